/* Memory that lies in a file without a name: the system may take its pages back at any time.
 * Leaves when to ask for such memory to spill.h. */
#ifndef CC_BASE_MAPPED_FILE_H
#define CC_BASE_MAPPED_FILE_H

#include <stddef.h>

/**
 * @param folder  Where the file is made and at once unlinked: its room on the disk goes with the memory.
 * @param size    Bytes, > 0; they are reserved on the disk here, so that none of them can fail later.
 * @return Zeroed bytes, released with cc_mapped_file_free; NULL where the folder or the disk says no.
 */
void *cc_mapped_file_new(const char *folder, size_t size);

/** @param size  As it was asked for. */
void cc_mapped_file_free(void *bytes, size_t size);

/** Give the pages back to the system; what they hold stays, and is fetched again when it is looked at. Thread-safe. */
void cc_mapped_file_rest(void *bytes, size_t size);

/** Bytes of files that this process has in memory now; SIZE_MAX where the system does not tell. */
size_t cc_mapped_file_resident(void);

#endif
