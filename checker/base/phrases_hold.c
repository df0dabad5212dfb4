/* Whether a text holds a phrase of one kind: no list of hits, and no state from one character to the next.
 * Leaves finding all phrases to phrases.c. */
#include "base/bytes.h"
#include "base/phrases_parts.h"

enum { HAN_BYTES = 3 };

struct search {
	const struct cc_phrases *phrases;
	struct cc_str text;
	size_t to;
	uint32_t kind;
	uint32_t bit;
};

static bool begins_at(const struct search *search, size_t at)
{
	struct cc_hit hit;
	return cc_phrases_find_from(&hit, search->phrases, search->text, at, search->to, search->kind);
}

/* Three bytes that begin a phrase of no more than five or, with the three behind them, a longer one. */
static inline bool may_begin_with_bytes(const struct search *search, const unsigned char *bytes, size_t left)
{
	const uint32_t *kinds = search->phrases->pair_kinds;
	const size_t place = cc_phrases_pair_of_bytes(bytes);
	if ((kinds[place] & search->bit) == 0)
		return false;
	uint32_t told = kinds[cc_phrases_pair_of_no_more(place)];
	if (left >= CC_PHRASES_MORE)
		told |= kinds[cc_phrases_pair_of_more(place, bytes + CC_PHRASES_TOLD)];
	return (told & search->bit) != 0;
}

static inline bool begins_with_bytes(const struct search *search, const unsigned char *bytes, size_t at)
{
	const size_t left = search->to - at;
	if ((search->phrases->short_kinds[bytes[at]] & search->bit) != 0)
		return begins_at(search, at);
	return left >= CC_PHRASES_TOLD && may_begin_with_bytes(search, bytes + at, left) && begins_at(search, at);
}

/* Behind the letters and digits from `at` on. */
static inline size_t word_end(const struct search *search, const unsigned char *bytes, size_t at)
{
	size_t end = cc_bytes_letters_end(bytes, at, search->to);
	while (end < search->to && cc_phrases_is_word((char)bytes[end]))
		end++;
	return end;
}

/* Over a run of Han. @return whether a phrase begins in it. */
static inline bool pass_han(const struct search *search, const unsigned char *bytes, size_t *at)
{
	const uint32_t *kinds = search->phrases->tail_kinds;
	const unsigned char *p = bytes + *at;
	const unsigned char *last = bytes + search->to - HAN_BYTES;
	for (; p <= last && cc_phrases_is_han_lead(*p); p += HAN_BYTES)
		if ((kinds[cc_phrases_tail(p)] & search->bit) != 0 &&
		    cc_phrases_han_may_begin(search->phrases, bytes, (size_t)(p - bytes), search->to, search->bit) &&
		    begins_at(search, (size_t)(p - bytes)))
			return true;
	*at = (size_t)(p - bytes);
	return false;
}

bool cc_phrases_hold(const struct cc_phrases *phrases, struct cc_str text, size_t from, size_t to, uint32_t kind)
{
	const struct search search = {
	    .phrases = phrases, .text = text, .to = to, .kind = kind, .bit = cc_phrases_kind_bit(kind)};
	const unsigned char *bytes = (const unsigned char *)text.ptr;
	for (size_t at = from; at < to;) {
		const unsigned char what = phrases->kind_of[bytes[at]];
		if (what == CC_BYTE_HAN && to - at >= HAN_BYTES) {
			if (pass_han(&search, bytes, &at))
				return true;
			continue;
		}
		if ((phrases->byte_kinds[bytes[at]] & search.bit) != 0 && begins_with_bytes(&search, bytes, at))
			return true;
		at = what == CC_BYTE_LETTER || what == CC_BYTE_DIGIT ? word_end(&search, bytes, at) : at + 1;
	}
	return false;
}
