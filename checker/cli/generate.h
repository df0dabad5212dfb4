/* What is written from the tables of commands and options: manual pages and completions of shells.
 * Leaves the command line to cmd_generate.c. */
#ifndef CC_CLI_GENERATE_H
#define CC_CLI_GENERATE_H

#include "cli/command.h"

/** The page of a command, or of the program where it is NULL, in man(7) on standard output. */
void cc_generate_man(const struct cc_command *command);

/** Completions on standard output. */
void cc_generate_bash(void);
void cc_generate_zsh(void);
void cc_generate_fish(void);

/** The second word of usage form `index` (list, explain) in `out`, NUL-terminated. @return false where the form has
 * none or is missing. */
bool cc_generate_subword(char *out, size_t size, const struct cc_command *command, size_t index);

#endif
