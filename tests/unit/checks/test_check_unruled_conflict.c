/* unruled-conflict: figures of one phrase, name and time that cannot agree, in both languages and many fields.
 * Leaves how a finding looks to the golden tests. */
#include "check_fixture.h"

static const struct check_case faults[] = {
    {.name = "staff of a hospital, digits swapped",
     .texts = {"松岭市人民医院始建于1936年，现有职工3680人。", "松岭市人民医院现有职工3860人，护士占了一半。"},
     .dates = {"2025-09-03", "2025-09-18"},
     .found = "warning 3680人 | 3860人"},
    {.name = "a unit of the noun and a unit of its own",
     .texts = {"北崖水库库容1.36亿立方米，大坝监测正常。", "全县最大的北崖水库库容1.63亿立方米，大坝完好。"},
     .dates = {"2025-04-11", "2025-04-13"},
     .found = "warning 1.36亿立方米 | 1.63亿立方米"},
    {.name = "an abbreviated name",
     .texts = {"松溪职业技术学院现有在册学生12860人。", "松溪职院现有在册学生12680人。"},
     .dates = {"2025-10-14", "2025-10-27"},
     .found = "warning 12860人 | 12680人"},
    {.name = "a longer phrase beside the shorter one",
     .texts = {"白塔图书馆新馆总建筑面积28.6万平方米。", "白塔图书馆总建筑面积26.8万平方米。"},
     .dates = {"2025-09-03", "2025-09-18"},
     .found = "warning 28.6万平方米 | 26.8万平方米"},
    {.name = "a quarter apart, of one name and day",
     .texts = {"南湾马拉松设置补给物资12400件。", "南湾马拉松设置补给物资13100件。"},
     .dates = {"2025-11-02", "2025-11-02"},
     .found = "warning 12400件 | 13100件"},
    {.name = "within one article",
     .texts = {"大营煤矿核定班组安全员186名。\n\n记者看到，大营煤矿核定班组安全员168名。"},
     .dates = {"2025-03-02"},
     .found = "warning 186名 | 168名"},
    {.name = "an English company",
     .texts = {"Pelmore Foods opened a plant. Pelmore Foods owns 4,310 casks.",
	       "Two firms fight. Pelmore Foods owns 4,130 casks."},
     .dates = {"2025-06-12", "2025-06-30"},
     .found = "warning 4,310 | 4,130"},
    {.name = "an English amount that a verb says",
     .texts = {"Tarn Hall reopened. The new concert room of Tarn Hall cost £86 million.",
	       "Tarn Hall is loud. The concert room of Tarn Hall cost £68 million."},
     .dates = {"2025-06-12", "2025-06-30"},
     .found = "warning £86 million | £68 million"},
    {.name = "whom the paragraph named before",
     .texts = {"Ashbury College is old. The college has 23,400 students.", "Ashbury College has 24,300 students."},
     .dates = {"2025-09-24", "2025-10-08"},
     .found = "warning 23,400 students | 24,300 students"},
    {.name = "digits swapped at a metric whose place is not told",
     .texts = {"岚桥通车满月。岚桥全长3186米，主跨628米。全省公路通车里程达到17.42万公里。",
	       "岚桥，全长3186米，主跨628米。目前，全省公路通车里程17.24万公里。"},
     .dates = {"2025-03-02", "2025-03-04"},
     .found = "warning 17.42万公里 | 17.24万公里"},
    {.name = "a last zero that is printed",
     .texts = {"海湾风场位于外海，装机62.4万千瓦，投资96.5亿元，预计年发电量20.5亿千瓦时。",
	       "海湾风场装机62.4万千瓦，投资96.5亿元。风场预计年发电量25.0亿千瓦时。"},
     .dates = {"2025-06-18", "2025-06-27"},
     .found = "warning 20.5亿千瓦时 | 25.0亿千瓦时"},
    {.name = "the same digits at another scale",
     .texts = {"岚桥通车满月。岚桥全长3186米，主跨628米。项目获银行贷款51.4亿元。",
	       "岚桥，全长3186米，主跨628米。银行贷款51.4万元。"},
     .dates = {"2025-03-02", "2025-03-04"},
     .found = "warning 51.4亿元 | 51.4万元"},
    {.name = "the same number in another unit",
     .texts =
	 {"The Tamsin Line opened on Monday. It is 218.4 miles long and cost $4.26 billion. Its tallest bridge is 420 "
	  "metres high.",
	  "Few lines are 218.4 miles long; this one cost $4.26 billion. Its tallest bridge is 420 feet high."},
     .dates = {"2025-03-02", "2025-03-04"},
     .found = "warning 420 metres | 420 feet"},
    {.name = "a thousand times as many of one name",
     .texts =
	 {"The Tamsin Fund began on Monday. It has 240 million crowns for four years and 118 projects in 17 towns.",
	  "The Tamsin Fund, with 240 billion crowns for four years, pays for 118 projects in 17 towns."},
     .dates = {"2025-03-02", "2025-03-04"},
     .found = "warning 240 million | 240 billion"},
    {.name = "other words before the noun",
     .texts =
	 {"The Tamsin Line opened on Monday. It is 218.4 miles long and cost $4.26 billion. Along it live 1,420,000 "
	  "people.",
	  "Few lines are 218.4 miles long; this one cost $4.26 billion. Some say it serves 1,240,000 people along it."},
     .dates = {"2025-03-02", "2025-03-04"},
     .found = "warning 1,420,000 people | 1,240,000 people"},
};

