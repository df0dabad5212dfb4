/* The packs' names for cues, both ways.
 * Leaves the words of prose to the packs. */
#include "model/cue.h"

#define WORD(name, word) word,

static const char *const words[] = {CC_CUES(WORD)};

const char *cc_cue_word(enum cc_cue_kind kind)
{
	return words[kind];
}

bool cc_cue_from_word(enum cc_cue_kind *out, struct cc_str word)
{
	for (unsigned i = 0; i < CC_CUE_COUNT; i++) {
		if (cc_str_equal(cc_str_from(words[i]), word)) {
			*out = (enum cc_cue_kind)i;
			return true;
		}
	}
	return false;
}
