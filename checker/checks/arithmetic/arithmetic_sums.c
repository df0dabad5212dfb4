/* Lists of parts with their sum: "甲30家、乙40家，共80家", "100 projects: 20 …, 30 … and 60 …".
 * Leaves a single part to arithmetic_share.c. */
#include "checks/arithmetic/arithmetic_parts.h"
#include "checks/noun/noun_slots.h"
#include "checks/shared/hints.h"
#include "checks/shared/numeral_words.h"

enum { PARTS_MAX = 24 };

#define W(name) CC_PIECE_WORD(name)

bool arithmetic_can_add(const struct cc_quantity *a, const struct cc_quantity *b)
{
	return (a->unit.ptr != NULL || b->unit.ptr != NULL) && arithmetic_same_unit(a, b) &&
	       !arithmetic_has_unit(a, "pp") && !arithmetic_has_unit(a, "times") && a->kind != CC_NUMBER_FRACTION;
}

enum cc_status arithmetic_sum_of(struct cc_interval *out, struct cc_decimal *printed, const struct arithmetic *work,
				 struct arithmetic_parts parts)
{
	struct cc_interval sum = cc_interval_point(cc_decimal_from_int(0));
	struct cc_decimal value = cc_decimal_from_int(0);
	enum cc_status status = CC_OK;
	for (size_t i = parts.first; i <= parts.last && status == CC_OK; i++) {
		status = cc_interval_add(&sum, sum, cc_recompute_interval(arithmetic_figure(work, i)));
		if (status == CC_OK)
			status = cc_decimal_add(&value, value, arithmetic_figure(work, i)->value);
	}
	*out = sum;
	*printed = value;
	return status;
}

/* 总产能42万吉瓦时，其中18、16和8吉瓦时: the sum but for a 万. */
bool arithmetic_is_other_scale(struct cc_decimal sum, struct cc_decimal total)
{
	static const int32_t powers[] = {3, 4, 6, 8};
	struct cc_decimal shifted;
	for (size_t i = 0; i < sizeof(powers) / sizeof(powers[0]); i++)
		if (cc_decimal_shift(&shifted, sum, powers[i]) == CC_OK && cc_decimal_compare(shifted, total) == 0)
			return true;
	return false;
}

/* "seven counts: three of mail fraud, three of wire fraud and one of money laundering": a single one more, which is
 * said in words and is no figure. */
static bool has_one_more(const struct arithmetic *work, size_t last, struct cc_decimal sum, size_t total)
{
	const struct cc_article *article = work->pieces.article;
	/* of a row of two sentences, where the part stands */
	uint32_t sentence = cc_pieces_at(&work->pieces, arithmetic_piece(work, last))->sentence;
	size_t end = article->text.sentences[sentence].span.end;
	struct cc_str rest = cc_str_slice(article->text.view, arithmetic_figure(work, last)->phrase.end, end);
	return cc_decimal_compare(sum, arithmetic_figure(work, total)->value) < 0 &&
	       cc_word_list_within(arithmetic_words(work, CC_WORDS_ONE_MORE), rest);
}

/* 户籍人口112635人，其中城镇人口54715人…男性57753人，女性54882人: what they make up is told, too. */
bool arithmetic_is_told_total(const struct arithmetic *work, size_t part, struct cc_decimal sum)
{
	const struct cc_article *article = work->pieces.article;
	uint32_t end = cc_pieces_at(&work->pieces, arithmetic_piece(work, part))->sentence;
	for (uint32_t s = end > 0 ? end - 1 : 0; s <= end; s++) {
		const struct cc_mentions *mentions = &article->mentions[s];
		for (size_t i = 0; i < mentions->quantity_count; i++)
			if (arithmetic_same_unit(&mentions->quantities[i], arithmetic_figure(work, part)) &&
			    cc_decimal_compare(mentions->quantities[i].value, sum) == 0)
				return true;
	}
	return false;
}

/* 专任教师2186人，教授512人、副教授764人，合计1267人: the last ones may be the parts, and their sum misprinted. */
static bool is_misprint_of_last(const struct arithmetic *work, struct arithmetic_parts parts, struct cc_decimal total)
{
	struct cc_interval sum;
	struct cc_decimal printed;
	for (parts.first++; parts.first < parts.last; parts.first++)
		if (arithmetic_sum_of(&sum, &printed, work, parts) == CC_OK && hint_is_misprint(printed, total))
			return true;
	return false;
}

