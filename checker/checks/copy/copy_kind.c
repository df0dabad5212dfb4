/* What one difference between near copies is by itself: a figure, a name, a negation, a word without weight.
 * Leaves what it means for the sentence to copies.c. */
#include "checks/copy/copies.h"

#include "base/ascii.h"
#include "checks/copy/copy_owners.h"
#include "checks/shared/numeral_words.h"
#include "checks/shared/typed_text.h"

enum {
	NAME_TOKENS = 3,    /* characters of a person's name that differ */
	BODY_TOKENS = 4,    /* ... of a place's or organisation's: 兰江市 / 兰溪市 */
	BODY_REACH = 4,	    /* tokens from there to the word that ends the name: 天津纺织集团 */
	NEGATED_TOKENS = 3, /* 不会 for 将, did not for has */
	TITLE_REACH = 2	    /* tokens of the name between its title and what differs */
};

static bool all_slight(const struct cc_side_tokens *side, size_t first, size_t end)
{
	for (size_t i = first; i < end; i++)
		if (side->tokens[i].word != CC_REWORDING_SLIGHT)
			return false;
	return true;
}

static bool holds_mention(const struct cc_side_tokens *side, size_t first, size_t end)
{
	for (size_t i = first; i < end; i++)
		if (!cc_token_is_letters(&side->tokens[i]))
			return true;
	return false;
}

static bool is_word_at(const struct cc_side_tokens *side, size_t token, enum cc_rewording word)
{
	return token < side->count && side->tokens[token].word == word;
}

static size_t negations_in(const struct cc_side_tokens *side, size_t first, size_t end)
{
	size_t count = 0;
	for (size_t i = first; i < end; i++)
		count += side->tokens[i].word == CC_REWORDING_NEGATION;
	return count;
}

/* 已完成 / 未完成, has risen / has not risen; 尚未 / 从未 says the same. */
static bool is_negation(const struct cc_difference *difference, const struct cc_side_tokens *a,
			const struct cc_side_tokens *b)
{
	if (difference->a_end - difference->a > NEGATED_TOKENS || difference->b_end - difference->b > NEGATED_TOKENS)
		return false;
	return (negations_in(a, difference->a, difference->a_end) + negations_in(b, difference->b, difference->b_end)) %
		   2 ==
	       1;
}

static bool is_ascii(char c)
{
	return (unsigned char)c < 0x80;
}

static bool all_han(const struct cc_side_tokens *side, size_t first, size_t end)
{
	for (size_t i = first; i < end; i++)
		if (!cc_token_is_letters(&side->tokens[i]) || is_ascii(cc_token_text(side, i).ptr[0]))
			return false;
	return end > first;
}

static bool is_capital(const struct cc_side_tokens *side, size_t token)
{
	if (token >= side->count || side->tokens[token].kind != CC_TOKEN_WORD)
		return false;
	char first = cc_token_text(side, token).ptr[0];
	return cc_ascii_is_upper(first);
}

static bool all_capital(const struct cc_side_tokens *side, size_t first, size_t end)
{
	for (size_t i = first; i < end; i++)
		if (!is_capital(side, i))
			return false;
	return end > first;
}

/* Chicago / Beijing: one place that the packs know and one that they do not. */
static bool is_latin_place(const struct cc_side_tokens *side, size_t first, size_t end)
{
	if (end != first + 1)
		return false;
	char letter = cc_token_text(side, first).ptr[0];
	return (side->tokens[first].kind == CC_TOKEN_PLACE && cc_ascii_is_upper(letter)) ||
	       (is_capital(side, first) && first > 0);
}

/* 主任李明/主任李鸣, 王强说/王刚说: what differs stands beside a title or a verb of saying. */
static bool is_person(const struct cc_side_tokens *side, size_t first, size_t end)
{
	for (size_t i = 1; i <= TITLE_REACH && i <= first; i++)
		if (is_word_at(side, first - i, CC_REWORDING_TITLE))
			return true;
	/* 蒲|松筠说: a surname alone, and the rest of the name is the same */
	size_t reach = end == first + 1 ? NAME_TOKENS : TITLE_REACH;
	for (size_t i = 0; i < reach; i++)
		if (is_word_at(side, end + i, CC_REWORDING_SAYS) || is_word_at(side, end + i, CC_REWORDING_TITLE))
			return true;
	return false;
}

