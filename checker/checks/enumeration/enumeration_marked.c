/* Lists whose mark tells that something is counted, whatever it is called: "四个入口，分别是东门、南门和北门",
 * "前五名是：…", "asked about four things: pay, parking and rotas". Leaves counts of known nouns to
 * enumeration_lists.c. */
#include "base/ascii.h"
#include "base/utf8.h"
#include "checks/enumeration/enumeration.h"

enum { REACH = 14, REACH_COLON = 5, WORDS_BACK = 6, LETTERS_LEAST = 4 };

/* ---- Chinese ---- */

/* The clause before `at`, back to a comma or another sign. */
static struct cc_span clause_before(struct cc_str view, size_t from, size_t at)
{
	size_t start = at;
	while (start > from) {
		size_t before = start;
		uint32_t c = cc_utf8_prev(view, &before);
		if (c == ',' || c == ';' || c == ':' || c == 0x3001 || c == 0x3002 || c == ')' || c == 0x201D)
			break;
		start = before;
	}
	return (struct cc_span){.start = start, .end = at};
}

/* 四个入口，分别是; 三名获奖者分别为; 五家医院开展试点：*/
static bool check_mark(struct enumeration *work, struct cc_span sentence, size_t at, size_t len)
{
	struct cc_str view = work->article->text.view;
	bool colon = view.ptr[at] == ':';
	struct enumeration_count count;
	struct cc_span clause = clause_before(view, sentence.start, at);
	/* what stands nearer to a colon is found by it */
	if ((colon && enumeration_count_before(&count, work, clause, REACH_COLON)) ||
	    !enumeration_count_before(&count, work, clause, REACH))
		return true;
	size_t start = at + len;
	start += start < sentence.end && view.ptr[start] == ':';
	/* 三大灌区——东干渠、西干渠、南干渠——同时放水 */
	size_t dash = cc_str_find(cc_str_slice(view, 0, sentence.end), CC_STR("——"), start);
	return enumeration_check_bare(work, &count, start, dash < sentence.end ? dash : sentence.end);
}

/* 北京、天津、上海三大直辖市均是…: their names stand before the count, or what stands behind is said of each. */
static bool is_said_of_them(const struct enumeration *work, const struct enumeration_count *count, size_t clause)
{
	struct cc_str view = work->article->text.view;
	return cc_str_ends(cc_str_slice(view, 0, clause), CC_STR("、")) ||
	       cc_word_list_ends(cc_words_of(work->input->rules, CC_WORDS_SAID_OF_EACH),
				 cc_str_of_span(view, count->span)) > 0;
}

/* 六位评委是周岚、陈柏、李漾: the noun stands between, and nothing that is of theirs. */
static bool check_is(struct enumeration *work, struct cc_span sentence, size_t at, size_t len)
{
	struct cc_str view = work->article->text.view;
	struct enumeration_count count;
	struct cc_span clause = clause_before(view, sentence.start, at);
	if (!enumeration_count_before(&count, work, clause, REACH_COLON) ||
	    cc_str_find(cc_str_of_span(view, count.span), CC_STR("的"), 0) != SIZE_MAX ||
	    is_said_of_them(work, &count, clause.start))
		return true;
	return enumeration_check_bare(work, &count, at + len, sentence.end);
}

/* 前五名是：江岚、北陵: the number stands right before the mark. */
static bool check_top(struct enumeration *work, struct cc_span sentence, size_t at, size_t len)
{
	struct cc_str view = work->article->text.view;
	struct enumeration_count count = {.span = {.end = at + len}};
	count.span.start = cc_list_number_before(&count.number, view, sentence.start, at);
	if (count.span.start == SIZE_MAX || count.number < 2 ||
	    !cc_str_ends(cc_str_slice(view, sentence.start, count.span.start), CC_STR("前")))
		return true;
	size_t start = at + len;
	start += start < sentence.end && view.ptr[start] == ':';
	return enumeration_check_bare(work, &count, start, sentence.end);
}

typedef bool (*check_at)(struct enumeration *work, struct cc_span sentence, size_t at, size_t len);

static bool check_words(struct enumeration *work, struct cc_span sentence, const char *words, check_at check)
{
	struct cc_str view = cc_str_slice(work->article->text.view, 0, sentence.end);
	struct cc_str mark = cc_str_from(words);
	for (size_t at = cc_str_find(view, mark, sentence.start); at != SIZE_MAX;
	     at = cc_str_find(view, mark, at + mark.len))
		if (!check(work, sentence, at, mark.len))
			return false;
	return true;
}

/* Most marks end with one of two words. */
static bool may_hold(const char *mark, bool is, bool as)
{
	struct cc_str words = cc_str_from(mark);
	return cc_str_ends(words, CC_STR("是")) ? is : as || !cc_str_ends(words, CC_STR("为"));
}

