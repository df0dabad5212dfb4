/* Chinese text in traditional script, and what it is in simplified script, character by character.
 * Leaves words that the scripts' places write in another way (網路, 軟體) alone. */
#ifndef CC_BASE_TRADITIONAL_H
#define CC_BASE_TRADITIONAL_H

#include <stdbool.h>

#include "base/str.h"

/** Whether valid UTF-8 is Chinese in traditional script: of 64 characters, taken at even distances, at least one Han
 *  character in eight has another form in simplified script. Running text has three in eight, a simplified one none but
 *  in names. O(1). */
bool cc_is_traditional(struct cc_str text);

/** Whether any character of valid UTF-8 has another form in simplified script. O(len). */
bool cc_holds_traditional(struct cc_str text);

/** Make each traditional character of valid UTF-8 the simplified one, in place: all have three bytes. O(len). */
void cc_simplify(char *text, size_t len);

/** Whether two texts of valid UTF-8 are one in simplified script: 胡厚崑 and 胡厚昆. O(len). */
bool cc_same_simplified(struct cc_str a, struct cc_str b);

#endif
