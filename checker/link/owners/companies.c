/* Whose figure a company's is: "比亚迪2024年营业收入7771亿元,净利润403亿元。公司毛利率19.4%".
 * Leaves places and sectors to bind_scope.c. */
#include "link/owners/companies.h"
#include "base/utf8.h"
#include "link/owners/company_words.h"
#include "link/owners/openers.h"
#include "link/places/subjects.h"

bool link_is_company(const struct cc_scope *scope)
{
	return scope->kind == CC_SCOPE_ORGANISATION || scope->kind == CC_SCOPE_OTHER || scope->kind == CC_SCOPE_OWN;
}

static bool is_territory(const struct cc_scope *scope)
{
	/* "delivered 10.8 million vehicles worldwide" tells of the whole company. */
	return link_is_place(scope) && !link_is_company(scope) && scope->kind != CC_SCOPE_WORLD;
}

/* "at |the insurer| Northmere": the name stands right behind what it is. */
static bool is_named_behind(const struct link_sentence *self, const struct cc_cue_mention *someone)
{
	size_t at = someone->span.end + 1;
	return !link_is_han_sentence(self) && at < self->sentence->span.end &&
	       cc_span_len(link_capital_name(self, at, 1, (struct cc_str){0})) > 0;
}

/* 公司, the company: not the 公司 that ends 云谷公司. NULL where there is none in [from, to). */
static const struct cc_cue_mention *find_someone(const struct link_sentence *self, size_t from, size_t to)
{
	const struct cc_cue_mention *cue = link_last_cue(self, CC_CUE_SOMEONE, from, to);
	if (cue != NULL && is_named_behind(self, cue))
		return NULL;
	for (size_t i = 0; cue != NULL && i < self->scope_count; i++) {
		if (cc_span_contains(self->scopes[i].span, cue->span))
			return NULL;
	}
	return cue;
}

/* "operating profit at Kestrel Foods dropped": the capitalised words behind the metric's name. */
static struct cc_str name_behind(const struct link_sentence *self, const struct link_metric *metric)
{
	static const struct cc_str words[] = {{" at ", 4}, {" of ", 4}};
	struct cc_str rest = cc_str_slice(self->view, metric->span.end, self->sentence->span.end);
	if (cc_span_len(metric->span) == 0)
		return (struct cc_str){0};
	for (size_t i = 0; i < sizeof(words) / sizeof(words[0]); i++) {
		if (cc_str_starts(rest, words[i]))
			return link_opening_capitals(self, metric->span.end + words[i].len);
	}
	return (struct cc_str){0};
}

/** The capitalised name of a company that no pack knows; ptr NULL where there is none. */
static struct cc_str capital_name(const struct link_sentence *self, const struct link_metric *metric, size_t clause)
{
	struct cc_str name = link_opening_capitals(self, clause);
	if (name.ptr == NULL)
		name = name_behind(self, metric);
	if (name.ptr == NULL)
		name = link_traded_company(self, metric);
	struct cc_span speaker = link_opening_speaker(self, self->sentence->span.start);
	/* "Unilever said underlying sales grew 3.0 percent" */
	return name.ptr == NULL && cc_span_len(speaker) > 0 ? cc_str_of_span(self->view, speaker) : name;
}

/* Where the clause begins that names the metric, or holds the figure. */
static size_t own_clause(const struct link_sentence *self, const struct link_metric *metric,
			 const struct cc_quantity *quantity)
{
	size_t at = cc_span_len(metric->span) > 0 ? metric->span.start : quantity->span.start;
	return link_clause_at(self, at)->span.start;
}

/* Whether the block has spoken of a company. */
static bool is_known(const struct link_sentence *self)
{
	return self->context->company.scope != NULL || self->context->company.words.ptr != NULL;
}

/* "该行预计今年通胀率为0.2%": who only foresees it is not whose it is. */
static bool only_foresees(const struct link_sentence *self, const struct cc_cue_mention *someone)
{
	return link_cue_at(self, CC_CUE_FORECAST, someone->span.end) != NULL &&
	       cc_str_equal(cc_str_of_span(self->view, someone->span), CC_STR("该行"));
}

