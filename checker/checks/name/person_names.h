/* Where a person is named: behind a title (理事长田万顷, Dr. Helen Marsh) or beside a verb of saying.
 * Leaves comparing names to check_name.c. Private to checks/. */
#ifndef CC_CHECKS_PERSON_NAMES_H
#define CC_CHECKS_PERSON_NAMES_H

#include "checks/check.h"

/** Han names are up to three characters, of which it is not always known how many belong to the name. */
enum { PERSON_HAN_MOST = 3 };

struct person_name {
	uint64_t key; /* of what it has in common with names that it may be confused with; the check's */
	const struct cc_article *article;
	uint32_t sentence;
	struct cc_span span;  /* view offsets of all that may be the name */
	struct cc_str first;  /* English: first name; Han: surname, one character */
	struct cc_str rest;   /* English: last name; Han: the characters behind it */
	size_t characters;    /* Han: how many the name has, 0 where nothing tells; English: 0 */
	struct cc_str title;  /* the words before it; empty where a verb told */
	struct cc_str office; /* Han: up to four characters before the title: 村党支部 of 村党支部书记 */
	bool han;
};

/** All persons of the first `count` articles in order. @param out  Vector of struct person_name. @return false when out
 * of memory. O(bytes). */
bool person_names_collect(struct cc_vec *out, const struct cc_check_input *input, size_t count, struct cc_arena *arena);

#endif
