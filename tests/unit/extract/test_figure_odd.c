/* Odd prose: catalogues, beds, races, chess, eras, court papers, sayings; and the figures that look like them. Expected
 * values are read from the words by hand. */
#include "figures_of.h"

static const struct row rows_of_things[] = {
    {"the ICU has beds 7 to 12 on it", ""},
    {"Elements 113 to 118 fill row 7", ""},
    {"gates 21-24 are shut", ""},
    {"lanes 3 to 5 were empty", ""},
    {"in rounds 3 and 7 he landed 41 jabs", "41 jabs exact"},
    {"it needs 30 to 40 beds", "30..40 beds range"},
    {"it costs 40 to 50 a head", "40..50 - range"},
    {"the car weighs 900 to 950 kilograms", "900..950 kg range"},
    {"Petition 618822 closes and kit 55017 has 214 parts", "214 parts exact"},
    {"the petition 40,000 people signed", "40000 people exact"},
    {"at T minus zero, on day X minus two", "2 - exact"},
    {"at T minus 10 seconds", "10 s exact"},
    {"the team set 12 records", "12 records exact"},
    {"考点设在三中和十一学校", ""},
    {"十一所学校", "11 所 exact"},
    {"section 230 stays and 12 firms go", "12 companies exact"},
    {"clause 14 applies to 20 firms", "20 companies exact"},
    {"in section 3 of it 40 firms are named", "40 companies exact"},
    {"a size 5 shoe and size 12 boots", ""},
    {"stations on 90-93 FM", ""},
    {"the map gives SU 387 148 as its place", ""},
};

/* what a sample of newspapers and bulletins held that was read wrongly once */
static const struct row of_the_press[] = {
    {"exports returned to 2012 levels", ""},
    {"30 percent below 2005 emissions", "30 % exact"},
    {"surpassing its record 2005 performance", ""},
    {"the hall has 2,012 levels", "2012 levels exact"},
    {"a record 2005 people came", "2005 people exact"},
    {"it shipped 351 737s and 50 787s", "351 - exact; 50 - exact"},
    {"he took 125s for it", "125 s exact"},
    {"the star HD 21749c is small", ""},
    {"it sells at 99c", "0.99 USD exact"},
    {"he shot 13-23 from the field and 7-13 from 3-point range", ""},
    {"a loss of 13-23 kg", "13..23 kg range"},
    {"a goal by Olander (15’) and one by Brisk (90’+2)", ""},
    {"the motion failed by a 4 to 3 vote", ""},
    {"1.2 million mt of crude steel", "1200000 t exact"},
    {"it has 214m paid memberships", "214000000 memberships exact"},
    {"a canal of 214m wide basins", "214 m exact"},
    {"工业增加值增速高于全国0.7、全省2.3个百分点", "0.7 pp exact; 2.3 pp exact"},
    {"涨幅比上月分别扩大1个和0.9个百分点", "1 pp exact; 0.9 pp exact"},
    {"分别提高2个、1.5个和0.3个百分点", "2 pp exact; 1.5 pp exact; 0.3 pp exact"},
    {"新增3个和0.5个标准", "3 个 exact; 0.5 个 exact"},
    {"开行列车259万列次", "2590000 列次 exact"},
    {"那是5.41亿至4.85亿年前的事", "485000000..541000000 a range"},
    {"from 541 to 485 million years ago", "485000000..541000000 a range"},
    {"它走路是内八字", ""},
    {"平均住院日为8.8日，每月3日结账", "8.8 d exact"},
    {"2025低空经济高质量发展论坛举行", ""},
    {"2025名学生出席了2021（第二十届）大会", "2025 名 exact"},
    {"\"五一\"假期首日有80万人次入境", "800000 人次 exact"},
    {"\"12 firms\" were named", "12 companies exact"},
    {"海、陆、空三路并进，共陆佰元", "600 CNY exact"},
    {"粮价比为6.74∶1", ""},
    {"5G、千兆、物联网等网络", ""},
    {"时代在6.35亿-5.41亿年之间", "541000000..635000000 a range"},
};

/* rows of tables that lost their lines, signs and ranges */
static const struct row signs[] = {
    {"每股收益 0.0305 0.1155 -73.58%", "0.0305 - exact; 0.1155 - exact; -73.58 % exact"},
    {"净资产收益率 0.73% 2.83% -74.20%", "0.73 % exact; 2.83 % exact; -74.20 % exact"},
    {"margin 2.83% -74.20%", "2.83 % exact; -74.20 % exact"},
    {"增减 -5.3 +2.1", "-5.3 - exact; 2.1 - exact"},
    {"增长5%-8%", "5..8 % range"},
    {"增长5 - 8%", "5..8 % range"},
    {"a rate of 2.5 -3.5 percent", "2.5..3.5 % range"},
    {"200+ of them", "200 - at_least"},
    {"gains of >.25 percent", "0.25 % over"},
    {"(P<.05; 20 firms)", "0.05 - under; 20 companies exact"},
    {"rates were lower (.8 percent)", "0.8 % exact"},
    {"100 + 200 firms", "100 - exact; 200 companies exact"},
};

