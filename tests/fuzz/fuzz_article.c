/* One document through the whole pipeline, with the rules that ship: the first byte chooses reader and output.
 * Leaves what must be found to the golden runs. */
#include <stdint.h>
#include <stdlib.h>

#include "claimcheck/claimcheck.h"

int LLVMFuzzerInitialize(int *argc, char ***argv);
int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static struct claimcheck *engine;

static bool swallow(void *context, const char *bytes, size_t len)
{
	size_t *total = context;
	*total += len + (len > 0 ? (size_t)(unsigned char)bytes[len - 1] : 0);
	return true;
}

int LLVMFuzzerInitialize(int *argc, char ***argv)
{
	(void)argc;
	(void)argv;
	const char *named = getenv("CLAIMCHECK_RULES");
	const struct claimcheck_settings settings = {.shipped_rules = named != NULL ? named : CC_FUZZ_RULES};
	if (claimcheck_open(&engine, &settings) != CLAIMCHECK_OK)
		abort();
	return 0;
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	static const char *const names[] = {"a.txt", "a.md", "2024-05-01.txt", "a.html"};
	static const char *const formats[] = {"text", "json"};
	if (size == 0)
		return 0;
	const struct claimcheck_text text = {
	    .name = names[data[0] % 4], .bytes = (const char *)data + 1, .len = size - 1};
	const struct claimcheck_request request = {.texts = &text, .text_count = 1, .threads = 1};
	struct claimcheck_report *report = NULL;
	if (claimcheck_check(&report, engine, &request) == CLAIMCHECK_ERR_NOMEM)
		abort();
	size_t total = 0;
	const struct claimcheck_sink sink = {.write = swallow, .context = &total};
	if (report != NULL)
		(void)claimcheck_report_write(report, formats[data[0] / 4 % 2],
					      &(struct claimcheck_style){.width = 80, .explain_unbound = true}, &sink);
	claimcheck_report_free(report);
	return 0;
}
