/* Periods of English sentences. Expected values are read from the language by hand; the document's date is Wednesday
 * 2025-03-19. */
#include "period_support.h"
#include "support.h"

/* Parts of a year, a month, a week. */
static const struct cc_period_row parts[] = {
    {"Sales fell in the last four months of 2021.", "last four months of 2021=2021-09-01/2022-01-01"},
    {"Sales fell in the final quarter of 2024.", "final quarter of 2024=2024-10-01/2025-01-01"},
    {"Sales fell in the third month of 2021.", "third month of 2021=2021-03-01/2021-04-01"},
    {"It opens on the first Friday of July 2025.", "first Friday of July 2025=2025-07-04/2025-07-05"},
    {"It closed on the last Friday of March 2025.", "last Friday of March 2025=2025-03-28/2025-03-29"},
    {"Sales fell in the last week of 2016.", "last week of 2016=2016-12-26/2017-01-02"},
    {"Sales fell in the third week of 2027.", "third week of 2027=2027-01-18/2027-01-25"},
    {"Sales fell in the first ten days of March 2025.", "first ten days of March 2025=2025-03-01/2025-03-11"},
    {"It opened on the 31st of last month.", "31st of last month=2025-02-01/2025-03-01"},
    {"It opened on the 15th day of next month.", "15th day of next month=2025-04-15/2025-04-16"},
    {"Sales rise in the rest of the year.", "rest of the year=2025-03-19/2026-01-01"},
    {"Sales rise over the remainder of 2025.", "remainder of 2025=2025-03-19/2026-01-01"},
    {"It rained for the rest of the week.", "rest of the week=2025-03-19/2025-03-24"},
    {"It was sold earlier this year.", "earlier this year=2025-01-01/2025-03-19"},
    {"It is sold later this year.", "later this year=2025-03-19/2026-01-01"},
    {"Growth in the early 2020s was slow.", "early 2020s=2020-01-01/2025-01-01"},
    {"Growth in the late 1990s was fast.", "late 1990s=1995-01-01/2000-01-01"},
    {"Sales fell in the first week of March 2025.", "first week of March 2025=2025-03-03/2025-03-10"},
    {"Sales fell in the latter half of 2024.", "latter half of 2024=2024-07-01/2025-01-01"},
    {"Sales fell in quarter 4 of 2024.", "quarter 4 of 2024=2024-10-01/2025-01-01"},
    {"Sales fell in Quarter 4 (Oct to Dec) 2024.", "Quarter 4 (Oct to Dec) 2024=2024-10-01/2025-01-01"},
    {"Sales fell in Q3 (July-September) 2024.", "Q3 (July-September) 2024=2024-07-01/2024-10-01"},
    {"Sales fell in the first quarter (January to March) of 2024.",
     "first quarter (January to March) of 2024=2024-01-01/2024-04-01"},
    {"Sales fell in the first half of the 1990s.", "first half of the 1990s=1990-01-01/1995-01-01"},
    {"Sales fell in the second half of March 2025.", "second half of March 2025=2025-03-16/2025-04-01"},
    {"Sales fell in the closing weeks of 2024.", "2024=2024-01-01/2025-01-01"},
    {"Third-quarter revenue rose.", "Third-quarter=0001-07-01/0001-10-01?"},
    {"In the first half, profit rose.", "first half=0001-01-01/0001-07-01?"},
    {"In the first five months, profit rose.", "first five months=0001-01-01/0001-06-01?"},
    {"It was made in the mid-1980s.", "mid-1980s=1983-01-01/1987-01-01"},
    {"It grew late in the 19th century.", "late in the 19th century=1850-01-01/1900-01-01"},
    {"It rained early next week.", "early next week=2025-03-24/2025-03-27"},
    {"Debt rose by mid-2024.", "mid-2024=2024-04-01/2024-10-01"},
    {"Debt rose by end-2024.", "end-2024=2024-01-01/2025-01-01@"},
};

static const struct cc_period_row weeks[] = {
    {"Sales fell in week 31 of 2024.", "week 31 of 2024=2024-07-29/2024-08-05"},
    {"The week commencing 3 February 2025 was cold.", "week commencing 3 February 2025=2025-02-03/2025-02-10"},
    {"The week of 5 February 2025 was cold.", "week of 5 February 2025=2025-02-03/2025-02-10"},
    {"Claims rose in the week ended 15 March 2025.", "week ended 15 March 2025=2025-03-09/2025-03-16"},
    {"It rained over the past fortnight.", "past fortnight=2025-03-03/2025-03-17"},
    {"It reports from Monday to Friday.", "Monday to Friday=2025-03-24/2025-03-29"},
    {"It meets next week from Tuesday to Thursday.", "next week from Tuesday to Thursday=2025-03-25/2025-03-28"},
    {"It said on past Wednesday that it fell.", "past Wednesday=2025-03-19/2025-03-20"},
};

