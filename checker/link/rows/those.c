/* Words of Chinese for as many things as were told: "三者分别达到800家、100家和2.6万家", "三项指标分别增长…".
 * Leaves which value is of which thing to lists.c. */
#include "base/utf8.h"
#include "link/link_sentence.h"
#include "link/rows/lists.h"

void link_mark_those(struct link_sentence *self, size_t to)
{
	const struct cc_word_list *words = link_words(self, CC_WORDS_THOSE);
	size_t clause = link_clause_at(self, to)->span.start;
	/* "三者占比分别为": what they have of something else is another thing. */
	if (link_has_cue(self, CC_CUE_SHARE, clause, to))
		return;
	for (size_t at = clause; at < to; (void)cc_utf8_next(self->view, &at)) {
		size_t len = cc_word_list_begins(words, cc_str_slice(self->view, at, to));
		if (len > 0)
			link_mark(self, (struct cc_span){.start = at, .end = at + len});
	}
}

/* The 四级 of 四级手术8600台: which sort what stands behind it is of. 6.2级地震 tells how strong it was. */
static bool is_class(const struct link_sentence *self, const struct cc_quantity *quantity)
{
	size_t end = quantity->phrase.end;
	return link_is_han_at(self, quantity->number.start) && end < self->sentence->span.end &&
	       link_is_han_at(self, end);
}

/* The 三项 of 三项指标分别: it counts what was told, and tells nothing itself. */
static bool counts_told(const struct link_sentence *self, const struct cc_quantity *quantity)
{
	struct cc_str rest = cc_str_slice(self->view, quantity->phrase.end, self->sentence->span.end);
	bool count = quantity->dimension.ptr != NULL && cc_str_equal(quantity->dimension, CC_STR("count"));
	/* "热点论文2086篇,两项均居世界首位" */
	if (count && cc_word_list_begins(link_words(self, CC_WORDS_OF_THOSE), rest) > 0 &&
	    cc_word_list_has(link_words(self, CC_WORDS_THOSE), cc_str_of_span(self->view, quantity->phrase)))
		return true;
	/* The 2000万级 of 迈上2000万级台阶 is a class. */
	if (cc_str_equal(quantity->unit, CC_STR("级")) &&
	    (cc_str_starts(rest, CC_STR("台阶")) || is_class(self, quantity)))
		return true;
	if (!count || !link_may_say(self, CC_CUE_RESPECTIVELY))
		return false;
	size_t clause = link_clause_at(self, quantity->phrase.start)->span.end;
	return link_has_cue(self, CC_CUE_RESPECTIVELY, quantity->phrase.end, clause) &&
	       cc_word_list_begins(link_words(self, CC_WORDS_TOLD_THINGS), rest) > 0;
}

static bool counts_any(const struct link_sentence *self)
{
	for (size_t i = 0; i < self->mentions->quantity_count; i++) {
		if (counts_told(self, &self->mentions->quantities[i]))
			return true;
	}
	return false;
}

bool link_leave_out_counts(struct link_sentence *self)
{
	const struct cc_mentions *mentions = self->mentions;
	if (!link_is_han_sentence(self) || mentions->quantity_count == 0 || !counts_any(self))
		return true;
	struct cc_mentions *left = cc_arena_alloc(self->context->scratch, sizeof(*left));
	struct cc_quantity *kept = cc_arena_array(self->context->scratch, mentions->quantity_count, sizeof(*kept));
	if (left == NULL || kept == NULL)
		return false;
	*left = *mentions;
	left->quantities = kept;
	left->quantity_count = 0;
	for (size_t i = 0; i < mentions->quantity_count; i++) {
		if (!counts_told(self, &mentions->quantities[i]))
			kept[left->quantity_count++] = mentions->quantities[i];
	}
	self->mentions = left;
	return true;
}
