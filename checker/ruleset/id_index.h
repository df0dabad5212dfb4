/* Sorted names with what they stand for: look-ups in O(log n).
 * Leaves whose names they are to the caller. */
#ifndef CC_RULESET_ID_INDEX_H
#define CC_RULESET_ID_INDEX_H

#include <stdint.h>

#include "base/str.h"
#include "base/vec.h"

struct cc_id_entry {
	struct cc_str id;
	uint32_t rank; /* lower first among equal ids */
	uint32_t ref;  /* the caller's: an index into its array */
};

struct cc_id_index {
	const struct cc_id_entry *entries;
	size_t count;
};

/** Sort a vector of struct cc_id_entry in place (by id, rank, ref) and look at it as an index. O(n log n). */
struct cc_id_index cc_id_index_make(struct cc_vec *entries);

/** Sort entries in place. */
void cc_id_entries_sort(struct cc_id_entry *entries, size_t count);

/** All entries with this id. @return the first, *count of them; NULL and 0 where there are none. */
const struct cc_id_entry *cc_id_index_find(const struct cc_id_index *index, struct cc_str id, size_t *count);

/** The id that is nearest to `id` by edit distance and near enough to be meant. @return ptr NULL where none is. O(n).
 */
struct cc_str cc_id_index_nearest(const struct cc_id_index *index, struct cc_str id);

#endif
