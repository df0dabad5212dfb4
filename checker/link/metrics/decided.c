/* What a Chinese sentence tells as decided: "宣布将政策利率下调25个基点", where 将 only names what is changed.
 * Leaves all other words of what is to come to modality.c. */
#include "link/metrics/modality.h"

static bool is_ratio(const struct cc_quantity *quantity)
{
	return quantity->kind == CC_NUMBER_PERCENT ||
	       (quantity->unit.ptr != NULL && cc_str_equal(quantity->unit, CC_STR("pp")));
}

static bool has_movement(const struct link_sentence *self, size_t from, size_t to)
{
	static const enum cc_cue_kind moves[] = {CC_CUE_UP, CC_CUE_DOWN, CC_CUE_TO, CC_CUE_FROM};
	return link_has_any_cue(self, moves, sizeof(moves) / sizeof(moves[0]), from, to);
}

/* "印度储备银行5日将回购利率下调25个基点": what was done on a day that has come. */
static bool follows_past_day(const struct link_sentence *self, const struct cc_cue_mention *will)
{
	const bool dated = cc_date_is_set(self->context->article->document.date);
	for (size_t i = 0; i < self->mentions->period_count; i++) {
		const struct cc_period_mention *day = &self->mentions->periods[i];
		if (day->span.end == will->span.start)
			return dated && day->period.kind == CC_PERIOD_DAY && !link_begins_later(self, day->period);
	}
	return false;
}

/* "日本央行将政策利率上调至0.75%", "将存款利率维持在2%": 将 with a name right behind it takes its object, and of no
 * time to come it tells what was done. */
static bool takes_object(const struct link_sentence *self, const struct cc_cue_mention *will,
			 const struct cc_claim *claim)
{
	bool alone = cc_str_equal(cc_str_of_span(self->view, will->span), CC_STR("将"));
	/* "…明年增长1.2%;该行将存款利率维持在2%": a time of another part is none of it */
	bool apart = claim->period_span.end < link_part_start(self, claim->quantity.span.start);
	if (!alone || (!apart && (cc_date_is_set(claim->period.end) || link_is_to_come(self, claim))))
		return false;
	for (size_t i = 0; i < self->name_count; i++) {
		size_t name = self->names[i].span.start;
		if (name >= will->span.end && self->names[i].span.end <= claim->quantity.phrase.start)
			return link_residue(self, will->span.end, name) == 0;
	}
	return false;
}

bool link_is_decided(const struct link_sentence *self, const struct cc_claim *claim)
{
	size_t to = claim->quantity.phrase.start;
	const struct cc_cue_mention *will = link_last_cue(self, CC_CUE_INTENT, self->sentence->span.start, to);
	if (!link_is_han_sentence(self) || will == NULL || !is_ratio(&claim->quantity) ||
	    link_clause_at(self, will->span.start) != link_clause_at(self, claim->quantity.span.start))
		return false;
	struct cc_str before = cc_str_slice(self->view, self->sentence->span.start, will->span.start);
	bool decided = cc_word_list_ends(link_words(self, CC_WORDS_DECIDES), before) > 0 ||
		       follows_past_day(self, will) || takes_object(self, will, claim);
	return decided && (has_movement(self, will->span.end, to) || takes_object(self, will, claim));
}
