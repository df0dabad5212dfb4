/* Entries of drafts put among those that are kept.
 * Leaves what checks keep to their own tests. */
#include "checks/shared/shelf.h"
#include "support.h"

struct item {
	struct cc_shelf_head head;
	char letter;
};

static int compare_items(const void *left, const void *right)
{
	const struct item *a = left;
	const struct item *b = right;
	if (a->head.key != b->head.key)
		return a->head.key < b->head.key ? -1 : 1;
	return (a->letter > b->letter) - (a->letter < b->letter);
}

/* "1a 2b": keys and letters. */
static struct cc_vec items_of(const char *text, struct cc_arena *arena)
{
	struct cc_vec items = cc_vec_new(arena, sizeof(struct item));
	for (; *text != '\0'; text += text[2] == ' ' ? 3 : 2) {
		struct item item = {.head.key = (uint64_t)(text[0] - '0'), .letter = text[1]};
		ck_assert(cc_vec_add(&items, &item));
	}
	return items;
}

static const struct {
	const char *name, *kept, *drafts, *joined;
} joins[] = {
    {"nothing kept", "", "2b 1a", "1a 2b"},
    {"nothing drafted", "1a 2b", "", ""},
    {"only shared keys", "3c 1x 2y 1a", "1m", "1a 1m 1x"},
    {"several of one key", "1c 1a", "1b 1d", "1a 1b 1c 1d"},
    {"behind all others", "1a 2b", "9z", "9z"},
    {"before all others", "5a 6b", "1z", "1z"},
    {"equal ones", "1a", "1a", "1a 1a"},
};

START_TEST(drafts_join)
	{
		struct cc_arena *arena = cc_arena_new(&cc_alloc_libc);
		struct cc_vec kept = items_of(joins[_i].kept, arena);
		struct cc_vec found = items_of(joins[_i].drafts, arena);
		struct cc_vec expected = items_of(joins[_i].joined, arena);
		struct cc_shelf *shelf = cc_shelf_of(&kept, compare_items, arena);
		ck_assert(cc_shelf_join(&found, shelf, compare_items));
		ck_assert_msg(found.len == expected.len, "%s: %zu", joins[_i].name, found.len);
		const struct item *a = found.items;
		const struct item *b = expected.items;
		for (size_t i = 0; i < found.len; i++)
			ck_assert_msg(compare_items(&a[i], &b[i]) == 0, "%s: %zu", joins[_i].name, i);
		cc_arena_free(arena);
	}
END_TEST

/* 沅洲市 is the place of an article since the draft says so: what was kept of it is not what it says now. */
START_TEST(what_has_moved_is_left_out)
	{
		struct cc_arena *arena = cc_arena_new(&cc_alloc_libc);
		struct cc_article draft = {.index = 0};
		struct cc_article before = {.index = 1};
		struct cc_article moved = {.index = 1};
		struct cc_article same = {.index = 2};
		struct cc_article *articles[] = {&draft, &moved, &same};
		struct cc_article *const *list = articles + 1;
		const struct cc_check_input input = {
		    .articles = articles, .article_count = 3, .draft_count = 1, .moved = list, .moved_count = 1};
		struct cc_vec kept = items_of("1a 1b", arena);
		struct cc_vec found = items_of("1c 1d", arena);
		((struct item *)kept.items)[0].head.article = &before;
		((struct item *)kept.items)[1].head.article = &same;
		((struct item *)found.items)[0].head.article = &draft;
		((struct item *)found.items)[1].head.article = &moved;
		struct cc_shelf *shelf = cc_shelf_of(&kept, compare_items, arena);
		ck_assert(cc_shelf_join_claims(&found, shelf, compare_items, &input));
		ck_assert_uint_eq(found.len, 3);
		const struct item *items = found.items;
		ck_assert(items[0].letter == 'b' && items[1].letter == 'c' && items[2].letter == 'd');
		cc_arena_free(arena);
	}
END_TEST

int main(void)
{
	Suite *suite = suite_create("checks.shelf");
	TCase *cases = tcase_create("shelf");
	tcase_add_loop_test(cases, drafts_join, 0, sizeof(joins) / sizeof(joins[0]));
	tcase_add_test(cases, what_has_moved_is_left_out);
	suite_add_tcase(suite, cases);
	return cc_test_run(suite);
}
