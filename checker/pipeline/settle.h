/* What of the findings counts, once comments, decisions, the baseline and changed lines have been heard.
 * Leaves reading remarks and ledgers to project/, and which findings there are to sift.h. */
#ifndef CC_PIPELINE_SETTLE_H
#define CC_PIPELINE_SETTLE_H

#include "base/vec.h"
#include "pipeline/engine.h"
#include "project/choice.h"
#include "project/ledger.h"
#include "report/writer.h"

/** All that speaks about findings of one run. Memory is the run's arena's. */
struct cc_settlement {
	const struct claimcheck *engine;
	const struct claimcheck_request *request;
	const struct cc_choice *choice;
	struct cc_arena *arena;
	struct cc_str cwd;	    /* absolute */
	struct cc_str root;	    /* of the project: the configuration's folder, otherwise cwd */
	struct cc_vec paths;	    /* struct cc_str: the documents of the run as the project writes them, sorted */
	struct cc_vec comments;	    /* struct cc_comment */
	struct cc_ledger baseline;  /* path.ptr NULL: none */
	struct cc_ledger decisions; /* likewise */
};

/**
 * Read the ledgers that the request names (wrong lines are told), and the remarks of all articles.
 * @return CC_OK; CC_ERR_USAGE (told: a ledger that is wrong or not there); CC_ERR_NOMEM.
 */
enum cc_status cc_settle_prepare(struct cc_settlement *out, const struct cc_report *report);

/**
 * Hear what is said about findings, add those about comments, and put those that are set aside behind the others.
 * @param findings  vector of struct cc_finding, sifted; changed.
 * @param report    findings, aside and their counts are set.
 * @return CC_OK or CC_ERR_NOMEM.
 */
enum cc_status cc_settle_findings(struct cc_report *report, struct cc_vec *findings, struct cc_settlement *settlement);

/** Tell about entries that are found no more. */
void cc_settle_tell_unused(const struct cc_settlement *settlement);

/** The documents of a finding as a ledger names them: "drafts/a.md | archive/b.md". ptr NULL: out of memory. */
struct cc_str cc_settle_paths(const struct cc_settlement *settlement, const struct cc_finding *finding);

/** Whether all documents that an entry names were read in this run. */
bool cc_settle_was_read(const struct cc_settlement *settlement, const struct cc_entry *entry);

#endif
