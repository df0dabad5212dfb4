/* Evidence that a line was broken, weighed: punctuation inside it, its length, open brackets, words known from
 * elsewhere in the source. Leaves what kind of line each is to line_kind.h. */
#include "read/joining.h"

#include "base/ascii.h"
#include "read/han_pairs.h"
#include "read/line_evidence.h"
#include "read/line_words.h"

enum {
	LOOKUP_BYTES = 1 << 20, /* of the source are looked through for a hyphenated word, */
	LOOKUPS_MAX = 64,	/* for so many of them */
	MIDDLE_COLUMNS = 60,
	PAGE_BLANKS = 2
};

/* Certain: no heading, byline or verse looks like this. */
static bool is_strong(const struct cc_line_evidence *evidence, const struct cc_line_pair *pair)
{
	uint32_t last = cc_line_last(pair->before);
	if (evidence->columns >= CC_LINE_LONG || evidence->open || cc_line_begins_inside(pair->behind))
		return true;
	if (evidence->columns < CC_LINE_SENTENCE)
		return false;
	return evidence->sentence_inside || cc_line_is_comma(last) || cc_line_tears_figure(pair->before, pair->behind);
}

static bool is_medium(const struct cc_line_evidence *evidence)
{
	return (evidence->commas >= 2 && evidence->columns >= CC_LINE_SENTENCE) ||
	       (evidence->commas >= 1 && evidence->columns >= MIDDLE_COLUMNS);
}

/* "1.03亿户！…创新高 占总量三分之二": the first line of a text, apart from the next, is its headline; nothing but an
 * open bracket or a comma says that it goes on. */
static bool is_headline(const struct cc_joining *joining, const struct cc_line_pair *pair,
			const struct cc_line_evidence *evidence)
{
	size_t from = 0;
	size_t before = (size_t)(pair->block.ptr - joining->source.ptr);
	while (from < before && (joining->source.ptr[from] == ' ' || joining->source.ptr[from] == '\n' ||
				 joining->source.ptr[from] == '\r' || joining->source.ptr[from] == '\t'))
		from++;
	return from == before && pair->blanks > 0 && evidence->columns < CC_LINE_LONG && !evidence->open &&
	       !cc_line_begins_inside(pair->behind) && !cc_line_is_comma(cc_line_last(pair->before));
}

/* 材料：…, 做法：…: two lines that open with a label each are two items. */
static bool opens_with_label(struct cc_str line)
{
	enum { LABEL_BYTES = 18 };
	size_t colon = cc_str_find(line, CC_STR("："), 0);
	return colon > 0 && colon <= LABEL_BYTES && cc_line_holds_han(cc_str_slice(line, 0, colon));
}

/* 三次产业结构为9.2:51:39.8⏎全年…: a ratio has no unit that the next line could begin with. */
static bool ends_with_ratio(struct cc_str line)
{
	static const struct cc_str colons[] = {{":", 1}, {"：", 3}, {"∶", 3}};
	size_t end = line.len;
	while (end > 0 && (cc_ascii_is_digit(line.ptr[end - 1]) || line.ptr[end - 1] == '.'))
		end--;
	for (size_t i = 0; i < sizeof(colons) / sizeof(colons[0]) && end < line.len; i++)
		if (cc_str_ends(cc_str_slice(line, 0, end), colons[i]) && end > colons[i].len &&
		    cc_ascii_is_digit(line.ptr[end - colons[i].len - 1]))
			return true;
	return false;
}

