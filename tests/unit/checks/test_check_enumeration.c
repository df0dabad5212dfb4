/* enumeration: counts beside lists, rows of markers, headings; and ordinary text that only looks like them.
 * Leaves single markers to test_list_marker.c. */
#include "check_fixture.h"

static const struct check_case faults[] = {
    {.name = "a count behind its list",
     .texts = {"应重点把握主体、要素、场景、机制、生态6个方面。"},
     .found = "warning 应重点把握主体、要素、场景、机制、生态 | 6个方面"},
    {.name = "a count ahead of its list",
     .texts = {"聚焦六个领域：科技、产业、消费、民生、治理。"},
     .found = "warning 六个领域 | 科技、产业、消费、民生、治理"},
    {.name = "a list in quotation marks",
     .texts = {"围绕“点、线”三个层次推进。"},
     .found = "warning 点、线 | 三个层次"},
    {.name = "a gap in 一是",
     .texts = {"重点抓好以下工作：一是增加投入，二是引进人才，四是促进转化。"},
     .found = "warning 二是 | 四是"},
    {.name = "a repeat in 一是",
     .texts = {"重点抓好以下工作：一是增加投入，二是引进人才，二是促进转化。"},
     .found = "warning 二是 | 二是"},
    {.name = "fewer than announced",
     .texts = {"下一步从四个方面发力：一是增加投入，二是引进人才，三是促进转化。"},
     .found = "warning 四个方面 | 三是"},
    {.name = "more than announced",
     .texts = {"下一步从两个方面发力：一是增加投入。二是引进人才。三是促进转化。"},
     .found = "warning 两个方面 | 三是"},
    {.name = "a gap in 第一",
     .texts = {"第一，投入还不够。\n\n第三，人才还不足。"},
     .found = "warning 第一， | 第三，"},
    {.name = "a gap in brackets",
     .texts = {"主要做法有：（1）增加投入；（2）引进人才；（4）促进转化。"},
     .found = "warning （2） | （4）"},
    {.name = "a gap in headings",
     .texts = {"一、增加投入\n\n正文一段，说明情况。\n\n二、引进人才\n\n正文又一段，说明情况。\n\n四、促进转化\n\n正文"
	       "再一段，说明情况。"},
     .found = "warning 二、引进人才 | 四、促进转化"},
    {.name = "a repeated heading",
     .texts = {"一、增加投入\n\n正文一段，说明情况。\n\n二、引进人才\n\n正文又一段，说明情况。\n\n二、促进转化\n\n正文"
	       "再一段，说明情况。"},
     .found = "warning 二、引进人才 | 二、促进转化"},
    {.name = "headings of two levels",
     .texts = {"## 一、增加投入\n\n正文一段，说明情况。\n\n### 二、引进人才\n\n正文又一段，说明情况。"},
     .found = "info 一、增加投入 | 二、引进人才"},
    {.name = "layers announced, numbered below",
     .texts = {"问题主要体现在三个层面：\n\n1. 投入不足，结构单一。\n\n2. 人才不足，流失较多。"},
     .found = "warning 三个层面 | 2. 人才不足，流失较多。"},
    {.name = "four measures: three",
     .texts = {"The plan has four measures: a tax cut, a new fund and a training plan."},
     .found = "warning four measures | a tax cut, a new fund and a training plan."},
    {.name = "three goals: four",
     .texts = {"It set three goals: growth, jobs, stability, and trust."},
     .found = "warning three goals | growth, jobs, stability, and trust."},
    {.name = "a pair behind the last comma",
     .texts = {"It set three goals: growth, jobs, stability and trust."},
     .found = "warning three goals | growth, jobs, stability and trust."},
    {.name = "first, second, fourth",
     .texts = {"First, spending must rise. Second, people must be trained. Fourth, results must be used."},
     .found = "warning Second | Fourth"},
    {.name = "two areas by semicolons",
     .texts = {"Money goes to two areas: roads, bridges and rail; ports; power grids."},
     .found = "warning two areas | roads, bridges and rail; ports; power grids."},
    {.name = "a colon tells what is counted",
     .texts = {"要做到三个坚持：坚持创新、坚持开放。"},
     .found = "warning 三个坚持 | 坚持创新、坚持开放"},
    {.name = "five campuses, four named",
     .texts = {"学校共有五个校区：东校区、西校区、南校区、北校区。"},
     .found = "warning 五个校区 | 东校区、西校区、南校区、北校区"},
    {.name = "a gap in brackets of Han numerals",
     .texts = {"今年的工作有五项重点任务：（一）稳增长；（二）调结构；（三）促改革；（五）惠民生。"},
     .found = "warning （三） | （五）"},
    {.name = "a gap in numbers inside a block",
     .texts = {"首先要做好以下几点：1. 明确责任；2. 强化监督；4. 注重实效。"},
     .found = "warning 2. | 4."},
    {.name = "a gap in 一要", .texts = {"一要稳预期，二要扩内需，四要防风险。"}, .found = "warning 二要 | 四要"},
    {.name = "three points, two told",
     .texts = {"她提出三点建议：第一，增加投入；第二，引进人才。"},
     .found = "warning 三点建议 | 第二，"},
    {.name = "three aspects, four told",
     .texts = {"主要任务包括三个方面：一是稳增长；二是调结构；三是促改革；四是惠民生。"},
     .found = "warning 三个方面 | 四是"},
    {.name = "three reasons, four told",
     .texts = {"There are three reasons. First, costs are high. Second, demand is weak. Third, rates are up. Fourth, "
	       "stocks are full."},
     .found = "warning three reasons | Fourth"},
    {.name = "a list between dashes",
     .texts = {"Five countries — Chile, Peru, Ghana and Kenya — signed the pact."},
     .found = "warning Five countries | Chile, Peru, Ghana and Kenya"},
    {.name = "four things, three told",
     .texts = {"区里今年要抓好四件事：一是扩码头，二是引项目，三是育人才。"},
     .found = "warning 四件事 | 三是"},
    {.name = "clauses that begin alike",
     .texts = {"我们有四条纪律：不赌客户，不赌路线，不赌市场。"},
     .found = "warning 四条纪律 | 不赌客户，不赌路线，不赌市场"},
    {.name = "a slogan with its number",
     .texts = {"推行“五统一”服务，即统一供种、统一育秧、统一植保、统一机收。"},
     .found = "warning “五统一”服务 | 统一供种、统一育秧、统一植保、统一机收"},
    {.name = "words behind the noun",
     .texts = {"The county plans two industries on wind power: equipment making, sea farming and tourism."},
     .found = "warning two industries on wind power | equipment making, sea farming and tourism."},
};

