/* What a check is: one file with one const description, and one row in checks.def.
 * Leaves the order of stages to pipeline/ and layout to report/. */
#ifndef CC_CHECKS_CHECK_H
#define CC_CHECKS_CHECK_H

#include "base/arena.h"
#include "base/error.h"
#include "base/vec.h"
#include "model/article.h"
#include "model/finding.h"
#include "ruleset/ruleset.h"

struct cc_kept;
struct cc_noted;

/** All articles of a run, drafts first, then by path, and what the messages shall be written in. Immutable. */
struct cc_check_input {
	const struct cc_ruleset *rules;
	struct cc_article *const *articles;
	size_t article_count;
	size_t draft_count; /* of them the first ones: a finding that touches none of them is told to nobody; 0: all */
	enum cc_language language;
	bool explore;	      /* tell what is only worth a look, too */
	struct cc_kept *kept; /* what checks know of the articles behind the drafts; NULL: there are none */
	/* Those of them whose claims the drafts' names give other places than they had when that was made, in order. */
	struct cc_article *const *moved;
	size_t moved_count;
	struct cc_noted *noted; /* what one check found out about articles, for the next; NULL: each for itself */
	bool once; /* no other drafts will be held against them: what would be long to put in order need not be kept */
};

struct cc_check {
	const char *id;
	struct {
		const char *en, *zh;
	} title;
	const char *help; /* Markdown, English: what it finds, why it matters, when it is silent */
	const char *bad;  /* an example that it reports */
	const char *good; /* one that it must not */
	/** Append struct cc_finding (fingerprint may be 0: the pipeline sets it). @return CC_OK, CC_ERR_NOMEM. */
	enum cc_status (*run)(struct cc_vec *findings, const struct cc_check_input *input, struct cc_arena *arena,
			      struct cc_error *err);
};

/* One constant a row: cc_check_value_conflict, ... */
#define CC_CHECK(id) extern const struct cc_check cc_check_##id;
#include "checks/checks.def"
#undef CC_CHECK

/** All checks in the order of checks.def, NULL-terminated. */
extern const struct cc_check *const cc_checks[];

/** The check with this id, or NULL. */
const struct cc_check *cc_check_find(struct cc_str id);

/** How many articles, from the first, a finding must touch: what judges an article by itself need look at no other. */
static inline size_t cc_check_focus(const struct cc_check_input *input)
{
	return input->draft_count > 0 ? input->draft_count : input->article_count;
}

/** Whether there are articles that drafts are held against: a check looks up what it keeps of them, see kept.h. */
static inline bool cc_check_has_archive(const struct cc_check_input *input)
{
	return input->draft_count > 0 && input->draft_count < input->article_count;
}

/** What is looked through for claims in every run: the drafts, and the articles that have moved. */
static inline size_t cc_check_fresh_count(const struct cc_check_input *input)
{
	return cc_check_focus(input) + input->moved_count;
}

static inline const struct cc_article *cc_check_fresh(const struct cc_check_input *input, size_t index)
{
	size_t focus = cc_check_focus(input);
	return index < focus ? input->articles[index] : input->moved[index - focus];
}

/** Whether what is kept of an article was made before it moved. */
static inline bool cc_check_has_moved(const struct cc_check_input *input, const struct cc_article *article)
{
	return input->articles[article->index] != article;
}

/** Whether an article is one that a finding must touch. */
static inline bool cc_check_is_draft(const struct cc_check_input *input, const struct cc_article *article)
{
	return article->index < cc_check_focus(input);
}

/** The text of `language`: a pair of literals side by side keeps both in one place. */
static inline const char *cc_say(const struct cc_check_input *input, const char *en, const char *zh)
{
	return input->language == CC_LANGUAGE_ZH ? zh : en;
}

#endif
