/* Units around a number: 元, $, km; compounds 元/吨, 件/万人, 公里每小时, per capita bases; counts and plain nouns.
 * Leaves the words to the packs and what they qualify to qualifier.c. */
#include "extract/figures/figure.h"

#include "base/utf8.h"

enum { UNIT_MAX = 64, LONGEST_SIGN = 3 };

static size_t skip_blank(const struct cc_figure_scan *scan, size_t at)
{
	while (at < scan->end && (scan->view.ptr[at] == ' ' || scan->view.ptr[at] == '\n'))
		at++;
	return at;
}

/** 14mm-35mm: the same sign stands behind the second number; 24V-512 is a name. */
static bool goes_on_in_unit(const struct cc_figure_scan *scan, size_t start, size_t end)
{
	size_t at = end + 1;
	while (cc_figure_is_digit(cc_figure_char_at(scan, at)) || cc_figure_char_at(scan, at) == '.')
		at++;
	return at > end + 1 && cc_figure_starts(scan, at, cc_str_slice(scan->view, start, end));
}

/* 三人年龄各异, 两人年纪相仿: no person-years. */
static bool is_of_age(const struct cc_figure_scan *scan, size_t end)
{
	static const struct cc_str words[] = {{"龄", 3}, {"齡", 3}, {"纪", 3}, {"紀", 3}, {"轻", 3}, {"均", 3}};
	if (!cc_figure_ends(scan, end, CC_STR("人年")))
		return false;
	for (size_t i = 0; i < sizeof(words) / sizeof(words[0]); i++)
		if (cc_figure_starts(scan, end, words[i]))
			return true;
	return false;
}

/* 疗程14d, 3次/d, 20 mg/d; in English prose a d by itself is of pence, dice, law reports and 3d. */
static bool is_no_day(const struct cc_figure_scan *scan, size_t start, size_t end)
{
	return end == start + 1 && cc_figure_char_before(scan, start) != '/' &&
	       (scan->input->sentence->flags & CC_SENTENCE_HAN) == 0;
}

/* "5 members" holds no metre: a sign in letters ends where its word ends. */
static bool ends_inside_word(const struct cc_figure_scan *scan, size_t start, size_t end)
{
	uint32_t last = (unsigned char)scan->view.ptr[end - 1];
	if (end >= scan->end)
		return false;
	uint32_t next = (unsigned char)scan->view.ptr[end];
	if (next >= 0xE4)
		return end - start == LONGEST_SIGN + LONGEST_SIGN && is_of_age(scan, end);
	if (cc_figure_is_digit(next))
		return cc_figure_is_letter(last) || cc_figure_is_digit(last); /* 24703m212 */
	if (last == 'd' && is_no_day(scan, start, end))
		return true;
	bool sign = end - start < LONGEST_SIGN; /* 5 t-shirts; but a 12-cent-a-share dividend */
	if (next == '-' && sign && end - start > 1 && cc_figure_char_before(scan, start) == '-')
		return false; /* a 5-ft-wide path */
	const bool range = next == '-' && goes_on_in_unit(scan, start, end);
	return cc_figure_is_letter(last) && (cc_figure_is_letter(next) || (sign && next == '-' && !range));
}

/* "$ 20,000 $ 37,305": the second sign is of the next number. */
static bool opens_next(const struct cc_figure_scan *scan, const struct cc_hit *hit)
{
	const unsigned char last = (unsigned char)scan->view.ptr[hit->end - 1];
	if (last != '$' && last != 0xA3 && last != 0xA5 && last != 0xAC) /* the last bytes of £, ¥ and € */
		return false;
	const uint32_t sign = cc_figure_char_before(scan, hit->end);
	size_t next = hit->end + (cc_figure_char_at(scan, hit->end) == ' ' ? 1 : 0);
	next += cc_figure_char_at(scan, next) == '(' ? 1 : 0; /* in 2023 $(45.2) million */
	return (sign == '$' || sign == 0x20AC || sign == 0xA3 || sign == 0xA5) &&
	       cc_figure_is_digit(cc_figure_char_at(scan, next));
}

