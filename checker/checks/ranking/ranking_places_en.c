/* "Grain, at 2.35 million tonnes, was the largest single cargo": who holds which place, in English.
 * Leaves Chinese to ranking_places_zh.c. */
#include "base/ascii.h"
#include "base/hash.h"
#include "checks/ranking/ranking_places.h"

enum { KIND_WORDS_MOST = 4, KIND_WORDS_BEFORE = 2, HOLDER_WORDS_MOST = 5, GAP_MOST = 24 };

/* The third of third-largest, "third largest" and "3rd-largest"; 0 where no ordinal ends at `end`. */
int ranking_ordinal_before(size_t *start, const struct ranking_search *self, size_t end)
{
	static const char *const words[] = {"second",  "third",	 "fourth", "fifth", "sixth",
					    "seventh", "eighth", "ninth",  "tenth"};
	struct cc_str before = ranking_text(self, self->within.start, end);
	for (size_t i = 0; i < sizeof(words) / sizeof(words[0]); i++) {
		struct cc_str word = cc_str_from(words[i]);
		*start = end - word.len;
		if (cc_str_ends(before, word))
			return (int)i + 2;
	}
	const struct cc_mentions *mentions = &self->article->mentions[self->sentence];
	for (size_t i = 0; i < mentions->quantity_count; i++) {
		struct cc_decimal rank = cc_decimal_normalise(mentions->quantities[i].value);
		*start = mentions->quantities[i].span.start;
		if (mentions->quantities[i].kind == CC_NUMBER_ORDINAL && mentions->quantities[i].span.end == end)
			return rank.exponent == 0 && rank.coefficient < INT16_MAX ? (int)rank.coefficient : 0;
	}
	return 0;
}

/* The ordinal before the superlative; 1 where "the" or 's stands there; 0: neither. */
int ranking_english_rank(size_t *start, const struct ranking_search *self, size_t at)
{
	int rank = at > self->within.start ? ranking_ordinal_before(start, self, at - 1) : 0;
	if (rank > 0)
		return rank;
	struct cc_str before = ranking_text(self, self->within.start, at);
	struct cc_str the = CC_STR("the ");
	*start = at;
	if (cc_str_ends(before, the)) /* "at the busiest time" is a time, and nobody's claim */
		return cc_word_list_ends(ranking_words(self, CC_WORDS_RANK_PAST),
					 cc_str_slice(before, 0, before.len - the.len)) == 0;
	return cc_str_ends(before, CC_STR("'s ")) || cc_str_ends(before, CC_STR("’s "));
}

struct cc_str ranking_word_at(const struct ranking_search *self, size_t at)
{
	struct cc_str view = self->article->text.view;
	size_t end = at;
	while (end < self->within.end && (cc_ascii_is_letter(view.ptr[end]) || view.ptr[end] == '-'))
		end++;
	return ranking_text(self, at, end);
}

/* The words of the kind, each without its plural: where they end, and their hash; 0 where there are none. "Of
 * hazelnuts" is part of the kind, "of the network" is not. */
static uint64_t kind_key(size_t *end, const struct ranking_search *self, size_t at)
{
	uint64_t key = CC_HASH_START;
	size_t count = 0;
	*end = at;
	for (struct cc_str word = ranking_word_at(self, at); word.len > 0 && count < KIND_WORDS_MOST;
	     word = ranking_word_at(self, at)) {
		bool is_of = count > 0 && cc_str_equal(word, CC_STR("of"));
		if (!is_of && cc_word_list_has(ranking_words(self, CC_WORDS_ENDS_KIND), word))
			break;
		at += word.len;
		if (!is_of) {
			bool plural = cc_str_ends(word, CC_STR("s"));
			key = cc_hash_add_field(key, cc_str_slice(word, 0, word.len - plural));
			count++;
			*end = at;
		}
		if (at >= self->within.end || self->article->text.view.ptr[at++] != ' ')
			break;
	}
	return count > 0 ? key | 1 : 0;
}

