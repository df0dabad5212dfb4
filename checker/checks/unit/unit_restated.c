/* An amount said again in another unit that is another amount: 4.2平方公里，折合6.3万亩; 26 miles (420 km).
 * Leaves which figure says another one again to extract/figures/restated.c, money to nobody: rates of exchange move. */
#include "base/ascii.h"
#include "checks/arithmetic/recompute.h"
#include "checks/noun/measures.h"
#include "checks/shared/compose.h"
#include "checks/shared/say.h"
#include "checks/unit/unit_points.h"

enum {
	LOOSE_PERCENT = 10, /* 1 mile (1.5 km), 1 ounce (30 g): as people round them */
	POWER_MOST = 9,
	DIGITS_LEAST = 3, /* of which one may be misprinted: 26.2 miles (41.2 km) */
	CONFIDENCE = 900,
	CONFIDENCE_OF_OTHERS = 800,
};

/* Two figures for one amount. */
struct restated {
	const struct cc_article *article;
	const struct cc_quantity *first, *again;
	struct cc_interval meant, told; /* in one unit */
	struct cc_decimal right;	/* what the second would say, in its unit as printed */
};

static const struct cc_quantity *figure_at(const struct cc_mentions *mentions, struct cc_span span)
{
	for (size_t i = 0; i < mentions->quantity_count; i++)
		if (mentions->quantities[i].span.start == span.start && mentions->quantities[i].span.end == span.end)
			return &mentions->quantities[i];
	return NULL;
}

static bool is_plain(const struct cc_quantity *quantity)
{
	return !quantity->suspect && !quantity->is_range && !quantity->is_sum && quantity->unit.ptr != NULL &&
	       !quantity->value.negative && !cc_decimal_is_zero(quantity->value);
}

/* Printed digits are to the value as those that would be right are to what is meant. */
static bool find_right(struct restated *it, const struct cc_ruleset *rules)
{
	struct cc_interval meant = cc_interval_point(it->first->value);
	struct cc_interval one = cc_interval_point(it->again->value);
	struct cc_interval quotient;
	struct cc_decimal scaled;
	if (!cc_measures_bring(&meant, &one, rules, it->first->unit, it->again->unit) ||
	    cc_recompute_quotient(&quotient, meant, one, 1) != CC_OK ||
	    cc_decimal_multiply(&scaled, quotient.low, it->again->printed) != CC_OK)
		return false;
	int digits = it->again->printed.exponent < 0 ? -it->again->printed.exponent : 0;
	while (cc_recompute_round(&it->right, scaled, digits) == CC_OK && digits < POWER_MOST &&
	       cc_decimal_digits(cc_decimal_normalise(it->right).coefficient) < 2)
		digits++;
	return !cc_decimal_is_zero(it->right);
}

/* A power of ten too much or too little is told. */
static bool is_power_apart(const struct restated *it)
{
	for (int32_t power = 1; power <= POWER_MOST; power++)
		if (cc_interval_meets_shifted(it->meant, power, it->told) ||
		    cc_interval_meets_shifted(it->meant, -power, it->told))
			return true;
	return false;
}

/* 100 m (20 cm of snow): amounts that lie ten times apart are two things. */
static bool are_near(const struct restated *it)
{
	struct cc_interval reach = it->meant;
	return cc_decimal_shift(&reach.low, it->meant.low, -1) == CC_OK &&
	       cc_decimal_shift(&reach.high, it->meant.high, 1) == CC_OK && cc_interval_overlaps(reach, it->told);
}

/* 26.2 miles (41.2 km): near, but for one digit. */
static bool is_misprint(const struct restated *it)
{
	return cc_decimal_digits(cc_decimal_normalise(it->right).coefficient) >= DIGITS_LEAST &&
	       it->right.exponent == it->again->printed.exponent &&
	       cc_recompute_is_misprint(it->right, it->again->printed);
}

enum verdict { HOLDS, DOUBTFUL, WRONG };

static enum verdict judge(struct restated *it, const struct cc_ruleset *rules)
{
	it->meant = it->first->hard;
	it->told = it->again->hard;
	if (!cc_measures_bring(&it->meant, &it->told, rules, it->first->unit, it->again->unit) ||
	    cc_interval_overlaps(it->meant, it->told) || !find_right(it, rules) || !it->meant.has_low ||
	    !it->meant.has_high || cc_recompute_widen(&it->meant, LOOSE_PERCENT) != CC_OK)
		return HOLDS;
	if (cc_interval_overlaps(it->meant, it->told))
		return is_misprint(it) ? DOUBTFUL : HOLDS;
	if (is_power_apart(it))
		return WRONG;
	return are_near(it) ? DOUBTFUL : HOLDS;
}

