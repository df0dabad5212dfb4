/* What speaks for and against two figures being of one thing: time, place, name, words around them, values.
 * Leaves the words themselves to noun_claims.c. */
#include "checks/noun/noun_pairs.h"

#include <stdlib.h>

#include "base/utf8.h"
#include "checks/noun/noun_alone.h"
#include "checks/noun/noun_apart.h"
#include "checks/shared/hints.h"
#include "checks/shared/word_hashes.h"
#include "checks/story/story_names.h"

enum {
	NOW_DAYS = 400,	 /* two articles further apart do not speak of one "now" */
	DRIFT_DAYS = 3,	 /* what holds now may be another value some days later */
	POINTS_SURE = 4, /* of 8 */
	POINTS_CLOSE = 5,
	DIGITS_TELLING = 1000,
	DIGITS_CLOSE = 100, /* 86 and 84 are near one another whatever they are of */
	LONG_HAN = 4,
	LONG_WORDS = 2
};

/* ---- the values ---- */

static bool is_exact(const struct cc_quantity *quantity)
{
	return quantity->qualifier == CC_QUALIFIER_EXACT && !quantity->is_range;
}

/* Not more than a quarter apart. */
static bool is_near(struct cc_decimal a, struct cc_decimal b)
{
	struct cc_decimal five_a;
	struct cc_decimal five_b;
	struct cc_decimal four_a;
	struct cc_decimal four_b;
	return cc_decimal_multiply(&five_a, a, cc_decimal_from_int(5)) == CC_OK &&
	       cc_decimal_multiply(&five_b, b, cc_decimal_from_int(5)) == CC_OK &&
	       cc_decimal_multiply(&four_a, a, cc_decimal_from_int(4)) == CC_OK &&
	       cc_decimal_multiply(&four_b, b, cc_decimal_from_int(4)) == CC_OK &&
	       cc_decimal_compare(five_a, four_b) >= 0 && cc_decimal_compare(five_b, four_a) >= 0;
}

static enum noun_likeness likeness_of(const struct cc_quantity *a, const struct cc_quantity *b)
{
	if (!is_exact(a) || !is_exact(b))
		return NOUN_FAR;
	if (hint_is_swapped(a->value, b->value))
		return NOUN_SLIP;
	bool fine = cc_decimal_normalise(a->value).coefficient >= DIGITS_CLOSE &&
		    cc_decimal_normalise(b->value).coefficient >= DIGITS_CLOSE;
	return fine && is_near(a->value, b->value) ? NOUN_CLOSE : NOUN_FAR;
}

/* ---- the time ---- */

/* The year that a claim is of: of its period, else of its document. 0: unknown. */
static int year_of(const struct noun_claim *claim)
{
	struct cc_period period = claim->noun->period;
	if (claim->noun->period_current || !cc_period_is_set(period))
		return claim->article->document.date.year;
	return cc_date_is_set(period.start) ? period.start.year : period.end.year;
}

static bool is_guessed(const struct noun_claim *claim)
{
	return claim->noun->period_current || claim->noun->period_binding == CC_BOUND_CONTEXT;
}

static bool is_equal_time(const struct noun_claim *a, const struct noun_claim *b)
{
	return cc_period_is_set(a->noun->period) && cc_period_is_set(b->noun->period) &&
	       cc_period_equal(a->noun->period, b->noun->period);
}

/* One period, or two articles of one time that name none; one of them may name the year that the other is of: the last
 * one where an article speaks of results. */
static bool same_time(const struct noun_claim *a, const struct noun_claim *b)
{
	if (a->noun->period_current && b->noun->period_current)
		return cc_article_days_between(a->article, b->article) <= NOW_DAYS;
	if (is_equal_time(a, b))
		return true;
	return (is_guessed(a) || is_guessed(b)) &&
	       (year_of(a) == 0 || year_of(b) == 0 || abs(year_of(a) - year_of(b)) <= 1);
}

static bool states_time(const struct noun_claim *claim)
{
	return cc_period_is_set(claim->noun->period) && claim->noun->period_binding != CC_BOUND_CONTEXT;
}

