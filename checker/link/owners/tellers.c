/* English names that only tell a figure of others: who forecasts ("ABARE has forecast wheat production of", "GIWA's
 * wheat production forecast"), and what it was read in ("the British Crime Survey found"). Leaves who speaks of his own
 * figures to companies.c, and persons to doubt.c. */
#include "link/owners/openers.h"
#include "link/places/place_of_figure.h"
#include "link/places/subjects.h"

/* Where the claim's owner is named in its sentence; SIZE_MAX where it stands elsewhere. */
static size_t behind_owner(const struct cc_claim *claim, const struct link_sentence *self)
{
	const char *start = self->view.ptr + self->sentence->span.start;
	const char *name = claim->scope_name.ptr;
	for (size_t i = 0; i < self->scope_count; i++) {
		if (claim->scope != NULL && self->scopes[i].scope == claim->scope)
			return self->scopes[i].span.end;
	}
	bool here = claim->scope == NULL && name >= start && name < self->view.ptr + self->sentence->span.end;
	return here ? (size_t)(name - self->view.ptr) + claim->scope_name.len : SIZE_MAX;
}

/* "GIWA's wheat production |forecast|" */
static bool is_forecast_of(const struct link_sentence *self, struct cc_span metric, size_t owner)
{
	struct cc_str rest = cc_str_slice(self->view, owner, self->sentence->span.end);
	struct cc_str behind = cc_str_slice(self->view, metric.end, self->sentence->span.end);
	return metric.start > owner && cc_str_starts(rest, CC_STR("'s ")) &&
	       cc_word_list_begins(link_words(self, CC_WORDS_FORECAST_NOUNS), behind) > 0;
}

static bool foretells(const struct link_sentence *self, size_t at)
{
	struct cc_str rest = cc_str_slice(self->view, at, self->sentence->span.end);
	return cc_word_list_begins(link_words(self, CC_WORDS_FORETELLS), rest) > 0;
}

/* "Halifax's |figures show| that prices": of what only tells, between the owner and the name. */
static bool is_read_in(const struct link_sentence *self, struct cc_span metric, size_t owner)
{
	struct cc_str between =
	    metric.start > owner ? cc_str_slice(self->view, owner, metric.start) : (struct cc_str){0};
	bool noun = cc_str_starts(between, CC_STR("'s ")) &&
		    cc_word_list_within(link_words(self, CC_WORDS_TELLING_NOUNS), between);
	/* "Halifax |found that| approvals fell" */
	return noun || cc_word_list_begins(link_words(self, CC_WORDS_TELLS_THAT), between) > 0;
}

/* "According to |Halifax|, prices rose" */
static bool is_asked(const struct link_sentence *self, size_t owner, size_t len)
{
	struct cc_str before = cc_str_slice(self->view, self->sentence->span.start, owner - len);
	return cc_word_list_ends(link_words(self, CC_WORDS_ASKED_BY), before) > 0;
}

const struct cc_scope_mention *link_place_told_of(const struct cc_claim *claim, const struct link_sentence *self,
						  const struct cc_quantity *quantity)
{
	bool unknown = claim->scope == NULL ? claim->scope_private : claim->scope->kind == CC_SCOPE_OTHER;
	if (link_is_han_sentence(self) || !unknown || claim->metric->of_organisations)
		return NULL;
	size_t owner = behind_owner(claim, self);
	const struct cc_cue_mention *says =
	    owner < quantity->phrase.start ? link_cue_at(self, CC_CUE_ATTRIBUTION, owner + 1) : NULL;
	return says != NULL ? link_last_subject(self, link_is_place, says->span.end, quantity->phrase.start) : NULL;
}

bool link_opens_with_teller(const struct link_sentence *self)
{
	size_t start = self->sentence->span.start;
	size_t end = link_unknown_word_end(self, start);
	return end > start && foretells(self, end);
}

bool link_is_tellers(const struct cc_claim *claim, const struct link_sentence *self, struct cc_span metric)
{
	bool unknown = claim->scope == NULL ? claim->scope_private : claim->scope->kind == CC_SCOPE_OTHER;
	if (link_is_han_sentence(self) || !unknown || claim->scope_name.len == 0 || claim->metric->of_organisations)
		return false;
	if (cc_word_list_ends(link_words(self, CC_WORDS_DOCUMENTS), claim->scope_name) > 0)
		return true;
	size_t owner = behind_owner(claim, self);
	if (owner == SIZE_MAX)
		return false;
	bool own = cc_metric_is(claim->metric, CC_NATURE_OF_BODIES);
	return foretells(self, owner) || is_forecast_of(self, metric, owner) ||
	       is_asked(self, owner, claim->scope_name.len) || (!own && is_read_in(self, metric, owner));
}
