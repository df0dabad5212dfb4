/* Whether two figures that differ as misprints do are one figure, or alike by chance.
 * Leaves finding them to noun_twins.c, their digits to noun_slips.c, time, place and words to noun_pairs.c and
 * noun_details.c. */
#include "checks/noun/noun_twins.h"

#include "base/utf8.h"
#include "checks/noun/noun_again.h"
#include "checks/noun/noun_apart.h"
#include "checks/noun/noun_beside.h"
#include "checks/noun/noun_orphans.h"
#include "checks/noun/noun_retold.h"
#include "checks/noun/noun_slips.h"
#include "checks/shared/word_hashes.h"
#include "checks/value/claims.h"

enum { DIGITS = 10, DIGITS_TELLING = 100, NAME_HAN = 5, FRAME_MOST = 12, FRAME_LEAST = 2 };

/* Two thirds of the words of the shorter stretch are to stand in the longer one; half of them where the articles tell
 * one story. */
enum { WORDS_ALIKE = 2, WORDS_OF = 3, WORDS_OF_STORY = 4 };

static bool same_metric(const struct cc_claim *a, const struct cc_claim *b)
{
	return a != NULL && b != NULL && cc_str_equal(a->metric_id, b->metric_id);
}

/* A growth is no level, and the same of another industry is another thing. */
static bool may_be_one(const struct cc_claim *a, const struct cc_claim *b)
{
	return a == NULL || b == NULL ||
	       (same_metric(a, b) && a->aspect == b->aspect && claim_base_of(a).basis == claim_base_of(b).basis &&
		a->sector == b->sector && cc_str_equal(a->whole, b->whole));
}

static bool share_words(const struct noun_claim *a, const struct noun_claim *b, size_t of)
{
	const struct cc_vec *left = &a->detail->words;
	const struct cc_vec *right = &b->detail->words;
	size_t noun = noun_shares_unit(a, b);
	size_t least = (left->len < right->len ? left->len : right->len) + noun;
	size_t shared = cc_word_hashes_shared(left, right);
	return shared + noun > 0 && (shared + noun) * of >= least * WORDS_ALIKE && !a->detail->borrowed &&
	       !b->detail->borrowed;
}

/* The same words, two and more, and no other. */
static bool alike(const struct noun_claim *a, const struct noun_claim *b)
{
	size_t shared = cc_word_hashes_shared(&a->detail->words, &b->detail->words);
	return shared >= 2 && shared == a->detail->words.len && shared == b->detail->words.len;
}

/* "it serves 1,240,000 people" and "along it live 1,420,000 people": only two deeds that are told differ. "spent €18.4
 * million on it over three years" and "cost €18.4 billion": three digits in their order are one figure however it is
 * told, and so are four of which two neighbours changed places. What it is held against is no part of it. */
static bool same_size(const struct noun_claim *a, const struct noun_claim *b)
{
	static const uint64_t base = UINT64_C(1) << CC_WORDING_BASE;
	const struct noun_detail *left = a->detail;
	const struct noun_detail *right = b->detail;
	bool one_deed = left->deeds == 0 || right->deeds == 0 || left->deeds == right->deeds;
	bool one_way = (one_deed && left->narrow == right->narrow) || noun_is_long_row(a, b);
	return noun_is_long_swap(a, b) ||
	       (one_way && (left->kinds | base) == (right->kinds | base) && left->cues == right->cues);
}

/* The first name of the sentence up to the figure, which it is about more often than not. */
static bool first_name(struct cc_str *out, struct noun_judge *judge, const struct noun_claim *claim)
{
	if (!cc_word_scan_take(&judge->details.scan, judge->details.rules, claim->article, claim->noun->sentence))
		return false;
	size_t start = claim->article->text.sentences[claim->noun->sentence].span.start;
	*out = cc_str_of_span(claim->article->text.view,
			      cc_subject_first(&judge->details.scan, start, claim->quantity->phrase.start));
	return true;
}

/* "鹿鸣岭隧道是高铁的咽喉，全长…": the last name is not always the one. */
static bool relate(enum cc_subject_relation *out, struct noun_judge *judge, const struct noun_claim *a,
		   const struct noun_claim *b)
{
	struct cc_str left[2] = {a->detail->subject};
	struct cc_str right[2] = {b->detail->subject};
	if (!first_name(&left[1], judge, a) || !first_name(&right[1], judge, b))
		return false;
	*out = cc_subject_relate(left[0], right[0]);
	for (size_t i = 1; i < 4; i++)
		if (cc_subject_relate(left[i / 2], right[i % 2]) == CC_SUBJECT_SAME)
			*out = CC_SUBJECT_SAME;
	return true;
}