/* "lengths of 128, 120, 112, 104, 96, 64 and 32 bits are allowed": where the sum is half, or more than twice, the
 * total, they are rather no parts of it. */
static enum cc_severity severity_of_sum(const struct arithmetic *work, struct arithmetic_parts parts,
					struct cc_decimal sum, struct cc_decimal total, enum cc_severity severity)
{
	bool near = noun_within_twice(sum, total) || arithmetic_is_other_scale(sum, total);
	return near || is_misprint_of_last(work, parts, total) ? severity : CC_SEVERITY_INFO;
}

/* 累计追踪到136987人,当日解除6509人,共有118478人: less than a part of it is no total, but for a misprint. */
static bool is_less_than_part(const struct arithmetic *work, struct arithmetic_parts parts, struct cc_decimal sum,
			      struct cc_decimal total)
{
	size_t part = parts.first;
	while (part <= parts.last && cc_decimal_compare(arithmetic_figure(work, part)->value, total) <= 0)
		part++;
	return part <= parts.last && !arithmetic_is_other_scale(total, sum) && !hint_is_misprint(sum, total) &&
	       !is_misprint_of_last(work, parts, total);
}

bool arithmetic_report_sum(struct arithmetic *work, struct arithmetic_parts parts, size_t total, struct cc_decimal sum,
			   enum cc_severity severity)
{
	struct arithmetic_case it = {.work = work,
				     .first = arithmetic_piece(work, parts.first < total ? parts.first : total),
				     .last = arithmetic_piece(work, parts.last > total ? parts.last : total)};
	if (has_one_more(work, parts.last, sum, total) || arithmetic_is_told_total(work, parts.last, sum) ||
	    is_less_than_part(work, parts, sum, arithmetic_figure(work, total)->value))
		return true;
	arithmetic_begin(&it);
	for (size_t i = parts.first; i <= parts.last; i++) {
		arithmetic_say(&it, i > parts.first ? " + " : "", i > parts.first ? " + " : "");
		arithmetic_say_figure(&it, arithmetic_figure(work, i));
	}
	arithmetic_say(&it, " is ", " 是 ");
	bool scale = arithmetic_is_other_scale(sum, arithmetic_figure(work, total)->value);
	arithmetic_say_like(&it, sum, arithmetic_figure(work, scale ? parts.first : total));
	arithmetic_say(&it, ", the text says ", "，文中为");
	arithmetic_say_figure(&it, arithmetic_figure(work, total));
	return arithmetic_report(&it,
				 severity_of_sum(work, parts, sum, arithmetic_figure(work, total)->value, severity));
}

/* Each part may be rounded for itself, so that sums of rounded parts agree within all their roundings. */
static bool is_sum(const struct arithmetic *work, struct arithmetic_parts parts, size_t total)
{
	struct cc_interval sum;
	struct cc_decimal printed;
	return arithmetic_sum_of(&sum, &printed, work, parts) != CC_OK ||
	       cc_interval_overlaps(sum, arithmetic_total_of(work, total));
}

bool arithmetic_is_sum_of_earlier(const struct arithmetic *work, struct arithmetic_parts parts, size_t total)
{
	for (size_t i = 0; i < parts.first; i++)
		if (i != total &&
		    arithmetic_can_add(arithmetic_figure(work, i), arithmetic_figure(work, parts.first)) &&
		    is_sum(work, parts, i))
			return true;
	return false;
}

/* The run of parts that ends at figure `last`; "adds 240 beds to the hospital's 760" too. */
static struct arithmetic_parts parts_before(const struct arithmetic *work, size_t last)
{
	static const struct cc_gap gap = {.allowed = ARITHMETIC_BETWEEN_PARTS | W(TO),
					  .required = CC_PIECE_COMMA | CC_PIECE_LISTING | W(AND) | W(TO),
					  .forbidden = ARITHMETIC_NO_PARTS};
	struct arithmetic_parts parts = {.first = last, .last = last};
	while (parts.first > 0 && last - parts.first < PARTS_MAX &&
	       arithmetic_can_add(arithmetic_figure(work, parts.first - 1), arithmetic_figure(work, last)) &&
	       cc_gap_fits(&work->pieces, arithmetic_piece(work, parts.first - 1), arithmetic_piece(work, parts.first),
			   &gap, NULL))
		parts.first--;
	return parts;
}

