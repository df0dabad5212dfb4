/* Names in quotation marks beside their count: 四个展厅分别是“熬波”“行盐”和“鹭影”, “晨读”“午读”“夜读”四个班.
 * Leaves lists without such marks to enumeration_marked.c and enumeration_lists.c. */
#include <stdlib.h>

#include "base/utf8.h"
#include "checks/enumeration/enumeration.h"

enum { NAMES_LEAST = 2, NAME_CHARACTERS = 14, REACH = 10, SLIP_MOST = 1 };

/* A run of names of one kind of mark. */
struct names {
	size_t start, end;
	int count;
	bool open; /* 等: not all of them */
};

static bool opens(uint32_t c)
{
	return c == 0x201C || c == 0x300A;
}

/* Behind the name that begins at `at`; `at` where none does. */
static size_t pass_name(struct cc_str view, size_t at, size_t end)
{
	size_t next = at;
	if (at >= end)
		return at;
	uint32_t open = cc_utf8_next(view, &next);
	if (!opens(open))
		return at;
	uint32_t close = open == 0x201C ? 0x201D : 0x300B;
	for (int i = 0; i <= NAME_CHARACTERS && next < end; i++) {
		uint32_t c = cc_utf8_next(view, &next);
		if (c == close)
			return i > 0 ? next : at;
		/* a sentence that is quoted names nothing */
		if (c == ',' || c == 0x3002 || c == ';' || opens(c))
			return at;
	}
	return at;
}

/* Behind what may stand between two names: nothing, 、, 和. */
static size_t pass_joint(struct cc_str view, size_t at, size_t end)
{
	static const char *const joints[] = {"、", "和", "与", "及", "以及", "，", ","};
	for (size_t i = 0; i < sizeof(joints) / sizeof(joints[0]); i++)
		if (cc_str_starts(cc_str_slice(view, at, end), cc_str_from(joints[i])))
			return at + cc_str_from(joints[i]).len;
	return at;
}

static struct names read_names(struct cc_str view, size_t at, size_t end)
{
	struct names names = {.start = at, .end = at};
	for (;;) {
		size_t behind = pass_name(view, at, end);
		if (behind == at)
			break;
		names.count++;
		names.end = behind;
		at = pass_joint(view, behind, end);
	}
	names.open = cc_str_starts(cc_str_slice(view, names.end, end), CC_STR("等"));
	return names;
}

static bool report(struct enumeration *work, const struct enumeration_count *count, const struct names *names)
{
	struct cc_buf text = say_start(work->arena);
	struct cc_str view = work->article->text.view;
	cc_buf_add(&text, cc_str_trim(cc_str_of_span(view, count->span)));
	cc_buf_adds(&text, cc_say(work->input, ": ", "：列出"));
	cc_buf_add_unsigned(&text, (uint64_t)names->count);
	cc_buf_adds(&text, cc_say(work->input, " are named", "项"));
	return enumeration_report(work, CC_SEVERITY_WARNING, say_end(&text, work->arena), count->span,
				  (struct cc_span){.start = names->start, .end = names->end});
}

static bool hold(struct enumeration *work, const struct enumeration_count *count, const struct names *names)
{
	int apart = abs(count->number - names->count);
	return apart == 0 || apart > SLIP_MOST || report(work, count, names);
}

/* “晨读”“午读”“夜读”四个班: right behind the last name. @return whether a count stands there. */
static bool count_behind(struct enumeration_count *out, const struct enumeration *work, const struct names *names,
			 size_t end)
{
	const struct cc_word_list *signs = cc_words_of(work->input->rules, CC_WORDS_COUNT_SIGNS);
	struct cc_str view = work->article->text.view;
	size_t at = names->end;
	if (cc_str_starts(cc_str_slice(view, at, end), CC_STR("这")))
		at += CC_STR("这").len;
	size_t len = cc_list_number(&out->number, view, at);
	size_t sign = len > 0 ? cc_word_list_begins(signs, cc_str_slice(view, at + len, end)) : 0;
	out->span = (struct cc_span){.start = at, .end = at + len + sign};
	return sign > 0;
}

/* 四个展厅分别是: a count in the clause, and a word that says that it is these. */
static bool count_before(struct enumeration_count *out, const struct enumeration *work, struct cc_span sentence,
			 size_t at)
{
	struct cc_str view = work->article->text.view;
	struct cc_str before = cc_str_slice(view, sentence.start, at);
	size_t link = cc_word_list_ends(cc_words_of(work->input->rules, CC_WORDS_NAMES_ARE), before);
	size_t end = at - link;
	size_t start = end;
	while (start > sentence.start) {
		size_t back = start;
		uint32_t c = cc_utf8_prev(view, &back);
		if (c == ',' || c == ';' || c == ':' || c == 0x3001 || c == 0x3002 || c == 0x201D || c == 0x300B)
			break;
		start = back;
	}
	return link > 0 && enumeration_count_before(out, work, (struct cc_span){.start = start, .end = end}, REACH) &&
	       /* 三位作者的代表作是: of theirs, and not they */
	       cc_str_find(cc_str_of_span(view, (struct cc_span){.start = out->span.start, .end = end}), CC_STR("的"),
			   0) == SIZE_MAX;
}

static bool check_names(struct enumeration *work, struct cc_span sentence, const struct names *names)
{
	struct enumeration_count count = {0};
	if (names->count < NAMES_LEAST || names->open)
		return true;
	if (count_behind(&count, work, names, sentence.end))
		return hold(work, &count, names);
	return !count_before(&count, work, sentence, names->start) || hold(work, &count, names);
}

/* Where the next name may begin: both marks have a lead that most of Chinese text has not. */
static size_t next_mark(struct cc_str view, size_t at, size_t end)
{
	enum { CURLY = 0xE2, ANGLE = 0xE3 };
	for (at = cc_utf8_past_han(view, at, end); at < end; at = cc_utf8_past_han(view, at + 1, end)) {
		const unsigned char lead = (unsigned char)view.ptr[at];
		if (lead == CURLY || lead == ANGLE)
			break;
	}
	return at;
}

bool enumeration_check_quoted(struct enumeration *work, uint32_t sentence)
{
	struct cc_span span = work->article->text.sentences[sentence].span;
	struct cc_str view = work->article->text.view;
	for (size_t at = next_mark(view, span.start, span.end); at < span.end; at = next_mark(view, at, span.end)) {
		struct names names = read_names(view, at, span.end);
		if (!check_names(work, span, &names))
			return false;
		if (names.end > at)
			at = names.end;
		else
			(void)cc_utf8_next(view, &at);
	}
	return true;
}
