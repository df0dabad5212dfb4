/* The English noun that a number counts: 20 research projects, 3 Chinese firms.
 * Leaves units and the nouns of packs to unit_match.c. */
#include "base/ascii.h"
#include "extract/figures/figure.h"

/* firms, people; but no verb and no word that only ends like a plural. */
bool cc_noun_is_plural(const struct cc_figure_scan *scan, struct cc_str word)
{
	const struct cc_word_list *lists = scan->rules->figure_words;
	if (cc_word_list_has(&lists[CC_FIGURE_LIST_PLURALS], word))
		return true;
	if (cc_word_list_ends(&lists[CC_FIGURE_LIST_PLURAL_ENDS], word) > 0)
		return !cc_word_list_has(&lists[CC_FIGURE_LIST_NO_PLURALS], word); /* policemen, and no specimen */
	if (cc_str_ends(word, CC_STR("is")) || cc_str_ends(word, CC_STR("us")) || cc_str_ends(word, CC_STR("etes")))
		return false; /* crisis, census, diabetes */
	return word.len > 2 && word.ptr[word.len - 1] == 's' && word.ptr[word.len - 2] != 's' &&
	       !cc_word_list_has(&lists[CC_FIGURE_LIST_NO_PLURALS], word);
}

/* 3 Chinese firms, 20 German banks. */
static bool is_nationality(struct cc_str word)
{
	return cc_str_ends(word, CC_STR("ese")) || cc_str_ends(word, CC_STR("an")) || cc_str_ends(word, CC_STR("ish"));
}

/** 20 U.S. firms, 12 EU states: behind a country's letters; `at` where none stand behind the blank at `at`. */
static size_t letters_of_country(const struct cc_figure_scan *scan, size_t at)
{
	enum { LONGEST = 5 };
	size_t end = at + 1;
	while (end < scan->end && end <= at + LONGEST &&
	       ((scan->view.ptr[end] >= 'A' && scan->view.ptr[end] <= 'Z') || scan->view.ptr[end] == '.'))
		end++;
	return end >= at + 3 && end < scan->end && scan->view.ptr[end] == ' ' ? end : at;
}

/** two M8 bolts, three F-35 jets: behind a type of capitals and digits; `at` where none stands behind the blank at
 * `at`. */
static size_t type_end(const struct cc_figure_scan *scan, size_t at)
{
	enum { LONGEST = 8 };
	size_t end = at + 1;
	bool digit = false;
	while (end < scan->end && end <= at + LONGEST &&
	       (cc_ascii_is_upper(scan->view.ptr[end]) || scan->view.ptr[end] == '-' ||
		cc_figure_is_digit((unsigned char)scan->view.ptr[end]))) {
		digit = digit || cc_figure_is_digit((unsigned char)scan->view.ptr[end]);
		end++;
	}
	bool hyphen = memchr(scan->view.ptr + at, '-', end - at) != NULL; /* two USB-C ports */
	bool type =
	    (digit || hyphen) && cc_ascii_is_upper(scan->view.ptr[at + 1]) && cc_figure_char_at(scan, end) == ' ';
	return type ? end : at;
}

/** Whether the number that ends at `at` follows a word with a capital: Windows 11 Home users are no eleven. */
static bool is_number_of_name(const struct cc_figure_scan *scan, size_t at)
{
	const size_t end = at;
	while (cc_figure_is_digit(cc_figure_char_before(scan, at)) || cc_figure_char_before(scan, at) == '.' ||
	       cc_figure_char_before(scan, at) == ',')
		at--;
	const uint32_t before = cc_figure_char_before(scan, at);
	if (before == 0 || before == '(' || before == '"')
		return false;
	if (at < end && before != ' ')
		return true; /* glued to something */
	at -= at < end ? 1 : 0;
	while (cc_figure_is_letter(cc_figure_char_before(scan, at)))
		at--;
	return cc_ascii_is_upper((char)cc_figure_char_at(scan, at));
}

/* 12 French soldiers, 17 Baltimore batters: one word with a capital right before the plural. */
static bool is_whose(const struct cc_figure_scan *scan, size_t at, struct cc_str word)
{
	enum { SHORTEST = 3, LEAST = 4 };
	const size_t behind = at + 1 + word.len;
	if (word.len < SHORTEST || !cc_ascii_is_upper(word.ptr[0]) || cc_figure_char_at(scan, behind) != ' ')
		return false;
	const size_t end = cc_figure_letters_end(scan->view, behind + 1, scan->end);
	const struct cc_str next = cc_str_slice(scan->view, behind + 1, end);
	return next.len >= LEAST && cc_ascii_is_lower(next.ptr[0]) && cc_noun_is_plural(scan, next) &&
	       !is_number_of_name(scan, at);
}

/** The pack's name of a noun (firms: companies), or the noun itself. */
static struct cc_str noun_code(const struct cc_figure_scan *scan, size_t start, struct cc_str word)
{
	const struct cc_hit *hit = cc_figure_hit_at(scan, start, CC_WORD_UNIT);
	if (hit == NULL || hit->end - hit->start != word.len)
		return word;
	const struct cc_unit *unit = &scan->input->context->rules->units[hit->ref];
	return unit->classifier ? unit->code : word;
}

/* 50,000 Prussians, two Republicans, three Nobels: a plural with a capital. "20 Texas firms" and "30 Airbus A321s" have
 * theirs further on. */
