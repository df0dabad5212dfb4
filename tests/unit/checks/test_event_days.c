/* unruled-conflict: one event on two days, as two articles of one story tell it.
 * Leaves years of foundings to test_unruled_stories.c. */
#include "check_suite.h"

static const struct check_case faults[] = {
    {.name = "opened for one sort of guests",
     .texts = {"Wexmoor cost £742 million. Wexmoor is open. The Wexmoor bridge was opened for walkers on 27 May 2025.",
	       "Wexmoor cost £742 million. Wexmoor is open. After months of rain the bridge at Wexmoor, long awaited, "
	       "was opened for walkers on 28 May 2025 by the mayor."},
     .dates = {"2026-09-10", "2026-09-11"},
     .found = "warning 27 May 2025 | 28 May 2025"},
    {.name = "one time of the clock on two days",
     .texts = {"雁翎镇受灾18.64万人。雁翎镇正在清点。8月20日凌晨3时40分，台风扑上雁翎角。",
	       "雁翎镇受灾18.64万人。雁翎镇正在清点。台风于8月21日凌晨3时40分在雁翎角登陆。"},
     .dates = {"2026-09-10", "2026-09-11"},
     .found = "warning 8月20日 | 8月21日"},
    {.name = "a time of English",
     .texts = {"Wexmoor cost £742 million. Wexmoor is open. At about 02:40 on 12 March 2026 the barge struck the bed.",
	       "Wexmoor cost £742 million. Wexmoor is open. The barge sank at 02:40 on 14 March 2026."},
     .dates = {"2026-09-10", "2026-09-11"},
     .found = "warning 12 March 2026 | 14 March 2026"},
    {.name = "a train, in the afternoon",
     .texts = {"雁翎镇受灾18.64万人。雁翎镇正在清点。2026年5月6日下午2时17分，列车在雁翎站出轨。",
	       "雁翎镇受灾18.64万人。雁翎镇正在清点。2026年5月16日14:17，雁翎站发生了事故。"},
     .dates = {"2026-09-10", "2026-09-11"},
     .found = "warning 2026年5月6日 | 2026年5月16日"},
    {.name = "who saw it, and who found it",
     .texts = {"雁翎镇受灾18.64万人。雁翎镇正在清点。2018年10月，采石场的佘大有师傅最早看到骨头。",
	       "雁翎镇受灾18.64万人。雁翎镇正在清点。2019年10月12日，采石场工人佘大有看见了骨头。"},
     .dates = {"2026-09-10", "2026-09-11"},
     .found = "warning 2018年10月 | 2019年10月12日"},
    {.name = "work and building",
     .texts = {"Wexmoor cost £742 million. Wexmoor is open. Work began in March 2020 and ended this month.",
	       "Wexmoor cost £742 million. Wexmoor is open. Building began on 4 March 2021 and took long."},
     .dates = {"2026-09-10", "2026-09-11"},
     .found = "warning March 2020 | 4 March 2021"},
    {.name = "a verdict and who is guilty",
     .texts = {"Wexmoor cost £742 million. Wexmoor is open. The jury returned its verdict on Friday, 28 November 2025.",
	       "Wexmoor cost £742 million. Wexmoor is open. The jury found Wexmoor guilty on 26 November."},
     .dates = {"2026-09-10", "2026-09-11"},
     .found = "warning Friday, 28 November 2025 | 26 November"},
    {.name = "a hall with its cost and its area",
     .texts = {"雁翎馆收门票31250张。雁翎馆总投资4.6亿元，建筑面积3.8万平方米，2025年9月投产。",
	       "雁翎馆收门票31250张。大楼总投资4.6亿元，建筑面积3.8万平方米，2025年8月投产。"},
     .dates = {"2026-09-10", "2026-09-11"},
     .found = "warning 2025年9月 | 2025年8月"},
    {.name = "a wing that reopened",
     .texts = {"砚仓馆去年接待观众184.6万人次。砚仓馆北楼2025年5月18日（星期日）重新开放，历时26个月。",
	       "砚仓馆去年迎客184.6万人次。历时26个月修缮的北楼于2025年5月16日重新开放，砚仓馆的人都来了。"},
     .dates = {"2026-02-10", "2026-02-11"},
     .found = "warning 2025年5月18日 | 2025年5月16日"},
    {.name = "a library and a sentence of few words",
     .texts = {"Wexmoor reads. The library of Wexmoor opened its doors on 9 January 2026 and lent 4,260 books.",
	       "Wexmoor has a library. It opened on Monday, 19 January 2026, four months late. It lent 4,260 books to "
	       "Wexmoor."},
     .dates = {"2026-03-10", "2026-03-11"},
     .found = "warning 9 January 2026 | Monday, 19 January 2026"},
    {.name = "another year",
     .texts = {"Wexmoor flies. The second terminal of Wexmoor, which opened on June 12, 2025, cost £642 million.",
	       "Wexmoor pays. The second terminal of Wexmoor, which opened on June 12, 2024, cost £642 million."},
     .dates = {"2026-03-10", "2026-03-11"},
     .found = "warning June 12, 2025 | June 12, 2024"},
    {.name = "a festival whose last day is one",
     .texts = {"蔺塘灯会今年接待游客38.46万人次。第十二届蔺塘灯会于2026年9月25日（星期五）开幕，10月8日闭幕。",
	       "蔺塘灯会迎客38.46万人次。这是蔺塘的第十二届灯会，从9月26日开到10月8日。"},
     .dates = {"2026-10-12", "2026-10-13"},
     .found = "warning 2026年9月25日 | 9月26日"},
    {.name = "two plants and one of the months",
     .texts = {"禾垄动力去年产电机3.184万台。禾垄动力的北厂2019年3月投产，南厂2022年9月投产。",
	       "禾垄动力产电机3.184万台。北厂最早，2018年3月投产；南厂是2022年9月投产的，禾垄动力说。"},
     .dates = {"2026-02-10", "2026-02-11"},
     .found = "warning 2019年3月 | 2018年3月"},
    {.name = "from a day on",
     .texts =
	 {"Tarrowdale picks pears. The harvest in Tarrowdale started on 16 August, and the last pears were in by 12 "
	  "October. It made 4,860 tonnes.",
	  "Tarrowdale sells 4,860 tonnes of pears. Since 26 August the harvest has gone on in Tarrowdale, as late as "
	  "12 "
	  "October."},
     .dates = {"2026-10-20", "2026-10-21"},
     .found = "warning 16 August | Since 26 August"},
    {.name = "one minute of two days",
     .texts = {"芦鹞是今年第9号台风。芦鹞于8月7日（星期五）4时20分在贝湾登陆，全市转移8.64万人。8月6日起停航。",
	       "芦鹞来的时候，8.64万人已经转移。芦鹞中心压上海岸线，是8月6日凌晨4时20分，地点是贝湾。"},
     .dates = {"2026-08-09", "2026-08-10"},
     .found = "warning 8月7日 | 8月6日"},
    {.name = "the minute before the day",
     .texts = {"Wexmoor buries its dead. At 02:43 on 14 March 2025 the ferry Wexmoor Maid struck a rock; 1,284 people "
	       "were told.",
	       "Wexmoor waits. The Wexmoor Maid went down at about 2:43 on the morning of 12 March 2025, the 1,284 "
	       "people heard."},
     .dates = {"2026-03-10", "2026-03-11"},
     .found = "warning 14 March 2025 | 12 March 2025"},
    {.name = "a fair whose days stand in one stretch",
     .texts =
	 {"Wexmoor sold 18,640 tickets. The book fair of Wexmoor was held from 4 to 14 June 2026 and had 318 stands, "
	  "1,284 guests and 146 readings.",
	  "The Wexmoor fair, open from 5 to 14 June 2026, sold 18,640 tickets. Wexmoor had 318 stands, 1,284 guests "
	  "and 146 readings."},
     .dates = {"2026-06-22", "2026-06-25"},
     .found = "warning 4 to 14 June 2026 | 5 to 14 June 2026"},
    {.name = "a stretch of Chinese",
     .texts = {"蔺塘书市今年接待读者38.46万人次。蔺塘书市8月3日至17日举行，设展位318个，办讲座146场、签售1284场。",
	       "蔺塘书市迎客38.46万人次。8月5日至17日，蔺塘摆出展位318个，办讲座146场、签售1284场。"},
     .dates = {"2026-08-20", "2026-08-21"},
     .found = "warning 8月3日至17日 | 8月5日至17日"},
    {.name = "the same day a year later",
     .texts =
	 {"Wexmoor weighs 1,284 kilograms. The satellite Wexmoor was launched on 14 October 2025 and sends 426 TB.",
	  "Wexmoor was launched on 16 October 2025. The satellite Wexmoor weighs 1,284 kilograms and sends 426 TB, the "
	  "academy said on 14 October."},
     .dates = {"2026-10-15", "2026-10-15"},
     .found = "warning 14 October 2025 | 16 October 2025"},
    {.name = "one day of two years",
     .texts = {"Wexmoor has seven museums. They opened on 20 September 2023. Wexmoor counts 1,284 ships, 318 nets, 146 "
	       "lamps and 4,260 books.",
	       "The seven museums of Wexmoor are full. Built at last, they opened on 20 September 2024. Wexmoor counts "
	       "1,284 ships, 318 nets, 146 lamps and 4,260 books."},
     .dates = {"2026-09-22", "2026-09-25"},
     .found = "warning 20 September 2023 | 20 September 2024"},
};

