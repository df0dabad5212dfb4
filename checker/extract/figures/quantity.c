/* Figures of one sentence: finds numerals, gives them sign, unit, range and qualifier, leaves out what is no quantity.
 * Leaves each of these steps to its own file, and what a figure is about to link/. */
#include "extract/figures/figure.h"

#include "base/utf8.h"

/* 翻两番: doubled twice. */
static void double_value(struct cc_quantity *quantity, const struct cc_figure *figure)
{
	if (figure->unit.unit == NULL || figure->is_range || quantity->is_range ||
	    !cc_str_equal(figure->unit.unit->name, CC_STR("番")) || quantity->value.exponent != 0 ||
	    quantity->value.coefficient > 20)
		return;
	cc_u128 product = (cc_u128)1 << (unsigned)quantity->value.coefficient;
	quantity->value = (struct cc_decimal){.coefficient = product};
}

static enum cc_number_kind kind_of(const struct cc_figure *figure, struct cc_str unit)
{
	if (figure->numeral.kind == CC_NUMBER_CARDINAL && cc_str_equal(unit, CC_STR("%")))
		return CC_NUMBER_PERCENT;
	return figure->numeral.kind;
}

/* 20 firms, 2 1/2 games; "a third of firms" is a share. */
static bool counts_wholes(const struct cc_numeral *numeral)
{
	return numeral->kind != CC_NUMBER_FRACTION ||
	       (numeral->script == CC_NUMERAL_ARABIC && cc_decimal_compare(numeral->value, cc_decimal_from_int(1)) > 0);
}

static void set_unit(struct cc_quantity *quantity, const struct cc_figure *figure)
{
	if (figure->numeral.unit.ptr != NULL) {
		quantity->unit = figure->numeral.unit;
		bool multiple = cc_str_equal(quantity->unit, CC_STR("times"));
		quantity->dimension = multiple ? CC_STR("multiple") : CC_STR("ratio");
	} else if (figure->unit.unit != NULL) {
		quantity->unit = figure->unit.code;
		quantity->dimension = figure->unit.dimension;
	} else if (figure->noun.ptr != NULL && counts_wholes(&figure->numeral)) {
		quantity->unit = figure->noun;
		quantity->dimension = CC_STR("count");
	} else if (figure->numeral.kind == CC_NUMBER_FRACTION) {
		quantity->dimension = CC_STR("ratio");
	}
	quantity->kind = kind_of(figure, quantity->unit);
}

/* 5O家 -> 50家, l2% -> 12%, 6。88% -> 6.88%. */
static void set_suspect(struct cc_quantity *quantity, const struct cc_figure *figure, struct cc_figure_scan *scan)
{
	struct cc_span odd = figure->numeral.oddity;
	if (odd.end == odd.start)
		return;
	quantity->suspect = true;
	struct cc_str text = cc_str_of_span(scan->view, quantity->span);
	char *fixed = cc_arena_alloc(scan->arena, text.len);
	if (fixed == NULL) {
		scan->nomem = true;
		return;
	}
	size_t used = 0;
	for (size_t i = 0; i < text.len; i++) {
		const size_t at = quantity->span.start + i;
		const bool inside = at >= odd.start && at < odd.end;
		const char meant = inside ? cc_numeral_meant(text.ptr[i]) : '\0';
		const bool stop = inside && cc_figure_starts(scan, at, CC_STR("。"));
		fixed[used++] = meant != '\0' ? meant : stop ? '.' : text.ptr[i];
		i += stop ? 2 : 0;
	}
	quantity->suspect_fix = (struct cc_str){.ptr = fixed, .len = used};
}

/** Fill a quantity from one figure; its range, if any, comes after. */
static enum cc_status fill(struct cc_quantity *quantity, const struct cc_figure *figure, struct cc_figure_scan *scan)
{
	*quantity =
	    (struct cc_quantity){.span = {.start = figure->start, .end = figure->end}, .number = figure->numeral.span};
	quantity->phrase = quantity->span;
	quantity->printed = figure->negative ? cc_decimal_negate(figure->numeral.value) : figure->numeral.value;
	quantity->is_sum = figure->is_sum;
	set_unit(quantity, figure);
	enum cc_status status = cc_figure_scale(&quantity->value, figure->numeral.value, figure);
	if (status == CC_OK && figure->numeral.extent != CC_NUMERAL_EXACT)
		status = cc_figure_scale(&quantity->value2, figure->numeral.upper, figure);
	quantity->is_range = figure->numeral.extent == CC_NUMERAL_PAIR;
	if (status == CC_OK && quantity->is_range && cc_decimal_compare(quantity->value, quantity->value2) > 0) {
		struct cc_decimal low = quantity->value2; /* 零下二三十度 */
		quantity->value2 = quantity->value;
		quantity->value = low;
	}
	double_value(quantity, figure);
	set_suspect(quantity, figure, scan);
	return scan->nomem ? CC_ERR_NOMEM : status;
}

