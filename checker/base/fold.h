/* Folding characters by table: full width, compatibility forms, Kangxi radicals, odd blanks.
 * Leaves whole documents and their maps to text/. Used for the view and for the words of packs alike. */
#ifndef CC_BASE_FOLD_H
#define CC_BASE_FOLD_H

#include <stdint.h>

#include "base/arena.h"

enum { CC_FOLD_MAX = 48 };

/**
 * Fold one character. Most fold to themselves. U+FF01..FF5E (％，：；（）) to ASCII; U+3000 and other blanks to a
 * space; compatibility ideographs and Kangxi radicals to unified ones; ﬁ ㎡ ① and the like as NFKC says, but circled
 * and bracketed numbers, superscript digits and fractions stay as printed. 。、《》「」“” and dashes stay. Case is
 * kept. … and ™ stay as well.
 * @return bytes written, 0 for what is dropped (zero-width characters, soft hyphens, BOM).
 */
size_t cc_fold_char(char out[CC_FOLD_MAX], uint32_t code_point);

/** What cc_fold_char makes of ，：；（）％ and all else from U+FF01 to U+FF5E, the most common of what changes at all.
 *  @param bytes  Three of valid UTF-8. @return The ASCII character; 0 for any other character. */
static inline char cc_fold_narrow(const char *bytes)
{
	const unsigned char *p = (const unsigned char *)bytes;
	if (p[0] != 0xEF)
		return '\0';
	if (p[1] == 0xBC && p[2] >= 0x81)
		return (char)(p[2] - 0x60);
	return (char)(p[1] == 0xBD && p[2] <= 0x9E ? p[2] - 0x20 : 0);
}

/** Whether the ’ (U+2019) of China’s stands at `at`: between two letters it is an apostrophe, which folds to '. */
bool cc_fold_is_apostrophe(struct cc_str text, size_t at);

/** A walk over valid UTF-8 from one character to the next that folding may change: few do. */
struct cc_fold_walk {
	struct cc_str text;
	size_t block; /* the bytes that are looked at together begin here */
	uint64_t
	    left; /* a bit for each byte of the block where a character may begin that changes, and is not passed */
};

/** A walk over `text` from its start. */
struct cc_fold_walk cc_fold_walk_new(struct cc_str text);

/** @return Where the next such character, or an apostrophe, begins; text.len where there is none. Some of them fold to
 * themselves nevertheless. O(bytes) for all of them. */
size_t cc_fold_walk_next(struct cc_fold_walk *walk);

/** Fold a string. @return ptr NULL when out of memory. O(len). */
struct cc_str cc_fold(struct cc_str text, struct cc_arena *arena);

/** `text` with A-Z as a-z, all else as it is. O(len). @return ptr NULL when out of memory. */
struct cc_str cc_lower(struct cc_str text, struct cc_arena *arena);

#endif
