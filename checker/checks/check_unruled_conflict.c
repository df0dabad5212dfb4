/* unruled-conflict: figures of the same words, name and time that cannot agree, where no pack knows a metric.
 * Leaves declared metrics to check_value_conflict.c and copied sentences to check_divergent_copy.c. */
#include <stdlib.h>
#include <string.h>

#include "base/hash.h"
#include "checks/noun/noun_companions.h"
#include "checks/noun/noun_filed.h"
#include "checks/noun/noun_frames.h"
#include "checks/noun/noun_leftovers.h"
#include "checks/noun/noun_nearest.h"
#include "checks/noun/noun_points.h"
#include "checks/noun/noun_reports.h"
#include "checks/noun/noun_rifts.h"
#include "checks/noun/noun_rows.h"
#include "checks/noun/noun_slots.h"
#include "checks/shared/word_hashes.h"
#include "checks/story/ages_retold.h"
#include "checks/story/event_days.h"
#include "checks/story/founding.h"
#include "checks/story/hours_retold.h"
#include "checks/value/issues.h"

/* Figures of one phrase that are all held against one another; of more, those of one name. */
enum { HELD_AT_ONCE = 24, POINTS_TOLD = 2, HELD_NOTED = 4096 };

typedef bool (*pair_judge)(struct noun_verdict *out, struct noun_judge *judge, struct noun_claim *a,
			   struct noun_claim *b);

/* Two figures of a phrase, by their places in its row. */
struct held {
	uint32_t a, b;
};

struct search {
	struct noun_telling telling;
	struct cc_arena *passing;
	struct noun_judge judge;
	pair_judge judge_pair;
	struct cc_vec told;   /* uint64_t: pairs of figures that are told */
	size_t settled;	      /* of them those of earlier passes, sorted */
	struct cc_vec rifts;  /* struct noun_rift */
	struct cc_vec filed;  /* struct noun_filed: of the phrase at hand */
	struct held *held;    /* HELD_NOTED pairs that were held last under a name */
	const size_t *places; /* of the figures of a name in the row of their phrase; NULL: of no name */
	bool exploring;	      /* all that is sure is told, what is only worth a look is told now */
};

static uint64_t place_of(const struct noun_claim *claim)
{
	return cc_hash_mix(((uint64_t)claim->article->index << 32) ^ claim->quantity->span.start);
}

static uint64_t pair_of(const struct noun_rift *rift)
{
	return cc_hash_mix(place_of(rift->a) + place_of(rift->b));
}

static bool is_told(const struct search *search, const struct noun_rift *rift)
{
	const uint64_t *told = search->told.items;
	uint64_t pair = pair_of(rift);
	/* of this pass: articles that share several names meet several times */
	for (size_t i = search->settled; i < search->told.len; i++)
		if (told[i] == pair)
			return true;
	return search->settled > 0 && bsearch(&pair, told, search->settled, sizeof(pair), cc_word_hash_compare) != NULL;
}

/* 381公斤/亩 and 381公斤/畝 */
static bool are_equal(const struct noun_claim *a, const struct noun_claim *b)
{
	return cc_decimal_compare(a->quantity->value, b->quantity->value) == 0 &&
	       cc_str_equal(cc_quantity_counted_unit(a->quantity), cc_quantity_counted_unit(b->quantity));
}

/* Articles of one story share several names: what was held under one of them is not held again under the next. A pair
 * is of two figures, so that an empty note is none. */
static bool was_held(struct search *search, size_t a, size_t b)
{
	if (search->places == NULL)
		return false;
	const struct held pair = {.a = (uint32_t)search->places[a], .b = (uint32_t)search->places[b]};
	struct held *noted = &search->held[cc_hash_mix((uint64_t)pair.a << 32 | pair.b) % HELD_NOTED];
	bool known = noted->a == pair.a && noted->b == pair.b;
	*noted = pair;
	return known;
}

static bool hold(struct search *search, struct noun_claim *claims, size_t a, size_t b)
{
	struct noun_rift rift = {.a = &claims[a], .b = &claims[b]};
	if (are_equal(rift.a, rift.b) || was_held(search, a, b))
		return true;
	if (!search->judge_pair(&rift.verdict, &search->judge, rift.a, rift.b))
		return false;
	/* one of many values that the issues of a report change says nothing */
	bool issues = rift.verdict.sure &&
		      cc_issues_apart(rift.a->article, rift.a->noun->sentence, rift.b->article, rift.b->noun->sentence);
	cc_arena_reset(search->passing);
	if (rift.verdict.sure && !issues &&
	    !noun_of_two_reports(&issues, search->judge.details.rules, rift.a, rift.b, search->passing))
		return false;
	rift.verdict.sure = rift.verdict.sure && !issues;
	bool told =
	    rift.verdict.sure || (search->exploring && rift.verdict.conflict && rift.verdict.points >= POINTS_TOLD);
	if (!told || is_told(search, &rift))
		return true;
	uint64_t pair = pair_of(&rift);
	if (!cc_vec_add(&search->told, &pair))
		return false;
	/* sure and doubtful rifts are families apart */
	uint64_t side = rift.verdict.sure ? 0 : UINT64_C(1) << 32;
	rift.kin = (struct cc_kin){.a = a | side, .b = b | side};
	return cc_vec_add(&search->rifts, &rift);
}

