/* Ages of persons as of the day of their article: 67岁的村民吴桂兰, "Peadar Strang, 71,".
 * Leaves what an age is held against to arithmetic_ages.c and ages_retold.c. Private to checks/. */
#ifndef CC_CHECKS_PERSON_AGES_H
#define CC_CHECKS_PERSON_AGES_H

#include "checks/check.h"

/** How many years two ages or years may lie apart to be a slip: more is another time, or somebody else. */
enum { PERSON_AGES_NEAR = 12 };

struct person_age {
	struct cc_span mark; /* view offsets: the figure */
	struct cc_span name; /* where the name stands: behind 67岁的 more than the name; empty where nothing tells */
	int years;
	uint32_t sentence;
};

/** Whether the figure is the age of somebody who lives, told of now: no 那年18岁, no 3岁以下. O(bytes of the sentence).
 */
bool person_age_of(struct person_age *out, const struct cc_ruleset *rules, const struct cc_article *article,
		   uint32_t sentence, uint32_t index);

/** Whether the sentence tells of the dead. O(bytes). */
bool person_is_dead(const struct cc_ruleset *rules, const struct cc_article *article, uint32_t sentence);

/** Whether the sentence tells of the dead, or of another year than that of the article and `born`. O(bytes). */
bool person_age_is_past(const struct cc_ruleset *rules, const struct cc_article *article, uint32_t sentence, int born);

#endif
