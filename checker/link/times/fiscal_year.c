/* Years that the text explains or splits: "fiscal 2026, which ended on 31 March", 2024/25, "the fiscal year ending in
 * March". Leaves what other words for a time mean to said_period.c. */
#include "link/places/subjects.h"
#include "link/places/text_place.h"
#include "link/times/periods.h"

/* The fiscal year of the United States, as which extraction reads all of them. */
enum { OCTOBER = 10, MONTHS = 12, QUARTER = 3 };

/* "2024/25", "2024-25": in English one year that begins in the first and ends in the second. */
static bool is_split_year(const struct link_sentence *self, const struct cc_period_mention *mention)
{
	enum { LENGTH = 7, SIGN = 4 };
	struct cc_str words = cc_str_of_span(self->view, mention->span);
	struct cc_period period = mention->period;
	bool split = words.len == LENGTH && (words.ptr[SIGN] == '/' || words.ptr[SIGN] == '-');
	return split && !link_is_han_sentence(self) && cc_date_is_set(period.end) &&
	       period.end.year == period.start.year + 2 && period.start.month == 1 && period.end.month == 1;
}

/* "in the 2024-25 season, up from 7,960 in 2023-24": no year of anybody's budget; when a season begins differs from
 * field to field. */
static bool is_of_seasons(const struct link_sentence *self)
{
	const struct cc_word_list *seasons = link_words(self, CC_WORDS_SEASON);
	for (size_t i = 0; i < self->mentions->period_count; i++) {
		const struct cc_period_mention *mention = &self->mentions->periods[i];
		struct cc_str rest = cc_str_slice(self->view, mention->span.end, self->sentence->span.end);
		if (is_split_year(self, mention) && cc_word_list_begins(seasons, rest) > 0)
			return true;
	}
	return false;
}

/* The day behind 28 August is near the first of September. */
static struct cc_date first_of_month_near(struct cc_date end)
{
	enum { MIDDLE = 15 };
	struct cc_date first = {.year = end.year, .month = end.month, .day = 1};
	return end.day > MIDDLE ? cc_date_add_months(first, 1) : first;
}

/* "fiscal year 2025 (July 2024 to June 2025)", "fiscal 2026, which ended on 31 March": the twelve months that are
 * meant. */
static bool explained_year(const struct link_sentence *self, const struct cc_period_mention *mention,
			   struct cc_period *out)
{
	const struct cc_word_list *ended = link_words(self, CC_WORDS_FISCAL_END);
	size_t next = (size_t)(mention - self->mentions->periods) + 1;
	const struct cc_period named = mention->period;
	if (link_is_han_sentence(self) || next >= self->mentions->period_count || !cc_date_is_set(named.start) ||
	    cc_date_compare(cc_date_add_months(named.start, MONTHS), named.end) != 0)
		return false;
	const struct cc_period_mention *behind = &self->mentions->periods[next];
	struct cc_str between = cc_str_slice(self->view, mention->span.end, behind->span.start);
	struct cc_date start = behind->period.start;
	*out = behind->period;
	/* "in 2025 (2024: 7,960)" explains nothing. */
	if (cc_str_equal(between, CC_STR(" (")) && behind->period.kind != CC_PERIOD_YEAR &&
	    behind->state == CC_PERIOD_RESOLVED && cc_date_is_set(start))
		return cc_date_compare(cc_date_add_months(start, MONTHS), out->end) == 0;
	if (!cc_word_list_has(ended, between) || !cc_date_is_set(behind->period.end))
		return false;
	/* "fiscal 2025, which ends next March" says the year itself */
	int year = behind->state == CC_PERIOD_RESOLVED ? behind->period.end.year : mention->period.end.year;
	out->end = first_of_month_near(behind->period.end);
	out->end.year = (int16_t)(year + out->end.year - behind->period.end.year);
	out->start = cc_date_add_months(out->end, -MONTHS);
	out->kind = CC_PERIOD_SPAN;
	return true;
}

bool link_explains_year(const struct link_sentence *self, const struct cc_period_mention *mention)
{
	struct cc_period year;
	return mention > self->mentions->periods && explained_year(self, mention - 1, &year);
}

/* "worse than forecast, and October-December growth was revised down": what is planned ends where another clause is
 * joined. */
static bool is_planned_in_part(const struct link_sentence *self, size_t at)
{
	static const enum cc_cue_kind plans[] = {CC_CUE_TARGET, CC_CUE_FORECAST, CC_CUE_INTENT};
	size_t from = link_part_start(self, at);
	size_t stop = cc_str_find(cc_str_slice(self->view, 0, self->sentence->span.end), CC_STR(";"), at);
	size_t to = stop != SIZE_MAX ? stop : self->sentence->span.end;
	return from == self->sentence->span.start ||
	       link_has_any_cue(self, plans, sizeof(plans) / sizeof(plans[0]), from, to);
}

