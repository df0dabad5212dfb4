/* What packs add to metrics of other packs.
 * Leaves the metrics to metrics.c. */
#ifndef CC_RULESET_EXTEND_H
#define CC_RULESET_EXTEND_H

#include "ruleset/form.h"

/** One item of the section `extend`; lists may be NULL. */
struct cc_extension {
	const struct cc_yaml_node *metric; /* its id */
	const struct cc_yaml_node *names;
	const struct cc_yaml_node *frames;
	const struct cc_yaml_node *not_names;
	const struct cc_yaml_node *examples;
	const struct cc_pack_file *file;
};

/** The items of `own` and behind them those of `more`, each with its place; either may be NULL. */
const struct cc_yaml_node *cc_extend_join(struct cc_loader *loader, const struct cc_yaml_node *own,
					  const struct cc_yaml_node *more);

#endif
