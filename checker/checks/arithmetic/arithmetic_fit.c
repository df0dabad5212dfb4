/* Whether figures of a sentence are in one of the forms, and what comes of it.
 * Leaves the forms to arithmetic_rows.c, the recomputation to the judges of the rows. */
#include "checks/arithmetic/arithmetic_rows.h"

enum { EARLIER_MAX = 8 };

static bool gaps_fit(const struct arithmetic *work, const struct arithmetic_row *row, size_t index, uint64_t *seen)
{
	for (size_t i = 0; i + 1 < row->figures; i++)
		if (!cc_gap_fits(&work->pieces, arithmetic_piece(work, index + i),
				 arithmetic_piece(work, index + i + 1), &row->gaps[i], seen))
			return false;
	return true;
}

static void assign(struct arithmetic_case *it, const struct arithmetic_row *row, size_t index)
{
	const struct cc_quantity *figures[ARITHMETIC_ROLES] = {NULL, NULL, NULL};
	for (size_t i = 0; i < row->figures; i++)
		figures[row->roles[i]] = cc_piece_quantity(&it->work->pieces, arithmetic_piece(it->work, index + i));
	it->base = figures[ARITHMETIC_BASE];
	it->value = figures[ARITHMETIC_VALUE];
	it->stated = figures[ARITHMETIC_STATED];
	it->first = arithmetic_piece(it->work, index);
	it->last = arithmetic_piece(it->work, index + row->figures - 1);
}

/* 由3家扩大到5家，再增至12家，翻了两番: what is said may go back to an earlier figure than the one before. */
static bool holds_for_earlier(struct arithmetic_case *it, const struct arithmetic_row *row)
{
	const struct cc_quantity *base = it->base;
	struct cc_buf text = it->text;
	bool holds = false;
	size_t index = 0;
	while (arithmetic_piece(it->work, index) < it->first)
		index++;
	size_t oldest = index > EARLIER_MAX ? index - EARLIER_MAX : 0;
	for (size_t i = oldest; i < index && !holds; i++) {
		it->base = cc_piece_quantity(&it->work->pieces, arithmetic_piece(it->work, i));
		enum arithmetic_verdict verdict =
		    arithmetic_same_unit(base, it->base) ? row->judge(it) : ARITHMETIC_UNKNOWN;
		holds = verdict == ARITHMETIC_HOLDS;
		if (verdict == ARITHMETIC_FAILS)
			cc_buf_free(&it->text);
	}
	it->base = base;
	it->text = text;
	if (holds)
		cc_buf_free(&it->text);
	return holds;
}

/* Whether the figures from `index` on are in this form, and what comes of it. */
static bool try_row(struct arithmetic *work, const struct arithmetic_row *row, size_t index,
		    enum arithmetic_verdict *verdict)
{
	*verdict = ARITHMETIC_UNKNOWN;
	if (index + row->figures > work->figures.len)
		return true;
	struct arithmetic_case it = {.work = work,
				     .before = cc_gap_before(&work->pieces, arithmetic_piece(work, index))};
	if ((row->before != 0 && (it.before & row->before) == 0) || (it.before & row->not_before) != 0 ||
	    !gaps_fit(work, row, index, &it.seen))
		return true;
	assign(&it, row, index);
	*verdict = row->judge(&it);
	if (*verdict == ARITHMETIC_FAILS && row->figures == ARITHMETIC_ROLES && holds_for_earlier(&it, row))
		*verdict = ARITHMETIC_HOLDS;
	return *verdict != ARITHMETIC_FAILS || arithmetic_report(&it, row->severity);
}

bool arithmetic_check_rows(struct arithmetic *work)
{
	for (size_t index = 0; index + 1 < work->figures.len; index++) {
		enum arithmetic_verdict verdict = ARITHMETIC_UNKNOWN;
		size_t i = 0;
		for (; i < arithmetic_row_count && verdict == ARITHMETIC_UNKNOWN; i++)
			if (!try_row(work, &arithmetic_rows[i], index, &verdict))
				return false;
		/* the difference in the middle is itself above nothing: 6.8, 1.3 degrees above the average of 5.5 */
		index += verdict != ARITHMETIC_UNKNOWN && arithmetic_rows[i - 1].judge == arithmetic_judge_apart;
	}
	return true;
}
