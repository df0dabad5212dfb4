/* A count and what it counts, set behind it by a comma: "the five missions, clean water, healthy ageing, new materials
 * and secure computing, will take a quarter". Leaves names set behind a count to enumeration_names.c. */
#include "base/ascii.h"
#include "checks/enumeration/enumeration.h"

enum { NUMBER_LEAST = 4, ITEMS_LEAST = 3, WORDS_MOST = 4, NOUN_WORDS = 2, LETTERS_LEAST = 4 };

/* Items read one by one. */
struct apposed {
	const struct cc_ruleset *rules;
	struct cc_str view; /* ends with the sentence */
	size_t at;
	int items;
	int long_items; /* of two words and more */
	bool joined;	/* the last one stood behind "and" */
};

static bool is_letter(char c)
{
	return cc_ascii_is_letter(c) || c == '-' || c == '\'';
}

static size_t word_end(struct cc_str view, size_t at)
{
	while (at < view.len && is_letter(view.ptr[at]))
		at++;
	return at;
}

static bool take(struct apposed *list, size_t len)
{
	list->at += len;
	return len > 0;
}

static struct cc_str rest_of(const struct apposed *list)
{
	return cc_str_slice(list->view, list->at, list->view.len);
}

static size_t comma_at(const struct apposed *list)
{
	struct cc_str comma = CC_STR(", ");
	return cc_str_starts(rest_of(list), comma) ? comma.len : 0;
}

/* " and ", ", and " */
static size_t and_at(const struct apposed *list)
{
	return cc_word_list_begins(cc_words_of(list->rules, CC_WORDS_LAST_OF_LIST), rest_of(list));
}

/* A few words that name something: no pronoun, preposition or verb that would begin a clause. */
static bool take_item(struct apposed *list)
{
	const struct cc_word_list *clauses = cc_words_of(list->rules, CC_WORDS_IN_NO_ITEM);
	int words = 0;
	for (;;) {
		size_t end = word_end(list->view, list->at);
		struct cc_str word = cc_str_slice(list->view, list->at, end);
		if (word.len == 0 || cc_word_list_has(clauses, word) || ++words > WORDS_MOST)
			return false;
		list->at = end;
		if (!cc_str_starts(rest_of(list), CC_STR(" ")) || and_at(list) > 0)
			break;
		list->at = end + 1;
	}
	list->items++;
	list->long_items += words > 1;
	return true;
}

/* "a b, c d, e f and g h", closed by a comma or the end of the sentence. */
static bool take_list(struct apposed *list)
{
	while (take_item(list)) {
		if (list->joined)
			return list->at >= list->view.len || list->view.ptr[list->at] == ',' ||
			       list->view.ptr[list->at] == '.' || list->view.ptr[list->at] == ')';
		list->joined = take(list, and_at(list));
		if (!list->joined && !take(list, comma_at(list)))
			return false;
	}
	return false;
}

/* Behind the noun of a number at `at`: "five missions", "five new missions". @return 0: there is none. */
static size_t noun_end(struct cc_str view, size_t at, const struct cc_word_list *times)
{
	for (int i = 0; i < NOUN_WORDS && at < view.len && view.ptr[at] == ' '; i++) {
		size_t end = word_end(view, at + 1);
		struct cc_str word = cc_str_slice(view, at + 1, end);
		if (cc_word_list_has(times, word))
			return 0;
		if (word.len >= LETTERS_LEAST && word.ptr[word.len - 1] == 's' && end < view.len &&
		    view.ptr[end] == ',')
			return end;
		at = end;
	}
	return 0;
}

/* Where another article lists the same, its place joins the finding told last: it may know the count. */
static bool join_others(struct enumeration *work, struct cc_str list)
{
	struct cc_finding *findings = work->findings->items;
	struct cc_finding *last = &findings[work->findings->len - 1];
	struct cc_vec places = cc_vec_new(work->arena, sizeof(struct cc_location));
	for (size_t i = 0; i < last->location_count; i++)
		if (!cc_vec_add(&places, &last->locations[i]))
			return false;
	for (size_t i = 0; i < cc_check_focus(work->input); i++) {
		const struct cc_article *other = work->input->articles[i];
		size_t at = other != work->article ? cc_str_find(other->text.view, list, 0) : SIZE_MAX;
		if (at >= other->text.view.len)
			continue;
		struct cc_span mark = cc_article_reading(other, (struct cc_span){.start = at, .end = at + list.len});
		struct cc_location place = {.article = other, .mark = mark, .sentence = mark};
		if (!cc_vec_add(&places, &place))
			return false;
	}
	last->locations = places.items;
	last->location_count = places.len;
	return true;
}

static bool check_at(struct enumeration *work, struct cc_str view, size_t start, size_t at)
{
	const struct cc_ruleset *rules = work->input->rules;
	struct enumeration_count count = {0};
	size_t len = cc_list_number(&count.number, view, at);
	if (len == 0 || count.number < NUMBER_LEAST ||
	    cc_word_list_ends(cc_words_of(rules, CC_WORDS_ALL_OF_A_KIND), cc_str_slice(view, start, at)) == 0)
		return true;
	size_t noun = noun_end(view, at + len, cc_words_of(rules, CC_WORDS_COUNTS_NO_ITEMS));
	struct apposed list = {.view = view, .at = noun, .rules = rules};
	if (noun == 0 || !take(&list, comma_at(&list)))
		return true;
	size_t from = list.at;
	if (!take_list(&list) || list.items < ITEMS_LEAST || list.long_items * 2 < list.items ||
	    (list.items != count.number - 1 && list.items != count.number + 1))
		return true;
	count.span = (struct cc_span){.start = at, .end = noun};
	size_t told = work->findings->len;
	return enumeration_report_list(work, &count, (struct cc_span){.start = from, .end = list.at}, list.items) &&
	       (work->findings->len == told || join_others(work, cc_str_slice(view, from, list.at)));
}

bool enumeration_check_apposed(struct enumeration *work, uint32_t sentence)
{
	struct cc_span span = work->article->text.sentences[sentence].span;
	struct cc_str view = cc_str_slice(work->article->text.view, 0, span.end);
	for (size_t at = span.start + 1; at < span.end; at++)
		if (view.ptr[at - 1] == ' ' && is_letter(view.ptr[at]) && !check_at(work, view, span.start, at))
			return false;
	return true;
}
