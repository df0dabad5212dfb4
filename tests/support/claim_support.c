/* Claims written out for tests.
 * Leaves binding them to the program. */
#include "claim_support.h"

#include "article_support.h"
#include "support.h"

static void write_claim(struct cc_buf *out, const struct cc_claim *claim)
{
	struct cc_str id = claim->metric_id;
	size_t slash = cc_str_find(id, CC_STR("/"), 0);
	cc_buf_add(out, slash == SIZE_MAX ? id : cc_str_slice(id, slash + 1, id.len));
	cc_buf_add_char(out, '|');
	cc_buf_add(out, claim->scope_name);
	if (claim->part.len > 0)
		cc_buf_addf(out, "·%.*s", (int)claim->part.len, claim->part.ptr);
	cc_buf_add_char(out, '|');
	cc_period_write(out, claim->period);
	cc_buf_add_char(out, '|');
	cc_buf_adds(out, cc_aspect_word(claim->aspect));
	cc_buf_add_char(out, '|');
	cc_decimal_write(out, claim->quantity.value);
	cc_buf_add_char(out, '|');
	cc_buf_add(out, claim->quantity.unit);
	if (claim->modality == CC_MODALITY_ACTUAL)
		return;
	cc_buf_add_char(out, '|');
	cc_buf_adds(out, cc_modality_word(claim->modality));
}

static void write_time(struct cc_buf *out, const struct cc_claim *claim)
{
	cc_decimal_write(out, claim->quantity.value);
	cc_buf_add_char(out, ' ');
	cc_period_write(out, claim->period);
}

static void check(const char *name, const struct cc_article *article,
		  void (*write)(struct cc_buf *out, const struct cc_claim *claim), const char *wanted)
{
	struct cc_buf got = cc_buf_new(&cc_alloc_libc, 10000);
	cc_buf_adds(&got, "");
	for (size_t i = 0; i < article->claim_count; i++) {
		if (i > 0)
			cc_buf_add_char(&got, ';');
		write(&got, &article->claims[i]);
	}
	ck_assert_msg(strcmp(got.data, wanted) == 0, "%s:\n  got    %s\n  wanted %s", name, got.data, wanted);
	cc_buf_free(&got);
}

void cc_test_claims(const char *name, const char *text, const char *wanted)
{
	struct cc_arena *arena = cc_arena_new(&cc_alloc_libc);
	check(name, cc_test_article("case.txt", text, "", arena), write_claim, wanted);
	cc_arena_free(arena);
}

void cc_test_times(const char *name, const char *text, const char *date, const char *wanted)
{
	struct cc_arena *arena = cc_arena_new(&cc_alloc_libc);
	check(name, cc_test_article("case.txt", text, date, arena), write_time, wanted);
	cc_arena_free(arena);
}
