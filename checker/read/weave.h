/* Putting a reading text together out of fragments (lines), with its blocks, its joins and its map to the source.
 * Leaves finding fragments to the readers, and whether two belong together to joining.h. */
#ifndef CC_READ_WEAVE_H
#define CC_READ_WEAVE_H

#include "base/vec.h"
#include "model/document.h"
#include "read/joining.h"

/** How a fragment follows the one before it. */
enum cc_follow {
	CC_FOLLOW_NEW,	 /* begins a block */
	CC_FOLLOW_MAYBE, /* begins a block unless the sentence before it goes on */
	CC_FOLLOW_SOFT	 /* the same block unless its lines look like verse or an address */
};

/** A reading text that grows. All memory is the arena's. */
struct cc_weave {
	struct cc_arena *arena;
	struct cc_str source;
	char *data;
	size_t len;
	size_t cap;
	struct cc_vec pieces; /* struct cc_piece */
	struct cc_vec blocks; /* struct cc_block */
	struct cc_vec joins;  /* struct cc_join */
	struct cc_joining joining;
	/* the fragment being written */
	struct cc_block block;
	enum cc_follow follow;
	uint32_t blanks;
	uint32_t indent; /* columns in front of it in the source; set by readers of lines before cc_weave_begin */
	enum cc_line_kind kind; /* what it looks like; set likewise, CC_LINE_UNSEEN by others */
	size_t start;		/* reading offset */
	size_t piece_first;	/* its first piece */
	/* the fragment before it */
	size_t last_start;
	uint32_t last_indent;
	bool failed;
};

/** @param wrap  Columns at which the source's lines were broken, 0 where they were not. */
void cc_weave_init(struct cc_weave *weave, struct cc_str source, uint32_t wrap, struct cc_arena *arena);

/** Begin a fragment. @param block  kind, level and table fields count; text is ignored. */
void cc_weave_begin(struct cc_weave *weave, const struct cc_block *block, enum cc_follow follow, uint32_t blanks);

/** Append bytes of the source as they are. */
void cc_weave_copy(struct cc_weave *weave, struct cc_span source);

/** Append text that stands for a span of the source (an entity, an escape). */
void cc_weave_replace(struct cc_weave *weave, struct cc_str text, struct cc_span source);

/** End the fragment; an empty one leaves no trace. */
void cc_weave_end(struct cc_weave *weave);

/** Hand all over to the document. @return CC_OK or CC_ERR_NOMEM. */
enum cc_status cc_weave_finish(struct cc_weave *weave, struct cc_document *document);

#endif
