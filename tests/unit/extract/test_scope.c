/* Places, groups and organisations in sentences; universities and firms named after places are none. */
#include <stdint.h>

#include "sentence_support.h"
#include "support.h"

struct row {
	const char *text;
	const char *expected; /* the words of each scope, parted by "; " */
};

static void describe(struct cc_buf *out, const struct cc_test_sentence *sentence)
{
	for (size_t i = 0; i < sentence->mentions.scope_count; i++) {
		cc_test_add_words(out, sentence, sentence->mentions.scopes[i].span);
	}
}

static void check(const struct row *row)
{
	cc_test_mentions(row->text, "2025-03-19", row->expected, describe);
}

static const struct row rows[] = {
    {"江苏和浙江的出口增长5%", "江苏; 浙江"},
    {"南京大学招生5000人", ""},
    {"天津工业生物技术研究所有职工300人", ""},
    {"中国银行利润增长", "中国银行"},
    {"中国银行业利润增长", ""},
    {"北京大学招生5000人", ""},
    {"长三角地区产值", "长三角地区"},
    {"京津冀协同发展", "京津冀"},
    {"欧盟出口", "欧盟"},
    {"2024年中国出口", "中国"},
    {"全球市场", "全球"},
    {"Output of China and Germany rose.", "China; Germany"},
    {"The Bank of China lent more.", "Bank of China"},
    {"The People's Bank of China cut rates.", ""},
    {"The Bank of Germany lent more.", ""},
    {"Peking University in Beijing grew.", "Beijing"},
    {"University of the Philippines grew.", ""},
    {"中国式现代化", ""},
    {"世界银行预测", ""},
    {"我市企业", "我市"},
    {"全市企业", "全市"},
    {"我省企业", "我省"},
    {"制造业投资", "制造业"},
    {"全国小学在校生1亿人", "全国"},
    {"我国银行贷款增长", "我国"},
};

START_TEST(test_rows)
	{
		check(&rows[_i]);
	}
END_TEST

START_TEST(test_out_of_memory)
	{
		cc_test_sentence_allocations(rows[0].text);
	}
END_TEST

int main(void)
{
	Suite *suite = suite_create("extract/scope");
	TCase *tcase = tcase_create("scope");
	tcase_add_loop_test(tcase, test_rows, 0, (int)(sizeof(rows) / sizeof(rows[0])));
	tcase_add_test(tcase, test_out_of_memory);
	suite_add_tcase(suite, tcase);
	return cc_test_run(suite);
}
