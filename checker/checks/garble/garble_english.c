/* What does not belong into an English sentence: a lone Han character, full-width marks, a stray accent; and a Roman
 * numeral in place of a letter (AⅠ). Leaves English inside Chinese to garble_latin.c. */
#include "base/ascii.h"
#include "base/fold.h"
#include "base/utf8.h"
#include "checks/garble/garble.h"

enum { WORDS_OF_ENGLISH = 6, WORD_MAX = 32, PLAIN_TWICE = 2, ACCENTED_LETTERS = 5 };

/* What one sentence is made of. */
struct make_up {
	size_t words;
	size_t han;
	struct cc_span last_han;
	bool chinese_list; /* "macros、struct、trait 和 use" */
};

static struct make_up make_up_of(struct cc_str text, struct cc_span sentence)
{
	struct make_up make_up = {.words = 0};
	bool in_word = false;
	for (size_t at = sentence.start; at < sentence.end;) {
		size_t start = at;
		uint32_t c = cc_utf8_next(text, &at);
		bool letter = c < 0x80 && cc_ascii_is_letter((char)c);
		make_up.words += letter && !in_word;
		in_word = letter;
		make_up.chinese_list |= c == 0x3001;
		if (cc_utf8_is_han(c)) {
			make_up.han++;
			make_up.last_han = (struct cc_span){.start = start, .end = at};
		}
	}
	return make_up;
}

/* The word that ends before the blank before `at`. */
static struct cc_str word_before(struct cc_str text, size_t at)
{
	size_t end = at > 0 && text.ptr[at - 1] == ' ' ? at - 1 : at;
	size_t start = end;
	while (start > 0 && cc_ascii_is_letter(text.ptr[start - 1]))
		start--;
	return cc_str_slice(text, start, end);
}

/* "二 of the three piers": one Han character between blanks in a sentence of English words. */
static bool lone_han(const struct cc_garble *garble, struct make_up make_up)
{
	struct cc_str text = garble->article->document.reading;
	struct cc_span span = make_up.last_han;
	bool blank_before = span.start == 0 || text.ptr[span.start - 1] == ' ' || text.ptr[span.start - 1] == '\n' ||
			    cc_ascii_is_letter(text.ptr[span.start - 1]);
	bool blank_behind =
	    span.end < text.len && (text.ptr[span.end] == ' ' || cc_ascii_is_letter(text.ptr[span.end]));
	if (make_up.han != 1 || make_up.words < WORDS_OF_ENGLISH || make_up.chinese_list || !blank_before ||
	    !blank_behind ||
	    cc_word_list_has(cc_garble_words(garble, CC_WORDS_SPOKEN_OF), word_before(text, span.start)))
		return true;
	const struct cc_garble_spot spot = {
	    .rule = "stray-han",
	    .severity = CC_SEVERITY_WARNING,
	    .confidence = 800,
	    .span = span,
	    .message = {.en = "{0}: a Chinese character in an English sentence", .zh = "英文句子里混入汉字“{0}”"},
	};
	return cc_garble_report(garble, &spot);
}

static bool is_plain(char c)
{
	return cc_ascii_is_letter(c) || (c >= '0' && c <= '9') || c == ' ' || c == ')' || c == '(';
}

/* ；between English words: a mark of the other script's keyboard. */
static bool full_width_mark(const struct cc_garble *garble, size_t start, size_t end, uint32_t c)
{
	struct cc_str text = garble->article->document.reading;
	bool mark = c == 0xFF0C || c == 0xFF1B || c == 0xFF1A || c == 0xFF1F || c == 0xFF01 || c == 0x3002;
	if (!mark || start == 0 || !is_plain(text.ptr[start - 1]) ||
	    (end < text.len && !is_plain(text.ptr[end]) && text.ptr[end] != '\n'))
		return true;
	char folded[CC_FOLD_MAX];
	size_t len = cc_fold_char(folded, c);
	const struct cc_garble_spot spot = {
	    .rule = "full-width",
	    .severity = CC_SEVERITY_INFO,
	    .confidence = 700,
	    .span = {.start = start, .end = end},
	    .replacement = c == 0x3002 ? CC_STR(".") : (struct cc_str){.ptr = folded, .len = len},
	    .message = {.en = "{0}: a full-width mark in an English sentence", .zh = "英文句子里用了全角标点“{0}”"},
	};
	return cc_garble_report(garble, &spot);
}