bool noun_states_times(const struct noun_claim *a, const struct noun_claim *b)
{
	return states_time(a) && states_time(b);
}

bool noun_states_one_time(const struct noun_claim *a, const struct noun_claim *b)
{
	return states_time(a) && states_time(b) && is_equal_time(a, b);
}

/* What holds now may change within days; what is said of a year does not. */
static bool may_drift(const struct noun_claim *a, const struct noun_claim *b)
{
	return !(states_time(a) && states_time(b)) &&
	       (cc_article_days_between(a->article, b->article) > DRIFT_DAYS || is_guessed(a) != is_guessed(b));
}

/* ---- who and what ---- */

/* Facts against facts, forecasts against forecasts; what is planned or wished may be one plan of several. */
enum modality_class { MODALITY_OTHER, MODALITY_FACT, MODALITY_FORECAST, MODALITY_PLAN };

static enum modality_class modality_of(const struct noun_claim *claim)
{
	static const enum modality_class classes[CC_MODALITY_COUNT] = {[CC_MODALITY_ACTUAL] = MODALITY_FACT,
								       [CC_MODALITY_PRELIMINARY] = MODALITY_FACT,
								       [CC_MODALITY_ESTIMATE] = MODALITY_FACT,
								       [CC_MODALITY_FORECAST] = MODALITY_FORECAST,
								       [CC_MODALITY_TARGET] = MODALITY_PLAN};
	return classes[claim->noun->modality];
}

static bool same_modality(const struct noun_claim *a, const struct noun_claim *b)
{
	return modality_of(a) != MODALITY_OTHER && modality_of(a) == modality_of(b);
}

/* "will cost" is a plan to one writer and a forecast to the next. */
static bool both_ahead(const struct noun_claim *a, const struct noun_claim *b)
{
	return modality_of(a) >= MODALITY_FORECAST && modality_of(b) >= MODALITY_FORECAST;
}

/* 以云麓大学 of 以云麓大学为例; New Guinea is another place than Guinea. */
static bool is_read_with_more(struct cc_str more, struct cc_str name)
{
	return cc_str_ends(more, name) && cc_utf8_count_han(name, NULL) >= LONG_HAN;
}

static bool other_place(const struct noun_claim *a, const struct noun_claim *b)
{
	bool named = a->noun->scope_name.len > 0 && b->noun->scope_name.len > 0;
	bool guessed = a->noun->scope_binding == CC_BOUND_CONTEXT && b->noun->scope_binding == CC_BOUND_CONTEXT;
	return named && !guessed && !cc_str_equal(a->noun->scope_name, b->noun->scope_name) &&
	       !is_read_with_more(a->noun->scope_name, b->noun->scope_name) &&
	       !is_read_with_more(b->noun->scope_name, a->noun->scope_name);
}

bool noun_may_be_one(const struct noun_claim *a, const struct noun_claim *b)
{
	bool one_sentence = a->article == b->article && a->noun->sentence == b->noun->sentence;
	return !one_sentence && same_modality(a, b) && modality_of(a) != MODALITY_PLAN && same_time(a, b) &&
	       !other_place(a, b);
}

/* "opened on 30 November 2024" and "in 2024" */
static bool holds_time(const struct noun_claim *a, const struct noun_claim *b)
{
	struct cc_period outer = a->noun->period;
	struct cc_period inner = b->noun->period;
	return cc_period_is_set(outer) && cc_period_is_set(inner) && cc_date_compare(outer.start, inner.start) <= 0 &&
	       cc_date_compare(inner.end, outer.end) <= 0;
}

static bool is_guessed_place(const struct noun_claim *claim)
{
	return claim->noun->scope_binding == CC_BOUND_CONTEXT || claim->noun->scope_binding == CC_BOUND_DEFAULT;
}

/* 创办于1958年，…。图书馆藏书96.4万册: a year that another sentence lent is nobody's word for it; two such years part
 * two sections. */
static bool is_lent_time(const struct noun_claim *a, const struct noun_claim *b)
{
	return (a->noun->period_binding == CC_BOUND_CONTEXT) != (b->noun->period_binding == CC_BOUND_CONTEXT);
}

