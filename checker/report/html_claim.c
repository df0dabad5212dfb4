/* What a claim states, in words of the page.
 * Leaves messages of findings to checks/. */
#include "report/html_page.h"
#include "report/html_scale.h"

enum { FIGURE_MAX = 512 };

struct cc_span cc_html_mark(const struct cc_claim *claim)
{
	return cc_article_reading(claim->article, claim->quantity.phrase);
}

struct cc_html_words cc_html_aspect_words(enum cc_aspect aspect)
{
	static const struct {
		const char *en, *zh;
	} words[CC_ASPECT_COUNT] = {
	    [CC_ASPECT_LEVEL] = {.en = "level", .zh = "数值"},
	    [CC_ASPECT_CHANGE] = {.en = "change", .zh = "增减量"},
	    [CC_ASPECT_GROWTH_RATE] = {.en = "growth rate", .zh = "增速"},
	    [CC_ASPECT_SHARE] = {.en = "share", .zh = "占比"},
	    [CC_ASPECT_RANK] = {.en = "rank", .zh = "位次"},
	    [CC_ASPECT_CUMULATIVE] = {.en = "cumulative", .zh = "累计"},
	    [CC_ASPECT_MULTIPLE] = {.en = "multiple", .zh = "倍数"},
	};
	return (struct cc_html_words){.en = cc_str_from(words[aspect].en), .zh = cc_str_from(words[aspect].zh)};
}

struct cc_html_words cc_html_basis_words(enum cc_basis basis)
{
	static const struct {
		const char *en, *zh;
	} words[CC_BASIS_COUNT] = {
	    [CC_BASIS_NONE] = {.en = "", .zh = ""},
	    [CC_BASIS_YOY] = {.en = "year on year", .zh = "同比"},
	    [CC_BASIS_QOQ] = {.en = "on the period before", .zh = "环比"},
	    [CC_BASIS_CAGR] = {.en = "a year on average", .zh = "年均"},
	    [CC_BASIS_COMPARABLE] = {.en = "on a comparable basis", .zh = "可比口径"},
	};
	return (struct cc_html_words){.en = cc_str_from(words[basis].en), .zh = cc_str_from(words[basis].zh)};
}

struct cc_html_words cc_html_modality_words(enum cc_modality modality)
{
	static const struct {
		const char *en, *zh;
	} words[CC_MODALITY_COUNT] = {
	    [CC_MODALITY_ACTUAL] = {.en = "", .zh = ""},
	    [CC_MODALITY_PRELIMINARY] = {.en = "preliminary", .zh = "初步数"},
	    [CC_MODALITY_ESTIMATE] = {.en = "estimate", .zh = "估计"},
	    [CC_MODALITY_TARGET] = {.en = "target", .zh = "目标"},
	    [CC_MODALITY_FORECAST] = {.en = "forecast", .zh = "预测"},
	    [CC_MODALITY_HYPOTHETICAL] = {.en = "supposed", .zh = "假设"},
	    [CC_MODALITY_NEGATED] = {.en = "denied", .zh = "否定"},
	};
	return (struct cc_html_words){.en = cc_str_from(words[modality].en), .zh = cc_str_from(words[modality].zh)};
}

void cc_html_period(struct cc_buf *out, struct cc_period period)
{
	if (cc_period_is_set(period))
		cc_period_write(out, period);
}

static void write_interval(struct cc_buf *out, struct cc_interval interval, enum cc_language language)
{
	if (!interval.has_low && !interval.has_high)
		return;
	if (!interval.has_high)
		cc_buf_adds(out, interval.low_open ? "> " : "≥ ");
	if (!interval.has_low)
		cc_buf_adds(out, interval.high_open ? "< " : "≤ ");
	if (interval.has_low)
		cc_html_short_figure(out, interval.low, language);
	bool is_point = interval.has_low && interval.has_high && cc_decimal_compare(interval.low, interval.high) == 0;
	if (!interval.has_high || is_point)
		return;
	if (interval.has_low)
		cc_buf_adds(out, "–");
	cc_html_short_figure(out, interval.high, language);
}

/* `element` NULL: as a run of text. */
static void put(struct cc_html_page *page, const char *element, struct cc_interval interval)
{
	struct cc_buf en = cc_buf_new(page->out->alloc, FIGURE_MAX);
	struct cc_buf zh = cc_buf_new(page->out->alloc, FIGURE_MAX);
	write_interval(&en, interval, CC_LANGUAGE_EN);
	write_interval(&zh, interval, CC_LANGUAGE_ZH);
	page->out->failed |= en.failed || zh.failed;
	struct cc_html_words words = {.en = cc_buf_str(&en), .zh = cc_buf_str(&zh)};
	if (element != NULL)
		cc_html_say_in(page->out, element, words, page->language);
	else
		cc_html_put(page, words);
	cc_buf_free(&en);
	cc_buf_free(&zh);
}

void cc_html_put_interval(struct cc_html_page *page, struct cc_interval interval)
{
	put(page, NULL, interval);
}

void cc_html_put_tick(struct cc_html_page *page, const char *element, struct cc_decimal value)
{
	put(page, element, cc_interval_point(value));
}
