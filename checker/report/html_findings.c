/* All findings, grouped by document as the run sorts them, and the controls that group and filter them anew.
 * Leaves one finding to html_finding.c, and what the controls do to html/report.js. */
#include "report/html_page.h"

enum { NUMBER_MAX = 32 };

static void add_option(struct cc_html_page *page, struct cc_str value, struct cc_html_words words)
{
	struct cc_buf *out = page->out;
	cc_buf_adds(out, "<option");
	cc_html_attribute(out, "value", value);
	cc_html_attribute(out, "data-en", words.en);
	cc_html_attribute(out, "data-zh", words.zh);
	cc_buf_add_char(out, '>');
	cc_html_text(out, cc_html_pick(words, page->language));
	cc_buf_adds(out, "</option>");
}

static void open_select(struct cc_html_page *page, const char *id, struct cc_html_words label)
{
	cc_buf_adds(page->out, "<label>");
	cc_html_put(page, label);
	cc_buf_addf(page->out, "<select id=\"%s\">", id);
}

static void close_select(struct cc_html_page *page)
{
	cc_buf_adds(page->out, "</select></label>\n");
}

static void add_groupings(struct cc_html_page *page)
{
	open_select(page, "by-group", CC_HTML_WORDS("Group by", "分组"));
	add_option(page, CC_STR("document"), CC_HTML_WORDS("document", "文章"));
	add_option(page, CC_STR("check"), CC_HTML_WORDS("check", "检查项"));
	add_option(page, CC_STR("rule"), CC_HTML_WORDS("metric or rule", "指标或规则"));
	add_option(page, CC_STR("severity"), CC_HTML_WORDS("severity", "严重程度"));
	close_select(page);
}

static const struct cc_html_words all_words = {.en = {"all", 3}, .zh = {"全部", 6}};

static bool has_check(const struct cc_report *report, struct cc_str id)
{
	for (size_t i = 0; i < report->finding_count; i++)
		if (cc_str_equal(cc_str_from(report->findings[i].check), id))
			return true;
	return false;
}

static void add_checks(struct cc_html_page *page)
{
	open_select(page, "by-check", CC_HTML_WORDS("Check", "检查项"));
	add_option(page, CC_STR(""), all_words);
	for (size_t i = 0; i < page->report->check_count; i++) {
		const struct cc_report_check *check = &page->report->checks[i];
		if (has_check(page->report, check->id))
			add_option(page, check->id, cc_html_check_words(page, check->id));
	}
	close_select(page);
}

static void add_rules(struct cc_html_page *page)
{
	open_select(page, "by-rule", CC_HTML_WORDS("Metric", "指标"));
	add_option(page, CC_STR(""), all_words);
	for (size_t i = 0; i < page->report->rule_count; i++)
		add_option(page, page->report->rules[i].id, cc_html_rule_words(page, page->report->rules[i].id));
	close_select(page);
}

static void add_documents(struct cc_html_page *page)
{
	open_select(page, "by-document", CC_HTML_WORDS("Document", "文章"));
	add_option(page, CC_STR(""), all_words);
	for (size_t i = 0; i < page->report->article_count; i++) {
		if (page->finding_count[i] == 0)
			continue;
		struct cc_buf number = cc_buf_new(page->out->alloc, NUMBER_MAX);
		cc_buf_add_unsigned(&number, i);
		struct cc_str title = cc_html_title(page->report->articles[i]);
		add_option(page, cc_buf_str(&number), (struct cc_html_words){.en = title, .zh = title});
		page->out->failed |= number.failed;
		cc_buf_free(&number);
	}
	close_select(page);
}

