/* A slip in a comment must not pass for silence, nor a comment outlive what it was for.
 * Leaves the words of comments to project/comments.c. */
#include "pipeline/settle_comments.h"

#include "checks/check.h"
#include "checks/shared/compose.h"
#include "pipeline/selection.h"
#include "project/comments.h"
#include "project/selector.h"

enum { WORD_MAX = 60 /* characters */ };

struct wording {
	const char *en, *zh;
};

static const struct wording wrong[] = {
    [CC_COMMENT_UNKNOWN_VERB] = {"`{0}` is none of: ignore, ignore-file, off, on",
				 "`{0}` 不是可用的指令：ignore、ignore-file、off、on"},
    [CC_COMMENT_NOTHING_OFF] = {"`on` ends nothing: no `off` with these checks stands above it",
				"`on` 之前没有对应的 `off`"},
    [CC_COMMENT_NOTHING_BELOW] = {"`ignore` has nothing beside or below it", "`ignore` 旁边和下面都没有内容"},
};

static const struct wording unknown_check = {"no check is called `{0}`", "没有名为 `{0}` 的检查"};
static const struct wording unused = {"this comment sets nothing aside", "这条注释没有忽略任何问题"};
static const struct wording advice = {
    "take it out, or see whether the check or the document that it was for is left out",
    "应删去；或查看它针对的检查项、文章是否未纳入本次检查"};
static const struct wording removal = {"take the comment out", "删去这条注释"};

struct writing {
	struct cc_vec *findings;
	enum cc_language language;
	const struct cc_settlement *settlement;
	const struct cc_comment *comment;
};

static const char *said(const struct writing *writing, const struct wording *wording)
{
	return writing->language == CC_LANGUAGE_ZH ? wording->zh : wording->en;
}

/* Where a page shows it: at the block that it stands in or before. */
static struct cc_location place_of(const struct cc_comment *comment)
{
	const struct cc_document *document = &comment->article->document;
	size_t low = 0;
	size_t high = document->block_count;
	while (low < high) {
		size_t middle = low + (high - low) / 2;
		if (cc_article_source(comment->article, document->blocks[middle].text).end <= comment->place.start)
			low = middle + 1;
		else
			high = middle;
	}
	low -= low > 0 && low == document->block_count ? 1 : 0;
	size_t at = document->block_count > 0 ? document->blocks[low].text.start : 0;
	struct cc_span here = {.start = at, .end = at};
	return (struct cc_location){
	    .article = comment->article, .mark = here, .sentence = here, .remark = comment->place};
}

/* The line as a whole where the comment stands alone on it. */
static struct cc_span span_to_cut(const struct cc_comment *comment)
{
	struct cc_str source = comment->article->document.source;
	struct cc_span cut = comment->place;
	bool begins = cut.start == 0 || source.ptr[cut.start - 1] == '\n';
	size_t end = cut.end;
	end += end < source.len && source.ptr[end] == '\r' ? 1 : 0;
	if (begins && end < source.len && source.ptr[end] == '\n')
		cut.end = end + 1;
	return cut;
}

/* What a comment is for may be in a document that this run did not read: not safe. */
static const struct cc_fix *removal_of(const struct writing *writing)
{
	struct cc_arena *arena = writing->settlement->arena;
	const struct cc_edit edit = {.article = writing->comment->article, .source = span_to_cut(writing->comment)};
	const struct cc_edit *edits = cc_compose_keep(arena, &edit, 1, sizeof(edit));
	const struct cc_fix fix = {
	    .title = cc_str_from(said(writing, &removal)), .edits = edits, .edit_count = edits != NULL ? 1 : 0};
	return cc_compose_keep(arena, &fix, 1, sizeof(fix));
}

static bool add(const struct writing *writing, struct cc_finding finding)
{
	struct cc_arena *arena = writing->settlement->arena;
	const struct cc_location place = place_of(writing->comment);
	finding.check = cc_check_unused_suppression.id;
	finding.confidence = 1000;
	finding.locations = cc_compose_keep(arena, &place, 1, sizeof(place));
	finding.location_count = 1;
	finding.fixes = removal_of(writing);
	finding.fix_count = 1;
	if (finding.message.ptr == NULL || finding.locations == NULL || finding.fixes == NULL)
		return false;
	finding.fingerprint = cc_finding_fingerprint(&finding);
	enum cc_status status = cc_choice_judge(&finding.severity, writing->settlement->choice, &finding, arena);
	if (status != CC_OK)
		return status == CC_NOT_FOUND;
	return cc_vec_add(writing->findings, &finding);
}

/* The wording with `word` in its hole. @return ptr NULL when out of memory. */
static struct cc_str fill(const struct writing *writing, const struct wording *wording, struct cc_str word)
{
	struct cc_arena *arena = writing->settlement->arena;
	const struct cc_str shown = word.len > 0 ? cc_compose_excerpt(arena, word, WORD_MAX) : word;
	bool failed = word.len > 0 && shown.ptr == NULL;
	return failed ? shown : cc_compose(arena, said(writing, wording), &shown, 1);
}

