/* Baselines and decisions as files: lines read, the later decision, what is wrong, what is written, memory. */
#include <stdio.h>

#include "base/arena.h"
#include "project/ledger.h"
#include "support.h"

enum { TOLD_MAX = 1000 };

#define A "00000000000000aa\t"
#define B "00000000000000bb\t"

static void tell(const void *context, const struct cc_error *error)
{
	/* The text is the test's own; the library hands the context on untouched. */
	char *const *told = context;
	size_t len = strlen(*told);
	(void)snprintf(*told + len, TOLD_MAX - len, "%zu:%zu|", error->at.line, error->at.column);
}

static enum cc_status read_text(struct cc_ledger *out, const char *text, char *told, struct cc_arena *arena)
{
	char *context = told;
	struct cc_ledger_problem problem = {.report = tell, .context = &context};
	*out = (struct cc_ledger){.path = CC_STR("known.txt")};
	return cc_ledger_read(out, cc_str_from(text), &problem, arena);
}

struct ledger_case {
	const char *name;
	const char *text;
	const char *told;    /* line:column of each mistake */
	const char *written; /* what is written of it again, behind its head; NULL where there was a mistake */
};

static const struct ledger_case cases[] = {
    {"nothing", "", "", ""},
    {"comments and blank lines", "# x\n\n", "", ""},
    {"one line", A "known\t-\t-\tperiod\t-\ta.md\tx\n", "", A "known\t-\t-\tperiod\t-\ta.md\tx\n"},
    {"without the last line end, with CR", A "known\t-\t-\tperiod\t-\ta.md\tx\r\n" B "known\t-\t-\tp\t-\tb\ty", "",
     A "known\t-\t-\tperiod\t-\ta.md\tx\n" B "known\t-\t-\tp\t-\tb\ty\n"},
    {"sorted", B "known\t-\t-\tp\t-\tb\ty\n" A "known\t-\t-\tp\t-\ta\tx\n", "",
     A "known\t-\t-\tp\t-\ta\tx\n" B "known\t-\t-\tp\t-\tb\ty\n"},
    {"the later decision counts",
     A "dismissed\t2025-02-01\t王\tp\t-\ta\tx\n" A "confirmed\t2025-01-01\t李\tp\t-\ta\ty\n", "",
     A "dismissed\t2025-02-01\t王\tp\t-\ta\tx\n"},
    {"of one day, whatever their order",
     A "confirmed\t2025-01-01\t李\tp\t-\ta\ty\n" A "dismissed\t2025-01-01\t王\tp\t-\ta\tx\n", "",
     A "dismissed\t2025-01-01\t王\tp\t-\ta\tx\n"},
    {"a field too few", A "known\t-\t-\tp\t-\tx\n", "1:1|", NULL},
    {"a field too many", A "known\t-\t-\tp\t-\ta\tx\ty\n", "1:1|", NULL},
    {"a verdict that is none", A "known\t-\t-\tp\t-\ta\tx\n" B "fine\t-\t-\tp\t-\ta\tx\n", "2:18|", NULL},
    {"a short fingerprint", "aa\tknown\t-\t-\tp\t-\ta\tx\n", "1:1|", NULL},
    {"capital digits", "00000000000000AA\tknown\t-\t-\tp\t-\ta\tx\n", "1:1|", NULL},
    {"an unfinished merge", "<<<<<<< HEAD\n=======\n>>>>>>> x\n", "1:1|2:1|3:1|", NULL},
};

START_TEST(lines)
	{
		const struct ledger_case *row = &cases[_i];
		char told[TOLD_MAX] = "";
		struct cc_arena *arena = cc_arena_new(&cc_alloc_libc);
		struct cc_ledger ledger;
		enum cc_status status = read_text(&ledger, row->text, told, arena);
		ck_assert_msg(strcmp(told, row->told) == 0, "%s: %s", row->name, told);
		ck_assert_int_eq(status, row->written != NULL ? CC_OK : CC_ERR_SYNTAX);
		struct cc_buf out = cc_buf_new(&cc_alloc_libc, 10000);
		cc_ledger_write(&out, &ledger.entries, CC_STR("# head\n"));
		const char *behind = strstr(out.data, "text\n") + strlen("text\n");
		ck_assert_msg(row->written == NULL || strcmp(behind, row->written) == 0, "%s: %s", row->name, behind);
		cc_buf_free(&out);
		cc_arena_free(arena);
	}
END_TEST

START_TEST(found_by_fingerprint)
	{
		char told[TOLD_MAX] = "";
		struct cc_arena *arena = cc_arena_new(&cc_alloc_libc);
		struct cc_ledger ledger;
		ck_assert_int_eq(
		    read_text(&ledger, B "known\t-\t-\tp\t-\tb\ty\n" A "known\t-\t-\tp\t-\ta\tx\n", told, arena),
		    CC_OK);
		ck_assert_uint_eq(cc_ledger_find(&ledger, 0xaa)->line, 2);
		ck_assert_uint_eq(cc_ledger_find(&ledger, 0xbb)->line, 1);
		ck_assert_ptr_null(cc_ledger_find(&ledger, 0xab));
		ck_assert_ptr_null(cc_ledger_find(&ledger, 0xbc));
		cc_arena_free(arena);
	}
END_TEST

/* Tabs and line ends of a reason would tear its line apart. */
START_TEST(fields_stay_on_their_line)
	{
		struct cc_arena *arena = cc_arena_new(&cc_alloc_libc);
		struct cc_vec entries = cc_vec_new(arena, sizeof(struct cc_entry));
		struct cc_entry entry = {
		    .fingerprint = 0xaa, .verdict = CC_VERDICT_DISMISSED, .text = CC_STR(" a\t\n b\r")};
		ck_assert(cc_vec_add(&entries, &entry));
		struct cc_buf out = cc_buf_new(&cc_alloc_libc, 10000);
		cc_ledger_write(&out, &entries, CC_STR(""));
		ck_assert_ptr_nonnull(strstr(out.data, "\n" A "dismissed\t-\t-\t-\t-\t-\ta b\n"));
		cc_buf_free(&out);
		cc_arena_free(arena);
	}
END_TEST

static bool read_whole(const struct cc_alloc *alloc, void *context)
{
	(void)context;
	char told[TOLD_MAX] = "";
	struct cc_arena *arena = cc_arena_new(alloc);
	struct cc_ledger ledger;
	bool done = arena != NULL && read_text(&ledger, A "known\t-\t-\tp\t-\ta\tx\n", told, arena) == CC_OK;
	cc_arena_free(arena);
	return done;
}

START_TEST(memory_runs_out)
	{
		cc_test_every_allocation(read_whole, NULL);
	}
END_TEST

int main(void)
{
	Suite *suite = suite_create("project.ledger");
	TCase *tcase = tcase_create("ledger");
	tcase_add_loop_test(tcase, lines, 0, (int)(sizeof(cases) / sizeof(cases[0])));
	tcase_add_test(tcase, found_by_fingerprint);
	tcase_add_test(tcase, fields_stay_on_their_line);
	tcase_add_test(tcase, memory_runs_out);
	suite_add_tcase(suite, tcase);
	return cc_test_run(suite);
}
