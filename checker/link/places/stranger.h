/* The place that an English text speaks of and no pack knows.
 * Leaves whose each figure is to bind_scope.c. */
#ifndef CC_LINK_STRANGER_H
#define CC_LINK_STRANGER_H

#include "link/link_sentence.h"

/** The name that the text says most of those that it uses as a place's ("in Kestermark", "Kestermark's") and that no
 * pack knows; ptr NULL where it speaks of none, or is Chinese. Points into the view. Found once a document. O(bytes).
 */
struct cc_str link_stranger(struct link_context *context);

/** Whether the document names the place, or one within it, anywhere. Found once for each place asked for in a row.
 * O(mentions). */
bool link_names_place(struct link_context *context, const struct cc_scope *place);

enum link_owner_told {
	LINK_OWNER_NONE, /* nobody, or the place is named as well */
	LINK_OWNER_OPEN, /* somebody, and whether all figures are his is not known */
	LINK_OWNER_KNOWN /* the one whom the title names */
};

/** Of whom figures so far were told that are the place's where nobody is named; `name` is set but for LINK_OWNER_NONE
 * and points into the view. O(claims) in all calls of a document together. */
enum link_owner_told link_told_owner(struct cc_str *name, struct link_context *context, const struct cc_scope *place);

/** Whether a place, a time, a metric or another known word of the sentence stands at `at`. O(mentions of it). */
bool link_is_mentioned(const struct cc_article *article, size_t sentence, size_t at);

/** Whether the unit is the yuan. */
bool link_is_yuan(struct cc_str unit);

/** Whether a figure of the text is in yuan; found once a document. */
bool link_tells_yuan(struct link_context *context);

/** Whether the text has several sentences and names neither the country nor its money: it speaks of another one. */
bool link_never_names(struct link_context *context, const struct cc_scope *place);

#endif
