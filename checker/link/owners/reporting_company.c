/* The company that a Chinese sentence says it is told by: "临岳重工3月27日晚披露年报", "海晟科技(688xxx)公告",
 * "万筑建设 前三季度新签…". Leaves whose a figure is to companies.c. */
#include "base/utf8.h"
#include "link/owners/company_words.h"
#include "link/places/subjects.h"
#include "link/times/periods.h"

/* A name is two to fourteen characters; what is longer is half a sentence. */
enum { HAN_LEAST = 2, HAN_MOST = 14 };

static bool is_unknown_han(const struct link_sentence *self, size_t at)
{
	return link_is_han_at(self, at) && !link_is_covered(self, at);
}

/* The end of the words from `start` on: unknown ones, and words such as the 建设 of 万筑建设 behind them; the 游戏公司
 * of 游戏公司青屿互娱 may open them. */
static size_t words_end(const struct link_sentence *self, size_t start, size_t to)
{
	size_t end =
	    start + cc_word_list_begins(link_words(self, CC_WORDS_COMPANY_KINDS), cc_str_slice(self->view, start, to));
	if (end >= to || !is_unknown_han(self, end))
		end = start;
	while (end < to) {
		const struct cc_cue_mention *part = end > start ? link_cue_at(self, CC_CUE_NAME_PART, end) : NULL;
		if (part != NULL)
			end = part->span.end;
		else if (is_unknown_han(self, end))
			(void)cc_utf8_next(self->view, &end);
		else
			break;
	}
	return end < to ? end : to;
}

/* Whether a place, a sector or a figure stands in [from, to). */
static bool names_other(const struct link_sentence *self, size_t from, size_t to)
{
	for (size_t i = 0; i < self->scope_count; i++) {
		if (self->scopes[i].span.start >= from && self->scopes[i].span.start < to)
			return true;
	}
	return link_previous_figure_end(self, to) > from;
}

/* 多家上市公司, 各大银行: several, or nobody. */
static bool names_many(const struct link_sentence *self, struct cc_str words)
{
	return cc_word_list_begins(link_words(self, CC_WORDS_MANY), words) > 0;
}

/* "(688xxx)" behind the name. */
static size_t behind_bracket(const struct link_sentence *self, size_t at)
{
	bool opens = at < self->sentence->span.end && self->view.ptr[at] == '(';
	size_t close = opens ? link_bracket_end(self, at) : at;
	return close < self->sentence->span.end && close > at ? close + 1 : at;
}

/* "鼎元机器人预计上半年归母净利润…" is of itself; "分析师预计,…" and "华泰证券预计公司…" are of somebody else. */
static bool foresees(const struct link_sentence *self, size_t end)
{
	const struct cc_cue_mention *word = link_cue_at(self, CC_CUE_FORECAST, end);
	struct cc_str before = cc_str_slice(self->view, self->sentence->span.start, end);
	if (word == NULL || cc_word_list_ends(link_words(self, CC_WORDS_ONLY_TELLS), before) > 0)
		return false;
	/* "翼联科技预计,2026年营收将达8.6亿元" */
	size_t behind = word->span.end;
	bool comma = behind < self->sentence->span.end && self->view.ptr[behind] == ',' &&
		     cc_word_list_ends(link_words(self, CC_WORDS_COMPANY_TAILS), before) > 0;
	return link_period_starts_at(self, comma ? behind + 1 : behind);
}

/* "海宇重工当天宣布,获得两艘…" */
static bool says_itself(const struct link_sentence *self, size_t at)
{
	const struct cc_word_list *says = link_words(self, CC_WORDS_ANNOUNCES);
	return cc_word_list_begins(says, cc_str_slice(self->view, at, self->sentence->span.end)) > 0;
}

/* 云砚科技|称, and no 李响|称 */
static bool says_as_company(const struct link_sentence *self, size_t end, size_t behind)
{
	struct cc_str before = cc_str_slice(self->view, self->sentence->span.start, end);
	return link_cue_at(self, CC_CUE_ATTRIBUTION, behind) != NULL &&
	       cc_word_list_ends(link_words(self, CC_WORDS_COMPANY_TAILS), before) > 0;
}