/* Whether a figure of the sentence is the same. */
static bool prints(const struct cc_mentions *mentions, const struct cc_quantity *figure)
{
	for (size_t i = 0; i < mentions->quantity_count && i < FRAME_MOST; i++)
		if (cc_decimal_compare(mentions->quantities[i].value, figure->value) == 0 &&
		    cc_str_equal(cc_quantity_counted_unit(&mentions->quantities[i]), cc_quantity_counted_unit(figure)))
			return true;
	return false;
}

/* "146 of 412 buses, or 40 percent" and "164 of the 412 buses, or 40 percent": two other figures of the sentences are
 * one, and one of them has three digits. O(figures of the sentences squared). */
static bool shares_frame(const struct noun_claim *a, const struct noun_claim *b)
{
	const struct cc_mentions *left = &a->article->mentions[a->noun->sentence];
	const struct cc_mentions *right = &b->article->mentions[b->noun->sentence];
	int shared = 0;
	int telling = 0;
	for (size_t i = 0; i < left->quantity_count && i < FRAME_MOST; i++) {
		cc_u128 digits = cc_decimal_normalise(left->quantities[i].value).coefficient;
		bool same = digits >= DIGITS && prints(right, &left->quantities[i]);
		shared += same;
		telling += same && digits >= DIGITS_TELLING;
	}
	return shared >= FRAME_LEAST && telling > 0;
}

/* Two countries may have the same exports. */
static bool names_other_place(const struct noun_claim *a, const struct noun_claim *b)
{
	return a->noun->scope_name.len > 0 && b->noun->scope_name.len > 0 &&
	       !cc_str_equal(a->noun->scope_name, b->noun->scope_name);
}

/* What speaks for a misprint. */
struct signs {
	enum cc_subject_relation subject;
	enum noun_kinship kin;
	bool metric; /* one metric was found for both */
	bool digits; /* three and more */
	bool row;    /* all of them in their order: a scale or a unit apart, more than chance gives */
	bool swap;   /* four and more, two neighbours exchanged */
	bool frame;  /* of the sentences two other figures are one */
	bool alike;  /* no other words around them */
	bool words;  /* enough of the words around them */
	bool told;   /* they share several names of one time, and it may be no figure */
	bool retold; /* one article tells the other again */
	bool orphan; /* and both have few figures that the other one does not print */
	bool beside; /* amounts a scale apart at one noun: a £4.2bn penalty, a penalty of £4.2 million */
};

static bool is_bare(const struct noun_detail *detail)
{
	return detail->words.len == 0 || detail->borrowed;
}

static bool is_carried(const struct noun_claim *a, const struct noun_claim *b)
{
	return a->detail->carried || b->detail->carried;
}

/* "支出418.6亿元" of one article and 一般公共预算支出481.6亿元 of another one of the same story: so many digits need no
 * words. A point is lost more easily in two figures that have little in common. */
static bool speaks_for_itself(const struct signs *signs, const struct noun_claim *a, const struct noun_claim *b)
{
	if (noun_is_lost_point(a, b) || (signs->subject == CC_SUBJECT_OTHER && !is_carried(a, b)))
		return false;
	/* 142吨 and 142公斤; 18,400 tonnes of carbon dioxide may be 1.84万吨二氧化碳当量 */
	bool units = !noun_is_other_unit(a, b) || (signs->kin == NOUN_KIN_FIGURES && noun_is_han(a) == noun_is_han(b) &&
						   cc_decimal_compare(a->quantity->printed, b->quantity->printed) == 0);
	bool row = noun_is_long_row(a, b) && noun_is_one_unit(a, b) && signs->kin != NOUN_KIN_NONE && units;
	bool story = signs->kin == NOUN_KIN_FIGURES || signs->frame;
	return row || signs->retold || ((signs->swap || (signs->digits && signs->frame)) && story);
}

enum { SHARED_LEAST = 2, SHARED_MANY = 3 };

/* Steel of 142,000 tonnes and concrete of 124,000: where words name both, they are to share one, or the articles more.
 */
static bool may_be_of_one(const struct noun_claim *a, const struct noun_claim *b, size_t shared)
{
	size_t words = cc_word_hashes_shared(&a->detail->words, &b->detail->words) + noun_shares_unit(a, b);
	return shared >= SHARED_MANY || words > 0 || cc_str_equal(a->quantity->dimension, CC_STR("money"));
}

/* £724 million and £742 million, 8,240 and 8,420: one of few that the other article leaves out, and its digits
 * exchanged. Shares are too many for that. */
