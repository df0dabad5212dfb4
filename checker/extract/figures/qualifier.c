/* The words around a figure: 约, 超过, 以上, at least; which of them counts.
 * Leaves the words to the packs (`qualifiers:`), what they allow to qualifier_interval.c. */
#include "extract/figures/figure.h"

#include "base/utf8.h"

enum { WORDS_MAX = 3, LONGEST_QUALIFIER = 32 };

static size_t skip_back(const struct cc_figure_scan *scan, size_t at)
{
	static const struct cc_str fillers[] = {{"了", 3}, {"有", 3}, {"是", 3}, {"在", 3},
						{"为", 3}, {"到", 3}, {"the", 3}};
	while (at > scan->start && scan->view.ptr[at - 1] == ' ')
		at--;
	for (size_t i = 0; i < sizeof(fillers) / sizeof(fillers[0]); i++)
		if (cc_figure_ends(scan, at, fillers[i]))
			return at - fillers[i].len;
	return at;
}

static const struct cc_hit *side_hit(const struct cc_figure_scan *scan, const struct cc_hit *hit, enum cc_side side)
{
	if (hit == NULL)
		return NULL;
	const struct cc_hit *last = scan->input->hits + scan->input->hit_count;
	for (size_t start = hit->start; hit < last && hit->start == start; hit++)
		if (hit->kind == CC_WORD_QUALIFIER && scan->input->context->rules->qualifiers[hit->ref].side == side)
			return hit;
	return NULL;
}

/* 一万元以上十万元以下: 上 is of the word behind the figure before. */
static bool is_taken(const struct cc_figure_scan *scan, const struct cc_hit *hit)
{
	return hit->start < scan->taken && cc_figure_is_han(cc_figure_char_at(scan, hit->start));
}

static bool is_qualifier_before(const struct cc_figure_scan *scan, const struct cc_hit *hit)
{
	return hit->kind == CC_WORD_QUALIFIER &&
	       scan->input->context->rules->qualifiers[hit->ref].side == CC_SIDE_BEFORE;
}

/* 节约500万元, 附近500米: a longer word that counts nothing (`no_numbers`) ends where 约 and 近 end. */
static const struct cc_hit *hit_before(const struct cc_figure_scan *scan, size_t end)
{
	const struct cc_hit *hits = scan->input->hits;
	const struct cc_hit *longest = NULL;
	for (size_t i = cc_figure_first_hit(scan, end); i > 0 && hits[i - 1].start + LONGEST_QUALIFIER >= end; i--) {
		const struct cc_hit *hit = &hits[i - 1];
		bool word = hit->kind == CC_WORD_NO_NUMBER && hit->start >= scan->taken; /* not 鲈鱼1条|约600克 */
		if (hit->end == end && (word || is_qualifier_before(scan, hit)))
			longest = hit;
	}
	if (longest == NULL || longest->kind == CC_WORD_NO_NUMBER || is_taken(scan, longest))
		return NULL;
	return longest;
}

/* "< = 100", "~ 4", "≥ 11": a mark may stand apart. */
static bool is_sign(const struct cc_figure_scan *scan, const struct cc_hit *hit)
{
	const uint32_t first = cc_figure_char_at(scan, hit->start);
	return first == '<' || first == '>' || first == '=' || first == '~' || first == 0x2264 || first == 0x2265 ||
	       first == 0x2248; /* ≤ ≥ ≈ */
}

/* 近一半 and 超了500家 may have 了, 在, 有 between; 目录上有七成 may not: 上 stands only before a bare 百 or 千. */
static const struct cc_hit *word_before(const struct cc_figure_scan *scan, size_t end, const struct cc_numeral *numeral)
{
	enum { HAN = 3 };
	const struct cc_hit *hit = hit_before(scan, end);
	if (hit == NULL) {
		const size_t apart = skip_back(scan, end);
		hit = apart < end ? hit_before(scan, apart) : NULL;
		return hit != NULL && (hit->end - hit->start > HAN || is_sign(scan, hit)) ? hit : NULL;
	}
	struct cc_str word = cc_str_slice(scan->view, hit->start, hit->end);
	bool loose = cc_str_equal(word, CC_STR("上")) || cc_str_equal(word, CC_STR("过"));
	return loose && !numeral->starts_open ? NULL : hit;
}

