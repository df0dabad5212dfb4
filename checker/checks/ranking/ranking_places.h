/* Who is the largest, or the third-largest, of a kind, as a sentence says it.
 * Leaves which of them exclude one another to ranking_places.c. Private to checks/. */
#ifndef CC_CHECKS_RANKING_PLACES_H
#define CC_CHECKS_RANKING_PLACES_H

#include "checks/ranking/ranking.h"

/** 雁沉湖 | 是 | 全省 | 第三大 | 淡水湖; Pellharrow | is | the sixth-largest | grocer | in | the country */
struct ranking_place {
	struct ranking_head head; /* the key is of the superlative and the kind, the mark 第三大淡水湖 */
	uint32_t sentence;
	struct cc_str holder; /* whom the article names most where the sentence names nobody; empty: nobody either */
	struct cc_str area;   /* 全省, "the country"; empty: none is named */
	int rank;
	int year;   /* 0: none is named */
	bool leans; /* "It is the": the holder is whom the article names most */
	bool ahead; /* the sentence foresees it */
};

/** A sentence that is looked through. */
struct ranking_search {
	struct ranking_work *work;
	const struct cc_article *article;
	uint32_t sentence;
	struct cc_span within; /* the sentence, or the Chinese clause */
	struct cc_vec *places; /* struct ranking_place */
};

/** [from, to) of the view; empty where `to` is not behind `from`. */
struct cc_str ranking_text(const struct ranking_search *self, size_t from, size_t to);

const struct cc_word_list *ranking_words(const struct ranking_search *self, enum cc_words words);

/** Where the last word of the list in [from, to) begins and ends; `to` twice where there is none. O(bytes). */
struct cc_span ranking_last_word(const struct ranking_search *self, enum cc_words words, size_t from, size_t to);

/** The ordinal before an English superlative at `at`, and where it begins; 1 where "the" or 's stands there; 0:
 * neither.
 */
int ranking_english_rank(size_t *start, const struct ranking_search *self, size_t at);

/** The English superlative that begins with the word at its start: largest, "most visited"; empty: none. */
struct cc_str ranking_english_superlative(const struct ranking_search *self, struct cc_str word);

/** "the country" of "in the country", "of the country" behind `at`; no time. */
struct cc_str ranking_english_area(const struct ranking_search *self, size_t at);

/** The same where a kind may stand before it: "most visited museum in the country". */
struct cc_str ranking_english_area_of(const struct ranking_search *self, size_t at);

/** 第三大, 最大的: the superlative that begins at `at`, its rank and what follows; an empty one where there is none. */
struct cc_str ranking_superlative_at(int *rank, size_t *end, const struct ranking_search *self, size_t at);

/** The ordinal that ends at `end` ("third", "3rd") and where it begins; 0: none. */
int ranking_ordinal_before(size_t *start, const struct ranking_search *self, size_t end);

/** The Latin word at `at`, with its hyphens; empty: none. */
struct cc_str ranking_word_at(const struct ranking_search *self, size_t at);

/** 第一 to 第十, 第12: the number behind 第 and where it ends; 0: none. */
int ranking_ordinal_at(size_t *end, struct cc_str text, size_t at);

/** Whether nothing at the mark says that others share the place, or that it is gone. */
bool ranking_is_sole(const struct ranking_search *self, struct cc_span mark);

/** Append the place where it is stated as a fact. @return false when out of memory. */
bool ranking_keep_place(struct ranking_search *self, struct ranking_place *place);

/** Append the places that a sentence tells. @return false when out of memory. O(bytes * words of the lists). */
bool ranking_chinese_places(struct ranking_search *self);
bool ranking_english_places(struct ranking_search *self);

#endif
