/* Maps and articles, words of the model, claim keys, order and fingerprints of findings. */
#include "model/finding.h"

#include <stdint.h>

#include "support.h"

#define ROWS(table) ((int)(sizeof(table) / sizeof((table)[0])))

/* View "ab%cdfi" of a source "ab％\r\ncdﬁ": copied, folded, a break taken out, a ligature unfolded. */
static const struct cc_piece pieces[] = {
    {.view = 0, .source = 0, .source_len = 2},
    {.view = 2, .source = 2, .source_len = 3},
    {.view = 3, .source = 7, .source_len = 2},
    {.view = 5, .source = 9, .source_len = 3},
};
static const struct cc_map map = {.pieces = pieces, .count = 4, .view_len = 7};

static const struct map_row {
	const char *name;
	struct cc_span view;
	struct cc_span source;
} map_rows[] = {
    {"copied", {0, 1}, {0, 1}},
    {"copied to the end of its piece", {1, 2}, {1, 2}},
    {"a folded character is whole", {2, 3}, {2, 5}},
    {"over a break", {1, 4}, {1, 8}},
    {"behind a break", {3, 5}, {7, 9}},
    {"half a ligature is the whole", {5, 6}, {9, 12}},
    {"its other half too", {6, 7}, {9, 12}},
    {"everything", {0, 7}, {0, 12}},
    {"empty inside", {4, 4}, {8, 8}},
    {"empty at the end", {7, 7}, {12, 12}},
    {"empty at the start", {0, 0}, {0, 0}},
};

START_TEST(spans_map_to_the_source)
	{
		const struct map_row *row = &map_rows[_i];
		struct cc_span source = cc_map_span(&map, row->view);
		ck_assert_msg(source.start == row->source.start && source.end == row->source.end, "%s: %zu..%zu",
			      row->name, source.start, source.end);
		struct cc_map identity = {.view_len = 7};
		source = cc_map_span(&identity, row->view);
		ck_assert_msg(source.start == row->view.start && source.end == row->view.end, "%s", row->name);
	}
END_TEST

START_TEST(words_are_the_contracts)
	{
		ck_assert_str_eq(cc_qualifier_word(CC_QUALIFIER_AT_LEAST), "at_least");
		ck_assert_str_eq(cc_number_kind_word(CC_NUMBER_LIST_MARKER), "list_marker");
		ck_assert_str_eq(cc_aspect_word(CC_ASPECT_GROWTH_RATE), "growth_rate");
		ck_assert_str_eq(cc_modality_word(CC_MODALITY_NEGATED), "negated");
		ck_assert_str_eq(cc_basis_word(CC_BASIS_NONE), "");
		enum cc_severity severity = CC_SEVERITY_INFO;
		ck_assert(cc_severity_from_word(&severity, CC_STR("error")));
		ck_assert_int_eq(severity, CC_SEVERITY_ERROR);
		ck_assert(!cc_severity_from_word(&severity, CC_STR("errors")));
		ck_assert_str_eq(cc_severity_word(CC_SEVERITY_WARNING), "warning");
		for (unsigned i = 0; i < CC_CUE_COUNT; i++) {
			enum cc_cue_kind kind;
			ck_assert(cc_cue_from_word(&kind, cc_str_from(cc_cue_word((enum cc_cue_kind)i))));
			ck_assert_uint_eq((unsigned)kind, i);
		}
		enum cc_cue_kind untouched = CC_CUE_TO;
		ck_assert(!cc_cue_from_word(&untouched, CC_STR("form")));
		ck_assert_int_eq(untouched, CC_CUE_TO);
	}
END_TEST

static struct cc_claim claim(void)
{
	return (struct cc_claim){.metric_id = CC_STR("cn-research/rd-intensity"),
				 .scope_name = CC_STR("中国"),
				 .period = cc_period_year(2024),
				 .aspect = CC_ASPECT_LEVEL};
}

/* FNV-1a over the fields, each followed by U+001F, computed apart from this program. */
START_TEST(keys_are_fixed)
	{
		struct cc_claim a = claim();
		uint64_t key = cc_claim_key(&a);
		ck_assert_uint_eq(key, UINT64_C(0xaa3facc16f0de149));
		a.modality = CC_MODALITY_TARGET;
		a.confidence = 5;
		a.sentence = 7;
		ck_assert_uint_eq(cc_claim_key(&a), key);
	}
END_TEST

START_TEST(each_field_of_the_key_counts)
	{
		struct cc_claim variants[8];
		for (size_t i = 0; i < 8; i++)
			variants[i] = claim();
		variants[1].metric_id = CC_STR("cn-research/rd");
		variants[2].scope_name = CC_STR("天津市");
		variants[3].period = cc_period_year(2023);
		variants[4].period.instant = true;
		variants[5].aspect = CC_ASPECT_CHANGE;
		variants[6].basis = CC_BASIS_YOY;
		variants[7].period.end = (struct cc_date){0};
		for (size_t i = 0; i < 8; i++)
			for (size_t k = 0; k < i; k++)
				ck_assert_msg(cc_claim_key(&variants[i]) != cc_claim_key(&variants[k]), "%zu and %zu",
					      i, k);
	}
