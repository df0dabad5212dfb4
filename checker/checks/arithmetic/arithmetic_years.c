/* Ages and anniversaries beside the years they are reckoned from: 成立于1998年…2025年迎来30周年.
 * Leaves dates that do not exist to the check `calendar`. */
#include "checks/arithmetic/arithmetic.h"

#include <stdlib.h>

#include "base/utf8.h"

#define W(name) CC_PIECE_WORD(name)

enum { SHORT_SUBJECT = 6, ROUND_PERCENT = 10, DECEMBER = 12 }; /* bytes: 公司, 学校 */

/* What a number of years is called; what it may differ by from the years between. */
enum age_kind { AGE_NONE, AGE_ANNIVERSARY, AGE_YEARS_OLD };

static const struct cc_wording_piece *piece(const struct arithmetic *work, size_t index)
{
	return cc_pieces_at(&work->pieces, index);
}

/* The year that a period piece names; 0 where it names none. */
static int year_of(const struct arithmetic *work, size_t index)
{
	const struct cc_period_mention *mention = cc_piece_period(&work->pieces, index);
	bool known = mention->state == CC_PERIOD_RESOLVED && cc_date_is_set(mention->period.start) &&
		     (mention->period.kind == CC_PERIOD_YEAR || mention->period.kind == CC_PERIOD_DAY ||
		      mention->period.kind == CC_PERIOD_MONTH);
	return known ? mention->period.start.year : 0;
}

/* 成立于1998年, founded in 1998; 1998年成立的 */
static bool is_origin(const struct arithmetic *work, size_t index)
{
	size_t count = work->pieces.row.len;
	if ((piece(work, index)->kinds & CC_PIECE_PERIOD) == 0 || year_of(work, index) == 0)
		return false;
	bool behind = index > 0 && (piece(work, index - 1)->kinds & (W(FOUNDED) | W(BORN))) != 0;
	bool ahead = index + 1 < count && (piece(work, index + 1)->kinds & (W(FOUNDED_THEN) | W(BORN))) != 0;
	return behind || ahead;
}

static bool is_born(const struct arithmetic *work, size_t index)
{
	return (index > 0 && (piece(work, index - 1)->kinds & W(BORN)) != 0) ||
	       (index + 1 < work->pieces.row.len && (piece(work, index + 1)->kinds & W(BORN)) != 0);
}

/* 30周年 is read as weeks by what reads units; 30th anniversary is an ordinal. */
static enum age_kind age_of(const struct arithmetic *work, size_t index, const struct cc_quantity **quantity)
{
	const struct cc_wording_piece *at = piece(work, index);
	bool figure = (at->kinds & (CC_PIECE_FIGURE | CC_PIECE_DURATION)) != 0 ||
		      (at->kinds == CC_PIECE_OTHER && at->ref != UINT32_MAX);
	if (!figure)
		return AGE_NONE;
	*quantity = cc_piece_quantity(&work->pieces, index);
	struct cc_str view = work->pieces.article->text.view;
	struct cc_str behind = cc_str_trim(cc_str_slice(view, (*quantity)->number.end, view.len));
	if (cc_word_list_begins(arithmetic_words(work, CC_WORDS_ANNIVERSARY), behind) > 0)
		return AGE_ANNIVERSARY;
	return arithmetic_has_unit(*quantity, "岁") ? AGE_YEARS_OLD : AGE_NONE;
}

/* Its 30th anniversary in 2025. SIZE_MAX: no year there. */
static size_t said_behind(const struct arithmetic *work, size_t age)
{
	struct cc_str view = work->pieces.article->text.view;
	for (size_t i = age + 1; i < work->pieces.row.len; i++) {
		const struct cc_wording_piece *at = piece(work, i);
		if ((at->kinds & CC_PIECE_PERIOD) != 0)
			return i;
		bool noun = cc_word_list_begins(arithmetic_words(work, CC_WORDS_ANNIVERSARY),
						cc_str_of_span(view, at->span)) > 0;
		if ((at->kinds & W(FILL)) == 0 && !noun)
			return SIZE_MAX;
	}
	return SIZE_MAX;
}

/* The year that the age is said of: 2025年迎来30周年. SIZE_MAX: the words between name another subject, or no year. */
static size_t said_before(const struct arithmetic *work, size_t age)
{
	static const uint64_t allowed = W(CELEBRATES) | W(IS) | W(FILL) | W(TO);
	for (size_t i = age; i > 0; i--) {
		uint64_t kinds = piece(work, i - 1)->kinds;
		if ((kinds & CC_PIECE_PERIOD) != 0)
			return i - 1;
		if ((kinds & allowed) == 0)
			return SIZE_MAX;
	}
	return SIZE_MAX;
}

