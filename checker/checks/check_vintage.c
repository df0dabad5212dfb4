/* vintage: two values that are both official, of different releases; which one to print.
 * Leaves values that no release carries to check_value_conflict.c. */
#include "checks/shared/say.h"
#include "checks/value/figure_fix.h"

/* A class of claims and the release that it repeats. */
struct release_use {
	const struct claim_class *class;
	const struct cc_fact *fact;
};

static bool collect_uses(struct cc_vec *uses, const struct cc_vec *classes, struct cc_period period,
			 const struct cc_ruleset *rules)
{
	const struct claim_class *items = classes->items;
	for (size_t i = 0; i < classes->len; i++) {
		struct release_use use = {.class = &items[i], .fact = claim_fact(rules, items[i].best, period)};
		if (use.fact != NULL && !cc_vec_add(uses, &use))
			return false;
	}
	return true;
}

static const struct release_use *newest_of(const struct cc_vec *uses)
{
	const struct release_use *items = uses->items;
	const struct release_use *newest = &items[0];
	for (size_t i = 1; i < uses->len; i++) {
		if (claim_compare_releases(items[i].fact, newest->fact) > 0)
			newest = &items[i];
	}
	return newest;
}

/* How bad it is that this claim repeats an older release. */
static enum cc_severity severity_of_claim(const struct cc_claim *claim, const struct cc_fact *newest)
{
	if (claim->modality == CC_MODALITY_PRELIMINARY)
		return CC_SEVERITY_INFO;
	const struct cc_date written = claim->article->document.date;
	if (!cc_date_is_set(written) || !cc_date_is_set(newest->released))
		return CC_SEVERITY_WARNING;
	return cc_date_compare(written, newest->released) >= 0 ? CC_SEVERITY_ERROR : CC_SEVERITY_INFO;
}

/* The stale claim that is worst, for severity and for the words. */
static const struct cc_claim *worst_stale(const struct cc_vec *uses, const struct release_use *newest,
					  enum cc_severity *severity)
{
	const struct release_use *items = uses->items;
	const struct cc_claim *worst = NULL;
	for (size_t i = 0; i < uses->len; i++) {
		if (&items[i] == newest)
			continue;
		for (size_t k = 0; k < items[i].class->count; k++) {
			const struct cc_claim *claim = items[i].class->claims[k];
			enum cc_severity own = severity_of_claim(claim, newest->fact);
			if (worst != NULL && own <= *severity)
				continue;
			worst = claim;
			*severity = own;
		}
	}
	return worst;
}

static bool add_advice(struct cc_vec *explanation, const struct release_use *newest, const struct cc_claim *stale,
		       enum cc_severity severity, const struct cc_check_input *input, struct cc_arena *arena)
{
	struct cc_buf text = say_start(arena);
	cc_buf_adds(&text, cc_say(input, "print ", "应采用 "));
	say_figure(&text, newest->class->best);
	cc_buf_adds(&text, cc_say(input, ": ", "："));
	say_release(&text, newest->fact, input);
	if (severity == CC_SEVERITY_ERROR) {
		cc_buf_adds(&text, cc_say(input, ", was out when ", " 已发布，早于 "));
		cc_buf_add(&text, stale->article->document.path);
		cc_buf_adds(&text, cc_say(input, " appeared (", " 的日期（"));
		cc_period_write(&text, stale->article->document.date_span);
		cc_buf_adds(&text, cc_say(input, ")", "）"));
	} else if (severity == CC_SEVERITY_WARNING) {
		cc_buf_adds(&text, cc_say(input, "; the other document has no date", "；另一篇未注明日期"));
	} else {
		cc_buf_adds(&text, cc_say(input, "; each was right on its day", "；两处在各自发表时都对"));
	}
	struct cc_str sentence = say_end(&text, arena);
	return sentence.ptr != NULL && cc_vec_add(explanation, &sentence);
}

static struct cc_str note_of(const struct release_use *use, const struct cc_claim *claim,
			     const struct cc_check_input *input, struct cc_arena *arena)
{
	struct cc_buf text = say_start(arena);
	say_interval(&text, claim);
	cc_buf_add_char(&text, ' ');
	say_release(&text, use->fact, input);
	return say_end(&text, arena);
}

static bool add_places(struct cc_vec *locations, struct cc_vec *explanation, const struct cc_vec *uses,
		       const struct cc_check_input *input, struct cc_arena *arena)
{
	const struct release_use *items = uses->items;
	for (size_t i = 0; i < uses->len; i++) {
		const struct claim_class *class = items[i].class;
		for (size_t k = 0; k < class->count; k++) {
			struct cc_str note = note_of(&items[i], class->claims[k], input, arena);
			struct cc_location location = say_location(class->claims[k], note);
			if (note.ptr == NULL || !cc_vec_add(locations, &location))
				return false;
		}
		if (!say_inferred(explanation, class->claims, class->count, input, arena))
			return false;
	}
	return true;
}

