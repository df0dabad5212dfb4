/* Two rates and how far they are said to be apart:
 * "规上工业增长7.6%，其中高技术制造业增长11.4%，比规上工业快3.8个百分点". Leaves changes over time (比上年提高) to
 * arithmetic_change.c. */
#include "base/utf8.h"
#include "checks/arithmetic/arithmetic.h"
#include "checks/shared/wording_edges.h"

enum { SENTENCES_BACK = 2, NAME_LEAST = 6, VERB_BYTES = 6 };

/* Who is compared with whom. */
struct comparison {
	const struct cc_quantity *stated;
	const struct cc_quantity *value;
	struct cc_str value_words; /* before the value, from the figure or comma before it */
	struct cc_str other;	   /* 规上工业 */
	bool ahead;
};

static struct cc_str words_before(const struct cc_article *article, uint32_t sentence, uint32_t index)
{
	const struct cc_mentions *mentions = &article->mentions[sentence];
	size_t start =
	    index > 0 ? mentions->quantities[index - 1].phrase.end : article->text.sentences[sentence].span.start;
	return start < mentions->quantities[index].phrase.start
		   ? cc_str_slice(article->text.view, start, mentions->quantities[index].phrase.start)
		   : (struct cc_str){0};
}

static bool is_rate(const struct cc_quantity *quantity)
{
	return arithmetic_has_unit(quantity, "%") && quantity->kind == CC_NUMBER_PERCENT && !quantity->suspect &&
	       !quantity->is_range;
}

/* 比规上工业快: what stands between 比 or 较 and the word that says which is more. */
static bool find_other(struct comparison *out, const struct cc_ruleset *rules, struct cc_str gap)
{
	struct cc_str words = cc_str_trim(gap);
	while (words.len > 0 && (words.ptr[0] == ',' || words.ptr[0] == ' '))
		words = cc_str_slice(words, 1, words.len);
	size_t mark = cc_word_list_begins(cc_words_of(rules, CC_WORDS_HELD_AGAINST), words);
	words = cc_str_slice(words, mark, words.len);
	struct cc_str ahead = cc_wording_trim_end(rules, CC_WORDING_AHEAD_BY, words);
	struct cc_str behind = cc_wording_trim_end(rules, CC_WORDING_BEHIND_BY, words);
	out->ahead = ahead.len < words.len;
	out->other = out->ahead ? ahead : behind;
	return mark > 0 && (out->ahead || behind.len < words.len) && out->other.len >= NAME_LEAST;
}

/* 比上年, 比2020年, 比全省平均水平 of nobody knows which figure. */
static bool names_time(const struct cc_ruleset *rules, const struct cc_article *article, uint32_t sentence,
		       struct cc_str words)
{
	const struct cc_mentions *mentions = &article->mentions[sentence];
	size_t start = (size_t)(words.ptr - article->text.view.ptr);
	struct cc_span span = {.start = start, .end = start + words.len};
	for (size_t i = 0; i < mentions->period_count; i++)
		if (cc_span_overlaps(mentions->periods[i].span, span))
			return true;
	return cc_word_list_within(cc_words_of(rules, CC_WORDS_TIME_SIGN), words);
}

static bool find_comparison(struct comparison *out, const struct cc_ruleset *rules, const struct cc_article *article,
			    uint32_t sentence, uint32_t index)
{
	const struct cc_quantity *quantities = article->mentions[sentence].quantities;
	*out = (struct comparison){.stated = &quantities[index]};
	if (index == 0 || !arithmetic_has_unit(out->stated, "pp") || !is_rate(&quantities[index - 1]))
		return false;
	out->value = &quantities[index - 1];
	out->value_words = words_before(article, sentence, index - 1);
	return find_other(out, rules, words_before(article, sentence, index)) &&
	       !names_time(rules, article, sentence, out->other);
}

static struct cc_str last_bytes(struct cc_str words, size_t count)
{
	return words.len > count ? cc_str_slice(words, words.len - count, words.len) : words;
}

/* The other's figure: its name stands before it, and the same verb right before both. */
static bool is_others(const struct comparison *it, struct cc_str words, const struct cc_quantity *figure)
{
	return figure != it->value && is_rate(figure) && figure->span.end <= it->value->span.start &&
	       cc_str_find(words, it->other, 0) != SIZE_MAX && words.len >= VERB_BYTES &&
	       cc_str_find(words, CC_STR(";"), cc_str_find(words, it->other, 0)) == SIZE_MAX &&
	       cc_str_equal(last_bytes(words, VERB_BYTES), last_bytes(it->value_words, VERB_BYTES));
}

static const struct cc_quantity *find_figure(const struct comparison *it, const struct cc_article *article,
					     uint32_t sentence)
{
	for (uint32_t back = 0; back <= SENTENCES_BACK && back <= sentence; back++) {
		uint32_t here = sentence - back;
		if (article->text.sentences[here].block != article->text.sentences[sentence].block)
			break;
		const struct cc_mentions *mentions = &article->mentions[here];
		for (uint32_t i = (uint32_t)mentions->quantity_count; i > 0; i--)
			if (is_others(it, words_before(article, here, i - 1), &mentions->quantities[i - 1]))
				return &mentions->quantities[i - 1];
	}
	return NULL;
}

static bool tell(struct arithmetic *work, const struct comparison *it, const struct cc_quantity *other,
		 uint32_t sentence)
{
	struct cc_decimal apart;
	const struct cc_quantity *more = it->ahead ? it->value : other;
	const struct cc_quantity *less = it->ahead ? other : it->value;
	if (cc_decimal_subtract(&apart, more->value, less->value) != CC_OK)
		return true;
	struct arithmetic_case text = {.work = work};
	arithmetic_begin(&text);
	arithmetic_say_figure(&text, more);
	arithmetic_say(&text, " - ", " - ");
	arithmetic_say_figure(&text, less);
	arithmetic_say(&text, " is ", " 是 ");
	cc_decimal_write(&text.text, apart);
	arithmetic_say(&text, " points, the text says ", " 个百分点，文中为");
	arithmetic_say_figure(&text, it->stated);
	return arithmetic_report_at(&text, sentence,
				    (struct cc_span){.start = it->value->phrase.start, .end = it->stated->phrase.end},
				    other->phrase);
}

static bool holds(const struct comparison *it, const struct cc_quantity *other)
{
	struct cc_interval apart;
	struct cc_interval value = cc_recompute_interval(it->value);
	struct cc_interval with = cc_recompute_interval(other);
	return cc_interval_subtract(&apart, it->ahead ? value : with, it->ahead ? with : value) != CC_OK ||
	       cc_interval_overlaps(apart, cc_recompute_result(it->stated));
}

bool arithmetic_check_apart(struct arithmetic *work, uint32_t sentence)
{
	const struct cc_article *article = work->pieces.article;
	const struct cc_mentions *mentions = &article->mentions[sentence];
	for (uint32_t i = 1; i < mentions->quantity_count; i++) {
		struct comparison it;
		if (!find_comparison(&it, work->input->rules, article, sentence, i))
			continue;
		const struct cc_quantity *other = find_figure(&it, article, sentence);
		if (other != NULL && !holds(&it, other) && !tell(work, &it, other, sentence))
			return false;
	}
	return true;
}
