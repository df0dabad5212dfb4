/* ranking: places of one thing in sentences of two articles that tell the same in their own words.
 * Leaves places that the same words or names tell to test_ranking_places.c and test_ranking_stories.c. */
#include "check_suite.h"

static const struct check_case faults[] = {
    {.name = "an observatory's night",
     .texts = {"澹州天文台发布年报。8月12日夜，英仙座流星雨每小时146颗，是澹州天文台建台以来第三多的一夜。澹州天文台"
	       "全年开放218天，接待1846人。",
	       "澹州天文台的夏天。英仙座流星雨来的那一夜，每小时有146颗，居建台以来首位。澹州天文台全年开放218天，"
	       "接待1846人。"},
     .dates = {"2025-09-20", "2025-09-22"},
     .found = "warning 第三多的 | 首位"},
    {.name = "a choir's medal",
     .texts =
	 {"芦汀合唱团回来了。团长说，芦汀合唱团建团三十年，这是头一回捧回金奖。芦汀合唱团有团员148人，去年演出126场。",
	  "芦汀合唱团有团员148人，去年演出126场。金奖归芦汀合唱团，这是合唱团继那次之后第二次捧回金奖。"},
     .dates = {"2025-09-20", "2025-09-22"},
     .found = "warning 头一回 | 第二次"},
    {.name = "a bakery in the north",
     .texts = {"Halvek Foods grows. The Brennwick bakery is the third bakery that Halvek Foods has opened in the "
	       "north. Halvek Foods employs 2,480 people and sold 186 million loaves.",
	       "Halvek Foods employs 2,480 people and sold 186 million loaves. Brennwick is the first bakery that "
	       "Halvek Foods has opened in the north."},
     .dates = {"2025-09-20", "2025-09-22"},
     .found = "warning third | first"},
    {.name = "a rower among the scullers",
     .texts =
	 {"Ardwell Rowing had a year. Ardwell has 1,248 members and 318 boats. Imra Tollgate finished second among "
	  "the scullers of the regatta.",
	  "Ardwell Rowing has 1,248 members and 318 boats. Imra Tollgate was the regatta's top sculler. Ardwell is "
	  "proud."},
     .dates = {"2025-09-20", "2025-09-22"},
     .found = "warning second | top"},
    {.name = "of so many, in one field",
     .texts =
	 {"Ardwell County tests. In mathematics Ardwell is now sixth among the 14 counties. Ardwell has 1,248 classes "
	  "and 31,750 pupils.",
	  "Ardwell County has 1,248 classes and 31,750 pupils. In mathematics Ardwell is fifth of the 14 counties; in "
	  "reading it is eighth."},
     .dates = {"2025-09-20", "2025-09-22"},
     .found = "warning sixth | fifth"},
};

