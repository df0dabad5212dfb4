/* The metric names of a sentence, with the elliptic ones resolved: "基础研究投入结构失衡。从总量看,6.91%的占比…".
 * Leaves which figure a name takes to bind_metric.c. */
#include <string.h>

#include "base/utf8.h"
#include "link/deeds.h"
#include "link/growth.h"
#include "link/heads.h"
#include "link/near.h"
#include "link/shares.h"

/* More than the longest word for "for each" and the blank behind it: 按人口平均, per household. */
enum { PER_BYTES = 24 };

/* "of the", "of all its": more is no small word. */
enum { SMALL_WORDS = 12 };

static bool is_inside(struct cc_span outer, size_t at)
{
	return outer.start <= at && at < outer.end;
}

/* 全社会, 全国, "spending on": words that leave the topic behind them what it is. */
static bool says_no_more(const struct link_sentence *self, size_t at)
{
	for (size_t i = 0; i < self->mentions->cue_count; i++) {
		enum cc_cue_kind kind = self->mentions->cues[i].kind;
		if ((kind == CC_CUE_NEUTRAL || kind == CC_CUE_MEASURE) && is_inside(self->mentions->cues[i].span, at))
			return true;
	}
	for (size_t i = 0; i < self->mentions->scope_count; i++) {
		const struct cc_scope_mention *mention = &self->mentions->scopes[i];
		if (mention->scope->kind != CC_SCOPE_SECTOR && is_inside(mention->span, at))
			return true;
	}
	return false;
}

bool link_is_narrowed(const struct link_sentence *self, struct cc_span topic)
{
	for (size_t i = 0; i < self->mentions->metric_count; i++) {
		struct cc_span name = self->mentions->metrics[i].span;
		if (!cc_span_contains(name, topic))
			continue;
		size_t at = name.start;
		while (at < topic.start && (says_no_more(self, at) || self->view.ptr[at] == ' '))
			at++;
		if (at < topic.start)
			return true;
	}
	return false;
}

/** The first word from `at` on that nobody knows, in its clause. */
static size_t unknown_word(const struct link_sentence *self, size_t at)
{
	const struct cc_clause *clause = link_clause_at(self, at);
	while (at < self->sentence->span.end && link_clause_at(self, at) == clause &&
	       (self->view.ptr[at] == ' ' || link_is_covered(self, at)))
		at++;
	return at;
}

/** Whether a figure, a place or a period stands there. */
static bool holds_mention(const struct link_sentence *self, size_t from, size_t to)
{
	const struct cc_mentions *mentions = self->mentions;
	for (size_t i = 0; i < mentions->quantity_count; i++) {
		if (mentions->quantities[i].span.start >= from && mentions->quantities[i].span.start < to)
			return true;
	}
	for (size_t i = 0; i < mentions->scope_count; i++) {
		if (mentions->scopes[i].span.start >= from && mentions->scopes[i].span.start < to)
			return true;
	}
	for (size_t i = 0; i < mentions->period_count; i++) {
		if (mentions->periods[i].span.start >= from && mentions->periods[i].span.start < to)
			return true;
	}
	return false;
}

/* Behind "from Spain", "of the EU": what comes from there may go to one place only. */
static size_t behind_origin(const struct link_sentence *self, size_t at)
{
	const struct cc_word_list *words = link_words(self, CC_WORDS_ORIGIN);
	struct cc_str rest = cc_str_slice(self->view, at, self->sentence->span.end);
	for (size_t i = 0; i < words->count; i++) {
		for (size_t k = 0; cc_str_starts(rest, words->words[i]) && k < self->mentions->scope_count; k++) {
			if (self->mentions->scopes[k].span.start == at + words->words[i].len)
				return self->mentions->scopes[k].span.end;
		}
	}
	return at;
}

/* "exports to Japan", "trade with ASEAN", "imports from Germany": what goes to or comes from one place is not all of
 * it; "exports from Taiwan" are Taiwan's. */
