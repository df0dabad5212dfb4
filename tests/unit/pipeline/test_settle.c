/* What comments, decisions and a baseline say of findings; what is said of comments that are of no use. */
#include "pipeline/settle.h"

#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

#include "project/comments.h"
#include "read/reader.h"
#include "support.h"

enum { ARTICLES = 2, SHOWN_MAX = 2000, PATH_LEN = 64 };

/* A run of two drafts with one finding in the second paragraph of the first. */
struct desk {
	struct cc_arena *arena; /* of the articles */
	struct cc_article articles[ARTICLES];
	struct cc_article *list[ARTICLES];
	struct claimcheck engine;
	struct claimcheck_request request;
	struct cc_choice choice;
	struct cc_location place;
	char baseline[PATH_LEN];
	char decisions[PATH_LEN];
};

struct settle_case {
	const char *name;
	const char *first;     /* text of the first draft; its word WRONG is what was found */
	const char *second;    /* of the other one */
	const char *baseline;  /* lines; NULL: no such file */
	const char *decisions; /* likewise */
	const char *shown;     /* "check/rule@article|...¦what is set aside and why" */
	bool only_changes;
};

#define FINGERPRINT "00000000000000aa"
#define ENTRY(verdict) FINGERPRINT "\t" verdict "\t2025-01-01\tLi\tperiod\t-\ta.md\tseen\n"

static const struct settle_case cases[] = {
    {.name = "nothing is said", .first = "One.\n\nWRONG.\n", .second = "Two.\n", .shown = "period/@0¦"},
    {.name = "a comment with a reason",
     .first = "One.\n\n<!-- claimcheck: ignore period -- quoted -->\nWRONG.\n",
     .second = "Two.\n",
     .shown = "¦period/@0 comment quoted"},
    {.name = "a comment about another check is of no use",
     .first = "One.\n\n<!-- claimcheck: ignore name -->\nWRONG.\n",
     .second = "Two.\n",
     .shown = "unused-suppression/unused@0|period/@0¦"},
    {.name = "a comment in a text without findings",
     .first = "One.\n\nWRONG.\n",
     .second = "Two. <!-- claimcheck: ignore -->\n",
     .shown = "period/@0|unused-suppression/unused@1¦"},
    {.name = "a verb and a check that do not exist",
     .first = "One.\n\n<!-- claimcheck: ignroe -->\nWRONG.\n",
     .second = "Two. <!-- claimcheck: ignore perod -->\n",
     .shown = "unused-suppression/wrong@0|period/@0|unused-suppression/wrong@1¦"},
    {.name = "nothing of comments where lines are chosen",
     .first = "One.\n\nWRONG.\n",
     .second = "Two. <!-- claimcheck: ignore -->\n",
     .shown = "period/@0¦",
     .only_changes = true},
    {.name = "a baseline",
     .first = "WRONG.\n",
     .second = "Two.\n",
     .baseline = ENTRY("known"),
     .shown = "¦period/@0 baseline "},
    {.name = "dismissed",
     .first = "WRONG.\n",
     .second = "Two.\n",
     .decisions = ENTRY("dismissed"),
     .shown = "¦period/@0 decision seen"},
    {.name = "confirmed",
     .first = "WRONG.\n",
     .second = "Two.\n",
     .decisions = ENTRY("confirmed"),
     .shown = "period/@0¦"},
    {.name = "the comment says more than the decision",
     .first = "<!-- claimcheck: ignore -- here -->\nWRONG.\n",
     .second = "Two.\n",
     .baseline = ENTRY("known"),
     .decisions = ENTRY("dismissed"),
     .shown = "¦period/@0 comment here"},
};

static void write_ledger(char path[PATH_LEN], const char *text)
{
	path[0] = '\0';
	if (text == NULL)
		return;
	(void)snprintf(path, PATH_LEN, "/tmp/claimcheck-settle-XXXXXX");
	int file = mkstemp(path);
	ck_assert_int_ge(file, 0);
	FILE *stream = fdopen(file, "wb");
	ck_assert_int_ge(fputs(text, stream), 0);
	ck_assert_int_eq(fclose(stream), 0);
}

static void read_draft(struct desk *desk, size_t index, const char *path, const char *text)
{
	struct cc_read_input input = {.path = cc_str_from(path), .bytes = cc_str_from(text), .role = CC_ROLE_DRAFT};
	desk->articles[index].index = index;
	desk->list[index] = &desk->articles[index];
	ck_assert_int_eq(cc_read_document(&desk->articles[index].document, &input, desk->arena, NULL), CC_OK);
}

