/* Figures that belong to nobody who is known: a verb whose subject nobody knows, words before the name that make it
 * another thing, a number of things that it is told of. Leaves whose a figure is to bind_scope.c and private_subject.c.
 */
#include "base/ascii.h"
#include "base/utf8.h"
#include "link/metrics/metrics.h"
#include "link/owners/openers.h"
#include "link/places/stranger.h"
#include "link/places/subjects.h"
#include "link/times/periods.h"

enum { HAN_BYTES = 3 };

/* "Chinese carmakers produced", "Automakers sold" speak of all; "Norvik Marine sold" of one. */
static bool is_proper(const struct link_sentence *self, struct cc_str words)
{
	size_t capitals = 0;
	for (size_t i = 0; i < words.len; i++)
		capitals += (i == 0 || words.ptr[i - 1] == ' ') && words.ptr[i] >= 'A' && words.ptr[i] <= 'Z' ? 1 : 0;
	bool opens = words.ptr == self->view.ptr + self->sentence->span.start;
	return capitals > (opens ? 1 : 0);
}

/* "The hospital had 240 beds": a verb has a subject, and nobody knows this one; "China's carmakers sold" names a place.
 */
static bool has_unknown_subject(const struct link_sentence *self, const struct link_metric *metric, struct cc_str words)
{
	return metric->deed && words.ptr != NULL && !is_proper(self, words) &&
	       !link_may_stay_open(self, metric->metric);
}

/* "Intelligent computing power reached", "International student enrollment grew": the first word of a sentence has its
 * capital from there, and may be of any kind, unless the text says it as a name elsewhere. */
static bool has_capital_of_sentence(const struct link_sentence *self, struct cc_str words)
{
	bool opens = words.ptr == self->view.ptr + self->sentence->span.start;
	bool several = false;
	for (size_t i = 1; i < words.len; i++)
		several = several || cc_ascii_is_upper(words.ptr[i]); /* "Kestrel Foods" */
	return opens && !several && !cc_str_equal(link_stranger(self->context), words);
}

/* "The trust carried out": one that was spoken of, and no "volunteers". */
static bool is_definite(const struct link_sentence *self, struct cc_str words)
{
	size_t start = (size_t)(words.ptr - self->view.ptr);
	struct cc_str before = cc_str_slice(self->view, self->sentence->span.start, start);
	bool the = cc_str_ends(before, CC_STR("the ")) || cc_str_ends(before, CC_STR("The "));
	return the && !cc_word_list_has(link_words(self, CC_WORDS_PLACE_AGAIN), words);
}

bool link_is_done_by_many(const struct link_sentence *self, const struct link_metric *metric)
{
	return link_is_done_by_words(self, metric) && !is_definite(self, link_private_subject(self, metric));
}

/* Whether the sentence says at `at` what is done, inside of a name or not. */
static bool is_deed_at(const struct link_sentence *self, size_t at)
{
	const struct cc_mentions *said = &self->context->article->mentions[self->index];
	for (size_t i = 0; i < said->cue_count && said->cues[i].span.start <= at; i++) {
		if (said->cues[i].span.start == at && said->cues[i].kind == CC_CUE_ACTS)
			return true;
	}
	return false;
}

bool link_is_done_by_words(const struct link_sentence *self, const struct link_metric *metric)
{
	if (link_is_han_sentence(self) || metric->metric->default_scope != NULL ||
	    !(metric->deed || link_is_frame(self, metric->span)))
		return false;
	struct cc_str words = link_private_subject(self, metric);
	if (words.ptr == NULL || is_proper(self, words))
		return false;
	size_t end = link_word_end(self, metric->span.start);
	return is_deed_at(self, metric->span.start) ||
	       cc_str_ends(cc_str_slice(self->view, metric->span.start, end), CC_STR("ed"));
}

/* "Australia's farm exports", "consumer lending rates": in English small words right before the name make another thing
 * of it, and name nobody. Whose it is has an 's ("the hospital's revenue") or a capital. */
static bool is_narrowed_before(const struct link_sentence *self, const struct link_metric *metric, struct cc_str words)
{
	if (link_is_han_sentence(self) || words.ptr == NULL || link_is_done_by_words(self, metric))
		return false;
	for (size_t i = 0; i < words.len && !has_capital_of_sentence(self, words); i++) {
		if (words.ptr[i] >= 'A' && words.ptr[i] <= 'Z')
			return false;
	}
	size_t end = (size_t)(words.ptr - self->view.ptr) + words.len;
	struct cc_str rest = cc_str_slice(self->view, end, metric->span.start);
	return cc_str_find(rest, CC_STR("'s"), 0) == SIZE_MAX && cc_str_find(words, CC_STR("'s"), 0) == SIZE_MAX &&
	       cc_str_find(words, CC_STR("s'"), 0) == SIZE_MAX;
}