/* Pairs are marked only where they decide. */
static bool han_goes_on(struct cc_joining *joining, const struct cc_line_pair *pair)
{
	uint32_t last = cc_line_last(pair->before);
	uint32_t first = cc_line_first(pair->behind);
	/* Latin before or behind: only within Han text, not between a Chinese line and its English version. */
	if (!cc_line_holds_han(pair->behind) || !cc_line_holds_han(cc_line_tail(pair->before)))
		return false;
	bool items = opens_with_label(pair->before) && opens_with_label(pair->behind);
	if (items || (ends_with_ratio(pair->before) && !cc_line_begins_inside(pair->behind)))
		return false;
	if (pair->blanks >= PAGE_BLANKS && cc_line_lost_its_subject(pair->behind) &&
	    !cc_joining_knows_pair(joining, last, first))
		return false;
	struct cc_line_evidence evidence = cc_line_weigh(pair->block);
	bool medium = is_medium(&evidence);
	if (is_headline(joining, pair, &evidence))
		return false;
	if (is_strong(&evidence, pair) || (medium && joining->marked_headings))
		return true;
	bool likely = medium || (joining->marked_headings && evidence.columns >= CC_LINE_SENTENCE);
	return likely && cc_joining_knows_pair(joining, last, first);
}

static bool latin_goes_on(const struct cc_line_pair *pair)
{
	struct cc_line_evidence evidence = cc_line_weigh(pair->block);
	uint32_t last = cc_line_last(pair->before);
	bool lower = cc_line_is_lower(cc_line_first(pair->behind));
	bool loose_end = last == ',' || last == '-' || cc_line_ends_with_function_word(pair->before);
	if (evidence.columns < CC_LINE_SENTENCE)
		return false;
	if (lower && (pair->blanks == 0 || loose_end))
		return true;
	bool running = evidence.sentence_inside || evidence.columns >= CC_LINE_LONG;
	return pair->blanks == 0 ? running || loose_end : running && lower;
}

static bool is_ascii_mark(char c)
{
	return (unsigned char)c > ' ' && (unsigned char)c < 0x7F;
}

/* In text that was broken at a column, the next word would not have fitted. */
static bool was_wrapped(const struct cc_joining *joining, const struct cc_line_pair *pair)
{
	if (joining->wrap == 0 || pair->blanks > 0)
		return false;
	uint32_t columns = pair->indent + cc_line_columns(pair->before, joining->wrap + 8);
	size_t word = 0;
	while (word < pair->behind.len && word < 30 && is_ascii_mark(pair->behind.ptr[word]))
		word++;
	/* Between Latin words a blank is needed too. */
	if (word > 0 && cc_ascii_is_letter(pair->before.ptr[pair->before.len - 1]))
		word++;
	/* Chinese lines may be two characters short: a mark must not begin a line; and a mark may hang over the edge,
	 * so that the widest line is wider than the others can be. */
	bool latin = cc_line_trailing_script(pair->before) == CC_SCRIPT_LATIN && !cc_line_holds_han(pair->behind);
	size_t need = word > 0 ? word : 3;
	return columns + need + (latin ? 0 : 2) > joining->wrap;
}

/* Names, items, verse, single words: not worth a closer look unless the next line begins inside a sentence. */
static bool is_too_short(const struct cc_line_pair *pair)
{
	enum { LEAST_COLUMNS = 24 };
	return pair->block.len < (size_t)LEAST_COLUMNS * 3 &&
	       cc_line_columns(pair->block, LEAST_COLUMNS) < LEAST_COLUMNS && !cc_line_begins_inside(pair->behind);
}

enum cc_joint cc_joining_judge(struct cc_joining *joining, const struct cc_line_pair *pair)
{
	bool wrapped = was_wrapped(joining, pair);
	if (!wrapped && cc_line_is_finished(pair->before))
		return CC_JOINT_NONE;
	enum cc_line_kind kind =
	    pair->behind_kind != CC_LINE_UNSEEN ? pair->behind_kind : cc_line_look(pair->behind).kind;
	bool lower = cc_line_is_lower(cc_line_first(pair->behind));
	bool may_be_short = wrapped || lower || cc_line_tears_figure(pair->before, pair->behind);
	if (kind != CC_LINE_TEXT && !(kind == CC_LINE_SHORT && may_be_short))
		return CC_JOINT_NONE;
	if (!wrapped && is_too_short(pair))
		return CC_JOINT_NONE;
	enum cc_line_kind before = cc_line_look(pair->before).kind;
	bool numbered = before == CC_LINE_HEADING && pair->before.ptr[0] != '#';
	if (before != CC_LINE_TEXT && before != CC_LINE_SHORT && before != CC_LINE_ITEM && !(numbered && wrapped))
		return CC_JOINT_NONE;
	bool latin = !cc_line_holds_han(pair->behind) && cc_line_trailing_script(pair->before) == CC_SCRIPT_LATIN;
	bool goes_on = wrapped || (latin ? latin_goes_on(pair) : han_goes_on(joining, pair));
	return goes_on ? cc_joining_glue(joining, pair) : CC_JOINT_NONE;
}