/* "岚图重工|董事长赵海表示,'上半年海外收入26.8亿元'": by one of its own, who has a name. */
static bool speaks_of_own(const struct link_sentence *self, size_t end, size_t behind)
{
	struct cc_str before = cc_str_slice(self->view, self->sentence->span.start, end);
	const struct cc_cue_mention *office = link_cue_at(self, CC_CUE_NEUTRAL, behind);
	const struct cc_span clause = link_clause_at(self, behind)->span;
	return office != NULL && cc_word_list_ends(link_words(self, CC_WORDS_COMPANY_TAILS), before) > 0 &&
	       link_has_cue(self, CC_CUE_ATTRIBUTION, office->span.end, clause.end);
}

static bool is_told_by(const struct link_sentence *self, size_t end)
{
	size_t behind = behind_bracket(self, end);
	/* "云岭乳业:2026年一季度净利润…" */
	if (behind < self->sentence->span.end && self->view.ptr[behind] == ':')
		behind++;
	size_t clause = link_clause_at(self, behind)->span.end;
	/* "星澜科技创始人…告诉记者,公司去年只有37人" */
	bool spoken = link_cue_at(self, CC_CUE_NEUTRAL, behind) != NULL && clause < self->sentence->span.end &&
		      link_starts_with_cue(self, CC_CUE_SOMEONE, clause + 1);
	spoken = spoken || speaks_of_own(self, end, behind);
	/* "云帆快递完成业务量38.4亿件,…;实现归母净利润9.8亿元" */
	bool does = link_cue_at(self, CC_CUE_REACH, behind) != NULL ||
		    link_cue_at(self, CC_CUE_CUMULATIVE, behind) != NULL || says_itself(self, behind) ||
		    foresees(self, end) || says_as_company(self, end, behind);
	return spoken || does || link_period_starts_at(self, behind) || behind > end ||
	       link_has_cue(self, CC_CUE_REPORT, behind, clause > behind ? clause : behind);
}

/* 事件:|岱衡智能发布年报, 答:|海晟科技…: behind a word or two that only announces what is told. */
static size_t behind_label(const struct link_sentence *self)
{
	enum { LABEL_BYTES = 9 };
	size_t start = self->sentence->span.start;
	size_t end =
	    start + LABEL_BYTES < self->sentence->span.end ? start + LABEL_BYTES + 1 : self->sentence->span.end;
	size_t colon = cc_str_find(cc_str_slice(self->view, 0, end), CC_STR(":"), start);
	return colon != SIZE_MAX && link_previous_figure_end(self, colon) <= start ? colon + 1 : start;
}

/* "智闻财经4月26日讯 |海晟科技公告", "快讯丨海晟科技…": behind the service that tells it and its day. */
static size_t behind_service(const struct link_sentence *self, size_t start)
{
	enum { SERVICE_BYTES = 60 };
	size_t end =
	    start + SERVICE_BYTES < self->sentence->span.end ? start + SERVICE_BYTES : self->sentence->span.end;
	const struct cc_word_list *marks = link_words(self, CC_WORDS_NEWS_MARKS);
	for (size_t at = start; at < end; (void)cc_utf8_next(self->view, &at)) {
		struct cc_str rest = cc_str_slice(self->view, at, self->sentence->span.end);
		size_t mark = cc_word_list_begins(marks, rest);
		if (mark > 0)
			return link_previous_figure_end(self, at) <= start ? at + mark : start;
	}
	return start;
}

/* 韩国|造船企业海宇重工: where the country right before the words begins; `at` where there is none. */
static size_t behind_country(const struct link_sentence *self, size_t at)
{
	for (size_t i = 0; i < self->scope_count; i++) {
		if (self->scopes[i].span.end == at && self->scopes[i].scope->kind == CC_SCOPE_COUNTRY)
			return self->scopes[i].span.start;
	}
	return at;
}

/* The first word from `at` on that nobody knows; the sentence's end where there is none. */
static size_t first_unknown(const struct link_sentence *self, size_t at)
{
	while (at < self->sentence->span.end && !is_unknown_han(self, at))
		(void)cc_utf8_next(self->view, &at);
	return at;
}

