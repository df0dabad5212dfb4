/* Names right before their figures, in rows of one unit, and which of two rows' figures differ.
 * Leaves tables to table_text.c, what the figures add up to to arithmetic_parts.c. */
#include "checks/noun/noun_rows.h"

#include "base/ascii.h"
#include "base/hash.h"
#include "base/utf8.h"
#include "checks/noun/noun_apart.h"
#include "checks/noun/noun_figures.h"
#include "checks/shared/word_hashes.h"

enum {
	ROW_LEAST = 3,
	ROW_MOST = 24,
	SAME_LEAST = 2,
	NAME_HAN_LEAST = 2,
	NAME_HAN_MOST = 8,
	NAME_BYTES = 32,
	POINTS = 6
};

/* A name and its figure; the name empty where the figure is of no row. */
struct entry {
	const struct cc_quantity *figure;
	struct cc_span name;
};

static bool is_space(char c)
{
	return c == ' ' || c == ',' || c == ';' || c == ':';
}

/* Where the name begins behind the signs and words between two parts of a row. */
static size_t behind_joints(const struct cc_word_list *joints, struct cc_str view, size_t at, size_t end)
{
	size_t step = 1;
	while (step > 0 && at < end) {
		step = is_space(view.ptr[at]) ? 1 : cc_word_list_begins(joints, cc_str_slice(view, at, end));
		at += step;
	}
	return at;
}

/* Two to eight characters of Han, or capitalised words. */
static bool is_name(struct cc_str name)
{
	size_t words = 0;
	size_t han = cc_utf8_count_han(name, &words);
	if (name.len == 0 || name.len > NAME_BYTES)
		return false;
	if ((unsigned char)name.ptr[0] >= 0x80)
		return han >= NAME_HAN_LEAST && han <= NAME_HAN_MOST && han == cc_utf8_count(name);
	for (size_t i = 0; i < name.len; i++)
		if (!cc_ascii_is_letter(name.ptr[i]) && name.ptr[i] != ' ' && name.ptr[i] != '-')
			return false;
	return cc_ascii_is_upper(name.ptr[0]);
}

/* The last clause before the figure: what stands between a sign and it. */
static struct cc_span name_before(const struct cc_word_list *joints, struct cc_str view, size_t from, size_t to)
{
	size_t start = from;
	for (size_t i = from; i < to; i++)
		if (is_space(view.ptr[i]) && view.ptr[i] != ' ')
			start = i + 1;
	start = behind_joints(joints, view, start, to);
	while (to > start && view.ptr[to - 1] == ' ')
		to--;
	struct cc_span name = {.start = start, .end = to};
	return is_name(cc_str_of_span(view, name)) ? name : (struct cc_span){0};
}

/* @return how many figures of the sentence were read, at most ROW_MOST. */
static size_t read_row(struct entry *out, const struct cc_ruleset *rules, const struct cc_article *article,
		       uint32_t sentence)
{
	const struct cc_word_list *joints = cc_words_of(rules, CC_WORDS_ROW_JOINTS);
	const struct cc_mentions *mentions = &article->mentions[sentence];
	size_t from = article->text.sentences[sentence].span.start;
	size_t count = 0;
	for (size_t i = 0; i < mentions->quantity_count && count < ROW_MOST; i++) {
		const struct cc_quantity *figure = &mentions->quantities[i];
		bool plain = cc_quantity_is_exact(figure) && figure->kind != CC_NUMBER_ORDINAL;
		struct cc_span name = {0};
		if (plain && figure->phrase.start >= from)
			name = name_before(joints, article->text.view, from, figure->phrase.start);
		out[count++] = (struct entry){.figure = figure, .name = name};
		from = figure->phrase.end;
	}
	return count;
}

static bool is_one_unit(const struct entry *a, const struct entry *b)
{
	return cc_str_equal(cc_quantity_counted_unit(a->figure), cc_quantity_counted_unit(b->figure));
}

/* Figures of the unit that have a name. */
static size_t count_named(const struct entry *row, size_t count, const struct entry *one)
{
	size_t named = 0;
	for (size_t i = 0; i < count; i++)
		named += cc_span_len(row[i].name) > 0 && is_one_unit(&row[i], one);
	return named;
}

/* ---- gathering ---- */

