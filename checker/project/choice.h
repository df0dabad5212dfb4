/* What the command line and the configuration together want of checks and findings.
 * Leaves reading either to cli/ and config.h. */
#ifndef CC_PROJECT_CHOICE_H
#define CC_PROJECT_CHOICE_H

#include "project/config.h"

/** Borrowed for as long as it is asked. All zero wants everything. */
struct cc_choice {
	const struct cc_str *select; /* of the command line; where there are any, they replace the configuration's */
	size_t select_count;
	const struct cc_str *ignore; /* of the command line, beside the configuration's */
	size_t ignore_count;
	const struct cc_config *config;	       /* of the run; NULL: none */
	const struct cc_config *const *nearby; /* by cc_article.index, NULL inside: none; NULL: `config` for all */
	size_t nearby_count;
	const struct cc_config *const *known; /* all that stand in `nearby`, each once */
	size_t known_count;
};

/** Whether some finding of this check may be wanted: the check is to run. */
bool cc_choice_wants_check(const struct cc_choice *choice, struct cc_str check);

/**
 * Whether a finding is wanted, and how severe it is then. Each draft it touches is asked for; one that wants it is
 * enough, and the gravest severity counts.
 * @param severity  Set where it is wanted.
 * @param arena     For paths on the way.
 * @return CC_OK; CC_NOT_FOUND (not wanted); CC_ERR_NOMEM. O(overrides * locations).
 */
enum cc_status cc_choice_judge(enum cc_severity *severity, const struct cc_choice *choice,
			       const struct cc_finding *finding, struct cc_arena *arena);

#endif
