/* The public interface of claimcheck: open an engine with its rules, check or extract documents, write what was found.
 * Leaves options, colours of terminals and exit status to cli/, which sees nothing but this header.
 *
 * How to use:
 *
 *	struct claimcheck *engine;
 *	if (claimcheck_open(&engine, &(struct claimcheck_settings){.diagnose = on_message}) != CLAIMCHECK_OK)
 *		return;
 *	const char *paths[] = {"drafts/a.txt", "archive/"};
 *	struct claimcheck_request request = {.drafts = {.items = paths, .count = 2}};
 *	struct claimcheck_report *report = NULL;
 *	claimcheck_check(&report, engine, &request);
 *	claimcheck_report_write(report, "json", NULL, &sink);
 *	claimcheck_report_free(report);
 *	claimcheck_close(engine);
 *
 * All text in and out is UTF-8; strings are NUL-terminated unless a length stands beside them. What a caller hands in
 * is borrowed for the call only, except where it says otherwise. One engine may serve several threads at once, each
 * with its own requests and reports; the diagnose function is never called by two threads at once for one request.
 * Nothing here prints, exits or keeps global state. The same inputs, rules and request give the same bytes. */
#ifndef CLAIMCHECK_CLAIMCHECK_H
#define CLAIMCHECK_CLAIMCHECK_H

#include <stdbool.h>
#include <stddef.h>

