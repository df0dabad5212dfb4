/* A sentence as tokens: Han characters, Latin words, figures, periods and places as one token each.
 * Leaves comparing sentences to shingles.c and align.c. */
#include "checks/tokens.h"

#include "base/hash.h"
#include "base/utf8.h"
#include "ruleset/ruleset.h"

/* Any hash will do that no letters have. */
static const uint64_t kind_masks[] = {
    [CC_TOKEN_FIGURE] = UINT64_C(0x9e3779b97f4a7c15),
    [CC_TOKEN_PERIOD] = UINT64_C(0xbf58476d1ce4e5b9),
    [CC_TOKEN_PLACE] = UINT64_C(0x94d049bb133111eb),
};

/* Reading position in one sentence: how far each list of mentions is used up. */
struct cursor {
	const struct cc_article *article;
	const struct cc_mentions *mentions;
	struct cc_str view;
	size_t at;
	size_t end;
	size_t quantity, period, scope;
	uint32_t clause, clause_end;
	bool failed;
};

bool cc_token_is_place(const struct cc_scope *scope)
{
	return scope->kind != CC_SCOPE_OWN && scope->kind != CC_SCOPE_RELATIVE;
}

static bool is_digit(char c)
{
	return c >= '0' && c <= '9';
}

static bool is_letter(char c)
{
	return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
}

static uint32_t clause_of(struct cursor *cursor, size_t at)
{
	const struct cc_clause *clauses = cursor->article->text.clauses;
	while (cursor->clause < cursor->clause_end && clauses[cursor->clause].span.end <= at)
		cursor->clause++;
	bool inside = cursor->clause < cursor->clause_end && clauses[cursor->clause].span.start <= at;
	return inside ? cursor->clause : UINT32_MAX;
}

static void push(struct cursor *cursor, struct cc_vec *out, struct cc_token token)
{
	token.clause = clause_of(cursor, token.span.start);
	if (out->len < CC_TOKENS_MAX && !cc_vec_add(out, &token))
		cursor->failed = true;
	cursor->at = token.span.end;
}

static void push_mention(struct cursor *cursor, struct cc_vec *out, struct cc_span span, enum cc_token_kind kind,
			 size_t ref)
{
	push(cursor, out,
	     (struct cc_token){.span = span, .mask = kind_masks[kind], .kind = kind, .ref = (uint32_t)ref});
}

/* A period, figure or place that begins at the cursor. @return whether one did. */
static bool take_mention(struct cursor *cursor, struct cc_vec *out)
{
	const struct cc_mentions *all = cursor->mentions;
	if (all == NULL)
		return false;
	while (cursor->period < all->period_count && all->periods[cursor->period].span.start < cursor->at)
		cursor->period++;
	while (cursor->quantity < all->quantity_count && all->quantities[cursor->quantity].span.start < cursor->at)
		cursor->quantity++;
	while (cursor->scope < all->scope_count && (all->scopes[cursor->scope].span.start < cursor->at ||
						    !cc_token_is_place(all->scopes[cursor->scope].scope)))
		cursor->scope++;
	if (cursor->period < all->period_count && all->periods[cursor->period].span.start == cursor->at)
		push_mention(cursor, out, all->periods[cursor->period].span, CC_TOKEN_PERIOD, cursor->period);
	else if (cursor->quantity < all->quantity_count && all->quantities[cursor->quantity].span.start == cursor->at)
		push_mention(cursor, out, all->quantities[cursor->quantity].span, CC_TOKEN_FIGURE, cursor->quantity);
	else if (cursor->scope < all->scope_count && all->scopes[cursor->scope].span.start == cursor->at)
		push_mention(cursor, out, all->scopes[cursor->scope].span, CC_TOKEN_PLACE, cursor->scope);
	else
		return false;
	return true;
}

static struct cc_span digits_at(const struct cursor *cursor)
{
	size_t end = cursor->at;
	while (end < cursor->end &&
	       (is_digit(cursor->view.ptr[end]) || ((cursor->view.ptr[end] == '.' || cursor->view.ptr[end] == ',') &&
						    end + 1 < cursor->end && is_digit(cursor->view.ptr[end + 1]))))
		end++;
	if (end < cursor->end && cursor->view.ptr[end] == '%')
		end++;
	return (struct cc_span){.start = cursor->at, .end = end};
}

static struct cc_token word_at(const struct cursor *cursor)
{
	uint64_t hash = CC_HASH_START;
	size_t end = cursor->at;
	for (; end < cursor->end && is_letter(cursor->view.ptr[end]); end++) {
		char lower = (char)(cursor->view.ptr[end] | 0x20);
		hash = cc_hash_add(hash, (struct cc_str){.ptr = &lower, .len = 1});
	}
	return (struct cc_token){
	    .span = {.start = cursor->at, .end = end}, .mask = hash, .kind = CC_TOKEN_WORD, .ref = UINT32_MAX};
}

