/* Matching selectors as ruff does: of two that name a finding the longer one counts.
 * Leaves lists of them to config.h and comments.h. */
#include "project/selector.h"

enum { CLOSENESS_OF_ALL = 1 };

static bool is_all(struct cc_str selector)
{
	return cc_str_equal(selector, CC_STR("all")) || cc_str_equal(selector, CC_STR("ALL"));
}

/* What stands before the slash, and behind it. */
static size_t slash_of(struct cc_str selector)
{
	size_t slash = cc_str_find(selector, CC_STR("/"), 0);
	return slash < selector.len ? slash : selector.len;
}

/* The whole id or its first words: value names value-conflict, vintag (a slip) names nothing. */
static bool begins(struct cc_str id, struct cc_str name, char boundary)
{
	return name.len > 0 && cc_str_starts(id, name) && (id.len == name.len || id.ptr[name.len] == boundary);
}

static bool names_check(struct cc_str selector, struct cc_str check)
{
	size_t slash = slash_of(selector);
	struct cc_str name = cc_str_slice(selector, 0, slash);
	return slash < selector.len ? cc_str_equal(name, check) : begins(check, name, '-');
}

bool cc_selector_touches(struct cc_str selector, struct cc_str check)
{
	return is_all(selector) || names_check(selector, check);
}

size_t cc_selector_closeness(struct cc_str selector, struct cc_str check, struct cc_str rule)
{
	if (is_all(selector))
		return CLOSENESS_OF_ALL;
	if (!names_check(selector, check))
		return 0;
	size_t slash = slash_of(selector);
	bool wants_rule = slash < selector.len;
	if (wants_rule && !begins(rule, cc_str_slice(selector, slash + 1, selector.len), '/'))
		return 0;
	return CLOSENESS_OF_ALL + selector.len;
}

size_t cc_selector_closest(const struct cc_str *selectors, size_t count, struct cc_str check, struct cc_str rule)
{
	size_t best = 0;
	for (size_t i = 0; i < count; i++) {
		size_t closeness = cc_selector_closeness(selectors[i], check, rule);
		best = closeness > best ? closeness : best;
	}
	return best;
}
