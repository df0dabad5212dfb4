/* Each fragment is written behind a line feed; where it turns out to go on with the one before, the line feed is taken
 * out again. Leaves the judgement to joining.h. */
#include "read/weave.h"

void cc_weave_init(struct cc_weave *weave, struct cc_str source, uint32_t wrap, struct cc_arena *arena)
{
	*weave = (struct cc_weave){.arena = arena,
				   .source = source,
				   .pieces = cc_vec_new(arena, sizeof(struct cc_piece)),
				   .blocks = cc_vec_new(arena, sizeof(struct cc_block)),
				   .joins = cc_vec_new(arena, sizeof(struct cc_join)),
				   .joining = {.source = source, .wrap = wrap, .arena = arena}};
}

static void append(struct cc_weave *weave, struct cc_str text)
{
	if (weave->failed || text.len == 0)
		return;
	if (text.len > weave->cap - weave->len) {
		/* The reading is about as long as the source: nearly always the only allocation. */
		size_t cap = weave->cap + weave->cap / 2 + text.len + (weave->cap == 0 ? weave->source.len : 0) + 64;
		char *data = cc_arena_take(weave->arena, cap);
		if (data == NULL) {
			weave->failed = true;
			return;
		}
		if (weave->len > 0)
			memcpy(data, weave->data, weave->len);
		weave->data = data;
		weave->cap = cap;
	}
	memcpy(weave->data + weave->len, text.ptr, text.len);
	weave->len += text.len;
}

static void add_piece(struct cc_weave *weave, struct cc_span source)
{
	const struct cc_piece piece = {.view = (uint32_t)weave->len,
				       .source = (uint32_t)source.start,
				       .source_len = (uint32_t)cc_span_len(source)};
	if (weave->len > UINT32_MAX || source.end > UINT32_MAX || !cc_vec_add(&weave->pieces, &piece))
		weave->failed = true;
}

static struct cc_piece *last_piece(struct cc_weave *weave)
{
	return weave->pieces.len > 0 ? (struct cc_piece *)weave->pieces.items + weave->pieces.len - 1 : NULL;
}

void cc_weave_copy(struct cc_weave *weave, struct cc_span source)
{
	if (source.start >= source.end)
		return;
	struct cc_piece *piece = weave->pieces.len > weave->piece_first ? last_piece(weave) : NULL;
	bool extends = piece != NULL && piece->source + piece->source_len == source.start &&
		       weave->len - piece->view == piece->source_len;
	if (extends)
		piece->source_len += (uint32_t)cc_span_len(source);
	else
		add_piece(weave, source);
	append(weave, cc_str_of_span(weave->source, source));
}

void cc_weave_replace(struct cc_weave *weave, struct cc_str text, struct cc_span source)
{
	if (text.len == 0)
		return;
	add_piece(weave, source);
	append(weave, text);
}

/* The line feed that ends a block stands for the one in the source, where there is one. */
static void add_line_feed(struct cc_weave *weave)
{
	const struct cc_piece *piece = last_piece(weave);
	size_t at = piece != NULL ? piece->source + piece->source_len : 0;
	bool is_there = at < weave->source.len && (weave->source.ptr[at] == '\n' || weave->source.ptr[at] == '\r');
	add_piece(weave, (struct cc_span){.start = at, .end = at + (is_there ? 1 : 0)});
	append(weave, CC_STR("\n"));
}

void cc_weave_begin(struct cc_weave *weave, const struct cc_block *block, enum cc_follow follow, uint32_t blanks)
{
	if (weave->blocks.len > 0)
		add_line_feed(weave);
	weave->block = *block;
	weave->follow = weave->blocks.len > 0 ? follow : CC_FOLLOW_NEW;
	weave->blanks = blanks;
	weave->start = weave->len;
	weave->piece_first = weave->pieces.len;
}

static struct cc_block *last_block(struct cc_weave *weave)
{
	return (struct cc_block *)weave->blocks.items + weave->blocks.len - 1;
}

/* Take `count` bytes out in front of the fragment that was just written. */
static void pull_back(struct cc_weave *weave, size_t count)
{
	memmove(weave->data + weave->start - count, weave->data + weave->start, weave->len - weave->start);
	struct cc_piece *pieces = weave->pieces.items;
	for (size_t i = weave->piece_first; i < weave->pieces.len; i++)
		pieces[i].view -= (uint32_t)count;
	weave->start -= count;
	weave->len -= count;
}