static bool has_no_time(const struct noun_claim *claim)
{
	return claim->noun->period_binding == CC_BOUND_NOT;
}

/* 去年 of an article without a date: it has a time, and nobody can tell which. */
static bool is_open_time(const struct noun_claim *claim)
{
	return !claim->noun->period_current && !has_no_time(claim) && !cc_period_is_set(claim->noun->period);
}

/* "one of the 1,284 adults who took part", "between March 2023 and November 2024 it enrolled 1,248 adults": four digits
 * in another order are rather one count than two of two years. */
static bool is_undated_count(const struct noun_claim *a, const struct noun_claim *b)
{
	return (has_no_time(a) || has_no_time(b)) &&
	       cc_decimal_normalise(a->quantity->value).coefficient >= DIGITS_TELLING &&
	       cc_decimal_normalise(b->quantity->value).coefficient >= DIGITS_TELLING;
}

/* 全市…1286万人次，其中松溪市第一医院218.6万人次: the place of the sentence, and the house in it. */
static bool holds_place(const struct noun_claim *a, const struct noun_claim *b)
{
	return cc_str_starts(b->noun->scope_name, a->noun->scope_name) && a->noun->scope_binding >= CC_BOUND_SENTENCE;
}

bool noun_times_meet(const struct noun_claim *a, const struct noun_claim *b)
{
	return cc_period_meet(a->noun->period, b->noun->period);
}

bool noun_may_be_misprint(const struct noun_claim *a, const struct noun_claim *b)
{
	/* "it will cost $69 million and open in 2027": no year of the cost */
	bool undated = both_ahead(a, b) && (is_guessed(a) || is_guessed(b));
	bool open = undated || is_lent_time(a, b) || is_undated_count(a, b) || is_open_time(a) || is_open_time(b) ||
		    (has_no_time(a) && has_no_time(b));
	bool time = open || same_time(a, b) || holds_time(a, b) || holds_time(b, a);
	bool place =
	    !other_place(a, b) || is_guessed_place(a) || is_guessed_place(b) || holds_place(a, b) || holds_place(b, a);
	return (same_modality(a, b) || both_ahead(a, b)) && time && place;
}

/* Whether one may be compared with the other at all, before any words are read. */
static bool may_disagree(const struct noun_claim *a, const struct noun_claim *b)
{
	bool slip = a->article != b->article && likeness_of(a->quantity, b->quantity) == NOUN_SLIP;
	return (slip ? noun_may_be_misprint(a, b) : noun_may_be_one(a, b)) &&
	       !cc_interval_overlaps(a->quantity->expected, b->quantity->expected) &&
	       !cc_interval_overlaps(a->quantity->hard, b->quantity->hard);
}

/* What is owned is not what is sold; "has" and "there are" say no more than no verb at all. */
static bool same_deed(const struct noun_detail *a, const struct noun_detail *b)
{
	static const uint64_t has = UINT64_C(1) << (CC_CUE_HAVE - CC_CUE_FIRST_DEED);
	return (a->deeds | has) == (b->deeds | has);
}

static bool same_size(const struct noun_detail *a, const struct noun_detail *b)
{
	return a->kinds == b->kinds && a->cues == b->cues && same_deed(a, b) && a->narrow == b->narrow;
}

/* A name that a sentence before gave may be another one's, and swapped digits tell more than that. */
static enum cc_subject_relation relate(const struct noun_claim *left, const struct noun_claim *right,
				       const struct cc_ruleset *rules, enum noun_likeness likeness)
{
	const struct noun_detail *a = left->detail;
	const struct noun_detail *b = right->detail;
	bool other = left->article != right->article;
	enum cc_subject_relation relation = cc_subject_relate(a->subject, b->subject);
	bool carried = a->carried || b->carried;
	/* the Infirmary of two towns */
	if (relation == CC_SUBJECT_SAME && other && story_name_is_plain(rules, a->subject, b->subject))
		return CC_SUBJECT_OPEN;
	return relation == CC_SUBJECT_OTHER && carried && likeness == NOUN_SLIP ? CC_SUBJECT_OPEN : relation;
}

