/* Names that share their head or their tail: "wind and solar capacity", "exports and imports of goods".
 * Leaves lists of values to lists.c, which pairs such names with them. */
#include <stdint.h>
#include <string.h>

#include "link/metrics/heads.h"

enum { ROW_MOST = 6, WORDS_MOST = 2, WORDS_BEHIND_MOST = 4 };

static struct cc_str joined(const struct link_sentence *self, struct cc_str head, struct cc_str tail)
{
	char *text = cc_arena_alloc(self->context->scratch, head.len + tail.len);
	if (text == NULL)
		return (struct cc_str){0};
	memcpy(text, head.ptr, head.len);
	memcpy(text + head.len, tail.ptr, tail.len);
	return (struct cc_str){.ptr = text, .len = head.len + tail.len};
}

const struct cc_metric *link_metric_of_words(const struct link_sentence *self, struct cc_str head, struct cc_str tail)
{
	struct cc_str phrase = joined(self, head, tail);
	return phrase.ptr != NULL ? link_metric_called(self, phrase) : NULL;
}

/** The metric of `word` with some of the last words of `name`: wind with the capacity of solar capacity. */
static const struct cc_metric *metric_with_tail(const struct link_sentence *self, struct cc_str word,
						struct cc_str name)
{
	for (size_t i = 0; i + 1 < name.len; i++) {
		if (name.ptr[i] != ' ')
			continue;
		const struct cc_metric *metric = link_metric_of_words(self, word, cc_str_slice(name, i, name.len));
		if (metric != NULL)
			return metric;
	}
	return NULL;
}

static bool is_letter(char c)
{
	return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '-';
}

static size_t word_start(const struct link_sentence *self, size_t end)
{
	size_t start = end;
	while (start > self->sentence->span.start && is_letter(self->view.ptr[start - 1]))
		start--;
	return start;
}

/** The end of the word at `start`; `start` where there is none. */
static size_t word_end(const struct link_sentence *self, size_t start)
{
	size_t end = start;
	while (end < self->sentence->span.end && is_letter(self->view.ptr[end]))
		end++;
	return end;
}

/** The end of the words before " and ", ", and " or ", " that lead to `at`; `at` where none do. */
static size_t before_joint(const struct link_sentence *self, size_t at)
{
	struct cc_str before = cc_str_slice(self->view, self->sentence->span.start, at);
	return at - cc_word_list_ends(link_words(self, CC_WORDS_JOINT_ENDS), before);
}

/** The name that the words ending at `end` are with the tail of `name`; metric NULL where they are none. */
static struct cc_metric_mention name_ending_at(const struct link_sentence *self, size_t end, struct cc_str name)
{
	struct cc_metric_mention found = {.metric = NULL};
	size_t start = end;
	for (int words = 0; words < WORDS_MOST && found.metric == NULL; words++) {
		size_t from = words == 0 || start == self->sentence->span.start ? start : start - 1;
		size_t next = word_start(self, from);
		if (next == from)
			break;
		start = next;
		found.span = (struct cc_span){.start = start, .end = end};
		found.metric = metric_with_tail(self, cc_str_of_span(self->view, found.span), name);
	}
	return found;
}

/** Add the names in the row that `name` ends. */
static bool add_row(struct cc_vec *names, struct link_sentence *self, const struct cc_metric_mention *name)
{
	struct cc_str words = cc_str_of_span(self->view, name->span);
	size_t at = name->span.start;
	for (int i = 0; i < ROW_MOST; i++) {
		size_t end = before_joint(self, at);
		if (end == at)
			return true;
		const struct cc_metric_mention other = name_ending_at(self, end, words);
		if (other.metric == NULL || other.metric == name->metric)
			return true;
		link_mark(self, other.span);
		if (!cc_vec_add(names, &other))
			return false;
		at = other.span.start;
	}
	return true;
}

/** Whether the two figures next behind `at` stand in a row. */
static bool has_row_behind(const struct link_sentence *self, size_t at)
{
	const struct cc_quantity *quantities = self->mentions->quantities;
	for (size_t i = 0; i + 1 < self->mentions->quantity_count; i++) {
		if (quantities[i].span.start >= at)
			return link_is_separator(
			    cc_str_slice(self->view, quantities[i].phrase.end, quantities[i + 1].phrase.start));
	}
	return false;
}

/* "Wind and solar capacity reached 520 and 890 million kilowatts": the name of the sum is that of both, one by one.
 * `name` is then the second of them, and the first is to be found before it. */
