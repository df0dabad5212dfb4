/* A rule pack of any bytes: it loads, or says where it is wrong.
 * Leaves what the mistakes are to tests/unit/ruleset. */
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

#include "claimcheck/claimcheck.h"

static bool drop(void *context, const char *bytes, size_t len)
{
	(void)context;
	(void)bytes;
	(void)len;
	return true;
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static void count(void *context, const struct claimcheck_diagnostic *diagnostic)
{
	size_t *told = context;
	*told += diagnostic->text[0] != '\0';
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	char path[64];
	(void)snprintf(path, sizeof(path), "/tmp/claimcheck-fuzz-%ld.yaml", (long)getpid());
	FILE *file = fopen(path, "wb");
	if (file == NULL || fwrite(data, 1, size, file) != size || fclose(file) != 0)
		abort();
	const char *paths[] = {path};
	size_t told = 0;
	struct claimcheck *engine = NULL;
	enum claimcheck_status status =
	    claimcheck_open(&engine, &(struct claimcheck_settings){.no_shipped_rules = true,
								   .rules = {.items = paths, .count = 1},
								   .diagnose = count,
								   .diagnose_context = &told});
	if (status == CLAIMCHECK_ERR_RULES && told == 0)
		abort();
	if (status == CLAIMCHECK_OK) {
		size_t failed;
		struct claimcheck_trial trial = {.unmatched = true};
		struct claimcheck_sink sink = {.write = drop};
		(void)claimcheck_rules_test(engine, &trial, &sink, &failed);
	}
	claimcheck_close(engine);
	(void)remove(path);
	return 0;
}
