/* Which metric a figure is of: what the files that look for it share. Private to link/.
 * Leaves the order in which they are asked to bind_metric.c. */
#ifndef CC_LINK_METRICS_H
#define CC_LINK_METRICS_H

#include "link/link_sentence.h"

/* How many words that nobody understands may stand between a name and its figure. In a later clause they are a new
 * subject: "进出口总额43.8万亿元,其中出口25.5万亿元". */
enum { RESIDUE_SAME_CLAUSE = 8, RESIDUE_NEXT_CLAUSE = 0, RESIDUE_NAME_BEHIND = 0, RESIDUE_BETWEEN_CLAUSES = 8 };

/** Whether the metric is a share of something: nothing is a part of it as of an amount. */
static inline bool link_is_ratio(const struct cc_metric *metric)
{
	return metric->share || (metric->dimension.ptr != NULL && cc_str_equal(metric->dimension, CC_STR("ratio")));
}

/* bind_metric.c */

/** Whether unit and words of the figure fit some aspect of the metric. */
bool link_fits(const struct link_sentence *self, const struct cc_metric *metric, const struct cc_quantity *quantity);

/** What a name says: the metric, or what is told of it by a share or by verb and object. */
struct link_metric link_of_name(const struct link_sentence *self, const struct cc_metric_mention *name);

/** Where the figure was bound to nothing and has words of its own before it, what stands before it binds no more.
 * O(bytes of the clause). */
void link_break_off(struct link_sentence *self, const struct cc_quantity *figure);

/* name_reach.c */

/** "In its European division, Brightwell sold 11,000 cars": whether the sentence opens with a part of whom it speaks
 * of.
 */
bool link_is_within_part(const struct link_sentence *self, const struct cc_quantity *quantity);

/** Whether the figure can be of the name at `index` before it, the nearest one that it fits.
 * @param mark  Of a share; NULL: none. O(mentions of the sentence). */
bool link_may_take(const struct link_sentence *self, size_t index, const struct cc_quantity *quantity,
		   const struct cc_cue_mention *mark);

/* head_noun.c */

/** "the implied volatility of the Corwen 100": whether a noun that nobody knows, beside the name, is what the figure at
 * `figure` is of; English only. O(cues + residue). */
bool link_has_other_head(const struct link_sentence *self, const struct cc_metric_mention *name, size_t figure);

/* twins.c */

/** "by $0.1 billion to |$20.8 billion|": why the figure before, of the same thing, was left unbound; NULL where it was
 * not, or is of another thing. English only. O(figures left in the sentence). */
const char *link_why_as_twin(const struct link_sentence *self, size_t index);

/* joined_names.c */

/** "Wind and solar generation rose to 210 TWh": whether the figure is of the name at `name` and the one before it
 * together; English only. O(figures). */
bool link_is_sum_of_names(const struct link_sentence *self, size_t name, const struct cc_quantity *quantity);

/** "The share of solar within the energy mix": whether a short name is what a share is of; English only. */
bool link_is_share_of_short(const struct link_sentence *self, struct cc_span name);

/** "Average exports rose to $195 billion in the three months to June": whether the figure is a sum of what goes to and
 * fro, and the name one of such sums; the mean of several is the sum of none. */
bool link_is_sum_of_trade(const struct link_sentence *self, const struct cc_metric *metric,
			  const struct cc_quantity *quantity);

/* unknown_level.c */

/** "均价每吨3665元,下跌12.1%", "风电13.23亿个,占37.3%": whether a percentage of Chinese only says more of the level
 * before it, and nobody knows of what that one is. O(figures * claims of the sentence). */
bool link_says_more_of_unknown(const struct link_sentence *self, const struct cc_quantity *figure);

/* levels_before.c */

/** "进口额2.74万亿元,出口额1.14万亿元,分别增长11.7%和18.7%": of as many levels before the row, the one at the place of
 * this value; NULL where there is none. */
const struct cc_claim *link_level_before(const struct link_sentence *self, size_t quantity);

/* listed_metric.c */

/** Whether the value is one of several in a row to which nothing gives an item. */
bool link_is_unpaired(const struct link_pairing *pairing);

