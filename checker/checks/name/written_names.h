/* Two capitalised words in a row wherever they stand: Alem Desta.
 * Leaves which of them are one person to check_name.c. Private to checks/. */
#ifndef CC_CHECKS_WRITTEN_NAMES_H
#define CC_CHECKS_WRITTEN_NAMES_H

#include "checks/check.h"

struct written_name {
	uint64_t key; /* of the word that it shares with others */
	const struct cc_article *article;
	struct cc_str first; /* borrowed from the article's view */
	struct cc_str last;  /* one blank behind the first */
	size_t start;	     /* view offset */
};

/** One spelling and all of its places, in the order of the run. */
struct written_spelling {
	const struct written_name *places;
	size_t count;
};

/** How two spellings are near one another. */
enum written_nearness {
	WRITTEN_LETTER, /* one letter of one word is another one, or one more */
	WRITTEN_START	/* the last words begin alike: Solberg / Solheim */
};

/** Told of two spellings that agree in one word and are near in the other. @return false to end with out of
 * memory. */
typedef bool (*written_visit)(void *context, const struct written_spelling *a, const struct written_spelling *b,
			      enum written_nearness nearness);

/** Find such spellings, one of which stands in a draft. @return false when out of memory. O(bytes + n log n); of an
 * archive that is kept, the names that share a word with a draft's. */
bool written_names_compare(const struct cc_check_input *input, written_visit visit, void *context,
			   struct cc_arena *arena);

/** Calloway / Callaway, Desta / Dessta: one letter inside is another one, or one more. Korea / Korean and Union /
 * Unions are two words. O(len). */
bool written_names_near(struct cc_str a, struct cc_str b);

/** Whether both stand in one article: two of one family do. O(places). */
bool written_names_meet(const struct written_spelling *a, const struct written_spelling *b);

/** The name as a span of its article's view. */
struct cc_span written_name_span(const struct written_name *name);

#endif
