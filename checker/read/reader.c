/* The table of readers, and the steps that all formats share.
 * Leaves each format to its file, titles and dates to title.h and dateline.h. */
#include "read/reader.h"

#include "base/utf8.h"
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
		if (cc_str_equal_folded(extension, cc_str_from(reader->extensions[i])))
			return true;
	return false;
}

/* "text/markdown; charset=utf-8" is text/markdown. */
static bool has_media_type(const struct cc_reader *reader, struct cc_str media_type)
{
	size_t len = 0;
	while (len < media_type.len && media_type.ptr[len] != ';' && media_type.ptr[len] != ' ')
		len++;
	return cc_str_equal_folded(cc_str_slice(media_type, 0, len), cc_str_from(reader->media_type));
}

const struct cc_reader *cc_reader_of_path(struct cc_str path)
{
	struct cc_str extension = extension_of(path);
	for (size_t i = 0; cc_readers[i] != NULL; i++)
		if (has_extension(cc_readers[i], extension))
			return cc_readers[i];
	return NULL;
}

static const struct cc_reader *of_media_type(struct cc_str media_type)
{
	for (size_t i = 0; media_type.ptr != NULL && cc_readers[i] != NULL; i++)
		if (has_media_type(cc_readers[i], media_type))
			return cc_readers[i];
	return NULL;
}

static const struct cc_reader *of_content(struct cc_str bytes)
{
	for (size_t i = 0; cc_readers[i] != NULL; i++)
		if (cc_readers[i]->begins != NULL && cc_readers[i]->begins(bytes))
			return cc_readers[i];
	return NULL;
}

/* What nobody claims is read as plain text. */
static const struct cc_reader *choose(const struct cc_read_input *input)
{
	const struct cc_reader *chosen = of_media_type(input->media_type);
	if (input->media_type.ptr == NULL) {
		chosen = cc_reader_of_path(input->path);
		chosen = chosen != NULL ? chosen : of_content(input->bytes);
	}
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
	const struct cc_front_matter front =
	    reader->head != NULL ? reader->head(document->source) : cc_front_matter_read(document->source);
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

/* What a page says of its charset counts where its bytes leave it open: many say gb2312 and are UTF-8 by now. */
static enum cc_status decode(struct cc_decoded *out, const struct cc_reader *reader, const struct cc_read_input *input,
			     struct cc_arena *arena, struct cc_error *err)
{
	bool is_open = input->charset.ptr == NULL && reader->charset != NULL &&
		       cc_utf8_valid_prefix(input->bytes) < input->bytes.len;
	struct cc_str named = is_open ? reader->charset(input->bytes) : (struct cc_str){0};
	if (named.len > 0 && cc_decode(out, input->bytes, named, arena, NULL) == CC_OK)
		return CC_OK;
	return cc_decode(out, input->bytes, input->charset, arena, err);
}

enum cc_status cc_read_document(struct cc_document *out, const struct cc_read_input *input, struct cc_arena *arena,
				struct cc_error *err)
{
	struct cc_decoded decoded;
	const struct cc_reader *reader = choose(input);
	enum cc_status status = decode(&decoded, reader, input, arena, err);
	struct cc_document document = {.date_origin = CC_DATE_NONE};
	if (status == CC_OK) {
		document.source = decoded.text;
		document.encoding = decoded.encoding;
		document.bad_bytes = decoded.bad_bytes;
		document.notes = decoded.notes.items;
		document.note_count = decoded.notes.len;
		status = read_decoded(&document, reader, input, arena, err);
	}
	if (status == CC_OK)
		*out = document;
	else
		cc_error_at(err, input->path, 0, 0);
	return status;
}
