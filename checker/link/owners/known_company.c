/* Binding a figure to the company that the sentence names, or else to the one that was spoken of before.
 * Leaves which words name it, and figures that are nobody's, to companies.c. */
#include "link/owners/companies.h"
#include "link/owners/openers.h"
#include "link/places/subjects.h"

enum { JOINED_BYTES = 4096 };

void link_remember_company(const struct link_sentence *self, const struct cc_scope *scope, struct cc_str words)
{
	self->context->company = (struct link_company){.scope = scope, .words = words, .sentence = self->index};
	self->context->has_companies = true;
}

const char *link_set_part_of_company(struct cc_claim *claim, const struct link_sentence *self, struct cc_str whole,
				     struct cc_str part)
{
	struct cc_arena *arena = self->context->arena;
	struct cc_buf name = cc_buf_new(cc_arena_allocator(arena), JOINED_BYTES);
	cc_buf_add(&name, whole);
	cc_buf_adds(&name, "·");
	cc_buf_add(&name, part);
	link_set_private(claim, cc_buf_keep(&name, arena), CC_BOUND_STATED);
	cc_buf_free(&name);
	return claim->scope_name.ptr != NULL ? NULL : "out of memory";
}

/* "|腾讯|三季报显示,QQ移动终端月活跃账户数5.17亿": who reports what the words have, which are a product of his; NULL
 * where nobody known does. */
static const struct cc_scope_mention *company_that_reports(const struct link_sentence *self, struct cc_str words)
{
	const struct cc_span clause = link_clause_at(self, self->sentence->span.start)->span;
	size_t at = (size_t)(words.ptr - self->view.ptr);
	if (!link_is_han_sentence(self) || at <= clause.end || at >= self->sentence->span.end)
		return NULL;
	const struct cc_scope_mention *company =
	    link_last_subject(self, link_is_company, self->sentence->span.start, clause.end);
	return company != NULL && link_has_cue(self, CC_CUE_REPORT, company->span.end, clause.end) ? company : NULL;
}

const char *link_bind_stated_company(struct cc_claim *claim, const struct link_sentence *self,
				     const struct cc_scope_mention *named, struct cc_str words, bool in_clause)
{
	/* "Apple's board declared": the Apple Inc. that the article opened with. */
	if (link_is_houses(self, named != NULL ? named->scope->id : words)) {
		const struct link_company house = self->context->house;
		(void)link_set_house(claim, &house);
		claim->scope_binding = CC_BOUND_STATED;
		link_remember_company(self, house.scope, house.words);
		return NULL;
	}
	if (named == NULL) {
		link_set_private(claim, words, CC_BOUND_STATED);
		/* 商业银行, 上市公司: all of a kind, and nobody that later figures are of. */
		if (link_is_han_sentence(self) && cc_word_list_ends(link_words(self, CC_WORDS_KINDS_OF), words) > 0)
			return NULL;
		const struct cc_scope_mention *teller = company_that_reports(self, words);
		if (teller != NULL) {
			link_remember_company(self, teller->scope, (struct cc_str){0});
			return link_set_part_of_company(claim, self, teller->scope->id, words);
		}
		link_remember_company(self, NULL, words);
		link_note_house(self, NULL, words);
		return NULL;
	}
	link_remember_company(self, named->scope, (struct cc_str){0});
	link_note_house(self, named->scope, (struct cc_str){0});
	if (words.ptr != NULL)
		return link_set_part_of_company(claim, self, named->scope->id, words);
	link_set_scope(claim, named->scope, in_clause ? CC_BOUND_STATED : CC_BOUND_SENTENCE);
	return NULL;
}

/* 公司 and 该公司 are one, as are "the company" and "the firm". */
static struct cc_str word_for(const struct link_sentence *self, const struct cc_cue_mention *someone)
{
	size_t at = someone->span.start;
	return cc_utf8_is_han(cc_utf8_next(self->view, &at)) ? CC_STR("公司") : CC_STR("the company");
}

/* The company of the sentence or block, of the heading, of the title. @return false where there is none. */
static bool bind_inherited(struct cc_claim *claim, const struct link_sentence *self)
{
	const struct link_context *context = self->context;
	const struct cc_scope *inherited[] = {context->company.scope, context->block_body, context->block_scope,
					      context->heading_scope, context->title_scope};
	if (context->company.words.ptr != NULL) {
		link_set_private(claim, context->company.words,
				 context->company.sentence == self->index ? CC_BOUND_SENTENCE : CC_BOUND_CONTEXT);
		return true;
	}
	for (size_t i = 0; i < sizeof(inherited) / sizeof(inherited[0]); i++) {
		if (inherited[i] == NULL || !link_is_company(inherited[i]))
			continue;
		link_set_scope(claim, inherited[i], CC_BOUND_CONTEXT);
		return true;
	}
	return false;
}

/* "The company said expenses from its purchase of Corwen were": who the sentence opens with is the one that the article
 * is of, whoever is named behind it. */
static bool opens_with_house(struct cc_claim *claim, const struct link_sentence *self,
			     const struct cc_cue_mention *someone)
{
	const struct link_company house = self->context->house;
	size_t start = self->sentence->span.start;
	bool opens = someone != NULL && !link_is_han_sentence(self) &&
		     someone->span.start <= start + CC_STR("The ").len && link_has_house(self);
	return opens && !self->context->block_of_another && link_set_house(claim, &house);
}

/* "analysts polled by Corwen Research expected |the company| to earn": somebody asked who is not the one that the
 * article is of. */
static bool is_of_house(struct cc_claim *claim, const struct link_sentence *self)
{
	const struct link_company house = self->context->house;
	bool known = !link_is_han_sentence(self) && link_has_house(self) && !self->context->block_of_another;
	return known && link_set_house(claim, &house);
}

const char *link_bind_known_company(struct cc_claim *claim, const struct link_sentence *self,
				    const struct cc_cue_mention *someone, struct cc_span metric,
				    const struct link_company *house)
{
	const struct link_context *context = self->context;
	if (bind_inherited(claim, self))
		return NULL;
	struct cc_str called = someone == NULL ? link_called_company(self, metric) : (struct cc_str){0};
	if (called.ptr != NULL) {
		link_set_private(claim, called, CC_BOUND_SENTENCE);
		link_remember_company(self, NULL, called);
		link_note_house(self, NULL, called);
		return NULL;
	}
	struct cc_str opener = link_opener_before(self);
	if (opener.ptr != NULL) {
		link_set_private(claim, opener, CC_BOUND_CONTEXT);
		link_remember_company(self, NULL, opener);
		return NULL;
	}
	if (link_set_house(claim, house) || opens_with_house(claim, self, someone))
		return NULL;
	if (someone == NULL && !context->has_companies && link_tells_of_itself(self, metric)) {
		link_set_private(claim, CC_STR("the company"), CC_BOUND_DEFAULT);
		return NULL;
	}
	if (someone == NULL)
		return "no company is named";
	if (is_of_house(claim, self))
		return NULL;
	if (!link_is_han_sentence(self) && (link_has_house(self) || context->house_shared))
		return "who it is nobody knows";
	link_set_private(claim, word_for(self, someone), CC_BOUND_STATED);
	link_remember_company(self, NULL, claim->scope_name);
	return NULL;
}
