/* Metrics that a sentence says by what is done to what: "produced 12.9 million cars and sold 12.8 million",
 * "9.5 million babies were born". Leaves which figure such a name takes to bind_metric.c. */
#include <stdint.h>

#include "link/metrics/deeds.h"

static bool is_deed_of(const struct cc_metric *metric, enum cc_cue_kind kind)
{
	int bit = (int)kind - CC_CUE_FIRST_DEED;
	return bit >= 0 && (int)kind <= CC_CUE_LAST_DEED && (metric->deeds & 1u << bit) != 0;
}

static bool is_one_clause(const struct link_sentence *self, size_t a, size_t b)
{
	return link_clause_at(self, a) == link_clause_at(self, b);
}

static bool has_figure(const struct link_sentence *self, size_t from, size_t to)
{
	for (size_t i = 0; i < self->mentions->quantity_count; i++) {
		size_t start = self->mentions->quantities[i].number.start;
		if (start >= from && start < to)
			return true;
	}
	return false;
}

/** Whether nothing that is not understood, no figure and no clause lies between. */
static bool touch(const struct link_sentence *self, size_t from, size_t to)
{
	return from <= to && is_one_clause(self, from > 0 ? from - 1 : from, to) && link_residue(self, from, to) == 0 &&
	       !has_figure(self, from, to);
}

/** The last verb of the metric that ends at or before `at`, touching it; NULL where there is none. */
static const struct cc_cue_mention *verb_before(const struct link_sentence *self, const struct cc_metric *metric,
						size_t at)
{
	for (size_t i = self->mentions->cue_count; i-- > 0;) {
		const struct cc_cue_mention *cue = &self->mentions->cues[i];
		if (cue->span.end <= at && is_deed_of(metric, cue->kind))
			return touch(self, cue->span.end, at) ? cue : NULL;
	}
	return NULL;
}

/** The first verb of the metric behind `at`, touching it; NULL where there is none. */
static const struct cc_cue_mention *verb_behind(const struct link_sentence *self, const struct cc_metric *metric,
						size_t at)
{
	for (size_t i = 0; i < self->mentions->cue_count; i++) {
		const struct cc_cue_mention *cue = &self->mentions->cues[i];
		if (cue->span.start >= at && is_deed_of(metric, cue->kind))
			return touch(self, at, cue->span.start) ? cue : NULL;
	}
	return NULL;
}

/** The figure that counts the object: the last one before it, with nothing but small words between. "39,000 hospitals"
 * has the object for its unit. */
static const struct cc_quantity *figure_of(const struct link_sentence *self, struct cc_span object)
{
	const struct cc_quantity *last = NULL;
	for (size_t i = 0; i < self->mentions->quantity_count; i++) {
		if (self->mentions->quantities[i].number.end <= object.start)
			last = &self->mentions->quantities[i];
	}
	if (last == NULL || last->phrase.end > object.start)
		return last;
	struct cc_str between = cc_str_slice(self->view, last->phrase.end, object.start);
	bool other =
	    cc_str_find(between, CC_STR(" and "), 0) != SIZE_MAX || cc_str_find(between, CC_STR(","), 0) != SIZE_MAX;
	return !other && touch(self, last->phrase.end, object.start) ? last : NULL;
}

/** Whether a longer object of such a deed holds this one: the vehicles of new-energy vehicles; the tonnes of coal that
 * are exported say nothing of the coal that is mined. */
static bool is_inside_longer(const struct link_sentence *self, const struct cc_metric_mention *object)
{
	for (size_t i = 0; i < self->mentions->object_count; i++) {
		struct cc_span other = self->mentions->objects[i].span;
		const struct cc_metric *metric = self->mentions->objects[i].metric;
		if (cc_span_contains(other, object->span) && cc_span_len(other) > cc_span_len(object->span) &&
		    (metric->deeds & object->metric->deeds) != 0)
			return true;
	}
	return false;
}

/** The Cars of "Volvo Cars made a loss": a capital inside the sentence makes it a part of a name. PCT and 5G begin with
 * more than one. */
static bool is_in_proper_name(const struct link_sentence *self, struct cc_span object)
{
	const char *word = self->view.ptr + object.start;
	bool capital = word[0] >= 'A' && word[0] <= 'Z' && cc_span_len(object) > 1 && word[1] >= 'a' && word[1] <= 'z';
	return capital && object.start > self->sentence->span.start;
}

/** Add one; its verb is understood from here on. */
static bool add(struct cc_vec *out, struct link_sentence *self, const struct link_deed *deed)
{
	link_mark(self, deed->name);
	link_mark(self, deed->verb);
	return cc_vec_add(out, deed);
}

/** The noun of the deed right before the object: output of, sales of. NULL where there is none. */
static const struct cc_cue_mention *noun_before(const struct link_sentence *self,
						const struct cc_metric_mention *object)
{
	const struct cc_cue_mention *verb = verb_before(self, object->metric, object->span.start);
	return verb != NULL && cc_str_ends(cc_str_of_span(self->view, verb->span), CC_STR(" of")) ? verb : NULL;
}

