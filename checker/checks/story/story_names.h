/* Names by which it can be told what an article is about, whatever they end with: 雁沉湖, Ravensmoor.
 * Leaves names before a figure to subject_name.h. Private to checks/. */
#ifndef CC_CHECKS_STORY_NAMES_H
#define CC_CHECKS_STORY_NAMES_H

#include "base/vec.h"
#include "model/article.h"
#include "ruleset/ruleset.h"

/** A name, by the key of its first two Han characters or of its one word. */
struct story_name {
	uint64_t key;
	uint32_t count;
	bool leads; /* in the title or the first sentences */
};

/** Sorted by key. */
struct story_names {
	const struct story_name *names;
	size_t count;
	size_t most;		  /* how often the one is said that is said most */
	const uint64_t *foremost; /* the keys of those that are said so often, and more than once */
	size_t foremost_count;
};

/** @return false when out of memory. O(n log n) of the article's words. */
bool story_names_find(struct story_names *out, const struct cc_ruleset *rules, const struct cc_article *article,
		      struct cc_arena *arena);

/**
 * How much two articles have of one another's names: a point for each that both say, and one where both say one twice;
 * none where neither says what the other one says most, or none of these leads either of them. Two short texts that say
 * no name twice have one point where they share two. O(names).
 */
unsigned story_names_shared(const struct story_names *a, const struct story_names *b);

/** The keys of the names that are said most. @return how many, at most `most`. O(names * most). */
size_t story_names_foremost(uint64_t *keys, size_t most, const struct story_names *names);

/** Whether no pack has a word of `name`, or the two Han characters that it begins with. */
bool story_name_is_rare(const struct cc_ruleset *rules, struct cc_str name);

/** The key of the name that a clause begins with, or of the first one of English that it has; 0 where no word of it is
 * in no pack. O(bytes). */
uint64_t story_name_of_clause(const struct cc_ruleset *rules, struct cc_str clause);

/** Whether two stretches have a name in common. O(bytes * bytes), of a sentence or two. */
bool story_names_meet(const struct cc_ruleset *rules, struct cc_str a, struct cc_str b);

/** Whether one of two Latin names is made of words that packs have: University, Port. */
bool story_name_is_plain(const struct cc_ruleset *rules, struct cc_str a, struct cc_str b);

#endif
