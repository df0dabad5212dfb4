/* Shares that a sentence puts together from a part and a whole. Private to link/; offsets are view offsets.
 * Leaves binding figures to them to bind_metric.c. */
#ifndef CC_LINK_SHARES_H
#define CC_LINK_SHARES_H

#include "link/link_sentence.h"

/** A share as a name of its metric: "占R&D经费的比重", "of GDP", and the words of its part. */
struct link_share {
	struct cc_span name;
	struct cc_span part;
	const struct cc_metric *metric;
	bool
	    listed; /* one of several parts: 基础研究、应用研究占研发经费的比重分别为…; its name are the part's words */
};

/** Find the shares of a sentence; self->cover is set. @return false when out of memory. O(wholes * (parts + cues)). */
bool link_find_shares(struct link_sentence *self);

/** The share whose name this is; NULL for other names. */
const struct link_share *link_share_named(const struct link_sentence *self, struct cc_span name);

/** 占, 占比, 之比 right behind `start`, with nothing but 的 or 中的 between; NULL where there is none. O(log n). */
const struct cc_cue_mention *link_share_mark_behind(const struct link_sentence *self, enum cc_cue_kind kind,
						    size_t start);

/* share_figures.c: the percentage of a whole; NULL where there is none. */

/** Right before the whole: "6.88 percent of R&D spending", 6.88%的研发经费. */
const struct cc_quantity *link_share_figure_before(const struct link_sentence *self, size_t whole);

/** Behind a whole that opens its sentence: "Of the R&D spending of 3.63 trillion yuan in 2024, 6.88 percent …". */
const struct cc_quantity *link_share_figure_of_opening(const struct link_sentence *self, struct cc_span whole);

/** Right behind the whole: 研发经费的6.88%. */
const struct cc_quantity *link_share_figure_behind(const struct link_sentence *self, size_t whole);

/* share_parts.c */

/** The words of a part or whole: with the rest of the metric name that they begin (研发 of 研发经费投入). */
struct cc_span link_whole_words(const struct link_sentence *self, struct cc_span word);

/**
 * The part of `metric` (NULL: of any share) that a construction beginning at `mark` speaks of: the nearest before it
 * that is the subject there. @param slack  How much unknown may stand between the two.
 * @return NULL where there is none.
 */
const struct cc_metric_mention *link_part_before(const struct link_sentence *self, const struct cc_metric *metric,
						 size_t mark, unsigned slack);

/** The nearest part of `metric` that lies in [from, to) with little before it; NULL where there is none. */
const struct cc_metric_mention *link_part_within(const struct link_sentence *self, const struct cc_metric *metric,
						 size_t from, size_t to);

/** Whether the words are a part as they stand: 企业基础研究经费 is narrower than 基础研究; 占GDP比重 in a name of its
 * own is that name's. */
bool link_is_part(const struct link_sentence *self, const struct cc_metric_mention *part);

/** Where the row that a part begins or stands in ends: 基础研究、应用研究和试验发展经费|. */
size_t link_part_row_end(const struct link_sentence *self, const struct cc_metric_mention *part);

/** Whether the part is one of a row: 基础研究、应用研究和试验发展经费. */
bool link_part_is_listed(const struct link_sentence *self, const struct cc_metric_mention *part);

/* whole_of_share.c */

/** Of the shares that this part may be of: the one in the same whole as `like`; the one whose whole was named last
 * before `at`; the only one there is; or NULL. O(parts * wholes). */
const struct cc_metric_mention *link_choose_whole(const struct link_sentence *self,
						  const struct cc_metric_mention *part, size_t at,
						  const struct cc_metric *like);

#endif
