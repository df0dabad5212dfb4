/* What a place is of: 增速 of 增速居全省14个市州第六位, the 14, the figure that is ranked, in which list, when.
 * Leaves finding places to ranking_told_read.c. */
#include <string.h>

#include "checks/ranking/ranking_told_parts.h"
#include "checks/shared/word_hashes.h"
#include "checks/story/story_names.h"

enum { FIELD_MOST = 24, AMONG_LEAST = 4 /* 三级医院 are no three */, TWO_DIGITS = 10, THREE_DIGITS = 100 };

static struct cc_span clause_at(const struct told_reading *it, size_t at)
{
	return cc_article_clause_at(it->article, it->sentence, at);
}

/* 在全省|14个|市州中排第六: among how many, and no figure that is ranked. */
static bool is_field(const struct told_reading *it, const struct cc_quantity *figure, const struct cc_quantity *rank)
{
	struct cc_str gap = it->han ? told_between(it, figure->span.end, rank->span.start)
				    : told_between(it, rank->span.end, figure->span.start);
	struct cc_str opened = told_between(it, it->span.start, figure->span.start);
	if (!cc_quantity_is_count(figure) || told_whole(figure) < AMONG_LEAST || memchr(gap.ptr, ',', gap.len) != NULL)
		return false;
	if (!it->han)
		return figure->span.start >= rank->span.end &&
		       cc_word_list_begins(told_words(it, CC_WORDS_RANK_OF), gap) > 0;
	return figure->span.end <= rank->span.start &&
	       (cc_word_list_ends(told_words(it, CC_WORDS_AREAS), opened) > 0 ||
		cc_word_list_ends(told_words(it, CC_WORDS_RANK_AMONG), opened) > 0);
}

static bool is_telling(const struct cc_quantity *quantity)
{
	bool rate = quantity->kind == CC_NUMBER_PERCENT;
	bool figure = quantity->kind == CC_NUMBER_CARDINAL || quantity->kind == CC_NUMBER_PERCENT;
	return figure && quantity->unit.ptr != NULL && !quantity->is_range && !quantity->suspect &&
	       cc_decimal_normalise(quantity->value).coefficient >= (rate ? TWO_DIGITS : THREE_DIGITS);
}

static void find_figures(struct told_rank *rank, const struct told_reading *it, const struct cc_quantity *own,
			 const struct cc_mentions *mentions)
{
	for (size_t i = mentions->quantity_count; i > 0 && rank->figure_count < TOLD_FIGURES; i--) {
		const struct cc_quantity *figure = &mentions->quantities[i - 1];
		bool here = mentions == it->mentions;
		if (here && is_field(it, figure, own))
			rank->among = told_whole(figure);
		else if (is_telling(figure) && (!here || figure->span.end <= own->span.start))
			rank->figures[rank->figure_count++] = figure;
	}
}

static bool opens_rank(const struct told_reading *it, struct cc_str rest)
{
	static const enum cc_words openers[] = {CC_WORDS_RANK_LINKS, CC_WORDS_AREAS, CC_WORDS_MOVED_FROM,
						CC_WORDS_RANK_AMONG};
	for (size_t i = 0; i < sizeof(openers) / sizeof(openers[0]); i++)
		if (cc_word_list_begins(told_words(it, openers[i]), rest) > 0)
			return true;
	return false;
}

/* The words before the verb of the rank, without 全国 where they begin with it. */
static struct cc_span head_of(const struct told_reading *it, struct cc_span clause, size_t end)
{
	struct cc_span head = {.start = clause.start};
	head.start += cc_word_list_begins(told_words(it, CC_WORDS_AREAS), told_between(it, clause.start, end));
	head.end = head.start;
	while (head.end < end && !opens_rank(it, told_between(it, head.end, end)))
		head.end++;
	return head;
}

/* 增速|比上年前移两位，|居全省第六位: the clause before says what it is, up to the word that ends something measured.
 */
