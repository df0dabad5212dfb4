/* The lines of one explained figure. What is told follows from the quantity and its places in the view.
 * Leaves words of findings to checks/, the words of reports to words.c. */
#include "report/explain_quantity.h"

#include "report/excerpt.h"

struct words {
	const char *english;
	const char *chinese;
};

/* Labels are padded to one width: a Han character is two columns wide. */
enum label {
	LABEL_NUMBER,
	LABEL_MULTIPLIER,
	LABEL_UNIT,
	LABEL_VALUE,
	LABEL_WORDS,
	LABEL_ALLOWS,
	LABEL_EXPECTS,
	LABEL_NOTE
};

static const struct words labels[] = {
    [LABEL_NUMBER] = {"  number      ", "  数字  "},  [LABEL_MULTIPLIER] = {"  multiplier  ", "  乘数  "},
    [LABEL_UNIT] = {"  unit        ", "  单位  "},    [LABEL_VALUE] = {"  value       ", "  数值  "},
    [LABEL_WORDS] = {"  words       ", "  限定  "},   [LABEL_ALLOWS] = {"  allows      ", "  允许  "},
    [LABEL_EXPECTS] = {"  expected    ", "  预期  "}, [LABEL_NOTE] = {"  note        ", "  注    "}};

static const struct words qualifiers[CC_QUALIFIER_COUNT] = {
    [CC_QUALIFIER_EXACT] = {"as printed", "按印出的精度"},
    [CC_QUALIFIER_ABOUT] = {"about this much", "大约"},
    [CC_QUALIFIER_OVER] = {"more than this", "多于"},
    [CC_QUALIFIER_UNDER] = {"less than this", "少于"},
    [CC_QUALIFIER_AT_LEAST] = {"this or more", "不少于"},
    [CC_QUALIFIER_AT_MOST] = {"this or less", "不多于"},
    [CC_QUALIFIER_NEARLY] = {"just below this", "略低于"},
    [CC_QUALIFIER_RANGE] = {"from the first to the second", "从前一数到后一数"}};

static const struct words no_unit = {"none", "无"};
static const struct words place_in_order = {"a place in an order, never compared", "序数，不作比较"};
static const struct words sum = {"two units, added up in the smaller one", "两个单位，合为较小的单位"};
static const struct words in_numeral = {"in the number itself", "数字本身"};
static const struct words misprint = {"a likely misprint, read as ", "疑为误排，读作 "};
static const struct words again = {"says again ", "再次说明 "};
static const struct words part_of = {"a part: rounded by a twentieth", "分数：容许二十分之一的出入"};

struct explanation {
	struct cc_buf *out;
	const struct cc_article *article;
	const struct cc_quantity *quantity;
	enum cc_language language;
};

static const char *say(const struct explanation *self, const struct words *words)
{
	return self->language == CC_LANGUAGE_ZH ? words->chinese : words->english;
}

static void begin(const struct explanation *self, enum label label)
{
	cc_buf_adds(self->out, say(self, &labels[label]));
}

static void end(const struct explanation *self)
{
	cc_buf_add_char(self->out, '\n');
}

static void add_colon(const struct explanation *self)
{
	cc_buf_adds(self->out, self->language == CC_LANGUAGE_ZH ? "：" : ": ");
}

static struct cc_str view_of(const struct explanation *self, size_t start, size_t end_at)
{
	return start < end_at ? cc_str_trim(cc_str_slice(self->article->text.view, start, end_at)) : CC_STR("");
}

/** The digits that a number begins with: 3.63 of 3.63万亿. Empty where it begins with a word. */
static struct cc_str digits_of(struct cc_str number)
{
	size_t digits_end = 0;
	for (size_t i = 0; i < number.len; i++) {
		char c = number.ptr[i];
		bool digit = c >= '0' && c <= '9';
		if (digit)
			digits_end = i + 1;
		else if (digits_end == 0 || (c != ',' && c != '.' && c != ' '))
			break;
	}
	return cc_str_slice(number, 0, digits_end);
}

