/* Remarks in an article: what part of the source each speaks of, in which words, and memory that runs out. */
#include <stdio.h>
#include <stdlib.h>

#include "article_support.h"
#include "base/arena.h"
#include "project/comments.h"
#include "support.h"

enum { LINE = 500 };

struct comment_case {
	const char *name;
	const char *path;
	const char *text;
	const char
	    *comments; /* "words of its scope's source <selectors> reason|", "!" and the problem where it is wrong */
};

static const struct comment_case cases[] = {
    {"none", "a.md", "第一段。\n", ""},
    {"the next paragraph", "a.md", "<!-- claimcheck: ignore -->\n第一段。\n\n第二段。\n", "第一段。 <> |"},
    {"selectors and a reason", "a.md", "<!-- claimcheck: ignore period, value -- as printed -->\n第一段。\n",
     "第一段。 <period value> as printed|"},
    {"a Chinese dash", "a.md", "<!--claimcheck：ignore period——原文如此-->\n第一段。\n", "第一段。 <period> 原文如此|"},
    {"the paragraph it stands in", "a.md", "甲。<!-- claimcheck: ignore -->乙。\n\n第二段。\n",
     "甲。<!-- claimcheck: ignore -->乙。 <> |"},
    {"behind the last words", "a.txt", "第一段。 <!-- claimcheck: ignore -->\n\n第二段。\n", "第一段。 <> |"},
    {"off and on", "a.md", "<!-- claimcheck: off -->甲。<!-- claimcheck: on -->乙。\n", "甲。 <> |"},
    {"on ends what was put off in its words", "a.md",
     "<!-- claimcheck: off value -->甲。<!-- claimcheck: on period --><!-- claimcheck: on value -->\n",
     "甲。<!-- claimcheck: on period --> <value> |!2"},
    {"nothing below", "a.md", "第一段。\n\n<!-- claimcheck: ignore -->\n", "!3"},
    {"an unknown verb", "a.md", "<!-- claimcheck: skip -->\n第一段。\n", "!1"},
    {"no verb", "a.md", "<!-- claimcheck: -->\n第一段。\n", "!1"},
    {"not closed", "a.md", "第一段。\n\n<!-- claimcheck: ignore\n", ""},
};

static void describe(char *out, const struct cc_comment *comment)
{
	struct cc_str scope = cc_str_trim(cc_str_of_span(comment->article->document.source, comment->scope));
	size_t len = strlen(out);
	if (comment->problem != CC_COMMENT_RIGHT) {
		(void)snprintf(out + len, LINE - len, "!%u", (unsigned)comment->problem);
		return;
	}
	len += (size_t)snprintf(out + len, LINE - len, "%.*s <", (int)scope.len, scope.ptr);
	for (size_t i = 0; i < comment->selector_count; i++)
		len += (size_t)snprintf(out + len, LINE - len, "%s%.*s", i > 0 ? " " : "",
					(int)comment->selectors[i].len, comment->selectors[i].ptr);
	(void)snprintf(out + len, LINE - len, "> %.*s|", (int)comment->reason.len,
		       comment->reason.ptr != NULL ? comment->reason.ptr : "");
}

START_TEST(scopes)
	{
		const struct comment_case *row = &cases[_i];
		struct cc_arena *arena = cc_arena_new(&cc_alloc_libc);
		const struct cc_article *article = cc_test_article(row->path, row->text, "", arena);
		struct cc_vec comments = cc_vec_new(arena, sizeof(struct cc_comment));
		char shown[LINE] = "";
		ck_assert_int_eq(cc_comments_read(&comments, article, arena), CC_OK);
		const struct cc_comment *items = comments.items;
		for (size_t i = 0; i < comments.len; i++)
			describe(shown, &items[i]);
		ck_assert_msg(strcmp(shown, row->comments) == 0, "%s: %s", row->name, shown);
		cc_arena_free(arena);
	}
END_TEST

static bool read_comments(const struct cc_alloc *alloc, void *context)
{
	const struct cc_article *article = context;
	struct cc_arena *arena = cc_arena_new(alloc);
	bool done = false;
	if (arena != NULL) {
		struct cc_vec comments = cc_vec_new(arena, sizeof(struct cc_comment));
		done = cc_comments_read(&comments, article, arena) == CC_OK;
	}
	cc_arena_free(arena);
	return done;
}

START_TEST(memory_runs_out)
	{
		struct cc_arena *arena = cc_arena_new(&cc_alloc_libc);
		cc_test_every_allocation(
		    read_comments,
		    cc_test_article("a.md", "<!-- claimcheck: ignore period, value -- x -->\n第一段。\n", "", arena));
		cc_arena_free(arena);
	}
END_TEST

int main(void)
{
	Suite *suite = suite_create("project.comments");
	TCase *tcase = tcase_create("comments");
	tcase_add_loop_test(tcase, scopes, 0, (int)(sizeof(cases) / sizeof(cases[0])));
	tcase_add_test(tcase, memory_runs_out);
	suite_add_tcase(suite, tcase);
	return cc_test_run(suite);
}
