/* The rules of gitignore(5).
 * Leaves finding the files that hold them to files.c. */
#include "read/ignore.h"

/* A set like [!a-z] at `*at` (behind the '['). Moves `*at` behind the ']'. An unclosed one matches nothing. */
static bool matches_set(struct cc_str pattern, size_t *at, char c)
{
	size_t i = *at;
	bool negated = i < pattern.len && (pattern.ptr[i] == '!' || pattern.ptr[i] == '^');
	bool found = false;
	i += negated ? 1 : 0;
	for (size_t first = i; i < pattern.len && (pattern.ptr[i] != ']' || i == first); i++) {
		char low = pattern.ptr[i];
		char high = low;
		if (i + 2 < pattern.len && pattern.ptr[i + 1] == '-' && pattern.ptr[i + 2] != ']') {
			high = pattern.ptr[i + 2];
			i += 2;
		}
		found |= low <= c && c <= high;
	}
	*at = i < pattern.len ? i + 1 : i;
	return i < pattern.len && found != negated && c != '/';
}

/* One character of text against what stands at `*at`, which is no star. */
static bool matches_one(struct cc_str pattern, size_t *at, char c)
{
	char want = pattern.ptr[(*at)++];
	if (want == '?')
		return c != '/';
	if (want == '[')
		return matches_set(pattern, at, c);
	if (want == '\\' && *at < pattern.len)
		want = pattern.ptr[(*at)++];
	return want == c;
}

/* Where to go back to when a match fails behind a star. */
struct retry {
	size_t pattern;
	size_t text;
	bool crosses; /* ** */
	bool set;
};

/* Behind the star at `at`: how many bytes of pattern the star takes. "**" followed by a slash may stand for no folder
 * at all. */
static size_t star_length(struct cc_str pattern, size_t at, bool *crosses)
{
	*crosses = at + 1 < pattern.len && pattern.ptr[at + 1] == '*';
	if (!*crosses)
		return 1;
	return at + 2 < pattern.len && pattern.ptr[at + 2] == '/' ? 3 : 2;
}

static bool go_back(struct retry *retry, struct cc_str text, size_t *p, size_t *t)
{
	if (!retry->set || retry->text >= text.len || (!retry->crosses && text.ptr[retry->text] == '/'))
		return false;
	retry->text++;
	*p = retry->pattern;
	*t = retry->text;
	return true;
}

/* A star may fail only back to itself, but a ** before it may still take more: both are kept. */
bool cc_glob_matches(struct cc_str pattern, struct cc_str text)
{
	struct retry near = {0};
	struct retry far = {0};
	size_t p = 0;
	size_t t = 0;
	while (t < text.len || p < pattern.len) {
		if (p < pattern.len && pattern.ptr[p] == '*') {
			bool crosses = false;
			p += star_length(pattern, p, &crosses);
			near = (struct retry){.pattern = p, .text = t, .crosses = crosses, .set = true};
			if (crosses)
				far = near;
			continue;
		}
		size_t next = p;
		if (p < pattern.len && t < text.len && matches_one(pattern, &next, text.ptr[t])) {
			p = next;
			t++;
			continue;
		}
		if (go_back(&near, text, &p, &t))
			continue;
		if (!go_back(&far, text, &p, &t))
			return false;
		near = far;
	}
	return true;
}

static bool is_escaped_blank(struct cc_str line)
{
	return line.len >= 2 && line.ptr[line.len - 1] == ' ' && line.ptr[line.len - 2] == '\\';
}

static struct cc_str trim_line(struct cc_str line)
{
	while (line.len > 0 && (line.ptr[line.len - 1] == '\r' || line.ptr[line.len - 1] == '\t' ||
				(line.ptr[line.len - 1] == ' ' && !is_escaped_blank(line))))
		line.len--;
	return line;
}

void cc_ignore_add(struct cc_vec *rules, struct cc_str line, struct cc_str base)
{
	struct cc_str pattern = trim_line(line);
	if (pattern.len == 0 || pattern.ptr[0] == '#')
		return;
	struct cc_ignore_rule rule = {.base = base, .negated = pattern.ptr[0] == '!'};
	if (rule.negated)
		pattern = cc_str_slice(pattern, 1, pattern.len);
	if (pattern.len > 0 && pattern.ptr[pattern.len - 1] == '/') {
		rule.only_folders = true;
		pattern.len--;
	}
	if (pattern.len > 0 && pattern.ptr[0] == '/') {
		rule.anchored = true;
		pattern = cc_str_slice(pattern, 1, pattern.len);
	}
	rule.anchored = rule.anchored || (pattern.len > 0 && memchr(pattern.ptr, '/', pattern.len) != NULL);
	rule.pattern = pattern;
	if (pattern.len > 0)
		(void)cc_vec_add(rules, &rule);
}

void cc_ignore_add_lines(struct cc_vec *rules, struct cc_str text, struct cc_str base)
{
	for (size_t from = 0; from < text.len;) {
		size_t to = cc_str_find(text, CC_STR("\n"), from);
		if (to > text.len)
			to = text.len;
		cc_ignore_add(rules, cc_str_slice(text, from, to), base);
		from = to + 1;
	}
}

static struct cc_str last_part(struct cc_str path)
{
	size_t from = path.len;
	while (from > 0 && path.ptr[from - 1] != '/')
		from--;
	return cc_str_slice(path, from, path.len);
}

static bool rule_matches(const struct cc_ignore_rule *rule, struct cc_str path, enum cc_path_kind kind)
{
	if ((rule->only_folders && kind != CC_PATH_FOLDER) || !cc_str_starts(path, rule->base))
		return false;
	struct cc_str inner = cc_str_slice(path, rule->base.len, path.len);
	return cc_glob_matches(rule->pattern, rule->anchored ? inner : last_part(inner));
}

bool cc_ignore_names(const struct cc_vec *rules, struct cc_str path, enum cc_path_kind kind)
{
	const struct cc_ignore_rule *items = rules->items;
	for (size_t i = rules->len; i > 0; i--)
		if (rule_matches(&items[i - 1], path, kind))
			return !items[i - 1].negated;
	return false;
}
