/* The place that the words around a figure name: of its clause, of the name's clause, carried from an earlier one.
 * Leaves which scopes can be a subject to subjects.c. */
#include "link/metrics/fronted.h"
#include "link/places/place_of_figure.h"
#include "link/places/subjects.h"

/* The last place that can be a subject. In "China led the world with 73,700 applications" it is China; "the UN puts the
 * world's population at 8.2 billion" tells of the world. */
static const struct cc_scope_mention *last_place(const struct link_sentence *self, size_t from, size_t to)
{
	const struct cc_scope_mention *mention = link_last_subject(self, link_is_place, from, to);
	if (mention == NULL || mention->scope->kind != CC_SCOPE_WORLD || link_is_han_sentence(self) ||
	    self->view.ptr[mention->span.end] != ' ')
		return mention;
	const struct cc_scope_mention *leader = link_last_subject(self, link_is_place, from, mention->span.start);
	return leader != NULL ? leader : mention;
}

/* "In France, the economy grew by 0.3 percent and |in Italy| by 0.2 percent": a place behind the figure that another
 * one follows is that one's; English only. */
static bool is_of_next_figure(const struct link_sentence *self, const struct cc_scope_mention *place,
			      const struct cc_quantity *quantity)
{
	const struct cc_quantity *next = link_next_figure(self, place->span.end);
	struct cc_str between =
	    cc_str_slice(self->view, quantity->phrase.end,
			 place->span.start > quantity->phrase.end ? place->span.start : quantity->phrase.end);
	return !link_is_han_sentence(self) && place->span.start > quantity->phrase.end && next != NULL &&
	       cc_str_starts(between, CC_STR(" and ")) && link_residue(self, place->span.end, next->phrase.start) == 0;
}

/* "17 percent of it |in Spain|, compared with 5 percent in China": the place behind a figure of English that stands
 * before the next one; NULL where none does. */
static const struct cc_scope_mention *place_up_to_next(const struct link_sentence *self,
						       const struct cc_quantity *quantity, size_t limit)
{
	const struct cc_quantity *next = link_next_figure(self, quantity->phrase.end);
	if (link_is_han_sentence(self) || next == NULL || next->phrase.start >= limit)
		return NULL;
	const struct cc_scope_mention *place = last_place(self, quantity->phrase.end, next->phrase.start);
	return place != NULL && is_of_next_figure(self, place, quantity) ? NULL : place;
}

/* The place of the name's clause: behind a figure that the name follows, the one before the name is nearer than what
 * comes later ("At 2.8 percent, the Czech jobless rate was the lowest in the EU"). */
static const struct cc_scope_mention *
subject_of_name(const struct link_sentence *self, const struct link_metric *metric, const struct cc_quantity *quantity)
{
	const struct cc_clause *named = link_clause_at(self, metric->span.start);
	const struct cc_scope_mention *first =
	    metric->span.start > quantity->span.start ? last_place(self, named->span.start, metric->span.start) : NULL;
	if (first != NULL)
		return first;
	const struct cc_scope_mention *own = place_up_to_next(self, quantity, named->span.end);
	if (own != NULL)
		return own;
	const struct cc_scope_mention *last = last_place(self, named->span.start, named->span.end);
	return last != NULL && is_of_next_figure(self, last, quantity) ? NULL : last;
}

/* A body that a pack knows: 联合国, and no 澜溪地铁集团 of the text. */
static bool is_of_pack(const struct link_context *context, const struct cc_scope *body)
{
	const struct cc_scope *const *locals = context->locals.items;
	for (size_t i = 0; i < context->locals.len; i++) {
		if (locals[i] == body)
			return false;
	}
	return true;
}

/* "联合国预计,到2030年全球人口将达85亿,65岁以上人口占比升至11.7%", "联合国难民署14日发布年度报告,…,其中难民4160万人":
 * who only foresees or publishes it in Chinese. */
static bool only_tells(const struct link_sentence *self, const struct link_metric *metric,
		       const struct cc_scope_mention *body)
{
	const size_t end = link_clause_at(self, body->span.start)->span.end;
	if (!link_is_han_sentence(self) || body->scope->kind != CC_SCOPE_ORGANISATION || metric->metric == NULL ||
	    metric->metric->of_organisations)
		return false;
	return link_cue_at(self, CC_CUE_FORECAST, body->span.end) != NULL ||
	       (is_of_pack(self->context, body->scope) && link_has_cue(self, CC_CUE_ATTRIBUTION, body->span.end, end));
}

const struct cc_scope_mention *link_find_stated_place(const struct link_sentence *self,
						      const struct link_metric *metric,
						      const struct cc_quantity *quantity, enum cc_binding *binding)
{
	const struct cc_clause *clause = link_clause_at(self, quantity->span.start);
	const struct cc_scope_mention *mention = last_place(self, clause->span.start, quantity->span.start);
	*binding = CC_BOUND_STATED;
	if (mention != NULL)
		return mention;
	/* "其次是北京,为4.98万亿元": what stands between the figure before and this one. */
	size_t figure = link_previous_figure_end(self, quantity->span.start);
	if (metric->span.end <= figure)
		mention = link_last_subject(self, link_is_place, figure, quantity->span.start);
	if (mention != NULL && figure > self->sentence->span.start)
		return mention;
	const struct cc_scope_mention *carried = link_last_carried(self, quantity->span.start);
	if (carried != NULL && only_tells(self, metric, carried))
		carried = NULL;
	if (cc_span_len(metric->span) > 0) {
		mention = subject_of_name(self, metric, quantity);
	}
	if (mention == NULL && carried == NULL)
		mention = link_fronted_place(self, quantity);
	/* "江苏地区生产总值13.7万亿元;广东14.2万亿元,增长3.5%": a place behind the name's clause is nearer. */
	if (mention != NULL && (carried == NULL || carried->span.start <= mention->span.start))
		return mention;
	*binding = CC_BOUND_SENTENCE;
	return carried;
}

const struct cc_scope_mention *link_only_place_before(const struct link_sentence *self,
						      const struct cc_quantity *quantity)
{
	const struct cc_scope_mention *last =
	    link_last_subject(self, link_is_place, self->sentence->span.start, quantity->span.start);
	/* "演唱会期间全市接待观众12.6万人次,…,酒店入住率达96%": in Chinese the place that a text speaks for. */
	if (link_is_han_sentence(self) && last != NULL && last->scope->kind != CC_SCOPE_RELATIVE)
		return NULL;
	for (size_t i = 0; last != NULL && i < self->scope_count; i++) {
		bool other = link_is_place(self->scopes[i].scope) && self->scopes[i].scope != last->scope;
		if (other && self->scopes[i].span.end <= quantity->span.start)
			return NULL;
	}
	return last;
}
