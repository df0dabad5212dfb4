/* Tokens written as words of 32 bits: a Han character is one, a figure three, an English word four.
 * Leaves cutting sentences into tokens to tokens.c, and any token that fits no form to be cut out again. */
#include "checks/copy/token_rows.h"

#include <string.h>

#include "base/arena.h"

/* A Han character: the top bit, how many bytes were passed before it, its code. */
#define HAN_BIT (UINT32_C(1) << 31)
enum { CODE_BITS = 21, HAN_GAP_BITS = 10, WIDE = 0x10000, WIDE_BYTES = 4, HAN_BYTES = 3 };

/* Any other token: its kind, whether it is turned, what the packs know it as, its weight, the bytes before it; its
 * length; then what its kind has. CLAUSE in place of a kind: the clause of what follows, in the next word. */
enum { KIND_BITS = 3, WORD_BITS = 4, WEIGHT_BITS = 8, GAP_BITS = 15, CLAUSE = 7 };
enum {
	TURNED_AT = KIND_BITS,
	WORD_AT = TURNED_AT + 1,
	WEIGHT_AT = WORD_AT + WORD_BITS,
	GAP_AT = WEIGHT_AT + WEIGHT_BITS
};

_Static_assert((int)CC_TOKEN_PLACE < (int)CLAUSE, "a kind fits its bits");
_Static_assert(CC_REWORDING_COUNT < 1 << WORD_BITS, "a rewording fits its bits");

struct cc_token_rows {
	struct cc_arena *arena;
	size_t *starts;	     /* of each article, in `rows` */
	uint32_t **rows;     /* of each sentence: how many tokens, then their words; NULL: not asked for yet */
	struct cc_vec words; /* uint32_t: of the row at hand */
};

struct cc_token_rows *cc_token_rows_new(const struct cc_check_input *input, struct cc_arena *arena)
{
	struct cc_token_rows *rows = cc_arena_alloc(arena, sizeof(*rows));
	size_t *starts = cc_arena_array(arena, input->article_count + 1, sizeof(*starts));
	if (rows == NULL || starts == NULL)
		return NULL;
	for (size_t i = 0; i < input->article_count; i++)
		starts[i + 1] = starts[i] + input->articles[i]->text.sentence_count;
	*rows = (struct cc_token_rows){.arena = arena,
				       .starts = starts,
				       .rows = cc_arena_array(arena, starts[input->article_count], sizeof(uint32_t *)),
				       .words = cc_vec_new(arena, sizeof(uint32_t))};
	return rows->rows != NULL ? rows : NULL;
}

static uint32_t bits(uint32_t word, unsigned at, unsigned count)
{
	return word >> at & ((UINT32_C(1) << count) - 1);
}

static void add_word(struct cc_vec *words, uint32_t word)
{
	uint32_t *slot = cc_vec_slot(words);
	if (slot != NULL)
		*slot = word;
}

static void add_long(struct cc_vec *words, uint64_t value)
{
	add_word(words, (uint32_t)value);
	add_word(words, (uint32_t)(value >> 32));
}

static uint64_t long_at(const uint32_t *words)
{
	return words[0] | (uint64_t)words[1] << 32;
}

static void add_place(struct cc_vec *words, const struct cc_scope *place)
{
	uint64_t value = 0;
	memcpy(&value, &place, sizeof(place));
	add_long(words, value);
}

static const struct cc_scope *place_at(const uint32_t *words)
{
	const uint64_t value = long_at(words);
	const struct cc_scope *place;
	memcpy(&place, &value, sizeof(place));
	return place;
}

static bool is_plain_han(const struct cc_token *token)
{
	size_t bytes = token->mask < WIDE ? HAN_BYTES : WIDE_BYTES;
	return token->kind == CC_TOKEN_HAN && token->word == CC_REWORDING_COUNT && token->weight == 1 &&
	       token->ref == UINT32_MAX && token->mask < (UINT64_C(1) << CODE_BITS) &&
	       cc_span_len(token->span) == bytes;
}

/* @return false where the token fits no form. */
static bool write_token(struct cc_vec *words, const struct cc_token *token, size_t gap)
{
	if (is_plain_han(token) && gap < 1u << HAN_GAP_BITS) {
		add_word(words, HAN_BIT | (uint32_t)gap << CODE_BITS | (uint32_t)token->mask);
		return true;
	}
	if (token->kind == CC_TOKEN_HAN || gap >= 1u << GAP_BITS || token->weight >= 1u << WEIGHT_BITS)
		return false;
	add_word(words, (uint32_t)token->kind | (uint32_t)token->turned << TURNED_AT |
			    (uint32_t)token->word << WORD_AT | token->weight << WEIGHT_AT | (uint32_t)gap << GAP_AT);
	add_word(words, (uint32_t)cc_span_len(token->span));
	if (cc_token_is_letters(token)) {
		add_long(words, token->mask);
		return token->ref == UINT32_MAX;
	}
	add_word(words, token->ref);
	if (token->kind == CC_TOKEN_PLACE)
		add_place(words, token->place);
	return true;
}

