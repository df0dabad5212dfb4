/* A section for each metric: what all documents say of it, place by place and in the order of time, beside the official
 * values.
 * Leaves drawing to html_chart.c. */
#include <stdlib.h>

#include "report/html_page.h"

enum { ROWS_SHOWN = 200 };

/* A metric with its claims, which stand together in the list of all. */
struct section {
	const struct cc_report_rule *rule;
	const struct cc_claim **claims; /* by series, then period, then place */
	size_t claim_count;
	size_t finding_count;
};

static int compare_sizes(size_t a, size_t b)
{
	return (a > b) - (a < b);
}

/* 公司 means another body in each document. */
static size_t own_document(const struct cc_claim *claim)
{
	return claim->scope_private ? claim->article->index + 1 : 0;
}

static int compare_series(const struct cc_claim *a, const struct cc_claim *b)
{
	int order = cc_str_compare(a->metric_id, b->metric_id);
	if (order == 0)
		order = cc_str_compare(a->scope_name, b->scope_name);
	if (order == 0)
		order = compare_sizes(own_document(a), own_document(b));
	if (order == 0)
		order = compare_sizes(a->aspect, b->aspect);
	if (order == 0)
		order = compare_sizes(a->basis, b->basis);
	return order != 0 ? order : cc_str_compare(a->quantity.unit, b->quantity.unit);
}

static int compare_claims(const void *left, const void *right)
{
	const struct cc_claim *a = *(const struct cc_claim *const *)left;
	const struct cc_claim *b = *(const struct cc_claim *const *)right;
	int order = compare_series(a, b);
	if (order == 0)
		order = cc_date_compare(a->period.start, b->period.start);
	if (order == 0)
		order = cc_date_compare(a->period.end, b->period.end);
	if (order == 0)
		order = compare_sizes(a->article->index, b->article->index);
	return order != 0 ? order : compare_sizes(a->quantity.phrase.start, b->quantity.phrase.start);
}

/* What an editor has to look at comes first. */
static int compare_sections(const void *left, const void *right)
{
	const struct section *a = left;
	const struct section *b = right;
	int order = compare_sizes(b->finding_count, a->finding_count);
	if (order == 0)
		order = compare_sizes(b->claim_count, a->claim_count);
	return order != 0 ? order : cc_str_compare(a->rule->id, b->rule->id);
}

static const struct cc_claim **gather_claims(struct cc_html_page *page, size_t *count)
{
	const struct cc_report *report = page->report;
	size_t total = 0;
	for (size_t i = 0; i < report->article_count; i++)
		total += report->articles[i]->claim_count;
	const struct cc_claim **claims = cc_arena_array(page->arena, total, sizeof(struct cc_claim *));
	if (claims == NULL)
		return NULL;
	*count = 0;
	for (size_t i = 0; i < report->article_count; i++)
		for (size_t k = 0; k < report->articles[i]->claim_count; k++)
			claims[(*count)++] = &report->articles[i]->claims[k];
	if (total > 1)
		qsort(claims, total, sizeof(struct cc_claim *), compare_claims);
	return claims;
}

/* The claims of each rule, cut out of the sorted list of all. */
static bool cut_claims(struct section *sections, struct cc_html_page *page)
{
	size_t total = 0;
	const struct cc_claim **claims = gather_claims(page, &total);
	for (size_t at = 0, rule = 0; claims != NULL && rule < page->report->rule_count; rule++) {
		struct section *section = &sections[rule];
		section->rule = &page->report->rules[rule];
		while (at < total && cc_str_compare(claims[at]->metric_id, section->rule->id) < 0)
			at++;
		section->claims = &claims[at];
		while (at < total && cc_str_equal(claims[at]->metric_id, section->rule->id))
			at++;
		section->claim_count = (size_t)(&claims[at] - section->claims);
	}
	return claims != NULL;
}

static struct section *gather_sections(struct cc_html_page *page, size_t *count)
{
	const struct cc_report *report = page->report;
	struct section *sections = cc_arena_array(page->arena, report->rule_count, sizeof(*sections));
	if (sections == NULL || !cut_claims(sections, page))
		return NULL;
	for (size_t i = 0; i < report->finding_count; i++) {
		const struct cc_report_rule *rule = cc_html_rule(page, report->findings[i].rule);
		if (rule != NULL)
			sections[rule - report->rules].finding_count++;
	}
	*count = 0;
	for (size_t i = 0; i < report->rule_count; i++)
		if (sections[i].claim_count > 0)
			sections[(*count)++] = sections[i];
	if (*count > 1)
		qsort(sections, *count, sizeof(*sections), compare_sections);
	return sections;
}

