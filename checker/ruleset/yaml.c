/* From libyaml's events to a tree, without recursion: the only file that knows libyaml.
 * Leaves every meaning to the sections. */
#include "ruleset/yaml.h"

#include <yaml.h>

#include "base/utf8.h"

enum { DEEPEST = 16, MOST_KEYS = 512, MOST_NODES = 4 * 1000 * 1000 };

/* An open list or map. */
struct frame {
	struct cc_yaml_node *owner;
	struct cc_yaml_node *last; /* item or key */
	bool key_open;		   /* `last` is a key that waits for its value */
};

struct builder {
	struct cc_loader *loader;
	const struct cc_str *path;
	struct cc_yaml_node *root;
	struct frame stack[DEEPEST];
	size_t depth;
	size_t nodes;
	size_t documents;
	bool stopped; /* nothing more can be read */
};

const char *cc_yaml_kind_word(unsigned kind)
{
	static const char *const words[] = {
	    [CC_YAML_TEXT] = "a text", [CC_YAML_LIST] = "a list", [CC_YAML_MAP] = "a map"};
	return words[kind];
}

static struct cc_rule_place place_of(const struct builder *self, yaml_mark_t mark)
{
	return (struct cc_rule_place){.path = *self->path, .line = mark.line + 1, .column = mark.column + 1};
}

/* Report a mistake after which the rest of the file means nothing. */
static void stop(struct builder *self, struct cc_rule_place at, const char *text)
{
	self->stopped = true;
	cc_loader_fail(self->loader, at, "%s", text);
}

/* Whether a key of this name stands in the open map already. */
static const struct cc_yaml_node *earlier_key(const struct cc_yaml_node *map, struct cc_str name)
{
	for (const struct cc_yaml_node *key = map->first; key != NULL; key = key->next)
		if (cc_str_equal(key->text, name))
			return key;
	return NULL;
}

static void check_key(struct builder *self, const struct cc_yaml_node *map, const struct cc_yaml_node *key)
{
	if (key->kind != CC_YAML_TEXT) {
		stop(self, cc_yaml_place(key), "a key must be a text");
		return;
	}
	if (map->count >= MOST_KEYS) {
		stop(self, cc_yaml_place(key), "more than 512 keys in one map: use a list");
		return;
	}
	if (key->plain && cc_str_equal(key->text, CC_STR("<<"))) {
		stop(self, cc_yaml_place(key), "YAML merge keys (<<) are not supported: write the keys out");
		return;
	}
	const struct cc_yaml_node *first = earlier_key(map, key->text);
	if (first != NULL)
		cc_loader_fail_twice(self->loader, cc_yaml_place(key), cc_yaml_place(first),
				     "key `%.*s` stands twice in this map: keep one", CC_STR_ARGS(key->text));
}

static void append(struct frame *top, struct cc_yaml_node *node)
{
	if (top->last == NULL)
		top->owner->first = node;
	else
		top->last->next = node;
	top->last = node;
	top->owner->count++;
}

static void attach(struct builder *self, struct cc_yaml_node *node)
{
	if (self->depth == 0) {
		self->root = node;
		return;
	}
	struct frame *top = &self->stack[self->depth - 1];
	if (top->key_open) {
		top->last->value = node;
		top->key_open = false;
		return;
	}
	if (top->owner->kind == CC_YAML_MAP) {
		check_key(self, top->owner, node);
		top->key_open = true;
	}
	append(top, node);
}

static struct cc_yaml_node *new_node(struct builder *self, enum cc_yaml_kind kind, const yaml_event_t *event)
{
	struct cc_rule_place at = place_of(self, event->start_mark);
	if (++self->nodes > MOST_NODES) {
		stop(self, at, "more than 4 million values in one file: split the pack");
		return NULL;
	}
	struct cc_yaml_node *node = cc_arena_alloc(self->loader->trees, sizeof(*node));
	if (node == NULL) {
		self->loader->nomem = true;
		return NULL;
	}
	*node = (struct cc_yaml_node){
	    .kind = (uint8_t)kind, .path = self->path, .line = (uint32_t)at.line, .column = (uint32_t)at.column};
	return node;
}

/* Refuse `&anchor` and `!tag` in front of a value. */
static void check_properties(struct builder *self, struct cc_rule_place at, const yaml_char_t *anchor,
			     const yaml_char_t *tag)
{
	if (anchor != NULL)
		stop(self, at, "YAML anchors (&name) are not supported: write the value out, or quote it");
	else if (tag != NULL && strcmp((const char *)tag, "!") != 0)
		stop(self, at, "YAML tags (!name) are not supported: leave the tag away, or quote the value");
}

static void on_scalar(struct builder *self, const yaml_event_t *event)
{
	struct cc_rule_place at = place_of(self, event->start_mark);
	check_properties(self, at, event->data.scalar.anchor, event->data.scalar.tag);
	struct cc_yaml_node *node = new_node(self, CC_YAML_TEXT, event);
	if (node == NULL)
		return;
	struct cc_str text = {.ptr = (const char *)event->data.scalar.value, .len = event->data.scalar.length};
	node->text = cc_arena_copy(self->loader->arena, text);
	if (node->text.ptr == NULL) {
		self->loader->nomem = true;
		return;
	}
	node->plain = event->data.scalar.style == YAML_PLAIN_SCALAR_STYLE;
	attach(self, node);
}

static void open_node(struct builder *self, enum cc_yaml_kind kind, const yaml_event_t *event)
{
	struct cc_yaml_node *node = new_node(self, kind, event);
	if (node == NULL)
		return;
	if (self->depth == DEEPEST) {
		stop(self, cc_yaml_place(node), "nested deeper than 16 levels");
		return;
	}
	attach(self, node);
	self->stack[self->depth++] = (struct frame){.owner = node};
}

