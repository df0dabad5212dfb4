/* Names in the words before a figure, and which of them are one.
 * Leaves what is said of them to the checks. */
#include "checks/noun/subject_name.h"

#include "base/ascii.h"
#include "base/hash.h"
#include "base/search.h"
#include "base/utf8.h"
#include "checks/shared/wording_hits.h"

/* Characters before the end of a Han name; bytes of a Latin word that counts; words that are compared. */
enum { HAN_MOST = 14, HAN_LEAST = 2, LETTERS_LEAST = 4, WORDS_MOST = 8, NAMES_MOST = 8 };

_Static_assert(CC_WORDING_TOLD < 64, "the kinds asked for are bits of one number");

#define KIND(name) (UINT64_C(1) << CC_WORDING_##name)

/* Words remembered; bytes of a page, one of which on each side is looked through. */
enum { CAPITALS = 256, PAGE = 1 << 15 };

struct cc_capital {
	const struct cc_article *article;
	struct cc_str word;
	size_t page;
	bool elsewhere;
};

struct cc_word_scan cc_word_scan_new(struct cc_arena *arena)
{
	return (struct cc_word_scan){.hits = cc_vec_new(arena, sizeof(struct cc_hit)),
				     .capitals = cc_arena_array(arena, CAPITALS, sizeof(struct cc_capital))};
}

bool cc_word_scan_take(struct cc_word_scan *scan, const struct cc_ruleset *rules, const struct cc_article *article,
		       uint32_t sentence)
{
	if (scan->article == article && scan->sentence == sentence)
		return true;
	if (!cc_wording_hits(&scan->hits, rules, article, sentence))
		return false;
	scan->article = article;
	scan->sentence = sentence;
	return true;
}

size_t cc_word_scan_from(const struct cc_word_scan *scan, size_t at)
{
	return cc_search_first(scan->hits.items, scan->hits.len, scan->hits.size, offsetof(struct cc_hit, start), at);
}

/* Visit the words that no longer one before them covers. @return whether there is one more at *next. */
static bool next_word(const struct cc_word_scan *scan, size_t *next, struct cc_span *word, uint64_t *kinds)
{
	const struct cc_hit *hits = scan->hits.items;
	size_t at = *next;
	size_t behind = word->end;
	while (at < scan->hits.len && hits[at].start < behind)
		at++;
	if (at >= scan->hits.len)
		return false;
	*word = (struct cc_span){.start = hits[at].start, .end = hits[at].end};
	*kinds = 0;
	for (; at < scan->hits.len && hits[at].start == word->start && hits[at].end == word->end; at++)
		*kinds |= cc_wording_bit(hits[at].kind);
	*next = at;
	return true;
}

uint64_t cc_word_scan_kinds(const struct cc_word_scan *scan, size_t from, size_t to)
{
	uint64_t all = 0;
	uint64_t kinds = 0;
	size_t next = cc_word_scan_from(scan, from);
	struct cc_span word = {.start = from, .end = from};
	while (next_word(scan, &next, &word, &kinds) && word.start < to)
		if (word.end <= to)
			all |= kinds;
	return all;
}

size_t cc_word_scan_last(const struct cc_word_scan *scan, uint64_t wanted, size_t from, size_t to)
{
	size_t last = from;
	uint64_t kinds = 0;
	size_t next = cc_word_scan_from(scan, from);
	struct cc_span word = {.start = from, .end = from};
	while (next_word(scan, &next, &word, &kinds) && word.start < to)
		if (word.end <= to && (kinds & wanted) != 0)
			last = word.end;
	return last;
}

/* ---- Han ---- */

static struct cc_str view_of(const struct cc_word_scan *scan)
{
	return scan->article->text.view;
}

/* Where words that are no part of a name end: figures, periods, cues (在 和 是), words between whose and what. */
static size_t name_floor(const struct cc_word_scan *scan, size_t from, size_t end)
{
	static const uint64_t breaks =
	    KIND(FILL) | KIND(IS) | KIND(FROM) | KIND(AND) | KIND(HAS) | KIND(BASE) | KIND(OF_WHICH) | KIND(TOLD);
	const struct cc_mentions *mentions = &scan->article->mentions[scan->sentence];
	size_t floor = cc_word_scan_last(scan, breaks, from, end);
	for (size_t i = 0; i < mentions->quantity_count; i++) {
		/* 松溪市第一人民医院 is one name */
		bool inside = mentions->quantities[i].kind == CC_NUMBER_ORDINAL;
		if (!inside && mentions->quantities[i].phrase.end <= end && mentions->quantities[i].phrase.end > floor)
			floor = mentions->quantities[i].phrase.end;
	}
	for (size_t i = 0; i < mentions->period_count; i++)
		if (mentions->periods[i].span.end <= end && mentions->periods[i].span.end > floor)
			floor = mentions->periods[i].span.end;
	return floor;
}

static bool is_numeral(uint32_t c)
{
	return c >= '0' && c <= '9';
}

