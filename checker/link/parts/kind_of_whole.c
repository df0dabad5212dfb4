/* Kinds that the whole was told of: "一般贸易进出口17.7万亿元。其中,出口10.1万亿元" tells the exports of that trade.
 * Leaves parts that have words of their own to part.c, and sectors that packs know to bind_scope.c. */
#include "link/parts/part.h"
#include "link/places/subjects.h"

/* The words that the figure's part of the text is parted from: behind 其中; SIZE_MAX where nothing parts it. */
static size_t parted_at(const struct link_sentence *self, const struct cc_quantity *figure)
{
	const size_t first = self->sentence->span.start;
	const struct cc_cue_mention *of = link_last_cue(self, CC_CUE_OF_WHICH, first, figure->phrase.start);
	bool apart =
	    of != NULL && of->span.start > first &&
	    cc_str_find(cc_str_slice(self->view, of->span.end, figure->phrase.start), CC_STR(";"), 0) != SIZE_MAX;
	return of == NULL || apart ? SIZE_MAX : of->span.start;
}

/* The claim that tells the whole: the last one before the words that part it, in this sentence or the one before. */
static const struct cc_claim *whole_before(const struct link_sentence *self, size_t at)
{
	const struct cc_claim *claims = self->context->claims.items;
	for (size_t i = self->context->claims.len; i-- > self->context->block_first_claim;) {
		const struct cc_claim *claim = &claims[i];
		bool before = claim->sentence == self->index ? claim->quantity.phrase.end <= at
							     : at == self->sentence->span.start;
		bool level = claim->aspect == CC_ASPECT_LEVEL || claim->aspect == CC_ASPECT_CUMULATIVE;
		if (before && claim->sentence + 1 >= self->index && level)
			return claim;
	}
	return NULL;
}

bool link_take_kind_of_whole(struct cc_claim *claim, struct link_sentence *self, const struct link_metric *metric)
{
	struct cc_str said = cc_str_of_span(self->view, metric->span);
	size_t at = link_is_han_sentence(self) ? parted_at(self, &claim->quantity) : SIZE_MAX;
	if (at == SIZE_MAX || at > metric->span.start || said.len == 0 || claim->sector != NULL || claim->part.len > 0)
		return true;
	const struct cc_claim *whole = whole_before(self, at);
	if (whole == NULL || whole->metric == claim->metric || whole->scope != claim->scope)
		return true;
	/* "小家电产品进出口额486亿美元。其中,出口402亿美元" */
	if (whole->part.len > 0)
		return link_set_part(claim, self, whole->part);
	struct cc_str name = link_name_told(self, whole);
	size_t kind = cc_word_list_begins(link_words(self, CC_WORDS_KINDS_OF), name);
	struct cc_str words = cc_str_slice(name, 0, kind);
	if (kind == 0 || kind >= name.len || cc_str_find(said, words, 0) != SIZE_MAX)
		return true;
	return link_set_part(claim, self, words);
}
