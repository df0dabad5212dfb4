/* Checking maps against their tables of keys, and the plain values in them.
 * Leaves which keys there are to the sections. */
#include "ruleset/form.h"

#include <stddef.h>

#include "base/buf.h"
#include "ruleset/did_you_mean.h"

enum { MOST_KEYS = 64 };

static size_t find_key(const struct cc_form *form, struct cc_str name)
{
	size_t i = 0;
	while (i < form->key_count && !cc_str_equal(cc_str_from(form->keys[i].name), name))
		i++;
	return i;
}

static void list_keys(struct cc_buf *buf, const struct cc_form *form)
{
	for (size_t i = 0; i < form->key_count; i++) {
		cc_buf_adds(buf, i > 0 ? ", " : "");
		cc_buf_adds(buf, form->keys[i].name);
	}
}

/* A near key is named alone, and not missed as well; where none is near, all are named. */
static void report_unknown_key(struct cc_loader *loader, const struct cc_form *form, const struct cc_yaml_node *key,
			       bool *seen)
{
	struct cc_nearest nearest = cc_nearest_start(key->text);
	for (size_t i = 0; i < form->key_count; i++)
		cc_nearest_offer(&nearest, cc_str_from(form->keys[i].name));
	if (nearest.best.ptr != NULL) {
		cc_loader_fail(loader, cc_yaml_place(key), "unknown key `%.*s` in %s; did you mean `%.*s`?",
			       CC_STR_ARGS(key->text), form->name, CC_STR_ARGS(nearest.best));
		seen[find_key(form, nearest.best)] = true;
		return;
	}
	struct cc_buf known = cc_buf_new(loader->alloc, CC_ERROR_TEXT_MAX);
	list_keys(&known, form);
	cc_loader_fail(loader, cc_yaml_place(key), "unknown key `%.*s` in %s; known are: %.*s", CC_STR_ARGS(key->text),
		       form->name, CC_STR_ARGS(cc_buf_str(&known)));
	loader->nomem |= known.failed;
	cc_buf_free(&known);
}

static void report_missing_keys(struct cc_loader *loader, const struct cc_form *form, const struct cc_yaml_node *node,
				const bool *seen)
{
	for (size_t i = 0; i < form->key_count; i++)
		if (form->keys[i].required && !seen[i])
			cc_loader_fail(loader, cc_yaml_place(node), "%s lacks the key `%s`", form->name,
				       form->keys[i].name);
}

bool cc_form_read(struct cc_loader *loader, const struct cc_form *form, const struct cc_yaml_node *node, void *out)
{
	size_t mistakes = loader->mistakes;
	bool seen[MOST_KEYS] = {false};
	if (node->kind != CC_YAML_MAP) {
		cc_loader_fail(loader, cc_yaml_place(node), "%s must be a map of keys, not %s", form->name,
			       cc_yaml_kind_word(node->kind));
		return false;
	}
	for (const struct cc_yaml_node *key = node->first; key != NULL; key = key->next) {
		size_t at = find_key(form, key->text);
		if (at == form->key_count) {
			report_unknown_key(loader, form, key, seen);
			continue;
		}
		seen[at] = true;
		form->keys[at].set(loader, (char *)out + form->keys[at].offset, key);
	}
	report_missing_keys(loader, form, node, seen);
	return loader->mistakes == mistakes;
}

static void report_kind(struct cc_loader *loader, const struct cc_yaml_node *key, const char *wanted)
{
	cc_loader_fail(loader, cc_yaml_place(key->value), "`%.*s` must be %s, not %s", CC_STR_ARGS(key->text), wanted,
		       cc_yaml_kind_word(key->value->kind));
}

/* `key:` with nothing behind it, or ~ or null: YAML reads it as nothing. */
static bool is_nothing(const struct cc_yaml_node *node)
{
	return node->kind == CC_YAML_TEXT && node->plain &&
	       (node->text.len == 0 || cc_str_equal(node->text, CC_STR("~")) ||
		cc_str_equal(node->text, CC_STR("null")));
}

