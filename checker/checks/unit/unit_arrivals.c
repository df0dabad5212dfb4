/* A share that arrives at percentage points: 提高到3.2个百分点 for 3.2%, rose to 3.2 percentage points.
 * Leaves changes by points, which are right, and pairs of texts to unit_points.c. */
#include "checks/shared/say.h"
#include "checks/unit/unit_points.h"

#include <stdint.h>

/* 差距缩小到0.4个百分点, the spread widened to 1.2 percentage points: the gap between two shares is in points itself.
 */
static bool speaks_of_distance(const struct cc_ruleset *rules, struct cc_str text)
{
	return cc_word_list_within(cc_words_of(rules, CC_WORDS_GAP), text);
}

static bool is_cue(const struct cc_cue_mention *cue, enum cc_cue_kind a, enum cc_cue_kind b)
{
	return cue->kind == a || cue->kind == b;
}

/* The last word of movement before the figure in its sentence is one of arrival: 提高到, to. */
static const struct cc_cue_mention *arrival(const struct cc_mentions *mentions, size_t figure)
{
	const struct cc_cue_mention *last = NULL;
	for (size_t i = 0; i < mentions->cue_count; i++) {
		const struct cc_cue_mention *cue = &mentions->cues[i];
		bool moves = is_cue(cue, CC_CUE_TO, CC_CUE_BY) || is_cue(cue, CC_CUE_UP, CC_CUE_DOWN);
		if (cue->span.end <= figure && moves && (last == NULL || cue->span.end >= last->span.end))
			last = cue;
	}
	return last != NULL && last->kind == CC_CUE_TO && last->span.end == figure ? last : NULL;
}

/* "提高到3.2个百分点", "to 3.2 percentage points": nothing but a blank between. */
static size_t without_blank(struct cc_str view, size_t at)
{
	while (at > 0 && view.ptr[at - 1] == ' ')
		at--;
	return at;
}

static bool is_level_in_points(const struct cc_ruleset *rules, const struct cc_claim *claim)
{
	const struct cc_article *article = claim->article;
	if (!cc_str_equal(claim->quantity.unit, CC_STR("pp")) || claim->metric->dimension.ptr == NULL ||
	    !cc_str_equal(claim->metric->dimension, CC_STR("ratio")))
		return false;
	const struct cc_mentions *mentions = &article->mentions[claim->sentence];
	struct cc_span sentence = article->text.sentences[claim->sentence].span;
	struct cc_str before = cc_str_slice(article->text.view, sentence.start, claim->quantity.phrase.start);
	return arrival(mentions, without_blank(article->text.view, claim->quantity.phrase.start)) != NULL &&
	       !speaks_of_distance(rules, before);
}

static bool report(struct cc_vec *findings, const struct cc_claim *claim, const struct cc_check_input *input,
		   struct cc_arena *arena)
{
	struct cc_vec locations = cc_vec_new(arena, sizeof(struct cc_location));
	struct cc_vec explanation = cc_vec_new(arena, sizeof(struct cc_str));
	struct cc_location location = say_location(claim, (struct cc_str){0});
	struct cc_buf text = say_start(arena);
	say_subject(&text, claim, claim->period, input);
	cc_buf_adds(&text, cc_say(input, ": ", "："));
	say_figure(&text, claim);
	struct cc_finding finding = {
	    .check = cc_check_unit_scale.id,
	    .rule = claim->metric_id,
	    .severity = CC_SEVERITY_INFO,
	    .confidence = claim->confidence,
	    .message = say_end(&text, arena),
	};
	if (finding.message.ptr == NULL || !cc_vec_add(&locations, &location) ||
	    !say_sentence(&explanation, cc_say(input, "a share rises BY percentage points and TO a percentage",
					       "比重“提高”若干个百分点，“提高到”的是百分之几")))
		return false;
	finding.explanation = explanation.items;
	finding.explanation_count = explanation.len;
	say_set_locations(&finding, &locations);
	return cc_vec_add(findings, &finding);
}

bool unit_arrivals_check(struct cc_vec *findings, const struct cc_check_input *input, struct cc_arena *arena)
{
	for (size_t i = 0; i < cc_check_focus(input); i++) {
		const struct cc_article *article = input->articles[i];
		for (size_t k = 0; k < article->claim_count; k++)
			if (is_level_in_points(input->rules, &article->claims[k]) &&
			    !report(findings, &article->claims[k], input, arena))
				return false;
	}
	return true;
}
