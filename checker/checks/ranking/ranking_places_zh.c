/* 东盟连续第三年是澜岬第一大贸易伙伴: who holds which place, in Chinese.
 * Leaves English to ranking_places_en.c. */
#include "base/ascii.h"
#include "base/hash.h"
#include "base/utf8.h"
#include "checks/ranking/ranking_places.h"

enum { KIND_HAN_MOST = 12, KIND_HAN_LEAST = 2, HOLDER_HAN_MOST = 12 };

static size_t first_word(const struct ranking_search *self, enum cc_words words, size_t from, size_t to)
{
	for (size_t at = from; at < to; at++)
		if (cc_word_list_begins(ranking_words(self, words), ranking_text(self, at, to)) > 0)
			return at;
	return to;
}

/* 第一 to 第十, 第12: the number and what is behind it; 0: none. */
int ranking_ordinal_at(size_t *end, struct cc_str text, size_t at)
{
	static const char *const digits[] = {"一", "二", "三", "四", "五", "六", "七", "八", "九", "十"};
	struct cc_str rest = cc_str_slice(text, at, text.len);
	int number = 0;
	for (size_t i = 0; i < sizeof(digits) / sizeof(digits[0]); i++) {
		struct cc_str digit = cc_str_from(digits[i]);
		if (!cc_str_starts(rest, digit))
			continue;
		*end = at + digit.len;
		return (int)i + 1;
	}
	for (*end = at; *end < text.len && *end < at + 2 && cc_ascii_is_digit(text.ptr[*end]); ++*end)
		number = 10 * number + (text.ptr[*end] - '0');
	return number;
}

/* 第三大, 最大的: the superlative that begins at `at`, its rank and what follows; an empty one where there is none. */
struct cc_str ranking_superlative_at(int *rank, size_t *end, const struct ranking_search *self, size_t at)
{
	struct cc_str text = ranking_text(self, 0, self->within.end);
	struct cc_str rest = ranking_text(self, at, self->within.end);
	struct cc_str most = CC_STR("最");
	struct cc_str nth = CC_STR("第");
	struct cc_str of = CC_STR("的");
	size_t from = at;
	if (cc_str_starts(rest, most)) {
		*rank = 1;
		from = at + most.len;
	} else if (cc_str_starts(rest, nth)) {
		*rank = ranking_ordinal_at(&from, text, at + nth.len);
	}
	size_t len = from > at && *rank > 0 ? cc_word_list_begins(ranking_words(self, CC_WORDS_DEGREES),
								  ranking_text(self, from, self->within.end))
					    : 0;
	*end = from + len;
	if (len > 0 && cc_str_starts(ranking_text(self, *end, self->within.end), of))
		*end += of.len;
	return ranking_text(self, from, from + len);
}

static struct cc_str behind_comma(struct cc_str words)
{
	struct cc_str comma = CC_STR(",");
	for (size_t at = cc_str_find(words, comma, 0); at < words.len; at = cc_str_find(words, comma, 0))
		words = cc_str_slice(words, at + comma.len, words.len);
	return cc_str_trim(words);
}

static struct cc_str chinese_holder(const struct ranking_search *self, size_t to)
{
	const struct cc_mentions *mentions = &self->article->mentions[self->sentence];
	size_t start = self->within.start;
	for (size_t i = 0; i < mentions->period_count; i++)
		if (mentions->periods[i].span.start == start)
			start = mentions->periods[i].span.end;
	size_t end = first_word(self, CC_WORDS_HOLDS, start, to);
	struct cc_str words = end < to ? behind_comma(ranking_text(self, start, end)) : CC_STR("");
	bool leans = cc_word_list_begins(ranking_words(self, CC_WORDS_LEANING), words) > 0;
	return leans || cc_utf8_count(words) > HOLDER_HAN_MOST ? CC_STR("") : words;
}

/* Up to the mark at the end of the clause. */
static struct cc_str kind_at(const struct ranking_search *self, size_t at)
{
	size_t end = at;
	for (size_t next = at; next < self->within.end; end = next)
		if (!cc_utf8_is_han(cc_utf8_next(self->article->text.view, &next)))
			break;
	return ranking_text(self, at, end);
}

/* 最高气温30℃, 最大雨强41.6毫米: a figure right behind tells how much, and not who. */
static bool is_measured(const struct ranking_search *self, size_t end)
{
	const struct cc_mentions *mentions = &self->article->mentions[self->sentence];
	for (size_t i = 0; i < mentions->quantity_count; i++)
		if (mentions->quantities[i].phrase.start == end || mentions->quantities[i].span.start == end)
			return true;
	return false;
}

static bool take_chinese(struct ranking_search *self, size_t at)
{
	struct ranking_place place = {0};
	size_t end = 0;
	struct cc_str degree = ranking_superlative_at(&place.rank, &end, self, at);
	if (degree.len == 0)
		return true;
	struct cc_str kind = kind_at(self, end);
	size_t characters = cc_utf8_count(kind);
	if (characters < KIND_HAN_LEAST || characters > KIND_HAN_MOST || is_measured(self, end + kind.len))
		return true;
	struct cc_span holds = ranking_last_word(self, CC_WORDS_HOLDS, self->within.start, at);
	place.head.mark = (struct cc_span){.start = at, .end = end + kind.len};
	place.head.key = cc_hash_add_field(cc_hash_add_field(CC_HASH_START, degree), kind);
	place.area = holds.end < at ? ranking_text(self, holds.end, at) : CC_STR("");
	place.holder = chinese_holder(self, at);
	return ranking_keep_place(self, &place);
}

bool ranking_chinese_places(struct ranking_search *self)
{
	const struct cc_text *text = &self->article->text;
	const struct cc_sentence *whole = &text->sentences[self->sentence];
	for (uint32_t i = 0; i < whole->clause_count; i++) {
		self->within = text->clauses[whole->clause_first + i].span;
		for (size_t at = self->within.start; at < self->within.end;) {
			if (!take_chinese(self, at))
				return false;
			(void)cc_utf8_next(text->view, &at);
		}
	}
	return true;
}
