/* Lengths of time that lead from one point to another: "two weeks before 3 May", "the six months to June 2025", "within
 * ten days". Leaves the points to period_point.c and lengths by themselves ("it took two weeks") alone. */
#include "extract/periods/period_read.h"
#include "extract/periods/period_resolve.h"

#include <string.h>

enum { YEARS_SPARE = 300 };

/** The word between a length and a point. */
struct relation {
	char kind;
	enum cc_period_offset_kind offset;
};

static const struct relation relations[] = {
    {'P', CC_OFFSET_BACK}, /* two days before yesterday */
    {'>', CC_OFFSET_AHEAD},
    {'F', CC_OFFSET_AHEAD}, /* three weeks from tomorrow */
    {'t', CC_OFFSET_UP_TO}, /* six months to June */
};

/** "the years ended June 30, 2025 and 2024", "quarters ended": each one is one of them. @return as read_length. */
static size_t read_terms(struct cc_period_offset *out, const struct cc_period_parser *parser, size_t at)
{
	const char kind = parser->tokens[at].kind;
	const size_t unit = at + (kind == 'T' ? 1 : 0);
	if ((kind != 'T' && kind != 'u') || unit >= parser->count || (unit > at && !parser->tokens[unit].adjacent) ||
	    parser->tokens[unit].kind != 'u' || !cc_period_is_kind(parser, unit + 1, 'Y') ||
	    parser->tokens[unit + 1].value > 0)
		return 0;
	*out = (struct cc_period_offset){.count = 1, .unit = (enum cc_when_unit)parser->tokens[unit].value};
	const bool term = out->unit == CC_UNIT_YEARS || out->unit == CC_UNIT_QUARTERS;
	return term ? unit + 1 - at : 0;
}

/** A length at `at`: two weeks, a month. @return Tokens taken, 0 where there is none. */
static size_t read_length(struct cc_period_offset *out, const struct cc_period_parser *parser, size_t at)
{
	if (at >= parser->count)
		return 0;
	const struct cc_period_token *token = &parser->tokens[at];
	if (token->kind == 'G') {
		*out = (struct cc_period_offset){.count = 1, .unit = (enum cc_when_unit)token->value};
		return 1;
	}
	const size_t terms = read_terms(out, parser, at);
	if (terms != 0)
		return terms;
	const bool unit = cc_period_is_kind(parser, at + 1, 'u') || cc_period_is_kind(parser, at + 1, 'M');
	if (token->kind != '0' || token->ordinal || token->han || token->value < 1 || token->value > 200 || !unit)
		return 0;
	*out = (struct cc_period_offset){.count = token->value, .unit = (enum cc_when_unit)token[1].value};
	return 2;
}

/** "for 3 days from today" is as long as it says; "3 days from today" is one day. */
static bool is_lasting(const struct cc_period_parser *parser, size_t at)
{
	if (at == 0 || !parser->tokens[at].adjacent)
		return false;
	const struct cc_str text = cc_str_of_span(parser->input->context->view, parser->tokens[at - 1].span);
	return text.len == 3 && (text.ptr[0] | 0x20) == 'f'; /* for */
}

/** "5 percent a year between 2020 and 2024": a rate, and a span. */
static bool is_between(const struct cc_period_token *token)
{
	return token->kind == 'F' && token->value != 0;
}

/** "a year before 3 May" leads somewhere, "2 percent a year from 2020" is a rate. */
static bool is_rate(const struct cc_period_parser *parser, size_t at, const struct cc_when *base)
{
	const uint64_t days = CC_WHEN_BIT(CC_WHEN_DAY) | CC_WHEN_BIT(CC_WHEN_DAY_STEP) | CC_WHEN_BIT(CC_WHEN_WEEKDAY);
	return parser->tokens[at].kind == 'G' && parser->tokens[at].value != CC_UNIT_DECADES && (base->has & days) == 0;
}

/** The word at `at` that relates a length to the point behind it. @return Tokens taken, with a comma ahead of it. */
static size_t read_relation(struct cc_period_offset *offset, const struct cc_period_parser *parser, size_t length,
			    size_t at)
{
	const size_t word = at + (cc_period_is_kind(parser, at, ',') ? 1 : 0);
	if (word >= parser->count || !parser->tokens[word].adjacent)
		return 0;
	const struct cc_period_token *token = &parser->tokens[word];
	offset->kind = CC_OFFSET_NONE;
	if (token->kind == 'Y')
		offset->kind = token->value > 0 ? CC_OFFSET_FROM : CC_OFFSET_UP_TO;
	for (size_t i = 0; i < sizeof(relations) / sizeof(relations[0]); i++) {
		if (relations[i].kind == token->kind && !is_between(token))
			offset->kind = relations[i].offset;
	}
	if (offset->kind == CC_OFFSET_AHEAD && token->kind == 'F' && (word > at || is_lasting(parser, length)))
		offset->kind = CC_OFFSET_FROM;
	return offset->kind != CC_OFFSET_NONE && token->word != NULL ? word + 1 - at : 0;
}

/** "cut from 12 months to 2024": what stands behind the point at `at` is the other end of a span; in "to August 2015 –
 * the highest" it is none. */
static bool has_other_end(const struct cc_period_parser *parser, size_t at)
{
	struct cc_period_reading reading = {.prefix = '\0'};
	const bool joint = cc_period_is_kind(parser, at, 't') || cc_period_is_kind(parser, at, '-');
	if (!joint || at + 1 >= parser->count || !parser->tokens[at + 1].adjacent)
		return false;
	return parser->tokens[at + 1].kind == '0' ||
	       cc_period_read_edged(&reading.first, &reading, parser, at + 1) != 0;
}

