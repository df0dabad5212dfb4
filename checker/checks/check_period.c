/* period: from and to that are one period or the wrong way round, a rising series that falls, a value of one year given
 * for another. Leaves dates that do not exist to a check of their own. */
#include "checks/say.h"

/* ---- 从…到… within a sentence, with or without a metric ---- */

/* The two ends of a movement: periods and values. Offsets are view offsets. */
struct movement {
	const struct cc_article *article;
	uint32_t sentence;
	const struct cc_period_mention *from;
	const struct cc_period_mention *to;
	const struct cc_quantity *first;
	const struct cc_quantity *second;
};

static bool has_cue(const struct cc_mentions *mentions, enum cc_cue_kind kind, size_t from, size_t to)
{
	for (size_t i = 0; i < mentions->cue_count; i++) {
		const struct cc_cue_mention *cue = &mentions->cues[i];
		if (cue->kind == kind && cue->span.start >= from && cue->span.end <= to)
			return true;
	}
	return false;
}

/* The only period in [from, to); NULL where there is none or more than one. */
static const struct cc_period_mention *only_period(const struct cc_mentions *mentions, size_t from, size_t to)
{
	const struct cc_period_mention *found = NULL;
	for (size_t i = 0; i < mentions->period_count; i++) {
		const struct cc_period_mention *period = &mentions->periods[i];
		if (period->span.start < from || period->span.end > to)
			continue;
		if (found != NULL)
			return NULL;
		found = period;
	}
	return found;
}

static bool same_unit(const struct cc_quantity *a, const struct cc_quantity *b)
{
	return cc_str_equal(a->unit, b->unit);
}

/* In Chinese the period stands before its value, in English it may stand behind: "from 2.4 in 2020 to 3.6 in 2024". */
static bool find_periods(struct movement *out, const struct cc_mentions *mentions, size_t start, size_t end)
{
	out->from = only_period(mentions, start, out->first->span.start);
	out->to = only_period(mentions, out->first->span.end, out->second->span.start);
	if (out->from != NULL && out->to != NULL)
		return true;
	out->from = only_period(mentions, out->first->span.end, out->second->span.start);
	out->to = only_period(mentions, out->second->span.end, end);
	return out->from != NULL && out->to != NULL;
}

static bool find_movement(struct movement *out, const struct cc_article *article, uint32_t sentence, size_t quantity)
{
	const struct cc_mentions *mentions = &article->mentions[sentence];
	struct cc_span whole = article->text.sentences[sentence].span;
	*out = (struct movement){
	    .article = article,
	    .sentence = sentence,
	    .first = &mentions->quantities[quantity],
	    .second = &mentions->quantities[quantity + 1],
	};
	size_t start = quantity > 0 ? mentions->quantities[quantity - 1].span.end : whole.start;
	bool last = quantity + 2 >= mentions->quantity_count;
	size_t end = last ? whole.end : mentions->quantities[quantity + 2].span.start;
	return same_unit(out->first, out->second) && has_cue(mentions, CC_CUE_FROM, start, out->first->span.start) &&
	       has_cue(mentions, CC_CUE_TO, out->first->span.end, out->second->span.start) &&
	       find_periods(out, mentions, start, end);
}

static bool is_resolved(const struct cc_period_mention *mention)
{
	return mention->state == CC_PERIOD_RESOLVED && cc_date_is_set(mention->period.start) &&
	       cc_date_is_set(mention->period.end);
}

static bool is_degenerate(const struct movement *movement)
{
	return cc_period_equal(movement->from->period, movement->to->period);
}

static bool is_reversed(const struct movement *movement)
{
	return cc_date_compare(movement->from->period.start, movement->to->period.end) >= 0;
}

static struct cc_location locate(const struct cc_article *article, uint32_t sentence, struct cc_span mark,
				 struct cc_str note)
{
	return (struct cc_location){
	    .article = article,
	    .mark = cc_article_reading(article, mark),
	    .sentence = cc_article_reading(article, article->text.sentences[sentence].span),
	    .note = note,
	};
}

