/* Bodies and roles in two wordings: 天津市人工智能技术中心 / 天津人工智能技术中心, 作为全国先进制造业基地 /
 * 制造研发基地. Leaves persons to person_names.c and names that were given up to name_renamed.c. */
#include "checks/name/names.h"
#include "checks/shared/compose.h"
#include "checks/shared/say.h"
#include "checks/shared/shelf.h"
#include "checks/shared/wording_hits.h"

#include "base/hash.h"
#include "base/utf8.h"

enum {
	HAN_BYTES = 3,
	REST_LEAST = 4 * HAN_BYTES, /* between place and end: 人工智能; shorter ones are many a body's */
	NAME_MOST = 20 * HAN_BYTES,
	SWAP_BYTES = 2 * HAN_BYTES, /* the word before the end: 技术 / 计算 */
	ROLE_LEAST = 6 * HAN_BYTES,
	PART_MOST = 3 * HAN_BYTES, /* that two wordings of a role differ in */
	ROLE_PERCENT = 70,
	CROWD = 32
};

/* A name in its parts; `key` is equal for those that are to be compared. */
struct body {
	uint64_t key;
	const struct cc_article *article;
	const struct cc_scope *place; /* roles: NULL */
	struct cc_span span;	      /* view offsets */
	struct cc_str rest;	      /* behind the place, with its end; roles: all */
};

struct bodies {
	const struct cc_check_input *input;
	struct cc_arena *arena;
	struct cc_vec *findings;
	struct cc_vec hits;  /* struct cc_hit of the sentence in hand */
	struct cc_vec plain; /* struct body, by place and rest: with and without 市 */
	struct cc_vec swaps; /* struct body, by place and rest but for the word before its end */
	struct cc_vec roles; /* struct body, by whose they are and end */
};

static struct cc_str printed(const struct body *body)
{
	return cc_str_of_span(body->article->text.view, body->span);
}

static bool all_han(struct cc_str text)
{
	for (size_t at = 0; at < text.len;)
		if (!cc_utf8_is_han(cc_utf8_next(text, &at)))
			return false;
	return true;
}

static uint64_t key_of(const struct cc_scope *place, struct cc_str text)
{
	return cc_hash_add(cc_hash_add_field(CC_HASH_START, place->id), text);
}

/* 市, 区 and so on: no country, no sector. */
static bool is_town(const struct cc_scope *scope)
{
	return scope->kind == CC_SCOPE_PROVINCE || scope->kind == CC_SCOPE_MUNICIPALITY ||
	       scope->kind == CC_SCOPE_CITY || scope->kind == CC_SCOPE_DISTRICT;
}

/* The place that a name ending at `end` begins with. NULL: none. */
static const struct cc_scope_mention *place_before(const struct cc_mentions *mentions, struct cc_str view, size_t end)
{
	for (size_t i = mentions->scope_count; i-- > 0;) {
		const struct cc_scope_mention *mention = &mentions->scopes[i];
		if (mention->span.end < end && end - mention->span.start <= NAME_MOST && is_town(mention->scope) &&
		    all_han(cc_str_slice(view, mention->span.end, end)))
			return mention;
	}
	return NULL;
}

/* A body that packs know is one mention with its place: 天津市 of 天津市海洋装备计算中心. */
static bool place_within(struct cc_scope_mention *out, const struct bodies *work, const struct cc_article *article,
			 size_t sentence, size_t end)
{
	const struct cc_mentions *mentions = &article->mentions[sentence];
	for (size_t i = 0; i < mentions->scope_count; i++) {
		struct cc_span span = mentions->scopes[i].span;
		struct cc_str name = cc_str_of_span(article->text.view, span);
		size_t town = cc_str_find(name, CC_STR("市"), 0);
		if (span.end != end || town == SIZE_MAX)
			continue;
		const struct cc_scope *scope = cc_ruleset_scope(work->input->rules, cc_str_slice(name, 0, town));
		size_t town_end = span.start + town + CC_STR("市").len;
		*out = (struct cc_scope_mention){.scope = scope, .span = {.start = span.start, .end = town_end}};
		return scope != NULL;
	}
	return false;
}

