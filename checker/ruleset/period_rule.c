/* What a pack's `rule:` of a period word means: the token that it becomes, and its argument.
 * Leaves the words to rules/periods and the forms made of them to extract/periods/period_forms.c. */
#include "ruleset/period_rule.h"

/* Sorted by name. `fixed_value` is the argument where the rule itself says it; others write it: "weekday 3". */
static const struct {
	const char *name;
	char kind;
	int fixed_value;
} rules[] = {
    {"after", '>', 1},
    {"ago", 'g', -1},
    {"and", '&', 0},
    {"as-of", 'I', 0},
    {"before", 'P', 0},
    {"between", 'F', 1},
    {"between-end", 'r', 0},
    {"by", 'V', 0},
    {"century", 'X', 0},
    {"century-step", 'K', 0},
    {"coming", '5', 0},
    {"count-first", '<', 0},
    {"count-mark", 'd', 0},
    {"day", 'c', 1},
    {"day-step", 'C', 0},
    {"days", '4', 0},
    {"days-on", '6', CC_UNIT_DAYS},
    {"decade", 'x', 0},
    {"decade-name", 'Z', 0},
    {"during", 'z', CC_AROUND_DURING},
    {"early", 'E', CC_EDGE_EARLY},
    {"edge-end", 'e', CC_EDGE_END},
    {"edge-first-half", 'e', CC_EDGE_FIRST_HALF},
    {"edge-first-ten", 'e', CC_EDGE_FIRST_TEN},
    {"edge-last-half", 'e', CC_EDGE_LAST_HALF},
    {"edge-last-ten", 'e', CC_EDGE_LAST_TEN},
    {"edge-second-ten", 'e', CC_EDGE_SECOND_TEN},
    {"edge-start", 'e', CC_EDGE_START},
    {"end", 'E', CC_EDGE_END},
    {"ending", 'Y', -1},
    {"era", '8', 2},
    {"final", '+', -1},
    {"fiscal", 'y', 0},
    {"fortnight-step", 'U', 0},
    {"from", 'F', 0},
    {"half", 'H', 0},
    {"half-more", '9', 1},
    {"half-name", 'h', 0},
    {"half-step", ':', 0},
    {"in", 'i', 0},
    {"issue", 'J', 0},
    {"january-to", 't', 0},
    {"joint", '@', 0},
    {"last-count", '%', -1},
    {"late", 'E', CC_EDGE_LATE},
    {"later", 'g', 1},
    {"middle", 'E', CC_EDGE_MIDDLE},
    {"month", 'b', 0},
    {"month-edge-end", 'n', CC_EDGE_END},
    {"month-edge-first-ten", 'n', CC_EDGE_FIRST_TEN},
    {"month-edge-first-two-tens", 'n', CC_EDGE_FIRST_TWENTY},
    {"month-edge-last-ten", 'n', CC_EDGE_LAST_TEN},
    {"month-edge-last-two-tens", 'n', CC_EDGE_LAST_TWENTY},
    {"month-edge-middle", 'n', CC_EDGE_MIDDLE},
    {"month-edge-second-ten", 'n', CC_EDGE_SECOND_TEN},
    {"month-edge-start", 'n', CC_EDGE_START},
    {"month-name", 'm', 0},
    {"month-step", 'B', 0},
    {"months", '$', 0},
    {"months-on", '6', CC_UNIT_MONTHS},
    {"months-to", 'j', 0},
    {"next-count", 'L', 1},
    {"none", 'N', 0},
    {"number", '0', 0},
    {"of", 'f', 0},
    {"one-day", 'G', CC_UNIT_DAYS},
    {"one-decade", 'G', CC_UNIT_DECADES},
    {"one-fortnight", 'G', CC_UNIT_FORTNIGHTS},
    {"one-half", 'G', CC_UNIT_HALVES},
    {"one-month", 'G', CC_UNIT_MONTHS},
    {"one-quarter", 'G', CC_UNIT_QUARTERS},
    {"one-week", 'G', CC_UNIT_WEEKS},
    {"one-year", 'G', CC_UNIT_YEARS},
    {"ordinal", '1', 0},
    {"pair", '*', 0},
    {"past", 'o', -1},
    {"past-count", 'L', -1},
    {"previous", '2', 0},
    {"quarter", 'q', CC_UNIT_QUARTERS},
    {"quarter-name", 'k', 0},
    {"quarter-step", 'Q', 0},
    {"rest", 'E', CC_EDGE_REST},
    {"same", '=', 0},
    {"school-year", '7', 0},
    {"since", 'S', 0},
    {"since-suffix", 'z', CC_AROUND_SINCE},
    {"so-far", 'E', CC_EDGE_SO_FAR},
    {"stage-early", '3', CC_EDGE_START},
    {"stage-late", '3', CC_EDGE_END},
    {"stage-middle", '3', CC_EDGE_MIDDLE},
    {"start", 'E', CC_EDGE_START},
    {"starting", 'Y', 1},
    {"step", 's', 0},
    {"the", 'T', 0},
    {"till-now", '!', CC_AROUND_UP_TO_NOW},
    {"to", 't', 0},
    {"to-date", 'O', 0},
    {"unit-day", 'u', CC_UNIT_DAYS},
    {"unit-day-over", '|', CC_UNIT_DAYS},
    {"unit-decade", 'u', CC_UNIT_DECADES},
    {"unit-fortnight", 'u', CC_UNIT_FORTNIGHTS},
    {"unit-half", 'u', CC_UNIT_HALVES},
    {"unit-month", 'u', CC_UNIT_MONTHS},
    {"unit-month-half", '9', CC_UNIT_MONTHS},
    {"unit-month-over", '|', CC_UNIT_MONTHS},
    {"unit-quarter", 'u', CC_UNIT_QUARTERS},
    {"unit-week", 'u', CC_UNIT_WEEKS},
    {"unit-workday", 'u', CC_UNIT_WORKDAYS},
    {"unit-year", 'u', CC_UNIT_YEARS},
    {"unit-year-over", '|', CC_UNIT_YEARS},
    {"until", 't', 1},
    {"until-suffix", 'z', CC_AROUND_UNTIL},
    {"up-to-now", 'z', CC_AROUND_UP_TO_NOW},
    {"week", 'M', CC_UNIT_WEEKS},
    {"week-of", 'E', CC_EDGE_WEEK},
    {"week-step", 'W', 0},
    {"week-to", 'E', CC_EDGE_WEEK_TO},
    {"weekday", 'w', 0},
    {"weekend-step", 'D', 0},
    {"whole", '8', 0},
    {"within", ']', 1},
    {"workweek-step", 'R', 0},
    {"year", 'a', CC_UNIT_YEARS},
    {"year-edge-end", 'l', CC_EDGE_END},
    {"year-edge-middle", 'l', CC_EDGE_MIDDLE},
    {"year-edge-start", 'l', CC_EDGE_START},
    {"year-next", '#', 1},
    {"year-step", 'A', 0},
    {"year-to", 'v', 0},
    {"years-on", '6', CC_UNIT_YEARS},
};

