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
		if (cc_buf_str(out).len > 0)
			cc_buf_adds(out, "; ");
		cc_buf_add(out, cc_str_of_span(sentence->view, mention->span));
	}
}

static void check(const struct row *row)
{
	struct cc_arena *arena = cc_arena_new(&cc_alloc_libc);
	struct cc_test_sentence sentence;
	ck_assert_int_eq(cc_test_sentence(&sentence, row->text, "2025-03-19", arena), CC_OK);
	struct cc_buf got = cc_buf_new(&cc_alloc_libc, 4096);
	describe(&got, &sentence);
	const struct cc_str text = cc_buf_str(&got);
	ck_assert_msg(cc_str_equal(text, cc_str_from(row->expected)), "%s\n  want %s\n  got  %.*s", row->text,
		      row->expected, (int)text.len, text.len > 0 ? text.ptr : "");
	cc_buf_free(&got);
	cc_arena_free(arena);
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
