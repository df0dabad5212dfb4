/* enumeration: counts beside names, behind a quoted list, and with somebody's word between count and list.
 * Leaves counts beside plain lists and rows of markers to test_check_enumeration.c. */
#include "check_suite.h"

static const struct check_case faults[] = {
    {.name = "parties",
     .texts = {"The coalition of four parties, Liberals, Greens and Farmers, holds 58 of the 101 seats."},
     .found = "warning four parties | Liberals, Greens and Farmers"},
    {.name = "cities of two words",
     .texts = {"The tour visits three cities, New York, Boston, San Jose and Denver."},
     .found = "warning three cities | New York, Boston, San Jose and Denver"},
    {.name = "in brackets",
     .texts = {"Its five sites (Leeds, Derby, Hull and York) stay open."},
     .found = "warning five sites | Leeds, Derby, Hull and York"},
    {.name = "somebody says it",
     .texts = {"Four questions remain, she added: the best dose, the length of treatment and the price."},
     .found = "warning Four questions remain, she added | the best dose, the length of treatment and the price."},
    {.name = "essays", .texts = {"做好“港口、装备、文旅”四篇文章。"}, .found = "warning 港口、装备、文旅 | 四篇文章"},
    {.name = "lines of defence", .texts = {"筑牢“村、镇、县”四道防线。"}, .found = "warning 村、镇、县 | 四道防线"},
};

static const struct check_case traps[] = {
    {.name = "as many names", .texts = {"The coalition of three parties, Liberals, Greens and Farmers, holds 58."}},
    {.name = "names of another list", .texts = {"She met four ministers, two mayors and a bishop, and flew home."}},
    {.name = "two only", .texts = {"Three clubs, Arsenal and Chelsea among them, protested."}},
    {.name = "the sentence goes on with a name",
     .texts = {"In four cities, Mayor Ines Calloway and her team opened shops."}},
    {.name = "not all are named", .texts = {"Five states, Ohio, Iowa and the two Dakotas among them, agreed."}},
    {.name = "a word between that nobody says",
     .texts = {"Two measures, the first of many: a tax, a levy and a fine on waste."}},
    {.name = "essays, as many", .texts = {"做好“港口、装备、文旅”三篇文章。"}},
    {.name = "essays that were printed", .texts = {"他在《自然》、《科学》上发表四篇文章。"}},
};

int main(void)
{
	return check_suite_run(&(struct check_tables){
	    .name = "checks.enumeration_names",
	    .check = &cc_check_enumeration,
	    .faults = faults,
	    .fault_count = sizeof(faults) / sizeof(faults[0]),
	    .traps = traps,
	    .trap_count = sizeof(traps) / sizeof(traps[0]),
	    .memory = 0,
	});
}
