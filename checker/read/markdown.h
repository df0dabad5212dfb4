/* Markdown on its way from md4c to a reading text: which block and fragment is being written.
 * Leaves calling the parser to read_markdown.c. */
#ifndef CC_READ_MARKDOWN_H
#define CC_READ_MARKDOWN_H

#include <md4c.h>

#include "read/html_text.h"
#include "read/weave.h"

struct cc_markdown {
	struct cc_weave weave;
	struct cc_str source;
	struct cc_block proto; /* what the next fragment will be */
	enum cc_follow follow; /* how it will follow */
	uint64_t quotes;       /* a bit for each open container, 1 where it is a quotation; innermost lowest */
	int containers;
	int heading; /* level, 0 outside of headings */
	uint32_t tables;
	uint32_t row;
	uint32_t column;
	int images; /* open ones: their text is not part of the article */
	int strong; /* open ones */
	bool has_strong;
	bool has_plain; /* text outside of them in this paragraph */
	bool in_cell;
	bool in_head;
	bool in_code;
	bool in_html;
	struct cc_html_scan html;
	bool open;	   /* a fragment is being written */
	size_t source_end; /* of what was last copied */
};

/** Close the fragment that is being written; nothing where none is. */
void cc_markdown_end_fragment(struct cc_markdown *markdown);

/** Open a fragment where none is. @param at  Source offset of its first byte. */
void cc_markdown_begin_fragment(struct cc_markdown *markdown, size_t at);

/** What a new block is, and how it follows: only a paragraph may go on with the one before it. */
void cc_markdown_start_block(struct cc_markdown *markdown);

/** What the parser tells of either end of a block. @param detail  md4c's, of this type. */
void cc_markdown_enter_block(struct cc_markdown *markdown, MD_BLOCKTYPE type, const void *detail);
void cc_markdown_leave_block(struct cc_markdown *markdown, MD_BLOCKTYPE type, const void *detail);

/** What the parser tells of a run of text. @param text  A slice of the source, or text that md4c made itself. */
void cc_markdown_text(struct cc_markdown *markdown, MD_TEXTTYPE type, struct cc_str text);

#endif
