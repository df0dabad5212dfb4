/* Figures of English that are of a part of a company and stand beside the name of a metric of the whole: "sales of
 * Ozempic", "In the Americas, deliveries fell", "revenue at its chip division". Leaves parts that stand right before
 * the name to company_part.c, and other doubts to doubt.c. */
#include <stdint.h>

#include "base/ascii.h"
#include "link/metrics/doubt.h"
#include "link/owners/companies.h"
#include "link/owners/openers.h"
#include "link/places/subjects.h"

/* UNIT_BYTES: of the names of a company and of its unit. FRONT_BYTES: "In its fast-growing cloud computing business,"
 */
enum { UNIT_BYTES = 60, FRONT_BYTES = 60, NOUN_WORDS = 4 };

/* Whether the claim is of a company, and of no part of it. */
static bool is_of_all(const struct cc_claim *claim)
{
	return claim->metric->of_organisations && claim->scope_name.len > 0 && claim->part.len == 0 &&
	       cc_str_find(claim->scope_name, CC_STR("·"), 0) == SIZE_MAX;
}

static struct cc_str rest_at(const struct link_sentence *self, size_t at)
{
	return cc_str_slice(self->view, at, self->sentence->span.end);
}

/* "the |Americas|", "its |chip division|" */
static size_t behind_small(const struct link_sentence *self, size_t at)
{
	return at + cc_word_list_begins(link_words(self, CC_WORDS_BEFORE_NOUN), rest_at(self, at));
}

static bool starts_figure(const struct link_sentence *self, size_t at)
{
	const struct cc_quantity *next = link_next_figure(self, at);
	return next != NULL && next->phrase.start <= at;
}

/* "China", "Greater China", "Asia Pacific": where it does business; the world is all of it. */
static bool starts_territory(const struct link_sentence *self, size_t at)
{
	for (size_t i = 0; i < self->scope_count; i++) {
		const struct cc_scope *scope = self->scopes[i].scope;
		if (self->scopes[i].span.start == at)
			return link_is_place(scope) && !link_is_company(scope) && scope->kind != CC_SCOPE_WORLD;
	}
	return false;
}

/* "the just-ended quarter", "the first time": words that tell when. */
static bool is_time(const struct link_sentence *self, size_t at)
{
	const struct cc_word_list *nouns = link_words(self, CC_WORDS_TIME_NOUNS);
	for (int words = 0; words < NOUN_WORDS && at < self->sentence->span.end; words++) {
		size_t end = link_word_end(self, at);
		if (link_period_starts_at(self, at) || cc_word_list_has(nouns, cc_str_slice(self->view, at, end)))
			return true;
		if (end == at || end >= self->sentence->span.end || self->view.ptr[end] != ' ')
			return false;
		at = end + 1;
	}
	return false;
}

/* Behind "the bank", "Marlow": who the claim is of, or a word for it; `at` where somebody else stands there. */
static size_t behind_owner(const struct link_sentence *self, const struct cc_claim *claim, size_t at)
{
	const struct cc_cue_mention *someone = link_cue_at(self, CC_CUE_SOMEONE, at);
	size_t end = link_word_end(self, at);
	struct cc_str word = cc_str_slice(self->view, at, end);
	bool named = word.len > 1 && (cc_str_starts(claim->scope_name, word) ||
				      (claim->scope != NULL && cc_str_starts(claim->scope->title.en, word)));
	if (someone != NULL)
		return someone->span.end;
	return named ? end : at;
}

static bool owns_more(const struct link_sentence *self, size_t at)
{
	return cc_word_list_begins(link_words(self, CC_WORDS_OWNER_ENDS), rest_at(self, at)) > 0;
}

/* "the BMW |X1|", "Marlow |brand vehicles|": a thing that has the owner's name. */
static bool names_thing(const struct link_sentence *self, size_t end)
{
	size_t next = end + 1;
	if (next >= self->sentence->span.end || self->view.ptr[end] != ' ' ||
	    cc_word_list_begins(link_words(self, CC_WORDS_LEGAL_FORMS), rest_at(self, end)) > 0)
		return false;
	return cc_ascii_is_upper(self->view.ptr[next]) || link_residue(self, next, link_word_end(self, next)) > 0;
}

/* "the bank's |cards|", "the BMW |X1|": what stands behind the owner is a part of it. The Marlow of Marlow Foods is the
 * owner itself. */
static bool goes_on_to_part(const struct link_sentence *self, const struct cc_claim *claim, struct cc_span owner)
{
	bool whole = claim->scope == NULL && !cc_str_equal(cc_str_of_span(self->view, owner), claim->scope_name);
	return owns_more(self, owner.end) || (!whole && names_thing(self, owner.end));
}

/* "deliveries at the electric carmaker |Velno|": its name, behind what it is. */
static bool names_owner(const struct link_sentence *self, const struct cc_claim *claim, size_t at)
{
	size_t limit = at + UNIT_BYTES < self->sentence->span.end ? at + UNIT_BYTES : self->sentence->span.end;
	size_t name = cc_str_find(cc_str_slice(self->view, 0, limit), claim->scope_name, at);
	return name != SIZE_MAX && link_previous_figure_end(self, name) <= at &&
	       !owns_more(self, name + claim->scope_name.len);
}

