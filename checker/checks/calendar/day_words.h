/* Days as they are printed, whether they exist or not: 2025年2月30日, 十二月十九日, December 19, 2025, 2025-12-19.
 * Leaves what a day is the day of to the check `calendar`. Private to checks/. */
#ifndef CC_CHECKS_DAY_WORDS_H
#define CC_CHECKS_DAY_WORDS_H

#include <stdbool.h>
#include <stddef.h>

#include "base/str.h"

struct cc_day_words {
	int year; /* 0: not printed */
	int month;
	int day;
	struct cc_span span;
};

/** The next day printed in text[from, end). @return false: there is none. O(bytes). */
bool cc_day_words_next(struct cc_day_words *out, struct cc_str text, size_t from, size_t end);

/** 1 Monday .. 7 Sunday, at `at`: 星期四, 周四, (Thursday). @return bytes; 0: no weekday. */
size_t cc_weekday_words(int *out, struct cc_str text, size_t at);

#endif
