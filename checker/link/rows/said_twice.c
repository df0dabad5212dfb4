/* Two values for one thing in one English sentence, or in one Chinese row: nobody writes that, so the later one is of
 * something that was not understood. Leaves what different sentences say to checks/. */
#include "link/rows/said_twice.h"

static bool is_same_place(const struct cc_claim *a, const struct cc_claim *b)
{
	bool both = a->scope_name.ptr != NULL && b->scope_name.ptr != NULL;
	return a->sector == b->sector &&
	       (both ? cc_str_equal(a->scope_name, b->scope_name) : a->scope_name.ptr == b->scope_name.ptr);
}

static bool is_same_unit(const struct cc_quantity *a, const struct cc_quantity *b)
{
	return a->unit.ptr == b->unit.ptr ||
	       (a->unit.ptr != NULL && b->unit.ptr != NULL && cc_str_equal(a->unit, b->unit));
}

/* A share has its whole, a change what it is held against: only these are told once. */
static bool is_told_once(enum cc_aspect aspect)
{
	return aspect == CC_ASPECT_LEVEL || aspect == CC_ASPECT_CUMULATIVE || aspect == CC_ASPECT_GROWTH_RATE;
}

static bool is_alike(const struct cc_claim *a, const struct cc_claim *b)
{
	return a->metric == b->metric && a->aspect == b->aspect && a->basis == b->basis && a->modality == b->modality &&
	       is_same_place(a, b) && cc_period_equal(a->period, b->period) && cc_period_equal(a->base, b->base) &&
	       a->period_current == b->period_current && is_same_unit(&a->quantity, &b->quantity);
}

static bool is_same_thing(const struct cc_claim *a, const struct cc_claim *b)
{
	return is_told_once(a->aspect) && is_alike(a, b);
}

/* What it took from elsewhere is what may be wrong of it. */
static bool is_carried(const struct cc_claim *claim)
{
	return claim->scope_binding != CC_BOUND_STATED || claim->period_binding != CC_BOUND_STATED;
}

/* "cut its forecast to 0.9 percent from 1.3 percent", "up from a first estimate of 1.3 percent": what was said before
 * of the same time. */
static bool was_said_before(const struct link_sentence *self, const struct cc_claim *claim)
{
	static const enum cc_cue_kind kinds[] = {CC_CUE_REVISED, CC_CUE_PRELIMINARY, CC_CUE_ESTIMATE};
	bool said = claim->modality == CC_MODALITY_FORECAST || claim->modality == CC_MODALITY_TARGET;
	for (size_t i = 0; i < sizeof(kinds) / sizeof(kinds[0]); i++)
		said = said || link_may_say(self, kinds[i]);
	return said && link_was_before(self, &claim->quantity);
}

static bool may_be_contradicted(const struct link_sentence *self, const struct cc_claim *claim)
{
	return is_carried(claim) && !was_said_before(self, claim);
}

static bool is_contradicted(const struct link_sentence *self, const struct cc_claim *claims, size_t first, size_t index)
{
	const struct cc_claim *claim = &claims[index];
	for (size_t i = first; i < index; i++) {
		if (may_be_contradicted(self, claim) && claims[i].series == 0 && claim->series == 0 &&
		    is_same_thing(&claims[i], claim) &&
		    !cc_interval_overlaps(claims[i].quantity.hard, claim->quantity.hard))
			return true;
	}
	return false;
}

/* The first value of the row that the claim's figure stands in; SIZE_MAX: it stands in none. */
static size_t row_of(const struct link_sentence *self, const struct cc_claim *claim)
{
	for (size_t i = 0; i < self->mentions->quantity_count; i++) {
		if (self->mentions->quantities[i].span.start == claim->quantity.span.start)
			return self->pairings[i].in_list ? self->pairings[i].row_first : SIZE_MAX;
	}
	return SIZE_MAX;
}

/* "占规模以上工业增加值的比重分别为18.6%和31.2%": in Chinese two values of one row that came to be of one thing. */
static bool is_twice_in_row(const struct link_sentence *self, const struct cc_claim *claims, size_t first, size_t count,
			    size_t index)
{
	size_t row = row_of(self, &claims[index]);
	for (size_t i = first; i < count && row != SIZE_MAX; i++) {
		const bool moves = claims[i].aspect == CC_ASPECT_CHANGE && is_alike(&claims[i], &claims[index]);
		if (i != index && (moves || is_same_thing(&claims[i], &claims[index])) &&
		    row_of(self, &claims[i]) == row &&
		    !cc_interval_overlaps(claims[i].quantity.hard, claims[index].quantity.hard))
			return true;
	}
	return false;
}

static bool is_in_same_part(const struct link_sentence *self, const struct cc_claim *a, const struct cc_claim *b)
{
	return link_part_start(self, a->quantity.span.start) == link_part_start(self, b->quantity.span.start);
}

/* "地铁等大运量线路共273条,运营里程9743公里;单轨等线路共7条,运营里程202.5公里": values between other semicolons of
 * Chinese that came to be of one thing are each of another part of it, the first no less than the others. */
