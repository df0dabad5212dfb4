/* The report for people: who says what, where, why it cannot be, what to print.
 * Leaves cutting to excerpt.c and counting words to words.c. */
#include "base/arena.h"
#include "report/excerpt.h"
#include "report/spot.h"
#include "report/words.h"
#include "report/writer.h"

enum { PLACES_SHOWN = 10, FRAME = 4 }; /* FRAME: columns of "  │ " */

/* One report being written. */
struct printer {
	struct cc_buf *out;
	const struct cc_report *report;
	const struct cc_style *style;
	struct cc_arena *arena;
	struct cc_spotter *spotters; /* one for each article */
};

#define DIM "2"

static const char *const severity_colors[] = {
    [CC_SEVERITY_INFO] = "1;36", [CC_SEVERITY_WARNING] = "1;33", [CC_SEVERITY_ERROR] = "1;31"};

static void start_color(struct printer *printer, const char *color)
{
	if (printer->style->color && color[0] != '\0')
		cc_buf_addf(printer->out, "\x1b[%sm", color);
}

static void end_color(struct printer *printer, const char *color)
{
	if (printer->style->color && color[0] != '\0')
		cc_buf_adds(printer->out, "\x1b[0m");
}

static void add_colored(struct printer *printer, const char *color, const char *text)
{
	start_color(printer, color);
	cc_buf_adds(printer->out, text);
	end_color(printer, color);
}

static enum cc_status find_spot(struct cc_spot *spot, struct printer *printer, const struct cc_location *location)
{
	struct cc_spotter *spotter = &printer->spotters[location->article->index];
	if (spotter->article == NULL)
		*spotter = cc_spotter_new(location->article, printer->arena);
	return cc_spotter_find(spot, spotter, location->mark, location->sentence);
}

static void add_place(struct printer *printer, const struct cc_article *article, const struct cc_spot *spot)
{
	cc_excerpt_write_line(printer->out, article->document.path);
	cc_buf_addf(printer->out, ":%zu:%zu", spot->line, spot->column);
}

static void add_tag(struct printer *printer, const struct cc_finding *finding)
{
	start_color(printer, DIM);
	cc_buf_addf(printer->out, "[%s", finding->check);
	if (finding->rule.len > 0) {
		cc_buf_add_char(printer->out, ' ');
		cc_excerpt_write_line(printer->out, finding->rule);
	}
	cc_buf_add_char(printer->out, ']');
	end_color(printer, DIM);
	cc_buf_add_char(printer->out, '\n');
}

static void add_headline(struct printer *printer, const struct cc_finding *finding)
{
	add_colored(printer, severity_colors[finding->severity],
		    cc_words_severity(finding->severity, printer->report->language));
	cc_buf_adds(printer->out, ": ");
	cc_excerpt_write_line(printer->out, finding->message);
	cc_buf_adds(printer->out, "   ");
	add_tag(printer, finding);
}

static void add_blanks(struct cc_buf *out, size_t count)
{
	while (count-- > 0)
		cc_buf_add_char(out, ' ');
}

/* The line under the words: the mark, and behind it the note where the line is wide enough. */
static void add_mark(struct printer *printer, const struct cc_excerpt *excerpt, struct cc_str note, const char *color)
{
	add_colored(printer, DIM, "  │ ");
	add_blanks(printer->out, excerpt->pad);
	start_color(printer, color);
	for (size_t i = 0; i < excerpt->mark_width; i++)
		cc_buf_adds(printer->out, "━");
	size_t width = printer->style->width;
	size_t end = FRAME + excerpt->pad + excerpt->mark_width + 1 + cc_excerpt_width(note);
	if (note.len > 0 && width > 0 && end > width) {
		end_color(printer, color);
		cc_buf_add_char(printer->out, '\n');
		add_colored(printer, DIM, "  │ ");
		start_color(printer, color);
		cc_buf_adds(printer->out, " ");
	}
	if (note.len > 0) {
		cc_buf_add_char(printer->out, ' ');
		cc_excerpt_write_line(printer->out, note);
	}
	end_color(printer, color);
	cc_buf_add_char(printer->out, '\n');
}

static enum cc_status add_location(struct printer *printer, const struct cc_finding *finding, size_t index)
{
	const struct cc_location *location = &finding->locations[index];
	struct cc_spot spot;
	enum cc_status status = find_spot(&spot, printer, location);
	if (status != CC_OK)
		return status;
	size_t width = printer->style->width > FRAME ? printer->style->width - FRAME : 0;
	struct cc_excerpt excerpt =
	    cc_excerpt_make(spot.sentence, spot.mark, width, 1 + cc_excerpt_width(location->note));
	add_colored(printer, DIM, index == 0 ? "  ┌─ " : "  ├─ ");
	add_place(printer, location->article, &spot);
	cc_buf_add_char(printer->out, '\n');
	add_colored(printer, DIM, "  │ ");
	cc_excerpt_write(printer->out, spot.sentence, &excerpt);
	cc_buf_add_char(printer->out, '\n');
	add_mark(printer, &excerpt, location->note, severity_colors[finding->severity]);
	return CC_OK;
}

