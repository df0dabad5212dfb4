/* The place that an English text speaks of and no pack knows: the Kestermark of "in Kestermark", "the economy of
 * Kestermark", "Kestermark's". Leaves what a title alone names to title_place.c, and whose each figure is to
 * bind_scope.c. */
#include "link/places/stranger.h"
#include "base/ascii.h"

#include <stdint.h>

#include "link/places/subjects.h"

/* How often a text says a name before it speaks of it, and how many names are told apart. */
enum { WORD_LEAST = 5, SAID_LEAST = 2, STRANGERS_MOST = 8, TELLING_WORD = 4 };

struct stranger {
	struct cc_str name;
	size_t places; /* "in Kestermark" */
	size_t said;
	bool tells; /* "according to Halifax" */
};

struct strangers {
	struct stranger items[STRANGERS_MOST];
	size_t count;
};

/* The end of the capitalised word that begins at `at`; `at` for "GDP", "UN" and what is short. */
static size_t name_end(struct cc_str view, size_t at, size_t limit)
{
	size_t end = at;
	if (!cc_ascii_is_upper(view.ptr[at]) || (at > 0 && cc_ascii_is_letter(view.ptr[at - 1])))
		return at;
	while (end < limit && cc_ascii_is_letter(view.ptr[end]) && (end == at || !cc_ascii_is_upper(view.ptr[end])))
		end++;
	return end - at >= WORD_LEAST && (end == limit || !cc_ascii_is_letter(view.ptr[end])) ? end : at;
}

/* "the University of Tarrow": the name goes on before the of. */
static bool is_of_body(const struct link_context *context, struct cc_str before)
{
	return cc_word_list_ends(cc_words_of(context->rules, CC_WORDS_BODIES_OF), before) > 0;
}

/* "in Kestermark", and not "the Bank in Kestermark Street": what stands in a place is in small letters before it. */
static bool is_in(const struct link_context *context, struct cc_str before)
{
	static const char *const words[] = {" in ", " of ", " across ", " throughout ", " outside ", " from "};
	for (size_t i = 0; i < sizeof(words) / sizeof(words[0]); i++) {
		struct cc_str word = cc_str_from(words[i]);
		if (!cc_str_ends(before, word) || before.len == word.len || is_of_body(context, before))
			continue;
		char last = before.ptr[before.len - word.len - 1];
		return last >= 'a' && last <= 'z';
	}
	return false;
}

static bool is_within(struct cc_span span, size_t at)
{
	return span.start <= at && at < span.end;
}

static bool holds(const struct cc_mentions *mentions, size_t at)
{
	for (size_t i = 0; i < mentions->scope_count; i++) {
		if (is_within(mentions->scopes[i].span, at))
			return true;
	}
	for (size_t i = 0; i < mentions->period_count; i++) {
		if (is_within(mentions->periods[i].span, at))
			return true;
	}
	for (size_t i = 0; i < mentions->metric_count; i++) {
		if (is_within(mentions->metrics[i].span, at))
			return true;
	}
	for (size_t i = 0; i < mentions->cue_count; i++) {
		if (is_within(mentions->cues[i].span, at))
			return true;
	}
	return false;
}

bool link_is_mentioned(const struct cc_article *article, size_t sentence, size_t at)
{
	return holds(&article->mentions[sentence], at);
}

static size_t small_letters(struct cc_str text, size_t at)
{
	size_t end = at;
	while (end < text.len && text.ptr[end] >= 'a' && text.ptr[end] <= 'z')
		end++;
	return end - at;
}

/* "Briefing note: Kestermark": among words in small letters a capital is a name; the and of "Results and Analysis" is
 * small everywhere. */
static bool is_in_small_letters(struct cc_str title)
{
	for (size_t i = 1; i < title.len; i++)
		if (title.ptr[i - 1] == ' ' && small_letters(title, i) >= TELLING_WORD)
			return true;
	return false;
}

static struct stranger *note(struct strangers *found, struct cc_str name, bool place)
{
	size_t i = 0;
	while (i < found->count && !cc_str_equal(found->items[i].name, name))
		i++;
	if (i == found->count && (i == STRANGERS_MOST || !place))
		return NULL;
	if (i == found->count)
		found->items[found->count++] = (struct stranger){.name = name};
	found->items[i].said++;
	found->items[i].places += place ? 1 : 0;
	return &found->items[i];
}

