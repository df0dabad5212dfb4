/* What command line and configuration together want: selectors, layers, paths, severities. */
#include "config_fixture.h"
#include "project/choice.h"
#include "project/selector.h"

struct selector_case {
	const char *name;
	const char *selector;
	const char *check;
	const char *rule;
	bool names;
};

static const struct selector_case selectors[] = {
    {"all", "all", "vintage", "", true},
    {"ALL, as ruff writes it", "ALL", "vintage", "", true},
    {"a check", "value-conflict", "value-conflict", "cn/x", true},
    {"another check", "vintage", "value-conflict", "", false},
    {"the beginning of a check", "value", "value-conflict", "", true},
    {"half a word", "val", "value-conflict", "", false},
    {"no beginning", "conflict", "value-conflict", "", false},
    {"a rule", "garbled-text/stray-word", "garbled-text", "stray-word", true},
    {"another rule", "garbled-text/stray-word", "garbled-text", "sandwich", false},
    {"the rules of a pack", "value-conflict/cn-research", "value-conflict", "cn-research/rd", true},
    {"half a pack's name is none", "value-conflict/cn", "value-conflict", "cn-research/rd", false},
    {"a rule needs its check whole", "garbled/stray-word", "garbled-text", "stray-word", false},
    {"nothing", "", "vintage", "", false},
};

START_TEST(selectors_name)
	{
		const struct selector_case *row = &selectors[_i];
		size_t closeness =
		    cc_selector_closeness(cc_str_from(row->selector), cc_str_from(row->check), cc_str_from(row->rule));
		ck_assert_msg((closeness > 0) == row->names, "%s", row->name);
	}
END_TEST

enum { WORDS = 4 };

struct choice_case {
	const char *name;
	const char *config; /* NULL: none */
	const char *select[WORDS];
	const char *ignore[WORDS];
	const char *path; /* of the draft, from /desk/today on */
	const char *check;
	const char *rule;
	const char *severity; /* "" for not wanted */
};

static const struct choice_case cases[] = {
    {"nothing is said", NULL, {0}, {0}, "a", "vintage", "", "warning"},
    {"selected", NULL, {"vintage"}, {0}, "a", "vintage", "", "warning"},
    {"not selected", NULL, {"value"}, {0}, "a", "vintage", "", ""},
    {"ignored", NULL, {0}, {"vintage"}, "a", "vintage", "", ""},
    {"a rule ignored", NULL, {0}, {"garbled-text/x"}, "a", "garbled-text", "x", ""},
    {"its neighbour not", NULL, {0}, {"garbled-text/x"}, "a", "garbled-text", "y", "warning"},
    {"the closer word selects", NULL, {"garbled-text/x"}, {"garbled-text"}, "a", "garbled-text", "x", "warning"},
    {"the closer word ignores", NULL, {"all"}, {"garbled-text"}, "a", "garbled-text", "x", ""},
    {"as close: ignored", NULL, {"vintage"}, {"vintage"}, "a", "vintage", "", ""},
    {"the file selects", "select: [vintage]", {0}, {0}, "a", "value-conflict", "", ""},
    {"the file ignores", "ignore: [vintage]", {0}, {0}, "a", "vintage", "", ""},
    {"--select replaces the file's lists", "ignore: [vintage]", {"vintage"}, {0}, "a", "vintage", "", "warning"},
    {"--ignore adds to the file's", "select: [vintage]", {0}, {"vintage"}, "a", "vintage", "", ""},
    {"a severity", "severity: { vintage: info }", {0}, {0}, "a", "vintage", "", "info"},
    {"the closer severity",
     "severity: { garbled-text/x: error, garbled-text: info }",
     {0},
     {0},
     "a",
     "garbled-text",
     "x",
     "error"},
    {"off", "severity: { vintage: off }", {0}, {0}, "a", "vintage", "", ""},
    {"an override by folder",
     "overrides: [{ files: [today/old/], ignore: [vintage] }]",
     {0},
     {0},
     "old/a.md",
     "vintage",
     "",
     ""},
    {"beside the folder",
     "overrides: [{ files: [today/old/], ignore: [vintage] }]",
     {0},
     {0},
     "new/a.md",
     "vintage",
     "",
     "warning"},
    {"by name, wherever it lies",
     "overrides: [{ files: ['*.md'], severity: { vintage: info } }]",
     {0},
     {0},
     "old/a.md",
     "vintage",
     "",
     "info"},
    {"the later override counts",
     "overrides: [{ files: ['*'], ignore: [all] }, { files: [today/a], select: [vintage] }]",
     {0},
     {0},
     "a",
     "vintage",
     "",
     "warning"},
    {"an override adds to what the file selects",
     "select: [value]\noverrides: [{ files: [today/a], select: [vintage] }]",
     {0},
     {0},
     "a",
     "vintage",
     "",
     "warning"},
    {"but not to --select",
     "overrides: [{ files: [today/a], select: [vintage] }]",
     {"value"},
     {0},
     "a",
     "vintage",
     "",
     ""},
    {"a path out of the project",
     "overrides: [{ files: [today/], ignore: [all] }]",
     {0},
     {0},
     "../../other/a",
     "vintage",
     "",
     "warning"},
};

