/* Findings against changed lines: which stay, and which of their places is told first. */
#include "pipeline/changes.h"

#include <stdint.h>

#include "read/reader.h"
#include "support.h"

enum { ARTICLES = 2, CHANGES_MAX = 2 };

/* Five lines each; every line is a sentence. */
static const char text[] = "One.\nTwo.\nThree.\n\nFive.\n";

struct changes_case {
	const char *name;
	struct claimcheck_change changes[CHANGES_MAX];
	size_t change_count;
	const char *first;  /* the word of the first place, in a.txt */
	const char *second; /* of the other one, in b.txt */
	int told_first;	    /* which article's place comes first; -1: the finding is dropped */
};

static const struct changes_case cases[] = {
    {"a changed line", {{"a.txt", 2, 2}}, 1, "Two", "Five", 0},
    {"the line beside it", {{"a.txt", 2, 2}}, 1, "Three", "Five", -1},
    {"the other document's line is told first", {{"b.txt", 5, 5}}, 1, "Two", "Five", 1},
    {"to the end", {{"b.txt", 3, SIZE_MAX}}, 1, "Two", "Five", 1},
    {"a document that is not there", {{"c.txt", 1, SIZE_MAX}}, 1, "Two", "Five", -1},
    {"two changes out of order", {{"a.txt", 3, 3}, {"a.txt", 1, 1}}, 2, "One", "Five", 0},
    {"a path in other words", {{"./x/../a.txt", 1, 1}}, 1, "One", "Five", 0},
    {"beyond the end", {{"a.txt", 90, 99}}, 1, "One", "Five", -1},
    {"nothing changed", {{NULL, 0, 0}}, 0, "One", "Five", -1},
};

struct desk {
	struct cc_arena *arena;
	struct cc_article articles[ARTICLES];
	struct cc_article *list[ARTICLES];
	struct cc_location places[ARTICLES];
	struct claimcheck_request request;
};

static void add_article(struct desk *desk, size_t index, const char *path, const char *word)
{
	struct cc_read_input input = {.path = cc_str_from(path), .bytes = cc_str_from(text)};
	struct cc_article *article = &desk->articles[index];
	article->index = index;
	desk->list[index] = article;
	ck_assert_int_eq(cc_read_document(&article->document, &input, desk->arena, NULL), CC_OK);
	size_t at = cc_str_find(article->document.reading, cc_str_from(word), 0);
	struct cc_span span = {.start = at, .end = at + strlen(word)};
	desk->places[index] = (struct cc_location){.article = article, .mark = span, .sentence = span};
}

static void open_desk(struct desk *desk, const struct changes_case *row)
{
	*desk = (struct desk){.arena = cc_arena_new(&cc_alloc_libc)};
	add_article(desk, 0, "a.txt", row->first);
	add_article(desk, 1, "b.txt", row->second);
	desk->request = (struct claimcheck_request){
	    .only_changes = true, .changes = row->changes, .change_count = row->change_count};
}

static enum cc_status keep(struct cc_vec *findings, const struct desk *desk, struct cc_arena *arena)
{
	const struct cc_report report = {.articles = desk->list, .article_count = ARTICLES};
	const struct cc_finding finding = {.check = "period", .locations = desk->places, .location_count = ARTICLES};
	*findings = cc_vec_new(arena, sizeof(struct cc_finding));
	if (!cc_vec_add(findings, &finding))
		return CC_ERR_NOMEM;
	return cc_changes_keep(findings, &report, &desk->request, arena);
}

START_TEST(changed_lines)
	{
		static struct desk desk;
		struct cc_vec findings;
		struct cc_arena *arena = cc_arena_new(&cc_alloc_libc);
		open_desk(&desk, &cases[_i]);
		ck_assert_int_eq(keep(&findings, &desk, arena), CC_OK);
		const struct cc_finding *items = findings.items;
		int told = findings.len > 0 ? (int)items[0].locations[0].article->index : -1;
		ck_assert_msg(told == cases[_i].told_first, "%s: %d", cases[_i].name, told);
		cc_arena_free(arena);
		cc_arena_free(desk.arena);
	}
END_TEST

static bool keep_once(const struct cc_alloc *alloc, void *context)
{
	struct cc_vec findings;
	struct cc_arena *arena = cc_arena_new(alloc);
	bool kept = arena != NULL && keep(&findings, context, arena) == CC_OK;
	cc_arena_free(arena);
	return kept;
}

START_TEST(every_allocation_may_fail)
	{
		static struct desk desk;
		open_desk(&desk, &cases[_i]);
		cc_test_every_allocation(keep_once, &desk);
		cc_arena_free(desk.arena);
	}
END_TEST

int main(void)
{
	const int count = (int)(sizeof(cases) / sizeof(cases[0]));
	Suite *suite = suite_create("pipeline.changes");
	TCase *tcase = tcase_create("changes");
	tcase_add_loop_test(tcase, changed_lines, 0, count);
	tcase_add_loop_test(tcase, every_allocation_may_fail, 0, count);
	suite_add_tcase(suite, tcase);
	return cc_test_run(suite);
}
