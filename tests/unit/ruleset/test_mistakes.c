/* What is wrong in a pack is said with its line and column, all of it, and what would be right. */
#include "pack_fixture.h"

/* Each row is loaded behind base.yaml. */
static const struct {
	const char *name;
	const char *pack;
	size_t line;
	size_t column;
	const char *says; /* part of the message */
} cases[] = {
    /* YAML itself */
    {"syntax", "pack: x\nmetrics: [\n", 3, 1, "YAML: "},
    {"percent sign unquoted", "pack: x\nno_numbers: [%]\n", 2, 14, "quote"},
    {"tab as indentation", "pack: x\nmetrics:\n\t- id: a\n", 3, 1, "blanks, not tabs"},
    {"empty file", "\n# nothing\n", 1, 1, "the pack is empty"},
    {"not UTF-8", "pack: x\ntitle: \"a\xff\"\n", 2, 10, "not UTF-8"},
    {"control character", "pack: x\ntitle: \"\x01\"\n", 2, 9, "control characters"},
    {"two documents", "pack: x\n---\npack: y\n", 2, 1, "a second YAML document"},
    {"anchor", "pack: x\nno_numbers: &a [b]\n", 2, 13, "anchors"},
    {"alias", "pack: x\nno_numbers: [*a]\n", 2, 14, "aliases"},
    {"merge key", "pack: x\ncues: [{ <<: { cue: from }, words: [x] }]\n", 2, 10, "merge keys"},
    {"tag", "pack: x\ntitle: !!str 5\n", 2, 8, "tags"},
    {"key twice", "pack: x\ntitle: a\ntitle: b\n", 3, 1, "stands twice"},
    {"key that is a list", "pack: x\n? [a]\n: b\n", 2, 3, "a key must be a text"},
    {"nested too deep", "pack: x\nuse: [[[[[[[[[[[[[[[[[[a]]]]]]]]]]]]]]]]]]\n", 2, 21, "deeper than 16"},
    {"a list at the top", "- a\n", 1, 1, "pack must be a map of keys, not a list"},
    {"a text at the top", "hello\n", 1, 1, "pack must be a map of keys, not a text"},
    /* Keys */
    {"unknown key with a near one", "pack: x\nmetrcs: []\n", 2, 1, "did you mean `metrics`?"},
    {"unknown key with none near", "pack: x\nfrobnicate: 1\n", 2, 1,
     "known are: pack, title, use, word_lists, natures"},
    {"missing pack", "title: x\n", 1, 1, "pack lacks the key `pack`"},
    {"bad id of a pack", "pack: My Pack\n", 1, 7, "a-z, 0-9"},
    {"key without a value", "pack: x\nmetrics:\n", 2, 1, "`metrics` has no value"},
    {"null", "pack: x\ntitle: ~\n", 2, 1, "has no value"},
    {"empty list", "pack: x\nmetrics: []\n", 2, 10, "empty list"},
    {"wrong type", "pack: x\nmetrics: yes\n", 2, 10, "`metrics` must be a list, not a text"},
    {"map for a list", "pack: x\nfacts: { a: b }\n", 2, 8, "`facts` must be a list, not a map"},
    {"pack not loaded", "pack: x\nuse: [nowhere]\n", 2, 7, "`nowhere` is not loaded"},
    {"pack with a near name", "pack: x\nuse: [bose]\n", 2, 7, "did you mean `base`?"},
    /* Words */
    {"pattern where words are literal", "pack: x\nno_numbers: [/a+/]\n", 2, 14, "literal"},
    {"a word that is a list", "pack: x\nno_numbers: [[a]]\n", 2, 14, "a word must be a text"},
    {"unknown cue", "pack: x\ncues: [{ cue: form, words: [x] }]\n", 2, 15, "did you mean `from`?"},
    {"one of very many names", "pack: x\nword_lists: [{ list: any-plac, words: [x] }]\n", 2, 22,
     "names; did you mean `any-place`?"},
    {"like none of very many names", "pack: x\nword_lists: [{ list: zzzzzzz, words: [x] }]\n", 2, 22,
     "`claimcheck rules schema` lists them"},
    {"unknown nature", "pack: x\nnatures: [{ nature: indx, titles: [x] }]\n", 2, 21, "did you mean `index`?"},
    {"nature without a word", "pack: x\nnatures: [{ nature: index, titles: [''] }]\n", 2, 37, "a word is empty"},
    {"metric of an unknown nature", "pack: x\nmetrics: [{ id: a, title: a, names: [a], nature: [ofshares] }]\n", 2, 51,
     "did you mean `of-shares`?"},
    {"unknown qualifier", "pack: x\nqualifiers: [{ qualifier: abut, before: [x] }]\n", 2, 27, "none of: exact, about"},
    {"qualifier without words", "pack: x\nqualifiers: [{ qualifier: about }]\n", 2, 14,
     "`before` the number or `after`"},
    /* Units */
    {"unit without a dimension", "pack: x\nunits: [{ unit: z, aliases: [z] }]\n", 2, 9, "lacks the key `dimension`"},
    {"unit that no text names", "pack: x\nunits: [{ unit: z, dimension: d }]\n", 2, 9,
     "neither `aliases` nor `before`"},
    {"measured in nothing known",
     "pack: x\nunits: [{ unit: z, dimension: d, aliases: [z], equals: { amount: 2, of: q } }]\n", 2, 9,
     "unit `z` equals `q`, which no loaded pack has"},
    {"measured in a unit of another kind",
     "pack: x\nunits: [{ unit: z, dimension: d, aliases: [z], equals: { amount: 2, of: y } },\n"
     "        { unit: y, dimension: e, aliases: [y] }]\n",
     2, 9, "name a unit of the same dimension"},
    {"factor that is no number",
     "pack: x\nunits: [{ unit: z, dimension: d, parts: [{ unit: y, factor: 1e3, aliases: [y] }] }]\n", 2, 61,
     "no decimal number"},
    {"factor of zero", "pack: x\nunits: [{ unit: z, dimension: d, parts: [{ unit: y, factor: 0, aliases: [y] }] }]\n",
     2, 61, "above zero"},
    {"unit twice",
     "pack: x\nunits: [{ unit: z, dimension: d, aliases: [z] }, { unit: z, dimension: d, aliases: [y] }]\n", 2, 50,
     "unit `z` is defined twice"},
    {"a verb that is no deed", "pack: x\nmetrics: [{ id: z, title: z, done: { verbs: [from], objects: [cars] } }]\n", 2,
     46, "`from` is no kind of verb"},
    /* Scopes */
    {"scope without a kind", "pack: x\nscopes: [{ scope: 某地 }]\n", 2, 10, "lacks the key `kind`"},
    {"unknown kind", "pack: x\nscopes: [{ scope: 某地, kind: town }]\n", 2, 29, "none of: world"},
    {"unknown parent", "pack: x\nscopes: [{ scope: 某地, kind: city, within: [中图] }]\n", 2, 44,
     "did you mean `中国`?"},
    {"scope within itself",
     "pack: x\nscopes:\n  - { scope: 甲地, kind: city, within: [乙地] }\n  - { scope: 乙地, kind: city, within: [甲地] "
     "}\n",
     3, 5, "lies within itself"},
    /* Periods */
    {"period without a meaning", "pack: x\nperiods: [{ words: [x] }]\n", 2, 11, "either `from` and `to`, or a `rule`"},
    {"period with both", "pack: x\nperiods: [{ words: [x], from: 2021, rule: r }]\n", 2, 11, "either `from`"},
    {"day that does not exist", "pack: x\nperiods: [{ words: [x], from: 2021-02-30, to: 2022 }]\n", 2, 31,
     "a day that exists"},
    {"end before start", "pack: x\nperiods: [{ words: [x], from: 2022, to: 2021 }]\n", 2, 41, "before `from`"},
    /* Metrics */
    {"metric without names", "pack: x\nmetrics: [{ id: m, title: t }]\n", 2, 11, "a metric needs `names`"},
    {"metric with a typo", "pack: x\nmetrics: [{ id: m, title: t, name: [某某] }]\n", 2, 30, "did you mean `names`?"},
    {"bad id", "pack: x\nmetrics: [{ id: M_1, title: t, names: [某某] }]\n", 2, 17, "a-z, 0-9 and -"},
    {"unknown unit", "pack: x\nmetrics: [{ id: m, title: t, unit: 光年, names: [某某] }]\n", 2, 36,
     "unknown unit `光年`"},
    {"unknown scope", "pack: x\nmetrics: [{ id: m, title: t, names: [某某], scope: { default: 火星 } }]\n", 2, 61,
     "unknown scope `火星`"},
    {"scope both ways",
     "pack: x\nmetrics: [{ id: m, title: t, names: [某某], scope: { default: 中国, required: true } }]\n", 2, 50,
     "either required or has a default"},
    {"metric twice",
     "pack: x\nmetrics:\n  - { id: m, title: t, names: [某某] }\n  - { id: m, title: t, names: [某样] }\n", 4, 5,
     "metric `x/m` is defined twice"},
    {"bounds the wrong way",
     "pack: x\nmetrics: [{ id: m, title: t, names: [某某], plausible: { at_least: 2, at_most: 1 } }]\n", 2, 54,
     "`at_least` is above `at_most`"},
    {"share of neither kind", "pack: x\nmetrics: [{ id: m, title: t, names: [某某], share: yes }]\n", 2, 50,
     "true, or { part: [words], whole: [words] }"},
    {"share without a whole", "pack: x\nmetrics: [{ id: m, title: t, share: { part: [某] } }]\n", 2, 37,
     "lacks the key `whole`"},
    {"share in a whole of no kind", "pack: x\nmetrics: [{ id: m, title: t, share: { part: [某], whole: all } }]\n", 2,
     57, "or `place`"},
    {"title with a stray key", "pack: x\nmetrics: [{ id: m, title: { en: a, b }, names: [某某] }]\n", 2, 36,
     "unknown key `b` in title"},
    {"empty title", "pack: x\nmetrics: [{ id: m, title: {}, names: [某某] }]\n", 2, 27, "needs zh, en or both"},
    {"short name without a topic", "pack: x\nmetrics: [{ id: m, title: t, names: [某某], short_names: [某] }]\n", 2, 11,
     "need `topics`"},
    {"short name that is a pattern",
     "pack: x\nmetrics: [{ id: m, title: t, names: [某某], short_names: [/某某/], topics: [某] }]\n", 2, 57, "literal"},
    {"extension of an unknown metric", "pack: x\nextend: [{ metric: spendin, names: [某某] }]\n", 2, 20,
     "did you mean `spending`?"},
    {"extension without a metric", "pack: x\nextend: [{ names: [某某] }]\n", 2, 10, "lacks the key `metric`"},
    {"a frame without its figure", "pack: x\nmetrics:\n  - { id: a, title: t, frames: [employs people] }\n", 3, 33,
     "one N stands for the figure"},
    {"a frame with two figures", "pack: x\nmetrics:\n  - { id: a, title: t, frames: [from N to N] }\n", 3, 33,
     "is no frame"},
    /* Patterns */
    {"bad pattern", "pack: x\nmetrics: [{ id: m, title: t, names: [/研发(经费/] }]\n", 2, 44, "/研发(经费/: "},
    {"bad pattern in quotes", "pack: x\nmetrics: [{ id: m, title: t, names: ['/研发)/'] }]\n", 2, 42, "/研发)/: "},
    {"pattern without an anchor", "pack: x\nmetrics: [{ id: m, title: t, names: ['/[经费]+投/'] }]\n", 2, 38,
     "no literal anchor"},
    {"alternatives of which one says nothing", "pack: x\nmetrics: [{ id: m, title: t, names: [/研发|投/] }]\n", 2, 38,
     "each must"},
    {"anchored pattern without slashes",
     "pack: x\nmetrics: [{ id: m, title: t, names: [{ pattern: ab, anchor: ab }] }]\n", 2, 49, "between slashes"},
    /* Examples */
    {"example without claims", "pack: x\nmetrics: [{ id: m, title: t, names: [某某], examples: [{ text: 某某 }] }]\n",
     2, 54, "example lacks the key `claims`"},
    {"example of another metric",
     "pack: x\nmetrics: [{ id: m, title: t, names: [某某], examples: [{ text: 某某, claims: [{ metric: spendin, "
     "value: 1 }] }] }]\n",
     2, 85, "did you mean `spending`?"},
    {"bad period of an example",
     "pack: x\nmetrics: [{ id: m, title: t, names: [某某], examples: [{ text: 某某, claims: [{ period: 24, "
     "value: 1 }] }] }]\n",
     2, 85, "`24` is no period"},
    {"bad aspect",
     "pack: x\nmetrics: [{ id: m, title: t, names: [某某], examples: [{ text: 某某, claims: [{ aspect: lvl, value: 1 "
     "}] }] }]\n",
     2, 85, "none of: level"},
    /* Facts */
    {"unknown metric", "pack: x\nfacts: [{ metric: spendng, values: [{ period: 2024, value: 1 }] }]\n", 2, 19,
     "did you mean `spending`?"},
    {"no scope", "pack: x\nfacts: [{ metric: basic, values: [{ period: 2024, value: 1 }] }]\n", 2, 9,
     "lacks the key `scope`"},
    {"bad date of release",
     "pack: x\nfacts: [{ metric: spending, values: [{ period: 2024, value: 1, released: 2025-1-3 }] }]\n", 2, 74,
     "YYYY-MM-DD"},
    {"bad value", "pack: x\nfacts: [{ metric: spending, values: [{ period: 2024, value: \"1,000\" }] }]\n", 2, 61,
     "is no value"},
    {"a lone tilde", "pack: x\nfacts: [{ metric: spending, values: [{ period: 2024, value: \"~\" }] }]\n", 2, 61,
     "is no value"},
    {"range the wrong way", "pack: x\nfacts: [{ metric: spending, values: [{ period: 2024, value: 70~60 }] }]\n", 2, 61,
     "is no value"},
    {"unit of another kind",
     "pack: x\nfacts: [{ metric: spending, values: [{ period: 2024, value: 1, unit: 公里 }] }]\n", 2, 70,
     "not of the unit"},
    {"bad vintage", "pack: x\nfacts: [{ metric: spending, values: [{ period: 2024, value: 1, vintage: late }] }]\n", 2,
     73, "none of: published"},
    {"release twice",
     "pack: x\nfacts:\n  - metric: spending\n    values:\n      - { period: 2019, value: 1 }\n"
     "      - { period: 2019, value: 2 }\n",
     6, 9, "stands twice"},
    /* Relations */
    {"formula without =", "pack: x\nrelations: [{ id: r, formula: spending / basic }]\n", 2, 31, "`=` is missing"},
    {"formula with an unknown metric", "pack: x\nrelations: [{ id: r, formula: basic-share = basic / spendin }]\n", 2,
     31, "did you mean `spending`?"},
    {"growth without a metric", "pack: x\nrelations: [{ id: r, formula: growth spending = basic }]\n", 2, 31,
     "`growth` is followed by (a metric)"},
    {"formula without an operator", "pack: x\nrelations: [{ id: r, formula: basic-share = basic spending }]\n", 2, 31,
     "an operator is missing"},
    {"formula without a value", "pack: x\nrelations: [{ id: r, formula: basic-share = basic / }]\n", 2, 31,
     "a value is missing"},
    {"formula with an open bracket", "pack: x\nrelations: [{ id: r, formula: basic-share = ( basic }]\n", 2, 31,
     "without its `)`"},
    {"formula with a stray bracket", "pack: x\nrelations: [{ id: r, formula: basic-share = basic ) }]\n", 2, 31,
     "without its `(`"},
    {"unknown dimension to share", "pack: x\nrelations: [{ id: r, formula: basic-share = basic, same: [year] }]\n", 2,
     59, "none of: scope"},
    /* Text rules */
    {"rule without a message", "pack: x\ntext_rules: [{ id: r, title: t, severity: info, find: ab }]\n", 2, 14,
     "lacks the key `message`"},
    {"bad severity", "pack: x\ntext_rules: [{ id: r, title: t, severity: fatal, find: ab, message: m }]\n", 2, 43,
     "none of: info, warning, error"},
};

