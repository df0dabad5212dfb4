/* The allocator that every owner of memory takes, with a context, so that a test can fail the n-th request.
 * Leaves grouping of lifetimes to arena.h. */
#ifndef CC_BASE_ALLOC_H
#define CC_BASE_ALLOC_H

#include <stddef.h>

/** How memory is had. `context` is handed to every call; both functions must be set. */
struct cc_alloc {
	/** Grow, shrink or (ptr NULL) get memory. @return NULL on failure, `ptr` then still valid. */
	void *(*resize)(void *context, void *ptr, size_t old_size, size_t new_size);
	void (*release)(void *context, void *ptr, size_t size);
	void *context;
};

/** The C library's allocator. Thread-safe. */
extern const struct cc_alloc cc_alloc_libc;

#endif
