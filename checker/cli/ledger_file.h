/* Putting a baseline or decisions into their place: written whole, into a folder made for them.
 * Leaves what they hold to the library. */
#ifndef CC_CLI_LEDGER_FILE_H
#define CC_CLI_LEDGER_FILE_H

#include "cli/session.h"
#include "cli/whole_file.h"

/** Begin to write `path`; the folder it lies in is made where it lacks. Troubles are told. @return as
 * cc_whole_file_open. */
bool cc_ledger_file_open(struct cc_whole_file *out, const char *path);

/**
 * Keep the file where `status` is CLAIMCHECK_OK, and say what became of it.
 * @return whether it was kept.
 */
bool cc_ledger_file_end(struct cc_whole_file *file, enum claimcheck_status status,
			const struct claimcheck_ledger_change *change);

/** What is written of a report: claimcheck_baseline_update and its like. */
typedef enum claimcheck_status cc_ledger_writer(const struct claimcheck_report *report,
						const struct claimcheck_sink *sink,
						struct claimcheck_ledger_change *change);

/** One of a project's ledgers: "baseline" with --baseline. */
struct cc_ledger_kind {
	const char *key; /* of the configuration, and the option */
	size_t option;	 /* of the word in struct cc_options */
	bool may_lack;	 /* to be written anew */
	cc_ledger_writer *write;
};

/** Where the ledger lies; NULL and told where neither option nor configuration says. */
const char *cc_ledger_path(const struct cc_ledger_kind *kind, const struct cc_session *session,
			   const struct cc_options *options);

/** Check options->paths and write the ledger of what was found. A run in which something could not be read writes
 * nothing: what stands there would be lost. */
enum cc_exit cc_ledger_check(const struct cc_ledger_kind *kind, const struct cc_options *options);

/** Print the ledger. */
enum cc_exit cc_ledger_show(const struct cc_ledger_kind *kind, const struct cc_options *options);

#endif