static struct cc_span hull(struct cc_span a, struct cc_span b)
{
	return (struct cc_span){.start = a.start < b.start ? a.start : b.start, .end = a.end > b.end ? a.end : b.end};
}

static bool add_sentence(struct cc_vec *explanation, const char *text)
{
	struct cc_str sentence = cc_str_from(text);
	return cc_vec_add(explanation, &sentence);
}

static struct cc_str movement_message(const struct movement *movement, const struct cc_check_input *input,
				      struct cc_arena *arena)
{
	struct cc_str view = movement->article->text.view;
	struct cc_buf text = say_start(arena);
	cc_buf_adds(&text, is_degenerate(movement)
			       ? cc_say(input, "from and to are one period: ", "起点和终点是同一时期：")
			       : cc_say(input, "from a later period to an earlier one: ", "起点晚于终点："));
	cc_buf_add(&text, cc_str_of_span(view, movement->from->span));
	cc_buf_adds(&text, " ");
	cc_buf_add(&text, cc_str_of_span(view, movement->first->span));
	cc_buf_adds(&text, " → ");
	cc_buf_add(&text, cc_str_of_span(view, movement->to->span));
	cc_buf_adds(&text, " ");
	cc_buf_add(&text, cc_str_of_span(view, movement->second->span));
	return say_end(&text, arena);
}

static bool report_movement(struct cc_vec *findings, const struct movement *movement,
			    const struct cc_check_input *input, struct cc_arena *arena)
{
	struct cc_vec locations = cc_vec_new(arena, sizeof(struct cc_location));
	struct cc_vec explanation = cc_vec_new(arena, sizeof(struct cc_str));
	struct cc_span mark =
	    hull(hull(movement->from->span, movement->first->span), hull(movement->to->span, movement->second->span));
	struct cc_location location = locate(movement->article, movement->sentence, mark, (struct cc_str){0});
	if (!cc_vec_add(&locations, &location) ||
	    !add_sentence(&explanation, cc_say(input, "one of the two years is wrong: check both against the source",
					       "两个年份至少有一个写错：请对照来源核实")))
		return false;
	struct cc_finding finding = {
	    .check = cc_check_period.id,
	    .severity = CC_SEVERITY_ERROR,
	    .confidence = movement->from->relative || movement->to->relative ? 800 : 1000,
	    .message = movement_message(movement, input, arena),
	    .explanation = explanation.items,
	    .explanation_count = explanation.len,
	};
	say_set_locations(&finding, &locations);
	return finding.message.ptr != NULL && cc_vec_add(findings, &finding);
}

static bool check_sentence(struct cc_vec *findings, const struct cc_article *article, uint32_t sentence,
			   const struct cc_check_input *input, struct cc_arena *arena)
{
	const struct cc_mentions *mentions = &article->mentions[sentence];
	for (size_t i = 0; i + 1 < mentions->quantity_count; i++) {
		struct movement movement;
		if (!find_movement(&movement, article, sentence, i) || !is_resolved(movement.from) ||
		    !is_resolved(movement.to))
			continue;
		if ((is_degenerate(&movement) || is_reversed(&movement)) &&
		    !report_movement(findings, &movement, input, arena))
			return false;
	}
	return true;
}

static bool check_movements(struct cc_vec *findings, const struct cc_check_input *input, struct cc_arena *arena)
{
	for (size_t i = 0; i < input->article_count; i++) {
		const struct cc_article *article = input->articles[i];
		for (size_t k = 0; k < article->text.sentence_count; k++) {
			if (!check_sentence(findings, article, (uint32_t)k, input, arena))
				return false;
		}
	}
	return true;
}

/* ---- series of one metric over time ---- */

static bool is_dated_level(const struct cc_claim *claim)
{
	return claim->aspect == CC_ASPECT_LEVEL && !claim->period_current && cc_date_is_set(claim->period.end) &&
	       cc_date_is_set(claim->period.start);
}

