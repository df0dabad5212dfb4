/* Bytes to UTF-8: encodings recognised, short texts too, bad bytes counted, binary files refused in one line. */
#include "base/utf8.h"
#include "model/document.h"
#include "read/encoding.h"
#include "support.h"

struct row {
	const char *name;
	const char *bytes;
	size_t len;
	const char *encoding;
	const char *text;
	size_t bad;
};

#define BYTES(literal) (literal), sizeof(literal) - 1

static const struct row rows[] = {
    {"ASCII", BYTES("R&D 3.63%"), "UTF-8", "R&D 3.63%", 0},
    {"UTF-8", BYTES("研发投入"), "UTF-8", "研发投入", 0},
    {"BOM is kept", BYTES("\xEF\xBB\xBFx"), "UTF-8", "\xEF\xBB\xBFx", 0},
    {"one bad byte", BYTES("全社会研发投入强度达到百分之二点六九，比上年有所提高，\xFF居世界前列"), "UTF-8",
     "全社会研发投入强度达到百分之二点六九，比上年有所提高，\uFFFD居世界前列", 1},
    {"torn at the end", BYTES("全社会研发投入强度达到百分之二点六九，比上年有所提高\xE7\xA0"), "UTF-8",
     "全社会研发投入强度达到百分之二点六九，比上年有所提高\uFFFD", 2},
    /* 研发投入强度不断提高，基础研究 */
    {"GB18030",
     BYTES("\xD1\xD0\xB7\xA2\xCD\xB6\xC8\xEB\xC7\xBF\xB6\xC8\xB2\xBB\xB6\xCF\xCC\xE1\xB8\xDF\xA3\xAC\xBB\xF9\xB4\xA1"
	   "\xD1\xD0\xBE\xBF"),
     "GB18030", "研发投入强度不断提高，基础研究", 0},
    /* 中国的研发 */
    {"GB18030, very short", BYTES("\xD6\xD0\xB9\xFA\xB5\xC4\xD1\xD0\xB7\xA2"), "GB18030", "中国的研发", 0},
    /* 我們的經濟發展 */
    {"Big5", BYTES("\xA7\xDA\xAD\xCC\xAA\xBA\xB8\x67\xC0\xD9\xB5\x6F\xAE\x69"), "BIG5", "我們的經濟發展", 0},
    {"UTF-16LE with BOM",
     BYTES("\xFF\xFE\x2D\x4E\xFD\x56"
	   "5\0"),
     "UTF-16LE", "中国5", 0},
    {"UTF-16BE with BOM",
     BYTES("\xFE\xFF\x4E\x2D\x56\xFD\0"
	   "5"),
     "UTF-16BE", "中国5", 0},
    {"UTF-16LE without BOM",
     BYTES("R\0&\0D\0 \0"
	   "3\0%\0"),
     "UTF-16LE", "R&D 3%", 0},
    {"UTF-16BE without BOM",
     BYTES("\0R\0&\0D\0 \0"
	   "3\0%"),
     "UTF-16BE", "R&D 3%", 0},
    {"Western",
     BYTES("Les d\xE9penses de recherche du Qu\xE9"
	   "bec sont \xE9lev\xE9"
	   "es"),
     "WINDOWS-1252", "Les dépenses de recherche du Québec sont élevées", 0},
    {"empty", BYTES(""), "UTF-8", "", 0},
};

START_TEST(encodings)
	{
		const struct row *row = &rows[_i];
		struct cc_arena *arena = cc_arena_new(&cc_alloc_libc);
		struct cc_decoded decoded;
		struct cc_error err = {0};
		struct cc_str bytes = {.ptr = row->bytes, .len = row->len};
		enum cc_status status = cc_decode(&decoded, bytes, (struct cc_str){0}, arena, &err);
		ck_assert_msg(status == CC_OK, "%s: %s", row->name, err.text);
		ck_assert_msg(cc_str_equal(decoded.encoding, cc_str_from(row->encoding)), "%s: %.*s (%.*s)", row->name,
			      (int)decoded.encoding.len, decoded.encoding.ptr, (int)decoded.text.len, decoded.text.ptr);
		ck_assert_msg(cc_str_equal(decoded.text, cc_str_from(row->text)), "%s: %.*s", row->name,
			      (int)decoded.text.len, decoded.text.ptr);
		ck_assert_msg(decoded.bad_bytes == row->bad, "%s: %zu bad", row->name, decoded.bad_bytes);
		cc_arena_free(arena);
	}
END_TEST

struct refused_row {
	const char *name;
	const char *bytes;
	size_t len;
	const char *says; /* part of the message */
};

