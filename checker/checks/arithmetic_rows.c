/* The forms of words that put two or three figures into relation, a row each.
 * Leaves the recomputation to the judges of the rows. */
#include "checks/arithmetic.h"

enum { ROLES_MAX = 3, EARLIER_MAX = 8 };
enum role { ROLE_BASE, ROLE_VALUE, ROLE_STATED };

struct row {
	enum role roles[ROLES_MAX];
	size_t figures;
	uint64_t before; /* required before the first figure, within its clause; 0: nothing */
	uint64_t not_before;
	struct cc_gap gaps[ROLES_MAX - 1];
	arithmetic_judge judge;
	enum cc_severity severity;
};

#define W(name) CC_PIECE_WORD(name)
#define COMMA CC_PIECE_COMMA
#define OTHER CC_PIECE_OTHER
#define PERIOD CC_PIECE_PERIOD
#define OPEN CC_PIECE_OPEN
#define CLOSE CC_PIECE_CLOSE
#define SMALL (W(FILL) | W(IS) | W(OF) | CC_PIECE_DURATION)
#define TO_WORDS (W(RISE_TO) | W(BETTER_TO) | W(FALL_TO))
#define MOVES (W(RISE) | W(FALL))
#define MOVEMENT (SMALL | OTHER | PERIOD | MOVES | TO_WORDS | W(TO))
#define RATE_WORDS (MOVES | W(YEARLY) | W(YOY) | W(OTHER_BASE))
/* "…增至150亿元的规模，年均增长5.7%" */
#define RATE_BEHIND (SMALL | CC_PIECE_TAIL | COMMA | PERIOD | RATE_WORDS | W(BASE))
#define FACTORS (W(DOUBLED) | W(TRIPLED) | W(QUADRUPLED) | W(HALVED))
#define NO_RATE (W(OF_WHICH) | W(SHARE) | W(NOT))

