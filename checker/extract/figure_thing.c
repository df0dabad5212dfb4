/* Numbers by which prose tells one of many: in zone 7, under recital 47; exit 5, of element 118, in sizes 3 to 8.
 * Leaves the words before which a number is always a label to the packs and figure_label.c, and the words before which
 * one may count to the packs too (`counting`). */
#include <stdlib.h>

#include "extract/figure.h"

static int compare_words(const void *key, const void *item)
{
	const struct cc_str *word = key;
	const struct cc_str *listed = item;
	return cc_str_compare(*word, *listed);
}

/* "of about 40", "in total 345", "sold 300", "a pulse of 88": no name of a thing. */
static bool leads_to_count(const struct cc_figure_scan *scan, struct cc_str word)
{
	const struct cc_str *words = scan->rules->counting;
	if (words != NULL && bsearch(&word, words, scan->rules->counting_count, sizeof(*words), compare_words) != NULL)
		return true;
	return cc_str_ends(word, CC_STR("ing")) || cc_str_ends(word, CC_STR("ly")) || cc_str_ends(word, CC_STR("ed")) ||
	       cc_str_ends(word, CC_STR("est"));
}

static bool is_bare(const struct cc_figure *figure, const struct cc_figure_scan *scan)
{
	enum { LONGEST = 5 };
	const struct cc_numeral *numeral = &figure->numeral;
	size_t length = cc_span_len(numeral->span);
	return numeral->script == CC_NUMERAL_ARABIC && numeral->value.exponent == 0 && numeral->tail_big == 0 &&
	       length <= LONGEST && memchr(scan->view.ptr + numeral->span.start, ',', length) == NULL &&
	       numeral->kind == CC_NUMBER_CARDINAL && figure->unit.unit == NULL && figure->noun.ptr == NULL &&
	       !figure->negative && figure->start > scan->from + 1 && cc_figure_char_before(scan, figure->start) == ' ';
}

static bool is_small(char c)
{
	return c >= 'a' && c <= 'z';
}

/** The word in small letters that ends at `end`; its start. */
static size_t word_start(const struct cc_figure_scan *scan, size_t end)
{
	while (end > scan->start && is_small(scan->view.ptr[end - 1]))
		end--;
	return end;
}

static bool follows_preposition(const struct cc_figure_scan *scan, size_t at)
{
	static const struct cc_str prepositions[] = {
	    {" in ", 4},   {" on ", 4},	     {" at ", 4},     {" of ", 4},   {" from ", 6},  {" via ", 5},
	    {" into ", 6}, {"In ", 3},	     {"On ", 3},      {"At ", 3},    {" under ", 7}, {" with ", 6},
	    {" by ", 4},   {" through ", 9}, {" per ", 5},    {" past ", 6}, {" near ", 6},  {" off ", 5},
	    {" see ", 5},  {" between ", 9}, {"Between ", 8}, {"Under ", 6}, {"See ", 4}};
	for (size_t i = 0; i < sizeof(prepositions) / sizeof(prepositions[0]); i++)
		if (cc_figure_ends(scan, at, prepositions[i]))
			return true;
	return false;
}

/* "plants employ 300", "they need 20", "will seat 400", "Ford and GM make 12", "a mere 12", "the north 12": the word
 * before makes the next one a verb or an adjective. */
static bool makes_verb(const struct cc_figure_scan *scan, size_t at)
{
	static const char *const words[] = {"to",     "will",  "would",	   "can",    "could", "may", "might", "must",
					    "should", "shall", "do",	   "did",    "not",   "we",  "they",  "you",
					    "i",      "who",   "that",	   "which",  "also",  "now", "still", "people",
					    "men",    "women", "children", "the",    "a",     "an",  "this",  "each",
					    "every",  "its",   "their",	   "his",    "her",   "our", "my",    "your",
					    "some",   "these", "those",	   "police", "both"};
	size_t start = word_start(scan, at - 1);
	struct cc_str word = cc_str_slice(scan->view, start, at - 1);
	if (word.len == 0)
		return !cc_figure_is_digit(cc_figure_char_before(scan, at - 1)) &&
		       cc_figure_char_before(scan, at - 1) != ',' && cc_figure_char_before(scan, at - 1) != ';' &&
		       cc_figure_char_before(scan, at - 1) != ':';
	bool capital =
	    cc_figure_is_upper(cc_figure_char_before(scan, start)) && start > scan->start + 1; /* Area code 212 */
	if (capital || scan->view.ptr[at - 2] == 's')
		return true;
	for (size_t i = 0; i < sizeof(words) / sizeof(words[0]); i++)
		if (cc_str_equal(word, cc_str_from(words[i])))
			return true;
	return false;
}

/* "see recital 47", "; element 118 was made", "use exit 5": a noun that nothing counts stands right before. Verbs of
 * one form ("they employ 300") have a plural or a pronoun before them. */
static bool follows_noun(const struct cc_figure_scan *scan, size_t start, size_t end)
{
	bool plural = scan->view.ptr[end - 1] == 's'; /* takes 12; rounds 3 to 7 */
	bool more = cc_str_ends(cc_str_slice(scan->view, start, end), CC_STR("er"));
	if (plural || more || start < scan->start + 2 || scan->view.ptr[start - 1] != ' ')
		return false;
	return !makes_verb(scan, start);
}

/* "to pass 20" is no preposition, "of losing 12" has no noun, "in the room 12 were" has an article. */
bool cc_figure_is_thing(const struct cc_figure *figure, const struct cc_figure_scan *scan)
{
	enum { SHORTEST = 2 };
	if (!is_bare(figure, scan))
		return false;
	size_t end = figure->start - 1;
	size_t start = word_start(scan, end);
	struct cc_str word = cc_str_slice(scan->view, start, end);
	if (word.len < SHORTEST || leads_to_count(scan, word))
		return false;
	return follows_preposition(scan, start) ||
	       (!cc_figure_starts(scan, figure->end, CC_STR(" of ")) && follows_noun(scan, start, end));
}
