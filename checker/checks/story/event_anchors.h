/* What stands with a day and tells of what it is: another day of its sentence, the minute of the clock.
 * Leaves deeds to event_days_filed.c, the judgement to event_days.c. Private to checks/. */
#ifndef CC_CHECKS_EVENT_ANCHORS_H
#define CC_CHECKS_EVENT_ANCHORS_H

#include "base/vec.h"
#include "model/article.h"
#include "ruleset/ruleset.h"

/** A day or month of a sentence. */
struct event_time {
	struct cc_span mark;
	struct cc_date day; /* of a month: its first */
	enum cc_period_kind kind;
	bool yearless; /* "on 25 September" */
};

/** Such a time with one thing that stands with it. */
struct event_anchor {
	uint64_t key;	 /* of that; never 0 */
	uint32_t period; /* of the sentence */
	struct event_time time;
	bool minute; /* 4时20分: two articles do not have it in common by chance */
};

/** @return false where the mention is no day and no month: 5月12日 has no year, and a month without one is too little
 * to go by. */
bool event_time_of(struct event_time *out, const struct cc_article *article, const struct cc_period_mention *mention);

/** The first day of what lasted some days, 11月8日至16日, with the words of both. @return false where the mention is
 * none.
 */
bool event_span_first_day(struct event_time *out, const struct cc_period_mention *mention);

/** The last day of such a mention. */
void event_span_last_day(struct event_time *out, const struct cc_period_mention *mention);

/** Whether the words of a time spell a day or a month, and lean on no other: 9月26日, 26 September; no Tuesday, 25日.
 */
bool event_time_is_spelled(struct cc_str words);

/** Whether it is the day of a report, 3月16日消息. */
bool event_time_is_of_dateline(const struct cc_ruleset *rules, const struct cc_article *article,
			       const struct event_time *time);

/** Whether each is the day that its article was written on, and the articles are of two months. */
bool event_times_are_own(const struct cc_article *a, const struct event_time *left, const struct cc_article *b,
			 const struct event_time *right);

/** Append those of a sentence: 从9月26日开到10月8日 and "from 5 to 14 June" have two, each with the other day;
 * 8月6日凌晨4时20分 one.
 * @return false when out of memory. O(periods). */
bool event_anchors_add(struct cc_vec *out, const struct cc_article *article, uint32_t sentence);

#endif
