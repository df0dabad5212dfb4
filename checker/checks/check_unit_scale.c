/* unit-scale: figures that agree once 万 is read for 亿, million for billion, per cent for percentage points.
 * Leaves other differences to check_value_conflict.c. */
#include "checks/shared/hints.h"
#include "checks/shared/say.h"
#include "checks/unit/unit_points.h"

static enum cc_severity severity_of(const struct cc_claim *a, const struct cc_claim *b)
{
	return claim_is_inferred(a) || claim_is_inferred(b) ? CC_SEVERITY_WARNING : CC_SEVERITY_ERROR;
}

static struct cc_str message_of(const struct cc_claim *a, const struct cc_claim *b, struct cc_period period,
				const struct cc_check_input *input, struct cc_arena *arena)
{
	struct cc_buf text = say_start(arena);
	say_subject(&text, a, period, input);
	cc_buf_adds(&text, cc_say(input, ": ", "："));
	say_figure(&text, a);
	cc_buf_adds(&text, cc_say(input, " and ", " 与 "));
	say_figure(&text, b);
	return say_end(&text, arena);
}

static bool add_class(struct cc_vec *locations, struct cc_vec *explanation, const struct claim_class *class,
		      const struct cc_check_input *input, struct cc_arena *arena)
{
	for (size_t i = 0; i < class->count; i++) {
		struct cc_str note = say_reading(class->claims[i], arena);
		struct cc_location location = say_location(class->claims[i], note);
		if (note.ptr == NULL || !cc_vec_add(locations, &location))
			return false;
	}
	return say_inferred(explanation, class->claims, class->count, input, arena);
}

static bool report_pair(struct cc_vec *findings, struct scale_slip slip, const struct claim_class *sides,
			struct cc_period period, const struct cc_check_input *input, struct cc_arena *arena)
{
	struct cc_vec locations = cc_vec_new(arena, sizeof(struct cc_location));
	struct cc_vec explanation = cc_vec_new(arena, sizeof(struct cc_str));
	const struct cc_claim *a = sides[0].best;
	const struct cc_claim *b = sides[1].best;
	if (!hint_scale(&explanation, slip, a, b, input, arena) ||
	    !add_class(&locations, &explanation, &sides[0], input, arena) ||
	    !add_class(&locations, &explanation, &sides[1], input, arena))
		return false;
	struct cc_finding finding = {
	    .check = cc_check_unit_scale.id,
	    .rule = a->metric_id,
	    .severity = severity_of(a, b),
	    .confidence = a->confidence < b->confidence ? a->confidence : b->confidence,
	    .message = message_of(a, b, period, input, arena),
	    .explanation = explanation.items,
	    .explanation_count = explanation.len,
	};
	say_set_locations(&finding, &locations);
	return finding.message.ptr != NULL && cc_vec_add(findings, &finding);
}

/* Two values and no third: a third one is for value-conflict, which names the slip as a hint. */
static bool check_group(struct cc_vec *findings, const struct claim_group *group, const struct cc_check_input *input,
			struct cc_arena *arena)
{
	if (group->count < 2)
		return true;
	struct cc_vec classes = cc_vec_new(arena, sizeof(struct claim_class));
	if (!claim_classes(&classes, group, arena))
		return false;
	const struct claim_class *sides = classes.items;
	struct scale_slip slip;
	if (classes.len != 2 || claim_relate(sides[0].best, sides[1].best) != CLAIM_CONFLICT ||
	    !scale_find(&slip, sides[0].best, sides[1].best))
		return true;
	return report_pair(findings, slip, sides, group->period, input, arena);
}

static enum cc_status run(struct cc_vec *findings, const struct cc_check_input *input, struct cc_arena *arena,
			  struct cc_error *err)
{
	size_t first = findings->len;
	enum cc_status status = claim_each_group(findings, input, arena, err, check_group);
	if (status == CC_OK && !unit_alone_check(findings, first, input, arena))
		status = cc_error_set(err, CC_ERR_NOMEM, "out of memory while comparing scales");
	if (status == CC_OK &&
	    (!unit_points_check(findings, input, arena) || !unit_arrivals_check(findings, input, arena) ||
	     !unit_steps_check(findings, input, arena) || !unit_permille_check(findings, input, arena) ||
	     !unit_restated_check(findings, input, arena)))
		status = cc_error_set(err, CC_ERR_NOMEM, "out of memory while comparing units");
	return status;
}

const struct cc_check cc_check_unit_scale = {
    .id = "unit-scale",
    .title = {.en = "Figures that differ by their unit alone", .zh = "量级或单位写错"},
    .help =
	"The same digits at another scale: 万 for 亿, thousand, million or billion for one another, 1024 for 1000, per "
	"cent\n"
	"for percentage points.\n\n"
	"- Two figures of one metric, place and period that agree after a shift by the multipliers that they print,\n"
	"  or by 10^3, 10^4, 10^6, 10^8, 10^9 or 10^12 where three digits are the same. Chinese and English texts\n"
	"  are compared alike: 3.63万亿元 is 3.63 trillion yuan.\n"
	"- A figure that is an official one at another scale (36326.8万元 for 36326.8亿元).\n"
	"- A figure far outside of what its metric can be, that fits when 万 is read for 亿: a warning.\n"
	"- A share that rose by 0.11% in one place and by 0.11 percentage points in another: a warning. A share that\n"
	"  rose TO so many percentage points: a note.\n"
	"- One rate in per cent and in per mille, in two articles of one story (死亡率3.1% / 死亡率3.1‰): a warning.\n"
	"- An amount said again in another unit that is another amount (4.2平方公里，折合6.3万亩; 26.2 miles (41.2 "
	"km)):\n"
	"  an error where a power of ten lies between, else a warning; what is within a tenth is rounded.\n"
	"- A step between two shares of one sentence that is given in per cent (由91.2%提高到96.5%，提高5.3%).\n\n"
	"Silent: figures with 约, 超, nearly; other differences (see `value-conflict`).\n",
    .bad = "2024年，甲市研发经费支出128.4亿元。……甲市2024年研发经费支出128.4万元。",
    .good = "2024年，甲市研发经费支出128.4亿元。……甲市2024年研发经费支出1.284百亿元。",
    .run = run,
};
