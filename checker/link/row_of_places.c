/* A place that opens a row of places before one value: "云浮、阳江等市24个县263.3万人受灾".
 * Leaves rows whose values are told one by one to lists.c, and the names of a row to place_rows.c. */
#include "link/subjects.h"

bool link_opens_row_of_places(const struct link_sentence *self, const struct cc_scope_mention *place)
{
	struct cc_str rest = cc_str_slice(self->view, place->span.end, self->sentence->span.end);
	return link_is_han_sentence(self) && cc_str_starts(rest, CC_STR("、"));
}
