/* claimcheck check: hold documents against one another.
 * Leaves checking and layout to the library. */
#include <stdlib.h>
#include <string.h>

#include "cli/changed_lines.h"
#include "cli/mend.h"
#include "cli/message.h"
#include "cli/output.h"
#include "cli/outputs.h"
#include "cli/session.h"
#include "cli/watch.h"

enum { WIDTH_WITHOUT_TERMINAL = 100 };

static bool want_color(const struct cc_options *options)
{
	if (options->color != NULL && strcmp(options->color, "auto") != 0)
		return strcmp(options->color, "always") == 0;
	const char *refused = getenv("NO_COLOR");
	const char *terminal = getenv("TERM");
	bool dumb = terminal != NULL && strcmp(terminal, "dumb") == 0;
	return (refused == NULL || refused[0] == '\0') && !dumb && cc_output_terminal_width() > 0;
}

static enum claimcheck_fail_on fail_on(const struct cc_session *session, const struct cc_options *options)
{
	static const struct {
		const char *word;
		enum claimcheck_fail_on from;
	} rows[] = {{"warning", CLAIMCHECK_FAIL_ON_WARNING},
		    {"info", CLAIMCHECK_FAIL_ON_INFO},
		    {"never", CLAIMCHECK_FAIL_ON_NEVER}};
	const char *word = cc_session_word(session->config, "fail-on", options->fail_on);
	for (size_t i = 0; word != NULL && i < sizeof(rows) / sizeof(rows[0]); i++)
		if (strcmp(rows[i].word, word) == 0)
			return rows[i].from;
	return CLAIMCHECK_FAIL_ON_ERROR;
}

static struct claimcheck_style style_of(const struct cc_session *session, const struct cc_options *options)
{
	size_t width = cc_output_terminal_width();
	if (options->has_width)
		width = options->width;
	else if (width == 0)
		width = WIDTH_WITHOUT_TERMINAL;
	const char *output_style = cc_session_word(session->config, "output-style", options->output_style);
	bool is_short = output_style != NULL && strcmp(output_style, "short") == 0;
	return (struct claimcheck_style){.color = want_color(options),
					 .quiet = options->quiet,
					 .stats = options->stats,
					 .short_lines = is_short,
					 .fingerprints = options->fingerprints,
					 .explain_unbound = options->explain_unbound,
					 .width = width,
					 .fail_on = fail_on(session, options)};
}

static bool fails(const struct claimcheck_report *report, enum claimcheck_fail_on from)
{
	int least = (int)CLAIMCHECK_ERROR - (int)from; /* never: below every severity */
	size_t count = 0;
	for (int severity = CLAIMCHECK_ERROR; least >= 0 && severity >= least; severity--)
		count += claimcheck_report_count(report, (enum claimcheck_severity)severity);
	return count > 0;
}

/* Files first: who waits for the end of standard output finds them written. */
static enum cc_exit write_report(const struct claimcheck_report *report, const struct cc_session *session,
				 const struct cc_options *options)
{
	struct claimcheck_style style = style_of(session, options);
	struct claimcheck_sink sink = cc_output_sink();
	const char *format = options->format != NULL ? options->format : "text";
	struct claimcheck_style plain = {.width = style.width, .fail_on = style.fail_on};
	enum cc_exit files = cc_outputs_write(report, options, &plain);
	enum cc_exit shown = cc_session_exit(claimcheck_report_write(report, format, &style, &sink));
	return shown != CC_EXIT_CLEAN ? shown : files;
}

static enum cc_exit report_on(const struct claimcheck_report *report, const struct cc_session *session,
			      const struct cc_options *options)
{
	enum cc_exit written = write_report(report, session, options);
	if (written != CC_EXIT_CLEAN)
		return written;
	return fails(report, fail_on(session, options)) ? CC_EXIT_FOUND : CC_EXIT_CLEAN;
}

/* What could not be read is graver than what was found. */
static enum cc_exit graver(enum cc_exit first, enum cc_exit second)
{
	return first != CC_EXIT_CLEAN ? first : second;
}

static enum cc_exit check_once(const struct cc_session *session, const struct cc_options *options,
			       const struct claimcheck_request *request)
{
	struct claimcheck_report *report = NULL;
	enum cc_exit result = cc_session_exit(claimcheck_check(&report, session->engine, request));
	if (report == NULL)
		return result;
	enum cc_exit told = options->diff ? cc_mend_show(report, options) : report_on(report, session, options);
	claimcheck_report_free(report);
	/* Output that was lost counts more than an input that was. */
	return told > CC_EXIT_FOUND ? told : graver(result, told);
}

