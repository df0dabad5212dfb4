/* One sentence through the extractor with the shipped rules, for tests of single mentions.
 * Leaves whole articles to article_support.h. */
#ifndef CC_TESTS_SENTENCE_SUPPORT_H
#define CC_TESTS_SENTENCE_SUPPORT_H

#include "base/arena.h"
#include "base/buf.h"
#include "extract/extract.h"

/** The mentions of one sentence, and the folded text that their offsets point into. */
struct cc_test_sentence {
	struct cc_mentions mentions;
	struct cc_str view;
};

/** All of a view as one sentence, and the places in it where a numeral may begin. */
struct cc_test_whole {
	struct cc_sentence sentence;
	const uint32_t *numerals;
};

/** @return false when out of memory. */
bool cc_test_whole(struct cc_test_whole *out, struct cc_str view, uint32_t flags, struct cc_arena *arena);

/**
 * Extract `text` as one sentence of a document.
 * @param date  YYYY-MM-DD of the document, "" for none.
 * @return What cc_extract_sentence says.
 */
enum cc_status cc_test_sentence(struct cc_test_sentence *out, const char *text, const char *date,
				struct cc_arena *arena);

/** The same where nothing but these kinds (bits of enum cc_mention_kind; 0: all) is asked for. */
enum cc_status cc_test_sentence_alone(struct cc_test_sentence *out, const char *text, const char *date, uint32_t kinds,
				      struct cc_arena *arena);

/** Writes the mentions that a test asks for. */
typedef void cc_test_describe(struct cc_buf *out, const struct cc_test_sentence *sentence);

/** Fail unless the mentions of `text`, as `describe` writes them, are `wanted`. */
void cc_test_mentions(const char *text, const char *date, const char *wanted, cc_test_describe *describe);

/** The same where nothing but these kinds is asked for. */
void cc_test_mentions_alone(const char *text, const char *date, uint32_t kinds, const char *wanted,
			    cc_test_describe *describe);

/** Add the words of a mention, "; " before all but the first. */
void cc_test_add_words(struct cc_buf *out, const struct cc_test_sentence *sentence, struct cc_span span);

/** Fail each allocation of extracting `text` in turn: cc_test_every_allocation. */
void cc_test_sentence_allocations(const char *text);

#endif
