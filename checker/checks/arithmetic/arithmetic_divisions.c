/* A whole that packs know to have these parts and no others: 研发经费 of 基础研究, 应用研究 and 试验发展. Rates and
 * other words may stand between the parts: 出口25.45万亿元，增长7.1%；进口18.39万亿元，增长2.3%. Leaves parts in one
 * row, of wholes that nobody knows, to arithmetic_parts.c. */
#include "base/utf8.h"
#include "checks/arithmetic/arithmetic_parts.h"

#define W(name) CC_PIECE_WORD(name)

enum {
	NAMES_MOST = 6,
	BESIDE_BYTES = 30, /* ten characters of Han between a name and its figure */
	REACH = 900 /* bytes behind the whole in which its parts are told: a long sentence tells of many things */
};

/* One line of the list: the name of the whole, then those of its parts. */
struct division {
	struct cc_str whole;
	struct cc_str parts[NAMES_MOST];
	size_t count;
};

static struct division division_of(struct cc_str line)
{
	struct division out = {0};
	size_t end = cc_str_find(line, CC_STR("|"), 0);
	out.whole = cc_str_slice(line, 0, end);
	for (size_t start = end + 1; start < line.len && out.count < NAMES_MOST; start = end + 1) {
		end = cc_str_find(line, CC_STR("|"), start);
		end = end == SIZE_MAX ? line.len : end;
		out.parts[out.count++] = cc_str_slice(line, start, end);
	}
	return out;
}

static struct cc_span span_of(const struct arithmetic *work, size_t figure)
{
	return cc_pieces_at(&work->pieces, arithmetic_piece(work, figure))->span;
}

/* A size by itself: neither a rate nor a mean, nothing that moved. */
static bool is_size(const struct arithmetic *work, size_t figure)
{
	static const uint64_t no_size = W(EACH) | W(AVERAGE) | W(RISE) | W(FALL) | W(YOY) | W(SHARE);
	const struct cc_quantity *quantity = arithmetic_figure(work, figure);
	return cc_quantity_is_exact(quantity) && !arithmetic_is_ratio(quantity) &&
	       (cc_gap_before(&work->pieces, arithmetic_piece(work, figure)) & no_size) == 0;
}

/* 农产品出口 and 进出口 are no 出口 by itself: a sign stands before the name, or a word that opens parts. */
static bool opens_name(const struct arithmetic *work, size_t at)
{
	struct cc_str before = cc_str_slice(work->pieces.article->text.view, 0, at);
	size_t last = at;
	return !cc_utf8_is_han(cc_utf8_prev(before, &last)) ||
	       cc_word_list_ends(arithmetic_words(work, CC_WORDS_OPENS_PARTS), before) > 0;
}

/* The first place of a name behind the figure, SIZE_MAX where there is none. */
static size_t place_of(const struct arithmetic *work, struct cc_str name, size_t figure)
{
	size_t start = span_of(work, figure).end;
	size_t end = span_of(work, work->figures.len - 1).start;
	struct cc_str words =
	    cc_str_slice(work->pieces.article->text.view, 0, end < start + REACH ? end : start + REACH);
	size_t at = start < words.len ? cc_str_find(words, name, start) : SIZE_MAX;
	while (at != SIZE_MAX && !opens_name(work, at))
		at = cc_str_find(words, name, at + name.len);
	return at;
}

/* The figure right behind a name, nothing but a few words between. SIZE_MAX: none. */
static size_t figure_named(const struct arithmetic *work, struct cc_str name, size_t first)
{
	struct cc_str view = work->pieces.article->text.view;
	size_t at = place_of(work, name, first);
	if (at == SIZE_MAX)
		return SIZE_MAX;
	for (size_t i = first + 1; i < work->figures.len; i++) {
		size_t start = span_of(work, i).start;
		if (start < at + name.len)
			continue;
		struct cc_str between = cc_str_slice(view, at + name.len, start);
		bool near = between.len <= BESIDE_BYTES && cc_str_find(between, CC_STR(","), 0) == SIZE_MAX;
		return near && is_size(work, i) ? i : SIZE_MAX;
	}
	return SIZE_MAX;
}

/* The words between the figure before, or the row's begin, and this one name the whole. */
static bool is_whole(const struct arithmetic *work, size_t figure, struct cc_str name)
{
	struct cc_str view = work->pieces.article->text.view;
	size_t from = figure > 0 ? span_of(work, figure - 1).end : cc_pieces_at(&work->pieces, 0)->span.start;
	struct cc_str words = cc_str_slice(view, from, span_of(work, figure).start);
	for (size_t comma; (comma = cc_str_find(words, CC_STR(","), 0)) != SIZE_MAX;)
		words = cc_str_slice(words, comma + 1, words.len);
	return is_size(work, figure) && cc_str_find(words, name, 0) != SIZE_MAX;
}

