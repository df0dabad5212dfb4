/* What is said of figures of the same words that disagree: families of them, the surest first.
 * Leaves which figures do to check_unruled_conflict.c. */
#include "checks/noun/noun_rifts.h"

#include <stdlib.h>

#include "checks/copy/families.h"
#include "checks/noun/figure_phrase.h"
#include "checks/noun/noun_shared.h"
#include "checks/shared/hints.h"
#include "checks/shared/say.h"

enum { VALUES_SHOWN = 4, POINT = 110, CONFIDENCE_MOST = 950 };

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

static const struct cc_claim *keep_claim(const struct noun_telling *telling, const struct noun_claim *noun)
{
	struct cc_claim *claim = cc_arena_alloc(telling->arena, sizeof(*claim));
	if (claim != NULL)
		*claim = claim_of(noun);
	return claim;
}

static struct cc_str core_of(const struct noun_claim *noun)
{
	return cc_str_of_span(noun->article->text.view, noun->core);
}

static struct cc_str phrase_of(const struct noun_telling *telling, const struct noun_claim *noun)
{
	struct cc_phrase_scan scan;
	struct cc_figure_phrase phrase;
	bool found = cc_phrase_scan_init(&scan, noun->article, noun->noun->sentence, telling->scratch) &&
		     cc_figure_phrase_find(&phrase, &scan, noun->quantity);
	return found ? cc_str_of_span(noun->article->text.view, phrase.core) : (struct cc_str){0};
}

/* What the figures are of: the metric, the words that they stand at, those that both sentences say beside them, the
 * words before the first one; empty where nothing is known. */
static struct cc_str name_of(const struct noun_telling *telling, const struct noun_claim *const *items, size_t count)
{
	const struct noun_claim *noun = items[0];
	bool zh = cc_text_is_han(&noun->article->text, noun->noun->sentence);
	if (noun->bound != NULL)
		return zh ? noun->bound->metric->title.zh : noun->bound->metric->title.en;
	if (cc_span_len(noun->core) > 0)
		return core_of(noun);
	struct cc_str phrase = phrase_of(telling, noun);
	struct cc_str shared = count > 1 ? noun_shared_words(noun, items[1]) : (struct cc_str){0};
	return shared.len == 0 || noun_sentence_says(items[1], phrase) ? phrase : shared;
}

/* The claims of a family of rifts, each once, in the order of the group; those that take part in `sure` ones only. */
static bool collect(struct cc_vec *nouns, const struct noun_rift *rifts, size_t count)
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

/* "8.4 million crowns" and "8.4 million in all" say one figure. */
static bool units_agree(struct cc_str a, struct cc_str b)
{
	return a.len == 0 || b.len == 0 || cc_str_equal(a, b);
}

