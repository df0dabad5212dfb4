/* Slips that explain a difference: 6.88 for 8.68, 万 for 亿, million for billion.
 * Leaves whether there is a difference at all to claims.c. */
#include "checks/shared/hints.h"

#include "checks/arithmetic/recompute.h"
#include "checks/shared/say.h"

enum { DIGIT_KINDS = 10, SLIP_DIGITS_LEAST = 2 };

struct hint_digits hint_digits_of(cc_u128 coefficient)
{
	struct hint_digits digits = {.count = 0};
	for (; coefficient > UINT64_MAX; coefficient /= DIGIT_KINDS)
		digits.last[digits.count++] = (unsigned char)(coefficient % DIGIT_KINDS);
	for (uint64_t rest = (uint64_t)coefficient; rest > 0; rest /= DIGIT_KINDS)
		digits.last[digits.count++] = (unsigned char)(rest % DIGIT_KINDS);
	return digits;
}

/* How often each digit stands in the coefficient, six bits for each. */
static uint64_t tally(const struct hint_digits *digits)
{
	enum { BITS = 6 };
	uint64_t counts = 0;
	for (int i = 0; i < digits->count; i++)
		counts += UINT64_C(1) << (BITS * digits->last[i]);
	return counts;
}

static bool has_same_digits(struct cc_decimal a, struct cc_decimal b)
{
	if (a.exponent != b.exponent)
		return false;
	const struct hint_digits left = hint_digits_of(a.coefficient);
	const struct hint_digits right = hint_digits_of(b.coefficient);
	return left.count >= SLIP_DIGITS_LEAST && left.count == right.count && tally(&left) == tally(&right);
}

/* 6.88 / 8.68: the same digits in another order. */
bool hint_has_turned_digits(struct cc_str a, struct cc_str b)
{
	size_t counts[10] = {0};
	size_t digits = 0;
	if (a.len != b.len)
		return false;
	for (size_t i = 0; i < a.len; i++) {
		if (a.ptr[i] >= '0' && a.ptr[i] <= '9') {
			counts[a.ptr[i] - '0']++;
			digits++;
		}
	}
	for (size_t i = 0; i < b.len; i++)
		if (b.ptr[i] >= '0' && b.ptr[i] <= '9' && counts[b.ptr[i] - '0']-- == 0)
			return false;
	return digits > 1;
}

/* 20.5 and 25.0 as they are printed; 3.12万 and 3210 without their last zeros. */
bool hint_is_swapped(struct cc_decimal a, struct cc_decimal b)
{
	/* -11.5 and 11.5: fell by as much as it rose elsewhere */
	if (a.negative != b.negative)
		return false;
	return has_same_digits(a, b) || has_same_digits(cc_decimal_normalise(a), cc_decimal_normalise(b));
}

/* Of as many digits before the point, as all misprints are and most pairs are not. */
static bool are_as_long(struct cc_decimal a, struct cc_decimal b)
{
	return cc_decimal_digits(a.coefficient) + a.exponent == cc_decimal_digits(b.coefficient) + b.exponent;
}

bool hint_is_misprint(struct cc_decimal a, struct cc_decimal b)
{
	const struct cc_decimal fine = a.exponent <= b.exponent ? a : b;
	const struct cc_decimal coarse = a.exponent <= b.exponent ? b : a;
	struct cc_decimal stated;
	struct cc_decimal computed;
	return are_as_long(a, b) && cc_decimal_shift(&stated, fine, -fine.exponent) == CC_OK &&
	       cc_decimal_shift(&computed, coarse, -fine.exponent) == CC_OK &&
	       cc_recompute_is_misprint(computed, stated);
}

