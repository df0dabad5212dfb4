/* Numbers that count nothing: names, labels, codes, clocks; and what looks like them and counts. Expected values are
 * read from the words by hand. */
#include "figures_of.h"

static const struct row names[] = {
    {"she reads Matthew 5-7 and 1 Corinthians 13", ""},
    {"as fast as a 3090 in games", ""},
    {"he got a 9 for it", ""},
    {"a 20 percent rise", "20 % exact"},
    {"the 3 Series and the Mate 60 Pro", ""},
    {"a $45m Series B", "45000000 USD exact"},
    {"it runs TensorFlow 2.15 now", ""},
    {"so [2014] UKSC 27 says", ""},
    {"NGC 1277 lies far off", ""},
    {"on Fox News 12 guests spoke", "12 guests exact"},
    {"a can of 7 Up, warm", ""},
    {"at 88 Queensway, London", ""},
    {"\"99 Luftballons\" came out in 12", "12 - exact"},
    {"he said \"50 Chinese firms, all told, left\"", "50 companies exact"},
    {"the film \"24\" won", ""},
    {"Slaughterhouse-Five sold", ""},
    {"the First Folio of 1623", ""},
    {"some 50,000 Prussians came", "50000 Prussians about"},
    {"two Republicans crossed", "2 Republicans exact"},
    {"30 Airbus A321neos", "30 - exact"},
    {"20 Texas firms", "20 companies exact"},
    {"《唐诗三百首》收诗311首", "311 首 exact"},
    {"《一九八四》再版", ""},
    {"《研发经费突破3万亿元》一文", "3000000000000 CNY over"},
    {"“996”工作制", ""},
    {"police named Tom Hart, 34, of Mill Lane", "34 - exact"},
    {"train EN 466 stops at noon", ""},
    {"44 stops at 12 places", "44 stops exact; 12 places exact"},
    {"at the Café 1900 in May", ""},
    {"wrote in Icarus 418, 115902.", ""},
    {"see J. Chem. 12, 44 (1999)", ""},
    {"the paper (arXiv 2407.10671) says", ""},
    {"of 3M, which 3M users pay", "3000000 users exact"},
    {"take one 500 mg tablet", "500 mg exact"},
    {"at the par-four 18th", "18 - ordinal"},
};

static const struct row labels[] = {
    {"in room 12 and on lap 40", ""},
    {"in the room 12 were hurt", "12 - exact"},
    {"see eqs. 3 and 5", ""},
    {"under art 8(2) of it", ""},
    {"at junction 53, platform 4 and runway 25", ""},
    {"Comet 67P and an f/2.8L lens", ""},
    {"the iPhone 16 costs $799", "799 USD exact"},
    {"第35、36集播出", "35 - ordinal"},
    {"住2号楼1单元", ""},
    {"展品在8号馆3层", ""},
    {"共建12栋楼，每栋18层", "12 栋 exact; 18 层/栋 exact"},
    {"拨打95598咨询", ""},
    {"端口3306开放", ""},
    {"十一楼以上住户", ""},
    {"in zone 7 and on channel 5", ""},
    {"of about 40, in total 345 died", "40 - about; 345 - exact"},
    {"she takes a size 12", ""},
    {"grade 3 events hit 20 patients", "20 patients exact"},
    {"尾号1和6限行", ""},
    {"2023级学生300人", "300 人 exact"},
    {"公元前221年", ""},
    {"升级到8.0", ""},
    {"4K分辨率", ""},
    {"宝马7系", ""},
    {"2型糖尿病", ""},
};