static const struct check_case traps[] = {
    {.name = "the same digits at another scale, and one article knows both",
     .texts = {"岚桥全长3186米，主跨628米。项目获银行贷款51.4亿元，首笔银行贷款51.4万元。",
	       "岚桥，全长3186米，主跨628米。银行贷款51.4万元。"},
     .dates = {"2025-03-02", "2025-03-04"}},
    {.name = "the same number of two lengths in two units",
     .texts = {"The Tamsin Line is 218.4 miles long and cost $4.26 billion. Its tallest bridge is 420 metres high.",
	       "The line is 218.4 miles long and cost $4.26 billion. Its widest station hall measures 420 feet."},
     .dates = {"2025-03-02", "2025-03-04"}},
    {.name = "digits swapped, and one article knows both",
     .texts = {"岚桥全长3186米，主跨628米，东引桥1420米，西引桥1240米。", "岚桥全长3186米，主跨628米。西引桥1240米。"},
     .dates = {"2025-03-02", "2025-03-04"}},
    {.name = "digits swapped, of two industries",
     .texts = {"岚川市地区生产总值2186.4亿元，研发经费61.2亿元。岚川市高技术制造业增加值增长14.1%。",
	       "岚川市地区生产总值2186.4亿元，研发经费61.2亿元。岚川市装备制造业增加值增长11.4%。"},
     .dates = {"2025-03-02", "2025-03-04"}},
    {.name = "digits swapped, of two years",
     .texts = {"岚川市地区生产总值2186.4亿元，研发经费61.2亿元。2024年岚川市接待游客1246万人次。",
	       "岚川市地区生产总值2186.4亿元，研发经费61.2亿元。2023年岚川市接待游客1264万人次。"},
     .dates = {"2025-03-02", "2025-03-04"}},
    {.name = "digits swapped, in articles that have nothing in common",
     .texts = {"全省公路通车里程达到17.42万公里。", "目前，全省公路通车里程17.24万公里。"},
     .dates = {"2025-03-02", "2025-03-04"}},
    {.name = "some, and some together with others",
     .texts = {"松岭半程马拉松起跑9187人。松岭半程马拉松有志愿者2850名服务。",
	       "松岭半程马拉松起跑9187人，3150名志愿者和医护人员忙碌在松岭半程马拉松的赛道旁。"},
     .dates = {"2026-03-30", "2026-03-30"}},
    {.name = "digits swapped, of two things",
     .texts = {"岚桥全长3186米，主跨628米。大桥用钢14.2万吨。", "岚桥全长3186米，主跨628米。大桥浇筑混凝土12.4万吨。"},
     .dates = {"2025-03-02", "2025-03-04"}},
    {.name = "two hospitals",
     .texts = {"松岭市人民医院现有职工3680人。", "松岭市中医院现有职工3860人。"},
     .dates = {"2025-09-03", "2025-09-03"}},
    {.name = "two years",
     .texts = {"2023年，白塔图书馆接待读者186.4万人次。", "2024年，白塔图书馆接待读者168.4万人次。"},
     .dates = {"2025-01-03", "2025-01-05"}},
    {.name = "rounded",
     .texts = {"松岭市人民医院现有职工3680人。", "松岭市人民医院现有职工3700人左右。"},
     .dates = {"2025-09-03", "2025-09-03"}},
    {.name = "one-sided",
     .texts = {"松岭市人民医院现有职工3680人。", "松岭市人民医院现有职工超过3600人。"},
     .dates = {"2025-09-03", "2025-09-03"}},
    {.name = "a toll that grew",
     .texts = {"北崖镇煤矿事故已造成12人死亡。", "北崖镇煤矿事故已造成21人死亡。"},
     .dates = {"2025-04-11", "2025-04-12"}},
    {.name = "a plan",
     .texts = {"松岭市人民医院现有职工3680人。", "到2027年，松岭市人民医院职工将达到3860人。"},
     .dates = {"2025-09-03", "2025-09-03"}},
    {.name = "staff some weeks later", /* a hundred were hired, for all we know */
     .texts = {"松岭市人民医院现有职工3680人。", "松岭市人民医院现有职工3790人。"},
     .dates = {"2025-09-03", "2025-10-18"}},
    {.name = "one of several",
     .texts = {"青石港共有男职工3680人。", "青石港共有女职工3860人。"},
     .dates = {"2025-09-03", "2025-09-03"}},
    {.name = "each and all",
     .texts = {"白塔图书馆每天接待读者1860人。", "白塔图书馆接待读者1680人。"},
     .dates = {"2025-09-03", "2025-09-03"}},
    {.name = "one sentence",
     .texts = {"松岭市人民医院东院现有职工368人，西院现有职工386人。"},
     .dates = {"2025-09-03"}},
    {.name = "articles that have nothing in common",
     .texts = {"项目总投资18.6亿元，工期两年。", "项目总投资16.8亿元，工期三年。"},
     .dates = {"2025-09-03", "2025-09-03"}},
    {.name = "two companies in English",
     .texts = {"Pelmore Foods owns 4,310 casks.", "Its rival Nordhall owns 4,130 casks."},
     .dates = {"2025-06-12", "2025-06-30"}},
    {.name = "other verbs",
     .texts = {"Pelmore Foods owns 4,310 casks.", "Pelmore Foods sold 4,130 casks."},
     .dates = {"2025-06-12", "2025-06-30"}},
    {.name = "missing people, two days on",
     .texts = {"The ferry Saint Bran sank. On the Saint Bran 132 people are missing.",
	       "The ferry Saint Bran sank. On the Saint Bran 123 people are missing."},
     .dates = {"2025-08-04", "2025-08-06"}},
    {.name = "the same in other words",
     .texts = {"Ashbury College has 23,400 students.", "Ashbury College has some 23 thousand students."},
     .dates = {"2025-09-24", "2025-10-08"}},
};

