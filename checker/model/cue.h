/* The small words that tell what a figure states: from, to, share of, planned, according to.
 * Leaves the words themselves to the packs (`cues:`); this is the list of what a word may mean. */
#ifndef CC_MODEL_CUE_H
#define CC_MODEL_CUE_H

#include "base/str.h"

/* Enum, name in packs. Rows are grouped: movement, aspect, base of comparison, modality, structure, source. */
#define CC_CUES(X)                                                                                                        \
	X(FROM, "from")	      /* 从 由 自; from, up from, compared with (when a value follows) */                      \
	X(TO, "to")	      /* 增长至 提高到 增至 升至 降至 扩大到; to, reaching */                      \
	X(REACH, "reach")     /* 达 达到 为 是 占 约为 突破; is, was, reached, stood at, totalled */            \
	X(UP, "up")	      /* 增长 提高 增加 上升; rose, grew, increased */                                    \
	X(DOWN, "down")	      /* 下降 减少 降低 回落; fell, declined */                                           \
	X(BY, "by")	      /* rose BY 0.2 points */                                                                    \
	X(STEP, "step")	      /* 8 percent MORE than, a 2 percent RISE: behind a figure, by how much */                   \
	X(SHARE, "share")     /* 占比 比重 占…的; share of, accounted for */                                      \
	X(RATIO, "ratio")     /* 之比: ends "A与B之比" */                                                            \
	X(MEASURE, "measure") /* 经费 增加值 of 高校经费, 制造业增加值: how a part or whole is measured */ \
	X(RATE, "rate")	      /* 增速 增长率 增幅; growth rate */                                                  \
	X(CUMULATIVE, "cumulative")	    /* 累计 历年累计; cumulative */                                         \
	X(NEW, "new")			    /* 新增 新设; new, added: a flow, not a stock */                          \
	X(RANK, "rank")			    /* 位列 排名 居 第…位; ranked */                                     \
	X(MULTIPLE, "multiple")		    /* 是…的…倍; times */                                                  \
	X(AVERAGE, "average")		    /* 平均 均值; average, mean */                                            \
	X(PER, "per")			    /* 人均 亩均; per capita: a name beside it is another metric */           \
	X(YOY, "yoy")			    /* 同比 比上年 较上年; year on year, from a year earlier */           \
	X(QOQ, "qoq")			    /* 环比; quarter on quarter, month on month */                              \
	X(CAGR, "cagr")			    /* 年均 年均增长; compound annual */                                    \
	X(YEAR_BEFORE, "year_before")	    /* 上年, the previous year: the year before the one spoken of */            \
	X(YEAR_AFTER, "year_after")	    /* a year later: the year after the one spoken of */                          \
	X(WHOLE_YEAR, "whole_year")	    /* 全年, the year as a whole */                                             \
	X(MONTH_BEFORE, "month_before")	    /* 上月: the month before the one spoken of */                              \
	X(QUARTER_BEFORE, "quarter_before") /* 上季度: the quarter before it */                                        \
	X(YEAR_END, "year_end")		    /* 年末 alone: of the year spoken of */                                     \
	X(PERIOD_END, "period_end")	    /* 月末, 期末 alone: of the month or quarter spoken of */                 \
	X(REAL, "real")			    /* 实际增长 不变价; in real terms */                                   \
	X(NOMINAL, "nominal")		    /* 名义 现价; nominal */                                                  \
	X(COMPARABLE, "comparable")	    /* 可比口径; on a comparable basis */                                     \
	X(TARGET, "target")		    /* 目标 力争 争取 计划 将 到2027年要; target, aims, plans */      \
	X(INTENT, "intent")		    /* 将 提出 确保: a plan where what it speaks of is still to come */      \
	X(FACT, "fact")			    /* 实际 目前 现已: ends what was planned before it */                   \
	X(FORECAST, "forecast")		    /* 预计 预测 有望; expected, forecast */                                \
	X(PRELIMINARY, "preliminary")	    /* 初步核算 初步测算 快报; preliminary */                           \
	X(FINAL, "final")		    /* 最终核实 公报; final */                                              \
	X(REVISED, "revised") /* 修订 更正; revised, cut its forecast: what was before was said of the same time */   \
	X(ESTIMATE, "estimate")		/* 估计 估算; estimated */                                                    \
	X(HYPOTHETICAL, "hypothetical") /* 如果 假设 若; if, suppose */                                              \
	X(NEGATION, "negation")		/* 并非 不是 没有达到; not */                                             \
	X(QUOTED_OLD, "quoted_old")	/* 此前报道为 原为 误为; previously reported as */                       \
	X(RESPECTIVELY, "respectively") /* 分别 依次 各为; respectively */                                          \
	X(OF_WHICH, "of_which")		/* 其中 包括; of which, including */                                          \
	X(BENCHMARK, "benchmark")	/* 阈值 标准 警戒线 (国际)平均水平; threshold, average of */         \
	X(BEYOND, "beyond")	    /* 超过 高于 低于 接近 + another thing's value; above, below the … of */    \
	X(PRONOUN, "pronoun")	    /* 该比例 这一指标 其; the figure, that share, it */                          \
	X(FORMER, "former")	    /* 前者, the former: the first of two */                                            \
	X(LATTER, "latter")	    /* 后者, the latter */                                                              \
	X(NEUTRAL, "neutral")	    /* 全社会 全年 进一步 已; the, overall: says nothing of what is meant */     \
	X(VALUE_NOUN, "value_noun") /* 水平 比重 增速 behind the 的 of a value; level, rate */                     \
	X(WITHIN, "within")	    /* 中 里: behind a whole, 在研发经费中 */                                     \
	X(SET_AGAINST, "set_against") /* 相比: behind what is compared with, 与2020年相比 */                        \
	X(QUARTERS, "quarters")	      /* 季度: behind a year with four values, each has its quarter */                  \
	X(DATED_TITLE, "dated_title") /* 公报 年报: ends a title whose year is that of its figures */                 \
	X(TOGETHER, "together")	      /* 三地合计: one value for the places that were named before */                 \
	X(FRAME_HEAD,                                                                                                     \
	  "frame_head") /* 按 从 分: with a frame_tail at its end, a clause that only sorts what follows */            \
	X(FRAME_TAIL, "frame_tail")	  /* 看 来看 分: 分季度看, 按常住地分 */                             \
	X(PLACE_TAIL, "place_tail")	  /* 集团 园 新区: ends the name of a body that no pack names */             \
	X(BODY_TAIL, "body_tail")	  /* 医院 村 港: ends the name of what a sentence opens with */               \
	X(BODIES, "bodies")		  /* 法院 公安机关 behind 全市: all such bodies of the place */           \
	X(BODY_ALONE, "body_alone")	  /* 医院 学校: alone at the head of a clause, the one named before */        \
	X(PLACES_TAIL, "places_tail")	  /* 两市 三省: behind a row of places, which are all such */                 \
	X(CITY_TAIL, "city_tail")	  /* 市 自治州: of a city */                                                  \
	X(OWNER_TAIL, "owner_tail")	  /* 's: of whoever owns, a place or a company */                                 \
	X(PROVINCE_TAIL, "province_tail") /* 省: of a province */                                                        \
	X(DISTRICT_TAIL, "district_tail") /* 县 区: of a county or district */                                          \
	X(PLACE_HEAD, "place_head")	  /* in: a capitalised word behind it that no pack knows is a place */            \
	X(PLACE_PART, "place_part")	  /* rural, northern: "rural Spain" is not Spain */                               \
	X(SOMEONE, "someone") /* 公司 该企业; the company: which one, only what was said before knows */             \
	X(COMPANY_PART, "company_part") /* 业务 板块 事业部: behind a company, a part of it */                     \
	X(LEAVE_OUT, "leave_out")	/* which excludes, that strips out: what is named behind it is left out */        \
	X(REPORT, "report")		/* 年报 三季报 公告: by which a company tells its own figures */           \
	X(NAME_PART, "name_part")	/* 建设 发展: behind words that nobody knows a part of a company's name */    \
	X(CALLING, "calling")		/* carmaker, bank: a capitalised word behind it is the name of such a one */      \
	X(KIN, "kin")		/* rival, parent: a capitalised word behind it is another one than was told of */         \
	X(ACTS, "acts")		/* handled, employs: behind a capitalised word of English, that is who */                 \
	X(COMMON, "common")	/* industry, parliament: opens a sentence and is no name all the same */                  \
	X(FRONTING, "fronting") /* with, at: opens a sentence whose subject stands behind its figure */                   \
	X(ANOTHER, "another")	/* that of, those of: of what was named, another one's */                                 \
	X(GOES_ON, "goes_on")	/* a figure that, bringing the total to: more of what was just told */                    \
	X(RESUMES, "resumes")	/* it, they: what was told is told of another time or place */                            \
	X(BACK, "back")		/* earlier, before: behind a number of years, 16.7 percent two years earlier */           \
	X(MATCHING, "matching") /* above, beating: what was told is held against what was expected */                     \
	X(EXPECTATION, "expectation")	  /* analysts, forecasts: of what was expected, and did not happen */             \
	X(GROWS, "grows")		  /* grew, shrank: behind a place, by how much its economy does */                \
	X(HOLIDAY, "holiday")		  /* 假期 黄金周 春运: behind the name of a festival, a time */            \
	X(REPORT_LENGTH, "report_length") /* half-year, quarterly: before what a company reports, a time */               \
	X(OF_ALL, "of_all")	      /* of the national total, of GDP: behind a percentage, what it is a share of */     \
	X(FOREMOST, "foremost")	      /* the highest, any other: the place behind is the field of a comparison */         \
	X(PRECEDED, "preceded")	      /* after, following: behind a figure, what was before it */                         \
	X(WORLD_BODY, "world_body")   /* the WHO, the UN: what it tells of no place is the world's */                     \
	X(ATTRIBUTION, "attribution") /* 据 根据 显示 表示; according to, said */                                  \
	/* What is done to the things that a figure counts: `done: { verbs, objects }` of a metric names these. */        \
	X(MAKE, "make")		  /* produced, mined, harvested */                                                        \
	X(SELL, "sell")		  /* sold */                                                                              \
	X(EXPORT, "export")	  /* exported */                                                                          \
	X(IMPORT, "import")	  /* imported */                                                                          \
	X(HAVE, "have")		  /* had, there were, operated */                                                         \
	X(CARRY, "carry")	  /* carried, handled */                                                                  \
	X(HIRE, "hire")		  /* employed */                                                                          \
	X(DELIVER, "deliver")	  /* delivered, shipped */                                                                \
	X(ADMIT, "admit")	  /* enrolled, admitted */                                                                \
	X(GRANT, "grant")	  /* granted, awarded */                                                                  \
	X(FILE, "file")		  /* filed, submitted */                                                                  \
	X(BEAR, "bear")		  /* were born */                                                                         \
	X(ADD, "add")		  /* added, created */                                                                    \
	X(INSTALL, "install")	  /* installed */                                                                         \
	X(RECEIVE, "receive")	  /* received, welcomed, attracted */                                                     \
	X(UNDERTAKE, "undertake") /* made trips, sat an exam */                                                           \
	X(COMPLETE, "complete")	  /* completed, delivered ships, opened lines */                                          \
	X(PUBLISH, "publish")	  /* published */                                                                         \
	X(INVEST, "invest")	  /* invested, spent */                                                                   \
	/* From here on never a mention: words that keep others from being read wrongly (extract/cue, extract/scope).     \
	 */                                                                                                               \
	X(NAME_TAIL, "name_tail")   /* 大学 银行 日报; University: makes the place before it part of a name */      \
	X(NAME_HEAD, "name_head")   /* Bank of, University of: the same, ahead of the place */                            \
	X(NAME_BREAK, "name_break") /* 的 在 拥有: no name goes on over them */                                       \
	X(NONE, "none")		    /* 从而 由于 成为: shadows the shorter cues and scopes inside it */

#define CC_CUE_ENUM(name, word) CC_CUE_##name,
enum cc_cue_kind { CC_CUES(CC_CUE_ENUM) CC_CUE_COUNT };
#undef CC_CUE_ENUM

/** The verbs of deeds stand in a row. */
enum { CC_CUE_FIRST_DEED = CC_CUE_MAKE, CC_CUE_LAST_DEED = CC_CUE_INVEST };

/** The pack's name for it, static. */
const char *cc_cue_word(enum cc_cue_kind kind);

/** The kind that a pack names. @return false for a name that is none. */
bool cc_cue_from_word(enum cc_cue_kind *out, struct cc_str word);

#endif
