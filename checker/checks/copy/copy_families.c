/* Near copies of one family told as one finding: all places, said by the strongest; a formula of many variants is none.
 * Leaves which near copies are worth it to check_divergent_copy.c. */
#include "checks/copy/copy_families.h"

#include <stdlib.h>

#include "checks/shared/compose.h"
#include "checks/shared/hints.h"

enum {
	LISTED_PLACES = 100,
	SHOWN_CHARACTERS = 24,
	VARIANTS_SHOWN = 3 /* a sentence of more variants is a formula: "1月，…增长5%", "2月，…" */
};

static const struct {
	const char *en, *zh;
} messages[] = {
    [CC_COPY_VALUE] = {"one sentence, two figures: {0}", "同一句话，数字不一致：{0}"},
    [CC_COPY_PERIOD] = {"one sentence, two dates: {0}", "同一句话，时间不一致：{0}"},
    [CC_COPY_PLACE] = {"one sentence, two places: {0}", "同一句话，地点不一致：{0}"},
    [CC_COPY_NAME] = {"one sentence, two names: {0}", "同一句话，姓名不一致：{0}"},
    [CC_COPY_MOVEMENT] = {"one sentence, once up and once down: {0}", "同一句话，一处升一处降：{0}"},
    [CC_COPY_NEGATION] = {"one sentence, once affirmed and once denied: {0}", "同一句话，一处肯定一处否定：{0}"},
};

static struct cc_str shown(const struct cc_copy_telling *telling, const struct cc_location *place)
{
	struct cc_str reading = place->article->document.reading;
	return cc_compose_excerpt(telling->arena, cc_str_of_span(reading, place->mark), SHOWN_CHARACTERS);
}

static bool add_explanations(const struct cc_copy_telling *telling, struct cc_finding *finding,
			     const struct cc_copy_hit *hit)
{
	struct cc_str args[] = {shown(telling, &hit->a), shown(telling, &hit->b)};
	struct cc_str lines[2];
	lines[0] =
	    cc_str_from(cc_say(telling->input, "the words around it agree: print one of the two, or say what differs",
			       "其余文字一致：请统一，或写明区别"));
	size_t count = 1;
	if (hit->copy.kind == CC_COPY_VALUE && hint_has_turned_digits(args[0], args[1])) {
		lines[count++] =
		    cc_compose(telling->arena,
			       cc_say(telling->input, "digits swapped: {0} / {1}", "数字次序颠倒：{0} / {1}"), args, 2);
	}
	finding->explanation = cc_compose_keep(telling->arena, lines, count, sizeof(lines[0]));
	finding->explanation_count = count;
	return args[0].ptr != NULL && args[1].ptr != NULL && lines[count - 1].ptr != NULL &&
	       finding->explanation != NULL;
}

/* All places of the hits of one key, in order, each once. @return NULL when out of memory. */
static struct cc_location *places_of(const struct cc_copy_telling *telling, const struct cc_copy_hit *hits,
				     size_t count, size_t *total)
{
	struct cc_location *places = cc_arena_array(telling->arena, count * 2, sizeof(*places));
	if (places == NULL)
		return NULL;
	for (size_t i = 0; i < count; i++) {
		places[2 * i] = hits[i].a;
		places[2 * i + 1] = hits[i].b;
	}
	qsort(places, count * 2, sizeof(*places), cc_compose_compare_locations);
	*total = 0;
	for (size_t i = 0; i < count * 2; i++)
		if (*total == 0 || cc_compose_compare_locations(&places[*total - 1], &places[i]) != 0)
			places[(*total)++] = places[i];
	return places;
}

/* The words that differ, each variant once: "174家 / 196家". ptr NULL when out of memory. */
static struct cc_str variants_of(const struct cc_copy_telling *telling, const struct cc_location *places, size_t count)
{
	struct cc_str variants[VARIANTS_SHOWN];
	size_t known = 0;
	for (size_t i = 0; i < count && known < VARIANTS_SHOWN; i++) {
		struct cc_str text = shown(telling, &places[i]);
		if (text.ptr == NULL)
			return text;
		size_t same = 0;
		while (same < known && !cc_str_equal(variants[same], text))
			same++;
		if (same == known)
			variants[known++] = text;
	}
	static const char *const patterns[] = {"", "{0}", "{0} / {1}", "{0} / {1} / {2}"};
	return cc_compose(telling->arena, patterns[known], variants, known);
}

