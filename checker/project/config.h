/* What a project has settled in its .claimcheck.yaml: the file read, and what it says of one finding in one document.
 * Leaves finding the file to config_file.h, and what the command line says to cli/. */
#ifndef CC_PROJECT_CONFIG_H
#define CC_PROJECT_CONFIG_H

#include "base/arena.h"
#include "base/error.h"
#include "model/finding.h"
#include "ruleset/ruleset.h"

/** Checks that a severity is given to. */
struct cc_severity_setting {
	struct cc_rule_text selector;
	enum cc_severity severity;
	bool off; /* as if ignored */
};

/** What holds for all documents (no files), or for those that one override names. Lists are the arena's. */
struct cc_config_layer {
	const struct cc_str *files; /* gitignore patterns, from the configuration's folder on */
	size_t file_count;
	const struct cc_str *select;
	size_t select_count;
	const struct cc_str *ignore;
	size_t ignore_count;
	const struct cc_severity_setting *severities;
	size_t severity_count;
};

enum { CC_CONFIG_VALUES_MAX = 64 };

/** A value of one key, as text: "drafts/a", "value-conflict: warning". */
struct cc_config_value {
	struct cc_str text;
	size_t line;
	size_t column;
};

/** A key that the file sets, in the order of cc_config_keys. */
struct cc_config_setting {
	const struct cc_config_key *key;
	size_t line;
	size_t column;
	struct cc_config_value *values;
	size_t value_count;
};

/** All memory is the arena's it was read into. */
struct cc_config {
	struct cc_str path;   /* as shown: "../.claimcheck.yaml" */
	struct cc_str folder; /* of the file as shown: "" or ending with a slash */
	struct cc_str root;   /* the same, absolute, without a slash at its end */
	struct cc_str cwd;    /* absolute: what relative paths of documents stand in */
	const struct cc_config_setting *settings;
	size_t setting_count;
	const struct cc_config_layer *layers; /* the first for all, then the overrides in order */
	size_t layer_count;
};

/** What a key holds. */
enum cc_config_kind {
	CC_CONFIG_WORD,
	CC_CONFIG_PATH,	 /* from the file's folder on */
	CC_CONFIG_LIST,	 /* of words */
	CC_CONFIG_PATHS, /* of paths */
	CC_CONFIG_SEVERITIES,
	CC_CONFIG_OVERRIDES
};

/** A key that .claimcheck.yaml may hold. */
struct cc_config_key {
	const char *name;
	enum cc_config_kind kind;
	const char *const *choices; /* of a word, NULL-terminated; NULL: any */
	const char *fallback;	    /* what counts where nothing sets it, for people */
};

extern const struct cc_config_key cc_config_keys[]; /* ended by a name of NULL */

/** Ids that selectors may name, and where mistakes go. */
struct cc_config_reading {
	const char *const *checks; /* NULL-terminated */
	const struct cc_rule_diagnostics *diagnostics;
};

/**
 * Read a configuration. Every mistake is told with its place: syntax, unknown keys and words (with the nearest known
 * one), wrong kinds of values, checks that do not exist.
 * @param config  path, folder, root and cwd are set by the caller; the rest is filled.
 * @param bytes   The file, borrowed during the call.
 * @return CC_OK; CC_ERR_RULE (each mistake was told); CC_ERR_NOMEM.
 */
enum cc_status cc_config_read(struct cc_config *config, struct cc_str bytes, const struct cc_config_reading *reading,
			      struct cc_arena *arena);

/** The setting of this key; NULL where the file does not hold it. */
const struct cc_config_setting *cc_config_find(const struct cc_config *config, const char *key);

#endif
