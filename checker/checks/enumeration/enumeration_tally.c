/* Items of a list, counted by what divides them: 、, commas, semicolons, 和 and "and" outside of brackets.
 * Leaves holding a count against them to enumeration_lists.c and enumeration_english.c. */
#include "checks/enumeration/enumeration_tally.h"

#include "base/utf8.h"

enum { EVEN_LEAST = 4 };

bool enumeration_opens(uint32_t c)
{
	return c == '(' || c == 0x201C || c == 0x300A || c == 0x300C || c == '[' || c == 0x3010;
}

bool enumeration_closes(uint32_t c)
{
	return c == ')' || c == 0x201D || c == 0x300B || c == 0x300D || c == ']' || c == 0x3011;
}

uint32_t enumeration_next_plain(struct enumeration_scan *scan)
{
	while (scan->at < scan->end) {
		uint32_t c = cc_utf8_next(scan->view, &scan->at);
		if (enumeration_opens(c))
			scan->depth++;
		else if (enumeration_closes(c))
			scan->depth -= scan->depth > 0;
		else if (scan->depth == 0)
			return c;
	}
	return 0;
}

bool enumeration_is_joint(uint32_t c)
{
	return c == 0x548C || c == 0x4E0E || c == 0x53CA || c == 0x6216; /* 和 与 及 或 */
}

struct enumeration_tally enumeration_tally_han(struct cc_str view, struct cc_span span)
{
	struct enumeration_tally tally = {0};
	struct enumeration_scan scan = {.view = view, .at = span.start, .end = span.end};
	for (uint32_t c = enumeration_next_plain(&scan); c != 0; c = enumeration_next_plain(&scan)) {
		tally.separators += c == 0x3001;
		tally.stronger += c == ';';
		tally.commas += c == ',';
		tally.joints += enumeration_is_joint(c);
		tally.open |= c == 0x7B49; /* 等 */
	}
	return tally;
}

/* 重庆和海防: a place ends before the joint, and another one begins behind it. */
static bool joins_places(const struct enumeration *work, size_t start, size_t end)
{
	const struct cc_mentions *mentions = &work->article->mentions[work->sentence];
	bool before = false;
	bool behind = false;
	for (size_t i = 0; i < mentions->scope_count; i++) {
		before = before || mentions->scopes[i].span.end == start;
		behind = behind || mentions->scopes[i].span.start == end;
	}
	return before && behind;
}

bool enumeration_ends_alike(struct cc_str view, struct cc_span list)
{
	uint32_t tail = 0;
	uint32_t last = 0;
	struct enumeration_scan scan = {.view = view, .at = list.start, .end = list.end};
	for (uint32_t c = enumeration_next_plain(&scan); c != 0; c = enumeration_next_plain(&scan)) {
		bool ends = c == 0x3001 || enumeration_is_joint(c);
		if (ends && tail != 0 && last != tail)
			return false;
		tail = ends ? last : tail;
		last = c;
	}
	return tail != 0 && last == tail;
}

/* 租房提取、还贷提取、离职提取和异地转移: all items are of one length, and so long that the joint is part of none. */
static bool is_even(struct cc_str view, struct cc_span list)
{
	int length = 0;
	int first = 0;
	struct enumeration_scan scan = {.view = view, .at = list.start, .end = list.end};
	for (uint32_t c = enumeration_next_plain(&scan); c != 0; c = enumeration_next_plain(&scan)) {
		bool ends = c == 0x3001 || enumeration_is_joint(c);
		if (ends && first != 0 && length != first)
			return false;
		first = ends ? length : first;
		length = ends ? 0 : length + 1;
	}
	return first >= EVEN_LEAST && length == first;
}

struct enumeration_tally enumeration_tally_sure(const struct enumeration *work, struct cc_span list)
{
	struct cc_str view = work->article->text.view;
	struct enumeration_tally tally = enumeration_tally_han(view, list);
	bool alike =
	    tally.separators > 0 && tally.joints == 1 && (enumeration_ends_alike(view, list) || is_even(view, list));
	struct enumeration_scan scan = {.view = view, .at = list.start, .end = list.end};
	size_t before = scan.at;
	for (uint32_t c = enumeration_next_plain(&scan); c != 0 && tally.joints > 0;
	     c = enumeration_next_plain(&scan)) {
		if (enumeration_is_joint(c) && (alike || joins_places(work, before, scan.at))) {
			tally.separators++;
			tally.joints--;
		}
		before = scan.at;
	}
	return tally;
}

bool enumeration_may_count(const struct enumeration_tally *tally, int number)
{
	int least = tally->separators + 1;
	return (number >= least && number <= least + tally->joints) || (!tally->joined && number == tally->joints + 1);
}
