/* Why a figure of Chinese that has a metric and a place is none of them: words around its name that nobody has
 * accounted for. Leaves doubts about English to doubt.c, and whose the words before a name are to private_subject.c. */
#include <stdint.h>

#include "link/metrics/doubt.h"
#include "link/places/places.h"
#include "link/places/subjects.h"

enum { HAN_BYTES = 3, UNREAD_LEAST = 2, UNREAD_FAR = 3 };

/* Whether a and b share a byte of the text. */
static bool overlaps(struct cc_str a, struct cc_str b)
{
	uintptr_t a_start = (uintptr_t)a.ptr;
	uintptr_t b_start = (uintptr_t)b.ptr;
	return a.len > 0 && b.len > 0 && a_start < b_start + b.len && b_start < a_start + a.len;
}

/* Whether whose the figure is says the words, or a part of them. */
static bool is_owner(const struct cc_claim *claim, struct cc_str words)
{
	struct cc_str name = claim->scope_name;
	return overlaps(name, words) || (name.len > 0 && cc_str_find(name, words, 0) != SIZE_MAX) ||
	       (name.len > HAN_BYTES && cc_str_find(words, name, 0) != SIZE_MAX);
}

/* "高新技术企业数量从高到低依次是:云泽市1260家": whether whose it is stands between the name and the figure, or nowhere
 * in the sentence though its words say it. */
static bool is_named_behind(const struct cc_claim *claim, const struct link_sentence *self,
			    const struct link_metric *metric)
{
	const char *here = self->view.ptr + self->sentence->span.start;
	struct cc_str name = claim->scope_name;
	bool before = claim->scope == NULL && name.ptr >= here && name.ptr < self->view.ptr + metric->span.start;
	for (size_t i = 0; i < self->scope_count; i++) {
		if (self->scopes[i].scope != claim->scope)
			continue;
		if (self->scopes[i].span.start >= metric->span.end)
			return true;
		before = true;
	}
	return claim->scope_binding == CC_BOUND_STATED && !before;
}

/* "不良贷款率1.60%;|个人贷款|不良率2.27%", "|每1万从业人员拥有|有效发明专利388件": words right before the name that
 * make neither an owner, a sector nor a part of what is told narrow it to what nobody knows. */
static const char *is_narrowed(const struct cc_claim *claim, const struct link_sentence *self,
			       const struct link_metric *metric)
{
	if (claim->metric->scope_fixed || is_named_behind(claim, self, metric) || claim->part.len > 0 ||
	    claim->sector != NULL || metric->like != NULL || metric->deed)
		return NULL;
	struct cc_str words = link_private_subject(self, metric);
	if (words.len < 2 * (size_t)HAN_BYTES || is_owner(claim, words) || link_owns_nothing(self, words))
		return NULL;
	return "words that nobody knows stand before the name";
}

/* Whether so many words that nobody knows stand before the name in its clause, behind `from`, and no place. */
static bool has_unread_subject(const struct link_sentence *self, size_t name, size_t from, unsigned least)
{
	size_t clause = link_clause_at(self, name)->span.start;
	size_t start = clause > from ? clause : from;
	struct cc_str words = start < name ? cc_str_slice(self->view, start, name) : (struct cc_str){0};
	/* 综合|结案率, 中职|在校生: what the name says itself */
	size_t end = name - cc_word_list_ends(link_words(self, CC_WORDS_ONLY_MEASURES), words);
	end = end == name ? name - cc_word_list_ends(link_words(self, CC_WORDS_KINDS_OF), words) : end;
	bool told = link_has_cue(self, CC_CUE_FORECAST, start, name) ||
		    link_has_cue(self, CC_CUE_ATTRIBUTION, start, name) ||
		    cc_word_list_within(link_words(self, CC_WORDS_STATE_BODIES), words);
	return words.len > 0 && !told && link_residue(self, start, end) >= least &&
	       link_last_subject(self, link_is_place, start, name) == NULL;
}

/* The first name of the part between semicolons that has a figure behind it in its clause, before `name`; `name` where
 * there is none. */
static size_t first_name_told(const struct link_sentence *self, size_t part, size_t name)
{
	for (size_t i = 0; i < self->name_count && self->names[i].span.start < name; i++) {
		struct cc_span span = self->names[i].span;
		const struct cc_quantity *next = span.start >= part ? link_next_figure(self, span.end) : NULL;
		if (next != NULL && next->phrase.start < link_clause_at(self, span.start)->span.end)
			return span.start;
	}
	return name;
}

