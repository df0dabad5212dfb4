/* Periods of figures, in the parts that decide them. Private to link/; offsets are view offsets.
 * Leaves reading period words to extract/. */
#ifndef CC_LINK_PERIODS_H
#define CC_LINK_PERIODS_H

#include "link/link_sentence.h"

/* bind_period.c */

/** 2026, and no "first quarter". */
bool link_is_year_in_digits(struct cc_str words);

/** Whether the quantity is where a movement begins: from a to b. */
bool link_is_series_start(const struct link_sentence *self, size_t quantity);

/* dating_times.c */

/** "the bureau said on Friday", "1月17日发布": the day of the news, not of the figure. 目前 is no such day. */
bool link_is_news_day(const struct cc_period_mention *mention);

/** Whether it is a day of news, and no "周五收盘", which what is told is of. */
bool link_is_day_of_news(const struct link_sentence *self, const struct cc_period_mention *mention);

/** "the bureau reported today": whether the time is right behind the word of who says so; English only. */
bool link_is_day_of_saying(const struct link_sentence *self, const struct cc_period_mention *mention);

/** "the fastest pace since January", 为2017年以来首次下降: a time that only tells what a figure is the first of. */
bool link_is_since(const struct link_sentence *self, const struct cc_period_mention *period);

/** "Brent crude for |January| delivery", "oil for delivery in |February|": when it is handed over. "In |May 2025| Brent
 * crude averaged" tells the time. English only. */
bool link_is_of_contract(const struct link_sentence *self, const struct cc_period_mention *period);

/** The last period in [from, to) that may date a figure; NULL where there is none. */
const struct cc_period_mention *link_period_before(const struct link_sentence *self, size_t from, size_t to);

/* shift_to_earlier.c */

/** "|A year earlier| it had been 39 billion": whether nothing but who it is stands between those words and the figure;
 * English only. */
bool link_tells_year_before(const struct link_sentence *self, const struct cc_quantity *quantity);

/** Whether "a year earlier", "the month before", "two years before" stands right behind the figure. */
bool link_is_of_earlier(const struct link_sentence *self, const struct cc_quantity *quantity);

/** "down from 3.41 percent a year earlier", "from 9 billion a month earlier": the level of then. Moves the claim's
 * period back. */
void link_shift_to_earlier(struct cc_claim *claim, const struct link_sentence *self);

/* dated_noun.c */

/** "4,300 people at a plant built in 1987": whether the time is that of what was done to a thing. English only. */
bool link_is_of_aside(const struct link_sentence *self, const struct cc_period_mention *period);

/* dated_row.c */

/** "rose 2.8% in Spain, 0.9% in France, and 0.2% in Germany in 2025": whether the time stands behind a row that goes on
 * with a place for each figure from this one on. O(figures * scopes). */
bool link_ends_row_of_places(const struct link_sentence *self, const struct cc_quantity *quantity,
			     const struct cc_period_mention *period);

/** "rose 2 percent in January and February": the claim's month, which the mention told, becomes both. O(figures). */
void link_join_months(struct cc_claim *claim, const struct link_sentence *self,
		      const struct cc_period_mention *mention);

/* own_period.c */

/** The time that the words of the figure itself tell: beside it, or before it in its clause; NULL where none do.
 * @param binding  set to how it is bound. O(periods + figures of the sentence). */
const struct cc_period_mention *link_own_period(const struct link_sentence *self, const struct cc_quantity *quantity,
						enum cc_binding *binding);

/** "(2024: £388.0 million)": whether the period opens the bracket that the figure stands in. O(1). */
bool link_leads_in_bracket(const struct link_sentence *self, const struct cc_period_mention *period,
			   const struct cc_quantity *quantity);

/* stepped_period.c */

/** "2024/25": the twelve months that begin in the year. Which month that is differs from field to field; April is that
 * of most budgets. */
struct cc_period link_split_year(int year);

/* said_period.c */

/** Whether a period has a beginning or an end. */
bool link_is_known_period(struct cc_period period);

/** What the mention says, once a missing year or "同期" is filled in from what was said before it. */
struct cc_period link_resolve_period(const struct link_sentence *self, const struct cc_period_mention *mention);

/** The period of the block, the heading or the title; unset where none has one. */
struct cc_period link_inherited_period(const struct link_context *context);

