/* Units as heads of tables and packs write them, with what multiplies them: 亿元, 万家, thousand tonnes, $ million, €m.
 * Leaves figures in a text to extract/. */
#include "ruleset/ruleset.h"

struct multiplier {
	const char *word;
	int32_t power;
};

/* Longest first; those in Latin letters stand apart from a unit. */
static const struct multiplier before[] = {
    {"万亿", 12},    {"千亿", 11},    {"百亿", 10},	{"十亿", 9}, {"千万", 7}, {"百万", 6},
    {"十万", 5},     {"亿", 8},	      {"万", 4},	{"千", 3},   {"百", 2},	  {"trillion ", 12},
    {"billion ", 9}, {"million ", 6}, {"thousand ", 3}, {"bn ", 9},  {"m ", 6},	  {"'000 ", 3},
};

/* Behind a sign of money, or all that is said. */
static const struct multiplier behind[] = {
    {"trillion", 12}, {"billion", 9}, {"million", 6}, {"thousand", 3}, {"bn", 9}, {"m", 6},
    {"k", 3},	      {"'000", 3},    {"万亿", 12},   {"亿", 8},       {"万", 4}, {"千", 3},
};

static bool find(struct cc_unit_label *out, const struct cc_ruleset *rules, struct cc_str name, int32_t power)
{
	const struct cc_unit *unit = cc_ruleset_unit(rules, cc_str_trim(name));
	if (unit == NULL)
		return false;
	out->unit = unit;
	return cc_decimal_shift(&out->factor, unit->factor, power) == CC_OK;
}

static bool is_sign_of(const struct cc_unit *unit, struct cc_str sign)
{
	for (size_t i = 0; i < unit->before_count; i++) {
		if (cc_str_equal(unit->before[i], sign))
			return true;
	}
	return false;
}

/* $, US$, €: what stands before a number. */
static bool find_sign(struct cc_unit_label *out, const struct cc_ruleset *rules, struct cc_str sign, int32_t power)
{
	for (size_t i = 0; i < rules->unit_count; i++) {
		if (!is_sign_of(&rules->units[i], sign))
			continue;
		out->unit = &rules->units[i];
		return cc_decimal_shift(&out->factor, out->unit->factor, power) == CC_OK;
	}
	return false;
}

static bool find_either(struct cc_unit_label *out, const struct cc_ruleset *rules, struct cc_str name, int32_t power)
{
	return name.len > 0 && (find(out, rules, name, power) || find_sign(out, rules, name, power));
}

/* million tonnes, 万人次 */
static bool find_multiplied(struct cc_unit_label *out, const struct cc_ruleset *rules, struct cc_str text)
{
	for (size_t i = 0; i < sizeof(before) / sizeof(before[0]); i++) {
		struct cc_str word = cc_str_from(before[i].word);
		if (cc_str_starts(text, word) &&
		    find_either(out, rules, cc_str_slice(text, word.len, text.len), before[i].power))
			return true;
	}
	return false;
}

/* $ million, €m; 亿 alone */
static bool find_behind(struct cc_unit_label *out, const struct cc_ruleset *rules, struct cc_str text)
{
	for (size_t i = 0; i < sizeof(behind) / sizeof(behind[0]); i++) {
		struct cc_str word = cc_str_from(behind[i].word);
		if (!cc_str_ends(text, word))
			continue;
		if (text.len == word.len)
			return cc_decimal_shift(&out->factor, cc_decimal_from_int(1), behind[i].power) == CC_OK;
		struct cc_str sign = cc_str_trim(cc_str_slice(text, 0, text.len - word.len));
		if (find_either(out, rules, sign, behind[i].power))
			return true;
	}
	return false;
}

bool cc_unit_label_multiplier(struct cc_decimal *factor, struct cc_str *noun, struct cc_str text)
{
	for (size_t i = 0; i < sizeof(before) / sizeof(before[0]); i++) {
		struct cc_str word = cc_str_from(before[i].word);
		if (!cc_str_ends(word, CC_STR(" ")) || !cc_str_starts(text, word))
			continue;
		*noun = cc_str_trim(cc_str_slice(text, word.len, text.len));
		return cc_decimal_shift(factor, cc_decimal_from_int(1), before[i].power) == CC_OK;
	}
	return false;
}

bool cc_ruleset_unit_label(struct cc_unit_label *out, const struct cc_ruleset *rules, struct cc_str text)
{
	*out = (struct cc_unit_label){0};
	return find_either(out, rules, text, 0) || find_multiplied(out, rules, text) || find_behind(out, rules, text);
}
