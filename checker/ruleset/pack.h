/* From pack files to a filled ruleset.
 * Leaves owning and asking it to ruleset.c. */
#ifndef CC_RULESET_PACK_H
#define CC_RULESET_PACK_H

#include "ruleset/loader.h"

/** Read the files of one layer into loader->files. @return CC_OK, or the failure that ends loading (err). */
enum cc_status cc_packs_read(struct cc_loader *loader, struct cc_str path, uint32_t layer, struct cc_error *err);

/** Take a pack in memory as one more file. @return CC_OK or CC_ERR_NOMEM. */
enum cc_status cc_packs_take(struct cc_loader *loader, struct cc_str path, struct cc_str bytes, uint32_t layer);

/** Read all sections of all files and finish them. Mistakes are reported to the loader. */
void cc_packs_compile(struct cc_loader *loader);

#endif
