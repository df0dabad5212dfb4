/* Whether two tokens that stand side by side mean the same: figures, periods and places by what they say.
 * Leaves cutting sentences into tokens to tokens.c. */
#include "base/ascii.h"
#include "base/hash.h"
#include "base/utf8.h"
#include "checks/copy/tokens.h"
#include "checks/noun/measures.h"
#include "checks/shared/numeral_words.h"
#include "ruleset/ruleset.h"

enum { NEAR_PART = 50 };

/* What an amount is of, without what it is per: EUR of EUR/t. */
static struct cc_str amount_unit(const struct cc_quantity *quantity)
{
	size_t per = cc_str_find(quantity->unit, CC_STR("/"), 0);
	return cc_str_slice(quantity->unit, 0, per != SIZE_MAX ? per : quantity->unit.len);
}

static bool is_currency(struct cc_str unit)
{
	for (size_t i = 0; i < unit.len; i++)
		if (!cc_ascii_is_upper(unit.ptr[i]))
			return false;
	return unit.len == 3;
}

static bool other_currency(const struct cc_quantity *a, const struct cc_quantity *b)
{
	if (cc_str_equal(a->unit, b->unit))
		return false;
	struct cc_str x = amount_unit(a);
	struct cc_str y = amount_unit(b);
	return is_currency(x) && is_currency(y) && !cc_str_equal(x, y);
}

/* 12.6亿元 / 12.6亿美元, 218 euros a tonne / 218 dollars a tonne, 3% / 3个百分点. Other units are told apart by the
 * words around them: 12家 and 12 are one. */
static bool other_unit(const struct cc_quantity *a, const struct cc_quantity *b)
{
	static const struct cc_str ratios[] = {{"%", 1}, {"pp", 2}};
	if (a->unit.ptr == NULL || b->unit.ptr == NULL || cc_str_equal(a->unit, b->unit))
		return false;
	bool shares = (cc_str_equal(a->unit, ratios[0]) && cc_str_equal(b->unit, ratios[1])) ||
		      (cc_str_equal(a->unit, ratios[1]) && cc_str_equal(b->unit, ratios[0]));
	return other_currency(a, b) || shares;
}

static bool is_floor(const struct cc_quantity *quantity)
{
	return quantity->qualifier == CC_QUALIFIER_OVER || quantity->qualifier == CC_QUALIFIER_AT_LEAST;
}

static bool is_ceiling(const struct cc_quantity *quantity)
{
	return quantity->qualifier == CC_QUALIFIER_UNDER || quantity->qualifier == CC_QUALIFIER_AT_MOST;
}

/* 超过10% / 不足10%: they only touch, and one was put for the other. 超9% / 不足12% may both be right. */
static bool bound_against(const struct cc_quantity *a, const struct cc_quantity *b)
{
	bool opposed = (is_floor(a) && is_ceiling(b)) || (is_ceiling(a) && is_floor(b));
	return opposed && cc_decimal_compare(a->value, b->value) == 0;
}

/* Rounded by a printed digit, or not more than a fiftieth apart: 超2600家 / 超2647家, 约4980家 / 约5000家, not
 * 最高50万元 / 最高53万元. */
static bool are_near(struct cc_decimal a, struct cc_decimal b)
{
	struct cc_interval rounded;
	if ((cc_interval_of_rounding(&rounded, a) == CC_OK && cc_interval_contains(rounded, b)) ||
	    (cc_interval_of_rounding(&rounded, b) == CC_OK && cc_interval_contains(rounded, a)))
		return true;
	struct cc_decimal apart;
	struct cc_decimal part;
	if (cc_decimal_subtract(&apart, a, b) != CC_OK ||
	    cc_decimal_multiply(&part, apart, cc_decimal_from_int(NEAR_PART)) != CC_OK)
		return true;
	part.negative = a.negative;
	return cc_decimal_compare(part, a) <= 0;
}

/* 60%~70% / 61%~70%: the ends of a range are printed as exactly as any figure. */
static bool are_one(struct cc_decimal a, struct cc_decimal b)
{
	struct cc_interval x;
	struct cc_interval y;
	return cc_interval_of_rounding(&x, a) != CC_OK || cc_interval_of_rounding(&y, b) != CC_OK ||
	       cc_interval_overlaps(x, y);
}

