/* Figures of sentences: value, unit, qualifier, intervals, and what is no quantity. Expected values are read from the
 * words by hand; the hard cases of other extractors stand in `hard_cases`. */
#include "figures_of.h"

/* What the best extractors of others get wrong. Months and quarters are periods and stand in their test. */
static const struct row hard_cases[] = {
    {"研发人员324.7万人年", "3247000 人.a exact"},
    {"价格为5000元/吨", "5000 CNY/t exact"},
    {"北京12所高校", "12 所 exact"},
    {"南京有3万家，东京7家", "30000 家 exact; 7 家 exact"},
    {"同比提高0.6个百分点", "0.6 pp exact"},
    {"普遍在60—70%", "60..70 % range"},
    {"人均一点五万美元", "15000 USD exact"},
    {"商品八五折，打八折", "85 % exact; 80 % exact"},
    {"on Proposition 22 and the CAC 40", ""},
    {"a two-party deal", ""},
    {"Output (billion yuan)", ""},
    {"Several million people came", ""},
    {"a million people came", "1000000 people exact"},
    {"Type 2 diabetes and Tier 1 suppliers", ""},
    {"自然增长率-0.99‰", "-0.99 ‰ exact"},
    {"手术7.7万台次", "77000 台次 exact"},
    {"客座率逾八成五", "85 % over"},
    {"跑出9秒79", "9.79 s exact"},
    {"以102比98获胜", ""},
    {"以0-2告负", ""},
    {"车桩比为2.4:1", ""},
    {"按照2023〔25〕号文", ""},
    {"康熙二十二年设府", ""},
    {"三分之一個股上升", "0.333333333333 - exact"},
    {"能量密度255瓦时/千克", "255 W.h/kg exact"},
    {"Spain beat Italy 2-1 there", ""},
    {"at 14 High Street and 221 Baker Street", ""},
    {"Under section 7(2) he wrote", ""},
    {"they left Lisbon in 1588", ""},
    {"rose by €12 to €48.5", "12 EUR exact; 48.5 EUR exact"},
    {"pays 9 euros over seven years", "9 EUR exact; 7 a exact"},
    {"worked for over seven years", "7 a over"},
    {"500捷克克朗", "500 CZK exact"},
    {"Kenyan firms paid KES 4.2 million", "4200000 KES exact"},
    {"九千八百七十六万五千四百三十二亿", "9876543200000000 - exact"},
    {"34亿美元，80万亿元", "3400000000 USD exact; 80000000000000 CNY exact"},
    {"RMB 3.63 trillion", "3630000000000 CNY exact"},
    {"营收近千万元", "10000000 CNY nearly"},
    {"产值翻两番", "4 times exact"},
    {"税率5‰", "5 ‰ exact"},
    {"上行5bp", "0.05 pp exact"},
    {"落地成果超2100项", "2100 项 over"},
    {"新设机构1981家", "1981 家 exact"},
    {"总合同金额达2269.1亿元", "226910000000 CNY exact"},
    {"杨世春说", ""},
    {"发行总额（亿）10.00", "1000000000 - exact"},
};