/* Drop the piece before the fragment's first. */
static void drop_piece_before(struct cc_weave *weave)
{
	struct cc_piece *pieces = weave->pieces.items;
	size_t behind = weave->pieces.len - weave->piece_first;
	memmove(pieces + weave->piece_first - 1, pieces + weave->piece_first, behind * sizeof(*pieces));
	weave->piece_first--;
	weave->pieces.len--;
}

/* Only text of one nature is read on: a paragraph, or one that goes on a list item or a quotation. */
static bool may_follow(const struct cc_weave *weave, const struct cc_block *before)
{
	bool continues = before->kind == CC_BLOCK_PARAGRAPH || before->kind == CC_BLOCK_LIST_ITEM ||
			 before->kind == CC_BLOCK_QUOTATION;
	return continues && weave->block.kind == CC_BLOCK_PARAGRAPH;
}

static enum cc_joint joint_of(struct cc_weave *weave)
{
	if (weave->follow == CC_FOLLOW_NEW)
		return CC_JOINT_NONE;
	const struct cc_str text = {.ptr = weave->data, .len = weave->len};
	struct cc_line_pair pair = {.before = cc_str_slice(text, weave->last_start, last_block(weave)->text.end),
				    .behind = cc_str_slice(text, weave->start, weave->len),
				    .block = cc_str_of_span(text, last_block(weave)->text),
				    .blanks = weave->blanks,
				    .indent = weave->last_indent,
				    .behind_kind = weave->kind};
	if (weave->follow == CC_FOLLOW_SOFT)
		return cc_joining_soft(&weave->joining, &pair);
	if (!may_follow(weave, last_block(weave)))
		return CC_JOINT_NONE;
	return cc_joining_judge(&weave->joining, &pair);
}

/* inno-⏎vation: the hyphen goes as well, out of the piece that holds it. */
static void drop_hyphen(struct cc_weave *weave)
{
	struct cc_piece *piece = (struct cc_piece *)weave->pieces.items + weave->piece_first - 1;
	if (weave->start - piece->view != piece->source_len)
		return;
	pull_back(weave, 1);
	if (--piece->source_len == 0)
		drop_piece_before(weave);
}

static void close_joint(struct cc_weave *weave, enum cc_joint joint)
{
	if (joint == CC_JOINT_SPACE) {
		weave->data[weave->start - 1] = ' ';
	} else {
		pull_back(weave, 1);
		drop_piece_before(weave);
		if (joint == CC_JOINT_HYPHEN)
			drop_hyphen(weave);
	}
	const struct cc_join join = {.at = weave->start, .blanks = weave->blanks};
	(void)cc_vec_add(&weave->joins, &join);
}

static void forget_fragment(struct cc_weave *weave)
{
	if (weave->blocks.len == 0)
		return;
	weave->len--;
	weave->pieces.len--;
}

void cc_weave_end(struct cc_weave *weave)
{
	weave->failed = weave->failed || weave->pieces.failed;
	if (weave->failed)
		return;
	if (weave->len == weave->start) {
		forget_fragment(weave);
		return;
	}
	enum cc_joint joint = joint_of(weave);
	if (joint == CC_JOINT_NONE) {
		weave->block.text.start = weave->start;
		(void)cc_vec_add(&weave->blocks, &weave->block);
	} else {
		close_joint(weave, joint);
	}
	weave->failed = weave->failed || weave->blocks.failed || weave->joining.failed;
	if (weave->failed)
		return;
	last_block(weave)->text.end = weave->len;
	weave->last_start = weave->start;
	weave->last_indent = weave->indent;
}

enum cc_status cc_weave_finish(struct cc_weave *weave, struct cc_document *document)
{
	if (weave->blocks.len > 0)
		add_line_feed(weave);
	if (weave->failed || weave->pieces.failed || weave->blocks.failed || weave->joins.failed)
		return CC_ERR_NOMEM;
	document->reading = (struct cc_str){.ptr = weave->data, .len = weave->len};
	document->to_source =
	    (struct cc_map){.pieces = weave->pieces.items, .count = weave->pieces.len, .view_len = weave->len};
	document->blocks = weave->blocks.items;
	document->block_count = weave->blocks.len;
	document->joins = weave->joins.items;
	document->join_count = weave->joins.len;
	return CC_OK;
}
