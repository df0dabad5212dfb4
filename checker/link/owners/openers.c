/* Bodies and places that no pack knows, where they open a clause of English: "Rotterdam handled 436 million tonnes",
 * "Tarrow Steel, which employs 4,300 people, …". Leaves which figures are theirs to bind_scope.c and companies.c. */
#include "link/owners/openers.h"

#include <stdint.h>

enum { NAME_WORDS_MOST = 5, SPEAKER_WORDS = 3, INITIALS_LEAST = 2, PLACE_WORDS_MOST = 3 };

/* "In ", "During ": what may stand before the time that a sentence opens with. */
enum { SMALL_WORD = 7 };

static bool ends_word(char c)
{
	return c == ' ' || c == ',';
}

static bool is_letter_or_joint(char c)
{
	return cc_ascii_is_letter(c) || c == '-' || c == '&' || (unsigned char)c >= 0x80;
}

size_t link_word_end(const struct link_sentence *self, size_t at)
{
	while (at < self->sentence->span.end && is_letter_or_joint(self->view.ptr[at]))
		at++;
	return at;
}

/* Behind `joint` where it leads to another capital; `at` where it does not. */
static size_t behind_word_joint(const struct link_sentence *self, size_t at, struct cc_str joint)
{
	struct cc_str rest = cc_str_slice(self->view, at, self->sentence->span.end);
	bool leads = joint.len > 0 && cc_str_starts(rest, joint) && rest.len > joint.len &&
		     cc_ascii_is_upper(rest.ptr[joint.len]);
	return leads ? at + joint.len : at;
}

struct cc_span link_capital_name(const struct link_sentence *self, size_t at, int most, struct cc_str joint)
{
	const size_t limit = self->sentence->span.end;
	struct cc_span name = {.start = at, .end = at};
	bool unknown = false;
	for (int words = 0; words < most && at < limit && cc_ascii_is_upper(self->view.ptr[at]); words++) {
		name.end = link_word_end(self, at);
		unknown = unknown || !link_is_understood(self, at, name.end);
		if (name.end >= limit || self->view.ptr[name.end] != ' ')
			break;
		at = behind_word_joint(self, name.end + 1, joint);
	}
	return unknown ? name : (struct cc_span){.start = name.start, .end = name.start};
}

size_t link_unknown_word_end(const struct link_sentence *self, size_t at)
{
	size_t limit = self->sentence->span.end;
	if (at >= limit || !cc_ascii_is_upper(self->view.ptr[at]) || link_is_understood(self, at, at + 1))
		return at;
	while (at < limit && !ends_word(self->view.ptr[at]))
		at++;
	return link_behind_ampersand(self, at);
}

/* The same of a word that may be known: the Logistics of "Jinhe Logistics". */
static size_t capital_end(const struct link_sentence *self, size_t at)
{
	size_t limit = self->sentence->span.end;
	if (at >= limit || !cc_ascii_is_upper(self->view.ptr[at]))
		return at;
	while (at < limit && !ends_word(self->view.ptr[at]))
		at++;
	return at;
}

/* Where the next word of a name begins: "Thornley & Pike" and "University of Corwen" are one. */
static size_t behind_joint(const struct link_sentence *self, size_t end)
{
	static const struct cc_str joints[] = {{" & ", 3}, {" of ", 4}};
	for (size_t i = 0; i < sizeof(joints) / sizeof(joints[0]); i++) {
		size_t next = behind_word_joint(self, end, joints[i]);
		if (next > end)
			return next;
	}
	struct cc_str rest = cc_str_slice(self->view, end, self->sentence->span.end);
	return cc_str_starts(rest, CC_STR(" ")) ? end + 1 : end;
}

/* "|will| buy back", "|has now| opened": small words before what is done. */
static size_t behind_small_words(const struct link_sentence *self, size_t at)
{
	static const enum cc_cue_kind kinds[] = {CC_CUE_TARGET, CC_CUE_INTENT, CC_CUE_FORECAST, CC_CUE_NEUTRAL,
						 CC_CUE_FACT};
	for (size_t i = 0; i < sizeof(kinds) / sizeof(kinds[0]); i++) {
		const struct cc_cue_mention *cue = link_cue_at(self, kinds[i], at);
		if (cue != NULL)
			return cue->span.end + 1;
	}
	return at;
}

