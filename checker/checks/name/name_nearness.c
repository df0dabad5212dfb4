/* Whether two names of persons are as near as two spellings of one: 田万顷 / 田万倾, Ines / Inez Hollway.
 * Leaves whether they are one person's to check_name.c. */
#include "checks/name/name_nearness.h"

#include <string.h>

#include "checks/name/written_names.h"

enum {
	HAN_BYTES = 3,
	OFFICE_BYTES = 9,
	OFFICE_LEAST = 6, /* 县委 of 海汀县委, where the other article names the county */
	WORD_LEAST = 4,	  /* letters of an English name that one letter may be wrong in */
	LONG_LEAST = 5,	  /* and two */
	WORD_MOST = 24
};

/* How far apart two words are: letters put in, left out or changed (Levenshtein 1966). */
static size_t distance(struct cc_str a, struct cc_str b)
{
	size_t row[WORD_MOST + 1];
	if (a.len > WORD_MOST || b.len > WORD_MOST)
		return WORD_MOST;
	for (size_t j = 0; j <= b.len; j++)
		row[j] = j;
	for (size_t i = 1; i <= a.len; i++) {
		size_t corner = row[0];
		row[0] = i;
		for (size_t j = 1; j <= b.len; j++) {
			size_t change = corner + ((a.ptr[i - 1] | 0x20) != (b.ptr[j - 1] | 0x20));
			size_t step = (row[j] < row[j - 1] ? row[j] : row[j - 1]) + 1;
			corner = row[j];
			row[j] = change < step ? change : step;
		}
	}
	return row[b.len];
}

static bool is_near_word(struct cc_str a, struct cc_str b)
{
	size_t shorter = a.len < b.len ? a.len : b.len;
	size_t apart = distance(a, b);
	return apart > 0 && ((apart == 1 && shorter >= WORD_LEAST) || (apart == 2 && shorter >= LONG_LEAST));
}

/* How many characters of two runs of Han differ, one by one; SIZE_MAX where one is longer. */
static size_t han_apart(struct cc_str a, struct cc_str b)
{
	size_t apart = 0;
	if (a.len != b.len)
		return SIZE_MAX;
	for (size_t at = 0; at < a.len; at += HAN_BYTES)
		apart += memcmp(a.ptr + at, b.ptr + at, HAN_BYTES) != 0;
	return apart;
}

/* 海汀县委书记 of one article is 县委书记 of another one that speaks of 海汀. */
static bool is_same_shorter(const struct person_name *full, const struct person_name *brief)
{
	if (brief->office.len < OFFICE_LEAST || !cc_str_ends(full->office, brief->office))
		return false;
	struct cc_str rest = cc_str_slice(full->office, 0, full->office.len - brief->office.len);
	return rest.len >= OFFICE_LEAST && cc_str_find(brief->article->text.view, rest, 0) != SIZE_MAX;
}

bool person_names_share_office(const struct person_name *a, const struct person_name *b)
{
	if (a->office.len == b->office.len)
		return a->office.len >= OFFICE_BYTES && cc_str_equal(a->office, b->office);
	return a->office.len > b->office.len ? is_same_shorter(a, b) : is_same_shorter(b, a);
}

/* 田万顷 / 田万倾. Of a name of two characters only one is left: it takes the same office to be the same person. */
static bool is_near_han(const struct person_name *a, const struct person_name *b)
{
	bool known = a->characters > 0 || b->characters > 0;
	size_t characters = a->characters > 0 ? a->characters : b->characters;
	bool both = a->characters == b->characters;
	if (!known || (!both && characters != PERSON_HAN_MOST) || han_apart(a->rest, b->rest) != 1)
		return false;
	return characters == PERSON_HAN_MOST || person_names_share_office(a, b);
}

bool person_names_are_near(const struct person_name *a, const struct person_name *b)
{
	if (a->han != b->han || (a->article == b->article && a->sentence == b->sentence))
		return false;
	if (a->han)
		return cc_str_equal(a->title, b->title) && cc_str_equal(a->first, b->first) && is_near_han(a, b);
	if (cc_str_equal(a->rest, b->rest))
		return is_near_word(a->first, b->first);
	return cc_str_equal(a->first, b->first) && is_near_word(a->rest, b->rest) &&
	       !written_names_near(a->rest, b->rest);
}
