/* The words of packs: names with their patterns, and the phrases of the one lexicon.
 * Leaves what a word stands for to the sections. */
#ifndef CC_RULESET_LEXICON_H
#define CC_RULESET_LEXICON_H

#include "ruleset/form.h"

/** Flags of cc_phrases for a word of prose: US, EU, 5G keep their case, other Latin words do not. */
uint32_t cc_lexicon_flags(struct cc_str word);

/** The case of a unit's sign: km, t, GB keep theirs. */
uint32_t cc_lexicon_unit_flags(struct cc_str sign);

/** Add a folded phrase. Empty texts (after a reported mistake) are left out. */
void cc_lexicon_add(struct cc_loader *loader, struct cc_str text, enum cc_word_kind kind, size_t ref, uint32_t flags);

/** Add a folded word of the wordings, which checks look for on their own. */
void cc_wordings_add(struct cc_loader *loader, struct cc_str text, enum cc_wording kind, size_t ref);

/** Add a folded name of something whose day a pack tells. */
void cc_known_add(struct cc_loader *loader, struct cc_str text, enum cc_known kind, size_t ref);

/** A literal word: folded; reports patterns and what is no text. @return ptr NULL after a mistake. */
struct cc_str cc_lexicon_literal(struct cc_loader *loader, const struct cc_yaml_node *node);

/** All literal words of a list (NULL: none), in the ruleset's memory. */
const struct cc_str *cc_lexicon_literals(struct cc_loader *loader, const struct cc_yaml_node *list, size_t *count);

/** Remember where the pack writes a cue, qualifier or period word. */
void cc_lexicon_note(struct cc_loader *loader, const struct cc_yaml_node *node, struct cc_str text,
		     enum cc_word_kind kind, size_t ref);

/** How the Latin letters of a pattern compare. */
enum cc_pattern_case { CC_PATTERN_ANY_CASE, CC_PATTERN_EXACT_CASE };

/** A name: a literal, /a pattern/, or { pattern: /…/, anchor: … }. @return false after a mistake. */
bool cc_lexicon_name(struct cc_name *out, struct cc_loader *loader, const struct cc_yaml_node *node,
		     enum cc_pattern_case letters);

/** All names of a list (NULL: none), in the ruleset's memory. */
const struct cc_name *cc_lexicon_names(struct cc_loader *loader, const struct cc_yaml_node *list, size_t *count,
				       enum cc_pattern_case letters);

/** As cc_lexicon_names where only literals are allowed. */
const struct cc_name *cc_lexicon_literal_names(struct cc_loader *loader, const struct cc_yaml_node *list,
					       size_t *count);

/** Add a name's literal or anchor. An anchor is found within words too: its pattern decides. */
void cc_lexicon_add_name(struct cc_loader *loader, const struct cc_name *name, enum cc_word_kind kind, size_t ref,
			 uint32_t literal_flags);

#endif
