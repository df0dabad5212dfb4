/* Folding by a hand table of ranges; utf8proc's NFKC answers only for the rare rest.
 * Leaves whole documents and their maps to text/. */
#include "base/fold.h"

#include <string.h>

#include <utf8proc.h>

#include "base/ascii.h"
#include "base/buf.h"
#include "base/bytes.h"
#include "base/utf8.h"

enum action { KEEP, BLANK, DROP, NARROW, HYPHEN };

struct range {
	uint32_t first;
	uint32_t last;
	enum action action;
};

/* Sorted. What is in no range goes through NFKC. KEEP where NFKC would lose what a reader sees: … is not three full
 * stops, 10² is not 102, ½ is not 1/2, ① is not 1, ™ is not a word. */
static const struct range ranges[] = {
    {0x00, 0x08, KEEP},	      {0x09, 0x09, BLANK},	{0x0A, 0x0A, KEEP},	  {0x0B, 0x0D, BLANK},
    {0x0E, 0x7F, KEEP},	      {0x85, 0x85, BLANK},	{0xA0, 0xA0, BLANK},	  {0xA1, 0xA9, KEEP},
    {0xAB, 0xAC, KEEP},	      {0xAD, 0xAD, DROP},	{0xAE, 0xB4, KEEP},	  {0xB6, 0x131, KEEP},
    {0x134, 0x13E, KEEP},     {0x141, 0x148, KEEP},	{0x14A, 0x17E, KEEP},	  {0x180, 0x1C3, KEEP},
    {0x1CD, 0x1F0, KEEP},     {0x1F4, 0x2AF, KEEP},	{0x300, 0x33F, KEEP},	  {0x388, 0x3CF, KEEP},
    {0x400, 0x52F, KEEP},     {0x1680, 0x1680, BLANK},	{0x180E, 0x180E, DROP},	  {0x2000, 0x200A, BLANK},
    {0x200B, 0x200F, DROP},   {0x2010, 0x2011, HYPHEN}, {0x2012, 0x2023, KEEP},	  {0x2025, 0x2027, KEEP},
    {0x2028, 0x2029, BLANK},  {0x202A, 0x202E, DROP},	{0x202F, 0x202F, BLANK},  {0x2030, 0x203B, KEEP},
    {0x205F, 0x205F, BLANK},  {0x2060, 0x206F, DROP},	{0x2070, 0x207E, KEEP},	  {0x20A0, 0x20A7, KEEP},
    {0x20A9, 0x20CF, KEEP},   {0x2120, 0x2120, KEEP},	{0x2122, 0x2122, KEEP},	  {0x2150, 0x215F, KEEP},
    {0x2189, 0x222B, KEEP},   {0x2460, 0x249B, KEEP},	{0x24EA, 0x2775, KEEP},	  {0x2776, 0x2A0B, KEEP},
    {0x3000, 0x3000, BLANK},  {0x3001, 0x3035, KEEP},	{0x303B, 0x309A, KEEP},	  {0x309D, 0x309E, KEEP},
    {0x30A0, 0x30FE, KEEP},   {0x3100, 0x312F, KEEP},	{0x3220, 0x3229, KEEP},	  {0x3251, 0x325F, KEEP},
    {0x3280, 0x3289, KEEP},   {0x32B1, 0x32BF, KEEP},	{0x3400, 0xA69B, KEEP},	  {0xAC00, 0xF8FF, KEEP},
    {0xFE00, 0xFE0F, DROP},   {0xFE19, 0xFE19, KEEP},	{0xFE30, 0xFE32, KEEP},	  {0xFEFF, 0xFEFF, DROP},
    {0xFF01, 0xFF5E, NARROW}, {0xFFF9, 0xFFFD, KEEP},	{0x1F100, 0x1F10C, KEEP}, {0x1F200, 0x1FAFF, KEEP},
    {0x20000, 0x2F7FF, KEEP}, {0x30000, 0x3FFFF, KEEP}, {0xE0001, 0xE01EF, DROP},
};

enum { RANGE_COUNT = sizeof(ranges) / sizeof(ranges[0]), NARROW_SHIFT = 0xFEE0 };

struct radical {
	uint16_t radical;
	uint16_t character;
};

/* The CJK Radicals Supplement has no NFKC, but text out of PDF holds ⻓ for 长, ⻛ for 风. Sorted. Only radicals that
 * are whole characters; 亻 and 氵 stand in no word. */
