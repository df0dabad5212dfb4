/* Claims over time as dots with what their words allow, and the official series as a line of squares: inline SVG, its
 * widths in per cent, so that it fits a phone as it fits a page.
 * Leaves the same figures as a table to html_metrics.c. */
#include "report/html_page.h"
#include "report/html_scale.h"

/* HEIGHT, TOP and so on: pixels; WIDTH: hundredths of a per cent. Y runs downwards. */
enum { HEIGHT = 180, TOP = 8, FOOT = 22, WIDTH = 10000, YEARS_NAMED = 8, SEEN = 3, SQUARE = 7, ELEMENT_MAX = 64 };

struct chart {
	struct cc_html_page *page;
	const struct cc_html_series *series;
	struct cc_html_scale time; /* days */
	struct cc_html_scale value;
	int first_year;
	int last_year;
};

static bool can_be_placed(struct cc_period period)
{
	return cc_date_is_set(period.start) && cc_date_is_set(period.end);
}

static bool is_drawn(const struct cc_claim *claim)
{
	return can_be_placed(claim->period) && claim->modality != CC_MODALITY_HYPOTHETICAL &&
	       claim->modality != CC_MODALITY_NEGATED;
}

/* A stock stands at its day, a flow in the middle of its time. */
static int32_t day_of(struct cc_period period)
{
	int32_t end = cc_date_to_days(period.end);
	return period.instant ? end - 1 : cc_date_to_days(period.start) + (end - cc_date_to_days(period.start)) / 2;
}

static void add_period(struct chart *chart, struct cc_period period)
{
	int year = cc_date_from_days(day_of(period)).year;
	if (chart->first_year == 0 || year < chart->first_year)
		chart->first_year = year;
	if (year > chart->last_year)
		chart->last_year = year;
}

/* Points to draw; the scales are widened for all of them. */
static size_t measure(struct chart *chart)
{
	size_t count = 0;
	for (size_t i = 0; i < chart->series->claim_count; i++) {
		const struct cc_claim *claim = chart->series->claims[i];
		if (!is_drawn(claim))
			continue;
		add_period(chart, claim->period);
		cc_html_scale_add(&chart->value, claim->quantity.value);
		cc_html_scale_add_interval(&chart->value, claim->quantity.hard);
		count++;
	}
	for (size_t i = 0; count > 0 && i < chart->series->fact_count; i++) {
		if (!can_be_placed(chart->series->facts[i].period))
			continue;
		add_period(chart, chart->series->facts[i].period);
		cc_html_scale_add(&chart->value, chart->series->facts[i].value);
		count++;
	}
	return count;
}

static struct cc_decimal first_day(int year)
{
	return cc_decimal_from_int(cc_date_to_days((struct cc_date){.year = (int16_t)year, .month = 1, .day = 1}));
}

static void add_x(struct cc_buf *out, const char *name, int hundredths)
{
	cc_buf_addf(out, " %s=\"%d.%02d%%\"", name, hundredths / 100, hundredths % 100);
}

static int x_of(const struct chart *chart, struct cc_period period)
{
	return cc_html_scale_at(&chart->time, cc_decimal_from_int(day_of(period)));
}

static int y_of(const struct chart *chart, struct cc_decimal value)
{
	return TOP + HEIGHT - cc_html_scale_at(&chart->value, value);
}

static void draw_values(struct chart *chart)
{
	struct cc_decimal ticks[CC_HTML_TICKS];
	size_t count = cc_html_scale_ticks(&chart->value, ticks);
	struct cc_buf *out = chart->page->out;
	cc_buf_addf(out, "<svg class=\"values\" height=\"%d\" aria-hidden=\"true\">", TOP + HEIGHT + FOOT);
	for (size_t i = 0; i < count; i++) {
		struct cc_buf element = cc_buf_new(out->alloc, ELEMENT_MAX);
		cc_buf_addf(&element, "text x=\"100%%\" y=\"%d\"", y_of(chart, ticks[i]) + 4);
		out->failed |= element.failed;
		if (!element.failed)
			cc_html_put_tick(chart->page, element.data, ticks[i]);
		cc_buf_free(&element);
	}
	cc_buf_addf(out, "</svg><svg class=\"plot\" height=\"%d\" aria-hidden=\"true\">", TOP + HEIGHT + FOOT);
	for (size_t i = 0; i < count; i++)
		cc_buf_addf(out, "<line class=\"rail\" x1=\"0\" x2=\"100%%\" y1=\"%d\" y2=\"%d\"/>",
			    y_of(chart, ticks[i]), y_of(chart, ticks[i]));
}

static void draw_years(struct chart *chart)
{
	struct cc_buf *out = chart->page->out;
	int step = (chart->last_year - chart->first_year) / YEARS_NAMED + 1;
	for (int year = chart->first_year; year <= chart->last_year; year += step) {
		cc_buf_addf(out, "<text class=\"year\" y=\"%d\"", TOP + HEIGHT + FOOT - 6);
		add_x(out, "x", x_of(chart, cc_period_year(year)));
		cc_buf_addf(out, ">%d</text>", year);
	}
}

