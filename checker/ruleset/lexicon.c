/* Literals are folded, patterns compiled and anchored, both become phrases.
 * Leaves the anchor's search to anchor.c. */
#include "ruleset/lexicon.h"

#include <stddef.h>
#include <string.h>

#include "base/fold.h"
#include "base/traditional.h"
#include "base/utf8.h"
#include "ruleset/anchor.h"

enum { LONGEST_SIGN = 3, LONGEST_CAPITALS = 3, LONGEST_PATTERN = 4096 };

struct letters {
	size_t upper;
	size_t lower;
	size_t other; /* bytes beyond ASCII */
};

static struct letters count_letters(struct cc_str text)
{
	struct letters count = {0};
	for (size_t i = 0; i < text.len; i++) {
		unsigned char c = (unsigned char)text.ptr[i];
		count.upper += c >= 'A' && c <= 'Z';
		count.lower += c >= 'a' && c <= 'z';
		count.other += c >= 0x80;
	}
	return count;
}

uint32_t cc_lexicon_flags(struct cc_str word)
{
	struct letters count = count_letters(word);
	bool capitals = count.lower == 0 && count.upper > 0 && count.upper <= LONGEST_CAPITALS;
	return capitals ? CC_PHRASE_CASE : 0;
}

uint32_t cc_lexicon_unit_flags(struct cc_str sign)
{
	struct letters count = count_letters(sign);
	/* m and M, g and G, Mb and MB differ; "tonnes" opens a headline as "Tonnes". */
	bool keeps_case = count.other == 0 && (count.upper > 0 || count.lower <= LONGEST_SIGN);
	return keeps_case ? (uint32_t)CC_PHRASE_CASE : 0;
}

static void add_phrase(struct cc_loader *loader, struct cc_str text, enum cc_word_kind kind, size_t ref, uint32_t flags)
{
	struct cc_phrase *phrase = cc_loader_push(loader, &loader->phrases, sizeof(*phrase));
	if (phrase != NULL)
		*phrase = (struct cc_phrase){.text = text, .kind = kind, .ref = (uint32_t)ref, .flags = flags};
}

/* A word in traditional script is met in a document of that script as the simplified one that its view has. */
static struct cc_str simplify(struct cc_loader *loader, struct cc_str text)
{
	char *copy = cc_loader_alloc(loader, text.len);
	if (copy == NULL)
		return (struct cc_str){0};
	memcpy(copy, text.ptr, text.len);
	cc_simplify(copy, text.len);
	return (struct cc_str){.ptr = copy, .len = text.len};
}

void cc_lexicon_add(struct cc_loader *loader, struct cc_str text, enum cc_word_kind kind, size_t ref, uint32_t flags)
{
	if (text.len == 0)
		return;
	add_phrase(loader, text, kind, ref, flags);
	struct cc_str simplified = cc_holds_traditional(text) ? simplify(loader, text) : (struct cc_str){0};
	if (simplified.ptr != NULL)
		add_phrase(loader, simplified, kind, ref, flags);
}

void cc_lexicon_note(struct cc_loader *loader, const struct cc_yaml_node *node, struct cc_str text,
		     enum cc_word_kind kind, size_t ref)
{
	struct cc_pack_word *word = cc_loader_push(loader, &loader->pack_words, sizeof(*word));
	if (word != NULL)
		*word = (struct cc_pack_word){
		    .text = text, .kind = kind, .ref = (uint32_t)ref, .place = cc_yaml_place(node)};
}

static bool is_pattern(struct cc_str text)
{
	return text.len > 2 && text.ptr[0] == '/' && text.ptr[text.len - 1] == '/';
}

struct cc_str cc_lexicon_literal(struct cc_loader *loader, const struct cc_yaml_node *node)
{
	if (!cc_node_is_text(loader, node, "a word"))
		return (struct cc_str){0};
	if (is_pattern(node->text)) {
		cc_loader_fail(loader, cc_yaml_place(node),
			       "%.*s: patterns stand in names of metrics and in text rules; here a word is literal",
			       CC_STR_ARGS(node->text));
		return (struct cc_str){0};
	}
	struct cc_str folded = cc_str_trim(cc_loader_fold(loader, node->text));
	if (folded.len == 0 && !loader->nomem)
		cc_loader_fail(loader, cc_yaml_place(node), "this word has no visible character");
	return folded;
}

const struct cc_str *cc_lexicon_literals(struct cc_loader *loader, const struct cc_yaml_node *list, size_t *count)
{
	*count = 0;
	if (list == NULL)
		return NULL;
	struct cc_str *words = cc_loader_alloc(loader, list->count * sizeof(*words));
	if (words == NULL)
		return NULL;
	for (const struct cc_yaml_node *item = list->first; item != NULL; item = item->next) {
		struct cc_str word = cc_lexicon_literal(loader, item);
		if (word.len > 0)
			words[(*count)++] = word;
	}
	return words;
}

/* What a backslash makes literal, whatever stands around it: [:：] must not become a class name. */
static bool is_ascii_sign(char c)
{
	return c > ' ' && c < 0x7F && !(c >= '0' && c <= '9') && !(c >= 'a' && c <= 'z') && !(c >= 'A' && c <= 'Z');
}

