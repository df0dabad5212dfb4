/* A sentence as tokens: Han characters, Latin words, figures, periods and places as one token each.
 * Leaves comparing sentences to shingles.c and align.c. */
#include "checks/copy/tokens.h"
#include "base/ascii.h"

#include "base/hash.h"
#include "base/utf8.h"
#include "ruleset/ruleset.h"

/* Any hash will do that no letters have. */
static const uint64_t kind_masks[] = {
    [CC_TOKEN_MOVEMENT] = UINT64_C(0xd6e8feb86659fd93),
    [CC_TOKEN_FIGURE] = UINT64_C(0x9e3779b97f4a7c15),
    [CC_TOKEN_PERIOD] = UINT64_C(0xbf58476d1ce4e5b9),
    [CC_TOKEN_PLACE] = UINT64_C(0x94d049bb133111eb),
};

uint64_t cc_token_kind_mask(enum cc_token_kind kind)
{
	return kind_masks[kind];
}

/* Reading position in one sentence: how far each list of mentions is used up. */
struct cursor {
	const struct cc_article *article;
	const struct cc_mentions *mentions;
	struct cc_str view;
	size_t at;
	size_t end;
	size_t quantity, period, scope;
	const struct cc_ruleset *rules;
	const struct cc_hit *hits;
	size_t hit, hit_count;
	uint32_t clause, clause_end;
	bool failed;
};

bool cc_token_is_place(const struct cc_scope *scope)
{
	return scope->kind != CC_SCOPE_OWN && scope->kind != CC_SCOPE_RELATIVE && scope->kind != CC_SCOPE_ORGANISATION;
}

static uint32_t clause_of(struct cursor *cursor, size_t at)
{
	const struct cc_clause *clauses = cursor->article->text.clauses;
	while (cursor->clause < cursor->clause_end && clauses[cursor->clause].span.end <= at)
		cursor->clause++;
	bool inside = cursor->clause < cursor->clause_end && clauses[cursor->clause].span.start <= at;
	return inside ? cursor->clause : UINT32_MAX;
}

/* A Latin word says more than two characters: the little words of English are dropped. */
enum { HAN_BYTES = 3, LATIN_WEIGHT = 3, MENTION_WEIGHT = 3 };

static unsigned weight_of(const struct cursor *cursor, const struct cc_token *token)
{
	bool latin = cc_ascii_is_letter(cursor->view.ptr[token->span.start]);
	unsigned han = (unsigned)(cc_span_len(token->span) / HAN_BYTES);
	if (token->kind == CC_TOKEN_PLACE && !latin)
		return han > MENTION_WEIGHT ? han : MENTION_WEIGHT;
	if (!cc_token_is_letters(token))
		return MENTION_WEIGHT;
	return latin ? LATIN_WEIGHT : han;
}

static void push(struct cursor *cursor, struct cc_vec *out, struct cc_token token)
{
	struct cc_token *slot = out->len < CC_TOKENS_MAX ? cc_vec_slot(out) : NULL;
	cursor->at = token.span.end;
	cursor->failed |= out->failed;
	if (slot == NULL)
		return;
	*slot = token;
	slot->clause = clause_of(cursor, token.span.start);
	slot->weight = weight_of(cursor, &token);
}

static struct cc_token mention_at(struct cc_span span, enum cc_token_kind kind, size_t ref)
{
	return (struct cc_token){
	    .span = span, .mask = kind_masks[kind], .kind = kind, .word = CC_REWORDING_COUNT, .ref = (uint32_t)ref};
}

static void push_mention(struct cursor *cursor, struct cc_vec *out, struct cc_span span, enum cc_token_kind kind,
			 size_t ref)
{
	push(cursor, out, mention_at(span, kind, ref));
}

static void push_place(struct cursor *cursor, struct cc_vec *out, struct cc_span span, const struct cc_scope *place,
		       size_t ref)
{
	struct cc_token token = mention_at(span, CC_TOKEN_PLACE, ref);
	token.place = place;
	push(cursor, out, token);
}

/* Leave behind what begins before the cursor. */
static void pass_mentions(struct cursor *cursor)
{
	const struct cc_mentions *all = cursor->mentions;
	if (all == NULL)
		return;
	while (cursor->period < all->period_count && all->periods[cursor->period].span.start < cursor->at)
		cursor->period++;
	while (cursor->quantity < all->quantity_count && all->quantities[cursor->quantity].span.start < cursor->at)
		cursor->quantity++;
	while (cursor->scope < all->scope_count && (all->scopes[cursor->scope].span.start < cursor->at ||
						    !cc_token_is_place(all->scopes[cursor->scope].scope)))
		cursor->scope++;
}

