/* The small words that tell what a figure states: the longest of each kind at each place.
 * Leaves the words to the packs and what they do to a figure to link/. */
#include "extract/extract.h"

#include "base/vec.h"

/** Where the last taken cue of each kind ends, and the longest shadow (`cue: none`) so far: 从而 hides 从. */
struct reached {
	size_t end[CC_CUE_COUNT];
	struct cc_span shadow;
};

static bool is_shadowed(const struct reached *reached, struct cc_span span)
{
	return cc_span_contains(reached->shadow, span) && cc_span_len(reached->shadow) > cc_span_len(span);
}

/** Hits come by start and longest first, so that one look back settles leftmost-longest. */
static bool take(struct reached *reached, enum cc_cue_kind kind, struct cc_span span)
{
	if (span.start < reached->end[kind] || is_shadowed(reached, span))
		return false;
	reached->end[kind] = span.end;
	if (kind == CC_CUE_NONE)
		reached->shadow = span;
	return kind < CC_CUE_NAME_TAIL;
}

enum cc_status cc_extract_cues(struct cc_vec *out, const struct cc_extract_input *input)
{
	struct reached reached = {.shadow = {.start = 0, .end = 0}};
	for (size_t i = 0; i < input->hit_count; i++) {
		const struct cc_hit *hit = &input->hits[i];
		if (hit->kind != CC_WORD_CUE)
			continue;
		const struct cc_cue_mention cue = {.span = {.start = hit->start, .end = hit->end},
						   .kind = (enum cc_cue_kind)hit->ref};
		if (take(&reached, cue.kind, cue.span) && !cc_vec_add(out, &cue))
			return CC_ERR_NOMEM;
	}
	return CC_OK;
}
