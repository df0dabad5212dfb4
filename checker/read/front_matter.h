/* The block of "key: value" lines between two --- (or +++) lines at the head of a file.
 * Leaves what a date looks like to printed_date.h. */
#ifndef CC_READ_FRONT_MATTER_H
#define CC_READ_FRONT_MATTER_H

#include "base/str.h"

/** Slices of the source; ptr NULL where the key is missing. */
struct cc_front_matter {
	struct cc_str title;
	struct cc_str date;
	size_t body; /* source offset at which the text begins; behind a BOM where there is no front matter */
};

/** O(bytes of the front matter). */
struct cc_front_matter cc_front_matter_read(struct cc_str source);

#endif
