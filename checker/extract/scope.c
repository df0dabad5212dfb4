/* Places, groups, organisations and sectors in a sentence: leftmost-longest, unless part of another name.
 * Leaves relative ones (我市, 全省) and which figure a scope belongs to to link/. */
#include "base/ascii.h"
#include "extract/extract.h"

#include "base/utf8.h"
#include "base/vec.h"

/** How far behind a scope the tail of an organisation's name may stand: 天津|工业生物技术|研究所. */
enum { GAP_MAX = 24, HAN_BYTES = 3 };

/** Only Han characters, as in 天津[工业生物技术]研究所. */
static bool is_han_only(struct cc_str gap)
{
	for (size_t at = 0; at < gap.len;) {
		if (!cc_utf8_is_han(cc_utf8_next(gap, &at)))
			return false;
	}
	return true;
}

/** Capitalised words and "of": "Tianjin [Medical] University", "Chinese Academy". */
static bool is_title_case(struct cc_str gap)
{
	bool starts = true;
	for (size_t i = 0; i < gap.len; i++) {
		if (gap.ptr[i] == ' ') {
			starts = true;
			continue;
		}
		if (starts ? !cc_ascii_is_upper(gap.ptr[i]) : !cc_ascii_is_lower(gap.ptr[i]))
			return false;
		starts = false;
	}
	return true;
}

static bool is_cue(const struct cc_hit *hit, enum cc_cue_kind kind)
{
	return hit->kind == CC_WORD_CUE && hit->ref == (uint32_t)kind;
}

/** Whether hits[from..] hold a word of `kind` that lies in `range`. */
static bool has_cue_within(const struct cc_extract_input *input, size_t from, enum cc_cue_kind kind,
			   struct cc_span range)
{
	for (size_t i = from; i < input->hit_count && input->hits[i].start < range.end; i++) {
		const struct cc_hit *hit = &input->hits[i];
		if (hit->start >= range.start && hit->end <= range.end && is_cue(hit, kind))
			return true;
	}
	return false;
}

/** Whether the tail at `tail` closes a name that begins with the scope: 南京|路, 天津|大学, 天津|工业生物技术|研究所.
 */
static bool closes_name(const struct cc_extract_input *input, size_t scope_index, const struct cc_hit *tail)
{
	const struct cc_str view = input->context->view;
	const struct cc_span gap_span = {.start = input->hits[scope_index].end, .end = tail->start};
	const struct cc_str gap = cc_str_of_span(view, gap_span);
	if (gap.len == 0)
		return true;
	if (tail->end - tail->start <= HAN_BYTES) /* one character is a tail only where it touches: 南京路 */
		return false;
	if (!is_han_only(gap) && !is_title_case(gap))
		return false;
	return !has_cue_within(input, scope_index, CC_CUE_NAME_BREAK, gap_span);
}

/** Whether a longer harmless word hides this tail: 路 in 中国|路径. */
static bool is_hidden_tail(const struct cc_extract_input *input, const struct cc_hit *tail, size_t index)
{
	for (size_t i = index; i > 0 && input->hits[i - 1].start == tail->start; i--) {
		if (is_cue(&input->hits[i - 1], CC_CUE_NONE))
			return true;
	}
	return false;
}

/** 全国 and 我省 begin no organisation's name: "全国小学", "全省医院". The packs list them among the words that break
 * names. */
static bool breaks_name(const struct cc_extract_input *input, size_t index)
{
	const struct cc_hit *scope = &input->hits[index];
	for (size_t i = index; i > 0 && input->hits[i - 1].start == scope->start; i--) {
		if (is_cue(&input->hits[i - 1], CC_CUE_NAME_BREAK) && input->hits[i - 1].end == scope->end)
			return true;
	}
	for (size_t i = index + 1; i < input->hit_count && input->hits[i].start == scope->start; i++) {
		if (is_cue(&input->hits[i], CC_CUE_NAME_BREAK) && input->hits[i].end == scope->end)
			return true;
	}
	return false;
}

static bool is_part_of_name(const struct cc_extract_input *input, size_t index)
{
	const size_t end = input->hits[index].end;
	if (breaks_name(input, index))
		return false;
	for (size_t i = index + 1; i < input->hit_count && input->hits[i].start <= end + GAP_MAX; i++) {
		const struct cc_hit *hit = &input->hits[i];
		if (hit->start < end || !is_cue(hit, CC_CUE_NAME_TAIL) || is_hidden_tail(input, hit, i))
			continue;
		if (closes_name(input, index, hit))
			return true;
	}
	return false;
}

/** What lies behind: the end of the last scope taken, the last shadow, the end of the last head ("Bank of"). */
struct behind {
	size_t taken;
	struct cc_span shadow;
	size_t head;
};

static void note_cue(struct behind *behind, const struct cc_hit *hit)
{
	bool no_place = is_cue(hit, CC_CUE_NONE) || hit->kind == CC_WORD_NOT_SCOPE;
	if (no_place && hit->end > behind->shadow.end)
		behind->shadow = (struct cc_span){.start = hit->start, .end = hit->end};
	if (is_cue(hit, CC_CUE_NAME_HEAD))
		behind->head = hit->end;
}

/** "Bank of China", "University of the Philippines". */
static bool follows_head(const struct cc_extract_input *input, const struct behind *behind, size_t start)
{
	if (behind->head == 0 || behind->head >= start)
		return false;
	const struct cc_str between = cc_str_slice(input->context->view, behind->head, start);
	return cc_str_equal(between, CC_STR(" ")) || cc_str_equal(between, CC_STR(" the "));
}

/** "Baden-Elz": the first part of a joined name whose other part is no place. */
static bool is_joined_to_unknown(const struct cc_extract_input *input, size_t index)
{
	const struct cc_str view = input->context->view;
	const size_t end = input->hits[index].end;
	if (end + 1 >= view.len || view.ptr[end] != '-' || !cc_ascii_is_upper(view.ptr[end + 1]))
		return false;
	for (size_t i = index + 1; i < input->hit_count && input->hits[i].start <= end + 1; i++) {
		if (input->hits[i].kind == CC_WORD_SCOPE && input->hits[i].start == end + 1)
			return false;
	}
	return true;
}

static bool is_scope_here(const struct cc_extract_input *input, const struct behind *behind, size_t index)
{
	const struct cc_hit *hit = &input->hits[index];
	const struct cc_span span = {.start = hit->start, .end = hit->end};
	if (span.start < behind->taken)
		return false;
	const bool hidden = cc_span_contains(behind->shadow, span) && cc_span_len(behind->shadow) > cc_span_len(span);
	return !hidden && !follows_head(input, behind, span.start);
}

enum cc_status cc_extract_scopes(struct cc_vec *out, const struct cc_extract_input *input)
{
	struct behind behind = {.taken = 0};
	for (size_t i = 0; i < input->hit_count; i++) {
		const struct cc_hit *hit = &input->hits[i];
		note_cue(&behind, hit);
		if (hit->kind != CC_WORD_SCOPE || !is_scope_here(input, &behind, i))
			continue;
		behind.taken = hit->end; /* a name that is dropped hides the shorter ones inside it all the same */
		if (is_part_of_name(input, i) || is_joined_to_unknown(input, i))
			continue;
		const struct cc_scope_mention mention = {.span = {.start = hit->start, .end = hit->end},
							 .scope = &input->context->rules->scopes[hit->ref]};
		if (!cc_vec_add(out, &mention))
			return CC_ERR_NOMEM;
	}
	return CC_OK;
}
