/* At which column whoever wrote a text broke its lines: most that are followed at once are nearly of one width.
 * Leaves what follows for two lines to joining.c. */
#include "read/joining.h"

#include "base/vec.h"
#include "read/line_evidence.h"
#include "read/lines.h"

enum { WRAP_LEAST = 36, WRAP_MOST = 132, WRAP_LINES = 3 };

/* How wide the lines are that another one follows at once. */
struct widths {
	uint32_t counts[WRAP_MOST + 1]; /* of torn lines, by width */
	uint32_t lines;			/* followed at once by another */
	uint32_t fitting;		/* of these: up to WRAP_MOST columns */
	uint32_t torn;			/* of these: without final punctuation */
	uint32_t running;		/* of these: with a comma or a full stop inside */
};

static void measure(struct widths *widths, struct cc_str line, uint32_t indent)
{
	uint32_t columns =
	    line.len > (size_t)WRAP_MOST * 3 ? WRAP_MOST + 1 : indent + cc_line_columns(line, WRAP_MOST + 1);
	widths->lines++;
	if (columns > WRAP_MOST)
		return;
	enum cc_line_kind kind = cc_line_look(line).kind;
	if (kind == CC_LINE_ROW || kind == CC_LINE_CAPTION) {
		widths->lines--;
		return;
	}
	bool torn = !cc_line_is_finished(line);
	widths->fitting++;
	widths->torn += torn ? 1 : 0;
	widths->counts[columns] += torn ? 1 : 0;
	struct cc_line_evidence evidence = cc_line_weigh(line);
	widths->running += evidence.commas > 0 || evidence.sentence_inside ? 1 : 0;
}

/* The width that at most a fiftieth of the torn lines exceed. */
static uint32_t widest(const struct widths *widths)
{
	uint32_t beyond = 0;
	uint32_t width = WRAP_MOST;
	while (width > 0 && (beyond += widths->counts[width]) <= widths->torn / 50)
		width--;
	return width;
}

uint32_t cc_joining_wrap(const struct cc_vec *lines, struct cc_str source)
{
	const struct cc_source_line *line = lines->items;
	struct widths widths = {0};
	for (size_t i = 0; i + 1 < lines->len; i++)
		if (line[i + 1].blanks == 0)
			measure(&widths, cc_str_of_span(source, line[i].text), line[i].indent);
	if (widths.lines < WRAP_LINES || widths.fitting * 10 < widths.lines * 9 || widths.torn * 3 < widths.fitting)
		return 0;
	/* A list of headlines has lines of one width too, but hardly a comma. */
	if (widths.running * 2 < widths.fitting)
		return 0;
	uint32_t wrap = widest(&widths);
	uint32_t full = 0;
	for (uint32_t width = wrap * 4 / 5; width <= wrap; width++)
		full += widths.counts[width];
	/* Four fifths of the torn lines are full (the rest are headings), and a third of all are torn and full. */
	return wrap >= WRAP_LEAST && full * 5 >= widths.torn * 4 && full * 3 >= widths.fitting ? wrap : 0;
}
