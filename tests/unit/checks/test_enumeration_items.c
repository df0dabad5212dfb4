/* enumeration: a count before a colon and the items of the list below it.
 * Leaves lists in one sentence to test_check_enumeration.c. */
#include "check_suite.h"

/* what makes the text Markdown */
#define HEAD "| Town | Name |\n|---|---|\n| one | Arden |\n\n"

static const struct check_case faults[] = {
    {.name = "one too few",
     .texts = {HEAD "The board has signed four undertakings on its behalf:\n\n- pay the bills;\n- mend the pipes;\n- "
		    "answer letters.\n"},
     .found = "warning four undertakings | answer letters."},
    {.name = "one too many, in Chinese",
     .texts = {HEAD "馆方提出三项条件：\n\n- 展厅有专人值守；\n- 灯光调暗；\n- 运费由借方承担；\n- 按期归还。\n"},
     .found = "warning 三项条件 | 按期归还。"},
};

static const struct check_case traps[] = {
    {.name = "as many as are listed",
     .texts = {HEAD "The board has signed three undertakings on its behalf:\n\n- pay the bills;\n- mend the pipes;\n- "
		    "answer letters.\n"}},
    {.name = "who agreed, not what",
     .texts = {HEAD "The two towns have agreed:\n\n- pay the bills;\n- mend the pipes;\n- answer letters.\n"}},
    {.name = "years are no items",
     .texts = {HEAD "In the last four years:\n\n- bills were paid;\n- pipes were mended;\n- letters were "
		    "answered.\n"}},
    {.name = "some of them",
     .texts = {HEAD "The board has done four things, among others:\n\n- bills were paid;\n- pipes were mended;\n- "
		    "letters were answered.\n"}},
    {.name = "the list goes on below",
     .texts = {HEAD "馆方提出四项条件：\n\n- 展厅有专人值守；\n- 灯光调暗；\n\n详见附件。\n\n- 运费由借方承担；\n- "
		    "按期归还。\n"}},
};

int main(void)
{
	return check_suite_run(&(struct check_tables){
	    .name = "checks.enumeration_items",
	    .check = &cc_check_enumeration,
	    .faults = faults,
	    .fault_count = sizeof(faults) / sizeof(faults[0]),
	    .traps = traps,
	    .trap_count = sizeof(traps) / sizeof(traps[0]),
	    .memory = 0,
	});
}
