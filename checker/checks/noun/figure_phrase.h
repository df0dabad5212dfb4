/* The noun phrase that a figure stands at, where no pack names one: 累计注册企业2400家, total prize money of $1m.
 * Leaves which phrases are one to its callers: rules suggest and unruled-conflict. */
#ifndef CC_CHECKS_FIGURE_PHRASE_H
#define CC_CHECKS_FIGURE_PHRASE_H

#include "base/arena.h"
#include "model/article.h"

/** What stands on each byte of a sentence; made once, asked for each of its figures. */
struct cc_phrase_scan {
	const struct cc_article *article;
	const struct cc_sentence *sentence;
	const struct cc_mentions *mentions;
	unsigned char *cover; /* by byte from the sentence's start */
};

/** @return false when out of memory. O(sentence). */
bool cc_phrase_scan_init(struct cc_phrase_scan *out, const struct cc_article *article, size_t sentence,
			 struct cc_arena *scratch);

/** A phrase as it is printed, and the core of it that variants share. View offsets. */
struct cc_figure_phrase {
	struct cc_span printed; /* 注册企业数量 */
	struct cc_span core;	/* 注册企业 */
};

/**
 * The phrase before the figure, or of a count the noun right behind it.
 * @return false where there is none: only known words, a growth rate, too long to be a name. O(clause).
 */
bool cc_figure_phrase_find(struct cc_figure_phrase *out, const struct cc_phrase_scan *scan,
			   const struct cc_quantity *quantity);

#endif
