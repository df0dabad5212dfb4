/* 第三高, 居首位, 第二座; "the second-largest", "third place", "the third satellite".
 * Leaves superlatives to ranking_places_zh.c and ranking_places_en.c. */
#include "checks/ranking/ranking_marks.h"

#include <string.h>

#include "base/ascii.h"
#include "base/hash.h"

enum { RANK_MOST = 20, STEM = 5, TURN_LEAST = 4, SUPERLATIVE_LEAST = 3, HELD_MOST = 24, HAN_BYTES = 3 };

static bool add(struct cc_vec *out, struct ranking_mark mark)
{
	return mark.rank <= 0 || mark.rank > RANK_MOST || cc_span_len(mark.span) == 0 || cc_vec_add(out, &mark);
}

static uint64_t hash_of(struct cc_str words)
{
	return cc_hash_add(CC_HASH_START, words) | 1;
}

static bool is_held(const struct ranking_search *self, size_t at)
{
	return ranking_last_word(self, CC_WORDS_HOLDS, self->within.start, at).start < at;
}

/* ---- Chinese ---- */

/* 最高的, 这是…最大; no 最大风力, which is a size and nobody's place. */
static struct ranking_mark superlative_at(const struct ranking_search *self, size_t at)
{
	struct ranking_mark mark = {0};
	size_t end = at;
	struct cc_str degree = ranking_superlative_at(&mark.rank, &end, self, at);
	bool told = mark.rank > 1 || is_held(self, at) || end == self->within.end ||
		    cc_str_ends(ranking_text(self, at, end), CC_STR("的"));
	bool itself = cc_word_list_begins(ranking_words(self, CC_WORDS_MOST_OF_ITSELF),
					  ranking_text(self, end, self->within.end)) > 0;
	if (degree.len > 0 && told && !itself)
		mark.span = (struct cc_span){.start = at, .end = end};
	mark.of = hash_of(degree);
	return mark;
}

/* 第二座, 第二次; 回 is 次. */
static struct ranking_mark turn_at(const struct ranking_search *self, size_t at, size_t end, int rank)
{
	struct cc_str rest = ranking_text(self, end, self->within.end);
	size_t len = cc_word_list_begins(ranking_words(self, CC_WORDS_TURNS), rest);
	struct cc_str turn = cc_str_slice(rest, 0, len);
	struct ranking_mark mark = {.rank = rank, .turn = true};
	if (len > 0 && is_held(self, at))
		mark.span = (struct cc_span){.start = at, .end = end + len};
	mark.of = hash_of(cc_str_equal(turn, CC_STR("回")) ? CC_STR("次") : turn);
	return mark;
}

/* 居国内第三位, 排名第5; 第二位 at the end of a clause. */
static struct ranking_mark place_at(const struct ranking_search *self, size_t at, size_t end, int rank)
{
	struct cc_str rest = ranking_text(self, end, self->within.end);
	size_t unit = cc_word_list_begins(ranking_words(self, CC_WORDS_PLACES_UNIT), rest);
	bool linked = ranking_last_word(self, CC_WORDS_RANK_LINKS, self->within.start, at).start < at;
	struct ranking_mark mark = {.rank = rank};
	if (linked || (unit > 0 && unit == rest.len))
		mark.span = (struct cc_span){.start = at, .end = end + unit};
	return mark;
}

static struct ranking_mark numbered_at(const struct ranking_search *self, size_t at)
{
	struct cc_str text = ranking_text(self, 0, self->within.end);
	size_t end = at;
	int rank = ranking_ordinal_at(&end, text, at + CC_STR("第").len);
	struct ranking_mark mark = turn_at(self, at, end, rank);
	return rank > 0 && cc_span_len(mark.span) == 0 ? place_at(self, at, end, rank) : mark;
}

static struct ranking_mark chinese_at(const struct ranking_search *self, size_t at)
{
	struct cc_str rest = ranking_text(self, at, self->within.end);
	struct ranking_mark mark = superlative_at(self, at);
	if (cc_span_len(mark.span) > 0)
		return mark;
	if (cc_str_starts(rest, CC_STR("第")))
		return numbered_at(self, at);
	size_t first = cc_word_list_begins(ranking_words(self, CC_WORDS_FIRST_PLACES), rest);
	if (first > 0)
		return (struct ranking_mark){.span = {.start = at, .end = at + first}, .rank = 1};
	size_t opener = cc_word_list_begins(ranking_words(self, CC_WORDS_FIRST_TURNS), rest);
	return opener > 0 ? turn_at(self, at, at + opener, 1) : (struct ranking_mark){0};
}

/* What no mark begins with is passed at once: most of a text. */
static bool may_begin(const char *at, size_t left)
{
	static const char *const heads[] = {"第", "最", "首", "头", "榜", "之"};
	for (size_t i = 0; left >= HAN_BYTES && i < sizeof(heads) / sizeof(heads[0]); i++)
		if (memcmp(at, heads[i], HAN_BYTES) == 0)
			return true;
	return false;
}

static bool add_chinese(struct cc_vec *out, struct ranking_search *self)
{
	const struct cc_text *text = &self->article->text;
	const struct cc_sentence *whole = &text->sentences[self->sentence];
	for (uint32_t i = 0; i < whole->clause_count; i++) {
		self->within = text->clauses[whole->clause_first + i].span;
		for (size_t at = self->within.start; at < self->within.end; at++) {
			if (may_begin(text->view.ptr + at, self->within.end - at) && !add(out, chinese_at(self, at)))
				return false;
		}
	}
	return true;
}

