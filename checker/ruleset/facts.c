/* The section `facts`: official values by release, as intervals of their printed form.
 * Leaves holding claims against them to checks/. */
#include <stddef.h>
#include <stdlib.h>

#include "base/buf.h"
#include "ruleset/sections.h"

enum { LONGEST_PRINTED = 256 };

#define VINTAGES(X)                                                                                                    \
	X(CC_VINTAGE_PUBLISHED, "published")                                                                           \
	X(CC_VINTAGE_PRELIMINARY, "preliminary")                                                                       \
	X(CC_VINTAGE_FINAL, "final")                                                                                   \
	X(CC_VINTAGE_REVISED, "revised")
#define VINTAGE_WORD(vintage, word) [vintage] = word,
static const char *const vintage_words[] = {VINTAGES(VINTAGE_WORD)};
#undef VINTAGE_WORD

const char *cc_vintage_word(enum cc_vintage vintage)
{
	return vintage_words[vintage];
}

struct fact_item {
	const struct cc_yaml_node *metric;
	const struct cc_yaml_node *scope;
	const struct cc_yaml_node *unit;
	struct cc_str publisher;
	struct cc_str source;
	const struct cc_yaml_node *values;
};
struct value_item {
	const struct cc_yaml_node *period;
	const struct cc_yaml_node *value;
	const struct cc_yaml_node *unit;
	const struct cc_yaml_node *vintage;
	const struct cc_yaml_node *released;
	struct cc_str source;
};

/* A fact and the layer it comes from: a later layer replaces the same release. */
struct layered_fact {
	struct cc_fact fact;
	uint32_t layer;
};

#define FIELD(key, setter, member) .name = key, .set = setter, .offset = offsetof(struct fact_item, member)
static const struct cc_key fact_keys[] = {
    {FIELD("metric", cc_set_scalar, metric), .required = true},
    {FIELD("scope", cc_set_scalar, scope)},
    {FIELD("unit", cc_set_scalar, unit)},
    {FIELD("publisher", cc_set_text, publisher)},
    {FIELD("source", cc_set_text, source)},
    {FIELD("values", cc_set_items, values), .required = true},
};
#undef FIELD
#define FIELD(key, setter, member) .name = key, .set = setter, .offset = offsetof(struct value_item, member)
static const struct cc_key value_keys[] = {
    {FIELD("period", cc_set_scalar, period), .required = true},
    {FIELD("value", cc_set_scalar, value), .required = true},
    {FIELD("unit", cc_set_scalar, unit)},
    {FIELD("vintage", cc_set_scalar, vintage)},
    {FIELD("released", cc_set_scalar, released)},
    {FIELD("source", cc_set_text, source)},
};
#undef FIELD

extern const struct cc_form cc_form_fact;
extern const struct cc_form cc_form_fact_value;
const struct cc_form cc_form_fact = {.name = "fact", .keys = fact_keys, .key_count = CC_COUNT_OF(fact_keys)};
const struct cc_form cc_form_fact_value = {.name = "value", .keys = value_keys, .key_count = CC_COUNT_OF(value_keys)};

/* How the sign in front of a value bounds it. */
enum bound { BOUND_PLAIN, BOUND_OVER, BOUND_AT_LEAST, BOUND_UNDER, BOUND_AT_MOST, BOUND_ABOUT };

static const struct {
	const char *sign;
	enum bound bound;
} signs[] = {{">=", BOUND_AT_LEAST}, {"<=", BOUND_AT_MOST}, {"≥", BOUND_AT_LEAST}, {"≤", BOUND_AT_MOST},
	     {">", BOUND_OVER},	     {"<", BOUND_UNDER},    {"~", BOUND_ABOUT},	   {"≈", BOUND_ABOUT}};

