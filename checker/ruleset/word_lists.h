/* The lists of words that packs give for links and checks (`word_lists:`): what each is called, and where it is asked
 * for. Leaves words around a figure to figure_words.h, how one is looked for to word_list.h. */
#ifndef CC_RULESET_WORD_LISTS_H
#define CC_RULESET_WORD_LISTS_H

#include "ruleset/word_list.h"

#define CC_WORD_LIST(name, word) CC_WORDS_##name,
enum cc_words {
#include "ruleset/word_lists.def"
	CC_WORDS_COUNT
};
#undef CC_WORD_LIST

#endif
