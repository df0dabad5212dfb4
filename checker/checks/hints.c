/* Slips that explain a difference: 6.88 for 8.68, 万 for 亿, million for billion.
 * Leaves whether there is a difference at all to claims.c. */
#include "checks/hints.h"

#include "checks/say.h"

enum { DIGIT_KINDS = 10, SLIP_DIGITS_LEAST = 2 };

/* How often each digit stands in the coefficient. @return how many digits there are. */
static int count_digits(int counts[DIGIT_KINDS], struct cc_decimal value)
{
	int total = 0;
	for (cc_u128 rest = cc_decimal_normalise(value).coefficient; rest > 0; rest /= 10) {
		counts[(int)(rest % 10)]++;
		total++;
	}
	return total;
}

/* 742.1 and 724.1: the same digits in another order, the point in one place. */
static bool is_swapped(struct cc_decimal a, struct cc_decimal b)
{
	int left[DIGIT_KINDS] = {0};
	int right[DIGIT_KINDS] = {0};
	int total = count_digits(left, a);
	if (total < SLIP_DIGITS_LEAST || count_digits(right, b) != total)
		return false;
	return cc_decimal_normalise(a).exponent == cc_decimal_normalise(b).exponent &&
	       memcmp(left, right, sizeof(left)) == 0;
}

/* The power of ten by which the two differ, as far as their intervals tell; 0 where none does. */
static int32_t scale_between(const struct cc_claim *a, const struct cc_claim *b)
{
	static const int32_t powers[] = {4, 8, 3, 6, 9, 1, 2};
	if (a->quantity.qualifier != CC_QUALIFIER_EXACT || b->quantity.qualifier != CC_QUALIFIER_EXACT)
		return 0;
	for (size_t i = 0; i < sizeof(powers) / sizeof(powers[0]); i++) {
		struct cc_interval shifted;
		if (cc_interval_shift(&shifted, a->quantity.hard, powers[i]) == CC_OK &&
		    cc_interval_overlaps(shifted, b->quantity.hard))
			return powers[i];
		if (cc_interval_shift(&shifted, b->quantity.hard, powers[i]) == CC_OK &&
		    cc_interval_overlaps(shifted, a->quantity.hard))
			return powers[i];
	}
	return 0;
}

static bool say_pair(struct cc_vec *explanation, const char *what, const struct cc_claim *a, const struct cc_claim *b,
		     struct cc_arena *arena)
{
	struct cc_buf text = say_start(arena);
	cc_buf_adds(&text, what);
	say_figure(&text, a);
	cc_buf_adds(&text, " / ");
	say_figure(&text, b);
	struct cc_str sentence = say_end(&text, arena);
	return sentence.ptr != NULL && cc_vec_add(explanation, &sentence);
}

bool hint_slip(struct cc_vec *explanation, const struct cc_claim *a, const struct cc_claim *b,
	       const struct cc_check_input *input, struct cc_arena *arena)
{
	if (is_swapped(a->quantity.value, b->quantity.value))
		return say_pair(explanation, cc_say(input, "digits swapped? ", "数字写颠倒了？"), a, b, arena);
	int32_t power = scale_between(a, b);
	if (power == 0)
		return true;
	struct cc_buf what = say_start(arena);
	cc_buf_adds(&what, cc_say(input, "exactly 10^", "正好相差10的"));
	cc_buf_add_unsigned(&what, (uint64_t)power);
	const char *en = power == 4 ? " apart, 万 for 亿? " : power == 3 ? " apart, million for billion? " : " apart: ";
	cc_buf_adds(&what, cc_say(input, en, power == 4 ? "次方，“万”与“亿”混了？" : "次方："));
	bool ok = !what.failed && say_pair(explanation, what.data, a, b, arena);
	cc_buf_free(&what);
	return ok;
}
