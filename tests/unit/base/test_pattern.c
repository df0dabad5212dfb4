/* Patterns: matching, anchoring, groups, what is refused and where, limits, threads, failing memory. */
#include "base/pattern.h"

#include <pthread.h>
#include <stdint.h>

#include "support.h"

#define ROWS(table) ((int)(sizeof(table) / sizeof((table)[0])))

static const struct match_row {
	const char *name;
	const char *pattern;
	const char *subject;
	size_t from;
	enum cc_status search;
	size_t start;
	size_t end;
	enum cc_status anchored; /* at `from` */
} match_rows[] = {
    {"at the start", "研发", "研发经费", 0, CC_OK, 0, 6, CC_OK},
    {"further on", "经费", "研发经费", 0, CC_OK, 6, 12, CC_NOT_FOUND},
    {"from there", "经费", "研发经费", 6, CC_OK, 6, 12, CC_OK},
    {"nothing", "强度", "研发经费", 0, CC_NOT_FOUND, 0, 0, CC_NOT_FOUND},
    {"look-behind sees what is before", "(?<=研发)经费", "研发经费", 6, CC_OK, 6, 12, CC_OK},
    {"classes are Unicode", "^\\p{Han}+$", "研发经费", 0, CC_OK, 0, 12, CC_OK},
    {"a dot is a character", "^..$", "研发", 0, CC_OK, 0, 6, CC_OK},
    {"UCP: \\w takes Han", "\\w+", "，研发 x", 0, CC_OK, 3, 9, CC_NOT_FOUND},
    {"empty match", "x*", "研", 0, CC_OK, 0, 0, CC_OK},
    {"end of subject", "$", "ab", 2, CC_OK, 2, 2, CC_OK},
    {"empty pattern", "", "", 0, CC_OK, 0, 0, CC_OK},
};

START_TEST(matching)
	{
		const struct match_row *row = &match_rows[_i];
		struct cc_pattern *pattern;
		struct cc_str subject = cc_str_from(row->subject);
		ck_assert_int_eq(cc_pattern_new(&pattern, cc_str_from(row->pattern), &cc_alloc_libc, NULL), CC_OK);
		ck_assert(cc_str_equal(cc_pattern_source(pattern), cc_str_from(row->pattern)));
		struct cc_match match;
		for (int again = 0; again < 2; again++) {
			enum cc_status status = cc_pattern_match(&match, pattern, subject, row->from);
			ck_assert_msg(status == row->search, "%s: %s", row->name, cc_status_name(status));
			if (status == CC_OK)
				ck_assert_msg(match.groups[0].start == row->start && match.groups[0].end == row->end,
					      "%s: %zu..%zu", row->name, match.groups[0].start, match.groups[0].end);
			status = cc_pattern_match_at(&match, pattern, subject, row->from);
			ck_assert_msg(status == row->anchored, "%s: %s", row->name, cc_status_name(status));
		}
		cc_pattern_free(pattern);
	}
END_TEST

static const struct bad_row {
	const char *name;
	const char *pattern;
	size_t column;
} bad_rows[] = {
    {"a bracket that stays open", "研发(经费", 6},
    {"nothing to repeat", "研*+?*", 4},
    {"bytes are not to be had", "研\\C", 4},
    {"callouts", "a(?C1)b", 0},
    {"not UTF-8", "a\xFF", 2},
    {"an unknown class", "\\p{Hann}", 9},
};

START_TEST(what_is_refused)
	{
		const struct bad_row *row = &bad_rows[_i];
		struct cc_pattern *pattern = NULL;
		struct cc_error err = {.code = CC_OK};
		enum cc_status status = cc_pattern_new(&pattern, cc_str_from(row->pattern), &cc_alloc_libc, &err);
		ck_assert_msg(status == CC_ERR_SYNTAX && err.code == CC_ERR_SYNTAX, "%s", row->name);
		ck_assert_ptr_null(pattern);
		ck_assert_msg(err.text[0] != '\0', "%s: no words", row->name);
		ck_assert_msg(err.at.column == row->column, "%s: column %zu", row->name, err.at.column);
	}
