/* quotation: somebody's words and titles in two wordings; and quotes that may differ. */
#include "check_suite.h"

static const struct check_case faults[] = {
    {.name = "a word of a speech",
     .texts = {"他说：“我们要把关键核心技术牢牢掌握在自己手里。”",
	       "她转述道：“我们要把关键核心技术紧紧掌握在自己手里。”"},
     .found = "warning 牢牢 | 紧紧"},
    {.name = "one figure of a speech",
     .texts = {"老人常讲：“种地也要算账，一粒米里有九道工。”", "墙上写着：“种地也要算账，一粒米里有七道工。”"},
     .found = "warning 九 | 七"},
    {.name = "an English speech, with marks of two kinds",
     .texts = {"\"We are building for patients, not for prizes,\" she said.",
	       "She writes: “We are building for patients, not for profits.”"},
     .found = "warning prizes | profits"},
    {.name = "a word of an English speech that is spelled in two ways beside",
     .texts = {"\"We kept our colours at the centre of the field all year,\" she said.",
	       "\"We kept our colors at the center of the city all year,\" she said."},
     .found = "warning field | city"},
    {.name = "a task in two verbs is a note",
     .texts = {"规划把“建设现代化产业体系”列在首位。", "文章将“构建现代化产业体系”置于优先位置。"},
     .found = "info 建设 | 构建"},
    {.name = "a title with a small word more",
     .texts = {"根据《关于加快海洋经济发展的意见》，投入增加。", "《关于加快海洋经济发展的若干意见》提出三项任务。"},
     .found = "warning 意 | 若干"},
    {.name = "a title with another noun may be another document: a note",
     .texts = {"《青屿市海洋经济振兴中长期规划》已经印发。", "按照《青屿市海洋经济发展中长期规划》推进。"},
     .found = "info 振兴 | 发展"},
    {.name = "a short saying",
     .texts = {"“石头再硬，硬不过人心。”老队长说。", "老队长常说：“石头再硬，硬不过决心。”"},
     .found = "info 人心 | 决心"},
    {.name = "an English word in the middle of few",
     .texts = {"\"Rain keeps better time than we do,\" she said.",
	       "\"Rain keeps better hours than we do,\" she writes."},
     .found = "warning time | hours"},
    {.name = "a slogan that ends with another place and another task",
     .texts = {"墙上写着“研发在甲市，转化在乙县，应用在全国”。", "口号是“研发在甲市，转化在乙县，制造在河北”。"},
     .found = "info 应用在全国 | 制造在河北"},
    {.name = "every place of both wordings",
     .texts = {"规划把“建设现代化产业体系”列在首位。“建设现代化产业体系”为何重要？",
	       "文章将“构建现代化产业体系”置于优先位置。再看“构建现代化产业体系”。"},
     .found = "info 建设 | 建设 | 构建 | 构建"},
};

static const struct check_case shorter[] = {
    {.name = "a beginning and an end of three characters",
     .texts = {"镇长说：“水到了，庄稼就活了。”", "镇长说：“水到了，日子就活了。”"},
     .found = "info 庄稼 | 日子"},
    {.name = "a shorter beginning in another field",
     .texts = {"护士长说：“病好了，心情就轻了。”", "护士长说：“病好了，脚步就轻了。”"},
     .found = "info 心情 | 脚步"},
    {.name = "industries are no places",
     .texts = {"市长说：“这里的底子是农业，出路也是工业。”", "“这里的底子是工业，出路也是工业。”市长说。"},
     .found = "warning 农 | 工"},
    {.name = "the last character agrees again",
     .texts = {"实施“千企技改、百园提升、十链成群”工程。", "实施“千企技改、百园提升、十链集群”工程。"},
     .found = "warning 成群 | 集群"},
    {.name = "the last word of a motto",
     .texts = {"提出“学生走进田间、课堂搬上山头”的口号。", "提出“学生走进田间、课堂搬到山头”的口号。"},
     .found = "warning 上 | 到"},
};

