/* What the long lists of forms say of themselves: which kinds of tokens may be second. */
#include <stdlib.h>
#include <string.h>

#include "extract/period_forms.h"
#include "support.h"

static const struct {
	const char *name;
	const struct cc_period_form_set *set;
} sets[] = {{"digits", &cc_period_forms_digits}, {"zh", &cc_period_forms_zh}, {"en", &cc_period_forms_en}};

enum { SETS = sizeof(sets) / sizeof(sets[0]) };

static char kind_of(const struct cc_period_form_set *set, char name)
{
	const struct cc_period_element *element = cc_period_element_named(set, name);
	return element != NULL ? element->kind : name;
}

static void add_kind(char *kinds, char kind)
{
	const size_t len = strlen(kinds);
	if (strchr(kinds, kind) == NULL && len + 1 < CC_PERIOD_NAMES)
		kinds[len] = kind;
}

/** The kinds that may be second in a form; those that may be missing let the next one be it. */
static void add_seconds(char *kinds, const struct cc_period_form_set *set, const char *form)
{
	const char *at = form + (form[0] == '!' ? 2 : 1);
	ck_assert_msg(*at != '?', "%s: the first may not be missing", form);
	for (;; at += 2) {
		ck_assert_msg(*at != '\0' && *at != '_', "%s: may stand alone", form);
		add_kind(kinds, kind_of(set, *at));
		if (at[1] != '?')
			return;
	}
}

static int by_value(const void *a, const void *b)
{
	return *(const char *)a - *(const char *)b;
}

START_TEST(test_seconds)
	{
		const struct cc_period_form_set *set = sets[_i].set;
		for (size_t k = 0; k < CC_PERIOD_NAMES; k++) {
			const struct cc_period_form_list *list = &set->lists[k];
			char kinds[CC_PERIOD_NAMES + 1] = "";
			if (list->seconds == NULL)
				continue;
			for (size_t f = 0; f < list->count; f++)
				add_seconds(kinds, set, list->forms[f]);
			qsort(kinds, strlen(kinds), 1, by_value);
			ck_assert_msg(strcmp(kinds, list->seconds) == 0, "%s: seconds of '%c' must be \"%s\"",
				      sets[_i].name, (int)k, kinds);
		}
	}
END_TEST

int main(void)
{
	Suite *suite = suite_create("extract/period_forms");
	TCase *tcase = tcase_create("period_forms");
	tcase_add_loop_test(tcase, test_seconds, 0, SETS);
	suite_add_tcase(suite, tcase);
	return cc_test_run(suite);
}
