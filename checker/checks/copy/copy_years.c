/* Near copies that stand under two periods: the reports of two years or months share their words.
 * Leaves what the sentences themselves say to copies.c. */
#include "checks/copy/copy_years.h"

#include "checks/copy/copy_news.h"
#include "checks/copy/copy_owners.h"
#include "checks/copy/copy_titles.h"
#include "checks/shared/hints.h"

enum {
	STEADY_DAYS = 61,     /* for less, what is counted stays as it is */
	SAME_NOW_DAYS = 7,    /* articles so far apart have another "now" */
	SAME_MONTH_DAYS = 20, /* ... and another month of which they tell */
	OFFICE_DAYS = 300,    /* articles so far apart may speak of two who held one office */
};

/* ... which the sentence has where it names none of its own. */
static const struct cc_period_mention *period_above(const struct cc_side_tokens *side)
{
	bool own = side->article->mentions[side->sentence].period_count > 0;
	return own ? NULL : cc_copy_title_period(side);
}

static bool ends_before(struct cc_period a, struct cc_period b)
{
	return cc_date_is_set(a.end) && cc_date_is_set(b.start) && cc_date_compare(a.end, b.start) <= 0;
}

static bool says_word_of(const struct cc_side_tokens *side, enum cc_words list)
{
	const struct cc_article *article = side->article;
	struct cc_str text = cc_str_of_span(article->text.view, article->text.sentences[side->sentence].span);
	return cc_word_list_within(cc_words_of(side->rules, list), text);
}

/* "现有确诊病例206例" of April and "现有确诊病例287例" of May: what stands now stands otherwise a week later. */
static bool is_now_of_two_days(const struct cc_side_tokens *a, const struct cc_side_tokens *b)
{
	return cc_article_days_between(a->article, b->article) >= SAME_NOW_DAYS &&
	       says_word_of(a, CC_WORDS_STANDS_NOW) && says_word_of(b, CC_WORDS_STANDS_NOW);
}

static bool names_its_time(const struct cc_side_tokens *side)
{
	const struct cc_mentions *mentions = &side->article->mentions[side->sentence];
	for (size_t i = 0; i < mentions->period_count; i++)
		if (mentions->periods[i].state == CC_PERIOD_RESOLVED && !mentions->periods[i].relative)
			return true;
	return false;
}

static bool are_apart(const struct cc_period_mention *x, const struct cc_period_mention *y)
{
	return x != NULL && y != NULL && (ends_before(x->period, y->period) || ends_before(y->period, x->period));
}

/* 环比上涨1.1% of one August and 环比上涨0.7% of the next, 同上月相比，… under 2015年8月份… and 2021年3月份…: a step
 * from the month before is of the month of its article. */
static bool is_step_of_two_months(const struct cc_side_tokens *a, const struct cc_side_tokens *b)
{
	if (names_its_time(a) || names_its_time(b) || !says_word_of(a, CC_WORDS_SINCE_LAST) ||
	    !says_word_of(b, CC_WORDS_SINCE_LAST))
		return false;
	return cc_article_days_between(a->article, b->article) >= SAME_MONTH_DAYS ||
	       are_apart(cc_copy_title_period(a), cc_copy_title_period(b));
}

static bool opens_with(const struct cc_side_tokens *side, enum cc_words list)
{
	const struct cc_article *article = side->article;
	struct cc_str text = cc_str_of_span(article->text.view, article->text.sentences[side->sentence].span);
	return cc_word_list_begins(cc_words_of(side->rules, list), text) > 0;
}

/* "This compares with 36.1% in 2010": what this is stands in the sentence before. */
static bool are_of_what_stands_before(const struct cc_side_tokens *a, const struct cc_side_tokens *b)
{
	return opens_with(a, CC_WORDS_COMPARES_BACK) && opens_with(b, CC_WORDS_COMPARES_BACK);
}

/* "That's down 1.0 from last month" and "That's down 77 million bushels from last month" of one article. */
static bool lean_on_two(const struct cc_difference *difference, const struct cc_side_tokens *a,
			const struct cc_side_tokens *b)
{
	if (a->article != b->article || !opens_with(a, CC_WORDS_LEANS_BACK) || !opens_with(b, CC_WORDS_LEANS_BACK))
		return false;
	const struct cc_quantity *x = cc_copy_figure(a, difference->a, difference->a_end);
	const struct cc_quantity *y = x != NULL ? cc_copy_figure(b, difference->b, difference->b_end) : NULL;
	return y != NULL && !cc_str_equal(x->unit, y->unit);
}

