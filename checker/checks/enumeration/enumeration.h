/* What the files of the check `enumeration` share: stated counts, and how a fault is told.
 * Leaves the check's description to check_enumeration.c. Private to checks/. */
#ifndef CC_CHECKS_ENUMERATION_H
#define CC_CHECKS_ENUMERATION_H

#include "checks/check.h"
#include "checks/shared/list_marker.h"
#include "checks/shared/say.h"

#define ENUMERATION_CHECK_ID "enumeration"

/** An article at work. */
struct enumeration {
	struct cc_vec *findings;
	const struct cc_check_input *input;
	struct cc_arena *arena;
	const struct cc_article *article;
	struct cc_vec hits; /* struct cc_hit of the sentence in hand */
	uint32_t sentence;  /* in hand */
};

/** 六大场景, four measures: a count and what is counted. */
struct enumeration_count {
	int number;
	struct cc_span span; /* from the number to the noun; view offsets */
};

/** The next count at or behind byte `from` of the sentence whose words are in work->hits. @return false: no more. */
bool enumeration_next_count(struct enumeration_count *out, const struct enumeration *work, uint32_t sentence,
			    size_t from);

/** The next Chinese count that ends at a colon at or behind *from, which moves on. @return false: no more. */
bool enumeration_count_at_colon(struct enumeration_count *out, const struct enumeration *work, uint32_t sentence,
				size_t *from);

/** The Chinese count and its classifier that stand at most `reach` characters before `at`: 五家 of 五家医院开展试点.
 * @return false: none. */
bool enumeration_count_before(struct enumeration_count *out, const struct enumeration *work, struct cc_span clause,
			      int reach);

/** Hold a count against the Chinese list in [start, end), where that is short names and no more. @return false when
 * out of memory. */
bool enumeration_check_bare(struct enumeration *work, const struct enumeration_count *count, size_t start, size_t end);

/** Hold a count against the English list behind the colon or dash where its span ends. @return false when out of
 * memory. */
bool enumeration_check_english(struct enumeration *work, const struct enumeration_count *count, size_t end);

/** English counts of the sentence beside the list or the names behind each. @return false when out of memory. */
bool enumeration_check_english_counts(struct enumeration *work, uint32_t sentence);

/** Where the list begins that is announced at `at`, behind a count: by a colon, a dash, ，即. @return SIZE_MAX: none
 * is. */
size_t enumeration_list_start(const struct enumeration *work, struct cc_str view, size_t at, size_t end);

/** Tell that so many items are listed beside a count. @return false when out of memory. */
bool enumeration_report_list(struct enumeration *work, const struct enumeration_count *count, struct cc_span list,
			     int items);

/** Lists whose mark tells what is counted, whatever it is: 四个入口，分别是, 前五名是, "four things: …". @return false
 * when out of memory. O(bytes). */
bool enumeration_check_marked(struct enumeration *work, uint32_t sentence);

/** Names in quotation marks beside their count: 四个展厅分别是“熬波”“行盐”和“鹭影”. @return false when out of memory.
 * O(bytes). */
bool enumeration_check_quoted(struct enumeration *work, uint32_t sentence);

/** Years set behind a count: "three inspections, in 2013, 2017 and 2022". @return false when out of memory. O(bytes).
 */
bool enumeration_check_years(struct enumeration *work, uint32_t sentence);

/** Things set behind a count: "the five missions, clean water, healthy ageing and new materials,". @return false when
 * out of memory. O(bytes). */
bool enumeration_check_apposed(struct enumeration *work, uint32_t sentence);

/** A count before a colon that ends its block, beside the items of the list below. @return false when out of memory.
 * O(bytes + blocks below). */
bool enumeration_check_items(struct enumeration *work, uint32_t index);

/** Find the words of a sentence. @return false when out of memory. */
bool enumeration_find_words(struct enumeration *work, uint32_t sentence);

/** Counts beside the list that stands before or behind them in one sentence. @return false when out of memory. */
bool enumeration_check_lists(struct enumeration *work, uint32_t sentence);

/** Names set behind an English count: "four parties, Liberals, Greens and Farmers,". @return false when out of memory.
 */
bool enumeration_check_names(struct enumeration *work, const struct enumeration_count *count, size_t end);

/** Rows of markers over the article: gaps, repeats, counts announced, levels. @return false when out of memory. */
bool enumeration_check_rows(struct enumeration *work);

/** A heading of a row, or of an article in a collection. */
struct enumeration_heading {
	struct cc_span mark;  /* view offsets of what names it: its marker or all of it */
	struct cc_span place; /* what is shown */
	int level;	      /* 1-6 */
};

/** Tell where these headings of one rank are not all of one level. @param headings  Vector of struct
 * enumeration_heading. @return false when out of memory. */
bool enumeration_check_levels(struct enumeration *work, const struct cc_vec *headings);

/** Headings with an author's line below them, of one collection. @return false when out of memory. O(bytes). */
bool enumeration_check_articles(struct enumeration *work);

/** Themes announced of which all but one have a heading. @return false when out of memory. O(bytes). */
bool enumeration_check_themes(struct enumeration *work);

/** Add a finding with one or two places (second empty: one). @return false when out of memory. */
bool enumeration_report(struct enumeration *work, enum cc_severity severity, struct cc_str message,
			struct cc_span first, struct cc_span second);

#endif
