/* What the files of link/ share while one sentence is bound. Private to link/.
 * Leaves the order of the steps to link.c. */
#ifndef CC_LINK_LINK_SENTENCE_H
#define CC_LINK_LINK_SENTENCE_H

#include <stdint.h>

#include "base/ascii.h"
#include "base/utf8.h"
#include "base/vec.h"
#include "model/article.h"
#include "ruleset/ruleset.h"

/** A company: a scope, or the words of the text where no pack names it; neither where none was named. */
struct link_company {
	const struct cc_scope *scope;
	struct cc_str words;
	uint32_t sentence;
	size_t said; /* where the verb begins by which the first sentences tell it; 0: not so */
};

/* Whom no pack knows, and of whom figures were told that would else be a country's. */
struct link_told_owner {
	bool prose_seen;    /* those of the article whose table is linked, where one is */
	size_t seen;	    /* claims that were looked at */
	struct cc_str name; /* the last one's */
	bool several;
};

/** What is carried from sentence to sentence. */
struct link_context {
	const struct cc_ruleset *rules;
	struct cc_article *article;
	struct cc_arena *arena;	  /* lives as long as the article: claims, names, what is carried */
	struct cc_arena *scratch; /* emptied after each sentence */
	struct cc_arena *growing; /* lists under way; copied at the end */

	const struct cc_scope *title_scope;
	const struct cc_scope *heading_scope;
	const struct cc_scope *block_scope; /* subject of the sentences before, same block */
	const struct cc_scope *block_body;  /* the body that one of them opened with after that; NULL: none */
	/* the last place of each kind that was named, and when: what 全市 and 我省 mean */
	const struct cc_scope *last_places[CC_SCOPE_KINDS];
	uint32_t last_named[CC_SCOPE_KINDS]; /* 1 + index of the sentence */
	const struct cc_scope *own_place; /* what 全市, 我省 meant last: the place that the document speaks for */

	const struct cc_scope *only_place; /* the one place that all figures so far were of; NULL before the first */
	bool has_other_places;		   /* there were figures of several */

	struct cc_period title_period;
	struct cc_period heading_period;
	struct cc_period block_period;
	bool block_monthly;	    /* its last rates that say so are against the month or quarter before (monthly.c) */
	struct cc_period year_told; /* the one year that paragraphs so far stood under; unset before the first */
	bool has_other_years;	    /* there were several */
	struct cc_period told_period;  /* of the first count up to a day or an end of a month in the sentence before */
	bool tells_this_year;	       /* a time of the year in which the document was written was told before */
	struct cc_period story_period; /* of English: the one time that sentences so far have left; unset before one */
	bool story_of_times;	       /* there were several */
	struct cc_period planned_period; /* of English: what a sentence before has foreseen figures for */
	uint32_t planned_until;		 /* the sentence up to which that goes on; 0: none */
	bool heading_planned;		 /* the heading tells of targets: what stands below has not come yet */
	bool heading_undated; /* the heading tells of a quarter of no known year: what stands below is not of now */
	bool block_undated;   /* 1-7月 of no known year was spoken of in the block: what follows is not of now */

	const struct cc_metric *block_metric; /* of the last claim before, same block */
	enum cc_modality block_modality;      /* the same claim's */

	const struct cc_scope *named_in_title; /* what link_title_place found */
	bool title_read;
	struct cc_str stranger; /* what link_stranger found */
	bool stranger_sought;
	const struct cc_scope *text_place; /* what link_text_place found, and the first sentence that leaves it */
	size_t text_place_until;
	bool text_place_sought;
	const struct cc_scope *sought_place;	     /* the default place last looked for in the text (stranger.c) */
	bool place_named;			     /* what came of it */
	const struct cc_scope *home_sought_of;	     /* the same of the text's own place against it (home_told.c) */
	const struct cc_scope_mention *home_mention; /* where it is named first; NULL: 全省 and 全市 both are */
	bool home_told;
	bool both_sought, tells_both, tells_each; /* trade in goods and in services (goods_and_services.c) */
	bool yuan_sought, yuan_told;		  /* the same of money in yuan (default_scope.c) */
	struct link_told_owner told_owner;	  /* whom figures so far were told of (told_owner.c) */