static bool is_trade_of_two(const struct link_sentence *self, struct cc_span name)
{
	static const struct cc_str words[] = {{" to ", 4},	  {" to the ", 8}, {" with ", 6},
					      {" with the ", 10}, {" from ", 6},   {" from the ", 10}};
	const struct cc_word_list *traded = link_words(self, CC_WORDS_TRADED);
	enum { FROM_FIRST = 4 };
	name.end = behind_origin(self, name.end);
	struct cc_str rest = cc_str_slice(self->view, name.end, self->sentence->span.end);
	struct cc_str words_of_name = cc_str_of_span(self->view, name);
	bool trade = cc_word_list_within(traded, words_of_name);
	if (!trade)
		return false; /* "net migration to Britain" */
	bool import = cc_str_find(cc_str_of_span(self->view, name), CC_STR("mport"), 0) != SIZE_MAX;
	for (size_t i = 0; i < sizeof(words) / sizeof(words[0]); i++) {
		size_t at = name.end + words[i].len;
		if (!cc_str_starts(rest, words[i]) || (i >= FROM_FIRST && !import))
			continue;
		for (size_t k = 0; k < self->mentions->scope_count; k++) {
			if (self->mentions->scopes[k].span.start == at)
				return true;
		}
	}
	return false;
}

/* "unemployment among under-25s": of some people; "among OECD countries" of places. */
static bool is_of_group(const struct link_sentence *self, size_t at)
{
	struct cc_str among = CC_STR(" among ");
	if (!cc_str_starts(cc_str_slice(self->view, at, self->sentence->span.end), among))
		return false;
	size_t word = at + among.len;
	struct cc_str the = CC_STR("the ");
	if (cc_str_starts(cc_str_slice(self->view, word, self->sentence->span.end), the))
		word += the.len;
	for (size_t k = 0; k < self->mentions->scope_count; k++) {
		if (self->mentions->scopes[k].span.start == word)
			return false;
	}
	return true;
}

struct narrowing {
	struct cc_str word;
	bool of_names; /* a capitalised word narrows too: "sales at Ford", where "of Yunze" is a place */
};

/* "teachers' pay", "the workforce's average age": what somebody has is no figure of themselves. */
static bool is_owner(struct cc_str rest)
{
	static const struct cc_str marks[] = {{"' ", 2}, {"’ ", 4}, {"'s ", 3}, {"’s ", 5}};
	for (size_t i = 0; i < sizeof(marks) / sizeof(marks[0]); i++) {
		if (cc_str_starts(rest, marks[i]))
			return true;
	}
	return false;
}

/* "in volume terms", "in total", "in cash" */
static bool says_how(const struct link_sentence *self, size_t at)
{
	enum { NEAR = 24 };
	size_t end = at + NEAR < self->sentence->span.end ? at + NEAR : self->sentence->span.end;
	struct cc_str words = cc_str_slice(self->view, at, end);
	return cc_str_find(words, CC_STR(" terms"), 0) != SIZE_MAX ||
	       cc_word_list_begins(link_words(self, CC_WORDS_IN_WAYS), words) > 0;
}

/* Whether words that nobody knows stand behind such a small word, at `at`. */
static bool is_led_to(const struct link_sentence *self, const struct narrowing *small, size_t at)
{
	size_t word = unknown_word(self, at);
	char first = word < self->sentence->span.end ? self->view.ptr[word] : ' ';
	bool capital = first >= 'A' && first <= 'Z';
	bool letter = capital || (first >= 'a' && first <= 'z');
	/* "asylum seekers in hotels"; "sales in volume terms", "births in the capital" tell all of them. */
	if (cc_str_equal(small->word, CC_STR(" in ")) && (word > at || says_how(self, word)))
		return false;
	return letter && (!capital || small->of_names) && word - at < SMALL_WORDS && !holds_mention(self, at, word);
}

/* "installed capacity of renewable energy", "unemployment among women", "consumption by data centres": what is of, by
 * or at something that nobody knows is another thing; "of Yunze" is its place. */
bool link_is_narrowed_behind(const struct link_sentence *self, struct cc_span name)
{
	static const struct narrowing words[] = {
	    {{" of ", 4}, false},     {{" among ", 7}, true}, {{" by ", 4}, true},
	    {{" at ", 4}, true},      {{" from ", 6}, true},  {{" excluding ", 11}, true},
	    {{" without ", 9}, true}, {{" per ", 5}, true},   {{" in ", 4}, false}};
	struct cc_str rest = cc_str_slice(self->view, name.end, self->sentence->span.end);
	if (is_trade_of_two(self, name) || is_of_group(self, name.end) || is_owner(rest))
		return true;
	for (size_t i = 0; i < sizeof(words) / sizeof(words[0]); i++) {
		if (!cc_str_starts(rest, words[i].word))
			continue;
		return is_led_to(self, &words[i], name.end + words[i].word.len);
	}
	return false;
}

