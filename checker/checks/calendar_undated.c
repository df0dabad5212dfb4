/* Words that lean on the day of the article (去年11月, 日前, last year) in an article that has none.
 * Leaves reading them to extract/, and finding the article's day to read/. */
#include "base/ascii.h"
#include "checks/calendar.h"
#include "checks/compose.h"

enum {
	NEWLY_HEAD = 31,
	PLACES_ENOUGH = 4 /* of one word; two words in two places are told too */
};

/* What leans on the day of the article and on nothing else: 上年 follows the year that the text tells, 三年前 is rough.
 */
static const char *const heads[] = {"今年",	 "去年",       "明年",	     "前年",	  "本月",
				    "上月",	 "上个月",     "本季度",     "last year", "this year",
				    "next year", "last month", "this month", "next month"};

/* @return which of the heads, as a bit; 0: none. */
static unsigned head_of(struct cc_str words)
{
	for (size_t i = 0; i < sizeof(heads) / sizeof(heads[0]); i++)
		if (cc_str_starts(words, cc_str_from(heads[i])))
			return 1u << i;
	return 0;
}

/* What was found in one article. */
struct leaning {
	struct calendar *work;
	struct cc_vec places; /* struct cc_location */
	unsigned heads;	      /* of the words, as bits */
};

static bool add_place(struct leaning *it, struct cc_span view, unsigned head)
{
	const struct cc_article *article = it->work->article;
	struct cc_location place = cc_compose_place(article, cc_article_reading(article, view));
	it->heads |= head;
	return cc_vec_add(&it->places, &place);
}

/* 去年, 今年上半年. 目前 is the day of whoever reads. */
static bool add_periods(struct leaning *it)
{
	const struct calendar *work = it->work;
	const struct cc_mentions *mentions = &work->article->mentions[work->sentence];
	for (size_t i = 0; i < mentions->period_count; i++) {
		const struct cc_period_mention *period = &mentions->periods[i];
		unsigned head = head_of(cc_str_of_span(work->article->text.view, period->span));
		if (period->state == CC_PERIOD_NEEDS_DATE && head != 0 && !add_place(it, period->span, head))
			return false;
	}
	return true;
}

/* 日前召开的会议; 3日前 counts days. */
static bool add_words(struct leaning *it)
{
	struct calendar *work = it->work;
	struct cc_str view = work->article->text.view;
	struct cc_span span = work->article->text.sentences[work->sentence].span;
	work->hits.len = 0;
	if (cc_phrases_scan(&work->hits, work->input->rules->wordings, view, span.start, span.end) != CC_OK)
		return false;
	const struct cc_hit *hits = work->hits.items;
	for (size_t i = 0; i < work->hits.len; i++) {
		bool counted = hits[i].start > span.start && cc_ascii_is_digit(view.ptr[hits[i].start - 1]);
		struct cc_span word = {.start = hits[i].start, .end = hits[i].end};
		if (hits[i].kind == CC_WORDING_NEWLY && !counted && !add_place(it, word, 1u << NEWLY_HEAD))
			return false;
	}
	return true;
}

static bool report(struct calendar *work, struct cc_vec *places)
{
	const struct cc_location *first = places->items;
	struct cc_str words[] = {cc_str_of_span(work->article->document.reading, first->mark),
				 cc_compose_number(work->arena, places->len)};
	struct cc_finding finding = {
	    .check = CALENDAR_CHECK_ID,
	    .rule = CC_STR("undated"),
	    .severity = CC_SEVERITY_INFO,
	    .confidence = 700,
	    .message = cc_compose(
		work->arena,
		cc_say(work->input, "the article has no date: what {0} and the like stand for ({1} places) is open",
		       "文章没有日期，“{0}”等{1}处相对时间无从确定"),
		words, 2),
	};
	say_set_locations(&finding, places);
	return finding.message.ptr != NULL && cc_vec_add(work->findings, &finding);
}

static bool is_enough(const struct leaning *it)
{
	bool several = (it->heads & (it->heads - 1)) != 0;
	return several || it->places.len >= PLACES_ENOUGH;
}

bool calendar_check_undated(struct calendar *work)
{
	struct leaning it = {.work = work, .places = cc_vec_new(work->arena, sizeof(struct cc_location))};
	if (work->article->document.date_origin != CC_DATE_NONE)
		return true;
	for (work->sentence = 0; work->sentence < work->article->text.sentence_count; work->sentence++)
		if (!add_periods(&it) || !add_words(&it))
			return false;
	return !is_enough(&it) || report(work, &it.places);
}
