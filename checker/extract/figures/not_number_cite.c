/* Numbers of papers, documents and laws: 44(12): 1-10, 国办发〔2025〕11号, [3], 512 U.S. 753, (EU) 2019/790, § 1030,
 * Icarus 418, 115902.
 * Leaves all other runs of digits to not_number.c. */
#include "base/ascii.h"
#include "extract/figures/not_number.h"

static bool is_capital(const struct cc_figure_scan *scan, size_t at)
{
	return cc_figure_is_upper((unsigned char)cc_run_byte(scan, at));
}

/* 357-362 whose first page ends at `last`: where the last one ends; `last` where there is none. */
static size_t last_page_end(const struct cc_figure_scan *scan, size_t last)
{
	enum { DASH = 3 };
	const size_t dash = cc_run_byte(scan, last) == '-' ? 1 : cc_figure_starts(scan, last, CC_STR("–")) ? DASH : 0;
	const size_t end = cc_run_digits_end(scan, last + dash);
	return dash > 0 && end > last + dash ? end : last;
}

/* 44(12): 1-10; 2025,44(12):1-10; 1002-980X(2025)12-0001-10; Biology, 4(3), 306–312. */
size_t cc_run_citation(const struct cc_figure_scan *scan, size_t at)
{
	size_t end = cc_run_digits_end(scan, at);
	size_t issue = cc_run_digits_end(scan, end + 1);
	if (cc_run_byte(scan, end) != '(' || issue == end + 1 || cc_run_byte(scan, issue) != ')')
		return at;
	size_t pages = issue + 1;
	const bool comma = cc_figure_starts(scan, pages, CC_STR(", "));
	if (comma && last_page_end(scan, cc_run_digits_end(scan, pages + 2)) > cc_run_digits_end(scan, pages + 2))
		return last_page_end(scan, cc_run_digits_end(scan, pages + 2));
	while (cc_run_byte(scan, pages) == ' ' || cc_run_byte(scan, pages) == ':')
		pages++;
	if (pages == issue + 1 || cc_run_digits_end(scan, pages) == pages)
		return cc_run_byte(scan, issue + 1) == ':' || cc_figure_ends(scan, at, CC_STR(", ")) ? issue + 1 : at;
	pages = cc_run_digits_end(scan, pages);
	while (cc_run_byte(scan, pages) == '-' && cc_run_digits_end(scan, pages + 1) > pages + 1)
		pages = cc_run_digits_end(scan, pages + 1);
	return pages;
}

/** Behind the month of C08L 67/02(2006.01), the edition of what classes patents; `end` where none stands there. */
static size_t edition_end(const struct cc_figure_scan *scan, size_t at, size_t end)
{
	enum { YEAR = 4, MONTH = 2 };
	const size_t last = cc_run_digits_end(scan, end + 1);
	const bool edition = end - at == YEAR && cc_run_byte(scan, end) == '.' && last == end + 1 + MONTH &&
			     cc_run_byte(scan, last) == ')' && cc_figure_ends(scan, at, CC_STR("(")) &&
			     cc_figure_is_digit(cc_figure_char_before(scan, at - 1));
	return edition ? last : end;
}

/* 国办发〔2025〕11号, 2023〔25〕号: the year and the number of a document. */
size_t cc_run_document(const struct cc_figure_scan *scan, size_t at)
{
	enum { BRACKET = 3 };
	const uint32_t open = 0x3014;
	size_t end = cc_run_digits_end(scan, at);
	if (edition_end(scan, at, end) > end)
		return edition_end(scan, at, end);
	if (end - at == 4 && cc_figure_char_at(scan, end) == open)
		return cc_run_digits_end(scan, end + BRACKET);
	return cc_figure_char_before(scan, at) == open && cc_figure_char_at(scan, end) == 0x3015 ? end : at;
}

