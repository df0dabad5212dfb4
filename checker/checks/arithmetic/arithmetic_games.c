/* What a team won, drew and lost beside what it played: 30场17胜6平8负, "18 wins, nine draws and 12 defeats in 38
 * matches", and the points that they make where a draw is worth one. Leaves tables of a league to table_formulas.c. */
#include "checks/arithmetic/arithmetic.h"

enum role { ROLE_WON, ROLE_DRAWN, ROLE_LOST, ROLE_PLAYED, ROLE_POINTS, ROLES, ROLE_NONE = ROLES };

enum { POINTS_SLIP = 3, POINTS_A_WIN = 3, GAMES_PART = 4, COUNT_MOST = 1000 };

/* The figures in their roles; -1: none, or more than one. */
struct games {
	const struct cc_quantity *told[ROLES];
	size_t count[ROLES];
	size_t first, last; /* pieces */
};

/* The words that stand right behind a figure of the role, or right before it: 17胜, won 18. */
static const enum cc_words words_of[ROLES] = {CC_WORDS_GAMES_WON, CC_WORDS_GAMES_DRAWN, CC_WORDS_GAMES_LOST,
					      CC_WORDS_GAMES_PLAYED, CC_WORDS_GAME_POINTS};

static bool is_called(const struct arithmetic *work, const struct cc_quantity *quantity, enum cc_words words)
{
	struct cc_str view = work->pieces.article->text.view;
	const struct cc_word_list *list = arithmetic_words(work, words);
	struct cc_str before = cc_str_slice(view, 0, quantity->phrase.start);
	/* 17胜6平: of wins the word stands behind in Chinese */
	bool ahead = cc_str_ends(before, CC_STR(" ")) || words == CC_WORDS_GAME_POINTS;
	return cc_word_list_begins(list, cc_str_slice(view, quantity->number.end, view.len)) > 0 ||
	       (ahead && cc_word_list_ends(list, before) > 0);
}

/* 主场赢了18场: some of what was played. */
static bool is_done(const struct arithmetic *work, const struct cc_quantity *quantity)
{
	struct cc_str view = work->pieces.article->text.view;
	return cc_word_list_ends(arithmetic_words(work, CC_WORDS_GAMES_DONE),
				 cc_str_slice(view, 0, quantity->phrase.start)) > 0;
}

/* "won 18 games": what was done tells more than what was counted. */
static enum role role_of(const struct arithmetic *work, const struct cc_quantity *quantity)
{
	for (size_t i = 0; i < ROLES; i++)
		if (is_called(work, quantity, words_of[i]))
			return i == ROLE_PLAYED && is_done(work, quantity) ? ROLE_NONE : (enum role)i;
	return ROLE_NONE;
}

/* 还剩10场, "with six matches to play": not played yet. */
static bool is_open(const struct arithmetic *work)
{
	struct cc_span span = work->pieces.article->text.sentences[work->pieces.sentence].span;
	return cc_word_list_within(arithmetic_words(work, CC_WORDS_GAMES_OPEN),
				   cc_str_of_span(work->pieces.article->text.view, span));
}

static void take(struct games *games, enum role role, const struct cc_quantity *quantity, size_t piece)
{
	games->told[role] = quantity;
	games->count[role]++;
	if (games->last == 0)
		games->first = piece;
	games->last = piece + 1;
}

static struct games find(const struct arithmetic *work)
{
	struct games games = {.first = 0};
	const struct cc_mentions *mentions = &work->pieces.article->mentions[work->pieces.sentence];
	for (size_t i = 0; i < work->pieces.row.len; i++) {
		const struct cc_wording_piece *piece = cc_pieces_at(&work->pieces, i);
		bool figure = (piece->kinds & CC_PIECE_FIGURE) != 0 && piece->ref < mentions->quantity_count;
		const struct cc_quantity *quantity = figure ? &mentions->quantities[piece->ref] : NULL;
		enum role role = figure ? role_of(work, quantity) : ROLE_NONE;
		if (role != ROLE_NONE)
			take(&games, role, quantity, i);
	}
	return games;
}