	struct link_company company; /* whose figure the last one of a company was, same block */
	struct cc_str opener; /* whom a sentence of English opened with last, same block: "Lorne Water supplied" */
	struct cc_str named;  /* the name of several words that a sentence opened with last, same block: "Arizona State
				 University continues" */
	bool has_companies;   /* whether a figure of the document was some company's that it names */
	struct link_company house;     /* the company that the document opened with (house.c) */
	bool house_shared;	       /* it has told figures of another one */
	struct cc_period house_period; /* the quarter or half that its first sentences tell of that company */
	struct cc_period house_year;   /* the twelve months that they tell of: "the year to 3 January 2015" */
	uint32_t part_told;	 /* 1 + index of the last sentence that opened with a part of a company; 0: none */
	struct cc_span reporter; /* the last name that opened a sentence and reported something (another_reports.c) */
	bool block_of_pair;	 /* a sentence of the block was of trade with one place */
	bool block_of_part;	 /* the block opens with the label of a part: "Raytheon: Operating profit was" */
	bool block_of_another;	 /* a sentence of the block has named somebody else */

	/* struct cc_metric_mention: topics said in the block and its heading so far, oldest first, each metric once in
	 * either */
	struct cc_vec topics;
	size_t heading_topics; /* how many of them are the heading's */

	struct cc_vec locals;  /* const struct cc_scope *: scopes that no pack names */
	struct cc_vec aliases; /* struct cc_naming: short forms */
	struct cc_vec bodies;  /* const struct cc_scope *: those of locals that sentences open with (bodies.c) */

	uint32_t block;
	size_t block_first_claim; /* how many claims there were before the block */
	uint32_t series_count;
	struct cc_vec claims;  /* struct cc_claim */
	struct cc_vec unbound; /* struct cc_unbound */
	struct cc_vec nouns;   /* struct cc_noun */
	bool keeps_nouns;      /* they are asked for */
};

enum { LINK_CUE_BITS = 64, LINK_CUE_WORDS = (CC_CUE_COUNT + LINK_CUE_BITS - 1) / LINK_CUE_BITS };

/** One sentence at work. Offsets are view offsets. */
struct link_sentence {
	struct link_context *context;
	uint32_t index;
	const struct cc_sentence *sentence;
	const struct cc_mentions *mentions;
	uint64_t cue_kinds[LINK_CUE_WORDS]; /* a set of the kinds of cues that it holds, or held before sifting */
	struct cc_str view;

	/* one byte for each byte of the sentence: 1 where a mention or punctuation stands */
	unsigned char *cover;

	/* metric names, elliptic ones resolved; by start */
	const struct cc_metric_mention *names;
	size_t name_count;

	/* scopes of packs, of this document, and declared short forms; by start */
	struct cc_vec scope_list;
	const struct cc_scope_mention *scopes;
	size_t scope_count;

	/* what sentences put together from a part and a whole (shares.c) */
	const struct link_share *shares;
	size_t share_count;

	/* what it says by verb and object (deeds.c) */
	const struct link_deed *deeds;
	size_t deed_count;
	struct cc_span
	    subject; /* words that nobody knows and that the sentence speaks of; empty where there are none */

	size_t own_length; /* "In the first nine months of the fiscal year they came to $30.3 billion": where a time
			      of its own stands that nobody reads; SIZE_MAX: nowhere */
	struct cc_metric_mention said_again; /* a part of a name, for all of it: 累计|进口| of 原油进口量 */

	size_t named_behind; /* end of the last name that a figure before it took: "29家重点实验室和7家…" */
	size_t broken_at;    /* behind the last figure of another subject: what stands before binds no more */

	/* part.c: the last part of what was told, and its whole: 1 + index of the claim; 0: none */
	size_t part_claim;
	size_t part_whole;
	struct cc_span part_words;
	struct cc_span partners; /* a row of those whom all its names are toward: 对东盟、欧盟进出口 */

	struct link_pairing *pairings; /* one for each quantity */
};

/** What a list with 分别 / respectively gave a quantity; NULL and -1 where it gave nothing. */
struct link_pairing {
	const struct cc_metric *metric;
	struct cc_span name; /* of the first metric of the row; empty where no name gave it */
	const struct cc_scope *scope;
	const struct cc_period_mention *period;
	bool in_list;	  /* one of several values in a row: bound by its list or not at all */
	bool distributed; /* 分别, respectively: each value has its own item */
	size_t row_first; /* index of the first value of that row */
	size_t row_count;
};

/* cover.c */

/** Mark what mentions and punctuation cover. @return false when out of memory. O(sentence). */
bool link_cover(struct link_sentence *self);

