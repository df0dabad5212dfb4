/* What the files on lists share: the characters outside of brackets, and what a list may be counted as.
 * Leaves stated counts to enumeration.h. Private to checks/. */
#ifndef CC_CHECKS_ENUMERATION_TALLY_H
#define CC_CHECKS_ENUMERATION_TALLY_H

#include "checks/enumeration/enumeration.h"

enum { ENUMERATION_ITEMS_LEAST = 3 };

/** What a list may be counted as: 和 may join two items or stand inside one, so that there is no single number. */
struct enumeration_tally {
	int separators; /* 、 or the comma of English */
	int stronger;	/* semicolons */
	int commas;	/* ， in a Chinese list: it may divide items or sentences */
	int joints;	/* 和 与 及; and */
	int longest;	/* words of the longest item, English */
	bool open;	/* 等, such as: not all are listed */
	bool joined;	/* English: the last item hangs on an "and" without a comma, which makes one item more */
};

/** A walk over the characters of a list. */
struct enumeration_scan {
	struct cc_str view;
	size_t at;
	size_t end;
	int depth;
};

/** The next character outside of brackets and quotation marks; 0 at the end. */
uint32_t enumeration_next_plain(struct enumeration_scan *scan);

/** Whether a character opens or closes brackets or quotation marks. */
bool enumeration_opens(uint32_t c);
bool enumeration_closes(uint32_t c);

/** 和 与 及 或 */
bool enumeration_is_joint(uint32_t c);

/** What divides a Chinese list. O(bytes). */
struct enumeration_tally enumeration_tally_han(struct cc_str view, struct cc_span span);

/** The same, where what certainly joins two items counts as 、 does. O(bytes). */
struct enumeration_tally enumeration_tally_sure(const struct enumeration *work, struct cc_span list);

/** 黄岭镇、青坪镇和石湾镇: all items end alike, so that the joint stands between two of them. O(bytes). */
bool enumeration_ends_alike(struct cc_str view, struct cc_span list);

/** Whether so many items can be read out of it. 发展科技、教育、卫生事业和保护环境 may be four, or two. */
bool enumeration_may_count(const struct enumeration_tally *tally, int number);

#endif
