/* quotation: words in quotation marks, or a title in title marks, that stand in two wordings.
 * Leaves figures, dates and places within them to divergent-copy, telling it to quote_telling.c. */
#include <stdlib.h>

#include "checks/quotation/quotation.h"
#include "checks/quotation/quote_names.h"
#include "checks/quotation/quote_speakers.h"
#include "checks/shared/compose.h"
#include "checks/shared/numeral_words.h"

/* Letters that two texts share at least, where nobody writes so many twice by chance: Han characters, Latin words. */
static const struct {
	uint32_t speech; /* words that are a sentence */
	uint32_t apt;	 /* a short one, of which nearly all agrees */
	uint32_t phrase;
	uint32_t slogan; /* a long one that nobody coins twice: 千企技改、百园提升、十链成群 */
	uint32_t own;	 /* one so long that it has one author, whatever the articles are about */
} least[2] = {{.speech = 5, .apt = 5, .phrase = 4, .slogan = 8, .own = 10},
	      {.speech = 8, .apt = 6, .phrase = 6, .slogan = 10, .own = 16}};

enum {
	SPEECH_PERCENT = 75,
	APT_PERCENT = 70,
	LOOSE_PERCENT = 60,
	TITLE_PERCENT = 75,
	TITLE_RETOLD_PERCENT = 85,
	MONTH_DAYS = 31
};

static bool keep_match(void *context, const struct quote_match *match)
{
	struct quotation *work = context;
	return cc_vec_add(&work->matches, match);
}

static int compare_quotes(const struct quote *a, const struct quote *b)
{
	int order = cc_compose_compare_places(a->article, a->span.start, b->article, b->span.start);
	return order != 0 ? order : (a->span.end > b->span.end) - (a->span.end < b->span.end);
}

static int compare_matches(const void *left, const void *right)
{
	const struct quote_match *a = left;
	const struct quote_match *b = right;
	int order = compare_quotes(a->a, b->a);
	if (order == 0)
		order = compare_quotes(a->b, b->b);
	if (order == 0)
		order = a->loose - b->loose;
	if (order != 0)
		return order;
	return (a->common < b->common) - (a->common > b->common);
}

static bool meets(struct cc_span a, struct cc_span b)
{
	return a.start < b.end && b.start < a.end;
}

static bool holds_figure(const struct cc_article *article, struct cc_span span)
{
	const struct cc_mentions *mentions = &article->mentions[cc_article_sentence(article, span.start)];
	for (size_t i = 0; i < mentions->quantity_count; i++)
		if (meets(mentions->quantities[i].span, span))
			return true;
	return false;
}

/* Another day, or another place and nothing else, makes another statement, not another wording: 应用在全国 and
 * 制造在河北 differ in more than the place. */
static bool holds_frame(const struct cc_article *article, struct cc_span span)
{
	const struct cc_mentions *mentions = &article->mentions[cc_article_sentence(article, span.start)];
	for (size_t i = 0; i < mentions->period_count; i++)
		if (meets(mentions->periods[i].span, span))
			return true;
	for (size_t i = 0; i < mentions->scope_count; i++) {
		/* 底子是农业, 底子是工业: an industry is no place */
		bool place = mentions->scopes[i].scope->kind != CC_SCOPE_SECTOR;
		if (place && cc_span_contains(mentions->scopes[i].span, span) && span.end > span.start)
			return true;
	}
	return false;
}

/* Whether the words of the packs that may stand for one another cover the difference on this side. */
static bool is_covered(struct quotation *work, const struct quote *quote, uint32_t from, uint32_t to, uint64_t kinds)
{
	if (from == to)
		return true;
	struct cc_span span = quote_span(quote, from, to);
	work->hits.len = 0;
	if (cc_phrases_scan(&work->hits, work->telling.input->rules->wordings, quote->article->text.view,
			    quote->span.start, quote->span.end) != CC_OK)
		return false;
	const struct cc_hit *hits = work->hits.items;
	for (size_t i = 0; i < work->hits.len; i++)
		if ((kinds & cc_wording_bit(hits[i].kind)) != 0 && hits[i].start <= span.start &&
		    hits[i].end >= span.end)
			return true;
	return false;
}

static bool all_covered(struct quotation *work, const struct quote_match *match, uint64_t kinds)
{
	for (size_t i = 0; i < match->difference_count; i++) {
		const struct quote_difference *d = &match->differences[i];
		if (!is_covered(work, match->a, d->a, d->a_end, kinds) ||
		    !is_covered(work, match->b, d->b, d->b_end, kinds))
			return false;
	}
	return true;
}

