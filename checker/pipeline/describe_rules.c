/* Units and formats as lists.
 * Leaves rules to list_rules.c and explain_rule.c. */
#include "pipeline/engine.h"
#include "pipeline/page.h"
#include "read/reader.h"
#include "report/writer.h"

enum { UNIT_COLUMN = 12 };

/* ---- units ---- */

static void add_cell(struct cc_buf *page, struct cc_str text)
{
	size_t start = page->len;
	cc_buf_add(page, text);
	cc_page_pad(page, start, UNIT_COLUMN);
}

static void add_factor(struct cc_buf *page, struct cc_decimal factor)
{
	size_t start = page->len;
	cc_decimal_write(page, factor);
	cc_page_pad(page, start, UNIT_COLUMN);
}

enum claimcheck_status claimcheck_units_list(const struct claimcheck *engine, const struct claimcheck_sink *sink)
{
	const struct cc_ruleset *rules = engine->rules;
	struct cc_buf page = cc_buf_new(&engine->memory, CC_PAGE_MAX);
	for (size_t i = 0; i < rules->unit_count; i++) {
		const struct cc_unit *unit = &rules->units[i];
		add_cell(&page, unit->code);
		add_cell(&page, unit->dimension);
		add_factor(&page, unit->factor);
		cc_buf_add(&page, unit->name);
		for (size_t k = 0; k < unit->alias_count; k++) {
			cc_buf_adds(&page, ", ");
			cc_buf_add(&page, unit->aliases[k]);
		}
		cc_buf_add_char(&page, '\n');
	}
	return cc_page_send(&page, sink);
}

/* ---- what this build reads and writes ---- */

enum claimcheck_status claimcheck_features_list(const struct claimcheck_sink *sink)
{
	struct cc_buf page = cc_buf_new(&cc_alloc_libc, CC_PAGE_MAX);
	for (size_t i = 0; cc_readers[i] != NULL; i++)
		cc_buf_addf(&page, "reads   %-10s %s\n", cc_readers[i]->id, cc_readers[i]->title);
	for (size_t i = 0; cc_formats[i] != NULL; i++)
		cc_buf_addf(&page, "writes  %-10s %s\n", cc_formats[i]->id, cc_formats[i]->title);
	return cc_page_send(&page, sink);
}
