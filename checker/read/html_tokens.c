/* One pass, no tree: the paragraphs of a page are told apart by tags alone, and a tree can be made to cost the square
 * of its source (2,000 open <font> cost gumbo 0.10 three seconds). Leaves entities to entity.h. */
#include "read/html_tokens.h"
#include "base/ascii.h"

#include <stdint.h>

static bool is_blank(char c)
{
	return c == ' ' || (c >= '\t' && c <= '\r');
}

static bool starts_at(struct cc_str source, size_t at, struct cc_str prefix)
{
	return cc_str_starts(cc_str_slice(source, at, source.len), prefix);
}

/* Behind the next `needle`; the end of the source where there is none. */
static size_t behind(struct cc_str source, struct cc_str needle, size_t from)
{
	size_t found = cc_str_find(source, needle, from);
	return found < source.len ? found + needle.len : source.len;
}

/* Behind the > of the tag that stands open at `at`; quotes may hold another. */
static size_t behind_tag(struct cc_str source, size_t at)
{
	char quote = '\0';
	for (bool value = false; at < source.len; at++) {
		char c = source.ptr[at];
		if (quote != '\0')
			quote = c == quote ? '\0' : quote;
		else if (c == '>')
			return at + 1;
		else if (value && (c == '"' || c == '\''))
			quote = c;
		value = c == '=' || (value && is_blank(c));
	}
	return source.len;
}

/* What <!, <? begins. */
static size_t behind_declaration(struct cc_str source, size_t at)
{
	return starts_at(source, at, CC_STR("<!--")) ? behind(source, CC_STR("-->"), at + 4)
						     : behind(source, CC_STR(">"), at);
}

static bool is_declaration(struct cc_str source, size_t at)
{
	return at + 1 < source.len && source.ptr[at] == '<' && (source.ptr[at + 1] == '!' || source.ptr[at + 1] == '?');
}

static bool is_tag(struct cc_str source, size_t at)
{
	if (at + 2 >= source.len || source.ptr[at] != '<')
		return false;
	return cc_ascii_is_letter(source.ptr[at + 1]) ||
	       (source.ptr[at + 1] == '/' && cc_ascii_is_letter(source.ptr[at + 2]));
}

/* </script of the element that `raw` names. */
static bool is_raw_end(const struct cc_html_tokens *tokens, size_t at)
{
	size_t end = at + 2 + tokens->raw.len;
	return end <= tokens->source.len && tokens->source.ptr[at] == '<' && tokens->source.ptr[at + 1] == '/' &&
	       cc_str_equal_folded(cc_str_slice(tokens->source, at + 2, end), tokens->raw);
}

static bool is_raw(struct cc_str name)
{
	static const char *const names[] = {"script", "style", "title", "textarea", "xmp", "iframe", "noembed"};
	for (size_t i = 0; i < sizeof(names) / sizeof(names[0]); i++)
		if (cc_str_equal_folded(name, cc_str_from(names[i])))
			return true;
	return false;
}

static size_t text_end(const struct cc_html_tokens *tokens)
{
	size_t at = tokens->at;
	for (; at < tokens->source.len; at++) {
		if (tokens->source.ptr[at] != '<')
			continue;
		bool ends = tokens->raw.ptr != NULL ? is_raw_end(tokens, at)
						    : is_tag(tokens->source, at) || is_declaration(tokens->source, at);
		if (ends)
			break;
	}
	return at;
}

static void take_tag(struct cc_html_piece *out, struct cc_html_tokens *tokens)
{
	struct cc_str source = tokens->source;
	size_t start = tokens->at;
	bool closes = source.ptr[start + 1] == '/';
	size_t name = start + (closes ? 2 : 1);
	size_t name_end = name;
	while (name_end < source.len && !is_blank(source.ptr[name_end]) && source.ptr[name_end] != '>' &&
	       source.ptr[name_end] != '/')
		name_end++;
	size_t end = behind_tag(source, name_end);
	size_t last = source.ptr[end - 1] == '>' ? end - 1 : end;
	bool alone = last > name_end && source.ptr[last - 1] == '/';
	*out = (struct cc_html_piece){.kind = closes ? CC_HTML_CLOSES : CC_HTML_OPENS,
				      .span = {.start = start, .end = end},
				      .name = cc_str_slice(source, name, name_end),
				      .attributes = cc_str_slice(source, name_end, last - (alone ? 1 : 0)),
				      .alone = alone};
	tokens->at = end;
	tokens->raw = !closes && !alone && is_raw(out->name) ? out->name : (struct cc_str){0};
}

bool cc_html_tokens_next(struct cc_html_piece *out, struct cc_html_tokens *tokens)
{
	while (tokens->raw.ptr == NULL && is_declaration(tokens->source, tokens->at))
		tokens->at = behind_declaration(tokens->source, tokens->at);
	if (tokens->at >= tokens->source.len)
		return false;
	size_t end = text_end(tokens);
	if (end == tokens->at) {
		take_tag(out, tokens);
		return true;
	}
	*out = (struct cc_html_piece){.kind = CC_HTML_RUN, .span = {.start = tokens->at, .end = end}};
	tokens->at = end;
	return true;
}

static size_t skip_blanks(struct cc_str text, size_t at)
{
	while (at < text.len && (is_blank(text.ptr[at]) || text.ptr[at] == '/'))
		at++;
	return at;
}

/* A = where a name should begin is its first letter. */
static size_t name_end(struct cc_str text, size_t at)
{
	at++;
	while (at < text.len && !is_blank(text.ptr[at]) && text.ptr[at] != '=' && text.ptr[at] != '/')
		at++;
	return at;
}

/* The value behind = at *at, which moves behind it. */
static struct cc_str take_value(struct cc_str text, size_t *at)
{
	size_t from = *at + 1;
	while (from < text.len && is_blank(text.ptr[from]))
		from++;
	char quote = from < text.len ? text.ptr[from] : '\0';
	bool quoted = quote == '"' || quote == '\'';
	from += quoted ? 1 : 0;
	size_t to = from;
	while (to < text.len && (quoted ? text.ptr[to] != quote : !is_blank(text.ptr[to])))
		to++;
	*at = quoted && to < text.len ? to + 1 : to;
	return cc_str_slice(text, from, to);
}

bool cc_html_tokens_attribute(struct cc_str *value, struct cc_str attributes, const char *lower)
{
	for (size_t at = skip_blanks(attributes, 0); at < attributes.len; at = skip_blanks(attributes, at)) {
		size_t end = name_end(attributes, at);
		struct cc_str name = cc_str_slice(attributes, at, end);
		size_t next = end;
		while (next < attributes.len && is_blank(attributes.ptr[next]))
			next++;
		struct cc_str found = {0};
		at = end;
		if (next < attributes.len && attributes.ptr[next] == '=') {
			at = next;
			found = take_value(attributes, &at);
		}
		if (!cc_str_equal_folded(name, cc_str_from(lower)))
			continue;
		*value = found;
		return true;
	}
	return false;
}
