/* Two figures amid the same words but for the one that says whose each is: women and men, a province and the country,
 * two towns. Leaves which figures are held against one another to noun_nearest.c. */
#include "base/ascii.h"
#include "checks/noun/noun_amid.h"
#include "checks/shared/word_hashes.h"
#include "checks/story/story_names.h"

/* The word right behind a figure of English: wide of "46 metres wide"; empty where a mark or a preposition is. */
static struct cc_str word_behind(const struct cc_ruleset *rules, const struct noun_amid *one)
{
	struct cc_str view = one->claim.article->text.view;
	size_t start = one->claim.quantity->phrase.end + 1;
	size_t end = start;
	if (start >= view.len || view.ptr[start - 1] != ' ')
		return CC_STR("");
	while (end < view.len && cc_ascii_is_letter(view.ptr[end]))
		end++;
	struct cc_str word = cc_str_slice(view, start, end);
	return cc_word_list_has(cc_words_of(rules, CC_WORDS_ENDS_KIND), word) ? CC_STR("") : word;
}

/* Of whom 48.2 percent are |women|, 42.8 percent are |men|: all words of both but one. */
static bool differ_in_one(const struct retelling *a, const struct retelling *b)
{
	size_t shared = cc_word_hashes_shared(&a->words, &b->words);
	bool latin = a->span.start < a->span.end && !cc_text_is_han(&a->article->text, a->sentence);
	return latin && shared > 0 && a->words.len == shared + 1 && b->words.len == shared + 1;
}

/* 占|全省|的8.5%, 占|全国|的1.5%. */
static bool are_of_two_areas(const struct cc_ruleset *rules, const struct noun_amid *a, const struct noun_amid *b)
{
	const struct cc_word_list *areas = cc_words_of(rules, CC_WORDS_AREAS);
	const struct retelling *of_a = &a->words->own;
	const struct retelling *of_b = &b->words->own;
	struct cc_str left = cc_word_list_last(areas, cc_str_of_span(of_a->article->text.view, of_a->span));
	struct cc_str right = cc_word_list_last(areas, cc_str_of_span(of_b->article->text.view, of_b->span));
	return left.len > 0 && right.len > 0 && !cc_str_equal(left, right);
}

bool noun_amids_are_of_two(const struct cc_ruleset *rules, const struct noun_amid *a, const struct noun_amid *b)
{
	struct cc_str left = word_behind(rules, a);
	struct cc_str right = word_behind(rules, b);
	return (left.len > 0 && right.len > 0 && !cc_str_equal(left, right)) ||
	       differ_in_one(&a->words->own, &b->words->own) || are_of_two_areas(rules, a, b);
}

/* The two characters before 镇 of 南岔镇, in the words of the figure itself; empty: none. */
static struct cc_str place_of(const struct cc_ruleset *rules, const struct noun_amid *one)
{
	enum { NAME = 6 };
	const struct cc_str view = one->claim.article->text.view;
	const struct cc_span own = one->words->own.span;
	const struct cc_str tail =
	    cc_word_list_last(cc_words_of(rules, CC_WORDS_PLACE_TAILS), cc_str_of_span(view, own));
	const size_t end = tail.len > 0 ? (size_t)(tail.ptr - view.ptr) : 0;
	return end >= own.start + NAME ? cc_str_slice(view, end - NAME, end) : CC_STR("");
}

/* 南岔镇收梨3640吨, 北坞镇收梨3460吨: each clause names somebody, and not the one of the other. */
bool noun_amids_name_others(const struct cc_ruleset *rules, const struct noun_amid *a, const struct noun_amid *b)
{
	const struct cc_str left = cc_str_of_span(a->claim.article->text.view, a->words->clause.span);
	const struct cc_str right = cc_str_of_span(b->claim.article->text.view, b->words->clause.span);
	const struct cc_str here = place_of(rules, a);
	const struct cc_str there = place_of(rules, b);
	if (here.len > 0 && there.len > 0 && !cc_str_equal(here, there))
		return true;
	return story_names_meet(rules, left, left) && story_names_meet(rules, right, right) &&
	       !story_names_meet(rules, left, right);
}
