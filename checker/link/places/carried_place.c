/* Which place of a sentence later sentences stand under: whom it speaks of, and not who only tells it.
 * Leaves which scopes can be a subject at all to subjects.c, and what else is carried on to carry_on.c. */
#include "link/near.h"
#include "link/owners/openers.h"
#include "link/places/objects.h"
#include "link/places/subjects.h"

/* "兰州中院出台意见,明确25项举措": where a body has its seat is nobody that later sentences are of. */
static bool is_seat_of_body(const struct link_sentence *self, const struct cc_scope_mention *mention)
{
	const struct link_context *context = self->context;
	const struct cc_claim *claims = context->claims.items;
	bool tells = context->claims.len > 0 && claims[context->claims.len - 1].sentence == self->index;
	return link_is_han_sentence(self) && !tells && link_cue_at(self, CC_CUE_BODY_TAIL, mention->span.end) != NULL;
}

/* "The OECD expects Japan's economy to expand", "欧盟统计局公布,欧元区通胀率为2.5%": the one place that all figures of
 * a sentence are of, where it is another one than the first, which in Chinese only tells them; the first one otherwise.
 */
static const struct cc_scope *told_of(const struct link_sentence *self, const struct cc_scope_mention *teller)
{
	const struct cc_scope *first = link_resolve_place(self, link_innermost_place(self, teller));
	const struct cc_span clause = link_clause_at(self, teller->span.start)->span;
	const bool tells =
	    !link_is_han_sentence(self) || (link_has_cue(self, CC_CUE_ATTRIBUTION, teller->span.end, clause.end) &&
					    link_next_figure(self, clause.start) != NULL &&
					    link_next_figure(self, clause.start)->span.start > clause.end);
	const struct cc_claim *claims = self->context->claims.items;
	const struct cc_scope *place = NULL;
	for (size_t i = self->context->claims.len; i-- > 0 && claims[i].sentence == self->index;) {
		if (claims[i].scope == NULL || claims[i].scope_binding != CC_BOUND_STATED || claims[i].scope == first ||
		    (place != NULL && place != claims[i].scope))
			return first;
		place = claims[i].scope;
	}
	return place != NULL && link_is_carried(place) && tells ? place : first;
}

/* "|Stockholm county| alone": behind the words for what sort of place it is. */
static size_t behind_sort(const struct link_sentence *self, size_t end)
{
	struct cc_str rest = cc_str_slice(self->view, end, self->sentence->span.end);
	size_t word = rest.len > 1 && rest.ptr[0] == ' ' ? link_word_end(self, end + 1) : end;
	struct cc_str sort = word > end ? cc_str_slice(self->view, end + 1, word) : (struct cc_str){0};
	return cc_word_list_has(link_words(self, CC_WORDS_PLACE_AGAIN), sort) ? word : end;
}

/* "Stockholm county alone gained 11,200", "inflation slowed to 3.6 percent, while in Peru it was 1.9": a place beside
 * the one that the English text tells of, which goes on behind it. */
static bool is_told_beside(const struct link_sentence *self, const struct cc_scope_mention *mention)
{
	const struct link_context *context = self->context;
	const struct cc_claim *claims = context->claims.items;
	if (link_is_han_sentence(self) || context->block_scope == NULL || context->block_scope == mention->scope)
		return false;
	struct cc_str rest = cc_str_slice(self->view, behind_sort(self, mention->span.end), self->sentence->span.end);
	if (cc_word_list_begins(link_words(self, CC_WORDS_BY_ITSELF), rest) > 0)
		return true;
	/* "Ontario lost 12,000": another value of what was told, and no word of its own */
	const bool tells = context->claims.len > 0 && claims[context->claims.len - 1].sentence == self->index;
	if (self->mentions->quantity_count > 0 && (self->mentions->metric_count == 0 || !tells))
		return true;
	for (size_t i = context->claims.len; i-- > 0 && claims[i].sentence == self->index;) {
		if (claims[i].quantity.phrase.end <= mention->span.start && claims[i].scope == context->block_scope &&
		    claims[i].scope_binding == CC_BOUND_CONTEXT)
			return true;
	}
	return false;
}

const struct cc_scope *link_subject_scope(const struct link_sentence *self)
{
	/* "其中,基层法院收案27.2万件。审结32.5万件": behind the parts it goes on about the whole. */
	if (link_is_han_sentence(self) && link_starts_with_cue(self, CC_CUE_OF_WHICH, self->sentence->span.start))
		return NULL;
	for (size_t i = 0; i < self->scope_count; i++) {
		const struct cc_scope_mention *mention = &self->scopes[i];
		if (link_is_carried(mention->scope) && !link_is_in_row_of_parts(self, mention->span) &&
		    !link_is_object(self, mention->span) && !is_seat_of_body(self, mention) &&
		    link_may_be_subject(self, mention) && link_clause_at(self, mention->span.start)->depth == 0)
			return is_told_beside(self, mention) ? NULL : told_of(self, mention);
	}
	return NULL;
}
