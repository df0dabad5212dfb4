/* How long before the one ahead a figure of English is: "16.7 percent two years earlier", "from 9 billion a month
 * before". Leaves "a year earlier" alone, and what follows from it, to period_shift.c. */
#include "link/times/periods.h"

enum { MONTHS_OF_YEAR = 12, COUNT_MOST = 60 };

/* The small whole number that a duration is; 0 for others. */
static int count_of(const struct cc_quantity *duration)
{
	for (int count = 1; count <= COUNT_MOST; count++) {
		if (cc_decimal_compare(duration->value, cc_decimal_from_int(count)) == 0)
			return count;
	}
	return 0;
}

/* "361 billion a decade earlier": months that the words are; 0 where they are no such. */
static int length_in_words(const struct link_sentence *self, const struct cc_quantity *quantity)
{
	static const struct {
		struct cc_str words;
		int months;
	} lengths[] = {{{" a decade ", 10}, 120},
		       {{" two decades ", 13}, 240},
		       {{" three decades ", 15}, 360},
		       {{" half a century ", 16}, 600},
		       {{" a decade and a half ", 21}, 180},
		       {{" two and a half years ", 22}, 30},
		       {{" a year and a half ", 19}, 18},
		       {{" a month ", 9}, 1},
		       {{" one month ", 11}, 1},
		       {{" a quarter ", 11}, 3},
		       {{" one quarter ", 13}, 3},
		       {{" half a year ", 13}, 6}};
	struct cc_str rest = cc_str_slice(self->view, quantity->phrase.end, self->sentence->span.end);
	for (size_t i = 0; i < sizeof(lengths) / sizeof(lengths[0]); i++) {
		size_t behind = quantity->phrase.end + lengths[i].words.len;
		if (cc_str_starts(rest, lengths[i].words) && link_cue_at(self, CC_CUE_BACK, behind) != NULL)
			return lengths[i].months;
	}
	return 0;
}

/* "3.8% the month before", "the quarter before". */
static int step_in_words(const struct link_sentence *self, const struct cc_quantity *quantity)
{
	static const struct {
		enum cc_cue_kind cue;
		int months;
	} steps[] = {{CC_CUE_MONTH_BEFORE, 1}, {CC_CUE_QUARTER_BEFORE, 3}};
	for (size_t i = 0; i < sizeof(steps) / sizeof(steps[0]); i++) {
		if (link_cue_at(self, steps[i].cue, quantity->phrase.end + 1) != NULL)
			return steps[i].months;
	}
	return 0;
}

/* The figure that counts years or months right behind the quantity; NULL where none does. */
static const struct cc_quantity *duration_behind(const struct link_sentence *self, const struct cc_quantity *quantity)
{
	const struct cc_quantity *next = link_next_figure(self, quantity->phrase.end);
	bool touches = next != NULL && next->phrase.start >= quantity->phrase.end &&
		       link_residue(self, quantity->phrase.end, next->phrase.start) == 0;
	bool duration = touches && (cc_str_equal(next->unit, CC_STR("a")) || cc_str_equal(next->unit, CC_STR("mo")));
	return duration ? next : NULL;
}

int link_months_earlier(const struct link_sentence *self, const struct cc_quantity *quantity)
{
	int words = link_is_han_sentence(self) ? 0 : length_in_words(self, quantity);
	if (words == 0 && !link_is_han_sentence(self))
		words = step_in_words(self, quantity);
	const struct cc_quantity *next = words == 0 ? duration_behind(self, quantity) : NULL;
	if (next == NULL)
		return words;
	size_t end = link_clause_at(self, next->span.start)->span.end;
	const struct cc_cue_mention *back = link_last_cue(self, CC_CUE_BACK, next->phrase.end, end);
	if (back == NULL || link_residue(self, next->phrase.end, back->span.start) > 0)
		return 0;
	return count_of(next) * (cc_str_equal(next->unit, CC_STR("a")) ? MONTHS_OF_YEAR : 1);
}
