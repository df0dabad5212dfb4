/* Finders in order of weight, tried on each block of head and tail; the first date found by the weightiest is it.
 * Leaves how dates are printed to printed_date.h, issues of journals to dateline_issue.c. */
#include "read/dateline.h"

#include "base/ascii.h"
#include "base/fold.h"
#include "read/dateline_finders.h"
#include "read/printed_date.h"

enum {
	HEAD_BLOCKS = 16,
	TAIL_BLOCKS = 10,
	DATELINE_BLOCKS = 6,  /* where a news agency's dateline may stand */
	DATELINE_BYTES = 160, /* how far from the start of its block */
	DATE_LINE_BYTES = 120 /* a line that is a date, with a time and a source behind it */
};

static const char *const labels[] = {
    "更新时间",	 "发布时间", "发表时间",     "发布日期", "发表日期",	     "更新日期",  "出版日期", "刊发时间",
    "成文日期",	 "印发日期", "发稿时间",     "发布于",	 "更新于",	     "刊发日期",  "公告日期", "公布日期",
    "披露日期",	 "公布时间", "时间",	     "日期",	 "Published on",     "Published", "Updated",  "Last updated",
    "Posted on", "Posted",   "Release date", "Issued",	 "Publication date", "Date"};

/* Behind a label come a colon and a date: 更新时间:2025-12-19. Without a colon only where the label is a full phrase.
 */
static bool date_behind_label(struct cc_period *out, struct cc_str block, size_t at, bool is_phrase)
{
	size_t end = 0;
	at = cc_dateline_skip_blanks(block, at);
	bool colon = at < block.len && block.ptr[at] == ':';
	if (!colon && !is_phrase)
		return false;
	at = cc_dateline_skip_blanks(block, colon ? at + 1 : at);
	return cc_printed_date_at(out, block, at, &end);
}

static bool find_label(struct cc_period *out, struct cc_str block, const char *text)
{
	struct cc_str label = cc_str_from(text);
	bool is_phrase = label.len > sizeof("时间") - 1;
	for (size_t at = cc_str_find(block, label, 0); at < block.len; at = cc_str_find(block, label, at + 1)) {
		/* 建设时间:… and "Up-Date" are other words. */
		bool stands_alone = at == 0 || block.ptr[at - 1] == ' ' || block.ptr[at - 1] == '(' ||
				    block.ptr[at - 1] == '|' || block.ptr[at - 1] == '[';
		if (stands_alone && date_behind_label(out, block, at + label.len, is_phrase))
			return true;
	}
	return false;
}

static bool find_labelled(struct cc_period *out, struct cc_str block, const struct cc_block *of, size_t index)
{
	(void)of;
	(void)index;
	if (block.len > CC_DATELINE_LINE_BYTES)
		return false;
	for (size_t i = 0; i < sizeof(labels) / sizeof(labels[0]); i++)
		if (find_label(out, block, labels[i]))
			return true;
	return false;
}

/* Behind a lone date: a time, a weekday, a source. 2024-03-05 项目启动 is an entry of a chronicle. */
static bool is_date_tail(struct cc_str tail)
{
	static const char *const starts[] = {
	    "星期", "周",   "来源",	"作者",	  "(",	   ")",	    "]",	 "|",	"By ",	"Source", "T",
	    "时间", "记者", "本报记者", "通讯员", "编辑:", "责编:", "责任编辑:", "文/", "撰文", "作者:",  "整理"};
	static const char *const ends[] = {"网", "社", "报", "刊", "电视台", "客户端", "公众号"};
	enum { NAME_BYTES = 36 };
	tail = cc_str_trim(tail);
	/* 2025年12月10日，星期三 */
	if (tail.len > 0 && tail.ptr[0] == ',')
		tail = cc_str_trim(cc_dateline_rest(tail, 1));
	if (tail.len == 0 || (tail.ptr[0] >= '0' && tail.ptr[0] <= '9' && memchr(tail.ptr, ':', tail.len) != NULL))
		return true;
	for (size_t i = 0; i < sizeof(starts) / sizeof(starts[0]); i++)
		if (cc_str_starts(tail, cc_str_from(starts[i])))
			return true;
	if (cc_str_starts(tail, CC_STR("在")) && cc_str_ends(tail, CC_STR("会议上")))
		return true;
	for (size_t i = 0; i < sizeof(ends) / sizeof(ends[0]) && tail.len <= NAME_BYTES; i++)
		if (cc_str_ends(tail, cc_str_from(ends[i])))
			return true;
	return false;
}

