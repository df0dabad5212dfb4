/* One spotter an article, so that findings in text order cost one walk through each source.
 * Leaves lines and columns to spot.c. */
#include "report/spots.h"

enum cc_status cc_spots_open(struct cc_spots *out, const struct cc_report *report, const struct cc_alloc *alloc)
{
	struct cc_arena *arena = cc_arena_new(alloc);
	if (arena == NULL)
		return CC_ERR_NOMEM;
	struct cc_spotter *spotters = cc_arena_array(arena, report->article_count, sizeof(*spotters));
	if (spotters == NULL) {
		cc_arena_free(arena);
		return CC_ERR_NOMEM;
	}
	*out = (struct cc_spots){.arena = arena, .spotters = spotters};
	return CC_OK;
}

void cc_spots_close(struct cc_spots *spots)
{
	cc_arena_free(spots->arena);
	*spots = (struct cc_spots){0};
}

struct cc_spotter *cc_spots_of(struct cc_spots *spots, const struct cc_article *article)
{
	struct cc_spotter *spotter = &spots->spotters[article->index];
	if (spotter->article == NULL)
		*spotter = cc_spotter_new(article, spots->arena);
	return spotter;
}

enum cc_status cc_spots_find(struct cc_spot *out, struct cc_spots *spots, const struct cc_location *location)
{
	struct cc_spotter *spotter = cc_spots_of(spots, location->article);
	return cc_span_len(location->remark) > 0 ? cc_spotter_find_source(out, spotter, location->remark)
						 : cc_spotter_find(out, spotter, location->mark, location->sentence);
}
