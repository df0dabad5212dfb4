/* Finding .claimcheck.yaml upwards as git finds .git, reading it, and handing out its settings.
 * Leaves the keys to project/config.c. */
#include "pipeline/project_config.h"

#include <stdio.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/path.h"
#include "checks/check.h"
#include "pipeline/engine.h"
#include "read/files.h"

enum { CHECKS_MAX = 256, CWD_MAX = 4096 };

static const char config_name[] = ".claimcheck.yaml";

static bool is_file(const char *path)
{
	struct stat info;
	return stat(path, &info) == 0 && S_ISREG(info.st_mode);
}

struct cc_str cc_project_working_folder(struct cc_arena *arena)
{
	char cwd[CWD_MAX];
	return cc_arena_copy(arena, getcwd(cwd, sizeof(cwd)) != NULL ? cc_str_from(cwd) : CC_STR("/"));
}

/* `folder` without its last part. @return false at the root. */
static bool go_up(struct cc_str *folder)
{
	if (folder->len == 0)
		return false;
	while (folder->len > 0 && folder->ptr[--folder->len] != '/')
		continue;
	return true;
}

static struct cc_str config_in(struct cc_str folder, struct cc_arena *arena)
{
	struct cc_buf path = cc_buf_new(cc_arena_allocator(arena), CC_PATH_LIMIT);
	cc_buf_add(&path, folder);
	cc_buf_adds(&path, "/");
	cc_buf_adds(&path, config_name);
	struct cc_str kept = cc_buf_keep(&path, arena);
	cc_buf_free(&path);
	return kept;
}

enum cc_status cc_project_config_nearest(struct cc_str *out, struct cc_str from, struct cc_arena *arena)
{
	struct cc_str folder = from;
	do {
		struct cc_str file = config_in(folder, arena);
		if (file.ptr == NULL)
			return CC_ERR_NOMEM;
		if (is_file(file.ptr)) {
			*out = file;
			return CC_OK;
		}
	} while (go_up(&folder));
	return CC_NOT_FOUND;
}

bool claimcheck_config_path(char *out, size_t size, const char *path)
{
	out[0] = '\0';
	struct cc_arena *arena = cc_arena_new(&cc_alloc_libc);
	if (arena == NULL)
		return false;
	struct cc_str cwd = cc_project_working_folder(arena);
	struct cc_str start = cc_path_absolute(cc_str_from(path != NULL ? path : ""), cwd, arena);
	struct cc_str shown = {0};
	if (start.ptr != NULL && cc_project_config_nearest(&shown, start, arena) == CC_OK)
		shown = cc_path_shown(shown, cwd, arena);
	bool fits = shown.ptr != NULL && shown.len < size;
	if (fits)
		(void)snprintf(out, size, "%s", shown.ptr);
	cc_arena_free(arena);
	return fits;
}

static void tell(const struct claimcheck_settings *settings, const struct cc_error *error, bool fatal)
{
	if (settings->diagnose == NULL)
		return;
	settings->diagnose(settings->diagnose_context,
			   &(struct claimcheck_diagnostic){.severity = fatal ? CLAIMCHECK_ERROR : CLAIMCHECK_WARNING,
							   .path = error->at.path,
							   .line = error->at.line,
							   .column = error->at.column,
							   .other_path = error->other.path,
							   .other_line = error->other.line,
							   .text = error->text});
}

struct telling {
	const struct claimcheck_settings *settings;
};

static void tell_mistake(void *context, const struct cc_error *error, bool fatal)
{
	const struct telling *telling = context;
	tell(telling->settings, error, fatal);
}

static struct cc_str up_to_slash(struct cc_str path)
{
	while (path.len > 0 && path.ptr[path.len - 1] != '/')
		path.len--;
	return path;
}