static const struct check_case traps[] = {
    {.name = "two areas",
     .texts = {"澹州天文台发布年报。澹州天文台的穹顶直径18.6米，是全省最大的天文穹顶。澹州天文台全年接待1846人。",
	       "澹州天文台的穹顶直径18.6米，是全国第三大的天文穹顶。澹州天文台全年接待1846人。"},
     .dates = {"2025-09-20", "2025-09-22"}},
    {.name = "the deepest place of the thing itself",
     .texts = {"芦汀隧道通车。芦汀隧道最深的地方在水面下48.6米，长2360米。芦汀隧道投资18.6亿元。",
	       "芦汀隧道最深处在水面下48.6米，是全省第二深的隧道，长2360米。芦汀隧道投资18.6亿元。"},
     .dates = {"2025-09-20", "2025-09-22"}},
    {.name = "the first time and the second bakery",
     .texts = {"Halvek Foods grows. Brennwick is the first time that Halvek Foods went north. Halvek Foods employs "
	       "2,480 people and sold 186 million loaves.",
	       "Halvek Foods employs 2,480 people and sold 186 million loaves. Brennwick is the second bakery that "
	       "Halvek Foods opened in the north."},
     .dates = {"2025-09-20", "2025-09-22"}},
    {.name = "lowest and second highest",
     .texts =
	 {"芦汀水库有了新数。芦汀水库7月的溶解氧是建库以来最低的，为每升4.18毫克。芦汀水库有鱼126种。",
	  "芦汀水库7月的溶解氧每升4.18毫克。芦汀水库7月的水温是建库以来第二高的，溶解氧受了影响。芦汀水库有鱼126种。"},
     .dates = {"2025-09-20", "2025-09-22"}},
    {.name = "the size and the growth of one market",
     .texts = {"芦汀农机发布年报。芦汀农机插秧机市场占有率为31%，总量居第五位。芦汀农机有员工1846人。",
	       "芦汀农机插秧机市场占有率达到31%，增速排第二位。芦汀农机有员工1846人，厂房14.2万平方米。"},
     .dates = {"2025-09-20", "2025-09-22"}},
    {.name = "a pool and a hall",
     .texts = {"Ardwell Rowing has 1,248 members and 318 boats. Its pool is the second-longest in the county.",
	       "Ardwell Rowing has 1,248 members and 318 boats. Its hall is the third-longest in the county."},
     .dates = {"2025-09-20", "2025-09-22"}},
    {.name = "then and now",
     .texts =
	 {"Ardwell Rowing has 1,248 members and 318 boats. In 1990 the Ardwell regatta was the third-largest regatta "
	  "on the Tarrow.",
	  "Ardwell Rowing has 1,248 members and 318 boats. The Ardwell regatta is the second-largest regatta on the "
	  "Tarrow."},
     .dates = {"2025-09-20", "2025-09-22"}},
    {.name = "who says both",
     .texts =
	 {"Ardwell Rowing has 1,248 members and 318 boats. Imra Tollgate was the regatta's top sculler, and second "
	  "among all rowers.",
	  "Ardwell Rowing has 1,248 members and 318 boats. Imra Tollgate finished second among the rowers of the "
	  "regatta."},
     .dates = {"2025-09-20", "2025-09-22"}},
    {.name = "two years of one regatta",
     .texts = {"Ardwell Rowing has 1,248 members and 318 boats. In 2024 Imra Tollgate was the regatta's top sculler.",
	       "Ardwell Rowing has 1,248 members and 318 boats. In 2025 Imra Tollgate finished second among the "
	       "scullers of the regatta."},
     .dates = {"2025-09-20", "2025-09-22"}},
    {.name = "one of the largest",
     .texts =
	 {"Ardwell Rowing has 1,248 members and 318 boats. The Ardwell boathouse is one of the largest boathouses on "
	  "the Tarrow.",
	  "Ardwell Rowing has 1,248 members and 318 boats. The Ardwell boathouse is the third-largest boathouse on "
	  "the Tarrow."},
     .dates = {"2025-09-20", "2025-09-22"}},
    {.name = "of so many, in two fields",
     .texts =
	 {"Ardwell County tests. In mathematics Ardwell is now sixth among the 14 counties. Ardwell has 1,248 classes "
	  "and 31,750 pupils.",
	  "Ardwell County has 1,248 classes and 31,750 pupils. In reading Ardwell is fifth of the 14 counties."},
     .dates = {"2025-09-20", "2025-09-22"}},
    {.name = "one of four",
     .texts =
	 {"Ardwell County builds. The mill bridge in Ardwell was the third of the four bridges to open. Ardwell has "
	  "1,248 classes and 31,750 pupils.",
	  "Ardwell County has 1,248 classes and 31,750 pupils. The bridge in Ardwell was the second of the four "
	  "bridges "
	  "to be paid."},
     .dates = {"2025-09-20", "2025-09-22"}},
};

int main(void)
{
	return check_suite_run(&(struct check_tables){.name = "checks.ranking_retold",
						      .check = &cc_check_ranking,
						      .faults = faults,
						      .fault_count = sizeof(faults) / sizeof(faults[0]),
						      .traps = traps,
						      .trap_count = sizeof(traps) / sizeof(traps[0]),
						      .memory = 0});
}
