/* A dash read as 一 between two names: 滨海一中关村科技园.
 * Leaves other numerals to extract/. */
#include "base/utf8.h"
#include "checks/garble/garble.h"
#include "model/mention.h"

static const struct cc_str one = {.ptr = "一", .len = sizeof("一") - 1};

enum { HAN_BYTES = 3, TWINS_TRIED = 50 /* an article: each is a search through all of it */ };

/* 昆山一工业园 is one park in Kunshan: 工业 does not end like a place. */
static bool ends_like_place(const struct cc_garble *garble, struct cc_str text)
{
	return cc_word_list_ends(cc_garble_words(garble, CC_WORDS_PLACE_TAIL), text) > 0;
}

/* 中关村科技园: two or three characters from `at` that end like a place, with what it is joined for right behind them.
 */
static bool place_and_purpose(const struct cc_garble *garble, struct cc_str text, size_t at)
{
	const struct cc_word_list *purposes = cc_garble_words(garble, CC_WORDS_JOINED_FOR);
	for (size_t len = 2; len <= 3; len++) {
		size_t end = at + len * HAN_BYTES;
		if (end < text.len && ends_like_place(garble, cc_str_slice(text, at, end)) &&
		    cc_word_list_begins(purposes, cc_str_slice(text, end, text.len)) > 0)
			return true;
	}
	return false;
}

/* A sector is no end of a railway: 昆山一工业园. */
static bool is_place(const struct cc_scope *scope)
{
	return scope->kind == CC_SCOPE_COUNTRY || scope->kind == CC_SCOPE_PROVINCE ||
	       scope->kind == CC_SCOPE_MUNICIPALITY || scope->kind == CC_SCOPE_CITY || scope->kind == CC_SCOPE_DISTRICT;
}

/* A place of the sentence that ends (or starts) at view offset `at`. */
static bool place_touches(const struct cc_mentions *mentions, size_t at, bool (*touches)(struct cc_span, size_t))
{
	for (size_t i = 0; mentions != NULL && i < mentions->scope_count; i++)
		if (is_place(mentions->scopes[i].scope) && touches(mentions->scopes[i].span, at))
			return true;
	return false;
}

static bool ends_at(struct cc_span span, size_t at)
{
	return span.end == at;
}

static bool starts_at(struct cc_span span, size_t at)
{
	return span.start == at && cc_span_len(span) >= 2 * HAN_BYTES;
}

/* The same two names with a dash: 滨海—中关村 elsewhere in the article. */
static bool has_dashed_twin(struct cc_str view, size_t at)
{
	static const char *const dashes[] = {"—", "–", "-", "－", "──"};
	if (at < 2 * HAN_BYTES || at + 3 * HAN_BYTES > view.len)
		return false;
	for (size_t i = 0; i < sizeof(dashes) / sizeof(dashes[0]); i++) {
		char twin[8 * HAN_BYTES];
		size_t dash = strlen(dashes[i]);
		memcpy(twin, view.ptr + at - 2 * HAN_BYTES, 2 * HAN_BYTES);
		memcpy(twin + 2 * HAN_BYTES, dashes[i], dash);
		memcpy(twin + 2 * HAN_BYTES + dash, view.ptr + at + HAN_BYTES, 2 * HAN_BYTES);
		struct cc_str needle = {.ptr = twin, .len = 4 * HAN_BYTES + dash};
		if (cc_str_find(view, needle, 0) != SIZE_MAX)
			return true;
	}
	return false;
}

static bool is_dash(const struct cc_garble *garble, size_t sentence, size_t at, size_t *twins_left)
{
	const struct cc_article *article = garble->article;
	struct cc_str view = article->text.view;
	const struct cc_mentions *mentions = article->mentions != NULL ? &article->mentions[sentence] : NULL;
	struct cc_span span = article->text.sentences[sentence].span;
	struct cc_str left = cc_str_slice(view, span.start, at);
	struct cc_str rest = cc_str_slice(view, 0, span.end);
	size_t behind = at + one.len;
	bool place_before = place_touches(mentions, at, ends_at);
	bool place_after = place_touches(mentions, behind, starts_at);
	if (place_before && place_after)
		return true;
	if ((place_before || ends_like_place(garble, left)) && place_and_purpose(garble, rest, behind))
		return true;
	if (!ends_like_place(garble, left) || *twins_left == 0)
		return false;
	(*twins_left)--;
	return has_dashed_twin(view, at);
}

static bool report(const struct cc_garble *garble, size_t at)
{
	struct cc_span view = {.start = at, .end = at + one.len};
	const struct cc_garble_spot spot = {
	    .rule = "dash-as-one",
	    .severity = CC_SEVERITY_WARNING,
	    .confidence = 800,
	    .span = cc_article_reading(garble->article, view),
	    .replacement = CC_STR("—"),
	    .message = {.en = "{0} between two names, probably a dash", .zh = "两个名称之间的“{0}”疑为连接号“{1}”"},
	};
	return cc_garble_report(garble, &spot);
}

bool cc_garble_dash(const struct cc_garble *garble)
{
	const struct cc_text *text = &garble->article->text;
	size_t twins_left = TWINS_TRIED;
	for (size_t i = 0; i < text->sentence_count; i++) {
		struct cc_span span = text->sentences[i].span;
		struct cc_str rest = cc_str_slice(text->view, 0, span.end);
		for (size_t at = cc_str_find(rest, one, span.start); at < span.end;
		     at = cc_str_find(rest, one, at + one.len))
			if (is_dash(garble, i, at, &twins_left) && !report(garble, at))
				return false;
	}
	return true;
}