/** Mark one span as understood. */
void link_mark(struct link_sentence *self, struct cc_span span);

/** Weight of the words in [from, to) that nothing covers: a Han character 1, a Latin word 2. O(to - from). */
unsigned link_residue(const struct link_sentence *self, size_t from, size_t to);

/** Whether nothing between them weighs anything; seen at the first word that does. */
bool link_is_understood(const struct link_sentence *self, size_t from, size_t to);

/** Start of the uncovered words that touch `at` from the left (blanks and 的 apart), not before `floor`; `at` where
 * none do. */
size_t link_modifier_start(const struct link_sentence *self, size_t at, size_t floor);

/** Whether a cue of the kind begins at `at`. O(cues). */
bool link_starts_with_cue(const struct link_sentence *self, enum cc_cue_kind kind, size_t at);

/** Whether it is a sentence of Chinese. */
static inline bool link_is_han_sentence(const struct link_sentence *self)
{
	return (self->sentence->flags & CC_SENTENCE_HAN) != 0;
}

/** The metric that a pack calls so; NULL where none does. */
static inline const struct cc_metric *link_metric_called(const struct link_sentence *self, struct cc_str name)
{
	return cc_ruleset_metric_called(self->context->rules, name, self->context->scratch);
}

/** A list of words of the packs, see ruleset/word_lists.def. */
static inline const struct cc_word_list *link_words(const struct link_sentence *self, enum cc_words list)
{
	return cc_words_of(self->context->rules, list);
}

/** Where a bracket closes behind `at`, in the sentence; SIZE_MAX where none does. O(bytes of the sentence). */
static inline size_t link_bracket_end(const struct link_sentence *self, size_t at)
{
	return cc_str_find(cc_str_slice(self->view, 0, self->sentence->span.end), CC_STR(")"), at);
}

/** Whether the byte at view offset `at`, inside the sentence, is of something known. */
static inline bool link_is_covered(const struct link_sentence *self, size_t at)
{
	return self->cover[at - self->sentence->span.start] != 0;
}

static inline bool link_is_han_at(const struct link_sentence *self, size_t at)
{
	return cc_utf8_is_han(cc_utf8_next(self->view, &at));
}

/* clauses.c */

/** The clause that holds `offset`; the nearest before it for punctuation. Never NULL for a sentence with clauses. */
const struct cc_clause *link_clause_at(const struct link_sentence *self, size_t offset);

/** Where the part between semicolons begins that `at` lies in. O(bytes of the part). */
size_t link_part_start(const struct link_sentence *self, size_t at);

/** Whether all of the span lies in words of time. O(periods). */
bool link_is_in_period(const struct link_sentence *self, struct cc_span span);

/** Whether words of time begin at `at`. O(periods). */
bool link_period_starts_at(const struct link_sentence *self, size_t at);

/** Whether the span touches a metric's whole name. O(metrics). */
bool link_touches_metric(const struct link_sentence *self, struct cc_span span);

/** Whether the sentence may hold a cue of this kind: most kinds stand in hardly any. */
static inline bool link_may_say(const struct link_sentence *self, enum cc_cue_kind kind)
{
	return (self->cue_kinds[kind / LINK_CUE_BITS] >> (kind % LINK_CUE_BITS) & 1) != 0;
}

/** "Marlow & Finch's": where a name goes on behind the & at `at`, end of its first word; otherwise `at`. */
size_t link_behind_ampersand(const struct link_sentence *self, size_t at);

/** The last cue of `kind` that lies in [from, to); NULL where there is none. */
const struct cc_cue_mention *link_last_cue(const struct link_sentence *self, enum cc_cue_kind kind, size_t from,
					   size_t to);
bool link_has_cue(const struct link_sentence *self, enum cc_cue_kind kind, size_t from, size_t to);

/** Whether a cue of one of these kinds lies in [from, to). O(kinds log cues). */
bool link_has_any_cue(const struct link_sentence *self, const enum cc_cue_kind *kinds, size_t count, size_t from,
		      size_t to);

/** The cue of `kind` that starts at `at`; NULL where there is none. O(cues). */
const struct cc_cue_mention *link_cue_at(const struct link_sentence *self, enum cc_cue_kind kind, size_t at);

/** "a 6 percent increase over |revenue of $348.3 million|": the noun of movement behind the rate right before the
 * figure, which is what the rate is held against; NULL where it is not. O(log n). */
const struct cc_cue_mention *link_exceeded_by(const struct link_sentence *self, const struct cc_quantity *quantity);