/* What stands between the two figures of a range. */
static bool joins_range(const struct cursor *cursor, struct cc_str between)
{
	return cc_word_list_has(cc_words_of(cursor->rules, CC_WORDS_RANGE_JOINTS), cc_str_trim(between));
}

static bool stands_behind(const struct cursor *cursor, struct cc_str before, enum cc_words words)
{
	return cc_word_list_ends(cc_words_of(cursor->rules, words), cc_str_trim(before)) > 0;
}

/* between 455 and 270, 介于6%和5%之间; from $710 to $197 and 由12升至10 are the way from the one to the other. */
static bool are_joined(const struct cursor *cursor, struct cc_str before, struct cc_str between)
{
	if (stands_behind(cursor, before, CC_WORDS_BETWEEN_BEFORE))
		return cc_word_list_has(cc_words_of(cursor->rules, CC_WORDS_BETWEEN_JOINTS), cc_str_trim(between));
	return joins_range(cursor, between) && !stands_behind(cursor, before, CC_WORDS_FROM_BEFORE);
}

/* 31 to 17, $710,000 to $197,000: what is read as no range, and stands where the other side may have one. */
static bool is_turned_range(const struct cursor *cursor)
{
	const struct cc_mentions *all = cursor->mentions;
	if (cursor->quantity + 1 >= all->quantity_count)
		return false;
	const struct cc_quantity *first = &all->quantities[cursor->quantity];
	const struct cc_quantity *second = first + 1;
	bool one_kind = first->unit.ptr == NULL || cc_str_equal(first->unit, second->unit);
	return one_kind && !first->is_range && !second->is_range && first->span.end < second->span.start &&
	       second->span.end <= cursor->end && cc_decimal_compare(first->value, second->value) >= 0 &&
	       are_joined(cursor, cc_str_slice(cursor->view, 0, first->phrase.start),
			  cc_str_slice(cursor->view, first->span.end, second->span.start));
}

/* Ranges are read with the words around them: between 52 and 34, 6%—5%之间. The one before may be a token already. */
static void take_range_words(const struct cursor *cursor, struct cc_vec *out, struct cc_token *token)
{
	const struct cc_word_list *behind = cc_words_of(cursor->rules, CC_WORDS_BETWEEN_BEHIND);
	token->span.end += cc_word_list_begins(behind, cc_str_slice(cursor->view, token->span.end, cursor->end));
	const struct cc_token *last = out->len > 0 ? (struct cc_token *)out->items + (out->len - 1) : NULL;
	bool known = last != NULL && cc_word_list_has(cc_words_of(cursor->rules, CC_WORDS_BETWEEN_BEFORE),
						      cc_str_of_span(cursor->view, last->span));
	if (!known || last->span.end + 1 != token->span.start)
		return;
	token->span.start = last->span.start;
	out->len--;
}

static void push_figure(struct cursor *cursor, struct cc_vec *out)
{
	const struct cc_quantity *first = &cursor->mentions->quantities[cursor->quantity];
	struct cc_token token = mention_at(first->span, CC_TOKEN_FIGURE, cursor->quantity);
	token.turned = is_turned_range(cursor);
	if (token.turned) {
		token.span.end = first[1].span.end;
		take_range_words(cursor, out, &token);
	}
	push(cursor, out, token);
}

/* A period, figure or place that begins at the cursor. @return whether one did. */
static bool take_mention(struct cursor *cursor, struct cc_vec *out)
{
	const struct cc_mentions *all = cursor->mentions;
	if (all == NULL)
		return false;
	if (cursor->period < all->period_count && all->periods[cursor->period].span.start == cursor->at)
		push_mention(cursor, out, all->periods[cursor->period].span, CC_TOKEN_PERIOD, cursor->period);
	else if (cursor->quantity < all->quantity_count && all->quantities[cursor->quantity].span.start == cursor->at)
		push_figure(cursor, out);
	else if (cursor->scope < all->scope_count && all->scopes[cursor->scope].span.start == cursor->at)
		push_place(cursor, out, all->scopes[cursor->scope].span, all->scopes[cursor->scope].scope,
			   cursor->scope);
	else
		return false;
	return true;
}