/* The line goes from the last release of one period to the last one of the next. */
static void draw_facts(struct chart *chart)
{
	struct cc_buf *out = chart->page->out;
	const struct cc_report_fact *facts = chart->series->facts;
	size_t count = chart->series->fact_count;
	const struct cc_report_fact *before = NULL;
	for (size_t i = 0; i < count; i++) {
		if (!can_be_placed(facts[i].period))
			continue;
		int x = x_of(chart, facts[i].period);
		int y = y_of(chart, facts[i].value);
		bool is_last = i + 1 == count || !cc_period_equal(facts[i].period, facts[i + 1].period);
		if (is_last && before != NULL) {
			cc_buf_adds(out, "<line class=\"official\"");
			add_x(out, "x1", x_of(chart, before->period));
			add_x(out, "x2", x);
			cc_buf_addf(out, " y1=\"%d\" y2=\"%d\"/>", y_of(chart, before->value), y);
		}
		cc_buf_addf(
		    out, "<rect class=\"official%s\" width=\"%d\" height=\"%d\" y=\"%d\" transform=\"translate(-3)\"",
		    is_last ? "" : " older", SQUARE, SQUARE, y - SQUARE / 2);
		add_x(out, "x", x);
		cc_buf_adds(out, "><title>");
		cc_html_text(out, facts[i].printed);
		cc_buf_adds(out, "</title></rect>");
		before = is_last ? &facts[i] : before;
	}
}

static void draw_allowed(struct chart *chart, const struct cc_claim *claim, int x)
{
	struct cc_interval allowed = claim->quantity.hard;
	int top = allowed.has_high ? y_of(chart, allowed.high) : TOP;
	int foot = allowed.has_low ? y_of(chart, allowed.low) : TOP + HEIGHT;
	if (foot - top < SEEN)
		return;
	cc_buf_addf(chart->page->out, "<line class=\"allowed\" y1=\"%d\" y2=\"%d\"", top, foot);
	add_x(chart->page->out, "x1", x);
	add_x(chart->page->out, "x2", x);
	cc_buf_adds(chart->page->out, "/>");
}

static bool is_plan(const struct cc_claim *claim)
{
	return claim->modality == CC_MODALITY_TARGET || claim->modality == CC_MODALITY_FORECAST;
}

static void draw_claim(struct chart *chart, const struct cc_claim *claim)
{
	struct cc_buf *out = chart->page->out;
	struct cc_span mark = cc_html_mark(claim);
	const struct cc_html_hit *hit = cc_html_hit_of(chart->page, claim->article->index, mark);
	int x = x_of(chart, claim->period);
	draw_allowed(chart, claim, x);
	cc_buf_addf(out, "<circle class=\"claim%s%s%s\" r=\"4.5\" cy=\"%d\"", is_plan(claim) ? " plan" : "",
		    hit != NULL ? " " : "",
		    hit != NULL ? cc_severity_word(chart->page->report->findings[hit->finding].severity) : "",
		    y_of(chart, claim->quantity.value));
	add_x(out, "cx", x);
	cc_buf_adds(out, "><title>");
	cc_html_text(out, cc_str_of_span(claim->article->document.reading, mark));
	cc_buf_adds(out, " · ");
	cc_html_period(out, claim->period);
	cc_buf_adds(out, " · ");
	cc_html_text(out, cc_html_title(claim->article));
	cc_buf_adds(out, "</title></circle>");
}

static bool same_point(const struct cc_claim *a, const struct cc_claim *b)
{
	return cc_period_equal(a->period, b->period) && a->modality == b->modality &&
	       cc_decimal_compare(a->quantity.value, b->quantity.value) == 0;
}

static void draw_claims(struct chart *chart)
{
	const struct cc_claim *before = NULL;
	for (size_t i = 0; i < chart->series->claim_count; i++) {
		const struct cc_claim *claim = chart->series->claims[i];
		if (!is_drawn(claim) || (before != NULL && same_point(before, claim)))
			continue;
		draw_claim(chart, claim);
		before = claim;
	}
}

static void add_legend(struct cc_html_page *page)
{
	struct cc_buf *out = page->out;
	cc_buf_adds(
	    out,
	    "<p class=\"key\"><svg class=\"sample\" aria-hidden=\"true\"><circle class=\"claim\" cx=\"6\" cy=\"7\" "
	    "r=\"4.5\"/></svg>");
	cc_html_put(page, CC_HTML_WORDS("claim, with what its words allow", "文中数值及其取值范围"));
	cc_buf_adds(out,
		    " <svg class=\"sample\" aria-hidden=\"true\"><rect class=\"official\" x=\"3\" y=\"4\" width=\"7\" "
		    "height=\"7\"/></svg>");
	cc_html_put(page, CC_HTML_WORDS("official value", "官方数据"));
	cc_buf_adds(out, "</p>\n");
}

void cc_html_add_chart(struct cc_html_page *page, const struct cc_html_series *series)
{
	struct chart chart = {.page = page, .series = series, .time = {.size = WIDTH}, .value = {.size = HEIGHT}};
	if (measure(&chart) < 2 || !cc_html_scale_pad(&chart.value))
		return;
	cc_html_scale_add(&chart.time, first_day(chart.first_year));
	cc_html_scale_add(&chart.time, first_day(chart.last_year + 1));
	cc_buf_adds(page->out, "<div class=\"chart\" role=\"img\"");
	cc_html_label(page->out, CC_HTML_WORDS("Chart of the figures in the table below", "下表数值的走势图"),
		      page->language);
	cc_buf_add_char(page->out, '>');
	draw_values(&chart);
	draw_years(&chart);
	draw_facts(&chart);
	draw_claims(&chart);
	cc_buf_adds(page->out, "</svg></div>\n");
	add_legend(page);
}