static bool is_frame_at(const struct link_sentence *self, size_t at)
{
	for (size_t i = 0; i < self->name_count && self->names[i].span.start <= at; i++) {
		if (self->names[i].frame && self->names[i].span.start == at)
			return true;
	}
	return false;
}

/* "Wool |exports| rose 5 percent": a name of a metric that another verb leads on from, and no verb itself. */
static bool is_noun_at(const struct link_sentence *self, size_t at)
{
	static const enum cc_cue_kind verbs[] = {CC_CUE_UP, CC_CUE_DOWN, CC_CUE_REACH};
	for (size_t i = 0; i < self->name_count; i++) {
		const struct cc_metric_mention *name = &self->names[i];
		const struct cc_quantity *next =
		    name->span.start == at && !name->frame ? link_next_figure(self, name->span.end) : NULL;
		for (size_t k = 0; next != NULL && k < sizeof(verbs) / sizeof(verbs[0]); k++) {
			if (link_has_cue(self, verbs[k], name->span.end, next->phrase.start))
				return true;
		}
	}
	return false;
}

/* "Rotterdam handled", "Marlow Foods will buy back": what is done right behind the name. */
static bool acts(const struct link_sentence *self, size_t at)
{
	if (is_noun_at(self, at))
		return false;
	size_t behind = behind_small_words(self, at);
	return link_cue_at(self, CC_CUE_ACTS, at) != NULL || is_frame_at(self, at) ||
	       link_cue_at(self, CC_CUE_ACTS, behind) != NULL || is_frame_at(self, behind);
}

size_t link_behind_own_place(const struct link_sentence *self, size_t end)
{
	struct cc_str rest = cc_str_slice(self->view, end, self->sentence->span.end);
	size_t at = end + CC_STR(" in ").len;
	size_t place = cc_str_starts(rest, CC_STR(" in ")) ? at : end;
	for (int words = 0; place > end && words < PLACE_WORDS_MOST; words++) {
		size_t next = capital_end(self, at);
		if (next == at)
			break;
		place = next;
		at = next + 1;
	}
	return place > end + CC_STR(" in ").len && acts(self, place + 1) ? place : end;
}

/* "Tarrow Steel, which employs", "Halden Foods, whose revenue": an aside about the name. */
static bool has_aside(const struct link_sentence *self, size_t end)
{
	const struct cc_word_list *asides = link_words(self, CC_WORDS_ASIDE);
	struct cc_str rest = cc_str_slice(self->view, end, self->sentence->span.end);
	return cc_word_list_begins(asides, rest) > 0;
}

/* "Marrick, the country's busiest port, handled" */
static bool acts_behind_apposition(const struct link_sentence *self, size_t end)
{
	size_t at = link_behind_apposition(self, end);
	return at > end && acts(self, at);
}

/* "Marrick, a Danish insurer, said" */
static bool says_behind_kind(const struct link_sentence *self, size_t end)
{
	size_t at = link_behind_kind(self, end);
	return at > end && link_cue_at(self, CC_CUE_ATTRIBUTION, at) != NULL;
}

/* "Retailers sold", "Industry employs": one word at the head of a sentence has its capital from there. */
static bool may_be_common(const struct link_sentence *self, struct cc_span word)
{
	struct cc_str text = cc_str_of_span(self->view, word);
	/* "Infosys … its headcount": what has its own is one. */
	struct cc_str rest = cc_str_slice(self->view, word.end, self->sentence->span.end);
	bool plural = text.ptr[text.len - 1] == 's' && cc_str_find(rest, CC_STR(" its "), 0) == SIZE_MAX;
	plural = plural || (text.len > 0 && cc_str_ends(text, CC_STR("ing"))); /* "Streaming accounted for" */
	bool initials = text.len >= INITIALS_LEAST && cc_ascii_is_upper(text.ptr[1]);
	return !initials && (plural || link_cue_at(self, CC_CUE_COMMON, word.start) != NULL);
}

size_t link_behind_time(const struct link_sentence *self, size_t first)
{
	for (size_t i = 0; i < self->mentions->period_count; i++) {
		struct cc_span period = self->mentions->periods[i].span;
		if (period.start > first + SMALL_WORD)
			break;
		if (link_is_understood(self, first, period.end) && period.end < self->sentence->span.end)
			return period.end + (self->view.ptr[period.end] == ',' ? 2 : 1);
	}
	return first;
}

/* The words of a name from `at` on. "The British Museum", "University of Corwen" may begin with one that is known, if
 * not all of them are. */
