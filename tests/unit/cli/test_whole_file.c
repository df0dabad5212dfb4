/* Files written whole or not at all: what is kept, what is dropped, what stood there before. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "cli/whole_file.h"
#include "support.h"

enum { PATH = 256, BYTES = 64 };

static char folder[PATH];
static char target[PATH + 16];

static void setup(void)
{
	(void)snprintf(folder, sizeof(folder), "/tmp/claimcheck-XXXXXX");
	ck_assert_ptr_nonnull(mkdtemp(folder));
	(void)snprintf(target, sizeof(target), "%s/report", folder);
}

/* rmdir succeeds in an empty folder only: nothing may be left over. */
static void teardown(void)
{
	(void)unlink(target);
	ck_assert_int_eq(rmdir(folder), 0);
}

static void put(const char *path, const char *text)
{
	FILE *stream = fopen(path, "wb");
	ck_assert_ptr_nonnull(stream);
	ck_assert_int_ge(fputs(text, stream), 0);
	ck_assert_int_eq(fclose(stream), 0);
}

static void expect(const char *path, const char *text)
{
	char bytes[BYTES] = "";
	FILE *stream = fopen(path, "rb");
	ck_assert_ptr_nonnull(stream);
	bytes[fread(bytes, 1, sizeof(bytes) - 1, stream)] = '\0';
	(void)fclose(stream);
	ck_assert_str_eq(bytes, text);
}

static void begin(struct cc_whole_file *file, const char *path, const char *text)
{
	ck_assert(cc_whole_file_open(file, path));
	struct claimcheck_sink sink = cc_whole_file_sink(file);
	ck_assert(sink.write(sink.context, text, strlen(text)));
	ck_assert(cc_whole_file_close(file));
}

static void write_file(const char *path, const char *text)
{
	struct cc_whole_file file;
	begin(&file, path, text);
	ck_assert(cc_whole_file_keep(&file));
	cc_whole_file_drop(&file);
}

START_TEST(a_new_file)
	{
		write_file(target, "new");
		expect(target, "new");
	}
END_TEST

START_TEST(what_is_dropped_leaves_the_old_one)
	{
		put(target, "old");
		struct cc_whole_file file;
		begin(&file, target, "new");
		expect(target, "old");
		cc_whole_file_drop(&file);
		expect(target, "old");
	}
END_TEST

START_TEST(an_old_file_keeps_its_permissions)
	{
		put(target, "old");
		ck_assert_int_eq(chmod(target, 0640), 0);
		write_file(target, "new");
		expect(target, "new");
		struct stat now;
		ck_assert_int_eq(stat(target, &now), 0);
		ck_assert_int_eq(now.st_mode & 0777, 0640);
	}
END_TEST

START_TEST(a_link_stays_a_link)
	{
		char link[PATH + 16];
		(void)snprintf(link, sizeof(link), "%s/link", folder);
		put(target, "old");
		ck_assert_int_eq(symlink(target, link), 0);
		write_file(link, "new");
		expect(target, "new");
		struct stat now;
		ck_assert_int_eq(lstat(link, &now), 0);
		ck_assert(S_ISLNK(now.st_mode));
		ck_assert_int_eq(unlink(link), 0);
	}
END_TEST

START_TEST(a_device_is_written_directly)
	{
		write_file("/dev/null", "new");
		struct stat now;
		ck_assert_int_eq(stat("/dev/null", &now), 0);
		ck_assert(S_ISCHR(now.st_mode));
	}
END_TEST

START_TEST(a_full_disk_keeps_nothing)
	{
		struct cc_whole_file file;
		ck_assert(cc_whole_file_open(&file, "/dev/full"));
		struct claimcheck_sink sink = cc_whole_file_sink(&file);
		(void)sink.write(sink.context, "new", 3);
		ck_assert(!cc_whole_file_close(&file));
		cc_whole_file_drop(&file);
	}
END_TEST

START_TEST(no_such_folder)
	{
		struct cc_whole_file file;
		ck_assert(!cc_whole_file_open(&file, "/no/such/folder/report"));
	}
END_TEST

int main(void)
{
	Suite *suite = suite_create("cli.whole_file");
	TCase *tcase = tcase_create("whole_file");
	tcase_add_checked_fixture(tcase, setup, teardown);
	tcase_add_test(tcase, a_new_file);
	tcase_add_test(tcase, what_is_dropped_leaves_the_old_one);
	tcase_add_test(tcase, an_old_file_keeps_its_permissions);
	tcase_add_test(tcase, a_link_stays_a_link);
	tcase_add_test(tcase, a_device_is_written_directly);
	tcase_add_test(tcase, a_full_disk_keeps_nothing);
	tcase_add_test(tcase, no_such_folder);
	suite_add_tcase(suite, tcase);
	return cc_test_run(suite);
}
