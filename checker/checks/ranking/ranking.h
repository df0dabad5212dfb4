/* What the files of the check `ranking` share. Private to checks/.
 * Leaves the order of the parts to check_ranking.c. */
#ifndef CC_CHECKS_RANKING_H
#define CC_CHECKS_RANKING_H

#include "checks/noun/noun_kin.h"
#include "checks/shared/kept.h"
#include "checks/shared/shelf.h"

enum { RANKING_STORY_NAMES = 8 /* of an article that its ranks are filed under */ };

struct ranking_work {
	const struct cc_check_input *input;
	struct cc_vec *findings;
	struct cc_arena *arena;	  /* of the findings */
	struct cc_arena *working; /* of the check */
	struct cc_word_scan scan;
	struct noun_kin kin;
	struct noun_topic topic;	/* of the article whose places are gathered */
	struct cc_vec pairs;		/* struct ranking_pair */
	const struct cc_article *story; /* whose names stand in story_keys: those that it says most */
	uint64_t story_keys[RANKING_STORY_NAMES];
	size_t story_key_count;
};

/** Two statements that exclude one another, and what to say of them. Marks are view offsets. Pairs of one kind that
 * have a place in common become one finding. */
struct ranking_pair {
	enum ranking_kind { RANKING_RANKS, RANKING_LISTS, RANKING_MEMBER, RANKING_FIRSTS } kind;
	const struct cc_article *a, *b;
	struct cc_span mark_a, mark_b;
	const char *message; /* template: {0} the subject or list, {1} and {2} the marks of the first two places */
	struct cc_str about;
	const char *why;
	enum cc_severity severity;
};

/** Append a finding for each family of pairs. @return false when out of memory. O(n log n). */
bool ranking_report(struct ranking_work *work);

enum { RANKING_HELD_AT_ONCE = 24 /* of one key; more are too common to compare */, RANKING_YEAR_DAYS = 400 };

/** Whom a sentence speaks of before `to`: the last name in it, else the first one of the sentence before in its block.
 * Fills the work's scan with the sentence. @return false when out of memory. */
bool ranking_subject(struct cc_str *out, struct ranking_work *work, const struct cc_article *article, uint32_t sentence,
		     size_t to);

/** The last title of a sentence: 《高教观察》; empty: none. O(bytes). */
struct cc_str ranking_title(const struct cc_article *article, uint32_t sentence);

/** Append what a sentence has of something, as entries of a shelf. @return false when out of memory. */
typedef bool (*ranking_gatherer)(struct cc_vec *out, struct ranking_work *work, const struct cc_article *article,
				 uint32_t sentence);

/** What all statements begin with: those of one key may exclude one another. */
struct ranking_head {
	uint64_t key;
	const struct cc_article *article;
	struct cc_span mark; /* view offsets: what a finding shows */
};

/** Append a statement once for each of the names that its article says most, the name as its key. @param statement  The
 * head of one of the size of `out`. @return false when out of memory. O(article) where it is the article's first. */
bool ranking_file_by_story(struct cc_vec *out, struct ranking_work *work, struct ranking_head *statement);

/** Statements of one key, in order of article and place; drafts come first. */
struct ranking_group {
	const void *items;
	size_t count;
	size_t size; /* of a statement */
};

static inline const struct ranking_head *ranking_head_at(const struct ranking_group *group, size_t index)
{
	return (const void *)((const char *)group->items + index * group->size);
}

/** A kind of statement, and how two of it are held against one another. */
struct ranking_sort {
	enum cc_kept_kind kept;
	void *(*keep)(const struct cc_check_input *archive, struct cc_arena *arena); /* calls ranking_keep */
	ranking_gatherer gather;
	/** Append a pair to the work's where they exclude one another. @return false when out of memory. */
	bool (*hold)(struct ranking_work *work, const struct ranking_group *group, const void *a, const void *b);
	size_t size; /* of a statement, which begins with its struct ranking_head */
	size_t most; /* under one key; more are too common to compare */
};

