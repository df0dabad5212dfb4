/* mixed-form: one document that writes the same thing in two ways.
 * Leaves what the ways are to the mixed_*.c files. */
#include "checks/mixed/mixed.h"
#include "checks/shared/compose.h"
#include "checks/shared/say.h"

#include <stdlib.h>

/* A way without a name is shown as it was first printed. */
static const struct family {
	const char *rule;
	cc_mixed_family *gather;
	struct {
		const char *en, *zh;
	} thing, ways[CC_MIXED_WAYS];
	bool first_is_right; /* the others are told however many they are */
} families[] = {
    {.rule = "punctuation",
     .gather = cc_mixed_marks,
     .thing = {"punctuation of Chinese text", "中文标点"},
     .ways = {{"full-width", "全角"}, {"half-width", "半角"}},
     .first_is_right = true},
    {.rule = "quotation-marks", .gather = cc_mixed_quotes, .thing = {"quotation marks", "引号"}},
    {.rule = "range-sign", .gather = cc_mixed_ranges, .thing = {"ranges", "数值范围"}},
    {.rule = "thousands", .gather = cc_mixed_thousands, .thing = {"large numbers", "大数分节"}},
    {.rule = "unit-symbol", .gather = cc_mixed_symbols, .thing = {"one unit", "同一单位"}},
    {.rule = "unit-spelling", .gather = cc_mixed_spellings, .thing = {"one unit", "同一单位"}},
};

struct search {
	const struct cc_check_input *input;
	const struct cc_article *article;
	struct cc_vec *findings;
	struct cc_arena *arena;
	struct cc_arena *scratch;
};

/* How often each way is used for one thing, and where first. */
struct tally {
	size_t count[CC_MIXED_WAYS];
	struct cc_span first[CC_MIXED_WAYS];
	unsigned usual; /* the way that the others are held against */
};

static struct tally count_uses(const struct family *family, const struct cc_mixed_use *uses, size_t count)
{
	struct tally tally = {.usual = 0};
	for (size_t i = 0; i < count; i++) {
		if (tally.count[uses[i].way]++ == 0)
			tally.first[uses[i].way] = uses[i].span;
	}
	for (unsigned way = 1; way < CC_MIXED_WAYS && !family->first_is_right; way++)
		if (tally.count[way] > tally.count[tally.usual])
			tally.usual = way;
	return tally;
}

static bool is_mixed(const struct tally *tally)
{
	size_t ways = 0;
	for (unsigned way = 0; way < CC_MIXED_WAYS; way++)
		ways += tally->count[way] > 0;
	return ways > 1;
}

/* "full-width 240 times" or, of a way without a name, "2%～3% 4 times". */
static bool say_way(struct cc_buf *out, const struct search *search, const struct family *family,
		    const struct tally *tally, unsigned way)
{
	const char *name = cc_say(search->input, family->ways[way].en, family->ways[way].zh);
	struct cc_str args[] = {name != NULL ? cc_str_from(name)
					     : cc_str_of_span(search->article->document.reading, tally->first[way]),
				cc_compose_number(search->scratch, tally->count[way])};
	const char *pattern = tally->count[way] == 1 ? cc_say(search->input, "{0} once", "{0}1处")
						     : cc_say(search->input, "{0} {1} times", "{0}{1}处");
	struct cc_str said = cc_compose(search->scratch, pattern, args, 2);
	cc_buf_add(out, said);
	return args[1].ptr != NULL && said.ptr != NULL;
}

/* The usual way first. */
static struct cc_str compose_message(const struct search *search, const struct family *family,
				     const struct tally *tally)
{
	struct cc_buf out = say_start(search->arena);
	struct cc_str thing = cc_str_from(cc_say(search->input, family->thing.en, family->thing.zh));
	struct cc_str head =
	    cc_compose(search->scratch, cc_say(search->input, "{0} in two forms: ", "{0}写法不一："), &thing, 1);
	cc_buf_add(&out, head);
	bool ok = head.ptr != NULL && say_way(&out, search, family, tally, tally->usual);
	for (unsigned way = 0; way < CC_MIXED_WAYS; way++) {
		if (way == tally->usual || tally->count[way] == 0)
			continue;
		cc_buf_add(&out, cc_str_from(cc_say(search->input, ", ", "，")));
		ok = say_way(&out, search, family, tally, way) && ok;
	}
	struct cc_str message = say_end(&out, search->arena);
	return ok ? message : (struct cc_str){.ptr = NULL};
}

