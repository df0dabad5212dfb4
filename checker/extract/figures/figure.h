/* What the files that read figures share: the sentence in hand, the lexicon's hits at a place.
 * Leaves the order of steps to quantity.c. */
#ifndef CC_EXTRACT_FIGURE_H
#define CC_EXTRACT_FIGURE_H

#include "base/utf8.h"
#include "base/vec.h"
#include "extract/extract.h"
#include "extract/numerals/numeral.h"

/** One sentence being read. Offsets are the view's. */
struct cc_figure_scan {
	const struct cc_extract_input *input; /* NULL while only candidates are looked for */
	const struct cc_ruleset *rules;
	struct cc_str view;
	size_t start;
	size_t end;
	size_t from;		  /* behind the last period, or the start */
	size_t taken;		  /* end of the figure before: its unit is not the next one's: 3 GBP 1 pence */
	size_t first;		  /* index of this sentence's first figure in the output */
	bool is_money;		  /* what is read ends a range of money: the 7m of £6-7m */
	size_t near_hit;	  /* index of a hit near the figure at hand, where looking for others begins */
	const uint32_t *numerals; /* of the sentence, those that have not been passed */
	size_t numeral_count;
	struct cc_arena *arena;
	bool nomem;
};

/** A unit at a place. `code` is that of the whole compound (CNY/t), `factor` brings a value to it. */
struct cc_unit_match {
	struct cc_span span;
	const struct cc_unit *unit; /* of the first part; NULL: none */
	struct cc_str code;
	struct cc_str dimension;
	struct cc_decimal factor;
};

/** One figure while it is read. */
struct cc_figure {
	struct cc_numeral numeral;
	struct cc_unit_match unit; /* unit.unit NULL: none */
	bool unit_is_before;
	bool negative;
	size_t start; /* with sign and unit */
	size_t end;
	struct cc_str noun;	       /* an English noun that no pack knows: 400 firms */
	struct cc_decimal part_factor; /* of the last part read: of 毛 in 两块九毛九 */
	bool is_sum;		       /* 3元5角, 5'10": amounts in two units */
	bool is_range;		       /* the first end of one; `end` is then the range's */
};

/** A scan of a whole sentence. */
struct cc_figure_scan cc_figure_scan_of(const struct cc_extract_context *context, const struct cc_sentence *sentence);

/** Whether a numeral may start at a noted place: of words, English numerals alone. */
bool cc_figure_may_begin(const struct cc_figure_scan *scan, size_t at);

/** The next place at or after `at` where a numeral may start; scan->end where there is none. Forwards only. */
size_t cc_figure_candidate(struct cc_figure_scan *scan, size_t at);

/** Read the figure whose numeral starts at `at`, with its sign and unit. @return CC_OK, or as cc_numeral_read: then
 * *figure holds nothing of use. */
enum cc_status cc_figure_read(struct cc_figure *figure, struct cc_figure_scan *scan, size_t at);

/** The sign before the figure's start: a mark or a word of minus; a dash between words is none. */
void cc_figure_read_sign(struct cc_figure *figure, const struct cc_figure_scan *scan);

/** A loss in brackets behind the sign of money: $(3.6) million. */
void cc_figure_read_loss(struct cc_figure *figure, const struct cc_figure_scan *scan);

/** What tells of a sign once the unit is read: 气温-5℃, 40 below zero; and a dash of a list before what is counted. */
void cc_figure_read_joined_sign(struct cc_figure *figure, const struct cc_figure_scan *scan);
void cc_figure_read_below_zero(struct cc_figure *figure, const struct cc_figure_scan *scan);
void cc_figure_drop_dash(struct cc_figure *figure, const struct cc_figure_scan *scan);

/** The unit or noun behind the numeral, and behind a unit that stands before it what says that again. */
void cc_figure_read_unit(struct cc_figure *figure, struct cc_figure_scan *scan);

/** The smaller units that follow at once: 5角8分. @return whether one was taken into `figure`. */
bool cc_figure_read_part(struct cc_figure *figure, struct cc_figure_scan *scan);

/** The same for lengths, times and weights: 5公里300米, 3小时40分; the value is then in the smaller unit. */
bool cc_figure_read_smaller(struct cc_figure *figure, struct cc_figure_scan *scan);

/** A value of the larger unit, told in the smaller one: five years in months. @return false where the units have no
 * such step between them; *value is then untouched. */
bool cc_unit_in_smaller(struct cc_decimal *value, struct cc_str larger, struct cc_str smaller);

/** 137 billion pounds, "cost 500 pounds": money, where nothing is weighed. */
void cc_figure_read_pound(struct cc_figure *figure, struct cc_figure_scan *scan);

/** 用电120度: kilowatt-hours, where electricity is told of right before. */
void cc_figure_read_power(struct cc_figure *figure, const struct cc_figure_scan *scan);

