/* How a conflict without claims is told: a warning with its reason, all places in order.
 * Leaves the words to those who found it. */
#include "checks/noun/unruled_telling.h"

#include "checks/shared/compose.h"
#include "checks/shared/say.h"

bool unruled_tell(struct cc_vec *findings, struct cc_arena *arena, const struct unruled_saying *said)
{
	struct cc_str why = cc_str_from(said->why);
	struct cc_finding finding = {
	    .check = cc_check_unruled_conflict.id,
	    .severity = CC_SEVERITY_WARNING,
	    .confidence = said->confidence,
	    .message = cc_compose(arena, said->message, said->args, said->arg_count),
	    .explanation = cc_compose_keep(arena, &why, 1, sizeof(why)),
	    .explanation_count = 1,
	};
	if (said->places->failed)
		return false;
	say_set_locations(&finding, said->places);
	return finding.message.ptr != NULL && finding.explanation != NULL && cc_vec_add(findings, &finding);
}
