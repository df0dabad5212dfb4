/* The text of every document with its figures marked in place: what was bound to a metric, what was not and why, and
 * what findings speak of, each with a number that leads to the finding.
 * Leaves what the figures mean to html_metrics.c. */
#include "report/html_page.h"
#include "report/words.h"

enum { SEVERITIES = 3, HEADING_BASE = 3, HEADING_MAX = 6 };

/* Walking through one article's text: claims and unbound figures are disjoint, places of findings may lie across
 * anything. All are in order of their starts. */
struct walk {
	struct cc_html_page *page;
	const struct cc_article *article;
	size_t at; /* reading offset */
	size_t hit;
	size_t claim;
	size_t unbound;
	size_t hit_until[SEVERITIES]; /* the furthest end of the places of findings that began so far */
};

static int severity_at(const struct walk *walk)
{
	for (int severity = CC_SEVERITY_ERROR; severity >= CC_SEVERITY_INFO; severity--)
		if (walk->hit_until[severity] > walk->at)
			return severity;
	return -1;
}

static size_t nearer(size_t limit, size_t candidate, size_t at)
{
	return candidate > at && candidate < limit ? candidate : limit;
}

static struct cc_span claim_span(const struct walk *walk)
{
	if (walk->claim >= walk->article->claim_count)
		return (struct cc_span){.start = SIZE_MAX, .end = SIZE_MAX};
	return cc_html_mark(&walk->article->claims[walk->claim]);
}

static struct cc_span unbound_span(const struct walk *walk)
{
	if (walk->unbound >= walk->article->unbound_count)
		return (struct cc_span){.start = SIZE_MAX, .end = SIZE_MAX};
	return cc_article_reading(walk->article, walk->article->unbound[walk->unbound].span);
}

/* A place of a finding begins: its number as a way to it. */
static void add_pin(const struct walk *walk, const struct cc_html_hit *hit)
{
	struct cc_html_page *page = walk->page;
	const struct cc_finding *finding = &page->report->findings[hit->finding];
	bool named = walk->hit > page->first_hit[hit->article] && hit[-1].mark.start == hit->mark.start;
	cc_buf_addf(page->out, "<a class=\"pin %s\" href=\"#f%zu\"", cc_severity_word(finding->severity),
		    hit->finding + 1);
	if (!named) { /* one anchor for all places that begin here */
		cc_buf_adds(page->out, " id=\"");
		cc_html_place_name(page->out, hit->article, hit->mark.start);
		cc_buf_add_char(page->out, '"');
	}
	cc_html_tip(page->out, cc_html_message_words(page, finding), page->language);
	cc_buf_addf(page->out, ">%zu</a>", hit->finding + 1);
}

static void begin_hits(struct walk *walk)
{
	const struct cc_html_page *page = walk->page;
	size_t end = page->first_hit[walk->article->index + 1];
	for (; walk->hit < end && page->hits[walk->hit].mark.start <= walk->at; walk->hit++) {
		const struct cc_html_hit *hit = &page->hits[walk->hit];
		size_t *until = &walk->hit_until[page->report->findings[hit->finding].severity];
		add_pin(walk, hit);
		if (hit->mark.end > *until)
			*until = hit->mark.end;
	}
}

static void skip_what_ended(struct walk *walk)
{
	while (claim_span(walk).end <= walk->at)
		walk->claim++;
	while (unbound_span(walk).end <= walk->at)
		walk->unbound++;
}

/* The end of the run from `at` on in which nothing begins or ends. */
static size_t run_end(const struct walk *walk, size_t limit)
{
	const struct cc_html_page *page = walk->page;
	const struct cc_span spans[] = {claim_span(walk), unbound_span(walk)};
	for (size_t i = 0; i < 2; i++) {
		if (spans[i].start == SIZE_MAX)
			continue;
		limit = nearer(limit, spans[i].start, walk->at);
		limit = nearer(limit, spans[i].end, walk->at);
	}
	for (int i = 0; i < SEVERITIES; i++)
		limit = nearer(limit, walk->hit_until[i], walk->at);
	if (walk->hit < page->first_hit[walk->article->index + 1])
		limit = nearer(limit, page->hits[walk->hit].mark.start, walk->at);
	return limit;
}

