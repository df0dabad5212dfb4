/* Which place the 全市 and 公司 of a document are, where other documents of the run tell: "沅洲的底气…全市…" is
 * 沅洲市's. Leaves places that the document names itself to bind_scope.c. */
#include "link/places/homes.h"

#include <string.h>

#include "link/link.h"

enum {
	TALLIES = 24,
	IN_TITLE = 4, /* a name in the title counts as said so often */
	OFTEN = 3,    /* who is named so often is spoken of, wherever that is */
	CLEARLY = 2,  /* times as often as the next */
	OPENING = 3,  /* sentences at most */
	OPENING_BLOCKS = 2,
	JOINED_BYTES = 4096
};

#define KIND(name) (1u << CC_SCOPE_##name)

/* How often a place or body is named. */
struct tally {
	const struct cc_scope *scope;
	unsigned count;
	bool ahead; /* in the title or the first sentences */
};

struct home_search {
	const struct link_gazette *gazette;
	const struct cc_ruleset *rules;
	struct cc_arena *arena;	  /* of the run */
	struct cc_arena *scratch; /* emptied after each article */
	struct tally tallies[TALLIES];
	size_t tally_count;
};

/* ---- who is named ---- */

static void count_name(struct home_search *self, const struct cc_scope *scope, unsigned weight, bool ahead)
{
	size_t at = 0;
	while (at < self->tally_count && !cc_str_equal(self->tallies[at].scope->id, scope->id))
		at++;
	if (at == TALLIES)
		return;
	if (at == self->tally_count)
		self->tallies[self->tally_count++] = (struct tally){.scope = scope};
	self->tallies[at].count += weight;
	self->tallies[at].ahead = self->tallies[at].ahead || ahead;
}

/* Names of the gazette in the text: of those that overlap the longest of the first. */
static bool count_known(struct home_search *self, struct cc_str text, size_t opening, unsigned weight)
{
	struct cc_vec hits = cc_vec_new(self->scratch, sizeof(struct link_name_hit));
	if (!link_gazette_scan(&hits, self->gazette, text, self->scratch))
		return false;
	const struct link_name_hit *items = hits.items;
	size_t end = 0;
	for (size_t i = 0; i < hits.len; i++) {
		if (items[i].span.start < end)
			continue;
		end = items[i].span.end;
		count_name(self, items[i].scope, weight, items[i].span.start < opening);
	}
	return true;
}

/* Places that packs name. */
static void count_mentioned(struct home_search *self, const struct cc_article *article, size_t opening)
{
	for (size_t i = 0; i < article->text.sentence_count; i++) {
		const struct cc_mentions *mentions = &article->mentions[i];
		for (size_t k = 0; k < mentions->scope_count; k++)
			if (mentions->scopes[k].scope->stands_for == 0)
				count_name(self, mentions->scopes[k].scope, i == 0 ? IN_TITLE : 1, i < opening);
	}
}

/* Sentences of the headline and of the paragraph behind it, or of the first two paragraphs. */
static size_t opening_of(const struct cc_text *text)
{
	size_t count = text->sentence_count < OPENING ? text->sentence_count : OPENING;
	size_t blocks = 0;
	for (size_t at = 0; at < count; at++) {
		blocks += at == 0 || text->sentences[at].block != text->sentences[at - 1].block;
		if (blocks > OPENING_BLOCKS)
			return at;
	}
	return count;
}

static bool count_names(struct home_search *self, const struct cc_article *article)
{
	const struct cc_text *text = &article->text;
	size_t opening = opening_of(text);
	size_t end = opening > 0 ? text->sentences[opening - 1].span.end : 0;
	struct cc_str title = article->document.title;
	self->tally_count = 0;
	count_mentioned(self, article, opening);
	return count_known(self, title, title.len, IN_TITLE) && count_known(self, text->view, end, 1);
}

static const struct tally *most_named(const struct home_search *self, unsigned kinds, const struct tally *except)
{
	const struct tally *best = NULL;
	for (size_t i = 0; i < self->tally_count; i++) {
		const struct tally *tally = &self->tallies[i];
		if (tally != except && (kinds & 1u << tally->scope->kind) != 0 &&
		    (best == NULL || tally->count > best->count))
			best = tally;
	}
	return best;
}

