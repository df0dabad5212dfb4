/* 由上年的第六位|升至|第四位, 居第五位|，比上年前移|两位, "third of nine operators, up from| fourth": the places of a
 * sentence, and where they were before. Leaves holding them against one another to ranking_told.c. */
#include "base/utf8.h"
#include "checks/ranking/ranking_places.h"
#include "checks/ranking/ranking_told_parts.h"

enum { NEXT_MOST = 60, NUMBER_MOST = 9999, ZEROS_MOST = 3 };

static struct cc_str behind(const struct told_reading *it, size_t at)
{
	return told_between(it, at, it->span.end);
}

static struct cc_span clause_at(const struct told_reading *it, size_t at)
{
	return cc_article_clause_at(it->article, it->sentence, at);
}

int told_whole(const struct cc_quantity *quantity)
{
	struct cc_decimal value = cc_decimal_normalise(quantity->value);
	cc_u128 number = value.coefficient;
	if (value.exponent < 0 || value.exponent > ZEROS_MOST)
		return 0;
	for (int i = 0; i < value.exponent; i++)
		number *= 10;
	return number <= NUMBER_MOST && !value.negative ? (int)number : 0;
}

/* ---- what a number is ---- */

/* 第六位, 第六。; no 第三产业, no "the third satellite". */
static bool ends_as_place(const struct told_reading *it, const struct cc_quantity *quantity)
{
	struct cc_str rest = behind(it, quantity->span.end);
	size_t at = 0;
	bool han = rest.len > 0 && cc_utf8_is_han(cc_utf8_next(rest, &at));
	return !han || cc_word_list_begins(told_words(it, CC_WORDS_PLACE_ENDS), rest) > 0;
}

static bool is_linked(const struct told_reading *it, const struct cc_quantity *quantity)
{
	struct cc_span clause = cc_article_outer_clause_at(it->article, it->sentence, quantity->span.start);
	struct cc_str before = told_between(it, clause.start, quantity->span.start);
	return cc_word_list_within(told_words(it, CC_WORDS_RANK_LINKS), before) ||
	       cc_word_list_within(told_words(it, CC_WORDS_PLACED_BEFORE), before) ||
	       cc_word_list_ends(told_words(it, CC_WORDS_MOVED_TO), before) > 0 ||
	       cc_word_list_ends(told_words(it, CC_WORDS_AREAS), before) > 0;
}

/* "Third of nine operators": a count stands right behind. */
static bool is_of_many(const struct told_reading *it, const struct cc_quantity *quantity)
{
	struct cc_str rest = behind(it, quantity->span.end);
	size_t of = cc_word_list_begins(told_words(it, CC_WORDS_RANK_OF), rest);
	for (size_t i = 0; of > 0 && i < it->mentions->quantity_count; i++)
		if (it->mentions->quantities[i].span.start == quantity->span.end + of)
			return cc_quantity_is_count(&it->mentions->quantities[i]);
	return false;
}

/* "Third of nine operators", "368th in the world", "finished fourth", "from sixth to fourth" */
static bool is_english(const struct told_reading *it, const struct cc_quantity *quantity)
{
	struct cc_str before = told_between(it, it->span.start, quantity->span.start);
	struct cc_str rest = behind(it, quantity->span.end);
	bool from = it->count > 0 && it->places[it->count - 1].kind == TOLD_FROM &&
		    cc_word_list_ends(told_words(it, CC_WORDS_MOVED_TO), cc_str_trim(before)) > 0;
	return from || is_of_many(it, quantity) ||
	       cc_word_list_begins(told_words(it, CC_WORDS_RANK_BEHIND), rest) > 0 ||
	       cc_word_list_ends(told_words(it, CC_WORDS_PLACED_BEFORE), before) > 0;
}

/* The first place behind the number, in the words that go on from it; NULL: none. */
static const struct cc_quantity *next_place(const struct told_reading *it, const struct cc_quantity *quantity)
{
	for (size_t i = 0; i < it->mentions->quantity_count; i++) {
		const struct cc_quantity *next = &it->mentions->quantities[i];
		if (next->kind == CC_NUMBER_ORDINAL && next->span.start >= quantity->span.end)
			return next->span.start <= quantity->span.end + NEXT_MOST ? next : NULL;
	}
	return NULL;
}