/** 每五人中有一人: one fifth, told as so many of so many. */
void cc_figure_read_every(struct cc_figure *figure, struct cc_figure_scan *scan);

/** 72折, 七五折, 7 5 折: two digits say tenths of what one says. */
void cc_figure_read_discount(struct cc_figure *figure, const struct cc_figure_scan *scan);

/** Read the second end of a range, if one follows. @return whether `left` and `right` are one. */
bool cc_figure_read_range(struct cc_figure *left, struct cc_figure *right, struct cc_figure_scan *scan);

/** "rose by €12 to €48", "fell ¥84 to ¥2,610", "went up 30p to £1.65": by what and to where, each with its own unit;
 * "by 5 to 10 percent" and "fell 3% to 5%" are ranges. */
bool cc_figure_is_step(const struct cc_figure *left, const struct cc_figure *right, const struct cc_figure_scan *scan);

/** Read the figure at `at` as the second of two: behind a qualifier, a unit, a sign. @return false: none is there. */
bool cc_figure_read_second(struct cc_figure *right, struct cc_figure_scan *scan, size_t at);

/** "$26 and $31 million", "from 5.2 to 7 percent": the first of two takes multiplier and unit of the second. */
void cc_figure_share_multiplier(struct cc_figure *left, struct cc_figure_scan *scan);

/** "5.3, 4.7 and 5.4 percent": bare figures of this sentence take the unit of the one that ends their row. O(figures).
 */
void cc_figure_share_rows(struct cc_vec *quantities, const struct cc_figure_scan *scan);

/** 10.5±0.2. @return whether a margin follows; then it is in `quantity`. */
bool cc_figure_read_margin(struct cc_quantity *quantity, const struct cc_figure *figure, struct cc_figure_scan *scan);

/** Whether a figure is a quantity, judged by its words and surroundings. */
bool cc_figure_is_quantity(const struct cc_figure *figure, const struct cc_figure_scan *scan);
/** Whether it names something: 图3, 二年级, the 787 family, 歼-20, 116.4°E. */
bool cc_figure_is_label(const struct cc_figure *figure, const struct cc_figure_scan *scan);

/** Whether it is part of a name: “996”, Formula One, the CAC 40, TensorFlow 2.15, a 3090, 歼-20.
 *  @param traits  Those of the figure (figure_traits.h). */
bool cc_figure_is_name(const struct cc_figure *figure, const struct cc_figure_scan *scan, unsigned traits);
/** Whether a saying, a kind or a short name holds it: a day or two, a 2-sided test, the 808s. */
bool cc_figure_is_idiom(const struct cc_figure *figure, const struct cc_figure_scan *scan, unsigned traits);
/** Whether it numbers a place in a town, a house, a train: 6栋2单元1503室, 12车06A. */
bool cc_figure_is_place(const struct cc_figure *figure, const struct cc_figure_scan *scan, unsigned traits);
/** Whether it tells which phase, issue or session: 项目二期, 2016年6期, 十四届三中全会. */
bool cc_figure_is_edition(const struct cc_figure *figure, const struct cc_figure_scan *scan);
/** Whether it is part of a title, or digits alone in quotation marks: “996”, "99 Luftballons", 《唐诗三百首》. */
bool cc_figure_is_of_title(const struct cc_figure *figure, const struct cc_figure_scan *scan, unsigned traits);
/** Whether it is a bare number in a name among Han: 小米14售价, 特9路, 80后, 舷号18. */
bool cc_figure_is_between(const struct cc_figure *figure, const struct cc_figure_scan *scan);
/** Whether it tells one of many: in zone 7, of element 118. */
bool cc_figure_is_thing(const struct cc_figure *figure, const struct cc_figure_scan *scan);
/** Whether the word behind that looks like its plural noun is a verb: "page 4 counts 311 scrolls", "Table 2 lists the
 * firms": right before a number or an article. */
bool cc_figure_noun_is_verb(const struct cc_figure_scan *scan, size_t figure_end);
/** Boeing 737s: the s of a plural is no second. */
bool cc_figure_is_plural_name(const struct cc_figure *figure, const struct cc_figure_scan *scan);

/** 下午三点, the 7.15 to Leeds, at 1900 hrs, 2 pm: a time of the day. */
bool cc_figure_is_clock(const struct cc_figure *figure, const struct cc_figure_scan *scan);

bool cc_figure_is_year(const struct cc_figure *figure, const struct cc_figure_scan *scan);

/** 康熙二十二年, 公元前293年: a year of a reign or of an era. */
bool cc_figure_is_reign_year(const struct cc_figure *figure, const struct cc_figure_scan *scan);

