/* Words that lean on the day of the article (去年11月, 日前, last year) in an article that has none.
 * Leaves reading them to extract/, and finding the article's day to read/. */
#include "base/ascii.h"
#include "checks/calendar/calendar.h"
#include "checks/shared/compose.h"
#include "checks/shared/wording_hits.h"

enum { PLACES_ENOUGH = 4 /* of one word; two words in two places are told too */ };

/* What was found in one article. */
struct leaning {
	struct calendar *work;
	struct cc_vec places; /* struct cc_location */
	struct cc_str word;   /* the first of them */
	bool several;	      /* words, not one again and again */
};

static bool add_place(struct leaning *it, struct cc_span view, struct cc_str word)
{
	const struct cc_article *article = it->work->article;
	struct cc_location place = cc_compose_place(article, cc_article_reading(article, view));
	it->several |= it->word.ptr != NULL && !cc_str_equal(it->word, word);
	it->word = word;
	return cc_vec_add(&it->places, &place);
}

/* 去年, 今年上半年: what leans on the day of the article and on nothing else. 上年 follows the year that the text
 * tells, 三年前 is rough, 目前 is the day of whoever reads. */
static bool add_periods(struct leaning *it)
{
	const struct calendar *work = it->work;
	const struct cc_mentions *mentions = &work->article->mentions[work->sentence];
	const struct cc_word_list *heads = cc_words_of(work->input->rules, CC_WORDS_DAY_LEANING);
	for (size_t i = 0; i < mentions->period_count; i++) {
		const struct cc_period_mention *period = &mentions->periods[i];
		struct cc_str words = cc_str_of_span(work->article->text.view, period->span);
		size_t head = cc_word_list_begins(heads, words);
		if (period->state == CC_PERIOD_NEEDS_DATE && head > 0 &&
		    !add_place(it, period->span, cc_str_slice(words, 0, head)))
			return false;
	}
	return true;
}

/* 日前召开的会议, 近日: one word as good as the other. 3日前 counts days. */
static bool add_words(struct leaning *it)
{
	struct calendar *work = it->work;
	struct cc_str view = work->article->text.view;
	struct cc_span span = work->article->text.sentences[work->sentence].span;
	if (!cc_wording_hits(&work->hits, work->input->rules, work->article, work->sentence))
		return false;
	const struct cc_hit *hits = work->hits.items;
	for (size_t i = 0; i < work->hits.len; i++) {
		bool counted = hits[i].start > span.start && cc_ascii_is_digit(view.ptr[hits[i].start - 1]);
		struct cc_span word = {.start = hits[i].start, .end = hits[i].end};
		if (hits[i].kind == CC_WORDING_NEWLY && !counted && !add_place(it, word, CC_STR("")))
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
	struct leaning it = {.work = work, .places = cc_vec_new(work->arena, sizeof(struct cc_location))};
	if (work->article->document.date_origin != CC_DATE_NONE)
		return true;
	for (work->sentence = 0; work->sentence < work->article->text.sentence_count; work->sentence++)
		if (!add_periods(&it) || !add_words(&it))
			return false;
	return (!it.several && it.places.len < PLACES_ENOUGH) || report(work, &it.places);
}
