/* arithmetic: figures of one sentence that cannot all be right: from–to with a rate, parts and total, share, average.
 * Leaves arithmetic between sentences and articles to declared relations. */
#include "checks/arithmetic/arithmetic.h"

enum { FIGURES_BEFORE = 6 }; /* of a sentence that the next one may go on with: after more it is not sure with which */

static bool collect_figures(struct arithmetic *work)
{
	work->figures.len = 0;
	work->kinds = 0;
	for (size_t i = 0; i < work->pieces.row.len; i++) {
		uint64_t kinds = cc_pieces_at(&work->pieces, i)->kinds;
		work->kinds |= kinds;
		if ((kinds & CC_PIECE_FIGURE) != 0 && !cc_vec_add(&work->figures, &i))
			return false;
	}
	return true;
}

static bool check_row(struct arithmetic *work)
{
	return collect_figures(work) && arithmetic_check_rows(work) && arithmetic_check_sums(work) &&
	       arithmetic_check_leaders(work) && arithmetic_check_ordered(work) && arithmetic_check_balance(work) &&
	       arithmetic_check_left(work) && arithmetic_check_products(work) && arithmetic_check_places(work) &&
	       arithmetic_check_named(work) && arithmetic_check_split(work) && arithmetic_check_beside(work) &&
	       arithmetic_check_aside(work) && arithmetic_check_before(work) && arithmetic_check_implied(work) &&
	       arithmetic_check_distance(work) && arithmetic_check_divisions(work) && arithmetic_check_pairs(work) &&
	       arithmetic_check_together(work) && arithmetic_check_nearly(work) && arithmetic_check_alike(work) &&
	       arithmetic_check_grown(work) && arithmetic_check_listed(work) && arithmetic_check_times(work) &&
	       arithmetic_check_counted(work) && arithmetic_check_net(work) && arithmetic_check_two(work);
}

/* What is told by nothing but one digit that is wrong, behind all others. */
static bool check_slips(struct arithmetic *work)
{
	return arithmetic_check_sought(work) && arithmetic_check_moved(work);
}

/* Whether the sentence at work goes on with the figures of the one before: 其中, of these, 合计; a surplus of both. */
static bool goes_on(const struct arithmetic *work)
{
	static const uint64_t links = CC_PIECE_WORD(OF_WHICH) | CC_PIECE_WORD(TOTAL) | CC_PIECE_WORD(AVERAGE);
	return (work->kinds & CC_PIECE_WORD(BALANCE)) != 0 ||
	       (work->pieces.row.len > 0 && (cc_pieces_at(&work->pieces, 0)->kinds & links) != 0);
}

/* "That is an increase of 640": of what the sentence before told. */
static bool leans_back(const struct arithmetic *work)
{
	const struct cc_article *article = work->pieces.article;
	struct cc_span span = article->text.sentences[work->pieces.sentence].span;
	return cc_word_list_begins(arithmetic_words(work, CC_WORDS_LEANS_BACK),
				   cc_str_of_span(article->text.view, span)) > 0;
}

/* The sentence before, where its figures may be what this one speaks of. */
static bool has_before(const struct cc_article *article, uint32_t sentence)
{
	const struct cc_sentence *sentences = article->text.sentences;
	if (sentence == 0 || sentences[sentence].block != sentences[sentence - 1].block)
		return false;
	size_t figures = article->mentions[sentence - 1].quantity_count;
	return figures > 0 && figures <= FIGURES_BEFORE;
}

static bool check_both(struct arithmetic *work, const struct cc_article *article, uint32_t sentence)
{
	bool on = goes_on(work) || leans_back(work);
	return cc_pieces_of(&work->pieces, work->input->rules, article, sentence - 1) &&
	       cc_pieces_join(&work->pieces, work->input->rules, sentence) && collect_figures(work) &&
	       (!on || check_row(work)) && arithmetic_check_carried(work) && (on || arithmetic_check_beside(work));
}

/* What no sentence before is needed for, or what finds its figures there by itself. */
static bool check_alone(struct arithmetic *work, uint32_t sentence)
{
	return arithmetic_check_years(work) && arithmetic_check_terms(work) && arithmetic_check_shares(work) &&
	       arithmetic_check_brackets(work) && arithmetic_check_margin(work) && arithmetic_check_games(work) &&
	       arithmetic_check_lives(work) && arithmetic_check_stretch(work, sentence) &&
	       arithmetic_check_daily(work, sentence) && arithmetic_check_wholes(work, sentence) &&
	       arithmetic_check_apart(work, sentence) && arithmetic_check_elapsed(work);
}

