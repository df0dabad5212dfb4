/* Text into HTML, safe wherever it came from; words of the page in both languages.
 * Leaves what the page says to the parts of html_page.h. */
#ifndef CC_REPORT_HTML_OUT_H
#define CC_REPORT_HTML_OUT_H

#include "base/buf.h"
#include "report/writer.h"

/**
 * Append `text` as character data, which may also stand between double quotes: & < > " ' as references; characters that
 * HTML forbids, bytes that are no UTF-8, and signs that turn the direction of writing as U+FFFD.
 */
void cc_html_text(struct cc_buf *out, struct cc_str text);

/** Append ` name="text"`. */
void cc_html_attribute(struct cc_buf *out, const char *name, struct cc_str text);
void cc_html_attribute_unsigned(struct cc_buf *out, const char *name, size_t number);

/** Words of the page in both languages; both are kept, so that the reader can switch. */
struct cc_html_words {
	struct cc_str en;
	struct cc_str zh;
};

#define CC_HTML_WORDS(english, chinese) ((struct cc_html_words){.en = CC_STR(english), .zh = CC_STR(chinese)})

/** The words of the run's language. */
struct cc_str cc_html_pick(struct cc_html_words words, enum cc_language language);

/** Append `<span data-en data-zh>` with the words of `language` inside; where both are the same, these alone. */
void cc_html_say(struct cc_buf *out, struct cc_html_words words, enum cc_language language);

/** The same as an element of another name, whose attributes may stand behind it: "h2", "text x=\"5\"". */
void cc_html_say_in(struct cc_buf *out, const char *element, struct cc_html_words words, enum cc_language language);

/** Append an aria-label in the language, and its twin for the switch. */
void cc_html_label(struct cc_buf *out, struct cc_html_words words, enum cc_language language);

/** Append a title (what is shown when the pointer rests) in the language, and its twin for the switch. */
void cc_html_tip(struct cc_buf *out, struct cc_html_words words, enum cc_language language);

/** Whether the beginning of the text holds Han characters. */
bool cc_html_is_chinese(struct cc_str text);

/** Append ` lang="zh-CN"` where the text holds Han characters, else ` lang="en"`. */
void cc_html_lang_of(struct cc_buf *out, struct cc_str text);

#endif