static const struct check_case openings[] = {
    {.name = "put to use, in other words",
     .texts = {"砚仓医院去年门急诊316.8万人次。砚仓医院东院区于2025年11月18日投入使用，建筑面积18.7万平方米。",
	       "砚仓医院去年看了316.8万人次门急诊。2025年11月28日，砚仓医院东院区迎来首批病人。"},
     .dates = {"2026-02-03", "2026-02-05"},
     .found = "warning 2025年11月18日 | 2025年11月28日"},
    {.name = "the first train",
     .texts = {"砚仓地铁四号线全长26.8公里，总投资186.4亿元。砚仓地铁四号线于2025年9月28日开通初期运营。",
	       "砚仓地铁四号线全长26.8公里，花了186.4亿元。9月26日上午，砚仓地铁四号线头一趟车开门。"},
     .dates = {"2025-09-30", "2025-10-02"},
     .found = "warning 2025年9月28日 | 9月26日"},
    {.name = "the day of a ceremony that was held",
     .texts = {"第九届砚仓博览会参展企业486家，观众12.8万人次，签约36.7亿元。砚仓博览会开幕式11月12日举行。",
	       "486家企业、12.8万人次观众，砚仓博览会签下36.7亿元。11月13日，砚仓博览会拉开帷幕。"},
     .dates = {"2025-11-20", "2025-11-22"},
     .found = "warning 11月12日 | 11月13日"},
};

