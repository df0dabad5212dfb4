/* A Chinese count and its list in one sentence: 六个领域：科技、产业…, 科技、产业、消费三大场景.
 * Leaves English lists to enumeration_english.c and rows of markers (一是, 1.) to enumeration_rows.c. */
#include "checks/enumeration/enumeration_tally.h"

#include <stdlib.h>

#include "base/ascii.h"
#include "base/utf8.h"

enum { ITEM_MOST = 14, SLIP_MOST = 2, PAIR = 2, PAIR_CHARACTERS = 9, COUNT_REACH = 5 };

static size_t behind_space(struct cc_str view, size_t at)
{
	while (at < view.len && view.ptr[at] == ' ')
		at++;
	return at;
}

size_t enumeration_list_start(const struct enumeration *work, struct cc_str view, size_t at, size_t end)
{
	const struct cc_word_list *marks = cc_words_of(work->input->rules, CC_WORDS_LIST_OPENS);
	size_t mark = cc_word_list_begins(marks, cc_str_slice(view, at, end));
	return mark > 0 ? behind_space(view, at + mark) : SIZE_MAX;
}

static size_t list_end(struct cc_str view, size_t at, size_t end)
{
	struct enumeration_scan scan = {.view = view, .at = at, .end = end};
	size_t last = at;
	for (uint32_t c = enumeration_next_plain(&scan); c != 0; c = enumeration_next_plain(&scan)) {
		if (c == 0x3002 || c == '!' || c == '?' || c == '\n')
			return last;
		last = scan.at;
	}
	return last;
}

