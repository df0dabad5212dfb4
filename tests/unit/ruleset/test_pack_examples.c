/* A pack's text without its examples: every other line stays where it is. */
#include "ruleset/pack_examples.h"

#include "support.h"

static const struct {
	const char *name;
	const char *text;
	const char *kept;
} cases[] = {
    {"none", "pack: a\nmetrics:\n  - id: b\n", "pack: a\nmetrics:\n  - id: b\n"},
    {"a block", "  - id: b\n    examples:\n      - text: c\n        claims: []\n    unit: d\n",
     "  - id: b\n\n\n\n    unit: d\n"},
    {"items right below their key", "  examples:\n  - text: c\n    claims: []\n  unit: d\n", "\n\n\n  unit: d\n"},
    {"an item of the list around ends it", "  - id: b\n    examples:\n      - text: c\n  - id: e\n",
     "  - id: b\n\n\n  - id: e\n"},
    {"an empty line does not end it", "  examples:\n    - text: c\n\n    - text: d\nunits:\n", "\n\n\n\nunits:\n"},
    {"two blocks", " examples:\n  - a\n unit: b\n examples:\n  - c\n", "\n\n unit: b\n\n\n"},
    {"a value beside the key is kept", "  examples: []\n  unit: b\n", "  examples: []\n  unit: b\n"},
    {"another key", "  examples_of: \n    - b\n", "  examples_of: \n    - b\n"},
    {"without a last line end", "  examples:\n    - a", "\n"},
    {"nothing", "", ""},
};

START_TEST(examples_are_left_out)
	{
		struct cc_arena *arena = cc_arena_new(&cc_alloc_libc);
		struct cc_str kept = cc_pack_without_examples(arena, cc_str_from(cases[_i].text));
		ck_assert_msg(cc_str_equal(kept, cc_str_from(cases[_i].kept)), "%s: \"%.*s\"", cases[_i].name,
			      (int)kept.len, kept.ptr);
		cc_arena_free(arena);
	}
END_TEST

int main(void)
{
	Suite *suite = suite_create("ruleset.pack_examples");
	TCase *tcase = tcase_create("pack_examples");
	tcase_add_loop_test(tcase, examples_are_left_out, 0, (int)(sizeof(cases) / sizeof(cases[0])));
	suite_add_tcase(suite, tcase);
	return cc_test_run(suite);
}
