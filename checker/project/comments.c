/* From the words of a remark to the part of the source it speaks of.
 * Leaves which of two layers of suppression counts to pipeline/settle.c. */
#include "project/comments.h"

#include "base/arena.h"
#include "project/selector.h"
#include "read/remark.h"

/* What each verb needs to know. */
struct request {
	struct cc_vec *out; /* struct cc_comment */
	size_t first;	    /* of this article's in `out` */
	const struct cc_article *article;
	struct cc_comment comment; /* all but its scope */
};

static struct cc_span block_source(const struct cc_article *article, size_t index)
{
	return cc_article_source(article, article->document.blocks[index].text);
}

/* The first block that ends behind source offset `at`; block_count where there is none. */
static size_t block_behind(const struct cc_article *article, size_t at)
{
	size_t low = 0;
	size_t high = article->document.block_count;
	while (low < high) {
		size_t middle = low + (high - low) / 2;
		if (block_source(article, middle).end <= at)
			low = middle + 1;
		else
			high = middle;
	}
	return low;
}

static bool on_one_line(struct cc_str source, size_t from, size_t to)
{
	return to <= from || memchr(source.ptr + from, '\n', to - from) == NULL;
}

/* The block that the remark stands in or behind, otherwise the next one. `alone` tells which. */
static size_t target_block(const struct cc_article *article, struct cc_span place, bool *alone)
{
	size_t next = block_behind(article, place.start);
	*alone = false;
	if (next < article->document.block_count && block_source(article, next).start <= place.start)
		return next;
	if (next > 0 && on_one_line(article->document.source, block_source(article, next - 1).end, place.start))
		return next - 1;
	*alone = true;
	return next;
}

/* Cells of one row belong together; of one table where the remark stands above it. */
static bool together(const struct cc_block *a, const struct cc_block *b, bool whole_table)
{
	return a->kind == CC_BLOCK_TABLE_CELL && b->kind == CC_BLOCK_TABLE_CELL && a->table == b->table &&
	       (whole_table || a->row == b->row);
}

static struct cc_span scope_of_block(const struct cc_article *article, size_t index, bool alone)
{
	const struct cc_block *blocks = article->document.blocks;
	size_t first = index;
	size_t last = index;
	while (first > 0 && together(&blocks[first - 1], &blocks[index], alone))
		first--;
	while (last + 1 < article->document.block_count && together(&blocks[last + 1], &blocks[index], alone))
		last++;
	return (struct cc_span){.start = block_source(article, first).start, .end = block_source(article, last).end};
}

static void add(struct request *request, enum cc_comment_problem problem, struct cc_span scope)
{
	request->comment.problem = problem;
	request->comment.scope = problem == CC_COMMENT_RIGHT ? scope : (struct cc_span){0};
	(void)cc_vec_add(request->out, &request->comment);
}

static void on_ignore(struct request *request)
{
	bool alone = false;
	size_t index = target_block(request->article, request->comment.place, &alone);
	if (index == request->article->document.block_count)
		add(request, CC_COMMENT_NOTHING_BELOW, (struct cc_span){0});
	else
		add(request, CC_COMMENT_RIGHT, scope_of_block(request->article, index, alone));
}

static void on_ignore_file(struct request *request)
{
	add(request, CC_COMMENT_RIGHT, (struct cc_span){.start = 0, .end = request->article->document.source.len});
}

/* Open until an `on` closes it; until then it reaches to the end. */
static void on_off(struct request *request)
{
	struct cc_span scope = {.start = request->comment.place.end, .end = request->article->document.source.len};
	add(request, CC_COMMENT_RIGHT, scope);
}

static bool same_selectors(const struct cc_comment *a, const struct cc_comment *b)
{
	if (a->selector_count != b->selector_count)
		return false;
	for (size_t i = 0; i < a->selector_count; i++)
		if (!cc_str_equal(a->selectors[i], b->selectors[i]))
			return false;
	return true;
}

