/* Which fixes are made: safe ones, figures only by name, none over another; and the text with them. */
#include <stdio.h>

#include "repair/repairs.h"
#include "repair/unified_diff.h"
#include "support.h"

struct figure_case {
	const char *name;
	const char *before;
	const char *after;
	bool changes;
};

static const struct figure_case figures[] = {
    {"letters", "G党P", "GDP", false},
    {"a letter for a digit", "l2%", "12%", true},
    {"full width digits are the same", "２０２４", "2024", false},
    {"other digits", "2024", "2025", true},
    {"words around a figure", "达到 12 家", "达到12家", false},
    {"万 for 亿", "3万", "3亿", true},
    {"a numeral", "三个", "四个", true},
    {"a point", "6.88", "688", true},
    {"taken out", "12", "", true},
    {"nothing", "", "", false},
};

START_TEST(figures_are_told_from_words)
	{
		const struct figure_case *row = &figures[_i];
		ck_assert_msg(cc_repair_changes_figure(cc_str_from(row->before), cc_str_from(row->after)) ==
				  row->changes,
			      "%s", row->name);
	}
END_TEST

static const char source[] = "one G党P two\nl2% three\nfour four\n";

enum { LETTERS, FIGURE, WORDS, CROSSING, ELSEWHERE, FIXES };

/* One finding each, in this order; fingerprints 0x10…, 0x20…, 0x30…, … */
static const struct {
	size_t start, end;
	const char *text;
	bool safe;
} edits[FIXES] = {[LETTERS] = {4, 9, "GDP", true},
		  [FIGURE] = {14, 17, "12%", true},
		  [WORDS] = {24, 34, "", false},
		  [CROSSING] = {0, 6, "1", true},
		  [ELSEWHERE] = {0, 3, "x", true}};

struct choose_case {
	const char *name;
	size_t first, last; /* of the fixes above */
	bool unsafe;
	const char *named; /* NULL: none */
	const char *text;
	struct cc_repair_count count;
};

static const struct choose_case cases[] = {
    {"safe ones alone",
     LETTERS,
     WORDS,
     false,
     NULL,
     "one GDP two\nl2% three\nfour four\n",
     {.made = 1, .held = 1, .figures = 1}},
    {"unsafe ones too", LETTERS, WORDS, true, NULL, "one GDP two\nl2% three\n", {.made = 2, .figures = 1}},
    {"a figure by name", LETTERS, WORDS, false, "20", "one G党P two\n12% three\nfour four\n", {.made = 1}},
    {"a name that is none", LETTERS, WORDS, false, "99", source, {.made = 0}},
    {"two that overlap: the first in the text is made",
     LETTERS,
     CROSSING,
     true,
     NULL,
     "one GDP two\nl2% three\n",
     {.made = 2, .figures = 2}},
    {"documents to hold against stay as they are", ELSEWHERE, ELSEWHERE, false, NULL, source, {.made = 0}},
};

/* The findings with the fixes above, and what is wished of them. */
struct desk {
	struct cc_article draft;
	struct cc_article corpus;
	struct cc_edit edits[FIXES];
	struct cc_fix fixes[FIXES];
	struct cc_finding findings[FIXES];
	struct cc_str named;
	struct cc_repair_wish wish;
	const struct choose_case *row;
};

static void open_desk(struct desk *desk, const struct choose_case *row)
{
	*desk = (struct desk){.draft = {.document = {.source = cc_str_from(source), .role = CC_ROLE_DRAFT}},
			      .corpus = {.document = {.source = cc_str_from(source)}, .index = 1},
			      .row = row};
	for (size_t i = 0; i < FIXES; i++) {
		desk->edits[i] = (struct cc_edit){.article = i == ELSEWHERE ? &desk->corpus : &desk->draft,
						  .source = {.start = edits[i].start, .end = edits[i].end},
						  .text = cc_str_from(edits[i].text)};
		desk->fixes[i] = (struct cc_fix){.safe = edits[i].safe, .edits = &desk->edits[i], .edit_count = 1};
		desk->findings[i] = (struct cc_finding){
		    .fingerprint = (uint64_t)(i + 1) << 60, .fixes = &desk->fixes[i], .fix_count = 1};
	}
	desk->named = cc_str_from(row->named);
	desk->wish = (struct cc_repair_wish){
	    .unsafe = row->unsafe, .fingerprints = &desk->named, .fingerprint_count = row->named != NULL};
}

static enum cc_status choose(struct cc_vec *chosen, struct cc_repair_count *count, const struct desk *desk,
			     struct cc_arena *arena)
{
	const struct choose_case *row = desk->row;
	*chosen = cc_vec_new(arena, sizeof(struct cc_edit));
	return cc_repair_choose(chosen, count, desk->findings + row->first, row->last - row->first + 1, &desk->wish,
				arena);
}

