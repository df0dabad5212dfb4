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
    {.name = "another surname, and a name that is a word",
     .texts = {"岫陵陶瓷厂有员工3412人，去年收入8.62亿元，出口4.12万件。博士生郄小满是论文的第一作者。",
	       "岫陵陶瓷厂有员工3412人，去年收入8.62亿元，出口4.12万件。论文的第一作者是博士生郗小满。"},
     .found = "warning 郄小满 | 郗小满"},
    {.name = "a d that is a th",
     .texts = {"The Wexley mill opened. It has 3,412 staff, £8.62 million and 41,200 books. The chief engineer, Ingrid "
	       "Solvay-Pym, was there.",
	       "The Wexley mill opened. It has 3,412 staff, £8.62 million and 41,200 books. The chief engineer, "
	       "Ingrith Solvay-Pym, walked first."},
     .found = "warning Ingrid Solvay-Pym | Ingrith Solvay-Pym"},
    {.name = "an h that is not heard",
     .texts =
	 {"The Wexley mill opened. It has 3,412 staff, £8.62 million and 41,200 books. Matthis Onabule scored twice.",
	  "The Wexley mill opened. It has 3,412 staff, £8.62 million and 41,200 books. Mattis Onabule scored the most "
	  "tries."},
     .found = "warning Matthis Onabule | Mattis Onabule"},
    {.name = "an r that is not heard",
     .texts =
	 {"The Wexley mill opened. It has 3,412 staff, £8.62 million and 41,200 books. Judge Ondine Farqual heard it.",
	  "The Wexley mill opened. It has 3,412 staff, £8.62 million and 41,200 books. It was heard by Judge Ondine "
	  "Farquarl."},
     .found = "warning Ondine Farqual | Ondine Farquarl"},
    {.name = "an f that is a ph",
     .texts = {"The Wexley mill opened. It has 3,412 staff, £8.62 million and 41,200 books. Nurse Stephan Quillory was "
	       "the first.",
	       "The Wexley mill opened. It has 3,412 staff, £8.62 million and 41,200 books. The first was Stefan "
	       "Quillory, a nurse."},
     .found = "warning Stephan Quillory | Stefan Quillory"},
    {.name = "one office, in articles that share no more than a name",
     .texts = {"云麓大学今年招生。云麓大学校长蔺舒禾坦言，规模已经够大。",
	       "云麓大学开学。云麓大学校长蔺舒和以此为题致辞。"},
     .found = "warning 蔺舒禾 | 蔺舒和"},
};

static const struct check_case traps[] = {
    {.name = "what goes on in several ways is no name",
     .texts = {"岫陵陶瓷厂有员工3412人，去年收入8.62亿元，出口4.12万件。古生物组一年收到九百张照片。古生物组的人很少。",
	       "岫陵陶瓷厂有员工3412人，去年收入8.62亿元，出口4.12万件。古生物组今日发表论文。古生物组在这里挖掘。"}},
    {.name = "the end of one word and what follows it",
     .texts = {"岫陵陶瓷厂有员工3412人，去年收入8.62亿元，出口4.12万件。省里把它列为九项重点任务之首，强调要抓紧。",
	       "岫陵陶瓷厂有员工3412人，去年收入8.62亿元，出口4.12万件。省里把它作为今年的重点任务之一,这是第一次。"}},
    {.name = "two of one trade, each with a name of his own",
     .texts = {"岫陵陶瓷厂有员工3412人，去年收入8.62亿元，出口4.12万件。博士生郄小满是论文的第一作者。",
	       "岫陵陶瓷厂有员工3412人，去年收入8.62亿元，出口4.12万件。博士生郗大为是论文的第二作者。"}},
    {.name = "two cousins, both named in one",
     .texts = {"The Wexley mill opened. It has 3,412 staff, £8.62 million and 41,200 books. Mattis Onabule scored; so "
	       "did Matthis Onabule, who plays for the second team.",
	       "The Wexley mill opened. It has 3,412 staff, £8.62 million and 41,200 books. Mattis Onabule scored the "
	       "most tries."}},
    {.name = "one sister and another",
     .texts =
	 {"The Wexley mill opened. It has 3,412 staff, £8.62 million and 41,200 books. Ingrid Solvay-Pym was there.",
	  "The Wexley mill opened. It has 3,412 staff, £8.62 million and 41,200 books. Sigrid Solvay-Pym walked "
	  "first."}},
    {.name = "two places that packs know",
     .texts = {"The Wexley mill opened. It has 3,412 staff, £8.62 million and 41,200 books. The North Sea was calm.",
	       "The Wexley mill opened. It has 3,412 staff, £8.62 million and 41,200 books. The North See was calm."}},
    {.name = "two heads of two schools",
     .texts = {"云麓大学今年招生。云麓大学校长蔺舒禾坦言，规模已经够大。",
	       "雁门大学开学。雁门大学校长蔺舒和以此为题致辞。"}},
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