/** A word of what a base counts: the employees of "per 10,000 employees", but no preposition. */
static size_t behind_base_noun(const struct cc_figure_scan *scan, size_t at)
{
	static const struct cc_str others[] = {{"in", 2},  {"for", 3}, {"from", 4}, {"by", 2}, {"of", 2},
					       {"at", 2},  {"to", 2},  {"and", 3},  {"as", 2}, {"a", 1},
					       {"the", 3}, {"was", 3}, {"is", 2},   {"on", 2}};
	size_t end = cc_figure_letters_end(scan->view, at + 1, scan->end);
	struct cc_str word = end > at + 1 ? cc_str_slice(scan->view, at + 1, end) : (struct cc_str){.ptr = NULL};
	if (cc_figure_char_at(scan, at) != ' ' || word.len == 0)
		return at;
	for (size_t i = 0; i < sizeof(others) / sizeof(others[0]); i++)
		if (cc_str_equal(word, others[i]))
			return at;
	return end;
}

/* "14.3 per 100,000 people": the base belongs to the words of the figure. */
static void take_base(struct cc_quantity *quantity, const struct cc_figure_scan *scan)
{
	const struct cc_str per = {.ptr = " per ", .len = 5};
	size_t start = quantity->phrase.end + per.len;
	size_t end = start;
	if (!cc_figure_starts(scan, quantity->phrase.end, per))
		return;
	while (cc_figure_is_digit(cc_figure_char_at(scan, end)) ||
	       (cc_figure_char_at(scan, end) == ',' && cc_figure_is_digit(cc_figure_char_at(scan, end + 1))))
		end++;
	if (end > start)
		quantity->phrase.end = behind_base_noun(scan, end);
}

static enum cc_status complete(struct cc_quantity *quantity, const struct cc_figure *figure,
			       const struct cc_figure *right, struct cc_figure_scan *scan)
{
	enum cc_status status = fill(quantity, figure, scan);
	if (status != CC_OK)
		return status;
	if (right != NULL) {
		quantity->is_range = true;
		quantity->span.end = right->end;
		quantity->span = cc_range_frame(scan, quantity->span);
		quantity->phrase = quantity->span;
		quantity->number.end = right->numeral.span.end;
		status = cc_figure_scale(&quantity->value2, right->numeral.value, right);
		if (status != CC_OK)
			return status;
	} else if (cc_figure_read_margin(quantity, figure, scan)) {
		return CC_OK;
	}
	status = cc_qualify(quantity, scan, &figure->numeral);
	take_base(quantity, scan);
	if (!quantity->is_range)
		quantity->value2 = (struct cc_decimal){.coefficient = 0};
	return status;
}

/** Where to go on after a candidate that is no numeral. */
static size_t behind_refused(const struct cc_figure_scan *scan, size_t at)
{
	unsigned char c = (unsigned char)scan->view.ptr[at];
	if (cc_figure_is_letter(c))
		return cc_figure_letters_end(scan->view, at, scan->end);
	if (c < 0x80) {
		while (at < scan->end && cc_figure_is_digit((unsigned char)scan->view.ptr[at]))
			at++;
		return at + (cc_figure_is_digit(c) ? 0 : 1);
	}
	cc_utf8_next(scan->view, &at);
	return at;
}

/* 大于100且小于300 is one range. */
static enum cc_status append(struct cc_vec *out, struct cc_quantity *quantity, struct cc_figure_scan *scan)
{
	struct cc_quantity *items = out->items;
	scan->taken = quantity->phrase.end;
	if (out->len > scan->first) {
		struct cc_quantity *before = &items[out->len - 1];
		if (cc_range_of_bounds(before, quantity, scan->view))
			return CC_OK;
		cc_restated_mark(quantity, before, scan);
	}
	return cc_vec_add(out, quantity) ? CC_OK : CC_ERR_NOMEM;
}

/* a few hundred dollars to as much as $4,000: no figure, and the one behind is read by itself. */
static bool is_vague(const struct cc_figure *figure)
{
	return figure->numeral.script == CC_NUMERAL_ENGLISH && figure->numeral.kind == CC_NUMBER_CARDINAL;
}

