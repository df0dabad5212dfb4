/* What divergent-copy is made of: tokens, shingles, alignment, families; and the word list and templates of all three.
 */
#include "article_support.h"
#include "checks/copy/align.h"
#include "checks/copy/families.h"
#include "checks/copy/shingles.h"
#include "checks/garble/wordlist.h"
#include "checks/shared/compose.h"
#include "support.h"

static struct cc_arena *arena;

static void set_up(void)
{
	arena = cc_arena_new(&cc_alloc_libc);
}

static void tear_down(void)
{
	cc_arena_free(arena);
}

static struct cc_side_tokens side_of(const char *text)
{
	struct cc_side_tokens side = {.article = cc_test_article("a.txt", text, "", arena)};
	struct cc_vec tokens = cc_vec_new(arena, sizeof(struct cc_token));
	static const struct cc_ruleset bare;
	struct cc_tokeniser plain = {.rules = &bare};
	ck_assert(cc_tokens_of(&tokens, &plain, side.article, 0));
	side.tokens = tokens.items;
	side.count = tokens.len;
	return side;
}

static const struct {
	const char *name;
	const char *text;
	const char *kinds; /* h Han, w word, f figure, p period, l place */
} token_cases[] = {
    {"Han and a figure", "新增企业312家。", "hhhhf"},
    {"a period is one token", "2024年底召开大会。", "phhhh"},
    {"a place is one token", "天津召开大会。", "lhhhh"},
    {"relative places are words", "全市召开大会。", "hhhhhh"},
    {"English", "The park counted 640 firms in May 2022.", "wwwfwp" /* 640 firms, in, May 2022 */},
    {"the number of an item is none", "3、召开大会。", "hhhh"},
    {"punctuation is none", "“召开”（大会）！", "hhhh"},
};

START_TEST(tokens_are_of_their_kind)
	{
		static const char letters[] = "hwmfpl";
		struct cc_side_tokens side = side_of(token_cases[_i].text);
		char kinds[64] = "";
		for (size_t i = 0; i < side.count && i < sizeof(kinds) - 1; i++)
			kinds[i] = letters[side.tokens[i].kind];
		ck_assert_msg(strcmp(kinds, token_cases[_i].kinds) == 0, "%s: expected %s, found %s",
			      token_cases[_i].name, token_cases[_i].kinds, kinds);
	}
END_TEST

static bool is_same_token(const struct cc_token *a, const struct cc_token *b)
{
	return a->span.start == b->span.start && a->span.end == b->span.end && a->mask == b->mask &&
	       a->kind == b->kind && a->word == b->word && a->weight == b->weight && a->ref == b->ref &&
	       a->place == b->place && a->turned == b->turned && a->clause == b->clause;
}

/* What was kept reads as what was cut. */
START_TEST(rows_read_as_tokens)
	{
		static const struct cc_ruleset bare;
		struct cc_article *article = cc_test_article("a.txt", token_cases[_i].text, "", arena);
		struct cc_article *articles[] = {article};
		const struct cc_check_input input = {.rules = &bare, .articles = articles, .article_count = 1};
		struct cc_token_rows *rows = cc_token_rows_new(&input, arena);
		struct cc_tokeniser plain = {.rules = &bare};
		struct cc_vec cut = cc_vec_new(arena, sizeof(struct cc_token));
		struct cc_vec read = cc_vec_new(arena, sizeof(struct cc_token));
		ck_assert_ptr_nonnull(rows);
		ck_assert(cc_token_rows_read(&cut, rows, &plain, article, 0));
		ck_assert(cc_token_rows_read(&read, rows, &plain, article, 0));
		ck_assert_uint_eq(cut.len, read.len);
		const struct cc_token *a = cut.items;
		const struct cc_token *b = read.items;
		for (size_t i = 0; i < cut.len; i++)
			ck_assert_msg(is_same_token(&a[i], &b[i]), "%s: token %zu", token_cases[_i].name, i);
	}
END_TEST

START_TEST(a_gap_is_aligned_over)
	{
		struct cc_side_tokens a = side_of("全体代表步行前往老城区参观新建成的图书馆。");
		struct cc_side_tokens b = side_of("全体代表步行前往参观新建成的图书馆。");
		struct cc_alignment alignment;
		cc_align(&alignment, &a, &b, 0, 0);
		ck_assert_uint_eq(alignment.difference_count, 1);
		ck_assert_uint_eq(alignment.differences[0].a_end - alignment.differences[0].a, 3);
		ck_assert_uint_eq(alignment.differences[0].b_end - alignment.differences[0].b, 0);
		ck_assert_uint_eq(alignment.stretches[0].a_end, a.count);
		ck_assert_uint_eq(alignment.stretches[0].b_end, b.count);
		ck_assert_uint_eq(alignment.weight, b.count);
	}
