/* translation: a Chinese text and its English version whose figures or days differ.
 * Leaves figures that a metric binds to value-conflict and unit-scale, which say more of them. */
#include "checks/shared/compose.h"
#include "checks/shared/hints.h"
#include "checks/shared/say.h"
#include "checks/translation/translation.h"

struct translating {
	struct cc_vec *findings;
	const struct cc_check_input *input;
	struct cc_arena *arena;
	struct translation_texts texts;
};

static struct cc_str printed(const struct translating *work, const struct cc_article *article, struct cc_span view)
{
	return cc_compose_excerpt(work->arena,
				  cc_str_of_span(article->document.reading, cc_article_reading(article, view)), 60);
}

static struct cc_location place_of(const struct cc_article *article, const struct translation_item *item)
{
	struct cc_location place = cc_compose_place(article, cc_article_reading(article, item->span));
	place.sentence = cc_article_reading(article, article->text.sentences[item->sentence].span);
	return place;
}

/* "10^3 apart" is what most of these are: million for billion, 万 for thousand. */
static bool explain_power(struct cc_vec *explanation, const struct translating *work, const struct translation_item *a,
			  const struct translation_item *b)
{
	int32_t power = hint_powers_apart(a->quantity->value, b->quantity->value);
	if (power == 0)
		return true;
	struct cc_buf text = say_start(work->arena);
	say_power(&text, power, work->input);
	struct cc_str sentence = say_end(&text, work->arena);
	return sentence.ptr != NULL && cc_vec_add(explanation, &sentence);
}

static bool report(struct translating *work, struct translation_pair pair, struct translation_fault fault)
{
	const struct translation_text *text = translation_text_at(&work->texts, pair.han);
	const struct translation_text *other = translation_text_at(&work->texts, pair.latin);
	const struct translation_item *han = &text->items[fault.han];
	const struct translation_item *latin = &other->items[fault.latin];
	const struct cc_article *article = text->article;
	const struct cc_article *version = other->article;
	struct cc_str words[] = {printed(work, article, han->span), printed(work, version, latin->span)};
	struct cc_vec places = cc_vec_new(work->arena, sizeof(struct cc_location));
	struct cc_vec explanation = cc_vec_new(work->arena, sizeof(struct cc_str));
	struct cc_location first = place_of(article, han);
	struct cc_location second = place_of(version, latin);
	if (!cc_vec_add(&places, &first) || !cc_vec_add(&places, &second) ||
	    (han->quantity != NULL && !explain_power(&explanation, work, han, latin)))
		return false;
	struct cc_finding finding = {
	    .check = "translation",
	    .severity = fault.sure ? CC_SEVERITY_ERROR : CC_SEVERITY_WARNING,
	    .confidence = 850,
	    .message = cc_compose(work->arena,
				  cc_say(work->input, "the two versions of the text differ: {0} / {1}",
					 "中英文两个版本不一致：{0} / {1}"),
				  words, 2),
	    .explanation = explanation.items,
	    .explanation_count = explanation.len,
	};
	say_set_locations(&finding, &places);
	return finding.message.ptr != NULL && cc_vec_add(work->findings, &finding);
}

static bool check_pair(struct translating *work, struct translation_pair pair)
{
	struct cc_vec faults = cc_vec_new(work->arena, sizeof(struct translation_fault));
	if (!translation_compare(&faults, translation_text_at(&work->texts, pair.han),
				 translation_text_at(&work->texts, pair.latin), work->arena))
		return false;
	const struct translation_fault *fault = faults.items;
	for (size_t i = 0; i < faults.len; i++)
		if (!report(work, pair, fault[i]))
			return false;
	return true;
}

static bool check_all(struct translating *work)
{
	struct cc_vec pairs = cc_vec_new(work->arena, sizeof(struct translation_pair));
	if (!translation_find_pairs(&pairs, &work->texts, work->input, work->arena))
		return false;
	const struct translation_pair *pair = pairs.items;
	for (size_t i = 0; i < pairs.len; i++)
		if (!check_pair(work, pair[i]))
			return false;
	return true;
}

static enum cc_status run(struct cc_vec *findings, const struct cc_check_input *input, struct cc_arena *arena,
			  struct cc_error *err)
{
	struct translating work = {.findings = findings, .input = input, .arena = arena};
	return check_all(&work) ? CC_OK : cc_error_set(err, CC_ERR_NOMEM, "out of memory while comparing translations");
}

const struct cc_check cc_check_translation = {
    .id = "translation",
    .title = {.en = "Two language versions that differ", .zh = "中英文版本不一致"},
    .help =
	"A Chinese text and an English one that have most of their figures in common are versions of one text. Where "
	"a\n"
	"figure or a day of the one has no equal in the other, and just one of its kind stands without its equal in\n"
	"the same sentence or place there, or one that a slip makes of it, the two differ (96亿元 / 9.6 million "
	"yuan).\n"
	"An error where most figures of both are the same: a version line for line.\n\n"
	"Silent: what one version leaves out, what it tells in another place, round words (nearly, 约) that allow "
	"both,\n"
	"numbers up to ten, 去年 and its like; texts that share fewer than five figures of three digits.\n",
    .bad = "an article with 96亿元, its English version with 9.6 million yuan",
    .good = "an article with 96亿元, its English version with 9.6 billion yuan",
    .run = run,
};
