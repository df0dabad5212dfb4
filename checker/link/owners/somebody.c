/* Whether words of Chinese that no pack knows can be somebody's name: 合众思壮 is said again in the text, the 接下来 of
 * "接下来是农林水支出" is not. Leaves which words stand before a metric to private_words.c, and whose a figure is to
 * private_subject.c and companies.c. */
#include "base/ascii.h"
#include "link/places/places.h"
#include "link/places/subjects.h"

/* So far around the words a name is looked for; a text of fewer sentences may say each of its names once. */
enum { HAN_BYTES = 3, CODE_DIGITS = 4, REACH_BYTES = 1 << 14, SENTENCES_LEAST = 4 };

/* A place, a body or a company ends so: 鹤岭|高新区, 星越|科技 is somebody. */
bool link_ends_as_name(const struct link_sentence *self, struct cc_str words)
{
	size_t end = (size_t)(words.ptr - self->view.ptr) + words.len;
	for (size_t i = 0; i < self->mentions->cue_count && self->mentions->cues[i].span.start < end; i++) {
		const struct cc_cue_mention *cue = &self->mentions->cues[i];
		bool tail = cue->kind == CC_CUE_BODY_TAIL || cue->kind == CC_CUE_NAME_PART || link_is_tail(cue->kind);
		if (tail && cue->span.end == end)
			return true;
	}
	return false;
}

struct cc_str link_behind_attribute(const struct link_sentence *self, struct cc_str words)
{
	enum { HAN_OF_NAME = 4 };
	const struct cc_str of = CC_STR("的");
	for (size_t at = words.len; link_is_han_sentence(self) && at >= of.len; at--) {
		struct cc_str name = cc_str_slice(words, at, words.len);
		if (cc_str_ends(cc_str_slice(words, 0, at), of))
			return cc_utf8_count(name) >= HAN_OF_NAME && link_ends_as_name(self, name) ? name : words;
	}
	return words;
}

/* 保险公司: companies of a kind. */
static bool ends_as_company(const struct link_sentence *self, size_t end)
{
	const struct cc_cue_mention *cue = link_last_cue(self, CC_CUE_SOMEONE, self->sentence->span.start, end);
	return cue != NULL && cue->span.end == end;
}

/* 郑州市|中心城区: a part of a place that is known. */
static bool begins_with_place(const struct link_sentence *self, size_t start)
{
	for (size_t i = 0; i < self->scope_count; i++) {
		if (self->scopes[i].span.start == start && link_is_place(self->scopes[i].scope))
			return true;
	}
	return false;
}

/* 电影《满江红》: what stands in a title is one. */
static bool is_quoted(const struct link_sentence *self, size_t start)
{
	struct cc_str before = cc_str_slice(self->view, self->sentence->span.start, start);
	return cc_str_ends(before, CC_STR("《")) || cc_str_ends(before, CC_STR("“"));
}

/* 济川药业(600566): behind the name stands what it is listed by. */
bool link_has_code(const struct link_sentence *self, size_t end)
{
	struct cc_str rest = cc_str_slice(self->view, end, self->sentence->span.end);
	return rest.len > CODE_DIGITS && rest.ptr[0] == '(' && cc_ascii_is_digit(rest.ptr[1]) &&
	       cc_ascii_is_digit(rest.ptr[CODE_DIGITS]);
}

static bool is_in_title(const struct link_sentence *self, struct cc_str words)
{
	const struct cc_article *title = self->context->article->title;
	return title != NULL && cc_str_find(title->text.view, words, 0) != SIZE_MAX;
}

static bool is_said_again(const struct link_sentence *self, struct cc_str words)
{
	size_t start = (size_t)(words.ptr - self->view.ptr);
	size_t end = start + words.len;
	size_t from = start > REACH_BYTES ? start - REACH_BYTES : 0;
	size_t to = end + REACH_BYTES < self->view.len ? end + REACH_BYTES : self->view.len;
	return cc_str_find(cc_str_slice(self->view, 0, start), words, from) != SIZE_MAX ||
	       cc_str_find(cc_str_slice(self->view, 0, to), words, end) != SIZE_MAX || is_in_title(self, words);
}

bool link_is_shown_as_name(const struct link_sentence *self, struct cc_str words)
{
	size_t start = (size_t)(words.ptr - self->view.ptr);
	return link_ends_as_name(self, words) || ends_as_company(self, start + words.len) ||
	       begins_with_place(self, start) || is_quoted(self, start) || link_has_code(self, start + words.len);
}

bool link_may_be_somebody(const struct link_sentence *self, struct cc_str words)
{
	bool here = words.len > 0 && words.ptr >= self->view.ptr && words.ptr < self->view.ptr + self->view.len;
	size_t start = here ? (size_t)(words.ptr - self->view.ptr) : 0;
	if (!here || !link_is_han_sentence(self) || !link_is_han_at(self, start))
		return true;
	if (words.len == HAN_BYTES)
		return false; /* 经|营收益 */
	return self->context->article->text.sentence_count < SENTENCES_LEAST || link_is_shown_as_name(self, words) ||
	       is_said_again(self, words);
}
