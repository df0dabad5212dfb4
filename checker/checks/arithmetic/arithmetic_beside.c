/* A share that stands beside its part, whatever the words between: "of the 1,240 pupils, 496 walk to school (40
 * percent)", 18.6万户停水，到次日中午恢复17.2万户，占92.5%, or 恢复率92.5%.
 * Leaves the set forms of shares to arithmetic_rows.c, and shares whose whole is named to arithmetic_wholes.c. */
#include "checks/arithmetic/arithmetic.h"

#define W(name) CC_PIECE_WORD(name)

enum { PER_CENT = 100, NEAR_PERCENT = 20, REACH_BYTES = 90, BACK_MOST = 4, DIGITS_MOST = 6, NEAR_SENTENCES = 4096 };

#define MOVES (W(RISE) | W(FALL) | W(YOY) | W(OTHER_BASE) | W(YEARLY) | W(BETTER_TO) | W(RISE_TO) | W(FALL_TO))

/* A share, what it is the share of, and how sure it is that the one is a part of the other. */
struct share {
	size_t part, whole, stated; /* figures of the row */
	bool told;  /* 其中, among them: words say so; otherwise they are counted alike, and no more */
	bool named; /* 恢复率: what was done to the part names the share */
};

static uint64_t kinds_at(const struct arithmetic *work, size_t piece)
{
	return piece < work->pieces.row.len ? cc_pieces_at(&work->pieces, piece)->kinds : CC_PIECE_STOP;
}

static uint64_t kinds_between(const struct arithmetic *work, size_t from, size_t to)
{
	static const struct cc_gap any = {.allowed = ~UINT64_C(0)};
	uint64_t seen = 0;
	(void)cc_gap_fits(&work->pieces, arithmetic_piece(work, from), arithmetic_piece(work, to), &any, &seen);
	return seen;
}

static bool is_plain(const struct cc_quantity *quantity)
{
	return quantity->kind == CC_NUMBER_CARDINAL && !quantity->is_range && !arithmetic_is_ratio(quantity);
}

static bool is_proportion(const struct cc_quantity *quantity)
{
	return !quantity->is_range && (quantity->kind == CC_NUMBER_FRACTION || arithmetic_has_unit(quantity, "%"));
}

/* ---- share and part ---- */

/* "35 percent of the workforce", and not "3 percent of the 400": the whole is another figure. */
static bool is_of_words(const struct arithmetic *work, size_t piece)
{
	size_t at = piece + 1;
	while ((kinds_at(work, at) & W(FILL)) != 0)
		at++;
	return (kinds_at(work, piece) & W(OF)) != 0 && (kinds_at(work, at) & (CC_PIECE_FIGURE | CC_PIECE_PERIOD)) == 0;
}

/* "(42 percent)", ", or 42 percent", 占42%, ", one in five,": nothing comes between the sign and the share. */
static bool is_attached(const struct arithmetic *work, size_t stated)
{
	size_t at = arithmetic_piece(work, stated);
	size_t before = at - 1;
	uint64_t behind = kinds_at(work, at + 1);
	while (before > 0 && (kinds_at(work, before) & W(FILL)) != 0 && (kinds_at(work, before) & W(SHARE)) == 0)
		before--;
	uint64_t sign = kinds_at(work, before);
	if ((sign & CC_PIECE_OPEN) != 0)
		return (behind & CC_PIECE_CLOSE) != 0;
	if ((sign & CC_PIECE_COMMA) != 0)
		return (behind & (CC_PIECE_COMMA | CC_PIECE_STOP)) != 0 || is_of_words(work, at + 1);
	return (sign & W(SHARE)) != 0 && (behind & (CC_PIECE_COMMA | CC_PIECE_STOP | CC_PIECE_CLOSE)) != 0;
}

static size_t count_commas(const struct arithmetic *work, size_t from, size_t to)
{
	size_t count = 0;
	for (size_t i = arithmetic_piece(work, from) + 1; i < arithmetic_piece(work, to); i++)
		count += (kinds_at(work, i) & CC_PIECE_COMMA) != 0;
	return count;
}

