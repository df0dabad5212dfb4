/* One finding: what disagrees, its passages side by side with the words marked, why, what to print.
 * Leaves the number line to html_line.c and the order of findings to html_findings.c. */
#include <stdio.h>

#include "base/hash.h"
#include "report/excerpt.h"
#include "report/html_page.h"

enum { PASSAGE_COLUMNS = 420, NOTE_COLUMNS = 40, LONG_MARK = 60, HEADLINE_MAX = 40 };

static void open_card(struct cc_html_page *page, const struct cc_finding *finding, size_t index)
{
	struct cc_buf *out = page->out;
	const char *severity = cc_severity_word(finding->severity);
	cc_buf_addf(out, "<article class=\"finding %s\" id=\"f%zu\" tabindex=\"-1\" aria-labelledby=\"h%zu\"", severity,
		    index + 1, index + 1);
	cc_html_attribute(out, "data-severity", cc_str_from(severity));
	cc_html_attribute(out, "data-check", cc_str_from(finding->check));
	cc_html_attribute(out, "data-rule", finding->rule);
	cc_html_attribute_unsigned(out, "data-document", finding->locations[0].article->index);
	cc_buf_adds(out, ">\n");
}

/* Metrics that an article gives a figure of have one; relations and text rules do not. */
static bool has_section(const struct cc_finding *finding)
{
	const struct cc_claim *claim = finding->locations[0].claim;
	return claim != NULL && finding->rule.len > 0 && cc_str_equal(claim->metric_id, finding->rule);
}

static void add_tag(struct cc_html_page *page, const struct cc_finding *finding)
{
	struct cc_buf *out = page->out;
	char fingerprint[CC_HASH_HEX + 1];
	cc_hash_hex(fingerprint, finding->fingerprint);
	cc_buf_adds(out, "<p class=\"tag\">");
	cc_html_put(page, cc_html_check_words(page, cc_str_from(finding->check)));
	if (has_section(finding)) {
		cc_buf_adds(out, " · <a href=\"#");
		cc_html_metric_name(out, finding->rule);
		cc_buf_adds(out, "\">");
		cc_html_put(page, cc_html_rule_words(page, finding->rule));
		cc_buf_adds(out, "</a>");
	} else if (finding->rule.len > 0) {
		cc_buf_adds(out, " · ");
		cc_html_put(page, cc_html_rule_words(page, finding->rule));
	}
	cc_buf_addf(out, " · <code>%s</code></p>\n", fingerprint);
}

static void add_headline(struct cc_html_page *page, const struct cc_finding *finding, size_t index)
{
	struct cc_buf *out = page->out;
	char headline[HEADLINE_MAX];
	cc_buf_adds(out, "<header><p class=\"severity\">");
	cc_html_put(page, cc_html_severity_words(finding->severity));
	cc_buf_addf(out, " <a class=\"number\" href=\"#f%zu\">%zu</a></p>", index + 1, index + 1);
	(void)snprintf(headline, sizeof(headline), "h4 id=\"h%zu\"", index + 1);
	cc_html_put_said(page, headline, cc_html_message_words(page, finding));
	cc_buf_add_char(out, '\n');
	add_tag(page, finding);
	cc_html_add_standing(page, &finding->standing);
	cc_buf_adds(out, "</header>\n");
}

/* Where a passage stands; a way into the document's text where that is in the page. */
static void add_place(struct cc_html_page *page, const struct cc_location *location, const struct cc_spot *spot)
{
	struct cc_buf *out = page->out;
	size_t article = location->article->index;
	bool shown = page->text_shown[article];
	if (shown) {
		cc_buf_adds(out, "<a class=\"place\" href=\"#");
		cc_html_place_name(out, article, location->mark.start);
		cc_buf_adds(out, "\">");
	} else {
		cc_buf_adds(out, "<span class=\"place\">");
	}
	cc_html_text(out, location->article->document.path);
	cc_buf_addf(out, ":%zu:%zu%s", spot->line, spot->column, shown ? "</a>" : "</span>");
}

static void add_caption(struct cc_html_page *page, const struct cc_location *location, const struct cc_spot *spot,
			size_t index)
{
	struct cc_buf *out = page->out;
	const struct cc_document *document = &location->article->document;
	cc_buf_addf(out, "<figcaption><b class=\"letter\">%c</b> ", (char)('A' + index));
	if (document->title.len > 0) {
		cc_buf_adds(out, "<cite>");
		cc_html_text(out, document->title);
		cc_buf_adds(out, "</cite> ");
	}
	cc_html_date(out, document->date);
	if (document->role == CC_ROLE_CORPUS && page->report->articles[0]->document.role == CC_ROLE_DRAFT) {
		cc_buf_adds(out, " <span class=\"role\">");
		cc_html_put(page, CC_HTML_WORDS("archive", "存档"));
		cc_buf_adds(out, "</span>");
	}
	cc_buf_add_char(out, ' ');
	add_place(page, location, spot);
	cc_buf_adds(out, "</figcaption>\n");
}

/* A page may break between two lines of a passage: empty lines are left out, the break is shown. */
static void add_lines(struct cc_buf *out, struct cc_str text)
{
	size_t at = 0;
	for (size_t feed = cc_str_find(text, CC_STR("\n"), 0); feed != SIZE_MAX;
	     feed = cc_str_find(text, CC_STR("\n"), at)) {
		cc_html_text(out, cc_str_slice(text, at, feed + 1));
		at = feed + 1;
		while (at < text.len && (text.ptr[at] == '\n' || text.ptr[at] == '\r'))
			at++;
	}
	cc_html_text(out, cc_str_slice(text, at, text.len));
}

