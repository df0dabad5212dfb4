/* No text becomes markup, wherever it comes from. */
#include "report/html_out.h"
#include "support.h"

static const struct {
	const char *name;
	const char *text;
	const char *expected;
} texts[] = {
    {"plain", "研发经费 3.63万亿元", "研发经费 3.63万亿元"},
    {"markup", "</p><script>alert(1)</script>", "&lt;/p&gt;&lt;script&gt;alert(1)&lt;/script&gt;"},
    {"attribute", "\" onload='x", "&quot; onload=&#39;x"},
    {"reference", "R&D &lt;", "R&amp;D &amp;lt;"},
    {"comment", "<!-- -->", "&lt;!-- --&gt;"},
    {"line ends stay", "a\r\n\tb", "a\r\n\tb"},
    {"controls",
     "a\x01\x7F"
     "b",
     "a\xEF\xBF\xBD\xEF\xBF\xBD"
     "b"},
    {"bytes that are no UTF-8",
     "a\xFF"
     "b",
     "a\xEF\xBF\xBD"
     "b"},
    {"right-to-left override",
     "\xE2\x80\xAE"
     "88.6",
     "\xEF\xBF\xBD"
     "88.6"},
    {"nothing", "", ""},
};

START_TEST(text)
	{
		struct cc_buf out = cc_buf_new(&cc_alloc_libc, 1000);
		cc_html_text(&out, cc_str_from(texts[_i].text));
		const char *got = out.data != NULL ? out.data : "";
		ck_assert_msg(strcmp(got, texts[_i].expected) == 0, "%s: %s", texts[_i].name, got);
		cc_buf_free(&out);
	}
END_TEST

static void check_said(struct cc_html_words words, enum cc_language language, const char *expected)
{
	struct cc_buf out = cc_buf_new(&cc_alloc_libc, 1000);
	cc_html_say(&out, words, language);
	ck_assert_str_eq(out.data, expected);
	cc_buf_free(&out);
}

START_TEST(words_of_both_languages)
	{
		check_said(CC_HTML_WORDS("a \"b\"", "甲"), CC_LANGUAGE_ZH,
			   "<span data-en=\"a &quot;b&quot;\" data-zh=\"甲\">甲</span>");
		check_said(CC_HTML_WORDS("a", "甲"), CC_LANGUAGE_EN, "<span data-en=\"a\" data-zh=\"甲\">a</span>");
		check_said(CC_HTML_WORDS("GDP", "GDP"), CC_LANGUAGE_EN, "GDP");
	}
END_TEST

START_TEST(element_with_attributes)
	{
		struct cc_buf out = cc_buf_new(&cc_alloc_libc, 1000);
		cc_html_say_in(&out, "h2 id=\"x\"", CC_HTML_WORDS("a", "b"), CC_LANGUAGE_EN);
		ck_assert_str_eq(out.data, "<h2 id=\"x\" data-en=\"a\" data-zh=\"b\">a</h2>");
		cc_buf_free(&out);
	}
END_TEST

int main(void)
{
	Suite *suite = suite_create("report.html_out");
	TCase *tcase = tcase_create("html_out");
	tcase_add_loop_test(tcase, text, 0, sizeof(texts) / sizeof(texts[0]));
	tcase_add_test(tcase, words_of_both_languages);
	tcase_add_test(tcase, element_with_attributes);
	suite_add_tcase(suite, tcase);
	return cc_test_run(suite);
}