/* One family: all its places, said by its strongest hit, which comes first. */
static bool report(const struct cc_copy_telling *telling, const struct cc_copy_hit *hits, size_t count)
{
	size_t total;
	struct cc_location *places = places_of(telling, hits, count, &total);
	struct cc_str variants = places != NULL ? variants_of(telling, places, total) : (struct cc_str){.ptr = NULL};
	if (variants.ptr == NULL)
		return false;
	enum cc_copy_kind kind = hits[0].copy.kind;
	struct cc_finding finding = {
	    .check = cc_check_divergent_copy.id,
	    .severity = hits[0].copy.severity,
	    .confidence = hits[0].copy.confidence,
	    .message =
		cc_compose(telling->arena, cc_say(telling->input, messages[kind].en, messages[kind].zh), &variants, 1),
	    .locations = places,
	    .location_count = total < LISTED_PLACES ? total : LISTED_PLACES,
	    .locations_more = total < LISTED_PLACES ? 0 : total - LISTED_PLACES,
	};
	return finding.message.ptr != NULL && add_explanations(telling, &finding, &hits[0]) &&
	       cc_vec_add(telling->findings, &finding);
}

static int compare_hits(const void *a, const void *b)
{
	const struct cc_copy_hit *x = a;
	const struct cc_copy_hit *y = b;
	if (x->kin.family != y->kin.family)
		return x->kin.family < y->kin.family ? -1 : 1;
	if (x->copy.severity != y->copy.severity)
		return x->copy.severity > y->copy.severity ? -1 : 1;
	return (x->order > y->order) - (x->order < y->order);
}

static struct cc_str words_of(const struct cc_location *place)
{
	return cc_str_of_span(place->article->document.reading, place->mark);
}

/* Note what differs in one place; at most one variant more is looked for than can be shown. */
static size_t note_variant(struct cc_str *variants, size_t known, struct cc_str words)
{
	for (size_t i = 0; i < known; i++)
		if (cc_str_equal(variants[i], words))
			return known;
	if (known <= VARIANTS_SHOWN)
		variants[known++] = words;
	return known;
}

/* Many texts make a formula where what differs in them has many forms too: one sentence printed five times, now with
 * and now without 据悉, still says but two things. */
static bool has_many_variants(const struct cc_copy_hit *hits, size_t count)
{
	struct cc_str variants[VARIANTS_SHOWN + 1];
	size_t known = 0;
	for (size_t i = 0; i < count && known <= VARIANTS_SHOWN; i++) {
		known = note_variant(variants, known, words_of(&hits[i].a));
		known = note_variant(variants, known, words_of(&hits[i].b));
	}
	return known > VARIANTS_SHOWN;
}

static bool holds_formula(const struct cc_copy_hit *hits, size_t count)
{
	for (size_t i = 0; i < count; i++)
		if (hits[i].copy.kind == CC_COPY_FORMULA)
			return true;
	return false;
}

/* Set the families of all hits. @return false when out of memory. */
static bool make_families(struct cc_copy_hit *hits, size_t count, struct cc_arena *scratch)
{
	struct cc_kin *pairs = cc_arena_array(scratch, count, sizeof(*pairs));
	if (pairs == NULL)
		return false;
	for (size_t i = 0; i < count; i++)
		pairs[i] = hits[i].kin;
	if (!cc_families(pairs, count, scratch))
		return false;
	for (size_t i = 0; i < count; i++)
		hits[i].kin = pairs[i];
	return true;
}

bool cc_copy_families_tell(const struct cc_copy_telling *telling, struct cc_copy_hit *hits, size_t count,
			   struct cc_arena *scratch)
{
	if (!make_families(hits, count, scratch))
		return false;
	qsort(hits, count, sizeof(*hits), compare_hits);
	for (size_t start = 0, end; start < count; start = end) {
		for (end = start + 1; end < count && hits[end].kin.family == hits[start].kin.family;)
			end++;
		bool many = !hits[start].tied && hits[start].kin.texts > VARIANTS_SHOWN &&
			    has_many_variants(hits + start, end - start);
		bool formula = many || holds_formula(hits + start, end - start);
		if (!formula && !report(telling, hits + start, end - start))
			return false;
	}
	return true;
}
