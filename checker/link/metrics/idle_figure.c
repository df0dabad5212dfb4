/* Figures that state nothing of what was named: they describe the word behind them, or belong to something else.
 * Leaves what a figure does state to bind_metric.c. */
#include "link/metrics/aspect.h"
#include "link/metrics/metrics.h"
#include "link/places/subjects.h"
#include "link/times/periods.h"

bool link_bounds_things(const struct link_sentence *self, const struct cc_quantity *quantity, struct cc_span name,
			const struct cc_metric *metric)
{
	struct cc_str of = CC_STR("的");
	struct cc_str words = cc_str_of_span(self->view, quantity->phrase);
	struct cc_str rest = cc_str_slice(self->view, quantity->phrase.end, self->sentence->span.end);
	bool things = metric->dimension.ptr != NULL && cc_str_equal(metric->dimension, CC_STR("count"));
	return link_is_han_sentence(self) && things && cc_str_starts(rest, of) && name.start >= quantity->phrase.end &&
	       link_clause_at(self, name.start) == link_clause_at(self, quantity->phrase.start) &&
	       cc_word_list_ends(link_words(self, CC_WORDS_BOUNDS), words) > 0;
}

/* "5%的企业": a figure that only describes what follows; "6.91%的占比", "3%的水平" state it. */
static bool describes_next_word(const struct link_sentence *self, const struct cc_quantity *quantity)
{
	struct cc_str of = CC_STR("的");
	struct cc_str rest = cc_str_slice(self->view, quantity->phrase.end, self->sentence->span.end);
	if (!cc_str_starts(rest, of))
		return false;
	size_t noun = quantity->phrase.end + of.len;
	for (size_t i = 0; i < self->name_count; i++) {
		const struct cc_metric_mention *name = &self->names[i];
		if (link_bounds_things(self, quantity, name->span, name->metric))
			return true;
		if (name->span.start >= noun && link_residue(self, noun, name->span.start) == 0)
			return false;
	}
	const struct cc_clause *clause = link_clause_at(self, quantity->span.start);
	size_t end = clause->span.end > noun ? clause->span.end : noun;
	return noun < end && !link_has_cue(self, CC_CUE_VALUE_NOUN, noun, end);
}

/* "7家海河实验室", "9家入选": a count with a noun or verb right behind it counts that. */
static bool counts_next_word(const struct link_sentence *self, const struct cc_quantity *quantity)
{
	bool is_count = quantity->dimension.ptr != NULL && cc_str_equal(quantity->dimension, CC_STR("count"));
	size_t end = quantity->phrase.end;
	if (!is_count || !link_is_han_sentence(self) || end >= self->sentence->span.end)
		return false;
	size_t next = end;
	uint32_t c = cc_utf8_next(self->view, &next);
	return cc_utf8_is_han(c) && link_residue(self, end, next) > 0;
}

/* "5000万元及以上|项目950个": what only bounds has the noun right behind it that it bounds. */
static bool bounds_next_word(const struct link_sentence *self, const struct cc_quantity *quantity)
{
	struct cc_str phrase = cc_str_of_span(self->view, quantity->phrase);
	size_t end = quantity->phrase.end;
	return link_is_han_sentence(self) && end < self->sentence->span.end && link_is_han_at(self, end) &&
	       !link_is_covered(self, end) && cc_word_list_ends(link_words(self, CC_WORDS_BOUNDS), phrase) > 0;
}

/* "超过欧盟2.2%的平均水平": an average of a place that is compared with is that place's value. */
static bool is_average_of_place(const struct link_sentence *self, const struct cc_quantity *quantity,
				const struct cc_cue_mention *mark)
{
	return mark != NULL && link_has_cue(self, CC_CUE_AVERAGE, mark->span.start, mark->span.end) &&
	       link_is_han_sentence(self) && link_compared_place(self, quantity) != NULL &&
	       link_residue(self, quantity->phrase.end, mark->span.start) == 0;
}

/* "fell to 2.85 percent in August, below 3 percent for the first time since 2020": a line that was passed. */
static bool is_line_passed(const struct link_sentence *self, const struct cc_quantity *quantity)
{
	struct cc_str rest = cc_str_slice(self->view, quantity->phrase.end, self->sentence->span.end);
	if (link_is_han_sentence(self) ||
	    !(cc_str_starts(rest, CC_STR(" for the first time")) || cc_str_starts(rest, CC_STR(" mark"))))
		return false;
	size_t figure = link_previous_figure_end(self, quantity->span.start);
	size_t clause = link_clause_at(self, quantity->span.start)->span.start;
	return figure > self->sentence->span.start && figure <= clause &&
	       link_residue(self, clause, quantity->phrase.start) == 0 &&
	       !link_is_named_between(self, clause, quantity->phrase.start);
}