END_TEST

START_TEST(too_long_is_refused)
	{
		char source[5000];
		memset(source, 'a', sizeof(source));
		struct cc_pattern *pattern;
		ck_assert_int_eq(cc_pattern_new(&pattern, (struct cc_str){.ptr = source, .len = sizeof(source)},
						&cc_alloc_libc, NULL),
				 CC_ERR_SYNTAX);
	}
END_TEST

START_TEST(groups_by_number_and_name)
	{
		struct cc_pattern *pattern;
		struct cc_match match;
		ck_assert_int_eq(
		    cc_pattern_new(&pattern, CC_STR("(?<from>\\d+)(x)?—(?<to>\\d+)(y)?"), &cc_alloc_libc, NULL), CC_OK);
		ck_assert_int_eq(cc_pattern_match(&match, pattern, CC_STR("从12—34"), 0), CC_OK);
		size_t from = cc_pattern_group(pattern, CC_STR("from"));
		size_t to = cc_pattern_group(pattern, CC_STR("to"));
		ck_assert_uint_eq(from, 1);
		ck_assert_uint_eq(to, 3);
		ck_assert_uint_eq(match.groups[from].start, 3);
		ck_assert_uint_eq(match.groups[to].end, 10);
		ck_assert_uint_eq(match.groups[2].start, SIZE_MAX);
		ck_assert_uint_eq(match.groups[4].start, SIZE_MAX);
		ck_assert_uint_eq(match.groups[CC_PATTERN_GROUPS - 1].end, SIZE_MAX);
		ck_assert_uint_eq(cc_pattern_group(pattern, CC_STR("none")), 0);
		ck_assert_uint_eq(cc_pattern_group(pattern, CC_STR("")), 0);
		cc_pattern_free(pattern);
	}
END_TEST

START_TEST(more_groups_than_places)
	{
		struct cc_pattern *pattern;
		struct cc_match match;
		ck_assert_int_eq(cc_pattern_new(&pattern,
						CC_STR("(a)(a)(a)(a)(a)(a)(a)(a)(a)(a)(a)(a)(a)(a)(a)(a)(a)(a)"),
						&cc_alloc_libc, NULL),
				 CC_OK);
		ck_assert_int_eq(cc_pattern_match(&match, pattern, CC_STR("aaaaaaaaaaaaaaaaaa"), 0), CC_OK);
		ck_assert_uint_eq(match.count, CC_PATTERN_GROUPS);
		ck_assert_uint_eq(match.groups[15].start, 14);
		cc_pattern_free(pattern);
	}
END_TEST

START_TEST(runaway_patterns_meet_a_limit)
	{
		char subject[200];
		memset(subject, 'a', sizeof(subject));
		struct cc_pattern *pattern;
		struct cc_match match;
		ck_assert_int_eq(cc_pattern_new(&pattern, CC_STR("(a+)+$|(a|aa)+b"), &cc_alloc_libc, NULL), CC_OK);
		subject[sizeof(subject) - 1] = 'c';
		struct cc_str text = {.ptr = subject, .len = sizeof(subject)};
		ck_assert_int_eq(cc_pattern_match(&match, pattern, text, 0), CC_ERR_LIMIT);
		ck_assert_int_eq(cc_pattern_match_at(&match, pattern, text, 0), CC_ERR_LIMIT);
		cc_pattern_free(pattern);
	}
END_TEST

static void *match_often(void *context)
{
	struct cc_pattern *pattern = context;
	struct cc_match match;
	size_t found = 0;
	for (int i = 0; i < 2000; i++) {
		found += cc_pattern_match(&match, pattern, CC_STR("达到36326.8亿元"), 0) == CC_OK;
		found += cc_pattern_match_at(&match, pattern, CC_STR("达到36326.8亿元"), 6) == CC_OK;
	}
	return found == 4000 ? context : NULL;
}

