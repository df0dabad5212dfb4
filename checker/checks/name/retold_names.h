/* Names of persons that two articles of one story write in two ways: 鄢照晚 / 焉照晚, Pym-Aske / Pimm-Aske.
 * Leaves names behind one title or with one first name to check_name.c. Private to checks/. */
#ifndef CC_CHECKS_RETOLD_NAMES_H
#define CC_CHECKS_RETOLD_NAMES_H

#include "checks/check.h"

/** Where something stands that may be a name. */
struct retold_name {
	uint64_t key; /* of what it has in common with another writing of it */
	const struct cc_article *article;
	struct cc_span span; /* view offsets */
	bool told;	     /* a word for a person stands beside it: 操纵手, 总经理 */
};

/** Put the names of a sentence into `out`, each under every key. O(bytes) */
typedef bool (*retold_finder)(struct cc_vec *out, const struct cc_ruleset *rules, const struct cc_article *article,
			      uint32_t sentence, struct cc_vec *hits);

bool retold_names_of_han(struct cc_vec *out, const struct cc_ruleset *rules, const struct cc_article *article,
			 uint32_t sentence, struct cc_vec *hits);
bool retold_names_of_latin(struct cc_vec *out, const struct cc_ruleset *rules, const struct cc_article *article,
			   uint32_t sentence, struct cc_vec *hits);

/** Whether two names of one key, written in two ways, may be one person's; the articles tell one story. */
bool retold_han_may_be_one(const struct retold_name *a, const struct retold_name *b);
bool retold_latin_may_be_one(const struct cc_ruleset *rules, const struct retold_name *a, const struct retold_name *b);

/** 校长蔺舒禾 and 校长蔺舒和: whether one word for a person stands before two long names. */
bool retold_han_has_one_role(const struct retold_name *a, const struct retold_name *b);

/** Whether two Latin names have one of their two words in common, and no pack has that: not "In". */
bool retold_latin_shares_word(const struct cc_ruleset *rules, const struct retold_name *a, const struct retold_name *b);

/** @return false when out of memory. O(bytes + n log n). */
bool names_check_retold(struct cc_vec *findings, const struct cc_check_input *input, struct cc_arena *arena);

#endif
