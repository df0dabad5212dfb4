/* Numbers by which prose tells one of many: in zone 7, exit 5, of element 118, in sizes 3 to 8; the 73 bus.
 * Leaves the words before which a number is always a label to figure_label.c, and all words, those before which one may
 * count too (`counting`), to the packs. */
#include <stdlib.h>

#include "base/ascii.h"
#include "extract/figures/figure_traits.h"

/* "of about 40", "in total 345", "sold 300", "a pulse of 88": no name of a thing. */
bool cc_figure_leads_to_count(const struct cc_figure_scan *scan, struct cc_str word)
{
	const struct cc_str *words = scan->rules->counting;
	if (words != NULL &&
	    bsearch(&word, words, scan->rules->counting_count, sizeof(*words), cc_str_compare_items) != NULL)
		return true;
	return cc_str_ends(word, CC_STR("ing")) || cc_str_ends(word, CC_STR("ly")) || cc_str_ends(word, CC_STR("ed")) ||
	       cc_str_ends(word, CC_STR("est"));
}

static bool is_plain(const struct cc_figure *figure, const struct cc_figure_scan *scan)
{
	const struct cc_numeral *numeral = &figure->numeral;
	return numeral->script == CC_NUMERAL_ARABIC && cc_figure_is_whole(figure, scan) && numeral->tail_big == 0 &&
	       numeral->kind == CC_NUMBER_CARDINAL && figure->unit.unit == NULL && !figure->negative &&
	       figure->start > scan->from + 1 && cc_figure_char_before(scan, figure->start) == ' ';
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

static bool is_plural(struct cc_str word)
{
	return cc_str_ends(word, CC_STR("s")) && !cc_str_ends(word, CC_STR("is")) && !cc_str_ends(word, CC_STR("us"));
}

/* "see recital 47", "; element 118 was made", "use exit 5": a noun that nothing counts stands right before. Verbs of
 * one form ("they employ 300") have a plural or a pronoun before them. */
static bool follows_noun(const struct cc_figure_scan *scan, size_t start, size_t end)
{
	struct cc_str word = cc_str_slice(scan->view, start, end);
	if (is_plural(word) || start < scan->start + 2 || scan->view.ptr[start - 1] != ' ')
		return false;
	return !makes_verb(scan, start);
}

bool cc_figure_noun_is_verb(const struct cc_figure_scan *scan, size_t figure_end)
{
	static const struct cc_str articles[] = {{" the ", 5}, {" a ", 3},  {" an ", 4},   {" all ", 5}, {" that ", 6},
						 {" how ", 5}, {" at ", 4}, {" into ", 6}, {" to ", 4},	 {" from ", 6}};
	size_t end = cc_figure_letters_end(scan->view, figure_end + 1, scan->end);
	if (cc_figure_char_at(scan, end) == ' ' && (cc_figure_is_digit(cc_figure_char_at(scan, end + 1)) ||
						    cc_numeral_is_english(scan->view, end + 1, scan->end)))
		return true;
	for (size_t i = 0; i < sizeof(articles) / sizeof(articles[0]); i++)
		if (cc_figure_starts(scan, end, articles[i]))
			return true;
	return false;
}

/** "300 of the firms", "12 of them": a part of what is named behind. */
static bool is_of_all(const struct cc_figure *figure, const struct cc_figure_scan *scan)
{
	const struct cc_str of = {.ptr = " of ", .len = 4};
	const size_t behind = figure->end + of.len;
	return cc_figure_starts(scan, figure->end, of) && (cc_figure_is_digit(cc_figure_char_at(scan, behind)) ||
							   cc_figure_word_at(scan, behind, CC_FIGURE_LIST_WHOLES) > 0);
}

/* "Field 14 yielded", "Train 4 has left": "Field 14" alone may count. */
static bool is_before_verb(const struct cc_figure *figure, const struct cc_figure_scan *scan)
{
	const size_t behind = cc_figure_letters_end(scan->view, figure->end + 1, scan->end);
	return cc_figure_word_at(scan, figure->end, CC_FIGURE_LIST_ONE_BEHIND) > 0 ||
	       (cc_figure_char_at(scan, figure->end) == ' ' && cc_figure_ends(scan, behind, CC_STR("ed")));
}

/* "Licence 44812 was revoked", "Badge 4417, Officer Ruiz,": what opens its sentence. "Some 300 were" has a word that
 * leads to a count. */
static bool is_opening_thing(const struct cc_figure *figure, const struct cc_figure_scan *scan)
{
	enum { LONGEST = 24, SHORTEST = 3 };
	char name[LONGEST];
	size_t end = figure->start - 1;
	size_t start = word_start(scan, end);
	if (start != scan->start + 1 || end - scan->start > LONGEST || end - scan->start < SHORTEST ||
	    !cc_ascii_is_upper(scan->view.ptr[scan->start]) ||
	    cc_figure_hit_at(scan, scan->start, CC_WORD_SCOPE) != NULL)
		return false;
	for (size_t i = scan->start; i < end; i++)
		name[i - scan->start] = cc_ascii_lower(scan->view.ptr[i]);
	const struct cc_str word = {.ptr = name, .len = end - scan->start};
	const bool counts = cc_figure_leads_to_count(scan, word) &&
			    !(is_before_verb(figure, scan) &&
			      cc_word_list_has(&scan->rules->figure_words[CC_FIGURE_LIST_FIELDS], word));
	return !counts && !is_plural(word) && !is_of_all(figure, scan);
}

/** Whether a whole word of the list stands right before. */
static bool follows_word(const struct cc_figure *figure, const struct cc_figure_scan *scan, enum cc_figure_list list)
{
	size_t length = cc_figure_word_before(scan, figure->start, list);
	return length > 0 && !cc_figure_is_letter(cc_figure_char_before(scan, figure->start - length));
}

/** Whether an article or the like stands right before. */
static bool is_determined(const struct cc_figure *figure, const struct cc_figure_scan *scan)
{
	static const struct cc_str articles[] = {{" a ", 3}, {"A ", 2}, {" an ", 4}, {"An ", 3}, {"'s ", 3}};
	if (follows_word(figure, scan, CC_FIGURE_LIST_DETERMINERS))
		return true;
	for (size_t i = 0; i < sizeof(articles) / sizeof(articles[0]); i++)
		if (cc_figure_ends(scan, figure->start, articles[i]))
			return true;
	return false;
}

/** Whether nothing that a noun could describe stands behind it: "a 747 jet and", not "a 500 seat theatre". */
static bool ends_phrase(const struct cc_figure_scan *scan, size_t end)
{
	if (cc_figure_char_at(scan, end) != ' ')
		return cc_figure_char_at(scan, end) != '-' && !cc_figure_is_upper(cc_figure_char_at(scan, end));
	size_t next = cc_figure_letters_end(scan->view, end + 1, scan->end);
	const struct cc_str word = cc_str_slice(scan->view, end + 1, next);
	return next > end + 1 && (cc_figure_leads_to_count(scan, word) || is_plural(word)); /* the 14 tram takes */
}

/** Whether a noun in the singular stands there that no number but one counts; "the 400 mark" states an amount, "the 20
 * Dutch" are people. */
static bool is_one(const struct cc_figure_scan *scan, struct cc_str word)
{
	const bool people =
	    cc_ascii_is_upper(word.ptr[0]) &&
	    (cc_str_ends(word, CC_STR("an")) || cc_str_ends(word, CC_STR("ese")) || cc_str_ends(word, CC_STR("ish")));
	return !people && !cc_figure_leads_to_count(scan, word) && !is_plural(word) &&
	       !cc_word_list_has(&scan->rules->figure_words[CC_FIGURE_LIST_AMOUNTS], word);
}

/* the 447 bus, a 747 jet, the 1066 invasion, the 911 Carrera: a noun that shows that there is one. */
static bool is_before_one(const struct cc_figure *figure, const struct cc_figure_scan *scan)
{
	enum { HUNDRED = 3, TEN = 2, SHORTEST = 3 };
	size_t length = cc_span_len(figure->numeral.span);
	size_t start = figure->end + 1;
	if (length < TEN || cc_figure_char_at(scan, figure->end) != ' ' || !is_determined(figure, scan))
		return false;
	size_t end = cc_figure_letters_end(scan->view, start, scan->end);
	const struct cc_str word = cc_str_slice(scan->view, start, end);
	if (word.len < SHORTEST)
		return false;
	if (cc_word_list_has(&scan->rules->figure_words[CC_FIGURE_LIST_RIDES], word))
		return ends_phrase(scan, end);
	return length >= HUNDRED && is_one(scan, word) && ends_phrase(scan, end);
}

/* ring 101, squawked 7700 */
static bool is_dialled(const struct cc_figure *figure, const struct cc_figure_scan *scan)
{
	return follows_word(figure, scan, CC_FIGURE_LIST_DIALLED) &&
	       !cc_figure_starts(scan, figure->end, CC_STR(" of "));
}

/* "to pass 20" is no preposition, "of losing 12" has no noun, "in the room 12 were" has an article. */
bool cc_figure_is_thing(const struct cc_figure *figure, const struct cc_figure_scan *scan)
{
	enum { SHORTEST = 2, LONG = 6 };
	if (!is_plain(figure, scan))
		return false;
	if (figure->noun.ptr != NULL && cc_figure_word_at(scan, figure->end, CC_FIGURE_LIST_ONE_BEHIND) == 0 &&
	    !(figure->noun.ptr == scan->view.ptr + figure->end + 1 && cc_figure_noun_is_verb(scan, figure->end)))
		return false;
	if (is_opening_thing(figure, scan) || is_before_one(figure, scan) || is_dialled(figure, scan))
		return true;
	size_t end = figure->start - 1;
	size_t start = word_start(scan, end);
	struct cc_str word = cc_str_slice(scan->view, start, end);
	if (word.len < SHORTEST || cc_figure_leads_to_count(scan, word))
		return false;
	if (cc_span_len(figure->numeral.span) >= LONG)
		return true; /* holds passport 533401372: what counts so many has commas */
	if (cc_figure_char_before(scan, start) == '(' && cc_figure_char_at(scan, figure->end) == ')')
		return true; /* (slide 14) */
	return cc_figure_word_before(scan, start, CC_FIGURE_LIST_PREPOSITIONS) > 0 ||
	       (!is_of_all(figure, scan) && follows_noun(scan, start, end));
}
