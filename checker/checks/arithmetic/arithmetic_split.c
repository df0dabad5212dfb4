/* A whole that is split up to the last one: "of the 25 proposals, 18 were accepted, four in part and two not",
 * 24条建议中采纳16条、未采纳7条; "fourteen vehicles, seven buses and six vans, …".
 * Leaves parts that need not be all to arithmetic_parts.c, lists with their rest to arithmetic_sums.c. */
#include "checks/arithmetic/arithmetic_parts.h"
#include "checks/shared/hints.h"

#define W(name) CC_PIECE_WORD(name)

enum {
	PARTS_MOST = 6,
	SLIP_LEAST = 2,
	SLIP_PERCENT = 10,
	WHOLE_MOST = 10000,
	APPOSED_BYTES = 32,
	DENIED_HAN = 6,
	DENIED_LEAST = 5,
	ALIKE_PARTS_MOST = 4
};

/* A number of things that is exact; -1: it is none. */
static int64_t count_of(const struct arithmetic *work, size_t figure)
{
	const struct cc_quantity *quantity = arithmetic_figure(work, figure);
	struct cc_interval value = cc_recompute_interval(quantity);
	bool counts = quantity->kind == CC_NUMBER_CARDINAL &&
		      (quantity->unit.ptr == NULL || cc_str_equal(quantity->dimension, CC_STR("count")));
	bool exact = value.has_low && value.has_high && cc_decimal_compare(value.low, value.high) == 0;
	if (!counts || !exact || value.low.exponent != 0 || value.low.coefficient > WHOLE_MOST)
		return -1;
	return (int64_t)value.low.coefficient;
}

/* The words behind the figure before it, or in English behind it, as far as the next figure or stop. */
static struct cc_str words_of(const struct arithmetic *work, size_t figure)
{
	const struct cc_pieces *pieces = &work->pieces;
	bool han = (pieces->article->text.sentences[pieces->sentence].flags & CC_SENTENCE_HAN) != 0;
	size_t at = arithmetic_piece(work, figure);
	size_t from = han ? arithmetic_piece(work, figure - 1) + 1 : at + 1;
	size_t to = han ? at : from;
	while (!han && to < pieces->row.len &&
	       (cc_pieces_at(pieces, to)->kinds & (CC_PIECE_FIGURE | CC_PIECE_STOP)) == 0)
		to++;
	return from < to ? cc_str_slice(pieces->article->text.view, cc_pieces_at(pieces, from)->span.start,
					cc_pieces_at(pieces, to - 1)->span.end)
			 : CC_STR("");
}

static bool says_not(const struct arithmetic *work, size_t figure)
{
	return cc_word_list_within(arithmetic_words(work, CC_WORDS_CLOSES_SPLIT), words_of(work, figure));
}

/* The word behind a "not": accepted of "is not accepted", 采纳 of 未采纳; empty: none that is long enough. */
static struct cc_str denied(const struct arithmetic *work, struct cc_str words)
{
	const struct cc_word_list *nots = arithmetic_words(work, CC_WORDS_DENIES_PART);
	for (size_t at = 0; at < words.len; at++) {
		struct cc_str rest = cc_str_slice(words, at, words.len);
		size_t len = cc_word_list_begins(nots, rest);
		if (len == 0)
			continue;
		size_t end = len;
		while (end < rest.len && rest.ptr[end] >= 'a' && rest.ptr[end] <= 'z')
			end++;
		if (end == len && rest.len >= len + DENIED_HAN)
			end = len + DENIED_HAN;
		return end - len >= DENIED_LEAST ? cc_str_slice(rest, len, end) : CC_STR("");
	}
	return CC_STR("");
}

/* 采纳16条…未采纳7条; "accepted … rejected": the last part tells what the first did not. */
static bool is_closed(const struct arithmetic *work, size_t first, size_t last)
{
	struct cc_str word = denied(work, words_of(work, last));
	bool again = word.len > 0 && cc_str_find(words_of(work, first), word, 0) != SIZE_MAX;
	return again || (says_not(work, last) && !says_not(work, first));
}

/* Of the 25; 24条建议中: what follows is some of it. */
static bool is_split(const struct arithmetic *work, size_t whole)
{
	static const struct cc_gap gap = {.allowed = W(FILL) | W(IS) | W(AMONG) | W(OF_WHICH) | W(TO) | CC_PIECE_OTHER |
						     CC_PIECE_COMMA,
					  .forbidden = W(OVERLAP)};
	uint64_t seen = cc_gap_before(&work->pieces, arithmetic_piece(work, whole)) & W(OF);
	return cc_gap_fits(&work->pieces, arithmetic_piece(work, whole), arithmetic_piece(work, whole + 1), &gap,
			   &seen) &&
	       (seen & (W(OF) | W(AMONG) | W(OF_WHICH))) != 0;
}