/** "down from 1.81 million": whether the figure is what something left; that of "Exports from Taiwan rose 3 percent" is
 * not.
 */
bool link_comes_from(const struct link_sentence *self, const struct cc_quantity *quantity);

/** "grew 0.2 percent after shrinking 0.5 percent", "down from 1.81 million": whether the figure is what was before the
 * one ahead of it. */
bool link_was_before(const struct link_sentence *self, const struct cc_quantity *quantity);

/** The end of the last quantity that ends at or before `at`; the sentence's start where there is none. */
size_t link_previous_figure_end(const struct link_sentence *self, size_t at);

/** The first figure that starts at `at` or behind it; NULL where there is none. O(figures). */
const struct cc_quantity *link_next_figure(const struct link_sentence *self, size_t at);

/* sift.c */

/** Leave out what stands in a title: 《…方案(2025—2027年)》 dates and places nothing outside of it. @return NULL when
 * out of memory. */
const struct cc_mentions *link_sift(const struct cc_mentions *mentions, struct cc_str view, struct cc_span sentence,
				    struct cc_arena *arena);

/* lists.c */

/** 、 , and 和 与 及 以及 or: whether nothing but such a word stands in `between`. */
bool link_is_separator(struct cc_str between);

/** Where the separator begins that ends at `at`: 、, 和; `at` where there is none. */
size_t link_separator_start(const struct link_sentence *self, size_t at);

/** The last name before `at` that nothing unknown and no figure parts from it; NULL where there is none. O(names). */
const struct cc_metric_mention *link_name_right_before(const struct link_sentence *self, size_t at);

/** "5.0, 3.4 and 3.1 percent of GDP on R&D in 2023": what stands behind a row is said of all of it. @return its last
 * value; the figure itself where it stands in no row. */
const struct cc_quantity *link_last_of_row(const struct link_sentence *self, const struct cc_quantity *quantity);

/* share_mark.c */

/** The 占 of "占全国的11.3%" in the figure's own stretch; NULL where there is none or the figure is no percentage. */
const struct cc_cue_mention *link_share_mark(const struct link_sentence *self, const struct cc_quantity *quantity);

/** The words of a whole right behind an English percentage: "27 percent of the national total"; NULL where there are
 * none. */
const struct cc_cue_mention *link_whole_behind(const struct link_sentence *self, const struct cc_quantity *quantity);

/** What the share is of, as the words say or as the place they name; ptr NULL where they do not say. */
struct cc_str link_whole_of(const struct link_sentence *self, const struct cc_quantity *quantity);

/* bind_metric.c */

/** What a figure has in common with the claim that it says more of. */
enum link_alike {
	LINK_ALIKE_LIST,     /* scope and period: its place in a row with 分别 is that of the claim */
	LINK_ALIKE_ROW,	     /* aspect: "followed by Japan with 47,900" */
	LINK_ALIKE_BEFORE,   /* aspect, and scope where no other place is named: "down from 3.1 percent" */
	LINK_ALIKE_EXPECTED, /* aspect, scope and period: "above forecasts of 0.2 percent" */
	LINK_ALIKE_DEED,     /* aspect, and period where none is named since: "and India made 13.6 million tonnes" */
	LINK_ALIKE_MOVED,    /* scope and period, of one movement: "fell 93 cents, or 1.5 percent" */
	LINK_ALIKE_TIME,     /* aspect and scope: "and 1.8 percent next year" */
	LINK_ALIKE_ROW_TIME, /* period, and scope where no other place is named: "…, China 5.0% and 4.4%" */
	LINK_ALIKE_PART,     /* scope and period: "of whom 29 percent came from abroad" */
	LINK_ALIKE_MEMBER,   /* scope and period, limited to a part: "其中商业发射50次" */
};

/** How a metric was found for a quantity. */
struct link_metric {
	const struct cc_metric *metric;
	struct cc_span span; /* of its name; empty when carried from another sentence */
	bool carried;
	bool elliptic;		      /* a short name that its topic explains */
	bool deed;		      /* said by verb and object; span is the verb's */
	bool share;		      /* put together from a part and a whole */
	bool is_part;		      /* the figure is a share of what the metric tells */
	bool moves_share;	      /* by so many points such a share moved */
	bool in_bracket;	      /* how much it is of `part`, in a bracket behind it */
	struct cc_span part;	      /* words of the part that it is of; empty where none limits it */
	const struct cc_claim *whole; /* what it is a part of. Until a claim is added */
	const struct cc_claim *like;  /* the claim that it says more of; NULL for others. Until a claim is added */
	enum link_alike alike;	      /* in what; where there is such a claim */
};