static const struct row names[] = {
    {"A 737-800 and a 777-300 met", ""},
    {"a 60-40 split", ""},
    {"a 10-20 percent rise", "10..20 % range"},
    {"a '59 Les Paul made $312,500", "312500 USD exact"},
    {"the class of ’98 gave 40 pianos", "40 pianos exact"},
    {"he is 5'10\" tall", "70 [in_i] exact"},
    {"holds passport 533401372 and 12 stamps", "12 stamps exact"},
    {"In 1000 BC it had 500 people", "500 people exact"},
    {"44 BCE, AD 200 and 1066 AD", ""},
    {"about 500 ADHD cases", "500 cases about"},
    {"after 14...Qxd4 15.Rad1 Black won in 31 moves", "31 moves exact"},
    {"黑方以1…c5应对", ""},
    {"KDA为6/1/9，用时13分47秒", "827 s exact"},
    {"see Doc. 41 at 7-9 of the 300 papers", "300 papers exact"},
    {"he sold Doc. 41 at 7 percent", "7 % exact"},
    {"PEP 701 lifts limits", ""},
    {"the 8.15 was cancelled 19 times", "19 times exact"},
    {"the doors at 7 drew 300 people", "300 people exact"},
    {"a 24-month lease of 4,000 square feet", "24 mo exact; 4000 [sft_i] exact"},
    {"a zero-coupon bond of $5m", "5000000 USD exact"},
    {"Rembrandt's etching B. 285, third state", "3 - ordinal"},
    {"Mozart's K. 331 lasts 24 minutes", "24 min exact"},
};

static const struct row han[] = {
    {"男子4×100米接力夺冠", ""},
    {"女子200米决赛落后0.3秒", "0.3 s exact"},
    {"1500米自由泳成绩15分", "15 分 exact"},
    {"住处距车站200米", "200 m exact"},
    {"QQ号是10086321，群里498人", "498 人 exact"},
    {"编号为20250317的标段中标价1.07亿元", "107000000 CNY exact"},
    {"电话号码13912345678", ""},
    {"总数为10086321", "10086321 - exact"},
    {"2床的患者71岁", "71 岁 exact"},
    {"病房有2床被子", "2 床 exact"},
    {"《唐会要》卷八十六载", ""},
    {"全书八十六卷", "86 卷 exact"},
    {"北京时间凌晨3点45分开赛", ""},
    {"早7点至晚8点开放", ""},
    {"五月初五吃粽子，初六回娘家", ""},
    {"初三20个班", "20 个 exact"},
    {"一就是一，二就是二", ""},
    {"22国开10成交活跃", ""},
    {"收入的三成用于还贷", "30 % exact"},
    {"男子81公斤级比赛举起165公斤", "165 kg exact"},
    {"每90分钟绕地球一圈", "90 min exact"},
    {"每10万人有53例", "53 例 exact"},
};

static const struct row amounts[] = {
    {"九块九包邮", "9.9 CNY exact"},
    {"三块五一斤", "3.5 CNY exact; 1 斤 exact"},
    {"两块五毛", "2.5 CNY exact"},
    {"省了一百二十块。", "120 CNY exact"},
    {"蛋糕切成四块。", "4 块 exact"},
    {"存了三万五千镑", "35000 GBP exact"},
    {"三分之二强的受访者", "0.666666666666 - over"},
    {"糯米包了30来个", "30 个 about"},
    {"三十来只羊", "30 只 about"},
    {"30来自北京", "30 - exact"},
    {"说了不下八百遍", "800 遍 at_least"},
    {"亮度1300尼特", "1300 cd/m2 exact"},
    {"年薪30万元出头", "300000 CNY over"},
    {"on a turnover of 3.1m.", "3100000 - exact"},
    {"a wall of 3.1m.", "3.1 m exact"},
    {"it took two-and-a-half years", "2.5 a exact"},
    {"a three-and-a-quarter-hour film", "3.25 h exact"},
    {"the odds are one in 292.2 million", "0.000000003422 - exact"},
    {"sold for half a million pounds", "500000 GBP exact"},
    {"it moved half a million pounds of beef", "500000 [lb_av] exact"},
    {"headcount 212, margin 31.2 percent", "212 - exact; 31.2 % exact"},
    {"makes 245PS from 4 litres", "245 [PS] exact; 4 L exact"},
    {"tickets began at $35", "35 USD at_least"},
    {"rent capped at £1,450", "1450 GBP at_most"},
    {"12 characters at least", "12 characters at_least"},
};

