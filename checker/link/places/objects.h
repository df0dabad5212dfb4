/* Places that are no subject by what stands around them: what is compared with, and whose report a text says it is.
 * Leaves which scopes can be a subject to subjects.h. Private to link/; offsets are view offsets. */
#ifndef CC_LINK_OBJECTS_H
#define CC_LINK_OBJECTS_H

#include "link/link_sentence.h"

/** "超过欧盟平均水平", "位列全国第三", "占全国64%": the place is what is compared with, not what is spoken of. */
bool link_is_object(const struct link_sentence *self, struct cc_span span);

/** "低于全国(107.9%)、|全省|(107.4%)水平": the next of those that are compared with. */
bool link_is_next_object(const struct link_sentence *self, struct cc_span span);

/** 我代表|云泽县|人民政府: whose report it is. */
bool link_is_spoken_for(const struct link_sentence *self, struct cc_span place);

#endif
