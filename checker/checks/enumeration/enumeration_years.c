/* Years that are set behind a count: "three inspections, in 2013, 2017, 2019 and 2022", "三次获奖（2013年、2017年）".
 * Leaves lists of names and things to enumeration_marked.c. */
#include "base/ascii.h"
#include "base/utf8.h"
#include "checks/enumeration/enumeration.h"

enum { YEAR_DIGITS = 4, WORDS_BACK = 3, REACH = 5, YEARS_LEAST = 2 };

/* A year at `at`: 2013, 2013年. @return bytes; 0: none. */
static size_t year_at(struct cc_str view, size_t at, size_t end)
{
	if (at + YEAR_DIGITS > end || (view.ptr[at] != '1' && view.ptr[at] != '2'))
		return 0;
	for (size_t i = 0; i < YEAR_DIGITS; i++)
		if (!cc_ascii_is_digit(view.ptr[at + i]))
			return 0;
	struct cc_str behind = cc_str_slice(view, at + YEAR_DIGITS, end);
	if (behind.len > 0 && cc_ascii_is_digit(behind.ptr[0]))
		return 0;
	return YEAR_DIGITS + (cc_str_starts(behind, CC_STR("年")) ? CC_STR("年").len : 0);
}

/* What stands between two years of a list. @return bytes; 0: the list is over. */
static size_t joint_at(struct cc_str view, size_t at, size_t end)
{
	static const char *const joints[] = {", and ", " and ", ", ", "、", "和", "及", "以及"};
	struct cc_str rest = cc_str_slice(view, at, end);
	for (size_t i = 0; i < sizeof(joints) / sizeof(joints[0]); i++)
		if (cc_str_starts(rest, cc_str_from(joints[i])))
			return cc_str_from(joints[i]).len;
	return 0;
}

/* How many years stand in a row from `at`; *last is where it ends. */
static int count_years(struct cc_str view, size_t at, size_t end, size_t *last)
{
	int count = 0;
	for (size_t len = year_at(view, at, end); len > 0; len = year_at(view, at, end)) {
		count++;
		*last = at + len;
		size_t joint = joint_at(view, at + len, end);
		if (joint == 0)
			return count;
		at += len + joint;
	}
	/* "in 2013, 2017, and that" is over; "in 2013, 2017 and the year after" is not all of years */
	return *last < end && view.ptr[*last] == ',' ? count : 0;
}

/* The words before a row: "three inspections" of "at three inspections, in 2013". */
static bool english_count(struct enumeration_count *out, struct cc_str view, size_t from, size_t end)
{
	size_t at = end;
	for (int i = 0; i < WORDS_BACK && at > from; i++) {
		size_t start = at;
		while (start > from && cc_ascii_is_letter(view.ptr[start - 1]))
			start--;
		size_t len = start < at ? cc_list_number(&out->number, view, start) : 0;
		if (len > 0 && start + len == at) {
			out->span = (struct cc_span){.start = start, .end = end};
			return i > 0 && out->number >= YEARS_LEAST;
		}
		if (start == at || start == from || view.ptr[start - 1] != ' ')
			return false;
		at = start - 1;
	}
	return false;
}

/* "(2011, 2014 and 2018 among them)" are some of them. */
static bool is_over(struct cc_str view, size_t at, size_t end)
{
	static const char *const signs[] = {")", ",", ".", ";", ":", "。"};
	struct cc_str rest = cc_str_slice(view, at, end);
	for (size_t i = 0; i < sizeof(signs) / sizeof(signs[0]); i++)
		if (cc_str_starts(rest, cc_str_from(signs[i])))
			return true;
	return rest.len == 0;
}

static bool tell(struct enumeration *work, const struct enumeration_count *count, struct cc_span list, int years)
{
	struct cc_str view = work->article->text.view;
	struct cc_buf text = say_start(work->arena);
	cc_buf_add(&text, cc_str_trim(cc_str_of_span(view, count->span)));
	cc_buf_adds(&text, cc_say(work->input, ": ", "：列出"));
	cc_buf_add_unsigned(&text, (uint64_t)years);
	cc_buf_adds(&text, cc_say(work->input, " years are named", "个年份"));
	return enumeration_report(work, CC_SEVERITY_WARNING, say_end(&text, work->arena), count->span, list);
}

/* A row that opens at `mark` with `len` bytes: ", in ", "(". */
static bool check_row(struct enumeration *work, struct cc_span sentence, size_t mark, size_t len)
{
	struct cc_str view = work->article->text.view;
	bool han = (unsigned char)view.ptr[mark > 0 ? mark - 1 : 0] >= 0x80;
	struct enumeration_count count;
	struct cc_span list = {.start = mark + len};
	int years = count_years(view, list.start, sentence.end, &list.end);
	struct cc_span before = {.start = sentence.start, .end = mark};
	bool counted = han ? enumeration_count_before(&count, work, before, REACH)
			   : english_count(&count, view, sentence.start, mark);
	if (years < YEARS_LEAST || !counted || !is_over(view, list.end, sentence.end) || years == count.number)
		return true;
	return tell(work, &count, list, years);
}

static bool check_mark(struct enumeration *work, struct cc_span sentence, struct cc_str mark)
{
	struct cc_str view = cc_str_slice(work->article->text.view, 0, sentence.end);
	for (size_t at = cc_str_find(view, mark, sentence.start); at != SIZE_MAX;
	     at = cc_str_find(view, mark, at + mark.len))
		if (!check_row(work, sentence, at, mark.len))
			return false;
	return true;
}

/* Marks of a row under what all of them hold: most sentences have none of it. */
static const struct {
	const char *sign;
	const char *marks[3];
} rows[] = {{", in ", {", in "}}, {"(", {" (in ", " (", "("}}, {",分别", {",分别是", ",分别在", ",分别为"}}};

bool enumeration_check_years(struct enumeration *work, uint32_t sentence)
{
	struct cc_span span = work->article->text.sentences[sentence].span;
	struct cc_str text = cc_str_of_span(work->article->text.view, span);
	for (size_t i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
		if (cc_str_find(text, cc_str_from(rows[i].sign), 0) == SIZE_MAX)
			continue;
		for (size_t k = 0; k < sizeof(rows[i].marks) / sizeof(rows[i].marks[0]); k++)
			if (rows[i].marks[k] != NULL && !check_mark(work, span, cc_str_from(rows[i].marks[k])))
				return false;
	}
	return true;
}
