/* What sort of company words of Chinese tell, before its name: 物业公司|和悦服务. Private to link/; offsets are view
 * offsets. Leaves whose a figure is to companies.h. */
#ifndef CC_LINK_COMPANY_WORDS_H
#define CC_LINK_COMPANY_WORDS_H

#include "link/link_sentence.h"

/** 物业公司|和悦服务: how long the words for a sort of company are that `rest` begins with; 0: none. O(words). */
size_t link_company_kind(const struct link_sentence *self, struct cc_str rest);

/** 云服务|商|曜舟汽车: where such words stand that end behind `at`, the words of a name behind them up to `to`; empty
 * at `at` where none do. O(bytes before it). */
struct cc_span link_sort_of_company(const struct link_sentence *self, size_t at, size_t to);

/** 位于|城东的|岚山大学: how many bytes of the words tell where somebody is; 0: none, or it is not told so. O(bytes).
 */
size_t link_behind_location(const struct link_sentence *self, struct cc_str words);

/** 茶饮连锁品牌|禾露, 短视频平台|星屿互动: the words without what sort of company it is. O(bytes of the words). */
struct cc_str link_without_kind(const struct link_sentence *self, struct cc_str words);

/** |美国|芯片制造商曜舟汽车: whether right behind the place somebody is told by his sort. O(bytes before it). */
bool link_is_before_sort(const struct link_sentence *self, struct cc_span place);

#endif
