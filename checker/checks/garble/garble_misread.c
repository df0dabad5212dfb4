/* A digit read for a letter inside a word: deve1opment, C02, IP0; and a letter for a digit in an acronym: G2O.
 * Leaves letters inside figures to garble_digits.c. */
#include "base/ascii.h"
#include "base/utf8.h"
#include "checks/garble/garble.h"

enum { ACRONYM_LEAST = 3, ACRONYM_MOST = 6, WORD_LEAST = 4, SURE_LEAST = 8, TOKEN_MAX = 24, SWAPS_MOST = 2 };

static bool is_alnum(char c)
{
	return cc_ascii_is_letter(c) || cc_ascii_is_digit(c);
}

/* Addresses, file names and codes are no words: a_1, x/0, v1.0a, #f0f. */
static bool is_code_mark(char c)
{
	static const char marks[] = "-_/@#&=~$%+\\^*";
	return c != '\0' && strchr(marks, c) != NULL;
}

static bool stands_alone(struct cc_str text, struct cc_span span)
{
	char before = span.start > 0 ? text.ptr[span.start - 1] : ' ';
	char behind = span.end < text.len ? text.ptr[span.end] : ' ';
	bool dotted = behind == '.' && span.end + 1 < text.len && is_alnum(text.ptr[span.end + 1]);
	return !is_code_mark(before) && before != '.' && !is_code_mark(behind) && !dotted;
}

/* What a token is made of. */
struct make_up {
	size_t upper;
	size_t lower;
	size_t swaps;  /* 0 and 1 */
	size_t others; /* digits that look like no letter */
};

static struct make_up make_up_of(struct cc_str token)
{
	struct make_up make_up = {.upper = 0};
	for (size_t i = 0; i < token.len; i++) {
		char c = token.ptr[i];
		make_up.upper += c >= 'A' && c <= 'Z';
		make_up.lower += c >= 'a' && c <= 'z';
		make_up.swaps += c == '0' || c == '1';
		make_up.others += cc_ascii_is_digit(c) && c != '0' && c != '1';
	}
	return make_up;
}

/* One way to read the look-alikes of a token. */
struct reading {
	char zero, one, round; /* for 0, for 1, for O; NUL: as it stands */
};

static struct cc_str read_as(char out[TOKEN_MAX], struct cc_str token, struct reading reading)
{
	for (size_t i = 0; i < token.len; i++) {
		char c = token.ptr[i];
		char read = c == '0' ? reading.zero : c == '1' ? reading.one : c == 'O' ? reading.round : '\0';
		out[i] = read != '\0' ? read : c;
	}
	return (struct cc_str){.ptr = out, .len = token.len};
}

static const struct cc_word *known_as(const struct cc_garble *garble, char out[TOKEN_MAX], struct cc_str token,
				      const struct reading *readings, size_t count, bool packs_only)
{
	for (size_t i = 0; i < count; i++) {
		struct cc_str read = read_as(out, token, readings[i]);
		const struct cc_word *word = cc_str_equal(read, token) ? NULL : cc_wordlist_find(garble->corpus, read);
		if (word != NULL && (word->known || !packs_only))
			return word;
	}
	return NULL;
}

static bool report(const struct cc_garble *garble, struct cc_span span, struct cc_str repaired)
{
	bool sure = repaired.ptr != NULL;
	const struct cc_garble_spot spot = {
	    .rule = "misread",
	    .severity = sure ? CC_SEVERITY_WARNING : CC_SEVERITY_INFO,
	    .confidence = sure ? 900 : 600,
	    .span = span,
	    .replacement = repaired,
	    .message = {.en = sure ? "{0}: digit and letter confused, probably {1}" : "{0}: a digit inside a word",
			.zh = sure ? "“{0}”中数字与字母相混，疑为“{1}”" : "单词“{0}”中混入数字"},
	};
	return cc_garble_report(garble, &spot);
}

/* C02, IP0, G2O: an acronym of the packs but for a look-alike. 1T and A1 are what they are. */
static const struct cc_word *find_acronym(const struct cc_garble *garble, char out[TOKEN_MAX], struct cc_str token,
					  struct make_up make_up)
{
	static const struct reading readings[] = {
	    {.zero = 'O'}, {.one = 'I'}, {.zero = 'O', .one = 'I'}, {.round = '0'}};
	bool fits = make_up.lower == 0 && make_up.upper > 0 && token.len >= ACRONYM_LEAST && token.len <= ACRONYM_MOST;
	if (!fits || (token.ptr[0] >= '1' && token.ptr[0] <= '9') || cc_wordlist_find(garble->corpus, token) != NULL)
		return NULL;
	return known_as(garble, out, token, readings, sizeof(readings) / sizeof(readings[0]), true);
}

/* deve1opment, w0rld: a word of the texts, or small letters on either side. */
static bool check_word(const struct cc_garble *garble, struct cc_span span, struct cc_str token, struct make_up make_up)
{
	static const struct reading readings[] = {{.zero = 'o', .one = 'l'}, {.zero = 'o', .one = 'i'}};
	char out[TOKEN_MAX];
	bool capital = token.ptr[0] >= 'A' && token.ptr[0] <= 'Z';
	if (make_up.others > 0 || make_up.swaps == 0 || make_up.swaps > SWAPS_MOST || token.len < WORD_LEAST ||
	    make_up.upper > capital || make_up.lower < WORD_LEAST - 1)
		return true;
	const struct cc_word *word =
	    known_as(garble, out, token, readings, sizeof(readings) / sizeof(readings[0]), false);
	if (word != NULL)
		return report(garble, span, word->text);
	bool inside = cc_ascii_is_letter(token.ptr[0]) && cc_ascii_is_letter(token.ptr[token.len - 1]) &&
		      cc_ascii_is_letter(token.ptr[token.len - 2]); /* expr1a is a name */
	bool sure = inside && make_up.swaps == 1 && token.len >= SURE_LEAST;
	return !sure || report(garble, span, (struct cc_str){.ptr = NULL});
}

static bool check_token(const struct cc_garble *garble, struct cc_span span)
{
	struct cc_str text = garble->article->document.reading;
	struct cc_str token = cc_str_of_span(text, span);
	struct make_up make_up = make_up_of(token);
	size_t letters = make_up.upper + make_up.lower;
	if (token.len > TOKEN_MAX || letters == 0 || letters == token.len || !stands_alone(text, span))
		return true;
	char out[TOKEN_MAX];
	const struct cc_word *acronym = find_acronym(garble, out, token, make_up);
	return acronym != NULL ? report(garble, span, acronym->text) : check_word(garble, span, token, make_up);
}

bool cc_garble_misread(const struct cc_garble *garble)
{
	struct cc_str text = garble->article->document.reading;
	for (size_t at = cc_utf8_past_han(text, 0, text.len); at < text.len;
	     at = cc_utf8_past_han(text, at, text.len)) {
		size_t start = at;
		while (at < text.len && is_alnum(text.ptr[at]))
			at++;
		if (at > start && !check_token(garble, (struct cc_span){.start = start, .end = at}))
			return false;
		at += at == start;
	}
	return true;
}
