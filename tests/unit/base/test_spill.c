/* Memory that goes on in files: what lies where, what it holds, what is left behind. */
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "base/arena.h"
#include "base/mapped_file.h"
#include "base/spill.h"
#include "base/vec.h"
#include "support.h"

enum { KB = 1024, MB = 1024 * 1024 };

static const char *folder(void)
{
	const char *named = getenv("TMPDIR");
	return named != NULL && named[0] != '\0' ? named : "/tmp";
}

static const struct {
	const char *name;
	size_t memory;
	size_t sizes[4]; /* asked for one after the other; 0: no more */
	size_t filed;
} rows[] = {
    {.name = "all fits", .memory = 4 * MB, .sizes = {MB, MB, MB, MB}, .filed = 0},
    {.name = "the last one does not fit", .memory = 4 * MB, .sizes = {2 * MB, MB, 2 * MB}, .filed = 2 * MB},
    {.name = "what is smaller than the hole fits again", .memory = 2 * MB, .sizes = {4 * MB, MB, MB}, .filed = 4 * MB},
    {.name = "small pieces never go to a file", .memory = 0, .sizes = {4 * KB, 40 * KB, MB}, .filed = MB},
    {.name = "no memory at all", .memory = 0, .sizes = {MB, 2 * MB, 3 * MB, 4 * MB}, .filed = 10 * MB},
};

static struct cc_spill *spill_of(const struct cc_alloc *alloc, size_t memory, const char *where)
{
	struct cc_spill *spill = cc_spill_new(
	    alloc, &(struct cc_spill_limits){.memory = memory, .window = 64 * MB, .piece = MB, .folder = where});
	ck_assert_ptr_nonnull(spill);
	return spill;
}

static unsigned char *take(const struct cc_alloc *alloc, size_t size, int byte)
{
	unsigned char *bytes = alloc->resize(alloc->context, NULL, 0, size);
	ck_assert_ptr_nonnull(bytes);
	return memset(bytes, byte, size);
}

static void check_bytes(const unsigned char *bytes, size_t size, int byte)
{
	for (size_t i = 0; i < size; i += 999)
		ck_assert_int_eq(bytes[i], byte);
	ck_assert_int_eq(bytes[size - 1], byte);
}

START_TEST(large_pieces_behind_the_limit_are_files)
	{
		struct cc_failing_alloc memory;
		cc_failing_alloc_init(&memory, SIZE_MAX);
		struct cc_spill *spill = spill_of(&memory.alloc, rows[_i].memory, folder());
		const struct cc_alloc *alloc = cc_spill_allocator(spill);
		unsigned char *pieces[4] = {0};
		for (int i = 0; i < 4 && rows[_i].sizes[i] > 0; i++)
			pieces[i] = take(alloc, rows[_i].sizes[i], i + 1);
		ck_assert_msg(cc_spill_filed(spill) == rows[_i].filed, "%s: %zu in files", rows[_i].name,
			      cc_spill_filed(spill));
		for (int i = 0; i < 4 && pieces[i] != NULL; i++) {
			check_bytes(pieces[i], rows[_i].sizes[i], i + 1);
			alloc->release(alloc->context, pieces[i], rows[_i].sizes[i]);
		}
		ck_assert_uint_eq(cc_spill_filed(spill), 0);
		cc_spill_free(spill);
		ck_assert_uint_eq(memory.live, 0);
	}
END_TEST

START_TEST(what_grows_takes_its_bytes_along)
	{
		struct cc_failing_alloc memory;
		cc_failing_alloc_init(&memory, SIZE_MAX);
		struct cc_spill *spill = spill_of(&memory.alloc, 2 * MB, folder());
		const struct cc_alloc *alloc = cc_spill_allocator(spill);
		static const size_t sizes[] = {4 * KB, MB, 3 * MB, 9 * MB, 2 * MB, 20 * MB};
		unsigned char *bytes = take(alloc, 100, 7);
		size_t size = 100;
		for (size_t i = 0; i < sizeof(sizes) / sizeof(sizes[0]); i++) {
			bytes = alloc->resize(alloc->context, bytes, size, sizes[i]);
			ck_assert_ptr_nonnull(bytes);
			check_bytes(bytes, size < sizes[i] ? size : sizes[i], 7);
			memset(bytes, 7, sizes[i]);
			size = sizes[i];
		}
		ck_assert_uint_ge(cc_spill_filed(spill), 20 * MB);
		alloc->release(alloc->context, bytes, size);
		cc_spill_free(spill);
		ck_assert_uint_eq(memory.live, 0);
	}
