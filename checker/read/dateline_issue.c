/* The issue of a journal or a magazine that an article appeared in: 技术经济, 2025, 44(12); 《瞭望》2025年第45期.
 * Leaves days that are printed as such to dateline.c. */
#include "read/dateline_finders.h"

#include "read/line_kind.h"

static bool number_at(struct cc_str text, size_t *at, int most, int *number)
{
	int value = 0;
	int digits = 0;
	while (*at < text.len && digits <= most && text.ptr[*at] >= '0' && text.ptr[*at] <= '9') {
		value = value * 10 + (text.ptr[(*at)++] - '0');
		digits++;
	}
	*number = value;
	return digits > 0 && digits <= most;
}

static bool is_year(int year)
{
	return year >= 1900 && year <= 2100;
}

/* 技术经济, 2025, 44(12): year, volume and issue of the journal, in the line that says how to cite the paper. */
static bool volume_at(struct cc_period *out, struct cc_str block, size_t at)
{
	int year = 0;
	int number = 0;
	int issue = 0;
	if (!number_at(block, &at, 4, &year) || !is_year(year) || at >= block.len || block.ptr[at++] != ',')
		return false;
	at = cc_dateline_skip_blanks(block, at);
	if (!number_at(block, &at, 4, &number))
		return false;
	bool has_issue = at < block.len && block.ptr[at++] == '(' && number_at(block, &at, 2, &issue);
	/* A journal with more than twelve issues a year says no month by them. */
	*out = has_issue && issue >= 1 && issue <= 12 ? cc_period_month(year, issue) : cc_period_year(year);
	return true;
}

/* 1002-980X(2025)12-0001-10: the article number of Chinese journals. */
static bool article_number_at(struct cc_period *out, struct cc_str block, size_t at)
{
	int year = 0;
	int issue = 0;
	if (block.ptr[at] != '(')
		return false;
	at++;
	if (!number_at(block, &at, 4, &year) || !is_year(year) || at >= block.len || block.ptr[at++] != ')' ||
	    !number_at(block, &at, 2, &issue) || at >= block.len || block.ptr[at] != '-')
		return false;
	*out = issue >= 1 && issue <= 12 ? cc_period_month(year, issue) : cc_period_year(year);
	return true;
}

bool cc_dateline_find_citation(struct cc_period *out, struct cc_str block, const struct cc_block *of, size_t index)
{
	(void)of;
	(void)index;
	static const char *const cues[] = {"引用格式", "引用本文", "文章编号", "Cite this", "Citation:"};
	bool said = false;
	for (size_t i = 0; i < sizeof(cues) / sizeof(cues[0]) && !said; i++)
		said = cc_str_find(block, cc_str_from(cues[i]), 0) < block.len;
	enum { CITATION_BYTES = 3000 };
	for (size_t at = 0; said && at < block.len && at < CITATION_BYTES; at++)
		if ((at == 0 || block.ptr[at - 1] == ' ' || block.ptr[at - 1] == ',' || block.ptr[at] == '(') &&
		    (volume_at(out, block, at) || article_number_at(out, block, at)))
			return true;
	return false;
}

static bool holds(struct cc_str text, struct cc_str word)
{
	return cc_str_find(text, word, 0) < text.len;
}

/* Issue n of a weekly is its n-th week; of one that appears twice a month, a half of a month; of a monthly, a month. */
static bool period_of_issue(struct cc_period *out, struct cc_str block, int year, int issue)
{
	bool half_monthly = holds(block, CC_STR("半月")) || holds(block, CC_STR("求是"));
	bool weekly = holds(block, CC_STR("周刊")) || issue > 24;
	if (weekly && issue <= 53) {
		/* The week that holds January 4th is the first (ISO 8601). */
		int32_t fourth = cc_date_to_days((struct cc_date){.year = (int16_t)year, .month = 1, .day = 4});
		int32_t monday = fourth - (fourth + 3) % 7 + (issue - 1) * 7;
		*out = (struct cc_period){
		    .start = cc_date_from_days(monday), .end = cc_date_from_days(monday + 7), .kind = CC_PERIOD_SPAN};
		return true;
	}
	if (half_monthly && issue <= 24)
		*out = cc_period_month(year, (issue + 1) / 2);
	else
		*out =
		    issue <= 12 && holds(block, CC_STR("月刊")) ? cc_period_month(year, issue) : cc_period_year(year);
	return issue <= 53;
}

/* The year that ends at `at`. */
static bool year_before(struct cc_str block, size_t at, int *year)
{
	size_t from = at >= 4 ? at - 4 : 0;
	return at - from == 4 && number_at(block, &from, 4, year) && from == at && is_year(*year);
}

/* 2025年第45期 */
static bool numbered_at(struct cc_period *out, struct cc_str block, int year, size_t behind)
{
	struct cc_str mark = CC_STR("第");
	int issue = 0;
	size_t at = behind + mark.len;
	return cc_str_starts(cc_dateline_rest(block, behind), mark) && number_at(block, &at, 2, &issue) && issue > 0 &&
	       cc_str_starts(cc_dateline_rest(block, at), CC_STR("期")) && period_of_issue(out, block, year, issue);
}

/* 2025年12月号 */
static bool monthly_at(struct cc_period *out, struct cc_str block, int year, size_t behind)
{
	int month = 0;
	bool named = number_at(block, &behind, 2, &month) && month >= 1 && month <= 12;
	struct cc_str rest = cc_dateline_rest(block, behind);
	if (!named || (!cc_str_starts(rest, CC_STR("月号")) && !cc_str_starts(rest, CC_STR("月刊"))))
		return false;
	*out = cc_period_month(year, month);
	return true;
}

bool cc_dateline_find_issue(struct cc_period *out, struct cc_str block, const struct cc_block *of, size_t index)
{
	(void)index;
	struct cc_str mark = CC_STR("年");
	if (block.len > CC_DATELINE_LINE_BYTES || (of->kind != CC_BLOCK_HEADING && cc_line_is_finished(block)))
		return false;
	for (size_t at = cc_str_find(block, mark, 0); at < block.len; at = cc_str_find(block, mark, at + 1)) {
		int year = 0;
		size_t behind = at + mark.len;
		if (year_before(block, at, &year) &&
		    (numbered_at(out, block, year, behind) || monthly_at(out, block, year, behind)))
			return true;
	}
	return false;
}
