/* The files that ship beside the rules: the schema as it lies there, and skeletons that are in order beside the packs.
 */
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

#include "claimcheck/claimcheck.h"
#include "support.h"

enum { PATH_LEN = 1024, TEXT_LEN = 200000, KINDS = 9 };

struct taken {
	char text[TEXT_LEN];
	size_t len;
};

static bool take(void *context, const char *bytes, size_t len)
{
	struct taken *taken = context;
	ck_assert_uint_lt(taken->len + len, sizeof(taken->text));
	memcpy(taken->text + taken->len, bytes, len);
	taken->len += len;
	taken->text[taken->len] = '\0';
	return true;
}

static struct taken taken;

static void count(void *context, const struct claimcheck_diagnostic *diagnostic)
{
	size_t *told = context;
	printf("%s:%zu: %s\n", diagnostic->path, diagnostic->line, diagnostic->text);
	(*told)++;
}

static const char *rules_folder(char path[PATH_LEN])
{
	const char *source = getenv("CC_SOURCE");
	(void)snprintf(path, PATH_LEN, "%s/rules", source != NULL ? source : ".");
	return path;
}

START_TEST(schema_is_the_file)
	{
		char folder[PATH_LEN];
		taken.len = 0;
		struct claimcheck_sink sink = {.write = take, .context = &taken};
		ck_assert_int_eq(claimcheck_rules_schema(rules_folder(folder), &sink), CLAIMCHECK_OK);
		ck_assert(strstr(taken.text, "\"title\": \"claimcheck rule pack\"") != NULL);
		ck_assert_int_eq(claimcheck_rules_schema("no/such/folder", &sink), CLAIMCHECK_NOT_FOUND);
	}
END_TEST

static void write_skeleton(char path[PATH_LEN])
{
	(void)snprintf(path, PATH_LEN, "/tmp/claimcheck-skeleton-XXXXXX");
	int file = mkstemp(path);
	ck_assert_int_ge(file, 0);
	FILE *stream = fdopen(file, "wb");
	ck_assert_uint_eq(fwrite(taken.text, 1, taken.len, stream), taken.len);
	ck_assert_int_eq(fclose(stream), 0);
}

/* A beginner's first pack: no mistake, no warning, and its examples give what they promise. */
START_TEST(skeletons_are_in_order)
	{
		char folder[PATH_LEN];
		char path[PATH_LEN];
		const char *kind = claimcheck_skeleton_kind((size_t)_i);
		ck_assert_ptr_nonnull(kind);
		taken.len = 0;
		struct claimcheck_sink sink = {.write = take, .context = &taken};
		ck_assert_int_eq(claimcheck_rules_skeleton(rules_folder(folder), kind, "of-mine", &sink),
				 CLAIMCHECK_OK);
		ck_assert_msg(strstr(taken.text, "\npack: of-mine\n") != NULL, "%s", kind);
		write_skeleton(path);
		const char *paths[] = {path};
		size_t told = 0;
		size_t failed = 0;
		struct claimcheck *engine = NULL;
		enum claimcheck_status status =
		    claimcheck_open(&engine, &(struct claimcheck_settings){.shipped_rules = folder,
									   .rules = {.items = paths, .count = 1},
									   .diagnose = count,
									   .diagnose_context = &told});
		ck_assert_msg(status == CLAIMCHECK_OK && told == 0, "%s", kind);
		struct claimcheck_trial trial = {.only = {.items = paths, .count = 1}};
		ck_assert_int_eq(claimcheck_rules_test(engine, &trial, &sink, &failed), CLAIMCHECK_OK);
		ck_assert_msg(failed == 0 && told == 0, "%s", kind);
		claimcheck_close(engine);
		(void)remove(path);
	}
END_TEST

START_TEST(other_kinds_are_none)
	{
		char folder[PATH_LEN];
		struct claimcheck_sink sink = {.write = take, .context = &taken};
		ck_assert_int_eq(claimcheck_rules_skeleton(rules_folder(folder), "metrik", NULL, &sink),
				 CLAIMCHECK_NOT_FOUND);
		ck_assert_ptr_null(claimcheck_skeleton_kind(KINDS));
	}
END_TEST

/* .claimcheck/rules is found from folders below it. */
START_TEST(project_rules_are_found_upwards)
	{
		char root[] = "/tmp/claimcheck-project-XXXXXX";
		char path[PATH_LEN];
		char before[PATH_LEN];
		ck_assert_ptr_nonnull(getcwd(before, sizeof(before)));
		ck_assert_ptr_nonnull(mkdtemp(root));
		(void)snprintf(path, sizeof(path), "mkdir -p %s/.claimcheck/rules %s/a/b", root, root);
		ck_assert_int_eq(system(path), 0);
		ck_assert_int_eq(chdir(root), 0);
		ck_assert(claimcheck_project_rules(path, sizeof(path)));
		ck_assert_str_eq(path, ".claimcheck/rules");
		ck_assert_int_eq(chdir("a/b"), 0);
		ck_assert(claimcheck_project_rules(path, sizeof(path)));
		ck_assert_str_eq(path, "../../.claimcheck/rules");
		ck_assert(!claimcheck_project_rules(path, 10));
		ck_assert_int_eq(chdir("/"), 0);
		ck_assert(!claimcheck_project_rules(path, sizeof(path)));
		ck_assert_str_eq(path, "");
		(void)snprintf(path, sizeof(path), "rm -r %s", root);
		ck_assert_int_eq(system(path), 0);
		ck_assert_int_eq(chdir(before), 0);
	}
END_TEST

int main(void)
{
	Suite *suite = suite_create("pipeline.rule_files");
	TCase *tcase = tcase_create("files");
	tcase_set_timeout(tcase, 60);
	tcase_add_test(tcase, schema_is_the_file);
	tcase_add_loop_test(tcase, skeletons_are_in_order, 0, KINDS);
	tcase_add_test(tcase, other_kinds_are_none);
	tcase_add_test(tcase, project_rules_are_found_upwards);
	suite_add_tcase(suite, tcase);
	return cc_test_run(suite);
}
