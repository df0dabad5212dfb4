/* Which text is Chinese in traditional script, and what it is in simplified script. */
#include <stdlib.h>
#include <string.h>

#include "base/traditional.h"
#include "support.h"

static const struct {
	const char *name;
	const char *text;
	bool traditional;
	const char *simplified;
} cases[] = {
    {"a sentence of Hong Kong", "華為去年實現銷售收入7042億元，淨利潤870億元。", true,
     "华为去年实现销售收入7042亿元，净利润870亿元。"},
    {"a sentence in simplified script", "华为去年实现销售收入7042亿元，净利润870亿元。", false,
     "华为去年实现销售收入7042亿元，净利润870亿元。"},
    {"a name in another script", "建筑师貝聿銘在北京、上海和苏州都有作品，他的事务所设计了卢浮宫的入口。", false,
     "建筑师贝聿铭在北京、上海和苏州都有作品，他的事务所设计了卢浮宫的入口。"},
    {"English", "Revenue rose to 7.1 billion yuan.", false, "Revenue rose to 7.1 billion yuan."},
    {"a few characters", "增長4.9%", true, "增长4.9%"},
    {"characters that both scripts have", "三月二十日，天津", false, "三月二十日，天津"},
    {"what is simplified as well stays, 參 is a numeral", "這是參拾萬元的著名俱樂部", true, "这是參拾万元的著名俱乐部"},
    {"less than a character", "ab", false, "ab"},
    {"nothing", "", false, ""},
};

START_TEST(script_is_told_and_changed)
	{
		const size_t len = strlen(cases[_i].text);
		const struct cc_str text = {.ptr = cases[_i].text, .len = len};
		ck_assert_msg(cc_is_traditional(text) == cases[_i].traditional, "%s", cases[_i].name);
		ck_assert_msg(cc_holds_traditional(text) == (strcmp(cases[_i].text, cases[_i].simplified) != 0), "%s",
			      cases[_i].name);
		char *copy = malloc(len + 1);
		memcpy(copy, cases[_i].text, len + 1);
		cc_simplify(copy, len);
		ck_assert_msg(strcmp(copy, cases[_i].simplified) == 0, "%s: %s", cases[_i].name, copy);
		free(copy);
	}
END_TEST

/* The table is searched by halves: every character of it must be found. */
START_TEST(frequent_characters_are_known)
	{
		const struct cc_str both =
		    CC_STR("國国們们這这來来對对時时會会為为與与發发經经業业產产學学電电開开長长門门關关點点");
		for (size_t at = 0; at < both.len; at += 6) {
			char one[4] = {0};
			memcpy(one, both.ptr + at, 3);
			cc_simplify(one, 3);
			ck_assert_msg(memcmp(one, both.ptr + at + 3, 3) == 0, "%.6s", both.ptr + at);
		}
	}
END_TEST

int main(void)
{
	Suite *suite = suite_create("base.traditional");
	TCase *tests = tcase_create("traditional");
	tcase_add_loop_test(tests, script_is_told_and_changed, 0, (int)(sizeof(cases) / sizeof(cases[0])));
	tcase_add_test(tests, frequent_characters_are_known);
	suite_add_tcase(suite, tests);
	return cc_test_run(suite);
}