/* 恢复9.32万户，占96.1%: in Chinese no words part the two, or they are of something else: 三、四级|手术占58.6%. */
static bool is_close(const struct arithmetic *work, size_t part, size_t stated)
{
	bool comma = false;
	for (size_t i = arithmetic_piece(work, part) + 1; i < arithmetic_piece(work, stated); i++) {
		uint64_t kinds = kinds_at(work, i);
		comma = comma || (kinds & CC_PIECE_COMMA) != 0;
		bool words = (kinds & CC_PIECE_OTHER) != 0 && (kinds & W(SHARE)) == 0;
		bool before_share = !comma && (kinds_at(work, i + 1) & W(SHARE)) != 0;
		if (words && (comma || before_share))
			return false;
	}
	return true;
}

static bool is_beside(const struct arithmetic *work, size_t part, size_t stated)
{
	static const uint64_t apart = CC_PIECE_STOP | CC_PIECE_COLON | CC_PIECE_LISTING | CC_PIECE_PERIOD | MOVES |
				      W(OTHER_SHARE) | W(EACH) | W(AVERAGE) | W(NOT) | W(AND) | W(TOTAL);
	bool han = cc_text_is_han(&work->pieces.article->text, work->pieces.sentence);
	return (kinds_between(work, part, stated) & apart) == 0 && count_commas(work, part, stated) <= 1 &&
	       (!han || is_close(work, part, stated)) &&
	       cc_pieces_at(&work->pieces, arithmetic_piece(work, stated))->span.start -
		       cc_pieces_at(&work->pieces, arithmetic_piece(work, part))->span.end <
		   REACH_BYTES;
}

bool arithmetic_is_share_of(const struct arithmetic *work, size_t part, size_t stated)
{
	return is_plain(arithmetic_figure(work, part)) && is_attached(work, stated) && is_beside(work, part, stated);
}

static bool is_rate_of(const struct arithmetic *work, size_t part, size_t stated)
{
	return is_plain(arithmetic_figure(work, part)) && count_commas(work, part, stated) == 1 &&
	       (kinds_between(work, part, stated) & (MOVES | W(OTHER_SHARE))) == 0 &&
	       arithmetic_names_rate(work, part, stated);
}

/* ---- part and whole ---- */

static bool can_hold(const struct cc_quantity *whole, const struct cc_quantity *part)
{
	return is_plain(whole) && cc_decimal_compare(part->value, whole->value) < 0;
}

/* "2,480 instruments, among them 620 violins": counted by other words, they are counts all the same. */
static bool are_counts(const struct cc_quantity *a, const struct cc_quantity *b)
{
	return arithmetic_same_unit(a, b) || (cc_quantity_is_count(a) && cc_quantity_is_count(b));
}

/* "Of the 1,240 pupils", "Among the 1,600 runners": right before the figure, and not "the number of attacks fell from
 * 8.0". */
static bool is_behind_of(const struct arithmetic *work, size_t figure)
{
	size_t at = arithmetic_piece(work, figure);
	struct cc_str before =
	    cc_str_slice(work->pieces.article->text.view, 0, cc_pieces_at(&work->pieces, at)->span.start);
	if (cc_word_list_ends(arithmetic_words(work, CC_WORDS_OPENS_WHOLE), before) > 0)
		return true;
	while (at > 0 && (kinds_at(work, at - 1) & W(FILL)) != 0)
		at--;
	return at > 0 && (kinds_at(work, at - 1) & W(OF)) != 0;
}

/* Of the 1,240 pupils, 496; 460座，其中115座; 88.2亿元，增长3.8%，其中63.5亿元. */
static bool is_told(const struct arithmetic *work, size_t whole, size_t part)
{
	uint64_t seen = kinds_between(work, part - 1, part);
	uint64_t all = kinds_between(work, whole, part);
	return ((all | seen) & (CC_PIECE_STOP | CC_PIECE_PERIOD)) == 0 && (seen & MOVES) == 0 &&
	       ((seen & (W(OF_WHICH) | W(AMONG))) != 0 || is_behind_of(work, whole));
}

