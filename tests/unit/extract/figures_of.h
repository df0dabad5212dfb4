/* Figures of one sentence in a form that tables can hold: "3000000 CNY over; 5..10 % range".
 * Leaves what is expected to the tests that include it. */
#ifndef CC_TESTS_FIGURES_OF_H
#define CC_TESTS_FIGURES_OF_H

#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>

#include "base/fold.h"
#include "extract/extract.h"
#include "sentence_support.h"
#include "support.h"

struct row {
	const char *text;
	const char *expected; /* "value unit qualifier", "low..high unit range"; figures parted by "; " */
};

static struct cc_ruleset *rules;

static void load_rules(void)
{
	const char *source = getenv("CC_SOURCE");
	char path[1024];
	snprintf(path, sizeof(path), "%s/rules/units", source != NULL ? source : ".");
	struct cc_error err = {.code = CC_OK};
	struct cc_str folder = cc_str_from(path);
	struct cc_ruleset_source packs = {.shipped = {.ptr = NULL}, .paths = &folder, .path_count = 1};
	struct cc_rule_diagnostics silent = {.report = NULL};
	enum cc_status status = cc_ruleset_load(&rules, &packs, &silent, &cc_alloc_libc, &err);
	ck_assert_msg(status == CC_OK, "%s:%zu %s", err.at.path, err.at.line, err.text);
}

static void free_rules(void)
{
	cc_ruleset_free(rules);
}

static bool holds_han(struct cc_str text)
{
	for (size_t i = 0; i < text.len; i++)
		if ((unsigned char)text.ptr[i] > 0xE3)
			return true;
	return false;
}

/** The figures of `text` as one sentence. @return false when out of memory. */
static bool extract(struct cc_vec *figures, const char *text, struct cc_arena *arena)
{
	struct cc_str view = cc_fold(cc_str_from(text), arena);
	struct cc_vec hits = cc_vec_new(arena, sizeof(struct cc_hit));
	*figures = cc_vec_new(arena, sizeof(struct cc_quantity));
	if (view.ptr == NULL || cc_phrases_scan(&hits, rules->lexicon, view, 0, view.len) != CC_OK)
		return false;
	uint32_t flags = holds_han(view) ? UINT32_MAX : UINT32_MAX & ~(uint32_t)CC_SENTENCE_HAN;
	struct cc_test_whole whole;
	if (!cc_test_whole(&whole, view, flags, arena))
		return false;
	struct cc_extract_context context = {.rules = rules, .view = view, .numerals = whole.numerals};
	struct cc_extract_input input = {.context = &context,
					 .sentence = &whole.sentence,
					 .hits = hits.items,
					 .hit_count = hits.len,
					 .kinds = cc_extract_word_kinds(hits.items, hits.len)};
	return cc_extract_quantities(figures, &input, NULL, 0) == CC_OK;
}

static void describe(struct cc_buf *out, const struct cc_quantity *quantity)
{
	cc_decimal_write(out, quantity->value);
	if (quantity->is_range) {
		cc_buf_adds(out, "..");
		cc_decimal_write(out, quantity->value2);
	}
	cc_buf_add_char(out, ' ');
	cc_buf_add(out, quantity->unit.ptr != NULL ? quantity->unit : CC_STR("-"));
	cc_buf_add_char(out, ' ');
	cc_buf_adds(out, quantity->kind == CC_NUMBER_ORDINAL ? "ordinal" : cc_qualifier_word(quantity->qualifier));
}

static void check(const struct row *row)
{
	struct cc_arena *arena = cc_arena_new(&cc_alloc_libc);
	struct cc_vec figures;
	ck_assert(extract(&figures, row->text, arena));
	struct cc_buf got = cc_buf_new(&cc_alloc_libc, 4096);
	const struct cc_quantity *items = figures.items;
	for (size_t i = 0; i < figures.len; i++) {
		if (i > 0)
			cc_buf_adds(&got, "; ");
		describe(&got, &items[i]);
	}
	struct cc_str text = cc_buf_str(&got);
	ck_assert_msg(cc_str_equal(text, cc_str_from(row->expected)), "%s\n  want %s\n  got  %.*s", row->text,
		      row->expected, (int)text.len, text.len > 0 ? text.ptr : "");
	cc_buf_free(&got);
	cc_arena_free(arena);
}

/* Rows of one kind, by the name of their array. */
struct forms {
	const char *name;
	const struct row *rows;
	size_t count;
};

#define FORMS(rows)                                                                                                    \
	{                                                                                                              \
#rows, rows, sizeof(rows) / sizeof((rows)[0])                                                          \
	}

static inline void check_forms(const struct forms *forms)
{
	for (size_t i = 0; i < forms->count; i++)
		check(&forms->rows[i]);
}

#endif
