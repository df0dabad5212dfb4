/* Compiled rule packs: metrics, units, scopes, facts, words; and the one phrase matcher over all of their words.
 * Leaves YAML to yaml.c and the meaning of words in a sentence to extract/. */
#ifndef CC_RULESET_RULESET_H
#define CC_RULESET_RULESET_H

#include "base/interval.h"
#include "base/pattern.h"
#include "base/phrases.h"
#include "model/claim.h"
#include "model/cue.h"
#include "model/date.h"
#include "model/finding.h"
#include "model/quantity.h"
#include "model/rewording.h"
#include "model/wording.h"
#include "ruleset/figure_words.h"
#include "ruleset/natures.h"
#include "ruleset/needs.h"
#include "ruleset/period_rule.h"
#include "ruleset/word_lists.h"

/** A title in both languages; a missing one is a copy of the other. */
struct cc_titles {
	struct cc_str zh;
	struct cc_str en;
};

/** Where in a pack something stands, for messages. */
struct cc_rule_place {
	struct cc_str path;
	size_t line;
	size_t column;
};

enum cc_unit_position { CC_UNIT_AFTER, CC_UNIT_BEFORE }; /* 5 km; $5 */

/** What a unit is in another one, exactly: 15 亩 (`count`) are 10000 (`amount`) m2 (`of`). of.ptr NULL: not told. */
struct cc_unit_equals {
	struct cc_decimal count, amount;
	struct cc_str of;
};

/** A unit: 1 of it is `factor` of the unit `code`, whose quantities are compared with one another. */
struct cc_unit {
	struct cc_str code;	 /* of the base that values are multiplied out to: "CNY", "km", "家", "%" */
	struct cc_str name;	 /* how the pack names it: 公里, 千克, yuan */
	struct cc_str dimension; /* "money", "length", "count", "ratio", ... */
	struct cc_decimal factor;
	struct cc_unit_equals equals; /* of the code itself; a part has its base's */
	bool classifier;	      /* counts: 家, 项, 所 */
	const struct cc_str *aliases;
	size_t alias_count;
	const struct cc_str *before; /* signs that stand before the number: $, RMB */
	size_t before_count;
	struct cc_rule_place place;
	struct cc_rule_place replaces; /* of the unit of an earlier layer that this one overrides; path unset: none */
};

enum cc_scope_kind {
	CC_SCOPE_WORLD,
	CC_SCOPE_GROUP,
	CC_SCOPE_COUNTRY,
	CC_SCOPE_PROVINCE,
	CC_SCOPE_CITY,
	CC_SCOPE_DISTRICT,
	CC_SCOPE_ORGANISATION,
	CC_SCOPE_SECTOR,
	CC_SCOPE_OTHER,
	CC_SCOPE_RELATIVE,     /* 我市, 全省: the place that the document speaks of */
	CC_SCOPE_OWN,	       /* 本公司, 我校: another body in each document, named nowhere */
	CC_SCOPE_MENTIONED,    /* 该市, 该园: the one named last, of the kinds that it may mean */
	CC_SCOPE_MUNICIPALITY, /* 北京, 天津: a province that is a city */
	CC_SCOPE_KINDS
};

struct cc_scope {
	struct cc_str id; /* canonical name: 中国, 天津, OECD */
	struct cc_titles title;
	enum cc_scope_kind kind;
	unsigned stands_for;		 /* of a relative or mentioned scope: the kinds that it may mean, as bits */
	const struct cc_scope **parents; /* what it is a part or a member of */
	size_t parent_count;
	const struct cc_scope *
	    *members; /* of a group, all of them in the order in which they are told; NULL: not given */
	size_t member_count;
	const struct cc_scope **ancestors; /* parents and theirs, over any number of steps */
	size_t ancestor_count;
	const struct cc_str *names; /* as `names:` of the pack has them; the id and both titles are names too */
	size_t name_count;
	const struct cc_str *not_names;
	size_t not_name_count;
	struct cc_rule_place place;
	struct cc_rule_place replaces;
};

/** A name: a literal phrase, or a pattern with the literals that gate it: every match holds at least one of them. */
struct cc_name {
	struct cc_str literal;	      /* folded as the view is; of a pattern, its first anchor */
	struct cc_pattern *pattern;   /* NULL for literals */
	const struct cc_str *anchors; /* of a pattern all of them; of a literal itself */
	size_t anchor_count;
	struct cc_needs needs; /* of a pattern */
	struct cc_str source;  /* as the pack writes it, for people */
	struct cc_rule_place place;
};

