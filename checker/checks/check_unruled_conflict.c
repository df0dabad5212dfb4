/* unruled-conflict: figures of the same words, name and time that cannot agree, where no pack knows a metric.
 * Leaves declared metrics to check_value_conflict.c and copied sentences to check_divergent_copy.c. */
#include <stdlib.h>

#include "base/hash.h"
#include "checks/families.h"
#include "checks/figure_phrase.h"
#include "checks/founding.h"
#include "checks/hints.h"
#include "checks/noun_companions.h"
#include "checks/noun_slots.h"
#include "checks/noun_twins.h"
#include "checks/say.h"
#include "checks/word_hashes.h"

/* Figures of one phrase that are all held against one another; of more, those of one name. */
enum { HELD_AT_ONCE = 24, VALUES_SHOWN = 4, POINTS_TOLD = 2, POINT = 110, CONFIDENCE_MOST = 950 };

/* Two claims of a group that disagree. */
struct rift {
	struct cc_kin kin; /* addresses of the claims, as their places in the group */
	struct noun_claim *a, *b;
	struct noun_verdict verdict;
};

typedef bool (*pair_judge)(struct noun_verdict *out, struct noun_judge *judge, struct noun_claim *a,
			   struct noun_claim *b);

struct search {
	const struct cc_check_input *input;
	struct cc_vec *findings;
	struct cc_arena *arena;
	struct cc_arena *scratch;
	struct noun_judge judge;
	pair_judge judge_pair;
	struct cc_vec told;  /* uint64_t: pairs of figures that are told */
	size_t settled;	     /* of them those of earlier passes, sorted */
	struct cc_vec rifts; /* struct rift */
};

/* ---- telling ---- */

static struct cc_claim claim_of(const struct noun_claim *noun)
{
	return (struct cc_claim){
	    .article = noun->article,
	    .sentence = noun->noun->sentence,
	    .quantity = *noun->quantity,
	    .scope_name = noun->noun->scope_name,
	    .scope_binding = noun->noun->scope_binding,
	    .period = noun->noun->period,
	    .period_binding = noun->noun->period_binding,
	    .period_current = noun->noun->period_current,
	    .modality = noun->noun->modality,
	};
}

static const struct cc_claim *keep_claim(const struct search *search, const struct noun_claim *noun)
{
	struct cc_claim *claim = cc_arena_alloc(search->arena, sizeof(*claim));
	if (claim != NULL)
		*claim = claim_of(noun);
	return claim;
}

static struct cc_str core_of(const struct noun_claim *noun)
{
	return cc_str_of_span(noun->article->text.view, noun->core);
}

static struct cc_str phrase_of(const struct search *search, const struct noun_claim *noun)
{
	struct cc_phrase_scan scan;
	struct cc_figure_phrase phrase;
	bool found = cc_phrase_scan_init(&scan, noun->article, noun->noun->sentence, search->scratch) &&
		     cc_figure_phrase_find(&phrase, &scan, noun->quantity);
	return found ? cc_str_of_span(noun->article->text.view, phrase.core) : (struct cc_str){0};
}

/* What the figure is of: its metric, the words that it stands at; empty where neither is known. */
static struct cc_str name_of(const struct search *search, const struct noun_claim *noun)
{
	bool zh = (noun->article->text.sentences[noun->noun->sentence].flags & CC_SENTENCE_HAN) != 0;
	if (noun->bound != NULL)
		return zh ? noun->bound->metric->title.zh : noun->bound->metric->title.en;
	return cc_span_len(noun->core) > 0 ? core_of(noun) : phrase_of(search, noun);
}

/* The claims of a family of rifts, each once, in the order of the group; those that take part in `sure` ones only. */
static bool collect(struct cc_vec *nouns, const struct rift *rifts, size_t count)
{
	for (size_t i = 0; i < 2 * count; i++) {
		const struct noun_claim *side = i % 2 == 0 ? rifts[i / 2].a : rifts[i / 2].b;
		const struct noun_claim *const *known = nouns->items;
		size_t at = 0;
		while (at < nouns->len && known[at] != side)
			at++;
		if (at == nouns->len && !cc_vec_add(nouns, &side))
			return false;
	}
	return true;
}

