/* ranking: two ranks, two lists, two firsts, in both languages; and what may well be two things.
 * Leaves how a finding looks to the golden tests. */
#include "check_fixture.h"

static const struct check_case faults[] = {
    {.name = "a metric in a country, with its figure and without",
     .texts = {"禾川市纪事。截至2024年底，禾川市常住人口412.6万人，居全省第6位，比上年增加。",
	       "禾川市人口。截至2024年底，禾川市常住人口居全省第9位，共412.6万人。"},
     .dates = {"2025-03-03", "2025-03-08"},
     .found = "warning 第6 | 第9"},
    {.name = "the growth of a metric among many",
     .texts = {"2024年，禾川市地区生产总值846.2亿元，增长5.6%，增速居全省14个地市第3位。",
	       "2024年禾川市地区生产总值846.2亿元，增长5.6%，增速在全省14个地市中排第5位。"},
     .dates = {"2025-03-03", "2025-03-08"},
     .found = "warning 第3 | 第5"},
    {.name = "the size behind the growth",
     .texts = {"2024年，禾川市地区生产总值846.2亿元，比上年增长5.6%，总量居全省第7位。",
	       "禾川市2024年地区生产总值846.2亿元，总量排在全省第8位。"},
     .dates = {"2025-03-03", "2025-03-08"},
     .found = "warning 第7 | 第8"},
    {.name = "the time in the sentence before",
     .texts = {"2024年，禾川市地区生产总值846.2亿元，比上年增长5.6%，经济总量居全省第7位。",
	       "去年禾川市地区生产总值846.2亿元，增长5.6%。经济总量排在全省第8位，是近三年最好的一年。"},
     .dates = {"2025-03-03", "2025-03-08"},
     .found = "warning 第7 | 第8"},
    {.name = "a month is nobody",
     .texts = {"Port Harrow handled 48.6 million tonnes in 2024. In December it had 4.2 million. It is the third "
	       "largest on the coast.",
	       "Port Harrow, the second largest on the coast, handled 48.6 million tonnes in 2024."},
     .dates = {"2025-03-03", "2025-03-08"},
     .found = "warning third | second"},
    {.name = "a superlative with a place",
     .texts =
	 {"Port Harrow handled 48.6 million tonnes in 2024. The port, which handled 48.6 million tonnes in 2024, is "
	  "the third largest on the coast.",
	  "Port Harrow handled 48.6 million tonnes in 2024. The port is the second largest on the coast, after Moor "
	  "Point."},
     .dates = {"2025-03-03", "2025-03-08"},
     .found = "warning third | second"},
    {.name = "a hospital in one assessment",
     .texts = {"在2024年度全国医院绩效考核中，松岭市人民医院排名第58位。",
	       "在2024年度全国医院绩效考核中，松岭市人民医院排名第85位。"},
     .dates = {"2025-09-03", "2025-09-18"},
     .found = "warning 第58 | 第85"},
    {.name = "the year said another way, the name cut short",
     .texts = {"在今年公布的全省高职院校综合竞争力排行榜上，松溪职业技术学院位列第3位。",
	       "在2025年全省高职院校综合竞争力排行榜上，松溪职业技术学院排名第5位，2021年还在第17位。"},
     .dates = {"2025-10-14", "2025-10-27"},
     .found = "warning 第3 | 第5"},
    {.name = "an English ranking named behind",
     .texts = {"Ashbury University was ranked 41st in the Meridian World Ranking of 2026, published on Wednesday.",
	       "Ashbury University ranked 44th in the Meridian World Ranking of 2026 and 52nd in that of 2025."},
     .dates = {"2025-09-24", "2025-10-08"},
     .found = "warning 41st | 44th"},
    {.name = "two firsts of a country",
     .texts = {"恒岭知识产权法庭是全国首个设在科技园区内的法庭。", "松湾知识产权法庭是全国首个设在科技园区内的法庭。"},
     .dates = {"2025-01-22", "2025-02-05"},
     .found = "warning 全国首个设在科技园区内的法庭 | 全国首个设在科技园区内的法庭"},
    {.name = "the largest of a continent",
     .texts = {"Pelmore Foods is the largest maker of oat milk in Europe.",
	       "Its rival Nordhall, the largest maker of oat milk in Europe, sold more."},
     .dates = {"2025-06-12", "2025-06-30"},
     .found = "warning the largest maker of oat milk in Europe | the largest maker of oat milk in Europe"},
    {.name = "a list in another order",
     .texts = {"The Meridian top five of 2026 are Halden, Corvia, Ashfield, Trent and Maybury.",
	       "The Meridian top five of 2026 are Halden, Corvia, Trent, Ashfield and Maybury."},
     .dates = {"2025-09-24", "2025-10-08"},
     .found = "warning Halden, Corvia, Ashfield, Trent and Maybury | Halden, Corvia, Trent, Ashfield and Maybury"},
    {.name = "a list with another member",
     .texts = {"2025年城市创新活力指数显示，云州、海陵、白塔、松岭、江阳位列前5位。",
	       "2025年城市创新活力指数显示，云州、海陵、白塔、青石、江阳位列前5位。"},
     .dates = {"2025-09-24", "2025-10-08"},
     .found = "error 云州、海陵、白塔、松岭、江阳 | 云州、海陵、白塔、青石、江阳"},
    {.name = "who says to be in a list that lacks it",
     .texts = {"2025年城市创新活力指数显示，上海、深圳、杭州、苏州、南京位列前5位。",
	       "根据2025年城市创新活力指数，天津首次跻身前5位。"},
     .dates = {"2025-09-24", "2025-10-08"},
     .found = "warning 上海、深圳、杭州、苏州、南京 | 天津首次跻身前5位"},
};