static const struct row chinese[] = {
    {"经费3.63万亿元", "3630000000000 CNY exact"},
    {"全场72折", "72 % exact"},
    {"七五折", "75 % exact"},
    {"8.5折", "85 % exact"},
    {"7 2 折", "72 % exact"},
    {"四分一升", "0.25 L exact"},
    {"港币两千九百六十元", "2960 HKD exact"},
    {"占比6.80%", "6.80 % exact"},
    {"约3.63万亿元", "3630000000000 CNY about"},
    {"增至50多万家", "500000 家 over"},
    {"注册企业3000多家", "3000 家 over"},
    {"专利40余项", "40 项 over"},
    {"十余个场景", "10 个 over"},
    {"百余家企业", "100 家 over"},
    {"三十几万人", "300000 人 over"},
    {"数十亿元", "1000000000 CNY over"},
    {"上百家企业", "100 家 at_least"},
    {"七八百人", "700..800 人 range"},
    {"两三个月", "2..3 mo range"},
    {"三五千元", "3000..5000 CNY range"},
    {"1万-5万元", "10000..50000 CNY range"},
    {"七千到九千亿元", "700000000000..900000000000 CNY range"},
    {"2~3万元", "20000..30000 CNY range"},
    {"5000—1万元", "5000..10000 CNY range"},
    {"从120亿元增至150亿元", "12000000000 CNY exact; 15000000000 CNY exact"},
    {"大于100且小于300", "100..300 - range"},
    {"误差10.5±0.2", "10.5 - about"},
    {"三分之一的企业", "0.333333333333 - exact"},
    {"占四分之一以上", "0.25 - at_least"},
    {"百分之六点五", "6.5 % exact"},
    {"千分之三", "3 ‰ exact"},
    {"两成企业", "20 % exact"},
    {"打八折", "80 % exact"},
    {"增长2倍", "2 times exact"},
    {"1万2千人", "12000 人 exact"},
    {"伍仟元整", "5000 CNY exact"},
    {"一亿两千三百人", "100002300 人 exact"},
    {"三千三百八十元五角八分", "3380.58 CNY exact"},
    {"一个半小时", "1.5 h exact"},
    {"三斤半", "3.5 斤 exact"},
    {"零下5℃", "-5 Cel exact"},
    {"华氏31度", "31 [degF] exact"},
    {"53.5件/万人", "53.5 件/万人 exact"},
    {"每万人口53.5件", "53.5 件/万人 exact"},
    {"算力300P(FP16)", "300 PFLOPS exact"},
    {"1.1亿欧元(约合人民币8.44亿元)", "110000000 EUR exact; 844000000 CNY about"},
    {"不足5%", "5 % under"},
    {"不低于3.5%", "3.5 % at_least"},
    {"最高50万元", "500000 CNY at_most"},
    {"5000名以上", "5000 名 at_least"},
    {"42公斤左右", "42 kg about"},
    {"位列全国第三", "3 - ordinal"},
    {"二十五千克", "25 kg exact"},
    {"3 630 亿元", "363000000000 CNY exact"},
    {"一至五家", "1..5 家 range"},
    {"全长5公里300米", "5300 m exact"},
    {"110千伏变电站", "110 kV exact"},
    {"100兆瓦/200兆瓦时", "100 MW exact; 200 MW.h exact"},
    {"每千瓦时0.45元", "0.45 CNY/kW.h exact"},
    {"每年3%—5%", "3..5 % range"},
    {"节约500万元", "5000000 CNY exact"},
    {"附近500米", "500 m exact"},
    {"线上500家", "500 家 exact"},
    {"四倍多", "4 times over"},
    {"高出0.78个百分点", "0.78 pp exact"},
    {"4795.6亿块芯片", "479560000000 块 exact"},
    {"九块九", "9.9 CNY exact"},
    {"世界500强企业", ""},
    {"10部门联合印发", "10 部门 exact"},
    {"每10万人中有15467人", "15467 人 exact"},
};

static const struct row english[] = {
    {"US$3.4bn", "3400000000 USD exact"},
    {"£1.2m", "1200000 GBP exact"},
    {"a 1.2m wall", "1.2 m exact"},
    {"between $2 and $3 million", "2000000..3000000 USD range"},
    {"$26 to $31 million", "26000000..31000000 USD range"},
    {"grew from 6.03% to 6.88%", "6.03 % exact; 6.88 % exact"},
    {"more than 400 companies", "400 companies over"},
    {"nearly 5,000 people", "5000 people nearly"},
    {"up to 30 projects", "30 projects at_most"},
    {"at least 3 km", "3 km at_least"},
    {"twenty-three thousand jobs", "23000 jobs exact"},
    {"two and a half million people", "2500000 people exact"},
    {"a third of the budget", "0.333333333333 - exact"},
    {"two thirds", "0.666666666666 - exact"},
    {"one in five", "0.2 - exact"},
    {"9 out of 10", "0.9 - exact"},
    {"half a million", "500000 - exact"},
    {"a quarter of a million", "250000 - exact"},
    {"3 dozen", "36 - exact"},
    {"12 lakh crore rupees", "12000000000000 INR exact"},
    {"rose 0.6 percentage points", "0.6 pp exact"},
    {"the twenty-fifth time", "25 - ordinal"},
    {"20 research projects", "20 projects exact"},
    {"20 dollars and 43 cents", "20.43 USD exact"},
    {"1.3x10^6", "1300000 - exact"},
    {"no more than 700", "700 - at_most"},
    {"7 feet 10 inches", "94 [in_i] exact"},
    {"5'10\" tall", "70 [in_i] exact"},
    {"four hundred sixty billion won", "460000000000 KRW exact"},
    {"three won it", "3 - exact"},
    {"20 million Dutch guilders", "20000000 NLG exact"},
    {"wages ranged from 18 to 34 dollars", "18..34 USD range"},
    {"< = 100", "100 - at_most"},
    {"40 degrees below zero", "-40 deg exact"},
    {"$ 20,000.00 $ 37,305.97", "20000.00 USD exact; 37305.97 USD exact"},
    {"a 12-cent-a-share dividend", "0.12 USD exact"},
    {"a 9\" plate", "9 [in_i] exact"},
    {"\"We sold 5\" he said", "5 - exact"},
    {"a pencil of 2 in.", "2 [in_i] exact"},
    {"2 yards, 7 feet and 10 inches", "166 [in_i] exact"},
    {"15 dollars and 15.", "15.15 USD exact"},
    {"between 15 dollars and 20.", "15..20 USD range"},
    {"3 CAD 3 cents", "3.03 CAD exact"},
    {"hk $ 10.05 billion", "10050000000 HKD exact"},
    {"rose 7 . 57 %", "7.57 % exact"},
    {"7 3 / 4 % bonds", "7.75 % exact"},
    {"two hundred and fifty-four hundredths", "200.54 - exact"},
    {"two hundred and fifty-four people", "254 people exact"},
    {"one hundred and thirty and two fifths", "130.4 - exact"},
    {"two thirds of a million", "666666.666666 - exact"},
    {"$350 to $400 per kg", "350..400 USD/kg range"},
    {"3.1m units", "3100000 units exact"},
    {"5m tonnes of steel", "5000000 t exact"},
    {"3 Chinese firms", "3 companies exact"},
    {"20-odd countries", "20 countries over"},
    {"rose from 111 in 2014 to 1,169", "111 - exact; 1169 - exact"},
    {"a tenth more than before", "0.1 - exact"},
};

