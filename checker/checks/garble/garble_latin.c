/* Latin letters damaged inside Chinese: G党P, a stray "and", a Cyrillic letter in a Latin word.
 * Leaves digits to garble_digits.c. */
#include "base/ascii.h"
#include "base/utf8.h"
#include "checks/garble/garble.h"

/* English function words that no Chinese sentence needs, and what they were: "创新网络 and 标准". */
static const struct {
	const char *word;
	const char *repair; /* NULL: no repair is certain */
} strays[] = {{"and", "和"},  {"or", "或"},   {"of", NULL},   {"the", NULL},
	      {"with", NULL}, {"from", NULL}, {"that", NULL}, {"which", NULL}};

/* A run of ASCII letters (with & inside) and what stands around it. */
struct run {
	size_t start;
	size_t end;
};

static struct run run_at(struct cc_str text, size_t at)
{
	struct run run = {.start = at, .end = at};
	while (run.end < text.len &&
	       (cc_ascii_is_letter(text.ptr[run.end]) ||
		(text.ptr[run.end] == '&' && run.end + 1 < text.len && cc_ascii_is_letter(text.ptr[run.end + 1]))))
		run.end++;
	return run;
}

static bool touches_digit(struct cc_str text, struct run run)
{
	return (run.start > 0 && cc_ascii_is_digit(text.ptr[run.start - 1])) ||
	       (run.end < text.len && cc_ascii_is_digit(text.ptr[run.end]));
}

/* The best word that the pieces make with one letter between them. */
struct repair {
	const struct cc_word *word; /* NULL: none */
	bool rival;		    /* another word fits as well */
};

enum { PIECE_MAX = 12, UNKNOWN_LENGTH = 4, UNKNOWN_COUNT = 3 };

/* What the texts use most; then what the packs name first: GDP stands before GCP there. */
static bool better(const struct cc_word *word, const struct cc_word *best)
{
	if (best == NULL || word->count != best->count)
		return best == NULL || word->count > best->count;
	return word->known != best->known ? word->known : word < best;
}

/* Words of no pack are evidence only when they are long and used more than once or twice. */
static bool is_evidence(const struct cc_word *word)
{
	return word->known || (word->count >= UNKNOWN_COUNT && word->text.len >= UNKNOWN_LENGTH);
}

static void try_letter(struct repair *best, const struct cc_wordlist *corpus, struct cc_str left, char letter,
		       struct cc_str right)
{
	char text[2 * PIECE_MAX + 1];
	size_t len = left.len + 1 + right.len;
	memcpy(text, left.ptr, left.len);
	text[left.len] = letter;
	memcpy(text + left.len + 1, right.ptr, right.len);
	const struct cc_word *word = cc_wordlist_find(corpus, (struct cc_str){.ptr = text, .len = len});
	if (word == NULL || !is_evidence(word))
		return;
	bool wins = better(word, best->word);
	const struct cc_word *loser = wins ? best->word : word;
	const struct cc_word *winner = wins ? word : best->word;
	best->rival |= loser != NULL && (loser->count > 0 || winner->count == 0);
	best->word = winner;
}

static struct repair find_repair(const struct cc_wordlist *corpus, struct cc_str left, struct cc_str right)
{
	struct repair best = {.word = NULL};
	bool upper = left.ptr[left.len - 1] <= 'Z' && right.ptr[0] <= 'Z';
	for (int i = 0; i < 26; i++)
		try_letter(&best, corpus, left, (char)((upper ? 'A' : 'a') + i), right);
	try_letter(&best, corpus, left, '&', right);
	return best;
}