static struct cc_str message_of(const struct cc_vec *uses, struct cc_period period, const struct cc_check_input *input,
				struct cc_arena *arena)
{
	const struct release_use *items = uses->items;
	struct cc_buf text = say_start(arena);
	say_subject(&text, items[0].class->best, period, input);
	cc_buf_adds(&text, cc_say(input, ": ", "："));
	for (size_t i = 0; i < uses->len; i++) {
		if (i > 0)
			cc_buf_adds(&text, cc_say(input, " and ", " 与 "));
		say_figure(&text, items[i].class->best);
	}
	return say_end(&text, arena);
}

/* What was right on its day stays. */
static bool add_fix(struct cc_finding *finding, const struct cc_vec *uses, const struct release_use *newest,
		    const struct cc_check_input *input, struct cc_arena *arena)
{
	const struct release_use *items = uses->items;
	struct cc_vec stale = cc_vec_new(arena, sizeof(const struct cc_claim *));
	for (size_t i = 0; i < uses->len; i++) {
		for (size_t k = 0; &items[i] != newest && k < items[i].class->count; k++) {
			const struct cc_claim *claim = items[i].class->claims[k];
			bool outdated = severity_of_claim(claim, newest->fact) != CC_SEVERITY_INFO;
			if (outdated && !cc_vec_add(&stale, &claim))
				return false;
		}
	}
	return figure_fix_add(finding, &stale, newest->fact, input, arena);
}

static bool report(struct cc_vec *findings, const struct cc_vec *uses, struct cc_period period,
		   const struct cc_check_input *input, struct cc_arena *arena)
{
	const struct release_use *newest = newest_of(uses);
	enum cc_severity severity = CC_SEVERITY_INFO;
	const struct cc_claim *stale = worst_stale(uses, newest, &severity);
	struct cc_vec locations = cc_vec_new(arena, sizeof(struct cc_location));
	struct cc_vec explanation = cc_vec_new(arena, sizeof(struct cc_str));
	if (!add_advice(&explanation, newest, stale, severity, input, arena) ||
	    !add_places(&locations, &explanation, uses, input, arena))
		return false;
	struct cc_finding finding = {
	    .check = cc_check_vintage.id,
	    .rule = stale->metric_id,
	    .severity = severity,
	    .confidence = stale->confidence,
	    .message = message_of(uses, period, input, arena),
	    .explanation = explanation.items,
	    .explanation_count = explanation.len,
	};
	say_set_locations(&finding, &locations);
	return finding.message.ptr != NULL && add_fix(&finding, uses, newest, input, arena) &&
	       cc_vec_add(findings, &finding);
}

static bool differ(const struct cc_vec *uses)
{
	const struct release_use *items = uses->items;
	for (size_t i = 1; i < uses->len; i++) {
		if (items[i].fact != items[0].fact &&
		    cc_decimal_compare(items[i].fact->value, items[0].fact->value) != 0)
			return true;
	}
	return false;
}

static bool check_group(struct cc_vec *findings, const struct claim_group *group, const struct cc_check_input *input,
			struct cc_arena *arena)
{
	if (group->count < 2)
		return true;
	struct cc_vec classes = cc_vec_new(arena, sizeof(struct claim_class));
	struct cc_vec uses = cc_vec_new(arena, sizeof(struct release_use));
	if (!claim_classes(&classes, group, arena) || !collect_uses(&uses, &classes, group->period, input->rules))
		return false;
	if (uses.len < 2 || !differ(&uses))
		return true;
	return report(findings, &uses, group->period, input, arena);
}

static enum cc_status run(struct cc_vec *findings, const struct cc_check_input *input, struct cc_arena *arena,
			  struct cc_error *err)
{
	return claim_each_group(findings, input, arena, err, check_group);
}

const struct cc_check cc_check_vintage = {
    .id = "vintage",
    .title = {.en = "Two releases of one official figure", .zh = "同一官方数据的不同发布口径"},
    .help = "Two values of one metric, scope and period that are both official, of different releases (preliminary, "
	    "final,\n"
	    "revised), as the facts of a pack declare them. Names the releases and the one to print.\n\n"
	    "An error where the newer release was out when the document that uses the older one was dated; a warning "
	    "where that\n"
	    "document has no date; a note where each was right on its day, or the text itself says that it is "
	    "preliminary.\n",
    .bad = "（2025年12月）2024年基础研究经费占比为6.91%。……2024年基础研究经费占比为6.88%。",
    .good = "2023年基础研究经费占比为6.77%，2024年为6.88%。",
    .run = run,
};
