/* How much two articles have of one another's names.
 * Leaves finding the names of one to story_names.c. */
#include "checks/story/story_names.h"

#include "base/search.h"

enum { TWICE = 2, BRIEF_SHARED = 2 };

static bool says(const struct story_names *names, uint64_t key)
{
	const size_t at =
	    cc_search_hash(names->names, names->count, sizeof(names->names[0]), offsetof(struct story_name, key), key);
	return at < names->count && names->names[at].key == key;
}

/* Whether one of them says what the other one says most: mostly neither does, and no more need be looked at. */
static bool says_foremost(const struct story_names *names, const struct story_names *other)
{
	for (size_t i = 0; i < other->foremost_count; i++)
		if (says(names, other->foremost[i]))
			return true;
	return false;
}

/* What two texts have in common, and whether both say one of it twice, and one of it leads either of them. */
struct common {
	unsigned names;
	bool twice;
	bool leads;
};

static struct common compare_names(const struct story_names *a, const struct story_names *b)
{
	struct common common = {.names = 0};
	for (size_t i = 0, k = 0; i < a->count && k < b->count;) {
		const struct story_name *left = &a->names[i];
		const struct story_name *right = &b->names[k];
		if (left->key == right->key) {
			common.names++;
			common.leads = common.leads || left->leads || right->leads;
			common.twice = common.twice || (left->count >= TWICE && right->count >= TWICE);
		}
		i += left->key <= right->key;
		k += right->key <= left->key;
	}
	return common;
}

unsigned story_names_shared(const struct story_names *a, const struct story_names *b)
{
	bool brief = a->foremost_count == 0 && b->foremost_count == 0;
	if (!brief && !says_foremost(a, b) && !says_foremost(b, a))
		return 0;
	const struct common common = compare_names(a, b);
	if (brief)
		return common.names >= BRIEF_SHARED;
	return common.leads ? common.names + common.twice : 0;
}
