/* One sentence in, its mentions out: figures, periods, scopes, metric names, cues.
 * Leaves binding to link/. Each kind has its own file; this is the only door. */
#ifndef CC_EXTRACT_EXTRACT_H
#define CC_EXTRACT_EXTRACT_H

#include "base/arena.h"
#include "base/error.h"
#include "model/mention.h"
#include "model/text.h"
#include "ruleset/ruleset.h"

/** The forms of periods, arranged for looking them up. Immutable: one serves all documents and threads. */
struct cc_period_index;

/** @return CC_OK or CC_ERR_NOMEM. O(forms). */
enum cc_status cc_period_index_make(const struct cc_period_index **out, struct cc_arena *arena);

/** What holds for all sentences of a document. */
struct cc_extract_context {
	const struct cc_ruleset *rules;
	const struct cc_period_index *periods; /* NULL: made anew where it is needed */
	struct cc_date date;		       /* of the document; unset where unknown */
	struct cc_str view;
	const uint32_t *numerals; /* of the text; each sentence has some of them */
	uint32_t wanted;	  /* bits of enum cc_mention_kind; others may be left empty. 0: all are wanted */
	struct cc_arena
	    *scratch; /* for what is forgotten after a sentence; whoever calls may reset it then. NULL: none */
};

/** Where to put what no mention keeps: the context's scratch, or else `arena`. */
static inline struct cc_arena *cc_extract_scratch(const struct cc_extract_context *context, struct cc_arena *arena)
{
	return context->scratch != NULL ? context->scratch : arena;
}

/**
 * Extract one sentence. Cheap where the sentence holds no figure and no name.
 * @param out   Arrays in `arena`.
 * @return CC_OK; CC_ERR_NOMEM; CC_ERR_LIMIT (a pattern met its limit: err names its rule; what was found before is
 * kept).
 */
enum cc_status cc_extract_sentence(struct cc_mentions *out, const struct cc_extract_context *context,
				   const struct cc_sentence *sentence, struct cc_arena *arena, struct cc_error *err);

/** Whether none but a word that a period begins with can begin one in a sentence: it has no digit, and no numeral in
 *  it has a word of periods right beside it. It needs no hits. O(numerals). */
bool cc_period_needs_first_word(const struct cc_extract_context *context, const struct cc_sentence *sentence);

/** What every extractor is handed: the sentence and the lexicon's hits in it. */
struct cc_extract_input {
	const struct cc_extract_context *context;
	const struct cc_sentence *sentence;
	const struct cc_hit *hits; /* view offsets, sorted as cc_phrases_scan sorts */
	size_t hit_count;
	uint32_t kinds;		/* cc_extract_word_kinds of the hits: words of other kinds need not be looked for */
	bool without_figures;	/* no numeral can begin in it: the words of figures are not among the hits */
	bool without_cues;	/* cues were not looked for, as nothing asked for needs them all: nor are they */
	struct cc_arena *arena; /* for texts that mentions keep; NULL: that of the list */
};

/** Bits of enum cc_word_kind: what there is among the hits. O(hits). */
static inline uint32_t cc_extract_word_kinds(const struct cc_hit *hits, size_t count)
{
	uint32_t kinds = 0;
	for (size_t i = 0; i < count; i++)
		kinds |= UINT32_C(1) << hits[i].kind;
	return kinds;
}

/** Whether any hit is a word of this kind. */
static inline bool cc_extract_has_word(const struct cc_extract_input *input, enum cc_word_kind kind)
{
	return (input->kinds >> kind & 1) != 0;
}

/* The extractors, in the order in which cc_extract_sentence calls them. Periods first: a year is no quantity. Each
 * appends to its vector (of struct cc_*_mention or struct cc_quantity) in text order. @return CC_OK, CC_ERR_NOMEM,
 * CC_ERR_LIMIT. */
enum cc_status cc_extract_periods(struct cc_vec *out, const struct cc_extract_input *input);
enum cc_status cc_extract_quantities(struct cc_vec *out, const struct cc_extract_input *input,
				     const struct cc_period_mention *periods, size_t period_count);
enum cc_status cc_extract_scopes(struct cc_vec *out, const struct cc_extract_input *input);
enum cc_status cc_extract_metrics(struct cc_vec *out, const struct cc_extract_input *input, struct cc_error *err);
/** Where the words of metrics go that are no names by themselves; each a list of struct cc_metric_mention. */
struct cc_metric_word_lists {
	struct cc_vec *shorts;
	struct cc_vec *topics;
	struct cc_vec *parts;
	struct cc_vec *wholes;
	struct cc_vec *objects;
};

/** All hits of such words, as what they mean depends on the words around them and on other sentences. */
enum cc_status cc_extract_metric_words(const struct cc_metric_word_lists *lists, const struct cc_extract_input *input);
enum cc_status cc_extract_cues(struct cc_vec *out, const struct cc_extract_input *input);

#endif
