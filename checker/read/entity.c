/* Numbers, and the names that prose uses.
 * Leaves tags to those who read markup. */
#include "read/entity.h"

#include <stdint.h>

struct entity {
	const char *name;
	uint16_t code_point;
};

static const struct entity entities[] = {
    {"amp", '&'},      {"lt", '<'},	   {"gt", '>'},	       {"quot", '"'},	  {"apos", '\''},    {"nbsp", 0xA0},
    {"ensp", 0x2002},  {"emsp", 0x2003},   {"thinsp", 0x2009}, {"shy", 0xAD},	  {"zwnj", 0x200C},  {"zwj", 0x200D},
    {"ndash", 0x2013}, {"mdash", 0x2014},  {"lsquo", 0x2018},  {"rsquo", 0x2019}, {"ldquo", 0x201C}, {"rdquo", 0x201D},
    {"bull", 0x2022},  {"hellip", 0x2026}, {"permil", 0x2030}, {"laquo", 0xAB},	  {"raquo", 0xBB},   {"middot", 0xB7},
    {"times", 0xD7},   {"divide", 0xF7},   {"plusmn", 0xB1},   {"deg", 0xB0},	  {"sup2", 0xB2},    {"sup3", 0xB3},
    {"frac12", 0xBD},  {"frac14", 0xBC},   {"frac34", 0xBE},   {"micro", 0xB5},	  {"para", 0xB6},    {"sect", 0xA7},
    {"copy", 0xA9},    {"reg", 0xAE},	   {"trade", 0x2122},  {"euro", 0x20AC},  {"pound", 0xA3},   {"yen", 0xA5},
    {"cent", 0xA2},    {"le", 0x2264},	   {"ge", 0x2265},     {"ne", 0x2260},	  {"asymp", 0x2248}, {"minus", 0x2212},
    {"larr", 0x2190},  {"rarr", 0x2192},   {"uarr", 0x2191},   {"darr", 0x2193},  {"eacute", 0xE9},  {"egrave", 0xE8},
    {"uuml", 0xFC},    {"ouml", 0xF6},	   {"auml", 0xE4},     {"szlig", 0xDF},	  {"ccedil", 0xE7},  {"Omega", 0x3A9},
};

static int digit_value(char c, int base)
{
	int value = -1;
	if (c >= '0' && c <= '9')
		value = c - '0';
	else if ((c | 0x20) >= 'a' && (c | 0x20) <= 'f')
		value = (c | 0x20) - 'a' + 10;
	return value < base ? value : -1;
}

/* Behind "&#": 8220 or x201C. */
static size_t decode_number(char out[CC_UTF8_MAX], struct cc_str digits)
{
	int base = digits.len > 0 && (digits.ptr[0] | 0x20) == 'x' ? 16 : 10;
	size_t at = base == 16 ? 1 : 0;
	uint32_t code_point = 0;
	if (at == digits.len)
		return 0;
	for (; at < digits.len; at++) {
		int value = digit_value(digits.ptr[at], base);
		if (value < 0 || code_point > 0x10FFFF)
			return 0;
		code_point = code_point * (uint32_t)base + (uint32_t)value;
	}
	return cc_utf8_encode(out, code_point == 0 ? CC_REPLACEMENT : code_point);
}

size_t cc_entity_decode(char out[CC_UTF8_MAX], struct cc_str text)
{
	if (text.len < 3 || text.ptr[0] != '&' || text.ptr[text.len - 1] != ';')
		return 0;
	struct cc_str name = cc_str_slice(text, 1, text.len - 1);
	if (name.ptr[0] == '#')
		return decode_number(out, cc_str_slice(name, 1, name.len));
	for (size_t i = 0; i < sizeof(entities) / sizeof(entities[0]); i++)
		if (cc_str_equal(name, cc_str_from(entities[i].name)))
			return cc_utf8_encode(out, entities[i].code_point);
	return 0;
}
