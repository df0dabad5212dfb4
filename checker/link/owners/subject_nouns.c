/* Nouns of Chinese that stand alone behind their subject: the 床位 of "乡镇卫生院3.3万个,床位151万张" are those of
 * 乡镇卫生院床位, where packs have such a metric. Leaves short names that a metric lists itself to topic_names.c. */
#include <string.h>

#include "base/utf8.h"
#include "link/metrics/heads.h"
#include "link/metrics/metric_names.h"
#include "link/metrics/metrics.h"
#include "link/places/subjects.h"

/* A subject is at least two characters; with the noun behind it no name is longer. */
enum { SUBJECT_BYTES = 6, NAME_BYTES = 120 };

/* The metric that the beginning of the name before makes with the noun, the longest first; NULL where none does. */
static const struct cc_metric *metric_of(const struct link_sentence *self, struct cc_str before, struct cc_str noun)
{
	char text[NAME_BYTES];
	for (size_t len = before.len; len >= SUBJECT_BYTES;) {
		if (len + noun.len <= sizeof(text)) {
			memcpy(text, before.ptr, len);
			memcpy(text + len, noun.ptr, noun.len);
			const struct cc_str name = {.ptr = text, .len = len + noun.len};
			const struct cc_metric *metric =
			    cc_ruleset_metric_called(self->context->rules, name, self->context->scratch);
			/* The 货物贸易进|出口 of 货物贸易进出口 is that name again. */
			if (metric != NULL && !cc_str_starts(before, name))
				return metric;
		}
		size_t at = len;
		(void)cc_utf8_prev(before, &at);
		len = at;
	}
	return NULL;
}

/* Whether another place is spoken of between. */
static bool has_place(const struct link_sentence *self, size_t from, size_t to)
{
	for (size_t i = 0; i < self->mentions->scope_count; i++) {
		const struct cc_scope_mention *mention = &self->mentions->scopes[i];
		if (mention->span.start >= from && mention->span.end <= to && link_is_place(mention->scope))
			return true;
	}
	return false;
}

/* Nothing but verbs stands before the noun in its clause, or behind the figure before it, and no word goes on with it.
 */
static bool stands_alone(const struct link_sentence *self, struct cc_span noun)
{
	const size_t clause = link_clause_at(self, noun.start)->span.start;
	const size_t figure = link_previous_figure_end(self, noun.start);
	const bool goes_on =
	    noun.end < self->sentence->span.end && link_is_han_at(self, noun.end) && !link_is_covered(self, noun.end);
	return !goes_on && link_residue(self, figure > clause ? figure : clause, noun.start) == 0;
}

/* The last name before the noun that has its figure before it; NULL where there is none. */
static const struct cc_metric_mention *name_told(const struct link_sentence *self, const struct cc_vec *names,
						 size_t noun)
{
	const struct cc_metric_mention *items = names->items;
	for (size_t i = names->len; i-- > 0;) {
		if (items[i].span.end > noun)
			continue;
		const struct cc_quantity *figure = link_next_figure(self, items[i].span.end);
		return figure != NULL && figure->span.end <= noun ? &items[i] : NULL;
	}
	return NULL;
}

/* The name that the noun is or stands in; NULL: none. */
static struct cc_metric_mention *name_at(const struct cc_vec *names, struct cc_span noun)
{
	struct cc_metric_mention *items = names->items;
	for (size_t i = 0; i < names->len; i++) {
		if (cc_span_overlaps(items[i].span, noun))
			return &items[i];
	}
	return NULL;
}

static bool insert(struct cc_vec *names, struct cc_metric_mention name)
{
	if (!cc_vec_add(names, &name))
		return false;
	struct cc_metric_mention *items = names->items;
	size_t at = names->len - 1;
	for (; at > 0 && items[at - 1].span.start > name.span.start; at--)
		items[at] = items[at - 1];
	items[at] = name;
	return true;
}

/* Whether some metric lists the noun for its own topics: which one is meant is told already. */
static bool is_listed(const struct link_sentence *self, struct cc_span noun)
{
	for (size_t i = 0; i < self->mentions->short_count; i++) {
		const struct cc_span span = self->mentions->shorts[i].span;
		if (span.start == noun.start && span.end == noun.end)
			return true;
	}
	return false;
}

static bool take_noun(struct link_sentence *self, struct cc_vec *names, struct cc_span noun)
{
	struct cc_metric_mention *own = name_at(names, noun);
	const struct cc_metric_mention *told = name_told(self, names, noun.start);
	const bool other = own != NULL && (own->span.start != noun.start || own->span.end != noun.end);
	if (told == NULL || other || (own != NULL && is_listed(self, noun)) || !stands_alone(self, noun) ||
	    has_place(self, told->span.end, noun.start))
		return true;
	const struct cc_metric *metric =
	    metric_of(self, cc_str_of_span(self->view, told->span), cc_str_of_span(self->view, noun));
	if (metric == NULL)
		return true;
	if (own != NULL) {
		own->metric = metric;
		return true;
	}
	link_mark(self, noun);
	return insert(names, (struct cc_metric_mention){.span = noun, .metric = metric});
}

/* Behind the first figure that has a name before it; no name has told anything before that. */
static size_t behind_first_told(const struct link_sentence *self, const struct cc_vec *names)
{
	const struct cc_metric_mention *items = names->items;
	const size_t end = self->sentence->span.end;
	size_t told = end;
	for (size_t i = 0; i < names->len; i++)
		told = items[i].span.end < told ? items[i].span.end : told;
	const struct cc_quantity *figure = names->len > 0 ? link_next_figure(self, told) : NULL;
	return figure != NULL ? figure->span.end : end;
}

bool link_take_nouns_of_subjects(struct link_sentence *self, struct cc_vec *names)
{
	const struct cc_word_list *nouns = link_words(self, CC_WORDS_NOUNS_OF_SUBJECTS);
	const size_t end = self->sentence->span.end;
	size_t at = link_is_han_sentence(self) ? behind_first_told(self, names) : end;
	while (at < end) {
		const struct cc_str found = cc_word_list_first(nouns, cc_str_slice(self->view, at, end));
		if (found.len == 0)
			break;
		const size_t start = (size_t)(found.ptr - self->view.ptr);
		const struct cc_span noun = {.start = start, .end = start + found.len};
		if (!take_noun(self, names, noun))
			return false;
		at = noun.end;
	}
	return true;
}
