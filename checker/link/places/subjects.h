/* The scopes of a sentence by the part they play. Private to link/; offsets are view offsets.
 * Leaves the fields of a claim to bind_scope.c. */
#ifndef CC_LINK_SUBJECTS_H
#define CC_LINK_SUBJECTS_H

#include "link/link_sentence.h"

/** Places and organisations, and sectors. */
bool link_is_place(const struct cc_scope *scope);
bool link_is_sector(const struct cc_scope *scope);

/** Whether the span lies inside the name of a metric. */
bool link_is_within_name(const struct link_sentence *self, struct cc_span span);

/** Whether the scope can be what is spoken of: it stands in no metric's name, or at its head (全市常住人口). */
bool link_may_be_subject(const struct link_sentence *self, const struct cc_scope_mention *mention);

/** Whether nothing but a time and small words stands between the beginning of a name and `at`: 年末|全市常住人口. */
bool link_is_head_of(const struct link_sentence *self, struct cc_span name, size_t at);

/** Whether a word of comparison stands right before the scope: 高于|全国. */
bool link_is_compared_with(const struct link_sentence *self, struct cc_span span);

/** The last scope of the sort in [from, to) that can be a subject; NULL where there is none. */
const struct cc_scope_mention *link_last_subject(const struct link_sentence *self,
						 bool (*sort)(const struct cc_scope *), size_t from, size_t to);

/** The last scope before `to` that carries over to later clauses of its sentence; NULL where there is none. */
const struct cc_scope_mention *link_last_carried(const struct link_sentence *self, size_t to);

/** The place that a mention means: 全市 is the city named last before it. */
const struct cc_scope *link_resolve_place(const struct link_sentence *self, const struct cc_scope_mention *mention);

/* place_rows.c */

/** "鹤岭、桐川两市": add each of the row to self->scope_list. @return false when out of memory. O(cues). */
bool link_add_place_rows(struct link_sentence *self);

/* asides.c */

/** Mark what a Chinese report opens with as understood: 本报北京4月22日电 (记者林岸). O(periods + DATELINE_BYTES). */
void link_mark_dateline(struct link_sentence *self);

/** Mark brackets without a figure right behind names as understood: 固定资产投资(不含农户). O(names * bytes of them).
 */
void link_mark_glosses(struct link_sentence *self);

/** Whether the place is where a report was written: 本报|北京|4月22日电. O(periods). */
bool link_is_of_dateline(const struct link_sentence *self, struct cc_span span);

/* wide_places.c */

/** Take into the places of self->scope_list what right behind them belongs to their names: 京津冀|及周边地区,
 * 长三角地区|41个城市. @return false when out of memory. O(scopes * log quantities). */
bool link_widen_places(struct link_sentence *self);

/** Whether words for one of many, or for some, stand there, and no name: 每个县, 部分贫困县. O(words). */
bool link_is_any_place(const struct link_sentence *self, size_t at);

/* agents.c */

/** Add who acts in the clauses of an English sentence ("Marlow Foods turned over N") to self->scope_list, in words that
 * no pack knows. @return false when out of memory. O(clauses * (cues + scopes)). */
bool link_add_agents(struct link_sentence *self);

/* pronouns.c */

/** 该市, 该园: give the words the scope that was named before. */
void link_resolve_pronouns(struct link_sentence *self);

/* bind_scope.c */

/** Set the scope fields of the claim to a known scope. */
void link_set_scope(struct cc_claim *claim, const struct cc_scope *scope, enum cc_binding binding);

/* bind_sector.c */

/** Set the sector of the claim, whose place is set. O(scopes + claims of the sentence). */
void link_bind_sector(struct cc_claim *claim, const struct link_sentence *self, const struct link_metric *metric,
		      const struct cc_quantity *quantity);

/** Add the claim's sector to the name of its scope: 山东省·规上工业. @return false when out of memory. */
bool link_name_with_sector(struct cc_claim *claim, struct cc_arena *arena);

/* private_words.c */

/** Words that nobody knows right before the metric's name make it another thing: 中央财政科技支出, 华为研发投入. ptr
 * NULL where there are none; borrowed from the view. */
struct cc_str link_private_subject(const struct link_sentence *self, const struct link_metric *metric);