static const struct radical radicals[] = {
    {0x2E81, 0x5382}, {0x2E92, 0x5DF3}, {0x2E9C, 0x65E5}, {0x2E9D, 0x6708}, {0x2E9F, 0x6BCD}, {0x2EA0, 0x6C11},
    {0x2EA7, 0x725B}, {0x2EA9, 0x738B}, {0x2EAB, 0x76EE}, {0x2EAC, 0x793A}, {0x2EAE, 0x7AF9}, {0x2EB6, 0x7F8A},
    {0x2EB7, 0x7F8A}, {0x2EBB, 0x807F}, {0x2EC1, 0x864E}, {0x2EC4, 0x897F}, {0x2EC5, 0x89C1}, {0x2EC6, 0x89D2},
    {0x2EC7, 0x89D2}, {0x2EC9, 0x8D1D}, {0x2ECA, 0x8DB3}, {0x2ECB, 0x8F66}, {0x2ECF, 0x9091}, {0x2ED1, 0x9577},
    {0x2ED3, 0x957F}, {0x2ED4, 0x95E8}, {0x2ED7, 0x96E8}, {0x2ED8, 0x9752}, {0x2ED9, 0x97E6}, {0x2EDA, 0x9875},
    {0x2EDB, 0x98CE}, {0x2EDC, 0x98DE}, {0x2EDD, 0x98DF}, {0x2EE2, 0x9A6C}, {0x2EE3, 0x9AA8}, {0x2EE4, 0x9B3C},
    {0x2EE5, 0x9C7C}, {0x2EE6, 0x9E1F}, {0x2EE7, 0x5364}, {0x2EE8, 0x9EA6}, {0x2EE9, 0x9EC4}, {0x2EEA, 0x9EFE},
    {0x2EEB, 0x6589}, {0x2EEC, 0x9F50}, {0x2EED, 0x6B6F}, {0x2EEE, 0x9F7F}, {0x2EEF, 0x7ADC}, {0x2EF0, 0x9F99},
    {0x2EF1, 0x9F9C}, {0x2EF2, 0x4E80}, {0x2EF3, 0x9F9F},
};

enum { RADICAL_COUNT = sizeof(radicals) / sizeof(radicals[0]), RADICAL_FIRST = 0x2E80, RADICAL_LAST = 0x2EFF };

static const struct range *find_range(uint32_t code_point)
{
	size_t low = 0;
	size_t high = RANGE_COUNT;
	while (low < high) {
		size_t middle = low + (high - low) / 2;
		if (ranges[middle].last < code_point)
			low = middle + 1;
		else
			high = middle;
	}
	return low < RANGE_COUNT && ranges[low].first <= code_point ? &ranges[low] : NULL;
}

static uint32_t unify_radical(uint32_t code_point)
{
	for (size_t i = 0; i < RADICAL_COUNT; i++)
		if (radicals[i].radical == code_point)
			return radicals[i].character;
	return code_point;
}

/* NFKC of one character, without utf8proc's own allocation. */
static size_t fold_rare(char out[CC_FOLD_MAX], uint32_t code_point)
{
	enum { MOST = 32 };
	const utf8proc_option_t options = UTF8PROC_STABLE | UTF8PROC_COMPAT | UTF8PROC_COMPOSE;
	utf8proc_int32_t parts[MOST];
	int last_class = 0;
	utf8proc_ssize_t count =
	    utf8proc_decompose_char((utf8proc_int32_t)code_point, parts, MOST, options, &last_class);
	if (count > 0 && count <= MOST)
		count = utf8proc_normalize_utf32(parts, count, options);
	if (count <= 0 || count > CC_FOLD_MAX / CC_UTF8_MAX)
		return cc_utf8_encode(out, code_point);
	size_t len = 0;
	for (utf8proc_ssize_t i = 0; i < count; i++)
		len += cc_utf8_encode(out + len, (uint32_t)parts[i]);
	return len;
}

size_t cc_fold_char(char out[CC_FOLD_MAX], uint32_t code_point)
{
	const struct range *range = find_range(code_point);
	if (range == NULL && code_point >= RADICAL_FIRST && code_point <= RADICAL_LAST)
		return cc_utf8_encode(out, unify_radical(code_point));
	if (range == NULL)
		return fold_rare(out, code_point);
	if (range->action == DROP)
		return 0;
	if (range->action == BLANK)
		out[0] = ' ';
	else if (range->action == HYPHEN)
		out[0] = '-';
	else if (range->action == NARROW)
		out[0] = (char)(code_point - NARROW_SHIFT);
	else
		return cc_utf8_encode(out, code_point);
	return 1;
}

bool cc_fold_is_apostrophe(struct cc_str text, size_t at)
{
	enum { MARK = 3 };
	return at > 0 && at + MARK < text.len && text.ptr[at] == '\xE2' && text.ptr[at + 1] == '\x80' &&
	       text.ptr[at + 2] == '\x99' && cc_ascii_is_letter(text.ptr[at - 1]) &&
	       cc_ascii_is_letter(text.ptr[at + MARK]);
}