/* "The largest U.S. drugmaker said it earned $2.67 billion": of the article's company, and of no part of it. */
static bool is_told_of_described(const struct link_sentence *self, const struct link_metric *metric,
				 const struct cc_quantity *quantity)
{
	size_t from = link_described_house(self);
	size_t named = cc_span_len(metric->span) > 0 ? metric->span.start : quantity->phrase.start;
	size_t to = named < quantity->phrase.start ? named : quantity->phrase.start;
	return from > 0 && from <= to && link_residue(self, from, to) == 0 &&
	       link_last_subject(self, link_is_place, from, to) == NULL;
}

bool link_is_companys(const struct link_sentence *self, const struct link_metric *metric,
		      const struct cc_quantity *quantity)
{
	if (metric->metric->of_organisations || is_told_of_described(self, metric, quantity))
		return true;
	const struct link_company *last = &self->context->company;
	size_t from = own_clause(self, metric, quantity);
	const struct cc_cue_mention *someone = find_someone(self, from, quantity->span.start);
	bool goes_on = last->sentence == self->index && (last->scope != NULL || last->words.ptr != NULL);
	if ((someone == NULL && !goes_on) || (someone != NULL && only_foresees(self, someone)))
		return false;
	if (someone != NULL)
		from = someone->span.end;
	return link_last_subject(self, link_is_place, from, quantity->span.start) == NULL;
}

/* "GAAP gross margin", "cloud revenue": English puts the part before the name, and the company elsewhere. */
static bool is_han(const struct link_sentence *self, struct cc_str words)
{
	return link_is_han_at(self, (size_t)(words.ptr - self->view.ptr));
}

/* "oil and gas revenues", "Luxury sales fell": small words name nobody, nor does the capital of a sentence. */
static bool has_capital(const struct link_sentence *self, struct cc_str words)
{
	size_t capitals = 0;
	for (size_t i = 0; i < words.len; i++)
		capitals += cc_ascii_is_upper(words.ptr[i]) ? 1 : 0;
	bool opens = words.ptr == self->view.ptr + self->sentence->span.start;
	return capitals > (opens ? 1 : 0);
}

/* Whether the sentence itself has had a figure of a company. */
static bool is_known_here(const struct link_sentence *self)
{
	return is_known(self) && self->context->company.sentence == self->index;
}

static bool names_nobody(const struct link_sentence *self, struct cc_str words)
{
	return words.ptr != NULL && !is_known(self) && !is_han(self, words) && !has_capital(self, words);
}

/* "Lumina's revenue": somebody has it. */
static bool is_possessive(struct cc_str words)
{
	return cc_str_ends(words, CC_STR("'s")) || cc_str_ends(words, CC_STR("’s")) || cc_str_ends(words, CC_STR("s'"));
}

/* The words of the company itself are no part of it. */
static struct cc_str without_known(const struct link_sentence *self, struct cc_str words)
{
	struct cc_str known = self->context->company.words;
	bool same = words.ptr != NULL && known.ptr != NULL && cc_str_equal(words, known);
	return same ? (struct cc_str){0} : words;
}

/* Who may own a figure, as the words before it have it. */
struct owner {
	const struct cc_scope_mention *named; /* a company that packs know; NULL: none */
	const struct cc_scope_mention *place; /* a territory behind it, or in its stead; NULL: none */
	struct cc_str words;		      /* of a company or a part of one that no pack knows */
	struct cc_str opening;		      /* the same words, where they are the capital letters of the clause */
	bool in_clause;			      /* the company stands in the clause itself */
	bool is_part;			      /* the words are of a part, by a word that says so */
	bool is_market;			      /* the place is one where a company does business */
	const struct link_company *house;     /* of the whole article; NULL: none, or another is named before */
};

