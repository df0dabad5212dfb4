/* Whose a figure is where nobody knows the words: 华为 of 华为研发投入, 海门港 of 海门港完成货物吞吐量.
 * Leaves places and bodies that are known to bind_scope.c. */
#include <stdint.h>

#include "base/ascii.h"
#include "link/places/places.h"
#include "link/places/subjects.h"

enum { HAN_BYTES = 3 };

/* "Kestrel Foods' revenue": the sign tells whose it is, and is no part of the name. */
static struct cc_str without_apostrophe(struct cc_str words)
{
	static const struct cc_str signs[] = {{"'", 1}, {"’", 3}};
	for (size_t i = 0; i < sizeof(signs) / sizeof(signs[0]); i++) {
		if (cc_str_ends(words, signs[i]))
			words.len -= signs[i].len;
	}
	/* "Corven Systems' product orders": those of many by their s */
	size_t owner = cc_str_find(words, CC_STR("s' "), 0);
	if (owner != SIZE_MAX)
		words.len = owner + 1;
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

/* Whether the claim is of a place or body, known or by its words: 江城|地铁. */
static bool is_owned(const struct link_sentence *self, const struct cc_claim *claim)
{
	struct cc_str words = claim->scope_name;
	if (claim->scope != NULL)
		return true;
	bool here = claim->scope_private && words.len > 0 && words.ptr >= self->view.ptr + self->sentence->span.start &&
		    words.ptr < self->view.ptr + self->sentence->span.end;
	return here && link_ends_as_name(self, words);
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

/* 淡水|捕捞产量, 异地|快递业务量: a part of what is told of somebody else, in words that are nobody's name. */
static bool is_plain_part(const struct link_sentence *self, struct cc_str words)
{
	return link_is_plain(self, words) && !link_is_shown_as_name(self, words) && !link_names_nobody(self, words) &&
	       !link_owns_nothing(self, words);
}

bool link_keep_plain_owner(struct cc_claim *claim, const struct link_sentence *self, const struct link_metric *metric)
{
	struct cc_str words = link_is_han_sentence(self) ? link_private_subject(self, metric) : (struct cc_str){0};
	if (words.ptr == NULL || !is_plain_part(self, words))
		return false;
	link_set_private(claim, words, CC_BOUND_STATED);
	return true;
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
	if (is_plain_part(self, words))
		return words;
	if (!has_owner_told(self, metric->span.start) && !has_owner_before(self, start) && !is_part_of_told(self))
		return (struct cc_str){0};
	/* 全省|4A级以上景区: several of a level. */
	bool level = cc_ascii_is_digit(words.ptr[0]) || cc_word_list_has(link_words(self, CC_WORDS_KINDS_OF), words);
	bool owner = link_with_place_of_name(self, start) != start || (link_ends_as_name(self, words) && !level) ||
		     cc_str_starts(words, CC_STR("某")) || link_period_starts_at(self, start + words.len);
	return owner ? (struct cc_str){0} : words;
}

bool link_owns_nothing(const struct link_sentence *self, struct cc_str words)
{
	return link_is_han_sentence(self) && cc_word_list_ends(link_words(self, CC_WORDS_NO_OWNERS), words) > 0;
}

/* 各|大博物馆: each of several. */
static bool is_one_of_each(const struct link_sentence *self, struct cc_str words)
{
	size_t start = (size_t)(words.ptr - self->view.ptr);
	bool here = start > self->sentence->span.start && start < self->sentence->span.end;
	return here && cc_str_ends(cc_str_slice(self->view, self->sentence->span.start, start), CC_STR("各"));
}

bool link_names_nobody(const struct link_sentence *self, struct cc_str words)
{
	return words.ptr != NULL && link_is_han_at(self, (size_t)(words.ptr - self->view.ptr)) &&
	       (cc_str_ends(words, CC_STR("的")) || is_one_of_each(self, words) ||
		cc_word_list_begins(link_words(self, CC_WORDS_NO_NAME_BEGINS), words) > 0 ||
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
	size_t topic = link_before_topic(self, metric, words.end);
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