/* A small whole number that is exact; -1 otherwise. */
static int64_t whole(const struct cc_quantity *quantity)
{
	struct cc_decimal value = cc_decimal_normalise(quantity->value);
	bool plain = quantity->qualifier == CC_QUALIFIER_EXACT && !quantity->is_range && value.exponent >= 0 &&
		     value.exponent <= 2 && value.coefficient < COUNT_MOST;
	int64_t number = plain ? (int64_t)value.coefficient : -1;
	for (int32_t i = 0; plain && i < value.exponent; i++)
		number *= 10;
	return number;
}

static bool tell(struct arithmetic *work, const struct games *games, enum role stated, int64_t reckoned)
{
	static const enum role parts[] = {ROLE_WON, ROLE_DRAWN, ROLE_LOST};
	struct arithmetic_case it = {.work = work, .first = games->first, .last = games->last - 1};
	arithmetic_begin(&it);
	for (size_t i = 0; i < sizeof(parts) / sizeof(parts[0]); i++) {
		if (games->count[parts[i]] == 0 || (stated == ROLE_POINTS && parts[i] == ROLE_LOST))
			continue;
		arithmetic_say(&it, i > 0 ? " + " : "", i > 0 ? " + " : "");
		arithmetic_say_figure(&it, games->told[parts[i]]);
		if (stated == ROLE_POINTS && parts[i] == ROLE_WON)
			arithmetic_say(&it, " × 3", " × 3");
	}
	arithmetic_say(&it, " is ", " 是 ");
	cc_buf_add_unsigned(&it.text, (uint64_t)reckoned);
	arithmetic_say(&it, ", the text says ", "，文中为");
	arithmetic_say_figure(&it, games->told[stated]);
	return arithmetic_report(&it, CC_SEVERITY_WARNING);
}

/* Games that nobody won are told, or more than were played; where no draws are told, there may have been some. */
static bool check_played(struct arithmetic *work, const struct games *games, int64_t sum)
{
	int64_t played = games->count[ROLE_PLAYED] == 1 ? whole(games->told[ROLE_PLAYED]) : -1;
	bool drawn = games->count[ROLE_DRAWN] == 1;
	int64_t apart = sum > played ? sum - played : played - sum;
	/* far off, they are of another season, or of other matches */
	bool slip = apart > 0 && (apart <= POINTS_SLIP || apart * GAMES_PART <= played);
	return played <= 0 || !slip || (!drawn && sum < played) || tell(work, games, ROLE_PLAYED, sum);
}

/* Three for a win and one for a draw; elsewhere points are many more or fewer. */
static bool check_points(struct arithmetic *work, const struct games *games)
{
	if (games->count[ROLE_DRAWN] != 1 || games->count[ROLE_POINTS] != 1)
		return true;
	int64_t points = whole(games->told[ROLE_POINTS]);
	int64_t reckoned = whole(games->told[ROLE_WON]) * POINTS_A_WIN + whole(games->told[ROLE_DRAWN]);
	bool slip =
	    points > 0 && points != reckoned && points <= reckoned + POINTS_SLIP && reckoned <= points + POINTS_SLIP;
	return !slip || tell(work, games, ROLE_POINTS, reckoned);
}

bool arithmetic_check_games(struct arithmetic *work)
{
	struct games games = find(work);
	if (games.count[ROLE_WON] != 1 || games.count[ROLE_LOST] != 1 || games.count[ROLE_DRAWN] > 1 || is_open(work))
		return true;
	int64_t won = whole(games.told[ROLE_WON]);
	int64_t lost = whole(games.told[ROLE_LOST]);
	int64_t drawn = games.count[ROLE_DRAWN] == 1 ? whole(games.told[ROLE_DRAWN]) : 0;
	if (won < 0 || lost < 0 || drawn < 0)
		return true;
	return check_played(work, &games, won + drawn + lost) && check_points(work, &games);
}
