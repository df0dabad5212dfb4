/* A count and its list in one sentence: 六个领域：科技、产业…, 科技、产业、消费三大场景, "three goals: a, b and c".
 * Leaves rows of markers (一是, 1.) to enumeration_rows.c. */
#include <stdlib.h>

#include "base/ascii.h"
#include "base/utf8.h"
#include "checks/enumeration.h"

enum {
	DEPTH_MAX = 8,
	SHORT_WORDS = 6,
	LONG_WORDS = 9,
	EVEN_LEAST = 4,
	BARE_WORDS = 2,
	WORDS_BEHIND = 24,
	ASIDE_BEHIND = 64,
	ITEMS_LEAST = 3,
	ITEM_MOST = 14,
	SLIP_MOST = 2,
	PAIR = 2,
	PAIR_CHARACTERS = 9
};

/* What a list may be counted as: 和 may join two items or stand inside one, so that there is no single number. */
struct tally {
	int separators; /* 、 or the comma of English */
	int stronger;	/* semicolons */
	int commas;	/* ， in a Chinese list: it may divide items or sentences */
	int joints;	/* 和 与 及; and */
	int longest;	/* words of the longest item, English */
	bool open;	/* 等, such as: not all are listed */
	bool joined;	/* English: the last item hangs on an "and" without a comma, which makes one item more */
};

struct scan {
	struct cc_str view;
	size_t at;
	size_t end;
	int depth;
};

static bool opens(uint32_t c)
{
	return c == '(' || c == 0x201C || c == 0x300A || c == 0x300C || c == '[' || c == 0x3010;
}

static bool closes(uint32_t c)
{
	return c == ')' || c == 0x201D || c == 0x300B || c == 0x300D || c == ']' || c == 0x3011;
}

/* The next character outside of brackets and quotation marks; 0 at the end. */
static uint32_t next_plain(struct scan *scan)
{
	while (scan->at < scan->end) {
		uint32_t c = cc_utf8_next(scan->view, &scan->at);
		if (opens(c))
			scan->depth++;
		else if (closes(c))
			scan->depth -= scan->depth > 0;
		else if (scan->depth == 0)
			return c;
	}
	return 0;
}

static bool is_joint(uint32_t c)
{
	return c == 0x548C || c == 0x4E0E || c == 0x53CA || c == 0x6216; /* 和 与 及 或 */
}

