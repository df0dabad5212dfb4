/* Whose a figure is where nobody knows the words: 华为 of 华为研发投入, 海门港 of 海门港完成货物吞吐量.
 * Leaves places and bodies that are known to bind_scope.c. */
#include <stdint.h>

#include "link/places.h"
#include "link/stranger.h"
#include "link/subjects.h"

enum { HAN_BYTES = 3 };

/* "The Fund now projects that the German economy will grow": who foresees or says it before the name is not whose it
 * is.
 */
static bool is_said_between(const struct link_sentence *self, size_t from, size_t to)
{
	static const enum cc_cue_kind says[] = {CC_CUE_FORECAST, CC_CUE_ATTRIBUTION, CC_CUE_TARGET};
	for (size_t i = 0; i < sizeof(says) / sizeof(says[0]) && !link_is_han_sentence(self); i++) {
		if (link_has_cue(self, says[i], from, to))
			return true;
	}
	return false;
}

/* "某校2024年研发经费…": the subject stands before the period that touches the name. */
static size_t before_period(const struct link_sentence *self, size_t name)
{
	for (size_t i = 0; i < self->mentions->period_count; i++) {
		struct cc_span period = self->mentions->periods[i].span;
		if (period.end <= name && link_is_understood(self, period.end, name) &&
		    link_clause_at(self, period.start) == link_clause_at(self, name) &&
		    !is_said_between(self, period.end, name))
			return link_modifier_start(self, name, period.end) == name ? period.start : name;
	}
	return name;
}

/* "Korea Shipbuilders won", "Brazil Potash lost": a country's name before capitals is theirs, "German Shipbuilders" are
 * those of Germany. */
static bool is_country_of_name(const struct link_sentence *self, const struct cc_scope_mention *place, size_t start)
{
	static const struct cc_str peoples[] = {{"n", 1},  {"ese", 3}, {"sh", 2}, {"ch", 2},
						{"ss", 2}, {"ek", 2},  {"i", 1}};
	struct cc_str text = cc_str_of_span(self->view, place->span);
	const unsigned kinds =
	    1u << CC_SCOPE_COUNTRY | 1u << CC_SCOPE_CITY | 1u << CC_SCOPE_MUNICIPALITY | 1u << CC_SCOPE_PROVINCE;
	bool before = place->span.end + 1 == start && self->view.ptr[place->span.end] == ' ' &&
		      cc_ascii_is_upper(self->view.ptr[start]) && (1u << place->scope->kind & kinds) != 0;
	bool noun = cc_str_equal(text, place->scope->title.en); /* Taiwan, Spain */
	for (size_t i = 0; i < sizeof(peoples) / sizeof(peoples[0]) && before && !noun; i++)
		before = !cc_str_ends(text, peoples[i]);
	return before;
}

/* "天津港货物吞吐量": the place that the words begin with belongs to them, or every port of a text were one. */
static size_t with_place(const struct link_sentence *self, size_t start)
{
	for (size_t i = 0; i < self->scope_count; i++) {
		enum cc_scope_kind kind = self->scopes[i].scope->kind;
		if (is_country_of_name(self, &self->scopes[i], start))
			return self->scopes[i].span.start;
		if (self->scopes[i].span.end == start && (kind == CC_SCOPE_PROVINCE || kind == CC_SCOPE_CITY ||
							  kind == CC_SCOPE_MUNICIPALITY || kind == CC_SCOPE_DISTRICT))
			return self->scopes[i].span.start;
	}
	return start;
}

/* "the Aldermere region's": with the name right before it. */
static size_t with_capital(const struct link_sentence *self, size_t at)
{
	size_t start = at > self->sentence->span.start ? at - 1 : at;
	while (start > self->sentence->span.start && self->view.ptr[start - 1] != ' ')
		start--;
	bool name = start < at && cc_ascii_is_upper(self->view.ptr[start]) && start > self->sentence->span.start &&
		    !link_is_understood(self, start, at);
	return name ? start : at;
}

/* "the hospital's budget revenue": whose it is, in a word that nobody knows; the company's and the country's are known.
 */
