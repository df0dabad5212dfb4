/* Places that a name of several levels names: 贵州省长顺县.
 * Leaves which of a sentence's places later ones are of to subjects.c. */
#include "link/places/subjects.h"

/* From the wider place to the narrower one. */
static int breadth(const struct cc_scope *scope)
{
	static const int kinds[CC_SCOPE_KINDS] = {[CC_SCOPE_COUNTRY] = 4,
						  [CC_SCOPE_PROVINCE] = 3,
						  [CC_SCOPE_MUNICIPALITY] = 3,
						  [CC_SCOPE_CITY] = 2,
						  [CC_SCOPE_DISTRICT] = 1};
	return kinds[scope->kind];
}

/* 贵州省|长顺县: the place that a name of several levels ends with. */
const struct cc_scope_mention *link_innermost_place(const struct link_sentence *self,
						    const struct cc_scope_mention *place)
{
	const struct cc_scope_mention *end = self->scopes + self->scope_count;
	while (link_is_han_sentence(self) && place + 1 < end && place[1].span.start == place->span.end &&
	       breadth(place[1].scope) > 0 && breadth(place[1].scope) < breadth(place->scope))
		place++;
	return place;
}