/* Two points where the words around the figures are the same, or two and half of them; one where half of the shorter
 * are; none below. */
static unsigned words_points(const struct noun_detail *a, const struct noun_detail *b)
{
	size_t least = a->words.len < b->words.len ? a->words.len : b->words.len;
	size_t most = a->words.len + b->words.len - least;
	size_t shared = cc_word_hashes_shared(&a->words, &b->words);
	if (shared == most || (shared >= 2 && shared * 2 >= most))
		return 2;
	return least == 0 || a->borrowed || b->borrowed || shared * 2 >= least;
}

bool noun_is_long(const struct noun_claim *claim)
{
	size_t words = 0;
	size_t han = cc_utf8_count_han(cc_str_of_span(claim->article->text.view, claim->core), &words);
	return han >= LONG_HAN || (han == 0 && words >= LONG_WORDS);
}

/* ---- all together ---- */

/* How sure it is that both speak of the same one, in points. */
static unsigned weigh_subject(const struct noun_claim *a, const struct noun_claim *b, enum cc_subject_relation subject,
			      enum noun_kinship kin)
{
	bool carried = a->detail->carried || b->detail->carried;
	if (subject == CC_SUBJECT_SAME)
		return carried && kin == NOUN_KIN_NONE ? 1 : 2;
	return (unsigned)kin;
}

/* Figures that two articles share say more of one that looks like a slip than a name does, but for those who print both
 * figures: they mean two things by them. @return false when out of memory. */
static bool limit_kin(enum noun_kinship *kin, struct noun_judge *judge, const struct noun_claim *a,
		      const struct noun_claim *b, enum noun_likeness likeness)
{
	bool both = likeness != NOUN_SLIP;
	if (*kin != NOUN_KIN_FIGURES)
		return true;
	if (!both && !noun_prints_other(&both, &judge->kin, a, b))
		return false;
	*kin = both ? NOUN_KIN_NAMES : *kin;
	return true;
}

static void weigh(struct noun_verdict *out, const struct noun_claim *a, const struct noun_claim *b,
		  enum cc_subject_relation subject, enum noun_kinship kin)
{
	unsigned who = weigh_subject(a, b, subject, kin);
	unsigned words = words_points(a->detail, b->detail);
	unsigned name = noun_is_long(a);
	unsigned time = noun_states_one_time(a, b);
	out->points = who + (words == 2) + name + time + out->likeness;
	bool steady =
	    !(a->detail->toll || b->detail->toll) || (time && cc_article_days_between(a->article, b->article) == 0);
	bool slip = out->likeness == NOUN_SLIP && words > 0 && out->points >= POINTS_SURE;
	bool close = out->likeness == NOUN_CLOSE && subject == CC_SUBJECT_SAME && words == 2 && !may_drift(a, b) &&
		     out->points >= POINTS_CLOSE;
	out->sure = who > 0 && steady && (slip || close);
	out->conflict = who > 0 && words > 0;
}

bool noun_pair_judge(struct noun_verdict *out, struct noun_judge *judge, struct noun_claim *a, struct noun_claim *b)
{
	*out = (struct noun_verdict){0};
	if (!may_disagree(a, b) || noun_parts_of_year(a, b))
		return true;
	if (!noun_detail_of(a, &judge->details) || !noun_detail_of(b, &judge->details))
		return false;
	out->likeness = likeness_of(a->quantity, b->quantity);
	enum cc_subject_relation subject = relate(a, b, judge->details.rules, out->likeness);
	if (!same_size(a->detail, b->detail) || subject == CC_SUBJECT_OTHER)
		return true;
	enum noun_kinship kin = NOUN_KIN_NONE;
	if (!noun_kin_between(&kin, &judge->kin, a->article, b->article) ||
	    !limit_kin(&kin, judge, a, b, out->likeness))
		return false;
	weigh(out, a, b, subject, kin);
	bool alone = false;
	if (!out->sure && !noun_alone(&alone, judge, a, b))
		return false;
	out->sure = out->sure || alone;
	return true;
}
