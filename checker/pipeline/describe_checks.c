/* The checks' own descriptions as lists, pages and docs/CHECKS.md.
 * Leaves their words to each check's file. */
#include <string.h>

#include "checks/check.h"
#include "pipeline/page.h"

enum { ID_COLUMN = 20 };

static const char *title_of(const struct cc_check *check, enum claimcheck_language language)
{
	return language == CLAIMCHECK_CHINESE ? check->title.zh : check->title.en;
}

enum claimcheck_status claimcheck_checks_list(enum claimcheck_language language, const struct claimcheck_sink *sink)
{
	struct cc_buf page = cc_buf_new(&cc_alloc_libc, CC_PAGE_MAX);
	for (size_t i = 0; cc_checks[i] != NULL; i++) {
		size_t start = page.len;
		cc_buf_adds(&page, cc_checks[i]->id);
		cc_page_pad(&page, start, ID_COLUMN);
		cc_buf_adds(&page, title_of(cc_checks[i], language));
		cc_buf_add_char(&page, '\n');
	}
	return cc_page_send(&page, sink);
}

static void add_text(struct cc_buf *page, const char *text)
{
	if (text == NULL || text[0] == '\0')
		return;
	cc_buf_adds(page, text);
	cc_buf_adds(page, cc_str_ends(cc_str_from(text), CC_STR("\n")) ? "\n" : "\n\n");
}

static void add_example(struct cc_buf *page, const char *lead, const char *example)
{
	if (example == NULL || example[0] == '\0')
		return;
	cc_buf_addf(page, "%s\n\n```text\n", lead);
	cc_buf_adds(page, example);
	cc_buf_adds(page, cc_str_ends(cc_str_from(example), CC_STR("\n")) ? "```\n\n" : "\n```\n\n");
}

static void add_check(struct cc_buf *page, const struct cc_check *check, const char *level, const char *title)
{
	cc_buf_addf(page, "%s %s\n\n", level, check->id);
	cc_buf_addf(page, "%s.\n\n", title);
	add_text(page, check->help);
	add_example(page, "Reported:", check->bad);
	add_example(page, "Not reported:", check->good);
}

/* Pages end with one line end. */
static void trim_end(struct cc_buf *page)
{
	while (page->len > 1 && page->data[page->len - 1] == '\n' && page->data[page->len - 2] == '\n')
		page->len--;
}

enum claimcheck_status claimcheck_checks_explain(const char *id, enum claimcheck_language language,
						 const struct claimcheck_sink *sink)
{
	const struct cc_check *check = cc_check_find(cc_str_from(id));
	if (check == NULL)
		return CLAIMCHECK_NOT_FOUND;
	struct cc_buf page = cc_buf_new(&cc_alloc_libc, CC_PAGE_MAX);
	add_check(&page, check, "#", title_of(check, language));
	trim_end(&page);
	return cc_page_send(&page, sink);
}

enum claimcheck_status claimcheck_checks_document(const struct claimcheck_sink *sink)
{
	struct cc_buf page = cc_buf_new(&cc_alloc_libc, CC_PAGE_MAX);
	cc_buf_adds(&page,
		    "# Checks\n\n"
		    "<!-- Written by `./dev docs` from the descriptions in checker/checks/: edit those. -->\n\n"
		    "Verdicts: `error` cannot both be right; `warning` very likely wrong, or right only under a\n"
		    "reading that the text does not give; `info` worth a look. `claimcheck check --select ID` runs\n"
		    "one check alone, `--ignore ID` leaves it out, `claimcheck checks explain ID` prints its page.\n\n"
		    "| check | finds |\n|---|---|\n");
	for (size_t i = 0; cc_checks[i] != NULL; i++)
		cc_buf_addf(&page, "| [%s](#%s) | %s · %s |\n", cc_checks[i]->id, cc_checks[i]->id,
			    cc_checks[i]->title.en, cc_checks[i]->title.zh);
	cc_buf_add_char(&page, '\n');
	for (size_t i = 0; cc_checks[i] != NULL; i++)
		add_check(&page, cc_checks[i], "##", cc_checks[i]->title.en);
	trim_end(&page);
	return cc_page_send(&page, sink);
}

const char *claimcheck_checks_id(size_t index)
{
	for (size_t i = 0; i <= index; i++)
		if (cc_checks[i] == NULL)
			return NULL;
	return cc_checks[index]->id;
}