/* Back over Han to the floor; 3号线 and 5号机组 begin with their number, 洮安地铁3号线 has it inside. */
static size_t han_start(const struct cc_word_scan *scan, size_t end, size_t floor)
{
	size_t start = end;
	for (int count = 0; start > floor && count < HAN_MOST; count++) {
		size_t before = start;
		uint32_t c = cc_utf8_prev(view_of(scan), &before);
		if ((!cc_utf8_is_han(c) && !is_numeral(c)) || before < floor)
			break;
		start = before;
	}
	return start;
}

/* 全校, 该医院, 新老院区: what is left without the generic words at its start is too short for a name. */
static bool names_somebody(const struct cc_word_scan *scan, size_t start, struct cc_span tail)
{
	const struct cc_hit *hits = scan->hits.items;
	for (size_t i = cc_word_scan_from(scan, start); i < scan->hits.len && hits[i].start <= start; i++)
		if (hits[i].start == start && hits[i].kind == CC_WORDING_GENERIC && hits[i].end <= tail.start)
			start = hits[i].end;
	size_t han = 0;
	for (size_t at = start; at < tail.start;)
		han += is_numeral(cc_utf8_next(view_of(scan), &at)) ? HAN_LEAST : 1;
	return han >= HAN_LEAST;
}

static struct cc_span han_last(const struct cc_word_scan *scan, size_t from, size_t to)
{
	const struct cc_hit *hits = scan->hits.items;
	struct cc_span found = {.start = from, .end = from};
	/* from the last one on, so that hardly any is judged; of two with one end the longer one, which comes first */
	for (size_t i = cc_word_scan_from(scan, to); i-- > 0;) {
		struct cc_span tail = {.start = hits[i].start, .end = hits[i].end};
		if (hits[i].kind != CC_WORDING_SUBJECT_END || tail.end > to || tail.end <= from || tail.end < found.end)
			continue;
		size_t start = han_start(scan, tail.start, name_floor(scan, from, tail.start));
		if (names_somebody(scan, start, tail))
			found = (struct cc_span){.start = start, .end = tail.end};
	}
	return found;
}

/* ---- Latin ---- */

static bool is_letter(char c)
{
	return cc_ascii_is_letter(c) || c == '-';
}

static size_t word_end(struct cc_str view, size_t at, size_t to)
{
	while (at < to && is_letter(view.ptr[at]))
		at++;
	return at;
}

/* "Visitors will find": a capital that opens a sentence names somebody only where the word has it elsewhere too, on the
 * same page or one beside it: what stands far off in a book is of somebody else. */
static bool is_capital_elsewhere(struct cc_str view, struct cc_str word, size_t page)
{
	size_t start = page > 0 ? (page - 1) * PAGE : 0;
	size_t end = (page + 2) * PAGE;
	struct cc_str near = cc_str_slice(view, 0, end < view.len ? end : view.len);
	for (size_t at = cc_str_find(near, word, start); at != SIZE_MAX; at = cc_str_find(near, word, at + word.len))
		if (at >= 2 && view.ptr[at - 1] == ' ' && (is_letter(view.ptr[at - 2]) || view.ptr[at - 2] == ','))
			return true;
	return false;
}

/* The same, remembered: a page opens many sentences with few words. */
static bool is_known_capital(const struct cc_word_scan *scan, struct cc_span span)
{
	struct cc_str view = view_of(scan);
	struct cc_str word = cc_str_of_span(view, span);
	size_t page = span.start / PAGE;
	if (scan->capitals == NULL)
		return is_capital_elsewhere(view, word, page);
	struct cc_capital *known = &scan->capitals[cc_hash_add(CC_HASH_START, word) % CAPITALS];
	if (known->article != scan->article || known->page != page || !cc_str_equal(known->word, word))
		*known = (struct cc_capital){.article = scan->article,
					     .word = word,
					     .page = page,
					     .elsewhere = is_capital_elsewhere(view, word, page)};
	return known->elsewhere;
}

/* Start of the name in a run of capitalised words; its end where there is none. "Eastmoor General" may open a sentence,
 * and so may "The". */
static size_t latin_start(const struct cc_word_scan *scan, struct cc_span run)
{
	struct cc_str view = view_of(scan);
	if (run.start > scan->article->text.sentences[scan->sentence].span.start)
		return run.start;
	size_t first = word_end(view, run.start, run.end);
	if (first - run.start >= LETTERS_LEAST && first < run.end)
		return run.start;
	if (first - run.start >= LETTERS_LEAST &&
	    is_known_capital(scan, (struct cc_span){.start = run.start, .end = first}))
		return run.start;
	return first < run.end ? first + 1 : run.end;
}

/* End of the capitalised words from `at` on, which begins one. */
static size_t run_end(struct cc_str view, size_t at, size_t to)
{
	size_t end = word_end(view, at, to);
	while (end + 1 < to && view.ptr[end] == ' ' && cc_ascii_is_upper(view.ptr[end + 1]))
		end = word_end(view, end + 1, to);
	return end;
}

static bool is_period(const struct cc_word_scan *scan, size_t at)
{
	const struct cc_mentions *mentions = &scan->article->mentions[scan->sentence];
	for (size_t i = 0; i < mentions->period_count; i++)
		if (mentions->periods[i].span.start <= at && at < mentions->periods[i].span.end)
			return true;
	return false;
}

