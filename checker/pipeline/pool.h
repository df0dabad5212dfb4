/* Doing many independent tasks on a few threads.
 * Leaves the order of results to the caller: every task writes to its own place. */
#ifndef CC_PIPELINE_POOL_H
#define CC_PIPELINE_POOL_H

#include <stddef.h>

enum { CC_POOL_MAX = 64 };

/** How many threads a request for `wanted` gets: as many as there are processors for 0, CC_POOL_MAX at the most. */
size_t cc_pool_threads(unsigned wanted);

/**
 * Call task(context, index) once for every index below `count`, on up to `threads` threads (from cc_pool_threads), the
 * caller's among them; returns when all are done. With 1 thread, or where none can be started, all runs in the
 * caller's.
 */
void cc_pool_run(size_t threads, size_t count, void (*task)(void *context, size_t index), void *context);

#endif
