/* The report for people: who says what, where, why it cannot be, what to print.
 * Leaves cutting to excerpt.c and counting words to words.c. */
#include "base/hash.h"
#include "report/evidence.h"
#include "report/excerpt.h"
#include "report/pen.h"
#include "report/words.h"

enum { FRAME = 4 }; /* FRAME: columns of "  │ " */

#define DIM "2"

static const char *const severity_colors[] = {
    [CC_SEVERITY_INFO] = "1;36", [CC_SEVERITY_WARNING] = "1;33", [CC_SEVERITY_ERROR] = "1;31"};

static void start_color(struct cc_pen *pen, const char *color)
{
	if (pen->style->color && color[0] != '\0')
		cc_buf_addf(pen->out, "\x1b[%sm", color);
}

static void end_color(struct cc_pen *pen, const char *color)
{
	if (pen->style->color && color[0] != '\0')
		cc_buf_adds(pen->out, "\x1b[0m");
}

static void add_colored(struct cc_pen *pen, const char *color, const char *text)
{
	start_color(pen, color);
	cc_buf_adds(pen->out, text);
	end_color(pen, color);
}

static void add_place(struct cc_pen *pen, const struct cc_article *article, const struct cc_spot *spot)
{
	cc_excerpt_write_line(pen->out, article->document.path);
	cc_buf_addf(pen->out, ":%zu:%zu", spot->line, spot->column);
}

static void add_tag(struct cc_pen *pen, const struct cc_finding *finding)
{
	start_color(pen, DIM);
	cc_buf_addf(pen->out, "[%s", finding->check);
	if (finding->rule.len > 0) {
		cc_buf_add_char(pen->out, ' ');
		cc_excerpt_write_line(pen->out, finding->rule);
	}
	if (pen->style->fingerprints) {
		char fingerprint[CC_HASH_HEX + 1];
		cc_hash_hex(fingerprint, finding->fingerprint);
		cc_buf_addf(pen->out, " %s", fingerprint);
	}
	cc_buf_add_char(pen->out, ']');
	end_color(pen, DIM);
	cc_buf_add_char(pen->out, '\n');
}

static void add_headline(struct cc_pen *pen, const struct cc_finding *finding)
{
	add_colored(pen, severity_colors[finding->severity],
		    cc_words_severity(finding->severity, pen->report->language));
	cc_buf_adds(pen->out, ": ");
	cc_excerpt_write_line(pen->out, finding->message);
	cc_buf_adds(pen->out, "   ");
	add_tag(pen, finding);
}

static void add_blanks(struct cc_buf *out, size_t count)
{
	while (count-- > 0)
		cc_buf_add_char(out, ' ');
}

/* The line under the words: the mark, and behind it the note where the line is wide enough. */
static void add_mark(struct cc_pen *pen, const struct cc_excerpt *excerpt, struct cc_str note, const char *color)
{
	add_colored(pen, DIM, "  │ ");
	add_blanks(pen->out, excerpt->pad);
	start_color(pen, color);
	for (size_t i = 0; i < excerpt->mark_width; i++)
		cc_buf_adds(pen->out, "━");
	size_t width = pen->style->width;
	size_t end = FRAME + excerpt->pad + excerpt->mark_width + 1 + cc_excerpt_width(note);
	if (note.len > 0 && width > 0 && end > width) {
		end_color(pen, color);
		cc_buf_add_char(pen->out, '\n');
		add_colored(pen, DIM, "  │ ");
		start_color(pen, color);
		cc_buf_adds(pen->out, " ");
	}
	if (note.len > 0) {
		cc_buf_add_char(pen->out, ' ');
		cc_excerpt_write_line(pen->out, note);
	}
	end_color(pen, color);
	cc_buf_add_char(pen->out, '\n');
}