/** Whether a word that leaves a figure open stands right before. */
bool cc_figure_is_qualified(const struct cc_figure *figure, const struct cc_figure_scan *scan);
bool cc_figure_is_alone(const struct cc_figure *figure, const struct cc_figure_scan *scan);

/** Quick look at a candidate: a Han numeral that plainly counts nothing, seen by the characters around it. O(1), or
 *  O(length of the unit behind it). It needs no hits. */
bool cc_figure_is_idle(const struct cc_figure_scan *scan, size_t at);

/** The phrase of a pack (`no_numbers`) that covers the figure; NULL where there is none. */
const struct cc_hit *cc_figure_covering_word(const struct cc_figure *figure, const struct cc_figure_scan *scan);

/** Where to go on behind a figure that is no quantity. */
size_t cc_figure_behind_label(const struct cc_figure *figure, const struct cc_figure_scan *scan);

/** Whether a row of numbers begins with it that tell things apart: beds 7 to 12. */
bool cc_figure_is_row_of_things(const struct cc_figure *figure, const struct cc_figure_scan *scan);

/** Whether it goes on a row that began with a number and a letter: graves 102A, 103. */
bool cc_figure_follows_code(const struct cc_figure *figure, const struct cc_figure_scan *scan);

/** Behind the ", 5 and 24-67" that such a row goes on with at `at`; `at` where it ends. */
size_t cc_figure_behind_list(const struct cc_figure_scan *scan, size_t at);

/** Whether a bare number behind the word counts: "of about 40", "in total 345", "sold 300". O(log words). */
bool cc_figure_leads_to_count(const struct cc_figure_scan *scan, struct cc_str word);

/** A value with the figure's sign and its unit's factor. @return CC_OK or CC_ERR_RANGE. */
enum cc_status cc_figure_scale(struct cc_decimal *out, struct cc_decimal value, const struct cc_figure *figure);

/** The plural noun behind `at`, as its pack names it; ptr NULL where there is none. */
struct cc_str cc_noun_behind(const struct cc_figure_scan *scan, size_t at);
bool cc_noun_is_plural(const struct cc_figure_scan *scan, struct cc_str word);

bool cc_unit_same(const struct cc_unit_match *a, const struct cc_unit_match *b);

size_t cc_figure_letters_end(struct cc_str view, size_t at, size_t end);

/** Index of the first hit that starts at or after `at`. O(1) near the figure at hand, O(log hits) elsewhere. */
size_t cc_figure_first_hit(const struct cc_figure_scan *scan, size_t at);

/** The longest hit of `kind` that starts at `at`; NULL where there is none. O(log hits). */
const struct cc_hit *cc_figure_hit_at(const struct cc_figure_scan *scan, size_t at, enum cc_word_kind kind);

/** The longest hit of `kind` that ends at `end`; NULL where there is none. */
const struct cc_hit *cc_figure_hit_before(const struct cc_figure_scan *scan, size_t end, enum cc_word_kind kind);

/** The hit of `kind` that covers [at, at + 1), longest first; NULL where there is none. */
const struct cc_hit *cc_figure_hit_over(const struct cc_figure_scan *scan, size_t at, enum cc_word_kind kind);

/** The unit behind a number that ends at `at`, over a blank; compounds with / and 每 too. @return false: none. */
bool cc_unit_after(struct cc_unit_match *out, struct cc_figure_scan *scan, size_t at);

/** A mark for feet or inches at `at`: 5'10", 6′ 2″, "is 2 in." @return false: none. */
bool cc_unit_mark(struct cc_unit_match *out, const struct cc_figure_scan *scan, size_t at);

/** What it is counted per, where that follows match->span: 元/吨, $350 per kg. */
void cc_unit_add_base(struct cc_unit_match *match, struct cc_figure_scan *scan);

/** The unit before a number that starts at `at`: $, RMB, 人民币. @return false: none. */
bool cc_unit_before(struct cc_unit_match *out, const struct cc_figure_scan *scan, size_t at);

/** 每万人口53.5件: what a figure is counted per, before it. Empty where there is none. */
struct cc_str cc_unit_per_before(struct cc_figure_scan *scan, size_t at);

/** "a/b" in the scan's arena; ptr NULL (and scan->nomem) when out of memory. */
struct cc_str cc_unit_join(struct cc_figure_scan *scan, struct cc_str a, struct cc_str b);

/**
 * Where a run of characters that is no figure ends, for one that starts at `at`, a digit: C919, 192.168.1.2, 12:30,
 * 44(12): 1-10, 010-12345678, “1+3+4”. @return `at` where it may be a figure.
 */
size_t cc_not_number_end(const struct cc_figure_scan *scan, size_t at);

/** The same for what shows only behind the number: 号, a letter, a closing list mark. */
bool cc_not_number_behind(const struct cc_figure_scan *scan, struct cc_span number);