static bool check_han(struct enumeration *work, struct cc_span sentence)
{
	static const struct {
		const char *words;
		check_at check;
	} marks[] = {
	    {":", check_mark},	     {"——", check_mark},      {",即", check_mark},     {",分别是", check_mark},
	    {",分别为", check_mark}, {"分别是", check_mark},  {"分别为", check_mark},  {"名是", check_top},
	    {"位是", check_top},     {"名为", check_top},     {"名的是", check_top},   {"位的是", check_top},
	    {"名依次是", check_top}, {"位依次是", check_top}, {"名依次为", check_top}, {"位依次为", check_top},
	    {"名分别是", check_top}, {"位分别是", check_top}, {"名分别为", check_top}, {"位分别为", check_top},
	    {"是", check_is},
	};
	struct cc_str text = cc_str_of_span(work->article->text.view, sentence);
	bool is = cc_str_find(text, CC_STR("是"), 0) != SIZE_MAX;
	bool as = cc_str_find(text, CC_STR("为"), 0) != SIZE_MAX;
	for (size_t i = 0; i < sizeof(marks) / sizeof(marks[0]); i++)
		if (may_hold(marks[i].words, is, as) && !check_words(work, sentence, marks[i].words, marks[i].check))
			return false;
	return true;
}

/* ---- English ---- */

static size_t word_start(struct cc_str view, size_t from, size_t end)
{
	size_t at = end;
	while (at > from && (cc_ascii_is_letter(view.ptr[at - 1]) || cc_ascii_is_digit(view.ptr[at - 1])))
		at--;
	return at;
}

/* things, inspections: a noun of more than one. */
static bool is_plural(struct cc_str word)
{
	return word.len >= LETTERS_LEAST && cc_str_ends(word, CC_STR("s")) && !cc_str_ends(word, CC_STR("ss"));
}

/* "in five minutes": no list is made of them. */
static bool is_time(struct cc_str word)
{
	static const char *const words[] = {"minutes", "hours",	 "days",   "weeks",  "months", "years",
					    "times",   "points", "metres", "meters", "miles",  "kilometres"};
	for (size_t i = 0; i < sizeof(words) / sizeof(words[0]); i++)
		if (cc_str_equal(word, cc_str_from(words[i])))
			return true;
	return false;
}

/* The number before a plural in the words that end at `end`. @return false: none. */
static bool number_before(struct enumeration_count *out, struct cc_str view, size_t from, size_t end)
{
	bool plural = false;
	size_t at = end;
	for (int i = 0; i <= WORDS_BACK && at > from; i++) {
		size_t start = word_start(view, from, at);
		size_t len = start < at ? cc_list_number(&out->number, view, start) : 0;
		if (len > 0 && start + len == at) {
			out->span = (struct cc_span){.start = start, .end = end};
			return plural && out->number >= 2;
		}
		struct cc_str word = cc_str_slice(view, start, at);
		plural = is_plural(word);
		if (start == at || is_time(word) || cc_str_equal(word, CC_STR("one")) || start == from ||
		    view.ptr[start - 1] != ' ')
			return false;
		at = start - 1;
	}
	return false;
}

/* "There are four: keep left; do not stop; do not turn": what is counted stands in the sentence before. */
static bool bare_number(struct enumeration_count *out, struct cc_str view, size_t from, size_t end)
{
	static const char *const openers[] = {"There are ", "there are ", "There were ", "there were "};
	size_t start = word_start(view, from, end);
	size_t len = start < end ? cc_list_number(&out->number, view, start) : 0;
	struct cc_str before = cc_str_slice(view, from, start);
	out->span = (struct cc_span){.start = start, .end = end};
	for (size_t i = 0; i < sizeof(openers) / sizeof(openers[0]); i++)
		if (len > 0 && start + len == end && out->number >= 2 && cc_str_ends(before, cc_str_from(openers[i])))
			return true;
	return false;
}

/* Nouns that the packs know are found by them. */
static bool has_facet(const struct enumeration *work, struct cc_span span)
{
	const struct cc_hit *hits = work->hits.items;
	for (size_t i = 0; i < work->hits.len; i++)
		if (hits[i].kind == CC_WORDING_FACET && hits[i].start >= span.start && hits[i].end <= span.end)
			return true;
	return false;
}

static bool check_english(struct enumeration *work, struct cc_span sentence)
{
	struct cc_str view = cc_str_slice(work->article->text.view, 0, sentence.end);
	for (size_t at = cc_str_find(view, CC_STR(": "), sentence.start); at != SIZE_MAX;
	     at = cc_str_find(view, CC_STR(": "), at + 1)) {
		struct enumeration_count count = {.number = 0};
		bool counted =
		    bare_number(&count, view, sentence.start, at) || number_before(&count, view, sentence.start, at);
		if (counted && !has_facet(work, count.span) && !enumeration_check_english(work, &count, sentence.end))
			return false;
	}
	return true;
}

bool enumeration_check_marked(struct enumeration *work, uint32_t sentence)
{
	const struct cc_sentence *whole = &work->article->text.sentences[sentence];
	bool han = (whole->flags & CC_SENTENCE_HAN) != 0;
	return han ? check_han(work, whole->span) : check_english(work, whole->span);
}