typedef bool (*holds_fact)(const struct cc_article *article, struct cc_span span);

static bool any_holds(const struct quote_match *match, holds_fact holds)
{
	for (size_t i = 0; i < match->difference_count; i++) {
		const struct quote_difference *d = &match->differences[i];
		if (holds(match->a->article, quote_span(match->a, d->a, d->a_end)) ||
		    holds(match->b->article, quote_span(match->b, d->b, d->b_end)))
			return true;
	}
	return false;
}

/* 在天津 and 在河北, or a day that only one has; “不是未来” and “不是明天” are no two days. */
static bool sets_frames_apart(const struct quote_match *match)
{
	for (size_t i = 0; i < match->difference_count; i++) {
		const struct quote_difference *d = &match->differences[i];
		bool left = holds_frame(match->a->article, quote_span(match->a, d->a, d->a_end));
		bool right = holds_frame(match->b->article, quote_span(match->b, d->b, d->b_end));
		if ((left && (right || d->b == d->b_end)) || (right && d->a == d->a_end))
			return true;
	}
	return false;
}

static uint32_t parted(const struct quote_match *match)
{
	uint32_t letters = 0;
	for (size_t i = 0; i < match->difference_count; i++) {
		const struct quote_difference *d = &match->differences[i];
		uint32_t a = d->a_end - d->a;
		uint32_t b = d->b_end - d->b;
		letters += a > b ? a : b;
	}
	return letters;
}

/* 成群 / 集群 at the end of both differ in one letter only. */
static uint32_t changed(const struct quote_match *match)
{
	uint32_t letters = parted(match);
	for (size_t i = 0; i < match->difference_count; i++) {
		uint32_t a = match->differences[i].a_end;
		uint32_t b = match->differences[i].b_end;
		for (; a > match->differences[i].a && b > match->differences[i].b; a--, b--, letters--)
			if (match->a->said[a - 1] != match->b->said[b - 1])
				break;
	}
	return letters;
}

/* “从‘制造’到‘智造’”: two quotes of one sentence are set against each other on purpose. */
static bool is_contrast(const struct quote_match *match)
{
	return match->a->article == match->b->article &&
	       cc_article_sentence(match->a->article, match->a->span.start) ==
		   cc_article_sentence(match->b->article, match->b->span.start);
}

#define W(name) (UINT64_C(1) << CC_WORDING_##name)

/* The whole of both quotations, of which one word is another. */
static bool is_phrase_reworded(struct quotation *work, const struct quote_match *match, uint32_t whole)
{
	bool all = match->a->letters == whole && match->b->letters == whole;
	return all && whole >= least[match->a->han].phrase && match->difference_count == 1 &&
	       (changed(match) == 1 || all_covered(work, match, W(REWORDED)));
}

/* How much of two wordings is alike, in per cent at the least. */
static bool is_alike(const struct quote_match *match, uint32_t percent)
{
	return match->common * 100 >= (match->common + parted(match)) * percent;
}

/* "patience that ought to be the subject of a study": many words of one story, and no whole sentence; in Chinese a
 * slogan has as many. */
static bool is_told(const struct quote_match *match, bool story, bool apt)
{
	return story && apt && !match->a->han;
}

static bool is_slogan(const struct quote_match *match, uint32_t whole)
{
	return whole >= least[match->a->han].slogan && changed(match) == 1;
}

/* "we have not earned it", "we have earned it": a not is all that one of them lacks. */
static bool is_denied(struct quotation *work, const struct quote_match *match)
{
	const struct quote_difference *d = &match->differences[0];
	bool added = (d->a == d->a_end) != (d->b == d->b_end);
	return match->difference_count == 1 && added && all_covered(work, match, W(NOT));
}

/* @return false: no finding. One figure may differ in what somebody said; with two it was said of something else. */
static bool judge_words(enum cc_severity *out, struct quotation *work, const struct quote_match *match, bool story)
{
	uint32_t whole = match->common + parted(match);
	bool figures = any_holds(match, holds_figure);
	bool one_figure = !figures || match->difference_count == 1;
	bool spoken = match->a->sentence && match->b->sentence;
	bool speech = spoken && match->common >= least[match->a->han].speech;
	bool slogan = is_slogan(match, whole);
	bool apt = is_alike(match, APT_PERCENT) && match->common >= least[match->a->han].apt;
	bool told = is_told(match, story, apt);
	bool near = (speech || told) && is_alike(match, SPEECH_PERCENT);
	*out = near || slogan ? CC_SEVERITY_WARNING : CC_SEVERITY_INFO;
	if (speech || (spoken && apt))
		return one_figure && (apt || is_alike(match, LOOSE_PERCENT));
	return !figures && (told || is_phrase_reworded(work, match, whole));
}

