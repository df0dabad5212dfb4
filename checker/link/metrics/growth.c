/* What grows where a place grows is its economy: "The euro zone grew 0.2 percent", "growth in South Asia", "US growth".
 * Leaves economies that are named ("Spain's economy grew") to the packs. */
#include "link/metrics/growth.h"

/* Countries and their parts, and groups of them: what has an economy. */
static bool is_territory(const struct cc_scope *scope)
{
	const unsigned kinds = 1u << CC_SCOPE_WORLD | 1u << CC_SCOPE_GROUP | 1u << CC_SCOPE_COUNTRY |
			       1u << CC_SCOPE_PROVINCE | 1u << CC_SCOPE_MUNICIPALITY | 1u << CC_SCOPE_CITY;
	return (1u << scope->kind & kinds) != 0;
}

static bool overlaps_name(const struct cc_vec *names, struct cc_span span)
{
	const struct cc_metric_mention *items = names->items;
	for (size_t i = 0; i < names->len; i++) {
		if (items[i].span.start < span.end + 1 && span.start < items[i].span.end + 1)
			return true;
	}
	return false;
}

static bool has_name(const struct cc_vec *names, size_t from, size_t to)
{
	const struct cc_metric_mention *items = names->items;
	for (size_t i = 0; i < names->len; i++) {
		if (items[i].span.start >= from && items[i].span.start < to)
			return true;
	}
	return false;
}

/* The 全国 of 全国规模以上工业增加值. */
static bool is_in_name(const struct cc_vec *names, struct cc_span span)
{
	const struct cc_metric_mention *items = names->items;
	for (size_t i = 0; i < names->len; i++) {
		if (cc_span_overlaps(items[i].span, span))
			return true;
	}
	return false;
}

static bool has_figure(const struct link_sentence *self, size_t from, size_t to)
{
	for (size_t i = 0; i < self->mentions->quantity_count; i++) {
		if (self->mentions->quantities[i].phrase.start >= from &&
		    self->mentions->quantities[i].phrase.start < to)
			return true;
	}
	return false;
}

/* The percentage right behind `at`, which is none "of" anything. */
static bool has_rate_behind(const struct link_sentence *self, size_t at)
{
	for (size_t i = 0; i < self->mentions->quantity_count; i++) {
		const struct cc_quantity *figure = &self->mentions->quantities[i];
		if (figure->phrase.start < at)
			continue;
		struct cc_str rest = cc_str_slice(self->view, figure->phrase.end, self->sentence->span.end);
		return figure->kind == CC_NUMBER_PERCENT && !cc_str_starts(rest, CC_STR(" of ")) &&
		       link_residue(self, at, figure->phrase.start) == 0;
	}
	return false;
}

/* "while Germany shrank": nobody and nothing else is spoken of in the clause before the place. */
static bool opens_clause(const struct link_sentence *self, const struct cc_vec *names, size_t place)
{
	size_t clause = link_clause_at(self, place)->span.start;
	size_t figure = link_previous_figure_end(self, place);
	size_t from = figure > clause ? figure : clause;
	return link_residue(self, from, place) == 0 && !has_name(names, from, place);
}

/* "Germany grew 0.2 percent", "Spain and Italy expanded by …". */
static bool does_grow(const struct link_sentence *self, const struct cc_vec *names,
		      const struct cc_scope_mention *place, const struct cc_cue_mention *verb)
{
	size_t end = place->span.end;
	/* "Emissions rose 1.1 percent; China's grew 0.4 percent": what was said is China's, and grew. */
	if (cc_str_ends(cc_str_of_span(self->view, place->span), CC_STR("'s")))
		return false;
	bool touches = verb->span.start > end && self->view.ptr[end] == ' ' &&
		       link_residue(self, end, verb->span.start) == 0 && !has_figure(self, end, verb->span.start) &&
		       link_clause_at(self, end) == link_clause_at(self, verb->span.start);
	/* "Chinese industrial output grew": a name may begin with the place. */
	return touches && !has_name(names, place->span.start, verb->span.start) &&
	       opens_clause(self, names, place->span.start) && has_rate_behind(self, verb->span.end);
}

static bool is_word(const struct link_sentence *self, struct cc_span span, struct cc_str word)
{
	struct cc_str text = cc_str_of_span(self->view, span);
	return cc_str_equal(text, word) ||
	       (text.len == word.len && text.ptr[0] == 'G' &&
		cc_str_equal(cc_str_slice(text, 1, text.len), cc_str_slice(word, 1, word.len)));
}

