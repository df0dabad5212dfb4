/* Words of Chinese before a company's metric: what sort of company it is, and what only narrows the metric.
 * Leaves whose the figure is to companies.c. */
#include "base/utf8.h"
#include "link/subjects.h"

/* Figures that are looked back over. */
enum { STEPS_MOST = 12 };

/* 紧随其后的|小米汽车: behind what only describes it; 美的 is a name. */
static struct cc_str behind_description(struct cc_str words)
{
	enum { DESCRIPTION_LEAST = 9, NAME_LEAST = 6 };
	const struct cc_str of = CC_STR("的");
	size_t at = words.len > DESCRIPTION_LEAST ? cc_str_find(words, of, DESCRIPTION_LEAST) : SIZE_MAX;
	return at != SIZE_MAX && at + of.len + NAME_LEAST <= words.len ? cc_str_slice(words, at + of.len, words.len)
								       : words;
}

struct cc_str link_without_kind(const struct link_sentence *self, struct cc_str words)
{
	enum { NAME_LEAST = 6, WHOLE_KIND = 12 }; /* 造船企业|海宇重工 begins with it */
	const struct cc_word_list *kinds = link_words(self, CC_WORDS_COMPANY_KINDS);
	if (words.ptr == NULL || !link_is_han_sentence(self))
		return words;
	words = behind_description(words);
	struct cc_str name = words;
	for (size_t at = 0; at < words.len; (void)cc_utf8_next(words, &at)) {
		size_t len = cc_word_list_begins(kinds, cc_str_slice(words, at, words.len));
		if ((at > 0 || len >= WHOLE_KIND) && len > 0 && at + len + NAME_LEAST <= words.len)
			name = cc_str_slice(words, at + len, words.len);
	}
	return name;
}

/* "门店总数5846家,其中海外门店97家": what stands right behind 其中 is a part of the company that was spoken of. */
static bool is_behind_of_which(const struct link_sentence *self, struct cc_str words)
{
	size_t start = words.ptr != NULL ? (size_t)(words.ptr - self->view.ptr) : 0;
	if (words.ptr == NULL || !link_is_han_sentence(self))
		return false;
	size_t clause = link_clause_at(self, start)->span.start;
	const struct cc_cue_mention *of = link_last_cue(self, CC_CUE_OF_WHICH, clause, start);
	return of != NULL && link_residue(self, of->span.end, start) == 0;
}

/* "理想汽车二季度营收302亿元,…,车辆毛利率19.4%": words before a metric that the company had no figure of yet, in the
 * same part of the sentence. */
static bool is_new_metric(const struct link_sentence *self, const struct link_metric *metric, struct cc_str words)
{
	const struct cc_claim *claims = self->context->claims.items;
	bool told = false;
	int steps = 0;
	if (words.ptr == NULL || !link_is_han_sentence(self))
		return false;
	size_t start = (size_t)(words.ptr - self->view.ptr);
	for (size_t i = self->context->claims.len;
	     i-- > 0 && claims[i].sentence == self->index && steps++ < STEPS_MOST;) {
		size_t end = claims[i].quantity.phrase.end;
		if (end > start || claims[i].metric == metric->metric || !claims[i].metric->of_organisations)
			return false;
		if (cc_str_find(cc_str_slice(self->view, end, start), CC_STR(";"), 0) != SIZE_MAX)
			break;
		told = true;
	}
	return told && !link_period_starts_at(self, start + words.len);
}

bool link_narrows_company(const struct link_sentence *self, const struct link_metric *metric, struct cc_str words)
{
	bool listed = words.ptr != NULL && link_has_code(self, (size_t)(words.ptr - self->view.ptr) + words.len);
	return !listed && (is_behind_of_which(self, words) || is_new_metric(self, metric, words));
}