/* The digits that a figure is printed with: 17409.5 of 17409.5万亩. @param decimals  behind their point. */
static size_t printed_digits(struct cc_str text, int32_t *decimals)
{
	size_t end = 0;
	bool point = false;
	for (; end < text.len && (cc_ascii_is_digit(text.ptr[end]) || text.ptr[end] == '.' || text.ptr[end] == ',');
	     end++) {
		*decimals += point && text.ptr[end] != ',';
		point = point || text.ptr[end] == '.';
	}
	return end;
}

/* 17409.6万亩, as the second figure is printed, and not 174096000亩. */
static void write_right(struct cc_buf *out, const struct restated *it, struct cc_str view)
{
	struct cc_str printed = cc_str_slice(view, it->again->number.start, it->again->span.end);
	int32_t decimals = 0;
	size_t digits = printed_digits(printed, &decimals);
	int32_t power = it->again->printed.exponent + decimals;
	struct cc_decimal shown;
	bool multiplied = digits > 0 && power > 0 && cc_decimal_shift(&shown, it->right, -power) == CC_OK &&
			  cc_recompute_round(&shown, shown, decimals + 1) == CC_OK;
	cc_decimal_write(out, multiplied ? cc_decimal_normalise(shown) : it->right);
	cc_buf_add(out, multiplied ? cc_str_slice(printed, digits, printed.len)
				   : cc_str_slice(view, it->again->number.end, it->again->span.end));
}

static struct cc_str message_of(const struct restated *it, const struct cc_check_input *input, struct cc_arena *arena)
{
	struct cc_str view = it->article->text.view;
	struct cc_buf right = say_start(arena);
	write_right(&right, it, view);
	struct cc_str args[] = {cc_str_of_span(view, it->first->span), say_end(&right, arena),
				cc_str_of_span(view, it->again->span)};
	return cc_compose(arena, cc_say(input, "{0} is {1}, the text says {2}", "{0} 合 {1}，文中为 {2}"), args,
			  sizeof(args) / sizeof(args[0]));
}

static bool tell(struct cc_vec *findings, const struct restated *it, enum verdict verdict,
		 const struct cc_check_input *input, struct cc_arena *arena)
{
	struct cc_vec places = cc_vec_new(arena, sizeof(struct cc_location));
	struct cc_span both = {.start = it->first->span.start, .end = it->again->span.end};
	struct cc_location place = cc_compose_place(it->article, cc_article_reading(it->article, both));
	struct cc_finding finding = {
	    .check = cc_check_unit_scale.id,
	    .severity = verdict == WRONG ? CC_SEVERITY_ERROR : CC_SEVERITY_WARNING,
	    .confidence = verdict == WRONG ? CONFIDENCE : CONFIDENCE_OF_OTHERS,
	    .message = message_of(it, input, arena),
	};
	if (finding.message.ptr == NULL || !cc_vec_add(&places, &place))
		return false;
	say_set_locations(&finding, &places);
	return cc_vec_add(findings, &finding);
}

static bool check_sentence(struct cc_vec *findings, const struct cc_article *article,
			   const struct cc_mentions *mentions, const struct cc_check_input *input,
			   struct cc_arena *arena)
{
	for (size_t i = 0; i < mentions->quantity_count; i++) {
		const struct cc_quantity *again = &mentions->quantities[i];
		if (again->same_as.end == 0)
			continue;
		struct restated it = {.article = article, .first = figure_at(mentions, again->same_as), .again = again};
		if (it.first == NULL || !is_plain(it.first) || !is_plain(again))
			continue;
		enum verdict verdict = judge(&it, input->rules);
		if (verdict != HOLDS && !tell(findings, &it, verdict, input, arena))
			return false;
	}
	return true;
}

bool unit_restated_check(struct cc_vec *findings, const struct cc_check_input *input, struct cc_arena *arena)
{
	for (size_t i = 0; i < cc_check_focus(input); i++) {
		const struct cc_article *article = input->articles[i];
		for (size_t s = 0; s < article->text.sentence_count; s++)
			if (!check_sentence(findings, article, &article->mentions[s], input, arena))
				return false;
	}
	return true;
}
