/* An English count and the list behind its colon or dash: "three goals: a, b and c".
 * Leaves names set behind a count to enumeration_names.c, Chinese lists to enumeration_lists.c. */
#include "checks/enumeration/enumeration_tally.h"

#include "base/ascii.h"

enum { SHORT_WORDS = 6, LONG_WORDS = 9, BARE_WORDS = 2, WORDS_BEHIND = 24, ASIDE_BEHIND = 64 };

static bool opens_word(struct cc_str view, size_t at)
{
	return at == 0 || view.ptr[at - 1] == ' ' || view.ptr[at - 1] == ',' || view.ptr[at - 1] == ';';
}

static struct enumeration_tally tally_english(const struct enumeration *work, struct cc_str view, struct cc_span span)
{
	struct enumeration_tally tally = {0};
	struct enumeration_scan scan = {.view = view, .at = span.start, .end = span.end};
	int words = 1;
	bool fresh = false; /* right behind a separator: ", and" is one joint with it */
	for (uint32_t c = enumeration_next_plain(&scan); c != 0; c = enumeration_next_plain(&scan)) {
		size_t at = scan.at - 1;
		bool separator = c == ',' || c == ';';
		tally.separators += c == ',';
		tally.stronger += c == ';';
		tally.joined = !separator && tally.joined;
		words = separator ? 0 : words + (c == ' ');
		tally.longest = words > tally.longest ? words : tally.longest;
		struct cc_str rest = cc_str_slice(view, opens_word(view, at) ? at : view.len, view.len);
		if (cc_str_starts(rest, CC_STR("and "))) {
			tally.joints += !fresh;
			tally.joined = !fresh;
			words = 0;
		}
		tally.open |= cc_word_list_begins(cc_words_of(work->input->rules, CC_WORDS_LISTS_SOME), rest) > 0;
		fresh = separator || (fresh && c == ' ');
	}
	return tally;
}

/* What opens the item at `at`: its first word, behind "and". */
static struct cc_str opener_at(struct cc_str view, size_t at, size_t end)
{
	while (at < end && (view.ptr[at] == ' ' || view.ptr[at] == ','))
		at++;
	struct cc_str rest = cc_str_slice(view, at, end);
	if (cc_str_starts(rest, CC_STR("and ")))
		return opener_at(view, at + CC_STR("and ").len, end);
	size_t blank = cc_str_find(rest, CC_STR(" "), 0);
	return cc_str_slice(rest, 0, blank < rest.len ? blank : rest.len);
}

static bool opens_alike(struct cc_str a, struct cc_str b)
{
	struct cc_str doing = CC_STR("ing");
	return a.len > 0 && (cc_str_equal(a, b) || (cc_str_ends(a, doing) && cc_str_ends(b, doing)));
}

/* "launching a satellite, building a station, and opening the data platform to the public", "to close …, to plant …,
 * and to open …": items that all open alike and of which the last one is closed by an "and" are items however long. */
static bool is_parallel(struct cc_str view, struct cc_span list)
{
	struct cc_str first = opener_at(view, list.start, list.end);
	struct enumeration_scan scan = {.view = view, .at = list.start, .end = list.end};
	bool closed = false;
	int items = 1;
	for (uint32_t c = enumeration_next_plain(&scan); c != 0; c = enumeration_next_plain(&scan)) {
		if (c != ',')
			continue;
		if (!opens_alike(first, opener_at(view, scan.at, list.end)))
			return false;
		closed = cc_str_starts(cc_str_slice(view, scan.at, list.end), CC_STR(" and "));
		items++;
	}
	return closed && items >= ENUMERATION_ITEMS_LEAST;
}

/* Whether an item is told more of: its clause has commas of its own. */
static bool has_clause(struct cc_str list)
{
	static const char *const words[] = {", who ", ", where ", ", which ", ", whose ", ", when "};
	for (size_t i = 0; i < sizeof(words) / sizeof(words[0]); i++)
		if (cc_str_find(list, cc_str_from(words[i]), 0) != SIZE_MAX)
			return true;
	return false;
}

/* "ownership, trust in the community, and safety and security": behind the comma and the "and" that close the list an
 * item may have an "and" of its own. */
static bool ends_twice(const struct enumeration_tally *tally, int number, struct cc_str list)
{
	if (tally->stronger > 0 || tally->separators + 1 != number)
		return false;
	size_t last = SIZE_MAX;
	for (size_t at = cc_str_find(list, CC_STR(", and "), 0); at != SIZE_MAX;
	     at = cc_str_find(list, CC_STR(", and "), at + 1))
		last = at + CC_STR(", and ").len;
	return last != SIZE_MAX && cc_str_find(list, CC_STR(" and "), last) != SIZE_MAX;
}

/* "a section without alcohol, cheaper tickets for those under 18, a second team and free buses from the station on
 * match days": one "and" at its end closes the list, and it has one item too few. */
static bool is_one_off(const struct enumeration_tally *tally, int number)
{
	return tally->joined && tally->joints == 1 && tally->separators >= 2 && tally->separators + 2 == number - 1;
}

