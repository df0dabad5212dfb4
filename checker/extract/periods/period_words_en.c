/* Words of English that only their neighbours make a date: numerals of several words ("nineteen ninety-six", "twenty
 * third"), and names that are other words too ("may", "sat"). Leaves words by themselves to period_token.c and what
 * tokens mean together to the forms. */
#include "base/ascii.h"
#include "extract/periods/period_lex.h"

#include <string.h>

enum { DEAD = '?', FIRST_YEAR_IN_WORDS = 1100, LAST_YEAR_IN_WORDS = 2099 };

/** The tokens of a sentence, from `at` on. */
struct run {
	struct cc_period_token *tokens;
	size_t count;
	size_t at;
	struct cc_str view;
};

/** A numeral read so far. */
struct numeral {
	int value;
	size_t taken; /* tokens; 0: none */
	bool ordinal;
	bool year; /* nineteen ninety-six, two thousand and eighteen: said as years are */
};

static const struct cc_period_token *token_at(const struct run *run, size_t index)
{
	return index < run->count && (index == run->at || run->tokens[index].adjacent) ? &run->tokens[index] : NULL;
}

/** A numeral of one word at `index`, between low and high. */
static bool is_numeral(const struct run *run, size_t index, int low, int high)
{
	const struct cc_period_token *token = token_at(run, index);
	return token != NULL && token->kind == '0' && token->word != NULL && token->value >= low &&
	       token->value <= high;
}

static bool is_cardinal(const struct run *run, size_t index, int low, int high)
{
	return is_numeral(run, index, low, high) && !run->tokens[index].ordinal;
}

static bool is_sign(const struct run *run, size_t index, char kind)
{
	const struct cc_period_token *token = token_at(run, index);
	return token != NULL && token->kind == kind;
}

/** Up to 99: nine, nineteen, ninety, ninety-six, ninety sixth. */
static struct numeral read_small(const struct run *run, size_t index)
{
	struct numeral numeral = {.taken = 0};
	if (!is_numeral(run, index, 1, 99))
		return numeral;
	numeral.value = run->tokens[index].value;
	numeral.ordinal = run->tokens[index].ordinal;
	numeral.taken = 1;
	if (numeral.ordinal || numeral.value < 20 || numeral.value % 10 != 0)
		return numeral;
	const size_t unit = index + (is_sign(run, index + 1, '-') ? 2 : 1);
	if (!is_numeral(run, unit, 1, 9))
		return numeral;
	numeral.value += run->tokens[unit].value;
	numeral.ordinal = run->tokens[unit].ordinal;
	numeral.taken = unit + 1 - index;
	return numeral;
}

/** What may stand behind "two thousand" and "nineteen hundred": and eighteen, six. */
static void add_rest(struct numeral *numeral, const struct run *run, size_t index)
{
	const size_t joined = index + numeral->taken;
	const size_t rest = joined + (is_sign(run, joined, '&') ? 1 : 0);
	const struct numeral small = read_small(run, rest);
	if (small.taken == 0 || small.ordinal)
		return;
	numeral->value += small.value;
	numeral->taken = rest + small.taken - index;
}

/** nineteen ninety-six, eighteen hundred, two thousand and eighteen; a plain numeral else. */
static struct numeral read_numeral(const struct run *run)
{
	struct numeral numeral = read_small(run, run->at);
	if (numeral.taken == 0 || numeral.ordinal)
		return numeral;
	const size_t next = run->at + numeral.taken;
	const struct numeral second = read_small(run, next);
	if (numeral.taken == 1 && numeral.value <= 20 && second.taken > 0 && second.value >= 10 && !second.ordinal) {
		numeral.value = numeral.value * 100 + second.value;
		numeral.taken += second.taken;
	} else if (is_cardinal(run, next, 100, 100) || is_cardinal(run, next, 1000, 1000)) {
		numeral.value *= run->tokens[next].value;
		numeral.taken++;
		add_rest(&numeral, run, run->at);
	}
	numeral.year = numeral.value >= FIRST_YEAR_IN_WORDS && numeral.value <= LAST_YEAR_IN_WORDS;
	return numeral;
}

/** "nineteen seventies": the decade's name takes the century. @return Tokens taken. */
static size_t join_decade(struct run *run)
{
	const struct cc_period_token *decade = token_at(run, run->at + 1);
	if (!is_cardinal(run, run->at, 11, 20) || decade == NULL || decade->kind != 'Z' || decade->word == NULL ||
	    decade->value >= 100)
		return 0;
	struct cc_period_token *first = &run->tokens[run->at];
	first->value = first->value * 100 + decade->value;
	first->kind = 'Z';
	first->span.end = decade->span.end;
	return 2;
}

/** The numeral at run->at becomes its first token. @return Tokens taken, 1 at the least. */
static size_t join_numeral(struct run *run)
{
	struct cc_period_token *first = &run->tokens[run->at];
	const size_t decade = join_decade(run);
	if (decade != 0)
		return decade;
	const struct numeral numeral = read_numeral(run);
	if (numeral.taken < 2)
		return 1;
	first->value = numeral.value;
	first->ordinal = numeral.ordinal;
	first->digits = numeral.year ? 4 : 0;
	first->span.end = run->tokens[run->at + numeral.taken - 1].span.end;
	return numeral.taken;
}

static bool is_numeral_word(const struct cc_period_token *token)
{
	return token->kind == '0' && token->word != NULL && token->digits == 0;
}

static void join_numerals(struct cc_vec *tokens, struct cc_str view)
{
	struct run run = {.tokens = tokens->items, .count = tokens->len, .view = view};
	size_t kept = 0;
	while (run.at < run.count) {
		const size_t taken = is_numeral_word(&run.tokens[run.at]) ? join_numeral(&run) : 1;
		run.tokens[kept++] = run.tokens[run.at];
		run.at += taken;
	}
	tokens->len = kept;
}

