/* Shares of a whole that is named: "全市发电量612亿千瓦时…；外送电量324亿千瓦时，占全部发电量的62.9%", or that is the
 * part's own thing in a larger place: "全省有专精特新企业2117家…苏州、无锡合计829家，占全省的39.2%", or that 其中
 * points to: 低空经济企业428家，其中规上企业96家，占企业总数的22.4%. Leaves shares beside part and whole to
 * arithmetic_share.c. */
#include "base/utf8.h"
#include "checks/arithmetic/arithmetic.h"
#include "checks/shared/wording_edges.h"

enum { SENTENCES_BACK = 3, NAME_LEAST = 6, SMALL_BYTES = 3, PER_CENT = 100, NEAR_PERCENT = 20 };

/* A share with its part, and the words of its whole. */
struct named_share {
	const struct cc_quantity *stated;
	const struct cc_quantity *part;
	struct cc_str whole; /* 发电量 */
	struct cc_str place; /* 全省, where that is all that is said of the whole */
	struct cc_str noun;  /* then what the part is of, empty where its clause does not say */
};

/* ---- what the share is of ---- */

/* 占全部发电量的, 占全年地区生产总值比重为: 发电量, 地区生产总值. */
static struct cc_str bare_whole(const struct cc_ruleset *rules, struct cc_str words)
{
	return cc_wording_trim_end(rules, CC_WORDING_WHOLE_TAIL,
				   cc_wording_trim_start(rules, CC_WORDING_WHOLE_HEAD, words));
}

static size_t last_of(struct cc_str text, struct cc_str word)
{
	size_t last = SIZE_MAX;
	for (size_t at = cc_str_find(text, word, 0); at != SIZE_MAX; at = cc_str_find(text, word, at + word.len))
		last = at;
	return last;
}

static bool is_name(struct cc_str words)
{
	if (words.len < NAME_LEAST)
		return false;
	for (size_t at = 0; at < words.len;)
		if (!cc_utf8_is_han(cc_utf8_next(words, &at)))
			return false;
	return true;
}

/* From the figure before, or the beginning of the sentence, to this one. */
static struct cc_span words_before(const struct cc_article *article, uint32_t sentence, uint32_t index)
{
	const struct cc_mentions *mentions = &article->mentions[sentence];
	size_t start =
	    index > 0 ? mentions->quantities[index - 1].phrase.end : article->text.sentences[sentence].span.start;
	struct cc_span span = {.start = start, .end = mentions->quantities[index].phrase.start};
	return span.end >= span.start ? span : (struct cc_span){.start = span.end, .end = span.end};
}

/* The words behind the last comma, semicolon or colon. */
static struct cc_str last_clause(struct cc_str text)
{
	for (size_t at = text.len; at > 0; at--)
		if (text.ptr[at - 1] == ',' || text.ptr[at - 1] == ';' || text.ptr[at - 1] == ':')
			return cc_str_slice(text, at, text.len);
	return text;
}

static bool is_plain(const struct cc_quantity *quantity)
{
	return quantity->kind == CC_NUMBER_CARDINAL && !quantity->suspect && !quantity->is_range &&
	       quantity->unit.ptr != NULL && !arithmetic_is_ratio(quantity);
}

/* 外送电量324亿千瓦时，增长5%，占…: the figure before, growth rates apart; nothing of another clause with a semicolon.
 */
static const struct cc_quantity *part_of(const struct cc_article *article, uint32_t sentence, uint32_t index)
{
	const struct cc_quantity *quantities = article->mentions[sentence].quantities;
	for (uint32_t i = index; i > 0; i--) {
		struct cc_span gap = words_before(article, sentence, i);
		struct cc_str text = cc_str_of_span(article->text.view, gap);
		if (cc_str_find(text, CC_STR(";"), 0) != SIZE_MAX)
			return NULL;
		if (!arithmetic_is_ratio(&quantities[i - 1]))
			return is_plain(&quantities[i - 1]) ? &quantities[i - 1] : NULL;
	}
	return NULL;
}