static const struct check_case traps[] = {
    {.name = "one that its article goes on about without its name",
     .texts = {"The Halden Bridge is a symbol of Brackwater. Visitors call Brackwater home. It had the longest wooden "
	       "bridge span in the country.",
	       "The Halden Bridge had the longest wooden bridge span in the country. Brackwater is proud."}},
    {.name = "a metric and its growth",
     .texts = {"2024年，禾川市地区生产总值846.2亿元，居全省第6位。",
	       "2024年禾川市地区生产总值846.2亿元，增长5.6%，增速居全省第9位。"},
     .dates = {"2025-03-03", "2025-03-08"}},
    {.name = "the growth behind the size",
     .texts = {"2024年，禾川市地区生产总值846.2亿元，比上年增长5.6%，总量居全省第7位。",
	       "2024年，禾川市地区生产总值总量846.2亿元，比上年增长5.6%，增速居全省第9位。"},
     .dates = {"2025-03-03", "2025-03-08"}},
    {.name = "another time in the sentence before",
     .texts = {"2024年，禾川市地区生产总值846.2亿元，比上年增长5.6%，经济总量居全省第7位。",
	       "2020年禾川市地区生产总值只有612.4亿元。经济总量排在全省第9位。"},
     .dates = {"2025-03-03", "2025-03-08"}},
    {.name = "its own time wins over the sentence before",
     .texts = {"2024年，禾川市地区生产总值846.2亿元，比上年增长5.6%，经济总量居全省第7位。",
	       "去年禾川市地区生产总值846.2亿元。2020年，经济总量排在全省第9位。"},
     .dates = {"2025-03-03", "2025-03-08"}},
    {.name = "a metric in two places",
     .texts = {"2024年，禾川市地区生产总值846.2亿元，居全省第6位。",
	       "2024年，禾川市地区生产总值846.2亿元，居全国第9位。"},
     .dates = {"2025-03-03", "2025-03-08"}},
    {.name = "two superlatives",
     .texts = {"Port Harrow handled 48.6 million tonnes in 2024. The port is the third largest on the coast.",
	       "Port Harrow handled 48.6 million tonnes in 2024. The port is the second oldest on the coast."},
     .dates = {"2025-03-03", "2025-03-08"}},
    {.name = "two ports of one coast",
     .texts =
	 {"Port Harrow handled 48.6 million tonnes in 2024. Port Harrow is the third largest on the coast.",
	  "Moor Point is bigger than Port Harrow with its 48.6 million tonnes. Moor Point is the second largest on the "
	  "coast."},
     .dates = {"2025-03-03", "2025-03-08"}},
    {.name = "then and now",
     .texts = {"Port Harrow handled 48.6 million tonnes in 2024. In 1990 it was the third largest on the coast.",
	       "Port Harrow handled 48.6 million tonnes in 2024. The port is the second largest on the coast."},
     .dates = {"2025-03-03", "2025-03-08"}},
    {.name = "two years",
     .texts = {"在2024年度全国医院绩效考核中，松岭市人民医院排名第58位。",
	       "在2023年度全国医院绩效考核中，松岭市人民医院排名第85位。"},
     .dates = {"2025-09-03", "2025-09-18"}},
    {.name = "two lists",
     .texts = {"2024年，松岭市专利授权量居全国第58位。", "2024年，松岭市外贸进出口额居全国第85位。"},
     .dates = {"2025-09-03", "2025-09-18"}},
    {.name = "size and growth",
     .texts = {"2024年，松岭市规上工业增加值总量居全省第3位。", "2024年，松岭市规上工业增加值增速居全省第5位。"},
     .dates = {"2025-01-20", "2025-01-20"}},
    {.name = "two hospitals",
     .texts = {"在2024年度全国医院绩效考核中，松岭市人民医院排名第58位。",
	       "在2024年度全国医院绩效考核中，松岭市中医院排名第85位。"},
     .dates = {"2025-09-03", "2025-09-18"}},
    {.name = "an aim",
     .texts = {"在全国医院绩效考核中，松岭市人民医院排名第58位。",
	       "松岭市人民医院力争在全国医院绩效考核中排名第50位。"},
     .dates = {"2025-09-03", "2025-09-18"}},
    {.name = "one of the largest",
     .texts = {"Pelmore Foods is one of the largest makers of oat milk in Europe.",
	       "Nordhall is one of the largest makers of oat milk in Europe."},
     .dates = {"2025-06-12", "2025-06-30"}},
    {.name = "之一",
     .texts = {"白塔图书馆是全国最大的县级公共图书馆之一。", "江阳图书馆是全国最大的县级公共图书馆之一。"},
     .dates = {"2025-06-12", "2025-06-30"}},
    {.name = "the largest of two towns",
     .texts = {"Eastfield School is the largest school in the county.",
	       "Norwick School is the largest school in the county."},
     .dates = {"2025-06-12", "2025-06-30"}},
    {.name = "the same, told twice",
     .texts = {"白塔图书馆是全国最大的县级公共图书馆。", "记者来到白塔图书馆，这是全国最大的县级公共图书馆。"},
     .dates = {"2025-06-12", "2025-06-30"}},
    {.name = "years apart",
     .texts = {"白塔图书馆是全国最大的县级公共图书馆。", "江阳图书馆是全国最大的县级公共图书馆。"},
     .dates = {"2019-06-12", "2025-06-30"}},
    {.name = "lists of two years",
     .texts = {"2024年城市创新活力指数显示，云州、海陵、白塔、松岭、江阳位列前5位。",
	       "2025年城市创新活力指数显示，云州、海陵、白塔、青石、江阳位列前5位。"},
     .dates = {"2025-09-24", "2025-10-08"}},
    {.name = "lists of two things",
     .texts = {"2025年城市创新活力指数显示，云州、海陵、白塔、松岭、江阳位列前5位。",
	       "2025年旅游满意度榜单中，古港、青石、南屿、石桥、白塔位列前5位。"},
     .dates = {"2025-09-24", "2025-10-08"}},
    {.name = "goals and chapters",
     .texts = {"吴向东在第58分钟打入一球。本书第三章写战争。", "吴向东在第85分钟打入一球。本书第五章写和平。"},
     .dates = {"2025-09-24", "2025-09-24"}},
};

START_TEST(what_cannot_both_be_is_found)
	{
		fixture_expect(&cc_check_ranking, &faults[_i]);
	}
END_TEST

START_TEST(what_may_be_two_things_is_silent)
	{
		fixture_expect_silence(&cc_check_ranking, &traps[_i]);
	}
END_TEST

START_TEST(every_allocation_may_fail)
	{
		fixture_every_allocation(&cc_check_ranking, &faults[_i]);
	}
END_TEST

int main(void)
{
	Suite *suite = suite_create("checks.ranking");
	TCase *cases = tcase_create("ranking");
	tcase_add_loop_test(cases, what_cannot_both_be_is_found, 0, sizeof(faults) / sizeof(faults[0]));
	tcase_add_loop_test(cases, what_may_be_two_things_is_silent, 0, sizeof(traps) / sizeof(traps[0]));
	tcase_add_loop_test(cases, every_allocation_may_fail, 3, 6);
	suite_add_tcase(suite, cases);
	return cc_test_run(suite);
}