static struct cc_str capital_plural(const struct cc_figure_scan *scan, size_t at)
{
	enum { SHORTEST = 5 };
	size_t start = at + 1;
	if (at + 1 >= scan->end || scan->view.ptr[at] != ' ' || !cc_ascii_is_upper(scan->view.ptr[start]))
		return (struct cc_str){.ptr = NULL};
	size_t end = cc_figure_letters_end(scan->view, start, scan->end);
	struct cc_str word = cc_str_slice(scan->view, start, end);
	bool more = end + 1 < scan->end && scan->view.ptr[end] == ' ' && cc_ascii_is_upper(scan->view.ptr[end + 1]);
	bool letters = word.len > 2 && cc_ascii_is_upper(word.ptr[word.len - 2]); /* two GPUs, 40 NGOs */
	bool plural = (letters || word.len >= SHORTEST) && !cc_ascii_is_upper(word.ptr[word.len - 1]) &&
		      cc_noun_is_plural(scan, word);
	return plural && !more ? word : (struct cc_str){.ptr = NULL};
}

static struct cc_str plural_behind(const struct cc_figure_scan *scan, size_t at);

/* "20 research projects": the plural noun, over one or two words of description. */
struct cc_str cc_noun_behind(const struct cc_figure_scan *scan, size_t at)
{
	struct cc_str capital = capital_plural(scan, at);
	if (capital.ptr == NULL)
		return plural_behind(scan, at);
	size_t behind = at + 1 + capital.len;
	size_t end = cc_figure_letters_end(scan->view, behind + 1, scan->end);
	bool next = end > behind + 1 && cc_noun_is_plural(scan, cc_str_slice(scan->view, behind + 1, end));
	return next ? plural_behind(scan, behind) : capital;
}

/* Behind "EU", "US" or "Type 2" before a noun; `at` where none stands there. */
static size_t behind_modifier(const struct cc_figure_scan *scan, size_t at)
{
	size_t country = letters_of_country(scan, at);
	return country > at ? country : type_end(scan, at);
}

/** 15 state-owned banks, 90 six-ball overs: behind words with hyphens in small letters; `at` where none stand there. */
static size_t behind_hyphen(const struct cc_figure_scan *scan, size_t at)
{
	size_t end = cc_figure_letters_end(scan->view, at + 1, scan->end);
	if (end == at + 1 || cc_figure_char_at(scan, end) != '-' || !cc_ascii_is_lower(scan->view.ptr[at + 1]))
		return at;
	while (cc_figure_char_at(scan, end) == '-' && cc_ascii_is_lower((char)cc_figure_char_at(scan, end + 1)))
		end = cc_figure_letters_end(scan->view, end + 1, scan->end);
	return cc_figure_char_at(scan, end) == ' ' ? end : at;
}

static bool ends_noun(const struct cc_figure_scan *scan, size_t at, struct cc_str word)
{
	return word.len < 3 || cc_word_list_has(&scan->rules->figure_words[CC_FIGURE_LIST_NO_NOUNS], word) ||
	       (word.ptr[0] < 'a' && !is_nationality(word)) || cc_numeral_is_english(scan->view, at + 1, scan->end);
}

/* 693 focus points: another plural stands behind this one. */
static bool is_other_plural(struct cc_str word)
{
	return word.ptr[word.len - 1] == 's' && !cc_str_ends(word, CC_STR("us")) && !cc_str_ends(word, CC_STR("ss"));
}

/* 3 bedroom houses, two storey flats: so many of what one of them has. */
static bool is_of_each(const struct cc_figure_scan *scan, size_t at)
{
	return cc_figure_word_at(scan, at, CC_FIGURE_LIST_PARTS_OF_EACH) > 0;
}

/* Behind a word that describes the noun, hyphenated or not; `at` where none stands there. */
static size_t behind_description(const struct cc_figure_scan *scan, size_t at)
{
	size_t end = behind_hyphen(scan, at);
	return end > at ? end : behind_modifier(scan, at);
}

/* 65 staff positions: the plural behind is counted, and staff tells of what kind. */
static bool is_kind_of_plural(const struct cc_figure_scan *scan, size_t end, struct cc_str word)
{
	const size_t last = cc_figure_letters_end(scan->view, end + 1, scan->end);
	return cc_str_equal(word, CC_STR("staff")) && cc_figure_char_at(scan, end) == ' ' && last > end + 1 &&
	       cc_noun_is_plural(scan, cc_str_slice(scan->view, end + 1, last));
}

static bool is_any_plural(const struct cc_figure_scan *scan, size_t end, struct cc_str word)
{
	return (cc_noun_is_plural(scan, word) && !is_kind_of_plural(scan, end, word)) || is_other_plural(word);
}

/* The code of the noun that a walk over its description came to; ptr NULL where it is none. */
static struct cc_str noun_of(const struct cc_figure_scan *scan, size_t at, struct cc_str word)
{
	bool noun = !ends_noun(scan, at, word) && cc_noun_is_plural(scan, word);
	return noun ? noun_code(scan, at + 1, word) : (struct cc_str){.ptr = NULL};
}

static struct cc_str plural_behind(const struct cc_figure_scan *scan, size_t at)
{
	enum { WORDS = 3 };
	if (cc_figure_char_at(scan, at) != ' ' || is_of_each(scan, at))
		return (struct cc_str){.ptr = NULL};
	for (int i = 0; i < WORDS && at < scan->end && scan->view.ptr[at] == ' '; i++) {
		size_t modifier = behind_description(scan, at);
		if (modifier > at) {
			at = modifier;
			continue;
		}
		size_t end = cc_figure_letters_end(scan->view, at + 1, scan->end);
		struct cc_str word = cc_str_slice(scan->view, at + 1, end);
		if (!is_whose(scan, at, word) && (ends_noun(scan, at, word) || is_any_plural(scan, end, word)))
			return noun_of(scan, at, word);
		at = end;
	}
	return (struct cc_str){.ptr = NULL};
}
