/* The public interface as a caller sees it: documents in memory, reports, streams, and memory that runs out. */
#include <stdio.h>
#include <stdlib.h>

#include "claimcheck/claimcheck.h"
#include "support.h"

enum { PATH_MAX_LEN = 1024, PACKS = 4 };

static const char draft[] = "2024年，全国基础研究经费占比为6.88%。\n";
static const char other[] = "2024年，全国基础研究经费占比为6.2%。\n";

/* Paths of a few packs, found through the environment that CMake sets. */
struct packs {
	char paths[PACKS][PATH_MAX_LEN];
	const char *items[PACKS];
};

static void find_packs(struct packs *packs)
{
	static const char *const names[PACKS] = {"rules/periods/zh.yaml", "rules/units/ratios.yaml",
						 "rules/units/counts.yaml", "tests/golden/small-pack.yaml"};
	const char *source = getenv("CC_SOURCE");
	for (size_t i = 0; i < PACKS; i++) {
		(void)snprintf(packs->paths[i], PATH_MAX_LEN, "%s/%s", source != NULL ? source : ".", names[i]);
		packs->items[i] = packs->paths[i];
	}
}

/* What a sink took, cut at its end. */
struct taken {
	char text[100000];
	size_t len;
	size_t calls;
	size_t calls_wanted; /* then it wants no more */
};

static bool take(void *context, const char *bytes, size_t len)
{
	struct taken *taken = context;
	if (taken->calls++ >= taken->calls_wanted)
		return false;
	size_t room = sizeof(taken->text) - 1 - taken->len;
	size_t part = len < room ? len : room;
	memcpy(taken->text + taken->len, bytes, part);
	taken->len += part;
	taken->text[taken->len] = '\0';
	return true;
}

static void count(void *context, const struct claimcheck_diagnostic *diagnostic)
{
	size_t *told = context;
	(*told)++;
	ck_assert_ptr_nonnull(diagnostic->text);
}

/* The settings of every test; allocator NULL: the C library's. */
static struct claimcheck_settings settings_of(struct packs *packs, const struct claimcheck_allocator *allocator,
					      size_t *told)
{
	find_packs(packs);
	return (struct claimcheck_settings){.allocator = allocator,
					    .no_shipped_rules = true,
					    .rules = {.items = packs->items, .count = PACKS},
					    .diagnose = told != NULL ? count : NULL,
					    .diagnose_context = told};
}

static struct claimcheck_request two_texts(struct claimcheck_text texts[2])
{
	texts[0] = (struct claimcheck_text){.name = "a.txt", .bytes = draft, .len = sizeof(draft) - 1};
	texts[1] = (struct claimcheck_text){.name = "b.txt", .bytes = other, .len = sizeof(other) - 1, .corpus = true};
	return (struct claimcheck_request){.texts = texts, .text_count = 2, .threads = 1};
}

START_TEST(texts_in_memory)
	{
		struct packs packs;
		struct claimcheck *engine = NULL;
		struct claimcheck_settings settings = settings_of(&packs, NULL, NULL);
		ck_assert_int_eq(claimcheck_open(&engine, &settings), CLAIMCHECK_OK);
		struct claimcheck_text texts[2];
		struct claimcheck_request request = two_texts(texts);
		struct claimcheck_report *report = NULL;
		ck_assert_int_eq(claimcheck_check(&report, engine, &request), CLAIMCHECK_OK);
		ck_assert_uint_eq(claimcheck_report_count(report, CLAIMCHECK_ERROR), 1);
		ck_assert_uint_eq(claimcheck_report_count(report, CLAIMCHECK_INFO), 0);
		static struct taken taken;
		taken = (struct taken){.calls_wanted = 10};
		struct claimcheck_sink sink = {.write = take, .context = &taken};
		ck_assert_int_eq(claimcheck_report_write(report, "text", NULL, &sink), CLAIMCHECK_OK);
		ck_assert(strstr(taken.text, "a.txt:1:18") != NULL && strstr(taken.text, "b.txt:1:18") != NULL);
		ck_assert_int_eq(claimcheck_report_write(report, "no such", NULL, &sink), CLAIMCHECK_NOT_FOUND);
		taken = (struct taken){.calls_wanted = 0};
		ck_assert_int_eq(claimcheck_report_write(report, "json", NULL, &sink), CLAIMCHECK_STOPPED);
		claimcheck_report_free(report);
		claimcheck_close(engine);
	}
END_TEST

