/* What the files of the check `arithmetic` share: figures of a sentence in their roles, and how a fault is told.
 * Leaves the check's description to check_arithmetic.c. Private to checks/. */
#ifndef CC_CHECKS_ARITHMETIC_H
#define CC_CHECKS_ARITHMETIC_H

#include "checks/arithmetic/recompute.h"
#include "checks/shared/pieces.h"
#include "checks/shared/say.h"

#define ARITHMETIC_CHECK_ID "arithmetic"

/** A sentence at work. */
struct arithmetic {
	struct cc_vec *findings;
	const struct cc_check_input *input;
	struct cc_arena *arena;
	struct cc_pieces pieces;
	struct cc_vec figures; /* size_t: pieces that are figures */
	uint64_t kinds;	       /* of all pieces of the sentence */
};

enum arithmetic_verdict { ARITHMETIC_UNKNOWN, ARITHMETIC_HOLDS, ARITHMETIC_FAILS };

/** Figures in their roles: from–to, part of a whole, and what the text says of the two. */
struct arithmetic_case {
	struct arithmetic *work;
	const struct cc_quantity *base;	  /* from; the whole; the count */
	const struct cc_quantity *value;  /* to; the part; the total */
	const struct cc_quantity *stated; /* the rate, share, difference or average; NULL where two do */
	size_t first, last;		  /* pieces that the case spans */
	uint64_t seen;			  /* kinds of all pieces in its gaps */
	uint64_t before;		  /* kinds before its first figure */
	struct cc_buf text;		  /* the recomputation, for ARITHMETIC_FAILS */
};

typedef enum arithmetic_verdict (*arithmetic_judge)(struct arithmetic_case *it);

/** The piece that is the `figure`-th figure of the row. */
static inline size_t arithmetic_piece(const struct arithmetic *work, size_t figure)
{
	return ((const size_t *)work->figures.items)[figure];
}

static inline const struct cc_quantity *arithmetic_figure(const struct arithmetic *work, size_t figure)
{
	return cc_piece_quantity(&work->pieces, arithmetic_piece(work, figure));
}

/** What stands between two figures. */
static inline struct cc_str arithmetic_between(const struct arithmetic *work, size_t from, size_t to)
{
	return cc_str_slice(work->pieces.article->text.view,
			    cc_pieces_at(&work->pieces, arithmetic_piece(work, from))->span.end,
			    cc_pieces_at(&work->pieces, arithmetic_piece(work, to))->span.start);
}

/** What a difference of two figures may be: of whole counts just what is said, else as rounded as it is printed. */
struct cc_interval arithmetic_told(const struct cc_quantity *stated, const struct cc_quantity *a,
				   const struct cc_quantity *b);

/** A percentage, points, a multiple or a part of something: no size by itself. */
bool arithmetic_is_ratio(const struct cc_quantity *quantity);

/** A list of words of the packs, see ruleset/word_lists.def. */
static inline const struct cc_word_list *arithmetic_words(const struct arithmetic *work, enum cc_words list)
{
	return cc_words_of(work->input->rules, list);
}

/* Each takes one sentence; false when out of memory. */
bool arithmetic_check_rows(struct arithmetic *work);
bool arithmetic_check_sums(struct arithmetic *work);
bool arithmetic_check_leaders(struct arithmetic *work);

/** 前五名为：甲（86.4分）、乙（85.1分）、丙（83.9分）、丁（84.2分）. */
bool arithmetic_check_ordered(struct arithmetic *work);
bool arithmetic_check_years(struct arithmetic *work);
bool arithmetic_check_balance(struct arithmetic *work);
bool arithmetic_check_shares(struct arithmetic *work);
bool arithmetic_check_terms(struct arithmetic *work);
bool arithmetic_check_brackets(struct arithmetic *work);
bool arithmetic_check_margin(struct arithmetic *work);

/** What a team won, drew and lost beside what it played: 30场17胜6平8负. */
bool arithmetic_check_games(struct arithmetic *work);

/** A whole that is split up to the last one: of 25, 18 were accepted, four in part and two not. */
bool arithmetic_check_split(struct arithmetic *work);

/** Two years and what lies between them: 1950年出生，2021年去世，享年81岁. */
bool arithmetic_check_lives(struct arithmetic *work);

/** A share beside its part, whose whole the sentence has named before: of the 1,240 pupils, 496 walk (40 percent). */
bool arithmetic_check_beside(struct arithmetic *work);

/** A share with its part in brackets behind it: 其中55.1%（186家）. */
bool arithmetic_check_aside(struct arithmetic *work);

/** arithmetic_rate_named.c: whether the stated rate is named for what was done to the part: 恢复率 of 已恢复22.1万户.
 */
bool arithmetic_names_rate(const struct arithmetic *work, size_t part, size_t stated);

/** Whether the figure right before a share is its part: 97, or 57.7 percent; 恢复9.32万户，占96.1%. */
bool arithmetic_is_share_of(const struct arithmetic *work, size_t part, size_t stated);

