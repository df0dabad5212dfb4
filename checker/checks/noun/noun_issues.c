/* "| Midwest | 694 | 725 | -31 | 496 |" of one week and "| Midwest | 639 | 694 | -55 | 444 |" of the next.
 * Leaves hours and weeks of reports to noun_reports.c. */
#include "checks/noun/noun_issues.h"

enum { CELLS_MOST = 24, CELLS_LEAST = 4 };

/* The figures of the row that a figure stands in. */
struct row {
	const struct cc_quantity *figures[CELLS_MOST];
	size_t count;
};

static const struct cc_block *block_of(const struct cc_article *article, size_t sentence)
{
	return &article->document.blocks[article->text.sentences[sentence].block];
}

static bool is_in_row(const struct cc_article *article, size_t sentence, const struct cc_block *own)
{
	const struct cc_block *block = block_of(article, sentence);
	return block->kind == CC_BLOCK_TABLE_CELL && block->table == own->table && block->row == own->row;
}

static struct row row_of(const struct noun_claim *claim)
{
	const struct cc_article *article = claim->article;
	const struct cc_block *own = block_of(article, claim->noun->sentence);
	struct row row = {.count = 0};
	size_t at = claim->noun->sentence;
	if (own->kind != CC_BLOCK_TABLE_CELL || own->header)
		return row;
	while (at > 0 && is_in_row(article, at - 1, own))
		at--;
	for (; at < article->text.sentence_count && is_in_row(article, at, own); at++)
		for (size_t i = 0; i < article->mentions[at].quantity_count && row.count < CELLS_MOST; i++)
			row.figures[row.count++] = &article->mentions[at].quantities[i];
	return row;
}

static size_t count_alike(const struct row *a, const struct row *b)
{
	size_t alike = 0;
	for (size_t i = 0; i < a->count; i++)
		for (size_t k = 0; k < b->count; k++)
			if (cc_decimal_compare(a->figures[i]->value, b->figures[k]->value) == 0) {
				alike++;
				break;
			}
	return alike;
}

bool noun_of_two_issues(const struct noun_claim *a, const struct noun_claim *b)
{
	enum { ALIKE_IN = 3 };
	struct row left = row_of(a);
	struct row right = left.count >= CELLS_LEAST ? row_of(b) : (struct row){.count = 0};
	return a->article != b->article && left.count == right.count && right.count >= CELLS_LEAST &&
	       count_alike(&left, &right) * ALIKE_IN <= left.count;
}

/* The one month or year of a sentence; NULL: it names none, or more. A day is when something was told. */
static const struct cc_period_mention *only_month(const struct noun_claim *claim)
{
	const struct cc_mentions *mentions = &claim->article->mentions[claim->noun->sentence];
	const struct cc_period_mention *only = NULL;
	for (size_t i = 0; i < mentions->period_count; i++) {
		const struct cc_period_mention *time = &mentions->periods[i];
		if (time->now || time->period.kind == CC_PERIOD_DAY)
			continue;
		if (only != NULL || time->state != CC_PERIOD_RESOLVED || time->relative)
			return NULL;
		only = time;
	}
	return only;
}

bool noun_of_two_months(const struct noun_claim *a, const struct noun_claim *b)
{
	const struct cc_period_mention *x = a->article == b->article ? only_month(a) : NULL;
	const struct cc_period_mention *y = x != NULL ? only_month(b) : NULL;
	return y != NULL && !cc_period_meet(x->period, y->period);
}