struct cc_str ranking_english_superlative(const struct ranking_search *self, struct cc_str word)
{
	if (cc_word_list_has(ranking_words(self, CC_WORDS_SUPERLATIVES), word))
		return word;
	if (!cc_word_list_has(ranking_words(self, CC_WORDS_DEGREE_WORDS), word))
		return CC_STR("");
	size_t at = (size_t)(word.ptr - self->article->text.view.ptr);
	struct cc_str quality = ranking_word_at(self, at + word.len + 1);
	/* "the second most gold medals" are so many medals, and nobody's quality */
	bool told = cc_word_list_ends(ranking_words(self, CC_WORDS_QUALITY_ENDS), quality) > 0;
	return told ? ranking_text(self, at, at + word.len + 1 + quality.len) : CC_STR("");
}

/* The bytes before the area: " in the ". */
static size_t area_opener(struct cc_str rest)
{
	/* "the biggest contributors to the growth", "… to the decline" */
	static const struct cc_str openers[] = {{" in the ", 8}, {" of the ", 8}, {" in ", 4}, {" to the ", 8}};
	for (size_t i = 0; i < sizeof(openers) / sizeof(openers[0]); i++)
		if (cc_str_starts(rest, openers[i]))
			return openers[i].len;
	return 0;
}

struct cc_str ranking_english_area(const struct ranking_search *self, size_t at)
{
	const struct cc_mentions *mentions = &self->article->mentions[self->sentence];
	size_t opener = area_opener(ranking_text(self, at, self->within.end));
	size_t start = at + opener;
	size_t end = start;
	if (opener == 0)
		return CC_STR("");
	while (end < self->within.end &&
	       (cc_ascii_is_letter(self->article->text.view.ptr[end]) || self->article->text.view.ptr[end] == ' '))
		end++;
	for (size_t i = 0; i < mentions->period_count; i++)
		if (mentions->periods[i].span.start >= at && mentions->periods[i].span.start <= end)
			return CC_STR("");
	return cc_str_trim(ranking_text(self, start, end));
}

struct cc_str ranking_english_area_of(const struct ranking_search *self, size_t at)
{
	size_t end = at;
	struct cc_str area = ranking_english_area(self, at);
	if (area.len > 0 || kind_key(&end, self, at + 1) == 0)
		return area;
	return ranking_english_area(self, end);
}

static size_t count_words(struct cc_str text)
{
	size_t words = text.len > 0;
	for (size_t i = 0; i < text.len; i++)
		words += text.ptr[i] == ' ';
	return words;
}

/* "Its main span is the second-longest in the country": where the kind is what it is said of. */
static uint64_t kind_before(const struct ranking_search *self, size_t mark)
{
	struct cc_span is = ranking_last_word(self, CC_WORDS_HOLDS, self->within.start, mark);
	uint64_t key = CC_HASH_START;
	size_t count = 0;
	bool held = is.start < mark && cc_str_equal(cc_str_trim(ranking_text(self, is.end, mark)), CC_STR("the"));
	for (size_t end = is.start; held && count < KIND_WORDS_BEFORE && end > self->within.start; count++) {
		size_t start = end;
		while (start > self->within.start && cc_ascii_is_letter(self->article->text.view.ptr[start - 1]))
			start--;
		struct cc_str word = ranking_text(self, start, end);
		if (word.len == 0 || cc_word_list_has(ranking_words(self, CC_WORDS_ENDS_KIND), word))
			break;
		key = cc_hash_add_field(key, word);
		end = start > self->within.start && self->article->text.view.ptr[start - 1] == ' ' ? start - 1 : 0;
	}
	return count > 0 ? key | 1 : 0;
}

/* The word and the blank behind it: "It ". */
static struct cc_str with_blank(const struct ranking_search *self, struct cc_str words)
{
	size_t start = (size_t)(words.ptr - self->article->text.view.ptr);
	return ranking_text(self, start, start + words.len + 1);
}

/* The words where they name somebody: none of "It", "the house" and of half a sentence. */
static struct cc_str name_in(const struct ranking_search *self, struct cc_str words)
{
	bool leans = cc_word_list_begins(ranking_words(self, CC_WORDS_LEANING), with_blank(self, words)) > 0 ||
		     cc_word_list_has(ranking_words(self, CC_WORDS_ENDS_KIND), words) ||
		     cc_word_list_begins(ranking_words(self, CC_WORDS_DESCRIBES), with_blank(self, words)) > 0;
	return leans || count_words(words) > HOLDER_WORDS_MOST ? CC_STR("") : words;
}