static struct cc_span latin_last(const struct cc_word_scan *scan, size_t from, size_t to)
{
	struct cc_str view = view_of(scan);
	struct cc_span found = {.start = from, .end = from};
	for (size_t at = from; at < to;) {
		if (!is_letter(view.ptr[at])) {
			at++;
			continue;
		}
		size_t end = cc_ascii_is_upper(view.ptr[at]) ? run_end(view, at, to) : word_end(view, at, to);
		struct cc_span run = {.start = at, .end = end};
		at = end;
		if (!cc_ascii_is_upper(view.ptr[run.start]) || is_period(scan, run.start))
			continue;
		/* "In December it served": the capital of "In" begins the run, the month is no name. */
		run.start = latin_start(scan, run);
		if (run.end >= run.start + LETTERS_LEAST && !is_period(scan, run.start))
			found = run;
	}
	return found;
}

struct cc_span cc_subject_last(const struct cc_word_scan *scan, size_t from, size_t to)
{
	bool han = cc_text_is_han(&scan->article->text, scan->sentence);
	return han ? han_last(scan, from, to) : latin_last(scan, from, to);
}

struct cc_span cc_subject_first(const struct cc_word_scan *scan, size_t from, size_t to)
{
	struct cc_span first = cc_subject_last(scan, from, to);
	for (int i = 0; i < NAMES_MOST; i++) {
		struct cc_span before = cc_subject_last(scan, from, first.start);
		if (cc_span_len(before) == 0)
			break;
		first = before;
	}
	return first;
}

bool cc_subject_of_sentence(struct cc_span *out, struct cc_word_scan *scan, const struct cc_ruleset *rules,
			    const struct cc_article *article, uint32_t sentence)
{
	struct cc_sentence_subject *kept = &scan->kept[sentence % CC_SUBJECTS_KEPT];
	struct cc_span span = article->text.sentences[sentence].span;
	if (kept->article != article || kept->sentence != sentence) {
		if (!cc_word_scan_take(scan, rules, article, sentence))
			return false;
		*kept = (struct cc_sentence_subject){
		    .article = article, .sentence = sentence, .first = cc_subject_first(scan, span.start, span.end)};
	}
	*out = kept->first;
	return true;
}

/* ---- relation ---- */

static bool is_latin(struct cc_str name)
{
	return name.len > 0 && is_letter(name.ptr[0]);
}

/* 松溪职院 of 松溪职业技术学院: the same beginning and end, and every character in its order. */
static bool abbreviates(struct cc_str brief, struct cc_str full)
{
	size_t at = 0;
	size_t first = SIZE_MAX;
	if (full.ptr[0] != brief.ptr[0] || full.ptr[full.len - 1] != brief.ptr[brief.len - 1])
		return false;
	for (size_t next = 0; next < brief.len;) {
		size_t start = next;
		(void)cc_utf8_next(brief, &next);
		size_t found = cc_str_find(full, cc_str_slice(brief, start, next), at);
		if (found == SIZE_MAX)
			return false;
		first = first == SIZE_MAX ? found : first;
		at = found + (next - start);
	}
	return first == 0 && at == full.len;
}

static bool has_word(struct cc_str name, struct cc_str word)
{
	for (size_t at = cc_str_find(name, word, 0); at != SIZE_MAX; at = cc_str_find(name, word, at + 1))
		if ((at == 0 || name.ptr[at - 1] == ' ') &&
		    (at + word.len == name.len || name.ptr[at + word.len] == ' '))
			return true;
	return false;
}

/* Pellworth of Pellworth Foods, Eastmoor General of Eastmoor General Hospital. */
static bool has_words(struct cc_str full, struct cc_str brief)
{
	int words = 0;
	for (size_t at = 0; at < brief.len && words < WORDS_MOST; words++) {
		size_t end = word_end(brief, at, brief.len);
		if (end == at || !has_word(full, cc_str_slice(brief, at, end)))
			return false;
		at = end + 1;
	}
	return words > 0;
}

/* 3号线 ends 洮安地铁3号线, and not 13号线. */
static bool ends_name(struct cc_str full, struct cc_str brief)
{
	size_t start = full.len - brief.len;
	return cc_str_ends(full, brief) && (start == 0 || !is_numeral((unsigned char)full.ptr[start - 1]) ||
					    !is_numeral((unsigned char)full.ptr[start]));
}

enum cc_subject_relation cc_subject_relate(struct cc_str a, struct cc_str b)
{
	if (a.len == 0 || b.len == 0 || cc_utf8_has_han(a) != cc_utf8_has_han(b))
		return CC_SUBJECT_OPEN;
	struct cc_str brief = a.len < b.len ? a : b;
	struct cc_str full = a.len < b.len ? b : a;
	bool same =
	    is_latin(a) && is_latin(b) ? has_words(full, brief) : ends_name(full, brief) || abbreviates(brief, full);
	return same ? CC_SUBJECT_SAME : CC_SUBJECT_OTHER;
}
