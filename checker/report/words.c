/* Counting phrases: English has plurals, Chinese has measure words.
 * Leaves numbers in running text to the checks. */
#include "report/words.h"

#include <string.h>

struct severity_words {
	const char *english;
	const char *chinese;
	const char *measure; /* 个错误, 条提示 */
};

static const struct severity_words severity_words[] = {
    [CC_SEVERITY_INFO] = {.english = "note", .chinese = "提示", .measure = "条"},
    [CC_SEVERITY_WARNING] = {.english = "warning", .chinese = "警告", .measure = "个"},
    [CC_SEVERITY_ERROR] = {.english = "error", .chinese = "错误", .measure = "个"},
};

const char *cc_words_severity(enum cc_severity severity, enum cc_language language)
{
	const struct severity_words *words = &severity_words[severity];
	return language == CC_LANGUAGE_ZH ? words->chinese : words->english;
}

static void add_count(struct cc_buf *out, size_t count, const char *noun)
{
	cc_buf_addf(out, "%zu %s%s", count, noun, count == 1 ? "" : "s");
}

static void english_closing(struct cc_buf *out, const struct cc_report *report)
{
	bool first = true;
	for (int severity = CC_SEVERITY_ERROR; severity >= CC_SEVERITY_INFO; severity--) {
		if (report->by_severity[severity] == 0)
			continue;
		cc_buf_adds(out, first ? "" : ", ");
		add_count(out, report->by_severity[severity], severity_words[severity].english);
		first = false;
	}
	cc_buf_adds(out, first ? "no findings in " : " in ");
	add_count(out, report->article_count, "article");
	cc_buf_adds(out, " · ");
	add_count(out, report->figures_seen, "figure");
	cc_buf_addf(out, " seen, %zu bound, %zu compared", report->figures_bound, report->claims_compared);
}

static void chinese_closing(struct cc_buf *out, const struct cc_report *report)
{
	bool first = true;
	for (int severity = CC_SEVERITY_ERROR; severity >= CC_SEVERITY_INFO; severity--) {
		if (report->by_severity[severity] == 0)
			continue;
		const struct severity_words *words = &severity_words[severity];
		cc_buf_addf(out, "%s%zu %s%s", first ? "" : "、", report->by_severity[severity], words->measure,
			    words->chinese);
		first = false;
	}
	cc_buf_adds(out, first ? "没有发现问题" : "");
	cc_buf_addf(out, "，共 %zu 篇文章 · 识别数字 %zu 个，归入指标 %zu 个，参与比对 %zu 个", report->article_count,
		    report->figures_seen, report->figures_bound, report->claims_compared);
}

static size_t not_bound(const struct cc_report *report)
{
	return report->figures_seen > report->figures_bound ? report->figures_seen - report->figures_bound : 0;
}

/* What was set aside is told: silence must not look like agreement. */
static void add_aside(struct cc_buf *out, const struct cc_report *report)
{
	static const struct {
		const char *english; /* behind the count */
		const char *chinese; /* before it */
	} rows[] = {[CC_ASIDE_COMMENT] = {.english = " ignored by comments", .chinese = "注释忽略 "},
		    [CC_ASIDE_DECISION] = {.english = " dismissed", .chinese = "已驳回 "},
		    [CC_ASIDE_BASELINE] = {.english = " in the baseline", .chinese = "基线内 "}};
	size_t counts[sizeof(rows) / sizeof(rows[0])] = {0};
	bool chinese = report->language == CC_LANGUAGE_ZH;
	for (size_t i = 0; i < report->aside_count; i++)
		counts[report->aside[i].standing.aside]++;
	for (size_t i = CC_ASIDE_COMMENT; i < sizeof(rows) / sizeof(rows[0]); i++)
		if (counts[i] > 0)
			cc_buf_addf(out, " · %s%zu%s", chinese ? rows[i].chinese : "", counts[i],
				    chinese ? " 条" : rows[i].english);
}