/* Two articles of one story: they share a name and a figure, and who speaks stands beside both. */
static const struct check_case retold[] = {
    {.name = "a not that is lost",
     .texts =
	 {"\"We let 23,000 homes down in January and we have not earned the right to be forgiven. The pipes are old,\" "
	  "Imogen Tarrant said.",
	  "\"We let 23,000 homes down in January and we have earned the right to be forgiven,\" she said."},
     .found = "warning not | earned"},
    {.name = "a judge, each half in other words",
     .texts = {"The court at Hexley fined Darnbrook Quarries £418,000. Judge Pemberwick said: \"You knew about the "
	       "cracks; instead of stopping, you went on digging.\"",
	       "Darnbrook Quarries must pay £418,000. \"You knew of the cracks. Instead of stopping you just kept "
	       "digging,\" Judge Pemberwick said."},
     .found = "warning about | of"},
    {.name = "a head of a hospital",
     .texts = {"栾溪县医院去年门诊量达到31.62万人次。院长逄亦安说：“排队的不是号，排队的是人，我们先把人请进来。”",
	       "去年，栾溪县医院接待门诊31.62万人次。“排队的不是号，是人，先要把人请进来再说。”逄亦安对记者说。"},
     .found = "warning 我们先 | 先要"},
    {.name = "an astronomer",
     .texts =
	 {"骊沅天文台发现的彗星距地球1.83亿公里。台长訾望舒说：“它走了四百万年才到这里，我们等几个晚上算什么。”",
	  "彗星距离地球1.83亿公里，由骊沅天文台发现。訾望舒说：“它走了四百万年来到这里，我们多等几个晚上又算什么？”"},
     .found =
	 "warning 它走了四百万年才到这里，我们等几个晚上算什么 | 它走了四百万年来到这里，我们多等几个晚上又算什么"},
    {.name = "a head of a port",
     .texts = {"鹭汀港去年吞吐量4836万吨。港长茹砚农说：“船不等人，潮不等船，我们等的是把账算清楚的那一天。”",
	       "鹭汀港的吞吐量去年为4836万吨。“船不等人，潮也不等船，我们要等把账算清的那一天。”茹砚农说。"},
     .found =
	 "warning 船不等人，潮不等船，我们等的是把账算清楚的那一天 | 船不等人，潮也不等船，我们要等把账算清的那一天"},
    {.name = "a coach",
     .texts = {"Skarnvale drew 418,200 spectators; Skarnvale is third. \"We were ninth in money and second in courage, "
	       "and I take that order any day,\" said coach Ulrika Brandsby.",
	       "Skarnvale, with 418,200 spectators, is calm. Skarnvale rests. Brandsby said: \"Ninth in money, second "
	       "in courage: I would take that order every day.\""},
     .found = "warning We were ninth in money and second in courage, and I take that order any day | Ninth in money, "
	      "second in courage: I would take that order every day"},
};