/* ---- English ---- */

/* "the second-largest", "the league's top scorer" */
static bool add_superlative(struct cc_vec *out, const struct ranking_search *self, struct cc_str word)
{
	size_t at = (size_t)(word.ptr - self->article->text.view.ptr);
	if (word.len < SUPERLATIVE_LEAST)
		return true;
	bool top = cc_word_list_has(ranking_words(self, CC_WORDS_TOPS), word);
	struct cc_str told = top ? word : ranking_english_superlative(self, word);
	struct ranking_mark mark = {.of = top ? 0 : hash_of(told)};
	if (told.len == 0)
		return true;
	mark.span = (struct cc_span){.start = at, .end = at + told.len};
	mark.rank = ranking_english_rank(&mark.span.start, self, at);
	return add(out, mark);
}

/* "It is the third satellite", "was the first" */
static bool is_told(const struct ranking_search *self, size_t at)
{
	struct cc_span is = ranking_last_word(self, CC_WORDS_HOLDS, self->within.start, at);
	return is.start < at && at <= is.end + HELD_MOST;
}

/* The number that begins at `at`, of more than the rank; 0: none. */
static int number_at(const struct ranking_search *self, size_t at, int rank)
{
	const struct cc_mentions *mentions = &self->article->mentions[self->sentence];
	for (size_t i = 0; i < mentions->quantity_count; i++) {
		struct cc_decimal number = cc_decimal_normalise(mentions->quantities[i].value);
		bool here = mentions->quantities[i].span.start == at && cc_quantity_is_count(&mentions->quantities[i]);
		if (here && number.exponent == 0 && number.coefficient > (cc_u128)rank &&
		    number.coefficient < INT16_MAX)
			return (int)number.coefficient;
	}
	return 0;
}

/* "Fifth of the 14 provinces", "sixth among 14": of how many; 0: not said. "The third of the four bridges" is one of
 * them, and no place. */
static int among_how_many(const struct ranking_search *self, struct cc_span number, int rank)
{
	size_t opener = cc_word_list_begins(ranking_words(self, CC_WORDS_RANK_OF),
					    ranking_text(self, number.end, self->within.end));
	bool one = cc_str_ends(ranking_text(self, self->within.start, number.start), CC_STR("the "));
	return opener > 0 && !one ? number_at(self, number.end + opener, rank) : 0;
}

/* "third place", "second among the scorers", "fifth of the 14"; "the third satellite" */
static bool add_ordinal(struct cc_vec *out, const struct ranking_search *self, struct cc_span number, int rank)
{
	struct cc_str rest = ranking_text(self, number.end, self->within.end);
	struct ranking_mark mark = {.span = number, .rank = rank, .among = among_how_many(self, number, rank)};
	size_t place = cc_word_list_begins(ranking_words(self, CC_WORDS_RANK_BEHIND), rest);
	mark.span.end += place;
	if (place > 0 || mark.among > 0 || cc_word_list_begins(ranking_words(self, CC_WORDS_SECOND_AMONG), rest) > 0)
		return add(out, mark);
	struct cc_str word = ranking_word_at(self, number.end + 1);
	mark.turn = true;
	mark.of = hash_of(cc_str_slice(word, 0, word.len < STEM ? word.len : STEM));
	bool plain = rest.len > 0 && rest.ptr[0] == ' ' && word.len >= TURN_LEAST &&
		     ranking_english_superlative(self, word).len == 0;
	return !plain || !is_told(self, number.start) || add(out, mark);
}

/* second, third, eighth, 12th, 2nd, 1st */
static bool may_end_ordinal(struct cc_str word)
{
	return cc_str_ends(word, CC_STR("th")) || cc_str_ends(word, CC_STR("d")) || cc_str_equal(word, CC_STR("st"));
}

/* "second", "12th" */
static bool add_word(struct cc_vec *out, const struct ranking_search *self, struct cc_str word)
{
	size_t at = (size_t)(word.ptr - self->article->text.view.ptr);
	size_t start = at;
	size_t dash = cc_str_find(word, CC_STR("-"), 0);
	bool first = cc_str_equal(word, CC_STR("first")) || cc_str_equal(word, CC_STR("First"));
	int rank = first ? 1 : 0;
	if (!first && may_end_ordinal(word))
		rank = ranking_ordinal_before(&start, self, at + word.len);
	if (rank > 0)
		return add_ordinal(out, self, (struct cc_span){.start = start, .end = at + word.len}, rank);
	return add_superlative(out, self, dash < word.len ? cc_str_slice(word, dash + 1, word.len) : word);
}

static bool add_english(struct cc_vec *out, struct ranking_search *self)
{
	self->within = self->article->text.sentences[self->sentence].span;
	for (size_t at = self->within.start; at < self->within.end;) {
		struct cc_str word = ranking_word_at(self, at);
		if (word.len > 0 && !add_word(out, self, word))
			return false;
		at += word.len > 0 ? word.len : 1;
	}
	return true;
}

bool ranking_marks_add(struct cc_vec *out, struct ranking_search *self)
{
	bool han = cc_text_is_han(&self->article->text, self->sentence);
	return han ? add_chinese(out, self) : add_english(out, self);
}
