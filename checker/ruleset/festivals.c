/* The section `festivals`: days that move with the moon, or stand on one date, year by year.
 * Leaves holding texts against them to checks/. */
#include <stddef.h>

#include "ruleset/lexicon.h"
#include "ruleset/sections.h"

struct festival_item {
	struct cc_rule_entry entry; /* first: cc_loader_settle */
	struct cc_str id;
	struct cc_titles title;
	const struct cc_yaml_node *words;
	const struct cc_yaml_node *days;  /* one a year */
	const struct cc_yaml_node *every; /* or MM-DD of every year */
	struct cc_str source;
	const struct cc_pack_file *file;
};

#define FIELD(key, setter, member) .name = key, .set = setter, .offset = offsetof(struct festival_item, member)
static const struct cc_key festival_keys[] = {
    {FIELD("festival", cc_set_id, id), .required = true},
    {FIELD("title", cc_set_titles, title), .required = true},
    {FIELD("words", cc_set_items, words), .required = true},
    {FIELD("days", cc_set_items, days)},
    {FIELD("every", cc_set_scalar, every)},
    {FIELD("source", cc_set_text, source), .required = true},
};
#undef FIELD

extern const struct cc_form cc_form_festival;
const struct cc_form cc_form_festival = {
    .name = "festival", .keys = festival_keys, .key_count = CC_COUNT_OF(festival_keys)};

void cc_festivals_read(struct cc_loader *loader, const struct cc_yaml_node *value)
{
	for (const struct cc_yaml_node *node = value->first; node != NULL; node = node->next) {
		struct festival_item item = {.file = loader->file};
		(void)cc_form_read(loader, &cc_form_festival, node, &item);
		if (item.id.len == 0)
			continue;
		item.entry = cc_loader_entry(loader, cc_loader_full_id(loader, item.id), cc_yaml_place(node));
		struct festival_item *slot = cc_loader_push(loader, &loader->festivals, sizeof(*slot));
		if (slot != NULL)
			*slot = item;
	}
}

static void read_days(struct cc_loader *loader, struct cc_festival *festival, const struct cc_yaml_node *list)
{
	struct cc_vec days = cc_vec_new(loader->scratch, sizeof(struct cc_date));
	for (const struct cc_yaml_node *node = list->first; node != NULL; node = node->next) {
		struct cc_date day;
		if (cc_node_date(loader, node, &day))
			(void)cc_vec_add(&days, &day);
	}
	festival->days = cc_loader_keep(loader, &days);
	festival->day_count = festival->days != NULL ? days.len : 0;
}

/* 10-01 is read as a day of a leap year, so that 02-29 may stand too. */
static void read_every(struct cc_loader *loader, struct cc_festival *festival, const struct cc_yaml_node *node)
{
	struct cc_str full = cc_loader_join(loader, CC_STR("2000-"), node->text, CC_STR(""));
	if (full.ptr != NULL && cc_date_parse(&festival->every, full) != CC_OK)
		cc_loader_fail(loader, cc_yaml_place(node), "`%.*s` is no day of the year: MM-DD",
			       CC_STR_ARGS(node->text));
	festival->every.year = 0;
}

static void finish_festival(struct cc_loader *loader, struct cc_festival *festival, const struct festival_item *item,
			    size_t index)
{
	loader->file = item->file;
	*festival = (struct cc_festival){.id = item->entry.id, .title = item->title, .source = item->source};
	if ((item->days == NULL) == (item->every == NULL))
		cc_loader_fail(loader, item->entry.place, "a festival has either `days` or `every`");
	if (item->days != NULL)
		read_days(loader, festival, item->days);
	else if (item->every != NULL)
		read_every(loader, festival, item->every);
	size_t count = 0;
	const struct cc_str *words = cc_lexicon_literals(loader, item->words, &count);
	for (size_t i = 0; i < count; i++)
		cc_wordings_add(loader, words[i], CC_WORDING_FESTIVAL, index);
}

void cc_festivals_finish(struct cc_loader *loader)
{
	cc_loader_settle(loader, &loader->festivals, "festival");
	const struct festival_item *items = loader->festivals.items;
	struct cc_festival *festivals = cc_loader_alloc(loader, loader->festivals.len * sizeof(*festivals));
	if (festivals == NULL)
		return;
	size_t count = 0;
	for (size_t i = 0; i < loader->festivals.len; i++) {
		if (items[i].entry.replaced)
			continue;
		finish_festival(loader, &festivals[count], &items[i], count);
		count++;
	}
	loader->rules->festivals = festivals;
	loader->rules->festival_count = count;
}
