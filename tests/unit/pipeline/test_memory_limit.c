/* What a run may take of machines of every size. */
#include "pipeline/memory_limit.h"

#include "support.h"

struct row {
	const char *name;
	size_t machine; /* megabytes */
	unsigned limit;
};

static const struct row rows[] = {
    {"nobody knows", 0, 1024},	     {"a board of 128 MB", 128, 64}, {"a container of 1 GB", 1024, 256},
    {"a runner of 3 GB", 3072, 768}, {"4 GB", 4096, 1024},	     {"a server", 65536, 16384}};

START_TEST(a_quarter_and_some_at_least)
	{
		const struct row *row = &rows[_i];
		const unsigned limit = cc_memory_limit_of(row->machine * 1024 * 1024);
		ck_assert_msg(limit == row->limit, "%s: %u", row->name, limit);
	}
END_TEST

START_TEST(this_machine_has_some)
	{
		ck_assert_uint_ge(cc_memory_limit_of(cc_memory_of_machine()), 64);
	}
END_TEST

int main(void)
{
	Suite *suite = suite_create("pipeline.memory_limit");
	TCase *tcase = tcase_create("limits");
	tcase_add_loop_test(tcase, a_quarter_and_some_at_least, 0, sizeof(rows) / sizeof(rows[0]));
	tcase_add_test(tcase, this_machine_has_some);
	suite_add_tcase(suite, tcase);
	return cc_test_run(suite);
}
