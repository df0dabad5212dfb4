/* Part after part of an article; each says what it points to.
 * Leaves finding copies again to move_out.c. */
#include "pipeline/keep_article.h"

#include "pipeline/move_out.h"
#include "ruleset/ruleset.h"

static void keep_map(struct cc_move *move, struct cc_map *map)
{
	map->pieces = cc_move_items(move, map->pieces, map->count, sizeof(*map->pieces));
}

static void keep_notes(struct cc_move *move, struct cc_document *document)
{
	struct cc_read_note *notes = cc_move_items(move, document->notes, document->note_count, sizeof(*notes));
	for (size_t i = 0; notes != NULL && i < document->note_count; i++)
		cc_move_slice(move, &notes[i].text);
	document->notes = notes;
}

static void keep_document(struct cc_move *move, struct cc_document *document)
{
	cc_move_text(move, &document->source);
	cc_move_text(move, &document->reading);
	cc_move_slice(move, &document->path);
	cc_move_slice(move, &document->title);
	cc_move_slice(move, &document->media_type);
	cc_move_slice(move, &document->encoding);
	keep_map(move, &document->to_source);
	document->blocks = cc_move_items(move, document->blocks, document->block_count, sizeof(*document->blocks));
	document->joins = cc_move_items(move, document->joins, document->join_count, sizeof(*document->joins));
	keep_notes(move, document);
}

/* Where numerals begin is asked for by extraction alone. */
static void keep_text(struct cc_move *move, struct cc_text *text)
{
	cc_move_text(move, &text->view);
	keep_map(move, &text->to_reading);
	text->sentences = cc_move_items(move, text->sentences, text->sentence_count, sizeof(*text->sentences));
	text->clauses = cc_move_items(move, text->clauses, text->clause_count, sizeof(*text->clauses));
	text->numerals = NULL;
	text->numeral_count = 0;
}

/* Parents, members and names are those of packs. A place that a text makes known has its names alone. */
static const struct cc_scope *keep_scope(struct cc_move *move, const struct cc_scope *scope)
{
	void *fresh;
	const struct cc_scope *kept = cc_move_thing(move, scope, sizeof(*scope), &fresh);
	struct cc_scope *copy = fresh;
	if (copy != NULL) {
		cc_move_slice(move, &copy->id);
		cc_move_slice(move, &copy->title.zh);
		cc_move_slice(move, &copy->title.en);
	}
	return kept;
}

static void keep_quantity(struct cc_move *move, struct cc_quantity *quantity)
{
	cc_move_slice(move, &quantity->unit);
	cc_move_slice(move, &quantity->dimension);
	cc_move_slice(move, &quantity->suspect_fix);
}

/* Short names, topics and the parts of shares have become claims. */
static void keep_mentions(struct cc_move *move, struct cc_mentions *mentions)
{
	const struct cc_mentions all = *mentions;
	struct cc_quantity *quantities =
	    cc_move_items(move, all.quantities, all.quantity_count, sizeof(*all.quantities));
	struct cc_scope_mention *scopes = cc_move_items(move, all.scopes, all.scope_count, sizeof(*all.scopes));
	for (size_t i = 0; quantities != NULL && i < all.quantity_count; i++)
		keep_quantity(move, &quantities[i]);
	for (size_t i = 0; scopes != NULL && i < all.scope_count; i++)
		scopes[i].scope = keep_scope(move, scopes[i].scope);
	*mentions = (struct cc_mentions){
	    .quantities = quantities,
	    .quantity_count = all.quantity_count,
	    .periods = cc_move_items(move, all.periods, all.period_count, sizeof(*all.periods)),
	    .period_count = all.period_count,
	    .scopes = scopes,
	    .scope_count = all.scope_count,
	    .metrics = cc_move_items(move, all.metrics, all.metric_count, sizeof(*all.metrics)),
	    .metric_count = all.metric_count,
	    .cues = cc_move_items(move, all.cues, all.cue_count, sizeof(*all.cues)),
	    .cue_count = all.cue_count,
	    .wordings_noted = all.wordings_noted,
	    .wordings = cc_move_items(move, all.wordings, all.wordings_noted > 0 ? all.wordings_noted - 1 : 0,
				      sizeof(*all.wordings)),
	};
}

static void keep_claims(struct cc_move *move, struct cc_article *article)
{
	article->claims = cc_move_items(move, article->claims, article->claim_count, sizeof(*article->claims));
	for (size_t i = 0; article->claims != NULL && i < article->claim_count; i++) {
		struct cc_claim *claim = &article->claims[i];
		keep_quantity(move, &claim->quantity);
		claim->scope = keep_scope(move, claim->scope);
		claim->sector = keep_scope(move, claim->sector);
		cc_move_slice(move, &claim->metric_id);
		cc_move_slice(move, &claim->scope_name);
		cc_move_slice(move, &claim->whole);
		cc_move_slice(move, &claim->part);
		cc_move_slice(move, &claim->attribution);
	}
}

static void keep_nouns(struct cc_move *move, struct cc_article *article)
{
	struct cc_noun *nouns = cc_move_items(move, article->nouns, article->noun_count, sizeof(*nouns));
	for (size_t i = 0; nouns != NULL && i < article->noun_count; i++)
		cc_move_slice(move, &nouns[i].scope_name);
	article->nouns = nouns;
}

static void keep_namings(struct cc_move *move, struct cc_article *article)
{
	struct cc_naming *namings = cc_move_items(move, article->namings, article->naming_count, sizeof(*namings));
	for (size_t i = 0; namings != NULL && i < article->naming_count; i++) {
		cc_move_slice(move, &namings[i].name);
		namings[i].scope = keep_scope(move, namings[i].scope);
	}
	article->namings = namings;
}

static void keep_sentences(struct cc_move *move, struct cc_article *article)
{
	size_t count = article->text.sentence_count;
	article->mentions = cc_move_items(move, article->mentions, count, sizeof(*article->mentions));
	for (size_t i = 0; article->mentions != NULL && i < count; i++)
		keep_mentions(move, &article->mentions[i]);
}

/* What was read: the texts, and what is said in them. */
static void keep_read(struct cc_move *move, struct cc_article *article)
{
	keep_document(move, &article->document);
	keep_text(move, &article->text);
	keep_sentences(move, article);
}

static void keep_title(struct cc_move *move, struct cc_article *article)
{
	struct cc_article *title = cc_move_items(move, article->title, article->title != NULL, sizeof(*title));
	if (title != NULL)
		keep_read(move, title);
	article->title = title;
}

enum cc_status cc_article_keep(struct cc_article *article, struct cc_arena *from, struct cc_arena *to)
{
	struct cc_move move = cc_move_new(from, to);
	keep_read(&move, article);
	keep_title(&move, article);
	keep_claims(&move, article);
	keep_nouns(&move, article);
	keep_namings(&move, article);
	article->unbound = cc_move_items(&move, article->unbound, article->unbound_count, sizeof(*article->unbound));
	return move.failed ? CC_ERR_NOMEM : CC_OK;
}
