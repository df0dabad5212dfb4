/* Which units a metric is told in: its own, others of its sort, none where it counts.
 * Leaves what the figure states of it to aspect.c. */
#include <stdint.h>

#include "link/metrics/aspect.h"

static bool is_dimension(struct cc_str dimension, const char *name)
{
	return dimension.ptr != NULL && cc_str_equal(dimension, cc_str_from(name));
}

/* Classifiers that count one sort of thing: firms by 家 or 户, people by 人 or 名, works by 件 or 项; the countries of
 * "employs 12,400 people in 18 countries" are no people. CC_WORDS_COUNT where no list has the unit. */
static enum cc_words sort_of_count(const struct link_sentence *self, struct cc_str unit)
{
	static const enum cc_words sorts[] = {CC_WORDS_COUNTS_FIRMS, CC_WORDS_COUNTS_PEOPLE, CC_WORDS_COUNTS_VISITS,
					      CC_WORDS_COUNTS_WORKS, CC_WORDS_COUNTS_PLACES, CC_WORDS_COUNTS_KINDS,
					      CC_WORDS_COUNTS_ITSELF};
	for (size_t i = 0; i < sizeof(sorts) / sizeof(sorts[0]); i++) {
		if (cc_word_list_has(link_words(self, sorts[i]), unit))
			return sorts[i];
	}
	return CC_WORDS_COUNT;
}

/* 两个城市, 成都两场: neither people nor visits are counted so; 8.3万个岗位 are. */
static bool counts_no_people(const struct link_sentence *self, const struct cc_quantity *quantity)
{
	enum { FEW = 10 };
	if (cc_str_equal(quantity->unit, CC_STR("个")))
		return cc_decimal_compare(quantity->value, cc_decimal_from_int(FEW)) < 0;
	return cc_word_list_has(link_words(self, CC_WORDS_COUNTS_NO_PEOPLE), quantity->unit);
}

/* 6.8次: what is counted comes in whole ones. */
static bool is_mean(const struct cc_quantity *quantity)
{
	return cc_decimal_normalise(quantity->value).exponent < 0;
}

/* 超400家 and 400个 are classifiers of one count; "中小企业拥有发明专利134.9万件" counts no firms. */
static bool may_count_the_same(const struct link_sentence *self, struct cc_str unit, const struct cc_quantity *quantity)
{
	const enum cc_words sort = sort_of_count(self, unit);
	const enum cc_words other = sort_of_count(self, quantity->unit);
	if (counts_no_people(self, quantity) && (sort == CC_WORDS_COUNTS_PEOPLE || sort == CC_WORDS_COUNTS_VISITS))
		return false;
	/* "年旅客吞吐量1000万人次以上的机场达到42个", "居民平均到医疗卫生机构就诊6.8次" */
	if ((sort == CC_WORDS_COUNTS_VISITS && cc_str_equal(quantity->unit, CC_STR("个"))) ||
	    (other == CC_WORDS_COUNTS_VISITS && cc_str_equal(unit, CC_STR("个")) && is_mean(quantity)))
		return false;
	/* 千人汽车保有量 counts no people */
	if (other == CC_WORDS_COUNTS_PEOPLE && cc_str_equal(unit, CC_STR("辆")))
		return false;
	if (sort == CC_WORDS_COUNTS_ITSELF && other == sort)
		return cc_str_equal(unit, quantity->unit);
	return sort == CC_WORDS_COUNT || other == CC_WORDS_COUNT || sort == other;
}

/* Trade in yuan and in dollars, harvests in 吨 and in 斤, farmland in 亩 and in 公顷: the metric is the same one, and
 * only like is compared with like. */
static bool is_same_in_another_unit(struct cc_str metric, struct cc_str quantity)
{
	static const char *const dimensions[] = {"money",  "mass",  "area",	"volume",     "length",
						 "energy", "power", "duration", "information"};
	for (size_t i = 0; i < sizeof(dimensions) / sizeof(dimensions[0]); i++) {
		if (is_dimension(metric, dimensions[i]) && is_dimension(quantity, dimensions[i]))
			return true;
	}
	return false;
}

bool link_is_rate_of(const struct cc_metric *metric, const struct cc_quantity *quantity)
{
	struct cc_str unit = quantity->unit;
	return metric->unit.ptr != NULL && unit.len > metric->unit.len + 1 && cc_str_starts(unit, metric->unit) &&
	       unit.ptr[metric->unit.len] == '/';
}

/* "the PMI fell to 49.3": an index is printed with its % or without. */
bool link_is_index(const struct cc_metric *metric)
{
	return metric->unit.ptr != NULL && cc_str_equal(metric->unit, CC_STR("%")) &&
	       cc_metric_is(metric, CC_NATURE_INDEX);
}

static bool is_count(const struct cc_metric *metric)
{
	return metric->dimension.ptr != NULL && cc_str_equal(metric->dimension, CC_STR("count"));
}

/* "463,000 high-tech enterprises": a bare number is a count of what it stands beside. 全国九分之一的经济总量 is a part
 * of it; nothing is counted to 118.23, which is a ratio ("366.7 violent crimes per 100,000 people"). */
