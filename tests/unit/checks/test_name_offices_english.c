/* name: one English name with two offices in two articles of one story.
 * Leaves Chinese titles to test_check_name.c. */
#include "check_suite.h"

#define REPORT "Harrowmere Museums hold 214,000 objects and 38,600 photographs. "
#define NEWS "Harrowmere Museums, with 214,000 objects and 38,600 photographs, plan repairs. "

static const struct check_case faults[] = {
    {.name = "chief executive, chief financial officer",
     .texts = {REPORT "Ottoline Marsh, the museums' chief executive, signed it.",
	       NEWS "Ottoline Marsh, chief financial officer of the museums, said the roof came first."},
     .found = "warning Ottoline Marsh, the museums' chief executive | Ottoline Marsh, chief financial officer"},
    {.name = "director, deputy director",
     .texts = {REPORT "The works are led by Piers Gale, the deputy director.",
	       NEWS "Our director, Piers Gale, will lead the works."},
     .found = "warning Piers Gale, the deputy director | director, Piers Gale"},
};

static const struct check_case traps[] = {
    {.name = "one office in two orders",
     .texts = {REPORT "The works are led by Piers Gale, the deputy director.",
	       NEWS "Works will be led by the deputy director Piers Gale."}},
    {.name = "an office that was given up",
     .texts = {REPORT "The works are led by Piers Gale, the deputy director.",
	       NEWS "The former director, Piers Gale, will lead the works."}},
    {.name = "a longer name of one office",
     .texts = {REPORT "Ottoline Marsh, the museums' chief executive, signed it.",
	       NEWS "Ottoline Marsh, chief executive officer of the museums, said the roof came first."}},
    {.name = "both offices in one of them",
     .texts = {REPORT "Ottoline Marsh, the museums' chief executive, signed it. Chief financial officer Ottoline Marsh "
		      "keeps the books as well; chief financial officer, Ottoline Marsh, it says on the door.",
	       NEWS "Ottoline Marsh, chief financial officer of the museums, said the roof came first."}},
    {.name = "two persons of one surname",
     .texts = {REPORT "Ottoline Marsh, the museums' chief executive, signed it.",
	       NEWS "Edith Marsh, chief financial officer of the museums, said the roof came first."}},
    {.name = "a list of people",
     .texts = {REPORT "Ottoline Marsh, the museums' chief executive, signed it.",
	       NEWS "Ottoline Marsh, the chief financial officer, Bo Day, and others came."}},
    {.name = "another story",
     .texts = {REPORT "Piers Gale, the deputy director, leads the works.",
	       "The director, Piers Gale, opened the Corrin mill on a rainy Friday."}},
};

int main(void)
{
	return check_suite_run(&(struct check_tables){
	    .name = "checks.name_offices_english",
	    .check = &cc_check_name,
	    .faults = faults,
	    .fault_count = sizeof(faults) / sizeof(faults[0]),
	    .traps = traps,
	    .trap_count = sizeof(traps) / sizeof(traps[0]),
	    .memory = 0,
	});
}