/** What its place in a row gives a value. @return NULL where found, or why not (static). */
const char *link_find_listed(struct link_metric *out, const struct link_sentence *self, size_t quantity);

/* told_since.c */

/** Whether the sentence before, of the same block, ends with an amount that was bound to nothing; English only. */
bool link_told_other_since(const struct link_sentence *self);

/** "lowered its forecast to 3 percent from 3.1 percent": whether the claim is what a forecast was moved to. */
bool link_is_forecast_moved(const struct link_sentence *self, const struct cc_claim *to);

/* narrowed_by.c */

/** "visitors from Germany … followed by France with 580,500": whether those that the name counts are told by where they
 * come from; English only. O(names * bytes). */
bool link_is_of_origin(const struct link_sentence *self, const struct cc_metric_mention *name);

/** "deaths attributed to drunk driving", "used for electricity generation": whether words beside the name make another
 * thing of it, or it serves another; English only. */
bool link_is_narrowed_by_words(const struct link_sentence *self, struct cc_span name);

/* another_thing.c */

/** "非利息净收入", "土地增值税等地方税收242.2亿元": whether what is said right around the name makes another thing of
 * it, or it is an example of what the figure at `to` counts; Chinese only. O(bytes between). */
bool link_is_another_thing(const struct link_sentence *self, struct cc_span name, size_t to);

/* narrowed_by.c */

/** "Consumer prices, including fuel, rose 2 percent": whether the name is only one of what is told; English only. */
bool link_is_named_aside(const struct link_sentence *self, struct cc_span name, const struct cc_quantity *quantity);

/* groups.c */

/** "for adult men (3.6 percent) and teenagers (14.0 percent)": a ratio told in a row of brackets, each behind its
 * group; English only. @return false where it is none. O(mentions of the sentence). */
bool link_find_group_bracket(struct link_metric *out, const struct link_sentence *self,
			     const struct cc_quantity *figure);

/** "fell 2.7 percent for houses and 3.7 percent for flats": the words of the group behind the figure; empty where the
 * sentence tells of no several ones; English only. O(figures * bytes of a group). */
struct cc_span link_group_behind(const struct link_sentence *self, const struct cc_quantity *figure);

/** Behind the words of the group, if the figure that ends at `at` has one; `at` otherwise. */
size_t link_behind_group(const struct link_sentence *self, size_t at);

/** Set the claim's place as for any figure, limited to the group. @return NULL, or why it has none. */
const char *link_take_group(struct cc_claim *claim, struct link_sentence *self, const struct link_metric *metric,
			    size_t index);

/* name_behind.c */

/** "投入3.63万亿元研发经费", "3.63 trillion yuan on R&D": the name right behind, nothing but small words between; it is
 * noted as taken. @return false where there is none. */
bool link_find_behind(struct link_metric *out, struct link_sentence *self, const struct cc_quantity *quantity);

/* told_part.c */

/** "of whom 29 percent came from abroad", "60 percent of revenue": a share of what the sentence has told, or of what is
 * named right behind; English only. @return false where it is neither. O(mentions of the sentence). */
bool link_find_told_part(struct link_metric *out, const struct link_sentence *self, const struct cc_quantity *figure);

/** "and Spain drew 94 million": the same as the last level told, of the place that stands before the verb; English
 * only. @return false where other words stand there. O(mentions of the sentence). */
bool link_find_same_deed(struct link_metric *out, const struct link_sentence *self, const struct cc_quantity *figure);

/* gapped.c */

/** "fell 93 cents, or 1.5 percent": the movement told right before, by how much or at what rate; English only.
 * @return false where the figure is none. O(1). */
bool link_find_restated(struct link_metric *out, const struct link_sentence *self, const struct cc_quantity *figure);

/** "原油进口量4949万吨;1—8月累计|进口|3.76亿吨": what was told last, of another time, in a part of its name.
 * O(mentions). */
bool link_find_said_again(struct link_metric *out, struct link_sentence *self, const struct cc_quantity *quantity);

