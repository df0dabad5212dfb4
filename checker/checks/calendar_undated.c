/* Words that lean on the day of the article (去年11月, 日前, last year) in an article that has none.
 * Leaves reading them to extract/, and finding the article's day to read/. */
#include "checks/calendar.h"
#include "checks/compose.h"

enum { PLACES_LEAST = 2 /* one may lean on a date that the text itself tells */ };

static bool add_place(struct cc_vec *places, const struct calendar *work, struct cc_span view)
{
	struct cc_location place = cc_compose_place(work->article, cc_article_reading(work->article, view));
	return cc_vec_add(places, &place);
}

/* 三年前, 近五年: so roughly said that no day is missed. */
static bool is_rough(struct cc_str words)
{
	static const char *const ends[] = {"前", "ago", "来", "间"};
	static const char *const heads[] = {"近", "过去", "未来", "past", "next", "the past", "the next", "recent"};
	for (size_t i = 0; i < sizeof(ends) / sizeof(ends[0]); i++)
		if (cc_str_ends(words, cc_str_from(ends[i])))
			return true;
	for (size_t i = 0; i < sizeof(heads) / sizeof(heads[0]); i++)
		if (cc_str_starts(words, cc_str_from(heads[i])))
			return true;
	return false;
}

/* 去年, 今年上半年. 目前 is the day of whoever reads. */
static bool add_periods(struct cc_vec *places, const struct calendar *work)
{
	const struct cc_mentions *mentions = &work->article->mentions[work->sentence];
	for (size_t i = 0; i < mentions->period_count; i++) {
		const struct cc_period_mention *period = &mentions->periods[i];
		bool open = period->state == CC_PERIOD_NEEDS_DATE && !period->now &&
			    !is_rough(cc_str_of_span(work->article->text.view, period->span));
		if (open && !add_place(places, work, period->span))
			return false;
	}
	return true;
}

static bool is_digit(char c)
{
	return c >= '0' && c <= '9';
}

/* 日前召开的会议; 3日前 counts days. */
static bool add_words(struct cc_vec *places, struct calendar *work)
{
	struct cc_str view = work->article->text.view;
	struct cc_span span = work->article->text.sentences[work->sentence].span;
	work->hits.len = 0;
	if (cc_phrases_scan(&work->hits, work->input->rules->wordings, view, span.start, span.end) != CC_OK)
		return false;
	const struct cc_hit *hits = work->hits.items;
	for (size_t i = 0; i < work->hits.len; i++) {
		bool counted = hits[i].start > span.start && is_digit(view.ptr[hits[i].start - 1]);
		struct cc_span word = {.start = hits[i].start, .end = hits[i].end};
		if (hits[i].kind == CC_WORDING_NEWLY && !counted && !add_place(places, work, word))
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

bool calendar_check_undated(struct calendar *work)
{
	struct cc_vec places = cc_vec_new(work->arena, sizeof(struct cc_location));
	if (work->article->document.date_origin != CC_DATE_NONE)
		return true;
	for (work->sentence = 0; work->sentence < work->article->text.sentence_count; work->sentence++)
		if (!add_periods(&places, work) || !add_words(&places, work))
			return false;
	return places.len < PLACES_LEAST || report(work, &places);
}
