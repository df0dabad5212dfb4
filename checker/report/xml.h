/* Text in XML 1.0, as content or between quotes.
 * Leaves elements to the formats. */
#ifndef CC_REPORT_XML_H
#define CC_REPORT_XML_H

#include "base/buf.h"

/** Append `text` so that a parser gives it back. What XML 1.0 cannot hold (control characters, U+FFFE, U+FFFF, bad
 * bytes) becomes U+FFFD. */
void cc_xml_add(struct cc_buf *out, struct cc_str text);

/** Append ` name="text"`. `name` is written as it is. */
void cc_xml_attribute(struct cc_buf *out, const char *name, struct cc_str text);
void cc_xml_attribute_unsigned(struct cc_buf *out, const char *name, size_t number);

#endif
