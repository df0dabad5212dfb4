/* What the files of the period lexer share: where it is, and how a token is added.
 * Leaves the tokens themselves to period_parts.h. */
#ifndef CC_EXTRACT_PERIOD_LEX_H
#define CC_EXTRACT_PERIOD_LEX_H

#include "extract/periods/period_parts.h"

enum { CC_PERIOD_DIGITS_MAX = 8 };

/** Where the lexer is. */
struct cc_period_lexer {
	const struct cc_extract_input *input;
	struct cc_str view;
	size_t at;
	size_t end;
	size_t hit;		  /* first hit that starts at or behind `at` */
	const uint32_t *numerals; /* of the sentence, those that have not been passed */
	size_t numeral_count;
	size_t word;   /* where the next word of periods begins, ... */
	size_t number; /* ... and the next number, `end` for none; told anew when the lexer is behind it */
	struct cc_vec *out;
};

/** The byte at `at`, 0 outside the view. */
static inline char cc_period_byte(const struct cc_period_lexer *lexer, size_t at)
{
	return at < lexer->view.len ? lexer->view.ptr[at] : '\0';
}

/** A new token over [start, end) behind those that are there; its neighbourhood is noted. @return NULL when out of
 * memory. */
struct cc_period_token *cc_period_push(struct cc_period_lexer *lexer, size_t start, size_t end, char kind);

/** @param digits  As printed; 0 for a numeral in words. @return NULL when out of memory. */
struct cc_period_token *cc_period_push_number(struct cc_period_lexer *lexer, size_t start, size_t end, int value,
					      int digits);

/** The number in digits at the lexer, with what is joined to it: 2024, 31st, 1990s, 2024.12.11; other figures are
 * passed over. */
void cc_period_lex_digits(struct cc_period_lexer *lexer);

/** Whether FY25 begins there, be it right behind another code: Q3FY25. */
bool cc_period_is_fiscal_code(const struct cc_period_lexer *lexer, size_t at);

/** English words that their neighbours decide: numerals of several words become one token, "may" the verb none. */
void cc_period_settle_words(struct cc_vec *tokens, struct cc_str view);

/** The longest word of a period that begins at the lexer. @return false where there is none. O(hits there). */
bool cc_period_lex_word(struct cc_period_lexer *lexer);

/** 十二, 二〇二四. @return false where no Han numeral stands at the lexer. */
bool cc_period_lex_han(struct cc_period_lexer *lexer);

/** Value of a character of Han numerals (十 10, 廿 20); -1 for all others. */
int cc_period_han_digit(uint32_t code_point);

#endif
