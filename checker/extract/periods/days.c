/* Whether 30日 counts days (拘留30日, 不超过30日) or names the thirtieth: what stands around it decides.
 * Leaves dates to period.c and the figure to figure_read.c. */
#include "extract/periods/days.h"
#include "ruleset/figure_words.h"

bool cc_days_are_counted(const struct cc_word_list *words, struct cc_str before, struct cc_str behind)
{
	static const struct cc_str ends[] = {{"至", 3}, {"到", 3}, {"-", 1}, {"—", 3}, {"~", 1}};
	bool within = cc_str_starts(behind, CC_STR("以内")) ||
		      (cc_str_starts(behind, CC_STR("内")) && !cc_str_starts(behind, CC_STR("内蒙")));
	if (within && (cc_str_ends(before, CC_STR("起")) || cc_str_ends(before, CC_STR("在")) ||
		       cc_str_ends(before, CC_STR("于"))))
		return true; /* 自判决生效之日起十日内, 在15日内付清 */
	if (cc_word_list_begins(&words[CC_FIGURE_LIST_DAYS_BEHIND], behind) > 0)
		return true;
	for (size_t i = 0; i < sizeof(ends) / sizeof(ends[0]); i++)
		if (cc_str_starts(behind, ends[i]))
			return false; /* 会期5日至8日 */
	return cc_word_list_ends(&words[CC_FIGURE_LIST_DAYS_BEFORE], before) > 0;
}
