/* Whether a figure of English may be of the place that its metric has where no text says otherwise.
 * Leaves the places that words name to bind_scope.c. */
#include <stdint.h>

#include "base/utf8.h"

#include "link/owners/openers.h"
#include "link/places/place_of_figure.h"
#include "link/places/stranger.h"
#include "link/places/subjects.h"

/* "Statistics Canada reported", "the ITU estimates": a name that nobody knows, and so may be of anywhere. */
bool link_has_unknown_name_before(const struct link_sentence *self, size_t to)
{
	size_t start = self->sentence->span.start;
	for (size_t at = start + 1; at < to; at++) {
		char before = self->view.ptr[at - 1];
		if (cc_ascii_is_upper(self->view.ptr[at]) && (before == ' ' || before == '(') &&
		    link_residue(self, at, at + 1) > 0)
			return true;
	}
	return false;
}

bool link_has_unknown_name(const struct link_sentence *self)
{
	return link_has_unknown_name_before(self, self->sentence->span.end);
}

static bool has_money(const struct link_sentence *self, bool (*is_such)(struct cc_str unit))
{
	for (size_t i = 0; i < self->mentions->quantity_count; i++) {
		const struct cc_quantity *quantity = &self->mentions->quantities[i];
		bool money = quantity->dimension.ptr != NULL && cc_str_equal(quantity->dimension, CC_STR("money"));
		if (money && is_such(quantity->unit))
			return true;
	}
	return false;
}

/* "£2.1bn": the money of another country. What is traded is told in dollars anywhere. */
static bool is_of_elsewhere(struct cc_str unit)
{
	return !link_is_yuan(unit) && !cc_str_equal(unit, CC_STR("USD"));
}

/* "Emissions will rise 1.1 percent; China's are set to grow by 0.4 percent": it speaks of places, and leaves open
 * which one this is of. */
static bool names_other_place(const struct link_sentence *self, const struct cc_scope *place)
{
	for (size_t i = 0; i < self->scope_count; i++) {
		if (link_is_place(self->scopes[i].scope) && self->scopes[i].scope != place)
			return true;
	}
	return false;
}

/* "The medical school has 1,920 students": a body that nobody knows, and what is told is its own. */
static bool opens_with_body(const struct link_sentence *self)
{
	size_t start = self->sentence->span.start;
	struct cc_str words = cc_str_of_span(self->view, self->sentence->span);
	if (!cc_str_starts(words, CC_STR("The ")))
		return false;
	for (size_t i = 0; i < self->mentions->cue_count; i++) {
		const struct cc_cue_mention *cue = &self->mentions->cues[i];
		if (cue->kind == CC_CUE_HAVE || cue->kind == CC_CUE_ACTS)
			return link_residue(self, start, cue->span.start) > 0 &&
			       link_clause_at(self, start) == link_clause_at(self, cue->span.start);
	}
	return false;
}

/* "It began with 31 teachers": somebody who was spoken of before, and no country. */
static bool opens_with_pronoun(const struct link_sentence *self, struct cc_str text)
{
	return cc_word_list_begins(link_words(self, CC_WORDS_SPOKEN_OF_BEFORE), text) > 0;
}

/* "The medical school has 430 teachers": somebody whom nobody knows. */
static bool opens_with_stranger(const struct link_sentence *self)
{
	struct cc_str the = CC_STR("The ");
	size_t at = self->sentence->span.start + the.len;
	struct cc_str text = cc_str_of_span(self->view, self->sentence->span);
	size_t end = at;
	while (end < self->sentence->span.end && self->view.ptr[end] != ' ')
		end++;
	return opens_with_pronoun(self, text) ||
	       (cc_str_starts(text, the) && end > at && link_residue(self, at, end) > 0);
}