static bool check_sentence(struct arithmetic *work, const struct cc_article *article, uint32_t sentence)
{
	/* two figures and more, or two years: what is less holds no arithmetic */
	const struct cc_mentions *mentions = &article->mentions[sentence];
	bool before = has_before(article, sentence);
	work->pieces.article = article; /* an age by itself needs no pieces */
	if (mentions->quantity_count + mentions->period_count + before < 2 || mentions->quantity_count == 0)
		return arithmetic_check_ages(work, sentence);
	if (!cc_pieces_of(&work->pieces, work->input->rules, article, sentence) || !check_row(work) ||
	    !check_alone(work, sentence))
		return false;
	return (!before ? arithmetic_check_carried(work) : check_both(work, article, sentence)) && check_slips(work) &&
	       arithmetic_check_ages(work, sentence);
}

static enum cc_status run(struct cc_vec *findings, const struct cc_check_input *input, struct cc_arena *arena,
			  struct cc_error *err)
{
	struct arithmetic work = {
	    .findings = findings,
	    .input = input,
	    .arena = arena,
	    .pieces = cc_pieces_new(arena),
	    .figures = cc_vec_new(arena, sizeof(size_t)),
	};
	for (size_t i = 0; i < cc_check_focus(input); i++)
		for (size_t k = 0; k < input->articles[i]->text.sentence_count; k++)
			if (!check_sentence(&work, input->articles[i], (uint32_t)k))
				return cc_error_set(err, CC_ERR_NOMEM, "out of memory while recomputing");
	return CC_OK;
}

const struct cc_check cc_check_arithmetic = {
    .id = ARITHMETIC_CHECK_ID,
    .title = {.en = "Figures of a sentence that do not add up", .zh = "句内数字算不拢"},
    .help =
	"Figures of one sentence that cannot all be right, without any rule: from–to with a rate, a difference, "
	"points or\n"
	"a multiple; a rate a year over named years; parts and their total; a share beside part and whole; one "
	"value as\n"
	"part of another; an average beside total and count; a part larger than its whole; a comparison or a first "
	"place\n"
	"that the values beside it deny; income, spending and surplus; ages, anniversaries and terms; shares that do "
	"not make\n"
	"100; a share of a whole that the paragraph names (占发电量的62.9%); points between two of its rates; what is "
	"left "
	"of a\n"
	"whole; so much for each and how many; a multiple of a named figure (是临港区的3.8倍); so many, or\n"
	"so much per cent, more than the figure behind (9,120 books, 310 more than the 8,910 of 2024); places gained "
	"or lost\n"
	"(由第46位上升到第39位，前进7位); what a team won, drew and lost beside what it played, and the points they "
	"make\n"
	"(38轮20胜9平9负，积68分); two years and the time between them (1950年出生，2021年去世，享年81岁); what is "
	"added to\n"
	"a figure or taken from it (£412,000 … another £100,000, so that the fund stands at £612,000); a step\n"
	"between two levels that fits but for a digit, and three parts and more that come within a fiftieth of their "
	"whole\n"
	"(全长31.2公里，其中地下段24.7公里，高架段5.6公里，地面段0.6公里); whatever words stand between, a rate that "
	"is\n"
	"that of two levels but for a digit (214名，比上季的186名多28名，增长25.1%), a share likewise of its part and\n"
	"whole (应到385名，实到368名，出席率为93.6%), and parts of a whole\n"
	"and products that are so (£18 a head for 2,400 visitors, £34,200). A sentence that goes on with\n"
	"the one before (其中, of these, a surplus) is taken together with it. The finding shows the "
	"recomputation.\n\n"
	"Every printed figure stands for all values that round to it, so that rounding never alarms. Silent: rates "
	"on a\n"
	"comparable basis or at constant prices (GDP, value added, …); 同比 beside years that are not one apart; "
	"lists\n"
	"that say 等 or may count one thing twice; parts that need not be all of the whole.\n",
    .bad = "营业收入由120亿元增至150亿元，增长15%。",
    .good = "营业收入由120亿元增至150亿元，增长25%。",
    .run = run,
};
