/* The files in which a project keeps what it knows of findings: a baseline and decisions, one entry a line, sorted, so
 * that git can merge them line by line (merge=union) and a diff shows who decided what.
 *
 *	fingerprint <tab> verdict <tab> date <tab> by <tab> check <tab> rule <tab> path <tab> text
 *
 * Leaves which findings are looked up to pipeline/, and opening files to read/files.h. */
#ifndef CC_PROJECT_LEDGER_H
#define CC_PROJECT_LEDGER_H

#include "base/buf.h"
#include "base/error.h"
#include "base/vec.h"

enum cc_verdict {
	CC_VERDICT_KNOWN,     /* was there when the baseline was written */
	CC_VERDICT_CONFIRMED, /* somebody looked, and it is a mistake */
	CC_VERDICT_DISMISSED  /* somebody looked, and it is none */
};

enum { CC_VERDICT_COUNT = 3 };

/** "known", "confirmed", "dismissed". Static. */
const char *cc_verdict_word(enum cc_verdict verdict);

/** One line. Fields that are empty are written as "-". */
struct cc_entry {
	uint64_t fingerprint;
	enum cc_verdict verdict;
	struct cc_str date; /* YYYY-MM-DD */
	struct cc_str by;
	struct cc_str check;
	struct cc_str rule;
	struct cc_str path; /* of the first place, as the project writes it; for people, and to know what was read */
	struct cc_str text; /* the message, or the reason */
	size_t line;	    /* in the file it was read from */
	bool found;	    /* a finding of this run has it */
};

struct cc_ledger {
	struct cc_str path;
	struct cc_vec entries; /* struct cc_entry, sorted by fingerprint; one for each */
};

/** Called for each line that is wrong; the rest is read. */
struct cc_ledger_problem {
	void (*report)(const void *context, const struct cc_error *error);
	const void *context;
};

/**
 * Read a ledger. Of several lines with one fingerprint the one of the latest date counts, of one date the last one by
 * its bytes: the order of lines does not count.
 * @param out    path is set by the caller; entries are made in `arena`, their texts borrowed from `bytes`.
 * @return CC_OK; CC_ERR_SYNTAX (each wrong line was told); CC_ERR_NOMEM. O(n log n).
 */
enum cc_status cc_ledger_read(struct cc_ledger *out, struct cc_str bytes, const struct cc_ledger_problem *problem,
			      struct cc_arena *arena);

/** 16 digits of 0-9 and a-f. @return false for anything else; *out is then untouched. */
bool cc_ledger_fingerprint(uint64_t *out, struct cc_str digits);

/** The entry of a finding; NULL where there is none. O(log n). */
struct cc_entry *cc_ledger_find(const struct cc_ledger *ledger, uint64_t fingerprint);

/** Append all entries as a file: a head that says what it is, the columns' names, the lines, sorted. Blanks inside a
 * field become one space. `entries` is sorted in place. */
void cc_ledger_write(struct cc_buf *out, struct cc_vec *entries, struct cc_str head);

#endif