/* A text as a file of records: every record ends with one line, a sink that wants no more ends the stream. */
START_TEST(records_in_memory)
	{
		static const char records[] = "{\"id\": \"x\", \"text\": \"占比5%\"}\n{]\n";
		struct packs packs;
		struct claimcheck *engine = NULL;
		struct claimcheck_settings settings = settings_of(&packs, NULL, NULL);
		ck_assert_int_eq(claimcheck_open(&engine, &settings), CLAIMCHECK_OK);
		struct claimcheck_text text = {.name = "r.ndjson", .bytes = records, .len = sizeof(records) - 1};
		struct claimcheck_request request = {.texts = &text, .text_count = 1, .records = true};
		static struct taken taken;
		taken = (struct taken){.calls_wanted = 10};
		struct claimcheck_sink sink = {.write = take, .context = &taken};
		ck_assert_int_eq(claimcheck_extract(engine, &request, "quantities", "ndjson", &sink), CLAIMCHECK_OK);
		ck_assert(strstr(taken.text, "{\"type\":\"end\",\"document\":\"x\",\"count\":1}\n") != NULL);
		ck_assert(strstr(taken.text, "{\"type\":\"error\",\"document\":\"line 2\"") != NULL);
		taken = (struct taken){.calls_wanted = 1};
		ck_assert_int_eq(claimcheck_extract(engine, &request, "quantities", "ndjson", &sink),
				 CLAIMCHECK_STOPPED);
		ck_assert_int_eq(claimcheck_extract(engine, &request, "nothing", "ndjson", &sink),
				 CLAIMCHECK_NOT_FOUND);
		ck_assert_int_eq(claimcheck_extract(engine, &request, "claims", "json", &sink), CLAIMCHECK_NOT_FOUND);
		claimcheck_close(engine);
	}
END_TEST

START_TEST(what_cannot_be_is_told)
	{
		struct packs packs;
		size_t told = 0;
		struct claimcheck *engine = NULL;
		struct claimcheck_settings settings = settings_of(&packs, NULL, &told);
		ck_assert_int_eq(claimcheck_open(&engine, &settings), CLAIMCHECK_OK);
		struct claimcheck_report *report = NULL;
		struct claimcheck_text texts[2];
		struct claimcheck_request request = two_texts(texts);
		const char *checks[] = {"value-conflcit"};
		request.select = (struct claimcheck_list){.items = checks, .count = 1};
		ck_assert_int_eq(claimcheck_check(&report, engine, &request), CLAIMCHECK_ERR_USAGE);
		request = two_texts(texts);
		request.date = "2025-02-30";
		ck_assert_int_eq(claimcheck_check(&report, engine, &request), CLAIMCHECK_ERR_USAGE);
		ck_assert_ptr_null(report);
		ck_assert_uint_eq(told, 2);
		texts[0].bytes = "\0\0\0\0";
		texts[0].len = 4;
		request.date = NULL;
		ck_assert_int_eq(claimcheck_check(&report, engine, &request), CLAIMCHECK_INCOMPLETE);
		ck_assert_uint_eq(told, 3);
		claimcheck_report_free(report);
		claimcheck_close(engine);
		const char *missing[] = {"no/such/pack.yaml"};
		settings.rules = (struct claimcheck_list){.items = missing, .count = 1};
		engine = NULL;
		ck_assert_int_eq(claimcheck_open(&engine, &settings), CLAIMCHECK_ERR_RULES);
		ck_assert_ptr_null(engine);
		ck_assert_uint_ge(told, 4);
	}
END_TEST

/* A whole small run with the caller's allocator. */
static bool open_check_write(const struct cc_alloc *alloc, void *context)
{
	(void)context;
	struct claimcheck_allocator allocator = {
	    .resize = alloc->resize, .release = alloc->release, .context = alloc->context};
	struct packs packs;
	struct claimcheck_settings settings = settings_of(&packs, &allocator, NULL);
	struct claimcheck *engine = NULL;
	if (claimcheck_open(&engine, &settings) != CLAIMCHECK_OK)
		return false;
	struct claimcheck_text texts[2];
	struct claimcheck_request request = two_texts(texts);
	struct claimcheck_report *report = NULL;
	struct claimcheck_rules_query query = {.kind = "all", .json = true};
	struct claimcheck_trial trial = {.json = true};
	size_t failed = 0;
	static struct taken taken;
	taken = (struct taken){.calls_wanted = 100};
	struct claimcheck_sink sink = {.write = take, .context = &taken};
	bool ok = claimcheck_check(&report, engine, &request) == CLAIMCHECK_OK;
	ok = ok && claimcheck_report_write(report, "json", NULL, &sink) == CLAIMCHECK_OK;
	ok = ok && claimcheck_report_write(report, "text", NULL, &sink) == CLAIMCHECK_OK;
	ok = ok && claimcheck_extract(engine, &request, "all", "ndjson", &sink) == CLAIMCHECK_OK;
	ok = ok && claimcheck_rules_list(engine, &query, &sink) == CLAIMCHECK_OK;
	ok = ok && claimcheck_rules_test(engine, &trial, &sink, &failed) == CLAIMCHECK_OK;
	ok = ok && claimcheck_rules_explain(engine, "basic-research-share", &sink) == CLAIMCHECK_OK;
	claimcheck_report_free(report);
	claimcheck_close(engine);
	return ok;
}

START_TEST(every_allocation_may_fail)
	{
		cc_test_every_allocation(open_check_write, NULL);
	}
END_TEST

int main(void)
{
	Suite *suite = suite_create("pipeline.api");
	TCase *tcase = tcase_create("api");
	tcase_set_timeout(tcase, 120);
	tcase_add_test(tcase, texts_in_memory);
	tcase_add_test(tcase, records_in_memory);
	tcase_add_test(tcase, what_cannot_be_is_told);
	tcase_add_test(tcase, every_allocation_may_fail);
	suite_add_tcase(suite, tcase);
	return cc_test_run(suite);
}
