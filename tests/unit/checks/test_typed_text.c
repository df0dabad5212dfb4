/* Manuals: what they say of two of their parts in the same words, code, identifiers and keys. */
#include "check_suite.h"

static const struct check_case faults[] = {
    {.name = "of two functions in one manual",
     .texts =
	 {"gate.open() raises the gate and tells `level`.\n\nThe callback is passed two arguments when it is called "
	  "by the keeper of the sluice.\n\ngate.close() lowers the gate and tells `level`.\n\nThe callback is passed "
	  "three arguments when it is called by the keeper of the sluice."},
     .found = "info two | three"},
    {.name = "of two texts, one a manual",
     .texts =
	 {"gate.open() raises the gate and tells `level`.\n\nThe callback is passed two arguments when it is called "
	  "by the keeper of the sluice.",
	  "The callback is passed three arguments when it is called by the keeper of the sluice."},
     .found = "warning two | three"},
};

static const struct check_case silent[] = {
    {.name = "a number within a name",
     .texts =
	 {"The keeper was told.\n\nA level is returned as a number by gate.readLevel8 in steps of a twentieth of a "
	  "metre.\n\nA level is returned as a number by gate.readLevel16 in steps of a twentieth of a metre."}},
    {.name = "a number within a version",
     .texts =
	 {"The keeper was told.\n\nThe gate was first raised by the program of the office in version v2.14.0 of it.",
	  "The gate was first raised by the program of the office in version v2.3.0 of it."}},
    {.name = "two identifiers",
     .texts = {"The keeper was told.\n\nAn InnerBasin can be handed to another process by the port that both of them "
	       "have.\n\nAn OuterBasin can be handed to another process by the port that both of them have."}},
    {.name = "lines of JSON",
     .texts = {"\"at\": \"2026-03-04T18:26:05.000Z\",\n\n\"gate_state\": \"raised\",\n\n\"at\": "
	       "\"2026-03-04T18:26:17.000Z\","}},
    {.name = "two figures by their numbers",
     .texts =
	 {"The tower is shown in Figure 4 of the report on all that was rebuilt there after the fire.\n\nOf the walls "
	  "one learns more. The tower is shown in Figure 7 of the report on all that was rebuilt there after the "
	  "fire."}},
};

int main(void)
{
	return check_suite_run(&(struct check_tables){
	    .name = "checks.typed_text",
	    .check = &cc_check_divergent_copy,
	    .faults = faults,
	    .fault_count = sizeof(faults) / sizeof(faults[0]),
	    .traps = silent,
	    .trap_count = sizeof(silent) / sizeof(silent[0]),
	});
}
