/* All options of all commands in one table: parsing, validating and --help come from it.
 * Leaves what an option does to the commands. */
#ifndef CC_CLI_OPTIONS_H
#define CC_CLI_OPTIONS_H

#include "claimcheck/claimcheck.h"

/** Options that belong together; a command names the groups it takes. */
enum cc_option_group {
	CC_GROUP_ALL = 1u << 0,		  /* --help */
	CC_GROUP_RULES = 1u << 1,	  /* which rules */
	CC_GROUP_INPUT = 1u << 2,	  /* which documents */
	CC_GROUP_CHECK = 1u << 3,	  /* what to look for, when to fail */
	CC_GROUP_LOOK = 1u << 4,	  /* how a report looks */
	CC_GROUP_EXTRACT = 1u << 5,	  /* what to print of documents */
	CC_GROUP_LANGUAGE = 1u << 6,	  /* of messages */
	CC_GROUP_VERSION = 1u << 7,	  /* --features */
	CC_GROUP_RULES_COMMAND = 1u << 8, /* what `claimcheck rules` prints */
	CC_GROUP_CONFIG = 1u << 9,	  /* which configuration */
	CC_GROUP_DECIDE = 1u << 10,	  /* who decides, and why */
	CC_GROUP_FIX = 1u << 11		  /* repairing drafts */
};

/** A growing list over strings of argv. */
struct cc_words {
	const char **items; /* room for all that argv could hold */
	size_t count;
};

/** What the command line said. Strings point into argv. */
struct cc_options {
	struct cc_words paths; /* what is no option, before --against */
	struct cc_words against;
	struct cc_words excludes;
	struct cc_words rules;
	struct cc_words select;
	struct cc_words ignore;
	struct cc_words fix_only;
	struct cc_words outputs; /* FORMAT=FILE */
	const char *format;
	const char *fail_on;
	const char *color;
	const char *language;
	const char *output_style;
	const char *date;
	const char *stdin_filename;
	const char *what;
	const char *kind;
	const char *config;
	const char *baseline;
	const char *decisions;
	const char *changed_since;
	const char *reason;
	const char *by;
	unsigned threads;
	unsigned memory; /* megabytes */
	unsigned width;
	unsigned least;
	unsigned most;
	bool has_width;
	bool quiet;
	bool stats;
	bool explain_unbound;
	bool explain;
	bool explore;
	bool no_ignore;
	bool no_shipped_rules;
	bool no_project_rules;
	bool no_config;
	bool fix;
	bool diff;
	bool unsafe_fixes;
	bool fingerprints;
	bool json;
	bool unmatched;
	bool records;
	bool features;
	bool watch;
	bool help;
};

/**
 * Parse argv[1..argc) with the options of `groups`; argv[0] is skipped. Writes one line to standard error where it
 * fails.
 * @param out  Freed with cc_options_free, also after a failure.
 * @return whether the command line is right.
 */
bool cc_options_parse(struct cc_options *out, int argc, char **argv, unsigned groups);
void cc_options_free(struct cc_options *options);

/** An option as people are told of it. All strings are static. */
struct cc_option {
	const char *name;
	char letter;			     /* '\0': none */
	const char *argument;		     /* NULL: takes none */
	const char *(*choice)(size_t index); /* the words it takes, NULL behind the last; NULL: any */
	const char *help;
};

/** The option of `groups` at or behind *index, which moves behind it: begin with 0. @return false: no more. */
bool cc_options_next(struct cc_option *out, size_t *index, unsigned groups);

/** Print a line for each option of `groups` to standard output. */
void cc_options_help(unsigned groups);

#endif