/* Years with years, first halves with first halves: part of a year is no earlier value of a whole one. */
static bool same_kind(const struct cc_claim *a, const struct cc_claim *b)
{
	if (a->metric->sense == CC_PERIOD_STOCK)
		return true;
	return a->period.kind == b->period.kind && a->period.kind != CC_PERIOD_SPAN &&
	       a->period.start.month == b->period.start.month;
}

static bool is_out_of_order(const struct cc_claim *earlier, const struct cc_claim *later)
{
	struct cc_interval before = earlier->quantity.hard;
	struct cc_interval after = later->quantity.hard;
	switch (earlier->metric->direction) {
	case CC_DIRECTION_RISING:
		return after.has_high && before.has_low && cc_decimal_compare(after.high, before.low) <= 0;
	case CC_DIRECTION_FALLING:
		return after.has_low && before.has_high && cc_decimal_compare(after.low, before.high) >= 0;
	case CC_DIRECTION_NONE:
		break;
	}
	return false;
}

/* Enough digits to be the fingerprint of one year: 5.76 is, 2% or 3万 is not. */
static bool is_fingerprint(const struct cc_claim *claim)
{
	if (claim->quantity.qualifier != CC_QUALIFIER_EXACT)
		return false;
	struct cc_decimal value = cc_decimal_normalise(claim->quantity.value);
	return value.coefficient >= 100;
}

/* The official value of the one's period, and not of the other's. */
static bool belongs_elsewhere(const struct cc_check_input *input, const struct cc_claim *claim,
			      const struct cc_claim *other)
{
	return claim_fact(input->rules, claim, other->period) != NULL &&
	       claim_fact(input->rules, claim, claim->period) == NULL;
}

static bool ended_after(const struct cc_claim *claim)
{
	struct cc_date written = claim->article->document.date;
	return cc_date_is_set(written) && cc_date_compare(claim->period.end, written) > 0;
}

static bool is_same_value(const struct cc_claim *a, const struct cc_claim *b)
{
	return cc_decimal_compare(a->quantity.value, b->quantity.value) == 0;
}

/* One value for two years, with a sign that one of them is wrong. */
static bool is_repeated(const struct cc_check_input *input, const struct cc_claim *a, const struct cc_claim *b)
{
	if (!is_same_value(a, b) || !is_fingerprint(a) || !is_fingerprint(b))
		return false;
	return belongs_elsewhere(input, a, b) || belongs_elsewhere(input, b, a) || ended_after(a) || ended_after(b);
}

/* What is wrong between two claims of a series. */
enum series_fault { SERIES_FINE, SERIES_ORDER, SERIES_REPEATED };

static enum series_fault fault_between(const struct cc_check_input *input, const struct cc_claim *earlier,
				       const struct cc_claim *later)
{
	if (cc_date_compare(earlier->period.end, later->period.end) >= 0 || !same_kind(earlier, later))
		return SERIES_FINE;
	if (is_repeated(input, earlier, later))
		return SERIES_REPEATED;
	return is_out_of_order(earlier, later) ? SERIES_ORDER : SERIES_FINE;
}

static struct cc_str series_message(const struct cc_claim *earlier, const struct cc_claim *later,
				    enum series_fault fault, const struct cc_check_input *input, struct cc_arena *arena)
{
	struct cc_buf text = say_start(arena);
	say_subject(&text, later, later->period, input);
	cc_buf_adds(&text, cc_say(input, ": ", "："));
	say_figure(&text, later);
	cc_buf_adds(&text, fault == SERIES_REPEATED ? cc_say(input, " is also the value for ", "，同一数值也被写作 ")
						    : cc_say(input, " against ", "，而 "));
	if (fault == SERIES_ORDER) {
		say_figure(&text, earlier);
		cc_buf_adds(&text, cc_say(input, " in ", " 为 "));
	}
	cc_period_write(&text, earlier->period);
	if (fault == SERIES_REPEATED)
		cc_buf_adds(&text, cc_say(input, "", " 年的数值"));
	return say_end(&text, arena);
}

