/* Shares said in so many words: A占B的6.88%, B中A占6.88%, B的6.88%用于A, "6.88 percent of B went to A", "A's share of
 * B". Leaves which words can be the part to share_parts.c, and figures to bind_metric.c. */
#include "link/parts/shares.h"

#include "link/metrics/metric_names.h"
#include "link/near.h"
#include "link/places/subjects.h"

/* How much unknown may stand between a part and the mark of its share: 基础研究领域占…. Where the whole is not said,
 * nothing may. */
enum { RESIDUE_TO_MARK = 2, RESIDUE_ELLIPTIC = 0, ROW_MOST = 512 /* bytes that a row of parts takes */ };

static bool add_share(struct cc_vec *out, const struct link_sentence *self, const struct cc_metric_mention *part,
		      struct cc_span name)
{
	struct cc_span words = link_whole_words(self, part->span);
	bool listed = words.end <= name.start && link_part_is_listed(self, part);
	struct link_share share = {
	    .name = listed ? words : name, .part = words, .metric = part->metric, .listed = listed};
	return cc_vec_add(out, &share);
}

/* Nothing but 的 or 中的 between a whole and the mark behind it: 研发经费的比重, 研发经费中的占比. */
static bool joins_mark(const struct link_sentence *self, size_t from, size_t to)
{
	struct cc_str between = cc_str_trim(cc_str_slice(self->view, from, to));
	if (between.len == 0 || cc_str_equal(between, CC_STR("的")))
		return true;
	const struct cc_cue_mention *within = link_last_cue(self, CC_CUE_WITHIN, from, to);
	return within != NULL && cc_str_equal(between, cc_str_of_span(self->view, within->span));
}

const struct cc_cue_mention *link_share_mark_behind(const struct link_sentence *self, enum cc_cue_kind kind,
						    size_t start)
{
	for (size_t i = link_first_cue(self, start); i < self->mentions->cue_count && link_may_say(self, kind); i++) {
		const struct cc_cue_mention *cue = &self->mentions->cues[i];
		if (cue->kind == kind)
			return joins_mark(self, start, cue->span.start) ? cue : NULL;
	}
	return NULL;
}

/* "占 全社会研发经费 的比重", "share of GDP": the mark before the whole, with nothing unknown and no figure between. */
static const struct cc_cue_mention *mark_before(const struct link_sentence *self, size_t whole)
{
	const struct cc_clause *clause = link_clause_at(self, whole);
	const struct cc_cue_mention *mark = link_last_cue(self, CC_CUE_SHARE, clause->span.start, whole);
	if (mark == NULL || link_residue(self, mark->span.end, whole) > 0 ||
	    link_previous_figure_end(self, whole) > mark->span.start)
		return NULL;
	return mark;
}

/* The end of a name whose whole ends at `at`: with the 的比重 behind it. */
static size_t tail_end(const struct link_sentence *self, size_t at)
{
	const struct cc_cue_mention *tail = link_share_mark_behind(self, CC_CUE_SHARE, at);
	return tail != NULL ? tail->span.end : at;
}

static size_t stretch_end(const struct link_sentence *self, size_t from)
{
	size_t end = link_clause_at(self, from)->span.end;
	for (size_t i = 0; i < self->mentions->quantity_count; i++) {
		size_t start = self->mentions->quantities[i].phrase.start;
		if (start >= from && start < end)
			return start;
	}
	return end > from ? end : from;
}

/* The forms with a mark beside the whole: 占…的比重, 与…之比, 在…中的占比. */
static bool add_marked(struct cc_vec *out, const struct link_sentence *self, const struct cc_metric *metric,
		       struct cc_span whole)
{
	const struct cc_cue_mention *mark = mark_before(self, whole.start);
	const struct cc_cue_mention *behind = link_share_mark_behind(self, CC_CUE_RATIO, whole.end);
	if (behind == NULL)
		behind = link_share_mark_behind(self, CC_CUE_SHARE, whole.end);
	if (mark == NULL && behind == NULL)
		return true;
	struct cc_span name = {.start = mark != NULL ? mark->span.start : whole.start,
			       .end = behind != NULL ? behind->span.end : whole.end};
	const struct cc_metric_mention *part = link_part_before(self, metric, name.start, RESIDUE_TO_MARK);
	return part == NULL || add_share(out, self, part, name);
}