/* 基础研究项目占比: the words behind a part make another thing of it. */
static bool is_topic(const struct link_sentence *self, const struct cc_metric_mention *part, size_t at)
{
	size_t end = link_whole_words(self, part->span).end;
	bool apart = link_clause_at(self, part->span.start) != link_clause_at(self, at);
	return link_is_part(self, part) && (apart || end >= at || link_residue(self, end, at) == 0);
}

/* When the metric's topic was last said before `at`: 0 never, more is later. A topic of the same words is no topic
 * before. */
static size_t topic_age(const struct link_sentence *self, const struct cc_metric *metric, size_t at)
{
	const struct cc_metric_mention *before = self->context->topics.items;
	const size_t said = self->context->topics.len;
	for (size_t i = self->mentions->topic_count; i-- > 0;) {
		const struct cc_metric_mention *topic = &self->mentions->topics[i];
		if (topic->metric == metric && topic->span.end <= at && !link_is_narrowed(self, topic->span))
			return said + 1 + topic->span.end - self->sentence->span.start;
	}
	/* What a share is of is a topic of it: 研究与试验发展经费36326.8亿元,投入强度…. */
	for (size_t i = self->mentions->part_count; i-- > 0;) {
		const struct cc_metric_mention *part = &self->mentions->parts[i];
		if (part->metric == metric && part->span.end <= at && is_topic(self, part, at))
			return said + 1 + part->span.end - self->sentence->span.start;
	}
	for (size_t i = said; i-- > 0;) {
		if (before[i].metric == metric)
			return i + 1;
	}
	return 0;
}

/* Of the metrics that the short name at `first` may stand for, the one whose topic was said last; NULL where none was.
 */
static const struct cc_metric *resolve(const struct link_sentence *self, size_t first, size_t *next)
{
	const struct cc_metric_mention *shorts = self->mentions->shorts;
	const struct cc_metric *best = NULL;
	size_t best_age = 0;
	size_t at = first;
	for (; at < self->mentions->short_count && shorts[at].span.start == shorts[first].span.start &&
	       shorts[at].span.end == shorts[first].span.end;
	     at++) {
		size_t age = topic_age(self, shorts[at].metric, shorts[first].span.start);
		if (age > best_age) {
			best = shorts[at].metric;
			best_age = age;
		}
	}
	*next = at;
	return best;
}

static bool ends_topic(const struct link_sentence *self, const struct cc_metric *metric, size_t at)
{
	for (size_t i = 0; i < self->mentions->topic_count; i++) {
		if (self->mentions->topics[i].metric == metric && self->mentions->topics[i].span.end == at)
			return true;
	}
	return false;
}

/* 澜东铁路局|发送旅客: the name of a body ends there, and what it tells is of the topic. */
static bool ends_body(const struct link_sentence *self, size_t at)
{
	const struct cc_cue_mention *tail = link_last_cue(self, CC_CUE_BODY_TAIL, self->sentence->span.start, at);
	return tail != NULL && tail->span.end == at;
}

/* 动力电池|产量 where 新能源汽车 was the topic: words that nobody knows make another thing of a short name. */
static bool touches_unknown(const struct link_sentence *self, const struct cc_metric *metric, size_t name)
{
	size_t before = name;
	if (name <= self->sentence->span.start || ends_topic(self, metric, name) || ends_body(self, name))
		return false;
	uint32_t c = cc_utf8_prev(self->view, &before);
	return cc_utf8_is_han(c) && c != 0x7684 /* 的 */ && link_residue(self, before, name) > 0;
}

static bool ends_figure(const struct link_sentence *self, size_t at)
{
	for (size_t i = 0; i < self->mentions->quantity_count; i++) {
		if (self->mentions->quantities[i].phrase.end == at)
			return true;
	}
	return false;
}

/* "占企业研发经费的比重": a short name with an owner of its own, which is neither a figure ("6.91%的占比") nor a topic,
 * speaks of that owner. */
