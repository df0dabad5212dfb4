/* Holds a draft against another text, both in memory, and prints what disagrees.
 * Build: cc check_draft.c $(pkg-config --cflags --libs claimcheck) */
#include <claimcheck/claimcheck.h>
#include <stdio.h>
#include <string.h>

static void tell(void *context, const struct claimcheck_diagnostic *diagnostic)
{
	(void)context;
	(void)fprintf(stderr, "%s:%zu:%zu: %s\n", diagnostic->path, diagnostic->line, diagnostic->column,
		      diagnostic->text);
}

static bool put(void *context, const char *bytes, size_t len)
{
	return fwrite(bytes, 1, len, context) == len;
}

static const char draft[] = "2024年，全国研发经费投入强度为2.69%。\n";
static const char archive[] = "2024年，全国研发经费投入强度达到2.59%。\n";

int main(void)
{
	struct claimcheck *engine = NULL;
	struct claimcheck_report *report = NULL;
	const struct claimcheck_settings settings = {.diagnose = tell};
	const struct claimcheck_text texts[] = {
	    {.name = "draft.txt", .bytes = draft, .len = strlen(draft)},
	    {.name = "archive.txt", .bytes = archive, .len = strlen(archive), .corpus = true},
	};
	const struct claimcheck_request request = {.texts = texts, .text_count = 2};
	if (claimcheck_open(&engine, &settings) != CLAIMCHECK_OK)
		return 2;
	enum claimcheck_status status = claimcheck_check(&report, engine, &request);
	if (status == CLAIMCHECK_OK || status == CLAIMCHECK_INCOMPLETE) {
		const struct claimcheck_sink sink = {.write = put, .context = stdout};
		(void)claimcheck_report_write(report, "text", &(struct claimcheck_style){.short_lines = true}, &sink);
		status = claimcheck_report_count(report, CLAIMCHECK_ERROR) > 0 ? 1 : 0;
	}
	claimcheck_report_free(report);
	claimcheck_close(engine);
	return (int)status;
}
