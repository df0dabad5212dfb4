/* The figures and periods of each text, and which texts share so many that one is a version of the other.
 * Leaves comparing versions to translation_align.c. */
#include <stdlib.h>

#include "base/hash.h"
#include "checks/shared/shelf.h"
#include "checks/translation/translation.h"

enum {
	SMALL = 10,	  /* two, three: words of a language more than figures */
	TELLING = 100,	  /* three digits */
	SHARED_LEAST = 5, /* telling items that versions have in common */
	CLEARLY = 4,	  /* by a third */
	CLEARLY_OF = 3,
	SHARED_PERCENT = 40, /* of the telling items of the shorter one */
	CROWD = 48	     /* a value in more texts tells nothing */
};

static bool is_bare_small(const struct cc_quantity *quantity)
{
	return quantity->value.exponent >= 0 && cc_decimal_compare(quantity->value, cc_decimal_from_int(SMALL)) <= 0 &&
	       (quantity->unit.ptr == NULL || cc_str_equal(quantity->dimension, CC_STR("count")));
}

/* 位列第38位, "ranked 36th"; 第15届 and the 21st century are no ranks. */
static bool is_rank(const struct cc_ruleset *rules, struct cc_str view, const struct cc_quantity *quantity)
{
	struct cc_str before = cc_str_slice(view, 0, quantity->phrase.start);
	struct cc_str behind = cc_str_slice(view, quantity->phrase.end, view.len);
	return quantity->kind == CC_NUMBER_ORDINAL &&
	       (cc_str_starts(behind, CC_STR("位")) ||
		cc_word_list_ends(cc_words_of(rules, CC_WORDS_RANKED_BEFORE), before) > 0);
}

static bool is_figure(const struct cc_ruleset *rules, struct cc_str view, const struct cc_quantity *quantity)
{
	bool kind = quantity->kind == CC_NUMBER_CARDINAL || quantity->kind == CC_NUMBER_PERCENT ||
		    is_rank(rules, view, quantity);
	return kind && !quantity->is_range && !quantity->suspect && !is_bare_small(quantity);
}

static bool is_telling(const struct cc_quantity *quantity)
{
	return cc_decimal_normalise(quantity->value).coefficient >= TELLING;
}

/* "13 hours and 40 minutes", of which 13小时40分钟 is one figure. */
static bool go_together(struct cc_str view, const struct cc_quantity *a, const struct cc_quantity *b)
{
	struct cc_str between = cc_str_slice(view, a->phrase.end, b->phrase.start);
	return a->dimension.len > 0 && cc_str_equal(a->dimension, b->dimension) && !cc_str_equal(a->unit, b->unit) &&
	       (cc_str_equal(between, CC_STR(" and ")) || cc_str_equal(between, CC_STR(" ")));
}

static bool is_of_two(struct cc_str view, const struct cc_mentions *mentions, size_t index)
{
	const struct cc_quantity *own = &mentions->quantities[index];
	return (index > 0 && go_together(view, own - 1, own)) ||
	       (index + 1 < mentions->quantity_count && go_together(view, own, own + 1));
}

static bool add_figures(struct cc_vec *out, const struct cc_ruleset *rules, const struct cc_article *article,
			uint32_t sentence)
{
	const struct cc_mentions *mentions = &article->mentions[sentence];
	bool in_table = cc_article_is_cell(article, sentence);
	for (size_t i = 0; i < mentions->quantity_count; i++) {
		const struct cc_quantity *quantity = &mentions->quantities[i];
		struct translation_item item = {.sentence = sentence,
						.span = quantity->phrase,
						.quantity = quantity,
						.telling = is_telling(quantity),
						.is_cell = in_table && quantity->unit.ptr == NULL};
		if (is_figure(rules, article->text.view, quantity) && !is_of_two(article->text.view, mentions, i) &&
		    !cc_vec_add(out, &item))
			return false;
	}
	return true;
}

/* A day that has got its year of the article: it is another one than the same day of the year before. */
static void lend_year(struct translation_item *item, const struct cc_article *article)
{
	struct cc_date day = item->period.start;
	if (!item->yearless || !cc_article_lends_year(article, &day))
		return;
	item->yearless = false;
	item->period = cc_period_day(day);
}

/* Days and years that are written out, days without their year too; 去年 is as good as the year itself. */
static bool add_periods(struct cc_vec *out, const struct cc_article *article, uint32_t sentence)
{
	const struct cc_mentions *mentions = &article->mentions[sentence];
	for (size_t i = 0; i < mentions->period_count; i++) {
		const struct cc_period_mention *mention = &mentions->periods[i];
		struct translation_item item = {.sentence = sentence, .span = mention->span, .period = mention->period};
		item.yearless = mention->state == CC_PERIOD_NEEDS_YEAR && mention->period.kind == CC_PERIOD_DAY;
		bool plain =
		    (mention->state == CC_PERIOD_RESOLVED || item.yearless) && !mention->now && !mention->relative;
		lend_year(&item, article);
		if (plain && !cc_vec_add(out, &item))
			return false;
	}
	return true;
}

