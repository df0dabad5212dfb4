/* What phrases begin and end with, in tables of the kinds that do: most of a text is passed by a look at them.
 * Leaves building states to phrases_build.c. */
#include "base/phrases_parts.h"

enum { HAN = 3 };

/* A phrase of `kind` begins with a Han character. */
static void mark_han(struct cc_phrases *p, const unsigned char *bytes, size_t len, uint32_t kind)
{
	const size_t first = cc_phrases_han_index(bytes);
	p->start_kinds[first] |= kind;
	p->tail_kinds[cc_phrases_tail(bytes)] |= kind;
	if (len >= 2 * HAN && cc_phrases_is_han_lead(bytes[HAN]))
		p->pair_kinds[cc_phrases_pair_of_han(first, bytes + HAN)] |= kind;
	else
		p->pair_kinds[cc_phrases_pair_of_none(first)] |= kind;
}

static void mark_byte(uint32_t kinds[CC_PHRASES_BYTES], unsigned char byte, uint32_t kind)
{
	kinds[byte] |= kind;
	if (byte >= 'a' && byte <= 'z')
		kinds[byte - 'a' + 'A'] |= kind;
}

/* The first bytes of a phrase without its marks. @return how many there are. */
static size_t first_bytes(unsigned char bytes[CC_PHRASES_MORE], struct cc_str folded)
{
	size_t len = 0;
	for (size_t i = 0; i < folded.len && len < CC_PHRASES_MORE; i++)
		if (folded.ptr[i] != CC_MARK_WORD_START && folded.ptr[i] != CC_MARK_BEHIND_DIGIT)
			bytes[len++] = (unsigned char)folded.ptr[i];
	return len;
}

/* Of a phrase that begins with no Han. */
static void mark_other(struct cc_phrases *p, struct cc_str folded, uint32_t kind)
{
	unsigned char bytes[CC_PHRASES_MORE] = {0};
	const size_t len = first_bytes(bytes, folded);
	mark_byte(p->byte_kinds, bytes[0], kind);
	if (len < CC_PHRASES_TOLD) {
		mark_byte(p->short_kinds, bytes[0], kind);
		return;
	}
	const size_t place = cc_phrases_pair_of_bytes(bytes);
	p->pair_kinds[place] |= kind;
	p->pair_kinds[len < CC_PHRASES_MORE ? cc_phrases_pair_of_no_more(place)
					    : cc_phrases_pair_of_more(place, bytes + CC_PHRASES_TOLD)] |= kind;
}

/* Of one that begins with some bytes of a Han character. */
static void mark_torn(struct cc_phrases *p, uint32_t kind)
{
	for (size_t i = 0; i < CC_PHRASES_HAN; i++)
		p->start_kinds[i] |= kind;
	for (size_t i = 0; i < CC_PHRASES_TAILS; i++)
		p->tail_kinds[i] |= kind;
}

void cc_phrases_note_edges(struct cc_phrases *p, struct cc_str folded, uint32_t kind)
{
	const unsigned char *bytes = (const unsigned char *)folded.ptr;
	const uint32_t bit = cc_phrases_kind_bit(kind);
	if (folded.len >= HAN && cc_phrases_is_han_lead(bytes[folded.len - HAN]))
		p->end_kinds[cc_phrases_han_index(bytes + folded.len - HAN)] |= bit;
	if (!cc_phrases_is_han_lead(bytes[0]))
		mark_other(p, folded, bit);
	else if (folded.len >= HAN)
		mark_han(p, bytes, folded.len, bit);
	else
		mark_torn(p, bit);
}
