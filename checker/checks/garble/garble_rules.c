/* The text_rules of packs: a phrase or pattern that should not be printed, with what to print instead.
 * Leaves finding phrases to base/phrases.h. */
#include "checks/garble/garble.h"

enum { REACH = 300 /* bytes around a hit */ };

static bool match_name(struct cc_span *out, const struct cc_name *name, struct cc_str view, struct cc_span sentence,
		       struct cc_span hit)
{
	if (name->pattern == NULL) {
		*out = hit;
		return true;
	}
	struct cc_match match;
	struct cc_str subject = cc_str_of_span(view, sentence);
	for (size_t from = 0; from <= subject.len;) {
		if (cc_pattern_match(&match, name->pattern, subject, from) != CC_OK)
			return false;
		struct cc_span found = {.start = match.groups[0].start + sentence.start,
					.end = match.groups[0].end + sentence.start};
		if (cc_span_overlaps(found, hit)) {
			*out = found;
			return true;
		}
		if (found.start >= hit.end)
			return false;
		from = match.groups[0].end > from ? match.groups[0].end : from + 1;
	}
	return false;
}

/* Whether an exception matches over the place, looked for where one of its anchors stands. */
static bool covers(const struct cc_name *except, struct cc_str view, struct cc_span sentence, struct cc_span found)
{
	struct cc_str text = cc_str_slice(view, 0, sentence.end);
	for (size_t i = 0; i < except->anchor_count; i++) {
		struct cc_str anchor = except->anchors[i];
		for (size_t at = cc_str_find(text, anchor, sentence.start); at != SIZE_MAX;
		     at = cc_str_find(text, anchor, at + 1)) {
			struct cc_span hit = {.start = at, .end = at + anchor.len};
			struct cc_span cover;
			if (match_name(&cover, except, view, sentence, hit) && cc_span_overlaps(cover, found))
				return true;
		}
	}
	return false;
}

/* Whether an exception of the rule covers the place: 战略性新兴产业 covers 新兴产业. */
static bool is_excepted(const struct cc_text_rule *rule, struct cc_str view, struct cc_span sentence,
			struct cc_span found)
{
	for (size_t i = 0; i < rule->except_count; i++)
		if (covers(&rule->except[i], view, sentence, found))
			return true;
	return false;
}

/* 战略性新兴产业 of the same article as 战略新兴产业: what the author means to write. Reading offsets; empty: none. */
static struct cc_span printed_right(const struct cc_garble *garble, const struct cc_text_rule *rule)
{
	enum { LOOKED_AT = 100000 };
	struct cc_str reading = garble->article->document.reading;
	struct cc_str head = cc_str_slice(reading, 0, reading.len < LOOKED_AT ? reading.len : LOOKED_AT);
	size_t at = rule->severity == CC_SEVERITY_INFO && rule->replacement.len > 0
			? cc_str_find(head, rule->replacement, 0)
			: SIZE_MAX;
	return at == SIZE_MAX ? (struct cc_span){0} : (struct cc_span){.start = at, .end = at + rule->replacement.len};
}

static bool report(const struct cc_garble *garble, const struct cc_text_rule *rule, struct cc_span found,
		   struct cc_span right)
{
	/* Slices of the pack are not NUL-terminated; templates are. */
	struct cc_str id = cc_arena_copy(garble->arena, rule->id);
	struct cc_str en = cc_arena_copy(garble->scratch, rule->message.en);
	struct cc_str zh = cc_arena_copy(garble->scratch, rule->message.zh);
	if (id.ptr == NULL || en.ptr == NULL || zh.ptr == NULL)
		return false;
	const struct cc_garble_spot spot = {
	    .rule = id.ptr,
	    .severity = rule->severity,
	    .confidence = 800,
	    .span = cc_article_reading(garble->article, found),
	    .replacement = rule->replacement,
	    .message = {.en = en.ptr, .zh = zh.ptr},
	    .right = right,
	};
	return cc_garble_report(garble, &spot);
}

/* The part of a sentence that a rule may look at: a text without stops is one sentence of a megabyte. */
static struct cc_span around(struct cc_str view, struct cc_span sentence, struct cc_span hit)
{
	struct cc_span window = sentence;
	if (hit.start - sentence.start > REACH) {
		window.start = hit.start - REACH;
		while (((unsigned char)view.ptr[window.start] & 0xC0) == 0x80)
			window.start++;
	}
	if (hit.end < sentence.end && sentence.end - hit.end > REACH) {
		window.end = hit.end + REACH;
		while (((unsigned char)view.ptr[window.end] & 0xC0) == 0x80)
			window.end--;
	}
	return window;
}

/* The sentence that holds the hit; sentences and hits both run forward. */
static size_t advance(const struct cc_text *text, size_t sentence, size_t at)
{
	while (sentence < text->sentence_count && text->sentences[sentence].span.end <= at)
		sentence++;
	return sentence;
}

/* A hit in its sentence, told where its rule stands by it. @param told  The rule told last; set to this one's. One
 * place as it should be is enough for a row of the same. */
static bool hold(const struct cc_garble *garble, const struct cc_hit *item, struct cc_span sentence,
		 const struct cc_text_rule **told)
{
	const struct cc_text_rule *rule = &garble->input->rules->text_rules[item->ref];
	const struct cc_str view = garble->article->text.view;
	struct cc_span hit = {.start = item->start, .end = item->end};
	struct cc_span window = around(view, sentence, hit);
	struct cc_span found;
	if (!match_name(&found, &rule->find, view, window, hit) || is_excepted(rule, view, window, found))
		return true;
	bool again = *told == rule;
	*told = rule;
	return report(garble, rule, found, again ? (struct cc_span){0} : printed_right(garble, rule));
}

bool cc_garble_rules(const struct cc_garble *garble)
{
	const struct cc_ruleset *rules = garble->input->rules;
	const struct cc_text *text = &garble->article->text;
	if (rules->text_rule_count == 0 || rules->lexicon == NULL)
		return true;
	struct cc_vec hits = cc_vec_new(garble->scratch, sizeof(struct cc_hit));
	const uint32_t others = ~(UINT32_C(1) << CC_WORD_TEXT_RULE);
	if (cc_phrases_scan_without(&hits, rules->lexicon, text->view, 0, text->view.len, others) != CC_OK)
		return false;
	const struct cc_hit *items = hits.items;
	size_t sentence = 0;
	const struct cc_text_rule *told = NULL;
	for (size_t i = 0; i < hits.len; i++) {
		if (items[i].ref >= rules->text_rule_count)
			continue;
		sentence = advance(text, sentence, items[i].start);
		if (sentence == text->sentence_count)
			break;
		struct cc_span span = text->sentences[sentence].span;
		/* one that begins between two sentences is of neither */
		if (items[i].start >= span.start && !hold(garble, &items[i], span, &told))
			return false;
	}
	return true;
}
