/* Parts of what a Chinese sentence has told: "航天发射92次,其中商业发射50次", "其中同城件占7.8%、异地件占90.3%".
 * Leaves parts that a metric is named for to bind_metric.c, and those of English to told_part.c. */
#include "link/parts/part.h"
#include "link/metrics/metrics.h"

#include <stdint.h>
#include <string.h>

#include "base/utf8.h"
#include "link/places/subjects.h"
#include "link/times/periods.h"

/* A whole is looked for so many figures back; a name with the words of a part before it is no longer. */
enum { FIGURES_BACK = 12, NAME_BYTES = 160, HEAD_BYTES = 6 };

static bool is_level(const struct cc_claim *claim)
{
	return claim->aspect == CC_ASPECT_LEVEL || claim->aspect == CC_ASPECT_CUMULATIVE;
}

/* What the figure says of its part. */
enum sort { SORT_NONE, SORT_LEVEL, SORT_SHARE, SORT_RATE };

static enum sort sort_of(const struct link_sentence *self, const struct cc_quantity *figure)
{
	if (figure->kind != CC_NUMBER_CARDINAL && figure->kind != CC_NUMBER_PERCENT)
		return SORT_NONE;
	size_t from = link_previous_figure_end(self, figure->phrase.start);
	bool moves = link_has_cue(self, CC_CUE_UP, from, figure->phrase.start) ||
		     link_has_cue(self, CC_CUE_DOWN, from, figure->phrase.start);
	/* The 提升 of "其中改造提升40万亩" is what was done, or by how much something moved: no level. */
	if (figure->kind == CC_NUMBER_CARDINAL)
		return moves ? SORT_NONE : SORT_LEVEL;
	if (link_share_mark(self, figure) != NULL)
		return SORT_SHARE;
	return moves ? SORT_RATE : SORT_NONE;
}

static bool may_be_whole(const struct cc_claim *claim, enum sort sort, const struct cc_quantity *figure)
{
	if (sort == SORT_RATE)
		return claim->aspect == CC_ASPECT_GROWTH_RATE;
	if (!is_level(claim) || link_is_ratio(claim->metric))
		return false;
	return sort == SORT_SHARE || figure->unit.ptr == NULL || cc_str_equal(claim->quantity.unit, figure->unit);
}

/* A figure that was not bound may be the whole. */
static bool may_be_unbound_whole(const struct cc_quantity *unbound, enum sort sort, const struct cc_quantity *figure)
{
	if (sort == SORT_SHARE)
		return unbound->kind == CC_NUMBER_CARDINAL;
	return unbound->unit.ptr != NULL && cc_str_equal(unbound->unit, figure->unit);
}

/* The name by which the sentence told the whole; the metric's own where it was carried from another. */
static struct cc_str name_of_whole(const struct link_sentence *self, const struct cc_claim *whole)
{
	for (size_t i = self->name_count; i-- > 0;) {
		const struct cc_metric_mention *name = &self->names[i];
		if (name->metric == whole->metric && name->span.start < whole->quantity.phrase.end)
			return cc_str_of_span(self->view, name->span);
	}
	struct cc_str told = whole->sentence != self->index ? link_name_told(self, whole) : (struct cc_str){0};
	return told.len > 0 ? told : whole->metric->title.zh;
}

/* 护理型|床位 and 养老|床位: the last two characters stand in the name as well. */
static bool shares_head(struct cc_str words, struct cc_str name)
{
	return words.len > HEAD_BYTES &&
	       cc_str_find(name, cc_str_slice(words, words.len - HEAD_BYTES, words.len), 0) != SIZE_MAX;
}

/* Where the figures before another are walked back, and the claims that they are. */
struct walk {
	const struct cc_quantity *figure;
	size_t claims; /* that stand before it */
	int steps;
};

/* The claim of the figure before; NULL where that one was not bound. @return false where there is none so near. */
static bool step_back(struct walk *walk, const struct cc_claim **claim, const struct link_sentence *self)
{
	const struct cc_claim *claims = self->context->claims.items;
	if (walk->steps++ >= FIGURES_BACK || walk->figure == self->mentions->quantities)
		return false;
	walk->figure--;
	const struct cc_claim *last = walk->claims > 0 ? &claims[walk->claims - 1] : NULL;
	bool bound =
	    last != NULL && last->sentence == self->index && last->quantity.span.start == walk->figure->span.start;
	*claim = bound ? last : NULL;
	walk->claims -= bound ? 1 : 0;
	return true;
}