static void open_claim(struct cc_html_page *page, const struct cc_claim *claim)
{
	struct cc_buf *out = page->out;
	struct cc_html_words words = cc_html_rule_words(page, claim->metric_id);
	cc_buf_adds(out, "<a class=\"claim\" href=\"#");
	cc_html_metric_name(out, claim->metric_id);
	cc_buf_adds(out, "\" title=\"");
	cc_html_text(out, cc_html_pick(words, page->language));
	cc_buf_adds(out, " · ");
	cc_html_text(out, claim->scope_name.len > 0 ? claim->scope_name : CC_STR("?"));
	cc_buf_adds(out, " · ");
	cc_html_period(out, claim->period);
	cc_buf_adds(out, "\">");
}

static struct cc_html_words why_unbound(const struct cc_unbound *unbound)
{
	return (struct cc_html_words){.en = cc_str_from(cc_words_unbound(unbound->why, CC_LANGUAGE_EN)),
				      .zh = cc_str_from(cc_words_unbound(unbound->why, CC_LANGUAGE_ZH))};
}

static void add_run(struct walk *walk, size_t end)
{
	struct cc_buf *out = walk->page->out;
	int severity = severity_at(walk);
	bool in_claim = claim_span(walk).start <= walk->at;
	bool in_unbound = !in_claim && unbound_span(walk).start <= walk->at;
	if (severity >= 0)
		cc_buf_addf(out, "<mark class=\"%s\">", cc_severity_word((enum cc_severity)severity));
	if (in_claim)
		open_claim(walk->page, &walk->article->claims[walk->claim]);
	if (in_unbound) {
		cc_buf_adds(out, "<span class=\"unbound\"");
		cc_html_tip(out, why_unbound(&walk->article->unbound[walk->unbound]), walk->page->language);
		cc_buf_add_char(out, '>');
	}
	cc_html_text(out, cc_str_slice(walk->article->document.reading, walk->at, end));
	cc_buf_adds(out, in_claim ? "</a>" : in_unbound ? "</span>" : "");
	cc_buf_adds(out, severity >= 0 ? "</mark>" : "");
	walk->at = end;
}

static void add_span(struct walk *walk, struct cc_span span)
{
	walk->at = span.start;
	while (walk->at < span.end) {
		begin_hits(walk);
		skip_what_ended(walk);
		add_run(walk, run_end(walk, span.end));
	}
}

static const char *const block_elements[] = {
    [CC_BLOCK_PARAGRAPH] = "p",		 [CC_BLOCK_HEADING] = "p",     [CC_BLOCK_LIST_ITEM] = "p",
    [CC_BLOCK_QUOTATION] = "blockquote", [CC_BLOCK_TABLE_CELL] = "td", [CC_BLOCK_CODE] = "pre",
};

static const char *element_of(const struct cc_block *block)
{
	return block->kind == CC_BLOCK_TABLE_CELL && block->header ? "th" : block_elements[block->kind];
}

static void open_block(struct cc_buf *out, const struct cc_block *block)
{
	cc_buf_addf(out, "<%s", element_of(block));
	if (block->kind == CC_BLOCK_HEADING) {
		int level = HEADING_BASE + (block->level > 0 ? block->level : 1);
		cc_buf_addf(out, " class=\"heading\" role=\"heading\" aria-level=\"%d\"",
			    level < HEADING_MAX ? level : HEADING_MAX);
	}
	if (block->kind == CC_BLOCK_LIST_ITEM)
		cc_buf_adds(out, block->level > 1 ? " class=\"item deep\"" : " class=\"item\"");
	cc_buf_add_char(out, '>');
}

/* Cells of one table stand behind one another: its tags open and close where the table or row changes. */
static void change_table(struct cc_buf *out, const struct cc_block *from, const struct cc_block *to)
{
	bool was = from != NULL && from->kind == CC_BLOCK_TABLE_CELL;
	bool is = to != NULL && to->kind == CC_BLOCK_TABLE_CELL;
	bool same = was && is && from->table == to->table;
	if (same && from->row == to->row)
		return;
	cc_buf_adds(out, was ? "</tr>" : "");
	cc_buf_adds(out, was && !same ? "</table>\n" : "");
	cc_buf_adds(out, is && !same ? "<table class=\"cells\">" : "");
	cc_buf_adds(out, is ? "<tr>" : "");
}