static bool is_shown_before(const struct noun_claim *const *nouns, size_t at)
{
	for (size_t i = 0; i < at; i++)
		if (cc_decimal_compare(nouns[i]->quantity->value, nouns[at]->quantity->value) == 0 &&
		    cc_str_equal(nouns[i]->quantity->unit, nouns[at]->quantity->unit))
			return true;
	return false;
}

/* The first whose time its own sentence says: one that another sentence lent is not to be read as the figure's. NULL
 * where there is none. */
static const struct cc_noun *said_time(const struct noun_claim *const *items, size_t count)
{
	for (size_t i = 0; i < count; i++)
		if (!items[i]->noun->period_current && items[i]->noun->period_binding != CC_BOUND_CONTEXT)
			return items[i]->noun;
	return NULL;
}

/* "在校生 · 松溪职业技术学院: 12860人 and 12680人" */
static struct cc_str message_of(const struct search *search, const struct cc_vec *nouns)
{
	const struct noun_claim *const *items = nouns->items;
	if (nouns->len == 0)
		return (struct cc_str){0};
	struct cc_buf text = say_start(search->arena);
	struct cc_str name = name_of(search, items[0]);
	cc_buf_add(&text, name);
	for (size_t i = 0; i < nouns->len; i++) {
		if (items[i]->detail->subject.len == 0 || cc_str_equal(items[i]->detail->subject, name))
			continue;
		cc_buf_adds(&text, name.len > 0 ? " · " : "");
		cc_buf_add(&text, items[i]->detail->subject);
		break;
	}
	const struct cc_noun *dated = said_time(items, nouns->len);
	if (dated != NULL) {
		cc_buf_adds(&text, " · ");
		cc_period_write(&text, dated->period);
	}
	size_t shown = 0;
	for (size_t i = 0; i < nouns->len && shown < VALUES_SHOWN; i++) {
		if (is_shown_before(items, i))
			continue;
		cc_buf_adds(&text,
			    shown == 0 ? cc_say(search->input, ": ", "：") : cc_say(search->input, " and ", " 与 "));
		struct cc_claim claim = claim_of(items[i]);
		say_figure(&text, &claim);
		shown++;
	}
	return say_end(&text, search->arena);
}

/* metric: { names: [在校生], unit: 人 } in a pack makes value-conflict answer for sure. */
static bool say_rule(struct cc_vec *explanation, const struct search *search, const struct noun_claim *noun)
{
	struct cc_buf text = say_start(search->arena);
	cc_buf_adds(&text,
		    cc_say(search->input, "a rule would settle it: { names: [\"", "写一条规则即可确定：{ names: [\""));
	cc_buf_add(&text, core_of(noun));
	cc_buf_adds(&text, "\"]");
	if (noun->quantity->unit.len > 0) {
		cc_buf_adds(&text, ", unit: ");
		cc_buf_add(&text, noun->quantity->unit);
	}
	cc_buf_adds(&text,
		    cc_say(search->input, " } (see claimcheck rules suggest)", " }（见 claimcheck rules suggest）"));
	struct cc_str sentence = say_end(&text, search->arena);
	return sentence.ptr != NULL && cc_vec_add(explanation, &sentence);
}

static bool explain(struct cc_vec *explanation, const struct search *search, const struct rift *best)
{
	struct cc_claim a = claim_of(best->a);
	struct cc_claim b = claim_of(best->b);
	const char *why =
	    best->verdict.sure
		? cc_say(search->input, "the same words, name and time, and two values: print one of them",
			 "同一说法、同一主体、同一时间，数值不同：请核实后统一")
		: cc_say(search->input, "the same words; whether they are of one thing, the text does not say",
			 "说法相同，是否指同一件事，文中未写明");
	return say_sentence(explanation, why) && hint_slip(explanation, &a, &b, search->input, search->arena) &&
	       (!search->input->explore || say_rule(explanation, search, best->a));
}

static bool add_locations(struct cc_vec *locations, const struct search *search, const struct cc_vec *nouns)
{
	const struct noun_claim *const *items = nouns->items;
	for (size_t i = 0; i < nouns->len; i++) {
		const struct cc_claim *claim = keep_claim(search, items[i]);
		if (claim == NULL)
			return false;
		struct cc_buf text = say_start(search->arena);
		say_interval(&text, claim);
		struct cc_location location = say_location(claim, say_end(&text, search->arena));
		location.claim = NULL; /* a claim of the report has a metric */
		if (location.note.ptr == NULL || !cc_vec_add(locations, &location))
			return false;
	}
	return true;
}