/* The last claim before the figure that it may be a part of; NULL where there is none, or where a figure that nobody
 * understood stands nearer. */
static const struct cc_claim *whole_of(const struct link_sentence *self, enum sort sort,
				       const struct cc_quantity *figure)
{
	struct walk walk = {.figure = figure, .claims = self->context->claims.len};
	const struct cc_claim *claim = NULL;
	while (step_back(&walk, &claim, self)) {
		if (claim != NULL && may_be_whole(claim, sort, figure))
			return claim;
		if (claim == NULL && may_be_unbound_whole(walk.figure, sort, figure))
			return NULL;
	}
	return NULL;
}

/* "总票房119亿元,观影人次3.2亿,其中国产片票房占比76%": the level that has the same head; NULL where none has. */
static const struct cc_claim *whole_with_head(const struct link_sentence *self, struct cc_str words,
					      const struct cc_quantity *figure)
{
	struct walk walk = {.figure = figure, .claims = self->context->claims.len};
	const struct cc_claim *claim = NULL;
	while (step_back(&walk, &claim, self)) {
		if (claim != NULL && may_be_whole(claim, SORT_SHARE, figure) &&
		    shares_head(words, name_of_whole(self, claim)))
			return claim;
	}
	return NULL;
}

/* 太阳能 with the end of 发电装机容量, 原铝 with that of 有色金属产量: a metric of its own; NULL where none is. */
static const struct cc_metric *composed(const struct link_sentence *self, struct cc_str words, struct cc_str name)
{
	char text[NAME_BYTES];
	for (size_t at = 0; at < name.len; (void)cc_utf8_next(name, &at)) {
		size_t len = words.len + name.len - at;
		if (len > sizeof(text))
			continue;
		memcpy(text, words.ptr, words.len);
		memcpy(text + words.len, name.ptr + at, name.len - at);
		const struct cc_metric *metric = cc_ruleset_metric_called(
		    self->context->rules, (struct cc_str){.ptr = text, .len = len}, self->context->scratch);
		if (metric != NULL)
			return metric;
	}
	return NULL;
}

static const struct cc_scope_mention *scope_of_words(const struct link_sentence *self, struct cc_span words)
{
	for (size_t i = 0; i < self->scope_count; i++) {
		if (self->scopes[i].span.start == words.start && self->scopes[i].span.end == words.end)
			return &self->scopes[i];
	}
	return NULL;
}

static const struct cc_claim *whole_of_list(const struct link_sentence *self)
{
	const struct cc_claim *claims = self->context->claims.items;
	return &claims[self->part_whole - 1];
}

/* The next of a list is a part of what the first one is a part of. */
static const struct cc_claim *find_whole(const struct link_sentence *self, enum link_part_lead lead, enum sort sort,
					 struct cc_span words, const struct cc_quantity *figure)
{
	if (lead == LINK_PART_NEXT)
		return may_be_whole(whole_of_list(self), sort, figure) ? whole_of_list(self) : NULL;
	const struct cc_claim *alike =
	    sort == SORT_SHARE ? whole_with_head(self, cc_str_of_span(self->view, words), figure) : NULL;
	if (alike == NULL)
		alike = whole_of(self, sort, figure);
	return alike == NULL && lead == LINK_PART_OPENS && sort != SORT_SHARE ? link_whole_told_before(self, figure)
									      : alike;
}

/* What the words make of the whole. */
static struct link_metric part_of(const struct link_sentence *self, const struct cc_claim *whole, enum sort sort,
				  struct cc_span words)
{
	const struct cc_scope_mention *scope = scope_of_words(self, words);
	struct link_metric part = {.metric = whole->metric, .is_part = sort == SORT_SHARE, .whole = whole};
	if (scope != NULL && link_is_place(scope->scope))
		return part;
	part.like = whole;
	part.alike = LINK_ALIKE_MEMBER;
	part.part = words;
	return part;
}

/* Whether two characters stand side by side in both. */
static bool shares_pair(struct cc_str words, struct cc_str name)
{
	for (size_t at = 0; at + HEAD_BYTES <= name.len; (void)cc_utf8_next(name, &at)) {
		if (cc_str_find(words, cc_str_slice(name, at, at + HEAD_BYTES), 0) != SIZE_MAX)
			return true;
	}
	return false;
}

/* The 营业额 of "零售总额67亿元,其中…;住宿业营业额0.4亿元" is measured for itself; 除汽车以外的消费品零售额 is a part.
 */
static bool is_measured_itself(const struct link_sentence *self, struct cc_str words, struct cc_str name)
{
	size_t head = cc_word_list_ends(link_words(self, CC_WORDS_MEASURES), words);
	return head > 0 && head < words.len && !shares_pair(words, name);
}

