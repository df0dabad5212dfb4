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
	const struct link_gazette *base;    /* of an archive, which the names here go before; NULL: none */
	const struct link_known_name *said; /* all that the articles make known, by text */
	size_t said_count;
	const struct link_known_name *names; /* by text, each once; what means two things of one kind has no scope */
	size_t count;
	struct cc_phrases *phrases; /* of the names with a scope; ref: index into names; NULL where there are none */
};

enum { LINK_NAME_BYTES = 3 }; /* a name is no shorter */

/**
 * All names of a text, by start, longest first.
 * @param out  vector of struct link_name_hit. @return false when out of memory. O(bytes + hits log hits).
 */
struct link_name_hit {
	struct cc_span span;
	const struct cc_scope *scope;
};
bool link_gazette_scan(struct cc_vec *out, const struct link_gazette *gazette, struct cc_str text,
		       struct cc_arena *scratch);

/** Whether neither it nor its base has a name that means something. */
bool link_gazette_is_empty(const struct link_gazette *gazette);
/** Append the companies that the article's headline opens with (struct link_known_name); their scopes live in `keep`.
 * @return false when out of memory. O(claims). */
bool link_add_headline_names(struct cc_vec *names, const struct cc_article *article, struct cc_arena *keep);

/** What the words are a name of; NULL where nobody says. O(log names). */
const struct cc_scope *link_gazette_find(const struct link_gazette *gazette, struct cc_str words);

#endif
