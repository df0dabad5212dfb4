/* Sorting claims into families, periods and classes of agreeing values.
 * Leaves severities and words to the checks. */
#include "checks/claims.h"

#include <stdint.h>
#include <stdlib.h>

#include "base/hash.h"
#include "checks/claim_index.h"
#include "checks/occasions.h"
#include "checks/shelf.h"
#include "model/article.h"

/* An article of 2019 and one of 2025 that both say "now" do not speak of one time. */
enum { SAME_NOW_DAYS = 550, LATEST_YEARS = 2, YEAR_DAYS = 365, MANY_CLAIMS = 64 };

static bool is_count(const struct cc_claim *claim)
{
	return claim->quantity.dimension.ptr != NULL && cc_str_equal(claim->quantity.dimension, CC_STR("count"));
}

static struct cc_str unit_family(const struct cc_claim *claim)
{
	return is_count(claim) ? CC_STR("count") : claim->quantity.unit;
}

static size_t private_article(const struct cc_claim *claim)
{
	return claim->scope_private ? claim->article->index + 1 : 0;
}

static int compare_sizes(size_t a, size_t b)
{
	return (a > b) - (a < b);
}

int claim_compare_places(const struct cc_claim *a, const struct cc_claim *b)
{
	int order = compare_sizes(a->article->index, b->article->index);
	return order != 0 ? order : compare_sizes(a->quantity.span.start, b->quantity.span.start);
}

static int compare_periods(struct cc_period a, struct cc_period b)
{
	int order = cc_date_compare(a.end, b.end);
	if (order == 0)
		order = cc_date_compare(a.start, b.start);
	return order != 0 ? order : compare_sizes(a.instant, b.instant);
}

/* A claim with the holiday or event that its figure is of. */
struct entry {
	struct cc_shelf_head head; /* key: of the family */
	const struct cc_claim *claim;
	uint64_t occasion;
};

static int compare_dimensions(const struct cc_claim *a, const struct cc_claim *b)
{
	int order = cc_str_compare(a->metric_id, b->metric_id);
	if (order == 0)
		order = cc_str_compare(a->scope_name, b->scope_name);
	if (order == 0)
		order = compare_sizes(private_article(a), private_article(b));
	if (order == 0)
		order = compare_sizes(a->aspect, b->aspect);
	if (order == 0)
		order = compare_sizes(a->basis, b->basis);
	if (order == 0)
		order = compare_periods(a->base, b->base);
	if (order == 0)
		order = cc_str_compare(a->whole, b->whole);
	if (order == 0)
		order = cc_str_compare(a->part, b->part);
	return order != 0 ? order : cc_str_compare(unit_family(a), unit_family(b));
}

static uint64_t add_number(uint64_t hash, uint64_t number)
{
	return cc_hash_mix(hash ^ number);
}

static uint64_t add_date(uint64_t hash, struct cc_date date)
{
	return cc_date_is_set(date) ? add_number(hash, (uint64_t)(int64_t)cc_date_to_days(date)) : add_number(hash, 1);
}

/* Equal wherever compare_families says equal. */
static uint64_t key_of(const struct entry *entry)
{
	const struct cc_claim *claim = entry->claim;
	uint64_t hash = cc_hash_add_field(CC_HASH_START, claim->metric_id);
	hash = cc_hash_add_field(hash, claim->scope_name);
	hash = cc_hash_add_field(hash, claim->whole);
	hash = cc_hash_add_field(hash, claim->part);
	hash = cc_hash_add_field(hash, unit_family(claim));
	hash = add_number(hash, private_article(claim));
	hash = add_number(hash, claim->aspect);
	hash = add_number(hash, claim->basis);
	hash = add_date(add_date(hash, claim->base.end), claim->base.start);
	return add_number(add_number(hash, claim->base.instant), entry->occasion);
}

static int compare_families(const struct entry *a, const struct entry *b)
{
	if (a->head.key != b->head.key)
		return a->head.key < b->head.key ? -1 : 1;
	int order = compare_dimensions(a->claim, b->claim);
	return order != 0 ? order : (a->occasion > b->occasion) - (a->occasion < b->occasion);
}

