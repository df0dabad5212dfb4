/* One English name with two offices, in two articles of one story: "our chief executive, Ann Lee" and "Ann Lee, the
 * chief operating officer". Leaves Chinese titles to name_offices.c, spellings of names to check_name.c. */
#include "base/ascii.h"
#include "base/hash.h"
#include "checks/name/names.h"
#include "checks/noun/noun_kin.h"
#include "checks/shared/compose.h"
#include "checks/shared/say.h"
#include "checks/shared/shelf.h"

enum { TOGETHER = 24, REACH = 48, CONFIDENCE = 750 };

/* Somebody and the office that a sentence gives them. */
struct held {
	struct cc_shelf_head head;
	struct cc_str name;
	struct cc_str office; /* without deputy */
	struct cc_span mark;  /* view offsets: name and office */
	bool deputy;
};

struct gathering {
	struct cc_vec *out;
	const struct cc_check_input *input;
	const struct cc_article *article;
	struct cc_span sentence;
};

static bool add(struct gathering *it, struct held held)
{
	held.head.article = it->article;
	held.head.key = cc_hash_add_field(CC_HASH_START, held.name);
	return cc_vec_add(it->out, &held);
}

static struct cc_str view_of(const struct gathering *it)
{
	return cc_str_slice(it->article->text.view, 0, it->sentence.end);
}

static bool is_letter(char c)
{
	return cc_ascii_is_letter(c) || (c & 0x80) != 0 || c == '-';
}

static size_t capital_end(struct cc_str view, size_t at)
{
	size_t end = at;
	if (at >= view.len || !cc_ascii_is_upper(view.ptr[at]))
		return at;
	while (end < view.len && is_letter(view.ptr[end]))
		end++;
	return end - at < 2 ? at : end;
}

/* Two capitalised words and no third. */
static bool name_at(struct cc_span *out, struct cc_str view, size_t at)
{
	size_t first = capital_end(view, at);
	size_t last = first > at && first < view.len && view.ptr[first] == ' ' ? capital_end(view, first + 1) : 0;
	*out = (struct cc_span){.start = at, .end = last};
	return last > first + 1 &&
	       !(last + 1 < view.len && view.ptr[last] == ' ' && cc_ascii_is_upper(view.ptr[last + 1]));
}

/* The two capitalised words that end at `end`. */
static bool name_before(struct cc_span *out, struct cc_str view, size_t from, size_t end)
{
	size_t at = end;
	for (int words = 0; words < 2; words++) {
		if (words > 0 && (at == from || view.ptr[--at] != ' '))
			return false;
		while (at > from && is_letter(view.ptr[at - 1]))
			at--;
	}
	return name_at(out, cc_str_slice(view, 0, end), at) && out->end == end;
}

/* "the", "our", "the company's", "Kestrel Rail's": words that lead to an office and say whose it is. */
static bool leads(const struct cc_word_list *owners, struct cc_str words)
{
	size_t at = 0;
	while (at < words.len) {
		size_t blank = cc_str_find(words, CC_STR(" "), at);
		size_t end = blank < words.len ? blank : words.len;
		struct cc_str word = cc_str_slice(words, at, end);
		bool own = cc_str_ends(word, CC_STR("'s")) || cc_str_ends(word, CC_STR("’s")) ||
			   cc_str_ends(word, CC_STR("s'")) || (word.len > 0 && cc_ascii_is_upper(word.ptr[0])) ||
			   cc_word_list_has(owners, word);
		if (!own)
			return false;
		at = end + 1;
	}
	return true;
}

/* "chief executive Ann Lee", "our chief executive, Ann Lee, said" */
static bool holder_behind(struct cc_span *out, const struct gathering *it, struct cc_span office)
{
	struct cc_str view = view_of(it);
	struct cc_str rest = cc_str_slice(view, office.end, view.len);
	bool apposed = cc_str_starts(rest, CC_STR(", "));
	if (!apposed && !cc_str_starts(rest, CC_STR(" ")))
		return false;
	return name_at(out, view, office.end + (apposed ? CC_STR(", ").len : 1)) &&
	       (!apposed || out->end + 1 >= view.len || view.ptr[out->end] == ',');
}

/* "Ann Lee, our chief executive" */
static bool holder_before(struct cc_span *out, const struct gathering *it, struct cc_span office)
{
	struct cc_str view = view_of(it);
	size_t from = office.start > it->sentence.start + REACH ? office.start - REACH : it->sentence.start;
	size_t comma = office.start;
	while (comma > from && view.ptr[comma - 1] != ',')
		comma--;
	return comma > from + 1 &&
	       leads(cc_words_of(it->input->rules, CC_WORDS_OF_OFFICE),
		     cc_str_trim(cc_str_slice(view, comma, office.start))) &&
	       name_before(out, view, it->sentence.start, comma - 1);
}

