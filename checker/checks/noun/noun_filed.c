/* Figures under each of the names that their articles say most.
 * Leaves what is held against what to check_unruled_conflict.c. */
#include "checks/noun/noun_filed.h"

#include "checks/shared/entry_sort.h"

enum { NAMES_MOST = 8 };

static int compare_filed(const void *left, const void *right)
{
	const struct noun_filed *a = left;
	const struct noun_filed *b = right;
	if (a->name != b->name)
		return a->name < b->name ? -1 : 1;
	return (a->claim > b->claim) - (a->claim < b->claim);
}

bool noun_file_by_story(struct cc_vec *out, struct noun_kin *kin, const struct noun_claim *claims, size_t count)
{
	uint64_t names[NAMES_MOST];
	size_t name_count = 0;
	out->len = 0;
	for (size_t i = 0; i < count; i++) {
		if (!noun_kin_names(names, NAMES_MOST, &name_count, kin, claims[i].article))
			return false;
		for (size_t k = 0; k < name_count; k++) {
			const struct noun_filed entry = {.name = names[k], .claim = i};
			if (!cc_vec_add(out, &entry))
				return false;
		}
	}
	cc_entries_sort(out, compare_filed);
	return true;
}
