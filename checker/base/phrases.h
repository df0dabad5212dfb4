/* Many literal phrases found in one pass: Aho-Corasick over byte classes (Aho, Corasick 1975).
 * Leaves what a hit means to the caller. */
#ifndef CC_BASE_PHRASES_H
#define CC_BASE_PHRASES_H

#include <stdint.h>

#include "base/arena.h"
#include "base/error.h"
#include "base/vec.h"

/** How a phrase matches. ASCII letters fold case unless CC_PHRASE_CASE; a phrase that begins or ends with an ASCII
 *  letter or digit must not touch another one there unless CC_PHRASE_PART. */
enum cc_phrase_flags {
	CC_PHRASE_CASE = 1u << 0,
	CC_PHRASE_PART = 1u << 1,
	CC_PHRASE_SIGN = 1u << 2, /* a part that may touch digits (5km) but no further letters */
	CC_PHRASE_HEAD = 1u << 3  /* a part that begins a word, whatever it touches behind it (US$5, RMB100) */
};

struct cc_phrase {
	struct cc_str text; /* borrowed while building; at least one byte */
	uint32_t kind;	    /* the caller's */
	uint32_t ref;	    /* the caller's: index of what it stands for */
	uint32_t flags;
};

/** One occurrence, as byte offsets of what was scanned. */
struct cc_hit {
	size_t start;
	size_t end;
	uint32_t kind;
	uint32_t ref;
};

struct cc_phrases;

/** Build from all phrases (the same text may stand several times with other kinds). @return CC_OK, CC_ERR_NOMEM,
 * CC_ERR_LIMIT. Cost: O(total bytes * classes) time and memory. Immutable afterwards, thread-safe. */
enum cc_status cc_phrases_build(struct cc_phrases **out, const struct cc_phrase *phrases, size_t count,
				struct cc_arena *arena, struct cc_error *err);

/**
 * All occurrences within text[from, to), longest and shorter ones alike; word edges look at the bytes around the range
 * too.
 * @param hits  vector of struct cc_hit, appended; sorted by start, then longest first, then kind, then ref.
 * @return CC_OK or CC_ERR_NOMEM. O(bytes + hits log hits).
 */
enum cc_status cc_phrases_scan(struct cc_vec *hits, const struct cc_phrases *phrases, struct cc_str text, size_t from,
			       size_t to);

/** As cc_phrases_scan, without the phrases of some kinds. @param kinds  Bit n leaves out kind n, bit 31 all from 31 on.
 */
enum cc_status cc_phrases_scan_without(struct cc_vec *hits, const struct cc_phrases *phrases, struct cc_str text,
				       size_t from, size_t to, uint32_t kinds);

/**
 * The longest phrase of `kind` that begins at `at`, where no ASCII letter or digit stands, and ends by `to`.
 * @return false where there is none: *out is then untouched. O(length of the phrase).
 */
bool cc_phrases_find_at(struct cc_hit *out, const struct cc_phrases *phrases, struct cc_str text, size_t at, size_t to,
			uint32_t kind);

/** Whether a phrase of `kind` stands in text[from, to), be it within a longer one; phrases that begin within a word are
 *  not seen. Most words and Han are passed at a look. O(bytes + length of the phrases begun). */
bool cc_phrases_hold(const struct cc_phrases *phrases, struct cc_str text, size_t from, size_t to, uint32_t kind);

/** The kinds of the phrases that may begin at `at` (< text.len), where a character begins, and some more where that is
 *  no Han: bits as of cc_phrases_scan_without. O(1). */
uint32_t cc_phrases_kinds_begun(const struct cc_phrases *phrases, struct cc_str text, size_t at);

/** Those of the phrases that end with a Han character. @param han  Its three bytes, U+4000 to U+9FFF. O(1). */
uint32_t cc_phrases_kinds_ended(const struct cc_phrases *phrases, const char *han);

#endif
