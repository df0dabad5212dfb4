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
	cc_test_mentions(row->text, date, row->expected, describe);
	cc_test_mentions_alone(row->text, date, CC_MENTION_PERIODS, row->expected, describe);
}
