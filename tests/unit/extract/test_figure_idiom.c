/* Numbers of sayings, kinds, names, chart moves, heights and pairs; and the figures that look like them. Expected
 * values are read from the words by hand. */
#include "figures_of.h"

static const struct row sayings[] = {
    {"It took a minute or two to start", ""},
    {"She had a drink or two with them", ""},
    {"He will retire in a year or two", ""},
    {"It needs an hour or two of rest", ""},
    {"The dog ate a sock or two", ""},
    {"one or two firms left", "1..2 companies range"},
    {"They lost a game or two goals decided it", "2 goals exact"},
    {"two or three weeks on", "2..3 wk range"},
    {"A coach or two buses will come", "2 buses exact"},
    {"The rest, two, stayed", "2 - exact"},
    {"one . tel floated at $ 2 per share", "2 USD exact"},
    {"one . The other failed", "1 - exact"},
    {"It was six of one and half a dozen of the other", ""},
    {"They met at half time in front of 400 fans", "400 fans exact"},
    {"Use half and half, or 200 ml of milk", "200 mL exact"},
    {"half of the time is lost", "0.5 - exact"},
    {"They returned half a dozen of the books", "6.0 - exact"},
};

static const struct row kinds[] = {
    {"A 2-sided test was run", ""},
    {"They stayed at a 5-star hotel", ""},
    {"a 4-stroke engine of 125 cc", "125 cm3 exact"},
    {"with 2-factor log-ins", ""},
    {"Our 3-way tie", ""},
    {"a 27-member board", "27 - exact"},
    {"a 3-day trip", "3 d exact"},
    {"a 5-mile run", "5 [mi_i] exact"},
    {"the 12-point lead", "12 - exact"},
    {"some 3 starfish", "3 - about"},
    {"a 2 in 1 device", ""},
    {"a 4-in-1 pen for $5", "5 USD exact"},
    {"about 1 in 4 stars has one", "0.25 - about"},
    {"he won 2 in 1 day", "2 - exact; 1 d exact"},
};

static const struct row names[] = {
    {"Two 737s landed at noon", "2 - exact"},
    {"\"808s & Heartbreak\" sold well", ""},
    {"Then the CoBHC 2s played", ""},
    {"the three 911s of his", "3 - exact"},
    {"Ran it in 12s flat", "12 s exact"},
    {"cut by 45s to 4 minutes", "45 s exact; 4 min exact"},
    {"a 35s pause", "35 s exact"},
    {"They waited 95s.", "95 s exact"},
    {"Heat it for 20s, then stir", "20 s exact"},
    {"relieved by the 1/8th (Irish) King's", ""},
    {"the 1/4th Loyal North Lancashires and 300 men", "300 men exact"},
    {"about 1/8th of an inch", "0.125 - about"},
    {"a 1/10th share", "0.1 - exact"},
    {"it cost 1/3rd less", "0.333333333333 - exact"},
    {"around the star 51 Pegasi b", ""},
    {"near 61 Cygni, some 11 light-years off", "11 [ly] about"},
    {"51 Prussians fell", "51 Prussians exact"},
    {"the four gas giant planets", "4 - exact"},
    {"we made two ourselves", "2 - exact"},
    {"she has three lenses", "3 lenses exact"},
};

static const struct row charts[] = {
    {"The single falls 6-8 with 162,000 sold", "162000 - exact"},
    {"In its last week it slips 3-5 on sales of 4,000", "4000 - exact"},
    {"The set zooms 2-6 in its last week", ""},
    {"and climbs 1-4 again", ""},
    {"the song drops 1-4 this week", ""},
    {"it falls 6-8 points", "6..8 points range"},
    {"it falls 6-8% a year", "6..8 % range"},
    {"children of 6-8 years", "6..8 a range"},
    {"it takes 6-8 weeks", "6..8 wk range"},
    {"rises by 2-4 degrees", "2..4 deg range"},
    {"They won 3 V 2 at home", ""},
    {"lost 4 v 6 last night", ""},
    {"a 12 V 2 A adapter", "12 V exact"},
    {"some 230 V at 50 Hz", "230 V about; 50 Hz exact"},
    {"It ended 5 vs 4, with 20 fans", "20 fans exact"},
};

