/* Figures that are aimed at, under their value, beside figures that are told as reached.
 * Leaves plans and facts of one metric to claim_relate.c, which parts them. */
#include "checks/value/foretold.h"

#include "base/ascii.h"
#include "base/hash.h"
#include "checks/noun/noun_kin.h"
#include "checks/shared/compose.h"
#include "checks/shared/say.h"
#include "checks/shared/shelf.h"
#include "checks/shared/word_hashes.h"

enum { VALUE_LEAST = 10, DAYS_APART = 120, WORDS_LEAST = 2, WORDS_MOST = 64, TOGETHER = 32, CONFIDENCE = 750 };

/* A figure that is aimed at for a time to come, or told as reached. */
struct told {
	struct cc_shelf_head head;
	const struct cc_quantity *figure;
	struct cc_span clause;
	uint32_t sentence;
	int year; /* that it is aimed at for; 0: told as reached */
};

struct gathering {
	struct cc_vec *out;
	const struct cc_check_input *input;
	const struct cc_article *article;
	uint32_t sentence;
};

static struct cc_str view_of(const struct gathering *it)
{
	return it->article->text.view;
}

static struct cc_span sentence_of(const struct gathering *it)
{
	return it->article->text.sentences[it->sentence].span;
}

/* The clause around a figure, by commas and other marks. */
static struct cc_span clause_of(const struct gathering *it, struct cc_span figure)
{
	const struct cc_text *text = &it->article->text;
	const struct cc_sentence *sentence = &text->sentences[it->sentence];
	for (uint32_t i = 0; i < sentence->clause_count; i++) {
		struct cc_span span = text->clauses[sentence->clause_first + i].span;
		if (span.start <= figure.start && span.end >= figure.end)
			return span;
	}
	return sentence->span;
}

/* The last year that the sentence names; 0: none. */
static int last_year(const struct gathering *it)
{
	const struct cc_mentions *mentions = &it->article->mentions[it->sentence];
	int year = 0;
	for (size_t i = 0; i < mentions->period_count; i++) {
		const struct cc_period_mention *period = &mentions->periods[i];
		if (period->state == CC_PERIOD_RESOLVED && period->period.start.year > year)
			year = period->period.start.year;
	}
	return year;
}

static bool says(const struct gathering *it, enum cc_words list, struct cc_span span)
{
	return cc_word_list_within(cc_words_of(it->input->rules, list), cc_str_of_span(view_of(it), span));
}

static bool is_plain(const struct cc_quantity *figure)
{
	return cc_quantity_is_exact(figure) && !figure->is_range && !figure->suspect &&
	       figure->kind == CC_NUMBER_CARDINAL &&
	       cc_decimal_compare(figure->value, cc_decimal_from_int(VALUE_LEAST)) >= 0;
}

static bool add(struct gathering *it, const struct cc_quantity *figure)
{
	struct told told = {.head.article = it->article,
			    .figure = figure,
			    .clause = clause_of(it, figure->phrase),
			    .sentence = it->sentence};
	struct cc_span before = {.start = told.clause.start, .end = figure->phrase.start};
	bool aims = says(it, CC_WORDS_AIMED_AT, before);
	bool reaches = says(it, CC_WORDS_REACHED_NOW, before);
	if (aims == reaches)
		return true;
	int year = last_year(it);
	int now = it->article->document.date.year;
	told.year = aims ? year : 0;
	if (aims ? year == 0 : now <= 0 || year > now || says(it, CC_WORDS_AIMED_AT, sentence_of(it)))
		return true;
	struct cc_decimal value = cc_decimal_normalise(figure->value);
	told.head.key = cc_hash_add_field(CC_HASH_START, cc_quantity_counted_unit(figure));
	told.head.key = cc_hash_mix(told.head.key ^ (uint64_t)value.coefficient);
	told.head.key = cc_hash_mix(told.head.key ^ (uint64_t)(uint32_t)value.exponent);
	return cc_vec_add(it->out, &told);
}

static bool gather(struct cc_vec *out, const struct cc_check_input *input, size_t count)
{
	struct gathering it = {.out = out, .input = input};
	for (size_t i = 0; i < count; i++) {
		it.article = input->articles[i];
		for (it.sentence = 0; it.sentence < it.article->text.sentence_count; it.sentence++) {
			const struct cc_mentions *mentions = &it.article->mentions[it.sentence];
			for (size_t k = 0; k < mentions->quantity_count; k++)
				if (is_plain(&mentions->quantities[k]) && !add(&it, &mentions->quantities[k]))
					return false;
		}
	}
	return true;
}

static int compare(const void *left, const void *right)
{
	const struct told *a = left;
	const struct told *b = right;
	if (a->head.key != b->head.key)
		return a->head.key < b->head.key ? -1 : 1;
	return cc_compose_compare_places(a->head.article, a->figure->span.start, b->head.article,
					 b->figure->span.start);
}

static void *keep(const struct cc_check_input *archive, struct cc_arena *arena)
{
	struct cc_vec all = cc_vec_new(arena, sizeof(struct told));
	return gather(&all, archive, archive->article_count) ? cc_shelf_of(&all, compare, arena) : NULL;
}

struct judging {
	struct cc_vec *findings;
	const struct cc_check_input *input;
	struct cc_arena *arena;
	struct noun_kin kin;
};

