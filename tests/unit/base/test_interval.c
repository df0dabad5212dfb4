/* Intervals: rounding, open ends, arithmetic over signs and infinities. Written "[1,2)", "(,5]"; "" is none. */
#include "base/interval.h"

#include <stdint.h>

#include "support.h"

#define ROWS(table) ((int)(sizeof(table) / sizeof((table)[0])))

static bool read_end(struct cc_decimal *out, struct cc_str text)
{
	if (text.len == 0)
		return false;
	ck_assert_int_eq(cc_decimal_parse(out, text), CC_OK);
	return true;
}

static struct cc_interval interval(const char *written)
{
	struct cc_str text = cc_str_from(written);
	size_t comma = cc_str_find(text, CC_STR(","), 0);
	struct cc_interval out = {0};
	out.has_low = read_end(&out.low, cc_str_slice(text, 1, comma));
	out.has_high = read_end(&out.high, cc_str_slice(text, comma + 1, text.len - 1));
	out.low_open = out.has_low && text.ptr[0] == '(';
	out.high_open = out.has_high && text.ptr[text.len - 1] == ')';
	return out;
}

static bool same_end(bool has_a, struct cc_decimal a, bool open_a, bool has_b, struct cc_decimal b, bool open_b)
{
	return has_a == has_b && open_a == open_b && (!has_a || cc_decimal_compare(a, b) == 0);
}

static void assert_same(const char *name, struct cc_interval a, const char *expected)
{
	struct cc_interval b = interval(expected);
	bool same = same_end(a.has_low, a.low, a.low_open, b.has_low, b.low, b.low_open) &&
		    same_end(a.has_high, a.high, a.high_open, b.has_high, b.high, b.high_open);
	struct cc_buf buf = cc_buf_new(&cc_alloc_libc, 10000);
	cc_interval_write(&buf, a);
	ck_assert_msg(same, "%s: %s (open %d %d), not %s", name, buf.data, a.low_open, a.high_open, expected);
	cc_buf_free(&buf);
}

static const struct rounding_row {
	const char *name;
	const char *printed;
	int32_t power;
	const char *expected;
	const char *written;
} rounding_rows[] = {
    {"two places", "6.88", 0, "[6.875,6.885)", "6.875–6.885"},
    {"a zero is finer", "6.80", 0, "[6.795,6.805)", "6.795–6.805"},
    {"whole", "5", 0, "[4.5,5.5)", "4.5–5.5"},
    {"3.63万亿", "3.63", 12, "[3625000000000,3635000000000)", "3625000000000–3635000000000"},
    {"negative: half rounds away from zero", "-2.5", 0, "(-2.55,-2.45]", "-2.55–-2.45"},
    {"zero", "0.0", 0, "[-0.05,0.05)", "-0.05–0.05"},
};

START_TEST(rounding)
	{
		const struct rounding_row *row = &rounding_rows[_i];
		struct cc_decimal printed;
		ck_assert_int_eq(cc_decimal_parse(&printed, cc_str_from(row->printed)), CC_OK);
		ck_assert_int_eq(cc_decimal_shift(&printed, printed, row->power), CC_OK);
		struct cc_interval out;
		ck_assert_int_eq(cc_interval_of_rounding(&out, printed), CC_OK);
		assert_same(row->name, out, row->expected);
		struct cc_buf buf = cc_buf_new(&cc_alloc_libc, 1000);
		cc_interval_write(&buf, out);
		ck_assert_str_eq(buf.data, row->written);
		cc_buf_free(&buf);
	}
END_TEST

START_TEST(rounding_beyond_38_digits_is_refused)
	{
		struct cc_decimal printed;
		ck_assert_int_eq(cc_decimal_parse(&printed, CC_STR("99999999999999999999999999999999999999")), CC_OK);
		struct cc_interval out;
		ck_assert_int_eq(cc_interval_of_rounding(&out, printed), CC_ERR_RANGE);
	}
END_TEST

/* `both` is NULL where the two share nothing. */
static const struct pair_row {
	const char *name;
	const char *a;
	const char *b;
	const char *both;
	const char *hull;
} pair_rows[] = {
    {"2.68 and 2.69 touch and share nothing", "[2.675,2.685)", "[2.685,2.695)", NULL, "[2.675,2.695)"},
    {"-2.68 and -2.69 neither", "(-2.695,-2.685]", "(-2.685,-2.675]", NULL, "(-2.695,-2.675]"},
    {"2.7 and 2.68", "[2.65,2.75)", "[2.675,2.685)", "[2.675,2.685)", "[2.65,2.75)"},
    {"closed ends touch", "[1,2]", "[2,3]", "[2,2]", "[1,3]"},
    {"apart", "[1,2]", "[3,4]", NULL, "[1,4]"},
    {"超2600家 and 3000多家", "[2600,)", "[3000,)", "[3000,)", "[2600,)"},
    {"at least and below", "[2600,)", "(,2600)", NULL, "(,)"},
    {"at least and at most", "[2600,)", "(,2600]", "[2600,2600]", "(,)"},
    {"open wins inside, closed outside", "[1,2)", "(1,2]", "(1,2)", "[1,2]"},
    {"everything", "(,)", "[5,6)", "[5,6)", "(,)"},
    {"other exponents", "[3625000000000,3635000000000)", "[3625,3626]", NULL, "[3625,3635000000000)"},
};

