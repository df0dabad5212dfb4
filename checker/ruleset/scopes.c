/* The sections `scopes` and `scopes_within`: places, organisations and sectors, and what lies within what.
 * Leaves finding them in a sentence to extract/scope. */
#include <stddef.h>
#include <string.h>

#include "ruleset/lexicon.h"
#include "ruleset/sections.h"

enum { MOST_ANCESTORS = 256, MOST_OWN_WORDS = 32 };

static const char *const kind_words[] = {"world",    "group",	     "country",	    "province", "city",
					 "district", "organisation", "sector",	    "other",	"relative",
					 "own",	     "mentioned",    "municipality"};

struct scope_item {
	struct cc_rule_entry entry; /* first: cc_loader_settle */
	struct cc_str id;
	struct cc_titles title;
	size_t kind; /* 1 + index into kind_words; 0: not given */
	const struct cc_yaml_node *stands_for;
	const struct cc_yaml_node *name_list;
	const struct cc_yaml_node *not_name_list;
	const struct cc_yaml_node *member_list;
	const struct cc_yaml_node *seat_list;
	const struct cc_yaml_node *within; /* a list; NULL: none */
	const struct cc_yaml_node *parent; /* one more, of scopes_within; NULL: none */
};

/* What `scopes_within` says for all of its scopes. */
struct within_item {
	const struct cc_yaml_node *parent;
	size_t kind;
	const struct cc_yaml_node *scopes;
};

static void set_kind(struct cc_loader *loader, void *field, const struct cc_yaml_node *key)
{
	size_t choice = cc_node_choice(loader, key->value, kind_words, CC_COUNT_OF(kind_words));
	*(size_t *)field = choice < CC_COUNT_OF(kind_words) ? choice + 1 : CC_SCOPE_OTHER + 1;
}

#define FIELD(key, setter, member) .name = key, .set = setter, .offset = offsetof(struct scope_item, member)
static const struct cc_key scope_keys[] = {
    {FIELD("scope", cc_set_text, id), .required = true},
    {FIELD("title", cc_set_titles, title)},
    {FIELD("kind", set_kind, kind)},
    {FIELD("names", cc_set_items, name_list)},
    {FIELD("not_names", cc_set_items, not_name_list)},
    {FIELD("seats", cc_set_items, seat_list)},
    {FIELD("within", cc_set_items, within)},
    {FIELD("members", cc_set_items, member_list)},
    {FIELD("of", cc_set_items, stands_for)},
};
#undef FIELD
#define FIELD(key, setter, member) .name = key, .set = setter, .offset = offsetof(struct within_item, member)
static const struct cc_key within_keys[] = {
    {FIELD("parent", cc_set_scalar, parent), .required = true},
    {FIELD("kind", set_kind, kind)},
    {FIELD("scopes", cc_set_items, scopes), .required = true},
};
#undef FIELD

extern const struct cc_form cc_form_scope;
extern const struct cc_form cc_form_scopes_within;
const struct cc_form cc_form_scope = {.name = "scope", .keys = scope_keys, .key_count = CC_COUNT_OF(scope_keys)};
const struct cc_form cc_form_scopes_within = {
    .name = "scopes_within", .keys = within_keys, .key_count = CC_COUNT_OF(within_keys)};

static void fill_title(struct scope_item *item)
{
	if (item->title.zh.ptr == NULL)
		item->title = (struct cc_titles){.zh = item->id, .en = item->id};
}

static void read_scope(struct cc_loader *loader, const struct cc_yaml_node *node, const struct within_item *group)
{
	struct scope_item item = {.kind = group->kind, .parent = group->parent};
	bool right = true;
	if (node->kind == CC_YAML_TEXT && group->parent != NULL)
		item.id = cc_lexicon_literal(loader, node); /* short form in scopes_within: the name alone */
	else
		right = cc_form_read(loader, &cc_form_scope, node, &item);
	if (item.id.len == 0)
		return;
	if (right && item.kind == 0)
		cc_loader_fail(loader, cc_yaml_place(node), "scope `%.*s` lacks the key `kind`", CC_STR_ARGS(item.id));
	item.entry = cc_loader_entry(loader, item.id, cc_yaml_place(node));
	fill_title(&item);
	struct scope_item *slot = cc_loader_push(loader, &loader->scopes, sizeof(*slot));
	if (slot != NULL)
		*slot = item;
}

