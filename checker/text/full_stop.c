/* English full stops: what stands before, what follows, and a table of abbreviations.
 * Leaves the walk through the text to sentences.c. */
#include "text/full_stop.h"

#include <stdint.h>

enum { WORD_MAX = 24 };

/* NEVER: something always follows (Dr. Smith). NUMBER: goes on when a figure follows (No. 5, Fig. 3, Jan. 5).
 * STARTER: ends when the next word is one that starts sentences (the U.S. The rate …; Apple Inc. It …). */
enum habit { NEVER, NUMBER, STARTER };

struct abbreviation {
	struct cc_str word;
	enum habit habit;
};

#define ABBREVIATION(text, how)                                                                                        \
	{                                                                                                              \
		.word = {.ptr = (text), .len = sizeof(text) - 1}, .habit = (how)                                       \
	}

/* In lower case; sorted by habit, then by alphabet. */
static const struct abbreviation abbreviations[] = {
    ABBREVIATION("adm", NEVER),	   ABBREVIATION("al", STARTER),	   ABBREVIATION("approx", NEVER),
    ABBREVIATION("assn", STARTER), ABBREVIATION("bros", STARTER),  ABBREVIATION("ca", NEVER),
    ABBREVIATION("capt", NEVER),   ABBREVIATION("cf", NEVER),	   ABBREVIATION("col", NEVER),
    ABBREVIATION("corp", STARTER), ABBREVIATION("co", STARTER),	   ABBREVIATION("dept", STARTER),
    ABBREVIATION("dr", NEVER),	   ABBREVIATION("ed", STARTER),	   ABBREVIATION("eds", STARTER),
    ABBREVIATION("ext", NUMBER),   ABBREVIATION("eqs", NUMBER),	   ABBREVIATION("paras", NUMBER),
    ABBREVIATION("ch", NUMBER),	   ABBREVIATION("eq", NUMBER),	   ABBREVIATION("est", STARTER),
    ABBREVIATION("etc", STARTER),  ABBREVIATION("fig", NUMBER),	   ABBREVIATION("figs", NUMBER),
    ABBREVIATION("gen", NEVER),	   ABBREVIATION("gov", NEVER),	   ABBREVIATION("hon", NEVER),
    ABBREVIATION("inc", STARTER),  ABBREVIATION("incl", NEVER),	   ABBREVIATION("jr", STARTER),
    ABBREVIATION("lt", NEVER),	   ABBREVIATION("ltd", STARTER),   ABBREVIATION("messrs", NEVER),
    ABBREVIATION("mr", NEVER),	   ABBREVIATION("mrs", NEVER),	   ABBREVIATION("ms", NEVER),
    ABBREVIATION("mt", NEVER),	   ABBREVIATION("no", NUMBER),	   ABBREVIATION("nos", NUMBER),
    ABBREVIATION("op", NUMBER),	   ABBREVIATION("p", NUMBER),	   ABBREVIATION("para", NUMBER),
    ABBREVIATION("pp", NUMBER),	   ABBREVIATION("pres", NEVER),	   ABBREVIATION("prof", NEVER),
    ABBREVIATION("ref", NUMBER),   ABBREVIATION("rep", NEVER),	   ABBREVIATION("rev", NEVER),
    ABBREVIATION("rs", NUMBER),	   ABBREVIATION("sec", NUMBER),	   ABBREVIATION("sen", NEVER),
    ABBREVIATION("sgt", NEVER),	   ABBREVIATION("sr", STARTER),	   ABBREVIATION("st", NEVER),
    ABBREVIATION("univ", STARTER), ABBREVIATION("viz", NEVER),	   ABBREVIATION("vol", NUMBER),
    ABBREVIATION("vols", NUMBER),  ABBREVIATION("vs", NEVER),	   ABBREVIATION("jan", NUMBER),
    ABBREVIATION("feb", NUMBER),   ABBREVIATION("mar", NUMBER),	   ABBREVIATION("apr", NUMBER),
    ABBREVIATION("jun", NUMBER),   ABBREVIATION("jul", NUMBER),	   ABBREVIATION("aug", NUMBER),
    ABBREVIATION("sep", NUMBER),   ABBREVIATION("sept", NUMBER),   ABBREVIATION("oct", NUMBER),
    ABBREVIATION("nov", NUMBER),   ABBREVIATION("dec", NUMBER),	   ABBREVIATION("doc", NUMBER),
    ABBREVIATION("docs", NUMBER),  ABBREVIATION("dkt", NUMBER),	   ABBREVIATION("ex", NUMBER),
    ABBREVIATION("exh", NUMBER),   ABBREVIATION("tr", NUMBER),	   ABBREVIATION("cl", NUMBER),
    ABBREVIATION("art", NUMBER),   ABBREVIATION("arts", NUMBER),   ABBREVIATION("reg", NUMBER),
    ABBREVIATION("app", NUMBER),   ABBREVIATION("ps", NUMBER),	   ABBREVIATION("isa", NUMBER),
    ABBREVIATION("matt", NUMBER),  ABBREVIATION("cor", NUMBER),	   ABBREVIATION("rom", NUMBER),
    ABBREVIATION("deut", NUMBER),  ABBREVIATION("heb", NUMBER),	   ABBREVIATION("lett", NUMBER),
    ABBREVIATION("chem", NUMBER),  ABBREVIATION("phys", NUMBER),   ABBREVIATION("biol", NUMBER),
    ABBREVIATION("appl", NUMBER),  ABBREVIATION("commun", NUMBER), ABBREVIATION("ss", NUMBER),
    ABBREVIATION("nn", NUMBER),	   ABBREVIATION("fn", NUMBER),	   ABBREVIATION("ct", NUMBER),
    ABBREVIATION("secs", NUMBER),  ABBREVIATION("cir", NUMBER),	   ABBREVIATION("supp", NUMBER),
    ABBREVIATION("cal", STARTER),  ABBREVIATION("wis", STARTER),   ABBREVIATION("tex", STARTER),
    ABBREVIATION("conn", STARTER), ABBREVIATION("minn", STARTER),  ABBREVIATION("fla", STARTER),
    ABBREVIATION("okla", STARTER), ABBREVIATION("ariz", STARTER),  ABBREVIATION("mich", STARTER),
    ABBREVIATION("tenn", STARTER), ABBREVIATION("misc", NUMBER),   ABBREVIATION("div", NUMBER),
};