/* Where a list begins is not written: 2024年新增40家，其中…; any run of two or more that gives the total will do. */
static bool any_sum(const struct arithmetic *work, struct arithmetic_parts parts, size_t total)
{
	for (size_t first = parts.first; first + ARITHMETIC_PARTS_LEAST <= parts.last + 1; first++)
		if (is_sum(work, (struct arithmetic_parts){.first = first, .last = parts.last}, total))
			return true;
	return false;
}

/* 甲30家、乙40家，共80家; 30 men and 40 women, 70 people in all */
static bool is_called_total(const struct arithmetic *work, size_t last, size_t total)
{
	static const struct cc_gap ahead = {.allowed = W(FILL) | W(IS) | W(TOTAL) | W(AND) | W(OF) | CC_PIECE_TAIL |
						       CC_PIECE_COMMA,
					    .required = W(TOTAL),
					    .forbidden = ARITHMETIC_NO_PARTS};
	static const struct cc_gap behind = {.allowed = W(FILL) | CC_PIECE_TAIL | CC_PIECE_COMMA | W(OVERLAP),
					     .required = CC_PIECE_COMMA,
					     .forbidden = ARITHMETIC_NO_PARTS};
	/* 一季度销售120台…，一季度共销售: words that were said before name the same thing */
	static const struct cc_gap again = {.allowed = W(FILL) | W(IS) | W(TOTAL) | W(AND) | W(OF) | CC_PIECE_COMMA |
						       CC_PIECE_OTHER | CC_PIECE_PERIOD,
					    .required = W(TOTAL),
					    .forbidden = ARITHMETIC_NO_PARTS};
	size_t from = arithmetic_piece(work, last);
	size_t to = arithmetic_piece(work, total);
	if (cc_gap_fits(&work->pieces, from, to, &ahead, NULL) ||
	    (cc_gap_fits(&work->pieces, from, to, &again, NULL) &&
	     arithmetic_says_nothing_new(&work->pieces, from, to)))
		return true;
	size_t next = to + 1;
	if (next < work->pieces.row.len && cc_pieces_at(&work->pieces, next)->kinds == CC_PIECE_OTHER)
		next++;
	return next < work->pieces.row.len && (cc_pieces_at(&work->pieces, next)->kinds & W(TOTAL)) != 0 &&
	       cc_gap_fits(&work->pieces, from, to, &behind, NULL);
}

/* 石门沟105万千瓦，红柳塘110万千瓦，四个基地合计470万千瓦: the count of the parts stands between them and their total.
 */
static bool has_count_between(const struct arithmetic *work, size_t total)
{
	static const struct cc_gap gap = {.allowed = W(FILL) | W(IS) | W(TOTAL) | CC_PIECE_OTHER, .required = W(TOTAL)};
	const struct cc_quantity *count = arithmetic_figure(work, total - 1);
	return total > ARITHMETIC_PARTS_LEAST && cc_str_equal(count->dimension, CC_STR("count")) &&
	       count->value.exponent == 0 && count->value.coefficient <= PARTS_MAX &&
	       !arithmetic_can_add(count, arithmetic_figure(work, total)) &&
	       cc_gap_fits(&work->pieces, arithmetic_piece(work, total - 1), arithmetic_piece(work, total), &gap, NULL);
}

/* 东区3200人，西区2800人，两区共计6000人: the number right behind the comma is that of the parts. */
static bool is_counted_total(const struct arithmetic *work, struct arithmetic_parts parts, size_t total)
{
	static const struct cc_gap gap = {.allowed = W(FILL) | W(IS) | W(TOTAL) | CC_PIECE_OTHER, .required = W(TOTAL)};
	size_t count = parts.last - parts.first + 1;
	size_t comma = arithmetic_piece(work, total);
	while (comma > arithmetic_piece(work, parts.last) &&
	       (cc_pieces_at(&work->pieces, comma)->kinds & CC_PIECE_COMMA) == 0)
		comma--;
	struct cc_str words =
	    cc_str_slice(work->pieces.article->text.view, cc_pieces_at(&work->pieces, comma)->span.end,
			 cc_pieces_at(&work->pieces, arithmetic_piece(work, total))->span.start);
	return count >= ARITHMETIC_PARTS_LEAST && cc_han_count(words) == count &&
	       cc_gap_fits(&work->pieces, comma, arithmetic_piece(work, total), &gap, NULL);
}

