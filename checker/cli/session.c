/* What all commands do before and after their own work.
 * Leaves parsing to options.c. */
#include "cli/session.h"

#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "cli/message.h"

static struct claimcheck_list list_of(struct cc_words words)
{
	return (struct claimcheck_list){.items = words.items, .count = words.count};
}

const char *cc_session_word(const struct claimcheck_config *config, const char *key, const char *given)
{
	struct claimcheck_setting setting;
	if (given != NULL || !claimcheck_config_get(&setting, config, key))
		return given;
	return setting.values.items[0];
}

/* LC_ALL before LC_MESSAGES before LANG, as POSIX has it; every Chinese locale reads zh-CN. */
static const char *locale_language(void)
{
	static const char *const names[] = {"LC_ALL", "LC_MESSAGES", "LANG"};
	for (size_t i = 0; i < sizeof(names) / sizeof(names[0]); i++) {
		const char *value = getenv(names[i]);
		if (value != NULL && value[0] != '\0')
			return strncmp(value, "zh", 2) == 0 ? "zh-CN" : "en";
	}
	return "en";
}

enum claimcheck_language cc_session_language(const struct cc_options *options, const struct claimcheck_config *config)
{
	const char *word = cc_session_word(config, "language", options->language);
	return strcmp(word != NULL ? word : locale_language(), "zh-CN") == 0 ? CLAIMCHECK_CHINESE : CLAIMCHECK_ENGLISH;
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

/* The document whose configuration counts: the first one that has a name. */
static const char *first_document(const struct cc_options *options)
{
	for (size_t i = 0; i < options->paths.count; i++)
		if (strcmp(options->paths.items[i], "-") != 0)
			return options->paths.items[i];
	return options->stdin_filename;
}

enum cc_exit cc_session_configure(struct cc_session *out, const struct cc_options *options, size_t most)
{
	*out = (struct cc_session){.most = most};
	if (options->no_config)
		return CC_EXIT_CLEAN;
	const char *path = options->config;
	if (path == NULL && claimcheck_config_path(out->config_path, CC_PATH_MAX, first_document(options)))
		path = out->config_path;
	if (path == NULL)
		return CC_EXIT_CLEAN;
	struct claimcheck_settings settings = {.diagnose = tell, .diagnose_context = out};
	enum claimcheck_status status = claimcheck_config_open(&out->config, path, &settings);
	/* A configuration that cannot be read is wrong usage, as one that is wrong. */
	return status == CLAIMCHECK_ERR_INPUT ? CC_EXIT_USAGE : cc_session_exit(status);
}

/* A project's packs come first: the command line extends them. */
static bool gather_rules(struct cc_session *session, const struct cc_options *options)
{
	struct claimcheck_setting setting = {0};
	(void)claimcheck_config_get(&setting, session->config, "rules");
	session->rules.items = calloc(setting.values.count + options->rules.count + 1, sizeof(*session->rules.items));
	if (session->rules.items == NULL)
		return false;
	for (size_t i = 0; i < setting.values.count; i++)
		session->rules.items[session->rules.count++] = setting.values.items[i];
	for (size_t i = 0; i < options->rules.count; i++)
		session->rules.items[session->rules.count++] = options->rules.items[i];
	return true;
}

static enum cc_exit open_engine(struct cc_session *out, const struct cc_options *options)
{
	if (!gather_rules(out, options))
		return cc_session_exit(CLAIMCHECK_ERR_NOMEM);
	bool own = !options->no_project_rules && claimcheck_project_rules(out->project_rules, CC_PATH_MAX);
	struct claimcheck_settings settings = {.no_shipped_rules = options->no_shipped_rules,
					       .project_rules = own ? out->project_rules : NULL,
					       .rules = list_of(out->rules),
					       .extract_only = options->what,
					       .without_rule_examples = out->of_documents,
					       .language = cc_session_language(options, out->config),
					       .diagnose = tell,
					       .diagnose_context = out};
	enum claimcheck_status status = claimcheck_open(&out->engine, &settings);
	if (out->told > out->most)
		cc_message("%zu more mistakes in rules; claimcheck rules check prints them all", out->told - out->most);
	out->open = true;
	return cc_session_exit(status);
}

enum cc_exit cc_session_open(struct cc_session *out, const struct cc_options *options, size_t most)
{
	enum cc_exit status = cc_session_configure(out, options, most);
	return status == CC_EXIT_CLEAN ? open_engine(out, options) : status;
}

enum cc_exit cc_session_open_for_documents(struct cc_session *out, const struct cc_options *options)
{
	enum cc_exit status = cc_session_configure(out, options, CC_MISTAKES_SHOWN);
	out->of_documents = true;
	return status == CC_EXIT_CLEAN ? open_engine(out, options) : status;
}

void cc_session_close(struct cc_session *session)
{
	claimcheck_close(session->engine);
	claimcheck_config_close(session->config);
	free(session->rules.items);
	*session = (struct cc_session){0};
}

struct claimcheck_request cc_session_request(const struct cc_session *session, const struct cc_options *options)
{
	struct claimcheck_setting against = {.values = list_of(options->against)};
	if (options->against.count == 0)
		(void)claimcheck_config_get(&against, session->config, "against");
	return (struct claimcheck_request){.drafts = list_of(options->paths),
					   .corpus = against.values,
					   .excludes = list_of(options->excludes),
					   .no_ignore = options->no_ignore,
					   .records = options->records,
					   .explore = options->explore,
					   .stdin_name = options->stdin_filename,
					   .date = options->date,
					   .select = list_of(options->select),
					   .ignore = list_of(options->ignore),
					   .config = session->config,
					   .nearby_configs = !options->no_config && options->config == NULL,
					   .baseline = cc_session_word(session->config, "baseline", options->baseline),
					   .decisions =
					       cc_session_word(session->config, "decisions", options->decisions),
					   .ledgers_may_lack = options->baseline == NULL && options->decisions == NULL,
					   .threads = options->threads,
					   .memory = options->memory};
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
