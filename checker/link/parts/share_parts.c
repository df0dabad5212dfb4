/* Which words of a sentence are the part that a share speaks of: the subject of 占, of "accounted for".
 * Leaves the constructions themselves to shares.c. */
#include "link/metrics/metric_names.h"
#include "link/near.h"
#include "link/parts/shares.h"

/* 用于, 投向, "was spent on": what may stand between a share and its part behind it. */
enum { RESIDUE_TO_PART = 6 };

/* 高校|经费支出, 装备制造业|增加值, "universities' |spending": the end of the measure that follows at once. */
static size_t measure_end(const struct link_sentence *self, size_t at)
{
	size_t end = at;
	for (size_t i = link_first_cue(self, at); i < self->mentions->cue_count; i++) {
		const struct cc_cue_mention *cue = &self->mentions->cues[i];
		if (cue->span.start < end)
			continue;
		if (cc_str_trim(cc_str_slice(self->view, end, cue->span.start)).len > 0)
			break;
		if (cue->kind == CC_CUE_MEASURE)
			end = cue->span.end;
	}
	return end;
}

struct cc_span link_whole_words(const struct link_sentence *self, struct cc_span word)
{
	struct cc_span words = word;
	for (size_t i = link_first_metric(self, word.start); i < self->mentions->metric_count; i++) {
		const struct cc_metric_mention *name = &self->mentions->metrics[i];
		if (name->span.start >= word.end)
			break;
		if (!name->metric->share && cc_span_overlaps(name->span, word))
			words = cc_span_hull(words, name->span);
	}
	words.end = measure_end(self, words.end);
	return words;
}

bool link_is_part(const struct link_sentence *self, const struct cc_metric_mention *part)
{
	for (size_t i = link_first_metric(self, part->span.start); i < self->mentions->metric_count; i++) {
		const struct cc_metric_mention *name = &self->mentions->metrics[i];
		if (name->span.start >= part->span.end)
			break;
		if (name->metric->share && cc_span_overlaps(name->span, part->span))
			return false;
	}
	for (size_t i = 0; i < self->mentions->part_count; i++) {
		struct cc_span other = self->mentions->parts[i].span;
		if (other.start > part->span.start)
			break;
		if (cc_span_contains(other, part->span) && cc_span_len(other) > cc_span_len(part->span))
			return false;
	}
	return !link_is_narrowed(self, part->span);
}

/* Bytes: no separator is longer, with blanks around it; nor are the words by which a part is longer than its name. A
 * sentence without stops has thousands of parts, and only those near by are looked at. */
enum { SEPARATOR_MOST = 16, WORDS_MOST = 96 };

/* The part whose words begin right behind a separator at `at`; NULL where none does. */
static const struct cc_metric_mention *next_in_row(const struct link_sentence *self, size_t at)
{
	for (size_t i = 0; i < self->mentions->part_count; i++) {
		const struct cc_metric_mention *part = &self->mentions->parts[i];
		if (part->span.start > at + SEPARATOR_MOST)
			break;
		if (part->span.start > at && link_is_separator(cc_str_slice(self->view, at, part->span.start)) &&
		    link_is_part(self, part))
			return part;
	}
	return NULL;
}

size_t link_part_row_end(const struct link_sentence *self, const struct cc_metric_mention *part)
{
	size_t end = link_whole_words(self, part->span).end;
	const struct cc_metric_mention *next = next_in_row(self, end);
	while (next != NULL) {
		end = link_whole_words(self, next->span).end;
		next = next_in_row(self, end);
	}
	return end;
}

bool link_part_is_listed(const struct link_sentence *self, const struct cc_metric_mention *part)
{
	struct cc_span words = link_whole_words(self, part->span);
	if (next_in_row(self, words.end) != NULL)
		return true;
	for (size_t i = 0; i < self->mentions->part_count; i++) {
		const struct cc_metric_mention *other = &self->mentions->parts[i];
		if (other->span.start >= words.start)
			break;
		if (words.start - other->span.start > WORDS_MOST)
			continue;
		size_t end = link_whole_words(self, other->span).end;
		if (end < words.start && link_is_separator(cc_str_slice(self->view, end, words.start)) &&
		    link_is_part(self, other))
			return true;
	}
	return false;
}

/* Another metric named in between is the subject by then. */
static bool is_other_named(const struct link_sentence *self, size_t from, size_t to)
{
	for (size_t i = 0; i < self->mentions->metric_count; i++) {
		struct cc_span name = self->mentions->metrics[i].span;
		if (name.start >= from && name.end <= to)
			return true;
	}
	return false;
}

static size_t next_figure_start(const struct link_sentence *self, size_t from, size_t end)
{
	for (size_t i = 0; i < self->mentions->quantity_count; i++) {
		size_t start = self->mentions->quantities[i].phrase.start;
		if (start >= from)
			return start < end ? start : end;
	}
	return end;
}

/* "基础研究经费2500.9亿元,增长10.7%,占…": the part is what its own clause is about, and the mark's clause names nothing
 * new. 基础研究项目1200项 is about projects. */
static bool is_subject(const struct link_sentence *self, size_t end, size_t mark, unsigned slack)
{
	const struct cc_clause *own = link_clause_at(self, end - 1);
	const struct cc_clause *here = link_clause_at(self, mark);
	if (own == here)
		return link_residue(self, end, mark) <= slack;
	size_t stop = next_figure_start(self, end, own->span.end);
	return link_residue(self, end, stop > end ? stop : end) == 0 && link_residue(self, here->span.start, mark) == 0;
}

const struct cc_metric_mention *link_part_before(const struct link_sentence *self, const struct cc_metric *metric,
						 size_t mark, unsigned slack)
{
	for (size_t i = self->mentions->part_count; i-- > 0;) {
		const struct cc_metric_mention *part = &self->mentions->parts[i];
		if (part->span.end > mark || (metric != NULL && part->metric != metric) || !link_is_part(self, part))
			continue;
		size_t end = link_part_row_end(self, part);
		if (end > mark || is_other_named(self, end, mark) || !is_subject(self, end, mark, slack))
			return NULL;
		return part;
	}
	return NULL;
}

const struct cc_metric_mention *link_part_within(const struct link_sentence *self, const struct cc_metric *metric,
						 size_t from, size_t to)
{
	for (size_t i = 0; i < self->mentions->part_count; i++) {
		const struct cc_metric_mention *part = &self->mentions->parts[i];
		if (part->metric != metric || part->span.start < from || part->span.end > to ||
		    !link_is_part(self, part))
			continue;
		return link_residue(self, from, part->span.start) <= RESIDUE_TO_PART ? part : NULL;
	}
	return NULL;
}
