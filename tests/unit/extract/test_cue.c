/* Small words that tell what a figure states, and longer words that hide them: 从而 is no 从. */
#include <stdint.h>

#include "sentence_support.h"
#include "support.h"

struct row {
	const char *text;
	const char *expected; /* cue words of the kinds from, to, up and down, parted by "; " */
};

static void describe(struct cc_buf *out, const struct cc_test_sentence *sentence)
{
	for (size_t i = 0; i < sentence->mentions.cue_count; i++) {
		const struct cc_cue_mention *mention = &sentence->mentions.cues[i];
		if (mention->kind != CC_CUE_FROM && mention->kind != CC_CUE_TO && mention->kind != CC_CUE_UP &&
		    mention->kind != CC_CUE_DOWN)
			continue;
		cc_test_add_words(out, sentence, mention->span);
	}
}

static void check(const struct row *row)
{
	cc_test_mentions(row->text, "2025-03-19", row->expected, describe);
}

static const struct row rows[] = {
    {"出口从5%增长至8%", "从; 增长至; 增长"},
    {"从而扩大出口", "扩大"},
    {"从事科研工作", ""},
    {"由于天气寒冷", ""},
    {"自由贸易", ""},
    {"甚至如此", ""},
    {"自主研发", ""},
    {"Sales rose from 5 to 8 percent.", "rose; from; to"},
    {"Sales fell last year.", "fell"},
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
	Suite *suite = suite_create("extract/cue");
	TCase *tcase = tcase_create("cue");
	tcase_add_loop_test(tcase, test_rows, 0, (int)(sizeof(rows) / sizeof(rows[0])));
	tcase_add_test(tcase, test_out_of_memory);
	suite_add_tcase(suite, tcase);
	return cc_test_run(suite);
}