void cc_words_closing(struct cc_buf *out, const struct cc_report *report, bool hint_unbound)
{
	bool chinese = report->language == CC_LANGUAGE_ZH;
	if (chinese)
		chinese_closing(out, report);
	else
		english_closing(out, report);
	add_aside(out, report);
	if (hint_unbound && not_bound(report) > 0)
		cc_buf_addf(out, chinese ? " · %zu 个未归入：--explain-unbound" : " · %zu not bound: --explain-unbound",
			    not_bound(report));
	cc_buf_add_char(out, '\n');
}

/* Why a figure is bound to nothing, as link/ says it. */
static const struct {
	const char *english; /* tests/living holds these to the reasons in link/ */
	const char *chinese;
} unbound[] = {
    {"no metric is named", "没有指明指标"},
    {"a nearer name tells of another thing", "离得更近的名称指的是另一回事"},
    {"one value for several trades", "一个数值说的是几个行业"},
    {"one end of a range", "是区间的一端"},
    {"those of so many others", "是另外若干个的合计"},
    {"of a place that nobody knows", "是某个不认识的地方的"},
    {"a share of another thing", "是另一事物的占比"},
    {"what moved is counted in another unit", "变动的量用的是另一种单位"},
    {"what somebody has did it", "数据属于其名下之物，而非其本身"},
    {"a part that stands before the name", "名称之前点明的只是一部分"},
    {"a thing within what is named", "是所述对象之内的某一项"},
    {"a part that stands behind the name", "名称之后点明的只是一部分"},
    {"a share of itself", "与自身相比的占比"},
    {"a part of what nobody knows", "其整体不知指什么"},
    {"one of several values", "是并列的几个数值之一"},
    {"the end of a number that blanks part", "是被空格断开的数字的后半截"},
    {"of the trade in one product", "说的是一种产品的贸易"},
    {"a part of what was told before", "说的只是前文所述的一部分"},
    {"of a whole trade, and not of one company", "说的是整个行业，不是一家公司"},
    {"a unit of the company is named", "说的是公司的一个部门"},
    {"a company is named that did it", "句中另有公司做成此事"},
    {"who is named only tells why", "所提到的只是原因"},
    {"of goods alone", "只是货物贸易的"},
    {"of goods and services together", "是货物和服务合在一起的"},
    {"somebody else has reported since", "其间另有他人公布"},
    {"nobody knows of which time it is", "不知是哪段时间的"},
    {"it is told per so many of something else", "是按每若干单位计的比率"},
    {"of the foremost of several", "是其中最突出者的数值，不是整体的"},
    {"of a place that lies in the one named", "属于所注明地区内的另一地方"},
    {"it is of some hours or days", "是几小时或几天内的数值"},
    {"how old they are", "说的是年龄"},
    {"so many to each of another thing", "每一个另一种事物摊到多少"},
    {"it is told of the words before the bracket", "说的是括号前的词语"},
    {"something is left out of it", "其中有所剔除"},
    {"who is named is not whose it is", "所提到的不是数据的主体"},
    {"who is named only asked", "所提到的只是调查者"},
    {"who it is nobody knows", "不知道指的是谁"},
    {"a share of a market", "这是市场份额"},
    {"it bounds what is told", "这是界限，不是数值"},
    {"a part of what the name tells", "这是其中一部分"},
    {"of one kind of them", "只是其中一类"},
    {"by so much a forecast moved", "这是预测调整的幅度"},
    {"its name is that of another trade", "名称属于另一行业"},
    {"who told it is not whose it is", "发布者不是数据的主体"},
    {"words that nobody knows stand before the name", "名称前有不认识的词"},
    {"what is so large is counted", "计的是达到某个数的有几个"},
    {"it came from what something else was", "原先的数值属于别的指标"},
    {"what it is held against was not bound", "用来比较的数字未能对应到指标"},
    {"a column of a table that lost its lines", "是丢了框线的表格中的一栏"},
    {"a part of a company that nobody has named", "是未指明的公司的一部分"},
    {"of trade with one place", "只是与某一地的贸易"},
    {"it describes the word behind it", "修饰其后的词，不是指标数值"},
    {"another subject stands before it", "前面另有主语"},
    {"a part of another figure", "是另一数字的一部分"},
    {"several values in a row, and nothing says which is which", "连列多个数值，无法一一对应"},
    {"a threshold that something else is held against", "是用来比较的门槛"},
    {"its unit is none that the metric has", "单位与指标不符"},
    {"its place in the list gives it a metric of another unit", "按所列次序对应的指标单位不同"},
    {"one value for several names", "一个数值对应多个指标"},
    {"a part of what is named", "只是所称事物的一部分"},
    {"a part of how something moved", "只占变动的一部分"},
    {"another body is named", "点名的是别的机构"},
    {"it is named for the figure before", "只说明前一个数值"},
    {"a mean over shorter times", "是更短时段的平均数"},
    {"something else is held against it", "只是别的数值与它相比"},
    {"one value for several places", "一个数值对应多个地区"},
    {"no place or organisation is named", "没有指明地区或单位"},
    {"the value of something else, for comparison", "是用来对照的其他数值"},
    {"it only tells which ones are counted", "只说明统计的是哪些"},
    {"no company is named", "没有指明公司"},
    {"a place is named, and no company", "只指明地区，没有指明公司"},
    {"words before the name make it another thing", "名称前另有限定，所指不同"},
    {"nobody knows which of two it is of", "分不清是两者中哪一个的数值"},
    {"a part of what was named before", "是前面所说事物的一部分"},
    {"a figure of another occasion", "是另一场合的数值"},
    {"how far off another figure may be", "是另一数值的误差范围"},
    {"a step that another figure goes with", "是另一数值随之变化的每一步"},
    {"says more of a figure that nobody knows", "补充说明一个未能理解的数值"},
};