/* (2025年3月5日), 2025-12-19 08:30 新华网: a line that begins with a date and says nothing more in words. */
static bool find_lone(struct cc_period *out, struct cc_str block, const struct cc_block *of, size_t index)
{
	(void)index;
	size_t end = 0;
	if (of->kind == CC_BLOCK_TABLE_CELL || of->kind == CC_BLOCK_LIST_ITEM)
		return false;
	size_t at = block.len > 0 && (block.ptr[0] == '(' || block.ptr[0] == '[') ? 1 : 0;
	if (block.len > DATE_LINE_BYTES || !cc_printed_date_at(out, block, at, &end))
		return false;
	return is_date_tail(cc_dateline_rest(block, end));
}

/* 《某某观察》评论员, 来源:某某日报, 本报记者 彭子衿: who printed or wrote it, and nothing said. */
static bool is_han_source(struct cc_str head)
{
	static const char *const ends[] = {"报",     "网",     "社",	 "刊",	   "台",     "杂志",   "客户端",
					   "公众号", "观察",   "评论",	 "评论员", "记者",   "编辑部", "研究所",
					   "研究院", "研究部", "编辑室", "办公室", "委员会", "局",     "》"};
	static const char *const starts[] = {"来源:",	 "作者:",    "本报记者", "本刊记者",
					     "见习记者", "特约记者", "记者 ",	 "通讯员 "};
	for (size_t i = 0; i < sizeof(starts) / sizeof(starts[0]); i++)
		if (cc_str_starts(head, cc_str_from(starts[i])))
			return true;
	for (size_t i = 0; i < sizeof(ends) / sizeof(ends[0]); i++)
		if (cc_str_ends(head, cc_str_from(ends[i])))
			return true;
	return false;
}

/* Calloway Alumni Magazine, The Journal of Trade: names have their capitals, "Prices as they were on" has not. */
static bool is_english_source(struct cc_str head)
{
	static const char *const small[] = {"of ", "the ", "for ", "and ", "in "};
	bool named = head.len > 1 && head.ptr[head.len - 1] == ',';
	for (size_t at = 0; at + 1 < head.len && named; at++) {
		if (at > 0 && head.ptr[at - 1] != ' ')
			continue;
		bool known = cc_ascii_is_upper(head.ptr[at]) || head.ptr[at] == '&';
		for (size_t i = 0; i < sizeof(small) / sizeof(small[0]) && !known; i++)
			known = cc_str_starts(cc_dateline_rest(head, at), cc_str_from(small[i]));
		named = known;
	}
	return named;
}

/* 潭音博物馆, 柘溪半程马拉松组委会: all that its line says beside the day, right below the title. */
static bool is_body(struct cc_str head, size_t index)
{
	static const char *const ends[] = {"组委会", "委员会", "协会",	 "学会", "联合会", "基金会", "公司",   "集团",
					   "政府",   "法院",   "检察院", "医院", "学院",   "大学",   "学校",   "博物馆",
					   "图书馆", "处",     "厅",	 "部",	 "馆",	   "中心",   "俱乐部", "银行",
					   "站",     "署",     "办",	 "所",	 "组",	   "队",     "志",     "院"};
	enum { BELOW_TITLE = 2, BODY_BYTES = 60 };
	bool near = index <= BELOW_TITLE && head.len <= BODY_BYTES && memchr(head.ptr, ',', head.len) == NULL;
	for (size_t i = 0; near && i < sizeof(ends) / sizeof(ends[0]); i++)
		if (cc_str_ends(head, cc_str_from(ends[i])))
			return true;
	return false;
}