static bool knows(const struct cc_article *article, const struct quote *quote)
{
	struct cc_str words = cc_str_of_span(quote->article->text.view, quote->span);
	return cc_str_find(article->text.view, words, 0) != SIZE_MAX;
}

/* 《…三年行动方案》 and 《…三年行动计划》: of two articles of one story that do not know the other's title, a long one
 * with another word in the place of one is the same document's. */
static bool is_title_retold(const struct quote_match *match, bool story)
{
	const struct quote_difference *d = &match->differences[0];
	bool exchanged = d->a < d->a_end && d->b < d->b_end;
	return story && exchanged && match->common >= least[match->a->han].slogan &&
	       is_alike(match, TITLE_RETOLD_PERCENT) && !knows(match->a->article, match->b) &&
	       !knows(match->b->article, match->a);
}

static bool judge_title(enum cc_severity *out, struct quotation *work, const struct quote_match *match, bool story)
{
	uint32_t whole = match->common + parted(match);
	bool same = all_covered(work, match, W(REWORDED) | W(FILL) | W(AND)) || is_title_retold(match, story);
	*out = same ? CC_SEVERITY_WARNING : CC_SEVERITY_INFO;
	return whole >= least[match->a->han].phrase && match->difference_count == 1 &&
	       match->common * 100 >= whole * TITLE_PERCENT && !any_holds(match, holds_figure);
}

/* The place that an article's first figures are of; empty where none says. */
static struct cc_str place_of_article(const struct cc_article *article)
{
	for (size_t i = 0; i < article->claim_count; i++)
		if (article->claims[i].scope_binding != CC_BOUND_DEFAULT && article->claims[i].scope_name.len > 0)
			return article->claims[i].scope_name;
	return (struct cc_str){0};
}

/* “不求一时快，但求步步稳” in an article on one town and “不求一时快，只求步步实” in one on another: short sayings are
 * anybody's. @return false when out of memory. */
static bool tell_other_stories(bool *out, struct quotation *work, const struct quote_match *match)
{
	struct cc_str here = place_of_article(match->a->article);
	struct cc_str there = place_of_article(match->b->article);
	bool own = match->a->kind == QUOTE_TITLE || match->common + parted(match) >= least[match->a->han].own;
	bool kin = true;
	*out = false;
	if (own || here.len == 0 || there.len == 0 || cc_str_equal(here, there))
		return true;
	if (!noun_kin_ask(&kin, &work->kin, match->a->article, match->b->article))
		return false;
	*out = !kin;
	return true;
}

/* “三年以后还剩多少保护才是” and “五年以后…”: what somebody said once, but for one character of a time. */
static bool is_other_numeral(const struct quote_match *match)
{
	bool spoken = match->a->kind == QUOTE_WORDS && match->a->sentence && match->b->sentence;
	const struct quote_difference *d = &match->differences[0];
	bool near = match->a->article != match->b->article &&
		    cc_article_days_between(match->a->article, match->b->article) <= MONTH_DAYS;
	return near && spoken && match->difference_count == 1 && changed(match) == 1 && d->a_end == d->a + 1 &&
	       d->b_end == d->b + 1 && cc_han_digit(match->a->said[d->a]) != 0 &&
	       cc_han_digit(match->b->said[d->b]) != 0 && match->common >= least[match->a->han].own;
}

/* Told again in one story it is a warning; what a manual says of two of its parts in the same words is a note. */
static enum cc_severity weighed(struct quotation *work, const struct quote_match *match, bool retold,
				enum cc_severity severity)
{
	bool spoken = match->a->kind == QUOTE_WORDS && match->a->sentence && match->b->sentence;
	if (match->a->article == match->b->article && typed_text_is_manual(&work->asked, match->a->article))
		return CC_SEVERITY_INFO;
	bool denied = match->common >= least[match->a->han].apt && is_denied(work, match);
	return denied || (spoken && retold) ? CC_SEVERITY_WARNING : severity;
}

