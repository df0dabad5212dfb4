/* What the files that read Chinese numerals share: their signs as tokens, and whole numbers being built of them.
 * Leaves points, parts and halves to numeral_zh.c. */
#ifndef CC_EXTRACT_NUMERAL_ZH_H
#define CC_EXTRACT_NUMERAL_ZH_H

#include "extract/numerals/numeral.h"

enum cc_han_kind {
	CC_HAN_END,
	CC_HAN_DIGIT,
	CC_HAN_ZERO,
	CC_HAN_TENS,   /* 廿, 卅 */
	CC_HAN_SMALL,  /* 十, 百, 千 */
	CC_HAN_BIG,    /* 万, 亿 */
	CC_HAN_POINT,  /* 点 */
	CC_HAN_VAGUE,  /* 几, 数 */
	CC_HAN_MORE,   /* 多, 余, 来 */
	CC_HAN_HALF,   /* 半 */
	CC_HAN_LITERAL /* ASCII digits */
};

enum { CC_HAN_PARTS_MAX = 8, CC_HAN_DIGITS_MAX = 36 };

struct cc_han_token {
	enum cc_han_kind kind;
	bool formal;
	bool liang; /* 两, 兩: a unit of weight as well */
	uint8_t value;
	struct cc_decimal literal;
	size_t start;
	size_t end;
};

/** Which of two readings: 七八百 is 700 and 800, 十几 10 and 20, 3000多 3000 and 4000. */
enum cc_han_pick { CC_HAN_PICK_LOWER, CC_HAN_PICK_UPPER };

struct cc_han_part {
	cc_u128 value;
	int power;
};

struct cc_han_parse {
	struct cc_str text;
	size_t at; /* behind what was accepted */
	size_t end;
	enum cc_han_pick pick;
	struct cc_han_part parts[CC_HAN_PARTS_MAX];
	int part_count;
	cc_u128 section; /* 0..9999 being built */
	cc_u128 pending; /* a digit or literal that waits for its multiplier */
	bool has_pending;
	bool pending_literal; /* of several digits: 3万4000 */
	cc_u128 grain;	      /* one unit of the last significant place, for 多 */
	int scale;	      /* digits behind the point of a literal */
	int last_small;
	int chain; /* power of the multipliers since the last digit */
	int chain_big;
	enum cc_han_kind last;
	int last_power;
	bool zero;
	bool pair;
	bool open;
	bool formal;
	bool starts_open;
	bool literal_first;
	int tokens;
	bool bad;
};

/** The token at `at`; kind CC_HAN_END where no numeral goes on. O(1), for digits O(their length). */
struct cc_han_token cc_han_token_at(struct cc_str text, size_t at, size_t end);

/** Behind a blank or two: Chinese is set with odd ones. */
size_t cc_han_skip_blanks(struct cc_str text, size_t at, size_t end);

static inline bool cc_han_is_power(enum cc_han_kind kind)
{
	return kind == CC_HAN_SMALL || kind == CC_HAN_BIG;
}

/* 七八百, 三五千, 十五六个: two digits in a row name two numbers; 一二三 spells one. */
static inline bool cc_han_is_pair(int first, int second)
{
	return second == first + 1 || (first == 3 && second == 5);
}

/** Build the whole number that starts at `at`, in one of its two readings; out->at is behind it, out->tokens 0 where
 * there is none. O(length of the numeral). */
void cc_han_parse(struct cc_han_parse *out, struct cc_str text, size_t at, size_t end, enum cc_han_pick pick);

/** What it is worth. @return CC_OK, or CC_ERR_RANGE beyond 38 digits. */
enum cc_status cc_han_parse_value(struct cc_decimal *out, struct cc_han_parse *parse);

#endif
