/* Lines about remarks and ledgers: a slip in one must not pass for silence.
 * Leaves what they set aside to settle.c. */
#include "pipeline/settle_tell.h"

#include "base/utf8.h"
#include "checks/check.h"
#include "pipeline/selection.h"
#include "project/comments.h"
#include "project/selector.h"

static void tell_mistake(const void *context, const struct cc_error *error)
{
	cc_engine_tell(context, CLAIMCHECK_ERROR, error);
}

struct cc_ledger_problem cc_settle_problem(const struct claimcheck *engine)
{
	return (struct cc_ledger_problem){.report = tell_mistake, .context = engine};
}

static void tell_comment(const struct cc_settlement *settlement, const struct cc_comment *comment, struct cc_error *err)
{
	size_t line = 0;
	size_t column = 0;
	cc_utf8_line_column(comment->article->document.source, comment->place.start, &line, &column);
	cc_error_at(err, comment->article->document.path, line, column);
	cc_engine_tell(settlement->engine, CLAIMCHECK_WARNING, err);
}

static void tell_problem(const struct cc_settlement *settlement, const struct cc_comment *comment)
{
	struct cc_error err = {0};
	int len = (int)(comment->word.len < CC_ERROR_TEXT_MAX ? comment->word.len : CC_ERROR_TEXT_MAX);
	static const char *const texts[] = {[CC_COMMENT_NOTHING_OFF] =
						"`on` ends nothing: no `off` with these checks stands above it",
					    [CC_COMMENT_NOTHING_BELOW] = "`ignore` has nothing beside or below it"};
	if (comment->problem == CC_COMMENT_UNKNOWN_VERB)
		(void)cc_error_set(&err, CC_ERR_USAGE, "`%.*s` is none of: ignore, ignore-file, off, on", len,
				   comment->word.ptr != NULL ? comment->word.ptr : "");
	else
		(void)cc_error_set(&err, CC_ERR_USAGE, "%s", texts[comment->problem]);
	tell_comment(settlement, comment, &err);
}

/* A check that does not exist ignores nothing: told with the nearest one. */
static void tell_unknown_check(const struct cc_settlement *settlement, const struct cc_comment *comment,
			       struct cc_str selector)
{
	struct cc_error err = {0};
	struct cc_str word = cc_arena_copy(settlement->arena, selector);
	if (word.ptr == NULL)
		return;
	cc_selection_unknown(&err, word.ptr);
	tell_comment(settlement, comment, &err);
}

static void tell_wrong(const struct cc_settlement *settlement, const struct cc_comment *comment)
{
	if (comment->problem != CC_COMMENT_RIGHT)
		tell_problem(settlement, comment);
	for (size_t i = 0; i < comment->selector_count; i++)
		if (!cc_selection_knows(comment->selectors[i]))
			tell_unknown_check(settlement, comment, comment->selectors[i]);
}

void cc_settle_tell_wrong(const struct cc_settlement *settlement)
{
	const struct cc_comment *comments = settlement->comments.items;
	for (size_t i = 0; i < settlement->comments.len; i++)
		tell_wrong(settlement, &comments[i]);
}

/* Whether every check that the comment speaks of is one, and ran: one that did not might have found something. */
static bool could_tell(const struct cc_settlement *settlement, const struct cc_comment *comment)
{
	for (size_t i = 0; i < comment->selector_count; i++)
		if (!cc_selection_knows(comment->selectors[i]))
			return false;
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

static void tell_unused_comments(const struct cc_settlement *settlement)
{
	const struct cc_comment *comments = settlement->comments.items;
	for (size_t i = 0; i < settlement->comments.len; i++) {
		if (comments[i].used || comments[i].problem != CC_COMMENT_RIGHT ||
		    !could_tell(settlement, &comments[i]))
			continue;
		struct cc_error err = {0};
		(void)cc_error_set(&err, CC_OK,
				   "this comment sets nothing aside: take it out, or see whether the check or "
				   "the document that it was for is left out");
		tell_comment(settlement, &comments[i], &err);
	}
}

static void tell_gone(const struct cc_settlement *settlement, const struct cc_ledger *ledger, const char *command)
{
	const struct cc_entry *entries = ledger->entries.items;
	size_t gone = 0;
	size_t first = 0;
	for (size_t i = 0; ledger->path.ptr != NULL && i < ledger->entries.len; i++) {
		if (entries[i].found || !cc_settle_was_read(settlement, &entries[i]))
			continue;
		first = gone++ > 0 && first < entries[i].line ? first : entries[i].line;
	}
	if (gone == 0)
		return;
	struct cc_error err = {0};
	(void)cc_error_set(&err, CC_OK, "%zu %s found no more; claimcheck %s prune takes %s out", gone,
			   gone == 1 ? "entry is" : "entries are", command, gone == 1 ? "it" : "them");
	cc_error_at(&err, ledger->path, first, 1);
	cc_engine_tell(settlement->engine, CLAIMCHECK_WARNING, &err);
}

void cc_settle_tell_unused(const struct cc_settlement *settlement)
{
	/* With a choice of checks, or of lines, what is not found may still be there. */
	const struct claimcheck_request *request = settlement->request;
	if (request->only_changes)
		return;
	tell_unused_comments(settlement);
	if (request->select.count > 0 || request->ignore.count > 0)
		return;
	tell_gone(settlement, &settlement->baseline, "baseline");
	tell_gone(settlement, &settlement->decisions, "decisions");
}
