/* --select and --ignore against the table of checks.
 * Leaves the table to checks/. */
#include "pipeline/selection.h"

#include "checks/check.h"

enum { CHECKS_MAX = 256 };

static enum cc_status refuse(const struct claimcheck *engine, const char *name)
{
	const char *ids[CHECKS_MAX];
	struct claimcheck_list list = {.items = ids};
	while (list.count < CHECKS_MAX && cc_checks[list.count] != NULL) {
		ids[list.count] = cc_checks[list.count]->id;
		list.count++;
	}
	struct cc_error err = {0};
	const char *near = claimcheck_nearest(name, list);
	if (near != NULL)
		(void)cc_error_set(&err, CC_ERR_USAGE, "no check is called \"%s\"; did you mean \"%s\"?", name, near);
	else
		(void)cc_error_set(&err, CC_ERR_USAGE,
				   "no check is called \"%s\"; claimcheck checks list names them all", name);
	cc_engine_tell(engine, CLAIMCHECK_ERROR, &err);
	return CC_ERR_USAGE;
}

static enum cc_status validate(const struct claimcheck *engine, struct claimcheck_list names)
{
	for (size_t i = 0; i < names.count; i++)
		if (cc_check_find(cc_str_from(names.items[i])) == NULL)
			return refuse(engine, names.items[i]);
	return CC_OK;
}

enum cc_status cc_selection_validate(const struct claimcheck *engine, const struct claimcheck_request *request)
{
	enum cc_status status = validate(engine, request->select);
	return status == CC_OK ? validate(engine, request->ignore) : status;
}

static bool holds(struct claimcheck_list names, const char *id)
{
	for (size_t i = 0; i < names.count; i++)
		if (strcmp(names.items[i], id) == 0)
			return true;
	return false;
}

bool cc_selection_has(const struct claimcheck_request *request, const char *id)
{
	return (request->select.count == 0 || holds(request->select, id)) && !holds(request->ignore, id);
}
