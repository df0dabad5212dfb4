/* Dates as datelines, front matter and file names print them: 2025-12-19, 2025年3月5日, 5 March 2025, 20250305.
 * Leaves which of a document's dates is its own to dateline.h; periods of prose are extract/'s. */
#ifndef CC_READ_PRINTED_DATE_H
#define CC_READ_PRINTED_DATE_H

#include "base/str.h"
#include "model/date.h"

/**
 * Parse the date that starts at `at` of folded text. A day or a month; never a year alone.
 * @param end  Set behind the date on success.
 * @return false where none starts (also for days that do not exist and years outside 1900..2100).
 */
bool cc_printed_date_at(struct cc_period *out, struct cc_str text, size_t at, size_t *end);

/** The day before the end of a period. */
struct cc_date cc_printed_date_last_day(struct cc_period period);

#endif
