/* Whether a text speaks of its own place more often than of the country: 全省 five times and 全国 once. A figure of it
 * without a place is no nation's, also where nobody says which province it is.
 * Leaves which place 全省 is to homes.c, places that sentences name to bind_scope.c. */
#include "link/places/place_of_figure.h"
#include "link/places/subjects.h"

struct tally {
	size_t own, nation;
	const struct cc_scope_mention *home; /* the first of the own ones */
	bool several;			     /* 全省 and 全市 */
};

static void count_place(struct tally *tally, const struct cc_scope_mention *mention, const struct cc_scope *nation)
{
	tally->nation += mention->scope == nation;
	if (mention->scope->kind != CC_SCOPE_RELATIVE)
		return;
	tally->own++;
	tally->several = tally->several || (tally->home != NULL && tally->home->scope != mention->scope);
	if (tally->home == NULL)
		tally->home = mention;
}

static void count_places(struct tally *tally, const struct cc_article *article, const struct cc_scope *nation)
{
	for (size_t i = 0; i < article->text.sentence_count; i++) {
		const struct cc_mentions *mentions = &article->mentions[i];
		for (size_t k = 0; k < mentions->scope_count; k++)
			count_place(tally, &mentions->scopes[k], nation);
	}
}

bool link_tells_of_home(struct link_context *context, const struct cc_scope *nation)
{
	if (context->home_sought_of != nation) {
		struct tally tally = {0};
		count_places(&tally, context->article, nation);
		if (context->article->prose != NULL)
			count_places(&tally, context->article->prose, nation);
		context->home_sought_of = nation;
		context->home_told = tally.own > tally.nation;
		context->home_mention = tally.several ? NULL : tally.home;
	}
	return context->home_told;
}
