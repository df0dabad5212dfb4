/* The section `periods`, and periods and dates wherever packs write them.
 * Leaves periods of prose to extract/period. */
#include <stddef.h>

#include "base/utf8.h"
#include "ruleset/lexicon.h"
#include "ruleset/sections.h"

struct period_item {
	const struct cc_yaml_node *words;
	const struct cc_yaml_node *from;
	const struct cc_yaml_node *to;
	struct cc_str rule;
	const struct cc_yaml_node *not_before;
};

#define FIELD(key, setter, member) .name = key, .set = setter, .offset = offsetof(struct period_item, member)
static const struct cc_key period_keys[] = {
    {FIELD("words", cc_set_items, words), .required = true},
    {FIELD("from", cc_set_scalar, from)},
    {FIELD("to", cc_set_scalar, to)},
    {FIELD("rule", cc_set_text, rule)},
    {FIELD("not_before", cc_set_items, not_before)},
};
#undef FIELD
extern const struct cc_form cc_form_period_word;
const struct cc_form cc_form_period_word = {
    .name = "period words", .keys = period_keys, .key_count = CC_COUNT_OF(period_keys)};

/* Exactly `count` digits at *at. */
static bool take_digits(struct cc_str text, size_t *at, size_t count, int *number)
{
	if (text.len - *at < count)
		return false;
	*number = 0;
	for (size_t i = 0; i < count; i++) {
		char c = text.ptr[*at + i];
		if (c < '0' || c > '9')
			return false;
		*number = *number * 10 + (c - '0');
	}
	*at += count;
	return true;
}

static bool take_char(struct cc_str text, size_t *at, char c)
{
	if (*at >= text.len || text.ptr[*at] != c)
		return false;
	(*at)++;
	return true;
}

/* H1 or Q3 behind "2025-". */
static bool parse_part(struct cc_period *out, struct cc_str text, size_t at, int year)
{
	int number = 0;
	bool half = take_char(text, &at, 'H');
	if (!half && !take_char(text, &at, 'Q'))
		return false;
	if (!take_digits(text, &at, 1, &number) || at != text.len || number < 1 || number > (half ? 2 : 4))
		return false;
	*out = half ? cc_period_half(year, number) : cc_period_quarter(year, number);
	return true;
}

static bool parse_one(struct cc_period *out, struct cc_str text)
{
	size_t at = 0;
	int year = 0;
	int month = 0;
	struct cc_date day;
	if (!take_digits(text, &at, 4, &year) || year < 1)
		return false;
	if (at == text.len) {
		*out = cc_period_year(year);
		return true;
	}
	if (!take_char(text, &at, '-'))
		return false;
	if (parse_part(out, text, at, year))
		return true;
	if (take_digits(text, &at, 2, &month) && at == text.len && month >= 1 && month <= 12) {
		*out = cc_period_month(year, month);
		return true;
	}
	if (cc_date_parse(&day, text) != CC_OK)
		return false;
	*out = cc_period_day(day);
	return true;
}

static bool is_first_of_year(struct cc_date date)
{
	return date.month == 1 && date.day == 1;
}

/* From the start of one to the end of the other: whole years and months of a year keep their kind. */
static bool join_periods(struct cc_period *out, struct cc_period first, struct cc_period last)
{
	if (cc_date_compare(first.start, last.start) > 0 || cc_date_compare(first.end, last.end) > 0)
		return false;
	struct cc_period joined = {.start = first.start, .end = last.end, .kind = CC_PERIOD_SPAN};
	struct cc_date year_on = cc_date_add_months(first.start, 12);
	if (cc_period_equal(first, last))
		joined = first;
	else if (is_first_of_year(first.start) && cc_date_compare(last.end, year_on) == 0)
		joined.kind = CC_PERIOD_YEAR;
	*out = joined;
	return true;
}

static bool parse_span(struct cc_period *out, struct cc_str text)
{
	size_t dots = cc_str_find(text, CC_STR(".."), 0);
	struct cc_period first;
	struct cc_period last;
	if (dots == SIZE_MAX)
		return parse_one(out, text);
	return parse_one(&first, cc_str_slice(text, 0, dots)) &&
	       parse_one(&last, cc_str_slice(text, dots + 2, text.len)) && join_periods(out, first, last);
}

bool cc_node_period(struct cc_loader *loader, const struct cc_yaml_node *node, struct cc_period *out)
{
	if (!cc_node_is_text(loader, node, "a period"))
		return false;
	struct cc_str text = cc_str_trim(node->text);
	struct cc_str as_of = CC_STR("as of ");
	bool instant = cc_str_starts(text, as_of);
	if (instant)
		text = cc_str_slice(text, as_of.len, text.len);
	if (!parse_span(out, text)) {
		cc_loader_fail(loader, cc_yaml_place(node),
			       "`%.*s` is no period: write 2024, 2025-H1, 2024-Q3, 2025-01, 2025-01..2025-06, "
			       "2024-12-31 or \"as of 2024-12\"",
			       CC_STR_ARGS(node->text));
		return false;
	}
	out->instant = instant;
	return true;
}

