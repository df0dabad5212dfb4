/* What all commands do before and after their own work.
 * Leaves parsing to options.c. */
#include "cli/session.h"

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

enum cc_exit cc_session_open(struct claimcheck **out, const struct cc_options *options)
{
	struct claimcheck_settings settings = {.no_shipped_rules = options->no_shipped_rules,
					       .rules = list_of(options->rules),
					       .language = cc_session_language(options),
					       .diagnose = cc_message_diagnose};
	return cc_session_exit(claimcheck_open(out, &settings));
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
