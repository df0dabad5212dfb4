/* One value for several places: "北京、天津、河北常住人口各为…,三地合计1.09亿人" is that of the three together.
 * Leaves the place of all other figures to bind_scope.c. */
#include "link/places/subjects.h"

enum { MEMBERS_MAX = 12 };

/* The places that the sentence has given levels of the metric of; at most MEMBERS_MAX. */
static size_t places_before(const struct cc_scope **places, const struct link_sentence *self,
			    const struct cc_metric *metric)
{
	const struct cc_claim *claims = self->context->claims.items;
	size_t count = 0;
	for (size_t i = self->context->claims.len; i-- > 0 && claims[i].sentence == self->index;) {
		if (claims[i].metric == metric && claims[i].aspect == CC_ASPECT_LEVEL && claims[i].scope != NULL &&
		    count < MEMBERS_MAX)
			places[count++] = claims[i].scope;
	}
	return count;
}

static bool is_one_of(const struct cc_scope *scope, const struct cc_scope *const *places, size_t count)
{
	for (size_t i = 0; i < count; i++) {
		if (places[i] == scope)
			return true;
	}
	return false;
}

static bool consists_of(const struct cc_scope *group, const struct cc_scope *const *places, size_t count)
{
	for (size_t i = 0; i < group->member_count; i++) {
		if (!is_one_of(group->members[i], places, count))
			return false;
	}
	return group->member_count == count;
}

bool link_is_together(const struct link_sentence *self, const struct cc_quantity *quantity)
{
	return link_has_cue(self, CC_CUE_TOGETHER, link_previous_figure_end(self, quantity->span.start),
			    quantity->phrase.start);
}

const struct cc_scope *link_group_of_places(const struct link_sentence *self, const struct cc_metric *metric)
{
	const struct cc_scope *places[MEMBERS_MAX];
	const struct cc_ruleset *rules = self->context->rules;
	size_t count = places_before(places, self, metric);
	for (size_t i = 0; count > 1 && i < rules->scope_count; i++) {
		if (consists_of(&rules->scopes[i], places, count))
			return &rules->scopes[i];
	}
	return NULL;
}

/* "排名前五位的省份旅游收入均在4000亿元以上": what each of several has is no figure of one; 人均 and 日均 are means. */
bool link_is_of_each(const struct link_sentence *self, const struct cc_quantity *quantity)
{
	struct cc_str before = cc_str_slice(self->view, self->sentence->span.start, quantity->phrase.start);
	size_t each = link_is_han_sentence(self) ? cc_word_list_ends(link_words(self, CC_WORDS_OF_EACH), before) : 0;
	return each > 0 && cc_word_list_ends(link_words(self, CC_WORDS_MEANS), before) == 0;
}