/* "the share of basic research in R&D spending", "the ratio of R&D spending to GDP": the part stands between the mark
 * and the whole. */
static bool add_enclosed(struct cc_vec *out, const struct link_sentence *self, const struct cc_metric *metric,
			 struct cc_span whole)
{
	static const enum cc_cue_kind marks[] = {CC_CUE_SHARE, CC_CUE_RATIO};
	const struct cc_clause *clause = link_clause_at(self, whole.start);
	for (size_t i = 0; i < sizeof(marks) / sizeof(marks[0]); i++) {
		const struct cc_cue_mention *mark = link_last_cue(self, marks[i], clause->span.start, whole.start);
		if (mark == NULL || link_previous_figure_end(self, whole.start) > mark->span.start)
			continue;
		const struct cc_metric_mention *part = link_part_within(self, metric, mark->span.end, whole.start);
		if (part != NULL && link_residue(self, link_whole_words(self, part->span).end, whole.start) == 0)
			return add_share(out, self, part,
					 (struct cc_span){.start = mark->span.start, .end = whole.end});
	}
	return true;
}

/** Such an opening, with its part before the figure or behind it. */
static bool add_opening(struct cc_vec *out, const struct link_sentence *self, const struct cc_metric *metric,
			struct cc_span whole)
{
	const struct cc_quantity *figure = link_share_figure_of_opening(self, whole);
	if (figure == NULL)
		return true;
	const struct cc_metric_mention *part = link_part_within(self, metric, whole.end, figure->phrase.start);
	if (part == NULL)
		part = link_part_within(self, metric, figure->phrase.end, stretch_end(self, figure->phrase.end));
	if (part == NULL)
		return true;
	struct cc_span name = link_whole_words(self, part->span);
	if (name.start > figure->phrase.end)
		name.start = figure->phrase.end; /* "6.88 percent went to basic research" */
	return add_share(out, self, part, name);
}

/* The forms in which the whole stands beside the figure: "… percent of …", …的…%用于…. */
static bool add_counted(struct cc_vec *out, const struct link_sentence *self, const struct cc_metric *metric,
			struct cc_span whole)
{
	const struct cc_metric_mention *part = NULL;
	const struct cc_quantity *before = link_share_figure_before(self, whole.start);
	const struct cc_quantity *behind = before == NULL ? link_share_figure_behind(self, whole.end) : NULL;
	if (before == NULL && behind == NULL)
		return add_opening(out, self, metric, whole);
	if (before == NULL && behind == NULL)
		return true;
	size_t from = before != NULL ? whole.end : behind->phrase.end;
	part = link_part_within(self, metric, from, stretch_end(self, from));
	if (part == NULL && before != NULL)
		part = link_part_before(self, metric, before->phrase.start, RESIDUE_TO_MARK);
	return part == NULL || add_share(out, self, part, whole);
}

static bool is_in_share_name(const struct link_sentence *self, struct cc_span span)
{
	for (size_t i = link_first_metric(self, span.start); i < self->mentions->metric_count; i++) {
		const struct cc_metric_mention *name = &self->mentions->metrics[i];
		if (name->span.start >= span.end)
			break;
		if (name->metric->share && cc_span_overlaps(name->span, span))
			return true;
	}
	return false;
}

static bool add_wholes(struct cc_vec *out, const struct link_sentence *self)
{
	static bool (*const forms[])(struct cc_vec *, const struct link_sentence *, const struct cc_metric *,
				     struct cc_span) = {add_marked, add_enclosed, add_counted};
	for (size_t i = 0; i < self->mentions->whole_count; i++) {
		const struct cc_metric_mention *whole = &self->mentions->wholes[i];
		if (is_in_share_name(self, whole->span) || link_is_narrowed(self, whole->span))
			continue;
		struct cc_span words = link_whole_words(self, whole->span);
		size_t count = out->len;
		for (size_t form = 0; form < sizeof(forms) / sizeof(forms[0]) && out->len == count; form++) {
			if (!forms[form](out, self, whole->metric, words))
				return false;
		}
	}
	return true;
}

/* Whether a place other than `place` is named before `at`. */
static bool is_other_place_named(const struct link_sentence *self, const struct cc_scope *place, size_t at)
{
	for (size_t i = 0; i < self->mentions->scope_count; i++) {
		const struct cc_scope_mention *mention = &self->mentions->scopes[i];
		if (mention->span.end <= at && link_is_place(mention->scope) && mention->scope != place)
			return true;
	}
	return false;
}

