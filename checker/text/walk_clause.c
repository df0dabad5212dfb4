/* Where clauses begin and end: commas, semicolons, colons and brackets.
 * Leaves sentences to walk_end.c. */
#include "text/walk.h"

/* The last bytes of blanks and final marks, 。 and … among them: few clauses end in one. */
static const bool ends_mark[256] = {
    [' '] = true, ['\n'] = true, ['\t'] = true, ['.'] = true, ['!'] = true, ['?'] = true, [0x82] = true, [0xA6] = true};

/* Bytes of the blank or final mark that ends at `to`; 0 where there is none. */
static size_t end_mark(const struct cc_walk *walk, size_t from, size_t to)
{
	const unsigned char last = walk->text[to - 1];
	if (!ends_mark[last])
		return 0;
	if (cc_walk_is_blank(last) || last == '.' || last == '!' || last == '?')
		return 1;
	const bool may_be_wide = (last == 0x82 || last == 0xA6) && to - from >= CC_WALK_HAN;
	return may_be_wide &&
		       (cc_walk_at_full_stop(walk, to - CC_WALK_HAN) || cc_walk_at_ellipsis(walk, to - CC_WALK_HAN))
		   ? CC_WALK_HAN
		   : 0;
}

/* Trim what is no word off the end of a clause: blanks, final punctuation and the quotes behind it. */
static size_t clause_end(const struct cc_walk *walk, size_t from, size_t to)
{
	for (size_t mark = 1; to > from && mark > 0; to -= mark)
		mark = end_mark(walk, from, to);
	return to;
}

void cc_walk_end_clause(struct cc_walk *walk, size_t to)
{
	size_t from = walk->clause;
	while (from < to && cc_walk_is_blank(walk->text[from]))
		from++;
	size_t kept = clause_end(walk, from, to);
	if (kept <= from)
		return;
	struct cc_clause *clause = cc_vec_slot(&walk->out->clauses);
	if (clause != NULL)
		*clause = (struct cc_clause){
		    .span = {.start = from, .end = kept}, .depth = walk->depth, .opener = walk->opener};
}

static void next_clause(struct cc_walk *walk, size_t from, char opener)
{
	walk->clause = from;
	walk->opener = opener;
}

void cc_walk_split_clause_at(struct cc_walk *walk, size_t words_end, size_t next, char opener)
{
	cc_walk_end_clause(walk, words_end);
	next_clause(walk, next, opener);
}

static void split_clause(struct cc_walk *walk, size_t len, char opener)
{
	walk->at += len;
	cc_walk_split_clause_at(walk, walk->at - len, walk->at, opener);
}

/* 1,981 and 12,345,678; but 2023,2024 are two years and 3.44%,居 two clauses. */
static bool is_thousands(const struct cc_walk *walk)
{
	size_t at = walk->at;
	if (at == walk->sentence || !cc_walk_is_digit(walk->text[at - 1]) || at + 3 >= walk->end)
		return false;
	for (size_t i = 1; i <= 3; i++)
		if (!cc_walk_is_digit(walk->text[at + i]))
			return false;
	return at + 4 >= walk->end || !cc_walk_is_digit(walk->text[at + 4]);
}

void cc_walk_on_comma(struct cc_walk *walk)
{
	if (is_thousands(walk))
		walk->at++;
	else
		split_clause(walk, 1, ',');
}

void cc_walk_on_semicolon(struct cc_walk *walk)
{
	split_clause(walk, 1, ';');
}

/* 10:30, 3:1 and https: are no two clauses. */
void cc_walk_on_colon(struct cc_walk *walk)
{
	bool in_word = walk->at > walk->sentence && walk->at + 1 < walk->end &&
		       cc_walk_is_alnum(walk->text[walk->at - 1]) &&
		       (cc_walk_is_alnum(walk->text[walk->at + 1]) || walk->text[walk->at + 1] == '/');
	if (in_word)
		walk->at++;
	else
		split_clause(walk, 1, ':');
}

void cc_walk_open_bracket(struct cc_walk *walk, size_t len)
{
	size_t at = walk->at;
	split_clause(walk, len, '(');
	if (walk->depth++ == 0)
		walk->bracket = at;
}

void cc_walk_close_bracket(struct cc_walk *walk, size_t len)
{
	split_clause(walk, len, ')');
	if (walk->depth > 0)
		walk->depth--;
}

void cc_walk_on_open(struct cc_walk *walk)
{
	cc_walk_open_bracket(walk, 1);
}

void cc_walk_on_close(struct cc_walk *walk)
{
	cc_walk_close_bracket(walk, 1);
}
