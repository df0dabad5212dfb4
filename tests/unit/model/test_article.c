/* Clauses around a place of a sentence: the innermost, the outermost, the sentence where none holds it; the claims of a
 * sentence. */
#include "model/article.h"

#include "support.h"

/* A, (b (c) d), and an end that is in none. */
static struct cc_clause clauses[] = {
    {.span = {0, 2}},
    {.span = {2, 10}},
    {.span = {5, 8}},
};
static struct cc_sentence sentences[] = {
    {.span = {100, 110}},
    {.span = {0, 12}, .clause_first = 0, .clause_count = 3},
};

static const struct clause_row {
	size_t at;
	struct cc_span inner, outer;
} clause_rows[] = {
    {0, {0, 2}, {0, 2}},   {2, {2, 10}, {2, 10}},  {5, {5, 8}, {2, 10}},
    {8, {2, 10}, {2, 10}}, {10, {0, 12}, {0, 12}}, {11, {0, 12}, {0, 12}},
};

static void same_span(struct cc_span got, struct cc_span want, size_t at)
{
	ck_assert_msg(got.start == want.start && got.end == want.end, "at %zu: %zu-%zu", at, got.start, got.end);
}

START_TEST(clauses_around_a_place)
	{
		const struct clause_row *row = &clause_rows[_i];
		const struct cc_article article = {.text = {.clauses = clauses, .sentences = sentences}};
		same_span(cc_article_clause_at(&article, 1, row->at), row->inner, row->at);
		same_span(cc_article_outer_clause_at(&article, 1, row->at), row->outer, row->at);
	}
END_TEST

START_TEST(sentence_without_clauses)
	{
		const struct cc_article article = {.text = {.clauses = clauses, .sentences = sentences}};
		same_span(cc_article_clause_at(&article, 0, 104), sentences[0].span, 104);
		same_span(cc_article_outer_clause_at(&article, 0, 104), sentences[0].span, 104);
	}
END_TEST

/* Two claims in sentence 1, none in 2, one in 4. */
START_TEST(claims_of_a_sentence)
	{
		static struct cc_claim claims[] = {{.sentence = 1}, {.sentence = 1}, {.sentence = 4}};
		static const size_t first[] = {0, 0, 2, 2, 2, 3};
		const struct cc_article article = {.claims = claims, .claim_count = 3};
		const struct cc_article empty = {0};
		for (uint32_t i = 0; i < sizeof(first) / sizeof(first[0]); i++)
			ck_assert_uint_eq(cc_article_first_claim(&article, i), first[i]);
		ck_assert_uint_eq(cc_article_first_claim(&empty, 0), 0);
	}
END_TEST

int main(void)
{
	Suite *suite = suite_create("model.article");
	TCase *cases = tcase_create("article");
	tcase_add_loop_test(cases, clauses_around_a_place, 0, (int)(sizeof(clause_rows) / sizeof(clause_rows[0])));
	tcase_add_test(cases, sentence_without_clauses);
	tcase_add_test(cases, claims_of_a_sentence);
	suite_add_tcase(suite, cases);
	return cc_test_run(suite);
}