/* "Passenger numbers on the ferry fell": of a thing that nobody knows. */
static bool is_of_definite_thing(const struct link_sentence *self)
{
	static const struct cc_str joints[] = {{" on the ", 8}, {" at the ", 8}, {" aboard the ", 12}, {" at its ", 8}};
	struct cc_str text = cc_str_of_span(self->view, self->sentence->span);
	for (size_t i = 0; i < sizeof(joints) / sizeof(joints[0]); i++) {
		size_t found = cc_str_find(text, joints[i], 0);
		size_t at = self->sentence->span.start + found + joints[i].len;
		if (found != SIZE_MAX && at + 1 < self->sentence->span.end && link_residue(self, at, at + 1) > 0 &&
		    link_previous_figure_end(self, at) <= self->sentence->span.start)
			return true;
	}
	return false;
}

/* "per cent" is what papers write elsewhere than in China, where the text names neither it nor its money. */
static bool is_written_elsewhere(const struct link_sentence *self, const struct cc_scope *place)
{
	struct cc_str text = cc_str_of_span(self->view, self->sentence->span);
	return place->kind == CC_SCOPE_COUNTRY && cc_str_find(text, CC_STR(" per cent"), 0) != SIZE_MAX &&
	       !link_names_place(self->context, place) && !link_tells_yuan(self->context);
}

/* "Marlow Mining expects output of": two words with capitals of which nobody knows the first are somebody's name. */
static bool opens_with_name(const struct link_sentence *self)
{
	const size_t start = self->sentence->span.start;
	const size_t end = link_word_end(self, start);
	const size_t next = end + 1;
	return (self->sentence->flags & CC_SENTENCE_HEADING) == 0 && next < self->sentence->span.end &&
	       cc_ascii_is_upper(self->view.ptr[start]) && self->view.ptr[end] == ' ' &&
	       cc_ascii_is_upper(self->view.ptr[next]) && cc_ascii_is_lower(self->view.ptr[next + 1]) &&
	       link_residue(self, start, end) > 0;
}

/* Whether an English sentence speaks of somebody else than the place that is meant where none is named. */
static bool speaks_of_another(const struct link_sentence *self, const struct cc_scope *place)
{
	if (link_stranger(self->context).ptr != NULL && !link_names_place(self->context, place))
		return true;
	if (opens_with_name(self) || is_of_definite_thing(self) || is_written_elsewhere(self, place))
		return true;
	if (opens_with_body(self) || link_never_names(self->context, place))
		return true;
	/* "Jinhe Logistics said parcel volume grew 22.4 percent": who says so is whose it is, yuan or not. */
	if (cc_span_len(link_opening_speaker(self, self->sentence->span.start)) > 0 || link_opens_with_teller(self))
		return true;
	return place->kind != CC_SCOPE_WORLD && opens_with_stranger(self);
}

/* "村民人均可支配收入2.87万元": whose villagers they are nobody says, and they are no nation's. */
static bool is_of_village(const struct link_sentence *self)
{
	return cc_word_list_within(link_words(self, CC_WORDS_OF_VILLAGE),
				   cc_str_of_span(self->view, self->sentence->span));
}

/* "县人民医院开设床位620张,今年门诊量42.6万人次": a body whose name was not understood is somebody, and no nation. Who
 * only tells ("工商银行预计") is not meant. */
static bool follows_unread_body(const struct link_sentence *self, size_t to)
{
	enum { TWO_HAN = 6 };
	const struct cc_cue_mention *tail = link_last_cue(self, CC_CUE_BODY_TAIL, self->sentence->span.start, to);
	if (tail == NULL || cc_span_len(tail->span) < TWO_HAN)
		return false;
	const struct cc_span first = link_clause_at(self, tail->span.start)->span;
	if (tail->span.start <= first.start || link_residue(self, first.start, tail->span.start) == 0)
		return false;
	size_t before = tail->span.start;
	(void)cc_utf8_prev(self->view, &before);
	return !link_is_covered(self, before) && !link_has_cue(self, CC_CUE_ATTRIBUTION, first.start, first.end) &&
	       !link_has_cue(self, CC_CUE_FORECAST, first.start, first.end);
}

/* "鹤岭2024年总装机容量2250万千瓦": words that nobody knows, right before a time, are somebody, and what the sentence
 * tells is no nation's. */