/* All parts of the whole, each with a figure of its own behind it. */
static bool find_parts(size_t *parts, const struct arithmetic *work, size_t whole, const struct division *division)
{
	for (size_t i = 0; i < division->count; i++) {
		parts[i] = figure_named(work, division->parts[i], whole);
		if (parts[i] == SIZE_MAX ||
		    !arithmetic_can_add(arithmetic_figure(work, whole), arithmetic_figure(work, parts[i])))
			return false;
		for (size_t k = 0; k < i; k++)
			if (parts[k] == parts[i])
				return false;
	}
	return true;
}

static enum cc_status add_up(struct cc_interval *sum, struct cc_decimal *printed, const struct arithmetic *work,
			     const size_t *parts, size_t count)
{
	enum cc_status status = CC_OK;
	*sum = cc_interval_point(cc_decimal_from_int(0));
	*printed = cc_decimal_from_int(0);
	for (size_t i = 0; i < count && status == CC_OK; i++) {
		const struct cc_quantity *part = arithmetic_figure(work, parts[i]);
		status = cc_interval_add(sum, *sum, cc_recompute_interval(part));
		if (status == CC_OK)
			status = cc_decimal_add(printed, *printed, part->value);
	}
	return status;
}

static bool report(struct arithmetic *work, size_t whole, const size_t *parts, size_t count, struct cc_decimal sum)
{
	struct arithmetic_case it = {
	    .work = work, .first = arithmetic_piece(work, whole), .last = arithmetic_piece(work, whole)};
	arithmetic_begin(&it);
	for (size_t i = 0; i < count; i++) {
		arithmetic_say(&it, i > 0 ? " + " : "", i > 0 ? " + " : "");
		arithmetic_say_figure(&it, arithmetic_figure(work, parts[i]));
		size_t piece = arithmetic_piece(work, parts[i]);
		it.last = piece > it.last ? piece : it.last;
	}
	arithmetic_say(&it, " is ", " 是 ");
	arithmetic_say_like(&it, sum, arithmetic_figure(work, whole));
	arithmetic_say(&it, ", the text says ", "，文中为");
	arithmetic_say_figure(&it, arithmetic_figure(work, whole));
	return arithmetic_report(&it, CC_SEVERITY_WARNING);
}

/* …试验发展经费603.3亿元等: not all of them. */
static bool is_open(const struct arithmetic *work, const size_t *parts, size_t count)
{
	size_t last = arithmetic_piece(work, parts[0]);
	for (size_t i = 1; i < count; i++)
		last = arithmetic_piece(work, parts[i]) > last ? arithmetic_piece(work, parts[i]) : last;
	return last + 1 < work->pieces.row.len && (cc_pieces_at(&work->pieces, last + 1)->kinds & W(OPEN_LIST)) != 0;
}

static bool check_division(struct arithmetic *work, const struct division *division)
{
	size_t parts[NAMES_MOST] = {0};
	struct cc_interval sum;
	struct cc_decimal printed;
	for (size_t i = 0; i + division->count < work->figures.len; i++) {
		if (!is_whole(work, i, division->whole) || !find_parts(parts, work, i, division) ||
		    is_open(work, parts, division->count) || arithmetic_is_told(work, i) ||
		    add_up(&sum, &printed, work, parts, division->count) != CC_OK ||
		    cc_interval_overlaps(sum, arithmetic_total_of(work, i)) ||
		    arithmetic_is_told_total(work, parts[0], printed))
			continue;
		if (!report(work, i, parts, division->count, printed))
			return false;
	}
	return true;
}

/* Whether the whole of the line stands anywhere before the last figure: mostly it does not. */
static bool names_whole(const struct arithmetic *work, struct cc_str line)
{
	size_t start = cc_pieces_at(&work->pieces, 0)->span.start;
	size_t end = span_of(work, work->figures.len - 1).start;
	struct cc_str whole = cc_str_slice(line, 0, cc_str_find(line, CC_STR("|"), 0));
	return cc_str_find(cc_str_slice(work->pieces.article->text.view, start, end), whole, 0) != SIZE_MAX;
}

bool arithmetic_check_divisions(struct arithmetic *work)
{
	const struct cc_word_list *lines = arithmetic_words(work, CC_WORDS_DIVISIONS);
	/* a whole and a part at the least */
	for (size_t i = 0; i < lines->count && work->figures.len > 1; i++) {
		if (!names_whole(work, lines->words[i]))
			continue;
		const struct division division = division_of(lines->words[i]);
		if (work->figures.len > division.count && !check_division(work, &division))
			return false;
	}
	return true;
}
