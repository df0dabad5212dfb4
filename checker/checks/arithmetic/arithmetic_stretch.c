/* How long something lasts beside its first and last day: "the 12-day festival runs from 3 to 13 May",
 * 展览从5月3日持续到5月22日，为期20天. Leaves terms and ages in years to arithmetic_terms.c and arithmetic_years.c. */
#include <stdlib.h>

#include "base/ascii.h"
#include "checks/arithmetic/arithmetic.h"

enum {
	YEAR_DAYS = 365,
	MONTH_DAYS = 30,
	ROUND = 10,
	ROUND_LEAST = 30,
	BESIDE_BYTES = 24,
	HYPHEN_BYTES = 64,
	NOUN_BLANKS = 4
};

/* The first and the last day that a sentence names, and how long that is said to be. */
struct stretch {
	struct cc_span mark; /* view offsets: both days */
	int days;	     /* both counted */
	int fewer;	     /* so many where the ends are months or only one of them counts */
	bool leap;	     /* a February lies between, and no year tells how long it is */
	const struct cc_quantity *length;
};

/* How many hundredths of a day half a unit has, and how far a length in it may be off. */
static const struct {
	const char *unit;
	int half;
	int slack;
} units[] = {{.unit = "d", .half = 50, .slack = 0},
	     {.unit = "wk", .half = 350, .slack = 400},
	     {.unit = "mo", .half = 1522, .slack = 1800},
	     {.unit = "a", .half = 18262, .slack = 27400}};

static struct cc_str text_before(const struct cc_article *article, uint32_t sentence, size_t at, size_t most)
{
	size_t start = article->text.sentences[sentence].span.start;
	return cc_str_slice(article->text.view, at - start > most ? at - most : start, at);
}

static struct cc_str text_behind(const struct cc_article *article, uint32_t sentence, size_t at, size_t most)
{
	size_t end = article->text.sentences[sentence].span.end;
	return cc_str_slice(article->text.view, at, end - at > most ? at + most : end);
}

/* ---- the days ---- */

static struct cc_period period_of(const struct cc_period_mention *mention)
{
	return mention->period;
}

static bool is_known(const struct cc_period_mention *mention)
{
	return (mention->state == CC_PERIOD_RESOLVED || mention->state == CC_PERIOD_NEEDS_YEAR) && !mention->relative &&
	       !mention->now && cc_date_is_set(mention->period.start) && cc_date_is_set(mention->period.end) &&
	       !mention->period.instant;
}

/* 5月3日至22日, 3 to 13 May, January to June; not 2021—2025年, nor 上半年, nor "March and November". */
static bool is_run(const struct cc_article *article, const struct cc_period_mention *mention)
{
	struct cc_str text = cc_str_of_span(article->text.view, mention->span);
	if (cc_str_find(text, CC_STR(" and "), 0) != SIZE_MAX || cc_str_find(text, CC_STR("和"), 0) != SIZE_MAX ||
	    cc_str_find(text, CC_STR("、"), 0) != SIZE_MAX)
		return false;
	struct cc_period period = mention->period;
	bool years = period.start.month == 1 && period.start.day == 1 && period.end.month == 1 && period.end.day == 1;
	return is_known(mention) && period.kind == CC_PERIOD_SPAN && (!years || cc_str_ends(text, CC_STR("日")));
}

static bool is_point(const struct cc_period_mention *mention)
{
	return is_known(mention) && (mention->period.kind == CC_PERIOD_DAY || mention->period.kind == CC_PERIOD_MONTH);
}

/* 1月至6月 names no day. */
static bool names_days(struct cc_str text)
{
	if (cc_str_find(text, CC_STR("日"), 0) != SIZE_MAX || cc_str_find(text, CC_STR("号"), 0) != SIZE_MAX)
		return true;
	for (size_t at = 0; at < text.len;) {
		size_t start = at;
		while (at < text.len && cc_ascii_is_digit(text.ptr[at]))
			at++;
		bool month = cc_str_starts(cc_str_slice(text, at, text.len), CC_STR("月"));
		if (at > start && at - start <= 2 && !month)
			return true;
		at += at == start;
	}
	return false;
}

static void measure(struct stretch *out, struct cc_date first, struct cc_date end, bool yearless, bool months)
{
	out->days = (int)(cc_date_to_days(end) - cc_date_to_days(first));
	if (out->days <= 0 && yearless)
		out->days += YEAR_DAYS;
	out->leap = yearless && (first.month <= 2) != (end.month <= 2);
	out->fewer = months ? out->days - MONTH_DAYS : out->days - 1;
}

static bool take_run(struct stretch *out, const struct cc_article *article, const struct cc_period_mention *mention)
{
	struct cc_period period = period_of(mention);
	measure(out, period.start, period.end, mention->state == CC_PERIOD_NEEDS_YEAR,
		!names_days(cc_str_of_span(article->text.view, mention->span)));
	out->mark = mention->span;
	return true;
}

