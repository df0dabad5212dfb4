/* What extraction finds in one sentence: figures, periods, scopes, metric names, cues, each with its place.
 * Leaves binding them to one another to link/. */
#ifndef CC_MODEL_MENTION_H
#define CC_MODEL_MENTION_H

#include "model/cue.h"
#include "model/date.h"
#include "model/quantity.h"

struct cc_metric; /* ruleset/ */
struct cc_scope;  /* ruleset/ */

/** How far a period can be resolved from its own words and the document's date. */
enum cc_period_state {
	CC_PERIOD_RESOLVED,
	CC_PERIOD_NEEDS_YEAR, /* 11月, 上半年, 一季度: month and kind are set for year 0 as year 1 (see period.c) */
	CC_PERIOD_NEEDS_DATE, /* 去年, 今年上半年, 近三年 in a document without a date */
	CC_PERIOD_SAME	      /* 同期, 当年, the same period: the one before it in the text */
};

struct cc_period_mention {
	struct cc_span span; /* view offsets */
	struct cc_period period;
	enum cc_period_state state : 8;
	bool relative; /* resolved through the document's date */
	bool now;      /* 目前, 如今, now: the day that the document speaks from, whichever that is */
};

struct cc_scope_mention {
	struct cc_span span;
	const struct cc_scope *scope; /* lives as long as the ruleset (or the document, for declared short forms) */
};

struct cc_metric_mention {
	struct cc_span span;
	const struct cc_metric *metric;
	bool frame; /* words around the figure ("employs N people") and no name of it */
};

struct cc_cue_mention {
	struct cc_span span;
	enum cc_cue_kind kind;
};

/** The kinds of mentions, as bits: what of a sentence is asked for. */
enum cc_mention_kind {
	CC_MENTION_QUANTITIES = 1u << 0,
	CC_MENTION_PERIODS = 1u << 1,
	CC_MENTION_SCOPES = 1u << 2,
	CC_MENTION_METRICS = 1u << 3, /* and their short names and topics */
	CC_MENTION_CUES = 1u << 4
};

/** A word that checks ask for, where it stands in its sentence. */
struct cc_noted_wording {
	uint16_t start; /* bytes from the sentence's */
	uint16_t length;
	uint16_t kind; /* an enum cc_wording */
	uint16_t ref;
};

/** All sorted by start. Quantities never overlap one another, nor a period (a year is no quantity). Borrowed from an
 * arena. There is one for each sentence of a run: lists first, then their lengths. */
struct cc_mentions {
	const struct cc_quantity *quantities;
	const struct cc_period_mention *periods;
	const struct cc_scope_mention *scopes;
	const struct cc_metric_mention *metrics;
	const struct cc_cue_mention *cues;
	const struct cc_metric_mention *shorts;	 /* elliptic names (占比), one for each metric they may stand for */
	const struct cc_metric_mention *topics;	 /* words that such a name may refer back to (基础研究投入) */
	const struct cc_metric_mention *parts;	 /* what a share may be of (基础研究), one for each such share */
	const struct cc_metric_mention *wholes;	 /* what a share may be in (研发经费, GDP) */
	const struct cc_metric_mention *objects; /* what something is done to (cars), one for each metric */
	uint32_t quantity_count;
	uint32_t period_count;
	uint32_t scope_count;
	uint32_t metric_count;
	uint32_t cue_count;
	uint32_t short_count;
	uint32_t topic_count;
	uint32_t part_count;
	uint32_t whole_count;
	uint32_t object_count;
	uint32_t wordings_noted;		 /* 0: not looked for; else one more than there are */
	const struct cc_noted_wording *wordings; /* of an article that is kept for checks */
};

#endif
