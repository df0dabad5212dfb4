/* The head of a pack file, and the order in which sections are read.
 * Leaves each section to its file. */
#include "ruleset/pack.h"

#include <stddef.h>

#include "ruleset/did_you_mean.h"
#include "ruleset/pack_examples.h"
#include "ruleset/pack_files.h"
#include "ruleset/sections.h"

struct pack_item {
	struct cc_str pack;
	struct cc_titles title;
	const struct cc_yaml_node *use;
#define SECTION_FIELD(key, read, finish) const struct cc_yaml_node *key;
	CC_RULE_SECTIONS(SECTION_FIELD)
#undef SECTION_FIELD
};

/* A pack's id may have folders: units/common. */
static void set_pack_id(struct cc_loader *loader, void *field, const struct cc_yaml_node *key)
{
	struct cc_str id = {0};
	cc_set_text(loader, &id, key);
	for (size_t i = 0; i < id.len; i++) {
		char c = id.ptr[i];
		if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' || (c == '/' && i > 0))
			continue;
		cc_loader_fail(loader, cc_yaml_place(key->value),
			       "`pack` is %.*s: a pack's id is made of a-z, 0-9, - and /", CC_STR_ARGS(id));
		return;
	}
	*(struct cc_str *)field = id;
}

/* scopes_within may be one map; every other section is a list. */
static void set_section(struct cc_loader *loader, void *field, const struct cc_yaml_node *key)
{
	if (key->value->kind == CC_YAML_MAP && cc_str_equal(key->text, CC_STR("scopes_within")))
		cc_set_map(loader, field, key);
	else
		cc_set_items(loader, field, key);
}

static const struct cc_key pack_keys[] = {
    {.name = "pack", .set = set_pack_id, .offset = offsetof(struct pack_item, pack), .required = true},
    {.name = "title", .set = cc_set_titles, .offset = offsetof(struct pack_item, title)},
    {.name = "use", .set = cc_set_items, .offset = offsetof(struct pack_item, use)},
#define SECTION_KEY(key, read, finish) {.name = #key, .set = set_section, .offset = offsetof(struct pack_item, key)},
    CC_RULE_SECTIONS(SECTION_KEY)
#undef SECTION_KEY
};
extern const struct cc_form cc_form_pack;
const struct cc_form cc_form_pack = {.name = "pack", .keys = pack_keys, .key_count = CC_COUNT_OF(pack_keys)};

