/* A whole year's figure before the year was over.
 * Leaves series to period_series.c. */
#include <stdlib.h>

#include "checks/period/period_faults.h"
#include "checks/shared/say.h"
#include "checks/shared/wording_edges.h"
#include "checks/value/occasions.h"

enum { COUNTED_MOST = 1000, DECEMBER = 12, LAST_DAYS = 25 };

/* 2026年，学校获批项目126项, in September: what is counted piece by piece and awarded or done once a year may be
 * complete by then. */
static bool is_counted(const struct cc_quantity *quantity)
{
	return cc_str_equal(quantity->dimension, CC_STR("count")) && quantity->value.exponent == 0 &&
	       cc_decimal_compare(quantity->value, cc_decimal_from_int(COUNTED_MOST)) < 0;
}

/* 2026年资本开支约5亿元, said in April: a round figure of the year that runs is what somebody expects, as is "the bank
 * raised its estimate for 2026 to 7.8%". */
static bool is_outlook(const struct cc_claim *claim)
{
	return claim->quantity.qualifier == CC_QUALIFIER_ABOUT || claim->modality == CC_MODALITY_ESTIMATE;
}

/* 门诊量突破100万人次: a mark of what is counted may be passed before the year is over, and its last days are near
 * enough to tell of it. */
static bool is_nearly_over(const struct cc_claim *claim)
{
	bool counted = cc_str_equal(claim->quantity.dimension, CC_STR("count"));
	if (counted && claim->quantity.qualifier == CC_QUALIFIER_OVER)
		return true;
	struct cc_date date = claim->article->document.date;
	return date.month == DECEMBER && date.day >= LAST_DAYS;
}

/* 2026年春茶产量, said in May: complete with its season. */
static bool is_of_season(const struct cc_ruleset *rules, const struct cc_claim *claim)
{
	const struct cc_text *text = &claim->article->text;
	return cc_wording_stands_in(rules, CC_WORDING_SEASON,
				    cc_str_of_span(text->view, text->sentences[claim->sentence].span));
}

/* 2012年全国粮食总产量58957万吨, said early in December: the harvest of the year is in. */
static bool is_brought_in(const struct cc_ruleset *rules, const struct cc_claim *claim)
{
	const struct cc_text *text = &claim->article->text;
	struct cc_span sentence = text->sentences[claim->sentence].span;
	return claim->article->document.date.month == DECEMBER &&
	       cc_word_list_within(cc_words_of(rules, CC_WORDS_HARVEST), cc_str_of_span(text->view, sentence));
}

/* 资本开支预算为9亿元, 园区要新注册企业300家: what is meant to be is told before its year is over. */
static bool is_planned(const struct cc_ruleset *rules, const struct cc_claim *claim)
{
	const struct cc_text *text = &claim->article->text;
	struct cc_span sentence = text->sentences[claim->sentence].span;
	return cc_word_list_within(cc_words_of(rules, CC_WORDS_SAYS_PLAN),
				   cc_str_slice(text->view, sentence.start, claim->quantity.span.start));
}

/* 截至10月7日，2023年总票房突破476亿元: what the year has brought so far. */
static bool is_to_date(const struct cc_ruleset *rules, const struct cc_claim *claim)
{
	const struct cc_text *text = &claim->article->text;
	struct cc_span sentence = text->sentences[claim->sentence].span;
	return cc_word_list_within(cc_words_of(rules, CC_WORDS_AS_OF),
				   cc_str_slice(text->view, sentence.start, claim->quantity.span.start));
}

/* Yearly statistics of flows appear after their year; a stock may be counted on any day. */
static bool is_premature(const struct cc_claim *claim)
{
	return period_is_dated_level(claim) && claim->metric->sense == CC_PERIOD_FLOW &&
	       claim->period.kind == CC_PERIOD_YEAR && !claim->period.instant &&
	       claim->period_binding <= CC_BOUND_SENTENCE && !claim->period_relative && !is_counted(&claim->quantity) &&
	       !is_outlook(claim) && !is_nearly_over(claim) && period_ended_after(claim);
}

