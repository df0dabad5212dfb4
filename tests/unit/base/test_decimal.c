/* Exact decimals: parsing and writing, order for any exponents, arithmetic at the limit of 38 digits. */
#include "base/decimal.h"

#include <stdint.h>

#include "support.h"

#define NINES "99999999999999999999999999999999999999" /* 38 of them */
#define ROWS(table) ((int)(sizeof(table) / sizeof((table)[0])))

/* "digits" or "digits e power". */
static struct cc_decimal decimal(const char *text)
{
	struct cc_str all = cc_str_from(text);
	size_t e = cc_str_find(all, CC_STR("e"), 0);
	struct cc_decimal value;
	ck_assert_int_eq(cc_decimal_parse(&value, cc_str_slice(all, 0, e < all.len ? e : all.len)), CC_OK);
	if (e >= all.len)
		return value;
	struct cc_decimal power;
	ck_assert_int_eq(cc_decimal_parse(&power, cc_str_slice(all, e + 1, all.len)), CC_OK);
	int32_t shift = (int32_t)(int64_t)power.coefficient;
	ck_assert_int_eq(cc_decimal_shift(&value, value, power.negative ? -shift : shift), CC_OK);
	return value;
}

static void assert_written(const char *name, struct cc_decimal value, const char *expected)
{
	struct cc_buf buf = cc_buf_new(&cc_alloc_libc, 200000);
	cc_decimal_write(&buf, value);
	ck_assert_msg(cc_str_equal(cc_buf_str(&buf), cc_str_from(expected)), "%s: %s, not %s", name, buf.data,
		      expected);
	cc_buf_free(&buf);
}

static const struct parse_row {
	const char *name;
	const char *text;
	enum cc_status status;
	const char *written; /* NULL: as it came */
} parse_rows[] = {
    {"whole", "36326", CC_OK, NULL},
    {"zeros are kept", "6.80", CC_OK, NULL},
    {"below one", "0.05", CC_OK, NULL},
    {"negative", "-0.5", CC_OK, NULL},
    {"zero has no sign", "-0", CC_OK, "0"},
    {"zero keeps its places", "-0.00", CC_OK, "0.00"},
    {"leading zeros go", "007", CC_OK, "7"},
    {"38 digits", NINES, CC_OK, NULL},
    {"39 digits", NINES "9", CC_ERR_RANGE, NULL},
    {"39 digits that end in zeros", "1" NINES "000", CC_ERR_RANGE, NULL},
    {"10^38", "100000000000000000000000000000000000000", CC_OK, NULL},
    {"10^40", "10000000000000000000000000000000000000000", CC_OK, NULL},
    {"38 digits and a point inside", "9999999999999999999.9999999999999999999", CC_OK, NULL},
    {"small digits far behind the point", "0.0000000000000000000000000000000000000000000000001", CC_OK, NULL},
    {"large and small at once", "1000000000000000000000000000000000000000.1", CC_ERR_RANGE, NULL},
    {"empty", "", CC_ERR_SYNTAX, NULL},
    {"sign alone", "-", CC_ERR_SYNTAX, NULL},
    {"plus", "+5", CC_ERR_SYNTAX, NULL},
    {"no digit before the point", ".5", CC_ERR_SYNTAX, NULL},
    {"no digit behind the point", "5.", CC_ERR_SYNTAX, NULL},
    {"two points", "5.5.5", CC_ERR_SYNTAX, NULL},
    {"separator", "1,000", CC_ERR_SYNTAX, NULL},
    {"exponent", "1e5", CC_ERR_SYNTAX, NULL},
    {"blank", " 5", CC_ERR_SYNTAX, NULL},
};

START_TEST(parsing)
	{
		const struct parse_row *row = &parse_rows[_i];
		struct cc_decimal value = {.coefficient = 4711};
		enum cc_status status = cc_decimal_parse(&value, cc_str_from(row->text));
		ck_assert_msg(status == row->status, "%s: %s", row->name, cc_status_name(status));
		if (status == CC_OK)
			assert_written(row->name, value, row->written != NULL ? row->written : row->text);
		else
			ck_assert_msg(value.coefficient == 4711, "%s: touched", row->name);
	}
END_TEST

static const struct order_row {
	const char *name;
	const char *a;
	const char *b;
	int order;
} order_rows[] = {
    {"same digits", "6.8", "6.80", 0},
    {"less", "6.87", "6.88", -1},
    {"more", "10", "9.99", 1},
    {"signs", "-1", "1", -1},
    {"both negative", "-2", "-1", -1},
    {"negative fractions", "-0.5", "-0.50", 0},
    {"zeros of any exponent", "0e50", "0e-50", 0},
    {"zero and little", "0", "1e-100000", -1},
    {"zero and negative", "0e9", "-1e-9", 1},
    {"far apart", "1e100000", "1e-100000", 1},
    {"far apart, negative", "-1e100000", "-1e-100000", -1},
    {"full width against a power", NINES, "1e38", -1},
    {"equal over 37 places", "1e37", "10000000000000000000000000000000000000", 0},
    {"a last digit decides", "10000000000000000000000000000000000001", "1e37", 1},
    {"same lead, other tail", "12e40", "1.21e41", -1},
    {"36326.8亿 is 3.63268万亿", "36326.8e8", "3.63268e12", 0},
};