/* Fiscal years begin in April where they have two years, else in October before. */
static const struct cc_period_row fiscal[] = {
    {"Profit in FY2024/25 fell.", "FY2024/25=2024-04-01/2025-04-01"},
    {"Profit in fiscal 2024 fell.", "fiscal 2024=2023-10-01/2024-10-01"},
    {"Profit in Q3 FY25 fell.", "Q3 FY25=2025-04-01/2025-07-01"},
    {"Profit in Q3FY25 fell.", "Q3FY25=2025-04-01/2025-07-01"},
    {"Profit in 3QFY25 fell.", "3QFY25=2025-04-01/2025-07-01"},
    {"Model Q3FX is new.", ""},
    {"Profit in the first half of fiscal 2025 fell.", "first half of fiscal 2025=2024-10-01/2025-04-01"},
    {"Profit in the year to June fell.", "in the year to June=2023-07-01/2024-07-01"},
    {"Profit in April-through-June 2024 fell.", "April-through-June 2024=2024-04-01/2024-07-01"},
    {"Profit in the March 2024 quarter fell.", "March 2024 quarter=2024-01-01/2024-04-01"},
    {"Profit in the quarter ended 30 June 2024 fell.", "quarter ended 30 June 2024=2024-04-01/2024-07-01"},
    {"Profit in CY2024 fell.", "CY2024=2024-01-01/2025-01-01"},
    {"The 14th Five-Year Plan period saw growth.", "14th Five-Year Plan period=2021-01-01/2026-01-01"},
    {"By mid-century it is gone.", "mid-century=2050-01-01/2051-01-01"},
    {"Sales in the same period last year fell.", "same period last year=^"},
    {"Profit in 2025H1 fell.", "2025H1=2025-01-01/2025-07-01"},
    {"Profit in H1 2025 fell.", "H1 2025=2025-01-01/2025-07-01"},
    {"Profit in the 12 months to June 2025 fell.", "the 12 months to June 2025=2024-07-01/2025-07-01"},
    {"Profit in the three months ended June 30, 2025 fell.", "three months ended June 30, 2025=2025-04-01/2025-07-01"},
    {"Profit in the year ended 31 March 2025 fell.", "in the year ended 31 March 2025=2024-04-01/2025-04-01"},
    {"Profit in the six months to September 2024 fell.", "six months to September 2024=2024-04-01/2024-10-01"},
};

static const struct cc_period_row open_ends[] = {
    {"It is closed until April 27th, 2025.", "until April 27th, 2025=/2025-04-28"},
    {"It is due no later than 1 January 2010.", "no later than 1 January 2010=/2010-01-02"},
    {"Cars of 2018 or later pass.", "2018 or later=2018-01-01/"},
    {"Output rose from 2015 onwards.", "2015 onwards=2015-01-01/"},
    {"Output is up 5% year to date.", "year to date=2025-01-01/2025-03-20"},
    {"Assets as of June 30, 2024 rose.", "June 30, 2024=2024-06-30/2024-07-01@"},
    {"It closed before the end of 2024.", "before the end of 2024=/2025-01-01"},
    {"It has stood since the end of 2023.", "since the end of 2023=2024-01-01/"},
    {"More than 20 years ago it was small.", "20 years ago=/2005-01-01"},
    {"It opens less than two weeks from today.", "two weeks from today=2025-03-19/2025-04-02"},
    {"Cars of 2019 or earlier pass.", "2019 or earlier=/2020-01-01"},
    {"Output since 2015 rose.", "since 2015=2015-01-01/"},
};

/* Lengths that lead from one point to another, or away from the document's date. */
static const struct cc_period_row lengths[] = {
    {"It closed two weeks before 3 May 2024.", "two weeks before 3 May 2024=2024-04-19/2024-04-20"},
    {"It opens three weeks from tomorrow.", "three weeks from tomorrow=2025-04-10/2025-04-11"},
    {"It runs for two weeks starting 20 May 2024.", "two weeks starting 20 May 2024=2024-05-20/2024-06-03"},
    {"It will open in two weeks.", "two weeks=2025-04-02/2025-04-03"},
    {"It will open within 10 months.", "10 months=2025-03-19/2026-01-19"},
    {"It opens in two years' time.", "two years=2027-01-01/2028-01-01"},
    {"Output doubled over the past decade.", "past decade=2015-03-19/2025-03-19"},
    {"Output doubles over the next two decades.", "next two decades=2025-03-20/2045-03-20"},
    {"Output fell over the past two quarters.", "past two quarters=2024-07-01/2025-01-01"},
    {"Output fell over the past five trading days.", "past five trading days=2025-03-12/2025-03-19"},
    {"It was sold half a year ago.", "half a year ago=2024-09-01/2024-10-01"},
    {"It was sold 1 year ago.", "1 year ago=2024-01-01/2025-01-01"},
    {"It was sold a year ago.", "a year ago=2024-01-01/2025-01-01"},
};