/* 由12名运动员、4名教练员组成: 由 begins a list, 由12名增至 a change. */
static bool is_list_begun(const struct arithmetic *work, struct arithmetic_parts parts)
{
	uint64_t before = cc_gap_before(&work->pieces, arithmetic_piece(work, parts.first));
	uint64_t seen = 0;
	static const struct cc_gap any = {.allowed = ~UINT64_C(0)};
	(void)cc_gap_fits(&work->pieces, arithmetic_piece(work, parts.first), arithmetic_piece(work, parts.last), &any,
			  &seen);
	/* 新增甲类15家、乙类20家 may be added, and 其中颈椎25枚，背椎19枚，共44枚; 同比增长15%、20% may not */
	if ((before & ARITHMETIC_NO_PARTS & ~(W(RISE) | W(OF_WHICH))) != 0)
		return false;
	return (before & W(FROM)) == 0 || ((seen & CC_PIECE_LISTING) != 0 && (seen & W(TO)) == 0);
}

/* 学校120所，其中小学60所、初中40所，共120所: the whole is said again, and the parts need not be all of it. */
static bool is_whole_again(const struct arithmetic *work, struct arithmetic_parts parts, size_t total)
{
	return (cc_gap_before(&work->pieces, arithmetic_piece(work, parts.first)) & W(OF_WHICH)) != 0 &&
	       parts.first > 0 &&
	       arithmetic_can_add(arithmetic_figure(work, parts.first - 1), arithmetic_figure(work, total));
}

/* 620个车位，簟竹430个，麂眼东300个，共1350个: a part that is counted by a longer word is one as well. */
static bool is_sum_with_earlier(const struct arithmetic *work, struct arithmetic_parts parts, size_t total)
{
	for (size_t first = parts.first; first > 0 && cc_quantity_is_count(arithmetic_figure(work, first - 1)); first--)
		if (is_sum(work, (struct arithmetic_parts){.first = first - 1, .last = parts.last}, total))
			return true;
	return false;
}

static bool is_parted(const struct arithmetic *work, size_t from, size_t to, const char *mark)
{
	return cc_str_find(arithmetic_between(work, from, to), cc_str_from(mark), 0) != SIZE_MAX;
}

/* 设20个学院、57个系，开办10个学科门类共78个本科专业: where no comma stands before the sum, it is one of its own
 * clause, and a comma behind a listing ends what was listed. */
static bool is_sum_of_own_clause(const struct arithmetic *work, struct arithmetic_parts parts, size_t total)
{
	bool listed = false;
	if (is_parted(work, parts.last, total, ",") ||
	    !cc_text_is_han(&work->pieces.article->text, work->pieces.sentence))
		return false;
	for (size_t i = parts.first; i < parts.last; i++) {
		bool comma = is_parted(work, i, i + 1, ",");
		if (listed && comma)
			return true;
		listed = !comma;
	}
	return false;
}

static bool check_total_behind(struct arithmetic *work, size_t total)
{
	bool counted = has_count_between(work, total);
	struct arithmetic_parts parts = parts_before(work, total - (counted ? 2 : 1));
	const struct cc_quantity *stated = arithmetic_figure(work, total);
	if (parts.last - parts.first + 1 < ARITHMETIC_PARTS_LEAST ||
	    !arithmetic_can_add(arithmetic_figure(work, parts.last), stated) || !is_list_begun(work, parts) ||
	    is_whole_again(work, parts, total) || is_sum_of_own_clause(work, parts, total) ||
	    (!counted && !is_called_total(work, parts.last, total) && !is_counted_total(work, parts, total)) ||
	    any_sum(work, parts, total) || is_sum_with_earlier(work, parts, total))
		return true;
	struct cc_interval sum;
	struct cc_decimal printed;
	return arithmetic_sum_of(&sum, &printed, work, parts) != CC_OK ||
	       arithmetic_report_sum(work, parts, total, printed, CC_SEVERITY_WARNING);
}

bool arithmetic_ends_sentence(const struct arithmetic *work, size_t figure)
{
	static const struct cc_gap gap = {.allowed = ~UINT64_C(0), .forbidden = ARITHMETIC_NO_PARTS | CC_PIECE_FIGURE};
	size_t from = arithmetic_piece(work, figure);
	size_t to = from + 1;
	while (to < work->pieces.row.len && (cc_pieces_at(&work->pieces, to)->kinds & CC_PIECE_STOP) == 0)
		to++;
	return cc_gap_fits(&work->pieces, from, to, &gap, NULL);
}

