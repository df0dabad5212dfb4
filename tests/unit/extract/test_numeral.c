/* Numerals by themselves: how far they go, what they are worth, how exactly they are printed. */
#include <stdio.h>

#include "extract/numerals/numeral.h"
#include "support.h"

struct row {
	const char *text;
	const char *value; /* multiplied out */
	size_t length;	   /* of the numeral, in bytes */
	int exponent;	   /* of the value: what was printed */
};

static const struct row numerals[] = {
    {"3.63万亿元", "3630000000000", 10, 10},
    {"6.80%", "6.80", 4, -2},
    {"1000", "1000", 4, 0},
    {"1,234.50", "1234.50", 8, -2},
    {"1,23", "1", 1, 0},
    {"3,63万", "3", 1, 0},
    {"5万4千6百", "54600", 12, 2},
    {"10万万", "1000000000", 8, 8},
    {"1万2", "12000", 5, 0},
    {"3万4000", "34000", 8, 0},
    {"7亿5018.9万", "750189000", 13, 3},
    {"33亿4071.1万", "3340711000", 14, 3},
    {"7亿5018.9", "700000000", 4, 8},
    {"110千伏", "110", 3, 0},
    {"5%", "5", 1, 0},
    {"2e5", "200000", 3, 5},
    {"1.3x10^6", "1300000", 8, 5},
    {"2^5", "32", 3, 0},
    {"1/2", "0.5", 3, -1},
    {"10 1/2", "10.5", 6, -1},
    {"6½", "6.5", 3, -1},
    {"2024/25", "2024", 4, 0},
    {"3.4 million", "3400000", 11, 5},
    {"34bn", "34000000000", 4, 9},
    {"12 lakh", "1200000", 7, 5},
    {"100k", "100000", 4, 3},
    {"1 000 000", "1000000", 9, 0},
    {"三十二", "32", 9, 0},
    {"一亿两千三百人", "100002300", 18, 0},
    {"九千八百七十六万五千四百三十二亿", "9876543200000000", 48, 8},
    {"四十九兆九千五百九十二億", "49959200000000", 36, 8},
    {"肆佰陸拾", "460", 12, 0},
    {"廿三", "23", 6, 0},
    {"二百五", "250", 9, 0},
    {"一万三", "13000", 9, 0},
    {"一万零三", "10003", 12, 0},
    {"一千零几万", "10000000", 15, 4},
    {"三千 八百", "3800", 13, 0},
    {"一点五万亿", "1500000000000", 15, 11},
    {"二点零", "2.0", 9, -1},
    {"五万点二四五", "50000.245", 18, -3},
    {"三点半", "3", 3, 0},
    {"二〇二四", "2024", 12, 0},
    {"三三八五", "3385", 12, 0},
    {"四分之一", "0.25", 12, -2},
    {"一又四分之一", "1.25", 18, -2},
    {"百分之六点五", "6.5", 18, -1},
    {"一半", "0.5", 6, -1},
    {"twenty-three thousand", "23000", 21, 3},
    {"one hundred and two", "102", 19, 0},
    {"two and a half million", "2500000", 22, 5},
    {"three million and a half", "3500000", 24, 5},
    {"eighteen point two two", "18.22", 22, -2},
    {"half a million", "500000", 14, 5},
    {"three quarters", "0.75", 14, -2},
    {"one in five", "0.2", 11, -1},
    {"9 out of 10", "0.9", 11, -1},
    {"3 dozen", "36", 7, 0},
    {"seventythird", "73", 12, 0},
    {"280 million first", "280000000", 11, 6},
    {"280 million twelve months earlier", "280000000", 11, 6},
};

static struct cc_numeral read_numeral(const char *text)
{
	struct cc_str view = cc_str_from(text);
	struct cc_numeral numeral = {.span = {.start = 0, .end = 0}};
	ck_assert_msg(cc_numeral_read(&numeral, view, 0, view.len, CC_NUMERAL_PLAIN) == CC_OK, "%s", text);
	return numeral;
}

START_TEST(numerals_are_read)
	{
		const struct row *row = &numerals[_i];
		struct cc_numeral numeral = read_numeral(row->text);
		struct cc_buf buf = cc_buf_new(&cc_alloc_libc, 256);
		cc_decimal_write(&buf, numeral.value);
		struct cc_str value = cc_buf_str(&buf);
		ck_assert_msg(cc_str_equal(value, cc_str_from(row->value)), "%s: want %s, got %.*s", row->text,
			      row->value, (int)value.len, value.ptr);
		ck_assert_msg(numeral.span.end == row->length, "%s: want %zu bytes, got %zu", row->text, row->length,
			      numeral.span.end);
		ck_assert_msg(numeral.value.exponent == row->exponent, "%s: exponent %d", row->text,
			      (int)numeral.value.exponent);
		cc_buf_free(&buf);
	}