static int by_place(const void *left, const void *right)
{
	const struct translation_item *a = left;
	const struct translation_item *b = right;
	return (a->span.start > b->span.start) - (a->span.start < b->span.start);
}

static bool collect_article(struct cc_vec *texts, const struct cc_ruleset *rules, const struct cc_article *article)
{
	struct cc_vec items = cc_vec_new(texts->arena, sizeof(struct translation_item));
	struct translation_text text = {.article = article};
	size_t han = 0;
	for (uint32_t i = 0; i < article->text.sentence_count; i++) {
		han += cc_text_is_han(&article->text, i);
		if (!add_figures(&items, rules, article, i) || !add_periods(&items, article, i))
			return false;
	}
	text.items = items.items;
	text.count = items.len;
	text.han = han * 2 > article->text.sentence_count;
	if (text.count > 1)
		qsort(text.items, text.count, sizeof(*text.items), by_place);
	for (size_t i = 0; i < text.count; i++)
		text.telling += text.items[i].telling;
	return cc_vec_add(texts, &text);
}

static bool collect(struct cc_vec *texts, const struct cc_check_input *input, size_t count)
{
	for (size_t i = 0; i < count; i++)
		if (!collect_article(texts, input->rules, input->articles[i]))
			return false;
	return true;
}

/* Texts of an archive are counted from here. */
#define ARCHIVE (UINT32_C(1) << 31)

const struct translation_text *translation_text_at(const struct translation_texts *texts, uint32_t number)
{
	return number < ARCHIVE ? (const struct translation_text *)texts->own.items + number
				: &texts->kept[number - ARCHIVE];
}

/* A telling value in a text. */
struct entry {
	uint64_t hash;
	uint32_t text;
};

static int by_hash(const void *left, const void *right)
{
	const struct entry *a = left;
	const struct entry *b = right;
	if (a->hash != b->hash)
		return a->hash < b->hash ? -1 : 1;
	return (a->text > b->text) - (a->text < b->text);
}

/* 412场 is a count, and the 412 of "412 showings" is one of things that no pack knows. */
static uint64_t value_hash(const struct cc_quantity *quantity)
{
	struct cc_decimal value = cc_decimal_normalise(quantity->value);
	struct cc_str dimension = cc_quantity_is_count(quantity) ? CC_STR("count") : quantity->dimension;
	uint64_t hash = cc_hash_add_field(CC_HASH_START, dimension);
	hash = cc_hash_mix(hash ^ (uint64_t)value.coefficient);
	return cc_hash_mix(hash ^ (uint64_t)(value.exponent * 2 + value.negative));
}

static bool add_entries(struct cc_vec *out, const struct translation_text *text, uint32_t number)
{
	for (size_t i = 0; i < text->count; i++) {
		if (!text->items[i].telling)
			continue;
		struct entry entry = {.hash = value_hash(text->items[i].quantity), .text = number};
		if (!cc_vec_add(out, &entry))
			return false;
	}
	return true;
}

/* One entry for each telling value of each text, sorted. @return false when out of memory. */
static bool make_entries(struct cc_vec *out, const struct cc_vec *texts, uint32_t first)
{
	const struct translation_text *text = texts->items;
	for (uint32_t i = 0; i < texts->len; i++)
		if (!add_entries(out, &text[i], first + i))
			return false;
	struct entry *entries = out->items;
	size_t kept = 0;
	if (out->len > 0)
		qsort(entries, out->len, sizeof(*entries), by_hash);
	for (size_t i = 0; i < out->len; i++)
		if (kept == 0 || by_hash(&entries[kept - 1], &entries[i]) != 0)
			entries[kept++] = entries[i];
	out->len = kept;
	return true;
}

/* What is kept of an archive. */
struct kept_texts {
	const struct translation_text *texts;
	struct cc_shelf *entries;
};

static void *keep(const struct cc_check_input *archive, struct cc_arena *arena)
{
	struct cc_vec texts = cc_vec_new(arena, sizeof(struct translation_text));
	struct cc_vec entries = cc_vec_new(arena, sizeof(struct entry));
	struct kept_texts *kept = cc_arena_alloc(arena, sizeof(*kept));
	if (kept == NULL || !collect(&texts, archive, archive->article_count) ||
	    !make_entries(&entries, &texts, ARCHIVE))
		return NULL;
	*kept = (struct kept_texts){.texts = texts.items, .entries = cc_shelf_of(&entries, by_hash, arena)};
	return kept->entries != NULL ? kept : NULL;
}

static int by_pair(const void *left, const void *right)
{
	const struct translation_pair *a = left;
	const struct translation_pair *b = right;
	if (a->han != b->han)
		return a->han < b->han ? -1 : 1;
	return (a->latin > b->latin) - (a->latin < b->latin);
}

/* A pair for each value that a Chinese and an English text share, one of them a draft. */
static bool add_pairs(struct cc_vec *out, const struct translation_texts *texts, const struct entry *run, size_t count)
{
	for (size_t a = 0; a < count && count <= CROWD; a++)
		for (size_t b = 0; b < count; b++) {
			struct translation_pair pair = {.han = run[a].text, .latin = run[b].text};
			if ((pair.han < ARCHIVE || pair.latin < ARCHIVE) && translation_text_at(texts, pair.han)->han &&
			    !translation_text_at(texts, pair.latin)->han && !cc_vec_add(out, &pair))
				return false;
		}
	return true;
}