/* How many bytes the character of a lead byte has where all characters of that lead byte fold to themselves; 0 where
 * cc_fold_char must be asked. E4..E9 are U+4000..9FFF: the whole of ordinary Han. */
static const unsigned char same_length[256] = {
    1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 1, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, /* 00 */
    1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, /* 20 */
    1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, /* 40 */
    1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, /* 60 */
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, /* 80 */
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, /* A0 */
    0, 0, 0, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2, 2, 2, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, /* C0 */
    0, 0, 0, 0, 3, 3, 3, 3, 3, 3, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, /* E0 */
};

/* 、。《》「」 are U+3001..301F, “”‘’–—… within U+2012..2026: by far the most common of what same_length leaves out. */
static bool is_common_mark(const unsigned char *at, size_t left)
{
	if (left < 3)
		return false;
	if (at[0] == 0xE3)
		return at[1] == 0x80 && at[2] >= 0x81 && at[2] <= 0x9F;
	return at[0] == 0xE2 && at[1] == 0x80 && at[2] >= 0x92 && at[2] <= 0xA6 && at[2] != 0xA4;
}

static bool may_change(const unsigned char *at, size_t left)
{
	return same_length[*at] == 0 && !is_common_mark(at, left);
}

enum { BLOCK = 64 };

/* A bit for each byte of a block that is a control or a lead other than E4 to E9. */
static uint64_t odd_ones(const unsigned char *block)
{
	uint64_t odd = 0;
	for (unsigned i = 0; i < BLOCK; i += CC_BYTES) {
		const cc_bytes c = cc_bytes_load(block + i);
		const cc_bytes bytes = cc_bytes_within(c, 0xC0, 0x1F) & ~cc_bytes_within(c, 0xE4, 0xE9);
		odd |= (uint64_t)cc_bytes_bits(bytes) << i;
	}
	return odd;
}

/* The same at `at` (< text.len), where the text may end within the block. */
static uint64_t odd_ones_at(struct cc_str text, size_t at)
{
	unsigned char last[BLOCK];
	if (text.len - at >= BLOCK)
		return odd_ones((const unsigned char *)text.ptr + at);
	memset(last, ' ', sizeof(last));
	memcpy(last, text.ptr + at, text.len - at);
	return odd_ones(last);
}

struct cc_fold_walk cc_fold_walk_new(struct cc_str text)
{
	return (struct cc_fold_walk){.text = text, .left = text.len > 0 ? odd_ones_at(text, 0) : 0};
}

size_t cc_fold_walk_next(struct cc_fold_walk *walk)
{
	const unsigned char *bytes = (const unsigned char *)walk->text.ptr;
	const size_t len = walk->text.len;
	while (walk->block < len) {
		while (walk->left != 0) {
			const size_t at = walk->block + (size_t)__builtin_ctzll(walk->left);
			walk->left &= walk->left - 1;
			if (may_change(bytes + at, len - at) || cc_fold_is_apostrophe(walk->text, at))
				return at;
		}
		walk->block += BLOCK;
		walk->left = walk->block < len ? odd_ones_at(walk->text, walk->block) : 0;
	}
	return len;
}

struct cc_str cc_fold(struct cc_str text, struct cc_arena *arena)
{
	struct cc_fold_walk walk = cc_fold_walk_new(text);
	size_t at = cc_fold_walk_next(&walk);
	if (at == text.len && text.len > 0)
		return cc_arena_copy(arena, text); /* as most words */
	struct cc_buf out = cc_buf_new(cc_arena_allocator(arena), SIZE_MAX / 4);
	for (size_t from = 0; from < text.len; at = cc_fold_walk_next(&walk)) {
		cc_buf_add(&out, cc_str_slice(text, from, at));
		from = at;
		if (at < text.len) {
			char folded[CC_FOLD_MAX] = "'";
			bool apostrophe = cc_fold_is_apostrophe(text, at);
			uint32_t code_point = cc_utf8_next(text, &from);
			size_t len = apostrophe ? 1 : cc_fold_char(folded, code_point);
			cc_buf_add(&out, (struct cc_str){.ptr = folded, .len = len});
		}
	}
	struct cc_str kept = cc_buf_keep(&out, arena);
	cc_buf_free(&out);
	return kept;
}

struct cc_str cc_lower(struct cc_str text, struct cc_arena *arena)
{
	char *copy = cc_arena_take(arena, text.len + 1);
	if (copy == NULL)
		return (struct cc_str){0};
	for (size_t i = 0; i < text.len; i++)
		copy[i] = text.ptr[i] >= 'A' && text.ptr[i] <= 'Z' ? (char)(text.ptr[i] - 'A' + 'a') : text.ptr[i];
	return (struct cc_str){.ptr = copy, .len = text.len};
}