static const struct check_case traps[] = {
    {.name = "traps of news 1", .texts = {"记者从市发改委、市工信局、市科技局了解到，三个部门将联合开展行动。"}},
    {.name = "traps of news 2", .texts = {"小麦、玉米、水稻三大主粮产量稳定，大豆、油菜两大油料面积扩大。"}},
    {.name = "traps of news 3", .texts = {"项目涵盖道路、桥梁、隧道，总投资30亿元，计划分三个阶段实施。"}},
    {.name = "traps of news 4", .texts = {"会议审议了规划、预算等五项议题，决定成立两个专班。"}},
    {.name = "traps of news 5", .texts = {"他先后在甲、乙、丙三地工作，任过四个单位的负责人。"}},
    {.name = "traps of news 6", .texts = {"老人有三个爱好：下棋、听戏、种花，每天都乐呵呵的。"}},
    {.name = "traps of news 7", .texts = {"企业反映的问题集中在用工、融资、物流、订单四个方面，其中融资最突出。"}},
    {.name = "traps of news 8", .texts = {"一要抓好春耕，二要管好水源，四季都要防火。"}},
    {.name = "traps of news 9", .texts = {"第一，要稳就业。第二，要稳物价。总之，第一要务是发展。"}},
    {.name = "traps of news 10",
     .texts = {"据介绍，该县有十大产业，粮油、果蔬、畜禽、水产、中药材五大产业链产值过亿。"}},
    {.name = "traps of news 11", .texts = {"东部、中部、西部和东北四大板块协调发展。"}},
    {.name = "traps of news 12", .texts = {"全国29个省、自治区、直辖市的两个项目入选。"}},
    {.name = "traps of news 13",
     .texts = {"他讲了三点意见：一要认清形势、统一思想；二要突出重点、狠抓落实；三要加强领导。"}},
    {.name = "traps of news 14", .texts = {"公司下设研发、生产、销售、财务、行政五大中心和三个基地。"}},
    {.name = "traps of news 15", .texts = {"党的建设、经济建设、文化建设和社会建设四个方面的成绩单。"}},
    {.name = "traps of news 16", .texts = {"（1）申请；（2）受理；（3）审查；（4）发证。四个环节全部网办。"}},
    {.name = "traps of news 17", .texts = {"1. 申报条件\n\n正文。\n\n2. 申报材料\n\n正文。\n\n3. 联系方式\n\n正文。"}},
    {.name = "traps of news 18", .texts = {"“第一、第二、第三方阵”企业各占三分之一，三个方阵差距缩小。"}},
    {.name = "traps of news 19", .texts = {"打造“一廊、两带、三区、四园”，形成四个层次的产业布局。"}},
    {.name = "traps of news 20", .texts = {"实现了人员、资金、技术、数据四个要素、五个平台的对接。"}},
    {.name = "traps of news 21", .texts = {"从种、管、收、储、运、加、销七个环节降本增效。"}},
    {.name = "traps of news 22", .texts = {"一方面抓投入，一方面抓产出，两个方面都不放松。"}},
    {.name = "traps of news 23", .texts = {"首先要算账，其次要算远账，最后要算大账，三个账都要算清。"}},
    {.name = "traps of news 24", .texts = {"该校有文、理、工、农、医、管六大门类、十二个学科。"}},
    {.name = "traps of news 25", .texts = {"参加的有中国、俄罗斯、印度、巴西、南非五个国家，以及埃及、沙特等新成员。"}},
    {.name = "traps of news 26", .texts = {"She visited Paris, Rome and Madrid, three cities with one problem."}},
    {.name = "traps of news 27",
     .texts = {"The report covers two countries: the Czech Republic, once a laggard, and Poland."}},
    {.name = "traps of news 28", .texts = {"There are three reasons: price, price and price."}},
    {.name = "traps of news 29",
     .texts = {"Ten projects, among them a port, a road and two bridges, were approved in four provinces."}},
    {.name = "traps of news 30",
     .texts = {"First, the bad news. The second quarter was worse. Third, nobody noticed."}},
    {.name = "traps of news 31",
     .texts =
	 {"The bank has five goals for 2030: halve emissions; train 10,000 people; and double lending, among others."}},
    {.name = "traps of news 32", .texts = {"2. 该公司2024年营收增长。\n\n3. 净利润下降。"}},
    {.name = "an index of contents",
     .texts = {"一、总体要求\n\n二、重点任务\n\n三、保障措施\n\n一、总体要求\n\n正文。\n\n二、重点任务\n\n正文。\n\n三"
	       "、保障措施\n\n正文。"}},
    {.name = "a chapter's sections start again",
     .texts = {"第一章 总则\n\n第一节 范围\n\n正文。\n\n第二节 原则\n\n正文。\n\n第二章 任务\n\n第一节 "
	       "分工\n\n正文。\n\n第二节 进度\n\n正文。"}},
    {.name = "twelve items over many blocks",
     .texts = {"1. 甲\n\n2. 乙\n\n3. 丙\n\n4. 丁\n\n5. 戊\n\n6. 己\n\n7. 庚\n\n8. 辛\n\n9. 壬\n\n10. 癸\n\n11. "
	       "子\n\n12. 丑"}},
    {.name = "the right count behind", .texts = {"应重点把握主体、要素、场景、机制、生态、空间6个方面。"}},
    {.name = "the right count ahead", .texts = {"聚焦六个领域：科技、产业、消费、民生、治理、合作。"}},
    {.name = "六大场景", .texts = {"聚焦科技、产业、消费、民生、治理、合作六大场景。"}},
    {.name = "等 leaves it open", .texts = {"包括飞机、直升机、无人机、运载火箭、卫星及大型航天器等5个领域。"}},
    {.name = "和 inside an item", .texts = {"加快推动科技创新和产业创新、人才培养、成果转化三个方面工作。"}},
    {.name = "和 joins the last two", .texts = {"抓住投入、人才和转化三个环节。"}},
    {.name = "two pairs", .texts = {"处理好政府与市场、当前与长远两个关系。"}},
    {.name = "pairs and singles", .texts = {"处理好政府与市场、速度、效益三大关系。"}},
    {.name = "a quoted list", .texts = {"围绕“点、线、面”三个层次推进。"}},
    {.name = "two lists, one count", .texts = {"推动教育、医疗、养老服务提质，实施五大工程。"}},
    {.name = "a verb before the count", .texts = {"围绕教育、医疗、养老实施五大工程。"}},
    {.name = "a verb before the count again", .texts = {"在教育、医疗、文化、体育领域推出十项措施。"}},
    {.name = "a count of something else", .texts = {"全市教育、医疗、养老等六个领域的八项任务全部完成。"}},
    {.name = "first of many", .texts = {"前三个方面已经完成，后两个方面正在推进。"}},
    {.name = "另外", .texts = {"北京、上海、广州和另外两个城市入选。"}},
    {.name = "one after the other", .texts = {"一是增加投入，二是引进人才，三是促进转化。"}},
    {.name = "announced and kept", .texts = {"从三个方面发力：一是增加投入，二是引进人才，三是促进转化。"}},
    {.name = "announced about something else",
     .texts = {"围绕三大目标，重点抓好以下工作：一是增加投入，二是引进人才。"}},
    {.name = "twice from one", .texts = {"一是增加投入，二是引进人才。会上还提出：一是用好资金，二是管好项目。"}},
    {.name = "items over paragraphs",
     .texts = {"下一步从三个方面发力：\n\n一是增加投入，扩大规模。\n\n二是引进人才，优化环境。\n\n三是促进转化，做强产"
	       "业。"}},
    {.name = "nested brackets",
     .texts = {"一、增加投入\n\n（一）财政\n\n正文一段。\n\n（二）企业\n\n正文一段。\n\n二、引进人才\n\n（一）引进\n\n"
	       "正文一段。\n\n（二）培养\n\n正文一段。"}},
    {.name = "ranks are no markers", .texts = {"第一产业增长3%，第三产业增长6%。甲队第一，乙队第三。"}},
    {.name = "第一、第三产业", .texts = {"第一、第三产业增速加快，第二产业放缓。"}},
    {.name = "decimals open no list", .texts = {"1.2万家企业参展。\n\n3.5万人次入场。\n\n4.8亿元成交。"}},
    {.name = "years open no list", .texts = {"2023年，开局良好。\n\n2024年，稳中有进。\n\n2025年，再上台阶。"}},
    {.name = "numbering that begins elsewhere",
     .texts = {"三、促进转化\n\n正文一段，说明情况。\n\n四、扩大开放\n\n正文又一段，说明情况。"}},
    {.name = "two articles in one file",
     .texts = {"# 甲文\n\n一、增加投入\n\n正文一段。\n\n二、引进人才\n\n正文一段。\n\n# "
	       "乙文\n\n二、引进人才\n\n正文一段。"}},
    {.name = "clauses with commas",
     .texts = {"今后有两个重点：一个是企业，要增加投入，引进人才，另一个是高校，要促进转化。"}},
    {.name = "a list and its parts", .texts = {"三个指标：规模、速度、结构和效益。"}},
    {.name = "composite names", .texts = {"江浙沪、安徽四省市签署协议。"}},
    {.name = "三农", .texts = {"农业、农村、农民问题是三个重点。"}},
    {.name = "a name in brackets", .texts = {"甲（乙、丙、丁）和戊两个项目开工。"}},
    {.name = "books", .texts = {"《甲、乙》《丙》两个清单公布。"}},
    {.name = "two each", .texts = {"甲、乙两家企业和丙、丁两所高校签约。"}},
    {.name = "这三个方面", .texts = {"投入、人才、转化这三个方面都要抓。"}},
    {.name = "the four measures, right",
     .texts = {"The plan has four measures: a tax cut, a new fund, a training plan and a loan scheme."}},
    {.name = "and inside an item", .texts = {"It set three goals: growth and jobs, stability, and trust."}},
    {.name = "clauses behind the colon",
     .texts =
	 {"The plan has two goals: to cut costs, which have risen since last spring at the plants, and to keep jobs."}},
    {.name = "including", .texts = {"Four areas are open, including farming, mining and power."}},
    {.name = "such as",
     .texts = {"The group works in five sectors: it builds things such as roads, bridges and rail."}},
    {.name = "first of two", .texts = {"First, spending must rise. Second, people must be trained."}},
    {.name = "first as a rank", .texts = {"The first quarter was weak; the third quarter was strong."}},
    {.name = "two cities", .texts = {"Beijing, Shanghai and two cities in the south took part."}},
    {.name = "no list behind the colon", .texts = {"The minister named three challenges: \"We have much to do.\""}},
    {.name = "a clause behind the dashes",
     .texts = {"Four countries — Chile, Peru, Ghana and Kenya — signed the pact, officials said, after talks."}},
    {.name = "three children", .texts = {"他有三个孩子：老大、老二、老三都在外地工作。"}},
    {.name = "a time before a colon", .texts = {"会议于三个小时后结束，其余议题：待定、待议。"}},
    {.name = "the first three", .texts = {"前三名：甲、乙、丙。"}},
    {.name = "ordinary news 1",
     .texts = {"2024年，全市完成固定资产投资860亿元，增长6.2%，其中工业投资310亿元，增长12.5%，占全部投资的比重为36%"
	       "，比上年提高2.1个百分点。"}},
    {.name = "ordinary news 2",
     .texts =
	 {"一季度，全县新登记经营主体2300户，同比增长8.4%，其中企业560户、个体工商户1720户，分别增长5.1%和9.6%。"}},
    {.name = "ordinary news 3",
     .texts = {"全省粮食播种面积5600万亩，比上年增加32万亩；总产量2250万吨，增长1.6%"
	       "，其中夏粮产量680万吨，秋粮产量1570万吨。"}},
    {.name = "ordinary news 4",
     .texts = {"公司2024年实现营业收入86.4亿元，同比增长12.3%；归母净利润9.1亿元，同比增长18.7%，毛利率由22.1%提升至24."
	       "6%。"}},
    {.name = "ordinary news 5",
     .texts = {"高速公路通车里程由2020年的6100公里增加到2024年的7300公里，五年新增1200公里，实现县县通高速。"}},
    {.name = "ordinary news 6",
     .texts = {"全市常住人口862.3万人，其中城镇人口610.5万人，占70.8%，比上年末提高0.9个百分点。"}},
    {.name = "ordinary news 7",
     .texts = {"截至9月末，贷款余额2.31万亿元，比年初增加1860亿元，同比增长9.7%，其中制造业贷款增长15.2%。"}},
    {.name = "ordinary news 8",
     .texts = {"学校现有教职工1860人，其中专任教师1320人，教授260人，副教授480人，具有博士学位的教师占78%。"}},
    {.name = "ordinary news 9",
     .texts = {"该项目总投资约50亿元，占地800亩，分两期建设，一期投资30亿元，二期投资20亿元，达产后年产值100亿元。"}},
    {.name = "ordinary news 10",
     .texts = {"全年接待游客3200万人次，实现旅游收入280亿元，分别增长15%和18%，人均消费约875元。"}},
    {.name = "ordinary news 11",
     .texts = {"医院开放床位1500张，年门诊量180万人次，出院患者8.6万人次，平均住院日从9.1天降至7.8天。"}},
    {.name = "ordinary news 12",
     .texts = {"农村居民人均可支配收入由2020年的1.71万元增加到2024年的2.31万元，年均增长7.8%，城乡居民收入比由2."
	       "56缩小到2.34。"}},
    {.name = "ordinary news 13",
     .texts = {"展会吸引来自40个国家和地区的1200家企业参展，其中世界500强企业80家，境外企业占比三成。"}},
    {.name = "ordinary news 14", .texts = {"水位从145米升至165米，库容由80亿立方米增加到150亿立方米，增幅近九成。"}},
    {.name = "ordinary news 15",
     .texts = {"新能源汽车销量从2020年的136.7万辆增至2024年的1286.6万辆，占新车总销量的比重由5.4%升至40.9%。"}},
    {.name = "ordinary news 16",
     .texts = {"该镇种植茶叶2.3万亩，带动就业5000人，户均增收1.2万元，村集体收入全部超过20万元。"}},
    {.name = "ordinary news 17",
     .texts = {"用电量达120亿千瓦时，同比增长6%"
	       "，其中第一产业2亿千瓦时、第二产业80亿千瓦时、第三产业20亿千瓦时、居民生活18亿千瓦时。"}},
    {.name = "ordinary news 18",
     .texts = {"共有120名选手参赛，其中男选手70名，女选手50名，年龄最大的68岁，最小的12岁。"}},
    {.name = "ordinary news 19",
     .texts = {"出口额从去年同期的32亿元下降到28亿元，下降12.5%，降幅比一季度收窄3个百分点。"}},
    {.name = "ordinary news 20", .texts = {"地铁日均客流由80万人次增至96万人次，增长20%，单日最高达130万人次。"}},
    {.name = "clauses that begin alike, the right number", .texts = {"我们有三条纪律：不赌客户，不赌路线，不赌市场。"}},
    {.name = "three departments",
     .texts = {"The wing will house three departments: cardiology, oncology and neurology."}},
};

