/* Words that several checks use, in both languages.
 * Leaves layout to report/. */
#include "checks/shared/say.h"

#include <stdlib.h>

#include "base/ascii.h"
#include "checks/shared/compose.h"

enum {
	LOCATIONS_SHOWN = 100,
	SEEN_BESIDE = 60,  /* bytes before a figure that one sees with it */
	HAN_GROUP = 4,	   /* a word for each 10^4 */
	POWERS_NAMED = 16, /* up to 1000万亿 */
};

struct cc_buf say_start(struct cc_arena *arena)
{
	return cc_buf_new(cc_arena_allocator(arena), SAY_MAX);
}

struct cc_str say_end(struct cc_buf *text, struct cc_arena *arena)
{
	struct cc_str kept = cc_buf_keep(text, arena);
	cc_buf_free(text);
	return kept;
}

static struct cc_str view_slice(const struct cc_claim *claim, struct cc_span span)
{
	return cc_str_of_span(claim->article->text.view, span);
}

void say_figure(struct cc_buf *out, const struct cc_claim *claim)
{
	cc_buf_add(out, cc_str_trim(view_slice(claim, claim->quantity.phrase)));
}

size_t say_digits_of(struct cc_str numeral, int32_t *decimals)
{
	size_t at = 0;
	*decimals = 0;
	bool point = false;
	for (; at < numeral.len; at++) {
		char c = numeral.ptr[at];
		if (c == '.' && !point)
			point = true;
		else if (cc_ascii_is_digit(c))
			*decimals += point;
		else if (c != ',')
			break;
	}
	return at;
}

static void add_shifted(struct cc_buf *out, struct cc_interval interval, int32_t shift)
{
	struct cc_interval shifted;
	if (cc_interval_shift(&shifted, interval, -shift) == CC_OK)
		cc_interval_write(out, shifted);
	else
		cc_interval_write(out, interval);
}

/* 178,400 tickets: every digit is printed, and half a ticket more or less tells an editor nothing. */
static bool is_whole_count(const struct cc_quantity *quantity, struct cc_str numeral)
{
	int32_t decimals = 0;
	return cc_quantity_is_exact(quantity) && cc_quantity_is_count(quantity) && numeral.len > 0 &&
	       say_digits_of(numeral, &decimals) == numeral.len && decimals == 0;
}

struct cc_str say_reading(const struct cc_claim *claim, struct cc_arena *arena)
{
	struct cc_buf text = say_start(arena);
	if (!is_whole_count(&claim->quantity, view_slice(claim, claim->quantity.number)))
		say_interval(&text, claim);
	return say_end(&text, arena);
}

/* 万 of 万多 and of 余万: what is more is told by the interval itself. */
static void add_scale(struct cc_buf *out, struct cc_str scale)
{
	static const struct cc_str more[] = {{"多", 3}, {"余", 3}, {"餘", 3}, {"来", 3}, {"來", 3}};
	for (size_t i = 0; i < sizeof(more) / sizeof(more[0]); i++) {
		if (cc_str_starts(scale, more[i]))
			scale = cc_str_slice(scale, more[i].len, scale.len);
		if (cc_str_ends(scale, more[i]))
			scale = cc_str_slice(scale, 0, scale.len - more[i].len);
	}
	cc_buf_add(out, scale);
}

void say_interval(struct cc_buf *out, const struct cc_claim *claim)
{
	const struct cc_quantity *quantity = &claim->quantity;
	struct cc_str numeral = view_slice(claim, quantity->number);
	int32_t decimals = 0;
	size_t digits = say_digits_of(numeral, &decimals);
	int32_t shift = digits > 0 ? quantity->value.exponent + decimals : 0;
	if (digits > 0)
		cc_buf_add(out, numeral);
	else
		cc_decimal_write(out, quantity->value);
	if (is_whole_count(quantity, numeral))
		return;
	cc_buf_adds(out, " (");
	add_shifted(out, quantity->hard, shift);
	if (digits > 0)
		add_scale(out, cc_str_slice(numeral, digits, numeral.len));
	cc_buf_adds(out, ")");
}

static bool is_han_claim(const struct cc_claim *claim)
{
	return cc_text_is_han(&claim->article->text, claim->sentence);
}

static struct cc_str title_of(struct cc_titles titles, bool han)
{
	return han ? titles.zh : titles.en;
}

static const char *aspect_title(enum cc_aspect aspect, const struct cc_check_input *input)
{
	static const struct {
		const char *en, *zh;
	} titles[CC_ASPECT_COUNT] = {
	    [CC_ASPECT_LEVEL] = {.en = "", .zh = ""},
	    [CC_ASPECT_CHANGE] = {.en = " (change)", .zh = "（增减）"},
	    [CC_ASPECT_GROWTH_RATE] = {.en = " (growth)", .zh = "（增速）"},
	    [CC_ASPECT_SHARE] = {.en = " (share)", .zh = "（占比）"},
	    [CC_ASPECT_RANK] = {.en = " (rank)", .zh = "（位次）"},
	    [CC_ASPECT_CUMULATIVE] = {.en = " (cumulative)", .zh = "（累计）"},
	    [CC_ASPECT_MULTIPLE] = {.en = " (multiple)", .zh = "（倍数）"},
	};
	return cc_say(input, titles[aspect].en, titles[aspect].zh);
}

