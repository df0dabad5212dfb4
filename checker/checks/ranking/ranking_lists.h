/* A sentence about the first n of a list, as ranking_lists.c finds it.
 * Leaves what follows from it to ranking_lists.c and ranking_listed.c. Private to checks/. */
#ifndef CC_CHECKS_RANKING_LISTS_H
#define CC_CHECKS_RANKING_LISTS_H

#include "checks/ranking/ranking.h"

enum { RANKING_MEMBERS_MOST = 20 };

/** A sentence about the first n of a list: with all their names, or with one who says to be among them. */
struct ranking_top {
	struct ranking_head head; /* the key is of the year and size, the mark the names, or the clause of the one */
	uint32_t sentence;
	size_t size;
	struct cc_period period;
	struct cc_vec words; /* around the names, sorted */
	struct cc_str members[RANKING_MEMBERS_MOST];
	size_t member_count; /* 0: `subject` says to be in it */
	struct cc_str subject;
};

/** Append the list that a sentence tells of, if any. @return false when out of memory. */
bool ranking_gather_top(struct cc_vec *tops, struct ranking_work *work, const struct cc_article *article,
			uint32_t sentence);

/** The period that a sentence names first; unset where it names none. */
struct cc_period ranking_first_period(const struct cc_mentions *mentions);

/** Whether the words around two statements are of one list; sorted hashes. */
bool ranking_of_one_list(const struct cc_vec *a, const struct cc_vec *b, bool han);

#endif
