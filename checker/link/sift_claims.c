/* Mentions inside titles of documents and works: they belong to the title, not to the sentence.
 * Leaves everything else as it is. */
#include "link/link_sentence.h"

#include "base/ascii.h"

enum { TITLES_MAX = 32 };

struct titles {
	struct cc_span spans[TITLES_MAX];
	size_t count;
};

static struct titles find_titles(struct cc_str view, struct cc_span sentence)
{
	struct titles titles = {0};
	struct cc_str open = CC_STR("《");
	struct cc_str close = CC_STR("》");
	struct cc_str text = cc_str_slice(view, 0, sentence.end);
	size_t at = sentence.start;
	while (titles.count < TITLES_MAX) {
		size_t start = cc_str_find(text, open, at);
		size_t end = start == SIZE_MAX ? SIZE_MAX : cc_str_find(text, close, start);
		if (end == SIZE_MAX)
			break;
		titles.spans[titles.count++] = (struct cc_span){.start = start, .end = end + close.len};
		at = end + close.len;
	}
	return titles;
}

static bool is_inside(const struct titles *titles, struct cc_span span)
{
	for (size_t i = 0; i < titles->count; i++) {
		if (cc_span_contains(titles->spans[i], span))
			return true;
	}
	return false;
}

/* Copy the items whose span lies in no title. `span_at` is the offset of the item's span. @return NULL when out of
 * memory. */
static const void *keep_outside(const void *items, uint32_t *count, size_t size, size_t span_at,
				const struct titles *titles, struct cc_arena *arena)
{
	const char *from = items;
	char *kept = cc_arena_array(arena, (size_t)*count + 1, size);
	if (kept == NULL)
		return NULL;
	uint32_t left = 0;
	for (size_t i = 0; i < *count; i++) {
		struct cc_span span;
		memcpy(&span, from + i * size + span_at, sizeof(span));
		if (!is_inside(titles, span))
			memcpy(kept + left++ * size, from + i * size, size);
	}
	*count = left;
	return kept;
}

/* 《2024年全国科技经费投入统计公报》: whether the title says that its year is that of what it tells. */
static bool is_dated(const struct cc_mentions *mentions, struct cc_span title)
{
	for (size_t i = 0; i < mentions->cue_count && mentions->cues[i].span.start < title.end; i++) {
		const struct cc_cue_mention *cue = &mentions->cues[i];
		if (cue->kind == CC_CUE_DATED_TITLE && cue->span.start > title.start &&
		    cue->span.end + CC_STR("》").len == title.end)
			return true;
	}
	return false;
}

static struct titles without_dated(const struct titles *titles, const struct cc_mentions *mentions)
{
	struct titles left = {0};
	for (size_t i = 0; i < titles->count; i++) {
		if (!is_dated(mentions, titles->spans[i]))
			left.spans[left.count++] = titles->spans[i];
	}
	return left;
}

/* "Life and Death in Pompeii": whether all long words, and more than one, have a capital. */
static bool is_in_capitals(struct cc_str words)
{
	enum { LONG_WORD = 5 };
	size_t capitals = 0;
	for (size_t at = 0; at < words.len;) {
		size_t end = at;
		while (end < words.len && words.ptr[end] != ' ')
			end++;
		bool capital = cc_ascii_is_upper(words.ptr[at]);
		if (!capital && end - at >= LONG_WORD && cc_ascii_is_letter(words.ptr[at]))
			return false;
		capitals += capital ? 1 : 0;
		at = end + 1;
	}
	return capitals > 1 && cc_ascii_is_upper(words.ptr[0]);
}

/* The titles of works in a sentence of English: what stands in quotation marks with the capitals of one. */
static struct titles find_works(struct cc_str view, struct cc_span sentence)
{
	struct titles works = {0};
	struct cc_str mark = CC_STR("\"");
	struct cc_str text = cc_str_slice(view, 0, sentence.end);
	size_t at = sentence.start;
	while (works.count < TITLES_MAX) {
		size_t start = cc_str_find(text, mark, at);
		size_t end = start == SIZE_MAX ? SIZE_MAX : cc_str_find(text, mark, start + mark.len);
		if (end == SIZE_MAX)
			break;
		if (end > start + mark.len && is_in_capitals(cc_str_slice(text, start + mark.len, end)))
			works.spans[works.count++] = (struct cc_span){.start = start, .end = end + mark.len};
		at = end + mark.len;
	}
	return works;
}

#define KEEP_OUTSIDE(titles, field, counter, type)                                                                     \
	(sifted->field =                                                                                               \
	     keep_outside(sifted->field, &sifted->counter, sizeof(type), offsetof(type, span), titles, arena))
#define KEEP(field, counter, type) KEEP_OUTSIDE(&titles, field, counter, type)

/* The show "Life and Death in Pompeii" is in no Pompeii, and one of "Art in Japan, 1600-1900" tells no figure. */
static const struct cc_mentions *sift_works(const struct cc_mentions *mentions, struct cc_str view,
					    struct cc_span sentence, struct cc_arena *arena)
{
	const struct titles works = find_works(view, sentence);
	if (works.count == 0)
		return mentions;
	struct cc_mentions *sifted = cc_arena_alloc(arena, sizeof(*sifted));
	if (sifted == NULL)
		return NULL;
	*sifted = *mentions;
	bool ok = KEEP_OUTSIDE(&works, quantities, quantity_count, struct cc_quantity) != NULL &&
		  KEEP_OUTSIDE(&works, periods, period_count, struct cc_period_mention) != NULL &&
		  KEEP_OUTSIDE(&works, scopes, scope_count, struct cc_scope_mention) != NULL &&
		  KEEP_OUTSIDE(&works, cues, cue_count, struct cc_cue_mention) != NULL;
	return ok ? sifted : NULL;
}

/* As of most sentences: there is nothing to leave out. */
static bool is_empty(const struct cc_mentions *mentions)
{
	return mentions->quantity_count == 0 && mentions->period_count == 0 && mentions->scope_count == 0 &&
	       mentions->metric_count == 0 && mentions->short_count == 0 && mentions->cue_count == 0;
}

const struct cc_mentions *link_sift(const struct cc_mentions *mentions, struct cc_str view, struct cc_span sentence,
				    struct cc_arena *arena)
{
	if (is_empty(mentions))
		return mentions;
	if (cc_str_find(cc_str_slice(view, 0, sentence.end), CC_STR("《"), sentence.start) == SIZE_MAX)
		return sift_works(mentions, view, sentence, arena);
	struct titles titles = find_titles(view, sentence);
	if (titles.count == 0)
		return mentions;
	struct cc_mentions *sifted = cc_arena_alloc(arena, sizeof(*sifted));
	if (sifted == NULL)
		return NULL;
	*sifted = *mentions;
	const struct titles undated = without_dated(&titles, mentions);
	bool ok = KEEP(quantities, quantity_count, struct cc_quantity) != NULL &&
		  KEEP_OUTSIDE(&undated, periods, period_count, struct cc_period_mention) != NULL &&
		  KEEP(scopes, scope_count, struct cc_scope_mention) != NULL &&
		  KEEP(metrics, metric_count, struct cc_metric_mention) != NULL &&
		  KEEP(shorts, short_count, struct cc_metric_mention) != NULL &&
		  KEEP(cues, cue_count, struct cc_cue_mention) != NULL;
	return ok ? sifted : NULL;
}