static const struct refused_row refused[] = {
    {"NUL bytes", BYTES("\0\0\0\0\0\0\0\0"), "NUL bytes"},
    {"NULs in text", BYTES("abc\0\0def\0\0\0ghij\0"), "NUL bytes"},
    {"PDF", BYTES("%PDF-1.7\nplain"), "PDF"},
    {"zip", BYTES("PK\x03\x04\x14\0\0\0"), "zip"},
    {"PNG", BYTES("\x89PNG\r\n\x1A\n\0\0\0\x0DIHDR"), "PNG"},
    {"RTF", BYTES("{\\rtf1\\ansi text}"), "RTF"},
    {"noise", BYTES("\x81\x02\x9F\x01\xFE\x80\x13\x07\xC1\x05\x8A\x90\x11\x1F\xF8\x88"), "binary"},
};

START_TEST(no_text)
	{
		const struct refused_row *row = &refused[_i];
		struct cc_arena *arena = cc_arena_new(&cc_alloc_libc);
		struct cc_decoded decoded;
		struct cc_error err = {0};
		struct cc_str bytes = {.ptr = row->bytes, .len = row->len};
		ck_assert_msg(cc_decode(&decoded, bytes, (struct cc_str){0}, arena, &err) == CC_ERR_ENCODING, "%s",
			      row->name);
		ck_assert_msg(strstr(err.text, row->says) != NULL, "%s: %s", row->name, err.text);
		ck_assert_ptr_null(strchr(err.text, '\n'));
		cc_arena_free(arena);
	}
END_TEST

START_TEST(named_charsets)
	{
		struct cc_arena *arena = cc_arena_new(&cc_alloc_libc);
		struct cc_decoded decoded;
		struct cc_error err = {0};
		ck_assert_int_eq(cc_decode(&decoded, CC_STR("\xD6\xD0"), CC_STR("gbk"), arena, &err), CC_OK);
		ck_assert(cc_str_equal(decoded.text, CC_STR("中")));
		ck_assert_int_eq(cc_decode(&decoded, CC_STR("x"), CC_STR("klingon"), arena, &err), CC_ERR_ENCODING);
		ck_assert_ptr_nonnull(strstr(err.text, "KLINGON"));
		ck_assert_int_eq(cc_decode(&decoded, CC_STR("\xFFx"), CC_STR("utf-8"), arena, &err), CC_OK);
		ck_assert_uint_eq(decoded.bad_bytes, 1);
		cc_arena_free(arena);
	}
END_TEST

START_TEST(notes_say_where)
	{
		struct cc_arena *arena = cc_arena_new(&cc_alloc_libc);
		struct cc_decoded decoded;
		ck_assert_int_eq(cc_decode(&decoded,
					   CC_STR("ab\xFF\xFE"
						  "c"),
					   CC_STR("UTF-8"), arena, NULL),
				 CC_OK);
		ck_assert_uint_eq(decoded.bad_bytes, 2);
		ck_assert_uint_eq(decoded.notes.len, 2);
		const struct cc_read_note *notes = decoded.notes.items;
		ck_assert_uint_eq(notes[0].source, 2);
		ck_assert_uint_eq(notes[1].source, 5);
		cc_arena_free(arena);
	}
END_TEST

/* A hundred thousand bad bytes are counted, the first few noted. */
START_TEST(notes_are_few)
	{
		enum { LEN = 100000 };
		struct cc_arena *arena = cc_arena_new(&cc_alloc_libc);
		char *bytes = cc_arena_alloc(arena, LEN);
		memset(bytes, 0xFF, LEN);
		struct cc_decoded decoded;
		struct cc_str text = {.ptr = bytes, .len = LEN};
		ck_assert_int_eq(cc_decode(&decoded, text, CC_STR("UTF-8"), arena, NULL), CC_OK);
		ck_assert_uint_eq(decoded.bad_bytes, LEN);
		ck_assert_uint_le(decoded.notes.len, 16);
		ck_assert_uint_eq(cc_utf8_valid_prefix(decoded.text), decoded.text.len);
		cc_arena_free(arena);
	}
END_TEST

static bool decode(const struct cc_alloc *alloc, void *context)
{
	const struct row *row = context;
	struct cc_arena *arena = cc_arena_new(alloc);
	struct cc_decoded decoded;
	struct cc_str bytes = {.ptr = row->bytes, .len = row->len};
	bool ok = arena != NULL && cc_decode(&decoded, bytes, (struct cc_str){0}, arena, NULL) == CC_OK;
	cc_arena_free(arena);
	return ok;
}

START_TEST(every_allocation_may_fail)
	{
		struct row row = rows[_i];
		cc_test_every_allocation(decode, &row);
	}
END_TEST

int main(void)
{
	const int count = (int)(sizeof(rows) / sizeof(rows[0]));
	Suite *suite = suite_create("read.encoding");
	TCase *cases = tcase_create("encoding");
	tcase_add_loop_test(cases, encodings, 0, count);
	tcase_add_loop_test(cases, no_text, 0, (int)(sizeof(refused) / sizeof(refused[0])));
	tcase_add_loop_test(cases, every_allocation_may_fail, 0, count);
	tcase_add_test(cases, named_charsets);
	tcase_add_test(cases, notes_say_where);
	tcase_add_test(cases, notes_are_few);
	suite_add_tcase(suite, cases);
	return cc_test_run(suite);
}
