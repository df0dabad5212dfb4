/* What stands without its equal in two versions: which of it are two readings of one figure or day.
 * Leaves laying the versions side by side to translation_align.c, telling to check_translation.c. */
#include "checks/shared/hints.h"
#include "checks/translation/translation.h"

enum { DIGITS_LEAST = 10 /* 20 and 200 meet by chance */, DIGITS_TELLING = 100 };

enum { VERSION_OF = 3, VERSION_LEAST = 2 /* two of three telling figures in common: a version, line for line */ };

/* 18.4亿 and 184 million, 46 and 64, 2024年10月 and October 2023: what a slip makes of a figure or a day. */
static bool is_slip(const struct translation_item *a, const struct translation_item *b)
{
	if (a->quantity == NULL) {
		struct cc_date x = a->period.start;
		struct cc_date y = b->period.start;
		/* two years may be of two events */
		bool years = !a->yearless && !b->yearless;
		return a->period.kind != CC_PERIOD_YEAR &&
		       (years && x.year != y.year) + (x.month != y.month) + (x.day != y.day) == 1;
	}
	return hint_is_swapped(a->quantity->value, b->quantity->value) ||
	       (hint_powers_apart(a->quantity->value, b->quantity->value) != 0 &&
		cc_decimal_bare(a->quantity->value).coefficient >= DIGITS_LEAST);
}

/* 98,400 and 96,400: of three digits one is another, and the sentences are each other's. */
static bool is_misprint(const struct translation_item *a, const struct translation_item *b)
{
	return a->quantity != NULL && a->telling && b->telling &&
	       hint_is_misprint(a->quantity->value, b->quantity->value);
}

/* 0.8‰ and 0.8 percent: one figure in two units of one measure. Money may be told in two currencies. */
static bool is_unit_slip(const struct translation_item *a, const struct translation_item *b)
{
	if (a->quantity == NULL || b->quantity == NULL || a->quantity->unit.len == 0 || b->quantity->unit.len == 0)
		return false;
	struct cc_str ratio = CC_STR("ratio");
	return cc_str_equal(a->quantity->dimension, ratio) && cc_str_equal(b->quantity->dimension, ratio) &&
	       !translation_alike(a, b) && cc_decimal_compare(a->quantity->printed, b->quantity->printed) == 0;
}

/* One sentence is the other's version: some item of it has its equal there. */
static bool is_linked(const struct translation_alignment *it, size_t h, size_t l)
{
	const struct translation_item *han = it->han.items;
	const struct translation_item *latin = it->latin.items;
	uint32_t own = han[h].sentence;
	size_t first = h;
	while (first > 0 && han[first - 1].sentence == own)
		first--;
	for (size_t i = first; i < it->han.count && han[i].sentence == own; i++)
		if (it->han.mates[i] != TRANSLATION_ALONE && latin[it->han.mates[i]].sentence == latin[l].sentence)
			return true;
	return false;
}

/* No item of its sentence has an equal. */
static bool is_lone(const struct translation_side *side, size_t at)
{
	uint32_t own = side->items[at].sentence;
	size_t first = at;
	while (first > 0 && side->items[first - 1].sentence == own)
		first--;
	for (size_t i = first; i < side->count && side->items[i].sentence == own; i++)
		if (side->mates[i] != TRANSLATION_ALONE)
			return false;
	return true;
}

/* 位列第38位 / "ranked 36th": a text that gives one rank gives that one, wherever it stands. */
static bool is_only_rank(const struct translation_side *side, size_t at)
{
	size_t ranks = 0;
	for (size_t i = 0; i < side->count; i++)
		ranks += translation_is_rank(&side->items[i]);
	return ranks == 1 && translation_is_rank(&side->items[at]);
}

/* How sure it is that two items without an equal stand for each other. */
enum bond { BOND_NONE, BOND_PLACE, BOND_SENTENCE, BOND_SLIP };

/* "The university of the neighbouring province received 2.9 billion yuan", which the other version does not tell, is no
 * other word for 技术转让合同金额3.75亿元 of a sentence that has its version elsewhere. */