static bool find_orphan(struct signs *out, struct noun_judge *judge, const struct noun_claim *a,
			const struct noun_claim *b)
{
	size_t shared = 0;
	bool other = out->subject == CC_SUBJECT_OTHER && !is_carried(a, b);
	if (out->kin != NOUN_KIN_FIGURES || other || !noun_swapped_of_three(a, b) || noun_is_other_unit(a, b) ||
	    !noun_may_count_one(a, b) || noun_is_bare_cell(a) || noun_is_bare_cell(b) ||
	    cc_str_equal(a->quantity->dimension, CC_STR("ratio")))
		return true;
	if (!noun_kin_shared(&shared, &judge->kin, a->article, b->article))
		return false;
	shared += out->told ? SHARED_LEAST : 0;
	/* one that they share is enough where both count the same: 132 companies, its 123 companies */
	if (shared + noun_shares_unit(a, b) < SHARED_LEAST || !may_be_of_one(a, b, shared))
		return true;
	return noun_are_orphans(&out->orphan, &judge->kin, a, b);
}

/* Of articles of one event a figure may be all that they print of it. */
static bool find_kin(struct signs *out, struct noun_judge *judge, const struct noun_claim *a,
		     const struct noun_claim *b)
{
	if (!noun_kin_between(&out->kin, &judge->kin, a->article, b->article) ||
	    !noun_kin_tells_story(&out->told, &judge->kin, a->article, b->article))
		return false;
	out->told = out->told && out->kin != NOUN_KIN_FIGURES;
	out->kin = out->told ? NOUN_KIN_FIGURES : out->kin;
	return true;
}

static bool read_signs(struct signs *out, struct noun_judge *judge, const struct noun_claim *a,
		       const struct noun_claim *b)
{
	int total;
	(void)noun_twins_digits(&total, a->quantity->value);
	*out = (struct signs){
	    .metric = same_metric(a->bound, b->bound),
	    .digits = total >= NOUN_DIGITS_SURE,
	    .row = noun_is_row(a, b),
	    .swap = noun_is_long_swap(a, b),
	    .frame = shares_frame(a, b) && !names_other_place(a, b),
	    .alike = alike(a, b),
	    .beside = noun_same_beside(judge->details.rules, a, b),
	};
	if (!noun_retold(&out->retold, judge, a, b) || !relate(&out->subject, judge, a, b) ||
	    !find_kin(out, judge, a, b) || !find_orphan(out, judge, a, b))
		return false;
	bool bare = is_bare(a->detail) || is_bare(b->detail);
	size_t of = out->kin == NOUN_KIN_FIGURES && out->digits ? WORDS_OF_STORY : WORDS_OF;
	out->words = out->orphan || out->beside || speaks_for_itself(out, a, b) || share_words(a, b, of) ||
		     out->alike || (bare && out->subject == CC_SUBJECT_SAME && out->digits);
	return true;
}

/* 松溪市第一人民医院 of a digest of many houses: who is named beside both figures is enough for so many digits. */
static bool is_one_name(const struct signs *signs, const struct noun_claim *a, const struct noun_claim *b)
{
	size_t words = 0;
	return signs->swap && signs->subject == CC_SUBJECT_SAME && !is_carried(a, b) &&
	       cc_utf8_count_han(a->detail->subject, &words) >= NAME_HAN &&
	       cc_str_equal(a->detail->subject, b->detail->subject);
}

/* The articles tell one story: by figures that they share, or by a name and more. */
static bool is_one_story(const struct signs *signs, const struct noun_claim *a, const struct noun_claim *b)
{
	bool firm = signs->subject == CC_SUBJECT_SAME || signs->alike || signs->beside ||
		    (signs->swap && signs->words) || (signs->digits && (signs->row || noun_states_one_time(a, b)));
	return signs->kin == NOUN_KIN_FIGURES || signs->frame || (signs->kin == NOUN_KIN_NAMES && firm) ||
	       is_one_name(signs, a, b);
}

/* What the words make of a figure: "an average crowd" is one of each, and "on average" is the same. */
static uint64_t means_of(const struct noun_claim *claim)
{
	static const uint64_t each = UINT64_C(1) << CC_WORDING_EACH;
	static const uint64_t average = UINT64_C(1) << CC_WORDING_AVERAGE;
	static const uint64_t others = (UINT64_C(1) << CC_WORDING_OF_WHICH) | (UINT64_C(1) << CC_WORDING_NOT);
	uint64_t kinds = claim->detail->kinds;
	return (kinds & (others | average)) | ((kinds & average) != 0 ? 0 : kinds & each);
}