static const struct row rows[] = {
    /* 从120亿元增至150亿元，增长25%; from 120 to 150, up 25% */
    {.roles = {ROLE_BASE, ROLE_VALUE, ROLE_STATED},
     .figures = 3,
     .before = W(FROM) | W(BASE),
     .gaps = {{.allowed = MOVEMENT, .required = TO_WORDS | W(TO)},
	      {.allowed = RATE_BEHIND, .required = MOVES | W(YEARLY), .forbidden = NO_RATE, .not_last = COMMA}},
     .judge = arithmetic_judge_change,
     .severity = CC_SEVERITY_ERROR},
    /* 2020年为120亿元，增至150亿元，增长25% */
    {.roles = {ROLE_BASE, ROLE_VALUE, ROLE_STATED},
     .figures = 3,
     .gaps = {{.allowed = SMALL | COMMA | PERIOD | TO_WORDS, .required = TO_WORDS},
	      {.allowed = RATE_BEHIND, .required = MOVES | W(YEARLY), .forbidden = NO_RATE, .not_last = COMMA}},
     .judge = arithmetic_judge_change,
     .severity = CC_SEVERITY_ERROR},
    /* 去年营收50亿元，今年60亿元，增长20% */
    {.roles = {ROLE_BASE, ROLE_VALUE, ROLE_STATED},
     .figures = 3,
     .before = PERIOD,
     .gaps = {{.allowed = SMALL | COMMA | PERIOD, .required = PERIOD},
	      {.allowed = SMALL | COMMA | RATE_WORDS,
	       .required = MOVES | W(YEARLY),
	       .forbidden = NO_RATE,
	       .not_last = COMMA}},
     .judge = arithmetic_judge_dated,
     .severity = CC_SEVERITY_ERROR},
    /* 386起，比去年同期的|452起减少66起，下降14.6% */
    {.roles = {ROLE_BASE, ROLE_VALUE, ROLE_STATED},
     .figures = 3,
     .before = W(BASE) | W(YOY),
     .gaps = {{.allowed = SMALL | MOVES | W(BASE) | COMMA, .required = MOVES},
	      {.allowed = SMALL | COMMA | MOVES | W(SHARE), .required = MOVES | W(SHARE)}},
     .judge = arithmetic_judge_step_of,
     .severity = CC_SEVERITY_ERROR},
    /* 达60亿元，比去年增加10亿元，增长20% */
    {.roles = {ROLE_VALUE, ROLE_BASE, ROLE_STATED},
     .figures = 3,
     .not_before = W(BASE) | W(YOY),
     .gaps = {{.allowed = SMALL | CC_PIECE_TAIL | COMMA | PERIOD | MOVES | W(BASE) | W(YOY) | W(OTHER_BASE),
	       .required = MOVES,
	       .forbidden = W(OF_WHICH) | W(EACH)},
	      {.allowed = SMALL | COMMA | MOVES | W(SHARE), .required = MOVES | W(SHARE)}},
     .judge = arithmetic_judge_step,
     .severity = CC_SEVERITY_ERROR},
    /* 由120亿元增长15%至150亿元; 比上年的120亿元增长25%，达到150亿元 */
    {.roles = {ROLE_BASE, ROLE_STATED, ROLE_VALUE},
     .figures = 3,
     .before = W(FROM) | W(BASE) | W(YOY) | PERIOD,
     .gaps = {{.allowed = SMALL | MOVES, .required = MOVES},
	      {.allowed = SMALL | COMMA | PERIOD | W(TO) | TO_WORDS, .required = W(TO) | TO_WORDS | W(IS)}},
     .judge = arithmetic_judge_change,
     .severity = CC_SEVERITY_ERROR},
    /* 增长25%，从120亿元增至150亿元; rose 25% from 120 to 150 */
    {.roles = {ROLE_STATED, ROLE_BASE, ROLE_VALUE},
     .figures = 3,
     .before = MOVES | W(YEARLY),
     .gaps = {{.allowed = SMALL | COMMA | W(FROM) | PERIOD, .required = W(FROM)},
	      {.allowed = MOVEMENT, .required = W(TO) | TO_WORDS}},
     .judge = arithmetic_judge_change,
     .severity = CC_SEVERITY_ERROR},
    /* rose 25% to 150 from 120 */
    {.roles = {ROLE_STATED, ROLE_VALUE, ROLE_BASE},
     .figures = 3,
     .before = MOVES,
     .gaps = {{.allowed = SMALL | W(TO), .required = W(TO)},
	      {.allowed = SMALL | PERIOD | COMMA | W(FROM), .required = W(FROM)}},
     .judge = arithmetic_judge_change,
     .severity = CC_SEVERITY_ERROR},
    /* 达150亿元，比2020年的120亿元增长25%; 150, up from 120, a rise of 25% */
    {.roles = {ROLE_VALUE, ROLE_BASE, ROLE_STATED},
     .figures = 3,
     .gaps = {{.allowed = SMALL | CC_PIECE_TAIL | COMMA | PERIOD | W(BASE) | W(FROM) | W(YOY),
	       .required = W(BASE) | W(FROM) | W(YOY),
	       .forbidden = W(OF_WHICH)},
	      {.allowed = SMALL | CC_PIECE_TAIL | COMMA | PERIOD | MOVES | W(YEARLY),
	       .required = MOVES,
	       .forbidden = NO_RATE,
	       .not_last = COMMA}},
     .judge = arithmetic_judge_change,
     .severity = CC_SEVERITY_ERROR},
    /* 150 billion yuan, up 25 percent from 120 billion yuan */
    {.roles = {ROLE_VALUE, ROLE_STATED, ROLE_BASE},
     .figures = 3,
     .gaps = {{.allowed = SMALL | CC_PIECE_TAIL | COMMA | PERIOD | MOVES, .required = MOVES, .forbidden = NO_RATE},
	      {.allowed = SMALL | PERIOD | COMMA | W(FROM) | W(BASE), .required = W(FROM) | W(BASE)}},
     .judge = arithmetic_judge_change,
     .severity = CC_SEVERITY_ERROR},
    /* 由6万千瓦增加到78万千瓦，是2020年底的13倍 */
    {.roles = {ROLE_BASE, ROLE_VALUE, ROLE_STATED},
     .figures = 3,
     .before = W(FROM) | W(BASE),
     .gaps = {{.allowed = MOVEMENT, .required = TO_WORDS | W(TO)},
	      {.allowed = SMALL | COMMA | PERIOD | W(RATIO), .required = W(RATIO)}},
     .judge = arithmetic_judge_times,
     .severity = CC_SEVERITY_ERROR},
    /* 62 percent, 7 points higher than the 55 percent of 2020 */
    {.roles = {ROLE_VALUE, ROLE_STATED, ROLE_BASE},
     .figures = 3,
     .gaps = {{.allowed = SMALL | CC_PIECE_TAIL | COMMA | PERIOD | MOVES, .required = COMMA},
	      {.allowed =
		   SMALL | OTHER | PERIOD | MOVES | W(ABOVE) | W(BELOW) | W(AVERAGE) | W(BASE) | W(FROM) | W(YOY),
	       .required = W(ABOVE) | W(BELOW) | W(BASE) | W(FROM)}},
     .judge = arithmetic_judge_apart,
     .severity = CC_SEVERITY_WARNING},
    /* 7,800 tonnes, 20 percent more than the 6,500 tonnes of 2024 */
    {.roles = {ROLE_VALUE, ROLE_STATED, ROLE_BASE},
     .figures = 3,
     .gaps = {{.allowed = SMALL | CC_PIECE_TAIL | COMMA | PERIOD, .required = COMMA, .forbidden = NO_RATE | MOVES},
	      {.allowed = SMALL | W(ABOVE) | W(BELOW), .required = W(ABOVE) | W(BELOW)}},
     .judge = arithmetic_judge_more_than,
     .severity = CC_SEVERITY_WARNING},
    /* 5.2%，比全国平均水平5.6%低0.4个百分点; 高于全省平均水平（63.2%）5.2个百分点 */
    {.roles = {ROLE_VALUE, ROLE_BASE, ROLE_STATED},
     .figures = 3,
     .gaps = {{.allowed = SMALL | OTHER | COMMA | PERIOD | OPEN | W(BASE) | W(ABOVE) | W(BELOW) | W(AVERAGE) | W(YOY),
	       .required = W(BASE) | W(ABOVE) | W(BELOW)},
	      {.allowed = W(FILL) | CLOSE | MOVES, .required = MOVES | CLOSE}},
     .judge = arithmetic_judge_apart,
     .severity = CC_SEVERITY_WARNING},
    /* 6.5 percent in the north and 4.2 percent in the south, a difference of 2.3 points */
    {.roles = {ROLE_VALUE, ROLE_BASE, ROLE_STATED},
     .figures = 3,
     .gaps = {{.allowed = SMALL | OTHER | COMMA | PERIOD | W(AND)},
	      {.allowed = SMALL | CC_PIECE_TAIL | COMMA | PERIOD | W(APART), .required = W(APART)}},
     .judge = arithmetic_judge_apart,
     .severity = CC_SEVERITY_WARNING},
    /* doubled from 120 to 180; 从120家翻倍到180家 */
    {.roles = {ROLE_BASE, ROLE_VALUE},
     .figures = 2,
     .before = W(FROM),
     .gaps = {{.allowed = MOVEMENT | FACTORS, .required = W(TO) | TO_WORDS | FACTORS}},
     .judge = arithmetic_judge_factor,
     .severity = CC_SEVERITY_ERROR},
    /* doubled to 40 from 20 */
    {.roles = {ROLE_VALUE, ROLE_BASE},
     .figures = 2,
     .before = FACTORS,
     .gaps = {{.allowed = SMALL | PERIOD | W(FROM), .required = W(FROM)}},
     .judge = arithmetic_judge_factor,
     .severity = CC_SEVERITY_ERROR},
    /* 从150亿元增至120亿元; fell from 4.1 to 4.3 */
    {.roles = {ROLE_BASE, ROLE_VALUE},
     .figures = 2,
     .before = W(FROM),
     .gaps = {{.allowed = SMALL | PERIOD | OTHER | TO_WORDS | W(TO), .required = TO_WORDS | W(TO)}},
     .judge = arithmetic_judge_direction,
     .severity = CC_SEVERITY_WARNING},
    /* 总投资120亿元，其中民间投资30亿元，占20% */
    {.roles = {ROLE_BASE, ROLE_VALUE, ROLE_STATED},
     .figures = 3,
     .gaps = {{.allowed = SMALL | OTHER | COMMA | PERIOD | W(OF_WHICH) | W(RATIO) | W(SHARE), .required = W(OF_WHICH)},
	      {.allowed = SMALL | CC_PIECE_TAIL | COMMA | OPEN | W(SHARE), .required = W(SHARE)}},
     .judge = arithmetic_judge_share,
     .severity = CC_SEVERITY_ERROR},
    /* 120家企业中，有30家盈利，占25% */
    {.roles = {ROLE_BASE, ROLE_VALUE, ROLE_STATED},
     .figures = 3,
     .gaps = {{.allowed = SMALL | OTHER | W(AMONG) | W(RATIO), .required = W(AMONG)},
	      {.allowed = SMALL | CC_PIECE_TAIL | COMMA | OPEN | W(SHARE), .required = W(SHARE)}},
     .judge = arithmetic_judge_share,
     .severity = CC_SEVERITY_ERROR},
    /* Of the 120 firms, 30 (25 percent) are …; of 412 buses 146 are electric, or 35 percent */
    {.roles = {ROLE_BASE, ROLE_VALUE, ROLE_STATED},
     .figures = 3,
     .before = W(OF),
     .gaps = {{.allowed = SMALL | OTHER | COMMA},
	      {.allowed = SMALL | CC_PIECE_TAIL | COMMA | OPEN | W(SHARE), .required = W(SHARE) | OPEN}},
     .judge = arithmetic_judge_share,
     .severity = CC_SEVERITY_ERROR},
    /* 240 villages, and 60 of them, a quarter, have no shop */
    {.roles = {ROLE_BASE, ROLE_VALUE, ROLE_STATED},
     .figures = 3,
     .gaps = {{.allowed = SMALL | OTHER | COMMA | PERIOD | W(AND), .required = COMMA},
	      {.allowed = W(OF_WHICH) | COMMA | W(FILL), .required = W(OF_WHICH)}},
     .judge = arithmetic_judge_share_apposed,
     .severity = CC_SEVERITY_WARNING},
    /* 12条入湖河流，9条达到三类，占75% */
    {.roles = {ROLE_BASE, ROLE_VALUE, ROLE_STATED},
     .figures = 3,
     .not_before = MOVES | W(BASE) | W(EACH),
     .gaps = {{.allowed = SMALL | OTHER | COMMA, .required = COMMA},
	      {.allowed = SMALL | W(AND) | CC_PIECE_TAIL | COMMA | W(SHARE), .required = W(SHARE)}},
     .judge = arithmetic_judge_share_counted,
     .severity = CC_SEVERITY_WARNING},
    /* 24,000 inhabitants, 6,000 of whom (25 percent) are over 65; 840,000 items; 210,000 of them, 25 percent, */
    {.roles = {ROLE_BASE, ROLE_VALUE, ROLE_STATED},
     .figures = 3,
     .gaps = {{.allowed = SMALL | OTHER | COMMA | PERIOD | CC_PIECE_STOP, .required = COMMA | CC_PIECE_STOP},
	      {.allowed = SMALL | COMMA | OPEN | W(OF_WHICH) | W(SHARE), .required = W(OF_WHICH)}},
     .judge = arithmetic_judge_share,
     .severity = CC_SEVERITY_ERROR},
    /* spent 428 million; wages made up 257 million, or 60 percent */
    {.roles = {ROLE_BASE, ROLE_VALUE, ROLE_STATED},
     .figures = 3,
     .gaps = {{.allowed = SMALL | OTHER | COMMA | PERIOD | CC_PIECE_STOP | W(AND) | W(SHARE), .required = W(SHARE)},
	      {.allowed = COMMA | W(FILL) | W(SHARE), .required = W(SHARE)}},
     .judge = arithmetic_judge_share,
     .severity = CC_SEVERITY_ERROR},
    /* revenue came to 120 million; 30 million, or 25 percent of revenue, went into research */
    {.roles = {ROLE_BASE, ROLE_VALUE, ROLE_STATED},
     .figures = 3,
     .gaps = {{.allowed = SMALL | COMMA | CC_PIECE_STOP | W(AND), .required = COMMA | CC_PIECE_STOP},
	      {.allowed = SMALL | COMMA | OPEN | W(SHARE), .required = W(SHARE) | OPEN}},
     .judge = arithmetic_judge_share_of,
     .severity = CC_SEVERITY_ERROR},
    /* 30 of the 120 firms, or 25 percent */
    {.roles = {ROLE_VALUE, ROLE_BASE, ROLE_STATED},
     .figures = 3,
     .gaps = {{.allowed = SMALL | W(OF), .required = W(OF)},
	      {.allowed = SMALL | CC_PIECE_TAIL | COMMA | OPEN | W(SHARE), .required = W(SHARE) | OPEN}},
     .judge = arithmetic_judge_share,
     .severity = CC_SEVERITY_ERROR},
    /* 人均1.35万美元，仅为欧盟平均水平（3.48万美元）的40% */
    {.roles = {ROLE_VALUE, ROLE_BASE, ROLE_STATED},
     .figures = 3,
     .gaps = {{.allowed = SMALL | OTHER | COMMA | OPEN | PERIOD | W(RATIO) | W(AVERAGE), .required = W(RATIO)},
	      {.allowed = CLOSE | W(FILL), .required = W(FILL)}},
     .judge = arithmetic_judge_ratio,
     .severity = CC_SEVERITY_ERROR},
    /* 1.35, just 40 percent of the EU average of 3.48 */
    {.roles = {ROLE_VALUE, ROLE_STATED, ROLE_BASE},
     .figures = 3,
     .gaps = {{.allowed = SMALL | COMMA | W(RATIO) | W(SHARE), .required = W(RATIO) | W(SHARE)},
	      {.allowed = SMALL | OTHER | OPEN | PERIOD | W(AVERAGE) | W(RATIO), .required = W(OF)}},
     .judge = arithmetic_judge_ratio,
     .severity = CC_SEVERITY_ERROR},
    /* 50 million yuan, 2.5 times the 20 million yuan of 2020 */
    {.roles = {ROLE_VALUE, ROLE_STATED, ROLE_BASE},
     .figures = 3,
     .gaps = {{.allowed = SMALL | CC_PIECE_TAIL | COMMA | W(RATIO), .required = COMMA | W(RATIO)},
	      {.allowed = SMALL | OTHER | OPEN | PERIOD | W(AVERAGE) | W(EACH)}},
     .judge = arithmetic_judge_times,
     .severity = CC_SEVERITY_ERROR},
    /* 12个项目总投资120亿元，平均每个项目10亿元 */
    {.roles = {ROLE_BASE, ROLE_VALUE, ROLE_STATED},
     .figures = 3,
     .gaps = {{.allowed = SMALL | OTHER | COMMA | W(STOCK) | W(TOTAL) | W(AMONG) | W(TO) | PERIOD},
	      {.allowed = SMALL | OTHER | COMMA | W(AVERAGE) | W(STOCK) | W(EACH), .required = W(AVERAGE)}},
     .judge = arithmetic_judge_average,
     .severity = CC_SEVERITY_WARNING},
    /* 总投资120亿元，涉及12个项目，平均每个项目10亿元 */
    {.roles = {ROLE_VALUE, ROLE_BASE, ROLE_STATED},
     .figures = 3,
     .gaps = {{.allowed = SMALL | OTHER | COMMA | W(STOCK) | W(TOTAL) | W(AMONG) | W(TO) | PERIOD},
	      {.allowed = SMALL | OTHER | COMMA | W(AVERAGE) | W(STOCK) | W(EACH), .required = W(AVERAGE)}},
     .judge = arithmetic_judge_average,
     .severity = CC_SEVERITY_WARNING},
    /* 400 employees and sales of $80 million, or $200,000 per employee */
    {.roles = {ROLE_BASE, ROLE_VALUE, ROLE_STATED},
     .figures = 3,
     .gaps = {{.allowed = SMALL | OTHER | COMMA | W(STOCK) | W(TOTAL) | W(AND) | PERIOD},
	      {.allowed = SMALL | COMMA | W(SHARE) | W(AVERAGE) | W(RATIO), .required = W(SHARE) | W(AVERAGE)}},
     .judge = arithmetic_judge_per,
     .severity = CC_SEVERITY_WARNING},
    {.roles = {ROLE_VALUE, ROLE_BASE, ROLE_STATED},
     .figures = 3,
     .gaps = {{.allowed = SMALL | OTHER | COMMA | W(STOCK) | W(TOTAL) | W(AND) | W(TO) | W(AMONG) | PERIOD},
	      {.allowed = SMALL | COMMA | W(SHARE) | W(AVERAGE) | W(RATIO), .required = W(SHARE) | W(AVERAGE)}},
     .judge = arithmetic_judge_per,
     .severity = CC_SEVERITY_WARNING},
    /* $6.84 billion, that is, $133,000 for each of the 53,100 people */
    {.roles = {ROLE_VALUE, ROLE_STATED, ROLE_BASE},
     .figures = 3,
     .gaps = {{.allowed = SMALL | COMMA | PERIOD | W(SHARE) | W(RATIO)},
	      {.allowed = W(FILL) | W(EACH) | W(OF), .required = W(EACH)}},
     .judge = arithmetic_judge_for_each,
     .severity = CC_SEVERITY_WARNING},
    /* 人均办结374.6件，全省平均是322.3件，平均每人多办52.3件 */
    {.roles = {ROLE_VALUE, ROLE_BASE, ROLE_STATED},
     .figures = 3,
     .before = W(AVERAGE),
     .gaps = {{.allowed = SMALL | OTHER | COMMA | W(AVERAGE), .required = W(AVERAGE)},
	      {.allowed = SMALL | OTHER | COMMA | W(AVERAGE) | MOVES, .required = MOVES, .forbidden = W(YOY)}},
     .judge = arithmetic_judge_apart,
     .severity = CC_SEVERITY_WARNING},
    /* 总投资120亿元，其中民间投资150亿元 */
    {.roles = {ROLE_BASE, ROLE_VALUE},
     .figures = 2,
     .not_before = W(EACH) | W(AVERAGE) | RATE_WORDS,
     .gaps = {{.allowed = SMALL | OTHER | COMMA | W(OF_WHICH) | OPEN,
	       .required = W(OF_WHICH),
	       .forbidden = W(STOCK) | W(EACH) | MOVES | W(OVERLAP)}},
     .judge = arithmetic_judge_part,
     .severity = CC_SEVERITY_ERROR},
    /* 2.1%，高于全国平均水平（2.5%） */
    {.roles = {ROLE_VALUE, ROLE_BASE},
     .figures = 2,
     .gaps = {{.allowed = SMALL | OTHER | COMMA | OPEN | PERIOD | W(ABOVE) | W(AVERAGE), .required = W(ABOVE)}},
     .judge = arithmetic_judge_above,
     .severity = CC_SEVERITY_WARNING},
    {.roles = {ROLE_VALUE, ROLE_BASE},
     .figures = 2,
     .gaps = {{.allowed = SMALL | OTHER | COMMA | OPEN | PERIOD | W(BELOW) | W(AVERAGE), .required = W(BELOW)}},
     .judge = arithmetic_judge_below,
     .severity = CC_SEVERITY_WARNING},
};