/* 占全省的, 占全市的比重为: the place, and nothing else. */
static struct cc_str bare_place(const struct cc_ruleset *rules, struct cc_str words)
{
	words = cc_wording_trim_end(rules, CC_WORDING_WHOLE_TAIL, words);
	bool place = cc_word_list_has(cc_words_of(rules, CC_WORDS_WHOLE_PLACES), words);
	return place ? words : (struct cc_str){0};
}

/* 苏州市小巨人企业 of 苏州市小巨人企业共501家; nothing of 五市合计. */
static struct cc_str noun_of(const struct cc_ruleset *rules, const struct cc_article *article, uint32_t sentence,
			     const struct cc_quantity *part)
{
	const struct cc_mentions *mentions = &article->mentions[sentence];
	uint32_t index = (uint32_t)(part - mentions->quantities);
	struct cc_str clause = last_clause(cc_str_of_span(article->text.view, words_before(article, sentence, index)));
	clause = cc_wording_trim_end(rules, CC_WORDING_VALUE_LEAD, clause);
	clause = cc_wording_trim_end(rules, CC_WORDING_TOTAL, clause);
	size_t end = (size_t)(clause.ptr - article->text.view.ptr) + clause.len;
	size_t start = end - clause.len;
	for (size_t i = 0; i < mentions->scope_count; i++)
		if (mentions->scopes[i].scope->kind != CC_SCOPE_SECTOR && mentions->scopes[i].span.start >= start &&
		    mentions->scopes[i].span.end <= end)
			start = mentions->scopes[i].span.end;
	clause = cc_wording_trim_start(rules, CC_WORDING_OF_WHICH, cc_str_slice(article->text.view, start, end));
	return cc_str_slice(clause, cc_word_list_begins(cc_words_of(rules, CC_WORDS_PLACES_COUNTED), clause),
			    clause.len);
}

static bool find_share(struct named_share *out, const struct cc_ruleset *rules, const struct cc_article *article,
		       uint32_t sentence, uint32_t index)
{
	const struct cc_quantity *stated = &article->mentions[sentence].quantities[index];
	if (!arithmetic_has_unit(stated, "%") || stated->kind != CC_NUMBER_PERCENT || stated->suspect || index == 0)
		return false;
	struct cc_str clause = last_clause(cc_str_of_span(article->text.view, words_before(article, sentence, index)));
	size_t mark = last_of(clause, CC_STR("占"));
	/* 新能源占发电量的…: what stands before 占 is the part, and not the figure before it */
	if (mark == SIZE_MAX || mark > SMALL_BYTES || cc_str_find(clause, CC_STR("分别"), 0) != SIZE_MAX)
		return false;
	struct cc_str whole = cc_str_slice(clause, mark + CC_STR("占").len, clause.len);
	*out = (struct named_share){
	    .stated = stated,
	    .part = part_of(article, sentence, index),
	    .whole = bare_whole(rules, whole),
	    .place = bare_place(rules, whole),
	};
	if (out->part == NULL || out->place.len == 0)
		return out->part != NULL && is_name(out->whole);
	out->noun = noun_of(rules, article, sentence, out->part);
	return true;
}

/* ---- the figure of that whole ---- */

/* Whether a place, a time or a small word ends here, so that a name may begin. */
static bool is_edge(const struct cc_mentions *mentions, size_t at)
{
	for (size_t i = 0; i < mentions->scope_count; i++)
		if (mentions->scopes[i].span.end == at)
			return true;
	for (size_t i = 0; i < mentions->period_count; i++)
		if (mentions->periods[i].span.end == at)
			return true;
	for (size_t i = 0; i < mentions->cue_count; i++)
		if (mentions->cues[i].span.end == at)
			return true;
	return false;
}

/* 60周岁及以上人口: what begins at a figure has that figure in its name. */
static bool is_behind_figure(const struct cc_mentions *mentions, uint32_t index, size_t at)
{
	return index > 0 && mentions->quantities[index - 1].phrase.end == at;
}

