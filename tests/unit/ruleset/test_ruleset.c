/* A whole pack: what is in the ruleset, and the look-ups. */
#include "pack_fixture.h"

static struct cc_ruleset *rules;

static void load_base(void)
{
	struct pack_reports reports = {0};
	enum cc_status status = pack_load(&rules, CC_STR(""), &reports, &cc_alloc_libc);
	ck_assert_msg(reports.mistake_count == 0, "%zu:%zu: %s", reports.mistakes[0].at.line,
		      reports.mistakes[0].at.column, reports.mistakes[0].text);
	ck_assert_int_eq(status, CC_OK);
	ck_assert_uint_eq(reports.warning_count, 0);
}

static void free_base(void)
{
	cc_ruleset_free(rules);
	rules = NULL;
}

static struct cc_decimal decimal(const char *text)
{
	struct cc_decimal value = {0};
	ck_assert_int_eq(cc_decimal_parse(&value, cc_str_from(text)), CC_OK);
	return value;
}

static bool equals(struct cc_decimal value, const char *text)
{
	return cc_decimal_compare(value, decimal(text)) == 0;
}

static void assert_str(struct cc_str found, const char *expected)
{
	ck_assert_msg(cc_str_equal(found, cc_str_from(expected)), "\"%.*s\" is not \"%s\"", (int)found.len,
		      found.len > 0 ? found.ptr : "", expected);
}

START_TEST(units_are_found_by_name_code_and_alias)
	{
		static const struct {
			const char *name;
			const char *code;
			const char *factor;
			bool classifier;
		} cases[] = {{"元", "CNY", "1", false},	 {"CNY", "CNY", "1", false}, {"角", "CNY", "0.1", false},
			     {"RMB", "CNY", "1", false}, {"家", "家", "1", true},    {"firms", "companies", "1", true},
			     {"公里", "km", "1", false}};
		for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
			const struct cc_unit *unit = cc_ruleset_unit(rules, cc_str_from(cases[i].name));
			ck_assert_msg(unit != NULL, "%s", cases[i].name);
			assert_str(unit->code, cases[i].code);
			ck_assert_msg(equals(unit->factor, cases[i].factor), "%s", cases[i].name);
			ck_assert(unit->classifier == cases[i].classifier);
		}
		assert_str(cc_ruleset_unit(rules, CC_STR("角"))->dimension, "money");
		ck_assert_ptr_null(cc_ruleset_unit(rules, CC_STR("光年")));
	}
END_TEST

START_TEST(scopes_lie_within_one_another)
	{
		const struct cc_scope *world = cc_ruleset_scope(rules, CC_STR("世界"));
		const struct cc_scope *china = cc_ruleset_scope(rules, CC_STR("中国"));
		const struct cc_scope *tianjin = cc_ruleset_scope(rules, CC_STR("天津"));
		const struct cc_scope *binhai = cc_ruleset_scope(rules, CC_STR("滨海新区"));
		const struct cc_scope *nankai = cc_ruleset_scope(rules, CC_STR("南开区"));
		ck_assert(cc_scope_within(tianjin, china));
		ck_assert(cc_scope_within(binhai, world));
		ck_assert(cc_scope_within(china, china));
		ck_assert(!cc_scope_within(china, tianjin));
		ck_assert(!cc_scope_within(nankai, binhai));
		ck_assert_int_eq(nankai->kind, CC_SCOPE_DISTRICT);
		assert_str(nankai->title.en, "南开区");
		assert_str(binhai->title.en, "Binhai New Area");
		ck_assert_ptr_null(cc_ruleset_scope(rules, CC_STR("滨海"))); /* a name, no id */
	}
END_TEST

