/* The running text of a page of HTML: what stands between two tags is written as a browser would show it.
 * Leaves tags to read_html.c, the map to the source to weave.h. */
#ifndef CC_READ_HTML_FLOW_H
#define CC_READ_HTML_FLOW_H

#include "read/weave.h"

/** Where the writing stands. `block` and the counters are set by whoever reads tags, between runs of text. */
struct cc_html_flow {
	struct cc_weave weave;
	struct cc_str source;
	struct cc_block block; /* what the next fragment will be */
	enum cc_follow follow; /* how it will follow */
	int pre;	       /* open <pre> */
	int code;	       /* open <code> */
	int raised;	       /* open <sup> */
	bool open;	       /* a fragment is being written */
	struct cc_span blank;  /* behind its text, not yet written; empty for none */
};

/** Write a run of the source. */
void cc_html_flow_add(struct cc_html_flow *flow, struct cc_span run);

/** End the fragment. */
void cc_html_flow_end(struct cc_html_flow *flow);

/** End the fragment; the next one begins a block of its own. */
void cc_html_flow_break(struct cc_html_flow *flow);

#endif
