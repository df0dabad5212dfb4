/* A figure as it is read from prose: number, unit, qualifier, and the intervals that its words allow.
 * Leaves what it is about to model/claim.h. */
#ifndef CC_MODEL_QUANTITY_H
#define CC_MODEL_QUANTITY_H

#include "base/interval.h"
#include "base/str.h"

/* One row a name: the enum, and the word in the contract's JSON. */
#define CC_QUALIFIERS(X)                                                                                               \
	X(EXACT, "exact")                                                                                              \
	X(ABOUT, "about")                                                                                              \
	X(OVER, "over")                                                                                                \
	X(UNDER, "under")                                                                                              \
	X(AT_LEAST, "at_least")                                                                                        \
	X(AT_MOST, "at_most")                                                                                          \
	X(NEARLY, "nearly")                                                                                            \
	X(RANGE, "range")

#define CC_NUMBER_KINDS(X)                                                                                             \
	X(CARDINAL, "cardinal")                                                                                        \
	X(ORDINAL, "ordinal")                                                                                          \
	X(FRACTION, "fraction")                                                                                        \
	X(PERCENT, "percent")                                                                                          \
	X(DATE, "date")                                                                                                \
	X(TIME, "time")                                                                                                \
	X(PHONE, "phone")                                                                                              \
	X(IDENTIFIER, "identifier")                                                                                    \
	X(LIST_MARKER, "list_marker")

#define CC_QUALIFIER_ENUM(name, word) CC_QUALIFIER_##name,
enum cc_qualifier { CC_QUALIFIERS(CC_QUALIFIER_ENUM) CC_QUALIFIER_COUNT };
#undef CC_QUALIFIER_ENUM

#define CC_NUMBER_ENUM(name, word) CC_NUMBER_##name,
enum cc_number_kind { CC_NUMBER_KINDS(CC_NUMBER_ENUM) CC_NUMBER_KIND_COUNT };
#undef CC_NUMBER_ENUM

/** The contract's word, static. */
const char *cc_qualifier_word(enum cc_qualifier qualifier);
const char *cc_number_kind_word(enum cc_number_kind kind);

struct cc_quantity {
	struct cc_span span;	  /* view offsets: number and unit, without the qualifier's words */
	struct cc_span number;	  /* the numeral alone, with its multiplier: 3.63万亿 */
	struct cc_span phrase;	  /* with the qualifier's words: 超过3.63万亿元 */
	struct cc_decimal value;  /* multiplied out, in `unit`; exponent tells the precision: 3.63万亿 is (363, 10) */
	struct cc_decimal value2; /* the upper end of a range */
	struct cc_decimal printed; /* what the numeral says by itself, in the unit as printed: 25 of 25个基点 */
	struct cc_span same_as; /* view offsets of the figure that this one says again in another unit: 1.1亿欧元 (约合
				   8.44亿元); empty where there is none */
	struct cc_interval hard;     /* what the words allow; 超2600家 -> [2600, ) */
	struct cc_interval expected; /* what a reader expects; 超2600家 -> [2600, 2700) */
	struct cc_str unit; /* code: "%", "pp", "CNY", "家", "人.a"; ptr NULL where there is none. Lives as long as the
			       ruleset or document */
	struct cc_str dimension;	 /* "ratio", "money", "count", ...; ptr NULL where there is none */
	enum cc_qualifier qualifier : 8; /* in a byte each: of an archive all figures are kept */
	enum cc_number_kind kind : 8;
	bool is_range;
	bool is_sum;  /* an amount in two units, added up in the smaller one: 3元5角, 5'10", 3小时40分 */
	bool suspect; /* read through a likely misprint (l2%, 2O24): see `suspect_fix` */
	struct cc_str suspect_fix; /* what was probably meant, ptr NULL where unknown */
};

/** A number of things: of no dimension that packs know, or of counts. */
bool cc_quantity_is_count(const struct cc_quantity *quantity);

/** Its unit; "count" for all things that are counted, whatever their classifier. */
struct cc_str cc_quantity_counted_unit(const struct cc_quantity *quantity);

/** One figure as it is, neither about nor of a range, no misprint, no ordinal and not another figure said again. */
bool cc_quantity_is_exact(const struct cc_quantity *quantity);

#endif