static bool add_wrong(const struct writing *writing)
{
	const struct cc_comment *comment = writing->comment;
	return add(writing, (struct cc_finding){.rule = CC_STR("wrong"),
						.severity = CC_SEVERITY_WARNING,
						.message = fill(writing, &wrong[comment->problem], comment->word)});
}

static bool add_unused(const struct writing *writing)
{
	const struct cc_str text = cc_str_from(said(writing, &advice));
	const struct cc_str *why = cc_compose_keep(writing->settlement->arena, &text, 1, sizeof(text));
	if (why == NULL)
		return false;
	return add(writing, (struct cc_finding){.rule = CC_STR("unused"),
						.severity = CC_SEVERITY_INFO,
						.message = cc_str_from(said(writing, &unused)),
						.explanation = why,
						.explanation_count = 1});
}
/* Whether every check that the comment speaks of ran: one that did not might have found something. */
static bool could_tell(const struct cc_settlement *settlement, const struct cc_comment *comment)
{
	for (size_t i = 0; cc_checks[i] != NULL; i++) {
		struct cc_str id = cc_str_from(cc_checks[i]->id);
		bool named = comment->selector_count == 0;
		for (size_t k = 0; k < comment->selector_count; k++)
			named = named || cc_selector_touches(comment->selectors[k], id);
		if (named && !cc_choice_wants_check(settlement->choice, id))
			return false;
	}
	return true;
}

static const struct wording nearest = {"did you mean `{0}`?", "是否应为 `{0}`？"};

static bool add_unknown_check(const struct writing *writing, struct cc_str selector)
{
	struct cc_arena *arena = writing->settlement->arena;
	struct cc_str word = cc_arena_copy(arena, selector);
	if (word.ptr == NULL)
		return false;
	const char *near = cc_selection_nearest(word.ptr);
	struct cc_str guess = near != NULL ? fill(writing, &nearest, cc_str_from(near)) : (struct cc_str){0};
	const struct cc_str *why = near != NULL ? cc_compose_keep(arena, &guess, 1, sizeof(guess)) : NULL;
	if (near != NULL && (guess.ptr == NULL || why == NULL))
		return false;
	return add(writing, (struct cc_finding){.rule = CC_STR("wrong"),
						.severity = CC_SEVERITY_WARNING,
						.message = fill(writing, &unknown_check, selector),
						.explanation = why,
						.explanation_count = near != NULL ? 1 : 0});
}

static bool add_unknown_checks(const struct writing *writing, bool *any)
{
	for (size_t i = 0; i < writing->comment->selector_count; i++) {
		if (cc_selection_knows(writing->comment->selectors[i]))
			continue;
		*any = true;
		if (!add_unknown_check(writing, writing->comment->selectors[i]))
			return false;
	}
	return true;
}

static bool look_at(const struct writing *writing)
{
	const struct cc_comment *comment = writing->comment;
	bool any = comment->problem != CC_COMMENT_RIGHT;
	if (any && !add_wrong(writing))
		return false;
	if (!add_unknown_checks(writing, &any))
		return false;
	return any || comment->used || !could_tell(writing->settlement, comment) || add_unused(writing);
}

static enum cc_status look_at_all(struct cc_vec *findings, const struct cc_settlement *settlement,
				  enum cc_language language)
{
	const struct cc_comment *comments = settlement->comments.items;
	for (size_t i = 0; i < settlement->comments.len; i++) {
		const struct writing writing = {
		    .findings = findings, .language = language, .settlement = settlement, .comment = &comments[i]};
		if (comments[i].article->document.role == CC_ROLE_DRAFT && !look_at(&writing))
			return CC_ERR_NOMEM;
	}
	return CC_OK;
}

static enum cc_status add_twins(struct cc_vec *findings, size_t from, const struct cc_settlement *settlement)
{
	struct cc_vec twins = cc_vec_new(settlement->arena, sizeof(struct cc_finding));
	enum cc_language other = settlement->engine->language == CC_LANGUAGE_ZH ? CC_LANGUAGE_EN : CC_LANGUAGE_ZH;
	if (look_at_all(&twins, settlement, other) != CC_OK)
		return CC_ERR_NOMEM;
	struct cc_finding *all = findings->items;
	const struct cc_finding *said = twins.items;
	for (size_t i = 0; i < twins.len && from + i < findings->len; i++)
		all[from + i].twin = &said[i];
	return CC_OK;
}

enum cc_status cc_settle_comments(struct cc_vec *findings, const struct cc_settlement *settlement)
{
	size_t from = findings->len;
	struct cc_str id = cc_str_from(cc_check_unused_suppression.id);
	/* With a choice of lines, what is not found may still be there. */
	if (settlement->request->only_changes || !cc_choice_wants_check(settlement->choice, id))
		return CC_OK;
	enum cc_status status = look_at_all(findings, settlement, settlement->engine->language);
	bool both = settlement->request->both_languages && findings->len > from;
	return status == CC_OK && both ? add_twins(findings, from, settlement) : status;
}
