/* Quotients, changes and yearly rates of what printed figures allow.
 * Leaves which figures belong together to test_check_arithmetic.c. */
#include "checks/arithmetic/recompute.h"
#include "support.h"

static struct cc_decimal decimal(const char *text)
{
	struct cc_decimal value = {0};
	ck_assert_int_eq(cc_decimal_parse(&value, cc_str_from(text)), CC_OK);
	return value;
}

static struct cc_interval rounded(const char *text)
{
	struct cc_interval interval;
	ck_assert_int_eq(cc_interval_of_rounding(&interval, decimal(text)), CC_OK);
	return interval;
}

static const struct {
	const char *name, *from, *to, *inside, *outside;
} changes[] = {
    {.name = "a quarter more", .from = "120", .to = "150", .inside = "25", .outside = "15"},
    {.name = "rounding may make it 24.1", .from = "120", .to = "150", .inside = "24.1", .outside = "24.0"},
    {.name = "down by two thirds", .from = "30.0", .to = "10.0", .inside = "-66.7", .outside = "-66"},
    {.name = "finer figures allow less", .from = "1.020", .to = "1.297", .inside = "27.15", .outside = "27.3"},
};

START_TEST(changes_hold_what_rounding_allows)
	{
		struct cc_interval change;
		ck_assert_int_eq(cc_recompute_change(&change, rounded(changes[_i].from), rounded(changes[_i].to)),
				 CC_OK);
		ck_assert_msg(cc_interval_contains(change, decimal(changes[_i].inside)), "%s: inside",
			      changes[_i].name);
		ck_assert_msg(!cc_interval_contains(change, decimal(changes[_i].outside)), "%s: outside",
			      changes[_i].name);
	}
END_TEST

static const struct {
	const char *name, *from, *to, *inside, *outside;
	int years;
} yearly[] = {
    {.name = "four years to a quarter more",
     .from = "120",
     .to = "150",
     .years = 4,
     .inside = "5.74",
     .outside = "6.3"},
    {.name = "doubled in ten", .from = "100.0", .to = "200.0", .years = 10, .inside = "7.18", .outside = "7.3"},
    {.name = "one year is the change", .from = "100.0", .to = "150.0", .years = 1, .inside = "50", .outside = "51"},
    {.name = "falling", .from = "100.0", .to = "81.0", .years = 2, .inside = "-10", .outside = "-9.5"},
};

START_TEST(yearly_rates_are_compounded)
	{
		struct cc_interval rate;
		ck_assert_int_eq(
		    cc_recompute_yearly(&rate, rounded(yearly[_i].from), rounded(yearly[_i].to), yearly[_i].years),
		    CC_OK);
		ck_assert_msg(cc_interval_contains(rate, decimal(yearly[_i].inside)), "%s: inside", yearly[_i].name);
		ck_assert_msg(!cc_interval_contains(rate, decimal(yearly[_i].outside)), "%s: outside", yearly[_i].name);
	}
END_TEST

START_TEST(nothing_is_divided_by_nothing)
	{
		struct cc_interval out;
		ck_assert_int_eq(cc_recompute_quotient(&out, rounded("5"), rounded("0"), 100), CC_ERR_RANGE);
		ck_assert_int_eq(cc_recompute_change(&out, rounded("-3"), rounded("5")), CC_ERR_RANGE);
		ck_assert_int_eq(cc_recompute_yearly(&out, rounded("3"), rounded("5"), 0), CC_ERR_RANGE);
		ck_assert_int_eq(cc_recompute_yearly(&out, rounded("3"), rounded("5"), 101), CC_ERR_RANGE);
	}
END_TEST

START_TEST(a_count_is_exact_and_a_rounded_figure_is_not)
	{
		struct cc_quantity quantity = {
		    .value = decimal("5"), .hard = rounded("5"), .dimension = CC_STR("count")};
		ck_assert(!cc_interval_contains(cc_recompute_interval(&quantity), decimal("4.8")));
		quantity.dimension = CC_STR("money");
		quantity.unit = CC_STR("CNY");
		ck_assert(cc_interval_contains(cc_recompute_interval(&quantity), decimal("4.8")));
		ck_assert(cc_interval_contains(cc_recompute_result(&quantity), decimal("4.1")));
	}
END_TEST

START_TEST(display_rounds_half_up)
	{
		struct cc_decimal out;
		ck_assert_int_eq(cc_recompute_round(&out, decimal("5.7371"), 2), CC_OK);
		ck_assert_int_eq(cc_decimal_compare(out, decimal("5.74")), 0);
		ck_assert_int_eq(cc_recompute_round(&out, decimal("-66.666"), 1), CC_OK);
		ck_assert_int_eq(cc_decimal_compare(out, decimal("-66.7")), 0);
	}
END_TEST

int main(void)
{
	Suite *suite = suite_create("checks.recompute");
	TCase *cases = tcase_create("recompute");
	tcase_add_loop_test(cases, changes_hold_what_rounding_allows, 0, sizeof(changes) / sizeof(changes[0]));
	tcase_add_loop_test(cases, yearly_rates_are_compounded, 0, sizeof(yearly) / sizeof(yearly[0]));
	tcase_add_test(cases, nothing_is_divided_by_nothing);
	tcase_add_test(cases, a_count_is_exact_and_a_rounded_figure_is_not);
	tcase_add_test(cases, display_rounds_half_up);
	suite_add_tcase(suite, cases);
	return cc_test_run(suite);
}
