/* rules suggest: articles in, a pack of the phrases that carry figures in several of them out.
 * Leaves one phrase to figure_phrase.c, groups to phrase_groups.c, the pack to suggest_pack.c. */
#include "pipeline/suggest.h"
#include "base/fold.h"

#include <stdint.h>

#include "checks/noun/figure_phrase.h"
#include "pipeline/inputs.h"
#include "pipeline/page.h"
#include "pipeline/stage.h"
#include "pipeline/tell.h"
#include "report/spot.h"

enum { LEAST_DOCUMENTS = 2, MOST_SUGGESTIONS = 30, SENTENCE_MAX = 400 };

struct gathering {
	const struct claimcheck *engine;
	struct cc_arena *arena; /* of the run */
	struct cc_vec uses;	/* struct cc_phrase_use */
	size_t documents;
	bool incomplete;
};

/* One document while its figures are looked at. */
struct reading {
	struct gathering *all;
	const struct cc_article *article;
	struct cc_arena *scratch; /* of the document */
	struct cc_spotter spotter;
};

static struct cc_str keep(const struct reading *self, struct cc_span span)
{
	return cc_arena_copy(self->all->arena, cc_str_of_span(self->article->text.view, span));
}

/* 截至2024年底, by the end of 2024: the figure is that of a moment. */
static bool is_of_moment(const struct cc_mentions *mentions)
{
	for (size_t i = 0; i < mentions->period_count; i++)
		if (mentions->periods[i].period.instant || mentions->periods[i].now)
			return true;
	return false;
}

static bool note_use(struct reading *self, const struct cc_phrase_scan *scan, const struct cc_quantity *quantity,
		     const struct cc_figure_phrase *phrase)
{
	struct cc_spot spot;
	const struct cc_span sentence = scan->sentence->span;
	if (cc_span_len(sentence) > SENTENCE_MAX)
		return true; /* an example that long teaches nothing */
	if (cc_spotter_find(&spot, &self->spotter, cc_article_reading(self->article, quantity->phrase),
			    cc_article_reading(self->article, sentence)) != CC_OK)
		return false;
	struct cc_phrase_use *use = cc_vec_push(&self->all->uses);
	if (use == NULL)
		return false;
	*use = (struct cc_phrase_use){
	    .core = cc_lower(cc_str_of_span(self->article->text.view, phrase->core), self->all->arena),
	    .printed = keep(self, phrase->printed),
	    .unit = cc_arena_copy(self->all->arena, quantity->unit),
	    .family = cc_arena_copy(self->all->arena, cc_quantity_counted_unit(quantity)),
	    .figure = keep(self, quantity->phrase),
	    .value = quantity->value,
	    .path = cc_arena_copy(self->all->arena, self->article->document.path),
	    .document = self->all->documents,
	    .line = spot.line,
	    .column = spot.column,
	    .sentence = keep(self, sentence),
	    .moment = is_of_moment(scan->mentions)};
	bool lost = quantity->unit.ptr != NULL && (use->unit.ptr == NULL || use->family.ptr == NULL);
	return !lost && use->core.ptr != NULL && use->printed.ptr != NULL && use->figure.ptr != NULL &&
	       use->path.ptr != NULL && use->sentence.ptr != NULL;
}

static const struct cc_quantity *quantity_at(const struct cc_mentions *mentions, struct cc_span span)
{
	for (size_t i = 0; i < mentions->quantity_count; i++)
		if (mentions->quantities[i].span.start == span.start && mentions->quantities[i].span.end == span.end)
			return &mentions->quantities[i];
	return NULL;
}

static bool is_unknown(const struct cc_ruleset *rules, struct cc_str phrase)
{
	for (size_t i = 0; i < rules->metric_count; i++)
		for (size_t k = 0; k < rules->metrics[i].name_count; k++)
			if (rules->metrics[i].names[k].pattern == NULL &&
			    cc_str_equal(rules->metrics[i].names[k].literal, phrase))
				return false;
	return true;
}

static bool gather_article(struct reading *self)
{
	struct cc_phrase_scan scan = {0};
	size_t scanned = SIZE_MAX;
	for (size_t i = 0; i < self->article->unbound_count; i++) {
		const struct cc_unbound *unbound = &self->article->unbound[i];
		const struct cc_quantity *quantity =
		    quantity_at(&self->article->mentions[unbound->sentence], unbound->span);
		if (quantity == NULL)
			continue;
		if (scanned != unbound->sentence &&
		    !cc_phrase_scan_init(&scan, self->article, unbound->sentence, self->scratch))
			return false;
		scanned = unbound->sentence;
		struct cc_figure_phrase phrase;
		if (!cc_figure_phrase_find(&phrase, &scan, quantity) ||
		    !is_unknown(self->all->engine->rules, cc_str_of_span(self->article->text.view, phrase.printed)))
			continue;
		if (!note_use(self, &scan, quantity, &phrase))
			return false;
	}
	return true;
}

