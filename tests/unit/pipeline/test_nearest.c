/* The nearest word to a mistyped one. */
#include "claimcheck/claimcheck.h"
#include "support.h"

struct nearest_case {
	const char *name;
	const char *word;
	const char *nearest; /* NULL: none is near */
};

static const char *const words[] = {"check", "extract", "rules", "value-conflict", "vintage"};

static const struct nearest_case cases[] = {
    {"itself", "check", "check"},
    {"a letter missing", "chck", "check"},
    {"a letter too many", "checkk", "check"},
    {"neighbours swapped", "chekc", "check"},
    {"another letter", "chack", "check"},
    {"two letters of a long word", "value-conflcit", "value-conflict"},
    {"nothing near", "banana", NULL},
    {"short words are near only to short slips", "ru", NULL},
    {"empty", "", NULL},
    {"longer than any word", "cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc", NULL},
};

START_TEST(nearest)
	{
		const struct nearest_case *row = &cases[_i];
		struct claimcheck_list list = {.items = words, .count = sizeof(words) / sizeof(words[0])};
		const char *found = claimcheck_nearest(row->word, list);
		if (row->nearest == NULL)
			ck_assert_msg(found == NULL, "%s: %s", row->name, found);
		else
			ck_assert_msg(found != NULL && strcmp(found, row->nearest) == 0, "%s", row->name);
	}
END_TEST

int main(void)
{
	Suite *suite = suite_create("pipeline.nearest");
	TCase *tcase = tcase_create("nearest");
	tcase_add_loop_test(tcase, nearest, 0, (int)(sizeof(cases) / sizeof(cases[0])));
	suite_add_tcase(suite, tcase);
	return cc_test_run(suite);
}