static const struct cc_period_row words[] = {
    {"He was born in nineteen ninety-six.", "nineteen ninety-six=1996-01-01/1997-01-01"},
    {"He left in October two thousand and eighteen.", "October two thousand and eighteen=2018-10-01/2018-11-01"},
    {"It was built in the nineteen seventies.", "nineteen seventies=1970-01-01/1980-01-01"},
    {"It was built in the seventies.", "seventies=1970-01-01/1980-01-01"},
    {"It was built in the 21st century.", "21st century=2000-01-01/2100-01-01"},
    {"It opened on the twenty-third of May 2024.", "twenty-third of May 2024=2024-05-23/2024-05-24"},
};

static const struct cc_period_row digits[] = {
    {"It opened in Aug '96.", "Aug '96=1996-08-01/1996-09-01"},
    {"March 2024's output was small.", "March 2024=2024-03-01/2024-04-01"},
    {"2023 GDP growth was small.", "2023=2023-01-01/2024-01-01"},
    {"It opened on July 10 '12.", "July 10 '12=2012-07-10/2012-07-11"},
    {"It opened on 6.15.2016.", "6.15.2016=2016-06-15/2016-06-16"},
    {"It rained in the third week in March 2025.", "third week in March 2025=2025-03-17/2025-03-24"},
    {"It opened in Aug 96.", "Aug 96=1996-08-01/1996-09-01"},
    {"It ran from 2014~2018.", "2014~2018=2014-01-01/2019-01-01"},
    {"It opened on 26 June in 2019.", "26 June in 2019=2019-06-26/2019-06-27"},
    {"The file is of 20161016.", "20161016=2016-10-16/2016-10-17"},
    {"It opened on 11/20.", "11/20=0001-11-20/0001-11-21?"},
    {"It opened on 3, 4 and 5 March 2024.",
     "3=2024-03-03/2024-03-04; 4=2024-03-04/2024-03-05; 5 March 2024=2024-03-05/2024-03-06"},
    {"It sold 3 in 2019 or 2020.", "2019=2019-01-01/2020-01-01; 2020=2020-01-01/2021-01-01"},
    {"It ran from 10/1 to 11/7.", "10/1 to 11/7=0001-10-01/0001-11-08?"},
    {"It opened on the 18th.", "18th=2025-03-18/2025-03-19"},
    {"It opened on the 28th.", "28th=2025-02-28/2025-03-01"},
    {"It will open on the 28th.", "28th=2025-03-28/2025-03-29"},
};

/* What only looks like a period. */
/* What the time before or behind it says is left out. */
static const struct cc_period_row elliptic[] = {
    {"Sales rose in the first, second and third quarters of 2024.",
     "first=2024-01-01/2024-04-01; second=2024-04-01/2024-07-01; third quarters of 2024=2024-07-01/2024-10-01"},
    {"Sales rose in the first and second halves of last year.",
     "first=2024-01-01/2024-07-01; second halves of last year=2024-07-01/2025-01-01"},
    {"They see it at 58 this year and 61 next.", "this year=2025-01-01/2026-01-01; next=2026-01-01/2027-01-01"},
    {"It is shut this month and next, they said.", "this month=2025-03-01/2025-04-01; next=2025-04-01/2025-05-01"},
    {"They cut their 2026 forecast.", "2026=2026-01-01/2027-01-01"},
    {"Velno's 2024 revenue was low.", "2024=2024-01-01/2025-01-01"},
    {"Sales rose in our 2024 second and third quarters.",
     "second=2024-04-01/2024-07-01; third quarters=2024-07-01/2024-10-01"},
    {"It was built in the 16th and 17th centuries.",
     "16th=1500-01-01/1600-01-01; 17th centuries=1600-01-01/1700-01-01"},
    {"Sales rose in May, June and July 2024.",
     "May=2024-05-01/2024-06-01; June=2024-06-01/2024-07-01; July 2024=2024-07-01/2024-08-01"},
    {"Sales rose in December and January 2025.", "December=2024-12-01/2025-01-01; January 2025=2025-01-01/2025-02-01"},
    {"Sales rose in Q1 and Q2 2024.", "Q1=2024-01-01/2024-04-01; Q2 2024=2024-04-01/2024-07-01"},
    {"For the three months ended June 30, 2024 and 2023, it rose.",
     "three months ended June 30, 2024=2024-04-01/2024-07-01; 2023=2023-04-01/2023-07-01"},
    {"For the years ended December 31, 2024, 2023 and 2022, it rose.",
     "years ended December 31, 2024=2024-01-01/2025-01-01; 2023=2023-01-01/2024-01-01; 2022=2022-01-01/2023-01-01"},
    {"It was 5% in the three months to August 2024 \u2013 the highest yet.",
     "three months to August 2024=2024-06-01/2024-09-01"},
    {"It was 5% in the 12 months to the end of March 2024.",
     "the 12 months to the end of March 2024=2023-04-01/2024-04-01"},
    {"It was 5% in the year to the second quarter of 2024.",
     "in the year to the second quarter of 2024=2023-07-01/2024-07-01"},
    {"It rose in the year to May 2024.", "in the year to May 2024=2023-06-01/2024-06-01"},
    {"Those for whom it may end.", ""},
    {"It rose from March to May 2024.", "March to May 2024=2024-03-01/2024-06-01"},
    {"It doubled over the next quarter-century.", ""},
    {"After a jump at the end of 2011, January sales fell.",
     "the end of 2011=2011-01-01/2012-01-01@; January=0001-01-01/0001-02-01?"},
};

