/* Texts whose figures fit or break a formula of the shipped packs, and those that must not be held against one another.
 */
#include "check_fixture.h"

#define INTENSITY "cn-research/intensity-is-spending-by-gdp"
#define BASIC "cn-research/basic-share-is-part-of-total"
#define SUM "cn-research/spending-is-sum-of-kinds"

static const struct check_case cases[] = {
    {"intensity that does not follow",
     {"2024年，全国研发经费投入3.63万亿元，国内生产总值134.9万亿元，研发投入强度为2.96%。"},
     {NULL},
     "error " INTENSITY " 3.63万亿元 | 134.9万亿元 | 2.96%"},
    {"intensity that follows",
     {"2024年，全国研发经费投入3.63万亿元，国内生产总值134.9万亿元，研发投入强度为2.69%。"},
     {NULL},
     ""},
    {"the last digit may be rounded either way",
     {"2024年，全国研发经费投入3.63万亿元，国内生产总值134.9万亿元，研发投入强度为2.7%。"},
     {NULL},
     ""},
    {"coarse figures allow much",
     {"2024年，全国研发经费投入4万亿元，国内生产总值130万亿元，研发投入强度为2.69%。"},
     {NULL},
     ""},
    {"about", {"2024年，全国研发经费投入约3.6万亿元，国内生产总值134.9万亿元，研发投入强度为2.69%。"}, {NULL}, ""},
    {"more than: no upper end",
     {"2024年，全国研发经费投入超过3.3万亿元，国内生产总值134.9万亿元，研发投入强度为2.69%。"},
     {NULL},
     ""},
    {"more than, and yet too much",
     {"2024年，全国研发经费投入超过4.3万亿元，国内生产总值134.9万亿元，研发投入强度为2.69%。"},
     {NULL},
     "error " INTENSITY " 超过4.3万亿元 | 134.9万亿元 | 2.69%"},
    {"across documents it is a warning",
     {"2024年，全国研发经费投入3.63万亿元。2024年，全国研发投入强度为2.96%。", "2024年，全国国内生产总值134.9万亿元。"},
     {NULL},
     "warning " INTENSITY " 3.63万亿元 | 2.96% | 134.9万亿元"},
    {"documents that disagree about a member are of two releases",
     {"2023年，全国研发经费支出33278亿元，基础研究经费2212亿元。",
      "2023年，全国研发经费支出33357.1亿元，应用研究经费3661.5亿元，试验发展经费27436.5亿元。"},
     {NULL},
     ""},
    {"another place",
     {"2024年，全国研发经费投入3.63万亿元，国内生产总值134.9万亿元。2024年，天津研发投入强度为3.61%。"},
     {NULL},
     ""},
    {"another year",
     {"2024年，全国研发经费投入3.63万亿元，国内生产总值134.9万亿元。2020年，全国研发投入强度为2.40%。"},
     {NULL},
     ""},
    {"a plan",
     {"2024年，全国研发经费投入3.63万亿元，国内生产总值134.9万亿元。2024年，研发投入强度力争达到3%。"},
     {NULL},
     ""},
    {"a member that is missing", {"2024年，全国研发经费投入3.63万亿元，研发投入强度为2.96%。"}, {NULL}, ""},
    {"a member with two values is for value-conflict",
     {"2024年，国内生产总值134.9万亿元，研发投入强度为2.69%。", "2024年，全国研发经费投入3.63万亿元。",
      "2024年，全国研发经费投入3.36万亿元。"},
     {NULL},
     ""},
    {"money of two currencies",
     {"In 2024, China's R&D spending was 500 billion dollars, its GDP was 134.9 trillion yuan and its R&D intensity "
      "was 2.69 percent."},
     {NULL},
     ""},
    {"half a year of one and a year of the other",
     {"2024年上半年，国内生产总值61.7万亿元。2024年，全国研发经费投入3.63万亿元，研发投入强度为2.69%。"},
     {NULL},
     ""},
    {"English",
     {"In 2024, China's R&D spending was 3.63 trillion yuan, its GDP was 134.9 trillion yuan and its R&D intensity was "
      "2.96 percent."},
     {NULL},
     "error " INTENSITY " 3.63 trillion yuan | 134.9 trillion yuan | 2.96 percent"},
    {"billion for trillion",
     {"In 2024, China's R&D spending was 3.63 billion yuan, its GDP was 134.9 trillion yuan and its R&D intensity was "
      "2.69 percent."},
     {NULL},
     "error " INTENSITY " 3.63 billion yuan | 134.9 trillion yuan | 2.69 percent"},
    {"share of basic research",
     {"2024年，我国研发经费36326.8亿元，其中基础研究经费2500.9亿元，基础研究经费占比为8.68%。"},
     {NULL},
     "error " BASIC " 36326.8亿元 | 2500.9亿元 | 8.68%"},
    {"parts whose sum is off by their rounding",
     {"2024年，我国研发经费3.63万亿元，其中，基础研究经费0.25万亿元，应用研究经费0.43万亿元，试验发展经费2.96万亿元。"},
     {NULL},
     ""},
    {"parts whose sum is off",
     {"2024年，我国研发经费3.63万亿元，其中，基础研究经费0.25万亿元，应用研究经费0.43万亿元，试验发展经费2.69万亿元。"},
     {NULL},
     "error " SUM " 3.63万亿元 | 0.25万亿元 | 0.43万亿元 | 2.69万亿元"},
    {"a final figure beside a preliminary one is for vintage",
     {"2024年，我国研发经费36326.8亿元，国内生产总值1349084亿元，研发投入强度为2.68%。"},
     {NULL},
     ""},
};

START_TEST(relation)
	{
		fixture_expect(cc_check_find(CC_STR("relation")), &cases[_i]);
	}
END_TEST

/* One wrong value in many articles is one finding. */
START_TEST(copies_are_one_finding)
	{
		static const char text[] =
		    "2024年，全国研发经费投入3.63万亿元，国内生产总值134.9万亿元，研发投入强度为2.96%。";
		static const struct check_case row = {
		    "three copies", {text, text, text}, {NULL}, "error " INTENSITY " 3.63万亿元 | 134.9万亿元 | 2.96%"};
		fixture_expect(cc_check_find(CC_STR("relation")), &row);
	}
END_TEST

int main(void)
{
	Suite *suite = suite_create("checks.relation");
	TCase *tcase = tcase_create("relation");
	tcase_add_loop_test(tcase, relation, 0, sizeof(cases) / sizeof(cases[0]));
	tcase_add_test(tcase, copies_are_one_finding);
	suite_add_tcase(suite, tcase);
	return cc_test_run(suite);
}
