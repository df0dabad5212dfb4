/* The inside of garbled-text: what every detector gets, and how it reports a spot.
 * Leaves what is garbled to the garble_*.c files, one family each. */
#ifndef CC_CHECKS_GARBLE_H
#define CC_CHECKS_GARBLE_H

#include "checks/check.h"
#include "checks/garble/wordlist.h"
#include "checks/shared/typed_text.h"

struct cc_garble {
	const struct cc_check_input *input;
	const struct cc_article *article; /* the one that is looked at */
	struct cc_vec *findings;
	struct cc_arena *arena;		  /* results */
	struct cc_arena *scratch;	  /* emptied after each article */
	const struct cc_wordlist *corpus; /* the run's own Latin words */
	struct typed_text_asked *asked;
};

/** A message in both languages; {0} is the garbled text, {1} its repair or what `more` says. */
struct cc_garble_text {
	const char *en;
	const char *zh;
};

/** What a detector saw. */
struct cc_garble_spot {
	const char *rule; /* static: "sandwich", "stray-word", ... */
	enum cc_severity severity;
	unsigned confidence;
	struct cc_span span;	   /* reading offsets */
	struct cc_str replacement; /* ptr NULL: no fix */
	bool safe;		   /* the fix needs no eye */
	struct cc_garble_text message;
	struct cc_garble_text why; /* one short sentence; NULL: none */
	struct cc_span right;	   /* where the text prints it as it should be; empty: nowhere */
};

/** A list of words of the packs, see ruleset/word_lists.def. Texts here are not folded: its words are of letters. */
static inline const struct cc_word_list *cc_garble_words(const struct cc_garble *garble, enum cc_words list)
{
	return cc_words_of(garble->input->rules, list);
}

/** Whether a sentence goes on with the text: a word of the list opens it, and no longer word that begins so (及时). */
bool cc_garble_goes_on(const struct cc_garble *garble, struct cc_str text, enum cc_words list);

/** Whether the text begins with one of the words. O(words). */
static inline bool cc_garble_begins_with(struct cc_str text, const char *const *words, size_t count)
{
	for (size_t i = 0; i < count; i++)
		if (cc_str_starts(text, cc_str_from(words[i])))
			return true;
	return false;
}

/** Report a spot of garble->article. @return false when out of memory. */
bool cc_garble_report(const struct cc_garble *garble, const struct cc_garble_spot *spot);

/** Report one finding over several spans of the article (at least one), all of one kind; no fix. */
bool cc_garble_report_all(const struct cc_garble *garble, const struct cc_garble_spot *spot,
			  const struct cc_span *spans, size_t count);

/** A detector looks at one article. @return false when out of memory. */
typedef bool cc_garble_detector(const struct cc_garble *garble);

bool cc_garble_english(const struct cc_garble *garble);	  /* 二 of the three, 2024；it, AⅠ */
bool cc_garble_latin(const struct cc_garble *garble);	  /* G党P, stray and, ＧDР */
bool cc_garble_bytes(const struct cc_garble *garble);	  /* mojibake, U+FFFD, private use, radicals, controls */
bool cc_garble_digits(const struct cc_garble *garble);	  /* 2O24年, l2% */
bool cc_garble_misread(const struct cc_garble *garble);	  /* deve1opment, C02 */
bool cc_garble_ligatures(const struct cc_garble *garble); /* traffi c */
bool cc_garble_width(const struct cc_garble *garble);	  /* ２０２４年 beside 2025年 */
bool cc_garble_dash(const struct cc_garble *garble);	  /* 甲一乙 for 甲—乙 */
bool cc_garble_joins(const struct cc_garble *garble);	  /* a number torn from its unit */
bool cc_garble_furniture(const struct cc_garble *garble); /* bookmarks, page numbers, sites */
bool cc_garble_headings(const struct cc_garble *garble);  /* a blank in a heading, one on two lines */
bool cc_garble_breaks(const struct cc_garble *garble);	  /* a paragraph that breaks off */
bool cc_garble_brackets(const struct cc_garble *garble);  /* （ without ） */
bool cc_garble_rules(const struct cc_garble *garble);	  /* text_rules of packs */

/** The text of a block, trimmed. */
static inline struct cc_str garble_block_text(const struct cc_document *document, size_t block)
{
	return cc_str_trim(cc_str_of_span(document->reading, document->blocks[block].text));
}

#endif
