/* HTML entities in text: &amp; &#8220; &#x4E2D;.
 * Leaves tags to those who read markup. */
#ifndef CC_READ_ENTITY_H
#define CC_READ_ENTITY_H

#include "base/str.h"
#include "base/utf8.h"

/** Decode `text`, which is one whole entity from & to ;. @return bytes written, 0 where it is unknown. */
size_t cc_entity_decode(char out[CC_UTF8_MAX], struct cc_str text);

#endif
