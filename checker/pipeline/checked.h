/* What a report is inside: the documents of a run, and what was found in them.
 * Leaves making it to run.c. */
#ifndef CC_PIPELINE_CHECKED_H
#define CC_PIPELINE_CHECKED_H

#include "base/spill.h"
#include "pipeline/archive.h"
#include "pipeline/settle.h"
#include "pipeline/stage.h"

struct claimcheck_report {
	const struct claimcheck *engine;
	struct cc_spill *memory; /* where all of it lies, and what the checks need meanwhile */
	struct cc_arena *arena;	 /* of the findings and of the lists here */
	struct cc_arena *texts;	 /* of the documents and what is said in them */
	struct cc_slot *slots;	 /* one for each document, without arenas of their own */
	size_t slot_count;
	struct cc_article **articles;
	size_t draft_count;	    /* of the articles the first ones */
	struct cc_archive *archive; /* what the drafts are held against; NULL: nothing */
	struct cc_vec moved; /* struct cc_article *: those of the archive that the drafts' names give other places */
	const struct claimcheck_report *lender; /* the earlier report whose archive it is; NULL: its own */
	struct cc_report data;
	struct cc_choice choice;
	struct cc_settlement settlement; /* its request is gone once the check is done */
	bool incomplete;
};

#endif
