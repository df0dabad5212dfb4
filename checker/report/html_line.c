/* The number line of a finding: each figure as a bar of what its words allow, one under another, on one scale. What
 * does not overlap cannot both be true. Leaves the reasons to the finding's own words. */
#include "report/html_page.h"
#include "report/html_scale.h"

enum { ROWS = 12, WIDTH = 10000, LEAST_BAR = 60, ELEMENT_MAX = 64 }; /* WIDTH: hundredths of a per cent */

/* One figure on the line: a claim of the finding, or an official value. */
struct row {
	char letter; /* of the passage; 0: an official value */
	const struct cc_claim *claim;
	const struct cc_report_fact *fact;
};

struct line {
	struct row rows[ROWS];
	size_t count;
	struct cc_html_scale scale;
};

static struct cc_interval allowed(const struct row *row)
{
	return row->claim != NULL ? row->claim->quantity.hard : row->fact->interval;
}

static struct cc_decimal value_of(const struct row *row)
{
	return row->claim != NULL ? row->claim->quantity.value : row->fact->value;
}

static void add_row(struct line *line, struct row row)
{
	if (line->count == ROWS)
		return;
	line->rows[line->count++] = row;
	cc_html_scale_add(&line->scale, value_of(&row));
	cc_html_scale_add_interval(&line->scale, allowed(&row));
}

/* Only figures of one unit lie on one line. */
static const struct cc_claim *add_claims(struct line *line, const struct cc_finding *finding)
{
	const struct cc_claim *first = NULL;
	for (size_t i = 0; i < finding->location_count && i < CC_HTML_PASSAGES; i++) {
		const struct cc_claim *claim = finding->locations[i].claim;
		if (claim == NULL)
			continue;
		if (first == NULL)
			first = claim;
		if (cc_str_equal(claim->quantity.unit, first->quantity.unit) && claim->aspect == first->aspect)
			add_row(line, (struct row){.letter = (char)('A' + i), .claim = claim});
	}
	return first;
}

static void add_facts(struct line *line, const struct cc_html_page *page, const struct cc_claim *claim)
{
	const struct cc_report_rule *rule = cc_html_rule(page, claim->metric_id);
	bool in_its_unit = rule != NULL && cc_str_equal(rule->unit, claim->quantity.unit);
	if (!in_its_unit || claim->aspect != CC_ASPECT_LEVEL || claim->scope_private || claim->sector != NULL)
		return;
	for (size_t i = 0; i < rule->fact_count; i++) {
		const struct cc_report_fact *fact = &rule->facts[i];
		if (cc_str_equal(fact->scope, claim->scope_name) && cc_period_equal(fact->period, claim->period))
			add_row(line, (struct row){.fact = fact});
	}
}

static void add_per_cent(struct cc_buf *out, const char *name, int hundredths)
{
	cc_buf_addf(out, " %s=\"%d.%02d%%\"", name, hundredths / 100, hundredths % 100);
}

/* A bar as wide as its interval, wide enough to be seen; an end that is missing reaches the edge. */
static void draw_row(struct cc_buf *out, const struct line *line, const struct row *row)
{
	struct cc_interval interval = allowed(row);
	int low = interval.has_low ? cc_html_scale_at(&line->scale, interval.low) : 0;
	int high = interval.has_high ? cc_html_scale_at(&line->scale, interval.high) : WIDTH;
	if (high - low < LEAST_BAR) {
		low = low > LEAST_BAR / 2 ? low - LEAST_BAR / 2 : 0;
		high = low + LEAST_BAR;
	}
	cc_buf_adds(out, "<svg class=\"bar\" aria-hidden=\"true\"><rect y=\"5\" height=\"10\" rx=\"2\"");
	add_per_cent(out, "x", low);
	add_per_cent(out, "width", high - low);
	cc_buf_adds(out, "/><circle cy=\"10\" r=\"4\"");
	add_per_cent(out, "cx", cc_html_scale_at(&line->scale, value_of(row)));
	cc_buf_adds(out, "/></svg>");
}

