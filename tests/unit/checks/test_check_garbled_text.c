/* garbled-text: each kind of damage once, and clean prose that only looks like it. */
#include "check_fixture.h"

static const struct check_case damage[] = {
    {.name = "acronym with a Han character",
     .texts = {"高收入国家的研发支出占G党P的比重为3%左右。"},
     .found = "error sandwich G党P > GDP"},
    {.name = "ampersand lost", .texts = {"企业的R和D经费与R党D经费。"}, .found = "error sandwich R党D > R&D"},
    {.name = "the corpus's own word",
     .texts = {"Kepler号上线。Kepler平台开放。Kepler社区扩大。Kep党er平台升级。"},
     .found = "warning sandwich Kep党er > Kepler"},
    {.name = "stray and of a brand's kind",
     .texts = {"大家都说我and你最合拍。"},
     .found = "warning stray-word and > 和"},
    {.name = "stray and", .texts = {"这是一场产业生态 and 标准体系的竞争。"}, .found = "error stray-word  and  > 和"},
    {.name = "a word spoken of", .texts = {"注意，or 的参数总会先被求值。"}},
    {.name = "a Chinese list of names of code", .texts = {"alpha、beta gamma、delta one、struct two、trait 和 use"}},
    {.name = "stray the", .texts = {"我们要推动the发展方式转变。"}, .found = "warning stray-word the"},
    {.name = "Cyrillic in GDP",
     .texts = {"人均GD\xD0\xA0突破一万美元。"},
     .found = "warning mixed-script GD\xD0\xA0 > GDP"},
    {.name = "letter in a year",
     .texts = {"2O24年，全市新增企业三百家。"},
     .found = "warning swapped-digit 2O24 > 2024"},
    {.name = "full-width digits among half-width ones",
     .texts = {"2023年产量为1250吨，２０２４年为1310吨，2025年为1380吨。"},
     .found = "info wide-digit ２０２４ > 2024"},
    {.name = "full-width digits everywhere are a style",
     .texts = {"２０２３年产量为１２５０吨，２０２４年为１３１０吨。"},
     .found = ""},
    {.name = "as many of both are two habits", .texts = {"2023年产量为1250吨，２０２４年为１３１０吨。"}, .found = ""},
    {.name = "letter in a percentage", .texts = {"同比增长l2%，好于预期。"}, .found = "warning swapped-digit l2 > 12"},
    {.name = "letter in points", .texts = {"比重提高l2个百分点。"}, .found = "warning swapped-digit l2 > 12"},
    {.name = "letter before the point", .texts = {"占比只有O.5%。"}, .found = "warning swapped-digit O.5 > 0.5"},
    {.name = "Chinese year with a zero", .texts = {"二0二四年三月动工。"}, .found = "info chinese-year 二0二四年"},
    {.name = "utf-8 read as windows-1252",
     .texts = {"He said it is a cafÃ© on the corner of the street."},
     .found = "warning mojibake Ã©"},
    {.name = "utf-8 read as gbk",
     .texts = {"原文开头是涓浗鐨勬椂鍊欙紝后面正常。"},
     .found = "warning mojibake 涓浗鐨勬"},
    {.name = "kun jin kao", .texts = {"全市共有锟斤拷家企业参加。"}, .found = "warning mojibake 锟斤拷"},
    {.name = "replacement character", .texts = {"科�部门负责同志出席会议。"}, .found = "warning unreadable �"},
    {.name = "radical", .texts = {"加强⼈才队伍建设。"}, .found = "warning radical ⼈ > 人"},
    {.name = "dash read as one",
     .texts = {"沿海一临港科技园累计注册企业两千家。"},
     .found = "warning dash-as-one 一 > —"},
    {.name = "number torn from its unit",
     .texts = {"我国科技人才规模不断扩大、结构不断优化。研发人员全时当量由几年前的三百万人年提高到635."
	       "4\n万人年，稳居世界首位，入选高被引科学家的数量也排在前列。"},
     .found = "warning torn-number 635.4万人年"},
    {.name = "number torn from its unit in a line of its own",
     .texts = {"研发人员全时当量由几年前的三百万人年提高到635.4\n万人年，稳居世界首位。"},
     .found = "warning torn-number 635.4万人年"},
    {.name = "English breaks off",
     .texts = {"The first part of the story is told in full. It has a beginning and an end, and nothing is missing "
	       "from it at all.\n\n"
	       "The second part begins well. It goes on for quite a while, as such stories do, until the page ends and "
	       "the rest of the"},
     .found = "warning breaks-off rest of the"},
    {.name = "torn ligatures",
     .texts = {"Offi ce rents rose again, and tourism refl ects the confi dence of the Pacifi c region."},
     .found = "warning torn-ligature confi dence | Pacifi c | refl ects"},
    {.name = "one torn ligature",
     .texts = {"Rail traffi c rose by four percent in the year to June."},
     .found = "info torn-ligature traffi c"},
    {.name = "bookmark",
     .texts = {"[bookmark: _Toc1]推进产业创新\n\n正文从这里开始。"},
     .found = "warning page-furniture [bookmark: _Toc1] > "},
    {.name = "an entity of HTML",
     .texts = {"企业的R&amp;D投入持续增加。"},
     .found = "warning page-furniture &amp; > &"},
    {.name = "a page line",
     .texts = {"这一段话说到一半还没有说完\n\n第3页 共10页\n\n后一段话接着往下说。"},
     .found = "warning page-furniture 第3页 共10页"},
    {.name = "row of photo numbers",
     .texts = {"第一段话说完了。\n\n1\n\n2\n\n3\n\n第二段话开始了。"},
     .found = "warning page-furniture 1\n2\n3"},
    {.name = "copying site",
     .texts = {"范文大全 028ABCD.CN\n\n一篇文章的题目\n\n正文从这里开始，到这里结束。"},
     .found = "warning page-furniture 范文大全 028ABCD.CN"},
    {.name = "a headline in two parts",
     .texts =
	 {"1.03亿户！全省登记在册个体工商户创下新高 占经营主体总量三分之二以上\n\n截至2021年底，全省登记在册个体工商户"
	  "已达1.03亿户。\n"},
     .found = ""},
    {.name = "a headline told again",
     .texts =
	 {"全市经济一季度开局\n\n原标题：前两月经济数据出炉：工业、投资、消费同比增长均超过三成以上水平\n\n前两月，全市"
	  "经济稳定恢复。\n"},
     .found = ""},
    {.name = "a numbered heading with a comma",
     .texts = {"上半年，全市经济运行总体平稳，主要指标好于预期。\n\n二、工业生产加快，高技术制造业和装备制造业较快"
	       "增长\n\n上半年，规模以上工业增加值同比增长5.2%，比一季度加快。\n"},
     .found = ""},
    {.name = "text breaks off",
     .texts = {"第一段把事情的经过说得很清楚，读者一看就明白。\n\n截至去年底，两市协同办公室联合推进的重点项目已经超过"
	       "八十六项，其中交通类项目超过三十项重点"},
     .found = "warning breaks-off 类项目超过三十项重点"},
    {.name = "a page is missing",
     .texts = {"第一段把事情的经过说得很清楚，读者一看就明白。\n\n"
	       "近年来变化很大。作为重要的装备制造基地，这座城市推动智能农机、工业机器\n\n\n\n"
	       "比重超过80%，多晶硅、硅片、电池片等核心环节技术水平领先。"},
     .found = "error missing-text 动智能农机、工业机器 | 比重超过80%，多晶"},
    {.name = "bracket without its half",
     .texts = {"会议通过了《关于加快发展的意见，并作出部署。"},
     .found = "info unbalanced 《"},
    {.name = "Han in English",
     .texts = {"The city has already rebuilt 二 of the three old piers on the river."},
     .found = "warning stray-han 二"},
    {.name = "full-width mark in English",
     .texts = {"The launch was planned for 2024；it never left the harbour again."},
     .found = "info full-width ； > ;"},
    {.name = "accent on an English word",
     .texts = {"The pr\xC3\xA9vious plan of the town foresaw one more bridge by the end of the year."},
     .found = "info stray-accent pr\xC3\xA9vious > previous"},
    {.name = "Roman numeral for I", .texts = {"国产AⅠ芯片出货量翻番。"}, .found = "info roman-numeral AⅠ > AI"},
    {.name = "one Cyrillic letter behind one Latin one",
     .texts = {"The b\xD0\xBE"
	       "ard of the port agreed."},
     .found = "warning mixed-script b\xD0\xBE"
	      "ard > board"},
    {.name = "a word that begins with a Cyrillic letter",
     .texts = {"The \xD0\xBE"
	       "cean is calm."},
     .found = "warning mixed-script \xD0\xBE"
	      "cean > ocean"},
    {.name = "a letter before an English unit",
     .texts = {"The wait shrank to l2 days."},
     .found = "warning swapped-digit l2 > 12"},
    {.name = "a letter in an English figure",
     .texts = {"It sold 1O million of them."},
     .found = "warning swapped-digit 1O > 10"},
    {.name = "a letter in a year of an English sentence",
     .texts = {"It began in 20l9, they say."},
     .found = "warning swapped-digit 20l9 > 2019"},
    {.name = "a letter before a Chinese classifier",
     .texts = {"全县有企业l0家。"},
     .found = "warning swapped-digit l0 > 10"},
    {.name = "zero in an acronym", .texts = {"减少C02排放。"}, .found = "warning misread C02 > CO2"},
    {.name = "one in a word that the text writes elsewhere",
     .texts = {"The harbor is deep. The harb0r is wide."},
     .found = "warning misread harb0r > harbor"},
    {.name = "one in an unknown word", .texts = {"The deve1opment took years."}, .found = "info misread deve1opment"},
    {.name = "the sentence goes on behind a box",
     .texts = {"初期有人指路，中期有人帮忙，这一路走来并不孤单。平台还协助对接本地试验平台\n\n一座小城的科创答卷\n\n● "
	       "小城的科创投入三年翻番，带动了一批新企业落户生根。\n\n及应用场景，加速成果落地；远期，基金等金融支持帮"
	       "助企业成长。"},
     .found = "warning interrupted 协助对接本地试验平台 | 一座小城的科创答卷 | 及应用场景，加速成果"},
    {.name = "a blank before 和 in a heading",
     .texts = {"推动粮食生产 和绿色转型协同发展\n\n正文从这里开始，一直说到这一段的末尾才算说完。"},
     .found = "info blank-in-heading 粮食生产 和绿色转 > 粮食生产和绿色转"},
    {.name = "a blank in what stands unbroken elsewhere",
     .texts = {"以绿色转型引领 现代乡村建设\n\n全县在以绿色转型引领现代乡村建设上走在前面，一直走到今天也没有停下。"},
     .found = "info blank-in-heading 转型引领 现代乡村 > 转型引领现代乡村"},
    {.name = "one heading on two lines",
     .texts =
	 {"开头的一段话说得明白，读者看得清楚。\n\n"
	  "绿色动能加快集聚成势\n乡村产业根基不断夯实\n\n"
	  "近年来，全县坚持一张蓝图绘到底，把粮食安全放在心上，把绿色转型抓在手上，一年接着一年干，山更青了，水更绿"
	  "了，人气也更旺了。"},
     .found = "warning split-heading 绿色动能加快集聚成势 | 乡村产业根基不断夯实"},
    {.name = "rule of a pack",
     .texts = {"工程目前己经完成八成。"},
     .found = "warning confusions/ji-for-yi 己经 > 已经"},
};