/** "天津港货物吞吐量": where the place begins that the words at `start` belong to; `start` where there is none.
 * O(scopes). */
size_t link_with_place_of_name(const struct link_sentence *self, size_t start);

/** "集成电路|出口1.29万亿元": where the metric's own topic begins right before its name, which is nobody's name; `name`
 * where there is none. O(topics). */
size_t link_before_topic(const struct link_sentence *self, const struct cc_metric *metric, size_t name);

/* company_part.c */

/** "GAAP |revenue|", the name of the house itself: without words that mean the whole of the company. */
struct cc_str link_without_whole(const struct link_sentence *self, struct cc_str words);

/** "was |anticipating| revenue of", "to |lift| capital spending": whether small words before a company's metric stand
 * where no part of it is named; English only. O(bytes of the sentence before them). */
bool link_is_no_part(const struct link_sentence *self, struct cc_str words);

/** "门店总数5846家,其中海外门店97家", "理想汽车营收302亿元,…,车辆毛利率19.4%": whether the words before a company's
 * metric are a part of the company that was spoken of. O(claims of the sentence). */
bool link_narrows_company(const struct link_sentence *self, const struct link_metric *metric, struct cc_str words);

/** "Marlow grows |LFL| sales": whether the words only stand behind what the one does whom the sentence of English opens
 * with. O(words). */
bool link_is_behind_agent(const struct link_sentence *self, struct cc_str words);

/* repeated_place.c */

/** "俄罗斯经济部称,今年俄GDP增长1.0%": add a country that is named again by its first character. @return false when out
 * of memory. O(bytes of the sentence * times). */
bool link_add_repeated_places(struct link_sentence *self);

/* private_subject.c */

/** "全国…零售222万辆;新能源乘用车零售132万辆": words right before the name that nobody knows, where a place or body is
 * spoken of already: they narrow what is told of it. ptr NULL where there are none, or where they name somebody. */
struct cc_str link_narrowing_words(const struct link_sentence *self, const struct link_metric *metric);

/** Set the scope fields of the claim to words that nobody knows, borrowed. */
void link_set_private(struct cc_claim *claim, struct cc_str words, enum cc_binding binding);

/** Set the scope to the words that nobody knows before the name, at the head of its clause, or carried over from an
 * earlier clause, which become the sentence's subject. @return false where there are none. */
bool link_take_private_subject(struct cc_claim *claim, struct link_sentence *self, const struct link_metric *metric,
			       const struct cc_quantity *quantity);

/* somebody.c */

/** Whether the words end as a place, a body or a company does. O(cues before their end). */
bool link_ends_as_name(const struct link_sentence *self, struct cc_str words);

/** 毗邻的|松溪景区, 主会场所在的|首都博物馆: the words without what is told of somebody before his name. O(bytes). */
struct cc_str link_behind_attribute(const struct link_sentence *self, struct cc_str words);

/** 济川药业(600566): whether a code of the exchange stands right behind a name that ends at `end`. */
bool link_has_code(const struct link_sentence *self, size_t end);

/** Whether something around words of the text shows that they are a name: their end, a place before
 * it, a sign of a title, a code. O(cues before their end). */
bool link_is_shown_as_name(const struct link_sentence *self, struct cc_str words);

/* plain_words.c */

/** 淡水, 基本养老保险: whether words of Chinese are made of words that the packs hold, and of no name. O(words). */
bool link_is_plain(const struct link_sentence *self, struct cc_str words);

/* somebody.c */

/** Whether words of Chinese that no pack knows can be a name: they end as one, or are said again nearby; the 接下来 of
 * "接下来是农林水支出" is none. True for other words. O(bytes around them, a bounded number). */
bool link_may_be_somebody(const struct link_sentence *self, struct cc_str words);

/* nobodys.c and private_subject.c */

/** "华东地区最高用电负荷4.18亿千瓦": where no place is known that words of common Chinese could be a part of, they are
 * whose it is; false where they are not. */
bool link_keep_plain_owner(struct cc_claim *claim, const struct link_sentence *self, const struct link_metric *metric);

/** 主场, 线上 and 救援人员 tell when, where or by whom, and own nothing. O(words of the list). */
bool link_owns_nothing(const struct link_sentence *self, struct cc_str words);