/* 支持…制造业发展的主要|政策|减税降费, 软件业|务|出口: the last words of a phrase are nobody's name. */
static bool is_end_of_phrase(const struct link_sentence *self, struct cc_str words)
{
	size_t start = (size_t)(words.ptr - self->view.ptr);
	size_t clause = link_clause_at(self, start)->span.start;
	size_t figure = link_previous_figure_end(self, start);
	/* The 年 of 年发电量 only measures. */
	if (!link_is_han_sentence(self) || words.len <= HAN_BYTES)
		return false;
	for (size_t i = 0; i < self->scope_count; i++) {
		if (self->scopes[i].span.end == start && link_is_sector(self->scopes[i].scope))
			return true;
	}
	return link_residue(self, figure > clause ? figure : clause, start) > 0;
}

/* "有12个省份研发经费超千亿元": words that a figure counts right before the name. */
static bool is_counted(const struct link_sentence *self, struct cc_str words)
{
	size_t start = words.ptr != NULL ? (size_t)(words.ptr - self->view.ptr) : SIZE_MAX;
	for (size_t i = 0; i < self->mentions->quantity_count && start != SIZE_MAX; i++) {
		const struct cc_quantity *quantity = &self->mentions->quantities[i];
		bool before = quantity->span.end == start ||
			      (quantity->span.end < start && link_is_han_sentence(self) &&
			       link_clause_at(self, quantity->span.start) == link_clause_at(self, start) &&
			       link_residue(self, quantity->span.end, start) == 0);
		if (before && quantity->dimension.ptr != NULL && cc_str_equal(quantity->dimension, CC_STR("count")))
			return true;
	}
	return false;
}

/* 批|企业, 获|专利授权: one character of Han is the end of another word, and nobody's name; the 年 of 年发电量 only
 * measures. */
static bool is_fragment(const struct link_sentence *self, struct cc_str words)
{
	return link_is_han_sentence(self) && words.len == HAN_BYTES &&
	       !cc_word_list_has(link_words(self, CC_WORDS_ONLY_MEASURES), words);
}

/* "洪水造成直接经济损失2.6亿元": whose it is nobody says, where no place is named and nothing was told before. */
static bool is_of_no_owner(const struct link_sentence *self, const struct link_metric *metric, struct cc_str words)
{
	struct cc_span opening = words.ptr == NULL ? link_opening_subject(self, metric->span) : (struct cc_span){0};
	if (words.ptr == NULL)
		words = cc_str_of_span(self->view, opening);
	return words.len > 0 && link_owns_nothing(self, words) && metric->metric->default_scope != NULL &&
	       link_last_subject(self, link_is_place, self->sentence->span.start, metric->span.start) == NULL;
}

/* "每千名老人|拥有养老床位42张", "每万名从业人员|发明专利授权数": so many to each of others, where no longer name knows
 * it. */
static bool is_to_each(const struct link_sentence *self, const struct link_metric *metric)
{
	const struct cc_word_list *each = link_words(self, CC_WORDS_PER_EACH);
	size_t name = metric->span.start;
	bool own = cc_word_list_within(each, metric->metric->title.zh); /* 每千人口执业医师 */
	if (!link_is_han_sentence(self) || cc_span_len(metric->span) == 0 || link_is_ratio(metric->metric) || own)
		return false;
	size_t at = link_clause_at(self, name)->span.start;
	struct cc_str before = cc_str_slice(self->view, at, name);
	for (struct cc_str found = cc_word_list_first(each, before); found.len > 0;
	     found = cc_word_list_first(each, before)) {
		at = (size_t)(found.ptr - self->view.ptr) + found.len;
		before = cc_str_slice(self->view, at, name);
	}
	return at > link_clause_at(self, name)->span.start && link_previous_figure_end(self, name) <= at;
}

/* The sentence as far as the name; empty where the metric is told without one. */
static struct cc_str words_before(const struct link_sentence *self, const struct link_metric *metric)
{
	bool named = cc_span_len(metric->span) > 0;
	return named ? cc_str_slice(self->view, self->sentence->span.start, metric->span.start) : CC_STR("");
}

/* 0—14岁[3]: the mark of a note is no word. */
static struct cc_str without_note(struct cc_str text)
{
	size_t at = text.len;
	if (!cc_str_ends(text, CC_STR("]")))
		return text;
	for (at--; at > 0 && cc_ascii_is_digit(text.ptr[at - 1]); at--)
		;
	return at > 0 && text.ptr[at - 1] == '[' ? cc_str_slice(text, 0, at - 1) : text;
}