static size_t words_of(struct cc_str out[WORDS], const char *const words[WORDS])
{
	size_t count = 0;
	for (; count < WORDS && words[count] != NULL; count++)
		out[count] = cc_str_from(words[count]);
	return count;
}

START_TEST(choices)
	{
		const struct choice_case *row = &cases[_i];
		struct cc_arena *arena = cc_arena_new(&cc_alloc_libc);
		struct cc_config config;
		struct config_told told;
		struct cc_str select[WORDS];
		struct cc_str ignore[WORDS];
		struct cc_choice choice = {.select = select, .ignore = ignore};
		choice.select_count = words_of(select, row->select);
		choice.ignore_count = words_of(ignore, row->ignore);
		if (row->config != NULL) {
			ck_assert_msg(config_of(&config, row->config, &told, arena) == CC_OK, "%s: %s", row->name,
				      told.text);
			choice.config = &config;
		}
		struct cc_article article = {.document = {.path = cc_str_from(row->path), .role = CC_ROLE_DRAFT}};
		struct cc_location place = {.article = &article};
		struct cc_finding finding = {.check = row->check,
					     .rule = cc_str_from(row->rule),
					     .severity = CC_SEVERITY_WARNING,
					     .locations = &place,
					     .location_count = 1};
		enum cc_severity severity = CC_SEVERITY_INFO;
		enum cc_status status = cc_choice_judge(&severity, &choice, &finding, arena);
		const char *shown = status == CC_OK ? cc_severity_word(severity) : "";
		ck_assert_msg(strcmp(shown, row->severity) == 0, "%s: %s", row->name, shown);
		if (status == CC_OK)
			ck_assert_msg(cc_choice_wants_check(&choice, cc_str_from(row->check)), "%s: runs", row->name);
		cc_arena_free(arena);
	}
END_TEST

/* A finding of two drafts: the one that wants it is enough, and the gravest severity counts. */
START_TEST(two_drafts)
	{
		struct cc_arena *arena = cc_arena_new(&cc_alloc_libc);
		struct cc_config config;
		struct config_told told;
		ck_assert_int_eq(
		    config_of(&config,
			      "severity: { value: info }\noverrides:\n  - { files: [today/a], ignore: [value] }\n"
			      "  - { files: [today/c], severity: { value: error } }\n",
			      &told, arena),
		    CC_OK);
		struct cc_article articles[] = {
		    {.document = {.path = CC_STR("a"), .role = CC_ROLE_DRAFT}},
		    {.document = {.path = CC_STR("b"), .role = CC_ROLE_DRAFT}},
		    {.document = {.path = CC_STR("c"), .role = CC_ROLE_CORPUS}},
		};
		struct cc_location places[] = {
		    {.article = &articles[0]}, {.article = &articles[1]}, {.article = &articles[2]}};
		struct cc_finding finding = {.check = "value-conflict", .locations = places, .location_count = 3};
		struct cc_choice choice = {.config = &config};
		enum cc_severity severity = CC_SEVERITY_ERROR;
		ck_assert_int_eq(cc_choice_judge(&severity, &choice, &finding, arena), CC_OK);
		ck_assert_int_eq(severity, CC_SEVERITY_INFO);
		finding.location_count = 1;
		ck_assert_int_eq(cc_choice_judge(&severity, &choice, &finding, arena), CC_NOT_FOUND);
		cc_arena_free(arena);
	}
