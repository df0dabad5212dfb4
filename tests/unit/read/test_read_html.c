/* HTML: blocks, places behind markup, what is left out, what a page says of itself. */
#include "read/html_tokens.h"

#include "read_fixture.h"

static const struct read_row rows[] = {
    {"headings and paragraphs", "<h1>标题</h1><p>正文。</p><h3>小标题</h3>", "H1 标题¦P0 正文。¦H3 小标题"},
    {"ends that are left out", "<p>一。<p>二。<ul><li>甲<li>乙</ul>", "P0 一。¦P0 二。¦L1 甲¦L1 乙"},
    {"upper case", "<P>一。</P><DIV>二。</DIV>", "P0 一。¦P0 二。"},
    {"tags within a figure", "<p>占<b>2.</b><span class='x'>69</span>%。", "P0 占2.69%。"},
    {"line ends in Han are nothing", "<p>研发经费\n  投入\n增长", "P0 研发经费投入增长"},
    {"line ends between words are a blank", "<p>R&amp;D\n   spending\trose", "P0 R&D spending rose"},
    {"a blank is kept where it stands in the line", "<p>增长 5 个", "P0 增长 5 个"},
    {"blanks of two tags are one", "<p>a <b> b</b>", "P0 a b"},
    {"indents", "<p>&nbsp;&nbsp;&emsp;　　正文", "P0 正文"},
    {"nothing but blanks", "<p>&nbsp;</p><p> </p>", ""},
    {"entities", "<p>&ldquo;5&#37;&rdquo;&mdash;&unknown; &amp;", "P0 “5%”—&unknown; &"},
    {"an ampersand alone", "<p>R&D; A & B", "P0 R&D; A & B"},
    {"less than", "<p>a < b, 5<6", "P0 a < b, 5<6"},
    {"br begins another line", "<p>记者张三<br>编辑李四", "P0 记者张三¦P0 编辑李四"},
    {"br within a sentence", "<p>推动创新链和产业链深度融合，促进企业成长，全年完<br>成投资5亿元。",
     "P0 推动创新链和产业链深度融合，促进企业成长，全年完成投资5亿元。"},
    {"br in a heading", "<h1>上<br>下</h1>", "H1 上 下"},
    {"quotation and lists in lists", "<blockquote>引文。</blockquote><ol><li>甲<ul><li>乙</ul></ol>丙",
     "Q1 引文。¦L1 甲¦L2 乙¦P0 丙"},
    {"ends without beginnings", "</ul></table></td>一。</h2></p>", "P0 一。"},
    {"raised digits", "<p>5m<sup>2</sup>，占3.12%<sup>1</sup>，H<sub>2</sub>O", "P0 5m²，占3.12%¹，H2O"},
    {"lines of pre", "<pre>第一行。\n第二行。</pre>", "P0 第一行。¦P0 第二行。"},
    {"code", "<pre><code>x = 5</code></pre>", "C0 x = 5"},
    {"comments, declarations", "<!DOCTYPE html><?xml?><p>一<!-- 二 > -- -->三。", "P0 一三。"},
    {"a > in a value", "<p title=\"a > b\">一<a href='>'>二</a>", "P0 一二"},
    {"scripts and styles", "<script>if (a<b) '</p>';</script><style>p{}</style><p>一。", "P0 一。"},
    {"what is not the article",
     "<nav>首页 5%</nav><button>订阅</button><select><option>1</select><p>一。<svg><text>9</text></svg>", "P0 一。"},
    {"hidden elements", "<div hidden>x<div>y</div></div><div style='display:none'>z</div><p>一。", "P0 一。"},
    {"what hides but never ends", "<nav>首页<p>一。", "P0 首页¦P0 一。"},
    {"a script that never ends", "<p>一。<script>var x = 5;", "P0 一。"},
    {"a tag that never ends", "<p>一。<a href=\"x", "P0 一。"},
    {"table", "<table><tr><th>地区<th>2023<tr><td>甲<td>3.5%</table>后",
     "T1.0.0h 地区¦T1.0.1h 2023¦T1.1.0 甲¦T1.1.1 3.5%¦P0 后"},
    {"cells that span",
     "<table><thead><tr><td rowspan=2>地区<td colspan=2>经费<tr><td>上年<td>今年</thead>"
     "<tr><td>甲<td>1<td>2</table>",
     "T1.0.0h 地区¦T1.0.1h 经费¦T1.1.1h 上年¦T1.1.2h 今年¦T1.2.0 甲¦T1.2.1 1¦T1.2.2 2"},
    {"a head at the side", "<table><tr><th>甲<td>1<tr><th>乙<td>2</table>", "T1.0.0h 甲¦T1.0.1 1¦T1.1.0 乙¦T1.1.1 2"},
    {"a table for looks", "<table><tr><td><h1>题</h1><p>一。</table>", "H1 题¦P0 一。"},
    {"a table in a table", "<table><tr><td>左<td><table><tr><td>a<td>b</table>右</table>",
     "T1.0.0 左¦T2.0.0 a¦T2.0.1 b¦T1.0.1 右"},
    {"paragraphs in a cell", "<table><tr><td><p>甲</p><td><p>1</p></table>", "T1.0.0 甲¦T1.0.1 1"},
    {"CRLF", "<p>投入增长，\r\n产出增长。</p>\r\n", "P0 投入增长，产出增长。"},
    {"no markup", "投入增长5%。", "P0 投入增长5%。"},
    {"empty", "", ""},
};