/** "计算|每股收益", "这家公司": whether such words begin or end as no name does; Chinese only. O(words of the packs).
 */
bool link_names_nobody(const struct link_sentence *self, struct cc_str words);

/** "The race |raised N for charity", "officers seized N of cocaine": whether who does what a frame of English tells are
 * small words right before it, which name nobody. */
bool link_is_done_by_words(const struct link_sentence *self, const struct link_metric *metric);

/** "Officers seized", "volunteers planted": the same where they speak of nobody that was named, as "the race" does. */
bool link_is_done_by_many(const struct link_sentence *self, const struct link_metric *metric);

/** Why the words before the name make the figure nobody's that is known (static); NULL where they do not. */
const char *link_why_nobodys(const struct link_sentence *self, const struct link_metric *metric);

/* called_company.c */

/** "deliveries at Velno", "…, Meta said": the company that a sentence of English names, in words that nobody knows,
 * behind the name of the metric or at its end as who says so. ptr NULL where it names none; borrowed from the view.
 * O(cues + bytes of a name). */
struct cc_str link_called_company(const struct link_sentence *self, struct cc_span metric);

/** "Shares of |Corwen| rose after revenue climbed": whose shares the sentence opens with, where it names nobody else
 * before the metric; empty where it does not. O(the words between). */
struct cc_str link_traded_company(const struct link_sentence *self, const struct link_metric *metric);

/** "Parcel volumes at Swiftline", "sales by the carmaker Velno": the name behind the metric's; empty where there is
 * none, as in "output at the Linden plant". O(cues + bytes of a name). */
struct cc_span link_company_behind(const struct link_sentence *self, struct cc_span metric);

/** "The unemployment rate of Velmora": the place that no pack knows, right behind the name of what a country has; empty
 * where there is none, as in "the output of Velmora's mines". O(bytes of a name). */
struct cc_span link_new_place_behind(const struct link_sentence *self, const struct link_metric *metric);

/** "Total assets rose to €38.2 billion": whether a sentence of English opens with the name of the metric, and names
 * nobody and no place, so that a company's figure is that of whoever reports. O(bytes of the sentence). */
bool link_tells_of_itself(const struct link_sentence *self, struct cc_span metric);

/* house.c */

/** A figure was this company's: the one that an English article opens with is whose later figures are, as long as no
 * other one has any. O(claims), once an article. */
void link_note_house(const struct link_sentence *self, const struct cc_scope *scope, struct cc_str words);

/** The one company of the article, where its figures are told of no other; NULL where there is none, or where a name
 * that nobody knows stands before view offset `to` in the sentence or right behind the metric's. O(bytes of the
 * sentence). */
const struct link_company *link_house(const struct link_sentence *self, struct cc_span metric, size_t to);

/** Whether the article tells of one company. */
bool link_has_house(const struct link_sentence *self);

/** Whether the words are the article's one company: the Apple of "Apple's board". O(bytes of the words). */
bool link_is_houses(const struct link_sentence *self, struct cc_str words);

/** "Corwen Steel Reports Record Results": note the company that the headline or the first sentences tell of.
 * @return false when out of memory. O(bytes of the title and the sentence); once an article O(mentions). */
bool link_note_headline(struct link_sentence *self);

/** "|Marlow Foods| Reports Revenue Grew": the name as far as the verb of a headline; of other sentences the whole of
 * it. O(bytes of the name). */
struct cc_str link_before_headline_verb(const struct link_sentence *self, struct cc_str name);

/** "The largest U.S. |drugmaker| said": where the words end by which a sentence opens with the article's one company;
 * 0: it does not. O(mentions of the sentence). */
size_t link_described_house(const struct link_sentence *self);

/** "|State-run| Canara Bank": without the word that only tells what it is. O(bytes of the name). */
struct cc_str link_without_description(const struct link_sentence *self, struct cc_str name);

/** "Marlow Foods Inc. (MLF) -- The chain said": the company that the first sentence of a paragraph opens with, in an
 * article that is of none. @return false when out of memory. O(bytes of the name). */
bool link_note_block_company(struct link_sentence *self);

/** "Germany was the biggest market", "The EU average was", "Shipments to China fell": whether the sentence only speaks
 * of the place beside the one told before, so that later ones are not of it; English only. */