START_TEST(what_cannot_be_is_found)
	{
		fixture_expect(&cc_check_enumeration, &faults[_i]);
	}
END_TEST

START_TEST(what_can_be_is_silent)
	{
		struct check_case row = traps[_i];
		row.found = "";
		fixture_expect(&cc_check_enumeration, &row);
	}
END_TEST

static bool run_with(const struct cc_alloc *alloc, void *context)
{
	struct cc_article *article = context;
	struct cc_arena *arena = cc_arena_new(alloc);
	if (arena == NULL)
		return false;
	struct cc_check_input input = {.rules = cc_test_rules(), .articles = &article, .article_count = 1};
	struct cc_vec findings = cc_vec_new(arena, sizeof(struct cc_finding));
	struct cc_error err = {0};
	bool ok = cc_check_enumeration.run(&findings, &input, arena, &err) == CC_OK;
	ck_assert(!ok || findings.len == 1);
	cc_arena_free(arena);
	return ok;
}

START_TEST(every_allocation_may_fail)
	{
		struct cc_arena *arena = cc_arena_new(&cc_alloc_libc);
		cc_test_every_allocation(run_with, cc_test_article("a.txt", faults[0].texts[0], "", arena));
		cc_arena_free(arena);
	}
END_TEST

int main(void)
{
	Suite *suite = suite_create("checks.enumeration");
	TCase *cases = tcase_create("enumeration");
	tcase_add_loop_test(cases, what_cannot_be_is_found, 0, sizeof(faults) / sizeof(faults[0]));
	tcase_add_loop_test(cases, what_can_be_is_silent, 0, sizeof(traps) / sizeof(traps[0]));
	tcase_add_test(cases, every_allocation_may_fail);
	suite_add_tcase(suite, cases);
	return cc_test_run(suite);
}