/* 18.6万户停水，恢复17.2万户: one unit, and nothing that parts them. */
static bool is_counted_alike(const struct arithmetic *work, const struct share *share, size_t whole)
{
	size_t part = share->part;
	static const uint64_t apart =
	    CC_PIECE_STOP | CC_PIECE_LISTING | W(EACH) | W(AVERAGE) | W(AND) | MOVES | W(BASE);
	const struct cc_quantity *a = arithmetic_figure(work, whole);
	const struct cc_quantity *b = arithmetic_figure(work, part);
	uint64_t before = cc_gap_before(&work->pieces, arithmetic_piece(work, whole));
	bool han = cc_text_is_han(&work->pieces.article->text, work->pieces.sentence);
	return han && a->unit.ptr != NULL && b->unit.ptr != NULL && arithmetic_same_unit(a, b) &&
	       (share->named || (before & (MOVES | W(BASE) | W(EACH))) == 0) &&
	       (kinds_between(work, whole, part) & apart) == 0;
}

/* What stands between whole and part tells how the whole grew, or by when: of 412, within four days, 26. */
static bool are_ratios(const struct arithmetic *work, size_t from, size_t to)
{
	for (size_t i = from; i < to; i++)
		if (!arithmetic_is_ratio(arithmetic_figure(work, i)) &&
		    !cc_str_equal(arithmetic_figure(work, i)->dimension, CC_STR("duration")))
			return false;
	return true;
}

/* The whole before the part: the nearest figure that can be one. */
static bool find_whole(struct share *out, const struct arithmetic *work)
{
	for (size_t i = out->part; i > 0 && out->part - i < BACK_MOST; i--) {
		const struct cc_quantity *whole = arithmetic_figure(work, i - 1);
		if (!can_hold(whole, arithmetic_figure(work, out->part)))
			continue;
		if (i != out->part && !are_ratios(work, i, out->part))
			return false;
		out->whole = i - 1;
		out->told = are_counts(whole, arithmetic_figure(work, out->part)) && is_told(work, i - 1, out->part);
		return out->told || is_counted_alike(work, out, i - 1);
	}
	return false;
}

/* Seventy-two of the 96 councillors …, exactly two thirds. */
static bool find_of(struct share *out, const struct arithmetic *work, size_t stated)
{
	static const struct cc_gap of = {.allowed = W(OF) | W(FILL), .required = W(OF)};
	*out = (struct share){.part = stated - 2, .whole = stated - 1, .stated = stated, .told = true};
	return is_beside(work, out->whole, stated) && is_attached(work, stated) &&
	       can_hold(arithmetic_figure(work, out->whole), arithmetic_figure(work, out->part)) &&
	       are_counts(arithmetic_figure(work, out->whole), arithmetic_figure(work, out->part)) &&
	       cc_gap_fits(&work->pieces, arithmetic_piece(work, out->part), arithmetic_piece(work, out->whole), &of,
			   NULL);
}

/* 挂果的12万亩，占总面积16万亩的四分之三: the whole stands between 占 and 的. */
static bool find_within(struct share *out, const struct arithmetic *work, size_t stated)
{
	static const struct cc_gap open = {.allowed = CC_PIECE_COMMA | CC_PIECE_OTHER | W(SHARE) | W(FILL) | W(STOCK),
					   .required = W(SHARE)};
	static const struct cc_gap close = {.allowed = W(FILL), .required = W(FILL)};
	*out = (struct share){.part = stated - 2, .whole = stated - 1, .stated = stated, .told = true};
	return can_hold(arithmetic_figure(work, out->whole), arithmetic_figure(work, out->part)) &&
	       arithmetic_same_unit(arithmetic_figure(work, out->whole), arithmetic_figure(work, out->part)) &&
	       cc_gap_fits(&work->pieces, arithmetic_piece(work, out->part), arithmetic_piece(work, out->whole), &open,
			   NULL) &&
	       cc_gap_fits(&work->pieces, arithmetic_piece(work, out->whole), arithmetic_piece(work, stated), &close,
			   NULL);
}