static bool take_body(struct bodies *work, const struct cc_article *article, size_t sentence, const struct cc_hit *hit)
{
	struct cc_str view = article->text.view;
	const struct cc_scope_mention *place = place_before(&article->mentions[sentence], view, hit->end);
	struct cc_scope_mention within;
	if (place == NULL && place_within(&within, work, article, sentence, hit->end))
		place = &within;
	if (place == NULL || hit->start < place->span.end + REST_LEAST)
		return true;
	struct body body = {.article = article,
			    .place = place->scope,
			    .span = {.start = place->span.start, .end = hit->end},
			    .rest = cc_str_slice(view, place->span.end, hit->end)};
	body.key = key_of(body.place, body.rest);
	if (!cc_vec_add(&work->plain, &body))
		return false;
	if (hit->start < place->span.end + REST_LEAST + SWAP_BYTES)
		return true;
	struct cc_str front = cc_str_slice(view, place->span.end, hit->start - SWAP_BYTES);
	body.key = cc_hash_add(cc_hash_mix(key_of(body.place, front)), cc_str_slice(view, hit->start, hit->end));
	return cc_vec_add(&work->swaps, &body);
}

/* 天津 of 天津作为全国…基地 and of 作为全国…基地,天津…: the first two characters of whose role it is; empty: they are
 * none. */
static struct cc_str holder_of(struct cc_str view, struct cc_span sentence, const struct cc_hit *lead,
			       const struct cc_hit *end)
{
	size_t start = lead->start;
	while (start > sentence.start && strchr(",;:", view.ptr[start - 1]) == NULL)
		start--;
	struct cc_str name = cc_str_slice(view, start, lead->start);
	if (name.len == 0 && end->end < sentence.end && view.ptr[end->end] == ',')
		name = cc_str_slice(view, end->end + 1, sentence.end);
	name = cc_str_slice(name, 0, name.len < SWAP_BYTES ? 0 : SWAP_BYTES);
	return all_han(name) ? name : (struct cc_str){0};
}

/* 天津作为全国先进制造研发基地: what stands between 作为 and the first mark, where it ends like a role. */
static bool take_role(struct bodies *work, const struct cc_article *article, size_t sentence, const struct cc_hit *lead)
{
	struct cc_str view = article->text.view;
	const struct cc_hit *hits = work->hits.items;
	const struct cc_hit *end = NULL;
	for (size_t i = 0; i < work->hits.len; i++)
		if (hits[i].kind == CC_WORDING_ROLE_END && hits[i].start >= lead->end + ROLE_LEAST - HAN_BYTES &&
		    hits[i].end - lead->end <= NAME_MOST && end == NULL)
			end = &hits[i];
	if (end == NULL || !all_han(cc_str_slice(view, lead->end, end->end)))
		return true;
	struct cc_str holder = holder_of(view, article->text.sentences[sentence].span, lead, end);
	struct body role = {.article = article,
			    .span = {.start = lead->end, .end = end->end},
			    .rest = cc_str_slice(view, lead->end, end->end)};
	role.key = cc_hash_add(cc_hash_add(CC_HASH_START, holder), cc_str_slice(view, end->start, end->end));
	return holder.len == 0 || cc_vec_add(&work->roles, &role);
}

static bool collect_sentence(struct bodies *work, const struct cc_article *article, size_t sentence)
{
	if (!cc_wording_hits(&work->hits, work->input->rules, article, sentence))
		return false;
	for (size_t i = 0; i < work->hits.len; i++) {
		const struct cc_hit hit = ((const struct cc_hit *)work->hits.items)[i];
		bool ok = true;
		if (hit.kind == CC_WORDING_BODY_END)
			ok = take_body(work, article, sentence, &hit);
		else if (hit.kind == CC_WORDING_ROLE)
			ok = take_role(work, article, sentence, &hit);
		if (!ok)
			return false;
	}
	return true;
}

static bool collect(struct bodies *work, size_t count)
{
	for (size_t i = 0; i < count; i++) {
		const struct cc_article *article = work->input->articles[i];
		for (size_t s = 0; s < article->text.sentence_count; s++)
			if (cc_text_is_han(&article->text, s) && article->mentions[s].scope_count > 0 &&
			    !collect_sentence(work, article, s))
				return false;
	}
	return true;
}

