/* The company that an English article is of, by its headline or its first sentences: "Corwen Steel Reports Record
 * Results", "LEEDS (Reuters) - Marlow Foods plc (MLF) today reported". Leaves the figures that are its to house.c. */
#include <stdint.h>

#include "link/owners/openers.h"
#include "link/places/subjects.h"

enum { NAME_WORDS_MOST = 4, NAME_LEAST = 3, FIRST_SENTENCES = 5, DATELINE_BYTES = 80, ASIDES_MOST = 4 };

static size_t word_end(struct cc_str text, size_t at)
{
	while (at < text.len && text.ptr[at] != ' ' && text.ptr[at] != ',' && text.ptr[at] != ':')
		at++;
	return at;
}

/* Whether the text says the words again behind the headline that it may begin with. */
static bool is_said_again(const struct link_context *context, struct cc_str words)
{
	struct cc_str text = context->article->text.view;
	size_t heading = cc_str_find(text, context->article->document.title, 0);
	size_t from = heading != SIZE_MAX ? heading + context->article->document.title.len : 0;
	return cc_str_find(text, words, from) != SIZE_MAX;
}

/* "National Express reports full year results", and then "Group revenue increased": a statement of a company's own that
 * calls it so. */
static bool speaks_of_itself(const struct link_context *context)
{
	const struct cc_word_list *told = cc_words_of(context->rules, CC_WORDS_TOLD_IN_TITLE);
	const struct cc_word_list *own = cc_words_of(context->rules, CC_WORDS_CALLS_ITSELF);
	return cc_word_list_within(told, context->article->document.title) &&
	       cc_word_list_within(own, context->article->text.view);
}

static bool is_office(const struct link_context *context, struct cc_str name)
{
	return cc_word_list_ends(cc_words_of(context->rules, CC_WORDS_NO_COMPANIES), name) > 0;
}

/* Where the next word of a headline begins, behind the blank at `end` and what belongs to a name there: the "of" of
 * "Bank of Corwen", "Marlow Foods (NYSE: MLF) Reports". */
static size_t next_in_title(struct cc_str title, size_t end)
{
	static const struct cc_str joints[] = {{" of ", 4}, {" & ", 3}};
	struct cc_str rest = cc_str_slice(title, end, title.len);
	for (size_t i = 0; i < sizeof(joints) / sizeof(joints[0]); i++) {
		if (cc_str_starts(rest, joints[i]))
			return end + joints[i].len;
	}
	size_t close = cc_str_starts(rest, CC_STR(" (")) ? cc_str_find(rest, CC_STR(") "), 0) : SIZE_MAX;
	return close != SIZE_MAX ? end + close + CC_STR(") ").len : end + 1;
}

/* "Corwen Steel Reports": the capitalised words before the verb that opens what is told of a company. */
static struct cc_str name_in_title(const struct link_context *context)
{
	const struct cc_word_list *verbs = cc_words_of(context->rules, CC_WORDS_HEADLINE_VERBS);
	struct cc_str title = context->article->document.title;
	size_t end = 0;
	for (size_t at = 0, words = 0; words <= NAME_WORDS_MOST && at < title.len; words++) {
		bool told = cc_word_list_begins(verbs, cc_str_slice(title, at, title.len)) > 0;
		if (told || !cc_ascii_is_upper(title.ptr[at]))
			return told && end >= NAME_LEAST ? cc_str_slice(title, 0, end) : (struct cc_str){0};
		end = word_end(title, at);
		if (end >= title.len || title.ptr[end] != ' ')
			break;
		at = next_in_title(title, end);
	}
	return (struct cc_str){0};
}

struct cc_str link_before_headline_verb(const struct link_sentence *self, struct cc_str name)
{
	const struct cc_word_list *verbs = link_words(self, CC_WORDS_HEADLINE_VERBS);
	size_t blank = cc_str_find(name, CC_STR(" "), 0);
	if ((self->sentence->flags & CC_SENTENCE_HEADING) == 0 || link_is_han_sentence(self))
		return name;
	while (blank != SIZE_MAX && cc_word_list_begins(verbs, cc_str_slice(name, blank + 1, name.len)) == 0)
		blank = cc_str_find(name, CC_STR(" "), blank + 1);
	return blank != SIZE_MAX ? cc_str_slice(name, 0, blank) : name;
}