/* "China had 39,000 hospitals", "Yunze has 12"; whose "its new wing has 240 beds" are, nobody knows. */
static bool names_owner(const struct link_sentence *self, const struct cc_cue_mention *verb)
{
	size_t start = verb->span.start;
	while (start > self->sentence->span.start && self->view.ptr[start - 1] == ' ')
		start--;
	while (start > self->sentence->span.start && self->view.ptr[start - 1] != ' ')
		start--;
	bool capital = start < verb->span.start && start > self->sentence->span.start && self->view.ptr[start] >= 'A' &&
		       self->view.ptr[start] <= 'Z';
	return capital || self->mentions->scope_count > 0;
}

/** "produced 40 million tonnes of wheat in 2025 and 21.8 million tonnes of canola": the verb of the deed before goes
 * on. NULL where something else is said between. */
static const struct cc_cue_mention *verb_of_row(const struct cc_vec *deeds, const struct link_sentence *self,
						const struct cc_metric *metric, const struct cc_quantity *figure)
{
	const struct link_deed *last =
	    deeds->len > 0 ? (const struct link_deed *)deeds->items + (deeds->len - 1) : NULL;
	if (last == NULL || last->name.end > figure->phrase.start ||
	    link_residue(self, last->name.end, figure->phrase.start) > 0)
		return NULL;
	for (size_t i = 0; i < self->mentions->cue_count; i++) {
		const struct cc_cue_mention *cue = &self->mentions->cues[i];
		if (cue->span.start == last->verb.start && is_deed_of(metric, cue->kind))
			return cue;
	}
	return NULL;
}

/* "Hospitals in Spain had 240,000 beds": who has something is not what is had. */
static bool has_other_things(const struct link_sentence *self, const struct cc_cue_mention *verb)
{
	const struct cc_quantity *figure =
	    verb != NULL && verb->kind == CC_CUE_HAVE ? link_next_figure(self, verb->span.end) : NULL;
	return figure != NULL && touch(self, verb->span.end, figure->phrase.start);
}

/* "made 440,000 vehicles in the quarter and |delivered| 405,000": the verb begins what is told next. */
static bool begins_next(const struct link_sentence *self, struct cc_span object, const struct cc_cue_mention *verb)
{
	return verb != NULL && !link_is_han_sentence(self) &&
	       cc_str_find(cc_str_slice(self->view, object.end, verb->span.start), CC_STR(" and "), 0) != SIZE_MAX;
}

/* "Wind power |grew| by 7.9 percent": what moves by itself is done by nobody. */
static bool moves_itself(const struct link_sentence *self, const struct cc_cue_mention *verb)
{
	return verb != NULL && !link_is_han_sentence(self) &&
	       (link_cue_at(self, CC_CUE_UP, verb->span.start) != NULL ||
		link_cue_at(self, CC_CUE_DOWN, verb->span.start) != NULL);
}

/* "|China| sold 34.4 million vehicles": no company's. */
static bool is_of_place(const struct link_sentence *self, const struct cc_metric *metric,
			const struct cc_cue_mention *verb)
{
	for (size_t i = 0; i < self->mentions->scope_count && metric->of_organisations; i++) {
		const struct cc_scope_mention *place = &self->mentions->scopes[i];
		if (place->scope->kind == CC_SCOPE_COUNTRY && touch(self, place->span.end, verb->span.start))
			return !link_is_han_sentence(self);
	}
	return false;
}

/* "cars sold", "babies were born": the verb stands right behind; 生产汽车: right before. "produced 12.9 million cars":
 * the figure stands between. */
static bool add_object(struct cc_vec *out, struct link_sentence *self, const struct cc_metric_mention *object)
{
	struct link_deed deed = {.name = object->span, .metric = object->metric};
	const struct cc_cue_mention *verb = verb_behind(self, object->metric, object->span.end);
	const struct cc_quantity *figure = figure_of(self, object->span);
	if (has_other_things(self, verb) || begins_next(self, object->span, verb) || moves_itself(self, verb))
		verb = NULL;
	if (verb != NULL) {
		deed.name.end = verb->span.end;
	} else if (link_is_han_sentence(self)) {
		verb = verb_before(self, object->metric, object->span.start);
		deed.name.start = verb != NULL ? verb->span.start : deed.name.start;
	} else if (noun_before(self, object) != NULL) {
		verb = noun_before(self, object);
		deed.name.start = verb->span.start;
	} else if (figure != NULL) {
		verb = verb_before(self, object->metric, figure->phrase.start);
		if (verb == NULL)
			verb = verb_of_row(out, self, object->metric, figure);
	}
	bool noun = verb != NULL && deed.name.start == verb->span.start;
	/* "China's railways carried 4.6 billion passengers": a name that holds the verb knows more. */
	if (verb == NULL || is_of_place(self, object->metric, verb) ||
	    (verb->kind == CC_CUE_HAVE && !noun && !names_owner(self, verb)) || link_touches_metric(self, verb->span))
		return true;
	deed.verb = verb->span;
	return add(out, self, &deed);
}

