/* A configuration read from a string, and what was told of it.
 * Leaves what is expected to the tests. */
#ifndef CC_TESTS_CONFIG_FIXTURE_H
#define CC_TESTS_CONFIG_FIXTURE_H

#include <stdio.h>

#include "project/config.h"
#include "support.h"

enum { CONFIG_TOLD_MAX = 2000 };

static const char *const config_checks[] = {"vintage", "value-conflict", "divergent-copy", "garbled-text", NULL};

/** Mistakes as "line:column: text|line:column: text|". */
struct config_told {
	char text[CONFIG_TOLD_MAX];
};

static inline void config_tell(void *context, const struct cc_error *error, bool fatal)
{
	struct config_told *told = context;
	size_t len = strlen(told->text);
	ck_assert(fatal);
	(void)snprintf(told->text + len, sizeof(told->text) - len, "%zu:%zu: %s|", error->at.line, error->at.column,
		       error->text);
}

/** As if `text` stood in /desk/.claimcheck.yaml and the run in /desk/today. */
static inline enum cc_status config_of(struct cc_config *out, const char *text, struct config_told *told,
				       struct cc_arena *arena)
{
	struct cc_rule_diagnostics diagnostics = {.report = config_tell, .context = told};
	const struct cc_config_reading reading = {.checks = config_checks, .diagnostics = &diagnostics};
	*out = (struct cc_config){.path = CC_STR("../.claimcheck.yaml"),
				  .folder = CC_STR("../"),
				  .root = CC_STR("/desk"),
				  .cwd = CC_STR("/desk/today")};
	told->text[0] = '\0';
	return cc_config_read(out, cc_str_from(text), &reading, arena);
}

#endif
