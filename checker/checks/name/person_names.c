/* Finds names by the words beside them; it knows no name.
 * Leaves what two names mean to check_name.c. */
#include "checks/name/person_names.h"

#include "base/ascii.h"
#include "base/utf8.h"
#include "checks/shared/wording_hits.h"

enum { OFFICE_CHARACTERS = 4, HAN_BYTES = 3 };

struct collecting {
	struct cc_vec *out;
	struct cc_vec hits;
	const struct cc_check_input *input;
	const struct cc_article *article;
	uint32_t sentence;
	struct cc_span span;
};

static struct cc_str view_of(const struct collecting *it)
{
	return it->article->text.view;
}

static size_t han_run(const struct collecting *it, size_t at, size_t most)
{
	size_t count = 0;
	for (; count < most && at < it->span.end && cc_utf8_is_han(cc_utf8_next(view_of(it), &at)); count++)
		continue;
	return count;
}

/* Whether a name may end at `at`: at a mark, or before 说, 表示, 在. */
static bool is_end(const struct collecting *it, size_t at)
{
	const struct cc_hit *hits = it->hits.items;
	if (at >= it->span.end || han_run(it, at, 1) == 0)
		return true;
	for (size_t i = 0; i < it->hits.len; i++)
		if (hits[i].kind == CC_WORDING_PERSON_VERB && hits[i].start == at)
			return true;
	return false;
}

static struct cc_str office_before(const struct collecting *it, size_t title)
{
	size_t at = title;
	for (size_t i = 0; i < OFFICE_CHARACTERS && at > it->span.start; i++) {
		size_t before = at;
		if (!cc_utf8_is_han(cc_utf8_prev(view_of(it), &before)))
			break;
		at = before;
	}
	return cc_str_slice(view_of(it), at, title);
}

/* 董事长沈怀舟在…写道: what stands right behind a title. 主任医师 and 书记处 are longer words of the packs. */
static bool add_han(struct collecting *it, const struct cc_hit *title)
{
	size_t at = title->end;
	size_t most = han_run(it, at, PERSON_HAN_MOST);
	if (most < 2)
		return true;
	size_t characters = 0;
	for (size_t count = 2; count <= most && characters == 0; count++)
		characters = is_end(it, at + count * HAN_BYTES) ? count : 0;
	size_t shown = characters > 0 ? characters : most;
	struct person_name name = {
	    .article = it->article,
	    .sentence = it->sentence,
	    .span = {.start = at, .end = at + shown * HAN_BYTES},
	    .first = cc_str_slice(view_of(it), at, at + HAN_BYTES),
	    .rest = cc_str_slice(view_of(it), at + HAN_BYTES, at + shown * HAN_BYTES),
	    .characters = characters,
	    .title = cc_str_slice(view_of(it), title->start, title->end),
	    .office = office_before(it, title->start),
	    .han = true,
	};
	return cc_vec_add(it->out, &name);
}

static bool is_letter(char c)
{
	return cc_ascii_is_letter(c) || (c & 0x80) != 0;
}

/* @return the end of the capitalised word at `at`; `at` where there is none. */
static size_t capital_end(const struct collecting *it, size_t at)
{
	struct cc_str view = view_of(it);
	if (at >= it->span.end || view.ptr[at] < 'A' || view.ptr[at] > 'Z')
		return at;
	size_t end = at + 1;
	while (end < it->span.end && is_letter(view.ptr[end]))
		end++;
	return end;
}

static bool add_english(struct collecting *it, size_t at, struct cc_str title)
{
	size_t end = capital_end(it, at);
	size_t last = end + 1;
	if (end < at + 2 || last >= it->span.end || view_of(it).ptr[end] != ' ' || capital_end(it, last) < last + 2)
		return true;
	size_t last_end = capital_end(it, last);
	struct person_name name = {
	    .article = it->article,
	    .sentence = it->sentence,
	    .span = {.start = at, .end = last_end},
	    .first = cc_str_slice(view_of(it), at, end),
	    .rest = cc_str_slice(view_of(it), last, last_end),
	    .title = title,
	};
	return cc_vec_add(it->out, &name);
}

/* The start of the two words that end at `end`: Marta Lindqvist of "Marta Lindqvist said". */
static size_t words_before(const struct collecting *it, size_t end)
{
	struct cc_str view = view_of(it);
	size_t at = end;
	for (int words = 0; words < 2; words++) {
		if (words > 0 && (at == it->span.start || view.ptr[--at] != ' '))
			return end;
		while (at > it->span.start && is_letter(view.ptr[at - 1]))
			at--;
	}
	return at;
}

static bool take_hit(struct collecting *it, const struct cc_hit *hit)
{
	struct cc_str word = cc_str_slice(view_of(it), hit->start, hit->end);
	bool han = (unsigned char)word.ptr[0] >= 0x80;
	if (hit->kind == CC_WORDING_PERSON_TITLE && han)
		return add_han(it, hit);
	if (han || (hit->kind != CC_WORDING_PERSON_TITLE && hit->kind != CC_WORDING_PERSON_VERB))
		return true;
	size_t behind = hit->end < it->span.end && view_of(it).ptr[hit->end] == ' ' ? hit->end + 1 : hit->end;
	if (!add_english(it, behind, hit->kind == CC_WORDING_PERSON_TITLE ? word : (struct cc_str){0}))
		return false;
	size_t before = hit->start;
	while (before > it->span.start && (view_of(it).ptr[before - 1] == ' ' || view_of(it).ptr[before - 1] == ','))
		before--;
	return hit->kind == CC_WORDING_PERSON_TITLE || before == hit->start ||
	       add_english(it, words_before(it, before), (struct cc_str){0});
}

/* The longest word at a place counts: 主任 is none in 主任医师. */
static bool collect_sentence(struct collecting *it)
{
	if (!cc_wording_hits(&it->hits, it->input->rules, it->article, it->sentence))
		return false;
	const struct cc_hit *hits = it->hits.items;
	size_t covered = 0;
	for (size_t i = 0; i < it->hits.len; i++) {
		bool person = hits[i].kind == CC_WORDING_PERSON_TITLE || hits[i].kind == CC_WORDING_PERSON_VERB;
		if (hits[i].end <= covered || (!person && hits[i].kind != CC_WORDING_NONE))
			continue;
		covered = hits[i].end;
		if (person && !take_hit(it, &hits[i]))
			return false;
	}
	return true;
}

bool person_names_collect(struct cc_vec *out, const struct cc_check_input *input, size_t count, struct cc_arena *arena)
{
	struct collecting it = {.out = out, .hits = cc_vec_new(arena, sizeof(struct cc_hit)), .input = input};
	for (size_t i = 0; i < count; i++) {
		it.article = input->articles[i];
		for (uint32_t s = 0; s < it.article->text.sentence_count; s++) {
			it.sentence = s;
			it.span = it.article->text.sentences[s].span;
			if (!collect_sentence(&it))
				return false;
		}
	}
	return true;
}
