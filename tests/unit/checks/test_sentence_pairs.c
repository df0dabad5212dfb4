/* The order of pairs of sentences. */
#include "checks/copy/sentence_pairs.h"

#include "base/arena.h"
#include "support.h"

enum { PAIRS = 600 };

static bool is_in_order(const struct cc_sentence_pair *a, const struct cc_sentence_pair *b)
{
	if (a->a != b->a)
		return a->a < b->a;
	if (a->b != b->b)
		return a->b < b->b;
	return a->token_a != b->token_a ? a->token_a < b->token_a : a->token_b < b->token_b;
}

/* Fields of one byte and of four; token_b counts up, so that equal ones show whether they kept their order. */
static bool fill(struct cc_vec *pairs)
{
	uint32_t seed = 7;
	for (uint32_t i = 0; i < PAIRS; i++) {
		seed = seed * 1664525u + 1013904223u;
		const struct cc_sentence_pair pair = {.a = seed >> 8 & 3,
						      .b = i % 2 == 0 ? seed >> 30 : 0x80000000u + (seed >> 30),
						      .token_a = seed >> 4 & 1,
						      .token_b = i};
		if (!cc_vec_add(pairs, &pair))
			return false;
	}
	return true;
}

START_TEST(pairs_are_sorted)
	{
		struct cc_arena *arena = cc_arena_new(&cc_alloc_libc);
		struct cc_vec pairs = cc_vec_new(arena, sizeof(struct cc_sentence_pair));
		ck_assert(fill(&pairs));
		ck_assert(cc_sentence_pairs_sort(&pairs));
		ck_assert_uint_eq(pairs.len, PAIRS);
		const struct cc_sentence_pair *items = pairs.items;
		for (size_t i = 1; i < pairs.len; i++)
			ck_assert_msg(is_in_order(&items[i - 1], &items[i]), "pair %zu", i);
		cc_arena_free(arena);
	}
END_TEST

START_TEST(few_pairs_are_sorted)
	{
		struct cc_arena *arena = cc_arena_new(&cc_alloc_libc);
		struct cc_vec pairs = cc_vec_new(arena, sizeof(struct cc_sentence_pair));
		ck_assert(cc_sentence_pairs_sort(&pairs));
		ck_assert(cc_vec_add(&pairs, &(struct cc_sentence_pair){.a = 2}));
		ck_assert(cc_sentence_pairs_sort(&pairs));
		ck_assert(cc_vec_add(&pairs, &(struct cc_sentence_pair){.a = 1}));
		ck_assert(cc_sentence_pairs_sort(&pairs));
		ck_assert_uint_eq(((const struct cc_sentence_pair *)pairs.items)[0].a, 1);
		cc_arena_free(arena);
	}
END_TEST

static bool sort_some(const struct cc_alloc *alloc, void *context)
{
	(void)context;
	struct cc_arena *arena = cc_arena_new(alloc);
	bool ok = arena != NULL;
	if (ok) {
		struct cc_vec pairs = cc_vec_new(arena, sizeof(struct cc_sentence_pair));
		ok = fill(&pairs) && cc_sentence_pairs_sort(&pairs);
	}
	cc_arena_free(arena);
	return ok;
}

START_TEST(every_allocation_may_fail)
	{
		cc_test_every_allocation(sort_some, NULL);
	}
END_TEST

int main(void)
{
	Suite *suite = suite_create("checks.sentence_pairs");
	TCase *tcase = tcase_create("sentence_pairs");
	tcase_add_test(tcase, pairs_are_sorted);
	tcase_add_test(tcase, few_pairs_are_sorted);
	tcase_add_test(tcase, every_allocation_may_fail);
	suite_add_tcase(suite, tcase);
	return cc_test_run(suite);
}
