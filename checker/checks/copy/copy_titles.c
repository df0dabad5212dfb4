/* Headings and titles that name the time of what stands below: 2021年3月份制造业PMI为51.9%.
 * Leaves the times of sentences to copy_years.c. */
#include "checks/copy/copy_titles.h"

enum { YEAR_REACH = 256 /* sentences back to the heading that names a year */ };

bool cc_copy_is_heading(const struct cc_article *article, uint32_t sentence)
{
	return (article->text.sentences[sentence].flags & CC_SENTENCE_HEADING) != 0;
}

bool cc_copy_heads_column(const struct cc_article *article, uint32_t sentence)
{
	return article->document.blocks[article->text.sentences[sentence].block].header;
}

/* The period of the heading or title that the sentence stands under. NULL where no heading near above names one. */
const struct cc_period_mention *cc_copy_title_period(const struct cc_side_tokens *side)
{
	const struct cc_mentions *mentions = side->article->mentions;
	for (uint32_t back = 1; back <= YEAR_REACH && back <= side->sentence; back++) {
		uint32_t at = side->sentence - back;
		const struct cc_mentions *above = &mentions[at];
		if (!cc_copy_is_heading(side->article, at) || above->period_count == 0)
			continue;
		return above->periods[0].state == CC_PERIOD_RESOLVED ? &above->periods[0] : NULL;
	}
	return NULL;
}
