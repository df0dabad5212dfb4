/* What a text must hold for a pattern to match in it. */
#include "ruleset/needs.h"

#include "support.h"

static const struct {
	const char *name;
	const char *pattern;
	const char *text;
	bool may; /* whether the pattern may match in the text */
} cases[] = {
    {"the word is there", "employs", "The firm employs nobody.", true},
    {"the word is not there", "employs", "The firm has nobody.", false},
    {"in another case", "employs", "WHO EMPLOYS WHOM", true},
    {"a pattern in capitals", "(?i)R&D SPENDING", "r&d spending", true},
    {"what stands ahead is needed", "has(?= \\d+ seats)", "It has 12 seats.", true},
    {"what stands ahead is wanting", "has(?= \\d+ seats)", "It has 12 rooms.", false},
    {"what must not stand ahead is not needed", "has(?! seats)", "It has rooms.", true},
    {"what stands behind is needed", "(?<=trade )deficit", "a budget deficit", false},
    {"what must not stand behind is not needed", "(?<!trade )deficit", "a budget deficit", true},
    {"before \\K too", "of votes \\Kand", "bread and butter", false},
    {"one of the alternatives", "has (?:seats|rooms)", "It has rooms.", true},
    {"none of the alternatives", "has (?:seats|rooms)", "It has beds.", false},
    {"alternatives ahead", "has(?= \\d+ (?:seats|rooms))", "It has 12 beds.", false},
    {"alternatives of an assertion", "has(?= seats| rooms)", "It has rooms.", true},
    {"no alternative of an assertion", "has(?= seats| rooms)", "It has beds.", false},
    {"alternatives at the top", "seats|rooms", "It has rooms.", true},
    {"no alternative at the top", "seats|rooms", "It has beds.", false},
    {"an alternative without letters tells nothing", "has (?:seats|\\d+)", "It has 12.", true},
    {"a short alternative tells nothing", "has (?:seats|it)", "Who has it?", true},
    {"an optional group is not needed", "has(?: many)? seats", "It has seats.", true},
    {"an optional letter is not needed", "seats? taken", "a seat taken", true},
    {"an optional assertion is not needed", "has(?= seats)?", "It has rooms.", true},
    {"a repeated group is needed", "(?:seats|rooms)+ taken", "beds taken", false},
    {"a group counted from zero is not", "(?:seats|rooms){0,3}taken", "beds taken", true},
    {"Han", "研发(?=[^。]*投入)", "研发费用", false},
    {"Han that are there", "研发(?=[^。]*投入)", "研发费用和投入", true},
    {"other letters have capitals of other bytes", "(?i)état major", "ÉTAT MAJOR", true},
    {"behind other letters", "(?i)major été", "MAJOR ÉTÉ", true},
    {"what is not followed needs nothing", "(?x) seats taken", "rooms", true},
    {"nor what is quoted", "\\Qseats\\E taken", "rooms", true},
    {"nor what may end a match early", "has(*ACCEPT) seats", "has", true},
    {"a text that is shorter than a run", "employs", "e", false},
    {"no text", "employs", "", false},
};

static bool may_match(const char *pattern, const char *text, struct cc_arena *arena)
{
	struct cc_needs needs;
	struct cc_grams grams;
	ck_assert(cc_needs_find(&needs, arena, arena, cc_str_from(pattern)));
	cc_grams_of(&grams, cc_str_from(text));
	return cc_needs_may_be_met(&needs, &grams);
}

START_TEST(needs_are_met)
	{
		struct cc_arena *arena = cc_arena_new(&cc_alloc_libc);
		ck_assert_msg(may_match(cases[_i].pattern, cases[_i].text, arena) == cases[_i].may, "%s",
			      cases[_i].name);
		cc_arena_free(arena);
	}
END_TEST

static bool find_some(const struct cc_alloc *alloc, void *context)
{
	(void)context;
	struct cc_arena *arena = cc_arena_new(alloc);
	struct cc_needs needs;
	bool ok = arena != NULL &&
		  cc_needs_find(&needs, arena, arena, CC_STR("(?:has|had)(?= \\d+ (?:shops|stores)(?= open))"));
	if (arena != NULL)
		cc_arena_free(arena);
	return ok;
}

START_TEST(every_allocation_may_fail)
	{
		cc_test_every_allocation(find_some, NULL);
	}
END_TEST

int main(void)
{
	Suite *suite = suite_create("ruleset.needs");
	TCase *tcase = tcase_create("needs");
	tcase_add_loop_test(tcase, needs_are_met, 0, (int)(sizeof(cases) / sizeof(cases[0])));
	tcase_add_test(tcase, every_allocation_may_fail);
	suite_add_tcase(suite, tcase);
	return cc_test_run(suite);
}
