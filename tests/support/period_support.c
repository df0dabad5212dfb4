/* Periods of one sentence against what its words say, row by row.
 * Leaves running the extractor to sentence_support.c. */
#include "period_support.h"

#include "sentence_support.h"
#include "support.h"

static void describe_period(struct cc_buf *out, const struct cc_period_mention *mention)
{
	if (mention->state == CC_PERIOD_NEEDS_DATE || mention->state == CC_PERIOD_SAME) {
		cc_buf_adds(out, mention->state == CC_PERIOD_SAME ? "^" : "needs date");
		return;
	}
	if (cc_date_is_set(mention->period.start))
		cc_date_write(out, mention->period.start);
	cc_buf_add_char(out, '/');
	if (cc_date_is_set(mention->period.end))
		cc_date_write(out, mention->period.end);
	if (mention->period.instant)
		cc_buf_add_char(out, '@');
	if (mention->state == CC_PERIOD_NEEDS_YEAR)
		cc_buf_add_char(out, '?');
}

static void describe(struct cc_buf *out, const struct cc_test_sentence *sentence)
{
	for (size_t i = 0; i < sentence->mentions.period_count; i++) {
		const struct cc_period_mention *mention = &sentence->mentions.periods[i];
		if (i > 0)
			cc_buf_adds(out, "; ");
		cc_buf_add(out, cc_str_of_span(sentence->view, mention->span));
		cc_buf_add_char(out, '=');
		describe_period(out, mention);
	}
}

void cc_period_check(const struct cc_period_row *row, const char *date)
{
	struct cc_arena *arena = cc_arena_new(&cc_alloc_libc);
	struct cc_test_sentence sentence;
	ck_assert_int_eq(cc_test_sentence(&sentence, row->text, date, arena), CC_OK);
	struct cc_buf got = cc_buf_new(&cc_alloc_libc, 4096);
	describe(&got, &sentence);
	const struct cc_str text = cc_buf_str(&got);
	ck_assert_msg(cc_str_equal(text, cc_str_from(row->expected)), "%s\n  want %s\n  got  %.*s", row->text,
		      row->expected, (int)text.len, text.len > 0 ? text.ptr : "");
	cc_buf_free(&got);
	cc_arena_free(arena);
}
