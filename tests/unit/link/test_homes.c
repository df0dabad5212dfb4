/* Whose the 全市 and 公司 of an article are when other articles tell.
 * Leaves places that an article names itself to test_link.c. */
#include "article_support.h"
#include "base/buf.h"
#include "link/link.h"
#include "support.h"

enum { ARTICLES = 3 };

struct home_case {
	const char *name;
	const char *texts[ARTICLES]; /* NULL behind the last */
	const char *scopes;	     /* of the first article's claims; - : none */
};

static const struct home_case cases[] = {
    {"a city by its stem in the title",
     {"从一组数据看禾川\n\n2024年，全市常住人口412万人。", "2023年，禾川市常住人口409万人。"},
     "禾川市"},
    {"a city by its stem in the first sentence",
     {"禾川依水而兴。2024年，全市常住人口412万人。", "2023年，禾川市常住人口409万人。"},
     "禾川市"},
    {"a county", {"一粒禾川米\n\n2024年，全县粮食产量61.7万吨。", "禾川县2023年粮食产量59.8万吨。"}, "禾川县"},
    {"a county is no city", {"禾川纪事\n\n2024年，全市常住人口412万人。", "禾川县2023年粮食产量59.8万吨。"}, "我市"},
    {"two cities as often",
     {"禾川与云泽\n\n2024年，全市常住人口412万人。", "2023年，禾川市常住人口409万人。",
      "2023年，云泽市常住人口309万人。"},
     "我市"},
    {"the one that is named more often",
     {"禾川的路\n\n禾川离云泽不远。2024年，全市常住人口412万人，禾川人说够了。", "2023年，禾川市常住人口409万人。",
      "2023年，云泽市常住人口309万人。"},
     "禾川市"},
    {"named once, in passing",
     {"修路记\n\n路修了三年。工地上人很多。有人来自禾川。2024年，全市常住人口412万人。",
      "2023年，禾川市常住人口409万人。"},
     "我市"},
    {"a short form that another article declares",
     {"截至2024年底，海屿园注册企业突破600家。", "海屿高教园（以下简称海屿园）2023年注册企业突破500家。"},
     "海屿高教园"},
    {"a short form of two",
     {"截至2024年底，海屿园注册企业突破600家。", "海屿高教园（以下简称海屿园）2023年注册企业突破500家。",
      "海屿动漫园（以下简称海屿园）2023年注册企业突破300家。"},
     "海屿园"},
    {"a company by its short form in the title",
     {"对话澜山动力董事长\n\n2024年公司营业收入112.4亿元。",
      "澜山动力股份有限公司（以下简称澜山动力）披露年报。2023年公司营业收入95.0亿元。"},
     "澜山动力股份"},
    {"a company in the first paragraph that another one's headline opens with",
     {"澜山动力的车间很静。2025年，公司研发费用5.1亿元。",
      "澜山动力发布年报\n\n2025年，澜山动力实现营业收入84.6亿元。"},
     "澜山动力"},
    {"no company, though a headline opens with it",
     {"园区企业的一天。2025年，公司研发费用5.1亿元。", "园区企业加快发展\n\n2025年，园区企业实现营业收入84.6亿元。"},
     "公司"},
    {"公司 is another company in each article",
     {"澜山动力的车间很静。2025年，公司研发费用5.1亿元。", "澜山动力发布年报\n\n2025年，澜山动力实现营业收入84.6亿元。",
      "禾川智能装备股份有限公司（以下简称“公司”）发布公告。2025年公司营业收入48.62亿元。"},
     "澜山动力"},
    {"and so is a kind of body",
     {"2024年，研究院专利授权量120件。", "禾川先进制造研究院（以下简称研究院）2023年专利授权量110件。"},
     "研究院"},
    {"a country that no pack knows is not China",
     {"What ails Norvia?\n\nThe unemployment rate was 6.5 percent in June.",
      "Norvia's unemployment rate was 5.6 percent in June."},
     "Norvia"},
};