/* An average and an average, or neither. */
static bool are_both_means(const struct noun_claim *a, const struct noun_claim *b)
{
	return means_of(a) == means_of(b) && a->detail->narrow == b->detail->narrow;
}

/* "Its 6,420 patients took a pill every Sunday", "Of its 6,240 patients": what else is said of them is no part of how
 * many they are, where the articles have so much in common. */
static bool is_one_size(const struct signs *signs, const struct noun_claim *a, const struct noun_claim *b)
{
	return signs->beside || same_size(a, b) || (signs->retold && noun_shares_unit(a, b) > 0) ||
	       (signs->orphan && are_both_means(a, b));
}

/* The same before anything is known of the articles. */
static bool may_be_one_size(const struct noun_claim *a, const struct noun_claim *b)
{
	return same_size(a, b) || noun_shares_unit(a, b) > 0 || (noun_swapped_of_three(a, b) && are_both_means(a, b));
}

/* Articles of which nothing ties the one to the other tell one story only where the sentences or the names do. */
static bool may_be_one_story(bool *out, struct noun_judge *judge, const struct noun_claim *a,
			     const struct noun_claim *b)
{
	enum noun_kinship kin = NOUN_KIN_NONE;
	if (!noun_kin_between(&kin, &judge->kin, a->article, b->article))
		return false;
	*out = kin != NOUN_KIN_NONE || noun_is_long_swap(a, b) || shares_frame(a, b);
	return true;
}

static bool weigh(struct noun_verdict *out, struct noun_judge *judge, const struct noun_claim *a,
		  const struct noun_claim *b)
{
	struct signs signs;
	bool one_story = false;
	if (!may_be_one_size(a, b) && !noun_same_beside(judge->details.rules, a, b))
		return true;
	if (!may_be_one_story(&one_story, judge, a, b))
		return false;
	if (!one_story)
		return true;
	if (!read_signs(&signs, judge, a, b))
		return false;
	if (!is_one_size(&signs, a, b))
		return true;
	bool other = signs.subject == CC_SUBJECT_OTHER && !is_carried(a, b) && !signs.metric &&
		     !(signs.beside && signs.kin == NOUN_KIN_FIGURES);
	/* what grows from day to day grows to other digits, too */
	bool steady =
	    (!a->detail->toll && !b->detail->toll) || (signs.digits && signs.kin == NOUN_KIN_FIGURES && !signs.told);
	out->likeness = NOUN_SLIP;
	out->points =
	    (unsigned)signs.kin + signs.words + signs.metric + (signs.subject == CC_SUBJECT_SAME) + signs.digits;
	out->sure = is_one_story(&signs, a, b) && steady && !other && (signs.words || (signs.metric && signs.digits));
	out->conflict = out->sure;
	return true;
}

/* 620 metres are 620 feet at no time. "is to be 1,240 metres long" and "at 1,420 metres it will be the longest" name
 * their times in two ways; two that are stated part the figures. */
static bool may_be_of_one_time(const struct noun_claim *a, const struct noun_claim *b)
{
	return noun_is_other_unit(a, b) || noun_may_be_misprint(a, b) ||
	       (noun_swapped_of_three(a, b) && noun_times_meet(a, b)) ||
	       (noun_is_long_swap(a, b) && !noun_states_times(a, b));
}

/* Whether one may be the other misprinted, before any words are read. */
static bool may_be_twins(const struct noun_claim *a, const struct noun_claim *b)
{
	return a->article != b->article && may_be_of_one_time(a, b) && noun_is_slip(a, b) &&
	       may_be_one(a->bound, b->bound) && !noun_parts_of_year(a, b);
}

bool noun_twins_judge(struct noun_verdict *out, struct noun_judge *judge, struct noun_claim *a, struct noun_claim *b)
{
	bool both = false;
	*out = (struct noun_verdict){0};
	if (a->article == b->article)
		return true;
	bool twins = may_be_twins(a, b);
	bool again = noun_is_plain_slip(a, b);
	if (!twins && !again)
		return true;
	if (!noun_prints_other(&both, &judge->kin, a, b))
		return false;
	/* an exchanged digit may stand beside its own figure rounded */
	bool rounds = (noun_is_lost_point(a, b) || noun_is_row(a, b)) && noun_rounds_other(a, b);
	if (both || (rounds && !noun_same_beside(judge->details.rules, a, b)))
		return true;
	if (!noun_detail_of(a, &judge->details) || !noun_detail_of(b, &judge->details) ||
	    (twins && !weigh(out, judge, a, b)))
		return false;
	return out->sure || !again || noun_again_judge(out, judge, a, b);
}
