/* Runs one check over articles made of strings and writes down what it found, for tables of cases.
 * Leaves making articles to support/. */
#ifndef CC_TESTS_CHECK_FIXTURE_H
#define CC_TESTS_CHECK_FIXTURE_H

#include <stdlib.h>

#include "article_support.h"
#include "base/buf.h"
#include "checks/shared/kept.h"
#include "link/link.h"
#include "support.h"

enum { CASE_DOCUMENTS = 3 };

struct check_case {
	const char *name;
	const char *texts[CASE_DOCUMENTS]; /* NULL behind the last; Markdown where it opens with a table */
	const char *dates[CASE_DOCUMENTS]; /* NULL: none */
	const char *found;		   /* "severity rule marked words[ | marked words][ > fix]", a line a finding */
};

static inline int fixture_compare(const void *a, const void *b)
{
	return cc_finding_compare(a, b);
}

static inline void fixture_describe(struct cc_buf *out, const struct cc_finding *finding)
{
	cc_buf_adds(out, cc_severity_word(finding->severity));
	if (finding->rule.ptr != NULL) {
		cc_buf_adds(out, " ");
		cc_buf_add(out, finding->rule);
	}
	for (size_t i = 0; i < finding->location_count; i++) {
		const struct cc_location *place = &finding->locations[i];
		cc_buf_adds(out, i == 0 ? " " : " | ");
		cc_buf_add(out, cc_str_of_span(place->article->document.reading, place->mark));
	}
	for (size_t i = 0; i < finding->fix_count; i++) {
		cc_buf_adds(out, " > ");
		cc_buf_add(out, finding->fixes[i].edits[0].text);
	}
}

/* Whether a sentence of its explanation has these words. */
static inline bool fixture_says(const struct cc_finding *finding, const char *words)
{
	for (size_t i = 0; i < finding->explanation_count; i++)
		if (cc_str_find(finding->explanation[i], cc_str_from(words), 0) != SIZE_MAX)
			return true;
	return false;
}

/* The case's articles, in `arena`. @return How many there are. */
static inline size_t fixture_articles(struct cc_article **articles, const struct check_case *row,
				      struct cc_arena *arena)
{
	static const char *const names[][CASE_DOCUMENTS] = {{"a.txt", "b.txt", "c.txt"}, {"a.md", "b.md", "c.md"}};
	size_t count = 0;
	for (; count < CASE_DOCUMENTS && row->texts[count] != NULL; count++) {
		const char *name = names[row->texts[count][0] == '|'][count];
		articles[count] =
		    cc_test_article(name, row->texts[count], row->dates[count] != NULL ? row->dates[count] : "", arena);
		articles[count]->index = count;
	}
	struct cc_error err = {0};
	ck_assert_int_eq(cc_link_homes(articles, count, cc_test_rules(), arena, &err), CC_OK);
	return count;
}

/* What the check says of articles, in `arena`. */
static inline struct cc_str fixture_say(const struct cc_check *check, const struct cc_check_input *input,
					struct cc_arena *arena)
{
	struct cc_vec findings = cc_vec_new(arena, sizeof(struct cc_finding));
	struct cc_error err = {0};
	ck_assert_int_eq(check->run(&findings, input, arena, &err), CC_OK);
	struct cc_buf out = cc_buf_new(&cc_alloc_libc, 1 << 20);
	if (findings.len > 0)
		qsort(findings.items, findings.len, sizeof(struct cc_finding), fixture_compare);
	const struct cc_finding *items = findings.items;
	for (size_t i = 0; i < findings.len; i++) {
		cc_buf_adds(&out, i > 0 ? "\n" : "");
		fixture_describe(&out, &items[i]);
	}
	struct cc_str kept = cc_buf_keep(&out, arena);
	cc_buf_free(&out);
	return kept.ptr != NULL ? kept : CC_STR("");
}

/* The first article as a draft that the others are held against: what is kept of them for the next drafts says the same
 * as what is looked through once, the first time and later. */
static inline void fixture_expect_archive(const struct check_case *row, const struct cc_check *check,
					  struct cc_article *const *articles, size_t count, struct cc_arena *arena)
{
	struct cc_kept *kept = cc_kept_new(articles + 1, &cc_alloc_libc);
	struct cc_kept *other = cc_kept_new(articles + 1, &cc_alloc_libc);
	struct cc_check_input input = {.rules = cc_test_rules(),
				       .articles = articles,
				       .article_count = count,
				       .draft_count = 1,
				       .kept = kept,
				       .once = true};
	struct cc_str once = fixture_say(check, &input, arena);
	input.kept = other;
	input.once = false;
	for (int again = 0; again < 2; again++) {
		struct cc_str found = fixture_say(check, &input, arena);
		ck_assert_msg(cc_str_equal(found, once), "%s, against an archive:\nonce: %.*s\nkept: %.*s", row->name,
			      (int)once.len, once.ptr, (int)found.len, found.ptr);
	}
	cc_kept_free(kept);
	cc_kept_free(other);
}

/* What the check says of the case's articles, in `arena`. */
static inline struct cc_str fixture_run(const struct cc_check *check, const struct check_case *row,
					struct cc_arena *arena)
{
	struct cc_article *articles[CASE_DOCUMENTS];
	size_t count = fixture_articles(articles, row, arena);
	struct cc_check_input input = {.rules = cc_test_rules(), .articles = articles, .article_count = count};
	if (count > 1)
		fixture_expect_archive(row, check, articles, count, arena);
	return fixture_say(check, &input, arena);
}

static inline void fixture_expect(const struct cc_check *check, const struct check_case *row)
{
	struct cc_arena *arena = cc_arena_new(&cc_alloc_libc);
	struct cc_str found = fixture_run(check, row, arena);
	ck_assert_msg(cc_str_equal(found, cc_str_from(row->found)), "%s:\nexpected: %s\nfound:    %.*s", row->name,
		      row->found, (int)found.len, found.ptr);
	cc_arena_free(arena);
}

/* A trap: whatever `found` is, nothing may be. */
static inline void fixture_expect_silence(const struct cc_check *check, const struct check_case *row)
{
	struct check_case silent = *row;
	silent.found = "";
	fixture_expect(check, &silent);
}

struct fixture_memory {
	const struct cc_check *check;
	struct cc_article *articles[CASE_DOCUMENTS];
	size_t count;
};

static inline bool fixture_run_with(const struct cc_alloc *alloc, void *context)
{
	struct fixture_memory *memory = context;
	struct cc_arena *arena = cc_arena_new(alloc);
	if (arena == NULL)
		return false;
	struct cc_check_input input = {
	    .rules = cc_test_rules(), .articles = memory->articles, .article_count = memory->count};
	struct cc_vec findings = cc_vec_new(arena, sizeof(struct cc_finding));
	struct cc_error err = {0};
	bool ok = memory->check->run(&findings, &input, arena, &err) == CC_OK;
	ck_assert(!ok || findings.len == 1);
	cc_arena_free(arena);
	return ok;
}

/* Fail each allocation of the check in turn; `row` is a case with one finding. */
static inline void fixture_every_allocation(const struct cc_check *check, const struct check_case *row)
{
	struct cc_arena *arena = cc_arena_new(&cc_alloc_libc);
	struct fixture_memory memory = {.check = check};
	memory.count = fixture_articles(memory.articles, row, arena);
	cc_test_every_allocation(fixture_run_with, &memory);
	cc_arena_free(arena);
}

#endif