static enum bound take_sign(struct cc_str *text)
{
	for (size_t i = 0; i < CC_COUNT_OF(signs); i++) {
		struct cc_str sign = cc_str_from(signs[i].sign);
		if (!cc_str_starts(*text, sign))
			continue;
		*text = cc_str_trim(cc_str_slice(*text, sign.len, text->len));
		return signs[i].bound;
	}
	return BOUND_PLAIN;
}

/* About: a whole unit of the last printed digit either way, twice what rounding allows. */
static enum cc_status about(struct cc_interval *out, struct cc_decimal value)
{
	struct cc_decimal unit = {.coefficient = 1, .exponent = value.exponent};
	struct cc_interval wide = {.has_low = true, .has_high = true};
	enum cc_status status = cc_decimal_subtract(&wide.low, value, unit);
	if (status == CC_OK)
		status = cc_decimal_add(&wide.high, value, unit);
	if (status == CC_OK)
		*out = wide;
	return status;
}

static enum cc_status interval_of(struct cc_interval *out, enum bound bound, struct cc_decimal value)
{
	if (bound == BOUND_PLAIN)
		return cc_interval_of_rounding(out, value);
	if (bound == BOUND_ABOUT)
		return about(out, value);
	bool low = bound == BOUND_OVER || bound == BOUND_AT_LEAST;
	*out = low ? cc_interval_at_least(value) : cc_interval_at_most(value);
	out->low_open = bound == BOUND_OVER;
	out->high_open = bound == BOUND_UNDER;
	return CC_OK;
}

/* "60~70": its lower end is the value, both ends with their rounding the interval. CC_ERR_SYNTAX: no range. */
static enum cc_status parse_range(struct cc_decimal *value, struct cc_interval *interval, struct cc_str text)
{
	size_t tilde = cc_str_find(text, CC_STR("~"), 1);
	struct cc_decimal high = {0};
	struct cc_interval low_end;
	struct cc_interval high_end;
	if (tilde == SIZE_MAX)
		return CC_ERR_SYNTAX;
	enum cc_status status = cc_decimal_parse(value, cc_str_trim(cc_str_slice(text, 0, tilde)));
	if (status == CC_OK)
		status = cc_decimal_parse(&high, cc_str_trim(cc_str_slice(text, tilde + 1, text.len)));
	if (status != CC_OK || cc_decimal_compare(*value, high) > 0)
		return CC_ERR_SYNTAX;
	status = cc_interval_of_rounding(&low_end, *value);
	if (status == CC_OK)
		status = cc_interval_of_rounding(&high_end, high);
	if (status == CC_OK)
		*interval = cc_interval_hull(low_end, high_end);
	return status;
}

static enum cc_status parse_value(struct cc_decimal *value, struct cc_interval *interval, struct cc_str text)
{
	text = cc_str_trim(text);
	enum bound bound = take_sign(&text);
	if (cc_decimal_parse(value, text) == CC_OK)
		return interval_of(interval, bound, *value);
	return bound == BOUND_PLAIN && text.len > 0 ? parse_range(value, interval, text) : CC_ERR_SYNTAX;
}

static bool scale(struct cc_fact *fact, struct cc_decimal factor)
{
	struct cc_decimal value;
	struct cc_interval interval;
	if (cc_decimal_multiply(&value, fact->value, factor) != CC_OK ||
	    cc_interval_multiply(&interval, fact->interval, cc_interval_point(factor)) != CC_OK)
		return false;
	fact->value = value;
	fact->interval = interval;
	return true;
}

/* "6.88 %", "36326.8亿元", "5 km": a blank before a sign that begins in ASCII. */
static struct cc_str printed(struct cc_loader *loader, struct cc_str value, struct cc_str unit)
{
	struct cc_str gap = {0};
	if (unit.len > 0 && (unsigned char)unit.ptr[0] < 0x80)
		gap = CC_STR(" ");
	return cc_loader_join(loader, cc_str_trim(value), gap, unit);
}