/* "five years.1 See", "in May.\"12 The": the mark of a note behind a full stop that ends a word. */
static size_t note_mark_end(const struct cc_figure_scan *scan, size_t at)
{
	enum { DIGITS = 3, LETTERS = 3 };
	const size_t end = cc_run_digits_end(scan, at);
	size_t word = at - 1;
	word -= cc_figure_char_before(scan, at) == '"' ? 1 : 0;
	if (end - at > DIGITS || cc_run_byte(scan, end) != ' ' || !is_capital(scan, end + 1) ||
	    at < scan->start + LETTERS + 1)
		return at;
	if (scan->view.ptr[word] != '.')
		return at;
	for (size_t i = 1; i <= LETTERS; i++)
		if (!cc_ascii_is_lower(scan->view.ptr[word - i]))
			return at;
	return end;
}

/* [3], [5-7]: a footnote. */
size_t cc_run_footnote(const struct cc_figure_scan *scan, size_t at)
{
	enum { LONGEST = 12 };
	enum { YEAR = 4 };
	const uint32_t before = cc_figure_char_before(scan, at);
	if (before == '.' && cc_run_digits_end(scan, at) == at + YEAR && cc_run_byte(scan, at + YEAR) == ')' &&
	    cc_figure_is_letter(cc_figure_char_before(scan, at - 1)))
		return at + YEAR; /* 411 S.W.2d 129 (Mo.1967) */
	if (before == '.' || before == '"')
		return note_mark_end(scan, at);
	if (before != '[')
		return at;
	size_t end = cc_run_digits_end(scan, at);
	while (end - at < LONGEST && (cc_run_byte(scan, end) == '-' || cc_run_byte(scan, end) == ','))
		end = cc_run_digits_end(scan, end + 1);
	return cc_run_byte(scan, end) == ']' && end - at < LONGEST ? end : at;
}

/* Where a report's name ends: U.S., F.3d, Ill. App., QBD; each word of it begins with a capital letter. */
static size_t report_name_end(const struct cc_figure_scan *scan, size_t name)
{
	enum { NAME = 16 };
	size_t end = name;
	while (end < name + NAME && cc_run_byte(scan, end) != '\0' &&
	       (cc_run_byte(scan, end) != ' ' || is_capital(scan, end + 1)))
		end++;
	return end;
}

/* It has points, or is two capital letters or more that are no unit: 14 QBD 273. */
static bool is_report_name(const struct cc_figure_scan *scan, size_t name, size_t end)
{
	bool points = false;
	bool capitals = end >= name + 2 && cc_figure_hit_at(scan, name, CC_WORD_UNIT) == NULL;
	for (size_t i = name; i < end; i++) {
		points = points || cc_run_byte(scan, i) == '.';
		capitals = capitals && is_capital(scan, i);
	}
	return points || capitals;
}

/** Behind the 5/5-1-4 of "730 Illinois Compiled Statutes 5/5-1-4", 17 Code of Federal Regulations 240, whose name
 * begins at `name`; `name` where no book of laws stands there. */
static size_t behind_statute(const struct cc_figure_scan *scan, size_t name)
{
	enum { REACH = 40 };
	static const struct cc_str books[] = {{"Statutes ", 9}, {"Regulations ", 12}, {"Code ", 5}};
	const size_t last = name + REACH < scan->end ? name + REACH : scan->end;
	for (size_t i = 0; i < sizeof(books) / sizeof(books[0]); i++) {
		const size_t found = cc_str_find(cc_str_slice(scan->view, 0, last), books[i], name);
		const size_t section = found + books[i].len;
		if (found != SIZE_MAX && cc_run_digits_end(scan, section) > section)
			return cc_run_word_end(scan, section);
	}
	return name;
}

/** Behind the " 2d" of 32 L. Ed. 2d 184 at `at`; `at` where no series stands there. */
static size_t behind_series(const struct cc_figure_scan *scan, size_t at)
{
	static const struct cc_str series[] = {{" 2d ", 4}, {" 3d ", 4}, {" 4th ", 5}, {" 5th ", 5}};
	for (size_t i = 0; i < sizeof(series) / sizeof(series[0]); i++)
		if (cc_figure_starts(scan, at, series[i]))
			return at + series[i].len - 1;
	return at;
}

