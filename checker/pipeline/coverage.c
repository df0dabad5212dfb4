/* Looking every word of the packs up in the texts of the examples.
 * Leaves what a word does to a figure to extract/ and link/: here it only has to stand there. */
#include "pipeline/coverage.h"
#include "base/fold.h"

#include <stdlib.h>

/* A small word by its kind and its text in lower case. */
struct small_word {
	enum cc_word_kind kind;
	struct cc_str text;
	size_t index; /* into rules->pack_words */
};

struct cc_coverage {
	const struct cc_ruleset *rules;
	struct cc_arena *arena;
	bool *metric_words; /* by index of rules->metric_words */
	bool *pack_words;
	struct small_word *sorted;
};

static int compare_words(const void *left, const void *right)
{
	const struct small_word *a = left;
	const struct small_word *b = right;
	if (a->kind != b->kind)
		return a->kind < b->kind ? -1 : 1;
	int order = cc_str_compare(a->text, b->text);
	return order != 0 ? order : (a->index > b->index) - (a->index < b->index);
}

static bool sort_words(struct cc_coverage *self)
{
	const struct cc_ruleset *rules = self->rules;
	for (size_t i = 0; i < rules->pack_word_count; i++) {
		const struct cc_pack_word *word = &rules->pack_words[i];
		self->sorted[i] =
		    (struct small_word){.kind = word->kind, .text = cc_lower(word->text, self->arena), .index = i};
		if (self->sorted[i].text.ptr == NULL)
			return false;
	}
	if (rules->pack_word_count > 1)
		qsort(self->sorted, rules->pack_word_count, sizeof(*self->sorted), compare_words);
	return true;
}

struct cc_coverage *cc_coverage_new(const struct cc_ruleset *rules, struct cc_arena *arena)
{
	struct cc_coverage *self = cc_arena_alloc(arena, sizeof(*self));
	if (self == NULL)
		return NULL;
	*self = (struct cc_coverage){
	    .rules = rules,
	    .arena = arena,
	    .metric_words = cc_arena_array(arena, rules->metric_word_count + 1, sizeof(bool)),
	    .pack_words = cc_arena_array(arena, rules->pack_word_count + 1, sizeof(bool)),
	    .sorted = cc_arena_array(arena, rules->pack_word_count + 1, sizeof(struct small_word)),
	};
	bool ok = self->metric_words != NULL && self->pack_words != NULL && self->sorted != NULL && sort_words(self);
	return ok ? self : NULL;
}

/* The first sorted word that is not before the one looked for. */
static size_t first_word(const struct cc_coverage *self, const struct small_word *wanted)
{
	size_t low = 0;
	for (size_t high = self->rules->pack_word_count; low < high;) {
		size_t middle = low + (high - low) / 2;
		if (compare_words(&self->sorted[middle], wanted) < 0)
			low = middle + 1;
		else
			high = middle;
	}
	return low;
}

static enum cc_status mark_small_word(struct cc_coverage *self, enum cc_word_kind kind, struct cc_str found)
{
	struct small_word wanted = {.kind = kind, .text = cc_lower(found, self->arena)};
	if (wanted.text.ptr == NULL)
		return CC_ERR_NOMEM;
	for (size_t i = first_word(self, &wanted); i < self->rules->pack_word_count; i++) {
		if (self->sorted[i].kind != kind || !cc_str_equal(self->sorted[i].text, wanted.text))
			break;
		self->pack_words[self->sorted[i].index] = true;
	}
	return CC_OK;
}

/* The lists of a metric's names, in the order in which metric_words counts them. */
static const struct {
	const char *word;
	enum cc_word_kind kind;
} name_lists[] = {
    {"name", CC_WORD_METRIC},	{"not name", CC_WORD_NOT_METRIC}, {"short name", CC_WORD_SHORT_NAME},
    {"topic", CC_WORD_TOPIC},	{"part", CC_WORD_PART},		  {"whole", CC_WORD_WHOLE},
    {"object", CC_WORD_OBJECT}, {"frame", CC_WORD_FRAME},
};

enum { NAME_LISTS = sizeof(name_lists) / sizeof(name_lists[0]) };

static const struct cc_name *names_of(const struct cc_metric *metric, size_t list, size_t *count)
{
	const struct cc_name *const names[NAME_LISTS] = {metric->names,	  metric->not_names, metric->short_names,
							 metric->topics,  metric->parts,     metric->wholes,
							 metric->objects, metric->frames};
	const size_t counts[NAME_LISTS] = {metric->name_count,	 metric->not_name_count, metric->short_name_count,
					   metric->topic_count,	 metric->part_count,	 metric->whole_count,
					   metric->object_count, metric->frame_count};
	*count = counts[list];
	return names[list];
}

