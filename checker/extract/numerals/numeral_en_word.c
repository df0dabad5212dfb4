/* The words of English numerals, and the digits between them.
 * Leaves how they count to numeral_en_count.c. */
#include "base/ascii.h"
#include "extract/numerals/numeral_en.h"
#include "text/numeral_start.h"

/* Sorted by text. */
/* clang-format off */
static const struct cc_en_word words[] = {
    {"a", CC_EN_ARTICLE, 0, 0},
    {"an", CC_EN_ARTICLE, 0, 0},
    {"and", CC_EN_AND, 0, 0},
    {"billion", CC_EN_BIG, 9, 0},
    {"billions", CC_EN_BIG, 9, 0},
    {"billionth", CC_EN_BIG, 9, 1},
    {"cr", CC_EN_BIG, 7, 0},
    {"crore", CC_EN_BIG, 7, 0},
    {"crores", CC_EN_BIG, 7, 0},
    {"dozen", CC_EN_DOZEN, 12, 0},
    {"dozens", CC_EN_DOZEN, 12, 0},
    {"eight", CC_EN_UNIT, 8, 0},
    {"eighteen", CC_EN_TEEN, 18, 0},
    {"eighteenth", CC_EN_TEEN, 18, 1},
    {"eighth", CC_EN_UNIT, 8, 1},
    {"eightieth", CC_EN_TENS, 80, 1},
    {"eighty", CC_EN_TENS, 80, 0},
    {"eleven", CC_EN_TEEN, 11, 0},
    {"eleventh", CC_EN_TEEN, 11, 1},
    {"fifteen", CC_EN_TEEN, 15, 0},
    {"fifteenth", CC_EN_TEEN, 15, 1},
    {"fifth", CC_EN_UNIT, 5, 1},
    {"fiftieth", CC_EN_TENS, 50, 1},
    {"fifty", CC_EN_TENS, 50, 0},
    {"first", CC_EN_UNIT, 1, 1},
    {"five", CC_EN_UNIT, 5, 0},
    {"fortieth", CC_EN_TENS, 40, 1},
    {"forty", CC_EN_TENS, 40, 0},
    {"four", CC_EN_UNIT, 4, 0},
    {"fourteen", CC_EN_TEEN, 14, 0},
    {"fourteenth", CC_EN_TEEN, 14, 1},
    {"fourth", CC_EN_UNIT, 4, 1},
    {"half", CC_EN_PART, 2, 0},
    {"halves", CC_EN_PART, 2, 0},
    {"hundred", CC_EN_HUNDRED, 2, 0},
    {"hundreds", CC_EN_HUNDRED, 2, 0},
    {"hundredth", CC_EN_HUNDRED, 2, 1},
    {"koti", CC_EN_BIG, 7, 0},
    {"krore", CC_EN_BIG, 7, 0},
    {"krores", CC_EN_BIG, 7, 0},
    {"lac", CC_EN_BIG, 5, 0},
    {"lakh", CC_EN_BIG, 5, 0},
    {"lakhs", CC_EN_BIG, 5, 0},
    {"million", CC_EN_BIG, 6, 0},
    {"millions", CC_EN_BIG, 6, 0},
    {"millionth", CC_EN_BIG, 6, 1},
    {"naught", CC_EN_UNIT, 0, 0},
    {"nine", CC_EN_UNIT, 9, 0},
    {"nineteen", CC_EN_TEEN, 19, 0},
    {"nineteenth", CC_EN_TEEN, 19, 1},
    {"ninetieth", CC_EN_TENS, 90, 1},
    {"ninety", CC_EN_TENS, 90, 0},
    {"ninth", CC_EN_UNIT, 9, 1},
    {"nought", CC_EN_UNIT, 0, 0},
    {"one", CC_EN_UNIT, 1, 0},
    {"point", CC_EN_POINT, 0, 0},
    {"quadrillion", CC_EN_BIG, 15, 0},
    {"quadrillionth", CC_EN_BIG, 15, 1},
    {"quarter", CC_EN_PART, 4, 0},
    {"quarters", CC_EN_PART, 4, 0},
    {"quintillion", CC_EN_BIG, 18, 0},
    {"quintillionth", CC_EN_BIG, 18, 1},
    {"second", CC_EN_UNIT, 2, 1},
    {"seven", CC_EN_UNIT, 7, 0},
    {"seventeen", CC_EN_TEEN, 17, 0},
    {"seventeenth", CC_EN_TEEN, 17, 1},
    {"seventh", CC_EN_UNIT, 7, 1},
    {"seventieth", CC_EN_TENS, 70, 1},
    {"seventy", CC_EN_TENS, 70, 0},
    {"sextillion", CC_EN_BIG, 21, 0},
    {"six", CC_EN_UNIT, 6, 0},
    {"sixteen", CC_EN_TEEN, 16, 0},
    {"sixteenth", CC_EN_TEEN, 16, 1},
    {"sixth", CC_EN_UNIT, 6, 1},
    {"sixtieth", CC_EN_TENS, 60, 1},
    {"sixty", CC_EN_TENS, 60, 0},
    {"ten", CC_EN_TEEN, 10, 0},
    {"tenth", CC_EN_TEEN, 10, 1},
    {"third", CC_EN_UNIT, 3, 1},
    {"thirteen", CC_EN_TEEN, 13, 0},
    {"thirteenth", CC_EN_TEEN, 13, 1},
    {"thirtieth", CC_EN_TENS, 30, 1},
    {"thirty", CC_EN_TENS, 30, 0},
    {"thousand", CC_EN_BIG, 3, 0},
    {"thousands", CC_EN_BIG, 3, 0},
    {"thousandth", CC_EN_BIG, 3, 1},
    {"three", CC_EN_UNIT, 3, 0},
    {"trillion", CC_EN_BIG, 12, 0},
    {"trillions", CC_EN_BIG, 12, 0},
    {"trillionth", CC_EN_BIG, 12, 1},
    {"twelfth", CC_EN_TEEN, 12, 1},
    {"twelve", CC_EN_TEEN, 12, 0},
    {"twentieth", CC_EN_TENS, 20, 1},
    {"twenty", CC_EN_TENS, 20, 0},
    {"two", CC_EN_UNIT, 2, 0},
    {"zero", CC_EN_UNIT, 0, 0},
    {"zeroth", CC_EN_UNIT, 0, 1},
};
/* clang-format on */

