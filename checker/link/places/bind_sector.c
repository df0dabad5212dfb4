/* Which sector a figure is about: 规上工业, 民营企业, beside the place that bind_scope.c found.
 * Leaves to subjects.c which mention can be a subject. */
#include "link/parts/shares.h"
#include "link/places/subjects.h"

static bool has_semicolon(const struct link_sentence *self, size_t from, size_t to)
{
	return cc_str_find(cc_str_slice(self->view, 0, to), CC_STR(";"), from) != SIZE_MAX;
}

/* Whether a claim of the sentence is the sector's: the 规上工业 of 规上工业总产值1286亿元 only names another thing. */
static bool had_figure(const struct link_sentence *self, const struct cc_scope *sector)
{
	const struct cc_claim *claims = self->context->claims.items;
	for (size_t i = self->context->claims.len; i-- > 0 && claims[i].sentence == self->index;) {
		if (claims[i].sector == sector)
			return true;
	}
	return false;
}

/* "其中民营企业进出口1420亿元,对共建国家进出口1120亿元": what has a name of its own is of the whole again. */
static bool is_part_told(const struct link_sentence *self, const struct link_metric *metric,
			 const struct cc_scope_mention *sector, size_t to)
{
	size_t clause = link_clause_at(self, sector->span.start)->span.start;
	bool named = cc_span_len(metric->span) > 0 && metric->span.start >= to && !metric->elliptic;
	return named && link_is_han_sentence(self) && link_has_cue(self, CC_CUE_OF_WHICH, clause, sector->span.start);
}

/* "第三产业用电量1994亿千瓦时,城乡居民生活用电量1588亿千瓦时": what ends as the sector's figure was called is another
 * item beside it. */
static bool is_beside_sector(const struct link_sentence *self, const struct cc_metric *metric,
			     const struct cc_scope *sector)
{
	enum { HEAD_BYTES = 9 };
	const struct cc_claim *claims = self->context->claims.items;
	struct cc_str own = metric->title.zh;
	for (size_t i = self->context->claims.len; i-- > 0 && claims[i].sentence == self->index;) {
		struct cc_str told = claims[i].metric->title.zh;
		if (claims[i].sector == sector && claims[i].metric != metric && own.len > HEAD_BYTES &&
		    cc_str_ends(told, cc_str_slice(own, own.len - HEAD_BYTES, own.len)))
			return link_is_han_sentence(self);
	}
	return false;
}

/* The sector that opens an earlier clause of the sentence: "高技术制造业企业R&D经费7500亿元,投入强度3.35%". */
static const struct cc_scope_mention *carried_sector(const struct link_sentence *self, const struct link_metric *metric,
						     size_t to)
{
	for (size_t i = self->scope_count; i-- > 0;) {
		const struct cc_scope_mention *mention = &self->scopes[i];
		if (mention->span.end > to)
			continue;
		const struct cc_clause *clause = link_clause_at(self, mention->span.start);
		bool opens = link_residue(self, clause->span.start, mention->span.start) == 0;
		/* "高技术制造业增长13.6%;规上工业企业利润率5.8%": a semicolon ends what is said of the sector. */
		if (has_semicolon(self, mention->span.end, to))
			return NULL;
		if (link_is_sector(mention->scope) && opens && !link_is_within_name(self, mention->span))
			return had_figure(self, mention->scope) && !is_part_told(self, metric, mention, to) &&
				       !is_beside_sector(self, metric->metric, mention->scope)
				   ? mention
				   : NULL;
		/* "占长三角地区进出口总值的55.9%,增速达10.7%": the whole of a share is not spoken of. */
		if (link_is_place(mention->scope) && opens &&
		    link_last_subject(self, link_is_place, mention->span.start, mention->span.end) != NULL)
			return NULL;
	}
	return NULL;
}

/* "规上工业中,高技术制造业占16.4%": the sector is what the share is in or of, and the metric says so itself. */
static bool is_side_of_share(const struct link_sentence *self, const struct cc_metric *metric, struct cc_span sector)
{
	const struct cc_mentions *mentions = self->mentions;
	for (size_t i = 0; i < mentions->whole_count; i++) {
		if (mentions->wholes[i].metric == metric && cc_span_overlaps(mentions->wholes[i].span, sector))
			return true;
	}
	for (size_t i = 0; i < mentions->part_count; i++) {
		if (mentions->parts[i].metric == metric && cc_span_overlaps(mentions->parts[i].span, sector))
			return true;
	}
	/* "规模以上工业企业2025年实现利润总额": the topic that its name needs. */
	for (size_t i = 0; i < mentions->topic_count; i++) {
		if (mentions->topics[i].metric == metric && cc_span_overlaps(mentions->topics[i].span, sector))
			return true;
	}
	return false;
}

/* "民营企业进出口6813亿元,增长11.2%": the sector of the name. */
static const struct cc_scope_mention *sector_of_name(const struct link_sentence *self, const struct link_metric *metric)
{
	if (cc_span_len(metric->span) == 0)
		return NULL;
	size_t clause = link_clause_at(self, metric->span.start)->span.start;
	return link_last_subject(self, link_is_sector, clause, metric->span.start);
}

/* "国有控股企业利润总额…;股份制企业56166.4亿元,下降3.6%": the last one that had a figure since the name. */
static const struct cc_scope_mention *sector_behind_name(const struct link_sentence *self,
							 const struct link_metric *metric, size_t to)
{
	const struct cc_scope_mention *last = carried_sector(self, metric, to);
	return last != NULL && last->span.start > metric->span.start ? last : sector_of_name(self, metric);
}