/* £18.8 billion (S$33 billion) and 18.8 billion pounds ($23.6 billion): one amount in two currencies, not one of the
 * two currencies misprinted. */
static bool is_conversion(const struct cc_quantity *a, const struct cc_quantity *b)
{
	return a->unit.ptr != NULL && b->unit.ptr != NULL && other_currency(a, b) &&
	       !cc_interval_overlaps(a->hard, b->hard);
}

/* 超过400家 / 超过500家: under one and the same word the figures themselves are compared. */
static bool same_figure(const struct cc_ruleset *rules, const struct cc_mentions *a, uint32_t ref_a,
			const struct cc_mentions *b, uint32_t ref_b)
{
	const struct cc_quantity *x = &a->quantities[ref_a];
	const struct cc_quantity *y = &b->quantities[ref_b];
	if (is_conversion(x, y))
		return true;
	if (other_unit(x, y))
		return false;
	if (x->unit.ptr != NULL && y->unit.ptr != NULL && !cc_str_equal(x->unit, y->unit))
		return cc_measures_agree(rules, x, y);
	if (x->qualifier != y->qualifier || x->qualifier == CC_QUALIFIER_EXACT)
		return cc_interval_overlaps(x->hard, y->hard);
	bool (*const alike)(struct cc_decimal, struct cc_decimal) =
	    x->qualifier == CC_QUALIFIER_RANGE ? are_one : are_near;
	bool ends = !x->is_range || !y->is_range || alike(x->value2, y->value2);
	return ends && alike(x->value, y->value);
}

static bool within(struct cc_period inner, struct cc_period outer)
{
	return cc_date_is_set(inner.start) && cc_date_is_set(inner.end) && cc_date_is_set(outer.start) &&
	       cc_date_is_set(outer.end) && cc_date_compare(outer.start, inner.start) <= 0 &&
	       cc_date_compare(inner.end, outer.end) <= 0;
}

/* What a digit says, be it one of Han; -1 where it is none. */
static int digit_value(uint32_t c)
{
	if (c < 0x80)
		return cc_ascii_is_digit((char)c) ? (int)(c - '0') : -1;
	return cc_han_digit(c) > 0 ? cc_han_digit(c) : -1;
}

static bool both_are_digits(uint32_t a, uint32_t b)
{
	return digit_value(a) >= 0 && digit_value(b) >= 0;
}

static bool same_digit(uint32_t a, uint32_t b)
{
	return both_are_digits(a, b) && digit_value(a) == digit_value(b);
}

/* Whether two texts are the same, character by character, but for some that may stand for one another. */
static bool same_but(struct cc_str a, struct cc_str b, bool (*stands_for)(uint32_t, uint32_t))
{
	size_t i = 0;
	size_t k = 0;
	while (i < a.len && k < b.len) {
		uint32_t x = cc_utf8_next(a, &i);
		uint32_t y = cc_utf8_next(b, &k);
		if (x != y && !stands_for(x, y))
			return false;
	}
	return i == a.len && k == b.len;
}

/* Whether two periods are written alike but for their digits: then other digits say another period. */
static bool same_form(struct cc_str a, struct cc_str b)
{
	return a.len == b.len && same_but(a, b, both_are_digits);
}

/* 2024年 and 2024年底 do not disagree: one lies in the other. Not so between 2013 and 2020, between 2014 and 2020.
 * Which year 去年 of an article without a date is, nobody knows. */
static bool same_period(const struct cc_ruleset *rules, const struct cc_mentions *a, uint32_t ref_a,
			const struct cc_mentions *b, uint32_t ref_b)
{
	(void)rules;
	const struct cc_period_mention *x = &a->periods[ref_a];
	const struct cc_period_mention *y = &b->periods[ref_b];
	if (x->state != CC_PERIOD_RESOLVED || y->state != CC_PERIOD_RESOLVED)
		return (x->state == CC_PERIOD_NEEDS_DATE && y->state == CC_PERIOD_RESOLVED) ||
		       (y->state == CC_PERIOD_NEEDS_DATE && x->state == CC_PERIOD_RESOLVED);
	return cc_period_equal(x->period, y->period) || within(x->period, y->period) || within(y->period, x->period);
}