/* 全市发电量612亿千瓦时, 完成发电量达612亿千瓦时; not 可再生能源发电量, 60周岁及以上人口. */
static bool is_figure_of(const struct cc_ruleset *rules, const struct cc_article *article, uint32_t sentence,
			 uint32_t index, struct cc_str whole)
{
	struct cc_str view = article->text.view;
	struct cc_str clause = last_clause(cc_str_of_span(view, words_before(article, sentence, index)));
	clause = cc_wording_trim_end(rules, CC_WORDING_VALUE_LEAD, clause);
	if (!cc_str_ends(clause, whole))
		return false;
	clause.len -= whole.len;
	clause = cc_wording_trim_end(rules, CC_WORDING_WHOLE_HEAD, clause);
	size_t edge = (size_t)(clause.ptr - view.ptr) + clause.len;
	const struct cc_mentions *mentions = &article->mentions[sentence];
	return clause.len == 0 ? !is_behind_figure(mentions, index, edge) : is_edge(mentions, edge);
}

/* Each character of the name stands in the words, in whatever order. */
static bool holds_characters(struct cc_str words, struct cc_str name)
{
	for (size_t at = 0, next = 0; at < name.len; at = next) {
		uint32_t c = cc_utf8_next(name, &next);
		if (cc_utf8_is_han(c) && cc_str_find(words, cc_str_slice(name, at, next), 0) == SIZE_MAX)
			return false;
	}
	return true;
}

/* 全省拥有专精特新“小巨人”企业2117家: the place, and each character of what the part is of. */
static bool is_figure_of_place(const struct cc_article *article, uint32_t sentence, uint32_t index,
			       const struct named_share *share)
{
	struct cc_str clause = last_clause(cc_str_of_span(article->text.view, words_before(article, sentence, index)));
	return cc_str_find(clause, share->place, 0) != SIZE_MAX && holds_characters(clause, share->noun);
}

/* What comes near the share, or is it but for a digit, is meant to be it. */
static bool is_nearly(const struct named_share *share, const struct cc_quantity *whole)
{
	struct cc_interval wide = cc_interval_point(share->stated->value);
	struct cc_interval exact;
	if (cc_recompute_widen(&wide, NEAR_PERCENT) != CC_OK ||
	    cc_recompute_quotient(&exact, cc_interval_point(share->part->value), cc_interval_point(whole->value),
				  PER_CENT) != CC_OK)
		return false;
	return cc_interval_overlaps(exact, wide) || cc_recompute_is_misprint(exact.low, share->stated->value);
}

/* Only rates and how long they are for stand between the two: 428家，两年增长74.0%。其中. */
static bool are_next(const struct cc_article *article, uint32_t sentence, uint32_t index,
		     const struct named_share *share)
{
	for (uint32_t s = sentence, i = index + 1;; i++) {
		if (i >= article->mentions[s].quantity_count) {
			if (++s >= article->text.sentence_count)
				return false;
			i = UINT32_MAX;
			continue;
		}
		const struct cc_quantity *quantity = &article->mentions[s].quantities[i];
		if (quantity == share->part)
			return true;
		if (!arithmetic_is_ratio(quantity) && !cc_str_equal(quantity->dimension, CC_STR("duration")))
			return false;
	}
}

/* 低空经济企业428家，其中规上企业96家，占企业总数的: 其中 points back to it, and it has all that the share's words
 * name.
 */
static bool is_pointed_to(const struct cc_article *article, uint32_t sentence, uint32_t index,
			  const struct named_share *share)
{
	const struct cc_quantity *whole = &article->mentions[sentence].quantities[index];
	struct cc_str view = article->text.view;
	struct cc_str between = cc_str_slice(view, whole->phrase.end, share->part->phrase.start);
	size_t mark = last_of(between, CC_STR("其中"));
	if (mark == SIZE_MAX || !are_next(article, sentence, index, share))
		return false;
	struct cc_str clause =
	    last_clause(cc_str_slice(view, article->text.sentences[sentence].span.start, whole->phrase.start));
	size_t start = (size_t)(clause.ptr - view.ptr);
	struct cc_str told = cc_str_slice(view, start, whole->phrase.end + mark);
	return holds_characters(told, share->whole) && is_nearly(share, whole);
}

