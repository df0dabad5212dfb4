/* The keys of .claimcheck.yaml, and reading them with the place of every mistake.
 * Leaves what they mean for a finding to choice.c. */
#include "project/config.h"

#include <stddef.h>

#include "base/path.h"
#include "project/selector.h"
#include "ruleset/did_you_mean.h"
#include "ruleset/form.h"

static const char *const languages[] = {"en", "zh-CN", NULL};
static const char *const fail_ons[] = {"error", "warning", "info", "never", NULL};
static const char *const styles[] = {"full", "short", NULL};
static const char *const severities[] = {"info", "warning", "error", "off", NULL};

enum { SEVERITY_OFF = 3 };

/* One row a key: its place in the two tables below cannot differ. */
#define CONFIG_KEYS(X)                                                                                                 \
	X(language, "language", CC_CONFIG_WORD, languages, cc_set_scalar, "the locale's")                              \
	X(select, "select", CC_CONFIG_LIST, NULL, cc_set_list, "all")                                                  \
	X(ignore, "ignore", CC_CONFIG_LIST, NULL, cc_set_list, "nothing")                                              \
	X(severity, "severity", CC_CONFIG_SEVERITIES, NULL, cc_set_map, "each check's own")                            \
	X(fail_on, "fail-on", CC_CONFIG_WORD, fail_ons, cc_set_scalar, "error")                                        \
	X(output_style, "output-style", CC_CONFIG_WORD, styles, cc_set_scalar, "full")                                 \
	X(against, "against", CC_CONFIG_PATHS, NULL, cc_set_list, "nothing")                                           \
	X(exclude, "exclude", CC_CONFIG_LIST, NULL, cc_set_list, "nothing")                                            \
	X(rules, "rules", CC_CONFIG_PATHS, NULL, cc_set_list, "those that ship, and .claimcheck/rules")                \
	X(baseline, "baseline", CC_CONFIG_PATH, NULL, cc_set_scalar, "none")                                           \
	X(decisions, "decisions", CC_CONFIG_PATH, NULL, cc_set_scalar, "none")                                         \
	X(overrides, "overrides", CC_CONFIG_OVERRIDES, NULL, cc_set_list, "none")

#define KEY_ROW(field, id, of_kind, words, setter, instead)                                                            \
	{.name = (id), .kind = (of_kind), .choices = (words), .fallback = (instead)},
const struct cc_config_key cc_config_keys[] = {CONFIG_KEYS(KEY_ROW){.name = NULL}};

/* The values as the file holds them. */
struct config_item {
#define KEY_FIELD(field, id, of_kind, words, setter, instead) const struct cc_yaml_node *field;
	CONFIG_KEYS(KEY_FIELD)
};

static const struct cc_key config_form_keys[] = {
#define FORM_ROW(field, id, of_kind, words, setter, instead)                                                           \
	{.name = (id), .set = (setter), .offset = offsetof(struct config_item, field)},
    CONFIG_KEYS(FORM_ROW)};
static const struct cc_form config_form = {
    .name = "the configuration", .keys = config_form_keys, .key_count = CC_COUNT_OF(config_form_keys)};

static const struct cc_yaml_node *value_of(const struct config_item *item, size_t index)
{
	return *(const struct cc_yaml_node *const *)((const char *)item + config_form_keys[index].offset);
}

struct override_item {
	const struct cc_yaml_node *files;
	const struct cc_yaml_node *select;
	const struct cc_yaml_node *ignore;
	const struct cc_yaml_node *severity;
};

static const struct cc_key override_keys[] = {
    {.name = "files", .set = cc_set_items, .offset = offsetof(struct override_item, files), .required = true},
    {.name = "select", .set = cc_set_list, .offset = offsetof(struct override_item, select)},
    {.name = "ignore", .set = cc_set_list, .offset = offsetof(struct override_item, ignore)},
    {.name = "severity", .set = cc_set_map, .offset = offsetof(struct override_item, severity)},
};
static const struct cc_form override_form = {
    .name = "an override", .keys = override_keys, .key_count = CC_COUNT_OF(override_keys)};

/* One file being read. */
struct reading {
	struct cc_loader *loader;
	const char *const *checks;
};

/* A selector must name a check, or begin as one does. */
static void check_selector(const struct reading *reading, const struct cc_yaml_node *node)
{
	size_t slash = cc_str_find(node->text, CC_STR("/"), 0);
	struct cc_str name = cc_str_slice(node->text, 0, slash < node->text.len ? slash : node->text.len);
	struct cc_nearest nearest = cc_nearest_start(name);
	for (size_t i = 0; reading->checks[i] != NULL; i++) {
		if (cc_selector_touches(node->text, cc_str_from(reading->checks[i])))
			return;
		cc_nearest_offer(&nearest, cc_str_from(reading->checks[i]));
	}
	if (nearest.best.ptr != NULL)
		cc_loader_fail(reading->loader, cc_yaml_place(node), "no check is called `%.*s`; did you mean `%.*s`?",
			       CC_STR_ARGS(name), CC_STR_ARGS(nearest.best));
	else
		cc_loader_fail(reading->loader, cc_yaml_place(node),
			       "no check is called `%.*s`; claimcheck checks list names them all", CC_STR_ARGS(name));
}