static void take_plain(struct cursor *cursor, struct cc_vec *out)
{
	char c = cursor->view.ptr[cursor->at];
	if (is_digit(c)) {
		struct cc_span span = digits_at(cursor);
		push_mention(cursor, out, span, CC_TOKEN_FIGURE, UINT32_MAX);
	} else if (is_letter(c)) {
		push(cursor, out, word_at(cursor));
	} else {
		size_t next = cursor->at;
		uint32_t code = cc_utf8_next(cursor->view, &next);
		struct cc_token han = {
		    .span = {.start = cursor->at, .end = next}, .mask = code, .kind = CC_TOKEN_HAN, .ref = UINT32_MAX};
		if (cc_utf8_is_han(code))
			push(cursor, out, han);
		cursor->at = next;
	}
}

/* Behind "7." or "3、" at the start of a sentence: the number of an item says nothing of what the item says. */
static size_t behind_marker(struct cc_str view, struct cc_span sentence)
{
	static const char *const ends[] = {".", "、", ")"};
	size_t at = sentence.start;
	while (at < sentence.end && is_digit(view.ptr[at]))
		at++;
	for (size_t i = 0; at > sentence.start && i < sizeof(ends) / sizeof(ends[0]); i++) {
		size_t end = at + strlen(ends[i]);
		if (cc_str_starts(cc_str_slice(view, at, sentence.end), cc_str_from(ends[i])) &&
		    !(end < sentence.end && is_digit(view.ptr[end])))
			return end;
	}
	return sentence.start;
}

bool cc_tokens_of(struct cc_vec *out, const struct cc_article *article, uint32_t sentence)
{
	const struct cc_sentence *at = &article->text.sentences[sentence];
	struct cursor cursor = {
	    .article = article,
	    .mentions = article->mentions != NULL ? &article->mentions[sentence] : NULL,
	    .view = article->text.view,
	    .at = behind_marker(article->text.view, at->span),
	    .end = at->span.end,
	    .clause = at->clause_first,
	    .clause_end = at->clause_first + at->clause_count,
	};
	out->len = 0;
	while (cursor.at < cursor.end && !cursor.failed)
		if (!take_mention(&cursor, out))
			take_plain(&cursor, out);
	return !cursor.failed;
}

unsigned cc_token_weight(const struct cc_token *token)
{
	return token->kind == CC_TOKEN_HAN ? 1 : 2;
}

static bool same_figure(const struct cc_mentions *a, uint32_t ref_a, const struct cc_mentions *b, uint32_t ref_b)
{
	return cc_interval_overlaps(a->quantities[ref_a].hard, b->quantities[ref_b].hard);
}

static bool within(struct cc_period inner, struct cc_period outer)
{
	return cc_date_is_set(inner.start) && cc_date_is_set(inner.end) && cc_date_is_set(outer.start) &&
	       cc_date_is_set(outer.end) && cc_date_compare(outer.start, inner.start) <= 0 &&
	       cc_date_compare(inner.end, outer.end) <= 0;
}

/* 2024年 and 2024年底 do not disagree: one lies in the other. */
static bool same_period(const struct cc_mentions *a, uint32_t ref_a, const struct cc_mentions *b, uint32_t ref_b)
{
	const struct cc_period_mention *x = &a->periods[ref_a];
	const struct cc_period_mention *y = &b->periods[ref_b];
	if (x->state != CC_PERIOD_RESOLVED || y->state != CC_PERIOD_RESOLVED)
		return false;
	return cc_period_equal(x->period, y->period) || within(x->period, y->period) || within(y->period, x->period);
}

static bool same_place(const struct cc_mentions *a, uint32_t ref_a, const struct cc_mentions *b, uint32_t ref_b)
{
	return a->scopes[ref_a].scope == b->scopes[ref_b].scope;
}

/* How mentions of a kind are compared; letters are the same where their masks are. */
static bool (*const same_mention[])(const struct cc_mentions *, uint32_t, const struct cc_mentions *, uint32_t) = {
    [CC_TOKEN_FIGURE] = same_figure, [CC_TOKEN_PERIOD] = same_period, [CC_TOKEN_PLACE] = same_place};

bool cc_token_same(const struct cc_article *a, uint32_t sentence_a, const struct cc_token *token_a,
		   const struct cc_article *b, uint32_t sentence_b, const struct cc_token *token_b)
{
	if (token_a->mask != token_b->mask || token_a->kind != token_b->kind)
		return false;
	if (token_a->kind <= CC_TOKEN_WORD ||
	    cc_str_equal(cc_str_of_span(a->text.view, token_a->span), cc_str_of_span(b->text.view, token_b->span)))
		return true;
	if (token_a->ref == UINT32_MAX || token_b->ref == UINT32_MAX)
		return false;
	return same_mention[token_a->kind](&a->mentions[sentence_a], token_a->ref, &b->mentions[sentence_b],
					   token_b->ref);
}
