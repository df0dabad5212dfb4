/* An age of now beside the year of birth: 67岁的村民吴桂兰…出生于1953年的她; "Peadar Strang, 61, was born in 1953".
 * Leaves ages in a year that the text names to arithmetic_years.c, those of the dead to arithmetic_lives.c. */
#include <stdlib.h>

#include "checks/arithmetic/arithmetic.h"
#include "checks/shared/wording_edges.h"
#include "checks/story/person_ages.h"

enum { JANUARY = 1, BETWEEN_BYTES = 36, SENTENCES_BEHIND = 2 };

/* A year in which somebody was born. */
struct birth {
	struct cc_span mark; /* view offsets: with 出生于 */
	int year;
	uint32_t sentence;
};

static struct cc_str view_of(const struct arithmetic *work)
{
	return work->pieces.article->text.view;
}

/* 出生于1953年, 1974年出生, born in 1953 */
static bool is_birth(struct birth *out, const struct arithmetic *work, const struct cc_period_mention *mention)
{
	bool year = mention->state == CC_PERIOD_RESOLVED && !mention->relative && !mention->now &&
		    (mention->period.kind == CC_PERIOD_YEAR || mention->period.kind == CC_PERIOD_MONTH ||
		     mention->period.kind == CC_PERIOD_DAY);
	struct cc_span sentence = work->pieces.article->text.sentences[out->sentence].span;
	struct cc_str before = cc_str_trim(cc_str_slice(view_of(work), sentence.start, mention->span.start));
	struct cc_str behind = cc_str_slice(view_of(work), mention->span.end, sentence.end);
	size_t ahead = cc_wording_trim_end(work->input->rules, CC_WORDING_BORN, before).len;
	size_t after = behind.len - cc_wording_trim_start(work->input->rules, CC_WORDING_BORN, behind).len;
	if (!year || (ahead == before.len && after == 0))
		return false;
	out->mark.start = ahead < before.len ? sentence.start + ahead : mention->span.start;
	out->mark.end = mention->span.end + after;
	out->year = mention->period.start.year;
	return true;
}

/* The only one of the sentence. */
static bool find_birth(struct birth *out, const struct arithmetic *work, uint32_t sentence)
{
	const struct cc_mentions *mentions = &work->pieces.article->mentions[sentence];
	size_t found = 0;
	for (size_t i = 0; i < mentions->period_count; i++) {
		struct birth birth = {.sentence = sentence};
		if (!is_birth(&birth, work, &mentions->periods[i]))
			continue;
		*out = birth;
		found++;
	}
	return found == 1;
}

/* The only age of the sentence. */
static bool find_age(struct person_age *out, const struct arithmetic *work, uint32_t sentence)
{
	const struct cc_article *article = work->pieces.article;
	const struct cc_mentions *mentions = &article->mentions[sentence];
	size_t found = 0;
	for (uint32_t i = 0; i < mentions->quantity_count; i++) {
		struct person_age age;
		bool is_age = person_age_of(&age, work->input->rules, article, sentence, i);
		bool other = !is_age && arithmetic_has_unit(&mentions->quantities[i], "岁");
		found += is_age || other;
		if (is_age)
			*out = age;
	}
	return found == 1 && out->years > 0;
}

static bool ends_clause(struct cc_str words)
{
	return strchr(",;.:()!?", words.ptr[words.len - 1]) != NULL || cc_str_ends(words, CC_STR("。")) ||
	       cc_str_ends(words, CC_STR("”"));
}

/* Behind the last comma, full stop or closing quotation mark. */
static struct cc_str last_clause(struct cc_str words)
{
	size_t at = words.len;
	while (at > 0 && !ends_clause(cc_str_slice(words, 0, at)))
		at--;
	return cc_str_trim(cc_str_slice(words, at, words.len));
}

