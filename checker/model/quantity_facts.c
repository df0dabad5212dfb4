/* What a quantity is, and the contract's words for qualifiers and kinds of numbers.
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

bool cc_quantity_is_count(const struct cc_quantity *quantity)
{
	return quantity->dimension.ptr == NULL || cc_str_equal(quantity->dimension, CC_STR("count"));
}

bool cc_quantity_is_exact(const struct cc_quantity *quantity)
{
	return quantity->qualifier == CC_QUALIFIER_EXACT && !quantity->is_range && !quantity->suspect &&
	       quantity->kind != CC_NUMBER_ORDINAL && quantity->same_as.end == 0;
}

struct cc_str cc_quantity_counted_unit(const struct cc_quantity *quantity)
{
	return cc_quantity_is_count(quantity) ? CC_STR("count") : quantity->unit;
}