/* A part is one of what the sentence has told, or opens as one of what stands before it. */
static bool may_have_whole(const struct link_sentence *self)
{
	const struct cc_claim *claims = self->context->claims.items;
	size_t count = self->context->claims.len;
	return link_is_han_sentence(self) &&
	       ((count > 0 && claims[count - 1].sentence == self->index) || link_may_say(self, CC_CUE_OF_WHICH));
}

bool link_find_part(struct link_metric *out, const struct link_sentence *self, const struct cc_quantity *figure)
{
	enum link_part_lead lead = LINK_PART_NONE;
	enum sort sort = may_have_whole(self) ? sort_of(self, figure) : SORT_NONE;
	struct cc_span words = sort != SORT_NONE ? link_part_words(self, figure, &lead) : (struct cc_span){0};
	if (cc_span_len(words) == 0)
		return false;
	const struct cc_claim *whole = find_whole(self, lead, sort, words, figure);
	if (whole == NULL || (sort != SORT_SHARE && link_holds_short(self, words, figure)))
		return false;
	struct cc_str name = name_of_whole(self, whole);
	struct cc_str text = cc_str_of_span(self->view, words);
	if (lead == LINK_PART_HEAD && (sort != SORT_SHARE || !shares_head(text, name)))
		return false;
	if (sort != SORT_SHARE && is_measured_itself(self, text, name))
		return false;
	/* The 制造业 of "工业增加值增长5.8%,其中制造业增长6.1%" is a part of that industry, and has a metric besides.
	 */
	bool plain = sort == SORT_SHARE || scope_of_words(self, words) != NULL;
	const struct cc_metric *own = plain ? NULL : composed(self, text, name);
	*out = part_of(self, whole, sort, words);
	/* 国家级智能工厂 is called as 省级智能工厂 is, and a part of them all the same. */
	if (own == NULL || own == whole->metric || !link_fits(self, own, figure))
		return true;
	*out = (struct link_metric){.metric = own, .like = whole, .alike = LINK_ALIKE_MEMBER, .whole = whole};
	return true;
}

/* "研发人员1260人,占比32%": right behind what is counted, what share of its kind that is. */
bool link_find_bare_share(struct link_metric *out, const struct link_sentence *self, const struct cc_quantity *figure)
{
	const struct cc_claim *claims = self->context->claims.items;
	size_t count = self->context->claims.len;
	const struct cc_claim *last =
	    count > 0 && claims[count - 1].sentence == self->index ? &claims[count - 1] : NULL;
	if (!link_is_han_sentence(self) || last == NULL)
		return false;
	size_t from = link_previous_figure_end(self, figure->phrase.start);
	if (last->quantity.span.end != from || sort_of(self, figure) != SORT_SHARE || !is_level(last) ||
	    !cc_str_equal(last->quantity.dimension, CC_STR("count")))
		return false;
	struct cc_str between = cc_str_slice(self->view, from, figure->phrase.start);
	if (link_residue(self, from, figure->phrase.start) > 0 || cc_str_find(between, CC_STR(";"), 0) != SIZE_MAX ||
	    cc_str_find(between, CC_STR("占比"), 0) == SIZE_MAX || cc_str_find(between, CC_STR("其中"), 0) != SIZE_MAX)
		return false;
	*out = (struct link_metric){.metric = last->metric, .like = last, .alike = LINK_ALIKE_PART, .is_part = true};
	return true;
}

/* Whether a metric, a place, a sector or a time is named between. */
static bool names_other(const struct link_sentence *self, size_t from, size_t to)
{
	for (size_t i = 0; i < self->name_count; i++) {
		if (self->names[i].span.start >= from && self->names[i].span.start < to)
			return true;
	}
	const struct cc_period_mention *period = link_period_before(self, from, to);
	return link_last_subject(self, link_is_place, from, to) != NULL ||
	       link_last_subject(self, link_is_sector, from, to) != NULL ||
	       (period != NULL && !link_is_base(self, period));
}

