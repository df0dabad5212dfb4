/* The names that the documents of a run make known. Private to link/.
 * Leaves which of them a document speaks for to homes.c. */
#ifndef CC_LINK_HOMES_H
#define CC_LINK_HOMES_H

#include "base/phrases.h"
#include "base/vec.h"
#include "model/article.h"
#include "ruleset/ruleset.h"

/** A name with what it means: 朔河 and 朔河市, 云谷园 of 云谷科创园. */
struct link_known_name {
	struct cc_str text;
	const struct cc_scope *scope;
	bool full; /* the scope's own name; not a short form or a stem */
};

struct link_gazette {
	const struct link_known_name *names; /* by text; a text that means two things of one kind is not there */
	size_t count;
	struct cc_phrases *phrases; /* ref: index into names; NULL where there are no names */
};

enum { LINK_NAME_BYTES = 3 }; /* a name is no shorter */

/** All names that the articles make known. @param keep  Where the scopes live that only a headline names.
 * @return CC_OK or CC_ERR_NOMEM. O(names log names + claims). */
enum cc_status link_gazette_make(struct link_gazette *out, const struct cc_article *const *articles, size_t count,
				 struct cc_arena *arena, struct cc_arena *keep, struct cc_error *err);

/** Append the companies that the article's headline opens with (struct link_known_name); their scopes live in `keep`.
 * @return false when out of memory. O(claims). */
bool link_add_headline_names(struct cc_vec *names, const struct cc_article *article, struct cc_arena *keep);

/** What the words are a name of; NULL where nobody says. O(log names). */
const struct cc_scope *link_gazette_find(const struct link_gazette *gazette, struct cc_str words);

#endif
