/* What the files that read English numerals share: their words as tokens, and a number being counted up from them.
 * Leaves what a whole numeral is worth to numeral_en.c. */
#ifndef CC_EXTRACT_NUMERAL_EN_H
#define CC_EXTRACT_NUMERAL_EN_H

#include "extract/numerals/numeral.h"

enum cc_en_kind {
	CC_EN_NONE,
	CC_EN_UNIT, /* zero to nine */
	CC_EN_TEEN, /* ten to nineteen */
	CC_EN_TENS, /* twenty to ninety */
	CC_EN_HUNDRED,
	CC_EN_BIG, /* thousand, million, lakh */
	CC_EN_DOZEN,
	CC_EN_PART, /* half, quarter, third: with what number of parts */
	CC_EN_ARTICLE,
	CC_EN_AND,
	CC_EN_POINT,
	CC_EN_NUMBER /* digits before a multiplier: 4 thousand 3 hundred */
};

struct cc_en_word {
	const char *text;
	uint8_t kind;
	uint8_t value;	 /* a power of ten for HUNDRED and BIG */
	uint8_t ordinal; /* twentieth; also a part: two twentieths */
};

struct cc_en_token {
	const struct cc_en_word *word; /* NULL: no numeral word */
	enum cc_en_kind kind;
	cc_u128 number;
	size_t start;
	size_t end;
	bool plural; /* fifths */
	bool glued;  /* seventythird: the word goes on */
};

struct cc_en_count {
	struct cc_str text;
	size_t end;
	size_t at;
	cc_u128 sum;
	cc_u128 group;
	cc_u128 limit; /* the multiplier before: what follows is smaller */
	int tokens;
	int32_t tail;
	enum cc_en_kind last;
	bool ordinal;
	bool article;
	bool literal;  /* began with digits: "280 million first" is two numbers */
	size_t and_at; /* before the last "and", with what was counted until there; 0: none */
	cc_u128 and_sum;
	int32_t and_tail;
	bool inner; /* read to see what an "and" joins */
};

/** Behind the letters at `at`. */
size_t cc_en_word_end(struct cc_str text, size_t at, size_t end);

/** The numeral word or the digits at `at`; kind CC_EN_NONE where there are none. O(length of the word). */
struct cc_en_token cc_en_token_at(struct cc_str text, size_t at, size_t end);

/** The next token of a number, over a blank or a hyphen; of one that has not begun the token at its place. */
struct cc_en_token cc_en_next(const struct cc_en_count *self);

/** The token behind one blank or hyphen at `at`. */
struct cc_en_token cc_en_behind(const struct cc_en_count *self, size_t at);

/** Over `word`, where it stands next. @return whether it does. */
bool cc_en_skip(struct cc_en_count *self, struct cc_str word);

/** Take words while they make one number; an ordinal ends it. */
void cc_en_take(struct cc_en_count *self);

/** What goes on behind a cardinal: decimals, in five, thirds, and a half. @return the kind it makes it. */
enum cc_number_kind cc_en_take_rest(struct cc_en_count *self, struct cc_decimal *value);

/** "two hundred and fifty-four hundredths": hand back what followed the "and" where it is the top of a fraction. */
void cc_en_give_back(struct cc_en_count *self);

/** A part without a number before it: half, a third, half a million. @return CC_OK, CC_NOT_FOUND or CC_ERR_RANGE. */
enum cc_status cc_en_read_part(struct cc_numeral *out, struct cc_str text, size_t at, size_t end);

#endif