static bool is_source(struct cc_str head, size_t index)
{
	static const char marks[] = "!?;0123456789";
	for (size_t i = 0; i < head.len; i++)
		if (memchr(marks, head.ptr[i], sizeof(marks) - 1) != NULL)
			return false;
	head = cc_str_trim(head);
	return head.len > 0 &&
	       ((unsigned char)head.ptr[head.len - 1] >= 0x80 ? is_han_source(head) || is_body(head, index)
							      : is_english_source(head));
}

/* 跂石早报 2026-05-18 记者 邝拾; a day of English ends the line. */
static bool is_source_tail(struct cc_str tail)
{
	tail = cc_str_trim(tail);
	return tail.len == 0 || ((unsigned char)tail.ptr[0] >= 0x80 && is_date_tail(tail));
}

/* 霁川闲话 2026年4月3日 文/陆听雨: a line that names its writer is no sentence. */
static bool names_writer(struct cc_str tail)
{
	static const char *const starts[] = {"记者", "本报记者", "通讯员", "文/", "撰文", "作者:"};
	tail = cc_str_trim(tail);
	for (size_t i = 0; i < sizeof(starts) / sizeof(starts[0]); i++)
		if (cc_str_starts(tail, cc_str_from(starts[i])))
			return true;
	return false;
}

/* Where a day may begin behind a source from `at` on: behind a blank or 》. */
static size_t next_start(struct cc_str block, size_t at)
{
	size_t blank = cc_str_find(block, CC_STR(" "), at);
	size_t title = cc_str_find(block, CC_STR("》"), at);
	size_t behind = title < block.len ? title + CC_STR("》").len : block.len;
	return blank < block.len && blank + 1 < behind ? blank + 1 : behind;
}

/* 沅塘日报 2026年3月20日; 《沅塘晚报》2026年2月9日 星期一; Calloway Alumni Magazine, 1 December 2025: a line of the
 * head that ends with a day. */
static bool find_behind_source(struct cc_period *out, struct cc_str block, const struct cc_block *of, size_t index)
{
	enum { SOURCE_BLOCKS = 4, SOURCE_BYTES = 96 };
	bool prints = of->kind != CC_BLOCK_TABLE_CELL && of->kind != CC_BLOCK_LIST_ITEM;
	if (!prints || index == 0 || index > SOURCE_BLOCKS || block.len > SOURCE_BYTES)
		return false;
	for (size_t at = next_start(block, 0); at < block.len; at = next_start(block, at)) {
		size_t end = 0;
		if (!cc_printed_date_at(out, block, at, &end) || !is_source_tail(cc_dateline_rest(block, end)))
			continue;
		return names_writer(cc_dateline_rest(block, end)) ||
		       is_source(cc_str_trim(cc_str_slice(block, 0, at)), index);
	}
	return false;
}

static bool is_dash(struct cc_str rest)
{
	return cc_str_starts(rest, CC_STR("--")) || cc_str_starts(rest, CC_STR("—")) ||
	       cc_str_starts(rest, CC_STR("–"));
}

/* April 29, 2025 — Harlow Foods on Tuesday reported: right below the title; further down it is an entry of a chronicle.
 */
static bool is_opening_dateline(struct cc_str block, const struct cc_block *of, size_t index, size_t end)
{
	enum { BLOCKS = 3 };
	return index < BLOCKS && of->kind == CC_BLOCK_PARAGRAPH && cc_ascii_is_letter(block.ptr[0]) &&
	       is_dash(cc_dateline_rest(block, cc_dateline_skip_blanks(block, end)));
}

/* BEIJING, March 5, 2025 (Xinhua) -- : only letters and commas stand before it. */
static bool is_english_dateline(struct cc_str block, size_t at, size_t end)
{
	for (size_t i = 0; i < at; i++)
		if (!cc_ascii_is_letter(block.ptr[i]) && block.ptr[i] != ' ' && block.ptr[i] != ',' &&
		    block.ptr[i] != '.')
			return false;
	struct cc_str rest = cc_dateline_rest(block, cc_dateline_skip_blanks(block, end));
	return cc_str_starts(rest, CC_STR("(")) || is_dash(rest);
}