static bool gaps_fit(const struct arithmetic *work, const struct row *row, size_t index, uint64_t *seen)
{
	for (size_t i = 0; i + 1 < row->figures; i++)
		if (!cc_gap_fits(&work->pieces, arithmetic_piece(work, index + i),
				 arithmetic_piece(work, index + i + 1), &row->gaps[i], seen))
			return false;
	return true;
}

static void assign(struct arithmetic_case *it, const struct row *row, size_t index)
{
	const struct cc_quantity *figures[ROLES_MAX] = {NULL, NULL, NULL};
	for (size_t i = 0; i < row->figures; i++)
		figures[row->roles[i]] = cc_piece_quantity(&it->work->pieces, arithmetic_piece(it->work, index + i));
	it->base = figures[ROLE_BASE];
	it->value = figures[ROLE_VALUE];
	it->stated = figures[ROLE_STATED];
	it->first = arithmetic_piece(it->work, index);
	it->last = arithmetic_piece(it->work, index + row->figures - 1);
}

/* 由3家扩大到5家，再增至12家，翻了两番: what is said may go back to an earlier figure than the one before. */
static bool holds_for_earlier(struct arithmetic_case *it, const struct row *row)
{
	const struct cc_quantity *base = it->base;
	struct cc_buf text = it->text;
	bool holds = false;
	size_t index = 0;
	while (arithmetic_piece(it->work, index) < it->first)
		index++;
	size_t oldest = index > EARLIER_MAX ? index - EARLIER_MAX : 0;
	for (size_t i = oldest; i < index && !holds; i++) {
		it->base = cc_piece_quantity(&it->work->pieces, arithmetic_piece(it->work, i));
		enum arithmetic_verdict verdict =
		    arithmetic_same_unit(base, it->base) ? row->judge(it) : ARITHMETIC_UNKNOWN;
		holds = verdict == ARITHMETIC_HOLDS;
		if (verdict == ARITHMETIC_FAILS)
			cc_buf_free(&it->text);
	}
	it->base = base;
	it->text = text;
	if (holds)
		cc_buf_free(&it->text);
	return holds;
}

