/* Sentences in tokens, kept small for the next who asks: a sentence is laid side by side with several others.
 * Leaves cutting sentences into tokens to tokens.h. Private to checks/. */
#ifndef CC_CHECKS_TOKEN_ROWS_H
#define CC_CHECKS_TOKEN_ROWS_H

#include "checks/check.h"
#include "checks/copy/tokens.h"

struct cc_token_rows;

/** Room for the rows of all sentences of a run. @return NULL when out of memory. */
struct cc_token_rows *cc_token_rows_new(const struct cc_check_input *input, struct cc_arena *arena);

/** As cc_tokens_of; of a sentence that was asked for before, from its row. Four bytes are kept of each Han character,
 * about sixteen of an English word. @param rows  NULL: nothing is kept. */
bool cc_token_rows_read(struct cc_vec *out, struct cc_token_rows *rows, struct cc_tokeniser *with,
			const struct cc_article *article, uint32_t sentence);

/** Have the processor fetch what a sentence takes that will be asked for soon, as nothing of it is near in an archive:
 * first what leads to its row, and some sentences later the row itself. They change nothing. */
void cc_token_rows_foresee(const struct cc_token_rows *rows, const struct cc_article *article, uint32_t sentence);
void cc_token_rows_fetch(const struct cc_token_rows *rows, const struct cc_article *article, uint32_t sentence);

#endif
