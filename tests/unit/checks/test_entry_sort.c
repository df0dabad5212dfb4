/* Entries come in order, and equal ones stay in the order they had. */
#include "checks/shared/entry_sort.h"

#include "base/arena.h"
#include "support.h"

struct entry {
	uint64_t hash;
	uint32_t rank;
	uint32_t place; /* counts up; not looked at */
};

static int by_hash_and_rank(const void *left, const void *right)
{
	const struct entry *a = left;
	const struct entry *b = right;
	if (a->hash != b->hash)
		return a->hash < b->hash ? -1 : 1;
	return (a->rank > b->rank) - (a->rank < b->rank);
}

static bool follows(const struct entry *before, const struct entry *entry)
{
	int order = by_hash_and_rank(before, entry);
	return order < 0 || (order == 0 && before->place < entry->place);
}

static void check_sorted(size_t count, uint64_t mask)
{
	struct cc_arena *arena = cc_arena_new(&cc_alloc_libc);
	struct cc_vec entries = cc_vec_new(arena, sizeof(struct entry));
	uint64_t seed = count + 1;
	for (size_t i = 0; i < count; i++) {
		seed = seed * UINT64_C(6364136223846793005) + UINT64_C(1442695040888963407);
		const struct entry entry = {.hash = seed & mask, .rank = seed >> 40 & 3, .place = (uint32_t)i};
		ck_assert(cc_vec_add(&entries, &entry));
	}
	cc_entries_sort(&entries, by_hash_and_rank);
	ck_assert_uint_eq(entries.len, count);
	const struct entry *items = entries.items;
	for (size_t i = 1; i < count; i++)
		ck_assert(follows(&items[i - 1], &items[i]));
	cc_arena_free(arena);
}

START_TEST(few_and_many)
	{
		static const size_t counts[] = {0, 1, 2, 64, 65, 700, 5000};
		for (size_t i = 0; i < sizeof(counts) / sizeof(counts[0]); i++)
			check_sorted(counts[i], UINT64_MAX);
	}
END_TEST

/* All in a few buckets, and many of one hash. */
START_TEST(alike)
	{
		check_sorted(3000, UINT64_C(0x00FFFFFFFFFFFFFF));
		check_sorted(3000, UINT64_C(0xC000000000000000));
		check_sorted(3000, 0);
	}
END_TEST

int main(void)
{
	Suite *suite = suite_create("checks.entry_sort");
	TCase *tcase = tcase_create("entry_sort");
	tcase_add_test(tcase, few_and_many);
	tcase_add_test(tcase, alike);
	suite_add_tcase(suite, tcase);
	return cc_test_run(suite);
}