/** The value of digits with separators. @return whether they are a decimal. */
static bool literal_of(struct cc_decimal *out, struct cc_str digits)
{
	enum { LONGEST = 48 };
	char plain[LONGEST];
	size_t used = 0;
	for (size_t i = 0; i < digits.len && used < LONGEST; i++)
		if (digits.ptr[i] != ',' && digits.ptr[i] != ' ')
			plain[used++] = digits.ptr[i];
	return used < LONGEST && cc_decimal_parse(out, (struct cc_str){.ptr = plain, .len = used}) == CC_OK;
}

static bool is_one(struct cc_decimal value)
{
	return cc_decimal_compare(value, cc_decimal_from_int(1)) == 0;
}

/** How often `part` goes into `whole`, where that is more or less than once. */
static bool ratio_of(struct cc_decimal *out, struct cc_decimal whole, struct cc_decimal part)
{
	whole.negative = part.negative = false;
	return !cc_decimal_is_zero(part) && cc_decimal_divide(out, whole, part) == CC_OK && !is_one(*out);
}

static void add_times(const struct explanation *self, struct cc_decimal factor)
{
	cc_buf_adds(self->out, "× ");
	cc_decimal_write(self->out, cc_decimal_normalise(factor));
}

/* ---- number and multiplier ---- */

static void tell_multiplier(const struct explanation *self, struct cc_str number, struct cc_str digits)
{
	struct cc_decimal literal;
	struct cc_decimal factor;
	struct cc_str words = cc_str_trim(cc_str_slice(number, digits.len, number.len));
	if (words.len == 0 || !literal_of(&literal, digits) || !ratio_of(&factor, self->quantity->printed, literal))
		return;
	begin(self, LABEL_MULTIPLIER);
	cc_excerpt_write_line(self->out, words);
	add_colon(self);
	add_times(self, factor);
	end(self);
}

static void tell_words_of_number(const struct explanation *self, struct cc_str number)
{
	cc_excerpt_write_line(self->out, number);
	add_colon(self);
	cc_decimal_write(self->out, cc_decimal_normalise(self->quantity->printed));
	end(self);
}

static void tell_number(const struct explanation *self)
{
	const struct cc_quantity *quantity = self->quantity;
	begin(self, LABEL_NUMBER);
	if (quantity->is_sum) {
		cc_excerpt_write_line(self->out, view_of(self, quantity->span.start, quantity->span.end));
		add_colon(self);
		cc_buf_adds(self->out, say(self, &sum));
		end(self);
		return;
	}
	struct cc_str number = view_of(self, quantity->number.start, quantity->number.end);
	struct cc_str digits = digits_of(number);
	if (quantity->is_range || quantity->suspect) {
		cc_excerpt_write_line(self->out, number);
		end(self);
	} else if (digits.len == 0) {
		tell_words_of_number(self, number);
	} else {
		cc_excerpt_write_line(self->out, digits);
		end(self);
		tell_multiplier(self, number, digits);
	}
}

/* ---- unit and value ---- */

/* 5 of 5亿元: what of the figure is no number. A sign may stand before it, a name behind it. */
static void add_printed_unit(const struct explanation *self)
{
	const struct cc_quantity *quantity = self->quantity;
	struct cc_str before = view_of(self, quantity->span.start, quantity->number.start);
	struct cc_str behind = view_of(self, quantity->number.end, quantity->span.end);
	if (quantity->is_sum || before.len + behind.len == 0)
		return;
	cc_excerpt_write_line(self->out, before);
	if (before.len > 0 && behind.len > 0)
		cc_buf_adds(self->out, " … ");
	cc_excerpt_write_line(self->out, behind);
	add_colon(self);
}

