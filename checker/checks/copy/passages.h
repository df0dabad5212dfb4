/* The blocks of a document as letters only, for finding those that are printed twice.
 * Leaves what a repetition means to check_duplicate_block.c. */
#ifndef CC_CHECKS_PASSAGES_H
#define CC_CHECKS_PASSAGES_H

#include "base/arena.h"
#include "base/vec.h"
#include "model/article.h"

enum {
	CC_PASSAGE_HEAD = 24, /* weight by which two blocks are brought together */
	CC_PASSAGE_CORE = 30  /* a lighter block alone never counts: headings, bylines */
};

/** How a block repeats an earlier one. */
enum cc_twin { CC_TWIN_NONE, CC_TWIN_WHOLE, CC_TWIN_CUT_LATER, CC_TWIN_CUT_EARLIER, CC_TWIN_NEAR };

/** A block that holds letters. Its letters are Han characters, Latin letters in lower case and digits. */
struct cc_passage {
	size_t block;
	struct cc_span span; /* reading offsets, trimmed */
	uint64_t hash;	     /* of all letters */
	uint64_t head;	     /* of the letters up to CC_PASSAGE_HEAD; 0 where there are fewer */
	size_t letters;
	size_t weight; /* what the letters say: a Han character 1, four Latin letters or digits 1 */
	enum cc_twin twin;
	size_t twin_at; /* index of the earlier passage */
	bool prose;	/* cc_passage_is_prose */
	size_t copies;	/* passages with the same head */
};

/** Hash and count the letters of a span of the reading text. */
struct cc_passage cc_passage_of(struct cc_str reading, struct cc_span span);

/** `span` without a short note in brackets at its start: "（接上页）一是…". */
struct cc_span cc_passage_without_note(struct cc_str reading, struct cc_span span);

/** Whether a text holds a comma or a stop: 责任单位：甲局、乙局 does not, and may stand under each of its tasks. */
bool cc_passage_is_prose(struct cc_str text);

/** The next letter at or after *at, moving *at behind it; 0 at the end. */
uint32_t cc_passage_letter(struct cc_str text, size_t *at);

/**
 * All blocks with letters, tables and code left out, each with the earlier one it repeats.
 * @param out  vector of struct cc_passage. @return false when out of memory. O(bytes + blocks log blocks).
 */
bool cc_passages_of(struct cc_vec *out, const struct cc_article *article, struct cc_arena *scratch);

#endif