static struct cc_str possessor(const struct link_sentence *self, size_t name)
{
	static const struct cc_str tails[] = {{"'s ", 3}, {"’s ", 5}};
	struct cc_str before = cc_str_slice(self->view, self->sentence->span.start, name);
	for (size_t i = 0; i < sizeof(tails) / sizeof(tails[0]); i++) {
		size_t end = name - tails[i].len;
		size_t start = end;
		if (!cc_str_ends(before, tails[i]))
			continue;
		while (start > self->sentence->span.start && self->view.ptr[start - 1] != ' ')
			start--;
		bool unknown = start < end && self->view.ptr[start] >= 'a' && self->view.ptr[start] <= 'z' &&
			       !link_is_understood(self, start, end);
		return unknown ? cc_str_slice(self->view, with_capital(self, start), end) : (struct cc_str){0};
	}
	return (struct cc_str){0};
}

/* 涉及知识产权的|技术合同成交额, 某校的|研发经费: the 的 belongs to neither, nor does the 以 of 以华北某省…. */
static struct cc_str without_of(const struct link_sentence *self, struct cc_str words)
{
	const struct cc_str of = CC_STR("的");
	while (words.len > of.len && cc_str_ends(words, of))
		words = cc_str_trim(cc_str_slice(words, 0, words.len - of.len));
	size_t small = cc_word_list_begins(link_words(self, CC_WORDS_SMALL_BEFORE), words);
	words = small < words.len ? cc_str_slice(words, small, words.len) : words;
	/* 云台山景区|年|接待游客: what only measures belongs to the name. */
	size_t measure = cc_word_list_ends(link_words(self, CC_WORDS_ONLY_MEASURES), words);
	if (cc_word_list_ends(link_words(self, CC_WORDS_NO_MEASURES), words) > 0)
		return words; /* 云峰智能|营业收入 */
	if (measure == words.len)
		return (struct cc_str){0};
	return measure + 2 * (size_t)HAN_BYTES <= words.len ? cc_str_slice(words, 0, words.len - measure) : words;
}

/* "集成电路|出口1.29万亿元", "规上文化企业|前三季度营业收入": the metric's own topic before its name is nobody's name.
 */
static size_t before_topic(const struct link_sentence *self, const struct cc_metric *metric, size_t name)
{
	for (size_t i = 0; i < self->mentions->topic_count; i++) {
		const struct cc_metric_mention *topic = &self->mentions->topics[i];
		if (topic->metric == metric && topic->span.end == name)
			return topic->span.start;
	}
	return name;
}

/* "中心城区(鼓楼、西关两区)|常住人口": what a bracket between the words and the name explains is told of the words. */
static size_t before_bracket(const struct link_sentence *self, size_t name)
{
	struct cc_str before = cc_str_slice(self->view, self->sentence->span.start, name);
	if (!link_is_han_sentence(self) || !cc_str_ends(before, CC_STR(")")))
		return name;
	size_t at = before.len - 1;
	while (at > 0 && before.ptr[at] != '(' && !cc_ascii_is_digit(before.ptr[at]))
		at--;
	return before.ptr[at] == '(' ? self->sentence->span.start + at : name;
}

/* "from investors |at a valuation of| $1.6 billion": words before a small word narrow nothing behind it. */
static bool is_told_beside(const struct link_sentence *self, struct cc_span name)
{
	static const struct cc_str small[] = {{"at ", 3}, {"with ", 5}, {"on ", 3}, {"for ", 4}, {"in ", 3}};
	struct cc_str words = cc_str_of_span(self->view, name);
	for (size_t i = 0; i < sizeof(small) / sizeof(small[0]) && !link_is_han_sentence(self); i++) {
		if (cc_str_starts(words, small[i]))
			return true;
	}
	return false;
}

/* "Data-|centre| sales": the whole of a word. */
static size_t with_hyphen(const struct link_sentence *self, size_t start)
{
	size_t first = self->sentence->span.start;
	if (link_is_han_sentence(self) || start <= first || self->view.ptr[start - 1] != '-')
		return start;
	while (start > first && self->view.ptr[start - 1] != ' ')
		start--;
	return start;
}

