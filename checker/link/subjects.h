/* The scopes of a sentence by the part they play. Private to link/; offsets are view offsets.
 * Leaves the fields of a claim to bind_scope.c. */
#ifndef CC_LINK_SUBJECTS_H
#define CC_LINK_SUBJECTS_H

#include "link/link_sentence.h"

/** Places and organisations, and sectors. */
bool link_is_place(const struct cc_scope *scope);
bool link_is_sector(const struct cc_scope *scope);

/** Whether the span lies inside the name of a metric. */
bool link_is_within_name(const struct link_sentence *self, struct cc_span span);

/** The last scope of the sort in [from, to) that can be a subject; NULL where there is none. */
const struct cc_scope_mention *link_last_subject(const struct link_sentence *self,
						 bool (*sort)(const struct cc_scope *), size_t from, size_t to);

/** The last scope before `to` that carries over to later clauses of its sentence; NULL where there is none. */
const struct cc_scope_mention *link_last_carried(const struct link_sentence *self, size_t to);

/** The place that a mention means: 全市 is the city named last before it. */
const struct cc_scope *link_resolve_place(const struct link_sentence *self, const struct cc_scope_mention *mention);

/** Whether the figure is the value of something else, told for comparison. */
bool link_is_compared(const struct link_sentence *self, const struct cc_quantity *quantity);

/** The place between a comparison and its value; NULL where there is none or more than one. */
const struct cc_scope *link_compared_place(const struct link_sentence *self, const struct cc_quantity *quantity);

/** The place behind an English value ("2.2 percent in France"); NULL where there is none. */
const struct cc_scope *link_place_behind(const struct link_sentence *self, size_t quantity);

#endif