bool link_tells_of_partner(const struct link_sentence *self, const struct cc_scope *place);

/** Whether the place is the other side of what is told: the Mexico of "the deficit with Mexico". O(words). */
bool link_is_partner(const struct link_sentence *self, struct cc_span span);

/** "Spain, the euro zone's fourth-largest economy, grew": whether a place only tells what the one named right before
 * is; English only. O(figures). */
bool link_owns_apposition(const struct link_sentence *self, const struct cc_scope_mention *mention);

/** Whether the place only says where a town is: the France of "the Lyon, France, airport". O(scopes). */
bool link_is_country_of_town(const struct link_sentence *self, const struct cc_scope_mention *mention);

/** Whether 全球 only says where, in Chinese: 在全球的比重, 宁德时代全球动力电池使用量. O(scopes). */
bool link_is_world_aside(const struct link_sentence *self, const struct cc_scope_mention *mention);

/** "The deficit with Mexico rose. Exports fell": whether what goes from one place to another is told of two. */
bool link_is_of_pair_of_places(const struct link_sentence *self, const struct cc_metric *metric);

/** Note that the block speaks of trade with one place. O(scopes). */
void link_note_partner(const struct link_sentence *self);

/** "Rival Lumina fared worse. Revenue fell …": note that a sentence names somebody else, of whom the rest of the block
 * may be. @return false when out of memory. O(bytes of the sentence). */
bool link_leave_house(struct link_sentence *self);

/** Make the claim that company's, as the article tells it. @return false where `house` is NULL. */
bool link_set_house(struct cc_claim *claim, const struct link_company *house);

/** "Greater China reported $15 billion in revenue", "sales in Ireland rose", and not "net profit of German groups":
 * whether the place is where a company has its figure. */
bool link_is_market(const struct link_sentence *self, struct cc_span place, struct cc_span metric);

/* opening_subject.c */

/** The words that nobody knows and that the clause of a Chinese name opens with: 海门港 of "海门港完成货物吞吐量".
 * Empty where there are none. */
struct cc_span link_opening_subject(const struct link_sentence *self, struct cc_span name);

/* together.c */

/** "三地合计1.09亿人": whether the figure is one value for several places. */
bool link_is_together(const struct link_sentence *self, const struct cc_quantity *quantity);

/** Whether the figure is what each of several has: 均超过4000亿元. */
bool link_is_of_each(const struct link_sentence *self, const struct cc_quantity *quantity);

/** The group that consists of the places which the sentence has given levels of the metric of; NULL where no pack has
 * it. O(scopes). */
const struct cc_scope *link_group_of_places(const struct link_sentence *self, const struct cc_metric *metric);

/* reporting_company.c */

/** "海澜药业三季报显示", "万筑建设前三季度新签": the company, in words that nobody knows, that tells what the sentence
 * says; ptr NULL where there is none. Borrowed from the view. */
struct cc_str link_reporting_company(const struct link_sentence *self);

/** "华熙动力半年报披露,动力电池装机量23.7GWh": make the company that tells its report the sentence's subject. */
void link_take_reporting_subject(struct link_sentence *self);

/* bodies.c */

/** "市中心医院2025年完成…", "三门沟村现有人口…": the name that a Chinese sentence opens with, in words that no pack
 * knows. self->scope_list holds the places before it. Empty where there is none. */
struct cc_span link_opening_body(const struct link_sentence *self);

/** "如今,医院有床位620张": add to self->scope_list the body of that kind which the document has named; a word for one
 * that it has not named is the sentence's subject. @return false when out of memory. */
bool link_add_bodies_alone(struct link_sentence *self);

/** Whether the scope is such a name of this document. */
bool link_is_body(const struct link_context *context, const struct cc_scope *scope);

/** Whether a word for a kind of bodies stands right before the name, and means none of them: 其中|医院|卫生技术人员. */
bool link_is_behind_kind(const struct link_sentence *self, struct cc_span name);

/* title_place.c */

/** The place or body that an English title names and its text names again: "A letter from Kestrel Bay"; NULL where
 * there is none. Found once a document. O(words of the title * bytes of the text). */
const struct cc_scope *link_title_place(struct link_context *context);

/* default_scope.c */