/* The last time that a sentence tells before a token; NULL where it tells none, or none that is known. */
static const struct cc_period_mention *period_before(const struct cc_side_tokens *side, size_t token)
{
	const struct cc_mentions *mentions = &side->article->mentions[side->sentence];
	const struct cc_period_mention *last = NULL;
	for (size_t i = 0; i < mentions->period_count && token < side->count; i++)
		if (mentions->periods[i].span.end <= side->tokens[token].span.start)
			last = &mentions->periods[i];
	bool known = last != NULL && (last->state == CC_PERIOD_RESOLVED || last->state == CC_PERIOD_NEEDS_YEAR);
	return known ? last : NULL;
}

/* ... or the first one of the nearest sentence before it that tells any. */
static const struct cc_period_mention *period_governing(const struct cc_side_tokens *side, size_t token)
{
	enum { BACK = 2 };
	const struct cc_sentence *sentences = side->article->text.sentences;
	const struct cc_period_mention *found = period_before(side, token);
	for (uint32_t back = 1; found == NULL && back <= BACK && back <= side->sentence; back++) {
		uint32_t at = side->sentence - back;
		const struct cc_mentions *mentions = &side->article->mentions[at];
		if (sentences[at].block != sentences[side->sentence].block)
			return NULL;
		if (mentions->period_count > 0)
			return mentions->periods[0].state == CC_PERIOD_RESOLVED ? &mentions->periods[0] : NULL;
	}
	return found;
}

/* "2023年第四季度，营业收入121.5亿元" and "2023年营业收入452.5亿元": a year, and a part of it. */
static bool is_of_year_and_part(const struct cc_difference *difference, const struct cc_side_tokens *a,
				const struct cc_side_tokens *b)
{
	const struct cc_period_mention *x = period_governing(a, difference->a);
	const struct cc_period_mention *y = x != NULL ? period_governing(b, difference->b) : NULL;
	if (y == NULL || x->period.instant || y->period.instant)
		return false;
	bool year = x->period.kind == CC_PERIOD_YEAR;
	struct cc_period whole = year ? x->period : y->period;
	struct cc_period part = year ? y->period : x->period;
	/* 1—9月 is a part of its year, 2021—2025年 of none */
	bool span = part.kind == CC_PERIOD_SPAN && cc_date_is_set(part.start) && cc_date_is_set(part.end) &&
		    cc_date_compare(whole.start, part.start) <= 0 && cc_date_compare(part.end, whole.end) <= 0;
	return whole.kind == CC_PERIOD_YEAR &&
	       (span || part.kind == CC_PERIOD_MONTH || part.kind == CC_PERIOD_QUARTER || part.kind == CC_PERIOD_HALF);
}

/* Whether the token is a time that has begun and goes on: since July 2008. */
static bool is_since(const struct cc_side_tokens *side, size_t token)
{
	uint32_t ref = token < side->count ? side->tokens[token].ref : UINT32_MAX;
	return ref != UINT32_MAX && side->article->mentions[side->sentence].periods[ref].period.kind == CC_PERIOD_OPEN;
}

/* The time that is the one token of a side's difference; NULL: something else is. */
static const struct cc_period_mention *period_at(const struct cc_side_tokens *side, size_t first, size_t end)
{
	bool one = end == first + 1 && side->tokens[first].kind == CC_TOKEN_PERIOD;
	uint32_t ref = one ? side->tokens[first].ref : UINT32_MAX;
	return ref != UINT32_MAX ? &side->article->mentions[side->sentence].periods[ref] : NULL;
}

/* 7月份 of an article of 2018 and 2021年9月份: a month that leaves its year to the article, where a slip would differ
 * in the month or in the year. */
static bool is_month_of_other_article(const struct cc_article *article, const struct cc_period_mention *own,
				      const struct cc_period_mention *other)
{
	struct cc_date written = article->document.date;
	bool months = own->period.kind == CC_PERIOD_MONTH && other->period.kind == CC_PERIOD_MONTH;
	bool bare = own->state == CC_PERIOD_NEEDS_YEAR || own->relative;
	return months && bare && cc_date_is_set(written) && other->state == CC_PERIOD_RESOLVED && !other->relative &&
	       own->period.start.month != other->period.start.month && written.year != other->period.start.year;
}