enum cc_direction { CC_DIRECTION_NONE, CC_DIRECTION_RISING, CC_DIRECTION_FALLING };

/** What the period of a value means: a flow over it, or a stock at its end. */
enum cc_period_sense { CC_PERIOD_FLOW, CC_PERIOD_STOCK };

/** What an example of a metric says that its text states; what is left out is not compared. */
struct cc_example_claim {
	struct cc_str metric;	      /* full id; the metric that the example stands in, unless it names another */
	const struct cc_scope *scope; /* NULL: not stated */
	struct cc_period period;
	bool has_period;
	struct cc_decimal value; /* in the metric's unit, multiplied out */
	enum cc_aspect aspect;
	bool has_aspect;
	enum cc_modality modality;
	bool has_modality;
	struct cc_rule_place place;
};

/** A sentence and the claims of the metric in it; none: the sentence must not yield any (a negative example). */
struct cc_example {
	struct cc_str text;
	struct cc_date date; /* of the document it stands in; unset: none */
	const struct cc_example_claim *claims;
	size_t claim_count;
	struct cc_rule_place place;
};

struct cc_metric {
	struct cc_str id; /* "cn-research/basic-research-share" */
	struct cc_str pack;
	struct cc_titles title;
	struct cc_str unit;	      /* code; ptr NULL: any */
	struct cc_str dimension;      /* of that unit */
	struct cc_interval plausible; /* in `unit`; no ends: unknown */
	const struct cc_name *names;
	size_t name_count;
	const struct cc_name *frames; /* patterns: "employs" of "employs N people" */
	size_t frame_count;
	const struct cc_name *not_names;
	size_t not_name_count;
	const struct cc_name *short_names; /* literals: 占比, 该比例; name the metric only after one of its topics */
	size_t short_name_count;
	const struct cc_name *topics; /* literals: 基础研究投入 */
	size_t topic_count;
	const struct cc_scope *default_scope; /* NULL where there is none */
	bool scope_required;		      /* `scope: { required: true }`: no scope, no claim */
	bool scope_fixed;		      /* `scope: { always: 世界 }`: whatever place the text names */
	bool of_organisations;		      /* `scope: { kind: organisation }`: no place stands in for a company */
	bool of_many;			      /* `scope: { many: true }`: a place alone does not tell whose it is */
	enum cc_period_kind period_kind;
	bool has_period_kind;
	enum cc_period_sense sense;
	enum cc_direction direction;
	const struct cc_metric *adjusted; /* what it is without one-off items; NULL where no metric is */
	cc_natures natures;		  /* `nature`, or by its titles */
	bool share;			  /* a share by nature: its level is a ratio */
	/* `share: { part, whole }`, literals: a part of a whole, in whichever construction a sentence says it. */
	const struct cc_name *parts;
	size_t part_count;
	const struct cc_name *wholes;
	size_t whole_count;
	/* `done: { verbs, objects }`, literals: what is done to what it counts ("produced 12.9 million cars"). */
	const struct cc_name *objects;
	size_t object_count;
	uint32_t deeds;	     /* the verbs: bits of enum cc_cue_kind from CC_CUE_FIRST_DEED on */
	bool whole_is_place; /* `whole: place`: the same thing of a larger place (占全国的14.4%) */
	const struct cc_example *examples;
	size_t example_count;
	struct cc_rule_place place;
	struct cc_rule_place replaces;
};

static inline bool cc_metric_is(const struct cc_metric *metric, enum cc_nature nature)
{
	return (metric->natures & cc_nature_bit(nature)) != 0;
}

enum cc_vintage { CC_VINTAGE_PUBLISHED, CC_VINTAGE_PRELIMINARY, CC_VINTAGE_FINAL, CC_VINTAGE_REVISED };

const char *cc_vintage_word(enum cc_vintage vintage);