START_TEST(what_cannot_agree_is_found)
	{
		fixture_expect(&cc_check_unruled_conflict, &faults[_i]);
	}
END_TEST

START_TEST(what_may_be_two_things_is_silent)
	{
		fixture_expect_silence(&cc_check_unruled_conflict, &traps[_i]);
	}
END_TEST

START_TEST(every_allocation_may_fail)
	{
		fixture_every_allocation(&cc_check_unruled_conflict, &faults[1]);
	}
END_TEST

/* How the only finding is headed, and what its explanation says. */
static const struct {
	struct check_case row;
	bool explore;
	enum cc_severity severity;
	const char *headed; /* how its message begins; NULL: not asked for */
	const char *says;
} reasons[] = {
    {.row = {.name = "exploring, a doubtful pair is a note that names the rule which would settle it",
	     .texts = {"松岭市人民医院现有护理员3680人。", "松岭市人民医院现有护理员5200人。"},
	     .dates = {"2025-09-03", "2025-10-18"}},
     .explore = true,
     .severity = CC_SEVERITY_INFO,
     .says = "names: [\"护理员\"], unit: 人"},
    {.row = {.name = "exploring, figures amid the same words of one story are a note, whatever their digits",
	     .texts = {"砻溪镇节办完了。砻溪镇今年有21.8万亩梨园、1284个棚，来了1.365万人。砻溪镇没有这么热闹过。"
		       "考古队在城墙下清理出18个浇铸坑，坑壁烧得通红。",
		       "砻溪镇的节日有1284个棚，砻溪镇21.8万亩梨园迎来1.365万人。砻溪镇忙坏了。"
		       "城墙下的浇铸坑有13个，坑壁烧得通红。"},
	     .dates = {"2026-09-12", "2026-09-14"}},
     .explore = true,
     .severity = CC_SEVERITY_INFO,
     .headed = "浇铸坑 · 砻溪镇",
     .says = "the text does not say"},
    {.row =
	 {.name = "the digits are in order, the unit is another",
	  .texts =
	      {"The Tamsin Line opened on Monday. It is 218.4 miles long and cost $4.26 billion. Its tallest bridge is "
	       "420 metres high.",
	       "Few lines are 218.4 miles long; this one cost $4.26 billion. Its tallest bridge is 420 feet high."},
	  .dates = {"2025-03-02", "2025-03-04"}},
     .severity = CC_SEVERITY_WARNING,
     .says = "one number, two units: 420 metres / 420 feet"},
};

