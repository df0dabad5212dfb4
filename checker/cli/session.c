/* What all commands do before and after their own work.
 * Leaves parsing to options.c. */
#include "cli/session.h"

#include <stdint.h>
#include <string.h>

#include "cli/message.h"

static struct claimcheck_list list_of(struct cc_words words)
{
	return (struct claimcheck_list){.items = words.items, .count = words.count};
}

enum claimcheck_language cc_session_language(const struct cc_options *options)
{
	bool chinese = options->language != NULL && strcmp(options->language, "zh-CN") == 0;
	return chinese ? CLAIMCHECK_CHINESE : CLAIMCHECK_ENGLISH;
}

/* While the rules load, what is only worth a look is for `rules check`; later, a document has one line. */
static void tell(void *context, const struct claimcheck_diagnostic *diagnostic)
{
	struct cc_session *session = context;
	bool all = session->open || session->most == SIZE_MAX;
	if (!all && diagnostic->severity != CLAIMCHECK_ERROR)
		return;
	if (session->told++ < session->most || session->open)
		cc_message_diagnose(diagnostic);
}

enum cc_exit cc_session_open(struct cc_session *out, const struct cc_options *options, size_t most)
{
	*out = (struct cc_session){.most = most};
	bool own = !options->no_project_rules && claimcheck_project_rules(out->project_rules, CC_PATH_MAX);
	struct claimcheck_settings settings = {.no_shipped_rules = options->no_shipped_rules,
					       .project_rules = own ? out->project_rules : NULL,
					       .rules = list_of(options->rules),
					       .language = cc_session_language(options),
					       .diagnose = tell,
					       .diagnose_context = out};
	enum claimcheck_status status = claimcheck_open(&out->engine, &settings);
	if (out->told > out->most)
		cc_message("%zu more mistakes in rules; claimcheck rules check prints them all", out->told - out->most);
	out->open = true;
	return cc_session_exit(status);
}

void cc_session_close(struct cc_session *session)
{
	claimcheck_close(session->engine);
	session->engine = NULL;
}

struct claimcheck_request cc_session_request(const struct cc_options *options)
{
	return (struct claimcheck_request){.drafts = list_of(options->paths),
					   .corpus = list_of(options->against),
					   .excludes = list_of(options->excludes),
					   .no_ignore = options->no_ignore,
					   .records = options->records,
					   .stdin_name = options->stdin_filename,
					   .date = options->date,
					   .select = list_of(options->select),
					   .ignore = list_of(options->ignore),
					   .threads = options->threads};
}

enum cc_exit cc_session_exit(enum claimcheck_status status)
{
	static const enum cc_exit exits[] = {
	    [CLAIMCHECK_OK] = CC_EXIT_CLEAN,	     [CLAIMCHECK_INCOMPLETE] = CC_EXIT_FAILED,
	    [CLAIMCHECK_STOPPED] = CC_EXIT_CLEAN,    [CLAIMCHECK_NOT_FOUND] = CC_EXIT_USAGE,
	    [CLAIMCHECK_ERR_USAGE] = CC_EXIT_USAGE,  [CLAIMCHECK_ERR_RULES] = CC_EXIT_USAGE,
	    [CLAIMCHECK_ERR_INPUT] = CC_EXIT_FAILED, [CLAIMCHECK_ERR_NOMEM] = CC_EXIT_FAILED,
	};
	if (status == CLAIMCHECK_ERR_NOMEM)
		cc_message("out of memory");
	return exits[status];
}
