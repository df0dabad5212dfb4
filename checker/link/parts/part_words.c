/* The words of a part: 商业发射 of "其中商业发射50次", 异地件 of "同城件占7.8%、异地件占90.3%".
 * Leaves what they are a part of to part.c. */
#include "link/parts/part.h"

#include <stdint.h>

#include "base/utf8.h"

enum { WORDS_LEAST = 2, WORDS_MOST = 14, HAN_BYTES = 3 };

/* The 三、四 of 三、四级手术 is one kind of them. */
static bool is_between_numerals(struct cc_str text, size_t at)
{
	static const struct cc_str numerals[] = {{"一", 3}, {"二", 3}, {"三", 3}, {"四", 3}, {"五", 3}};
	for (size_t i = 0; i < sizeof(numerals) / sizeof(numerals[0]); i++) {
		if (cc_str_ends(cc_str_slice(text, 0, at), numerals[i]))
			return true;
	}
	return false;
}

/* Whether the span holds punctuation or a word that joins several: one part has none. */
static bool is_several(const struct link_sentence *self, struct cc_span words)
{
	static const struct cc_str marks[] = {{",", 1}, {";", 1}, {":", 1}, {"。", 3}, {"、", 3}, {"和", 3}, {"与", 3}};
	struct cc_str text = cc_str_of_span(self->view, words);
	for (size_t i = 0; i < sizeof(marks) / sizeof(marks[0]); i++) {
		size_t at = cc_str_find(text, marks[i], 0);
		if (at != SIZE_MAX && !is_between_numerals(text, at))
			return true;
	}
	return false;
}

static bool is_within_scope(const struct link_sentence *self, size_t at)
{
	for (size_t i = 0; i < self->scope_count; i++) {
		if (self->scopes[i].span.start <= at && at < self->scopes[i].span.end)
			return true;
	}
	return false;
}

static bool is_blank(char c)
{
	return c == ' ' || c == ',' || c == ';' || c == ':';
}

struct cc_span link_trimmed_words(const struct link_sentence *self, struct cc_span words)
{
	struct cc_str row = CC_STR("、");
	if (cc_str_starts(cc_str_of_span(self->view, words), row))
		words.start += row.len;
	while (words.start < words.end && is_blank(self->view.ptr[words.start]))
		words.start++;
	while (words.end > words.start &&
	       (is_blank(self->view.ptr[words.end - 1]) ||
		(link_is_covered(self, words.end - 1) && !is_within_scope(self, words.end - 1))))
		words.end--;
	return words;
}

/* A metric that the figure can be of, a time: no words of a part. The 私营企业 of "私营企业78.6亿元" counts no firms.
 */
static bool holds_other(const struct link_sentence *self, struct cc_span words, const struct cc_quantity *figure)
{
	for (size_t i = 0; i < self->name_count; i++) {
		if (cc_span_overlaps(self->names[i].span, words) && link_fits(self, self->names[i].metric, figure))
			return true;
	}
	for (size_t i = 0; i < self->mentions->period_count; i++) {
		if (cc_span_overlaps(self->mentions->periods[i].span, words))
			return true;
	}
	return false;
}

bool link_holds_short(const struct link_sentence *self, struct cc_span words, const struct cc_quantity *figure)
{
	const struct cc_metric_mention *shorts = self->mentions->shorts;
	for (size_t i = 0; i < self->mentions->short_count; i++) {
		if (cc_span_overlaps(shorts[i].span, words) && link_fits(self, shorts[i].metric, figure))
			return true;
	}
	return false;
}

/* The claim of the part that the figure before ended; NULL where it ended none. */
static const struct cc_claim *part_before(const struct link_sentence *self)
{
	const struct cc_claim *claims = self->context->claims.items;
	return self->part_claim > 0 ? &claims[self->part_claim - 1] : NULL;
}

/* 城市 and 农村, 国有控股企业 and 私营企业: as long as the part before, or with its last character. */
static bool is_like_part(const struct link_sentence *self, struct cc_span words)
{
	struct cc_str text = cc_str_of_span(self->view, words);
	struct cc_str before = cc_str_of_span(self->view, self->part_words);
	if (text.len < HAN_BYTES || before.len < HAN_BYTES)
		return false;
	bool tail = cc_str_ends(text, cc_str_slice(before, before.len - HAN_BYTES, before.len));
	return tail || text.len == before.len;
}

/* "市本级|完成|44.1亿元,…;省直管县|完成|133.9亿元": behind a semicolon, by the verb of the part before. */
static bool is_told_alike(const struct link_sentence *self, struct cc_str before, struct cc_span words, size_t figure)
{
	const struct cc_claim *part = part_before(self);
	if (!cc_str_starts(before, CC_STR(";")) || part->sentence != self->index ||
	    self->part_words.end >= part->quantity.phrase.start || words.end >= figure)
		return false;
	struct cc_str verb = cc_str_slice(self->view, self->part_words.end, part->quantity.phrase.start);
	return cc_str_equal(verb, cc_str_slice(self->view, words.end, figure));
}

static enum link_part_lead lead_of_next(const struct link_sentence *self, struct cc_span all, struct cc_span words)
{
	struct cc_str before = cc_str_trim(cc_str_of_span(self->view, all));
	if (part_before(self) == NULL)
		return LINK_PART_NONE;
	bool joined = cc_word_list_begins(link_words(self, CC_WORDS_NEXT_PART), before) > 0;
	return joined || is_like_part(self, words) || is_told_alike(self, before, words, all.end) ? LINK_PART_NEXT
												  : LINK_PART_NONE;
}

struct cc_span link_part_words(const struct link_sentence *self, const struct cc_quantity *figure,
			       enum link_part_lead *lead)
{
	const struct cc_span none = {0};
	size_t from = link_previous_figure_end(self, figure->phrase.start);
	const struct cc_cue_mention *of = link_last_cue(self, CC_CUE_OF_WHICH, from, figure->phrase.start);
	/* "…,将182个航天器送入轨道,其中商业发射35次" */
	bool opens = of != NULL && (link_residue(self, from, of->span.start) == 0 ||
				    link_clause_at(self, of->span.start)->span.start == of->span.start);
	struct cc_span all = {.start = opens ? of->span.end : from, .end = figure->phrase.start};
	struct cc_span words = link_trimmed_words(self, all);
	size_t count = words.end > words.start ? cc_utf8_count(cc_str_of_span(self->view, words)) : 0;
	/* The 以上老人 of "60岁以上老人1.26万人" goes on with the figure before. */
	if (!opens && from > self->sentence->span.start && words.start == from)
		return none;
	if (count < WORDS_LEAST || count > WORDS_MOST || is_several(self, words) || holds_other(self, all, figure))
		return none;
	*lead = opens ? LINK_PART_OPENS : lead_of_next(self, all, words);
	/* "专任教师1930人,具有博士学位的占81.2%": those of them that are so. */
	const struct cc_cue_mention *mark = link_share_mark(self, figure);
	bool such = cc_str_ends(cc_str_of_span(self->view, words), CC_STR("的")) && mark != NULL &&
		    mark->span.start == words.end;
	if (*lead == LINK_PART_NONE)
		*lead = such ? LINK_PART_OPENS : LINK_PART_HEAD;
	return words;
}
