/* Lists of the first n: whether two name the same in the same order, and whether who says to be in one stands in it.
 * Leaves single ranks to ranking_ranks.c. */
#include "checks/ranking/ranking_lists.h"
#include "base/hash.h"
#include "base/utf8.h"
#include "checks/shared/word_hashes.h"

#define KIND(name) (UINT64_C(1) << CC_WORDING_##name)

enum { MEMBERS_LEAST = 3, MEMBER_BYTES = 48, WORDS_MOST = 48, TEN = 10 };
enum { SHARED_HAN = 3, SHARED_LATIN = 2, SHARED_SURE = 8 }; /* of eight, the list is named in full */

static struct cc_str view_of(const struct ranking_top *top)
{
	return top->head.article->text.view;
}

static bool is_han_sentence(const struct ranking_top *top)
{
	return cc_text_is_han(&top->head.article->text, top->sentence);
}

/* ---- names in a row ---- */

static size_t separator_at(const struct ranking_work *work, struct cc_str text, size_t at)
{
	return cc_word_list_begins(cc_words_of(work->input->rules, CC_WORDS_NAMES_JOIN),
				   cc_str_slice(text, at, text.len));
}

/* Split a row of names; exactly `size` of them, none too long for a name. */
static bool split(struct ranking_top *top, const struct ranking_work *work, struct cc_span row)
{
	struct cc_str text = cc_str_trim(cc_str_of_span(view_of(top), row));
	size_t count = 0;
	size_t start = 0;
	for (size_t at = 0; at <= text.len;) {
		size_t gap = at < text.len ? separator_at(work, text, at) : 1;
		if (gap == 0) {
			(void)cc_utf8_next(text, &at);
			continue;
		}
		struct cc_str member = cc_str_trim(cc_str_slice(text, start, at));
		if (count == RANKING_MEMBERS_MOST || member.len == 0 || member.len > MEMBER_BYTES)
			return false;
		top->members[count++] = member;
		at += gap;
		start = at;
	}
	if (count != top->size)
		return false;
	top->member_count = count;
	size_t from = (size_t)(text.ptr - view_of(top).ptr);
	top->head.mark = (struct cc_span){.start = from, .end = from + text.len};
	return true;
}

static struct cc_span clause_of(const struct ranking_top *top, size_t at)
{
	return cc_article_outer_clause_at(top->head.article, top->sentence, at);
}

size_t ranking_first_cue(const struct cc_mentions *mentions, struct cc_span within)
{
	for (size_t i = 0; i < mentions->cue_count; i++)
		if (mentions->cues[i].kind == CC_CUE_RANK && cc_span_contains(within, mentions->cues[i].span))
			return mentions->cues[i].span.start;
	return within.end;
}

static size_t first_rank_cue(const struct ranking_top *top, struct cc_span within)
{
	return ranking_first_cue(&top->head.article->mentions[top->sentence], within);
}

/* "甲、乙、丙位列前3位"; "the top five are A, B, C, D and E", "前三名依次为甲、乙、丙". */
static bool find_members(struct ranking_top *top, const struct ranking_work *work, struct cc_span number)
{
	struct cc_span clause = clause_of(top, number.start);
	struct cc_span before = {.start = clause.start, .end = first_rank_cue(top, clause)};
	if (before.end < number.start && split(top, work, before))
		return true;
	size_t end = top->head.article->text.sentences[top->sentence].span.end;
	while (end > number.end && (view_of(top).ptr[end - 1] == '.' || view_of(top).ptr[end - 1] == ' '))
		end--;
	if (is_han_sentence(top) && cc_str_ends(cc_str_slice(view_of(top), 0, end), CC_STR("。")))
		end -= strlen("。");
	size_t verb = cc_word_scan_last(&work->scan, KIND(IS) | KIND(NEXT), number.end, end);
	struct cc_span behind = {.start = verb > number.end ? verb : number.end, .end = end};
	return verb > number.end && split(top, work, behind);
}

/* ---- who says to be in it ---- */

