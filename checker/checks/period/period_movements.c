/* 从…到… within a sentence, with or without a metric: ends that are one period, or the wrong way round.
 * Leaves series over several sentences to period_series.c. */
#include "checks/period/period_faults.h"
#include "checks/shared/say.h"

/* The two ends of a movement: periods and values. Offsets are view offsets. */
struct movement {
	const struct cc_article *article;
	uint32_t sentence;
	const struct cc_period_mention *from;
	const struct cc_period_mention *to;
	const struct cc_quantity *first;
	const struct cc_quantity *second;
};

/* The last cue of the kind in [from, to); NULL where there is none. */
static const struct cc_cue_mention *last_cue(const struct cc_mentions *mentions, enum cc_cue_kind kind, size_t from,
					     size_t to)
{
	const struct cc_cue_mention *last = NULL;
	for (size_t i = 0; i < mentions->cue_count; i++) {
		const struct cc_cue_mention *cue = &mentions->cues[i];
		if (cue->kind == kind && cue->span.start >= from && cue->span.end <= to)
			last = cue;
	}
	return last;
}

/* The only period in [from, to); NULL where there is none or more than one. */
static const struct cc_period_mention *only_period(const struct cc_mentions *mentions, size_t from, size_t to)
{
	const struct cc_period_mention *found = NULL;
	for (size_t i = 0; i < mentions->period_count; i++) {
		const struct cc_period_mention *period = &mentions->periods[i];
		if (period->span.start < from || period->span.end > to)
			continue;
		if (found != NULL)
			return NULL;
		found = period;
	}
	return found;
}

static bool same_unit(const struct cc_quantity *a, const struct cc_quantity *b)
{
	return cc_str_equal(a->unit, b->unit);
}

/* In Chinese the period stands before its value; in English it may stand behind: "from 2.4 in 2020 to 3.6 in 2024". */
static bool find_periods(struct movement *out, const struct cc_mentions *mentions, size_t start, size_t end)
{
	const struct cc_sentence *sentence = &out->article->text.sentences[out->sentence];
	out->from = only_period(mentions, start, out->first->span.start);
	out->to = only_period(mentions, out->first->span.end, out->second->span.start);
	if (out->from != NULL && out->to != NULL)
		return true;
	if ((sentence->flags & CC_SENTENCE_HAN) != 0)
		return false;
	out->from = only_period(mentions, out->first->span.end, out->second->span.start);
	out->to = only_period(mentions, out->second->span.end, end);
	return out->from != NULL && out->to != NULL;
}

static bool find_movement(struct movement *out, const struct cc_article *article, uint32_t sentence, size_t quantity)
{
	const struct cc_mentions *mentions = &article->mentions[sentence];
	struct cc_span whole = article->text.sentences[sentence].span;
	*out = (struct movement){
	    .article = article,
	    .sentence = sentence,
	    .first = &mentions->quantities[quantity],
	    .second = &mentions->quantities[quantity + 1],
	};
	size_t start = quantity > 0 ? mentions->quantities[quantity - 1].span.end : whole.start;
	bool last = quantity + 2 >= mentions->quantity_count;
	size_t end = last ? whole.end : mentions->quantities[quantity + 2].span.start;
	const struct cc_cue_mention *from = last_cue(mentions, CC_CUE_FROM, start, out->first->span.start);
	return from != NULL && same_unit(out->first, out->second) &&
	       last_cue(mentions, CC_CUE_TO, out->first->span.end, out->second->span.start) != NULL &&
	       find_periods(out, mentions, from->span.end, end);
}

static bool is_resolved(const struct cc_period_mention *mention)
{
	return mention->state == CC_PERIOD_RESOLVED && cc_date_is_set(mention->period.start) &&
	       cc_date_is_set(mention->period.end);
}

static bool is_degenerate(const struct movement *movement)
{
	return cc_period_equal(movement->from->period, movement->to->period);
}

static bool is_reversed(const struct movement *movement)
{
	return cc_date_compare(movement->from->period.start, movement->to->period.end) >= 0;
}

static struct cc_location locate(const struct cc_article *article, uint32_t sentence, struct cc_span mark,
				 struct cc_str note)
{
	return (struct cc_location){
	    .article = article,
	    .mark = cc_article_reading(article, mark),
	    .sentence = cc_article_reading(article, article->text.sentences[sentence].span),
	    .note = note,
	};
}

static struct cc_str movement_message(const struct movement *movement, const struct cc_check_input *input,
				      struct cc_arena *arena)
{
	struct cc_str view = movement->article->text.view;
	struct cc_buf text = say_start(arena);
	cc_buf_adds(&text, is_degenerate(movement)
			       ? cc_say(input, "from and to are one period: ", "起点和终点是同一时期：")
			       : cc_say(input, "from a later period to an earlier one: ", "起点晚于终点："));
	cc_buf_add(&text, cc_str_of_span(view, movement->from->span));
	cc_buf_adds(&text, " ");
	cc_buf_add(&text, cc_str_of_span(view, movement->first->span));
	cc_buf_adds(&text, " → ");
	cc_buf_add(&text, cc_str_of_span(view, movement->to->span));
	cc_buf_adds(&text, " ");
	cc_buf_add(&text, cc_str_of_span(view, movement->second->span));
	return say_end(&text, arena);
}

static bool report_movement(struct cc_vec *findings, const struct movement *movement,
			    const struct cc_check_input *input, struct cc_arena *arena)
{
	struct cc_vec locations = cc_vec_new(arena, sizeof(struct cc_location));
	struct cc_vec explanation = cc_vec_new(arena, sizeof(struct cc_str));
	struct cc_span mark = cc_span_hull(cc_span_hull(movement->from->span, movement->first->span),
					   cc_span_hull(movement->to->span, movement->second->span));
	struct cc_location location = locate(movement->article, movement->sentence, mark, (struct cc_str){0});
	if (!cc_vec_add(&locations, &location) ||
	    !say_sentence(&explanation, cc_say(input, "one of the two years is wrong: check both against the source",
					       "两个年份至少有一个写错：请对照来源核实")))
		return false;
	struct cc_finding finding = {
	    .check = PERIOD_CHECK_ID,
	    .severity = CC_SEVERITY_ERROR,
	    .confidence = movement->from->relative || movement->to->relative ? 800 : 1000,
	    .message = movement_message(movement, input, arena),
	    .explanation = explanation.items,
	    .explanation_count = explanation.len,
	};
	say_set_locations(&finding, &locations);
	return finding.message.ptr != NULL && cc_vec_add(findings, &finding);
}

static bool check_sentence(struct cc_vec *findings, const struct cc_article *article, uint32_t sentence,
			   const struct cc_check_input *input, struct cc_arena *arena)
{
	const struct cc_mentions *mentions = &article->mentions[sentence];
	for (size_t i = 0; i + 1 < mentions->quantity_count; i++) {
		struct movement movement;
		if (!find_movement(&movement, article, sentence, i) || !is_resolved(movement.from) ||
		    !is_resolved(movement.to))
			continue;
		if ((is_degenerate(&movement) || is_reversed(&movement)) &&
		    !report_movement(findings, &movement, input, arena))
			return false;
	}
	return true;
}

bool period_check_movements(struct cc_vec *findings, const struct cc_check_input *input, struct cc_arena *arena)
{
	for (size_t i = 0; i < cc_check_focus(input); i++) {
		const struct cc_article *article = input->articles[i];
		for (size_t k = 0; k < article->text.sentence_count; k++) {
			if (!check_sentence(findings, article, (uint32_t)k, input, arena))
				return false;
		}
	}
	return true;
}
