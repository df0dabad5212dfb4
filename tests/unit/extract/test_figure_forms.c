/* Forms of figures that prose of all kinds uses: law, sports, medicine, aviation, weather. Expected values are read
 * from the words by hand. */
#include "figures_of.h"

static const struct row amounts_in_two_units[] = {
    {"全程1小时55分钟", "115 min exact"},
    {"用时3小时40分", "220 min exact"},
    {"判处有期徒刑三年六个月", "42 mo exact"},
    {"以1分32秒夺冠", "92 s exact"},
    {"the flight took 2 hours 51 minutes", "171 min exact"},
    {"he is 5 feet 2 inches", "62 [in_i] exact"},
    {"体重5公斤200克", "5200 g exact"},
    {"水费三块零四", "3.04 CNY exact"},
    {"one pound twenty pence", "1.20 GBP exact"},
    {"10日元5日本銭", "10.05 JPY exact"},
};

static const struct row parts[] = {
    {"rose by a fifth between the wars", "0.2 - exact"},
    {"half a metre of snow", "0.5 m exact"},
    {"two hundredths of a second", "0.02 s exact"},
    {"a third of a percentage point", "0.333333333333 pp exact"},
    {"one twenty-fifth", "0.04 - exact"},
    {"占六十/一百二十", "0.5 - exact"},
    {"forty two and a third", "42.333333333333 - exact"},
    {"one in five firms", "0.2 - exact"},
    {"half the price, twice the size", "0.5 - exact; 2 times exact"},
    {"output grew tenfold", "10 times exact"},
};

static const struct row ranges[] = {
    {"he expects between 20 and 30 people", "20..30 people range"},
    {"temperatures ranged from -18 °C to -34 °C", "-34..-18 Cel range"},
    {"最低气温零下28℃至零下15℃", "-28..-15 Cel range"},
    {"白天-5~-2℃", "-5..-2 Cel range"},
    {"名次在第十和第十五之间", "10..15 - ordinal"},
    {"见第27—40页", "27..40 - ordinal"},
    {"排名前十名", "10 名 ordinal"},
    {"处一万元以上十万元以下罚款", "10000..100000 CNY range"},
    {"fees of $26 and $31 million", "26000000 USD exact; 31000000 USD exact"},
    {"unemployment rose from 5.2 to 7 percent", "5.2 % exact; 7 % exact"},
    {"sales fell from 7.2 to 5.1 million", "7200000 - exact; 5100000 - exact"},
    {"profit rose from $800,000 to $1 million", "800000 USD exact; 1000000 USD exact"},
    {"grew by 5.3, 4.7, 4.6 and 5.4 percent", "5.3 % exact; 4.7 % exact; 4.6 % exact; 5.4 % exact"},
    {"2.39 trillion, 675 billion and 462 billion yuan",
     "2390000000000 CNY exact; 675000000000 CNY exact; 462000000000 CNY exact"},
    {"sold 300 and 5 percent broke", "300 - exact; 5 % exact"},
    {"dropped 1 percent to 2.8 million", "1 % exact; 2800000 - exact"},
    {"fell by 1.39 million to 1.408 billion", "1390000 - exact; 1408000000 - exact"},
    {"claims rose by 8,000 to 237,000", "8000 - exact; 237000 - exact"},
    {"went down 45,400 to 8,153,900", "45400 - exact; 8153900 - exact"},
    {"Exports rose less than $0.1 billion to $21.9 billion", "100000000 USD under; 21900000000 USD exact"},
    {"costs of $3 million to $40 million", "3000000..40000000 USD range"},
    {"Toyota fell ¥84 to ¥2,610", "84 JPY exact; 2610 JPY exact"},
    {"it paid ¥84 in yuan", "84 CNY exact"},
    {"stamps went up 30p to £1.65", "0.30 GBP exact; 1.65 GBP exact"},
    {"prices fell 3% to 5%", "3..5 % range"},
};

static const struct row bounds[] = {
    {"身高比170低", "170 - under"},
    {"比10%高2个百分点", "10 % exact; 2 pp exact"},
    {"请给我三以上", "3 - at_least"},
    {"票房破30亿元", "3000000000 CNY over"},
    {"每百户居民家庭拥有汽车35.3辆", "35.3 辆/百户 exact"},
    {"每千人口医师数达3.2人", "3.2 人/千人 exact"},
};

