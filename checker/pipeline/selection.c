/* --select and --ignore against the table of checks, and findings against them.
 * Leaves the table to checks/. */
#include "pipeline/selection.h"

#include "checks/check.h"
#include "pipeline/project_config.h"
#include "project/selector.h"

enum { CHECKS_MAX = 256 };

const char *cc_selection_nearest(const char *name)
{
	const char *ids[CHECKS_MAX];
	struct claimcheck_list list = {.items = ids};
	while (list.count < CHECKS_MAX && cc_checks[list.count] != NULL) {
		ids[list.count] = cc_checks[list.count]->id;
		list.count++;
	}
	return claimcheck_nearest(name, list);
}

static void tell_unknown(struct cc_error *err, const char *name)
{
	const char *near = cc_selection_nearest(name);
	if (near != NULL)
		(void)cc_error_set(err, CC_ERR_USAGE, "no check is called \"%s\"; did you mean \"%s\"?", name, near);
	else
		(void)cc_error_set(err, CC_ERR_USAGE,
				   "no check is called \"%s\"; claimcheck checks list names them all", name);
}

static enum cc_status refuse(const struct claimcheck *engine, const char *name)
{
	struct cc_error err = {0};
	tell_unknown(&err, name);
	cc_engine_tell(engine, CLAIMCHECK_ERROR, &err);
	return CC_ERR_USAGE;
}

bool cc_selection_knows(struct cc_str selector)
{
	for (size_t i = 0; cc_checks[i] != NULL; i++)
		if (cc_selector_touches(selector, cc_str_from(cc_checks[i]->id)))
			return true;
	return false;
}

static enum cc_status take(const struct cc_str **out, size_t *count, const struct claimcheck *engine,
			   struct claimcheck_list words, struct cc_arena *arena)
{
	struct cc_str *selectors = cc_arena_array(arena, words.count, sizeof(*selectors));
	if (selectors == NULL)
		return CC_ERR_NOMEM;
	for (size_t i = 0; i < words.count; i++) {
		selectors[i] = cc_str_from(words.items[i]);
		if (!cc_selection_knows(selectors[i]))
			return refuse(engine, words.items[i]);
	}
	*out = selectors;
	*count = words.count;
	return CC_OK;
}

enum cc_status cc_selection_make(struct cc_choice *out, const struct claimcheck *engine,
				 const struct claimcheck_request *request, struct cc_arena *arena)
{
	*out = (struct cc_choice){.config = request->config != NULL ? &request->config->data : NULL};
	enum cc_status status = take(&out->select, &out->select_count, engine, request->select, arena);
	return status == CC_OK ? take(&out->ignore, &out->ignore_count, engine, request->ignore, arena) : status;
}

enum cc_status cc_selection_apply(struct cc_vec *findings, const struct cc_choice *choice, struct cc_arena *arena)
{
	struct cc_finding *all = findings->items;
	size_t kept = 0;
	for (size_t i = 0; i < findings->len; i++) {
		enum cc_status status = cc_choice_judge(&all[i].severity, choice, &all[i], arena);
		if (status == CC_OK)
			all[kept++] = all[i];
		else if (status != CC_NOT_FOUND)
			return status;
	}
	findings->len = kept;
	return CC_OK;
}