/* The place right behind a mark: 占全国的; NULL where there is none. */
static const struct cc_scope_mention *place_behind(const struct link_sentence *self, size_t mark)
{
	for (size_t i = 0; i < self->mentions->scope_count; i++) {
		const struct cc_scope_mention *mention = &self->mentions->scopes[i];
		if (mention->span.start >= mark)
			return link_is_place(mention->scope) && link_residue(self, mark, mention->span.start) == 0
				   ? mention
				   : NULL;
	}
	return NULL;
}

/* "广东研发经费占全国(研发经费)的14.4%": the same thing of a larger place. */
static bool add_place_share(struct cc_vec *out, const struct link_sentence *self, const struct cc_cue_mention *mark)
{
	const struct cc_scope_mention *place = place_behind(self, mark->span.end);
	if (place == NULL || !is_other_place_named(self, place->scope, mark->span.start))
		return true;
	struct cc_span name = {.start = mark->span.start,
			       .end = tail_end(self, link_whole_words(self, place->span).end)};
	for (size_t i = self->mentions->part_count; i-- > 0;) {
		const struct cc_metric *metric = self->mentions->parts[i].metric;
		const struct cc_metric_mention *part =
		    metric->whole_is_place ? link_part_before(self, metric, mark->span.start, RESIDUE_ELLIPTIC) : NULL;
		if (part != NULL)
			return add_share(out, self, part, name);
		/* "Shanghai's share of China's R&D spending": the part stands behind the place. */
		part = metric->whole_is_place
			   ? link_part_within(self, metric, place->span.end, stretch_end(self, place->span.end))
			   : NULL;
		if (part != NULL) {
			name.end = link_whole_words(self, part->span).end;
			return add_share(out, self, part, name);
		}
	}
	return true;
}

static bool is_taken(const struct cc_vec *shares, struct cc_span span)
{
	const struct link_share *items = shares->items;
	for (size_t i = 0; i < shares->len; i++) {
		if (cc_span_overlaps(items[i].name, span))
			return true;
	}
	return false;
}

/* 占全省研发经费…: a whole stands between the mark and the figure, and no share is known to be in it. */
static bool holds_whole(const struct link_sentence *self, size_t from, size_t to)
{
	for (size_t i = 0; i < self->mentions->metric_count; i++) {
		struct cc_span name = self->mentions->metrics[i].span;
		if (name.end > from && name.start < to)
			return true;
	}
	for (size_t i = 0; i < self->mentions->scope_count; i++) {
		struct cc_span name = self->mentions->scopes[i].span;
		if (name.start >= from && name.end <= to &&
		    is_other_place_named(self, self->mentions->scopes[i].scope, from))
			return true;
	}
	return false;
}

/* "6.88 percent of the total": the whole is the one named before. */
static bool is_of_total(const struct link_sentence *self, const struct cc_quantity *quantity)
{
	const struct cc_str of = CC_STR(" of ");
	return link_cue_at(self, CC_CUE_PRONOUN, quantity->phrase.end + of.len) != NULL;
}

/* "accounted for 6.88 percent of exports": a whole is said, and none that the part is known to be of. */
static bool names_whole(const struct link_sentence *self, size_t figure)
{
	for (size_t i = 0; i < self->mentions->quantity_count; i++) {
		const struct cc_quantity *quantity = &self->mentions->quantities[i];
		if (quantity->phrase.start < figure)
			continue;
		struct cc_str rest = cc_str_slice(self->view, quantity->phrase.end, self->sentence->span.end);
		return quantity->kind != CC_NUMBER_PERCENT ||
		       (cc_str_starts(cc_str_trim(rest), CC_STR("of ")) && !is_of_total(self, quantity));
	}
	return true;
}

