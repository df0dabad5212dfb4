/* 2024年的审判情况 and 2025年的审判情况, 合肥一家公司 and 上海一家公司.
 * Leaves times and places that articles tell elsewhere to noun_pairs.c. */
#include "checks/noun/noun_apart.h"

static const struct cc_mentions *mentions_of(const struct noun_claim *claim)
{
	return &claim->article->mentions[claim->noun->sentence];
}

/* The month or year that a sentence names first; NULL: none. A day is when something was told: 4月22日通报. */
static const struct cc_period_mention *first_time(const struct noun_claim *claim)
{
	const struct cc_mentions *mentions = mentions_of(claim);
	for (size_t i = 0; i < mentions->period_count; i++) {
		const struct cc_period_mention *mention = &mentions->periods[i];
		if (mention->state == CC_PERIOD_RESOLVED && !mention->now && mention->period.kind != CC_PERIOD_DAY)
			return mention;
	}
	return NULL;
}

/* 2025年接待184.6万人次，比2024年的149.6万人次增长24.3% and 全年接待184.6万人次，比2024年的149.6万人次增长23.4%: each
 * is of 2025, whichever year its sentence names first. */
static bool is_of_one_time(const struct noun_claim *a, const struct noun_claim *b)
{
	return cc_date_is_set(a->noun->period.start) && cc_period_equal(a->noun->period, b->noun->period);
}

static bool names_other_time(const struct noun_claim *a, const struct noun_claim *b)
{
	const struct cc_period_mention *left = first_time(a);
	const struct cc_period_mention *right = first_time(b);
	return !is_of_one_time(a, b) && left != NULL && right != NULL && !cc_period_equal(left->period, right->period);
}

static bool names_scope(const struct cc_mentions *mentions, const struct cc_scope *scope)
{
	for (size_t i = 0; i < mentions->scope_count; i++)
		if (mentions->scopes[i].scope == scope)
			return true;
	return false;
}

typedef bool (*scope_test)(const struct cc_scope *scope);

static bool is_sector(const struct cc_scope *scope)
{
	return scope->kind == CC_SCOPE_SECTOR;
}

static bool is_place(const struct cc_scope *scope)
{
	return scope->kind != CC_SCOPE_SECTOR;
}

/* Whether both sentences name such scopes, and the one none that the other one names. */
static bool names_others(const struct cc_mentions *left, const struct cc_mentions *right, scope_test wanted)
{
	size_t own = 0;
	size_t others = 0;
	for (size_t i = 0; i < left->scope_count; i++) {
		if (!wanted(left->scopes[i].scope))
			continue;
		if (names_scope(right, left->scopes[i].scope))
			return false;
		own++;
	}
	for (size_t i = 0; i < right->scope_count; i++)
		others += wanted(right->scopes[i].scope);
	return own > 0 && others > 0;
}

/* 全区9.7万户停电 is no other place than that of 公路抢通41处: a sector is none. */
static bool names_other_place(const struct noun_claim *a, const struct noun_claim *b)
{
	const struct cc_mentions *left = mentions_of(a);
	const struct cc_mentions *right = mentions_of(b);
	return names_others(left, right, is_place) || names_others(left, right, is_sector);
}

/* 上半年…: the last part of a year that the sentence names before the figure, of which nobody knows the year. */
static bool is_of_part(const struct noun_claim *claim)
{
	const struct cc_mentions *mentions = mentions_of(claim);
	const struct cc_period_mention *last = NULL;
	for (size_t i = 0; i < mentions->period_count; i++)
		if (mentions->periods[i].span.end <= claim->quantity->phrase.start)
			last = &mentions->periods[i];
	return last != NULL && last->state == CC_PERIOD_NEEDS_YEAR &&
	       (last->period.kind == CC_PERIOD_HALF || last->period.kind == CC_PERIOD_QUARTER ||
		last->period.kind == CC_PERIOD_MONTH);
}

static bool is_of_year(const struct noun_claim *claim)
{
	return claim->noun->period.kind == CC_PERIOD_YEAR && cc_period_is_set(claim->noun->period);
}

bool noun_parts_of_year(const struct noun_claim *a, const struct noun_claim *b)
{
	return (is_of_part(a) && is_of_year(b)) || (is_of_part(b) && is_of_year(a));
}

static bool is_broken_count(const struct cc_quantity *quantity)
{
	return cc_quantity_is_count(quantity) && quantity->value.exponent < 0;
}

/* "31,750 teachers" and "13.0 pupils to a teacher": an average is no number of things. */
static bool is_average_of_one(const struct noun_claim *a, const struct noun_claim *b)
{
	return is_broken_count(a->quantity) != is_broken_count(b->quantity);
}

/* 同比下滑60.3% and 同比-60.3%: the sign says what the verb says. */
static bool is_same_fall(const struct noun_claim *a, const struct noun_claim *b)
{
	return cc_str_equal(a->quantity->unit, CC_STR("%")) && cc_str_equal(b->quantity->unit, CC_STR("%")) &&
	       cc_decimal_compare(a->quantity->value, cc_decimal_negate(b->quantity->value)) == 0;
}

bool noun_tells_apart(const struct noun_claim *a, const struct noun_claim *b)
{
	return is_same_fall(a, b) || is_average_of_one(a, b) || names_other_time(a, b) || names_other_place(a, b);
}
