/* Times of the clock that an article tells: 上午9时30分, 16:40, "6.15 a.m.", noon.
 * Leaves what happens then to hours_retold.c. Private to checks/. */
#ifndef CC_CHECKS_CLOCK_TIMES_H
#define CC_CHECKS_CLOCK_TIMES_H

#include "base/vec.h"
#include "model/article.h"
#include "ruleset/ruleset.h"

/** Of "from 10:00 to 18:00" the first and the last. */
enum clock_place { CLOCK_ALONE, CLOCK_FIRST, CLOCK_LAST };

struct clock_time {
	struct cc_span span; /* with the words that tell the half of the day */
	int minutes;	     /* since midnight, or since noon where the half is not known */
	bool half_known;
	bool bare;  /* no word tells the half */
	bool words; /* 九点: told in words, which may be points */
	enum clock_place place;
	uint32_t sentence;
};

/** Append those of an article but for cells, in their order. Who prints 16:40 means the forenoon by 9:30. @param out
 * Empty vector of struct clock_time. @return false when out of memory. O(bytes). */
bool clock_times_of(struct cc_vec *out, const struct cc_ruleset *rules, const struct cc_article *article);

/** Whether both may be one minute of a day. */
bool clock_times_agree(const struct clock_time *a, const struct clock_time *b);

/** Whether another hour with the same minute, or another minute of the same hour. */
bool clock_times_slip(const struct clock_time *a, const struct clock_time *b);

#endif