static size_t list_of(enum cc_word_kind kind)
{
	size_t list = 0;
	while (list < NAME_LISTS && name_lists[list].kind != kind)
		list++;
	return list;
}

/* Whether the name's pattern matches over the hit of its anchor. A match that runs into a limit is none. */
static bool matches(const struct cc_name *name, struct cc_str text, const struct cc_hit *hit)
{
	if (name->pattern == NULL)
		return true;
	struct cc_match match;
	for (size_t from = 0; from <= hit->start; from = match.groups[0].end) {
		if (cc_pattern_match(&match, name->pattern, text, from) != CC_OK || match.groups[0].end <= from)
			return false;
		if (match.groups[0].start <= hit->start && match.groups[0].end >= hit->end)
			return true;
	}
	return false;
}

static void mark_name(struct cc_coverage *self, size_t list, struct cc_str text, const struct cc_hit *hit)
{
	const struct cc_metric_word *word = &self->rules->metric_words[hit->ref];
	size_t count = 0;
	const struct cc_name *names = names_of(&self->rules->metrics[word->metric], list, &count);
	if (!self->metric_words[hit->ref] && word->name < count)
		self->metric_words[hit->ref] = matches(&names[word->name], text, hit);
}

static enum cc_status mark_hit(struct cc_coverage *self, struct cc_str text, const struct cc_hit *hit)
{
	size_t list = list_of((enum cc_word_kind)hit->kind);
	if (list < NAME_LISTS) {
		mark_name(self, list, text, hit);
		return CC_OK;
	}
	if (hit->kind != CC_WORD_CUE && hit->kind != CC_WORD_QUALIFIER && hit->kind != CC_WORD_PERIOD)
		return CC_OK;
	return mark_small_word(self, (enum cc_word_kind)hit->kind, cc_str_slice(text, hit->start, hit->end));
}

/* Patterns see one sentence. */
enum cc_status cc_coverage_mark(struct cc_coverage *self, const struct cc_article *article)
{
	enum cc_status status = CC_OK;
	for (size_t i = 0; i < article->text.sentence_count && status == CC_OK; i++) {
		struct cc_vec hits = cc_vec_new(self->arena, sizeof(struct cc_hit));
		struct cc_str text = cc_str_of_span(article->text.view, article->text.sentences[i].span);
		status = cc_phrases_scan(&hits, self->rules->lexicon, text, 0, text.len);
		const struct cc_hit *items = hits.items;
		for (size_t k = 0; k < hits.len && status == CC_OK; k++)
			status = mark_hit(self, text, &items[k]);
	}
	return status;
}

typedef bool (*word_visitor)(void *context, const struct cc_covered_word *word);

/* Names of one list of all metrics. metric_words counts the lists of one metric one behind the other. */
static bool visit_names(const struct cc_coverage *self, size_t list, word_visitor visit, void *context)
{
	size_t base = 0;
	for (size_t i = 0; i < self->rules->metric_count; i++) {
		const struct cc_metric *metric = &self->rules->metrics[i];
		for (size_t at = 0; at < NAME_LISTS; at++) {
			size_t count = 0;
			const struct cc_name *names = names_of(metric, at, &count);
			for (size_t k = 0; at == list && k < count; k++) {
				struct cc_covered_word word = {.kind = name_lists[list].word,
							       .rule = metric->id,
							       .text = names[k].source,
							       .place = names[k].place,
							       .covered = self->metric_words[base + k]};
				if (!visit(context, &word))
					return false;
			}
			base += count;
		}
	}
	return true;
}

static bool visit_small_words(const struct cc_coverage *self, enum cc_word_kind kind, const char *title,
			      word_visitor visit, void *context)
{
	for (size_t i = 0; i < self->rules->pack_word_count; i++) {
		const struct cc_pack_word *word = &self->rules->pack_words[i];
		struct cc_covered_word covered = {
		    .kind = title, .text = word->text, .place = word->place, .covered = self->pack_words[i]};
		if (word->kind == kind && !visit(context, &covered))
			return false;
	}
	return true;
}

void cc_coverage_visit(const struct cc_coverage *self, word_visitor visit, void *context)
{
	for (size_t list = 0; list < NAME_LISTS; list++)
		if (!visit_names(self, list, visit, context))
			return;
	if (visit_small_words(self, CC_WORD_CUE, "cue", visit, context) &&
	    visit_small_words(self, CC_WORD_QUALIFIER, "qualifier", visit, context))
		(void)visit_small_words(self, CC_WORD_PERIOD, "period", visit, context);
}