/* "US growth", "China's growth": whose it is stands right before. */
static bool has_owner(const struct link_sentence *self, size_t growth)
{
	static const struct cc_str joints[] = {{" ", 1}, {"'s ", 3}, {"’s ", 5}};
	for (size_t i = 0; i < self->mentions->scope_count; i++) {
		const struct cc_scope_mention *place = &self->mentions->scopes[i];
		if (place->span.end >= growth || !is_territory(place->scope))
			continue;
		struct cc_str between = cc_str_slice(self->view, place->span.end, growth);
		for (size_t k = 0; k < sizeof(joints) / sizeof(joints[0]); k++) {
			if (cc_str_equal(between, joints[k]))
				return true;
		}
	}
	return false;
}

/* "growth in the euro area": where it is stands right behind, and is no "euro area's" anything. */
static bool has_place_behind(const struct link_sentence *self, size_t growth)
{
	const struct cc_word_list *joints = link_words(self, CC_WORDS_GROWTH_WHERE);
	for (size_t i = 0; i < self->mentions->scope_count; i++) {
		const struct cc_scope_mention *place = &self->mentions->scopes[i];
		if (place->span.start <= growth || !is_territory(place->scope))
			continue;
		struct cc_str between = cc_str_slice(self->view, growth, place->span.start);
		char next = place->span.end < self->sentence->span.end ? self->view.ptr[place->span.end] : ' ';
		for (size_t k = 0; k < joints->count; k++) {
			if (cc_str_equal(between, joints->words[k]))
				return next != '\'' && next != '-' && (unsigned char)next < 0x80;
		}
	}
	return false;
}

/* "UK house prices fell. … Wales followed with a growth rate of 2.6 percent": a text that has told other figures, and
 * none of an economy, speaks of those. */
static bool tells_of_others(const struct link_sentence *self, const struct cc_metric *gdp)
{
	const struct cc_claim *claims = self->context->claims.items;
	for (size_t i = 0; i < self->context->claims.len; i++) {
		if (claims[i].metric == gdp || claims[i].metric->scope_fixed)
			return false;
	}
	return self->context->claims.len > 0;
}

/* "|Sichuan|'s zoo aims for growth of 5 percent": what it has, and not the place. */
static bool owns_another(const struct link_sentence *self, struct cc_span place)
{
	const struct cc_str owns = CC_STR("'s ");
	bool own = cc_str_starts(cc_str_slice(self->view, place.end, self->sentence->span.end), owns);
	size_t start = place.end + owns.len;
	size_t end = start;
	while (own && end < self->sentence->span.end && self->view.ptr[end] != ' ')
		end++;
	return own && link_residue(self, start, end) > 0;
}

/* "Thailand's economy grew 1.2 percent; the agency sees full-year growth of 2.0 percent", "the euro zone eked out
 * growth of 0.2 percent": of the place that the sentence speaks of, unless something else of it is named before. */
static bool is_growth_of_told(const struct link_sentence *self, const struct cc_vec *names, size_t growth)
{
	const struct cc_metric_mention *items = names->items;
	const struct cc_metric *gdp =
	    cc_ruleset_metric_called(self->context->rules, CC_STR("economic growth"), self->context->scratch);
	size_t own = link_part_start(self, growth);
	bool told = false;
	bool place = false;
	for (size_t i = 0; i < names->len; i++) {
		if (items[i].span.start < growth && items[i].metric != gdp && items[i].span.start >= own)
			return false;
		told = told || (items[i].span.end <= growth && items[i].metric == gdp);
	}
	for (size_t i = 0; i < self->mentions->scope_count; i++) {
		const struct cc_scope_mention *mention = &self->mentions->scopes[i];
		place = place ||
			(mention->span.end <= growth && mention->span.start >= own && is_territory(mention->scope) &&
			 !owns_another(self, mention->span) && link_residue(self, own, mention->span.start) == 0);
	}
	return told || (place && !tells_of_others(self, gdp) &&
			!link_has_cue(self, CC_CUE_SOMEONE, self->sentence->span.start, growth));
}

/* "growth of 6.3 percent |in deaths|": what grew stands behind the rate. */
static bool tells_what_grew(const struct link_sentence *self, size_t end)
{
	const struct cc_str in = CC_STR(" in ");
	const struct cc_quantity *rate = link_next_figure(self, end);
	size_t at = rate != NULL ? rate->phrase.end : self->sentence->span.end;
	bool led = cc_str_starts(cc_str_slice(self->view, at, self->sentence->span.end), in);
	size_t word = at + in.len;
	return led && word < self->sentence->span.end && cc_ascii_is_lower(self->view.ptr[word]) &&
	       link_residue(self, word, word + 1) > 0;
}