END_TEST

START_TEST(what_shrinks_below_a_piece_leaves_its_file)
	{
		struct cc_failing_alloc memory;
		cc_failing_alloc_init(&memory, SIZE_MAX);
		struct cc_spill *spill = spill_of(&memory.alloc, 0, folder());
		const struct cc_alloc *alloc = cc_spill_allocator(spill);
		unsigned char *bytes = take(alloc, 2 * MB, 7);
		bytes = alloc->resize(alloc->context, bytes, 2 * MB, 4 * KB);
		ck_assert_ptr_nonnull(bytes);
		check_bytes(bytes, 4 * KB, 7);
		ck_assert_uint_eq(cc_spill_filed(spill), 0);
		alloc->release(alloc->context, bytes, 4 * KB);
		cc_spill_free(spill);
	}
END_TEST

START_TEST(a_folder_that_is_none_leaves_ordinary_memory)
	{
		struct cc_failing_alloc memory;
		cc_failing_alloc_init(&memory, SIZE_MAX);
		struct cc_spill *spill = spill_of(&memory.alloc, 0, "/nowhere/at/all");
		const struct cc_alloc *alloc = cc_spill_allocator(spill);
		unsigned char *bytes = take(alloc, 2 * MB, 3);
		ck_assert_uint_eq(cc_spill_filed(spill), 0);
		bytes = alloc->resize(alloc->context, bytes, 2 * MB, 4 * MB);
		check_bytes(bytes, 2 * MB, 3);
		alloc->release(alloc->context, bytes, 4 * MB);
		cc_spill_free(spill);
		ck_assert_uint_eq(memory.live, 0);
	}
END_TEST

/* The sweeper is given ten seconds, as the machine may be busy. */
static bool falls_below(size_t limit)
{
	for (int i = 0; i < 1000 && cc_mapped_file_resident() >= limit; i++)
		(void)nanosleep(&(struct timespec){.tv_nsec = 10 * 1000 * 1000}, NULL);
	return cc_mapped_file_resident() < limit;
}

START_TEST(only_a_window_stays_in_memory)
	{
		size_t before = cc_mapped_file_resident();
		ck_assert_uint_ne(before, SIZE_MAX);
		struct cc_spill_limits limits = {.window = 8 * MB, .piece = MB, .folder = folder()};
		struct cc_spill *spill = cc_spill_new(&cc_alloc_libc, &limits);
		ck_assert_ptr_nonnull(spill);
		const struct cc_alloc *alloc = cc_spill_allocator(spill);
		size_t size = 64 * MB;
		unsigned char *bytes = take(alloc, size, 9);
		ck_assert(falls_below(before + 16 * MB));
		check_bytes(bytes, size, 9);
		ck_assert(falls_below(before + 16 * MB));
		alloc->release(alloc->context, bytes, size);
		cc_spill_free(spill);
	}
END_TEST

static bool fill(const struct cc_alloc *alloc, void *context)
{
	const struct cc_spill_limits limits = {.window = MB, .piece = 64 * KB, .folder = context};
	struct cc_spill *spill = cc_spill_new(alloc, &limits);
	struct cc_arena *arena = spill != NULL ? cc_arena_new(cc_spill_allocator(spill)) : NULL;
	struct cc_vec numbers = cc_vec_new(arena, sizeof(uint64_t));
	bool filled = arena != NULL;
	for (uint64_t i = 0; filled && i < 100000; i++)
		filled = cc_vec_add(&numbers, &i);
	cc_arena_free(arena);
	cc_spill_free(spill);
	return filled;
}

START_TEST(every_allocation_may_fail)
	{
		cc_test_every_allocation(fill, "/nowhere/at/all");
	}
END_TEST

int main(void)
{
	Suite *suite = suite_create("base.spill");
	TCase *tcase = tcase_create("spill");
	tcase_set_timeout(tcase, 60);
	tcase_add_loop_test(tcase, large_pieces_behind_the_limit_are_files, 0, sizeof(rows) / sizeof(rows[0]));
	tcase_add_test(tcase, what_grows_takes_its_bytes_along);
	tcase_add_test(tcase, what_shrinks_below_a_piece_leaves_its_file);
	tcase_add_test(tcase, a_folder_that_is_none_leaves_ordinary_memory);
	tcase_add_test(tcase, only_a_window_stays_in_memory);
	tcase_add_test(tcase, every_allocation_may_fail);
	suite_add_tcase(suite, tcase);
	return cc_test_run(suite);
}
