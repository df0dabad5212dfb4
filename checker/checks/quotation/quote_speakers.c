/* Who says a quotation: the name right beside it and a verb of saying, behind a title or alone.
 * Leaves names elsewhere in the sentence, and what somebody is only called by: “…。”他说, “…。”居民们说. */
#include "checks/quotation/quote_speakers.h"

#include "base/ascii.h"
#include "base/utf8.h"
#include "checks/shared/compose.h"
#include "checks/shared/say.h"
#include "checks/shared/wording_hits.h"
#include "ruleset/known_words.h"

enum {
	HAN_LEAST = 12,	  /* letters of a saying that nobody else says by chance */
	LATIN_LEAST = 10, /* ... words of one */
	HAN_BYTES = 3,
	NAME_LEAST = 2 * HAN_BYTES,
	NAME_MOST = 3 * HAN_BYTES,
	REACH = 20 * HAN_BYTES, /* of a title and a name */
	NAME_WORDS = 2
};

/* The words of the packs beside a quotation, and the text that a name may stand in. */
struct beside {
	const struct cc_ruleset *rules;
	struct cc_str view;
	struct cc_span room;
	const struct cc_hit *hits;
	size_t hit_count;
};

/* ---- names of Han ---- */

/* Where the run of Han that ends at `end` begins. */
static size_t han_start(const struct beside *it, size_t end)
{
	size_t at = end;
	while (at > it->room.start) {
		size_t before = at;
		if (!cc_utf8_is_han(cc_utf8_prev(it->view, &before)))
			break;
		at = before;
	}
	return at;
}

/* 集团总经理|何叙白, 退休装卸工|阮德洲: at a sign, or behind a word for a person. */
static bool may_begin(const struct beside *it, size_t run, size_t at)
{
	const struct cc_word_list *ends = cc_words_of(it->rules, CC_WORDS_PERSON_ENDS);
	bool titled = false;
	for (size_t i = 0; i < it->hit_count && !titled; i++)
		titled = it->hits[i].kind == CC_WORDING_PERSON_TITLE && it->hits[i].end == at;
	return at == run || titled || cc_word_list_ends(ends, cc_str_slice(it->view, run, at)) > 0;
}

/* 居民, 老师 and 他们 are words; 林晓岚 is none, and has none in it. */
static bool is_name_of_han(const struct beside *it, struct cc_span span)
{
	uint32_t before = 0;
	for (size_t at = span.start; at < span.end;) {
		uint32_t c = cc_utf8_next(it->view, &at);
		if (before != 0 && cc_known_words_has(it->rules->known_words, cc_known_pair(before, c)))
			return false;
		before = c;
	}
	return true;
}

static struct cc_span han_name(const struct beside *it, size_t verb)
{
	size_t run = han_start(it, verb);
	for (size_t length = NAME_MOST; length >= NAME_LEAST; length -= HAN_BYTES) {
		struct cc_span name = {.start = verb - length, .end = verb};
		if (run + length <= verb && may_begin(it, run, name.start) && is_name_of_han(it, name))
			return name;
	}
	return (struct cc_span){0};
}

/* ---- names of Latin letters ---- */

/* Marta Lindqvist| said: two words with a capital each that end at `end`. */
static struct cc_span latin_name(const struct beside *it, size_t end)
{
	size_t at = end;
	for (int words = 0; words < NAME_WORDS; words++) {
		size_t word = words > 0 && at > it->room.start && it->view.ptr[at - 1] == ' ' ? --at : at;
		while (at > it->room.start && cc_ascii_is_letter(it->view.ptr[at - 1]))
			at--;
		if (word < at + 2 || !cc_ascii_is_upper(it->view.ptr[at]))
			return (struct cc_span){0};
	}
	return (struct cc_span){.start = at, .end = end};
}

/* said |Marta Lindqvist */
static struct cc_span latin_name_behind(const struct beside *it, size_t start)
{
	size_t end = start;
	for (int words = 0; words < NAME_WORDS && end < it->room.end; words++) {
		end += words > 0 && it->view.ptr[end] == ' ';
		while (end < it->room.end && cc_ascii_is_letter(it->view.ptr[end]))
			end++;
	}
	struct cc_span name = latin_name(it, end);
	return name.start == start ? name : (struct cc_span){0};
}

/* ---- where a name may stand ---- */

static struct cc_span latin_beside(const struct beside *it, const struct cc_hit *verb)
{
	bool spaced = verb->start > it->room.start && it->view.ptr[verb->start - 1] == ' ';
	struct cc_span name = spaced ? latin_name(it, verb->start - 1) : (struct cc_span){0};
	bool behind = cc_span_len(name) == 0 && verb->end < it->room.end && it->view.ptr[verb->end] == ' ';
	return behind ? latin_name_behind(it, verb->end + 1) : name;
}