/* Two reports by their days, or by the times that their titles name; a copy without either is one of its original. */
static bool are_two_reports(const struct cc_side_tokens *a, const struct cc_side_tokens *b)
{
	bool dated = cc_date_is_set(a->article->document.date) && cc_date_is_set(b->article->document.date);
	return (dated && cc_article_days_between(a->article, b->article) > 0) ||
	       are_apart(cc_copy_title_period(a), cc_copy_title_period(b));
}

/* "released today (July 30)" and "released today (May 3)": what is said of the day of either article. */
static bool are_days_of_news(const struct cc_side_tokens *a, const struct cc_period_mention *x,
			     const struct cc_side_tokens *b, const struct cc_period_mention *y)
{
	return cc_copy_tells_news(a) && cc_copy_tells_news(b) && x->period.kind == CC_PERIOD_DAY &&
	       y->period.kind == CC_PERIOD_DAY && x->period.start.month != y->period.start.month &&
	       are_two_reports(a, b);
}

/* "today reported results for the March quarter 2019" and "for the June 2014 quarter": a slip would differ in the year
 * or in the quarter. */
static bool are_quarters_of_news(const struct cc_side_tokens *a, const struct cc_period_mention *x,
				 const struct cc_side_tokens *b, const struct cc_period_mention *y)
{
	return cc_copy_tells_news(a) && cc_copy_tells_news(b) && x->state == CC_PERIOD_RESOLVED &&
	       y->state == CC_PERIOD_RESOLVED && x->period.kind == y->period.kind && x->period.kind != CC_PERIOD_DAY &&
	       x->period.start.year != y->period.start.year && x->period.end.year != y->period.end.year &&
	       x->period.start.month != y->period.start.month;
}

static bool are_times_of_two_articles(const struct cc_difference *difference, const struct cc_side_tokens *a,
				      const struct cc_side_tokens *b)
{
	const struct cc_period_mention *x = period_at(a, difference->a, difference->a_end);
	const struct cc_period_mention *y = x != NULL ? period_at(b, difference->b, difference->b_end) : NULL;
	return y != NULL && (are_quarters_of_news(a, x, b, y) || is_month_of_other_article(a->article, x, y) ||
			     is_month_of_other_article(b->article, y, x) || are_days_of_news(a, x, b, y));
}

bool cc_copy_sets_record(const struct cc_difference *difference, const struct cc_side_tokens *a,
			 const struct cc_side_tokens *b)
{
	bool since = is_since(a, difference->a) && is_since(b, difference->b);
	return says_word_of(a, CC_WORDS_SETS_RECORD) || says_word_of(b, CC_WORDS_SETS_RECORD) ||
	       (since && says_word_of(a, CC_WORDS_SUPERLATIVES));
}

/* 生产指数高于临界点，从业人员指数低于临界点 of one month and 从业人员指数高于临界点 of another: what moved, and which
 * way, is of the time of its article, where the sentence tells none. */
static bool is_movement_of_two_reports(const struct cc_side_tokens *a, const struct cc_side_tokens *b)
{
	return a->article != b->article && !names_its_time(a) && !names_its_time(b) &&
	       (cc_article_days_between(a->article, b->article) >= SAME_MONTH_DAYS ||
		are_apart(cc_copy_title_period(a), cc_copy_title_period(b)));
}

/* The reports of two years share their words: "企业、院所、高校所占比重分别为…" under 2023年 and under 2024年, and
 * titles that say nothing but the year. */
bool cc_copy_of_two_years(const struct cc_difference *difference, const struct cc_side_tokens *a,
			  const struct cc_side_tokens *b, enum cc_copy_kind kind)
{
	if (kind == CC_COPY_PERIOD)
		return a->article != b->article &&
		       ((cc_copy_is_heading(a->article, a->sentence) && cc_copy_is_heading(b->article, b->sentence)) ||
			(cc_copy_heads_column(a->article, a->sentence) &&
			 cc_copy_heads_column(b->article, b->sentence)) ||
			are_times_of_two_articles(difference, a, b));
	if (kind == CC_COPY_MOVEMENT)
		return is_movement_of_two_reports(a, b);
	if (kind != CC_COPY_VALUE)
		return false;
	if (is_now_of_two_days(a, b) || is_step_of_two_months(a, b) || is_of_year_and_part(difference, a, b) ||
	    are_of_what_stands_before(a, b) || lean_on_two(difference, a, b))
		return true;
	return are_apart(period_above(a), period_above(b));
}