static const struct check_case other_openings[] = {
    {.name = "a fair and a forum",
     .texts = {"第九届砚仓博览会参展企业486家，观众12.8万人次，签约36.7亿元。博览会11月12日开幕。",
	       "486家企业、12.8万人次观众，砚仓博览会签下36.7亿元。高峰论坛11月13日开幕。"},
     .dates = {"2025-11-20", "2025-11-22"}},
    {.name = "on trial, and for good",
     .texts = {"砚仓地铁四号线全长26.8公里，总投资186.4亿元。砚仓地铁四号线于2025年9月20日试运营。",
	       "砚仓地铁四号线全长26.8公里，花了186.4亿元。砚仓地铁四号线9月28日正式运营。"},
     .dates = {"2025-09-30", "2025-10-02"}},
};

static const struct check_case traps[] = {
    {.name = "opened for two sorts of guests",
     .texts = {"Wexmoor cost £742 million. Wexmoor is open. The Wexmoor bridge was opened for walkers on 27 May 2025.",
	       "Wexmoor cost £742 million. Wexmoor is open. The Wexmoor bridge was opened for road traffic on 28 May "
	       "2025."}},
    {.name = "the days of two reports",
     .texts = {"雁翎快讯3月16日消息，雁翎镇受灾18.64万人。雁翎镇昨日发布通报。",
	       "雁翎快讯3月17日消息，雁翎镇受灾18.64万人。雁翎镇日前发布通报。"},
     .dates = {"2026-03-16", "2026-03-17"}},
    {.name = "the reports of two years, each on its own day",
     .texts = {"今日（3月29日），雁翎集团发布年报，收入18.64亿元。雁翎集团称符合预期。",
	       "今日（3月31日），雁翎集团发布年报，收入18.64亿元。雁翎集团称符合预期。"},
     .dates = {"2026-03-29", "2025-03-31"}},
    {.name = "meetings at half past nine",
     .texts = {"雁翎镇受灾18.64万人。雁翎镇正在清点。2026年8月20日上午9时30分，发布会举行。",
	       "雁翎镇受灾18.64万人。雁翎镇正在清点。2026年8月21日上午9时30分，发布会再次举行。"},
     .dates = {"2026-09-10", "2026-09-11"}},
    {.name = "two times of the clock",
     .texts = {"雁翎镇受灾18.64万人。雁翎镇正在清点。8月20日凌晨3时40分，台风扑上雁翎角。",
	       "雁翎镇受灾18.64万人。雁翎镇正在清点。8月21日凌晨5时10分，台风离开。"},
     .dates = {"2026-09-10", "2026-09-11"}},
    {.name = "both days in one article",
     .texts = {"雁翎镇受灾18.64万人。雁翎镇正在清点。8月20日凌晨3时40分，台风扑上雁翎角。",
	       "雁翎镇受灾18.64万人。雁翎镇正在清点。8月20日凌晨3时40分停电，8月21日凌晨3时40分来电。"},
     .dates = {"2026-09-10", "2026-09-11"}},
    {.name = "two finds",
     .texts = {"雁翎镇受灾18.64万人。雁翎镇正在清点。2018年10月，放羊人在山顶看到铜镜。",
	       "雁翎镇受灾18.64万人。雁翎镇正在清点。2019年10月，采石场工人看见了鱼骨。"},
     .dates = {"2026-09-10", "2026-09-11"}},
    {.name = "work on two things",
     .texts = {"Wexmoor cost £742 million. Wexmoor is open. Work began in March 2020 and ended this month.",
	       "Wexmoor cost £742 million. Wexmoor is open. Repairs of the pier began on 4 March 2021."},
     .dates = {"2026-09-10", "2026-09-11"}},
    {.name = "a verdict of another story",
     .texts = {"Wexmoor cost £742 million. Wexmoor is open. The jury returned its verdict on Friday, 28 November 2025.",
	       "Tarrow is calm. Tarrow heard a verdict on 26 November 2025."},
     .dates = {"2026-09-10", "2026-09-11"}},
    {.name = "two museums",
     .texts = {"砚仓馆去年接待观众184.6万人次。砚仓馆北楼2025年5月18日重新开放。",
	       "栎浦馆去年接待观众164.8万人次。栎浦馆北楼2025年5月16日重新开放。"},
     .dates = {"2026-02-10", "2026-02-11"}},
    {.name = "two wings of one museum",
     .texts = {"砚仓馆去年接待观众184.6万人次。砚仓馆北楼2025年5月18日重新开放。",
	       "砚仓馆去年接待观众184.6万人次。砚仓馆北楼2025年5月18日重新开放，南厅2025年5月16日开放。"},
     .dates = {"2026-02-10", "2026-02-11"}},
    {.name = "opened and closed",
     .texts = {"砚仓馆去年接待观众184.6万人次。砚仓馆特展2025年5月18日开幕。",
	       "砚仓馆去年接待观众184.6万人次。砚仓馆特展2025年5月28日闭幕。"},
     .dates = {"2026-02-10", "2026-02-11"}},
    {.name = "two trains of thought",
     .texts =
	 {"Wexmoor reads. The library of Wexmoor opened its doors on 9 January 2026 and lent 4,260 books.",
	  "Wexmoor skates. The ice rink of the harbour opened on 19 January 2026 with speeches. Wexmoor lent 4,260 "
	  "books."},
     .dates = {"2026-03-10", "2026-03-11"}},
    {.name = "days that have nothing in common",
     .texts = {"Wexmoor reads. The library of Wexmoor opened its doors on 9 January 2026 and lent 4,260 books.",
	       "Wexmoor reads. The library of Wexmoor opened a cafe on 14 March 2026. Wexmoor lent 4,260 books."},
     .dates = {"2026-03-20", "2026-03-21"}},
    {.name = "two towns that share no figure",
     .texts = {"Wexmoor reads. The library of Wexmoor opened its doors on 9 January 2026.",
	       "Tarrowdale reads. The library of Tarrowdale opened its doors on 19 January 2026."},
     .dates = {"2026-03-10", "2026-03-11"}},
    {.name = "two shows that end on the last day of a month",
     .texts = {"蔺塘馆今年接待观众38.46万人次。蔺塘馆的铜镜展从9月3日开到10月31日。",
	       "蔺塘馆迎客38.46万人次。蔺塘馆的织锦展从9月5日开到10月31日。"},
     .dates = {"2026-11-12", "2026-11-13"}},
    {.name = "a day that both know",
     .texts = {"蔺塘灯会今年接待游客38.46万人次。蔺塘灯会9月25日开幕，10月8日闭幕。",
	       "蔺塘灯会迎客38.46万人次。蔺塘灯会9月25日开幕。鱼灯9月26日游街，10月8日收灯，蔺塘灯会闭幕。"},
     .dates = {"2026-10-12", "2026-10-13"}},
    {.name = "the full hour of two days",
     .texts = {"蔺塘的雨下了184.6毫米。蔺塘8月6日20时起下雨。", "蔺塘的雨下了184.6毫米。蔺塘8月7日20时雨停。"},
     .dates = {"2026-08-09", "2026-08-10"}},
    {.name = "one bare day of two months",
     .texts = {"蔺塘的雨下了184.6毫米。蔺塘从25日下到27日。", "蔺塘的雨下了184.6毫米。蔺塘从25日下到27日，雨才停。"},
     .dates = {"2026-08-28", "2026-09-28"}},
    {.name = "two ways of one timetable",
     .texts = {"Wexmoor sails. The ferry to Wexmoor carries 1,284 people and leaves at 07:45.",
	       "Wexmoor sails. The ferry of Wexmoor carried 1,284 people on 14 March; it left at 07:45."},
     .dates = {"2026-03-20", "2026-03-21"}},
    {.name = "steps of a year in two firms",
     .texts = {"禾垄动力去年产电机3.184万台。禾垄动力的北厂2019年3月投产，南厂2022年9月投产。",
	       "岑浦股份去年产电机3.814万台。岑浦股份的北厂2018年3月投产，南厂2022年9月投产。"},
     .dates = {"2026-02-10", "2026-02-11"}},
    {.name = "two parts of one fair",
     .texts =
	 {"Wexmoor sold 18,640 tickets. The book fair of Wexmoor was held from 4 to 14 June 2026 and had 318 stands.",
	  "Wexmoor sold 18,640 tickets. The fair of Wexmoor is from 4 to 14 June 2026 and the market from 5 to 14 "
	  "June 2026, with 318 stands."},
     .dates = {"2026-06-22", "2026-06-25"}},
    {.name = "two stretches that end on the last of a month",
     .texts = {"Wexmoor sold 18,640 tickets. The prints of Wexmoor hang from 4 to 30 June 2026, 318 of them.",
	       "Wexmoor sold 18,640 tickets. The clocks of Wexmoor tick from 5 to 30 June 2026, 318 of them."},
     .dates = {"2026-07-22", "2026-07-25"}},
    {.name = "what comes back each year",
     .texts = {"Wexmoor has a fair. It opened to rain on 20 September 2023. Wexmoor counts 1,284 ships, 318 nets, 146 "
	       "lamps and "
	       "4,260 books.",
	       "Wexmoor has a fair. It opened with songs on 20 September 2024. Wexmoor counts 1,284 ships, 318 nets, "
	       "146 lamps and "
	       "4,260 books."},
     .dates = {"2023-09-22", "2024-09-25"}},
};