/* --- names that are other words too --- */

static char byte_at(const struct run *run, size_t at)
{
	return at < run->view.len ? run->view.ptr[at] : '\0';
}

/** Whether `text` is `word` in any letters, with or without its full stop. */
static bool is_spelt(struct cc_str text, const char *word)
{
	size_t i = 0;
	for (; i < text.len && word[i] != '\0'; i++) {
		if ((text.ptr[i] | 0x20) != word[i])
			return false;
	}
	return word[i] == '\0' && (i == text.len || (i + 1 == text.len && text.ptr[i] == '.'));
}

/** may, march, mar, sat, sun: other words too, in small letters at the least. */
static bool is_doubtful(const struct run *run, const struct cc_period_token *token)
{
	static const struct {
		const char *word;
		bool capital; /* other words with a capital too: "May I", the Sun */
	} words[] = {{"may", true}, {"march", false}, {"mar", false}, {"sat", true}, {"sun", true}, {"wed", false}};
	const struct cc_str text = cc_str_of_span(run->view, token->span);
	const bool small = cc_ascii_is_lower(text.ptr[0]);
	for (size_t i = 0; i < sizeof(words) / sizeof(words[0]); i++) {
		if (is_spelt(text, words[i].word))
			return small || words[i].capital;
	}
	return false;
}

/** "5th may", "may 5", "5 May 2020", "12 May"; but "those aged 18 may apply", "in 2024 may see". */
static bool has_number_beside(const struct run *run)
{
	const struct cc_period_token *token = &run->tokens[run->at];
	const struct cc_period_token *next = run->at + 1 < run->count ? token + 1 : NULL;
	if (next != NULL && next->adjacent && (next->kind == '0' || next->kind == ','))
		return true;
	const struct cc_period_token *before = run->at > 0 && token->adjacent ? token - 1 : NULL;
	if (before == NULL || before->kind != '0')
		return false;
	if (!cc_ascii_is_lower(byte_at(run, token->span.start)))
		return before->value <= 31 || before->digits == 4;
	return before->value <= 31 && (before->ordinal || !cc_ascii_is_lower(byte_at(run, token->span.end + 1)));
}

/** "in the seventies"; but "in his seventies", "aged in seventies". */
static bool is_age(const struct run *run)
{
	const struct cc_period_token *token = &run->tokens[run->at];
	if (token->word == NULL || token->value >= 100)
		return false;
	return run->at == 0 || !token->adjacent || strchr("TEiS-", token[-1].kind) == NULL;
}

/** "in May", "last May", "from April to May", "next week Mon"; but "this may help" in small letters. */
static bool has_word_ahead(const struct run *run)
{
	const struct cc_period_token *token = &run->tokens[run->at];
	if (run->at == 0 || !token->adjacent)
		return false;
	const bool small = cc_ascii_is_lower(byte_at(run, token->span.start));
	const char *words = small && token->kind == 'w' ? "SPVI>FE" /* six hours of sun, on sat */
			    : small			? "iftSPVI>FEo"
			    : token->kind == 'm'	? "iftSPVI>FEosAW&-(TwA,vY"
							: "iftSPVI>FEosAW&-(w,";
	return strchr(words, token[-1].kind) != NULL;
}

/** "every Friday", "on a Monday": no day of the calendar. */
static bool is_repeated(const struct run *run)
{
	static const char *const words[] = {"very ", "ach ", "any ", " a "}; /* with and without a capital */
	const struct cc_period_token *token = &run->tokens[run->at];
	const struct cc_str ahead = cc_str_slice(run->view, 0, token->span.start);
	for (size_t i = 0; i < sizeof(words) / sizeof(words[0]); i++) {
		const struct cc_str word = cc_str_from(words[i]);
		if (ahead.len >= word.len && cc_str_equal(cc_str_slice(ahead, ahead.len - word.len, ahead.len), word))
			return true;
	}
	return false;
}

/** "one-quarter use it", "one-half inch": a part; "third-quarter", "first-half" is a time. "Over the next
 * quarter-century" is 25 years, and no quarter. */
static bool is_part(const struct run *run)
{
	const char kind = run->tokens[run->at].kind;
	if (kind != 'H' && is_sign(run, run->at + 1, '-') && is_sign(run, run->at + 2, 'X'))
		return true;
	const struct cc_period_token *part = run->at >= 2 ? &run->tokens[run->at - 2] : NULL;
	return part != NULL && kind != 'Q' && run->tokens[run->at].adjacent && is_sign(run, run->at - 1, '-') &&
	       part->kind == '0' && part->word != NULL && !part->ordinal && part->value >= 1 && part->value <= 3;
}

/** Whether the token at hand is no word of a time. */
static bool is_other_word(const struct run *run)
{
	const struct cc_period_token *token = &run->tokens[run->at];
	const char kind = token->kind;
	if (kind == 'Z')
		return is_age(run);
	if (kind == 'q' || kind == 'Q' || kind == 'H')
		return is_part(run);
	if (kind != 'm' && kind != 'w')
		return false;
	return (kind == 'w' && is_repeated(run)) ||
	       (is_doubtful(run, token) && !has_number_beside(run) && !has_word_ahead(run));
}

static void drop_other_words(struct cc_vec *tokens, struct cc_str view)
{
	struct run run = {.tokens = tokens->items, .count = tokens->len, .view = view};
	for (; run.at < run.count; run.at++)
		if (is_other_word(&run))
			run.tokens[run.at].kind = DEAD;
}

void cc_period_settle_words(struct cc_vec *tokens, struct cc_str view)
{
	join_numerals(tokens, view);
	drop_other_words(tokens, view);
}
