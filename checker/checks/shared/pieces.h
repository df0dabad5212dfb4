/* A sentence as a row of pieces: figures, periods, punctuation, words that checks recompute by, and all the rest.
 * Leaves what the row says to the checks. Private to checks/. */
#ifndef CC_CHECKS_PIECES_H
#define CC_CHECKS_PIECES_H

#include "base/vec.h"
#include "checks/check.h"

/** What a piece is, as bits: the low ones are enum cc_wording, a word may be several of them. */
#define CC_PIECE_WORD(name) (UINT64_C(1) << CC_WORDING_##name)
#define CC_PIECE_FIGURE (UINT64_C(1) << 53)
#define CC_PIECE_DURATION (UINT64_C(1) << 54) /* 五年: a figure in years, which says how long, not how much */
#define CC_PIECE_PERIOD (UINT64_C(1) << 55)
#define CC_PIECE_COMMA (UINT64_C(1) << 56)
#define CC_PIECE_LISTING (UINT64_C(1) << 57) /* 、 */
#define CC_PIECE_COLON (UINT64_C(1) << 58)
#define CC_PIECE_STOP (UINT64_C(1) << 59) /* ; 。 . ! ? */
#define CC_PIECE_OPEN (UINT64_C(1) << 60)
#define CC_PIECE_CLOSE (UINT64_C(1) << 61)
#define CC_PIECE_OTHER (UINT64_C(1) << 62) /* words and signs that nobody knows */
#define CC_PIECE_TAIL (UINT64_C(1) << 63)  /* in a gap only: OTHER up to the first comma */

struct cc_wording_piece {
	struct cc_span span; /* view offsets; of a figure with its qualifier's words */
	uint64_t kinds;
	uint32_t ref; /* figures, durations, periods: index into the sentence's mentions */
	uint32_t sentence;
};

/** The row under way and the memory behind it; reused from sentence to sentence. */
struct cc_pieces {
	const struct cc_article *article;
	uint32_t sentence;
	struct cc_vec row;  /* struct cc_wording_piece */
	struct cc_vec hits; /* struct cc_hit */
};

struct cc_pieces cc_pieces_new(struct cc_arena *arena);

/** Take the sentence apart. @return false when out of memory. O(bytes + hits log hits). */
bool cc_pieces_of(struct cc_pieces *out, const struct cc_ruleset *rules, const struct cc_article *article,
		  uint32_t sentence);

/** Append the sentence behind, so that both are one row; the full stop between becomes a comma:
 * 学校120所。其中小学60所.
 * @return false when out of memory. O(bytes + hits log hits). */
bool cc_pieces_join(struct cc_pieces *out, const struct cc_ruleset *rules, uint32_t sentence);

/** The sentence that the row began with, or both as one span; view offsets. */
struct cc_span cc_pieces_sentences(const struct cc_pieces *pieces, size_t first, size_t last);

const struct cc_wording_piece *cc_pieces_at(const struct cc_pieces *pieces, size_t index);
const struct cc_quantity *cc_piece_quantity(const struct cc_pieces *pieces, size_t index);
const struct cc_period_mention *cc_piece_period(const struct cc_pieces *pieces, size_t index);

/** What may stand between two figures, what must, and what must not, whatever else it is. */
struct cc_gap {
	uint64_t allowed;
	uint64_t required; /* one of them; 0: none */
	uint64_t forbidden;
	uint64_t not_last; /* what does not stand right before the second figure: 增长，658家 */
};

/** Whether the pieces (from, to), without both, are such a gap. @param seen  NULL, or the kinds seen are added. */
bool cc_gap_fits(const struct cc_pieces *pieces, size_t from, size_t to, const struct cc_gap *gap, uint64_t *seen);

/** Kinds of the pieces before `at`, back to the figure, comma or stop before it. */
uint64_t cc_gap_before(const struct cc_pieces *pieces, size_t at);

#endif