/** "and South Korea 5.0 percent", "and 1.8 percent next year": what a figure before it told, of another place or time;
 * English only. @return false where words of its own stand at it. O(mentions of the sentence). */
bool link_find_gapped(struct link_metric *out, const struct link_sentence *self, const struct cc_quantity *figure);

/* own_noun.c */

/** "a twelve-month low of |$36.52|": a noun that is no word for a value stands right before the figure; English only.
 * O(cues). */
bool link_has_noun_of_its_own(const struct link_sentence *self, const struct cc_quantity *quantity);

/** "rose to 86,645 on 1 March, against 62,800 places", "9,940 new cases in 2025; 1,420 patients died": whether a number
 * behind a figure of the name counts what its own noun says. "fell 7 percent to 18,300 offences" goes on. O(names). */
bool link_counts_own_noun(const struct link_sentence *self, const struct cc_metric_mention *name,
			  const struct cc_quantity *quantity);

/* said_beside.c */

/** "compared with $720.1 million, or |46 cents|": what the other side of a comparison has for what was told beside its
 * first; English only. @return false where the figure is none. O(1). */
bool link_find_said_beside(struct link_metric *out, const struct link_sentence *self, const struct cc_quantity *figure);

/* owning_time.c */

/** "a steeper drop than November's 1.4 percent": the same as the figure before it, of the time that owns it; English
 * only. @return false where something else is named between. O(mentions of the sentence). */
bool link_find_owned_by_time(struct link_metric *out, const struct link_sentence *self,
			     const struct cc_quantity *figure);

/* row_times.c */

/** "2.0% in 2025 and 1.7% in 2026, China 5.0% and 4.4%", "…, with growth of 1.2 and 1.0 percent": a row that takes its
 * times, value by value, from the figures told right before it; English only. @return false where it has times of its
 * own, or other words lead to it. O(mentions of the sentence). */
bool link_find_timed(struct link_metric *out, const struct link_sentence *self, size_t quantity);

/* idle_figure.c */

/** "half the pace that economists had pencilled in", "a third of the level of 2019": no figure of its own. */
bool link_is_part_of_other(const struct link_sentence *self, const struct cc_quantity *figure);

/** The figure is another thing's, named behind the comparison: "远低于85%的国际健康阈值", "超过欧盟平均水平(2.55%)". */
bool link_is_yardstick(const struct link_sentence *self, const struct cc_quantity *quantity);

/** "地区生产总值(亿元) 4812.5 4590.3 5.2 常住人口": whether the figure stands beside another one, as the columns of a
 * table do that lost its lines. */
bool link_is_of_table(const struct link_sentence *self, const struct cc_quantity *quantity);

/** "52 pupils per teacher": whether the figure counts how many come to each of another thing, which has no name as a
 * metric. O(names). */
bool link_is_to_each(const struct link_sentence *self, const struct cc_quantity *quantity);

/** Why a figure with no name beside it states nothing of one before it (static): "5%的企业", "7家海河实验室". NULL
 * where it may. */
const char *link_why_idle(const struct link_sentence *self, const struct cc_quantity *quantity);

/** Whether the figure only bounds the things that a name behind it counts: 1000万人次以上的运输|机场. */
bool link_bounds_things(const struct link_sentence *self, const struct cc_quantity *quantity, struct cc_span name,
			const struct cc_metric *metric);

/* subject_figures.c */

/** "80,530 households |asked| their council": whether a count with a noun does what nobody knows. O(the next word). */
bool link_does_something(const struct link_sentence *self, const struct cc_quantity *quantity);

/** Whether the figure opens a clause of English behind the name as its subject, and is no value of it. O(mentions). */
bool link_is_subject_of_clause(const struct link_sentence *self, const struct cc_metric_mention *name,
			       const struct cc_quantity *quantity);

/* kind_of_owner.c */

/** "Brightwater Airlines carried 5.6 million passengers": make a general metric of English that of its owner's kind.
 * O(rows of the lists * bytes of the name, and of the beginning of the text). */
void link_take_kind_of_owner(struct cc_claim *claim, const struct link_sentence *self);

#endif