/* 兰江市/兰溪市, 南方大学/东方大学. */
static bool is_body(const struct cc_side_tokens *side, size_t first, size_t end)
{
	for (size_t i = first; i < end + BODY_REACH; i++)
		if (is_word_at(side, i, CC_REWORDING_BODY))
			return true;
	return false;
}

/* The Ravens: words are left out before it. */
static bool begins_sentence(const struct cc_side_tokens *side, size_t token)
{
	return token == 0 && side->tokens[0].span.start == side->article->text.sentences[side->sentence].span.start;
}

/* John Smith / John Smyth, in Chicago / in Rome: a capitalised word that does not just begin the sentence. */
static bool is_latin_name(const struct cc_side_tokens *side, size_t first, size_t end)
{
	return !begins_sentence(side, first) || is_capital(side, end) || is_person(side, first, end);
}

static bool is_ordinary_number(const struct cc_side_tokens *side, size_t token)
{
	const struct cc_token *at = &side->tokens[token];
	if (at->ref == UINT32_MAX)
		return true;
	const struct cc_quantity *quantity = &side->article->mentions[side->sentence].quantities[at->ref];
	return quantity->kind == CC_NUMBER_CARDINAL || quantity->kind == CC_NUMBER_ORDINAL ||
	       quantity->kind == CC_NUMBER_FRACTION || quantity->kind == CC_NUMBER_PERCENT;
}

/* 一年投产3113公里 / 同比增长11.3%，投产3113公里: how long, and how much more. */
static bool are_two_measures(const struct cc_difference *difference, const struct cc_side_tokens *a,
			     const struct cc_side_tokens *b)
{
	const struct cc_quantity *x = cc_copy_figure(a, difference->a, difference->a_end);
	const struct cc_quantity *y = cc_copy_figure(b, difference->b, difference->b_end);
	const struct cc_str lasts = CC_STR("duration");
	return x != NULL && y != NULL && x->dimension.ptr != NULL && y->dimension.ptr != NULL &&
	       cc_str_equal(x->dimension, lasts) != cc_str_equal(y->dimension, lasts) &&
	       cc_decimal_compare(x->value, y->value) != 0;
}

static const enum cc_copy_kind kind_of_token[] = {[CC_TOKEN_MOVEMENT] = CC_COPY_MOVEMENT,
						  [CC_TOKEN_FIGURE] = CC_COPY_VALUE,
						  [CC_TOKEN_PERIOD] = CC_COPY_PERIOD,
						  [CC_TOKEN_PLACE] = CC_COPY_PLACE};

/* 全国|铁路 and 铁路: a country and an industry are no two places. */
static bool are_two_kinds(const struct cc_token *a, const struct cc_token *b)
{
	return a->place != NULL && b->place != NULL &&
	       (a->place->kind == CC_SCOPE_SECTOR) != (b->place->kind == CC_SCOPE_SECTOR);
}

/* 湖南 of 《湖南日报》: who wrote it, and not where it is. */
static bool is_of_paper(const struct cc_side_tokens *side, size_t token)
{
	enum { NAME_BYTES = 48 };
	static const struct cc_str open = {"《", 3};
	static const struct cc_str close = {"》", 3};
	struct cc_str view = side->article->text.view;
	size_t start = side->tokens[token].span.start;
	struct cc_str name = cc_str_slice(view, start, start + NAME_BYTES < view.len ? start + NAME_BYTES : view.len);
	size_t end = cc_str_find(name, close, 0);
	return end != SIZE_MAX && cc_str_ends(cc_str_slice(view, 0, start), open) &&
	       cc_word_list_ends(cc_words_of(side->rules, CC_WORDS_PAPERS), cc_str_slice(name, 0, end)) > 0;
}

/* The time that is all of one side; NULL: something else is. */
static const struct cc_period_mention *time_alone(const struct cc_side_tokens *side, size_t first, size_t end)
{
	bool one =
	    end == first + 1 && side->tokens[first].kind == CC_TOKEN_PERIOD && side->tokens[first].ref != UINT32_MAX;
	return one ? &side->article->mentions[side->sentence].periods[side->tokens[first].ref] : NULL;
}