static bool is_of_share(const struct cc_ruleset *rules, const struct cc_article *article, uint32_t sentence,
			uint32_t index, const struct named_share *share)
{
	return share->place.len > 0 ? is_figure_of_place(article, sentence, index, share)
				    : is_figure_of(rules, article, sentence, index, share->whole) ||
					  is_pointed_to(article, sentence, index, share);
}

/* Whether the share is right of this whole. */
static bool is_right(const struct named_share *share, const struct cc_quantity *whole)
{
	struct cc_interval computed;
	return cc_recompute_quotient(&computed, cc_recompute_interval(share->part), cc_recompute_interval(whole),
				     PER_CENT) == CC_OK &&
	       cc_interval_overlaps(computed, cc_recompute_result(share->stated));
}

static const struct cc_quantity *whole_in(const struct cc_ruleset *rules, const struct cc_article *article,
					  uint32_t sentence, const struct named_share *share)
{
	const struct cc_mentions *mentions = &article->mentions[sentence];
	const struct cc_quantity *last = NULL;
	for (uint32_t i = (uint32_t)mentions->quantity_count; i > 0; i--) {
		const struct cc_quantity *quantity = &mentions->quantities[i - 1];
		bool before = quantity->span.end <= share->part->span.start;
		/* 年内9.1亿元，累计26.4亿元，占总投资的69.1%: what is less is no whole */
		if (!before || cc_decimal_compare(quantity->value, share->part->value) < 0 || !is_plain(quantity) ||
		    !arithmetic_same_unit(quantity, share->part) ||
		    !is_of_share(rules, article, sentence, i - 1, share))
			continue;
		if (is_right(share, quantity))
			return quantity;
		last = last != NULL ? last : quantity;
	}
	return last;
}

/* The last one before, in this sentence or those before it in the paragraph; of 营业收入 of the year and of its fourth
 * quarter the one that the share is right of. */
static const struct cc_quantity *find_whole(const struct cc_ruleset *rules, const struct cc_article *article,
					    uint32_t sentence, const struct named_share *share)
{
	const struct cc_sentence *sentences = article->text.sentences;
	const struct cc_quantity *last = NULL;
	for (uint32_t back = 0; back <= SENTENCES_BACK && back <= sentence; back++) {
		if (sentences[sentence - back].block != sentences[sentence].block)
			break;
		const struct cc_quantity *whole = whole_in(rules, article, sentence - back, share);
		if (whole != NULL && is_right(share, whole))
			return whole;
		last = last != NULL ? last : whole;
	}
	return last;
}

/* ---- the verdict ---- */

static bool check_share(struct arithmetic *work, uint32_t sentence, uint32_t index)
{
	const struct cc_article *article = work->pieces.article;
	struct named_share share;
	if (!find_share(&share, work->input->rules, article, sentence, index))
		return true;
	struct arithmetic_case it = {.work = work,
				     .value = share.part,
				     .stated = share.stated,
				     .base = find_whole(work->input->rules, article, sentence, &share)};
	if (it.base == NULL)
		return true;
	/* 占全国… elsewhere in the sentence says nothing of a share whose whole is found */
	uint64_t kinds = work->kinds;
	work->kinds &= ~CC_PIECE_WORD(OTHER_SHARE);
	enum arithmetic_verdict verdict = arithmetic_judge_share(&it);
	work->kinds = kinds;
	if (verdict != ARITHMETIC_FAILS)
		return true;
	struct cc_span share_span = {.start = share.part->phrase.start, .end = share.stated->phrase.end};
	return arithmetic_report_at(&it, sentence, share_span, it.base->phrase);
}

bool arithmetic_check_wholes(struct arithmetic *work, uint32_t sentence)
{
	const struct cc_mentions *mentions = &work->pieces.article->mentions[sentence];
	if ((work->kinds & (CC_PIECE_WORD(SHARE) | CC_PIECE_WORD(OTHER_SHARE))) == 0)
		return true;
	for (uint32_t i = 1; i < mentions->quantity_count; i++)
		if (!check_share(work, sentence, i))
			return false;
	return true;
}
