/* Walks the cells of all tables in order with the heads above and before them, and writes a sentence for each figure.
 * Leaves what the figures are about to link/. */
#include "pipeline/table_lines.h"

#include "base/buf.h"

enum { COLUMNS_MAX = 64, GROWTH_BYTES = 24, CAPTION_BYTES = 240, YEAR_DIGITS = 4, LINES_BYTES_MAX = 64 << 20 };

/* A cell that names something: a column, a row. */
struct head {
	struct cc_str name; /* without the unit; ptr NULL: no such head */
	struct cc_str unit; /* ptr NULL: none */
	bool is_metric;
	bool is_frame; /* a place or a period */
	bool is_total;
	bool is_growth; /* 增速(%): of what the column before it is about */
};

struct walk {
	const struct cc_article *article;
	const struct cc_ruleset *rules;
	struct cc_vec hits;
	struct cc_vec *lines;
	struct cc_vec blocks; /* struct cc_block */
	struct cc_buf text;
	struct head columns[COLUMNS_MAX];
	struct head row;
	uint32_t caption; /* sentence that may tell the unit of the table behind it; UINT32_MAX: none, or read */
	struct cc_str caption_unit;
	uint32_t table;
	uint32_t row_number;
	uint32_t title;	  /* block of the first heading; UINT32_MAX: none */
	uint32_t heading; /* of the last one */
	uint32_t written; /* of the one that stands above the lines */
};

static struct cc_str view_of(const struct walk *walk, uint32_t sentence)
{
	return cc_str_trim(cc_str_of_span(walk->article->text.view, walk->article->text.sentences[sentence].span));
}

/* 研发经费(亿元), "output (m tonnes)", 增长%: cut the unit off. */
static void cut_unit(struct head *head)
{
	struct cc_str name = head->name;
	if (cc_str_ends(name, CC_STR("%"))) {
		head->unit = CC_STR("%");
		head->name = cc_str_trim(cc_str_slice(name, 0, name.len - 1));
		return;
	}
	size_t open = cc_str_find(name, CC_STR("("), 0);
	if (open == SIZE_MAX || open == 0 || !cc_str_ends(name, CC_STR(")")))
		return;
	head->unit = cc_str_trim(cc_str_slice(name, open + 1, name.len - 1));
	head->name = cc_str_trim(cc_str_slice(name, 0, open));
}

/* 2024, as the head of a row or column: the year; among the figures it would be one of them. */
static bool is_year(struct cc_str text)
{
	for (size_t i = 0; i < text.len; i++)
		if (text.ptr[i] < '0' || text.ptr[i] > '9')
			return false;
	return text.len == YEAR_DIGITS && (text.ptr[0] == '1' || text.ptr[0] == '2');
}

static bool find_words(struct walk *walk, uint32_t sentence)
{
	struct cc_span span = walk->article->text.sentences[sentence].span;
	walk->hits.len = 0;
	return cc_phrases_scan(&walk->hits, walk->rules->wordings, walk->article->text.view, span.start, span.end) ==
	       CC_OK;
}

static const struct cc_hit *word_of(const struct walk *walk, enum cc_wording wording)
{
	const struct cc_hit *hits = walk->hits.items;
	for (size_t i = 0; i < walk->hits.len; i++)
		if (hits[i].kind == wording)
			return &hits[i];
	return NULL;
}

static bool read_head(struct head *head, struct walk *walk, uint32_t sentence)
{
	const struct cc_mentions *mentions = &walk->article->mentions[sentence];
	*head = (struct head){.name = view_of(walk, sentence)};
	head->is_metric = mentions->metric_count > 0 || mentions->short_count > 0;
	head->is_frame = mentions->scope_count > 0 || mentions->period_count > 0 || is_year(head->name);
	if (!find_words(walk, sentence))
		return false;
	head->is_total = word_of(walk, CC_WORDING_TABLE_TOTAL) != NULL;
	cut_unit(head);
	bool rises = word_of(walk, CC_WORDING_RISE) != NULL || word_of(walk, CC_WORDING_YOY) != NULL;
	head->is_growth = rises && !head->is_metric && !head->is_frame && head->name.len <= GROWTH_BYTES &&
			  cc_str_equal(head->unit, CC_STR("%"));
	return true;
}

