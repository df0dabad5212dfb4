/* One JSON object a line: its fields by a table, each mistake in one line of text.
 * Leaves the content of a record to reader.h. */
#include "read/records.h"

#include <jansson.h>
#include <stdio.h>

#include "model/date.h"
#include "read/base64.h"

enum { RECORD_MAX = 256 << 20, ID_MAX = 4096 };

struct parser {
	struct cc_record *out;
	struct cc_arena *arena;
	struct cc_error *err;
	const json_t *object;
};

static enum cc_status out_of_memory(struct cc_error *err)
{
	return cc_error_set(err, CC_ERR_NOMEM, "out of memory");
}

static enum cc_status copy_string(struct parser *parser, struct cc_str *out, const json_t *value)
{
	*out = cc_arena_copy(parser->arena,
			     (struct cc_str){.ptr = json_string_value(value), .len = json_string_length(value)});
	return out->ptr != NULL ? CC_OK : out_of_memory(parser->err);
}

/* Optional text fields; null is as good as missing. */
static enum cc_status take_text(struct parser *parser, struct cc_str *out, const char *key)
{
	const json_t *value = json_object_get(parser->object, key);
	if (value == NULL || json_is_null(value))
		return CC_OK;
	if (!json_is_string(value))
		return cc_error_set(parser->err, CC_ERR_SYNTAX, "\"%s\" is not a string", key);
	return copy_string(parser, out, value);
}

static enum cc_status take_number_id(struct parser *parser, const json_t *value)
{
	char digits[32];
	int len = snprintf(digits, sizeof(digits), "%" JSON_INTEGER_FORMAT, json_integer_value(value));
	parser->out->id = cc_arena_copy(parser->arena, (struct cc_str){.ptr = digits, .len = (size_t)len});
	return parser->out->id.ptr != NULL ? CC_OK : out_of_memory(parser->err);
}

static enum cc_status take_id(struct parser *parser)
{
	const json_t *value = json_object_get(parser->object, "id");
	if (value == NULL || json_is_null(value))
		return CC_OK;
	if (json_is_integer(value))
		return take_number_id(parser, value);
	if (!json_is_string(value))
		return cc_error_set(parser->err, CC_ERR_SYNTAX, "\"id\" is neither a string nor a whole number");
	if (json_string_length(value) > ID_MAX)
		return cc_error_set(parser->err, CC_ERR_LIMIT, "\"id\" is longer than %d bytes", ID_MAX);
	return copy_string(parser, &parser->out->id, value);
}

static enum cc_status take_date(struct parser *parser)
{
	struct cc_str text = {0};
	enum cc_status status = take_text(parser, &text, "date");
	if (status != CC_OK || text.ptr == NULL)
		return status;
	/* 2025-12-19T08:30:00Z is a date too. */
	if (text.len > 10 && (text.ptr[10] == 'T' || text.ptr[10] == ' '))
		text.len = 10;
	if (cc_date_parse(&parser->out->input.date, text) != CC_OK)
		return cc_error_set(parser->err, CC_ERR_SYNTAX, "\"date\" is no date of the form YYYY-MM-DD: \"%.*s\"",
				    (int)(text.len < 40 ? text.len : 40), text.ptr);
	return CC_OK;
}

/* JSON text is UTF-8 by now, whatever a charset field says. */
static enum cc_status take_content(struct parser *parser)
{
	struct cc_read_input *input = &parser->out->input;
	struct cc_str text = {0};
	struct cc_str base64 = {0};
	enum cc_status status = take_text(parser, &text, "text");
	if (status == CC_OK)
		status = take_text(parser, &base64, "base64");
	if (status != CC_OK)
		return status;
	if (text.ptr != NULL && base64.ptr != NULL)
		return cc_error_set(parser->err, CC_ERR_SYNTAX, "both \"text\" and \"base64\": one of them is needed");
	if (text.ptr != NULL) {
		input->bytes = text;
		input->charset = CC_STR("UTF-8");
		return CC_OK;
	}
	if (base64.ptr == NULL)
		return cc_error_set(parser->err, CC_ERR_SYNTAX, "neither \"text\" nor \"base64\"");
	size_t bad_at = 0;
	status = cc_base64_decode(&input->bytes, base64, parser->arena, &bad_at);
	if (status == CC_ERR_NOMEM)
		return out_of_memory(parser->err);
	if (status != CC_OK)
		return cc_error_set(parser->err, CC_ERR_SYNTAX, "\"base64\" is broken at its character %zu",
				    bad_at + 1);
	return take_text(parser, &input->charset, "charset");
}

static enum cc_status take_fields(struct parser *parser)
{
	enum cc_status status = take_id(parser);
	if (status == CC_OK)
		status = take_text(parser, &parser->out->input.title, "title");
	if (status == CC_OK)
		status = take_text(parser, &parser->out->input.media_type, "media_type");
	if (status == CC_OK)
		status = take_date(parser);
	return status == CC_OK ? take_content(parser) : status;
}

static enum cc_status parse_json(struct parser *parser, struct cc_str line)
{
	json_error_t problem;
	json_t *root = json_loadb(line.ptr != NULL ? line.ptr : "", line.len, JSON_REJECT_DUPLICATES, &problem);
	if (root == NULL) {
		enum json_error_code code = json_error_code(&problem);
		if (code == json_error_out_of_memory)
			return out_of_memory(parser->err);
		enum cc_status status = code == json_error_invalid_utf8 ? CC_ERR_ENCODING : CC_ERR_SYNTAX;
		return cc_error_set(parser->err, status, "no JSON: %s (byte %d)", problem.text, problem.position);
	}
	parser->object = root;
	enum cc_status status = json_is_object(root)
				    ? take_fields(parser)
				    : cc_error_set(parser->err, CC_ERR_SYNTAX, "a record is an object: {\"id\": ...}");
	json_decref(root);
	return status;
}

static enum cc_status number_record(struct parser *parser, size_t number)
{
	char text[40];
	int len = snprintf(text, sizeof(text), "line %zu", number);
	parser->out->id = cc_arena_copy(parser->arena, (struct cc_str){.ptr = text, .len = (size_t)len});
	return parser->out->id.ptr != NULL ? CC_OK : out_of_memory(parser->err);
}

enum cc_status cc_record_parse(struct cc_record *out, struct cc_str line, size_t number, struct cc_arena *arena,
			       struct cc_error *err)
{
	*out = (struct cc_record){.input = {.role = CC_ROLE_CORPUS}};
	struct parser parser = {.out = out, .arena = arena, .err = err};
	enum cc_status status = number_record(&parser, number);
	if (status != CC_OK)
		return status;
	if (line.len > RECORD_MAX)
		status = cc_error_set(err, CC_ERR_LIMIT, "a record of more than %d bytes", RECORD_MAX);
	else
		status = parse_json(&parser, line);
	out->input.path = out->id;
	if (status != CC_OK)
		cc_error_at(err, out->id, 0, 0);
	return status;
}