/* Every place of the rarer ways, and the first of the usual one to hold them against. */
static bool gather_places(struct cc_vec *places, const struct search *search, const struct tally *tally,
			  const struct cc_mixed_use *uses, size_t count)
{
	bool shown = false;
	for (size_t i = 0; i < count; i++) {
		if (uses[i].way == tally->usual && shown)
			continue;
		shown = shown || uses[i].way == tally->usual;
		struct cc_location place = cc_compose_place(search->article, uses[i].span);
		if (!cc_vec_add(places, &place))
			return false;
	}
	return true;
}

static bool report(const struct search *search, const struct family *family, const struct tally *tally,
		   const struct cc_mixed_use *uses, size_t count)
{
	struct cc_vec places = cc_vec_new(search->arena, sizeof(struct cc_location));
	struct cc_finding finding = {.check = cc_check_mixed_form.id,
				     .rule = cc_str_from(family->rule),
				     .severity = CC_SEVERITY_INFO,
				     .confidence = 900,
				     .message = compose_message(search, family, tally)};
	if (finding.message.ptr == NULL || !gather_places(&places, search, tally, uses, count))
		return false;
	say_set_locations(&finding, &places);
	return cc_vec_add(search->findings, &finding);
}

/* By thing, then by place. */
static int compare_uses(const void *left, const void *right)
{
	const struct cc_mixed_use *a = left;
	const struct cc_mixed_use *b = right;
	int things = cc_str_compare(a->thing, b->thing);
	if (things != 0)
		return things;
	return (a->span.start > b->span.start) - (a->span.start < b->span.start);
}

static bool look_for(const struct search *search, const struct family *family)
{
	struct cc_vec gathered = cc_vec_new(search->scratch, sizeof(struct cc_mixed_use));
	if (!family->gather(&gathered, search->article))
		return false;
	struct cc_mixed_use *uses = gathered.items;
	if (gathered.len > 0)
		qsort(uses, gathered.len, sizeof(*uses), compare_uses);
	for (size_t first = 0, end; first < gathered.len; first = end) {
		for (end = first + 1; end < gathered.len && cc_str_equal(uses[end].thing, uses[first].thing);)
			end++;
		struct tally tally = count_uses(family, uses + first, end - first);
		if (is_mixed(&tally) && !report(search, family, &tally, uses + first, end - first))
			return false;
	}
	return true;
}

static enum cc_status run(struct cc_vec *findings, const struct cc_check_input *input, struct cc_arena *arena,
			  struct cc_error *err)
{
	struct cc_arena *scratch = cc_arena_new(cc_arena_allocator(arena));
	bool ok = scratch != NULL;
	for (size_t i = 0; ok && i < cc_check_focus(input); i++) {
		const struct search search = {.input = input,
					      .article = input->articles[i],
					      .findings = findings,
					      .arena = arena,
					      .scratch = scratch};
		for (size_t k = 0; ok && k < sizeof(families) / sizeof(families[0]); k++)
			ok = look_for(&search, &families[k]);
		cc_arena_reset(scratch);
	}
	cc_arena_free(scratch);
	return ok ? CC_OK : cc_error_set(err, CC_ERR_NOMEM, "mixed-form: out of memory");
}

const struct cc_check cc_check_mixed_form = {
    .id = "mixed-form",
    .title = {.en = "Written in two ways", .zh = "写法不统一"},
    .help =
	"Finds one document that writes the same thing in two ways: one note for each thing, with how often each way "
	"is\n"
	"used and where the rarer one stands.\n"
	"\n"
	"- half-width punctuation in Chinese text that has full-width marks too: , for ， (`punctuation`)\n"
	"- “…”, \"…\" and 「…」 (`quotation-marks`)\n"
	"- 2%～3% and 3%—5% (`range-sign`)\n"
	"- 36,130 and 36130, from five digits on (`thousands`)\n"
	"- 公里 and km of one unit (`unit-symbol`), percent and per cent (`unit-spelling`)\n"
	"\n"
	"Why it matters: two hands or two sources are joined in one text, and it shows.\n"
	"\n"
	"Silent on two documents that differ, on Latin text in a Chinese article, on units in tables, and on numbers\n"
	"below 10,000, which GB/T 15835 leaves free.",
    .bad = "甲县增长2%～3%，乙县增长3%—5%。",
    .good = "甲县增长2%～3%，乙县增长3%～5%。",
    .run = run,
};
