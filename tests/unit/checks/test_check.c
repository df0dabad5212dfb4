/* The registry of checks: every row is whole and found by its id. */
#include "checks/check.h"
#include "support.h"

START_TEST(rows_are_whole)
	{
		for (const struct cc_check *const *at = cc_checks; *at != NULL; at++) {
			ck_assert_msg((*at)->run != NULL && (*at)->help != NULL && (*at)->bad != NULL &&
					  (*at)->good != NULL && (*at)->title.en != NULL && (*at)->title.zh != NULL,
				      "%s lacks a part", (*at)->id);
			ck_assert_ptr_eq(cc_check_find(cc_str_from((*at)->id)), *at);
		}
	}
END_TEST

START_TEST(unknown_ids_are_not_found)
	{
		ck_assert_ptr_null(cc_check_find(CC_STR("no-such-check")));
		ck_assert_ptr_null(cc_check_find(CC_STR("")));
	}
END_TEST

int main(void)
{
	Suite *suite = suite_create("checks.check");
	TCase *cases = tcase_create("registry");
	tcase_add_test(cases, rows_are_whole);
	tcase_add_test(cases, unknown_ids_are_not_found);
	suite_add_tcase(suite, cases);
	return cc_test_run(suite);
}