/* The Mining of "Ellerton Mining" is a part of a name. */
static bool is_in_owner(const struct link_sentence *self, const struct cc_claim *claim, struct cc_span sector)
{
	struct cc_str word = cc_str_of_span(self->view, sector);
	return claim->scope_private && claim->scope == NULL && !link_is_han_sentence(self) &&
	       cc_ascii_is_upper(word.ptr[0]) && cc_str_find(claim->scope_name, word, 0) != SIZE_MAX;
}

/* The Agriculture of "Hungary's Agriculture Ministry estimates" and of "the Department of Agriculture said" is that of
 * an office. */
static bool is_in_office(const struct link_sentence *self, struct cc_span sector)
{
	static const struct cc_str joints[] = {{" of ", 4}, {" for ", 5}};
	const struct cc_word_list *offices = link_words(self, CC_WORDS_NO_COMPANIES);
	struct cc_str before = cc_str_slice(self->view, self->sentence->span.start, sector.start);
	size_t behind = sector.end + 1 < self->sentence->span.end ? sector.end + 1 : sector.end;
	struct cc_str next = cc_str_slice(self->view, behind, self->sentence->span.end);
	if (link_is_han_sentence(self))
		return false;
	if (cc_word_list_begins(link_words(self, CC_WORDS_OFFICE_BEHIND), next) > 0)
		return true;
	if (!cc_ascii_is_upper(self->view.ptr[sector.start]))
		return false;
	for (size_t i = 0; i < sizeof(joints) / sizeof(joints[0]); i++) {
		struct cc_str head = cc_str_slice(before, 0, before.len - joints[i].len);
		if (cc_str_ends(before, joints[i]) && cc_word_list_ends(offices, head) > 0)
			return true;
	}
	return cc_word_list_begins(offices, next) > 0;
}

/* "with the manufacturing index falling to 49.7 and the services index rising to 53.1": in English a figure between
 * ends what is said of the sector. */
static bool is_of_other_figure(const struct link_sentence *self, const struct link_metric *metric,
			       struct cc_span sector)
{
	return !link_is_han_sentence(self) && sector.end <= metric->span.start &&
	       link_previous_figure_end(self, metric->span.start) > sector.end;
}

/* The services of "cloud infrastructure |services|": the end of what nobody knows. */
static bool is_end_of_noun(const struct link_sentence *self, struct cc_span sector)
{
	size_t at = sector.start;
	if (link_is_han_sentence(self) || at < self->sentence->span.start + 2 || self->view.ptr[at - 1] != ' ' ||
	    cc_ascii_is_upper(self->view.ptr[at]))
		return false;
	for (size_t i = 0; i < self->name_count; i++) {
		if (self->names[i].span.end + 1 == sector.start)
			return true;
	}
	for (at--; at > self->sentence->span.start && self->view.ptr[at - 1] != ' ';)
		at--;
	return cc_ascii_is_lower(self->view.ptr[at]) && link_residue(self, at, sector.start) > 0;
}

/* "装备制造业、高技术制造业增加值分别增长…": in a row with a metric for each value, the sector is an item of its own.
 */
static bool is_item_of_row(const struct link_sentence *self, const struct link_pairing *pairing, struct cc_span sector)
{
	const struct cc_word_list *joints = link_words(self, CC_WORDS_ITEM_JOINTS);
	return pairing->metric != NULL && pairing->distributed && link_is_han_sentence(self) &&
	       cc_word_list_begins(joints, cc_str_slice(self->view, sector.end, self->sentence->span.end)) > 0;
}

void link_bind_sector(struct cc_claim *claim, const struct link_sentence *self, const struct link_metric *metric,
		      const struct cc_quantity *quantity)
{
	const struct cc_clause *clause = link_clause_at(self, quantity->span.start);
	const struct link_pairing *pairing = &self->pairings[quantity - self->mentions->quantities];
	const struct cc_scope *given = pairing->scope;
	if (given != NULL && link_is_sector(given)) {
		claim->sector = given;
		return;
	}
	const struct cc_scope_mention *sector =
	    link_last_subject(self, link_is_sector, clause->span.start, quantity->span.start);
	if (sector == NULL && metric->span.start < clause->span.start)
		sector = sector_behind_name(self, metric, clause->span.start);
	if (sector == NULL && claim->scope_binding != CC_BOUND_STATED)
		sector = carried_sector(self, metric, clause->span.start);
	if (sector != NULL &&
	    (is_side_of_share(self, claim->metric, sector->span) || is_in_owner(self, claim, sector->span) ||
	     is_in_office(self, sector->span) || is_end_of_noun(self, sector->span) ||
	     is_item_of_row(self, pairing, sector->span) || is_of_other_figure(self, metric, sector->span)))
		sector = NULL;
	claim->sector = sector != NULL ? sector->scope : NULL;
}

bool link_name_with_sector(struct cc_claim *claim, struct cc_arena *arena)
{
	if (claim->sector == NULL)
		return true;
	struct cc_buf name = cc_buf_new(cc_arena_allocator(arena), 4096);
	cc_buf_add(&name, claim->scope_name);
	if (claim->scope_name.len > 0)
		cc_buf_adds(&name, "·");
	cc_buf_add(&name, claim->sector->id);
	claim->scope_name = cc_buf_keep(&name, arena);
	cc_buf_free(&name);
	return claim->scope_name.ptr != NULL;
}