static const struct row money_and_degrees[] = {
    {"settled at $73.12 a barrel", "73.12 USD/[bbl_us] exact"},
    {"up from $1.81 billion a year earlier", "1810000000 USD exact"},
    {"净利润-1.08亿元", "-108000000 CNY exact"},
    {"bake at 180C", "180 Cel exact"},
    {"54.4C in the shade", "54.4 Cel exact"},
    {"4C超充", ""},
    {"net debt of 1.9x earnings", "1.9 times exact"},
    {"七五折和8.5折", "75 % exact; 85 % exact"},
    {"losses of 2.5 MUSD", "2500000 USD exact"},
    {"样本占(10.5±0.2)%", "10.5 % about"},
    {"每小时3公里", "3 km/h exact"},
    {"流量每秒3.2万立方米", "32000 m3/s exact"},
    {"cooled to 2.7 K", "2.7 K exact"},
    {"共3.2×10⁸次", "320000000 次 exact"},
    {"误差2.5×10⁻³米", "0.0025 m exact"},
    {"时速350公里", "350 km exact"},
    {"6ft 2in tall", "74 [in_i] exact"},
    {"it paid Ksh 10.2 trillion", "10200000000000 KES exact"},
};

static const struct row names[] = {
    {"12 of the 787 family", "12 - exact"},
    {"the 486 is the descendant", ""},
    {"Nikkei 225 firms", ""},
    {"三期扩建工程", ""},
    {"分三期支付", "3 期 exact"},
    {"小学一、二年级", ""},
    {"震中位于北纬29.59度、东经102.08度", ""},
    {"at 29.6°N, 116.4° E", ""},
    {"农历八月十五", ""},
    {"血压165/95mmHg", ""},
    {"6-4, 3-6, 7-6", ""},
    {"on counts 2, 5 and 9", ""},
    {"512 U.S. 753", ""},
    {"18 U.S.C. § 1030", ""},
    {"20 U.S. companies", "20 companies exact"},
    {"Directive (EU) 2019/790 gives", ""},
    {"call 020 7946 0018", ""},
    {"电话010-68525678转8012", ""},
    {"贵州茅台(600519)", ""},
    {"video in 1080p", ""},
    {"money in her 401(k)", ""},
    {"7-Eleven staff", ""},
    {"the Big Four and the Group of Seven", ""},
    {"“421”家庭结构", ""},
    {"歼-20十分重要", ""},
    {"三、四级手术", "4 级 exact"},
    {"the 13F filing", ""},
    {"a 777-300ER", ""},
    {"he shot 12-of-22", ""},
    {"on a 2-for-1 deal", ""},
    {"沪深300成分股中187只上涨", "187 只 exact"},
    {"admission at half price", ""},
    {"profit for the half rose", ""},
    {"三分球6投4中", ""},
    {"达到3,63万", ""},
    {"over HTTP/2", ""},
    {"an f/3.5-5.6 lens", ""},
    {"f/1.2–16 at 50mm", "50 mm exact"},
    {"the zoom is f / 4 - 5 . 6 throughout", ""},
    {"套机镜头为f/3.5-5.6", ""},
    {"光圈从F/2收到F/11", ""},
    {"the two - door version , it said", ""},
    {"万万没想到", ""},
};

static const struct forms tables[] = {FORMS(amounts_in_two_units), FORMS(parts), FORMS(ranges), FORMS(bounds),
				      FORMS(money_and_degrees),	   FORMS(names)};

START_TEST(forms_are_read)
	{
		check_forms(&tables[_i]);
	}
END_TEST

/* 1.1亿欧元（约合人民币8.44亿元）: the index of the figure that the second one says again, or none. */
static const struct row restated[] = {
    {"合同总价1.1亿欧元（约合人民币8.44亿元）", "1.1亿欧元"},
    {"基金20亿美元，约合145亿元人民币", "20亿美元"},
    {"worth €5m, or $5.4m", "€5m"},
    {"100 miles (160 km)", "100 miles"},
    {"进口5亿美元，出口8亿欧元", ""},
    {"1200人（占60%）", ""},
};

START_TEST(an_amount_said_again_points_back)
	{
		struct cc_arena *arena = cc_arena_new(&cc_alloc_libc);
		struct cc_vec figures;
		ck_assert(extract(&figures, restated[_i].text, arena));
		ck_assert_uint_eq(figures.len, 2);
		const struct cc_quantity *items = figures.items;
		struct cc_str view = cc_fold(cc_str_from(restated[_i].text), arena);
		struct cc_str first = cc_str_of_span(view, items[1].same_as);
		ck_assert_msg(cc_str_equal(first, cc_str_from(restated[_i].expected)), "%s: %.*s", restated[_i].text,
			      (int)first.len, first.len > 0 ? first.ptr : "");
		cc_arena_free(arena);
	}
END_TEST

int main(void)
{
	Suite *suite = suite_create("extract.figure_forms");
	TCase *cases = tcase_create("forms");
	tcase_add_unchecked_fixture(cases, load_rules, free_rules);
	tcase_add_loop_test(cases, forms_are_read, 0, sizeof(tables) / sizeof(tables[0]));
	tcase_add_loop_test(cases, an_amount_said_again_points_back, 0, sizeof(restated) / sizeof(restated[0]));
	suite_add_tcase(suite, cases);
	return cc_test_run(suite);
}