static int compare_entries(const void *left, const void *right)
{
	const struct cc_claim *a = ((const struct entry *)left)->claim;
	const struct cc_claim *b = ((const struct entry *)right)->claim;
	int order = compare_families(left, right);
	if (order == 0)
		order = compare_sizes(a->period_current, b->period_current);
	if (order == 0)
		order = compare_periods(a->period, b->period);
	return order != 0 ? order : claim_compare_places(a, b);
}

/* Plans, guesses about the future and denials are not held against facts. */
static bool is_statement(const struct cc_claim *claim)
{
	return claim->modality == CC_MODALITY_ACTUAL || claim->modality == CC_MODALITY_PRELIMINARY ||
	       claim->modality == CC_MODALITY_ESTIMATE;
}

static bool is_known(struct cc_period period)
{
	return cc_date_is_set(period.start) || cc_date_is_set(period.end);
}

static bool is_comparable(const struct cc_claim *claim)
{
	bool placed = claim->scope != NULL || claim->scope_name.len > 0;
	/* 占15.6% of nobody knows what is held against nothing. */
	if (claim->aspect == CC_ASPECT_SHARE && claim->whole.len == 0)
		return false;
	return is_statement(claim) && placed && (is_known(claim->period) || claim->period_current);
}

/* Comparable claims of an article. */
static bool collect(struct cc_vec *entries, const struct cc_article *article, struct claim_occasions *occasions)
{
	for (size_t k = 0; k < article->claim_count; k++) {
		struct entry entry = {.head.article = article, .claim = &article->claims[k]};
		if (!is_comparable(entry.claim))
			continue;
		if (!claim_occasion(&entry.occasion, occasions, entry.claim))
			return false;
		entry.head.key = key_of(&entry);
		if (!cc_vec_add(entries, &entry))
			return false;
	}
	return true;
}

static bool collect_all(struct cc_vec *entries, const struct cc_check_input *input, struct cc_arena *arena)
{
	struct claim_occasions occasions = claim_occasions_new(input->rules, arena);
	for (size_t i = 0; i < cc_check_fresh_count(input); i++)
		if (!collect(entries, cc_check_fresh(input, i), &occasions))
			return false;
	return true;
}

static void *keep(const struct cc_check_input *archive, struct cc_arena *arena)
{
	struct cc_vec entries = cc_vec_new(arena, sizeof(struct entry));
	return collect_all(&entries, archive, arena) ? cc_shelf_of(&entries, compare_entries, arena) : NULL;
}

bool claim_families(struct cc_vec *out, const struct cc_check_input *input, struct cc_arena *arena)
{
	struct cc_vec all = cc_vec_new(arena, sizeof(struct entry));
	void *shelf;
	if (!cc_kept_get(&shelf, input, CC_KEPT_CLAIMS, keep) || !collect_all(&all, input, arena) ||
	    !cc_shelf_join_claims(&all, shelf, compare_entries, input))
		return false;
	const struct entry *entries = all.items;
	const struct cc_claim **claims = cc_arena_array(arena, all.len + 1, sizeof(*claims));
	if (claims == NULL)
		return false;
	for (size_t i = 0; i < all.len; i++)
		claims[i] = entries[i].claim;
	for (size_t start = 0; start < all.len;) {
		size_t end = start + 1;
		while (end < all.len && compare_families(&entries[start], &entries[end]) == 0)
			end++;
		struct claim_family family = {.claims = claims + start, .count = end - start};
		if (!cc_vec_add(out, &family))
			return false;
		start = end;
	}
	return true;
}

/* 2024年, 截至2024年底 and 2024年末 are one moment for a stock; for a flow only the same ends are one period. */
static bool same_period(const struct cc_claim *a, const struct cc_claim *b)
{
	if (cc_period_equal(a->period, b->period))
		return true;
	return a->metric->sense == CC_PERIOD_STOCK && cc_date_compare(a->period.end, b->period.end) == 0;
}

/* Whether a claim about now may be held against the latest dated one. */
static bool reaches(const struct cc_claim *now, const struct cc_claim *latest)
{
	const struct cc_date today = now->article->document.date;
	if (!cc_date_is_set(today) || !cc_date_is_set(latest->period.end))
		return true;
	return today.year - latest->period.end.year <= LATEST_YEARS && today.year >= latest->period.end.year - 1;
}

static long days_of(struct cc_period period)
{
	return (long)cc_date_to_days(period.end) - cc_date_to_days(period.start);
}