static void split(const struct link_sentence *self, struct cc_metric_mention *name)
{
	const struct cc_str joint = {.ptr = " and ", .len = 5};
	struct cc_str words = cc_str_of_span(self->view, name->span);
	size_t at = cc_str_find(words, joint, 0);
	if (at == SIZE_MAX || !has_row_behind(self, name->span.end))
		return;
	const struct cc_metric_mention second = {
	    .span = {.start = name->span.start + at + joint.len, .end = name->span.end},
	    .metric = link_metric_called(self, cc_str_slice(words, at + joint.len, words.len))};
	if (second.metric == NULL || second.metric == name->metric ||
	    name_ending_at(self, name->span.start + at, cc_str_of_span(self->view, second.span)).metric == NULL)
		return;
	*name = second;
}

/* The words of the last name before `at`, up to and with the small word that ends `another`: "imports of" of "imports
 * of natural gas" for "those of". ptr NULL where that name has none. */
static struct cc_str head_before(const struct link_sentence *self, const struct cc_vec *names, struct cc_span another)
{
	struct cc_str words = cc_str_of_span(self->view, another);
	size_t blank = cc_str_find(words, CC_STR(" "), 0);
	const struct cc_metric_mention *items = names->items;
	const struct cc_metric_mention *last = NULL;
	for (size_t i = 0; i < names->len; i++) {
		if (items[i].span.end <= another.start && (last == NULL || items[i].span.end > last->span.end))
			last = &items[i];
	}
	if (last == NULL || blank == SIZE_MAX)
		return (struct cc_str){0};
	struct cc_str name = cc_str_of_span(self->view, last->span);
	struct cc_str joint = cc_str_slice(words, blank, words.len);
	size_t at = cc_str_find(name, joint, 0);
	return at == SIZE_MAX ? (struct cc_str){0} : cc_str_slice(name, 0, at + joint.len);
}

/* The longest few words behind `start` that are a name with `head` before them. */
static struct cc_metric_mention name_behind(const struct link_sentence *self, struct cc_str head, size_t start)
{
	struct cc_metric_mention found = {.metric = NULL};
	size_t end = start;
	for (int words = 0; words < WORDS_BEHIND_MOST; words++) {
		size_t next = word_end(self, end);
		if (next == end)
			break;
		end = next;
		const struct cc_metric *metric =
		    link_metric_of_words(self, head, cc_str_slice(self->view, start - 1, end));
		if (metric != NULL)
			found = (struct cc_metric_mention){.metric = metric, .span = {.start = start, .end = end}};
		end++;
	}
	return found;
}

/* "imports of natural gas grew by 9.9 percent and those of coal by 14.4 percent" */
static bool add_others(struct cc_vec *names, struct link_sentence *self)
{
	for (size_t i = 0; i < self->mentions->cue_count; i++) {
		const struct cc_cue_mention *cue = &self->mentions->cues[i];
		if (cue->kind != CC_CUE_ANOTHER || cue->span.end + 1 >= self->sentence->span.end)
			continue;
		struct cc_str head = head_before(self, names, cue->span);
		struct cc_metric_mention name =
		    head.ptr != NULL ? name_behind(self, head, cue->span.end + 1) : (struct cc_metric_mention){0};
		if (name.metric == NULL)
			continue;
		name.span.start = cue->span.start;
		link_mark(self, name.span);
		if (!cc_vec_add(names, &name))
			return false;
	}
	return true;
}

/* "prices of |energy and food": the words behind an "and" that are a name with what stands before the "of". */
static bool add_second_object(struct cc_vec *names, struct link_sentence *self, const struct cc_metric_mention *first)
{
	const struct cc_str of = CC_STR(" of ");
	const struct cc_str joint = CC_STR(" and ");
	struct cc_str words = cc_str_of_span(self->view, first->span);
	struct cc_str rest = cc_str_slice(self->view, first->span.end, self->sentence->span.end);
	size_t at = cc_str_find(words, of, 0);
	if (at == SIZE_MAX || !cc_str_starts(rest, joint))
		return true;
	struct cc_metric_mention name =
	    name_behind(self, cc_str_slice(words, 0, at + of.len - 1), first->span.end + joint.len);
	if (name.metric == NULL || name.metric == first->metric)
		return true;
	link_mark(self, name.span);
	return cc_vec_add(names, &name);
}

bool link_add_shared_heads(struct cc_vec *names, struct link_sentence *self)
{
	size_t count = names->len;
	if (link_is_han_sentence(self))
		return true;
	for (size_t i = 0; i < count; i++) {
		struct cc_metric_mention *items = names->items;
		split(self, &items[i]);
		const struct cc_metric_mention name = items[i];
		if (!add_row(names, self, &name) || !add_second_object(names, self, &name))
			return false;
	}
	return add_others(names, self);
}
