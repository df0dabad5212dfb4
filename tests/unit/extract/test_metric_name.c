/* Names of metrics in sentences: the longest at each place. */
#include <stdint.h>

#include "sentence_support.h"
#include "support.h"

struct row {
	const char *text;
	const char *expected; /* the words of each name, parted by "; " */
};

static void describe(struct cc_buf *out, const struct cc_test_sentence *sentence)
{
	for (size_t i = 0; i < sentence->mentions.metric_count; i++) {
		cc_test_add_words(out, sentence, sentence->mentions.metrics[i].span);
	}
}

static void check(const struct row *row)
{
	cc_test_mentions(row->text, "2025-03-19", row->expected, describe);
}

static const struct row rows[] = {
    {"全国研发经费投入达3.6万亿元", "研发经费投入"},
    {"天气晴朗", ""},
    {"The weather was fine.", ""},
    {"国内生产总值增长5%", "国内生产总值"},
    {"地区生产总值增长5%", "地区生产总值"},
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
	Suite *suite = suite_create("extract/metric_name");
	TCase *tcase = tcase_create("metric_name");
	tcase_add_loop_test(tcase, test_rows, 0, (int)(sizeof(rows) / sizeof(rows[0])));
	tcase_add_test(tcase, test_out_of_memory);
	suite_add_tcase(suite, tcase);
	return cc_test_run(suite);
}