/* 2月10日晚,|曜舟汽车披露: behind what only tells when it was said. */
static size_t behind_day_of_saying(const struct link_sentence *self, size_t at)
{
	struct cc_str rest = cc_str_slice(self->view, at, self->sentence->span.end);
	size_t day = cc_word_list_begins(link_words(self, CC_WORDS_DAY_OF_SAYING), rest);
	bool alone = day > 0 && day < rest.len && rest.ptr[day] == ',';
	return alone ? first_unknown(self, at + day) : at;
}

/* 云鼎新材|深耕主业, 云鼎新材|日前召开…: where what a company does begins behind the end of a name; `end` where nothing
 * does. */
static size_t before_deed(const struct link_sentence *self, size_t start, size_t end)
{
	for (size_t at = start; at < end;) {
		(void)cc_utf8_next(self->view, &at);
		struct cc_str rest = cc_str_slice(self->view, at, self->sentence->span.end);
		if (cc_word_list_ends(link_words(self, CC_WORDS_COMPANY_TAILS), cc_str_slice(self->view, start, at)) >
			0 &&
		    cc_word_list_begins(link_words(self, CC_WORDS_COMPANY_DEEDS), rest) > 0)
			return at;
	}
	return end;
}

struct cc_str link_reporting_company(const struct link_sentence *self)
{
	if (!link_is_han_sentence(self))
		return (struct cc_str){0};
	size_t first = behind_service(self, behind_label(self));
	size_t start = behind_day_of_saying(self, first_unknown(self, first));
	if (start >= self->sentence->span.end)
		return (struct cc_str){0};
	const struct cc_span sort = link_sort_of_company(self, start, link_clause_at(self, start)->span.end);
	const size_t before = cc_span_len(sort) > 0 && sort.start >= first ? sort.start : start;
	start = sort.end;
	size_t end = words_end(self, start, link_clause_at(self, start)->span.end);
	end -= cc_word_list_ends(link_words(self, CC_WORDS_DAY_OF_SAYING), cc_str_slice(self->view, start, end));
	const size_t deed = before_deed(self, start, end);
	const bool does =
	    deed < end || cc_word_list_begins(link_words(self, CC_WORDS_COMPANY_DEEDS),
					      cc_str_slice(self->view, end, self->sentence->span.end)) > 0;
	end = deed;
	struct cc_str words = cc_str_slice(self->view, start, end);
	size_t count = cc_utf8_count(words);
	const bool tail = cc_word_list_ends(link_words(self, CC_WORDS_COMPANY_TAILS), words) > 0;
	const bool plain = !tail && link_is_plain(self, words); /* 医保局|发布快报, 住房公积金|年度报告 */
	bool named = count >= HAN_LEAST && count <= HAN_MOST && !names_many(self, words) && !plain &&
		     !names_other(self, first, behind_country(self, before)) && !names_other(self, start, end) &&
		     (is_told_by(self, end) || (does && tail));
	return named ? words : (struct cc_str){0};
}

/* 毛利率, 净利润: what only a company has. */
static bool names_companys_metric(const struct link_sentence *self)
{
	for (size_t i = 0; i < self->name_count; i++) {
		if (self->names[i].metric != NULL && self->names[i].metric->of_organisations)
			return true;
	}
	return false;
}

void link_take_reporting_subject(struct link_sentence *self)
{
	bool of_company = names_companys_metric(self);
	if (cc_span_len(self->subject) > 0 || !(of_company || link_may_say(self, CC_CUE_REPORT)))
		return;
	struct cc_str words = link_without_kind(self, link_reporting_company(self));
	if (words.ptr == NULL)
		return;
	size_t start = (size_t)(words.ptr - self->view.ptr);
	size_t clause = link_clause_at(self, start)->span.end;
	bool reports = clause > start + words.len && link_has_cue(self, CC_CUE_REPORT, start + words.len, clause);
	/* "华芯半导体三季度晶圆产量46.2万片,产能利用率93.5%,毛利率22%": one company's, the first figures as the last.
	 */
	if (reports || of_company)
		self->subject = (struct cc_span){.start = start, .end = start + words.len};
}
