/* A sentence taken apart from left to right; at one place the longest word counts.
 * Leaves which words there are to the packs (`wordings:`). */
#include "checks/shared/pieces.h"

#include "base/utf8.h"
#include "checks/shared/wording_hits.h"

_Static_assert(CC_WORDING_FACET <= 53, "the words of arithmetic and the signs share one set of bits");

#define NAMES                                                                                                          \
	(CC_PIECE_WORD(REVALUED) | CC_PIECE_WORD(EXCLUSIVE) | CC_PIECE_WORD(OVERLAP) | CC_PIECE_WORD(FOUNDED_THEN) |   \
	 CC_PIECE_WORD(CELEBRATES) | CC_PIECE_WORD(INFLOW) | CC_PIECE_WORD(OUTFLOW) | CC_PIECE_WORD(BALANCE))
/* names where they are nothing else: 平均 is a word of averages first */
#define MERE_NAMES                                                                                                     \
	(CC_PIECE_WORD(WHOLE) | CC_PIECE_WORD(LEFT) | CC_PIECE_WORD(APART) | CC_PIECE_WORD(SOURCE) |                   \
	 CC_PIECE_WORD(HALF))

/* Where the walk stands among figures, periods and words, which come sorted. */
struct walk {
	struct cc_pieces *out;
	const struct cc_mentions *mentions;
	struct cc_str view;
	size_t quantity;
	size_t period;
	size_t hit;
	size_t at;
	size_t end;
	uint32_t sentence;
};

struct cc_pieces cc_pieces_new(struct cc_arena *arena)
{
	return (struct cc_pieces){.row = cc_vec_new(arena, sizeof(struct cc_wording_piece)),
				  .hits = cc_vec_new(arena, sizeof(struct cc_hit))};
}

const struct cc_wording_piece *cc_pieces_at(const struct cc_pieces *pieces, size_t index)
{
	return &((const struct cc_wording_piece *)pieces->row.items)[index];
}

const struct cc_quantity *cc_piece_quantity(const struct cc_pieces *pieces, size_t index)
{
	return &pieces->article->mentions[cc_pieces_at(pieces, index)->sentence]
		    .quantities[cc_pieces_at(pieces, index)->ref];
}

const struct cc_period_mention *cc_piece_period(const struct cc_pieces *pieces, size_t index)
{
	return &pieces->article->mentions[cc_pieces_at(pieces, index)->sentence]
		    .periods[cc_pieces_at(pieces, index)->ref];
}

static void add(struct walk *walk, size_t end, uint64_t kinds, size_t ref)
{
	struct cc_wording_piece piece = {
	    .span = {.start = walk->at, .end = end},
	    .kinds = kinds,
	    .ref = (uint32_t)ref,
	    .sentence = walk->sentence,
	};
	(void)cc_vec_add(&walk->out->row, &piece);
	walk->at = end;
}

/* 第五, 3: and a telephone number are nothing to reckon with. */
static uint64_t figure_kinds(const struct cc_quantity *quantity)
{
	bool counts = quantity->kind == CC_NUMBER_CARDINAL || quantity->kind == CC_NUMBER_PERCENT ||
		      quantity->kind == CC_NUMBER_FRACTION;
	if (!counts || quantity->suspect)
		return CC_PIECE_OTHER;
	return cc_str_equal(quantity->unit, CC_STR("a")) ? CC_PIECE_DURATION : CC_PIECE_FIGURE;
}

/* 二期投资25亿元: a word of the packs that covers a number is no figure. */
static bool is_word(const struct walk *walk, struct cc_span span)
{
	const struct cc_hit *hits = walk->out->hits.items;
	for (size_t i = walk->hit; i < walk->out->hits.len && hits[i].start <= span.start; i++)
		if (hits[i].start == span.start && hits[i].end >= span.end && hits[i].kind == CC_WORDING_EXCLUSIVE)
			return true;
	return false;
}

/* 712件(套), 24台(套): what else the things are called belongs to their unit. @return where it ends. */
static size_t with_second_unit(const struct walk *walk, size_t end)
{
	enum { HAN_MOST = 2 };
	size_t at = end;
	if (at >= walk->end || walk->view.ptr[at] != '(')
		return end;
	at++;
	for (int i = 0; i < HAN_MOST && at < walk->end; i++) {
		size_t next = at;
		if (!cc_utf8_is_han(cc_utf8_next(walk->view, &next)))
			break;
		at = next;
	}
	return at > end + 1 && at < walk->end && walk->view.ptr[at] == ')' ? at + 1 : end;
}

