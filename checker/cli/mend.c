/* Asking the library for repairs, and writing each file whole.
 * Leaves checking before and after to cmd_check.c. */
#include "cli/mend.h"

#include "cli/message.h"
#include "cli/output.h"
#include "cli/whole_file.h"

bool cc_mend_wanted(const struct cc_options *options)
{
	return options->fix || options->diff;
}

bool cc_mend_validate(const struct cc_options *options)
{
	bool qualified = options->unsafe_fixes || options->fix_only.count > 0;
	if (qualified && !cc_mend_wanted(options))
		cc_message("--unsafe-fixes and --fix-only say which repairs: --fix makes them, --diff shows them");
	else if (options->fix && options->diff)
		cc_message("--diff shows what --fix would change: take one of them");
	else
		return true;
	return false;
}

static struct claimcheck_repair repair_of(const struct cc_options *options)
{
	return (struct claimcheck_repair){
	    .unsafe = options->unsafe_fixes,
	    .findings = {.items = options->fix_only.items, .count = options->fix_only.count}};
}

static const char *plural(size_t count)
{
	return count == 1 ? "" : "s";
}

static void tell_rest(const struct claimcheck_repaired *repaired)
{
	if (repaired->held > 0)
		cc_message("%zu more repair%s with --unsafe-fixes", repaired->held, plural(repaired->held));
	if (repaired->figures > 0)
		cc_message("%zu repair%s would change a figure: --fix-only FINGERPRINT makes one that you looked at",
			   repaired->figures, plural(repaired->figures));
	if (repaired->crossed > 0)
		cc_message("%zu repair%s cross another one: once more makes them", repaired->crossed,
			   plural(repaired->crossed));
}

enum cc_exit cc_mend_show(const struct claimcheck_report *report, const struct cc_options *options)
{
	struct claimcheck_repair repair = repair_of(options);
	struct claimcheck_repaired repaired = {0};
	struct claimcheck_sink sink = cc_output_sink();
	enum claimcheck_status status = claimcheck_repair_diff(report, &repair, &sink, &repaired);
	if (status != CLAIMCHECK_OK)
		return cc_session_exit(status);
	cc_message("%zu repair%s in %zu file%s", repaired.made, plural(repaired.made), repaired.files,
		   plural(repaired.files));
	tell_rest(&repaired);
	return repaired.made > 0 ? CC_EXIT_FOUND : CC_EXIT_CLEAN;
}

static bool write_file(void *context, const char *path, const char *bytes, size_t len)
{
	bool *changed = context;
	struct cc_whole_file file = {0};
	if (!cc_whole_file_open(&file, path))
		return false;
	struct claimcheck_sink sink = cc_whole_file_sink(&file);
	bool kept = sink.write(sink.context, bytes, len) && cc_whole_file_close(&file) && cc_whole_file_keep(&file);
	cc_whole_file_drop(&file);
	*changed = *changed || kept;
	return kept;
}

enum cc_exit cc_mend_files(const struct claimcheck_report *report, const struct cc_options *options, bool *changed)
{
	struct claimcheck_repair repair = repair_of(options);
	struct claimcheck_repaired repaired = {0};
	struct claimcheck_target target = {.take = write_file, .context = changed};
	enum claimcheck_status status = claimcheck_repair_files(report, &repair, &target, &repaired);
	if (repaired.made > 0)
		cc_message("made %zu repair%s in %zu file%s", repaired.made, plural(repaired.made), repaired.files,
			   plural(repaired.files));
	tell_rest(&repaired);
	/* A file that could not be written was told. */
	return status == CLAIMCHECK_STOPPED ? CC_EXIT_FAILED : cc_session_exit(status);
}
