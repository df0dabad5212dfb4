/* Places in an order: "由第46位上升到第39位，前进7位", "from 46th to 39th, up seven places".
 * Leaves levels and their changes to arithmetic_change.c. */
#include "checks/arithmetic/arithmetic.h"

#define W(name) CC_PIECE_WORD(name)

/* 7位, 7个位次, seven places */
static bool counts_places(const struct arithmetic *work, const struct cc_quantity *quantity)
{
	struct cc_str view = work->pieces.article->text.view;
	struct cc_str behind = cc_str_slice(view, quantity->number.end, view.len);
	bool plain = quantity->kind == CC_NUMBER_CARDINAL && quantity->qualifier == CC_QUALIFIER_EXACT;
	return plain && cc_word_list_begins(arithmetic_words(work, CC_WORDS_PLACES_UNIT), behind) > 0;
}

static bool is_place(const struct cc_quantity *quantity)
{
	return quantity->kind == CC_NUMBER_ORDINAL && !quantity->is_range;
}

/* The next piece from `at` on that a figure of any kind stands in; the end of the row where there is none. An ordinal
 * is no figure that is reckoned with elsewhere. */
static size_t next_number(const struct arithmetic *work, size_t at)
{
	for (; at < work->pieces.row.len; at++) {
		const struct cc_wording_piece *piece = cc_pieces_at(&work->pieces, at);
		if ((piece->kinds & CC_PIECE_FIGURE) != 0 ||
		    (piece->kinds == CC_PIECE_OTHER && piece->ref != UINT32_MAX))
			break;
	}
	return at;
}

/* "from eleventh to seventh among the 24 boards, a gain of five places": how many there are stands between. */
static size_t next_places(const struct arithmetic *work, size_t at)
{
	size_t by = next_number(work, at);
	bool other = by < work->pieces.row.len && !is_place(cc_piece_quantity(&work->pieces, by)) &&
		     !counts_places(work, cc_piece_quantity(&work->pieces, by));
	return other ? next_number(work, by + 1) : by;
}

/* From, to and by how many, as pieces. */
struct places {
	size_t from, to, by;
};

static bool report(struct arithmetic *work, struct places places, struct cc_decimal apart)
{
	struct arithmetic_case it = {.work = work, .first = places.from, .last = places.by};
	arithmetic_begin(&it);
	arithmetic_say_figure(&it, cc_piece_quantity(&work->pieces, places.from));
	arithmetic_say(&it, " → ", " → ");
	arithmetic_say_figure(&it, cc_piece_quantity(&work->pieces, places.to));
	arithmetic_say(&it, " is ", " 相差 ");
	cc_decimal_write(&it.text, apart);
	arithmetic_say(&it, " places, the text says ", " 位，文中为");
	arithmetic_say_figure(&it, cc_piece_quantity(&work->pieces, places.by));
	return arithmetic_report(&it, CC_SEVERITY_ERROR);
}

static bool check_places(struct arithmetic *work, struct places places)
{
	static const struct cc_gap to = {.allowed = ~UINT64_C(0),
					 .required = W(TO) | W(RISE_TO) | W(BETTER_TO) | W(FALL_TO),
					 .forbidden = CC_PIECE_STOP | CC_PIECE_COMMA};
	static const struct cc_gap by = {.allowed = ~UINT64_C(0),
					 .required = CC_PIECE_COMMA,
					 .forbidden = CC_PIECE_STOP | W(YOY) | W(OTHER_BASE) | W(YEARLY) | W(BASE)};
	const struct cc_quantity *a = cc_piece_quantity(&work->pieces, places.from);
	const struct cc_quantity *b = cc_piece_quantity(&work->pieces, places.to);
	const struct cc_quantity *c = cc_piece_quantity(&work->pieces, places.by);
	struct cc_decimal apart;
	if (!is_place(a) || !is_place(b) || !counts_places(work, c) ||
	    !cc_gap_fits(&work->pieces, places.from, places.to, &to, NULL) ||
	    !cc_gap_fits(&work->pieces, places.to, places.by, &by, NULL) ||
	    cc_decimal_subtract(&apart, a->value, b->value) != CC_OK)
		return true;
	apart.negative = false;
	return cc_decimal_compare(apart, c->value) == 0 || report(work, places, apart);
}

bool arithmetic_check_places(struct arithmetic *work)
{
	size_t count = work->pieces.row.len;
	struct places places = {.from = next_number(work, 0)};
	for (; places.from < count; places.from = places.to) {
		places.to = next_number(work, places.from + 1);
		places.by = next_places(work, places.to + 1);
		if (places.by < count && !check_places(work, places))
			return false;
	}
	return true;
}
