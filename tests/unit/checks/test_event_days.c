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
