/* The sections of small words: `cues`, `qualifiers`, `no_numbers`, `numbered`, `counting`, `restatements`, `acronyms`.
 * Leaves what they do to a figure to extract/. */
#include <stddef.h>
#include <stdlib.h>

#include "ruleset/lexicon.h"
#include "ruleset/sections.h"

struct cue_item {
	const struct cc_yaml_node *cue;
	const struct cc_yaml_node *words;
};
struct qualifier_item {
	const struct cc_yaml_node *qualifier;
	const struct cc_yaml_node *before;
	const struct cc_yaml_node *after;
};

#define FIELD(key, setter, member) .name = key, .set = setter, .offset = offsetof(struct cue_item, member)
static const struct cc_key cue_keys[] = {
    {FIELD("cue", cc_set_scalar, cue), .required = true},
    {FIELD("words", cc_set_items, words), .required = true},
};
#undef FIELD
#define FIELD(key, setter, member) .name = key, .set = setter, .offset = offsetof(struct qualifier_item, member)
static const struct cc_key qualifier_keys[] = {
    {FIELD("qualifier", cc_set_scalar, qualifier), .required = true},
    {FIELD("before", cc_set_items, before)},
    {FIELD("after", cc_set_items, after)},
};
#undef FIELD

extern const struct cc_form cc_form_cue;
extern const struct cc_form cc_form_qualifier;
const struct cc_form cc_form_cue = {.name = "cue", .keys = cue_keys, .key_count = CC_COUNT_OF(cue_keys)};
const struct cc_form cc_form_qualifier = {
    .name = "qualifier", .keys = qualifier_keys, .key_count = CC_COUNT_OF(qualifier_keys)};

#define CUE_WORD(name, word) word,
static const char *const cue_words[] = {CC_CUES(CUE_WORD)};
#undef CUE_WORD
#define QUALIFIER_WORD(name, word) word,
static const char *const qualifier_words[] = {CC_QUALIFIERS(QUALIFIER_WORD)};
#undef QUALIFIER_WORD

static void add_words(struct cc_loader *loader, const struct cc_yaml_node *list, enum cc_word_kind kind, size_t ref)
{
	size_t count = 0;
	const struct cc_str *words = cc_lexicon_literals(loader, list, &count);
	const struct cc_yaml_node *node = list->first;
	for (size_t i = 0; i < count && node != NULL; i++, node = node->next) {
		cc_lexicon_add(loader, words[i], kind, ref, cc_lexicon_flags(words[i]));
		if (kind == CC_WORD_CUE)
			cc_lexicon_note(loader, node, words[i], kind, ref);
	}
}

void cc_cues_read(struct cc_loader *loader, const struct cc_yaml_node *value)
{
	for (const struct cc_yaml_node *node = value->first; node != NULL; node = node->next) {
		struct cue_item item = {0};
		if (!cc_form_read(loader, &cc_form_cue, node, &item))
			continue;
		size_t cue = cc_node_choice(loader, item.cue, cue_words, CC_COUNT_OF(cue_words));
		add_words(loader, item.words, CC_WORD_CUE, cue);
	}
}

static void add_qualifiers(struct cc_loader *loader, const struct cc_yaml_node *list, enum cc_qualifier qualifier,
			   enum cc_side side)
{
	size_t count = 0;
	const struct cc_str *words = cc_lexicon_literals(loader, list, &count);
	const struct cc_yaml_node *node = list != NULL ? list->first : NULL;
	for (size_t i = 0; i < count && node != NULL; i++, node = node->next) {
		struct cc_qualifier_word *word = cc_loader_push(loader, &loader->qualifiers, sizeof(*word));
		if (word == NULL)
			return;
		*word = (struct cc_qualifier_word){.text = words[i], .qualifier = qualifier, .side = side};
		cc_lexicon_add(loader, words[i], CC_WORD_QUALIFIER, loader->qualifiers.len - 1,
			       cc_lexicon_flags(words[i]));
		cc_lexicon_note(loader, node, words[i], CC_WORD_QUALIFIER, loader->qualifiers.len - 1);
	}
}

void cc_qualifiers_read(struct cc_loader *loader, const struct cc_yaml_node *value)
{
	for (const struct cc_yaml_node *node = value->first; node != NULL; node = node->next) {
		struct qualifier_item item = {0};
		if (!cc_form_read(loader, &cc_form_qualifier, node, &item))
			continue;
		if (item.before == NULL && item.after == NULL)
			cc_loader_fail(loader, cc_yaml_place(node),
				       "a qualifier needs words `before` the number or `after` it");
		size_t choice = cc_node_choice(loader, item.qualifier, qualifier_words, CC_COUNT_OF(qualifier_words));
		add_qualifiers(loader, item.before, (enum cc_qualifier)choice, CC_SIDE_BEFORE);
		add_qualifiers(loader, item.after, (enum cc_qualifier)choice, CC_SIDE_AFTER);
	}
}

void cc_qualifiers_finish(struct cc_loader *loader)
{
	loader->rules->qualifiers = cc_loader_keep(loader, &loader->qualifiers);
	loader->rules->qualifier_count = loader->qualifiers.len;
}

void cc_no_numbers_read(struct cc_loader *loader, const struct cc_yaml_node *value)
{
	add_words(loader, value, CC_WORD_NO_NUMBER, 0);
}

void cc_numbered_read(struct cc_loader *loader, const struct cc_yaml_node *value)
{
	add_words(loader, value, CC_WORD_NUMBERED, 0);
}

void cc_restatements_read(struct cc_loader *loader, const struct cc_yaml_node *value)
{
	add_words(loader, value, CC_WORD_RESTATEMENT, 0);
}

/** Words that are looked up one by one and are no part of the lexicon. */
static void push_words(struct cc_loader *loader, struct cc_vec *out, const struct cc_yaml_node *value)
{
	size_t count = 0;
	const struct cc_str *words = cc_lexicon_literals(loader, value, &count);
	for (size_t i = 0; i < count; i++) {
		struct cc_str *slot = cc_loader_push(loader, out, sizeof(*slot));
		if (slot != NULL)
			*slot = words[i];
	}
}

void cc_acronyms_read(struct cc_loader *loader, const struct cc_yaml_node *value)
{
	push_words(loader, &loader->acronyms, value);
}

void cc_acronyms_finish(struct cc_loader *loader)
{
	loader->rules->acronyms = cc_loader_keep(loader, &loader->acronyms);
	loader->rules->acronym_count = loader->acronyms.len;
}

void cc_counting_read(struct cc_loader *loader, const struct cc_yaml_node *value)
{
	push_words(loader, &loader->counting, value);
}

void cc_counting_finish(struct cc_loader *loader)
{
	struct cc_str *words = cc_loader_keep(loader, &loader->counting);
	if (words != NULL)
		qsort(words, loader->counting.len, sizeof(*words), cc_str_compare_items);
	loader->rules->counting = words;
	loader->rules->counting_count = words != NULL ? loader->counting.len : 0;
}