static void say_scope(struct cc_buf *out, const struct cc_claim *claim)
{
	bool han = is_han_claim(claim);
	if (claim->scope != NULL && claim->sector == NULL && title_of(claim->scope->title, han).len > 0)
		cc_buf_add(out, title_of(claim->scope->title, han));
	else
		cc_buf_add(out, claim->scope_name);
	if (claim->part.len > 0)
		cc_buf_addf(out, "·%.*s", (int)claim->part.len, claim->part.ptr);
}

/* 2019-03..2022-08 is how programs write it. */
void say_period(struct cc_buf *out, struct cc_period period, const struct cc_check_input *input)
{
	struct cc_buf written = cc_buf_new(out->alloc, SAY_MAX);
	cc_period_write(&written, period);
	struct cc_str text = {.ptr = written.data, .len = written.len};
	size_t dots = cc_str_find(text, CC_STR(".."), 0);
	bool span = dots != SIZE_MAX;
	struct cc_str first = cc_str_slice(text, 0, span ? dots : text.len);
	struct cc_str last = span ? cc_str_slice(text, dots + 2, text.len) : (struct cc_str){0};
	bool both = first.len > 0 && last.len > 0;
	if (span && !both)
		cc_buf_adds(out, first.len > 0 ? cc_say(input, "since ", "") : cc_say(input, "until ", "截至"));
	cc_buf_add(out, first);
	if (span && first.len > 0)
		cc_buf_adds(out, both ? cc_say(input, " to ", "至") : cc_say(input, "", "起"));
	cc_buf_add(out, last);
	cc_buf_free(&written);
}

void say_subject(struct cc_buf *out, const struct cc_claim *claim, struct cc_period period,
		 const struct cc_check_input *input)
{
	cc_buf_add(out, title_of(claim->metric->title, is_han_claim(claim)));
	cc_buf_adds(out, aspect_title(claim->aspect, input));
	if (claim->scope_name.len > 0) {
		cc_buf_adds(out, " · ");
		say_scope(out, claim);
	}
	cc_buf_adds(out, " · ");
	if (cc_period_is_set(period))
		say_period(out, period, input);
	else
		cc_buf_adds(out, cc_say(input, "now", "目前"));
}

static const char *vintage_title(enum cc_vintage vintage, const struct cc_check_input *input)
{
	static const struct {
		const char *en, *zh;
	} titles[] = {
	    [CC_VINTAGE_PUBLISHED] = {.en = "published", .zh = "公布数"},
	    [CC_VINTAGE_PRELIMINARY] = {.en = "preliminary", .zh = "初步数"},
	    [CC_VINTAGE_FINAL] = {.en = "final", .zh = "最终数"},
	    [CC_VINTAGE_REVISED] = {.en = "revised", .zh = "修订数"},
	};
	return cc_say(input, titles[vintage].en, titles[vintage].zh);
}

void say_release(struct cc_buf *out, const struct cc_fact *fact, const struct cc_check_input *input)
{
	cc_buf_adds(out, vintage_title(fact->vintage, input));
	if (fact->publisher.len > 0) {
		cc_buf_adds(out, cc_say(input, ", ", "，"));
		cc_buf_add(out, fact->publisher);
	}
	if (cc_date_is_set(fact->released)) {
		cc_buf_add_char(out, ' ');
		cc_date_write(out, fact->released);
	}
}

static bool add_once(struct cc_vec *explanation, struct cc_str sentence)
{
	const struct cc_str *known = explanation->items;
	for (size_t i = 0; i < explanation->len; i++)
		if (cc_str_equal(known[i], sentence))
			return true;
	return sentence.ptr != NULL && cc_vec_add(explanation, &sentence);
}

bool say_sentence(struct cc_vec *explanation, const char *text)
{
	struct cc_str sentence = cc_str_from(text);
	return cc_vec_add(explanation, &sentence);
}

void say_power(struct cc_buf *out, int32_t power, const struct cc_check_input *input)
{
	static const char *const words[] = {"", "万", "亿", "万亿"};
	bool zh = input->language == CC_LANGUAGE_ZH;
	if (!zh || power < 0 || power >= POWERS_NAMED) {
		cc_buf_addf(out, zh ? "正好相差10的%d次方" : "exactly 10^%d apart", (int)power);
		return;
	}
	static const char *const thousands[] = {"1", "10", "100", "1000"};
	cc_buf_addf(out, "正好相差%s%s倍", thousands[power % HAN_GROUP], words[power / HAN_GROUP]);
}

static struct cc_str figure_words(const struct cc_claim *claim, struct cc_arena *arena)
{
	struct cc_buf text = say_start(arena);
	say_figure(&text, claim);
	return say_end(&text, arena);
}

