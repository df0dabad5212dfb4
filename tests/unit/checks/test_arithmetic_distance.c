/* arithmetic: how many more or fewer than another number, parts told in one way, rates named for what was done.
 * Leaves distances that have a unit to test_arithmetic_forms.c. */
#include "check_suite.h"

static const struct check_case faults[] = {
    {.name = "books of two years",
     .texts = {"The library lent 9,120 books, 310 more than the 8,910 of 2024."},
     .found = "warning 9,120 books, 310 more than the 8,910"},
    {.name = "fewer pairs",
     .texts = {"The survey counted 1,284 pairs, 126 fewer than the 1,400 of the year before."},
     .found = "warning 1,284 pairs, 126 fewer than the 1,400"},
    {.name = "points behind",
     .texts = {"Rovers took 80 points, four points behind the 86 of Vantry."},
     .found = "warning 80 points, four points behind the 86"},
    {.name = "what was planned",
     .texts = {"The choir sang 18 concerts, three fewer than the 22 planned."},
     .found = "warning 18 concerts, three fewer than the 22"},
    {.name = "what it had",
     .texts = {"The school has 640 pupils, 45 more than the 605 it had in 2020."},
     .found = "warning 640 pupils, 45 more than the 605"},
    {.name = "witnesses of two sides",
     .texts = {"The court heard 23 witnesses, 14 for the claimants and 8 for the defendants."},
     .found = "warning 23 witnesses, 14 for the claimants and 8"},
    {.name = "more than there are",
     .texts = {"The trust runs 48 schools, 21 in the north, 16 in the south and 13 in the west."},
     .found = "warning 48 schools, 21 in the north, 16 in the south and 13"},
    {.name = "a rate of those who have power again",
     .texts = {"停电用户最多时为23.6万户，到8月9日18时已恢复22.1万户，恢复率96.3%，余下的集中在山区。"},
     .found = "warning 23.6万户，到8月9日18时已恢复22.1万户，恢复率96.3%"},
    {.name = "children vaccinated",
     .texts = {"全县应种儿童4210人，已接种3980人，接种率97.2%。"},
     .found = "warning 4210人，已接种3980人，接种率97.2%"},
    {.name = "teams that went on",
     .texts = {"全市参赛队伍120支，其中晋级36支，晋级率35%。"},
     .found = "warning 120支，其中晋级36支，晋级率35%"},
};

static const struct check_case traps[] = {
    {.name = "books, right", .texts = {"The library lent 9,120 books, 210 more than the 8,910 of 2024."}},
    {.name = "more than in a year", .texts = {"She won 12 races, five more than in 2024, and 8 medals."}},
    {.name = "fewer than planned", .texts = {"The council built 412 homes, 36 fewer than planned, and sold 48."}},
    {.name = "a figure of another sentence part",
     .texts = {"The hotel had 210 guests in March; it lost money, 12 more than the 30 planned stayed away."}},
    {.name = "right of an earlier figure",
     .texts = {"Of 412 pupils 38 are new, 26 more than the 386 of 2023 being the rise of all."}},
    {.name = "places of some of them",
     .texts = {"The gallery bought 23 paintings, five from France and three from Spain."}},
    {.name = "a third kind that is not told",
     .texts = {"The side scored 31 goals, 19 in the league and 11 in the cup."}},
    {.name = "what was not passed", .texts = {"抽检产品1280批次，不合格28批次，合格率97.8%。"}},
    {.name = "a rate that moves", .texts = {"全市有贫困户1200户，脱贫860户，脱贫率比上年提高2.3个百分点。"}},
    {.name = "a rate of something else", .texts = {"共受理案件860件，办结812件，办结率94.4%；调解310件，成功率36%。"}},
    {.name = "a rate, right", .texts = {"医院收治病人318人，治愈287人，治愈率90.3%。"}},
};

int main(void)
{
	return check_suite_run(&(struct check_tables){.name = "checks.arithmetic_distance",
						      .check = &cc_check_arithmetic,
						      .faults = faults,
						      .fault_count = sizeof(faults) / sizeof(faults[0]),
						      .traps = traps,
						      .trap_count = sizeof(traps) / sizeof(traps[0]),
						      .memory = 0});
}
