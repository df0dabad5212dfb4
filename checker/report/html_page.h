/* The HTML report under way: what all its parts share, and the parts.
 * Leaves escaping to html_out.h, drawing to html_line.c and html_chart.c. */
#ifndef CC_REPORT_HTML_PAGE_H
#define CC_REPORT_HTML_PAGE_H

#include "base/arena.h"
#include "report/html_out.h"
#include "report/spots.h"

/** A place of a finding in an article's reading text. */
struct cc_html_hit {
	size_t article; /* its index */
	struct cc_span mark;
	size_t finding; /* index into the report's findings */
};

/** Passages that a finding shows; they are called A, B, C ... */
enum { CC_HTML_PASSAGES = 8 };

struct cc_html_page {
	struct cc_buf *out;
	const struct cc_report *report;
	enum cc_language language;
	struct cc_arena *arena;
	struct cc_spots spots;
	const struct cc_html_hit *hits; /* by article, start, end, finding */
	size_t hit_count;
	const size_t *first_hit;     /* of each article; one more stands at the end */
	const size_t *finding_count; /* of each article: findings whose first place it holds */
	const bool *text_shown;	     /* of each article: whether its text stands in the page */
};

/** Fill hits and what is counted from them. @return CC_OK or CC_ERR_NOMEM. O(n log n) in the places of findings. */
enum cc_status cc_html_gather(struct cc_html_page *page);

/** The hit that marks exactly `mark` of the article, the most severe finding first. @return NULL: none. O(log n). */
const struct cc_html_hit *cc_html_hit_of(const struct cc_html_page *page, size_t article, struct cc_span mark);

/** The rule of this id, NULL where the report has none. O(log n). */
const struct cc_report_rule *cc_html_rule(const struct cc_html_page *page, struct cc_str id);

/** A rule's titles; its id where it has none. A check's titles. */
struct cc_html_words cc_html_rule_words(const struct cc_html_page *page, struct cc_str id);
struct cc_html_words cc_html_check_words(const struct cc_html_page *page, struct cc_str id);

/** What a finding says, in both languages where the run has both; as it is, twice, otherwise. The `index`-th sentence
 * of its reasons, the title of a fix, and the note of a place likewise. */
struct cc_html_words cc_html_message_words(const struct cc_html_page *page, const struct cc_finding *finding);
struct cc_html_words cc_html_reason_words(const struct cc_html_page *page, const struct cc_finding *finding,
					  size_t index);
struct cc_html_words cc_html_fix_words(const struct cc_html_page *page, const struct cc_finding *finding, size_t index);
struct cc_html_words cc_html_note_words(const struct cc_html_page *page, const struct cc_finding *finding,
					const struct cc_location *location);

/** Append such words as an element ("li class=\"print\""), with their language where the reader cannot choose it. */
void cc_html_put_said(struct cc_html_page *page, const char *element, struct cc_html_words words);

/** "error" as a class, and as the reader's word. */
struct cc_html_words cc_html_severity_words(enum cc_severity severity);

/** cc_html_say in the page's language. */
void cc_html_put(struct cc_html_page *page, struct cc_html_words words);

/** The title of an article, or its path where it has none. Borrowed. */
struct cc_str cc_html_title(const struct cc_article *article);

/** Append the name of a place in an article's text: "p3-412". */
void cc_html_place_name(struct cc_buf *out, size_t article, size_t reading_offset);

/** Append the id of a metric's section: "m-cn-research-rd-spending". */
void cc_html_metric_name(struct cc_buf *out, struct cc_str metric);

/** Append a day or nothing, in a time element. */
void cc_html_date(struct cc_buf *out, struct cc_date date);

/* The parts of the page, in its order. Each appends to page->out and returns CC_OK or CC_ERR_NOMEM. */
enum cc_status cc_html_add_summary(struct cc_html_page *page);
enum cc_status cc_html_add_findings(struct cc_html_page *page);
enum cc_status cc_html_add_metrics(struct cc_html_page *page);
enum cc_status cc_html_add_documents(struct cc_html_page *page);

/** One finding with its passages, its number line and its reasons. */
enum cc_status cc_html_add_finding(struct cc_html_page *page, size_t index);

/** A place in a table as its row under the heads. @return false, and nothing written, for a place in running text.
 * O(log blocks + cells of two rows). */
bool cc_html_add_cells(struct cc_html_page *page, const struct cc_location *location);

/** That a finding was confirmed, or is new; nothing where nobody has said anything. */
void cc_html_add_standing(struct cc_html_page *page, const struct cc_standing *standing);

/** The findings that were set aside, closed; nothing where there are none. */
void cc_html_add_aside(struct cc_html_page *page);

/** The figures of a finding above one another, each with what its words allow; nothing where it has fewer than two. */
void cc_html_add_line(struct cc_html_page *page, const struct cc_finding *finding);

/** A time chart of claims that are about one thing, and of its official values; nothing where no two can be drawn. */
struct cc_html_series {
	const struct cc_claim *const *claims; /* of one scope, aspect, basis and unit; by period */
	size_t claim_count;
	const struct cc_report_fact *facts; /* of that scope; by period, release */
	size_t fact_count;
};
void cc_html_add_chart(struct cc_html_page *page, const struct cc_html_series *series);

/** Where the words of a claim's figure stand in its article's reading text. */
struct cc_span cc_html_mark(const struct cc_claim *claim);

/** Words for what a figure states: 增速 · 同比; for how sure it is: "target", empty where it is a plain fact. */
struct cc_html_words cc_html_aspect_words(enum cc_aspect aspect);
struct cc_html_words cc_html_basis_words(enum cc_basis basis);
struct cc_html_words cc_html_modality_words(enum cc_modality modality);

/** Append a period as people read it; nothing where it has no ends. */
void cc_html_period(struct cc_buf *out, struct cc_period period);

/** Append what an interval allows, its figures abbreviated in both languages: 3.63万亿, 3.63 trillion. */
void cc_html_put_interval(struct cc_html_page *page, struct cc_interval interval);

/** Append a figure so, as an element of a drawing: "text x=\"5\"". */
void cc_html_put_tick(struct cc_html_page *page, const char *element, struct cc_decimal value);

#endif
