/* Han names of two or three characters, by what stands before and behind them: 操纵手|焉照晚|, 其次是|宓春辉|。
 * Leaves which of them are one person to retold_names.c. */
#include "base/hash.h"
#include "base/utf8.h"
#include "checks/name/retold_names.h"
#include "ruleset/known_words.h"

enum { HAN_BYTES = 3, SHORT = 2, LONG = 3, BEFORE_BYTES = 2 * HAN_BYTES };

struct looking {
	const struct cc_ruleset *rules;
	const struct cc_article *article;
	uint32_t sentence;
	struct cc_span span; /* of the sentence */
	const struct cc_vec *hits;
	struct cc_vec *out;
};

static struct cc_str view_of(const struct looking *it)
{
	return it->article->text.view;
}

static bool is_han_at(const struct looking *it, size_t at)
{
	return at < it->span.end && cc_utf8_is_han(cc_utf8_next(view_of(it), &at));
}

static bool is_han_before(const struct looking *it, size_t at)
{
	return at > it->span.start && cc_utf8_is_han(cc_utf8_prev(view_of(it), &at));
}

static bool hit_ends(const struct looking *it, enum cc_wording kind, size_t at)
{
	const struct cc_hit *hits = it->hits->items;
	for (size_t i = 0; i < it->hits->len; i++)
		if (hits[i].kind == (uint32_t)kind && hits[i].end == at)
			return true;
	return false;
}

static bool hit_starts(const struct looking *it, enum cc_wording kind, size_t at)
{
	const struct cc_hit *hits = it->hits->items;
	for (size_t i = 0; i < it->hits->len; i++)
		if (hits[i].kind == (uint32_t)kind && hits[i].start == at)
			return true;
	return false;
}

/* 操纵手, 博士生, 理事长 */
static bool is_person_before(const struct looking *it, size_t at)
{
	const struct cc_word_list *ends = cc_words_of(it->rules, CC_WORDS_PERSON_ENDS);
	struct cc_str before = cc_str_slice(view_of(it), it->span.start, at);
	return hit_ends(it, CC_WORDING_PERSON_TITLE, at) || (before.len > 0 && cc_word_list_ends(ends, before) > 0);
}

static bool may_begin(const struct looking *it, size_t at)
{
	const struct cc_word_list *openers = cc_words_of(it->rules, CC_WORDS_NAME_OPENERS);
	struct cc_str before = cc_str_slice(view_of(it), it->span.start, at);
	return !is_han_before(it, at) || is_person_before(it, at) || cc_word_list_ends(openers, before) > 0;
}

/* 操纵手焉照晚|今年21岁 */
static bool time_starts(const struct looking *it, uint32_t sentence, size_t at)
{
	const struct cc_mentions *mentions = &it->article->mentions[sentence];
	for (size_t i = 0; i < mentions->period_count; i++)
		if (mentions->periods[i].span.start == at)
			return true;
	return false;
}

static bool may_end(const struct looking *it, size_t at)
{
	return !is_han_at(it, at) || hit_starts(it, CC_WORDING_PERSON_VERB, at) ||
	       hit_starts(it, CC_WORDING_PERSON_TITLE, at) || time_starts(it, it->sentence, at);
}

/* 博士生郄小满|是论文的第一作者: behind a word for a person, and no shorter name */
static bool small_starts(const struct looking *it, size_t at)
{
	const struct cc_word_list *small = &it->rules->word_lists[CC_WORDS_NEVER_IN_NAME];
	size_t end = at;
	(void)cc_utf8_next(view_of(it), &end);
	return cc_word_list_has(small, cc_str_slice(view_of(it), at, end));
}

/* No word of a pack is in it: 宓春晖, no 第一批; 蔺舒和 may end with a small word. Behind a word for a person what a
 * surname is followed by may be a word: 郗小满. */
static bool is_rare(const struct looking *it, size_t at, size_t characters, bool told)
{
	struct cc_str view = view_of(it);
	const struct cc_word_list *small = &it->rules->word_lists[CC_WORDS_NEVER_IN_NAME];
	uint32_t before = 0;
	for (size_t i = 0; i < characters; i++) {
		size_t start = at;
		uint32_t c = cc_utf8_next(view, &at);
		bool small_one = i + told < SHORT && cc_word_list_has(small, cc_str_slice(view, start, at));
		bool given = told && i == SHORT;
		if (!cc_utf8_is_han(c) || small_one ||
		    (before != 0 && !given && cc_known_words_has(it->rules->known_words, cc_known_pair(before, c))))
			return false;
		before = c;
	}
	return true;
}

