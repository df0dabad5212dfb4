/* The head of the report: how many findings of which kind, and where they are.
 * Leaves the findings themselves to html_findings.c. */
#include "report/html_page.h"

static void add_tile(struct cc_html_page *page, const char *name, size_t count, struct cc_html_words words)
{
	cc_buf_addf(page->out, "<li class=\"%s\"><b>%zu</b> ", name, count);
	cc_html_put(page, words);
	cc_buf_adds(page->out, "</li>\n");
}

static void add_tiles(struct cc_html_page *page)
{
	const struct cc_report *report = page->report;
	cc_buf_adds(page->out, "<ul class=\"tiles\">\n");
	add_tile(page, "error", report->by_severity[CC_SEVERITY_ERROR], CC_HTML_WORDS("errors", "个错误"));
	add_tile(page, "warning", report->by_severity[CC_SEVERITY_WARNING], CC_HTML_WORDS("warnings", "个警告"));
	add_tile(page, "info", report->by_severity[CC_SEVERITY_INFO], CC_HTML_WORDS("notes", "条提示"));
	add_tile(page, "plain", report->article_count, CC_HTML_WORDS("documents", "篇文章"));
	add_tile(page, "plain", report->figures_seen, CC_HTML_WORDS("figures seen", "个数字"));
	add_tile(page, "plain", report->figures_bound, CC_HTML_WORDS("bound to a metric", "个归入指标"));
	add_tile(page, "plain", report->claims_compared, CC_HTML_WORDS("compared", "个参与比对"));
	if (report->aside_count > 0)
		add_tile(page, "plain", report->aside_count, CC_HTML_WORDS("findings set aside", "条已搁置"));
	cc_buf_adds(page->out, "</ul>\n");
}

/* Findings by severity, and by one more thing: a row of a table. */
struct row {
	size_t by_severity[3];
};

static void count(struct row *row, const struct cc_finding *finding)
{
	row->by_severity[finding->severity]++;
}

static bool is_empty(const struct row *row)
{
	return row->by_severity[0] + row->by_severity[1] + row->by_severity[2] == 0;
}

static void open_table(struct cc_html_page *page, struct cc_html_words title)
{
	struct cc_buf *out = page->out;
	cc_buf_adds(out, "<div class=\"scroll\" role=\"region\" tabindex=\"0\"");
	cc_html_label(out, title, page->language);
	cc_buf_adds(out, "><table class=\"counts\"><thead><tr>");
	cc_html_say_in(out, "th scope=\"col\"", title, page->language);
	for (int severity = CC_SEVERITY_ERROR; severity >= CC_SEVERITY_INFO; severity--)
		cc_html_say_in(out, "th scope=\"col\" class=\"count\"",
			       cc_html_severity_words((enum cc_severity)severity), page->language);
	cc_buf_adds(out, "</tr></thead><tbody>\n");
}

/* `control` and `value`: what a click sets, see report.js. */
static void add_row(struct cc_html_page *page, const struct row *row, const char *control, struct cc_str value,
		    struct cc_html_words title)
{
	struct cc_buf *out = page->out;
	cc_buf_addf(out, "<tr><th scope=\"row\"><a href=\"#findings\" data-control=\"%s\"", control);
	cc_html_attribute(out, "data-value", value);
	cc_buf_add_char(out, '>');
	cc_html_put(page, title);
	cc_buf_adds(out, "</a></th>");
	for (int severity = CC_SEVERITY_ERROR; severity >= CC_SEVERITY_INFO; severity--) {
		cc_buf_addf(out, "<td class=\"count %s\">", cc_severity_word((enum cc_severity)severity));
		if (row->by_severity[severity] > 0)
			cc_buf_addf(out, "%zu", row->by_severity[severity]);
		cc_buf_adds(out, "</td>");
	}
	cc_buf_adds(out, "</tr>\n");
}

static void close_table(struct cc_html_page *page)
{
	cc_buf_adds(page->out, "</tbody></table></div>\n");
}

static void add_by_check(struct cc_html_page *page)
{
	const struct cc_report *report = page->report;
	open_table(page, CC_HTML_WORDS("Check", "检查项"));
	for (size_t i = 0; i < report->check_count; i++) {
		struct row row = {{0}};
		for (size_t k = 0; k < report->finding_count; k++)
			if (cc_str_equal(cc_str_from(report->findings[k].check), report->checks[i].id))
				count(&row, &report->findings[k]);
		if (!is_empty(&row))
			add_row(page, &row, "by-check", report->checks[i].id,
				cc_html_check_words(page, report->checks[i].id));
	}
	close_table(page);
}

static enum cc_status add_by_rule(struct cc_html_page *page)
{
	const struct cc_report *report = page->report;
	struct row *rows = cc_arena_array(page->arena, report->rule_count, sizeof(*rows));
	if (rows == NULL)
		return CC_ERR_NOMEM;
	for (size_t i = 0; i < report->finding_count; i++) {
		const struct cc_report_rule *rule = cc_html_rule(page, report->findings[i].rule);
		if (rule != NULL)
			count(&rows[rule - report->rules], &report->findings[i]);
	}
	open_table(page, CC_HTML_WORDS("Metric or rule", "指标或规则"));
	for (size_t i = 0; i < report->rule_count; i++)
		if (!is_empty(&rows[i]))
			add_row(page, &rows[i], "by-rule", report->rules[i].id,
				cc_html_rule_words(page, report->rules[i].id));
	close_table(page);
	return CC_OK;
}

static enum cc_status add_by_document(struct cc_html_page *page)
{
	const struct cc_report *report = page->report;
	struct row *rows = cc_arena_array(page->arena, report->article_count, sizeof(*rows));
	struct cc_buf number = cc_buf_new(page->out->alloc, 32);
	if (rows == NULL)
		return CC_ERR_NOMEM;
	for (size_t i = 0; i < report->finding_count; i++)
		count(&rows[report->findings[i].locations[0].article->index], &report->findings[i]);
	open_table(page, CC_HTML_WORDS("Document", "文章"));
	for (size_t i = 0; i < report->article_count; i++) {
		if (is_empty(&rows[i]))
			continue;
		struct cc_str title = cc_html_title(report->articles[i]);
		cc_buf_clear(&number);
		cc_buf_add_unsigned(&number, i);
		page->out->failed |= number.failed;
		add_row(page, &rows[i], "by-document", cc_buf_str(&number),
			(struct cc_html_words){.en = title, .zh = title});
	}
	close_table(page);
	cc_buf_free(&number);
	return CC_OK;
}

enum cc_status cc_html_add_summary(struct cc_html_page *page)
{
	struct cc_buf *out = page->out;
	cc_buf_adds(out, "<section id=\"summary\" aria-labelledby=\"summary-title\">\n");
	cc_html_say_in(out, "h2 id=\"summary-title\"", CC_HTML_WORDS("Summary", "概览"), page->language);
	cc_buf_add_char(out, '\n');
	add_tiles(page);
	enum cc_status status = CC_OK;
	if (page->report->finding_count > 0) {
		cc_buf_adds(out, "<div class=\"tables\">\n");
		status = add_by_document(page);
		add_by_check(page);
		if (status == CC_OK)
			status = add_by_rule(page);
		cc_buf_adds(out, "</div>\n");
	}
	cc_buf_adds(out, "</section>\n");
	return status;
}
