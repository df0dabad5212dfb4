/* Numerals of running text: 3.63万亿, 七八百, twenty-three thousand, 三分之一, 1/2.
 * Leaves units, qualifiers and what is no quantity to quantity.c. */
#ifndef CC_EXTRACT_NUMERAL_H
#define CC_EXTRACT_NUMERAL_H

#include "base/decimal.h"
#include "base/error.h"
#include "base/str.h"
#include "model/quantity.h"

enum cc_numeral_script { CC_NUMERAL_ARABIC, CC_NUMERAL_HAN, CC_NUMERAL_ENGLISH };

/** How much of a number the words leave open. */
enum cc_numeral_extent {
	CC_NUMERAL_EXACT,
	CC_NUMERAL_PAIR, /* 七八百: from value to upper, both belong to it */
	CC_NUMERAL_OPEN	 /* 3000多, 十几, 数十亿: from value up to, not with, upper */
};

/** How sure it is that the characters are a number at all. */
enum cc_numeral_strength {
	CC_NUMERAL_STRONG, /* 23, 二十三, twenty */
	CC_NUMERAL_WEAK,   /* 三, 千, one: only with a unit behind it or alone between marks */
	CC_NUMERAL_FORMAL  /* 陆, 伍, 拾: names and verbs as often as numbers */
};

/** What stands before the numeral: "$1.2m" is money, "1.2m" a length. */
enum cc_numeral_setting { CC_NUMERAL_PLAIN, CC_NUMERAL_MONEY };

struct cc_numeral {
	struct cc_span span; /* offsets of the text read */
	struct cc_decimal value;
	struct cc_decimal upper; /* for PAIR and OPEN */
	enum cc_numeral_extent extent;
	enum cc_numeral_strength strength;
	enum cc_numeral_script script;
	enum cc_number_kind kind;
	int32_t tail_chain; /* power of all the multipliers it ends with: 九千亿 11 */
	int32_t tail_big;   /* of 万, 亿, million alone: 九千亿 8 */
	bool starts_open;   /* begins with a multiplier: 千家企业 */
	struct cc_str
	    unit; /* "%", "‰", "times" where the numeral says so itself (百分之五, twice); ptr NULL otherwise, static */
	struct cc_span
	    oddity; /* from the first misread character to the last in l2, 1O.5, 6。88; empty where all is well */
};

/**
 * Read the numeral that starts at `at`, as far as it goes.
 * @param out   Set only on CC_OK.
 * @param text  The folded view; only [at, end) is read, bytes before `at` are looked at.
 * @return CC_OK; CC_NOT_FOUND; CC_ERR_RANGE for one beyond 38 digits. O(length of the numeral).
 */
enum cc_status cc_numeral_read(struct cc_numeral *out, struct cc_str text, size_t at, size_t end,
			       enum cc_numeral_setting setting);

/** The scripts of words, one file each; as cc_numeral_read. Han reads numerals that mix digits and 万, 亿 as well. */
enum cc_status cc_numeral_read_han(struct cc_numeral *out, struct cc_str text, size_t at, size_t end);
enum cc_status cc_numeral_read_english(struct cc_numeral *out, struct cc_str text, size_t at, size_t end);

/** Multiply digits that were read by the 万, 亿 or 万亿 behind them. @return false where none stands there, or more
 * than that; *digits is then untouched. O(1). */
bool cc_numeral_scale(struct cc_numeral *digits, struct cc_str text, size_t end);

/** A plain literal with separators: 1,234.50; 3 630. @return the offset behind it; `at` where there is none. */
size_t cc_numeral_literal(struct cc_decimal *out, struct cc_str text, size_t at, size_t end);

/** The digit that a letter was misread for: 0 for O, 1 for l; '\0' for any other. */
char cc_numeral_meant(char misread);

/** A number with misread characters, as far as it goes: no multiplier, whatever stands behind. @return CC_OK or
 * CC_NOT_FOUND. */
enum cc_status cc_numeral_read_misread(struct cc_numeral *out, struct cc_str text, size_t at, size_t end);

/** A multiplier in words or letters: " million", "bn", "k". @return the offset behind it; `at` where there is none. */
size_t cc_numeral_multiplier(int32_t *power, struct cc_str text, size_t at, size_t end,
			     enum cc_numeral_setting setting);

/** "in five", "out of ten" behind a number: divides it. @return the offset behind it; `at` where there is none. */
size_t cc_numeral_ratio(struct cc_decimal *value, struct cc_str text, size_t at, size_t end);

/** numerator / denominator, cut after 12 digits where it has no finite form. @return CC_OK or CC_ERR_RANGE. */
enum cc_status cc_numeral_divide(struct cc_decimal *out, struct cc_decimal numerator, struct cc_decimal denominator);

/** Whether a Han numeral or an English one could start with this character; digits and signs apart. */
bool cc_numeral_is_han(uint32_t code_point);

/** The same, and what may only go on one: 点, 多, 余. */
bool cc_numeral_is_sign(uint32_t code_point);

/** Whether the word at `at` begins an English numeral: twenty, thirds, "a" before hundred. */
bool cc_numeral_is_english(struct cc_str text, size_t at, size_t end);

/** Whether prose tells so many of so many with a bar: 3/4, 1/250, 45/60, and not 7/27. */
bool cc_numeral_is_part(uint32_t top, uint32_t bottom);

/** The fraction whose bar stands at `at`, behind the digits that `out` holds. @return the end, `at` for none. */
size_t cc_numeral_read_bar(struct cc_numeral *out, struct cc_str text, size_t at, size_t end);

/** The same where blanks stand around the bar. */
size_t cc_numeral_read_spaced_bar(struct cc_numeral *part, struct cc_str text, size_t at, size_t end);

/** One of them that is no plain digit: 十, 万, 几, 半. */
bool cc_numeral_is_open(uint32_t code_point);

#endif
