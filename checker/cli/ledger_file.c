/* Making the folder, keeping the file, telling what changed; what both commands of ledgers do.
 * Leaves writing whole files to whole_file.c. */
#include "cli/ledger_file.h"

#include <errno.h>
#include <string.h>
#include <sys/stat.h>

#include "cli/message.h"
#include "cli/output.h"

enum { FOLDER_MODE = 0777 };

static bool make_folder(const char *path)
{
	char folder[CC_PATH_MAX];
	const char *slash = strrchr(path, '/');
	if (slash == NULL || slash == path || (size_t)(slash - path) >= sizeof(folder))
		return true;
	memcpy(folder, path, (size_t)(slash - path));
	folder[slash - path] = '\0';
	if (mkdir(folder, FOLDER_MODE) == 0 || errno == EEXIST)
		return true;
	cc_message("%s: this folder cannot be made: %s", folder, strerror(errno));
	return false;
}

bool cc_ledger_file_open(struct cc_whole_file *out, const char *path)
{
	return make_folder(path) && cc_whole_file_open(out, path);
}

bool cc_ledger_file_end(struct cc_whole_file *file, enum claimcheck_status status,
			const struct claimcheck_ledger_change *change)
{
	bool kept = status == CLAIMCHECK_OK && cc_whole_file_close(file) && cc_whole_file_keep(file);
	if (kept)
		cc_message("%s: %zu kept, %zu added, %zu taken out", file->name, change->kept, change->added,
			   change->dropped);
	cc_whole_file_drop(file);
	return kept;
}

const char *cc_ledger_path(const struct cc_ledger_kind *kind, const struct cc_session *session,
			   const struct cc_options *options)
{
	const char *given = *(const char *const *)(const void *)((const char *)options + kind->option);
	const char *path = cc_session_word(session->config, kind->key, given);
	if (path == NULL)
		cc_message("which file? --%s FILE, or the key `%s` of .claimcheck.yaml", kind->key, kind->key);
	return path;
}

static enum cc_exit write_of_report(const struct claimcheck_report *report, const char *path, cc_ledger_writer *write)
{
	struct cc_whole_file file = {0};
	struct claimcheck_ledger_change change = {0};
	if (!cc_ledger_file_open(&file, path))
		return CC_EXIT_FAILED;
	struct claimcheck_sink sink = cc_whole_file_sink(&file);
	enum claimcheck_status status = write(report, &sink, &change);
	return cc_ledger_file_end(&file, status, &change) ? CC_EXIT_CLEAN : CC_EXIT_FAILED;
}

static enum cc_exit check_and_write(const struct cc_ledger_kind *kind, const struct cc_session *session,
				    const struct cc_options *options)
{
	const char *path = cc_ledger_path(kind, session, options);
	struct claimcheck_request request = cc_session_request(session, options);
	struct claimcheck_report *report = NULL;
	if (path == NULL)
		return CC_EXIT_USAGE;
	request.ledgers_may_lack = request.ledgers_may_lack || kind->may_lack;
	enum claimcheck_status status = claimcheck_check(&report, session->engine, &request);
	enum cc_exit result = cc_session_exit(status);
	if (status == CLAIMCHECK_OK)
		result = write_of_report(report, path, kind->write);
	else if (report != NULL)
		cc_message("%s stays as it is", path);
	claimcheck_report_free(report);
	return result;
}

enum cc_exit cc_ledger_check(const struct cc_ledger_kind *kind, const struct cc_options *options)
{
	struct cc_session session;
	enum cc_exit status = cc_session_open_for_documents(&session, options);
	if (status == CC_EXIT_CLEAN)
		status = check_and_write(kind, &session, options);
	cc_session_close(&session);
	return status;
}

enum cc_exit cc_ledger_show(const struct cc_ledger_kind *kind, const struct cc_options *options)
{
	struct cc_session session;
	struct cc_options nothing = *options;
	nothing.paths.count = 0;
	enum cc_exit status = cc_session_open_for_documents(&session, &nothing);
	const char *path = status == CC_EXIT_CLEAN ? cc_ledger_path(kind, &session, options) : NULL;
	if (status == CC_EXIT_CLEAN && path == NULL)
		status = CC_EXIT_USAGE;
	if (status == CC_EXIT_CLEAN) {
		struct claimcheck_sink sink = cc_output_sink();
		status = cc_session_exit(claimcheck_ledger_list(session.engine, path, &sink));
	}
	cc_session_close(&session);
	return status;
}
