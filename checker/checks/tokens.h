/* A sentence as tokens: Han characters, Latin words, figures, periods and places as one token each.
 * Leaves comparing sentences to shingles.h and align.h. */
#ifndef CC_CHECKS_TOKENS_H
#define CC_CHECKS_TOKENS_H

#include "base/vec.h"
#include "model/article.h"

enum cc_token_kind { CC_TOKEN_HAN, CC_TOKEN_WORD, CC_TOKEN_FIGURE, CC_TOKEN_PERIOD, CC_TOKEN_PLACE };

struct cc_token {
	struct cc_span span; /* view offsets */
	uint64_t mask;	     /* what it is aligned by: its letters; of a figure, period or place only its kind */
	enum cc_token_kind kind;
	uint32_t ref;	 /* figures, periods, places: index into the sentence's mentions; UINT32_MAX: none */
	uint32_t clause; /* index into the text's clauses; UINT32_MAX: between clauses */
};

enum { CC_TOKENS_MAX = 4096 };

/** Tokens of a sentence, at most CC_TOKENS_MAX; the vector is emptied first. @return false when out of memory.
 * O(bytes). */
bool cc_tokens_of(struct cc_vec *out, const struct cc_article *article, uint32_t sentence);

/** Whether a scope is one place for everybody; 我市 and 全省 are whatever place their document speaks of. */
bool cc_token_is_place(const struct cc_scope *scope);

/** How much a token says that is equal in two sentences: a Han character 1, any other 2. */
unsigned cc_token_weight(const struct cc_token *token);

/** Whether two aligned tokens (same mask) mean the same: figures whose intervals meet, equal periods and places. */
bool cc_token_same(const struct cc_article *a, uint32_t sentence_a, const struct cc_token *token_a,
		   const struct cc_article *b, uint32_t sentence_b, const struct cc_token *token_b);

#endif