/** One official value of one release. */
struct cc_fact {
	const struct cc_metric *metric;
	const struct cc_scope *scope;
	struct cc_period period;
	struct cc_decimal value;     /* in the metric's unit, multiplied out */
	struct cc_interval interval; /* its rounding, or one-sided for >, < in the pack */
	struct cc_str unit;	     /* the code of the unit it is given in; ptr NULL where none */
	struct cc_str printed;	     /* as the pack writes it: "6.88 %" with the unit it was given in */
	enum cc_vintage vintage;
	struct cc_date released; /* unset where unknown */
	struct cc_str publisher;
	struct cc_str source;
	struct cc_rule_place place;
};

/** One step of a relation's right side in postfix order. */
enum cc_step_kind {
	CC_STEP_METRIC,	  /* push the metric's value */
	CC_STEP_PREVIOUS, /* push its value of the same period one year earlier: previous(rd-spending) */
	CC_STEP_NUMBER,	  /* push a constant */
	CC_STEP_ADD,
	CC_STEP_SUBTRACT,
	CC_STEP_MULTIPLY,
	CC_STEP_DIVIDE
};

struct cc_relation_step {
	enum cc_step_kind kind;
	const struct cc_metric *metric;
	struct cc_decimal number;
};

/** What two claims of a relation must share (`same:`), as bits. */
enum cc_relation_same { CC_SAME_SCOPE = 1u << 0, CC_SAME_PERIOD = 1u << 1, CC_SAME_VINTAGE = 1u << 2 };

/** A text of a pack and where it stands. */
struct cc_rule_text {
	struct cc_str text;
	struct cc_rule_place place;
};

/** Declared arithmetic between metrics: result = what the steps leave. */
struct cc_relation {
	struct cc_str id; /* "pack/relation" */
	struct cc_titles title;
	struct cc_str formula; /* as the pack writes it */
	const struct cc_metric *result;
	enum cc_aspect result_aspect; /* its level, or its growth against the year before: growth(rd-spending) */
	const struct cc_relation_step *steps;
	size_t step_count;
	unsigned same;
	const struct cc_rule_text *holds; /* examples whose figures fit the formula, ... */
	size_t hold_count;
	const struct cc_rule_text *broken; /* ... and whose figures do not */
	size_t broken_count;
	struct cc_rule_place place;
	struct cc_rule_place replaces;
};

struct cc_text_rule {
	struct cc_str id; /* "pack/rule" */
	struct cc_titles title;
	struct cc_titles message;
	enum cc_severity severity;
	struct cc_name find;
	const struct cc_name *except;
	size_t except_count;
	struct cc_str replacement;	    /* ptr NULL where there is no fix */
	const struct cc_rule_text *matches; /* examples that it must find, ... */
	size_t match_count;
	const struct cc_rule_text *no_matches; /* ... and that it must leave alone */
	size_t no_match_count;
	struct cc_rule_place place;
	struct cc_rule_place replaces;
};

/** What a phrase hit of the lexicon means; `ref` indexes the array named behind it. */
enum cc_word_kind {
	CC_WORD_UNIT,	      /* units */
	CC_WORD_UNIT_BEFORE,  /* units: written before the number ($, RMB) */
	CC_WORD_SCOPE,	      /* scopes */
	CC_WORD_NOT_SCOPE,    /* scopes: a phrase in which the name is no place (天津大学) */
	CC_WORD_METRIC,	      /* metric_words */
	CC_WORD_NOT_METRIC,   /* metric_words */
	CC_WORD_FRAME,	      /* metric_words: words around a figure */
	CC_WORD_SHORT_NAME,   /* metric_words */
	CC_WORD_TOPIC,	      /* metric_words */
	CC_WORD_PART,	      /* metric_words: of a share */
	CC_WORD_WHOLE,	      /* metric_words: of a share */
	CC_WORD_OBJECT,	      /* metric_words: of a deed */
	CC_WORD_CUE,	      /* an enum cc_cue_kind */
	CC_WORD_QUALIFIER,    /* qualifiers */
	CC_WORD_PERIOD,	      /* period_words */
	CC_WORD_NO_NUMBER,    /* no_numbers: 一带一路, 十分, 5G */
	CC_WORD_NUMBERED,     /* numbered: 3号, 二年级: behind a number that names a thing */
	CC_WORD_RESTATEMENT,  /* restatements: 约合, 折合, equivalent to */
	CC_WORD_TEXT_RULE,    /* text_rules */
	CC_WORD_PERIOD_FIRST, /* those of CC_WORD_PERIOD that a period may begin with, once more: a quick look for them;
			       * ... */
	CC_WORD_PERIOD_LEAD /* ... without those that a number must follow (前三季度), which are looked for ahead of
			     * numbers */
};