/* Nobody else is named between the two: ，1974年出生; 她出生于; 出生于1953年的她; 52岁的老码头工人方建国1974年出生. */
static bool is_self(const struct arithmetic *work, const struct person_age *age, const struct birth *birth)
{
	const struct cc_ruleset *rules = work->input->rules;
	struct cc_str between = cc_str_slice(view_of(work), age->mark.end, birth->mark.start);
	struct cc_str behind = cc_str_slice(view_of(work), birth->mark.end, view_of(work).len);
	struct cc_str clause = last_clause(between);
	struct cc_str of = CC_STR("的");
	if (cc_str_starts(behind, of))
		return clause.len == 0 && cc_word_list_begins(cc_words_of(rules, CC_WORDS_BORN_SELF_BEHIND),
							      cc_str_slice(behind, of.len, behind.len)) > 0;
	bool named = clause.len == between.len && clause.len <= BETWEEN_BYTES &&
		     cc_word_list_begins(cc_words_of(rules, CC_WORDS_AGE_BEHIND), between) > 0;
	/* "and his wife Ann, born in 1970": of English nothing may stand between */
	bool bare = clause.len == 0 && (cc_text_is_han(&work->pieces.article->text, birth->sentence) ||
					cc_str_equal(cc_str_trim(between), CC_STR(",")));
	return named || bare || cc_word_list_has(cc_words_of(rules, CC_WORDS_BORN_SELF), clause);
}

/* 虚岁 counts a year more, a birthday to come one less; what is printed in January was mostly written before. */
static bool is_wrong(const struct arithmetic *work, const struct person_age *age, const struct birth *birth)
{
	struct cc_date today = work->pieces.article->document.date;
	int years = today.year - birth->year;
	int less = today.month == JANUARY ? 2 : 1;
	return years > 0 && (age->years > years + 1 || age->years < years - less) &&
	       abs(age->years - years) <= PERSON_AGES_NEAR;
}

static bool tell(struct arithmetic *work, const struct person_age *age, const struct birth *birth)
{
	struct arithmetic_case it = {.work = work};
	arithmetic_begin(&it);
	cc_buf_add(&it.text, cc_str_of_span(view_of(work), birth->mark));
	arithmetic_say(&it, ": about ", "：今年约");
	cc_buf_add_unsigned(&it.text, (uint64_t)(work->pieces.article->document.date.year - birth->year));
	arithmetic_say(&it, " years old in the year of the article, the text says ", "岁，文中为");
	cc_buf_add(&it.text, cc_str_of_span(view_of(work), age->mark));
	return arithmetic_report_at(&it, birth->sentence, birth->mark, age->mark);
}

static bool check_birth(struct arithmetic *work, const struct person_age *age, uint32_t sentence)
{
	const struct cc_article *article = work->pieces.article;
	struct birth birth = {0};
	if (!find_birth(&birth, work, sentence) || birth.mark.start < age->mark.end ||
	    person_age_is_past(work->input->rules, article, age->sentence, birth.year) ||
	    person_is_dead(work->input->rules, article, birth.sentence))
		return true;
	return !is_self(work, age, &birth) || !is_wrong(work, age, &birth) || arithmetic_is_marked(work, age->mark) ||
	       tell(work, age, &birth);
}

bool arithmetic_check_ages(struct arithmetic *work, uint32_t sentence)
{
	const struct cc_article *article = work->pieces.article;
	const struct cc_sentence *sentences = article->text.sentences;
	struct person_age age = {0};
	if (!cc_date_is_set(article->document.date) || !find_age(&age, work, sentence))
		return true;
	bool ok = true;
	/* a sentence of hers may stand between: “想都不敢想。”出生于1953年的她笑着说 */
	for (uint32_t i = sentence; ok && i < article->text.sentence_count && i <= sentence + SENTENCES_BEHIND &&
				    sentences[i].block == sentences[sentence].block;
	     i++)
		ok = check_birth(work, &age, i);
	return ok;
}