/* Whether the figures from `index` on are in this form, and what comes of it. */
static bool try_row(struct arithmetic *work, const struct row *row, size_t index, enum arithmetic_verdict *verdict)
{
	*verdict = ARITHMETIC_UNKNOWN;
	if (index + row->figures > work->figures.len)
		return true;
	struct arithmetic_case it = {.work = work,
				     .before = cc_gap_before(&work->pieces, arithmetic_piece(work, index))};
	if ((row->before != 0 && (it.before & row->before) == 0) || (it.before & row->not_before) != 0 ||
	    !gaps_fit(work, row, index, &it.seen))
		return true;
	assign(&it, row, index);
	*verdict = row->judge(&it);
	if (*verdict == ARITHMETIC_FAILS && row->figures == ROLES_MAX && holds_for_earlier(&it, row))
		*verdict = ARITHMETIC_HOLDS;
	return *verdict != ARITHMETIC_FAILS || arithmetic_report(&it, row->severity);
}

bool arithmetic_check_rows(struct arithmetic *work)
{
	for (size_t index = 0; index + 1 < work->figures.len; index++) {
		enum arithmetic_verdict verdict = ARITHMETIC_UNKNOWN;
		size_t i = 0;
		for (; i < sizeof(rows) / sizeof(rows[0]) && verdict == ARITHMETIC_UNKNOWN; i++)
			if (!try_row(work, &rows[i], index, &verdict))
				return false;
		/* the difference in the middle is itself above nothing: 6.8, 1.3 degrees above the average of 5.5 */
		index += verdict != ARITHMETIC_UNKNOWN && rows[i - 1].judge == arithmetic_judge_apart;
	}
	return true;
}
