/* What the files of the check `calendar` share: the sentence in hand, and how a fault is told.
 * Leaves the check's description to check_calendar.c. Private to checks/. */
#ifndef CC_CHECKS_CALENDAR_H
#define CC_CHECKS_CALENDAR_H

#include "checks/calendar/day_words.h"
#include "checks/check.h"
#include "checks/shared/say.h"

#define CALENDAR_CHECK_ID "calendar"

/** A sentence at work. */
struct calendar {
	struct cc_vec *findings;
	const struct cc_check_input *input;
	struct cc_arena *arena;
	const struct cc_article *article;
	uint32_t sentence;
	struct cc_vec hits; /* struct cc_hit: the words of the sentence, see model/wording.h */
};

/** How a day's year was had. */
enum calendar_year { CALENDAR_YEAR_NONE, CALENDAR_YEAR_PRINTED, CALENDAR_YEAR_INFERRED };

/** The day with its year; an inferred one comes from the period read there, or from the date of the text. */
enum calendar_year calendar_day(struct cc_date *out, const struct calendar *work, const struct cc_day_words *words);

/** A word of the kind that begins at `at`. @return its hit, the longest; NULL: none. O(hits). */
const struct cc_hit *calendar_word_at(const struct calendar *work, enum cc_wording kind, size_t at);

/** Whether a word of the kind lies in [from, to). */
bool calendar_has_word(const struct calendar *work, enum cc_wording kind, size_t from, size_t to);

/* Each takes what it needs of one sentence; false when out of memory. */
bool calendar_check_existence(struct calendar *work, const struct cc_day_words *words);
bool calendar_check_weekday(struct calendar *work, const struct cc_day_words *words);
bool calendar_check_festival(struct calendar *work, const struct cc_day_words *words);
bool calendar_check_future(struct calendar *work, const struct cc_day_words *words);

/** 截至2026年9月末 in a text of August: a month or year that had not ended. @return false when out of memory. */
bool calendar_check_states(struct calendar *work);
bool calendar_check_plans(struct calendar *work);

/** A time and the same in brackets: 明天（11月5日）, 上半年（1—6月）. @return false when out of memory. */
bool calendar_check_apposed(struct calendar *work);

/** Events of the packs that the article calls recent, or tells before they were. @return false when out of memory. */
bool calendar_check_events(struct calendar *work);

/** Words of the whole article that lean on its day, where it has none: one note. @return false when out of memory. */
bool calendar_check_undated(struct calendar *work);

/** Add a finding marked at `mark` (view offsets). @return false when out of memory. */
bool calendar_report(struct calendar *work, enum cc_severity severity, struct cc_str message, struct cc_span mark);

#endif