static enum cc_qualifier kind_of(const struct cc_figure_scan *scan, const struct cc_hit *hit)
{
	return scan->input->context->rules->qualifiers[hit->ref].qualifier;
}

/* 约5000家以上, 超过约3万: the word that sets a bound outweighs the one that blurs. */
static void note(struct cc_quantity *quantity, enum cc_qualifier qualifier)
{
	if (quantity->qualifier == CC_QUALIFIER_EXACT || quantity->qualifier == CC_QUALIFIER_ABOUT)
		quantity->qualifier = qualifier;
}

/* "paid over seven years" tells how long, "for over seven years" at least that. */
static bool is_during(const struct cc_quantity *quantity, const struct cc_figure_scan *scan, const struct cc_hit *hit)
{
	static const struct cc_str words[] = {{" for ", 5}, {" in ", 4},   {" of ", 4},	  {" at ", 4},	  {" is ", 4},
					      {" was ", 5}, {" just ", 6}, {" well ", 6}, {" are ", 5},	  {" were ", 6},
					      {" by ", 4},  {" took ", 6}, {" with ", 6}, {"lasted ", 7}, {"For ", 4}};
	if (cc_figure_starts(scan, quantity->phrase.end, CC_STR(" ago")))
		return false; /* built over 5,000 years ago */
	if (cc_figure_ends(scan, hit->start, CC_STR(" place ")) ||
	    cc_figure_ends(scan, hit->start, CC_STR(" spread ")) || cc_figure_ends(scan, hit->start, CC_STR("run ")))
		return cc_str_equal(cc_str_slice(scan->view, hit->start, hit->end), CC_STR("over"));
	if (!cc_str_equal(quantity->dimension, CC_STR("duration")) || cc_str_equal(quantity->unit, CC_STR("岁")) ||
	    !cc_str_equal(cc_str_slice(scan->view, hit->start, hit->end), CC_STR("over")))
		return false;
	for (size_t i = 0; i < sizeof(words) / sizeof(words[0]); i++)
		if (cc_figure_ends(scan, hit->start, words[i]))
			return false;
	return true;
}

/* "640 metres over 9 km", "her 1:59:40 over 42 km": right behind another figure it joins the two. */
static bool is_joining(const struct cc_figure_scan *scan, const struct cc_hit *hit)
{
	bool joins = hit->start > scan->start &&
		     (hit->start == scan->taken + 1 || cc_figure_is_digit(cc_figure_char_before(scan, hit->start - 1)));
	return joins && cc_str_equal(cc_str_slice(scan->view, hit->start, hit->end), CC_STR("over"));
}

/* "went up to 31,250", "revised up to 2.1%": where it moved to. */
static bool is_moved_to(const struct cc_figure_scan *scan, const struct cc_hit *hit)
{
	return cc_str_equal(cc_str_slice(scan->view, hit->start, hit->end), CC_STR("up to")) &&
	       cc_figure_word_before(scan, hit->start, CC_FIGURE_LIST_MOVED_UP) > 0;
}

/* 最高24.2℃, 最低1640米,最高3941米: how high it was; 最高奖励2000元 bounds. */
static bool is_peak(const struct cc_quantity *quantity, const struct cc_figure_scan *scan, const struct cc_hit *hit)
{
	return cc_str_equal(cc_str_slice(scan->view, hit->start, hit->end), CC_STR("最高")) &&
	       (cc_str_equal(quantity->dimension, CC_STR("temperature")) ||
		cc_str_equal(quantity->dimension, CC_STR("length")));
}

