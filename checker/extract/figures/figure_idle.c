/* Numerals that are parts of words and count nothing, as most Han numerals of prose: 统一, 百姓, 一家企业.
 * Leaves all that takes more than a look at their neighbours to quantity.c. */
#include "base/utf8.h"
#include "extract/figures/figure.h"

enum { HAN = 3 };

/* What a character beside a numeral is. Between two that are no NEIGHBOUR_OTHER no sign, bracket or figure stands. */
enum neighbour { NEIGHBOUR_OTHER, NEIGHBOUR_HAN, NEIGHBOUR_MARK };

/** The characters on both sides of a numeral of one character. Offsets are the view's. */
struct neighbours {
	uint32_t own;
	uint32_t before;
	uint32_t behind;
	enum neighbour before_kind;
	enum neighbour behind_kind;
	size_t at;
	size_t behind_at;
};

static bool is_listed(uint32_t c, const uint32_t *list, size_t count)
{
	for (size_t i = 0; i < count; i++)
		if (list[i] == c)
			return true;
	return false;
}

static enum neighbour kind_of(uint32_t c)
{
	static const uint32_t marks[] = {0, ',', 0x3002, 0x3001, ';', 0x201C, 0x201D, '?', '!'}; /* 。、“” */
	if (c >= 0x4000 && c <= 0x9FFF)
		return NEIGHBOUR_HAN;
	return is_listed(c, marks, sizeof(marks) / sizeof(marks[0])) ? NEIGHBOUR_MARK : NEIGHBOUR_OTHER;
}

/** Whether a numeral, a range or a compound may go on with this character. */
static bool goes_on(uint32_t c)
{
	const bool word = c == 0x5206 || c == 0x53C8 || c == 0x5230 || c == 0x81F3 || c == 0x4EE5; /* 分又到至以 */
	return word || cc_numeral_is_sign(c);
}

static bool begins(const struct cc_figure_scan *scan, size_t at, enum cc_word_kind kind)
{
	return (cc_phrases_kinds_begun(scan->rules->lexicon, scan->view, at) >> kind & 1) != 0;
}

/* A word that ends right before the numeral. */
static bool is_behind(const struct cc_figure_scan *scan, const struct neighbours *around, enum cc_word_kind kind)
{
	return around->before_kind == NEIGHBOUR_HAN &&
	       (cc_phrases_kinds_ended(scan->rules->lexicon, scan->view.ptr + around->at - HAN) >> kind & 1) != 0;
}

/* The unit that begins right behind the numeral. */
static bool find_unit(struct cc_hit *unit, const struct cc_figure_scan *scan, const struct neighbours *around)
{
	return around->behind_kind == NEIGHBOUR_HAN &&
	       cc_phrases_find_at(unit, scan->rules->lexicon, scan->view, around->behind_at, scan->end, CC_WORD_UNIT);
}

/* 百姓, 千方百计: a multiplier needs 近 or 超 before it where no unit stands behind. */
static bool is_idle_power(const struct cc_figure_scan *scan, const struct neighbours *around)
{
	return !cc_numeral_is_han(around->before) && !is_behind(scan, around, CC_WORD_QUALIFIER) &&
	       !is_behind(scan, around, CC_WORD_UNIT_BEFORE) &&
	       (around->behind_kind == NEIGHBOUR_MARK || !begins(scan, around->behind_at, CC_WORD_QUALIFIER));
}

/* Only then a numeral may stand alone between marks: 去年 behind it is read by itself, 左右 belongs to it. */
static bool may_stand_alone(const struct cc_figure_scan *scan, enum neighbour before, size_t behind_at)
{
	return before == NEIGHBOUR_MARK &&
	       (begins(scan, behind_at, CC_WORD_PERIOD) || begins(scan, behind_at, CC_WORD_QUALIFIER));
}

/* 得分是五。, 负一: states a figure, though nothing is counted. */
static bool is_stated(const struct cc_figure_scan *scan, const struct neighbours *around)
{
	static const uint32_t leading[] = {0x662F, 0x8D1F, 0x8CA0, 0x4E0B, 0x7684}; /* 是, 负, 負, (零)下, (负)的 */
	return around->before_kind != NEIGHBOUR_HAN ||
	       is_listed(around->before, leading, sizeof(leading) / sizeof(leading[0])) ||
	       is_behind(scan, around, CC_WORD_UNIT_BEFORE);
}

/* 统一, 四川, 万一: in a word, with no unit behind it. */
static bool is_in_word(const struct cc_figure_scan *scan, const struct neighbours *around)
{
	bool may_count = around->behind_kind == NEIGHBOUR_MARK
			     ? is_stated(scan, around)
			     : may_stand_alone(scan, around->before_kind, around->behind_at);
	return !may_count && (!cc_numeral_is_open(around->own) || is_idle_power(scan, around));
}

/* 一家企业, 这一批人, 中间一页: an article. 前一名 is a rank, and 一家 alone between marks a count. */
static bool is_article(const struct cc_figure_scan *scan, const struct neighbours *around, const struct cc_hit *unit)
{
	const uint32_t one = 0x4E00;
	const uint32_t front = 0x524D;
	static const uint32_t joining[] = {0x548C, 0x4E0E, 0x6BCF}; /* 和与每 */
	if (around->own != one || around->before == front || !scan->rules->units[unit->ref].classifier ||
	    cc_numeral_is_han(around->before) || is_behind(scan, around, CC_WORD_UNIT_BEFORE))
		return false;
	uint32_t further = cc_figure_char_at(scan, unit->end);
	if (kind_of(further) == NEIGHBOUR_MARK)
		return around->before_kind == NEIGHBOUR_HAN;
	return kind_of(further) == NEIGHBOUR_HAN && !goes_on(further) &&
	       !may_stand_alone(scan, around->before_kind, unit->end) &&
	       !is_listed(further, joining, sizeof(joining) / sizeof(joining[0]));
}

/* 二、主要做法 */
static bool is_list_mark(const struct neighbours *around)
{
	const uint32_t comma = 0x3001;
	return around->before == 0 && around->behind == comma;
}

bool cc_figure_is_idle(const struct cc_figure_scan *scan, size_t at)
{
	const uint32_t ordinal = 0x7B2C; /* 第 */
	const uint32_t day = 0x65E5;	 /* 五日以上 may count */
	struct neighbours around = {.at = at, .behind_at = at};
	if ((unsigned char)scan->view.ptr[at] < 0xE3)
		return false;
	around.own = cc_utf8_next(scan->view, &around.behind_at);
	around.behind = cc_figure_char_at(scan, around.behind_at);
	around.behind_kind = kind_of(around.behind);
	around.before = cc_figure_char_before(scan, at);
	around.before_kind = kind_of(around.before);
	if (around.behind_kind == NEIGHBOUR_OTHER || around.before_kind == NEIGHBOUR_OTHER || goes_on(around.behind) ||
	    around.before == ordinal || around.behind == day)
		return false;
	struct cc_hit unit;
	if (find_unit(&unit, scan, &around))
		return is_article(scan, &around, &unit);
	return is_list_mark(&around) || is_in_word(scan, &around);
}