/** A cue, qualifier or period word where its pack writes it: for saying which words no example holds. */
struct cc_pack_word {
	struct cc_str text; /* folded */
	enum cc_word_kind kind;
	uint32_t ref; /* as the lexicon's */
	struct cc_rule_place place;
};

/** A metric's name as a word of the lexicon. */
struct cc_metric_word {
	uint32_t metric; /* index into metrics */
	uint32_t name;	 /* index into its names, not_names, short_names, topics, parts, wholes or objects */
};

enum cc_side { CC_SIDE_BEFORE, CC_SIDE_AFTER }; /* 超过5; 5以上 */

/** A qualifier word of a pack (`qualifiers:`): 约, 超过, 以上, nearly. */
struct cc_qualifier_word {
	struct cc_str text;
	enum cc_qualifier qualifier;
	enum cc_side side;
};

/** A period word of a pack (`periods:`): “十四五” = 2021–2025, 本世纪中叶. `rule` names a relative rule of
 * extract/period
 *  ("this-year", "last-year", "years-ago", ...), ptr NULL for a fixed period. */
struct cc_period_word {
	struct cc_str text;
	struct cc_period period;
	struct cc_str rule;
	struct cc_period_rule token;	 /* what the rule means; kind 'p' for a fixed period */
	const struct cc_str *not_before; /* what follows makes it another word: the 年代 of 年代表 */
	size_t not_before_count;
};

/** A festival (`festivals:`): one day a year, listed or the same every year. */
struct cc_festival {
	struct cc_str id;
	struct cc_titles title;
	const struct cc_date *days; /* NULL where it is the same every year */
	size_t day_count;
	struct cc_date every; /* year 0; month 0 where days are listed */
	struct cc_str source;
};

/** A name that was given up for another one (`renamings:`). */
struct cc_renaming {
	struct cc_str id;
	struct cc_titles title;
	const struct cc_str *former;
	size_t former_count;
	const struct cc_str *present; /* the one to print first */
	size_t present_count;
	struct cc_date since;
	struct cc_str source;
};

/** What happened once (`events:`). */
struct cc_event {
	struct cc_str id;
	struct cc_titles title;
	struct cc_date day; /* its last one */
	struct cc_str source;
};

/** What a hit of `known` is; its ref is the index into renamings or events. */
enum cc_known { CC_KNOWN_FORMER, CC_KNOWN_PRESENT, CC_KNOWN_EVENT, CC_KNOWN_NONE /* hides the names inside it */ };

struct cc_ruleset {
	const struct cc_metric *metrics;
	size_t metric_count;
	const struct cc_unit *units;
	size_t unit_count;
	const struct cc_scope *scopes;
	size_t scope_count;
	const struct cc_fact *facts; /* sorted by metric, scope, period, released */
	size_t fact_count;
	const struct cc_relation *relations;
	size_t relation_count;
	const struct cc_text_rule *text_rules;
	size_t text_rule_count;
	const struct cc_metric_word *metric_words;
	size_t metric_word_count;
	const struct cc_qualifier_word *qualifiers;
	size_t qualifier_count;
	const struct cc_period_word *period_words;
	size_t period_word_count;
	const struct cc_str
	    *acronyms; /* `acronyms:` GDP, R&D, OECD: repairs of garbled text, words that are no garble */
	size_t acronym_count;
	const struct cc_str *counting; /* `counting:`, sorted: sold 300, about 40, index 115 */
	size_t counting_count;
	struct cc_word_list figure_words[CC_FIGURE_LIST_COUNT]; /* `figure_words:` */
	struct cc_word_list word_lists[CC_WORDS_COUNT];		/* `word_lists:` */
	const struct cc_pack_word *pack_words;			/* in the order of the packs */
	size_t pack_word_count;
	const struct cc_festival *festivals; /* the ref of a wording's hit of kind CC_WORDING_FESTIVAL */
	size_t festival_count;
	const struct cc_renaming *renamings;
	size_t renaming_count;
	const struct cc_event *events;
	size_t event_count;
	const struct cc_phrases *known;	     /* names of renamings and events; the kind of a hit is an enum cc_known */
	const struct cc_phrases *lexicon;    /* all words of all kinds */
	const struct cc_phrases *rewordings; /* words of near copies; the kind of a hit is an enum cc_rewording, the ref
					      its row; of the names of places CC_REWORDING_COUNT and the scope */
	const struct cc_phrases *wordings; /* words that checks recompute by; the kind of a hit is an enum cc_wording */
	const struct cc_known_words *known_words; /* whatever stands in a word of any kind */
	struct cc_str *packs;
	size_t pack_count;
	struct cc_ruleset_owner *owner; /* memory and look-up tables; for ruleset.c alone */
};

