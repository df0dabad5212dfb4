/* One word for as many things as a row has values: 京津冀三地…分别, 2021—2024年…分别, 2024年四个季度…分别.
 * Leaves rows that are told item by item to lists.c. */
#include "link/rows/lists.h"
#include "link/times/periods.h"

enum { QUARTER_MONTHS = 3, YEAR_MONTHS = 12 };

static int months_between(struct cc_date from, struct cc_date to)
{
	return (to.year - from.year) * YEAR_MONTHS + to.month - from.month;
}

/* How many months each of `count` values has; 0 where the period does not fall into as many years, quarters or months.
 */
static int months_of_each(const struct link_sentence *self, struct cc_period period, size_t count, size_t from,
			  size_t to)
{
	if (!cc_date_is_set(period.start) || !cc_date_is_set(period.end) || period.instant)
		return 0;
	int months = months_between(period.start, period.end);
	if (months <= 0 || (size_t)months % count != 0)
		return 0;
	int each = months / (int)count;
	if (each == QUARTER_MONTHS && !link_has_cue(self, CC_CUE_QUARTERS, from, to))
		return 0;
	/* "1-2月,客运量和货运量分别增长4.5%和3.9%": two months are no row of them. */
	if (each == 1 && count == 2)
		return 0;
	return each == 1 || each == QUARTER_MONTHS || each == YEAR_MONTHS ? each : 0;
}

/* The mention of one part of a period, made for its value. @return NULL when out of memory. */
static const struct cc_period_mention *part_of(const struct link_sentence *self, struct cc_span span,
					       struct cc_period period, int months, size_t index)
{
	struct cc_period_mention *part = cc_arena_alloc(self->context->scratch, sizeof(*part));
	if (part == NULL)
		return NULL;
	struct cc_date start = cc_date_add_months(period.start, months * (int)index);
	*part = (struct cc_period_mention){.span = span, .state = CC_PERIOD_RESOLVED};
	part->period = (struct cc_period){
	    .start = start,
	    .end = cc_date_add_months(start, months),
	    .kind = months == 1		       ? CC_PERIOD_MONTH
		    : months == QUARTER_MONTHS ? CC_PERIOD_QUARTER
					       : CC_PERIOD_YEAR,
	};
	return part;
}

/* "客运量和周转量分别完成3.7亿人和270.8亿人公里": values in different units are no row of times. */
static bool is_one_unit(const struct link_sentence *self, size_t first, size_t count)
{
	const struct cc_quantity *row = &self->mentions->quantities[first];
	for (size_t i = 1; i < count; i++) {
		if (row[i].unit.ptr != NULL && row[0].unit.ptr != NULL && !cc_str_equal(row[i].unit, row[0].unit))
			return false;
	}
	return true;
}

static bool expand_period(struct link_sentence *self, size_t first, size_t count)
{
	size_t to = self->mentions->quantities[first].phrase.start;
	const struct cc_period_mention *mention = link_period_before(self, self->sentence->span.start, to);
	/* "上半年工业总产值、税收收入、出口值等各项指标依次增长": the row is one of things, whether or not they were
	 * read. */
	bool things = mention != NULL && link_is_han_sentence(self) &&
		      cc_str_find(cc_str_slice(self->view, mention->span.end, to), CC_STR("、"), 0) != SIZE_MAX;
	if (mention == NULL || things || !is_one_unit(self, first, count))
		return true;
	struct cc_period period = link_resolve_period(self, mention);
	int months = months_of_each(self, period, count, mention->span.start, to);
	for (size_t i = 0; months > 0 && i < count; i++) {
		const struct cc_period_mention *part = part_of(self, mention->span, period, months, i);
		if (part == NULL)
			return false;
		self->pairings[first + i].period = part;
	}
	return true;
}

/* The last scope before the row, where it is a group of as many members. */
static const struct cc_scope *group_before(const struct link_sentence *self, size_t at, size_t count)
{
	for (size_t i = self->scope_count; i-- > 0;) {
		const struct cc_scope_mention *mention = &self->scopes[i];
		if (mention->span.end > at || mention->scope->kind == CC_SCOPE_SECTOR)
			continue;
		bool near = link_previous_figure_end(self, at) <= mention->span.start &&
			    link_residue(self, mention->span.end, at) == 0;
		return near && mention->scope->member_count == count ? mention->scope : NULL;
	}
	return NULL;
}

static void expand_group(struct link_sentence *self, size_t first, size_t count)
{
	const struct cc_scope *group = group_before(self, self->mentions->quantities[first].phrase.start, count);
	for (size_t i = 0; group != NULL && i < count; i++)
		self->pairings[first + i].scope = group->members[i];
}

bool link_expand_row(struct link_sentence *self, size_t first, size_t count)
{
	const struct link_pairing *given = &self->pairings[first];
	if (given->scope == NULL && given->metric == NULL)
		expand_group(self, first, count);
	return given->scope != NULL || given->metric != NULL || given->period != NULL ||
	       expand_period(self, first, count);
}