static const struct row none[] = {
    {"C919大飞机", ""},
    {"歼-20、运-20", ""},
    {"推进一带一路建设", ""},
    {"十分重要", ""},
    {"意见十分一致", ""},
    {"the third-largest firm", ""},
    {"5G和6G", ""},
    {"“1+3+4”体系", ""},
    {"国办发〔2025〕11号", ""},
    {"ISSN 1002-980X", ""},
    {"2025, 44(12): 1-10", "2025 - exact"},
    {"营造“四个尊重”氛围", ""},
    {"“十项行动”", ""},
    {"一批企业", ""},
    {"这是一个问题", ""},
    {"统一大市场", ""},
    {"党的二十大", ""},
    {"二十届四中全会", ""},
    {"两者结合", ""},
    {"千家万户", ""},
    {"核心零部件", ""},
    {"四川和陕西", ""},
    {"登陆部队", ""},
    {"192.168.1.2", ""},
    {"电话010-12345678", ""},
    {"版本2.0.1", ""},
    {"COVID-19", ""},
    {"GPT-4 and H100", ""},
    {"one of the best", ""},
    {"At 12:30 he left", ""},
    {"As noted in Table 3", ""},
    {"长三角地区", ""},
    {"从0到1的突破", ""},
    {"连续保持两位数增长", ""},
    {"二氧化碳", ""},
    {"call +86 10 1234 5678", ""},
    {"ISO 9001 and GB/T 7714—2015", ""},
    {"at 10.30am", ""},
    {"the first company", ""},
    {"比例为1∶5", ""},
    {"三方协议和两手抓", ""},
    {"百度公司", ""},
    {"下午三点到场", ""},
    {"四处奔波", ""},
    {"千亿级产业集群", ""},
    {"the 21st century", ""},
    {"[3]", ""},
    {"亿元", ""},
};

static const struct forms tables[] = {FORMS(hard_cases), FORMS(chinese), FORMS(english), FORMS(none)};

START_TEST(figures_are_read)
	{
		check_forms(&tables[_i]);
	}
END_TEST

struct bounds {
	const char *text;
	const char *hard;
	const char *expected;
};

/* Hard: what the words allow. Expected: what a reader takes them for. */
static const struct bounds intervals[] = {
    {"6.88%", "6.875 6.885", "6.875 6.885"},
    {"3.63万亿元", "3625000000000 3635000000000", "3625000000000 3635000000000"},
    {"6.80%", "6.795 6.805", "6.795 6.805"},
    {"超2600家", "2600 -", "2600 2700"},
    {"突破3万亿元", "3000000000000 -", "3000000000000 4000000000000"},
    {"近5000家", "- 5000", "4500 5000"},
    {"三十来只羊", "27 40", "27 40"},
    {"近1000家", "- 1000", "900 1000"},
    {"不足5%", "- 5", "- 5"},
    {"5000名以上", "5000 -", "5000 6000"},
    {"85%以上", "85 -", "85 90"},
    {"3000多家", "3000 4000", "3000 4000"},
    {"50多万家", "500000 600000", "500000 600000"},
    {"1.2万多家", "12000 13000", "12000 13000"},
    {"约5000家", "4500 5500", "4500 5500"},
    {"约6%", "5 7", "5.4 6.6"},
    {"约3.63万亿元", "3620000000000 3640000000000", "3620000000000 3640000000000"},
    {"60%~70%", "60 70", "60 70"},
    {"up to 700", "- 700", "- 700"},
};