/* 新华社北京2025年3月5日电; only one that names its year. */
static bool find_agency(struct cc_period *out, struct cc_str block, const struct cc_block *of, size_t index)
{
	if (index >= DATELINE_BLOCKS)
		return false;
	size_t reach = block.len < DATELINE_BYTES ? block.len : DATELINE_BYTES;
	for (size_t at = 0; at < reach; at++) {
		size_t end = 0;
		if (((unsigned char)block.ptr[at] & 0xC0) == 0x80 || !cc_printed_date_at(out, block, at, &end))
			continue;
		struct cc_str rest = cc_dateline_rest(block, end);
		return cc_str_starts(rest, CC_STR("电")) || cc_str_starts(rest, CC_STR("讯")) ||
		       (at == 0 ? is_opening_dateline(block, of, index, end) : is_english_dateline(block, at, end));
	}
	return false;
}

static void set_date(struct cc_document *document, struct cc_period span, enum cc_date_origin origin)
{
	document->date_span = span;
	document->date = cc_printed_date_last_day(span);
	document->date_origin = origin;
}

static bool is_margin(const struct cc_document *document, size_t index)
{
	return index < HEAD_BLOCKS || index + TAIL_BLOCKS >= document->block_count;
}

/* Only what may hold a date is folded: the margins, and headings wherever they are. */
static enum cc_status find_in_block(struct cc_document *document, size_t index, cc_dateline_finder *find,
				    struct cc_arena *arena)
{
	const struct cc_block *block = &document->blocks[index];
	enum { FOLD_BYTES = 4096 };
	struct cc_str text = cc_str_of_span(document->reading, block->text);
	if (text.len > FOLD_BYTES) {
		text.len = FOLD_BYTES;
		while (text.len > 0 && ((unsigned char)text.ptr[text.len] & 0xC0) == 0x80)
			text.len--;
	}
	struct cc_str folded = cc_fold(text, arena);
	struct cc_period span;
	if (folded.ptr == NULL)
		return CC_ERR_NOMEM;
	if (find(&span, folded, block, index)) {
		set_date(document, span, CC_DATE_TEXT);
		document->date_line = block->text;
	}
	return CC_OK;
}

static enum cc_status find_in_text(struct cc_document *document, struct cc_arena *arena)
{
	static cc_dateline_finder *const finders[] = {
	    find_labelled,	   find_agency, find_lone, find_behind_source, cc_dateline_find_citation,
	    cc_dateline_find_issue};
	for (size_t f = 0; f < sizeof(finders) / sizeof(finders[0]); f++) {
		bool headings = finders[f] == cc_dateline_find_issue;
		for (size_t i = 0; i < document->block_count; i++) {
			bool looked_at =
			    is_margin(document, i) || (headings && document->blocks[i].kind == CC_BLOCK_HEADING);
			if (!looked_at || document->blocks[i].kind == CC_BLOCK_CODE)
				continue;
			enum cc_status status = find_in_block(document, i, finders[f], arena);
			if (status != CC_OK || document->date_origin != CC_DATE_NONE)
				return status;
		}
	}
	return CC_OK;
}

/* 2025-03-05-x.md, 20250305_x.txt, x_2025-03.md. */
static void find_in_name(struct cc_document *document)
{
	struct cc_str path = document->path;
	size_t from = path.len;
	while (from > 0 && path.ptr[from - 1] != '/')
		from--;
	struct cc_str name = cc_str_slice(path, from, path.len);
	for (size_t at = 0; at < name.len; at++) {
		struct cc_period span;
		size_t end = 0;
		if (cc_printed_date_at(&span, name, at, &end)) {
			set_date(document, span, CC_DATE_FILE_NAME);
			return;
		}
	}
}

enum cc_status cc_dateline_find(struct cc_document *document, struct cc_str front_matter, struct cc_arena *arena)
{
	if (front_matter.ptr != NULL) {
		struct cc_period span;
		size_t end = 0;
		struct cc_str folded = cc_fold(front_matter, arena);
		if (folded.ptr == NULL)
			return CC_ERR_NOMEM;
		if (cc_printed_date_at(&span, folded, 0, &end)) {
			set_date(document, span, CC_DATE_FRONT_MATTER);
			return CC_OK;
		}
	}
	enum cc_status status = find_in_text(document, arena);
	if (status == CC_OK && document->date_origin == CC_DATE_NONE)
		find_in_name(document);
	return status;
}