/** Judge a figure that was read, complete and append it. @return status; *at moves on. */
static enum cc_status take_figure(struct cc_vec *out, struct cc_figure *figure, struct cc_figure_scan *scan, size_t *at)
{
	const struct cc_hit *word = cc_figure_covering_word(figure, scan);
	if (word != NULL) {
		*at = word->end;
		return CC_OK;
	}
	struct cc_figure right;
	bool is_range = cc_figure_read_range(figure, &right, scan);
	if (!is_range)
		cc_figure_share_multiplier(figure, scan);
	if (!cc_figure_is_quantity(figure, scan)) {
		*at = is_range && is_vague(figure) ? figure->numeral.span.end : cc_figure_behind_label(figure, scan);
		return CC_OK;
	}
	*at = figure->end > *at ? figure->end : *at + 1;
	struct cc_quantity quantity;
	enum cc_status status = complete(&quantity, figure, is_range ? &right : NULL, scan);
	if (status != CC_OK)
		return status == CC_ERR_NOMEM ? status : CC_OK;
	*at = quantity.span.end > *at ? quantity.span.end : *at;
	return append(out, &quantity, scan);
}

/** Read at a candidate, append what is a quantity. @return status; *at moves on. */
static enum cc_status take(struct cc_vec *out, struct cc_figure_scan *scan, size_t *at)
{
	size_t end = cc_not_number_end(scan, *at);
	if (end > *at) {
		*at = end;
		return CC_OK;
	}
	if (cc_figure_is_idle(scan, *at)) {
		*at = behind_refused(scan, *at);
		return CC_OK;
	}
	struct cc_figure figure;
	scan->near_hit = cc_figure_first_hit(scan, *at);
	enum cc_status status = cc_figure_read(&figure, scan, *at);
	if (status != CC_OK) {
		*at = behind_refused(scan, *at);
		return status == CC_ERR_NOMEM ? status : CC_OK;
	}
	return take_figure(out, &figure, scan, at);
}

/** The sentence up to the next period is read by itself: a year is no quantity. */
static enum cc_status take_all(struct cc_vec *out, struct cc_figure_scan *scan, size_t from, size_t to)
{
	size_t end = scan->end;
	scan->end = to;
	scan->from = from;
	size_t at = from;
	enum cc_status status = CC_OK;
	while (status == CC_OK && (at = cc_figure_candidate(scan, at)) < to)
		status = take(out, scan, &at);
	scan->end = end;
	return status;
}

/** Whether it tells how many years went by: 三年来, 40多年来; 2012年来 does not. */
static bool is_years_since(struct cc_str text)
{
	enum { DIGITS = 3 };
	size_t digits = 0;
	while (digits < text.len && text.ptr[digits] >= '0' && text.ptr[digits] <= '9')
		digits++;
	return digits <= DIGITS && cc_str_ends(text, CC_STR("年来"));
}

/** Where figures go on: behind a period; at the number of a term that has to be kept or went by: 收到后|7天内, 三年来,
 * not 近三年内. */
static size_t behind_period(const struct cc_figure_scan *scan, struct cc_span period)
{
	const struct cc_str inside = {.ptr = "内", .len = 3};
	const struct cc_str after = {.ptr = "后", .len = 3};
	const struct cc_str text = cc_str_of_span(scan->view, period);
	if (!cc_str_ends(text, inside) && !is_years_since(text))
		return period.end;
	size_t start = period.start + (cc_str_starts(text, after) ? after.len : 0);
	const uint32_t first = cc_utf8_at(scan->view, start);
	return cc_figure_is_digit(first) || cc_numeral_is_han(first) ? start : period.end;
}

enum cc_status cc_extract_quantities(struct cc_vec *out, const struct cc_extract_input *input,
				     const struct cc_period_mention *periods, size_t period_count)
{
	const uint32_t figures = CC_SENTENCE_DIGIT | CC_SENTENCE_HAN_NUMERAL | CC_SENTENCE_LATIN;
	if ((input->sentence->flags & figures) == 0)
		return CC_OK;
	struct cc_figure_scan scan = cc_figure_scan_of(input->context, input->sentence);
	scan.input = input;
	scan.first = out->len;
	scan.arena = input->arena != NULL ? input->arena : out->arena;
	size_t from = scan.start;
	enum cc_status status = CC_OK;
	for (size_t i = 0; i < period_count && status == CC_OK; i++) {
		if (periods[i].span.start > from)
			status = take_all(out, &scan, from, periods[i].span.start);
		const size_t behind = behind_period(&scan, periods[i].span);
		from = behind > from ? behind : from;
	}
	if (status == CC_OK && from < scan.end)
		status = take_all(out, &scan, from, scan.end);
	cc_figure_share_rows(out, &scan);
	return status;
}
