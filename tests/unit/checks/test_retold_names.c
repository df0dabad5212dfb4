/* name: a person whom two articles of one story write in two ways.
 * Leaves names behind one title to test_check_name.c. */
#include "check_suite.h"

static const struct check_case faults[] = {
    {.name = "before and behind the title",
     .texts = {"岫陵陶瓷厂有员工3412人，去年收入8.62亿元，出口4.12万件。厂长沈砚舟说，还要再干。",
	       "岫陵陶瓷厂有员工3412人，去年收入8.62亿元，出口4.12万件。沈研舟厂长在窑前站了一夜。"},
     .found = "warning 沈砚舟 | 沈研舟"},
    {.name = "without a title",
     .texts = {"岫陵陶瓷厂占地6120平方米，有员工3412人，去年收入8.62亿元，出口4.12万件。理事长路丹枫说，还要再干。",
	       "岫陵陶瓷厂占地6120平方米，有员工3412人，去年收入8.62亿元，出口4.12万件。最后走的是路丹峰。"},
     .found = "warning 路丹枫 | 路丹峰"},
    {.name = "both words sound alike",
     .texts = {"The Wexley mill opened. It has 3,412 staff, £8.62 million and 41,200 books. Phillipa Dunmore runs it.",
	       "The Wexley mill opened. It has 3,412 staff, £8.62 million and 41,200 books. It is run by Philippa "
	       "Dunmoor."},
     .found = "info Phillipa Dunmore | Philippa Dunmoor"},
};

static const struct check_case traps[] = {
    {.name = "two brothers, both named",
     .texts = {"岫陵陶瓷厂有员工3412人，去年收入8.62亿元，出口4.12万件。厂长沈砚舟说，他弟弟沈研舟也来了。",
	       "岫陵陶瓷厂有员工3412人，去年收入8.62亿元，出口4.12万件。沈研舟在窑前站了一夜。"}},
    {.name = "words that are no names",
     .texts = {"岫陵陶瓷厂有员工3412人，去年收入8.62亿元，出口4.12万件。职工王大力打开了门户。",
	       "岫陵陶瓷厂有员工3412人，去年收入8.62亿元，出口4.12万件。职工王小力打开了窗户。"}},
    {.name = "words that sound alike",
     .texts =
	 {"The Wexley mill opened. It has 3,412 staff, £8.62 million and 41,200 books. The Prime Minister spoke.",
	  "The Wexley mill opened. It has 3,412 staff, £8.62 million and 41,200 books. The Prime Ministry spoke."}},
    {.name = "one last name",
     .texts = {"The Wexley mill opened. It has 3,412 staff, £8.62 million and 41,200 books. Anna Mallory runs it.",
	       "The Wexley mill opened. It has 3,412 staff, £8.62 million and 41,200 books. It is run by Rudolf "
	       "Mallory."}},
};

int main(void)
{
	return check_suite_run(&(struct check_tables){.name = "names of one story",
						      .check = &cc_check_name,
						      .faults = faults,
						      .fault_count = sizeof(faults) / sizeof(faults[0]),
						      .traps = traps,
						      .trap_count = sizeof(traps) / sizeof(traps[0]),
						      .memory = 0});
}