/* Words that begin sentences and hardly ever a name: "in the U.S. The rate" ends, "the U.S. Department" does not. */
static const char *const starters[] = {
    "a",     "an",   "as",   "at",	    "although", "after", "all",	  "and",   "both", "but",  "by",    "for",
    "from",  "he",   "her",  "his",	    "however",	"i",	 "if",	  "in",	   "it",   "its",  "many",  "meanwhile",
    "more",  "most", "no",   "nonetheless", "on",	"once",	 "one",	  "our",   "over", "she",  "since", "so",
    "some",  "such", "that", "the",	    "their",	"then",	 "there", "these", "they", "this", "those", "to",
    "under", "we",   "what", "when",	    "where",	"which", "while", "who",   "with", "yet",  "you",   "your",
};

static bool is_letter(unsigned char c)
{
	return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

static bool is_digit(unsigned char c)
{
	return c >= '0' && c <= '9';
}

static bool equals_lowered(struct cc_str word, struct cc_str lower)
{
	if (word.len != lower.len)
		return false;
	for (size_t i = 0; i < word.len; i++) {
		unsigned char c = (unsigned char)word.ptr[i];
		if ((is_letter(c) ? c | 0x20u : c) != (unsigned char)lower.ptr[i])
			return false;
	}
	return true;
}

/* The letters and inner full stops that end at `at`: "U.S" of "U.S.", "Dr" of "Dr.". */
static struct cc_str word_before(struct cc_str text, size_t at, size_t start)
{
	size_t from = at;
	while (from > start && at - from < WORD_MAX &&
	       (is_letter((unsigned char)text.ptr[from - 1]) || text.ptr[from - 1] == '.'))
		from--;
	return cc_str_slice(text, from, at);
}

static struct cc_str word_after(struct cc_str text, size_t at, size_t end)
{
	while (at < end && (text.ptr[at] == ' ' || text.ptr[at] == '"' || text.ptr[at] == '('))
		at++;
	size_t to = at;
	while (to < end && to - at < WORD_MAX && is_letter((unsigned char)text.ptr[to]))
		to++;
	return cc_str_slice(text, at, to);
}

static bool is_starter(struct cc_str word)
{
	for (size_t i = 0; i < sizeof(starters) / sizeof(starters[0]); i++)
		if (equals_lowered(word, cc_str_from(starters[i])))
			return true;
	return false;
}

/* J of "J. Smith"; U.S, e.g, a.m. */
static bool is_initials(struct cc_str word)
{
	if (word.len == 0 || word.len % 2 == 0)
		return false;
	for (size_t i = 0; i < word.len; i++)
		if ((i % 2 == 0) != (word.ptr[i] != '.'))
			return false;
	return true;
}

static const struct abbreviation *find_abbreviation(struct cc_str word)
{
	for (size_t i = 0; i < sizeof(abbreviations) / sizeof(abbreviations[0]); i++)
		if (equals_lowered(word, abbreviations[i].word))
			return &abbreviations[i];
	return NULL;
}

/* "Growth was 5 p.m. on" is decided before by the lower case of what follows. */
static bool habit_ends(enum habit habit, struct cc_str next, unsigned char first)
{
	if (habit == NEVER)
		return false;
	if (habit == NUMBER)
		return !is_digit(first);
	return first != '(' && is_starter(next); /* "Corwen Inc. (AN) said" */
}

/* "1. Growth", "a. Growth", "12. 结论": the number of a list item, nothing said yet. */
static bool is_item_number(struct cc_str text, size_t at, size_t start)
{
	size_t len = at - start;
	if (len == 0 || len > 3)
		return len == 0;
	for (size_t i = start; i < at; i++)
		if (!is_digit((unsigned char)text.ptr[i]))
			return len == 1 && is_letter((unsigned char)text.ptr[i]);
	return true;
}

/* Behind Han text, ')', '%' or a quote, "." before Han is a full stop typed in half width: 达到3.44%.天津市… */
static bool ends_before_han(unsigned char before)
{
	return before >= 0x80 || before == '%' || before == ')' || before == '"';
}

/* "rose 6 . 2 %", "nov . 15": a program put blanks around every mark, and a figure goes on. */
static bool is_tokenised(struct cc_str text, size_t at, size_t start, unsigned char first)
{
	return at > start && text.ptr[at - 1] == ' ' && is_digit(first);
}

/* Mozart's K. 331, etching B. 285, third state: the letter of a catalogue; "Plan B. 300 people came" ends. */
static bool is_catalogue(struct cc_str text, size_t start, size_t at, size_t number, size_t end)
{
	const struct cc_str genitive = {.ptr = "'s ", .len = 3};
	while (number < end && is_digit((unsigned char)text.ptr[number]))
		number++;
	bool comma = number + 1 < end && text.ptr[number] == ',' && text.ptr[number + 1] == ' ';
	bool closed = number < end && (text.ptr[number] == ')' || text.ptr[number] == ';');
	static const struct cc_str verbs[] = {{" is ", 4}, {" was ", 5}, {" has ", 5}}; /* K. 466 is in D minor */
	for (size_t i = 0; i < sizeof(verbs) / sizeof(verbs[0]); i++)
		if (cc_str_starts(cc_str_slice(text, number, end), verbs[i]))
			return true;
	return comma || closed || cc_str_ends(cc_str_slice(text, start, at - 1), genitive);
}

/* under s. 183, see n. 12: the letter of what a law or a paper is divided into; "at Macy's. 12 shops" ends. */
static bool is_division_letter(struct cc_str text, size_t at, size_t start, unsigned char first)
{
	if (at < start + 2 || !is_digit(first))
		return false;
	const char letter = text.ptr[at - 1];
	return (letter == 's' || letter == 'n' || letter == 'r') &&
	       (text.ptr[at - 2] == ' ' || text.ptr[at - 2] == '(');
}

/* "ARLINGTON, Va. – RTX said", "DETROIT, Mich. (Reuters) - ": where a report is from. */
static bool is_dateline(struct cc_str text, size_t at, size_t start, size_t next, size_t end)
{
	enum { PLACE_BYTES = 40 };
	static const struct cc_str dashes[] = {{"- ", 2}, {"-- ", 3}, {"\xe2\x80\x93 ", 4}, {"\xe2\x80\x94 ", 4}};
	bool capitals = at - start < PLACE_BYTES && at >= start + 2 && text.ptr[start] >= 'A' &&
			text.ptr[start] <= 'Z' && text.ptr[start + 1] >= 'A' && text.ptr[start + 1] <= 'Z';
	for (size_t i = 0; capitals && i < sizeof(dashes) / sizeof(dashes[0]); i++) {
		if (cc_str_starts(cc_str_slice(text, next, end), dashes[i]))
			return true;
	}
	return false;
}

/* "according to I/B/E/S. Marlow said": the last letter of such a name is no initial. */
static bool is_of_slashes(struct cc_str text, size_t at, size_t start)
{
	return at >= start + 3 && text.ptr[at - 2] == '/' && is_letter((unsigned char)text.ptr[at - 1]) &&
	       is_letter((unsigned char)text.ptr[at - 3]);
}

/* "88 S.Ct. 2327": what an abbreviation of several parts ends with. */
static struct cc_str last_part(struct cc_str word)
{
	size_t from = word.len;
	while (from > 0 && word.ptr[from - 1] != '.')
		from--;
	return from > 0 ? cc_str_slice(word, from, word.len) : word;
}

/* "684 F. 2d 245", "98 Ill. App. 3d 88": the series of a law report goes on. */
static bool is_before_series(struct cc_str text, size_t next, size_t end)
{
	static const struct cc_str series[] = {{"2d ", 3}, {"3d ", 3}, {"4th ", 4}};
	const unsigned char first = (unsigned char)text.ptr[next];
	if (!is_digit(first))
		return first == 'A' && cc_str_starts(cc_str_slice(text, next, end), CC_STR("App. "));
	for (size_t i = 0; i < sizeof(series) / sizeof(series[0]); i++) {
		const size_t page = next + series[i].len;
		if (cc_str_starts(cc_str_slice(text, next, end), series[i]) && page < end &&
		    is_digit((unsigned char)text.ptr[page]))
			return true;
	}
	return false;
}

static bool ends_before_blank(struct cc_str text, size_t at, size_t start, size_t end)
{
	size_t next_at = at + 1;
	while (next_at < end && text.ptr[next_at] == ' ')
		next_at++;
	if (next_at >= end)
		return true;
	unsigned char first = (unsigned char)text.ptr[next_at];
	if ((first >= 'a' && first <= 'z') || is_tokenised(text, at, start, first) ||
	    is_division_letter(text, at, start, first) || is_before_series(text, next_at, end))
		return false;
	struct cc_str word = word_before(text, at, start);
	struct cc_str next = word_after(text, at + 1, end);
	if (is_dateline(text, at, start, next_at, end))
		return false;
	if (is_of_slashes(text, at, start))
		return true;
	/* "No. 5" goes on, "The answer was No." does not; "U.S. Department" goes on. */
	const struct abbreviation *known = find_abbreviation(is_initials(word) ? word : last_part(word));
	if (known != NULL)
		return habit_ends(known->habit, next, first);
	if (is_initials(word))
		return first >= 0x80 || is_digit(first) ? word.len == 1 && !is_catalogue(text, start, at, next_at, end)
							: is_starter(next);
	return true;
}

bool cc_full_stop_ends(struct cc_str text, size_t at, size_t start, size_t end)
{
	if (at + 1 >= end)
		return true;
	if (is_item_number(text, at, start))
		return false;
	unsigned char next = (unsigned char)text.ptr[at + 1];
	unsigned char before = (unsigned char)text.ptr[at - 1];
	if (next == ' ' || next == '\n')
		return ends_before_blank(text, at, start, end);
	/* ." and .) and .” ; the closing is taken in by the caller, who looks at what comes then. */
	if (next == '"' || next == '\'' || next == ')' || next == ']')
		return true;
	if (next == 0xE2 && at + 3 < end && (unsigned char)text.ptr[at + 2] == 0x80 &&
	    ((unsigned char)text.ptr[at + 3] == 0x9D || (unsigned char)text.ptr[at + 3] == 0x99))
		return true;
	return next >= 0x80 && ends_before_han(before);
}