/* "30 passed, two with honours, and 10 did not": what is some of the part before it does not count. */
static bool holds_without_one(const struct arithmetic *work, struct arithmetic_parts parts, int64_t over)
{
	for (size_t i = parts.first + 1; i < parts.last; i++)
		if (count_of(work, i) == over)
			return true;
	return false;
}

static bool is_slip(int64_t sum, int64_t whole, int64_t percent)
{
	int64_t apart = sum > whole ? sum - whole : whole - sum;
	return apart > 0 && (apart <= SLIP_LEAST || apart * 100 <= whole * percent);
}

/* 36 for 26: however much one wrong digit makes. */
static bool is_misprint(int64_t sum, int64_t whole)
{
	return sum != whole && hint_is_misprint(cc_decimal_from_int(sum), cc_decimal_from_int(whole));
}

static bool report(struct arithmetic *work, struct arithmetic_parts parts, size_t whole)
{
	struct cc_interval sum;
	struct cc_decimal printed;
	return arithmetic_sum_of(&sum, &printed, work, parts) != CC_OK ||
	       arithmetic_report_sum(work, parts, whole, printed, CC_SEVERITY_WARNING);
}

bool arithmetic_counts_one(const struct arithmetic *work, size_t whole)
{
	struct cc_str view = work->pieces.article->text.view;
	size_t from = cc_pieces_at(&work->pieces, arithmetic_piece(work, whole))->span.end;
	size_t to = cc_pieces_at(&work->pieces, work->pieces.row.len - 1)->span.end;
	return cc_word_list_within(arithmetic_words(work, CC_WORDS_COUNTS_ONE), cc_str_slice(view, from, to));
}

static bool report_with_one(struct arithmetic *work, struct arithmetic_parts parts, size_t whole, int64_t sum)
{
	struct arithmetic_case it = {
	    .work = work, .first = arithmetic_piece(work, whole), .last = work->pieces.row.len - 1};
	arithmetic_begin(&it);
	for (size_t i = parts.first; i <= parts.last; i++) {
		arithmetic_say_figure(&it, arithmetic_figure(work, i));
		arithmetic_say(&it, " + ", " + ");
	}
	arithmetic_say(&it, "one is ", "1 是 ");
	cc_buf_add_unsigned(&it.text, (uint64_t)sum);
	arithmetic_say(&it, ", the text says ", "，文中为");
	arithmetic_say_figure(&it, arithmetic_figure(work, whole));
	return arithmetic_report(&it, CC_SEVERITY_WARNING);
}

/* The sum of the counts; -1 where one of them is none. */
static int64_t sum_of(const struct arithmetic *work, struct arithmetic_parts parts)
{
	int64_t sum = 0;
	for (size_t i = parts.first; i <= parts.last; i++) {
		int64_t count = count_of(work, i);
		if (count < 0 ||
		    !arithmetic_can_add(arithmetic_figure(work, parts.first - 1), arithmetic_figure(work, i)))
			return -1;
		sum += count;
	}
	return sum;
}

/* All figures behind the whole are parts, and the last one alone tells what the others did not. */
static bool check_split(struct arithmetic *work, size_t whole)
{
	struct arithmetic_parts parts = {.first = whole + 1, .last = work->figures.len - 1};
	int64_t all = count_of(work, whole);
	size_t count = parts.last - whole;
	if (all <= 0 || count < ARITHMETIC_PARTS_LEAST || count > PARTS_MOST || !is_split(work, whole) ||
	    !is_closed(work, parts.first, parts.last) || !arithmetic_ends_sentence(work, parts.last))
		return true;
	bool one = arithmetic_counts_one(work, whole);
	int64_t sum = sum_of(work, parts) + one;
	if (sum <= one || !is_slip(sum, all, SLIP_PERCENT) || holds_without_one(work, parts, sum - all))
		return true;
	return one ? report_with_one(work, parts, whole, sum) : report(work, parts, whole);
}

/* ---- fourteen vehicles, seven buses and six vans, ---- */

static bool is_short(const struct arithmetic *work, size_t from, size_t to)
{
	return cc_pieces_at(&work->pieces, to)->span.start - cc_pieces_at(&work->pieces, from)->span.end <=
	       APPOSED_BYTES;
}

static bool ends_with_comma(const struct arithmetic *work, size_t figure)
{
	size_t at = arithmetic_piece(work, figure);
	size_t comma = at + 1;
	while (comma < work->pieces.row.len && (cc_pieces_at(&work->pieces, comma)->kinds & CC_PIECE_OTHER) != 0)
		comma++;
	return comma + 1 < work->pieces.row.len && (cc_pieces_at(&work->pieces, comma)->kinds & CC_PIECE_COMMA) != 0 &&
	       is_short(work, at, comma);
}