enum cc_status cc_project_config_read(struct cc_config *out, struct cc_str path,
				      const struct cc_rule_diagnostics *diagnostics, struct cc_arena *arena)
{
	const char *ids[CHECKS_MAX] = {NULL};
	struct cc_str bytes;
	struct cc_error err = {0};
	for (size_t i = 0; i + 1 < CHECKS_MAX && cc_checks[i] != NULL; i++)
		ids[i] = cc_checks[i]->id;
	*out = (struct cc_config){.path = cc_arena_copy(arena, path), .cwd = cc_project_working_folder(arena)};
	if (out->path.ptr == NULL || out->cwd.ptr == NULL)
		return CC_ERR_NOMEM;
	out->folder = up_to_slash(out->path);
	out->root = cc_path_absolute(out->folder, out->cwd, arena);
	enum cc_status status = cc_file_bytes(&bytes, out->path, arena, &err);
	if (status != CC_OK) {
		diagnostics->report(diagnostics->context, &err, true);
		return status;
	}
	const struct cc_config_reading reading = {.checks = ids, .diagnostics = diagnostics};
	return cc_config_read(out, bytes, &reading, arena);
}

static enum cc_status read_config(struct claimcheck_config *config, const char *path,
				  const struct claimcheck_settings *settings)
{
	struct telling telling = {.settings = settings};
	const struct cc_rule_diagnostics diagnostics = {.report = tell_mistake, .context = &telling};
	return cc_project_config_read(&config->data, cc_str_from(path), &diagnostics, config->arena);
}

/* The settings as strings with a NUL: arena copies have one. */
static enum cc_status make_settings(struct claimcheck_config *config)
{
	const struct cc_config *data = &config->data;
	config->settings = cc_arena_array(config->arena, data->setting_count, sizeof(*config->settings));
	if (config->settings == NULL)
		return CC_ERR_NOMEM;
	for (size_t i = 0; i < data->setting_count; i++) {
		const struct cc_config_setting *setting = &data->settings[i];
		const char **values = cc_arena_array(config->arena, setting->value_count, sizeof(*values));
		if (values == NULL)
			return CC_ERR_NOMEM;
		for (size_t k = 0; k < setting->value_count; k++)
			values[k] = setting->values[k].text.len > 0 ? setting->values[k].text.ptr : "";
		config->settings[i] =
		    (struct claimcheck_setting){.values = {.items = values, .count = setting->value_count},
						.path = data->path.ptr,
						.line = setting->line,
						.column = setting->column};
	}
	return CC_OK;
}

enum claimcheck_status claimcheck_config_open(struct claimcheck_config **out, const char *path,
					      const struct claimcheck_settings *settings)
{
	struct cc_alloc memory = cc_engine_memory(settings);
	struct claimcheck_config *config = memory.resize(memory.context, NULL, 0, sizeof(*config));
	if (config == NULL)
		return CLAIMCHECK_ERR_NOMEM;
	*config = (struct claimcheck_config){.memory = memory};
	config->arena = cc_arena_new(&config->memory);
	enum cc_status status = config->arena != NULL ? read_config(config, path, settings) : CC_ERR_NOMEM;
	if (status == CC_OK)
		status = make_settings(config);
	if (status == CC_OK) {
		*out = config;
		return CLAIMCHECK_OK;
	}
	claimcheck_config_close(config);
	return cc_engine_status(status);
}

void claimcheck_config_close(struct claimcheck_config *config)
{
	if (config == NULL)
		return;
	cc_arena_free(config->arena);
	struct cc_alloc memory = config->memory;
	memory.release(memory.context, config, sizeof(*config));
}

bool claimcheck_config_get(struct claimcheck_setting *out, const struct claimcheck_config *config, const char *key)
{
	for (size_t i = 0; config != NULL && i < config->data.setting_count; i++) {
		if (strcmp(config->data.settings[i].key->name, key) != 0)
			continue;
		*out = config->settings[i];
		return true;
	}
	return false;
}

bool claimcheck_config_key(size_t index, const char **key, const char **fallback)
{
	for (size_t i = 0; i <= index; i++)
		if (cc_config_keys[i].name == NULL)
			return false;
	*key = cc_config_keys[index].name;
	*fallback = cc_config_keys[index].fallback;
	return true;
}