static struct tally tally_han(struct cc_str view, struct cc_span span)
{
	struct tally tally = {0};
	struct scan scan = {.view = view, .at = span.start, .end = span.end};
	for (uint32_t c = next_plain(&scan); c != 0; c = next_plain(&scan)) {
		tally.separators += c == 0x3001;
		tally.stronger += c == ';';
		tally.commas += c == ',';
		tally.joints += is_joint(c);
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

/* 黄岭镇、青坪镇和石湾镇: all items end alike, so that the joint stands between two of them. */
static bool ends_alike(struct cc_str view, struct cc_span list)
{
	uint32_t tail = 0;
	uint32_t last = 0;
	struct scan scan = {.view = view, .at = list.start, .end = list.end};
	for (uint32_t c = next_plain(&scan); c != 0; c = next_plain(&scan)) {
		bool ends = c == 0x3001 || is_joint(c);
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
	struct scan scan = {.view = view, .at = list.start, .end = list.end};
	for (uint32_t c = next_plain(&scan); c != 0; c = next_plain(&scan)) {
		bool ends = c == 0x3001 || is_joint(c);
		if (ends && first != 0 && length != first)
			return false;
		first = ends ? length : first;
		length = ends ? 0 : length + 1;
	}
	return first >= EVEN_LEAST && length == first;
}

/* What certainly joins two items counts as 、 does. */
static struct tally tally_sure(const struct enumeration *work, struct cc_span list)
{
	struct cc_str view = work->article->text.view;
	struct tally tally = tally_han(view, list);
	bool alike = tally.separators > 0 && tally.joints == 1 && (ends_alike(view, list) || is_even(view, list));
	struct scan scan = {.view = view, .at = list.start, .end = list.end};
	size_t before = scan.at;
	for (uint32_t c = next_plain(&scan); c != 0 && tally.joints > 0; c = next_plain(&scan)) {
		if (is_joint(c) && (alike || joins_places(work, before, scan.at))) {
			tally.separators++;
			tally.joints--;
		}
		before = scan.at;
	}
	return tally;
}

static bool opens_word(struct cc_str view, size_t at)
{
	return at == 0 || view.ptr[at - 1] == ' ' || view.ptr[at - 1] == ',' || view.ptr[at - 1] == ';';
}

static struct tally tally_english(const struct enumeration *work, struct cc_str view, struct cc_span span)
{
	struct tally tally = {0};
	struct scan scan = {.view = view, .at = span.start, .end = span.end};
	int words = 1;
	bool fresh = false; /* right behind a separator: ", and" is one joint with it */
	for (uint32_t c = next_plain(&scan); c != 0; c = next_plain(&scan)) {
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

/* Whether so many items can be read out of it. 发展科技、教育、卫生事业和保护环境 may be four, or two. */
static bool may_count(const struct tally *tally, int number)
{
	int least = tally->separators + 1;
	return (number >= least && number <= least + tally->joints) || (!tally->joined && number == tally->joints + 1);
}

static size_t behind_space(struct cc_str view, size_t at)
{
	while (at < view.len && view.ptr[at] == ' ')
		at++;
	return at;
}

/* Behind the count: a colon, a dash, ，即. @return where the list begins; SIZE_MAX: none is announced. */
static size_t list_start(const struct enumeration *work, struct cc_str view, size_t at, size_t end)
{
	const struct cc_word_list *marks = cc_words_of(work->input->rules, CC_WORDS_LIST_OPENS);
	size_t mark = cc_word_list_begins(marks, cc_str_slice(view, at, end));
	return mark > 0 ? behind_space(view, at + mark) : SIZE_MAX;
}

static size_t list_end(struct cc_str view, size_t at, size_t end)
{
	struct scan scan = {.view = view, .at = at, .end = end};
	size_t last = at;
	for (uint32_t c = next_plain(&scan); c != 0; c = next_plain(&scan)) {
		if (c == 0x3002 || c == '!' || c == '?' || c == '\n')
			return last;
		last = scan.at;
	}
	return last;
}

static bool report_list(struct enumeration *work, const struct enumeration_count *count, struct cc_span list, int items)
{
	struct cc_buf text = say_start(work->arena);
	struct cc_str view = work->article->text.view;
	cc_buf_add(&text, cc_str_trim(cc_str_of_span(view, count->span)));
	cc_buf_adds(&text, cc_say(work->input, ": ", "：列出"));
	cc_buf_add_unsigned(&text, (uint64_t)items);
	cc_buf_adds(&text, cc_say(work->input, items == 1 ? " is listed" : " are listed", "项"));
	return enumeration_report(work, CC_SEVERITY_WARNING, say_end(&text, work->arena), count->span, list);
}

/* 四条纪律：不赌客户，不赌路线，不赌市场: clauses that begin alike are the items. */
static bool begins_alike(struct cc_str view, struct cc_span list)
{
	uint32_t first = 0;
	bool fresh = true;
	struct scan scan = {.view = view, .at = list.start, .end = list.end};
	for (uint32_t c = next_plain(&scan); c != 0; c = next_plain(&scan)) {
		if (c == ',') {
			fresh = true;
			continue;
		}
		if (fresh && first != 0 && c != first)
			return false;
		if (fresh)
			first = c;
		fresh = false;
	}
	return true;
}

/* 两家企业：甲公司从事养殖、加工、运输，乙公司从事销售: the first item is longer than all the others. */
static bool has_verb(struct cc_str view, struct cc_span list)
{
	enum { LONGER = 2 };
	int first = 0;
	int longest = 0;
	int length = 0;
	bool opening = true;
	struct scan scan = {.view = view, .at = list.start, .end = list.end};
	for (uint32_t c = next_plain(&scan); c != 0; c = next_plain(&scan)) {
		length = c == 0x3001 ? 0 : length + 1;
		opening = opening && c != 0x3001;
		first = opening ? length : first;
		longest = !opening && length > longest ? length : longest;
	}
	return first > longest + LONGER;
}

/* 三大茶区：云岭、石涧、白沙，海拔从三百米到九百米: items end with the first comma where nothing behind it lists. */
static struct cc_span bare_list(struct cc_str view, struct cc_span list)
{
	int before = 0;
	int joints = 0;
	size_t comma = list.end;
	struct scan scan = {.view = view, .at = list.start, .end = list.end};
	for (uint32_t c = next_plain(&scan); c != 0; c = next_plain(&scan)) {
		if (c == ';' || (c == 0x3001 && comma != list.end))
			return list;
		before += c == 0x3001;
		joints += is_joint(c) && comma == list.end;
		if (c == ',' && comma == list.end)
			comma = scan.at - 1;
	}
	struct cc_span bare = {.start = list.start, .end = comma};
	int joined = before > 0 && joints == 1 && ends_alike(view, bare); /* 第87位、第132位和第204位，得到… */
	return before + joined + 1 >= ITEMS_LEAST && !has_verb(view, bare) ? bare : list;
}

/* Characters of the longest item between two separators, and of the last one. */
static void item_lengths(struct cc_str view, struct cc_span span, int *middle, int *last)
{
	int length = 0;
	int items = 0;
	*middle = 0;
	struct scan scan = {.view = view, .at = span.start, .end = span.end};
	for (uint32_t c = next_plain(&scan); c != 0; c = next_plain(&scan)) {
		if (c == 0x3001) {
			*middle = items > 0 && length > *middle ? length : *middle;
			length = 0;
			items++;
		} else {
			length++;
		}
	}
	*last = length;
}

/* 四百多公斤石头、38管泥; 平台商 and 电信商: figures, or words of another script, which divide in their own way. */
static bool has_latin(struct cc_str list)
{
	/* 第87位、第132位和第204位 */
	if (cc_str_starts(list, CC_STR("第")))
		return false;
	for (size_t i = 0; i < list.len; i++)
		if (cc_ascii_is_digit(list.ptr[i]) || cc_ascii_is_letter(list.ptr[i]))
			return true;
	return false;
}

/* The items of a Chinese list, as few as they may be; 0 where it is open, or no clear list. */
static int clear_items(const struct enumeration *work, struct cc_span list, int number)
{
	struct cc_str view = work->article->text.view;
	struct tally tally = tally_sure(work, list);
	bool clauses = tally.separators == 0 && tally.commas >= 2 && begins_alike(view, list);
	if (clauses)
		tally = (struct tally){.separators = tally.commas, .open = tally.open};
	/* 三名获奖者分别是林澈和苏叶 */
	bool pair = tally.separators == 0 && tally.joints == 1 && number == PAIR + 1 &&
		    cc_utf8_count(cc_str_of_span(view, list)) <= PAIR_CHARACTERS;
	if (pair)
		tally = (struct tally){.separators = 1, .open = tally.open, .commas = tally.commas};
	bool clear = tally.stronger == 0 && tally.commas == 0 && tally.separators > 0;
	return !clear || tally.open || may_count(&tally, number) ? 0 : tally.separators + 1;
}

bool enumeration_check_bare(struct enumeration *work, const struct enumeration_count *count, size_t start, size_t end)
{
	struct cc_str view = work->article->text.view;
	struct cc_list_marker marker;
	if (start >= end || cc_list_marker_of_block(&marker, view, start))
		return true;
	struct cc_span list = bare_list(view, (struct cc_span){.start = start, .end = list_end(view, start, end)});
	int items = clear_items(work, list, count->number);
	int middle = 0;
	int last = 0;
	item_lengths(view, list, &middle, &last);
	bool bare = middle <= ITEM_MOST && last <= ITEM_MOST;
	/* 两个冷库：四百多公斤石头、38管泥: what is in them */
	if (has_latin(cc_str_of_span(view, list)))
		return true;
	/* far from its noun a number may count something else: what is off by more is no slip */
	if (items < ITEMS_LEAST - 1 || !bare || abs(items - count->number) > SLIP_MOST)
		return true;
	return report_list(work, count, list, items);
}

/* 六个领域：科技、产业、消费、民生、治理、合作。 */
static bool check_behind(struct enumeration *work, const struct enumeration_count *count, size_t end)
{
	struct cc_str view = work->article->text.view;
	size_t start = list_start(work, view, count->span.end, end);
	struct cc_list_marker marker;
	if (start == SIZE_MAX || cc_list_marker_of_block(&marker, view, start))
		return true;
	struct cc_span whole = {.start = start, .end = list_end(view, start, end)};
	struct cc_span list = bare_list(view, whole);
	int items = clear_items(work, list, count->number);
	bool counted = list.end < whole.end && has_latin(cc_str_of_span(view, list));
	return items == 0 || counted || report_list(work, count, list, items);
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

/* "a section without alcohol, cheaper tickets for those under 18, a second team and free buses from the station on
 * match days": one "and" at its end closes the list, and it has one item too few. */
static bool is_one_off(const struct tally *tally, int number)
{
	return tally->joined && tally->joints == 1 && tally->separators >= 2 && tally->separators + 2 == number - 1;
}

bool enumeration_check_english(struct enumeration *work, const struct enumeration_count *count, size_t end)
{
	struct cc_str view = work->article->text.view;
	size_t start = list_start(work, view, count->span.end, end);
	struct cc_list_marker marker;
	int number = 0;
	/* "22 goals: 13 with the right foot": what begins with a number is divided, not listed */
	if (start == SIZE_MAX || cc_list_marker_of_block(&marker, view, start) ||
	    cc_list_number(&number, view, start) > 0 ||
	    cc_word_list_begins(cc_words_of(work->input->rules, CC_WORDS_LISTS_NOTHING),
				cc_str_slice(view, start, end)) > 0)
		return true;
	/* Five countries — Chile, … and Kenya — signed */
	size_t dash = cc_str_find(cc_str_slice(view, 0, end), CC_STR(" —"), start);
	struct cc_span list = {.start = start, .end = dash < end ? dash : end};
	struct tally tally = tally_english(work, view, list);
	/* "Norvik, where two people died, Halden and Brackwater" */
	if (has_clause(cc_str_of_span(view, list)))
		return true;
	if (tally.stronger > 0) {
		tally.separators = tally.stronger;
		tally.joints = 0;
	} else if (tally.longest > (is_one_off(&tally, count->number) ? LONG_WORDS : SHORT_WORDS) ||
		   tally.joints + tally.separators == 0) {
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
	bool closed = tally.joints > 0 || tally.separators + 1 >= ITEMS_LEAST;
	if (tally.open || !closed || apposition || may_count(&tally, count->number))
		return true;
	int pair = tally.separators == 0 ? tally.joints : 0; /* shorter queues and cleaner buses are two */
	return report_list(work, count, list, tally.separators + 1 + pair);
}

/* Where the run of items before the count begins: at the mark before it that is no 、. */
static size_t run_start(struct cc_str view, size_t from, size_t end)
{
	size_t at = end;
	int depth = 0;
	while (at > from) {
		size_t before = at;
		uint32_t c = cc_utf8_prev(view, &before);
		if (closes(c))
			depth++;
		if (opens(c) && depth-- == 0)
			break;
		if (depth == 0 && (c == ',' || c == ';' || c == ':' || c == 0x3002 || c == '\n'))
			break;
		at = before;
	}
	return at;
}

/* “点、线、面”三个层次: the list is what the marks enclose. */
static struct cc_span inside_quotes(struct cc_str view, struct cc_span list)
{
	size_t last = list.end;
	if (last <= list.start || cc_utf8_prev(view, &last) != 0x201D)
		return list;
	size_t first = last;
	while (first > list.start) {
		size_t before = first;
		uint32_t c = cc_utf8_prev(view, &before);
		if (c == 0x201C)
			return (struct cc_span){.start = first, .end = last};
		if (c == 0x201D)
			return list;
		first = before;
	}
	return list;
}

/* 这 of 这三个方面 stands between list and count. */
static size_t without_this(struct cc_str view, size_t from, size_t end)
{
	struct cc_str before = cc_str_slice(view, from, end);
	return cc_str_ends(before, CC_STR("这")) ? end - CC_STR("这").len : end;
}

/* 科技、产业、消费三大场景. The last item must look like the others: 养老实施五大工程 is no item and its count. */
static bool check_before(struct enumeration *work, const struct enumeration_count *count, size_t from)
{
	struct cc_str view = work->article->text.view;
	size_t end = without_this(view, from, count->span.start);
	struct cc_str before = cc_str_slice(view, from, end);
	/* 省、市的两个项目 lists no projects; 六大门类、十二个学科 is itself a list */
	if (cc_str_ends(before, CC_STR("的")) || cc_str_ends(before, CC_STR("、")))
		return true;
	struct cc_span list = {.start = run_start(view, from, end), .end = end};
	bool quoted = inside_quotes(view, list).start != list.start;
	list = inside_quotes(view, list);
	struct tally tally = tally_sure(work, list);
	int middle = 0;
	int last = 0;
	item_lengths(view, list, &middle, &last);
	bool sure = tally.joints < tally_han(view, list).joints;
	bool alike = tally.separators + 1 >= ITEMS_LEAST && (sure || last <= middle + 1);
	if (tally.open || tally.separators == 0 || (!alike && !quoted) || may_count(&tally, count->number))
		return true;
	/* a list that goes on before the comma is not all here */
	struct tally all = tally_han(view, (struct cc_span){.start = from, .end = list.start});
	if (all.separators > 0 && !quoted)
		return true;
	return report_list(work, count, list, tally.separators + 1);
}

/* Lists behind a colon are found by the colon, lists before a count by its noun. */
static bool check_han(struct enumeration *work, uint32_t sentence)
{
	const struct cc_sentence *whole = &work->article->text.sentences[sentence];
	struct enumeration_count count = {0};
	for (size_t from = whole->span.start; enumeration_count_at_colon(&count, work, sentence, &from);)
		if (!check_behind(work, &count, whole->span.end))
			return false;
	size_t from = whole->span.start;
	while (enumeration_next_count(&count, work, sentence, from)) {
		struct cc_str behind = cc_str_slice(work->article->text.view, count.span.end, whole->span.end);
		bool colon = cc_str_starts(behind, CC_STR(":"));
		if (!check_before(work, &count, from) || (!colon && !check_behind(work, &count, whole->span.end)))
			return false;
		from = count.span.end;
	}
	return true;
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

static bool check_english(struct enumeration *work, uint32_t sentence)
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

bool enumeration_check_lists(struct enumeration *work, uint32_t sentence)
{
	bool han = cc_text_is_han(&work->article->text, sentence);
	return (han ? check_han(work, sentence) : check_english(work, sentence)) &&
	       enumeration_check_marked(work, sentence) && (!han || enumeration_check_quoted(work, sentence)) &&
	       enumeration_check_years(work, sentence);
}
