/* A name right behind its figure: "6.91%的占比", "3.63 trillion yuan on R&D".
 * Leaves names before a figure to bind_metric.c. */
#include <stdint.h>

#include "base/ascii.h"
#include "link/metrics/metric_names.h"
#include "link/metrics/metrics.h"

/* "小巨人企业1.46万家、单项冠军企业1557家", "1.1 percent in 2024 and Italian GDP": the name is the next figure's. */
static bool begins_another(struct cc_str between)
{
	return cc_str_find(between, CC_STR("、"), 0) != SIZE_MAX ||
	       cc_str_find(between, CC_STR(" and "), 0) != SIZE_MAX;
}

/* "25 percent of energy consumption" is no figure of energy consumption, but of what makes it up. */
static bool is_part_of(const struct cc_metric *metric, const struct cc_quantity *quantity, struct cc_str between)
{
	bool ratio = metric->dimension.ptr != NULL && cc_str_equal(metric->dimension, CC_STR("ratio"));
	bool share = quantity->kind == CC_NUMBER_PERCENT || quantity->kind == CC_NUMBER_FRACTION;
	return share && !ratio && cc_str_starts(cc_str_trim(between), CC_STR("of "));
}

/* "contributed $4.3 million to net profit": what goes to something is a part of it. */
static bool is_given_to(struct cc_str between)
{
	return cc_str_starts(cc_str_trim(between), CC_STR("to "));
}

/* "was up 25.5 percent, followed by 12.6 percent |for the| service sector": of a part of what was told before. */
static bool is_for_part(const struct link_sentence *self, const struct cc_quantity *quantity, struct cc_str between)
{
	return !link_is_han_sentence(self) && quantity->kind == CC_NUMBER_PERCENT &&
	       cc_str_starts(between, CC_STR(" for ")) &&
	       link_previous_figure_end(self, quantity->phrase.start) > self->sentence->span.start;
}

/* "Net debt fell to £224 million due to free cash flow": what follows is why. */
static bool is_reason(const struct link_sentence *self, struct cc_str between)
{
	return !link_is_han_sentence(self) && (cc_str_find(between, CC_STR(" as "), 0) != SIZE_MAX ||
					       cc_str_find(between, CC_STR(" with "), 0) != SIZE_MAX ||
					       cc_word_list_within(link_words(self, CC_WORDS_GIVES_REASON), between));
}

/* "39,000 hospitals": what is counted names the metric. */
static bool is_unit_of(const struct cc_quantity *quantity, struct cc_span name)
{
	return name.start >= quantity->number.end && name.start < quantity->phrase.end;
}

/* "revenue of $10.5 billion" */
static bool is_amount_of(const struct link_sentence *self, struct cc_span name, size_t figure)
{
	struct cc_str words = cc_str_slice(self->view, name.start, figure);
	return cc_str_ends(words, CC_STR(" of ")) && figure <= name.end + CC_STR(" of ").len;
}

/* "C$3.8 billion in July as exports dropped 3.0 percent": the name has a verb and a figure of its own behind it. */
static bool has_figure_of_its_own(const struct link_sentence *self, struct cc_span name)
{
	static const enum cc_cue_kind verbs[] = {CC_CUE_UP, CC_CUE_DOWN};
	size_t end = link_clause_at(self, name.start)->span.end;
	for (size_t i = 0; i < self->mentions->quantity_count; i++) {
		size_t start = self->mentions->quantities[i].phrase.start;
		if (start < name.end || link_is_han_sentence(self))
			continue;
		bool moved = false;
		for (size_t k = 0; k < sizeof(verbs) / sizeof(verbs[0]); k++)
			moved = moved || link_has_cue(self, verbs[k], name.end, start);

		moved = moved || is_amount_of(self, name, start);
		return start < end && moved && link_residue(self, name.end, start) == 0;
	}
	return false;
}

/* "CPI同比上涨0.7% 核心CPI保持稳定": a blank that parts two halves of a Chinese headline; "为 0.7% 的" has one on each
 * side of the figure. */
static bool is_parted_by_blank(const struct link_sentence *self, const struct cc_quantity *quantity)
{
	size_t start = quantity->phrase.start;
	bool blank_before = start > self->sentence->span.start && self->view.ptr[start - 1] == ' ';
	return link_is_han_sentence(self) && !blank_before && quantity->phrase.end < self->sentence->span.end &&
	       self->view.ptr[quantity->phrase.end] == ' ';
}

