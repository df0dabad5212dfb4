/* What the files of the period parser share: the parse, one mention while it is read, and the steps of reading it.
 * Leaves tokens and forms to period_parts.h. */
#ifndef CC_EXTRACT_PERIOD_READ_H
#define CC_EXTRACT_PERIOD_READ_H

#include "extract/periods/period_parts.h"

/** What the cues of a sentence say of its days, once somebody has asked. */
struct cc_period_cues {
	bool sought;
	bool told;     /* there is a word of news: said, rose */
	bool intended; /* there is a word of plans or intentions */
	size_t plan;   /* where the first word of a plan begins; SIZE_MAX: nowhere */
};

/* What a length of time says of the point behind it. */
enum cc_period_offset_kind {
	CC_OFFSET_NONE,
	CC_OFFSET_BACK,	 /* two weeks before */
	CC_OFFSET_AHEAD, /* two weeks after, from */
	CC_OFFSET_FROM,	 /* two weeks beginning: they begin on it */
	CC_OFFSET_UP_TO	 /* two weeks ended, to: they are over with it */
};

struct cc_period_offset {
	enum cc_period_offset_kind kind;
	int count;
	enum cc_when_unit unit;
};

/** A parse in progress. */
struct cc_period_parser {
	const struct cc_extract_input *input;
	struct cc_period_cues *cues;
	const struct cc_period_index *index;
	const struct cc_period_token *tokens;
	size_t count;
	struct cc_date today;
	struct cc_vec *out;
	struct cc_when before; /* the last mention's end ... */
	size_t before_end;     /* ... and the token behind it */
	struct cc_period_offset before_offset;
};

/** One mention while it is read: [first, last] and what stands around it. */
struct cc_period_reading {
	struct cc_when first;
	struct cc_when last;
	struct cc_period_offset offset; /* of `first` */
	bool is_span;
	bool days; /* days are being told, and one more may be short: 九号到十五号, 9月10号、11号 */
	bool dropped;
	char prefix;  /* kind of the token ahead: 'S' since, 'P' before, 'I' as of, '&' between, ...; 0 where none */
	size_t start; /* token indices */
	size_t end;
};

/** Whether a token of this kind stands at `index`, joined to the one before. */
static inline bool cc_period_is_kind(const struct cc_period_parser *parser, size_t index, char kind)
{
	return index < parser->count && parser->tokens[index].kind == kind && parser->tokens[index].adjacent;
}

/** The byte at `at`, 0 outside the view. */
static inline char cc_period_view_byte(const struct cc_period_parser *parser, size_t at)
{
	const struct cc_str view = parser->input->context->view;
	return at < view.len ? view.ptr[at] : '\0';
}

/** 2024 in digits. */
static inline bool cc_period_is_year(const struct cc_period_token *token)
{
	return token->kind == '0' && token->digits == 4 && !token->han && token->value >= 1800 && token->value <= 2199;
}

/** One point in time at token `at`, a form or a bare year. @return Tokens taken, 0 where there is none. */
size_t cc_period_read_point(struct cc_when *out, struct cc_period_reading *reading,
			    const struct cc_period_parser *parser, size_t at);

/** The same with what may stand ahead of it: early 2024, the end of March. */
size_t cc_period_read_edged(struct cc_when *out, struct cc_period_reading *reading,
			    const struct cc_period_parser *parser, size_t at);

/** A point or a span between two: 1—6月, 2020—2024年, 3–5 March. @return Tokens taken, 0 where there is none. */
size_t cc_period_read_span(struct cc_period_reading *reading, const struct cc_period_parser *parser, size_t at);

/** "on the 18th", "on 11/20": a day that what stands around it makes one. @return Tokens taken, 0 where there is none.
 */
size_t cc_period_read_bare_day(struct cc_when *out, const struct cc_period_parser *parser, size_t at);

/** "two weeks before 3 May": a length, its relation and a point. @return Tokens taken, 0 where there is none. */
size_t cc_period_read_offset(struct cc_period_reading *reading, const struct cc_period_parser *parser, size_t at);

/** "the six months ended 30 June 2025 and 2024": one more end of the length before. @return Tokens taken, 0 where there
 * is none. O(1). */
size_t cc_period_read_other_term(struct cc_period_reading *reading, const struct cc_period_parser *parser, size_t at);

/** "in two weeks", "within ten months" in a plan: a length at `at`, from the document's date on. @return as above. */
size_t cc_period_read_ahead(struct cc_period_reading *reading, const struct cc_period_parser *parser, size_t at);

/** The period that the offset leads to. */
void cc_period_apply_offset(struct cc_period_mention *mention, const struct cc_period_offset *offset);

/** Whether words of plans stand ahead of `before` in the sentence: "will report on Friday". */
bool cc_period_is_planned(const struct cc_period_parser *parser, size_t before);

/** 周二公布的数据显示, 星期一上涨1%: whether what the sentence tells has happened; 周五将公布 has not. */
bool cc_period_is_told(const struct cc_period_parser *parser);

/** A span to the calendar. @return false where the ends are out of order: then it is no span. */
bool cc_period_resolve_span(struct cc_period_mention *out, struct cc_period_reading *reading, struct cc_date today);

/** Words ahead: since 2018, before 2010, after March, 截至2024年. */
void cc_period_apply_prefix(struct cc_period *period, char prefix);

/** "more than two years ago", "less than two weeks from today": the period opens away from the document's date, or
 * reaches up to it. */
void cc_period_apply_bound(struct cc_period *period, const struct cc_period_parser *parser,
			   const struct cc_period_reading *reading);

/** Words behind, at token `at`: 2012年以来, 2010年以前, 2030年以后. @return Tokens taken. */
size_t cc_period_apply_suffix(struct cc_period *period, const struct cc_period_parser *parser, size_t at);

/** 9月10日、11日: whether token `at` follows the mention before as one of a list. */
bool cc_period_is_listed(const struct cc_period_parser *parser, size_t at);

/** A listed day or month takes what it leaves open from the mention before. */
void cc_period_complete_listed(struct cc_when *when, const struct cc_when *before);

/** A number of a list whose last one tells what it is: 2022、2023年, 一、二季度. @return Tokens taken: 1 or 0. O(1). */
size_t cc_period_read_listed_number(struct cc_period_reading *reading, const struct cc_period_parser *parser,
				    size_t at);

/** "the first and second quarters of 2024", "this year and $61 next": one that takes what it leaves open from those
 * beside it. @return Tokens taken, 0 where there is none. O(1). */
size_t cc_period_read_elliptic(struct cc_period_reading *reading, const struct cc_period_parser *parser, size_t at);

/** "in May, June and July 2025", "Q1 and Q2 2025": the year that the last of a row tells is that of the mention that
 * ends before token `at`. O(row). */
void cc_period_take_year_behind(struct cc_when *when, const struct cc_period_parser *parser, size_t at);

/** 同年6月, 次年5月: the year of the mention before in the sentence, or the one behind it. */
void cc_period_complete_year(struct cc_when *when, const struct cc_when *before);

/** 2024年一、二季度: whether a year alone, which ends before token `at`, is that of a list of quarters or months. */
bool cc_period_leads_list(const struct cc_period_parser *parser, const struct cc_when *year, size_t at);

/** 下旬 alone: of the month of the mention before, where it tells one. */
void cc_period_complete_ten_days(struct cc_when *when, const struct cc_when *before);

#endif
