/* A sentence as tokens: Han characters, Latin words, figures, periods and places as one token each.
 * Leaves comparing sentences to shingles.h and align.h. */
#ifndef CC_CHECKS_TOKENS_H
#define CC_CHECKS_TOKENS_H

#include "base/phrases.h"
#include "base/vec.h"
#include "model/article.h"
#include "model/rewording.h"
#include "ruleset/ruleset.h"

/* A movement is a word that says up or down: 增长, fell. */
enum cc_token_kind { CC_TOKEN_HAN, CC_TOKEN_WORD, CC_TOKEN_MOVEMENT, CC_TOKEN_FIGURE, CC_TOKEN_PERIOD, CC_TOKEN_PLACE };

struct cc_token {
	struct cc_span span; /* view offsets */
	uint64_t mask;	     /* what it is aligned by: its letters or its row of words; of the others only the kind */
	enum cc_token_kind kind;
	enum cc_rewording word; /* what the packs know it as; CC_REWORDING_COUNT: nothing */
	unsigned weight;	/* how much it says: a Han character 1, a Latin word 3, a mention 3 */
	uint32_t ref;		/* figures, periods, places: index into the sentence's mentions; UINT32_MAX: none */
	const struct cc_scope *place; /* of a place, be it only in a name (北京华信泰公司, without ref); else NULL */
	bool turned;		      /* a figure that is two: 31 to 17, which is read as no range */
	uint32_t clause;	      /* index into the text's clauses; UINT32_MAX: between clauses */
};

enum { CC_TOKENS_MAX = 4096 };

/** What sentences are read into tokens with: the words of near copies, and room for what is found of them. */
struct cc_tokeniser {
	const struct cc_ruleset *rules;
	struct cc_vec hits; /* struct cc_hit */
};

/** Tokens of a sentence, at most CC_TOKENS_MAX, without the words that a second printing drops; the vector is emptied
 * first. @return false when out of memory. O(bytes). */
bool cc_tokens_of(struct cc_vec *out, struct cc_tokeniser *with, const struct cc_article *article, uint32_t sentence);

/** What a movement or a mention is aligned by: its kind alone. */
uint64_t cc_token_kind_mask(enum cc_token_kind kind);

/** Whether a token is letters, not a mention. */
static inline bool cc_token_is_letters(const struct cc_token *token)
{
	return token->kind <= CC_TOKEN_MOVEMENT;
}

/** Whether a scope is one place for everybody; 我市 and 全省 are whatever place their document speaks of, and the name
 * of an organisation is laid side by side letter by letter. */
bool cc_token_is_place(const struct cc_scope *scope);

/** Whether two aligned tokens (same mask) mean the same: figures whose intervals meet, equal periods and places. */
bool cc_token_same(const struct cc_ruleset *rules, const struct cc_article *a, uint32_t sentence_a,
		   const struct cc_token *token_a, const struct cc_article *b, uint32_t sentence_b,
		   const struct cc_token *token_b);

#endif
