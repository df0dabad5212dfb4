/* unruled-conflict: misprints between articles that tell one story, however the sentence around the figure is built.
 * Leaves figures of one phrase and name to test_check_unruled_conflict.c. */
#include "check_fixture.h"

static const struct check_case faults[] = {
    {.name = "two years of one founding",
     .texts = {"松溪大学创建于1915年，现有21个学院。", "桂花开了。松溪大学创建于1905年，校友散在各地。"},
     .dates = {"2025-10-12", "2025-10-20"},
     .found = "warning 创建于1915年 | 创建于1905年"},
    {.name = "two years of one plate, the year before the verb",
     .texts = {"苏州实验室于2022年6月挂牌，是全国首个材料领域国家实验室。",
	       "走进苏州。苏州实验室2021年6月正式揭牌，人来人往。"},
     .dates = {"2025-10-12", "2025-10-20"},
     .found = "warning 2022年6月挂牌 | 2021年6月正式揭牌"},
    {.name = "figures that are not exact, between the same figures",
     .texts = {"滨川研究院布局专业研究所85家，集聚研发人员1.8万人，衍生孵化企业1500余家，授权专利3421件。",
	       "滨川研究院建设专业研究所85家，研发人员1.8万人，衍生孵化企业1300余家，授权专利3421件。"},
     .dates = {"2025-10-12", "2025-10-20"},
     .found = "warning 1500余家 | 1300余家"},
    {.name = "two years of one founding in other words",
     .texts = {"Selby General was founded in 1925. Selby General has 760 beds.",
	       "Few publish as much as Selby General. Selby General is proud. Founded in 1952, it has outgrown three "
	       "buildings."},
     .dates = {"2025-10-12", "2025-10-20"},
     .found = "warning was founded in 1925 | Founded in 1952"},
    {.name = "a line that has its number for a name",
     .texts = {"滨川地铁4号线今日开通。4号线总投资247亿元，设车站22座。",
	       "4号线怎么坐。4号线总投资274亿元，设车站22座。"},
     .dates = {"2025-06-18", "2025-06-19"},
     .found = "warning 247亿元 | 274亿元"},
    {.name = "a unit of a power station",
     .texts = {"桦岭电站5号机组投产。5号机组总投资38.6亿元。", "5号机组并网发电。据介绍，5号机组总投资36.8亿元。"},
     .dates = {"2025-06-18", "2025-06-19"},
     .found = "warning 38.6亿元 | 36.8亿元"},
    {.name = "few words, one story",
     .texts =
	 {"Port Ellory had a good year. Port Ellory served 3.42 million passengers in 2024. It handled 61,200 "
	  "lorries and 187,000 tonnes of fish.",
	  "Port Ellory served 3.42 million passengers. The port handled 178,000 tonnes of fish in 2024, most of it "
	  "herring."},
     .dates = {"2025-02-03", "2025-02-10"},
     .found = "warning 187,000 tonnes | 178,000 tonnes"},
    {.name = "words before the name",
     .texts = {"The harbour trust earned £124 million and spent £98 million. Selby Quay is its largest quay.",
	       "The harbour trust of Selby Quay earned £142 million in 2024 and spent £98 million."},
     .dates = {"2025-02-03", "2025-02-10"},
     .found = "warning £124 million | £142 million"},
    {.name = "two plans",
     .texts = {"Work on the tram of Dunmore began on Monday. It will cost $258 million, of which the city pays half.",
	       "The tram of Dunmore will cost $285 million and open in 2028."},
     .dates = {"2025-02-03", "2025-02-10"},
     .found = "warning $258 million | $285 million"},
    {.name = "a rate on the way to the figure",
     .texts = {"Valmeria did well. Imports of Valmeria rose by 3.4 percent from a year earlier to 52.7 billion "
	       "crowns in 2024.",
	       "Valmeria trades. In 2024 imports of Valmeria of 52.7 million crowns were the highest ever."},
     .dates = {"2025-02-03", "2025-02-10"},
     .found = "warning 52.7 billion | 52.7 million"},
    {.name = "a company of the headline that achieves something",
     .texts = {"云帆重工发布年报\n\n2025年，云帆重工实现营业收入84.6亿元。公司研发费用5.13亿元。",
	       "云帆重工年报点评\n\n云帆重工2025年实现营业收入84.6亿元，研发费用5.31亿元。"},
     .dates = {"2026-03-26", "2026-04-02"},
     .found = "warning 5.13亿元 | 5.31亿元"},
    {.name = "one date, one name in the headline",
     .texts = {"澜台图书馆开馆三年。截至2025年末，澜台图书馆读者证持有者18640人。",
	       "澜台图书馆的一天。截至2025年末，持有者16840人，其中学生一半。"},
     .dates = {"2026-01-06", "2026-01-08"},
     .found = "warning 18640人 | 16840人"},
};