/* "国内生产总值超过126万亿元" without a year is of some year, and no word against a quarter or a month. */
static bool is_part_of_year(const struct cc_claim *claim)
{
	struct cc_period period = claim->period;
	return claim->metric->sense == CC_PERIOD_FLOW && !period.instant && cc_date_is_set(period.start) &&
	       cc_date_is_set(period.end) && days_of(period) < YEAR_DAYS;
}

static bool add_group(struct cc_vec *out, const struct cc_claim **claims, size_t count, struct cc_period period)
{
	struct claim_group group = {.claims = claims, .count = count, .period = period};
	return count == 0 || cc_vec_add(out, &group);
}

static size_t count_dated(const struct claim_family *family)
{
	size_t dated = 0;
	while (dated < family->count && !family->claims[dated]->period_current)
		dated++;
	return dated;
}

/* Whether what is said of now may be of the latest period. "It last cut the rate in October, from 4.75 percent": what
 * was left is not what holds now. */
static bool may_hold_now(const struct cc_claim *now, const struct cc_claim *latest)
{
	return reaches(now, latest) && !is_part_of_year(latest) && latest->series_end != CC_SERIES_FROM;
}

/* The latest period with the claims about now behind it. */
static bool add_latest(struct cc_vec *out, const struct claim_family *family, size_t first, size_t dated,
		       struct cc_arena *arena)
{
	const struct cc_claim **claims = cc_arena_array(arena, family->count, sizeof(*claims));
	if (claims == NULL)
		return false;
	size_t count = 0;
	for (size_t i = first; i < dated; i++)
		claims[count++] = family->claims[i];
	for (size_t i = dated; i < family->count; i++) {
		if (first == dated || may_hold_now(family->claims[i], family->claims[first]))
			claims[count++] = family->claims[i];
	}
	struct cc_period period = first < dated ? family->claims[first]->period : (struct cc_period){0};
	return add_group(out, claims, count, period);
}

bool claim_groups(struct cc_vec *out, const struct claim_family *family, struct cc_arena *arena)
{
	size_t dated = count_dated(family);
	size_t start = 0;
	size_t last = dated;
	while (start < dated) {
		size_t end = start + 1;
		while (end < dated && same_period(family->claims[start], family->claims[end]))
			end++;
		last = start;
		if (end < dated && !add_group(out, family->claims + start, end - start, family->claims[start]->period))
			return false;
		start = end;
	}
	return add_latest(out, family, last, dated, arena);
}

/* A one-sided bound that the other figure, an exact one, meets to the letter. */
static bool meets_bound(const struct cc_claim *bounded, const struct cc_claim *other)
{
	enum cc_qualifier qualifier = bounded->quantity.qualifier;
	bool one_sided = qualifier == CC_QUALIFIER_OVER || qualifier == CC_QUALIFIER_AT_LEAST ||
			 qualifier == CC_QUALIFIER_UNDER || qualifier == CC_QUALIFIER_AT_MOST;
	return one_sided && other->quantity.qualifier == CC_QUALIFIER_EXACT &&
	       cc_decimal_compare(bounded->quantity.value, other->quantity.value) == 0;
}

static bool shares_sentence(const struct cc_claim *a, const struct cc_claim *b)
{
	return a->article == b->article && a->sentence == b->sentence;
}

static bool both_say_now(const struct cc_claim *a, const struct cc_claim *b)
{
	return a->period_current && b->period_current;
}

/* Two articles years apart that both say "now". What flows in a year is another year's in the reports of two years. */
static bool far_apart(const struct cc_claim *a, const struct cc_claim *b)
{
	struct cc_date left = a->article->document.date;
	struct cc_date right = b->article->document.date;
	if (!both_say_now(a, b) || !cc_date_is_set(left) || !cc_date_is_set(right))
		return false;
	if (a->metric->sense == CC_PERIOD_FLOW && left.year != right.year)
		return true;
	return labs((long)cc_date_to_days(left) - cc_date_to_days(right)) > SAME_NOW_DAYS;
}

static bool is_guessed_scope(const struct cc_claim *claim)
{
	return claim->scope_binding == CC_BOUND_CONTEXT || claim->scope_binding == CC_BOUND_DEFAULT;
}

/* "It began with 212 students and 31 teachers" of one school and "2,436 teachers" of another: neither says where or
 * when, and what a metric is of where nobody is named makes them no one thing. */