static int compare_bodies(const void *left, const void *right)
{
	const struct body *a = left;
	const struct body *b = right;
	if (a->key != b->key)
		return a->key < b->key ? -1 : 1;
	return cc_compose_compare_places(a->article, a->span.start, b->article, b->span.start);
}

/* Two wordings of one group, and what is said of them. */
struct wordings {
	const struct body *a, *b;
	enum cc_severity severity;
	const char *en, *zh;
};

/* All places of the group that are worded as one of the two. */
static bool report(struct bodies *work, const struct body *group, size_t count, const struct wordings *two)
{
	struct cc_str words[] = {printed(two->a), printed(two->b)};
	struct cc_vec places = cc_vec_new(work->arena, sizeof(struct cc_location));
	for (size_t i = 0; i < count; i++) {
		struct cc_str name = printed(&group[i]);
		if (!cc_str_equal(name, words[0]) && !cc_str_equal(name, words[1]))
			continue;
		struct cc_location place =
		    cc_compose_place(group[i].article, cc_article_reading(group[i].article, group[i].span));
		if (!cc_vec_add(&places, &place))
			return false;
	}
	struct cc_finding finding = {
	    .check = "name",
	    .severity = two->severity,
	    .confidence = 650,
	    .message = cc_compose(work->arena, cc_say(work->input, two->en, two->zh), words, 2),
	};
	say_set_locations(&finding, &places);
	return finding.message.ptr != NULL && cc_vec_add(work->findings, &finding);
}

/* The first of the group that is worded otherwise than its first; NULL: none. */
static const struct body *other_wording(const struct body *group, size_t count)
{
	for (size_t i = 1; i < count; i++)
		if (!cc_str_equal(printed(&group[0]), printed(&group[i])))
			return &group[i];
	return NULL;
}

/* 天津市…中心 and 天津…中心 within one article. */
static bool judge_plain(struct bodies *work, const struct body *group, size_t count)
{
	for (size_t start = 0, end; start < count; start = end) {
		for (end = start + 1; end < count && group[end].article == group[start].article;)
			end++;
		const struct body *other = other_wording(group + start, end - start);
		const struct wordings two = {.a = &group[start],
					     .b = other,
					     .severity = CC_SEVERITY_INFO,
					     .en = "one body in two wordings: {0} / {1}",
					     .zh = "同一机构两种写法：{0}/{1}"};
		if (other != NULL && !report(work, group + start, end - start, &two))
			return false;
	}
	return true;
}

static bool same_article(const struct body *group, size_t count, struct cc_str a, struct cc_str b)
{
	for (size_t i = 0; i < count; i++)
		for (size_t k = 0; k < count; k++)
			if (group[i].article == group[k].article && cc_str_equal(group[i].rest, a) &&
			    cc_str_equal(group[k].rest, b))
				return true;
	return false;
}

/* …技术中心 in one article, …计算中心 in another: two bodies would be told apart in one of them, and be three one day.
 */
static bool judge_swap(struct bodies *work, const struct body *group, size_t count)
{
	const struct body *other = NULL;
	for (size_t i = 1; i < count; i++) {
		if (cc_str_equal(group[i].rest, group[0].rest) ||
		    (other != NULL && cc_str_equal(group[i].rest, other->rest)))
			continue;
		if (other != NULL)
			return true;
		other = &group[i];
	}
	if (other == NULL || same_article(group, count, group[0].rest, other->rest))
		return true;
	const struct wordings two = {.a = &group[0],
				     .b = other,
				     .severity = CC_SEVERITY_INFO,
				     .en = "one body under two names? {0} / {1}",
				     .zh = "同一机构两个名称？{0}/{1}"};
	return report(work, group, count, &two);
}

static size_t common_front(struct cc_str a, struct cc_str b)
{
	size_t len = 0;
	while (len + HAN_BYTES <= a.len && len + HAN_BYTES <= b.len && memcmp(a.ptr + len, b.ptr + len, HAN_BYTES) == 0)
		len += HAN_BYTES;
	return len;
}

static size_t common_back(struct cc_str a, struct cc_str b, size_t front)
{
	size_t len = 0;
	while (front + len + HAN_BYTES <= a.len && front + len + HAN_BYTES <= b.len &&
	       memcmp(a.ptr + a.len - len - HAN_BYTES, b.ptr + b.len - len - HAN_BYTES, HAN_BYTES) == 0)
		len += HAN_BYTES;
	return len;
}

