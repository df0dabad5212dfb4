/* The words that checks recompute by: "of which", "accounts for", "in all", "founded in".
 * Leaves the words themselves to the packs (`wordings:`), and what a figure states to cue.h. */
#ifndef CC_MODEL_WORDING_H
#define CC_MODEL_WORDING_H

#include <stdint.h>

#include "base/str.h"

/* Enum, name in packs. At one place the longest word alone counts, whatever its kind. The calendar's words and those
 * behind them stand last: no check puts them into a set of 64 bits. */
#define CC_WORDINGS(X)                                                                                                 \
	X(FILL, "fill")		  /* 的 了 也; the, an: says nothing */                                             \
	X(IS, "is")		  /* 为 达 是; was, stood at */                                                     \
	X(FROM, "from")		  /* 从 由; from */                                                                  \
	X(TO, "to")		  /* 到 至; to */                                                                    \
	X(RISE_TO, "rise_to")	  /* 增至 提高到 */                                                               \
	X(BETTER_TO, "better_to") /* 提升至: up or down, as the thing has it: 精度从10毫米提升至1毫米 */  \
	X(FALL_TO, "fall_to")	  /* 降至 */                                                                         \
	X(RISE, "rise")		  /* 增长 提高; rose, up, an increase of */                                        \
	X(FALL, "fall")		  /* 下降 减少; fell, down */                                                      \
	X(BASE, "base")		  /* 比 较; compared with */                                                         \
	X(YOY, "yoy")		  /* 同比 比上年; year on year */                                                 \
	X(OTHER_BASE, "other_base")	/* 环比 比年初: held against another moment */                            \
	X(YEARLY, "yearly")		/* 年均; a year on average */                                                \
	X(UNLIKE, "unlike")		/* 可比价格 精度: the figures are no plain sizes of it */                \
	X(REVALUED, "revalued")		/* 生产总值: the rate is near the ratio of the levels, not at it */        \
	X(OF_WHICH, "of_which")		/* 其中 包括; of which */                                                  \
	X(SHARE, "share")		/* 占 占比; accounting for, or */                                           \
	X(OTHER_SHARE, "other_share")	/* 占全国: the whole is another one */                                      \
	X(STOCK, "stock")		/* 累计 总数 目标: another size of the thing than the one before */      \
	X(EACH, "each")			/* 每 各 最高: of one of them, not of all */                               \
	X(DOUBLED, "doubled")		/* 翻倍; doubled */                                                          \
	X(TRIPLED, "tripled")		/* tripled */                                                                  \
	X(QUADRUPLED, "quadrupled")	/* quadrupled */                                                               \
	X(HALVED, "halved")		/* 减半; halved */                                                           \
	X(TOTAL, "total")		/* 共计 合计; in all */                                                    \
	X(OPEN_LIST, "open_list")	/* 等 其他; and others */                                                   \
	X(REST, "rest")			/* 其余; the others: with it a list is whole */                              \
	X(OVERLAP, "overlap")		/* 党员 以上: may be counted in another part too */                        \
	X(EXCLUSIVE, "exclusive")	/* 男 女: nothing is counted in two of them */                               \
	X(AMONG, "among")		/* 120家企业中， */                                                       \
	X(RATIO, "ratio")		/* 仅为 相当于: as part of the other figure */                            \
	X(OF, "of")			/* of */                                                                       \
	X(AVERAGE, "average")		/* 平均每家 人均; an average of */                                       \
	X(ABOVE, "above")		/* 高于 超过; above */                                                     \
	X(BELOW, "below")		/* 低于 不及; below */                                                     \
	X(LEADS, "leads")		/* 居首; tops the list */                                                    \
	X(NEXT, "next")			/* 其次 随后; followed by */                                               \
	X(NOT, "not")			/* 不 未; not */                                                             \
	X(AND, "and")			/* 和 与; and */                                                             \
	X(FOUNDED, "founded")		/* 成立于; founded in */                                                    \
	X(BORN, "born")			/* 出生; born in */                                                          \
	X(FOUNDED_THEN, "founded_then") /* 成立 behind its year */                                                   \
	X(CELEBRATES, "celebrates")	/* 迎来; marks its */                                                        \
	X(INFLOW, "inflow")		/* 收入 出口; income, exports */                                           \
	X(OUTFLOW, "outflow")		/* 支出 进口; spending, imports */                                         \
	X(BALANCE, "balance")		/* 顺差 结余; surplus: what the one is more than the other */              \
	X(TERM, "term")			/* 任期 合同期; term, lease: how long something runs */                   \
	X(WHOLE, "whole")		/* 全部 总数: beside the name of a whole, and no part of it */             \
	X(LEFT, "left")			/* 还剩 尚有; is left: what is not done of the whole */                    \
	X(APART, "apart")		/* 相差; a difference of */                                                  \
	X(SOURCE, "source")		/* 资本金 贷款; grants, loans: what together pays for a thing */          \
	X(HALF, "half")			/* 男 女, 线上 线下; men, women: the two of what has two */              \
	X(FACET, "facet")		/* 领域 措施; measures: what lists are made of */                          \
	X(SUBJECT_END, "subject_end")	/* 医院 公司: ends the name of whom a figure is about */                   \
	X(GENERIC, "generic")		/* 该 全 市: alone before such an end, it names nobody */                   \
	X(HAS, "has")			/* 现有 设有: between whose and what */                                    \
	X(TOLL, "toll")			/* 死亡 missing: counts that change while news goes on */                    \
	X(ONE_OF, "one_of")		/* 之一; one of the: claimed by several */                                   \
	X(EVERYWHERE, "everywhere")	/* 世界 全国; in Europe: one place for everybody */                        \
	X(REWORDED, "reworded")		/* 建设 构建; taken for one another when words are quoted from memory */   \
	X(TOLD, "told")			/* 发布了; was released: had happened when the text was written */          \
	X(TABLE_TOTAL, "table_total") /* 合计 小计; total: the head of a row or column that adds up the others */  \
	X(TABLE_RATE, "table_rate")   /* 率 价 指数; rate, price, rank: a column of these has no sum */            \
	X(SUPERLATIVE, "superlative") /* 首个 最大; the largest: claimed by one only */                            \
	X(TOP_TEN, "top_ten")	      /* 前十: a list of ten, with no figure */                                      \
	X(AROUND, "around")	      /* 假期 前夕: the days about a festival */                                   \
	X(LUNAR, "lunar")	      /* 农历 腊月 */                                                              \
	X(DAY_LINK, "day_link")	      /* 是 恰逢; falls on: between a day and what it is */                         \
	X(PLAN_FIRST, "plan_first")   /* 开局之年 */                                                               \
	X(PLAN_LAST, "plan_last")     /* 收官之年 */                                                               \
	X(UPCOMING, "upcoming")	      /* 将 定于; scheduled: still to come */                                       \
	X(FESTIVAL, "festival")	      /* the words of the section `festivals`; not in `wordings` itself */             \
	X(TABLE_UNIT, "table_unit")   /* 单位: in the line above a table */                                          \
	X(PERSON_TITLE, "person_title") /* 董事长 书记; Dr.: a name stands right behind it */                     \
	X(PERSON_VERB, "person_verb")	/* 说 表示; said: a name stands beside it */                                \
	X(WHOLE_HEAD, "whole_head")	/* 全部 总: before the name of what a share is of */                        \
	X(WHOLE_TAIL, "whole_tail")	/* 的 比重为: behind it */                                                 \
	X(VALUE_LEAD, "value_lead")	/* 达到 为: between a name and its figure */                                \
	X(AHEAD_BY, "ahead_by")		/* 快 高: 比全省快0.5个百分点 */                                     \
	X(BEHIND_BY, "behind_by")	/* 慢 低 */                                                                  \
	X(OCCASION, "occasion")		/* 国庆 黄金周; Golden Week: figures of it are of no other time */        \
	X(NEWLY, "newly")		/* 日前 近日; yesterday: shortly before the day of the article */          \
	X(BODY_END, "body_end")		/* 中心 研究院: ends the name of a body */                                \
	X(ROLE, "role")			/* 作为: what a place is follows */                                          \
	X(ROLE_END, "role_end")		/* 基地 高地: ends what a place is */                                      \
	X(ROLE_PLAIN, "role_plain")	/* 全国 重要的: says nothing of what it is */                             \
	X(STEADY, "steady") /* 展厅 票价; stops, metres long: as it is built, no other from day to day */          \
	X(COST, "cost")	    /* 总投资 造价; budget: what is paid for one thing only */                            \
	X(SEASON, "season") /* 春茶 高考; summer harvest: over before its year is */                               \
	X(MARGIN, "margin") /* 净利率; a margin of */                                                               \
	X(PROFIT, "profit") /* 利润; profit */                                                                       \
	X(SALES, "sales")   /* 营业收入; revenue */                                                                \
	X(NONE, "none")	    /* 由于 其中一: hides the shorter words inside it */

#define CC_WORDING_ENUM(name, word) CC_WORDING_##name,
enum cc_wording { CC_WORDINGS(CC_WORDING_ENUM) CC_WORDING_COUNT };
#undef CC_WORDING_ENUM

/** The kind as a bit of a mask; 0 for those from 64 on, which no mask asks for. */
static inline uint64_t cc_wording_bit(uint32_t kind)
{
	return kind < 64 ? UINT64_C(1) << kind : 0;
}

#endif
