/* Bare numbers that tell one of many, beside those that count: a word in small letters right before, Han on both sides,
 * bars and commas. Expected values are read from the words by hand. */
#include "figures_of.h"

static const struct row nouns[] = {
    {"read with recital 47, it applies", ""},
    {"drivers should use exit 5 instead", ""},
    {"was found in case 12; bin 389 is dearer", ""},
    {"; element 118 was made there", ""},
    {"text 60777 to give", "60777 - exact"},
    {"give by sending text 60777 today", ""},
    {"see note 7 above", ""},
    {"took flight 93 home", ""},
    {"listed under heading 8", "8 - exact"},
    {"rounds out verse 12", ""},
    {"of whom 487 were women", "487 - exact"},
    {"the plants employ 300 each", "300 - exact"},
    {"they need 20 more", "20 - exact"},
    {"will hold 400 when done", "400 - exact"},
    {"a pulse of 88; index 115 is high", "88 - exact; 115 - exact"},
    {"the oldest was 86, the youngest 18", "86 - exact; 18 - exact"},
    {"a mere 12 came", "12 - exact"},
    {"it sold 300 and lost 12", "300 - exact; 12 - exact"},
    {"to hire 300 of them", "300 - exact"},
    {"a list on page 4 counts 311 scrolls", "311 scrolls exact"},
    {"on page 4 words fail", "4 words exact"},
    {"Table 2 lists the firms", ""},
    {"K. 331 and its sister were played", ""},
    {"trucks must use US 53 instead", ""},
    {"a dress in a UK 10", ""},
    {"the talk on Web 3.0 ended", ""},
    {"with timeout=30 and n=486", "486 - exact"},
    {"the Thirty Years' War", ""},
    {"in thirty years of war", "30 a exact"},
    {"two M8 bolts and three F-35 jets", "2 bolts exact; 3 jets exact"},
    {"a group of ten or more saves", "10 - at_least"},
    {"the Group of 77 met", ""},
};

static const struct row bars[] = {
    {"odds of 16/1 and 9/2", ""},
    {"a 60/40 portfolio", ""},
    {"under resolution 78/12 now", ""},
    {"at f/2.8, 1/250 and ISO 400", ""},
    {"a loss of 1/60 of the price", "0.016666666666 - exact"},
    {"add 3/4 cup of milk", "0.75 [cup_us] exact"},
    {"object 1953,0208.1 weighs 2 kg", "2 kg exact"},
    {"at 41.7325 N, 49.9469 W in the sea", ""},
    {"lamps of 3.25 W each", "3.25 W exact"},
    {"leaves at 0730, 1215 and 1840 daily", ""},
    {"filed as 09/004,827 there", ""},
    {"at 112-118 Kirkstall Road and 14 Cheyne Row", ""},
    {"at 45 rue de Rivoli, 12 Rue Cler", ""},
    {"dial 101, not 999", ""},
    {"at 5-6, 15-40 and won 4-6, 7-6", ""},
    {"lapped in 1:18.792 on lap 61 of 71", ""},
    {"is No. 3 of 500 in it", "500 - exact"},
    {"the 11-4 favourite in the 3.40 at Ascot", ""},
    {"its 9 o'clock peak; the gate opens at 5", ""},
    {"bus 183 stops at door 6", ""},
    {"and 820 Squadron's Merlins", ""},
    {"the *4 allele", ""},
    {"the barn at No 3 sleeps ten", "10 - exact"},
    {"the 17.42 from Euston", ""},
    {"was dated to 1620 by experts", ""},
};

