/* "TREND ESTIMATES … Participation rate increased to 65.0%" beside "SEASONALLY ADJUSTED ESTIMATES … Participation rate
 * increased to 65.2%". Leaves other measures of one name to claim_lines.c. */
#include "checks/value/claim_seasons.h"

#include "checks/value/claim_lines.h"
#include "model/article.h"

enum series { USUAL, TREND, UNADJUSTED };

static struct cc_str text_of(const struct cc_article *article, uint32_t sentence)
{
	return cc_str_trim(cc_str_of_span(article->text.view, article->text.sentences[sentence].span));
}

/* The first sentence of the paragraph. */
static uint32_t opening_of(const struct cc_article *article, uint32_t sentence)
{
	const struct cc_sentence *sentences = article->text.sentences;
	while (sentence > 0 && sentences[sentence - 1].block == sentences[sentence].block)
		sentence--;
	return sentence;
}

static bool is_under(const struct cc_ruleset *rules, const struct cc_article *article, uint32_t sentence,
		     enum cc_words list)
{
	const struct cc_word_list *words = cc_words_of(rules, list);
	return cc_word_list_within(words, text_of(article, sentence)) ||
	       cc_word_list_begins(words, text_of(article, opening_of(article, sentence))) > 0 ||
	       claim_lines_under(rules, article, sentence, list);
}

static enum series series_of(const struct cc_ruleset *rules, const struct cc_article *article, uint32_t sentence)
{
	if (is_under(rules, article, sentence, CC_WORDS_TREND_SERIES))
		return TREND;
	return is_under(rules, article, sentence, CC_WORDS_UNADJUSTED) ? UNADJUSTED : USUAL;
}

bool claim_seasons_apart(const struct cc_ruleset *rules, const struct cc_article *a, uint32_t sentence_a,
			 const struct cc_article *b, uint32_t sentence_b)
{
	return series_of(rules, a, sentence_a) != series_of(rules, b, sentence_b);
}