/** Where packs come from. */
struct cc_ruleset_source {
	struct cc_str shipped;	    /* folder of the packs that ship; ptr NULL: none */
	struct cc_str project;	    /* folder of the project's packs, may be empty; ptr NULL: none */
	const struct cc_str *paths; /* further files and folders, in order: later ones extend or replace by id; a folder
				       without any pack is a mistake */
	size_t path_count;
	const struct cc_rule_text *packs; /* packs in memory, behind all others; `place.path` is their name */
	size_t pack_count;
	bool without_metrics;  /* leave the shipped folders metrics/, facts/ and relations/ unread */
	bool without_examples; /* leave the examples of shipped packs unread: nothing tries them */
};

/** Called for every mistake in a pack, so that all are shown. */
struct cc_rule_diagnostics {
	void (*report)(void *context, const struct cc_error *error, bool fatal);
	void *context;
};

/**
 * Load and compile packs. All of a wrong pack is checked before this fails.
 * @param out   Freed with cc_ruleset_free.
 * @return CC_OK; CC_ERR_RULE (err: the first mistake); CC_ERR_IO; CC_ERR_NOMEM. O(bytes of the packs).
 */
enum cc_status cc_ruleset_load(struct cc_ruleset **out, const struct cc_ruleset_source *source,
			       const struct cc_rule_diagnostics *diagnostics, const struct cc_alloc *alloc,
			       struct cc_error *err);
void cc_ruleset_free(struct cc_ruleset *rules);

/** A list of `word_lists:`; empty where no pack has one. */
static inline const struct cc_word_list *cc_words_of(const struct cc_ruleset *rules, enum cc_words list)
{
	return &rules->word_lists[list];
}

/** By id; a metric also without its pack where that is unambiguous. @return NULL where there is none. O(log n). */
const struct cc_metric *cc_ruleset_metric(const struct cc_ruleset *rules, struct cc_str id);
const struct cc_scope *cc_ruleset_scope(const struct cc_ruleset *rules, struct cc_str id);

/** The metric that `text`, folded, is a name of as a whole; the first where there are several, NULL where there is
 * none.
 * @param arena  For what is needed meanwhile. O(bytes of the text). */
const struct cc_metric *cc_ruleset_metric_called(const struct cc_ruleset *rules, struct cc_str text,
						 struct cc_arena *arena);

/** The unit with this name or alias. */
const struct cc_unit *cc_ruleset_unit(const struct cc_ruleset *rules, struct cc_str name);

/** A unit with what multiplies it: 亿元 is 10^8 of CNY. */
struct cc_unit_label {
	const struct cc_unit *unit; /* NULL: only what multiplies, 亿 of 发行总额（亿） */
	struct cc_decimal factor;   /* to the unit's code */
};

/** What a pack or the head of a table means by 亿元, "thousand tonnes", "$ million". @return false where no unit is
 * known by it. O(units). */
bool cc_ruleset_unit_label(struct cc_unit_label *out, const struct cc_ruleset *rules, struct cc_str text);

/** The factor of "million crowns", whose noun no pack knows, and that noun. @return false where no word of English that
 * multiplies stands first. */
bool cc_unit_label_multiplier(struct cc_decimal *factor, struct cc_str *noun, struct cc_str text);

/** Facts of a metric, scope and period, oldest release first. *count 0 where there are none. O(log n). */
const struct cc_fact *cc_ruleset_facts(const struct cc_ruleset *rules, const struct cc_metric *metric,
				       const struct cc_scope *scope, struct cc_period period, size_t *count);

/** Whether `inner` is `outer` or a part or member of it, over any number of steps. */
bool cc_scope_within(const struct cc_scope *inner, const struct cc_scope *outer);

#endif
