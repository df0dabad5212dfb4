/* A figure is never changed unasked: an editor who runs --fix looks at words, and a wrong digit looks like a right one.
 * Leaves finding fixes to checks/. */
#include "repair/repairs.h"

#include <stdlib.h>

#include "base/hash.h"
#include "base/utf8.h"

/* What makes a figure: 万 and 亿 as much as its digits, and the point between them. */
static bool is_figure_character(uint32_t c)
{
	static const char numerals[] = "零〇○一二三四五六七八九十百千万亿两壹贰叁肆伍陆柒捌玖拾佰仟萬億%％‰.";
	struct cc_str text = {.ptr = numerals, .len = sizeof(numerals) - 1};
	for (size_t at = 0; at < text.len;)
		if (cc_utf8_next(text, &at) == c)
			return true;
	return false;
}

/* A digit of either width as its ASCII one; other parts of figures as they are; 0 for anything else. */
static uint32_t figure_part(uint32_t c)
{
	enum { WIDE_ZERO = 0xFF10 };
	if (c >= WIDE_ZERO && c < WIDE_ZERO + 10)
		return c - WIDE_ZERO + '0';
	return (c >= '0' && c <= '9') || is_figure_character(c) ? c : 0;
}

/* The next part of a figure in `text`; 0 at the end. */
static uint32_t next_part(struct cc_str text, size_t *at)
{
	uint32_t part = 0;
	while (part == 0 && *at < text.len)
		part = figure_part(cc_utf8_next(text, at));
	return part;
}

bool cc_repair_changes_figure(struct cc_str before, struct cc_str after)
{
	size_t a = 0;
	size_t b = 0;
	for (;;) {
		uint32_t x = next_part(before, &a);
		if (x != next_part(after, &b))
			return true;
		if (x == 0)
			return false;
	}
}

/* An edit, and which fix it belongs to. */
struct chosen {
	struct cc_edit edit;
	size_t fix;
};

/* Taking whole words out needs an eye as it is; only a figure that stays behind as another one is a figure changed. */
static bool fix_changes_figure(const struct cc_fix *fix)
{
	for (size_t i = 0; i < fix->edit_count; i++) {
		const struct cc_edit *edit = &fix->edits[i];
		bool taken_out = edit->text.len == 0 && !fix->safe;
		if (!taken_out &&
		    cc_repair_changes_figure(cc_str_of_span(edit->article->document.source, edit->source), edit->text))
			return true;
	}
	return false;
}

static bool touches_drafts_only(const struct cc_fix *fix)
{
	for (size_t i = 0; i < fix->edit_count; i++)
		if (fix->edits[i].article->document.role != CC_ROLE_DRAFT)
			return false;
	return fix->edit_count > 0;
}

static bool is_named(const struct cc_finding *finding, const struct cc_repair_wish *wish)
{
	char hex[CC_HASH_HEX + 1];
	cc_hash_hex(hex, finding->fingerprint);
	for (size_t i = 0; i < wish->fingerprint_count; i++)
		if (wish->fingerprints[i].len > 0 && cc_str_starts(cc_str_from(hex), wish->fingerprints[i]))
			return true;
	return false;
}

/* The fix of a finding that may be made; NULL where there is none, counted by why. */
static const struct cc_fix *choose_fix(const struct cc_finding *finding, const struct cc_repair_wish *wish,
				       struct cc_repair_count *count)
{
	bool named = is_named(finding, wish);
	if (wish->fingerprint_count > 0 && !named)
		return NULL;
	for (size_t i = 0; i < finding->fix_count; i++) {
		const struct cc_fix *fix = &finding->fixes[i];
		if (!touches_drafts_only(fix))
			continue;
		if (named)
			return fix;
		if (fix_changes_figure(fix))
			count->figures++;
		else if (fix->safe || wish->unsafe)
			return fix;
		else
			count->held++;
	}
	return NULL;
}

static int compare_chosen(const void *a, const void *b)
{
	const struct chosen *x = a;
	const struct chosen *y = b;
	if (x->edit.article->index != y->edit.article->index)
		return x->edit.article->index < y->edit.article->index ? -1 : 1;
	if (x->edit.source.start != y->edit.source.start)
		return x->edit.source.start < y->edit.source.start ? -1 : 1;
	if (x->edit.source.end != y->edit.source.end)
		return x->edit.source.end < y->edit.source.end ? -1 : 1;
	return (x->fix > y->fix) - (x->fix < y->fix);
}

/* Mark each fix with an edit that reaches into an earlier one of another fix. */
static void mark_crossed(bool *crossed, const struct cc_vec *chosen)
{
	const struct chosen *all = chosen->items;
	const struct chosen *last = NULL;
	for (size_t i = 0; i < chosen->len; i++) {
		bool overlaps = last != NULL && last->edit.article == all[i].edit.article &&
				all[i].edit.source.start < last->edit.source.end && last->fix != all[i].fix;
		if (overlaps)
			crossed[all[i].fix] = true;
		else
			last = &all[i];
	}
}

static enum cc_status keep_uncrossed(struct cc_vec *out, struct cc_repair_count *count, const struct cc_vec *chosen,
				     size_t fixes, struct cc_arena *arena)
{
	const struct chosen *all = chosen->items;
	bool *crossed = cc_arena_array(arena, fixes, sizeof(*crossed));
	if (crossed == NULL)
		return CC_ERR_NOMEM;
	mark_crossed(crossed, chosen);
	for (size_t i = 0; i < chosen->len; i++)
		if (!crossed[all[i].fix] && !cc_vec_add(out, &all[i].edit))
			return CC_ERR_NOMEM;
	for (size_t i = 0; i < fixes; i++)
		count->crossed += crossed[i];
	count->made = fixes - count->crossed;
	return CC_OK;
}

enum cc_status cc_repair_choose(struct cc_vec *out, struct cc_repair_count *count, const struct cc_finding *findings,
				size_t finding_count, const struct cc_repair_wish *wish, struct cc_arena *arena)
{
	struct cc_vec chosen = cc_vec_new(arena, sizeof(struct chosen));
	size_t fixes = 0;
	*count = (struct cc_repair_count){0};
	for (size_t i = 0; i < finding_count; i++) {
		const struct cc_fix *fix = choose_fix(&findings[i], wish, count);
		for (size_t k = 0; fix != NULL && k < fix->edit_count; k++)
			(void)cc_vec_add(&chosen, &(struct chosen){.edit = fix->edits[k], .fix = fixes});
		fixes += fix != NULL;
	}
	if (chosen.failed)
		return CC_ERR_NOMEM;
	if (chosen.len > 1)
		qsort(chosen.items, chosen.len, sizeof(struct chosen), compare_chosen);
	return keep_uncrossed(out, count, &chosen, fixes, arena);
}

void cc_repair_splice(struct cc_buf *out, struct cc_str source, const struct cc_edit *edits, size_t edit_count)
{
	size_t at = 0;
	for (size_t i = 0; i < edit_count; i++) {
		cc_buf_add(out, cc_str_slice(source, at, edits[i].source.start));
		cc_buf_add(out, edits[i].text);
		at = edits[i].source.end;
	}
	cc_buf_add(out, cc_str_slice(source, at, source.len));
}