bool link_is_yardstick(const struct link_sentence *self, const struct cc_quantity *quantity)
{
	if (is_line_passed(self, quantity))
		return true;
	if (!link_may_say(self, CC_CUE_BENCHMARK))
		return false;
	const struct cc_clause *clause = link_clause_at(self, quantity->span.start);
	size_t end = clause->span.end > quantity->span.end ? clause->span.end : quantity->span.end;
	const struct cc_cue_mention *behind = link_last_cue(self, CC_CUE_BENCHMARK, quantity->span.end, end);
	if (behind != NULL)
		return !is_average_of_place(self, quantity, behind);
	const struct cc_cue_mention *mark =
	    link_last_cue(self, CC_CUE_BENCHMARK, clause->span.start, quantity->span.start);
	/* "rose 2.1 percent to an average of £556,000" */
	if (mark != NULL && link_has_cue(self, CC_CUE_NEUTRAL, mark->span.start - 3, mark->span.end))
		return false;
	return mark != NULL && link_has_cue(self, CC_CUE_BEYOND, clause->span.start, mark->span.start);
}

/* "研发经费的6.88%投向基础研究,11.85%投向应用研究", "其中77.7%由企业完成": a percentage that opens its clause and goes
 * on with words of its own is a part of what was named, and no level of it. */
static bool is_part_with_verb(const struct link_sentence *self, const struct cc_quantity *quantity)
{
	if (!link_is_han_sentence(self) || quantity->kind != CC_NUMBER_PERCENT)
		return false;
	const struct cc_clause *clause = link_clause_at(self, quantity->span.start);
	const struct cc_cue_mention *lead =
	    link_last_cue(self, CC_CUE_OF_WHICH, clause->span.start, quantity->phrase.start);
	size_t from = lead != NULL ? lead->span.end : clause->span.start;
	struct cc_str before = cc_str_trim(cc_str_slice(self->view, from, quantity->phrase.start));
	return before.len == 0 && clause->opener != '(' && quantity->phrase.end < clause->span.end &&
	       link_residue(self, quantity->phrase.end, clause->span.end) > 0;
}

/* "based on input from 2,215 airports": how many were asked. */
static bool is_size_of_sample(const struct link_sentence *self, const struct cc_quantity *figure)
{
	struct cc_str before = cc_str_slice(self->view, self->sentence->span.start, figure->phrase.start);
	return !link_is_han_sentence(self) && figure->kind == CC_NUMBER_CARDINAL &&
	       cc_word_list_ends(link_words(self, CC_WORDS_SAMPLE_OF), before) > 0;
}

/* "three out of the four regions": how many of so many, and no level of what is told. */
static bool is_some_of(const struct link_sentence *self, const struct cc_quantity *figure)
{
	struct cc_str rest = cc_str_slice(self->view, figure->phrase.end, self->sentence->span.end);
	const struct cc_str of = CC_STR(" out of ");
	bool out = !link_is_han_sentence(self) && figure->kind == CC_NUMBER_CARDINAL && cc_str_starts(rest, of);
	/* "10.84 million people out of work" */
	return out && rest.len > of.len &&
	       (cc_ascii_is_digit(rest.ptr[of.len]) || cc_str_starts(rest, CC_STR(" out of the ")));
}

bool link_is_part_of_other(const struct link_sentence *self, const struct cc_quantity *figure)
{
	const struct cc_word_list *joints = link_words(self, CC_WORDS_PART_OF);
	struct cc_str rest = cc_str_slice(self->view, figure->phrase.end, self->sentence->span.end);
	if (is_size_of_sample(self, figure) || is_some_of(self, figure))
		return true;
	if (link_is_han_sentence(self) || figure->kind != CC_NUMBER_FRACTION)
		return false;
	for (size_t i = 0; i < joints->count; i++) {
		struct cc_str joint = joints->words[i];
		size_t noun = figure->phrase.end + joint.len;
		if (cc_str_starts(rest, joint) && link_starts_with_cue(self, CC_CUE_VALUE_NOUN, noun))
			return true;
	}
	return false;
}

/* "成年人综合阅读率的误差为正负0.7个百分点": how far off a figure may be is none of its metric. */
static bool is_margin(const struct link_sentence *self, const struct cc_quantity *quantity)
{
	if (!link_is_han_sentence(self))
		return false;
	size_t clause = link_clause_at(self, quantity->span.start)->span.start;
	return cc_word_list_within(link_words(self, CC_WORDS_MARGIN_OF_ERROR),
				   cc_str_slice(self->view, clause, quantity->span.start));
}

