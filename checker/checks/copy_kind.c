/* What one difference between near copies is by itself: a figure, a name, a negation, a word without weight.
 * Leaves what it means for the sentence to copies.c. */
#include "checks/copies.h"

/* Words that a second printing adds or drops without another meaning. */
static const char *const fillers[] = {
    "的",  "了", "市", "省", "已", "共",    "也",   "约",     "近",   "超",   "过",   "达",  "到",  "为",   "是",  "全",
    "总",  "等", "并", "和", "与", "及",    "个",   "家",     "项",   "名",   "人",   "余",  "多",  "以",   "上",  "in",
    "the", "a",	 "an", "of", "to", "about", "some", "nearly", "over", "more", "than", "has", "had", "have", "that"};

/* What turns a sentence into its opposite: 已完成 / 未完成. */
static const char *const negations[] = {"不",	"未",	"没", "没有", "并未",  "尚未",
					"并不", "从未", "无", "not",  "never", "no"};

/* What stands before or behind a person's name. */
static const char *const titles_before[] = {"主任", "书记",   "市长",	"省长", "县长",	  "区长", "教授",
					    "院士", "董事长", "总经理", "记者", "研究员", "院长", "所长",
					    "局长", "部长",   "主席",	"经理", "校长",	  "司长", "处长",
					    "厅长", "会长",   "理事长", "总裁", "专家",	  "博士"};
static const char *const titles_behind[] = {"说",   "表示", "介绍", "认为", "指出", "告诉", "教授", "院士",
					    "先生", "女士", "同志", "书记", "主任", "主席", "坦言", "透露"};

#define COUNT(list) (sizeof(list) / sizeof((list)[0]))

static struct cc_str token_text(const struct cc_side_tokens *side, size_t token)
{
	return cc_str_of_span(side->article->text.view, side->tokens[token].span);
}

static bool is_one_of(struct cc_str text, const char *const *words, size_t count)
{
	for (size_t i = 0; i < count; i++)
		if (cc_str_equal(text, cc_str_from(words[i])))
			return true;
	return false;
}

static bool all_fillers(const struct cc_side_tokens *side, size_t first, size_t end)
{
	for (size_t i = first; i < end; i++)
		if (!is_one_of(token_text(side, i), fillers, COUNT(fillers)))
			return false;
	return true;
}

static struct cc_str run_text(const struct cc_side_tokens *side, size_t first, size_t end)
{
	struct cc_span span = {.start = side->tokens[first].span.start, .end = side->tokens[end - 1].span.end};
	return cc_str_of_span(side->article->text.view, span);
}

static bool is_negation(const struct cc_side_tokens *side, size_t first, size_t end)
{
	return end > first && is_one_of(run_text(side, first, end), negations, COUNT(negations));
}

static bool holds_mention(const struct cc_side_tokens *side, size_t first, size_t end)
{
	for (size_t i = first; i < end; i++)
		if (side->tokens[i].kind > CC_TOKEN_WORD)
			return true;
	return false;
}

/* 主任李明/主任李鸣, 王强说/王刚说: one character of a name beside a title or a verb of saying. */
static bool is_name(const struct cc_side_tokens *side, size_t token)
{
	struct cc_str view = side->article->text.view;
	struct cc_span sentence = side->article->text.sentences[side->sentence].span;
	size_t at = side->tokens[token].span.start;
	size_t surname = token > 0 ? side->tokens[token - 1].span.start : at;
	struct cc_str behind = cc_str_slice(view, side->tokens[token].span.end, sentence.end);
	struct cc_str before = cc_str_slice(view, sentence.start, surname);
	bool title = false;
	for (size_t i = 0; i < COUNT(titles_before); i++)
		title |= cc_str_ends(before, cc_str_from(titles_before[i]));
	for (size_t i = 0; i < COUNT(titles_behind); i++)
		title |= cc_str_starts(behind, cc_str_from(titles_behind[i]));
	return title;
}

static bool is_capital(const struct cc_side_tokens *side, size_t token)
{
	char first = token_text(side, token).ptr[0];
	return side->tokens[token].kind == CC_TOKEN_WORD && first >= 'A' && first <= 'Z';
}

