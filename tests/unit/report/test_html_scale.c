/* Figures onto pixels: exact, whatever their size; ticks that people can read; abbreviations of both languages. */
#include "report/html_scale.h"
#include "support.h"

static struct cc_decimal decimal(const char *text)
{
	struct cc_decimal value = {0};
	ck_assert_int_eq(cc_decimal_parse(&value, cc_str_from(text)), CC_OK);
	return value;
}

static const struct {
	const char *name;
	const char *low, *high, *value;
	int size, expected;
} positions[] = {
    {"the low end", "0", "10", "0", 1000, 0},
    {"the high end", "0", "10", "10", 1000, 1000},
    {"the middle", "0", "10", "5", 1000, 500},
    {"rounded down", "0", "3", "1", 100, 33},
    {"below", "0", "10", "-4", 1000, 0},
    {"beyond", "0", "10", "11", 1000, 1000},
    {"negative ends", "-2", "2", "-1", 1000, 250},
    {"trillions", "3620000000000", "3640000000000", "3625000000000", 10000, 2500},
    {"thousandths", "6.875", "6.885", "6.880", 10000, 5000},
};

START_TEST(position)
	{
		struct cc_html_scale scale = {.size = positions[_i].size};
		cc_html_scale_add(&scale, decimal(positions[_i].high));
		cc_html_scale_add(&scale, decimal(positions[_i].low));
		ck_assert_msg(cc_html_scale_at(&scale, decimal(positions[_i].value)) == positions[_i].expected, "%s",
			      positions[_i].name);
	}
END_TEST

static const struct {
	const char *name;
	const char *low, *high;
	const char *expected;
} tick_rows[] = {
    {"tens", "3", "47", "10 20 30 40 "},
    {"halves", "2.5", "3.7", "2.5 3.0 3.5 "},
    {"across zero", "-1.2", "1.2", "-1.0 -0.5 0.0 0.5 1.0 "},
    {"one value", "5", "5", ""},
};

START_TEST(ticks)
	{
		struct cc_html_scale scale = {.size = 100};
		struct cc_decimal found[CC_HTML_TICKS];
		struct cc_buf out = cc_buf_new(&cc_alloc_libc, 1000);
		cc_html_scale_add(&scale, decimal(tick_rows[_i].low));
		cc_html_scale_add(&scale, decimal(tick_rows[_i].high));
		size_t count = cc_html_scale_ticks(&scale, found);
		for (size_t i = 0; i < count; i++) {
			cc_decimal_write(&out, found[i]);
			cc_buf_add_char(&out, ' ');
		}
		const char *got = out.data != NULL ? out.data : "";
		ck_assert_msg(strcmp(got, tick_rows[_i].expected) == 0, "%s: %s", tick_rows[_i].name, got);
		cc_buf_free(&out);
	}
END_TEST

static const struct {
	const char *value;
	const char *en, *zh;
} figures[] = {
    {"0", "0", "0"},
    {"6.880", "6.88", "6.88"},
    {"9999", "9999", "9999"},
    {"27500", "27500", "2.75万"},
    {"3000000", "3 million", "300万"},
    {"12840000000", "12.84 billion", "128.4亿"},
    {"3630000000000", "3.63 trillion", "3.63万亿"},
    {"-3630000000000", "-3.63 trillion", "-3.63万亿"},
};

START_TEST(short_figure)
	{
		struct cc_buf out = cc_buf_new(&cc_alloc_libc, 1000);
		cc_html_short_figure(&out, decimal(figures[_i].value), CC_LANGUAGE_EN);
		ck_assert_str_eq(out.data, figures[_i].en);
		cc_buf_clear(&out);
		cc_html_short_figure(&out, decimal(figures[_i].value), CC_LANGUAGE_ZH);
		ck_assert_str_eq(out.data, figures[_i].zh);
		cc_buf_free(&out);
	}
END_TEST

START_TEST(pad)
	{
		struct cc_html_scale scale = {.size = 1000};
		ck_assert(!cc_html_scale_pad(&scale));
		cc_html_scale_add(&scale, decimal("5"));
		ck_assert(cc_html_scale_pad(&scale));
		ck_assert_int_eq(cc_html_scale_at(&scale, decimal("5")), 500);
		struct cc_html_scale far = {.size = 1000};
		cc_html_scale_add(&far, (struct cc_decimal){.coefficient = 1, .exponent = 60});
		cc_html_scale_add(&far, (struct cc_decimal){.coefficient = 1, .exponent = -60});
		ck_assert(!cc_html_scale_pad(&far));
	}
END_TEST

int main(void)
{
	Suite *suite = suite_create("report.html_scale");
	TCase *tcase = tcase_create("html_scale");
	tcase_add_loop_test(tcase, position, 0, sizeof(positions) / sizeof(positions[0]));
	tcase_add_loop_test(tcase, ticks, 0, sizeof(tick_rows) / sizeof(tick_rows[0]));
	tcase_add_loop_test(tcase, short_figure, 0, sizeof(figures) / sizeof(figures[0]));
	tcase_add_test(tcase, pad);
	suite_add_tcase(suite, tcase);
	return cc_test_run(suite);
}
