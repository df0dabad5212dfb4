/* From the view of an article to its reading text, and on to the bytes of its file.
 * Leaves lines and columns to whoever shows them. */
#include "model/article.h"

#include <stddef.h>
#include <stdlib.h>

#include "base/search.h"

struct cc_span cc_article_reading(const struct cc_article *article, struct cc_span view)
{
	return cc_map_span(&article->text.to_reading, view);
}

struct cc_span cc_article_source(const struct cc_article *article, struct cc_span reading)
{
	return cc_map_span(&article->document.to_source, reading);
}

long cc_article_days_between(const struct cc_article *a, const struct cc_article *b)
{
	if (!cc_date_is_set(a->document.date) || !cc_date_is_set(b->document.date))
		return 0;
	return labs((long)cc_date_to_days(a->document.date) - (long)cc_date_to_days(b->document.date));
}

bool cc_article_lends_year(const struct cc_article *article, struct cc_date *day)
{
	enum { MONTH_DAYS = 31 };
	struct cc_date written = article->document.date;
	if (!cc_date_is_set(written))
		return false;
	struct cc_date lent = {.year = written.year, .month = day->month, .day = day->day};
	int32_t ago = cc_date_to_days(written) - cc_date_to_days(lent);
	if (ago < 0 || ago > MONTH_DAYS)
		return false;
	*day = lent;
	return true;
}

uint32_t cc_article_sentence(const struct cc_article *article, size_t at)
{
	size_t low = 0;
	size_t high = article->text.sentence_count;
	while (high - low > 1) {
		size_t middle = low + (high - low) / 2;
		if (article->text.sentences[middle].span.start <= at)
			low = middle;
		else
			high = middle;
	}
	return (uint32_t)low;
}

struct cc_span cc_article_clause_at(const struct cc_article *article, uint32_t sentence, size_t at)
{
	const struct cc_sentence *whole = &article->text.sentences[sentence];
	struct cc_span found = whole->span;
	for (uint32_t i = 0; i < whole->clause_count; i++) {
		struct cc_span span = article->text.clauses[whole->clause_first + i].span;
		if (span.start <= at && at < span.end && cc_span_len(span) < cc_span_len(found))
			found = span;
	}
	return found;
}

struct cc_span cc_article_outer_clause_at(const struct cc_article *article, uint32_t sentence, size_t at)
{
	const struct cc_sentence *whole = &article->text.sentences[sentence];
	for (uint32_t i = 0; i < whole->clause_count; i++) {
		struct cc_span span = article->text.clauses[whole->clause_first + i].span;
		if (span.start <= at && at < span.end)
			return span;
	}
	return whole->span;
}

size_t cc_article_first_claim(const struct cc_article *article, uint32_t sentence)
{
	return cc_search_number_first(article->claims, article->claim_count, sizeof(*article->claims),
				      offsetof(struct cc_claim, sentence), sizeof(sentence), sentence);
}
