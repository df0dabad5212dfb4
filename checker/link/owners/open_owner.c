/* Whose a figure of English is where its metric is anybody's: "The Hallam Museum drew 412,000 visitors", "enrolment at
 * Ashford College fell". Leaves places that are known to bind_scope.c, and companies' figures to companies.c. */
#include <stdint.h>

#include "base/ascii.h"
#include "link/owners/openers.h"
#include "link/places/subjects.h"

/* KIND_BYTES: "Christmas market", "Hallam folk festival"; what is longer is another phrase. */
enum { OWNER_WORDS_MOST = 6, BODY_WORDS_MOST = 3, KIND_BYTES = 40 };

static bool starts_at(const struct link_sentence *self, size_t at, struct cc_str words)
{
	return cc_str_starts(cc_str_slice(self->view, at, self->sentence->span.end), words);
}

static size_t behind_article(const struct link_sentence *self, size_t at)
{
	return starts_at(self, at, CC_STR("the ")) || starts_at(self, at, CC_STR("The ")) ? at + CC_STR("the ").len
											  : at;
}

/* The capitalised words at `at`, an "of" between them: Port of Ravnholm. Empty where all of them are known, or none. */
static struct cc_span name_at(const struct link_sentence *self, size_t at)
{
	return link_capital_name(self, at, OWNER_WORDS_MOST, CC_STR("of "));
}

static bool has_blank(const struct link_sentence *self, struct cc_span name)
{
	return cc_str_find(cc_str_of_span(self->view, name), CC_STR(" "), 0) != SIZE_MAX;
}

/* "enrolment at Ashford College", "visitors to the Hallam Museum" */
static struct cc_span behind_name(const struct link_sentence *self, struct cc_span metric)
{
	struct cc_str rest = cc_str_slice(self->view, metric.end, self->sentence->span.end);
	size_t joint = cc_span_len(metric) > 0 ? cc_word_list_begins(link_words(self, CC_WORDS_OWNER_BEHIND), rest) : 0;
	return joint > 0 ? name_at(self, behind_article(self, metric.end + joint)) : (struct cc_span){0};
}

/* "Residents of Eastmoor": the place that several are of. */
static struct cc_span behind_people(const struct link_sentence *self, struct cc_span name)
{
	struct cc_str words = cc_str_of_span(self->view, name);
	size_t of = cc_str_find(words, CC_STR("s of "), 0);
	size_t blank = cc_str_find(words, CC_STR(" "), 0);
	if (of != SIZE_MAX && blank == of + 1)
		name.start += of + CC_STR("s of ").len;
	return name;
}

/* "The Hallam Museum drew": who the sentence opens with; "Ashcombe University's endowment". One word alone may be any
 * noun with the capital of the sentence, unless it acts. */
static struct cc_span opening(const struct link_sentence *self)
{
	size_t first = link_behind_time(self, link_behind_dateline(self, self->sentence->span.start));
	/* "At Highmoor Rail 91.2 percent of trains arrived on time" */
	const struct cc_cue_mention *fronting = link_cue_at(self, CC_CUE_FRONTING, first);
	if (fronting != NULL && fronting->span.end + 1 < self->sentence->span.end)
		first = fronting->span.end + 1;
	/* "In New Bern, on the confluence of two rivers, 455 residents were rescued" */
	const struct cc_str in = CC_STR("In ");
	first += starts_at(self, first, in) ? in.len : 0;
	struct cc_span name = behind_people(self, name_at(self, behind_article(self, first)));
	return has_blank(self, name) ? name : link_opening_agent(self, first);
}

static bool is_small_word(const struct link_sentence *self, struct cc_span word)
{
	for (size_t i = word.start; i < word.end; i++) {
		char c = self->view.ptr[i];
		if ((c < 'a' || c > 'z') && c != '-')
			return false;
	}
	return word.end > word.start;
}

/* The small words at `at` that end in a body: medical school, governing party. Empty where they do not. */
static struct cc_span body_at(const struct link_sentence *self, size_t at)
{
	const struct cc_word_list *bodies = link_words(self, CC_WORDS_BODIES);
	struct cc_span words = {.start = at, .end = at};
	for (int count = 0; count < BODY_WORDS_MOST; count++) {
		struct cc_span word = {.start = words.end + (count > 0 ? 1 : 0)};
		word.end = link_word_end(self, word.start);
		if (!is_small_word(self, word) || link_is_in_period(self, word))
			break;
		words.end = word.end;
		if (cc_word_list_has(bodies, cc_str_of_span(self->view, word)) && self->view.ptr[word.end] == ' ')
			return words;
	}
	return (struct cc_span){.start = at, .end = at};
}

