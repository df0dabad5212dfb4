/* check --fix and check --diff.
 * Leaves choosing repairs to the library. */
#ifndef CC_CLI_MEND_H
#define CC_CLI_MEND_H

#include "cli/session.h"

/** Whether the options ask for either. */
bool cc_mend_wanted(const struct cc_options *options);

/** Whether options of repairs stand with --fix or --diff; told otherwise. */
bool cc_mend_validate(const struct cc_options *options);

/** --diff: print it. @return CC_EXIT_FOUND where something would change. */
enum cc_exit cc_mend_show(const struct claimcheck_report *report, const struct cc_options *options);

/** --fix: write the drafts, and tell how many. @param changed  Set where a file was written. */
enum cc_exit cc_mend_files(const struct claimcheck_report *report, const struct cc_options *options, bool *changed);

#endif