/* 开发区|实现|工业总产值: in "受气候影响|蔬菜产量下降2.1%,水果产量…" the words tell no more than how the first one
 * came. */
static bool is_behind_verb(const struct link_sentence *self, size_t name)
{
	return link_modifier_start(self, name, link_clause_at(self, name)->span.start) == name;
}

/* Whether the sentence says before its name whose the figure is: a place that packs know, or a name of the text's own.
 */
static bool is_said_here(const struct link_sentence *self, const struct cc_claim *claim, size_t name)
{
	for (size_t i = 0; i < self->scope_count; i++) {
		if (self->scopes[i].scope == claim->scope)
			return true;
	}
	struct cc_str before = cc_str_slice(self->view, self->sentence->span.start, name);
	return claim->scope == NULL && claim->scope_name.len > 0 &&
	       cc_str_find(before, claim->scope_name, 0) != SIZE_MAX;
}

/* "上半年|东部沿海33家国家级开发区|实现工业总产值6084.6亿元,税收收入315.32亿元", "|健康险业务|赔款和给付450亿元": who
 * is told of is not the place that the text was of, up to a semicolon. */
static const char *is_of_unread_subject(const struct cc_claim *claim, const struct link_sentence *self,
					const struct link_metric *metric)
{
	bool around = claim->scope_binding == CC_BOUND_CONTEXT || claim->scope_binding == CC_BOUND_DEFAULT;
	size_t name = metric->span.start;
	if (!around || claim->metric->scope_fixed || claim->part.len > 0 || claim->sector != NULL ||
	    metric->like != NULL || cc_span_len(metric->span) == 0 || name >= claim->quantity.phrase.start ||
	    is_said_here(self, claim, name))
		return NULL;
	size_t part = link_part_start(self, name);
	size_t first = first_name_told(self, part, name);
	bool unread =
	    has_unread_subject(self, name, link_previous_figure_end(self, name), UNREAD_LEAST) ||
	    (first < name && is_behind_verb(self, first) && has_unread_subject(self, first, part, UNREAD_FAR));
	return unread ? "another subject stands before it" : NULL;
}

/* "东盟为广东第一大贸易伙伴,对其进出口9691.6亿元": with whom that was told before, and is not whose it is. */
static const char *is_toward_it(const struct cc_claim *claim, const struct link_sentence *self,
				const struct link_metric *metric)
{
	(void)claim;
	size_t name = metric->span.start > self->sentence->span.start ? metric->span.start : self->sentence->span.start;
	struct cc_str before = cc_str_slice(self->view, self->sentence->span.start, name);
	return cc_word_list_ends(link_words(self, CC_WORDS_TOWARD_IT), before) > 0 ? "of trade with one place" : NULL;
}

/* "扣除房地产开发投资,|固定资产投资|增长7.2%": all but something. 扣除价格因素 is at another value of money, and what
 * packs know by such words has them in its name. */
static const char *leaves_something_out(const struct cc_claim *claim, const struct link_sentence *self,
					const struct link_metric *metric)
{
	const struct cc_quantity *figure = &claim->quantity;
	const size_t name = metric->span.start;
	const size_t part = link_part_start(self, name);
	const size_t before = link_previous_figure_end(self, name < figure->phrase.start ? name : figure->phrase.start);
	const size_t from = before > part ? before : part;
	struct cc_str words = cc_str_slice(self->view, from, figure->phrase.start);
	struct cc_str out = cc_word_list_first(link_words(self, CC_WORDS_LEAVES_OUT), words);
	if (out.len == 0)
		return NULL;
	const size_t at = (size_t)(out.ptr - self->view.ptr);
	const size_t behind = at + out.len;
	const size_t end = behind < name ? name : figure->phrase.start;
	bool own = at >= name && behind <= metric->span.end;
	return own || link_cue_at(self, CC_CUE_REAL, at) != NULL || link_residue(self, behind, end) == 0
		   ? NULL
		   : "something is left out of it";
}

/* Whether the figure is one of a row, which is given its item by its place. */
static bool is_in_row(const struct link_sentence *self, const struct cc_quantity *figure)
{
	for (size_t i = 0; i < self->mentions->quantity_count; i++) {
		if (self->mentions->quantities[i].span.start == figure->span.start)
			return self->pairings[i].in_list;
	}
	return false;
}