/* "接种率每提高10个百分点,住院率下降3个百分点": a step, and no level or change of what was told. */
static bool is_step(const struct link_sentence *self, const struct cc_quantity *quantity)
{
	struct cc_str before = cc_str_slice(self->view, self->sentence->span.start, quantity->phrase.start);
	struct cc_str ahead = cc_str_slice(self->view, self->sentence->span.start, quantity->span.start);
	const struct cc_word_list *steps = link_words(self, CC_WORDS_PER_STEP);
	return link_is_han_sentence(self) &&
	       (cc_word_list_ends(steps, before) > 0 || cc_word_list_ends(steps, ahead) > 0);
}

/* "和1997年那场台风…,那一次转移1.1万人,倒塌房屋2300多间": of another time, which nobody knows from here. */
static bool is_of_other_occasion(const struct link_sentence *self, const struct cc_quantity *quantity)
{
	if (!link_is_han_sentence(self))
		return false;
	size_t part = link_part_start(self, quantity->span.start);
	return cc_word_list_within(link_words(self, CC_WORDS_OTHER_OCCASION),
				   cc_str_slice(self->view, part, quantity->span.start)) &&
	       link_period_before(self, part, quantity->span.start) == NULL;
}

/* Whether nothing but blanks stands between two figures; the view has none behind Han: 312.4亿元 5.6%. 3小时20分 is one
 * length. */
static bool is_blank_between(const struct link_sentence *self, const struct cc_quantity *a, const struct cc_quantity *b)
{
	if (a->span.end == b->span.start)
		return b->kind == CC_NUMBER_PERCENT ||
		       (a->unit.ptr != NULL && b->unit.ptr != NULL && cc_str_equal(a->unit, b->unit));
	return a->span.end < b->span.start &&
	       cc_str_trim(cc_str_slice(self->view, a->span.end, b->span.start)).len == 0;
}

bool link_is_of_table(const struct link_sentence *self, const struct cc_quantity *quantity)
{
	const struct cc_quantity *first = self->mentions->quantities;
	const struct cc_quantity *end = first + self->mentions->quantity_count;
	return link_is_han_sentence(self) && ((quantity > first && is_blank_between(self, quantity - 1, quantity)) ||
					      (quantity + 1 < end && is_blank_between(self, quantity, quantity + 1)));
}

/* "marking 28 consecutive months of gains", "for 12 straight quarters": how long a run is. */
static bool is_length_of_run(const struct link_sentence *self, const struct cc_quantity *quantity)
{
	struct cc_str rest = cc_str_slice(self->view, quantity->phrase.end, self->sentence->span.end);
	return !link_is_han_sentence(self) && cc_word_list_begins(link_words(self, CC_WORDS_RUN_OF), rest) > 0;
}

/* "26% of the population is aged |10-24|": how old they are. */
static bool is_age(const struct link_sentence *self, const struct cc_quantity *quantity)
{
	struct cc_str before = cc_str_slice(self->view, self->sentence->span.start, quantity->phrase.start);
	return cc_word_list_ends(link_words(self, CC_WORDS_AGED), before) > 0;
}

/* "52 pupils per teacher": so many to each of another thing, and no count; "40 births per day" is one. */
bool link_is_to_each(const struct link_sentence *self, const struct cc_quantity *quantity)
{
	const struct cc_str per = CC_STR(" per ");
	struct cc_str rest = cc_str_slice(self->view, quantity->phrase.end, self->sentence->span.end);
	if (link_is_han_sentence(self) || !cc_str_starts(rest, per) || rest.len <= per.len ||
	    !cc_ascii_is_letter(rest.ptr[per.len]) || quantity->unit.len == 0 ||
	    !cc_str_equal(quantity->dimension, CC_STR("count")))
		return false;
	struct cc_str thing = cc_str_slice(rest, per.len, rest.len);
	for (size_t i = 0; i < self->name_count; i++) {
		if (self->names[i].span.end > quantity->phrase.end &&
		    self->names[i].span.start <= quantity->phrase.end + 1)
			return false; /* it names a metric */
	}
	return cc_word_list_begins(link_words(self, CC_WORDS_PER_TIME), thing) == 0;
}

const char *link_why_idle(const struct link_sentence *self, const struct cc_quantity *quantity)
{
	if (describes_next_word(self, quantity) || counts_next_word(self, quantity) ||
	    bounds_next_word(self, quantity) || is_length_of_run(self, quantity))
		return "it describes the word behind it";
	if (is_age(self, quantity))
		return "how old they are";
	if (is_step(self, quantity))
		return "a step that another figure goes with";
	if (is_margin(self, quantity))
		return "how far off another figure may be";
	if (is_of_other_occasion(self, quantity))
		return "a figure of another occasion";
	return is_part_with_verb(self, quantity) ? "a part of what was named before" : NULL;
}
