/* Names that no pack knows (bodies, rows of places, companies that report), with each allocation failing in turn. */
#include "article_support.h"
#include "base/arena.h"
#include "pipeline/stage.h"
#include "support.h"

enum { TIMES = 60, TEXT_MAX = 1 << 16 };

static const struct {
	const char *name;
	const char *sentence; /* printed so often that no list fits into what an arena has at first */
	const char *scope;    /* of the first claim */
} rows[] = {
    {.name = "bodies", .sentence = "2024年，澜溪市中心医院营业收入12亿元。\n\n", .scope = "澜溪市中心医院"},
    {.name = "a row of places",
     .sentence = "2024年，云泽、桐川两市研发投入强度分别为3.1%和2.8%。\n\n",
     .scope = "云泽市"},
    {.name = "a company that reports",
     .sentence = "临岳重工3月27日晚披露年报，2024年营业收入12亿元。\n\n",
     .scope = "临岳重工"},
};

struct text {
	char bytes[TEXT_MAX];
	size_t len;
	const char *scope;
};

static bool run_with(const struct cc_alloc *alloc, void *context)
{
	const struct text *text = context;
	struct cc_slot slot = {
	    .input = {.kind = CC_INPUT_BYTES, .path = CC_STR("a.txt"), .bytes = {.ptr = text->bytes, .len = text->len}},
	    .arena = cc_arena_new(alloc)};
	if (slot.arena == NULL)
		return false;
	cc_stage_run(&slot, CC_STAGE_NOUNS, cc_test_rules());
	bool ok = slot.status == CC_OK;
	if (ok) {
		ck_assert_uint_gt(slot.article.claim_count, 0);
		struct cc_str scope = slot.article.claims[0].scope_name;
		ck_assert_msg(cc_str_equal(scope, cc_str_from(text->scope)), "%s, not %.*s", text->scope,
			      (int)scope.len, scope.ptr);
	}
	cc_arena_free(slot.arena);
	return ok;
}

START_TEST(every_allocation_may_fail)
	{
		static struct text text;
		text = (struct text){.scope = rows[_i].scope};
		size_t len = strlen(rows[_i].sentence);
		for (int i = 0; i < TIMES; i++, text.len += len)
			memcpy(text.bytes + text.len, rows[_i].sentence, len);
		cc_test_every_allocation(run_with, &text);
	}
END_TEST

int main(void)
{
	Suite *suite = suite_create("link.memory");
	TCase *tests = tcase_create("memory");
	tcase_set_timeout(tests, 120);
	tcase_add_loop_test(tests, every_allocation_may_fail, 0, sizeof(rows) / sizeof(rows[0]));
	suite_add_tcase(suite, tests);
	return cc_test_run(suite);
}
