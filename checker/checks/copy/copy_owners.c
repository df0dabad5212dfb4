/* 固定资产投资同比增长3.2% of 澄阳市 and 2.1% of 霖州市: the sentence names neither, the articles do.
 * Leaves headings that name two periods to copy_years.c. */
#include "checks/copy/copy_owners.h"

#include "checks/shared/hints.h"
#include "ruleset/ruleset.h"

/* The claim of the first figure of the difference; NULL where it was not bound. */
static const struct cc_claim *claim_of(const struct cc_side_tokens *side, size_t first, size_t end)
{
	const struct cc_article *article = side->article;
	if (end <= first)
		return NULL;
	for (size_t i = cc_article_first_claim(article, side->sentence);
	     i < article->claim_count && article->claims[i].sentence == side->sentence; i++)
		if (cc_span_overlaps(article->claims[i].quantity.span, side->tokens[first].span))
			return &article->claims[i];
	return NULL;
}

/* A place that is only assumed may be any; a body is often taken from the words around. */
static bool has_place(const struct cc_claim *claim)
{
	const unsigned places =
	    1u << CC_SCOPE_COUNTRY | 1u << CC_SCOPE_PROVINCE | 1u << CC_SCOPE_CITY | 1u << CC_SCOPE_DISTRICT;
	return claim->scope != NULL && claim->scope_binding != CC_BOUND_DEFAULT &&
	       (places & 1u << claim->scope->kind) != 0;
}

/* The one place that the nearest heading above names; NULL where it names none, or the sentence names one itself. */
static const struct cc_scope *place_above(const struct cc_side_tokens *side)
{
	enum { REACH = 64 };
	const struct cc_article *article = side->article;
	for (uint32_t back = 1; back <= REACH && back <= side->sentence; back++) {
		const struct cc_mentions *above = &article->mentions[side->sentence - back];
		if ((article->text.sentences[side->sentence - back].flags & CC_SENTENCE_HEADING) != 0)
			return above->scope_count == 1 ? above->scopes[0].scope : NULL;
	}
	return NULL;
}

/* ## Manchester and ## Birmingham: each part of the text tells the same of its own place. */
static bool stand_under_two_places(const struct cc_side_tokens *a, const struct cc_side_tokens *b)
{
	const struct cc_scope *x = a->article == b->article ? place_above(a) : NULL;
	const struct cc_scope *y = x != NULL ? place_above(b) : NULL;
	return y != NULL && x->kind == y->kind && !cc_str_equal(x->id, y->id);
}

bool cc_copy_of_two_places(const struct cc_difference *difference, const struct cc_side_tokens *a,
			   const struct cc_side_tokens *b)
{
	const struct cc_claim *x = claim_of(a, difference->a, difference->a_end);
	const struct cc_claim *y = x != NULL ? claim_of(b, difference->b, difference->b_end) : NULL;
	bool told = y != NULL && a->article != b->article && x->metric == y->metric && has_place(x) && has_place(y) &&
		    x->scope->kind == y->scope->kind && !cc_str_equal(x->scope->id, y->scope->id);
	return told || stand_under_two_places(a, b);
}

/* Whether the time is read, and a whole one: not "now". An article without a date has to say it. */
static bool has_time(const struct cc_claim *claim)
{
	return claim != NULL && !claim->period_current && cc_period_is_set(claim->period) &&
	       (claim->period_binding == CC_BOUND_STATED || cc_date_is_set(claim->article->document.date));
}

bool cc_copy_of_two_times(const struct cc_difference *difference, const struct cc_side_tokens *a,
			  const struct cc_side_tokens *b, bool stated)
{
	const struct cc_claim *x = claim_of(a, difference->a, difference->a_end);
	const struct cc_claim *y = claim_of(b, difference->b, difference->b_end);
	if (stated && x != NULL && y != NULL &&
	    (x->period_binding != CC_BOUND_STATED || y->period_binding != CC_BOUND_STATED))
		return false;
	return a->article != b->article && has_time(x) && has_time(y) && x->metric == y->metric &&
	       !cc_period_meet(x->period, y->period);
}

static bool is_of_unknown_town(const struct cc_claim *claim)
{
	return claim != NULL && claim->scope != NULL && claim->scope->stands_for != 0;
}

bool cc_copy_of_unknown_towns(const struct cc_difference *difference, const struct cc_side_tokens *a,
			      const struct cc_side_tokens *b)
{
	return a->article != b->article && is_of_unknown_town(claim_of(a, difference->a, difference->a_end)) &&
	       is_of_unknown_town(claim_of(b, difference->b, difference->b_end));
}

const struct cc_quantity *cc_copy_figure(const struct cc_side_tokens *side, size_t first, size_t end)
{
	const struct cc_token *token = end == first + 1 ? &side->tokens[first] : NULL;
	return token != NULL && token->kind == CC_TOKEN_FIGURE && token->ref != UINT32_MAX
		   ? &side->article->mentions[side->sentence].quantities[token->ref]
		   : NULL;
}

static bool is_many_times(struct cc_decimal large, struct cc_decimal small)
{
	enum { TIMES = 10 };
	struct cc_decimal bound;
	return !small.negative && cc_decimal_multiply(&bound, small, cc_decimal_from_int(TIMES)) == CC_OK &&
	       cc_decimal_compare(large, bound) > 0;
}

