/* name: one person in two spellings, told by title or verb; and namesakes. */
#include "check_suite.h"

static const struct check_case faults[] = {
    {.name = "title and office agree",
     .texts = {"村党支部书记曹望说，今年有起色。", "村党支部书记曹旺说，明年会更好。"},
     .found = "warning 曹望 | 曹旺"},
    {.name = "a title alone",
     .texts = {"合作社理事长田万顷流转土地3600亩。", "今年春天，理事长田万倾被评为劳动模范。"},
     .found = "info 田万顷 | 田万倾"},
    {.name = "a letter of a last name",
     .texts = {"\"It is ours,\" said Marta Lindqvist, who runs it.", "Marta Lindquist says it is theirs."},
     .found = "info Marta Lindqvist | Marta Lindquist"},
    {.name = "a first name behind a title",
     .texts = {"Dr. Helen Marsh opened the ward.", "The ward was opened by Dr. Ellen Marsh."},
     .found = "info Helen Marsh | Ellen Marsh"},
    {.name = "a name that no title or verb stands beside",
     .texts = {"The women's race was won by Alma Desten in 2:24:09.",
	       "In the sun, Alma Destten was the fastest woman."},
     .found = "info Alma Desten | Alma Destten"},
    {.name = "every place of both spellings",
     .texts = {"Ruth Hollway opened it. Ruth Hollway closed it.", "It was Ruth Hallway who paid."},
     .found = "info Ruth Hollway | Ruth Hollway | Ruth Hallway"},
    {.name = "a letter of a first name",
     .texts = {"\"Go,\" said the mayor, Ines Hollway.", "The old Inez Hollway likes to walk."},
     .found = "info Ines Hollway | Inez Hollway"},
    {.name = "an office that one article writes in full",
     .texts = {"海汀县委书记曹望说，今年有起色。", "海汀新闻：县委书记曹旺表示，明年会更好。"},
     .found = "warning 曹望 | 曹旺"},
};

static const struct check_case traps[] = {
    {.name = "a people and its land", .texts = {"North Corea is cold.", "A North Corean ship sailed."}},
    {.name = "one and many", .texts = {"A Chief Officer came.", "Two Chief Officers went."}},
    {.name = "two counties", .texts = {"海汀县委书记曹望说，今年有起色。", "江陵县委书记曹旺表示，明年会更好。"}},
    {.name = "brothers", .texts = {"Marc Hollway and Mark Hollway came.", "Mark Hollway left."}},
    {.name = "a short last name", .texts = {"Ann Hale left.", "Ann Hall came."}},
    {.name = "one spelling", .texts = {"董事长沈怀舟说，投产。", "董事长沈怀舟在会上表示，扩产。"}},
    {.name = "two surnames", .texts = {"局长王建国说，开工。", "局长李建国说，完工。"}},
    {.name = "two persons of one sentence", .texts = {"副局长李建国、副局长李建军出席。"}},
    {.name = "short names in two offices", .texts = {"市卫生局局长李明说，药够用。", "县水务局局长李强说，水够用。"}},
    {.name = "brothers of no likeness", .texts = {"\"No,\" said Paul Marsh.", "\"Yes,\" said Helen Marsh."}},
    {.name = "a longer word is no title", .texts = {"书记处书记王明远说，好。", "书记处书记刘明近说，好。"}},
};

int main(void)
{
	return check_suite_run(&(struct check_tables){
	    .name = "checks.name",
	    .check = &cc_check_name,
	    .faults = faults,
	    .fault_count = sizeof(faults) / sizeof(faults[0]),
	    .traps = traps,
	    .trap_count = sizeof(traps) / sizeof(traps[0]),
	    .memory = 0,
	});
}
