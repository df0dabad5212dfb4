/* The contract's words for qualifiers and kinds of numbers.
 * Leaves the words of prose to the packs. */
#include "model/quantity.h"

#define WORD(name, word) word,

const char *cc_qualifier_word(enum cc_qualifier qualifier)
{
	static const char *const words[] = {CC_QUALIFIERS(WORD)};
	return words[qualifier];
}

const char *cc_number_kind_word(enum cc_number_kind kind)
{
	static const char *const words[] = {CC_NUMBER_KINDS(WORD)};
	return words[kind];
}