static bool add_entry(struct cc_vec *out, const struct cc_article *article, uint32_t sentence,
		      const struct entry *entry, struct cc_arena *arena)
{
	struct cc_noun *noun = cc_arena_alloc(arena, sizeof(*noun));
	struct cc_str name = cc_str_of_span(article->text.view, entry->name);
	if (noun == NULL)
		return false;
	*noun = (struct cc_noun){.sentence = sentence, .modality = CC_MODALITY_ACTUAL, .period_current = true};
	const struct noun_claim claim = {
	    .key = cc_hash_add_field(cc_hash_add_field(CC_HASH_START, name), cc_quantity_counted_unit(entry->figure)),
	    .article = article,
	    .noun = noun,
	    .quantity = entry->figure,
	    .core = entry->name,
	    .whole = entry->name.start};
	return cc_vec_add(out, &claim);
}

static bool gather_article(struct cc_vec *out, const struct cc_ruleset *rules, const struct cc_article *article,
			   struct cc_arena *arena)
{
	struct entry row[ROW_MOST];
	for (uint32_t s = 0; s < article->text.sentence_count; s++) {
		size_t count = article->mentions[s].quantity_count < ROW_LEAST ? 0 : read_row(row, rules, article, s);
		for (size_t i = 0; i < count; i++)
			if (cc_span_len(row[i].name) > 0 && count_named(row, count, &row[i]) >= ROW_LEAST &&
			    !add_entry(out, article, s, &row[i], arena))
				return false;
	}
	return true;
}

static void *keep(const struct cc_check_input *archive, struct cc_arena *arena)
{
	struct cc_vec all = cc_vec_new(arena, sizeof(struct noun_claim));
	for (size_t i = 0; i < archive->article_count; i++)
		if (!gather_article(&all, archive->rules, archive->articles[i], arena))
			return NULL;
	return noun_claims_shelf(&all, arena);
}

bool noun_rows_gather(struct cc_vec *out, const struct cc_check_input *input, struct cc_arena *arena)
{
	void *shelf;
	if (!cc_kept_get(&shelf, input, CC_KEPT_ROWS, keep))
		return false;
	for (size_t i = 0; i < cc_check_fresh_count(input); i++)
		if (!gather_article(out, input->rules, cc_check_fresh(input, i), arena))
			return false;
	return cc_shelf_join_claims(out, shelf, noun_claims_compare, input);
}

/* ---- judging ---- */

/* How many names of two rows have one figure, and how many two. */
struct compared {
	size_t same, other;
};

static struct compared compare_rows(const struct cc_ruleset *rules, const struct noun_claim *a,
				    const struct noun_claim *b)
{
	struct entry left[ROW_MOST];
	struct entry right[ROW_MOST];
	const size_t left_count = read_row(left, rules, a->article, a->noun->sentence);
	const size_t right_count = read_row(right, rules, b->article, b->noun->sentence);
	const struct entry one = {.figure = a->quantity};
	struct compared result = {0};
	for (size_t i = 0; i < left_count; i++)
		for (size_t k = 0; k < right_count; k++) {
			struct cc_str name = cc_str_of_span(a->article->text.view, left[i].name);
			if (name.len == 0 || !is_one_unit(&left[i], &one) || !is_one_unit(&right[k], &one) ||
			    !cc_str_equal(name, cc_str_of_span(b->article->text.view, right[k].name)))
				continue;
			bool same = cc_decimal_compare(left[i].figure->value, right[k].figure->value) == 0;
			result.same += same;
			result.other += !same;
		}
	return result;
}

bool noun_rows_judge(struct noun_verdict *out, struct noun_judge *judge, struct noun_claim *a, struct noun_claim *b)
{
	*out = (struct noun_verdict){0};
	if (a->article == b->article || cc_interval_overlaps(a->quantity->hard, b->quantity->hard) ||
	    noun_tells_apart(a, b))
		return true;
	const struct compared rows = compare_rows(judge->details.rules, a, b);
	if (rows.same < SAME_LEAST || rows.other != 1)
		return true;
	if (!noun_detail_of(a, &judge->details) || !noun_detail_of(b, &judge->details))
		return false;
	*out = (struct noun_verdict){.conflict = true, .sure = true, .points = POINTS, .likeness = NOUN_CLOSE};
	return true;
}