/* G党P: letters, one Han character, letters, which are a known word with one letter in its place. */
static bool sandwich(const struct cc_garble *garble, struct run run)
{
	struct cc_str text = garble->article->document.reading;
	size_t at = run.end;
	if (at >= text.len || (unsigned char)text.ptr[at] < 0x80 || !cc_utf8_is_han(cc_utf8_next(text, &at)))
		return true;
	struct run next = run_at(text, at);
	struct run whole = {.start = run.start, .end = next.end};
	struct cc_str left = cc_str_slice(text, run.start, run.end);
	struct cc_str right = cc_str_slice(text, next.start, next.end);
	if (right.len == 0 || left.len > PIECE_MAX || right.len > PIECE_MAX || touches_digit(text, whole) ||
	    cc_word_list_has(cc_garble_words(garble, CC_WORDS_BETWEEN_LATIN), cc_str_slice(text, run.end, at)))
		return true;
	struct repair repair = find_repair(garble->corpus, left, right);
	if (repair.word == NULL)
		return true;
	const struct cc_garble_spot spot = {
	    .rule = "sandwich",
	    .severity = repair.word->known ? CC_SEVERITY_ERROR : CC_SEVERITY_WARNING,
	    .confidence = repair.word->known ? 950 : 800,
	    .span = {.start = whole.start, .end = whole.end},
	    .replacement = repair.word->text,
	    .safe = repair.word->known && !repair.rival,
	    .message = {.en = "{0}: a Han character inside a Latin word, probably {1}", .zh = "“{0}”疑为“{1}”之误"},
	};
	return cc_garble_report(garble, &spot);
}

/* What stands before `at` (after it for +1) beyond at most one blank: the code point, 0 where nothing does. */
static uint32_t before(struct cc_str text, size_t at)
{
	if (at > 0 && text.ptr[at - 1] == ' ')
		at--;
	return at > 0 ? cc_utf8_prev(text, &at) : 0;
}

static uint32_t after(struct cc_str text, size_t at)
{
	if (at < text.len && text.ptr[at] == ' ')
		at++;
	return at < text.len ? cc_utf8_next(text, &at) : 0;
}

/* Whether `at` stands inside 《》 or “” of its line: a title may mix languages. */
static bool is_quoted(struct cc_str text, size_t at)
{
	static const struct {
		uint32_t open, close;
	} pairs[] = {{0x300A, 0x300B}, {0x201C, 0x201D}, {0x300C, 0x300D}};
	size_t seen = 0;
	while (at > 0 && text.ptr[at - 1] != '\n' && seen++ < 60) {
		uint32_t c = cc_utf8_prev(text, &at);
		for (size_t i = 0; i < sizeof(pairs) / sizeof(pairs[0]); i++) {
			if (c == pairs[i].open)
				return true;
			if (c == pairs[i].close)
				return false;
		}
	}
	return false;
}

/* "or 的参数": a word that has something is spoken of, not used. */
static bool is_spoken_of(struct cc_str text, size_t end)
{
	size_t at = end < text.len && text.ptr[end] == ' ' ? end + 1 : end;
	return cc_str_starts(cc_str_slice(text, at, text.len), CC_STR("的"));
}

static bool stray_word(const struct cc_garble *garble, struct run run)
{
	struct cc_str text = garble->article->document.reading;
	struct cc_str word = cc_str_slice(text, run.start, run.end);
	for (size_t i = 0; i < sizeof(strays) / sizeof(strays[0]); i++) {
		if (!cc_str_equal(word, cc_str_from(strays[i].word)) || !cc_utf8_is_han(before(text, run.start)) ||
		    !cc_utf8_is_han(after(text, run.end)) || is_quoted(text, run.start) || is_spoken_of(text, run.end))
			continue;
		bool repair = strays[i].repair != NULL;
		/* 创新网络 and 标准: set apart as in English; 我and你 may be play. */
		bool spaced = text.ptr[run.start - 1] == ' ' && text.ptr[run.end] == ' ';
		const struct cc_garble_spot spot = {
		    .rule = "stray-word",
		    .severity = spaced && repair ? CC_SEVERITY_ERROR : CC_SEVERITY_WARNING,
		    .confidence = 900,
		    .span = {.start = run.start - (text.ptr[run.start - 1] == ' ' && repair),
			     .end = run.end + (text.ptr[run.end] == ' ' && repair)},
		    .replacement = cc_str_from(strays[i].repair),
		    .message = {.en = repair ? "“{0}” between Chinese words, probably {1}"
					     : "“{0}” stands between Chinese words",
				.zh = repair ? "中文句子里混入英文“{0}”，疑为“{1}”" : "中文句子里混入英文“{0}”"},
		};
		return cc_garble_report(garble, &spot);
	}
	return true;
}

