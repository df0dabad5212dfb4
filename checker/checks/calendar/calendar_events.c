/* What happened on a day that a pack knows, against the day of the article: 不久前 of two years ago, told before it
 * was. Leaves the events themselves to the packs (`events:`). */
#include "checks/calendar/calendar.h"
#include "checks/shared/compose.h"

enum {
	RECENT_DAYS = 183,
	EARLY_DAYS = 400, /* an event so much later is another one of the same name */
	NEWLY_BYTES = 90  /* between 不久前 and the event */
};

/* The events of one article. */
struct events {
	struct calendar *work;
	const struct cc_hit *latest; /* of them by its day, no later than the article: it shows when that was written */
};

static const struct cc_event *event_of(const struct calendar *work, const struct cc_hit *hit)
{
	return &work->input->rules->events[hit->ref];
}

/* How many days the event lies before the article's; below 0: behind it. */
static int32_t days_before(const struct calendar *work, const struct cc_event *event)
{
	return cc_date_to_days(work->article->document.date) - cc_date_to_days(event->day);
}

/* 不久前，…在…强调: the word that calls it recent, nearest before it. work->hits holds the sentence's words. */
static const struct cc_hit *newly_before(const struct calendar *work, size_t at)
{
	const struct cc_hit *hits = work->hits.items;
	const struct cc_hit *found = NULL;
	for (size_t i = 0; i < work->hits.len; i++)
		if (hits[i].kind == CC_WORDING_NEWLY && hits[i].end <= at && at - hits[i].end <= NEWLY_BYTES)
			found = &hits[i];
	return found;
}

static struct cc_str compose(const struct calendar *work, const struct cc_event *event, const char *pattern,
			     struct cc_span span)
{
	struct cc_buf day = say_start(work->arena);
	cc_date_write(&day, event->day);
	struct cc_buf own = say_start(work->arena);
	cc_date_write(&own, work->article->document.date);
	struct cc_str words[] = {cc_str_of_span(work->article->text.view, span), say_end(&day, work->arena),
				 say_end(&own, work->arena)};
	return cc_compose(work->arena, pattern, words, 3);
}

static bool add_place(struct cc_vec *places, const struct calendar *work, struct cc_span view)
{
	struct cc_location place = cc_compose_place(work->article, cc_article_reading(work->article, view));
	return cc_vec_add(places, &place);
}

static bool report_stale(const struct events *events, const struct cc_event *event, struct cc_span newly,
			 struct cc_span named)
{
	const struct calendar *work = events->work;
	const char *pattern = cc_say(work->input, "{0} of {1}: not recent on {2}, the day of the article",
				     "“{0}”：所指之事在{1}，文章日期为{2}，已不算近");
	struct cc_span whole = {.start = newly.start, .end = named.end};
	struct cc_vec places = cc_vec_new(work->arena, sizeof(struct cc_location));
	struct cc_span latest = {.start = events->latest->start, .end = events->latest->end};
	bool later = cc_date_to_days(event_of(work, events->latest)->day) > cc_date_to_days(event->day) + RECENT_DAYS;
	struct cc_finding finding = {
	    .check = CALENDAR_CHECK_ID,
	    .severity = CC_SEVERITY_WARNING,
	    .confidence = 800,
	    .message = compose(work, event, pattern, whole),
	};
	if (!add_place(&places, work, whole) || (later && !add_place(&places, work, latest)))
		return false;
	say_set_locations(&finding, &places);
	return finding.message.ptr != NULL && cc_vec_add(work->findings, &finding);
}

static bool report_early(struct calendar *work, const struct cc_event *event, struct cc_span named)
{
	const char *pattern =
	    cc_say(work->input, "{0} took place on {1}, the article is of {2}", "“{0}”在{1}，文章日期却是{2}");
	return calendar_report(work, CC_SEVERITY_WARNING, compose(work, event, pattern, named), named);
}

/* 将于…召开的二十届四中全会 is announced, not told. */
static bool is_announced(const struct calendar *work)
{
	struct cc_span span = work->article->text.sentences[work->sentence].span;
	return calendar_has_word(work, CC_WORDING_UPCOMING, span.start, span.end);
}

static bool check_event(const struct events *events, const struct cc_hit *hit)
{
	struct calendar *work = events->work;
	struct cc_str view = work->article->text.view;
	struct cc_span sentence = work->article->text.sentences[work->sentence].span;
	const struct cc_event *event = event_of(work, hit);
	struct cc_span named = {.start = hit->start, .end = hit->end};
	int32_t ago = days_before(work, event);
	if (ago >= 0 && ago <= RECENT_DAYS)
		return true;
	work->hits.len = 0;
	if (cc_phrases_scan(&work->hits, work->input->rules->wordings, view, sentence.start, sentence.end) != CC_OK)
		return false;
	const struct cc_hit *newly = newly_before(work, named.start);
	if (ago > RECENT_DAYS)
		return newly == NULL ||
		       report_stale(events, event, (struct cc_span){.start = newly->start, .end = newly->end}, named);
	return ago < -EARLY_DAYS || is_announced(work) || report_early(work, event, named);
}

static void advance(struct calendar *work, size_t at)
{
	const struct cc_text *text = &work->article->text;
	while (work->sentence + 1 < text->sentence_count && text->sentences[work->sentence].span.end <= at)
		work->sentence++;
}

static const struct cc_hit *latest_of(const struct calendar *work, const struct cc_vec *known)
{
	const struct cc_hit *hits = known->items;
	const struct cc_hit *latest = NULL;
	for (size_t i = 0; i < known->len; i++) {
		if (hits[i].kind != CC_KNOWN_EVENT || days_before(work, event_of(work, &hits[i])) < 0)
			continue;
		if (latest == NULL || cc_date_compare(event_of(work, &hits[i])->day, event_of(work, latest)->day) > 0)
			latest = &hits[i];
	}
	return latest;
}

bool calendar_check_events(struct calendar *work)
{
	const struct cc_text *text = &work->article->text;
	if (!cc_date_is_set(work->article->document.date) || work->input->rules->event_count == 0)
		return true;
	struct cc_vec known = cc_vec_new(work->arena, sizeof(struct cc_hit));
	if (cc_phrases_scan(&known, work->input->rules->known, text->view, 0, text->view.len) != CC_OK)
		return false;
	struct events events = {.work = work, .latest = latest_of(work, &known)};
	const struct cc_hit *hits = known.items;
	size_t covered = 0;
	work->sentence = 0;
	for (size_t i = 0; i < known.len; i++) {
		if (hits[i].end <= covered)
			continue;
		covered = hits[i].end;
		advance(work, hits[i].start);
		if (hits[i].kind == CC_KNOWN_EVENT && !check_event(&events, &hits[i]))
			return false;
	}
	return true;
}