static bool are_both_unsaid(const struct cc_claim *a, const struct cc_claim *b)
{
	return a->article != b->article && both_say_now(a, b) && a->scope_binding == CC_BOUND_DEFAULT &&
	       b->scope_binding == CC_BOUND_DEFAULT;
}

/* "人均可支配收入4.86万元。…全省人均可支配收入是49870元，我们还差一点": who says 全省 right beside a figure of nobody's
 * sets the two against one another. */
static bool sets_apart(const struct cc_claim *unsaid, const struct cc_claim *said)
{
	bool wide = said->scope != NULL && (said->scope->stands_for != 0 || said->scope->kind == CC_SCOPE_COUNTRY);
	uint32_t apart =
	    unsaid->sentence > said->sentence ? unsaid->sentence - said->sentence : said->sentence - unsaid->sentence;
	return unsaid->article == said->article && apart <= 1 && wide && is_guessed_scope(unsaid) &&
	       !is_guessed_scope(said);
}

/* 增速为-2.7% / 下降2.7%, "a change of -2.7 percent" / "fell 2.7 percent": the sign says what the verb says. */
static bool is_same_fall(const struct cc_claim *a, const struct cc_claim *b)
{
	return (a->aspect == CC_ASPECT_GROWTH_RATE || a->aspect == CC_ASPECT_CHANGE) &&
	       cc_decimal_compare(a->quantity.value, cc_decimal_negate(b->quantity.value)) == 0;
}

enum claim_relation claim_relate(const struct cc_claim *a, const struct cc_claim *b)
{
	/* Two values in one sentence that seem to be of one thing are parts of a whole or a bad reading, no
	 * contradiction. */
	if (shares_sentence(a, b) || far_apart(a, b) || are_both_unsaid(a, b) || sets_apart(a, b) || sets_apart(b, a) ||
	    is_same_fall(a, b))
		return CLAIM_AGREE;
	if (meets_bound(a, b) || meets_bound(b, a))
		return CLAIM_EDGE;
	if (!cc_interval_overlaps(a->quantity.hard, b->quantity.hard))
		return CLAIM_CONFLICT;
	return cc_interval_overlaps(a->quantity.expected, b->quantity.expected) ? CLAIM_AGREE : CLAIM_LOOSE;
}

/* Exact figures first, then the finer printed, so that a vague one joins the class that it fits; of those alike, one
 * whose words say all of it speaks for the class. */
static int compare_exactness(const void *left, const void *right)
{
	const struct cc_claim *a = *(const struct cc_claim *const *)left;
	const struct cc_claim *b = *(const struct cc_claim *const *)right;
	int order = (a->quantity.qualifier != CC_QUALIFIER_EXACT) - (b->quantity.qualifier != CC_QUALIFIER_EXACT);
	if (order == 0)
		order = compare_sizes(a->period_current, b->period_current);
	if (order == 0)
		order = (a->quantity.value.exponent > b->quantity.value.exponent) -
			(a->quantity.value.exponent < b->quantity.value.exponent);
	return order != 0 ? order : claim_compare_places(a, b);
}

/* Classes while they are made. */
struct sorting {
	struct cc_vec *classes;
	const struct cc_claim **sorted; /* the group's claims, most exact first */
	size_t count;
	struct claim_index *index;	     /* of the best claims; NULL where a few are soon asked */
	const struct cc_claim **by_sentence; /* with an index: the best claims in the order of their sentences */
};

static bool joins(const struct cc_claim *best, const struct cc_claim *claim)
{
	enum claim_relation relation = claim_relate(best, claim);
	return (relation == CLAIM_AGREE || relation == CLAIM_EDGE) && !shares_sentence(best, claim);
}

static bool agrees(const struct cc_claim *best, const struct cc_claim *claim)
{
	return claim_relate(best, claim) == CLAIM_AGREE;
}

/* The class whose best claim this one agrees with; classes->len where it opens a new one. */
static size_t find_class(const struct sorting *self, const struct cc_claim *claim)
{
	const struct claim_class *items = self->classes->items;
	if (self->index != NULL) {
		size_t found = claim_index_first(self->index, claim, NULL, joins);
		return found != SIZE_MAX ? found : self->classes->len;
	}
	for (size_t i = 0; i < self->classes->len; i++) {
		if (joins(items[i].best, claim))
			return i;
	}
	return self->classes->len;
}

