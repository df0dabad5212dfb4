/* The words that checks share: a value as printed with its interval, what a claim is about, what was inferred.
 * Leaves sentences of one check to its own file. Private to checks/. */
#ifndef CC_CHECKS_SAY_H
#define CC_CHECKS_SAY_H

#include "checks/value/claims.h"

/** Longest message or note, in bytes. */
enum { SAY_MAX = 4096 };

/** A text under way: appended to piece by piece, kept in the arena at the end. */
struct cc_buf say_start(struct cc_arena *arena);

/** Keep it and free the buffer. @return ptr NULL when out of memory. */
struct cc_str say_end(struct cc_buf *text, struct cc_arena *arena);

/** The figure with its unit and qualifier as printed: "超2600家". */
void say_figure(struct cc_buf *out, const struct cc_claim *claim);

/** "6.88 (6.875–6.885)": the numeral and what its words allow, in the numeral's own multiplier; of a count with all its
 * digits the numeral alone. */
void say_interval(struct cc_buf *out, const struct cc_claim *claim);

/** How far two values of the same digits are apart: "exactly 10^4 apart", 正好相差1万倍. */
void say_power(struct cc_buf *out, int32_t power, const struct cc_check_input *input);

/** The same as the note of a place; empty where the mark shows it all. @return ptr NULL when out of memory. */
struct cc_str say_reading(const struct cc_claim *claim, struct cc_arena *arena);

/** "3.63万亿" is 3.63 and 万亿. @return bytes of the digits, 0 where the numeral is not in digits. */
size_t say_digits_of(struct cc_str numeral, int32_t *decimals);

/** "2024", "2019-03 to 2022-08", 2021起. */
void say_period(struct cc_buf *out, struct cc_period period, const struct cc_check_input *input);

/** "基础研究经费占比 · 中国 · 2024", in the language of the claim's sentence. */
void say_subject(struct cc_buf *out, const struct cc_claim *claim, struct cc_period period,
		 const struct cc_check_input *input);

/** "final, 国家统计局 2025-09-29" */
void say_release(struct cc_buf *out, const struct cc_fact *fact, const struct cc_check_input *input);

/** Append a fixed sentence. @return false when out of memory. */
bool say_sentence(struct cc_vec *explanation, const char *text);

/** Sentences about what was inferred for these claims, each once. @return false when out of memory. */
bool say_inferred(struct cc_vec *explanation, const struct cc_claim *const *claims, size_t count,
		  const struct cc_check_input *input, struct cc_arena *arena);

/** A location for a claim, with the note behind its mark. */
struct cc_location say_location(const struct cc_claim *claim, struct cc_str note);

/** Sort locations by place, drop repeats, and cut to the first 100 of each finding. */
void say_set_locations(struct cc_finding *finding, struct cc_vec *locations);

/** Behind the places that are set: where the claim's period was taken from, unless it stands beside the figure.
 * @return false when out of memory. */
bool say_add_period_source(struct cc_finding *finding, const struct cc_claim *claim, struct cc_arena *arena);

/** Behind the places that are set: the line of the text that dates the article, where one does.
 * @return false when out of memory. */
bool say_add_dateline(struct cc_finding *finding, const struct cc_article *article, struct cc_arena *arena);

#endif