/* the 60 company-operated sites: what is counted stands behind the adjective. */
static bool is_in_adjective(const struct cc_figure_scan *scan, const struct cc_hit *hit)
{
	return cc_figure_char_at(scan, hit->end) == '-' && cc_figure_is_letter(cc_figure_char_before(scan, hit->end)) &&
	       cc_figure_is_letter(cc_figure_char_at(scan, hit->end + 1)) &&
	       scan->input->context->rules->units[hit->ref].classifier;
}

static const struct cc_hit *unit_hit(const struct cc_figure_scan *scan, size_t at)
{
	const struct cc_hit *hit = cc_figure_hit_at(scan, at, CC_WORD_UNIT);
	if (hit == NULL)
		return NULL;
	const struct cc_hit *end = scan->input->hits + scan->input->hit_count;
	for (; hit < end && hit->start == at; hit++)
		if (hit->kind == CC_WORD_UNIT && !ends_inside_word(scan, hit->start, hit->end) &&
		    !is_in_adjective(scan, hit))
			return hit;
	return NULL;
}

static char *put(char *to, struct cc_str words)
{
	if (words.len > 0)
		memcpy(to, words.ptr, words.len);
	return to + words.len;
}

struct cc_str cc_unit_join(struct cc_figure_scan *scan, struct cc_str a, struct cc_str b)
{
	char *text = cc_arena_alloc(scan->arena, a.len + b.len + 1);
	if (text == NULL) {
		scan->nomem = true;
		return (struct cc_str){.ptr = NULL};
	}
	*put(text, a) = '/';
	put(text + a.len + 1, b);
	return (struct cc_str){.ptr = text, .len = a.len + b.len + 1};
}

/** Behind the 10 of 例/10万人, the 100 of 升/100公里; `at` where no round number of digits stands behind a bar. */
static size_t round_end(const struct cc_figure_scan *scan, size_t at)
{
	size_t end = at + 1;
	if (cc_figure_char_before(scan, at) != '/' || cc_figure_char_at(scan, at) != '1')
		return at;
	while (cc_figure_char_at(scan, end) == '0')
		end++;
	return end > at + 1 && cc_figure_is_han(cc_figure_char_at(scan, end)) ? end : at;
}

/* 件/万人, 例/10万人: the multiplier of the base stays with its unit. */
static size_t multiplier_end(const struct cc_figure_scan *scan, size_t at)
{
	static const struct cc_str words[] = {{"百万", 6}, {"十万", 6}, {"万", 3}, {"亿", 3}, {"千", 3}, {"百", 3}};
	at = round_end(scan, at);
	for (size_t i = 0; i < sizeof(words) / sizeof(words[0]); i++)
		if (cc_figure_starts(scan, at, words[i]))
			return at + words[i].len;
	return at;
}

/** 万人: "万人" with the unit's code, or the code itself. */
static struct cc_str base_code(struct cc_figure_scan *scan, struct cc_str multiplier, struct cc_str code)
{
	if (multiplier.len == 0)
		return code;
	char *text = cc_arena_alloc(scan->arena, multiplier.len + code.len);
	if (text == NULL) {
		scan->nomem = true;
		return code;
	}
	memcpy(text, multiplier.ptr, multiplier.len);
	memcpy(text + multiplier.len, code.ptr, code.len);
	return (struct cc_str){.ptr = text, .len = multiplier.len + code.len};
}

/** What follows "/" or 每 or "per": a unit with its multiplier. @return the offset behind it, `at` for none. */
static size_t base_end(struct cc_str *code, struct cc_figure_scan *scan, size_t at)
{
	size_t start = at; /* 每千瓦时 before 每千 */
	const struct cc_hit *hit = unit_hit(scan, start);
	const struct cc_str day = {.ptr = "日", .len = 3};
	if (hit == NULL && cc_figure_ends(scan, at, CC_STR("/")) && cc_figure_starts(scan, at, day)) {
		*code = CC_STR("d"); /* 5万吨/日 */
		return at + day.len;
	}
	if (hit == NULL) {
		start = multiplier_end(scan, at);
		hit = unit_hit(scan, start);
	}
	if (hit == NULL || opens_next(scan, hit))
		return at; /* £3 / £2.50 */
	const struct cc_unit *unit = &scan->input->context->rules->units[hit->ref];
	struct cc_str name = unit->classifier ? unit->code : unit->name;
	if (cc_figure_ends(scan, at, CC_STR("/")) && cc_str_equal(name, CC_STR("分")))
		name = CC_STR("min"); /* 3升/分 */
	*code = base_code(scan, cc_str_slice(scan->view, at, start), name);
	return hit->end;
}