START_TEST(metrics_hold_what_the_pack_says)
	{
		const struct cc_metric *spending = cc_ruleset_metric(rules, CC_STR("spending"));
		ck_assert_ptr_nonnull(spending);
		ck_assert_ptr_eq(spending, cc_ruleset_metric(rules, CC_STR("base/spending")));
		assert_str(spending->id, "base/spending");
		assert_str(spending->pack, "base");
		assert_str(spending->unit, "CNY");
		assert_str(spending->dimension, "money");
		ck_assert(equals(spending->plausible.low, "10000000000"));
		ck_assert(equals(spending->plausible.high, "100000000000000"));
		ck_assert_uint_eq(spending->name_count, 3);
		ck_assert_ptr_nonnull(spending->names[2].pattern);
		assert_str(spending->names[2].literal, "研究与试验发展");
		ck_assert_ptr_eq(spending->default_scope, cc_ruleset_scope(rules, CC_STR("中国")));
		ck_assert(spending->has_period_kind && spending->period_kind == CC_PERIOD_YEAR);
		ck_assert_int_eq(spending->direction, CC_DIRECTION_RISING);
		const struct cc_metric *basic = cc_ruleset_metric(rules, CC_STR("basic"));
		ck_assert(basic->scope_required && basic->default_scope == NULL);
		ck_assert(!basic->has_period_kind && basic->sense == CC_PERIOD_STOCK);
		assert_str(basic->title.en, "基础研究经费");
		ck_assert(cc_ruleset_metric(rules, CC_STR("basic-share"))->share);
		ck_assert_ptr_null(cc_ruleset_metric(rules, CC_STR("other/spending")));
	}
END_TEST

START_TEST(natures_are_told_or_stand_in_titles)
	{
		const struct cc_metric *spending = cc_ruleset_metric(rules, CC_STR("spending"));
		const struct cc_metric *basic = cc_ruleset_metric(rules, CC_STR("basic"));
		const struct cc_metric *share = cc_ruleset_metric(rules, CC_STR("basic-share"));
		ck_assert(cc_metric_is(spending, CC_NATURE_SHARED) && !cc_metric_is(spending, CC_NATURE_INDEX));
		ck_assert(cc_metric_is(share, CC_NATURE_SHARED));
		ck_assert(cc_metric_is(basic, CC_NATURE_NEWLY) && cc_metric_is(basic, CC_NATURE_INDEX));
		ck_assert(!cc_metric_is(basic, CC_NATURE_SHARED)); /* what its title says stands back */
	}
END_TEST

START_TEST(a_pattern_meets_folded_text)
	{
		/* 研究与试验发展（R&D）经费: the view folds （ to (, so the pattern's （ is a literal (. */
		const struct cc_metric *spending = cc_ruleset_metric(rules, CC_STR("spending"));
		struct cc_match match;
		struct cc_str view = CC_STR("全国研究与试验发展(r&d)经费投入为");
		ck_assert_int_eq(cc_pattern_match(&match, spending->names[2].pattern, view, 0), CC_OK);
		assert_str(cc_str_of_span(view, match.groups[0]), "研究与试验发展(r&d)经费投入");
	}
END_TEST

START_TEST(examples_are_kept)
	{
		const struct cc_metric *spending = cc_ruleset_metric(rules, CC_STR("spending"));
		ck_assert_uint_eq(spending->example_count, 2);
		const struct cc_example *example = &spending->examples[0];
		ck_assert_uint_eq(example->claim_count, 1);
		ck_assert(equals(example->claims[0].value, "3632680000000"));
		ck_assert(example->claims[0].has_period);
		ck_assert(cc_period_equal(example->claims[0].period, cc_period_year(2024)));
		ck_assert(example->claims[0].has_aspect && example->claims[0].aspect == CC_ASPECT_LEVEL);
		assert_str(example->claims[0].metric, "base/spending");
		ck_assert_uint_eq(spending->examples[1].claim_count, 0);
		ck_assert_int_eq(spending->examples[1].date.year, 2025);
	}
END_TEST

START_TEST(facts_come_oldest_release_first)
	{
		const struct cc_metric *share = cc_ruleset_metric(rules, CC_STR("basic-share"));
		const struct cc_scope *china = cc_ruleset_scope(rules, CC_STR("中国"));
		size_t count = 0;
		const struct cc_fact *facts = cc_ruleset_facts(rules, share, china, cc_period_year(2024), &count);
		ck_assert_uint_eq(count, 2);
		ck_assert(equals(facts[0].value, "6.91") && facts[0].vintage == CC_VINTAGE_PRELIMINARY);
		ck_assert(equals(facts[1].value, "6.88") && facts[1].vintage == CC_VINTAGE_FINAL);
		ck_assert(equals(facts[1].interval.low, "6.875") && equals(facts[1].interval.high, "6.885"));
		assert_str(facts[1].printed, "6.88 %");
		assert_str(facts[1].publisher, "国家统计局");
		assert_str(facts[1].source, "公报");
		ck_assert_ptr_null(cc_ruleset_facts(rules, share, china, cc_period_year(2020), &count));
		ck_assert_uint_eq(count, 0);
		ck_assert_ptr_null(cc_ruleset_facts(rules, share, NULL, cc_period_year(2024), &count));
	}
