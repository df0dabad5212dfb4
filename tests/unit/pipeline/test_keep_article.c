/* An article outlives the memory it was read in: texts, places of its own, figures; what is shared stays shared. */
#include "article_support.h"
#include "base/arena.h"
#include "pipeline/keep_article.h"
#include "support.h"

static const char text[] =
    "# 沅洲2024年统计公报\n\n"
    "2024年，沅洲市研发经费投入４２.6亿元，比上年增长5.1%，占全市的11.3%。云谷科创园（以下简称云谷园）"
    "累计注册企业2600家。\n\n"
    "| 指标 | 2023年 | 2024年 |\n|---|---|---|\n| 研发经费(亿元) | 40.5 | 42.6 |\n\n"
    "据沅洲市统计局，云谷园2023年的营业收入为3200万元。\n";

struct both {
	struct cc_arena *from;
	struct cc_arena *to;
	struct cc_article *article; /* kept */
};

/* The article is made with an allocator that works: what fails here is keeping it. */
static bool keep(struct both *out, const struct cc_alloc *alloc)
{
	*out = (struct both){.from = cc_arena_new(&cc_alloc_libc), .to = cc_arena_new(alloc)};
	out->article = cc_test_article("a.md", text, "2025-03-01", out->from);
	return out->to != NULL && cc_article_keep(out->article, out->from, out->to) == CC_OK;
}

static void done(struct both *both)
{
	cc_arena_free(both->from);
	cc_arena_free(both->to);
}

static bool same_text(struct cc_str a, struct cc_str b)
{
	return cc_str_equal(a, b) && (a.ptr == NULL) == (b.ptr == NULL);
}

static void compare_claims(const struct cc_claim *a, const struct cc_claim *b)
{
	ck_assert(same_text(a->scope_name, b->scope_name));
	ck_assert(same_text(a->metric_id, b->metric_id));
	ck_assert(same_text(a->whole, b->whole));
	ck_assert(same_text(a->attribution, b->attribution));
	ck_assert(same_text(a->quantity.unit, b->quantity.unit));
	ck_assert_uint_eq(a->key, b->key);
	ck_assert_uint_eq(a->key, cc_claim_key(a));
	ck_assert_ptr_eq(a->metric, b->metric);
	ck_assert((a->scope == NULL) == (b->scope == NULL));
	if (a->scope != NULL)
		ck_assert(same_text(a->scope->id, b->scope->id));
}

static void compare_mentions(const struct cc_mentions *a, const struct cc_mentions *b)
{
	ck_assert_uint_eq(a->quantity_count, b->quantity_count);
	ck_assert_uint_eq(a->period_count, b->period_count);
	ck_assert_uint_eq(a->cue_count, b->cue_count);
	ck_assert_uint_eq(a->metric_count, b->metric_count);
	ck_assert_uint_eq(a->scope_count, b->scope_count);
	for (size_t i = 0; i < a->scope_count; i++)
		ck_assert(same_text(a->scopes[i].scope->id, b->scopes[i].scope->id));
	for (size_t i = 0; i < a->quantity_count; i++)
		ck_assert(same_text(a->quantities[i].unit, b->quantities[i].unit));
}

START_TEST(what_is_kept_is_what_was_read)
	{
		struct both both;
		ck_assert(keep(&both, &cc_alloc_libc));
		cc_arena_free(both.from);
		both.from = cc_arena_new(&cc_alloc_libc);
		const struct cc_article *again = cc_test_article("a.md", text, "2025-03-01", both.from);
		struct cc_article kept = *again;
		ck_assert_int_eq(cc_article_keep(&kept, both.from, both.to), CC_OK);
		ck_assert(same_text(kept.text.view, again->text.view));
		ck_assert_uint_gt(kept.claim_count, 3);
		ck_assert_uint_gt(kept.naming_count, 0);
		for (size_t i = 0; i < kept.claim_count; i++)
			compare_claims(&kept.claims[i], &again->claims[i]);
		for (size_t i = 0; i < kept.text.sentence_count; i++)
			compare_mentions(&kept.mentions[i], &again->mentions[i]);
		done(&both);
	}
END_TEST

START_TEST(nothing_points_back)
	{
		struct both both;
		ck_assert(keep(&both, &cc_alloc_libc));
		const struct cc_article *kept = both.article;
		for (size_t i = 0; i < kept->claim_count; i++) {
			const struct cc_claim *claim = &kept->claims[i];
			ck_assert(!cc_arena_owns(both.from, claim));
			ck_assert(!cc_arena_owns(both.from, claim->scope));
			ck_assert(!cc_arena_owns(both.from, claim->scope_name.ptr));
			ck_assert(!cc_arena_owns(both.from, claim->attribution.ptr));
			ck_assert(!cc_arena_owns(both.from, claim->quantity.unit.ptr));
		}
		for (size_t i = 0; i < kept->naming_count; i++)
			ck_assert(!cc_arena_owns(both.from, kept->namings[i].scope));
		for (size_t i = 0; i < kept->text.sentence_count; i++)
			ck_assert(!cc_arena_owns(both.from, kept->mentions[i].cues));
		done(&both);
	}
END_TEST

START_TEST(a_text_that_is_its_own_view_is_there_once)
	{
		struct cc_arena *from = cc_arena_new(&cc_alloc_libc);
		struct cc_arena *to = cc_arena_new(&cc_alloc_libc);
		struct cc_article *article = cc_test_article("b.txt", "One line of plain words.\n", "", from);
		ck_assert_int_eq(cc_article_keep(article, from, to), CC_OK);
		ck_assert_ptr_eq(article->document.source.ptr, article->document.reading.ptr);
		ck_assert_ptr_eq(article->text.view.ptr, article->document.reading.ptr);
		cc_arena_free(from);
		cc_arena_free(to);
	}
END_TEST

static bool keep_once(const struct cc_alloc *alloc, void *context)
{
	(void)context;
	struct both both;
	bool kept = keep(&both, alloc);
	done(&both);
	return kept;
}

START_TEST(every_allocation_may_fail)
	{
		cc_test_every_allocation(keep_once, NULL);
	}
END_TEST

int main(void)
{
	Suite *suite = suite_create("keep_article");
	TCase *tcase = tcase_create("kept");
	tcase_add_test(tcase, what_is_kept_is_what_was_read);
	tcase_add_test(tcase, nothing_points_back);
	tcase_add_test(tcase, a_text_that_is_its_own_view_is_there_once);
	tcase_add_test(tcase, every_allocation_may_fail);
	suite_add_tcase(suite, tcase);
	return cc_test_run(suite);
}
