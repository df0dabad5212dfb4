/* From the view of an article to its reading text, and on to the bytes of its file.
 * Leaves lines and columns to whoever shows them. */
#include "model/article.h"

struct cc_span cc_article_reading(const struct cc_article *article, struct cc_span view)
{
	return cc_map_span(&article->text.to_reading, view);
}

struct cc_span cc_article_source(const struct cc_article *article, struct cc_span reading)
{
	return cc_map_span(&article->document.to_source, reading);
}