/* "预计…明年增长1.8%;10月消费者价格指数上涨2.4%": in Chinese, where nothing is planned up to a semicolon. */
bool link_is_planned_there(const struct link_sentence *self, const struct cc_period_mention *mention)
{
	if (link_is_han_sentence(self))
		return is_planned_in_part(self, mention->span.start);
	const struct cc_clause *clause = link_clause_at(self, mention->span.start);
	struct cc_str words = cc_str_slice(self->view, clause->span.start, mention->span.start);
	/* "did not rule out a rise in 2026, after inflation accelerated to 3.8 percent in October" */
	if (cc_str_starts(words, CC_STR("after ")))
		return false;
	bool joined = cc_str_equal(cc_str_trim(words), CC_STR("and")) || cc_str_starts(words, CC_STR("and "));
	/* "is forecast to average 4.7 percent next year; it was 4.9 percent in October" */
	joined = joined || clause->opener == ';';
	size_t from = joined ? clause->span.start : self->sentence->span.start;
	size_t to = joined ? clause->span.end : self->sentence->span.end;
	return link_has_cue(self, CC_CUE_TARGET, from, to) || link_has_cue(self, CC_CUE_FORECAST, from, to);
}

/* A fiscal year that is told by the year of its name: from which month on, and how many years later it ends. */
struct fiscal {
	int month;   /* in which it begins; 0: nobody knows */
	bool begins; /* the year of the name is the one in which it begins */
};

/* How a row of the list has it: "日本 04 begins". */
static struct fiscal fiscal_of_row(struct cc_str row, struct cc_str country)
{
	const size_t at = country.len + 1;
	const struct cc_str begins = CC_STR(" begins");
	if (!cc_str_starts(row, country) || row.len < at + 2 || row.ptr[country.len] != ' ')
		return (struct fiscal){0};
	return (struct fiscal){.month = (row.ptr[at] - '0') * 10 + (row.ptr[at + 1] - '0'),
			       .begins = cc_str_ends(row, begins)};
}

static struct fiscal fiscal_of(const struct link_sentence *self, struct cc_str country)
{
	const struct cc_word_list *rows = link_words(self, CC_WORDS_FISCAL_YEARS);
	struct fiscal found = {0};
	for (size_t i = 0; i < rows->count && found.month == 0; i++)
		found = fiscal_of_row(rows->words[i], country);
	return found;
}

/* ₹829.6 crore: that of the money which the article, or its beginning, counts in. */
static struct fiscal fiscal_of_money(const struct link_sentence *self)
{
	enum { SENTENCES_MOST = 32 };
	const struct cc_article *article = self->context->article;
	for (size_t i = 0; i < article->text.sentence_count && i < SENTENCES_MOST; i++) {
		const struct cc_mentions *mentions = &article->mentions[i];
		for (size_t k = 0; k < mentions->quantity_count; k++)
			if (cc_str_equal(mentions->quantities[k].dimension, CC_STR("money")))
				return fiscal_of(self, mentions->quantities[k].unit);
	}
	return (struct fiscal){0};
}

/* That of the country that the sentence names first, of the place around, of the text, or of the money. */
static struct fiscal fiscal_of_country(const struct link_sentence *self)
{
	const struct link_context *context = self->context;
	const struct cc_scope *around = context->block_scope != NULL ? context->block_scope : context->title_scope;
	around = around != NULL ? around : link_text_place(self);
	for (size_t k = 0; k <= self->scope_count; k++) {
		const struct cc_scope *scope = k < self->scope_count ? self->scopes[k].scope : around;
		struct fiscal found = scope != NULL ? fiscal_of(self, scope->id) : (struct fiscal){0};
		if (found.month > 0)
			return found;
	}
	return fiscal_of_money(self);
}

/* "FY24" behind "fiscal year 2025 (July 2024 to June 2025)": as the text has explained another one. */
static struct fiscal fiscal_of_text(const struct link_sentence *self)
{
	struct cc_period explained;
	for (size_t i = 0; i < self->mentions->period_count; i++) {
		const struct cc_period_mention *other = &self->mentions->periods[i];
		if (explained_year(self, other, &explained))
			return (struct fiscal){.month = explained.start.month,
					       .begins = explained.start.year == other->period.end.year};
	}
	return fiscal_of_country(self);
}