/* The texts of a list; NULL for a key that is not set. */
static const struct cc_str *texts_of(const struct reading *reading, const struct cc_yaml_node *list, size_t *count)
{
	*count = 0;
	if (list == NULL)
		return NULL;
	struct cc_str *texts = cc_loader_alloc(reading->loader, list->count * sizeof(*texts));
	for (const struct cc_yaml_node *item = list->first; texts != NULL && item != NULL; item = item->next)
		if (cc_node_is_text(reading->loader, item, "an item of this list"))
			texts[(*count)++] = item->text;
	return texts;
}

static const struct cc_str *selectors_of(const struct reading *reading, const struct cc_yaml_node *list, size_t *count)
{
	const struct cc_str *texts = texts_of(reading, list, count);
	const struct cc_yaml_node *item = list != NULL ? list->first : NULL;
	for (; item != NULL; item = item->next)
		if (item->kind == CC_YAML_TEXT)
			check_selector(reading, item);
	return texts;
}

static const struct cc_severity_setting *severities_of(const struct reading *reading, const struct cc_yaml_node *map,
						       size_t *count)
{
	*count = 0;
	if (map == NULL)
		return NULL;
	struct cc_severity_setting *rows = cc_loader_alloc(reading->loader, map->count * sizeof(*rows));
	for (const struct cc_yaml_node *key = map->first; rows != NULL && key != NULL; key = key->next) {
		check_selector(reading, key);
		size_t choice = cc_node_choice(reading->loader, key->value, severities, CC_COUNT_OF(severities) - 1);
		rows[(*count)++] = (struct cc_severity_setting){
		    .selector = {.text = key->text, .place = cc_yaml_place(key)},
		    .severity = choice < SEVERITY_OFF ? (enum cc_severity)choice : CC_SEVERITY_INFO,
		    .off = choice == SEVERITY_OFF};
	}
	return rows;
}

static struct cc_config_layer layer_of(const struct reading *reading, const struct override_item *item)
{
	struct cc_config_layer layer = {0};
	layer.files = texts_of(reading, item->files, &layer.file_count);
	layer.select = selectors_of(reading, item->select, &layer.select_count);
	layer.ignore = selectors_of(reading, item->ignore, &layer.ignore_count);
	layer.severities = severities_of(reading, item->severity, &layer.severity_count);
	return layer;
}

static void read_layers(const struct reading *reading, struct cc_config *config, const struct config_item *item)
{
	size_t most = 1 + (item->overrides != NULL ? item->overrides->count : 0);
	struct cc_config_layer *layers = cc_loader_alloc(reading->loader, most * sizeof(*layers));
	if (layers == NULL)
		return;
	const struct override_item base = {.select = item->select, .ignore = item->ignore, .severity = item->severity};
	layers[config->layer_count++] = layer_of(reading, &base);
	const struct cc_yaml_node *node = item->overrides != NULL ? item->overrides->first : NULL;
	for (; node != NULL; node = node->next) {
		struct override_item override = {0};
		if (cc_form_read(reading->loader, &override_form, node, &override))
			layers[config->layer_count++] = layer_of(reading, &override);
	}
	config->layers = layers;
}

/* What people are shown of a value: a text, "check: severity", the files of an override. */
static struct cc_str words_of(const struct reading *reading, const struct cc_yaml_node *node)
{
	if (node->value != NULL)
		return cc_loader_join(reading->loader, node->text, CC_STR(": "), node->value->text);
	if (node->kind == CC_YAML_TEXT)
		return node->text;
	struct cc_str joined = {0};
	const struct cc_yaml_node *first = node->kind == CC_YAML_MAP ? node->first : NULL;
	while (first != NULL && !cc_str_equal(first->text, CC_STR("files")))
		first = first->next;
	const struct cc_yaml_node *file = first != NULL && first->value != NULL ? first->value->first : NULL;
	for (; file != NULL; file = file->next)
		joined = cc_loader_join(reading->loader, joined, joined.len > 0 ? CC_STR(" ") : CC_STR(""), file->text);
	return joined;
}