static void add_severities(struct cc_html_page *page)
{
	struct cc_buf *out = page->out;
	cc_buf_adds(out, "<fieldset><legend>");
	cc_html_put(page, CC_HTML_WORDS("Severity", "严重程度"));
	cc_buf_adds(out, "</legend>");
	for (int severity = CC_SEVERITY_ERROR; severity >= CC_SEVERITY_INFO; severity--) {
		cc_buf_addf(
		    out, "<label class=\"check %s\"><input type=\"checkbox\" name=\"severity\" value=\"%s\" checked> ",
		    cc_severity_word((enum cc_severity)severity), cc_severity_word((enum cc_severity)severity));
		cc_html_put(page, cc_html_severity_words((enum cc_severity)severity));
		cc_buf_addf(out, " %zu</label> ", page->report->by_severity[severity]);
	}
	cc_buf_adds(out, "</fieldset>\n");
}

static void add_controls(struct cc_html_page *page)
{
	struct cc_buf *out = page->out;
	cc_buf_adds(out, "<form id=\"controls\" role=\"search\" hidden");
	cc_html_label(out, CC_HTML_WORDS("Filter findings", "筛选发现"), page->language);
	cc_buf_adds(out, ">\n<label>");
	cc_html_put(page, CC_HTML_WORDS("Search", "搜索"));
	cc_buf_adds(out, "<input type=\"search\" id=\"query\" autocomplete=\"off\" spellcheck=\"false\"></label>\n");
	add_groupings(page);
	add_checks(page);
	add_rules(page);
	add_documents(page);
	add_severities(page);
	cc_buf_adds(out, "<p class=\"shown\"><output id=\"shown\"></output> <button type=\"button\" id=\"all\">");
	cc_html_put(page, CC_HTML_WORDS("show all", "全部显示"));
	cc_buf_adds(out, "</button></p>\n</form>\n");
}

static void open_group(struct cc_html_page *page, size_t article)
{
	struct cc_buf *out = page->out;
	const struct cc_document *document = &page->report->articles[article]->document;
	cc_buf_addf(out, "<section class=\"group\">\n<h3>");
	cc_html_text(out, cc_html_title(page->report->articles[article]));
	cc_buf_addf(out, " <span class=\"count\">%zu</span></h3>\n<p class=\"meta\">", page->finding_count[article]);
	cc_html_text(out, document->path);
	cc_buf_add_char(out, ' ');
	cc_html_date(out, document->date);
	cc_buf_adds(out, "</p>\n");
}

static enum cc_status add_groups(struct cc_html_page *page)
{
	const struct cc_report *report = page->report;
	size_t open = SIZE_MAX;
	for (size_t i = 0; i < report->finding_count; i++) {
		size_t article = report->findings[i].locations[0].article->index;
		if (article != open) {
			cc_buf_adds(page->out, open != SIZE_MAX ? "</section>\n" : "");
			open_group(page, article);
			open = article;
		}
		enum cc_status status = cc_html_add_finding(page, i);
		if (status != CC_OK)
			return status;
	}
	cc_buf_adds(page->out, open != SIZE_MAX ? "</section>\n" : "");
	return CC_OK;
}

enum cc_status cc_html_add_findings(struct cc_html_page *page)
{
	struct cc_buf *out = page->out;
	cc_buf_adds(out, "<section class=\"view\" id=\"findings\" aria-labelledby=\"findings-title\">\n");
	cc_html_say_in(out, "h2 id=\"findings-title\"", CC_HTML_WORDS("Findings", "发现"), page->language);
	cc_buf_adds(out, "\n");
	if (page->report->finding_count > 0)
		add_controls(page);
	cc_buf_adds(out, "<div id=\"groups\">\n");
	enum cc_status status = add_groups(page);
	cc_buf_adds(out, "</div>\n");
	cc_html_say_in(
	    out, page->report->finding_count > 0 ? "p class=\"none\" id=\"none\" hidden" : "p class=\"none\"",
	    page->report->finding_count > 0 ? CC_HTML_WORDS("No finding fits this filter.", "没有符合条件的发现。")
					    : CC_HTML_WORDS("Nothing disagrees.", "没有发现不一致。"),
	    page->language);
	cc_buf_add_char(out, '\n');
	cc_html_add_aside(page);
	cc_buf_adds(out, "</section>\n");
	return status;
}