/* "$1.81 billion a year earlier" tells when. */
static bool tells_when(const struct cc_figure_scan *scan, size_t end)
{
	static const struct cc_str words[] = {
	    {" ago", 4}, {" earlier", 8}, {" before", 7}, {" later", 6}, {" prior", 6}};
	for (size_t i = 0; i < sizeof(words) / sizeof(words[0]); i++)
		if (cc_figure_starts(scan, end, words[i]))
			return true;
	return false;
}

void cc_unit_add_base(struct cc_unit_match *match, struct cc_figure_scan *scan)
{
	/* "$73 a barrel": money is paid for one of them; "5 kg a box" may tell of two things. */
	static const struct cc_str marks[] = {{"/", 1},	 {"每", 3},  {" per ", 5}, {" / ", 3},
					      {" /", 2}, {" a ", 3}, {" an ", 4}};
	const size_t count =
	    sizeof(marks) / sizeof(marks[0]) - (cc_str_equal(match->dimension, CC_STR("money")) ? 0 : 2);
	uint32_t next = cc_figure_char_at(scan, match->span.end);
	if (next != '/' && next != ' ' && next != 0x6BCF)
		return;
	for (size_t i = 0; i < count; i++) {
		if (!cc_figure_starts(scan, match->span.end, marks[i]))
			continue;
		struct cc_str base;
		size_t from = match->span.end + marks[i].len;
		size_t end = base_end(&base, scan, from);
		if (end == from || tells_when(scan, end))
			return;
		match->code = cc_unit_join(scan, match->code, base);
		match->dimension = CC_STR("rate");
		match->span.end = end;
		if (cc_figure_char_at(scan, end) != '/')
			return;
		i = SIZE_MAX; /* 29.9元/天/平方米 */
	}
}

/* In "3 in 2024" and "5 a day" the letters are words: behind a blank such a sign must not be one. */
static bool is_word_too(struct cc_str sign)
{
	static const struct cc_str list[] = {{"a", 1}, {"in", 2}, {"A", 1}, {"am", 2},
					     {"I", 1}, {"x", 1},  {"c", 1}, {"p", 1}};
	for (size_t i = 0; i < sizeof(list) / sizeof(list[0]); i++)
		if (cc_str_equal(sign, list[i]))
			return true;
	return false;
}

static struct cc_unit_match match_of(const struct cc_figure_scan *scan, const struct cc_hit *hit)
{
	const struct cc_unit *unit = &scan->input->context->rules->units[hit->ref];
	return (struct cc_unit_match){.span = {.start = hit->start, .end = hit->end},
				      .unit = unit,
				      .code = unit->code,
				      .dimension = unit->dimension,
				      .factor = unit->factor};
}

bool cc_unit_after(struct cc_unit_match *out, struct cc_figure_scan *scan, size_t at)
{
	size_t start = skip_blank(scan, at);
	if (start == at && cc_figure_char_at(scan, start) == '-' &&
	    cc_figure_is_letter(cc_figure_char_at(scan, start + 1)))
		start++; /* 90-day, 5-km */
	const struct cc_hit *hit = start < scan->end ? unit_hit(scan, start) : NULL;
	if (hit == NULL)
		return cc_unit_mark(out, scan, at);
	if (start > at && is_word_too(cc_str_slice(scan->view, hit->start, hit->end)))
		return cc_unit_mark(out, scan, at); /* "a pencil of 2 in." */
	if (opens_next(scan, hit))
		return false;
	*out = match_of(scan, hit);
	cc_unit_add_base(out, scan);
	return true;
}