/* 由上年的全省第九位|升至, "up from fourth" */
static bool is_from(const struct told_reading *it, const struct cc_quantity *quantity, size_t since)
{
	struct cc_str before = told_between(it, since, quantity->span.start);
	if (!it->han)
		return cc_word_list_ends(told_words(it, CC_WORDS_MOVED_FROM), cc_str_trim(before)) > 0;
	const struct cc_quantity *next = next_place(it, quantity);
	struct cc_span clause = cc_article_outer_clause_at(it->article, it->sentence, quantity->span.start);
	struct cc_str own = told_between(it, clause.start > since ? clause.start : since, quantity->span.start);
	return next != NULL && cc_word_list_last(told_words(it, CC_WORDS_MOVED_FROM), own).len > 0 &&
	       cc_word_list_within(told_words(it, CC_WORDS_MOVED_TO),
				   told_between(it, quantity->span.end, next->span.start));
}

/* 排名第五，上一年|还是第六: only behind the place that it has now. */
static bool is_prior(const struct told_reading *it, const struct cc_quantity *quantity)
{
	struct cc_span clause = cc_article_outer_clause_at(it->article, it->sentence, quantity->span.start);
	bool now = it->count > 0 && it->places[it->count - 1].kind != TOLD_PRIOR &&
		   it->places[it->count - 1].quantity->span.end <= clause.start;
	if (!it->han)
		return it->count > 0 && cc_word_list_begins(told_words(it, CC_WORDS_PLACED_LAST_YEAR),
							    behind(it, quantity->span.end)) > 0;
	return now && cc_word_list_within(told_words(it, CC_WORDS_PLACED_LAST_YEAR),
					  told_between(it, clause.start, quantity->span.start));
}

/* 前移|两位, "up 57 places", "two places higher": how many, and which way; 0: no step. */
static int step_of(const struct told_reading *it, const struct cc_quantity *quantity)
{
	struct cc_str before = told_between(it, it->span.start, quantity->number.start);
	struct cc_str rest = behind(it, quantity->number.end);
	size_t unit = cc_word_list_begins(told_words(it, CC_WORDS_PLACES_UNIT), rest);
	if (unit == 0 || quantity->kind != CC_NUMBER_CARDINAL || quantity->qualifier != CC_QUALIFIER_EXACT)
		return 0;
	rest = cc_str_slice(rest, unit, rest.len);
	before = cc_str_trim(before);
	bool up = cc_word_list_ends(told_words(it, CC_WORDS_MOVED_UP), before) > 0 ||
		  cc_word_list_begins(told_words(it, CC_WORDS_BETTER_BEHIND), rest) > 0;
	bool down = cc_word_list_ends(told_words(it, CC_WORDS_MOVED_DOWN), before) > 0 ||
		    cc_word_list_begins(told_words(it, CC_WORDS_WORSE_BEHIND), rest) > 0;
	return up == down ? 0 : up ? told_whole(quantity) : -told_whole(quantity);
}

static bool is_ahead(const struct told_reading *it, size_t to)
{
	for (size_t i = 0; i < it->mentions->cue_count && it->mentions->cues[i].span.start < to; i++)
		if (it->mentions->cues[i].kind == CC_CUE_TARGET || it->mentions->cues[i].kind == CC_CUE_FORECAST)
			return true;
	return false;
}

static enum told_kind kind_of(const struct told_reading *it, const struct cc_quantity *quantity, size_t since)
{
	struct cc_str rest = behind(it, quantity->span.end);
	if (quantity->kind != CC_NUMBER_ORDINAL || quantity->is_range || told_whole(quantity) == 0 ||
	    ranking_is_top(it->work, it->article, quantity) || is_ahead(it, quantity->span.start) ||
	    cc_word_list_begins(told_words(it, CC_WORDS_DEGREES), rest) > 0)
		return TOLD_NONE;
	if (is_from(it, quantity, since))
		return TOLD_FROM;
	if (is_prior(it, quantity))
		return TOLD_PRIOR;
	bool told = it->han ? ends_as_place(it, quantity) && is_linked(it, quantity) : is_english(it, quantity);
	return told || ranking_is_rank(it->work, it->article, it->sentence, quantity) ? TOLD_NOW : TOLD_NONE;
}