/* "in April after two months of growth" and "in April 2022, after two months of growth": one says the year as well. */
static bool is_year_left_out(const struct cc_difference *difference, const struct cc_side_tokens *a,
			     const struct cc_side_tokens *b)
{
	const struct cc_period_mention *x = time_alone(a, difference->a, difference->a_end);
	const struct cc_period_mention *y = time_alone(b, difference->b, difference->b_end);
	return x != NULL && y != NULL && x->state != y->state &&
	       (x->state == CC_PERIOD_NEEDS_YEAR || y->state == CC_PERIOD_NEEDS_YEAR) &&
	       (x->state == CC_PERIOD_RESOLVED || y->state == CC_PERIOD_RESOLVED) && x->period.kind == y->period.kind &&
	       x->period.start.month == y->period.start.month && x->period.start.day == y->period.start.day;
}

/* Both sides are the one token: figures, periods or places that differ. */
static enum cc_copy_kind kind_of_mentions(const struct cc_difference *difference, const struct cc_side_tokens *a,
					  const struct cc_side_tokens *b)
{
	enum cc_token_kind kind = a->tokens[difference->a].kind;
	if (kind != b->tokens[difference->b].kind ||
	    are_two_kinds(&a->tokens[difference->a], &b->tokens[difference->b]) || is_year_left_out(difference, a, b) ||
	    (kind == CC_TOKEN_PLACE && is_of_paper(a, difference->a) && is_of_paper(b, difference->b)))
		return CC_COPY_NONE;
	bool ordinary =
	    kind != CC_TOKEN_FIGURE || (is_ordinary_number(a, difference->a) && is_ordinary_number(b, difference->b) &&
					!are_two_measures(difference, a, b));
	return ordinary ? kind_of_token[kind] : CC_COPY_NONE;
}

/* 他以“小蓝鲸”称呼新生: whom the sentence before named. */
static bool is_pronoun(const struct cc_side_tokens *side, size_t first, size_t end)
{
	return end == first + 1 &&
	       cc_word_list_has(cc_words_of(side->rules, CC_WORDS_PRONOUNS), cc_token_text(side, first));
}

static bool are_names(const struct cc_difference *difference, const struct cc_side_tokens *a,
		      const struct cc_side_tokens *b)
{
	if (is_pronoun(a, difference->a, difference->a_end) || is_pronoun(b, difference->b, difference->b_end))
		return false;
	size_t size_a = difference->a_end - difference->a;
	size_t size_b = difference->b_end - difference->b;
	size_t longer = size_a > size_b ? size_a : size_b;
	if (all_han(a, difference->a, difference->a_end) && all_han(b, difference->b, difference->b_end)) {
		bool person = longer <= NAME_TOKENS && is_person(a, difference->a, difference->a_end) &&
			      is_person(b, difference->b, difference->b_end);
		return person || (longer <= BODY_TOKENS && is_body(a, difference->a, difference->a_end) &&
				  is_body(b, difference->b, difference->b_end));
	}
	return longer <= 2 && all_capital(a, difference->a, difference->a_end) &&
	       all_capital(b, difference->b, difference->b_end) && is_latin_name(a, difference->a, difference->a_end) &&
	       is_latin_name(b, difference->b, difference->b_end);
}

/* 数额在三万元以上二十万元以下的，处…: a clause that puts a case. */
static bool stands_in_case(const struct cc_side_tokens *side, size_t token)
{
	uint32_t clause = side->tokens[token].clause;
	const struct cc_text *text = &side->article->text;
	return clause != UINT32_MAX &&
	       cc_str_ends(cc_str_trim(cc_str_of_span(text->view, text->clauses[clause].span)), CC_STR("的"));
}

/* The cases of one rule differ in their bounds: 数额在3万元以上的，处…；数额在20万元以上的，处…. */
static bool are_two_cases(const struct cc_difference *difference, const struct cc_side_tokens *a,
			  const struct cc_side_tokens *b)
{
	return a->article == b->article && a->tokens[difference->a].kind == CC_TOKEN_FIGURE &&
	       stands_in_case(a, difference->a) && stands_in_case(b, difference->b);
}

/* isFloat32Array / isFloat64Array, v15.0.0 / v15.14.0, TextEncoder / TextDecoder: what differs is a name of its own. */
static bool is_identifier(const struct cc_side_tokens *side, size_t first, size_t end)
{
	if (end == first)
		return false;
	struct cc_str view = side->article->text.view;
	struct cc_span span = {.start = side->tokens[first].span.start, .end = side->tokens[end - 1].span.end};
	return typed_text_is_of_word(view, span) || typed_text_is_identifier(cc_str_of_span(view, span));
}

