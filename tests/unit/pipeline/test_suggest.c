/* Articles in, phrases that carry figures in several of them out: which are found, joined, ranked and passed over. */
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

#include "claimcheck/claimcheck.h"
#include "support.h"

enum { TEXTS_MAX = 3, TEXT_LEN = 200000, PATH_LEN = 1024 };

struct suggest_case {
	const char *name;
	const char *texts[TEXTS_MAX]; /* NULL behind the last */
	const char *names;	      /* the lines `names:` of the pack, "|" between them; "" for none */
};

static const struct suggest_case cases[] = {
    {"one phrase in two texts",
     {"2024年，云谷科创园常驻创业团队410个。", "云谷科创园常驻创业团队达到430个。"},
     "[\"常驻创业团队\"]"},
    {"cumulative or not, it is one name",
     {"截至2024年底，云谷科创园累计签约导师86名。", "云谷科创园签约导师达到92名。"},
     "[\"签约导师\"]"},
    {"a longer phrase joins the one that it ends with",
     {"本届赛事完赛选手2.6万人。", "完赛选手达到2.4万人。"},
     "[\"完赛选手\"]"},
    {"的 opens no phrase", {"云谷科创园的签约导师为86名。", "签约导师达到92名。"}, "[\"签约导师\"]"},
    {"half a word is no phrase", {"参赛人数为3.1万人。", "完赛人数为2.6万人。"}, ""},
    {"one text is not enough", {"云谷科创园常驻创业团队410个，签约导师86名。", "天气晴朗。"}, ""},
    {"other units are other things", {"园区绿化面积为41公顷。", "园区绿化面积提高到35%。"}, ""},
    {"the noun behind a count", {"该园聘请了86名签约导师。", "这里有92名签约导师。"}, "[\"签约导师\"]"},
    {"the nouns of English",
     {"The park has 85 resident mentors.", "It now counts 92 resident mentors."},
     "[\"resident mentors\"]"},
    {"the subject of an English verb",
     {"In 2024, seed grants totalled 4.2 million yuan.", "Seed grants reached 5.2 million yuan."},
     "[\"seed grants\"]"},
    {"an English verb is no subject", {"It sold 14,800 of them.", "He sold 12,500 of them."}, ""},
    {"most widespread first",
     {"签约导师86名，常驻创业团队410个。", "签约导师达到92名，常驻创业团队达到430个。", "签约导师为90名。"},
     "[\"签约导师\"]|[\"常驻创业团队\"]"},
    {"growth is no level", {"入园补贴同比增长12%。", "入园补贴同比增长15%。"}, ""},
    {"what a pack names is known",
     {"2024年，全国研发经费投入3.63万亿元。", "2023年，全国研发经费投入3.34万亿元。"},
     ""},
    {"words before 的 describe what follows", {"自主设计的450吨吊臂下线。", "自主设计的450吨吊臂出口。"}, ""},
    {"how long is not how much", {"园区启用三年。", "园区启用五年。"}, ""},
};

struct taken {
	char text[TEXT_LEN];
	size_t len;
};

static struct taken taken;

static bool take(void *context, const char *bytes, size_t len)
{
	struct taken *out = context;
	ck_assert_uint_lt(out->len + len, sizeof(out->text));
	memcpy(out->text + out->len, bytes, len);
	out->len += len;
	out->text[out->len] = '\0';
	return true;
}

static const char *rules_folder(char path[PATH_LEN])
{
	const char *source = getenv("CC_SOURCE");
	(void)snprintf(path, PATH_LEN, "%s/rules", source != NULL ? source : ".");
	return path;
}

static struct claimcheck *engine;

static void open_engine(void)
{
	char folder[PATH_LEN];
	struct claimcheck_settings settings = {.shipped_rules = rules_folder(folder)};
	ck_assert_int_eq(claimcheck_open(&engine, &settings), CLAIMCHECK_OK);
}

static void close_engine(void)
{
	claimcheck_close(engine);
	engine = NULL;
}

/* @param order  1, or -1 for the texts the other way round. */
static enum claimcheck_status suggest(const struct suggest_case *row, int order, bool json)
{
	static const char *const names[TEXTS_MAX] = {"a.txt", "b.txt", "c.txt"};
	struct claimcheck_text texts[TEXTS_MAX];
	size_t count = 0;
	while (count < TEXTS_MAX && row->texts[count] != NULL)
		count++;
	for (size_t i = 0; i < count; i++) {
		size_t at = order > 0 ? i : count - 1 - i;
		texts[i] =
		    (struct claimcheck_text){.name = names[at], .bytes = row->texts[at], .len = strlen(row->texts[at])};
	}
	struct claimcheck_request request = {.texts = texts, .text_count = count};
	struct claimcheck_suggesting wish = {.json = json};
	struct claimcheck_sink sink = {.write = take, .context = &taken};
	taken.len = 0;
	taken.text[0] = '\0';
	return claimcheck_rules_suggest(engine, &request, &wish, &sink);
}

/* What stands behind `names:` in the pack, "|" between metrics. */
static void read_names(char out[TEXT_LEN])
{
	char *end = out;
	*end = '\0';
	for (const char *at = taken.text; (at = strstr(at, "\n    names: ")) != NULL;) {
		at += strlen("\n    names: ");
		size_t len = strcspn(at, "\n");
		end += sprintf(end, "%s%.*s", end > out ? "|" : "", (int)len, at);
	}
}