/* How mentions of a kind are compared; letters are the same where their masks are. */
static bool (*const same_mention[])(const struct cc_ruleset *, const struct cc_mentions *, uint32_t,
				    const struct cc_mentions *,
				    uint32_t) = {[CC_TOKEN_FIGURE] = same_figure, [CC_TOKEN_PERIOD] = same_period};

static bool says_nothing(char c)
{
	return c == ',' || c == ' ';
}

/* 1,320 / 1320, whatever the number was taken for; 今年7月底 / 今年 7月底; This year / this year */
static bool same_but_commas(struct cc_str a, struct cc_str b)
{
	size_t i = 0;
	size_t k = 0;
	while (i < a.len || k < b.len) {
		if (i < a.len && says_nothing(a.ptr[i]))
			i++;
		else if (k < b.len && says_nothing(b.ptr[k]))
			k++;
		else if (i >= a.len || k >= b.len || cc_ascii_lower(a.ptr[i++]) != cc_ascii_lower(b.ptr[k++]))
			return false;
	}
	return true;
}

/* What one side of a comparison is: a token and the mentions of its sentence. */
struct said {
	const struct cc_ruleset *rules;
	const struct cc_token *token;
	const struct cc_mentions *mentions;
	struct cc_str text;
};

static struct said said_by(const struct cc_ruleset *rules, const struct cc_article *article, uint32_t sentence,
			   const struct cc_token *token)
{
	return (struct said){.rules = rules,
			     .token = token,
			     .mentions = token->ref != UINT32_MAX ? &article->mentions[sentence] : NULL,
			     .text = cc_str_of_span(article->text.view, token->span)};
}

/* The digits of a figure, without its unit: one that stands alone on the other side, 163 of **163**家, has no more. */
static struct cc_str digits_of(const struct said *side)
{
	if (side->mentions == NULL || side->token->kind != CC_TOKEN_FIGURE)
		return side->text;
	const struct cc_quantity *quantity = &side->mentions->quantities[side->token->ref];
	return cc_str_slice(side->text, quantity->number.start - side->token->span.start,
			    quantity->number.end - side->token->span.start);
}

/* 上半年 / 今年上半年, 5月 / 去年5月: the shorter leaves the year open. 1月 is no end of 11月. */
static bool leaves_open(struct cc_str shorter, struct cc_str longer)
{
	return shorter.len < longer.len && cc_str_ends(longer, shorter) &&
	       !cc_ascii_is_digit(longer.ptr[longer.len - shorter.len - 1]);
}

static bool holds_digits(struct cc_str text)
{
	for (size_t i = 0; i < text.len; i++)
		if (cc_ascii_is_digit(text.ptr[i]))
			return true;
	return false;
}

/* 2020年 / 2020年目前, Saturday / Saturday, September 6: the longer says it more exactly. 2020年至2025年 is another
 * one. */
static bool says_more(struct cc_str longer, struct cc_str shorter)
{
	if (shorter.len >= longer.len || !cc_str_starts(longer, shorter))
		return false;
	struct cc_str rest = cc_str_slice(longer, shorter.len, longer.len);
	return rest.ptr[0] == ',' || (!holds_digits(rest) && rest.ptr[0] != '-');
}

/* January 12 holds one small number; 2 May to 5 May two, which are not to change places. */
static bool is_small_number(struct cc_str word)
{
	return word.len <= 2 && cc_ascii_is_digit(word.ptr[0]);
}

static uint64_t word_hash(struct cc_str word)
{
	uint64_t hash = CC_HASH_START;
	for (size_t i = 0; i < word.len; i++) {
		char lower = cc_ascii_lower(word.ptr[i]);
		hash = cc_hash_add_byte(hash, (unsigned char)lower);
	}
	return cc_hash_mix(hash);
}

/* The words about a day, in whatever order they stand; 0 where there is not one day among them. */
static uint64_t words_of(struct cc_str text)
{
	uint64_t sum = 0;
	size_t days = 0;
	for (size_t at = 0, end; at < text.len; at = end + 1) {
		for (end = at; end < text.len && !says_nothing(text.ptr[end]);)
			end++;
		struct cc_str word = cc_str_slice(text, at, end);
		sum += word.len > 0 ? word_hash(word) : 0;
		days += word.len > 0 && is_small_number(word);
	}
	return days == 1 ? sum : 0;
}