/* The place that opens the clause: 中国 of 中国已超过德国首次跻身全球前十. */
static bool find_subject(struct ranking_top *top, struct cc_span number)
{
	const struct cc_mentions *mentions = &top->head.article->mentions[top->sentence];
	struct cc_span clause = clause_of(top, number.start);
	if (first_rank_cue(top, clause) >= number.start)
		return false;
	for (size_t i = 0; i < mentions->scope_count; i++)
		if (mentions->scopes[i].span.start == clause.start)
			top->subject = cc_str_of_span(view_of(top), mentions->scopes[i].span);
	top->head.mark = clause;
	return top->subject.len > 0;
}

/* ---- gathering ---- */

struct cc_period ranking_first_period(const struct cc_mentions *mentions)
{
	for (size_t i = 0; i < mentions->period_count; i++)
		if (mentions->periods[i].state == CC_PERIOD_RESOLVED && !mentions->periods[i].now)
			return mentions->periods[i].period;
	return (struct cc_period){0};
}

static bool find_words(struct ranking_top *top, struct ranking_work *work)
{
	struct cc_span names = top->member_count > 0 ? top->head.mark : (struct cc_span){0};
	struct cc_word_stretch words = {.article = top->head.article,
					.sentence = top->sentence,
					.span = top->head.article->text.sentences[top->sentence].span,
					.without = {names}};
	top->words = cc_vec_new(work->working, sizeof(uint64_t));
	if (!cc_word_hashes_add(&top->words, &words, WORDS_MOST))
		return false;
	cc_word_hashes_sort(&top->words);
	return true;
}

static bool take(struct cc_vec *tops, struct ranking_work *work, struct ranking_top top, struct cc_span number)
{
	top.period = ranking_first_period(&top.head.article->mentions[top.sentence]);
	bool told = cc_date_is_set(top.period.start) && top.size >= MEMBERS_LEAST && top.size <= RANKING_MEMBERS_MOST &&
		    (find_members(&top, work, number) || find_subject(&top, number));
	if (!told)
		return true;
	top.head.key = cc_hash_mix(((uint64_t)cc_date_to_days(top.period.start) << 8) + top.size);
	return find_words(&top, work) && cc_vec_add(tops, &top);
}

/* The number of 前10位 and of "top five"; 0 where it is none. */
static size_t size_of(const struct ranking_work *work, const struct cc_article *article,
		      const struct cc_quantity *quantity)
{
	struct cc_decimal value = cc_decimal_normalise(quantity->value);
	if (!ranking_is_top(work, article, quantity) || quantity->kind != CC_NUMBER_ORDINAL ||
	    value.coefficient > RANKING_MEMBERS_MOST)
		return 0;
	for (size_t size = MEMBERS_LEAST; size <= RANKING_MEMBERS_MOST; size++)
		if (cc_decimal_compare(value, cc_decimal_from_int((int64_t)size)) == 0)
			return size;
	return 0;
}

bool ranking_gather_top(struct cc_vec *tops, struct ranking_work *work, const struct cc_article *article,
			uint32_t sentence)
{
	const struct cc_mentions *mentions = &article->mentions[sentence];
	if (mentions->period_count == 0)
		return true;
	if (!cc_word_scan_take(&work->scan, work->input->rules, article, sentence))
		return false;
	struct ranking_top top = {.head = {.article = article}, .sentence = sentence};
	for (size_t i = 0; i < mentions->quantity_count; i++) {
		top.size = size_of(work, article, &mentions->quantities[i]);
		if (top.size > 0)
			return take(tops, work, top, mentions->quantities[i].span);
	}
	const struct cc_hit *hits = work->scan.hits.items;
	for (size_t i = 0; i < work->scan.hits.len; i++) {
		struct cc_span number = {.start = hits[i].start, .end = hits[i].end};
		top.size = TEN;
		if (hits[i].kind == CC_WORDING_TOP_TEN)
			return take(tops, work, top, number);
	}
	return true;
}

/* ---- comparing ---- */

bool ranking_of_one_list(const struct cc_vec *a, const struct cc_vec *b, bool han)
{
	size_t least = a->len < b->len ? a->len : b->len;
	size_t shared = cc_word_hashes_shared(a, b);
	return shared >= (han ? SHARED_HAN : SHARED_LATIN) && shared * 2 >= least;
}

