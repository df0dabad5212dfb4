/* Putting a finding together: texts from templates, places with their sentence, lists kept in the run's arena.
 * Leaves what is wrong to the checks. */
#ifndef CC_CHECKS_COMPOSE_H
#define CC_CHECKS_COMPOSE_H

#include "base/arena.h"
#include "base/vec.h"
#include "model/finding.h"

/**
 * Fill a template: {0} to {9} stand for args, as word order differs between languages.
 * @return The text in `arena`; ptr NULL when out of memory. A number without its argument stands for nothing.
 */
struct cc_str cc_compose(struct cc_arena *arena, const char *pattern, const struct cc_str *args, size_t count);

/** A number in decimal, in `arena`; ptr NULL when out of memory. */
struct cc_str cc_compose_number(struct cc_arena *arena, size_t number);

/** A copy of `count` items of `size` bytes in `arena`; NULL when out of memory or where count is 0. */
void *cc_compose_keep(struct cc_arena *arena, const void *items, size_t count, size_t size);

/** A place: `mark` as reading offsets, the sentence (or block) around it found in the article. O(log n). */
struct cc_location cc_compose_place(const struct cc_article *article, struct cc_span mark);

/** The order of places: by article, then by offset in its text. @return <0, 0, >0. */
int cc_compose_compare_places(const struct cc_article *a, size_t at_a, const struct cc_article *b, size_t at_b);

/** The same of two struct cc_location, for qsort. */
int cc_compose_compare_locations(const void *a, const void *b);

/** The block that holds reading offset `at`; block_count where there is none. O(log n). */
size_t cc_compose_block(const struct cc_article *article, size_t at);

/** At most `max` characters of `text` as one line, with … where it was cut. ptr NULL when out of memory. */
struct cc_str cc_compose_excerpt(struct cc_arena *arena, struct cc_str text, size_t max);

#endif
