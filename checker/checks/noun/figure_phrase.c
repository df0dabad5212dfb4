/* Walking from a figure over what is understood to the words that are not.
 * Leaves grouping and counting to its callers. */
#include "checks/noun/figure_phrase.h"

#include "base/utf8.h"

enum {
	HAN_LEAST = 2,
	HAN_MOST = 14,
	WORDS_MOST = 5,
	LETTERS_LEAST = 4,
	REACH = 240 /* bytes back to the words and over them: what is further says nothing of the figure */
};

/* What a byte belongs to. A soft word says nothing of the subject (规模, total) yet may end or begin its name. */
enum cover { OPEN, SOFT, HARD };

static void mark(struct cc_phrase_scan *scan, struct cc_span span, enum cover cover)
{
	size_t base = scan->sentence->span.start;
	size_t len = cc_span_len(scan->sentence->span);
	for (size_t at = span.start; at < span.end; at++)
		if (at >= base && at - base < len && scan->cover[at - base] < (unsigned char)cover)
			scan->cover[at - base] = (unsigned char)cover;
}

/* New, average, share: they belong to the name of what is measured. */
static enum cover cover_of(enum cc_cue_kind kind)
{
	static const enum cc_cue_kind parts[] = {CC_CUE_NEW,  CC_CUE_AVERAGE, CC_CUE_SHARE,
						 CC_CUE_RATE, CC_CUE_HOLIDAY, CC_CUE_NONE};
	for (size_t i = 0; i < sizeof(parts) / sizeof(parts[0]); i++)
		if (parts[i] == kind)
			return OPEN;
	if (kind == CC_CUE_STEP || ((int)kind >= CC_CUE_FIRST_DEED && (int)kind <= CC_CUE_LAST_DEED))
		return OPEN; /* verbs and comparisons mean something only beside their figure */
	return kind == CC_CUE_NEUTRAL || kind == CC_CUE_VALUE_NOUN ? SOFT : HARD;
}

static void mark_mentions(struct cc_phrase_scan *scan)
{
	const struct cc_mentions *mentions = scan->mentions;
	for (size_t i = 0; i < mentions->quantity_count; i++)
		mark(scan, mentions->quantities[i].phrase, HARD);
	for (size_t i = 0; i < mentions->period_count; i++)
		mark(scan, mentions->periods[i].span, HARD);
	for (size_t i = 0; i < mentions->scope_count; i++)
		mark(scan, mentions->scopes[i].span, HARD);
	for (size_t i = 0; i < mentions->metric_count; i++)
		mark(scan, mentions->metrics[i].span, HARD);
	for (size_t i = 0; i < mentions->cue_count; i++)
		mark(scan, mentions->cues[i].span, cover_of(mentions->cues[i].kind));
}

bool cc_phrase_scan_init(struct cc_phrase_scan *out, const struct cc_article *article, size_t sentence,
			 struct cc_arena *scratch)
{
	*out = (struct cc_phrase_scan){.article = article,
				       .sentence = &article->text.sentences[sentence],
				       .mentions = &article->mentions[sentence]};
	out->cover = cc_arena_alloc(scratch, cc_span_len(out->sentence->span) + 1);
	if (out->cover == NULL)
		return false;
	mark_mentions(out);
	return true;
}

static enum cover cover_at(const struct cc_phrase_scan *scan, size_t at)
{
	return (enum cover)scan->cover[at - scan->sentence->span.start];
}

static bool is_latin(uint32_t c)
{
	return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= 0xC0 && c < 0x250);
}

static bool is_word(uint32_t c)
{
	return cc_utf8_is_han(c) || is_latin(c) || (c >= '0' && c <= '9') || c == '&';
}

static bool is_of(uint32_t c)
{
	return c == 0x7684; /* 的 */
}

/* What may stand inside a name: 企业的利润, prize money, year-end. */
static bool joins(uint32_t c)
{
	return c == ' ' || c == '-' || c == '\'' || c == 0x2019 || is_of(c);
}

static struct cc_str view_of(const struct cc_phrase_scan *scan)
{
	return scan->article->text.view;
}

/* The clause around a place. */
static struct cc_span clause_of(const struct cc_phrase_scan *scan, size_t at)
{
	const size_t sentence = (size_t)(scan->sentence - scan->article->text.sentences);
	return cc_article_clause_at(scan->article, (uint32_t)sentence, at);
}