static bool has_word(const struct arithmetic *work, enum cc_words list, struct cc_str before, struct cc_str behind)
{
	const struct cc_word_list *words = arithmetic_words(work, list);
	return cc_word_list_within(words, before) || cc_word_list_within(words, behind);
}

/* 自5月3日开幕，至5月22日; "opened on 4 November and closed on 28 November". */
static bool are_ends(const struct arithmetic *work, uint32_t sentence, const struct cc_period_mention *first,
		     const struct cc_period_mention *last)
{
	const struct cc_article *article = work->pieces.article;
	struct cc_str before = text_before(article, sentence, first->span.start, BESIDE_BYTES);
	struct cc_str between = cc_str_slice(article->text.view, first->span.end, last->span.start);
	struct cc_str behind = text_behind(article, sentence, last->span.end, BESIDE_BYTES);
	bool joined = cc_word_list_ends(arithmetic_words(work, CC_WORDS_DAYS_FROM), before) > 0 &&
		      cc_word_list_ends(arithmetic_words(work, CC_WORDS_DAYS_TO), between) > 0;
	return joined || (has_word(work, CC_WORDS_STRETCH_BEGINS, before, between) &&
			  has_word(work, CC_WORDS_STRETCH_ENDS, between, behind));
}

static bool take_points(struct stretch *out, const struct arithmetic *work, uint32_t sentence,
			const struct cc_period_mention *first, const struct cc_period_mention *last)
{
	bool dated = first->state == CC_PERIOD_RESOLVED;
	if (!are_ends(work, sentence, first, last) || first->period.kind != last->period.kind)
		return false;
	struct cc_date end = last->period.end;
	bool yearless = last->state == CC_PERIOD_NEEDS_YEAR;
	if (dated && yearless) {
		end.year = (int16_t)(first->period.start.year + (end.year - last->period.start.year));
		yearless = false;
	} else if (dated == yearless) {
		return false;
	}
	measure(out, first->period.start, end, yearless, first->period.kind == CC_PERIOD_MONTH);
	out->mark = (struct cc_span){.start = first->span.start, .end = last->span.end};
	return true;
}

/* One run, or two days and no third. */
static bool find_days(struct stretch *out, const struct arithmetic *work, uint32_t sentence)
{
	const struct cc_mentions *mentions = &work->pieces.article->mentions[sentence];
	const struct cc_period_mention *points[2] = {NULL, NULL};
	const struct cc_period_mention *run = NULL;
	size_t count = 0;
	size_t runs = 0;
	for (size_t i = 0; i < mentions->period_count; i++) {
		const struct cc_period_mention *mention = &mentions->periods[i];
		if (is_run(work->pieces.article, mention)) {
			run = mention;
			runs++;
		} else if (is_point(mention)) {
			points[count < 2 ? count : 1] = mention;
			count++;
		}
	}
	if (runs == 1 && count == 0)
		return take_run(out, work->pieces.article, run);
	return runs == 0 && count == 2 && take_points(out, work, sentence, points[0], points[1]);
}

/* ---- the length ---- */

static int unit_of(const struct cc_quantity *quantity)
{
	for (size_t i = 0; i < sizeof(units) / sizeof(units[0]); i++)
		if (arithmetic_has_unit(quantity, units[i].unit))
			return (int)i;
	return -1;
}

/* In halves: 三个半月 is seven; 0: no such number. */
static int halves_of(const struct cc_quantity *quantity)
{
	struct cc_decimal value = cc_decimal_normalise(quantity->value);
	if (!cc_quantity_is_exact(quantity) || value.negative || value.coefficient > 1000)
		return 0;
	int number = (int)value.coefficient;
	if (value.exponent == -1)
		return number % 5 == 0 ? number / 5 : 0;
	for (int32_t i = 0; i < value.exponent; i++)
		number *= ROUND;
	return value.exponent < 0 || value.exponent > 2 ? 0 : 2 * number;
}

/* "nine days, from 3 to 13 March"; "the 12-day summer festival from", "the six-week course runs from", not "the
 * three-day ticket is valid from". */
static bool leads_to_days(const struct arithmetic *work, const struct cc_quantity *quantity, struct cc_str gap)
{
	struct cc_str view = work->pieces.article->text.view;
	if (quantity->number.end >= view.len || view.ptr[quantity->number.end] != '-') {
		struct cc_str words = cc_str_trim(gap);
		return cc_str_equal(words, CC_STR("from")) || cc_str_equal(words, CC_STR(", from")) ||
		       cc_str_equal(words, CC_STR("(from")) || cc_str_equal(words, CC_STR("("));
	}
	size_t blanks = 0;
	for (size_t i = 0; i < gap.len; i++)
		blanks += gap.ptr[i] == ' ';
	bool few = blanks <= NOUN_BLANKS && cc_str_ends(gap, CC_STR(" from "));
	return (few || cc_word_list_within(arithmetic_words(work, CC_WORDS_RUNS_FOR), gap)) &&
	       cc_str_find(gap, CC_STR(","), 0) == SIZE_MAX;
}

