/* Numbers by which prose tells one of many: in zone 7, under recital 47; exit 5, of element 118, in sizes 3 to 8.
 * Leaves the words before which a number is always a label to figure_label.c, and all words, those before which one may
 * count too (`counting`), to the packs. */
#include <stdlib.h>

#include "base/ascii.h"
#include "extract/figure.h"

/* "of about 40", "in total 345", "sold 300", "a pulse of 88": no name of a thing. */
static bool leads_to_count(const struct cc_figure_scan *scan, struct cc_str word)
{
	const struct cc_str *words = scan->rules->counting;
	if (words != NULL &&
	    bsearch(&word, words, scan->rules->counting_count, sizeof(*words), cc_str_compare_items) != NULL)
		return true;
	return cc_str_ends(word, CC_STR("ing")) || cc_str_ends(word, CC_STR("ly")) || cc_str_ends(word, CC_STR("ed")) ||
	       cc_str_ends(word, CC_STR("est"));
}

static bool is_bare(const struct cc_figure *figure, const struct cc_figure_scan *scan)
{
	const struct cc_numeral *numeral = &figure->numeral;
	size_t length = cc_span_len(numeral->span);
	return numeral->script == CC_NUMERAL_ARABIC && numeral->value.exponent == 0 && numeral->tail_big == 0 &&
	       memchr(scan->view.ptr + numeral->span.start, ',', length) == NULL &&
	       numeral->kind == CC_NUMBER_CARDINAL && figure->unit.unit == NULL && figure->noun.ptr == NULL &&
	       !figure->negative && figure->start > scan->from + 1 && cc_figure_char_before(scan, figure->start) == ' ';
}

/** The word in small letters that ends at `end`; its start. */
static size_t word_start(const struct cc_figure_scan *scan, size_t end)
{
	while (end > scan->start && cc_ascii_is_lower(scan->view.ptr[end - 1]))
		end--;
	return end;
}

/* "plants employ 300", "they need 20", "will seat 400", "Ford and GM make 12", "a mere 12", "the north 12": the word
 * before makes the next one a verb or an adjective. */
static bool makes_verb(const struct cc_figure_scan *scan, size_t at)
{
	size_t start = word_start(scan, at - 1);
	struct cc_str word = cc_str_slice(scan->view, start, at - 1);
	if (word.len == 0)
		return !cc_figure_is_digit(cc_figure_char_before(scan, at - 1)) &&
		       cc_figure_char_before(scan, at - 1) != ',' && cc_figure_char_before(scan, at - 1) != ';' &&
		       cc_figure_char_before(scan, at - 1) != ':';
	bool capital =
	    cc_figure_is_upper(cc_figure_char_before(scan, start)) && start > scan->start + 1; /* Area code 212 */
	if (capital || (word.len > 3 && scan->view.ptr[at - 2] == 's')) /* plants employ 300; his locker 208 */
		return true;
	return cc_word_list_begins(&scan->rules->figure_words[CC_FIGURE_LIST_VERB_BEFORE], word) == word.len;
}

/* "see recital 47", "; element 118 was made", "use exit 5": a noun that nothing counts stands right before. Verbs of
 * one form ("they employ 300") have a plural or a pronoun before them. */
static bool follows_noun(const struct cc_figure_scan *scan, size_t start, size_t end)
{
	struct cc_str word = cc_str_slice(scan->view, start, end);
	bool plural =
	    scan->view.ptr[end - 1] == 's' && !cc_str_ends(word, CC_STR("is")) && !cc_str_ends(word, CC_STR("us"));
	bool more = cc_str_ends(word, CC_STR("er")); /* takes 12; rounds 3 to 7 */
	if (plural || more || start < scan->start + 2 || scan->view.ptr[start - 1] != ' ')
		return false;
	return !makes_verb(scan, start);
}

/* "to pass 20" is no preposition, "of losing 12" has no noun, "in the room 12 were" has an article. */
bool cc_figure_is_thing(const struct cc_figure *figure, const struct cc_figure_scan *scan)
{
	enum { SHORTEST = 2, LONG = 6 };
	if (!is_bare(figure, scan))
		return false;
	size_t end = figure->start - 1;
	size_t start = word_start(scan, end);
	struct cc_str word = cc_str_slice(scan->view, start, end);
	if (word.len < SHORTEST || leads_to_count(scan, word))
		return false;
	if (cc_span_len(figure->numeral.span) >= LONG)
		return true; /* holds passport 533401372: what counts so many has commas */
	if (cc_figure_char_before(scan, start) == '(' && cc_figure_char_at(scan, figure->end) == ')')
		return true; /* (slide 14) */
	return cc_figure_word_before(scan, start, CC_FIGURE_LIST_PREPOSITIONS) > 0 ||
	       (!cc_figure_starts(scan, figure->end, CC_STR(" of ")) && follows_noun(scan, start, end));
}