/* Whether the time is as long as a year, a half or a quarter, and is one of those that begin in October. */
static bool is_from_october(struct cc_period period)
{
	enum { YEAR = 12 };
	if (period.start.day != 1 || !cc_date_is_set(period.end))
		return false;
	for (int months = QUARTER; months <= YEAR; months *= 2)
		if ((period.start.month - OCTOBER) % months == 0 &&
		    cc_date_compare(cc_date_add_months(period.start, months), period.end) == 0)
			return true;
	return false;
}

/* FY2025, "fiscal 2026", "the fourth quarter of FY23": what the extraction takes for the year of the United States, or
 * for a half or a quarter of it. */
static bool is_fiscal(const struct link_sentence *self, const struct cc_period_mention *mention)
{
	static const struct cc_str words[] = {{"FY", 2}, {"iscal", 5}, {"inancial year", 13}};
	static const struct cc_str han[] = {{"财年", 6}, {"财政年度", 12}, {"财务年度", 12}};
	const struct cc_str text = cc_str_of_span(self->view, mention->span);
	bool named = false;
	if (mention->state != CC_PERIOD_RESOLVED || mention->relative || !is_from_october(mention->period))
		return false;
	for (size_t i = 0; i < sizeof(words) / sizeof(words[0]); i++)
		named = named || cc_str_find(text, link_is_han_sentence(self) ? han[i] : words[i], 0) != SIZE_MAX;
	return named;
}

/* "fiscal 2026 growth" of Japan begins in April 2026, India's ended in March 2026; a company's own year is anybody's
 * guess. */
static struct cc_period fiscal_period_meant(const struct link_sentence *self, const struct cc_period_mention *mention)
{
	const struct fiscal fiscal = fiscal_of_text(self);
	if (fiscal.month == 0) /* Chinese names no years of others but these */
		return link_is_han_sentence(self) ? mention->period : (struct cc_period){0};
	const int later = fiscal.month - OCTOBER + (fiscal.begins ? MONTHS : 0);
	struct cc_period period = mention->period;
	period.start = cc_date_add_months(period.start, later);
	period.end = cc_date_add_months(period.end, later);
	period.kind = CC_PERIOD_SPAN;
	return period;
}

struct cc_period link_part_of_fiscal_year(const struct link_sentence *self, struct cc_period part)
{
	if (link_is_han_sentence(self) || (part.kind != CC_PERIOD_QUARTER && part.kind != CC_PERIOD_HALF))
		return part;
	const struct fiscal fiscal = fiscal_of_money(self);
	if (fiscal.month == 0)
		return part;
	part.start = cc_date_add_months(part.start, fiscal.month - 1);
	part.end = cc_date_add_months(part.end, fiscal.month - 1);
	return part;
}

/* "the 2024-25 financial year": a year from April to March, as which extraction reads all of them. */
static bool is_split_fiscal(const struct link_sentence *self, const struct cc_period_mention *mention)
{
	enum { APRIL = 4 };
	struct cc_str words = cc_str_of_span(self->view, mention->span);
	struct cc_period period = mention->period;
	bool april = !link_is_han_sentence(self) && !mention->relative && mention->state == CC_PERIOD_RESOLVED &&
		     period.start.month == APRIL && period.start.day == 1 && cc_date_is_set(period.end) &&
		     cc_date_compare(cc_date_add_months(period.start, MONTHS), period.end) == 0;
	return april &&
	       (cc_str_find(words, CC_STR("/"), 0) != SIZE_MAX || cc_str_find(words, CC_STR("-"), 0) != SIZE_MAX) &&
	       cc_str_find(words, CC_STR("pril"), 0) == SIZE_MAX;
}

/* "in 2024-25" of Australia begins in July, of India in April; of whom nobody knows, in April. */
static struct cc_period split_year_meant(const struct link_sentence *self, int year)
{
	enum { APRIL = 4 };
	const struct fiscal fiscal = fiscal_of_country(self);
	struct cc_period period = link_split_year(year);
	int later = fiscal.month > 0 ? fiscal.month - APRIL : 0;
	period.start = cc_date_add_months(period.start, later);
	period.end = cc_date_add_months(period.end, later);
	return period;
}

/* "last fiscal year", "the current financial year" */
static bool is_relative_fiscal(const struct link_sentence *self, const struct cc_period_mention *mention)
{
	struct cc_str words = cc_str_of_span(self->view, mention->span);
	bool whole = mention->period.kind == CC_PERIOD_YEAR;
	bool quarter =
	    mention->period.kind == CC_PERIOD_QUARTER && cc_str_find(words, CC_STR("quarter of "), 0) != SIZE_MAX;
	return !link_is_han_sentence(self) && mention->relative && (whole || quarter) &&
	       (cc_str_ends(words, CC_STR("fiscal year")) || cc_str_ends(words, CC_STR("financial year")));
}

