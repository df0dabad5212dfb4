/* Which figures are ages of now, by the words right beside them; where the name of the person stands.
 * Leaves years of birth to arithmetic_ages.c, names that meet to ages_retold.c. */
#include "checks/story/person_ages.h"

#include "base/ascii.h"
#include "base/utf8.h"

enum { AGE_LEAST = 12, AGE_MOST = 120, HAN_BYTES = 3, NAME_BEHIND = 10, NAME_BEFORE = 3, WORDS_LATIN = 2 };

static struct cc_str before_of(const struct cc_article *article, uint32_t sentence, size_t at)
{
	return cc_str_slice(article->text.view, article->text.sentences[sentence].span.start, at);
}

static struct cc_str behind_of(const struct cc_article *article, uint32_t sentence, size_t at)
{
	return cc_str_slice(article->text.view, at, article->text.sentences[sentence].span.end);
}

/* Whole years; 0: none. */
static int years_of(const struct cc_quantity *quantity)
{
	struct cc_decimal value = cc_decimal_normalise(quantity->value);
	if (!cc_quantity_is_exact(quantity) || value.negative || value.exponent < 0 || value.exponent > 1 ||
	    value.coefficient > AGE_MOST)
		return 0;
	int years = (int)value.coefficient * (value.exponent == 1 ? 10 : 1);
	return years >= AGE_LEAST && years <= AGE_MOST ? years : 0;
}

/* ---- Chinese ---- */

/* As many characters of Han as there are from `at` on, `most` at most. */
static struct cc_span han_behind(struct cc_str view, size_t at, size_t most)
{
	struct cc_span span = {.start = at, .end = at};
	for (size_t i = 0; i < most && span.end < view.len; i++) {
		size_t next = span.end;
		if (!cc_utf8_is_han(cc_utf8_next(view, &next)) || next - span.end != HAN_BYTES)
			break;
		span.end = next;
	}
	return span;
}

static struct cc_span han_before(struct cc_str view, size_t at, size_t most)
{
	struct cc_span span = {.start = at, .end = at};
	for (size_t i = 0; i < most && span.start > 0; i++) {
		size_t back = span.start;
		if (!cc_utf8_is_han(cc_utf8_prev(view, &back)) || span.start - back != HAN_BYTES)
			break;
		span.start = back;
	}
	return span;
}

static bool is_comma(struct cc_str text)
{
	return text.len > 0 && (text.ptr[0] == ',' || text.ptr[0] == ')' || text.ptr[0] == '(');
}

/* 67岁的村民吴桂兰; 吴桂兰今年67岁; 吴桂兰，67岁， */
static bool han_age(struct person_age *out, const struct cc_ruleset *rules, const struct cc_article *article,
		    const struct cc_quantity *quantity)
{
	struct cc_str view = article->text.view;
	struct cc_str before = before_of(article, out->sentence, quantity->phrase.start);
	struct cc_str behind = behind_of(article, out->sentence, quantity->phrase.end);
	size_t now = cc_word_list_ends(cc_words_of(rules, CC_WORDS_AGE_BEFORE), before);
	size_t of = cc_word_list_begins(cc_words_of(rules, CC_WORDS_AGE_BEHIND), behind);
	bool other = cc_word_list_ends(cc_words_of(rules, CC_WORDS_AGE_OTHER), before) > 0;
	if (of > 0 && (now > 0 || !other)) {
		out->name = han_behind(view, quantity->phrase.end + of, NAME_BEHIND);
		return true;
	}
	size_t end = quantity->phrase.start - now;
	bool aside = now == 0 && before.len > 0 && is_comma(cc_str_slice(before, before.len - 1, before.len)) &&
		     is_comma(behind);
	end -= aside;
	out->name = han_before(view, end, NAME_BEFORE);
	return (now > 0 || aside) && of == 0;
}

/* ---- English ---- */

static bool is_letter(char c)
{
	return cc_ascii_is_letter(c) || (c & 0x80) != 0 || c == '-' || c == '\'';
}

/* The one or two capitalised words that end at `at`; empty: none. */
static struct cc_span latin_before(struct cc_str view, size_t from, size_t at)
{
	struct cc_span span = {.start = at, .end = at};
	for (int words = 0; words < WORDS_LATIN; words++) {
		size_t end = span.start - (words > 0 && span.start > from && view.ptr[span.start - 1] == ' ');
		size_t start = end;
		while (start > from && is_letter(view.ptr[start - 1]))
			start--;
		if (start == end || !cc_ascii_is_upper(view.ptr[start]))
			break;
		span.start = start;
	}
	return span;
}

