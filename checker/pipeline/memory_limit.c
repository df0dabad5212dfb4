/* A default that suits a small machine and a container: a part of what there is, however much that is.
 * Leaves --memory to cli/, files behind the limit to base/spill.c. */
#include "pipeline/memory_limit.h"

#include <limits.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

enum { SHARE = 4, LEAST = 64, UNKNOWN = 1024, MEGABYTE = 1024 * 1024 };

/* A fixed ceiling sends large archives into files on machines with room enough: what is looked at here and there comes
 * back page by page, and 20,000 articles took the system two hundred seconds. */
unsigned cc_memory_limit_of(size_t machine)
{
	const size_t share = machine / SHARE / MEGABYTE;
	if (machine == 0)
		return UNKNOWN;
	if (share > UINT_MAX)
		return UINT_MAX;
	return share < LEAST ? LEAST : (unsigned)share;
}

/* "max" where the container has no limit of its own. */
static size_t container_memory(void)
{
	char line[32] = "";
	FILE *file = fopen("/sys/fs/cgroup/memory.max", "r");
	if (file == NULL)
		return SIZE_MAX;
	const bool told = fgets(line, sizeof(line), file) != NULL && line[0] >= '0' && line[0] <= '9';
	(void)fclose(file);
	return told ? (size_t)strtoull(line, NULL, 10) : SIZE_MAX;
}

size_t cc_memory_of_machine(void)
{
	const long pages = sysconf(_SC_PHYS_PAGES);
	const long page = sysconf(_SC_PAGESIZE);
	if (pages <= 0 || page <= 0)
		return 0;
	const size_t machine = (size_t)pages * (size_t)page;
	const size_t container = container_memory();
	return container < machine ? container : machine;
}
