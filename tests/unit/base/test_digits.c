/* Whole numbers as digits, at every length and at each edge between two lengths. */
#include "base/digits.h"

#include "support.h"

static const struct digits_row {
	const char *name;
	uint64_t number;
	const char *written;
} digits_rows[] = {
    {"zero", 0, "0"},
    {"one digit", 9, "9"},
    {"two digits", 10, "10"},
    {"two digits at the edge", 99, "99"},
    {"three digits", 100, "100"},
    {"a zero within", 4096, "4096"},
    {"zeros behind", 1000000, "1000000"},
    {"a zero in a pair", 20240305, "20240305"},
    {"beyond 32 bits", 4294967296U, "4294967296"},
    {"the largest", UINT64_MAX, "18446744073709551615"},
};

START_TEST(digits_are_written)
	{
		const struct digits_row *row = &digits_rows[_i];
		char space[CC_DIGITS_MAX];
		char *end = space + sizeof(space);
		const char *start = cc_digits_before(end, row->number);
		const size_t count = strlen(row->written);
		ck_assert_msg((size_t)(end - start) == count && memcmp(start, row->written, count) == 0, "%s",
			      row->name);
	}
END_TEST

static size_t written_count(uint64_t number)
{
	char space[CC_DIGITS_MAX];
	return (size_t)(space + sizeof(space) - cc_digits_before(space + sizeof(space), number));
}

START_TEST(every_length_is_written)
	{
		uint64_t power = 1;
		for (size_t digits = 1; digits < CC_DIGITS_MAX; digits++, power *= 10) {
			ck_assert_uint_eq(written_count(power), digits);
			ck_assert_uint_eq(written_count(power * 10 - 1), digits);
		}
	}
END_TEST

int main(void)
{
	Suite *suite = suite_create("base.digits");
	TCase *tests = tcase_create("digits");
	tcase_add_loop_test(tests, digits_are_written, 0, (int)(sizeof(digits_rows) / sizeof(digits_rows[0])));
	tcase_add_test(tests, every_length_is_written);
	suite_add_tcase(suite, tests);
	return cc_test_run(suite);
}
