/* Message, places, reasons: what an editor needs to decide, without a layout.
 * Leaves cutting to excerpt.c. */
#include "report/evidence.h"

#include "report/excerpt.h"
#include "report/words.h"

enum { WIDTH = 160 }; /* columns of a cut sentence */

size_t cc_evidence_places_shown(const struct cc_finding *finding)
{
	enum { OF_A_NOTE = 4, SHOWN = 10 };
	size_t most = finding->severity == CC_SEVERITY_INFO ? OF_A_NOTE : SHOWN;
	return finding->location_count < most ? finding->location_count : most;
}

static void add_cut(struct cc_buf *out, struct cc_str text, struct cc_span mark)
{
	struct cc_excerpt excerpt = cc_excerpt_make(text, mark, WIDTH, 0);
	cc_excerpt_write(out, text, &excerpt);
}

void cc_evidence_add_place(struct cc_buf *out, const struct cc_location *location, const struct cc_spot *spot)
{
	struct cc_span whole = {.start = 0, .end = spot->text.len};
	add_cut(out, spot->text, whole);
	if (location->note.len > 0) {
		cc_buf_adds(out, " = ");
		cc_excerpt_write_line(out, location->note);
	}
	if (cc_span_len(spot->mark) == spot->sentence.len)
		return;
	cc_buf_adds(out, ": ");
	add_cut(out, spot->sentence, spot->mark);
}

static enum cc_status add_place(struct cc_buf *out, struct cc_pen *pen, const struct cc_location *location)
{
	struct cc_spot spot;
	enum cc_status status = cc_pen_spot(&spot, pen, location);
	if (status != CC_OK)
		return status;
	cc_excerpt_write_line(out, location->article->document.path);
	cc_buf_addf(out, ":%zu:%zu: ", spot.line, spot.column);
	cc_evidence_add_place(out, location, &spot);
	cc_buf_add_char(out, '\n');
	return CC_OK;
}

static enum cc_status add_places(struct cc_buf *out, struct cc_pen *pen, const struct cc_finding *finding)
{
	size_t shown = cc_evidence_places_shown(finding);
	for (size_t i = 0; i < shown; i++) {
		enum cc_status status = add_place(out, pen, &finding->locations[i]);
		if (status != CC_OK)
			return status;
	}
	size_t more = finding->location_count - shown + finding->locations_more;
	if (more > 0) {
		cc_words_more_places(out, more, pen->report->language);
		cc_buf_add_char(out, '\n');
	}
	return CC_OK;
}

void cc_evidence_add_reasons(struct cc_buf *out, const struct cc_finding *finding)
{
	for (size_t i = 0; i < finding->explanation_count; i++) {
		cc_buf_adds(out, "= ");
		cc_excerpt_write_line(out, finding->explanation[i]);
		cc_buf_add_char(out, '\n');
	}
}

enum cc_status cc_evidence_write(struct cc_str *out, struct cc_pen *pen, const struct cc_finding *finding)
{
	struct cc_buf *words = &pen->words;
	cc_pen_clear(pen, words);
	cc_excerpt_write_line(words, finding->message);
	cc_buf_add_char(words, '\n');
	enum cc_status status = add_places(words, pen, finding);
	cc_evidence_add_reasons(words, finding);
	*out = cc_str_trim(cc_buf_str(words));
	return status == CC_OK && words->failed ? CC_ERR_NOMEM : status;
}

enum cc_status cc_evidence_write_at(struct cc_spot *spot, struct cc_str *out, struct cc_pen *pen,
				    const struct cc_finding *finding)
{
	enum cc_status status = cc_evidence_write(out, pen, finding);
	return status == CC_OK ? cc_pen_spot(spot, pen, &finding->locations[0]) : status;
}
