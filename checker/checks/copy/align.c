/* Two sentences laid side by side from a shingle they share: what agrees, what differs, what stands elsewhere.
 * Leaves what a difference means to copies.c, and finding where to go on to rejoin.c. */
#include "checks/copy/align.h"

#include "checks/copy/moved_clauses.h"
#include "checks/copy/rejoin.h"
#include "checks/shared/numeral_words.h"

enum {
	GAP = 5,	/* tokens that may be missing, added or exchanged at one place */
	LAST_GAP = 2,	/* ... where nothing or only a figure follows: offices in Chicago / in Rome */
	RESUME = 3,	/* tokens that must agree behind such a place */
	NUMERAL_GAP = 2 /* a numeral and what it counts */
};

/* Both sides, read forward or backward from the shingle. */
struct walk {
	const struct cc_side_tokens *a;
	const struct cc_side_tokens *b;
	size_t from_a, from_b;	/* forward: first token; backward: one behind the first */
	struct cc_stretch room; /* tokens that may be used */
	bool backward;
	size_t stretch; /* index of the stretch that grows */
};

static size_t left_a(const struct walk *walk)
{
	return walk->backward ? walk->from_a - walk->room.a : walk->room.a_end - walk->from_a;
}

static size_t left_b(const struct walk *walk)
{
	return walk->backward ? walk->from_b - walk->room.b : walk->room.b_end - walk->from_b;
}

/* The i-th token from the shingle. */
static size_t index_a(const struct walk *walk, size_t i)
{
	return walk->backward ? walk->from_a - 1 - i : walk->from_a + i;
}

static size_t index_b(const struct walk *walk, size_t i)
{
	return walk->backward ? walk->from_b - 1 - i : walk->from_b + i;
}

static bool agree(const struct walk *walk, size_t i, size_t k)
{
	return walk->a->tokens[index_a(walk, i)].mask == walk->b->tokens[index_b(walk, k)].mask;
}

static bool is_letters(const struct walk *walk, size_t i)
{
	return cc_token_is_letters(&walk->a->tokens[index_a(walk, i)]);
}

/* What two sentences have in common behind a gap. */
enum going_on { APART, TO_THE_END, TOGETHER };

/* Whether both go on together from i and k: RESUME tokens with letters among them; or just to the end of both. */
static enum going_on resumes(const struct walk *walk, size_t i, size_t k)
{
	size_t rest_a = left_a(walk) - i;
	size_t rest_b = left_b(walk) - k;
	bool letters = false;
	for (size_t n = 0; n < RESUME; n++) {
		if (n >= rest_a || n >= rest_b)
			return rest_a != rest_b ? APART : letters ? TOGETHER : TO_THE_END;
		if (!agree(walk, i + n, k + n))
			return APART;
		letters |= is_letters(walk, i + n);
	}
	return letters ? TOGETHER : APART;
}

/* Figures and periods are no filling between words. */
static bool is_filling(const struct cc_token *token)
{
	return cc_token_is_letters(token) || token->kind == CC_TOKEN_PLACE;
}

/* How many tokens from the i-th may be stepped over. */
static size_t letters_ahead(const struct walk *walk, const struct cc_side_tokens *side, size_t left, size_t i,
			    size_t (*index)(const struct walk *, size_t))
{
	size_t n = 0;
	while (n < GAP && i + n < left && is_filling(&side->tokens[index(walk, i + n)]))
		n++;
	return n;
}

/* ，仍未实现盈利，: a clause that stands on one side alone was moved or added as a whole, and fills no gap. */
static bool skips_clause(const struct cc_side_tokens *side, size_t first, size_t behind, size_t size)
{
	return size >= RESUME && side->tokens[first].clause != side->tokens[behind].clause;
}

static bool is_own_clause(const struct walk *walk, size_t i, size_t k, size_t skip_a, size_t skip_b)
{
	if (skip_a > 0 && skip_b > 0)
		return false;
	if (skip_b == 0)
		return i + skip_a < left_a(walk) &&
		       skips_clause(walk->a, index_a(walk, i), index_a(walk, i + skip_a), skip_a);
	return k + skip_b < left_b(walk) && skips_clause(walk->b, index_b(walk, k), index_b(walk, k + skip_b), skip_b);
}