START_TEST(mistakes)
	{
		struct pack_reports *reports = calloc(1, sizeof(*reports));
		struct cc_ruleset *rules = NULL;
		enum cc_status status = pack_load(&rules, cc_str_from(cases[_i].pack), reports, &cc_alloc_libc);
		const struct cc_error *first = &reports->mistakes[0];
		ck_assert_msg(status == CC_ERR_RULE, "%s: %s", cases[_i].name, cc_status_name(status));
		ck_assert_ptr_null(rules);
		ck_assert_msg(first->at.line == cases[_i].line && first->at.column == cases[_i].column,
			      "%s: at %zu:%zu: %s", cases[_i].name, first->at.line, first->at.column, first->text);
		ck_assert_msg(strstr(first->text, cases[_i].says) != NULL, "%s: %s", cases[_i].name, first->text);
		ck_assert_msg(reports->mistake_count == 1, "%s: then %s", cases[_i].name, reports->mistakes[1].text);
		free(reports);
	}
END_TEST

/* Five mistakes in four sections: each is said once, in the order of the sections. */
START_TEST(every_mistake_is_reported)
	{
		static const char pack[] = "pack: x\n"
					   "colour: red\n"
					   "units: [{ unit: z }]\n"
					   "metrics:\n"
					   "  - { id: m, title: t, names: [/a(/], unit: 光年 }\n"
					   "facts: [{ metric: none, values: [{ period: 2024, value: 1 }] }]\n";
		static const size_t lines[] = {2, 3, 5, 5, 6};
		struct pack_reports *reports = calloc(1, sizeof(*reports));
		struct cc_ruleset *rules = NULL;
		ck_assert_int_eq(pack_load(&rules, cc_str_from(pack), reports, &cc_alloc_libc), CC_ERR_RULE);
		ck_assert_uint_eq(reports->mistake_count, sizeof(lines) / sizeof(lines[0]));
		for (size_t i = 0; i < sizeof(lines) / sizeof(lines[0]); i++)
			ck_assert_uint_eq(reports->mistakes[i].at.line, lines[i]);
		free(reports);
	}
