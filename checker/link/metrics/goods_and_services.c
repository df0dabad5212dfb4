/* A text of English that tells trade in goods and in services together: there "imports" are both, and "the goods
 * deficit" is not the trade deficit. Leaves names that say services themselves to their packs. */
#include <stdint.h>

#include "link/metrics/doubt.h"

/* What the text tells; sought once. */
static void seek(const struct link_sentence *self)
{
	struct link_context *context = self->context;
	struct cc_str text = context->article->text.view;
	if (context->both_sought)
		return;
	context->tells_both = cc_word_list_within(link_words(self, CC_WORDS_GOODS_AND_SERVICES), text);
	context->tells_each =
	    context->tells_both && cc_word_list_within(link_words(self, CC_WORDS_TRADE_IN_GOODS), text);
	context->both_sought = true;
}

const char *link_why_of_goods_alone(const struct cc_claim *claim, const struct link_sentence *self,
				    const struct link_metric *metric)
{
	struct cc_str title = claim->metric->title.en;
	bool goods = cc_word_list_has(link_words(self, CC_WORDS_SUMS_OF_GOODS), title);
	bool balance = cc_word_list_has(link_words(self, CC_WORDS_TRADE_BALANCES), title);
	struct cc_str name = metric->like == NULL ? cc_str_of_span(self->view, metric->span) : (struct cc_str){0};
	if (link_is_han_sentence(self) || !(goods || balance) || name.len == 0)
		return NULL;
	seek(self);
	bool says_goods = cc_word_list_within(link_words(self, CC_WORDS_GOODS_ALONE), name);
	bool says_services = cc_str_find(name, CC_STR("services"), 0) != SIZE_MAX;
	if (goods && !says_goods && self->context->tells_each)
		return "of goods and services together";
	return self->context->tells_both && balance && says_goods && !says_services ? "of goods alone" : NULL;
}