static struct cc_str write_scopes(const struct cc_article *article, struct cc_arena *arena)
{
	struct cc_buf out = cc_buf_new(&cc_alloc_libc, 1 << 16);
	for (size_t i = 0; i < article->claim_count; i++) {
		cc_buf_adds(&out, i > 0 ? ";" : "");
		if (article->claims[i].scope_name.len > 0)
			cc_buf_add(&out, article->claims[i].scope_name);
		else
			cc_buf_adds(&out, "-");
	}
	struct cc_str kept = cc_buf_keep(&out, arena);
	cc_buf_free(&out);
	return kept;
}

static size_t read_articles(struct cc_article **articles, const struct home_case *row, struct cc_arena *arena)
{
	static const char *const names[ARTICLES] = {"a.txt", "b.txt", "c.txt"};
	size_t count = 0;
	for (; count < ARTICLES && row->texts[count] != NULL; count++)
		articles[count] = cc_test_article(names[count], row->texts[count], "2025-07-24", arena);
	return count;
}

START_TEST(places_are_found)
	{
		const struct home_case *row = &cases[_i];
		struct cc_arena *arena = cc_arena_new(&cc_alloc_libc);
		struct cc_article *articles[ARTICLES];
		size_t count = read_articles(articles, row, arena);
		struct cc_error err = {0};
		ck_assert_int_eq(cc_link_homes(articles, count, cc_test_rules(), arena, &err), CC_OK);
		struct cc_str found = write_scopes(articles[0], arena);
		ck_assert_msg(cc_str_equal(found, cc_str_from(row->scopes)), "%s: expected %s, found %.*s", row->name,
			      row->scopes, (int)found.len, found.ptr);
		cc_arena_free(arena);
	}
END_TEST

/* The article that was read is another run's too. */
START_TEST(what_was_read_stays)
	{
		struct cc_arena *arena = cc_arena_new(&cc_alloc_libc);
		struct cc_article *articles[ARTICLES];
		size_t count = read_articles(articles, &cases[0], arena);
		const struct cc_article *read = articles[0];
		struct cc_error err = {0};
		ck_assert_int_eq(cc_link_homes(articles, count, cc_test_rules(), arena, &err), CC_OK);
		ck_assert_ptr_ne(articles[0], read);
		ck_assert(cc_str_equal(read->claims[0].scope_name, CC_STR("我市")));
		ck_assert_ptr_eq(articles[0]->claims[0].article, articles[0]);
		cc_arena_free(arena);
	}
END_TEST

struct memory_case {
	struct cc_article *articles[ARTICLES];
	size_t count;
};

static bool run_with(const struct cc_alloc *alloc, void *context)
{
	const struct memory_case *memory = context;
	struct cc_article *articles[ARTICLES];
	memcpy(articles, memory->articles, sizeof(articles));
	struct cc_arena *arena = cc_arena_new(alloc);
	struct cc_error err = {0};
	bool ok = arena != NULL && cc_link_homes(articles, memory->count, cc_test_rules(), arena, &err) == CC_OK;
	ck_assert(!ok || cc_str_equal(articles[0]->claims[0].scope_name, CC_STR("禾川市")));
	cc_arena_free(arena);
	return ok;
}

START_TEST(every_allocation_may_fail)
	{
		struct cc_arena *arena = cc_arena_new(&cc_alloc_libc);
		struct memory_case memory = {.count = 0};
		memory.count = read_articles(memory.articles, &cases[0], arena);
		cc_test_every_allocation(run_with, &memory);
		cc_arena_free(arena);
	}
END_TEST

int main(void)
{
	Suite *suite = suite_create("link.homes");
	TCase *tests = tcase_create("homes");
	tcase_add_loop_test(tests, places_are_found, 0, sizeof(cases) / sizeof(cases[0]));
	tcase_add_test(tests, what_was_read_stays);
	tcase_add_test(tests, every_allocation_may_fail);
	suite_add_tcase(suite, tests);
	return cc_test_run(suite);
}