static const struct cc_period_row none[] = {
    {"The first and second rounds were hard.", ""},
    {"What comes next is open.", ""},
    {"Velno's 2024-page report is long.", ""},
    {"Prices doubled in two weeks.", ""},
    {"See www.example.org/files/archive-2018-09-23-page for more.", ""}, /* an address dates nothing */
    {"It lies on the 18th floor.", ""},
    {"Those aged 18 may apply.", ""},
    {"This may help.", ""},
    {"They may march on.", ""},
    {"He sat on it.", ""},
    {"The output rose to 2018.", ""},
    {"In 3/4 of cases it fell.", ""},
    {"It fell from 1/2 to 3/4.", ""},
    {"There are two thousand cases.", ""},
    {"In two thousand cases it fell.", ""},
    {"It fell two months after the merger.", ""},
    {"It takes a week.", ""},
    {"Sales rose 5% from a year ago.", ""},
    {"It grew 5% a year between firms.", ""},
    {"About 2000 homes burned.", ""},
    {"In 2100 villages it rained.", ""},
    {"The first half of the match was dull.", ""},
    {"The quarter-final was dull.", ""},
    {"He is in his thirties.", ""},
    {"The year was good.", ""},
    {"Output rose over the year.", ""},
    {"Every Friday, guests come.", ""},
    {"On a Monday, guests come.", ""},
    {"Fiscal third-quarter revenue rose.", ""},
    {"Two years later, output doubled.", ""},
    {"Week two was dull.", ""},
};

#define TODAY "2025-03-19"

START_TEST(test_parts)
	{
		cc_period_check(&parts[_i], TODAY);
	}
END_TEST

START_TEST(test_weeks)
	{
		cc_period_check(&weeks[_i], TODAY);
	}
END_TEST

START_TEST(test_fiscal)
	{
		cc_period_check(&fiscal[_i], TODAY);
	}
END_TEST

START_TEST(test_open_ends)
	{
		cc_period_check(&open_ends[_i], TODAY);
	}
END_TEST

START_TEST(test_lengths)
	{
		cc_period_check(&lengths[_i], TODAY);
	}
END_TEST

START_TEST(test_words)
	{
		cc_period_check(&words[_i], TODAY);
	}
END_TEST

START_TEST(test_digits)
	{
		cc_period_check(&digits[_i], TODAY);
	}
END_TEST

START_TEST(test_elliptic)
	{
		cc_period_check(&elliptic[_i], TODAY);
	}
END_TEST

START_TEST(test_none)
	{
		cc_period_check(&none[_i], TODAY);
	}
END_TEST

#define ROWS(table) ((int)(sizeof(table) / sizeof((table)[0])))

int main(void)
{
	Suite *suite = suite_create("extract/period_en");
	TCase *tcase = tcase_create("period_en");
	tcase_add_loop_test(tcase, test_parts, 0, ROWS(parts));
	tcase_add_loop_test(tcase, test_weeks, 0, ROWS(weeks));
	tcase_add_loop_test(tcase, test_fiscal, 0, ROWS(fiscal));
	tcase_add_loop_test(tcase, test_open_ends, 0, ROWS(open_ends));
	tcase_add_loop_test(tcase, test_lengths, 0, ROWS(lengths));
	tcase_add_loop_test(tcase, test_words, 0, ROWS(words));
	tcase_add_loop_test(tcase, test_digits, 0, ROWS(digits));
	tcase_add_loop_test(tcase, test_elliptic, 0, ROWS(elliptic));
	tcase_add_loop_test(tcase, test_none, 0, ROWS(none));
	suite_add_tcase(suite, tcase);
	return cc_test_run(suite);
}
