/* Words that nobody knows right before a metric's name, which say whose the figure is: 华为 of 华为研发投入.
 * Leaves whether they own it or only narrow it to private_subject.c. */
#include "link/places/subjects.h"

enum { HAN_BYTES = 3, CODE_DIGITS = 4 };

/* "The Fund now projects that the German economy will grow": who foresees or says it before the name is not whose it
 * is.
 */
static bool is_said_between(const struct link_sentence *self, size_t from, size_t to)
{
	static const enum cc_cue_kind says[] = {CC_CUE_FORECAST, CC_CUE_ATTRIBUTION, CC_CUE_TARGET};
	return !link_is_han_sentence(self) && link_has_any_cue(self, says, sizeof(says) / sizeof(says[0]), from, to);
}

/* 云帆网络|第三财季|营收: a quarter of a company's own year, which no calendar tells. */
static size_t before_fiscal_quarter(const struct link_sentence *self, size_t name)
{
	struct cc_str before = cc_str_slice(self->view, self->sentence->span.start, name);
	return name - cc_word_list_ends(link_words(self, CC_WORDS_FISCAL_QUARTERS), before);
}

/* "某校2024年研发经费…": the subject stands before the period that touches the name. */
static size_t before_period(const struct link_sentence *self, size_t name)
{
	name = before_fiscal_quarter(self, name);
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

size_t link_with_place_of_name(const struct link_sentence *self, size_t start)
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
	words = link_behind_attribute(self, words);
	/* 云台山景区|年|接待游客: what only measures belongs to the name. */
	size_t measure = cc_word_list_ends(link_words(self, CC_WORDS_ONLY_MEASURES), words);
	if (cc_word_list_ends(link_words(self, CC_WORDS_NO_MEASURES), words) > 0)
		return words; /* 云峰智能|营业收入 */
	if (measure == words.len)
		return (struct cc_str){0};
	return measure + 2 * (size_t)HAN_BYTES <= words.len ? cc_str_slice(words, 0, words.len - measure) : words;
}

size_t link_before_topic(const struct link_sentence *self, const struct cc_metric *metric, size_t name)
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
	size_t digits = 0;
	size_t others = 0;
	while (--at > 0 && before.ptr[at] != '(') {
		bool digit = cc_ascii_is_digit(before.ptr[at]);
		digits += digit ? 1 : 0;
		others += digit || cc_ascii_is_letter(before.ptr[at]) || before.ptr[at] == '.' ? 0 : 1;
	}
	bool code = others == 0 && digits >= CODE_DIGITS; /* 元祖股份(603886)|净利润 */
	return before.ptr[at] == '(' && (digits == 0 || code) ? self->sentence->span.start + at : name;
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

/* 元祖股份|(603886)|净利润: where the name before a code begins. */
static size_t listed_name_start(const struct link_sentence *self, size_t end, size_t clause)
{
	for (size_t i = 0; i < self->scope_count; i++) {
		if (self->scopes[i].span.end == end)
			return self->scopes[i].span.start;
	}
	return link_modifier_start(self, end, clause);
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

/* "|Oakes &| Dunn reported": the capitalised word that an ampersand joins to the name, known or not. */
static size_t with_ampersand(const struct link_sentence *self, size_t start)
{
	const struct cc_str joint = CC_STR(" & ");
	const size_t first = self->sentence->span.start;
	if (link_is_han_sentence(self) || start <= first + joint.len ||
	    !cc_str_ends(cc_str_slice(self->view, first, start), joint))
		return start;
	size_t at = start - joint.len;
	while (at > first && self->view.ptr[at - 1] != ' ')
		at--;
	return cc_ascii_is_upper(self->view.ptr[at]) ? at : start;
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
	size_t name =
	    before_bracket(self, link_before_topic(self, metric->metric, before_period(self, metric->span.start)));
	bool listed = name < metric->span.start && name > self->sentence->span.start && link_has_code(self, name);
	const struct cc_clause *clause = link_clause_at(self, listed ? name - 1 : name);
	size_t start = listed ? listed_name_start(self, name, clause->span.start)
			      : link_modifier_start(self, name, clause->span.start);
	start = with_known_capital(self, with_ampersand(self, with_hyphen(self, behind_fronting(self, start))));
	if (is_told_beside(self, metric->span))
		return (struct cc_str){0};
	if (start >= name)
		return possessor(self, name);
	if (is_teller(self, start, name))
		return (struct cc_str){0};
	start = with_word_inside(self, start, clause->span.start);
	size_t end = name == metric->span.start && link_is_han_sentence(self) ? behind_tail(self, name) : name;
	return without_of(self, cc_str_trim(cc_str_slice(self->view, link_with_place_of_name(self, start), end)));
}