START_TEST(blocks)
	{
		expect_blocks(&rows[_i], "a.html");
	}
END_TEST

static const struct place_row places[] = {
    {"plain", "<h1>题</h1><p>投入增长<b>5%</b>。", "增长5%", "增长<b>5%"},
    {"entity", "<p>R&amp;D投入", "R&D", "R&amp;D"},
    {"over a line end", "<p>达到了两万\n  亿元。", "两万亿元", "两万\n  亿元"},
    {"over a comment", "<p>两<!-- x -->万元", "两万", "两<!-- x -->万"},
    {"raised", "<p>5m<sup>2</sup>。", "m²", "m<sup>2"},
    {"cell", "<table><tr><td>甲<td><p>3.5%</p></table>", "3.5%", "3.5%"},
    {"behind a BOM", "\xEF\xBB\xBF<p>增长5%", "5%", "5%"},
};

START_TEST(places_in_the_source)
	{
		expect_place(&places[_i], "a.htm");
	}
END_TEST

struct head_row {
	const char *name;
	const char *path;
	const char *source;
	const char *title;
	const char *media_type;
	int year;
};

static const struct head_row heads[] = {
    {"the heading before the title", "a.html", "<title>网站</title><h1>题</h1>", "题", "text/html", 0},
    {"the title without the site", "a.html", "<title>研发投入再创新高_云泽日报</title><p>一。", "研发投入再创新高",
     "text/html", 0},
    {"an English title", "a.html", "<title>R&amp;D spending rises - The Post</title><p>One.", "R&D spending rises",
     "text/html", 0},
    {"the day of publication", "a.html",
     "<meta content='2023-05-01T08:00' property='article:published_time'><h1>题</h1>", "题", "text/html", 2023},
    {"no name, known by its first tag", "-", " <!doctype HTML><h1>题</h1>", "题", "text/html", 0},
    {"no name, html", "-", "<html><h1>题</h1>", "题", "text/html", 0},
    {"a text is a text", "a.txt", "<html><h1>", "", "text/plain", 0},
};

START_TEST(what_a_page_says_of_itself)
	{
		struct cc_arena *arena = cc_arena_new(&cc_alloc_libc);
		struct cc_document document;
		const struct head_row *row = &heads[_i];
		read_text(&document, row->path, cc_str_from(row->source), arena);
		ck_assert_msg(cc_str_equal(document.media_type, cc_str_from(row->media_type)), "%s: %.*s", row->name,
			      (int)document.media_type.len, document.media_type.ptr);
		if (row->title[0] != '\0')
			ck_assert_msg(cc_str_equal(document.title, cc_str_from(row->title)), "%s: %.*s", row->name,
				      (int)document.title.len, document.title.ptr);
		ck_assert_msg(document.date.year == row->year, "%s: %d", row->name, document.date.year);
		cc_arena_free(arena);
	}
