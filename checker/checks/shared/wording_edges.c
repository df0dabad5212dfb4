/* Finding a word of a kind in a text and at its end, in an automaton that reads from the front.
 * Leaves what is left to the checks. */
#include "checks/shared/wording_edges.h"

enum { WORD_MOST = 24 }; /* bytes; no word that is cut off is longer */

struct cc_str cc_wording_trim_start(const struct cc_ruleset *rules, enum cc_wording kind, struct cc_str words)
{
	struct cc_hit hit;
	while (words.len > 0 && cc_phrases_find_at(&hit, rules->wordings, words, 0, words.len, kind))
		words = cc_str_slice(words, hit.end, words.len);
	return words;
}

/* Where the longest word of the kind begins that the text ends with; its length where none does. */
static size_t last_word(const struct cc_ruleset *rules, enum cc_wording kind, struct cc_str words)
{
	struct cc_hit hit;
	for (size_t at = words.len > WORD_MOST ? words.len - WORD_MOST : 0; at < words.len; at++) {
		bool inside = ((unsigned char)words.ptr[at] & 0xC0U) == 0x80U;
		if (!inside && cc_phrases_find_at(&hit, rules->wordings, words, at, words.len, kind) &&
		    hit.end == words.len)
			return at;
	}
	return words.len;
}

struct cc_str cc_wording_trim_end(const struct cc_ruleset *rules, enum cc_wording kind, struct cc_str words)
{
	for (size_t at = last_word(rules, kind, words); at < words.len; at = last_word(rules, kind, words))
		words.len = at;
	return words;
}

bool cc_wording_stands_in(const struct cc_ruleset *rules, enum cc_wording kind, struct cc_str words)
{
	struct cc_hit hit;
	for (size_t at = 0; at < words.len; at++) {
		bool inside = ((unsigned char)words.ptr[at] & 0xC0U) == 0x80U;
		if (!inside && cc_phrases_find_at(&hit, rules->wordings, words, at, words.len, kind))
			return true;
	}
	return false;
}
