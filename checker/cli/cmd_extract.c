/* claimcheck extract: print what is read out of documents.
 * Leaves streams and formats to the library. */
#include <string.h>

#include "cli/message.h"
#include "cli/output.h"
#include "cli/session.h"

/* Text is for reading, everything else for programs, unless the user says so. */
static const char *format_of(const struct cc_options *options, const char *what)
{
	if (options->explain)
		return "explain";
	if (options->format != NULL)
		return options->format;
	return strcmp(what, "text") == 0 && !options->records ? "text" : "ndjson";
}

static enum cc_exit extract(const struct cc_session *session, const struct cc_options *options)
{
	struct claimcheck_request request = cc_session_request(session, options);
	struct claimcheck_sink sink = cc_output_sink();
	const char *what = options->what != NULL ? options->what : options->explain ? "quantities" : "claims";
	const char *format = format_of(options, what);
	enum claimcheck_status status = claimcheck_extract(session->engine, &request, what, format, &sink);
	if (status == CLAIMCHECK_NOT_FOUND)
		cc_message("extract does not write %s; known are ndjson, text", format);
	return cc_session_exit(status);
}

static enum cc_exit run(const struct cc_options *options)
{
	struct cc_options with_input = *options;
	const char *standard_input[] = {"-"};
	if (options->paths.count == 0 && options->records)
		with_input.paths = (struct cc_words){.items = standard_input, .count = 1};
	if (with_input.paths.count == 0) {
		cc_message("no document named; claimcheck extract PATH..., or - for standard input");
		return CC_EXIT_USAGE;
	}
	if (options->explain && (options->format != NULL || options->records)) {
		cc_message("--explain is for people: it goes with neither --format nor --records");
		return CC_EXIT_USAGE;
	}
	struct cc_session session;
	enum cc_exit status = cc_session_open_for_documents(&session, &with_input);
	if (status == CC_EXIT_CLEAN)
		status = extract(&session, &with_input);
	cc_session_close(&session);
	return status;
}

static const char *const usage[] = {"[OPTION]... PATH...", "--explain PATH...", "[OPTION]... --records [FILE]...",
				    NULL};

const struct cc_command cc_command_extract = {
    .id = "extract",
    .summary = "print the quantities, claims, sentences or text of documents",
    .usage = usage,
    .details = "With --records each line of the input is one document, and its lines of output end with one\n"
	       "\"end\" or \"error\" line; a bad record never ends the stream, and the exit status is 0.",
    .groups = CC_GROUP_EXTRACT | CC_GROUP_INPUT | CC_GROUP_RULES | CC_GROUP_CONFIG | CC_GROUP_LANGUAGE,
    .run = run};