/* One in five of the 480 patients, 120 in all, came back. */
static bool find_ahead(struct share *out, const struct arithmetic *work, size_t stated)
{
	static const struct cc_gap of = {.allowed = W(OF) | W(FILL), .required = W(OF)};
	static const struct cc_gap next = {.allowed = CC_PIECE_OTHER | CC_PIECE_COMMA, .required = CC_PIECE_COMMA};
	*out = (struct share){.part = stated + 2, .whole = stated + 1, .stated = stated, .told = true};
	if (out->part >= work->figures.len)
		return false;
	size_t at = arithmetic_piece(work, out->part);
	bool closed = (kinds_at(work, at + 1) & (CC_PIECE_COMMA | W(TOTAL))) != 0;
	return closed && (kinds_at(work, at - 1) & CC_PIECE_COMMA) != 0 &&
	       can_hold(arithmetic_figure(work, out->whole), arithmetic_figure(work, out->part)) &&
	       are_counts(arithmetic_figure(work, out->whole), arithmetic_figure(work, out->part)) &&
	       cc_gap_fits(&work->pieces, arithmetic_piece(work, stated), arithmetic_piece(work, out->whole), &of,
			   NULL) &&
	       cc_gap_fits(&work->pieces, arithmetic_piece(work, out->whole), at, &next, NULL);
}

/* 2,207 were in work six months later, or 81.0 per cent: past a time. */
static size_t part_before(const struct arithmetic *work, size_t stated)
{
	size_t part = stated - 1;
	while (part > 0 && cc_str_equal(arithmetic_figure(work, part)->dimension, CC_STR("duration")))
		part--;
	return part;
}

/* "62 per cent of the 4,150, |or| 2,753 people", 4150名受访者中，62%|即|2753人: two ways to say one part. */
static bool find_said_again(struct share *out, const struct arithmetic *work, size_t stated)
{
	static const struct cc_gap of = {.allowed = W(OF) | W(FILL), .required = W(OF)};
	bool ahead = stated > 0 && (kinds_between(work, stated - 1, stated) & W(AMONG)) != 0;
	*out = (struct share){.whole = ahead ? stated - 1 : stated + 1,
			      .part = ahead ? stated + 1 : stated + 2,
			      .stated = stated,
			      .told = true};
	if (out->part >= work->figures.len ||
	    !can_hold(arithmetic_figure(work, out->whole), arithmetic_figure(work, out->part)) ||
	    !are_counts(arithmetic_figure(work, out->whole), arithmetic_figure(work, out->part)))
		return false;
	struct cc_str words = arithmetic_between(work, out->part - 1, out->part);
	return words.len < REACH_BYTES &&
	       cc_word_list_ends(arithmetic_words(work, CC_WORDS_SAID_AGAIN), cc_str_trim(words)) > 0 &&
	       (ahead || cc_gap_fits(&work->pieces, arithmetic_piece(work, stated), arithmetic_piece(work, out->whole),
				     &of, NULL));
}

static bool find_share(struct share *out, const struct arithmetic *work, size_t stated)
{
	if (!is_proportion(arithmetic_figure(work, stated)))
		return false;
	if (find_ahead(out, work, stated) || find_said_again(out, work, stated))
		return true;
	if (stated < 2)
		return false;
	if (is_plain(arithmetic_figure(work, stated - 2)) &&
	    (find_of(out, work, stated) || find_within(out, work, stated)))
		return true;
	size_t part = part_before(work, stated);
	*out = (struct share){.part = part, .stated = stated, .named = is_rate_of(work, part, stated)};
	return (out->named || arithmetic_is_share_of(work, out->part, stated)) && find_whole(out, work);
}

/* ---- the verdict ---- */

static struct cc_interval stated_of(const struct arithmetic *work, const struct share *share)
{
	const struct cc_quantity *stated = arithmetic_figure(work, share->stated);
	/* 超过四成 is told with no digit to spare */
	if (stated->hard.has_low != stated->hard.has_high)
		return stated->hard;
	return stated->kind == CC_NUMBER_FRACTION ? cc_recompute_spoken(stated) : cc_recompute_result(stated);
}

static enum cc_status share_of(struct cc_interval *out, const struct arithmetic *work, const struct share *share,
			       struct cc_interval whole)
{
	bool fraction = arithmetic_figure(work, share->stated)->kind == CC_NUMBER_FRACTION;
	return cc_recompute_quotient(out, cc_recompute_interval(arithmetic_figure(work, share->part)), whole,
				     fraction ? 1 : PER_CENT);
}

static bool meets(const struct arithmetic *work, const struct share *share, struct cc_interval whole,
		  struct cc_interval stated)
{
	struct cc_interval computed;
	return share_of(&computed, work, share, whole) == CC_OK && cc_interval_overlaps(computed, stated);
}

