/* Nouns of English that stand alone for a longer name that was told: "World steel production was 143 million tonnes;
 * output in China fell", "Existing home sales … . Sales also fell from a year before". Leaves names that share a head
 * in one phrase to heads.c, and words such as "the figure" to gapped.c. */
#include "link/link_sentence.h"
#include "link/metrics/heads.h"

/* In a sentence without stops nobody looks for them: that would cost clauses by names. */
enum { CLAUSES_MOST = 64, TITLE_BYTES = 96 };

/* The shortest of the nouns has so many bytes. */
enum { LEAST = 5 };

static bool is_word_byte(char c)
{
	return cc_ascii_is_letter(c) || c == '-' || c == '\'';
}

static size_t word_end(const struct link_sentence *self, size_t at)
{
	while (at < self->sentence->span.end && is_word_byte(self->view.ptr[at]))
		at++;
	return at;
}

static bool begins_figure(const struct link_sentence *self, size_t at)
{
	const struct cc_quantity *next = link_next_figure(self, at);
	return next != NULL && next->phrase.start == at;
}

/* The noun that a clause opens with, behind nothing but times, places' owners and small words; empty where it opens
 * otherwise. */
static struct cc_span opening_noun(const struct link_sentence *self, struct cc_span clause)
{
	const struct cc_word_list *nouns = link_words(self, CC_WORDS_BARE_HEADS);
	size_t at = clause.start;
	while (at < clause.end) {
		size_t end = word_end(self, at);
		const struct cc_span word = {.start = at, .end = end};
		if (cc_span_len(word) >= LEAST && cc_word_list_has(nouns, cc_str_of_span(self->view, word)))
			return word;
		if (!link_is_covered(self, at) || begins_figure(self, at))
			break;
		at = end > at ? end : at + 1;
	}
	return (struct cc_span){0};
}

/* "Emissions are set to rise 1.1 percent in 2025 …. Emissions in India are projected to grow 1.4 percent": when what is
 * foreseen will be is not carried on, and what goes on about it has no time. */
static bool goes_on_about_plan(const struct link_sentence *self)
{
	enum cc_modality told = self->context->block_modality;
	return self->mentions->period_count == 0 && (told == CC_MODALITY_FORECAST || told == CC_MODALITY_TARGET);
}

/* What the sentence told last before `at`, or the sentences before it. */
static const struct cc_metric *told_before(const struct link_sentence *self, const struct cc_vec *names, size_t at)
{
	const struct cc_metric_mention *items = names->items;
	const struct cc_metric_mention *last = NULL;
	for (size_t i = 0; i < names->len; i++) {
		if (items[i].span.end <= at && (last == NULL || items[i].span.start > last->span.start))
			last = &items[i];
	}
	if (last != NULL)
		return last->metric;
	return goes_on_about_plan(self) ? NULL : self->context->block_metric;
}

/* crude steel |output: whether the metric is called so with the noun for its last word. */
static bool is_head_of(const struct link_sentence *self, const struct cc_metric *metric, struct cc_span noun)
{
	struct cc_str title = metric->title.en;
	size_t last = title.len;
	while (last > 0 && title.ptr[last - 1] != ' ')
		last--;
	char small[TITLE_BYTES];
	if (last == 0 || cc_span_len(noun) > sizeof(small))
		return false;
	for (size_t i = 0; i < cc_span_len(noun); i++)
		small[i] = cc_ascii_lower(self->view.ptr[noun.start + i]);
	const struct cc_str word = {.ptr = small, .len = cc_span_len(noun)};
	return cc_str_equal(cc_str_slice(title, last, title.len), word) ||
	       link_metric_of_words(self, cc_str_slice(title, 0, last), word) == metric;
}

/* "sales tax", "permits for apartments": with the words behind it the noun is another thing. */
static bool goes_on(const struct link_sentence *self, struct cc_span noun)
{
	struct cc_str rest = cc_str_slice(self->view, noun.end, self->sentence->span.end);
	size_t next = noun.end + 1 + cc_word_list_begins(link_words(self, CC_WORDS_NARROWS_HEAD), rest);
	return rest.len == 0 || rest.ptr[0] != ' ' || next >= self->sentence->span.end ||
	       link_residue(self, next, next + 1) > 0 || begins_figure(self, next);
}

/* The name that the packs read in just these words; NULL where they read none. `*taken` where they read a longer one.
 */
static struct cc_metric_mention *name_at(const struct cc_vec *names, struct cc_span noun, bool *taken)
{
	struct cc_metric_mention *items = names->items;
	*taken = false;
	for (size_t i = 0; i < names->len; i++) {
		if (!cc_span_overlaps(items[i].span, noun))
			continue;
		*taken = items[i].span.start != noun.start || items[i].span.end != noun.end;
		return *taken ? NULL : &items[i];
	}
	return NULL;
}

