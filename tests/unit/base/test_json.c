/* Writing JSON: commas, nesting, escapes, misuse, failing memory. */
#include "base/json.h"

#include "support.h"

#define ROWS(table) ((int)(sizeof(table) / sizeof((table)[0])))

static void write_sample(struct cc_json *json)
{
	cc_json_object(json);
	cc_json_key(json, "a");
	cc_json_unsigned(json, 18446744073709551615U);
	cc_json_key(json, "list");
	cc_json_array(json);
	cc_json_bool(json, true);
	cc_json_bool(json, false);
	cc_json_null(json);
	cc_json_object(json);
	cc_json_object_end(json);
	cc_json_array(json);
	cc_json_array_end(json);
	cc_json_array_end(json);
	cc_json_key(json, "value");
	cc_json_decimal(json, (struct cc_decimal){.coefficient = 680, .exponent = -2});
	cc_json_key(json, "confidence");
	cc_json_thousandths(json, 875);
	cc_json_key(json, "certain");
	cc_json_thousandths(json, 1000);
	cc_json_object_end(json);
}

START_TEST(one_line)
	{
		struct cc_buf buf = cc_buf_new(&cc_alloc_libc, 1000);
		struct cc_json json = cc_json_new(&buf, 0);
		write_sample(&json);
		ck_assert_str_eq(buf.data, "{\"a\":18446744073709551615,\"list\":[true,false,null,{},[]],"
					   "\"value\":\"6.80\",\"confidence\":0.875,\"certain\":1.000}");
		cc_buf_free(&buf);
	}
END_TEST

START_TEST(indented)
	{
		struct cc_buf buf = cc_buf_new(&cc_alloc_libc, 1000);
		struct cc_json json = cc_json_new(&buf, 2);
		write_sample(&json);
		ck_assert_str_eq(buf.data, "{\n"
					   "  \"a\": 18446744073709551615,\n"
					   "  \"list\": [\n"
					   "    true,\n"
					   "    false,\n"
					   "    null,\n"
					   "    {},\n"
					   "    []\n"
					   "  ],\n"
					   "  \"value\": \"6.80\",\n"
					   "  \"confidence\": 0.875,\n"
					   "  \"certain\": 1.000\n"
					   "}");
		cc_buf_free(&buf);
	}
END_TEST

static const struct string_row {
	const char *name;
	struct cc_str text;
	const char *written;
} string_rows[] = {
    {"plain", {"研发", 6}, "\"研发\""},
    {"empty", {"", 0}, "\"\""},
    {"none", {NULL, 0}, "null"},
    {"quotes and backslash", {"a\"b\\c/", 6}, "\"a\\\"b\\\\c/\""},
    {"named controls", {"\b\f\n\r\t", 5}, "\"\\b\\f\\n\\r\\t\""},
    {"other controls", {"\x01\x1F\x7F", 3}, "\"\\u0001\\u001f\x7F\""},
    {"NUL", {"a\0b", 3}, "\"a\\u0000b\""},
    {"line separators", {"\xE2\x80\xA8\xE2\x80\xA9", 6}, "\"\\u2028\\u2029\""},
    {"a bad byte", {"a\xFFz", 3}, "\"a\xEF\xBF\xBDz\""},
    {"a torn character", {"\xE7\xA0", 2}, "\"\xEF\xBF\xBD\""},
    {"a printed replacement", {"\xEF\xBF\xBD", 3}, "\"\xEF\xBF\xBD\""},
    {"outside the plane", {"\xF0\xA0\xAE\xB7", 4}, "\"\xF0\xA0\xAE\xB7\""},
};

START_TEST(strings)
	{
		const struct string_row *row = &string_rows[_i];
		struct cc_buf buf = cc_buf_new(&cc_alloc_libc, 1000);
		struct cc_json json = cc_json_new(&buf, 0);
		cc_json_string(&json, row->text);
		ck_assert_msg(cc_str_equal(cc_buf_str(&buf), cc_str_from(row->written)), "%s: %s", row->name, buf.data);
		cc_buf_free(&buf);
	}
END_TEST

static void close_nothing(struct cc_json *json)
{
	cc_json_object_end(json);
}

static void key_outside(struct cc_json *json)
{
	cc_json_key(json, "a");
}

static void key_without_value(struct cc_json *json)
{
	cc_json_object(json);
	cc_json_key(json, "a");
	cc_json_object_end(json);
}

static void two_keys(struct cc_json *json)
{
	cc_json_object(json);
	cc_json_key(json, "a");
	cc_json_key(json, "b");
}

static void too_deep(struct cc_json *json)
{
	for (int i = 0; i <= CC_JSON_DEPTH; i++)
		cc_json_array(json);
}