/* Tokens as a row; one that cannot be written leaves none. @return false when out of memory. */
static bool keep(struct cc_token_rows *rows, uint32_t **row, const struct cc_vec *tokens, size_t start)
{
	const struct cc_token *items = tokens->items;
	uint32_t clause = UINT32_MAX;
	rows->words.len = 0;
	add_word(&rows->words, (uint32_t)tokens->len);
	for (size_t i = 0; i < tokens->len; i++) {
		if (items[i].clause != clause) {
			add_word(&rows->words, CLAUSE);
			add_word(&rows->words, items[i].clause);
		}
		clause = items[i].clause;
		if (items[i].span.start < start || !write_token(&rows->words, &items[i], items[i].span.start - start))
			return !rows->words.failed;
		start = items[i].span.end;
	}
	if (rows->words.failed)
		return false;
	const size_t size = rows->words.len * sizeof(uint32_t);
	*row = cc_arena_take(rows->arena, size);
	if (*row != NULL)
		memcpy(*row, rows->words.items, size);
	return *row != NULL;
}

static struct cc_token read_han(uint32_t word, size_t at)
{
	const uint32_t code = bits(word, 0, CODE_BITS);
	const size_t start = at + bits(word, CODE_BITS, HAN_GAP_BITS);
	return (struct cc_token){.span = {.start = start, .end = start + (code < WIDE ? HAN_BYTES : WIDE_BYTES)},
				 .mask = code,
				 .kind = CC_TOKEN_HAN,
				 .word = CC_REWORDING_COUNT,
				 .weight = 1,
				 .ref = UINT32_MAX};
}

/* @return behind the words of the token. */
static const uint32_t *read_other(struct cc_token *token, const uint32_t *words, size_t at)
{
	const uint32_t head = *words++;
	const size_t start = at + bits(head, GAP_AT, GAP_BITS);
	*token = (struct cc_token){.span = {.start = start, .end = start + *words++},
				   .kind = (enum cc_token_kind)bits(head, 0, KIND_BITS),
				   .word = (enum cc_rewording)bits(head, WORD_AT, WORD_BITS),
				   .weight = bits(head, WEIGHT_AT, WEIGHT_BITS),
				   .turned = bits(head, TURNED_AT, 1) != 0,
				   .ref = UINT32_MAX};
	if (cc_token_is_letters(token)) {
		token->mask = long_at(words);
		return words + 2;
	}
	token->mask = cc_token_kind_mask(token->kind);
	token->ref = *words++;
	if (token->kind != CC_TOKEN_PLACE)
		return words;
	token->place = place_at(words);
	return words + 2;
}

static bool read_row(struct cc_vec *out, const uint32_t *words, size_t at)
{
	const size_t count = *words++;
	uint32_t clause = UINT32_MAX;
	out->len = 0;
	if (!cc_vec_reserve(out, count))
		return false;
	struct cc_token *tokens = out->items;
	while (out->len < count) {
		struct cc_token *token = &tokens[out->len];
		if (*words == CLAUSE) {
			clause = words[1];
			words += 2;
			continue;
		}
		if (*words & HAN_BIT)
			*token = read_han(*words++, at);
		else
			words = read_other(token, words, at);
		token->clause = clause;
		at = token->span.end;
		out->len++;
	}
	return true;
}

bool cc_token_rows_read(struct cc_vec *out, struct cc_token_rows *rows, struct cc_tokeniser *with,
			const struct cc_article *article, uint32_t sentence)
{
	if (rows == NULL)
		return cc_tokens_of(out, with, article, sentence);
	uint32_t **row = &rows->rows[rows->starts[article->index] + sentence];
	const size_t start = article->text.sentences[sentence].span.start;
	if (*row != NULL)
		return read_row(out, *row, start);
	return cc_tokens_of(out, with, article, sentence) && keep(rows, row, out, start);
}

void cc_token_rows_foresee(const struct cc_token_rows *rows, const struct cc_article *article, uint32_t sentence)
{
	__builtin_prefetch(&rows->rows[rows->starts[article->index] + sentence]);
	__builtin_prefetch(&article->text.sentences[sentence]);
	__builtin_prefetch(&article->mentions[sentence]);
}

void cc_token_rows_fetch(const struct cc_token_rows *rows, const struct cc_article *article, uint32_t sentence)
{
	const uint32_t *row = rows->rows[rows->starts[article->index] + sentence];
	if (row == NULL)
		return;
	__builtin_prefetch(row);
	__builtin_prefetch(article->mentions[sentence].quantities);
	__builtin_prefetch(article->text.view.ptr + article->text.sentences[sentence].span.start);
}
