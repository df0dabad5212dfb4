/* Which words of a sentence are understood, and how much lies between two places that is not.
 * Leaves what follows from that to bind_metric.c and bind_scope.c. */
#include <limits.h>
#include <stdint.h>

#include "base/utf8.h"
#include "link/link_sentence.h"
#include "link/places/places.h"

/* What the words between a name and its figure weigh. */
enum { HAN_WEIGHT = 1, LATIN_WEIGHT = 2 };

/* 按经营单位所在地分; what is longer says more than an order. */
enum { FRAME_BYTES = 42 };

/* 较2024年国庆节假日同期; what is longer says more than what something is held against. */
enum { BASE_BYTES = 48 };

void link_mark(struct link_sentence *self, struct cc_span span)
{
	size_t base = self->sentence->span.start;
	if (span.end <= base)
		return;
	size_t start = span.start > base ? span.start - base : 0;
	size_t end = span.end - base;
	size_t len = cc_span_len(self->sentence->span);
	for (size_t i = start; i < end && i < len; i++)
		self->cover[i] = 1;
}

/* The 市 of 云泽市 and the 中 of 研发经费中 are understood only beside what they end; 支出 alone is another subject,
 * as is "produced" without what was. */
static bool is_word_of_its_own(enum cc_cue_kind kind)
{
	static const enum cc_cue_kind parts[] = {
	    CC_CUE_MEASURE, CC_CUE_WITHIN,	CC_CUE_FRAME_HEAD, CC_CUE_FRAME_TAIL,  CC_CUE_ACTS,
	    CC_CUE_COMMON,  CC_CUE_DATED_TITLE, CC_CUE_BODY_TAIL,  CC_CUE_PLACES_TAIL, CC_CUE_BODY_ALONE,
	    CC_CUE_BODIES,  CC_CUE_CALLING,	CC_CUE_HOLIDAY,	   CC_CUE_KIN};
	for (size_t i = 0; i < sizeof(parts) / sizeof(parts[0]); i++) {
		if (parts[i] == kind)
			return false;
	}
	bool deed = (int)kind >= CC_CUE_FIRST_DEED && (int)kind <= CC_CUE_LAST_DEED;
	return !deed && !link_is_tail(kind);
}

/* 第35位, 第三名, 第三届: the word behind an ordinal says nothing more. */
static void mark_ordinal(struct link_sentence *self, const struct cc_quantity *quantity)
{
	static const struct cc_str words[] = {{"位", 3}, {"名", 3}, {"届", 3}};
	size_t end = quantity->phrase.end;
	for (size_t i = 0; quantity->kind == CC_NUMBER_ORDINAL && i < sizeof(words) / sizeof(words[0]); i++) {
		if (cc_str_starts(cc_str_slice(self->view, end, self->sentence->span.end), words[i]))
			link_mark(self, (struct cc_span){.start = end, .end = end + words[i].len});
	}
}

static void mark_mentions(struct link_sentence *self)
{
	const struct cc_mentions *mentions = self->mentions;
	for (size_t i = 0; i < mentions->quantity_count; i++) {
		link_mark(self, mentions->quantities[i].phrase);
		mark_ordinal(self, &mentions->quantities[i]);
	}
	for (size_t i = 0; i < mentions->period_count; i++)
		link_mark(self, mentions->periods[i].span);
	for (size_t i = 0; i < mentions->scope_count; i++)
		link_mark(self, mentions->scopes[i].span);
	for (size_t i = 0; i < mentions->metric_count; i++)
		link_mark(self, mentions->metrics[i].span);
	for (size_t i = 0; i < mentions->cue_count; i++) {
		if (is_word_of_its_own(mentions->cues[i].kind))
			link_mark(self, mentions->cues[i].span);
	}
}

bool link_starts_with_cue(const struct link_sentence *self, enum cc_cue_kind kind, size_t at)
{
	return link_cue_at(self, kind, at) != NULL;
}

/* "分季度看,一季度增长5.4%", "按常住地分,…": a clause that only sorts says nothing of what is spoken of. */
static void mark_frames(struct link_sentence *self)
{
	const struct cc_text *text = &self->context->article->text;
	for (uint32_t i = 0; i < self->sentence->clause_count; i++) {
		const struct cc_span span = text->clauses[self->sentence->clause_first + i].span;
		const struct cc_cue_mention *tail = link_last_cue(self, CC_CUE_FRAME_TAIL, span.start, span.end);
		if (tail != NULL && cc_span_len(span) <= FRAME_BYTES && tail->span.end == span.end &&
		    link_starts_with_cue(self, CC_CUE_FRAME_HEAD, span.start))
			link_mark(self, span);
	}
}

/* Whether the figure says by how much something moved: 增加|1.23亿人次. @return where the verb begins; SIZE_MAX. */
static size_t movement_start(const struct link_sentence *self, size_t from, const struct cc_quantity *quantity)
{
	static const enum cc_cue_kind moves[] = {CC_CUE_UP, CC_CUE_DOWN};
	for (size_t i = 0; i < sizeof(moves) / sizeof(moves[0]); i++) {
		const struct cc_cue_mention *verb = link_last_cue(self, moves[i], from, quantity->phrase.start);
		if (verb != NULL && link_residue(self, verb->span.end, quantity->phrase.start) == 0)
			return verb->span.start;
	}
	return SIZE_MAX;
}

