/* The report as one page for a browser: everything in it, nothing fetched, readable without its script.
 * Leaves the parts to html_*.c, looks to html/report.css, keys and filters to html/report.js. */
#include "report/html_assets.h"
#include "report/html_page.h"

static const struct cc_html_words page_title = {.en = {"claimcheck report", 17}, .zh = {"claimcheck 核对报告", 23}};

/* Only this style sheet and this script may run, and nothing may be fetched, whatever an article's text holds. */
static void add_policy(struct cc_buf *out)
{
	cc_buf_addf(out,
		    "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'sha256-%s'; "
		    "script-src 'sha256-%s'; base-uri 'none'; form-action 'none'\">\n",
		    cc_html_css_hash, cc_html_js_hash);
}

static void add_head(struct cc_html_page *page)
{
	struct cc_buf *out = page->out;
	bool chinese = page->language == CC_LANGUAGE_ZH;
	cc_buf_addf(out, "<!DOCTYPE html>\n<html lang=\"%s\">\n<head>\n<meta charset=\"utf-8\">\n",
		    chinese ? "zh-CN" : "en");
	add_policy(out);
	cc_buf_adds(out, "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
			 "<meta name=\"color-scheme\" content=\"light dark\">\n"
			 "<meta name=\"referrer\" content=\"no-referrer\">\n");
	cc_buf_addf(out, "<meta name=\"generator\" content=\"claimcheck %s\">\n", page->report->tool_version);
	cc_html_say_in(out, "title", page_title, page->language);
	cc_buf_adds(out, "\n<style>");
	cc_buf_adds(out, cc_html_css);
	cc_buf_adds(out, "</style>\n</head>\n");
}

static void add_button(struct cc_html_page *page, const char *id, struct cc_html_words words)
{
	cc_buf_addf(page->out, "<button type=\"button\" id=\"%s\">", id);
	cc_html_put(page, words);
	cc_buf_adds(page->out, "</button>\n");
}

static void add_link(struct cc_html_page *page, const char *target, struct cc_html_words words)
{
	cc_buf_addf(page->out, "<a href=\"#%s\">", target);
	cc_html_put(page, words);
	cc_buf_adds(page->out, "</a>\n");
}

static void add_banner(struct cc_html_page *page)
{
	struct cc_buf *out = page->out;
	cc_html_say_in(out, "a class=\"skip\" href=\"#findings\"",
		       CC_HTML_WORDS("Skip to the findings", "跳到发现的问题"), page->language);
	cc_buf_adds(out, "\n<header class=\"banner\">\n");
	cc_html_say_in(out, "h1", page_title, page->language);
	cc_buf_adds(out, "\n<nav id=\"views\"");
	cc_html_label(out, CC_HTML_WORDS("Parts of the report", "报告各部分"), page->language);
	cc_buf_adds(out, ">\n");
	add_link(page, "findings", CC_HTML_WORDS("Findings", "发现"));
	add_link(page, "metrics", CC_HTML_WORDS("Metrics", "指标"));
	add_link(page, "documents", CC_HTML_WORDS("Documents", "全文"));
	cc_buf_adds(out, "</nav>\n<div id=\"tools\" hidden>\n<button type=\"button\" id=\"language\" "
			 "lang=\"zh-CN\">中文</button>\n");
	add_button(page, "theme", CC_HTML_WORDS("dark", "深色"));
	add_button(page, "help", CC_HTML_WORDS("keys", "快捷键"));
	cc_buf_adds(out, "</div>\n</header>\n");
}

static const struct {
	const char *keys;
	struct cc_html_words words;
} key_rows[] = {
    {"j k", {.en = {"next, previous finding", 22}, .zh = {"下一条、上一条发现", 27}}},
    {"/", {.en = {"search", 6}, .zh = {"搜索", 6}}},
    {"1 2 3", {.en = {"findings, metrics, documents", 28}, .zh = {"发现、指标、全文", 24}}},
    {"o", {.en = {"open the place in the text", 26}, .zh = {"在全文中打开", 18}}},
    {"l", {.en = {"change the language", 19}, .zh = {"切换界面语言", 18}}},
    {"t", {.en = {"light or dark", 13}, .zh = {"浅色或深色", 15}}},
    {"Esc", {.en = {"clear the search, close", 23}, .zh = {"清除搜索、关闭", 21}}},
    {"?", {.en = {"this list", 9}, .zh = {"本列表", 9}}},
};

static void add_keys(struct cc_html_page *page)
{
	struct cc_buf *out = page->out;
	cc_buf_adds(out, "<dialog id=\"keys\" aria-labelledby=\"keys-title\">\n");
	cc_html_say_in(out, "h2 id=\"keys-title\"", CC_HTML_WORDS("Keys", "快捷键"), page->language);
	cc_buf_adds(out, "\n<dl>\n");
	for (size_t i = 0; i < sizeof(key_rows) / sizeof(key_rows[0]); i++) {
		cc_buf_addf(out, "<dt><kbd>%s</kbd></dt>", key_rows[i].keys);
		cc_html_say_in(out, "dd", key_rows[i].words, page->language);
		cc_buf_add_char(out, '\n');
	}
	cc_buf_adds(out, "</dl>\n<form method=\"dialog\"><button>");
	cc_html_put(page, CC_HTML_WORDS("close", "关闭"));
	cc_buf_adds(out, "</button></form>\n</dialog>\n");
}

static void add_foot(struct cc_html_page *page)
{
	struct cc_buf *out = page->out;
	cc_buf_adds(out, "</main>\n<footer>\n<p>");
	cc_html_put(
	    page, CC_HTML_WORDS("A printed figure stands for all values that round to it; two figures disagree when no "
				"value satisfies both.",
				"印出的数字代表所有四舍五入到它的数值；没有任何数值能同时满足两处时，即为不一致。"));
	cc_buf_addf(out, "</p>\n<p>claimcheck %s</p>\n</footer>\n", page->report->tool_version);
	add_keys(page);
	cc_buf_adds(out, "<script>");
	cc_buf_adds(out, cc_html_js);
	cc_buf_adds(out, "</script>\n</body>\n</html>\n");
}

static enum cc_status add_page(struct cc_html_page *page)
{
	static enum cc_status (*const parts[])(struct cc_html_page *) = {
	    cc_html_gather, cc_html_add_summary, cc_html_add_findings, cc_html_add_metrics, cc_html_add_documents};
	add_head(page);
	cc_buf_adds(page->out, "<body>\n");
	add_banner(page);
	cc_buf_adds(page->out, "<main>\n");
	for (size_t i = 0; i < sizeof(parts) / sizeof(parts[0]); i++) {
		enum cc_status status = parts[i](page);
		if (status != CC_OK)
			return status;
	}
	add_foot(page);
	return page->out->failed ? CC_ERR_NOMEM : CC_OK;
}

static enum cc_status write_html(struct cc_buf *out, const struct cc_report *report, const struct cc_style *style)
{
	(void)style;
	struct cc_html_page page = {.out = out, .report = report, .language = report->language};
	enum cc_status status = cc_spots_open(&page.spots, report, out->alloc);
	if (status != CC_OK)
		return status;
	page.arena = page.spots.arena;
	status = add_page(&page);
	cc_spots_close(&page.spots);
	return status;
}

const struct cc_format cc_format_html = {
    .id = "html", .title = "one page for a browser, with both passages of each finding", .write = write_html};
