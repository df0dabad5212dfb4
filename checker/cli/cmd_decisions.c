/* claimcheck decisions: who looked at a finding, and what came of it.
 * Leaves the file's lines to the library. */
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "cli/git.h"
#include "cli/ledger_file.h"
#include "cli/message.h"
#include "cli/subcommand.h"

enum { FINGERPRINT_DIGITS = 16, SHORTEST = 6, DATE_ROOM = 16 };

/* What the words behind the subcommand are: fingerprints, and documents to look them up in. */
struct words {
	const char **fingerprints;
	size_t fingerprint_count;
	const char **documents;
	size_t document_count;
};

static bool is_fingerprint(const char *word)
{
	size_t len = strspn(word, "0123456789abcdef");
	return word[len] == '\0' && len >= SHORTEST && len <= FINGERPRINT_DIGITS;
}

static bool sort_words(struct words *out, const char *const *words, size_t count)
{
	*out = (struct words){.fingerprints = calloc(count + 1, sizeof(*out->fingerprints)),
			      .documents = calloc(count + 1, sizeof(*out->documents))};
	if (out->fingerprints == NULL || out->documents == NULL) {
		cc_message("out of memory");
		return false;
	}
	for (size_t i = 0; i < count; i++)
		if (is_fingerprint(words[i]))
			out->fingerprints[out->fingerprint_count++] = words[i];
		else
			out->documents[out->document_count++] = words[i];
	return true;
}

static void free_words(struct words *words)
{
	free(words->fingerprints);
	free(words->documents);
}

static enum claimcheck_status prune(const struct claimcheck_report *report, const struct claimcheck_sink *sink,
				    struct claimcheck_ledger_change *change)
{
	return claimcheck_ledger_prune(report, CLAIMCHECK_DECISIONS, sink, change);
}

static const struct cc_ledger_kind decisions = {
    .key = "decisions", .option = offsetof(struct cc_options, decisions), .write = prune};

/* The name that git would sign with, without its line end; NULL where git knows none. */
static const char *git_name(struct cc_git_answer *answer)
{
	static const char *const arguments[] = {"config", "user.name", NULL};
	if (!cc_git_run(answer, arguments, CC_GIT_SILENT))
		return NULL;
	answer->text[strcspn(answer->text, "\r\n")] = '\0';
	return answer->text[0] != '\0' ? answer->text : NULL;
}

/* Today as UTC has it, so that lines from two places sort by when they were made. */
static bool today(char out[DATE_ROOM])
{
	time_t now = time(NULL);
	struct tm parts;
	return gmtime_r(&now, &parts) != NULL && strftime(out, DATE_ROOM, "%Y-%m-%d", &parts) > 0;
}

static enum cc_exit write_decision(const struct cc_session *session, const struct claimcheck_report *report,
				   const char *path, const struct claimcheck_decision *decision)
{
	struct cc_whole_file file = {0};
	struct claimcheck_ledger_change change = {0};
	if (!cc_ledger_file_open(&file, path))
		return CC_EXIT_FAILED;
	struct claimcheck_sink sink = cc_whole_file_sink(&file);
	enum claimcheck_status status = claimcheck_decide(session->engine, report, path, decision, &sink, &change);
	bool kept = cc_ledger_file_end(&file, status, &change);
	if (status != CLAIMCHECK_OK)
		return cc_session_exit(status);
	return kept ? CC_EXIT_CLEAN : CC_EXIT_FAILED;
}

/* With the documents, where some are named, so that a fingerprint may be cut short and its line says what it is about.
 */
static enum cc_exit decide(const struct cc_session *session, const struct cc_options *options,
			   const struct claimcheck_decision *decision)
{
	const char *path = cc_ledger_path(&decisions, session, options);
	struct claimcheck_request request = cc_session_request(session, options);
	struct claimcheck_report *report = NULL;
	enum cc_exit status = CC_EXIT_CLEAN;
	if (path == NULL)
		return CC_EXIT_USAGE;
	request.ledgers_may_lack = true;
	if (options->paths.count > 0)
		status = cc_session_exit(claimcheck_check(&report, session->engine, &request));
	if (status == CC_EXIT_CLEAN)
		status = write_decision(session, report, path, decision);
	claimcheck_report_free(report);
	return status;
}