/* What makes a pattern: compiled at once, or when it is first matched. */
static enum cc_status (*const makers[])(struct cc_pattern **out, struct cc_str source, const struct cc_alloc *alloc,
					struct cc_error *err) = {cc_pattern_new, cc_pattern_later};

START_TEST(threads_share_a_pattern)
	{
		struct cc_pattern *pattern;
		ck_assert_int_eq(makers[_i](&pattern, CC_STR("\\d+(\\.\\d+)?亿"), &cc_alloc_libc, NULL), CC_OK);
		pthread_t threads[4];
		for (size_t i = 0; i < 4; i++)
			ck_assert_int_eq(pthread_create(&threads[i], NULL, match_often, pattern), 0);
		for (size_t i = 0; i < 4; i++) {
			void *result;
			ck_assert_int_eq(pthread_join(threads[i], &result), 0);
			ck_assert_ptr_nonnull(result);
		}
		cc_pattern_free(pattern);
	}
END_TEST

START_TEST(what_others_checked_is_compiled_when_it_is_matched)
	{
		struct cc_pattern *pattern;
		struct cc_match match;
		ck_assert_int_eq(cc_pattern_later(&pattern, CC_STR("(?<n>\\d+)亿"), &cc_alloc_libc, NULL), CC_OK);
		ck_assert_uint_eq(cc_pattern_group(pattern, CC_STR("n")), 1);
		ck_assert_int_eq(cc_pattern_match(&match, pattern, CC_STR("共5亿"), 0), CC_OK);
		cc_pattern_free(pattern);
		ck_assert_int_eq(cc_pattern_later(&pattern, CC_STR("研发(经费"), &cc_alloc_libc, NULL), CC_OK);
		ck_assert_int_eq(cc_pattern_match(&match, pattern, CC_STR("研发"), 0), CC_ERR_SYNTAX);
		ck_assert_uint_eq(cc_pattern_group(pattern, CC_STR("n")), 0);
		cc_pattern_free(pattern);
	}
END_TEST

static bool make_and_match(const struct cc_alloc *alloc, void *context)
{
	const size_t *maker = context;
	struct cc_pattern *pattern;
	struct cc_match match;
	if (makers[*maker](&pattern, CC_STR("(?<n>\\d+)亿"), alloc, NULL) != CC_OK)
		return false;
	bool ok = cc_pattern_match(&match, pattern, CC_STR("共5亿"), 0) == CC_OK &&
		  cc_pattern_match_at(&match, pattern, CC_STR("共5亿"), 3) == CC_OK;
	cc_pattern_free(pattern);
	return ok;
}

START_TEST(every_allocation_may_fail)
	{
		size_t maker = (size_t)_i;
		cc_test_every_allocation(make_and_match, &maker);
	}
END_TEST

int main(void)
{
	Suite *suite = suite_create("base.pattern");
	TCase *cases = tcase_create("pattern");
	tcase_set_timeout(cases, 30);
	tcase_add_loop_test(cases, matching, 0, ROWS(match_rows));
	tcase_add_loop_test(cases, what_is_refused, 0, ROWS(bad_rows));
	tcase_add_test(cases, too_long_is_refused);
	tcase_add_test(cases, groups_by_number_and_name);
	tcase_add_test(cases, more_groups_than_places);
	tcase_add_test(cases, runaway_patterns_meet_a_limit);
	tcase_add_loop_test(cases, threads_share_a_pattern, 0, ROWS(makers));
	tcase_add_test(cases, what_others_checked_is_compiled_when_it_is_matched);
	tcase_add_loop_test(cases, every_allocation_may_fail, 0, ROWS(makers));
	suite_add_tcase(suite, cases);
	return cc_test_run(suite);
}