/* 2小时 and 2分钟 are slips of one another, whatever their size. */
static bool is_in_one_unit(const struct cc_quantity *x, const struct cc_quantity *y)
{
	return x->unit.ptr == NULL || y->unit.ptr == NULL ? x->unit.ptr == y->unit.ptr : cc_str_equal(x->unit, y->unit);
}

/* 0.3毫米 and 7.3毫米: one digit of them, whatever it is worth. */
static bool differ_in_one_digit(struct cc_decimal a, struct cc_decimal b)
{
	enum { DIGITS = 10 };
	struct cc_decimal between;
	return cc_decimal_subtract(&between, a, b) == CC_OK && cc_decimal_normalise(between).coefficient < DIGITS;
}

bool cc_copy_of_other_size(const struct cc_difference *difference, const struct cc_side_tokens *a,
			   const struct cc_side_tokens *b)
{
	const struct cc_quantity *x = cc_copy_figure(a, difference->a, difference->a_end);
	const struct cc_quantity *y = x != NULL ? cc_copy_figure(b, difference->b, difference->b_end) : NULL;
	return y != NULL && a->article != b->article && is_in_one_unit(x, y) &&
	       (is_many_times(x->value, y->value) || is_many_times(y->value, x->value)) &&
	       !hint_is_misprint(x->value, y->value) && !differ_in_one_digit(x->value, y->value) &&
	       hint_powers_apart(x->value, y->value) == 0;
}

bool cc_copy_is_other_figure(const struct cc_difference *difference, const struct cc_side_tokens *a,
			     const struct cc_side_tokens *b)
{
	const struct cc_quantity *x = cc_copy_figure(a, difference->a, difference->a_end);
	const struct cc_quantity *y = x != NULL ? cc_copy_figure(b, difference->b, difference->b_end) : NULL;
	return y != NULL && !x->is_range && !y->is_range && !hint_is_misprint(x->value, y->value) &&
	       !hint_is_swapped(x->value, y->value) && !differ_in_one_digit(x->value, y->value) &&
	       hint_powers_apart(x->value, y->value) == 0;
}

/* Whether the sentence has the figure, in other units than that of its own in its place. */
static bool has_too(const struct cc_side_tokens *side, const struct cc_quantity *own, const struct cc_quantity *figure)
{
	const struct cc_mentions *mentions = &side->article->mentions[side->sentence];
	if (own->unit.ptr == NULL || figure->unit.ptr == NULL || cc_str_equal(own->unit, figure->unit))
		return false;
	for (size_t i = 0; i < mentions->quantity_count; i++) {
		const struct cc_quantity *too = &mentions->quantities[i];
		if (too->unit.ptr != NULL && cc_decimal_compare(too->value, figure->value) == 0 &&
		    cc_str_equal(too->unit, figure->unit))
			return true;
	}
	return false;
}

bool cc_copy_says_both(const struct cc_difference *difference, const struct cc_side_tokens *a,
		       const struct cc_side_tokens *b)
{
	const struct cc_quantity *x = cc_copy_figure(a, difference->a, difference->a_end);
	const struct cc_quantity *y = x != NULL ? cc_copy_figure(b, difference->b, difference->b_end) : NULL;
	return y != NULL && (has_too(a, x, y) || has_too(b, y, x));
}

/* Whether the words right before the figure say that it fell: down |-71.8%. */
static bool is_fall(const struct cc_side_tokens *side, const struct cc_quantity *figure)
{
	const struct cc_word_list *falls = cc_words_of(side->rules, CC_WORDS_FALLS_BY);
	struct cc_span sentence = side->article->text.sentences[side->sentence].span;
	struct cc_str before = cc_str_slice(side->article->text.view, sentence.start, figure->span.start);
	return cc_word_list_ends(falls, before) > 0 || cc_word_list_ends(falls, cc_str_trim(before)) > 0;
}

bool cc_copy_is_fall_twice(const struct cc_difference *difference, const struct cc_side_tokens *a,
			   const struct cc_side_tokens *b)
{
	const struct cc_quantity *x = cc_copy_figure(a, difference->a, difference->a_end);
	const struct cc_quantity *y = x != NULL ? cc_copy_figure(b, difference->b, difference->b_end) : NULL;
	if (y == NULL || x->value.negative == y->value.negative)
		return false;
	struct cc_decimal turned = y->value;
	turned.negative = x->value.negative;
	return cc_decimal_compare(x->value, turned) == 0 && is_fall(a, x) && is_fall(b, y);
}

/* Whether the sentence says before the token that it is yet to come: 预计全年投产高铁约2300公里. */
static bool is_planned(const struct cc_ruleset *rules, const struct cc_side_tokens *side, size_t token)
{
	const struct cc_text *text = &side->article->text;
	size_t end = token < side->count ? side->tokens[token].span.start : text->sentences[side->sentence].span.end;
	return cc_word_list_within(cc_words_of(rules, CC_WORDS_SAYS_PLAN),
				   cc_str_slice(text->view, text->sentences[side->sentence].span.start, end));
}

bool cc_copy_is_outcome(const struct cc_ruleset *rules, const struct cc_difference *difference,
			const struct cc_side_tokens *a, const struct cc_side_tokens *b)
{
	return a->article != b->article && is_planned(rules, a, difference->a) != is_planned(rules, b, difference->b);
}
