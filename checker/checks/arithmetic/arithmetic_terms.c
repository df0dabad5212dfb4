/* Terms that do not fit the years they run from and to: "任期六年，自2021年至2029年", "six years … began in 2021 and
 * ends in 2029". Leaves ages to arithmetic_years.c. */
#include "checks/arithmetic/arithmetic.h"

#define W(name) CC_PIECE_WORD(name)

enum { YEARS_MOST = 200 };

/* The years that a term runs through; both ends 0 where the sentence does not tell. */
struct run {
	int from, to;
	size_t last; /* piece */
};

static const struct cc_wording_piece *piece(const struct arithmetic *work, size_t index)
{
	return cc_pieces_at(&work->pieces, index);
}

/* 任期六年, a term of six years, a six-year lease: the word stands beside the length, in its clause. */
static bool is_term(const struct arithmetic *work, size_t duration)
{
	static const uint64_t ends = CC_PIECE_COMMA | CC_PIECE_STOP | CC_PIECE_FIGURE | CC_PIECE_PERIOD;
	for (size_t i = duration; i > 0 && (piece(work, i - 1)->kinds & ends) == 0; i--)
		if ((piece(work, i - 1)->kinds & W(TERM)) != 0)
			return true;
	size_t behind = duration + 1;
	return behind < work->pieces.row.len && (piece(work, behind)->kinds & W(TERM)) != 0;
}

static bool is_year(const struct cc_period_mention *mention)
{
	return mention->state == CC_PERIOD_RESOLVED && !mention->relative && mention->period.kind == CC_PERIOD_YEAR;
}

static bool is_years(const struct cc_period_mention *mention)
{
	return mention->state == CC_PERIOD_RESOLVED && mention->period.kind == CC_PERIOD_SPAN &&
	       cc_date_is_set(mention->period.start) && cc_date_is_set(mention->period.end) &&
	       mention->period.start.month == 1 && mention->period.end.month == 1;
}

/* The one span, or the first and the second year, behind the length and in its sentence. */
static struct run find_run(const struct arithmetic *work, size_t duration)
{
	struct run run = {.from = 0};
	for (size_t i = duration + 1; i < work->pieces.row.len && run.to == 0; i++) {
		uint64_t kinds = piece(work, i)->kinds;
		if ((kinds & (CC_PIECE_FIGURE | CC_PIECE_DURATION | CC_PIECE_STOP)) != 0)
			break;
		if ((kinds & CC_PIECE_PERIOD) == 0)
			continue;
		const struct cc_period_mention *mention = cc_piece_period(&work->pieces, i);
		run.last = i;
		if (is_years(mention) && run.from == 0)
			return (struct run){
			    .from = mention->period.start.year, .to = mention->period.end.year - 1, .last = i};
		if (!is_year(mention))
			break;
		if (run.from == 0)
			run.from = mention->period.start.year;
		else
			run.to = mention->period.start.year;
	}
	return run.to != 0 ? run : (struct run){.from = 0};
}

static int whole_years(const struct cc_quantity *quantity)
{
	for (int years = 1; years < YEARS_MOST; years++)
		if (quantity->qualifier == CC_QUALIFIER_EXACT && !quantity->is_range &&
		    cc_decimal_compare(quantity->value, cc_decimal_from_int(years)) == 0)
			return years;
	return 0;
}

static bool tell(struct arithmetic *work, size_t duration, struct run run)
{
	struct arithmetic_case it = {.work = work, .first = duration, .last = run.last};
	arithmetic_begin(&it);
	cc_buf_add_unsigned(&it.text, (uint64_t)run.from);
	arithmetic_say(&it, " to ", "年至");
	cc_buf_add_unsigned(&it.text, (uint64_t)run.to);
	arithmetic_say(&it, " is ", "年是 ");
	cc_buf_add_unsigned(&it.text, (uint64_t)(run.to - run.from));
	arithmetic_say(&it, " years, the text says ", " 年，文中为");
	arithmetic_say_figure(&it, cc_piece_quantity(&work->pieces, duration));
	return arithmetic_report(&it, CC_SEVERITY_WARNING);
}

/* From 2021 to 2027 is six years, or seven where both are counted. */
static bool check_term(struct arithmetic *work, size_t duration)
{
	struct run run = find_run(work, duration);
	int stated = whole_years(cc_piece_quantity(&work->pieces, duration));
	int between = run.to - run.from;
	if (run.from == 0 || between <= 0 || stated == 0 || stated == between || stated == between + 1)
		return true;
	return tell(work, duration, run);
}

bool arithmetic_check_terms(struct arithmetic *work)
{
	for (size_t i = 0; (work->kinds & W(TERM)) != 0 && i < work->pieces.row.len; i++)
		if ((piece(work, i)->kinds & CC_PIECE_DURATION) != 0 && is_term(work, i) && !check_term(work, i))
			return false;
	return true;
}