static const struct check_case traps[] = {
    {.name = "two universities",
     .texts = {"松溪大学创建于1915年，现有21个学院。", "禾川大学创建于1905年，校友散在各地。"},
     .dates = {"2025-10-12", "2025-10-20"}},
    {.name = "who was built first and founded later",
     .texts = {"松溪大学始建于1905年，现有21个学院。", "松溪大学成立于1950年，校友散在各地。"},
     .dates = {"2025-10-12", "2025-10-20"}},
    {.name = "founded, and unveiled a year later",
     .texts = {"苏州实验室2021年6月获批成立。", "苏州实验室于2022年6月挂牌，是全国首个材料领域国家实验室。"},
     .dates = {"2025-10-12", "2025-10-20"}},
    {.name = "who founds another",
     .texts = {"松溪大学2018年成立人工智能学院，次年招生。", "松溪大学2021年成立集成电路学院。"},
     .dates = {"2025-10-12", "2025-10-20"}},
    {.name = "the canteen of a hospital",
     .texts = {"Selby General was founded in 1925. Selby General has 760 beds.",
	       "Selby General is old. Selby General is proud. The canteen was founded in 1952."},
     .dates = {"2025-10-12", "2025-10-20"}},
    {.name = "one article that knows two years",
     .texts = {"松溪大学创建于1905年。松溪大学创建于1915年，也有此一说。", "松溪大学创建于1915年，校友散在各地。"},
     .dates = {"2025-10-12", "2025-10-20"}},
    {.name = "two lines of one town",
     .texts = {"滨川地铁4号线今日开通。4号线总投资247亿元，设车站22座。",
	       "14号线开工。14号线总投资274亿元，设车站22座。"},
     .dates = {"2025-06-18", "2025-06-19"}},
    {.name = "fish and flowers",
     .texts = {"Port Ellory served 3.42 million passengers in 2024. It handled 187,000 tonnes of fish.",
	       "Port Ellory served 3.42 million passengers. It shipped 178,000 roses in 2024."},
     .dates = {"2025-02-03", "2025-02-10"}},
    {.name = "two plans of two years",
     .texts = {"Dunmore wants to plant 2,580 trees in 2026.", "Dunmore wants to plant 2,850 trees in 2027."},
     .dates = {"2025-02-03", "2025-02-10"}},
    {.name = "a rise, and the level after it",
     .texts = {"Imports of Valmeria rose by 52.7 million crowns in 2024.",
	       "In 2024 imports of Valmeria rose to 52.7 billion crowns."},
     .dates = {"2025-02-03", "2025-02-10"}},
    {.name = "two companies of two headlines",
     .texts = {"云帆重工发布年报\n\n2025年，云帆重工实现营业收入84.6亿元。公司研发费用5.13亿元。",
	       "海澜机床年报点评\n\n海澜机床2025年实现营业收入71.2亿元，研发费用5.31亿元。"},
     .dates = {"2026-03-26", "2026-04-02"}},
    {.name = "companies of two parks",
     .texts = {"园区企业营收创新高\n\n2025年，园区企业实现营业收入84.6亿元。",
	       "园区企业加快发展\n\n2025年，园区企业实现营业收入86.4亿元。"},
     .dates = {"2026-03-26", "2026-04-02"}},
};

START_TEST(misprints_of_one_story_are_found)
	{
		fixture_expect(&cc_check_unruled_conflict, &faults[_i]);
	}
END_TEST

START_TEST(every_allocation_may_fail)
	{
		fixture_every_allocation(&cc_check_unruled_conflict, &faults[0]);
	}
END_TEST

START_TEST(what_may_be_two_things_is_silent)
	{
		fixture_expect_silence(&cc_check_unruled_conflict, &traps[_i]);
	}
END_TEST

int main(void)
{
	Suite *suite = suite_create("checks.unruled_stories");
	TCase *cases = tcase_create("unruled_stories");
	tcase_add_loop_test(cases, misprints_of_one_story_are_found, 0, sizeof(faults) / sizeof(faults[0]));
	tcase_add_loop_test(cases, what_may_be_two_things_is_silent, 0, sizeof(traps) / sizeof(traps[0]));
	tcase_add_test(cases, every_allocation_may_fail);
	suite_add_tcase(suite, cases);
	return cc_test_run(suite);
}
