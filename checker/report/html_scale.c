/* Positions are quotients rounded down to a whole pixel, so that no figure ever passes through a double.
 * Leaves exact arithmetic to base/decimal. */
#include "report/html_scale.h"

enum { PAD = 12, FEW_TICKS = 5, PLAIN_BELOW = 4 }; /* PLAIN_BELOW: digits that are read without a word for their size */

void cc_html_scale_add(struct cc_html_scale *scale, struct cc_decimal value)
{
	if (!scale->set || cc_decimal_compare(value, scale->low) < 0)
		scale->low = value;
	if (!scale->set || cc_decimal_compare(value, scale->high) > 0)
		scale->high = value;
	scale->set = true;
}

void cc_html_scale_add_interval(struct cc_html_scale *scale, struct cc_interval interval)
{
	if (interval.has_low)
		cc_html_scale_add(scale, interval.low);
	if (interval.has_high)
		cc_html_scale_add(scale, interval.high);
}

static int digits_of(struct cc_decimal value)
{
	int digits = 0;
	for (cc_u128 rest = value.coefficient; rest != 0; rest /= 10)
		digits++;
	return digits;
}

/* The power of ten below `value` > 0: 128.4 -> 2. */
static int32_t order_of(struct cc_decimal value)
{
	return value.exponent + digits_of(value) - 1;
}

/* Digits behind the point that a part of `width` is told with. */
static int places_of(struct cc_decimal width)
{
	return order_of(width) < 1 ? 1 - order_of(width) : 0;
}

bool cc_html_scale_pad(struct cc_html_scale *scale)
{
	struct cc_decimal width;
	struct cc_decimal room;
	if (!scale->set || cc_decimal_subtract(&width, scale->high, scale->low) != CC_OK)
		return false;
	if (cc_decimal_is_zero(width))
		room = cc_decimal_from_int(1);
	else if (cc_decimal_divide_up(&room, width, cc_decimal_from_int(PAD), places_of(width)) != CC_OK)
		return false;
	struct cc_decimal low;
	struct cc_decimal high;
	if (cc_decimal_subtract(&low, scale->low, room) != CC_OK || cc_decimal_add(&high, scale->high, room) != CC_OK)
		return false;
	scale->low = low;
	scale->high = high;
	return true;
}

/* A whole number below 10^9. */
static int whole(struct cc_decimal value)
{
	return (int)(cc_decimal_normalise(value).coefficient % 1000000000U);
}

int cc_html_scale_at(const struct cc_html_scale *scale, struct cc_decimal value)
{
	struct cc_decimal over;
	struct cc_decimal width;
	struct cc_decimal part;
	if (cc_decimal_compare(value, scale->low) <= 0)
		return 0;
	if (cc_decimal_compare(value, scale->high) >= 0)
		return scale->size;
	if (cc_decimal_subtract(&over, value, scale->low) != CC_OK ||
	    cc_decimal_subtract(&width, scale->high, scale->low) != CC_OK ||
	    cc_decimal_multiply(&over, over, cc_decimal_from_int(scale->size)) != CC_OK ||
	    cc_decimal_divide_down(&part, over, width, 0) != CC_OK)
		return 0;
	return whole(part);
}

/* How many steps fit between the ends; 0 where that cannot be told. */
static int steps_between(struct cc_decimal width, struct cc_decimal step)
{
	struct cc_decimal count;
	return cc_decimal_divide_down(&count, width, step, 0) == CC_OK ? whole(count) : 0;
}

static struct cc_decimal choose_step(struct cc_decimal width)
{
	static const unsigned steps[] = {1, 2, 5, 10, 20, 50};
	struct cc_decimal step = {.coefficient = 1};
	for (size_t i = 0; i < sizeof(steps) / sizeof(steps[0]); i++) {
		step = (struct cc_decimal){.coefficient = steps[i], .exponent = order_of(width) - 1};
		if (steps_between(width, step) <= FEW_TICKS)
			break;
	}
	return step;
}

size_t cc_html_scale_ticks(const struct cc_html_scale *scale, struct cc_decimal ticks[CC_HTML_TICKS])
{
	struct cc_decimal width;
	struct cc_decimal tick;
	if (cc_decimal_subtract(&width, scale->high, scale->low) != CC_OK || cc_decimal_is_zero(width))
		return 0;
	struct cc_decimal step = choose_step(width);
	if (cc_decimal_divide_up(&tick, scale->low, step, 0) != CC_OK ||
	    cc_decimal_multiply(&tick, tick, step) != CC_OK)
		return 0;
	size_t count = 0;
	while (count < CC_HTML_TICKS && cc_decimal_compare(tick, scale->high) <= 0) {
		ticks[count++] = tick;
		if (cc_decimal_add(&tick, tick, step) != CC_OK)
			break;
	}
	return count;
}

/* Words for powers of ten, the largest first. */
struct size_word {
	int32_t power;
	const char *word;
};

static const struct size_word chinese_sizes[] = {{12, "万亿"}, {8, "亿"}, {4, "万"}, {0, ""}};
static const struct size_word english_sizes[] = {{12, " trillion"}, {9, " billion"}, {6, " million"}, {0, ""}};

void cc_html_short_figure(struct cc_buf *out, struct cc_decimal value, enum cc_language language)
{
	const struct size_word *size = language == CC_LANGUAGE_ZH ? chinese_sizes : english_sizes;
	int32_t order = cc_decimal_is_zero(value) || order_of(value) < PLAIN_BELOW ? 0 : order_of(value);
	while (size->power > order)
		size++;
	struct cc_decimal shown = value;
	if (cc_decimal_shift(&shown, value, -size->power) != CC_OK) {
		cc_decimal_write(out, value);
		return;
	}
	cc_decimal_write(out, cc_decimal_normalise(shown));
	cc_buf_adds(out, size->word);
}