/* Between origin and age: no other subject but a short 公司, and no third year. */
static bool is_one_subject(const struct arithmetic *work, size_t from, size_t to, size_t reference)
{
	for (size_t i = from + 1; i < to; i++) {
		const struct cc_wording_piece *at = piece(work, i);
		bool words = (at->kinds & CC_PIECE_OTHER) != 0 && (at->kinds & W(CELEBRATES)) == 0 &&
			     cc_span_len(at->span) > SHORT_SUBJECT;
		if (i != reference && (at->kinds & (CC_PIECE_PERIOD | CC_PIECE_STOP)) != 0)
			return false;
		/* 成立于1998年的某某研究院，2025年迎来…: the name of the subject follows its year */
		if (words && (i != from + 2 || (piece(work, from + 1)->kinds & W(FILL)) == 0) &&
		    (piece(work, i - 1)->kinds & (W(FOUNDED) | W(FOUNDED_THEN) | W(BORN) | W(FILL))) == 0)
			return false;
	}
	return true;
}

/* "Founded in 1949 in a former rope works, Calloway celebrates its 75th anniversary": its own, whatever stands between,
 * unless a "which" leads to somebody else. */
static bool is_its_own(const struct arithmetic *work, size_t origin, size_t age)
{
	struct cc_str view = work->pieces.article->text.view;
	const struct cc_quantity *quantity = cc_piece_quantity(&work->pieces, age);
	if (origin > age)
		return false;
	struct cc_str between = cc_str_slice(view, piece(work, origin)->span.end, quantity->number.start);
	return !cc_word_list_within(arithmetic_words(work, CC_WORDS_LEADS_AWAY), between) &&
	       cc_str_ends(between, CC_STR(" its "));
}

static bool tell_age(struct arithmetic *work, size_t origin, size_t reference, size_t age, int years,
		     enum cc_severity severity)
{
	struct cc_str view = work->pieces.article->text.view;
	struct arithmetic_case it = {
	    .work = work, .first = origin < reference ? origin : reference, .last = age > origin ? age : origin};
	const struct cc_quantity *quantity = cc_piece_quantity(&work->pieces, age);
	arithmetic_begin(&it);
	cc_buf_add(&it.text, cc_str_of_span(view, piece(work, origin)->span));
	arithmetic_say(&it, " → ", " → ");
	cc_buf_add(&it.text, cc_str_of_span(view, piece(work, reference)->span));
	arithmetic_say(&it, " is ", " 是 ");
	cc_buf_add_unsigned(&it.text, (uint64_t)years);
	arithmetic_say(&it, " years, the text says ", " 年，文中为 ");
	cc_decimal_write(&it.text, quantity->value);
	return arithmetic_report(&it, severity);
}

/* Whole years that a figure states; -1 where it is open or no whole number. */
static int whole_years(const struct cc_quantity *quantity)
{
	struct cc_decimal value = cc_decimal_normalise(quantity->value);
	bool plain = quantity->qualifier == CC_QUALIFIER_EXACT && !quantity->is_range && !value.negative &&
		     value.exponent >= 0 && value.exponent <= 3 && value.coefficient < 10000;
	if (!plain)
		return -1;
	int years = (int)value.coefficient;
	for (int32_t i = 0; i < value.exponent; i++)
		years *= 10;
	return years;
}

/* A text dated 30 December may be printed in the next year, one dated in January written in the last. */
static bool is_turn_of_year(const struct arithmetic *work, int more)
{
	unsigned month = (unsigned char)work->pieces.article->document.date.month;
	return more > 0 ? month + 1 >= DECEMBER : month == 1;
}

/* The year that the age is told of: said before it, and of an anniversary also behind it; SIZE_MAX: none. */
static size_t reference_of(const struct arithmetic *work, size_t age, enum age_kind kind)
{
	size_t before = said_before(work, age);
	return before == SIZE_MAX && kind == AGE_ANNIVERSARY ? said_behind(work, age) : before;
}

