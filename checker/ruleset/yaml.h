/* A pack's YAML as a small tree whose every node knows its place.
 * Leaves what the keys mean to form.h and the sections. */
#ifndef CC_RULESET_YAML_H
#define CC_RULESET_YAML_H

#include "ruleset/loader.h"

enum cc_yaml_kind { CC_YAML_TEXT, CC_YAML_LIST, CC_YAML_MAP };

/* Packs hold tens of thousands of these: kept small. */
struct cc_yaml_node {
	struct cc_str text;	    /* of a text; of a key its name */
	struct cc_yaml_node *first; /* of a list its items, of a map its keys */
	struct cc_yaml_node *next;  /* the next item or key */
	struct cc_yaml_node *value; /* of a key */
	const struct cc_str *path;  /* of the file; in the ruleset's memory */
	uint32_t line;
	uint32_t column;
	uint32_t count; /* items or keys */
	uint8_t kind;	/* an enum cc_yaml_kind */
	bool plain;	/* a text without quotes: true, 2024, ~ */
};

/** Where a node stands. */
static inline struct cc_rule_place cc_yaml_place(const struct cc_yaml_node *node)
{
	return (struct cc_rule_place){.path = *node->path, .line = node->line, .column = node->column};
}

/** "a text", "a list", "a map". */
const char *cc_yaml_kind_word(unsigned kind);

/**
 * Read one document. Mistakes are reported to the loader: syntax, bytes that are no UTF-8, keys given twice, anchors,
 * aliases, merge keys and tags (refused: a pack stays readable without them, and cannot blow up), depth beyond 16.
 * @param bytes  Borrowed during the call.
 * @return The root in the loader's scratch memory (texts in the ruleset's), NULL after a mistake that ends reading.
 */
const struct cc_yaml_node *cc_yaml_read(struct cc_loader *loader, struct cc_str path, struct cc_str bytes);

#endif