START_TEST(the_reason_is_told)
	{
		struct cc_arena *arena = cc_arena_new(&cc_alloc_libc);
		struct cc_article *articles[CASE_DOCUMENTS];
		size_t count = fixture_articles(articles, &reasons[_i].row, arena);
		struct cc_check_input input = {.rules = cc_test_rules(),
					       .articles = articles,
					       .article_count = count,
					       .explore = reasons[_i].explore};
		struct cc_vec findings = cc_vec_new(arena, sizeof(struct cc_finding));
		struct cc_error err = {0};
		ck_assert_int_eq(cc_check_unruled_conflict.run(&findings, &input, arena, &err), CC_OK);
		ck_assert_uint_eq(findings.len, 1);
		const struct cc_finding *finding = findings.items;
		ck_assert_int_eq(finding->severity, reasons[_i].severity);
		if (reasons[_i].headed != NULL)
			ck_assert(cc_str_starts(finding->message, cc_str_from(reasons[_i].headed)));
		ck_assert_msg(fixture_says(finding, reasons[_i].says), "%s", reasons[_i].row.name);
		cc_arena_free(arena);
	}
END_TEST

int main(void)
{
	Suite *suite = suite_create("checks.unruled_conflict");
	TCase *cases = tcase_create("unruled_conflict");
	tcase_add_loop_test(cases, what_cannot_agree_is_found, 0, sizeof(faults) / sizeof(faults[0]));
	tcase_add_loop_test(cases, what_may_be_two_things_is_silent, 0, sizeof(traps) / sizeof(traps[0]));
	tcase_add_loop_test(cases, the_reason_is_told, 0, sizeof(reasons) / sizeof(reasons[0]));
	tcase_add_test(cases, every_allocation_may_fail);
	suite_add_tcase(suite, cases);
	return cc_test_run(suite);
}
