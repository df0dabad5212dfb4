/* Values of other places, told for comparison: "超过欧盟平均水平(2.55%)", "3.45 percent in the United States".
 * Leaves the subject's own place to bind_scope.c. */
#include "link/places/subjects.h"
#include "link/times/periods.h"

/* A comparison with another place's value: "远低于英美等国约17%的水平". */
/* "比2023年的6.15万亿元": compared with the same thing of another year. */
static bool is_other_year(const struct link_sentence *self, size_t from, size_t to)
{
	for (size_t i = 0; i < self->mentions->period_count; i++) {
		struct cc_span period = self->mentions->periods[i].span;
		if (period.start >= from && period.end <= to)
			return link_residue(self, from, to) == 0;
	}
	return false;
}

/* "exceeded 25 percent in 2024, compared with 12 percent in 1981": the same thing of the year that follows the value.
 */
static bool is_dated_behind(const struct link_sentence *self, const struct cc_quantity *quantity)
{
	if (link_is_han_sentence(self))
		return false;
	for (size_t i = 0; i < self->mentions->period_count; i++) {
		struct cc_span period = self->mentions->periods[i].span;
		if (period.start >= quantity->phrase.end)
			return link_residue(self, quantity->phrase.end, period.start) == 0 &&
			       link_previous_figure_end(self, period.start) == quantity->span.end;
	}
	return false;
}

bool link_is_compared(const struct link_sentence *self, const struct cc_quantity *quantity)
{
	const struct cc_clause *clause = link_clause_at(self, quantity->span.start);
	size_t from = link_previous_figure_end(self, quantity->span.start);
	if (from < clause->span.start)
		from = clause->span.start;
	size_t to = quantity->phrase.start;
	const struct cc_cue_mention *cue = link_last_cue(self, CC_CUE_BEYOND, from, to);
	if (cue == NULL || is_other_year(self, cue->span.end, to) || is_dated_behind(self, quantity) ||
	    link_is_of_earlier(self, quantity))
		return false;
	/* "比2022年提高0.1个百分点": what follows the movement is the movement's, not the year's. */
	return !link_has_cue(self, CC_CUE_UP, cue->span.end, to) && !link_has_cue(self, CC_CUE_DOWN, cue->span.end, to);
}

/* The one place in [from, to); NULL where there is none or more than one. */
static const struct cc_scope *only_place(const struct link_sentence *self, size_t from, size_t to)
{
	const struct cc_scope *found = NULL;
	for (size_t i = 0; i < self->scope_count; i++) {
		const struct cc_scope_mention *mention = &self->scopes[i];
		if (mention->span.start < from || mention->span.end > to)
			continue;
		if (found != NULL)
			return NULL;
		found = mention->scope;
	}
	return found;
}

/* "超过欧盟平均水平(2.55%)", "仅为欧盟国家平均水平(约3.48万美元)的40%": a bracket with nothing but the figure belongs
 * to the words before it. @return where they begin, SIZE_MAX where the figure stands in no such bracket. */
static size_t bracket_owner(const struct link_sentence *self, const struct cc_quantity *quantity)
{
	const struct cc_clause *clause = link_clause_at(self, quantity->span.start);
	if (clause->opener != '(' || link_residue(self, clause->span.start, quantity->phrase.start) > 0 ||
	    clause->span.start <= self->sentence->span.start)
		return SIZE_MAX;
	size_t start = link_clause_at(self, clause->span.start - 1)->span.start;
	size_t figure = link_previous_figure_end(self, clause->span.start);
	return figure > start ? figure : start;
}

/* "after Sweden (3.6 percent)": the place that the bracket stands behind. */
static const struct cc_scope *place_ending_at(const struct link_sentence *self, size_t at)
{
	for (size_t i = 0; i < self->scope_count; i++) {
		size_t end = self->scopes[i].span.end;
		if (end <= at && link_is_place(self->scopes[i].scope) &&
		    cc_str_trim(cc_str_slice(self->view, end, at)).len == 0)
			return self->scopes[i].scope;
	}
	return NULL;
}

/* "an EU average of 5.9 percent", "the national average of 8.4 percent": whose average it is. */
static const struct cc_scope *place_of_average(const struct link_sentence *self, const struct cc_quantity *quantity)
{
	static const struct cc_str joints[] = {
	    {" average of ", 12}, {"'s average of ", 14}, {"-wide average of ", 17}, {" average, ", 10}, {" of ", 4}};
	enum { NATIONAL = 4 }; /* "national average" is the place's own name */
	for (size_t i = 0; i < self->scope_count && !link_is_han_sentence(self); i++) {
		struct cc_span place = self->scopes[i].span;
		if (place.end > quantity->phrase.start || !link_is_place(self->scopes[i].scope))
			continue;
		struct cc_str between = cc_str_slice(self->view, place.end, quantity->phrase.start);
		bool named = cc_str_ends(cc_str_of_span(self->view, place), CC_STR("average"));
		for (size_t k = 0; k < sizeof(joints) / sizeof(joints[0]); k++) {
			if ((k < NATIONAL || named) && cc_str_equal(between, joints[k]))
				return self->scopes[i].scope;
		}
	}
	return NULL;
}