/* 控制在160℃左右: about that much, whatever keeps it there. */
static bool is_kept_around(const struct cc_quantity *quantity, const struct cc_figure_scan *scan,
			   const struct cc_hit *hit)
{
	return cc_str_equal(cc_str_slice(scan->view, hit->start, hit->end), CC_STR("控制在")) &&
	       (cc_figure_starts(scan, quantity->phrase.end, CC_STR("左右")) ||
		cc_figure_starts(scan, quantity->phrase.end, CC_STR("上下")));
}

static void read_before(struct cc_quantity *quantity, const struct cc_figure_scan *scan,
			const struct cc_numeral *numeral)
{
	for (int i = 0; i < WORDS_MAX; i++) {
		const struct cc_hit *hit = word_before(scan, quantity->phrase.start, numeral);
		if (hit == NULL || is_during(quantity, scan, hit) || is_joining(scan, hit) || is_moved_to(scan, hit) ||
		    is_peak(quantity, scan, hit) || is_kept_around(quantity, scan, hit))
			return;
		quantity->phrase.start = hit->start;
		note(quantity, kind_of(scan, hit));
	}
}

/* 高于对照组的76.8%, 低于上年同期的5.6%: held against another figure, which is told as it is. */
static bool ends_compared(const struct cc_figure_scan *scan, size_t at)
{
	static const struct cc_str words[] = {{"组", 3},   {"組", 3},	{"同期", 6}, {"上年", 6},
					      {"去年", 6}, {"上月", 6}, {"前值", 6}};
	for (size_t i = 0; i < sizeof(words) / sizeof(words[0]); i++)
		if (cc_figure_ends(scan, at, words[i]))
			return true;
	return false;
}

/* 不超过总价的5%, 低于全国平均水平的80%: the bound stands before the whole that the share is of. */
static void read_before_whole(struct cc_quantity *quantity, const struct cc_figure_scan *scan)
{
	enum { REACH = 36, TWO_HAN = 6 };
	const struct cc_str of = {.ptr = "的", .len = 3};
	size_t at = quantity->phrase.start;
	if (quantity->qualifier != CC_QUALIFIER_EXACT || !cc_str_starts(quantity->dimension, CC_STR("ratio")) ||
	    !cc_figure_ends(scan, at, of) || ends_compared(scan, at - of.len))
		return;
	for (at -= of.len; at > scan->start && quantity->phrase.start - at < REACH;) {
		const struct cc_hit *hit = hit_before(scan, at);
		if (hit != NULL && hit->end - hit->start >= TWO_HAN) {
			quantity->qualifier = kind_of(scan, hit);
			return;
		}
		if (!cc_figure_is_han(cc_figure_char_before(scan, at)))
			return;
		at -= 3;
	}
}

/* 四倍多, 3年内, 10元起: behind a count these begin another word: 20家内资企业, 5家多元化企业, 16GB内存. */
static bool is_loose(const struct cc_quantity *quantity, const struct cc_hit *hit)
{
	enum { HAN = 3 };
	bool counted = quantity->dimension.ptr == NULL || cc_str_equal(quantity->dimension, CC_STR("count")) ||
		       cc_str_equal(quantity->dimension, CC_STR("information"));
	return hit->end - hit->start == HAN && counted;
}

/* 比去年的5000斤多了三成, 比甲地的80公里多出20公里: a verb, which leaves the figure as it is. */
static bool is_verb(const struct cc_figure_scan *scan, const struct cc_hit *hit)
{
	const struct cc_str more = {.ptr = "多", .len = 3};
	const struct cc_str done = {.ptr = "了", .len = 3};
	const struct cc_str out = {.ptr = "出", .len = 3};
	return cc_figure_starts(scan, hit->start, more) &&
	       (cc_figure_starts(scan, hit->end, done) || cc_figure_starts(scan, hit->end, out));
}

/* "12 characters or more": behind a noun of the text, which is no part of the figure's span. */
static size_t behind_noun(const struct cc_quantity *quantity, const struct cc_figure_scan *scan)
{
	struct cc_str noun = quantity->unit;
	bool printed = noun.ptr != NULL && noun.ptr >= scan->view.ptr + quantity->phrase.end &&
		       noun.ptr < scan->view.ptr + scan->end;
	return printed ? (size_t)(noun.ptr - scan->view.ptr) + noun.len : quantity->phrase.end;
}