/* Ordinary prose; every paragraph was a false alarm of some checker. */
static const char *const clean[] = {
    "其中：第一产业增加值23.3亿元，增长5.2%；第二产业增加值129.8亿元，增长7.1%；第三产业增加值101.4亿元，增长3%。"
    "三次产业结构为9.2:51:39.8\n\n全年居民消费价格总水平比上年上涨1.4%。",
    "A股三大指数收涨，B股、H股走势分化，K线呈现V形反转；T+0交易试点仍在研究。",
    "他穿着T恤，在卡拉OK厅唱K歌，朋友圈里AA制聚餐的照片获得上百个赞。",
    "医院新增X光机和B超设备，为O型血和Rh阴性血患者建立档案，ICU床位增至40张。",
    "这款MPV和SUV共用平台，S型弯道成绩好于上一代，iPhone手机APP可远程启动。",
    "AI和GDP的关系、R&D与TFP的关系，是P2P网贷和B2B电商之外的另一个话题。",
    "设A占B的比重为x，B中A占三成，A除B得出倍数。",
    "歌手在专辑《爱and痛》里写道：“我and你”。",
    "华为、G7易流、e租宝、58同城、TFBOYS王俊凯、C919大飞机、5G基站、QLED显示、DeepSeek、Qwen都是专名。",
    "维生素B1、维生素C、PM2.5、CO2、H2O、α粒子、TNF-α、β-内酰胺、Δt和μm都写得对。",
    "OpenAI的o1模型、o3模型和l2正则化，是课程第1讲、第2讲的内容；I5处理器和O2O模式也讲到了。",
    "推动一批企业、打造一个平台、坚持一张蓝图绘到底；昆山一工业园、上海一中心、南京一高校均有回应。",
    "进入新一轮改革，这一指标进一步提高，城乡一体化、京津冀一体化和长三角一体化同步推进。",
    "他说：“第一，要有耐心；\n\n“第二，要有办法；\n\n“第三，要有担当。”\n\n会场响起掌声。",
    "申报材料包括：1)身份证；2)毕业证；a)原件；b)复印件。心情不错:)",
    "一、总体要求\n\n（一）指导思想\n\n坚持稳中求进工作总基调，完整准确全面贯彻新发展理念。\n\n（二）基本原则\n\n坚持系"
    "统观念，坚持问题导向。",
    "联系人：张先生\n\n网址：www.example.com\n\n邮箱：news@example.cn",
    "A café in the old town serves naïve art; the résumé of its owner, Dr. Müller, is “short”. It costs €5 or £4.",
    "The character 福 means luck, and people hang it upside down at the door in spring.",
    "He wrote “and” and “or” on the board; the firm (中国石化) reported 3.2 billion yuan in R&D.",
    "涓涓细流汇成大江；沙家浜、陆家浜是地名；绯闻不是新闻；屯田与屯兵不同。",
    "二〇二四年三月，2024年3月，民国二十五年，公元前221年，二〇〇八年八月八日。",
    "参会企业有A公司、B公司、C公司；甲方、乙方、丙方；表1、图2、附件3。",
    "来源：新华社\n\n（记者 李明 通讯员 王强）\n\n本报北京3月5日电，全国人大代表在分组审议时发言热烈。",
    "会议指出，要抓好“十五五”规划编制——这是明年工作的重点……",
    "Deliveries grew last month for the third time in a row, the harbour office said, and two more ships are expected "
    "before the end of spring. - Coastal News Network",
    "港务局说，上月到货量连续第三个月增长，预计春季结束前还有两艘船到港。海岸日报",
    "中国社会科学院数量经济与技术经济研究所原所长,研究员,博士生导师 李明",
    "大桥主塔施工进展顺利，全长一千二百米的主跨即将合龙，两岸群众盼望已久。\n\n图为航拍的大桥施工现场，工人们正在吊装钢"
    "梁。新华社记者李明摄",
    "他从小在河边长大，熟悉每一处浅滩，也熟悉每一种鱼。\n\n1\n\n十八岁那年，他离开村子，去了南方的工厂，一去就是十年。"
    "\n\n2\n\n"
    "后来他回来了，带着一笔钱和一个想法，要在河边办一个养殖场。\n\n3\n\n如今养殖场办起来了，村里的人也跟着富了起来。",
    "京东JD."
    "com上线新服务\n\n这项服务面向乡镇用户，首批覆盖三个省份，下半年还将扩大范围。\n\n后续安排将另行公布，用户可以在应"
    "用里查询。",
    "第5页的表格列出了各市数据，第6页说明了口径，读者可对照阅读。",
    "以科技创新为引领 加快建设制造强市\n\n正文从这里开始，一直说到这一段的末尾才算说完。",
    "全市经济 延续稳定恢复态势\n\n上半年，全市经济延续稳定恢复态势，主要指标好于预期，企业信心也在回升。",
    "绿水青山入画来 和美乡村展新颜\n\n正文从这里开始，一直说到这一段的末尾才算说完。",
    "作者：吴 婷\n\n正文从这里开始，一直说到这一段的末尾才算说完。",
    "工业和信息化部产业司\n国家数据局规划发展司\n\n近年来，各地坚持一张蓝图绘到底，把粮食安全放在心上，把绿色转型抓在手"
    "上，一年"
    "接着一年干，山更青了，水更绿了，人气也更旺了，这是有目共睹的。",
    "问渠那得清如许\n为有源头活水来\n\n近年来，各地坚持一张蓝图绘到底，把粮食安全放在心上，把绿色转型抓在手上，一年接着"
    "一年干，"
    "山更青了，水更绿了，人气也更旺了，这是有目共睹的。",
    "Model A1, paper A4, a 1T drive, log10 and sha1sum, the i18n team, h1n1 and G20 are what they are; 5l of oil too.",
    "The Ω of the loop, Δt, μm and the β version; Пётр wrote it.",
    "他借的钱已经归还。两家公司合并。有苹果、梨和桃。会议通过了《决定》。周末能否开放？年末来临。",
};