/* The name at the first verb of saying that has one. */
static struct cc_span name_at_verb(const struct beside *it)
{
	struct cc_span name = {0};
	for (size_t i = 0; i < it->hit_count && cc_span_len(name) == 0; i++) {
		const struct cc_hit *verb = &it->hits[i];
		if (verb->kind != CC_WORDING_PERSON_VERB || verb->start < it->room.start || verb->end > it->room.end)
			continue;
		bool han = (unsigned char)it->view.ptr[verb->start] >= 0x80;
		name = han ? han_name(it, verb->start) : latin_beside(it, verb);
	}
	return name;
}

/* What stands behind the closing mark, to the next sign. */
static struct cc_span room_behind(struct cc_str view, const struct quote *quote)
{
	struct cc_span room = {.start = quote->span.end};
	(void)cc_utf8_next(view, &room.start);
	room.start += room.start < view.len && view.ptr[room.start] == ' ';
	for (room.end = room.start; room.end < view.len && room.end < room.start + REACH; room.end++)
		if (strchr(",.;:!?\n", view.ptr[room.end]) != NULL)
			break;
	return room;
}

static bool collect(struct beside *it, struct cc_vec *hits, const struct quote *quote)
{
	it->view = quote->article->text.view;
	it->room = room_behind(it->view, quote);
	if (it->room.start >= it->room.end)
		return true;
	uint32_t sentence = cc_article_sentence(quote->article, it->room.start);
	if (!cc_wording_hits(hits, it->rules, quote->article, sentence))
		return false;
	it->hits = hits->items;
	it->hit_count = hits->len;
	return true;
}

/* ---- telling ---- */

struct speakers {
	struct quote_telling *telling;
	struct cc_vec hits; /* struct cc_hit */
};

/* @param name  Empty where no name stands right behind the quotation. @return false when out of memory. */
static bool speaker_of(struct cc_str *name, struct cc_span *span, struct speakers *self, const struct quote *quote)
{
	struct beside beside = {.rules = self->telling->input->rules};
	if (!collect(&beside, &self->hits, quote))
		return false;
	*span = name_at_verb(&beside);
	*name = cc_str_of_span(beside.view, *span);
	return true;
}

static struct cc_location place_of(const struct quote *quote, struct cc_span name)
{
	return cc_compose_place(quote->article, cc_article_reading(quote->article, name));
}

static bool tell(struct speakers *self, const struct quote_match *match, const struct cc_str names[2],
		 const struct cc_span spans[2])
{
	struct quote_telling *telling = self->telling;
	struct cc_vec places = cc_vec_new(telling->arena, sizeof(struct cc_location));
	const struct cc_location here = place_of(match->a, spans[0]);
	const struct cc_location there = place_of(match->b, spans[1]);
	struct cc_finding finding = {
	    .check = "quotation",
	    .severity = CC_SEVERITY_WARNING,
	    .confidence = 800,
	    .message = cc_compose(
		telling->arena,
		cc_say(telling->input, "one quotation, two speakers: {0} / {1}", "同一引文两个说话人：{0}/{1}"), names,
		2),
	};
	if (finding.message.ptr == NULL || !cc_vec_add(&places, &here) || !cc_vec_add(&places, &there))
		return false;
	say_set_locations(&finding, &places);
	return cc_vec_add(telling->findings, &finding);
}

static bool is_long(const struct quote *quote)
{
	return quote->kind == QUOTE_WORDS && quote->sentence &&
	       quote->letters >= (quote->han ? (uint32_t)HAN_LEAST : (uint32_t)LATIN_LEAST);
}

static bool hold(void *context, const struct quote_match *match)
{
	struct speakers *self = context;
	struct cc_str names[2];
	struct cc_span spans[2];
	if (match->a->article == match->b->article || !is_long(match->a))
		return true;
	if (!speaker_of(&names[0], &spans[0], self, match->a) || !speaker_of(&names[1], &spans[1], self, match->b))
		return false;
	/* 何叙白 and 叙白 may be one */
	bool one = names[0].len != names[1].len || cc_str_equal(names[0], names[1]);
	bool latin = names[0].len > 0 && cc_ascii_is_letter(names[0].ptr[0]);
	if (names[0].len == 0 || names[1].len == 0 || (latin ? cc_str_equal(names[0], names[1]) : one))
		return true;
	return tell(self, match, names, spans);
}

bool quote_speakers_check(struct quote_telling *telling)
{
	struct speakers self = {.telling = telling, .hits = cc_vec_new(telling->arena, sizeof(struct cc_hit))};
	return quotes_visit_alike(&telling->quotes, hold, &self);
}