static bool is_equal(const struct noun_claim *a, const struct noun_claim *b)
{
	return a->article != b->article && are_equal(a, b);
}

/* What a third article prints that tells the same story as one of the two: it takes part on its side. */
static bool join_equal(struct search *search, struct noun_claim *claims, struct noun_rift rift, size_t third)
{
	struct noun_claim *other = &claims[third];
	enum noun_kinship kin = NOUN_KIN_NONE;
	bool left = is_equal(other, rift.a);
	struct noun_claim *side = left ? rift.a : rift.b;
	if (!left && !is_equal(other, rift.b))
		return true;
	if (!noun_detail_of(other, &search->judge.details) ||
	    !noun_kin_between(&kin, &search->judge.kin, side->article, other->article))
		return false;
	if (kin != NOUN_KIN_FIGURES)
		return true;
	*(left ? &rift.a : &rift.b) = other;
	*(left ? &rift.kin.a : &rift.kin.b) = third;
	uint64_t pair = pair_of(&rift);
	return is_told(search, &rift) || (cc_vec_add(&search->told, &pair) && cc_vec_add(&search->rifts, &rift));
}

/* All that print one of the two values of a sure pair. O(pairs * claims) of a group. */
static bool join_equals(struct search *search, struct noun_claim *claims, size_t count)
{
	for (size_t i = 0, sure = search->rifts.len; i < sure; i++) {
		const struct noun_rift rift = ((const struct noun_rift *)search->rifts.items)[i];
		for (size_t third = 0; rift.verdict.sure && third < count; third++)
			if (&claims[third] != rift.a && &claims[third] != rift.b &&
			    !join_equal(search, claims, rift, third))
				return false;
	}
	return true;
}

static bool hold_all(struct search *search, struct noun_claim *claims, size_t count)
{
	search->rifts.len = 0;
	for (size_t i = 0; i < count && cc_check_is_draft(search->telling.input, claims[i].article); i++)
		for (size_t k = i + 1; k < count; k++)
			if (!hold(search, claims, i, k))
				return false;
	bool ok = join_equals(search, claims, count) &&
		  noun_rifts_tell(&search->telling, search->rifts.items, search->rifts.len);
	cc_arena_reset(search->telling.scratch);
	search->rifts = cc_vec_new(search->telling.scratch, sizeof(struct noun_rift));
	return ok;
}

/* Digits that half the archive prints: of articles that share a name they are held against one another. */
static bool hold_by_story(struct search *search, const struct noun_claim *claims, size_t count)
{
	struct cc_vec *all = &search->filed;
	struct noun_claim group[HELD_AT_ONCE];
	size_t places[HELD_AT_ONCE];
	bool ok = noun_file_by_story(all, &search->judge.kin, claims, count);
	memset(search->held, 0, HELD_NOTED * sizeof(*search->held));
	search->places = places;
	const struct noun_filed *filed = all->items;
	for (size_t start = 0, end; ok && start < all->len; start = end) {
		for (end = start + 1; end < all->len && filed[end].name == filed[start].name;)
			end++;
		for (size_t i = start; i < end && end - start <= HELD_AT_ONCE; i++) {
			places[i - start] = filed[i].claim;
			group[i - start] = claims[filed[i].claim];
		}
		if (end - start > 1 && end - start <= HELD_AT_ONCE)
			ok = hold_all(search, group, end - start);
	}
	search->places = NULL;
	return ok;
}

/* A phrase that half the archive uses says little: only figures of one story or name are held against one another. */
static bool hold_by_name(struct search *search, struct noun_claim *claims, size_t count)
{
	for (size_t i = 0; i < count; i++)
		if (!noun_detail_names(&claims[i], &search->judge.details))
			return false;
	if (search->judge_pair == noun_twins_judge && !hold_by_story(search, claims, count))
		return false;
	qsort(claims, count, sizeof(*claims), noun_claims_compare_subjects);
	for (size_t start = 0, end; start < count; start = end) {
		struct cc_str subject = claims[start].detail->subject;
		for (end = start + 1; end < count && cc_str_equal(claims[end].detail->subject, subject);)
			end++;
		if (subject.len > 0 && end - start <= HELD_AT_ONCE && !hold_all(search, claims + start, end - start))
			return false;
	}
	return true;
}

