/* What checks keep of an archive: made once, when it is first asked for, and looked up for every draft.
 * Leaves what each check makes to its own files. Private to checks/, but for making and freeing. */
#ifndef CC_CHECKS_KEPT_H
#define CC_CHECKS_KEPT_H

#include "checks/check.h"

/** One kind for each thing that is kept. */
enum cc_kept_kind {
	CC_KEPT_CLAIMS,
	CC_KEPT_POINTS,
	CC_KEPT_PERMILLE,
	CC_KEPT_NOUNS,
	CC_KEPT_TWINS_DIGITS,
	CC_KEPT_TWINS_SCALE,
	CC_KEPT_TWINS_UNIT,
	CC_KEPT_SLOTS,
	CC_KEPT_BEHIND_ONE,
	CC_KEPT_BEHIND_TWO,
	CC_KEPT_FRAMES,
	CC_KEPT_LEFTOVERS,
	CC_KEPT_NOUN_POINTS,
	CC_KEPT_STORY_PAIRS,
	CC_KEPT_ROWS,
	CC_KEPT_KIN,
	CC_KEPT_RANKS,
	CC_KEPT_LISTS,
	CC_KEPT_LISTED,
	CC_KEPT_FIRSTS,
	CC_KEPT_STANDINGS,
	CC_KEPT_PLACES,
	CC_KEPT_RANK_STORIES,
	CC_KEPT_RANKS_RETOLD,
	CC_KEPT_RANKS_TOLD,
	CC_KEPT_COMPANIONS,
	CC_KEPT_FOUNDINGS,
	CC_KEPT_EVENT_DAYS,
	CC_KEPT_AGES,
	CC_KEPT_MEMBERS,
	CC_KEPT_SHINGLES,
	CC_KEPT_TRANSLATION,
	CC_KEPT_QUOTES,
	CC_KEPT_QUOTE_NAMES,
	CC_KEPT_NAMES,
	CC_KEPT_ENGLISH_OFFICES,
	CC_KEPT_FORETOLD,
	CC_KEPT_WRITTEN,
	CC_KEPT_RETOLD_NAMES,
	CC_KEPT_BODIES,
	CC_KEPT_RENAMED,
	CC_KEPT_WORDS,
	CC_KEPT_COUNT
};

/**
 * @param articles  The archive, as it is before any draft's names are heard; borrowed.
 * @param alloc     Borrowed.
 * @return NULL when out of memory. Nothing is made yet. Not thread-safe.
 */
struct cc_kept *cc_kept_new(struct cc_article *const *articles, const struct cc_alloc *alloc);

/** Free all that was made. NULL is allowed. */
void cc_kept_free(struct cc_kept *kept);

/** Free what no other check asks for: between the checks of a run that is the only one. */
void cc_kept_forget(struct cc_kept *kept);

/** Make something of all articles of `archive`, in `arena`, which lives as long as it. @return NULL: out of memory. */
typedef void *(*cc_kept_maker)(const struct cc_check_input *archive, struct cc_arena *arena);

/**
 * What is kept of the run's archive, made where it is not there yet.
 * @param out  NULL where the run has no archive. @return false when out of memory.
 */
bool cc_kept_get(void **out, const struct cc_check_input *input, enum cc_kept_kind kind, cc_kept_maker make);

/** The memory of something that is there: what is found out about it later goes there as well. NULL without archive. */
struct cc_arena *cc_kept_arena(const struct cc_check_input *input, enum cc_kept_kind kind);

#endif
