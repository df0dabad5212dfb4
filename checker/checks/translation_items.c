/* The figures and periods of each text, and which texts share so many that one is a version of the other.
 * Leaves comparing versions to translation_align.c. */
#include <stdlib.h>

#include "base/hash.h"
#include "checks/translation.h"

enum {
	SMALL = 10,	     /* two, three: words of a language more than figures */
	TELLING = 100,	     /* three digits */
	SHARED_LEAST = 5,    /* telling items that versions have in common */
	SHARED_PERCENT = 40, /* of the telling items of the shorter one */
	CROWD = 32	     /* a value in more texts tells nothing */
};

static bool is_bare_small(const struct cc_quantity *quantity)
{
	return quantity->value.exponent >= 0 && cc_decimal_compare(quantity->value, cc_decimal_from_int(SMALL)) <= 0 &&
	       (quantity->unit.ptr == NULL || cc_str_equal(quantity->dimension, CC_STR("count")));
}

static bool is_figure(const struct cc_quantity *quantity)
{
	bool kind = quantity->kind == CC_NUMBER_CARDINAL || quantity->kind == CC_NUMBER_PERCENT;
	return kind && !quantity->is_range && !quantity->suspect && !is_bare_small(quantity);
}

static bool is_telling(const struct cc_quantity *quantity)
{
	return cc_decimal_normalise(quantity->value).coefficient >= TELLING;
}

static bool add_figures(struct cc_vec *out, const struct cc_mentions *mentions, uint32_t sentence)
{
	for (size_t i = 0; i < mentions->quantity_count; i++) {
		const struct cc_quantity *quantity = &mentions->quantities[i];
		struct translation_item item = {.sentence = sentence,
						.span = quantity->phrase,
						.quantity = quantity,
						.telling = is_telling(quantity)};
		if (is_figure(quantity) && !cc_vec_add(out, &item))
			return false;
	}
	return true;
}

/* Days and years that are written out; 去年 is as good as the year itself. */
static bool add_periods(struct cc_vec *out, const struct cc_mentions *mentions, uint32_t sentence)
{
	for (size_t i = 0; i < mentions->period_count; i++) {
		const struct cc_period_mention *mention = &mentions->periods[i];
		struct translation_item item = {.sentence = sentence, .span = mention->span, .period = mention->period};
		bool plain = mention->state == CC_PERIOD_RESOLVED && !mention->now && !mention->relative;
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

static bool collect_article(struct translation_texts *out, const struct cc_article *article)
{
	struct translation_text text = {.article = article, .first = out->items.len};
	size_t han = 0;
	for (uint32_t i = 0; i < article->text.sentence_count; i++) {
		han += (article->text.sentences[i].flags & CC_SENTENCE_HAN) != 0;
		if (!add_figures(&out->items, &article->mentions[i], i) ||
		    !add_periods(&out->items, &article->mentions[i], i))
			return false;
	}
	text.count = out->items.len - text.first;
	text.han = han * 2 > article->text.sentence_count;
	if (text.count > 0)
		qsort((struct translation_item *)out->items.items + text.first, text.count,
		      sizeof(struct translation_item), by_place);
	return cc_vec_add(&out->texts, &text);
}

bool translation_collect(struct translation_texts *out, const struct cc_check_input *input, struct cc_arena *arena)
{
	*out = (struct translation_texts){.texts = cc_vec_new(arena, sizeof(struct translation_text)),
					  .items = cc_vec_new(arena, sizeof(struct translation_item))};
	for (size_t i = 0; i < input->article_count; i++)
		if (!collect_article(out, input->articles[i]))
			return false;
	return true;
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

static uint64_t value_hash(const struct cc_quantity *quantity)
{
	struct cc_decimal value = cc_decimal_normalise(quantity->value);
	uint64_t hash = cc_hash_add_field(CC_HASH_START, quantity->dimension);
	hash = cc_hash_mix(hash ^ (uint64_t)value.coefficient);
	return cc_hash_mix(hash ^ (uint64_t)(value.exponent * 2 + value.negative));
}

/* One entry for each telling value of each text, sorted. @return false when out of memory. */
static bool make_entries(struct cc_vec *out, const struct translation_texts *texts)
{
	const struct translation_text *text = texts->texts.items;
	const struct translation_item *items = texts->items.items;
	for (uint32_t t = 0; t < texts->texts.len; t++)
		for (size_t i = text[t].first; i < text[t].first + text[t].count; i++) {
			if (!items[i].telling)
				continue;
			struct entry entry = {.hash = value_hash(items[i].quantity), .text = t};
			if (!cc_vec_add(out, &entry))
				return false;
		}
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

static int by_pair(const void *left, const void *right)
{
	const struct translation_pair *a = left;
	const struct translation_pair *b = right;
	if (a->han != b->han)
		return a->han < b->han ? -1 : 1;
	return (a->latin > b->latin) - (a->latin < b->latin);
}

/* A pair for each value that a Chinese and an English text share. */
static bool add_pairs(struct cc_vec *out, const struct translation_texts *texts, const struct entry *run, size_t count)
{
	const struct translation_text *text = texts->texts.items;
	for (size_t a = 0; a < count && count <= CROWD; a++)
		for (size_t b = 0; b < count; b++) {
			struct translation_pair pair = {.han = run[a].text, .latin = run[b].text};
			if (text[pair.han].han && !text[pair.latin].han && !cc_vec_add(out, &pair))
				return false;
		}
	return true;
}

static size_t telling_count(const struct translation_texts *texts, uint32_t index)
{
	const struct translation_text *text = (const struct translation_text *)texts->texts.items + index;
	const struct translation_item *items = texts->items.items;
	size_t count = 0;
	for (size_t i = text->first; i < text->first + text->count; i++)
		count += items[i].telling;
	return count;
}

static bool are_versions(const struct translation_texts *texts, struct translation_pair pair, size_t shared)
{
	size_t han = telling_count(texts, pair.han);
	size_t latin = telling_count(texts, pair.latin);
	size_t shorter = han < latin ? han : latin;
	return shared >= SHARED_LEAST && shared * 100 >= shorter * SHARED_PERCENT;
}

bool translation_find_pairs(struct cc_vec *out, const struct translation_texts *texts, struct cc_arena *arena)
{
	struct cc_vec entries = cc_vec_new(arena, sizeof(struct entry));
	struct cc_vec shared = cc_vec_new(arena, sizeof(struct translation_pair));
	if (!make_entries(&entries, texts))
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
		if (are_versions(texts, pair[i], next - i) && !cc_vec_add(out, &pair[i]))
			return false;
	}
	return true;
}
