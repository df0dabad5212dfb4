/* What a figure and the label of a row or column say as they are printed: digits, unit, name, year.
 * Leaves where they stand to table_grid.c. Private to checks/. */
#ifndef CC_CHECKS_TABLE_PRINT_H
#define CC_CHECKS_TABLE_PRINT_H

#include "model/quantity.h"

/** What stands behind the digits of a figure: 万人次, %. @param view  The text that it was found in. */
struct cc_str table_printed_unit(struct cc_str view, const struct cc_quantity *figure);

/** The digits as they are printed, without what multiplies them: 138.4 of 138.4万吨. @return false where there are
 * none.
 */
bool table_printed_digits(struct cc_decimal *out, struct cc_str view, const struct cc_quantity *figure);

/** The 亿元 of 收入(亿元); the % of 占比%; empty where the words name no unit. */
struct cc_str table_label_unit(struct cc_str words);

/** The 收入 of 收入(亿元). */
struct cc_str table_label_name(struct cc_str words);

/** Cut the year off: 2025年收入 is 收入, "Revenue 2025" is Revenue. @return the year; 0 where it names none. */
int table_label_cut_year(struct cc_str *label);

/** 2024, 2024年: the head of a row or column that says when; 0 for all others. */
int table_label_year(struct cc_str label);

#endif