static enum bond bond_of(const struct translation_alignment *it, size_t h, size_t l)
{
	const struct translation_item *han = &it->han.items[h];
	const struct translation_item *latin = &it->latin.items[l];
	bool linked = is_linked(it, h, l);
	bool between = it->han.gaps[h] == it->latin.gaps[l];
	if ((linked || between) && is_unit_slip(han, latin))
		return BOND_SLIP;
	if (!translation_alike(han, latin))
		return BOND_NONE;
	if ((linked || between) && is_slip(han, latin))
		return BOND_SLIP;
	if ((linked && (between || is_misprint(han, latin))) ||
	    (is_only_rank(&it->han, h) && is_only_rank(&it->latin, l)))
		return BOND_SENTENCE;
	return between && is_lone(&it->han, h) && is_lone(&it->latin, l) ? BOND_PLACE : BOND_NONE;
}

/* The strongest bonds of an item, and how many it has of that strength. */
struct best {
	enum bond bond;
	size_t mate;
	size_t count;
};

static void weigh(struct best *best, enum bond bond, size_t mate)
{
	if (bond > best->bond)
		*best = (struct best){.bond = bond, .mate = mate, .count = 1};
	else if (bond == best->bond)
		best->count++;
}

static bool says_again(const struct translation_item *a, const struct translation_item *b)
{
	if (!translation_same(a, b))
		return false;
	/* 27个国家 and 企业27家: so few are two things that are counted by two words */
	bool few = a->quantity != NULL && cc_decimal_normalise(a->quantity->value).coefficient < DIGITS_TELLING;
	return a->quantity == NULL || (cc_decimal_compare(a->quantity->value, b->quantity->value) == 0 &&
				       (!few || cc_str_equal(a->quantity->unit, b->quantity->unit)));
}

/* 1.2万平方米 is printed twice and its version once: the second has had its equal. */
static bool is_repeated(const struct translation_side *side, size_t at)
{
	for (size_t i = 0; i < side->count; i++)
		if (side->mates[i] != TRANSLATION_ALONE && says_again(&side->items[i], &side->items[at]))
			return true;
	return false;
}

static bool is_open(const struct translation_side *side, size_t at)
{
	return side->mates[at] == TRANSLATION_ALONE && !is_repeated(side, at);
}

static struct best best_of_han(const struct translation_alignment *it, size_t h)
{
	struct best best = {.bond = BOND_NONE};
	for (size_t l = 0; l < it->latin.count; l++)
		if (it->latin.open[l])
			weigh(&best, bond_of(it, h, l), l);
	return best;
}

static struct best best_of_latin(const struct translation_alignment *it, size_t l)
{
	struct best best = {.bond = BOND_NONE};
	for (size_t h = 0; h < it->han.count; h++)
		if (it->han.open[h])
			weigh(&best, bond_of(it, h, l), h);
	return best;
}

static bool mark_open(struct translation_side *side, struct cc_arena *arena)
{
	side->open = cc_arena_array(arena, side->count, sizeof(*side->open));
	for (size_t i = 0; side->open != NULL && i < side->count; i++)
		side->open[i] = is_open(side, i);
	return side->open != NULL;
}

static bool is_line_for_line(const struct translation_side *side)
{
	size_t telling = 0;
	size_t equal = 0;
	for (size_t i = 0; i < side->count; i++) {
		telling += side->items[i].telling;
		equal += side->items[i].telling && side->mates[i] != TRANSLATION_ALONE;
	}
	return equal * VERSION_OF >= telling * VERSION_LEAST;
}

bool translation_compare(struct cc_vec *out, const struct translation_text *han, const struct translation_text *latin,
			 struct cc_arena *arena)
{
	struct translation_alignment it;
	if (han->count > TRANSLATION_ITEMS_MAX || latin->count > TRANSLATION_ITEMS_MAX)
		return true;
	if (!translation_align(&it, han, latin, arena) || !mark_open(&it.han, arena) || !mark_open(&it.latin, arena))
		return false;
	bool version = is_line_for_line(&it.han) && is_line_for_line(&it.latin);
	for (size_t h = 0; h < it.han.count; h++) {
		struct best best = it.han.open[h] ? best_of_han(&it, h) : (struct best){.bond = BOND_NONE};
		if (best.count != 1 || best.bond == BOND_NONE)
			continue;
		struct best back = best_of_latin(&it, best.mate);
		struct translation_fault fault = {
		    .han = h, .latin = best.mate, .sure = version && best.bond >= BOND_SENTENCE};
		if (back.count == 1 && back.mate == h && !cc_vec_add(out, &fault))
			return false;
	}
	return true;
}