/* "铁路、水路、|民航|共发送旅客8201.9万人次", "住宿和|餐饮业|增长9.5%": the last of a row of trades whose other items
 * were not read as such. */
static const char *is_last_of_trades(const struct cc_claim *claim, const struct link_sentence *self)
{
	const struct cc_scope_mention *last = NULL;
	for (size_t i = 0; claim->sector != NULL && i < self->scope_count; i++) {
		if (self->scopes[i].scope == claim->sector && self->scopes[i].span.end <= claim->quantity.phrase.start)
			last = &self->scopes[i];
	}
	if (last == NULL || is_in_row(self, &claim->quantity))
		return NULL;
	struct cc_str before = cc_str_slice(self->view, self->sentence->span.start, last->span.start);
	return cc_word_list_ends(link_words(self, CC_WORDS_ITEM_JOINTS), before) > 0 ? "one value for several trades"
										     : NULL;
}

/* Whether the text ends with a joint of a row behind Han that nobody knows: 东部和|中部地区. */
static bool is_behind_unread_item(const struct link_sentence *self, size_t at)
{
	struct cc_str before = cc_str_slice(self->view, self->sentence->span.start, at);
	size_t joint = cc_word_list_ends(link_words(self, CC_WORDS_ITEM_JOINTS), before);
	size_t item = at - joint;
	if (joint == 0 || item <= self->sentence->span.start)
		return false;
	(void)cc_utf8_prev(self->view, &item);
	return link_is_han_at(self, item) && !link_is_covered(self, item);
}

/* "东部和|中部地区|企业数量占比超80%": the last of a row of places whose other items were not read. */
static const char *is_last_of_places(const struct cc_claim *claim, const struct link_sentence *self)
{
	const struct cc_scope_mention *last = NULL;
	bool here = claim->scope_binding == CC_BOUND_STATED || claim->scope_binding == CC_BOUND_SENTENCE;
	for (size_t i = 0; here && i < self->scope_count; i++) {
		if (self->scopes[i].scope == claim->scope && self->scopes[i].span.end <= claim->quantity.phrase.start)
			last = &self->scopes[i];
	}
	return last != NULL && !is_in_row(self, &claim->quantity) && is_behind_unread_item(self, last->span.start)
		   ? "one value for several places"
		   : NULL;
}

/* "严惩杀人、抢劫等严重暴力犯罪,办结案件691件": of one sort of cases, which the words before the name tell. */
static const char *is_of_some_cases(const struct cc_claim *claim, const struct link_sentence *self,
				    const struct link_metric *metric)
{
	bool cases = cc_metric_is(claim->metric, CC_NATURE_CASES);
	size_t part = link_part_start(self, claim->quantity.phrase.start);
	size_t told = link_previous_figure_end(self, metric->span.start);
	/* "其中:受理刑事案件68件,|结案38件|": in a part of what was told, what stands before goes on. */
	bool parts = link_starts_with_cue(self, CC_CUE_OF_WHICH, self->sentence->span.start);
	part = told > part && !parts ? told : part;
	if (!cases || metric->span.start <= part)
		return NULL;
	return cc_word_list_within(link_words(self, CC_WORDS_SORTS_OF_CASES),
				   cc_str_slice(self->view, part, metric->span.start))
		   ? "a part of what the name tells"
		   : NULL;
}

/* "兴业银行(1612.34亿元)、|中信银行|(1565.98亿元)": what a bracket opens with is told of the words right before it. */
static const char *is_of_words_before_bracket(const struct cc_claim *claim, const struct link_sentence *self)
{
	const struct cc_clause *clause = link_clause_at(self, claim->quantity.span.start);
	size_t bracket = clause->span.start - 1;
	if (clause->opener != '(' || bracket <= self->sentence->span.start ||
	    link_residue(self, clause->span.start, claim->quantity.phrase.start) > 0)
		return NULL;
	size_t start = link_modifier_start(self, bracket, link_clause_at(self, bracket)->span.start);
	struct cc_str words = cc_str_slice(self->view, start, bracket);
	if (words.len < 2 * (size_t)HAN_BYTES || is_owner(claim, words) || overlaps(claim->part, words))
		return NULL;
	return "it is told of the words before the bracket";
}