/* The one count of a sentence that says no time; NULL: it has none, or more. */
static const struct cc_quantity *undated_count(const struct cc_side_tokens *side)
{
	const struct cc_mentions *mentions = &side->article->mentions[side->sentence];
	bool one = mentions->quantity_count == 1 && mentions->period_count == 0;
	return one && cc_quantity_is_count(&mentions->quantities[0]) ? &mentions->quantities[0] : NULL;
}

static bool are_months_apart(const struct cc_side_tokens *a, const struct cc_side_tokens *b)
{
	return cc_article_days_between(a->article, b->article) >= STEADY_DAYS;
}

static bool is_so_far(const struct cc_side_tokens *side)
{
	struct cc_span sentence = side->article->text.sentences[side->sentence].span;
	return cc_word_list_within(cc_words_of(side->rules, CC_WORDS_COUNTED_SO_FAR),
				   cc_str_of_span(side->article->text.view, sentence));
}

/* 19日8时47分 of 截至12月19日8时47分: the day and hour that a sentence counts up to; empty: it names no hour. */
static struct cc_str hour_counted_to(const struct cc_side_tokens *side)
{
	static const struct cc_str hour = {"时", 3};
	static const struct cc_str month = {"月", 3};
	struct cc_span sentence = side->article->text.sentences[side->sentence].span;
	struct cc_str text = cc_str_of_span(side->article->text.view, sentence);
	struct cc_str as_of = cc_word_list_first(cc_words_of(side->rules, CC_WORDS_AS_OF), text);
	if (as_of.len == 0)
		return (struct cc_str){0};
	struct cc_str clause = cc_str_slice(text, (size_t)(as_of.ptr - text.ptr), text.len);
	size_t comma = cc_str_find(clause, CC_STR(","), 0);
	clause = cc_str_slice(clause, 0, comma != SIZE_MAX ? comma : clause.len);
	size_t day = cc_str_find(clause, month, 0);
	day = day != SIZE_MAX ? day + month.len : 0;
	bool told = cc_str_find(clause, hour, day) != SIZE_MAX;
	return told ? cc_str_slice(clause, day, clause.len) : (struct cc_str){0};
}

/* 截至19日8时47分，造成105人遇难 and 截至12月19日10时，…: what has happened up to two hours differs. */
static bool is_counted_to_two_hours(const struct cc_side_tokens *a, const struct cc_side_tokens *b)
{
	struct cc_str x = hour_counted_to(a);
	struct cc_str y = x.len > 0 ? hour_counted_to(b) : x;
	return y.len > 0 && !cc_str_equal(x, y);
}

bool cc_copy_counted_later(const struct cc_side_tokens *a, const struct cc_side_tokens *b, enum cc_copy_kind kind)
{
	if (kind == CC_COPY_VALUE && is_counted_to_two_hours(a, b))
		return true;
	const struct cc_quantity *x = kind == CC_COPY_VALUE ? undated_count(a) : NULL;
	const struct cc_quantity *y = x != NULL ? undated_count(b) : NULL;
	return y != NULL && !hint_is_swapped(x->value, y->value) &&
	       (are_months_apart(a, b) || is_so_far(a) != is_so_far(b));
}

/* 6月末, 今年 and "today announced" are of another year in another bulletin; 目前 and 二十年前 are told by whoever
 * speaks. */
static bool is_of_its_year(const struct cc_side_tokens *side, const struct cc_period_mention *period)
{
	struct cc_str words = cc_str_of_span(side->article->text.view, period->span);
	return period->state != CC_PERIOD_RESOLVED && (!period->now || cc_copy_is_day_of_news(side, period)) &&
	       (period->state != CC_PERIOD_NEEDS_DATE ||
		cc_word_list_ends(cc_words_of(side->rules, CC_WORDS_AWAY_FROM_NOW), words) == 0);
}

/* Whether the sentence tells a time whose year only the date of its article would tell, and there is none. */
static bool has_no_year(const struct cc_side_tokens *side)
{
	const struct cc_mentions *mentions = &side->article->mentions[side->sentence];
	for (size_t i = 0; i < mentions->period_count; i++)
		if (is_of_its_year(side, &mentions->periods[i]))
			return !cc_date_is_set(side->article->document.date);
	return false;
}

