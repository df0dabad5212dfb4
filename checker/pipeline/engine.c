/* Opening and closing engines: settings in, compiled rules held.
 * Leaves finding the shipped rules to shipped_rules.c. */
#include "pipeline/engine.h"

#include "model/mention.h"
#include "report/extracts.h"

enum { FOLDER_MAX = 4096 };

void cc_engine_tell(const struct claimcheck *engine, enum claimcheck_severity severity, const struct cc_error *error)
{
	if (engine->diagnose == NULL)
		return;
	engine->diagnose(engine->diagnose_context, &(struct claimcheck_diagnostic){.severity = severity,
										   .path = error->at.path,
										   .line = error->at.line,
										   .column = error->at.column,
										   .other_path = error->other.path,
										   .other_line = error->other.line,
										   .text = error->text});
}

enum claimcheck_status cc_engine_status(enum cc_status status)
{
	static const enum claimcheck_status statuses[] = {
	    [CC_OK] = CLAIMCHECK_OK,
	    [CC_NOT_FOUND] = CLAIMCHECK_NOT_FOUND,
	    [CC_ERR_NOMEM] = CLAIMCHECK_ERR_NOMEM,
	    [CC_ERR_RANGE] = CLAIMCHECK_ERR_INPUT,
	    [CC_ERR_LIMIT] = CLAIMCHECK_ERR_INPUT,
	    [CC_ERR_SYNTAX] = CLAIMCHECK_ERR_INPUT,
	    [CC_ERR_ENCODING] = CLAIMCHECK_ERR_INPUT,
	    [CC_ERR_IO] = CLAIMCHECK_ERR_INPUT,
	    [CC_ERR_USAGE] = CLAIMCHECK_ERR_USAGE,
	    [CC_ERR_RULE] = CLAIMCHECK_ERR_RULES,
	};
	return statuses[status];
}

static void tell_rule_mistake(void *context, const struct cc_error *error, bool fatal)
{
	cc_engine_tell(context, fatal ? CLAIMCHECK_ERROR : CLAIMCHECK_WARNING, error);
}

static bool keep_paths(struct claimcheck *engine, const struct claimcheck_list *rules)
{
	engine->paths = cc_arena_array(engine->arena, rules->count, sizeof(*engine->paths));
	if (engine->paths == NULL)
		return false;
	for (size_t i = 0; i < rules->count; i++) {
		engine->paths[i] = cc_arena_copy(engine->arena, cc_str_from(rules->items[i]));
		if (engine->paths[i].ptr == NULL)
			return false;
	}
	engine->path_count = rules->count;
	return true;
}

/* Where the rules come from, for as long as the engine lives. */
static bool keep_folders(struct claimcheck *engine, const struct claimcheck_settings *settings)
{
	char folder[FOLDER_MAX];
	engine->arena = cc_arena_new(&engine->memory);
	if (engine->arena == NULL || !keep_paths(engine, &settings->rules))
		return false;
	claimcheck_default_rules(folder, sizeof(folder));
	const char *shipped = settings->shipped_rules != NULL ? settings->shipped_rules : folder;
	if (!settings->no_shipped_rules)
		engine->shipped = cc_arena_copy(engine->arena, cc_str_from(shipped));
	if (settings->project_rules != NULL)
		engine->project = cc_arena_copy(engine->arena, cc_str_from(settings->project_rules));
	return (settings->no_shipped_rules || engine->shipped.ptr != NULL) &&
	       (settings->project_rules == NULL || engine->project.ptr != NULL);
}

/* Metrics are for claims and for their own names. Packs that were given may speak of those that ship. */
static bool may_leave_metrics(const struct claimcheck *engine, const struct claimcheck_settings *settings)
{
	const struct cc_extract_kind *kind =
	    settings->extract_only != NULL ? cc_extract_kind_find(cc_str_from(settings->extract_only)) : NULL;
	return kind != NULL && kind->need != CC_NEED_CLAIMS && (kind->mentions & CC_MENTION_METRICS) == 0 &&
	       engine->project.ptr == NULL && engine->path_count == 0;
}

static enum cc_status load_rules(struct claimcheck *engine, const struct claimcheck_settings *settings)
{
	if (!keep_folders(engine, settings))
		return CC_ERR_NOMEM;
	struct cc_ruleset_source source = {.shipped = engine->shipped,
					   .project = engine->project,
					   .paths = engine->paths,
					   .path_count = engine->path_count,
					   .without_metrics = may_leave_metrics(engine, settings),
					   .without_examples = settings->without_rule_examples};
	struct cc_rule_diagnostics diagnostics = {.report = tell_rule_mistake, .context = engine};
	struct cc_error err = {0};
	enum cc_status status = cc_ruleset_load(&engine->rules, &source, &diagnostics, &engine->memory, &err);
	/* Mistakes in packs were told one by one; a folder that is not there was not. */
	if (status != CC_OK && status != CC_ERR_RULE)
		cc_engine_tell(engine, CLAIMCHECK_ERROR, &err);
	return status;
}

struct cc_alloc cc_engine_memory(const struct claimcheck_settings *settings)
{
	if (settings->allocator == NULL)
		return cc_alloc_libc;
	return (struct cc_alloc){.resize = settings->allocator->resize,
				 .release = settings->allocator->release,
				 .context = settings->allocator->context};
}

enum claimcheck_status claimcheck_open(struct claimcheck **out, const struct claimcheck_settings *settings)
{
	struct cc_alloc memory = cc_engine_memory(settings);
	struct claimcheck *engine = memory.resize(memory.context, NULL, 0, sizeof(*engine));
	if (engine == NULL)
		return CLAIMCHECK_ERR_NOMEM;
	*engine =
	    (struct claimcheck){.memory = memory,
				.language = settings->language == CLAIMCHECK_CHINESE ? CC_LANGUAGE_ZH : CC_LANGUAGE_EN,
				.diagnose = settings->diagnose,
				.diagnose_context = settings->diagnose_context};
	enum cc_status status = load_rules(engine, settings);
	if (status != CC_OK)
		engine->rules = NULL;
	if (status == CC_OK)
		status = cc_period_index_make(&engine->periods, engine->arena);
	if (status != CC_OK) {
		claimcheck_close(engine);
		return status == CC_ERR_NOMEM ? CLAIMCHECK_ERR_NOMEM : CLAIMCHECK_ERR_RULES;
	}
	*out = engine;
	return CLAIMCHECK_OK;
}

void claimcheck_close(struct claimcheck *engine)
{
	if (engine == NULL)
		return;
	if (engine->rules != NULL)
		cc_ruleset_free(engine->rules);
	cc_arena_free(engine->arena);
	struct cc_alloc memory = engine->memory;
	memory.release(memory.context, engine, sizeof(*engine));
}
