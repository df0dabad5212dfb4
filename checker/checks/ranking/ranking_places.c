/* One who is two of a kind's largest, two who are one of them.
 * Leaves finding who is said to be what to ranking_places_zh.c and ranking_places_en.c, ranks in lists to
 * ranking_ranks.c, those of a metric to ranking_standings.c, firsts to ranking_firsts.c. */
#include "checks/ranking/ranking_places.h"
#include "base/ascii.h"
#include "checks/ranking/ranking_rivals.h"

enum { NEAR = 6, MONTHS_DAYS = 60 };

struct cc_str ranking_text(const struct ranking_search *self, size_t from, size_t to)
{
	return cc_str_slice(self->article->text.view, from, to > from ? to : from);
}

const struct cc_word_list *ranking_words(const struct ranking_search *self, enum cc_words words)
{
	return cc_words_of(self->work->input->rules, words);
}

struct cc_span ranking_last_word(const struct ranking_search *self, enum cc_words words, size_t from, size_t to)
{
	struct cc_str text = ranking_text(self, from, to);
	for (size_t end = text.len; end > 0; end--) {
		size_t len = cc_word_list_ends(ranking_words(self, words), cc_str_slice(text, 0, end));
		if (len > 0)
			return (struct cc_span){.start = from + end - len, .end = from + end};
	}
	return (struct cc_span){.start = to, .end = to};
}

/* The year of the first time that is named; 0: none. */
static int year_of(const struct ranking_search *self, size_t to)
{
	const struct cc_mentions *mentions = &self->article->mentions[self->sentence];
	for (size_t i = 0; i < mentions->period_count; i++)
		if (mentions->periods[i].state == CC_PERIOD_RESOLVED && !mentions->periods[i].now &&
		    mentions->periods[i].span.start < to)
			return mentions->periods[i].period.start.year;
	return 0;
}

bool ranking_is_sole(const struct ranking_search *self, struct cc_span mark)
{
	size_t start = ranking_last_word(self, CC_WORDS_OPENS_PART, self->within.start, mark.start).start;
	size_t end = mark.end + NEAR < self->within.end ? mark.end + NEAR : self->within.end;
	return !cc_word_list_within(ranking_words(self, CC_WORDS_NO_PLACE),
				    ranking_text(self, start < mark.start ? start : self->within.start, end));
}

/* Said as a fact: no aim, no forecast, no 之一, not "no longer". */
static bool is_stated(const struct ranking_search *self, struct cc_span mark)
{
	const struct cc_mentions *mentions = &self->article->mentions[self->sentence];
	for (size_t i = 0; i < mentions->cue_count; i++) {
		const struct cc_cue_mention *cue = &mentions->cues[i];
		bool ahead = cue->kind == CC_CUE_TARGET;
		bool from = cue->kind == CC_CUE_FROM && cue->span.end + NEAR >= mark.start;
		if (cue->span.start < mark.start && (ahead || from))
			return false;
	}
	return ranking_is_sole(self, mark);
}

/* "It will be the second-largest": held against what else is foreseen. */
static bool is_ahead(const struct ranking_search *self, struct cc_span mark)
{
	const struct cc_mentions *mentions = &self->article->mentions[self->sentence];
	for (size_t i = 0; i < mentions->cue_count; i++)
		if (mentions->cues[i].kind == CC_CUE_FORECAST && mentions->cues[i].span.start < mark.start)
			return true;
	return false;
}

bool ranking_keep_place(struct ranking_search *self, struct ranking_place *place)
{
	place->head.article = self->article;
	place->sentence = self->sentence;
	place->year = year_of(self, place->head.mark.start);
	place->ahead = is_ahead(self, place->head.mark);
	if (!is_stated(self, place->head.mark))
		return true;
	if (place->holder.len == 0 && !noun_kin_topic_alone(&place->holder, &self->work->topic, self->work->input,
							    self->article, self->work->working))
		return false;
	/* 最大的县级公共图书馆 ends as names do */
	struct cc_str mark = ranking_text(self, place->head.mark.start, place->head.mark.end);
	if (place->holder.len > 0 && cc_str_find(mark, place->holder, 0) != SIZE_MAX)
		place->holder = CC_STR("");
	return cc_vec_add(self->places, place);
}

static bool gather_sentence(struct cc_vec *out, struct ranking_work *work, const struct cc_article *article,
			    uint32_t sentence)
{
	struct ranking_search self = {.work = work, .article = article, .sentence = sentence, .places = out};
	bool han = cc_text_is_han(&article->text, sentence);
	return han ? ranking_chinese_places(&self) : ranking_english_places(&self);
}

/* ---- two of one ---- */

