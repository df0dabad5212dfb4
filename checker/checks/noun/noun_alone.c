/* "It keeps four ships afloat" and "… and three ships afloat": one noun, and each article has one figure of it.
 * Leaves digits that changed places to noun_twins.c, words for what stays as it is built to noun_slots.c. */
#include "checks/noun/noun_alone.h"

#include "checks/noun/noun_frames.h"
#include "checks/noun/noun_printed.h"
#include "checks/noun/noun_retold.h"
#include "checks/noun/noun_slots.h"
#include "checks/shared/word_hashes.h"

enum { SHARED = 5, NEAR = 3, BESIDE = 2, STEADY_DAYS = 60 };

/* One figure: 1500余家 and 1300余家 leave no more room for one another than exact ones where what a reader expects of
 * them does not meet. */
static bool is_one_figure(const struct cc_quantity *quantity)
{
	return !quantity->is_range && !quantity->suspect && quantity->kind != CC_NUMBER_ORDINAL &&
	       quantity->same_as.end == 0;
}

static bool is_plain(const struct noun_claim *claim)
{
	return claim->alone && is_one_figure(claim->quantity) && !claim->detail->toll;
}

static bool is_bare(const struct noun_detail *detail)
{
	return detail->borrowed || detail->words.len == 0;
}

/* What is counted may be another number after some months. */
static bool are_of_one_time(const struct noun_claim *a, const struct noun_claim *b)
{
	return noun_states_one_time(a, b) || cc_article_days_between(a->article, b->article) <= STEADY_DAYS;
}

/* The first time that a sentence names; NULL: none. */
static const struct cc_period_mention *time_of(const struct noun_claim *claim)
{
	const struct cc_mentions *mentions = &claim->article->mentions[claim->noun->sentence];
	for (size_t i = 0; i < mentions->period_count; i++)
		if (!mentions->periods[i].now)
			return &mentions->periods[i];
	return NULL;
}

/* "on Saturday it sold 412 pies", "on Sunday it sold 386 pies"; 8月中旬 and 9月中旬. 2024年底 is in 2024. */
static bool names_other_time(const struct noun_claim *a, const struct noun_claim *b)
{
	const struct cc_period_mention *left = time_of(a);
	const struct cc_period_mention *right = time_of(b);
	return left != NULL && right != NULL && left->period.kind == right->period.kind &&
	       !cc_period_meet(left->period, right->period);
}

/* "It has 18 judges", of one name, says nothing; 衍生孵化企业 behind the same figures says what it is of. */
static bool is_named_alone(const struct noun_claim *a, const struct noun_claim *b)
{
	bool subject = cc_subject_relate(a->detail->subject, b->detail->subject) == CC_SUBJECT_SAME;
	return noun_shares_unit(a, b) > 0 ? subject
					  : noun_is_long(a) && (subject || noun_frames_shared(a, b) >= BESIDE);
}

/* All that the one has said around it stands around the other, too. */
static bool are_words_within(const struct noun_claim *a, const struct noun_claim *b)
{
	const struct cc_vec *left = &a->detail->words;
	const struct cc_vec *right = &b->detail->words;
	size_t least = left->len < right->len ? left->len : right->len;
	if (is_bare(a->detail) && is_bare(b->detail))
		return is_named_alone(a, b);
	return !is_bare(a->detail) && !is_bare(b->detail) && cc_word_hashes_shared(left, right) == least;
}

/* The article prints the other one's figure, too; two, three and four stand everywhere, and of a noun that is said
 * behind both it has no other. */
static bool is_known(bool *known, struct noun_judge *judge, const struct noun_claim *claim,
		     const struct noun_claim *other)
{
	*known = false;
	return noun_shares_unit(claim, other) > 0 ||
	       noun_article_prints(known, &judge->kin, claim->article, other->quantity);
}

static bool is_either_known(bool *known, struct noun_judge *judge, const struct noun_claim *a,
			    const struct noun_claim *b)
{
	return is_known(known, judge, a, b) && (*known || is_known(known, judge, b, a));
}

bool noun_alone(bool *out, struct noun_judge *judge, const struct noun_claim *a, const struct noun_claim *b)
{
	bool figures = false;
	size_t shared = 0;
	*out = false;
	if (a->article == b->article || !is_plain(a) || !is_plain(b) || !are_of_one_time(a, b) ||
	    names_other_time(a, b) || !noun_within_twice(a->quantity->value, b->quantity->value) ||
	    !noun_may_be_one(a, b) || !are_words_within(a, b))
		return true;
	bool known = false;
	if (!is_either_known(&known, judge, a, b))
		return false;
	if (known)
		return true;
	if (!noun_kin_tells_figures(&figures, &judge->kin, a->article, b->article) ||
	    !noun_kin_shared(&shared, &judge->kin, a->article, b->article))
		return false;
	*out = figures && (shared >= SHARED || noun_frames_shared(a, b) >= NEAR);
	return true;
}