static const struct check_case told_apart[] = {
    {.name = "a saying that breaks off to name the speaker",
     .texts =
	 {"Teviotdale has 137 cases of measles, 118 of them not vaccinated. Dr Lorna Whitecross, director of public "
	  "health, said: \"One case infects up to 18 others. Please do not wait.\"",
	  "Measles in Teviotdale: 137 cases, 118 not vaccinated. \"One case infects up to 18 others,\" said Dr Lorna "
	  "Whitecross, director of public health. \"Please do not wait.\""}},
    {.name = "two sayings of one judge that begin alike",
     .texts = {"The court at Hexley fined Darnbrook Quarries £418,000. Judge Pemberwick said: \"You knew about the "
	       "cracks, and you chose to keep on digging.\"",
	       "Darnbrook Quarries must pay £418,000. \"You knew about the tests, and you did not tell anybody for "
	       "years,\" Judge Pemberwick said."}},
    {.name = "two sayings of one head of one making",
     .texts = {"栾溪县医院去年门诊量达到31.62万人次。院长逄亦安说：“看病不是看热闹，先把老人请进来。”",
	       "去年，栾溪县医院接待门诊31.62万人次。逄亦安说：“看病不是比价钱，要让年轻人也敢进来。”"}},
    {.name = "English of which only the small words agree",
     .texts = {"Kestrane Foods earned £64.7 million. \"It is the first time that we have paid a bonus to all of "
	       "them,\" Maud Ellerquist said.",
	       "At Kestrane Foods, profit rose to £64.7 million. Ellerquist said: \"It is the best thing that we have "
	       "done for any of them.\""}},
    {.name = "another story",
     .texts = {"骊沅天文台发现的彗星距地球1.83亿公里。台长訾望舒说：“它走了四百万年才到这里，我们等几个晚上算什么。”",
	       "某地马拉松有1.26万人参加。教练说：“他跑了四个小时才到这里，我们等几分钟不算什么。”"}},
    {.name = "other figures: said of two places of one race",
     .texts =
	 {"Torvald Lindqvarne won the Kirkenfell marathon before 18,400 spectators. \"After 20 kilometres the hill "
	  "nearly broke me but I kept going,\" Lindqvarne said.",
	  "18,400 people saw the Kirkenfell marathon. Lindqvarne said: \"After 35 kilometres the wind nearly broke "
	  "me but I kept running.\""}},
};

static const struct check_case spoken[] = {
    {.name = "one saying, two speakers",
     .texts = {"“过去一台岸桥要配七八个人，现在一个人能看四台。”林晓岚说。",
	       "“过去一台岸桥要配七八个人，现在一个人能看四台。”林晓芳说。"},
     .found = "warning 林晓岚 | 林晓芳"},
    {.name = "behind their titles",
     .texts = {"“铁路让内陆城市有了自己的海岸线。”集团总经理何叙白说。",
	       "“铁路让内陆城市有了自己的海岸线，”总经理王叙白在会上表示。"},
     .found = "warning 何叙白 | 王叙白"},
    {.name = "English names before the verb and behind it",
     .texts = {"\"The railway gave a town without a harbour its own coastline,\" said Marta Lindqvist.",
	       "\"The railway gave a town without a harbour its own coastline,\" Greta Lindqvist told us."},
     .found = "warning Marta Lindqvist | Greta Lindqvist"},
};

static const struct check_case spoken_alike[] = {
    {.name = "whom a word tells is nobody by name",
     .texts = {"“过去一台岸桥要配七八个人，现在一个人能看四台。”老师说。",
	       "“过去一台岸桥要配七八个人，现在一个人能看四台。”居民说。"}},
    {.name = "the surname alone",
     .texts = {"“过去一台岸桥要配七八个人，现在一个人能看四台。”何叙白说。",
	       "“过去一台岸桥要配七八个人，现在一个人能看四台。”叙白说。"}},
    {.name = "a short saying that many have", .texts = {"“种地也要算账。”林晓岚说。", "“种地也要算账。”何叙白说。"}},
    {.name = "a title and the name behind it",
     .texts = {"“铁路让内陆城市有了自己的海岸线。”集团总经理何叙白说。",
	       "“铁路让内陆城市有了自己的海岸线。”何叙白说。"}},
    {.name = "who is thanked is no speaker",
     .texts = {"“过去一台岸桥要配七八个人，现在一个人能看四台。”说到林晓岚，大家都点头。",
	       "“过去一台岸桥要配七八个人，现在一个人能看四台。”何叙白说。"}},
};

