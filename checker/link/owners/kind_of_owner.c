/* What a general metric of English is where its owner's kind is known: passengers of Brightwater Airlines travel by
 * air, those of Northern Rail by train. Leaves who the owner is to companies.c and bind_scope.c. */
#include "link/link_sentence.h"
#include "link/metrics/metrics.h"
#include "link/places/subjects.h"

/* So much of an article says what its owner is. */
enum { TEXT_BYTES = 1500 };

/* A row of the lists: "transport/passenger-volume transport/air-passengers Airlines". */
struct row {
	struct cc_str from, to, word;
};

static struct row row_of(struct cc_str line)
{
	struct cc_str blank = CC_STR(" ");
	size_t first = cc_str_find(line, blank, 0);
	size_t second = first < line.len ? cc_str_find(line, blank, first + 1) : SIZE_MAX;
	if (second >= line.len)
		return (struct row){0};
	return (struct row){.from = cc_str_slice(line, 0, first),
			    .to = cc_str_slice(line, first + 1, second),
			    .word = cc_str_slice(line, second + 1, line.len)};
}

/* The metric that the first row whose word stands in the words makes of it; NULL where none does. */
static const struct cc_metric *metric_by(const struct link_sentence *self, const struct cc_word_list *rows,
					 struct cc_str metric, struct cc_str words)
{
	for (size_t i = 0; i < rows->count; i++) {
		struct row row = row_of(rows->words[i]);
		if (row.word.len > 0 && cc_str_equal(row.from, metric) && cc_str_find(words, row.word, 0) != SIZE_MAX)
			return cc_ruleset_metric(self->context->rules, row.to);
	}
	return NULL;
}

static bool is_body(const struct cc_claim *claim)
{
	const struct cc_scope *scope = claim->scope;
	bool body = scope != NULL && (scope->kind == CC_SCOPE_ORGANISATION || scope->kind == CC_SCOPE_OTHER);
	return body || (scope == NULL && claim->scope_name.len > 0);
}

void link_take_kind_of_owner(struct cc_claim *claim, const struct link_sentence *self)
{
	if (link_is_han_sentence(self) || !is_body(claim))
		return;
	bool titled = claim->scope != NULL && claim->scope->title.en.len > 0;
	struct cc_str name = titled ? claim->scope->title.en : claim->scope_name;
	struct cc_str text = cc_str_slice(self->view, 0, self->view.len < TEXT_BYTES ? self->view.len : TEXT_BYTES);
	const struct cc_metric *metric =
	    metric_by(self, link_words(self, CC_WORDS_KINDS_BY_NAME), claim->metric_id, name);
	if (metric == NULL)
		metric = metric_by(self, link_words(self, CC_WORDS_KINDS_BY_TEXT), claim->metric_id, text);
	if (metric == NULL)
		return;
	claim->metric = metric;
	claim->metric_id = metric->id;
}
