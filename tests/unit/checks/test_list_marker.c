/* Markers of list items and small numbers, and what only begins like them.
 * Leaves rows of markers to test_check_enumeration.c. */
#include "checks/shared/list_marker.h"
#include <stdint.h>

#include "support.h"

static const struct {
	const char *name, *text;
	enum cc_list_style style;
	int number;
	size_t len;
} markers[] = {
    {.name = "a Han heading", .text = "十二、增加投入", .style = CC_LIST_HAN, .number = 12, .len = 9},
    {.name = "in brackets", .text = "(三)增加投入", .style = CC_LIST_HAN_BRACKET, .number = 3, .len = 5},
    {.name = "digit and point", .text = "3. more", .style = CC_LIST_DIGIT, .number = 3, .len = 2},
    {.name = "digit and 、", .text = "10、增加投入", .style = CC_LIST_DIGIT, .number = 10, .len = 5},
    {.name = "digits in brackets", .text = "(12)增加", .style = CC_LIST_DIGIT_BRACKET, .number = 12, .len = 4},
    {.name = "one bracket", .text = "2) more", .style = CC_LIST_DIGIT_BRACKET, .number = 2, .len = 2},
    {.name = "circled", .text = "③增加", .style = CC_LIST_CIRCLE, .number = 3, .len = 3},
    {.name = "a chapter", .text = "第二十一章 附则", .style = CC_LIST_CHAPTER, .number = 21, .len = 15},
    {.name = "a section", .text = "第三节 分工", .style = CC_LIST_SECTION, .number = 3, .len = 9},
    {.name = "a part", .text = "第一部分 概况", .style = CC_LIST_PART, .number = 1, .len = 12},
    {.name = "yao", .text = "二要扩内需", .style = CC_LIST_SHI, .number = 2, .len = 6},
    {.name = "shi", .text = "二是引进人才", .style = CC_LIST_SHI, .number = 2, .len = 6},
    {.name = "di", .text = "第四,促进转化", .style = CC_LIST_DI, .number = 4, .len = 7},
    {.name = "ordinal", .text = "Thirdly, results", .style = CC_LIST_ORDINAL, .number = 3, .len = 7},
};

static const char *const no_markers[] = {"3.6万亿元", "第一产业增长", "第一、第三产业", "2024. 开局", "First quarter",
					 "三个方面",  "(2024)年",     "(续)",		"零、序"};

START_TEST(markers_are_read)
	{
		struct cc_list_marker marker = {0};
		ck_assert_msg(cc_list_marker_of_block(&marker, cc_str_from(markers[_i].text), 0), "%s",
			      markers[_i].name);
		ck_assert_msg(marker.style == markers[_i].style && marker.number == markers[_i].number, "%s",
			      markers[_i].name);
		ck_assert_msg(marker.span.end == markers[_i].len, "%s: %zu bytes", markers[_i].name, marker.span.end);
	}
END_TEST

START_TEST(others_are_not)
	{
		struct cc_list_marker marker;
		ck_assert_msg(!cc_list_marker_of_block(&marker, cc_str_from(no_markers[_i]), 0), "%s", no_markers[_i]);
	}
END_TEST

START_TEST(numbers_are_read_both_ways)
	{
		int number = 0;
		ck_assert_uint_eq(cc_list_number(&number, CC_STR("seven areas"), 0), 5);
		ck_assert_int_eq(number, 7);
		ck_assert_uint_eq(cc_list_number(&number, CC_STR("sevenths"), 0), 0);
		ck_assert_uint_eq(cc_list_number(&number, CC_STR("二十三"), 0), 9);
		ck_assert_int_eq(number, 23);
		struct cc_str text = CC_STR("聚焦十二大场景");
		ck_assert_uint_eq(cc_list_number_before(&number, text, 0, 12), 6);
		ck_assert_int_eq(number, 12);
		ck_assert_uint_eq(cc_list_number_before(&number, text, 0, 6), SIZE_MAX);
	}
END_TEST

int main(void)
{
	Suite *suite = suite_create("checks.list_marker");
	TCase *cases = tcase_create("list_marker");
	tcase_add_loop_test(cases, markers_are_read, 0, sizeof(markers) / sizeof(markers[0]));
	tcase_add_loop_test(cases, others_are_not, 0, sizeof(no_markers) / sizeof(no_markers[0]));
	tcase_add_test(cases, numbers_are_read_both_ways);
	suite_add_tcase(suite, cases);
	return cc_test_run(suite);
}