static const struct check_case traps[] = {
    {.name = "what an editor put in",
     .texts = {"\"I wanted to make up for [my last three races], that is why I came,\" Lemo Tadesk said.",
	       "\"I wanted to make up for [it], that is why I came,\" Lemo Tadesk said."}},
    {.name = "two spellings of English",
     .texts = {"\"We kept our colours at the centre of the programme all year,\" she said.",
	       "\"We kept our colors at the center of the program all year,\" she said."}},
    {.name = "the other article has both sayings",
     .texts = {"\"The dam was in fine order when we left it,\" Orla Venn said. \"We saw nothing wrong that night, and "
	       "it was in fine order when we left it,\" Venn added.",
	       "\"We saw nothing wrong that night, and it was in fine order when we left it,\" Orla Venn said."}},
    {.name = "a sentence of its own, and the end of a longer one",
     .texts = {"\"The old bridge is safe for all who cross it,\" she said. \"We had three teams look at every bolt of "
	       "it, and the bridge is safe for all who cross it,\" she added."}},
    {.name = "two sayings that begin alike", .texts = {"他说：“水到了，人却走了。”", "他说：“水到了，渠也就成了。”"}},
    {.name = "two sayings that end alike", .texts = {"他说：“天晴了，大家都来了。”", "他说：“路修通了，都来了。”"}},
    {.name = "a part of a speech",
     .texts = {"他说：“我们要把关键核心技术牢牢掌握在自己手里，一刻也不能等。”",
	       "她说“把关键核心技术牢牢掌握在自己手里”。"}},
    {.name = "one sentence sets two against each other",
     .texts = {"从“有没有这项关键核心技术可用”到“好不好这项关键核心技术可用”，变化很大。"}},
    {.name = "another year is another document",
     .texts = {"《2023年全国科技经费投入统计公报》发布。", "《2024年全国科技经费投入统计公报》发布。"}},
    {.name = "another place is another speech",
     .texts = {"他说：“要让上海的创新活力充分涌流，让人才留下来。”",
	       "他说：“要让天津的创新活力充分涌流，让人才留下来。”"}},
    {.name = "two figures: said of something else",
     .texts = {"他说：“一季度完成投资三成，工地都开了工。”", "他说：“二季度完成投资五成，工地都开了工。”"}},
    {.name = "outside quotation marks all may be said anew",
     .texts = {"要把关键核心技术牢牢掌握在自己手里。", "要把关键核心技术紧紧掌握在自己手里。"}},
    {.name = "commands differ by right",
     .texts = {"Run \"sync --all <path>\" once a day.", "Run \"sync --all <name>\" once a week."}},
    {.name = "short terms", .texts = {"建设“科技强国”。", "建设“教育强国”。"}},
    {.name = "two laws", .texts = {"《中华人民共和国保险法》规定。", "《中华人民共和国担保法》已废止。"}},
    {.name = "short sayings of two towns",
     .texts = {"2024年，天津市地区生产总值18024.32亿元。“不求一时快，但求步步稳”，这是全市定下的调子。",
	       "2024年，四川省地区生产总值64697.0亿元。省长说：“不求一时快，只求步步实。”"}},
};

int main(void)
{
	int failed = check_suite_run(&(struct check_tables){
	    .name = "checks.quotation_ends",
	    .check = &cc_check_quotation,
	    .faults = shorter,
	    .fault_count = sizeof(shorter) / sizeof(shorter[0]),
	    .memory = 0,
	});
	failed |= check_suite_run(&(struct check_tables){
	    .name = "checks.quotation_retold",
	    .check = &cc_check_quotation,
	    .faults = retold,
	    .fault_count = sizeof(retold) / sizeof(retold[0]),
	    .traps = told_apart,
	    .trap_count = sizeof(told_apart) / sizeof(told_apart[0]),
	    .memory = 0,
	});
	failed |= check_suite_run(&(struct check_tables){
	    .name = "checks.quotation_speakers",
	    .check = &cc_check_quotation,
	    .faults = spoken,
	    .fault_count = sizeof(spoken) / sizeof(spoken[0]),
	    .traps = spoken_alike,
	    .trap_count = sizeof(spoken_alike) / sizeof(spoken_alike[0]),
	    .memory = 0,
	});
	return failed | check_suite_run(&(struct check_tables){
			    .name = "checks.quotation",
			    .check = &cc_check_quotation,
			    .faults = faults,
			    .fault_count = sizeof(faults) / sizeof(faults[0]),
			    .traps = traps,
			    .trap_count = sizeof(traps) / sizeof(traps[0]),
			    .memory = 0,
			});
}