static bool explain_series(struct cc_vec *explanation, const struct cc_claim *later, enum series_fault fault,
			   const struct cc_check_input *input)
{
	if (fault == SERIES_ORDER &&
	    !add_sentence(explanation,
			  cc_say(input, "this figure has risen (fallen) every year: one of the years may be wrong",
				 "该指标历年单向变动：其中一个年份可能写错")))
		return false;
	if (fault == SERIES_REPEATED &&
	    !add_sentence(explanation, cc_say(input, "one value for two years: one of the years may be wrong",
					      "两个年份用了同一数值：其中一个年份可能写错")))
		return false;
	return !ended_after(later) ||
	       add_sentence(explanation, cc_say(input, "the period had not ended when the document was dated",
						"文章日期早于该时期结束，数值不可能已经公布"));
}

static bool add_note(struct cc_vec *locations, const struct cc_claim *claim, const struct cc_check_input *input,
		     struct cc_arena *arena)
{
	struct cc_buf text = say_start(arena);
	say_interval(&text, claim);
	cc_buf_adds(&text, " · ");
	cc_period_write(&text, claim->period);
	const struct cc_fact *fact = claim_fact(input->rules, claim, claim->period);
	if (fact != NULL) {
		cc_buf_add_char(&text, ' ');
		say_release(&text, fact, input);
	}
	struct cc_str note = say_end(&text, arena);
	struct cc_location location = say_location(claim, note);
	return note.ptr != NULL && cc_vec_add(locations, &location);
}

/* One finding for a later claim and all earlier ones that it does not go with for the same reason. */
static bool check_later(struct cc_vec *findings, const struct claim_family *family, size_t later,
			const struct cc_check_input *input, struct cc_arena *arena)
{
	struct cc_vec locations = cc_vec_new(arena, sizeof(struct cc_location));
	struct cc_vec explanation = cc_vec_new(arena, sizeof(struct cc_str));
	const struct cc_claim *claim = family->claims[later];
	const struct cc_claim *first = NULL;
	enum series_fault fault = SERIES_FINE;
	for (size_t i = 0; i < later; i++) {
		const struct cc_claim *earlier = family->claims[i];
		if (!is_dated_level(earlier))
			continue;
		enum series_fault own = fault_between(input, earlier, claim);
		if (own == SERIES_FINE || (fault != SERIES_FINE && own != fault))
			continue;
		fault = own;
		first = first == NULL ? earlier : first;
		if (!add_note(&locations, earlier, input, arena))
			return false;
	}
	if (first == NULL)
		return true;
	if (!add_note(&locations, claim, input, arena) || !explain_series(&explanation, claim, fault, input) ||
	    !say_inferred(&explanation, &claim, 1, input, arena))
		return false;
	struct cc_finding finding = {
	    .check = cc_check_period.id,
	    .rule = claim->metric_id,
	    .severity = claim_is_inferred(claim) || claim_is_inferred(first) ? CC_SEVERITY_INFO : CC_SEVERITY_WARNING,
	    .confidence = claim->confidence,
	    .message = series_message(first, claim, fault, input, arena),
	    .explanation = explanation.items,
	    .explanation_count = explanation.len,
	};
	say_set_locations(&finding, &locations);
	return finding.message.ptr != NULL && cc_vec_add(findings, &finding);
}

/* ---- a whole year's figure before the year was over ---- */

/* Yearly statistics of flows appear after their year; a stock may be counted on any day. */
static bool is_premature(const struct cc_claim *claim)
{
	return is_dated_level(claim) && claim->metric->has_period_kind &&
	       claim->metric->period_kind == CC_PERIOD_YEAR && claim->metric->sense == CC_PERIOD_FLOW &&
	       claim->period.kind == CC_PERIOD_YEAR && !claim->period.instant &&
	       claim->period_binding <= CC_BOUND_SENTENCE && !claim->period_relative && ended_after(claim);
}