/** Three and more parts with their shares, of one whole that is not named. */
bool arithmetic_check_implied(struct arithmetic *work);

/** A total over the days of a sentence, and what that is a day: from 12 to 18 September 268,800 vehicles, or 34,800 a
 * day.
 */
bool arithmetic_check_daily(struct arithmetic *work, uint32_t sentence);

/** A figure, what it was before, and what lies between: 占43.0%，上届为38.5%，提高4.5个百分点. */
bool arithmetic_check_before(struct arithmetic *work);

/** How long something lasts beside its first and last day: the 12-day festival runs from 3 to 13 May. */
bool arithmetic_check_stretch(struct arithmetic *work, uint32_t sentence);

/** What is added to or taken from a figure that may stand in the sentence before; @param work  Of both sentences. */
bool arithmetic_check_carried(struct arithmetic *work);

/** Shares whose whole is named: 占发电量的62.9%. The whole may stand in a sentence before, of the same paragraph. */
bool arithmetic_check_wholes(struct arithmetic *work, uint32_t sentence);

/** Two rates and the points between them: 比规上工业快3.8个百分点; the other rate may stand in a sentence before. */
bool arithmetic_check_apart(struct arithmetic *work, uint32_t sentence);

/** An age of now beside the year of birth, in the sentence or the next: 67岁的村民…出生于1953年的她. */
bool arithmetic_check_ages(struct arithmetic *work, uint32_t sentence);
bool arithmetic_check_named(struct arithmetic *work);
bool arithmetic_check_left(struct arithmetic *work);

/** Parts of which the sentence says how many they are: 分到3所学校，分别接收205人、208人和199人. */
bool arithmetic_check_counted(struct arithmetic *work);

/** How many years are said to have passed between two times: 1998年创办，到2026年已经28年. */
bool arithmetic_check_elapsed(struct arithmetic *work);

/** What is left when costs are taken off: 收入316万元，扣掉成本258万元，净赚58万元. */
bool arithmetic_check_net(struct arithmetic *work);

/** Two figures and what is said of both: 甲队28分，乙队21分，甲队多得7分; 后者是前者的1.4倍. */
bool arithmetic_check_two(struct arithmetic *work);

/** Parts with two figures each, of which one makes its total and the other does not: 5个、19.3亿元. */
bool arithmetic_check_pairs(struct arithmetic *work);

/** How many more or fewer than another number: 9,120 books, 310 more than the 8,910 of 2024. */
bool arithmetic_check_distance(struct arithmetic *work);

/** A whole whose parts packs know, and all of them: 研发经费 of 基础研究, 应用研究 and 试验发展. */
bool arithmetic_check_divisions(struct arithmetic *work);

/** arithmetic_nearly.c, behind all others: 7620人，比上年末的7015人增加705人, all but one digit, in whatever words. */
bool arithmetic_check_nearly(struct arithmetic *work);

/** arithmetic_alike.c: 支出312.5亿元，省级拿出118.2亿元，市县拿出204.3亿元, all but one digit. */
bool arithmetic_check_alike(struct arithmetic *work);

bool arithmetic_check_products(struct arithmetic *work);
/** Counts of several things and what they make together: 79 households and 6 shops, 86 properties in all. */
bool arithmetic_check_together(struct arithmetic *work);

/** arithmetic_grown.c: two levels and a rate that is theirs but for a digit: 214名，比上季的186名多28名，增长25.1%. */
bool arithmetic_check_grown(struct arithmetic *work);

/** arithmetic_sought.c: a share whose part and whole stand before it: 应到385名，实到368名，出席率为93.6%. */
bool arithmetic_check_sought(struct arithmetic *work);

/** arithmetic_moved.c: from one figure to another, and how far but for a digit. */
bool arithmetic_check_moved(struct arithmetic *work);

/** arithmetic_times.c: so much each and how many, whose product is the total but for a digit. */
bool arithmetic_check_times(struct arithmetic *work);

/** arithmetic_listed.c: a whole whose parts make it but for a digit, whatever words stand between. */
bool arithmetic_check_listed(struct arithmetic *work);

/** From one place to another, and by how many: 由第46位上升到第39位，前进7位. */
bool arithmetic_check_places(struct arithmetic *work);

/* arithmetic_change.c */
enum arithmetic_verdict arithmetic_judge_change(struct arithmetic_case *it);
enum arithmetic_verdict arithmetic_judge_dated(struct arithmetic_case *it);
enum arithmetic_verdict arithmetic_judge_dated_alike(struct arithmetic_case *it);
enum arithmetic_verdict arithmetic_judge_told_backwards(struct arithmetic_case *it);
enum arithmetic_verdict arithmetic_judge_factor(struct arithmetic_case *it);
enum arithmetic_verdict arithmetic_judge_direction(struct arithmetic_case *it);
enum arithmetic_verdict arithmetic_judge_apart(struct arithmetic_case *it);
enum arithmetic_verdict arithmetic_judge_more_than(struct arithmetic_case *it);

