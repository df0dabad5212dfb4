/* An allocator for what may grow beyond memory: up to a limit it is ordinary memory, and large pieces behind that lie
 * in files without a name, of which only a window is in memory at a time. Leaves what lives how long to arena.h. */
#ifndef CC_BASE_SPILL_H
#define CC_BASE_SPILL_H

#include "base/alloc.h"

struct cc_spill;

/** All in bytes. */
struct cc_spill_limits {
	size_t memory;	    /* what may be held in ordinary memory before files are used */
	size_t window;	    /* how much of the files may be in memory */
	size_t piece;	    /* what is smaller is always ordinary memory; > 0 */
	const char *folder; /* where the files are; borrowed for the allocator's life */
};

/**
 * @param alloc  Ordinary memory, borrowed. What no file can be had for comes from here, too.
 * @return NULL when out of memory.
 */
struct cc_spill *cc_spill_new(const struct cc_alloc *alloc, const struct cc_spill_limits *limits);

/** All that was had from it must have been released. NULL is allowed. */
void cc_spill_free(struct cc_spill *spill);

/** Lives as long as `spill`; thread-safe where `alloc` is. Pieces keep their addresses whether they are in memory or
 * not.
 */
const struct cc_alloc *cc_spill_allocator(const struct cc_spill *spill);

/** Bytes that lie in files now. */
size_t cc_spill_filed(struct cc_spill *spill);

#endif