void cc_scopes_read(struct cc_loader *loader, const struct cc_yaml_node *value)
{
	struct within_item none = {0};
	for (const struct cc_yaml_node *node = value->first; node != NULL; node = node->next)
		read_scope(loader, node, &none);
}

static void read_group(struct cc_loader *loader, const struct cc_yaml_node *value)
{
	struct within_item group = {0};
	if (!cc_form_read(loader, &cc_form_scopes_within, value, &group))
		return;
	for (const struct cc_yaml_node *node = group.scopes->first; node != NULL; node = node->next)
		read_scope(loader, node, &group);
}

void cc_scopes_within_read(struct cc_loader *loader, const struct cc_yaml_node *value)
{
	if (value->kind != CC_YAML_LIST) {
		read_group(loader, value);
		return;
	}
	for (const struct cc_yaml_node *node = value->first; node != NULL; node = node->next)
		read_group(loader, node);
}

/* Titles may repeat the id, and names may repeat both: one word each. */
static void add_name(struct cc_loader *loader, struct cc_vec *index, struct cc_str name, size_t ref)
{
	const struct cc_phrase *phrases = loader->phrases.items;
	size_t count = loader->phrases.len;
	for (size_t i = count > MOST_OWN_WORDS ? count - MOST_OWN_WORDS : 0; i < count; i++)
		if (phrases[i].kind == CC_WORD_SCOPE && phrases[i].ref == ref && cc_str_equal(phrases[i].text, name))
			return;
	cc_lexicon_add(loader, name, CC_WORD_SCOPE, ref, cc_lexicon_flags(name));
	struct cc_id_entry *entry = cc_loader_push(loader, index, sizeof(*entry));
	if (entry != NULL)
		*entry = (struct cc_id_entry){.id = name, .ref = (uint32_t)ref};
}

/* "Beijing set a growth target": the seat of a government and a word of governing are together a name of the country.
 */
static void add_governing(struct cc_loader *loader, struct cc_str seat, struct cc_str word, size_t ref)
{
	size_t len = seat.len + 1 + word.len;
	char *text = cc_loader_alloc(loader, len);
	if (text == NULL)
		return;
	memcpy(text, seat.ptr, seat.len);
	text[seat.len] = ' ';
	memcpy(text + seat.len + 1, word.ptr, word.len);
	struct cc_str name = {.ptr = text, .len = len};
	cc_lexicon_add(loader, name, CC_WORD_SCOPE, ref, cc_lexicon_flags(name));
}

static void add_seats(struct cc_loader *loader, const struct cc_yaml_node *list, size_t ref)
{
	const struct cc_vec *governs = &loader->word_lists[CC_WORDS_GOVERNS];
	size_t count = 0;
	const struct cc_str *seats = cc_lexicon_literals(loader, list, &count);
	for (size_t i = 0; i < count; i++)
		for (size_t k = 0; k < governs->len; k++)
			add_governing(loader, seats[i], ((const struct cc_str *)governs->items)[k], ref);
}

