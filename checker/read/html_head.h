/* What a page of HTML says of itself: its charset, its title, the day it was published.
 * Leaves what a date looks like to printed_date.h. */
#ifndef CC_READ_HTML_HEAD_H
#define CC_READ_HTML_HEAD_H

#include "read/front_matter.h"

/** The charset that a <meta> near the beginning names; ptr NULL where none does. @param bytes  Not yet decoded. */
struct cc_str cc_html_head_charset(struct cc_str bytes);

/** The title without the site's name behind it, and the date of a <meta>. Slices of the source, entities as they
 * stand. O(bytes of the head). */
struct cc_front_matter cc_html_head_read(struct cc_str source);

/** Whether bytes without a telling name begin as a page does. */
bool cc_html_head_begins(struct cc_str bytes);

#endif