struct section {
	const char *key;
	void (*read)(struct cc_loader *loader, const struct cc_yaml_node *value);
	void (*finish)(struct cc_loader *loader);
	size_t offset;
};
#define SECTION_ROW(name, reader, finisher)                                                                            \
	{.key = #name, .read = (reader), .finish = (finisher), .offset = offsetof(struct pack_item, name)},
static const struct section sections[] = {CC_RULE_SECTIONS(SECTION_ROW)};
#undef SECTION_ROW

void cc_section_no_finish(struct cc_loader *loader)
{
	(void)loader;
}

enum cc_status cc_packs_take(struct cc_loader *loader, struct cc_str path, struct cc_str bytes, uint32_t layer)
{
	struct cc_str kept = cc_arena_copy(loader->arena, path);
	if (kept.ptr == NULL)
		return CC_ERR_NOMEM;
	const struct cc_yaml_node *root = cc_yaml_read(loader, kept, bytes);
	struct cc_pack_file *file = root != NULL ? cc_loader_push(loader, &loader->files, sizeof(*file)) : NULL;
	if (file != NULL)
		*file = (struct cc_pack_file){.path = kept, .layer = layer, .root = root};
	return loader->nomem ? CC_ERR_NOMEM : CC_OK;
}

static enum cc_status read_file(struct cc_loader *loader, struct cc_str path, uint32_t layer, struct cc_error *err)
{
	struct cc_str bytes = {0};
	enum cc_status status = cc_pack_files_read(&bytes, path, loader->bytes, err);
	if (status == CC_OK && loader->without_examples && layer == 0) {
		bytes = cc_pack_without_examples(loader->bytes, bytes);
		status = bytes.ptr != NULL ? CC_OK : CC_ERR_NOMEM;
	}
	status = status == CC_OK ? cc_packs_take(loader, path, bytes, layer) : status;
	cc_arena_reset(loader->bytes);
	return status;
}

/* Whether a pack of the shipped folder speaks of metrics alone: two thirds of what there is to read. */
static bool is_of_metrics(struct cc_str path, struct cc_str folder)
{
	static const struct cc_str names[] = {{"metrics/", 8}, {"facts/", 6}, {"relations/", 10}};
	size_t at = folder.len;
	at += at < path.len && path.ptr[at] == '/' ? 1 : 0;
	for (size_t i = 0; i < sizeof(names) / sizeof(names[0]); i++)
		if (cc_str_starts(cc_str_slice(path, at, path.len), names[i]))
			return true;
	return false;
}

enum cc_status cc_packs_read(struct cc_loader *loader, struct cc_str path, uint32_t layer, struct cc_error *err)
{
	struct cc_vec paths = cc_vec_new(loader->scratch, sizeof(struct cc_str));
	enum cc_status status = cc_pack_files_list(&paths, path, loader->scratch, err);
	for (size_t i = 0; i < paths.len && status == CC_OK; i++) {
		struct cc_str file = ((const struct cc_str *)paths.items)[i];
		bool needless = loader->without_metrics && layer == 0 && is_of_metrics(file, path);
		status = needless ? CC_OK : read_file(loader, file, layer, err);
	}
	return status;
}

static struct cc_str without_extension(struct cc_str path)
{
	size_t end = path.len;
	while (end > 0 && path.ptr[end - 1] != '.' && path.ptr[end - 1] != '/')
		end--;
	return end > 0 && path.ptr[end - 1] == '.' ? cc_str_slice(path, 0, end - 1) : path;
}

/* The pack with the nearest id; ptr NULL where none is near. */
static struct cc_str nearest_pack(const struct cc_loader *loader, struct cc_str name)
{
	struct cc_nearest nearest = cc_nearest_start(name);
	const struct cc_pack_file *files = loader->files.items;
	for (size_t i = 0; i < loader->files.len; i++)
		cc_nearest_offer(&nearest, files[i].id);
	return nearest.best;
}

/* `use` names a pack by its id, or by its file: metrics/cn-research is …/metrics/cn-research.yaml. */
static bool is_loaded(const struct cc_loader *loader, struct cc_str name)
{
	const struct cc_pack_file *files = loader->files.items;
	for (size_t i = 0; i < loader->files.len; i++) {
		struct cc_str stem = without_extension(files[i].path);
		bool by_file =
		    cc_str_ends(stem, name) && (stem.len == name.len || stem.ptr[stem.len - name.len - 1] == '/');
		if (by_file || cc_str_equal(files[i].id, name))
			return true;
	}
	return false;
}

static void check_use(struct cc_loader *loader, const struct cc_yaml_node *item)
{
	if (!cc_node_is_text(loader, item, "a pack's name") || is_loaded(loader, item->text))
		return;
	struct cc_str nearest = nearest_pack(loader, item->text);
	if (nearest.ptr != NULL)
		cc_loader_fail(loader, cc_yaml_place(item), "the pack `%.*s` is not loaded; did you mean `%.*s`?",
			       CC_STR_ARGS(item->text), CC_STR_ARGS(nearest));
	else
		cc_loader_fail(loader, cc_yaml_place(item),
			       "the pack `%.*s` is not loaded: give its file too, or take it out of `use`",
			       CC_STR_ARGS(item->text));
}

static void check_uses(struct cc_loader *loader, const struct cc_yaml_node *list)
{
	for (const struct cc_yaml_node *item = list != NULL ? list->first : NULL; item != NULL; item = item->next)
		check_use(loader, item);
}

/* Read one section of every pack, then finish it: what comes later may refer to it. */
static void compile_section(struct cc_loader *loader, const struct section *section, const struct pack_item *packs)
{
	const struct cc_pack_file *files = loader->files.items;
	for (size_t i = 0; i < loader->files.len; i++) {
		const struct cc_yaml_node *value =
		    *(const struct cc_yaml_node *const *)((const char *)&packs[i] + section->offset);
		loader->file = &files[i];
		if (value != NULL)
			section->read(loader, value);
	}
	section->finish(loader);
}

static void list_packs(struct cc_loader *loader)
{
	struct cc_vec ids = cc_vec_new(loader->scratch, sizeof(struct cc_str));
	const struct cc_pack_file *files = loader->files.items;
	for (size_t i = 0; i < loader->files.len; i++) {
		size_t earlier = 0;
		while (earlier < i && !cc_str_equal(files[earlier].id, files[i].id))
			earlier++;
		if (earlier == i && files[i].id.len > 0)
			(void)cc_vec_add(&ids, &files[i].id);
	}
	loader->rules->packs = cc_loader_keep(loader, &ids);
	loader->rules->pack_count = loader->rules->packs != NULL ? ids.len : 0;
}

void cc_packs_compile(struct cc_loader *loader)
{
	struct cc_pack_file *files = loader->files.items;
	struct pack_item *packs = cc_arena_array(loader->scratch, loader->files.len, sizeof(*packs));
	if (packs == NULL) {
		loader->nomem = true;
		return;
	}
	for (size_t i = 0; i < loader->files.len; i++) {
		(void)cc_form_read(loader, &cc_form_pack, files[i].root, &packs[i]);
		files[i].id = packs[i].pack;
	}
	for (size_t i = 0; i < loader->files.len; i++)
		check_uses(loader, packs[i].use);
	for (size_t i = 0; i < CC_COUNT_OF(sections) && !loader->nomem; i++)
		compile_section(loader, &sections[i], packs);
	loader->rules->pack_words = cc_loader_keep(loader, &loader->pack_words);
	loader->rules->pack_word_count = loader->rules->pack_words != NULL ? loader->pack_words.len : 0;
	list_packs(loader);
	cc_shadows_report(loader);
}
