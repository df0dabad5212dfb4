/* Forms of one text with a right and a wrong figure, "{right|wrong}": what a check says of either.
 * Leaves whole cases with their findings to check_fixture.h. */
#ifndef CC_TESTS_CHECK_FORMS_H
#define CC_TESTS_CHECK_FORMS_H

#include <stdio.h>
#include <string.h>

#include "check_fixture.h"

enum { FORM_BYTES = 1024 };

/* The form with the first or the second of its two figures. */
static inline void form_write(char *out, const char *form, bool wrong)
{
	const char *open = strchr(form, '{');
	const char *bar = strchr(open, '|');
	const char *close = strchr(bar, '}');
	const char *from = wrong ? bar + 1 : open + 1;
	int len = (int)((wrong ? close : bar) - from);
	(void)snprintf(out, FORM_BYTES, "%.*s%.*s%s", (int)(open - form), form, len, from, close + 1);
}

/* Whether the check finds something in the text, or nothing. */
static inline void form_expect_text(const struct cc_check *check, const char *text, bool wrong)
{
	struct check_case row = {.name = text, .texts = {text}};
	struct cc_arena *arena = cc_arena_new(&cc_alloc_libc);
	struct cc_str found = fixture_run(check, &row, arena);
	ck_assert_msg((found.len > 0) == wrong, "%s\nfound: %.*s", text, (int)found.len, found.ptr);
	cc_arena_free(arena);
}

static inline void form_expect(const struct cc_check *check, const char *form, bool wrong)
{
	char text[FORM_BYTES];
	form_write(text, form, wrong);
	form_expect_text(check, text, wrong);
}

#endif
