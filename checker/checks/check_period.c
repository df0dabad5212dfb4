/* period: from and to that are one period or the wrong way round, a rising series that falls, a value of one year given
 * for another. Leaves dates that do not exist to a check of their own. */
#include "checks/period/period_faults.h"

static enum cc_status run(struct cc_vec *findings, const struct cc_check_input *input, struct cc_arena *arena,
			  struct cc_error *err)
{
	struct cc_vec families = cc_vec_new(arena, sizeof(struct claim_family));
	bool ok = period_check_movements(findings, input, arena) && period_check_spans(findings, input, arena) &&
		  claim_families(&families, input, arena) && period_check_premature(findings, &families, input, arena);
	const struct claim_family *items = families.items;
	for (size_t i = 0; ok && i < families.len; i++)
		ok = period_check_series(findings, &items[i], input, arena);
	return ok ? CC_OK : cc_error_set(err, CC_ERR_NOMEM, "out of memory while checking periods");
}

const struct cc_check cc_check_period = {
    .id = PERIOD_CHECK_ID,
    .title = {.en = "Periods that cannot be right", .zh = "时期有误"},
    .help = "From and to of one movement that name the same period, or a later one first; a figure whose pack says "
	    "that it\n"
	    "rises (falls) every year and that is lower (higher) for a later year; one precise value given for two "
	    "years, where\n"
	    "the official value of one of them shows which, or where the later year had not ended when the document "
	    "was dated.\n\n"
	    "A span of days that ends before it begins (6月30日至6月1日).\n\n"
	    "A year's figure that is out of its series, in a text older than the end of that year, is an error.\n\n"
	    "Silent: movements without years; a year against a half-year; round values; series that a pack does not "
	    "declare.\n",
    .bad = "研发人员全时当量由2025年的324.7万人年提高到2025年的635.4万人年。",
    .good = "研发人员全时当量由2012年的324.7万人年提高到2022年的635.4万人年。",
    .run = run,
};