/* The one that the article was written in, or as many years from it as the words say; unset where nobody knows when it
 * begins. */
static struct cc_period relative_fiscal_meant(const struct link_sentence *self, const struct cc_period_mention *mention)
{
	struct cc_date written = self->context->article->document.date;
	const struct fiscal fiscal = fiscal_of_country(self);
	struct cc_period own = self->context->house_year;
	int month = link_has_house(self) && link_is_known_period(own) ? own.start.month : fiscal.month;
	if (month == 0 || !cc_date_is_set(written))
		return (struct cc_period){0};
	int begun = written.month >= month ? 0 : 1;
	int steps = mention->period.start.year - written.year;
	struct cc_date start = {.year = (int16_t)(written.year - begun + steps), .month = (int8_t)month, .day = 1};
	if (mention->period.kind == CC_PERIOD_QUARTER) {
		start = cc_date_add_months(start, mention->period.start.month - 1);
		return (struct cc_period){
		    .start = start, .end = cc_date_add_months(start, QUARTER), .kind = CC_PERIOD_QUARTER};
	}
	return (struct cc_period){.start = start, .end = cc_date_add_months(start, MONTHS), .kind = CC_PERIOD_SPAN};
}

/* What words that hold their time mean: as they say, or as the text explains them. */
struct cc_period link_period_as_said(const struct link_sentence *self, const struct cc_period_mention *mention)
{
	struct cc_period explained;
	if (explained_year(self, mention, &explained))
		return explained;
	if (is_fiscal(self, mention))
		return fiscal_period_meant(self, mention);
	if (is_relative_fiscal(self, mention))
		return relative_fiscal_meant(self, mention);
	if (is_split_fiscal(self, mention))
		return split_year_meant(self, mention->period.start.year);
	if (!is_split_year(self, mention))
		return mention->period;
	return is_of_seasons(self) ? (struct cc_period){0} : split_year_meant(self, mention->period.start.year);
}

/* "|For the full year to March| it expects 80 billion yen", in December: told in one clause with what is expected, and
 * no reason for that. */
static bool is_expected_year(const struct link_sentence *self, const struct cc_period_mention *mention)
{
	struct cc_str words = cc_str_of_span(self->view, mention->span);
	const struct cc_span clause = link_clause_at(self, mention->span.start)->span;
	struct cc_str before = cc_str_slice(self->view, clause.start, mention->span.start);
	bool to = mention->relative && cc_str_find(words, CC_STR("year to "), 0) != SIZE_MAX;
	return to && link_has_cue(self, CC_CUE_FORECAST, clause.start, clause.end) &&
	       !cc_word_list_within(link_words(self, CC_WORDS_TELLS_WHY), before);
}

/* "raised its forecast for the fiscal year ending in March", in December: the one that has not ended. */
struct cc_period link_or_next_year(const struct link_sentence *self, const struct cc_period_mention *mention,
				   struct cc_period period)
{
	struct cc_date written = self->context->article->document.date;
	struct cc_str words = cc_str_of_span(self->view, mention->span);
	bool over = cc_date_is_set(written) && cc_date_is_set(period.end) && cc_date_compare(period.end, written) <= 0;
	if (link_is_han_sentence(self) || !over)
		return period;
	/* in February "the year ending in March" is the one that it has not ended, as that end is the nearer one */
	struct cc_date half = cc_date_add_months(period.end, 6);
	bool nearer = cc_date_is_set(half) && cc_date_compare(half, written) <= 0;
	bool ending = cc_str_find(words, CC_STR("year ending in "), 0) != SIZE_MAX &&
		      (nearer || link_is_planned_there(self, mention));
	bool ends = cc_str_find(words, CC_STR("year that ends in "), 0) != SIZE_MAX || is_expected_year(self, mention);
	if (!ending && !ends)
		return period;
	period.start = cc_date_add_months(period.start, 12);
	period.end = cc_date_add_months(period.end, 12);
	return period;
}

/* "Spain's GDP grew 0.8 percent in the third quarter": what only places have has no year of its own. */
bool link_tells_of_places(const struct link_sentence *self)
{
	bool places = false;
	for (size_t i = 0; i < self->name_count; i++) {
		if (self->names[i].metric->of_organisations)
			return false;
		const struct cc_scope *place = self->names[i].metric->default_scope;
		places = places || (place != NULL && place->kind == CC_SCOPE_COUNTRY);
	}
	return places && !link_is_han_sentence(self) && !link_has_house(self);
}
