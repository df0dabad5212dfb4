/* Near copies that are entries of one log or digest, or tell two moves.
 * Leaves articles of two times to copy_years.c. */
#include "checks/copy/copy_entries.h"

#include "base/ascii.h"
#include "checks/copy/copy_owners.h"

/* The time that is all that differs on a side; NULL: something else is. */
static const struct cc_period_mention *time_at(const struct cc_side_tokens *side, size_t first, size_t end)
{
	bool one = end == first + 1 && side->tokens[first].kind == CC_TOKEN_PERIOD;
	uint32_t ref = one ? side->tokens[first].ref : UINT32_MAX;
	return ref != UINT32_MAX ? &side->article->mentions[side->sentence].periods[ref] : NULL;
}

static size_t letters_in(struct cc_str text)
{
	size_t letters = 0;
	for (size_t i = 0; i < text.len; i++)
		letters += cc_ascii_is_letter(text.ptr[i]) || (unsigned char)text.ptr[i] >= 0x80;
	return letters;
}

/* "Update: July 18, 2025, at 8:20 a.m. ET": the day, and next to nothing else. */
static bool heads_entry(const struct cc_side_tokens *side, const struct cc_period_mention *time)
{
	enum { REST = 20 };
	struct cc_span sentence = side->article->text.sentences[side->sentence].span;
	struct cc_str view = side->article->text.view;
	return time->period.kind == CC_PERIOD_DAY &&
	       letters_in(cc_str_slice(view, sentence.start, time->span.start)) +
		       letters_in(cc_str_slice(view, time->span.end, sentence.end)) <=
		   REST;
}

/* "Economic Sentiment, July 2017" above what was told of that month: a line of its own that ends in it, without a stop.
 */
static bool heads_month(const struct cc_side_tokens *side, const struct cc_period_mention *time)
{
	const struct cc_text *text = &side->article->text;
	struct cc_span sentence = text->sentences[side->sentence].span;
	bool last = side->sentence + 1 >= text->sentence_count ||
		    text->sentences[side->sentence + 1].block != text->sentences[side->sentence].block;
	struct cc_str behind = cc_str_trim(cc_str_slice(text->view, time->span.end, sentence.end));
	return last && behind.len == 0 &&
	       (time->period.kind == CC_PERIOD_MONTH || time->period.kind == CC_PERIOD_QUARTER);
}

/* "the index |for January|", 公布|11月份|: the month that a report is of. */
static bool is_reported_for(const struct cc_side_tokens *side, const struct cc_period_mention *time)
{
	struct cc_span sentence = side->article->text.sentences[side->sentence].span;
	struct cc_str before = cc_str_slice(side->article->text.view, sentence.start, time->span.start);
	return (time->period.kind == CC_PERIOD_MONTH || time->period.kind == CC_PERIOD_QUARTER) &&
	       cc_word_list_ends(cc_words_of(side->rules, CC_WORDS_REPORTED_FOR), cc_str_trim(before)) > 0;
}

static uint32_t block_of(const struct cc_side_tokens *side)
{
	return side->article->text.sentences[side->sentence].block;
}

bool cc_copy_are_entries(const struct cc_difference *difference, const struct cc_side_tokens *a,
			 const struct cc_side_tokens *b)
{
	const struct cc_period_mention *x = time_at(a, difference->a, difference->a_end);
	const struct cc_period_mention *y = x != NULL ? time_at(b, difference->b, difference->b_end) : NULL;
	if (y == NULL || a->article != b->article || block_of(a) == block_of(b))
		return false;
	return (heads_entry(a, x) && heads_entry(b, y)) || (heads_month(a, x) && heads_month(b, y)) ||
	       (is_reported_for(a, x) && is_reported_for(b, y) && x->period.start.month != y->period.start.month);
}

static bool moves_between(const struct cc_mentions *mentions, size_t from, size_t to)
{
	for (size_t i = 0; i < mentions->cue_count; i++) {
		const struct cc_cue_mention *cue = &mentions->cues[i];
		bool moves = cue->kind == CC_CUE_UP || cue->kind == CC_CUE_DOWN;
		if (moves && cue->span.start >= from && cue->span.end <= to)
			return true;
	}
	return false;
}

/* The figure right behind one, where words between the two say that it rose or fell; NULL: there is none. */
static const struct cc_quantity *move_behind(const struct cc_side_tokens *side, const struct cc_quantity *figure)
{
	const struct cc_mentions *mentions = &side->article->mentions[side->sentence];
	size_t at = (size_t)(figure - mentions->quantities) + 1;
	const struct cc_quantity *next = at < mentions->quantity_count ? &mentions->quantities[at] : NULL;
	bool moved = next != NULL && moves_between(mentions, figure->span.end, next->span.start);
	return moved ? next : NULL;
}

bool cc_copy_moved_apart(const struct cc_difference *difference, const struct cc_side_tokens *a,
			 const struct cc_side_tokens *b)
{
	const struct cc_quantity *x = cc_copy_figure(a, difference->a, difference->a_end);
	const struct cc_quantity *y = x != NULL ? cc_copy_figure(b, difference->b, difference->b_end) : NULL;
	const struct cc_quantity *left = y != NULL ? move_behind(a, x) : NULL;
	const struct cc_quantity *right = left != NULL ? move_behind(b, y) : NULL;
	return right != NULL && cc_str_equal(left->unit, right->unit) &&
	       cc_decimal_compare(left->value, right->value) != 0;
}
