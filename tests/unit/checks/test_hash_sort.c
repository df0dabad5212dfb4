/* Hashes come in order, however many there are and whatever their first bytes. */
#include "checks/shared/hash_sort.h"

#include "support.h"

enum { MOST = 3000, BITS = 46 };

static uint64_t next(uint64_t *seed)
{
	*seed = *seed * UINT64_C(6364136223846793005) + UINT64_C(1442695040888963407);
	return *seed;
}

static void fill(uint64_t *hashes, size_t count, unsigned bits, uint64_t mask)
{
	uint64_t seed = count + 1;
	for (size_t i = 0; i < count; i++)
		hashes[i] = (next(&seed) & mask) >> (64 - bits);
}

/* Ascending, and their sum is what it was. */
static void check_sorted(size_t count, unsigned bits, uint64_t mask)
{
	static uint64_t hashes[MOST];
	uint64_t before = 0;
	uint64_t after = 0;
	fill(hashes, count, bits, mask);
	for (size_t i = 0; i < count; i++)
		before += hashes[i] * hashes[i];
	cc_hash_sort(hashes, count, bits);
	for (size_t i = 0; i < count; i++)
		after += hashes[i] * hashes[i];
	ck_assert_uint_eq(before, after);
	for (size_t i = 1; i < count; i++)
		ck_assert_uint_le(hashes[i - 1], hashes[i]);
}

START_TEST(few_and_many)
	{
		static const size_t counts[] = {0, 1, 2, 24, 25, 300, MOST};
		for (size_t i = 0; i < sizeof(counts) / sizeof(counts[0]); i++) {
			check_sorted(counts[i], 64, UINT64_MAX);
			check_sorted(counts[i], BITS, UINT64_MAX);
		}
	}
END_TEST

/* All in a few buckets, and many of one value. */
START_TEST(alike)
	{
		check_sorted(MOST, 64, UINT64_C(0x01FFFFFFFFFFFFFF));
		check_sorted(MOST, 64, UINT64_C(0x8000000000000F00));
		check_sorted(MOST, BITS, 0);
	}
END_TEST

int main(void)
{
	Suite *suite = suite_create("checks.hash_sort");
	TCase *tcase = tcase_create("hash_sort");
	tcase_add_test(tcase, few_and_many);
	tcase_add_test(tcase, alike);
	suite_add_tcase(suite, tcase);
	return cc_test_run(suite);
}