static void open_desk(struct desk *desk, const struct settle_case *row)
{
	*desk = (struct desk){.arena = cc_arena_new(&cc_alloc_libc)};
	read_draft(desk, 0, "a.md", row->first);
	read_draft(desk, 1, "b.md", row->second);
	struct cc_str reading = desk->articles[0].document.reading;
	size_t at = cc_str_find(reading, CC_STR("WRONG"), 0);
	ck_assert_uint_lt(at, reading.len);
	struct cc_span mark = {.start = at, .end = at + 5};
	desk->place = (struct cc_location){.article = &desk->articles[0], .mark = mark, .sentence = mark};
	write_ledger(desk->baseline, row->baseline);
	write_ledger(desk->decisions, row->decisions);
	desk->request = (struct claimcheck_request){.baseline = row->baseline != NULL ? desk->baseline : NULL,
						    .decisions = row->decisions != NULL ? desk->decisions : NULL,
						    .only_changes = row->only_changes};
}

static void close_desk(struct desk *desk)
{
	(void)unlink(desk->baseline);
	(void)unlink(desk->decisions);
	cc_arena_free(desk->arena);
}

static enum cc_status settle(struct cc_report *report, struct desk *desk, struct cc_arena *arena)
{
	*report = (struct cc_report){.articles = desk->list, .article_count = ARTICLES};
	struct cc_settlement settlement = {
	    .engine = &desk->engine, .request = &desk->request, .choice = &desk->choice, .arena = arena};
	struct cc_vec findings = cc_vec_new(arena, sizeof(struct cc_finding));
	const struct cc_finding finding = {
	    .check = "period", .locations = &desk->place, .location_count = 1, .fingerprint = 0xaa};
	if (!cc_vec_add(&findings, &finding))
		return CC_ERR_NOMEM;
	enum cc_status status = cc_settle_prepare(&settlement, report);
	return status == CC_OK ? cc_settle_findings(report, &findings, &settlement) : status;
}

static void show_finding(struct cc_buf *out, const struct cc_finding *finding)
{
	cc_buf_addf(out, "%s/%.*s@%zu", finding->check, (int)finding->rule.len,
		    finding->rule.ptr != NULL ? finding->rule.ptr : "", finding->locations[0].article->index);
	if (finding->standing.aside == CC_ASIDE_NOT)
		return;
	cc_buf_addf(out, " %s ", cc_aside_word(finding->standing.aside));
	cc_buf_add(out, finding->standing.reason);
}

static void show(struct cc_buf *out, const struct cc_report *report)
{
	for (size_t i = 0; i < report->finding_count; i++) {
		cc_buf_adds(out, i > 0 ? "|" : "");
		show_finding(out, &report->findings[i]);
	}
	cc_buf_adds(out, "¦");
	for (size_t i = 0; i < report->aside_count; i++)
		show_finding(out, &report->aside[i]);
}

START_TEST(findings_are_settled)
	{
		static struct desk desk;
		struct cc_report report;
		struct cc_arena *arena = cc_arena_new(&cc_alloc_libc);
		struct cc_buf got = cc_buf_new(&cc_alloc_libc, SHOWN_MAX);
		open_desk(&desk, &cases[_i]);
		ck_assert_int_eq(settle(&report, &desk, arena), CC_OK);
		show(&got, &report);
		ck_assert_msg(cc_str_equal(cc_buf_str(&got), cc_str_from(cases[_i].shown)), "%s: %.*s", cases[_i].name,
			      (int)got.len, got.data);
		cc_buf_free(&got);
		cc_arena_free(arena);
		close_desk(&desk);
	}
END_TEST

static bool settle_once(const struct cc_alloc *alloc, void *context)
{
	struct cc_report report;
	struct cc_arena *arena = cc_arena_new(alloc);
	bool settled = arena != NULL && settle(&report, context, arena) == CC_OK;
	cc_arena_free(arena);
	return settled;
}

START_TEST(every_allocation_may_fail)
	{
		static struct desk desk;
		open_desk(&desk, &cases[_i]);
		cc_test_every_allocation(settle_once, &desk);
		close_desk(&desk);
	}
END_TEST

int main(void)
{
	const int count = (int)(sizeof(cases) / sizeof(cases[0]));
	Suite *suite = suite_create("pipeline.settle");
	TCase *tcase = tcase_create("settle");
	tcase_add_loop_test(tcase, findings_are_settled, 0, count);
	tcase_add_loop_test(tcase, every_allocation_may_fail, 0, count);
	suite_add_tcase(suite, tcase);
	return cc_test_run(suite);
}
