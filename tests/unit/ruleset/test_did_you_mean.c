/* "Did you mean …". */
#include "ruleset/did_you_mean.h"
#include "support.h"

static const char *const keys[] = {"names", "not_names", "plausible", "period", "scope", "基础研究经费"};

static const struct {
	const char *name;
	const char *word;
	const char *expected; /* NULL: none is near */
} cases[] = {
    {"missing letter", "name", "names"},
    {"swapped letters", "naems", "names"},
    {"another letter", "periot", "period"},
    {"longer words may differ more", "plausabel", "plausible"},
    {"Han character", "基础研究经弗", "基础研究经费"},
    {"nothing near", "frobnicate", NULL},
    {"a short word is not anything", "xy", NULL},
    {"empty", "", NULL},
};

START_TEST(nearest)
	{
		struct cc_nearest found = cc_nearest_start(cc_str_from(cases[_i].word));
		for (size_t i = 0; i < sizeof(keys) / sizeof(keys[0]); i++)
			cc_nearest_offer(&found, cc_str_from(keys[i]));
		ck_assert_msg(cc_str_equal(found.best, cc_str_from(cases[_i].expected)), "%s: %.*s", cases[_i].name,
			      (int)found.best.len, found.best.len > 0 ? found.best.ptr : "");
	}
END_TEST

int main(void)
{
	Suite *suite = suite_create("ruleset.did_you_mean");
	TCase *tcase = tcase_create("nearest");
	tcase_add_loop_test(tcase, nearest, 0, (int)(sizeof(cases) / sizeof(cases[0])));
	suite_add_tcase(suite, tcase);
	return cc_test_run(suite);
}