static struct cc_str without_owner(struct cc_str name)
{
	static const struct cc_str tails[] = {{"'s", 2}, {"’s", 4}};
	for (size_t i = 0; i < sizeof(tails) / sizeof(tails[0]); i++) {
		if (cc_str_ends(name, tails[i]))
			return cc_str_slice(name, 0, name.len - tails[i].len);
	}
	return name;
}

/* Whether a pack knows the words that the text holds for a place or body. */
static bool is_known(const struct link_context *context, struct cc_str name)
{
	const struct cc_article *article = context->article;
	for (size_t i = 0; i < article->text.sentence_count; i++) {
		const struct cc_mentions *own = &article->mentions[i];
		for (size_t k = 0; k < own->scope_count; k++) {
			if (cc_str_starts(name, cc_str_of_span(article->text.view, own->scopes[k].span)))
				return true;
		}
	}
	return false;
}

/* Behind "LEEDS, England (Reuters) - "; `at` where no dateline stands there. */
static size_t behind_dateline(const struct link_sentence *self)
{
	static const struct cc_str dashes[] = {{" - ", 3}, {" -- ", 4}, {" — ", 5}, {" – ", 5}};
	const struct cc_span span = self->sentence->span;
	size_t limit = span.end < span.start + DATELINE_BYTES ? span.end : span.start + DATELINE_BYTES;
	struct cc_str head = cc_str_slice(self->view, span.start, limit);
	for (size_t i = 0; i < sizeof(dashes) / sizeof(dashes[0]); i++) {
		size_t dash = cc_str_find(head, dashes[i], 0);
		if (dash != SIZE_MAX)
			return span.start + dash + dashes[i].len;
	}
	return span.start;
}

/* Behind ", Inc.", "(NASDAQ: MLF)", "today" at `at`. */
static size_t behind_aside(const struct link_sentence *self, size_t at)
{
	static const struct cc_str small[] = {{" today", 6}, {",", 1}, {".", 1}, {" has", 4}, {" on", 3}, {" late", 5}};
	struct cc_str rest = cc_str_slice(self->view, at, self->sentence->span.end);
	size_t form = cc_word_list_begins(link_words(self, CC_WORDS_LEGAL_FORMS), rest);
	if (form > 0)
		return at + form + (form < rest.len && rest.ptr[form] == '.' ? 1 : 0);
	if (cc_str_starts(rest, CC_STR(" (")) && cc_str_find(rest, CC_STR(")"), 0) != SIZE_MAX)
		return at + cc_str_find(rest, CC_STR(")"), 0) + 1;
	for (size_t i = 0; i < sizeof(small) / sizeof(small[0]); i++) {
		if (cc_str_starts(rest, small[i]))
			return at + small[i].len;
	}
	return at;
}

/* Behind a time at `at`: "on Tuesday". */
static size_t behind_time(const struct link_sentence *self, size_t at)
{
	for (size_t i = 0; i < self->mentions->period_count; i++) {
		if (self->mentions->periods[i].span.start == at + 1)
			return self->mentions->periods[i].span.end;
	}
	return at;
}

/* The words without the form that ends them: the Marlow Foods of "Marlow Foods plc"; a Marlow Group is called so. */
static struct cc_span without_form(const struct link_sentence *self, struct cc_span name)
{
	struct cc_str words = cc_str_of_span(self->view, name);
	bool called = cc_str_ends(words, CC_STR(" Group")) || cc_str_ends(words, CC_STR(" Holdings"));
	size_t form = called ? 0 : cc_word_list_ends(link_words(self, CC_WORDS_LEGAL_FORMS), words);
	form = form == 0 && cc_str_ends(words, CC_STR(" Co")) ? CC_STR(" Co").len : form; /* Marlow Steel Co. */
	return form > 0 && form + NAME_LEAST < cc_span_len(name)
		   ? (struct cc_span){.start = name.start, .end = name.end - form}
		   : name;
}

/* "|Marlow| CEO Tom Hart announced": whose head it is. */
static struct cc_span without_office(const struct link_sentence *self, struct cc_span name)
{
	struct cc_str words = cc_str_of_span(self->view, name);
	struct cc_str head = cc_word_list_first(link_words(self, CC_WORDS_HEADS_OF_FIRMS), words);
	size_t at = head.len > 0 ? (size_t)(head.ptr - words.ptr) : 0;
	if (at >= NAME_LEAST)
		name.end = name.start + at;
	return name;
}

/* "|Texas Instruments Inc|. said Monday that", "|Marlow Foods| plc": what a word like that ends is a company, also
 * where a place begins its name. */
