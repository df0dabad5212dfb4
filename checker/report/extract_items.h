/* What can stand on a line of `extract`: how each sort of item is written for programs and for people.
 * Leaves walking a document to extracts.c. */
#ifndef CC_REPORT_EXTRACT_ITEMS_H
#define CC_REPORT_EXTRACT_ITEMS_H

#include "base/json.h"
#include "report/extracts.h"
#include "report/spot.h"

struct cc_item;

/* How one sort of item is written. */
struct cc_item_sort {
	const char *type;
	void (*json)(struct cc_extraction *extraction, const struct cc_item *item, const struct cc_spot *spot);
	void (*label)(struct cc_extraction *extraction, const struct cc_item *item); /* behind the words, for people */
	void (*explain)(struct cc_extraction *extraction,
			const struct cc_item *item); /* lines below; NULL: the label */
};

struct cc_item {
	const struct cc_item_sort *sort;
	const void *data;
	struct cc_span mark;	 /* reading offsets */
	struct cc_span sentence; /* reading offsets */
};

struct cc_extraction {
	struct cc_buf *out;
	struct cc_json json;
	enum cc_extract_format format;
	const struct cc_extract_names *names;
	const struct cc_article *article;
	struct cc_spotter spotter;
	size_t piece; /* of the view's map, where the last item was found */
	size_t count;
};

extern const struct cc_item_sort cc_item_quantity;
extern const struct cc_item_sort cc_item_claim;
extern const struct cc_item_sort cc_item_period;
extern const struct cc_item_sort cc_item_scope;
extern const struct cc_item_sort cc_item_metric;
extern const struct cc_item_sort cc_item_cue;
extern const struct cc_item_sort cc_item_sentence;
extern const struct cc_item_sort cc_item_block;

#endif