static const struct misuse_row {
	const char *name;
	void (*apply)(struct cc_json *);
} misuse_rows[] = {{"close nothing", close_nothing},
		   {"key outside", key_outside},
		   {"key without value", key_without_value},
		   {"two keys", two_keys},
		   {"too deep", too_deep}};

START_TEST(misuse_sticks)
	{
		struct cc_buf buf = cc_buf_new(&cc_alloc_libc, 1000);
		struct cc_json json = cc_json_new(&buf, 0);
		misuse_rows[_i].apply(&json);
		ck_assert_msg(buf.failed, "%s", misuse_rows[_i].name);
		cc_buf_free(&buf);
	}
END_TEST

static bool write_all(const struct cc_alloc *alloc, void *context)
{
	(void)context;
	struct cc_buf buf = cc_buf_new(alloc, 1000);
	struct cc_json json = cc_json_new(&buf, 2);
	write_sample(&json);
	bool ok = !buf.failed;
	cc_buf_free(&buf);
	return ok;
}

START_TEST(every_allocation_may_fail)
	{
		cc_test_every_allocation(write_all, NULL);
	}
END_TEST

/* What needs a closer look, and how it is written. */
static const struct within_row {
	const char *name;
	const char *text;
	const char *written;
} within_rows[] = {
    {"nothing", "", ""},
    {"a quote", "\"", "\\\""},
    {"a backslash", "\\", "\\\\"},
    {"the end of a line", "\n", "\\n"},
    {"a control character", "\x01", "\\u0001"},
    {"the last of ASCII", "\x7f", "\x7f"},
    {"marks of three bytes", "\xe2\x80\x9c\xef\xbc\x8c", "\xe2\x80\x9c\xef\xbc\x8c"},
    {"a separator of lines", "\xe2\x80\xa8", "\\u2028"},
    {"a separator of paragraphs", "\xe2\x80\xa9", "\\u2029"},
    {"two bytes, four bytes", "\xc3\xa9\xf0\x9f\x98\x80", "\xc3\xa9\xf0\x9f\x98\x80"},
    {"a tail alone", "\x80", "\xef\xbf\xbd"},
    {"a torn character",
     "\xe4\xba"
     "a",
     "\xef\xbf\xbd"
     "a"},
    {"a surrogate", "\xed\xa0\x80", "\xef\xbf\xbd\xef\xbf\xbd\xef\xbf\xbd"},
    {"a byte that no text has", "\xff", "\xef\xbf\xbd"},
    {"such a byte and tails", "\xf5\x80\x80", "\xef\xbf\xbd\xef\xbf\xbd\xef\xbf\xbd"},
};

enum { AROUND_MAX = 40 };

static void check_within(const struct within_row *row, const char *filling, size_t before, size_t behind)
{
	struct cc_buf text = cc_buf_new(&cc_alloc_libc, 1000);
	struct cc_buf wanted = cc_buf_new(&cc_alloc_libc, 1000);
	struct cc_buf buf = cc_buf_new(&cc_alloc_libc, 1000);
	cc_buf_add_char(&wanted, '"');
	for (size_t i = 0; i <= before + behind; i++) {
		cc_buf_adds(&text, i == before ? row->text : filling);
		cc_buf_adds(&wanted, i == before ? row->written : filling);
	}
	cc_buf_add_char(&wanted, '"');
	struct cc_json json = cc_json_new(&buf, 0);
	cc_json_string(&json, cc_buf_str(&text));
	ck_assert_msg(strcmp(buf.data, wanted.data) == 0, "%s behind %zu and before %zu of %s", row->name, before,
		      behind, filling);
	cc_buf_free(&text);
	cc_buf_free(&wanted);
	cc_buf_free(&buf);
}

/* Strings are looked through in blocks: whatever stands at any place of one is found. */
START_TEST(strings_of_any_length)
	{
		static const char *const fillings[] = {"x", "\xe5\xb9\xb4"};
		for (size_t f = 0; f < sizeof(fillings) / sizeof(fillings[0]); f++)
			for (size_t before = 0; before < AROUND_MAX; before++)
				check_within(&within_rows[_i], fillings[f], before, AROUND_MAX - before);
	}
END_TEST

int main(void)
{
	Suite *suite = suite_create("base.json");
	TCase *cases = tcase_create("json");
	tcase_add_test(cases, one_line);
	tcase_add_test(cases, indented);
	tcase_add_loop_test(cases, strings, 0, ROWS(string_rows));
	tcase_add_loop_test(cases, strings_of_any_length, 0, ROWS(within_rows));
	tcase_add_loop_test(cases, misuse_sticks, 0, ROWS(misuse_rows));
	tcase_add_test(cases, every_allocation_may_fail);
	suite_add_tcase(suite, cases);
	return cc_test_run(suite);
}