/* 0—15岁|人口, 16至24岁|城镇调查失业率: of an age, where no longer name knows it. */
static bool is_of_age(const struct link_sentence *self, const struct link_metric *metric)
{
	struct cc_str before = without_note(words_before(self, metric));
	size_t age = cc_word_list_ends(link_words(self, CC_WORDS_OF_AGE), before);
	return age > 0 && age < before.len && cc_ascii_is_digit(before.ptr[before.len - age - 1]);
}

/* "First-year |enrolment", "four-year |college enrolment": of some, by how long they are there. */
static bool is_of_one_stage(const struct link_sentence *self, const struct link_metric *metric)
{
	struct cc_str before = words_before(self, metric);
	return !link_is_han_sentence(self) && cc_word_list_ends(link_words(self, CC_WORDS_STAGES), before) > 0;
}

/* "25家A级景区共接待游客187.5万人次": a number of things that opens the clause, before the name and its figure. */
static bool is_of_counted(const struct link_sentence *self, const struct link_metric *metric)
{
	if (cc_span_len(metric->span) == 0 || !link_is_han_sentence(self))
		return false;
	const struct cc_clause *clause = link_clause_at(self, metric->span.start);
	size_t figure = link_previous_figure_end(self, metric->span.start);
	if (figure <= clause->span.start)
		return false;
	const struct cc_quantity *things = link_figure_ending_at(self, figure);
	/* the 三门 of 三门沟村 is a name; what stands right behind the number is what the metric is of */
	return things != NULL && things->phrase.start == clause->span.start && figure < metric->span.start &&
	       cc_ascii_is_digit(self->view.ptr[things->number.start]) && things->kind == CC_NUMBER_CARDINAL &&
	       things->dimension.ptr != NULL && cc_str_equal(things->dimension, CC_STR("count"));
}

/* "1000万人次以上的运输|机场有38个": only those that a figure bounds. */
static bool is_of_bounded(const struct link_sentence *self, const struct link_metric *metric)
{
	const struct cc_quantity *bound =
	    link_figure_ending_at(self, link_previous_figure_end(self, metric->span.start));
	return bound != NULL && link_bounds_things(self, bound, metric->span, metric->metric);
}

/* 单日|客运量, 首日|票房: of one of the days. */
static bool is_of_one_day(const struct link_sentence *self, const struct link_metric *metric)
{
	struct cc_str before = words_before(self, metric);
	return cc_word_list_ends(link_words(self, CC_WORDS_ONE_DAY), before) > 0;
}

/* 售票|演出54场, 免费|演出: some of what the name counts. */
static bool is_some_of(const struct link_sentence *self, const struct link_metric *metric)
{
	struct cc_str before = words_before(self, metric);
	return link_is_han_sentence(self) && cc_word_list_ends(link_words(self, CC_WORDS_SOME_OF), before) > 0;
}

/* 北京、上海和|广州三大城市机场: the last of a row of places begins the words. */
static bool ends_row_of_places(const struct link_sentence *self, struct cc_str words)
{
	size_t start = words.ptr != NULL ? (size_t)(words.ptr - self->view.ptr) : 0;
	size_t joint = words.ptr != NULL && link_is_han_sentence(self) ? link_separator_start(self, start) : start;
	if (joint >= start)
		return false;
	bool before = false;
	bool own = false;
	for (size_t i = 0; i < self->scope_count; i++) {
		before = before || self->scopes[i].span.end == joint;
		own = own || self->scopes[i].span.start == start;
	}
	return before && own;
}

const char *link_why_nobodys(const struct link_sentence *self, const struct link_metric *metric)
{
	if (is_to_each(self, metric))
		return "so many to each of another thing";
	const struct cc_str words = link_private_subject(self, metric);
	if (is_of_no_owner(self, metric, words))
		return "no place or organisation is named";
	if (has_unknown_subject(self, metric, words))
		return "no place or organisation is named";
	if (is_counted(self, words) || is_of_counted(self, metric) || is_of_bounded(self, metric))
		return "it only tells which ones are counted";
	if (ends_row_of_places(self, words))
		return "one value for several places";
	if (link_names_nobody(self, words) && link_narrowing_words(self, metric).ptr == NULL)
		return "words before the name make it another thing";
	if (words.ptr != NULL && link_narrowing_words(self, metric).ptr == NULL && !link_may_be_somebody(self, words))
		return "words that nobody knows stand before the name";
	bool narrowed = is_narrowed_before(self, metric, words) || is_of_age(self, metric) ||
			is_of_one_day(self, metric) || is_some_of(self, metric) || is_of_one_stage(self, metric) ||
			link_is_behind_kind(self, metric->span) ||
			(words.ptr != NULL && (is_end_of_phrase(self, words) || is_fragment(self, words)));
	return narrowed ? "words before the name make it another thing" : NULL;
}