START_TEST(damage_is_found)
	{
		fixture_expect(&cc_check_garbled_text, &damage[_i]);
	}
END_TEST

START_TEST(clean_prose_is_silent)
	{
		struct check_case row = {.name = clean[_i], .texts = {clean[_i]}, .found = ""};
		fixture_expect(&cc_check_garbled_text, &row);
	}
END_TEST

/* Whether the rule reports something in the text. */
static bool rule_fires(const struct cc_text_rule *rule, struct cc_str text)
{
	struct cc_arena *arena = cc_arena_new(&cc_alloc_libc);
	struct cc_article *article = cc_test_article("a.txt", cc_arena_copy(arena, text).ptr, "", arena);
	struct cc_check_input input = {.rules = cc_test_rules(), .articles = &article, .article_count = 1};
	struct cc_vec findings = cc_vec_new(arena, sizeof(struct cc_finding));
	struct cc_error err = {0};
	ck_assert_int_eq(cc_check_garbled_text.run(&findings, &input, arena, &err), CC_OK);
	const struct cc_finding *items = findings.items;
	bool fires = false;
	for (size_t i = 0; i < findings.len; i++)
		fires |= cc_str_equal(items[i].rule, rule->id);
	cc_arena_free(arena);
	return fires;
}

START_TEST(text_rules_keep_their_examples)
	{
		const struct cc_ruleset *rules = cc_test_rules();
		for (size_t i = 0; i < rules->text_rule_count; i++) {
			const struct cc_text_rule *rule = &rules->text_rules[i];
			for (size_t k = 0; k < rule->match_count; k++)
				ck_assert_msg(rule_fires(rule, rule->matches[k].text), "%.*s misses: %.*s",
					      (int)rule->id.len, rule->id.ptr, (int)rule->matches[k].text.len,
					      rule->matches[k].text.ptr);
			for (size_t k = 0; k < rule->no_match_count; k++)
				ck_assert_msg(!rule_fires(rule, rule->no_matches[k].text), "%.*s reports: %.*s",
					      (int)rule->id.len, rule->id.ptr, (int)rule->no_matches[k].text.len,
					      rule->no_matches[k].text.ptr);
		}
	}