/* "The medical school has 1,920 students", "; the trust has planted": who opens the last clause before the name. */
static struct cc_span body_of_clause(const struct link_sentence *self, size_t name)
{
	const struct cc_text *text = &self->context->article->text;
	struct cc_span found = {0};
	for (uint32_t i = 0; i < self->sentence->clause_count; i++) {
		const struct cc_clause *clause = &text->clauses[self->sentence->clause_first + i];
		size_t at = clause->span.start;
		at = at == self->sentence->span.start ? link_behind_time(self, at) : at;
		if (at >= name || clause->depth > 0)
			continue;
		struct cc_str words = cc_str_slice(self->view, at, self->sentence->span.end);
		at += cc_word_list_begins(link_words(self, CC_WORDS_OPENS_CLAUSE), words);
		struct cc_span body = behind_article(self, at) > at ? body_at(self, behind_article(self, at)) : found;
		found = cc_span_len(body) > 0 && body.end <= name ? body : found;
	}
	return found;
}

/* "The council wants to raise its tax": who the sentence opens with, in common words. */
static struct cc_span opening_body(const struct link_sentence *self)
{
	const struct cc_str the = CC_STR("The ");
	size_t start = link_behind_time(self, self->sentence->span.start);
	bool definite = starts_at(self, start, the) && self->scope_count == 0;
	return definite ? body_at(self, start + the.len) : (struct cc_span){0};
}

/* The end of the capitalised words at `at`, an "of" between them. */
static size_t capitals_end(const struct link_sentence *self, size_t at)
{
	const struct cc_str of = CC_STR("of ");
	size_t end = at;
	for (int words = 0; words < OWNER_WORDS_MOST && cc_ascii_is_upper(self->view.ptr[at]); words++) {
		end = link_word_end(self, at);
		if (end + 1 >= self->sentence->span.end || self->view.ptr[end] != ' ')
			break;
		at = end + 1 + (starts_at(self, end + 1, of) ? of.len : 0);
	}
	return end;
}

void link_note_named(struct link_sentence *self)
{
	if (link_is_han_sentence(self) || (self->sentence->flags & CC_SENTENCE_HEADING) != 0)
		return;
	struct cc_span name = {.start = behind_article(self, self->sentence->span.start)};
	name.end = capitals_end(self, name.start);
	struct cc_str rest = cc_str_slice(self->view, name.end, self->sentence->span.end);
	bool verb = rest.len > 1 && rest.ptr[0] == ' ' && rest.ptr[1] >= 'a' && rest.ptr[1] <= 'z';
	if (verb && has_blank(self, name) &&
	    cc_word_list_within(link_words(self, CC_WORDS_BODY_NAMES), cc_str_of_span(self->view, name)))
		self->context->named = cc_str_of_span(self->view, name);
}

/* "The Hallam Museum drew … The museum took £3 million": the same in a common word. */
static bool is_body_of(struct cc_str name, struct cc_str common)
{
	enum { LONGEST = 32 };
	char words[LONGEST];
	if (common.len == 0 || common.len >= LONGEST || !(common.ptr[0] >= 'a' && common.ptr[0] <= 'z'))
		return false;
	for (size_t i = 0; i < common.len; i++)
		words[i] = (char)(i == 0 || common.ptr[i - 1] == ' ' ? common.ptr[i] - ('a' - 'A') : common.ptr[i]);
	return cc_str_find(name, cc_str_slice((struct cc_str){.ptr = words, .len = common.len}, 0, common.len), 0) !=
	       SIZE_MAX;
}

/* Where the capitalised words begin that lead up to the one at `at`: the Harlow of Harlow |College|; `at` where none
 * do. */
static size_t capitals_before(struct cc_str text, size_t at)
{
	size_t start = at;
	for (int words = 1; words < BODY_WORDS_MOST && start > 1; words++) {
		size_t before = start - 1;
		while (before > 0 && cc_ascii_is_letter(text.ptr[before - 1]))
			before--;
		bool word = before == 0 || text.ptr[before - 1] == ' ';
		if (!word || !cc_ascii_is_upper(text.ptr[before]))
			break;
		start = before;
	}
	return start;
}

/* Whether the word that goes on at `at` begins with the same letter as a capital, and ends there: |C|ollege. */
static bool is_capitalised(struct cc_str text, size_t at, size_t end, char small)
{
	bool whole = end == text.len || !cc_ascii_is_letter(text.ptr[end]);
	return whole && at > 2 && text.ptr[at - 1] == small - ('a' - 'A') && text.ptr[at - 2] == ' ';
}

/* "Applications to |Harlow College| rose …. The college enrolled": the name that ends so and stood last before the
 * sentence; empty where none does. */
static struct cc_str named_in_text(const struct link_sentence *self, struct cc_str common)
{
	enum { LEAST = 3 };
	struct cc_str found = {0};
	struct cc_str text = cc_str_slice(self->view, 0, self->sentence->span.start);
	if (common.len < LEAST || !(common.ptr[0] >= 'a' && common.ptr[0] <= 'z'))
		return found;
	struct cc_str rest = cc_str_slice(common, 1, common.len);
	for (size_t at = cc_str_find(text, rest, 0); at != SIZE_MAX; at = cc_str_find(text, rest, at + rest.len)) {
		size_t end = at + rest.len;
		if (!is_capitalised(text, at, end, common.ptr[0]))
			continue;
		size_t start = capitals_before(text, at - 1);
		found = start < at - 1 ? cc_str_slice(text, start, end) : found;
	}
	return found;
}