static const struct row years[] = {
    {"She won four titles (2009, 2011, 2012 & 2013)", "4 titles exact"},
    {"the reports of 2019, 2020 and 2021", ""},
    {"the Grand Chess Tour 2015 standings", ""},
    {"he owns a Volkswagen Golf 2014 models list", ""},
    {"the notes due 2031 yield 6.1%", "6.1 % exact"},
    {"The walls date from 1571 and 12 towers stand", "12 towers exact"},
    {"They sold 2000 and 1500 tickets", "2000 tickets exact; 1500 tickets exact"},
    {"the firm sold 2,019, 2,020 and 2,021 cars", "2019 vehicles exact; 2020 vehicles exact; 2021 vehicles exact"},
    {"In Texas 2000 people fled", "2000 people exact"},
    {"It holds 1950 books", "1950 books exact"},
    {"he keeps a tiny 1889 Maundy Penny", ""},
    {"From an 1851 Census of 40 towns", "40 towns exact"},
    {"Some 1800 British soldiers fell", "1800 soldiers about"},
    {"they never made four figures", ""},
    {"four wax figures", "4 figures exact"},
    {"a 2/5 favourite beat 12 rivals", "12 rivals exact"},
    {"as the 10/11 favorite", ""},
    {"2/5 of the riders", "0.4 - exact"},
    {"the mid 3,000's", ""},
    {"the 1,500's start", ""},
    {"some 3,000 of them", "3000 - about"},
};

static const struct row pairs[] = {
    {"see 7/27 of the album", ""},
    {"half of them took 30/150 μg of it", "0.5 - exact; 150 ug exact"},
    {"on 400/80 mg tablets", "80 mg exact"},
    {"the 625/626 and 3 others", "3 - exact"},
    {"got a C/4 or A/7 in it", ""},
    {"scored 45/60 in it", "0.75 - exact"},
    {"3/4 of them", "0.75 - exact"},
    {"a 7/8 inch bolt", "0.875 [in_i] exact"},
    {"of 3/16 inch", "0.1875 [in_i] exact"},
    {"at 12 km/h", "12 km/h exact"},
    {"a 6-foot-7 forward", "79 [in_i] exact"},
    {"He is 6 foot 2 tall", "74 [in_i] exact"},
    {"he stood 5ft 10.", "70 [in_i] exact"},
    {"a 6-foot-wide path", "6 [ft_i] exact"},
    {"dug 6 foot 10 times", "6 [ft_i] exact; 10 times exact"},
    {"a rise of £6-7m", "6000000..7000000 GBP range"},
    {"spent $2-3m on it", "2000000..3000000 USD range"},
    {"fell €4m-5m short", "4000000..5000000 EUR range"},
    {"paid £6 for 7m of rope", "6 GBP exact; 7 m exact"},
    {"a rope of 6-7m", "6..7 m range"},
    {"records (60 weeks to 10 million)", "60 wk exact; 10000000 - exact"},
    {"5 days to 10 days", "5..10 d range"},
    {"2 to 3 million dollars", "2000000..3000000 USD range"},
    {"at 350 F for an hour", "350 [degF] exact"},
    {"Bake at 425 F.", "425 [degF] exact"},
    {"some 12 F-35 jets", "12 jets about"},
    {"11 year-olds sat it", "11 岁 exact"},
};

static const struct row rows_of_numbers[] = {
    {"at Nos. 2 and 1 respectively", ""},
    {"they call at stations 1, 2 and 5", ""},
    {"of rooms 4, 7 and 9", ""},
    {"with 2 and 5 each", "2 - exact; 5 - exact"},
    {"in zone 7, 12 people died", "12 people exact"},
    {"the 1-9 classification", ""},
    {"The 4-6 band corresponds with B", ""},
    {"the 18-25 bracket covers them", ""},
    {"The 38 runs to Clapham every 8 minutes", "8 min exact"},
    {"the 14 stops at the school", ""},
    {"the 38 runs he made", "38 runs exact"},
    {"the 14 stops of the line", "14 stops exact"},
    {"lost by 301 votes to 212.", "301 votes exact; 212 - exact"},
    {"raised 14 votes to 20 votes", "14 votes exact; 20 votes exact"},
    {"Of 93 lots, 81 found buyers", "93 lots exact; 81 - exact"},
    {"some 12 took drugs", "12 - about"},
    {"12 armed men", "12 men exact"},
    {"in the 5-10 range", "5..10 - range"},
    {"4-6 bands played", "4..6 bands range"},
};