/* Where "makes" of "which makes the house the fourth" ends; `mark` where nothing is made it. */
static size_t makes_before(const struct ranking_search *self, size_t mark)
{
	size_t end = ranking_last_word(self, CC_WORDS_MAKES, self->within.start, mark).end;
	return mark <= end + GAP_MOST ? end : mark;
}

/* What stands before "is the", or between "makes" and "the": Grain of "Grain, at 2.35 million tonnes, was the". */
static struct cc_str english_holder(const struct ranking_search *self, size_t mark)
{
	size_t made = makes_before(self, mark);
	if (made < mark) {
		struct cc_str the = CC_STR(" the");
		struct cc_str words = cc_str_trim(ranking_text(self, made, mark));
		return name_in(self, cc_str_slice(words, 0, words.len - (cc_str_ends(words, the) ? the.len : 0)));
	}
	struct cc_span is = ranking_last_word(self, CC_WORDS_HOLDS, self->within.start, mark);
	size_t start = ranking_last_word(self, CC_WORDS_OPENS_PART, self->within.start, is.start).end;
	if (is.start == mark || mark > is.end + GAP_MOST)
		return CC_STR("");
	struct cc_str words = ranking_text(self, start < is.start ? start : self->within.start, is.start);
	size_t comma = cc_str_find(words, CC_STR(","), 0);
	return name_in(self, cc_str_trim(cc_str_slice(words, 0, comma < words.len ? comma : words.len)));
}

/* "The network's busiest line, bus 21, carried": whose the line is stands before it, the line behind. */
static struct cc_str holder_behind(const struct ranking_search *self, size_t start, size_t end)
{
	struct cc_str rest = ranking_text(self, end, self->within.end);
	bool owned = start > self->within.start + 1 && self->article->text.view.ptr[start - 2] == 's';
	if (!owned || !cc_str_starts(rest, CC_STR(", ")))
		return CC_STR("");
	size_t comma = cc_str_find(rest, CC_STR(","), 1);
	struct cc_str words = cc_str_trim(cc_str_slice(rest, 1, comma < rest.len ? comma : rest.len));
	return count_words(words) > HOLDER_WORDS_MOST ? CC_STR("") : words;
}

/* "It is the", "makes it the", no "Korvin, the" */
static bool is_held(const struct ranking_search *self, size_t mark)
{
	struct cc_span is = ranking_last_word(self, CC_WORDS_HOLDS, self->within.start, mark);
	return (is.start < mark && mark <= is.end + GAP_MOST) || makes_before(self, mark) < mark;
}

static bool take_english(struct ranking_search *self, struct cc_str word)
{
	size_t at = (size_t)(word.ptr - self->article->text.view.ptr);
	struct ranking_place place = {0};
	size_t start = at;
	size_t end = at + word.len;
	place.rank = ranking_english_rank(&start, self, at);
	uint64_t kind = place.rank > 0 ? kind_key(&end, self, at + word.len + 1) : 0;
	if (kind == 0 && place.rank > 0 && ranking_english_area(self, at + word.len).len > 0) {
		kind = kind_before(self, start);
		end = at + word.len;
	}
	if (kind == 0)
		return true;
	place.head.key = cc_hash_add_field(kind, word);
	place.head.mark = (struct cc_span){.start = start, .end = end};
	place.area = ranking_english_area(self, end);
	place.holder = english_holder(self, start);
	place.leans = place.holder.len == 0 && is_held(self, start);
	if (place.holder.len == 0)
		place.holder = holder_behind(self, start, end);
	return ranking_keep_place(self, &place);
}

bool ranking_english_places(struct ranking_search *self)
{
	struct cc_str view = self->article->text.view;
	self->within = self->article->text.sentences[self->sentence].span;
	for (size_t at = self->within.start; at < self->within.end;) {
		struct cc_str word = ranking_word_at(self, at);
		size_t dash = cc_str_find(word, CC_STR("-"), 0);
		struct cc_str last = dash < word.len ? cc_str_slice(word, dash + 1, word.len) : word;
		struct cc_str superlative = ranking_english_superlative(self, last);
		if (superlative.len > 0 && !take_english(self, superlative))
			return false;
		at += word.len;
		if (at < self->within.end && !cc_ascii_is_letter(view.ptr[at]))
			at++;
	}
	return true;
}
