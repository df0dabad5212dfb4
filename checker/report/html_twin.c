/* What a finding says, in both languages of a run that has both.
 * Leaves wording to checks/, and showing it to the parts of the page. */
#include "report/html_page.h"

#include <stdio.h>

enum { ELEMENT_MAX = 80 };

static struct cc_html_words both(const struct cc_html_page *page, struct cc_str own, struct cc_str other)
{
	if (other.ptr == NULL)
		other = own;
	return page->language == CC_LANGUAGE_ZH ? (struct cc_html_words){.en = other, .zh = own}
						: (struct cc_html_words){.en = own, .zh = other};
}

struct cc_html_words cc_html_message_words(const struct cc_html_page *page, const struct cc_finding *finding)
{
	return both(page, finding->message, finding->twin != NULL ? finding->twin->message : (struct cc_str){0});
}

struct cc_html_words cc_html_reason_words(const struct cc_html_page *page, const struct cc_finding *finding,
					  size_t index)
{
	const struct cc_finding *twin = finding->twin;
	bool has = twin != NULL && twin->explanation_count == finding->explanation_count;
	return both(page, finding->explanation[index], has ? twin->explanation[index] : (struct cc_str){0});
}

struct cc_html_words cc_html_fix_words(const struct cc_html_page *page, const struct cc_finding *finding, size_t index)
{
	const struct cc_finding *twin = finding->twin;
	bool has = twin != NULL && twin->fix_count == finding->fix_count;
	return both(page, finding->fixes[index].title, has ? twin->fixes[index].title : (struct cc_str){0});
}

/* Places may have been put in another order, and some taken out. */
struct cc_html_words cc_html_note_words(const struct cc_html_page *page, const struct cc_finding *finding,
					const struct cc_location *location)
{
	const struct cc_finding *twin = finding->twin;
	struct cc_str other = {0};
	for (size_t i = 0; twin != NULL && other.ptr == NULL && i < twin->location_count; i++) {
		const struct cc_location *place = &twin->locations[i];
		if (place->article == location->article && place->mark.start == location->mark.start &&
		    place->mark.end == location->mark.end)
			other = place->note;
	}
	return both(page, location->note, other);
}

void cc_html_put_said(struct cc_html_page *page, const char *element, struct cc_html_words words)
{
	char with_language[ELEMENT_MAX];
	const char *language = cc_html_is_chinese(words.en) ? "zh-CN" : "en";
	bool one = cc_str_equal(words.en, words.zh);
	(void)snprintf(with_language, sizeof(with_language), "%s lang=\"%s\"", element, language);
	cc_html_say_in(page->out, one ? with_language : element, words, page->language);
}