static bool has_owner(const struct link_sentence *self, const struct cc_metric *metric, size_t name)
{
	struct cc_str of = CC_STR("的");
	struct cc_str before = cc_str_slice(self->view, self->sentence->span.start, name);
	if (before.len <= of.len || !cc_str_ends(before, of))
		return touches_unknown(self, metric, name);
	size_t end = name - of.len;
	return !ends_topic(self, metric, end) && !ends_figure(self, end);
}

/* The R&D经费 of 占R&D经费的比重, and the 占比 of a share that the sentence itself puts together, name nothing else. */
static bool is_within_share(const struct link_sentence *self, struct cc_span span)
{
	for (size_t i = 0; i < self->share_count; i++) {
		if (cc_span_overlaps(self->shares[i].name, span))
			return true;
	}
	return false;
}

static bool add_shares(struct cc_vec *names, struct link_sentence *self)
{
	for (size_t i = 0; i < self->share_count; i++) {
		const struct cc_metric_mention name = {.span = self->shares[i].name, .metric = self->shares[i].metric};
		link_mark(self, name.span);
		if (!cc_vec_add(names, &name))
			return false;
	}
	return true;
}

/* The end of the metric's topic where this sentence says it before `at`; 0 where it does not. */
static size_t topic_end_before(const struct link_sentence *self, const struct cc_metric *metric, size_t at)
{
	for (size_t i = self->mentions->topic_count; i-- > 0;) {
		const struct cc_metric_mention *topic = &self->mentions->topics[i];
		if (topic->metric == metric && topic->span.end <= at && !link_is_narrowed(self, topic->span))
			return topic->span.end;
	}
	return 0;
}

/* The 出口 of "服务进出口总额…;其中出口…,进口…" goes on about the topic as well. */
static bool may_be_short(const struct link_sentence *self, struct cc_span name)
{
	for (size_t i = 0; i < self->mentions->short_count; i++) {
		if (self->mentions->shorts[i].span.start == name.start &&
		    self->mentions->shorts[i].span.end == name.end)
			return true;
	}
	return false;
}

static bool is_named_between(const struct link_sentence *self, size_t from, size_t to)
{
	for (size_t i = 0; i < self->mentions->metric_count; i++) {
		const struct cc_metric_mention *name = &self->mentions->metrics[i];
		if (name->span.start >= from && name->span.end <= to && !may_be_short(self, name->span) &&
		    !ends_topic(self, name->metric, from))
			return true;
	}
	return false;
}

/* Whether nobody else is named in the name's clause before it. */
static bool opens_clause(const struct link_sentence *self, size_t name)
{
	size_t clause = link_clause_at(self, name)->span.start;
	for (size_t i = 0; i < self->mentions->scope_count; i++) {
		struct cc_span scope = self->mentions->scopes[i].span;
		if (scope.start >= clause && scope.start < name)
			return false;
	}
	return link_residue(self, clause, name) == 0;
}

/* "集成电路进口额2.74万亿元,出口额1.14万亿元": a full name that says less than its sentence has said is the topic's.
 * @return the topic's metric; NULL where the name means what it says. */
static const struct cc_metric *meant_by_topic(const struct link_sentence *self, struct cc_span name)
{
	const struct cc_metric_mention *shorts = self->mentions->shorts;
	const struct cc_metric *meant = NULL;
	size_t last = 0;
	if (!link_is_han_sentence(self))
		return NULL;
	for (size_t i = 0; i < self->mentions->short_count; i++) {
		if (shorts[i].span.start != name.start || shorts[i].span.end != name.end)
			continue;
		size_t topic = topic_end_before(self, shorts[i].metric, name.start);
		if (topic > last) {
			last = topic;
			meant = shorts[i].metric;
		}
	}
	bool right_before = last > 0 && link_residue(self, last, name.start) == 0 &&
			    link_clause_at(self, last - 1) == link_clause_at(self, name.start);
	bool goes_on =
	    last > 0 && !is_named_between(self, last, name.start) && (right_before || opens_clause(self, name.start));
	return goes_on ? meant : NULL;
}

/* Whether nothing stands between two neighbours. */
static bool touch(const struct link_sentence *self, size_t from, size_t to)
{
	return from <= to && cc_str_trim(cc_str_slice(self->view, from, to)).len == 0;
}

/* "汽油价格每吨下调70元": what a price is told for leaves it the price. */
static bool is_price_for(const struct link_sentence *self, struct cc_span name, struct cc_span cue)
{
	return cc_str_ends(cc_str_of_span(self->view, name), CC_STR("价格")) && touch(self, name.end, cue.start);
}

