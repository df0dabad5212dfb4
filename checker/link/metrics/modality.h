/* Whether a figure is a fact, a plan, a guess. Private to link/; offsets are view offsets.
 * Leaves what it states of its metric to aspect.h. */
#ifndef CC_LINK_MODALITY_H
#define CC_LINK_MODALITY_H

#include "link/link_sentence.h"

/* modality.c */

/** Whether a claim with its figure and period is a fact, a plan, a guess. */
enum cc_modality link_find_modality(const struct link_sentence *self, const struct cc_claim *claim);
struct cc_str link_find_attribution(const struct link_sentence *self, const struct cc_quantity *quantity);

/* modality_reach.c */

/** Whether the period begins behind the day of the document; false where the document has none. O(1). */
bool link_begins_later(const struct link_sentence *self, struct cc_period period);

/** "报告发布当日,布伦特原油期货报每桶62.71美元": whether the period ended before the day of the document or on it.
 * O(1). */
bool link_is_over(const struct link_sentence *self, struct cc_period period);

/** Whether the claim has a period that is not over. O(1). */
bool link_is_to_come(const struct link_sentence *self, const struct cc_claim *claim);

/** Behind what the sentence tells as so by now, which ends what was planned before it.
 * "计划投入3亿元,实际投入2.36亿元", "到2027年将达到12%;目前为9.6%". In "到2027年在目前1200家的基础上达到1500家" it does
 * not: 2027 is still to come. */
size_t link_behind_fact(const struct link_sentence *self, const struct cc_claim *claim);

/** Where the words begin that can make a plan or guess of the figure.
 * "如果…,到2028年将突破500万人,而2024年末仅为412.7万人": a figure of a time that is over is only what the words right
 * before it make of it. */
size_t link_reach_start(const struct link_sentence *self, const struct cc_claim *claim);

/** The same for words of a plan or a guess, which go over a semicolon only to what is still to come; `from` where none
 * ends them. "公司拟每10股派发3.6元;经营活动产生的现金流量净额33.5亿元", "预计全年产量41万吨;全县累计建成农田52万亩" */
size_t link_plan_start(const struct link_sentence *self, const struct cc_claim *claim, size_t from);

/* decided.c */

/** "宣布将政策利率下调25个基点": what was decided is so; 将 only names what is changed. */
bool link_is_decided(const struct link_sentence *self, const struct cc_claim *claim);

#endif