static unsigned confidence_of(struct noun_verdict verdict)
{
	unsigned confidence = verdict.points * POINT;
	return confidence < CONFIDENCE_MOST ? confidence : CONFIDENCE_MOST;
}

/* One family of rifts, the surest first. */
static bool report(const struct search *search, const struct rift *rifts, size_t count)
{
	struct cc_vec nouns = cc_vec_new(search->scratch, sizeof(const struct noun_claim *));
	struct cc_vec locations = cc_vec_new(search->arena, sizeof(struct cc_location));
	struct cc_vec explanation = cc_vec_new(search->arena, sizeof(struct cc_str));
	if (!collect(&nouns, rifts, count) || !add_locations(&locations, search, &nouns) ||
	    !explain(&explanation, search, &rifts[0]))
		return false;
	struct cc_finding finding = {
	    .check = cc_check_unruled_conflict.id,
	    .severity = rifts[0].verdict.sure ? CC_SEVERITY_WARNING : CC_SEVERITY_INFO,
	    .confidence = confidence_of(rifts[0].verdict),
	    .message = message_of(search, &nouns),
	    .explanation = explanation.items,
	    .explanation_count = explanation.len,
	};
	say_set_locations(&finding, &locations);
	return finding.message.ptr != NULL && cc_vec_add(search->findings, &finding);
}

/* ---- finding ---- */

/* What is sure makes families of its own: a doubtful third figure must not join two sure ones. */
static int compare_rifts(const void *left, const void *right)
{
	const struct rift *a = left;
	const struct rift *b = right;
	if (a->verdict.sure != b->verdict.sure)
		return a->verdict.sure ? -1 : 1;
	if (a->kin.family != b->kin.family)
		return a->kin.family < b->kin.family ? -1 : 1;
	if (a->verdict.points != b->verdict.points)
		return a->verdict.points > b->verdict.points ? -1 : 1;
	if (a->kin.a != b->kin.a)
		return a->kin.a < b->kin.a ? -1 : 1;
	return (a->kin.b > b->kin.b) - (a->kin.b < b->kin.b);
}

static bool make_families(const struct search *search, struct rift *rifts, size_t count)
{
	struct cc_kin *pairs = cc_arena_array(search->scratch, count, sizeof(*pairs));
	if (pairs == NULL)
		return false;
	for (size_t i = 0; i < count; i++)
		pairs[i] = rifts[i].kin;
	if (!cc_families(pairs, count, search->scratch))
		return false;
	for (size_t i = 0; i < count; i++)
		rifts[i].kin.family = pairs[i].family;
	return true;
}

static bool report_all(const struct search *search)
{
	struct rift *rifts = search->rifts.items;
	size_t count = search->rifts.len;
	if (count == 0)
		return true;
	if (!make_families(search, rifts, count))
		return false;
	qsort(rifts, count, sizeof(*rifts), compare_rifts);
	for (size_t start = 0, end; start < count; start = end) {
		for (end = start + 1; end < count && rifts[end].kin.family == rifts[start].kin.family &&
				      rifts[end].verdict.sure == rifts[start].verdict.sure;)
			end++;
		if (!report(search, rifts + start, end - start))
			return false;
	}
	return true;
}

static uint64_t place_of(const struct noun_claim *claim)
{
	return cc_hash_mix(((uint64_t)claim->article->index << 32) ^ claim->quantity->span.start);
}

static uint64_t pair_of(const struct rift *rift)
{
	return cc_hash_mix(place_of(rift->a) + place_of(rift->b));
}

static bool is_told(const struct search *search, const struct rift *rift)
{
	uint64_t pair = pair_of(rift);
	return search->settled > 0 &&
	       bsearch(&pair, search->told.items, search->settled, sizeof(pair), cc_word_hash_compare) != NULL;
}

static bool hold(struct search *search, struct noun_claim *claims, size_t a, size_t b)
{
	struct rift rift = {.a = &claims[a], .b = &claims[b]};
	if (!search->judge_pair(&rift.verdict, &search->judge, rift.a, rift.b))
		return false;
	bool told = rift.verdict.sure ||
		    (search->input->explore && rift.verdict.conflict && rift.verdict.points >= POINTS_TOLD);
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
	return a->article != b->article && cc_decimal_compare(a->quantity->value, b->quantity->value) == 0 &&
	       cc_str_equal(noun_unit_of(a->quantity), noun_unit_of(b->quantity));
}