static bool has_legal_form(const struct link_sentence *self, struct cc_span whole, struct cc_span name)
{
	struct cc_str rest = cc_str_slice(self->view, name.end, self->sentence->span.end);
	bool form = whole.end > name.end || cc_word_list_begins(link_words(self, CC_WORDS_LEGAL_FORMS), rest) > 0;
	return form && cc_str_find(cc_str_of_span(self->view, name), CC_STR(" "), 0) != SIZE_MAX;
}

/* " (NYSE: MLF)", " (AN)": the sign under which shares are traded, right behind a name. */
static bool has_ticker(const struct link_sentence *self, size_t at)
{
	enum { TICKER_MOST = 14 };
	struct cc_str rest = cc_str_slice(self->view, at, self->sentence->span.end);
	size_t close = cc_str_starts(rest, CC_STR(" (")) ? cc_str_find(rest, CC_STR(")"), 0) : SIZE_MAX;
	if (close == SIZE_MAX || close > TICKER_MOST + 2 || close == 2)
		return false;
	for (size_t i = 2; i < close; i++) {
		char c = rest.ptr[i];
		if (!cc_ascii_is_upper(c) && c != ':' && c != '.' && c != ' ')
			return false;
	}
	return true;
}

/* "California-based printer maker |Hewlett Corwen Co.| (HWC) reported": the name before the sign under which its shares
 * are traded, behind small words for what it is; where the sentence begins where none stands there. */
static size_t start_before_ticker(const struct link_sentence *self, size_t from)
{
	enum { DESCRIBED_BYTES = 120 };
	size_t limit =
	    from + DESCRIBED_BYTES < self->sentence->span.end ? from + DESCRIBED_BYTES : self->sentence->span.end;
	size_t sign = cc_str_find(cc_str_slice(self->view, 0, limit), CC_STR(" ("), from);
	size_t start = sign;
	if (sign == SIZE_MAX || !has_ticker(self, sign))
		return from;
	for (size_t at = sign; at > from; at--) {
		if (self->view.ptr[at - 1] != ' ')
			continue;
		if (!cc_ascii_is_upper(self->view.ptr[at]) && self->view.ptr[at] != '&' && at < sign)
			return start < sign ? start : from;
		start = at < sign && cc_ascii_is_upper(self->view.ptr[at]) ? at : start;
	}
	return from;
}

/* "British baker |Marlow| said", "The country's largest grocer, |Marlow Foods|, reported": the name behind words for
 * what it is, before any figure; `from` where none stands there. */
static size_t start_behind_kind(const struct link_sentence *self, size_t from)
{
	enum { KIND_BYTES = 70 };
	const struct cc_str comma = CC_STR(",");
	for (size_t i = 0; i < self->mentions->cue_count; i++) {
		const struct cc_cue_mention *cue = &self->mentions->cues[i];
		if (cue->kind != CC_CUE_CALLING || cue->span.start < from)
			continue;
		struct cc_str front = cc_str_slice(self->view, from, cue->span.start);
		struct cc_str rest = cc_str_slice(self->view, cue->span.end, self->sentence->span.end);
		size_t at = cue->span.end + (cc_str_starts(rest, comma) ? comma.len : 0) + 1;
		bool described = front.len < KIND_BYTES && cc_str_find(front, comma, 0) == SIZE_MAX &&
				 link_previous_figure_end(self, at) <= from && at < self->sentence->span.end &&
				 self->view.ptr[at - 1] == ' ';
		return described && cc_ascii_is_upper(self->view.ptr[at]) ? at : from;
	}
	return from;
}

static void note_teller(const struct link_sentence *self)
{
	const size_t front = behind_dateline(self);
	const size_t described = start_behind_kind(self, front);
	size_t start = described > front ? described : start_before_ticker(self, front);
	const struct cc_span whole = link_capital_name(self, start, NAME_WORDS_MOST, (struct cc_str){0});
	const struct cc_span name = without_office(self, without_form(self, whole));
	size_t at = whole.end;
	for (int asides = 0; asides < ASIDES_MOST; asides++)
		at = behind_time(self, behind_aside(self, at));
	struct cc_str words = cc_str_of_span(self->view, name);
	struct cc_str rest =
	    cc_str_slice(self->view, at < self->sentence->span.end ? at + 1 : at, self->sentence->span.end);
	bool traded = has_ticker(self, whole.end);
	bool company = traded || described > front || has_legal_form(self, whole, name);
	bool tells = (traded && !is_office(self->context, words)) ||
		     cc_word_list_begins(link_words(self, CC_WORDS_TELLS_RESULTS), rest) > 0 ||
		     (company && cc_str_starts(rest, CC_STR("said ")));
	if (cc_span_len(name) < NAME_LEAST || !tells || is_office(self->context, words) ||
	    (!company && is_known(self->context, words)))
		return;
	struct cc_str titled = self->context->house.words;
	if (titled.ptr != NULL && !cc_str_starts(words, titled))
		return;
	self->context->house =
	    (struct link_company){.words = titled.ptr != NULL ? titled : words, .sentence = self->index, .said = at};
}

