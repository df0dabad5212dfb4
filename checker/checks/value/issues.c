/* Sentences of two articles that are issues of one report:
 * "现有确诊病例167例，累计治愈出院病例80513例，累计报告确诊病例 85314例" of one day and 166, 80522 and 85322 of the
 * next. Leaves what is one thing to the checks. */
#include "checks/value/issues.h"

#include "model/article.h"

enum { APART_LEAST = 3 /* figures of a row: one is a slip, two may be one and what follows from it */, LEAD_BYTES = 6 };

static struct cc_str lead_of(const struct cc_article *article, const struct cc_quantity *figure)
{
	size_t end = figure->span.start;
	return cc_str_slice(article->text.view, end > LEAD_BYTES ? end - LEAD_BYTES : 0, end);
}

/* 报告确诊病例85314例 / 报告确诊病例85322例: one place of the row. */
static bool are_of_one_place(const struct cc_article *a, const struct cc_quantity *x, const struct cc_article *b,
			     const struct cc_quantity *y)
{
	return cc_str_equal(x->unit, y->unit) && cc_str_equal(lead_of(a, x), lead_of(b, y));
}

/* One that the other sentence tells at another place is no other value: 物流航线41条、文旅航线19条 behind one more. */
static bool tells(const struct cc_mentions *mentions, const struct cc_quantity *figure)
{
	for (size_t i = 0; i < mentions->quantity_count; i++)
		if (cc_str_equal(mentions->quantities[i].unit, figure->unit) &&
		    cc_decimal_compare(mentions->quantities[i].value, figure->value) == 0)
			return true;
	return false;
}

/* How many figures of two sentences stand at one place of a row and differ. */
static size_t count_apart(const struct cc_article *a, uint32_t sentence_a, const struct cc_article *b,
			  uint32_t sentence_b)
{
	const struct cc_mentions *left = &a->mentions[sentence_a];
	const struct cc_mentions *right = &b->mentions[sentence_b];
	size_t count = left->quantity_count < right->quantity_count ? left->quantity_count : right->quantity_count;
	size_t apart = 0;
	for (size_t i = 0; i < count; i++) {
		const struct cc_quantity *x = &left->quantities[i];
		const struct cc_quantity *y = &right->quantities[i];
		apart += are_of_one_place(a, x, b, y) && !tells(right, x) && !tells(left, y);
	}
	return apart;
}

bool cc_issues_apart(const struct cc_article *a, uint32_t sentence_a, const struct cc_article *b, uint32_t sentence_b)
{
	if (a == b || a->mentions == NULL || b->mentions == NULL)
		return false;
	size_t apart = count_apart(a, sentence_a, b, sentence_b);
	if (apart > 0 && apart < APART_LEAST && sentence_a > 0 && sentence_b > 0)
		apart += count_apart(a, sentence_a - 1, b, sentence_b - 1);
	return apart >= APART_LEAST;
}
