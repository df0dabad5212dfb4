/* Bodies and places that no pack knows, where they open a clause of English. Private to link/; offsets are view
 * offsets. Leaves names by their tails (云泽市, Lanjiang's) to places.c. */
#ifndef CC_LINK_OPENERS_H
#define CC_LINK_OPENERS_H

#include "link/link_sentence.h"

/** End of the word of letters, dashes and & that begins at `at`; `at` where none does. O(its length). */
size_t link_word_end(const struct link_sentence *self, size_t at);

/** End of the capitalised word at `at` that nothing explains, with what an ampersand joins to it; `at` where there is
 * none. O(its length). */
size_t link_unknown_word_end(const struct link_sentence *self, size_t at);

/** The capitalised words that begin at `at`, one of them unknown at least, `most` of them.
 * @param joint  What may stand between two of them ("of "); empty: nothing. @return An empty span where there are none.
 */
struct cc_span link_capital_name(const struct link_sentence *self, size_t at, int most, struct cc_str joint);

/** The capitalised words that open the clause at `start` and do something there ("Rotterdam handled", "Tarrow Steel,
 * which employs"); empty where there are none. self->cover is set. O(words of the name + cues). */
struct cc_span link_opening_agent(const struct link_sentence *self, size_t start);

/** "St Anne's Hospital| in Leeds| has": the end of the place that only tells which one it is; `end` where there is none
 * or nothing is done behind it. O(cues + names). */
size_t link_behind_own_place(const struct link_sentence *self, size_t end);

/** "Marrick|, the country's busiest port, |handled": behind what a name is said to be between commas; `end` where
 * nothing is said. O(the words). */
size_t link_behind_apposition(const struct link_sentence *self, size_t end);

/** "Marrick|, a Danish insurer, |said": the same where a kind of company ends it. O(cues). */
size_t link_behind_kind(const struct link_sentence *self, size_t end);

/** "the world's busiest airport": whether the place is only where something is foremost; English only. O(names). */
bool link_is_field_of_foremost(const struct link_sentence *self, struct cc_span place);

/** Behind "NEW DELHI — " at the start of a sentence; `start` where no dateline stands there. O(1). */
size_t link_behind_dateline(const struct link_sentence *self, size_t start);

/** "Speaking in Lima, the minister said": whether the place is where something was written or said; English only. */
bool link_is_where_said(const struct link_sentence *self, struct cc_span place);

/** "fewer states reported them, led by Ohio (132 fewer)": whether words that open a row of parts stand before the
 * place; English only. */
bool link_is_in_row_of_parts(const struct link_sentence *self, struct cc_span place);

/** "In November |Nordlys Airways carried": behind the time and small word that `at` opens with; `at` where none does.
 * O(periods). */
size_t link_behind_time(const struct link_sentence *self, size_t at);

/** The one capitalised word that opens the clause at `start` and says something there ("Unilever said"); empty where
 * there is none. A person may be who says it. */
struct cc_span link_opening_speaker(const struct link_sentence *self, size_t start);

/** Whether a metric's name is the words of a frame, as the verb of "flew N passengers". O(names). */
bool link_is_frame(const struct link_sentence *self, struct cc_span metric);

/** "The special exhibition alone |attracted 158,000 people": a frame behind somebody whom nobody knows, with "the".
 * What a verb tells is of its subject, and of no one said before. O(names). */
bool link_is_deed_of_stranger(const struct link_sentence *self, struct cc_span metric);

#endif
