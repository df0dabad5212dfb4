/* 截至4月5日，…。完成加强免疫接种70569.3万人 and 截至4月28日，…。完成加强免疫接种75018.9万人: a count goes on from day
 * to day. Leaves what two sentences say besides to copies.c and noun_pairs.c. */
#include "checks/copy/as_of_days.h"

enum { BACK = 3 /* sentences of the paragraph in which the day is looked for */ };

static bool stands_behind_as_of(const struct cc_ruleset *rules, const struct cc_article *article,
				const struct cc_period_mention *time)
{
	return cc_word_list_ends(cc_words_of(rules, CC_WORDS_AS_OF),
				 cc_str_slice(article->text.view, 0, time->span.start)) > 0;
}

/* The day of a sentence; `other` where it names another time. */
static const struct cc_period_mention *day_in(bool *other, const struct cc_ruleset *rules,
					      const struct cc_article *article, size_t sentence)
{
	const struct cc_mentions *mentions = &article->mentions[sentence];
	const struct cc_period_mention *day = NULL;
	*other = false;
	for (size_t i = 0; i < mentions->period_count; i++) {
		const struct cc_period_mention *time = &mentions->periods[i];
		bool as_of = time->period.kind == CC_PERIOD_DAY && stands_behind_as_of(rules, article, time);
		day = as_of ? time : day;
		*other = *other || (!as_of && time->state == CC_PERIOD_RESOLVED && !time->relative);
	}
	return day;
}

static const struct cc_period_mention *day_before(const struct cc_ruleset *rules, const struct cc_article *article,
						  uint32_t sentence)
{
	const struct cc_sentence *sentences = article->text.sentences;
	for (uint32_t back = 0; back <= BACK && back <= sentence; back++) {
		bool other = false;
		if (sentences[sentence - back].block != sentences[sentence].block)
			return NULL;
		const struct cc_period_mention *day = day_in(&other, rules, article, sentence - back);
		if (day != NULL || other)
			return day;
	}
	return NULL;
}

bool as_of_two_days(const struct cc_ruleset *rules, const struct cc_article *a, uint32_t sentence_a,
		    const struct cc_article *b, uint32_t sentence_b)
{
	const struct cc_period_mention *x = a != b ? day_before(rules, a, sentence_a) : NULL;
	const struct cc_period_mention *y = x != NULL ? day_before(rules, b, sentence_b) : NULL;
	return y != NULL &&
	       (x->period.start.month != y->period.start.month || x->period.start.day != y->period.start.day);
}
