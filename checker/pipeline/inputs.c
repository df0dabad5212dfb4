/* Paths, standard input and texts in memory, made one list without doubles.
 * Leaves what a folder holds to read/files.h. */
#include "pipeline/inputs.h"

#include <stdlib.h>
#include <sys/stat.h>

#include "base/path.h"
#include "pipeline/project_config.h"
#include "read/files.h"

/* What both lists of paths share. */
struct listing {
	struct cc_vec *out;
	bool *incomplete;
	const struct claimcheck *engine;
	const struct claimcheck_request *request;
	struct cc_arena *arena;
	struct cc_date date;
};

static void tell_problem(void *context, const struct cc_error *error)
{
	struct listing *listing = context;
	*listing->incomplete = true;
	cc_engine_tell(listing->engine, CLAIMCHECK_ERROR, error);
}

static struct cc_str *copy_list(struct cc_arena *arena, struct claimcheck_list list)
{
	struct cc_str *items = cc_arena_array(arena, list.count, sizeof(*items));
	for (size_t i = 0; items != NULL && i < list.count; i++)
		items[i] = cc_str_from(list.items[i]);
	return items;
}

/* --date says when the drafts speak; documents of the corpus keep their own dates. */
static bool add_input(struct listing *listing, enum cc_input_kind kind, struct cc_str path, enum cc_role role)
{
	struct cc_input input = {.kind = kind, .path = path, .role = role};
	if (role == CC_ROLE_DRAFT)
		input.date = listing->date;
	return cc_vec_add(listing->out, &input);
}

static struct cc_str stdin_name(const struct claimcheck_request *request)
{
	return cc_str_from(request->stdin_name != NULL ? request->stdin_name : "-");
}

/* "-" is standard input; everything else goes to the walk, except files of records, which are taken as they are. */
static size_t take_direct(struct listing *listing, struct cc_str *paths, size_t count, enum cc_role role)
{
	size_t kept = 0;
	for (size_t i = 0; i < count; i++) {
		if (cc_str_equal(paths[i], CC_STR("-")))
			(void)add_input(listing, CC_INPUT_STDIN, stdin_name(listing->request), role);
		else if (listing->request->records)
			(void)add_input(listing, CC_INPUT_FILE, paths[i], role);
		else
			paths[kept++] = paths[i];
	}
	return kept;
}

static struct cc_str folder_with_slash(struct cc_str folder, struct cc_arena *arena)
{
	struct cc_buf path = cc_buf_new(cc_arena_allocator(arena), CC_PATH_LIMIT);
	cc_buf_add(&path, folder);
	cc_buf_adds(&path, "/");
	struct cc_str kept = cc_buf_keep(&path, arena);
	cc_buf_free(&path);
	return kept;
}

/* `exclude` of the configuration speaks from its folder on. */
static bool add_project_excludes(struct cc_files_options *options, const struct listing *listing)
{
	struct claimcheck_setting setting;
	const struct claimcheck_config *config = listing->request->config;
	if (!claimcheck_config_get(&setting, config, "exclude"))
		return true;
	options->project_excludes = copy_list(listing->arena, setting.values);
	options->project_exclude_count = setting.values.count;
	options->project_folder = folder_with_slash(config->data.root, listing->arena);
	return options->project_excludes != NULL && options->project_folder.ptr != NULL;
}

static enum cc_status list_paths(struct listing *listing, struct claimcheck_list list, enum cc_role role)
{
	struct cc_str *paths = copy_list(listing->arena, list);
	struct cc_str *excludes = copy_list(listing->arena, listing->request->excludes);
	if (paths == NULL || excludes == NULL)
		return CC_ERR_NOMEM;
	size_t count = take_direct(listing, paths, list.count, role);
	struct cc_files_options options = {.excludes = excludes,
					   .exclude_count = listing->request->excludes.count,
					   .no_ignore = listing->request->no_ignore};
	if (!add_project_excludes(&options, listing))
		return CC_ERR_NOMEM;
	struct cc_files_problem problem = {.report = tell_problem, .context = listing};
	struct cc_vec found = cc_vec_new(listing->arena, sizeof(struct cc_str));
	enum cc_status status =
	    count > 0 ? cc_files_find(&found, paths, count, &options, &problem, listing->arena) : CC_OK;
	const struct cc_str *files = found.items;
	for (size_t i = 0; status == CC_OK && i < found.len; i++)
		(void)add_input(listing, CC_INPUT_FILE, files[i], role);
	if (status == CC_OK && (found.failed || listing->out->failed))
		status = CC_ERR_NOMEM;
	return status;
}

static void list_texts(struct listing *listing)
{
	for (size_t i = 0; i < listing->request->text_count; i++) {
		const struct claimcheck_text *text = &listing->request->texts[i];
		enum cc_role role = text->corpus ? CC_ROLE_CORPUS : CC_ROLE_DRAFT;
		if (!add_input(listing, CC_INPUT_BYTES, cc_str_from(text->name), role))
			return;
		struct cc_input *inputs = listing->out->items;
		inputs[listing->out->len - 1].bytes = (struct cc_str){.ptr = text->bytes, .len = text->len};
	}
}