END_TEST

/* Two drafts with configurations of their own, a third without one: each is judged by its own. */
START_TEST(configurations_nearby)
	{
		struct cc_arena *arena = cc_arena_new(&cc_alloc_libc);
		struct cc_config strict;
		struct cc_config lax;
		struct config_told told;
		ck_assert_int_eq(config_of(&strict, "severity: { value: error }", &told, arena), CC_OK);
		ck_assert_int_eq(config_of(&lax, "ignore: [value, vintage]", &told, arena), CC_OK);
		const struct cc_config *const nearby[] = {&strict, &lax, NULL};
		static const char *const expected[] = {"error", "", "warning"};
		struct cc_choice choice = {.config = &lax, .nearby = nearby, .nearby_count = 3};
		choice.known = nearby;
		choice.known_count = 2;
		for (size_t i = 0; i < 3; i++) {
			struct cc_article article = {.document = {.path = CC_STR("a"), .role = CC_ROLE_DRAFT},
						     .index = i};
			struct cc_location place = {.article = &article};
			struct cc_finding finding = {.check = "value-conflict",
						     .severity = CC_SEVERITY_WARNING,
						     .locations = &place,
						     .location_count = 1};
			enum cc_severity severity = CC_SEVERITY_INFO;
			bool wanted = cc_choice_judge(&severity, &choice, &finding, arena) == CC_OK;
			ck_assert_str_eq(wanted ? cc_severity_word(severity) : "", expected[i]);
		}
		ck_assert(cc_choice_wants_check(&choice, CC_STR("vintage")));
		choice.known = nearby + 1;
		choice.known_count = 1;
		choice.nearby = nearby + 1;
		choice.nearby_count = 1;
		ck_assert(!cc_choice_wants_check(&choice, CC_STR("vintage")));
		cc_arena_free(arena);
	}
END_TEST

START_TEST(checks_that_need_not_run)
	{
		struct cc_str words[] = {CC_STR("garbled-text/x"), CC_STR("garbled-text")};
		struct cc_choice by_rule = {.select = words, .select_count = 1, .ignore = words + 1, .ignore_count = 1};
		ck_assert(cc_choice_wants_check(&by_rule, CC_STR("garbled-text")));
		ck_assert(!cc_choice_wants_check(&by_rule, CC_STR("vintage")));
		struct cc_choice without = {.ignore = words + 1, .ignore_count = 1};
		ck_assert(!cc_choice_wants_check(&without, CC_STR("garbled-text")));
		ck_assert(cc_choice_wants_check(&without, CC_STR("vintage")));
	}
END_TEST

int main(void)
{
	Suite *suite = suite_create("project.choice");
	TCase *tcase = tcase_create("choice");
	tcase_add_loop_test(tcase, selectors_name, 0, (int)(sizeof(selectors) / sizeof(selectors[0])));
	tcase_add_loop_test(tcase, choices, 0, (int)(sizeof(cases) / sizeof(cases[0])));
	tcase_add_test(tcase, two_drafts);
	tcase_add_test(tcase, configurations_nearby);
	tcase_add_test(tcase, checks_that_need_not_run);
	suite_add_tcase(suite, tcase);
	return cc_test_run(suite);
}