size_t cc_period_read_offset(struct cc_period_reading *reading, const struct cc_period_parser *parser, size_t at)
{
	struct cc_period_offset offset = {.kind = CC_OFFSET_NONE};
	const size_t length = read_length(&offset, parser, at);
	if (length == 0)
		return 0;
	const size_t relation = read_relation(&offset, parser, at, at + length);
	const size_t base = at + length + relation;
	if (relation == 0 || base >= parser->count || !parser->tokens[base].adjacent)
		return 0;
	struct cc_period_reading trial = *reading;
	const size_t point = cc_period_read_edged(&trial.first, &trial, parser, base);
	if (point == 0 || trial.dropped || has_other_end(parser, base + point) || is_rate(parser, at, &trial.first) ||
	    (reading->prefix == 'F' && offset.kind == CC_OFFSET_UP_TO))
		return 0;
	trial.offset = offset;
	*reading = trial;
	return length + relation + point;
}

size_t cc_period_read_other_term(struct cc_period_reading *reading, const struct cc_period_parser *parser, size_t at)
{
	const struct cc_when *before = &parser->before;
	if (parser->before_offset.kind != CC_OFFSET_UP_TO)
		return 0;
	const bool joined = at > 0 && parser->before_end != 0 && at == parser->before_end + 1 &&
			    (cc_period_is_kind(parser, at - 1, '&') || cc_period_is_kind(parser, at - 1, ','));
	if (!joined || !parser->tokens[at].adjacent || !cc_when_has(before, CC_WHEN_MONTH) ||
	    !cc_when_has(before, CC_WHEN_YEAR))
		return 0;
	struct cc_when end;
	size_t taken = 1;
	if (cc_period_is_year(&parser->tokens[at])) {
		end = *before;
		cc_when_set(&end, CC_WHEN_YEAR, parser->tokens[at].value);
	} else {
		taken = cc_period_read_point(&end, reading, parser, at);
	}
	if (taken == 0 || end.has != before->has)
		return 0;
	reading->first = end;
	reading->offset = parser->before_offset;
	return taken;
}

/** "will leave in two weeks", "in two weeks' time"; but "doubled in two weeks" is as long as it says. */
static bool is_ahead(const struct cc_period_parser *parser, size_t first, size_t last)
{
	if (cc_period_is_planned(parser, parser->tokens[first].span.start))
		return true;
	static const char *const endings[] = {"'s time", "’s time", "' time", "’ time"};
	const struct cc_str view = parser->input->context->view;
	const struct cc_str rest = cc_str_slice(view, parser->tokens[last].span.end, view.len);
	for (size_t i = 0; i < sizeof(endings) / sizeof(endings[0]); i++) {
		if (cc_str_starts(rest, cc_str_from(endings[i])))
			return true;
	}
	return false;
}

size_t cc_period_read_ahead(struct cc_period_reading *reading, const struct cc_period_parser *parser, size_t at)
{
	struct cc_period_offset offset = {.kind = CC_OFFSET_NONE};
	if (at == 0 || parser->tokens[at - 1].kind != 'i' || !parser->tokens[at].adjacent)
		return 0;
	const struct cc_str word = cc_str_of_span(parser->input->context->view, parser->tokens[at - 1].span);
	const bool in = word.len == 2 && (word.ptr[1] | 0x20) == 'n';
	const bool within = word.len == 6 && (word.ptr[0] | 0x20) == 'w';
	const size_t length = in || within ? read_length(&offset, parser, at) : 0;
	if (length == 0 || cc_period_is_kind(parser, at + length, 'f') || !is_ahead(parser, at, at + length - 1))
		return 0;
	reading->first = (struct cc_when){.has = 0};
	cc_when_set(&reading->first, in ? CC_WHEN_AGO : CC_WHEN_FLOW, 1);
	cc_when_set(&reading->first, CC_WHEN_COUNT, offset.count);
	cc_when_set(&reading->first, CC_WHEN_UNIT, (int)offset.unit);
	return length;
}

static void lead(struct cc_period *period, const struct cc_period_offset *offset)
{
	const bool back = offset->kind == CC_OFFSET_BACK || offset->kind == CC_OFFSET_UP_TO;
	const int count = back ? -offset->count : offset->count;
	if (offset->kind == CC_OFFSET_UP_TO) {
		const struct cc_date end = period->end;
		*period = cc_period_span_of(cc_period_shift(end, offset->unit, count), end);
	} else if (offset->kind == CC_OFFSET_FROM) {
		const struct cc_date start = period->start;
		*period = cc_period_span_of(start, cc_period_shift(start, offset->unit, count));
	} else if (period->kind == CC_PERIOD_DAY) {
		*period = cc_period_day(cc_period_shift(period->start, offset->unit, count));
	} else {
		period->start = cc_period_shift(period->start, offset->unit, count);
		period->end = cc_period_shift(period->end, offset->unit, count);
	}
}

static void shift_years(struct cc_period *period, int years)
{
	period->start = cc_date_add_months(period->start, CC_MONTHS_OF_YEAR * years);
	period->end = cc_date_add_months(period->end, CC_MONTHS_OF_YEAR * years);
}

void cc_period_apply_offset(struct cc_period_mention *mention, const struct cc_period_offset *offset)
{
	struct cc_period *period = &mention->period;
	if (offset->kind == CC_OFFSET_NONE || !cc_date_is_set(period->start) || !cc_date_is_set(period->end))
		return;
	/* "three months to January" without a year: the first year has none before it. */
	const int spare = mention->state == CC_PERIOD_NEEDS_YEAR ? YEARS_SPARE : 0;
	shift_years(period, spare);
	lead(period, offset);
	shift_years(period, mention->state == CC_PERIOD_NEEDS_YEAR ? 1 - period->start.year : 0);
}