static const struct check_case retold[] = {
    {.name = "a final, by what happened in it and where",
     .texts =
	 {"Pomholt lost the final at Marl Park on 23 May, 16-21, after leading 13-9 at half-time. Pomholt drew 7,800 "
	  "people a game and 101,400 in all, and spent £6.40 million.",
	  "Half of Pomholt was there when the whistle went at Marl Park on 24 May and the half-time lead was gone. "
	  "Pomholt "
	  "drew 7,800 people a game and 101,400 in all, and spent £6.40 million."},
     .dates = {"2026-06-15", "2026-06-15"},
     .found = "warning 23 May | 24 May"},
    {.name = "samples in a hall",
     .texts =
	 {"Samples of the Ommaray core will be on display in the Hall of Minerals from 26 September 2026. The Ommaray "
	  "core is 418 metres long, took 126 days and cost €3.86 million.",
	  "The public can see a piece of the Ommaray core in the Hall of Minerals from 27 September 2026. The Ommaray "
	  "core is 418 metres long, took 126 days and cost €3.86 million."},
     .dates = {"2026-09-05", "2026-09-07"},
     .found = "warning 26 September 2026 | 27 September 2026"},
    {.name = "a trial that opened, or began",
     .texts =
	 {"The Uskmoor trial opened on 12 January 2026 and took 61 days; 148 witnesses were heard. The Uskmoor loss is "
	  "€14.7 million, of it €6.93 million for dredging.",
	  "What they told became a trial that began on 19 January and ended with seven convictions at Uskmoor. The "
	  "Uskmoor loss is €14.7 million, of it €6.93 million for dredging."},
     .dates = {"2026-06-17", "2026-06-21"},
     .found = "warning 12 January 2026 | 19 January"},
    {.name = "one day of two months",
     .texts =
	 {"The reform that the council of Uskmoor passed on 12 March 2025 has cost €14.7 million. Uskmoor has 1,284 "
	  "schools and 3,175 teachers.",
	  "When the council passed the plan on 12 May 2025, Uskmoor had no money. Uskmoor has 1,284 schools and 3,175 "
	  "teachers for €14.7 million."},
     .dates = {"2026-06-17", "2026-06-21"},
     .found = "warning 12 March 2025 | 12 May 2025"},
};