/* A sentence printed twice is one statement. */
static bool repeats_sentence(const struct cc_claim *a, const struct cc_claim *b)
{
	if (a->article != b->article || cc_decimal_compare(a->quantity.value, b->quantity.value) != 0)
		return false;
	const struct cc_text *text = &a->article->text;
	return cc_str_equal(cc_str_of_span(text->view, text->sentences[a->sentence].span),
			    cc_str_of_span(text->view, text->sentences[b->sentence].span));
}

static int compare_sentences(const struct cc_claim *a, const struct cc_claim *b)
{
	int order = compare_sizes(a->article->index, b->article->index);
	return order != 0 ? order : compare_sizes(a->sentence, b->sentence);
}

static int compare_by_sentence(const void *left, const void *right)
{
	return compare_sentences(*(const struct cc_claim *const *)left, *(const struct cc_claim *const *)right);
}

static bool list_by_sentence(struct sorting *self, struct cc_arena *arena)
{
	const struct claim_class *items = self->classes->items;
	self->by_sentence = cc_arena_array(arena, self->classes->len, sizeof(*self->by_sentence));
	if (self->by_sentence == NULL)
		return false;
	for (size_t i = 0; i < self->classes->len; i++)
		self->by_sentence[i] = items[i].best;
	qsort(self->by_sentence, self->classes->len, sizeof(*self->by_sentence), compare_by_sentence);
	return true;
}

/* Whether the best claim of a class other than `own` stands in the claim's sentence: the two are held to agree. */
static bool shares_with_best(const struct sorting *self, const struct cc_claim *own, const struct cc_claim *claim)
{
	size_t low = 0;
	for (size_t high = self->classes->len; low < high;) {
		size_t middle = low + (high - low) / 2;
		if (compare_sentences(self->by_sentence[middle], claim) < 0)
			low = middle + 1;
		else
			high = middle;
	}
	for (size_t i = low; i < self->classes->len && compare_sentences(self->by_sentence[i], claim) == 0; i++) {
		if (self->by_sentence[i] != own)
			return true;
	}
	return false;
}

/* Whether the claim fits some other class as well as its own: "保持在6%以上" says nothing against 6.88% nor 6.91%. */
static bool fits_another(const struct sorting *self, size_t own, const struct cc_claim *claim)
{
	const struct claim_class *items = self->classes->items;
	if (self->index != NULL)
		return shares_with_best(self, items[own].best, claim) ||
		       claim_index_first(self->index, claim, items[own].best, agrees) != SIZE_MAX;
	for (size_t i = 0; i < self->classes->len; i++) {
		if (i != own && items[i].best != claim && agrees(items[i].best, claim))
			return true;
	}
	return false;
}

static bool adds_nothing(const struct sorting *self, size_t own, const struct cc_claim *claim)
{
	const struct claim_class *class = (const struct claim_class *)self->classes->items + own;
	if (claim == class->best)
		return false;
	if (class->count > 0 && repeats_sentence(class->claims[class->count - 1], claim))
		return true;
	return fits_another(self, own, claim);
}

/* Lay the members of each class side by side in one array, in the order of `sorted`. */
static bool lay_out(const struct sorting *self, const size_t *class_of, struct cc_arena *arena)
{
	const struct cc_claim **members = cc_arena_array(arena, self->count, sizeof(*members));
	if (members == NULL)
		return false;
	struct claim_class *items = self->classes->items;
	size_t at = 0;
	for (size_t i = 0; i < self->classes->len; i++) {
		items[i].claims = members + at;
		at += items[i].count;
		items[i].count = 0;
	}
	for (size_t i = 0; i < self->count; i++) {
		struct claim_class *class = &items[class_of[i]];
		if (!adds_nothing(self, class_of[i], self->sorted[i]))
			class->claims[class->count++] = self->sorted[i];
	}
	return true;
}

/* Whether two of the claims about now may come from articles years apart, which agree whatever their values. */
static bool spans_years(const struct claim_group *group)
{
	int year = 0;
	for (size_t i = 0; i < group->count; i++) {
		struct cc_date date = group->claims[i]->article->document.date;
		if (!group->claims[i]->period_current || !cc_date_is_set(date))
			continue;
		if (year != 0 && year != date.year)
			return true;
		year = date.year;
	}
	return false;
}

