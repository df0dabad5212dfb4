/* Whether two values look like one told twice: a misprint of the other, one more figure in common, the same words.
 * Leaves the places and times of both to claims.c. */
#include "checks/value/value_evidence.h"

#include "checks/shared/hints.h"
#include "checks/story/retelling.h"

/* A value of so many digits is hardly like another by chance; two sentences hardly share one of so many; and so many
 * figures of a sentence are read, and claims of one value. */
enum { DIGITS_TELLING = 100, DIGITS_SHARED = 10, FIGURES_READ = 16, CLAIMS_READ = 8 };

static bool is_slip(struct cc_decimal a, struct cc_decimal b)
{
	return hint_is_misprint(a, b) || hint_powers_apart(a, b) > 0;
}

bool value_evidence_is_misprint(const struct cc_claim *a, const struct cc_claim *b)
{
	struct cc_decimal left = a->quantity.value;
	struct cc_decimal right = b->quantity.value;
	bool telling =
	    cc_decimal_bare(left).coefficient >= DIGITS_TELLING || cc_decimal_bare(right).coefficient >= DIGITS_TELLING;
	return telling && is_slip(left, right);
}

bool value_evidence_holds_misprint(const struct cc_claim *const *a, size_t count_a, const struct cc_claim *const *b,
				   size_t count_b)
{
	for (size_t i = 0; i < count_a && i < CLAIMS_READ; i++)
		for (size_t k = 0; k < count_b && k < CLAIMS_READ; k++)
			if (value_evidence_is_misprint(a[i], b[k]))
				return true;
	return false;
}

/* Whether a sentence of the article names the year. */
static bool names_year(const struct cc_article *article, int year)
{
	for (size_t i = 0; i < article->text.sentence_count; i++) {
		const struct cc_mentions *mentions = &article->mentions[i];
		for (size_t k = 0; k < mentions->period_count; k++)
			if (mentions->periods[k].state == CC_PERIOD_RESOLVED &&
			    mentions->periods[k].period.start.year == year)
				return true;
	}
	return false;
}

/* 全国共有幼儿园26.67万所: neither the sentence nor the article says of when. */
static bool is_of_no_year(const struct cc_claim *claim)
{
	return claim->period_current && cc_span_len(claim->period_span) == 0 &&
	       !cc_date_is_set(claim->article->document.date);
}

/* Whether nothing says that the one, without a year, is of the other one's. */
static bool lacks_year(const struct cc_claim *claim, const struct cc_claim *other)
{
	if (!is_of_no_year(claim))
		return false;
	return other->period_current ? claim->article != other->article && is_of_no_year(other)
				     : !names_year(claim->article, other->period.start.year);
}

bool value_evidence_is_of_unknown_year(const struct cc_claim *a, const struct cc_claim *b)
{
	return lacks_year(a, b) || lacks_year(b, a);
}

/* What flows, and rates, are others at another time; how many firms a park has may be held against what it had on a day
 * that is known. */
static bool lacks_day(const struct cc_claim *claim, const struct cc_claim *other)
{
	bool moves = claim->metric->sense == CC_PERIOD_FLOW || cc_str_equal(claim->quantity.unit, CC_STR("%"));
	bool dated = cc_date_is_set(other->article->document.date);
	return claim->article != other->article && claim->period_current && other->period_current &&
	       !cc_date_is_set(claim->article->document.date) && (moves || !dated);
}

bool value_evidence_is_of_unknown_day(const struct cc_claim *a, const struct cc_claim *b)
{
	return lacks_day(a, b) || lacks_day(b, a);
}

/* "the bank rate is 0.75%" of one day, "the bank rate is 1.25%, and the deposit rate 0.75%" of another: what one says
 * of the thing itself ties nothing. */
static bool is_value_of(const struct cc_quantity *figure, const struct cc_claim *claim)
{
	return cc_decimal_compare(figure->value, claim->quantity.value) == 0 && figure->kind == claim->quantity.kind &&
	       cc_str_equal(figure->unit, claim->quantity.unit);
}

bool value_evidence_shares_figure(const struct cc_claim *a, const struct cc_claim *b)
{
	const struct cc_mentions *left = &a->article->mentions[a->sentence];
	const struct cc_mentions *right = &b->article->mentions[b->sentence];
	if (left == right) /* a sentence has all figures in common with itself */
		return false;
	/* of rates of two days, 0.75% and the like agree by chance */
	bool apart = value_evidence_is_of_unknown_day(a, b) || value_evidence_is_of_unknown_year(a, b);
	cc_u128 least = apart && cc_str_equal(a->quantity.unit, CC_STR("%")) ? DIGITS_TELLING : DIGITS_SHARED;
	for (size_t i = 0; i < left->quantity_count && i < FIGURES_READ; i++) {
		const struct cc_quantity *figure = &left->quantities[i];
		for (size_t k = 0; k < right->quantity_count && k < FIGURES_READ; k++)
			if (cc_decimal_normalise(figure->value).coefficient >= least && !is_value_of(figure, a) &&
			    !is_value_of(figure, b) &&
			    cc_decimal_compare(figure->value, right->quantities[k].value) == 0 &&
			    cc_str_equal(figure->unit, right->quantities[k].unit))
				return true;
	}
	return false;
}

/* "The bank rate is 3/4 per cent and the deposit rate is 1/4 per cent" and "the bank rate is 1.25%, and the deposit
 * rate is 0.75%": two days' words are the same, and their figures are all others. */
static bool has_several(const struct cc_claim *claim)
{
	enum { SEVERAL = 2 };
	const struct cc_mentions *mentions = &claim->article->mentions[claim->sentence];
	size_t alike = 0;
	for (size_t i = 0; i < mentions->quantity_count; i++)
		alike += cc_str_equal(mentions->quantities[i].unit, claim->quantity.unit);
	return alike >= SEVERAL;
}

static bool are_other_figures(const struct cc_claim *a, const struct cc_claim *b)
{
	return has_several(a) && has_several(b) && value_evidence_is_of_unknown_day(a, b);
}

static bool tell(struct retelling *out, struct value_evidence *self, const struct cc_claim *claim)
{
	struct cc_span span = claim->article->text.sentences[claim->sentence].span;
	return retelling_of(out, claim->article, claim->sentence, span, self->arena);
}

bool value_evidence_is_retold(bool *out, struct value_evidence *self, const struct cc_claim *a,
			      const struct cc_claim *b)
{
	struct retelling left;
	struct retelling right;
	unsigned points = 0;
	if (!self->ready && !noun_kin_new(&self->kin, self->input, self->arena))
		return false;
	self->ready = true;
	if (are_other_figures(a, b)) /* no figure is shared: that was asked before */
		return true;
	if (!tell(&left, self, a) || !tell(&right, self, b) || !retelling_weigh(&points, &self->kin, &left, &right))
		return false;
	enum noun_kinship kin = NOUN_KIN_NONE;
	if (!noun_kin_between(&kin, &self->kin, a->article, b->article))
		return false;
	bool slip = kin == NOUN_KIN_NAMES && is_slip(a->quantity.value, b->quantity.value);
	*out = points >= RETELLING_SURE || kin == NOUN_KIN_FIGURES || slip;
	return true;
}
