/* Series of one metric over time: out of order, or one value for two years.
 * Leaves movements within a sentence to period_movements.c. */
#include "checks/period/period_faults.h"
#include "checks/shared/say.h"

bool period_is_dated_level(const struct cc_claim *claim)
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

/* What a pack says of the nation need not hold of a city: its firms may have become fewer. */
static bool is_of_another_place(const struct cc_claim *claim)
{
	return claim->metric->default_scope != NULL && claim->scope != claim->metric->default_scope;
}

/* "海洋生产总值80010亿元，比上年下降5.3%": the words right behind say themselves that it turned. */
static bool says_turn(const struct cc_claim *claim)
{
	enum { NEAR_BYTES = 30 };
	const struct cc_mentions *mentions = &claim->article->mentions[claim->sentence];
	enum cc_cue_kind turn = claim->metric->direction == CC_DIRECTION_RISING ? CC_CUE_DOWN : CC_CUE_UP;
	for (size_t i = 0; i < mentions->cue_count; i++)
		if (mentions->cues[i].kind == turn && mentions->cues[i].span.start >= claim->quantity.span.end &&
		    mentions->cues[i].span.start <= claim->quantity.span.end + NEAR_BYTES)
			return true;
	return false;
}

static bool is_out_of_order(const struct cc_claim *earlier, const struct cc_claim *later)
{
	if (is_of_another_place(later) || says_turn(later))
		return false;
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

bool period_ended_after(const struct cc_claim *claim)
{
	struct cc_date written = claim->article->document.date;
	return cc_date_is_set(written) && cc_date_compare(claim->period.end, written) > 0;
}

/* 全年出口198.7亿元 behind 今年1至2月 of the sentence before: what year is meant was carried on, and not said. */
static bool says_unended(const struct cc_claim *claim)
{
	return claim->period_binding <= CC_BOUND_SENTENCE && period_ended_after(claim);
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
	return belongs_elsewhere(input, a, b) || belongs_elsewhere(input, b, a) || says_unended(a) || says_unended(b);
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
	    !say_sentence(explanation,
			  later->metric->direction == CC_DIRECTION_RISING
			      ? cc_say(input, "it has risen every year: a figure or one of the years may be wrong",
				       "该指标历年上升：其中一个数值或年份可能写错")
			      : cc_say(input, "it has fallen every year: a figure or one of the years may be wrong",
				       "该指标历年下降：其中一个数值或年份可能写错")))
		return false;
	if (fault == SERIES_REPEATED &&
	    !say_sentence(explanation, cc_say(input, "one value for two years: one of the years may be wrong",
					      "两个年份用了同一数值：其中一个年份可能写错")))
		return false;
	return !period_ended_after(later) ||
	       say_sentence(explanation, cc_say(input, "the period had not ended when the document was dated",
						"文章日期早于该时期结束，数值不可能已经公布"));
}

bool period_add_note(struct cc_vec *locations, const struct cc_claim *claim, const struct cc_check_input *input,
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

/* What a later claim does not go with, for one reason. */
struct series_case {
	const struct cc_claim *later;
	const struct cc_claim *first; /* of the earlier ones; NULL where there is none */
	enum series_fault fault;
	struct cc_vec locations;
};

/* All earlier claims that the later one does not go with for the reason of the first of them. @return false when out of
 * memory. */
static bool gather(struct series_case *found, const struct claim_family *family, size_t later,
		   const struct cc_check_input *input, struct cc_arena *arena)
{
	for (size_t i = 0; i < later; i++) {
		const struct cc_claim *earlier = family->claims[i];
		enum series_fault own =
		    period_is_dated_level(earlier) ? fault_between(input, earlier, found->later) : SERIES_FINE;
		if (own == SERIES_FINE || (found->first != NULL && own != found->fault))
			continue;
		found->fault = own;
		found->first = found->first == NULL ? earlier : found->first;
		if (!period_add_note(&found->locations, earlier, input, arena))
			return false;
	}
	return true;
}

/* "中国社科院测算，数字经济占GDP的18.8%" and 36.2% of another house: each has a series of its own. */
static bool are_of_two_sources(const struct cc_claim *a, const struct cc_claim *b)
{
	return a->article != b->article && (a->attribution.ptr != NULL || b->attribution.ptr != NULL) &&
	       (a->attribution.ptr == NULL || b->attribution.ptr == NULL ||
		!cc_str_equal(a->attribution, b->attribution));
}

/* What is out of its series and could not yet be known has two faults: no reading lets it be right. A stock is counted
 * on any day, and what was inferred may be inferred wrongly. */
static enum cc_severity series_severity(const struct cc_claim *later, const struct cc_claim *first)
{
	if (claim_is_inferred(later) || claim_is_inferred(first) || are_of_two_sources(later, first))
		return CC_SEVERITY_INFO;
	bool unknowable = later->metric->sense == CC_PERIOD_FLOW && says_unended(later);
	return unknowable ? CC_SEVERITY_ERROR : CC_SEVERITY_WARNING;
}

static bool report_series(struct cc_vec *findings, struct series_case *found, const struct cc_check_input *input,
			  struct cc_arena *arena)
{
	const struct cc_claim *claim = found->later;
	struct cc_vec explanation = cc_vec_new(arena, sizeof(struct cc_str));
	if (!period_add_note(&found->locations, claim, input, arena) ||
	    !explain_series(&explanation, claim, found->fault, input) ||
	    !say_inferred(&explanation, &claim, 1, input, arena))
		return false;
	struct cc_finding finding = {
	    .check = PERIOD_CHECK_ID,
	    .rule = claim->metric_id,
	    .severity = series_severity(claim, found->first),
	    .confidence = claim->confidence,
	    .message = series_message(found->first, claim, found->fault, input, arena),
	    .explanation = explanation.items,
	    .explanation_count = explanation.len,
	};
	say_set_locations(&finding, &found->locations);
	return finding.message.ptr != NULL && cc_vec_add(findings, &finding);
}

/* One finding for a later claim and all earlier ones that it does not go with for the same reason. */
static bool check_later(struct cc_vec *findings, const struct claim_family *family, size_t later,
			const struct cc_check_input *input, struct cc_arena *arena)
{
	struct series_case found = {.later = family->claims[later],
				    .locations = cc_vec_new(arena, sizeof(struct cc_location))};
	if (!gather(&found, family, later, input, arena))
		return false;
	return found.first == NULL || report_series(findings, &found, input, arena);
}

/* Beyond this many claims of one thing a look at every pair would cost too much; the latest are looked at. */
enum { SERIES_MAX = 400 };

bool period_check_series(struct cc_vec *findings, const struct claim_family *family, const struct cc_check_input *input,
			 struct cc_arena *arena)
{
	struct claim_family tail = *family;
	if (tail.count > SERIES_MAX) {
		tail.claims += tail.count - SERIES_MAX;
		tail.count = SERIES_MAX;
	}
	for (size_t i = 1; i < tail.count; i++) {
		if (period_is_dated_level(tail.claims[i]) && !check_later(findings, &tail, i, input, arena))
			return false;
	}
	return true;
}