/** Whether the sentence speaks of what is to come before `at`: 力争, 预计. */
bool link_is_planned(const struct link_sentence *self, size_t at);

/** "down from 18.09 trillion in 2024": whether the time is that of what was left behind. */
bool link_is_left(const struct link_sentence *self, const struct cc_period_mention *mention);

/* timeless.c */

/** Why a figure that counts what happened over some time is of none that is known, in a text that tells of times; NULL
 * where it is not so. English only. O(claims of the text before the first of a known time). */
const char *link_why_timeless(const struct cc_claim *claim, const struct link_sentence *self);

/* left_times.c */

/** Whether the time is of what was left behind, or is held against: "from 5.76 percent in 2023"; English only. */
bool link_is_time_left(const struct link_sentence *self, const struct cc_period_mention *mention);

/** "above |December's| reading of 0.6 percent": whether the time owns what a figure before it is held against; English
 * only. */
bool link_owns_other_side(const struct link_sentence *self, const struct cc_period_mention *mention);

/** "Marlow bought Brindle Foods in May": whether the sentence tells no figure, where a time was told before it; English
 * only. */
bool link_only_tells_deed(const struct link_sentence *self);

/* period_behind.c */

/** "employs 3,420 staff": told of now, by its verb; English only. */
bool link_is_so_now(const struct link_sentence *self, const struct cc_quantity *quantity);

/** Whether a time of its own length is told, "In the first nine months", and where. O(figures of the sentence). */
void link_note_own_length(struct link_sentence *self);

/* held_period.c */

/** 年末 and 月末 alone: set the period to the end of what was spoken of, `anchor`. @return false for other mentions. */
bool link_resolve_bare_end(struct cc_period *out, const struct link_sentence *self,
			   const struct cc_period_mention *mention, struct cc_period anchor);

/** "1月份,…由上月的0.1%扩大至0.5%": set it to the month or quarter before the one spoken of. @return false for other
 * mentions. */
bool link_resolve_one_before(struct cc_period *out, const struct link_sentence *self,
			     const struct cc_period_mention *mention, struct cc_period anchor);

/** 上年同期, "a year before", "last year" of a review, "this month": held against what was spoken of before, or against
 * the document's date. @return false where the words are none of these. */
bool link_resolve_held(struct cc_period *out, const struct link_sentence *self, const struct cc_period_mention *mention,
		       struct cc_period anchor);

/* fiscal_year.c */

/** Whether the sentence names what countries have, and nothing of a company: its quarters are the calendar's. O(names).
 */
bool link_tells_of_places(const struct link_sentence *self);

/** A quarter or a half without a year, where the article counts in the money of a country that counts its quarters from
 * another month on: Q2 of ₹829.6 crore is July to September. Any other period as it is. O(sentences at its start). */
struct cc_period link_part_of_fiscal_year(const struct link_sentence *self, struct cc_period part);

/** Whether what is told at the mention is planned; that ends where another clause is joined. O(cues). */
bool link_is_planned_there(const struct link_sentence *self, const struct cc_period_mention *mention);

/** What words that hold their time mean: as they say, or as the text explains them. */
struct cc_period link_period_as_said(const struct link_sentence *self, const struct cc_period_mention *mention);

/** "fiscal 2026, which ended on |31 March|": whether the time only explains the year before it. O(1). */
bool link_explains_year(const struct link_sentence *self, const struct cc_period_mention *mention);

/** The period, or the same a year on where the words speak of a year that has not ended: "ending in March". */
struct cc_period link_or_next_year(const struct link_sentence *self, const struct cc_period_mention *mention,
				   struct cc_period period);

/* review_year.c */

/** "全年", with no year near it: in the first half of a year the one before, of plans the one that the document stands
 * in; unset otherwise. */
struct cc_period link_undated_year(const struct link_sentence *self, size_t at);

/** "优良天数比例88.2%,比上年提高1.9个百分点", "全年…": the year that a review of the year before speaks of without
 * saying so; unset where the sentence names a time or nothing compares years. */
struct cc_period link_review_year(const struct link_sentence *self);

/** "截至3月12日24时": whether an article of the first months of a year tells here of that year, and not of the one that
 * is over. O(periods of the sentence). */
bool link_tells_this_year(const struct link_sentence *self);

