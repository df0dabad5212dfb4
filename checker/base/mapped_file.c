/* One file a piece, unlinked as soon as it is there: nothing is left behind, however the program ends.
 * Leaves what lies in which piece to spill.c. */
#include "base/mapped_file.h"

#include <fcntl.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/mman.h>
#include <unistd.h>

enum { PATH_MAX_HERE = 4096 };

/* @return A file that no folder lists; -1 where there can be none. */
static int open_unnamed(const char *folder)
{
	char path[PATH_MAX_HERE];
	int len = snprintf(path, sizeof(path), "%s/claimcheck-XXXXXX", folder);
	int file = len > 0 && (size_t)len < sizeof(path) ? mkstemp(path) : -1;
	if (file >= 0)
		(void)unlink(path);
	return file;
}

/* A disk that is full says so here, and not with a signal when a byte is written. */
static void *map(int file, size_t size)
{
	if (size > INT64_MAX || posix_fallocate(file, 0, (off_t)size) != 0)
		return NULL;
	void *bytes = mmap(NULL, size, PROT_READ | PROT_WRITE, MAP_SHARED, file, 0);
	return bytes != MAP_FAILED ? bytes : NULL;
}

void *cc_mapped_file_new(const char *folder, size_t size)
{
	int file = open_unnamed(folder);
	if (file < 0)
		return NULL;
	void *bytes = map(file, size);
	(void)close(file); /* the mapping holds it */
	return bytes;
}

void cc_mapped_file_free(void *bytes, size_t size)
{
	(void)munmap(bytes, size);
}

void cc_mapped_file_rest(void *bytes, size_t size)
{
	(void)madvise(bytes, size, MADV_DONTNEED);
}

/* "size resident shared ...", in pages; the third are those of files. */
size_t cc_mapped_file_resident(void)
{
	FILE *file = fopen("/proc/self/statm", "r");
	if (file == NULL)
		return SIZE_MAX;
	char line[128];
	char *rest = fgets(line, sizeof(line), file);
	(void)fclose(file);
	for (int i = 0; rest != NULL && i < 2; i++)
		(void)strtoull(rest, &rest, 10);
	long page = sysconf(_SC_PAGESIZE);
	return rest != NULL && page > 0 ? (size_t)strtoull(rest, NULL, 10) * (size_t)page : SIZE_MAX;
}