END_TEST

START_TEST(facts_are_intervals)
	{
		static const struct {
			const char *name;
			int year;
			const char *printed;
			const char *low; /* NULL: none */
			const char *high;
		} cases[] = {
		    {"plain", 2024, "36326.8亿元", "3632675000000", "3632685000000"},
		    {"over", 2023, ">3.3万亿元", "3300000000000", NULL},
		    {"at most", 2022, "<=30782.9亿元", NULL, "3078290000000"},
		    {"range", 2021, "27000~28000亿元", "2699950000000", "2800050000000"},
		    {"about", 2020, "~24393亿元", "2439200000000", "2439400000000"},
		};
		const struct cc_metric *spending = cc_ruleset_metric(rules, CC_STR("spending"));
		for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
			size_t count = 0;
			const struct cc_fact *fact = cc_ruleset_facts(rules, spending, spending->default_scope,
								      cc_period_year(cases[i].year), &count);
			ck_assert_msg(count == 1, "%s", cases[i].name);
			assert_str(fact->printed, cases[i].printed);
			ck_assert_msg(fact->interval.has_low == (cases[i].low != NULL), "%s", cases[i].name);
			ck_assert_msg(fact->interval.has_high == (cases[i].high != NULL), "%s", cases[i].name);
			ck_assert_msg(cases[i].low == NULL || equals(fact->interval.low, cases[i].low), "%s",
				      cases[i].name);
			ck_assert_msg(cases[i].high == NULL || equals(fact->interval.high, cases[i].high), "%s",
				      cases[i].name);
		}
		size_t count = 0;
		ck_assert_ptr_nonnull(
		    cc_ruleset_facts(rules, spending, spending->default_scope, cc_period_half(2025, 1), &count));
	}
END_TEST

/* Of a stock, "2023" and "as of the end of 2023" are one moment. */
START_TEST(a_stock_is_found_by_its_end)
	{
		const struct cc_metric *basic = cc_ruleset_metric(rules, CC_STR("basic"));
		const struct cc_scope *tianjin = cc_ruleset_scope(rules, CC_STR("天津"));
		size_t count = 0;
		const struct cc_fact *fact = cc_ruleset_facts(rules, basic, tianjin, cc_period_year(2023), &count);
		ck_assert_uint_eq(count, 1);
		ck_assert(fact->period.instant);
		ck_assert(equals(fact->value, "2800000000"));
	}
END_TEST

START_TEST(a_relation_is_postfix)
	{
		static const enum cc_step_kind expected[] = {CC_STEP_METRIC,   CC_STEP_METRIC, CC_STEP_PREVIOUS,
							     CC_STEP_SUBTRACT, CC_STEP_DIVIDE, CC_STEP_NUMBER,
							     CC_STEP_MULTIPLY};
		ck_assert_uint_eq(rules->relation_count, 1);
		const struct cc_relation *relation = &rules->relations[0];
		assert_str(relation->id, "base/share-of-whole");
		assert_str(relation->result->id, "base/basic-share");
		ck_assert_uint_eq(relation->step_count, sizeof(expected) / sizeof(expected[0]));
		for (size_t i = 0; i < relation->step_count; i++)
			ck_assert_int_eq(relation->steps[i].kind, expected[i]);
		assert_str(relation->steps[1].metric->id, "base/spending");
		ck_assert_uint_eq(relation->same, CC_SAME_SCOPE | CC_SAME_PERIOD | CC_SAME_VINTAGE);
	}
END_TEST

