/* Articles and findings made by hand, for tests of what is written of them.
 * Leaves reading and checking to their own tests. */
#ifndef CC_TESTS_REPORT_FIXTURE_H
#define CC_TESTS_REPORT_FIXTURE_H

#include "report/writer.h"

/** An article of plain text whose view, reading and source are the same bytes. */
static inline struct cc_article fixture_article(const char *path, const char *text, size_t index)
{
	struct cc_str bytes = cc_str_from(text);
	struct cc_article article = {.index = index};
	article.document = (struct cc_document){.path = cc_str_from(path),
						.media_type = CC_STR("text/plain"),
						.encoding = CC_STR("UTF-8"),
						.source = bytes,
						.reading = bytes,
						.to_source = {.view_len = bytes.len}};
	article.text = (struct cc_text){.view = bytes, .to_reading = {.view_len = bytes.len}};
	return article;
}

/** The first place of `mark` in the article; the sentence is the whole text up to its first line end behind the mark.
 */
static inline struct cc_location fixture_location(const struct cc_article *article, const char *mark, const char *note)
{
	struct cc_str text = article->document.reading;
	size_t at = cc_str_find(text, cc_str_from(mark), 0);
	size_t start = at;
	size_t end = at + strlen(mark);
	while (start > 0 && text.ptr[start - 1] != '\n')
		start--;
	while (end < text.len && text.ptr[end] != '\n')
		end++;
	return (struct cc_location){.article = article,
				    .mark = {.start = at, .end = at + strlen(mark)},
				    .sentence = {.start = start, .end = end},
				    .note = cc_str_from(note)};
}

#endif
