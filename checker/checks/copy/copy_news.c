/* Sentences that tell the news of their article's day: "the bank announced today that …".
 * Leaves other times to copy_years.c. */
#include "checks/copy/copy_news.h"

bool cc_copy_is_day_of_news(const struct cc_side_tokens *side, const struct cc_period_mention *period)
{
	struct cc_str words = cc_str_of_span(side->article->text.view, period->span);
	return cc_word_list_has(cc_words_of(side->rules, CC_WORDS_DAY_OF_NEWS), words);
}

bool cc_copy_tells_news(const struct cc_side_tokens *side)
{
	const struct cc_mentions *mentions = &side->article->mentions[side->sentence];
	for (size_t i = 0; i < mentions->period_count; i++)
		if (cc_copy_is_day_of_news(side, &mentions->periods[i]))
			return true;
	return false;
}

bool cc_copy_of_unknown_days(const struct cc_side_tokens *a, const struct cc_side_tokens *b)
{
	bool dated_a = cc_date_is_set(a->article->document.date);
	bool dated_b = cc_date_is_set(b->article->document.date);
	return dated_a != dated_b && cc_copy_tells_news(a) && cc_copy_tells_news(b);
}