static bool judge(struct quotation *work, const struct quote_match *match)
{
	enum cc_severity severity;
	enum noun_kinship kin = NOUN_KIN_NONE;
	bool apart;
	if (is_contrast(match) || quotation_has_counterpart(work, match))
		return true;
	if (!noun_kin_between(&kin, &work->kin, match->a->article, match->b->article))
		return false;
	bool story = kin == NOUN_KIN_FIGURES && match->a->article != match->b->article;
	bool retold = story && quote_is_retold(work->telling.input->rules, match);
	if (match->loose)
		return !retold || quote_tell(&work->telling, match, CC_SEVERITY_WARNING);
	if (sets_frames_apart(match) && !is_other_numeral(match))
		return true;
	if (!tell_other_stories(&apart, work, match))
		return false;
	if (apart)
		return true;
	bool found = match->a->kind == QUOTE_TITLE ? judge_title(&severity, work, match, story)
						   : judge_words(&severity, work, match, story);
	return !found || quote_tell(&work->telling, match, weighed(work, match, retold, severity));
}

/* Laid side by side from several runs, a pair is met several times; told in other words, behind those. */
static bool is_settled(struct quotation *work, const struct quote_match *matches, size_t i)
{
	bool again = i > 0 && matches[i - 1].a == matches[i].a && matches[i - 1].b == matches[i].b;
	bool told = again && work->telling.findings->len > work->told;
	if (!again)
		work->told = work->telling.findings->len;
	return told || (again && matches[i - 1].loose == matches[i].loose);
}

static bool check_all(struct quotation *work)
{
	if (!noun_kin_new(&work->kin, work->telling.input, work->telling.arena) ||
	    !quotes_gather(&work->telling.quotes, work->telling.input, work->telling.arena) ||
	    !quotes_compare(&work->telling.quotes, keep_match, work))
		return false;
	struct quote_match *matches = work->matches.items;
	if (work->matches.len > 0)
		qsort(matches, work->matches.len, sizeof(*matches), compare_matches);
	if (!quotation_find_counterparts(work))
		return false;
	for (size_t i = 0; i < work->matches.len; i++)
		if (!is_settled(work, matches, i) && !judge(work, &matches[i]))
			return false;
	return quote_names_check(&work->telling, &work->kin) && quote_speakers_check(&work->telling);
}

static enum cc_status run(struct cc_vec *findings, const struct cc_check_input *input, struct cc_arena *arena,
			  struct cc_error *err)
{
	struct quotation work = {
	    .telling = {.findings = findings, .input = input, .arena = arena},
	    .hits = cc_vec_new(arena, sizeof(struct cc_hit)),
	    .matches = cc_vec_new(arena, sizeof(struct quote_match)),
	    .counterparts = cc_vec_new(arena, sizeof(struct quote_counterpart)),
	};
	return check_all(&work) ? CC_OK : cc_error_set(err, CC_ERR_NOMEM, "out of memory while comparing quotations");
}

const struct cc_check cc_check_quotation = {
    .id = "quotation",
    .title = {.en = "One quotation in two wordings", .zh = "同一引文两种写法"},
    .help =
	"Words in quotation marks that stand elsewhere, in quotation marks too, with one or two words changed; a "
	"title\n"
	"(《…》) that is cited in two wordings. What somebody said is said in one way only: one of the two is not a\n"
	"quotation. Short phrases (“构建现代化产业体系” / “建设现代化产业体系”) are a note, and only where the words "
	"that\n"
	"differ are known to be taken for one another (`reworded` of the section `wordings`).\n"
	"In two articles of one story the words of one speaker may differ in more (风走了，水没有走 / "
	"风走了，水还没走),\n"
	"and what is called by a name in quotation marks is written in one way (“百企领航”计划 / “百企引航”计划).\n"
	"One long saying that two articles give to persons of two names (“…。”林晓岚说 / “…。”林晓芳说) is a "
	"warning.\n\n"
	"Silent: where figures, dates or places differ (another statement; divergent-copy sees copies), a quotation\n"
	"that begins later or ends earlier, two quotations of one sentence, words outside quotation marks, titles "
	"that\n"
	"differ in more than small words (意见 and 若干意见): these may be two documents.\n",
    .bad = "他说：“我们要把关键核心技术牢牢掌握在自己手里。”她转述道：“我们要把关键核心技术紧紧掌握在自己手里。”",
    .good = "他说：“我们要把关键核心技术牢牢掌握在自己手里。”她转述道：“把关键核心技术牢牢掌握在自己手里。”",
    .run = run,
};