/** The figure right behind a verb that has no object of its own; NULL where there is none. */
static const struct cc_quantity *bare_figure(const struct link_sentence *self, const struct cc_cue_mention *verb)
{
	for (size_t i = 0; i < self->mentions->quantity_count; i++) {
		const struct cc_quantity *figure = &self->mentions->quantities[i];
		if (figure->phrase.start < verb->span.end)
			continue;
		size_t end = link_clause_at(self, figure->span.start)->span.end;
		if (end < figure->phrase.end)
			end = figure->phrase.end;
		return touch(self, verb->span.end, figure->phrase.start) &&
			       link_residue(self, figure->phrase.end, end) == 0
			   ? figure
			   : NULL;
	}
	return NULL;
}

static bool is_taken(const struct cc_vec *deeds, struct cc_span verb)
{
	const struct link_deed *items = deeds->items;
	for (size_t i = 0; i < deeds->len; i++) {
		if (cc_span_overlaps(items[i].verb, verb))
			return true;
	}
	return false;
}

/** Whether the words are the object of a deed that was found: the power of "power plants generated" is none. */
static bool is_in_deed(const struct cc_vec *deeds, struct cc_span object)
{
	const struct link_deed *items = deeds->items;
	for (size_t i = 0; i < deeds->len; i++) {
		if (cc_span_contains(items[i].name, object))
			return true;
	}
	return false;
}

/* "produced 12.9 million cars and sold 12.8 million": the object was said before. */
static bool add_verb(struct cc_vec *out, struct link_sentence *self, const struct cc_cue_mention *verb)
{
	if (verb->kind == CC_CUE_HAVE || is_taken(out, verb->span) || bare_figure(self, verb) == NULL)
		return true;
	for (size_t i = self->mentions->object_count; i-- > 0;) {
		const struct cc_metric_mention *object = &self->mentions->objects[i];
		if (object->span.end > verb->span.start || !is_deed_of(object->metric, verb->kind) ||
		    is_inside_longer(self, object) || !is_in_deed(out, object->span))
			continue;
		const struct link_deed deed = {.name = verb->span, .verb = verb->span, .metric = object->metric};
		return add(out, self, &deed);
	}
	return true;
}

/* "World steel output was 1.8 billion tonnes. China |produced| 960.8 million tonnes": what the sentence before told of
 * is done again, to an amount that names no thing. */
static bool add_again(struct cc_vec *out, struct link_sentence *self)
{
	const struct cc_claim *claims = self->context->claims.items;
	size_t count = self->context->claims.len;
	bool before = count > 0 && claims[count - 1].sentence + 1 == self->index && claims[count - 1].metric != NULL;
	const struct cc_metric *metric = before ? claims[count - 1].metric : NULL;
	if (metric == NULL || link_is_han_sentence(self) || self->mentions->metric_count > 0 ||
	    self->mentions->object_count > 0)
		return true;
	for (size_t i = 0; i < self->mentions->cue_count; i++) {
		const struct cc_cue_mention *verb = &self->mentions->cues[i];
		bool done = is_deed_of(metric, verb->kind) && verb->kind != CC_CUE_HAVE;
		const struct cc_quantity *figure = done ? bare_figure(self, verb) : NULL;
		bool thing =
		    figure != NULL && figure->dimension.ptr != NULL && cc_str_equal(figure->dimension, CC_STR("count"));
		if (figure == NULL || thing || is_of_place(self, metric, verb))
			continue;
		const struct link_deed deed = {.name = verb->span, .verb = verb->span, .metric = metric};
		return add(out, self, &deed);
	}
	return true;
}

bool link_find_deeds(struct link_sentence *self)
{
	struct cc_vec deeds = cc_vec_new(self->context->scratch, sizeof(struct link_deed));
	size_t end = 0;
	for (size_t i = 0; i < self->mentions->object_count; i++) {
		const struct cc_metric_mention *object = &self->mentions->objects[i];
		size_t count = deeds.len;
		if (object->span.start < end || is_in_proper_name(self, object->span) ||
		    link_touches_metric(self, object->span) || is_inside_longer(self, object))
			continue;
		if (!add_object(&deeds, self, object))
			return false;
		end = deeds.len > count ? object->span.end : end;
	}
	for (size_t i = 0; i < self->mentions->cue_count && self->mentions->object_count > 0; i++) {
		if (!add_verb(&deeds, self, &self->mentions->cues[i]))
			return false;
	}
	if (!add_again(&deeds, self))
		return false;
	self->deeds = deeds.items;
	self->deed_count = deeds.len;
	return true;
}

const struct link_deed *link_deed_named(const struct link_sentence *self, struct cc_span name)
{
	for (size_t i = 0; i < self->deed_count; i++) {
		if (self->deeds[i].name.start == name.start && self->deeds[i].name.end == name.end)
			return &self->deeds[i];
	}
	return NULL;
}
