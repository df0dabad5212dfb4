/* How two values stand to one another by the words beside them, and which of several are other things.
 * Leaves what their figures allow to claim_relate.c. */
#include "checks/value/value_relate.h"

#include "checks/value/claim_lines.h"
#include "checks/value/claim_seasons.h"
#include "checks/value/issues.h"
#include "checks/value/value_evidence.h"

enum { CLASSES_HELD = 32 };

enum claim_relation value_relate(const struct cc_ruleset *rules, const struct cc_claim *a, const struct cc_claim *b)
{
	enum claim_relation relation = claim_of_two_releases(a, b) ? CLAIM_AGREE : claim_relate(a, b);
	if (relation != CLAIM_AGREE && (claim_lines_of_two_measures(rules, a, b) ||
					claim_seasons_apart(rules, a->article, a->sentence, b->article, b->sentence) ||
					(!value_evidence_is_misprint(a, b) && claim_lines_apart(rules, a, b))))
		return CLAIM_AGREE;
	bool issues = relation != CLAIM_AGREE && cc_issues_apart(a->article, a->sentence, b->article, b->sentence);
	return issues ? CLAIM_AGREE : relation;
}

/* Whether no other value may be another one of the same thing, though the figures differ. */
static bool is_another_thing(const struct claim_class *items, size_t count, size_t at, const struct cc_ruleset *rules)
{
	for (size_t i = 0; i < count; i++)
		if (i != at && (value_relate(rules, items[at].best, items[i].best) != CLAIM_AGREE ||
				claim_relate(items[at].best, items[i].best) == CLAIM_AGREE))
			return false;
	return true;
}

void value_drop_others(struct cc_vec *classes, const struct cc_ruleset *rules)
{
	struct claim_class *items = classes->items;
	for (size_t i = 0; i < classes->len && classes->len > 2 && classes->len <= CLASSES_HELD;) {
		if (!is_another_thing(items, classes->len, i, rules)) {
			i++;
			continue;
		}
		for (size_t k = i + 1; k < classes->len; k++)
			items[k - 1] = items[k];
		classes->len--;
	}
}
