/* The index of the forms of periods: each form once, where its first two tokens lead; memory that fails. */
#include <string.h>

#include "extract/periods/period_forms.h"
#include "support.h"

static const struct {
	const char *name;
	const struct cc_period_form_set *set;
} sets[] = {{"digits", &cc_period_forms_digits}, {"zh", &cc_period_forms_zh}, {"en", &cc_period_forms_en}};

enum { SETS = sizeof(sets) / sizeof(sets[0]) };

/* How often a form stands among the rows of two kinds. */
static size_t count_at(const struct cc_period_index *index, const char *form, const struct cc_period_form_set *set,
		       size_t place)
{
	size_t count = 0;
	for (size_t row = index->starts[place]; row < index->starts[place + 1]; row++)
		count += index->rows[row].set == set && index->rows[row].form == form + (form[0] == '!' ? 1 : 0);
	return count;
}

static void find_form(const struct cc_period_index *index, const struct cc_period_form_set *set, const char *form,
		      char first)
{
	const char *second = form + (form[0] == '!' ? 2 : 1);
	const bool any = second[0] == '\0' || second[0] == '_' || second[1] == '?';
	const struct cc_period_element *element = any ? NULL : cc_period_element_named(set, second[0]);
	const char kind = (char)(any ? 0 : element != NULL ? element->kind : second[0]);
	ck_assert_msg(count_at(index, form, set, cc_period_place(index, first, kind)) == 1, "%s", form);
}

START_TEST(each_form_is_where_its_tokens_lead)
	{
		struct cc_arena *arena = cc_arena_new(&cc_alloc_libc);
		const struct cc_period_index *index = NULL;
		ck_assert_int_eq(cc_period_index_make(&index, arena), CC_OK);
		const struct cc_period_form_set *set = sets[_i].set;
		for (size_t kind = 0; kind < CC_PERIOD_NAMES; kind++)
			for (size_t i = 0; i < set->lists[kind].count; i++)
				find_form(index, set, set->lists[kind].forms[i], (char)kind);
		cc_arena_free(arena);
	}
END_TEST

START_TEST(kinds_that_forms_begin_with_are_known)
	{
		for (size_t kind = 1; kind < CC_PERIOD_NAMES; kind++) {
			bool begins = false;
			for (size_t i = 0; i < SETS; i++)
				begins = begins || sets[i].set->lists[kind].count > 0;
			ck_assert_msg(cc_period_kind_begins((char)kind) == begins, "%c", (char)kind);
		}
	}
END_TEST

/* Whether a number must stand second in a form. */
static bool leads_number(const struct cc_period_form_set *set, const char *form)
{
	const char *second = form + (form[0] == '!' ? 2 : 1);
	if (second[0] == '\0' || second[1] == '?')
		return false;
	const struct cc_period_element *element = cc_period_element_named(set, second[0]);
	return element != NULL && element->kind == '0';
}

START_TEST(kinds_that_only_lead_numbers_do)
	{
		for (size_t kind = 1; kind < CC_PERIOD_NAMES; kind++)
			for (size_t i = 0; i < SETS && cc_period_kind_leads_number((char)kind); i++)
				for (size_t form = 0; form < sets[i].set->lists[kind].count; form++)
					ck_assert_msg(leads_number(sets[i].set, sets[i].set->lists[kind].forms[form]),
						      "%s", sets[i].set->lists[kind].forms[form]);
	}
END_TEST

static bool make_once(const struct cc_alloc *alloc, void *context)
{
	(void)context;
	struct cc_arena *arena = cc_arena_new(alloc);
	if (arena == NULL)
		return false;
	const struct cc_period_index *index = NULL;
	const enum cc_status status = cc_period_index_make(&index, arena);
	cc_arena_free(arena);
	return status == CC_OK;
}

START_TEST(memory_may_fail)
	{
		cc_test_every_allocation(make_once, NULL);
	}
END_TEST

int main(void)
{
	Suite *suite = suite_create("extract/period_forms");
	TCase *tcase = tcase_create("period_forms");
	tcase_add_loop_test(tcase, each_form_is_where_its_tokens_lead, 0, SETS);
	tcase_add_test(tcase, kinds_that_forms_begin_with_are_known);
	tcase_add_test(tcase, kinds_that_only_lead_numbers_do);
	tcase_add_test(tcase, memory_may_fail);
	suite_add_tcase(suite, tcase);
	return cc_test_run(suite);
}
