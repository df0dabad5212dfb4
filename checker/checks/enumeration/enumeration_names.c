/* A count and the names that are set behind it: "four parties, Liberals, Greens and Farmers, hold".
 * Leaves lists behind a colon or a dash to enumeration_lists.c. */
#include "base/ascii.h"
#include "checks/enumeration/enumeration.h"

enum { NAMES_LEAST = 3, NAME_LETTERS = 3 };

/* Names read one by one. */
struct names {
	struct cc_str view;
	size_t at;
	size_t end;
	int count;
	bool joined; /* the last one stood behind "and" */
};

static bool is_letter(char c)
{
	return cc_ascii_is_letter(c) || c == '-' || c == '\'';
}

static bool take(struct names *names, struct cc_str words)
{
	if (!cc_str_starts(cc_str_slice(names->view, names->at, names->end), words))
		return false;
	names->at += words.len;
	return true;
}

/* One or more capitalised words: Liberals, South Korea. */
static bool take_name(struct names *names)
{
	(void)take(names, CC_STR("the "));
	size_t at = names->at;
	while (at < names->end && cc_ascii_is_upper(names->view.ptr[at])) {
		while (at < names->end && is_letter(names->view.ptr[at]))
			at++;
		if (at + 1 < names->end && names->view.ptr[at] == ' ' && cc_ascii_is_upper(names->view.ptr[at + 1]))
			at++;
		else
			break;
	}
	bool found = at >= names->at + NAME_LETTERS;
	names->at = at;
	names->count += found;
	return found;
}

/* "four parties, Liberals, Greens and Farmers"; "the three finalists - Kerr, Lund and Moss -" */
static bool take_names(struct names *names)
{
	while (take_name(names)) {
		if (names->joined)
			return true;
		names->joined = take(names, CC_STR(", and ")) || take(names, CC_STR(" and "));
		if (!names->joined && !take(names, CC_STR(", ")))
			return false;
	}
	return false;
}

/* Behind the last name the sentence goes on behind a comma, or ends. */
static bool is_closed(const struct names *names)
{
	return names->at >= names->end || names->view.ptr[names->at] == ',' || names->view.ptr[names->at] == '.' ||
	       names->view.ptr[names->at] == ';' || names->view.ptr[names->at] == ')' ||
	       cc_str_starts(cc_str_slice(names->view, names->at, names->end), CC_STR(" - "));
}

bool enumeration_check_names(struct enumeration *work, const struct enumeration_count *count, size_t end)
{
	struct names names = {.view = work->article->text.view, .at = count->span.end, .end = end};
	if (!take(&names, CC_STR(", ")) && !take(&names, CC_STR(" (")) && !take(&names, CC_STR(" - ")) &&
	    !take(&names, CC_STR(" are ")) && !take(&names, CC_STR(" were ")))
		return true;
	size_t start = names.at;
	if (!take_names(&names) || !is_closed(&names) || names.count < NAMES_LEAST || names.count == count->number)
		return true;
	struct cc_span list = {.start = start, .end = names.at};
	struct cc_buf text = say_start(work->arena);
	cc_buf_add(&text, cc_str_trim(cc_str_of_span(names.view, count->span)));
	cc_buf_adds(&text, cc_say(work->input, ": ", "：列出"));
	cc_buf_add_unsigned(&text, (uint64_t)names.count);
	cc_buf_adds(&text, cc_say(work->input, " are named", "项"));
	return enumeration_report(work, CC_SEVERITY_WARNING, say_end(&text, work->arena), count->span, list);
}