START_TEST(sharing)
	{
		const struct pair_row *row = &pair_rows[_i];
		const struct cc_interval sides[2] = {interval(row->a), interval(row->b)};
		for (size_t i = 0; i < 2; i++) {
			struct cc_interval a = sides[i];
			struct cc_interval b = sides[1 - i];
			struct cc_interval both;
			ck_assert_msg(cc_interval_overlaps(a, b) == (row->both != NULL), "%s", row->name);
			enum cc_status status = cc_interval_intersect(&both, a, b);
			ck_assert_msg(status == (row->both != NULL ? CC_OK : CC_NOT_FOUND), "%s", row->name);
			if (status == CC_OK)
				assert_same(row->name, both, row->both);
			assert_same(row->name, cc_interval_hull(a, b), row->hull);
		}
	}
END_TEST

START_TEST(containing)
	{
		struct cc_interval range = interval("[2.675,2.685)");
		static const struct {
			const char *value;
			bool inside;
		} rows[] = {{"2.675", true}, {"2.68", true}, {"2.685", false}, {"2.6749", false}, {"-2.68", false}};
		for (size_t i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
			struct cc_decimal value;
			ck_assert_int_eq(cc_decimal_parse(&value, cc_str_from(rows[i].value)), CC_OK);
			ck_assert_msg(cc_interval_contains(range, value) == rows[i].inside, "%s", rows[i].value);
		}
	}
END_TEST

static enum cc_status divide(struct cc_interval *out, struct cc_interval a, struct cc_interval b)
{
	return cc_interval_divide(out, a, b, 4);
}

static const struct sum_row {
	const char *name;
	enum cc_status (*apply)(struct cc_interval *, struct cc_interval, struct cc_interval);
	const char *a;
	const char *b;
	const char *result; /* NULL: refused */
} sum_rows[] = {
    {"sum", cc_interval_add, "[1,2)", "[10,20]", "[11,22)"},
    {"sum with an open side", cc_interval_add, "[1,)", "(10,20]", "(11,)"},
    {"difference", cc_interval_subtract, "[1,2)", "[10,20]", "[-19,-8)"},
    {"difference of one-sided", cc_interval_subtract, "[5,)", "[1,)", "(,)"},
    {"product", cc_interval_multiply, "[2,3)", "[4,5]", "[8,15)"},
    {"product over zero", cc_interval_multiply, "[-2,3]", "[-5,7)", "[-15,21)"},
    {"product of negatives", cc_interval_multiply, "(-3,-2]", "[-5,-4]", "[8,15)"},
    {"product with one side", cc_interval_multiply, "[2,)", "[3,4]", "[6,)"},
    {"one side, negative", cc_interval_multiply, "[2,)", "[-4,-3]", "(,-6]"},
    {"zero times everything", cc_interval_multiply, "[0,0]", "(,)", "[0,0]"},
    {"from zero up", cc_interval_multiply, "[0,1]", "[5,)", "[0,)"},
    {"exact quotient", divide, "[1,3]", "[2,4)", "(0.25,1.5]"},
    {"rounded outwards", divide, "[1,1]", "[3,3]", "(0.3333,0.3334)"},
    {"negative, outwards", divide, "[-1,-1]", "[3,3]", "(-0.3334,-0.3333)"},
    {"divisor holds zero", divide, "[1,2]", "[-1,1]", NULL},
    {"divisor ends at zero", divide, "[1,2]", "[0,1]", NULL},
    {"divisor without end", divide, "[1,2]", "[2,)", "(0,1]"},
    {"both without end", divide, "[1,)", "[2,)", "(0,)"},
    {"negative divisor", divide, "[2,4]", "[-2,-1]", "[-4,-1]"},
    {"zero stays zero", divide, "[0,0]", "(3,4)", "[0,0]"},
};

START_TEST(arithmetic)
	{
		const struct sum_row *row = &sum_rows[_i];
		struct cc_interval out;
		enum cc_status status = row->apply(&out, interval(row->a), interval(row->b));
		ck_assert_msg((status == CC_OK) == (row->result != NULL), "%s: %s", row->name, cc_status_name(status));
		if (row->result != NULL)
			assert_same(row->name, out, row->result);
	}
END_TEST

static const struct write_row {
	const char *interval;
	const char *written;
} write_rows[] = {
    {"[2600,)", "≥ 2600"}, {"(2600,)", "> 2600"}, {"(,5]", "≤ 5"}, {"(,5)", "< 5"},
    {"[5,5]", "5"},	   {"[1,2)", "1–2"},	  {"(,)", "any"},
};

START_TEST(writing_and_shifting)
	{
		const struct write_row *row = &write_rows[_i];
		struct cc_buf buf = cc_buf_new(&cc_alloc_libc, 1000);
		cc_interval_write(&buf, interval(row->interval));
		ck_assert_str_eq(buf.data, row->written);
		cc_buf_free(&buf);
		struct cc_interval shifted;
		ck_assert_int_eq(cc_interval_shift(&shifted, interval(row->interval), 4), CC_OK);
		ck_assert_int_eq(cc_interval_shift(&shifted, shifted, -4), CC_OK);
		assert_same(row->written, shifted, row->interval);
	}
END_TEST

int main(void)
{
	Suite *suite = suite_create("base.interval");
	TCase *cases = tcase_create("interval");
	tcase_add_loop_test(cases, rounding, 0, ROWS(rounding_rows));
	tcase_add_test(cases, rounding_beyond_38_digits_is_refused);
	tcase_add_loop_test(cases, sharing, 0, ROWS(pair_rows));
	tcase_add_test(cases, containing);
	tcase_add_loop_test(cases, arithmetic, 0, ROWS(sum_rows));
	tcase_add_loop_test(cases, writing_and_shifting, 0, ROWS(write_rows));
	suite_add_tcase(suite, cases);
	return cc_test_run(suite);
}