/** All that the articles have of it, as a shelf. @return NULL when out of memory. */
void *ranking_keep(const struct cc_check_input *archive, const struct ranking_sort *sort, struct cc_arena *arena);

/** What drafts have, and what is kept of the archive under the same keys; sorted. @return false when out of memory. */
bool ranking_join(struct cc_vec *out, struct ranking_work *work, const struct ranking_sort *sort);

/** Hold each statement of a draft against the others of its key. @return false when out of memory. */
bool ranking_look_at(struct ranking_work *work, const struct ranking_sort *sort);

/** Append that two exclude one another. @param said  All but the articles and marks. @return false when out of memory.
 */
bool ranking_add(struct ranking_work *work, const struct ranking_head *a, const struct ranking_head *b,
		 struct ranking_pair said);

/** Whether both are named, and not alike: 全省 and 全国. */
static inline bool ranking_differ(struct cc_str a, struct cc_str b)
{
	return a.len > 0 && b.len > 0 && !cc_str_equal(a, b);
}

/* Each looks through all drafts and what is kept of the archive. @return false when out of memory. O(n log n). */

/** ranking_ranks.c: two ranks of one thing in one list. */
bool ranking_look_at_ranks(struct ranking_work *work);

/** ranking_standings.c: two places of one metric, or of one superlative, in articles of one story. */
bool ranking_look_at_standings(struct ranking_work *work);

/** ranking_places.c, behind firsts: the third-largest of a kind in one article and the second-largest in another, or
 * two that are it. */
bool ranking_look_at_places(struct ranking_work *work);

/** ranking_companions.c: two places that are told of one figure: 42 points and fourth place. */
bool ranking_look_at_companions(struct ranking_work *work);

/** ranking_lists.c: top-n lists whose members or order differ, and who says to be in one that lacks it. */
bool ranking_look_at_lists(struct ranking_work *work);

/** ranking_listed.c: a rank against the place that its holder has in the list. */
bool ranking_look_at_listed(struct ranking_work *work);

/** ranking_firsts.c: 首个, 唯一, the largest, claimed by two. */
bool ranking_look_at_firsts(struct ranking_work *work);

/** ranking_stories.c: two ranks of one field, told in other words by articles of one story. */
bool ranking_look_at_stories(struct ranking_work *work);

/** ranking_retold.c, behind all others: two places of one thing in sentences of two articles that tell the same, in
 * whatever words: 有记录以来第三高 and 列有记录以来第二位, the first and the third satellite. */
bool ranking_look_at_retold(struct ranking_work *work);

/** ranking_told.c, behind all others: two places of one thing, or two that it came from, by the figure that is ranked,
 * the move, among whom it is, and the words: 由第六位升至第四位 and 排名第五，上一年还是第六. */
bool ranking_look_at_told(struct ranking_work *work);

/** 位列第3位, 居全省第5位, ranked 41st: said as a fact, of somebody who holds it now or then. */
bool ranking_is_rank(const struct ranking_work *work, const struct cc_article *article, uint32_t sentence,
		     const struct cc_quantity *quantity);

/** The rank as a whole number from 1 to `most`; 0 where it is none of these. O(most). */
size_t ranking_place_of(const struct ranking_work *work, const struct cc_article *article, uint32_t sentence,
			const struct cc_quantity *quantity, size_t most);

/** The first 位列, 跻身 of a sentence that lies within; within.end where there is none. */
size_t ranking_first_cue(const struct cc_mentions *mentions, struct cc_span within);

/** The last year, quarter ... named within; unset where none is. */
struct cc_period ranking_period_within(const struct cc_mentions *mentions, struct cc_span within);

/** 增速居第5位: the place of a growth. The scan holds the sentence. */
bool ranking_is_of_growth(const struct cc_article *article, uint32_t sentence, const struct cc_quantity *quantity,
			  const struct cc_word_scan *scan);

/** 前10位, top five: how many there are, and no rank. */
bool ranking_is_top(const struct ranking_work *work, const struct cc_article *article,
		    const struct cc_quantity *quantity);

#endif
