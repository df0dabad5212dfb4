/* The table of output formats, from formats.def.
 * Leaves each format to its file. */
#include <stddef.h>

#include "report/writer.h"

#define CC_FORMAT(id) extern const struct cc_format cc_format_##id;
#include "report/formats.def"
#undef CC_FORMAT

#define CC_FORMAT(id) &cc_format_##id,
const struct cc_format *const cc_formats[] = {
#include "report/formats.def"
    NULL};
#undef CC_FORMAT
