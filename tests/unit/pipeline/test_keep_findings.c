/* A finding outlives the check that made it, with all of its texts, places and fixes, and what it says in the other
 * language. */
#include "base/arena.h"
#include "pipeline/keep_findings.h"
#include "support.h"

static struct cc_claim claims[1];
static const struct cc_article article = {.claims = claims, .claim_count = 1};

static struct cc_str say(struct cc_arena *arena, const char *text)
{
	return cc_arena_copy(arena, cc_str_from(text));
}

static struct cc_finding make(struct cc_arena *arena)
{
	struct cc_location *locations = cc_arena_array(arena, 2, sizeof(*locations));
	struct cc_claim *own = cc_arena_alloc(arena, sizeof(*own));
	struct cc_str *lines = cc_arena_array(arena, 1, sizeof(*lines));
	struct cc_edit *edits = cc_arena_array(arena, 1, sizeof(*edits));
	struct cc_fix *fixes = cc_arena_array(arena, 1, sizeof(*fixes));
	claims[0] = (struct cc_claim){.article = &article};
	*own = (struct cc_claim){.article = &article, .sentence = 7};
	locations[0] = (struct cc_location){.article = &article, .claim = &claims[0], .note = say(arena, "note")};
	locations[1] = (struct cc_location){.article = &article, .claim = own};
	lines[0] = say(arena, "why");
	edits[0] = (struct cc_edit){.article = &article, .text = say(arena, "new")};
	fixes[0] = (struct cc_fix){.title = say(arena, "fix"), .edits = edits, .edit_count = 1};
	return (struct cc_finding){.check = "period",
				   .message = say(arena, "message"),
				   .explanation = lines,
				   .explanation_count = 1,
				   .locations = locations,
				   .location_count = 2,
				   .fixes = fixes,
				   .fix_count = 1};
}

static bool keep(struct cc_vec *out)
{
	struct cc_arena *arena = cc_arena_new(&cc_alloc_libc);
	struct cc_vec findings = cc_vec_new(arena, sizeof(struct cc_finding));
	struct cc_finding twin = make(arena);
	struct cc_finding finding = make(arena);
	finding.twin = &twin;
	cc_vec_add(&findings, &finding);
	bool kept = cc_findings_keep(out, &findings) == CC_OK;
	cc_arena_free(arena);
	return kept;
}

static void judge(const struct cc_finding *finding)
{
	ck_assert(cc_str_equal(finding->message, CC_STR("message")));
	ck_assert_ptr_null(finding->rule.ptr);
	ck_assert(cc_str_equal(finding->explanation[0], CC_STR("why")));
	ck_assert(cc_str_equal(finding->locations[0].note, CC_STR("note")));
	ck_assert_ptr_null(finding->locations[1].note.ptr);
	ck_assert(cc_str_equal(finding->fixes[0].title, CC_STR("fix")));
	ck_assert(cc_str_equal(finding->fixes[0].edits[0].text, CC_STR("new")));
	/* A claim of the article is that very one; one of the check's own is a copy of it. */
	ck_assert_ptr_eq(finding->locations[0].claim, &claims[0]);
	ck_assert_uint_eq(finding->locations[1].claim->sentence, 7);
}

START_TEST(all_of_it_is_kept)
	{
		struct cc_arena *arena = cc_arena_new(&cc_alloc_libc);
		struct cc_vec out = cc_vec_new(arena, sizeof(struct cc_finding));
		ck_assert(keep(&out));
		const struct cc_finding *kept = out.items;
		ck_assert_uint_eq(out.len, 1);
		judge(kept);
		judge(kept->twin);
		cc_arena_free(arena);
	}
END_TEST

static bool keep_once(const struct cc_alloc *alloc, void *context)
{
	(void)context;
	struct cc_arena *arena = cc_arena_new(alloc);
	if (arena == NULL)
		return false;
	struct cc_vec out = cc_vec_new(arena, sizeof(struct cc_finding));
	bool kept = keep(&out);
	cc_arena_free(arena);
	return kept;
}

START_TEST(every_allocation_may_fail)
	{
		cc_test_every_allocation(keep_once, NULL);
	}
END_TEST

int main(void)
{
	Suite *suite = suite_create("keep_findings");
	TCase *tcase = tcase_create("kept");
	tcase_add_test(tcase, all_of_it_is_kept);
	tcase_add_test(tcase, every_allocation_may_fail);
	suite_add_tcase(suite, tcase);
	return cc_test_run(suite);
}