START_TEST(small_words_are_kept)
	{
		ck_assert_uint_eq(rules->qualifier_count, 3);
		ck_assert_int_eq(rules->qualifiers[2].side, CC_SIDE_AFTER);
		ck_assert_uint_eq(rules->period_word_count, 4);
		ck_assert(cc_period_equal(rules->period_words[0].period, cc_period_years(2021, 2025)));
		assert_str(rules->period_words[2].rule, "this-year");
		ck_assert_uint_eq(rules->acronym_count, 2);
		ck_assert_uint_eq(rules->counting_count, 2);
		assert_str(rules->counting[0], "about");
		ck_assert_uint_eq(rules->figure_words[CC_FIGURE_LIST_PAID].count, 2);
		assert_str(rules->figure_words[CC_FIGURE_LIST_PAID].words[1], "pay ");
		ck_assert_uint_eq(cc_words_of(rules, CC_WORDS_DEADLINE)->count, 2);
		ck_assert(cc_word_list_has(cc_words_of(rules, CC_WORDS_DEADLINE), CC_STR("by ")));
		ck_assert_uint_eq(cc_words_of(rules, CC_WORDS_LEANING)->count, 0);
		ck_assert_uint_eq(rules->text_rule_count, 2);
		assert_str(rules->text_rules[0].replacement, "GDP");
		ck_assert_int_eq(rules->text_rules[0].severity, CC_SEVERITY_ERROR);
		ck_assert_ptr_nonnull(rules->text_rules[1].replacement.ptr);
		ck_assert_uint_eq(rules->text_rules[1].except_count, 1);
		ck_assert_uint_eq(rules->pack_count, 1);
		assert_str(rules->packs[0], "base");
	}
END_TEST

/* One sentence for each kind of word: the hit that starts there and is longest. */
static const struct {
	const char *name;
	const char *text;
	const char *word; /* NULL: no hit of this kind */
	enum cc_word_kind kind;
} words[] = {
    {"unit glued to digits", "长5km", "km", CC_WORD_UNIT},
    {"a unit keeps its case", "长5KM", NULL, CC_WORD_UNIT},
    {"a word as unit does not", "5 Companies", "Companies", CC_WORD_UNIT},
    {"unit before", "RMB5", "RMB", CC_WORD_UNIT_BEFORE},
    {"scope by its name", "我国经济", "我国", CC_WORD_SCOPE},
    {"scope by its English title", "In tianjin,", "tianjin", CC_WORD_SCOPE},
    {"no scope", "天津大学教授", "天津大学", CC_WORD_NOT_SCOPE},
    {"metric in any case", "r&d Spending rose", "r&d Spending", CC_WORD_METRIC},
    {"anchor of a pattern", "研究与试验发展经费", "研究与试验发展", CC_WORD_METRIC},
    {"no metric", "企业基础研究经费", "企业基础研究经费", CC_WORD_NOT_METRIC},
    {"cue", "增长至", "增长至", CC_WORD_CUE},
    {"no cue inside a word", "tomorrow", NULL, CC_WORD_CUE},
    {"qualifier", "约5", "约", CC_WORD_QUALIFIER},
    {"period", "今年", "今年", CC_WORD_PERIOD},
    {"no number", "一带一路", "一带一路", CC_WORD_NO_NUMBER},
    {"5G keeps its case", "5g", NULL, CC_WORD_NO_NUMBER},
    {"text rule", "与G党P之比", "G党P", CC_WORD_TEXT_RULE},
};

START_TEST(words_are_found)
	{
		struct cc_arena *arena = cc_arena_new(&cc_alloc_libc);
		struct cc_vec hits = cc_vec_new(arena, sizeof(struct cc_hit));
		struct cc_str text = cc_str_from(words[_i].text);
		ck_assert_int_eq(cc_phrases_scan(&hits, rules->lexicon, text, 0, text.len), CC_OK);
		const struct cc_hit *found = NULL;
		const struct cc_hit *items = hits.items;
		for (size_t i = 0; i < hits.len && found == NULL; i++)
			if (items[i].kind == words[_i].kind)
				found = &items[i];
		ck_assert_msg((found == NULL) == (words[_i].word == NULL), "%s", words[_i].name);
		if (found != NULL)
			assert_str(cc_str_slice(text, found->start, found->end), words[_i].word);
		cc_arena_free(arena);
	}
END_TEST

