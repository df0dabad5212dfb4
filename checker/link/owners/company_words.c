/* Words of Chinese before a company's metric: what sort of company it is, and what only narrows the metric.
 * Leaves whose the figure is to companies.c. */
#include <stdint.h>

#include "base/utf8.h"
#include "link/owners/company_words.h"
#include "link/places/subjects.h"

/* Figures that are looked back over; the bytes of a name of two characters. */
enum { STEPS_MOST = 12, NAME_BYTES = 6 };

/* 紧随其后的|小米汽车: behind what only describes it; 美的 is a name. */
static struct cc_str behind_description(struct cc_str words)
{
	enum { DESCRIPTION_LEAST = 9 };
	const struct cc_str of = CC_STR("的");
	size_t at = words.len > DESCRIPTION_LEAST ? cc_str_find(words, of, DESCRIPTION_LEAST) : SIZE_MAX;
	return at != SIZE_MAX && at + of.len + NAME_BYTES <= words.len ? cc_str_slice(words, at + of.len, words.len)
								       : words;
}

/* 物业|公司, 在线|旅游|平台: what it does and a word for a company; 0 where `rest` does not begin so. */
static size_t trade_and_end(const struct link_sentence *self, struct cc_str rest)
{
	enum { TRADES_MOST = 4 };
	size_t kind = 0;
	size_t at = 0;
	for (int i = 0; i < TRADES_MOST; i++) {
		size_t trade =
		    cc_word_list_begins(link_words(self, CC_WORDS_COMPANY_TRADES), cc_str_slice(rest, at, rest.len));
		if (trade == 0)
			break;
		at += trade;
		size_t end =
		    cc_word_list_begins(link_words(self, CC_WORDS_COMPANY_KIND_ENDS), cc_str_slice(rest, at, rest.len));
		kind = end > 0 ? at + end : kind;
	}
	return kind;
}

size_t link_company_kind(const struct link_sentence *self, struct cc_str rest)
{
	size_t whole = cc_word_list_begins(link_words(self, CC_WORDS_COMPANY_KINDS), rest);
	size_t kind = trade_and_end(self, rest);
	return whole > kind ? whole : kind;
}

/* Whether a name can begin at `at`: unknown words, and no 股份 of 汽车集团|股份. */
static bool may_begin_name(const struct link_sentence *self, size_t at, size_t to)
{
	const struct cc_word_list *none = link_words(self, CC_WORDS_NO_NAME_BEGINS);
	return at + NAME_BYTES <= to && link_is_han_at(self, at) && !link_is_covered(self, at) &&
	       cc_word_list_begins(none, cc_str_slice(self->view, at, to)) == 0;
}

struct cc_span link_sort_of_company(const struct link_sentence *self, size_t at, size_t to)
{
	enum { KIND_BYTES = 36 };
	const size_t clause = link_clause_at(self, at)->span.start;
	const size_t first = at > clause + KIND_BYTES ? at - KIND_BYTES : clause;
	for (size_t from = first; from <= at; from++) {
		if (((unsigned char)self->view.ptr[from] & 0xC0u) == 0x80u)
			continue;
		size_t end = from + trade_and_end(self, cc_str_slice(self->view, from, to));
		if (end > at && may_begin_name(self, end, to))
			return (struct cc_span){.start = from, .end = end};
	}
	return (struct cc_span){.start = at, .end = at};
}

/* 车企, 券商, 城商行: no name begins so. */
static bool ends_as_firms(const struct link_sentence *self, struct cc_str words)
{
	size_t end = cc_word_list_ends(link_words(self, CC_WORDS_FIRM_ENDS), words);
	return end > 0 && end < words.len;
}

size_t link_behind_location(const struct link_sentence *self, struct cc_str words)
{
	const struct cc_str of = CC_STR("的");
	const size_t at = (size_t)(words.ptr - self->view.ptr);
	const struct cc_str before = cc_str_slice(self->view, self->sentence->span.start, at);
	const size_t end =
	    cc_word_list_ends(link_words(self, CC_WORDS_LOCATED), before) > 0 ? cc_str_find(words, of, 0) : SIZE_MAX;
	return end != SIZE_MAX && end > 0 && end + of.len + NAME_BYTES <= words.len ? end + of.len : 0;
}

bool link_is_before_sort(const struct link_sentence *self, struct cc_span place)
{
	return cc_span_len(link_sort_of_company(self, place.end, self->sentence->span.end)) > 0;
}

struct cc_str link_without_kind(const struct link_sentence *self, struct cc_str words)
{
	enum { WHOLE_KIND = 12 }; /* 造船企业|海宇重工 begins with it */
	const struct cc_word_list *kinds = link_words(self, CC_WORDS_COMPANY_KINDS);
	if (words.ptr == NULL || !link_is_han_sentence(self))
		return words;
	words = behind_description(words);
	if (words.ptr >= self->view.ptr + self->sentence->span.start &&
	    words.ptr < self->view.ptr + self->sentence->span.end) {
		words = cc_str_slice(words, link_behind_location(self, words), words.len);
		size_t at = (size_t)(words.ptr - self->view.ptr);
		size_t end = link_sort_of_company(self, at, at + words.len).end;
		words = cc_str_slice(words, end - at, words.len);
	}
	struct cc_str name = words;
	for (size_t at = 0; at < words.len; (void)cc_utf8_next(words, &at)) {
		size_t len = cc_word_list_begins(kinds, cc_str_slice(words, at, words.len));
		if ((at > 0 || len >= WHOLE_KIND || ends_as_firms(self, cc_str_slice(words, 0, len))) && len > 0 &&
		    at + len + NAME_BYTES <= words.len)
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
	/* 灵犀…;电商|商品交易总额: a trade is nobody's name. */
	bool trade = words.ptr != NULL && cc_word_list_has(link_words(self, CC_WORDS_COMPANY_TRADES), words);
	return !listed && (trade || is_behind_of_which(self, words) || is_new_metric(self, metric, words));
}