static const struct row chinese[] = {
    {"从Lv.5升至Lv.6", ""},
    {"每天喝5升水", "5 L exact"},
    {"累计爬升400M", ""},
    {"配了400M内存", ""},
    {"营收400M美元", "400000000 USD exact"},
    {"发病率约为2/10万", ""},
    {"2/3的人赞成", "0.666666666666 - exact"},
    {"三国风情浓郁", ""},
    {"中日韩三国达成一致", "3 国 exact"},
    {"二本上线率达99%", "99 % exact"},
    {"他买了二本书", "2 本 exact"},
    {"每个班有30个学生", "30 个 exact"},
    {"每千人口床位数4.5张", "4.5 张/千人 exact"},
    {"来了一百多号人", "100 人 over"},
    {"他是1号人物", ""},
    {"门券收入为港币$314,020", "314020 HKD exact"},
    {"套内72.3平，", "72.3 m2 exact"},
    {"期限不得逾一年", "1 a at_most"},
    {"迄今已逾三年", "3 a over"},
    {"六部九卿都到了", ""},
    {"六部电影上映", "6 部 exact"},
    {"轻机枪422挺", "422 挺 exact"},
    {"马自达6超过了40米", "40 m over"},
    {"马自达5款车型上市", "5 款 exact"},
    {"宝马3辆", "3 辆 exact"},
    {"他在3诊室等", ""},
    {"一百二十平的房子", "120 m2 exact"},
    {"两胜十平，", ""},
    {"快门1/8000秒", ""},
    {"用时1/2秒", "0.5 s exact"},
    {"三班同学都来了", ""},
    {"每天三班飞机", "3 班 exact"},
    {"本店买1送1，共12款", "12 款 exact"},
    {"油温六成热时下锅", ""},
    {"六成热门景区满员", "60 % exact"},
    {"杀敌一千，自损八百", ""},
    {"他等了半天", ""},
    {"半天就卖完了", "0.5 d exact"},
};

static const struct row innings[] = {
    {"They reached 400 for five declared", ""},
    {"was 257 for four, leaving 375 to get", "375 - exact"},
    {"He took seven for 37 as they fell", ""},
    {"with match figures of ten for 57.", ""},
    {"They slumped to 83 for eight in 45.3 overs", "45.3 overs exact"},
    {"two for 20 people", "2 - exact; 20 people exact"},
    {"three for 90 pence", "3 - exact; 0.90 GBP exact"},
    {"It paid 400 for five of them", "400 - exact; 5 - exact"},
    {"seats 12 for two weeks", "12 - exact; 2 wk exact"},
    {"They booked 20 for ten people", "20 - exact; 10 people exact"},
    {"passed on a vote of 7 to 0", ""},
    {"with a rise of 7 to 9 points", "7..9 points range"},
    {"a 224 second-wicket stand", "224 - exact"},
    {"after a 30 second pause", "30 s exact"},
};

static const struct row nouns[] = {
    {"a service for 300 schoolchildren", "300 schoolchildren exact"},
    {"some 14 policemen and 6 clergymen", "14 policemen about; 6 clergymen exact"},
    {"They caught 40 fish", "40 fish exact"},
    {"and 60 bacteria were named", "60 bacteria exact"},
    {"she has 11 grandchildren", "11 grandchildren exact"},
    {"It has 12 specimen jars", "12 jars exact"},
    {"under 2 regimen arms", "2 arms under"},
    {"sales were $44.1 million versus $40.4 million", "44100000 USD exact; 40400000 USD exact"},
    {"He owes us $40 and 3 euros", "40 USD exact; 3 EUR exact"},
    {"paid US $40 for it", "40 USD exact"},
    {"at 113 W. Mountain and 12 people met", "12 people exact"},
    {"see page 2 of 13, item 4", ""},
    {"2026 capital expenditures rose 3%", "3 % exact"},
    {"2027 GDP growth is revised up to 2.1%", "2.1 % exact"},
    {"2000 people came", "2000 people exact"},
    {"the rate went up to 4.1% and grants of up to $500 were paid", "4.1 % exact; 500 USD at_most"},
    {"The tyres are 225/45R17 and cost £90", "90 GBP exact"},
};

static const struct forms tables[] = {FORMS(sayings), FORMS(kinds), FORMS(names),	    FORMS(charts),
				      FORMS(years),   FORMS(pairs), FORMS(rows_of_numbers), FORMS(chinese),
				      FORMS(innings), FORMS(nouns)};

START_TEST(idioms_are_told_from_figures)
	{
		check_forms(&tables[_i]);
	}
END_TEST

int main(void)
{
	Suite *suite = suite_create("extract.figure_idiom");
	TCase *cases = tcase_create("idiom");
	tcase_add_unchecked_fixture(cases, load_rules, free_rules);
	tcase_add_loop_test(cases, idioms_are_told_from_figures, 0, sizeof(tables) / sizeof(tables[0]));
	suite_add_tcase(suite, cases);
	return cc_test_run(suite);
}