END_TEST

struct open_row {
	const char *text;
	enum cc_numeral_extent extent;
	int64_t low;
	int64_t high;
};

static const struct open_row open_numerals[] = {
    {"七八百", CC_NUMERAL_PAIR, 700, 800},
    {"三五千", CC_NUMERAL_PAIR, 3000, 5000},
    {"三四十亿", CC_NUMERAL_PAIR, 3000000000, 4000000000},
    {"两三个", CC_NUMERAL_PAIR, 2, 3},
    {"十五六岁", CC_NUMERAL_PAIR, 15, 16},
    {"3000多", CC_NUMERAL_OPEN, 3000, 4000},
    {"50多万", CC_NUMERAL_OPEN, 500000, 600000},
    {"1.2万余", CC_NUMERAL_OPEN, 12000, 13000},
    {"十几", CC_NUMERAL_OPEN, 10, 20},
    {"三十几万", CC_NUMERAL_OPEN, 300000, 400000},
    {"百余", CC_NUMERAL_OPEN, 100, 200},
    {"数十亿", CC_NUMERAL_OPEN, 1000000000, 10000000000},
    {"几百", CC_NUMERAL_OPEN, 100, 1000},
    {"十来个", CC_NUMERAL_OPEN, 10, 20},
};

START_TEST(open_numerals_have_both_ends)
	{
		const struct open_row *row = &open_numerals[_i];
		struct cc_numeral numeral = read_numeral(row->text);
		ck_assert_msg(numeral.extent == row->extent, "%s: extent %d", row->text, (int)numeral.extent);
		ck_assert_msg(cc_decimal_compare(numeral.value, cc_decimal_from_int(row->low)) == 0, "%s: low",
			      row->text);
		ck_assert_msg(cc_decimal_compare(numeral.upper, cc_decimal_from_int(row->high)) == 0, "%s: high",
			      row->text);
	}
END_TEST

static const char *const refused[] = {"", "abc", "某", "point", "and", "a b", "数字", "%"};

START_TEST(words_are_no_numerals)
	{
		struct cc_str view = cc_str_from(refused[_i]);
		struct cc_numeral numeral = {.span = {.start = 7, .end = 7}};
		enum cc_status status = cc_numeral_read(&numeral, view, 0, view.len, CC_NUMERAL_PLAIN);
		bool article = status == CC_OK && numeral.strength == CC_NUMERAL_FORMAL;
		ck_assert_msg(status == CC_NOT_FOUND || article, "\"%s\": %s", refused[_i], cc_status_name(status));
	}
END_TEST

START_TEST(what_does_not_fit_says_so)
	{
		static const char digits[] = "1234567890123456789012345678901234567890";
		struct cc_numeral numeral;
		struct cc_str view = cc_str_from(digits);
		ck_assert_int_eq(cc_numeral_read(&numeral, view, 0, view.len, CC_NUMERAL_PLAIN), CC_ERR_RANGE);
	}
END_TEST

START_TEST(money_reads_short_multipliers)
	{
		struct cc_numeral numeral;
		struct cc_str view = CC_STR("1.2m");
		ck_assert_int_eq(cc_numeral_read(&numeral, view, 0, view.len, CC_NUMERAL_MONEY), CC_OK);
		ck_assert_int_eq(cc_decimal_compare(numeral.value, cc_decimal_from_int(1200000)), 0);
		ck_assert_int_eq(cc_numeral_read(&numeral, view, 0, view.len, CC_NUMERAL_PLAIN), CC_OK);
		ck_assert_uint_eq(numeral.span.end, 3);
	}
END_TEST

#define COUNT(rows) (sizeof(rows) / sizeof(rows[0]))

int main(void)
{
	Suite *suite = suite_create("extract.numeral");
	TCase *cases = tcase_create("numeral");
	tcase_add_loop_test(cases, numerals_are_read, 0, COUNT(numerals));
	tcase_add_loop_test(cases, open_numerals_have_both_ends, 0, COUNT(open_numerals));
	tcase_add_loop_test(cases, words_are_no_numerals, 0, COUNT(refused));
	tcase_add_test(cases, what_does_not_fit_says_so);
	tcase_add_test(cases, money_reads_short_multipliers);
	suite_add_tcase(suite, cases);
	return cc_test_run(suite);
}
