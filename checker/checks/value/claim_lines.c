/* 营业总收入1505.60亿元 and 营业收入1476.94亿元; 净利润747.34亿元 where the article calls it 归母净利润 as well.
 * Leaves names that are other metrics in every text to packs. */
#include "checks/value/claim_lines.h"

#include "model/article.h"

enum { NEAR_SENTENCES = 1024 /* what stands farther off in a book is of somebody else */ };

/* The last of some names before a figure, of the metric where one is asked for; `known` where none stands behind it. */
static struct cc_span last_of(struct cc_span known, const struct cc_metric_mention *names, size_t count, size_t figure,
			      const struct cc_metric *metric)
{
	for (size_t i = 0; i < count; i++)
		if ((metric == NULL || names[i].metric == metric) && !names[i].frame && names[i].span.end <= figure &&
		    names[i].span.end > known.end)
			known = names[i].span;
	return known;
}

/* The name that stands last before a figure of a sentence, a short one too: "as gasoline jumped 11.2%". */
static struct cc_str name_before(const struct cc_article *article, uint32_t sentence, size_t figure,
				 const struct cc_metric *metric)
{
	const struct cc_mentions *mentions = &article->mentions[sentence];
	struct cc_span name = last_of((struct cc_span){0}, mentions->metrics, mentions->metric_count, figure, metric);
	if (metric != NULL)
		name = last_of(name, mentions->shorts, mentions->short_count, figure, metric);
	return name.end > 0 ? cc_str_of_span(article->text.view, name) : (struct cc_str){.ptr = NULL};
}

static struct cc_str name_of(const struct cc_claim *claim)
{
	return name_before(claim->article, claim->sentence, claim->quantity.span.start, claim->metric);
}

/* What a company reports; places have one of each. */
static bool is_of_company(const struct cc_claim *claim)
{
	return claim->scope_private || claim->scope == NULL || claim->scope->kind == CC_SCOPE_ORGANISATION ||
	       claim->scope->kind == CC_SCOPE_OWN;
}

static bool is_same_figure(const struct cc_quantity *a, const struct cc_quantity *b)
{
	return cc_str_equal(a->unit, b->unit) && cc_decimal_compare(a->value, b->value) == 0;
}

/* 747.34亿元, which the article also tells as 归母净利润: its name here is short for that one. */
static bool has_longer_name(const struct cc_claim *claim, struct cc_str name)
{
	const struct cc_article *article = claim->article;
	const size_t first = claim->sentence > NEAR_SENTENCES ? claim->sentence - NEAR_SENTENCES : 0;
	for (size_t s = first; s < article->text.sentence_count && s < claim->sentence + NEAR_SENTENCES; s++) {
		const struct cc_mentions *mentions = &article->mentions[s];
		for (size_t i = 0; i < mentions->quantity_count; i++) {
			if (!is_same_figure(&mentions->quantities[i], &claim->quantity))
				continue;
			struct cc_str longer =
			    name_before(article, (uint32_t)s, mentions->quantities[i].span.start, NULL);
			if (longer.len > name.len && cc_str_ends(longer, name))
				return true;
		}
	}
	return false;
}

/* electricity prices and energy prices, 电价 and 能源价格: a word of the one name makes it a part of the other. */
static bool are_of_two_kinds(const struct cc_ruleset *rules, struct cc_str x, struct cc_str y)
{
	const struct cc_word_list *kinds = cc_words_of(rules, CC_WORDS_KINDS_WITHIN);
	for (size_t i = 0; i < kinds->count; i++)
		if ((cc_str_find(x, kinds->words[i], 0) != SIZE_MAX) !=
		    (cc_str_find(y, kinds->words[i], 0) != SIZE_MAX))
			return true;
	return false;
}

/* "Its data center revenue was $18.4 billion; full-year revenue was $47.5 billion": what a sentence tells behind a part
 * may be that part's still. */
static bool follows_part(const struct cc_claim *claim)
{
	const struct cc_article *article = claim->article;
	for (size_t i = cc_article_first_claim(article, claim->sentence);
	     i < article->claim_count && article->claims[i].sentence == claim->sentence; i++) {
		const struct cc_claim *other = &article->claims[i];
		if (other->metric == claim->metric && other->quantity.span.start < claim->quantity.span.start &&
		    other->scope_name.len > claim->scope_name.len &&
		    cc_str_starts(other->scope_name, claim->scope_name))
			return true;
	}
	return false;
}