/* Cyrillic and Greek letters that look like Latin ones, in the order of `look_alike_latin`. */
static const uint32_t look_alikes[] = {0x410, 0x412, 0x415, 0x41A, 0x41C, 0x41D, 0x41E, 0x420, 0x421, 0x422, 0x425,
				       0x430, 0x435, 0x43E, 0x440, 0x441, 0x445, 0x443, 0x456, 0x391, 0x392, 0x395,
				       0x397, 0x399, 0x39A, 0x39C, 0x39D, 0x39F, 0x3A1, 0x3A4, 0x3A5, 0x3A7, 0x3BF};
static const char look_alike_latin[] = "ABEKMHOPCTXaeopcxyiABEHIKMNOPTYXo";

static char latin_twin(uint32_t c)
{
	for (size_t i = 0; i < sizeof(look_alikes) / sizeof(look_alikes[0]); i++)
		if (look_alikes[i] == c)
			return look_alike_latin[i];
	return '\0';
}

/* A word under repair: Latin letters as they are, look-alikes as what they look like. */
struct mixed_word {
	char text[2 * PIECE_MAX];
	size_t len;
	size_t latin;
	struct run run;
};

/* The look-alike that the word begins with: оcean. @return its start, or `start`. */
static size_t look_alike_before(struct cc_str text, size_t start)
{
	size_t at = start;
	if (start == 0 || latin_twin(cc_utf8_prev(text, &at)) == '\0')
		return start;
	size_t before = at;
	uint32_t c = before > 0 ? cc_utf8_prev(text, &before) : ' ';
	bool alone = (c < 0x370 || c > 0x52F) && !(c < 0x80 && cc_ascii_is_letter((char)c));
	return alone ? at : start;
}

static struct mixed_word mixed_word_at(struct cc_str text, struct run run)
{
	size_t at = look_alike_before(text, run.start);
	struct mixed_word word = {.run = {.start = at, .end = at}};
	while (at < text.len && word.len < sizeof(word.text)) {
		uint32_t c = cc_utf8_next(text, &at);
		bool latin = c < 0x80 && cc_ascii_is_letter((char)c);
		char twin = latin ? (char)c : latin_twin(c);
		if (twin == '\0')
			break;
		word.text[word.len++] = twin;
		word.latin += latin;
		word.run.end = at;
	}
	return word;
}

/* GDР with a Cyrillic Р, bоard with a Cyrillic о: two or more Latin letters beside look-alikes only. */
static bool mixed_script(const struct cc_garble *garble, struct run run, size_t *end)
{
	struct cc_str text = garble->article->document.reading;
	bool near = (run.start > 0 && (unsigned char)text.ptr[run.start - 1] >= 0x80) ||
		    (run.end < text.len && (unsigned char)text.ptr[run.end] >= 0x80);
	if (!near || run.end - run.start > PIECE_MAX)
		return true;
	struct mixed_word word = mixed_word_at(text, run);
	if (word.latin < 2 || word.latin == word.len)
		return true;
	*end = word.run.end;
	const struct cc_garble_spot spot = {
	    .rule = "mixed-script",
	    .severity = CC_SEVERITY_WARNING,
	    .confidence = 900,
	    .span = {.start = word.run.start, .end = word.run.end},
	    .replacement = {.ptr = word.text, .len = word.len},
	    .safe = true,
	    .message = {.en = "{0}: Cyrillic or Greek letters in a Latin word, {1} in Latin letters",
			.zh = "“{0}”混用西里尔或希腊字母，应为“{1}”"},
	};
	return cc_garble_report(garble, &spot);
}

bool cc_garble_latin(const struct cc_garble *garble)
{
	struct cc_str text = garble->article->document.reading;
	for (size_t at = cc_utf8_past_han(text, 0, text.len); at < text.len;
	     at = cc_utf8_past_han(text, at, text.len)) {
		if (!cc_ascii_is_letter(text.ptr[at])) {
			at++;
			continue;
		}
		struct run run = run_at(text, at);
		at = run.end;
		if (!sandwich(garble, run) || !stray_word(garble, run) || !mixed_script(garble, run, &at))
			return false;
	}
	return true;
}
