/* Figures: the sign of a range, the separator of thousands, a unit's symbol or its name.
 * Leaves tables alone where units are concerned: their heads hold symbols for want of room. */
#include "base/utf8.h"
#include "checks/mixed/mixed.h"

enum { WAVE, DASH, HYPHEN };
enum { SEPARATED, PLAIN };
enum { NAME, SYMBOL };
enum { CLOSED, OPEN };
enum { SEPARATED_FROM = 5 /* digits: 3630 needs no separator, 36130 may have one */ };

static const struct sign {
	uint32_t sign;
	unsigned way;
} range_signs[] = {
    {'~', WAVE}, {0xFF5E, WAVE}, {0x301C, WAVE}, {0x2014, DASH}, {0x2015, DASH}, {0x2013, DASH}, {'-', HYPHEN},
};

static const struct sign *range_sign(uint32_t c)
{
	for (size_t i = 0; i < sizeof(range_signs) / sizeof(range_signs[0]); i++)
		if (range_signs[i].sign == c)
			return &range_signs[i];
	return NULL;
}

/* The one sign of a range; NULL where it is written with a word (60%至70%) or is a date of three parts (2025-03-05). A
 * dash of two characters is one sign, a minus at the start none. */
static const struct sign *sign_within(struct cc_str text)
{
	const struct sign *found = NULL;
	uint32_t before = 0;
	for (size_t at = 0; at < text.len;) {
		uint32_t c = cc_utf8_next(text, &at);
		const struct sign *sign = before != 0 ? range_sign(c) : NULL;
		if (sign != NULL && found != NULL && (c != before || c == '-'))
			return NULL;
		if (sign != NULL)
			found = sign;
		before = c;
	}
	return found;
}

static bool add_use(struct cc_vec *uses, unsigned way, struct cc_str thing, struct cc_span span)
{
	const struct cc_mixed_use use = {.thing = thing, .way = way, .span = span};
	return cc_vec_add(uses, &use);
}

static bool add_range(struct cc_vec *uses, const struct cc_article *article, struct cc_span view)
{
	struct cc_span span = cc_article_reading(article, view);
	const struct sign *sign = sign_within(cc_str_of_span(article->document.reading, span));
	return sign == NULL || add_use(uses, sign->way, (struct cc_str){.len = 0}, span);
}

bool cc_mixed_ranges(struct cc_vec *uses, const struct cc_article *article)
{
	for (size_t i = 0; i < article->text.sentence_count; i++) {
		const struct cc_mentions *mentions = &article->mentions[i];
		for (size_t k = 0; k < mentions->quantity_count; k++)
			if (mentions->quantities[k].is_range && !add_range(uses, article, mentions->quantities[k].span))
				return false;
		for (size_t k = 0; k < mentions->period_count; k++)
			if (!add_range(uses, article, mentions->periods[k].span))
				return false;
	}
	return true;
}

typedef bool taker(struct cc_vec *uses, const struct cc_article *article, const struct cc_quantity *quantity);

/* Every figure of running text. */
static bool take_prose(struct cc_vec *uses, const struct cc_article *article, taker *take)
{
	for (size_t i = 0; i < article->text.sentence_count; i++) {
		const struct cc_mentions *mentions = &article->mentions[i];
		for (size_t k = 0; k < mentions->quantity_count && !cc_article_is_cell(article, i); k++)
			if (!take(uses, article, &mentions->quantities[k]))
				return false;
	}
	return true;
}

/* Whether the digits before the point are set apart: 36,130 or 36 130. @param digits  how many there are. */
static bool is_separated(size_t *digits, struct cc_str number)
{
	bool separated = false;
	*digits = 0;
	for (size_t at = 0; at < number.len; at++) {
		char c = number.ptr[at];
		if (c >= '0' && c <= '9')
			(*digits)++;
		else if ((c == ',' || c == ' ') && *digits > 0)
			separated = true;
		else
			break;
	}
	return separated;
}

static bool add_thousands(struct cc_vec *uses, const struct cc_article *article, const struct cc_quantity *quantity)
{
	size_t digits;
	bool separated = is_separated(&digits, cc_str_of_span(article->text.view, quantity->number));
	/* 公司代码 603613: a bare number is as often a name as a figure. */
	bool bare = !separated && quantity->unit.len == 0;
	if (digits < SEPARATED_FROM || bare || quantity->is_range || quantity->kind != CC_NUMBER_CARDINAL)
		return true;
	return add_use(uses, separated ? SEPARATED : PLAIN, (struct cc_str){.len = 0},
		       cc_article_reading(article, quantity->number));
}

bool cc_mixed_thousands(struct cc_vec *uses, const struct cc_article *article)
{
	return take_prose(uses, article, add_thousands);
}

/* The unit as printed behind the number; empty where it stands before it ($3) or is none. */
static struct cc_span printed_unit(const struct cc_article *article, const struct cc_quantity *quantity)
{
	struct cc_span span = {.start = quantity->number.end, .end = quantity->span.end};
	while (span.start < span.end && article->text.view.ptr[span.start] == ' ')
		span.start++;
	return span;
}

/* Money has too many usual forms (元, 人民币, RMB), and so have shares (%, 成). */
static bool has_one_form(struct cc_str dimension)
{
	static const char *const many[] = {"money", "count", "ratio"};
	for (size_t i = 0; i < sizeof(many) / sizeof(many[0]); i++)
		if (dimension.ptr == NULL || cc_str_equal(dimension, cc_str_from(many[i])))
			return false;
	return true;
}

static bool add_symbol(struct cc_vec *uses, const struct cc_article *article, const struct cc_quantity *quantity)
{
	struct cc_span unit = printed_unit(article, quantity);
	if (unit.start >= unit.end || quantity->unit.ptr == NULL || !has_one_form(quantity->dimension))
		return true;
	return add_use(uses, cc_utf8_has_han(cc_str_of_span(article->text.view, unit)) ? NAME : SYMBOL, quantity->unit,
		       cc_article_reading(article, unit));
}

bool cc_mixed_symbols(struct cc_vec *uses, const struct cc_article *article)
{
	return take_prose(uses, article, add_symbol);
}

/* A name of two words that is written as one as well: per cent, percent. */
static bool add_spelling(struct cc_vec *uses, const struct cc_article *article, const struct cc_quantity *quantity)
{
	struct cc_span unit = printed_unit(article, quantity);
	struct cc_str printed =
	    cc_str_slice(article->text.view, unit.start, unit.start < unit.end ? unit.end : unit.start);
	if (quantity->unit.ptr == NULL || !cc_str_equal(quantity->unit, CC_STR("%")) || printed.len < 2)
		return true;
	return add_use(uses, memchr(printed.ptr, ' ', printed.len) != NULL ? OPEN : CLOSED, quantity->unit,
		       cc_article_reading(article, unit));
}

bool cc_mixed_spellings(struct cc_vec *uses, const struct cc_article *article)
{
	return take_prose(uses, article, add_spelling);
}
