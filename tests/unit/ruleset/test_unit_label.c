/* Units of table heads and packs, with what multiplies them. */
#include "article_support.h"
#include "base/decimal.h"
#include "ruleset/ruleset.h"
#include "support.h"

struct label_case {
	const char *label;
	const char *code; /* "": only what multiplies; NULL: no unit */
	int32_t power;
};

static const struct label_case cases[] = {
    {"亿元", "CNY", 8},
    {"万人次", "人次", 4},
    {"元", "CNY", 0},
    {"%", "%", 0},
    {"million tonnes", "t", 6},
    {"thousand tonnes", "t", 3},
    {"m tonnes", "t", 6},
    {"'000 tonnes", "t", 3},
    {"$ million", "USD", 6},
    {"$ billion", "USD", 9},
    {"€m", "EUR", 6},
    {"£bn", "GBP", 9},
    {"€", "EUR", 0},
    {"million", "", 6},
    {"亿", "", 8},
    {"million yuan", "CNY", 6},
    {"by plan", NULL, 0},
    {"", NULL, 0},
    {"million things", NULL, 0},
};

START_TEST(labels_are_read)
	{
		const struct label_case *row = &cases[_i];
		struct cc_unit_label label;
		bool found = cc_ruleset_unit_label(&label, cc_test_rules(), cc_str_from(row->label));
		ck_assert_msg(found == (row->code != NULL), "%s", row->label);
		if (!found)
			return;
		struct cc_str code = label.unit != NULL ? label.unit->code : CC_STR("");
		struct cc_decimal factor;
		ck_assert_int_eq(cc_decimal_shift(&factor, cc_decimal_from_int(1), row->power), CC_OK);
		ck_assert_msg(cc_str_equal(code, cc_str_from(row->code)), "%s: %.*s", row->label, (int)code.len,
			      code.ptr);
		ck_assert_msg(cc_decimal_compare(label.factor, factor) == 0, "%s", row->label);
	}
END_TEST

int main(void)
{
	Suite *suite = suite_create("ruleset.unit_label");
	TCase *tcase = tcase_create("labels");
	tcase_add_loop_test(tcase, labels_are_read, 0, sizeof(cases) / sizeof(cases[0]));
	suite_add_tcase(suite, tcase);
	return cc_test_run(suite);
}