END_TEST

START_TEST(both_places_are_named)
	{
		static const char pack[] = "pack: x\nmetrics:\n  - { id: m, title: t, names: [某某] }\n"
					   "  - { id: m, title: t, names: [某样] }\n";
		struct pack_reports *reports = calloc(1, sizeof(*reports));
		struct cc_ruleset *rules = NULL;
		ck_assert_int_eq(pack_load(&rules, cc_str_from(pack), reports, &cc_alloc_libc), CC_ERR_RULE);
		ck_assert_uint_eq(reports->mistakes[0].other.line, 3);
		ck_assert_uint_eq(reports->mistakes[0].other.column, 5);
		free(reports);
	}
END_TEST

/* What is allowed but likely not meant. */
static const struct {
	const char *name;
	const char *pack;
	const char *says;
} warnings[] = {
    {"metric without examples", "pack: x\nmetrics: [{ id: m, title: t, names: [某某] }]\n",
     "no example that must match"},
    {"metric without a negative example",
     "pack: x\nmetrics: [{ id: m, title: t, names: [某某], examples: [{ text: 某某5, claims: [{ value: 5 }] }] }]\n",
     "no example that must not match"},
    {"text rule without a negative example",
     "pack: x\ntext_rules: [{ id: r, title: t, severity: info, find: ab, message: m, examples: { match: [ab] } }]\n",
     "no example that must not match"},
    {"relation without examples", "pack: x\nrelations: [{ id: r, formula: basic-share = basic }]\n",
     "no example that breaks it"},
    {"two scopes with one name", "pack: x\nscopes: [{ scope: 别处, kind: city, names: [Tianjin] }]\n",
     "is a name of both"},
    {"one name of two metrics",
     "pack: x\nmetrics:\n  - { id: a, title: t, names: [某某], examples: [{ text: 某某5, claims: [{ value: 5 }] }, { "
     "text: "
     "x, claims: [] }] }\n  - { id: b, title: t, names: [某某], examples: [{ text: 某某5, claims: [{ value: 5 }] }, { "
     "text: "
     "x, claims: [] }] }\n",
     "`某某` is a name of both x/a"},
    {"one name twice",
     "pack: x\nmetrics:\n  - { id: a, title: t, names: [某某, 某某], examples: [{ text: 某某5, claims: [{ value: 5 }] "
     "}, { "
     "text: x, claims: [] }] }\n",
     "stands twice in x/a"},
    {"a name that is excluded",
     "pack: x\nmetrics:\n  - { id: a, title: t, names: [某某], not_names: [某某], examples: [{ text: 某某5, claims: [{ "
     "value: "
     "5 }] }, { text: x, claims: [] }] }\n",
     "it never matches"},
    {"a fact that is not plausible",
     "pack: x\nmetrics:\n  - { id: a, title: t, names: [某某], plausible: { at_most: 9 }, examples: [{ text: 某某5, "
     "claims: "
     "[{ value: 5 }] }, { text: x, claims: [] }] }\nfacts: [{ metric: a, scope: 中国, values: [{ period: 2024, value: "
     "10 }] "
     "}]\n",
     "outside of what is plausible"},
    {"two units with one sign", "pack: x\nunits: [{ unit: z, dimension: d, aliases: [公里] }]\n", "a sign of both"},
};