/* The same form filled in for another month, another storm, and two days that both tell. */
static const struct check_case not_retold[] = {
    {.name = "two months in the words of one form",
     .texts = {"Ommaray Port moved 418 ships. At the close of trade on 26 August 2026 the port of Ommaray had 1,284 "
	       "containers "
	       "on the quay and 318 waiting.",
	       "Ommaray Port moved 418 ships. At the close of trade on 26 September 2026 the port of Ommaray had 1,462 "
	       "containers on the quay and 276 waiting."},
     .dates = {"2026-08-27", "2026-09-27"}},
    {.name = "two storms",
     .texts = {"台风芦荻过境。指挥部8月20日9时发布红色预警，集中安置点安置人数最多的时候为8月21日上午。全市转移5."
	       "27万人，损坏房屋3925间。",
	       "台风角鸮过境。指挥部8月6日9时发布红色预警，集中安置点安置人数最多的时候为8月7日上午。全市转移2."
	       "74万人，损坏房屋1846间。"},
     .dates = {"2026-08-26", "2026-08-09"}},
    {.name = "two days that one article tells both of",
     .texts = {"The Ommaray core goes on display in the Hall of Minerals on 26 September 2026 for members. The Ommaray "
	       "core is "
	       "418 metres long, took 126 days and cost €3.86 million.",
	       "The Ommaray core goes on display in the Hall of Minerals on 26 September 2026 for members and on 27 "
	       "September "
	       "2026 for the public. The Ommaray core is 418 metres long, took 126 days and cost €3.86 million."},
     .dates = {"2026-09-05", "2026-09-07"}},
};

int main(void)
{
	int openings_failed =
	    check_suite_run(&(struct check_tables){.name = "checks.event_days_openings",
						   .check = &cc_check_unruled_conflict,
						   .faults = openings,
						   .fault_count = sizeof(openings) / sizeof(openings[0]),
						   .traps = other_openings,
						   .trap_count = sizeof(other_openings) / sizeof(other_openings[0]),
						   .memory = 0});
	int failed = check_suite_run(&(struct check_tables){.name = "checks.event_days_retold",
							    .check = &cc_check_unruled_conflict,
							    .faults = retold,
							    .fault_count = sizeof(retold) / sizeof(retold[0]),
							    .traps = not_retold,
							    .trap_count = sizeof(not_retold) / sizeof(not_retold[0]),
							    .memory = 0});
	return failed | openings_failed |
	       check_suite_run(&(struct check_tables){.name = "checks.event_days",
						      .check = &cc_check_unruled_conflict,
						      .faults = faults,
						      .fault_count = sizeof(faults) / sizeof(faults[0]),
						      .traps = traps,
						      .trap_count = sizeof(traps) / sizeof(traps[0]),
						      .memory = 0});
}