/* ---- before the figure ---- */

/* Back over known words, blanks and signs to the end of the nearest word that may be of a name. Soft words of one
 * character are no part of one: 企业已2600家. */
static size_t skip_known(const struct cc_phrase_scan *scan, size_t at, size_t floor)
{
	floor = at > floor + REACH ? at - REACH : floor;
	while (at > floor) {
		size_t before = at;
		uint32_t c = cc_utf8_prev(view_of(scan), &before);
		bool single = cover_at(scan, before) == SOFT &&
			      (before == floor || cover_at(scan, before - 1) != SOFT || !cc_utf8_is_han(c));
		if (is_word(c) && cover_at(scan, before) != HARD && !single)
			break;
		at = before;
	}
	return at;
}

static size_t walk_back(const struct cc_phrase_scan *scan, size_t end, size_t floor)
{
	size_t start = end;
	floor = end > floor + REACH ? end - REACH : floor;
	for (size_t at = end; at > floor;) {
		uint32_t c = cc_utf8_prev(view_of(scan), &at);
		if (cover_at(scan, at) == HARD || (!is_word(c) && !joins(c)))
			break;
		if (is_word(c))
			start = at;
	}
	return start;
}

/* Forward over soft words and what joins. */
static size_t trim_start(const struct cc_phrase_scan *scan, size_t start, size_t end)
{
	while (start < end) {
		size_t next = start;
		uint32_t c = cc_utf8_next(view_of(scan), &next);
		if (cover_at(scan, start) == OPEN && is_word(c) && !is_of(c))
			break;
		start = next;
	}
	return start;
}

static size_t trim_end(const struct cc_phrase_scan *scan, size_t start, size_t end)
{
	while (end > start) {
		size_t before = end;
		uint32_t c = cc_utf8_prev(view_of(scan), &before);
		if (cover_at(scan, before) == OPEN && is_word(c) && !is_of(c))
			break;
		end = before;
	}
	return end;
}

/* ---- how long a name may be ---- */

struct size {
	size_t han;
	size_t words;
	size_t letters;
};

static struct size measure(struct cc_str text)
{
	struct size size = {0};
	bool inside = false;
	for (size_t at = 0; at < text.len;) {
		uint32_t c = cc_utf8_next(text, &at);
		bool latin = is_latin(c);
		size.han += cc_utf8_is_han(c);
		size.letters += latin;
		size.words += latin && !inside;
		inside = latin || (inside && c != ' ');
	}
	return size;
}

static bool is_name(struct cc_str text)
{
	struct size size = measure(text);
	if (size.han > 0)
		return size.han >= HAN_LEAST && size.han <= HAN_MOST && size.words <= WORDS_MOST;
	return size.letters >= LETTERS_LEAST && size.words <= WORDS_MOST;
}

static bool fill(struct cc_figure_phrase *out, const struct cc_phrase_scan *scan, size_t start, size_t end)
{
	out->printed = (struct cc_span){.start = trim_start(scan, start, end), .end = end};
	out->core = (struct cc_span){.start = out->printed.start, .end = trim_end(scan, out->printed.start, end)};
	return is_name(cc_str_of_span(view_of(scan), out->core));
}

/* 同比增长12%, rose 5%: what is stated is no level, whatever stands before it. */
static bool states_movement(const struct cc_phrase_scan *scan, size_t from, const struct cc_quantity *quantity)
{
	static const enum cc_cue_kind moves[] = {CC_CUE_UP,  CC_CUE_DOWN, CC_CUE_BY,   CC_CUE_RATE,
						 CC_CUE_YOY, CC_CUE_QOQ,  CC_CUE_CAGR, CC_CUE_MULTIPLE};
	if (cc_str_equal(quantity->unit, CC_STR("pp")) || cc_str_equal(quantity->unit, CC_STR("times")))
		return true;
	for (size_t i = 0; i < scan->mentions->cue_count; i++) {
		const struct cc_cue_mention *cue = &scan->mentions->cues[i];
		if (cue->span.start < from || cue->span.end > quantity->span.start)
			continue;
		for (size_t k = 0; k < sizeof(moves) / sizeof(moves[0]); k++)
			if (cue->kind == moves[k])
				return true;
	}
	return false;
}

/* "was", 达到: some word tells that what stands before it is stated. */
static bool is_stated(const struct cc_phrase_scan *scan, size_t from, size_t to)
{
	for (size_t at = from; at < to; at++)
		if (cover_at(scan, at) == HARD)
			return true;
	return false;
}