static void tell_unit(const struct explanation *self)
{
	const struct cc_quantity *quantity = self->quantity;
	struct cc_decimal factor;
	begin(self, LABEL_UNIT);
	if (quantity->unit.len == 0) {
		cc_buf_adds(self->out, say(self, quantity->kind == CC_NUMBER_ORDINAL ? &place_in_order : &no_unit));
		end(self);
		return;
	}
	add_printed_unit(self);
	cc_buf_add(self->out, quantity->unit);
	if (!quantity->is_sum && !quantity->is_range && ratio_of(&factor, quantity->value, quantity->printed)) {
		cc_buf_add_char(self->out, ' ');
		add_times(self, factor);
	}
	if (quantity->dimension.len > 0) {
		cc_buf_adds(self->out, " (");
		cc_buf_add(self->out, quantity->dimension);
		cc_buf_add_char(self->out, ')');
	}
	end(self);
}

static void tell_value(const struct explanation *self)
{
	const struct cc_quantity *quantity = self->quantity;
	begin(self, LABEL_VALUE);
	cc_decimal_write(self->out, quantity->value);
	if (quantity->is_range) {
		cc_buf_adds(self->out, "–");
		cc_decimal_write(self->out, quantity->value2);
	}
	if (quantity->unit.len > 0) {
		cc_buf_add_char(self->out, ' ');
		cc_buf_add(self->out, quantity->unit);
	}
	end(self);
}

/* ---- words around it, and what they allow ---- */

static void tell_words(const struct explanation *self)
{
	const struct cc_quantity *quantity = self->quantity;
	struct cc_str before = view_of(self, quantity->phrase.start, quantity->span.start);
	struct cc_str behind = view_of(self, quantity->span.end, quantity->phrase.end);
	begin(self, LABEL_WORDS);
	if (before.len + behind.len > 0) {
		cc_excerpt_write_line(self->out, before);
		if (before.len > 0 && behind.len > 0)
			cc_buf_adds(self->out, " … ");
		cc_excerpt_write_line(self->out, behind);
		add_colon(self);
	} else if (quantity->qualifier != CC_QUALIFIER_EXACT && quantity->qualifier != CC_QUALIFIER_RANGE) {
		cc_buf_adds(self->out, say(self, &in_numeral));
		add_colon(self);
	}
	cc_buf_adds(self->out, say(self, &qualifiers[quantity->qualifier]));
	end(self);
}

static bool same_end(bool has_a, struct cc_decimal a, bool has_b, struct cc_decimal b)
{
	return has_a == has_b && (!has_a || cc_decimal_compare(a, b) == 0);
}

static void tell_intervals(const struct explanation *self)
{
	const struct cc_interval *hard = &self->quantity->hard;
	const struct cc_interval *expected = &self->quantity->expected;
	begin(self, LABEL_ALLOWS);
	cc_interval_write(self->out, *hard);
	end(self);
	if (same_end(hard->has_low, hard->low, expected->has_low, expected->low) &&
	    same_end(hard->has_high, hard->high, expected->has_high, expected->high))
		return;
	begin(self, LABEL_EXPECTS);
	cc_interval_write(self->out, *expected);
	end(self);
}

static void note(const struct explanation *self, const struct words *words, struct cc_str text)
{
	begin(self, LABEL_NOTE);
	cc_buf_adds(self->out, say(self, words));
	cc_excerpt_write_line(self->out, text);
	end(self);
}

static void tell_notes(const struct explanation *self)
{
	const struct cc_quantity *quantity = self->quantity;
	if (quantity->suspect)
		note(self, &misprint, quantity->suspect_fix);
	if (quantity->same_as.end > quantity->same_as.start)
		note(self, &again, view_of(self, quantity->same_as.start, quantity->same_as.end));
	if (quantity->kind == CC_NUMBER_FRACTION && quantity->qualifier == CC_QUALIFIER_EXACT)
		note(self, &part_of, CC_STR(""));
}

void cc_explain_quantity(struct cc_buf *out, const struct cc_article *article, const struct cc_quantity *quantity,
			 enum cc_language language)
{
	struct explanation self = {.out = out, .article = article, .quantity = quantity, .language = language};
	tell_number(&self);
	tell_unit(&self);
	tell_value(&self);
	if (quantity->kind != CC_NUMBER_ORDINAL) {
		tell_words(&self);
		tell_intervals(&self);
	}
	tell_notes(&self);
}