static bool read_unit(struct cc_loader *loader, const struct cc_yaml_node *node, const struct cc_metric *metric,
		      struct cc_unit_ref *out)
{
	*out = (struct cc_unit_ref){.factor = cc_decimal_from_int(1), .text = metric->unit};
	if (node == NULL)
		return true;
	if (!cc_loader_unit(out, loader, node->text, cc_yaml_place(node)))
		return false;
	if (metric->unit.ptr == NULL || cc_str_equal(metric->unit, out->unit->code))
		return true;
	cc_loader_fail(loader, cc_yaml_place(node), "`%.*s` is not of the unit of %.*s, which is %.*s",
		       CC_STR_ARGS(node->text), CC_STR_ARGS(metric->id), CC_STR_ARGS(metric->unit));
	return false;
}

static bool read_figure(struct cc_loader *loader, const struct value_item *item, const struct cc_yaml_node *unit_node,
			struct cc_fact *fact)
{
	struct cc_unit_ref unit;
	if (!cc_node_is_text(loader, item->value, "`value`") || !read_unit(loader, unit_node, fact->metric, &unit))
		return false;
	if (parse_value(&fact->value, &fact->interval, item->value->text) != CC_OK) {
		cc_loader_fail(loader, cc_yaml_place(item->value),
			       "`%.*s` is no value: write 6.88, \">50\", \"<5\", \">=50\", \"~6\" or \"60~70\"",
			       CC_STR_ARGS(item->value->text));
		return false;
	}
	if (!scale(fact, unit.factor)) {
		cc_loader_fail(loader, cc_yaml_place(item->value), "this value has more than 38 digits");
		return false;
	}
	if (!cc_interval_overlaps(fact->interval, fact->metric->plausible))
		cc_loader_warn(loader, cc_yaml_place(item->value),
			       "%.*s is outside of what is plausible for %.*s: one of the two is wrong",
			       CC_STR_ARGS(item->value->text), CC_STR_ARGS(fact->metric->id));
	fact->unit = unit.unit != NULL ? unit.unit->code : fact->metric->unit;
	fact->printed = printed(loader, item->value->text, unit.text);
	return true;
}

static void read_value(struct cc_loader *loader, const struct cc_yaml_node *node, const struct fact_item *group,
		       struct cc_fact fact)
{
	struct value_item item = {0};
	if (!cc_form_read(loader, &cc_form_fact_value, node, &item))
		return;
	bool right = cc_node_period(loader, item.period, &fact.period);
	if (item.released != NULL)
		right &= cc_node_date(loader, item.released, &fact.released);
	if (item.vintage != NULL) {
		size_t vintage = cc_node_choice(loader, item.vintage, vintage_words, CC_COUNT_OF(vintage_words));
		right &= vintage < CC_COUNT_OF(vintage_words);
		fact.vintage = (enum cc_vintage)vintage;
	}
	right &= read_figure(loader, &item, item.unit != NULL ? item.unit : group->unit, &fact);
	fact.source = item.source.ptr != NULL ? item.source : group->source;
	fact.place = cc_yaml_place(node);
	struct layered_fact *slot = right ? cc_loader_push(loader, &loader->facts, sizeof(*slot)) : NULL;
	if (slot != NULL)
		*slot = (struct layered_fact){.fact = fact, .layer = loader->file->layer};
}

static void read_group(struct cc_loader *loader, const struct cc_yaml_node *node)
{
	struct fact_item item = {0};
	struct cc_fact fact = {0};
	if (!cc_form_read(loader, &cc_form_fact, node, &item))
		return;
	fact.metric = cc_loader_metric(loader, item.metric->text, cc_yaml_place(item.metric));
	if (fact.metric == NULL)
		return;
	fact.scope = fact.metric->default_scope;
	if (item.scope != NULL)
		fact.scope = cc_loader_scope(loader, item.scope->text, cc_yaml_place(item.scope));
	else if (fact.scope == NULL)
		cc_loader_fail(loader, cc_yaml_place(node), "fact lacks the key `scope`: its metric has no default");
	fact.publisher = item.publisher;
	if (fact.scope == NULL)
		return;
	for (const struct cc_yaml_node *value = item.values->first; value != NULL; value = value->next)
		read_value(loader, value, &item, fact);
}