/** "posted half-year sales": the months that a company tells of in English shortly after they are over; unset
 * elsewhere. O(bytes of the sentence). */
struct cc_period link_reported_months(const struct link_sentence *self, const struct cc_metric *metric, size_t at);

/** "全市快递业务量4.12亿件" of an article of March that has named no time before `at`: what flows is told of the year
 * that is over, what stands of its end; unset for plans and articles of later months. */
struct cc_period link_reported_year(const struct link_sentence *self, const struct cc_metric *metric, size_t at);

/* told_day.c */

/** "had 10.6 million inhabitants on 30 September 2025", "On 30 September the council had …": set the period of what
 * stands to the day that it is told of; English only. @return false where there is none. O(periods). */
bool link_take_day(struct cc_claim *claim, const struct link_sentence *self, const struct cc_quantity *quantity);

/** "settled at $64.38 a barrel on Monday": the same of what is told by the day, with the day right behind its figure.
 */
bool link_take_day_right_behind(struct cc_claim *claim, const struct link_sentence *self,
				const struct cc_quantity *quantity);

/** "2.89 million on 1 January 2026: net migration was 15,800": the year before, for what is told of a year. */
bool link_take_year_to_day(struct cc_claim *claim, const struct link_sentence *self);

/** "Brent crude was down 1.9 percent at $63.70 in late trading": the day of the document, for what is told day by day.
 */
bool link_take_day_of_text(struct cc_claim *claim, const struct link_sentence *self);

/** "…, down $1.12": the day of the figure before. */
bool link_take_day_told(struct cc_claim *claim, const struct link_sentence *self);

/** Whether the day is that of the flow whose figure follows: 2月23日全国铁路发送旅客1873万人次. */
bool link_is_day_of_flow(const struct link_sentence *self, const struct cc_period_mention *day);

/** Whether an hour stands right behind the day: 7月12日13时. */
bool link_is_day_with_hour(const struct link_sentence *self, const struct cc_period_mention *day);

/** "截至3月30日,受理案件1803件。与上年同比,结案增加34件": the day up to which the flow of the claim before was counted;
 * unset where it was not. Chinese only. O(1). */
struct cc_period link_day_gone_on_up_to(const struct link_sentence *self);

/* foreseen_time.c */

/** "cut its base rate |by a quarter point| to 2.50%": where the figure ends that the words before `to` stand behind,
 * without the step that something moved by. O(log n). */
size_t link_behind_step_before(const struct link_sentence *self, size_t to);

/** "lifted its forecast for 2026 to 3.3 trillion yen; sales rose 4.6 percent": whether the figure tells what is or was,
 * and the time before it only what is foreseen; English only. O(claims + cues of the sentence). */
bool link_is_foreseen_time(const struct link_sentence *self, const struct cc_period_mention *mention,
			   const struct cc_quantity *quantity);

/* period_behind.c */

/** The time behind the figure that is its own; NULL where none is. */
const struct cc_period_mention *link_period_behind(const struct link_sentence *self,
						   const struct cc_quantity *quantity);

/** Whether it is the only time of its sentence that may date figures. */
bool link_is_only_period(const struct link_sentence *self, const struct cc_period_mention *period);

/* stepped_period.c */

/** "the previous three months", "the following year": set the period, which is what was spoken of, to as long a time
 * before or behind it; to none where "the following year" follows nothing. @return false for other mentions. */
bool link_step_from_spoken(struct cc_period *period, const struct link_sentence *self,
			   const struct cc_period_mention *mention);

/** "Q1 2026" of what was reported in October 2025, a quarter of a company's own year: the last quarter that was over
 * when the article was written; unset for a half, of which nobody tells when it ended. */
struct cc_period link_last_over_quarter(const struct link_sentence *self, struct cc_period part);

/** "in the month", "the first half of the year": set the period, which is what was spoken of, to the part of it that is
 * meant, or to the last one that was over. @return false for other mentions. */
bool link_take_spoken(struct cc_period *period, const struct link_sentence *self,
		      const struct cc_period_mention *mention);

/* earlier.c */

/** "16.7 percent two years earlier", "a month before", "a decade earlier": how many months before the figure is by the
 * words right behind it; 0 where they do not say, or say "a year". */
int link_months_earlier(const struct link_sentence *self, const struct cc_quantity *quantity);

