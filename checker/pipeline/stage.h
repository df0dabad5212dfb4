/* One document through the stages: read, text, extract, link.
 * Leaves which documents to inputs.h, and what is done with them to run.c and stream.c. */
#ifndef CC_PIPELINE_STAGE_H
#define CC_PIPELINE_STAGE_H

#include "base/arena.h"
#include "model/article.h"
#include "ruleset/ruleset.h"

struct cc_period_index;

/** How far a document is taken; each stage holds what the ones before it made. */
enum cc_stage {
	CC_STAGE_READ,
	CC_STAGE_TEXT,
	CC_STAGE_EXTRACT,
	CC_STAGE_LINK,
	CC_STAGE_NOUNS, /* also when and where the figures are that no metric names: checks compare them */
};

enum cc_input_kind { CC_INPUT_FILE, CC_INPUT_STDIN, CC_INPUT_BYTES, CC_INPUT_RECORD };

/** Where one document comes from. Borrowed from the request or the run's arena. */
struct cc_input {
	enum cc_input_kind kind;
	struct cc_str path;  /* file to open; of bytes and standard input: the name in reports; of a record: its file */
	struct cc_str bytes; /* of CC_INPUT_BYTES: the file; of CC_INPUT_RECORD: the line */
	size_t number;	     /* of a record's line, from 1 */
	enum cc_role role;
	struct cc_date date; /* given by the user; unset where none */
};

/** One document on its way, with its own memory. */
struct cc_slot {
	struct cc_input input;
	uint32_t wanted; /* mentions that CC_STAGE_EXTRACT must find, bits of enum cc_mention_kind; 0: all */
	const struct cc_period_index *periods; /* of extract/; NULL: made for this document */
	struct cc_arena *arena;
	struct cc_article article; /* document.path is set also where reading failed */
	enum cc_status status;
	struct cc_error *error; /* set where status is not CC_OK, or where a pattern met its limit; in the arena */
};

/**
 * Take slot->input to `stage`; all memory is slot->arena's. The result is in slot->status: CC_ERR_IO, CC_ERR_ENCODING,
 * CC_ERR_SYNTAX, CC_ERR_LIMIT, CC_ERR_NOMEM. A pattern that meets its limit leaves status CC_OK and sets slot->error.
 */
void cc_stage_run(struct cc_slot *slot, enum cc_stage stage, const struct cc_ruleset *rules);

#endif
