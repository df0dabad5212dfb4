/* Looking around inside a sentence: the clause of a place, the cues of a stretch, the figure before.
 * Leaves conclusions to the bind_*.c files. */
#include "link/link_sentence.h"

const struct cc_clause *link_clause_at(const struct link_sentence *self, size_t offset)
{
	const struct cc_text *text = &self->context->article->text;
	const struct cc_clause *best = NULL;
	for (uint32_t i = 0; i < self->sentence->clause_count; i++) {
		const struct cc_clause *clause = &text->clauses[self->sentence->clause_first + i];
		if (best != NULL && clause->span.start > offset)
			break;
		best = clause;
	}
	return best;
}

const struct cc_cue_mention *link_last_cue(const struct link_sentence *self, enum cc_cue_kind kind, size_t from,
					   size_t to)
{
	const struct cc_cue_mention *last = NULL;
	for (size_t i = 0; i < self->mentions->cue_count; i++) {
		const struct cc_cue_mention *cue = &self->mentions->cues[i];
		if (cue->kind == kind && cue->span.start >= from && cue->span.end <= to)
			last = cue;
	}
	return last;
}

bool link_has_cue(const struct link_sentence *self, enum cc_cue_kind kind, size_t from, size_t to)
{
	return link_last_cue(self, kind, from, to) != NULL;
}

size_t link_previous_figure_end(const struct link_sentence *self, size_t at)
{
	size_t end = self->sentence->span.start;
	for (size_t i = 0; i < self->mentions->quantity_count; i++) {
		const struct cc_quantity *quantity = &self->mentions->quantities[i];
		if (quantity->span.end <= at && quantity->span.end > end)
			end = quantity->span.end;
	}
	return end;
}
