/* Telling findings with one fingerprint apart, for services that want every fingerprint once.
 * Leaves fingerprints to model/. */
#ifndef CC_REPORT_ORDINALS_H
#define CC_REPORT_ORDINALS_H

#include "base/arena.h"
#include "model/finding.h"

/** @return For each finding, the how-manieth of its fingerprint it is, from 1, in the order of the report; NULL when
 * out of memory. O(n log n). */
const unsigned *cc_ordinals_make(const struct cc_finding *findings, size_t count, struct cc_arena *arena);

#endif