static const struct row codes[] = {
    {"BA.2.86 and JN.1 spread", ""},
    {"浙A·12345号", ""},
    {"腾讯(00700.HK)涨2.3%", "2.3 % exact"},
    {"致函jubao110@163.com", ""},
    {"after 1.e4 e5 2.Nf3 Nc6 3.Bb5", ""},
    {"leads 6½-4½ now", ""},
    {"registered 9M-MRO", ""},
    {"at 27°59′N, 86°55′E", ""},
    {"at RA 22h 03m 10.8s", ""},
    {"北纬39度54分", ""},
    {"气温39度", "39 deg exact"},
    {"于17时30分开幕", ""},
    {"降雨集中在16—17时", ""},
    {"8点开始上课", ""},
    {"上涨8点", "8 点 exact"},
    {"传真(021)6888-1234", ""},
    {"早7点至晚8点", ""},
    {"投资30亿元，3,63万家", "3000000000 CNY exact"},
    {"每小时3公里", "3 km/h exact"},
    {"England, 287 for 6, lead", ""},
    {"20 for 5 people", "20 - exact; 5 people exact"},
    {"they voted 11 to 1", ""},
    {"see 14 QBD 273", ""},
    {"3 GBP 1 pence", "3.01 GBP exact"},
    {"under s.21 of it", ""},
    {"a 1-to-10 scale", ""},
    {"配合比1:2.3:3.6，坍落度180毫米", "180 mm exact"},
    {"于12:30:15开始", ""},
};

static const struct row counted[] = {
    {"leave it for about an hour", "1 h about"},
    {"higher than a year ago", ""},
    {"eight in 24 hours", "8 - exact; 24 h exact"},
    {"640 metres over 9 km", "640 m exact; 9 km exact"},
    {"鲈鱼1条约600克", "1 条 exact; 600 g about"},
    {"耗银一千二百余两", "1200 两 over"},
    {"历时三个多月", "3 mo over"},
    {"用了五个多小时", "5 h over"},
    {"每度0.5元", "0.5 CNY/kW.h exact"},
    {"处六个月以上三年以下有期徒刑", "6..36 mo range"},
    {"between 18 months and five years in prison", "18..60 mo range"},
    {"it takes 90 minutes to two hours", "90..120 min range"},
    {"within 500 m of it and 2 km of us", "500 m at_most; 2 km exact"},
    {"one in 2,500 has it", "0.0004 - exact"},
    {"the centre-half fell", ""},
    {"693 focus points", "693 points exact"},
    {"within thirty (30) days", "30 d at_most"},
    {"forty-five (45) seats", "45 seats exact"},
    {"伍仟(5000)元", "5000 CNY exact"},
    {"forty-five (50) seats", "45 - exact"},
    {"drains 7m sq km of land", "7000000 km2 exact"},
    {"highs of 41-43C", "41..43 Cel range"},
    {"61 mice and 48 teeth", "61 mice exact; 48 teeth exact"},
    {"one call in eight goes unanswered", "0.125 - exact"},
    {"one child in 20", "0.05 - exact"},
    {"rose by more than a third to 13,800", "0.333333333333 - over; 13800 - exact"},
    {"between a third and a half", "0.333333333333..0.5 - range"},
    {"will not drop below 28", "28 - at_least"},
    {"以60万对80万", "600000 - exact; 800000 - exact"},
    {"销量过百万册", "1000000 册 over"},
    {"通过5项", "5 项 exact"},
    {"行政拘留10日", "10 d exact"},
    {"处五日以上十日以下拘留", "5..10 d range"},
    {"公示期不少于20日", "20 d at_least"},
    {"会期5日至8日", ""},
    {"排名倒数第一", "-1 - ordinal"},
    {"抢下11个篮板6助攻", "11 个 exact; 6 助攻 exact"},
};

static const struct forms tables[] = {FORMS(names), FORMS(labels), FORMS(codes), FORMS(counted)};

START_TEST(what_is_a_name_is_no_figure)
	{
		check_forms(&tables[_i]);
	}
END_TEST

int main(void)
{
	Suite *suite = suite_create("extract.figure_name");
	TCase *cases = tcase_create("names");
	tcase_add_unchecked_fixture(cases, load_rules, free_rules);
	tcase_add_loop_test(cases, what_is_a_name_is_no_figure, 0, sizeof(tables) / sizeof(tables[0]));
	suite_add_tcase(suite, cases);
	return cc_test_run(suite);
}