/* What the next tokens are aligned by; behind the end: nothing. */
struct ahead {
	uint64_t masks[GAP + 1];
	size_t left;
};

static struct ahead look_ahead(const struct walk *walk, const struct cc_side_tokens *side, size_t left, size_t i,
			       size_t (*index)(const struct walk *, size_t))
{
	struct ahead ahead = {.left = left - i};
	for (size_t n = 0; n <= GAP && n < ahead.left; n++)
		ahead.masks[n] = side->tokens[index(walk, i + n)].mask;
	return ahead;
}

/* For each sum of what may be left out on both sides a bit for each number of tokens of the one side behind which the
 * next ones are alike: mostly there is none. At an end both may go on to it. */
struct meetings {
	unsigned at[2 * GAP + 1];
	unsigned any;
};

static struct meetings meet(const struct ahead *a, const struct ahead *b)
{
	struct meetings meetings = {.any = 0};
	for (size_t n = 0; n <= GAP; n++) {
		for (size_t k = 0; k <= GAP; k++) {
			bool end = n >= a->left || k >= b->left;
			meetings.at[n + k] |= (unsigned)(end || a->masks[n] == b->masks[k]) << n;
		}
	}
	for (size_t sum = 1; sum <= 2 * GAP; sum++)
		meetings.any |= meetings.at[sum];
	return meetings;
}

/* Whether behind so much left out on either side both go on together. */
static bool goes_on_behind(const struct walk *walk, size_t i, size_t k, size_t skip_a, size_t skip_b)
{
	enum going_on going_on = resumes(walk, i + skip_a, k + skip_b);
	bool ends = going_on == TO_THE_END && (skip_a > LAST_GAP || skip_b > LAST_GAP);
	return going_on != APART && !ends && !is_own_clause(walk, i, k, skip_a, skip_b);
}

/* The shortest gap behind which both go on together. */
static bool find_gap(const struct walk *walk, size_t i, size_t k, size_t *gap_a, size_t *gap_b)
{
	const struct ahead ahead_a = look_ahead(walk, walk->a, left_a(walk), i, index_a);
	const struct ahead ahead_b = look_ahead(walk, walk->b, left_b(walk), k, index_b);
	const struct meetings meetings = meet(&ahead_a, &ahead_b);
	if (meetings.any == 0)
		return false;
	size_t most_a = letters_ahead(walk, walk->a, left_a(walk), i, index_a);
	size_t most_b = letters_ahead(walk, walk->b, left_b(walk), k, index_b);
	for (size_t sum = 1; sum <= most_a + most_b; sum++) {
		if (meetings.at[sum] == 0)
			continue;
		for (size_t skip_a = sum > most_b ? sum - most_b : 0; skip_a <= sum && skip_a <= most_a; skip_a++) {
			size_t skip_b = sum - skip_a;
			bool meets = (meetings.at[sum] >> skip_a & 1) != 0;
			if (!meets || !goes_on_behind(walk, i, k, skip_a, skip_b))
				continue;
			*gap_a = skip_a;
			*gap_b = skip_b;
			return true;
		}
	}
	return false;
}

/* `size` tokens at the i-th from the shingle, as forward indices. */
static struct cc_span stretch(const struct walk *walk, size_t from, size_t i, size_t size)
{
	size_t start = walk->backward ? from - i - size : from + i;
	return (struct cc_span){.start = start, .end = start + size};
}

static struct cc_difference difference_at(const struct walk *walk, size_t i, size_t gap_a, size_t k, size_t gap_b)
{
	struct cc_span a = stretch(walk, walk->from_a, i, gap_a);
	struct cc_span b = stretch(walk, walk->from_b, k, gap_b);
	return (struct cc_difference){
	    .a = a.start, .a_end = a.end, .b = b.start, .b_end = b.end, .stretch = walk->stretch};
}

