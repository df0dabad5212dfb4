/* What real pages of research, law, sport and companies showed: years of reigns, days that name, points of cricket,
 * numbers to dial and codes, signs; and the figures that look like them. Expected values are read by hand. */
#include "figures_of.h"

static const struct row reigns[] = {
    {"汉高祖五年(前202)设县", ""},
    {"西汉元鼎六年(公元前111年)设县", ""},
    {"开平元年(907年)改州", ""},
    {"清道光九年(1829)县废", ""},
    {"乾隆六十年(1795)", ""},
    {"历时五年(2015年建成)", "5 a exact"},
    {"历时十年(120个月)", "10 a exact; 120 mo exact"},
    {"服役五年(300人)", "5 a exact; 300 人 exact"},
    {"执政二十年", "20 a exact"},
    {"the 2016 quarters had 12 weeks", "12 wk exact"},
    {"it lasted eight quarters", "8 季度 exact"},
    {"a 30 second clip", "30 s exact"},
};

static const struct row names[] = {
    {"震惊全国的“12·10”专案", ""},
    {"7·20特大暴雨造成302人死亡", "302 人 exact"},
    {"hazard ratio 0·76 (0·61–0·94)", "0.76 - exact; 0.61..0.94 - range"},
    {"a dose of 2·5 mg", "2.5 mg exact"},
    {"in UTC+8 and with C++11", ""},
    {"12GB+256GB版本", "12 GBy exact; 256 GBy exact"},
    {"十六国时期的三个都城", "3 个 exact"},
    {"公司代码:688088", ""},
    {"call +44(0)1633 455284 or +44 (0)20 7946 0018", ""},
    {"rose by +44 (10 last year)", "44 - exact; 10 - exact"},
    {"a hub at 419 Emancipation. It", ""},
    {"1.1 本公司董事会", ""},
    {"2.3 Methods and 12 mice", "12 mice exact"},
    {"1.5 万人参加", "15000 人 exact"},
    {"3.6 家/万人", "3.6 家/万人 exact"},
};

static const struct row points[] = {
    {"slipped to 20 for 2 early on day three", ""},
    {"to leave Somerset 50 for three but he stayed", ""},
    {"Luke Fletcher (4-25) and Samit Patel (4-71)", ""},
    {"tickets cost 20 for two people", "20 - exact; 2 people exact"},
    {"children aged (4-25) months", "4..25 - range"},
};

static const struct row papers[] = {
    {"see 92 S. Ct. 1628, 32 L. Ed. 2d 184 and 309 F.2d 197", ""},
    {"in violation of 21 U.S.C. Secs. 841 and 846, for 92 months", "92 mo exact"},
    {"in violation of 21 U.S.C. Sec. 371 and 12 firms", "12 companies exact"},
    {"a term of five years.1 See also 12 cases", "5 a exact; 12 cases exact"},
    {"rose 3.1 The", "3.1 - exact"},
    {"Zonotrichia capensis (Statius Müller, 1776)", ""},
    {"Conservation and Biology, 4(3), 306–312", ""},
    {"files 16610 and 16611; ordinances 31-2026 and 32-2026", ""},
    {"essays of 60-2000 words", "60..2000 words range"},
    {"length varied from 71 to 101 mm", "71..101 mm range"},
    {"varied in length from 71 to 101 mm", "71..101 mm range"},
    {"ranged widely and rose from 3% to 5%", "3 % exact; 5 % exact"},
    {"Mondays £3 / £2.50", "3 GBP exact; 2.50 GBP exact"},
    {"Tel: +44 (0) 20 - 7565 7299", ""},
    {"Recital 47 cites COM(2023) 232 final and OJ L 119, p. 1", ""},
    {"sales (2023) 232 units", "232 units exact"},
    {"every 30 minutes until 2215; the journey", "30 min exact"},
};

static const struct row places[] = {
    {"可乘704、721到小寨", ""},
    {"骁龙625与626处理器", ""},
    {"得票125、98和77", "125 - exact; 98 - exact; 77 - exact"},
    {"共有3池1湖", "3 - exact; 1 - exact"},
    {"- 4GB:适合轻度用户", "4 GBy exact"},
    {"UFS 4.0等高速存储", ""},
    {"流量3亿立方米/日", "300000000 m3/d exact"},
    {"连用7日", "7 d exact"},
    {"分别降低1.19、0.80、0.86个百分点", "1.19 pp exact; 0.80 pp exact; 0.86 pp exact"},
    {"战狼2突破50亿", "5000000000 - over"},
    {"得分98以上", "98 - at_least"},
    {"比例为1:1:1:1,肉500克", "500 g exact"},
    {"电影以27.2亿票房领跑", "2720000000 - exact"},
    {"共售出200票", "200 票 exact"},
    {"调解纠纷1.2万起", "12000 起 exact"},
    {"收益率下行1.5个BP至1.72%", "0.015 pp exact; 1.72 % exact"},
    {"租金29.9元/天/平方米", "29.9 CNY/d/m2 exact"},
    {"发病率5.2例/10万人", "5.2 例/10万人 exact"},
    {"油耗为6.5升/100公里", "6.5 L/100km exact"},
    {"举报电话:12318", ""},
    {"电话20部", "20 部 exact"},
    {"07时49分许发生5.6级地震", "5.6 级 exact"},
    {"启动三级应急响应", ""},
    {"逾期30日未备案", "30 d exact"},
    {"several hundred people, a hundred firms", "100 companies exact"},
    {"for as little as $1 via PayPal", "1 USD exact"},
    {"lives at 45 via Roma", ""},
    {"it says \".5 bath\"", "0.5 - exact"},
};

static const struct row years[] = {
    {"2008: 81,095", "81095 - exact"},
    {"- 2024: 1.2%", "1.2 % exact"},
    {"2011 Census of India", ""},
    {"2000 Chinese firms", "2000 companies exact"},
    {"Spouse: Ann (married 1992)", ""},
    {"compared to 2018 with 366.7 offenses", "366.7 offenses exact"},
    {"founded 1200 schools", "1200 schools exact"},
    {"1,23,456 rupees and 8,29,52,135 males", "123456 INR exact; 82952135 males exact"},
    {"rows 10,20,30", "10 - exact; 20 - exact; 30 - exact"},
};

static const struct row days[] = {
    {"病程0.5~60d", "0.5..60 d range"},
    {"疗程14d,3次/d", "14 d exact; 3 次/d exact"},
    {"20 mg/d for 14 days", "20 mg/d exact; 14 d exact"},
    {"see 123 F.2d 456", ""},
    {"3d打印技术", ""},
    {"消费价格‑0.1%", "-0.1 % exact"},
    {"fell to ‑0.1% in a 3‑year low", "-0.1 % exact; 3 a exact"},
};

static const struct forms tables[] = {FORMS(reigns), FORMS(names), FORMS(points), FORMS(papers),
				      FORMS(places), FORMS(years), FORMS(days)};

START_TEST(pages_are_read_as_printed)
	{
		check_forms(&tables[_i]);
	}
END_TEST

int main(void)
{
	Suite *suite = suite_create("extract.figure_pages");
	TCase *cases = tcase_create("pages");
	tcase_add_unchecked_fixture(cases, load_rules, free_rules);
	tcase_add_loop_test(cases, pages_are_read_as_printed, 0, sizeof(tables) / sizeof(tables[0]));
	suite_add_tcase(suite, cases);
	return cc_test_run(suite);
}