START_TEST(choosing)
	{
		const struct choose_case *row = &cases[_i];
		struct cc_arena *arena = cc_arena_new(&cc_alloc_libc);
		struct desk desk;
		struct cc_vec chosen;
		struct cc_repair_count count;
		open_desk(&desk, row);
		ck_assert_int_eq(choose(&chosen, &count, &desk, arena), CC_OK);
		struct cc_buf text = cc_buf_new(&cc_alloc_libc, 1000);
		cc_repair_splice(&text, cc_str_from(source), chosen.items, chosen.len);
		ck_assert_msg(strcmp(text.data, row->text) == 0, "%s: %s", row->name, text.data);
		ck_assert_uint_eq(count.made, row->count.made);
		ck_assert_uint_eq(count.held, row->count.held);
		ck_assert_uint_eq(count.figures, row->count.figures);
		cc_buf_free(&text);
		cc_arena_free(arena);
	}
END_TEST

/* Choosing, the text with the repairs made, and the diff of it. */
static bool repair_once(const struct cc_alloc *alloc, void *context)
{
	struct cc_arena *arena = cc_arena_new(alloc);
	struct cc_vec chosen;
	struct cc_repair_count count;
	if (arena == NULL)
		return false;
	struct cc_buf out = cc_buf_new(alloc, 10000);
	bool done = choose(&chosen, &count, context, arena) == CC_OK;
	if (done) {
		cc_repair_splice(&out, cc_str_from(source), chosen.items, chosen.len);
		cc_unified_diff_write(&out, CC_STR("p"), cc_str_from(source), chosen.items, chosen.len);
	}
	done = done && !out.failed;
	cc_buf_free(&out);
	cc_arena_free(arena);
	return done;
}

START_TEST(every_allocation_may_fail)
	{
		struct desk desk;
		open_desk(&desk, &cases[_i]);
		cc_test_every_allocation(repair_once, &desk);
	}
END_TEST

struct diff_case {
	const char *name;
	const char *source;
	const char *find[3]; /* words that are replaced, each by its capital X; NULL ends */
	const char *diff;    /* behind the two lines of names */
};

static const struct diff_case diffs[] = {
    {"one line", "a\nb\nc\n", {"b"}, "@@ -1,3 +1,3 @@\n a\n-b\n+X\n c\n"},
    {"three lines around", "1\n2\n3\n4\nw\n5\n6\n7\n8\n", {"w"}, "@@ -2,7 +2,7 @@\n 2\n 3\n 4\n-w\n+X\n 5\n 6\n 7\n"},
    {"two of one line", "a v w b\n", {"v", "w"}, "@@ -1,1 +1,1 @@\n-a v w b\n+a X X b\n"},
    {"near one another: one hunk", "v\n1\n2\nw\n", {"v", "w"}, "@@ -1,4 +1,4 @@\n-v\n+X\n 1\n 2\n-w\n+X\n"},
    {"far apart: two",
     "v\n1\n2\n3\n4\n5\n6\n7\nw\n",
     {"v", "w"},
     "@@ -1,4 +1,4 @@\n-v\n+X\n 1\n 2\n 3\n@@ -6,4 +6,4 @@\n 5\n 6\n 7\n-w\n+X\n"},
    {"a line end taken out joins two lines, and moves what follows",
     "v\n1\n2\n3\n4\n5\n6\n7\n8\nw\n",
     {"v\n", "w"},
     "@@ -1,5 +1,4 @@\n-v\n-1\n+X1\n 2\n 3\n 4\n@@ -7,4 +6,4 @@\n 6\n 7\n 8\n-w\n+X\n"},
    {"no line end at the end",
     "a\nw",
     {"w"},
     "@@ -1,2 +1,2 @@\n a\n-w\n\\ No newline at end of file\n+X\n\\ No newline at end of file\n"},
};

START_TEST(diff)
	{
		const struct diff_case *row = &diffs[_i];
		struct cc_article draft = {.document = {.source = cc_str_from(row->source), .role = CC_ROLE_DRAFT}};
		struct cc_edit list[3];
		size_t count = 0;
		for (; count < 3 && row->find[count] != NULL; count++) {
			size_t at = cc_str_find(cc_str_from(row->source), cc_str_from(row->find[count]), 0);
			list[count] = (struct cc_edit){.article = &draft,
						       .source = {.start = at, .end = at + strlen(row->find[count])},
						       .text = CC_STR("X")};
		}
		struct cc_buf out = cc_buf_new(&cc_alloc_libc, 10000);
		cc_unified_diff_write(&out, CC_STR("p"), cc_str_from(row->source), list, count);
		ck_assert_msg(strncmp(out.data, "--- a/p\n+++ b/p\n", 16) == 0, "%s", row->name);
		ck_assert_msg(strcmp(out.data + 16, row->diff) == 0, "%s: %s", row->name, out.data);
		cc_buf_free(&out);
	}
END_TEST

int main(void)
{
	Suite *suite = suite_create("repair.repairs");
	TCase *tcase = tcase_create("repairs");
	tcase_add_loop_test(tcase, figures_are_told_from_words, 0, (int)(sizeof(figures) / sizeof(figures[0])));
	tcase_add_loop_test(tcase, choosing, 0, (int)(sizeof(cases) / sizeof(cases[0])));
	tcase_add_loop_test(tcase, every_allocation_may_fail, 0, (int)(sizeof(cases) / sizeof(cases[0])));
	tcase_add_loop_test(tcase, diff, 0, (int)(sizeof(diffs) / sizeof(diffs[0])));
	suite_add_tcase(suite, tcase);
	return cc_test_run(suite);
}
