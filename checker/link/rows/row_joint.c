/* What parts two values of a row: "同比分别上升3.6%|和|下降3.4%" without the verb that the second one has of its own.
 * Leaves which values make a row to lists.c. */
#include "link/places/subjects.h"

struct cc_str link_row_joint(const struct link_sentence *self, const struct cc_quantity *left,
			     const struct cc_quantity *right)
{
	static const enum cc_cue_kind moves[] = {CC_CUE_UP, CC_CUE_DOWN};
	size_t from = left->phrase.end;
	size_t to = right->phrase.start;
	size_t clause = link_clause_at(self, left->phrase.start)->span.start;
	for (size_t i = 0; i < sizeof(moves) / sizeof(moves[0]) && link_is_han_sentence(self); i++) {
		const struct cc_cue_mention *verb = link_last_cue(self, moves[i], from, to);
		if (verb != NULL && verb->span.end == to && left->kind == CC_NUMBER_PERCENT &&
		    link_has_cue(self, CC_CUE_RESPECTIVELY, clause, left->phrase.start))
			return cc_str_slice(self->view, from, verb->span.start);
	}
	return cc_str_slice(self->view, from, to);
}