/* 100个项目：一产20个、二产30个、三产60个. A colon tells that the list is the whole. */
static bool check_total_ahead(struct arithmetic *work, size_t total)
{
	static const struct cc_gap gap = {.allowed = W(FILL) | W(IS) | W(SHARE) | CC_PIECE_OTHER | CC_PIECE_COLON,
					  .required = CC_PIECE_COLON,
					  .forbidden = ARITHMETIC_NO_PARTS};
	struct arithmetic_parts parts = arithmetic_parts_behind(work, total);
	if (parts.last - parts.first + 1 < ARITHMETIC_PARTS_LEAST ||
	    !arithmetic_can_add(arithmetic_figure(work, total), arithmetic_figure(work, parts.first)) ||
	    arithmetic_has_unit(arithmetic_figure(work, total), "%") || (work->kinds & W(OVERLAP)) != 0 ||
	    !cc_gap_fits(&work->pieces, arithmetic_piece(work, total), arithmetic_piece(work, parts.first), &gap,
			 NULL) ||
	    !arithmetic_ends_sentence(work, parts.last) || is_sum(work, parts, total))
		return true;
	struct cc_interval sum;
	struct cc_decimal printed;
	return arithmetic_sum_of(&sum, &printed, work, parts) != CC_OK ||
	       arithmetic_report_sum(work, parts, total, printed, CC_SEVERITY_WARNING);
}

/* Of the 2,860, 540 are physicians and 1,320 nurses; the others, 900, …: with the rest named, the parts are all. */
static bool check_rest(struct arithmetic *work, size_t total)
{
	static const struct cc_gap open = {.allowed = ARITHMETIC_BETWEEN_PARTS | W(OF_WHICH) | W(AMONG),
					   .forbidden = ARITHMETIC_NO_PARTS & ~W(OF_WHICH)};
	static const struct cc_gap next = {.allowed = ARITHMETIC_BETWEEN_PARTS | W(REST) | CC_PIECE_STOP,
					   .forbidden = ARITHMETIC_NO_PARTS};
	uint64_t seen = cc_gap_before(&work->pieces, arithmetic_piece(work, total)) & W(OF);
	struct arithmetic_parts parts = {.first = total + 1, .last = total + 1};
	if (!arithmetic_can_add(arithmetic_figure(work, total), arithmetic_figure(work, total + 1)) ||
	    arithmetic_has_unit(arithmetic_figure(work, total), "%") ||
	    !cc_gap_fits(&work->pieces, arithmetic_piece(work, total), arithmetic_piece(work, total + 1), &open,
			 &seen) ||
	    (seen & (W(OF) | W(OF_WHICH) | W(AMONG))) == 0)
		return true;
	uint64_t step = 0;
	while (parts.last + 1 < work->figures.len && parts.last - parts.first < PARTS_MAX && (step & W(REST)) == 0 &&
	       arithmetic_can_add(arithmetic_figure(work, total), arithmetic_figure(work, parts.last + 1)) &&
	       cc_gap_fits(&work->pieces, arithmetic_piece(work, parts.last), arithmetic_piece(work, parts.last + 1),
			   &next, &step))
		parts.last++;
	/* 溺亡39人，其中地铁14人、隧道6人；另有其他10人: beside the whole, and no rest of it */
	bool beside = parts.last > parts.first && is_parted(work, parts.last - 1, parts.last, "另");
	struct cc_interval sum;
	struct cc_decimal printed;
	if ((step & W(REST)) == 0 || beside || is_sum(work, parts, total) ||
	    arithmetic_is_sum_of_earlier(work, parts, total) || arithmetic_sum_of(&sum, &printed, work, parts) != CC_OK)
		return true;
	return arithmetic_report_sum(work, parts, total, printed, CC_SEVERITY_WARNING);
}

bool arithmetic_check_sums(struct arithmetic *work)
{
	for (size_t i = 0; i < work->figures.len; i++) {
		if (i >= ARITHMETIC_PARTS_LEAST && !check_total_behind(work, i))
			return false;
		if (i + ARITHMETIC_PARTS_LEAST < work->figures.len &&
		    (!check_total_ahead(work, i) || !arithmetic_check_parts(work, i) || !check_rest(work, i)))
			return false;
	}
	return true;
}