/* `on` alone ends all that is off; with selectors, what was put off in the same words. */
static void on_on(struct request *request)
{
	struct cc_comment *all = request->out->items;
	size_t end = request->article->document.source.len;
	bool found = false;
	for (size_t i = request->first; i < request->out->len; i++) {
		struct cc_comment *open = &all[i];
		bool is_open = open->scope.start == open->place.end && open->scope.end == end;
		if (!is_open || (request->comment.selector_count > 0 && !same_selectors(open, &request->comment)))
			continue;
		open->scope.end = request->comment.place.start;
		found = true;
	}
	if (!found)
		add(request, CC_COMMENT_NOTHING_OFF, (struct cc_span){0});
}

static const struct {
	const char *word;
	void (*act)(struct request *request);
} verbs[] = {{"ignore", on_ignore}, {"ignore-file", on_ignore_file}, {"off", on_off}, {"on", on_on}};

/* One of the words that may stand between selectors: a comma of either width, a blank. */
static size_t separator_at(struct cc_str text, size_t at)
{
	static const char *const separators[] = {" ", ",", "\t", "\r", "\n", "，", "、", "　"};
	struct cc_str rest = cc_str_slice(text, at, text.len);
	for (size_t i = 0; i < sizeof(separators) / sizeof(separators[0]); i++)
		if (cc_str_starts(rest, cc_str_from(separators[i])))
			return strlen(separators[i]);
	return 0;
}

static struct cc_str next_word(struct cc_str text, size_t *at)
{
	size_t gap = 0;
	while (*at < text.len && (gap = separator_at(text, *at)) > 0)
		*at += gap;
	size_t start = *at;
	while (*at < text.len && separator_at(text, *at) == 0)
		(*at)++;
	return cc_str_slice(text, start, *at);
}

/* Where the reason begins: behind a -- of its own, or behind a Chinese dash. SIZE_MAX where there is none. */
static size_t find_dash(struct cc_str words, size_t *len)
{
	static const char *const dashes[] = {" -- ", "——", " — "};
	size_t best = words.len;
	for (size_t i = 0; i < sizeof(dashes) / sizeof(dashes[0]); i++) {
		size_t at = cc_str_find(words, cc_str_from(dashes[i]), 0);
		if (at >= best)
			continue;
		best = at;
		*len = strlen(dashes[i]);
	}
	return best;
}

static bool split_words(struct request *request, struct cc_str words, struct cc_arena *arena)
{
	size_t dash_len = 0;
	size_t dash = find_dash(words, &dash_len);
	struct cc_str reason = cc_str_trim(cc_str_slice(words, dash + dash_len, words.len));
	request->comment.reason = reason.len > 0 ? reason : (struct cc_str){0};
	struct cc_str head = cc_str_slice(words, 0, dash);
	size_t at = 0;
	request->comment.word = next_word(head, &at);
	struct cc_vec selectors = cc_vec_new(arena, sizeof(struct cc_str));
	for (;;) {
		struct cc_str word = next_word(head, &at);
		if (word.len == 0)
			break;
		(void)cc_vec_add(&selectors, &word);
	}
	request->comment.selectors = selectors.items;
	request->comment.selector_count = selectors.len;
	return !selectors.failed;
}

static void act(struct request *request)
{
	for (size_t i = 0; i < sizeof(verbs) / sizeof(verbs[0]); i++) {
		if (!cc_str_equal(cc_str_from(verbs[i].word), request->comment.word))
			continue;
		verbs[i].act(request);
		return;
	}
	add(request, CC_COMMENT_UNKNOWN_VERB, (struct cc_span){0});
}

enum cc_status cc_comments_read(struct cc_vec *out, const struct cc_article *article, struct cc_arena *arena)
{
	struct cc_remark remark;
	struct request request = {.out = out, .first = out->len, .article = article};
	for (size_t at = 0; cc_remark_find(&remark, article->document.source, at); at = remark.span.end) {
		request.comment = (struct cc_comment){.article = article, .place = remark.span};
		if (!split_words(&request, remark.words, arena))
			return CC_ERR_NOMEM;
		act(&request);
	}
	return out->failed ? CC_ERR_NOMEM : CC_OK;
}