static void find_places(struct told_reading *it)
{
	size_t since = it->span.start;
	for (size_t i = 0; i < it->mentions->quantity_count && it->count < TOLD_PLACES_MOST; i++) {
		const struct cc_quantity *quantity = &it->mentions->quantities[i];
		enum told_kind kind = kind_of(it, quantity, since);
		int step = kind == TOLD_NONE ? step_of(it, quantity) : 0;
		if (kind != TOLD_NONE || step != 0)
			it->places[it->count++] = (struct told_place){.quantity = quantity,
								      .kind = step != 0 ? TOLD_STEP : kind,
								      .value = step != 0 ? step : told_whole(quantity)};
		since = quantity->span.end;
	}
}

/* ---- where it was before ---- */

/* 比2020年上升5位: a year that is spelled is not the last one. */
static bool is_of_last_year(const struct told_reading *it, const struct told_place *step)
{
	struct cc_span clause = clause_at(it, step->quantity->span.start);
	for (size_t i = 0; i < it->mentions->period_count; i++) {
		const struct cc_period_mention *period = &it->mentions->periods[i];
		char first = it->article->text.view.ptr[period->span.start];
		if (cc_span_overlaps(period->span, clause) && first >= '0' && first <= '9')
			return false;
	}
	return true;
}

/* The place that the number at `k` says of the one at `at`; 0: nothing. */
static int before_by(const struct told_reading *it, size_t at, size_t k)
{
	const struct told_place *other = &it->places[k];
	int now = it->places[at].value;
	if (other->kind == TOLD_STEP)
		return is_of_last_year(it, other) && now + other->value > 0 ? now + other->value : 0;
	bool ahead = k < at;
	bool told = other->kind == TOLD_PRIOR ? !ahead : other->kind == TOLD_FROM && (ahead || !it->han);
	return told ? other->value : 0;
}

static void find_before(struct told_rank *rank, const struct told_reading *it, size_t at)
{
	for (size_t k = at > 0 ? at - 1 : 0; k <= at + 1 && k < it->count && rank->before == 0; k++) {
		if (k == at || it->places[k].kind == TOLD_NOW)
			continue;
		rank->before = before_by(it, at, k);
		rank->move = it->places[k].quantity->phrase;
	}
}

/* ---- all of the sentence ---- */

/* From the place before it to the end of its clause. */
static struct cc_span stretch_of(const struct told_reading *it, size_t at)
{
	struct cc_span stretch = {.start = it->span.start, .end = it->span.end};
	for (size_t k = 0; k < it->count; k++) {
		if (it->places[k].kind != TOLD_NOW || k == at)
			continue;
		struct cc_span clause = clause_at(it, it->places[k].quantity->span.start);
		if (k < at)
			stretch.start = clause.end;
		else if (clause.start < stretch.end)
			stretch.end = clause.start;
	}
	size_t own = it->places[at].quantity->span.start;
	stretch.start = stretch.start < own ? stretch.start : clause_at(it, own).start;
	stretch.end = stretch.end > own ? stretch.end : clause_at(it, own).end;
	return stretch;
}

static bool describe(struct told_rank *rank, struct told_reading *it, size_t at)
{
	const struct cc_quantity *own = it->places[at].quantity;
	*rank = (struct told_rank){.head = {.article = it->article, .mark = own->phrase},
				   .sentence = it->sentence,
				   .now = it->places[at].value,
				   .han = it->han,
				   .title = ranking_title(it->article, it->sentence)};
	find_before(rank, it, at);
	return ranking_told_about(rank, it, own, stretch_of(it, at));
}

static bool has_ordinal(const struct cc_mentions *mentions)
{
	for (size_t i = 0; i < mentions->quantity_count; i++)
		if (mentions->quantities[i].kind == CC_NUMBER_ORDINAL)
			return true;
	return false;
}

bool ranking_told_gather(struct cc_vec *out, struct ranking_work *work, const struct cc_article *article,
			 uint32_t sentence)
{
	struct told_reading it = {.work = work,
				  .article = article,
				  .sentence = sentence,
				  .span = article->text.sentences[sentence].span,
				  .mentions = &article->mentions[sentence],
				  .han = cc_text_is_han(&article->text, sentence)};
	if (has_ordinal(it.mentions))
		find_places(&it);
	for (size_t i = 0; i < it.count; i++) {
		struct told_rank rank;
		if (it.places[i].kind == TOLD_NOW &&
		    (!describe(&rank, &it, i) || !ranking_file_by_story(out, work, &rank.head)))
			return false;
	}
	return true;
}