static bool has_kind(struct cc_loader *loader, const struct cc_yaml_node *key, enum cc_yaml_kind kind)
{
	if (is_nothing(key->value)) {
		cc_loader_fail(loader, cc_yaml_place(key), "`%.*s` has no value: give it %s or leave it away",
			       CC_STR_ARGS(key->text), cc_yaml_kind_word(kind));
		return false;
	}
	if (key->value->kind == kind)
		return true;
	report_kind(loader, key, cc_yaml_kind_word(kind));
	return false;
}

bool cc_node_is_text(struct cc_loader *loader, const struct cc_yaml_node *node, const char *what)
{
	if (node->kind != CC_YAML_TEXT) {
		cc_loader_fail(loader, cc_yaml_place(node), "%s must be a text, not %s", what,
			       cc_yaml_kind_word(node->kind));
		return false;
	}
	if (is_nothing(node) || cc_str_trim(node->text).len == 0) {
		cc_loader_fail(loader, cc_yaml_place(node), "%s is empty: write a text or leave it away", what);
		return false;
	}
	return true;
}

static void set_node(struct cc_loader *loader, void *field, const struct cc_yaml_node *key, enum cc_yaml_kind kind)
{
	if (has_kind(loader, key, kind))
		*(const struct cc_yaml_node **)field = key->value;
}

void cc_set_any(struct cc_loader *loader, void *field, const struct cc_yaml_node *key)
{
	if (is_nothing(key->value))
		cc_loader_fail(loader, cc_yaml_place(key), "`%.*s` has no value: give it one or leave it away",
			       CC_STR_ARGS(key->text));
	else
		*(const struct cc_yaml_node **)field = key->value;
}

void cc_set_scalar(struct cc_loader *loader, void *field, const struct cc_yaml_node *key)
{
	set_node(loader, field, key, CC_YAML_TEXT);
}

void cc_set_list(struct cc_loader *loader, void *field, const struct cc_yaml_node *key)
{
	set_node(loader, field, key, CC_YAML_LIST);
}

void cc_set_map(struct cc_loader *loader, void *field, const struct cc_yaml_node *key)
{
	set_node(loader, field, key, CC_YAML_MAP);
}

void cc_set_items(struct cc_loader *loader, void *field, const struct cc_yaml_node *key)
{
	if (!has_kind(loader, key, CC_YAML_LIST))
		return;
	if (key->value->count == 0)
		cc_loader_fail(loader, cc_yaml_place(key->value), "`%.*s` is an empty list: fill it or leave it away",
			       CC_STR_ARGS(key->text));
	else
		*(const struct cc_yaml_node **)field = key->value;
}

void cc_set_text(struct cc_loader *loader, void *field, const struct cc_yaml_node *key)
{
	if (!has_kind(loader, key, CC_YAML_TEXT))
		return;
	if (cc_str_trim(key->value->text).len == 0)
		cc_loader_fail(loader, cc_yaml_place(key->value), "`%.*s` is empty", CC_STR_ARGS(key->text));
	else
		*(struct cc_str *)field = cc_str_trim(key->value->text);
}

static bool is_id_char(char c)
{
	return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-';
}

void cc_set_id(struct cc_loader *loader, void *field, const struct cc_yaml_node *key)
{
	struct cc_str id = {0};
	cc_set_text(loader, &id, key);
	for (size_t i = 0; i < id.len; i++) {
		if (is_id_char(id.ptr[i]))
			continue;
		cc_loader_fail(loader, cc_yaml_place(key->value),
			       "`%.*s` is %.*s: an id is made of a-z, 0-9 and -, as in basic-research-share",
			       CC_STR_ARGS(key->text), CC_STR_ARGS(id));
		return;
	}
	*(struct cc_str *)field = id;
}

void cc_set_bool(struct cc_loader *loader, void *field, const struct cc_yaml_node *key)
{
	const struct cc_yaml_node *value = key->value;
	bool yes = cc_str_equal(value->text, CC_STR("true"));
	if (value->kind == CC_YAML_TEXT && (yes || cc_str_equal(value->text, CC_STR("false"))))
		*(bool *)field = yes;
	else
		cc_loader_fail(loader, cc_yaml_place(value), "`%.*s` must be true or false", CC_STR_ARGS(key->text));
}