static bool opens_with_unread_name(const struct link_sentence *self)
{
	enum { HAN = 3, NAME_LEAST = 6, NAME_MOST = 24 };
	size_t start = self->sentence->span.start;
	size_t end = start;
	while (end < self->sentence->span.end && end - start <= NAME_MOST && link_is_han_at(self, end) &&
	       !link_is_covered(self, end))
		end += HAN;
	struct cc_span clause = link_clause_at(self, start)->span;
	if (end - start < NAME_LEAST || end - start > NAME_MOST ||
	    link_has_cue(self, CC_CUE_ATTRIBUTION, clause.start, clause.end))
		return false; /* 国家电影局23日发布 */
	for (size_t i = 0; i < self->mentions->period_count; i++) {
		if (self->mentions->periods[i].span.start == end)
			return link_may_be_somebody(self, cc_str_slice(self->view, start, end));
	}
	return false;
}

static bool name_starts_at(const struct link_sentence *self, size_t at)
{
	for (size_t i = 0; i < self->name_count; i++) {
		if (self->names[i].span.start == at)
			return true;
	}
	for (size_t i = 0; i < self->mentions->topic_count; i++) {
		if (self->mentions->topics[i].span.start == at)
			return true;
	}
	return false;
}

/* "全球石油需求日均增长78.8万桶;2026年需求增长77万桶": what is told of the world or of another country is not the
 * nation's because no place is named again. */
static bool names_other_country(const struct link_sentence *self, const struct cc_scope *place, size_t to)
{
	bool other = false;
	for (size_t i = 0; i < self->scope_count && self->scopes[i].span.end <= to; i++) {
		const struct cc_scope_mention *mention = &self->scopes[i];
		if (mention->scope == place)
			return false;
		other = other || mention->scope->kind == CC_SCOPE_COUNTRY ||
			(mention->scope->kind == CC_SCOPE_WORLD && name_starts_at(self, mention->span.end));
	}
	return other;
}

/* "研发投入2.15万元,占营业收入的9.0%;研发人员694人": only a company has sales, and what is told beside them is its own.
 */
static bool tells_of_company_before(const struct link_sentence *self, size_t to)
{
	for (size_t i = 0; i < self->mentions->metric_count && self->mentions->metrics[i].span.end <= to; i++) {
		const struct cc_metric_mention *name = &self->mentions->metrics[i];
		if (name->metric->of_organisations && link_clause_at(self, name->span.start)->depth == 0)
			return true; /* and no gloss: 业务收入(不包括储蓄银行营业收入) */
	}
	return false;
}

/* Whether the sentence speaks of a town or a part of the country, and not of the country. */
static bool speaks_of_town(const struct cc_mentions *mentions, const struct cc_scope *country)
{
	const unsigned towns = 1u << CC_SCOPE_CITY | 1u << CC_SCOPE_MUNICIPALITY | 1u << CC_SCOPE_PROVINCE |
			       1u << CC_SCOPE_DISTRICT | 1u << CC_SCOPE_RELATIVE;
	bool town = false;
	for (size_t i = 0; i < mentions->scope_count; i++) {
		if (mentions->scopes[i].scope == country)
			return false;
		town = town || (1u << mentions->scopes[i].scope->kind & towns) != 0;
	}
	for (size_t i = 0; i < mentions->cue_count && !town; i++) {
		const enum cc_cue_kind kind = mentions->cues[i].kind;
		town = kind == CC_CUE_CITY_TAIL || kind == CC_CUE_DISTRICT_TAIL || kind == CC_CUE_PROVINCE_TAIL;
	}
	return town;
}

/* "“五一”旅游收入实现4610万元" over "…通海县共接待游客…": a headline of Chinese is of the place that the first sentence
 * behind it speaks of. */
static bool is_headline_of_town(const struct link_sentence *self, const struct cc_scope *country)
{
	const struct cc_article *article = self->context->article;
	size_t next = self->index + 1;
	bool heading = (self->sentence->flags & CC_SENTENCE_HEADING) != 0;
	while (next < article->text.sentence_count && article->mentions[next].quantity_count == 0)
		next++;
	return heading && next < article->text.sentence_count && speaks_of_town(&article->mentions[next], country);
}

