/* 这是头一回捧回金奖 and 第二次获得金奖, "the league's top scorer" and "second among the scorers": two places of one
 * thing, in sentences of two articles that tell the same. Leaves places that words or names tell to be one thing's to
 * the other files of the check. */
#include "base/hash.h"
#include "checks/ranking/ranking_marks.h"
#include "checks/ranking/ranking_rivals.h"
#include "checks/story/retelling.h"
#include "checks/story/story_names.h"

enum {
	STORY_MARKS = 96, /* under one name; who has more is a place that everything happens in */
	SURE_ALONE = 2 * RETELLING_SURE,
	WHAT_HAN = 2,
	HAN_BYTES = 3,
	SINCE_BYTES = 12,
	HEAD_LEAST = 4
};

struct retold_mark {
	struct ranking_head head; /* the key is a name that its article says */
	struct ranking_mark mark;
	struct retelling told;
	struct cc_period period; /* unset where the sentence names none */
	struct cc_str area;	 /* 全省, "the country", right beside the mark; empty: none */
	struct cc_str kind_area; /* English, behind its kind: "museum in the county" */
	uint64_t name;		 /* that its clause begins with; 0: none */
	struct cc_str what; /* Chinese, what is ranked: 总量 of 总量居全省第7位; empty: not said right before */
	uint64_t field;	    /* English, what it is ranked in: "in mathematics"; 0: not said */
	uint64_t is;	    /* English, what "is the": lock of "Its lock is the second-deepest"; 0: none */
	bool han;
	bool ahead; /* foreseen */
};

/* ---- gathering ---- */

static struct cc_str area_of(const struct ranking_search *self, struct cc_span mark, bool han)
{
	const struct cc_span whole = self->article->text.sentences[self->sentence].span;
	return han ? cc_word_list_last(ranking_words(self, CC_WORDS_AREAS), ranking_text(self, whole.start, mark.start))
		   : ranking_english_area(self, mark.end);
}

/* Meant or foreseen: held against what else is. */
static bool is_ahead(const struct cc_mentions *mentions, struct cc_span mark)
{
	for (size_t i = 0; i < mentions->cue_count && mentions->cues[i].span.start < mark.start; i++)
		if (mentions->cues[i].kind == CC_CUE_FORECAST || mentions->cues[i].kind == CC_CUE_TARGET)
			return true;
	return false;
}

/* What speaks of this mark and of no other. */
static struct cc_span stretch_of(const struct cc_vec *marks, size_t index, struct cc_span whole)
{
	const struct ranking_mark *items = marks->items;
	const struct cc_span mark = items[index].span;
	for (size_t i = 0; i < marks->len; i++) {
		if (items[i].span.end <= mark.start && items[i].span.end > whole.start)
			whole.start = items[i].span.end;
		if (items[i].span.start >= mark.end && items[i].span.start < whole.end)
			whole.end = items[i].span.start;
	}
	return whole;
}

/* 总量居全省第7位, 增速排第二: the two characters before the verb. */
static struct cc_str what_of(const struct ranking_search *self, size_t mark)
{
	size_t link = ranking_last_word(self, CC_WORDS_RANK_LINKS, self->within.start, mark).start;
	size_t start = link;
	for (int i = 0; i < WHAT_HAN && link < mark; i++) {
		if (start < self->within.start + HAN_BYTES ||
		    ((unsigned char)self->article->text.view.ptr[start - HAN_BYTES] & 0xF0) != 0xE0)
			return CC_STR("");
		start -= HAN_BYTES;
	}
	return ranking_text(self, start, link);
}

/* The first time before the mark; that of 在1956年有记录以来 is when records began. */
static struct cc_period time_before(const struct ranking_search *self, size_t mark)
{
	const struct cc_mentions *mentions = &self->article->mentions[self->sentence];
	struct cc_period none = {0};
	for (size_t i = 0; i < mentions->period_count && mentions->periods[i].span.end <= mark; i++) {
		const struct cc_period_mention *period = &mentions->periods[i];
		struct cc_str behind = ranking_text(self, period->span.end, mark);
		size_t since = cc_str_find(behind, CC_STR("以来"), 0);
		bool resolved = period->state == CC_PERIOD_RESOLVED && !period->now;
		if (resolved && !(since < behind.len && since <= SINCE_BYTES))
			return period->period;
	}
	return none;
}