/* Whether words of the list stand at `at`, and no longer ones: "all", and not "all-electric". */
static bool starts_word_of(const struct link_sentence *self, enum cc_words list, size_t at)
{
	size_t len = cc_word_list_begins(link_words(self, list), rest_at(self, at));
	return len > 0 && link_word_end(self, at + len) == at + len;
}

/* Whether what stands at `at`, behind "of", "in" or "from", is a thing or place that the figure is limited to. */
static bool is_part_at(const struct link_sentence *self, const struct cc_claim *claim, size_t at)
{
	size_t noun = behind_small(self, at);
	size_t end = link_word_end(self, noun);
	if (end == noun || starts_figure(self, at) || starts_figure(self, noun) || is_time(self, at))
		return false;
	size_t from = behind_owner(self, claim, at) > at ? at : noun; /* "the bank" is one word of somebody */
	size_t owner = behind_owner(self, claim, from);
	if (owner > from)
		return goes_on_to_part(self, claim, (struct cc_span){.start = from, .end = owner});
	if (names_owner(self, claim, at) || starts_word_of(self, CC_WORDS_IN_WAYS, noun) ||
	    starts_word_of(self, CC_WORDS_ANY_COUNT, noun))
		return false;
	bool kind = cc_str_find(cc_str_slice(self->view, noun, end), CC_STR("-"), 0) != SIZE_MAX; /* all-electric */
	return kind || starts_territory(self, noun) || link_residue(self, noun, end) > 0;
}

/* "Revenue in the Americas, its largest unit, was", "deliveries of all-electric cars", "profit at its chip division":
 * of a part that stands behind the name. */
static const char *is_of_part_behind(const struct cc_claim *claim, const struct link_sentence *self,
				     const struct link_metric *metric)
{
	size_t end = metric->span.end;
	/* "runs 412 outlets in Spain": counted there, and all that it runs */
	bool counted =
	    !cc_str_equal(claim->metric->dimension, CC_STR("money")) && metric->span.end >= claim->quantity.phrase.end;
	if (cc_span_len(metric->span) == 0 || (counted && claim->aspect == CC_ASPECT_LEVEL))
		return NULL;
	size_t joint = cc_word_list_begins(link_words(self, CC_WORDS_LEADS_TO_PART), rest_at(self, end));
	return joint > 0 && is_part_at(self, claim, end + joint) ? "a part that stands behind the name" : NULL;
}

/* "In China, deliveries fell", "In the chip division, sales rose": a part that the statement opens with. "In a
 * statement," names nobody. */
static const char *is_of_part_before(const struct cc_claim *claim, const struct link_sentence *self,
				     const struct link_metric *metric)
{
	(void)metric;
	size_t start = link_part_start(self, claim->quantity.phrase.start);
	while (start < claim->quantity.phrase.start && self->view.ptr[start] == ' ')
		start++;
	size_t joint = cc_word_list_begins(link_words(self, CC_WORDS_FRONTS_PART), rest_at(self, start));
	size_t limit =
	    start + FRONT_BYTES < claim->quantity.phrase.start ? start + FRONT_BYTES : claim->quantity.phrase.start;
	struct cc_str front = cc_str_slice(self->view, start, limit);
	size_t comma = cc_str_find(front, CC_STR(","), 0);
	if (joint == 0 || comma == SIZE_MAX || link_previous_figure_end(self, start + comma) > start)
		return NULL;
	front = cc_str_slice(front, 0, comma);
	size_t noun = behind_small(self, start + joint);
	bool unit = cc_word_list_ends(link_words(self, CC_WORDS_PARTS_OF_COMPANY), front) > 0;
	bool named = cc_ascii_is_upper(self->view.ptr[noun]) && !is_time(self, noun) &&
		     link_residue(self, noun, link_word_end(self, noun)) > 0 && behind_owner(self, claim, noun) == noun;
	return unit || named || starts_territory(self, noun) ? "a part that stands before the name" : NULL;
}

/* "Raytheon: Operating profit was": the label of a part before what is told of it. */
static const char *is_of_labelled_part(const struct cc_claim *claim, const struct link_sentence *self,
				       const struct link_metric *metric)
{
	size_t start = self->sentence->span.start;
	size_t name = cc_span_len(metric->span) > 0 ? metric->span.start : claim->quantity.phrase.start;
	struct cc_str opening =
	    cc_str_slice(self->view, start, name < start + FRONT_BYTES ? name : start + FRONT_BYTES);
	size_t colon = cc_str_find(opening, CC_STR(": "), 0);
	if (colon == SIZE_MAX || name <= start || !cc_ascii_is_upper(self->view.ptr[start]) ||
	    link_previous_figure_end(self, start + colon) > start || behind_owner(self, claim, start) > start)
		return self->context->block_of_part ? "a part that stands before the name" : NULL;
	self->context->block_of_part = link_residue(self, start, start + colon) > 0;
	return self->context->block_of_part ? "a part that stands before the name" : NULL;
}

