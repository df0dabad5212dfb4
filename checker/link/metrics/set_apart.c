/* What English sets apart from a figure: "Excluding cars, retail sales rose 0.4 percent", "$1.85 a share, excluding
 * items"; without one-off items a company's profit is another metric. Leaves other doubts to doubt.c. */
#include "link/metrics/set_apart.h"

/* "after adjusting for one-off costs of": what is longer tells of something else. */
enum { WORDS_BYTES = 60 };

static struct cc_str rest_at(const struct link_sentence *self, size_t at)
{
	return cc_str_slice(self->view, at, self->sentence->span.end);
}

/* "$4.7 billion, or |$1.85 a share|, excluding certain items": where all that tells the one amount ends. */
static size_t behind_same(const struct link_sentence *self, const struct cc_quantity *quantity)
{
	const struct cc_str again = CC_STR(", or ");
	const struct cc_word_list *shares = link_words(self, CC_WORDS_BY_SHARE);
	size_t end = quantity->phrase.end;
	end += cc_word_list_begins(shares, rest_at(self, end));
	const struct cc_quantity *next = link_next_figure(self, end);
	if (next == NULL || next->phrase.start != end + again.len || !cc_str_starts(rest_at(self, end), again))
		return end;
	return next->phrase.end + cc_word_list_begins(shares, rest_at(self, next->phrase.end));
}

static struct cc_str first_bytes(struct cc_str words)
{
	return cc_str_slice(words, 0, words.len < WORDS_BYTES ? words.len : (size_t)WORDS_BYTES);
}

/* "|Normalized| net income was": a word right before the name; empty where none stands there, or where it is the season
 * or the price that the figure is adjusted for. */
static struct cc_str adjusting_word(const struct link_sentence *self, struct cc_span name)
{
	if (cc_span_len(name) == 0)
		return (struct cc_str){0};
	struct cc_str before = cc_str_slice(self->view, self->sentence->span.start, name.start);
	size_t len = cc_word_list_ends(link_words(self, CC_WORDS_ADJUSTS), before);
	struct cc_str reason = cc_str_slice(before, 0, before.len - len);
	if (len > 0 && cc_word_list_ends(link_words(self, CC_WORDS_ADJUSTED_FOR), reason) > 0)
		return (struct cc_str){0};
	return cc_str_slice(before, before.len - len, before.len);
}

/* "Excluding cars, retail sales rose 0.4 percent", "revenue excluding fuel was", "without a favourable currency effect,
 * net sales were up 13 percent". */
struct cc_str link_words_set_apart(const struct link_sentence *self, struct cc_span name,
				   const struct cc_quantity *quantity)
{
	struct cc_str adjusting = adjusting_word(self, name);
	if (adjusting.len > 0)
		return adjusting;
	const size_t to = quantity->phrase.start;
	const size_t part = link_part_start(self, to);
	const size_t figure = link_previous_figure_end(self, to);
	struct cc_str statement = cc_str_trim(cc_str_slice(self->view, part, to));
	struct cc_str rest = rest_at(self, behind_same(self, quantity));
	if (cc_word_list_begins(link_words(self, CC_WORDS_SETS_APART), statement) > 0)
		return first_bytes(statement);
	if (cc_word_list_begins(link_words(self, CC_WORDS_SET_APART_AFTER), rest) > 0)
		return first_bytes(rest);
	return cc_word_list_first(link_words(self, CC_WORDS_SET_APART_BEHIND),
				  cc_str_slice(self->view, figure > part ? figure : part, to));
}

void link_take_adjusted(struct link_metric *metric, const struct link_sentence *self,
			const struct cc_quantity *quantity)
{
	if (metric->metric->adjusted == NULL || metric->like != NULL)
		return;
	if (link_is_han_sentence(self)) {
		if (link_is_by_other_standard(&metric->span, self))
			metric->metric = metric->metric->adjusted;
		return;
	}
	struct cc_str words = link_words_set_apart(self, metric->span, quantity);
	bool adjusts = words.len > 0 && (cc_word_list_has(link_words(self, CC_WORDS_ADJUSTS), words) ||
					 cc_word_list_within(link_words(self, CC_WORDS_ONE_OFF), words));
	if (adjusts)
		metric->metric = metric->metric->adjusted;
}