/* 单位：亿元 above the table. */
static bool read_caption(struct walk *walk)
{
	const uint32_t sentence = walk->caption;
	walk->caption = UINT32_MAX;
	if (sentence == UINT32_MAX)
		return true;
	if (!find_words(walk, sentence))
		return false;
	const struct cc_hit *word = word_of(walk, CC_WORDING_TABLE_UNIT);
	if (word == NULL)
		return true;
	struct cc_str view = walk->article->text.view;
	struct cc_span span = walk->article->text.sentences[sentence].span;
	struct cc_str unit = cc_str_trim(cc_str_slice(view, word->end, span.end));
	size_t close = cc_str_find(unit, CC_STR(")"), 0);
	walk->caption_unit = cc_str_slice(unit, 0, close < unit.len ? close : unit.len);
	return true;
}

/* The one figure that is all of the cell. */
static const struct cc_quantity *figure_of(const struct walk *walk, uint32_t sentence)
{
	const struct cc_mentions *mentions = &walk->article->mentions[sentence];
	struct cc_span span = walk->article->text.sentences[sentence].span;
	if (mentions->quantity_count != 1 || mentions->quantities[0].phrase.start != span.start ||
	    mentions->quantities[0].phrase.end + 1 < span.end)
		return NULL;
	return &mentions->quantities[0];
}

static void write_chinese(struct cc_buf *out, const struct head *frame, const struct head *metric, struct cc_str figure)
{
	cc_buf_add(out, frame->name);
	cc_buf_adds(out, is_year(frame->name) ? "年" : "");
	cc_buf_add(out, metric->name);
	cc_buf_adds(out, metric->is_growth ? "比上年增长" : "为");
	cc_buf_add(out, figure);
}

static void write_english(struct cc_buf *out, const struct head *frame, const struct head *metric, struct cc_str figure)
{
	cc_buf_adds(out, frame->name.len > 0 ? "In " : "");
	cc_buf_add(out, frame->name);
	cc_buf_adds(out, frame->name.len > 0 ? ", " : "");
	cc_buf_add(out, metric->name);
	cc_buf_adds(out, metric->is_growth ? " grew by " : " was ");
	cc_buf_add(out, figure);
}

static struct cc_str unit_of(const struct walk *walk, const struct cc_quantity *figure, const struct head *column)
{
	if (figure->unit.ptr != NULL)
		return (struct cc_str){0};
	if (column->unit.ptr != NULL)
		return column->unit;
	return walk->row.unit.ptr != NULL ? walk->row.unit : walk->caption_unit;
}

static bool end_line(struct walk *walk, struct cc_block block, struct cc_table_line line)
{
	block.text.end = walk->text.len;
	cc_buf_adds(&walk->text, "\n");
	return cc_vec_add(&walk->blocks, &block) && cc_vec_add(walk->lines, &line);
}

static bool add_heading(struct walk *walk, uint32_t index)
{
	const struct cc_document *document = &walk->article->document;
	struct cc_block block = document->blocks[index];
	struct cc_str text = cc_str_of_span(document->reading, block.text);
	block.text.start = walk->text.len;
	cc_buf_add(&walk->text, text);
	return end_line(walk, block, (struct cc_table_line){.sentence = UINT32_MAX});
}

/* Place and year of a table often stand in the title or the heading above it. */
static bool add_headings(struct walk *walk)
{
	if (walk->heading == walk->written)
		return true;
	bool opens = walk->written == UINT32_MAX && walk->title != walk->heading;
	walk->written = walk->heading;
	return (!opens || add_heading(walk, walk->title)) && add_heading(walk, walk->heading);
}

static bool add_line(struct walk *walk, uint32_t sentence, const struct head *column, const struct cc_quantity *figure)
{
	bool row_is_metric = walk->row.is_metric && !column->is_metric;
	const struct head *metric = row_is_metric ? &walk->row : column;
	const struct head *frame = row_is_metric ? column : &walk->row;
	if (!metric->is_metric || !frame->is_frame || frame->is_total || metric->is_total)
		return true;
	if (!add_headings(walk))
		return false;
	bool chinese = cc_text_is_han(&walk->article->text, sentence);
	for (size_t i = 0; i < metric->name.len && !chinese; i++)
		chinese = (unsigned char)metric->name.ptr[i] >= 0x80;
	size_t start = walk->text.len;
	struct cc_str unit = unit_of(walk, figure, column);
	struct cc_str printed = cc_str_slice(walk->article->text.view, figure->phrase.start, figure->span.end);
	(chinese ? write_chinese : write_english)(&walk->text, frame, metric, printed);
	cc_buf_adds(&walk->text, chinese || unit.ptr == NULL || cc_str_equal(unit, CC_STR("%")) ? "" : " ");
	cc_buf_add(&walk->text, unit);
	cc_buf_adds(&walk->text, chinese ? "。" : ".");
	return end_line(walk, (struct cc_block){.kind = CC_BLOCK_PARAGRAPH, .text = {.start = start}},
			(struct cc_table_line){.sentence = sentence,
					       .unit_is_given = unit.ptr != NULL || figure->unit.ptr != NULL});
}