/* A pattern meets folded text, so its characters are folded too: （ becomes \(, as it was meant as a character. */
static void fold_pattern(struct cc_buf *out, struct cc_str source)
{
	for (size_t at = 0; at < source.len;) {
		size_t start = at;
		uint32_t c = cc_utf8_next(source, &at);
		char folded[CC_FOLD_MAX];
		size_t len = c < 0x80 ? 0 : cc_fold_char(folded, c);
		if (c < 0x80) {
			cc_buf_add(out, cc_str_slice(source, start, at));
			continue;
		}
		for (size_t i = 0; i < len; i++) {
			if (is_ascii_sign(folded[i]))
				cc_buf_add_char(out, '\\');
			cc_buf_add_char(out, folded[i]);
		}
	}
}

/* Report what PCRE2 says, at the character of the file that it means. */
static void report_pattern(struct cc_loader *loader, const struct cc_yaml_node *node, const struct cc_error *error,
			   size_t prefix)
{
	struct cc_rule_place at = cc_yaml_place(node);
	size_t column = error->at.column > prefix ? error->at.column - prefix : 1;
	/* Within one line and without escapes the pattern's columns are the file's, behind the quote and the slash. */
	at.column += column + (node->plain ? 0 : 1);
	cc_loader_fail(loader, at, "%.*s: %s", CC_STR_ARGS(node->text), error->text);
}

static const struct cc_str any_case_prefix = {.ptr = "(?i)", .len = 4};

/* Patterns of packs that ship are tried by `claimcheck rules`, which reads their examples too. */
static bool is_tried(const struct cc_loader *loader)
{
	return loader->without_examples && loader->file->layer == 0;
}

static bool compile(struct cc_name *out, struct cc_loader *loader, const struct cc_yaml_node *node,
		    struct cc_str folded, enum cc_pattern_case letters)
{
	struct cc_str prefix = letters == CC_PATTERN_ANY_CASE ? any_case_prefix : (struct cc_str){0};
	struct cc_str source = cc_loader_join(loader, prefix, folded, (struct cc_str){0});
	struct cc_pattern **slot = loader->nomem ? NULL : cc_loader_push(loader, &loader->patterns, sizeof(*slot));
	if (slot == NULL)
		return false;
	struct cc_error error = {0};
	enum cc_status status = is_tried(loader) ? cc_pattern_later(slot, source, loader->alloc, &error)
						 : cc_pattern_new(slot, source, loader->alloc, &error);
	if (status == CC_OK) {
		out->pattern = *slot;
		return true;
	}
	loader->patterns.len--;
	if (status == CC_ERR_NOMEM)
		loader->nomem = true;
	else
		report_pattern(loader, node, &error, prefix.len);
	return false;
}

static void report_anchor(struct cc_loader *loader, const struct cc_yaml_node *node)
{
	cc_loader_fail(
	    loader, cc_yaml_place(node),
	    "%.*s has no literal anchor: every match must hold a run of at least 2 characters that can be read "
	    "off the pattern (of alternatives, each must); write such a run in, or give it as "
	    "{ pattern: /…/, anchor: … }",
	    CC_STR_ARGS(node->text));
}

static void keep_anchors(struct cc_name *out, struct cc_loader *loader, const struct cc_vec *anchors)
{
	out->anchors = cc_loader_keep(loader, anchors);
	out->anchor_count = out->anchors != NULL ? anchors->len : 0;
	if (out->anchor_count > 0)
		out->literal = out->anchors[0];
}

/* The anchors of a pattern that is right. */
static void find_anchors(struct cc_name *out, struct cc_loader *loader, const struct cc_yaml_node *node,
			 struct cc_str source)
{
	struct cc_vec anchors = cc_vec_new(loader->scratch, sizeof(struct cc_str));
	cc_anchor_find(&anchors, source);
	if (anchors.len == 0 && !anchors.failed)
		report_anchor(loader, node);
	for (size_t i = 0; i < anchors.len; i++) {
		struct cc_str *anchor = (struct cc_str *)anchors.items + i;
		*anchor = cc_arena_copy(loader->arena, *anchor);
		loader->nomem |= anchor->ptr == NULL;
	}
	keep_anchors(out, loader, &anchors);
}

/* Anchors that the pack gives: a text or a list of them. One Han character is enough, its author looked at it. */
static void take_anchors(struct cc_name *out, struct cc_loader *loader, const struct cc_yaml_node *given)
{
	struct cc_vec anchors = cc_vec_new(loader->scratch, sizeof(struct cc_str));
	const struct cc_yaml_node *item = given->kind == CC_YAML_LIST ? given->first : given;
	for (; item != NULL; item = given->kind == CC_YAML_LIST ? item->next : NULL) {
		struct cc_str anchor = cc_lexicon_literal(loader, item);
		struct cc_str *slot = anchor.len > 0 ? cc_loader_push(loader, &anchors, sizeof(*slot)) : NULL;
		if (slot != NULL)
			*slot = anchor;
	}
	keep_anchors(out, loader, &anchors);
}