/* The part of the company before the name of the metric in English: cloud revenue. */
static bool is_part(const struct link_sentence *self, const struct owner *owner, struct cc_str words)
{
	if (words.ptr == NULL)
		return false;
	bool known = is_known(self) || (owner->house != NULL && !is_possessive(words));
	/* "Audi deliveries" behind BMW's, in an article of many: another one of them */
	known = known && (!self->context->house_shared || !cc_ascii_is_upper(words.ptr[0]));
	return known && !is_han(self, words) && words.ptr != owner->opening.ptr;
}

/* The company that was said before, or the part of it that the words name. */
static const char *bind_part_of_known(struct cc_claim *claim, const struct link_sentence *self,
				      const struct cc_cue_mention *someone, struct cc_span metric,
				      const struct owner *owner, struct cc_str words)
{
	const char *why = link_bind_known_company(claim, self, someone, metric, owner->house);
	/* "Marlow-Finch reported": the company itself again */
	bool same = words.ptr != NULL && cc_str_equal(words, claim->scope_name);
	return why == NULL && words.ptr != NULL && !same
		   ? link_set_part_of_company(claim, self, claim->scope_name, words)
		   : why;
}

void link_note_reporting(const struct link_sentence *self)
{
	struct cc_str words =
	    is_known_here(self) ? (struct cc_str){0} : link_without_kind(self, link_reporting_company(self));
	if (words.ptr == NULL || link_names_nobody(self, words))
		return;
	link_remember_company(self, NULL, words);
	if (link_is_han_sentence(self))
		link_note_house(self, NULL, words);
}

/* Where the last period of [from, to) ends; `from` where there is none. */
static size_t behind_period(const struct link_sentence *self, size_t from, size_t to)
{
	for (size_t i = self->mentions->period_count; i-- > 0;) {
		const struct cc_span span = self->mentions->periods[i].span;
		if (span.start >= from && span.end <= to)
			return span.end;
	}
	return from;
}

/* "华为企业业务实现销售收入1332亿元；终端业务…": the part of a company that achieves the figure; ptr NULL: all of it.
 * @param from  View offset behind the company, or of the clause */
static struct cc_str part_of_company(const struct link_sentence *self, const struct link_metric *metric, size_t from)
{
	const struct cc_cue_mention *part = link_last_cue(self, CC_CUE_COMPANY_PART, from, metric->span.start);
	if (part == NULL)
		return (struct cc_str){0};
	struct cc_str words = cc_str_slice(self->view, behind_period(self, from, part->span.start), part->span.end);
	/* "Microsoft's Server & Tools division" */
	const struct cc_str owns = CC_STR("'s ");
	return cc_str_trim(cc_str_starts(words, owns) ? cc_str_slice(words, owns.len, words.len) : words);
}

/* "analysts surveyed by |Corwen Research|": who only asks owns nothing. */
static struct cc_str without_asking(const struct link_sentence *self, struct cc_str words)
{
	if (words.ptr == NULL || link_is_han_sentence(self))
		return words;
	struct cc_str before =
	    cc_str_slice(self->view, self->sentence->span.start, (size_t)(words.ptr - self->view.ptr));
	return cc_word_list_ends(link_words(self, CC_WORDS_ASKED_BY), before) > 0 ? (struct cc_str){0} : words;
}

/* The words before the metric that name somebody, or else who achieves the figure, or else the capital letters that
 * open the clause. */
static void find_words(struct owner *owner, const struct link_sentence *self, const struct link_metric *metric,
		       size_t clause)
{
	const bool known = owner->in_clause || owner->place != NULL;
	owner->words = link_private_subject(self, metric);
	bool nothing = owner->words.ptr != NULL && !known && link_owns_nothing(self, owner->words);
	if (nothing || link_names_nobody(self, owner->words))
		owner->words = (struct cc_str){0};
	if (owner->words.ptr == NULL && !known)
		owner->words = link_achiever(self, metric, clause);
	if (link_names_nobody(self, owner->words))
		owner->words = (struct cc_str){0}; /* 每百元资产|实现的营业收入 */
	if (owner->words.ptr == NULL && !known)
		owner->words = owner->opening = capital_name(self, metric, clause);
	owner->words = without_asking(self, owner->words);
	bool opens = owner->words.ptr == owner->opening.ptr;
	owner->words = link_without_description(self, link_before_headline_verb(self, owner->words));
	owner->opening = opens ? owner->words : owner->opening;
}

