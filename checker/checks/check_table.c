/* table: totals, shares, changes and ratios within Markdown tables.
 * Leaves other figures that the text repeats to value-conflict, which sees the claims of cells. */
#include "checks/table/table.h"

static bool keep_grid(struct table_work *work)
{
	const struct table_grid *kept = cc_compose_keep(work->arena, &work->grid, 1, sizeof(work->grid));
	return kept != NULL && cc_vec_add(&work->grids, &kept);
}

static bool check_article(struct table_work *work, const struct cc_article *article)
{
	const struct cc_document *document = &article->document;
	uint32_t sentence = 0;
	for (size_t block = 0; block < document->block_count;) {
		if (document->blocks[block].kind != CC_BLOCK_TABLE_CELL) {
			block++;
			continue;
		}
		if (!table_read(work, article, &block, &sentence))
			return false;
		if (work->grid.rows > 0 &&
		    (!keep_grid(work) || !table_check_sums(work) || !table_check_formulas(work) ||
		     !table_check_runs(work) || !table_check_groups(work) || !table_check_places(work) ||
		     !table_report(work)))
			return false;
	}
	return true;
}

static enum cc_status run(struct cc_vec *findings, const struct cc_check_input *input, struct cc_arena *arena,
			  struct cc_error *err)
{
	struct table_work work = {
	    .findings = findings,
	    .input = input,
	    .arena = arena,
	    .faults = cc_vec_new(arena, sizeof(struct table_fault)),
	    .hits = cc_vec_new(arena, sizeof(struct cc_hit)),
	    .grids = cc_vec_new(arena, sizeof(const struct table_grid *)),
	    .sums = cc_vec_new(arena, sizeof(struct table_sum)),
	};
	for (size_t i = 0; i < cc_check_focus(input); i++)
		if (!check_article(&work, input->articles[i]))
			return cc_error_set(err, CC_ERR_NOMEM, "out of memory while adding up tables");
	if (!table_check_texts(&work) || !table_check_beside(&work) || !table_check_ranks(&work) ||
	    !table_check_most(&work) || !table_check_moves(&work) || !table_check_bounds(&work) ||
	    !table_check_years(&work) || !table_check_scale(&work) || !table_check_shares(&work) ||
	    !table_check_multiples(&work) || !table_check_told(&work))
		return cc_error_set(err, CC_ERR_NOMEM, "out of memory while holding tables against texts");
	return CC_OK;
}

const struct cc_check cc_check_table = {
    .id = TABLE_CHECK_ID,
    .title = {.en = "Tables that do not add up", .zh = "表格数据不自洽"},
    .help =
	"A row or column called a total (合计, Total) that is not the sum of the others; a share, a change in per "
	"cent,\n"
	"a difference, a sum or a ratio of two columns that holds in all rows but one or two. No head needs to say\n"
	"which formula is meant: the rows that keep it do. What several of them miss is told once, at the cell they\n"
	"have in common. So are columns that several others make, where the head says so (总分, 平均, Pts, 期末, "
	"累计),\n"
	"subtotals of the rows above them, and ranks beside what they rank. A cell whose digits a text prints in "
	"another order, of the row and column that the text "
	"names\n"
	"(反渗透膜毛利率42.1%, and 41.2 in the table); where a text prints what the parts make, that place is "
	"shown. Who has the most, where another row holds more (芦汀县起降点最多); how many\n"
	"places a row has moved, where its places now and before make another number (连跳五位, 9 and 5);\n"
	"what all rows are said to exceed, or some their mean, and one does not. A cell's figure that a text gives\n"
	"another year of the row, or says to have grown by a part that the row did not; shares of a sentence, of\n"
	"which all but one are what their rows make of the total; an amount that is the cell's at another scale\n"
	"(£2.15 billion beside 2,150 under £ thousand); how many times another row's figure one is said to be\n"
	"(11695人，是桐浦区的2.7倍). What a sentence of the same article reckons from rows that it names, or from all "
	"of\n"
	"them: 东城、西城合计763家, 比北岭区多1710张, 占全市的32.3%, 四个区平均32.5所.\n\n"
	"Silent: where rounding explains the difference, rates and averages (they have no sum), rows under 其中,\n"
	"columns with gaps, tables of which only some rows are shown (no column of them adds up).\n",
    .bad =
	"| 地区 | 企业数 | 从业人员 |\n|---|---|---|\n| 东区 | 120 | 3400 |\n| 西区 | 80 | 2100 |\n| 合计 | 210 | 5500 "
	"|\n",
    .good = "| 地区 | 企业数 | 从业人员 |\n|---|---|---|\n| 东区 | 120 | 3400 |\n| 西区 | 80 | 2100 |\n| 合计 | 200 | "
	    "5500 |\n",
    .run = run,
};