static bool is_in_scope(const struct link_sentence *self, size_t at)
{
	for (size_t i = 0; i < self->scope_count; i++) {
		if (self->scopes[i].span.start <= at && at < self->scopes[i].span.end)
			return true;
	}
	return false;
}

/* "|Home| Depot's comparable sales", "The |Reading| Room chain": a word that is known for something else opens the
 * name.
 */
static size_t with_known_capital(const struct link_sentence *self, size_t start)
{
	enum { LEAST = 3 };
	size_t first = self->sentence->span.start;
	size_t at = start;
	if (link_is_han_sentence(self) || start <= first + LEAST || self->view.ptr[start - 1] != ' ' ||
	    !cc_ascii_is_upper(self->view.ptr[start]))
		return start;
	for (at--; at > first && cc_ascii_is_letter(self->view.ptr[at - 1]); at--)
		;
	bool opens = at == first || (at == first + CC_STR("The ").len &&
				     cc_str_starts(cc_str_slice(self->view, first, at), CC_STR("The ")));
	bool name = opens && start - at > LEAST && cc_ascii_is_upper(self->view.ptr[at]) &&
		    link_cue_at(self, CC_CUE_NEUTRAL, at) == NULL && !link_period_starts_at(self, at) &&
		    link_cue_at(self, CC_CUE_CALLING, at) == NULL && !is_in_scope(self, at);
	return name ? at : start;
}

/* "At Highmoor Rail 91.2 percent of trains arrived": the small word is no part of the name. */
static size_t behind_fronting(const struct link_sentence *self, size_t start)
{
	const struct cc_cue_mention *small =
	    link_is_han_sentence(self) ? NULL : link_cue_at(self, CC_CUE_FRONTING, start);
	return small != NULL ? small->span.end + 1 : start;
}

/* "Kilbrae United's annual |accounts show| a loss": what tells it is not whose it is. */
static bool is_teller(const struct link_sentence *self, size_t start, size_t name)
{
	struct cc_str words = cc_str_trim(cc_str_slice(self->view, start, name));
	size_t small = cc_word_list_ends(link_words(self, CC_WORDS_ARTICLES), words);
	words = cc_str_trim(cc_str_slice(words, 0, words.len - small));
	return !link_is_han_sentence(self) && cc_word_list_ends(link_words(self, CC_WORDS_SHOWS), words) > 0;
}

/* The 达 of 衡达医疗: one character that is a word elsewhere, with no more than a name's beginning before it in the
 * clause. */
static size_t with_word_inside(const struct link_sentence *self, size_t start, size_t clause)
{
	enum { HEAD_MOST = 2 };
	size_t at = start;
	if (!link_is_han_sentence(self) || start < clause + 2 * (size_t)HAN_BYTES ||
	    !link_is_han_at(self, start - HAN_BYTES))
		return start;
	const struct cc_cue_mention *word = link_cue_at(self, CC_CUE_REACH, start - HAN_BYTES);
	if (word == NULL || cc_span_len(word->span) != HAN_BYTES)
		return start;
	for (at = word->span.start; at > clause;) {
		(void)cc_utf8_prev(self->view, &at);
		if (link_is_covered(self, at) || !link_is_han_at(self, at))
			return start;
	}
	return word->span.start - at <= HEAD_MOST * (size_t)HAN_BYTES ? at : start;
}

/* 杭州萧山国际|机场完成旅客吞吐量: where the metric's own name begins with the end of a body's, it ends the words. */
static size_t behind_tail(const struct link_sentence *self, size_t name)
{
	const struct cc_mentions *own = &self->context->article->mentions[self->index];
	for (size_t i = 0; i < own->cue_count && own->cues[i].span.start <= name; i++) {
		struct cc_str tail = cc_str_of_span(self->view, own->cues[i].span);
		if (own->cues[i].span.start == name && own->cues[i].kind == CC_CUE_BODY_TAIL &&
		    cc_word_list_has(link_words(self, CC_WORDS_TAIL_IN_NAME), tail))
			return own->cues[i].span.end;
	}
	return name;
}