static bool is_shown_before(const struct noun_claim *const *nouns, size_t at)
{
	for (size_t i = 0; i < at; i++)
		if (cc_decimal_compare(nouns[i]->quantity->value, nouns[at]->quantity->value) == 0 &&
		    units_agree(nouns[i]->quantity->unit, nouns[at]->quantity->unit))
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

/* Found by what stands around the figures, not by words that name them. */
static bool is_nameless(const struct noun_claim *noun)
{
	return cc_span_len(noun->core) == 0;
}

/* Whose figures they are: the first name; where words name nothing, only one that all have, as it may be another's. */
static struct cc_str subject_of(const struct noun_claim *const *items, size_t count)
{
	struct cc_str subject = items[0]->detail->subject;
	for (size_t i = 1; i < count; i++) {
		struct cc_str other = items[i]->detail->subject;
		if (is_nameless(items[0]) && !cc_str_equal(other, subject))
			return (struct cc_str){0};
		subject = subject.len > 0 ? subject : other;
	}
	return subject;
}

static void add_heading(struct cc_buf *text, const struct noun_telling *telling, const struct cc_vec *nouns)
{
	const struct noun_claim *const *items = nouns->items;
	struct cc_str name = name_of(telling, items, nouns->len);
	struct cc_str subject = subject_of(items, nouns->len);
	if (name.len == 0 && subject.len == 0)
		cc_buf_adds(text, cc_say(telling->input, "one thing, two figures", "同一事物两个数"));
	cc_buf_add(text, name);
	if (subject.len > 0 && !cc_str_equal(subject, name)) {
		cc_buf_adds(text, name.len > 0 ? " · " : "");
		cc_buf_add(text, subject);
	}
}

/* "在校生 · 松溪职业技术学院: 12860人 and 12680人" */
static struct cc_str message_of(const struct noun_telling *telling, const struct cc_vec *nouns)
{
	const struct noun_claim *const *items = nouns->items;
	if (nouns->len == 0)
		return (struct cc_str){0};
	struct cc_buf text = say_start(telling->arena);
	add_heading(&text, telling, nouns);
	const struct cc_noun *dated = said_time(items, nouns->len);
	if (dated != NULL && cc_period_is_set(dated->period)) {
		cc_buf_adds(&text, " · ");
		say_period(&text, dated->period, telling->input);
	}
	size_t shown = 0;
	for (size_t i = 0; i < nouns->len && shown < VALUES_SHOWN; i++) {
		if (is_shown_before(items, i))
			continue;
		cc_buf_adds(&text,
			    shown == 0 ? cc_say(telling->input, ": ", "：") : cc_say(telling->input, " and ", " 与 "));
		struct cc_claim claim = claim_of(items[i]);
		say_figure(&text, &claim);
		shown++;
	}
	return say_end(&text, telling->arena);
}

/* metric: { names: [在校生], unit: 人 } in a pack makes value-conflict answer for sure. */
static bool say_rule(struct cc_vec *explanation, const struct noun_telling *telling, const struct noun_claim *noun)
{
	struct cc_buf text = say_start(telling->arena);
	cc_buf_adds(&text,
		    cc_say(telling->input, "a rule would settle it: { names: [\"", "写一条规则即可确定：{ names: [\""));
	cc_buf_add(&text, core_of(noun));
	cc_buf_adds(&text, "\"]");
	if (noun->quantity->unit.len > 0) {
		cc_buf_adds(&text, ", unit: ");
		cc_buf_add(&text, noun->quantity->unit);
	}
	cc_buf_adds(&text,
		    cc_say(telling->input, " } (see claimcheck rules suggest)", " }（见 claimcheck rules suggest）"));
	struct cc_str sentence = say_end(&text, telling->arena);
	return sentence.ptr != NULL && cc_vec_add(explanation, &sentence);
}

static const char *why_of(const struct noun_telling *telling, const struct noun_rift *best)
{
	if (!best->verdict.sure)
		return cc_say(telling->input, "the same words; whether they are of one thing, the text does not say",
			      "说法相同，是否指同一件事，文中未写明");
	if (is_nameless(best->a))
		return cc_say(telling->input,
			      "both articles tell of it, with the same words and figures around: print one of them",
			      "两篇说的是同一件事，前后文一致，数值不同：请核实后统一");
	return cc_say(telling->input, "the same words, name and time, and two values: print one of them",
		      "同一说法、同一主体、同一时间，数值不同：请核实后统一");
}

static bool explain(struct cc_vec *explanation, const struct noun_telling *telling, const struct noun_rift *best)
{
	struct cc_claim a = claim_of(best->a);
	struct cc_claim b = claim_of(best->b);
	const char *why = why_of(telling, best);
	bool settled = telling->input->explore && !is_nameless(best->a);
	return say_sentence(explanation, why) && hint_slip(explanation, &a, &b, telling->input, telling->arena) &&
	       (!settled || say_rule(explanation, telling, best->a));
}

static bool add_locations(struct cc_vec *locations, const struct noun_telling *telling, const struct cc_vec *nouns)
{
	const struct noun_claim *const *items = nouns->items;
	for (size_t i = 0; i < nouns->len; i++) {
		const struct cc_claim *claim = keep_claim(telling, items[i]);
		if (claim == NULL)
			return false;
		struct cc_location location = say_location(claim, say_reading(claim, telling->arena));
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
static bool report(const struct noun_telling *telling, const struct noun_rift *rifts, size_t count)
{
	struct cc_vec nouns = cc_vec_new(telling->scratch, sizeof(const struct noun_claim *));
	struct cc_vec locations = cc_vec_new(telling->arena, sizeof(struct cc_location));
	struct cc_vec explanation = cc_vec_new(telling->arena, sizeof(struct cc_str));
	if (!collect(&nouns, rifts, count) || !add_locations(&locations, telling, &nouns) ||
	    !explain(&explanation, telling, &rifts[0]))
		return false;
	struct cc_finding finding = {
	    .check = cc_check_unruled_conflict.id,
	    .severity = rifts[0].verdict.sure ? CC_SEVERITY_WARNING : CC_SEVERITY_INFO,
	    .confidence = confidence_of(rifts[0].verdict),
	    .message = message_of(telling, &nouns),
	    .explanation = explanation.items,
	    .explanation_count = explanation.len,
	};
	say_set_locations(&finding, &locations);
	return finding.message.ptr != NULL && cc_vec_add(telling->findings, &finding);
}

/* ---- finding ---- */

/* What is sure makes families of its own: a doubtful third figure must not join two sure ones. */
static int compare_rifts(const void *left, const void *right)
{
	const struct noun_rift *a = left;
	const struct noun_rift *b = right;
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

static bool make_families(const struct noun_telling *telling, struct noun_rift *rifts, size_t count)
{
	struct cc_kin *pairs = cc_arena_array(telling->scratch, count, sizeof(*pairs));
	if (pairs == NULL)
		return false;
	for (size_t i = 0; i < count; i++)
		pairs[i] = rifts[i].kin;
	if (!cc_families(pairs, count, telling->scratch))
		return false;
	for (size_t i = 0; i < count; i++)
		rifts[i].kin.family = pairs[i].family;
	return true;
}

bool noun_rifts_tell(const struct noun_telling *telling, struct noun_rift *rifts, size_t count)
{
	if (count == 0)
		return true;
	if (!make_families(telling, rifts, count))
		return false;
	qsort(rifts, count, sizeof(*rifts), compare_rifts);
	for (size_t start = 0, end; start < count; start = end) {
		for (end = start + 1; end < count && rifts[end].kin.family == rifts[start].kin.family &&
				      rifts[end].verdict.sure == rifts[start].verdict.sure;)
			end++;
		if (!report(telling, rifts + start, end - start))
			return false;
	}
	return true;
}