/** The qualifier that stands at `at`, over blanks; 200+ has one, in "-5.3 +2.1" and "100 + 200" the mark is a sign. */
static const struct cc_hit *hit_after(const struct cc_figure_scan *scan, size_t at)
{
	const size_t from = at;
	while (at < scan->end && scan->view.ptr[at] == ' ')
		at++;
	if (cc_figure_char_at(scan, at) == '+' &&
	    (at > from || cc_figure_is_digit(cc_figure_char_at(scan, at + 1)))) /* 8GB+512GB */
		return NULL;
	return side_hit(scan, cc_figure_hit_at(scan, at, CC_WORD_QUALIFIER), CC_SIDE_AFTER);
}

/* "12 characters or more", "12 at least"; "63 schools and more than 1,200 teachers" goes on to others. */
static const struct cc_hit *hit_behind_noun(const struct cc_quantity *quantity, const struct cc_figure_scan *scan)
{
	size_t at = behind_noun(quantity, scan);
	const struct cc_hit *hit = at > quantity->phrase.end ? hit_after(scan, at) : NULL;
	bool joins = hit != NULL && (cc_figure_starts(scan, hit->start, CC_STR("or ")) ||
				     cc_figure_starts(scan, hit->start, CC_STR("at ")));
	return joins && !cc_figure_starts(scan, hit->end, CC_STR(" than ")) ? hit : NULL;
}

static void read_after(struct cc_quantity *quantity, const struct cc_figure_scan *scan)
{
	for (int i = 0; i < WORDS_MAX; i++) {
		const struct cc_hit *hit = hit_after(scan, quantity->phrase.end);
		if (hit == NULL)
			hit = hit_behind_noun(quantity, scan);
		if (hit == NULL || is_loose(quantity, hit) || is_verb(scan, hit))
			return;
		quantity->phrase.end = hit->end;
		note(quantity, kind_of(scan, hit));
	}
}

struct comparison {
	struct cc_str word;
	enum cc_qualifier qualifier;
};

/* 比三十大, 比170低: below or above what stands between. 比10%高2个百分点 tells how far, and bounds nothing. */
static void read_around(struct cc_quantity *quantity, const struct cc_figure_scan *scan)
{
	static const struct comparison words[] = {{{"低", 3}, CC_QUALIFIER_UNDER}, {{"小", 3}, CC_QUALIFIER_UNDER},
						  {{"少", 3}, CC_QUALIFIER_UNDER}, {{"短", 3}, CC_QUALIFIER_UNDER},
						  {{"高", 3}, CC_QUALIFIER_OVER},  {{"大", 3}, CC_QUALIFIER_OVER},
						  {{"多", 3}, CC_QUALIFIER_OVER},  {{"长", 3}, CC_QUALIFIER_OVER}};
	const struct cc_str than = {.ptr = "比", .len = 3};
	size_t start = quantity->phrase.start;
	size_t at = quantity->phrase.end;
	start -= cc_figure_char_before(scan, start) == ' ' ? 1 : 0;
	at += cc_figure_char_at(scan, at) == ' ' ? 1 : 0;
	if (quantity->qualifier != CC_QUALIFIER_EXACT || quantity->is_range || !cc_figure_ends(scan, start, than))
		return;
	for (size_t i = 0; i < sizeof(words) / sizeof(words[0]); i++) {
		size_t end = at + words[i].word.len;
		if (!cc_figure_starts(scan, at, words[i].word) || cc_figure_is_han(cc_figure_char_at(scan, end)) ||
		    cc_figure_is_digit(cc_figure_char_at(scan, end)))
			continue;
		quantity->qualifier = words[i].qualifier;
		quantity->phrase = (struct cc_span){.start = start - than.len, .end = end};
		return;
	}
}

