/* How a failed recomputation is told: "120亿元 → 150亿元 is +25 %, the text says 15 %".
 * Leaves the numbers to the judges. */
#include "base/utf8.h"
#include "checks/arithmetic/arithmetic.h"

enum { NOUN_HAN = 2, FINDINGS_NEAR = 1024 /* that may be of one sentence and the one before */ };

static struct cc_str view_of(const struct arithmetic_case *it, struct cc_span span)
{
	return cc_str_of_span(it->work->pieces.article->text.view, span);
}

void arithmetic_begin(struct arithmetic_case *it)
{
	it->text = say_start(it->work->arena);
}

void arithmetic_say(struct arithmetic_case *it, const char *en, const char *zh)
{
	cc_buf_adds(&it->text, cc_say(it->work->input, en, zh));
}

void arithmetic_say_figure(struct arithmetic_case *it, const struct cc_quantity *quantity)
{
	cc_buf_add(&it->text, cc_str_trim(view_of(it, quantity->phrase)));
}

/* "3.63万亿元" is 3.63 and 万亿元. @return bytes of the digits, 0 where the numeral is not in digits. */
static size_t digits_of(struct cc_str printed, int32_t *decimals)
{
	size_t at = 0;
	bool point = false;
	*decimals = 0;
	for (; at < printed.len; at++) {
		char c = printed.ptr[at];
		bool digit = c >= '0' && c <= '9';
		if (c == '.' && !point)
			point = true;
		else if (digit)
			*decimals += point;
		else if (c != ',')
			break;
	}
	return at;
}

static void say_number(struct arithmetic_case *it, struct cc_decimal value, int digits)
{
	struct cc_decimal rounded;
	if (cc_recompute_round(&rounded, value, digits) != CC_OK)
		rounded = value;
	cc_decimal_write(&it->text, cc_decimal_normalise(rounded));
}

void arithmetic_say_like(struct arithmetic_case *it, struct cc_decimal value, const struct cc_quantity *like)
{
	struct cc_str printed = view_of(it, (struct cc_span){.start = like->number.start, .end = like->span.end});
	int32_t decimals = 0;
	size_t digits = digits_of(printed, &decimals);
	struct cc_decimal shifted = value;
	if (digits == 0 || cc_decimal_shift(&shifted, value, -(like->value.exponent + decimals)) != CC_OK) {
		say_number(it, value, 2);
		return;
	}
	/* the sign of a currency stands before its figure: £80 million */
	if (like->span.start < like->number.start)
		cc_buf_add(&it->text,
			   view_of(it, (struct cc_span){.start = like->span.start, .end = like->number.start}));
	say_number(it, shifted, decimals + 1);
	cc_buf_add(&it->text, cc_str_slice(printed, digits, printed.len));
}

void arithmetic_say_percent(struct arithmetic_case *it, struct cc_decimal value, const struct cc_quantity *like)
{
	int digits = like != NULL && like->value.exponent < 0 ? 1 - like->value.exponent : 1;
	say_number(it, value, digits < 4 ? digits : 4);
	cc_buf_adds(&it->text, " %");
}

/* 50名学生，男生28人 */
static bool counts_people(const struct cc_quantity *quantity)
{
	return arithmetic_has_unit(quantity, "人") || arithmetic_has_unit(quantity, "名") ||
	       arithmetic_has_unit(quantity, "位");
}

bool arithmetic_is_ratio(const struct cc_quantity *quantity)
{
	return cc_str_equal(quantity->dimension, CC_STR("ratio")) || arithmetic_has_unit(quantity, "pp") ||
	       arithmetic_has_unit(quantity, "times") || quantity->kind == CC_NUMBER_FRACTION;
}

/* 620个车位，430个: the thing is named once. */
static bool counts_things(const struct cc_quantity *a, const struct cc_quantity *b)
{
	bool noun = cc_utf8_count_han(b->unit, NULL) >= NOUN_HAN && cc_str_equal(b->dimension, CC_STR("count"));
	return arithmetic_has_unit(a, "个") && (noun || b->dimension.ptr == NULL);
}

bool arithmetic_same_unit(const struct cc_quantity *a, const struct cc_quantity *b)
{
	bool bare = a->unit.ptr == NULL || b->unit.ptr == NULL;
	if (!bare)
		return cc_str_equal(a->unit, b->unit) || (counts_people(a) && counts_people(b)) ||
		       counts_things(a, b) || counts_things(b, a);
	const struct cc_quantity *named = a->unit.ptr != NULL ? a : b;
	return named->unit.ptr == NULL || cc_str_equal(named->dimension, CC_STR("count"));
}