static bool is_metric_within(const struct link_sentence *self, size_t from, size_t to)
{
	for (size_t i = 0; i < self->mentions->metric_count; i++) {
		if (self->mentions->metrics[i].span.start >= from && self->mentions->metrics[i].span.start < to)
			return true;
	}
	return false;
}

/* "较此前指引下调5万辆", "比疫情前提高1.7个百分点": what a movement is held against is no subject. */
static void mark_base(struct link_sentence *self, const struct cc_quantity *quantity)
{
	size_t clause = link_clause_at(self, quantity->phrase.start)->span.start;
	size_t figure = link_previous_figure_end(self, quantity->phrase.start);
	size_t from = figure > clause ? figure : clause;
	const struct cc_cue_mention *than = link_last_cue(self, CC_CUE_BEYOND, from, quantity->phrase.start);
	size_t verb = than != NULL ? movement_start(self, than->span.end, quantity) : SIZE_MAX;
	if (verb != SIZE_MAX && verb - than->span.end <= BASE_BYTES && !is_metric_within(self, than->span.end, verb))
		link_mark(self, (struct cc_span){.start = than->span.end, .end = verb});
}

static bool ends_wide_place(const struct link_sentence *self, size_t at)
{
	for (size_t i = 0; i < self->mentions->scope_count; i++) {
		const struct cc_scope_mention *mention = &self->mentions->scopes[i];
		if (mention->span.end == at &&
		    (mention->scope->kind == CC_SCOPE_RELATIVE || mention->scope->kind == CC_SCOPE_COUNTRY))
			return true;
	}
	return false;
}

/* "全市法院受理案件": all such bodies of a place leave the figure the place's. */
static void mark_bodies(struct link_sentence *self)
{
	for (size_t i = 0; i < self->mentions->cue_count; i++) {
		const struct cc_cue_mention *cue = &self->mentions->cues[i];
		if (cue->kind == CC_CUE_BODIES && ends_wide_place(self, cue->span.start))
			link_mark(self, cue->span);
	}
}

/* "江苏以5.7万家居次": the small word right before a figure. */
static void mark_with(struct link_sentence *self, const struct cc_quantity *quantity)
{
	static const struct cc_str with = {"以", 3};
	struct cc_str before = cc_str_slice(self->view, self->sentence->span.start, quantity->phrase.start);
	if (cc_str_ends(before, with))
		link_mark(self,
			  (struct cc_span){.start = quantity->phrase.start - with.len, .end = quantity->phrase.start});
}

static void mark_around_figures(struct link_sentence *self)
{
	for (size_t i = 0; i < self->mentions->quantity_count && link_is_han_sentence(self); i++) {
		mark_base(self, &self->mentions->quantities[i]);
		mark_with(self, &self->mentions->quantities[i]);
	}
}

bool link_cover(struct link_sentence *self)
{
	size_t len = cc_span_len(self->sentence->span);
	self->cover = cc_arena_alloc(self->context->scratch, len + 1);
	if (self->cover == NULL)
		return false;
	mark_mentions(self);
	mark_frames(self);
	mark_bodies(self);
	mark_around_figures(self);
	return true;
}

static bool is_latin_word(uint32_t c)
{
	return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= 0xC0 && c < 0x250);
}

/* 的 links whatever stands on either side of it and says nothing itself. */
static bool says_nothing(uint32_t c)
{
	return c == 0x7684;
}

/* No more is weighed than `enough`. */
static unsigned weigh(const struct link_sentence *self, size_t from, size_t to, unsigned enough)
{
	const uint32_t first_han = 0x3005;
	unsigned weight = 0;
	bool in_word = false;
	for (size_t at = from; at < to && weight < enough;) {
		if (link_is_covered(self, at)) {
			in_word = false;
			at++;
			continue;
		}
		const uint32_t c = cc_utf8_next(self->view, &at);
		const bool latin = is_latin_word(c);
		if (latin && !in_word)
			weight += LATIN_WEIGHT;
		in_word = latin;
		if (c >= first_han && cc_utf8_is_han(c) && !says_nothing(c))
			weight += HAN_WEIGHT;
	}
	return weight;
}

unsigned link_residue(const struct link_sentence *self, size_t from, size_t to)
{
	return weigh(self, from, to, UINT_MAX);
}

bool link_is_understood(const struct link_sentence *self, size_t from, size_t to)
{
	return weigh(self, from, to, 1) == 0;
}

static bool joins_words(uint32_t c)
{
	return c == ' ' || c == '-' || c == '\'' || c == 0x2019 || says_nothing(c);
}

static bool is_word(uint32_t c)
{
	return cc_utf8_is_han(c) || is_latin_word(c) || (c >= '0' && c <= '9');
}

size_t link_modifier_start(const struct link_sentence *self, size_t at, size_t floor)
{
	size_t start = at;
	size_t scan = at;
	while (scan > floor) {
		size_t before = scan;
		uint32_t c = cc_utf8_prev(self->view, &before);
		if (link_is_covered(self, before) || (!is_word(c) && !joins_words(c)))
			break;
		if (is_word(c) && !says_nothing(c))
			start = before;
		scan = before;
	}
	return start;
}