/* A file's identity, to see that drafts/a.txt and ./drafts/a.txt are one. */
struct identity {
	dev_t device;
	ino_t inode;
	size_t index;
};

static int compare_identities(const void *a, const void *b)
{
	const struct identity *x = a;
	const struct identity *y = b;
	if (x->device != y->device)
		return x->device < y->device ? -1 : 1;
	if (x->inode != y->inode)
		return x->inode < y->inode ? -1 : 1;
	return x->index < y->index ? -1 : x->index > y->index;
}

static size_t identify(struct identity *out, const struct cc_input *inputs, size_t count, struct cc_arena *arena)
{
	size_t known = 0;
	for (size_t i = 0; i < count; i++) {
		struct stat info;
		if (inputs[i].kind != CC_INPUT_FILE)
			continue;
		struct cc_str path = cc_arena_copy(arena, inputs[i].path); /* stat wants a NUL */
		if (path.ptr != NULL && stat(path.ptr, &info) == 0)
			out[known++] = (struct identity){.device = info.st_dev, .inode = info.st_ino, .index = i};
	}
	return known;
}

/* Keep the first name of each file: drafts stand before the corpus. */
static enum cc_status drop_doubles(struct cc_vec *list, struct cc_arena *arena)
{
	struct cc_input *inputs = list->items;
	struct identity *identities = cc_arena_array(arena, list->len, sizeof(*identities));
	bool *drop = cc_arena_array(arena, list->len, sizeof(*drop));
	if (identities == NULL || drop == NULL)
		return CC_ERR_NOMEM;
	size_t known = identify(identities, inputs, list->len, arena);
	if (known > 1)
		qsort(identities, known, sizeof(*identities), compare_identities);
	for (size_t i = 1; i < known; i++)
		drop[identities[i].index] =
		    identities[i].device == identities[i - 1].device && identities[i].inode == identities[i - 1].inode;
	size_t kept = 0;
	for (size_t i = 0; i < list->len; i++)
		if (!drop[i])
			inputs[kept++] = inputs[i];
	list->len = kept;
	return CC_OK;
}

static enum cc_status parse_date(struct listing *listing)
{
	const char *date = listing->request->date;
	if (date == NULL || cc_date_parse(&listing->date, cc_str_from(date)) == CC_OK)
		return CC_OK;
	struct cc_error err = {0};
	(void)cc_error_set(&err, CC_ERR_USAGE, "\"%s\" is no date; a day is written YYYY-MM-DD", date);
	cc_engine_tell(listing->engine, CLAIMCHECK_ERROR, &err);
	return CC_ERR_USAGE;
}

enum cc_status cc_inputs_list(struct cc_vec *out, bool *incomplete, const struct claimcheck *engine,
			      const struct claimcheck_request *request, struct cc_arena *arena)
{
	struct listing listing = {
	    .out = out, .incomplete = incomplete, .engine = engine, .request = request, .arena = arena};
	enum cc_status status = parse_date(&listing);
	if (status == CC_OK)
		status = list_paths(&listing, request->drafts, CC_ROLE_DRAFT);
	if (status == CC_OK)
		status = list_paths(&listing, request->corpus, CC_ROLE_CORPUS);
	if (status != CC_OK)
		return status;
	list_texts(&listing);
	return out->failed ? CC_ERR_NOMEM : drop_doubles(out, arena);
}

void cc_inputs_require(const struct cc_vec *inputs, bool *incomplete, const struct claimcheck *engine)
{
	if (inputs->len > 0 || *incomplete)
		return;
	struct cc_error err = {0};
	(void)cc_error_set(
	    &err, CC_NOT_FOUND,
	    "no document in what was named; claimcheck version --features lists the formats that are read");
	cc_engine_tell(engine, CLAIMCHECK_ERROR, &err);
	*incomplete = true;
}

enum cc_status cc_inputs_records(struct cc_vec *out, const struct cc_input *file, struct cc_str bytes)
{
	size_t number = 1;
	for (size_t at = 0; at < bytes.len; number++) {
		const char *end = memchr(bytes.ptr + at, '\n', bytes.len - at);
		size_t stop = end != NULL ? (size_t)(end - bytes.ptr) : bytes.len;
		struct cc_str line = cc_str_trim(cc_str_slice(bytes, at, stop));
		at = stop + 1;
		if (line.len == 0)
			continue;
		struct cc_input record = *file;
		record.kind = CC_INPUT_RECORD;
		record.bytes = line;
		record.number = number;
		if (!cc_vec_add(out, &record))
			return CC_ERR_NOMEM;
	}
	return CC_OK;
}
