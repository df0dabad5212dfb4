/* Entities, raw HTML and front matter. A row of HTML: lines apart by \n, and runs of text with / where a tag separates.
 */
#include "read/html_text.h"

#include "base/buf.h"
#include "read/entity.h"
#include "read/front_matter.h"
#include "support.h"

struct html_row {
	const char *html;
	const char *runs;
};

static const struct html_row htmls[] = {
    {"<p>a</p>", "/a/"},
    {"a <b>b</b> c", "a b c"},
    {"a<br>b", "a/b"},
    {"a < b", "a < b"},
    {"<!-- x\ny -->z", "z"},
    {"<div\n class=\"x\">y", "/y"},
    {"<script>var a = 1;\nif (a < 2) {}</script>z", "/z"},
    {"<STYLE>p{}</STYLE>z", "/z"},
    {"<td>1</td><td>2</td>", "/1//2/"},
    {"a<", "a<"},
    {"a<h2>b</h2>c", "a/b/c"},
    {"a<hr>b<sup>2</sup><kbd>c</kbd>", "a/b2c"},
};

static void collect(struct cc_buf *out, struct cc_html_scan *scan, struct cc_str line)
{
	size_t at = 0;
	struct cc_span span = {0};
	for (;;) {
		enum cc_html_token token = cc_html_next(scan, line, &at, &span);
		if (token == CC_HTML_TOKEN_END)
			return;
		if (token == CC_HTML_TOKEN_BREAK)
			cc_buf_add_char(out, '/');
		else
			cc_buf_add(out, cc_str_of_span(line, span));
	}
}

START_TEST(html_runs)
	{
		struct cc_buf got = cc_buf_new(&cc_alloc_libc, 1000);
		struct cc_html_scan scan = {.inside = CC_HTML_TEXT};
		struct cc_str html = cc_str_from(htmls[_i].html);
		for (size_t from = 0; from < html.len;) {
			size_t to = cc_str_find(html, CC_STR("\n"), from);
			to = to < html.len ? to : html.len;
			collect(&got, &scan, cc_str_slice(html, from, to));
			from = to + 1;
		}
		ck_assert_msg(cc_str_equal(cc_buf_str(&got), cc_str_from(htmls[_i].runs)), "%s: got %s", htmls[_i].html,
			      got.data != NULL ? got.data : "");
		cc_buf_free(&got);
	}
END_TEST

struct entity_row {
	const char *entity;
	const char *text; /* "" where it is unknown */
};

static const struct entity_row entities[] = {
    {"&amp;", "&"},	{"&ldquo;", "“"},   {"&#8220;", "“"},	    {"&#x4E2D;", "中"},
    {"&#X4e2d;", "中"}, {"&#0;", "\uFFFD"}, {"&#xD800;", "\uFFFD"}, {"&#x110000;", "\uFFFD"},
    {"&nope;", ""},	{"&#x;", ""},	    {"&#12a;", ""},	    {"&;", ""},
    {"amp;", ""},	{"&amp", ""},	    {"&#99999999999;", ""},
};

START_TEST(entity_values)
	{
		char out[CC_UTF8_MAX];
		struct cc_str got = {.ptr = out, .len = cc_entity_decode(out, cc_str_from(entities[_i].entity))};
		ck_assert_msg(cc_str_equal(got, cc_str_from(entities[_i].text)), "%s: got %.*s", entities[_i].entity,
			      (int)got.len, got.ptr);
	}
END_TEST

struct matter_row {
	const char *source;
	const char *title;
	const char *date;
	size_t body;
};

static const struct matter_row matters[] = {
    {"---\ntitle: A\ndate: 2025-03-05\n---\nx", "A", "2025-03-05", 34},
    {"\xEF\xBB\xBF---\r\nTitle: 'A: b'\r\n---\r\nx", "A: b", "", 28},
    {"+++\ntitle = \"A\"\n+++\nx", "A", "", 20},
    {"---\n标题：甲\n日期：2025年3月5日\n---\n", "甲", "2025年3月5日", 46},
    {"---\nmeta:\n  title: B\n---\n", "", "", 25},
    {"---\nno end", "", "", 0},
    {"text\n---\ntitle: A\n---\n", "", "", 0},
    {"\xEF\xBB\xBFtext", "", "", 3},
    {"", "", "", 0},
};

START_TEST(front_matters)
	{
		struct cc_front_matter front = cc_front_matter_read(cc_str_from(matters[_i].source));
		ck_assert_msg(cc_str_equal(front.title, cc_str_from(matters[_i].title)), "%d: title %.*s", _i,
			      (int)front.title.len, front.title.ptr);
		ck_assert_msg(cc_str_equal(front.date, cc_str_from(matters[_i].date)), "%d: date", _i);
		ck_assert_msg(front.body == matters[_i].body, "%d: body %zu", _i, front.body);
	}
END_TEST

int main(void)
{
	Suite *suite = suite_create("read.html_text");
	TCase *cases = tcase_create("markup");
	tcase_add_loop_test(cases, html_runs, 0, (int)(sizeof(htmls) / sizeof(htmls[0])));
	tcase_add_loop_test(cases, entity_values, 0, (int)(sizeof(entities) / sizeof(entities[0])));
	tcase_add_loop_test(cases, front_matters, 0, (int)(sizeof(matters) / sizeof(matters[0])));
	suite_add_tcase(suite, cases);
	return cc_test_run(suite);
}