START_TEST(phrases_are_found)
	{
		static char names[TEXT_LEN];
		const struct suggest_case *row = &cases[_i];
		enum claimcheck_status status = suggest(row, 1, false);
		read_names(names);
		ck_assert_msg(strcmp(names, row->names) == 0, "%s: %s", row->name, names);
		ck_assert_int_eq(status, row->names[0] != '\0' ? CLAIMCHECK_OK : CLAIMCHECK_NOT_FOUND);
	}
END_TEST

/* The same bytes for any order of the documents. */
START_TEST(order_does_not_matter)
	{
		static char first[TEXT_LEN];
		(void)suggest(&cases[_i], 1, true);
		memcpy(first, taken.text, taken.len + 1);
		(void)suggest(&cases[_i], -1, true);
		ck_assert_str_eq(first, taken.text);
	}
END_TEST

static void count(void *context, const struct claimcheck_diagnostic *diagnostic)
{
	size_t *told = context;
	printf("%s:%zu: %s\n", diagnostic->path, diagnostic->line, diagnostic->text);
	(*told)++;
}

static void write_pack(char path[PATH_LEN])
{
	(void)snprintf(path, PATH_LEN, "/tmp/claimcheck-suggested-XXXXXX");
	int file = mkstemp(path);
	ck_assert_int_ge(file, 0);
	FILE *stream = fdopen(file, "wb");
	ck_assert_uint_eq(fwrite(taken.text, 1, taken.len, stream), taken.len);
	ck_assert_int_eq(fclose(stream), 0);
}

/* What is suggested is a pack that passes `rules check`, and whose examples hold. */
START_TEST(suggested_packs_are_in_order)
	{
		char folder[PATH_LEN];
		char path[PATH_LEN];
		if (suggest(&cases[_i], 1, false) != CLAIMCHECK_OK)
			return;
		write_pack(path);
		const char *paths[] = {path};
		size_t told = 0;
		size_t failed = 0;
		struct claimcheck *own = NULL;
		enum claimcheck_status status =
		    claimcheck_open(&own, &(struct claimcheck_settings){.shipped_rules = rules_folder(folder),
									.rules = {.items = paths, .count = 1},
									.diagnose = count,
									.diagnose_context = &told});
		ck_assert_msg(status == CLAIMCHECK_OK, "%s", cases[_i].name);
		struct claimcheck_trial trial = {.only = {.items = paths, .count = 1}};
		struct claimcheck_sink sink = {.write = take, .context = &taken};
		ck_assert_int_eq(claimcheck_rules_test(own, &trial, &sink, &failed), CLAIMCHECK_OK);
		ck_assert_msg(failed == 0, "%s", cases[_i].name);
		claimcheck_close(own);
		(void)remove(path);
	}
END_TEST

static void open_few_rules(struct cc_failing_alloc *failing)
{
	struct claimcheck_allocator allocator = {
	    .resize = failing->alloc.resize, .release = failing->alloc.release, .context = failing->alloc.context};
	char folder[PATH_LEN];
	char counts[PATH_LEN * 2];
	char cues[PATH_LEN * 2];
	(void)snprintf(counts, sizeof(counts), "%s/units/counts.yaml", rules_folder(folder));
	(void)snprintf(cues, sizeof(cues), "%s/text/cues.yaml", folder);
	const char *paths[] = {counts, cues};
	struct claimcheck_settings settings = {
	    .allocator = &allocator, .no_shipped_rules = true, .rules = {.items = paths, .count = 2}};
	ck_assert_int_eq(claimcheck_open(&engine, &settings), CLAIMCHECK_OK);
}

/* Reading rules without memory is tested where they are read: what fails here is suggesting, and the engine stays
 * whole. Beyond the first hundred requests, which differ most, every seventh fails. */
START_TEST(every_allocation_may_fail)
	{
		struct cc_failing_alloc failing;
		cc_failing_alloc_init(&failing, SIZE_MAX);
		open_few_rules(&failing);
		size_t live = failing.live;
		bool succeeded = false;
		for (size_t n = 0; !succeeded; n += n < 100 ? 1 : 7) {
			failing.fail_at = n;
			failing.requests = 0;
			succeeded = suggest(&cases[0], 1, false) == CLAIMCHECK_OK;
			ck_assert_msg(failing.live == live, "%zu bytes left after failing request %zu",
				      failing.live - live, n);
			ck_assert_msg(succeeded == (failing.requests <= n), "request %zu", n);
		}
		close_engine();
		ck_assert_uint_eq(failing.live, 0);
	}
END_TEST

int main(void)
{
	Suite *suite = suite_create("pipeline.suggest");
	TCase *tcase = tcase_create("suggest");
	tcase_set_timeout(tcase, 60);
	tcase_add_unchecked_fixture(tcase, open_engine, close_engine);
	tcase_add_loop_test(tcase, phrases_are_found, 0, sizeof(cases) / sizeof(cases[0]));
	tcase_add_loop_test(tcase, order_does_not_matter, 0, sizeof(cases) / sizeof(cases[0]));
	tcase_add_loop_test(tcase, suggested_packs_are_in_order, 0, sizeof(cases) / sizeof(cases[0]));
	suite_add_tcase(suite, tcase);
	TCase *memory = tcase_create("memory");
	tcase_set_timeout(memory, 120);
	tcase_add_test(memory, every_allocation_may_fail);
	suite_add_tcase(suite, memory);
	return cc_test_run(suite);
}