/* "growth of 2.0 percent", "growth at 3.1 percent": with a rate of its own. */
static bool has_rate_of_its_own(const struct link_sentence *self, size_t end)
{
	struct cc_str rest = cc_str_slice(self->view, end, self->sentence->span.end);
	if (tells_what_grew(self, end))
		return false;
	return cc_word_list_begins(link_words(self, CC_WORDS_GROWTH_RATE), rest) > 0 && has_rate_behind(self, end);
}

/* Whether the noun speaks of the growth of a place; that of "wage growth in Japan" is of wages. */
static bool is_growth_of_place(const struct link_sentence *self, const struct cc_vec *names, struct cc_span growth)
{
	size_t floor = link_clause_at(self, growth.start)->span.start;
	if (!is_word(self, growth, CC_STR("growth")))
		return false;
	if (has_owner(self, growth.start))
		return true;
	if (link_modifier_start(self, growth.start, floor) < growth.start)
		return false;
	return has_place_behind(self, growth.end) ||
	       (has_rate_of_its_own(self, growth.end) && is_growth_of_told(self, names, growth.start));
}

/* The last name before `at`; NULL where there is none. */
static const struct cc_metric_mention *name_before(const struct cc_vec *names, size_t at)
{
	const struct cc_metric_mention *items = names->items;
	const struct cc_metric_mention *last = NULL;
	for (size_t i = 0; i < names->len; i++) {
		if (items[i].span.end <= at && (last == NULL || items[i].span.start > last->span.start))
			last = &items[i];
	}
	return last;
}

/* Whether a rate that is no company's was named before `at`. */
static bool tells_of_economy(const struct cc_vec *names, size_t at)
{
	const struct cc_metric_mention *items = names->items;
	for (size_t i = 0; i < names->len; i++) {
		const struct cc_metric *metric = items[i].metric;
		bool rate = metric->unit.ptr != NULL && cc_str_equal(metric->unit, CC_STR("%"));
		bool price = metric->unit.ptr == NULL && cc_metric_is(metric, CC_NATURE_CONSUMER_PRICES);
		if (items[i].span.end <= at && !metric->of_organisations &&
		    (rate || price || cc_str_equal(metric->title.zh, CC_STR("国内生产总值"))))
			return true;
	}
	return false;
}

/* Whether the last name before `at` is what a company tells. */
static bool is_behind_company(const struct cc_vec *names, size_t at)
{
	const struct cc_metric_mention *last = name_before(names, at);
	return last != NULL && last->metric->of_organisations;
}

/* "raised its inflation projection for 2026 to 2.1% but left growth at 1.2%", "sees inflation at 3.0% this year, and
 * growth of 1.6%": beside the rates of an economy, bare growth is the economy's. "wage growth of 4 percent" is not. */
static bool is_growth_beside_rate(const struct link_sentence *self, const struct cc_vec *names, struct cc_span growth)
{
	size_t floor = link_clause_at(self, growth.start)->span.start;
	if (!is_word(self, growth, CC_STR("growth")) || !tells_of_economy(names, growth.start) ||
	    link_modifier_start(self, growth.start, floor) != growth.start)
		return false;
	return has_rate_behind(self, growth.end) && !is_behind_company(names, growth.start);
}

/* "TSMC reported revenue of $30.1 billion and raised its forecast for full-year growth to 30 percent": behind what only
 * a company tells, bare growth is no economy's. */
bool link_is_growth_of_company(const struct link_sentence *self, const struct cc_metric_mention *name)
{
	const struct cc_metric_mention *first = self->mentions->metrics;
	if (link_is_han_sentence(self) || name == first || !is_word(self, name->span, CC_STR("growth")))
		return false;
	return name[-1].metric->of_organisations && !has_owner(self, name->span.start) &&
	       !has_place_behind(self, name->span.end);
}

bool link_is_growth_of_others(const struct link_sentence *self, const struct cc_metric_mention *name)
{
	struct cc_str rest = cc_str_slice(self->view, name->span.end, self->sentence->span.end);
	return !link_is_han_sentence(self) && is_word(self, name->span, CC_STR("growth")) &&
	       cc_str_starts(rest, CC_STR(" rate")) && !has_owner(self, name->span.start) &&
	       tells_of_others(self, name->metric);
}

