/* The C library behind struct cc_alloc.
 * Leaves failing allocators to tests/support. */
#include "base/alloc.h"

#include <stdlib.h>

static void *libc_resize(void *context, void *ptr, size_t old_size, size_t new_size)
{
	(void)context;
	(void)old_size;
	return realloc(ptr, new_size > 0 ? new_size : 1);
}

static void libc_release(void *context, void *ptr, size_t size)
{
	(void)context;
	(void)size;
	free(ptr);
}

const struct cc_alloc cc_alloc_libc = {.resize = libc_resize, .release = libc_release, .context = NULL};
