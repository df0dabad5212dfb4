/* One line a document at the most for each kind of trouble.
 * Leaves the words of a trouble to the stage that had it. */
#include "pipeline/tell.h"

#include "base/utf8.h"

/* Errors of a record name the file and line it stands in, unless they know better. */
static void place_error(struct cc_error *err, const struct cc_slot *slot)
{
	if (err->at.path[0] != '\0')
		return;
	bool is_record = slot->input.kind == CC_INPUT_RECORD;
	cc_error_at(err, slot->input.path, is_record ? slot->input.number : 0, 0);
}

static void tell_error(const struct claimcheck *engine, const struct cc_slot *slot)
{
	struct cc_error err = *slot->error;
	place_error(&err, slot);
	cc_engine_tell(engine, slot->status == CC_OK ? CLAIMCHECK_WARNING : CLAIMCHECK_ERROR, &err);
}

static void tell_notes(const struct claimcheck *engine, const struct cc_document *document)
{
	struct cc_error err = {0};
	const struct cc_read_note *first = &document->notes[0];
	int len = (int)(first->text.len < CC_ERROR_TEXT_MAX ? first->text.len : CC_ERROR_TEXT_MAX);
	if (document->note_count > 1)
		(void)cc_error_set(&err, CC_OK, "%.*s; %zu more such places in this file", len, first->text.ptr,
				   document->note_count - 1);
	else
		(void)cc_error_set(&err, CC_OK, "%.*s", len, first->text.ptr);
	size_t line = 0;
	size_t column = 0;
	cc_utf8_line_column(document->source, first->source, &line, &column);
	cc_error_at(&err, document->path, line, column);
	cc_engine_tell(engine, CLAIMCHECK_WARNING, &err);
}

void cc_tell_slot(const struct claimcheck *engine, const struct cc_slot *slot)
{
	if (slot->error != NULL)
		tell_error(engine, slot);
	if (slot->status == CC_OK && slot->article.document.note_count > 0)
		tell_notes(engine, &slot->article.document);
}
