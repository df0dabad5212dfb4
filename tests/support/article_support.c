/* The stages in a row, failing the test at the first that fails.
 * Leaves threads and many documents to pipeline/. */
#include "article_support.h"

#include <check.h>
#include <stdio.h>
#include <stdlib.h>

#include "extract/extract.h"
#include "link/link.h"
#include "read/reader.h"
#include "text/normalise.h"

static void print_mistake(void *context, const struct cc_error *error, bool fatal)
{
	(void)context;
	fprintf(stderr, "%s:%zu:%zu: %s%s\n", error->at.path, error->at.line, error->at.column,
		fatal ? "" : "warning: ", error->text);
}

const struct cc_ruleset *cc_test_rules(void)
{
	static struct cc_ruleset *rules;
	if (rules != NULL)
		return rules;
	const char *source_folder = getenv("CC_SOURCE");
	static char folder[4096];
	(void)snprintf(folder, sizeof(folder), "%s/rules", source_folder != NULL ? source_folder : ".");
	struct cc_ruleset_source source = {.shipped = cc_str_from(folder)};
	struct cc_rule_diagnostics diagnostics = {.report = print_mistake};
	struct cc_error err = {0};
	enum cc_status status = cc_ruleset_load(&rules, &source, &diagnostics, &cc_alloc_libc, &err);
	ck_assert_msg(status == CC_OK, "%s:%zu: %s", err.at.path, err.at.line, err.text);
	return rules;
}

static void extract_all(struct cc_article *article, struct cc_arena *arena)
{
	struct cc_extract_context context = {.rules = cc_test_rules(),
					     .date = article->document.date,
					     .view = article->text.view,
					     .numerals = article->text.numerals};
	article->mentions = cc_arena_array(arena, article->text.sentence_count + 1, sizeof(*article->mentions));
	struct cc_error err = {0};
	for (size_t i = 0; i < article->text.sentence_count; i++) {
		enum cc_status status =
		    cc_extract_sentence(&article->mentions[i], &context, &article->text.sentences[i], arena, &err);
		ck_assert_msg(status == CC_OK, "%s", err.text);
	}
}

struct cc_article *cc_test_article(const char *path, const char *text, const char *date, struct cc_arena *arena)
{
	struct cc_article *article = cc_arena_alloc(arena, sizeof(*article));
	struct cc_read_input input = {.path = cc_str_from(path), .bytes = cc_str_from(text)};
	struct cc_error err = {0};
	if (date[0] != '\0')
		ck_assert_int_eq(cc_date_parse(&input.date, cc_str_from(date)), CC_OK);
	enum cc_status status = cc_read_document(&article->document, &input, arena, &err);
	ck_assert_msg(status == CC_OK, "%s: %s", path, err.text);
	ck_assert_int_eq(cc_text_make(&article->text, &article->document, arena), CC_OK);
	extract_all(article, arena);
	ck_assert_int_eq(cc_link_article(article, cc_test_rules(), CC_LINK_NOUNS, arena), CC_OK);
	return article;
}