static bool is_whole_count(const struct cc_quantity *quantity)
{
	struct cc_interval told = cc_recompute_interval(quantity);
	return quantity->kind == CC_NUMBER_CARDINAL && told.has_low && told.has_high &&
	       cc_decimal_compare(told.low, told.high) == 0;
}

struct cc_interval arithmetic_told(const struct cc_quantity *stated, const struct cc_quantity *a,
				   const struct cc_quantity *b)
{
	bool whole = is_whole_count(stated) && is_whole_count(a) && is_whole_count(b);
	return whole ? cc_recompute_interval(stated) : cc_recompute_result(stated);
}

bool arithmetic_has_unit(const struct cc_quantity *quantity, const char *unit)
{
	return cc_str_equal(quantity->unit, cc_str_from(unit));
}

bool arithmetic_is_rate(const struct cc_quantity *quantity)
{
	return arithmetic_has_unit(quantity, "%") || arithmetic_has_unit(quantity, "‰");
}

bool arithmetic_is_points(const struct cc_quantity *quantity)
{
	return arithmetic_has_unit(quantity, "pp") || arithmetic_has_unit(quantity, "points");
}

bool arithmetic_report(struct arithmetic_case *it, enum cc_severity severity)
{
	struct arithmetic *work = it->work;
	const struct cc_article *article = work->pieces.article;
	struct cc_str message = say_end(&it->text, work->arena);
	struct cc_location *location = cc_arena_alloc(work->arena, sizeof(*location));
	if (message.ptr == NULL || location == NULL)
		return false;
	struct cc_span mark = {.start = cc_pieces_at(&work->pieces, it->first)->span.start,
			       .end = cc_pieces_at(&work->pieces, it->last)->span.end};
	*location = (struct cc_location){
	    .article = article,
	    .mark = cc_article_reading(article, mark),
	    .sentence = cc_article_reading(article, cc_pieces_sentences(&work->pieces, it->first, it->last)),
	};
	struct cc_finding finding = {
	    .check = ARITHMETIC_CHECK_ID,
	    .severity = severity,
	    .confidence = severity == CC_SEVERITY_ERROR ? 950 : 800,
	    .message = message,
	    .locations = location,
	    .location_count = 1,
	};
	return cc_vec_add(work->findings, &finding);
}

static struct cc_location location_of(const struct cc_article *article, uint32_t sentence, struct cc_span mark)
{
	return (struct cc_location){
	    .article = article,
	    .mark = cc_article_reading(article, mark),
	    .sentence = cc_article_reading(article, article->text.sentences[sentence].span),
	};
}

static uint32_t sentence_of(const struct cc_article *article, uint32_t last, size_t at)
{
	while (last > 0 && article->text.sentences[last].span.start > at)
		last--;
	return last;
}

bool arithmetic_report_at(struct arithmetic_case *it, uint32_t sentence, struct cc_span mark, struct cc_span before)
{
	struct arithmetic *work = it->work;
	const struct cc_article *article = work->pieces.article;
	struct cc_str message = say_end(&it->text, work->arena);
	struct cc_location *places = cc_arena_array(work->arena, 2, sizeof(*places));
	if (message.ptr == NULL || places == NULL)
		return false;
	places[0] = location_of(article, sentence_of(article, sentence, before.start), before);
	places[1] = location_of(article, sentence, mark);
	struct cc_finding finding = {
	    .check = ARITHMETIC_CHECK_ID,
	    .severity = CC_SEVERITY_WARNING,
	    .confidence = 850,
	    .message = message,
	    .locations = places,
	    .location_count = 2,
	};
	return cc_vec_add(work->findings, &finding);
}

bool arithmetic_is_told(const struct arithmetic *work, size_t figure)
{
	return arithmetic_is_marked(work, arithmetic_figure(work, figure)->span);
}

bool arithmetic_is_marked(const struct arithmetic *work, struct cc_span view)
{
	struct cc_span span = cc_article_reading(work->pieces.article, view);
	const struct cc_finding *findings = work->findings->items;
	size_t last = work->findings->len;
	for (size_t i = last; i > 0 && last - i < FINDINGS_NEAR; i--) {
		const struct cc_finding *finding = &findings[i - 1];
		if (finding->locations[0].article != work->pieces.article)
			return false;
		for (size_t k = 0; k < finding->location_count; k++)
			if (finding->locations[k].mark.start <= span.start &&
			    span.end <= finding->locations[k].mark.end)
				return true;
	}
	return false;
}
