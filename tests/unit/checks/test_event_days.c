/* unruled-conflict: one event on two days, as two articles of one story tell it.
 * Leaves years of foundings to test_unruled_stories.c. */
#include "check_suite.h"

static const struct check_case faults[] = {
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
};

static const struct check_case traps[] = {
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
};

int main(void)
{
	return check_suite_run(&(struct check_tables){.name = "checks.event_days",
						      .check = &cc_check_unruled_conflict,
						      .faults = faults,
						      .fault_count = sizeof(faults) / sizeof(faults[0]),
						      .traps = traps,
						      .trap_count = sizeof(traps) / sizeof(traps[0]),
						      .memory = 0});
}
