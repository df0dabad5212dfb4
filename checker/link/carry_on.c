/* What later figures, sentences and blocks stand under: metric, scope and period of what was told before them.
 * Leaves which period goes on to carry_period.c, and which scope to subjects.c. */
#include "link/carry_on.h"
#include "link/metrics/aspect.h"
#include "link/places/subjects.h"
#include "link/times/periods.h"
#include "link/times/stories.h"

void link_note_only_place(struct link_context *context, const struct cc_claim *claim)
{
	if (claim->scope == NULL || claim->scope_binding == CC_BOUND_DEFAULT || claim->metric->scope_fixed)
		return;
	if (context->only_place == NULL)
		context->only_place = claim->scope;
	else if (context->only_place != claim->scope)
		context->has_other_places = true;
}

/* "14,820 students, 11,260 of them undergraduates and 3,560 postgraduates": a part of what was counted. */
static bool is_part_of_them(const struct link_sentence *self, const struct cc_quantity *quantity)
{
	const struct cc_cue_mention *of = link_last_cue(self, CC_CUE_OF_WHICH, self->sentence->span.start,
							link_clause_at(self, quantity->span.start)->span.end);
	return !link_is_han_sentence(self) && of != NULL && of->span.start <= quantity->phrase.end + 1;
}

/* "had 3,418 employees. It held 964 patents": a verb holds its figure, and nobody goes on about it. */
static bool is_framed(const struct link_sentence *self, const struct cc_quantity *quantity)
{
	size_t from = link_previous_figure_end(self, quantity->span.start);
	for (size_t i = 0; i < self->name_count; i++) {
		if (self->names[i].frame && self->names[i].span.start >= from &&
		    self->names[i].span.end <= quantity->phrase.start)
			return true;
	}
	return false;
}

void link_carry_metric(struct link_sentence *self, const struct cc_claim *claim)
{
	const struct cc_claim *claims = self->context->claims.items;
	size_t count = self->context->claims.len;
	bool part = is_part_of_them(self, &claim->quantity);
	bool whole = count > 0 && claims[count - 1].sentence == self->index;
	if (!part)
		self->context->block_metric = is_framed(self, &claim->quantity) ? NULL : claim->metric;
	else if (!whole)
		self->context->block_metric = NULL;
}

void link_enter_block(struct link_context *context, const struct cc_sentence *sentence)
{
	context->block = sentence->block;
	context->block_first_claim = context->claims.len;
	context->topics.len = context->heading_topics;
	context->block_scope = NULL;
	context->block_body = NULL;
	context->block_period = (struct cc_period){0};
	context->told_period = (struct cc_period){0};
	context->block_monthly = false;
	context->block_undated = false;
	context->block_metric = NULL;
	context->block_modality = CC_MODALITY_ACTUAL;
	context->company = (struct link_company){0};
	context->block_of_another = false;
	context->block_of_part = false;
	context->block_of_pair = false;
	context->opener = (struct cc_str){0};
	context->named = (struct cc_str){0};
}

/* 2026年主要预期目标; of targets that were met something else stands below. */
static bool tells_targets(const struct link_sentence *self)
{
	size_t start = self->sentence->span.start;
	size_t end = self->sentence->span.end;
	return link_is_han_sentence(self) && link_has_cue(self, CC_CUE_TARGET, start, end) &&
	       !cc_word_list_within(link_words(self, CC_WORDS_TARGETS_MET), cc_str_slice(self->view, start, end));
}

/* "The mortgage rate averaged 6.77 percent. That is down from 6.89 percent": a pronoun of English behind figures that
 * nobody could bind means those, and not what was told before them. */
static bool is_meant_unbound(const struct link_context *context, const struct link_sentence *self)
{
	const struct cc_article *article = context->article;
	size_t next = self->index + 1;
	if (next >= article->text.sentence_count)
		return false;
	struct cc_str text = cc_str_of_span(article->text.view, article->text.sentences[next].span);
	if (cc_word_list_begins(link_words(self, CC_WORDS_SPOKEN_OF_BEFORE), text) == 0)
		return false;
	const struct cc_claim *claims = context->claims.items;
	size_t count = context->claims.len;
	bool bound = count > 0 && claims[count - 1].sentence == self->index;
	return !link_is_han_sentence(self) && !bound && self->mentions->quantity_count > 0;
}

void link_carry_on(struct link_context *context, const struct link_sentence *self)
{
	if (is_meant_unbound(context, self))
		context->block_metric = NULL;
	const struct cc_scope *scope = link_subject_scope(self);
	if (scope != NULL && link_tells_of_partner(self, scope))
		scope = NULL;
	link_note_places(self);
	link_note_partner(self);
	struct cc_period period = link_carried_period(self);
	link_note_planned(self);
	link_note_house_period(self);
	link_note_opener(self);
	bool heading = (self->sentence->flags & CC_SENTENCE_HEADING) != 0;
	if (heading) {
		context->heading_scope = scope;
		context->heading_period = period;
		context->heading_undated = link_is_undated(self);
		context->heading_planned = tells_targets(self);
		if (self->index == 0) {
			context->title_scope = scope;
			context->title_period = period;
		}
		return;
	}
	link_note_story_period(self, period);
	if (scope != NULL)
		context->block_body = link_is_body(context, scope) ? scope : NULL;
	if (scope != NULL && context->block_body == NULL)
		context->block_scope = scope;
	if (cc_date_is_set(period.start))
		context->block_period = period;
	else if (link_is_undated(self))
		context->block_undated = true;
	context->told_period = link_counted_up_to(self);
	link_note_monthly(self);
	context->tells_this_year = context->tells_this_year || link_tells_this_year(self);
}