static bool is_grown(const struct link_sentence *self, const struct cc_vec *names, const struct cc_cue_mention *cue)
{
	if (cue->kind == CC_CUE_RATE)
		return is_growth_of_place(self, names, cue->span) || is_growth_beside_rate(self, names, cue->span);
	for (size_t i = 0; cue->kind == CC_CUE_GROWS && i < self->mentions->scope_count; i++) {
		const struct cc_scope_mention *place = &self->mentions->scopes[i];
		if (place->span.end < cue->span.start && is_territory(place->scope) &&
		    does_grow(self, names, place, cue))
			return true;
	}
	return false;
}

/* What the words before `at` speak of: the last metric that is named, or else that of the sentence before. */
static const struct cc_metric *spoken_of(const struct link_sentence *self, const struct cc_vec *names, size_t at)
{
	const struct cc_metric_mention *last = name_before(names, at);
	return last != NULL ? last->metric : self->context->block_metric;
}

/* The first word of movement behind a place, with nothing but times between; NULL where there is none. */
static const struct cc_cue_mention *movement_behind(const struct link_sentence *self, const struct cc_vec *names,
						    size_t at)
{
	for (size_t i = 0; i < self->mentions->cue_count; i++) {
		const struct cc_cue_mention *cue = &self->mentions->cues[i];
		bool moves = cue->kind == CC_CUE_UP || cue->kind == CC_CUE_DOWN || cue->kind == CC_CUE_RATE;
		if (!moves || cue->span.start < at)
			continue;
		bool touches = link_residue(self, at, cue->span.start) == 0 && !has_figure(self, at, cue->span.start) &&
			       !has_name(names, at, cue->span.start) &&
			       link_clause_at(self, at) == link_clause_at(self, cue->span.start);
		return touches && has_rate_behind(self, cue->span.end) ? cue : NULL;
	}
	return NULL;
}

/* Countries and groups of them: what a forecast without another word is of. The world's growth has a name of its own.
 */
static bool is_economy(const struct cc_scope *scope)
{
	const unsigned kinds = 1u << CC_SCOPE_GROUP | 1u << CC_SCOPE_COUNTRY;
	return (1u << scope->kind & kinds) != 0;
}

/* Whether what moves behind the place is its product: that was spoken of, or nothing was and it is a forecast. */
static bool grows_as_gdp(const struct link_sentence *self, const struct cc_vec *names,
			 const struct cc_scope_mention *place, const struct cc_metric *gdp)
{
	const struct cc_metric *spoken = spoken_of(self, names, place->span.start);
	if (spoken == NULL)
		return is_economy(place->scope) &&
		       link_has_cue(self, CC_CUE_FORECAST, self->sentence->span.start, place->span.start);
	return is_territory(place->scope) && place->scope->kind != CC_SCOPE_WORLD &&
	       (spoken == gdp || spoken == link_metric_called(self, CC_STR("世界经济增速")));
}

/* "世界经济增长3.2%;其中美国增长2.0%,欧元区增长1.2%", "基金组织预计,2025年发达经济体增长1.6%". */
static bool add_growing_places_zh(struct cc_vec *names, const struct link_sentence *self)
{
	for (size_t i = 0; i < self->mentions->scope_count; i++) {
		const struct cc_scope_mention *place = &self->mentions->scopes[i];
		bool opens = opens_clause(self, names, place->span.start) && !is_in_name(names, place->span);
		const struct cc_cue_mention *cue = opens ? movement_behind(self, names, place->span.end) : NULL;
		if (cue == NULL)
			continue;
		const struct cc_metric *gdp = link_metric_called(self, CC_STR("国内生产总值"));
		const struct cc_metric_mention name = {.metric = gdp, .span = cue->span};
		if (gdp != NULL && grows_as_gdp(self, names, place, gdp) && !cc_vec_add(names, &name))
			return false;
	}
	return true;
}

bool link_add_growing_places(struct cc_vec *names, struct link_sentence *self)
{
	const struct cc_metric *metric = NULL;
	if (self->mentions->scope_count == 0)
		return true;
	if (link_is_han_sentence(self))
		return add_growing_places_zh(names, self);
	for (size_t i = 0; i < self->mentions->cue_count; i++) {
		const struct cc_cue_mention *cue = &self->mentions->cues[i];
		if (overlaps_name(names, cue->span) || !is_grown(self, names, cue))
			continue;
		if (metric == NULL)
			metric = cc_ruleset_metric_called(self->context->rules, CC_STR("economic growth"),
							  self->context->scratch);
		const struct cc_metric_mention name = {.span = cue->span, .metric = metric};
		if (metric == NULL || !cc_vec_add(names, &name))
			return metric == NULL;
	}
	return true;
}