static bool take_figure(struct walk *walk)
{
	const struct cc_mentions *mentions = walk->mentions;
	while (walk->quantity < mentions->quantity_count && mentions->quantities[walk->quantity].phrase.end <= walk->at)
		walk->quantity++;
	if (walk->quantity >= mentions->quantity_count)
		return false;
	const struct cc_quantity *quantity = &mentions->quantities[walk->quantity];
	if (quantity->phrase.start > walk->at || is_word(walk, quantity->phrase))
		return false;
	add(walk, with_second_unit(walk, quantity->phrase.end), figure_kinds(quantity), walk->quantity);
	return true;
}

/* 比上年的72.0亿元: the word of the comparison is a part of the period. */
static uint64_t period_kinds(const struct walk *walk, struct cc_span span)
{
	static const uint64_t leading = CC_PIECE_WORD(BASE) | CC_PIECE_WORD(FROM);
	const struct cc_hit *hits = walk->out->hits.items;
	uint64_t kinds = CC_PIECE_PERIOD;
	for (size_t i = walk->hit; i < walk->out->hits.len && hits[i].start <= span.start; i++)
		if (hits[i].start == span.start && hits[i].end <= span.end)
			kinds |= cc_wording_bit(hits[i].kind) & leading;
	return kinds;
}

static bool take_period(struct walk *walk)
{
	const struct cc_mentions *mentions = walk->mentions;
	while (walk->period < mentions->period_count && mentions->periods[walk->period].span.end <= walk->at)
		walk->period++;
	if (walk->period >= mentions->period_count || mentions->periods[walk->period].span.start > walk->at)
		return false;
	struct cc_span span = mentions->periods[walk->period].span;
	add(walk, span.end, period_kinds(walk, span), walk->period);
	return true;
}

/* Whether a figure begins inside the word: 较2020年 must not swallow it, 同比增长 may stand. */
static bool runs_into_figure(const struct walk *walk, size_t end)
{
	const struct cc_mentions *mentions = walk->mentions;
	if (walk->quantity >= mentions->quantity_count)
		return false;
	const struct cc_quantity *quantity = &mentions->quantities[walk->quantity];
	/* 居第一位 is one word, and its number no figure */
	bool inside = quantity->kind == CC_NUMBER_ORDINAL && quantity->phrase.end <= end;
	return quantity->phrase.start < end && !inside && !is_word(walk, quantity->phrase);
}

/* Words that nobody knows make one piece, and so do those that only other checks know. */
static void add_other(struct walk *walk, size_t end)
{
	struct cc_vec *row = &walk->out->row;
	struct cc_wording_piece *last = row->len > 0 ? (struct cc_wording_piece *)row->items + (row->len - 1) : NULL;
	if (last == NULL || last->kinds != CC_PIECE_OTHER || last->ref != UINT32_MAX) {
		add(walk, end, CC_PIECE_OTHER, UINT32_MAX);
		return;
	}
	last->span.end = end;
	walk->at = end;
}

static bool take_word(struct walk *walk)
{
	const struct cc_hit *hits = walk->out->hits.items;
	size_t count = walk->out->hits.len;
	while (walk->hit < count && hits[walk->hit].start < walk->at)
		walk->hit++;
	while (walk->hit < count && hits[walk->hit].start == walk->at && runs_into_figure(walk, hits[walk->hit].end))
		walk->hit++;
	if (walk->hit >= count || hits[walk->hit].start > walk->at)
		return false;
	size_t end = hits[walk->hit].end;
	uint64_t kinds = 0;
	for (size_t i = walk->hit; i < count && hits[i].start == walk->at && hits[i].end == end; i++)
		kinds |= cc_wording_bit(hits[i].kind);
	/* words of other checks are as good as any other between figures, and so are mere names */
	kinds &= CC_PIECE_WORD(FACET) - 1;
	if ((kinds & NAMES) != 0 || (kinds != 0 && (kinds & ~MERE_NAMES) == 0))
		kinds |= CC_PIECE_OTHER;
	if (kinds == 0)
		add_other(walk, end);
	else
		add(walk, end, kinds, UINT32_MAX);
	return true;
}

