/* PCRE2 with JIT and with limits on matches, heap and depth: the only file that knows PCRE2 is pattern.c.
 * Leaves literals to phrases.h. */
#ifndef CC_BASE_PATTERN_H
#define CC_BASE_PATTERN_H

#include "base/alloc.h"
#include "base/arena.h"
#include "base/error.h"
#include "base/str.h"

enum { CC_PATTERN_GROUPS = 16 };

/** Compiled on first use. Thread-safe for matching once made (compiling is guarded). */
struct cc_pattern;

/**
 * @param source  UTF-8 PCRE2 syntax (UTF and UCP on; no \C, no callouts), copied. Checked at once, compiled with JIT on
 * first match.
 * @param arena   Owns the handle; register with cc_pattern_free before the arena goes.
 * @return CC_OK; CC_ERR_SYNTAX (err->text says what, err->at.column the character in the pattern); CC_ERR_NOMEM.
 */
enum cc_status cc_pattern_new(struct cc_pattern **out, struct cc_str source, const struct cc_alloc *alloc,
			      struct cc_error *err);

/** As cc_pattern_new for a source that others have checked: it is compiled on first match, as most patterns of packs
 * never meet a text. */
enum cc_status cc_pattern_later(struct cc_pattern **out, struct cc_str source, const struct cc_alloc *alloc,
				struct cc_error *err);
void cc_pattern_free(struct cc_pattern *pattern);

/** What matched: byte offsets into the subject; group 0 is all. A group that did not take part is {SIZE_MAX, SIZE_MAX}.
 */
struct cc_match {
	struct cc_span groups[CC_PATTERN_GROUPS];
	size_t count;
};

/**
 * First match that starts at or after byte `from`.
 * @param subject  Valid UTF-8 (not validated again).
 * @return CC_OK; CC_NOT_FOUND; CC_ERR_LIMIT (a match, heap or depth limit was met: report with the rule); CC_ERR_NOMEM;
 *         CC_ERR_SYNTAX where the first compilation fails after all.
 */
enum cc_status cc_pattern_match(struct cc_match *out, struct cc_pattern *pattern, struct cc_str subject, size_t from);

/** As cc_pattern_match, anchored: the match starts at `from` exactly. */
enum cc_status cc_pattern_match_at(struct cc_match *out, struct cc_pattern *pattern, struct cc_str subject,
				   size_t from);

/** Number of the named group, or 0 where there is none. */
size_t cc_pattern_group(struct cc_pattern *pattern, struct cc_str name);

struct cc_str cc_pattern_source(const struct cc_pattern *pattern);

#endif