/* `node` is the text between its slashes, `anchor` what the pack gives, or NULL. */
static bool read_pattern(struct cc_name *out, struct cc_loader *loader, const struct cc_yaml_node *node,
			 const struct cc_yaml_node *anchor, enum cc_pattern_case letters)
{
	size_t mistakes = loader->mistakes;
	struct cc_str inner = cc_str_slice(node->text, 1, node->text.len - 1);
	struct cc_buf folded = cc_buf_new(loader->alloc, LONGEST_PATTERN);
	fold_pattern(&folded, inner);
	if (inner.len > LONGEST_PATTERN / 2)
		cc_loader_fail(loader, cc_yaml_place(node), "a pattern of more than 2048 bytes: split it");
	else if (folded.failed)
		loader->nomem = true;
	else if (compile(out, loader, node, cc_buf_str(&folded), letters) && anchor == NULL)
		find_anchors(out, loader, node, cc_buf_str(&folded));
	if (anchor != NULL)
		take_anchors(out, loader, anchor);
	if (out->pattern != NULL && !loader->nomem)
		loader->nomem |= !cc_needs_find(&out->needs, loader->arena, loader->scratch, cc_buf_str(&folded));
	cc_buf_free(&folded);
	return loader->mistakes == mistakes && !loader->nomem;
}

struct pattern_item {
	const struct cc_yaml_node *pattern;
	const struct cc_yaml_node *anchor;
};

/* A text, or a list of them. */
static void set_anchor(struct cc_loader *loader, void *field, const struct cc_yaml_node *key)
{
	if (key->value->kind == CC_YAML_LIST)
		cc_set_items(loader, field, key);
	else
		cc_set_scalar(loader, field, key);
}

static const struct cc_key pattern_keys[] = {
    {.name = "pattern", .set = cc_set_scalar, .offset = offsetof(struct pattern_item, pattern), .required = true},
    {.name = "anchor", .set = set_anchor, .offset = offsetof(struct pattern_item, anchor), .required = true},
};
extern const struct cc_form cc_form_pattern;
const struct cc_form cc_form_pattern = {
    .name = "pattern", .keys = pattern_keys, .key_count = CC_COUNT_OF(pattern_keys)};

static bool read_anchored(struct cc_name *out, struct cc_loader *loader, const struct cc_yaml_node *node,
			  enum cc_pattern_case letters)
{
	struct pattern_item item = {0};
	if (!cc_form_read(loader, &cc_form_pattern, node, &item))
		return false;
	out->source = item.pattern->text;
	if (is_pattern(item.pattern->text))
		return read_pattern(out, loader, item.pattern, item.anchor, letters);
	cc_loader_fail(loader, cc_yaml_place(item.pattern), "`pattern` stands between slashes: /%.*s/",
		       CC_STR_ARGS(item.pattern->text));
	return false;
}

bool cc_lexicon_name(struct cc_name *out, struct cc_loader *loader, const struct cc_yaml_node *node,
		     enum cc_pattern_case letters)
{
	*out = (struct cc_name){.place = cc_yaml_place(node), .source = node->text};
	if (node->kind == CC_YAML_MAP)
		return read_anchored(out, loader, node, letters);
	if (node->kind == CC_YAML_TEXT && is_pattern(node->text))
		return read_pattern(out, loader, node, NULL, letters);
	take_anchors(out, loader, node);
	return out->anchor_count > 0;
}

const struct cc_name *cc_lexicon_names(struct cc_loader *loader, const struct cc_yaml_node *list, size_t *count,
				       enum cc_pattern_case letters)
{
	*count = 0;
	if (list == NULL)
		return NULL;
	struct cc_name *names = cc_loader_alloc(loader, list->count * sizeof(*names));
	if (names == NULL)
		return NULL;
	for (const struct cc_yaml_node *item = list->first; item != NULL; item = item->next)
		if (cc_lexicon_name(&names[*count], loader, item, letters))
			(*count)++;
	return names;
}

const struct cc_name *cc_lexicon_literal_names(struct cc_loader *loader, const struct cc_yaml_node *list, size_t *count)
{
	*count = 0;
	if (list == NULL)
		return NULL;
	struct cc_name *names = cc_loader_alloc(loader, list->count * sizeof(*names));
	if (names == NULL)
		return NULL;
	for (const struct cc_yaml_node *item = list->first; item != NULL; item = item->next) {
		struct cc_name *name = &names[*count];
		*name = (struct cc_name){.place = cc_yaml_place(item), .source = item->text};
		if (cc_node_is_text(loader, item, "a name"))
			take_anchors(name, loader, item);
		*count += name->anchor_count > 0;
	}
	return names;
}

void cc_lexicon_add_name(struct cc_loader *loader, const struct cc_name *name, enum cc_word_kind kind, size_t ref,
			 uint32_t literal_flags)
{
	uint32_t flags = name->pattern != NULL ? (uint32_t)CC_PHRASE_PART : literal_flags;
	for (size_t i = 0; i < name->anchor_count; i++)
		cc_lexicon_add(loader, name->anchors[i], kind, ref, flags);
}
