/* How a finding stands with its readers: set aside by a comment, a decision or the baseline, or confirmed.
 * Leaves deciding to project/. Reports tell: SARIF's `suppressions` (comment: inSource, decision: external) and
 * `baselineState` come from here. */
#ifndef CC_MODEL_STANDING_H
#define CC_MODEL_STANDING_H

#include "base/str.h"

/** Why a finding is set aside: neither counted nor shown, yet kept in the data. */
enum cc_aside {
	CC_ASIDE_NOT,
	CC_ASIDE_COMMENT,  /* <!-- claimcheck: ignore ... --> beside the text */
	CC_ASIDE_DECISION, /* somebody dismissed it */
	CC_ASIDE_BASELINE  /* it was there when the baseline was written */
};

enum cc_baseline_state { CC_BASELINE_NONE /* the run had none */, CC_BASELINE_NEW, CC_BASELINE_UNCHANGED };

/** All zero: nobody has said anything. Strings belong to the run's arena; ptr NULL where there is none. */
struct cc_standing {
	enum cc_aside aside;
	enum cc_baseline_state baseline;
	bool confirmed; /* somebody looked, and it is a mistake */
	struct cc_str reason;
	struct cc_str by;   /* who decided */
	struct cc_str date; /* of the decision, YYYY-MM-DD */
	struct cc_str path; /* where the comment, decision or baseline entry stands, ... */
	size_t line;	    /* ... from 1 */
};

/** "comment", "decision", "baseline"; "" for CC_ASIDE_NOT. Static. */
const char *cc_aside_word(enum cc_aside aside);

#endif
