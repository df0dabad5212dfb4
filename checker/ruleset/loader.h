/* What the files of this room share while packs are loaded: memory, the mistakes found, what was collected so far.
 * Leaves the finished ruleset to ruleset.h. */
#ifndef CC_RULESET_LOADER_H
#define CC_RULESET_LOADER_H

#include "base/vec.h"
#include "ruleset/id_index.h"
#include "ruleset/ruleset.h"

/* Files of one layer (all that ship; one path of the user) must not define an id twice; a later layer replaces. */

struct cc_yaml_node;

/** One pack file, read. */
struct cc_pack_file {
	struct cc_str path;
	struct cc_str id; /* of the pack; several files may share one */
	const struct cc_yaml_node *root;
	uint32_t layer;
};

/** Memory and look-up tables behind a struct cc_ruleset. */
struct cc_ruleset_owner {
	struct cc_arena *arena;
	const struct cc_alloc *alloc;
	struct cc_pattern **patterns;
	size_t pattern_count;
	struct cc_id_index units;	 /* names, codes and aliases, in this order where they are equal */
	struct cc_id_index scopes;	 /* ids */
	struct cc_id_index metrics;	 /* full ids */
	struct cc_id_index bare_metrics; /* ids without their pack */
};

struct cc_loader {
	struct cc_arena *arena;	  /* what the ruleset keeps */
	struct cc_arena *scratch; /* until the end of loading */
	struct cc_arena *trees;	  /* what packs say, until it is compiled */
	struct cc_arena *bytes;	  /* of the pack that is being read */
	const struct cc_alloc *alloc;
	const struct cc_rule_diagnostics *diagnostics; /* may be NULL */
	struct cc_error first;			       /* the first mistake */
	size_t mistakes;
	size_t suggestions; /* "did you mean" costs a search: only for the first few */
	bool nomem;
	bool without_metrics;  /* of the shipped packs; see struct cc_ruleset_source */
	bool without_examples; /* of these too */
	struct cc_ruleset *rules;
	struct cc_ruleset_owner *owner;
	struct cc_vec files;		 /* struct cc_pack_file */
	const struct cc_pack_file *file; /* in hand */
	struct cc_vec patterns;		 /* struct cc_pattern *, all that were made */
	struct cc_vec phrases;		 /* struct cc_phrase */
	struct cc_vec wordings;		 /* struct cc_phrase: words of checks, looked for on their own */
	struct cc_vec rewordings;	 /* struct cc_phrase: words of near copies */
	struct cc_vec known;		 /* struct cc_phrase: names of what packs tell the day of */
	struct cc_vec festivals;
	struct cc_vec renamings;
	struct cc_vec events;
	/* Items as the sections read them; each section's file knows its type. */
	struct cc_vec units;
	struct cc_vec scopes;
	struct cc_vec qualifiers;
	struct cc_vec periods;
	struct cc_vec acronyms;
	struct cc_vec counting;
	struct cc_vec figure_words[CC_FIGURE_LIST_COUNT];
	struct cc_vec word_lists[CC_WORDS_COUNT];
	struct cc_vec title_words; /* of `natures` */
	struct cc_vec extensions;  /* struct cc_extension */
	struct cc_vec metrics;
	struct cc_vec metric_words;
	struct cc_vec relations;
	struct cc_vec facts;
	struct cc_vec text_rules;
	struct cc_vec pack_words; /* struct cc_pack_word */
};

/** Report a mistake: one line, what is wrong, what would be right. */
void cc_loader_fail(struct cc_loader *loader, struct cc_rule_place at, const char *format, ...)
    __attribute__((format(printf, 3, 4)));

/** As cc_loader_fail, naming a second place: the first definition. */
void cc_loader_fail_twice(struct cc_loader *loader, struct cc_rule_place at, struct cc_rule_place other,
			  const char *format, ...) __attribute__((format(printf, 4, 5)));

/** Report what is allowed but likely not meant. */
void cc_loader_warn(struct cc_loader *loader, struct cc_rule_place at, const char *format, ...)
    __attribute__((format(printf, 3, 4)));

/** Report a filled error as it stands. */
void cc_loader_report(struct cc_loader *loader, struct cc_error *error);

/** cc_arena_alloc in the ruleset's memory that notes failure in loader->nomem. */
void *cc_loader_alloc(struct cc_loader *loader, size_t size);

/** Copy a vector's items into the ruleset's memory. @return NULL for an empty vector or when out of memory. */
void *cc_loader_keep(struct cc_loader *loader, const struct cc_vec *vec);

/** Append to a vector (made in scratch memory by the first push), noting failure in loader->nomem.
 *  @return The zeroed item or NULL. */
void *cc_loader_push(struct cc_loader *loader, struct cc_vec *vec, size_t item_size);

/** Fold into the ruleset's memory; `text` lies there already. */
struct cc_str cc_loader_fold(struct cc_loader *loader, struct cc_str text);

/** "a" + "b" + "c" in the ruleset's memory. */
struct cc_str cc_loader_join(struct cc_loader *loader, struct cc_str a, struct cc_str b, struct cc_str c);

/** Full id of an item of the pack in hand: "pack/id". */
struct cc_str cc_loader_full_id(struct cc_loader *loader, struct cc_str id);

/** What a name of the packs refers to; NULL and a reported mistake where there is none. `what`: "metric", "scope". */
const struct cc_metric *cc_loader_metric(struct cc_loader *loader, struct cc_str id, struct cc_rule_place at);
const struct cc_scope *cc_loader_scope(struct cc_loader *loader, struct cc_str id, struct cc_rule_place at);

/** A unit as packs write it, with a multiplier allowed: 亿元 is 10^8 of CNY. */
struct cc_unit_ref {
	const struct cc_unit *unit;
	struct cc_decimal factor; /* to the unit's code */
	struct cc_str text;	  /* as written */
};

/** @return false, and a reported mistake, for a unit that no pack declares. */
bool cc_loader_unit(struct cc_unit_ref *out, struct cc_loader *loader, struct cc_str text, struct cc_rule_place at);

/** Collected items that carry an id: decides which of equal ones stays. */
struct cc_rule_entry {
	struct cc_str id;
	struct cc_rule_place place;
	uint32_t layer;
	bool replaced;		       /* set by cc_loader_settle, ... */
	struct cc_rule_place replaces; /* ... and this in what takes its place; path unset: nothing was there */
};

/**
 * Mark what a later layer replaces; report ids that one layer defines twice. Each item of `items` begins with its
 * struct cc_rule_entry. O(n log n).
 * @param what  "metric", "scope": for the message.
 */
void cc_loader_settle(struct cc_loader *loader, const struct cc_vec *items, const char *what);

/** Start an entry for an item of the file in hand. */
struct cc_rule_entry cc_loader_entry(const struct cc_loader *loader, struct cc_str id, struct cc_rule_place place);

#define CC_STR_ARGS(text) (int)(text).len, (text).len > 0 ? (text).ptr : ""

#endif