/* when_clause.c */

/** "…, its lowest since 2008, when it stood at 10.4 percent": set the period to the time that the clause of the figure
 * follows. @return false where it opens with no "when" behind a time. */
bool link_take_time_before_when(struct cc_claim *claim, const struct link_sentence *self,
				const struct cc_quantity *quantity);

/** Whether the time leads in a figure within a bracket of English: "up 10 percent to £120 million (2015: £109
 * million)".
 */
bool link_is_of_bracket(const struct link_sentence *self, const struct cc_period_mention *period);

/** The figure that ends at `end`; NULL where none does. O(figures). */
const struct cc_quantity *link_figure_ending_at(const struct link_sentence *self, size_t end);

/* base_period.c */

/** Whether the figure is a multiple: 5倍, five times. */
bool link_is_multiple(const struct cc_quantity *quantity);

/** 上年同期营业收入79.15亿元,净利润4.88亿元: what opens a sentence and is no 比上年同期 says when, and only there. */
bool link_opens_with_year_before(const struct link_sentence *self, const struct cc_period_mention *mention);

/** 按照上年不变价计算的, 按2020年价格计算: whether it is the year whose prices are used. */
bool link_is_of_prices(const struct link_sentence *self, const struct cc_period_mention *mention);

/** "比2022年提高", "compared with 2022": whether the period is what is compared with, and not the figure's own. */
bool link_is_base(const struct link_sentence *self, const struct cc_period_mention *mention);

/** "始建于1936年,现有职工3680人": whether the period says when somebody began. O(1). */
bool link_is_of_founding(const struct link_sentence *self, const struct cc_period_mention *mention);

/** "高于8月预测的0.9%", "年初预期的6.5%": whether the time is that of what was said, and not of what it was said of. */
bool link_is_time_of_saying(const struct link_sentence *self, const struct cc_period_mention *mention);

/** "up 8.9 percent from 2020": whether the period right behind the figure is what that is held against. */
bool link_is_left_behind(const struct link_sentence *self, const struct cc_quantity *quantity,
			 const struct cc_period_mention *period);

/** "a 33 percent increase over 2023", "up 8 percent over 2023": the same, told by "over". */
bool link_is_risen_over(const struct link_sentence *self, const struct cc_quantity *quantity,
			const struct cc_period_mention *period);

/* house_period.c */

/** Note the quarter, half or nine months that an article's first sentences tell of its company. O(periods). */
void link_note_house_period(const struct link_sentence *self);

/** "Revenue rose 12 percent" of a later paragraph: the time noted so; unset where the claim is of somebody else, or its
 * sentence tells another time. O(periods). */
struct cc_period link_house_period(const struct cc_claim *claim, const struct link_sentence *self);

/* planned_period.c */

/** Note the time that figures of an English sentence are foreseen for. O(claims of the sentence). */
void link_note_planned(const struct link_sentence *self);

/** "expects growth of 1.1 percent in 2026. Inflation |would stay| close to 2 percent": set the period to the one that
 * the sentence before has foreseen. @return false where none was, or the words foresee nothing. */
bool link_take_planned_period(struct cc_claim *claim, const struct link_sentence *self);

/** "Inflation |averages| 2.1 percent in 2026" behind a forecast: whether the present tense foresees. */
bool link_goes_on_foreseeing(const struct link_sentence *self, const struct cc_claim *claim);

/** Whether the claim's time ends months behind the day of an English article: what is estimated of it is foreseen. */
bool link_is_far_from_over(const struct link_sentence *self, const struct cc_claim *claim);

/* said_beside.c */

/** "compared with $720.1 million, or |46 cents|, in the 2002 quarter": the figure that says the same once more right
 * behind one that is held against, and before its time; itself where none does. O(log n). */
const struct cc_quantity *link_last_said(const struct link_sentence *self, const struct cc_quantity *quantity);

/** "compared with |$720.1 million|, or |46 cents|": whether something is held against the figure, or against the one
 * that it says once more. O(mentions of the sentence). */
bool link_is_other_side(const struct link_sentence *self, const struct cc_quantity *quantity);

/** "46 cents, |a year earlier|": whether a word of the kind stands alone behind the comma at `end`. O(log n). */
bool link_is_closed_by(const struct link_sentence *self, enum cc_cue_kind kind, size_t end);