static void on_list(struct builder *self, const yaml_event_t *event)
{
	check_properties(self, place_of(self, event->start_mark), event->data.sequence_start.anchor,
			 event->data.sequence_start.tag);
	open_node(self, CC_YAML_LIST, event);
}

static void on_map(struct builder *self, const yaml_event_t *event)
{
	check_properties(self, place_of(self, event->start_mark), event->data.mapping_start.anchor,
			 event->data.mapping_start.tag);
	open_node(self, CC_YAML_MAP, event);
}

static void on_end(struct builder *self, const yaml_event_t *event)
{
	(void)event;
	if (self->depth > 0)
		self->depth--;
}

static void on_alias(struct builder *self, const yaml_event_t *event)
{
	stop(self, place_of(self, event->start_mark),
	     "YAML aliases (*name) are not supported: write the value out, or quote it");
}

static void on_document(struct builder *self, const yaml_event_t *event)
{
	if (self->documents++ > 0)
		stop(self, place_of(self, event->start_mark),
		     "a second YAML document begins here: a file holds one pack");
}

static void take_event(struct builder *self, const yaml_event_t *event)
{
	static void (*const handlers[])(struct builder *, const yaml_event_t *) = {
	    [YAML_DOCUMENT_START_EVENT] = on_document, [YAML_ALIAS_EVENT] = on_alias,
	    [YAML_SCALAR_EVENT] = on_scalar,	       [YAML_SEQUENCE_START_EVENT] = on_list,
	    [YAML_SEQUENCE_END_EVENT] = on_end,	       [YAML_MAPPING_START_EVENT] = on_map,
	    [YAML_MAPPING_END_EVENT] = on_end,
	};
	size_t type = (size_t)event->type;
	if (type < sizeof(handlers) / sizeof(handlers[0]) && handlers[type] != NULL)
		handlers[type](self, event);
}

/* Advice for the mistakes that packs make most: % and @ open no plain text, tabs do not indent. */
static const char *advice(const char *problem)
{
	if (strstr(problem, "cannot start any token") != NULL)
		return "; quote texts that begin with %, @ or ` (\"%\"), and indent with blanks, not tabs";
	if (strstr(problem, "mapping values are not allowed") != NULL)
		return "; quote a text that holds \": \", and look at the indentation";
	return "";
}

static void report_syntax(struct builder *self, const yaml_parser_t *parser, struct cc_str bytes)
{
	self->stopped = true;
	if (parser->error == YAML_MEMORY_ERROR) {
		self->loader->nomem = true;
		return;
	}
	const char *problem = parser->problem != NULL ? parser->problem : "not YAML";
	struct cc_rule_place at = place_of(self, parser->problem_mark);
	if (parser->error == YAML_READER_ERROR) {
		size_t offset = parser->problem_offset < bytes.len ? parser->problem_offset : bytes.len;
		cc_utf8_line_column(bytes, offset, &at.line, &at.column);
	}
	if (parser->context == NULL || parser->context_mark.line == parser->problem_mark.line) {
		cc_loader_fail(self->loader, at, "YAML: %s%s", problem, advice(problem));
		return;
	}
	cc_loader_fail_twice(self->loader, at, place_of(self, parser->context_mark), "YAML: %s %s%s", problem,
			     parser->context, advice(problem));
}

static void read_events(struct builder *self, yaml_parser_t *parser, struct cc_str bytes)
{
	bool done = false;
	while (!done && !self->stopped && !self->loader->nomem) {
		yaml_event_t event;
		if (!yaml_parser_parse(parser, &event)) {
			report_syntax(self, parser, bytes);
			return;
		}
		done = event.type == YAML_STREAM_END_EVENT;
		take_event(self, &event);
		yaml_event_delete(&event);
	}
}

static bool is_utf8(struct builder *self, struct cc_str bytes)
{
	size_t valid = cc_utf8_valid_prefix(bytes);
	if (valid == bytes.len)
		return true;
	struct cc_rule_place at = {.path = *self->path};
	cc_utf8_line_column(bytes, valid, &at.line, &at.column);
	stop(self, at, "not UTF-8: save the pack as UTF-8");
	return false;
}

const struct cc_yaml_node *cc_yaml_read(struct cc_loader *loader, struct cc_str path, struct cc_str bytes)
{
	struct cc_str *kept = cc_loader_alloc(loader, sizeof(*kept));
	if (kept == NULL)
		return NULL;
	*kept = path;
	struct builder self = {.loader = loader, .path = kept};
	if (cc_str_starts(bytes, CC_STR("\xEF\xBB\xBF")))
		bytes = cc_str_slice(bytes, 3, bytes.len);
	if (!is_utf8(&self, bytes))
		return NULL;
	yaml_parser_t parser;
	if (!yaml_parser_initialize(&parser)) {
		loader->nomem = true;
		return NULL;
	}
	yaml_parser_set_encoding(&parser, YAML_UTF8_ENCODING);
	yaml_parser_set_input_string(&parser, (const unsigned char *)bytes.ptr, bytes.len);
	read_events(&self, &parser, bytes);
	yaml_parser_delete(&parser);
	if (self.root == NULL && !self.stopped && !loader->nomem)
		stop(&self, (struct cc_rule_place){.path = path, .line = 1, .column = 1},
		     "the pack is empty: it begins with `pack: name`");
	return self.stopped || loader->nomem ? NULL : self.root;
}
