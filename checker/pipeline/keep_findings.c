/* A finding is copied whole: a check may fill its arena with whatever it needs to find ten lines.
 * Leaves the checks' memory to run_checks.c, which frees it. */
#include "pipeline/keep_findings.h"

#include "base/arena.h"

/* A text that there is not stays so. @return false when out of memory. */
static bool keep_text(struct cc_str *text, struct cc_arena *arena)
{
	if (text->ptr == NULL)
		return true;
	*text = cc_arena_copy(arena, *text);
	return text->ptr != NULL;
}

/* @return NULL when out of memory, or where there is nothing to copy. */
static void *keep_items(const void *items, size_t count, size_t size, struct cc_arena *arena)
{
	void *copy = count > 0 ? cc_arena_array(arena, count, size) : NULL;
	return copy != NULL ? memcpy(copy, items, count * size) : NULL;
}

/* Claims live as long as their articles; one that a check put together lives as long as the check. */
static bool is_of_article(const struct cc_claim *claim, const struct cc_article *article)
{
	uintptr_t at = (uintptr_t)claim;
	return at >= (uintptr_t)article->claims && at < (uintptr_t)(article->claims + article->claim_count);
}

static bool keep_claim(const struct cc_claim **claim, struct cc_arena *arena)
{
	if (*claim == NULL || is_of_article(*claim, (*claim)->article))
		return true;
	*claim = keep_items(*claim, 1, sizeof(**claim), arena);
	return *claim != NULL;
}

static bool keep_locations(struct cc_finding *finding, struct cc_arena *arena)
{
	struct cc_location *locations =
	    keep_items(finding->locations, finding->location_count, sizeof(*locations), arena);
	for (size_t i = 0; locations != NULL && i < finding->location_count; i++)
		if (!keep_claim(&locations[i].claim, arena) || !keep_text(&locations[i].note, arena))
			return false;
	finding->locations = locations;
	return locations != NULL || finding->location_count == 0;
}

static bool keep_explanation(struct cc_finding *finding, struct cc_arena *arena)
{
	struct cc_str *lines = keep_items(finding->explanation, finding->explanation_count, sizeof(*lines), arena);
	for (size_t i = 0; lines != NULL && i < finding->explanation_count; i++)
		if (!keep_text(&lines[i], arena))
			return false;
	finding->explanation = lines;
	return lines != NULL || finding->explanation_count == 0;
}

static bool keep_edits(struct cc_fix *fix, struct cc_arena *arena)
{
	struct cc_edit *edits = keep_items(fix->edits, fix->edit_count, sizeof(*edits), arena);
	for (size_t i = 0; edits != NULL && i < fix->edit_count; i++)
		if (!keep_text(&edits[i].text, arena))
			return false;
	fix->edits = edits;
	return edits != NULL || fix->edit_count == 0;
}

static bool keep_fixes(struct cc_finding *finding, struct cc_arena *arena)
{
	struct cc_fix *fixes = keep_items(finding->fixes, finding->fix_count, sizeof(*fixes), arena);
	for (size_t i = 0; fixes != NULL && i < finding->fix_count; i++)
		if (!keep_text(&fixes[i].title, arena) || !keep_edits(&fixes[i], arena))
			return false;
	finding->fixes = fixes;
	return fixes != NULL || finding->fix_count == 0;
}

static bool keep_parts(struct cc_finding *finding, struct cc_arena *arena)
{
	return keep_text(&finding->rule, arena) && keep_text(&finding->message, arena) &&
	       keep_locations(finding, arena) && keep_explanation(finding, arena) && keep_fixes(finding, arena);
}

static bool keep_twin(struct cc_finding *finding, struct cc_arena *arena)
{
	if (finding->twin == NULL)
		return true;
	struct cc_finding *twin = keep_items(finding->twin, 1, sizeof(*twin), arena);
	finding->twin = twin;
	return twin != NULL && keep_parts(twin, arena);
}

enum cc_status cc_findings_keep(struct cc_vec *out, const struct cc_vec *findings)
{
	const struct cc_finding *items = findings->items;
	for (size_t i = 0; i < findings->len; i++) {
		struct cc_finding copy = items[i];
		if (!keep_parts(&copy, out->arena) || !keep_twin(&copy, out->arena) || !cc_vec_add(out, &copy))
			return CC_ERR_NOMEM;
	}
	return CC_OK;
}