static void write_end(struct cc_buf *out, bool has, struct cc_decimal end)
{
	if (has)
		cc_decimal_write(out, cc_decimal_normalise(end));
	else
		cc_buf_add_char(out, '-');
}

static void check_interval(const char *text, struct cc_interval interval, const char *expected)
{
	struct cc_buf got = cc_buf_new(&cc_alloc_libc, 256);
	write_end(&got, interval.has_low, interval.low);
	cc_buf_add_char(&got, ' ');
	write_end(&got, interval.has_high, interval.high);
	struct cc_str words = cc_buf_str(&got);
	ck_assert_msg(cc_str_equal(words, cc_str_from(expected)), "%s: want %s, got %.*s", text, expected,
		      (int)words.len, words.ptr);
	cc_buf_free(&got);
}

START_TEST(words_set_both_intervals)
	{
		const struct bounds *row = &intervals[_i];
		struct cc_arena *arena = cc_arena_new(&cc_alloc_libc);
		struct cc_vec figures;
		ck_assert(extract(&figures, row->text, arena));
		ck_assert_uint_eq(figures.len, 1);
		const struct cc_quantity *quantity = figures.items;
		check_interval(row->text, quantity->hard, row->hard);
		check_interval(row->text, quantity->expected, row->expected);
		cc_arena_free(arena);
	}
END_TEST

struct misprint {
	const char *text;
	const char *value;
	const char *fix;
};

static const struct misprint misprints[] = {
    {"增长l2%", "12", "12%"}, {"共2O24家", "2024", "2024家"}, {"占比6。88%", "6.88", "6.88%"}};

START_TEST(misprints_are_read_with_a_fix)
	{
		const struct misprint *row = &misprints[_i];
		struct cc_arena *arena = cc_arena_new(&cc_alloc_libc);
		struct cc_vec figures;
		ck_assert(extract(&figures, row->text, arena));
		ck_assert_uint_eq(figures.len, 1);
		const struct cc_quantity *quantity = figures.items;
		ck_assert(quantity->suspect);
		struct cc_decimal value;
		ck_assert_int_eq(cc_decimal_parse(&value, cc_str_from(row->value)), CC_OK);
		ck_assert_int_eq(cc_decimal_compare(value, quantity->value), 0);
		ck_assert(cc_str_equal(quantity->suspect_fix, cc_str_from(row->fix)));
		cc_arena_free(arena);
	}
END_TEST

START_TEST(printed_precision_is_kept)
	{
		struct cc_arena *arena = cc_arena_new(&cc_alloc_libc);
		struct cc_vec figures;
		ck_assert(extract(&figures, "3.63万亿元", arena));
		const struct cc_quantity *quantity = figures.items;
		ck_assert_uint_eq((unsigned)quantity->value.coefficient, 363);
		ck_assert_int_eq(quantity->value.exponent, 10);
		cc_arena_free(arena);
	}
END_TEST

static bool extract_all(const struct cc_alloc *alloc, void *context)
{
	(void)context;
	struct cc_arena *arena = cc_arena_new(alloc);
	struct cc_vec figures;
	bool ok =
	    arena != NULL && extract(&figures, "增长l2%，每万人口53.5件/万人，超2600家，1万-5万元，US$3.4bn", arena);
	cc_arena_free(arena);
	return ok;
}

START_TEST(every_allocation_may_fail)
	{
		cc_test_every_allocation(extract_all, NULL);
	}
END_TEST

START_TEST(long_lines_are_linear)
	{
		enum { LENGTH = 1000000 };
		char *digits = malloc(LENGTH + 1);
		ck_assert_ptr_nonnull(digits);
		memset(digits, '7', LENGTH);
		digits[LENGTH] = '\0';
		struct cc_arena *arena = cc_arena_new(&cc_alloc_libc);
		struct cc_vec figures;
		ck_assert(extract(&figures, digits, arena));
		cc_arena_free(arena);
		free(digits);
	}
END_TEST

int main(void)
{
	Suite *suite = suite_create("extract.quantity");
	TCase *cases = tcase_create("quantity");
	tcase_add_unchecked_fixture(cases, load_rules, free_rules);
	tcase_add_loop_test(cases, figures_are_read, 0, sizeof(tables) / sizeof(tables[0]));
	tcase_add_loop_test(cases, words_set_both_intervals, 0, sizeof(intervals) / sizeof(intervals[0]));
	tcase_add_loop_test(cases, misprints_are_read_with_a_fix, 0, sizeof(misprints) / sizeof(misprints[0]));
	tcase_add_test(cases, printed_precision_is_kept);
	tcase_add_test(cases, every_allocation_may_fail);
	tcase_add_test(cases, long_lines_are_linear);
	suite_add_tcase(suite, cases);
	return cc_test_run(suite);
}