static bool may_be_bare(const struct cc_metric *metric, const struct cc_quantity *quantity)
{
	bool ratio = metric->dimension.ptr != NULL && is_dimension(metric->dimension, "ratio");
	if (link_is_index(metric))
		return true;
	if (quantity->kind == CC_NUMBER_FRACTION && !ratio)
		return false;
	return metric->unit.ptr == NULL ||
	       (is_count(metric) && quantity->kind == CC_NUMBER_CARDINAL && quantity->value.exponent >= 0);
}

/* "rents climbed to £2,260 a month": money for each month is money, and held against its like alone. */
static bool is_money_a_time(const struct cc_metric *metric, const struct cc_quantity *quantity)
{
	enum { CODE = 3 };
	static const struct cc_str times[] = {{"/mo", 3}, {"/a", 2}, {"/wk", 3}, {"/d", 2}, {"/h", 2}};
	bool timed = false;
	for (size_t i = 0; i < sizeof(times) / sizeof(times[0]); i++)
		timed = timed || cc_str_ends(quantity->unit, times[i]);
	return is_dimension(metric->dimension, "money") && is_dimension(quantity->dimension, "rate") && timed &&
	       quantity->unit.len > CODE && quantity->unit.ptr[CODE] == '/' &&
	       cc_ascii_is_upper(quantity->unit.ptr[0]) && cc_ascii_is_upper(quantity->unit.ptr[2]);
}

/* "oil output averaged 553,000 barrels a day": what is told in tonnes a year elsewhere. */
static bool is_oil_in_barrels(const struct cc_metric *metric, const struct cc_quantity *quantity)
{
	bool oil =
	    metric->unit.ptr == NULL ? cc_metric_is(metric, CC_NATURE_OIL) : is_dimension(metric->dimension, "mass");
	return oil && cc_str_starts(quantity->unit, CC_STR("[bbl_us]"));
}

bool link_is_price(const struct cc_metric *metric)
{
	return metric->unit.ptr == NULL && cc_metric_is(metric, CC_NATURE_PRICE);
}

/* "LNG exports of 82 million tonnes": what goods are told in, and no length and no time. */
/* "Wholesale prices average €420 a tonne": what all goods cost has no price, only a pace. */
static bool is_price_of_all(const struct cc_metric *metric)
{
	return link_is_price(metric) && cc_metric_is(metric, CC_NATURE_PRICE_LEVEL);
}

static bool is_in_money(const struct cc_quantity *quantity)
{
	return is_dimension(quantity->dimension, "money") || is_dimension(quantity->dimension, "rate");
}

static bool is_of_any_unit(struct cc_str dimension)
{
	static const char *const dimensions[] = {"money", "count", "rate", "mass", "volume", "energy"};
	for (size_t i = 0; i < sizeof(dimensions) / sizeof(dimensions[0]); i++) {
		if (is_dimension(dimension, dimensions[i]))
			return true;
	}
	return false;
}

/* "prices rose in 70 cities", while "the price index stood at 128.8 points" is a level. */
static bool is_count_of_things(const struct cc_quantity *quantity)
{
	return is_dimension(quantity->dimension, "count") && !cc_str_equal(quantity->unit, CC_STR("points")) &&
	       !cc_str_equal(quantity->unit, CC_STR("点"));
}

/* "37 countries reported outbreaks": countries are counted only where the metric tells of them. */
static bool is_count_of_other_places(const struct link_sentence *self, const struct cc_metric *metric,
				     const struct cc_quantity *quantity)
{
	return cc_word_list_has(link_words(self, CC_WORDS_COUNTS_PLACES), quantity->unit) &&
	       cc_str_find(metric->title.en, quantity->unit, 0) == SIZE_MAX;
}

bool link_is_in_unit_of(const struct link_sentence *self, const struct cc_metric *metric,
			const struct cc_quantity *quantity)
{
	if (quantity->unit.ptr == NULL)
		return may_be_bare(metric, quantity);
	/* A metric of any unit (人均GDP in yuan or dollars) is no ratio (仅为欧盟的40%) and no duration (连续36年居首)
	 * all the same. */
	if (metric->unit.ptr == NULL)
		return sort_of_count(self, quantity->unit) != CC_WORDS_COUNTS_FIRMS &&
		       !(is_in_money(quantity) && is_price_of_all(metric)) &&
		       (quantity->dimension.ptr == NULL || is_oil_in_barrels(metric, quantity) ||
			(is_of_any_unit(quantity->dimension) &&
			 !(is_count_of_things(quantity) && link_is_price(metric))));
	if (cc_str_equal(metric->unit, quantity->unit) || link_is_rate_of(metric, quantity))
		return true;
	if (is_same_in_another_unit(metric->dimension, quantity->dimension) || is_money_a_time(metric, quantity) ||
	    is_oil_in_barrels(metric, quantity))
		return true;
	return is_count(metric) && quantity->dimension.ptr != NULL &&
	       !is_count_of_other_places(self, metric, quantity) &&
	       cc_str_equal(quantity->dimension, CC_STR("count")) && may_count_the_same(self, metric->unit, quantity);
}

bool link_is_sum_of_shares(const struct cc_metric *metric, const struct cc_quantity *quantity)
{
	enum { MILLION = 1000000 };
	return cc_metric_is(metric, CC_NATURE_PER_SHARE) &&
	       cc_decimal_compare(quantity->value, cc_decimal_from_int(MILLION)) >= 0;
}