static enum cc_exit decide_about(const struct cc_options *options, const struct words *words,
				 enum claimcheck_verdict verdict)
{
	struct cc_options of_documents = *options;
	of_documents.paths = (struct cc_words){.items = words->documents, .count = words->document_count};
	struct cc_git_answer name = {0};
	char date[DATE_ROOM];
	struct claimcheck_decision decision = {
	    .fingerprints = {.items = words->fingerprints, .count = words->fingerprint_count},
	    .verdict = verdict,
	    .reason = options->reason,
	    .by = options->by != NULL ? options->by : git_name(&name),
	    .date = today(date) ? date : NULL};
	struct cc_session session;
	enum cc_exit status = cc_session_open_for_documents(&session, &of_documents);
	if (status == CC_EXIT_CLEAN)
		status = decide(&session, &of_documents, &decision);
	cc_session_close(&session);
	cc_git_free(&name);
	return status;
}

static enum cc_exit run_verdict(const struct cc_options *options, const char *const *words, size_t count,
				enum claimcheck_verdict verdict)
{
	struct words sorted;
	enum cc_exit status = CC_EXIT_USAGE;
	if (!sort_words(&sorted, words, count))
		status = CC_EXIT_FAILED;
	else if (sorted.fingerprint_count == 0)
		cc_message("no fingerprint named; claimcheck check --fingerprints shows them");
	else if (verdict == CLAIMCHECK_DISMISS && options->reason == NULL)
		cc_message("a finding is dismissed for a reason: --reason TEXT");
	else
		status = decide_about(options, &sorted, verdict);
	free_words(&sorted);
	return status;
}

static enum cc_exit run_confirm(const struct cc_options *options, const char *const *words, size_t count)
{
	return run_verdict(options, words, count, CLAIMCHECK_CONFIRM);
}

static enum cc_exit run_dismiss(const struct cc_options *options, const char *const *words, size_t count)
{
	return run_verdict(options, words, count, CLAIMCHECK_DISMISS);
}

static enum cc_exit run_withdraw(const struct cc_options *options, const char *const *words, size_t count)
{
	return run_verdict(options, words, count, CLAIMCHECK_WITHDRAW);
}

static enum cc_exit run_prune(const struct cc_options *options, const char *const *words, size_t count)
{
	(void)words;
	(void)count;
	struct cc_options of_documents = *options;
	of_documents.paths.items++;
	of_documents.paths.count--;
	return cc_ledger_check(&decisions, &of_documents);
}

static enum cc_exit run_list(const struct cc_options *options, const char *const *words, size_t count)
{
	(void)words;
	(void)count;
	return cc_ledger_show(&decisions, options);
}

static const struct cc_subcommand rows[] = {
    {.id = "list", .run = run_list},
    {.id = "confirm", .least = 1, .most = SIZE_MAX, .run = run_confirm},
    {.id = "dismiss", .least = 1, .most = SIZE_MAX, .run = run_dismiss},
    {.id = "withdraw", .least = 1, .most = SIZE_MAX, .run = run_withdraw},
    {.id = "prune", .least = 1, .most = SIZE_MAX, .run = run_prune},
};

static enum cc_exit run(const struct cc_options *options)
{
	return cc_subcommand_run(rows, sizeof(rows) / sizeof(rows[0]), options);
}

static const char *const usage[] = {"list [OPTION]...",
				    "confirm FINGERPRINT... [PATH]... [OPTION]...",
				    "dismiss FINGERPRINT... [PATH]... --reason TEXT [OPTION]...",
				    "withdraw FINGERPRINT... [OPTION]...",
				    "prune PATH... [OPTION]...",
				    NULL};

const struct cc_command cc_command_decisions = {
    .id = "decisions",
    .summary = "note who confirmed or dismissed a finding, and why",
    .usage = usage,
    .details =
	"list      print the decisions\n"
	"confirm   it is a mistake: it goes on being reported, and says who confirmed it\n"
	"dismiss   it is none: it is set aside from now on\n"
	"withdraw  take a decision back\n"
	"prune     take out what is found no more in the documents that are named\n\n"
	"`claimcheck check --fingerprints` shows fingerprints: 16 digits; six of them and more will do where the\n"
	"documents are named too. One decision a line, sorted: git merges the file with `merge=union`, and of two\n"
	"decisions about one finding the later counts.",
    .groups = CC_GROUP_CHECK | CC_GROUP_INPUT | CC_GROUP_RULES | CC_GROUP_CONFIG | CC_GROUP_DECIDE | CC_GROUP_LANGUAGE,
    .run = run};