/* "Net income included merger costs of $1.0 million": a thing within what was named. */
static const char *is_of_thing_within(const struct cc_claim *claim, const struct link_sentence *self,
				      const struct link_metric *metric)
{
	size_t from = metric->span.end;
	if (cc_span_len(metric->span) == 0 || from >= claim->quantity.phrase.start)
		return NULL;
	struct cc_str between = cc_str_slice(self->view, from, claim->quantity.phrase.start);
	struct cc_str word = cc_word_list_first(link_words(self, CC_WORDS_TAKES_IN), between);
	size_t end = word.len > 0 ? (size_t)(word.ptr - self->view.ptr) + word.len : 0;
	return word.len > 0 && link_residue(self, end, claim->quantity.phrase.start) > 0
		   ? "a thing within what is named"
		   : NULL;
}

/* "The drugmaker's Keytruda, which …, generated $1.46 billion in sales": what somebody has did it. */
static const char *is_done_by_thing(const struct cc_claim *claim, const struct link_sentence *self,
				    const struct link_metric *metric)
{
	struct cc_str before = cc_str_slice(self->view, self->sentence->span.start, claim->quantity.phrase.start);
	struct cc_str owner = cc_word_list_first(link_words(self, CC_WORDS_OWNER_ENDS), before);
	size_t thing = owner.len > 0 ? (size_t)(owner.ptr - self->view.ptr) + owner.len : SIZE_MAX;
	bool behind = cc_span_len(metric->span) > 0 && metric->span.start >= claim->quantity.phrase.end;
	if (!behind || thing >= claim->quantity.phrase.start || thing > self->sentence->span.start + UNIT_BYTES ||
	    link_previous_figure_end(self, claim->quantity.phrase.start) > thing)
		return NULL;
	bool capital = cc_ascii_is_upper(self->view.ptr[thing]);
	bool named = capital && link_residue(self, thing, link_word_end(self, thing)) > 0;
	return named ? "what somebody has did it" : NULL;
}

/* "an adjusted |loss of| $2.32 per share": less than nothing, and no earnings of so much. */
static const char *is_loss(const struct cc_claim *claim, const struct link_sentence *self,
			   const struct link_metric *metric)
{
	struct cc_str before = cc_str_slice(self->view, self->sentence->span.start, claim->quantity.phrase.start);
	(void)metric;
	bool loss = claim->aspect == CC_ASPECT_LEVEL &&
		    cc_word_list_ends(link_words(self, CC_WORDS_LOSES), before) > 0 &&
		    !cc_metric_is(claim->metric, CC_NATURE_LOSS);
	return loss && cc_metric_is(claim->metric, CC_NATURE_EARNINGS) ? "a loss, and no profit" : NULL;
}

/* "Marlow's Intelligent Cloud unit, which includes Azure, reported": a part that the sentence names before the figure.
 */
static const char *is_of_unit(const struct cc_claim *claim, const struct link_sentence *self,
			      const struct link_metric *metric)
{
	(void)metric;
	struct cc_str before = cc_str_slice(self->view, self->sentence->span.start, claim->quantity.phrase.start);
	struct cc_str owner = cc_word_list_first(link_words(self, CC_WORDS_OWNER_ENDS), before);
	size_t start = owner.len > 0 ? (size_t)(owner.ptr - before.ptr) + owner.len : SIZE_MAX;
	if (start > UNIT_BYTES)
		return NULL;
	size_t end = start + UNIT_BYTES < before.len ? start + UNIT_BYTES : before.len;
	struct cc_str name =
	    cc_word_list_first(link_words(self, CC_WORDS_UNITS_OF_COMPANY), cc_str_slice(before, start, end));
	bool named = name.len > 0 && start < before.len && cc_ascii_is_upper(before.ptr[start]);
	struct cc_str between = named ? cc_str_slice(before, start, (size_t)(name.ptr - before.ptr)) : name;
	bool told = between.len > 0 && cc_str_find(claim->scope_name, between, 0) != SIZE_MAX;
	bool aside = cc_str_find(between, CC_STR(","), 0) != SIZE_MAX;
	return named && !told && !aside ? "a unit of the company is named" : NULL;
}

const char *link_why_no_whole_company(const struct cc_claim *claim, const struct link_sentence *self,
				      const struct link_metric *metric)
{
	static const char *(*const doubts[])(const struct cc_claim *, const struct link_sentence *,
					     const struct link_metric *) = {
	    is_of_part_behind, is_of_part_before, is_of_labelled_part, is_of_thing_within,
	    is_done_by_thing,  is_loss,		  is_of_unit};
	const char *why = NULL;
	if (link_is_han_sentence(self) || !is_of_all(claim))
		return NULL;
	for (size_t i = 0; i < sizeof(doubts) / sizeof(doubts[0]) && why == NULL; i++)
		why = doubts[i](claim, self, metric);
	return why != NULL ? why : link_why_of_part_that_reports(claim, self, metric);
}