static struct cc_str body_of_block(const struct link_sentence *self, struct cc_str common)
{
	const struct link_context *context = self->context;
	const struct cc_scope *around[] = {context->block_body, context->block_scope, context->title_scope};
	for (size_t i = 0; i < sizeof(around) / sizeof(around[0]); i++) {
		if (around[i] != NULL && is_body_of(around[i]->id, common))
			return around[i]->id;
	}
	struct cc_str named = named_in_text(self, common);
	return named.len > 0 ? named : common;
}

void link_note_opener(const struct link_sentence *self)
{
	if (link_is_han_sentence(self) || (self->sentence->flags & CC_SENTENCE_HEADING) != 0)
		return;
	struct cc_span name = link_opening_agent(self, link_behind_time(self, self->sentence->span.start));
	if (cc_span_len(name) == 0)
		name = opening_body(self);
	if (cc_span_len(name) > 0)
		self->context->opener = body_of_block(self, cc_str_of_span(self->view, name));
}

struct cc_str link_opener_before(const struct link_sentence *self)
{
	bool nobody = !link_is_han_sentence(self) && self->scope_count == 0 && !link_has_unknown_name(self) &&
		      cc_span_len(link_opening_agent(self, self->sentence->span.start)) == 0;
	bool it = cc_word_list_begins(link_words(self, CC_WORDS_SPOKEN_OF_BEFORE),
				      cc_str_of_span(self->view, self->sentence->span)) > 0;
	if (nobody && it && self->context->opener.ptr == NULL)
		return self->context->named;
	return nobody ? self->context->opener : (struct cc_str){0};
}

/* Where what is done first begins behind `from`; SIZE_MAX where nothing is. */
static size_t deed_start(const struct link_sentence *self, size_t from)
{
	size_t start = SIZE_MAX;
	for (size_t i = 0; i < self->name_count; i++) {
		if (self->names[i].frame && self->names[i].span.start > from && self->names[i].span.start < start)
			start = self->names[i].span.start;
	}
	for (size_t i = 0; i < self->mentions->cue_count; i++) {
		const struct cc_cue_mention *cue = &self->mentions->cues[i];
		if (cue->kind == CC_CUE_ACTS && cue->span.start > from && cue->span.start < start)
			start = cue->span.start;
	}
	return start;
}

/* "Christmas sales at shops": more than a name. */
static bool holds_more(struct cc_str words)
{
	static const struct cc_str joints[] = {{",", 1}, {" at ", 4}, {" in ", 4}, {" by ", 4}, {" to ", 4}};
	for (size_t i = 0; i < sizeof(joints) / sizeof(joints[0]); i++) {
		if (cc_str_find(words, joints[i], 0) != SIZE_MAX)
			return true;
	}
	return false;
}

/* "The Christmas market drew", "The Hallam folk festival sold": a name whose last words are small. */
static struct cc_span opening_with_kind(const struct link_sentence *self)
{
	size_t first = link_behind_time(self, link_behind_dateline(self, self->sentence->span.start));
	size_t start = behind_article(self, first);
	size_t name = link_unknown_word_end(self, start);
	size_t deed = name > start && start > first ? deed_start(self, name) : SIZE_MAX;
	if (deed > start + KIND_BYTES)
		return (struct cc_span){0};
	struct cc_str words = cc_str_trim(cc_str_slice(self->view, start, deed));
	bool opens = name < start + words.len && !holds_more(words) && link_previous_figure_end(self, deed) <= start;
	return opens ? (struct cc_span){.start = start, .end = start + words.len} : (struct cc_span){0};
}

struct cc_str link_open_owner(const struct link_sentence *self, const struct link_metric *metric)
{
	const struct cc_metric *known = metric->metric;
	if (link_is_han_sentence(self) || known->default_scope != NULL || known->of_organisations)
		return (struct cc_str){0};
	struct cc_span name = behind_name(self, metric->span);
	if (cc_span_len(name) == 0)
		name = opening(self);
	if (cc_span_len(name) == 0)
		name = opening_with_kind(self);
	if (cc_span_len(name) == 0 && cc_span_len(metric->span) > 0 && self->scope_count == 0)
		name = body_of_clause(self, metric->span.start);
	/* "The bank raised its key rate" is the country's that was spoken of. */
	bool spoken = self->context->block_scope != NULL || self->context->title_scope != NULL;
	if (spoken && cc_word_list_has(link_words(self, CC_WORDS_PLACE_AGAIN), cc_str_of_span(self->view, name)))
		return (struct cc_str){0};
	struct cc_str before = link_opener_before(self);
	if (before.ptr != NULL && (cc_span_len(name) == 0 || is_body_of(before, cc_str_of_span(self->view, name))))
		return before;
	return cc_span_len(name) > 0 ? body_of_block(self, cc_str_of_span(self->view, name)) : (struct cc_str){0};
}