enum { COUNT_OF_WORDS = sizeof(words) / sizeof(words[0]), LENGTH_MAX = 16 };

static int compare_word(const char *entry, const char *text, size_t len)
{
	for (size_t i = 0; i < len; i++) {
		int difference = (unsigned char)entry[i] - (unsigned char)(text[i] | 0x20);
		if (difference != 0 || entry[i] == '\0')
			return difference;
	}
	return entry[len] == '\0' ? 0 : 1;
}

static const struct cc_en_word *find_word(const char *text, size_t len)
{
	if (len > 1 && !cc_numeral_word_is_begun((const unsigned char *)text))
		return NULL; /* as most words */
	size_t low = 0;
	size_t high = COUNT_OF_WORDS;
	while (low < high) {
		size_t middle = (low + high) / 2;
		int order = compare_word(words[middle].text, text, len);
		if (order == 0)
			return &words[middle];
		if (order < 0)
			low = middle + 1;
		else
			high = middle;
	}
	return NULL;
}

/* seventythird, twentyone: a tens word with the next one glued on. */
static const struct cc_en_word *find_glued(const char *text, size_t len, size_t *used)
{
	for (size_t cut = 5; cut <= 7 && cut + 3 <= len; cut++) {
		const struct cc_en_word *tens = find_word(text, cut);
		const struct cc_en_word *rest = find_word(text + cut, len - cut);
		if (tens != NULL && tens->kind == CC_EN_TENS && rest != NULL && rest->kind == CC_EN_UNIT) {
			*used = cut;
			return tens;
		}
	}
	return NULL;
}

size_t cc_en_word_end(struct cc_str text, size_t at, size_t end)
{
	while (at < end && cc_ascii_is_letter(text.ptr[at]))
		at++;
	return at;
}

static struct cc_en_token number_token(struct cc_str text, size_t at, size_t end)
{
	struct cc_en_token token = {.start = at, .end = at};
	struct cc_decimal value;
	size_t behind = cc_numeral_literal(&value, text, at, end);
	if (behind == at || value.exponent != 0 || value.coefficient > 1000000)
		return token;
	token.kind = CC_EN_NUMBER;
	token.number = value.coefficient;
	token.end = behind;
	return token;
}

struct cc_en_token cc_en_token_at(struct cc_str text, size_t at, size_t end)
{
	struct cc_en_token token = {.start = at, .end = at};
	if (at < end && cc_ascii_is_digit(text.ptr[at]))
		return number_token(text, at, end);
	size_t behind = cc_en_word_end(text, at, end);
	size_t len = behind - at;
	if (len == 0 || len > LENGTH_MAX)
		return token;
	size_t used = len;
	token.word = find_word(text.ptr + at, len);
	if (token.word == NULL && len > 3 && (text.ptr[behind - 1] | 0x20) == 's') {
		token.word = find_word(text.ptr + at, len - 1);
		token.plural = true;
		if (token.word != NULL && !token.word->ordinal)
			token.word = NULL; /* twenties, ones */
	}
	if (token.word == NULL && len > 4 && memcmp(text.ptr + behind - 4, "fold", 4) == 0) {
		used = len - 4; /* tenfold */
		token.word = find_word(text.ptr + at, used);
		token.plural = false;
	}
	if (token.word == NULL && len > 7) {
		token.word = find_glued(text.ptr + at, len, &used);
		token.glued = true;
		token.plural = false;
	}
	if (token.word == NULL)
		return token;
	token.kind = token.word->kind;
	token.number = token.word->value;
	token.end = at + used;
	return token;
}