struct cc_str link_private_subject(const struct link_sentence *self, const struct link_metric *metric)
{
	if (cc_span_len(metric->span) == 0)
		return (struct cc_str){0};
	size_t name = before_bracket(self, before_topic(self, metric->metric, before_period(self, metric->span.start)));
	const struct cc_clause *clause = link_clause_at(self, name);
	size_t start = link_modifier_start(self, name, clause->span.start);
	start = with_known_capital(self, with_hyphen(self, behind_fronting(self, start)));
	if (is_told_beside(self, metric->span))
		return (struct cc_str){0};
	if (start >= name)
		return possessor(self, name);
	if (is_teller(self, start, name))
		return (struct cc_str){0};
	start = with_word_inside(self, start, clause->span.start);
	size_t end = name == metric->span.start && link_is_han_sentence(self) ? behind_tail(self, name) : name;
	return without_of(self, cc_str_trim(cc_str_slice(self->view, with_place(self, start), end)));
}

/* "Kestrel Foods' revenue": the sign tells whose it is, and is no part of the name. */
static struct cc_str without_apostrophe(struct cc_str words)
{
	static const struct cc_str signs[] = {{"'", 1}, {"’", 3}};
	for (size_t i = 0; i < sizeof(signs) / sizeof(signs[0]); i++) {
		if (cc_str_ends(words, signs[i]))
			words.len -= signs[i].len;
	}
	return words;
}

void link_set_private(struct cc_claim *claim, struct cc_str words, enum cc_binding binding)
{
	claim->scope = NULL;
	claim->scope_name = without_apostrophe(words);
	claim->scope_binding = binding;
	claim->scope_private = true;
}

/* "沿海地区研发投入强度高于内陆,东部地区为3.1%": a place of the figure's own is nearer than the words before the name.
 */
static bool names_other_place(const struct link_sentence *self, const struct link_metric *metric,
			      const struct cc_quantity *quantity)
{
	const struct cc_clause *own = link_clause_at(self, quantity->span.start);
	return metric->span.end <= own->span.start &&
	       link_last_subject(self, link_is_place, own->span.start, quantity->span.start) != NULL;
}

/* A place, a body or a company ends so: 鹤岭|高新区, 星越|科技 is somebody. */
static bool ends_as_name(const struct link_sentence *self, struct cc_str words)
{
	size_t end = (size_t)(words.ptr - self->view.ptr) + words.len;
	for (size_t i = 0; i < self->mentions->cue_count && self->mentions->cues[i].span.start < end; i++) {
		const struct cc_cue_mention *cue = &self->mentions->cues[i];
		bool tail = cue->kind == CC_CUE_BODY_TAIL || cue->kind == CC_CUE_NAME_PART || link_is_tail(cue->kind);
		if (tail && cue->span.end == end)
			return true;
	}
	return false;
}

/* Whether the claim is of a place or body, known or by its words: 江城|地铁. */
static bool is_owned(const struct link_sentence *self, const struct cc_claim *claim)
{
	struct cc_str words = claim->scope_name;
	if (claim->scope != NULL)
		return true;
	bool here = claim->scope_private && words.len > 0 && words.ptr >= self->view.ptr + self->sentence->span.start &&
		    words.ptr < self->view.ptr + self->sentence->span.end;
	return here && ends_as_name(self, words);
}

/* "比亚迪2025年|纯电动|乘用车销量", "全国|新能源|乘用车零售": whose it is stands right before the words. */
static bool has_owner_before(const struct link_sentence *self, size_t words)
{
	size_t clause = link_clause_at(self, words)->span.start;
	const struct cc_scope_mention *owner = link_last_subject(self, link_is_place, clause, words);
	return owner != NULL && link_is_understood(self, owner->span.end, words) &&
	       link_previous_figure_end(self, words) <= owner->span.end; /* the 第二 of 第二医院 */
}

/* Whether the sentence has told a figure of somebody before the name. */
static bool has_owner_told(const struct link_sentence *self, size_t name)
{
	const struct cc_claim *claims = self->context->claims.items;
	for (size_t i = self->context->claims.len; i-- > 0 && claims[i].sentence == self->index;) {
		if (claims[i].quantity.phrase.end <= name)
			return is_owned(self, &claims[i]);
	}
	return false;
}

