/* ranking: two ranks of one thing, two lists of the first n, two who claim to be the first or the largest.
 * Leaves ranks against the values beside them to check_arithmetic.c. */
#include <stdlib.h>

#include "checks/compose.h"
#include "checks/ranking.h"

enum { SHOWN_CHARACTERS = 40, CONFIDENCE = 800 };

long ranking_days_between(const struct cc_article *a, const struct cc_article *b)
{
	if (!cc_date_is_set(a->document.date) || !cc_date_is_set(b->document.date))
		return 0;
	return labs((long)cc_date_to_days(a->document.date) - (long)cc_date_to_days(b->document.date));
}

bool ranking_subject(struct cc_str *out, struct ranking_work *work, const struct cc_article *article, uint32_t sentence,
		     size_t to)
{
	const struct cc_text *text = &article->text;
	if (!cc_word_scan_take(&work->scan, work->input->rules, article, sentence))
		return false;
	struct cc_span name = cc_subject_last(&work->scan, text->sentences[sentence].span.start, to);
	if (cc_span_len(name) == 0 && sentence > 0 &&
	    text->sentences[sentence - 1].block == text->sentences[sentence].block) {
		struct cc_span before = text->sentences[sentence - 1].span;
		if (!cc_word_scan_take(&work->scan, work->input->rules, article, sentence - 1))
			return false;
		name = cc_subject_first(&work->scan, before.start, before.end);
		if (!cc_word_scan_take(&work->scan, work->input->rules, article, sentence))
			return false;
	}
	*out = cc_str_of_span(text->view, name);
	return true;
}

static struct cc_location place_of(const struct cc_article *article, struct cc_span mark)
{
	return cc_compose_place(article, cc_article_reading(article, mark));
}

static struct cc_str shown(const struct ranking_work *work, const struct cc_location *place)
{
	struct cc_str reading = place->article->document.reading;
	return cc_compose_excerpt(work->arena, cc_str_of_span(reading, place->mark), SHOWN_CHARACTERS);
}

static int compare_places(const struct cc_location *a, const struct cc_location *b)
{
	if (a->article->index != b->article->index)
		return a->article->index < b->article->index ? -1 : 1;
	return (a->mark.start > b->mark.start) - (a->mark.start < b->mark.start);
}

bool ranking_report(struct ranking_work *work, const struct ranking_pair *pair)
{
	struct cc_location places[2] = {place_of(pair->a, pair->mark_a), place_of(pair->b, pair->mark_b)};
	if (compare_places(&places[0], &places[1]) > 0) {
		struct cc_location first = places[0];
		places[0] = places[1];
		places[1] = first;
	}
	struct cc_str args[] = {pair->about, shown(work, &places[0]), shown(work, &places[1])};
	struct cc_str why = cc_str_from(pair->why);
	struct cc_finding finding = {
	    .check = cc_check_ranking.id,
	    .severity = pair->severity,
	    .confidence = CONFIDENCE,
	    .message = cc_compose(work->arena, pair->message, args, sizeof(args) / sizeof(args[0])),
	    .explanation = cc_compose_keep(work->arena, &why, 1, sizeof(why)),
	    .explanation_count = 1,
	    .locations = cc_compose_keep(work->arena, places, 2, sizeof(places[0])),
	    .location_count = 2,
	};
	return args[1].ptr != NULL && args[2].ptr != NULL && finding.message.ptr != NULL &&
	       finding.explanation != NULL && finding.locations != NULL && cc_vec_add(work->findings, &finding);
}

static enum cc_status run(struct cc_vec *findings, const struct cc_check_input *input, struct cc_arena *arena,
			  struct cc_error *err)
{
	struct ranking_work work = {
	    .input = input, .findings = findings, .arena = arena, .working = cc_arena_new(cc_arena_allocator(arena))};
	bool ok = work.working != NULL;
	if (ok) {
		work.scan = cc_word_scan_new(work.working);
		ok = noun_kin_new(&work.kin, input, work.working) && ranking_look_at_ranks(&work) &&
		     ranking_look_at_lists(&work) && ranking_look_at_firsts(&work);
	}
	cc_arena_free(work.working);
	return ok ? CC_OK : cc_error_set(err, CC_ERR_NOMEM, "ranking: out of memory");
}

const struct cc_check cc_check_ranking = {
    .id = "ranking",
    .title = {.en = "Ranks that cannot both be", .zh = "名次与榜单不符"},
    .help =
	"Two ranks of one thing in one list and year (排名第58位 / 排名第85位, ranked 41st / 44th); lists of the first "
	"n of\n"
	"one year whose members or order differ; who says to be in such a list that does not name it; and what only "
	"one\n"
	"can be, claimed by two: 全国首个…, the largest maker of … in Europe.\n"
	"\n"
	"One list is told by the words of its name, one thing by its name or, where the sentence names nobody, by "
	"what\n"
	"two articles have in common.\n"
	"\n"
	"Silent: other years and lists; ranks that are aimed at; \"one of the largest\", 之一; firsts of two places "
	"(全市\n"
	"首个 of two cities, the largest in the county); two ranks in one sentence.\n",
    .bad = "在2024年度全国医院绩效考核中，松岭市人民医院排名第58位。……在2024年度全国医院绩效考核中，松岭市人民医院排名"
	   "第85位。",
    .good = "在2024年度全国医院绩效考核中，松岭市人民医院排名第58位，2023年为第85位。",
    .run = run,
};
