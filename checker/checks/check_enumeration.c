/* enumeration: counts against what is listed, gaps and repeats in numbering, sibling headings of two levels.
 * Leaves sums of figures to the check `arithmetic`. */
#include "checks/enumeration/enumeration.h"

static enum cc_status run(struct cc_vec *findings, const struct cc_check_input *input, struct cc_arena *arena,
			  struct cc_error *err)
{
	struct enumeration work = {
	    .findings = findings,
	    .input = input,
	    .arena = arena,
	    .hits = cc_vec_new(arena, sizeof(struct cc_hit)),
	};
	for (size_t i = 0; i < cc_check_focus(input); i++) {
		work.article = input->articles[i];
		if (!enumeration_check_rows(&work) || !enumeration_check_articles(&work) ||
		    !enumeration_check_themes(&work))
			return cc_error_set(err, CC_ERR_NOMEM, "out of memory while counting lists");
	}
	return CC_OK;
}

const struct cc_check cc_check_enumeration = {
    .id = ENUMERATION_CHECK_ID,
    .title = {.en = "Lists that do not count up", .zh = "列举与数目不符"},
    .help =
	"A stated number of items beside a list of another number (六大场景 beside five, \"four measures\" beside "
	"three);\n"
	"a gap or a repeat in 一是、二是、四是, 第一、第三, (1)(2)(4), numbered headings; a row of markers that ends "
	"before or\n"
	"behind the number announced; headings of one row, or with an author's line below them, on different levels; "
	"a\n"
	"theme of several announced (技术突破之先、产业转型之先、要素配置之先) that has no heading, where all others "
	"have one. A count that ends its\n"
	"paragraph with a colon is held against the items of the list below (four undertakings: above three bullets), "
	"and\n"
	"one of all that there are against what is set behind it by commas (the five missions, a, b, c and d,).\n\n"
	"和 may join two items or stand inside one: a list is reported only where no reading gives the number. "
	"Silent:\n"
	"lists that end with 等, items in brackets and quotation marks, lists whose clauses have commas of their own,\n"
	"numbering that begins elsewhere.\n",
    .bad = "要聚焦科技、产业、消费、民生、治理五大场景。重点有四个方面：一是抓投入，二是抓人才，四是抓转化。",
    .good = "要聚焦科技、产业、消费、民生、治理五大场景。重点有三个方面：一是抓投入，二是抓人才，三是抓转化。",
    .run = run,
};