END_TEST

/* Code is shown and no sentence holds it: a rule's word in it stands before the next one, or behind the last. */
static const char *const codes[] = {
    "```\n己经\n```\n\n她走了。\n",
    "他来了。\n\n```\n己经\n```\n\n她走了。\n",
    "他来了。\n\n```\n己经\n```\n",
    "```\nlorem ipsum\n```\n",
};

START_TEST(words_of_code_are_not_read)
	{
		struct cc_arena *arena = cc_arena_new(&cc_alloc_libc);
		struct cc_article *article = cc_test_article("a.md", codes[_i], "", arena);
		struct cc_check_input input = {.rules = cc_test_rules(), .articles = &article, .article_count = 1};
		struct cc_str said = fixture_say(&cc_check_garbled_text, &input, arena);
		ck_assert_msg(said.len == 0, "%s%.*s", codes[_i], (int)said.len, said.ptr);
		cc_arena_free(arena);
	}
END_TEST

struct allocation {
	struct cc_article *article;
	size_t findings;
};

static const struct {
	const char *text;
	size_t findings;
} allocations[] = {
    {"占G党P的比重 and 结构为l2%。", 3},
    {"Heavy traffi c slowed the Pacifi c fleet for a week.", 1},
};

static bool run_with(const struct cc_alloc *alloc, void *context)
{
	struct allocation *self = context;
	struct cc_arena *arena = cc_arena_new(alloc);
	if (arena == NULL)
		return false;
	struct cc_check_input input = {.rules = cc_test_rules(), .articles = &self->article, .article_count = 1};
	struct cc_vec findings = cc_vec_new(arena, sizeof(struct cc_finding));
	struct cc_error err = {0};
	bool ok = cc_check_garbled_text.run(&findings, &input, arena, &err) == CC_OK;
	ck_assert(!ok || findings.len == self->findings);
	cc_arena_free(arena);
	return ok;
}

START_TEST(every_allocation_may_fail)
	{
		struct cc_arena *arena = cc_arena_new(&cc_alloc_libc);
		struct allocation self = {.article = cc_test_article("a.txt", allocations[_i].text, "", arena),
					  .findings = allocations[_i].findings};
		cc_test_every_allocation(run_with, &self);
		cc_arena_free(arena);
	}
END_TEST

int main(void)
{
	Suite *suite = suite_create("checks.garbled_text");
	TCase *cases = tcase_create("garbled_text");
	tcase_set_timeout(cases, 60);
	tcase_add_loop_test(cases, damage_is_found, 0, sizeof(damage) / sizeof(damage[0]));
	tcase_add_loop_test(cases, clean_prose_is_silent, 0, sizeof(clean) / sizeof(clean[0]));
	tcase_add_test(cases, text_rules_keep_their_examples);
	tcase_add_loop_test(cases, words_of_code_are_not_read, 0, sizeof(codes) / sizeof(codes[0]));
	tcase_add_loop_test(cases, every_allocation_may_fail, 0, sizeof(allocations) / sizeof(allocations[0]));
	suite_add_tcase(suite, cases);
	return cc_test_run(suite);
}
