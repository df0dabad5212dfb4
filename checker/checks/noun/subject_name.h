/* Whose a figure is, as far as a name tells: 桥头市人民医院 of 桥头市人民医院现有职工3680人, Pellworth Foods.
 * Leaves places that packs know to link/. Private to checks/. */
#ifndef CC_CHECKS_SUBJECT_NAME_H
#define CC_CHECKS_SUBJECT_NAME_H

#include "checks/check.h"

/** Whom a sentence names first: asked again for each figure of the sentences behind it. */
struct cc_sentence_subject {
	const struct cc_article *article; /* NULL: none is kept here */
	uint32_t sentence;
	struct cc_span first;
};

enum { CC_SUBJECTS_KEPT = 8 /* a power of two, more than the sentences that a figure looks back over */ };

struct cc_capital; /* a word that opened a sentence, and whether its article has the capital elsewhere too */

/** One sentence with the words of the packs in it; reused from sentence to sentence. */
struct cc_word_scan {
	const struct cc_article *article;
	uint32_t sentence;
	struct cc_vec hits; /* struct cc_hit; kind is an enum cc_wording; by start, longest first */
	struct cc_sentence_subject kept[CC_SUBJECTS_KEPT];
	struct cc_capital *capitals; /* by their words; NULL: none are remembered */
};

struct cc_word_scan cc_word_scan_new(struct cc_arena *arena);

/** A sentence that is taken again costs nothing. @return false when out of memory. O(bytes + hits log hits). */
bool cc_word_scan_take(struct cc_word_scan *scan, const struct cc_ruleset *rules, const struct cc_article *article,
		       uint32_t sentence);

/** The first of the hits that begins at `at` or behind it. O(log hits). */
size_t cc_word_scan_from(const struct cc_word_scan *scan, size_t at);

/** Kinds of the words that lie in [from, to), as bits; a word inside a longer one does not count. O(log hits + hits in
 * the stretch). */
uint64_t cc_word_scan_kinds(const struct cc_word_scan *scan, size_t from, size_t to);

/** End of the last word of these kinds (bits) that lies in [from, to); `from` where there is none. O(log hits + hits in
 * the stretch). */
size_t cc_word_scan_last(const struct cc_word_scan *scan, uint64_t kinds, size_t from, size_t to);

/**
 * The last name in [from, to) of the sentence: capitalised words, or Han up to a word such as 医院.
 * @return View offsets; empty where nobody is named (该院, the hospital). O(bytes + hits).
 */
struct cc_span cc_subject_last(const struct cc_word_scan *scan, size_t from, size_t to);

/** The first one in [from, to), which the sentence is about more often than not. O((bytes + hits) * names). */
struct cc_span cc_subject_first(const struct cc_word_scan *scan, size_t from, size_t to);

/** The first name of a whole sentence, which is taken where it is not one of the last ones asked for. @return false
 * when out of memory. */
bool cc_subject_of_sentence(struct cc_span *out, struct cc_word_scan *scan, const struct cc_ruleset *rules,
			    const struct cc_article *article, uint32_t sentence);

/** How two names stand to one another. */
enum cc_subject_relation {
	CC_SUBJECT_OTHER,
	CC_SUBJECT_OPEN, /* one or both name nobody, or one in Han and one in Latin letters */
	CC_SUBJECT_SAME	 /* equal, the end of a longer one, an abbreviation, some of its words */
};

/** Names as text of the view; empty: nobody. O(length). */
enum cc_subject_relation cc_subject_relate(struct cc_str a, struct cc_str b);

#endif