START_TEST(warned)
	{
		struct pack_reports *reports = calloc(1, sizeof(*reports));
		struct cc_ruleset *rules = NULL;
		enum cc_status status = pack_load(&rules, cc_str_from(warnings[_i].pack), reports, &cc_alloc_libc);
		ck_assert_msg(status == CC_OK, "%s: %s", warnings[_i].name, reports->mistakes[0].text);
		ck_assert_msg(reports->warning_count == 1, "%s: %zu warnings", warnings[_i].name,
			      reports->warning_count);
		ck_assert_msg(strstr(reports->warnings[0].text, warnings[_i].says) != NULL, "%s: %s", warnings[_i].name,
			      reports->warnings[0].text);
		cc_ruleset_free(rules);
		free(reports);
	}
END_TEST

/* A pack that a hostile hand wrote ends in a mistake, soon. */
START_TEST(long_packs_end)
	{
		struct cc_buf pack = cc_buf_new(&cc_alloc_libc, 4000000);
		struct pack_reports *reports = calloc(1, sizeof(*reports));
		struct cc_ruleset *rules = NULL;
		cc_buf_adds(&pack, "pack: x\n");
		for (unsigned i = 0; i < 20000; i++)
			cc_buf_addf(&pack, "unknown-key-%u: %u\n", i, i);
		ck_assert_int_eq(pack_load(&rules, cc_buf_str(&pack), reports, &cc_alloc_libc), CC_ERR_RULE);
		ck_assert_msg(strstr(reports->mistakes[0].text, "512 keys") != NULL, "%s", reports->mistakes[0].text);
		cc_buf_clear(&pack);
		cc_buf_adds(&pack, "pack: ");
		for (unsigned i = 0; i < 100000; i++)
			cc_buf_adds(&pack, "[");
		ck_assert_int_eq(pack_load(&rules, cc_buf_str(&pack), reports, &cc_alloc_libc), CC_ERR_RULE);
		cc_buf_free(&pack);
		free(reports);
	}
END_TEST

int main(void)
{
	Suite *suite = suite_create("ruleset.mistakes");
	TCase *tcase = tcase_create("mistakes");
	tcase_add_loop_test(tcase, mistakes, 0, (int)(sizeof(cases) / sizeof(cases[0])));
	tcase_add_test(tcase, every_mistake_is_reported);
	tcase_add_test(tcase, both_places_are_named);
	tcase_add_loop_test(tcase, warned, 0, (int)(sizeof(warnings) / sizeof(warnings[0])));
	tcase_add_test(tcase, long_packs_end);
	suite_add_tcase(suite, tcase);
	return cc_test_run(suite);
}