/* "Its pool at Ardwell is the second-longest": the word that the subject ends with before a preposition, where it is no
 * name; 0: none. */
static uint64_t head_before(const struct ranking_search *self, size_t mark)
{
	size_t is = ranking_last_word(self, CC_WORDS_HOLDS, self->within.start, mark).start;
	struct cc_str head = CC_STR("");
	for (size_t at = self->within.start; at < is && is < mark;) {
		struct cc_str word = ranking_word_at(self, at);
		if (word.len > 0 && head.len > 0 && cc_word_list_has(ranking_words(self, CC_WORDS_ENDS_KIND), word))
			break;
		if (word.len >= HEAD_LEAST)
			head = word;
		at += word.len > 0 ? word.len : 1;
	}
	return head.len > 0 && head.ptr[0] >= 'a' ? cc_hash_add(CC_HASH_START, head) | 1 : 0;
}

/* "In mathematics Halmere is fifth": the word behind the last "in" before the mark, where it is no name; 0: none. */
static uint64_t field_before(const struct ranking_search *self, size_t mark)
{
	uint64_t field = 0;
	bool opened = false;
	for (size_t at = self->within.start; at < mark;) {
		struct cc_str word = ranking_word_at(self, at);
		if (opened && word.len >= HEAD_LEAST)
			field = word.ptr[0] >= 'a' ? cc_hash_add(CC_HASH_START, word) | 1 : 0;
		if (word.len > 0)
			opened = cc_str_equal(word, CC_STR("in")) || cc_str_equal(word, CC_STR("In"));
		at += word.len > 0 ? word.len : 1;
	}
	return field;
}

/* Who and what it is said of, and when. */
static void describe(struct retold_mark *mark, struct ranking_search *self)
{
	const struct cc_article *article = self->article;
	const struct cc_span whole = article->text.sentences[self->sentence].span;
	const size_t at = mark->mark.span.start;
	struct cc_span clause = mark->han ? cc_article_clause_at(article, self->sentence, at) : whole;
	mark->name = story_name_of_clause(self->work->input->rules, cc_str_of_span(article->text.view, clause));
	mark->what = mark->han && !mark->mark.turn ? what_of(self, at) : CC_STR("");
	struct cc_str kind = ranking_word_at(self, mark->mark.span.end + 1);
	bool bare = kind.len == 0 || cc_word_list_has(ranking_words(self, CC_WORDS_ENDS_KIND), kind);
	mark->is = !mark->han && bare ? head_before(self, at) : 0;
	self->within = whole;
	mark->field = mark->han ? 0 : field_before(self, at);
	mark->period = time_before(self, at);
}

static bool gather_marks(struct cc_vec *out, struct ranking_search *self, const struct cc_vec *marks)
{
	const struct ranking_mark *items = marks->items;
	const struct cc_article *article = self->article;
	struct cc_span whole = article->text.sentences[self->sentence].span;
	struct retold_mark mark = {.han = cc_text_is_han(&article->text, self->sentence)};
	for (size_t i = 0; i < marks->len; i++) {
		self->within =
		    mark.han ? cc_article_outer_clause_at(article, self->sentence, items[i].span.start) : whole;
		/* "second among the scorers": what stands behind an English place shares it with nobody */
		size_t end = mark.han ? items[i].span.end : items[i].span.start;
		if (!ranking_is_sole(self, (struct cc_span){.start = items[i].span.start, .end = end}))
			continue;
		mark.mark = items[i];
		mark.head = (struct ranking_head){.article = article, .mark = items[i].span};
		describe(&mark, self);
		mark.area = area_of(self, items[i].span, mark.han);
		mark.kind_area = mark.han ? mark.area : ranking_english_area_of(self, items[i].span.end);
		mark.ahead = is_ahead(&article->mentions[self->sentence], items[i].span);
		if (!retelling_of(&mark.told, article, self->sentence, stretch_of(marks, i, whole),
				  self->work->working) ||
		    !ranking_file_by_story(out, self->work, &mark.head))
			return false;
	}
	return true;
}