#ifdef __cplusplus
extern "C" {
#endif

/* What is declared here, and nothing else, can be seen from outside the shared library. */
#if defined(__GNUC__)
#pragma GCC visibility push(default)
#endif

/** How a call ended. Everything from CLAIMCHECK_ERR_USAGE on left its out-parameters untouched. */
enum claimcheck_status {
	CLAIMCHECK_OK = 0,
	CLAIMCHECK_INCOMPLETE, /* done, but an input could not be read; each was told to diagnose */
	CLAIMCHECK_STOPPED,    /* the sink wants no more: the reader of a pipe has gone */
	CLAIMCHECK_NOT_FOUND,  /* no such check, rule, format; or no input at all */
	CLAIMCHECK_ERR_USAGE,  /* what was asked cannot be: see the diagnostic */
	CLAIMCHECK_ERR_RULES,  /* a rule pack is wrong: see the diagnostics */
	CLAIMCHECK_ERR_INPUT,  /* the frame of a stream is broken, or it could not be read */
	CLAIMCHECK_ERR_NOMEM
};

enum claimcheck_severity { CLAIMCHECK_INFO, CLAIMCHECK_WARNING, CLAIMCHECK_ERROR };

enum claimcheck_language { CLAIMCHECK_ENGLISH, CLAIMCHECK_CHINESE };

/** Where memory comes from; called from several threads at once where a request asks for more than one. */
struct claimcheck_allocator {
	/** Grow, shrink or (ptr NULL) get memory. @return NULL on failure, `ptr` then still valid. */
	void *(*resize)(void *context, void *ptr, size_t old_size, size_t new_size);
	void (*release)(void *context, void *ptr, size_t size);
	void *context;
};

/** Something to tell the user: an unreadable file, bad bytes, a mistake in a pack. Valid during the call only. */
struct claimcheck_diagnostic {
	enum claimcheck_severity severity; /* error: something was left out or failed */
	const char *path;		   /* "" where there is none */
	size_t line;			   /* from 1; 0 where unknown */
	size_t column;			   /* from 1, in code points; 0 where unknown */
	const char *other_path;		   /* the second place (the first definition, ...), "" where there is none */
	size_t other_line;
	const char *text; /* one line: what is wrong; what would be right */
};

/** Where output goes. */
struct claimcheck_sink {
	/** Take `len` bytes. @return false to end the call with CLAIMCHECK_STOPPED. */
	bool (*write)(void *context, const char *bytes, size_t len);
	/** Hand on what `write` may have held back: called before a stream waits for more input. NULL: nothing is held.
	 */
	bool (*flush)(void *context);
	void *context;
};

struct claimcheck_list {
	const char *const *items;
	size_t count;
};

/* ---- the engine: compiled rules --------------------------------------------------------------------------------- */

/** An engine holds compiled rules. Immutable once opened. */
struct claimcheck;

/** All zero is a good start: the rules that ship, English, the C library's memory, diagnostics dropped. */
struct claimcheck_settings {
	const struct claimcheck_allocator *allocator; /* NULL: the C library's. Borrowed for the engine's life */
	const char *shipped_rules;		      /* folder; NULL: see claimcheck_default_rules */
	bool no_shipped_rules;
	const char *project_rules;    /* folder, may be empty; NULL: none. See claimcheck_project_rules */
	struct claimcheck_list rules; /* packs and folders of packs; a later one extends or replaces */
	/* An id of claimcheck_extract_kind, where nothing else will be asked of the engine: of the rules that ship,
	 * packs that it does not need are left unread, unless others are given too. NULL: all are read. */
	const char *extract_only;
	/* Nothing will be asked about the rules themselves: the examples of those that ship are left unread, and their
	 * patterns uncompiled until they meet a text. */
	bool without_rule_examples;
	enum claimcheck_language language;
	void (*diagnose)(void *context, const struct claimcheck_diagnostic *diagnostic); /* NULL: dropped */
	void *diagnose_context;
};

/**
 * Load and compile the rules.
 * @param out  Set on CLAIMCHECK_OK; closed by the caller with claimcheck_close.
 * @return CLAIMCHECK_OK, CLAIMCHECK_ERR_RULES (every mistake was told to diagnose), CLAIMCHECK_ERR_NOMEM.
 */
enum claimcheck_status claimcheck_open(struct claimcheck **out, const struct claimcheck_settings *settings);

/** Free the engine; its reports must be freed before. NULL is allowed. */
void claimcheck_close(struct claimcheck *engine);

/**
 * The folder of the rules that ship: the environment's CLAIMCHECK_RULES, else share/claimcheck/rules beside the folder
 * of the running program, else the source tree it was built from.
 * @param out  NUL-terminated, cut at `size` bytes.
 */
void claimcheck_default_rules(char *out, size_t size);

/**
 * The folder of the project's own packs: .claimcheck/rules in the current folder, or in the nearest one above it.
 * @param out  NUL-terminated; empty where there is none.
 * @return whether there is one. */
bool claimcheck_project_rules(char *out, size_t size);

/* ---- what a project has settled: .claimcheck.yaml ---------------------------------------------------------------- */

/** A configuration that was read. Immutable; independent of engines and requests. */
struct claimcheck_config;

/**
 * The nearest .claimcheck.yaml: beside `path`, or in a folder above it.
 * @param path  A file or folder, which need not exist; NULL: the current folder.
 * @param out   NUL-terminated, as short as it can be written from the current folder; empty where there is none.
 * @return whether there is one.
 */
bool claimcheck_config_path(char *out, size_t size, const char *path);

/**
 * Read a configuration.
 * @param out       Set on CLAIMCHECK_OK; freed by the caller with claimcheck_config_free, after the requests with it.
 * @param settings  Its allocator and its diagnose function are used.
 * @return CLAIMCHECK_OK; CLAIMCHECK_ERR_RULES (every mistake was told); CLAIMCHECK_ERR_INPUT (told: it cannot be
 *         read); CLAIMCHECK_ERR_NOMEM.
 */
enum claimcheck_status claimcheck_config_open(struct claimcheck_config **out, const char *path,
					      const struct claimcheck_settings *settings);
void claimcheck_config_close(struct claimcheck_config *config);

/** What a configuration says of one key. Strings belong to it. */
struct claimcheck_setting {
	struct claimcheck_list values; /* of a word one; paths as seen from the current folder */
	const char *path;	       /* where it stands */
	size_t line;
	size_t column;
};

/** The setting of a key ("fail-on"). @param config  NULL: an empty one. @return false where it is not set. */
bool claimcheck_config_get(struct claimcheck_setting *out, const struct claimcheck_config *config, const char *key);

/** The `index`-th key that a configuration may hold, and what counts where nothing sets it; both static. @return false
 * where there is none. */
bool claimcheck_config_key(size_t index, const char **key, const char **fallback);

/** The JSON Schema of configurations, for editors; a commented configuration to begin from. @param shipped  Folder of
 * the rules that ship; NULL: claimcheck_default_rules. @return as claimcheck_rules_schema. */
enum claimcheck_status claimcheck_config_schema(const char *shipped, const struct claimcheck_sink *sink);
enum claimcheck_status claimcheck_config_skeleton(const char *shipped, const struct claimcheck_sink *sink);

/* ---- what is to be read ----------------------------------------------------------------------------------------- */

/** A document in memory. */
struct claimcheck_text {
	const char *name; /* its path in reports; the extension chooses the reader */
	const char *bytes;
	size_t len;
	bool corpus; /* to be held against only */
};

/** Lines of a file that were changed. */
struct claimcheck_change {
	const char *path;
	size_t first_line; /* from 1; a line ends at a line feed */
	size_t last_line;  /* inclusive; SIZE_MAX: to the end */
};

/** What to read and how. All zero: nothing. */
struct claimcheck_request {
	struct claimcheck_list drafts;	     /* files, folders, globs, "-"; findings must touch one of these */
	struct claimcheck_list corpus;	     /* what the drafts are held against; may be empty */
	const struct claimcheck_text *texts; /* documents in memory, beside the paths */
	size_t text_count;
	struct claimcheck_list excludes; /* gitignore syntax */
	bool no_ignore;			 /* do not look at .gitignore */
	bool records;			 /* inputs are NDJSON, one document a line */
	bool explore;			 /* tell what is only worth a look, too: see `unruled-conflict` */
	bool both_languages;		 /* word findings in both, for formats whose reader may switch (html) */
	const char *stdin_name;		 /* the name that "-" has in reports; NULL: "-" */
	const char *date;		 /* YYYY-MM-DD for documents that name no date themselves; NULL: none */
	/* "all", a check, a prefix of checks ("value"), a rule ("garbled-text/stray-word"); the closer word counts. */
	struct claimcheck_list select;		/* only these; empty: what the configuration says, or all */
	struct claimcheck_list ignore;		/* not these, beside the configuration's */
	const struct claimcheck_config *config; /* select, ignore, severity, exclude, overrides; NULL: none */
	/* The .claimcheck.yaml nearest above a draft settles select, ignore, severity and overrides for it. */
	bool nearby_configs;
	const char *baseline;  /* file of findings that were there before; NULL: none */
	const char *decisions; /* file of findings that somebody confirmed or dismissed; NULL: none */
	bool ledgers_may_lack; /* where one of these files is not there, it is taken for empty */
	bool only_changes;     /* only findings that touch one of these: */
	const struct claimcheck_change *changes;
	size_t change_count;
	unsigned threads; /* 0: as many as the machine has processors */
	/* Megabytes that texts and what is known of them take before the rest goes on in files without a name, in
	 * $TMPDIR or /var/tmp; 0: a quarter of the machine's or the container's, from 64 to 1024. What one document
	 * takes while it is read, and the rules, come on top. */
	unsigned memory;
	/* The report will be the `earlier` of others: what is known of its corpus is put in order for them. */
	bool keeps_corpus;
	/* A report whose corpus is taken as it was read then; this request's own corpus is not looked at. It must be
	 * freed after the reports that took from it, and no two of them may be made at once. NULL: everything is read.
	 */
	const struct claimcheck_report *earlier;
};

/* ---- checking --------------------------------------------------------------------------------------------------- */

/** What a check found. Holds all the documents; independent of the request that made it. */
struct claimcheck_report;

/**
 * Read all documents and hold them against one another.
 * @param out  Set on CLAIMCHECK_OK and CLAIMCHECK_INCOMPLETE; freed by the caller with claimcheck_report_free, before
 *             the engine is closed.
 * @return CLAIMCHECK_OK; CLAIMCHECK_INCOMPLETE (an input could not be read; the rest was checked);
 *         CLAIMCHECK_ERR_USAGE (an unknown check, a bad date); CLAIMCHECK_ERR_NOMEM.
 */
enum claimcheck_status claimcheck_check(struct claimcheck_report **out, const struct claimcheck *engine,
					const struct claimcheck_request *request);
void claimcheck_report_free(struct claimcheck_report *report);

/** Findings at exactly this severity. */
size_t claimcheck_report_count(const struct claimcheck_report *report, enum claimcheck_severity severity);

/** From which severity on a run fails. */
enum claimcheck_fail_on {
	CLAIMCHECK_FAIL_ON_ERROR,
	CLAIMCHECK_FAIL_ON_WARNING,
	CLAIMCHECK_FAIL_ON_INFO,
	CLAIMCHECK_FAIL_ON_NEVER
};

/** How text for people looks; other formats look at fail_on only. */
struct claimcheck_style {
	bool color;
	bool quiet;			 /* findings only, no closing line */
	bool stats;			 /* counts behind the findings */
	bool short_lines;		 /* one line a finding */
	bool fingerprints;		 /* of findings, behind their checks */
	bool explain_unbound;		 /* list the figures that were not bound, and why */
	size_t width;			 /* columns to cut excerpts to; 0: do not cut */
	enum claimcheck_fail_on fail_on; /* what a format that knows passed and failed calls failed */
};

/**
 * Write a report.
 * @param format  An id of claimcheck_format: "text", "json", "sarif", ...
 * @param style   NULL: plain.
 * @return CLAIMCHECK_OK, CLAIMCHECK_STOPPED, CLAIMCHECK_NOT_FOUND (no such format), CLAIMCHECK_ERR_NOMEM.
 */
enum claimcheck_status claimcheck_report_write(const struct claimcheck_report *report, const char *format,
					       const struct claimcheck_style *style,
					       const struct claimcheck_sink *sink);

/** Id and title of the `index`-th report format. @return false where there is none. Both strings are static. */
bool claimcheck_format(size_t index, const char **id, const char **title);

/* ---- living with findings: a baseline, decisions ----------------------------------------------------------------- */

/** How a new ledger differs from the old one. */
struct claimcheck_ledger_change {
	size_t kept;
	size_t added;
	size_t dropped;
};

/**
 * Write the baseline of a report anew: what was found, and old entries about documents that were not read. What a
 * comment or a decision sets aside is left out.
 * @param report  Made with request.baseline, which may have lacked.
 * @return CLAIMCHECK_OK, CLAIMCHECK_STOPPED, CLAIMCHECK_ERR_NOMEM.
 */
enum claimcheck_status claimcheck_baseline_update(const struct claimcheck_report *report,
						  const struct claimcheck_sink *sink,
						  struct claimcheck_ledger_change *change);

enum claimcheck_ledger { CLAIMCHECK_BASELINE, CLAIMCHECK_DECISIONS };

/** Write a ledger of a report without the entries that are found no more, and add nothing. @return as
 * claimcheck_baseline_update. */
enum claimcheck_status claimcheck_ledger_prune(const struct claimcheck_report *report, enum claimcheck_ledger ledger,
					       const struct claimcheck_sink *sink,
					       struct claimcheck_ledger_change *change);

/** Print the entries of a ledger for people, one a line. @return also CLAIMCHECK_ERR_USAGE (told: it cannot be read, or
 * a line is wrong). */
enum claimcheck_status claimcheck_ledger_list(const struct claimcheck *engine, const char *path,
					      const struct claimcheck_sink *sink);

enum claimcheck_verdict { CLAIMCHECK_CONFIRM, CLAIMCHECK_DISMISS, CLAIMCHECK_WITHDRAW };

/** What somebody decides about findings. */
struct claimcheck_decision {
	struct claimcheck_list fingerprints; /* 16 digits; their beginnings will do where a report is handed in */
	enum claimcheck_verdict verdict;
	const char *reason; /* NULL: none */
	const char *by;	    /* NULL: nobody */
	const char *date;   /* YYYY-MM-DD; NULL: none */
};

/**
 * Write the decisions of `path` (which may lack) with one more for each fingerprint, in place of an older one.
 * @param report  Tells what the fingerprints are about; NULL: they stand for themselves.
 * @return as claimcheck_baseline_update; CLAIMCHECK_ERR_USAGE (told: a fingerprint that is none, is found nowhere or is
 *         not the only one to begin so; a wrong line).
 */
enum claimcheck_status claimcheck_decide(const struct claimcheck *engine, const struct claimcheck_report *report,
					 const char *path, const struct claimcheck_decision *decision,
					 const struct claimcheck_sink *sink, struct claimcheck_ledger_change *change);

/* ---- repairing documents ---------------------------------------------------------------------------------------- */

/** Which fixes of findings are made. All zero: what is safe; a figure is never changed unless its finding is named. */
struct claimcheck_repair {
	bool unsafe;			 /* also what needs an eye */
	struct claimcheck_list findings; /* fingerprints, or their beginnings: these alone, figures too */
};

struct claimcheck_repaired {
	size_t files;
	size_t made;
	size_t held;	/* would be made with `unsafe` */
	size_t figures; /* change a figure: name the finding */
	size_t crossed; /* overlap another one: the next run makes them */
};

/** Where repaired files go. */
struct claimcheck_target {
	/** Take the new bytes of a file, in its own encoding, with its own line ends. @return false to end the call
	 * with CLAIMCHECK_STOPPED. */
	bool (*take)(void *context, const char *path, const char *bytes, size_t len);
	void *context;
};

/**
 * Make the fixes of a report's findings in its drafts. Files that changed since they were read, hold bytes that stand
 * for nothing, or are no text files, are told and left alone.
 * @return CLAIMCHECK_OK, CLAIMCHECK_INCOMPLETE (a file was left alone), CLAIMCHECK_STOPPED, CLAIMCHECK_ERR_NOMEM.
 */
enum claimcheck_status claimcheck_repair_files(const struct claimcheck_report *report,
					       const struct claimcheck_repair *repair,
					       const struct claimcheck_target *target,
					       struct claimcheck_repaired *repaired);

/** Print what claimcheck_repair_files would change, as a unified diff in UTF-8. @return CLAIMCHECK_OK,
 * CLAIMCHECK_STOPPED, CLAIMCHECK_ERR_NOMEM. */
enum claimcheck_status claimcheck_repair_diff(const struct claimcheck_report *report,
					      const struct claimcheck_repair *repair,
					      const struct claimcheck_sink *sink, struct claimcheck_repaired *repaired);

/* ---- extracting ------------------------------------------------------------------------------------------------- */

/**
 * Print what is read out of each document, one after the other, in the order of the inputs.
 * With request->records the output follows the stream contract: each record ends with one `end` or `error` line, a bad
 * record never ends the stream, and memory does not grow with the number of records.
 * @param what    An id of claimcheck_extract_kind: "quantities", "claims", "sentences", "text", ...
 * @param format  "ndjson" or "text".
 * @return CLAIMCHECK_OK, CLAIMCHECK_INCOMPLETE (a file could not be read), CLAIMCHECK_STOPPED, CLAIMCHECK_NOT_FOUND
 *         (no such kind or format), CLAIMCHECK_ERR_USAGE, CLAIMCHECK_ERR_INPUT, CLAIMCHECK_ERR_NOMEM.
 */
enum claimcheck_status claimcheck_extract(const struct claimcheck *engine, const struct claimcheck_request *request,
					  const char *what, const char *format, const struct claimcheck_sink *sink);

/** Id and title of the `index`-th kind of extraction. @return false where there is none. Both strings are static. */
bool claimcheck_extract_kind(size_t index, const char **id, const char **title);

/* ---- describing ------------------------------------------------------------------------------------------------- */

/** One line for each check: id and title. @return CLAIMCHECK_OK, CLAIMCHECK_STOPPED, CLAIMCHECK_ERR_NOMEM. */
enum claimcheck_status claimcheck_checks_list(enum claimcheck_language language, const struct claimcheck_sink *sink);

/** The page of one check. @return also CLAIMCHECK_NOT_FOUND. */
enum claimcheck_status claimcheck_checks_explain(const char *id, enum claimcheck_language language,
						 const struct claimcheck_sink *sink);

/** All pages as one Markdown document: docs/CHECKS.md. @return as claimcheck_checks_list. */
enum claimcheck_status claimcheck_checks_document(const struct claimcheck_sink *sink);

/** Id of the `index`-th check, static; NULL where there is none. */
const char *claimcheck_checks_id(size_t index);

/** Which rules to list. All zero: metrics, relations and text rules, as a table. */
struct claimcheck_rules_query {
	const char *kind;	      /* an id of claimcheck_rule_kind, or "all" */
	struct claimcheck_list texts; /* each must stand in the rule's id, titles or names, whatever its case */
	bool json;
};

/** One line for each rule: kind, id, title in the engine's language, where it is defined. As JSON: both titles, names
 * and places. @return as claimcheck_checks_list; also CLAIMCHECK_ERR_USAGE (told: no such kind). */
enum claimcheck_status claimcheck_rules_list(const struct claimcheck *engine,
					     const struct claimcheck_rules_query *query,
					     const struct claimcheck_sink *sink);

/** Id of the `index`-th kind of rules ("metric", "scope", ...), static; NULL where there is none. */
const char *claimcheck_rule_kind(size_t index);

/** The page of one metric, relation, text rule, scope, unit or check. @return also CLAIMCHECK_NOT_FOUND (told, with the
 * nearest id). */
enum claimcheck_status claimcheck_rules_explain(const struct claimcheck *engine, const char *id,
						const struct claimcheck_sink *sink);

/** The JSON Schema of packs, for editors. @param shipped  Folder of the rules that ship; NULL:
 * claimcheck_default_rules. @return as claimcheck_checks_list; CLAIMCHECK_NOT_FOUND (it does not lie there). */
enum claimcheck_status claimcheck_rules_schema(const char *shipped, const struct claimcheck_sink *sink);

/** A commented pack of one kind to begin from. @param pack  Its id; NULL: as it ships. @return as
 * claimcheck_rules_schema, CLAIMCHECK_NOT_FOUND also for a kind of claimcheck_skeleton_kind that is none. */
enum claimcheck_status claimcheck_rules_skeleton(const char *shipped, const char *kind, const char *pack,
						 const struct claimcheck_sink *sink);

/** Id of the `index`-th kind of skeleton ("metric", "facts", ...), static; NULL where there is none. */
const char *claimcheck_skeleton_kind(size_t index);

/** One line for each unit: code, dimension, factor, name, other names. @return as claimcheck_checks_list. */
enum claimcheck_status claimcheck_units_list(const struct claimcheck *engine, const struct claimcheck_sink *sink);

/** How to test rules. All zero: all of them, counts only. */
struct claimcheck_trial {
	struct claimcheck_list only; /* packs and folders: examples and words of these alone; empty: of all */
	bool unmatched;		     /* list the words that no example holds */
	bool json;
};

/**
 * Run the examples of packs through extraction, linking and the checks, and count the words that none of them holds.
 * @param failed  Set to the number of examples that did not give what they promise; each is told to diagnose.
 * @return as claimcheck_checks_list (CLAIMCHECK_OK also where examples failed).
 */
enum claimcheck_status claimcheck_rules_test(const struct claimcheck *engine, const struct claimcheck_trial *trial,
					     const struct claimcheck_sink *sink, size_t *failed);

/** How to suggest metrics. All zero is a good start. */
struct claimcheck_suggesting {
	size_t least_documents; /* that a phrase stands in with a figure; 0: 2 */
	size_t most;		/* metrics, the most widespread ones; 0: 30 */
	bool json;
};

/**
 * Print a pack to edit: the noun phrases that carry figures in several documents and are bound to no metric, with
 * evidence and with examples taken from the text. The pack is in order for claimcheck_open and its examples hold.
 * @param request  Its drafts and texts are read, its other lists ignored.
 * @return CLAIMCHECK_OK, CLAIMCHECK_INCOMPLETE (a document could not be read), CLAIMCHECK_NOT_FOUND (no such phrase),
 *         CLAIMCHECK_STOPPED, CLAIMCHECK_ERR_USAGE, CLAIMCHECK_ERR_NOMEM.
 */
enum claimcheck_status claimcheck_rules_suggest(const struct claimcheck *engine,
						const struct claimcheck_request *request,
						const struct claimcheck_suggesting *wish,
						const struct claimcheck_sink *sink);

/** "0.1.0"; static. */
const char *claimcheck_version(void);

/** One line for each format that this build reads or writes. @return as claimcheck_checks_list. */
enum claimcheck_status claimcheck_features_list(const struct claimcheck_sink *sink);

/**
 * The word of `words` that is nearest to a mistyped one (at most a third of its characters away).
 * @return an item of `words`, or NULL where none is near. O(count * length^2).
 */
const char *claimcheck_nearest(const char *word, struct claimcheck_list words);

#if defined(__GNUC__)
#pragma GCC visibility pop
#endif

#ifdef __cplusplus
}
#endif

#endif
