/* Flows of some hours, or of so many days in a row: "7月20日16时-17时,降雨量201.9毫米", "三天的总降雨量617.1毫米",
 * "24-hour rainfall". No time that is read is theirs, so that they are held against nothing. Leaves times that are read
 * to bind_period.c. */
#include <stdint.h>

#include "link/metrics/doubt.h"

enum { JOINT_BYTES = 24 /* between a length and what is counted in it */ };

static bool is_length(const struct cc_quantity *quantity)
{
	static const struct cc_str units[] = {{"h", 1}, {"min", 3}, {"d", 1}};
	bool length = false;
	for (size_t i = 0; i < sizeof(units) / sizeof(units[0]); i++)
		length = length || cc_str_equal(quantity->unit, units[i]);
	return length && quantity->kind == CC_NUMBER_CARDINAL;
}

/* 上映10天|票房 is what has come in by now; only hours need no word that counts within them. */
static bool is_joined(const struct link_sentence *self, const struct cc_quantity *length, struct cc_span gap,
		      enum cc_words joints)
{
	if (gap.end < gap.start || cc_span_len(gap) > JOINT_BYTES)
		return false;
	struct cc_str between = cc_str_trim(cc_str_of_span(self->view, gap));
	return (between.len == 0 && !cc_str_equal(length->unit, CC_STR("d"))) ||
	       cc_word_list_has(link_words(self, joints), between);
}

/* "1小时|降雨量", "三天的总|降雨量": the length stands right before the name. */
static bool counts_in_length(const struct link_sentence *self, const struct cc_quantity *length,
			     const struct cc_claim *claim)
{
	for (size_t i = 0; i < self->name_count && length->phrase.end < claim->quantity.phrase.start; i++) {
		const struct cc_metric_mention *name = &self->names[i];
		if (name->metric == claim->metric && name->span.end <= claim->quantity.phrase.start &&
		    is_joined(self, length, (struct cc_span){.start = length->phrase.end, .end = name->span.start},
			      CC_WORDS_LENGTH_JOINTS))
			return true;
	}
	return false;
}

/* "201.9 mm of rain in |one hour" */
static bool is_told_within(const struct link_sentence *self, const struct cc_quantity *length,
			   const struct cc_claim *claim)
{
	size_t end = claim->quantity.phrase.end;
	return length->phrase.start > end + 1 && !link_is_han_sentence(self) &&
	       is_joined(self, length, (struct cc_span){.start = end, .end = length->phrase.start},
			 CC_WORDS_WITHIN_LENGTH);
}

static bool is_of_length(const struct link_sentence *self, const struct cc_claim *claim)
{
	for (size_t i = 0; i < self->mentions->quantity_count; i++) {
		const struct cc_quantity *length = &self->mentions->quantities[i];
		if (is_length(length) && (counts_in_length(self, length, claim) || is_told_within(self, length, claim)))
			return true;
	}
	return false;
}

/* An hour of a day of Chinese: 17时, 20日20时, 7月20日20时. */
struct hour {
	int day; /* 0 where none is told */
	int hour;
	size_t end;
};

static int number_at(struct cc_str view, size_t *at)
{
	enum { TEN = 10, MOST = 100 };
	int number = 0;
	while (*at < view.len && cc_ascii_is_digit(view.ptr[*at]) && number < MOST)
		number = number * TEN + (view.ptr[(*at)++] - '0');
	return number;
}

/* Whether such an hour begins at `at`. */
static bool read_hour(struct hour *out, struct cc_str view, size_t at)
{
	enum { PARTS = 3, HAN = 3 };
	*out = (struct hour){0};
	for (int i = 0; i < PARTS; i++) {
		size_t digits = at;
		int number = number_at(view, &at);
		struct cc_str rest = cc_str_slice(view, at, view.len);
		bool day = cc_str_starts(rest, CC_STR("日"));
		bool hour = cc_str_starts(rest, CC_STR("时"));
		if (at == digits || !(day || hour || cc_str_starts(rest, CC_STR("月"))))
			return false;
		at += HAN;
		out->day = day ? number : out->day;
		out->hour = number;
		out->end = at;
		if (hour)
			return true;
	}
	return false;
}

/* 5日8时至6日8时 is a day; 16时-17时 and 17日20时至20日20时 are none. */
static bool is_one_day(struct hour first, struct hour last)
{
	return first.hour == last.hour && first.day > 0 && (last.day == first.day + 1 || last.day == 1);
}

/* 16时-17时, 17日20时至20日20时 */
static bool has_span_of_hours(struct cc_str words)
{
	static const struct cc_str joints[] = {{"-", 1}, {"~", 1}, {"—", 3}, {"–", 3}, {"至", 3}, {"到", 3}};
	struct hour first;
	struct hour last;
	for (size_t at = 0; at < words.len; at++) {
		bool starts = cc_ascii_is_digit(words.ptr[at]) && (at == 0 || !cc_ascii_is_digit(words.ptr[at - 1]));
		if (!starts || !read_hour(&first, words, at))
			continue;
		at = first.end - 1;
		struct cc_str rest = cc_str_slice(words, first.end, words.len);
		for (size_t i = 0; i < sizeof(joints) / sizeof(joints[0]); i++)
			if (cc_str_starts(rest, joints[i]) && read_hour(&last, rest, joints[i].len) &&
			    !is_one_day(first, last))
				return true;
	}
	return false;
}

/* From the figure before it that is no length. */
static size_t own_start(const struct link_sentence *self, size_t to)
{
	size_t from = self->sentence->span.start;
	for (size_t i = 0; i < self->mentions->quantity_count; i++) {
		const struct cc_quantity *before = &self->mentions->quantities[i];
		if (before->phrase.end <= to && !is_length(before))
			from = before->phrase.end;
	}
	return from;
}

const char *link_why_of_hours(const struct cc_claim *claim, const struct link_sentence *self)
{
	size_t to = claim->quantity.phrase.start;
	bool level = claim->metric->sense == CC_PERIOD_FLOW && claim->aspect == CC_ASPECT_LEVEL;
	bool hours =
	    level &&
	    (is_of_length(self, claim) ||
	     (link_is_han_sentence(self) && has_span_of_hours(cc_str_slice(self->view, own_start(self, to), to))));
	return hours ? "it is of some hours or days" : NULL;
}