const char *cc_words_unbound(const char *why, enum cc_language language)
{
	for (size_t i = 0; language == CC_LANGUAGE_ZH && i < sizeof(unbound) / sizeof(unbound[0]); i++)
		if (strcmp(unbound[i].english, why) == 0)
			return unbound[i].chinese;
	return why;
}

void cc_words_more_places(struct cc_buf *out, size_t count, enum cc_language language)
{
	if (language == CC_LANGUAGE_ZH)
		cc_buf_addf(out, "… 另有 %zu 处", count);
	else
		cc_buf_addf(out, "… and %zu more place%s", count, count == 1 ? "" : "s");
}

static size_t count_of_check(const struct cc_report *report, const char *check)
{
	size_t count = 0;
	for (size_t i = 0; i < report->finding_count; i++)
		count += strcmp(report->findings[i].check, check) == 0;
	return count;
}

static bool seen_before(const struct cc_report *report, size_t index)
{
	for (size_t i = 0; i < index; i++)
		if (strcmp(report->findings[i].check, report->findings[index].check) == 0)
			return true;
	return false;
}

void cc_words_stats(struct cc_buf *out, const struct cc_report *report)
{
	const struct {
		const char *english;
		const char *chinese;
		size_t count;
	} rows[] = {
	    {"articles", "文章", report->article_count},
	    {"characters", "字符", report->characters},
	    {"figures seen", "识别数字", report->figures_seen},
	    {"figures bound to a metric", "归入指标", report->figures_bound},
	    {"figures compared", "参与比对", report->claims_compared},
	    {"findings", "发现", report->finding_count},
	};
	for (size_t i = 0; i < sizeof(rows) / sizeof(rows[0]); i++)
		cc_buf_addf(out, "%12zu  %s\n", rows[i].count,
			    report->language == CC_LANGUAGE_ZH ? rows[i].chinese : rows[i].english);
	for (size_t i = 0; i < report->finding_count; i++)
		if (!seen_before(report, i))
			cc_buf_addf(out, "%12zu  %s\n", count_of_check(report, report->findings[i].check),
				    report->findings[i].check);
}
