/* How much memory a run may take where nobody said so.
 * Leaves how the limit is kept to base/spill.h. */
#ifndef CC_PIPELINE_MEMORY_LIMIT_H
#define CC_PIPELINE_MEMORY_LIMIT_H

#include <stddef.h>

/** @param machine  Bytes that there are; 0 where that is not known. @return a quarter of them, in megabytes, but
 * no less than 64; 1024 where nobody knows. */
unsigned cc_memory_limit_of(size_t machine);

/** @return bytes of the machine's memory, or of the container's (cgroup v2) where that is less; 0 where the system does
 * not tell. */
size_t cc_memory_of_machine(void);

#endif