/* step_back.c */

/** How many months before its own time a figure of an English company came from what has no time: twelve; 0: the words
 * leave it open. O(mentions of the sentence). */
int link_months_back_of_company(const struct cc_claim *claim, const struct link_sentence *self);

/** "revenue for the year rose" in February: the year of a company's report is the one that is over. */
void link_take_year_that_is_over(struct cc_claim *claim, const struct link_sentence *self,
				 const struct cc_period_mention *mention);

/** "third-quarter profit of $826 million, compared with $629 million last year": the same quarter of that year, where
 * the first one's is known; none where it is not. English only. O(claims of the sentence). */
void link_take_same_of_last_year(struct cc_claim *claim, const struct link_sentence *self,
				 const struct cc_period_mention *mention);

/** "up 5.9 percent from the $22.1 million of |last quarter|", told of the last quarter: the one before it. O(1). */
void link_take_quarter_before(struct cc_claim *claim, const struct link_sentence *self,
			      const struct cc_period_mention *mention);

/* period_shift.c */

/** "2024年12月…;全年增长5.8%": of the year that was spoken of, the whole. */
void link_take_whole_year(struct cc_claim *claim, const struct link_sentence *self, size_t index);

/* year_to_date.c */

/** "11月…。集装箱吞吐量累计1632万标箱": a figure of the year so far takes January up to the month spoken of; Chinese
 * only. */
void link_take_year_to_date(struct cc_claim *claim, const struct link_sentence *self, size_t index);

/** The quarter that "in the third" right behind the figure means: 1 to 4; 0 where nothing there does. */
int link_quarter_behind(const struct link_sentence *self, const struct cc_quantity *quantity);

/** The claim is of that quarter of the year, as its sentence tells. */
void link_set_quarter(struct cc_claim *claim, int year, int quarter);

/** "5.4 percent in the first quarter of 2025 and 5.2 percent in the second": the quarter of the same year. @return
 * false for other words. */
bool link_take_numbered_quarter(struct cc_claim *claim, const struct link_sentence *self,
				const struct cc_quantity *quantity);

/** "doubled to 1,240 between 2020 and 2024": where it came to is the value of the last year. */
void link_take_end_of_doubling(struct cc_claim *claim, const struct link_sentence *self,
			       const struct cc_quantity *quantity);

/** "That compares with revenue of $74.6 million and a profit of $18 million": whether all that the sentence tells is of
 * before. */
bool link_compares_back(const struct link_sentence *self);

/* looks_elsewhere.c */

/** "slipped 0.4 percent to 6,811.20 on Tuesday": let the movement right before a level of English have its day. O(1).
 */
void link_give_day_to_movement(const struct cc_claim *level, struct link_sentence *self);

/** "38,200 vehicles in April and 141,600 in the first four months. BYD delivered 380,000 in the same month": the month
 * that was told of, where the anchor is a longer time; English only. O(claims of the block). */
struct cc_period link_month_meant(const struct link_sentence *self, const struct cc_period_mention *mention,
				  struct cc_period anchor);

/** "Statistics Finland said on Wednesday that unemployment stood at 9.4% in April": whether a day of an English
 * sentence that tells figures is of none of them. O(claims). */
bool link_is_day_of_no_figure(const struct link_sentence *self, const struct cc_period_mention *mention);

/** "grew by 21,400 in 2025 to 10.6 million at the end of the year": whether the one is only the end of the other. */
bool link_is_end_of(const struct link_sentence *self, const struct cc_period_mention *end,
		    const struct cc_period_mention *time);

/** "March's gain was revised down", "For 2026 it expects": whether an English sentence of that period only looks back
 * or ahead from the time that the text tells of. O(claims + bytes of the sentence). */
bool link_looks_elsewhere(const struct link_sentence *self, struct cc_period period);

/** "fell to 42.5 billion yuan in 2024 from 54.9 billion yuan": whether the figure is what was before, of no year of its
 * own. */
bool link_is_left_level(const struct link_sentence *self, const struct cc_quantity *quantity);

/** "cut its forecast for 2025 to 0.9 percent from 1.3 percent": set the period to that of the forecast now. @return
 * false where the figure is no such one. */
bool link_take_time_of_forecast(struct cc_claim *claim, const struct link_sentence *self, size_t index);