/** Behind the ", 394" of 39 Cal.2d 388, 394 [247 P.2d 313] and 410 U.S. 113, 153 (1973); `at` where none stands there.
 */
static size_t behind_second_page(const struct cc_figure_scan *scan, size_t at)
{
	const size_t last = cc_run_digits_end(scan, at + 2);
	if (!cc_figure_starts(scan, at, CC_STR(", ")) || last == at + 2)
		return at;
	return cc_figure_starts(scan, last, CC_STR(" [")) || cc_figure_starts(scan, last, CC_STR(" (")) ||
		       cc_figure_starts(scan, last, CC_STR(";")) || last == scan->end ||
		       (last + 1 == scan->end && cc_run_byte(scan, last) == '.')
		   ? last
		   : at;
}

/** Behind the further sections of U.S.C. Secs. 841 and 846; `at` where none stand there. */
static size_t behind_sections(const struct cc_figure_scan *scan, size_t at)
{
	const struct cc_str joint = {.ptr = " and ", .len = 5};
	const size_t last = cc_run_digits_end(scan, at + joint.len);
	const bool more =
	    cc_figure_starts(scan, at, joint) && last > at + joint.len && !cc_figure_is_measured(scan, last);
	const bool volume = cc_run_byte(scan, last) == ' ' && is_capital(scan, last + 1); /* and 309 F.2d 197 */
	if (behind_second_page(scan, at) > at)
		return behind_second_page(scan, at);
	return more && !volume && cc_noun_behind(scan, last).ptr == NULL ? last : at;
}

/* 87 S.Ct. 1925: a page that was read as a year, where the scan ends. */
static bool is_page_like_year(const struct cc_figure_scan *scan, size_t page)
{
	return page == scan->end && page < scan->view.len && cc_figure_ends(scan, page, CC_STR(". ")) &&
	       cc_figure_is_digit((unsigned char)scan->view.ptr[page]);
}

/* 512 U.S. 753, 18 U.S.C. § 1030, 123 F.3d 456, 32 L. Ed. 2d 184: a volume, a report's name with points, a page. "20
 * U.S. firms" counts. */
size_t cc_run_law_report(const struct cc_figure_scan *scan, size_t at)
{
	static const struct cc_str signs[] = {{" § ", 4}, {" §§ ", 6}};
	size_t end = cc_run_digits_end(scan, at);
	size_t name = end + 1;
	if (cc_run_byte(scan, end) != ' ' || !is_capital(scan, name))
		return at;
	if (behind_statute(scan, name) > name)
		return behind_statute(scan, name);
	const size_t behind = report_name_end(scan, name);
	const size_t series = behind_series(scan, behind);
	size_t page = series + 1;
	for (size_t i = 0; i < sizeof(signs) / sizeof(signs[0]); i++)
		page = cc_figure_starts(scan, behind, signs[i]) ? behind + signs[i].len : page;
	const bool cited = cc_run_byte(scan, series) == ' ' && cc_run_digits_end(scan, page) > page;
	if (!is_report_name(scan, name, behind))
		return at;
	if (is_page_like_year(scan, page))
		return page;
	if (!cited)
		return at;
	return behind_sections(scan, cc_run_word_end(scan, cc_run_digits_end(scan, page)));
}

/* ordinances 31-2026 and 32-2026: a number of that year; "60-2000 words" is a range. */
static size_t behind_number_of_year(const struct cc_figure_scan *scan, size_t at, size_t end)
{
	enum { DIGITS = 3, YEAR = 4, FIRST = 1950, LAST = 2050, HUNDRED = 100 };
	const size_t last = cc_run_digits_end(scan, end + 1);
	if (end - at > DIGITS || last != end + 1 + YEAR)
		return at;
	const uint32_t year = cc_run_value(scan, end + 1, last);
	const char next = cc_run_byte(scan, last);
	const bool number = year > FIRST && year < LAST && year % HUNDRED != 0 && next != '%' && next != '.' &&
			    !cc_figure_is_measured(scan, last) && cc_noun_behind(scan, last).ptr == NULL;
	return number && !cc_figure_ends(scan, at, CC_STR("from ")) ? last : at;
}