/* Put each claim into its class. */
static bool sort_into_classes(struct sorting *self, size_t *class_of)
{
	for (size_t i = 0; i < self->count; i++) {
		class_of[i] = find_class(self, self->sorted[i]);
		struct claim_class fresh = {.best = self->sorted[i]};
		bool opens = class_of[i] == self->classes->len;
		if (opens && !cc_vec_add(self->classes, &fresh))
			return false;
		if (opens && self->index != NULL)
			claim_index_add(self->index, i, class_of[i]);
		((struct claim_class *)self->classes->items)[class_of[i]].count++;
	}
	return true;
}

bool claim_classes(struct cc_vec *out, const struct claim_group *group, struct cc_arena *arena)
{
	struct sorting self = {.classes = out, .count = group->count};
	self.sorted = cc_arena_array(arena, group->count, sizeof(*self.sorted));
	size_t *class_of = cc_arena_array(arena, group->count, sizeof(*class_of));
	if (self.sorted == NULL || class_of == NULL)
		return false;
	memcpy(self.sorted, group->claims, group->count * sizeof(*self.sorted));
	qsort(self.sorted, group->count, sizeof(*self.sorted), compare_exactness);
	if (group->count >= MANY_CLAIMS && !spans_years(group)) {
		self.index = claim_index_new(self.sorted, group->count, arena);
		if (self.index == NULL)
			return false;
	}
	if (!sort_into_classes(&self, class_of) || (self.index != NULL && !list_by_sentence(&self, arena)))
		return false;
	return lay_out(&self, class_of, arena);
}

bool claim_is_inferred(const struct cc_claim *claim)
{
	return claim->period_current || claim->period_binding == CC_BOUND_CONTEXT ||
	       claim->scope_binding == CC_BOUND_CONTEXT;
}

int claim_compare_releases(const struct cc_fact *a, const struct cc_fact *b)
{
	bool dated = cc_date_is_set(a->released) && cc_date_is_set(b->released);
	int order = dated ? cc_date_compare(a->released, b->released) : 0;
	return order != 0 ? order : (int)a->vintage - (int)b->vintage;
}

const struct cc_fact *claim_fact(const struct cc_ruleset *rules, const struct cc_claim *claim, struct cc_period period)
{
	if (claim->aspect != CC_ASPECT_LEVEL || claim->sector != NULL || claim->scope == NULL)
		return NULL;
	if (claim->metric->unit.ptr != NULL && !is_count(claim) &&
	    !cc_str_equal(claim->metric->unit, claim->quantity.unit))
		return NULL; /* dollars, where the releases are in yuan */
	size_t count = 0;
	const struct cc_fact *facts = cc_ruleset_facts(rules, claim->metric, claim->scope, period, &count);
	const struct cc_fact *found = NULL;
	for (size_t i = 0; i < count; i++) {
		if (cc_interval_contains(claim->quantity.expected, facts[i].value))
			found = &facts[i];
	}
	return found;
}

/* What touches no draft is told to nobody. */
static bool touches_draft(const struct claim_group *group, const struct cc_check_input *input)
{
	size_t i = 0;
	while (i < group->count && !cc_check_is_draft(input, group->claims[i]->article))
		i++;
	return i < group->count;
}

static bool visit_family(struct cc_vec *findings, const struct claim_family *family, const struct cc_check_input *input,
			 struct cc_arena *arena, claim_group_visitor visit)
{
	struct cc_vec groups = cc_vec_new(arena, sizeof(struct claim_group));
	if (!claim_groups(&groups, family, arena))
		return false;
	const struct claim_group *items = groups.items;
	for (size_t i = 0; i < groups.len; i++) {
		if (touches_draft(&items[i], input) && !visit(findings, &items[i], input, arena))
			return false;
	}
	return true;
}

enum cc_status claim_each_group(struct cc_vec *findings, const struct cc_check_input *input, struct cc_arena *arena,
				struct cc_error *err, claim_group_visitor visit)
{
	struct cc_vec families = cc_vec_new(arena, sizeof(struct claim_family));
	if (!claim_families(&families, input, arena))
		return cc_error_set(err, CC_ERR_NOMEM, "out of memory while comparing claims");
	const struct claim_family *items = families.items;
	for (size_t i = 0; i < families.len; i++) {
		if (!visit_family(findings, &items[i], input, arena, visit))
			return cc_error_set(err, CC_ERR_NOMEM, "out of memory while comparing claims");
	}
	return CC_OK;
}
