/* What is typed for machines: code, identifiers, addresses, lines of JSON.
 * Leaves blocks of code to the readers. Private to checks/. */
#ifndef CC_CHECKS_TYPED_TEXT_H
#define CC_CHECKS_TYPED_TEXT_H

#include "model/article.h"

/** Whether a sentence is code, or most of its letters stand in words with the signs of machines: "arn": "aws:s3::x/y".
 * O(bytes). */
bool typed_text_is_sentence(const struct cc_article *article, uint32_t sentence);

/** The last article that was asked about, and what was found; zeroed: none was. */
struct typed_text_asked {
	const struct cc_article *article;
	bool manual;
};

/** Whether one sentence of ten is, or one of four has such a word: a manual, which says the same of its parts in the
 * same words. O(bytes), once for questions about one article in a row. */
bool typed_text_is_manual(struct typed_text_asked *asked, const struct cc_article *article);

/** Whether a span is a part of a longer word of ASCII: the 32 of isFloat32Array, the 6 of IPv6, the 15 of v0.15.2. What
 * differs there is another thing's name. O(1). */
bool typed_text_is_of_word(struct cc_str view, struct cc_span span);

/** ReadableStream, not McKay: a word with a capital within, behind three letters and more. O(bytes). */
bool typed_text_is_identifier(struct cc_str word);

/** Whether what stands between quotation marks is a key or a value: "State": "active", or one word of ASCII.
 * O(bytes). */
bool typed_text_is_quote(struct cc_str view, struct cc_span span);

#endif
