/* Which articles speak of the same: by the names that they say most, and by figures that they share to the digit.
 * Leaves what is said to the checks. Private to checks/. */
#ifndef CC_CHECKS_NOUN_KIN_H
#define CC_CHECKS_NOUN_KIN_H

#include "checks/noun/subject_name.h"
#include "checks/shared/kept.h"

/** What is known of an article; NULL: not asked for yet. */
struct noun_known {
	const struct noun_profile *profile;
	const struct noun_printed *printed; /* see noun_printed.h */
	const struct noun_words *words;	    /* see retelling.h */
};

/** What two articles were found to have in common: see enum noun_kinship. */
struct noun_pair_kin {
	const struct cc_article *a, *b; /* NULL: empty */
	int kin;
};

/** What is known of the articles that were asked for: of the archive's it is kept. */
struct noun_kin {
	const struct cc_check_input *input;
	struct cc_arena *arena;
	struct noun_known *known; /* by index of a draft or of what has moved */
	struct noun_known *kept;  /* likewise of the archive, from its first article */
	struct cc_word_scan scan;
	struct noun_pair_kin *pairs; /* those that were asked for last, by their hash; NULL until one is */
	size_t pair_mask;
};

/** What two articles have in common. */
enum noun_kinship {
	NOUN_KIN_NONE,
	NOUN_KIN_NAMES,	 /* one of the names that they say most, or whom they make claims of */
	NOUN_KIN_FIGURES /* three figures and more, to the digit, of so many digits that it is no chance; or a name and
			    a figure */
};

/** @return false when out of memory. */
bool noun_kin_new(struct noun_kin *out, const struct cc_check_input *input, struct cc_arena *arena);

/** What is known of the article, for entering what is found out, and the arena that it is kept in. */
struct noun_known *noun_kin_known(const struct noun_kin *self, const struct cc_article *article);
struct cc_arena *noun_kin_arena(const struct noun_kin *self, const struct cc_article *article);

/** What two articles have in common; an article has all with itself. @return false when out of memory. O(article) once
 * each, O(figures). */
bool noun_kin_between(enum noun_kinship *kin, struct noun_kin *self, const struct cc_article *a,
		      const struct cc_article *b);

/** Whether they have figures in common (NOUN_KIN_FIGURES): what most pairs have not is seen before any name is looked
 * at. @return false when out of memory. O(article) once each, O(figures). */
bool noun_kin_tells_figures(bool *out, struct noun_kin *self, const struct cc_article *a, const struct cc_article *b);

/** The same, or two names and more in common of those that they say most, within two weeks and of one month: articles
 * of one event that share no figure. @return false when out of memory. O(article) once each, O(names + figures). */
bool noun_kin_tells_story(bool *out, struct noun_kin *self, const struct cc_article *a, const struct cc_article *b);

/** How many figures of three digits and more two articles share. @return false when out of memory. O(article) once
 * each, O(figures). */
bool noun_kin_shared(size_t *out, struct noun_kin *self, const struct cc_article *a, const struct cc_article *b);

/** Up to `most` keys of the names that the article says most; two articles of one story share one of them. @return
 * false when out of memory. O(article) once. */
bool noun_kin_names(uint64_t *keys, size_t most, size_t *count, struct noun_kin *self,
		    const struct cc_article *article);

/** Whom the article names most; empty where it names nobody twice. @return false when out of memory. O(article) once.
 */
bool noun_kin_topic(struct cc_str *out, struct noun_kin *self, const struct cc_article *article);

/** Whom the article that was asked for last names most. */
struct noun_topic {
	const struct cc_article *article; /* NULL: none was asked for */
	struct cc_str name;
};

/** The same of an article of an archive that is being kept: only the last answer is noted, in `last`. Lives in `arena`.
 * @return false when out of memory. O(article) once where an article's questions come in a row. */
bool noun_kin_topic_alone(struct cc_str *out, struct noun_topic *last, const struct cc_check_input *input,
			  const struct cc_article *article, struct cc_arena *arena);

/** Whether the name is one of those that the article says most. @return false when out of memory. O(article) once. */
bool noun_kin_speaks_of(bool *out, struct noun_kin *self, const struct cc_article *article, struct cc_str name);

/** Whether two articles speak of the same. @return false when out of memory. */
bool noun_kin_ask(bool *kin, struct noun_kin *self, const struct cc_article *a, const struct cc_article *b);

#endif
