/* What the program says on standard error: one line each, "claimcheck: path:line:col: what is wrong; what would be
 * right". Leaves findings to the report. */
#ifndef CC_CLI_MESSAGE_H
#define CC_CLI_MESSAGE_H

#include "claimcheck/claimcheck.h"

/** Print one line (printf form, without LF). */
void cc_message(const char *format, ...) __attribute__((format(printf, 1, 2)));

/** Print what the library had to tell, one line. */
void cc_message_diagnose(const struct claimcheck_diagnostic *diagnostic);

/** A word that is none of those known. */
struct cc_unknown {
	const char *what;   /* "option", "command", "value" */
	const char *of;	    /* of a value: its option, without dashes; otherwise NULL */
	const char *prefix; /* "--" of options; NULL: none */
	const char *word;
	struct claimcheck_list known;
	bool list_them; /* where none is near, name them all */
};

/** Say so, with the nearest known one. @return false, for the caller to return. */
bool cc_message_unknown(const struct cc_unknown *unknown);

#endif