/* What the document speaks for, among scopes of these kinds; NULL where that is not clear. */
static const struct cc_scope *home_of(const struct home_search *self, unsigned kinds)
{
	const struct tally *best = most_named(self, kinds, NULL);
	if (best == NULL || (!best->ahead && best->count < OFTEN))
		return NULL;
	const struct tally *next = most_named(self, kinds, best);
	return next == NULL || best->count >= next->count * CLEARLY ? best->scope : NULL;
}

static bool names(const struct home_search *self, const struct cc_scope *scope)
{
	for (size_t i = 0; i < self->tally_count; i++)
		if (self->tallies[i].scope == scope)
			return true;
	return false;
}

/* ---- whose a claim is ---- */

static bool is_someone(const struct cc_claim *claim)
{
	return claim->scope == NULL && claim->scope_private &&
	       (cc_str_equal(claim->scope_name, CC_STR("公司")) ||
		cc_str_equal(claim->scope_name, CC_STR("the company")));
}

static struct cc_str bare_name(const struct cc_claim *claim)
{
	return claim->scope != NULL ? claim->scope->id : claim->scope_name;
}

static bool is_open(const struct cc_claim *claim)
{
	return (claim->scope != NULL && claim->scope->stands_for != 0) || claim->scope_binding == CC_BOUND_DEFAULT ||
	       is_someone(claim);
}

/* The scope that the claim has when the run is taken together; NULL: as it was. */
static const struct cc_scope *scope_for(const struct home_search *self, const struct cc_claim *claim)
{
	if (claim->metric->scope_fixed)
		return NULL;
	if (is_someone(claim))
		return home_of(self, KIND(ORGANISATION) | KIND(OTHER));
	if (claim->scope != NULL && claim->scope->stands_for != 0)
		return home_of(self, claim->scope->stands_for);
	if (claim->scope_binding == CC_BOUND_DEFAULT)
		return names(self, claim->scope)
			   ? NULL
			   : home_of(self, KIND(CITY) | KIND(PROVINCE) | KIND(DISTRICT) | KIND(COUNTRY) | KIND(OTHER));
	const struct cc_scope *known = link_gazette_find(self->gazette, bare_name(claim));
	return known != claim->scope ? known : NULL;
}

/* "沅洲市·高技术制造业"; ptr NULL when out of memory. */
static struct cc_str name_of(const struct cc_scope *scope, const struct cc_scope *sector, struct cc_arena *arena)
{
	if (sector == NULL)
		return scope->id;
	struct cc_buf name = cc_buf_new(cc_arena_allocator(arena), JOINED_BYTES);
	cc_buf_add(&name, scope->id);
	cc_buf_adds(&name, "·");
	cc_buf_add(&name, sector->id);
	struct cc_str kept = cc_buf_keep(&name, arena);
	cc_buf_free(&name);
	return kept;
}

static bool settle(const struct home_search *self, struct cc_claim *claim)
{
	const struct cc_scope *scope = scope_for(self, claim);
	if (scope == NULL)
		return true;
	claim->scope_binding = is_open(claim) ? CC_BOUND_CONTEXT : claim->scope_binding;
	claim->scope = scope;
	claim->scope_name = name_of(scope, claim->sector, self->arena);
	claim->scope_private = false;
	claim->key = cc_claim_key(claim);
	return claim->scope_name.ptr != NULL;
}

static const struct cc_scope *relative_called(const struct cc_ruleset *rules, struct cc_str name)
{
	const struct cc_scope *scope = cc_ruleset_scope(rules, name);
	return scope != NULL && scope->stands_for != 0 ? scope : NULL;
}

static void settle_noun(const struct home_search *self, struct cc_noun *noun)
{
	const struct cc_scope *relative =
	    noun->scope_name.len > 0 ? relative_called(self->rules, noun->scope_name) : NULL;
	const struct cc_scope *scope =
	    relative != NULL ? home_of(self, relative->stands_for) : link_gazette_find(self->gazette, noun->scope_name);
	if (scope != NULL)
		noun->scope_name = scope->id;
}

/* ---- the articles ---- */

