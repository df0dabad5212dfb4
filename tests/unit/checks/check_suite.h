/* The suite of a check that needs no more than its tables: what it finds, what it must not, and without memory.
 * Leaves the tables to the tests. */
#ifndef CC_TESTS_CHECK_SUITE_H
#define CC_TESTS_CHECK_SUITE_H

#include "check_fixture.h"

struct check_tables {
	const char *name; /* of the suite */
	const struct cc_check *check;
	const struct check_case *faults;
	size_t fault_count;
	const struct check_case *traps;
	size_t trap_count;
	size_t memory; /* the fault, with one finding, that every allocation is failed for */
};

static struct check_tables check_tables;

START_TEST(faults_are_found)
	{
		fixture_expect(check_tables.check, &check_tables.faults[_i]);
	}
END_TEST

START_TEST(traps_are_silent)
	{
		fixture_expect_silence(check_tables.check, &check_tables.traps[_i]);
	}
END_TEST

START_TEST(every_allocation_may_fail)
	{
		fixture_every_allocation(check_tables.check, &check_tables.faults[check_tables.memory]);
	}
END_TEST

/* @return the exit status of the test program. */
static inline int check_suite_run(const struct check_tables *tables)
{
	check_tables = *tables;
	Suite *suite = suite_create(tables->name);
	TCase *cases = tcase_create("cases");
	tcase_add_loop_test(cases, faults_are_found, 0, (int)tables->fault_count);
	tcase_add_loop_test(cases, traps_are_silent, 0, (int)tables->trap_count);
	tcase_add_test(cases, every_allocation_may_fail);
	suite_add_tcase(suite, cases);
	return cc_test_run(suite);
}

#endif
