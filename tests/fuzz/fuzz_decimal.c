/* Two figures and what can be done with them: results hold their invariants, whatever the digits.
 * Leaves known values to tests/unit/base/test_decimal.c. */
#include <stdint.h>
#include <stdlib.h>

#include "base/decimal.h"
#include "base/interval.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static void require(bool holds)
{
	if (!holds)
		abort();
}

static void write_and_read(struct cc_decimal value)
{
	struct cc_buf buf = cc_buf_new(&cc_alloc_libc, 1 << 20);
	cc_decimal_write(&buf, value);
	struct cc_decimal again;
	enum cc_status status = cc_decimal_parse(&again, cc_buf_str(&buf));
	require(status == CC_OK && cc_decimal_compare(value, again) == 0);
	require(cc_decimal_compare(cc_decimal_normalise(value), value) == 0);
	cc_buf_free(&buf);
}

static void calculate(struct cc_decimal a, struct cc_decimal b)
{
	struct cc_decimal c;
	require(cc_decimal_compare(a, b) == -cc_decimal_compare(b, a));
	if (cc_decimal_add(&c, a, b) == CC_OK && cc_decimal_subtract(&c, c, b) == CC_OK)
		require(cc_decimal_compare(c, a) == 0);
	if (cc_decimal_divide(&c, a, b) == CC_OK && cc_decimal_multiply(&c, c, b) == CC_OK)
		require(cc_decimal_compare(c, a) == 0);
	struct cc_decimal down;
	struct cc_decimal up;
	if (cc_decimal_divide_down(&down, a, b, 6) == CC_OK && cc_decimal_divide_up(&up, a, b, 6) == CC_OK)
		require(cc_decimal_compare(down, up) <= 0);
	struct cc_interval x;
	struct cc_interval y;
	struct cc_interval z;
	if (cc_interval_of_rounding(&x, a) != CC_OK || cc_interval_of_rounding(&y, b) != CC_OK)
		return;
	require(cc_interval_contains(x, a) && cc_interval_overlaps(x, y) == cc_interval_overlaps(y, x));
	if (cc_interval_multiply(&z, x, y) == CC_OK && cc_decimal_multiply(&c, a, b) == CC_OK)
		require(cc_interval_contains(z, c));
	(void)cc_interval_divide(&z, x, y, 6);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct cc_str text = {.ptr = (const char *)data, .len = size};
	size_t space = cc_str_find(text, CC_STR(" "), 0);
	if (space >= size)
		return 0;
	struct cc_decimal a;
	struct cc_decimal b;
	if (cc_decimal_parse(&a, cc_str_slice(text, 0, space)) != CC_OK ||
	    cc_decimal_parse(&b, cc_str_slice(text, space + 1, size)) != CC_OK)
		return 0;
	write_and_read(a);
	calculate(a, b);
	return 0;
}