static struct cc_span digits_at(const struct cursor *cursor)
{
	size_t end = cursor->at;
	while (end < cursor->end && (cc_ascii_is_digit(cursor->view.ptr[end]) ||
				     ((cursor->view.ptr[end] == '.' || cursor->view.ptr[end] == ',') &&
				      end + 1 < cursor->end && cc_ascii_is_digit(cursor->view.ptr[end + 1]))))
		end++;
	if (end < cursor->end && cursor->view.ptr[end] == '%')
		end++;
	return (struct cc_span){.start = cursor->at, .end = end};
}

static struct cc_token word_at(const struct cursor *cursor)
{
	uint64_t hash = CC_HASH_START;
	size_t end = cursor->at;
	for (; end < cursor->end && cc_ascii_is_letter(cursor->view.ptr[end]); end++)
		hash = cc_hash_add_byte(hash, (unsigned char)(cursor->view.ptr[end] | 0x20));
	return (struct cc_token){.span = {.start = cursor->at, .end = end},
				 .mask = hash,
				 .kind = CC_TOKEN_WORD,
				 .word = CC_REWORDING_COUNT,
				 .ref = UINT32_MAX};
}

/* 达到6.8%: no word goes on into a figure or a place. Into a period it may: 比上年同期. */
static bool runs_into_mention(const struct cursor *cursor, size_t end)
{
	const struct cc_mentions *all = cursor->mentions;
	if (all == NULL)
		return false;
	return (cursor->quantity < all->quantity_count && all->quantities[cursor->quantity].span.start < end) ||
	       (cursor->scope < all->scope_count && all->scopes[cursor->scope].span.start < end);
}

/* The longest word of the packs that begins at the cursor, or NULL. */
static const struct cc_hit *hit_at(struct cursor *cursor)
{
	while (cursor->hit < cursor->hit_count && cursor->hits[cursor->hit].start < cursor->at)
		cursor->hit++;
	for (size_t i = cursor->hit; i < cursor->hit_count && cursor->hits[i].start == cursor->at; i++)
		if (cursor->hits[i].end <= cursor->end && !runs_into_mention(cursor, cursor->hits[i].end))
			return &cursor->hits[i];
	return NULL;
}

/* What a word of the packs is aligned by. */
static uint64_t mask_of(const struct cursor *cursor, const struct cc_hit *hit)
{
	if (hit->kind == CC_REWORDING_SAME || hit->kind == CC_REWORDING_SAYS)
		return cc_hash_mix(UINT64_C(0xa0761d6478bd642f) + hit->ref);
	return cc_hash_add(CC_HASH_START, cc_str_slice(cursor->view, hit->start, hit->end));
}

/* A word that says nothing here: 据悉, about; and 目前, which any text may add. @return whether one began at the
 * cursor. */
static bool drop_known(struct cursor *cursor)
{
	const struct cc_hit *hit = hit_at(cursor);
	if (hit == NULL || hit->kind != CC_REWORDING_DROP)
		return false;
	const struct cc_mentions *all = cursor->mentions;
	for (size_t i = cursor->period; all != NULL && i < all->period_count && all->periods[i].span.start < hit->end;
	     i++)
		if (all->periods[i].span.end > hit->end)
			return false;
	cursor->at = hit->end;
	return true;
}

/* A word that the packs know. @return whether one began at the cursor. */
static bool take_known(struct cursor *cursor, struct cc_vec *out)
{
	const struct cc_hit *hit = hit_at(cursor);
	if (hit == NULL)
		return false;
	if (hit->kind == CC_REWORDING_COUNT) {
		push_place(cursor, out, (struct cc_span){.start = hit->start, .end = hit->end},
			   &cursor->rules->scopes[hit->ref], UINT32_MAX);
		return true;
	}
	bool moves = hit->kind == CC_REWORDING_RISES || hit->kind == CC_REWORDING_FALLS;
	push(cursor, out,
	     (struct cc_token){.span = {.start = hit->start, .end = hit->end},
			       .mask = moves ? kind_masks[CC_TOKEN_MOVEMENT] : mask_of(cursor, hit),
			       .kind = moves ? CC_TOKEN_MOVEMENT : CC_TOKEN_WORD,
			       .word = (enum cc_rewording)hit->kind,
			       .ref = UINT32_MAX});
	return true;
}