/* A sentence that begins with the whole, and goes on with a verb behind the two parts. */
static bool check_apposed(struct arithmetic *work)
{
	static const struct cc_gap comma = {.allowed = CC_PIECE_OTHER | CC_PIECE_COMMA, .required = CC_PIECE_COMMA};
	static const struct cc_gap joint = {.allowed = CC_PIECE_OTHER | W(AND), .required = W(AND)};
	struct arithmetic_parts parts = {.first = 1, .last = 2};
	if (work->figures.len <= parts.last || arithmetic_piece(work, 0) != 0)
		return true;
	size_t whole = arithmetic_piece(work, 0);
	size_t one = arithmetic_piece(work, 1);
	size_t other = arithmetic_piece(work, 2);
	int64_t all = count_of(work, 0);
	if (all <= 0 || !is_short(work, whole, one) || !is_short(work, one, other) ||
	    !cc_gap_fits(&work->pieces, whole, one, &comma, NULL) ||
	    !cc_gap_fits(&work->pieces, one, other, &joint, NULL) || !ends_with_comma(work, parts.last))
		return true;
	int64_t sum = count_of(work, 1) < 0 || count_of(work, 2) < 0 ? -1 : count_of(work, 1) + count_of(work, 2);
	return sum < 0 || !(is_slip(sum, all, SLIP_PERCENT) || is_misprint(sum, all)) || report(work, parts, 0);
}

/* ---- 23 witnesses, 14 for the claimants and 9 for the defendants ---- */

/* The preposition right behind a bare number; empty: there is none. */
static struct cc_str preposition_behind(const struct arithmetic *work, size_t figure)
{
	static const char *const words[] = {" for ", " from ", " against ", " in ", " on ", " to ", " at ", " by "};
	struct cc_str view = work->pieces.article->text.view;
	struct cc_str rest =
	    cc_str_slice(view, cc_pieces_at(&work->pieces, arithmetic_piece(work, figure))->span.end, view.len);
	for (size_t i = 0; i < sizeof(words) / sizeof(words[0]); i++)
		if (arithmetic_figure(work, figure)->unit.ptr == NULL && cc_str_starts(rest, cc_str_from(words[i])))
			return cc_str_slice(rest, 0, cc_str_from(words[i]).len);
	return CC_STR("");
}

/* Where the parts end that begin with the one behind the whole; all are told in the same way, and the last one behind
 * an "and". */
static size_t last_alike(const struct arithmetic *work, size_t whole)
{
	static const struct cc_gap next = {.allowed = CC_PIECE_OTHER | CC_PIECE_COMMA | W(AND) | W(OF) | W(FILL),
					   .required = CC_PIECE_COMMA | W(AND)};
	struct cc_str first = preposition_behind(work, whole + 1);
	for (size_t i = whole + 2; first.len > 0 && i < work->figures.len && i - whole <= ALIKE_PARTS_MOST; i++) {
		uint64_t seen = 0;
		if (!cc_str_equal(preposition_behind(work, i), first) ||
		    !cc_gap_fits(&work->pieces, arithmetic_piece(work, i - 1), arithmetic_piece(work, i), &next, &seen))
			break;
		if ((seen & W(AND)) != 0)
			return i;
	}
	return whole;
}

static bool check_alike(struct arithmetic *work, size_t whole)
{
	static const struct cc_gap comma = {.allowed = CC_PIECE_OTHER | CC_PIECE_COMMA, .required = CC_PIECE_COMMA};
	struct arithmetic_parts parts = {.first = whole + 1, .last = last_alike(work, whole)};
	int64_t all = count_of(work, whole);
	if (parts.last == whole || all <= 0 || arithmetic_figure(work, whole)->unit.ptr == NULL ||
	    !is_short(work, arithmetic_piece(work, whole), arithmetic_piece(work, parts.first)) ||
	    !cc_gap_fits(&work->pieces, arithmetic_piece(work, whole), arithmetic_piece(work, parts.first), &comma,
			 NULL))
		return true;
	int64_t sum = sum_of(work, parts);
	/* "31 goals, 19 in the league and 11 in the cup": the last one may be of a third kind; nobody speaks for nobody
	 */
	bool all_told = cc_str_equal(preposition_behind(work, parts.first), CC_STR(" for "));
	return sum < 0 || !is_slip(sum, all, 0) || (sum < all && !all_told) || report(work, parts, whole);
}

bool arithmetic_check_split(struct arithmetic *work)
{
	for (size_t i = 0; i + ARITHMETIC_PARTS_LEAST < work->figures.len; i++)
		if (!check_alike(work, i))
			return false;
	for (size_t i = 0; i + ARITHMETIC_PARTS_LEAST < work->figures.len; i++)
		if (!check_split(work, i))
			return false;
	return check_apposed(work);
}
