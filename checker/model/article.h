/* All that is known of one document after extraction and linking: what the checks work on.
 * Leaves making it to pipeline/. */
#ifndef CC_MODEL_ARTICLE_H
#define CC_MODEL_ARTICLE_H

#include "model/claim.h"
#include "model/document.h"
#include "model/text.h"

/** Why a figure was not bound, for --explain-unbound. */
struct cc_unbound {
	uint32_t sentence;
	struct cc_span span; /* view offsets */
	const char *why;     /* static */
};

/** When and where a figure is that no metric was found for: claims without a rule are made of these. */
struct cc_noun {
	uint32_t sentence;
	uint32_t quantity;		   /* index into the sentence's mentions */
	struct cc_str scope_name;	   /* as a claim's; ptr NULL where unknown */
	struct cc_period period;	   /* both ends unset where unknown */
	enum cc_binding scope_binding : 8; /* in a byte each: of an archive all are kept */
	enum cc_binding period_binding : 8;
	enum cc_modality modality : 8;
	bool period_current;
	bool loose; /* of several values in a row: of what it is, its sentence does not say */
};

/** A name that the document makes known for itself: 朔河市, or 云谷园 of 云谷科创园(以下简称云谷园). */
struct cc_naming {
	struct cc_str name;
	const struct cc_scope *scope;
};

struct cc_article {
	struct cc_document document;
	struct cc_text text;
	struct cc_mentions *mentions; /* one for each sentence */
	struct cc_claim *claims;      /* in text order */
	size_t claim_count;
	const struct cc_unbound *unbound;
	size_t unbound_count;
	struct cc_noun *nouns; /* in text order */
	size_t noun_count;
	const struct cc_naming *namings; /* short forms, then the places and bodies that no pack names */
	size_t naming_count;
	const struct cc_article *title; /* a title that is no part of the text, read and extracted; NULL: none */
	const struct cc_article
	    *prose;	     /* of the sentences that cells stand for: the article of the table; NULL: none */
	size_t figure_count; /* comparable quantities seen */
	size_t index;	     /* place among the run's articles: drafts first, then by path */
};

/** A span of the view as reading offsets, and as source offsets. */
struct cc_span cc_article_reading(const struct cc_article *article, struct cc_span view);
struct cc_span cc_article_source(const struct cc_article *article, struct cc_span reading);

/** The sentence that begins last at or before view offset `at`; 0 where none does. O(log sentences). */
uint32_t cc_article_sentence(const struct cc_article *article, size_t at);

/** The first claim that stands in the sentence or behind it; claim_count where none does. O(log claims). */
size_t cc_article_first_claim(const struct cc_article *article, uint32_t sentence);

/** How many days lie between the days of two articles; 0 where one of them has none. */
long cc_article_days_between(const struct cc_article *a, const struct cc_article *b);

/** Whether a day without its year is one of the last month before the article's, and so of its year, which the day is
 * given then: "on 14 October" in an article of 15 October 2026. */
bool cc_article_lends_year(const struct cc_article *article, struct cc_date *day);

/** Whether the sentence stands in a cell of a table. */
static inline bool cc_article_is_cell(const struct cc_article *article, size_t sentence)
{
	return article->document.blocks[article->text.sentences[sentence].block].kind == CC_BLOCK_TABLE_CELL;
}

/** The innermost clause of a sentence that holds a place, and the outermost one; the sentence where none does.
 * O(clauses). */
struct cc_span cc_article_clause_at(const struct cc_article *article, uint32_t sentence, size_t at);
struct cc_span cc_article_outer_clause_at(const struct cc_article *article, uint32_t sentence, size_t at);

#endif