static struct cc_str what_before(const struct told_reading *it, size_t clause)
{
	size_t start = clause > it->span.start ? clause - 1 : clause;
	while (start > it->span.start && it->article->text.view.ptr[start - 1] != ',')
		start--;
	for (size_t at = start + 1; at <= clause; at++)
		if (cc_word_list_ends(told_words(it, CC_WORDS_MEASURE_TAILS), told_between(it, start, at)) > 0)
			return told_between(it, start, at);
	return CC_STR("");
}

/* 增速 of 增速在全省14个市州中排第六: what opens the clause of the rank, where it is something measured. */
static struct cc_str what_of(const struct told_reading *it, const struct cc_quantity *own)
{
	struct cc_span clause = clause_at(it, own->span.start);
	struct cc_span head = head_of(it, clause, own->span.start);
	struct cc_str what = told_between(it, head.start, head.end);
	if (what.len == 0 && head.start == clause.start)
		return what_before(it, clause.start);
	return cc_word_list_ends(told_words(it, CC_WORDS_MEASURE_TAILS), what) > 0 ? what : CC_STR("");
}

/* 绩效考核 of 在绩效考核中，医院排名第71位: from the last 在, or from the beginning, to 中. */
static struct cc_span opened_field(const struct told_reading *it, size_t end)
{
	struct cc_str before = told_between(it, it->span.start, end);
	size_t from = 0;
	size_t to = 0;
	for (size_t at = 0; at < before.len; at++) {
		struct cc_str rest = cc_str_slice(before, at, before.len);
		size_t among = cc_word_list_begins(told_words(it, CC_WORDS_RANK_AMONG), rest);
		size_t ends = cc_word_list_begins(told_words(it, CC_WORDS_FIELD_ENDS), rest);
		bool verb =
		    cc_word_list_ends(told_words(it, CC_WORDS_RANK_LINKS), cc_str_slice(before, 0, at + among)) > 0;
		bool apart = from > 0 || (at + ends < before.len && before.ptr[at + ends] == ',');
		if (among > 0 && !verb) /* 排在 */
			from = at + among;
		else if (ends > 0 && at > from && apart)
			to = at;
	}
	return (struct cc_span){.start = it->span.start + from, .end = it->span.start + (to > from ? to : from)};
}

/* 绩效考核 of 绩效考核位次上升到第71位 and 绩效考核排名全国第71位. */
static struct cc_span named_field(const struct told_reading *it, const struct cc_quantity *own)
{
	struct cc_span clause = cc_article_outer_clause_at(it->article, it->sentence, own->span.start);
	struct cc_span head = head_of(it, clause, own->span.start);
	struct cc_str rest = told_between(it, head.end, own->span.start);
	size_t heads = cc_word_list_begins(told_words(it, CC_WORDS_PLACE_HEADS), rest);
	struct cc_str behind_heads = cc_str_slice(rest, heads, rest.len);
	bool named = heads > 0 && (behind_heads.len == 0 || cc_word_list_begins(told_words(it, CC_WORDS_AREAS),
										behind_heads) == behind_heads.len);
	head.end -= cc_word_list_ends(told_words(it, CC_WORDS_PLACE_HEADS), told_between(it, head.start, head.end));
	bool list = cc_word_list_ends(told_words(it, CC_WORDS_LIST_TAILS), told_between(it, head.start, head.end)) > 0;
	return list || named ? head : (struct cc_span){0};
}

static struct cc_span field_of(const struct told_reading *it, const struct cc_quantity *own)
{
	struct cc_span opened = opened_field(it, own->span.start);
	return cc_span_len(opened) > 0 ? opened : named_field(it, own);
}

static struct cc_span first_word(const struct told_reading *it, struct cc_span clause)
{
	struct cc_span word = {.start = clause.start, .end = clause.start};
	while (word.end < clause.end && it->article->text.view.ptr[word.end] != ' ')
		word.end++;
	return word;
}