/* Note the name so often as it counts; who only asks or tells is remembered as such. */
static void note_times(struct strangers *found, struct cc_str name, bool place, int times, bool asked)
{
	for (; times > 0; times--) {
		struct stranger *noted = note(found, name, place);
		if (noted != NULL)
			noted->tells = noted->tells || asked;
	}
}

static void note_sentence(struct strangers *found, const struct link_context *context, size_t index)
{
	const struct cc_article *article = context->article;
	const struct cc_word_list *asked = cc_words_of(context->rules, CC_WORDS_ASKED_BY);
	const struct cc_sentence *sentence = &article->text.sentences[index];
	const struct cc_span span = sentence->span;
	const struct cc_str view = article->text.view;
	bool title = index == 0 && (sentence->flags & CC_SENTENCE_HEADING) != 0 &&
		     is_in_small_letters(cc_str_of_span(view, span));
	for (size_t at = span.start; at < span.end; at++) {
		size_t end = name_end(view, at, span.end);
		if (end == at)
			continue;
		struct cc_str before = cc_str_slice(view, span.start, at);
		struct cc_str behind = cc_str_slice(view, end, span.end);
		bool place =
		    is_in(context, before) || cc_str_starts(behind, CC_STR("'s ")) || (title && at > span.start);
		if (!holds(&article->mentions[index], at))
			note_times(found, cc_str_slice(view, at, end), place, title && place ? SAID_LEAST : 1,
				   cc_word_list_ends(asked, before) > 0);
		at = end;
	}
}

struct cc_str link_stranger(struct link_context *context)
{
	struct strangers found = {.count = 0};
	const struct cc_article *article = context->article;
	if (context->stranger_sought)
		return context->stranger;
	context->stranger_sought = true;
	for (int pass = 0; pass < 2; pass++) { /* the second one counts what stood before its first place */
		for (size_t i = 0; i < found.count; i++)
			found.items[i].said = found.items[i].places = 0;
		for (size_t i = 0; i < article->text.sentence_count; i++) {
			if (cc_text_is_han(&article->text, i))
				return context->stranger;
			note_sentence(&found, context, i);
		}
	}
	size_t most = 0;
	for (size_t i = 0; i < found.count; i++) {
		if (!found.items[i].tells && found.items[i].said >= SAID_LEAST && found.items[i].said > most) {
			most = found.items[i].said;
			context->stranger = found.items[i].name;
		}
	}
	return context->stranger;
}

static bool names_place(const struct cc_article *article, const struct cc_scope *place)
{
	for (size_t i = 0; i < article->text.sentence_count; i++) {
		const struct cc_mentions *mentions = &article->mentions[i];
		for (size_t k = 0; k < mentions->scope_count; k++) {
			const struct cc_scope *scope = mentions->scopes[k].scope;
			if (scope == place || cc_scope_within(scope, place))
				return true;
		}
	}
	return false;
}

bool link_names_place(struct link_context *context, const struct cc_scope *place)
{
	const struct cc_article *prose = context->article->prose;
	if (context->sought_place != place) {
		context->sought_place = place;
		context->place_named =
		    names_place(context->article, place) || (prose != NULL && names_place(prose, place));
	}
	return context->place_named;
}

bool link_is_yuan(struct cc_str unit)
{
	return cc_str_equal(unit, CC_STR("CNY"));
}

static bool has_yuan(const struct cc_article *article)
{
	for (size_t i = 0; i < article->text.sentence_count; i++) {
		const struct cc_mentions *mentions = &article->mentions[i];
		for (size_t k = 0; k < mentions->quantity_count; k++) {
			if (mentions->quantities[k].unit.ptr != NULL && link_is_yuan(mentions->quantities[k].unit))
				return true;
		}
	}
	return false;
}

bool link_tells_yuan(struct link_context *context)
{
	if (!context->yuan_sought) {
		context->yuan_sought = true;
		context->yuan_told = has_yuan(context->article);
	}
	return context->yuan_told;
}

/* Whether more than one sentence tells figures. */
static bool tells_figures_again(const struct cc_article *article)
{
	size_t count = 0;
	for (size_t i = 0; i < article->text.sentence_count && count < 2; i++)
		count += article->mentions[i].quantity_count > 0 ? 1 : 0;
	return count == 2;
}

bool link_never_names(struct link_context *context, const struct cc_scope *place)
{
	return !link_tells_yuan(context) && !link_names_place(context, place) && tells_figures_again(context->article);
}