static bool check_age(struct arithmetic *work, size_t origin, size_t age)
{
	const struct cc_quantity *quantity = NULL;
	enum age_kind kind = age_of(work, age, &quantity);
	if (kind == AGE_NONE || (kind == AGE_YEARS_OLD) != is_born(work, origin))
		return true;
	size_t reference = reference_of(work, age, kind);
	int stated = whole_years(quantity);
	if (reference == SIZE_MAX || reference == origin || stated < 0 || year_of(work, reference) == 0)
		return true;
	size_t first = origin < age ? origin : age;
	size_t second = origin < age ? age : origin;
	int years = year_of(work, reference) - year_of(work, origin);
	/* 虚岁 counts one more, a birthday to come one less */
	int slack = kind == AGE_YEARS_OLD ? 1 : 0;
	bool own = is_its_own(work, origin, age) || is_one_subject(work, first, second, reference);
	if (years < 0 || abs(years - stated) <= slack || !own)
		return true;
	/* 今年 is taken from the date of the text, which may be a year late */
	bool relative = cc_piece_period(&work->pieces, reference)->relative;
	bool unsure = relative && abs(years - stated) == 1;
	if (unsure && is_turn_of_year(work, stated - years))
		return true;
	return tell_age(work, origin, reference, age, years, unsure ? CC_SEVERITY_INFO : CC_SEVERITY_ERROR);
}

/* 从1998年到2020年的22年间, the 22 years from 1998 to 2020: both ends may be counted. Round numbers are round. */
static bool check_span(struct arithmetic *work, size_t span, size_t duration)
{
	const struct cc_period_mention *mention = cc_piece_period(&work->pieces, span);
	struct cc_period period = mention->period;
	int stated = whole_years(cc_piece_quantity(&work->pieces, duration));
	bool years = mention->state == CC_PERIOD_RESOLVED && !mention->relative && period.kind == CC_PERIOD_SPAN &&
		     cc_date_is_set(period.start) && cc_date_is_set(period.end) && period.start.month == 1 &&
		     period.end.month == 1;
	int between = period.end.year - period.start.year;
	if (!years || stated < 0 || stated == between || stated == between - 1 ||
	    (stated % 10 == 0 && abs(stated - between + 1) * 100 <= between * ROUND_PERCENT))
		return true;
	struct arithmetic_case it = {
	    .work = work, .first = span < duration ? span : duration, .last = span < duration ? duration : span};
	arithmetic_begin(&it);
	cc_buf_add(&it.text, cc_str_of_span(work->pieces.article->text.view, piece(work, span)->span));
	arithmetic_say(&it, " is ", " 是 ");
	cc_buf_add_unsigned(&it.text, (uint64_t)(between - 1));
	arithmetic_say(&it, " years, the text says ", " 年，文中为");
	arithmetic_say_figure(&it, cc_piece_quantity(&work->pieces, duration));
	return arithmetic_report(&it, CC_SEVERITY_WARNING);
}

/* …的22年间, …22年来: a length of time, not 10年期 or 5年级 */
static bool is_length(const struct arithmetic *work, size_t index)
{
	struct cc_str view = work->pieces.article->text.view;
	struct cc_str behind = cc_str_slice(view, piece(work, index)->span.end, view.len);
	return cc_word_list_begins(arithmetic_words(work, CC_WORDS_SPAN_BEHIND), behind) > 0;
}

static bool check_spans(struct arithmetic *work, size_t index)
{
	if ((piece(work, index)->kinds & CC_PIECE_DURATION) == 0)
		return true;
	size_t before = index;
	while (before > 0 && (piece(work, before - 1)->kinds & W(FILL)) != 0)
		before--;
	if (before > 0 && (piece(work, before - 1)->kinds & CC_PIECE_PERIOD) != 0 && is_length(work, index))
		return check_span(work, before - 1, index);
	size_t count = work->pieces.row.len;
	bool behind = index + 2 < count && (piece(work, index + 1)->kinds & W(FROM)) != 0 &&
		      (piece(work, index + 2)->kinds & CC_PIECE_PERIOD) != 0;
	return !behind || check_span(work, index + 2, index);
}

bool arithmetic_check_years(struct arithmetic *work)
{
	size_t origin = SIZE_MAX;
	for (size_t i = 0; i < work->pieces.row.len && origin == SIZE_MAX; i++)
		if (is_origin(work, i))
			origin = i;
	for (size_t i = 0; i < work->pieces.row.len; i++) {
		if (!check_spans(work, i) || (origin != SIZE_MAX && !check_age(work, origin, i)))
			return false;
	}
	return true;
}