static void add_blocks(struct walk *walk)
{
	const struct cc_document *document = &walk->article->document;
	struct cc_buf *out = walk->page->out;
	const struct cc_block *before = NULL;
	for (size_t i = 0; i < document->block_count; i++) {
		const struct cc_block *block = &document->blocks[i];
		change_table(out, before, block);
		open_block(out, block);
		add_span(walk, block->text);
		cc_buf_addf(out, "</%s>\n", element_of(block));
		before = block;
	}
	change_table(out, before, NULL);
	if (document->block_count == 0 && document->reading.len > 0) {
		cc_buf_adds(out, "<p>");
		add_span(walk, (struct cc_span){.start = 0, .end = document->reading.len});
		cc_buf_adds(out, "</p>\n");
	}
}

static void add_facts_of(struct cc_html_page *page, const struct cc_article *article)
{
	struct cc_buf *out = page->out;
	cc_buf_adds(out, "<p class=\"meta\">");
	cc_html_text(out, article->document.path);
	cc_buf_add_char(out, ' ');
	cc_html_date(out, article->document.date);
	cc_buf_adds(out, " · ");
	cc_html_put(page, CC_HTML_WORDS("figures: ", "数字："));
	cc_buf_addf(out, "%zu · ", article->figure_count);
	cc_html_put(page, CC_HTML_WORDS("bound: ", "归入指标："));
	cc_buf_addf(out, "%zu · ", article->claim_count);
	cc_html_put(page, CC_HTML_WORDS("findings: ", "发现："));
	cc_buf_addf(out, "%zu</p>\n", page->finding_count[article->index]);
}

static void add_document(struct cc_html_page *page, const struct cc_article *article)
{
	struct cc_buf *out = page->out;
	cc_buf_addf(out, "<article class=\"document\" id=\"d%zu\" aria-labelledby=\"t%zu\">\n<h3 id=\"t%zu\">",
		    article->index + 1, article->index + 1, article->index + 1);
	cc_html_text(out, cc_html_title(article));
	cc_buf_adds(out, "</h3>\n");
	add_facts_of(page, article);
	if (page->text_shown[article->index]) {
		struct walk walk = {.page = page, .article = article, .hit = page->first_hit[article->index]};
		cc_buf_adds(out, "<div class=\"text\"");
		cc_html_lang_of(out, article->document.reading);
		cc_buf_adds(out, ">\n");
		add_blocks(&walk);
		cc_buf_adds(out, "</div>\n");
	} else {
		cc_buf_adds(out, "<p class=\"note\">");
		cc_html_put(page,
			    CC_HTML_WORDS("The text of this document is left out: the report would grow too long.",
					  "为控制报告篇幅，未附本文全文。"));
		cc_buf_adds(out, "</p>\n");
	}
	cc_buf_adds(out, "</article>\n");
}

static void add_legend(struct cc_html_page *page)
{
	struct cc_buf *out = page->out;
	cc_buf_adds(out, "<p class=\"legend\"><span class=\"claim\">");
	cc_html_put(page, CC_HTML_WORDS("a figure bound to a metric", "已归入指标的数字"));
	cc_buf_adds(out, "</span> <span class=\"unbound\">");
	cc_html_put(page, CC_HTML_WORDS("a figure that was not", "未归入指标的数字"));
	cc_buf_adds(out, "</span> <mark class=\"error\">");
	cc_html_put(page, CC_HTML_WORDS("words of a finding; its number leads to it", "涉及问题的文字，编号可跳转"));
	cc_buf_adds(out, "</mark></p>\n");
}

enum cc_status cc_html_add_documents(struct cc_html_page *page)
{
	struct cc_buf *out = page->out;
	cc_buf_adds(out, "<section class=\"view\" id=\"documents\" aria-labelledby=\"documents-title\">\n");
	cc_html_say_in(out, "h2 id=\"documents-title\"", CC_HTML_WORDS("Documents", "全文"), page->language);
	cc_buf_add_char(out, '\n');
	add_legend(page);
	for (size_t i = 0; i < page->report->article_count; i++)
		add_document(page, page->report->articles[i]);
	cc_buf_adds(out, "</section>\n");
	return CC_OK;
}
