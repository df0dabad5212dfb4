/* A step between two shares of one sentence that is given in per cent: "from 4.5 percent to 4.7 percent, up 0.2
 * percent". Leaves changes told in two articles to unit_points.c. */
#include "checks/noun/subject_name.h"
#include "checks/shared/compose.h"
#include "checks/shared/say.h"
#include "checks/unit/unit_points.h"

#define KIND(name) (UINT64_C(1) << CC_WORDING_##name)

enum { SHARES = 3, CONFIDENCE = 800 };

/* Three figures of a sentence in a row. */
struct step {
	const struct cc_article *article;
	uint32_t sentence;
	const struct cc_quantity *from, *to, *by;
};

static bool is_per_cent(const struct cc_quantity *quantity)
{
	return cc_str_equal(quantity->unit, CC_STR("%")) && quantity->qualifier == CC_QUALIFIER_EXACT &&
	       !quantity->is_range && !quantity->suspect;
}

static bool are_per_cent(const struct cc_quantity *row)
{
	for (int i = 0; i < SHARES; i++)
		if (!is_per_cent(&row[i]))
			return false;
	return true;
}

/* The difference of the two, to the digit; where a rate of 4.4% would stand for a rise from 4.5% to 4.7% it is not. */
static bool is_difference(const struct step *step)
{
	struct cc_decimal sum;
	const struct cc_decimal low =
	    cc_decimal_compare(step->from->value, step->to->value) < 0 ? step->from->value : step->to->value;
	const struct cc_decimal high =
	    cc_decimal_compare(step->from->value, step->to->value) < 0 ? step->to->value : step->from->value;
	return step->by->value.coefficient > 0 && cc_decimal_add(&sum, low, step->by->value) == CC_OK &&
	       cc_decimal_compare(sum, high) == 0;
}

/* 由91.2%提高到96.5%，提高5.3%; "34.8%，比上年的36.0%下降1.2%": a way or a base, and a movement. */
static bool is_told_as_step(const struct cc_word_scan *scan, const struct step *step, const struct cc_quantity *row)
{
	static const uint64_t ways =
	    KIND(TO) | KIND(RISE_TO) | KIND(BETTER_TO) | KIND(FALL_TO) | KIND(BASE) | KIND(YOY);
	size_t start = step->article->text.sentences[step->sentence].span.start;
	uint64_t between = cc_word_scan_kinds(scan, row[0].phrase.end, row[SHARES - 1].phrase.start);
	uint64_t before = cc_word_scan_kinds(scan, step->by == row ? start : row[1].phrase.end, step->by->phrase.start);
	return (between & ways) != 0 && (before & (KIND(RISE) | KIND(FALL))) != 0;
}

static bool report(struct cc_vec *findings, const struct step *step, const struct cc_check_input *input,
		   struct cc_arena *arena)
{
	struct cc_str view = step->article->text.view;
	struct cc_str words[] = {cc_str_of_span(view, step->by->phrase), cc_str_of_span(view, step->from->phrase),
				 cc_str_of_span(view, step->to->phrase)};
	struct cc_location place = cc_compose_place(step->article, cc_article_reading(step->article, step->by->phrase));
	struct cc_finding finding = {
	    .check = cc_check_unit_scale.id,
	    .severity = CC_SEVERITY_WARNING,
	    .confidence = CONFIDENCE,
	    .message = cc_compose(arena,
				  cc_say(input, "{0} is the step between {1} and {2}: percentage points",
					 "{0}是{1}与{2}之差，单位应为“个百分点”"),
				  words, SHARES),
	};
	struct cc_vec places = cc_vec_new(arena, sizeof(struct cc_location));
	if (finding.message.ptr == NULL || !cc_vec_add(&places, &place))
		return false;
	say_set_locations(&finding, &places);
	return cc_vec_add(findings, &finding);
}

/* "rose by 0.7% in the year, up from 0.4%; on a monthly basis it rose by 0.3%": another statement, or another base. */
static bool is_another_rate(const struct cc_check_input *input, const struct step *step, const struct cc_quantity *row)
{
	struct cc_str between = cc_str_slice(step->article->text.view, row[0].phrase.end, row[SHARES - 1].phrase.start);
	return cc_str_find(between, CC_STR(";"), 0) != SIZE_MAX ||
	       cc_word_list_within(cc_words_of(input->rules, CC_WORDS_SINCE_LAST), between);
}

static bool check_row(struct cc_vec *findings, struct cc_word_scan *scan, const struct cc_check_input *input,
		      const struct step *at, const struct cc_quantity *row, struct cc_arena *arena)
{
	const struct step behind = {
	    .article = at->article, .sentence = at->sentence, .from = &row[0], .to = &row[1], .by = &row[2]};
	const struct step ahead = {
	    .article = at->article, .sentence = at->sentence, .from = &row[1], .to = &row[2], .by = &row[0]};
	const struct step *step = is_difference(&behind) ? &behind : is_difference(&ahead) ? &ahead : NULL;
	if (step == NULL)
		return true;
	if (!cc_word_scan_take(scan, input->rules, at->article, at->sentence))
		return false;
	return !is_told_as_step(scan, step, row) || is_another_rate(input, step, row) ||
	       report(findings, step, input, arena);
}

/* The figure at `first` and the two behind it; 五年间 between them says how long. @return false where there are none.
 */
static bool take_row(struct cc_quantity *row, const struct cc_mentions *mentions, size_t first)
{
	int taken = 0;
	for (size_t i = first; i < mentions->quantity_count && taken < SHARES; i++)
		if (i == first || !cc_str_equal(mentions->quantities[i].dimension, CC_STR("duration")))
			row[taken++] = mentions->quantities[i];
	return taken == SHARES && are_per_cent(row);
}

bool unit_steps_check(struct cc_vec *findings, const struct cc_check_input *input, struct cc_arena *arena)
{
	struct cc_word_scan scan = cc_word_scan_new(arena);
	for (size_t i = 0; i < cc_check_focus(input); i++) {
		struct step at = {.article = input->articles[i]};
		for (; at.sentence < at.article->text.sentence_count; at.sentence++) {
			const struct cc_mentions *mentions = &at.article->mentions[at.sentence];
			struct cc_quantity row[SHARES];
			for (size_t k = 0; k + SHARES <= mentions->quantity_count; k++)
				if (take_row(row, mentions, k) && !check_row(findings, &scan, input, &at, row, arena))
					return false;
		}
	}
	return true;
}
