/* Drafts come sorted by path, so that those of one folder stand together: the file system is asked once a folder.
 * Leaves what a configuration says of a finding to project/choice.h. */
#include "pipeline/nearby_configs.h"

#include "base/path.h"
#include "pipeline/project_config.h"

struct looking {
	const struct claimcheck *engine;
	struct cc_arena *arena;
	struct cc_str cwd;
	struct cc_vec known; /* const struct cc_config *, the latest last */
};

static void tell(void *context, const struct cc_error *error, bool fatal)
{
	const struct looking *looking = context;
	cc_engine_tell(looking->engine, fatal ? CLAIMCHECK_ERROR : CLAIMCHECK_WARNING, error);
}

static struct cc_str folder_of(struct cc_str path)
{
	while (path.len > 0 && path.ptr[path.len - 1] != '/')
		path.len--;
	return cc_str_slice(path, 0, path.len > 0 ? path.len - 1 : 0);
}

/* The one that was read before; the latest are the likeliest. */
static const struct cc_config *find_known(const struct looking *looking, struct cc_str root)
{
	const struct cc_config *const *known = looking->known.items;
	for (size_t i = looking->known.len; i > 0; i--)
		if (cc_str_equal(known[i - 1]->root, root))
			return known[i - 1];
	return NULL;
}

static enum cc_status read_new(const struct cc_config **out, struct looking *looking, struct cc_str file)
{
	const struct cc_rule_diagnostics diagnostics = {.report = tell, .context = looking};
	struct cc_str shown = cc_path_shown(file, looking->cwd, looking->arena);
	struct cc_config *config = cc_arena_alloc(looking->arena, sizeof(*config));
	if (shown.ptr == NULL || config == NULL)
		return CC_ERR_NOMEM;
	enum cc_status status = cc_project_config_read(config, shown, &diagnostics, looking->arena);
	if (status != CC_OK)
		return status == CC_ERR_NOMEM ? status : CC_ERR_USAGE;
	*out = config;
	return cc_vec_add(&looking->known, out) ? CC_OK : CC_ERR_NOMEM;
}

/* *out stays NULL where no file is above the folder. */
static enum cc_status look_above(const struct cc_config **out, struct looking *looking, struct cc_str folder)
{
	struct cc_str file;
	enum cc_status status = cc_project_config_nearest(&file, folder, looking->arena);
	if (status != CC_OK)
		return status == CC_NOT_FOUND ? CC_OK : status;
	*out = find_known(looking, folder_of(file));
	return *out != NULL ? CC_OK : read_new(out, looking, file);
}

static enum cc_status look_for_drafts(const struct cc_config **out, struct looking *looking,
				      const struct cc_report *report)
{
	struct cc_str last = {0};
	for (size_t i = 0; i < report->article_count; i++) {
		const struct cc_document *document = &report->articles[i]->document;
		if (document->role != CC_ROLE_DRAFT)
			return CC_OK;
		struct cc_str path = cc_path_absolute(document->path, looking->cwd, looking->arena);
		if (path.ptr == NULL)
			return CC_ERR_NOMEM;
		struct cc_str folder = folder_of(path);
		bool same = last.ptr != NULL && cc_str_equal(folder, last);
		enum cc_status status = CC_OK;
		if (same)
			out[i] = out[i - 1];
		else
			status = look_above(&out[i], looking, folder);
		if (status != CC_OK)
			return status;
		last = folder;
	}
	return CC_OK;
}

enum cc_status cc_nearby_configs(struct cc_choice *choice, const struct claimcheck *engine,
				 const struct cc_report *report, struct cc_arena *arena)
{
	struct looking looking = {.engine = engine,
				  .arena = arena,
				  .cwd = cc_project_working_folder(arena),
				  .known = cc_vec_new(arena, sizeof(const struct cc_config *))};
	const struct cc_config **nearby = cc_arena_array(arena, report->article_count, sizeof(*nearby));
	if (looking.cwd.ptr == NULL || nearby == NULL)
		return CC_ERR_NOMEM;
	if (choice->config != NULL && !cc_vec_add(&looking.known, &choice->config))
		return CC_ERR_NOMEM;
	enum cc_status status = look_for_drafts(nearby, &looking, report);
	if (status != CC_OK)
		return status;
	choice->nearby = nearby;
	choice->nearby_count = report->article_count;
	choice->known = looking.known.items;
	choice->known_count = looking.known.len;
	return CC_OK;
}