/* "全省进出口1028亿元。其中,核桃出口4.5亿元": a sentence of parts goes on about the place of which the one before told.
 */
static bool is_part_of_told(const struct link_sentence *self)
{
	const struct link_context *context = self->context;
	const struct cc_claim *claims = context->claims.items;
	size_t count = context->claims.len;
	while (count > context->block_first_claim && claims[count - 1].sentence == self->index)
		count--;
	return link_starts_with_cue(self, CC_CUE_OF_WHICH, self->sentence->span.start) &&
	       count > context->block_first_claim && claims[count - 1].scope != NULL &&
	       link_is_place(claims[count - 1].scope) && !link_is_body(context, claims[count - 1].scope);
}

struct cc_str link_narrowing_words(const struct link_sentence *self, const struct link_metric *metric)
{
	struct cc_str words = link_is_han_sentence(self) ? link_private_subject(self, metric) : (struct cc_str){0};
	size_t start = words.ptr != NULL ? (size_t)(words.ptr - self->view.ptr) : 0;
	if (words.ptr == NULL)
		return words;
	/* 男性|人口, 外来户籍劳动力|失业率: some of many, and nobody's name. */
	if (cc_word_list_ends(link_words(self, CC_WORDS_KINDS_OF), words) > 0)
		return words;
	if (!has_owner_told(self, metric->span.start) && !has_owner_before(self, start) && !is_part_of_told(self))
		return (struct cc_str){0};
	bool owner = with_place(self, start) != start || ends_as_name(self, words) ||
		     cc_str_starts(words, CC_STR("某")) || link_period_starts_at(self, start + words.len);
	return owner ? (struct cc_str){0} : words;
}

bool link_owns_nothing(const struct link_sentence *self, struct cc_str words)
{
	return link_is_han_sentence(self) && cc_word_list_ends(link_words(self, CC_WORDS_NO_OWNERS), words) > 0;
}

bool link_names_nobody(const struct link_sentence *self, struct cc_str words)
{
	return words.ptr != NULL && link_is_han_at(self, (size_t)(words.ptr - self->view.ptr)) &&
	       (cc_word_list_begins(link_words(self, CC_WORDS_NO_NAME_BEGINS), words) > 0 ||
		cc_word_list_ends(link_words(self, CC_WORDS_NO_NAME_ENDS), words) > 0);
}

static bool has_private_subject(struct cc_claim *claim, struct link_sentence *self, const struct link_metric *metric,
				const struct cc_quantity *quantity)
{
	struct cc_str words = link_private_subject(self, metric);
	if (words.ptr == NULL || names_other_place(self, metric, quantity) ||
	    link_narrowing_words(self, metric).ptr != NULL || link_owns_nothing(self, words))
		return false;
	link_set_private(claim, words, CC_BOUND_STATED);
	struct cc_span span = {.start = (size_t)(words.ptr - self->view.ptr)};
	span.end = span.start + words.len;
	if (link_period_starts_at(self, span.end))
		self->subject = span;
	return true;
}

/* 集成电路|实现出口; with a name before it, as in 云帆快递|完成业务量, it is somebody. */
static bool is_topic(const struct link_sentence *self, const struct cc_metric *metric, struct cc_span words)
{
	size_t topic = before_topic(self, metric, words.end);
	return topic < words.end && topic < words.start + 2 * (size_t)HAN_BYTES;
}

/* "海门港完成货物吞吐量2.86亿吨": who the clause opens with, a verb between. */
static bool has_opening_subject(struct cc_claim *claim, struct link_sentence *self, const struct link_metric *metric,
				const struct cc_quantity *quantity)
{
	struct cc_span words = link_opening_subject(self, metric->span);
	if (cc_span_len(words) == 0 || names_other_place(self, metric, quantity) ||
	    link_owns_nothing(self, cc_str_of_span(self->view, words)) || is_topic(self, metric->metric, words))
		return false;
	link_set_private(claim, cc_str_of_span(self->view, words), CC_BOUND_STATED);
	/* 特殊教育学校|共有: what follows need not be of the same kind. */
	if (!cc_word_list_has(link_words(self, CC_WORDS_KINDS_OF), cc_str_of_span(self->view, words)))
		self->subject = words;
	return true;
}