static bool gather_sentence(struct cc_vec *out, struct ranking_work *work, const struct cc_article *article,
			    uint32_t sentence)
{
	struct ranking_search self = {.work = work, .article = article, .sentence = sentence, .places = out};
	struct cc_vec marks = cc_vec_new(work->working, sizeof(struct ranking_mark));
	return ranking_marks_add(&marks, &self) && gather_marks(out, &self, &marks);
}

/* ---- judging ---- */

/* Two years, or two days; the year that records go back to is no day of one. */
static bool meet(struct cc_period a, struct cc_period b)
{
	return !cc_period_is_set(a) || !cc_period_is_set(b) || a.kind != b.kind || cc_period_meet(a, b);
}

/* Who names no time speaks of the year of the article or of the one before. */
static bool is_near(const struct retold_mark *dated, const struct retold_mark *other)
{
	int year = other->head.article->document.date.year;
	int own = dated->period.start.year != 0 ? dated->period.start.year : dated->period.end.year;
	return year == 0 || own == 0 || (own <= year && own + 1 >= year);
}

static bool may_be_of_one_time(const struct retold_mark *a, const struct retold_mark *b)
{
	bool left = cc_period_is_set(a->period);
	bool right = cc_period_is_set(b->period);
	if (left != right)
		return left ? is_near(a, b) : is_near(b, a);
	return meet(a->period, b->period);
}

/* What is ranked, as far as it agrees from its end on with what stands at `at`. */
static size_t common_tail(struct cc_str clause, struct cc_str text, size_t at)
{
	size_t same = 0;
	while (same < clause.len && same < at && clause.ptr[clause.len - 1 - same] == text.ptr[at - 1 - same])
		same++;
	return same - same % HAN_BYTES;
}

/* 货物吞吐量位居… beside 集装箱吞吐量1126万标准箱。位居…: where one does not say what is ranked, and what was told
 * before ends only as the other's does, it is another thing. */
static bool is_another(const struct retold_mark *bare, const struct retold_mark *said)
{
	enum { SAME_LEAST = 4 * HAN_BYTES };
	const struct cc_text *text = &bare->head.article->text;
	uint32_t sentence = bare->told.sentence;
	uint32_t first = sentence > 0 && text->sentences[sentence - 1].block == text->sentences[sentence].block
			     ? sentence - 1
			     : sentence;
	struct cc_str around = cc_str_slice(text->view, text->sentences[first].span.start, bare->mark.span.start);
	struct cc_str view = said->head.article->text.view;
	size_t end = (size_t)(said->what.ptr - view.ptr) + said->what.len;
	struct cc_str clause =
	    cc_str_slice(view, cc_article_clause_at(said->head.article, said->told.sentence, end - 1).start, end);
	bool found = false;
	for (size_t at = cc_str_find(around, said->what, 0); at != SIZE_MAX;
	     at = cc_str_find(around, said->what, at + 1)) {
		size_t same = common_tail(clause, around, at + said->what.len);
		if (same >= SAME_LEAST || same >= clause.len)
			return false;
		found = true;
	}
	return found;
}

/* 雁沉湖 and 镜湖, 总量 and 增速, a lock and a dock, reading and mathematics */
static bool tells_apart(const struct retold_mark *a, const struct retold_mark *b)
{
	if ((a->what.len > 0) != (b->what.len > 0) && (a->what.len > 0 ? is_another(b, a) : is_another(a, b)))
		return true;
	return (a->name != 0 && b->name != 0 && a->name != b->name) || ranking_differ(a->what, b->what) ||
	       (a->is != 0 && b->is != 0 && a->is != b->is) ||
	       (a->mark.among > 0 && b->mark.among > 0 && a->field != 0 && b->field != 0 && a->field != b->field);
}