static struct cc_str last_word(struct cc_str line)
{
	size_t from = line.len;
	while (from > 0 && line.len - from < 30 && cc_ascii_is_letter(line.ptr[from - 1]))
		from--;
	return cc_str_slice(line, from, line.len);
}

static struct cc_str first_word(struct cc_str line)
{
	size_t to = 0;
	while (to < line.len && to < 30 && cc_ascii_is_letter(line.ptr[to]))
		to++;
	return cc_str_slice(line, 0, to);
}

/* inno-⏎vation or state-⏎owned: what the text itself writes elsewhere decides. */
static bool keeps_hyphen(struct cc_joining *joining, struct cc_str before, struct cc_str behind)
{
	char joined[64];
	struct cc_str head = last_word(before);
	struct cc_str rest = first_word(behind);
	if (joining->lookups >= LOOKUPS_MAX || head.len == 0 || rest.len == 0)
		return false;
	joining->lookups++;
	memcpy(joined, head.ptr, head.len);
	joined[head.len] = '-';
	memcpy(joined + head.len + 1, rest.ptr, rest.len);
	struct cc_str searched = {.ptr = joining->source.ptr,
				  .len = joining->source.len < LOOKUP_BYTES ? joining->source.len : LOOKUP_BYTES};
	return cc_str_find(searched, (struct cc_str){.ptr = joined, .len = head.len + 1 + rest.len}, 0) != SIZE_MAX;
}

enum cc_joint cc_joining_glue(struct cc_joining *joining, const struct cc_line_pair *pair)
{
	uint32_t last = cc_line_last(pair->before);
	uint32_t first = cc_line_first(pair->behind);
	enum cc_script before = cc_line_trailing_script(pair->before);
	enum cc_script behind = cc_line_leading_script(pair->behind);
	if (last == '-' && cc_line_is_lower(first) && pair->before.len >= 2 &&
	    cc_ascii_is_letter(pair->before.ptr[pair->before.len - 2])) {
		struct cc_str head = cc_str_slice(pair->before, 0, pair->before.len - 1);
		return keeps_hyphen(joining, head, pair->behind) ? CC_JOINT_TIGHT : CC_JOINT_HYPHEN;
	}
	if (before == CC_SCRIPT_HAN || behind == CC_SCRIPT_HAN)
		return cc_line_is_digit(last) && cc_line_is_digit(first) ? CC_JOINT_SPACE : CC_JOINT_TIGHT;
	return CC_JOINT_SPACE;
}

/* Whoever breaks lines at a column leaves none short in the middle of a sentence: 标题⏎某某社记者⏎正文 are three lines
 * in Markdown without blank lines. */
enum cc_joint cc_joining_soft(struct cc_joining *joining, const struct cc_line_pair *pair)
{
	uint32_t last = cc_line_last(pair->before);
	bool is_short = cc_line_columns(pair->before, CC_LINE_SENTENCE) < CC_LINE_SENTENCE;
	bool goes_on = cc_line_is_finished(pair->before) || cc_line_is_comma(last) || last == '-' ||
		       cc_line_is_lower(cc_line_first(pair->behind)) || cc_line_begins_inside(pair->behind);
	bool items = opens_with_label(pair->before) && opens_with_label(pair->behind);
	return items || (is_short && !goes_on) ? CC_JOINT_NONE : cc_joining_glue(joining, pair);
}