/* Non-GAAP |earnings per share, adjusted |net income: a word before the name makes it another measure. */
static bool is_other_measure(const struct cc_ruleset *rules, struct cc_str view, struct cc_str name)
{
	struct cc_str before = cc_str_trim(cc_str_slice(view, 0, (size_t)(name.ptr - view.ptr)));
	return cc_word_list_ends(cc_words_of(rules, CC_WORDS_OTHER_MEASURE), before) > 0;
}

/* "June Quarter Adjusted Results" above "Earnings per share of $1.44": a line of its own, with neither a figure nor a
 * stop, says which measure stands below it. */
bool claim_lines_under(const struct cc_ruleset *rules, const struct cc_article *article, uint32_t sentence,
		       enum cc_words list)
{
	enum { REACH = 12, LINE = 80 };
	struct cc_str view = article->text.view;
	for (uint32_t back = 1; back <= REACH && back <= sentence; back++) {
		uint32_t at = sentence - back;
		struct cc_str line = cc_str_trim(cc_str_of_span(view, article->text.sentences[at].span));
		if (article->mentions[at].quantity_count > 0 || line.len > LINE)
			continue;
		return !cc_str_ends(line, CC_STR(".")) && cc_word_list_within(cc_words_of(rules, list), line);
	}
	return false;
}

bool claim_lines_under_measure(const struct cc_ruleset *rules, const struct cc_article *article, uint32_t sentence)
{
	return claim_lines_under(rules, article, sentence, CC_WORDS_OTHER_MEASURE);
}

/* Whether a word for real terms stands beside the figure. */
static bool is_real(const struct cc_claim *claim)
{
	enum { ABOUT = 24 };
	const struct cc_mentions *mentions = &claim->article->mentions[claim->sentence];
	struct cc_str view = claim->article->text.view;
	struct cc_span figure = claim->quantity.span;
	for (size_t i = 0; i < mentions->cue_count; i++) {
		struct cc_span cue = mentions->cues[i].span;
		bool ahead = cue.end <= figure.start;
		size_t from = ahead ? cue.end : figure.end;
		size_t to = ahead ? figure.start : cue.start;
		if (mentions->cues[i].kind != CC_CUE_REAL || to < from || to - from > ABOUT)
			continue;
		struct cc_str between = cc_str_slice(view, from, to);
		if (cc_str_find(between, CC_STR(","), 0) == SIZE_MAX &&
		    cc_str_find(between, CC_STR("("), 0) == SIZE_MAX)
			return true;
	}
	return false;
}

/* 名义增长8.3%（扣除价格因素实际增长6.9%）: where the sentence tells a growth of the metric that is not in real terms,
 * too, the one in real terms is no other value of it. */
static bool is_real_beside_nominal(const struct cc_claim *claim)
{
	const struct cc_article *article = claim->article;
	if (!is_real(claim))
		return false;
	for (size_t i = 0; i < article->claim_count; i++) {
		const struct cc_claim *other = &article->claims[i];
		if (other->sentence == claim->sentence && other->metric == claim->metric &&
		    other->aspect == claim->aspect && other != claim && !is_real(other))
			return true;
	}
	return false;
}

static bool is_of_other_measure(const struct cc_ruleset *rules, const struct cc_claim *claim)
{
	struct cc_str name = name_of(claim);
	return (name.ptr != NULL && is_other_measure(rules, claim->article->text.view, name)) ||
	       claim_lines_under_measure(rules, claim->article, claim->sentence);
}

bool claim_lines_of_two_measures(const struct cc_ruleset *rules, const struct cc_claim *a, const struct cc_claim *b)
{
	return is_of_company(a) && is_of_company(b) && is_of_other_measure(rules, a) != is_of_other_measure(rules, b);
}

bool claim_lines_apart(const struct cc_ruleset *rules, const struct cc_claim *a, const struct cc_claim *b)
{
	if (is_real_beside_nominal(a) != is_real_beside_nominal(b))
		return true;
	const struct cc_word_list *totals = cc_words_of(rules, CC_WORDS_TOTAL_LINE);
	struct cc_str x = name_of(a);
	struct cc_str y = name_of(b);
	if (x.ptr == NULL || y.ptr == NULL)
		return false;
	bool company = is_of_company(a) && is_of_company(b);
	if (company && follows_part(a) != follows_part(b))
		return true;
	bool total = company && cc_word_list_within(totals, x) != cc_word_list_within(totals, y);
	return total || (company && (has_longer_name(a, x) || has_longer_name(b, y))) || are_of_two_kinds(rules, x, y);
}