/* 18 spills and 18 spills: what is counted is one thing; 个 counts anything. */
static bool is_one_noun(const struct cc_quantity *a, const struct cc_quantity *b)
{
	return a->unit.len > 0 && cc_ascii_is_letter(a->unit.ptr[0]) && cc_str_equal(a->dimension, CC_STR("count")) &&
	       cc_str_equal(a->unit, b->unit);
}

/* How many words the two clauses share, their numbers aside. */
static bool shared_words(size_t *out, struct judging *it, const struct told *a, const struct told *b)
{
	const struct told *sides[] = {a, b};
	struct cc_vec words[] = {cc_vec_new(it->arena, sizeof(uint64_t)), cc_vec_new(it->arena, sizeof(uint64_t))};
	for (size_t i = 0; i < sizeof(words) / sizeof(words[0]); i++) {
		const struct cc_word_stretch stretch = {
		    .article = sides[i]->head.article, .sentence = sides[i]->sentence, .span = sides[i]->clause};
		if (!cc_word_hashes_add(&words[i], &stretch, WORDS_MOST))
			return false;
		cc_word_hashes_sort(&words[i]);
	}
	*out = cc_word_hashes_shared(&words[0], &words[1]) + is_one_noun(a->figure, b->figure);
	return true;
}

/* Told as reached in a year before the one that it is aimed at for, and in the days when the aim was set. */
static bool is_too_early(const struct told *aim, const struct told *fact)
{
	struct cc_date set = aim->head.article->document.date;
	struct cc_date told = fact->head.article->document.date;
	int32_t apart = cc_date_is_set(set) ? cc_date_to_days(set) - cc_date_to_days(told) : 0;
	return told.year < aim->year && apart <= DAYS_APART && apart >= -DAYS_APART;
}

/* Whether an article tells the value the other way as well. */
static bool tells_both(const struct told *items, size_t count, const struct cc_article *article)
{
	bool aimed = false;
	bool reached = false;
	for (size_t i = 0; i < count; i++) {
		aimed |= items[i].head.article == article && items[i].year != 0;
		reached |= items[i].head.article == article && items[i].year == 0;
	}
	return aimed && reached;
}

static bool tell(struct judging *it, const struct told *aim, const struct told *fact)
{
	struct cc_vec places = cc_vec_new(it->arena, sizeof(struct cc_location));
	struct cc_location left =
	    cc_compose_place(fact->head.article, cc_article_reading(fact->head.article, fact->figure->phrase));
	struct cc_location right =
	    cc_compose_place(aim->head.article, cc_article_reading(aim->head.article, aim->figure->phrase));
	struct cc_str words[] = {cc_str_of_span(fact->head.article->text.view, fact->figure->phrase)};
	struct cc_finding finding = {
	    .check = "value-conflict",
	    .severity = CC_SEVERITY_WARNING,
	    .confidence = CONFIDENCE,
	    .message = cc_compose(it->arena,
				  cc_say(it->input, "{0}: one article says it is reached, another that it is the aim",
					 "{0}：一篇说已达到，另一篇说是目标"),
				  words, 1),
	};
	if (finding.message.ptr == NULL || !cc_vec_add(&places, &left) || !cc_vec_add(&places, &right))
		return false;
	say_set_locations(&finding, &places);
	return cc_vec_add(it->findings, &finding);
}

static bool hold(struct judging *it, const struct told *items, size_t count, const struct told *aim,
		 const struct told *fact)
{
	bool draft =
	    cc_check_is_draft(it->input, aim->head.article) || cc_check_is_draft(it->input, fact->head.article);
	enum noun_kinship kin = NOUN_KIN_NONE;
	size_t shared = 0;
	if (!draft || aim->head.article == fact->head.article || !is_too_early(aim, fact) ||
	    tells_both(items, count, aim->head.article) || tells_both(items, count, fact->head.article))
		return true;
	if (!shared_words(&shared, it, aim, fact))
		return false;
	if (shared < WORDS_LEAST)
		return true;
	if (!noun_kin_between(&kin, &it->kin, aim->head.article, fact->head.article))
		return false;
	return kin == NOUN_KIN_NONE || tell(it, aim, fact);
}

static bool judge_all(struct judging *it, const struct cc_vec *all)
{
	const struct told *items = all->items;
	for (size_t start = 0, end; start < all->len; start = end) {
		for (end = start + 1; end < all->len && items[end].head.key == items[start].head.key;)
			end++;
		size_t count = end - start;
		for (size_t i = start; i < end && count <= TOGETHER; i++)
			for (size_t k = start; k < end; k++)
				if (items[i].year != 0 && items[k].year == 0 &&
				    !hold(it, items + start, count, &items[i], &items[k]))
					return false;
	}
	return true;
}

bool foretold_check(struct cc_vec *findings, const struct cc_check_input *input, struct cc_arena *arena)
{
	struct judging it = {.findings = findings, .input = input, .arena = arena};
	struct cc_vec all = cc_vec_new(arena, sizeof(struct told));
	void *kept;
	return noun_kin_new(&it.kin, input, arena) && cc_kept_get(&kept, input, CC_KEPT_FORETOLD, keep) &&
	       gather(&all, input, cc_check_focus(input)) && cc_shelf_join(&all, kept, compare) && judge_all(&it, &all);
}
