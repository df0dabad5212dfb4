/* Datelines of English: where a report was written, in capitals before a dash, is nobody's figure: "NEW DELHI — India's
 * central bank raised". Leaves those of Chinese to asides.c, and those of agencies to headline.c. */
#include "link/openers.h"

size_t link_behind_dateline(const struct link_sentence *self, size_t start)
{
	enum { DATELINE_BYTES = 40, LEAST = 3 };
	size_t end = start;
	size_t limit =
	    start + DATELINE_BYTES < self->sentence->span.end ? start + DATELINE_BYTES : self->sentence->span.end;
	while (end < limit && (cc_ascii_is_upper(self->view.ptr[end]) || self->view.ptr[end] == ' ' ||
			       self->view.ptr[end] == '.' || self->view.ptr[end] == ','))
		end++;
	struct cc_str rest = cc_str_slice(self->view, end, self->sentence->span.end);
	size_t dash = end >= start + LEAST ? cc_word_list_begins(link_words(self, CC_WORDS_DATELINE_DASHES), rest) : 0;
	return dash > 0 ? end + dash : start;
}
