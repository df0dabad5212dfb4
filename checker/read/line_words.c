/* Short lists, as what ends or begins a torn line is always the same.
 * Leaves marks and scripts to line_evidence.h. */
#include "read/line_words.h"

#include "base/ascii.h"

static bool starts(struct cc_str line, const char *word)
{
	return line.len > 0 && line.ptr[0] == word[0] && cc_str_starts(line, cc_str_from(word));
}

bool cc_line_lost_its_subject(struct cc_str line)
{
	static const char *const nouns[] = {"比重", "占比", "比例", "同比", "环比",
					    "增速", "增幅", "总额", "总量", "均值"};
	for (size_t i = 0; i < sizeof(nouns) / sizeof(nouns[0]); i++)
		if (starts(line, nouns[i]))
			return true;
	return false;
}

bool cc_line_ends_with_function_word(struct cc_str line)
{
	static const char *const words[] = {" of",  " the",   " and",  " in",	   " to",   " a",  " an",
					    " for", " by",    " with", " from",	   " than", " at", " on",
					    " or",  " as",    " that", " its",	   " was",  " is", " were",
					    " are", " which", " into", " between", " about"};
	for (size_t i = 0; i < sizeof(words) / sizeof(words[0]); i++)
		if (cc_str_ends(line, cc_str_from(words[i])))
			return true;
	return false;
}

bool cc_line_begins_inside(struct cc_str line)
{
	static const char *const marks[] = {"，", "。", "、", "；", "：",   "！",   "？",  "”", "》",
					    "）", "」", "』", "】", ",",    ";",    ")",   "%", "％",
					    "℃",  "的", "了", "们", "亿元", "万元", "万亿"};
	for (size_t i = 0; i < sizeof(marks) / sizeof(marks[0]); i++)
		if (starts(line, marks[i]))
			return true;
	return false;
}

static bool is_year(struct cc_str digits)
{
	return digits.len == 4 && (digits.ptr[0] == '1' || digits.ptr[0] == '2') &&
	       (digits.ptr[1] == '9' || digits.ptr[1] == '0');
}

bool cc_line_tears_figure(struct cc_str before, struct cc_str behind)
{
	static const char *const units[] = {"万", "亿", "元", "个",   "家",   "项", "人",   "名",
					    "件", "倍", "吨", "千",   "百",   "年", "月",   "日",
					    "%",  "％", "公", "平方", "立方", "‰",  "美元", "岁"};
	size_t from = before.len;
	while (from > 0 && before.len - from < 12 &&
	       (cc_ascii_is_digit(before.ptr[from - 1]) || before.ptr[from - 1] == '.'))
		from--;
	struct cc_str figure = cc_str_slice(before, from, before.len);
	bool year = is_year(figure);
	for (size_t i = 0; figure.len > 0 && i < sizeof(units) / sizeof(units[0]); i++)
		if (starts(behind, units[i]))
			return !year || strcmp(units[i], "年") == 0;
	return false;
}
