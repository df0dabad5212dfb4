/* Reading a map by a table of its keys: the known keys of every kind of item stand in one place.
 * Leaves what an item becomes to its section. */
#ifndef CC_RULESET_FORM_H
#define CC_RULESET_FORM_H

#include "ruleset/yaml.h"

/** One known key: how its value is checked and where it goes. */
struct cc_key {
	const char *name;
	/* Check key->value and store it at `field`; mistakes are reported. */
	void (*set)(struct cc_loader *loader, void *field, const struct cc_yaml_node *key);
	size_t offset; /* of the field in the form's struct */
	bool required;
};

/** A kind of map. `name` is also that of its definition in rules/schema/pack.schema.json. */
struct cc_form {
	const char *name;
	const struct cc_key *keys;
	size_t key_count;
};

/** Every form there is, ended by NULL: the schema is held against it. */
extern const struct cc_form *const cc_forms[];

/**
 * Read a map into a zeroed struct. Reports unknown keys (with the nearest known one), wrong types, missing keys.
 * @return Whether all of it was right; what was right is stored in any case.
 */
bool cc_form_read(struct cc_loader *loader, const struct cc_form *form, const struct cc_yaml_node *node, void *out);

/* Setters; the type behind `field` is named. */
void cc_set_text(struct cc_loader *loader, void *field, const struct cc_yaml_node *key); /* struct cc_str, not empty */
void cc_set_id(struct cc_loader *loader, void *field, const struct cc_yaml_node *key);	 /* struct cc_str: a-z 0-9 - */
void cc_set_bool(struct cc_loader *loader, void *field, const struct cc_yaml_node *key); /* bool */
void cc_set_titles(struct cc_loader *loader, void *field, const struct cc_yaml_node *key); /* struct cc_titles */
/* const struct cc_yaml_node *: the value, of any kind / a text / a list with items / a list / a map. */
void cc_set_any(struct cc_loader *loader, void *field, const struct cc_yaml_node *key);
void cc_set_scalar(struct cc_loader *loader, void *field, const struct cc_yaml_node *key);
void cc_set_items(struct cc_loader *loader, void *field, const struct cc_yaml_node *key);
void cc_set_list(struct cc_loader *loader, void *field, const struct cc_yaml_node *key);
void cc_set_map(struct cc_loader *loader, void *field, const struct cc_yaml_node *key);

/** Whether the value is a text that is not empty; reports otherwise. */
bool cc_node_is_text(struct cc_loader *loader, const struct cc_yaml_node *node, const char *what);

/**
 * Which of `names` a text is. Reports what is none of them.
 * @return The index, or `count`.
 */
size_t cc_node_choice(struct cc_loader *loader, const struct cc_yaml_node *node, const char *const *names,
		      size_t count);

/** A decimal. Reports what is none. */
bool cc_node_decimal(struct cc_loader *loader, const struct cc_yaml_node *node, struct cc_decimal *out);

/** The texts of a list with their places, in the ruleset's memory, as written. Reports items that are no texts. */
const struct cc_rule_text *cc_node_texts(struct cc_loader *loader, const struct cc_yaml_node *list, size_t *count);

#define CC_COUNT_OF(array) (sizeof(array) / sizeof((array)[0]))

#endif