/* "|Chicago|-based United", the |American| of American Airlines Group: where a company is, or a word of its name. */
static bool is_of_name(const struct link_sentence *self, struct cc_span place)
{
	struct cc_str rest = cc_str_slice(self->view, place.end, self->sentence->span.end);
	struct cc_str words = cc_str_of_span(self->view, place);
	const struct cc_str names[] = {self->context->house.words, self->context->company.words};
	for (size_t i = 0; i < sizeof(names) / sizeof(names[0]); i++) {
		if (names[i].len > words.len && cc_str_starts(names[i], words) && names[i].ptr[words.len] == ' ' &&
		    !cc_str_starts(rest, CC_STR("'s")))
			return true;
	}
	/* "|British| baker Greggs said" */
	return cc_str_starts(rest, CC_STR("-")) || link_cue_at(self, CC_CUE_CALLING, place.end + 1) != NULL;
}

static struct owner find_owner(const struct link_sentence *self, const struct link_metric *metric,
			       const struct cc_quantity *quantity)
{
	size_t clause = own_clause(self, metric, quantity);
	size_t end = quantity->span.start;
	struct owner owner = {.named = link_last_subject(self, link_is_company, clause, end)};
	owner.in_clause = owner.named != NULL;
	size_t from = owner.in_clause ? owner.named->span.end : clause;
	owner.place = link_last_subject(self, is_territory, from, end);
	bool names = owner.place != NULL && (link_is_han_sentence(self) ? link_is_before_sort(self, owner.place->span)
									: is_of_name(self, owner.place->span));
	owner.place = names ? NULL : owner.place;
	find_words(&owner, self, metric, clause);
	struct cc_str part = part_of_company(self, metric, from);
	owner.is_part = part.ptr != NULL;
	if (owner.is_part)
		owner.words = part;
	if (owner.named == NULL && owner.words.ptr == NULL && !is_known_here(self))
		owner.named = link_last_subject(self, link_is_company, self->sentence->span.start, end);
	owner.is_market = owner.place != NULL && link_is_market(self, owner.place->span, metric->span);
	size_t name = cc_span_len(metric->span) > 0 ? metric->span.start : end;
	owner.house =
	    link_house(self, metric->span, owner.words.ptr != NULL ? (size_t)(owner.words.ptr - self->view.ptr) : name);
	return owner;
}

/* @return Why the figure is nobody's; NULL where it may be somebody's. */
static const char *why_nobody(const struct link_sentence *self, const struct owner *owner,
			      const struct cc_cue_mention *someone)
{
	if (owner->named != NULL)
		return NULL;
	if (owner->house != NULL && (owner->place == NULL || owner->is_market))
		return NULL;
	if (owner->place != NULL && owner->words.ptr == NULL)
		return "a place is named, and no company";
	bool unknown = someone == NULL && owner->words.ptr != owner->opening.ptr;
	return unknown && names_nobody(self, owner->words) ? "no company is named" : NULL;
}

/* "|Segment| operating profit", "North America |segment| sales": a part whose name stands elsewhere. */
static bool is_bare_part(const struct link_sentence *self, struct cc_str words)
{
	return !link_is_han_sentence(self) && cc_word_list_has(link_words(self, CC_WORDS_BARE_PARTS), words);
}

/* "Retail segment net sales were": a part of a company that nobody has named. */
static bool is_part_of_unnamed(const struct link_sentence *self, const struct owner *owner,
			       const struct cc_cue_mention *someone)
{
	return !link_is_han_sentence(self) && owner->named == NULL && owner->house == NULL && someone == NULL &&
	       !is_known(self) && cc_str_find(owner->words, CC_STR("'s "), 0) == SIZE_MAX &&
	       cc_word_list_ends(link_words(self, CC_WORDS_PARTS_OF_COMPANY), owner->words) > 0;
}

