/* --output FORMAT=FILE: one report in several formats, each into its own file.
 * Leaves writing a file to whole_file.h and the formats to the library. */
#ifndef CC_CLI_OUTPUTS_H
#define CC_CLI_OUTPUTS_H

#include "cli/command.h"

/** Id of the `index`-th format of reports; NULL where there is none. */
const char *cc_outputs_format(size_t index);

/** Whether every --output can be read. Where not, one line tells it. */
bool cc_outputs_validate(const struct cc_options *options);

/** Whether standard output or a file is to be of this format. */
bool cc_outputs_want(const struct cc_options *options, const char *format);

/**
 * Write every --output; where one fails, no file is replaced.
 * @return CC_EXIT_CLEAN; CC_EXIT_FAILED (told).
 */
enum cc_exit cc_outputs_write(const struct claimcheck_report *report, const struct cc_options *options,
			      const struct claimcheck_style *style);

#endif