/* arithmetic_step.c */
enum arithmetic_verdict arithmetic_judge_step(struct arithmetic_case *it);
enum arithmetic_verdict arithmetic_judge_step_ahead(struct arithmetic_case *it);
enum arithmetic_verdict arithmetic_judge_step_of(struct arithmetic_case *it);

/* arithmetic_dates.c */

/** Years from the first to the second year where the case names two and nothing else; 0 otherwise. */
int arithmetic_years_between(const struct arithmetic_case *it);

/** 从2020年的120亿元增至2024年的150亿元，同比增长8%: the rate is held against another year, 2023. */
bool arithmetic_is_other_base(const struct arithmetic_case *it);

/** 由上年的66.8亿元增加到74.2亿元: one year lies between. */
bool arithmetic_is_one_year(const struct arithmetic_case *it);

/** 28.6亿元，上年同期为22亿元: the second figure is of the time before the first one's. */
bool arithmetic_is_told_backwards(const struct arithmetic_case *it);

/* arithmetic_share.c */
enum arithmetic_verdict arithmetic_judge_share(struct arithmetic_case *it);
enum arithmetic_verdict arithmetic_judge_share_told(struct arithmetic_case *it);
enum arithmetic_verdict arithmetic_judge_share_of_told(struct arithmetic_case *it);
enum arithmetic_verdict arithmetic_judge_share_counted(struct arithmetic_case *it);
enum arithmetic_verdict arithmetic_judge_share_apposed(struct arithmetic_case *it);
enum arithmetic_verdict arithmetic_judge_for_each(struct arithmetic_case *it);
enum arithmetic_verdict arithmetic_judge_share_of(struct arithmetic_case *it);
enum arithmetic_verdict arithmetic_judge_share_of_bare(struct arithmetic_case *it);
enum arithmetic_verdict arithmetic_judge_ratio(struct arithmetic_case *it);
enum arithmetic_verdict arithmetic_judge_times(struct arithmetic_case *it);
enum arithmetic_verdict arithmetic_judge_average(struct arithmetic_case *it);
enum arithmetic_verdict arithmetic_judge_per(struct arithmetic_case *it);
enum arithmetic_verdict arithmetic_judge_part(struct arithmetic_case *it);
enum arithmetic_verdict arithmetic_judge_above(struct arithmetic_case *it);
enum arithmetic_verdict arithmetic_judge_below(struct arithmetic_case *it);

/** Tell what the share of value in base is. @return ARITHMETIC_FAILS, or ARITHMETIC_UNKNOWN out of range. */
enum arithmetic_verdict arithmetic_tell_share(struct arithmetic_case *it);

/* arithmetic_say.c */

/** The figure as printed, with the words that qualify it. */
void arithmetic_say_figure(struct arithmetic_case *it, const struct cc_quantity *quantity);

/** A number in the multiplier and unit of `like`: 30亿元. */
void arithmetic_say_like(struct arithmetic_case *it, struct cc_decimal value, const struct cc_quantity *like);

/** "25 %", rounded to a digit more than `like` has. */
void arithmetic_say_percent(struct arithmetic_case *it, struct cc_decimal value, const struct cc_quantity *like);

/** Append in the run's language. */
void arithmetic_say(struct arithmetic_case *it, const char *en, const char *zh);

/** Begin a text; arithmetic_report keeps and frees it. */
void arithmetic_begin(struct arithmetic_case *it);

/** Add the finding that it->text tells, marked from piece `first` to `last`. @return false when out of memory. */
bool arithmetic_report(struct arithmetic_case *it, enum cc_severity severity);

/** Whether a finding marks the figure: what another form told of is not told again. O(findings of the article). */
bool arithmetic_is_told(const struct arithmetic *work, size_t figure);

/** The same of a stretch of the view. */
bool arithmetic_is_marked(const struct arithmetic *work, struct cc_span view);

/** The same with two places: one in the sentence, and a figure before it, in that sentence or an earlier one. A
 * warning.
 * @param mark, before  View offsets. @return false when out of memory. */
bool arithmetic_report_at(struct arithmetic_case *it, uint32_t sentence, struct cc_span mark, struct cc_span before);

/** Whether two figures can be added and compared: one unit, or a bare number beside a count. */
bool arithmetic_same_unit(const struct cc_quantity *a, const struct cc_quantity *b);

/** Per cent or per mille. */
bool arithmetic_is_rate(const struct cc_quantity *quantity);

bool arithmetic_has_unit(const struct cc_quantity *quantity, const char *unit);

/** Percentage points, and "points" said of a rate. */
bool arithmetic_is_points(const struct cc_quantity *quantity);

/** Whether every character of the unknown words between two pieces stands in the sentence before `from`, too. */
bool arithmetic_says_nothing_new(const struct cc_pieces *pieces, size_t from, size_t to);

#endif
