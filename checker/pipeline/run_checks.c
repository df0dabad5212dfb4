/* One check after the other, each in memory of its own: what a check needs to find ten lines is gone before the next.
 * Leaves what is wrong to the checks, and what becomes of findings to run.c. */
#include "pipeline/run_checks.h"

#include "checks/check.h"
#include "checks/shared/noted.h"
#include "pipeline/keep_findings.h"

static bool is_twin(const struct cc_finding *a, const struct cc_finding *b)
{
	return a->location_count == b->location_count && a->location_count > 0 &&
	       a->locations[0].article == b->locations[0].article &&
	       a->locations[0].mark.start == b->locations[0].mark.start && cc_str_equal(a->rule, b->rule);
}

/* A check finds the same in the same order, whatever language it speaks: it is asked again in the other one. */
static enum cc_status find_twins(struct cc_vec *findings, const struct cc_check *check,
				 const struct cc_check_input *input)
{
	struct cc_vec twins = cc_vec_new(findings->arena, sizeof(struct cc_finding));
	struct cc_check_input other = *input;
	struct cc_error err = {0};
	other.language = input->language == CC_LANGUAGE_ZH ? CC_LANGUAGE_EN : CC_LANGUAGE_ZH;
	enum cc_status status = check->run(&twins, &other, findings->arena, &err);
	if (status != CC_OK || twins.failed)
		return CC_ERR_NOMEM;
	struct cc_finding *all = findings->items;
	const struct cc_finding *said = twins.items;
	for (size_t i = 0; twins.len == findings->len && i < twins.len; i++)
		all[i].twin = is_twin(&all[i], &said[i]) ? &said[i] : NULL;
	return CC_OK;
}

static enum cc_status ask(struct cc_vec *out, const struct cc_check *check, const struct cc_check_input *input,
			  bool in_both, struct cc_arena *arena)
{
	struct cc_vec findings = cc_vec_new(arena, sizeof(struct cc_finding));
	struct cc_error err = {0};
	enum cc_status status = check->run(&findings, input, arena, &err);
	if (status == CC_OK && in_both && findings.len > 0)
		status = find_twins(&findings, check, input);
	if (status == CC_OK)
		status = findings.failed ? CC_ERR_NOMEM : cc_findings_keep(out, &findings);
	return status;
}

static enum cc_status ask_apart(struct cc_vec *out, const struct cc_check *check, const struct cc_check_input *input,
				bool in_both)
{
	struct cc_arena *arena = cc_arena_new(cc_arena_allocator(out->arena));
	enum cc_status status = arena != NULL ? ask(out, check, input, in_both, arena) : CC_ERR_NOMEM;
	cc_arena_free(arena);
	return status;
}

static enum cc_status ask_all(struct cc_vec *findings, struct claimcheck_report *report, struct cc_noted *noted)
{
	const struct claimcheck *engine = report->engine;
	const struct claimcheck_request *request = report->settlement.request;
	struct cc_check_input input = {.rules = engine->rules,
				       .articles = report->articles,
				       .article_count = report->data.article_count,
				       .draft_count = report->draft_count,
				       .language = engine->language,
				       .moved = report->moved.items,
				       .moved_count = report->moved.len,
				       .kept = report->archive != NULL ? report->archive->kept : NULL,
				       .noted = noted,
				       .once = !request->keeps_corpus && report->lender == NULL,
				       .explore = request->explore};
	for (size_t i = 0; cc_checks[i] != NULL; i++) {
		if (!cc_choice_wants_check(&report->choice, cc_str_from(cc_checks[i]->id)))
			continue;
		enum cc_status status = ask_apart(findings, cc_checks[i], &input, request->both_languages);
		if (status != CC_OK)
			return status;
		if (input.once && input.kept != NULL)
			cc_kept_forget(input.kept);
	}
	return CC_OK;
}

enum cc_status cc_run_checks(struct cc_vec *findings, struct claimcheck_report *report)
{
	struct cc_noted noted = {.arena = cc_arena_new(cc_arena_allocator(findings->arena))};
	enum cc_status status = noted.arena != NULL ? ask_all(findings, report, &noted) : CC_ERR_NOMEM;
	cc_arena_free(noted.arena);
	return status;
}
