/* Where the first item from an offset on stands: before, between, upon and behind the items. */
#include "base/search.h"

#include "support.h"

struct item {
	char kind;
	size_t at;
};

static const struct item items[] = {{'a', 3}, {'b', 7}, {'c', 7}, {'d', 20}};

static const struct {
	const char *name;
	size_t count;
	size_t least;
	size_t index;
} rows[] = {{"before all", 4, 0, 0},	   {"upon the first", 4, 3, 0},
	    {"between two", 4, 4, 1},	   {"the first of two alike", 4, 7, 1},
	    {"behind two alike", 4, 8, 3}, {"behind all", 4, 21, 4},
	    {"one item", 1, 3, 0},	   {"behind one item", 1, 4, 1},
	    {"no items", 0, 3, 0}};

START_TEST(the_first_is_found)
	{
		size_t index = cc_search_first(rows[_i].count > 0 ? items : NULL, rows[_i].count, sizeof(items[0]),
					       offsetof(struct item, at), rows[_i].least);
		ck_assert_msg(index == rows[_i].index, "%s: %zu", rows[_i].name, index);
	}
END_TEST

int main(void)
{
	Suite *suite = suite_create("base.search");
	TCase *tcase = tcase_create("search");
	tcase_add_loop_test(tcase, the_first_is_found, 0, sizeof(rows) / sizeof(rows[0]));
	suite_add_tcase(suite, tcase);
	return cc_test_run(suite);
}