/* "鹤岭2024年研发投入强度达3.1%,高新技术企业420家": who opened the sentence goes on until a place is named. */
static bool has_carried_subject(struct cc_claim *claim, const struct link_sentence *self,
				const struct cc_quantity *quantity)
{
	size_t end = self->subject.end;
	if (end == 0 || link_last_subject(self, link_is_place, end, quantity->span.start) != NULL)
		return false;
	link_set_private(claim, cc_str_of_span(self->view, self->subject), CC_BOUND_SENTENCE);
	return true;
}

/* 甬州口岸 and 市一院 name somebody, as do longer words; the 涉农 of 涉农贷款余额 only narrows its name. */
static bool is_name(const struct link_sentence *self, struct cc_str words)
{
	enum { HAN_OF_NAME = 3 };
	size_t end = (size_t)(words.ptr - self->view.ptr) + words.len;
	for (size_t i = 0; i < self->mentions->cue_count && self->mentions->cues[i].span.start < end; i++) {
		const struct cc_cue_mention *cue = &self->mentions->cues[i];
		if (cue->span.end == end && (cue->kind == CC_CUE_BODY_TAIL || cue->kind == CC_CUE_PLACE_TAIL))
			return true;
	}
	return cc_utf8_count(words) >= HAN_OF_NAME || cc_str_starts(words, CC_STR("某"));
}

/* "某校录取研究生2860人、本科新生5120人", "甬州口岸进出口3218亿元,其中出口2406亿元,进口812亿元": until a place, or a
 * semicolon before what may be the nation's, what is told is of whom the figure before was. */
static bool has_subject_before(struct cc_claim *claim, const struct link_sentence *self,
			       const struct link_metric *metric, const struct cc_quantity *quantity)
{
	const struct link_context *context = self->context;
	const struct cc_claim *last =
	    context->claims.len > 0 ? (const struct cc_claim *)context->claims.items + (context->claims.len - 1) : NULL;
	if (!link_is_han_sentence(self) || last == NULL || last->sentence != self->index || last->scope != NULL ||
	    last->sector != NULL || !last->scope_private || !is_name(self, last->scope_name))
		return false;
	size_t from = last->quantity.phrase.end;
	struct cc_str between = cc_str_slice(self->view, from, quantity->phrase.start);
	bool apart = metric->metric->default_scope != NULL && cc_str_find(between, CC_STR(";"), 0) != SIZE_MAX;
	if (apart || link_last_subject(self, link_is_place, from, quantity->phrase.start) != NULL)
		return false;
	link_set_private(claim, last->scope_name, CC_BOUND_SENTENCE);
	return true;
}

static bool has_place_behind(const struct link_sentence *self, const struct link_metric *metric)
{
	const struct cc_word_list *joints = link_words(self, CC_WORDS_PLACE_BEHIND);
	struct cc_str rest = cc_str_slice(self->view, metric->span.end, self->sentence->span.end);
	for (size_t i = 0; i < joints->count && !link_is_han_sentence(self); i++) {
		for (size_t k = 0; cc_str_starts(rest, joints->words[i]) && k < self->scope_count; k++) {
			if (self->scopes[k].span.start == metric->span.end + joints->words[i].len &&
			    link_is_place(self->scopes[k].scope))
				return true;
		}
	}
	return false;
}

bool link_take_private_subject(struct cc_claim *claim, struct link_sentence *self, const struct link_metric *metric,
			       const struct cc_quantity *quantity)
{
	/* "The HCOB manufacturing PMI for Germany": the place behind the name is whose it is. */
	if (has_place_behind(self, metric))
		return false;
	return has_private_subject(claim, self, metric, quantity) ||
	       has_opening_subject(claim, self, metric, quantity) || has_carried_subject(claim, self, quantity) ||
	       has_subject_before(claim, self, metric, quantity);
}
