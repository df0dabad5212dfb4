/* What a document is called, from its text.
 * Leaves titles that were given, and front matter, to reader.c. */
#ifndef CC_READ_TITLE_H
#define CC_READ_TITLE_H

#include "model/document.h"

/** The first heading of the highest level, else the first line that looks like one, without tags and web furniture.
 *  @return A slice of document->reading; ptr NULL where nothing is a title. O(blocks). */
struct cc_str cc_title_find(const struct cc_document *document);

#endif