static struct cc_str premature_message(const struct claim_group *group, const struct cc_check_input *input,
				       struct cc_arena *arena)
{
	const struct cc_claim *first = group->claims[0];
	struct cc_buf text = say_start(arena);
	if (group->count == 1) {
		say_subject(&text, first, group->period, input);
		cc_buf_adds(&text, cc_say(input, ": ", "："));
		say_figure(&text, first);
	} else {
		cc_buf_add_unsigned(&text, group->count);
		cc_buf_adds(&text, cc_say(input, " figures for the whole of ", " 个全年数，年份为 "));
		cc_period_write(&text, group->period);
	}
	cc_buf_adds(&text, cc_say(input, group->count == 1 ? " for the whole year, in a text of " : ", in a text of ",
				  "，而文章日期是 "));
	cc_date_write(&text, first->article->document.date);
	return say_end(&text, arena);
}

static bool report_premature(struct cc_vec *findings, const struct claim_group *group,
			     const struct cc_check_input *input, struct cc_arena *arena)
{
	struct cc_vec locations = cc_vec_new(arena, sizeof(struct cc_location));
	struct cc_vec explanation = cc_vec_new(arena, sizeof(struct cc_str));
	for (size_t i = 0; i < group->count; i++)
		if (!period_add_note(&locations, group->claims[i], input, arena))
			return false;
	if (!say_sentence(&explanation,
			  cc_say(input, "the year had not ended: check the year, or say that it is a forecast",
				 "该年尚未结束：请核对年份，或注明是预计数")))
		return false;
	struct cc_finding finding = {
	    .check = PERIOD_CHECK_ID,
	    .rule = group->count == 1 ? group->claims[0]->metric_id : (struct cc_str){0},
	    .severity = CC_SEVERITY_WARNING,
	    .confidence = group->claims[0]->confidence,
	    .message = premature_message(group, input, arena),
	    .explanation = explanation.items,
	    .explanation_count = explanation.len,
	};
	say_set_locations(&finding, &locations);
	return finding.message.ptr != NULL && say_add_dateline(&finding, group->claims[0]->article, arena) &&
	       cc_vec_add(findings, &finding);
}

static int compare_premature(const void *left, const void *right)
{
	const struct cc_claim *a = *(const struct cc_claim *const *)left;
	const struct cc_claim *b = *(const struct cc_claim *const *)right;
	if (a->article->index != b->article->index)
		return a->article->index < b->article->index ? -1 : 1;
	int order = cc_date_compare(a->period.end, b->period.end);
	return order != 0 ? order : claim_compare_places(a, b);
}

/* 2026年国庆假期，国内出游7.65亿人次: what is told of a holiday is complete with it. */
static bool add_premature(struct cc_vec *claims, struct claim_occasions *occasions, const struct claim_family *family)
{
	for (size_t i = 0; i < family->count; i++) {
		uint64_t occasion = 0;
		if (!is_premature(family->claims[i]) || is_of_season(occasions->rules, family->claims[i]) ||
		    is_brought_in(occasions->rules, family->claims[i]) ||
		    is_planned(occasions->rules, family->claims[i]) || is_to_date(occasions->rules, family->claims[i]))
			continue;
		if (!claim_occasion(&occasion, occasions, family->claims[i]) ||
		    (occasion == 0 && !cc_vec_add(claims, &family->claims[i])))
			return false;
	}
	return true;
}

static bool collect_premature(struct cc_vec *claims, const struct cc_vec *families, const struct cc_check_input *input,
			      struct cc_arena *arena)
{
	struct claim_occasions occasions = claim_occasions_new(input->rules, arena);
	const struct claim_family *items = families->items;
	for (size_t i = 0; i < families->len; i++)
		if (!add_premature(claims, &occasions, &items[i]))
			return false;
	return true;
}

bool period_check_premature(struct cc_vec *findings, const struct cc_vec *families, const struct cc_check_input *input,
			    struct cc_arena *arena)
{
	struct cc_vec found = cc_vec_new(arena, sizeof(const struct cc_claim *));
	if (!collect_premature(&found, families, input, arena))
		return false;
	const struct cc_claim **claims = found.items;
	if (found.len > 0)
		qsort(claims, found.len, sizeof(*claims), compare_premature);
	for (size_t start = 0; start < found.len;) {
		size_t end = start + 1;
		while (end < found.len && claims[end]->article == claims[start]->article &&
		       cc_date_compare(claims[end]->period.end, claims[start]->period.end) == 0)
			end++;
		struct claim_group group = {
		    .claims = claims + start, .count = end - start, .period = claims[start]->period};
		if (!report_premature(findings, &group, input, arena))
			return false;
		start = end;
	}
	return true;
}