static void add_explanation(struct printer *printer, const struct cc_finding *finding)
{
	for (size_t i = 0; i < finding->explanation_count; i++) {
		add_colored(printer, DIM, "  = ");
		cc_excerpt_write_line(printer->out, finding->explanation[i]);
		cc_buf_add_char(printer->out, '\n');
	}
}

static enum cc_status add_finding(struct printer *printer, const struct cc_finding *finding)
{
	add_headline(printer, finding);
	size_t shown = finding->location_count < PLACES_SHOWN ? finding->location_count : PLACES_SHOWN;
	for (size_t i = 0; i < shown; i++) {
		enum cc_status status = add_location(printer, finding, i);
		if (status != CC_OK)
			return status;
	}
	size_t more = finding->location_count - shown + finding->locations_more;
	if (more > 0) {
		add_colored(printer, DIM, "  ├─ ");
		cc_words_more_places(printer->out, more, printer->report->language);
		cc_buf_add_char(printer->out, '\n');
	}
	add_explanation(printer, finding);
	cc_buf_add_char(printer->out, '\n');
	return CC_OK;
}

/* path:line:column: severity: message [check rule], as editors and compilers write it. */
static enum cc_status add_short(struct printer *printer, const struct cc_finding *finding)
{
	struct cc_spot spot;
	enum cc_status status = find_spot(&spot, printer, &finding->locations[0]);
	if (status != CC_OK)
		return status;
	add_place(printer, finding->locations[0].article, &spot);
	cc_buf_adds(printer->out, ": ");
	add_headline(printer, finding);
	return CC_OK;
}

static enum cc_status add_findings(struct printer *printer)
{
	enum cc_status (*add)(struct printer *, const struct cc_finding *) =
	    printer->style->short_lines ? add_short : add_finding;
	for (size_t i = 0; i < printer->report->finding_count; i++) {
		enum cc_status status = add(printer, &printer->report->findings[i]);
		if (status != CC_OK)
			return status;
	}
	return CC_OK;
}

static enum cc_status add_unbound_of(struct printer *printer, const struct cc_article *article)
{
	for (size_t i = 0; i < article->unbound_count; i++) {
		const struct cc_unbound *unbound = &article->unbound[i];
		struct cc_location location = {
		    .article = article,
		    .mark = cc_article_reading(article, unbound->span),
		    .sentence = cc_article_reading(article, article->text.sentences[unbound->sentence].span)};
		struct cc_spot spot;
		enum cc_status status = find_spot(&spot, printer, &location);
		if (status != CC_OK)
			return status;
		add_place(printer, article, &spot);
		cc_buf_adds(printer->out, ": ");
		cc_excerpt_write_line(printer->out, spot.text);
		cc_buf_addf(printer->out, ": %s\n", unbound->why);
	}
	return CC_OK;
}

static enum cc_status add_unbound(struct printer *printer)
{
	enum cc_status status = CC_OK;
	for (size_t i = 0; status == CC_OK && i < printer->report->article_count; i++)
		status = add_unbound_of(printer, printer->report->articles[i]);
	cc_buf_add_char(printer->out, '\n');
	return status;
}

static enum cc_status print(struct printer *printer)
{
	const struct cc_style *style = printer->style;
	enum cc_status status = add_findings(printer);
	if (status == CC_OK && style->explain_unbound)
		status = add_unbound(printer);
	if (status != CC_OK)
		return status;
	if (style->stats)
		cc_words_stats(printer->out, printer->report);
	if (!style->quiet)
		cc_words_closing(printer->out, printer->report, !style->explain_unbound);
	return printer->out->failed ? CC_ERR_NOMEM : CC_OK;
}

static enum cc_status write_text(struct cc_buf *out, const struct cc_report *report, const struct cc_style *style)
{
	struct cc_arena *arena = cc_arena_new(out->alloc);
	if (arena == NULL)
		return CC_ERR_NOMEM;
	struct printer printer = {.out = out, .report = report, .style = style, .arena = arena};
	printer.spotters = cc_arena_array(arena, report->article_count, sizeof(*printer.spotters));
	enum cc_status status = printer.spotters != NULL ? print(&printer) : CC_ERR_NOMEM;
	cc_arena_free(arena);
	return status;
}

const struct cc_format cc_format_text = {.id = "text", .title = "for people, on a terminal", .write = write_text};
