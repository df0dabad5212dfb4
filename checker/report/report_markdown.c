/* Markdown (GitHub's, GitLab's, CommonMark) for the comment on a change or the summary of a job.
 * Leaves counting words to words.c. */
#include "report/evidence.h"
#include "report/excerpt.h"
#include "report/pen.h"
#include "report/words.h"

/* GitHub takes a summary of 1 MiB. */
enum { BYTES_MAX = 1000000, WIDTH = 160 };

/* Whether an ASCII character could begin markup, wherever it stands. */
static bool is_markup(char c)
{
	return c != '\0' && strchr("!\"#$&'*<>@[\\]^_`{|}~", c) != NULL;
}

/* Services read @name, ~label, #1, !1, $1 and &1 as references even where the sign was an entity; a comment behind it
 * parts the two. */
static bool is_reference(struct cc_str text, size_t at)
{
	char c = text.ptr[at];
	char next = at + 1 < text.len ? text.ptr[at + 1] : ' ';
	if (c == '@' || c == '~')
		return next != ' ';
	return (c == '#' || c == '!' || c == '$' || c == '&') && next >= '0' && next <= '9';
}

/* http://, www. and a sign of a list at the start are markup by their place. */
static bool is_markup_here(struct cc_str text, size_t at)
{
	char c = text.ptr[at];
	if (c == ':')
		return at + 1 < text.len && text.ptr[at + 1] == '/';
	if (c == '.')
		return at > 0 && (text.ptr[at - 1] == 'w' || text.ptr[at - 1] == 'W');
	return at == 0 && (c == '-' || c == '+' || c == '=');
}

/* `text` is free of control characters. */
static void add_escaped(struct cc_buf *out, struct cc_str text)
{
	for (size_t i = 0; i < text.len; i++) {
		char c = text.ptr[i];
		if (!is_markup(c) && !is_markup_here(text, i)) {
			cc_buf_add_char(out, c);
			continue;
		}
		cc_buf_addf(out, "&#%d;", c);
		if (is_reference(text, i))
			cc_buf_adds(out, "<!-- -->");
	}
}

static void add_line(struct cc_pen *pen, struct cc_str text)
{
	cc_pen_clear(pen, &pen->words);
	cc_excerpt_write_line(&pen->words, text);
	add_escaped(pen->out, cc_buf_str(&pen->words));
}

static void add_part(struct cc_pen *pen, struct cc_str text, struct cc_span part)
{
	add_line(pen, cc_str_of_span(text, part));
}

/* The sentence, cut around the words, which are set off. */
static void add_sentence(struct cc_pen *pen, const struct cc_spot *spot)
{
	struct cc_excerpt cut = cc_excerpt_make(spot->sentence, spot->mark, WIDTH, 0);
	cc_buf_adds(pen->out, cut.shown.start > 0 ? "…" : "");
	add_part(pen, spot->sentence, (struct cc_span){.start = cut.shown.start, .end = cut.mark.start});
	cc_buf_adds(pen->out, "<b>");
	add_part(pen, spot->sentence, cut.mark);
	cc_buf_adds(pen->out, "</b>");
	add_part(pen, spot->sentence, (struct cc_span){.start = cut.mark.end, .end = cut.shown.end});
	cc_buf_adds(pen->out, cut.shown.end < spot->sentence.len ? "…" : "");
}

static enum cc_status add_place(struct cc_pen *pen, const struct cc_location *location)
{
	struct cc_spot spot;
	enum cc_status status = cc_pen_spot(&spot, pen, location);
	if (status != CC_OK)
		return status;
	cc_buf_adds(pen->out, "| ");
	add_line(pen, location->article->document.path);
	cc_buf_addf(pen->out, ":%zu:%zu | ", spot.line, spot.column);
	add_sentence(pen, &spot);
	cc_buf_adds(pen->out, " | ");
	add_line(pen, location->note);
	cc_buf_adds(pen->out, " |\n");
	return CC_OK;
}

static enum cc_status add_places(struct cc_pen *pen, const struct cc_finding *finding)
{
	bool chinese = pen->report->language == CC_LANGUAGE_ZH;
	cc_buf_adds(pen->out, chinese ? "\n| 位置 | 原文 | 读作 |\n|---|---|---|\n"
				      : "\n| place | words | read as |\n|---|---|---|\n");
	size_t shown = cc_evidence_places_shown(finding);
	for (size_t i = 0; i < shown; i++) {
		enum cc_status status = add_place(pen, &finding->locations[i]);
		if (status != CC_OK)
			return status;
	}
	size_t more = finding->location_count - shown + finding->locations_more;
	if (more > 0) {
		cc_buf_adds(pen->out, "| ");
		cc_words_more_places(pen->out, more, pen->report->language);
		cc_buf_adds(pen->out, " | | |\n");
	}
	return CC_OK;
}

static void add_reasons(struct cc_pen *pen, const struct cc_finding *finding)
{
	cc_buf_adds(pen->out, finding->explanation_count > 0 ? "\n" : "");
	for (size_t i = 0; i < finding->explanation_count; i++) {
		cc_buf_adds(pen->out, "- ");
		add_line(pen, finding->explanation[i]);
		cc_buf_add_char(pen->out, '\n');
	}
}

static void add_cut(struct cc_pen *pen, size_t more)
{
	if (pen->report->language == CC_LANGUAGE_ZH)
		cc_buf_addf(pen->out, "\n篇幅所限，另有 %zu 个问题从略。\n", more);
	else
		cc_buf_addf(pen->out, "\n%zu more are left out, as a summary may not be longer.\n", more);
}

static enum cc_status write_finding(struct cc_pen *pen, const struct cc_finding *finding)
{
	if (pen->out->len > BYTES_MAX)
		return CC_OK;
	cc_buf_addf(pen->out, "\n### %s: ", cc_words_severity(finding->severity, pen->report->language));
	add_line(pen, finding->message);
	cc_buf_addf(pen->out, " (%s)\n", finding->check);
	enum cc_status status = add_places(pen, finding);
	add_reasons(pen, finding);
	if (status == CC_OK && pen->out->len > BYTES_MAX)
		add_cut(pen, (size_t)(pen->report->findings + pen->report->finding_count - finding) - 1);
	return status;
}

static enum cc_status begin(struct cc_pen *pen)
{
	cc_buf_adds(pen->out, "## claimcheck\n\n");
	cc_words_closing(pen->out, pen->report, false);
	return CC_OK;
}

static enum cc_status write_markdown(struct cc_buf *out, const struct cc_report *report, const struct cc_style *style)
{
	static const struct cc_layout layout = {.begin = begin, .finding = write_finding};
	return cc_pen_write(out, report, style, &layout);
}

const struct cc_format cc_format_markdown = {
    .id = "markdown", .title = "a comment or a job's summary", .write = write_markdown};