END_TEST

struct charset_row {
	const char *name;
	struct cc_str bytes;
	const char *encoding;
	const char *holds;
};

/* 基础研究经费 in GB18030, and in UTF-8 */
#define GB "\xBB\xF9\xB4\xA1\xD1\xD0\xBE\xBF\xBE\xAD\xB7\xD1"

static const struct charset_row charsets[] = {
    {"named by meta", {.ptr = "<meta charset=\"gb2312\"><p>" GB, .len = 38}, "GB18030", "基础研究经费"},
    {"named by the old meta",
     {.ptr = "<meta content='text/html; charset=gbk'><p>" GB, .len = 54},
     "GB18030",
     "基础研究经费"},
    {"what is UTF-8 is UTF-8", {.ptr = "<meta charset=gbk><p>基础研究", .len = 33}, "UTF-8", "基础研究"},
    {"a name that nobody knows", {.ptr = "<meta charset=x-none><p>" GB GB GB GB, .len = 72}, "GB18030", "基础研究"},
};

START_TEST(charset_that_a_page_names)
	{
		struct cc_arena *arena = cc_arena_new(&cc_alloc_libc);
		struct cc_document document;
		read_text(&document, "a.html", charsets[_i].bytes, arena);
		ck_assert_msg(cc_str_equal(document.encoding, cc_str_from(charsets[_i].encoding)), "%s: %.*s",
			      charsets[_i].name, (int)document.encoding.len, document.encoding.ptr);
		size_t at = cc_str_find(document.reading, cc_str_from(charsets[_i].holds), 0);
		ck_assert_msg(at < document.reading.len, "%s", charsets[_i].name);
		cc_arena_free(arena);
	}
END_TEST

struct attribute_row {
	const char *attributes;
	const char *value; /* of "b"; NULL: it is not there */
};

static const struct attribute_row attributes[] = {
    {" a=1 b=2", "2"},	{" B = \"x y\" c", "x y"},   {" b='>'", ">"}, {" b", ""},
    {" a='b=5'", NULL}, {" ab=1 c='x' b=3/", "3/"},  {" b=", ""},     {"", NULL},
    {" = b=4", "4"},	{" a=\"unclosed b=1", NULL},
};

START_TEST(attributes_of_a_tag)
	{
		struct cc_str value = {0};
		bool found = cc_html_tokens_attribute(&value, cc_str_from(attributes[_i].attributes), "b");
		ck_assert_int_eq(found, attributes[_i].value != NULL);
		if (found)
			ck_assert_msg(cc_str_equal(value, cc_str_from(attributes[_i].value)), "%s: %.*s",
				      attributes[_i].attributes, (int)value.len, value.ptr);
	}
END_TEST

START_TEST(every_allocation_may_fail)
	{
		struct cc_read_input input = {
		    .path = CC_STR("a.html"),
		    .bytes =
			CC_STR("<title>研发投入再创新高_报</title><p>R&amp;D 5m<sup>2</sup><table><tr><td>a<td>b")};
		cc_test_every_allocation(read_one, &input);
	}
END_TEST

int main(void)
{
	Suite *suite = suite_create("read.read_html");
	TCase *cases = tcase_create("html");
	tcase_add_loop_test(cases, blocks, 0, sizeof(rows) / sizeof(rows[0]));
	tcase_add_loop_test(cases, places_in_the_source, 0, sizeof(places) / sizeof(places[0]));
	tcase_add_loop_test(cases, what_a_page_says_of_itself, 0, sizeof(heads) / sizeof(heads[0]));
	tcase_add_loop_test(cases, charset_that_a_page_names, 0, sizeof(charsets) / sizeof(charsets[0]));
	tcase_add_loop_test(cases, attributes_of_a_tag, 0, sizeof(attributes) / sizeof(attributes[0]));
	tcase_add_test(cases, every_allocation_may_fail);
	suite_add_tcase(suite, cases);
	return cc_test_run(suite);
}
