/* Whether two figures of two articles may be one, by what they are and not by the words around them.
 * Leaves the words to noun_nearest.c. Private to checks/. */
#ifndef CC_CHECKS_NOUN_COUNTERPARTS_H
#define CC_CHECKS_NOUN_COUNTERPARTS_H

#include "checks/noun/noun_claims.h"

/** Two neighbouring digits exchanged, or one digit another. */
bool noun_is_misprint(const struct noun_claim *a, const struct noun_claim *b);

/** 1846 and 1864: of figures of three digits hardly any two are so by chance. */
bool noun_exchanged(const struct noun_claim *a, const struct noun_claim *b);

bool noun_is_rate(const struct noun_claim *claim);

/** One unit, or things counted that may be the same ones. */
bool noun_in_one_unit(const struct noun_claim *a, const struct noun_claim *b);

/** The same, and of digits exchanged those of which one leaves its unit out: 每公斤568元 and 586元每公斤. */
bool noun_may_be_in_one_unit(const struct noun_claim *a, const struct noun_claim *b);

/** 来自9个国家的74名队员 and 来自11个国家的74名科学家, 黄牌231张，红牌8张 and 红牌9张，黄牌231张. O(figures). */
bool noun_stand_by_one_figure(const struct noun_claim *a, const struct noun_claim *b);

/** How many figures of two digits and durations the sentences of both have in common. O(figures squared). */
size_t noun_sentences_share(const struct noun_claim *a, const struct noun_claim *b);

/** Whether an article that prints the figure's value prints it of such things: of 7艘 the six and four of 其余六人 and
 * 四人 are none. True of all but small counts. O(figures of the article). */
bool noun_printed_of_sign(const struct cc_article *article, const struct cc_quantity *figure);

#endif