/* --fix: repair first, then tell what is left, as the drafts now are. */
static enum cc_exit check(const struct cc_session *session, const struct cc_options *options,
			  const struct claimcheck_request *request)
{
	struct claimcheck_report *report = NULL;
	bool changed = false;
	if (!options->fix)
		return check_once(session, options, request);
	enum cc_exit result = cc_session_exit(claimcheck_check(&report, session->engine, request));
	if (report == NULL)
		return result;
	enum cc_exit mended = cc_mend_files(report, options, &changed);
	enum cc_exit told = CC_EXIT_CLEAN;
	if (!changed)
		told = report_on(report, session, options);
	claimcheck_report_free(report);
	if (changed)
		told = check_once(session, options, request);
	return graver(mended, told > CC_EXIT_FOUND ? told : graver(result, told));
}

/* --watch: the first report owns the corpus; each of the others takes it from there. Over when the reader of the output
 * has gone, or a draft cannot be watched. */
static enum cc_exit check_again(const struct cc_session *session, const struct cc_options *options,
				struct claimcheck_request *request)
{
	struct claimcheck_report *first = NULL;
	struct cc_watch watch;
	enum cc_exit result = CC_EXIT_FAILED;
	if (!cc_watch_start(&watch, &options->paths))
		return CC_EXIT_USAGE;
	request->keeps_corpus = true;
	(void)claimcheck_check(&first, session->engine, request);
	if (first != NULL)
		result = report_on(first, session, options);
	request->earlier = first;
	while (first != NULL && result <= CC_EXIT_FAILED && cc_output_flush() && cc_watch_wait(&watch))
		result = check_once(session, options, request);
	claimcheck_report_free(first);
	cc_watch_stop(&watch);
	return result;
}

static enum cc_exit check_changed(const struct cc_session *session, const struct cc_options *options)
{
	struct cc_changed_lines lines = {0};
	struct claimcheck_request request = cc_session_request(session, options);
	request.only_changes = options->changed_since != NULL;
	request.both_languages = cc_outputs_want(options, "html"); /* its reader may switch */
	enum cc_exit status = CC_EXIT_USAGE;
	if (!request.only_changes || cc_changed_lines_find(&lines, options->changed_since)) {
		request.changes = lines.items;
		request.change_count = lines.count;
		status = options->watch ? check_again(session, options, &request) : check(session, options, &request);
	}
	cc_changed_lines_free(&lines);
	return status;
}

static enum cc_exit check_documents(const struct cc_options *options)
{
	struct cc_session session;
	enum cc_exit status = cc_session_open_for_documents(&session, options);
	if (status == CC_EXIT_CLEAN)
		status = check_changed(&session, options);
	cc_session_close(&session);
	return status;
}

static enum cc_exit run(const struct cc_options *options)
{
	static const char *here[] = {"."};
	struct cc_options with_drafts = *options;
	if (!cc_outputs_validate(options) || !cc_mend_validate(options))
		return CC_EXIT_USAGE;
	/* What changed is to be found: where nothing is named, here and below. */
	if (options->paths.count == 0 && options->changed_since != NULL)
		with_drafts.paths = (struct cc_words){.items = here, .count = 1};
	if (with_drafts.paths.count > 0)
		return check_documents(&with_drafts);
	cc_message(options->against.count == 0 ? "no document named; claimcheck check PATH..., or - for standard input"
					       : "no draft named; drafts stand before --against, or behind a --");
	return CC_EXIT_USAGE;
}

static const char *const usage[] = {"[OPTION]... PATH...", "[OPTION]... DRAFT... --against PATH...",
				    "--watch [OPTION]... DRAFT... --against PATH...", NULL};

const struct cc_command cc_command_check = {
    .id = "check",
    .summary = "find where documents disagree, with one another or with themselves",
    .usage = usage,
    .details = "Reads files, folders (without dotfiles and what .gitignore names), globs, and - for standard input.\n"
	       "Exit status: 0 nothing at or above --fail-on, 1 something found, 2 wrong usage or rules,\n"
	       "3 an input could not be read (the rest is checked and reported).",
    .groups = CC_GROUP_CHECK | CC_GROUP_FIX | CC_GROUP_LOOK | CC_GROUP_INPUT | CC_GROUP_RULES | CC_GROUP_CONFIG |
	      CC_GROUP_LANGUAGE,
    .run = run};