static enum cc_status add_location(struct cc_pen *pen, const struct cc_finding *finding, size_t index)
{
	const struct cc_location *location = &finding->locations[index];
	struct cc_spot spot;
	enum cc_status status = cc_pen_spot(&spot, pen, location);
	if (status != CC_OK)
		return status;
	size_t width = pen->style->width > FRAME ? pen->style->width - FRAME : 0;
	struct cc_excerpt excerpt =
	    cc_excerpt_make(spot.sentence, spot.mark, width, 1 + cc_excerpt_width(location->note));
	add_colored(pen, DIM, index == 0 ? "  ┌─ " : "  ├─ ");
	add_place(pen, location->article, &spot);
	cc_buf_add_char(pen->out, '\n');
	add_colored(pen, DIM, "  │ ");
	cc_excerpt_write(pen->out, spot.sentence, &excerpt);
	cc_buf_add_char(pen->out, '\n');
	add_mark(pen, &excerpt, location->note, severity_colors[finding->severity]);
	return CC_OK;
}

static void add_explanation(struct cc_pen *pen, const struct cc_finding *finding)
{
	for (size_t i = 0; i < finding->explanation_count; i++) {
		add_colored(pen, DIM, "  = ");
		cc_excerpt_write_line(pen->out, finding->explanation[i]);
		cc_buf_add_char(pen->out, '\n');
	}
}

static enum cc_status add_finding(struct cc_pen *pen, const struct cc_finding *finding)
{
	add_headline(pen, finding);
	size_t shown = cc_evidence_places_shown(finding);
	for (size_t i = 0; i < shown; i++) {
		enum cc_status status = add_location(pen, finding, i);
		if (status != CC_OK)
			return status;
	}
	size_t more = finding->location_count - shown + finding->locations_more;
	if (more > 0) {
		add_colored(pen, DIM, "  ├─ ");
		cc_words_more_places(pen->out, more, pen->report->language);
		cc_buf_add_char(pen->out, '\n');
	}
	add_explanation(pen, finding);
	cc_buf_add_char(pen->out, '\n');
	return CC_OK;
}

/* path:line:column: severity: message [check rule], as editors and compilers write it. */
static enum cc_status add_short(struct cc_pen *pen, const struct cc_finding *finding)
{
	struct cc_spot spot;
	enum cc_status status = cc_pen_spot(&spot, pen, &finding->locations[0]);
	if (status != CC_OK)
		return status;
	add_place(pen, finding->locations[0].article, &spot);
	cc_buf_adds(pen->out, ": ");
	add_headline(pen, finding);
	return CC_OK;
}

static enum cc_status write_finding(struct cc_pen *pen, const struct cc_finding *finding)
{
	return pen->style->short_lines ? add_short(pen, finding) : add_finding(pen, finding);
}

static enum cc_status add_unbound_of(struct cc_pen *pen, const struct cc_article *article)
{
	for (size_t i = 0; i < article->unbound_count; i++) {
		const struct cc_unbound *unbound = &article->unbound[i];
		struct cc_location location = {
		    .article = article,
		    .mark = cc_article_reading(article, unbound->span),
		    .sentence = cc_article_reading(article, article->text.sentences[unbound->sentence].span)};
		struct cc_spot spot;
		enum cc_status status = cc_pen_spot(&spot, pen, &location);
		if (status != CC_OK)
			return status;
		add_place(pen, article, &spot);
		cc_buf_adds(pen->out, ": ");
		cc_excerpt_write_line(pen->out, spot.text);
		cc_buf_addf(pen->out, ": %s\n", cc_words_unbound(unbound->why, pen->report->language));
	}
	return CC_OK;
}

static enum cc_status add_unbound(struct cc_pen *pen)
{
	enum cc_status status = CC_OK;
	for (size_t i = 0; status == CC_OK && i < pen->report->article_count; i++)
		status = add_unbound_of(pen, pen->report->articles[i]);
	cc_buf_add_char(pen->out, '\n');
	return status;
}

static enum cc_status write_closing(struct cc_pen *pen)
{
	const struct cc_style *style = pen->style;
	enum cc_status status = style->explain_unbound ? add_unbound(pen) : CC_OK;
	if (status != CC_OK)
		return status;
	if (style->stats)
		cc_words_stats(pen->out, pen->report);
	if (!style->quiet)
		cc_words_closing(pen->out, pen->report, !style->explain_unbound);
	return CC_OK;
}

static enum cc_status write_text(struct cc_buf *out, const struct cc_report *report, const struct cc_style *style)
{
	static const struct cc_layout layout = {.finding = write_finding, .end = write_closing};
	return cc_pen_write(out, report, style, &layout);
}

const struct cc_format cc_format_text = {.id = "text", .title = "for people, on a terminal", .write = write_text};