/* 全国重要的 says nothing of what the place is: 能源基地 and 粮食基地 may both be. */
static bool says_what(const struct bodies *work, struct cc_str front)
{
	struct cc_str rest = front;
	while (rest.len >= SWAP_BYTES) {
		struct cc_hit hit;
		if (!cc_phrases_find_at(&hit, work->input->rules->wordings, rest, 0, rest.len, CC_WORDING_ROLE_PLAIN))
			return true;
		rest = cc_str_slice(rest, hit.end, rest.len);
	}
	return false;
}

static bool is_one_role(const struct bodies *work, struct cc_str a, struct cc_str b)
{
	size_t front = common_front(a, b);
	size_t back = common_back(a, b, front);
	size_t longer = a.len > b.len ? a.len : b.len;
	size_t apart = longer - front - back;
	return apart > 0 && apart <= PART_MOST && (front + back) * 100 >= longer * ROLE_PERCENT &&
	       says_what(work, cc_str_slice(a, 0, front));
}

static bool judge_roles(struct bodies *work, const struct body *group, size_t count)
{
	for (size_t i = 0; i < count && count <= CROWD; i++) {
		for (size_t k = i + 1; k < count; k++) {
			const struct wordings two = {.a = &group[i],
						     .b = &group[k],
						     .severity = CC_SEVERITY_WARNING,
						     .en = "one role of one place in two wordings: {0} / {1}",
						     .zh = "同一定位两种写法：{0}/{1}"};
			if (is_one_role(work, group[i].rest, group[k].rest))
				return report(work, group, count, &two);
		}
	}
	return true;
}

typedef bool (*judge_group)(struct bodies *work, const struct body *group, size_t count);

/* @param kept  Of the archive; NULL: there is none. */
static bool judge_all(struct bodies *work, struct cc_vec *found, const struct cc_shelf *kept, judge_group judge)
{
	if (!cc_shelf_join(found, kept, compare_bodies))
		return false;
	const struct body *bodies = found->items;
	for (size_t start = 0, end; start < found->len; start = end) {
		for (end = start + 1; end < found->len && bodies[end].key == bodies[start].key;)
			end++;
		if (end - start > 1 && end - start <= CROWD && !judge(work, bodies + start, end - start))
			return false;
	}
	return true;
}

static struct bodies bodies_of(const struct cc_check_input *input, struct cc_arena *arena)
{
	return (struct bodies){.input = input,
			       .arena = arena,
			       .hits = cc_vec_new(arena, sizeof(struct cc_hit)),
			       .plain = cc_vec_new(arena, sizeof(struct body)),
			       .swaps = cc_vec_new(arena, sizeof(struct body)),
			       .roles = cc_vec_new(arena, sizeof(struct body))};
}

struct kept_bodies {
	struct cc_shelf *plain, *swaps, *roles;
};

static void *keep(const struct cc_check_input *archive, struct cc_arena *arena)
{
	struct bodies work = bodies_of(archive, arena);
	struct kept_bodies *kept = cc_arena_alloc(arena, sizeof(*kept));
	if (kept == NULL || !collect(&work, archive->article_count))
		return NULL;
	*kept = (struct kept_bodies){.plain = cc_shelf_of(&work.plain, compare_bodies, arena),
				     .swaps = cc_shelf_of(&work.swaps, compare_bodies, arena),
				     .roles = cc_shelf_of(&work.roles, compare_bodies, arena)};
	return kept->plain != NULL && kept->swaps != NULL && kept->roles != NULL ? kept : NULL;
}

bool names_check_bodies(struct cc_vec *findings, const struct cc_check_input *input, struct cc_arena *arena)
{
	struct bodies work = bodies_of(input, arena);
	void *made;
	work.findings = findings;
	if (!cc_kept_get(&made, input, CC_KEPT_BODIES, keep) || !collect(&work, cc_check_focus(input)))
		return false;
	struct kept_bodies kept =
	    made != NULL ? *(const struct kept_bodies *)made : (struct kept_bodies){.plain = NULL};
	return judge_all(&work, &work.plain, kept.plain, judge_plain) &&
	       judge_all(&work, &work.swaps, kept.swaps, judge_swap) &&
	       judge_all(&work, &work.roles, kept.roles, judge_roles);
}