/** Whether papers of the Union stand ahead of `at`: COM(2023) 232, OJ L 119. */
static bool follows_union_paper(const struct cc_figure_scan *scan, size_t at)
{
	enum { YEAR = 4 };
	if (cc_figure_ends(scan, at, CC_STR("OJ L ")) || cc_figure_ends(scan, at, CC_STR("OJ C ")))
		return true;
	const size_t open = at - YEAR - 3; /* "(2023) " */
	return at > scan->start + YEAR + 4 && cc_figure_ends(scan, at, CC_STR(") ")) && scan->view.ptr[open] == '(' &&
	       cc_run_digits_end(scan, open + 1) == open + 1 + YEAR && is_capital(scan, open - 1);
}

/* (EU) 2019/790, No 1907/2006: a year and a number. 2024/25 is a period. */
size_t cc_run_year_pair(const struct cc_figure_scan *scan, size_t at)
{
	enum { YEAR = 4 };
	size_t end = cc_run_digits_end(scan, at);
	const char joint = cc_run_byte(scan, end);
	if (joint == '-')
		return behind_number_of_year(scan, at, end);
	if ((joint == ' ' || joint == ',') && follows_union_paper(scan, at))
		return end;
	if (joint != '/')
		return at;
	size_t behind = cc_run_digits_end(scan, end + 1);
	size_t first = end - at;
	size_t second = behind - end - 1;
	if (behind == end + 1 || cc_run_byte(scan, behind) == '/')
		return at;
	bool year_first =
	    first == YEAR && second >= 3 && (cc_run_byte(scan, at) == '1' || cc_run_byte(scan, at) == '2');
	char century = cc_run_byte(scan, end + 1);
	bool year_last = second == YEAR && first >= 2 && (century == '1' || century == '2');
	bool law = cc_figure_ends(scan, at, CC_STR(") ")) || cc_figure_ends(scan, at, CC_STR("No ")) ||
		   cc_figure_ends(scan, at, CC_STR("No. "));
	return (year_first || year_last || (law && second >= 2)) ? cc_run_word_end(scan, behind) : at;
}

/** Whether the s of a section stands ahead of `at`: see s 21(1), under ss 4 and 5; "10 s 21" tells of seconds. */
static bool follows_section_letter(const struct cc_figure_scan *scan, size_t at)
{
	static const struct cc_str letters[] = {{" s ", 3}, {" ss ", 4}, {"(s ", 3}, {"(ss ", 4}};
	if (!cc_figure_ends(scan, at, CC_STR("s ")))
		return false;
	for (size_t i = 0; i < sizeof(letters) / sizeof(letters[0]); i++)
		if (cc_figure_ends(scan, at, letters[i]))
			return !cc_figure_is_digit(cc_figure_char_before(scan, at - letters[i].len)) &&
			       cc_figure_char_before(scan, at - letters[i].len) != '\''; /* july ' s 300 tons */
	return false;
}

/* § 1030, §§ 5-7; the #3 engine, #4. */
size_t cc_run_paragraph(const struct cc_figure_scan *scan, size_t at)
{
	const uint32_t sign = 0xA7;
	size_t before = at;
	if (cc_figure_char_before(scan, before) == ' ')
		before--;
	const uint32_t mark = cc_figure_char_before(scan, before);
	return mark == sign || (mark == '#' && before == at) || follows_section_letter(scan, at)
		   ? cc_run_word_end(scan, cc_run_digits_end(scan, at))
		   : at;
}