static struct cc_span name_from(const struct link_sentence *self, size_t at, int *words)
{
	struct cc_span name = {.start = at, .end = at};
	bool article = cc_str_ends(cc_str_slice(self->view, self->sentence->span.start, at), CC_STR("The "));
	for (*words = 0; *words < NAME_WORDS_MOST; ++*words) {
		size_t end = capital_end(self, at);
		bool known = *words == 0 && !article && behind_word_joint(self, end, CC_STR(" of ")) == end;
		size_t next = known ? link_unknown_word_end(self, at) : end;
		if (next == at)
			break;
		name.end = next;
		at = behind_joint(self, next);
	}
	bool unknown = cc_span_len(name) > 0 && !link_is_understood(self, name.start, name.end);
	return unknown ? name : (struct cc_span){.start = name.start, .end = name.start};
}

/* "Residents of |Eastmoor threw away": behind a word for people and its of; `at` where none stands there. */
static size_t behind_people_of(const struct link_sentence *self, size_t at)
{
	struct cc_str rest = cc_str_slice(self->view, at, self->sentence->span.end);
	size_t people = cc_word_list_begins(link_words(self, CC_WORDS_PEOPLE_OF), rest);
	return at + people;
}

/* "The Louvre drew 8.9 million visitors": one name behind its article, which does what is told; no office or house. */
static bool is_known_by_deed(const struct link_sentence *self, struct cc_span name)
{
	struct cc_str word = cc_str_of_span(self->view, name);
	bool plain = cc_word_list_ends(link_words(self, CC_WORDS_NO_COMPANIES), word) > 0 || may_be_common(self, name);
	return !plain && (is_frame_at(self, name.end + 1) || is_frame_at(self, behind_small_words(self, name.end + 1)));
}

struct cc_span link_opening_agent(const struct link_sentence *self, size_t start)
{
	struct cc_str rest = cc_str_slice(self->view, start, self->sentence->span.end);
	bool article = cc_str_starts(rest, CC_STR("The "));
	int words = 0;
	/* "Rival |Teknor| reported" */
	const struct cc_cue_mention *kin = link_cue_at(self, CC_CUE_KIN, start);
	if (kin != NULL && kin->span.end + 1 < self->sentence->span.end)
		return link_opening_agent(self, kin->span.end + 1);
	struct cc_span name =
	    name_from(self, article ? start + CC_STR("The ").len : behind_people_of(self, start), &words);
	const struct cc_span none = {.start = start, .end = start};
	if (cc_span_len(name) == 0 || (words == 1 && article && !is_known_by_deed(self, name)))
		return none;
	bool does = acts(self, name.end + 1) || link_behind_own_place(self, name.end) > name.end ||
		    acts_behind_apposition(self, name.end) || says_behind_kind(self, name.end) ||
		    (words > 1 && has_aside(self, name.end));
	return does && (words > 1 || !may_be_common(self, name)) ? name : none;
}

struct cc_span link_opening_speaker(const struct link_sentence *self, size_t start)
{
	struct cc_span name = {.start = start, .end = link_unknown_word_end(self, start)};
	const struct cc_span none = {.start = start, .end = start};
	for (size_t words = 1; words < SPEAKER_WORDS && name.end > start; words++) { /* "Jinhe Logistics said" */
		size_t next = capital_end(self, name.end + 1);
		name.end = next > name.end + 1 ? next : name.end;
	}
	bool says = name.end > start &&
		    (link_cue_at(self, CC_CUE_ATTRIBUTION, name.end + 1) != NULL || acts(self, name.end + 1));
	bool several = name.end > link_unknown_word_end(self, start);
	return says && (several || !may_be_common(self, name)) ? name : none;
}

bool link_is_frame(const struct link_sentence *self, struct cc_span metric)
{
	for (size_t i = 0; i < self->name_count; i++) {
		if (self->names[i].frame && self->names[i].span.start == metric.start)
			return true;
	}
	return false;
}

bool link_is_deed_of_stranger(const struct link_sentence *self, struct cc_span metric)
{
	struct cc_str the = CC_STR("The ");
	size_t start = self->sentence->span.start;
	struct cc_str words = cc_str_slice(self->view, start, metric.start > start ? metric.start : start);
	return cc_str_starts(words, the) && link_is_frame(self, metric) &&
	       cc_str_find(words, CC_STR(","), 0) == SIZE_MAX &&
	       !link_is_understood(self, start + the.len, metric.start);
}