bool cc_period_kind_begins(char kind)
{
	/* Those that a form of extract/period_forms*.c begins with; tests/unit/extract/test_period_forms.c compares. */
	enum { KINDS = 128 };
	static const bool first[KINDS] = {
	    ['!'] = true, ['#'] = true, ['$'] = true, ['*'] = true, ['+'] = true, ['0'] = true, ['2'] = true,
	    ['4'] = true, ['5'] = true, ['8'] = true, [':'] = true, ['<'] = true, ['='] = true, ['>'] = true,
	    ['A'] = true, ['B'] = true, ['C'] = true, ['D'] = true, ['G'] = true, ['K'] = true, ['L'] = true,
	    ['M'] = true, ['O'] = true, ['Q'] = true, ['R'] = true, ['U'] = true, ['W'] = true, ['Z'] = true,
	    ['d'] = true, ['e'] = true, ['h'] = true, ['j'] = true, ['k'] = true, ['l'] = true, ['m'] = true,
	    ['n'] = true, ['o'] = true, ['p'] = true, ['q'] = true, ['s'] = true, ['v'] = true, ['w'] = true,
	    ['y'] = true};
	return first[(unsigned char)kind % KINDS];
}

bool cc_period_kind_leads_number(char kind)
{
	return kind == '<' || kind == '>' || kind == '8' || kind == 'd'; /* as the same test compares */
}

static struct cc_str name_of(struct cc_str text)
{
	for (size_t i = 0; i < text.len; i++) {
		if (text.ptr[i] == ' ')
			return cc_str_slice(text, 0, i);
	}
	return text;
}

/** The argument behind the name: " -1", " 12"; 0 where there is none. */
static int argument_of(struct cc_str text)
{
	int value = 0;
	int sign = 1;
	for (size_t i = 0; i < text.len && i < 8; i++) {
		if (text.ptr[i] == '-')
			sign = -1;
		else if (text.ptr[i] >= '0' && text.ptr[i] <= '9')
			value = value * 10 + (text.ptr[i] - '0');
	}
	return sign * value;
}

struct cc_period_rule cc_period_rule(struct cc_str text)
{
	const struct cc_str name = name_of(text);
	size_t low = 0;
	for (size_t high = sizeof(rules) / sizeof(rules[0]); low < high;) {
		const size_t middle = low + (high - low) / 2;
		const int order = cc_str_compare(cc_str_from(rules[middle].name), name);
		if (order == 0) {
			const int written = argument_of(cc_str_slice(text, name.len, text.len));
			return (struct cc_period_rule){.kind = rules[middle].kind,
						       .value = written != 0 ? written : rules[middle].fixed_value};
		}
		if (order < 0)
			low = middle + 1;
		else
			high = middle;
	}
	return (struct cc_period_rule){.kind = 0, .value = 0};
}