static bool misses(const struct arithmetic *work, const struct share *share)
{
	struct cc_interval computed;
	return share_of(&computed, work, share, cc_recompute_interval(arithmetic_figure(work, share->whole))) ==
		   CC_OK &&
	       !cc_interval_overlaps(computed, stated_of(work, share));
}

/* Whether the share is right of this figure, or, of the sentence's own, of the part and that figure together:
 * 男生560人，女生440人，占44%. */
static bool holds_of(const struct arithmetic *work, const struct share *share, const struct cc_quantity *other,
		     bool own)
{
	const struct cc_quantity *part = arithmetic_figure(work, share->part);
	struct cc_interval stated = stated_of(work, share);
	struct cc_interval whole = cc_recompute_interval(other);
	struct cc_interval both;
	if (other == part || !is_plain(other) || !(own ? are_counts : arithmetic_same_unit)(other, part))
		return false;
	return meets(work, share, whole, stated) ||
	       (own && !share->told && cc_interval_add(&both, whole, cc_recompute_interval(part)) == CC_OK &&
		meets(work, share, both, stated));
}

/* Of the row of two sentences, both. */
static bool is_at_work(const struct arithmetic *work, size_t sentence)
{
	return sentence >= work->pieces.sentence &&
	       sentence <= cc_pieces_at(&work->pieces, work->pieces.row.len - 1)->sentence;
}

/* The whole may have been told before, and not in another part of a book: it is asked only where the one at hand is
 * wrong. A whole that words name is right here, or in its paragraph. */
static bool holds_elsewhere(const struct arithmetic *work, const struct share *share)
{
	const struct cc_article *article = work->pieces.article;
	const struct cc_sentence *sentences = article->text.sentences;
	const size_t own = work->pieces.sentence;
	for (size_t i = own > NEAR_SENTENCES ? own - NEAR_SENTENCES : 0;
	     i < article->text.sentence_count && i < own + NEAR_SENTENCES; i++) {
		if (share->told && sentences[i].block != sentences[own].block)
			continue;
		const struct cc_mentions *mentions = &article->mentions[i];
		for (size_t k = 0; k < mentions->quantity_count; k++)
			if (holds_of(work, share, &mentions->quantities[k], is_at_work(work, i)))
				return true;
	}
	return false;
}

/* What comes near the share is meant to be it: two counts in one unit may have nothing to do with each other. */
static bool is_near(const struct arithmetic *work, const struct share *share)
{
	const struct cc_quantity *stated = arithmetic_figure(work, share->stated);
	struct cc_interval wide = cc_interval_point(stated->value);
	struct cc_interval exact;
	bool near = cc_recompute_widen(&wide, NEAR_PERCENT) == CC_OK &&
		    meets(work, share, cc_recompute_interval(arithmetic_figure(work, share->whole)), wide);
	return near || (cc_recompute_quotient(&exact, cc_interval_point(arithmetic_figure(work, share->part)->value),
					      cc_interval_point(arithmetic_figure(work, share->whole)->value),
					      PER_CENT) == CC_OK &&
			cc_recompute_is_misprint(exact.low, stated->value));
}

static bool report(struct arithmetic *work, const struct share *share)
{
	size_t low = share->part < share->whole ? share->part : share->whole;
	size_t high = share->part > share->whole ? share->part : share->whole;
	struct arithmetic_case it = {
	    .work = work,
	    .base = arithmetic_figure(work, share->whole),
	    .value = arithmetic_figure(work, share->part),
	    .stated = arithmetic_figure(work, share->stated),
	    .first = arithmetic_piece(work, low < share->stated ? low : share->stated),
	    .last = arithmetic_piece(work, high > share->stated ? high : share->stated),
	};
	return arithmetic_tell_share(&it) != ARITHMETIC_FAILS || arithmetic_report(&it, CC_SEVERITY_WARNING);
}

bool arithmetic_check_beside(struct arithmetic *work)
{
	if ((work->kinds & W(OTHER_SHARE)) != 0)
		return true;
	struct share share;
	for (size_t i = 0; i < work->figures.len; i++) {
		if (!find_share(&share, work, i))
			continue;
		bool wrong = misses(work, &share) && (share.told || is_near(work, &share)) &&
			     !arithmetic_is_told(work, i) && !holds_elsewhere(work, &share);
		if (wrong && !report(work, &share))
			return false;
	}
	return true;
}
