/* Figures of two digits that are swapped between two articles, beside figures that both have.
 * Leaves figures of three digits and more to noun_twins.c. */
#include "checks/noun/noun_frames.h"

#include "base/ascii.h"
#include "base/hash.h"
#include "checks/noun/noun_again.h"
#include "checks/noun/noun_figures.h"
#include "checks/noun/noun_printed.h"
#include "checks/noun/noun_retold.h"
#include "checks/noun/noun_twins.h"
#include "checks/shared/hints.h"
#include "checks/shared/word_hashes.h"

enum {
	SENTENCES_AWAY = 2,
	DIGITS_LEAST = 10,
	TELLING = 100,
	YEAR_FIRST = 1900,
	YEAR_LAST = 2100,
	POINTS = 4,
	POINTS_ALONE = 3, /* of the frame, where nothing is said of one of the two */
	POINTS_WITH_WORDS = 2,
	SHARED = 6, /* figures of two articles, of which one more around a figure is enough beside its words */
	WORDS_MOST = 48,
	WORD_LEAST = 5,
	WORDS_BACK = 3
};

/* ---- the figures around one ---- */

/* 2024 as the head of a column. */
static bool is_year(const struct cc_quantity *quantity)
{
	return quantity->unit.len == 0 && cc_decimal_compare(quantity->value, cc_decimal_from_int(YEAR_FIRST)) >= 0 &&
	       cc_decimal_compare(quantity->value, cc_decimal_from_int(YEAR_LAST)) <= 0;
}

static bool is_part(const struct cc_quantity *quantity)
{
	return cc_quantity_is_exact(quantity) && !is_year(quantity) &&
	       cc_decimal_normalise(quantity->value).coefficient >= DIGITS_LEAST;
}

/* A figure that stands around another one, in order away from it. */
struct walk {
	struct noun_frame *frame;
	size_t left; /* how many of this side are still wanted */
};

static void take(struct walk *walk, const struct cc_quantity *quantity)
{
	if (walk->left == 0 || !is_part(quantity))
		return;
	walk->left--;
	walk->frame->telling[walk->frame->count] = cc_decimal_normalise(quantity->value).coefficient >= TELLING;
	walk->frame->figures[walk->frame->count++] = noun_figure_hash(quantity);
}

static bool is_beside(const struct noun_claim *claim, uint32_t sentence)
{
	const struct cc_text *text = &claim->article->text;
	return sentence < text->sentence_count &&
	       text->sentences[sentence].block == text->sentences[claim->noun->sentence].block;
}

static void walk_back(struct noun_frame *frame, const struct noun_claim *claim)
{
	struct walk walk = {.frame = frame, .left = NOUN_FRAME_SIDE};
	uint32_t own = claim->noun->sentence;
	for (uint32_t away = 0; away <= SENTENCES_AWAY && away <= own && is_beside(claim, own - away); away++) {
		const struct cc_mentions *mentions = &claim->article->mentions[own - away];
		for (size_t i = mentions->quantity_count; i-- > 0;)
			if (mentions->quantities[i].phrase.end <= claim->quantity->phrase.start)
				take(&walk, &mentions->quantities[i]);
	}
}

static void walk_on(struct noun_frame *frame, const struct noun_claim *claim)
{
	struct walk walk = {.frame = frame, .left = NOUN_FRAME_SIDE};
	uint32_t own = claim->noun->sentence;
	for (uint32_t away = 0; away <= SENTENCES_AWAY && is_beside(claim, own + away); away++) {
		const struct cc_mentions *mentions = &claim->article->mentions[own + away];
		for (size_t i = 0; i < mentions->quantity_count; i++)
			if (mentions->quantities[i].phrase.start >= claim->quantity->phrase.end)
				take(&walk, &mentions->quantities[i]);
	}
}

struct noun_frame noun_frame_of(const struct noun_claim *claim)
{
	struct noun_frame frame = {.count = 0};
	walk_back(&frame, claim);
	walk_on(&frame, claim);
	return frame;
}

static bool holds(const struct noun_frame *frame, uint64_t figure, size_t count)
{
	for (size_t i = 0; i < count; i++)
		if (frame->figures[i] == figure)
			return true;
	return false;
}

unsigned noun_frames_shared(const struct noun_claim *a, const struct noun_claim *b)
{
	const struct noun_frame left = noun_frame_of(a);
	const struct noun_frame right = noun_frame_of(b);
	unsigned points = 0;
	for (size_t i = 0; i < left.count; i++)
		if (!holds(&left, left.figures[i], i) && holds(&right, left.figures[i], right.count))
			points += left.telling[i] ? 2 : 1;
	return points;
}

