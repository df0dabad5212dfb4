/* A claim: a figure with the metric, scope and period it is about.
 * Leaves comparing claims to checks/. */
#ifndef CC_MODEL_CLAIM_H
#define CC_MODEL_CLAIM_H

#include "model/mention.h"

#define CC_ASPECTS(X)                                                                                                  \
	X(LEVEL, "level")                                                                                              \
	X(CHANGE, "change")                                                                                            \
	X(GROWTH_RATE, "growth_rate")                                                                                  \
	X(SHARE, "share")                                                                                              \
	X(RANK, "rank")                                                                                                \
	X(CUMULATIVE, "cumulative")                                                                                    \
	X(MULTIPLE, "multiple")

#define CC_MODALITIES(X)                                                                                               \
	X(ACTUAL, "actual")                                                                                            \
	X(PRELIMINARY, "preliminary")                                                                                  \
	X(ESTIMATE, "estimate")                                                                                        \
	X(TARGET, "target")                                                                                            \
	X(FORECAST, "forecast")                                                                                        \
	X(HYPOTHETICAL, "hypothetical")                                                                                \
	X(NEGATED, "negated")

/* The base of a rate or change; part of the key. */
#define CC_BASES(X)                                                                                                    \
	X(NONE, "")                                                                                                    \
	X(YOY, "yoy")                                                                                                  \
	X(QOQ, "qoq")                                                                                                  \
	X(CAGR, "cagr")                                                                                                \
	X(COMPARABLE, "comparable")

#define CC_ASPECT_ENUM(name, word) CC_ASPECT_##name,
enum cc_aspect { CC_ASPECTS(CC_ASPECT_ENUM) CC_ASPECT_COUNT };
#undef CC_ASPECT_ENUM
#define CC_MODALITY_ENUM(name, word) CC_MODALITY_##name,
enum cc_modality { CC_MODALITIES(CC_MODALITY_ENUM) CC_MODALITY_COUNT };
#undef CC_MODALITY_ENUM
#define CC_BASIS_ENUM(name, word) CC_BASIS_##name,
enum cc_basis { CC_BASES(CC_BASIS_ENUM) CC_BASIS_COUNT };
#undef CC_BASIS_ENUM

const char *cc_aspect_word(enum cc_aspect aspect);
const char *cc_modality_word(enum cc_modality modality);
const char *cc_basis_word(enum cc_basis basis);

struct cc_article;

/** How a dimension was had: said in the figure's own clause, taken from further away, or not at all. */
enum cc_binding { CC_BOUND_NOT, CC_BOUND_STATED, CC_BOUND_SENTENCE, CC_BOUND_CONTEXT, CC_BOUND_DEFAULT };

/** Which end of "from … to …" the claim is. */
enum cc_series_end { CC_SERIES_NONE, CC_SERIES_FROM, CC_SERIES_TO };

struct cc_claim {
	const struct cc_article *article;
	uint32_t sentence;	     /* index into the article's text */
	uint32_t series;	     /* claims of one from–to share a number > 0 within their article */
	struct cc_quantity quantity; /* spans are view offsets */
	const struct cc_metric *metric;
	struct cc_str metric_id;       /* "pack/metric" */
	const struct cc_scope *scope;  /* NULL where unknown */
	const struct cc_scope *sector; /* the industry it is limited to; NULL where it is not */
	struct cc_str
	    scope_name; /* "中国", "中国·纺织业", or the words of a scope that no pack names; ptr NULL where unknown */
	struct cc_str
	    part; /* what of it the figure is limited to, in words of the text: 直营门店; ptr NULL: to nothing */
	struct cc_period period;    /* both ends unset where unknown */
	struct cc_span period_span; /* view offsets of the words it was taken from; empty where none */
	struct cc_period
	    base; /* what a change or rate is held against where the words name it: 比2020年; unset otherwise */
	struct cc_str whole; /* what a share of a level is of (占全国的11.3%): words or a scope; ptr NULL: not said */
	struct cc_str attribution; /* slice of the view; ptr NULL where none */
	bool scope_private;	   /* 公司, 我市, a noun phrase: means the same thing in its own document only */
	bool period_relative;	   /* through the document's date: 去年, 目前 */
	bool period_current;	   /* says that it holds now (目前, 如今), or names no period at all */
	enum cc_binding scope_binding : 8; /* in a byte each: of an archive all claims are kept */
	enum cc_binding period_binding : 8;
	enum cc_modality modality : 8;
	enum cc_series_end series_end : 8;
	enum cc_aspect aspect;
	enum cc_basis basis;
	unsigned confidence; /* thousandths */
	uint64_t key;	     /* cc_claim_key */
};

/** The published key: metric id, scope, period, aspect, basis; FNV-1a over fields as `claim.schema.json` says. */
uint64_t cc_claim_key(const struct cc_claim *claim);

/** "中国 · 2024 · level, actual"; ? for a place or period that is not known. */
void cc_claim_write_dimensions(struct cc_buf *out, const struct cc_claim *claim);

#endif