/* Smith / Smyth: another spelling of one name; Code / Software are two things. */
static bool is_spelling(struct cc_str a, struct cc_str b)
{
	size_t shorter = a.len < b.len ? a.len : b.len;
	size_t longer = a.len < b.len ? b.len : a.len;
	size_t front = 0;
	size_t back = 0;
	while (front < shorter && a.ptr[front] == b.ptr[front])
		front++;
	while (back < shorter - front && a.ptr[a.len - 1 - back] == b.ptr[b.len - 1 - back])
		back++;
	return front > 0 && shorter > 3 && longer - front - back <= 2;
}

/* John Smith: one capitalised word beside another. */
static bool is_latin_name(const struct cc_side_tokens *side, size_t token)
{
	if (!is_capital(side, token))
		return false;
	return (token > 0 && is_capital(side, token - 1)) || (token + 1 < side->count && is_capital(side, token + 1));
}

static bool is_ordinary_number(const struct cc_side_tokens *side, size_t token)
{
	const struct cc_token *at = &side->tokens[token];
	if (at->ref == UINT32_MAX)
		return true;
	const struct cc_quantity *quantity = &side->article->mentions[side->sentence].quantities[at->ref];
	return quantity->kind == CC_NUMBER_CARDINAL || quantity->kind == CC_NUMBER_FRACTION ||
	       quantity->kind == CC_NUMBER_PERCENT;
}

static const enum cc_copy_kind kind_of_token[] = {
    [CC_TOKEN_FIGURE] = CC_COPY_VALUE, [CC_TOKEN_PERIOD] = CC_COPY_PERIOD, [CC_TOKEN_PLACE] = CC_COPY_PLACE};

/* Both sides are the one token: figures, periods or places that differ. */
static enum cc_copy_kind kind_of_mentions(const struct cc_difference *difference, const struct cc_side_tokens *a,
					  const struct cc_side_tokens *b)
{
	enum cc_token_kind kind = a->tokens[difference->a].kind;
	if (kind != b->tokens[difference->b].kind)
		return CC_COPY_NONE;
	bool ordinary =
	    kind != CC_TOKEN_FIGURE || (is_ordinary_number(a, difference->a) && is_ordinary_number(b, difference->b));
	return ordinary ? kind_of_token[kind] : CC_COPY_NONE;
}

static bool are_names(const struct cc_side_tokens *a, size_t at_a, const struct cc_side_tokens *b, size_t at_b)
{
	if (a->tokens[at_a].kind != b->tokens[at_b].kind)
		return false;
	if (a->tokens[at_a].kind == CC_TOKEN_HAN)
		return is_name(a, at_a) && is_name(b, at_b);
	return is_latin_name(a, at_a) && is_latin_name(b, at_b) &&
	       is_spelling(token_text(a, at_a), token_text(b, at_b));
}

enum cc_copy_kind cc_copy_kind_of(const struct cc_difference *difference, const struct cc_side_tokens *a,
				  const struct cc_side_tokens *b)
{
	bool single = difference->a_end - difference->a == 1 && difference->b_end - difference->b == 1;
	if (single && a->tokens[difference->a].kind > CC_TOKEN_WORD)
		return kind_of_mentions(difference, a, b);
	if (holds_mention(a, difference->a, difference->a_end) || holds_mention(b, difference->b, difference->b_end))
		return CC_COPY_NONE;
	if (single)
		return are_names(a, difference->a, b, difference->b) ? CC_COPY_NAME : CC_COPY_NONE;
	bool empty = difference->a == difference->a_end || difference->b == difference->b_end;
	bool negated =
	    is_negation(a, difference->a, difference->a_end) || is_negation(b, difference->b, difference->b_end);
	return empty && negated ? CC_COPY_NEGATION : CC_COPY_NONE;
}

bool cc_copy_is_filler(const struct cc_difference *difference, const struct cc_side_tokens *a,
		       const struct cc_side_tokens *b)
{
	return all_fillers(a, difference->a, difference->a_end) && all_fillers(b, difference->b, difference->b_end);
}
