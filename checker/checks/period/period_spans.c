/* Spans of days whose end lies before their beginning: 2026年6月30日至6月1日.
 * Leaves figures of two periods to period_movements.c, days that do not exist to the check `calendar`. */
#include "checks/calendar/day_words.h"
#include "checks/period/period_faults.h"
#include "checks/shared/compose.h"
#include "checks/shared/say.h"

/* Whether nothing but a joint stands between two days. */
static bool are_joined(const struct cc_ruleset *rules, struct cc_str view, const struct cc_day_words *from,
		       const struct cc_day_words *to)
{
	struct cc_str between = cc_str_slice(view, from->span.end, to->span.start);
	return cc_word_list_has(cc_words_of(rules, CC_WORDS_SPAN_JOINTS), cc_str_trim(between));
}

/* 11月15日至3月15日 ends in the next year, and so does 9月1日至8月31日; of one month nothing does. */
static bool is_turned(const struct cc_day_words *from, const struct cc_day_words *to)
{
	if (from->year != 0 && to->year != 0 && from->year != to->year)
		return to->year < from->year;
	if (from->year != 0 && to->year != 0 && from->month != to->month)
		return to->month < from->month;
	return from->month == to->month && to->day < from->day && (to->year == 0 || from->year != 0);
}

static bool report(struct cc_vec *findings, const struct cc_check_input *input, const struct cc_article *article,
		   struct cc_span mark, struct cc_arena *arena)
{
	struct cc_location *place = cc_arena_alloc(arena, sizeof(*place));
	if (place == NULL)
		return false;
	*place = cc_compose_place(article, cc_article_reading(article, mark));
	struct cc_str args[] = {cc_str_of_span(article->text.view, mark)};
	struct cc_finding finding = {
	    .check = PERIOD_CHECK_ID,
	    .severity = CC_SEVERITY_WARNING,
	    .confidence = 900,
	    .message = cc_compose(
		arena, cc_say(input, "{0}: the end lies before the beginning", "{0}：结束日期早于开始日期"), args, 1),
	    .locations = place,
	    .location_count = 1,
	};
	return finding.message.ptr != NULL && cc_vec_add(findings, &finding);
}

static bool check_sentence(struct cc_vec *findings, const struct cc_check_input *input,
			   const struct cc_article *article, struct cc_span sentence, struct cc_arena *arena)
{
	struct cc_str view = article->text.view;
	struct cc_day_words from;
	struct cc_day_words to;
	bool ok = true;
	bool found = cc_day_words_next(&from, view, sentence.start, sentence.end);
	while (ok && found && (found = cc_day_words_next(&to, view, from.span.end, sentence.end))) {
		struct cc_span mark = {.start = from.span.start, .end = to.span.end};
		if (are_joined(input->rules, view, &from, &to) && is_turned(&from, &to))
			ok = report(findings, input, article, mark, arena);
		from = to;
	}
	return ok;
}

bool period_check_spans(struct cc_vec *findings, const struct cc_check_input *input, struct cc_arena *arena)
{
	bool ok = true;
	for (size_t i = 0; i < cc_check_focus(input) && ok; i++) {
		const struct cc_article *article = input->articles[i];
		for (uint32_t s = 0; s < article->text.sentence_count && ok; s++)
			if (article->mentions[s].period_count > 0)
				ok = check_sentence(findings, input, article, article->text.sentences[s].span, arena);
	}
	return ok;
}