/* "人均粮食产量", "grain output per capita": the words are the total's, the figure is not. `*first` is the first cue
 * that may touch this name; names come in order. */
static bool is_divided(const struct link_sentence *self, struct cc_span name, size_t *first)
{
	const struct cc_cue_mention *cues = self->mentions->cues;
	for (; *first < self->mentions->cue_count && cues[*first].span.start + PER_BYTES < name.start; (*first)++)
		;
	for (size_t i = *first; i < self->mentions->cue_count && cues[i].span.start <= name.end + 1; i++) {
		struct cc_span cue = cues[i].span;
		if (cues[i].kind == CC_CUE_PER && !is_price_for(self, name, cue) &&
		    (touch(self, cue.end, name.start) || touch(self, name.end, cue.start)))
			return true;
	}
	return false;
}

/* "4.8 per 1,000 births", "31 per 100,000 people": what a rate is held against names no figure. */
static bool is_denominator(const struct link_sentence *self, struct cc_span name)
{
	enum { BACK = 16 };
	size_t start = self->sentence->span.start;
	size_t from = name.start > start + BACK ? name.start - BACK : start;
	struct cc_str before = cc_str_slice(self->view, from, name.start);
	size_t per = cc_str_find(before, CC_STR(" per "), 0);
	if (per == SIZE_MAX || link_is_han_sentence(self))
		return false;
	for (size_t at = per + CC_STR(" per ").len; at + 1 < before.len; at++) {
		char c = before.ptr[at];
		if (!cc_ascii_is_digit(c) && c != ',' && c != ' ')
			return false;
	}
	return cc_ascii_is_digit(before.ptr[per + CC_STR(" per ").len]);
}

static bool add_short_names(struct cc_vec *names, struct link_sentence *self)
{
	size_t end = 0;
	size_t cue = 0;
	size_t i = 0;
	while (i < self->mentions->short_count) {
		struct cc_metric_mention name = {.span = self->mentions->shorts[i].span};
		name.metric = resolve(self, i, &i);
		/* Hits come longest first: 企业投入占比 before the 占比 in it. */
		if (name.span.start < end || link_touches_metric(self, name.span))
			continue;
		end = name.span.end;
		if (is_within_share(self, name.span) || is_divided(self, name.span, &cue))
			continue;
		if (name.metric == NULL || has_owner(self, name.metric, name.span.start))
			continue;
		link_mark(self, name.span);
		if (!cc_vec_add(names, &name))
			return false;
	}
	return true;
}

static bool add_deeds(struct cc_vec *names, const struct link_sentence *self)
{
	for (size_t i = 0; i < self->deed_count; i++) {
		const struct cc_metric_mention name = {.span = self->deeds[i].name, .metric = self->deeds[i].metric};
		if (!is_within_share(self, name.span) && !cc_vec_add(names, &name))
			return false;
	}
	return true;
}

static void sort_by_start(struct cc_metric_mention *items, size_t count)
{
	for (size_t i = 1; i < count; i++) {
		struct cc_metric_mention item = items[i];
		size_t at = i;
		for (; at > 0 && items[at - 1].span.start > item.span.start; at--)
			items[at] = items[at - 1];
		items[at] = item;
	}
}

/* The 净利润 of 经调整净利润|率, the 服务 of 志愿服务|组织: with the words behind it a name is that of another thing.
 */
static bool is_cut_short(const struct link_sentence *self, struct cc_span name)
{
	const struct cc_word_list *words = link_words(self, CC_WORDS_ENDS_NAME);
	size_t end = name.end;
	struct cc_str rest = cc_str_slice(self->view, end, self->sentence->span.end);
	if (!link_is_han_sentence(self) || end >= self->sentence->span.end)
		return false;
	for (size_t i = link_first_cue(self, name.start); i < self->mentions->cue_count; i++) {
		struct cc_span cue = self->mentions->cues[i].span;
		if (cue.start >= end)
			break;
		if (cue.end > end && cc_word_list_ends(words, cc_str_of_span(self->view, cue)) > 0)
			return true; /* the 利润率 of 净利润率 */
	}
	return !link_is_covered(self, end) && cc_word_list_begins(words, rest) > 0;
}