static bool one_says_more(struct cc_str a, struct cc_str b)
{
	return leaves_open(a, b) || leaves_open(b, a) || says_more(a, b) || says_more(b, a);
}

/* The mark between the ends of a range at `at`, in bytes; 0 where there is none. */
static size_t range_mark(struct cc_str text, size_t at)
{
	static const struct cc_str marks[] = {{"—", 3}, {"–", 3}, {"-", 1}, {"~", 1}, {"～", 3}, {"至", 3}, {"到", 3}};
	struct cc_str rest = cc_str_slice(text, at, text.len);
	for (size_t i = 0; i < sizeof(marks) / sizeof(marks[0]); i++)
		if (cc_str_starts(rest, marks[i]))
			return marks[i].len;
	return 0;
}

/* 1—6月 and 1至6月: nothing but the mark of the range is another one. */
static bool same_but_range_marks(struct cc_str a, struct cc_str b)
{
	size_t i = 0;
	size_t k = 0;
	while (i < a.len && k < b.len) {
		size_t mark_a = range_mark(a, i);
		size_t mark_b = range_mark(b, k);
		if ((mark_a > 0) != (mark_b > 0) || (mark_a == 0 && a.ptr[i] != b.ptr[k]))
			return false;
		i += mark_a > 0 ? mark_a : 1;
		k += mark_b > 0 ? mark_b : 1;
	}
	return i == a.len && k == b.len;
}

/* Periods that need not be read to be known as one: 上半年 / 今年上半年, August 27 / 27 August, 前8个月 / 前八个月. */
static bool agree_as_written(struct cc_str a, struct cc_str b)
{
	uint64_t words = words_of(a);
	return one_says_more(a, b) || same_but(a, b, same_digit) || same_but_range_marks(a, b) ||
	       (words != 0 && words == words_of(b));
}

/* 31 to 17 / 31 to 19: both figures of each; a range (31 to 37) is another one anyway. */
static bool same_turned(const struct said *a, const struct said *b)
{
	uint32_t ref_a = a->token->ref;
	uint32_t ref_b = b->token->ref;
	return a->token->turned && b->token->turned && same_figure(a->rules, a->mentions, ref_a, b->mentions, ref_b) &&
	       same_figure(a->rules, a->mentions, ref_a + 1, b->mentions, ref_b + 1);
}

/* more than 21,000 beside digits that were not read as a figure: nobody knows whether they are more. */
static bool is_bound(const struct said *side)
{
	return side->mentions != NULL && side->token->kind == CC_TOKEN_FIGURE &&
	       side->mentions->quantities[side->token->ref].qualifier != CC_QUALIFIER_EXACT;
}

static bool same_said(const struct said *a, const struct said *b)
{
	if (a->mentions == NULL || b->mentions == NULL)
		return is_bound(a) || is_bound(b) || same_but_commas(digits_of(a), digits_of(b));
	bool alike = same_but_commas(a->text, b->text);
	enum cc_token_kind kind = a->token->kind;
	if (kind == CC_TOKEN_FIGURE &&
	    bound_against(&a->mentions->quantities[a->token->ref], &b->mentions->quantities[b->token->ref]))
		return false;
	if (alike || (kind == CC_TOKEN_PERIOD && same_form(a->text, b->text)))
		return alike;
	if (kind == CC_TOKEN_PERIOD && agree_as_written(a->text, b->text))
		return true;
	if (a->token->turned || b->token->turned)
		return same_turned(a, b);
	return same_mention[kind](a->rules, a->mentions, a->token->ref, b->mentions, b->token->ref);
}

bool cc_token_same(const struct cc_ruleset *rules, const struct cc_article *a, uint32_t sentence_a,
		   const struct cc_token *token_a, const struct cc_article *b, uint32_t sentence_b,
		   const struct cc_token *token_b)
{
	if (token_a->mask != token_b->mask || token_a->kind != token_b->kind)
		return false;
	if (token_a->kind == CC_TOKEN_MOVEMENT)
		return token_a->word == token_b->word;
	if (token_a->kind == CC_TOKEN_PLACE)
		return token_a->place == token_b->place;
	if (cc_token_is_letters(token_a))
		return true;
	struct said x = said_by(rules, a, sentence_a, token_a);
	struct said y = said_by(rules, b, sentence_b, token_b);
	return same_said(&x, &y);
}
