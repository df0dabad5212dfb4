/* What the files share that tell what a figure states of its metric. Private to link/.
 * Leaves the order of the questions to aspect.c. */
#ifndef CC_LINK_ASPECT_H
#define CC_LINK_ASPECT_H

#include "link/link_sentence.h"

/* aspect.c */

/** Whether the figure has the unit of this code: "%", "pp", "times". */
bool link_has_unit(const struct cc_quantity *quantity, const char *code);

/** Where the words begin that belong to the figure: behind the figure before it, or at its clause's start. O(figures).
 */
size_t link_own_start(const struct link_sentence *self, const struct cc_quantity *quantity);

/** 日均, 人均: whether Chinese says in [from, to) that the figure is for each of something, and the metric is not. */
bool link_is_for_each(const struct link_sentence *self, const struct cc_metric *metric, size_t from, size_t to);

/** Whether the last claim before is of the sentence and states this of the metric. O(1). */
bool link_is_aspect_told(const struct link_sentence *self, const struct cc_metric *metric, enum cc_aspect aspect);

/* growth_rate.c */

/** Whether a figure of Chinese with a sign stands right behind another: the +18.4% of 12.86亿元(+18.4%). */
bool link_is_signed_beside(const struct link_sentence *self, const struct cc_quantity *quantity);

/** Whether the figure tells how fast the metric grows.
 * @param from  Where its own words begin. O(mentions of the sentence). */
bool link_is_growth_rate(const struct link_sentence *self, const struct cc_metric *metric,
			 const struct cc_quantity *quantity, size_t from);

/* metric_unit.c */

/** Whether the figure's unit is one in which the metric itself is told: 吨 and 斤 of a harvest, yuan and dollars of
 * trade, barrels a day of oil. O(1). */
bool link_is_in_unit_of(const struct link_sentence *self, const struct cc_metric *metric,
			const struct cc_quantity *quantity);

/** "the PMI fell to 49.3": an index, which is printed with its % or without. */
bool link_is_index(const struct cc_metric *metric);

/** Prices and their indices have no unit of their own: a percentage of theirs is a rate ("core CPI held at 3.2%"). */
bool link_is_price(const struct cc_metric *metric);

/** "rose to $27.7 million, or $3.72 per share, from $24.7 million": millions are no figure of what each share gets. */
bool link_is_sum_of_shares(const struct cc_metric *metric, const struct cc_quantity *quantity);

/* added.c */

/** "added 3.2 million subscribers": whether the figure is how much came on top of a stock, or left it. */
bool link_is_added(const struct link_sentence *self, const struct cc_metric *metric,
		   const struct cc_quantity *quantity);

/* moves.c */

/** "增长8.9%", "rose 3 percent": whether the words from `from` to the figure, or right behind it, say by how much
 * something moved; "rose to 3 percent" tells where to. O(mentions of the sentence). */
bool link_moves_by(const struct link_sentence *self, const struct cc_quantity *quantity, size_t from);

/** Whether a place or a time lies in [from, to). */
bool link_holds_place_or_period(const struct link_sentence *self, size_t from, size_t to);

/** "closed 0.6 percent lower at 9,507.4 points": whether the figure is where it came to. */
bool link_stands_at(const struct link_sentence *self, const struct cc_quantity *quantity);

/* still_words.c */

/** "a narrow range of", "wrapped up": whether a word of movement moves nothing here; English only. */
bool link_moves_nothing(const struct link_sentence *self, const struct cc_cue_mention *move);

/* basis.c */

/** What the rate or change is held against: the year before, the month before. `from` is where the figure's own words
 * begin. O(mentions of the sentence). */
enum cc_basis link_basis_of(const struct link_sentence *self, size_t from, const struct cc_quantity *quantity);

/** Whether a metric is named in [from, to). */
bool link_is_named_between(const struct link_sentence *self, size_t from, size_t to);

/* monthly.c */

/** "国内生产总值增加到121万亿元,五年年均增长5.2%": leave the year that a mean of several only stands beside. */
void link_leave_mean_of_years(struct cc_claim *claim, const struct link_sentence *self);

/** A figure of one month has no year that another clause names. */
void link_leave_year_of_month(struct cc_claim *claim, const struct link_sentence *self);

/** Give a rate that says nothing of what it is held against the month or quarter before, where those before it are. */
void link_take_monthly(struct cc_claim *claim, const struct link_sentence *self);

/** What the rates of the sentence leave to the next sentence of the block. */
void link_note_monthly(const struct link_sentence *self);

#endif