static bool is_long(const struct enumeration_tally *tally, int number)
{
	return tally->longest > (is_one_off(tally, number) ? LONG_WORDS : SHORT_WORDS);
}

/* Whether a list may begin at `start`: "22 goals: 13 with the right foot" is divided, not listed. */
static bool may_list(const struct enumeration *work, size_t start, size_t end)
{
	struct cc_str view = work->article->text.view;
	struct cc_list_marker marker;
	int number = 0;
	return start != SIZE_MAX && !cc_list_marker_of_block(&marker, view, start) &&
	       cc_list_number(&number, view, start) == 0 &&
	       cc_word_list_begins(cc_words_of(work->input->rules, CC_WORDS_LISTS_NOTHING),
				   cc_str_slice(view, start, end)) == 0;
}

bool enumeration_check_english(struct enumeration *work, const struct enumeration_count *count, size_t end)
{
	struct cc_str view = work->article->text.view;
	size_t start = enumeration_list_start(work, view, count->span.end, end);
	if (!may_list(work, start, end))
		return true;
	/* Five countries — Chile, … and Kenya — signed */
	size_t dash = cc_str_find(cc_str_slice(view, 0, end), CC_STR(" —"), start);
	struct cc_span list = {.start = start, .end = dash < end ? dash : end};
	struct enumeration_tally tally = tally_english(work, view, list);
	/* "Norvik, where two people died, Halden and Brackwater" */
	if (ends_twice(&tally, count->number, cc_str_of_span(view, list)) || has_clause(cc_str_of_span(view, list)))
		return true;
	if (tally.stronger > 0) {
		tally.separators = tally.stronger;
		tally.joints = 0;
	} else if (tally.joints + tally.separators == 0 ||
		   (is_long(&tally, count->number) && !is_parallel(view, list))) {
		return true;
	}
	/* "two countries: the Czech Republic, once a laggard, and Poland": more commas than items, but for bare nouns
	 */
	/* "growth, jobs and trust" are three: the last comma and the "and" each end an item */
	if (tally.joined && tally.separators > 0 && tally.stronger == 0) {
		tally.separators++;
		tally.joints--;
	}
	bool apposition =
	    !tally.joined && tally.stronger == 0 && tally.longest > BARE_WORDS && tally.separators + 1 > count->number;
	bool closed = tally.joints > 0 || tally.separators + 1 >= ENUMERATION_ITEMS_LEAST;
	if (tally.open || !closed || apposition || enumeration_may_count(&tally, count->number))
		return true;
	int pair = tally.separators == 0 ? tally.joints : 0; /* shorter queues and cleaner buses are two */
	return enumeration_report_list(work, count, list, tally.separators + 1 + pair);
}

static bool is_word_or_blank(char c)
{
	return c == ' ' || c == '/' || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
}

/* Whether somebody says something between two places: ", she added". */
static bool is_said(const struct enumeration *work, size_t from, size_t to)
{
	const struct cc_hit *hits = work->hits.items;
	for (size_t i = 0; i < work->hits.len; i++)
		if (hits[i].kind == CC_WORDING_PERSON_VERB && hits[i].start >= from && hits[i].end <= to)
			return true;
	return false;
}

/* ", as every child in town can tell you: …" */
static bool is_aside(struct cc_str view, size_t comma)
{
	return comma != SIZE_MAX && cc_str_starts(cc_str_slice(view, comma, view.len), CC_STR(", as "));
}

/* "two industries on wind power: …", "three aims for 2026: …", "four questions remain, she added: …": a few words may
 * follow the noun. */
static void pass_words(struct enumeration_count *count, const struct enumeration *work, size_t end)
{
	struct cc_str view = work->article->text.view;
	size_t at = count->span.end;
	size_t comma = SIZE_MAX;
	for (; at < end && at - count->span.end < (is_aside(view, comma) ? ASIDE_BEHIND : WORDS_BEHIND); at++) {
		if (view.ptr[at] == ',' && comma == SIZE_MAX)
			comma = at;
		else if (!is_word_or_blank(view.ptr[at]))
			break;
	}
	/* "two goals in five minutes: noise and flags" */
	for (size_t i = count->span.end; i < at; i++) {
		int number = 0;
		if (view.ptr[i] == ' ' && cc_list_number(&number, view, i + 1) > 0)
			return;
	}
	bool told = comma == SIZE_MAX || is_aside(view, comma) || is_said(work, comma, at);
	if (at < end && view.ptr[at] == ':' && told)
		count->span.end = at;
}

bool enumeration_check_english_counts(struct enumeration *work, uint32_t sentence)
{
	const struct cc_sentence *whole = &work->article->text.sentences[sentence];
	struct enumeration_count count = {0};
	size_t from = whole->span.start;
	while (enumeration_next_count(&count, work, sentence, from)) {
		if (!enumeration_check_names(work, &count, whole->span.end))
			return false;
		pass_words(&count, work, whole->span.end);
		if (!enumeration_check_english(work, &count, whole->span.end))
			return false;
		from = count.span.end;
	}
	return true;
}