static bool add(struct looking *it, struct retold_name name, size_t from, size_t to)
{
	struct cc_str view = view_of(it);
	size_t characters = cc_span_len(name.span) / HAN_BYTES;
	name.key = cc_hash_mix(characters);
	for (size_t at = name.span.start; at < name.span.end; at += HAN_BYTES) {
		bool left_out = at >= from && at < to;
		name.key = cc_hash_mix(name.key + left_out);
		if (!left_out)
			name.key = cc_hash_add(name.key, cc_str_slice(view, at, at + HAN_BYTES));
	}
	return cc_vec_add(it->out, &name);
}

/* Under the name without each of its characters in turn. */
static bool take(struct looking *it, size_t at, size_t characters)
{
	struct retold_name name = {.article = it->article, .span = {.start = at, .end = at + characters * HAN_BYTES}};
	for (size_t i = 0; i < characters; i++)
		if (!is_han_at(it, at + i * HAN_BYTES))
			return true;
	name.told = is_person_before(it, at) || hit_starts(it, CC_WORDING_PERSON_TITLE, name.span.end);
	bool ends = may_end(it, name.span.end) || (characters == LONG && name.told && small_starts(it, name.span.end));
	if (!ends || (characters == SHORT && !name.told) ||
	    !is_rare(it, at, characters, name.told && characters == LONG))
		return true;
	for (size_t i = 0; i < characters; i++)
		if (!add(it, name, at + i * HAN_BYTES, at + (i + 1) * HAN_BYTES))
			return false;
	return true;
}

/* What two characters side by side are: not both Han, two that a pack has so, or two that none has. */
enum beside { APART, KNOWN, UNKNOWN };

static enum beside beside(const struct looking *it, uint32_t first, size_t second)
{
	uint32_t next = second < it->span.end ? cc_utf8_next(view_of(it), &second) : 0;
	if (!cc_utf8_is_han(next))
		return APART;
	return cc_known_words_has(it->rules->known_words, cc_known_pair(first, next)) ? KNOWN : UNKNOWN;
}

bool retold_names_of_han(struct cc_vec *out, const struct cc_ruleset *rules, const struct cc_article *article,
			 uint32_t sentence, struct cc_vec *hits)
{
	struct looking it = {.rules = rules,
			     .article = article,
			     .sentence = sentence,
			     .span = article->text.sentences[sentence].span,
			     .hits = hits,
			     .out = out};
	if (!cc_text_is_han(&article->text, sentence))
		return true;
	/* 重点任|务之首|: the first character belongs to the one before, and 点任 begin no word of their own */
	enum beside before = APART;
	for (size_t at = it.span.start; at < it.span.end;) {
		size_t start = at;
		uint32_t c = cc_utf8_next(article->text.view, &at);
		enum beside behind = cc_utf8_is_han(c) ? beside(&it, c, at) : APART;
		if (behind == UNKNOWN && before != KNOWN && at - start == HAN_BYTES && may_begin(&it, start) &&
		    (!take(&it, start, LONG) || !take(&it, start, SHORT)))
			return false;
		before = behind;
	}
	return true;
}

static struct cc_str before_of(const struct retold_name *name)
{
	size_t start = name->span.start > BEFORE_BYTES ? name->span.start - BEFORE_BYTES : 0;
	return cc_str_slice(name->article->text.view, start, name->span.start);
}

/* 博士生阕宁 and 博士生阙宁, 操纵手焉照晚 and 操纵手鄢照晚: where the first character is another one, or only one is
 * the same, both are to be called the same. */
bool retold_han_may_be_one(const struct retold_name *a, const struct retold_name *b)
{
	struct cc_str left = cc_str_of_span(a->article->text.view, a->span);
	struct cc_str right = cc_str_of_span(b->article->text.view, b->span);
	bool first = cc_str_equal(cc_str_slice(left, 0, HAN_BYTES), cc_str_slice(right, 0, HAN_BYTES));
	bool brief = left.len == SHORT * HAN_BYTES;
	bool called = a->told && b->told && cc_str_equal(before_of(a), before_of(b));
	return left.len == right.len && (first && !brief ? a->told || b->told : called);
}

bool retold_han_has_one_role(const struct retold_name *a, const struct retold_name *b)
{
	return a->told && b->told && cc_span_len(a->span) == LONG * HAN_BYTES && before_of(a).len == BEFORE_BYTES &&
	       cc_str_equal(before_of(a), before_of(b));
}