/* Each part of the row that ends with `last`: 企业、政府属研究机构、高等学校经费支出所占比重. */
static bool add_row(struct cc_vec *out, const struct link_sentence *self, const struct cc_metric_mention *last,
		    const struct cc_cue_mention *mark)
{
	size_t end = link_part_row_end(self, last);
	const struct cc_metric_mention *chosen = link_choose_whole(self, last, mark->span.start, NULL);
	const struct cc_metric *like = chosen != NULL ? chosen->metric : NULL;
	for (size_t i = 0; i < self->mentions->part_count; i++) {
		const struct cc_metric_mention *part = &self->mentions->parts[i];
		bool near = part->span.start + ROW_MOST > last->span.start && part->span.end <= mark->span.start;
		if (!near || !link_is_part(self, part) || link_part_row_end(self, part) != end ||
		    link_choose_whole(self, part, mark->span.start, like) != part)
			continue;
		if (!add_share(out, self, part, mark->span))
			return false;
	}
	return true;
}

/* "广东研发经费占全国的14.4%,江苏占12.7%": what the share before was of and in goes on. */
static bool add_continued(struct cc_vec *out, const struct link_sentence *self, const struct cc_metric_mention *part,
			  const struct cc_cue_mention *mark)
{
	const struct link_share *items = out->items;
	struct cc_span words = link_whole_words(self, part->span);
	for (size_t i = out->len; i-- > 0;) {
		if (items[i].name.end > mark->span.start || items[i].part.start != words.start || items[i].listed)
			continue;
		const struct link_share share = {.name = mark->span, .part = words, .metric = items[i].metric};
		return cc_vec_add(out, &share);
	}
	return add_row(out, self, part, mark);
}

/* "占比为11.9%", "占6.88%": the whole is the one named before, or the only one that the part can be of. */
static bool add_elliptic(struct cc_vec *out, const struct link_sentence *self, const struct cc_cue_mention *mark)
{
	size_t figure = stretch_end(self, mark->span.end);
	if (is_taken(out, mark->span) || is_in_share_name(self, mark->span) ||
	    link_residue(self, mark->span.end, figure) > 0 || holds_whole(self, mark->span.end, figure) ||
	    names_whole(self, figure))
		return true;
	const struct cc_metric_mention *part = link_part_before(self, NULL, mark->span.start, RESIDUE_ELLIPTIC);
	/* The 企业研发经费 of 占企业研发经费的比重 is a whole. */
	if (part == NULL || mark_before(self, link_whole_words(self, part->span).start) != NULL)
		return true;
	return add_continued(out, self, part, mark);
}

/* "accounted for 6.88 percent of R&D spending, applied research for 11.3 percent": the verb of the share before goes
 * on.
 */
static bool add_elided(struct cc_vec *out, const struct link_sentence *self)
{
	const struct cc_str verb = {.ptr = " for ", .len = 5};
	for (size_t i = 0; i < self->mentions->part_count && out->len > 0; i++) {
		const struct cc_metric_mention *part = &self->mentions->parts[i];
		struct cc_span words = link_whole_words(self, part->span);
		struct cc_span name = {.start = words.end, .end = words.end + verb.len - 1};
		const struct link_share *last = (const struct link_share *)out->items + (out->len - 1);
		size_t figure = stretch_end(self, name.end);
		bool bare = cc_str_starts(cc_str_slice(self->view, words.end, self->sentence->span.end), verb) &&
			    figure == name.end + 1 && last->name.end < words.start && link_is_part(self, part);
		if (bare && link_choose_whole(self, part, words.start, last->metric) == part &&
		    !add_share(out, self, part, name))
			return false;
	}
	return true;
}

static bool add_marks(struct cc_vec *out, const struct link_sentence *self)
{
	for (size_t i = 0; i < self->mentions->cue_count; i++) {
		const struct cc_cue_mention *mark = &self->mentions->cues[i];
		if (mark->kind == CC_CUE_SHARE && !is_taken(out, mark->span) &&
		    !(add_place_share(out, self, mark) && add_elliptic(out, self, mark)))
			return false;
	}
	return true;
}

bool link_find_shares(struct link_sentence *self)
{
	struct cc_vec shares = cc_vec_new(self->context->scratch, sizeof(struct link_share));
	if (self->mentions->part_count > 0 &&
	    !(add_wholes(&shares, self) && add_marks(&shares, self) && add_elided(&shares, self)))
		return false;
	self->shares = shares.items;
	self->share_count = shares.len;
	return true;
}

const struct link_share *link_share_named(const struct link_sentence *self, struct cc_span name)
{
	for (size_t i = 0; i < self->share_count; i++) {
		if (self->shares[i].name.start == name.start && self->shares[i].name.end == name.end)
			return &self->shares[i];
	}
	return NULL;
}