static struct cc_str shown_value(const struct reading *reading, const struct cc_config *config, size_t key,
				 const struct cc_yaml_node *node)
{
	struct cc_str text = words_of(reading, node);
	enum cc_config_kind kind = cc_config_keys[key].kind;
	bool is_path = kind == CC_CONFIG_PATH || kind == CC_CONFIG_PATHS;
	return is_path ? cc_path_join(config->folder, text, reading->loader->arena) : text;
}

static void add_value(const struct reading *reading, const struct cc_config *config, size_t key,
		      struct cc_config_setting *setting, const struct cc_yaml_node *node)
{
	struct cc_str text = shown_value(reading, config, key, node);
	reading->loader->nomem |= text.ptr == NULL && node->kind == CC_YAML_TEXT;
	setting->values[setting->value_count++] =
	    (struct cc_config_value){.text = text, .line = node->line, .column = node->column};
}

static void fill_setting(const struct reading *reading, const struct cc_config *config, size_t key,
			 struct cc_config_setting *setting, const struct cc_yaml_node *node)
{
	*setting = (struct cc_config_setting){.key = &cc_config_keys[key], .line = node->line, .column = node->column};
	size_t most = node->kind == CC_YAML_TEXT ? 1 : node->count;
	setting->values = cc_loader_alloc(reading->loader, most * sizeof(*setting->values));
	if (setting->values == NULL)
		return;
	if (node->kind == CC_YAML_TEXT)
		add_value(reading, config, key, setting, node);
	for (const struct cc_yaml_node *item = node->first; item != NULL; item = item->next)
		add_value(reading, config, key, setting, item);
}

static void check_value(const struct reading *reading, size_t key, const struct cc_yaml_node *node)
{
	size_t count = 0;
	const char *const *choices = cc_config_keys[key].choices;
	while (choices != NULL && choices[count] != NULL)
		count++;
	if (count > 0)
		(void)cc_node_choice(reading->loader, node, choices, count);
	else if (cc_config_keys[key].kind == CC_CONFIG_PATH)
		(void)cc_node_is_text(reading->loader, node, "a path");
	else if (cc_config_keys[key].kind == CC_CONFIG_PATHS || cc_config_keys[key].kind == CC_CONFIG_LIST)
		(void)texts_of(reading, node, &count);
}

static void read_settings(const struct reading *reading, struct cc_config *config, const struct config_item *item)
{
	struct cc_config_setting *settings =
	    cc_loader_alloc(reading->loader, CC_COUNT_OF(config_form_keys) * sizeof(*settings));
	for (size_t i = 0; settings != NULL && i < CC_COUNT_OF(config_form_keys); i++) {
		const struct cc_yaml_node *node = value_of(item, i);
		if (node == NULL)
			continue;
		bool has_selectors = cc_str_equal(cc_str_from(cc_config_keys[i].name), CC_STR("select")) ||
				     cc_str_equal(cc_str_from(cc_config_keys[i].name), CC_STR("ignore"));
		if (!has_selectors)
			check_value(reading, i, node);
		fill_setting(reading, config, i, &settings[config->setting_count++], node);
	}
	config->settings = settings;
}

/* A file of comments alone sets nothing, and YAML has no word for that. */
static bool holds_nothing(struct cc_str bytes)
{
	for (size_t from = 0; from < bytes.len;) {
		size_t to = cc_str_find(bytes, CC_STR("\n"), from);
		to = to < bytes.len ? to : bytes.len;
		struct cc_str line = cc_str_trim(cc_str_slice(bytes, from, to));
		if (line.len > 0 && line.ptr[0] != '#')
			return false;
		from = to + 1;
	}
	return true;
}

enum cc_status cc_config_read(struct cc_config *config, struct cc_str bytes, const struct cc_config_reading *how,
			      struct cc_arena *arena)
{
	struct cc_loader loader = {.arena = arena,
				   .scratch = arena,
				   .trees = arena,
				   .bytes = arena,
				   .alloc = cc_arena_allocator(arena),
				   .diagnostics = how->diagnostics};
	if (holds_nothing(bytes))
		return CC_OK;
	const struct reading reading = {.loader = &loader, .checks = how->checks};
	const struct cc_yaml_node *root = cc_yaml_read(&loader, config->path, bytes);
	struct config_item item = {0};
	if (root != NULL) {
		(void)cc_form_read(&loader, &config_form, root, &item);
		read_layers(&reading, config, &item);
		read_settings(&reading, config, &item);
	}
	if (loader.nomem)
		return CC_ERR_NOMEM;
	return loader.mistakes > 0 ? CC_ERR_RULE : CC_OK;
}

const struct cc_config_setting *cc_config_find(const struct cc_config *config, const char *key)
{
	for (size_t i = 0; i < config->setting_count; i++)
		if (strcmp(config->settings[i].key->name, key) == 0)
			return &config->settings[i];
	return NULL;
}