/** Find the metric of a quantity. @return NULL where found, or why not (static). */
const char *link_find_metric(struct link_metric *out, struct link_sentence *self, size_t quantity);

/* aspect.c */

/** What the value states of the metric. @return false where unit and words fit no aspect of it. */
bool link_find_aspect(enum cc_aspect *aspect, enum cc_basis *basis, const struct link_sentence *self,
		      const struct cc_metric *metric, const struct cc_quantity *quantity);

/** "每万人口发明专利拥有量53.5件": the metric's name says for each of what, and the figure's unit (件/万人) says it
 * too. */
bool link_is_rate_of(const struct cc_metric *metric, const struct cc_quantity *quantity);

/* step.c */

/** What the words right behind an English figure make of it. */
enum link_step {
	LINK_STEP_NONE,
	LINK_STEP_MOVES,    /* "8 percent fewer than in 2023", "a 2 percent rise" */
	LINK_STEP_TO_PLACE, /* "12 percent more than Germany" */
};
enum link_step link_find_step(const struct link_sentence *self, const struct cc_quantity *quantity);

/** "3.5 times as much as in 2012", "1.6 times the level of 2019". */
bool link_is_multiple_of_level(const struct link_sentence *self, const struct cc_quantity *quantity);

/* bind_scope.c */

/** Set the scope fields of the claim. @return NULL, or why the figure cannot be bound (static). */
const char *link_find_scope(struct cc_claim *claim, struct link_sentence *self, const struct link_metric *metric,
			    size_t quantity);

/** "青禾县生产总值…,收入…;云水县分别为286亿元和19.8亿元": set the scope to the place that stands before the row. */
void link_take_place_of_row(struct cc_claim *claim, const struct link_sentence *self, size_t quantity);

/** 全球 and 世界 mostly say where something ranks; no later sentence is about them unless it says so. */
bool link_is_carried(const struct cc_scope *scope);

/** The scope that a sentence is about: the first one that is no object of a comparison; NULL where there is none. */
const struct cc_scope *link_subject_scope(const struct link_sentence *self);

/** Note the cities, provinces and districts that the sentence names, for what 全市 means behind it. */
void link_note_places(const struct link_sentence *self);

/** The same for a figure without a metric: the place of its list, clause, sentence or surroundings. */
void link_find_place(struct cc_claim *claim, const struct link_sentence *self, size_t quantity);

/* nouns.c */

/** Keep when and where a figure is that no metric was found for, if that is asked for. @return false when out of
 * memory. */
bool link_note_noun(struct link_sentence *self, size_t quantity);

/* bind_period.c */

/** Set the period fields of the claim. */
void link_find_period(struct cc_claim *claim, const struct link_sentence *self, size_t quantity);

/* company_time.c */

/** Whether the period of a company's flow was taken from a word for the day of the text. English only. O(periods). */
bool link_is_flow_of_now(const struct cc_claim *claim, const struct link_sentence *self);

/** "It raised its estimate to $5.05" behind the results of a quarter: what a company foresees itself is of no time
 * around it that is over; what analysts had expected is. English only. */
void link_leave_past_forecast(struct cc_claim *claim, const struct link_sentence *self);

/* bind_period.c */

/** What a change or rate is held against where the words name it (比2020年增长80%); unset otherwise. */
struct cc_period link_find_base(const struct link_sentence *self, size_t quantity);

/** "nudged up its growth forecast for 2025 to 1.2 percent from …": whether a forecast or a target is what moves, in the
 * words before `to`. */
bool link_moves_forecast(const struct link_sentence *self, size_t to);

/** The period that later sentences of the block inherit from this one; unset where there is none. */
struct cc_period link_carried_period(const struct link_sentence *self);

/** Whether the sentence speaks of a part of a year, and of which year nobody can tell: 1-7月 in a text without a date.
 */
bool link_is_undated(const struct link_sentence *self);

/** Give the claim the period of a mention. */
void link_set_period(struct cc_claim *claim, const struct link_sentence *self, const struct cc_period_mention *mention,
		     enum cc_binding binding);

/** "是2012年的5倍": whether a multiple names the time that it is held against. */
bool link_has_base_of_multiple(const struct link_sentence *self, const struct cc_quantity *quantity);

#endif