/* "Marlow Foods Inc. (MLF) -- The chain said its profit rose": whom a paragraph of a round-up opens with. */
static void note_of_block(const struct link_sentence *self)
{
	size_t start = self->sentence->span.start;
	start += cc_str_starts(cc_str_slice(self->view, start, self->sentence->span.end), CC_STR("The ")) ? 4 : 0;
	const struct cc_str co = CC_STR(" Co");
	const struct cc_span whole = link_capital_name(self, start, NAME_WORDS_MOST + 1, (struct cc_str){0});
	struct cc_span name = without_form(self, whole);
	name.end -= cc_str_ends(cc_str_of_span(self->view, name), co) ? co.len : 0;
	struct cc_str rest = cc_str_slice(self->view, whole.end, self->sentence->span.end);
	size_t form = cc_word_list_begins(link_words(self, CC_WORDS_LEGAL_FORMS), rest);
	size_t end = whole.end + form;
	end += end < self->sentence->span.end && self->view.ptr[end] == '.' ? 1 : 0;
	bool formed = form > 0 || name.end < whole.end; /* the Consumer Prices Index (CPI) is none */
	struct cc_str words = cc_str_of_span(self->view, name);
	if (words.len < NAME_LEAST || !formed || !has_ticker(self, end) || link_is_houses(self, words))
		return;
	self->context->company = (struct link_company){.words = words, .sentence = self->index};
	self->context->has_companies = true;
	link_note_house(self, NULL, words);
}

/* The company of a pack that the headline opens with: the Pfizer of "Pfizer profit beats expectations". */
static const struct cc_scope *known_company(const struct link_sentence *self, struct cc_str name)
{
	for (size_t i = 0; i < self->mentions->scope_count; i++) {
		const struct cc_scope_mention *mention = &self->mentions->scopes[i];
		bool same = cc_str_equal(without_owner(cc_str_of_span(self->view, mention->span)), name);
		if (same && mention->scope->kind == CC_SCOPE_ORGANISATION)
			return mention->scope;
	}
	return NULL;
}

static void note_titled(const struct link_sentence *self)
{
	struct link_context *context = self->context;
	struct cc_str name = without_owner(name_in_title(context));
	const struct cc_scope *company = known_company(self, name);
	if (name.len >= NAME_LEAST && (is_said_again(context, name) || speaks_of_itself(context)) &&
	    !is_office(context, name) && (company != NULL || !is_known(context, name)))
		context->house = (struct link_company){
		    .scope = company, .words = company != NULL ? (struct cc_str){0} : name, .sentence = self->index};
}

bool link_note_block_company(struct link_sentence *self)
{
	const struct link_context *context = self->context;
	bool first =
	    self->index == 0 || context->article->text.sentences[self->index - 1].block != self->sentence->block;
	enum { HEAD_BYTES = 80 };
	size_t start = self->sentence->span.start;
	size_t end = self->sentence->span.end < start + HEAD_BYTES ? self->sentence->span.end : start + HEAD_BYTES;
	bool sign = first && cc_str_find(cc_str_slice(self->view, start, end), CC_STR(" ("), 0) != SIZE_MAX;
	if (!sign || link_is_han_sentence(self) || (self->sentence->flags & CC_SENTENCE_HEADING) != 0)
		return true;
	if (self->cover == NULL && !link_cover(self))
		return false;
	note_of_block(self);
	return true;
}

bool link_note_headline(struct link_sentence *self)
{
	const struct link_context *context = self->context;
	bool open = context->house.scope == NULL && context->house.said == 0 && !context->house_shared;
	if (!open || self->index >= FIRST_SENTENCES || link_is_han_sentence(self) || context->claims.len > 0)
		return true;
	if (self->cover == NULL && !link_cover(self))
		return false;
	if (self->index == 0)
		note_titled(self);
	if ((self->sentence->flags & CC_SENTENCE_HEADING) == 0)
		note_teller(self);
	return true;
}