static bool other_area(const struct ranking_work *work, const struct ranking_place *a, const struct ranking_place *b)
{
	if (a->area.len == 0 || b->area.len == 0 || cc_str_equal(a->area, b->area))
		return false;
	const struct cc_word_list *wide = cc_words_of(work->input->rules, CC_WORDS_AREAS);
	bool latin = cc_ascii_is_letter(a->area.ptr[0]);
	return latin || cc_word_list_begins(wide, a->area) > 0 || cc_word_list_begins(wide, b->area) > 0;
}

static bool other_time(const struct ranking_place *a, const struct ranking_place *b)
{
	if (a->year != 0 && b->year != 0)
		return a->year != b->year;
	return cc_article_days_between(a->head.article, b->head.article) > RANKING_YEAR_DAYS / 2;
}

/* A statement of a body in its own words often has no date. */
static bool are_dated(const struct ranking_place *a, const struct ranking_place *b)
{
	bool left = cc_date_is_set(a->head.article->document.date);
	bool right = cc_date_is_set(b->head.article->document.date);
	return (left && right) || ((left || right) && a->leans && b->leans);
}

/* Whom two articles that have names in common mean, without figures: one holder, or one area. */
static bool is_firm(const struct ranking_place *a, const struct ranking_place *b, enum cc_subject_relation holder)
{
	bool one_area = a->area.len > 0 && cc_str_equal(a->area, b->area);
	return holder == CC_SUBJECT_SAME || (holder == CC_SUBJECT_OPEN && one_area) ||
	       (holder == CC_SUBJECT_OTHER && are_dated(a, b) &&
		cc_article_days_between(a->head.article, b->head.article) <= MONTHS_DAYS);
}

/* "It is the second largest award the court has made": two articles of one story name others most. */
static enum cc_subject_relation relate_holders(const struct ranking_place *a, const struct ranking_place *b)
{
	enum cc_subject_relation relation = cc_subject_relate(a->holder, b->holder);
	return relation == CC_SUBJECT_OTHER && a->leans && b->leans ? CC_SUBJECT_OPEN : relation;
}

/* What makes them exclude one another: one holder of two places, or two of one. */
static bool exclude(bool *out, struct ranking_work *work, const struct ranking_place *a, const struct ranking_place *b)
{
	enum noun_kinship kin = NOUN_KIN_NONE;
	enum cc_subject_relation holder = relate_holders(a, b);
	bool one_place = a->rank == b->rank;
	*out = false;
	if (a->head.article == b->head.article || a->ahead != b->ahead || other_area(work, a, b) || other_time(a, b) ||
	    holder == (one_place ? CC_SUBJECT_SAME : CC_SUBJECT_OTHER) || (one_place && holder == CC_SUBJECT_OPEN))
		return true;
	if (!noun_kin_between(&kin, &work->kin, a->head.article, b->head.article))
		return false;
	*out = (kin == NOUN_KIN_FIGURES && are_dated(a, b)) || (kin != NOUN_KIN_NONE && is_firm(a, b, holder));
	return true;
}

static bool hold(struct ranking_work *work, const struct ranking_group *group, const void *left, const void *right)
{
	const struct ranking_place *a = left;
	const struct ranking_place *b = right;
	bool one_place = a->rank == b->rank;
	bool excluded = false;
	(void)group;
	if (!exclude(&excluded, work, a, b))
		return false;
	const struct ranking_pair said = {
	    .kind = one_place ? RANKING_FIRSTS : RANKING_RANKS,
	    .message = one_place
			   ? cc_say(work->input, "two are said to be the {1}", "两者都称{1}")
			   : cc_say(work->input, "two ranks in one order: {1} and {2}", "同一事物两个位次：{1} 与 {2}"),
	    .about = a->holder,
	    .why = one_place ? cc_say(work->input, "only one can be: check which, or say in what they differ",
				      "只能有一个：请核实，或写明区别")
			     : cc_say(work->input, "the same order and time: print one of the two, or say what differs",
				      "同一范围、同一时期：请核实后统一，或写明区别"),
	    .severity = CC_SEVERITY_WARNING,
	};
	/* ranking_firsts.c has seen it: 全国最大的县级公共图书馆, word for word */
	return !excluded || (one_place && ranking_is_told(work, &a->head, &b->head)) ||
	       ranking_add(work, &a->head, &b->head, said);
}

static const struct ranking_sort places;

static void *keep(const struct cc_check_input *archive, struct cc_arena *arena)
{
	return ranking_keep(archive, &places, arena);
}

static const struct ranking_sort places = {
    .kept = CC_KEPT_PLACES,
    .keep = keep,
    .gather = gather_sentence,
    .hold = hold,
    .size = sizeof(struct ranking_place),
    .most = RANKING_HELD_AT_ONCE,
};

bool ranking_look_at_places(struct ranking_work *work)
{
	return ranking_look_at(work, &places);
}
