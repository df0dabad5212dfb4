/* Records: what a line may hold, and one clear message for each that is broken. */
#include "read/base64.h"
#include "read/records.h"
#include "support.h"

struct good_row {
	const char *name;
	const char *line;
	const char *id;
	const char *bytes;
};

static const struct good_row good[] = {
    {"text", "{\"id\":\"a\",\"text\":\"增长5%。\"}", "a", "增长5%。"},
    {"number as id", "{\"id\":17,\"text\":\"x\"}", "17", "x"},
    {"no id", "{\"text\":\"x\"}", "line 7", "x"},
    {"base64", "{\"id\":\"a\",\"base64\":\"1tC5+g==\",\"charset\":\"GBK\"}", "a", "\xD6\xD0\xB9\xFA"},
    {"escapes", "{\"id\":\"a\",\"text\":\"\\u7814\\n\"}", "a", "研\n"},
    {"empty text", "{\"id\":\"a\",\"text\":\"\"}", "a", ""},
    {"null is missing", "{\"id\":null,\"title\":null,\"text\":\"x\"}", "line 7", "x"},
    {"unknown keys", "{\"id\":\"a\",\"text\":\"x\",\"url\":\"y\"}", "a", "x"},
    {"blanks around", "  {\"id\":\"a\",\"text\":\"x\"} \r", "a", "x"},
};

START_TEST(good_records)
	{
		const struct good_row *row = &good[_i];
		struct cc_arena *arena = cc_arena_new(&cc_alloc_libc);
		struct cc_record record;
		struct cc_error err = {0};
		enum cc_status status = cc_record_parse(&record, cc_str_from(row->line), 7, arena, &err);
		ck_assert_msg(status == CC_OK, "%s: %s", row->name, err.text);
		ck_assert_msg(cc_str_equal(record.id, cc_str_from(row->id)), "%s: id %.*s", row->name,
			      (int)record.id.len, record.id.ptr);
		ck_assert_msg(cc_str_equal(record.input.bytes, cc_str_from(row->bytes)), "%s: bytes", row->name);
		cc_arena_free(arena);
	}
END_TEST

START_TEST(all_fields)
	{
		struct cc_arena *arena = cc_arena_new(&cc_alloc_libc);
		struct cc_record record;
		struct cc_str line = CC_STR("{\"id\":\"a\",\"title\":\"题\",\"date\":\"2025-03-05T08:00:00Z\","
					    "\"media_type\":\"text/markdown\",\"text\":\"# 甲\\n\\n增长5%。\"}");
		ck_assert_int_eq(cc_record_parse(&record, line, 1, arena, NULL), CC_OK);
		struct cc_document document;
		ck_assert_int_eq(cc_read_document(&document, &record.input, arena, NULL), CC_OK);
		ck_assert(cc_str_equal(document.title, CC_STR("题")));
		ck_assert(cc_str_equal(document.media_type, CC_STR("text/markdown")));
		ck_assert_int_eq(document.date.day, 5);
		ck_assert_int_eq(document.blocks[0].kind, CC_BLOCK_HEADING);
		cc_arena_free(arena);
	}
END_TEST

struct bad_row {
	const char *name;
	const char *line;
	enum cc_status status;
	const char *id;
	const char *says;
};