/* ---- gathering ---- */

/* 0: not of two digits that may be swapped. */
static uint64_t digits_of(const struct cc_quantity *quantity)
{
	int total;
	struct cc_decimal value = cc_decimal_bare(quantity->value);
	uint64_t digits = noun_twins_digits(&total, value);
	if (total != 2 || !cc_quantity_is_exact(quantity) || quantity->kind == CC_NUMBER_ORDINAL)
		return 0;
	uint64_t hash = cc_hash_add_field(CC_HASH_START, cc_quantity_counted_unit(quantity));
	hash = cc_hash_mix(hash ^ digits);
	return cc_hash_mix(hash ^ (uint64_t)(uint32_t)value.exponent) | 1;
}

static bool add(struct cc_vec *out, struct noun_claim claim)
{
	uint64_t digits = digits_of(claim.quantity);
	const struct noun_frame frame = noun_frame_of(&claim);
	claim.core = (struct cc_span){.start = claim.quantity->phrase.start, .end = claim.quantity->phrase.start};
	for (size_t i = 0; i < frame.count; i++) {
		claim.key = cc_hash_mix(digits ^ frame.figures[i]);
		if (!holds(&frame, frame.figures[i], i) && !cc_vec_add(out, &claim))
			return false;
	}
	return true;
}

static bool has_two_digits(const struct cc_quantity *quantity)
{
	return digits_of(quantity) != 0;
}

static void *keep(const struct cc_check_input *archive, struct cc_arena *arena);

static const struct noun_filing filing = {.kept = CC_KEPT_FRAMES, .keep = keep, .wants = has_two_digits, .file = add};

static void *keep(const struct cc_check_input *archive, struct cc_arena *arena)
{
	return noun_figures_keep(&filing, archive, arena);
}

bool noun_frames_gather(struct cc_vec *out, const struct cc_check_input *input, struct cc_arena *arena)
{
	return noun_figures_gather(out, &filing, input, arena);
}

/* ---- judging ---- */

static bool is_other_metric(const struct cc_claim *a, const struct cc_claim *b)
{
	return a != NULL && b != NULL && (!cc_str_equal(a->metric_id, b->metric_id) || a->aspect != b->aspect);
}

/* Before any words are read. */
static bool may_be_one(const struct noun_claim *a, const struct noun_claim *b)
{
	return noun_may_be_misprint(a, b) && noun_may_count_one(a, b) && !is_other_metric(a->bound, b->bound);
}

/* 平均拥有索道12条，我省只有3.4条 and 我们的索道平均只有4.3条: what a sentence says once is not said again of the next
 * figure; the figures around both are to be more of the same then. */
static bool same_size(const struct noun_detail *a, const struct noun_detail *b, unsigned frame)
{
	static const uint64_t means = (UINT64_C(1) << CC_WORDING_AVERAGE) | (UINT64_C(1) << CC_WORDING_EACH);
	uint64_t said_once = frame >= POINTS ? means : 0;
	bool one_deed = a->deeds == 0 || b->deeds == 0 || a->deeds == b->deeds;
	return (a->kinds | said_once) == (b->kinds | said_once) && a->cues == b->cues && a->narrow == b->narrow &&
	       one_deed && !a->toll && !b->toll;
}

static bool is_other_subject(const struct noun_detail *a, const struct noun_detail *b)
{
	return !a->carried && !b->carried && cc_subject_relate(a->subject, b->subject) == CC_SUBJECT_OTHER;
}

/* From the figure before to the one behind, in the sentence. */
static struct cc_span stretch_of(const struct noun_claim *claim)
{
	const struct cc_mentions *mentions = &claim->article->mentions[claim->noun->sentence];
	struct cc_span stretch = claim->article->text.sentences[claim->noun->sentence].span;
	for (size_t i = 0; i < mentions->quantity_count; i++) {
		struct cc_span other = mentions->quantities[i].phrase;
		if (other.end <= claim->quantity->phrase.start && other.end > stretch.start)
			stretch.start = other.end;
		if (other.start >= claim->quantity->phrase.end && other.start < stretch.end)
			stretch.end = other.start;
	}
	return stretch;
}

static struct cc_span subject_of(const struct noun_claim *claim)
{
	struct cc_str subject = claim->detail->subject;
	if (claim->detail->carried || subject.len == 0)
		return (struct cc_span){0};
	size_t start = (size_t)(subject.ptr - claim->article->text.view.ptr);
	return (struct cc_span){.start = start, .end = start + subject.len};
}