/* A figure whose article has no other of these words. */
static void mark_alone(struct noun_claim *claims, size_t count)
{
	for (size_t i = 0; i < count; i++) {
		bool before = i > 0 && claims[i - 1].article == claims[i].article;
		bool behind = i + 1 < count && claims[i + 1].article == claims[i].article;
		claims[i].alone = !before && !behind;
	}
}

static bool hold_groups(struct search *search, struct cc_vec *claims)
{
	struct noun_claim *items = claims->items;
	for (size_t start = 0, end; start < claims->len; start = end) {
		for (end = start + 1; end < claims->len && items[end].key == items[start].key;)
			end++;
		size_t count = end - start;
		mark_alone(items + start, count);
		if (count > 1 && !(count <= HELD_AT_ONCE ? hold_all : hold_by_name)(search, items + start, count))
			return false;
	}
	return true;
}

/* One way in which figures may belong together: what the words, the digits or the things are. */
static bool pass(struct search *search, struct cc_vec *claims, pair_judge judge)
{
	search->judge_pair = judge;
	bool ok = hold_groups(search, claims);
	cc_word_hashes_sort(&search->told);
	search->settled = search->told.len;
	return ok;
}

static bool look_at_companions(struct search *search, struct cc_arena *working)
{
	struct cc_vec claims = cc_vec_new(working, sizeof(struct noun_claim));
	for (int way = 0; way < NOUN_COMPANIONS; way++) {
		claims.len = 0;
		if (!noun_companions_gather(&claims, (enum noun_companion)way, search->telling.input, working) ||
		    !pass(search, &claims, noun_companions_judge))
			return false;
	}
	return true;
}

static bool look_at_nearest(struct search *search, struct cc_arena *working)
{
	struct cc_vec claims = cc_vec_new(working, sizeof(struct noun_claim));
	return noun_nearest_gather(&claims, &search->judge.kin, search->telling.input, search->exploring, working) &&
	       pass(search, &claims, search->exploring ? noun_nearest_look : noun_nearest_judge);
}

/* How figures may belong together: by a way of its own, or by what gathers them and judges two of one key. */
struct way {
	bool (*look_at)(struct search *search, struct cc_arena *working);
	bool (*gather)(struct cc_vec *out, const struct cc_check_input *input, struct cc_arena *arena);
	pair_judge judge;
};

static const struct way ways[] = {
    {.gather = noun_twins_digits_gather, .judge = noun_twins_judge},
    {.gather = noun_twins_scale_gather, .judge = noun_twins_judge},
    {.gather = noun_twins_unit_gather, .judge = noun_twins_judge},
    {.gather = noun_slots_gather, .judge = noun_slots_judge},
    {.look_at = look_at_companions},
    {.gather = noun_frames_gather, .judge = noun_frames_judge},
    {.gather = noun_leftovers_gather, .judge = noun_leftovers_judge},
    {.look_at = look_at_nearest},
    {.gather = noun_points_gather, .judge = noun_points_judge},
    {.gather = noun_rows_gather, .judge = noun_rows_judge},
};

static bool look_by(struct search *search, const struct way *way, struct cc_arena *working)
{
	struct cc_vec claims = cc_vec_new(working, sizeof(struct noun_claim));
	if (way->look_at != NULL)
		return way->look_at(search, working);
	return way->gather(&claims, search->telling.input, working) && pass(search, &claims, way->judge);
}

/* What one way gathers is forgotten before the next. */
static bool look_in_turn(struct search *search)
{
	struct cc_arena *whole = search->judge.details.arena;
	bool ok = true;
	for (size_t i = 0; ok && i < sizeof(ways) / sizeof(ways[0]); i++) {
		struct cc_arena *turn = cc_arena_new(cc_arena_allocator(whole));
		search->judge.details.arena = turn;
		ok = turn != NULL && look_by(search, &ways[i], turn);
		search->judge.details.arena = whole;
		cc_arena_free(turn);
	}
	return ok;
}

