/* What a figure of English leaves out: "core inflation, which excludes food and energy, eased to 3.4 percent".
 * Leaves the words that say so to the cue leave_out, and names that hold them (CPI excluding food) to their packs. */
#include <stdint.h>

#include "link/link_sentence.h"
#include "link/metrics/metric_names.h"

/* A walk over the figures and names of a sentence, beside that over its cues. */
struct walk {
	size_t quantity;
	size_t name;
};

/* Behind such words the sentence goes on with what it tells. */
static bool goes_on(enum cc_cue_kind kind)
{
	static const enum cc_cue_kind kinds[] = {CC_CUE_UP, CC_CUE_DOWN, CC_CUE_REACH, CC_CUE_BY, CC_CUE_LEAVE_OUT};
	for (size_t i = 0; i < sizeof(kinds) / sizeof(kinds[0]); i++) {
		if (kinds[i] == kind)
			return true;
	}
	return false;
}

/* Where the verb or the figure behind the cue begins. */
static size_t next_told(const struct link_sentence *self, struct walk *walk, size_t cue)
{
	const struct cc_mentions *mentions = self->mentions;
	const size_t from = mentions->cues[cue].span.end;
	size_t end = self->sentence->span.end;
	size_t next = cue + 1;
	while (next < mentions->cue_count &&
	       (mentions->cues[next].span.start < from || !goes_on(mentions->cues[next].kind)))
		next++;
	if (next < mentions->cue_count)
		end = mentions->cues[next].span.start;
	while (walk->quantity < mentions->quantity_count && mentions->quantities[walk->quantity].phrase.start < from)
		walk->quantity++;
	if (walk->quantity < mentions->quantity_count && mentions->quantities[walk->quantity].phrase.start < end)
		end = mentions->quantities[walk->quantity].phrase.start;
	return end;
}

/* "excludes food, energy and tobacco, eased": a list goes on to its "and", and the comma behind that one ends it;
 * "excluding food in Velmora" leaves out no place. */
static size_t list_end(struct cc_str view, size_t from, size_t to)
{
	static const struct cc_str ends[] = {{";", 1}, {":", 1}, {"(", 1}, {")", 1}, {" in ", 4}};
	struct cc_str words = cc_str_slice(view, from, to);
	size_t end = words.len;
	for (size_t i = 0; i < sizeof(ends) / sizeof(ends[0]); i++) {
		size_t at = cc_str_find(words, ends[i], 0);
		end = at < end ? at : end;
	}
	size_t last = cc_str_find(cc_str_slice(words, 0, end), CC_STR(" and "), 0);
	size_t comma = cc_str_find(words, CC_STR(","), last != SIZE_MAX ? last : 0);
	return from + (comma < end ? comma : end);
}

/* The "excluding" of the metric "inflation excluding food" leaves out nothing more. */
static bool is_in_name(struct walk *walk, const struct cc_vec *names, struct cc_span cue)
{
	const struct cc_metric_mention *items = names->items;
	while (walk->name < names->len && items[walk->name].span.end <= cue.start)
		walk->name++;
	return walk->name < names->len && cc_span_contains(items[walk->name].span, cue);
}

/* Take the names out that the span holds; the walk stands at the first that may be one. */
static void drop_within(struct cc_vec *names, size_t from, struct cc_span span)
{
	struct cc_metric_mention *items = names->items;
	size_t kept = from;
	for (size_t i = from; i < names->len; i++) {
		if (!cc_span_contains(span, items[i].span))
			items[kept++] = items[i];
	}
	names->len = kept;
}

void link_leave_out(struct link_sentence *self, struct cc_vec *names)
{
	struct walk walk = {.quantity = 0};
	for (size_t i = 0; i < self->mentions->cue_count && !link_is_han_sentence(self); i++) {
		const struct cc_cue_mention *cue = &self->mentions->cues[i];
		if (cue->kind != CC_CUE_LEAVE_OUT || is_in_name(&walk, names, cue->span))
			continue;
		struct cc_span out = {.start = cue->span.end};
		out.end = list_end(self->view, out.start, next_told(self, &walk, i));
		drop_within(names, walk.name, out);
		link_mark(self, out);
	}
}