static const struct row han[] = {
    {"小米14售价3999元", "3999 CNY exact"},
    {"换乘87路、运通105线或特9路", ""},
    {"用12306抢票", ""},
    {"红25军与115师会合", ""},
    {"南1厅展出文物", ""},
    {"他是80后，95后职工更多", ""},
    {"指数增至80后回落", "80 - exact"},
    {"舷号18，排水量8万吨", "80000 t exact"},
    {"车牌尾号为5的汽车", ""},
    {"致4死11伤", "4 - exact; 11 - exact"},
    {"跌破1400关口", "1400 - exact"},
    {"分值升至98居首", "98 - exact"},
    {"配8核16线程处理器", "8 核 exact; 16 线程 exact"},
    {"直-10组成的梯队", ""},
    {"家住3组17号", ""},
    {"分3组17人", "3 组 exact; 17 人 exact"},
    {"一、总体要求；二、重点任务", ""},
    {"附件3列出16项清单", "16 项 exact"},
    {"编号M5:12的玉璧", ""},
    {"Aβ42水平升高", ""},
    {"五环以内禁行", ""},
    {"名马“金枪六十”夺冠", ""},
    {"开出03、07、12、19、26", ""},
    {"在三里屯和五道口开店", ""},
    {"打进11球，开启5孔泄洪", "11 球 exact; 5 孔 exact"},
    {"23中石化中票成交", ""},
    {"比甬优1540增产5.7%", "5.7 % exact"},
    {"投诉可打12328", ""},
    {"碳十四测年，十四运会开幕", ""},
    {"主场六连胜", "6 连胜 exact"},
};

static const struct row amounts[] = {
    {"身高一米八二", "1.82 m exact"},
    {"宽1米5，长2米", "1.5 m exact; 2 m exact"},
    {"深1米3人合抱", "1 m exact; 3 人 exact"},
    {"观众十几万人", "100000 人 over"},
    {"赋银三万两，两万两千人", "30000 两 exact; 22000 人 exact"},
    {"不超过总价的5%", "5 % at_most"},
    {"低于全国平均水平的八成", "80 % under"},
    {"投入的5%以上", "5 % at_least"},
    {"divide it every three or four years", "3..4 a range"},
    {"ten or twelve people came", "10..12 people range"},
    {"costs from £185 a night", "185 GBP at_least"},
    {"fell from £185 to £170", "185 GBP exact; 170 GBP exact"},
    {"perhaps a third of them", "0.333333333333 - about"},
    {"it dates from 1747", ""},
    {"137 billion pounds, or 3.4 million pounds a day", "137000000000 GBP exact; 3400000 GBP/d exact"},
    {"owes 137 billion pounds of debt", "137000000000 GBP exact"},
    {"2 million pounds of beef", "2000000 [lb_av] exact"},
    {"it cost 500 pounds and weighs 180 pounds", "500 GBP exact; 180 [lb_av] exact"},
    {"fined him about 5,000 pounds", "5000 GBP about"},
    {"a 500-pound bomb, worth 3,000 pounds", "500 [lb_av] exact; 3000 GBP exact"},
    {"the calf weighed 90 pounds", "90 [lb_av] exact"},
    {"at 30 pounds of thrust", "30 [lb_av] exact"},
    {"two GPUs and 40 NGOs", "2 GPUs exact; 40 NGOs exact"},
    {"飞到那里不用4分钟", "4 min under"},
    {"每五人中有一人受骗", "0.2 - exact"},
    {"每10户家庭里就有3户养猫", "0.3 - exact"},
    {"每四个孩子就有一个近视", "0.25 - exact"},
    {"每班有40人", "40 人/班 exact"},
    {"每5名教师中有6名", "6 名 exact"},
};

static const struct forms tables[] = {FORMS(nouns), FORMS(bars), FORMS(han), FORMS(amounts)};

START_TEST(one_of_many_is_no_figure)
	{
		check_forms(&tables[_i]);
	}
END_TEST

int main(void)
{
	Suite *suite = suite_create("extract.figure_thing");
	TCase *cases = tcase_create("things");
	tcase_add_unchecked_fixture(cases, load_rules, free_rules);
	tcase_add_loop_test(cases, one_of_many_is_no_figure, 0, sizeof(tables) / sizeof(tables[0]));
	suite_add_tcase(suite, cases);
	return cc_test_run(suite);
}
