/* Figures of companies. Private to link/; offsets are view offsets.
 * Leaves places and sectors to bind_scope.c. */
#ifndef CC_LINK_COMPANIES_H
#define CC_LINK_COMPANIES_H

#include "link/link_sentence.h"

/* companies.c */

/** Whether the figure is a company's: by its metric (净利润), or by 公司 before it. */
bool link_is_companys(const struct link_sentence *self, const struct link_metric *metric,
		      const struct cc_quantity *quantity);

/** "海澜药业三季报显示,前三季度公司营业收入…", "禾露向港交所递交招股书。": keep who the sentence says tells it as the
 * company that later figures are of. */
void link_note_reporting(const struct link_sentence *self);

/** Set the scope fields of a company's figure. @return NULL, or why there is none (static). */
const char *link_bind_company(struct cc_claim *claim, const struct link_sentence *self,
			      const struct link_metric *metric, const struct cc_quantity *quantity);

/** Whether the scope is a company or another body. */
bool link_is_company(const struct cc_scope *scope);

/* some_companies.c */

/** "28家科创公司…,合计实现营业收入", "153家净利润超过1亿元": whether those whose figure it is are of a number or of a
 * trade, and nobody by name; Chinese only. O(cues + scopes + figures).
 * @param out  Their words; ptr NULL where the figure only tells which of them are counted. */
bool link_is_of_some_companies(struct cc_str *out, const struct link_sentence *self, const struct link_metric *metric,
			       const struct cc_quantity *quantity);

/* kin.c */

/** "Its rival Teknor reported", "Teknor, a smaller competitor, posted": whom an English sentence opens with by what it
 * is to somebody told before; empty where it does not. O(cues + bytes of the opening). */
struct cc_span link_opening_kin(const struct link_sentence *self);

/** Set the scope fields where the figure is told of such a one. @return false where it is not. O(cues + bytes of the
 * sentence). */
bool link_take_kin(struct cc_claim *claim, const struct link_sentence *self, const struct link_metric *metric,
		   const struct cc_quantity *quantity);

/* company_names.c */

/** "Lanjiang Robotics Park counted 640 registered companies": the capitalised words that open the figure's clause, with
 * nothing unknown between; ptr NULL where there are none. */
struct cc_str link_opening_name(const struct link_sentence *self, const struct cc_quantity *quantity);

/** "Heron Dynamics reported revenue of 2.4 billion yuan": the two to four capitalised words that begin at `clause`; one
 * alone only with a legal form behind it. ptr NULL where there are none; a slice of the view. */
struct cc_str link_opening_capitals(const struct link_sentence *self, size_t clause);

/** "霁川动力实现营业收入84.6亿元": who achieves it, before the verb; ptr NULL where nobody stands there. */
struct cc_str link_achiever(const struct link_sentence *self, const struct link_metric *metric, size_t clause);

/* known_company.c */

/** Later figures of the block are this company's. */
void link_remember_company(const struct link_sentence *self, const struct cc_scope *scope, struct cc_str words);

/** "宁德时代海外净利润": a part of the company, and no figure of the whole. @return NULL, or why not (static). */
const char *link_set_part_of_company(struct cc_claim *claim, const struct link_sentence *self, struct cc_str whole,
				     struct cc_str part);

/** Set the scope fields to the company that the sentence names.
 * @param named  NULL: no pack knows it, and `words` are its name
 * @param words  Of a part of it; ptr NULL: of all of it. @return NULL, or why not (static). */
const char *link_bind_stated_company(struct cc_claim *claim, const struct link_sentence *self,
				     const struct cc_scope_mention *named, struct cc_str words, bool in_clause);

/** Set them to what was said before; or just 公司.
 * @param someone  Such a word of the sentence; NULL: none. @return NULL, or why not (static). */
const char *link_bind_known_company(struct cc_claim *claim, const struct link_sentence *self,
				    const struct cc_cue_mention *someone, struct cc_span metric,
				    const struct link_company *house);

#endif
