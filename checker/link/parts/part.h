/* Parts of what a Chinese sentence has told. Private to link/; offsets are view offsets.
 * Leaves which names a figure has to metrics.h. */
#ifndef CC_LINK_PART_H
#define CC_LINK_PART_H

#include "link/metrics/metrics.h"

/** "其中商业发射50次", "其中同城件占7.8%、异地件占90.3%", "其中城市上涨0.2%,农村上涨0.1%": a part, in words that name
 * no metric, of what the sentence told before. @return false where the figure is none. O(cues + names; the last
 * figures). */
bool link_find_part(struct link_metric *out, const struct link_sentence *self, const struct cc_quantity *figure);

/** "研发人员1260人,占比32%": what share the figure right before is of its kind. @return false where it is none. */
bool link_find_bare_share(struct link_metric *out, const struct link_sentence *self, const struct cc_quantity *figure);

/** "占我国外贸总值的57%,比去年同期提升2个百分点": how far the share right before moved. @return false where it is none.
 */
bool link_find_share_moved(struct link_metric *out, const struct link_sentence *self, const struct cc_quantity *figure);

/** "其中太阳能12.3亿千瓦,增长28.4%": what goes on about the part right before it. @return false where it does not. */
bool link_find_of_part(struct link_metric *out, const struct link_sentence *self, const struct cc_quantity *figure);

/** Remember the claim just made as the part that the next figures may go on about. */
void link_note_part(struct link_sentence *self, const struct link_metric *metric);

/** Limit the claim, whose scope is that of the whole, to the words of its part: a sector that is known
 * (中国·国有控股企业), or claim->part. @return false when out of memory. */
bool link_take_part(struct cc_claim *claim, struct link_sentence *self, const struct link_metric *metric);

/** Limit the claim to the part of its scope that the words say; no pack knows them. @return false when out of memory.
 */
bool link_set_part(struct cc_claim *claim, struct link_sentence *self, struct cc_str words);

/* told_whole.c */

/** The one claim of the sentence before that a figure behind an opening 其中 can be a part of; NULL where there is
 * none. O(figures and claims of that sentence). */
const struct cc_claim *link_whole_told_before(const struct link_sentence *self, const struct cc_quantity *figure);

/** The name by which its sentence told the claim's metric; empty where it was carried there. */
struct cc_str link_name_told(const struct link_sentence *self, const struct cc_claim *claim);

/* kind_of_whole.c */

/** Limit a claim behind 其中 to the kind that the whole's name begins with: the 出口 of 一般贸易进出口.
 * @return false when out of memory. */
bool link_take_kind_of_whole(struct cc_claim *claim, struct link_sentence *self, const struct link_metric *metric);

/* part_words.c */

/** What leads from the figure before to a part. */
enum link_part_lead {
	LINK_PART_NONE,
	LINK_PART_OPENS, /* 其中: whatever was told before it */
	LINK_PART_NEXT,	 /* 、, or words like those of the part before */
	LINK_PART_HEAD,	 /* the words end as the name does: 养老床位|…,护理型床位 */
};

/** The words of a part right before the figure; empty where they can be none. */
struct cc_span link_part_words(const struct link_sentence *self, const struct cc_quantity *figure,
			       enum link_part_lead *lead);

/** Without punctuation before them, and the small words and verbs behind them: 过夜游客|达到. */
struct cc_span link_trimmed_words(const struct link_sentence *self, struct cc_span words);

/** Whether the short name of a metric that the figure can be of stands in the words: the 出口 of 对非洲出口. O(short
 * names). */
bool link_holds_short(const struct link_sentence *self, struct cc_span words, const struct cc_quantity *figure);

#endif