START_TEST(order)
	{
		const struct order_row *row = &order_rows[_i];
		int forth = cc_decimal_compare(decimal(row->a), decimal(row->b));
		int back = cc_decimal_compare(decimal(row->b), decimal(row->a));
		ck_assert_msg(forth == row->order && back == -row->order, "%s: %d, %d", row->name, forth, back);
	}
END_TEST

typedef enum cc_status (*operation)(struct cc_decimal *, struct cc_decimal, struct cc_decimal);

static const struct sum_row {
	const char *name;
	operation apply;
	const char *a;
	const char *b;
	const char *result; /* NULL: out of range */
} sum_rows[] = {
    {"places are kept", cc_decimal_add, "6.80", "0.2", "7.00"},
    {"no binary noise", cc_decimal_add, "0.1", "0.2", "0.3"},
    {"signs cancel", cc_decimal_add, "5", "-5", "0"},
    {"larger negative", cc_decimal_add, "3", "-5.5", "-2.5"},
    {"carry to the 39th digit that is no zero", cc_decimal_add, NINES, "2", NULL},
    {"carry to 10^38", cc_decimal_add, NINES, "1", "100000000000000000000000000000000000000"},
    {"too far apart", cc_decimal_add, "1e30", "1e-30", NULL},
    {"zero of a far exponent", cc_decimal_add, "0e-90000", "5e3", "5000"},
    {"far zero the other way", cc_decimal_add, "0e90000", "5", "5"},
    {"trailing zeros give way", cc_decimal_add, NINES "e3", "1000", "100000000000000000000000000000000000000000"},
    {"difference", cc_decimal_subtract, "2.69", "2.68", "0.01"},
    {"a difference fits again", cc_decimal_subtract, "1e38", "1", NINES},
    {"less than nothing", cc_decimal_subtract, "1", "2.5", "-1.5"},
    {"product", cc_decimal_multiply, "1.5", "-0.4", "-0.60"},
    {"by zero", cc_decimal_multiply, "-7", "0", "0"},
    {"wide product that ends in zeros", cc_decimal_multiply, "50000000000000000000000000000000000000",
     "20000000000000000000000000000000000000",
     "1000000000000000000000000000000000000000000000000000000000000000000000000000"},
    {"factors of two and five", cc_decimal_multiply, "18446744073709551616", "7450580596923828125",
     "137438953472000000000000000000000000000"},
    {"wide product that does not fit", cc_decimal_multiply, NINES, "11", NULL},
    {"exponents beyond the limit", cc_decimal_multiply, "1e60000", "1e60000", NULL},
    {"quotient", cc_decimal_divide, "6", "4", "1.5"},
    {"quotient keeps places", cc_decimal_divide, "6.00", "3", "2.00"},
    {"one eighth", cc_decimal_divide, "1", "-8", "-0.125"},
    {"no finite form", cc_decimal_divide, "1", "3", NULL},
    {"by zero", cc_decimal_divide, "1", "0.00", NULL},
    {"zero by", cc_decimal_divide, "0", "7", "0"},
    {"finite after cancelling", cc_decimal_divide, "9", "-36e1", "-0.025"},
    {"too many digits", cc_decimal_divide, "1", "1267650600228229401496703205376e0", NULL},
};

START_TEST(arithmetic)
	{
		const struct sum_row *row = &sum_rows[_i];
		struct cc_decimal result = {.coefficient = 4711};
		enum cc_status status = row->apply(&result, decimal(row->a), decimal(row->b));
		ck_assert_msg((status == CC_OK) == (row->result != NULL), "%s: %s", row->name, cc_status_name(status));
		if (row->result != NULL)
			assert_written(row->name, result, row->result);
		else
			ck_assert_msg(result.coefficient == 4711, "%s: touched", row->name);
	}
END_TEST

static const struct round_row {
	const char *name;
	const char *a;
	const char *b;
	int digits;
	const char *down; /* NULL: out of range */
	const char *up;
} round_rows[] = {
    {"a third", "1", "3", 4, "0.3333", "0.3334"},
    {"a negative third", "-1", "3", 4, "-0.3334", "-0.3333"},
    {"two negatives", "-2", "-3", 2, "0.66", "0.67"},
    {"exact", "1", "4", 4, "0.2500", "0.2500"},
    {"exact where cut", "5", "2", 0, "2", "3"},
    {"no digits", "7", "3", 0, "2", "3"},
    {"tens", "12345", "1", -2, "12300", "12400"},
    {"smaller than shown", "1e-50", "1", 3, "0.000", "0.001"},
    {"smaller than shown, negative", "-1e-90000", "1", 3, "-0.001", "0.000"},
    {"a large divisor", "1", NINES, 40, "0.0000000000000000000000000000000000000100",
     "0.0000000000000000000000000000000000000101"},
    {"too large", "1e60", "1", 2, NULL, NULL},
    {"by zero", "1", "0", 2, NULL, NULL},
    {"zero", "0", "7", 2, "0.00", "0.00"},
    {"share of 3.63 in 134.9", "3.63e12", "134.9e12", 6, "0.026908", "0.026909"},
};