static uint64_t sign_kind(uint32_t c)
{
	static const struct {
		uint32_t sign;
		uint64_t kind;
	} signs[] = {
	    {.sign = ',', .kind = CC_PIECE_COMMA},   {.sign = 0x3001, .kind = CC_PIECE_LISTING},
	    {.sign = ':', .kind = CC_PIECE_COLON},   {.sign = ';', .kind = CC_PIECE_STOP},
	    {.sign = 0x3002, .kind = CC_PIECE_STOP}, {.sign = '.', .kind = CC_PIECE_STOP},
	    {.sign = '!', .kind = CC_PIECE_STOP},    {.sign = '?', .kind = CC_PIECE_STOP},
	    {.sign = '(', .kind = CC_PIECE_OPEN},    {.sign = ')', .kind = CC_PIECE_CLOSE},
	};
	for (size_t i = 0; i < sizeof(signs) / sizeof(signs[0]); i++)
		if (signs[i].sign == c)
			return signs[i].kind;
	return 0;
}

static void take_other(struct walk *walk)
{
	size_t end = walk->at;
	uint32_t c = cc_utf8_next(walk->view, &end);
	if (c == ' ') {
		walk->at = end;
		return;
	}
	uint64_t sign = sign_kind(c);
	if (sign == 0)
		add_other(walk, end);
	else
		add(walk, end, sign, UINT32_MAX);
}

/* Append the pieces of a sentence. */
static bool take_sentence(struct cc_pieces *out, const struct cc_ruleset *rules, uint32_t sentence)
{
	const struct cc_article *article = out->article;
	struct cc_span span = article->text.sentences[sentence].span;
	if (!cc_wording_hits(&out->hits, rules, article, sentence))
		return false;
	struct walk walk = {
	    .out = out,
	    .mentions = &article->mentions[sentence],
	    .view = article->text.view,
	    .at = span.start,
	    .end = span.end,
	    .sentence = sentence,
	};
	while (walk.at < walk.end && !out->row.failed)
		if (!take_figure(&walk) && !take_period(&walk) && !take_word(&walk))
			take_other(&walk);
	return !out->row.failed;
}

bool cc_pieces_of(struct cc_pieces *out, const struct cc_ruleset *rules, const struct cc_article *article,
		  uint32_t sentence)
{
	out->article = article;
	out->sentence = sentence;
	out->row.len = 0;
	return take_sentence(out, rules, sentence);
}

bool cc_pieces_join(struct cc_pieces *out, const struct cc_ruleset *rules, uint32_t sentence)
{
	struct cc_wording_piece *row = out->row.items;
	for (size_t i = out->row.len; i > 0 && row[i - 1].kinds == CC_PIECE_STOP; i--)
		row[i - 1].kinds = CC_PIECE_COMMA;
	return take_sentence(out, rules, sentence);
}

struct cc_span cc_pieces_sentences(const struct cc_pieces *pieces, size_t first, size_t last)
{
	const struct cc_sentence *sentences = pieces->article->text.sentences;
	return (struct cc_span){.start = sentences[cc_pieces_at(pieces, first)->sentence].span.start,
				.end = sentences[cc_pieces_at(pieces, last)->sentence].span.end};
}

bool cc_gap_fits(const struct cc_pieces *pieces, size_t from, size_t to, const struct cc_gap *gap, uint64_t *seen)
{
	uint64_t all = 0;
	bool tail = (gap->allowed & CC_PIECE_TAIL) != 0;
	for (size_t i = from + 1; i < to; i++) {
		uint64_t kinds = cc_pieces_at(pieces, i)->kinds;
		if ((kinds & gap->forbidden) != 0)
			return false;
		if ((kinds & CC_PIECE_COMMA) != 0)
			tail = false;
		if ((kinds & gap->allowed) == 0 && !(tail && (kinds & CC_PIECE_OTHER) != 0))
			return false;
		all |= kinds;
	}
	if (to > from + 1 && (cc_pieces_at(pieces, to - 1)->kinds & gap->not_last) != 0)
		return false;
	if (seen != NULL)
		*seen |= all;
	return gap->required == 0 || (all & gap->required) != 0;
}

uint64_t cc_gap_before(const struct cc_pieces *pieces, size_t at)
{
	static const uint64_t ends = CC_PIECE_FIGURE | CC_PIECE_COMMA | CC_PIECE_STOP | CC_PIECE_COLON |
				     CC_PIECE_LISTING | CC_PIECE_OPEN | CC_PIECE_CLOSE;
	uint64_t seen = 0;
	while (at > 0 && (cc_pieces_at(pieces, at - 1)->kinds & ends) == 0)
		seen |= cc_pieces_at(pieces, --at)->kinds;
	return seen;
}