/* One document at a time: what is kept of it are the phrases. */
static enum cc_status gather_input(struct gathering *all, struct cc_slot *slot, const struct cc_input *input)
{
	cc_arena_reset(slot->arena);
	slot->input = *input;
	cc_stage_run(slot, CC_STAGE_LINK, all->engine->rules);
	if (slot->status == CC_ERR_NOMEM)
		return CC_ERR_NOMEM;
	cc_tell_slot(all->engine, slot);
	if (slot->status != CC_OK) {
		all->incomplete = true;
		return CC_OK;
	}
	struct reading self = {.all = all,
			       .article = &slot->article,
			       .scratch = slot->arena,
			       .spotter = cc_spotter_new(&slot->article, slot->arena)};
	bool ok = gather_article(&self);
	all->documents++;
	return ok ? CC_OK : CC_ERR_NOMEM;
}

static enum cc_status gather(struct gathering *all, const struct claimcheck_request *request)
{
	struct cc_vec inputs = cc_vec_new(all->arena, sizeof(struct cc_input));
	enum cc_status status = cc_inputs_list(&inputs, &all->incomplete, all->engine, request, all->arena);
	struct cc_slot slot = {.arena = cc_arena_new(&all->engine->memory)};
	if (slot.arena == NULL)
		return CC_ERR_NOMEM;
	if (status == CC_OK)
		cc_inputs_require(&inputs, &all->incomplete, all->engine);
	const struct cc_input *items = inputs.items;
	for (size_t i = 0; i < inputs.len && status == CC_OK; i++)
		status = gather_input(all, &slot, &items[i]);
	cc_arena_free(slot.arena);
	return status;
}

/* Suggestions that are tried on their own sentences. */
static enum cc_status suggest(struct cc_vec *out, struct gathering *all, const struct claimcheck_suggesting *wish)
{
	size_t least = wish->least_documents > 0 ? wish->least_documents : LEAST_DOCUMENTS;
	size_t most = wish->most > 0 ? wish->most : MOST_SUGGESTIONS;
	struct cc_vec groups = cc_vec_new(all->arena, sizeof(struct cc_phrase_group));
	if (!cc_phrase_groups_make(&groups, &all->uses, least, all->arena) ||
	    !cc_suggestions_make(out, &groups, most, all->engine->rules, all->arena))
		return CC_ERR_NOMEM;
	if (out->len == 0)
		return CC_OK;
	struct cc_buf bare = cc_buf_new(&all->engine->memory, CC_PAGE_MAX);
	cc_suggest_write_pack(&bare, out, all->documents, CC_SUGGEST_BARE);
	enum cc_status status = bare.failed ? CC_ERR_NOMEM : cc_suggestions_try(out, all->engine, cc_buf_str(&bare));
	cc_buf_free(&bare);
	return status;
}

static enum claimcheck_status send(const struct gathering *all, const struct cc_vec *suggestions,
				   const struct claimcheck_suggesting *wish, const struct claimcheck_sink *sink)
{
	struct cc_buf page = cc_buf_new(&all->engine->memory, CC_PAGE_MAX);
	if (wish->json)
		cc_suggest_write_json(&page, suggestions, all->documents);
	else if (suggestions->len > 0)
		cc_suggest_write_pack(&page, suggestions, all->documents, CC_SUGGEST_FULL);
	enum claimcheck_status status = cc_page_send(&page, sink);
	if (status != CLAIMCHECK_OK)
		return status;
	if (suggestions->len == 0 && !wish->json)
		return CLAIMCHECK_NOT_FOUND;
	return all->incomplete ? CLAIMCHECK_INCOMPLETE : CLAIMCHECK_OK;
}

enum claimcheck_status claimcheck_rules_suggest(const struct claimcheck *engine,
						const struct claimcheck_request *request,
						const struct claimcheck_suggesting *wish,
						const struct claimcheck_sink *sink)
{
	struct gathering all = {.engine = engine, .arena = cc_arena_new(&engine->memory)};
	if (all.arena == NULL)
		return CLAIMCHECK_ERR_NOMEM;
	all.uses = cc_vec_new(all.arena, sizeof(struct cc_phrase_use));
	struct cc_vec suggestions = cc_vec_new(all.arena, sizeof(struct cc_suggestion));
	enum cc_status status = gather(&all, request);
	if (status == CC_OK)
		status = suggest(&suggestions, &all, wish);
	enum claimcheck_status result =
	    status == CC_OK ? send(&all, &suggestions, wish, sink) : cc_engine_status(status);
	cc_arena_free(all.arena);
	return result;
}