/* 雁沉湖 of 雁沉湖排在第三: who opens its clause, no 学校; 0: nobody. */
static uint64_t name_of(const struct told_reading *it, const struct cc_quantity *own)
{
	struct cc_span clause = clause_at(it, own->span.start);
	struct cc_span span = it->han ? head_of(it, clause, own->span.start) : first_word(it, clause);
	struct cc_str head = told_between(it, span.start, span.end);
	bool common = cc_word_list_begins(told_words(it, CC_WORDS_COMMON_HOLDERS), head) > 0;
	return head.len == 0 || common ? 0 : story_name_of_clause(it->work->input->rules, head);
}

/* 集装箱吞吐量: the last one named before it in its sentence. */
static const struct cc_metric *metric_of(const struct told_reading *it, const struct cc_quantity *own)
{
	const struct cc_metric *found = NULL;
	for (size_t i = 0; i < it->mentions->metric_count; i++)
		if (!it->mentions->metrics[i].frame && it->mentions->metrics[i].span.end <= own->span.start)
			found = it->mentions->metrics[i].metric;
	return found;
}

/* The last time named before it; 由上年的第六位 is that of the place it had. */
static struct cc_period time_of(const struct told_reading *it, const struct cc_quantity *own, size_t from)
{
	struct cc_period found = {0};
	for (size_t i = 0; i < it->mentions->period_count; i++) {
		const struct cc_period_mention *period = &it->mentions->periods[i];
		struct cc_str text = cc_str_of_span(it->article->text.view, period->span);
		bool of_base = cc_word_list_begins(told_words(it, CC_WORDS_PLACED_LAST_YEAR), text) > 0;
		if (period->state == CC_PERIOD_RESOLVED && !period->now && !of_base && period->span.start >= from &&
		    period->span.end <= own->span.start)
			found = period->period;
	}
	return found;
}

static bool find_field(struct told_rank *rank, const struct told_reading *it, const struct cc_quantity *own)
{
	struct cc_word_stretch stretch = {.article = it->article, .sentence = it->sentence};
	rank->field = cc_vec_new(it->work->working, sizeof(uint64_t));
	if (it->han)
		stretch.span = field_of(it, own);
	if (cc_span_len(stretch.span) > 0 && !cc_word_hashes_add(&rank->field, &stretch, FIELD_MOST))
		return false;
	cc_word_hashes_sort(&rank->field);
	return true;
}

/* "country" of "third in the country"; no "in the table" */
static struct cc_str english_area(const struct told_reading *it, const struct cc_quantity *own)
{
	struct cc_str rest = cc_str_trim(told_between(it, own->span.end, it->span.end));
	size_t area = cc_word_list_begins(told_words(it, CC_WORDS_AREAS_ENGLISH), rest);
	return cc_str_slice(rest, 0, area);
}

bool ranking_told_about(struct told_rank *rank, const struct told_reading *it, const struct cc_quantity *own,
			struct cc_span stretch)
{
	const struct cc_text *text = &it->article->text;
	bool joined =
	    it->sentence > 0 && text->sentences[it->sentence - 1].block == text->sentences[it->sentence].block;
	find_figures(rank, it, own, it->mentions);
	if (rank->figure_count == 0 && joined)
		find_figures(rank, it, own, &it->article->mentions[it->sentence - 1]);
	struct cc_str before = told_between(it, stretch.start, own->span.start);
	rank->area = it->han ? cc_word_list_last(told_words(it, CC_WORDS_AREAS), before) : english_area(it, own);
	rank->league = cc_word_list_within(told_words(it, CC_WORDS_LEAGUES), cc_str_of_span(text->view, stretch));
	rank->what = it->han ? what_of(it, own) : CC_STR("");
	rank->metric = metric_of(it, own);
	rank->before_it = joined ? &it->article->mentions[it->sentence - 1] : NULL;
	rank->name = name_of(it, own);
	rank->period = time_of(it, own, it->span.start);
	if (!find_field(rank, it, own) ||
	    !cc_word_scan_take(&it->work->scan, it->work->input->rules, it->article, it->sentence))
		return false;
	rank->grows = ranking_is_of_growth(it->article, it->sentence, own, &it->work->scan);
	return retelling_of(&rank->told, it->article, it->sentence, stretch, it->work->working);
}