static bool same_list(const struct ranking_top *a, const struct ranking_top *b)
{
	bool han = is_han_sentence(a);
	return han == is_han_sentence(b) && ranking_of_one_list(&a->words, &b->words, han);
}

static size_t place_of(const struct ranking_top *list, struct cc_str name)
{
	size_t at = 0;
	while (at < list->member_count && !cc_str_equal(list->members[at], name))
		at++;
	return at;
}

static bool tell(struct ranking_work *work, const struct ranking_top *a, const struct ranking_top *b,
		 struct cc_str about, const char *message)
{
	const struct ranking_pair said = {
	    .kind = a->member_count > 0 && b->member_count > 0 ? RANKING_LISTS : RANKING_MEMBER,
	    .message = message,
	    .about = about,
	    .why = cc_say(work->input, "the same list and year: one of the two is of another year, or wrong",
			  "同一榜单、同一年份：其中一处可能用了其他年份的名单，请核实"),
	    .severity =
		cc_word_hashes_shared(&a->words, &b->words) >= SHARED_SURE ? CC_SEVERITY_ERROR : CC_SEVERITY_WARNING,
	};
	return ranking_add(work, &a->head, &b->head, said);
}

/* Two lists of which half the names are the same: one list, told twice. */
static bool hold_lists(struct ranking_work *work, const struct ranking_top *a, const struct ranking_top *b)
{
	size_t shared = 0;
	size_t moved = a->member_count;
	size_t missing = a->member_count;
	for (size_t i = a->member_count; i-- > 0;) {
		size_t at = place_of(b, a->members[i]);
		shared += at < b->member_count;
		if (at == b->member_count)
			missing = i;
		else if (at != i)
			moved = i;
	}
	if (shared * 2 < a->member_count)
		return true;
	if (missing < a->member_count)
		return tell(work, a, b, a->members[missing],
			    cc_say(work->input, "two lists of the same: {0} stands in one of them only",
				   "同一榜单两份名单：{0}只在其中一份"));
	return moved == a->member_count ||
	       tell(work, a, b, a->members[moved],
		    cc_say(work->input, "two lists of the same: {0} stands at another place",
			   "同一榜单两份名单：{0}的位次不同"));
}

static bool hold_member(struct ranking_work *work, const struct ranking_top *member, const struct ranking_top *list)
{
	if (place_of(list, member->subject) < list->member_count)
		return true;
	return tell(work, member, list, member->subject,
		    cc_say(work->input, "{0} says to be in a list that does not name it", "{0}自称在榜，名单中却没有"));
}

static bool hold(struct ranking_work *work, const struct ranking_top *a, const struct ranking_top *b)
{
	if ((a->member_count == 0 && b->member_count == 0) || !cc_period_equal(a->period, b->period) ||
	    !same_list(a, b))
		return true;
	if (a->member_count > 0 && b->member_count > 0)
		return hold_lists(work, a, b);
	return a->member_count == 0 ? hold_member(work, a, b) : hold_member(work, b, a);
}

/* Each is held against the next ones of its year and size. */
static bool hold_all(struct ranking_work *work, const struct cc_vec *tops)
{
	const struct ranking_top *items = tops->items;
	for (size_t i = 0; i < tops->len; i++)
		for (size_t k = i + 1; k < tops->len && k <= i + RANKING_HELD_AT_ONCE; k++)
			if (items[k].head.key == items[i].head.key &&
			    cc_check_is_draft(work->input, items[i].head.article) && !hold(work, &items[i], &items[k]))
				return false;
	return true;
}

static const struct ranking_sort lists;

static void *keep(const struct cc_check_input *archive, struct cc_arena *arena)
{
	return ranking_keep(archive, &lists, arena);
}

static const struct ranking_sort lists = {
    .kept = CC_KEPT_LISTS,
    .keep = keep,
    .gather = ranking_gather_top,
    .size = sizeof(struct ranking_top),
};

bool ranking_look_at_lists(struct ranking_work *work)
{
	struct cc_vec tops = cc_vec_new(work->working, sizeof(struct ranking_top));
	return ranking_join(&tops, work, &lists) && hold_all(work, &tops);
}