/* Who holds the office; of "Ann Lee, the treasurer, Bo Day" nobody knows. */
static bool holder(struct cc_span *out, const struct gathering *it, struct cc_span office)
{
	struct cc_span other;
	bool behind = holder_behind(out, it, office);
	bool before = holder_before(&other, it, office);
	if (before && !behind)
		*out = other;
	return before != behind;
}

/* @return how long the office at `at` is; 0: there is none. */
static size_t office_at(const struct gathering *it, size_t at)
{
	struct cc_str view = view_of(it);
	if (at > 0 && is_letter(view.ptr[at - 1]))
		return 0;
	size_t len =
	    cc_word_list_begins(cc_words_of(it->input->rules, CC_WORDS_OFFICES_HELD), cc_str_slice(view, at, view.len));
	return len > 0 && (at + len == view.len || !is_letter(view.ptr[at + len])) ? len : 0;
}

static bool gather_sentence(struct gathering *it)
{
	struct cc_str view = view_of(it);
	for (size_t at = it->sentence.start; at < it->sentence.end; at++) {
		struct cc_span office = {.start = at, .end = at + office_at(it, at)};
		struct cc_span name;
		struct cc_str before = cc_str_slice(view, it->sentence.start, at);
		if (office.end == at ||
		    cc_word_list_ends(cc_words_of(it->input->rules, CC_WORDS_NOT_IN_OFFICE), before) > 0)
			continue;
		size_t deputy = cc_word_list_ends(cc_words_of(it->input->rules, CC_WORDS_DEPUTY), before);
		office.start -= deputy;
		if (holder(&name, it, office) &&
		    !add(it, (struct held){.name = cc_str_of_span(view, name),
					   .office = cc_str_slice(view, at, office.end),
					   .mark = {.start = name.start < office.start ? name.start : office.start,
						    .end = name.end > office.end ? name.end : office.end},
					   .deputy = deputy > 0}))
			return false;
		at = office.end - 1;
	}
	return true;
}

static bool gather(struct cc_vec *out, const struct cc_check_input *input, size_t count)
{
	struct gathering it = {.out = out, .input = input};
	for (size_t i = 0; i < count; i++) {
		it.article = input->articles[i];
		for (uint32_t s = 0; s < it.article->text.sentence_count; s++) {
			it.sentence = it.article->text.sentences[s].span;
			if (!cc_text_is_han(&it.article->text, s) && !gather_sentence(&it))
				return false;
		}
	}
	return true;
}

static int compare(const void *left, const void *right)
{
	const struct held *a = left;
	const struct held *b = right;
	if (a->head.key != b->head.key)
		return a->head.key < b->head.key ? -1 : 1;
	return cc_compose_compare_places(a->head.article, a->mark.start, b->head.article, b->mark.start);
}

static void *keep(const struct cc_check_input *archive, struct cc_arena *arena)
{
	struct cc_vec all = cc_vec_new(arena, sizeof(struct held));
	return gather(&all, archive, archive->article_count) ? cc_shelf_of(&all, compare, arena) : NULL;
}

/* ---- judging ---- */

/* A director and a deputy director; a chief executive and a chief operating officer, but no chief executive officer. */
static bool differ(const struct cc_ruleset *rules, const struct held *a, const struct held *b)
{
	const struct cc_word_list *kinds = cc_words_of(rules, CC_WORDS_OFFICES_OF_A_KIND);
	if (cc_str_equal(a->office, b->office))
		return a->deputy != b->deputy;
	return cc_word_list_begins(kinds, a->office) > 0 && cc_word_list_begins(kinds, b->office) > 0 &&
	       !cc_str_starts(a->office, b->office) && !cc_str_starts(b->office, a->office);
}

/* Whether the article of `one` gives its holder the office of `other` as well. */
static bool knows_other(const struct cc_ruleset *rules, const struct held *items, size_t count, const struct held *one,
			const struct held *other)
{
	for (size_t i = 0; i < count; i++)
		if (items[i].head.article == one->head.article && cc_str_equal(items[i].name, one->name) &&
		    !differ(rules, &items[i], other))
			return true;
	return false;
}

struct judging {
	struct cc_vec *findings;
	const struct cc_check_input *input;
	struct cc_arena *arena;
	struct noun_kin kin;
};

/* All with the name of one key, in the order of articles and places. */
struct namesakes {
	const struct held *items;
	size_t count;
	bool told;
};