END_TEST

/* An article of three sentences of four bytes each, whose view is its reading text. */
static const struct cc_sentence sentences[] = {
    {.span = {0, 4}},
    {.span = {4, 8}},
    {.span = {8, 12}},
};

static struct cc_article article(const char *text, size_t index)
{
	struct cc_article out = {.index = index};
	out.document.reading = cc_str_from(text);
	out.text.view = cc_str_from(text);
	out.text.to_reading.view_len = 12;
	out.document.to_source.view_len = 12;
	out.text.sentences = sentences;
	out.text.sentence_count = 3;
	return out;
}

static struct cc_finding finding(const struct cc_location *locations, size_t count)
{
	struct cc_finding out = {
	    .check = "value-conflict", .rule = CC_STR("m"), .locations = locations, .location_count = count};
	out.fingerprint = cc_finding_fingerprint(&out);
	return out;
}

START_TEST(fingerprints_live_with_their_sentences)
	{
		const struct cc_article a = article("aaa.bbb.ccc.", 0);
		const struct cc_article moved = article("ccc.bbb.aaa.", 5);
		const struct cc_location forth[] = {
		    {.article = &a, .mark = {0, 1}, .sentence = {0, 4}},
		    {.article = &a, .mark = {9, 10}, .sentence = {8, 12}},
		};
		const struct cc_location back[] = {
		    {.article = &moved, .mark = {1, 2}, .sentence = {0, 4}},
		    {.article = &moved, .mark = {2, 3}, .sentence = {0, 4}},
		    {.article = &moved, .mark = {9, 10}, .sentence = {8, 12}},
		};
		const struct cc_location other[] = {
		    {.article = &a, .mark = {0, 1}, .sentence = {0, 4}},
		    {.article = &a, .mark = {5, 6}, .sentence = {4, 8}},
		};
		uint64_t first = finding(forth, 2).fingerprint;
		ck_assert_uint_eq(first, finding(back, 3).fingerprint);
		ck_assert_uint_ne(first, finding(other, 2).fingerprint);
		ck_assert_uint_ne(first, finding(forth, 1).fingerprint);
		const struct cc_location beside[] = {
		    {.article = &a, .mark = {0, 2}, .sentence = {0, 4}},
		    {.article = &a, .mark = {9, 10}, .sentence = {8, 12}},
		};
		ck_assert_uint_ne(first, finding(beside, 2).fingerprint);
		struct cc_finding renamed = finding(forth, 2);
		renamed.rule = CC_STR("n");
		ck_assert_uint_ne(first, cc_finding_fingerprint(&renamed));
	}
END_TEST

START_TEST(a_place_outside_sentences_has_a_fingerprint)
	{
		struct cc_article bare = article("aaa.bbb.ccc.", 0);
		bare.text.sentence_count = 0;
		const struct cc_location one[] = {{.article = &bare, .sentence = {0, 4}}};
		const struct cc_location two[] = {{.article = &bare, .sentence = {4, 8}}};
		ck_assert_uint_ne(finding(one, 1).fingerprint, finding(two, 1).fingerprint);
	}
END_TEST

START_TEST(findings_are_ordered_by_place_then_check_then_rule)
	{
		const struct cc_article a = article("aaa.bbb.ccc.", 0);
		const struct cc_article b = article("aaa.bbb.ccc.", 1);
		const struct cc_location places[] = {
		    {.article = &a, .mark = {0, 1}, .sentence = {0, 4}},
		    {.article = &a, .mark = {0, 2}, .sentence = {0, 4}},
		    {.article = &a, .mark = {5, 6}, .sentence = {4, 8}},
		    {.article = &b, .mark = {0, 1}, .sentence = {0, 4}},
		};
		struct cc_finding list[6];
		for (size_t i = 0; i < 4; i++)
			list[i] = finding(&places[i], 1);
		list[4] = list[5] = list[3];
		list[4].check = "vintage";
		list[5].check = "vintage";
		list[5].rule = CC_STR("n");
		for (size_t i = 0; i < 6; i++)
			for (size_t k = 0; k < 6; k++)
				ck_assert_msg(cc_finding_compare(&list[i], &list[k]) == (i > k) - (i < k) ||
						  (cc_finding_compare(&list[i], &list[k]) < 0) == (i < k),
					      "%zu and %zu", i, k);
		ck_assert_int_eq(cc_finding_compare(&list[2], &list[2]), 0);
	}
END_TEST

int main(void)
{
	Suite *suite = suite_create("model.finding");
	TCase *cases = tcase_create("finding");
	tcase_add_loop_test(cases, spans_map_to_the_source, 0, ROWS(map_rows));
	tcase_add_test(cases, words_are_the_contracts);
	tcase_add_test(cases, keys_are_fixed);
	tcase_add_test(cases, each_field_of_the_key_counts);
	tcase_add_test(cases, fingerprints_live_with_their_sentences);
	tcase_add_test(cases, a_place_outside_sentences_has_a_fingerprint);
	tcase_add_test(cases, findings_are_ordered_by_place_then_check_then_rule);
	suite_add_tcase(suite, cases);
	return cc_test_run(suite);
}