/* "71-year-old farmer Peadar Strang": the first two capitalised words behind, with few words between. */
static struct cc_span latin_behind(struct cc_str view, size_t at, size_t end)
{
	enum { WORDS_BETWEEN = 3 };
	for (int words = 0; words <= WORDS_BETWEEN && at < end && view.ptr[at] == ' '; words++) {
		struct cc_span run = {.start = at + 1, .end = at + 1};
		bool capital = run.start < end && cc_ascii_is_upper(view.ptr[run.start]);
		while (run.end < end &&
		       (is_letter(view.ptr[run.end]) || (capital && view.ptr[run.end] == ' ' && run.end + 1 < end &&
							 cc_ascii_is_upper(view.ptr[run.end + 1]))))
			run.end++;
		if (capital)
			return run;
		at = run.end;
	}
	return (struct cc_span){.start = at, .end = at};
}

/* "Breyk, the 53-year-old who", "a 71-year-old farmer, Peadar Strang" */
static bool latin_adjective(struct person_age *out, const struct cc_article *article,
			    const struct cc_quantity *quantity)
{
	static const struct cc_str joins[] = {{.ptr = ", the ", .len = 6}, {.ptr = ", a ", .len = 4}};
	struct cc_str view = article->text.view;
	struct cc_span sentence = article->text.sentences[out->sentence].span;
	struct cc_str before = before_of(article, out->sentence, quantity->phrase.start);
	if (!cc_str_ends(cc_str_of_span(view, quantity->phrase), CC_STR("-old")))
		return false;
	for (size_t i = 0; i < sizeof(joins) / sizeof(joins[0]) && cc_span_len(out->name) == 0; i++)
		if (cc_str_ends(before, joins[i]))
			out->name = latin_before(view, sentence.start, quantity->phrase.start - joins[i].len);
	if (cc_span_len(out->name) == 0)
		out->name = latin_behind(view, quantity->phrase.end, sentence.end);
	return cc_span_len(out->name) > 0;
}

/* What stands between a name and the age: ", ", " (", ", aged ". */
static size_t latin_joint(const struct cc_ruleset *rules, struct cc_str before)
{
	const size_t words = cc_word_list_ends(cc_words_of(rules, CC_WORDS_AGE_BEFORE), before);
	const bool mark = cc_str_ends(before, CC_STR(", ")) || cc_str_ends(before, CC_STR(" ("));
	return words > 0 || !mark ? words : CC_STR(", ").len;
}

/* "Peadar Strang, 71, who", "Jo Rook (aged 62)", "Jo Rook, 62 years old" */
static bool latin_age(struct person_age *out, const struct cc_ruleset *rules, const struct cc_article *article,
		      const struct cc_quantity *quantity)
{
	bool years = quantity->unit.ptr != NULL && cc_str_equal(quantity->unit, CC_STR("岁"));
	struct cc_str view = article->text.view;
	struct cc_str behind = behind_of(article, out->sentence, quantity->phrase.end);
	if (years && latin_adjective(out, article, quantity))
		return true;
	size_t joint = latin_joint(rules, before_of(article, out->sentence, quantity->phrase.start));
	if (joint == 0 || !is_comma(behind) || (!years && quantity->unit.ptr != NULL))
		return false;
	size_t from = article->text.sentences[out->sentence].span.start;
	out->name = latin_before(view, from, quantity->phrase.start - joint);
	/* "Corrin, 61, and Velmar, 58," are scores: a name has two words */
	return cc_str_find(cc_str_of_span(view, out->name), CC_STR(" "), 0) != SIZE_MAX;
}

bool person_age_of(struct person_age *out, const struct cc_ruleset *rules, const struct cc_article *article,
		   uint32_t sentence, uint32_t index)
{
	const struct cc_quantity *quantity = &article->mentions[sentence].quantities[index];
	bool han = cc_text_is_han(&article->text, sentence);
	if (han && (quantity->unit.ptr == NULL || !cc_str_equal(quantity->unit, CC_STR("岁"))))
		return false;
	*out = (struct person_age){.mark = quantity->phrase, .years = years_of(quantity), .sentence = sentence};
	return out->years > 0 &&
	       (han ? han_age(out, rules, article, quantity) : latin_age(out, rules, article, quantity));
}

bool person_is_dead(const struct cc_ruleset *rules, const struct cc_article *article, uint32_t sentence)
{
	struct cc_str words = cc_str_of_span(article->text.view, article->text.sentences[sentence].span);
	return cc_word_list_within(cc_words_of(rules, CC_WORDS_LIFE_ENDS), words);
}

bool person_age_is_past(const struct cc_ruleset *rules, const struct cc_article *article, uint32_t sentence, int born)
{
	const struct cc_mentions *mentions = &article->mentions[sentence];
	int year = article->document.date.year;
	for (size_t i = 0; i < mentions->period_count; i++) {
		const struct cc_period_mention *mention = &mentions->periods[i];
		int start = mention->period.start.year;
		bool named = mention->state == CC_PERIOD_RESOLVED && !mention->now;
		if (named && start != born && start != year)
			return true;
	}
	return person_is_dead(rules, article, sentence);
}