static void add_words(struct cc_loader *loader, struct cc_vec *index, const struct scope_item *item,
		      struct cc_scope *scope, size_t ref)
{
	const struct cc_str own[] = {item->id, item->title.zh, item->title.en};
	for (size_t i = 0; i < CC_COUNT_OF(own); i++)
		add_name(loader, index, cc_loader_fold(loader, own[i]), ref);
	scope->names = cc_lexicon_literals(loader, item->name_list, &scope->name_count);
	for (size_t i = 0; i < scope->name_count; i++)
		add_name(loader, index, scope->names[i], ref);
	add_seats(loader, item->seat_list, ref);
	scope->not_names = cc_lexicon_literals(loader, item->not_name_list, &scope->not_name_count);
	for (size_t i = 0; i < scope->not_name_count; i++)
		cc_lexicon_add(loader, scope->not_names[i], CC_WORD_NOT_SCOPE, ref,
			       cc_lexicon_flags(scope->not_names[i]));
}

/* The kinds of place that a relative scope may mean, as bits. */
static unsigned read_stands_for(struct cc_loader *loader, const struct cc_yaml_node *list)
{
	unsigned kinds = 0;
	for (const struct cc_yaml_node *node = list != NULL ? list->first : NULL; node != NULL; node = node->next) {
		size_t choice = cc_node_choice(loader, node, kind_words, CC_COUNT_OF(kind_words));
		if (choice < CC_COUNT_OF(kind_words))
			kinds |= 1u << choice;
	}
	return kinds;
}

/* A parent or a member, by its name. */
static void add_named(struct cc_loader *loader, struct cc_vec *list, const struct cc_yaml_node *name)
{
	if (!cc_node_is_text(loader, name, "a scope"))
		return;
	const struct cc_scope *named = cc_loader_scope(loader, name->text, cc_yaml_place(name));
	if (named != NULL)
		(void)cc_vec_add(list, &named);
}

/* The members of a group in the order in which they are told: 京津冀三地…分别. */
static void link_members(struct cc_loader *loader, struct cc_scope *scope, const struct cc_yaml_node *list)
{
	struct cc_vec members = cc_vec_new(loader->scratch, sizeof(struct cc_scope *));
	for (const struct cc_yaml_node *name = list != NULL ? list->first : NULL; name != NULL; name = name->next)
		add_named(loader, &members, name);
	scope->members = cc_loader_keep(loader, &members);
	scope->member_count = scope->members != NULL ? members.len : 0;
}

static void link_parents(struct cc_loader *loader, struct cc_scope *scope, const struct scope_item *item)
{
	struct cc_vec parents = cc_vec_new(loader->scratch, sizeof(struct cc_scope *));
	if (item->parent != NULL)
		add_named(loader, &parents, item->parent);
	const struct cc_yaml_node *name = item->within != NULL ? item->within->first : NULL;
	for (; name != NULL; name = name->next)
		add_named(loader, &parents, name);
	scope->parents = cc_loader_keep(loader, &parents);
	scope->parent_count = scope->parents != NULL ? parents.len : 0;
}

static bool holds(const struct cc_vec *scopes, const struct cc_scope *scope)
{
	const struct cc_scope *const *items = scopes->items;
	size_t i = 0;
	while (i < scopes->len && items[i] != scope)
		i++;
	return i < scopes->len;
}

static void add_new_parents(struct cc_vec *around, const struct cc_scope *scope)
{
	for (size_t i = 0; i < scope->parent_count; i++)
		if (!holds(around, scope->parents[i]))
			(void)cc_vec_add(around, &scope->parents[i]);
}

/* Whether one of the scopes around, looked at before, lies within this one: then their circle was reported. */
static bool is_known_circle(const struct cc_vec *around, const struct cc_scope *scope)
{
	const struct cc_scope *const *items = around->items;
	for (size_t i = 0; i < around->len; i++)
		if (items[i] < scope && cc_scope_within(items[i], scope))
			return true;
	return false;
}

