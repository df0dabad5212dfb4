/* What readers have decided: findings that a comment, a decision or the baseline sets aside, in short, and what was
 * confirmed. Silence must not look like agreement.
 * Leaves deciding to project/. */
#include "report/html_page.h"

static const struct cc_html_words kinds[] = {
    [CC_ASIDE_NOT] = {.en = {"", 0}, .zh = {"", 0}},
    [CC_ASIDE_COMMENT] = {.en = {"ignored by a comment", 20}, .zh = {"注释忽略", 12}},
    [CC_ASIDE_DECISION] = {.en = {"dismissed", 9}, .zh = {"已驳回", 9}},
    [CC_ASIDE_BASELINE] = {.en = {"in the baseline", 15}, .zh = {"基线内", 9}},
};

static void add_behind(struct cc_buf *out, struct cc_str text)
{
	if (text.len == 0)
		return;
	cc_buf_adds(out, " · ");
	cc_html_text(out, text);
}

static void add_decided(struct cc_html_page *page, struct cc_html_words what, const struct cc_standing *standing)
{
	struct cc_buf *out = page->out;
	cc_html_put(page, what);
	add_behind(out, standing->by);
	add_behind(out, standing->date);
	add_behind(out, standing->reason);
}

void cc_html_add_standing(struct cc_html_page *page, const struct cc_standing *standing)
{
	struct cc_buf *out = page->out;
	if (standing->baseline == CC_BASELINE_NEW)
		cc_html_say_in(out, "p class=\"standing\"", CC_HTML_WORDS("new since the baseline", "基线之后新增"),
			       page->language);
	if (!standing->confirmed)
		return;
	cc_buf_adds(out, "<p class=\"standing\">");
	add_decided(page, CC_HTML_WORDS("confirmed", "已确认"), standing);
	cc_buf_adds(out, "</p>\n");
}

static void add_one(struct cc_html_page *page, const struct cc_finding *finding)
{
	struct cc_buf *out = page->out;
	const struct cc_article *article = finding->locations[0].article;
	cc_buf_adds(out, "<li>");
	cc_html_put(page, cc_html_message_words(page, finding));
	cc_buf_addf(out, " <a href=\"#d%zu\">", article->index + 1);
	cc_html_text(out, cc_html_title(article));
	cc_buf_adds(out, "</a><br><small>");
	add_decided(page, kinds[finding->standing.aside], &finding->standing);
	cc_buf_adds(out, "</small></li>\n");
}

void cc_html_add_aside(struct cc_html_page *page)
{
	struct cc_buf *out = page->out;
	if (page->report->aside_count == 0)
		return;
	cc_buf_adds(out, "<details id=\"aside\"><summary>");
	cc_html_put(page, CC_HTML_WORDS("Set aside", "已搁置"));
	cc_buf_addf(out, " (%zu)</summary>\n<ul>\n", page->report->aside_count);
	for (size_t i = 0; i < page->report->aside_count; i++)
		add_one(page, &page->report->aside[i]);
	cc_buf_adds(out, "</ul></details>\n");
}