static bool look(struct search *search, struct cc_arena *working)
{
	struct cc_vec claims = cc_vec_new(working, sizeof(struct noun_claim));
	search->judge = (struct noun_judge){.passing = search->passing,
					    .details = {.rules = search->telling.input->rules,
							.arena = working,
							.scan = cc_word_scan_new(working),
							.words = cc_vec_new(working, sizeof(uint64_t))}};
	search->rifts = cc_vec_new(search->telling.scratch, sizeof(struct noun_rift));
	search->told = cc_vec_new(working, sizeof(uint64_t));
	search->filed = cc_vec_new(working, sizeof(struct noun_filed));
	search->held = cc_arena_array(working, HELD_NOTED, sizeof(*search->held));
	if (search->held == NULL || !noun_kin_new(&search->judge.kin, search->telling.input, working) ||
	    !noun_claims_gather(&claims, search->telling.input, working))
		return false;
	search->judge.details.kept = cc_kept_arena(search->telling.input, CC_KEPT_NOUNS);
	if (!pass(search, &claims, noun_pair_judge) || !look_in_turn(search))
		return false;
	/* a pair that one way finds doubtful may be sure by the next one: what is doubtful waits for all of them */
	search->exploring = search->telling.input->explore;
	if (search->exploring && (!pass(search, &claims, noun_pair_judge) || !look_in_turn(search)))
		return false;
	return founding_check(search->telling.findings, search->telling.input, &search->judge.kin,
			      search->telling.arena, working) &&
	       event_days_check(search->telling.findings, search->telling.input, &search->judge.kin,
				search->telling.arena, working) &&
	       hours_retold_check(search->telling.findings, search->telling.input, &search->judge.kin,
				  search->telling.arena, working) &&
	       ages_retold_check(search->telling.findings, search->telling.input, &search->judge.kin,
				 search->telling.arena, working);
}

static enum cc_status run(struct cc_vec *findings, const struct cc_check_input *input, struct cc_arena *arena,
			  struct cc_error *err)
{
	struct cc_arena *working = cc_arena_new(cc_arena_allocator(arena));
	struct cc_arena *scratch = cc_arena_new(cc_arena_allocator(arena));
	struct cc_arena *passing = cc_arena_new(cc_arena_allocator(arena));
	struct search search = {
	    .passing = passing,
	    .telling = {.input = input, .findings = findings, .arena = arena, .scratch = scratch},
	};
	bool ok = working != NULL && scratch != NULL && passing != NULL && look(&search, working);
	cc_arena_free(passing);
	cc_arena_free(scratch);
	cc_arena_free(working);
	return ok ? CC_OK : cc_error_set(err, CC_ERR_NOMEM, "unruled-conflict: out of memory");
}

const struct cc_check cc_check_unruled_conflict = {
    .id = "unruled-conflict",
    .title = {.en = "Two figures of the same thing", .zh = "同一事物两个数"},
    .help =
	"Figures that stand at the same words, of the same name and time, with values that cannot agree, where no "
	"pack\n"
	"declares a metric: the noun phrase itself is what is compared (职工 of 桥头市人民医院现有职工3680人).\n"
	"\n"
	"Whose figure it is comes from the last name before it (a name that ends in 医院, 公司, 水库 ...; capitalised\n"
	"words), or from what two articles have in common: the names they say most, figures that they share to the\n"
	"digit.\n"
	"\n"
	"Figures of two articles that share a name or two figures, with the same digits in another order and most of "
	"the "
	"words\n"
	"beside them, are held against one another too, with or without a metric, where neither article knows the "
	"other's.\n"
	"So is the year in which somebody was founded (创建于1915年 / 创建于1905年), and the day of what happened "
	"once\n"
	"(5月18日重新开放 / 5月16日重新开放), where one of day, month and year differs; what has one time of the "
	"clock is\n"
	"one thing in any words (20日凌晨3时40分扑上 / 21日凌晨3时40分登陆), and the age of a person that both name\n"
	"(67岁的吴桂兰 / 76岁的吴桂兰). Digits in another\n"
	"order need no common word where each of two articles has few figures of the kind that the other one leaves\n"
	"out; nor do digits exchanged in sentences that tell the same by words and figures their articles say nowhere\n"
	"else, nor one wrong digit of the only figure that two such sentences do not share. A goal has one value for "
	"its\n"
	"year (到2030年达到80%以上 / 到2030年要达到85%以上), and a change is in per cent or in points, not in both.\n"
	"\n"
	"Two values of one thing mostly look alike: a warning needs swapped digits (3680人 / 3860人), or figures of "
	"three\n"
	"digits, a quarter apart at most, of the same name, words and time. With `--explore` the others are told as "
	"well,\n"
	"as notes, each with the rule that would settle it; `claimcheck rules suggest` writes the pack.\n"
	"\n"
	"Silent: another name, place, period or year; plans and forecasts against facts; rounded, approximate and\n"
	"one-sided figures that may agree; parts (其中, of which), averages, additions; counts that change from day "
	"to\n"
	"day (deaths, cases, box office); two figures in one sentence.\n",
    .bad = "桥头市人民医院现有职工3680人。……桥头市人民医院现有职工3860人，护士占了一半。",
    .good = "桥头市人民医院现有职工3680人。……桥头市中医院有职工1420人。",
    .run = run,
};