/* Everything around a scope, breadth first; a scope that is around itself closes a circle. */
static void find_ancestors(struct cc_loader *loader, struct cc_scope *scope)
{
	struct cc_vec around = cc_vec_new(loader->scratch, sizeof(struct cc_scope *));
	add_new_parents(&around, scope);
	for (size_t i = 0; i < around.len && around.len <= MOST_ANCESTORS; i++) {
		const struct cc_scope *const *items = around.items;
		add_new_parents(&around, items[i]);
	}
	if (around.len > MOST_ANCESTORS)
		cc_loader_fail(loader, scope->place, "scope `%.*s` lies within more than 256 others",
			       CC_STR_ARGS(scope->id));
	if (holds(&around, scope) && !is_known_circle(&around, scope))
		cc_loader_fail(loader, scope->place, "scope `%.*s` lies within itself: follow its `within`",
			       CC_STR_ARGS(scope->id));
	scope->ancestors = cc_loader_keep(loader, &around);
	scope->ancestor_count = scope->ancestors != NULL ? around.len : 0;
}

/* Index first: parents are looked up by name. */
static void index_scopes(struct cc_loader *loader, const struct cc_scope *scopes, size_t count)
{
	struct cc_vec index = cc_vec_new(loader->scratch, sizeof(struct cc_id_entry));
	for (size_t i = 0; i < count; i++) {
		struct cc_id_entry *entry = cc_loader_push(loader, &index, sizeof(*entry));
		if (entry != NULL)
			*entry = (struct cc_id_entry){.id = scopes[i].id, .ref = (uint32_t)i};
	}
	cc_id_entries_sort(index.items, index.len);
	loader->owner->scopes.entries = cc_loader_keep(loader, &index);
	loader->owner->scopes.count = loader->owner->scopes.entries != NULL ? index.len : 0;
}

/* 吉林 the province and 吉林 the city: a text that says 吉林 means the one that stands first. */
static void warn_shared_names(struct cc_loader *loader, struct cc_vec *names, const struct cc_scope *scopes)
{
	struct cc_id_index index = cc_id_index_make(names);
	for (size_t i = 1; i < index.count; i++) {
		const struct cc_id_entry *a = &index.entries[i - 1];
		const struct cc_id_entry *b = &index.entries[i];
		if (a->ref != b->ref && cc_str_equal(a->id, b->id))
			cc_loader_warn(loader, scopes[b->ref].place, "`%.*s` is a name of both %.*s and %.*s",
				       CC_STR_ARGS(a->id), CC_STR_ARGS(scopes[a->ref].id),
				       CC_STR_ARGS(scopes[b->ref].id));
	}
}

/* The items that stay, without those replaced. */
static size_t drop_replaced(struct scope_item *items, size_t count)
{
	size_t kept = 0;
	for (size_t i = 0; i < count; i++)
		if (!items[i].entry.replaced)
			items[kept++] = items[i];
	return kept;
}

void cc_scopes_finish(struct cc_loader *loader)
{
	cc_loader_settle(loader, &loader->scopes, "scope");
	struct scope_item *items = loader->scopes.items;
	size_t count = drop_replaced(items, loader->scopes.len);
	struct cc_scope *scopes = cc_loader_alloc(loader, count * sizeof(*scopes));
	if (scopes == NULL)
		return;
	for (size_t i = 0; i < count; i++)
		scopes[i] = (struct cc_scope){
		    .id = items[i].id,
		    .title = items[i].title,
		    .kind = (enum cc_scope_kind)(items[i].kind > 0 ? items[i].kind - 1 : CC_SCOPE_OTHER),
		    .stands_for = read_stands_for(loader, items[i].stands_for),
		    .place = items[i].entry.place,
		    .replaces = items[i].entry.replaces};
	index_scopes(loader, scopes, count);
	loader->rules->scopes = scopes;
	loader->rules->scope_count = count;
	struct cc_vec names = {0};
	for (size_t i = 0; i < count; i++) {
		add_words(loader, &names, &items[i], &scopes[i], i);
		link_parents(loader, &scopes[i], &items[i]);
		link_members(loader, &scopes[i], items[i].member_list);
	}
	warn_shared_names(loader, &names, scopes);
	for (size_t i = 0; i < count; i++)
		find_ancestors(loader, &scopes[i]);
}