/* Cut around the mark, as a sentence may be as long as a page. */
static void add_words(struct cc_buf *out, const struct cc_spot *spot)
{
	struct cc_excerpt excerpt = cc_excerpt_make(spot->sentence, spot->mark, PASSAGE_COLUMNS, NOTE_COLUMNS);
	struct cc_span before = {.start = excerpt.shown.start, .end = excerpt.mark.start};
	struct cc_span behind = {.start = excerpt.mark.end, .end = excerpt.shown.end};
	cc_buf_adds(out, "<blockquote");
	cc_html_lang_of(out, spot->sentence);
	cc_buf_add_char(out, '>');
	cc_buf_adds(out, excerpt.shown.start > 0 ? "…" : "");
	add_lines(out, cc_str_of_span(spot->sentence, before));
	cc_buf_adds(out, cc_span_len(excerpt.mark) > LONG_MARK ? "<mark class=\"long\">" : "<mark>");
	add_lines(out, cc_str_of_span(spot->sentence, excerpt.mark));
	cc_buf_adds(out, "</mark>");
	add_lines(out, cc_str_of_span(spot->sentence, behind));
	cc_buf_adds(out, excerpt.shown.end < spot->sentence.len ? "…" : "");
	cc_buf_adds(out, "</blockquote>\n");
}

static void add_source(struct cc_html_page *page, const struct cc_finding *finding, const struct cc_location *location)
{
	struct cc_buf *out = page->out;
	if (location->note.len > 0) {
		cc_html_put_said(page, "p class=\"note\"", cc_html_note_words(page, finding, location));
		cc_buf_add_char(out, '\n');
	}
	if (location->claim == NULL || location->claim->attribution.len == 0)
		return;
	cc_buf_adds(out, "<p class=\"note\">");
	cc_html_put(page, CC_HTML_WORDS("according to ", "来源："));
	cc_html_text(out, location->claim->attribution);
	cc_buf_adds(out, "</p>\n");
}

static enum cc_status add_passage(struct cc_html_page *page, const struct cc_finding *finding, size_t index)
{
	const struct cc_location *location = &finding->locations[index];
	struct cc_spot spot;
	enum cc_status status = cc_spots_find(&spot, &page->spots, location);
	if (status != CC_OK)
		return status;
	cc_buf_adds(page->out, "<figure>");
	add_caption(page, location, &spot, index);
	if (!cc_html_add_cells(page, location))
		add_words(page->out, &spot);
	add_source(page, finding, location);
	cc_buf_adds(page->out, "</figure>\n");
	return CC_OK;
}

static enum cc_status add_passages(struct cc_html_page *page, const struct cc_finding *finding)
{
	size_t shown = finding->location_count < CC_HTML_PASSAGES ? finding->location_count : CC_HTML_PASSAGES;
	cc_buf_addf(page->out, "<div class=\"passages%s\">\n", shown == 1 ? " single" : "");
	for (size_t i = 0; i < shown; i++) {
		enum cc_status status = add_passage(page, finding, i);
		if (status != CC_OK)
			return status;
	}
	cc_buf_adds(page->out, "</div>\n");
	size_t more = finding->location_count - shown + finding->locations_more;
	if (more == 0)
		return CC_OK;
	cc_buf_adds(page->out, "<p class=\"note\">");
	cc_html_put(page, CC_HTML_WORDS("further places: ", "其他位置："));
	cc_buf_addf(page->out, "%zu</p>\n", more);
	return CC_OK;
}

/* The line that an editor acts on begins so in every check: print 6.88 %: …, 应采用 6.88%：…。 */
static bool tells_what_to_print(struct cc_str line)
{
	return cc_str_starts(line, CC_STR("print ")) || cc_str_starts(line, CC_STR("应采用"));
}

static void add_reasons(struct cc_html_page *page, const struct cc_finding *finding)
{
	struct cc_buf *out = page->out;
	if (finding->explanation_count + finding->fix_count == 0)
		return;
	cc_buf_adds(out, "<ul class=\"reasons\">\n");
	for (size_t i = 0; i < finding->explanation_count; i++) {
		struct cc_str line = finding->explanation[i];
		cc_html_put_said(page, tells_what_to_print(line) ? "li class=\"print\"" : "li",
				 cc_html_reason_words(page, finding, i));
		cc_buf_add_char(out, '\n');
	}
	for (size_t i = 0; i < finding->fix_count; i++) {
		cc_html_put_said(page, "li class=\"print\"", cc_html_fix_words(page, finding, i));
		cc_buf_add_char(out, '\n');
	}
	cc_buf_adds(out, "</ul>\n");
}

enum cc_status cc_html_add_finding(struct cc_html_page *page, size_t index)
{
	const struct cc_finding *finding = &page->report->findings[index];
	open_card(page, finding, index);
	add_headline(page, finding, index);
	enum cc_status status = add_passages(page, finding);
	cc_html_add_line(page, finding);
	add_reasons(page, finding);
	cc_buf_adds(page->out, "</article>\n");
	return status;
}