/** A year goes back by one, as does a month of what is told monthly; an amount of the month before may be that of a
 * year ago, and is left open, as is what was forecast before. */
void link_step_back(struct cc_claim *claim, const struct link_sentence *self);

/** "463,000 in 2023, a figure that has since risen to 500,000": now, and not then. */
void link_take_now(struct cc_claim *claim, const struct link_sentence *self, const struct cc_quantity *quantity);

/* dated_noun.c */

/** "fourth-quarter sales rose to €2 billion and |full-year| sales": whether words for a time of English belong to the
 * name right behind them. O(names). */
bool link_is_of_noun_behind(const struct link_sentence *self, struct cc_span time);

/** "its 2026 budget deficit": whether the year says which one the noun behind it is, and dates no figure before it. */
bool link_dates_noun(const struct link_sentence *self, const struct cc_period_mention *period);

/** "cut its 2026 growth forecast to 1.9 percent in July": the year of the noun that the figure's own words speak of;
 * NULL where there is none. O(periods). */
const struct cc_period_mention *link_period_of_noun(const struct link_sentence *self,
						    const struct cc_quantity *quantity);

/* holidays.c */

/** "2025年国庆中秋假期8天": add holidays to the sentence's times. @return false when out of memory. */
bool link_add_holidays(struct link_sentence *self);

/* report_times.c */

/** "half-year results", "quarterly revenue": add times that reports of companies tell by their length to the sentence's
 * times; English only. @return false when out of memory. O(cues * periods). */
bool link_add_report_times(struct link_sentence *self);

/* part_of_time.c */

/** The one end of a time that a Chinese sentence tells figures of: 截至11月底; unset where there is none, or several.
 */
struct cc_period link_counted_up_to(const struct link_sentence *self);

/** "12.4亿元,上年为11.2亿元,增长10.7%": a time that dates the figure right behind it, and none after that one. */
bool link_is_time_aside(const struct link_sentence *self, const struct cc_period_mention *mention, size_t to);

/** Whether a time dates nothing before byte `to` but what its bracket holds, which stands behind a figure:
 * "出生人口1465万人(2018年1523万人),出生率为10.48‰". O(sentence) */
bool link_is_time_in_bracket(const struct link_sentence *self, struct cc_span time, size_t to);

/** Behind "止" of Chinese the length of the time that ended: 截至2023年12月31日止年度. Otherwise the period itself. */
struct cc_period link_time_that_ended(const struct link_sentence *self, const struct cc_period_mention *mention,
				      struct cc_period period);

/** "2025年我国GDP…,其中四季度增长4.5%;第三产业占比57.7%", "前三季度…下降10.4%,9月当月增长11.2%;新设企业…": whether a
 * semicolon before `to` ends what was told of the time on the way. O(periods of the sentence). */
bool link_is_closed_time(const struct link_sentence *self, const struct cc_period_mention *mention, size_t to);

/** "截至4月底,高新区今年签约项目47个": end the claim's year where its figures were counted up to, unless it is planned.
 * O(periods of the sentence). */
void link_end_where_counted(struct cc_claim *claim, const struct link_sentence *self,
			    const struct cc_period_mention *mention);

/* owning_time.c */

/** "November's 1.4 percent": the time that owns the figure; NULL where none does. O(periods). */
const struct cc_period_mention *link_owning_time(const struct link_sentence *self, const struct cc_quantity *figure);

/* held_value.c */

/** "与2010年的133972万人相比,增加7206万人": whether the time is of a value before `to` that what follows is held
 * against.
 */
bool link_is_of_held_value(const struct link_sentence *self, const struct cc_period_mention *mention, size_t to);

/* year_told.c */

/** Remember the year that the sentence leaves behind, of a paragraph and no heading. */
void link_note_year(const struct link_sentence *self, struct cc_period period);

/** The year that the text looks back at, or the one that its paragraphs so far stood under, for a flow of a sentence
 * that names no time; unset where there is none. */
struct cc_period link_year_looked_at(const struct cc_claim *claim, const struct link_sentence *self);

/** "“十四五”期间,园区增加到178家。园区生产总值占全国的14.3%": years of a plan are no time of a stock or of a share. */
bool link_is_too_long(const struct cc_claim *claim, const struct link_sentence *self, struct cc_period around);

#endif