/* The place between the comparison and its value. */
const struct cc_scope *link_compared_place(const struct link_sentence *self, const struct cc_quantity *quantity)
{
	const struct cc_clause *clause = link_clause_at(self, quantity->span.start);
	const struct cc_scope *average = place_of_average(self, quantity);
	if (average != NULL)
		return average;
	size_t owner = bracket_owner(self, quantity);
	if (owner != SIZE_MAX) {
		const struct cc_scope *named = place_ending_at(self, clause->span.start - 1);
		if (named != NULL)
			return named;
	}
	/* 全市增幅|比|全省平均增幅(15.97%)高6个百分点 */
	const struct cc_cue_mention *than =
	    owner != SIZE_MAX ? link_last_cue(self, CC_CUE_BEYOND, owner, clause->span.start) : NULL;
	if (than != NULL && link_is_han_sentence(self))
		return only_place(self, than->span.end, clause->span.start);
	if (owner != SIZE_MAX && link_has_cue(self, CC_CUE_BENCHMARK, owner, clause->span.start))
		return only_place(self, owner, clause->span.start);
	const struct cc_cue_mention *cue =
	    link_last_cue(self, CC_CUE_BEYOND, clause->span.start, quantity->phrase.start);
	/* "overtook China's in 2023 and reached 1.45 billion": what follows is the subject's again. */
	if (cue == NULL || link_has_cue(self, CC_CUE_REACH, cue->span.end, quantity->phrase.start) ||
	    link_has_cue(self, CC_CUE_TO, cue->span.end, quantity->phrase.start))
		return NULL;
	return only_place(self, cue->span.end, quantity->span.start);
}

/* "in", "for", "in the"; the Italian of "in 2024 and Italian GDP" is another's. */
static bool leads_to_place(struct cc_str between)
{
	static const char *const words[] = {"in", "for", "in the", "for the", "across", "across the"};
	struct cc_str text = cc_str_trim(between);
	for (size_t i = 0; i < sizeof(words) / sizeof(words[0]); i++) {
		if (cc_str_equal(text, cc_str_from(words[i])))
			return true;
	}
	return false;
}

/* "4.1 percent nationally": a place in small letters right behind its value. */
static bool is_adverb(const struct link_sentence *self, struct cc_span place, struct cc_str between)
{
	struct cc_str word = cc_str_of_span(self->view, place);
	return cc_str_equal(between, CC_STR(" ")) &&
	       (cc_str_starts(word, CC_STR("nation")) || cc_str_starts(word, CC_STR("countrywide")));
}

const struct cc_scope *link_place_in_row(const struct link_sentence *self, const struct cc_quantity *quantity)
{
	static const struct cc_str words[] = {{" with ", 6}, {", with ", 7}, {" at ", 4}, {", at ", 5}, {" on ", 4}};
	size_t figure = link_previous_figure_end(self, quantity->span.start);
	size_t clause = link_clause_at(self, quantity->span.start)->span.start;
	if (link_is_han_sentence(self) || figure == self->sentence->span.start)
		return NULL;
	if (clause > figure)
		figure = clause;
	for (size_t i = 0; i < self->scope_count; i++) {
		const struct cc_scope_mention *mention = &self->scopes[i];
		struct cc_str between = mention->span.end <= quantity->phrase.start
					    ? cc_str_slice(self->view, mention->span.end, quantity->phrase.start)
					    : (struct cc_str){0};
		bool joined = false;
		for (size_t k = 0; k < sizeof(words) / sizeof(words[0]); k++)
			joined = joined || cc_str_equal(between, words[k]);
		if (joined && mention->span.start >= figure && link_is_place(mention->scope) &&
		    link_residue(self, figure, mention->span.start) == 0)
			return mention->scope;
	}
	return NULL;
}

/* In English the place may follow its value: "3.45 percent in the United States and 3.4 percent in Japan". */
const struct cc_scope *link_place_behind(const struct link_sentence *self, size_t index)
{
	const struct cc_quantity *quantity = &self->mentions->quantities[index];
	bool last = index + 1 >= self->mentions->quantity_count;
	size_t end = link_clause_at(self, quantity->span.start)->span.end;
	if (!last && self->mentions->quantities[index + 1].span.start < end)
		end = self->mentions->quantities[index + 1].span.start;
	if (link_is_han_sentence(self))
		return NULL;
	for (size_t i = 0; i < self->scope_count; i++) {
		const struct cc_scope_mention *mention = &self->scopes[i];
		if (mention->span.start < quantity->span.end || mention->span.end > end ||
		    !link_is_place(mention->scope))
			continue;
		struct cc_str between = cc_str_slice(self->view, quantity->phrase.end, mention->span.start);
		/* "grew by 0.3 percent and in Italy by 0.2 percent": it is the next one's. */
		if (!last && cc_str_starts(between, CC_STR(" and ")) &&
		    link_residue(self, mention->span.end, self->mentions->quantities[index + 1].span.start) == 0)
			return NULL;
		return leads_to_place(between) || is_adverb(self, mention->span, between) ? mention->scope : NULL;
	}
	return NULL;
}