START_TEST(rounded_division)
	{
		const struct round_row *row = &round_rows[_i];
		struct cc_decimal down;
		struct cc_decimal up;
		enum cc_status status = cc_decimal_divide_down(&down, decimal(row->a), decimal(row->b), row->digits);
		ck_assert_msg((status == CC_OK) == (row->down != NULL), "%s", row->name);
		status = cc_decimal_divide_up(&up, decimal(row->a), decimal(row->b), row->digits);
		ck_assert_msg((status == CC_OK) == (row->up != NULL), "%s", row->name);
		if (row->down == NULL)
			return;
		assert_written(row->name, down, row->down);
		assert_written(row->name, up, row->up);
	}
END_TEST

static const struct shape_row {
	const char *name;
	const char *value;
	const char *written;
	uint64_t coefficient; /* normalised */
	int32_t exponent;
} shape_rows[] = {
    {"trailing zeros go", "6.80", "6.80", 68, -1},
    {"multipliers are written out", "3.63e12", "3630000000000", 3630000000000, 0},
    {"whole stays whole", "3600", "3600", 3600, 0},
    {"zero", "0.000", "0.000", 0, 0},
    {"zero with an exponent", "0e7", "0", 0, 0},
    {"beyond 38 digits", "120e40", "1200000000000000000000000000000000000000000", 12, 41},
    {"small", "-50e-9", "-0.000000050", 5, -8},
};

START_TEST(normal_form)
	{
		const struct shape_row *row = &shape_rows[_i];
		struct cc_decimal value = decimal(row->value);
		assert_written(row->name, value, row->written);
		struct cc_decimal normal = cc_decimal_normalise(value);
		ck_assert_msg(normal.coefficient == row->coefficient && normal.exponent == row->exponent,
			      "%s: exponent %d", row->name, normal.exponent);
		ck_assert_int_eq(cc_decimal_compare(value, normal), 0);
	}
END_TEST

START_TEST(integers_and_shifts)
	{
		assert_written("smallest", cc_decimal_from_int(INT64_MIN), "-9223372036854775808");
		assert_written("largest", cc_decimal_from_int(INT64_MAX), "9223372036854775807");
		struct cc_decimal value = cc_decimal_from_int(5);
		ck_assert_int_eq(cc_decimal_shift(&value, value, 100001), CC_ERR_RANGE);
		ck_assert_int_eq(cc_decimal_shift(&value, value, INT32_MIN), CC_ERR_RANGE);
		ck_assert_int_eq(cc_decimal_shift(&value, value, -3), CC_OK);
		assert_written("shifted", value, "0.005");
		assert_written("negated", cc_decimal_negate(value), "-0.005");
		ck_assert(!cc_decimal_negate(cc_decimal_from_int(0)).negative);
		ck_assert(cc_decimal_is_zero(decimal("0.00")) && !cc_decimal_is_zero(value));
	}
END_TEST

/* A fixed sequence of figures of all sizes: adding and taking away again gives what was there. */
START_TEST(sums_undo)
	{
		uint64_t state = 88172645463325252;
		for (int i = 0; i < 20000; i++) {
			struct cc_decimal value[2];
			for (size_t k = 0; k < 2; k++) {
				state ^= state << 13;
				state ^= state >> 7;
				state ^= state << 17;
				value[k] =
				    (struct cc_decimal){.coefficient = state >> (state % 60),
							.exponent = (int32_t)(state % 17) - 8,
							.negative = (state & 64) != 0 && state >> (state % 60) != 0};
			}
			struct cc_decimal sum;
			ck_assert_int_eq(cc_decimal_add(&sum, value[0], value[1]), CC_OK);
			ck_assert_int_eq(cc_decimal_subtract(&sum, sum, value[1]), CC_OK);
			ck_assert_int_eq(cc_decimal_compare(sum, value[0]), 0);
			if (cc_decimal_is_zero(value[1]) || cc_decimal_multiply(&sum, value[0], value[1]) != CC_OK)
				continue;
			ck_assert_int_eq(cc_decimal_divide(&sum, sum, value[1]), CC_OK);
			ck_assert_int_eq(cc_decimal_compare(sum, value[0]), 0);
		}
	}
END_TEST

int main(void)
{
	Suite *suite = suite_create("base.decimal");
	TCase *cases = tcase_create("decimal");
	tcase_add_loop_test(cases, parsing, 0, ROWS(parse_rows));
	tcase_add_loop_test(cases, order, 0, ROWS(order_rows));
	tcase_add_loop_test(cases, arithmetic, 0, ROWS(sum_rows));
	tcase_add_loop_test(cases, rounded_division, 0, ROWS(round_rows));
	tcase_add_loop_test(cases, normal_form, 0, ROWS(shape_rows));
	tcase_add_test(cases, integers_and_shifts);
	tcase_add_test(cases, sums_undo);
	suite_add_tcase(suite, cases);
	return cc_test_run(suite);
}