static bool are_versions(const struct translation_texts *texts, struct translation_pair pair, size_t shared)
{
	size_t han = translation_text_at(texts, pair.han)->telling;
	size_t latin = translation_text_at(texts, pair.latin)->telling;
	size_t shorter = han < latin ? han : latin;
	return shared >= SHARED_LEAST && shared * 100 >= shorter * SHARED_PERCENT;
}

/* How many figures two versions have in common. */
struct version {
	struct translation_pair pair;
	size_t shared;
};

/* The most that a text has in common with any. */
struct best {
	uint32_t text;
	size_t shared;
};

static int by_text(const void *left, const void *right)
{
	const struct best *a = left;
	const struct best *b = right;
	if (a->text != b->text)
		return a->text < b->text ? -1 : 1;
	return (a->shared < b->shared) - (a->shared > b->shared);
}

/* Each text once, with the best of its versions. */
static bool find_best(struct cc_vec *out, const struct cc_vec *versions)
{
	const struct version *items = versions->items;
	for (size_t i = 0; i < 2 * versions->len; i++) {
		const struct version *version = &items[i / 2];
		struct best best = {.text = i % 2 == 0 ? version->pair.han : version->pair.latin,
				    .shared = version->shared};
		if (!cc_vec_add(out, &best))
			return false;
	}
	struct best *bests = out->items;
	size_t kept = 0;
	if (out->len > 0)
		qsort(bests, out->len, sizeof(*bests), by_text);
	for (size_t i = 0; i < out->len; i++)
		if (kept == 0 || bests[kept - 1].text != bests[i].text)
			bests[kept++] = bests[i];
	out->len = kept;
	return true;
}

static int find_text(const void *key, const void *item)
{
	const uint32_t *text = key;
	const struct best *best = item;
	return (*text > best->text) - (*text < best->text);
}

/* A feature about the satellite has most of its figures from the release, and the release has its own English version:
 * clearly more of them are the same there. */
static bool has_better(const struct cc_vec *bests, uint32_t text, size_t shared)
{
	const struct best *best = bsearch(&text, bests->items, bests->len, sizeof(*best), find_text);
	return best != NULL && best->shared * CLEARLY_OF > shared * CLEARLY;
}

static bool keep_best(struct cc_vec *out, const struct cc_vec *versions)
{
	const struct version *items = versions->items;
	struct cc_vec bests = cc_vec_new(versions->arena, sizeof(struct best));
	if (!find_best(&bests, versions))
		return false;
	for (size_t i = 0; i < versions->len; i++)
		if (!has_better(&bests, items[i].pair.han, items[i].shared) &&
		    !has_better(&bests, items[i].pair.latin, items[i].shared) && !cc_vec_add(out, &items[i].pair))
			return false;
	return true;
}

/* The values of drafts, with the texts of the archive that have them too. */
static bool gather(struct cc_vec *entries, struct translation_texts *texts, const struct cc_check_input *input,
		   struct cc_arena *arena)
{
	void *made;
	texts->own = cc_vec_new(arena, sizeof(struct translation_text));
	if (!cc_kept_get(&made, input, CC_KEPT_TRANSLATION, keep) ||
	    !collect(&texts->own, input, cc_check_focus(input)) || !make_entries(entries, &texts->own, 0))
		return false;
	const struct kept_texts *kept = made;
	texts->kept = kept != NULL ? kept->texts : NULL;
	return cc_shelf_join(entries, kept != NULL ? kept->entries : NULL, by_hash);
}

bool translation_find_pairs(struct cc_vec *out, struct translation_texts *texts, const struct cc_check_input *input,
			    struct cc_arena *arena)
{
	struct cc_vec entries = cc_vec_new(arena, sizeof(struct entry));
	struct cc_vec shared = cc_vec_new(arena, sizeof(struct translation_pair));
	struct cc_vec versions = cc_vec_new(arena, sizeof(struct version));
	if (!gather(&entries, texts, input, arena))
		return false;
	const struct entry *entry = entries.items;
	for (size_t i = 0, next; i < entries.len; i = next) {
		for (next = i + 1; next < entries.len && entry[next].hash == entry[i].hash; next++)
			continue;
		if (!add_pairs(&shared, texts, &entry[i], next - i))
			return false;
	}
	struct translation_pair *pair = shared.items;
	if (shared.len > 0)
		qsort(pair, shared.len, sizeof(*pair), by_pair);
	for (size_t i = 0, next; i < shared.len; i = next) {
		for (next = i + 1; next < shared.len && by_pair(&pair[i], &pair[next]) == 0; next++)
			continue;
		const struct version version = {.pair = pair[i], .shared = next - i};
		if (are_versions(texts, pair[i], next - i) && !cc_vec_add(&versions, &version))
			return false;
	}
	return keep_best(out, &versions);
}