END_TEST

START_TEST(alignment_runs_both_ways)
	{
		struct cc_side_tokens a = side_of("题目在前我们一起去看新建成的图书馆。");
		struct cc_side_tokens b = side_of("我们一起去看新建成的图书馆然后回家。");
		struct cc_alignment alignment;
		cc_align(&alignment, &a, &b, 8, 4);
		ck_assert_uint_eq(alignment.difference_count, 0);
		ck_assert_uint_eq(alignment.stretches[0].a, 4);
		ck_assert_uint_eq(alignment.stretches[0].b, 0);
		ck_assert_uint_eq(alignment.stretches[0].a_end, a.count);
		ck_assert_uint_eq(alignment.stretches[0].b_end, 13);
	}
END_TEST

START_TEST(clauses_may_stand_elsewhere)
	{
		struct cc_side_tokens a = side_of("清晨我们步行去参观图书馆，午后大家在湖边的草地上休息。");
		struct cc_side_tokens b = side_of("午后大家在湖边的草地上休息，清晨我们步行去参观图书馆。");
		struct cc_alignment alignment;
		cc_align(&alignment, &a, &b, 0, 13);
		ck_assert_uint_eq(alignment.stretch_count, 2);
		ck_assert_uint_eq(alignment.difference_count, 0);
		ck_assert_uint_eq(alignment.weight, a.count);
		for (size_t i = 0; i < a.count; i++)
			ck_assert(cc_align_covers_a(&alignment, i) && cc_align_covers_b(&alignment, i));
	}
END_TEST

START_TEST(shingles_bring_near_copies_together)
	{
		struct cc_article *articles[] = {
		    cc_test_article("a.txt", "去年我们在山上种了三百棵松树和两百棵柏树，今年都活了。", "", arena),
		    cc_test_article("b.txt", "河里的水很清，孩子们在岸边追着一只黄色的小狗跑来跑去。", "", arena),
		    cc_test_article("c.txt", "去年我们在山上种了五百棵松树和两百棵柏树，今年都活了。", "", arena),
		};
		static const struct cc_ruleset bare;
		struct cc_vec pairs = cc_vec_new(arena, sizeof(struct cc_likeness));
		const struct cc_check_input input = {.rules = &bare, .articles = articles, .article_count = 3};
		ck_assert(cc_shingles_pairs(&pairs, &input, NULL, arena));
		ck_assert_uint_eq(pairs.len, 1);
		const struct cc_likeness *pair = pairs.items;
		ck_assert_uint_eq(pair->article_a, 0);
		ck_assert_uint_eq(pair->article_b, 2);
	}
END_TEST

START_TEST(shingles_of_drafts_alone)
	{
		static const struct cc_ruleset bare;
		struct cc_article *articles[] = {
		    cc_test_article("draft.txt", "去年我们在山上种了三百棵松树和两百棵柏树，今年都活了。", "", arena),
		    cc_test_article("b.txt", "河里的水很清，孩子们在岸边追着一只黄色的小狗跑来跑去。", "", arena),
		    cc_test_article("c.txt", "去年我们在山上种了五百棵松树和两百棵柏树，今年都活了。", "", arena),
		    cc_test_article("d.txt", "河里的水很清，孩子们在岸边追着一只白色的小狗跑来跑去。", "", arena),
		};
		struct cc_vec all = cc_vec_new(arena, sizeof(struct cc_likeness));
		struct cc_vec pairs = cc_vec_new(arena, sizeof(struct cc_likeness));
		struct cc_check_input input = {.rules = &bare, .articles = articles, .article_count = 4};
		ck_assert(cc_shingles_pairs(&all, &input, NULL, arena));
		input.draft_count = 1;
		input.once = true;
		ck_assert(cc_shingles_pairs(&pairs, &input, NULL, arena));
		ck_assert_uint_eq(all.len, 2);
		ck_assert_uint_eq(pairs.len, 1);
		const struct cc_likeness *pair = pairs.items;
		ck_assert_uint_eq(pair->article_a, 0);
		ck_assert_uint_eq(pair->article_b, 2);
	}
END_TEST