static bool say_inferred_period(struct cc_vec *explanation, const struct cc_claim *claim,
				const struct cc_check_input *input, struct cc_arena *arena)
{
	bool told = cc_span_len(claim->period_span) > 0;
	struct cc_str args[] = {figure_words(claim, arena), view_slice(claim, claim->period_span)};
	const char *words;
	if (claim->period_binding == CC_BOUND_STATED && !claim->period_current)
		return true;
	if (claim->period_current)
		words = cc_say(input, "no year is given for {0}", "{0}未写明年份，按目前理解");
	else if (told)
		words = cc_say(input, "inferred: the period of {0}, from {1}", "推断：{0}的时期取自“{1}”");
	else
		words =
		    cc_say(input, "inferred: the period of {0}, from what stands before it", "推断：{0}的时期取自前文");
	struct cc_str line = cc_compose(arena, words, args, told ? 2 : 1);
	return args[0].ptr != NULL && add_once(explanation, line);
}

static bool say_inferred_scope(struct cc_vec *explanation, const struct cc_claim *claim,
			       const struct cc_check_input *input, struct cc_arena *arena)
{
	if (claim->scope_binding != CC_BOUND_CONTEXT && claim->scope_binding != CC_BOUND_DEFAULT)
		return true;
	bool context = claim->scope_binding == CC_BOUND_CONTEXT;
	struct cc_buf place = say_start(arena);
	say_scope(&place, claim);
	struct cc_str args[] = {figure_words(claim, arena), say_end(&place, arena)};
	const char *words = context
				? cc_say(input, "inferred: the place of {0} → {1}", "推断：{0}的地区取自上文（{1}）")
				: cc_say(input, "assumed, as no place is named: {0} → {1}", "{0}未写明地区，按{1}理解");
	struct cc_str line = cc_compose(arena, words, args, 2);
	return args[0].ptr != NULL && args[1].ptr != NULL && add_once(explanation, line);
}

bool say_inferred(struct cc_vec *explanation, const struct cc_claim *const *claims, size_t count,
		  const struct cc_check_input *input, struct cc_arena *arena)
{
	for (size_t i = 0; i < count; i++) {
		if (!say_inferred_period(explanation, claims[i], input, arena) ||
		    !say_inferred_scope(explanation, claims[i], input, arena))
			return false;
	}
	return true;
}

struct cc_location say_location(const struct cc_claim *claim, struct cc_str note)
{
	const struct cc_article *article = claim->article;
	return (struct cc_location){
	    .article = article,
	    .mark = cc_article_reading(article, claim->quantity.phrase),
	    .sentence = cc_article_reading(article, article->text.sentences[claim->sentence].span),
	    .claim = claim,
	    .note = note,
	};
}

static int compare_locations(const void *left, const void *right)
{
	const struct cc_location *a = left;
	const struct cc_location *b = right;
	if (a->article->index != b->article->index)
		return a->article->index < b->article->index ? -1 : 1;
	if (a->mark.start != b->mark.start)
		return a->mark.start < b->mark.start ? -1 : 1;
	return (a->mark.end > b->mark.end) - (a->mark.end < b->mark.end);
}

/* @return How many are left of the sorted places. */
static size_t drop_repeats(struct cc_location *items, size_t count)
{
	size_t kept = 0;
	for (size_t i = 0; i < count; i++)
		if (kept == 0 || compare_locations(&items[kept - 1], &items[i]) != 0)
			items[kept++] = items[i];
	return kept;
}

void say_set_locations(struct cc_finding *finding, struct cc_vec *locations)
{
	struct cc_location *items = locations->items;
	if (locations->len > 0)
		qsort(items, locations->len, sizeof(*items), compare_locations);
	locations->len = drop_repeats(items, locations->len);
	size_t shown = locations->len < LOCATIONS_SHOWN ? locations->len : LOCATIONS_SHOWN;
	finding->locations = items;
	finding->location_count = shown;
	finding->locations_more = locations->len - shown;
}

static bool add_source(struct cc_finding *finding, struct cc_location source, struct cc_arena *arena)
{
	struct cc_vec locations = cc_vec_new(arena, sizeof(struct cc_location));
	for (size_t i = 0; i < finding->location_count; i++)
		if (!cc_vec_add(&locations, &finding->locations[i]))
			return false;
	if (!cc_vec_add(&locations, &source))
		return false;
	finding->locations = locations.items;
	finding->location_count = locations.len;
	return true;
}

bool say_add_period_source(struct cc_finding *finding, const struct cc_claim *claim, struct cc_arena *arena)
{
	const struct cc_article *article = claim->article;
	bool inferred = claim->period_binding != CC_BOUND_STATED && cc_span_len(claim->period_span) > 0;
	if (!inferred || claim->period_span.end + SEEN_BESIDE >= claim->quantity.phrase.start)
		return true;
	return add_source(finding, cc_compose_place(article, cc_article_reading(article, claim->period_span)), arena);
}

bool say_add_dateline(struct cc_finding *finding, const struct cc_article *article, struct cc_arena *arena)
{
	struct cc_span line = article->document.date_line;
	if (cc_span_len(line) == 0)
		return true;
	return add_source(finding, (struct cc_location){.article = article, .mark = line, .sentence = line}, arena);
}