/* 三位一体 / 九位一体: the one is words and the other a figure, and no figure is stepped over otherwise. */
static bool find_numeral(const struct walk *walk, size_t i, size_t k, size_t *gap_a, size_t *gap_b)
{
	for (*gap_a = 1; *gap_a <= NUMERAL_GAP && i + *gap_a <= left_a(walk); ++*gap_a) {
		for (*gap_b = 1; *gap_b <= NUMERAL_GAP && k + *gap_b <= left_b(walk); ++*gap_b) {
			struct cc_difference difference = difference_at(walk, i, *gap_a, k, *gap_b);
			if (resumes(walk, i + *gap_a, k + *gap_b) != APART &&
			    cc_differ_in_numeral(&difference, walk->a, walk->b))
				return true;
		}
	}
	return false;
}

static void add_difference(struct cc_alignment *out, struct cc_difference difference)
{
	if (out->difference_count == CC_DIFFERENCES_MAX) {
		out->overflow = true;
		return;
	}
	out->differences[out->difference_count++] = difference;
}

static void count_equal(struct cc_alignment *out, const struct cc_token *token)
{
	out->weight += token->weight;
	out->equal_figures += token->kind == CC_TOKEN_FIGURE;
	out->equal_periods += token->kind == CC_TOKEN_PERIOD;
	out->equal_places += token->kind == CC_TOKEN_PLACE && token->ref != UINT32_MAX;
}

/* Token i of the one stands beside token k of the other: they agree, or differ in what they say. */
static void take_beside(struct cc_alignment *out, const struct walk *walk, size_t i, size_t k)
{
	size_t at_a = index_a(walk, i);
	size_t at_b = index_b(walk, k);
	const struct cc_token *a = &walk->a->tokens[at_a];
	const struct cc_token *b = &walk->b->tokens[at_b];
	const bool letters = a->kind == b->kind && a->kind < CC_TOKEN_MOVEMENT && a->mask == b->mask;
	if (letters || cc_token_same(walk->a->rules, walk->a->article, walk->a->sentence, a, walk->b->article,
				     walk->b->sentence, b))
		count_equal(out, a);
	else
		add_difference(
		    out, (struct cc_difference){
			     .a = at_a, .a_end = at_a + 1, .b = at_b, .b_end = at_b + 1, .stretch = walk->stretch});
}

/* Words bind a figure or period from before it (团队17个), and one that opens its clause from behind it
 * (2022年11月开工, 两年半收回成本): where those differ, so does what is said, and not its value. */
static bool is_bound(const struct walk *walk, size_t i, size_t k)
{
	size_t gap_a;
	size_t gap_b;
	bool opens =
	    cc_token_opens_clause(walk->a, index_a(walk, i)) || cc_token_opens_clause(walk->b, index_b(walk, k));
	if (is_letters(walk, i) || opens == walk->backward)
		return true;
	bool last_a =
	    i + 1 == left_a(walk) || (!walk->backward && cc_token_opens_clause(walk->a, index_a(walk, i + 1)));
	bool last_b =
	    k + 1 == left_b(walk) || (!walk->backward && cc_token_opens_clause(walk->b, index_b(walk, k + 1)));
	if (last_a || last_b)
		return last_a && last_b;
	return agree(walk, i + 1, k + 1) || find_gap(walk, i + 1, k + 1, &gap_a, &gap_b);
}

/* 未投入使用 / 已投入使用: nothing stands before a negation that could be laid beside anything. */
static void take_opening_negation(struct cc_alignment *out, const struct cc_side_tokens *a,
				  const struct cc_side_tokens *b)
{
	struct cc_stretch *first = &out->stretches[0];
	bool in_a = first->a == 1 && first->b == 0 && a->tokens[0].word == CC_REWORDING_NEGATION;
	bool in_b = first->b == 1 && first->a == 0 && b->tokens[0].word == CC_REWORDING_NEGATION;
	if (!in_a && !in_b)
		return;
	add_difference(out, (struct cc_difference){.a_end = first->a, .b_end = first->b});
	first->a = 0;
	first->b = 0;
}