/* Whether the text says 本院 or the like; the 全行 of 全行业 is nobody. */
static bool speaks_of_writer(const struct link_sentence *self, struct cc_str text)
{
	const struct cc_word_list *words = link_words(self, CC_WORDS_OWN_BODIES);
	for (size_t i = 0; i < words->count; i++) {
		size_t at = cc_str_find(text, words->words[i], 0);
		if (at != SIZE_MAX &&
		    !cc_str_starts(cc_str_slice(text, at + words->words[i].len, text.len), CC_STR("业")))
			return true;
	}
	return false;
}

/* "本院共受理审查逮捕案件97件。批准逮捕101人": who writes of himself is not the nation. */
static const char *is_of_writer(const struct cc_claim *claim, const struct link_sentence *self)
{
	enum { REACH_BYTES = 600 };
	size_t start = self->sentence->span.start;
	size_t from = start > REACH_BYTES ? start - REACH_BYTES : 0;
	bool nation =
	    claim->scope_binding == CC_BOUND_DEFAULT && claim->scope != NULL && claim->scope->kind == CC_SCOPE_COUNTRY;
	/* "2025年|公司|研发人员1286人;累计授权专利2186件" */
	bool someone = nation && link_last_cue(self, CC_CUE_SOMEONE, start, claim->quantity.phrase.start) != NULL &&
		       link_last_subject(self, link_is_place, start, claim->quantity.phrase.start) == NULL;
	return nation &&
		       (someone || speaks_of_writer(self, cc_str_slice(self->view, from, claim->quantity.phrase.start)))
		   ? "who it is nobody knows"
		   : NULL;
}

/* Whether the figure is bound. */
static bool is_bound(const struct link_sentence *self, size_t sentence, const struct cc_quantity *figure)
{
	const struct cc_claim *claims = self->context->claims.items;
	for (size_t i = self->context->claims.len; i-- > 0 && claims[i].sentence >= sentence;) {
		if (claims[i].quantity.span.start == figure->span.start)
			return true;
	}
	return false;
}

/* The last figure of the unit before `to` in the sentence; NULL where there is none. */
static const struct cc_quantity *last_of_unit(const struct cc_mentions *mentions, struct cc_str unit, size_t to)
{
	const struct cc_quantity *last = NULL;
	for (size_t i = 0; i < mentions->quantity_count && mentions->quantities[i].span.end <= to; i++) {
		const struct cc_quantity *figure = &mentions->quantities[i];
		if (figure->unit.ptr != NULL && figure->kind == CC_NUMBER_CARDINAL && cc_str_equal(figure->unit, unit))
			last = figure;
	}
	return last;
}

/* "小家电产品进出口额486亿美元。其中|出口|402亿美元": a name as short as this tells a part of the whole before it, and
 * what that is nobody knows. */
static const char *is_part_of_unknown(const struct cc_claim *claim, const struct link_sentence *self,
				      const struct link_metric *metric)
{
	size_t start = self->sentence->span.start;
	const struct cc_cue_mention *of = link_last_cue(self, CC_CUE_OF_WHICH, start, metric->span.start);
	if (of == NULL || cc_span_len(metric->span) > 2 * (size_t)HAN_BYTES || claim->quantity.unit.ptr == NULL ||
	    claim->scope_binding == CC_BOUND_STATED || metric->like != NULL)
		return NULL;
	bool opens =
	    link_residue(self, start, of->span.start) == 0 && link_previous_figure_end(self, of->span.start) <= start;
	if (opens && self->index == 0)
		return NULL;
	size_t sentence = opens ? self->index - 1 : self->index;
	const struct cc_quantity *whole =
	    last_of_unit(&self->context->article->mentions[sentence], claim->quantity.unit, of->span.start);
	return whole != NULL && !is_bound(self, sentence, whole) ? "a part of what nobody knows" : NULL;
}

/* "2023-2025年营收5.71/7.12/9.23亿元,同比增速20.3%/24.7%/29.7%": one of several values between strokes. */
static const char *is_one_between_strokes(const struct cc_claim *claim, const struct link_sentence *self)
{
	const struct cc_span figure = claim->quantity.phrase;
	size_t end = self->sentence->span.end;
	bool counted_on = cc_str_starts(cc_str_slice(self->view, figure.end, end), CC_STR("/10")); /* 15.1/10万 */
	bool next = !counted_on && figure.end + 1 < end && self->view.ptr[figure.end] == '/' &&
		    (cc_ascii_is_digit(self->view.ptr[figure.end + 1]) || self->view.ptr[figure.end + 1] == '-');
	bool last = figure.start > self->sentence->span.start + 1 && self->view.ptr[figure.start - 1] == '/' &&
		    (cc_ascii_is_digit(self->view.ptr[figure.start - 2]) || self->view.ptr[figure.start - 2] == '%');
	return next || last ? "one of several values" : NULL;
}