void cc_facts_read(struct cc_loader *loader, const struct cc_yaml_node *value)
{
	for (const struct cc_yaml_node *node = value->first; node != NULL; node = node->next)
		read_group(loader, node);
}

static int compare_pointers(const void *a, const void *b)
{
	uintptr_t left = (uintptr_t)a;
	uintptr_t right = (uintptr_t)b;
	return (left > right) - (left < right);
}

/* Of a stock, "2024" and "as of the end of 2024" are one moment: the end decides. */
static int compare_periods(enum cc_period_sense sense, struct cc_period a, struct cc_period b)
{
	int order = cc_date_compare(a.end, b.end);
	if (order != 0 || sense == CC_PERIOD_STOCK)
		return order;
	return cc_date_compare(a.start, b.start);
}

int cc_fact_compare_key(const struct cc_fact *fact, const struct cc_metric *metric, const struct cc_scope *scope,
			struct cc_period period)
{
	int order = compare_pointers(fact->metric, metric);
	if (order == 0)
		order = compare_pointers(fact->scope, scope);
	return order != 0 ? order : compare_periods(metric->sense, fact->period, period);
}

/* Equal for one release of one publisher. */
static int compare_releases(const struct cc_fact *a, const struct cc_fact *b)
{
	int order = cc_date_compare(a->released, b->released);
	if (order == 0 && a->vintage != b->vintage)
		order = a->vintage < b->vintage ? -1 : 1;
	return order != 0 ? order : cc_str_compare(a->publisher, b->publisher);
}

static int compare_facts(const void *left, const void *right)
{
	const struct layered_fact *a = left;
	const struct layered_fact *b = right;
	int order = cc_fact_compare_key(&a->fact, b->fact.metric, b->fact.scope, b->fact.period);
	if (order == 0)
		order = compare_releases(&a->fact, &b->fact);
	if (order == 0 && a->layer != b->layer)
		order = a->layer < b->layer ? -1 : 1;
	if (order == 0)
		order = cc_str_compare(a->fact.place.path, b->fact.place.path);
	if (order == 0 && a->fact.place.line != b->fact.place.line)
		order = a->fact.place.line < b->fact.place.line ? -1 : 1;
	return order != 0
		   ? order
		   : (a->fact.place.column > b->fact.place.column) - (a->fact.place.column < b->fact.place.column);
}

static bool is_same_release(const struct cc_fact *a, const struct cc_fact *b)
{
	return cc_fact_compare_key(a, b->metric, b->scope, b->period) == 0 && compare_releases(a, b) == 0;
}

void cc_facts_finish(struct cc_loader *loader)
{
	struct layered_fact *items = loader->facts.items;
	size_t count = loader->facts.len;
	struct cc_fact *facts = cc_loader_alloc(loader, count * sizeof(*facts));
	if (facts == NULL)
		return;
	if (count > 1)
		qsort(items, count, sizeof(*items), compare_facts);
	size_t kept = 0;
	for (size_t i = 0; i < count; i++) {
		bool again = kept > 0 && is_same_release(&facts[kept - 1], &items[i].fact);
		if (again && items[i - 1].layer == items[i].layer)
			cc_loader_fail_twice(
			    loader, items[i].fact.place, items[i - 1].fact.place,
			    "this release of `%.*s` stands twice: give the other its vintage or date of "
			    "release, or keep one",
			    CC_STR_ARGS(items[i].fact.metric->id));
		if (!again)
			kept++;
		facts[kept - 1] = items[i].fact;
	}
	loader->rules->facts = facts;
	loader->rules->fact_count = kept;
}