static struct cc_str premature_message(const struct cc_claim *claim, const struct cc_check_input *input,
				       struct cc_arena *arena)
{
	struct cc_buf text = say_start(arena);
	say_subject(&text, claim, claim->period, input);
	cc_buf_adds(&text, cc_say(input, ": ", "："));
	say_figure(&text, claim);
	cc_buf_adds(&text, cc_say(input, " for the whole year, in a text of ", " 为全年数，而文章日期是 "));
	cc_date_write(&text, claim->article->document.date);
	return say_end(&text, arena);
}

static bool report_premature(struct cc_vec *findings, const struct cc_claim *claim, const struct cc_check_input *input,
			     struct cc_arena *arena)
{
	struct cc_vec locations = cc_vec_new(arena, sizeof(struct cc_location));
	struct cc_vec explanation = cc_vec_new(arena, sizeof(struct cc_str));
	if (!add_note(&locations, claim, input, arena) ||
	    !add_sentence(&explanation,
			  cc_say(input, "the year had not ended: check the year, or say that it is a forecast",
				 "该年尚未结束：请核对年份，或注明是预计数")))
		return false;
	struct cc_finding finding = {
	    .check = cc_check_period.id,
	    .rule = claim->metric_id,
	    .severity = CC_SEVERITY_WARNING,
	    .confidence = claim->confidence,
	    .message = premature_message(claim, input, arena),
	    .explanation = explanation.items,
	    .explanation_count = explanation.len,
	};
	say_set_locations(&finding, &locations);
	return finding.message.ptr != NULL && cc_vec_add(findings, &finding);
}

static bool check_premature(struct cc_vec *findings, const struct claim_family *family,
			    const struct cc_check_input *input, struct cc_arena *arena)
{
	for (size_t i = 0; i < family->count; i++) {
		const struct cc_claim *claim = family->claims[i];
		if (is_premature(claim) && !report_premature(findings, claim, input, arena))
			return false;
	}
	return true;
}

/* Beyond this many claims of one thing a look at every pair would cost too much; the latest are looked at. */
enum { SERIES_MAX = 400 };

static bool check_series(struct cc_vec *findings, const struct claim_family *family, const struct cc_check_input *input,
			 struct cc_arena *arena)
{
	struct claim_family tail = *family;
	if (tail.count > SERIES_MAX) {
		tail.claims += tail.count - SERIES_MAX;
		tail.count = SERIES_MAX;
	}
	for (size_t i = 1; i < tail.count; i++) {
		if (is_dated_level(tail.claims[i]) && !check_later(findings, &tail, i, input, arena))
			return false;
	}
	return true;
}

static enum cc_status run(struct cc_vec *findings, const struct cc_check_input *input, struct cc_arena *arena,
			  struct cc_error *err)
{
	struct cc_vec families = cc_vec_new(arena, sizeof(struct claim_family));
	bool ok = check_movements(findings, input, arena) && claim_families(&families, input, arena);
	const struct claim_family *items = families.items;
	for (size_t i = 0; ok && i < families.len; i++)
		ok = check_premature(findings, &items[i], input, arena) &&
		     check_series(findings, &items[i], input, arena);
	return ok ? CC_OK : cc_error_set(err, CC_ERR_NOMEM, "out of memory while checking periods");
}

const struct cc_check cc_check_period = {
    .id = "period",
    .title = {.en = "periods that cannot be right", .zh = "时期有误"},
    .help = "From and to of one movement that name the same period, or a later one first; a figure whose pack says "
	    "that it\n"
	    "rises (falls) every year and that is lower (higher) for a later year; one precise value given for two "
	    "years, where\n"
	    "the official value of one of them shows which, or where the later year had not ended when the document "
	    "was dated.\n\n"
	    "Silent: movements without years; a year against a half-year; round values; series that a pack does not "
	    "declare.\n",
    .bad = "研发人员全时当量由2025年的324.7万人年提高到2025年的635.4万人年。",
    .good = "研发人员全时当量由2012年的324.7万人年提高到2022年的635.4万人年。",
    .run = run,
};