static void add_words_behind(struct cc_html_page *page, struct cc_html_words words)
{
	if (words.en.len == 0)
		return;
	cc_buf_adds(page->out, " · ");
	cc_html_put(page, words);
}

static void add_series_title(struct cc_html_page *page, const struct cc_claim *claim)
{
	struct cc_buf *out = page->out;
	cc_buf_adds(out, "<h4>");
	if (claim->scope_name.len > 0)
		cc_html_text(out, claim->scope_name);
	else
		cc_html_put(page, CC_HTML_WORDS("place not known", "地区不明"));
	if (claim->scope_private) {
		cc_buf_adds(out, " <small>");
		cc_html_text(out, cc_html_title(claim->article));
		cc_buf_adds(out, "</small>");
	}
	add_words_behind(page, cc_html_aspect_words(claim->aspect));
	add_words_behind(page, cc_html_basis_words(claim->basis));
	cc_buf_adds(out, "</h4>\n");
}

static void add_claim_place(struct cc_html_page *page, const struct cc_claim *claim, const struct cc_html_hit *hit)
{
	struct cc_buf *out = page->out;
	size_t article = claim->article->index;
	cc_buf_addf(out, "<a href=\"#d%zu\">", article + 1);
	cc_html_text(out, cc_html_title(claim->article));
	cc_buf_adds(out, "</a></td><td>");
	cc_html_date(out, claim->article->document.date);
	cc_buf_adds(out, "</td><td>");
	if (hit == NULL)
		return;
	const struct cc_finding *finding = &page->report->findings[hit->finding];
	cc_buf_addf(out, "<a class=\"pin %s\" href=\"#f%zu\"", cc_severity_word(finding->severity), hit->finding + 1);
	cc_html_tip(out, cc_html_message_words(page, finding), page->language);
	cc_buf_addf(out, ">%zu</a>", hit->finding + 1);
}

static void add_claim(struct cc_html_page *page, const struct cc_claim *claim)
{
	struct cc_buf *out = page->out;
	struct cc_span mark = cc_html_mark(claim);
	cc_buf_adds(out, "<tr><td>");
	cc_html_period(out, claim->period);
	cc_buf_adds(out, "</td><td class=\"figure\">");
	cc_html_text(out, cc_str_of_span(claim->article->document.reading, mark));
	add_words_behind(page, cc_html_modality_words(claim->modality));
	cc_buf_adds(out, "</td><td>");
	add_claim_place(page, claim, cc_html_hit_of(page, claim->article->index, mark));
	cc_buf_adds(out, "</td></tr>\n");
}

static void add_table(struct cc_html_page *page, const struct cc_html_series *series)
{
	struct cc_buf *out = page->out;
	cc_buf_adds(out, "<table class=\"claims\"><thead><tr>");
	static const struct {
		const char *en, *zh;
	} heads[] = {
	    {"period", "时期"}, {"figure", "数值"}, {"document", "文章"}, {"dated", "日期"}, {"finding", "发现"}};
	for (size_t i = 0; i < sizeof(heads) / sizeof(heads[0]); i++)
		cc_html_say_in(out, "th scope=\"col\"",
			       (struct cc_html_words){.en = cc_str_from(heads[i].en), .zh = cc_str_from(heads[i].zh)},
			       page->language);
	cc_buf_adds(out, "</tr></thead><tbody>\n");
	for (size_t i = 0; i < series->claim_count && i < ROWS_SHOWN; i++)
		add_claim(page, series->claims[i]);
	cc_buf_adds(out, "</tbody></table>\n");
	if (series->claim_count <= ROWS_SHOWN)
		return;
	cc_buf_adds(out, "<p class=\"note\">");
	cc_html_put(page, CC_HTML_WORDS("further figures: ", "其余数值："));
	cc_buf_addf(out, "%zu</p>\n", series->claim_count - ROWS_SHOWN);
}

/* Official values are of whole places, in the metric's own unit. */
static void find_facts(struct cc_html_series *series, const struct cc_report_rule *rule)
{
	const struct cc_claim *claim = series->claims[0];
	bool fits = claim->aspect == CC_ASPECT_LEVEL && !claim->scope_private && claim->scope_name.len > 0 &&
		    cc_str_equal(claim->quantity.unit, rule->unit);
	size_t first = 0;
	while (fits && first < rule->fact_count && !cc_str_equal(rule->facts[first].scope, claim->scope_name))
		first++;
	if (!fits || first == rule->fact_count)
		return;
	series->facts = &rule->facts[first];
	while (first + series->fact_count < rule->fact_count &&
	       cc_str_equal(series->facts[series->fact_count].scope, claim->scope_name))
		series->fact_count++;
}