/* 为期12天, "lasted nine days"; "12-day", which speaks of what runs behind it. */
static bool is_length(const struct arithmetic *work, uint32_t sentence, const struct cc_quantity *quantity,
		      struct cc_span days)
{
	const struct cc_article *article = work->pieces.article;
	struct cc_str view = article->text.view;
	if (unit_of(quantity) < 0 || halves_of(quantity) == 0)
		return false;
	size_t start = quantity->phrase.start;
	size_t end = quantity->phrase.end;
	bool han = cc_text_is_han(&article->text, sentence);
	/* 为期三天的比赛 behind other days may be another thing's */
	bool of = cc_str_starts(cc_str_slice(view, end, view.len), CC_STR("的"));
	bool near = days.end <= start && start - days.end <= BESIDE_BYTES;
	if (cc_word_list_ends(arithmetic_words(work, CC_WORDS_LENGTH_BEFORE),
			      text_before(article, sentence, start, BESIDE_BYTES)) > 0)
		return !of || near;
	bool ahead = end <= days.start && days.start - end <= HYPHEN_BYTES;
	return !han && ahead && leads_to_days(work, quantity, cc_str_slice(view, end, days.start));
}

/* The one length of the sentence that says so; NULL: none, or several. */
static const struct cc_quantity *find_length(const struct arithmetic *work, uint32_t sentence, struct cc_span days)
{
	const struct cc_mentions *mentions = &work->pieces.article->mentions[sentence];
	const struct cc_quantity *found = NULL;
	for (size_t i = 0; i < mentions->quantity_count; i++) {
		if (!is_length(work, sentence, &mentions->quantities[i], days))
			continue;
		if (found != NULL)
			return NULL;
		found = &mentions->quantities[i];
	}
	return found;
}

/* ---- the verdict ---- */

/* Five per cent of a round number of days: "the first 100 days". */
static bool is_round(int stated, int days)
{
	enum { PARTS = 20 };
	return stated >= ROUND_LEAST && stated % ROUND == 0 && abs(stated - days) * PARTS <= days;
}

static bool holds(const struct stretch *stretch)
{
	int unit = unit_of(stretch->length);
	int halves = halves_of(stretch->length);
	int stated = halves * units[unit].half;
	int low = stretch->fewer * 100;
	int high = (stretch->days + (stretch->leap ? 1 : 0)) * 100;
	return (stated + units[unit].slack >= low && stated - units[unit].slack <= high) ||
	       (unit == 0 && is_round(halves / 2, stretch->days));
}

/* In the unit that the text has: 历时38个月 is held against 55 months, not 1675 days. */
static void say_days(struct arithmetic_case *it, const struct stretch *stretch)
{
	enum { WEEK = 1, TENTHS = 1000 };
	int unit = unit_of(stretch->length);
	int whole = 2 * units[unit].half;
	struct cc_decimal length = {.coefficient = (cc_u128)((stretch->days * TENTHS + whole / 2) / whole),
				    .exponent = -1};
	if (unit <= WEEK) {
		cc_buf_add_unsigned(&it->text, (uint64_t)stretch->days);
		arithmetic_say(it, " days, the text says ", " 天，文中为");
		return;
	}
	cc_decimal_write(&it->text, cc_decimal_normalise(length));
	if (cc_str_equal(cc_str_from(units[unit].unit), CC_STR("mo")))
		arithmetic_say(it, " months, the text says ", " 个月，文中为");
	else
		arithmetic_say(it, " years, the text says ", " 年，文中为");
}

static bool report(struct arithmetic *work, uint32_t sentence, const struct stretch *stretch)
{
	struct arithmetic_case it = {.work = work};
	arithmetic_begin(&it);
	cc_buf_add(&it.text, cc_str_of_span(work->pieces.article->text.view, stretch->mark));
	arithmetic_say(&it, " is ", " 是 ");
	say_days(&it, stretch);
	arithmetic_say_figure(&it, stretch->length);
	bool ahead = stretch->length->phrase.start < stretch->mark.start;
	return arithmetic_report_at(&it, sentence, ahead ? stretch->mark : stretch->length->phrase,
				    ahead ? stretch->length->phrase : stretch->mark);
}

bool arithmetic_check_stretch(struct arithmetic *work, uint32_t sentence)
{
	const struct cc_article *article = work->pieces.article;
	struct stretch stretch;
	if (article->mentions[sentence].period_count == 0 || article->mentions[sentence].quantity_count == 0 ||
	    !find_days(&stretch, work, sentence))
		return true;
	stretch.length = find_length(work, sentence, stretch.mark);
	bool some = cc_word_list_within(arithmetic_words(work, CC_WORDS_SOME_DAYS),
					cc_str_of_span(article->text.view, article->text.sentences[sentence].span));
	return stretch.length == NULL || some || holds(&stretch) || report(work, sentence, &stretch);
}