static const struct bad_row bad[] = {
    {"no JSON", "hello", CC_ERR_SYNTAX, "line 7", "no JSON"},
    {"empty line", "", CC_ERR_SYNTAX, "line 7", "no JSON"},
    {"cut off", "{\"id\":\"a\",\"text\":\"x", CC_ERR_SYNTAX, "line 7", "no JSON"},
    {"array", "[1]", CC_ERR_SYNTAX, "line 7", "object"},
    {"twice", "{\"id\":\"a\",\"id\":\"b\",\"text\":\"\"}", CC_ERR_SYNTAX, "line 7", "no JSON"},
    {"no content", "{\"id\":\"a\"}", CC_ERR_SYNTAX, "a", "neither"},
    {"both contents", "{\"id\":\"a\",\"text\":\"x\",\"base64\":\"eA==\"}", CC_ERR_SYNTAX, "a", "both"},
    {"text no string", "{\"id\":\"a\",\"text\":5}", CC_ERR_SYNTAX, "a", "\"text\" is not a string"},
    {"bad id", "{\"id\":[],\"text\":\"x\"}", CC_ERR_SYNTAX, "line 7", "\"id\""},
    {"bad date", "{\"id\":\"a\",\"date\":\"2025-02-30\",\"text\":\"x\"}", CC_ERR_SYNTAX, "a", "2025-02-30"},
    {"bad base64", "{\"id\":\"a\",\"base64\":\"eA!=\"}", CC_ERR_SYNTAX, "a", "character 3"},
    {"bad UTF-8", "{\"id\":\"a\",\"text\":\"\xFF\"}", CC_ERR_ENCODING, "line 7", "no JSON"},
    {"NUL", "{\"id\":\"a\",\"text\":\"\\u0000\"}", CC_ERR_SYNTAX, "line 7", "no JSON"},
};

START_TEST(bad_records)
	{
		const struct bad_row *row = &bad[_i];
		struct cc_arena *arena = cc_arena_new(&cc_alloc_libc);
		struct cc_record record;
		struct cc_error err = {0};
		enum cc_status status = cc_record_parse(&record, cc_str_from(row->line), 7, arena, &err);
		ck_assert_msg(status == row->status, "%s: status %d %s", row->name, status, err.text);
		ck_assert_msg(cc_str_equal(record.id, cc_str_from(row->id)), "%s: id", row->name);
		ck_assert_msg(strstr(err.text, row->says) != NULL, "%s: %s", row->name, err.text);
		ck_assert_ptr_null(strchr(err.text, '\n'));
		cc_arena_free(arena);
	}
END_TEST

struct base64_row {
	const char *text;
	const char *bytes; /* NULL: broken */
};

static const struct base64_row base64s[] = {
    {"", ""},	 {"eA==", "x"},	 {"eA", "x"},	 {"eHk=", "xy"},       {"eHl6", "xyz"},	     {"eH\nl6", "xyz"},
    {"e", NULL}, {"eA=A", NULL}, {"e$==", NULL}, {"-_8=", "\xFB\xFF"}, {"+/8=", "\xFB\xFF"},
};

START_TEST(base64_forms)
	{
		struct cc_arena *arena = cc_arena_new(&cc_alloc_libc);
		struct cc_str bytes = {0};
		size_t bad_at = 0;
		const struct base64_row *row = &base64s[_i];
		enum cc_status status = cc_base64_decode(&bytes, cc_str_from(row->text), arena, &bad_at);
		ck_assert_msg(status == (row->bytes != NULL ? CC_OK : CC_ERR_SYNTAX), "%s", row->text);
		ck_assert_msg(status != CC_OK || cc_str_equal(bytes, cc_str_from(row->bytes)), "%s", row->text);
		cc_arena_free(arena);
	}
END_TEST

static bool parse(const struct cc_alloc *alloc, void *context)
{
	const struct good_row *row = context;
	struct cc_arena *arena = cc_arena_new(alloc);
	struct cc_record record;
	bool ok = arena != NULL && cc_record_parse(&record, cc_str_from(row->line), 1, arena, NULL) == CC_OK;
	cc_arena_free(arena);
	return ok;
}

START_TEST(every_allocation_may_fail)
	{
		struct good_row row = good[_i];
		cc_test_every_allocation(parse, &row);
	}
END_TEST

int main(void)
{
	const int count = (int)(sizeof(good) / sizeof(good[0]));
	Suite *suite = suite_create("read.records");
	TCase *cases = tcase_create("records");
	tcase_add_loop_test(cases, good_records, 0, count);
	tcase_add_loop_test(cases, bad_records, 0, (int)(sizeof(bad) / sizeof(bad[0])));
	tcase_add_loop_test(cases, base64_forms, 0, (int)(sizeof(base64s) / sizeof(base64s[0])));
	tcase_add_loop_test(cases, every_allocation_may_fail, 0, count);
	tcase_add_test(cases, all_fields);
	suite_add_tcase(suite, cases);
	return cc_test_run(suite);
}