/* What is no name is understood no more: it brings in another subject. */
static void unmark(const struct link_sentence *self, struct cc_span name)
{
	memset(self->cover + (name.start - self->sentence->span.start), 0, cc_span_len(name));
}

static bool add_full_names(struct cc_vec *names, const struct link_sentence *self)
{
	size_t cue = 0;
	for (size_t i = 0; i < self->mentions->metric_count; i++) {
		const struct cc_metric_mention *name = &self->mentions->metrics[i];
		bool cut = is_cut_short(self, name->span);
		if (cut)
			unmark(self, name->span);
		if (cut || is_divided(self, name->span, &cue) || is_within_share(self, name->span) ||
		    is_denominator(self, name->span) || link_is_growth_of_company(self, name))
			continue;
		const struct cc_metric *meant = meant_by_topic(self, name->span);
		const struct cc_metric_mention own = {
		    .span = name->span, .metric = meant != NULL ? meant : name->metric, .frame = name->frame};
		if (!cc_vec_add(names, &own))
			return false;
	}
	return true;
}

static bool is_longer(const struct cc_metric_mention *name, const struct cc_cue_mention *cue)
{
	return cc_span_len(name->span) > cc_span_len(cue->span);
}

/* The 标准 of 高标准农田 sets no standard, the 新增 of 新增就业 adds nothing to the metric: a word strictly inside a
 * name says only what the name says, as does the cut of "cut 1,900 jobs", which is all that the frame has. Names and
 * cues are in order of their start; names do not overlap. */
static bool add_outer_cues(struct cc_vec *cues, const struct link_sentence *self)
{
	size_t name = 0;
	for (size_t i = 0; i < self->mentions->cue_count; i++) {
		const struct cc_cue_mention *cue = &self->mentions->cues[i];
		while (name < self->name_count && self->names[name].span.end <= cue->span.start)
			name++;
		/* The 年末 of 年末常住人口 says when all the same. */
		bool dates =
		    cue->kind == CC_CUE_YEAR_END || cue->kind == CC_CUE_PERIOD_END || cue->kind == CC_CUE_WHOLE_YEAR;
		bool inner = !dates && name < self->name_count && cc_span_contains(self->names[name].span, cue->span) &&
			     (self->names[name].frame || is_longer(&self->names[name], cue));
		if (!inner && !cc_vec_add(cues, cue))
			return false;
	}
	return true;
}

static bool leave_out_inner_cues(struct link_sentence *self)
{
	struct cc_mentions *mentions = cc_arena_alloc(self->context->scratch, sizeof(*mentions));
	struct cc_vec cues = cc_vec_new(self->context->scratch, sizeof(struct cc_cue_mention));
	if (mentions == NULL || !add_outer_cues(&cues, self))
		return false;
	*mentions = *self->mentions;
	mentions->cues = cues.items;
	mentions->cue_count = (uint32_t)cues.len;
	self->mentions = mentions;
	return true;
}

bool link_find_names(struct link_sentence *self)
{
	struct cc_vec names = cc_vec_new(self->context->scratch, sizeof(struct cc_metric_mention));
	if (!link_find_shares(self) || !link_find_deeds(self) || !add_deeds(&names, self) ||
	    !add_full_names(&names, self) || !link_add_shared_heads(&names, self) || !add_shares(&names, self) ||
	    !link_add_growing_places(&names, self) || !add_short_names(&names, self) ||
	    !link_add_next_names(&names, self))
		return false;
	sort_by_start(names.items, names.len);
	link_leave_out(self, &names);
	self->names = names.items;
	self->name_count = names.len;
	return names.len == 0 || leave_out_inner_cues(self);
}

bool link_is_elliptic(const struct link_sentence *self, struct cc_span name)
{
	return !link_touches_metric(self, name);
}

bool link_keep_topics(struct link_sentence *self)
{
	struct link_context *context = self->context;
	bool heading = (self->sentence->flags & CC_SENTENCE_HEADING) != 0;
	if (heading)
		context->topics.len = 0;
	for (size_t i = 0; i < self->mentions->topic_count; i++) {
		if (!link_is_narrowed(self, self->mentions->topics[i].span) &&
		    !cc_vec_add(&context->topics, &self->mentions->topics[i]))
			return false;
	}
	if (heading)
		context->heading_topics = context->topics.len;
	return true;
}
