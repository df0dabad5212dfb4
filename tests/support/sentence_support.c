/* Fold, extract, hand over.
 * Leaves reading and cutting sentences to the stages that do so. */
#include "sentence_support.h"

#include <check.h>

#include "article_support.h"
#include "base/fold.h"
#include "support.h"
#include "text/sentences.h"

bool cc_test_whole(struct cc_test_whole *out, struct cc_str view, uint32_t flags, struct cc_arena *arena)
{
	const struct cc_span span = {.start = 0, .end = view.len};
	struct cc_segments segments = cc_segments_new(arena);
	cc_segments_add(&segments, view, span, 0, 0);
	*out = (struct cc_test_whole){
	    .sentence = {.span = span, .flags = flags, .numeral_count = (uint32_t)segments.numerals.len},
	    .numerals = segments.numerals.items};
	return !segments.sentences.failed && !segments.clauses.failed && !segments.numerals.failed;
}

enum cc_status cc_test_sentence(struct cc_test_sentence *out, const char *text, const char *date,
				struct cc_arena *arena)
{
	return cc_test_sentence_alone(out, text, date, 0, arena);
}

enum cc_status cc_test_sentence_alone(struct cc_test_sentence *out, const char *text, const char *date, uint32_t kinds,
				      struct cc_arena *arena)
{
	struct cc_error err = {.code = CC_OK};
	struct cc_date written = {.year = 0};
	if (date[0] != '\0')
		ck_assert_int_eq(cc_date_parse(&written, cc_str_from(date)), CC_OK);
	out->view = cc_fold(cc_str_from(text), arena);
	if (out->view.ptr == NULL)
		return CC_ERR_NOMEM;
	struct cc_test_whole whole;
	if (!cc_test_whole(&whole, out->view, UINT32_MAX, arena))
		return CC_ERR_NOMEM;
	const struct cc_extract_context context = {
	    .rules = cc_test_rules(), .date = written, .view = out->view, .numerals = whole.numerals, .wanted = kinds};
	return cc_extract_sentence(&out->mentions, &context, &whole.sentence, arena, &err);
}

static bool extract_once(const struct cc_alloc *alloc, void *context)
{
	struct cc_arena *arena = cc_arena_new(alloc);
	if (arena == NULL)
		return false;
	struct cc_test_sentence sentence;
	const enum cc_status status = cc_test_sentence(&sentence, context, "", arena);
	cc_arena_free(arena);
	return status == CC_OK;
}

void cc_test_sentence_allocations(const char *text)
{
	char copy[512];
	ck_assert_uint_lt(strlen(text), sizeof(copy));
	memcpy(copy, text, strlen(text) + 1);
	cc_test_every_allocation(extract_once, copy);
}

void cc_test_mentions(const char *text, const char *date, const char *wanted, cc_test_describe *describe)
{
	cc_test_mentions_alone(text, date, 0, wanted, describe);
}

void cc_test_mentions_alone(const char *text, const char *date, uint32_t kinds, const char *wanted,
			    cc_test_describe *describe)
{
	struct cc_arena *arena = cc_arena_new(&cc_alloc_libc);
	struct cc_test_sentence sentence;
	ck_assert_int_eq(cc_test_sentence_alone(&sentence, text, date, kinds, arena), CC_OK);
	struct cc_buf got = cc_buf_new(&cc_alloc_libc, 4096);
	describe(&got, &sentence);
	const struct cc_str found = cc_buf_str(&got);
	ck_assert_msg(cc_str_equal(found, cc_str_from(wanted)), "%s\n  want %s\n  got  %.*s", text, wanted,
		      (int)found.len, found.len > 0 ? found.ptr : "");
	cc_buf_free(&got);
	cc_arena_free(arena);
}

void cc_test_add_words(struct cc_buf *out, const struct cc_test_sentence *sentence, struct cc_span span)
{
	if (cc_buf_str(out).len > 0)
		cc_buf_adds(out, "; ");
	cc_buf_add(out, cc_str_of_span(sentence->view, span));
}