static bool find_words(struct cc_vec *out, struct noun_judge *judge, const struct noun_claim *claim)
{
	const struct cc_word_stretch stretch = {.article = claim->article,
						.sentence = claim->noun->sentence,
						.span = stretch_of(claim),
						.without = {subject_of(claim), claim->quantity->phrase}};
	*out = cc_vec_new(judge->passing, sizeof(uint64_t));
	if (!cc_word_hashes_add(out, &stretch, WORDS_MOST))
		return false;
	cc_word_hashes_sort(out);
	return true;
}

/* The last word of several letters right before the figure: resolution of "a resolution of 0.57 metres". */
static struct cc_str word_before(const struct noun_claim *claim)
{
	struct cc_str view = claim->article->text.view;
	size_t floor = claim->article->text.sentences[claim->noun->sentence].span.start;
	size_t end = claim->quantity->phrase.start;
	for (int words = 0; words < WORDS_BACK; words++) {
		while (end > floor && view.ptr[end - 1] == ' ')
			end--;
		size_t start = end;
		while (start > floor && cc_ascii_is_letter(view.ptr[start - 1]))
			start--;
		if (end - start >= WORD_LEAST || start == end)
			return cc_str_slice(view, start, end);
		end = start;
	}
	return (struct cc_str){0};
}

static bool stand_at_one_word(const struct noun_claim *a, const struct noun_claim *b)
{
	struct cc_str left = word_before(a);
	return left.len > 0 && cc_str_equal(left, word_before(b));
}

/* "£36 million for flour" and "rent of £63 million": of some eighty pairs one has its digits swapped by chance. A
 * figure that nothing is said of (工期 left out) goes by what stands around it. */
static bool are_words_alike(bool *alike, struct noun_judge *judge, const struct noun_claim *a,
			    const struct noun_claim *b, unsigned frame)
{
	struct cc_vec left;
	struct cc_vec right;
	cc_arena_reset(judge->passing);
	if (!find_words(&left, judge, a) || !find_words(&right, judge, b))
		return false;
	size_t least = left.len < right.len ? left.len : right.len;
	size_t both = cc_word_hashes_shared(&left, &right);
	if (frame < POINTS_WITH_WORDS)
		*alike = both > 0 && (both * 2 >= least || stand_at_one_word(a, b));
	else
		*alike = least == 0 ? frame >= POINTS_ALONE : both > 0;
	return true;
}

/* Two that stand beside several of the same figures meet under each: once is enough. */
static bool meet_first(const struct noun_claim *a, const struct noun_claim *b)
{
	const struct noun_frame left = noun_frame_of(a);
	const struct noun_frame right = noun_frame_of(b);
	for (size_t i = 0; i < left.count; i++)
		if (holds(&right, left.figures[i], right.count))
			return a->key == cc_hash_mix(digits_of(a->quantity) ^ left.figures[i]);
	return false;
}

static bool weigh(struct noun_verdict *out, struct noun_judge *judge, struct noun_claim *a, struct noun_claim *b)
{
	bool figures = false;
	size_t shared = 0;
	if (!noun_kin_tells_figures(&figures, &judge->kin, a->article, b->article) ||
	    !noun_kin_shared(&shared, &judge->kin, a->article, b->article))
		return false;
	unsigned frame = noun_frames_shared(a, b);
	if (!figures || frame + (shared >= SHARED) < POINTS_WITH_WORDS)
		return true;
	bool both = false;
	if (!noun_prints_other(&both, &judge->kin, a, b))
		return false;
	if (both)
		return true;
	if (!noun_detail_of(a, &judge->details) || !noun_detail_of(b, &judge->details))
		return false;
	bool alike = false;
	if (!are_words_alike(&alike, judge, a, b, frame))
		return false;
	bool sure = alike && same_size(a->detail, b->detail, frame) && !is_other_subject(a->detail, b->detail);
	*out = (struct noun_verdict){.conflict = sure, .sure = sure, .points = POINTS, .likeness = NOUN_SLIP};
	return true;
}

bool noun_frames_judge(struct noun_verdict *out, struct noun_judge *judge, struct noun_claim *a, struct noun_claim *b)
{
	*out = (struct noun_verdict){0};
	if (a->article == b->article || !noun_swapped(a->quantity->value, b->quantity->value) || !meet_first(a, b))
		return true;
	if (may_be_one(a, b) && !weigh(out, judge, a, b))
		return false;
	if (out->sure)
		return true;
	return noun_again_judge(out, judge, a, b) &&
	       (!out->sure || (noun_detail_of(a, &judge->details) && noun_detail_of(b, &judge->details)));
}