/* "11,260 undergraduates; 3,900 are new undergraduates": some of what the name counts. */
static bool is_of_new_ones(const struct link_sentence *self, const struct cc_quantity *quantity, struct cc_span name)
{
	return !link_is_han_sentence(self) && link_has_cue(self, CC_CUE_NEW, quantity->phrase.end, name.start);
}

/* "一次死亡三人以上|交通事故520起": what bounds them says which ones are counted; in "50%以上的占比" it is the value.
 */
static bool only_bounds(const struct link_sentence *self, const struct cc_quantity *quantity, struct cc_str between)
{
	struct cc_str phrase = cc_str_of_span(self->view, quantity->phrase);
	return link_is_han_sentence(self) && between.len == 0 &&
	       cc_word_list_ends(link_words(self, CC_WORDS_BOUNDS), phrase) > 0;
}

/* "全省829家A级旅游景区|累计接待游客1455万人次": those that are counted do something of which the clause tells a
 * figure. In "420家高新技术企业和35家…" the next item follows. */
static bool is_number_of_doers(const struct link_sentence *self, const struct cc_quantity *last, struct cc_span name)
{
	const struct cc_quantity *next = link_next_figure(self, name.end);
	size_t end = link_clause_at(self, name.start)->span.end;
	if (!link_is_han_sentence(self) || !cc_quantity_is_count(last) || next == NULL || next->phrase.start >= end ||
	    next->kind == CC_NUMBER_ORDINAL)
		return false;
	struct cc_str between = cc_str_slice(self->view, name.end, next->phrase.start);
	return between.len > 0 && cc_word_list_begins(link_words(self, CC_WORDS_ROW_GOES_ON), between) == 0;
}

/* In the row's own clause, with little and no other figure between. */
static bool is_near_behind(const struct link_sentence *self, const struct cc_quantity *last,
			   const struct cc_metric_mention *name)
{
	return name->span.start >= last->span.end &&
	       link_residue(self, last->phrase.end, name->span.start) <= RESIDUE_NAME_BEHIND &&
	       link_clause_at(self, last->span.start) == link_clause_at(self, name->span.start) &&
	       link_previous_figure_end(self, name->span.start) == last->span.end;
}

/* "a 6 percent rise in revenue |at Marlow Foods|": whose it is. */
static bool tells_company(const struct link_sentence *self, const struct cc_metric_mention *name)
{
	const struct cc_str at = CC_STR(" at ");
	size_t word = name->span.end + at.len;
	return name->metric->of_organisations && word < self->sentence->span.end &&
	       cc_str_starts(cc_str_slice(self->view, name->span.end, self->sentence->span.end), at) &&
	       cc_ascii_is_upper(self->view.ptr[word]);
}

/* "a 7 percent rise in electricity generation from clean sources" */
static bool is_narrowed(const struct link_sentence *self, const struct cc_metric_mention *name)
{
	return !link_is_han_sentence(self) &&
	       ((link_is_narrowed_behind(self, name->span) && !tells_company(self, name)) ||
		link_is_of_origin(self, name) || link_is_narrowed_by_words(self, name->span));
}

/* "小巨人企业1.46万家、单项冠军企业1557家": what stands between gives the name to another figure. */
static bool parts(const struct link_sentence *self, const struct cc_metric_mention *name,
		  const struct cc_quantity *quantity, const struct cc_quantity *last)
{
	struct cc_str between = cc_str_slice(self->view, last->phrase.end, name->span.start);
	return begins_another(between) || is_parted_by_blank(self, last) ||
	       is_part_of(name->metric, quantity, between) || is_given_to(between) || is_reason(self, between) ||
	       is_for_part(self, quantity, between) || only_bounds(self, last, between);
}

bool link_find_behind(struct link_metric *out, struct link_sentence *self, const struct cc_quantity *quantity)
{
	const struct cc_quantity *last = link_last_of_row(self, quantity);
	for (size_t i = 0; i < self->name_count; i++) {
		const struct cc_metric_mention *name = &self->names[i];
		if (name->span.start < last->number.end)
			continue;
		if (is_unit_of(last, name->span) && link_fits(self, name->metric, quantity)) {
			*out = link_of_name(self, name);
			self->named_behind = name->span.end;
			return true;
		}
		if (!is_near_behind(self, last, name) || has_figure_of_its_own(self, name->span) ||
		    is_of_new_ones(self, last, name->span) || is_number_of_doers(self, last, name->span) ||
		    is_narrowed(self, name) || !link_fits(self, name->metric, quantity) ||
		    parts(self, name, quantity, last))
			return false;
		*out = link_of_name(self, name);
		self->named_behind = name->span.end;
		return true;
	}
	return false;
}
