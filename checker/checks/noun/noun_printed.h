/* Whether an article prints a figure anywhere: who prints both of two figures means two things by them.
 * Leaves which figures are held against one another to those who judge. Private to checks/. */
#ifndef CC_CHECKS_NOUN_PRINTED_H
#define CC_CHECKS_NOUN_PRINTED_H

#include "checks/noun/noun_claims.h"
#include "checks/noun/noun_kin.h"

/**
 * Whether the article of one of two claims prints the figure of the other too, by value and unit.
 * @return false when out of memory. O(log figures); O(figures) once an article.
 */
bool noun_prints_other(bool *prints, struct noun_kin *kin, const struct noun_claim *a, const struct noun_claim *b);

/** A figure by value and unit. */
uint64_t noun_printed_hash(const struct cc_quantity *figure);

/** Whether the article prints the figure. @return false when out of memory. O(log figures); O(figures) once an article.
 */
bool noun_article_prints(bool *prints, struct noun_kin *kin, const struct cc_article *article,
			 const struct cc_quantity *figure);

/** The same of a figure whose noun_printed_hash is known. */
bool noun_article_prints_hash(bool *prints, struct noun_kin *kin, const struct cc_article *article, uint64_t hash);

/** Whether the paragraph of one prints the other one too, rounded or not: 营业收入1131亿元，净利润113亿元 and a
 * 净利润113.1亿元 elsewhere. O(figures of both paragraphs). */
bool noun_rounds_other(const struct noun_claim *a, const struct noun_claim *b);

#endif
