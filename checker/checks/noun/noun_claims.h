/* Claims without a rule: each figure that no metric was found for, with the words that it is a figure of.
 * Leaves which of them are about one thing to noun_pairs.h. Private to checks/. */
#ifndef CC_CHECKS_NOUN_CLAIMS_H
#define CC_CHECKS_NOUN_CLAIMS_H

#include "checks/noun/subject_name.h"
#include "checks/shared/shelf.h"

/** What only those are asked for that may disagree. */
struct noun_detail {
	struct cc_str
	    subject; /* slice of the view; empty: nobody is named in the sentence or before it in the paragraph */
	struct cc_span own_subject; /* where it stands; empty: it was carried, or there is none */
	uint64_t kinds;	     /* of the words around the figure that make it another size of its thing: 每, 平均 */
	uint64_t cues;	     /* the same of what extraction tells: 新增, of which */
	uint64_t deeds;	     /* bits from CC_CUE_FIRST_DEED on, what is done to it: sold, owned */
	uint64_t narrow;     /* hash of the words that name one of several: 男, 上半年 */
	bool borrowed;	     /* the words are those of the clauses before, its own says nothing */
	bool carried;	     /* the subject is that of a sentence before */
	bool toll;	     /* 死亡, missing: changes from report to report */
	bool whole;	     /* all of it is made; else subject and carried alone */
	struct cc_vec words; /* uint64_t, sorted: hashes of the other words of its clause */
};

struct noun_claim {
	uint64_t key; /* of its words and the unit */
	const struct cc_article *article;
	const struct cc_noun *noun;
	const struct cc_quantity *quantity;
	struct cc_span core;	      /* view offsets: the words it is a figure of */
	size_t whole;		      /* where they began before a shorter phrase took their place */
	struct noun_detail *detail;   /* NULL until noun_detail_of */
	const struct cc_claim *bound; /* NULL where no metric was found */
	struct noun_claim *kept;      /* the one of the archive that this is a copy of; NULL: of a draft */
	bool alone;		      /* no other of its article has its key; set by whoever holds a group */
};

/** qsort's order of noun claims: by key, then by article and place. @return <0, 0, >0. */
int noun_claims_compare(const void *left, const void *right);

/**
 * All of the drafts, and those of the archive that have one of their keys; by key, then in the order of articles and
 * places. A longer phrase has the key of the shorter one that ends it where that stands alone elsewhere:
 * 新院区总建筑面积, 总建筑面积.
 * @param out  vector of struct noun_claim. @return false when out of memory. O(n log n * length); of what is kept of an
 * archive, those of one key.
 */
bool noun_claims_gather(struct cc_vec *out, const struct cc_check_input *input, struct cc_arena *arena);

/** A claim with a metric as one without; its core and key are empty. @return false when out of memory. */
bool noun_claim_bound(struct noun_claim *out, const struct cc_claim *claim, struct cc_arena *arena);

/** Claims as a shelf, each with its place there, so that what is found out about one is known to all its copies.
 * @return NULL when out of memory. O(n log n). */
struct cc_shelf *noun_claims_shelf(struct cc_vec *claims, struct cc_arena *arena);

/** Where details are made. */
struct noun_details {
	const struct cc_ruleset *rules;
	struct cc_arena *arena; /* of drafts' claims */
	struct cc_arena *kept;	/* of the archive's; NULL where there is none */
	struct cc_word_scan scan;
	struct cc_vec words; /* uint64_t: of the claim at hand */
};

/** The detail of a claim, made when it is asked for first. @return false when out of memory. O(sentence). */
bool noun_detail_of(struct noun_claim *claim, struct noun_details *details);

/** The same with no more than its subject, and whether that was carried. */
bool noun_detail_names(struct noun_claim *claim, struct noun_details *details);

/** qsort's order of noun claims that have details: by subject, then by article and place. @return <0, 0, >0. */
int noun_claims_compare_subjects(const void *left, const void *right);

#endif