static bool is_undated_pair(const struct cc_side_tokens *a, const struct cc_side_tokens *b)
{
	return !cc_date_is_set(a->article->document.date) || !cc_date_is_set(b->article->document.date) ||
	       cc_article_days_between(a->article, b->article) >= OFFICE_DAYS;
}

/* Whether nothing but a word ends the sentence behind the token: …司长|盛来运|指出. */
static bool ends_behind(const struct cc_side_tokens *side, size_t end)
{
	enum { WORD = 12 };
	struct cc_span sentence = side->article->text.sentences[side->sentence].span;
	return sentence.end - side->tokens[end - 1].span.end <= WORD;
}

/* 国家统计局新闻发言人盛来运指出 of one year and 国家统计局新闻发言人付凌晖表示 of another: offices pass on. */
static bool may_have_passed_on(const struct cc_difference *difference, const struct cc_side_tokens *a,
			       const struct cc_side_tokens *b)
{
	bool whole = difference->a_end > difference->a + 1 && difference->b_end > difference->b + 1;
	return whole && is_undated_pair(a, b) && ends_behind(a, difference->a_end) && ends_behind(b, difference->b_end);
}

/* One figure of three digits: two years hardly have it in common. 31个省 and 0—24时 have they all. */
static bool shares_figure(const struct cc_mentions *a, const struct cc_mentions *b)
{
	enum { TELLING = 100 };
	for (size_t i = 0; i < a->quantity_count; i++)
		for (size_t k = 0; k < b->quantity_count; k++)
			if (cc_decimal_normalise(a->quantities[i].value).coefficient >= TELLING &&
			    cc_decimal_compare(a->quantities[i].value, b->quantities[k].value) == 0)
				return true;
	return false;
}

/* How many other figures of one sentence stand in the other as well. */
static size_t others_agreed(const struct cc_quantity *own, const struct cc_mentions *a, const struct cc_mentions *b)
{
	size_t agreed = 0;
	for (size_t i = 0; i < a->quantity_count; i++)
		for (size_t k = 0; k < b->quantity_count && &a->quantities[i] != own; k++)
			if (cc_decimal_compare(a->quantities[i].value, b->quantities[k].value) == 0) {
				agreed++;
				break;
			}
	return agreed;
}

/* One digit of a few: 7名 / 9名. */
static bool is_one_digit(const struct cc_quantity *figure)
{
	enum { DIGITS = 10 };
	return cc_decimal_normalise(figure->value).coefficient < DIGITS;
}

/* 16.6% and 14.6%, amid other figures that all differ, are no misprints of one another; where the others agree, even
 * figures of one digit are. */
static bool may_be_misprint(const struct cc_quantity *x, const struct cc_quantity *y, const struct cc_mentions *a,
			    const struct cc_mentions *b)
{
	enum { OTHERS = 2 };
	size_t agreed = others_agreed(x, a, b);
	bool amid = a->quantity_count > OTHERS && b->quantity_count > OTHERS;
	if (amid && agreed == 0)
		return false;
	return hint_is_misprint(x->value, y->value) || hint_powers_apart(x->value, y->value) != 0 ||
	       (agreed > 0 && is_one_digit(x) && is_one_digit(y));
}

bool cc_copy_of_unknown_years(const struct cc_difference *difference, const struct cc_side_tokens *a,
			      const struct cc_side_tokens *b, enum cc_copy_kind kind)
{
	const struct cc_mentions *left = &a->article->mentions[a->sentence];
	const struct cc_mentions *right = &b->article->mentions[b->sentence];
	if (a->article == b->article)
		return false;
	if (kind == CC_COPY_NAME)
		return may_have_passed_on(difference, a, b);
	if (kind != CC_COPY_VALUE || (!has_no_year(a) && !has_no_year(b)) || shares_figure(left, right))
		return false;
	const struct cc_quantity *x = cc_copy_figure(a, difference->a, difference->a_end);
	const struct cc_quantity *y = x != NULL ? cc_copy_figure(b, difference->b, difference->b_end) : NULL;
	return y != NULL && !x->is_range && !y->is_range && !may_be_misprint(x, y, left, right);
}