/* 自主研发的450吨起重机: the words before 的 describe what comes behind the figure. */
static bool describes(const struct cc_phrase_scan *scan, size_t end)
{
	return end > scan->sentence->span.start && is_of(cc_utf8_prev(view_of(scan), &end));
}

static bool find_before(struct cc_figure_phrase *out, const struct cc_phrase_scan *scan,
			const struct cc_quantity *quantity, size_t floor)
{
	size_t end = skip_known(scan, quantity->phrase.start, floor);
	if (end == floor || states_movement(scan, end, quantity) || describes(scan, end))
		return false;
	/* "sold 14,800 machines": in English a verb, where none that is known stands between. */
	size_t last = end;
	if (!cc_utf8_is_han(cc_utf8_prev(view_of(scan), &last)) && !is_stated(scan, end, quantity->phrase.start))
		return false;
	return fill(out, scan, walk_back(scan, end, floor), end);
}

/* ---- behind the figure ---- */

/* 3150名志愿者|和|医护人员: where what is counted goes on behind the joint; `at` itself where it does not. */
static size_t behind_joint(const struct cc_phrase_scan *scan, size_t at, size_t ceiling)
{
	static const struct cc_str joints[] = {{"和", 3}, {"与", 3}, {"及", 3}};
	struct cc_str rest = cc_str_slice(view_of(scan), at, ceiling);
	for (size_t i = 0; i < sizeof(joints) / sizeof(joints[0]); i++) {
		size_t next = at + joints[i].len;
		size_t end = next;
		if (cc_str_starts(rest, joints[i]) && next < ceiling && cover_at(scan, next) == OPEN &&
		    cc_utf8_is_han(cc_utf8_next(view_of(scan), &end)))
			return next;
	}
	return at;
}

/* 2600家科技型企业, 30,000 registered runners: up to the next word that is known. */
static bool find_behind(struct cc_figure_phrase *out, const struct cc_phrase_scan *scan,
			const struct cc_quantity *quantity, size_t ceiling)
{
	size_t end = quantity->phrase.end;
	for (size_t at = end; at < ceiling;) {
		at = end > quantity->phrase.end ? behind_joint(scan, at, ceiling) : at;
		size_t here = at;
		uint32_t c = cc_utf8_next(view_of(scan), &at);
		if (cover_at(scan, here) != OPEN || (!is_word(c) && !joins(c)))
			break;
		if (is_word(c))
			end = at;
	}
	return fill(out, scan, quantity->phrase.end, end);
}

static bool ends_soft(const struct cc_phrase_scan *scan, size_t at, size_t floor)
{
	return at > floor && cover_at(scan, at - 1) == SOFT;
}

/* 启用三年, nine months: how long something took or lasts tells when, not how much. */
static bool is_duration(const struct cc_quantity *quantity)
{
	static const char *const codes[] = {"a", "mo", "wk", "d"};
	for (size_t i = 0; i < sizeof(codes) / sizeof(codes[0]); i++)
		if (cc_str_equal(quantity->unit, cc_str_from(codes[i])))
			return true;
	return false;
}

bool cc_figure_phrase_find(struct cc_figure_phrase *out, const struct cc_phrase_scan *scan,
			   const struct cc_quantity *quantity)
{
	if (is_duration(quantity))
		return false;
	struct cc_span clause = clause_of(scan, quantity->span.start);
	size_t floor = clause.start < quantity->phrase.start ? clause.start : quantity->phrase.start;
	size_t ceiling = clause.end > quantity->phrase.end ? clause.end : quantity->phrase.end;
	if (states_movement(scan, floor, quantity) && !cc_quantity_is_count(quantity))
		return false;
	bool count = cc_quantity_is_count(quantity);
	/* 聘请了86名签约导师, 拥有86名…: what a small word keeps from the figure is its verb, the noun comes behind;
	 * and so it does in "the university has 23,400 students". */
	bool behind = ends_soft(scan, quantity->phrase.start, floor) || (scan->sentence->flags & CC_SENTENCE_HAN) == 0;
	if (count && behind && find_behind(out, scan, quantity, ceiling))
		return true;
	if (find_before(out, scan, quantity, floor))
		return true;
	return count && find_behind(out, scan, quantity, ceiling);
}