/* "after China's biggest refiner reported": where somebody is, and no part of the company. */
static bool is_of_description(const struct link_sentence *self, struct cc_span place)
{
	struct cc_str rest = cc_str_slice(self->view, place.end, self->sentence->span.end);
	bool owns = cc_str_starts(rest, CC_STR("'s ")) || cc_str_ends(cc_str_of_span(self->view, place), CC_STR("'s"));
	size_t behind = place.end + (cc_str_starts(rest, CC_STR("'s ")) ? CC_STR("'s ").len : 1);
	return owns && link_cue_at(self, CC_CUE_FOREMOST, behind) != NULL;
}

/* Whether whose figure it is stands there by name: "Marlow Foods said …, and the chain has" is of who the sentence
 * opens with. */
static bool is_stated(const struct owner *owner, struct cc_str words, const struct cc_cue_mention *someone,
		      bool of_known)
{
	bool opens = words.ptr != NULL && words.ptr == owner->opening.ptr;
	return owner->named != NULL || (words.ptr != NULL && (someone == NULL || opens) && !of_known);
}

/* The words before the name, without what is no part of who it is: a company, a part of one, or nobody. */
static const char *bind_words(struct cc_claim *claim, const struct link_sentence *self,
			      const struct link_metric *metric, const struct owner *owner,
			      const struct cc_cue_mention *someone)
{
	struct cc_str words = link_without_whole(self, link_without_kind(self, without_known(self, owner->words)));
	if (!owner->is_part &&
	    (link_is_no_part(self, words) || !link_may_be_somebody(self, words) || link_is_behind_agent(self, words)))
		return "words that nobody knows stand before the name";
	/* "Greater China reported $15 billion in revenue": a part of the company that the article is of. */
	if (words.ptr == NULL && owner->named == NULL && owner->is_market && link_set_house(claim, owner->house))
		return link_set_part_of_company(claim, self, claim->scope_name, owner->place->scope->id);
	if (words.ptr != NULL && link_has_code(self, (size_t)(words.ptr - self->view.ptr) + words.len))
		someone = NULL; /* "35家公司披露中报,万华化学(600309)净利润69亿元" */
	bool of_known = is_part(self, owner, words) ||
			((owner->is_part || link_narrows_company(self, metric, words)) && is_known(self));
	if (is_stated(owner, words, someone, of_known))
		return link_bind_stated_company(claim, self, owner->named, words, owner->in_clause);
	return bind_part_of_known(claim, self, someone, metric->span, owner, words);
}

/* Whose the words of the sentence, or what was said before it, make the figure. */
static const char *bind_owner(struct cc_claim *claim, const struct link_sentence *self,
			      const struct link_metric *metric, const struct cc_quantity *quantity)
{
	const struct owner owner = find_owner(self, metric, quantity);
	const struct cc_cue_mention *someone = find_someone(self, self->sentence->span.start, quantity->span.start);
	const char *why = why_nobody(self, &owner, someone);
	if (why != NULL)
		return why;
	if (is_bare_part(self, owner.words) || is_part_of_unnamed(self, &owner, someone))
		return "a part of a company that nobody has named";
	if (owner.place != NULL && owner.named != NULL && !is_of_description(self, owner.place->span))
		return link_set_part_of_company(claim, self, owner.named->scope->id, owner.place->scope->id);
	return bind_words(claim, self, metric, &owner, someone);
}

const char *link_bind_company(struct cc_claim *claim, const struct link_sentence *self,
			      const struct link_metric *metric, const struct cc_quantity *quantity)
{
	link_note_reporting(self);
	struct cc_str some = {0};
	if (link_is_of_some_companies(&some, self, metric, quantity)) {
		link_set_private(claim, some, CC_BOUND_SENTENCE);
		return some.ptr == NULL ? "it only tells which ones are counted" : NULL;
	}
	if (is_told_of_described(self, metric, quantity) && link_set_house(claim, &self->context->house)) {
		claim->scope_binding = CC_BOUND_SENTENCE;
		link_remember_company(self, self->context->house.scope, self->context->house.words);
		return NULL;
	}
	return bind_owner(claim, self, metric, quantity);
}