/* What a third article prints that tells the same story as one of the two: it takes part on its side. */
static bool join_equal(struct search *search, struct noun_claim *claims, struct rift rift, size_t third)
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
		const struct rift rift = ((const struct rift *)search->rifts.items)[i];
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
	for (size_t i = 0; i < count && cc_check_is_draft(search->input, claims[i].article); i++)
		for (size_t k = i + 1; k < count; k++)
			if (!hold(search, claims, i, k))
				return false;
	bool ok = join_equals(search, claims, count) && report_all(search);
	cc_arena_reset(search->scratch);
	search->rifts = cc_vec_new(search->scratch, sizeof(struct rift));
	return ok;
}

static int compare_subjects(const void *left, const void *right)
{
	const struct noun_claim *a = left;
	const struct noun_claim *b = right;
	int order = cc_str_compare(a->detail->subject, b->detail->subject);
	if (order != 0)
		return order;
	if (a->article->index != b->article->index)
		return a->article->index < b->article->index ? -1 : 1;
	return (a->quantity->span.start > b->quantity->span.start) -
	       (a->quantity->span.start < b->quantity->span.start);
}

/* A phrase that half the archive uses says little: only figures of one name are held against one another. */
static bool hold_by_name(struct search *search, struct noun_claim *claims, size_t count)
{
	for (size_t i = 0; i < count; i++)
		if (!noun_detail_of(&claims[i], &search->judge.details))
			return false;
	qsort(claims, count, sizeof(*claims), compare_subjects);
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

static bool look_at_twins(struct search *search, struct cc_arena *working)
{
	struct cc_vec twins = cc_vec_new(working, sizeof(struct noun_claim));
	for (int kind = 0; kind < NOUN_TWINS_KINDS; kind++) {
		twins.len = 0;
		if (!noun_twins_gather(&twins, (enum noun_twins)kind, search->input, working) ||
		    !pass(search, &twins, noun_twins_judge))
			return false;
	}
	return true;
}

static bool look_at_slots(struct search *search, struct cc_arena *working)
{
	struct cc_vec slots = cc_vec_new(working, sizeof(struct noun_claim));
	return noun_slots_gather(&slots, search->input, working) && pass(search, &slots, noun_slots_judge);
}

static bool look_at_companions(struct search *search, struct cc_arena *working)
{
	struct cc_vec claims = cc_vec_new(working, sizeof(struct noun_claim));
	for (int way = 0; way < NOUN_COMPANIONS; way++) {
		claims.len = 0;
		if (!noun_companions_gather(&claims, (enum noun_companion)way, search->input, working) ||
		    !pass(search, &claims, noun_companions_judge))
			return false;
	}
	return true;
}

static bool look(struct search *search, struct cc_arena *working)
{
	struct cc_vec claims = cc_vec_new(working, sizeof(struct noun_claim));
	search->judge = (struct noun_judge){
	    .details = {.rules = search->input->rules, .arena = working, .scan = cc_word_scan_new(working)}};
	search->rifts = cc_vec_new(search->scratch, sizeof(struct rift));
	search->told = cc_vec_new(working, sizeof(uint64_t));
	if (!noun_kin_new(&search->judge.kin, search->input, working) ||
	    !noun_claims_gather(&claims, search->input, working))
		return false;
	search->judge.details.kept = cc_kept_arena(search->input, CC_KEPT_NOUNS);
	return pass(search, &claims, noun_pair_judge) && look_at_twins(search, working) &&
	       look_at_slots(search, working) && look_at_companions(search, working) &&
	       founding_check(search->findings, search->input, &search->judge.kin, search->arena, working);
}

static enum cc_status run(struct cc_vec *findings, const struct cc_check_input *input, struct cc_arena *arena,
			  struct cc_error *err)
{
	struct cc_arena *working = cc_arena_new(cc_arena_allocator(arena));
	struct search search = {
	    .input = input,
	    .findings = findings,
	    .arena = arena,
	    .scratch = cc_arena_new(cc_arena_allocator(arena)),
	};
	bool ok = working != NULL && search.scratch != NULL && look(&search, working);
	cc_arena_free(search.scratch);
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
	"So is the year in which somebody was founded (创建于1915年 / 创建于1905年).\n"
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
