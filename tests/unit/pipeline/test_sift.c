/* Which findings are reported: roles, doubles, the more specific one of two. */
#include "base/arena.h"
#include "pipeline/sift.h"
#include "support.h"

enum { ARTICLES = 3, TEXT = 200 };

static char text[TEXT + 1];

struct fixture {
	struct cc_article articles[ARTICLES];
	struct cc_arena *arena;
	struct cc_vec findings;
};

static void make(struct fixture *fixture, const struct cc_alloc *alloc)
{
	*fixture = (struct fixture){.arena = cc_arena_new(alloc)};
	memset(text, 'x', TEXT);
	for (size_t i = 0; i < ARTICLES; i++) {
		fixture->articles[i].index = i;
		fixture->articles[i].document.path = CC_STR("a.txt");
		fixture->articles[i].document.reading = (struct cc_str){.ptr = text, .len = TEXT};
		fixture->articles[i].document.role = i == 0 ? CC_ROLE_DRAFT : CC_ROLE_CORPUS;
	}
	if (fixture->arena != NULL)
		fixture->findings = cc_vec_new(fixture->arena, sizeof(struct cc_finding));
}

/* A place is article * 1000 + offset, 5 bytes long. */
static void add(struct fixture *fixture, const char *check, size_t a, size_t b)
{
	struct cc_location *locations = cc_arena_array(fixture->arena, 2, sizeof(*locations));
	struct cc_finding *finding = locations != NULL ? cc_vec_push(&fixture->findings) : NULL;
	if (finding == NULL) {
		fixture->findings.failed = true;
		return;
	}
	size_t places[] = {a, b};
	for (size_t i = 0; i < 2; i++)
		locations[i] =
		    (struct cc_location){.article = &fixture->articles[places[i] / 1000],
					 .mark = {.start = places[i] % 1000, .end = places[i] % 1000 + 5},
					 .sentence = {.start = places[i] % 1000, .end = places[i] % 1000 + 10}};
	*finding =
	    (struct cc_finding){.check = check, .message = CC_STR("m"), .locations = locations, .location_count = 2};
}

struct sift_case {
	const char *name;
	struct {
		const char *check;
		size_t a;
		size_t b;
	} in[3];
	const char *out; /* the checks left, in order */
};

static const struct sift_case cases[] = {
    {"nothing", {{0}}, ""},
    {"one", {{"vintage", 0, 1000}}, "vintage "},
    {"no draft concerned", {{"vintage", 1000, 2000}}, ""},
    {"an exact double", {{"period", 0, 1000}, {"period", 0, 1000}}, "period "},
    {"other places", {{"period", 0, 1000}, {"period", 0, 1020}}, "period period "},
    {"vintage says more than value-conflict", {{"value-conflict", 0, 1000}, {"vintage", 0, 1000}}, "vintage "},
    {"value-conflict says more than divergent-copy",
     {{"divergent-copy", 2, 1002}, {"value-conflict", 0, 1000}},
     "value-conflict "},
    {"one place in common is not enough",
     {{"vintage", 0, 1000}, {"value-conflict", 0, 1020}},
     "value-conflict vintage "},
    {"other checks stay beside", {{"vintage", 0, 1000}, {"period", 0, 1000}}, "period vintage "},
    {"a relation says more than a sum of its figures", {{"arithmetic", 0, 0}, {"relation", 0, 0}}, "relation "},
    {"a relation of figures elsewhere too", {{"arithmetic", 0, 0}, {"relation", 0, 1000}}, "arithmetic relation "},
    {"two lists say more than their sentences", {{"divergent-copy", 2, 1002}, {"ranking", 0, 1000}}, "ranking "},
    {"a name within a name", {{"name", 0, 1000}, {"name", 2, 1002}}, "name "},
    {"names at other places", {{"name", 0, 1000}, {"name", 0, 1020}}, "name name "},
    {"sorted by place", {{"period", 50, 1000}, {"calendar", 10, 1000}}, "calendar period "},
};

static void join(char *out, const struct cc_vec *findings)
{
	const struct cc_finding *all = findings->items;
	out[0] = '\0';
	for (size_t i = 0; i < findings->len; i++) {
		strcat(out, all[i].check);
		strcat(out, " ");
	}
}

START_TEST(sifted)
	{
		const struct sift_case *row = &cases[_i];
		struct fixture fixture;
		make(&fixture, &cc_alloc_libc);
		for (size_t i = 0; i < 3 && row->in[i].check != NULL; i++)
			add(&fixture, row->in[i].check, row->in[i].a, row->in[i].b);
		char left[200];
		ck_assert_int_eq(cc_sift_findings(&fixture.findings, fixture.arena), CC_OK);
		join(left, &fixture.findings);
		ck_assert_msg(strcmp(left, row->out) == 0, "%s: %s", row->name, left);
		cc_arena_free(fixture.arena);
	}
END_TEST

static bool sift_some(const struct cc_alloc *alloc, void *context)
{
	(void)context;
	struct fixture fixture;
	make(&fixture, alloc);
	if (fixture.arena == NULL)
		return false;
	for (size_t i = 0; i < 200 && !fixture.findings.failed; i++)
		add(&fixture, i % 2 == 0 ? "vintage" : "value-conflict", i % 100, 1000 + i % 90);
	bool ok = cc_sift_findings(&fixture.findings, fixture.arena) == CC_OK;
	cc_arena_free(fixture.arena);
	return ok;
}

START_TEST(every_allocation_may_fail)
	{
		cc_test_every_allocation(sift_some, NULL);
	}
END_TEST

int main(void)
{
	Suite *suite = suite_create("pipeline.sift");
	TCase *tcase = tcase_create("sift");
	tcase_add_loop_test(tcase, sifted, 0, (int)(sizeof(cases) / sizeof(cases[0])));
	tcase_add_test(tcase, every_allocation_may_fail);
	suite_add_tcase(suite, tcase);
	return cc_test_run(suite);
}
