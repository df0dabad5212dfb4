/* What Chinese says right around a metric's name that makes another thing of it: 非|利息净收入, 土地增值税|等地方税收.
 * Leaves words of English to narrowed_by.c, and words that may be somebody's name to private_subject.c. */
#include "link/metrics/metrics.h"
#include "link/places/subjects.h"

/* 非|利息净收入, 未|结案: what it is not. */
static bool is_denied(const struct link_sentence *self, struct cc_span name)
{
	struct cc_str before = cc_str_slice(self->view, self->sentence->span.start, name.start);
	size_t word = cc_word_list_ends(link_words(self, CC_WORDS_DENIES_NAME), before);
	for (size_t i = 0; i < self->scope_count && word > 0; i++) {
		if (self->scopes[i].span.end == name.start)
			return false; /* 南非|进出口 */
	}
	return word > 0;
}

/* "契税、土地增值税等地方税收242.2亿元": an example of what the figure counts; "专利、商标等分别增长" is the whole row.
 */
static bool is_example(const struct link_sentence *self, struct cc_span name, size_t to)
{
	const struct cc_str etc = CC_STR("等");
	size_t at = name.end + etc.len;
	return at < to && cc_str_starts(cc_str_slice(self->view, name.end, to), etc) &&
	       link_modifier_start(self, to, at) < to && link_previous_figure_end(self, to) <= name.end;
}

/* 数字产品|制造业增加值: words that nobody knows make another trade of the one that the name begins with. */
static bool is_other_trade(const struct link_sentence *self, struct cc_span name)
{
	size_t start = link_modifier_start(self, name.start, link_clause_at(self, name.start)->span.start);
	if (start >= name.start || link_with_place_of_name(self, start) != start)
		return false;
	struct cc_str words = cc_str_slice(self->view, start, name.start);
	for (size_t i = 0; i < self->scope_count; i++) {
		if (self->scopes[i].span.start == name.start && link_is_sector(self->scopes[i].scope) &&
		    cc_span_contains(name, self->scopes[i].span))
			return !link_ends_as_name(self, words);
	}
	return false;
}

bool link_is_another_thing(const struct link_sentence *self, struct cc_span name, size_t to)
{
	return link_is_han_sentence(self) &&
	       (is_denied(self, name) || is_example(self, name, to) || is_other_trade(self, name));
}