static bool has_open(const struct home_search *self, const struct cc_article *article)
{
	for (size_t i = 0; i < article->claim_count; i++) {
		const struct cc_claim *claim = &article->claims[i];
		if (is_open(claim) || link_gazette_find(self->gazette, bare_name(claim)) != NULL)
			return true;
	}
	for (size_t i = 0; i < article->noun_count; i++)
		if (article->nouns[i].scope_name.len > 0)
			return true;
	return false;
}

/* Where an article's claims get their places: in a copy, as the one that was read is needed for the next run, ... */
static struct cc_article *in_copy(const struct home_search *self, struct cc_article *article)
{
	struct cc_article *copy = cc_arena_alloc(self->arena, sizeof(*copy));
	struct cc_claim *claims = cc_arena_array(self->arena, article->claim_count + 1, sizeof(*claims));
	struct cc_noun *nouns = cc_arena_array(self->arena, article->noun_count + 1, sizeof(*nouns));
	if (copy == NULL || claims == NULL || nouns == NULL)
		return NULL;
	*copy = *article;
	copy->claims = claims;
	copy->nouns = nouns;
	for (size_t i = 0; i < article->claim_count; i++) {
		claims[i] = article->claims[i];
		claims[i].article = copy;
	}
	for (size_t i = 0; i < article->noun_count; i++)
		nouns[i] = article->nouns[i];
	return copy;
}

/* ... or in the article itself. */
static struct cc_article *in_place(const struct home_search *self, struct cc_article *article)
{
	(void)self;
	return article;
}

typedef struct cc_article *home_place(const struct home_search *self, struct cc_article *article);

static bool settle_article(struct home_search *self, struct cc_article *article)
{
	if (!count_names(self, article))
		return false;
	for (size_t i = 0; i < article->claim_count; i++)
		if (!settle(self, &article->claims[i]))
			return false;
	for (size_t i = 0; i < article->noun_count; i++)
		settle_noun(self, &article->nouns[i]);
	return true;
}

static enum cc_status settle_all(struct home_search *self, struct cc_article **articles, size_t count,
				 home_place *place)
{
	for (size_t i = 0; i < count; i++) {
		if (!has_open(self, articles[i]))
			continue;
		struct cc_article *article = place(self, articles[i]);
		if (article == NULL || !settle_article(self, article))
			return CC_ERR_NOMEM;
		articles[i] = article;
		cc_arena_reset(self->scratch);
	}
	return CC_OK;
}

static enum cc_status settle_at(struct cc_article **articles, size_t count, const struct link_gazette *gazette,
				const struct cc_ruleset *rules, struct cc_arena *arena, home_place *place)
{
	struct home_search self = {.gazette = gazette, .rules = rules, .arena = arena};
	if (link_gazette_is_empty(gazette))
		return CC_OK;
	self.scratch = cc_arena_new(cc_arena_allocator(arena));
	enum cc_status status = self.scratch != NULL ? settle_all(&self, articles, count, place) : CC_ERR_NOMEM;
	cc_arena_free(self.scratch);
	return status;
}

enum cc_status cc_link_settle(struct cc_article **articles, size_t count, const struct link_gazette *gazette,
			      const struct cc_ruleset *rules, struct cc_arena *arena)
{
	return settle_at(articles, count, gazette, rules, arena, in_copy);
}

enum cc_status cc_link_settle_here(struct cc_article **articles, size_t count, const struct link_gazette *gazette,
				   const struct cc_ruleset *rules, struct cc_arena *arena)
{
	return settle_at(articles, count, gazette, rules, arena, in_place);
}

enum cc_status cc_link_homes(struct cc_article **articles, size_t count, const struct cc_ruleset *rules,
			     struct cc_arena *arena, struct cc_error *err)
{
	struct cc_arena *working = cc_arena_new(cc_arena_allocator(arena));
	struct link_gazette *gazette = NULL;
	enum cc_status status = working != NULL ? CC_OK : CC_ERR_NOMEM;
	if (status == CC_OK)
		status = link_gazette_make(&gazette, NULL, (const struct cc_article *const *)articles, count, working,
					   arena, err);
	if (status == CC_OK)
		status = cc_link_settle(articles, count, gazette, rules, arena);
	cc_arena_free(working);
	return status;
}
