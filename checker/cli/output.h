/* Standard output as a sink: a reader that has gone ends the run quietly, a full disk does not.
 * Leaves standard error to message.h. */
#ifndef CC_CLI_OUTPUT_H
#define CC_CLI_OUTPUT_H

#include "cli/command.h"

/** A sink that writes to standard output. */
struct claimcheck_sink cc_output_sink(void);

/**
 * Flush and look whether all was written. Call once, at the end.
 * @return `status`; CC_EXIT_FAILED with one line on standard error where output was lost for another reason than a
 *         closed pipe.
 */
enum cc_exit cc_output_finish(enum cc_exit status);

/** Hand on what was written so far. @return false where nobody takes it any more. */
bool cc_output_flush(void);

/** The width of the terminal behind standard output; 0 where there is none. */
size_t cc_output_terminal_width(void);

#endif
