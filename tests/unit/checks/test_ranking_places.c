/* ranking: who is the largest, or the third-largest, of a kind, in articles of one story.
 * Leaves ranks in lists, top-n lists and firsts to test_check_ranking.c. */
#include "check_suite.h"

#define TRADE "2025年，澜岬市外贸进出口1864.2亿元，海关签发证书31250份。"
#define LAKE "湖面面积186.3平方公里，水鸟42600只。"
#define SHOPS "Pellharrow traded from 1,418 stores and employed 51,300 people."

static const struct check_case faults[] = {
    {.name = "two first partners",
     .texts = {TRADE "欧盟仍是我市第一大贸易伙伴。", TRADE "东盟连续第三年是澜岬第一大贸易伙伴，占比超过两成。"},
     .dates = {"2026-01-16", "2026-01-20"},
     .found = "warning 第一大贸易伙伴 | 第一大贸易伙伴"},
    {.name = "second and third lake",
     .texts = {LAKE "它位于岑丘市境内，是全省第三大淡水湖。", LAKE "雁沉湖是全省第二大淡水湖，是城市的脸面。"},
     .dates = {"2026-06-05", "2026-06-09"},
     .found = "warning 第三大淡水湖 | 第二大淡水湖"},
    {.name = "sixth and seventh grocer",
     .texts = {SHOPS " That makes it the seventh-largest grocer in the country.",
	       SHOPS " The company is the sixth-largest grocer in the country, and it is growing."},
     .dates = {"2026-05-14", "2026-05-20"},
     .found = "warning seventh-largest grocer | sixth-largest grocer"},
    {.name = "two largest cargoes",
     .texts = {SHOPS " Timber was the largest single cargo in the half-year; grain came second.",
	       SHOPS " Grain, at 2.35 million tonnes, was the largest single cargo, ahead of timber."},
     .dates = {"2026-07-07", "2026-07-12"},
     .found = "warning largest single cargo | largest single cargo"},
    {.name = "two busiest lines, one behind its place",
     .texts = {SHOPS " The network's busiest line, bus 21, carried 4.9 million.",
	       SHOPS " Bus 7 is now the busiest line of the network."},
     .dates = {"2026-02-10", "2026-02-14"},
     .found = "warning busiest line | busiest line"},
    {.name = "what a country exports",
     .texts = {SHOPS " We are the second-largest exporter of hazelnuts in the world.",
	       SHOPS " It is the third-largest exporter of hazelnuts in the world."},
     .dates = {"2026-01-08", "2026-01-12"},
     .found = "warning second-largest exporter of hazelnuts | third-largest exporter of hazelnuts"},
    {.name = "two places beside one figure",
     .texts = {TRADE "检测机市场占有率为31%，居第一位。", TRADE "检测机市场占有率达到31%，仅次于外企，排名第二。"},
     .dates = {"2026-01-16", "2026-01-20"},
     .found = "warning 第一 | 第二"},
};

static const struct check_case traps[] = {
    {.name = "beside one figure, of two things",
     .texts = {TRADE "检测机市场占有率为31%，总量居第五位。", TRADE "检测机市场占有率达到31%，增速排第二。"},
     .dates = {"2026-01-16", "2026-01-20"}},
    {.name = "beside one figure, in two areas",
     .texts = {TRADE "检测机市场占有率为31%，居全省第一位。", TRADE "检测机市场占有率达到31%，排名全国第二。"},
     .dates = {"2026-01-16", "2026-01-20"}},
    {.name = "of another area",
     .texts = {LAKE "雁沉湖是全省第三大淡水湖。", LAKE "雁沉湖是全国第九大淡水湖。"},
     .dates = {"2026-06-05", "2026-06-09"}},
    {.name = "of another year",
     .texts = {TRADE "2024年，欧盟是我市第一大贸易伙伴。", "2026年，" TRADE "2026年，东盟是我市第一大贸易伙伴。"},
     .dates = {"2026-01-16", "2026-01-20"}},
    {.name = "one of them",
     .texts = {TRADE "欧盟是我市第一大贸易伙伴之一。", TRADE "东盟是我市第一大贸易伙伴。"},
     .dates = {"2026-01-16", "2026-01-20"}},
    {.name = "two lakes",
     .texts = {LAKE "雁沉湖是全省第三大淡水湖。", LAKE "镜湖是全省第二大淡水湖。"},
     .dates = {"2026-06-05", "2026-06-09"}},
    {.name = "another kind",
     .texts = {SHOPS " Timber was the largest single cargo.", SHOPS " Grain was the largest single export."},
     .dates = {"2026-07-07", "2026-07-12"}},
    {.name = "no longer",
     .texts = {SHOPS " Timber was the largest single cargo.", SHOPS " Grain is no longer the largest single cargo."},
     .dates = {"2026-07-07", "2026-07-12"}},
    {.name = "other stories",
     .texts = {"Timber was the largest single cargo of the port.", "Grain was the largest single cargo of the river."},
     .dates = {"2026-07-07", "2026-07-12"}},
    {.name = "somebody who may have that name",
     .texts = {SHOPS " The harbour is the largest employer in town.",
	       SHOPS " Tarnholm Quay is the largest employer in town."},
     .dates = {"2026-07-07", "2026-07-12"}},
    {.name = "the same holder",
     .texts = {SHOPS " Timber was the largest single cargo.", SHOPS " Timber remains the largest single cargo."},
     .dates = {"2026-07-07", "2026-07-12"}},
};

int main(void)
{
	return check_suite_run(&(struct check_tables){
	    .name = "checks.ranking_places",
	    .check = &cc_check_ranking,
	    .faults = faults,
	    .fault_count = sizeof(faults) / sizeof(faults[0]),
	    .traps = traps,
	    .trap_count = sizeof(traps) / sizeof(traps[0]),
	    .memory = 0,
	});
}
