/* The table of readers, and the steps that all formats share.
 * Leaves each format to its file, titles and dates to title.h and dateline.h. */
#include "read/reader.h"

#include "read/dateline.h"
#include "read/encoding.h"
#include "read/front_matter.h"
#include "read/title.h"

#define CC_READER(id) extern const struct cc_reader cc_reader_##id;
#include "read/readers.def"
#undef CC_READER

const struct cc_reader *const cc_readers[] = {
#define CC_READER(id) &cc_reader_##id,
#include "read/readers.def"
#undef CC_READER
    NULL};

static bool equals_lowered(struct cc_str text, const char *lower)
{
	if (text.len != strlen(lower))
		return false;
	for (size_t i = 0; i < text.len; i++) {
		char c = text.ptr[i];
		if ((c >= 'A' && c <= 'Z' ? c - 'A' + 'a' : c) != lower[i])
			return false;
	}
	return true;
}

static struct cc_str extension_of(struct cc_str path)
{
	for (size_t at = path.len; at > 0 && path.ptr[at - 1] != '/'; at--)
		if (path.ptr[at - 1] == '.')
			return cc_str_slice(path, at, path.len);
	return (struct cc_str){0};
}

static bool has_extension(const struct cc_reader *reader, struct cc_str extension)
{
	for (size_t i = 0; reader->extensions[i] != NULL; i++)
		if (equals_lowered(extension, reader->extensions[i]))
			return true;
	return false;
}

/* "text/markdown; charset=utf-8" is text/markdown. */
static bool has_media_type(const struct cc_reader *reader, struct cc_str media_type)
{
	size_t len = 0;
	while (len < media_type.len && media_type.ptr[len] != ';' && media_type.ptr[len] != ' ')
		len++;
	return equals_lowered(cc_str_slice(media_type, 0, len), reader->media_type);
}

const struct cc_reader *cc_reader_of_path(struct cc_str path)
{
	struct cc_str extension = extension_of(path);
	for (size_t i = 0; cc_readers[i] != NULL; i++)
		if (has_extension(cc_readers[i], extension))
			return cc_readers[i];
	return NULL;
}

/* What nobody claims is read as plain text. */
static const struct cc_reader *choose(const struct cc_read_input *input)
{
	const struct cc_reader *chosen = input->media_type.ptr == NULL ? cc_reader_of_path(input->path) : NULL;
	for (size_t i = 0; input->media_type.ptr != NULL && chosen == NULL && cc_readers[i] != NULL; i++)
		chosen = has_media_type(cc_readers[i], input->media_type) ? cc_readers[i] : NULL;
	return chosen != NULL ? chosen : &cc_reader_plain;
}

static enum cc_status out_of_memory(struct cc_error *err)
{
	return cc_error_set(err, CC_ERR_NOMEM, "out of memory");
}

static bool copy(struct cc_str *out, struct cc_str text, struct cc_arena *arena)
{
	if (text.ptr == NULL)
		return true;
	*out = cc_arena_copy(arena, text);
	return out->ptr != NULL;
}

static enum cc_status read_decoded(struct cc_document *document, const struct cc_reader *reader,
				   const struct cc_read_input *input, struct cc_arena *arena, struct cc_error *err)
{
	document->media_type = cc_str_from(reader->media_type);
	document->role = input->role;
	if (!copy(&document->path, input->path, arena) || !copy(&document->title, input->title, arena))
		return out_of_memory(err);
	enum cc_status status = reader->read(document, arena, err);
	if (status != CC_OK)
		return status;
	const struct cc_front_matter front = cc_front_matter_read(document->source);
	document->title_apart = document->title.len > 0 || front.title.len > 0;
	if (document->title.ptr == NULL)
		document->title = front.title.ptr != NULL ? front.title : cc_title_find(document);
	if (cc_date_is_set(input->date)) {
		document->date = input->date;
		document->date_span = cc_period_day(input->date);
		document->date_origin = CC_DATE_GIVEN;
		return CC_OK;
	}
	return cc_dateline_find(document, front.date, arena) == CC_OK ? CC_OK : out_of_memory(err);
}

enum cc_status cc_read_document(struct cc_document *out, const struct cc_read_input *input, struct cc_arena *arena,
				struct cc_error *err)
{
	struct cc_decoded decoded;
	enum cc_status status = cc_decode(&decoded, input->bytes, input->charset, arena, err);
	struct cc_document document = {.date_origin = CC_DATE_NONE};
	if (status == CC_OK) {
		document.source = decoded.text;
		document.encoding = decoded.encoding;
		document.bad_bytes = decoded.bad_bytes;
		document.notes = decoded.notes.items;
		document.note_count = decoded.notes.len;
		status = read_decoded(&document, choose(input), input, arena, err);
	}
	if (status == CC_OK)
		*out = document;
	else
		cc_error_at(err, input->path, 0, 0);
	return status;
}