/* Fig. 4, "Example 3: …", Ubuntu 20: a bare number behind a word with a capital, at the beginning of a sentence only
 * where a stop follows. */
static bool is_label(const struct cc_side_tokens *side, size_t token)
{
	const struct cc_token *at = &side->tokens[token];
	struct cc_str view = side->article->text.view;
	size_t end = at->span.start;
	if (at->kind != CC_TOKEN_FIGURE)
		return false;
	if (at->ref != UINT32_MAX && side->article->mentions[side->sentence].quantities[at->ref].unit.ptr != NULL)
		return false;
	while (end > 0 && (view.ptr[end - 1] == ' ' || view.ptr[end - 1] == '.'))
		end--;
	size_t start = end;
	while (start > 0 && cc_ascii_is_letter(view.ptr[start - 1]))
		start--;
	bool capital = start < end && cc_ascii_is_upper(view.ptr[start]);
	bool opens = start == side->article->text.sentences[side->sentence].span.start;
	char behind = at->span.end < view.len ? view.ptr[at->span.end] : ' ';
	bool stopped = behind == ':' || behind == '.' || behind == ')' || behind == ']';
	return capital && (!opens || stopped);
}

/* Two figures of one document that number what stands below them or what they are called. */
static bool are_labels(const struct cc_difference *difference, const struct cc_side_tokens *a,
		       const struct cc_side_tokens *b)
{
	return a->article == b->article && is_label(a, difference->a) && is_label(b, difference->b);
}

static enum cc_copy_kind kind_of_words(const struct cc_difference *difference, const struct cc_side_tokens *a,
				       const struct cc_side_tokens *b)
{
	bool single = difference->a_end - difference->a == 1 && difference->b_end - difference->b == 1;
	if (single && (are_two_cases(difference, a, b) || are_labels(difference, a, b)))
		return CC_COPY_NONE;
	if (single && a->tokens[difference->a].kind > CC_TOKEN_WORD)
		return kind_of_mentions(difference, a, b);
	if (cc_differ_in_numeral(difference, a, b))
		return CC_COPY_VALUE;
	if (is_latin_place(a, difference->a, difference->a_end) && is_latin_place(b, difference->b, difference->b_end))
		return CC_COPY_NAME;
	if (holds_mention(a, difference->a, difference->a_end) || holds_mention(b, difference->b, difference->b_end))
		return CC_COPY_NONE;
	if (is_negation(difference, a, b))
		return CC_COPY_NEGATION;
	return are_names(difference, a, b) ? CC_COPY_NAME : CC_COPY_NONE;
}

/* Most differences are of no kind: the others are asked whether a name of its own differs. */
enum cc_copy_kind cc_copy_kind_of(const struct cc_difference *difference, const struct cc_side_tokens *a,
				  const struct cc_side_tokens *b)
{
	enum cc_copy_kind kind = kind_of_words(difference, a, b);
	bool name = kind != CC_COPY_NONE && (is_identifier(a, difference->a, difference->a_end) ||
					     is_identifier(b, difference->b, difference->b_end));
	return name ? CC_COPY_NONE : kind;
}

/* 天津滨海高新区 is one place, 上海滨海高新区 a place and the rest of a name: that rest is no difference of its own. */
static bool is_rest_of_name(const struct cc_side_tokens *longer, size_t behind, const struct cc_side_tokens *shorter,
			    size_t first, size_t end)
{
	if (behind == 0 || end == first || longer->tokens[behind - 1].kind != CC_TOKEN_PLACE)
		return false;
	struct cc_span rest = {.start = shorter->tokens[first].span.start, .end = shorter->tokens[end - 1].span.end};
	return cc_str_ends(cc_token_text(longer, behind - 1), cc_str_of_span(shorter->article->text.view, rest));
}

bool cc_copy_is_filler(const struct cc_difference *difference, const struct cc_side_tokens *a,
		       const struct cc_side_tokens *b)
{
	if (is_year_left_out(difference, a, b))
		return true;
	if (difference->a == difference->a_end &&
	    is_rest_of_name(a, difference->a, b, difference->b, difference->b_end))
		return true;
	if (difference->b == difference->b_end &&
	    is_rest_of_name(b, difference->b, a, difference->a, difference->a_end))
		return true;
	return all_slight(a, difference->a, difference->a_end) && all_slight(b, difference->b, difference->b_end);
}