static void run(struct cc_alignment *out, const struct walk *walk)
{
	size_t i = 0;
	size_t k = 0;
	while (i < left_a(walk) && k < left_b(walk)) {
		size_t gap_a;
		size_t gap_b;
		if (agree(walk, i, k)) {
			if (!is_bound(walk, i, k))
				break;
			take_beside(out, walk, i++, k++);
			continue;
		}
		if (!find_gap(walk, i, k, &gap_a, &gap_b) && !find_numeral(walk, i, k, &gap_a, &gap_b))
			break;
		add_difference(out, difference_at(walk, i, gap_a, k, gap_b));
		i += gap_a;
		k += gap_b;
	}
	struct cc_stretch *grown = &out->stretches[walk->stretch];
	if (walk->backward) {
		grown->a = walk->from_a - i;
		grown->b = walk->from_b - k;
	} else {
		grown->a_end = walk->from_a + i;
		grown->b_end = walk->from_b + k;
	}
}

static void sort_differences(struct cc_alignment *out)
{
	for (size_t i = 1; i < out->difference_count; i++) {
		struct cc_difference moved = out->differences[i];
		size_t at = i;
		for (; at > 0 && out->differences[at - 1].a > moved.a; at--)
			out->differences[at] = out->differences[at - 1];
		out->differences[at] = moved;
	}
}

static size_t reach_back(const struct cc_alignment *alignment, size_t token,
			 bool (*covers)(const struct cc_alignment *, size_t))
{
	while (token > 0 && !covers(alignment, token - 1))
		token--;
	return token;
}

static size_t reach_on(const struct cc_alignment *alignment, size_t token, size_t count,
		       bool (*covers)(const struct cc_alignment *, size_t))
{
	while (token < count && !covers(alignment, token))
		token++;
	return token;
}

/* Lay side by side what no stretch has yet, from tokens that agree. */
static void add_stretch(struct cc_alignment *out, const struct cc_side_tokens *a, const struct cc_side_tokens *b,
			size_t at_a, size_t at_b)
{
	struct walk walk = {
	    .a = a,
	    .b = b,
	    .from_a = at_a,
	    .from_b = at_b,
	    .room = {.a = reach_back(out, at_a, cc_align_covers_a),
		     .a_end = reach_on(out, at_a, a->count, cc_align_covers_a),
		     .b = reach_back(out, at_b, cc_align_covers_b),
		     .b_end = reach_on(out, at_b, b->count, cc_align_covers_b)},
	    .stretch = out->stretch_count,
	};
	out->stretches[walk.stretch] = (struct cc_stretch){.a = at_a, .a_end = at_a, .b = at_b, .b_end = at_b};
	run(out, &walk);
	walk.backward = true;
	run(out, &walk);
	out->stretch_count++;
}

bool cc_align_covers_a(const struct cc_alignment *alignment, size_t token)
{
	for (size_t i = 0; i < alignment->stretch_count; i++)
		if (alignment->stretches[i].a <= token && token < alignment->stretches[i].a_end)
			return true;
	return false;
}

bool cc_align_covers_b(const struct cc_alignment *alignment, size_t token)
{
	for (size_t i = 0; i < alignment->stretch_count; i++)
		if (alignment->stretches[i].b <= token && token < alignment->stretches[i].b_end)
			return true;
	return false;
}

/* Clauses that stand in another order, token by token. @return whether that is how the two are alike. */
static bool add_moved(struct cc_alignment *out, const struct cc_side_tokens *a, const struct cc_side_tokens *b)
{
	out->stretch_count = cc_moved_clauses(out->stretches, a, b);
	for (size_t i = 0; i < out->stretch_count; i++) {
		const struct cc_stretch *at = &out->stretches[i];
		struct walk walk = {.a = a, .b = b, .from_a = at->a, .from_b = at->b, .room = *at, .stretch = i};
		for (size_t k = 0; k < at->a_end - at->a; k++)
			take_beside(out, &walk, k, k);
	}
	return out->stretch_count > 0;
}

void cc_align(struct cc_alignment *out, const struct cc_side_tokens *a, const struct cc_side_tokens *b, size_t at_a,
	      size_t at_b)
{
	*out = (struct cc_alignment){.weight = 0};
	if (add_moved(out, a, b))
		return;
	add_stretch(out, a, b, at_a, at_b);
	take_opening_negation(out, a, b);
	struct cc_rejoin again;
	while (out->stretch_count < CC_STRETCHES_MAX && cc_rejoin_find(&again, out, a, b))
		add_stretch(out, a, b, again.a, again.b);
	sort_differences(out);
}