/* 地区生产总值(亿元) | 增速(%): the second column is of the first one's metric. */
static struct head column_at(const struct walk *walk, size_t index)
{
	struct head column = walk->columns[index];
	if (!column.is_growth || index == 0 || !walk->columns[index - 1].is_metric)
		return column;
	column.name = walk->columns[index - 1].name;
	column.is_metric = true;
	return column;
}

static bool take_cell(struct walk *walk, uint32_t sentence, const struct cc_block *cell)
{
	const struct cc_quantity *figure = figure_of(walk, sentence);
	if (cell->column >= COLUMNS_MAX)
		return true;
	if (cell->header)
		return read_head(&walk->columns[cell->column], walk, sentence);
	if (cell->row != walk->row_number) {
		walk->row_number = cell->row;
		walk->row = (struct head){0};
	}
	if (figure == NULL || (walk->row.name.ptr == NULL && is_year(view_of(walk, sentence))))
		return walk->row.name.ptr != NULL || read_head(&walk->row, walk, sentence);
	struct head column = column_at(walk, cell->column);
	return walk->row.name.ptr == NULL || add_line(walk, sentence, &column, figure);
}

static bool enter_table(struct walk *walk, uint32_t table)
{
	walk->table = table;
	memset(walk->columns, 0, sizeof(walk->columns));
	walk->row = (struct head){0};
	walk->row_number = 0;
	return read_caption(walk);
}

/* Headings stay the context of all tables below; a short paragraph is the caption of the table right behind it. */
static void take_other(struct walk *walk, uint32_t sentence, const struct cc_block *block)
{
	bool is_short = block->text.end - block->text.start <= CAPTION_BYTES;
	walk->table = 0;
	walk->caption = is_short ? sentence : UINT32_MAX;
	walk->caption_unit = (struct cc_str){0};
	if (block->kind == CC_BLOCK_HEADING)
		walk->heading = walk->article->text.sentences[sentence].block;
	if (walk->title == UINT32_MAX)
		walk->title = walk->heading;
}

static bool walk_sentences(struct walk *walk)
{
	const struct cc_article *article = walk->article;
	uint32_t seen = UINT32_MAX;
	for (uint32_t i = 0; i < article->text.sentence_count; i++) {
		uint32_t index = article->text.sentences[i].block;
		const struct cc_block *block = &article->document.blocks[index];
		bool first = index != seen;
		seen = index;
		if (block->kind != CC_BLOCK_TABLE_CELL) {
			take_other(walk, i, block);
			continue;
		}
		if (block->table != walk->table && !enter_table(walk, block->table))
			return false;
		if (first && !take_cell(walk, i, block))
			return false;
	}
	return true;
}

enum cc_status cc_table_lines_make(struct cc_vec *out, struct cc_document *document, const struct cc_article *article,
				   const struct cc_ruleset *rules, struct cc_arena *arena)
{
	struct walk walk = {
	    .article = article,
	    .rules = rules,
	    .hits = cc_vec_new(arena, sizeof(struct cc_hit)),
	    .lines = out,
	    .blocks = cc_vec_new(arena, sizeof(struct cc_block)),
	    .text = cc_buf_new(cc_arena_allocator(arena), LINES_BYTES_MAX),
	    .title = UINT32_MAX,
	    .heading = UINT32_MAX,
	    .caption = UINT32_MAX,
	    .written = UINT32_MAX,
	};
	bool ok = walk_sentences(&walk) && !walk.text.failed;
	struct cc_str text = cc_buf_keep(&walk.text, arena);
	cc_buf_free(&walk.text);
	if (!ok || text.ptr == NULL)
		return CC_ERR_NOMEM;
	*document = (struct cc_document){
	    .path = article->document.path,
	    .date = article->document.date,
	    .date_span = article->document.date_span,
	    .date_origin = article->document.date_origin,
	    .source = text,
	    .reading = text,
	    .to_source = {.view_len = text.len},
	    .blocks = walk.blocks.items,
	    .block_count = walk.blocks.len,
	};
	return CC_OK;
}