/* AⅠ for AI: a Roman numeral right behind Latin letters that makes an acronym. */
static bool roman_letter(const struct cc_garble *garble, size_t start, size_t end, uint32_t c)
{
	static const char letters[] = {'I', 0, 0, 0, 'V', 0, 0, 0, 0, 'X', 0, 0, 'L', 'C', 'D', 'M'};
	struct cc_str text = garble->article->document.reading;
	char word[WORD_MAX];
	size_t first = start;
	while (first > 0 && cc_ascii_is_letter(text.ptr[first - 1]) && start - first < WORD_MAX - 2)
		first--;
	if (c < 0x2160 || c > 0x216F || letters[c - 0x2160] == 0 || first == start)
		return true;
	memcpy(word, text.ptr + first, start - first);
	word[start - first] = letters[c - 0x2160];
	struct cc_str repaired = {.ptr = word, .len = start - first + 1};
	const struct cc_word *known = cc_wordlist_find(garble->corpus, repaired);
	if (known == NULL || !known->known)
		return true;
	const struct cc_garble_spot spot = {
	    .rule = "roman-numeral",
	    .severity = CC_SEVERITY_INFO,
	    .confidence = 850,
	    .span = {.start = first, .end = end},
	    .replacement = repaired,
	    .safe = true,
	    .message = {.en = "{0}: a Roman numeral in place of a letter of {1}",
			.zh = "“{0}”中的罗马数字字符应为字母：{1}"},
	};
	return cc_garble_report(garble, &spot);
}

/* The letter under an accent of Latin-1; 0 where it is none. */
static char bare_letter(uint32_t c)
{
	static const char bare[] = "aaaaaa\0ceeeeiiii\0nooooo\0ouuuuy\0y";
	return c >= 0xE0 && c <= 0xFF ? bare[c - 0xE0] : '\0';
}

/* A word in small letters with one accent: [start, end), the bare word in `out`. @return its length, 0 for no such
 * word. */
static size_t bare_word(char out[WORD_MAX], struct cc_str text, size_t accent, struct cc_span *span)
{
	size_t start = accent;
	while (start > 0 && cc_ascii_is_letter(text.ptr[start - 1]) && accent - start < WORD_MAX / 2)
		start--;
	size_t end = accent + 2;
	while (end < text.len && cc_ascii_is_letter(text.ptr[end]) && end - accent < WORD_MAX / 2)
		end++;
	bool whole = (start == 0 || (unsigned char)text.ptr[start - 1] < 0x80) &&
		     (end == text.len || (unsigned char)text.ptr[end] < 0x80);
	if (!whole || end - start - 1 < ACCENTED_LETTERS || (text.ptr[start] >= 'A' && text.ptr[start] <= 'Z'))
		return 0;
	size_t at = accent;
	size_t before = accent - start;
	memcpy(out, text.ptr + start, before);
	out[before] = bare_letter(cc_utf8_next(text, &at));
	memcpy(out + before + 1, text.ptr + at, end - at);
	*span = (struct cc_span){.start = start, .end = end};
	return end - start - 1;
}

/* Endings that English words have and accented loan words (café, façade, protégé, communiqué) have not. */
static bool is_english(const struct cc_garble *garble, struct cc_str word)
{
	return word.len > ACCENTED_LETTERS + 1 &&
	       cc_word_list_ends(cc_garble_words(garble, CC_WORDS_ENGLISH_END), word) > 0;
}

/* "The prévious plan": an English word by its ending, or one that the texts write without. */
static bool stray_accent(const struct cc_garble *garble, size_t start, uint32_t c)
{
	char bare[WORD_MAX];
	struct cc_span span;
	if (bare_letter(c) == '\0')
		return true;
	size_t len = bare_word(bare, garble->article->document.reading, start, &span);
	struct cc_str repaired = {.ptr = bare, .len = len};
	const struct cc_word *word = len > 0 ? cc_wordlist_find(garble->corpus, repaired) : NULL;
	bool plain = word != NULL && word->count >= PLAIN_TWICE;
	if (len == 0 || (!plain && !is_english(garble, repaired)))
		return true;
	const struct cc_garble_spot spot = {
	    .rule = "stray-accent",
	    .severity = CC_SEVERITY_INFO,
	    .confidence = 600,
	    .span = span,
	    .replacement = repaired,
	    .message = {.en = "{0}: an accent on an English word, probably {1}",
			.zh = "“{0}”带有多余的重音符号，疑为“{1}”"},
	};
	return cc_garble_report(garble, &spot);
}

static bool look_at_sentence(const struct cc_garble *garble, struct cc_span sentence)
{
	struct cc_str text = garble->article->document.reading;
	struct make_up make_up = make_up_of(text, sentence);
	bool english = make_up.han == 0 && make_up.words >= WORDS_OF_ENGLISH;
	if (make_up.han == 1 && !lone_han(garble, make_up))
		return false;
	for (size_t at = sentence.start; at < sentence.end;) {
		size_t start = at;
		uint32_t c = cc_utf8_next(text, &at);
		if (c < 0x80)
			continue;
		if (english && (!full_width_mark(garble, start, at, c) || !stray_accent(garble, start, c)))
			return false;
		if (!roman_letter(garble, start, at, c))
			return false;
	}
	return true;
}

bool cc_garble_english(const struct cc_garble *garble)
{
	const struct cc_text *text = &garble->article->text;
	for (size_t i = 0; i < text->sentence_count; i++)
		if ((text->sentences[i].flags & CC_SENTENCE_LATIN) &&
		    !look_at_sentence(garble, cc_article_reading(garble->article, text->sentences[i].span)))
			return false;
	return true;
}