static bool is_of_many_parts(const struct link_sentence *self, const struct cc_claim *claims, size_t first,
			     size_t count, size_t index)
{
	const struct cc_claim *claim = &claims[index];
	/* "环比增长3.2%;较2019年月均增长34%": rates may be held against this and that. */
	bool level = claim->aspect == CC_ASPECT_LEVEL || claim->aspect == CC_ASPECT_CUMULATIVE;
	bool open = level && claim->series == 0 && may_be_contradicted(self, claim);
	for (size_t i = first; i < count && open; i++) {
		if (i != index && claims[i].series == 0 && is_same_thing(&claims[i], claim) &&
		    !is_in_same_part(self, &claims[i], claim) &&
		    !cc_interval_overlaps(claims[i].quantity.hard, claim->quantity.hard))
			return true;
	}
	return false;
}

/* Whether the claim stands behind the first 其中 of its sentence, and the other before it or in the sentence before. */
static bool is_parted_from(const struct link_sentence *self, const struct cc_claim *other, const struct cc_claim *claim)
{
	size_t start = self->sentence->span.start;
	const struct cc_cue_mention *of = link_last_cue(self, CC_CUE_OF_WHICH, start, claim->quantity.span.start);
	if (of == NULL)
		return false;
	return other->sentence == self->index ? other->quantity.span.end <= of->span.start
					      : other->sentence + 1 == self->index && of->span.start == start;
}

/* "60周岁及以上人口32338万人,其中65周岁及以上22365万人": what came to be the whole's once more is a part of it that was
 * not understood. */
static bool is_part_as_whole(const struct link_sentence *self, const struct cc_claim *claims, size_t index)
{
	const struct cc_claim *claim = &claims[index];
	bool open = link_is_han_sentence(self) && claim->part.len == 0 && claim->series == 0 &&
		    may_be_contradicted(self, claim);
	for (size_t i = index; open && i-- > self->context->block_first_claim;) {
		if (claims[i].sentence + 1 < self->index)
			break;
		if (claims[i].series == 0 && is_same_thing(&claims[i], claim) &&
		    is_parted_from(self, &claims[i], claim) &&
		    !cc_interval_overlaps(claims[i].quantity.hard, claim->quantity.hard))
			return true;
	}
	return false;
}

/* What else the sentence says of such a part: "结案38件,结案率为55.88%,同比提高5.2个百分点". */
static bool goes_on_about_part(const struct link_sentence *self, const struct cc_claim *claims, const bool *twice,
			       size_t count, size_t index)
{
	const struct cc_claim *claim = &claims[index];
	bool open = may_be_contradicted(self, claim);
	for (size_t i = 0; i < count && open; i++) {
		if (twice[i] && claims[i].metric == claim->metric && is_same_place(&claims[i], claim) &&
		    is_in_same_part(self, &claims[i], claim))
			return true;
	}
	return false;
}

/* Chinese of more parts than one. */
static bool has_parts(const struct link_sentence *self)
{
	struct cc_str words = cc_str_of_span(self->view, self->sentence->span);
	return link_is_han_sentence(self) && cc_str_find(words, CC_STR(";"), 0) != SIZE_MAX;
}

/* Which of the sentence's claims are of something that was not understood. */
static bool is_twice(const struct link_sentence *self, const struct cc_claim *claims, size_t first, size_t count,
		     size_t index)
{
	return link_is_han_sentence(self) ? is_twice_in_row(self, claims, first, count, index)
					  : is_contradicted(self, claims, first, index);
}

/* Marks the claims from first on that go, twice[0] for the first. */
static void mark_twice(const struct link_sentence *self, const struct cc_claim *claims, size_t first, size_t count,
		       bool *twice)
{
	bool parts = has_parts(self);
	for (size_t i = first; i < count; i++)
		twice[i - first] = is_twice(self, claims, first, count, i) ||
				   (parts && is_of_many_parts(self, claims, first, count, i));
	for (size_t i = first; i < count && parts; i++)
		twice[i - first] =
		    twice[i - first] || goes_on_about_part(self, claims + first, twice, count - first, i - first);
	for (size_t i = first; i < count; i++)
		twice[i - first] = twice[i - first] || is_part_as_whole(self, claims, i);
}

bool link_drop_said_twice(struct link_sentence *self)
{
	struct cc_vec *list = &self->context->claims;
	struct cc_claim *claims = list->items;
	size_t first = list->len;
	while (first > 0 && claims[first - 1].sentence == self->index)
		first--;
	bool *twice = cc_arena_array(self->context->scratch, list->len - first + 1, sizeof(*twice));
	if (twice == NULL)
		return false;
	mark_twice(self, claims, first, list->len, twice);
	size_t kept = first;
	for (size_t i = first; i < list->len; i++) {
		struct cc_unbound unbound = {.sentence = self->index,
					     .span = claims[i].quantity.span,
					     .why = "its sentence tells another value of the same thing"};
		if (twice[i - first] && !cc_vec_add(&self->context->unbound, &unbound))
			return false;
		if (!twice[i - first])
			claims[kept++] = claims[i];
	}
	list->len = kept;
	return true;
}