/* Of one order or row, as far as the words say. */
static bool is_one_order(const struct retold_mark *a, const struct retold_mark *b)
{
	bool same = a->mark.of == b->mark.of || (!a->mark.turn && (a->mark.of == 0 || b->mark.of == 0));
	bool sizes = a->mark.among == 0 || b->mark.among == 0 || a->mark.among == b->mark.among;
	return same && sizes && a->mark.turn == b->mark.turn && a->ahead == b->ahead &&
	       !ranking_differ(a->kind_area, b->kind_area);
}

/* Who says both places in a sentence means two by them. */
static bool says(const struct ranking_group *group, const struct retold_mark *mark, int rank)
{
	const struct retold_mark *items = group->items;
	for (size_t i = 0; i < group->count; i++)
		if (items[i].head.article == mark->head.article && items[i].told.sentence == mark->told.sentence &&
		    items[i].mark.rank == rank)
			return true;
	return false;
}

static bool may_be_one(const struct ranking_group *group, const struct retold_mark *a, const struct retold_mark *b)
{
	return a->head.article != b->head.article && a->han == b->han && a->mark.rank != b->mark.rank &&
	       is_one_order(a, b) && !tells_apart(a, b) && may_be_of_one_time(a, b) &&
	       cc_article_days_between(a->head.article, b->head.article) <= RANKING_YEAR_DAYS / 2 &&
	       !says(group, a, b->mark.rank) && !says(group, b, a->mark.rank);
}

/* "the largest floating wind farm", "the second-largest floating wind farm": the word behind both is a point more. */
static bool is_one_kind(const struct retold_mark *a, const struct retold_mark *b)
{
	const struct ranking_search left = {.article = a->head.article, .within = a->told.span};
	const struct ranking_search right = {.article = b->head.article, .within = b->told.span};
	struct cc_str kind = a->han ? CC_STR("") : ranking_word_at(&left, a->head.mark.end + 1);
	return kind.len > 0 && cc_str_equal(kind, ranking_word_at(&right, b->head.mark.end + 1));
}

/* Of the 14 provinces in mathematics, in both. */
static bool is_one_field(const struct retold_mark *a, const struct retold_mark *b)
{
	return a->mark.among > 0 && a->mark.among == b->mark.among && a->field != 0 && a->field == b->field;
}

static bool weigh(unsigned *out, struct ranking_work *work, const void *left, const void *right)
{
	const struct retold_mark *a = left;
	const struct retold_mark *b = right;
	if (!retelling_weigh(out, &work->kin, &a->told, &b->told))
		return false;
	*out += is_one_kind(a, b) || is_one_field(a, b) ? RETELLING_POINT : 0;
	return true;
}

static bool are_one(bool *one, struct ranking_work *work, const struct ranking_group *group,
		    const struct retold_mark *a, const struct retold_mark *b)
{
	unsigned points = 0;
	bool story = false;
	*one = false;
	if (!ranking_are_of_one_story(&story, work, &a->head, &b->head))
		return false;
	if (!story)
		return true;
	if (!weigh(&points, work, a, b))
		return false;
	bool open = (a->area.len > 0) != (b->area.len > 0);
	if (points < (open ? SURE_ALONE : RETELLING_SURE))
		return true;
	return ranking_are_nearest(one, work, group, &a->head, &b->head, points, weigh);
}

static bool hold(struct ranking_work *work, const struct ranking_group *group, const void *left, const void *right)
{
	const struct retold_mark *a = left;
	const struct retold_mark *b = right;
	bool one = false;
	if (!may_be_one(group, a, b) || ranking_is_told(work, &a->head, &b->head))
		return true;
	return are_one(&one, work, group, a, b) &&
	       (!one || ranking_add(work, &a->head, &b->head, ranking_two_ranks(work)));
}

static const struct ranking_sort retold;

static void *keep(const struct cc_check_input *archive, struct cc_arena *arena)
{
	return ranking_keep(archive, &retold, arena);
}

static const struct ranking_sort retold = {
    .kept = CC_KEPT_RANKS_RETOLD,
    .keep = keep,
    .gather = gather_sentence,
    .hold = hold,
    .size = sizeof(struct retold_mark),
    .most = STORY_MARKS,
};

bool ranking_look_at_retold(struct ranking_work *work)
{
	return ranking_look_at(work, &retold);
}