/** Whether the word right before begins with a capital: Icarus, Lett. */
static bool follows_capital_word(const struct cc_figure_scan *scan, size_t at)
{
	if (cc_figure_char_before(scan, at) != ' ')
		return false;
	size_t start = at - 1;
	start -= cc_figure_char_before(scan, start) == '.' ? 1 : 0;
	const size_t end = start;
	while (cc_figure_is_letter(cc_figure_char_before(scan, start)))
		start--;
	return end > start && is_capital(scan, start);
}

/** Whether a clause ends there, and no number goes on. */
static bool ends_clause(const struct cc_figure_scan *scan, size_t at)
{
	const char next = cc_run_byte(scan, at);
	const char further = cc_run_byte(scan, at + 1);
	return (next == '\0' || next == '.' || next == ';' || next == ')') &&
	       !cc_figure_is_digit((unsigned char)further);
}

/** Behind ": 83–90" and the ", 2012" behind it; `at` where no pages stand there. */
static size_t behind_colon_pages(const struct cc_figure_scan *scan, size_t at)
{
	enum { YEAR = 4, DASH = 3 };
	const size_t page = at + (cc_figure_starts(scan, at, CC_STR(": ")) ? 2 : 1);
	const size_t first = cc_run_digits_end(scan, page);
	if (cc_run_byte(scan, at) != ':' || first == page)
		return at;
	const size_t second = first + (cc_run_byte(scan, first) == '-'		    ? 1
				       : cc_figure_starts(scan, first, CC_STR("–")) ? DASH
										    : 0);
	const size_t last = cc_run_digits_end(scan, second);
	if (second == first || last == second)
		return at;
	const size_t year = last + 2;
	const bool dated = cc_figure_starts(scan, last, CC_STR(", ")) && cc_run_digits_end(scan, year) == year + YEAR;
	return dated ? year + YEAR : last;
}

/** Whether the volume and issue of a journal stand ahead of `at`: Psychology Review, 9:3, 311-317; 第6期144-145. */
static bool follows_issue(const struct cc_figure_scan *scan, size_t at)
{
	const struct cc_str issue_sign = {.ptr = "期", .len = 3};
	if (cc_figure_ends(scan, at, issue_sign))
		return cc_figure_is_digit(cc_figure_char_before(scan, at - issue_sign.len));
	if (!cc_figure_ends(scan, at, CC_STR(", ")))
		return false;
	const size_t end = at - 2;
	size_t issue = end;
	while (cc_figure_is_digit(cc_figure_char_before(scan, issue)))
		issue--;
	return issue < end && cc_figure_char_before(scan, issue) == ':' &&
	       cc_figure_is_digit(cc_figure_char_before(scan, issue - 1));
}

/* Icarus 418, 115902; Phys. Rev. Lett. 116, 061102; Nature 585, 357-362; J. Chem. 12, 44 (1999): the volume of a
 * journal and its pages. */
size_t cc_run_volume(const struct cc_figure_scan *scan, size_t at)
{
	enum { VOLUME = 4, ARTICLE = 5, YEAR = 4 };
	const size_t end = cc_run_digits_end(scan, at);
	const size_t page = end + 2;
	if (last_page_end(scan, end) > end && follows_issue(scan, at))
		return last_page_end(scan, end);
	if (behind_colon_pages(scan, end) > end && follows_capital_word(scan, at))
		return behind_colon_pages(scan, end);
	size_t last = cc_run_digits_end(scan, page);
	if (end - at > VOLUME || !cc_figure_starts(scan, end, CC_STR(", ")) || last == page ||
	    !follows_capital_word(scan, at))
		return at;
	const bool article = last - page >= ARTICLE;
	const bool pages = last_page_end(scan, last) > last;
	last = last_page_end(scan, last);
	const size_t year = cc_figure_starts(scan, last, CC_STR(" (")) ? last + 2 : last;
	if (year > last && year == scan->end)
		return last; /* the year is read as a period */
	if (year > last && cc_run_digits_end(scan, year) == year + YEAR && cc_run_byte(scan, year + YEAR) == ')')
		return year + YEAR;
	return (article || pages) && ends_clause(scan, last) ? last : at;
}