static const struct row places[] = {
    {"他坐在12排8座", ""},
    {"住6栋2单元1503室", ""},
    {"在11车17号下铺", ""},
    {"共建6栋住宅", "6 栋 exact"},
    {"B座1608朝南，52平方米", "52 m2 exact"},
    {"红方马8进7，积1分", "1 分 exact"},
    {"银行卡6222 0212 0800 1234 567", ""},
    {"the 747's last flight drew 900 fans", "900 fans exact"},
    {"flight BA 747C left", ""},
    {"馆藏号2021.0457的鼎重18.6公斤", "18.6 kg exact"},
    {"“B区12号”是他的摊位", ""},
    {"Text HELP to 85258 now", ""},
    {"sales rose to 85258 units", "85258 units exact"},
    {"14th in the 40-44 group", "14 - ordinal"},
    {"row Q, seats 4-6, were ours", ""},
    {"see the chart (slide 14)", ""},
    {"the shop \"Forever 21\" shut", ""},
    {"sold with chassis 10147, in red", ""},
    {"in the phase 3 trial 1,846 adults took part", "1846 adults exact"},
    {"万达广场1层新开一家店", ""},
    {"主楼共1层，建3层附楼", "1 层 exact; 3 层 exact"},
    {"周末不到11点就售罄", ""},
    {"his cabin 208, with 12 shirts", "12 shirts exact"},
    {"His PIN was 4471.", ""},
    {"a \"Beverly Hills, 90210\" fan", ""},
    {"\"forty\" is misspelt", ""},
    {"位于E98°12′，海拔3850米", "3850 m exact"},
};

static const struct row measures[] = {
    {"三尺二寸", "32 寸 exact"},
    {"五斤三两", "53 两 exact"},
    {"体温三十七度五", "37.5 deg exact"},
    {"公转一周365.25天", "365.25 d exact"},
    {"用了两个半月", "2.5 mo exact"},
    {"等了三刻钟", "45 min exact"},
    {"开通100兆宽带", "100 Mbit/s exact"},
    {"零下十度到零上五度", "-10..5 deg range"},
    {"100块人民币", "100 CNY exact"},
    {"三成强的人", "30 % over"},
    {"四成弱", "40 % nearly"},
    {"10%强制退出", "10 % exact"},
    {"合同一式肆份", "4 份 exact"},
    {"2 and a half hours", "2.5 h exact"},
    {"nine pounds ninety-nine", "9.99 GBP exact"},
    {"20-odd years", "20 a over"},
    {"6.02 x 10^23 atoms", "602000000000000000000000 atoms exact"},
    {"9.8 m/s²", "9.8 m/s2 exact"},
    {"2 yards, 7 feet", "13 [ft_i] exact"},
    {"two USB-C ports", "2 ports exact"},
    {"a 50-megapixel camera", "50000000 像素 exact"},
    {"50 Thai baht and 60 Nigerian naira", "50 THB exact; 60 NGN exact"},
    {"30万俄罗斯卢布，20万南非兰特", "300000 RUB exact; 200000 ZAR exact"},
};

static const struct forms tables[] = {FORMS(rows_of_things), FORMS(of_the_press), FORMS(signs),
				      FORMS(names),	     FORMS(han),	  FORMS(amounts),
				      FORMS(places),	     FORMS(measures)};

START_TEST(odd_prose_is_read)
	{
		check_forms(&tables[_i]);
	}
END_TEST

static bool extract_all(const struct cc_alloc *alloc, void *context)
{
	(void)context;
	struct cc_arena *arena = cc_arena_new(alloc);
	struct cc_vec figures;
	bool ok = arena != NULL &&
		  extract(&figures, "每秒1.2米，100兆宽带，九块九包邮，两个半月，六成强，30来个，12 or more", arena);
	cc_arena_free(arena);
	return ok;
}

START_TEST(every_allocation_may_fail)
	{
		cc_test_every_allocation(extract_all, NULL);
	}
END_TEST

int main(void)
{
	Suite *suite = suite_create("extract.figure_odd");
	TCase *cases = tcase_create("odd");
	tcase_add_unchecked_fixture(cases, load_rules, free_rules);
	tcase_add_loop_test(cases, odd_prose_is_read, 0, sizeof(tables) / sizeof(tables[0]));
	tcase_add_test(cases, every_allocation_may_fail);
	suite_add_tcase(suite, cases);
	return cc_test_run(suite);
}