bool enumeration_report_list(struct enumeration *work, const struct enumeration_count *count, struct cc_span list,
			     int items)
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
	struct enumeration_scan scan = {.view = view, .at = list.start, .end = list.end};
	for (uint32_t c = enumeration_next_plain(&scan); c != 0; c = enumeration_next_plain(&scan)) {
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
	struct enumeration_scan scan = {.view = view, .at = list.start, .end = list.end};
	for (uint32_t c = enumeration_next_plain(&scan); c != 0; c = enumeration_next_plain(&scan)) {
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
	struct enumeration_scan scan = {.view = view, .at = list.start, .end = list.end};
	for (uint32_t c = enumeration_next_plain(&scan); c != 0; c = enumeration_next_plain(&scan)) {
		if (c == ';' || (c == 0x3001 && comma != list.end))
			return list;
		before += c == 0x3001;
		joints += enumeration_is_joint(c) && comma == list.end;
		if (c == ',' && comma == list.end)
			comma = scan.at - 1;
	}
	struct cc_span bare = {.start = list.start, .end = comma};
	int joined =
	    before > 0 && joints == 1 && enumeration_ends_alike(view, bare); /* 第87位、第132位和第204位，得到… */
	return before + joined + 1 >= ENUMERATION_ITEMS_LEAST && !has_verb(view, bare) ? bare : list;
}

/* Characters of the longest item between two separators, and of the last one. */
static void item_lengths(struct cc_str view, struct cc_span span, int *middle, int *last)
{
	int length = 0;
	int items = 0;
	*middle = 0;
	struct enumeration_scan scan = {.view = view, .at = span.start, .end = span.end};
	for (uint32_t c = enumeration_next_plain(&scan); c != 0; c = enumeration_next_plain(&scan)) {
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
	struct enumeration_tally tally = enumeration_tally_sure(work, list);
	bool clauses = tally.separators == 0 && tally.commas >= 2 && begins_alike(view, list);
	if (clauses)
		tally = (struct enumeration_tally){.separators = tally.commas, .open = tally.open};
	/* 三名获奖者分别是林澈和苏叶 */
	bool pair = tally.separators == 0 && tally.joints == 1 && number == PAIR + 1 &&
		    cc_utf8_count(cc_str_of_span(view, list)) <= PAIR_CHARACTERS;
	if (pair)
		tally = (struct enumeration_tally){.separators = 1, .open = tally.open, .commas = tally.commas};
	bool clear = tally.stronger == 0 && tally.commas == 0 && tally.separators > 0;
	return !clear || tally.open || enumeration_may_count(&tally, number) ? 0 : tally.separators + 1;
}

/* 六项：专利、商标两项申请量，就业增长，…: the item before the comma counts what it names, and the list goes on. */
static bool counts_itself(const struct enumeration *work, struct cc_span list, struct cc_span whole)
{
	struct enumeration_count own;
	struct cc_str items = cc_str_of_span(work->article->text.view, list);
	size_t last = items.len;
	while (last > 0 && !cc_str_ends(cc_str_slice(items, 0, last), CC_STR("、")))
		last--;
	struct cc_span item = {.start = list.start + last, .end = list.end};
	return list.end < whole.end && enumeration_count_before(&own, work, item, COUNT_REACH);
}

bool enumeration_check_bare(struct enumeration *work, const struct enumeration_count *count, size_t start, size_t end)
{
	struct cc_str view = work->article->text.view;
	struct cc_list_marker marker;
	if (start >= end || cc_list_marker_of_block(&marker, view, start))
		return true;
	struct cc_span whole = {.start = start, .end = list_end(view, start, end)};
	struct cc_span list = bare_list(view, whole);
	int items = clear_items(work, list, count->number);
	int middle = 0;
	int last = 0;
	item_lengths(view, list, &middle, &last);
	bool bare = middle <= ITEM_MOST && last <= ITEM_MOST;
	/* 两个冷库：四百多公斤石头、38管泥: what is in them */
	if (has_latin(cc_str_of_span(view, list)) || counts_itself(work, list, whole))
		return true;
	/* far from its noun a number may count something else: what is off by more is no slip */
	if (items < ENUMERATION_ITEMS_LEAST - 1 || !bare || abs(items - count->number) > SLIP_MOST)
		return true;
	return enumeration_report_list(work, count, list, items);
}

/* 六个领域：科技、产业、消费、民生、治理、合作。 */
static bool check_behind(struct enumeration *work, const struct enumeration_count *count, size_t end)
{
	struct cc_str view = work->article->text.view;
	size_t start = enumeration_list_start(work, view, count->span.end, end);
	struct cc_list_marker marker;
	if (start == SIZE_MAX || cc_list_marker_of_block(&marker, view, start))
		return true;
	struct cc_span whole = {.start = start, .end = list_end(view, start, end)};
	struct cc_span list = bare_list(view, whole);
	int items = clear_items(work, list, count->number);
	bool counted = list.end < whole.end && has_latin(cc_str_of_span(view, list));
	return items == 0 || counted || counts_itself(work, list, whole) ||
	       enumeration_report_list(work, count, list, items);
}

/* Where the run of items before the count begins: at the mark before it that is no 、. */
static size_t run_start(struct cc_str view, size_t from, size_t end)
{
	size_t at = end;
	int depth = 0;
	while (at > from) {
		size_t before = at;
		uint32_t c = cc_utf8_prev(view, &before);
		if (enumeration_closes(c))
			depth++;
		if (enumeration_opens(c) && depth-- == 0)
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
	struct enumeration_tally tally = enumeration_tally_sure(work, list);
	int middle = 0;
	int last = 0;
	item_lengths(view, list, &middle, &last);
	bool sure = tally.joints < enumeration_tally_han(view, list).joints;
	bool alike = tally.separators + 1 >= ENUMERATION_ITEMS_LEAST && (sure || last <= middle + 1);
	if (tally.open || tally.separators == 0 || (!alike && !quoted) || enumeration_may_count(&tally, count->number))
		return true;
	/* a list that goes on before the comma is not all here */
	struct enumeration_tally all = enumeration_tally_han(view, (struct cc_span){.start = from, .end = list.start});
	if (all.separators > 0 && !quoted)
		return true;
	return enumeration_report_list(work, count, list, tally.separators + 1);
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

bool enumeration_check_lists(struct enumeration *work, uint32_t sentence)
{
	bool han = cc_text_is_han(&work->article->text, sentence);
	return (han ? check_han(work, sentence) : enumeration_check_english_counts(work, sentence)) &&
	       enumeration_check_marked(work, sentence) &&
	       (han ? enumeration_check_quoted(work, sentence) : enumeration_check_apposed(work, sentence)) &&
	       enumeration_check_years(work, sentence) && enumeration_check_items(work, sentence);
}
