/* Shares beside their parts, whose whole the sentence need not name: "42 growers, or 25.0 percent, …; 97, or 57.7
 * percent, …; 29, or 19.3 percent". All of them are shares of one whole, and the one that is not stands out.
 * Leaves shares whose whole is named to arithmetic_beside.c and arithmetic_wholes.c. */
#include "checks/arithmetic/arithmetic.h"

enum { PAIRS_LEAST = 3, PAIRS_MOST = 12, PER_CENT = 100 };

/* A part with its share, and the wholes that the two allow. */
struct pair {
	size_t part, stated; /* figures of the row */
	struct cc_interval whole;
};

struct pairs {
	struct pair items[PAIRS_MOST];
	size_t count;
};

static bool take(struct pair *out, const struct arithmetic *work, size_t stated)
{
	const struct cc_quantity *share = arithmetic_figure(work, stated);
	const struct cc_quantity *part = arithmetic_figure(work, stated - 1);
	*out = (struct pair){.part = stated - 1, .stated = stated};
	return arithmetic_has_unit(share, "%") && arithmetic_is_share_of(work, stated - 1, stated) &&
	       cc_recompute_quotient(&out->whole, cc_recompute_interval(part), cc_recompute_result(share), PER_CENT) ==
		   CC_OK;
}

/* Up to the first that counts other things: shops behind growers. */
static void gather(struct pairs *out, const struct arithmetic *work)
{
	out->count = 0;
	for (size_t i = 1; i < work->figures.len && out->count < PAIRS_MOST; i++) {
		if (!take(&out->items[out->count], work, i))
			continue;
		const struct cc_quantity *first = arithmetic_figure(work, out->items[0].part);
		if (!arithmetic_same_unit(first, arithmetic_figure(work, i - 1)))
			return;
		out->count++;
	}
}

/* The whole that all pairs but one allow. @return false where they allow none together. */
static bool whole_without(struct cc_interval *out, const struct pairs *pairs, size_t left_out)
{
	bool any = false;
	for (size_t i = 0; i < pairs->count; i++) {
		if (i == left_out)
			continue;
		if (any && cc_interval_intersect(out, *out, pairs->items[i].whole) != CC_OK)
			return false;
		*out = any ? *out : pairs->items[i].whole;
		any = true;
	}
	return any && out->has_low && out->has_high && cc_decimal_compare(out->low, out->high) <= 0;
}

static bool tell(struct arithmetic *work, const struct pair *pair, struct cc_interval whole)
{
	const struct cc_quantity *part = arithmetic_figure(work, pair->part);
	const struct cc_quantity *stated = arithmetic_figure(work, pair->stated);
	struct cc_interval share;
	if (cc_recompute_quotient(&share, cc_interval_point(part->value), whole, PER_CENT) != CC_OK)
		return true;
	struct arithmetic_case it = {
	    .work = work, .first = arithmetic_piece(work, pair->part), .last = arithmetic_piece(work, pair->stated)};
	arithmetic_begin(&it);
	arithmetic_say(&it, "as a share of what the others are of, ", "与其他各项同一总数，");
	arithmetic_say_figure(&it, part);
	arithmetic_say(&it, " is ", " 是 ");
	arithmetic_say_percent(&it, share.low, stated);
	arithmetic_say(&it, ", the text says ", "，文中为");
	arithmetic_say_figure(&it, stated);
	return arithmetic_report(&it, CC_SEVERITY_WARNING);
}

/* The one pair without which all others agree; where two are so, it is open which of them is wrong. */
bool arithmetic_check_implied(struct arithmetic *work)
{
	struct pairs pairs;
	struct cc_interval whole;
	struct cc_interval found = {0};
	size_t wrong = PAIRS_MOST;
	gather(&pairs, work);
	if (pairs.count < PAIRS_LEAST || whole_without(&whole, &pairs, PAIRS_MOST))
		return true;
	for (size_t i = 0; i < pairs.count; i++) {
		if (!whole_without(&whole, &pairs, i))
			continue;
		if (wrong != PAIRS_MOST)
			return true;
		wrong = i;
		found = whole;
	}
	return wrong == PAIRS_MOST || arithmetic_is_told(work, pairs.items[wrong].stated) ||
	       tell(work, &pairs.items[wrong], found);
}
