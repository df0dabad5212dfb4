/* calendar: days that do not exist, weekdays, festivals and five-year plans that do not fit their dates.
 * Leaves periods of figures to the check `period`. */
#include "checks/calendar/calendar.h"
#include "checks/shared/wording_hits.h"

static bool check_days(struct calendar *work)
{
	struct cc_span span = work->article->text.sentences[work->sentence].span;
	struct cc_day_words words;
	for (size_t at = span.start; cc_day_words_next(&words, work->article->text.view, at, span.end);
	     at = words.span.end)
		if (!calendar_check_existence(work, &words) || !calendar_check_weekday(work, &words) ||
		    !calendar_check_festival(work, &words) || !calendar_check_future(work, &words))
			return false;
	return true;
}

static bool check_sentence(struct calendar *work)
{
	const struct cc_sentence *sentence = &work->article->text.sentences[work->sentence];
	if ((sentence->flags & (CC_SENTENCE_DIGIT | CC_SENTENCE_HAN_NUMERAL)) == 0)
		return true;
	return cc_wording_hits(&work->hits, work->input->rules, work->article, work->sentence) && check_days(work) &&
	       calendar_check_plans(work) && calendar_check_states(work) && calendar_check_apposed(work);
}

static bool check_article(struct calendar *work)
{
	for (work->sentence = 0; work->sentence < work->article->text.sentence_count; work->sentence++)
		if (!check_sentence(work))
			return false;
	return calendar_check_events(work) && calendar_check_undated(work);
}

static enum cc_status run(struct cc_vec *findings, const struct cc_check_input *input, struct cc_arena *arena,
			  struct cc_error *err)
{
	struct calendar work = {
	    .findings = findings,
	    .input = input,
	    .arena = arena,
	    .hits = cc_vec_new(arena, sizeof(struct cc_hit)),
	};
	for (size_t i = 0; i < cc_check_focus(input); i++) {
		work.article = input->articles[i];
		if (!check_article(&work))
			return cc_error_set(err, CC_ERR_NOMEM, "out of memory while checking dates");
	}
	return CC_OK;
}

const struct cc_check cc_check_calendar = {
    .id = CALENDAR_CHECK_ID,
    .title = {.en = "Dates against the calendar", .zh = "日期与日历不符"},
    .help =
	"Days that do not exist (2月30日); a weekday that does not fit its date; a festival on another day than in "
	"that\n"
	"year (春节、中秋节 and others from 1990 to 2035, and days that are the same every year); a five-year plan "
	"beside\n"
	"other years than its own, or its first or last year given wrongly; a day after the date of the text that is\n"
	"told as past; an event that a pack dates (`events`) and the article calls recent half a year later, or\n"
	"tells before it was; a time and the same in brackets behind it, where the two are not one (明天（11月5日）,\n"
	"上半年（1—7月）); words that lean on the day of the article (去年, 日前, last year), where it has none: "
	"one note "
	"(`undated`).\n"
	"Where the year is not printed it is taken from the text around, and the finding is a "
	"warning.\n\n"
	"Silent: days of the lunar calendar; 2月29日 without a year; holidays of several days; plans and deadlines.\n",
    .bad = "2025年2月30日，会议在津召开。中秋节（2025年10月5日）照常开放。",
    .good = "2025年2月28日，会议在津召开。中秋节（2025年10月6日）照常开放。",
    .run = run,
};
