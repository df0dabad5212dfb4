/* Words of Chinese that no name is made of: the 淡水 of 淡水捕捞产量, the 基本养老保险 of 基本养老保险基金支出. They
 * tell which part a figure is of. Leaves words that end as a name does to somebody.c, and what follows to
 * private_subject.c. */
#include "base/utf8.h"
#include "link/places/subjects.h"
#include "ruleset/known_words.h"

/* Whether the packs hold the character at `at` beside the one before or behind it. */
static bool is_in_word(const struct link_sentence *self, struct cc_str words, size_t at)
{
	const struct cc_known_words *known = self->context->rules->known_words;
	size_t next = at;
	size_t before = at;
	uint32_t own = cc_utf8_next(words, &next);
	uint32_t first = at > 0 ? cc_utf8_prev(words, &before) : 0;
	uint32_t last = next < words.len ? cc_utf8_next(words, &next) : 0;
	return cc_utf8_is_han(own) && ((first != 0 && cc_known_words_has(known, cc_known_pair(first, own))) ||
				       (last != 0 && cc_known_words_has(known, cc_known_pair(own, last))));
}

bool link_is_plain(const struct link_sentence *self, struct cc_str words)
{
	if (!link_is_han_sentence(self) || !cc_known_words_tell(self->context->rules->known_words))
		return false;
	for (size_t at = 0; at < words.len; (void)cc_utf8_next(words, &at)) {
		if (!is_in_word(self, words, at))
			return false;
	}
	return words.len > 0;
}