static void add_claim_name(struct cc_html_page *page, char letter, const struct cc_claim *claim)
{
	struct cc_buf *out = page->out;
	cc_buf_addf(out, "<th scope=\"row\"><b class=\"letter\">%c</b></th><td class=\"figure\">", letter);
	cc_html_text(out, cc_str_of_span(claim->article->document.reading, cc_html_mark(claim)));
	cc_buf_adds(out, " <small>");
	cc_html_period(out, claim->period);
	cc_buf_adds(out, "</small>");
}

static void add_fact_name(struct cc_html_page *page, const struct cc_report_fact *fact)
{
	struct cc_buf *out = page->out;
	cc_buf_adds(out, "<th scope=\"row\">");
	cc_html_put(page, CC_HTML_WORDS("official", "官方"));
	cc_buf_adds(out, "</th><td class=\"figure\">");
	cc_html_text(out, fact->printed);
	cc_buf_adds(out, " <small>");
	cc_html_period(out, fact->period);
	cc_buf_adds(out, " · ");
	cc_html_put(page, (struct cc_html_words){.en = fact->vintage_en, .zh = fact->vintage_zh});
	cc_buf_add_char(out, ' ');
	cc_html_date(out, fact->released);
	cc_buf_adds(out, "</small>");
}

static void put_row(struct cc_html_page *page, const struct line *line, const struct row *row)
{
	if (row->claim != NULL) {
		cc_buf_adds(page->out, "<tr>");
		add_claim_name(page, row->letter, row->claim);
	} else {
		cc_buf_adds(page->out, "<tr class=\"official\">");
		add_fact_name(page, row->fact);
	}
	cc_buf_adds(page->out, "</td><td class=\"allowed\">");
	cc_html_put_interval(page, allowed(row));
	cc_buf_adds(page->out, "</td><td class=\"drawn\">");
	draw_row(page->out, line, row);
	cc_buf_adds(page->out, "</td></tr>\n");
}

static void put_axis(struct cc_html_page *page, const struct line *line)
{
	struct cc_decimal ticks[CC_HTML_TICKS];
	size_t count = cc_html_scale_ticks(&line->scale, ticks);
	cc_buf_adds(
	    page->out,
	    "<tr class=\"axis\" aria-hidden=\"true\"><td></td><td></td><td class=\"allowed\"></td><td class=\"drawn\">"
	    "<svg class=\"bar\">");
	for (size_t i = 0; i < count; i++) {
		struct cc_buf element = cc_buf_new(page->out->alloc, ELEMENT_MAX);
		cc_buf_adds(&element, "text y=\"13\"");
		add_per_cent(&element, "x", cc_html_scale_at(&line->scale, ticks[i]));
		page->out->failed |= element.failed;
		if (!element.failed)
			cc_html_put_tick(page, element.data, ticks[i]);
		cc_buf_free(&element);
	}
	cc_buf_adds(page->out, "</svg></td></tr>\n");
}

void cc_html_add_line(struct cc_html_page *page, const struct cc_finding *finding)
{
	struct line line = {.scale = {.size = WIDTH}};
	const struct cc_claim *first = add_claims(&line, finding);
	if (first != NULL)
		add_facts(&line, page, first);
	if (line.count < 2 || !cc_html_scale_pad(&line.scale))
		return;
	cc_buf_adds(page->out, "<table class=\"line\">");
	cc_html_say_in(page->out, "caption", CC_HTML_WORDS("What each figure allows", "各数值的取值范围"),
		       page->language);
	cc_buf_adds(page->out, "<tbody>\n");
	for (size_t i = 0; i < line.count; i++)
		put_row(page, &line, &line.rows[i]);
	put_axis(page, &line);
	cc_buf_adds(page->out, "</tbody></table>\n");
}