static const struct cc_key title_keys[] = {
    {.name = "zh", .set = cc_set_text, .offset = offsetof(struct cc_titles, zh)},
    {.name = "en", .set = cc_set_text, .offset = offsetof(struct cc_titles, en)},
};
extern const struct cc_form cc_form_titles;
const struct cc_form cc_form_titles = {.name = "title", .keys = title_keys, .key_count = CC_COUNT_OF(title_keys)};

void cc_set_titles(struct cc_loader *loader, void *field, const struct cc_yaml_node *key)
{
	struct cc_titles titles = {0};
	if (key->value->kind == CC_YAML_TEXT) {
		cc_set_text(loader, &titles.zh, key);
	} else {
		(void)cc_form_read(loader, &cc_form_titles, key->value, &titles);
		if (key->value->kind == CC_YAML_MAP && key->value->count == 0)
			cc_loader_fail(loader, cc_yaml_place(key->value), "`%.*s` needs zh, en or both",
				       CC_STR_ARGS(key->text));
	}
	if (titles.zh.ptr == NULL)
		titles.zh = titles.en;
	if (titles.en.ptr == NULL)
		titles.en = titles.zh;
	*(struct cc_titles *)field = titles;
}

/* Names that are few are told; of many the nearest one, or where they stand. */
static void report_no_choice(struct cc_loader *loader, const struct cc_yaml_node *node, const char *const *names,
			     size_t count)
{
	enum { FEW = 24 };
	struct cc_buf known = cc_buf_new(loader->alloc, 4 * CC_ERROR_TEXT_MAX); /* the message itself is cut */
	struct cc_nearest nearest = cc_nearest_start(node->text);
	for (size_t i = 0; i < count; i++) {
		cc_nearest_offer(&nearest, cc_str_from(names[i]));
		if (count <= FEW) {
			cc_buf_adds(&known, i > 0 ? ", " : "");
			cc_buf_adds(&known, names[i]);
		}
	}
	if (count <= FEW)
		cc_loader_fail(loader, cc_yaml_place(node), "`%.*s` is none of: %.*s", CC_STR_ARGS(node->text),
			       CC_STR_ARGS(cc_buf_str(&known)));
	else if (nearest.best.ptr != NULL)
		cc_loader_fail(loader, cc_yaml_place(node), "`%.*s` is none of the %zu names; did you mean `%.*s`?",
			       CC_STR_ARGS(node->text), count, CC_STR_ARGS(nearest.best));
	else
		cc_loader_fail(loader, cc_yaml_place(node),
			       "`%.*s` is none of the %zu names; `claimcheck rules schema` lists them",
			       CC_STR_ARGS(node->text), count);
	loader->nomem |= known.failed;
	cc_buf_free(&known);
}

size_t cc_node_choice(struct cc_loader *loader, const struct cc_yaml_node *node, const char *const *names, size_t count)
{
	if (!cc_node_is_text(loader, node, "this value"))
		return count;
	for (size_t i = 0; i < count; i++) {
		if (cc_str_equal(node->text, cc_str_from(names[i])))
			return i;
	}
	report_no_choice(loader, node, names, count);
	return count;
}

bool cc_node_decimal(struct cc_loader *loader, const struct cc_yaml_node *node, struct cc_decimal *out)
{
	if (!cc_node_is_text(loader, node, "a number"))
		return false;
	if (cc_decimal_parse(out, node->text) == CC_OK)
		return true;
	cc_loader_fail(loader, cc_yaml_place(node),
		       "`%.*s` is no decimal number: write digits with at most one point, as 36326.8",
		       CC_STR_ARGS(node->text));
	return false;
}

const struct cc_rule_text *cc_node_texts(struct cc_loader *loader, const struct cc_yaml_node *list, size_t *count)
{
	*count = 0;
	if (list == NULL)
		return NULL;
	struct cc_rule_text *texts = cc_loader_alloc(loader, list->count * sizeof(*texts));
	if (texts == NULL)
		return NULL;
	for (const struct cc_yaml_node *item = list->first; item != NULL; item = item->next)
		if (cc_node_is_text(loader, item, "an item of this list"))
			texts[(*count)++] = (struct cc_rule_text){.text = item->text, .place = cc_yaml_place(item)};
	return texts;
}