/* ¥84 in an English sentence that speaks of no yuan. */
static bool is_yen(const struct cc_figure_scan *scan, const struct cc_hit *sign)
{
	const struct cc_extract_input *input = scan->input;
	struct cc_str text = cc_str_slice(scan->view, sign->start, sign->end);
	if (!cc_str_equal(text, CC_STR("¥")) || (input->sentence->flags & CC_SENTENCE_HAN) != 0)
		return false;
	for (size_t i = 0; i < input->hit_count; i++) {
		const struct cc_hit *hit = &input->hits[i];
		bool unit = hit->kind == CC_WORD_UNIT || hit->kind == CC_WORD_UNIT_BEFORE;
		if (unit && hit->start != sign->start &&
		    cc_str_equal(input->context->rules->units[hit->ref].code, CC_STR("CNY")) &&
		    !cc_str_equal(cc_str_slice(scan->view, hit->start, hit->end), text))
			return false;
	}
	return true;
}

static struct cc_unit_match yen_of(const struct cc_figure_scan *scan, const struct cc_hit *sign)
{
	struct cc_unit_match match = match_of(scan, sign);
	const struct cc_unit *yen = cc_ruleset_unit(scan->input->context->rules, CC_STR("JPY"));
	if (yen == NULL)
		return match;
	match.unit = yen;
	match.code = yen->code;
	match.factor = yen->factor;
	return match;
}

static bool begins_in_word(const struct cc_figure_scan *scan, size_t at)
{
	return cc_figure_is_letter(cc_figure_char_at(scan, at)) && cc_figure_is_letter(cc_figure_char_before(scan, at));
}

/** The sign of money that ends at `end`; of "versus $" the last part alone. NULL: none. */
static const struct cc_hit *sign_before(const struct cc_figure_scan *scan, size_t end)
{
	const struct cc_hit *hit = cc_figure_hit_before(scan, end, CC_WORD_UNIT_BEFORE);
	if (hit == NULL || !begins_in_word(scan, hit->start))
		return hit;
	size_t at = end;
	while (at > hit->start && scan->view.ptr[at - 1] != ' ')
		at--;
	hit = at > hit->start ? cc_figure_hit_at(scan, at, CC_WORD_UNIT_BEFORE) : NULL;
	return hit != NULL && hit->end == end ? hit : NULL;
}

bool cc_unit_before(struct cc_unit_match *out, const struct cc_figure_scan *scan, size_t at)
{
	size_t end = at;
	while (end > scan->start && scan->view.ptr[end - 1] == ' ')
		end--;
	const struct cc_hit *hit = sign_before(scan, end);
	if (hit == NULL || hit->start < scan->taken)
		return false;
	*out = is_yen(scan, hit) ? yen_of(scan, hit) : match_of(scan, hit);
	return true;
}

/* 每年3%, 每天2升 say when, not per what. */
static bool is_time_base(const struct cc_figure_scan *scan, size_t at)
{
	const struct cc_hit *hit = unit_hit(scan, at);
	return hit != NULL && cc_str_equal(scan->input->context->rules->units[hit->ref].dimension, CC_STR("duration"));
}

/* 每百户家庭拥有汽车35.3辆, 每千人口床位数7.37张: what is had or counted stands between, in Han alone. */
static bool leads_to(const struct cc_figure_scan *scan, size_t from, size_t at)
{
	static const struct cc_str words[] = {{"有", 3}, {"口", 3}, {"数", 3}, {"量", 3}};
	struct cc_str between = cc_str_slice(scan->view, from, at);
	for (size_t i = 0; i < between.len; i += 3)
		if ((unsigned char)between.ptr[i] < 0xE3)
			return false;
	for (size_t i = 0; i < sizeof(words) / sizeof(words[0]); i++)
		if (cc_str_find(between, words[i], 0) != SIZE_MAX)
			return true;
	return between.len == 0;
}

struct cc_str cc_unit_per_before(struct cc_figure_scan *scan, size_t at)
{
	/* 每 stands at most some characters before the number: 每万人口53.5件, 每平方公里有300人. */
	enum { REACH = 54 };
	const struct cc_str per = {.ptr = "每", .len = 3};
	size_t from = at > scan->start + REACH ? at - REACH : scan->start;
	const struct cc_str before = cc_str_slice(scan->view, 0, at);
	for (size_t i = cc_str_find(before, per, from); i != SIZE_MAX; i = cc_str_find(before, per, i + per.len)) {
		struct cc_str code;
		const size_t base = i + per.len;
		size_t end = is_time_base(scan, base) ? base : base_end(&code, scan, base);
		if (end > base && end <= at && leads_to(scan, end, at))
			return code;
	}
	return (struct cc_str){.ptr = NULL};
}