/* Whether the words of the sentence open with a trade: 通信设备|行业生产、出口较快增长. */
static bool opens_with_trade(const struct link_sentence *self, const struct cc_sentence *sentence)
{
	enum { HEAD_BYTES = 48, TRADE_LEAST = 6 };
	size_t end = sentence->span.end < sentence->span.start + HEAD_BYTES ? sentence->span.end
									    : sentence->span.start + HEAD_BYTES;
	struct cc_str head = cc_str_slice(self->view, sentence->span.start, end);
	for (int i = 0; i < 2; i++) { /* 此外,|计算机行业 */
		size_t comma = cc_str_find(head, CC_STR(","), 0);
		bool leads = comma != SIZE_MAX && comma <= TRADE_LEAST;
		head = leads ? cc_str_slice(head, comma + 1, head.len) : head;
	}
	size_t comma = cc_str_find(head, CC_STR(","), 0);
	size_t trade = cc_str_find(comma != SIZE_MAX ? cc_str_slice(head, 0, comma) : head, CC_STR("行业"), 0);
	return trade != SIZE_MAX && trade >= TRADE_LEAST &&
	       cc_word_list_ends(link_words(self, CC_WORDS_ALL_TRADES), cc_str_slice(head, 0, trade)) == 0;
}

/* "通信设备行业生产较快增长。…实现出口交货值增长13.9%": what stands under a sentence that names a trade is of that. */
static const char *is_of_trade_told_of(const struct cc_claim *claim, const struct link_sentence *self)
{
	const struct cc_article *article = self->context->article;
	bool around = claim->scope_binding == CC_BOUND_CONTEXT || claim->scope_binding == CC_BOUND_DEFAULT;
	enum { SENTENCES_BACK = 12 };
	size_t first = self->index;
	size_t least = first > SENTENCES_BACK ? first - SENTENCES_BACK : 0;
	while (first > least && article->text.sentences[first - 1].block == self->sentence->block)
		first--;
	if (!around || claim->sector != NULL || claim->part.len > 0 || first == self->index ||
	    (first > 0 && article->text.sentences[first - 1].block == self->sentence->block) ||
	    article->mentions[first].quantity_count > 0)
		return NULL;
	return opens_with_trade(self, &article->text.sentences[first]) ? "another subject stands before it" : NULL;
}

/* "接下来|是农林水支出": no word that ends as a name does, said but once in all the text. */
static const char *is_of_no_name(const struct cc_claim *claim, const struct link_sentence *self)
{
	bool words = claim->scope == NULL && claim->scope_private && claim->sector == NULL &&
		     claim->scope_binding == CC_BOUND_STATED;
	bool own = cc_word_list_begins(link_words(self, CC_WORDS_OWN_BODIES), claim->scope_name) > 0;
	return words && !own && !link_may_be_somebody(self, claim->scope_name) ? "who it is nobody knows" : NULL;
}

const char *link_why_doubted_in_han(const struct cc_claim *claim, const struct link_sentence *self,
				    const struct link_metric *metric)
{
	typedef const char *doubt(const struct cc_claim *, const struct link_sentence *, const struct link_metric *);
	static doubt *const by_name[] = {is_toward_it,
					 is_narrowed,
					 leaves_something_out,
					 is_of_unread_subject,
					 is_of_some_cases,
					 is_part_of_unknown,
					 link_why_counts_those,
					 link_why_share_of_market,
					 link_why_of_another_trade,
					 link_why_narrower};
	static const char *(*const doubts[])(const struct cc_claim *, const struct link_sentence *) = {
	    is_last_of_trades,	 is_last_of_places, is_of_words_before_bracket, is_of_no_name, is_one_between_strokes,
	    is_of_trade_told_of, is_of_writer};
	const char *why = NULL;
	for (size_t i = 0; i < sizeof(by_name) / sizeof(by_name[0]) && why == NULL; i++)
		why = by_name[i](claim, self, metric);
	for (size_t i = 0; i < sizeof(doubts) / sizeof(doubts[0]) && why == NULL; i++)
		why = doubts[i](claim, self);
	return why;
}
