/* What an English title names and its text names again, where no pack knows it: "A letter from Kestrel Bay".
 * Leaves titles of known places, and all of Chinese, to link.c. */
#include <stdint.h>

#include "link/places/places.h"
#include "link/places/stranger.h"
#include "link/places/subjects.h"

enum { WORDS_MOST = 4, WORD_LEAST = 4, LATIN_TITLE_BYTES = 300 };

static size_t word_end(struct cc_str title, size_t at)
{
	while (at < title.len && title.ptr[at] != ' ' && title.ptr[at] != ',' && title.ptr[at] != ':')
		at++;
	return at;
}

static bool is_latin(struct cc_str text)
{
	for (size_t i = 0; i < text.len; i++) {
		if ((unsigned char)text.ptr[i] >= 0xE0)
			return false;
	}
	return text.len > 0 && text.len < LATIN_TITLE_BYTES;
}

/* Whether the text says the words outside of the title that it may begin with. */
static bool is_said_again(struct cc_str text, struct cc_str title, struct cc_str words)
{
	size_t heading = cc_str_find(text, title, 0);
	size_t from = heading != SIZE_MAX ? heading + title.len : 0;
	return cc_str_find(text, words, from) != SIZE_MAX;
}

/* The end of the longest capitalised words from `at` on that the text says again; `at` where it says none. */
static size_t name_end(struct cc_str text, struct cc_str title, size_t at, const struct cc_word_list *no_places)
{
	size_t end = at;
	size_t next = at;
	const struct cc_str of = CC_STR("of ");
	for (int words = 0; words < WORDS_MOST && next < title.len && cc_ascii_is_upper(title.ptr[next]); words++) {
		size_t stop = word_end(title, next);
		struct cc_str said = cc_str_slice(title, at, stop);
		bool again = words > 0 && is_said_again(text, title, said);
		bool none = again && cc_word_list_ends(no_places, said) > 0;
		end = again ? stop : end;
		if (none)
			return at; /* "Recorded Crime Statistics" */
		if (stop >= title.len || title.ptr[stop] != ' ')
			break;
		next = stop + 1;
		/* "Dallas Museum of Art attendance" */
		next += cc_str_starts(cc_str_slice(title, next, title.len), of) ? of.len : 0;
	}
	return end;
}

static struct cc_str find_name(struct cc_str text, struct cc_str title, const struct cc_word_list *no_places)
{
	for (size_t at = 0; at < title.len; at = word_end(title, at) + 1) {
		size_t end = name_end(text, title, at, no_places);
		if (end > at + WORD_LEAST)
			return cc_str_slice(title, at, end);
	}
	return (struct cc_str){0};
}

const struct cc_scope *link_title_place(struct link_context *context)
{
	struct cc_str title = context->article->document.title;
	if (context->title_read)
		return context->named_in_title;
	context->title_read = true;
	const struct cc_word_list *no_places = cc_words_of(context->rules, CC_WORDS_NO_PLACES);
	struct cc_str name =
	    is_latin(title) ? find_name(context->article->text.view, title, no_places) : (struct cc_str){0};
	/* "Kestermark in figures": one word may be any noun, where the text does not use it as a place's name. */
	if (name.ptr == NULL && is_latin(title) && link_stranger(context).ptr != NULL &&
	    cc_str_find(title, link_stranger(context), 0) != SIZE_MAX)
		name = link_stranger(context);
	if (name.ptr != NULL)
		context->named_in_title = link_local_scope(context, name, CC_SCOPE_OTHER);
	return context->named_in_title;
}