bool cc_node_days(struct cc_loader *loader, const struct cc_yaml_node *node, struct cc_period *out)
{
	struct cc_str text = cc_str_trim(node->text);
	bool plain = cc_str_find(text, CC_STR("H"), 0) == SIZE_MAX && cc_str_find(text, CC_STR("Q"), 0) == SIZE_MAX;
	if (plain && parse_one(out, text))
		return true;
	cc_loader_fail(loader, cc_yaml_place(node),
		       "`%.*s` is no date: write 2021, 2021-03 or 2021-03-31, a day that exists",
		       CC_STR_ARGS(node->text));
	return false;
}

bool cc_node_date(struct cc_loader *loader, const struct cc_yaml_node *node, struct cc_date *out)
{
	if (cc_date_parse(out, cc_str_trim(node->text)) == CC_OK)
		return true;
	cc_loader_fail(loader, cc_yaml_place(node), "`%.*s` is no date: write YYYY-MM-DD, a day that exists",
		       CC_STR_ARGS(node->text));
	return false;
}

/* The period of an item with `from`, `to` or both. */
static bool read_ends(struct cc_loader *loader, const struct period_item *item, struct cc_period *out)
{
	struct cc_period from = {0};
	struct cc_period to = {0};
	if (item->from != NULL && !cc_node_days(loader, item->from, &from))
		return false;
	if (item->to != NULL && !cc_node_days(loader, item->to, &to))
		return false;
	if (item->from == NULL || item->to == NULL) {
		*out = (struct cc_period){.start = from.start, .end = to.end, .kind = CC_PERIOD_OPEN};
		return true;
	}
	if (join_periods(out, from, to))
		return true;
	cc_loader_fail(loader, cc_yaml_place(item->to), "`to` lies before `from`");
	return false;
}

static bool ends_in_han(struct cc_str word)
{
	size_t at = word.len;
	const uint32_t last = cc_utf8_prev(word, &at);
	return last >= 0x4000 && last <= 0x9FFF; /* as cc_phrases_kinds_ended knows them */
}

/** What a period may begin with is in the lexicon once more, to be looked for before anything is read. */
static void add_first(struct cc_loader *loader, struct cc_str word, char kind, uint32_t flags)
{
	const bool leads = cc_period_kind_leads_number(kind) && ends_in_han(word);
	if (kind == '1' || cc_period_kind_begins(kind))
		cc_lexicon_add(loader, word, leads ? CC_WORD_PERIOD_LEAD : CC_WORD_PERIOD_FIRST,
			       loader->periods.len - 1, flags);
}

static void add_words(struct cc_loader *loader, const struct period_item *item, struct cc_period period)
{
	size_t count = 0;
	const struct cc_str *words = cc_lexicon_literals(loader, item->words, &count);
	size_t other_count = 0;
	const struct cc_str *others = cc_lexicon_literals(loader, item->not_before, &other_count);
	struct cc_period_rule token = {.kind = 'p'};
	if (item->rule.ptr != NULL)
		token = cc_period_rule(item->rule);
	const struct cc_yaml_node *node = item->words->first;
	for (size_t i = 0; i < count && node != NULL; i++, node = node->next) {
		struct cc_period_word *word = cc_loader_push(loader, &loader->periods, sizeof(*word));
		if (word == NULL)
			return;
		*word = (struct cc_period_word){.text = words[i],
						.period = period,
						.rule = item->rule,
						.token = token,
						.not_before = others,
						.not_before_count = other_count};
		const uint32_t flags = cc_lexicon_flags(words[i]);
		cc_lexicon_add(loader, words[i], CC_WORD_PERIOD, loader->periods.len - 1, flags);
		add_first(loader, words[i], token.kind, flags);
		cc_lexicon_note(loader, node, words[i], CC_WORD_PERIOD, loader->periods.len - 1);
	}
}

static void read_item(struct cc_loader *loader, const struct cc_yaml_node *node)
{
	struct period_item item = {0};
	struct cc_period period = {.kind = CC_PERIOD_OPEN};
	if (!cc_form_read(loader, &cc_form_period_word, node, &item))
		return;
	bool fixed = item.from != NULL || item.to != NULL;
	if (fixed == (item.rule.ptr != NULL))
		cc_loader_fail(loader, cc_yaml_place(node), "period words need either `from` and `to`, or a `rule`");
	else if (!fixed || read_ends(loader, &item, &period))
		add_words(loader, &item, period);
}

void cc_periods_read(struct cc_loader *loader, const struct cc_yaml_node *value)
{
	for (const struct cc_yaml_node *node = value->first; node != NULL; node = node->next)
		read_item(loader, node);
}

void cc_periods_finish(struct cc_loader *loader)
{
	loader->rules->period_words = cc_loader_keep(loader, &loader->periods);
	loader->rules->period_word_count = loader->periods.len;
}
