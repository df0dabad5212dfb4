/* Whether 30日 counts days (拘留30日, 不超过30日) or names the thirtieth: what stands around it decides.
 * Leaves dates to period.c and the figure to figure_read.c. */
#include "extract/days.h"

bool cc_days_are_counted(struct cc_str before, struct cc_str behind)
{
	static const struct cc_str ahead[] = {
	    {"超过", 6},   {"少于", 6}, {"多于", 6}, {"不足", 6},   {"不满", 6}, {"至少", 6},	{"最多", 6},
	    {"最长", 6},   {"长达", 6}, {"为期", 6}, {"历时", 6},   {"拘留", 6}, {"工期", 6},	{"会期", 6},
	    {"示期", 6},   {"质期", 6}, {"效期", 6}, {"冷静期", 9}, {"提前", 6}, {"延长", 6},	{"逾期", 6},
	    {"连续", 6},   {"连用", 6}, {"连服", 6}, {"用药", 6},   {"疗程", 6}, {"误工期", 9}, {"护理期", 9},
	    {"营养期", 9}, {"住院", 6}, {"延期", 6}, {"停业", 6},   {"逾", 3},	 {"满", 3}};
	static const struct cc_str after[] = {{"以上", 6}, {"以下", 6}, {"的拘留", 9}, {"拘留", 6}, {"之久", 6}};
	static const struct cc_str ends[] = {{"至", 3}, {"到", 3}, {"-", 1}, {"—", 3}, {"~", 1}};
	bool within = cc_str_starts(behind, CC_STR("以内")) ||
		      (cc_str_starts(behind, CC_STR("内")) && !cc_str_starts(behind, CC_STR("内蒙")));
	if (within && (cc_str_ends(before, CC_STR("起")) || cc_str_ends(before, CC_STR("在")) ||
		       cc_str_ends(before, CC_STR("于"))))
		return true; /* 自判决生效之日起十日内, 在15日内付清 */
	for (size_t i = 0; i < sizeof(after) / sizeof(after[0]); i++)
		if (cc_str_starts(behind, after[i]))
			return true;
	for (size_t i = 0; i < sizeof(ends) / sizeof(ends[0]); i++)
		if (cc_str_starts(behind, ends[i]))
			return false; /* 会期5日至8日 */
	for (size_t i = 0; i < sizeof(ahead) / sizeof(ahead[0]); i++)
		if (cc_str_ends(before, ahead[i]))
			return true;
	return false;
}
