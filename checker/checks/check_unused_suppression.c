/* unused-suppression: comments that set nothing aside, and comments that mean nothing.
 * Leaves finding them to pipeline/settle_comments.c: only once all else is settled is it known which was of use. */
#include "checks/check.h"

static enum cc_status run(struct cc_vec *findings, const struct cc_check_input *input, struct cc_arena *arena,
			  struct cc_error *err)
{
	(void)findings;
	(void)input;
	(void)arena;
	(void)err;
	return CC_OK;
}

const struct cc_check cc_check_unused_suppression = {
    .id = "unused-suppression",
    .title = {.en = "Comments that set nothing aside", .zh = "忽略注释不起作用"},
    .help =
	"A comment that sets nothing aside (`unused`): what it was for has been corrected, or it stands at the wrong "
	"place.\n"
	"Left in, it would hide the next mistake there. A comment whose words mean nothing (`wrong`): a verb or a "
	"check\n"
	"that does not exist, an `on` without its `off`, an `ignore` with nothing beside or below it.\n\n"
	"Silent: comments about a check that did not run; all of them with --changed-since.\n",
    .bad = "<!-- claimcheck: ignore period -->\n\n2024年，全国研发经费投入为3.63万亿元。",
    .good = "<!-- claimcheck: ignore period -- 原文如此 "
	    "-->\n\n研发人员全时当量由2025年的324.7万人年提高到2025年的635.4万人年。",
    .run = run,
};