/** 1. 、 (1) 一、 at the start of the sentence. */
bool cc_not_number_list_marker(const struct cc_figure_scan *scan, struct cc_span number);

/** "1.1 本公司", "2.3 Methods" at the start of the sentence. */
bool cc_not_number_heading(const struct cc_figure_scan *scan, struct cc_span number);

/** A number inside a short phrase in quotation marks is a name: “四个尊重”, “十项行动”. */
bool cc_not_number_in_name(const struct cc_figure_scan *scan, size_t at);

/** The words around a figure: sets qualifier, phrase and both intervals (qualifier_interval.c). */
enum cc_status cc_qualify(struct cc_quantity *quantity, const struct cc_figure_scan *scan,
			  const struct cc_numeral *numeral);

/** Both intervals of a figure whose qualifier is set. */
void cc_qualify_intervals(struct cc_quantity *quantity, const struct cc_numeral *numeral);

/** Note in `second` that it says `first`, the figure before it, again in another unit, where it does. */
void cc_restated_mark(struct cc_quantity *second, const struct cc_quantity *first, const struct cc_figure_scan *scan);

/** Whether two bounds in a row make one range: 大于100且小于300, at least 20 and at most 30. Then *first holds it. */
bool cc_range_of_bounds(struct cc_quantity *first, const struct cc_quantity *bound, struct cc_str view);

/** Behind a range's joining word or mark (~, 至, to), over blanks; `at` where there is none. */
size_t cc_range_joiner(const struct cc_figure_scan *scan, size_t at, size_t number_start);

/** Whether the number at `at` has a unit behind a hyphen: 6-quart. */
bool cc_range_has_joined_unit(const struct cc_figure_scan *scan, size_t at);

/** A range with the words that frame it: between 20 and 30, 10到20之间. */
struct cc_span cc_range_frame(const struct cc_figure_scan *scan, struct cc_span range);

/** The character before or at `at`; 0 at the sentence's edge. */
static inline uint32_t cc_figure_char_before(const struct cc_figure_scan *scan, size_t at)
{
	return at > scan->start ? cc_utf8_prev(scan->view, &at) : 0;
}

static inline uint32_t cc_figure_char_at(const struct cc_figure_scan *scan, size_t at)
{
	return at < scan->end ? cc_utf8_at(scan->view, at) : 0;
}

/** cc_figure_starts and cc_figure_ends where one byte is as it should be. */
bool cc_figure_starts_with(const struct cc_figure_scan *scan, size_t at, struct cc_str word);
bool cc_figure_ends_with(const struct cc_figure_scan *scan, size_t at, struct cc_str word);

/** Whether `word`, which is not empty, begins at `at`. */
__attribute__((always_inline)) static inline bool cc_figure_starts(const struct cc_figure_scan *scan, size_t at,
								   struct cc_str word)
{
	return at < scan->end && word.len <= scan->end - at &&
	       scan->view.ptr[at + word.len - 1] == word.ptr[word.len - 1] && cc_figure_starts_with(scan, at, word);
}

/** Whether `word`, which is not empty, ends at `at`. */
__attribute__((always_inline)) static inline bool cc_figure_ends(const struct cc_figure_scan *scan, size_t at,
								 struct cc_str word)
{
	return at > scan->start && scan->view.ptr[at - 1] == word.ptr[word.len - 1] &&
	       cc_figure_ends_with(scan, at, word);
}

/** The longest word of a pack's list that begins at `at`; its length, 0 where there is none. */
static inline size_t cc_figure_word_at(const struct cc_figure_scan *scan, size_t at, enum cc_figure_list list)
{
	return at < scan->end
		   ? cc_word_list_begins(&scan->rules->figure_words[list], cc_str_slice(scan->view, at, scan->end))
		   : 0;
}

/** The same of a word that ends at `at`. */
static inline size_t cc_figure_word_before(const struct cc_figure_scan *scan, size_t at, enum cc_figure_list list)
{
	return at > scan->start
		   ? cc_word_list_ends(&scan->rules->figure_words[list], cc_str_slice(scan->view, scan->start, at))
		   : 0;
}

/** Whether a unit stands right behind, or over a blank; "1-3 in the final" holds no inches. */
bool cc_figure_is_measured(const struct cc_figure_scan *scan, size_t end);

static inline bool cc_figure_is_digit(uint32_t c)
{
	return c >= '0' && c <= '9';
}

static inline bool cc_figure_is_letter(uint32_t c)
{
	return (c | 0x20) >= 'a' && (c | 0x20) <= 'z';
}

static inline bool cc_figure_is_upper(uint32_t c)
{
	return c >= 'A' && c <= 'Z';
}

static inline bool cc_figure_is_han(uint32_t c)
{
	return c >= 0x3400 && c <= 0x9FFF;
}

#endif
