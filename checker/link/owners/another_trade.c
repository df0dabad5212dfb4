/* Chinese figures of another trade than their name tells: "批发和零售业增加值增长5.6%,金融业增长5.6%".
 * Leaves rows of trades and of places to doubt_han.c. */
#include "link/metrics/doubt.h"
#include "link/places/places.h"

/* 规上工业 are all trades of industry that are told of. */
static bool is_of_all_trades(const struct link_sentence *self, const struct cc_scope *trade)
{
	return cc_word_list_has(link_words(self, CC_WORDS_WHOLE_TRADES), trade->id);
}

/* The trade that the words of the metric's name tell; NULL where they tell none. */
static const struct cc_scope *trade_in_name(const struct link_sentence *self, struct cc_span name)
{
	const struct cc_scope *trade = NULL;
	for (size_t i = 0; i < self->mentions->scope_count; i++) {
		const struct cc_scope_mention *mention = &self->mentions->scopes[i];
		if (mention->scope->kind == CC_SCOPE_SECTOR && cc_span_contains(name, mention->span))
			trade = mention->scope;
	}
	return trade;
}

const char *link_why_of_another_trade(const struct cc_claim *claim, const struct link_sentence *self,
				      const struct link_metric *metric)
{
	const struct cc_scope *named =
	    claim->sector != NULL && cc_span_len(metric->span) > 0 ? trade_in_name(self, metric->span) : NULL;
	return named != NULL && claim->sector != named && !is_of_all_trades(self, named) &&
		       !cc_scope_within(claim->sector, named)
		   ? "its name is that of another trade"
		   : NULL;
}
