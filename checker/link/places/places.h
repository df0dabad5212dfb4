/* Scopes that no pack names, and the list of a sentence's scopes while it is made. Private to link/; offsets are view
 * offsets. Leaves what part they play to subjects.h. */
#ifndef CC_LINK_PLACES_H
#define CC_LINK_PLACES_H

#include "link/link_sentence.h"

/* places.c */

/** 市, 县, 集团: whether such a word ends the name of a place or body. */
bool link_is_tail(enum cc_cue_kind kind);

void link_places_init(struct link_context *context);

/** Tell the article which names it has made known. @return false when out of memory. */
bool link_keep_namings(struct link_context *context);

/** Fill self->scopes, and mark them as understood. @return false when out of memory. */
bool link_find_scopes(struct link_sentence *self);

/** The scope of this name in this document, made when it is met first. @return NULL when out of memory. O(scopes of the
 * document). */
const struct cc_scope *link_local_scope(struct link_context *context, struct cc_str name, enum cc_scope_kind kind);

/** Add a scope of this document to self->scope_list. @return false when out of memory. */
bool link_add_local_scope(struct link_sentence *self, struct cc_span span, struct cc_str name, enum cc_scope_kind kind);

/** Take from self->scope_list what lies in the name of a body: the 天津 of 天津市第一医院, the 青麓大学 of
 * 青麓大学附属医院, the Leeds of "St Anne's Hospital in Leeds has". O(scopes). */
void link_drop_scopes(struct link_sentence *self, struct cc_span name);

/** Add a scope to self->scope_list. @return false where `scope` is NULL, or when out of memory. */
bool link_add_scope(struct link_sentence *self, struct cc_span span, const struct cc_scope *scope);

/** Whether the span touches one of self->scope_list. O(scopes). */
bool link_overlaps_scope(const struct link_sentence *self, struct cc_span span);

/** Put the scopes found so far in the order of their place. */
void link_sort_scopes(struct link_sentence *self);

/** 澜山动力|股份有限公司(…): length of the kind of company that `rest` begins with, between its name and the bracket; 0
 * for none. */
size_t link_behind_company_kind(const struct link_sentence *self, struct cc_str rest);

/* short_forms.c */

/** Add the short forms that the text has declared so far to self->scope_list. @return false when out of memory. O(short
 * forms * bytes of the sentence). */
bool link_add_short_forms(struct link_sentence *self);

/** "青屿集团(下称“青屿”)营业收入286亿元,青屿净利润…": a short form counts at once. @return false when out of memory. */
bool link_declare_short_forms(struct link_sentence *self);

/* latin_names.c */

/** How many words the name of such a place has at most. */
enum { LATIN_WORDS = 3 };

/** Start of the capitalised words that end at `end`; `end` where there are none. */
size_t link_latin_name_start(const struct link_sentence *self, size_t end);

/** The end of the capitalised words that begin at `start`; `start` where there are none. */
size_t link_latin_name_end(const struct link_sentence *self, size_t start);

/** "|Taiwan| Semiconductor's": where the name begins with a place that the sentence opens with; `name` without one. */
size_t link_with_place_ahead(const struct link_sentence *self, size_t name);

/** End of the capitalised word that begins at `at`, "Yunze" but not "AI" and nothing that is understood; `at` for none.
 */
size_t link_name_word_end(const struct link_sentence *self, size_t at);

/* regions.c */

/** "rose 1.9 percent in the Northeast": add the parts of a country that no pack knows. @return false: out of memory. */
bool link_add_regions(struct link_sentence *self);

#endif
