/* Near copies that stand under two periods: the reports of two years or months share their words.
 * Leaves what the sentences themselves say to copies.c. */
#include "checks/copy_years.h"

enum { YEAR_REACH = 256 /* sentences back to the heading that names a year */ };

static bool is_heading_at(const struct cc_article *article, uint32_t sentence)
{
	return (article->text.sentences[sentence].flags & CC_SENTENCE_HEADING) != 0;
}

/* The period of the heading or title that the sentence stands under. NULL where the sentence has a period of its own or
 * no heading near above names one. */
static const struct cc_period_mention *period_above(const struct cc_side_tokens *side)
{
	const struct cc_mentions *mentions = side->article->mentions;
	if (mentions[side->sentence].period_count > 0)
		return NULL;
	for (uint32_t back = 1; back <= YEAR_REACH && back <= side->sentence; back++) {
		const struct cc_mentions *above = &mentions[side->sentence - back];
		if (!is_heading_at(side->article, side->sentence - back) || above->period_count == 0)
			continue;
		return above->periods[0].state == CC_PERIOD_RESOLVED ? &above->periods[0] : NULL;
	}
	return NULL;
}

static bool ends_before(struct cc_period a, struct cc_period b)
{
	return cc_date_is_set(a.end) && cc_date_is_set(b.start) && cc_date_compare(a.end, b.start) <= 0;
}

/* The reports of two years share their words: "企业、院所、高校所占比重分别为…" under 2023年 and under 2024年, and
 * titles that say nothing but the year. */
bool cc_copy_of_two_years(const struct cc_side_tokens *a, const struct cc_side_tokens *b, enum cc_copy_kind kind)
{
	if (kind == CC_COPY_PERIOD)
		return a->article != b->article && is_heading_at(a->article, a->sentence) &&
		       is_heading_at(b->article, b->sentence);
	if (kind != CC_COPY_VALUE)
		return false;
	const struct cc_period_mention *x = period_above(a);
	const struct cc_period_mention *y = period_above(b);
	return x != NULL && y != NULL && (ends_before(x->period, y->period) || ends_before(y->period, x->period));
}
