/* Numbers by which prose tells one of many: in zone 7, on channel 5, of element 118, in sizes 3 to 8.
 * Leaves the words before which a number is always a label to the packs and figure_label.c. */
#include "extract/figure.h"

/** Words that may stand between a preposition and what is counted: "of about 40", "in total 345". */
static bool leads_to_count(struct cc_str word)
{
	static const char *const words[] = {
	    "a",      "about",	  "above", "addition",	 "all",	     "almost", "an",	  "and",      "another",
	    "any",    "around",	  "as",	   "average",	 "barely",   "below",  "between", "both",     "by",
	    "cash",   "children", "circa", "comparison", "contrast", "court",  "days",	  "double",   "each",
	    "every",  "example",  "extra", "fact",	 "fewer",    "first",  "for",	  "from",     "further",
	    "half",   "her",	  "his",   "home",	 "hospital", "its",    "just",	  "last",     "least",
	    "less",   "maximum",  "men",   "minimum",	 "minus",    "month",  "months",  "more",     "most",
	    "near",   "night",	  "now",   "of",	 "only",     "or",     "our",	  "over",     "part",
	    "people", "per",	  "plus",  "present",	 "prison",   "public", "record",  "response", "school",
	    "some",   "than",	  "that",  "the",	 "their",    "them",   "then",	  "these",    "this",
	    "those",  "time",	  "to",	   "top",	 "total",    "turn",   "under",	  "up",	      "week",
	    "weeks",  "well",	  "what",  "which",	 "whom",     "with",   "women",	  "work",     "year",
	    "years",  "them",	  "paper", "exactly"};
	for (size_t i = 0; i < sizeof(words) / sizeof(words[0]); i++)
		if (cc_str_equal(word, cc_str_from(words[i])))
			return true;
	return cc_str_ends(word, CC_STR("ing")) || cc_str_ends(word, CC_STR("ly")) || cc_str_ends(word, CC_STR("ed")) ||
	       cc_str_ends(word, CC_STR("er"));
}

static bool is_bare(const struct cc_figure *figure, const struct cc_figure_scan *scan)
{
	enum { LONGEST = 4 };
	const struct cc_numeral *numeral = &figure->numeral;
	return numeral->script == CC_NUMERAL_ARABIC && numeral->value.exponent == 0 && numeral->tail_big == 0 &&
	       numeral->span.end - numeral->span.start <= LONGEST && numeral->kind == CC_NUMBER_CARDINAL &&
	       figure->unit.unit == NULL && figure->noun.ptr == NULL && !figure->negative &&
	       figure->start > scan->from + 1 && cc_figure_char_before(scan, figure->start) == ' ';
}

/* "to pass 20" is no preposition, "of losing 12" has no noun, "in the room 12 were" has an article. */
bool cc_figure_is_thing(const struct cc_figure *figure, const struct cc_figure_scan *scan)
{
	static const struct cc_str prepositions[] = {{" in ", 4},   {" on ", 4},  {" at ", 4},	 {" of ", 4},
						     {" from ", 6}, {" via ", 5}, {" into ", 6}, {"In ", 3},
						     {"On ", 3},    {"At ", 3}};
	enum { SHORTEST = 2 };
	if (!is_bare(figure, scan))
		return false;
	size_t end = figure->start - 1;
	size_t start = end;
	while (start > scan->start && scan->view.ptr[start - 1] >= 'a' && scan->view.ptr[start - 1] <= 'z')
		start--;
	struct cc_str word = cc_str_slice(scan->view, start, end);
	if (word.len < SHORTEST || leads_to_count(word))
		return false;
	for (size_t i = 0; i < sizeof(prepositions) / sizeof(prepositions[0]); i++)
		if (cc_figure_ends(scan, start, prepositions[i]))
			return true;
	return false;
}