/* The other articles that speak of the person take part, each with its first place. */
static bool add_others(struct cc_vec *places, const struct namesakes *all, const struct held *a, const struct held *b)
{
	const struct cc_article *last = NULL;
	for (size_t i = 0; i < all->count; i++) {
		const struct held *one = &all->items[i];
		if (one->head.article == last || one->head.article == a->head.article ||
		    one->head.article == b->head.article || !cc_str_equal(one->name, a->name))
			continue;
		last = one->head.article;
		struct cc_location place = cc_compose_place(last, cc_article_reading(last, one->mark));
		if (!cc_vec_add(places, &place))
			return false;
	}
	return true;
}

static bool tell(struct judging *it, struct namesakes *all, const struct held *a, const struct held *b)
{
	struct cc_vec places = cc_vec_new(it->arena, sizeof(struct cc_location));
	struct cc_location left = cc_compose_place(a->head.article, cc_article_reading(a->head.article, a->mark));
	struct cc_location right = cc_compose_place(b->head.article, cc_article_reading(b->head.article, b->mark));
	struct cc_str words[] = {cc_str_of_span(a->head.article->text.view, a->mark),
				 cc_str_of_span(b->head.article->text.view, b->mark)};
	struct cc_finding finding = {
	    .check = "name",
	    .severity = CC_SEVERITY_WARNING,
	    .confidence = CONFIDENCE,
	    .message = cc_compose(it->arena,
				  cc_say(it->input, "one person, two offices: {0} / {1}", "同一人两种职务：{0}/{1}"),
				  words, sizeof(words) / sizeof(words[0])),
	};
	if (finding.message.ptr == NULL || !cc_vec_add(&places, &left) || !cc_vec_add(&places, &right) ||
	    !add_others(&places, all, a, b))
		return false;
	say_set_locations(&finding, &places);
	all->told = true;
	return cc_vec_add(it->findings, &finding);
}

/* One story: by figures, or by a name that is not the person's own, which another one may have. */
static bool are_of_one_story(bool *out, struct judging *it, const struct held *a, const struct held *b)
{
	enum noun_kinship kin = NOUN_KIN_NONE;
	bool of_a = false;
	bool of_b = false;
	if (!noun_kin_between(&kin, &it->kin, a->head.article, b->head.article) ||
	    !noun_kin_speaks_of(&of_a, &it->kin, a->head.article, a->name) ||
	    !noun_kin_speaks_of(&of_b, &it->kin, b->head.article, b->name))
		return false;
	*out = kin == NOUN_KIN_FIGURES || (kin == NOUN_KIN_NAMES && !(of_a && of_b));
	return true;
}

static bool hold(struct judging *it, struct namesakes *all, const struct held *a, const struct held *b)
{
	const struct cc_ruleset *rules = it->input->rules;
	bool draft = cc_check_is_draft(it->input, a->head.article) || cc_check_is_draft(it->input, b->head.article);
	bool one = false;
	if (!draft || a->head.article == b->head.article || !cc_str_equal(a->name, b->name) || !differ(rules, a, b) ||
	    knows_other(rules, all->items, all->count, a, b) || knows_other(rules, all->items, all->count, b, a))
		return true;
	if (!are_of_one_story(&one, it, a, b))
		return false;
	return !one || tell(it, all, a, b);
}

static bool judge(struct judging *it, struct namesakes *all)
{
	for (size_t i = 0; i < all->count && all->count <= TOGETHER; i++)
		for (size_t k = i + 1; k < all->count && !all->told; k++)
			if (!hold(it, all, &all->items[i], &all->items[k]))
				return false;
	return true;
}

static bool judge_all(struct judging *it, const struct cc_vec *all)
{
	const struct held *items = all->items;
	for (size_t start = 0, end; start < all->len; start = end) {
		for (end = start + 1; end < all->len && items[end].head.key == items[start].head.key;)
			end++;
		struct namesakes some = {.items = items + start, .count = end - start};
		if (!judge(it, &some))
			return false;
	}
	return true;
}

bool names_check_english_offices(struct cc_vec *findings, const struct cc_check_input *input, struct cc_arena *arena)
{
	struct judging it = {.findings = findings, .input = input, .arena = arena};
	struct cc_vec all = cc_vec_new(arena, sizeof(struct held));
	void *kept;
	return noun_kin_new(&it.kin, input, arena) && cc_kept_get(&kept, input, CC_KEPT_ENGLISH_OFFICES, keep) &&
	       gather(&all, input, cc_check_focus(input)) && cc_shelf_join(&all, kept, compare) && judge_all(&it, &all);
}