/** 市发改委, "…, Statistics Canada said": the place whose office tells what the sentence says; NULL where none does.
 * O(scopes).
 */
const struct cc_scope *link_place_of_speaker(const struct link_sentence *self);

/* office.c */

/** "市发改委表示": 我市; NULL where no office of an unnamed place is named. O(bytes of the sentence). */
const struct cc_scope *link_place_of_office(const struct link_sentence *self);

/** "Statistics Canada reported", "the ITU estimates": whether a capitalised word that nobody knows stands inside the
 * sentence. O(bytes of the sentence). */
bool link_has_unknown_name(const struct link_sentence *self);

/** The same of the words before `to`. O(bytes of them). */
bool link_has_unknown_name_before(const struct link_sentence *self, size_t to);

/** Whether nothing in the sentence, or in Chinese before `to`, speaks against the place that the metric has by default.
 * O(bytes of the sentence).
 */
bool link_may_default(const struct link_sentence *self, const struct cc_metric *metric, size_t to);

/** "The Hallam Museum drew 412,000 visitors", "enrolment at Ashford College": the capitalised words that say whose the
 * figure is, of a metric that is not a country's or a company's; ptr NULL where there are none. A slice of the view. */
struct cc_str link_open_owner(const struct link_sentence *self, const struct link_metric *metric);

/** Keep whom the sentence opens with, for the ones behind it that name nobody; English only. */
void link_note_opener(const struct link_sentence *self);

/** "Arizona State University continues its record growth. It expects": note the body of several words that the sentence
 * opens with. self->cover need not be set. O(the name). */
void link_note_named(struct link_sentence *self);

/** "Lorne Water supplied 1.1 million customers. Leakage fell 6 percent": whom a sentence before opened with, where this
 * one names nobody and no place; ptr NULL where there is none. */
struct cc_str link_opener_before(const struct link_sentence *self);

/** "…, the WHO said": the world, where an English sentence names no place and a body of the world tells it; NULL where
 * it does not. O(mentions of the sentence). */
const struct cc_scope *link_world_of_body(const struct link_sentence *self);

/** "The museum welcomed 1.36 million visitors": whether a figure of English may be of whom it does not name. What is of
 * nobody known is held against nothing. O(bytes of the sentence). */
bool link_may_stay_open(const struct link_sentence *self, const struct cc_metric *metric);

/** The place that a figure before it in the sentence has by default; NULL where none does. */
const struct cc_scope *link_default_of_sentence(const struct link_sentence *self);

/* compared.c */

/** Whether the figure is the value of something else, told for comparison. */
bool link_is_compared(const struct link_sentence *self, const struct cc_quantity *quantity);

/** The place between a comparison and its value; NULL where there is none or more than one. */
const struct cc_scope *link_compared_place(const struct link_sentence *self, const struct cc_quantity *quantity);

/** "followed by Japan with 47,900": the place right before a figure of English that goes on with what the figures
 * before it told; NULL where there is none. */
const struct cc_scope *link_place_in_row(const struct link_sentence *self, const struct cc_quantity *quantity);

/** The place behind an English value ("2.2 percent in France"); NULL where there is none. */
const struct cc_scope *link_place_behind(const struct link_sentence *self, size_t quantity);

/* nested_place.c */

/** 贵州省|长顺县: the place that a name of several levels ends with. O(levels). */
const struct cc_scope_mention *link_innermost_place(const struct link_sentence *self,
						    const struct cc_scope_mention *place);

/* row_of_places.c */

/** Whether the place is the first of a row, whether or not packs know the others: 云浮、阳江等市. */
bool link_opens_row_of_places(const struct link_sentence *self, const struct cc_scope_mention *place);

/* no_names.c */

/** The 市 of "市十七届人大一次会议作市中级人民法院工作报告" is some city's, and begins the name of none. */
bool link_is_no_name(const struct link_sentence *self, size_t start, size_t tail);

/** "其中,基层法院收案27万件": some of many, and no body of its own. */
bool link_is_kind_behind_part(const struct link_sentence *self, struct cc_span body);

/* row_joint.c */

/** What stands between two values, without the verb of the second one where something distributes them. */
struct cc_str link_row_joint(const struct link_sentence *self, const struct cc_quantity *left,
			     const struct cc_quantity *right);

#endif
