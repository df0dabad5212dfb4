/* English reports and forecasts, and the times that their figures are of: lengths that nothing dates, years of
 * whoever has them, what is foreseen on. Leaves times of other sentences to test_english_times.c. */
#include "claim_support.h"
#include "support.h"

struct report_case {
	const char *name;
	const char *written;
	const char *text;
	const char *times;
};

static const struct report_case cases[] = {
    {"half-year revenue, in July", "2025-07-31", "Half-year revenue at Corwen Foods was £402 million.",
     "402000000 2025-H1"},
    {"half-year results, then what they are", "2025-07-31",
     "Corwen Foods has published its half-year results. Revenue rose 6 percent to £402 million.",
     "6 2025-H1;402000000 2025-H1"},
    {"the half of a year that ends in March", "2025-11-20", "Corwen Foods reported half-year revenue of £402 million.",
     "402000000 2025-04..2025-09"},
    {"nobody knows which half, in April", "2025-04-10", "Corwen Foods reported half-year revenue of £402 million.",
     "402000000 .."},
    {"nine months, in November", "2025-11-13", "Nine-month revenue at Corwen Foods was £402 million.",
     "402000000 2025-01..2025-09"},
    {"a quarter that is just over", "2025-10-30", "Quarterly revenue at Corwen Foods was £402 million.",
     "402000000 2025-Q3"},
    {"annual revenue, then profit", "2026-03-12",
     "Corwen Foods posted annual revenue of £402 million. Operating profit reached £41 million.",
     "402000000 2025;41000000 2025"},
    {"behind \"after\" stands what came after", "2025-07-31",
     "Corwen Foods raised its dividend after first-half earnings rose. Revenue climbed to £402 million.",
     "402000000 2025-H1"},
    {"a period of months up to its end", "2025-11-20",
     "Revenue at Corwen Foods was £402 million in the six-month period ended September 30.",
     "402000000 2025-04..2025-09"},
    {"the quarter that ended", "2025-10-28",
     "Corwen Foods had revenue of £402 million in the quarter ended in September.", "402000000 2025-07..2025-09"},
    {"what ended only explains its year", "2025-09-25",
     "In fiscal 2024, which ended in June, Pakistan's exports fell 3 percent.", "3 2023-07..2024-06"},
    {"the year of whoever has it", "2025-09-25", "Australia's exports rose 3 percent in 2024-25.",
     "3 2024-07..2025-06"},
    {"last fiscal year", "2025-08-28", "Japan's exports rose 3 percent last fiscal year.", "3 2024-04..2025-03"},
    {"the same year is the one spoken of", "2026-03-05",
     "India's imports rose 2 percent in 2024-25. India's exports rose 3 percent in the same year.",
     "2 2024-04..2025-03;3 2024-04..2025-03"},
    {"the year to a month to come", "2025-12-04",
     "Corwen Foods had revenue of ¥402 billion. For the full year to March it expects revenue of ¥810 billion.",
     "402000000000 ..;810000000000 2025-04..2026-03"},
    {"ended the year with", "2026-02-12", "Corwen Foods ended the year with 118 stores.", "118 2025-12-31"},
    {"a year ago is no origin", "2025-11-13", "Norway's exports fell 3 percent from a year ago in October.",
     "3 2025-10"},
    {"what exports earned", "2026-02-19", "Kenya earned $1.6 billion from tea exports last year.", "1600000000 2025"},
    {"what is foreseen goes on", "2025-11-20",
     "The ministry expects Spain's economy to grow 1.1 percent in 2026. Inflation would stay close to 2 percent.",
     "1.1 2026;2 2026"},
    {"and a fact does not", "2025-11-20",
     "The ministry expects Spain's economy to grow 1.1 percent in 2026. Inflation was 2 percent.", "1.1 2026;2 .."},
    {"a goal for a year to come dates no fact", "2026-02-19",
     "Corwen Foods had revenue of £402 million in 2025 and has set a goal of £410 million for 2026. Operating profit "
     "rose 12 percent.",
     "402000000 2025;410000000 2026;12 2025"},
    {"a part of the year is left again", "2026-02-16",
     "Thailand's economy grew 2.4 percent in 2025; in the final quarter it expanded 2.5 percent. Exports rose 3 "
     "percent.",
     "2.4 2025;2.5 2025-Q4;3 2025"},
};

START_TEST(figure_has_its_time)
	{
		const struct report_case *row = &cases[_i];
		cc_test_times(row->name, row->text, row->written, row->times);
	}
END_TEST

int main(void)
{
	Suite *suite = suite_create("link.english_reports");
	TCase *sentences = tcase_create("sentences");
	tcase_add_loop_test(sentences, figure_has_its_time, 0, sizeof(cases) / sizeof(cases[0]));
	suite_add_tcase(suite, sentences);
	return cc_test_run(suite);
}