static void add_official(struct cc_html_page *page, const struct cc_html_series *series)
{
	struct cc_buf *out = page->out;
	if (series->fact_count == 0)
		return;
	cc_buf_adds(out, "<details class=\"facts\"><summary>");
	cc_html_put(page, CC_HTML_WORDS("Official values", "官方数据"));
	cc_buf_addf(out, " (%zu)</summary>\n<table class=\"claims\"><tbody>\n", series->fact_count);
	for (size_t i = 0; i < series->fact_count; i++) {
		const struct cc_report_fact *fact = &series->facts[i];
		cc_buf_adds(out, "<tr><td>");
		cc_html_period(out, fact->period);
		cc_buf_adds(out, "</td><td class=\"figure\">");
		cc_html_text(out, fact->printed);
		cc_buf_adds(out, "</td><td>");
		cc_html_put(page, (struct cc_html_words){.en = fact->vintage_en, .zh = fact->vintage_zh});
		cc_buf_adds(out, "</td><td>");
		cc_html_date(out, fact->released);
		cc_buf_adds(out, "</td><td>");
		cc_html_text(out, fact->publisher);
		cc_buf_adds(out, fact->publisher.len > 0 && fact->source.len > 0 ? ", " : "");
		cc_html_text(out, fact->source);
		cc_buf_adds(out, "</td></tr>\n");
	}
	cc_buf_adds(out, "</tbody></table></details>\n");
}

static void add_series(struct cc_html_page *page, const struct section *section)
{
	for (size_t first = 0; first < section->claim_count;) {
		struct cc_html_series series = {.claims = &section->claims[first], .claim_count = 1};
		while (first + series.claim_count < section->claim_count &&
		       compare_series(series.claims[0], series.claims[series.claim_count]) == 0)
			series.claim_count++;
		find_facts(&series, section->rule);
		add_series_title(page, series.claims[0]);
		cc_html_add_chart(page, &series);
		add_table(page, &series);
		add_official(page, &series);
		first += series.claim_count;
	}
}

static void add_section(struct cc_html_page *page, const struct section *section)
{
	struct cc_buf *out = page->out;
	cc_buf_adds(out, "<section class=\"metric\" id=\"");
	cc_html_metric_name(out, section->rule->id);
	cc_buf_adds(out, "\">\n<h3>");
	cc_html_put(page, cc_html_rule_words(page, section->rule->id));
	cc_buf_adds(out, "</h3>\n<p class=\"meta\"><code>");
	cc_html_text(out, section->rule->id);
	cc_buf_adds(out, "</code> · ");
	cc_html_put(page, CC_HTML_WORDS("figures: ", "数字："));
	cc_buf_addf(out, "%zu · ", section->claim_count);
	cc_html_put(page, CC_HTML_WORDS("findings: ", "发现："));
	cc_buf_addf(out, "%zu</p>\n", section->finding_count);
	add_series(page, section);
	cc_buf_adds(out, "</section>\n");
}

static void add_index(struct cc_html_page *page, const struct section *sections, size_t count)
{
	struct cc_buf *out = page->out;
	cc_buf_adds(out, "<ul class=\"index\">\n");
	for (size_t i = 0; i < count; i++) {
		cc_buf_adds(out, "<li><a href=\"#");
		cc_html_metric_name(out, sections[i].rule->id);
		cc_buf_adds(out, "\">");
		cc_html_put(page, cc_html_rule_words(page, sections[i].rule->id));
		cc_buf_adds(out, "</a>");
		if (sections[i].finding_count > 0)
			cc_buf_addf(out, " <span class=\"count\">%zu</span>", sections[i].finding_count);
		cc_buf_adds(out, "</li>\n");
	}
	cc_buf_adds(out, "</ul>\n");
}

enum cc_status cc_html_add_metrics(struct cc_html_page *page)
{
	struct cc_buf *out = page->out;
	size_t count = 0;
	struct section *sections = gather_sections(page, &count);
	if (sections == NULL)
		return CC_ERR_NOMEM;
	cc_buf_adds(out, "<section class=\"view\" id=\"metrics\" aria-labelledby=\"metrics-title\">\n");
	cc_html_say_in(out, "h2 id=\"metrics-title\"", CC_HTML_WORDS("Metrics", "指标"), page->language);
	cc_buf_add_char(out, '\n');
	add_index(page, sections, count);
	for (size_t i = 0; i < count; i++)
		add_section(page, &sections[i]);
	cc_buf_adds(out, "</section>\n");
	return CC_OK;
}