int32_t hint_powers_apart(struct cc_decimal a, struct cc_decimal b)
{
	struct cc_decimal x = cc_decimal_bare(a);
	struct cc_decimal y = cc_decimal_bare(b);
	if (x.coefficient != y.coefficient || a.negative != b.negative || x.coefficient == 0)
		return 0;
	return x.exponent > y.exponent ? x.exponent - y.exponent : y.exponent - x.exponent;
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

/* What one language writes for a power of ten. */
static const char *word_of(int32_t power, enum cc_language language)
{
	static const struct {
		int32_t power;
		const char *words[2];
	} rows[] = {
	    {3, {[CC_LANGUAGE_EN] = "thousand", [CC_LANGUAGE_ZH] = "千"}},
	    {4, {[CC_LANGUAGE_EN] = "ten thousand", [CC_LANGUAGE_ZH] = "万"}},
	    {6, {[CC_LANGUAGE_EN] = "million", [CC_LANGUAGE_ZH] = "百万"}},
	    {8, {[CC_LANGUAGE_EN] = "hundred million", [CC_LANGUAGE_ZH] = "亿"}},
	    {9, {[CC_LANGUAGE_EN] = "billion", [CC_LANGUAGE_ZH] = "十亿"}},
	    {12, {[CC_LANGUAGE_EN] = "trillion", [CC_LANGUAGE_ZH] = "万亿"}},
	};
	for (size_t i = 0; i < sizeof(rows) / sizeof(rows[0]); i++)
		if (rows[i].power == power)
			return rows[i].words[language];
	return NULL;
}

static bool is_latin(struct cc_str word)
{
	return word.len > 0 && (unsigned char)word.ptr[0] < 0x80;
}

/* Two figures of which one prints 万 or 亿 and the other thousand, million, ... */
struct translation {
	struct scale_word han;
	struct scale_word latin;
	int32_t right; /* the power that the other language's word should have */
};

/* "trillion for 万亿, not billion": the figure of the other language is taken at its word. 320万 is 3.2 million: where
 * the digits stand elsewhere, the word alone is named. */
static void add_translation(struct cc_buf *out, const struct translation *found, const struct cc_check_input *input)
{
	bool zh = input->language == CC_LANGUAGE_ZH;
	const char *word = word_of(found->right, CC_LANGUAGE_EN);
	bool same = found->right == found->han.power;
	cc_buf_adds(out, zh && same ? "“" : "");
	cc_buf_add(out, zh && same ? found->han.text : (struct cc_str){0});
	cc_buf_adds(out, zh ? (same ? "”译作 " : "应为 ") : "");
	cc_buf_adds(out, word);
	cc_buf_adds(out, !zh && same ? " for " : "");
	cc_buf_add(out, !zh && same ? found->han.text : (struct cc_str){0});
	cc_buf_adds(out, zh ? "，不是 " : ", not ");
	cc_buf_add(out, found->latin.text);
	cc_buf_adds(out, zh ? "：" : ":");
}

/* Whether the two print words of two languages, and which one would be right. */
static bool find_translation(struct translation *out, struct scale_slip slip, const struct cc_claim *a,
			     const struct cc_claim *b)
{
	bool first = is_latin(scale_word_of(a).text);
	const struct cc_claim *latin = first ? a : b;
	const struct cc_claim *han = first ? b : a;
	*out = (struct translation){.han = scale_word_of(han), .latin = scale_word_of(latin)};
	bool above = cc_decimal_compare(latin->quantity.value, han->quantity.value) > 0;
	out->right = out->latin.power + (above ? -slip.power : slip.power);
	return is_latin(out->latin.text) && out->han.text.len > 0 && !is_latin(out->han.text) &&
	       word_of(out->right, CC_LANGUAGE_EN) != NULL;
}

/* "万 for 亿?" between two multipliers of one language; where one figure prints none, the other's may be missing. */
static void add_confusion(struct cc_buf *out, struct scale_word a, struct scale_word b,
			  const struct cc_check_input *input)
{
	struct scale_word small = a.power < b.power ? a : b;
	struct scale_word large = a.power < b.power ? b : a;
	bool zh = input->language == CC_LANGUAGE_ZH;
	if (small.text.len == 0) {
		cc_buf_adds(out, zh ? "漏了“" : "is ");
		cc_buf_add(out, large.text);
		cc_buf_adds(out, zh ? "”？" : " missing?");
		return;
	}
	cc_buf_adds(out, zh ? "“" : "");
	cc_buf_add(out, small.text);
	cc_buf_adds(out, zh ? "”与“" : " for ");
	cc_buf_add(out, large.text);
	cc_buf_adds(out, zh ? "”混了？" : "?");
}

static void add_words(struct cc_buf *out, struct scale_slip slip, const struct cc_claim *a, const struct cc_claim *b,
		      const struct cc_check_input *input)
{
	struct scale_word left = scale_word_of(a);
	struct scale_word right = scale_word_of(b);
	struct translation found;
	if (find_translation(&found, slip, a, b))
		add_translation(out, &found, input);
	else if (left.power != right.power && (left.text.len > 0 || right.text.len > 0))
		add_confusion(out, left, right, input);
}

bool hint_scale(struct cc_vec *explanation, struct scale_slip slip, const struct cc_claim *a, const struct cc_claim *b,
		const struct cc_check_input *input, struct cc_arena *arena)
{
	if (slip.power == 0)
		return say_pair(explanation,
				cc_say(input, "1024 for 1000, or the other way round? ", "1024与1000进制混了？"), a, b,
				arena);
	struct cc_buf what = say_start(arena);
	say_power(&what, slip.power, input);
	cc_buf_adds(&what, cc_say(input, ": ", "："));
	size_t start = what.len;
	add_words(&what, slip, a, b, input);
	cc_buf_adds(&what, what.len > start ? cc_say(input, " ", "") : "");
	bool ok = !what.failed && say_pair(explanation, what.data, a, b, arena);
	cc_buf_free(&what);
	return ok;
}

bool hint_slip(struct cc_vec *explanation, const struct cc_claim *a, const struct cc_claim *b,
	       const struct cc_check_input *input, struct cc_arena *arena)
{
	struct scale_slip slip;
	if (cc_decimal_compare(a->quantity.value, b->quantity.value) == 0 &&
	    !cc_str_equal(a->quantity.unit, b->quantity.unit))
		return say_pair(explanation, cc_say(input, "one number, two units: ", "数字相同，单位不同："), a, b,
				arena);
	if (hint_is_swapped(a->quantity.value, b->quantity.value))
		return say_pair(explanation, cc_say(input, "digits swapped? ", "数字写颠倒了？"), a, b, arena);
	return !scale_find(&slip, a, b) || hint_scale(explanation, slip, a, b, input, arena);
}