START_TEST(a_later_pack_replaces_and_extends)
	{
		static const char pack[] = "pack: base\n"
					   "metrics:\n"
					   "  - { id: basic, title: 新, names: [新名称] }\n"
					   "  - { id: extra, title: 新, names: [又一名称] }\n"
					   "scopes: [{ scope: 天津, kind: city, within: [世界] }]\n"
					   "facts:\n"
					   "  - metric: basic-share\n"
					   "    scope: 中国\n"
					   "    publisher: 国家统计局\n"
					   "    values: [{ period: 2023, value: \"6.66\", vintage: final, released: "
					   "2024-10-02 }]\n";
		struct pack_reports reports = {0};
		struct cc_ruleset *more = NULL;
		enum cc_status status = pack_load(&more, cc_str_from(pack), &reports, &cc_alloc_libc);
		ck_assert_msg(status == CC_OK, "%s", reports.mistakes[0].text);
		ck_assert_uint_eq(more->metric_count, rules->metric_count + 1);
		assert_str(cc_ruleset_metric(more, CC_STR("basic"))->title.zh, "新");
		ck_assert_int_eq(cc_ruleset_scope(more, CC_STR("天津"))->kind, CC_SCOPE_CITY);
		size_t count = 0;
		const struct cc_metric *share = cc_ruleset_metric(more, CC_STR("basic-share"));
		const struct cc_fact *fact =
		    cc_ruleset_facts(more, share, cc_ruleset_scope(more, CC_STR("中国")), cc_period_year(2023), &count);
		ck_assert_uint_eq(count, 1);
		ck_assert(equals(fact->value, "6.66"));
		ck_assert_uint_eq(reports.warning_count, 2); /* the two metrics without examples */
		cc_ruleset_free(more);
	}
END_TEST

static bool load_under(const struct cc_alloc *alloc, void *context)
{
	(void)context;
	struct cc_ruleset *loaded = NULL;
	enum cc_status status = pack_load(&loaded, CC_STR(""), NULL, alloc);
	ck_assert(status == CC_OK || status == CC_ERR_NOMEM);
	cc_ruleset_free(loaded);
	return status == CC_OK;
}

START_TEST(every_allocation_may_fail)
	{
		cc_test_every_allocation(load_under, NULL);
	}
END_TEST

START_TEST(a_missing_path_is_an_io_error)
	{
		struct cc_str path = CC_STR("/nonexistent/pack.yaml");
		struct cc_ruleset_source source = {.paths = &path, .path_count = 1};
		struct cc_ruleset *none = NULL;
		struct cc_error err = {0};
		ck_assert_int_eq(cc_ruleset_load(&none, &source, NULL, &cc_alloc_libc, &err), CC_ERR_IO);
		ck_assert_str_eq(err.at.path, "/nonexistent/pack.yaml");
		ck_assert_ptr_null(none);
	}
END_TEST

START_TEST(no_packs_are_an_empty_ruleset)
	{
		struct cc_ruleset_source source = {0};
		struct cc_ruleset *empty = NULL;
		ck_assert_int_eq(cc_ruleset_load(&empty, &source, NULL, &cc_alloc_libc, NULL), CC_OK);
		ck_assert_ptr_null(cc_ruleset_metric(empty, CC_STR("x")));
		ck_assert_ptr_null(cc_ruleset_unit(empty, CC_STR("x")));
		cc_ruleset_free(empty);
	}
END_TEST

int main(void)
{
	Suite *suite = suite_create("ruleset.ruleset");
	TCase *loaded = tcase_create("loaded");
	tcase_add_checked_fixture(loaded, load_base, free_base);
	tcase_add_test(loaded, units_are_found_by_name_code_and_alias);
	tcase_add_test(loaded, scopes_lie_within_one_another);
	tcase_add_test(loaded, metrics_hold_what_the_pack_says);
	tcase_add_test(loaded, a_pattern_meets_folded_text);
	tcase_add_test(loaded, natures_are_told_or_stand_in_titles);
	tcase_add_test(loaded, examples_are_kept);
	tcase_add_test(loaded, facts_come_oldest_release_first);
	tcase_add_test(loaded, facts_are_intervals);
	tcase_add_test(loaded, a_stock_is_found_by_its_end);
	tcase_add_test(loaded, a_relation_is_postfix);
	tcase_add_test(loaded, small_words_are_kept);
	tcase_add_loop_test(loaded, words_are_found, 0, (int)(sizeof(words) / sizeof(words[0])));
	tcase_add_test(loaded, a_later_pack_replaces_and_extends);
	suite_add_tcase(suite, loaded);
	TCase *failing = tcase_create("failing");
	tcase_add_test(failing, every_allocation_may_fail);
	tcase_add_test(failing, a_missing_path_is_an_io_error);
	tcase_add_test(failing, no_packs_are_an_empty_ruleset);
	suite_add_tcase(suite, failing);
	return cc_test_run(suite);
}
