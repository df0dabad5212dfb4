/* Arena, vector and buffer: sizes, alignment, limits, every allocation failing in turn. */
#include <stdalign.h>
#include <stdint.h>

#include "base/arena.h"
#include "base/buf.h"
#include "base/vec.h"
#include "support.h"

START_TEST(memory_is_zeroed_and_aligned)
	{
		static const size_t sizes[] = {0, 1, 7, 16, 1000, 20000, 5000000};
		struct cc_arena *arena = cc_arena_new(&cc_alloc_libc);
		for (size_t i = 0; i < sizeof(sizes) / sizeof(sizes[0]); i++) {
			unsigned char *ptr = cc_arena_alloc(arena, sizes[i]);
			ck_assert_ptr_nonnull(ptr);
			ck_assert_uint_eq((uintptr_t)ptr % alignof(max_align_t), 0);
			unsigned char any = 0;
			for (size_t k = 0; k < sizes[i]; k++)
				any |= ptr[k];
			ck_assert_uint_eq(any, 0);
			memset(ptr, 0xAA, sizes[i]);
		}
		cc_arena_reset(arena);
		ck_assert_uint_eq(cc_arena_used(arena), 0);
		cc_arena_free(arena);
	}
END_TEST

START_TEST(array_refuses_overflow)
	{
		struct cc_arena *arena = cc_arena_new(&cc_alloc_libc);
		ck_assert_ptr_null(cc_arena_array(arena, SIZE_MAX / 2, 4));
		cc_arena_free(arena);
	}
END_TEST

START_TEST(what_grows_large_leaves_nothing_behind)
	{
		struct cc_failing_alloc memory;
		cc_failing_alloc_init(&memory, SIZE_MAX);
		struct cc_arena *arena = cc_arena_new(&memory.alloc);
		struct cc_vec numbers = cc_vec_new(arena, sizeof(uint64_t));
		char *small = cc_arena_take(arena, 16);
		memcpy(small, "small", 6);
		for (uint64_t i = 0; i < 1000000; i++)
			ck_assert(cc_vec_add(&numbers, &i));
		const uint64_t *items = numbers.items;
		for (uint64_t i = 0; i < numbers.len; i += 999)
			ck_assert_uint_eq(items[i], i);
		ck_assert_str_eq(small, "small");
		/* Only what was small once is left twice. */
		ck_assert_uint_lt(memory.live, numbers.cap * sizeof(uint64_t) + 2000000);
		ck_assert(cc_arena_owns(arena, items + 500000));
		ck_assert(!cc_arena_owns(arena, &items));
		cc_arena_free(arena);
		ck_assert_uint_eq(memory.live, 0);
	}
END_TEST

START_TEST(buffer_stops_at_its_maximum)
	{
		struct cc_buf buf = cc_buf_new(&cc_alloc_libc, 5);
		cc_buf_adds(&buf, "abcde");
		ck_assert(!buf.failed);
		cc_buf_add_char(&buf, 'f');
		ck_assert(buf.failed);
		ck_assert_uint_eq(cc_buf_str(&buf).len, 0);
		cc_buf_free(&buf);
	}
END_TEST

static bool fill(const struct cc_alloc *alloc, void *context)
{
	(void)context;
	struct cc_arena *arena = cc_arena_new(alloc);
	if (arena == NULL)
		return false;
	struct cc_vec numbers = cc_vec_new(arena, sizeof(int));
	for (int i = 0; i < 10000; i++)
		cc_vec_add(&numbers, &i);
	struct cc_buf buf = cc_buf_new(alloc, 1000);
	for (unsigned i = 0; i < 100; i++)
		cc_buf_add_unsigned(&buf, i);
	bool ok = !numbers.failed && !buf.failed && cc_buf_keep(&buf, arena).ptr != NULL;
	if (ok)
		ck_assert_int_eq(((const int *)numbers.items)[9999], 9999);
	cc_buf_free(&buf);
	cc_arena_free(arena);
	return ok;
}

START_TEST(every_allocation_may_fail)
	{
		cc_test_every_allocation(fill, NULL);
	}
END_TEST

int main(void)
{
	Suite *suite = suite_create("base.arena");
	TCase *cases = tcase_create("arena");
	tcase_add_test(cases, memory_is_zeroed_and_aligned);
	tcase_add_test(cases, array_refuses_overflow);
	tcase_add_test(cases, what_grows_large_leaves_nothing_behind);
	tcase_add_test(cases, buffer_stops_at_its_maximum);
	tcase_add_test(cases, every_allocation_may_fail);
	suite_add_tcase(suite, cases);
	return cc_test_run(suite);
}
