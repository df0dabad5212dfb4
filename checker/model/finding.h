/* A finding: what disagrees, where, why, what to print. Plain data for every output format.
 * Leaves layout to report/. */
#ifndef CC_MODEL_FINDING_H
#define CC_MODEL_FINDING_H

#include "base/vec.h"
#include "model/article.h"
#include "model/standing.h"

enum cc_severity { CC_SEVERITY_INFO, CC_SEVERITY_WARNING, CC_SEVERITY_ERROR };

enum cc_language { CC_LANGUAGE_EN, CC_LANGUAGE_ZH };

const char *cc_severity_word(enum cc_severity severity);
bool cc_severity_from_word(enum cc_severity *out, struct cc_str word);

/** One place of a finding. Offsets are reading offsets of the article's document. */
struct cc_location {
	const struct cc_article *article;
	struct cc_span mark;
	struct cc_span sentence;
	struct cc_span
	    remark; /* source offsets of a comment, which is no part of the reading; empty: the mark counts */
	const struct cc_claim *claim; /* NULL where the place is no claim */
	struct cc_str
	    note; /* short, behind the mark: "6.88 (6.875–6.885) final, 国家统计局 2025-09-29"; ptr NULL where none */
};

/** Replace source bytes by text. */
struct cc_edit {
	const struct cc_article *article;
	struct cc_span source;
	struct cc_str text;
};

struct cc_fix {
	struct cc_str title;
	bool safe;
	const struct cc_edit *edits;
	size_t edit_count;
};

/** All strings belong to the run's arena, in the run's language. */
struct cc_finding {
	const char *check;  /* id of the check, static */
	struct cc_str rule; /* metric, relation or text rule; ptr NULL where none */
	enum cc_severity severity;
	unsigned confidence;   /* thousandths */
	struct cc_str message; /* one line: "基础研究经费占比 · 中国 · 2024: 6.88 % and 6.91 %" */
	const struct cc_str *explanation; /* short sentences: why, what to print, what was inferred */
	size_t explanation_count;
	const struct cc_location
	    *locations; /* at least one; by article, then place; of changed lines the first before all, and what the
			   rest follows from (a date, a year taken from elsewhere) behind all */
	size_t location_count;
	size_t locations_more; /* further places that are counted, not listed */
	const struct cc_fix *fixes;
	size_t fix_count;
	uint64_t fingerprint;	     /* cc_finding_fingerprint */
	struct cc_standing standing; /* set by project/ after sifting */
	const struct cc_finding
	    *twin; /* the same in the other language, its places in any order; NULL: not asked for */
};

/** Check, rule, the folded sentences concerned and what is marked in them (each sorted): stable while those stay as
 * they are, wherever they move. */
uint64_t cc_finding_fingerprint(const struct cc_finding *finding);

/** The order of every report: by first location (article, place), then check, rule, fingerprint. */
int cc_finding_compare(const struct cc_finding *a, const struct cc_finding *b);

#endif