/* Ten sentences hold 又从山下慢慢走回来, and the two that are alike stand first and last. */
START_TEST(the_most_alike_of_a_crowd_are_paired)
	{
		static const char *const texts[] = {
		    "那位老木匠天亮时背着三十斤米，又从山下慢慢走回来，把门前的雪扫得干干净净。",
		    "几个学生丢了地图，又从山下慢慢走回来，借着手电才找到营地。",
		    "邮递员送完最后一封信，又从山下慢慢走回来，天色已经全黑。",
		    "采药人什么也没有采到，又从山下慢慢走回来，坐在石头上抽烟。",
		    "孩子们看完了露天电影，又从山下慢慢走回来，一路唱着歌。",
		    "那匹枣红马喝饱了水，又从山下慢慢走回来，停在栅栏旁边。",
		    "女教师开完会，又从山下慢慢走回来，手里多了一捆旧书。",
		    "守林员修好了电线，又从山下慢慢走回来，连晚饭也没有吃。",
		    "画家把颜料忘在车上，又从山下慢慢走回来，重新支起画架。",
		    "那位老木匠天亮时背着五十斤米，又从山下慢慢走回来，把门前的雪扫得不干净。",
		};
		enum { COUNT = sizeof(texts) / sizeof(texts[0]) };
		static const struct cc_ruleset bare;
		struct cc_article *articles[COUNT];
		for (int i = 0; i < COUNT; i++)
			articles[i] = cc_test_article("a.txt", texts[i], "", arena);
		struct cc_vec pairs = cc_vec_new(arena, sizeof(struct cc_likeness));
		const struct cc_check_input input = {.rules = &bare, .articles = articles, .article_count = COUNT};
		ck_assert(cc_shingles_pairs(&pairs, &input, NULL, arena));
		const struct cc_likeness *pair = pairs.items;
		size_t found = 0;
		for (size_t i = 0; i < pairs.len; i++)
			found += pair[i].article_a == 0 && pair[i].article_b == COUNT - 1;
		ck_assert_uint_eq(found, 1);
	}
END_TEST

START_TEST(families_join_over_steps)
	{
		struct cc_kin pairs[] = {{.a = 1, .b = 2}, {.a = 9, .b = 8}, {.a = 3, .b = 2}};
		ck_assert(cc_families(pairs, 3, arena));
		ck_assert_uint_eq(pairs[0].family, pairs[2].family);
		ck_assert_uint_ne(pairs[0].family, pairs[1].family);
		ck_assert_uint_eq(pairs[0].texts, 3);
		ck_assert_uint_eq(pairs[1].texts, 2);
		ck_assert(cc_families(NULL, 0, arena));
	}
END_TEST

START_TEST(words_are_counted)
	{
		struct cc_wordlist list;
		ck_assert(cc_wordlist_new(&list, arena));
		ck_assert(cc_wordlist_add(&list, CC_STR("GDP"), true));
		for (int i = 0; i < 3; i++)
			ck_assert(cc_wordlist_add(&list, CC_STR("GDP"), false));
		for (uint64_t i = 0; i < 5000; i++) {
			struct cc_str number = cc_compose_number(arena, i);
			ck_assert(cc_wordlist_add(&list, number, false));
		}
		const struct cc_word *word = cc_wordlist_find(&list, CC_STR("GDP"));
		ck_assert_ptr_nonnull(word);
		ck_assert_uint_eq(word->count, 3);
		ck_assert(word->known);
		ck_assert_ptr_nonnull(cc_wordlist_find(&list, CC_STR("4999")));
		ck_assert_ptr_null(cc_wordlist_find(&list, CC_STR("5000")));
	}
END_TEST

START_TEST(templates_are_filled)
	{
		struct cc_str args[] = {CC_STR("甲"), CC_STR("乙")};
		struct cc_str text = cc_compose(arena, "{1}、{0} {x} {2}!", args, 2);
		ck_assert(cc_str_equal(text, CC_STR("乙、甲 {x} !")));
		ck_assert(cc_str_equal(cc_compose_excerpt(arena, CC_STR("一二三四"), 2), CC_STR("一二…")));
		ck_assert(cc_str_equal(cc_compose_excerpt(arena, CC_STR("一二"), 2), CC_STR("一二")));
		ck_assert(cc_str_equal(cc_compose_number(arena, 0), CC_STR("0")));
	}
END_TEST

int main(void)
{
	Suite *suite = suite_create("checks.near_copies");
	TCase *cases = tcase_create("near_copies");
	tcase_add_checked_fixture(cases, set_up, tear_down);
	tcase_add_loop_test(cases, tokens_are_of_their_kind, 0, sizeof(token_cases) / sizeof(token_cases[0]));
	tcase_add_loop_test(cases, rows_read_as_tokens, 0, sizeof(token_cases) / sizeof(token_cases[0]));
	tcase_add_test(cases, a_gap_is_aligned_over);
	tcase_add_test(cases, alignment_runs_both_ways);
	tcase_add_test(cases, clauses_may_stand_elsewhere);
	tcase_add_test(cases, shingles_bring_near_copies_together);
	tcase_add_test(cases, shingles_of_drafts_alone);
	tcase_add_test(cases, the_most_alike_of_a_crowd_are_paired);
	tcase_add_test(cases, families_join_over_steps);
	tcase_add_test(cases, words_are_counted);
	tcase_add_test(cases, templates_are_filled);
	suite_add_tcase(suite, cases);
	return cc_test_run(suite);
}