/* What a company says of itself goes on without its name: 全年新获授权专利218件. */
static bool tells_mostly_of_bodies(const struct link_sentence *self)
{
	enum { LOOKED_AT = 16, TELLING = 3 };
	const struct cc_claim *claims = self->context->claims.items;
	size_t count = self->context->claims.len;
	size_t bodies = 0;
	size_t places = 0;
	for (size_t i = count > LOOKED_AT ? count - LOOKED_AT : 0; i < count; i++) {
		const struct cc_scope *scope = claims[i].scope;
		bool place = scope != NULL && link_is_place(scope) && scope->kind != CC_SCOPE_ORGANISATION;
		places += place && !claims[i].scope_private;
		bodies += !place && claims[i].scope_name.len > 0;
	}
	return bodies >= TELLING && places == 0;
}

bool link_may_default(const struct link_sentence *self, const struct cc_metric *metric, size_t to)
{
	const struct cc_scope *place = metric->default_scope;
	if (place != NULL && link_is_han_sentence(self) &&
	    (is_of_village(self) || follows_unread_body(self, to) || names_other_country(self, place, to) ||
	     tells_of_company_before(self, to) || link_has_house(self) || is_headline_of_town(self, place) ||
	     tells_mostly_of_bodies(self) || opens_with_unread_name(self)))
		return false;
	if (place == NULL || link_is_han_sentence(self))
		return place != NULL;
	if (speaks_of_another(self, place))
		return false;
	/* "Copper prices fell 93 dollars": the world counts in dollars. */
	bool elsewhere = place->kind != CC_SCOPE_WORLD && has_money(self, is_of_elsewhere);
	return has_money(self, link_is_yuan) ||
	       !(link_has_unknown_name(self) || elsewhere || names_other_place(self, place));
}

/* "10.7 million people fell ill with tuberculosis, the WHO said" */
const struct cc_scope *link_world_of_body(const struct link_sentence *self)
{
	size_t start = self->sentence->span.start;
	if (link_is_han_sentence(self) || !link_has_cue(self, CC_CUE_WORLD_BODY, start, self->sentence->span.end))
		return NULL;
	for (size_t i = 0; i < self->scope_count; i++) {
		const struct cc_scope *scope = self->scopes[i].scope;
		if (link_is_place(scope) && scope->kind != CC_SCOPE_ORGANISATION && scope->kind != CC_SCOPE_WORLD)
			return NULL;
	}
	return cc_ruleset_scope(self->context->rules, CC_STR("世界"));
}

/* The one place of the sentence; NULL where there are none or several. */
static const struct cc_scope_mention *only_place(const struct link_sentence *self)
{
	const struct cc_scope_mention *only = NULL;
	for (size_t i = 0; i < self->scope_count; i++) {
		const struct cc_scope_mention *mention = &self->scopes[i];
		if (!link_is_place(mention->scope))
			continue;
		if (only != NULL && only->scope != mention->scope)
			return NULL;
		only = mention;
	}
	return only;
}

/* "Retail sales rose 0.5 percent, Statistics Canada said", "according to the ONS": whose office tells it. */
const struct cc_scope *link_place_of_speaker(const struct link_sentence *self)
{
	if (link_is_han_sentence(self))
		return link_place_of_office(self);
	const struct cc_scope_mention *place = only_place(self);
	if (place == NULL || (place->scope->kind != CC_SCOPE_COUNTRY && place->scope->kind != CC_SCOPE_GROUP) ||
	    link_is_where_said(self, place->span)) /* "Canadian miner Barrow Gold said" */
		return NULL;
	const struct cc_span clause = link_clause_at(self, place->span.start)->span;
	return link_has_cue(self, CC_CUE_ATTRIBUTION, clause.start, clause.end) ? place->scope : NULL;
}

const struct cc_scope *link_default_of_sentence(const struct link_sentence *self)
{
	const struct cc_claim *claims = self->context->claims.items;
	for (size_t i = self->context->claims.len; i-- > 0 && claims[i].sentence == self->index;) {
		if (claims[i].scope_binding == CC_BOUND_DEFAULT)
			return claims[i].scope;
	}
	return NULL;
}