/* 三个多月, 3分多钟, 20-odd years: more than so many, before the unit or inside it. */
static bool says_more(const struct cc_quantity *quantity, const struct cc_figure_scan *scan)
{
	return cc_figure_starts(scan, quantity->number.end, CC_STR("-odd ")) ||
	       cc_figure_starts(scan, quantity->number.end, CC_STR("个多")) ||
	       cc_figure_starts(scan, quantity->number.end, CC_STR("分多钟")) ||
	       cc_figure_starts(scan, quantity->number.end, CC_STR("秒多钟")) ||
	       cc_figure_starts(scan, quantity->number.end, CC_STR("個多"));
}

/* 三分之二强, 四成弱: a little more or less than a part of a whole; 10%强制退出 begins another word. */
static void read_strong(struct cc_quantity *quantity, const struct cc_figure_scan *scan)
{
	enum { HAN = 3 };
	bool part = quantity->kind == CC_NUMBER_FRACTION || quantity->kind == CC_NUMBER_PERCENT;
	bool more = part && cc_figure_starts(scan, quantity->phrase.end, CC_STR("强"));
	if (!more && !(part && cc_figure_starts(scan, quantity->phrase.end, CC_STR("弱"))))
		return;
	size_t end = quantity->phrase.end + HAN;
	if (cc_figure_is_han(cc_figure_char_at(scan, end)) && !cc_figure_starts(scan, end, CC_STR("的")))
		return;
	note(quantity, more ? CC_QUALIFIER_OVER : CC_QUALIFIER_NEARLY);
	quantity->phrase.end = end;
}

/* A range is one whatever stands around it; 三十来只 may be a few less as well, 三十多只 are more. */
static void settle_extent(struct cc_quantity *quantity, const struct cc_figure_scan *scan,
			  const struct cc_numeral *numeral)
{
	bool vague = quantity->qualifier == CC_QUALIFIER_EXACT || quantity->qualifier == CC_QUALIFIER_ABOUT;
	if (quantity->is_range)
		quantity->qualifier = CC_QUALIFIER_RANGE;
	else if (numeral->extent == CC_NUMERAL_OPEN && vague)
		quantity->qualifier =
		    cc_figure_ends(scan, quantity->number.end, CC_STR("来")) ? CC_QUALIFIER_ABOUT : CC_QUALIFIER_OVER;
}

/* What the words of the packs say. */
static void read_words(struct cc_quantity *quantity, const struct cc_figure_scan *scan,
		       const struct cc_numeral *numeral)
{
	if (!cc_extract_has_word(scan->input, CC_WORD_QUALIFIER))
		return;
	read_before(quantity, scan, numeral);
	read_after(quantity, scan);
}

/* 30+ years, two or more years: before the unit as well. */
static void read_open_end(struct cc_quantity *quantity, const struct cc_figure_scan *scan)
{
	const size_t end = quantity->number.end;
	const char next = end < scan->end ? scan->view.ptr[end] : '\0';
	if (next != '+' && next != ' ')
		return;
	if (cc_figure_starts(scan, end, CC_STR("+ ")) || cc_figure_starts(scan, end, CC_STR(" or more ")))
		note(quantity, CC_QUALIFIER_AT_LEAST);
	else if (cc_figure_starts(scan, end, CC_STR(" or fewer ")))
		note(quantity, CC_QUALIFIER_AT_MOST);
}

enum cc_status cc_qualify(struct cc_quantity *quantity, const struct cc_figure_scan *scan,
			  const struct cc_numeral *numeral)
{
	quantity->qualifier = CC_QUALIFIER_EXACT;
	read_words(quantity, scan, numeral);
	if (says_more(quantity, scan))
		note(quantity, CC_QUALIFIER_OVER);
	read_open_end(quantity, scan);
	read_around(quantity, scan);
	read_before_whole(quantity, scan);
	read_strong(quantity, scan);
	settle_extent(quantity, scan, numeral);
	cc_qualify_intervals(quantity, numeral);
	return CC_OK;
}