/* A Han character becomes a token, any other one is passed. What push does, without copying: most tokens are these. */
static void take_character(struct cursor *cursor, struct cc_vec *out)
{
	size_t start = cursor->at;
	uint32_t code = cc_utf8_next(cursor->view, &cursor->at);
	if (!cc_utf8_is_han(code) || out->len >= CC_TOKENS_MAX)
		return;
	struct cc_token *slot = cc_vec_slot(out);
	cursor->failed |= slot == NULL;
	if (slot != NULL)
		*slot = (struct cc_token){.span = {.start = start, .end = cursor->at},
					  .mask = code,
					  .kind = CC_TOKEN_HAN,
					  .word = CC_REWORDING_COUNT,
					  .weight = (unsigned)((cursor->at - start) / HAN_BYTES),
					  .ref = UINT32_MAX,
					  .clause = clause_of(cursor, start)};
}

static void take_plain(struct cursor *cursor, struct cc_vec *out)
{
	char c = cursor->view.ptr[cursor->at];
	if (cc_ascii_is_digit(c)) {
		struct cc_span span = digits_at(cursor);
		push_mention(cursor, out, span, CC_TOKEN_FIGURE, UINT32_MAX);
	} else if (cc_ascii_is_letter(c)) {
		push(cursor, out, word_at(cursor));
	} else {
		take_character(cursor, out);
	}
}

static void keep_least(size_t *least, size_t other)
{
	*least = other < *least ? other : *least;
}

/* Where the next mention or word of the packs begins: characters before it are plain. */
static size_t next_known(struct cursor *cursor)
{
	size_t next = cursor->end;
	const struct cc_mentions *all = cursor->mentions;
	while (cursor->hit < cursor->hit_count && cursor->hits[cursor->hit].start < cursor->at)
		cursor->hit++;
	if (cursor->hit < cursor->hit_count)
		keep_least(&next, cursor->hits[cursor->hit].start);
	if (all == NULL)
		return next;
	if (cursor->period < all->period_count)
		keep_least(&next, all->periods[cursor->period].span.start);
	if (cursor->quantity < all->quantity_count)
		keep_least(&next, all->quantities[cursor->quantity].span.start);
	if (cursor->scope < all->scope_count)
		keep_least(&next, all->scopes[cursor->scope].span.start);
	return next;
}

/* Behind "7." or "3、" at the start of a sentence: the number of an item says nothing of what the item says. */
static size_t behind_marker(struct cc_str view, struct cc_span sentence)
{
	static const char *const ends[] = {".", "、", ")"};
	size_t at = sentence.start;
	while (at < sentence.end && cc_ascii_is_digit(view.ptr[at]))
		at++;
	for (size_t i = 0; at > sentence.start && i < sizeof(ends) / sizeof(ends[0]); i++) {
		size_t end = at + strlen(ends[i]);
		if (cc_str_starts(cc_str_slice(view, at, sentence.end), cc_str_from(ends[i])) &&
		    !(end < sentence.end && cc_ascii_is_digit(view.ptr[end])))
			return end;
	}
	return sentence.start;
}

bool cc_tokens_of(struct cc_vec *out, struct cc_tokeniser *with, const struct cc_article *article, uint32_t sentence)
{
	const struct cc_sentence *at = &article->text.sentences[sentence];
	with->hits.len = 0;
	if (with->rules->rewordings != NULL && cc_phrases_scan(&with->hits, with->rules->rewordings, article->text.view,
							       at->span.start, at->span.end) != CC_OK)
		return false;
	struct cursor cursor = {
	    .article = article,
	    .mentions = article->mentions != NULL ? &article->mentions[sentence] : NULL,
	    .view = article->text.view,
	    .at = behind_marker(article->text.view, at->span),
	    .end = at->span.end,
	    .rules = with->rules,
	    .hits = with->hits.items,
	    .hit_count = with->hits.len,
	    .clause = at->clause_first,
	    .clause_end = at->clause_first + at->clause_count,
	};
	out->len = 0;
	while (cursor.at < cursor.end && !cursor.failed) {
		pass_mentions(&cursor);
		const size_t known = next_known(&cursor);
		while (cursor.at < known && !cursor.failed)
			take_plain(&cursor, out);
		if (cursor.at != known || known == cursor.end)
			continue;
		if (!drop_known(&cursor) && !take_mention(&cursor, out) && !take_known(&cursor, out))
			take_plain(&cursor, out);
	}
	return !cursor.failed;
}