static bool has_last_word(const struct cc_word_list *words, struct cc_str title, struct cc_str *before)
{
	size_t last = title.len;
	while (last > 0 && title.ptr[last - 1] != ' ')
		last--;
	*before = cc_str_slice(title, 0, last);
	return last > 0 && cc_word_list_has(words, cc_str_slice(title, last, title.len));
}

/* "Colombia's coffee output fell …. |Exports| fell 6 percent to 930,000 bags": the name of trade is that of the
 * product.
 * @return false where no product was told of. @param sibling  Gets its own metric; NULL: packs have none */
static bool is_of_product(const struct link_sentence *self, const struct cc_metric *told, struct cc_span noun,
			  const struct cc_metric **sibling)
{
	struct cc_str product = {0};
	struct cc_str word = cc_str_of_span(self->view, noun);
	bool trade = cc_word_list_has(link_words(self, CC_WORDS_BARE_TRADE), word);
	const struct link_context *context = self->context;
	const struct cc_claim *claims = context->claims.items;
	/* "growers harvested 1.08 million bags": a verb told of it */
	if (told == NULL && context->claims.len > context->block_first_claim)
		told = claims[context->claims.len - 1].metric;
	if (!trade || told == NULL || !has_last_word(link_words(self, CC_WORDS_PRODUCES), told->title.en, &product) ||
	    cc_word_list_has(link_words(self, CC_WORDS_NO_PRODUCTS), cc_str_trim(product)))
		return false;
	char small[TITLE_BYTES];
	for (size_t i = 0; i < word.len && i < sizeof(small); i++)
		small[i] = cc_ascii_lower(word.ptr[i]);
	*sibling = link_metric_of_words(self, product, (struct cc_str){.ptr = small, .len = word.len});
	return true;
}

/* The name of the product's trade in the stead of the one of all goods; what packs have no name for is left to doubts.
 */
static bool take_sibling(struct cc_vec *names, struct cc_metric_mention *same, struct link_sentence *self,
			 struct cc_span noun, const struct cc_metric *sibling)
{
	const struct cc_metric_mention name = {.span = noun, .metric = sibling};
	if (sibling == NULL)
		return true;
	link_mark(self, noun);
	if (same == NULL)
		return cc_vec_add(names, &name);
	*same = name;
	return true;
}

static bool add_head(struct cc_vec *names, struct link_sentence *self, struct cc_span noun)
{
	bool taken = false;
	struct cc_metric_mention *same = name_at(names, noun, &taken);
	const struct cc_metric *told = taken ? NULL : told_before(self, names, noun.start);
	const struct cc_metric *sibling = NULL;
	if (is_of_product(self, told, noun, &sibling) && !goes_on(self, noun))
		return take_sibling(names, same, self, noun, sibling);
	if (told == NULL || told->of_organisations || told->share || goes_on(self, noun) ||
	    !is_head_of(self, told, noun))
		return true;
	const struct cc_metric_mention name = {.span = noun, .metric = told};
	link_mark(self, noun);
	if (same == NULL)
		return cc_vec_add(names, &name);
	*same = name;
	return true;
}

bool link_add_bare_heads(struct cc_vec *names, struct link_sentence *self)
{
	const struct cc_text *text = &self->context->article->text;
	bool told = names->len > 0 || self->context->block_metric != NULL ||
		    self->context->claims.len > self->context->block_first_claim;
	if (link_is_han_sentence(self) || !told || self->mentions->quantity_count == 0 ||
	    self->sentence->clause_count > CLAUSES_MOST)
		return true;
	for (uint32_t i = 0; i < self->sentence->clause_count; i++) {
		struct cc_span noun = opening_noun(self, text->clauses[self->sentence->clause_first + i].span);
		if (cc_span_len(noun) > 0 && !add_head(names, self, noun))
			return false;
	}
	return true;
}

const char *link_why_of_product(const struct cc_claim *claim, const struct link_sentence *self,
				const struct link_metric *metric)
{
	const struct link_context *context = self->context;
	const struct cc_claim *claims = context->claims.items;
	const struct cc_metric *sibling = NULL;
	bool all = cc_word_list_has(link_words(self, CC_WORDS_TRADE_OF_ALL), claim->metric->title.en);
	if (!all || claim->scope_binding == CC_BOUND_STATED || context->claims.len == context->block_first_claim)
		return NULL;
	return is_of_product(self, claims[context->claims.len - 1].metric, metric->span, &sibling)
		   ? "of the trade in one product"
		   : NULL;
}
