/* Loading packs that a test writes out as text, and collecting every mistake.
 * Leaves what is expected to the tests. */
#ifndef CC_TESTS_PACK_FIXTURE_H
#define CC_TESTS_PACK_FIXTURE_H

#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

#include "ruleset/ruleset.h"
#include "support.h"

enum { PACK_MISTAKES_MAX = 32, PACK_PATH_MAX = 1024 };

/** Every report of one load. */
struct pack_reports {
	struct cc_error mistakes[PACK_MISTAKES_MAX];
	size_t mistake_count;
	struct cc_error warnings[PACK_MISTAKES_MAX];
	size_t warning_count;
};

static inline void pack_collect(void *context, const struct cc_error *error, bool fatal)
{
	struct pack_reports *reports = context;
	size_t *count = fatal ? &reports->mistake_count : &reports->warning_count;
	struct cc_error *list = fatal ? reports->mistakes : reports->warnings;
	if (*count < PACK_MISTAKES_MAX)
		list[*count] = *error;
	(*count)++;
}

/** The path of a file of the source tree. */
static inline struct cc_str pack_source_path(char path[PACK_PATH_MAX], const char *name)
{
	const char *source = getenv("CC_SOURCE");
	(void)snprintf(path, PACK_PATH_MAX, "%s/%s", source != NULL ? source : ".", name);
	return cc_str_from(path);
}

/** Write `text` into a new file. @return its path in `path`; remove it afterwards. */
static inline struct cc_str pack_write(char path[PACK_PATH_MAX], struct cc_str text)
{
	const char *folder = getenv("TMPDIR");
	(void)snprintf(path, PACK_PATH_MAX, "%s/claimcheck-pack-XXXXXX", folder != NULL ? folder : "/tmp");
	int file = mkstemp(path);
	ck_assert_int_ge(file, 0);
	FILE *stream = fdopen(file, "wb");
	ck_assert_ptr_nonnull(stream);
	ck_assert_uint_eq(fwrite(text.ptr, 1, text.len, stream), text.len);
	ck_assert_int_eq(fclose(stream), 0);
	return cc_str_from(path);
}

/** Load base.yaml and behind it `text`, unless that is empty. */
static inline enum cc_status pack_load(struct cc_ruleset **out, struct cc_str text, struct pack_reports *reports,
				       const struct cc_alloc *alloc)
{
	char base[PACK_PATH_MAX];
	char extra[PACK_PATH_MAX];
	struct cc_str paths[2] = {pack_source_path(base, "tests/unit/ruleset/packs/base.yaml")};
	struct cc_ruleset_source source = {.paths = paths, .path_count = 1};
	struct cc_rule_diagnostics diagnostics = {.report = pack_collect, .context = reports};
	struct cc_error err = {0};
	if (text.len > 0)
		paths[source.path_count++] = pack_write(extra, text);
	enum cc_status status = cc_ruleset_load(out, &source, reports != NULL ? &diagnostics : NULL, alloc, &err);
	if (text.len > 0)
		(void)remove(extra);
	return status;
}

#endif