/* "占我国外贸总值的57%,比去年同期提升2个百分点": how far the share right before moved. */
bool link_find_share_moved(struct link_metric *out, const struct link_sentence *self, const struct cc_quantity *figure)
{
	const struct cc_claim *claims = self->context->claims.items;
	size_t count = self->context->claims.len;
	const struct cc_claim *last = count > 0 ? &claims[count - 1] : NULL;
	if (!link_is_han_sentence(self) || last == NULL || last->sentence != self->index ||
	    last->aspect != CC_ASPECT_SHARE)
		return false;
	size_t from = link_previous_figure_end(self, figure->phrase.start);
	if (last->quantity.span.end != from || figure->unit.ptr == NULL || !cc_str_equal(figure->unit, CC_STR("pp")) ||
	    link_residue(self, from, figure->phrase.start) > 0 || names_other(self, from, figure->phrase.start))
		return false;
	*out =
	    (struct link_metric){.metric = last->metric, .like = last, .alike = LINK_ALIKE_MEMBER, .moves_share = true};
	return link_has_cue(self, CC_CUE_UP, from, figure->phrase.start) ||
	       link_has_cue(self, CC_CUE_DOWN, from, figure->phrase.start);
}

/* "护理型床位占65.7%,提高20个百分点": how far the share of a part moved. */
static bool moves_share(const struct cc_claim *part, const struct cc_quantity *figure)
{
	return part->aspect == CC_ASPECT_SHARE && figure->unit.ptr != NULL && cc_str_equal(figure->unit, CC_STR("pp"));
}

bool link_find_of_part(struct link_metric *out, const struct link_sentence *self, const struct cc_quantity *figure)
{
	const struct cc_claim *claims = self->context->claims.items;
	if (self->part_claim == 0)
		return false;
	const struct cc_claim *part = &claims[self->part_claim - 1];
	size_t from = part->quantity.phrase.end;
	size_t to = figure->phrase.start;
	struct cc_str between = cc_str_slice(self->view, from, to);
	if (to <= from || cc_str_find(between, CC_STR(";"), 0) != SIZE_MAX || link_residue(self, from, to) > 0 ||
	    names_other(self, from, to) || !(link_fits(self, part->metric, figure) || moves_share(part, figure)))
		return false;
	*out = (struct link_metric){
	    .metric = part->metric, .like = part, .alike = LINK_ALIKE_MEMBER, .moves_share = moves_share(part, figure)};
	return true;
}

void link_note_part(struct link_sentence *self, const struct link_metric *metric)
{
	const struct cc_claim *claims = self->context->claims.items;
	if (metric->whole == NULL) {
		/* What only goes on about a part leaves it the last one. */
		bool goes_on = self->part_claim > 0 && metric->like == &claims[self->part_claim - 1];
		self->part_claim = goes_on ? self->part_claim : 0;
		return;
	}
	self->part_claim = self->context->claims.len + 1;
	self->part_whole = (size_t)(metric->whole - claims) + 1;
	self->part_words = metric->part;
}

/* 商业|发射 of 航天发射: the head that the name has too says nothing more of the part. */
static struct cc_str without_head(struct cc_str words, struct cc_str name)
{
	if (words.len < 2 * HEAD_BYTES)
		return words;
	size_t at = cc_str_find(name, cc_str_slice(words, words.len - HEAD_BYTES, words.len), 0);
	bool shared = at != SIZE_MAX && at + 2 * HEAD_BYTES >= name.len; /* 人民币存款|增加 */
	return shared ? cc_str_slice(words, 0, words.len - HEAD_BYTES) : words;
}

/* A sector of no pack keeps the claim from being held against figures of the whole. */
static const struct cc_scope *new_sector(struct link_sentence *self, struct cc_str name)
{
	struct cc_scope *fresh = cc_arena_alloc(self->context->arena, sizeof(*fresh));
	if (fresh != NULL)
		*fresh = (struct cc_scope){.id = name, .title = {.zh = name, .en = name}, .kind = CC_SCOPE_SECTOR};
	return fresh;
}

bool link_take_part(struct cc_claim *claim, struct link_sentence *self, const struct link_metric *metric)
{
	if (cc_span_len(metric->part) == 0 || metric->is_part)
		return true;
	struct cc_str said = cc_str_of_span(self->view, metric->part);
	struct cc_span words = metric->part;
	words.end = words.start + without_head(said, name_of_whole(self, metric->whole)).len;
	if (words.end < metric->part.end)
		words = link_trimmed_words(self, words); /* 制造业|完成|投资 */
	const struct cc_scope_mention *known = scope_of_words(self, words);
	if (known == NULL)
		return link_set_part(claim, self, cc_str_of_span(self->view, words));
	claim->sector = known->scope;
	return link_name_with_sector(claim, self->context->arena);
}

bool link_set_part(struct cc_claim *claim, struct link_sentence *self, struct cc_str words)
{
	claim->part = words;
	claim->sector = new_sector(self, words);
	return claim->sector != NULL;
}
