/* The one file that knows PCRE2: checked when made, JITed when first used, matched within limits.
 * Leaves finding places to try to phrases.c: a pattern is meant to be anchored at a literal. */
#define PCRE2_CODE_UNIT_WIDTH 8

#include "base/pattern.h"

#include <pthread.h>
#include <stdatomic.h>
#include <stdint.h>

#include <pcre2.h>

#include "base/utf8.h"

/* For one match in one sentence of some hundred bytes; who needs more goes back and forth without end. */
enum { MATCH_LIMIT = 200000, DEPTH_LIMIT = 2000, HEAP_LIMIT_KIB = 4096 };

enum { SOURCE_MAX = 4096, NAME_MAX_BYTES = 64, MESSAGE_MAX = 256 };

/* JIT code knows no "anchored" at match time, so an anchored search is code of its own. */
enum variant { SEARCH, ANCHORED, VARIANTS };

static const uint32_t variant_options[VARIANTS] = {[SEARCH] = 0, [ANCHORED] = PCRE2_ANCHORED};

struct cc_pattern {
	const struct cc_alloc *alloc;
	struct cc_str source; /* points at `text` */
	pcre2_general_context *general;
	pcre2_match_context *limits;
	pcre2_compile_context *compile;
	pcre2_code *codes[VARIANTS];
	atomic_bool ready[VARIANTS]; /* code is there and JIT was tried: nobody writes it any more */
	pthread_mutex_t guard;
	char text[];
};

/* PCRE2 does not say how much it gives back: the size stands in front of each block. */
union block {
	size_t size;
	max_align_t align;
};

static void *block_alloc(PCRE2_SIZE size, void *context)
{
	const struct cc_alloc *alloc = context;
	if (size > SIZE_MAX - sizeof(union block))
		return NULL;
	union block *block = alloc->resize(alloc->context, NULL, 0, sizeof(*block) + size);
	if (block == NULL)
		return NULL;
	block->size = sizeof(*block) + size;
	return block + 1;
}

static void block_free(void *ptr, void *context)
{
	const struct cc_alloc *alloc = context;
	if (ptr == NULL)
		return;
	union block *block = (union block *)ptr - 1;
	alloc->release(alloc->context, block, block->size);
}

static size_t handle_size(struct cc_str source)
{
	return sizeof(struct cc_pattern) + source.len + 1;
}

/* An empty handle with its copy of the source. */
static struct cc_pattern *make_handle(struct cc_str source, const struct cc_alloc *alloc)
{
	struct cc_pattern *pattern = alloc->resize(alloc->context, NULL, 0, handle_size(source));
	if (pattern == NULL)
		return NULL;
	memset(pattern, 0, handle_size(source));
	if (pthread_mutex_init(&pattern->guard, NULL) != 0) {
		alloc->release(alloc->context, pattern, handle_size(source));
		return NULL;
	}
	if (source.len > 0)
		memcpy(pattern->text, source.ptr, source.len);
	pattern->alloc = alloc;
	pattern->source = (struct cc_str){.ptr = pattern->text, .len = source.len};
	return pattern;
}

static bool make_contexts(struct cc_pattern *pattern)
{
	/* What an earlier call had no memory for is tried again; cc_pattern_free frees what there is. */
	if (pattern->general != NULL)
		return pattern->limits != NULL && pattern->compile != NULL;
	/* PCRE2 hands the context back as void *; block_alloc only reads it. */
	union {
		const struct cc_alloc *in;
		void *out;
	} context = {.in = pattern->alloc};
	pattern->general = pcre2_general_context_create(block_alloc, block_free, context.out);
	if (pattern->general == NULL)
		return false;
	pattern->limits = pcre2_match_context_create(pattern->general);
	pattern->compile = pcre2_compile_context_create(pattern->general);
	if (pattern->limits == NULL || pattern->compile == NULL)
		return false;
	pcre2_set_match_limit(pattern->limits, MATCH_LIMIT);
	pcre2_set_depth_limit(pattern->limits, DEPTH_LIMIT);
	pcre2_set_heap_limit(pattern->limits, HEAP_LIMIT_KIB);
	return true;
}

/* Say what PCRE2 says, and at which character. */
static enum cc_status refuse(const struct cc_pattern *pattern, int code, size_t offset, struct cc_error *err)
{
	if (code == PCRE2_ERROR_HEAP_FAILED || code == PCRE2_ERROR_NOMEMORY)
		return cc_error_set(err, CC_ERR_NOMEM, "out of memory for a pattern");
	unsigned char message[MESSAGE_MAX] = "";
	(void)pcre2_get_error_message(code, message, sizeof(message));
	cc_error_set(err, CC_ERR_SYNTAX, "pattern: %s", (const char *)message);
	if (err != NULL)
		err->at.column = cc_utf8_count(cc_str_slice(pattern->source, 0, offset)) + 1;
	return CC_ERR_SYNTAX;
}

static enum cc_status compile(struct cc_pattern *pattern, enum variant variant, struct cc_error *err)
{
	if (pattern->codes[variant] != NULL)
		return CC_OK;
	int code;
	size_t offset;
	uint32_t options = PCRE2_UTF | PCRE2_UCP | PCRE2_NEVER_BACKSLASH_C | variant_options[variant];
	pattern->codes[variant] =
	    pcre2_compile((PCRE2_SPTR)pattern->text, pattern->source.len, options, &code, &offset, pattern->compile);
	return pattern->codes[variant] != NULL ? CC_OK : refuse(pattern, code, offset, err);
}

static int found_callout(pcre2_callout_enumerate_block *block, void *context)
{
	(void)block;
	(void)context;
	return 1;
}

static enum cc_status check(struct cc_pattern *pattern, struct cc_error *err)
{
	enum cc_status status = make_contexts(pattern) ? compile(pattern, SEARCH, err)
						       : cc_error_set(err, CC_ERR_NOMEM, "out of memory for a pattern");
	/* Most sources hold no bracket that could be one: PCRE2 need not look through the code. */
	if (status == CC_OK && cc_str_find(pattern->source, CC_STR("(?C"), 0) == SIZE_MAX)
		return CC_OK;
	if (status == CC_OK && pcre2_callout_enumerate(pattern->codes[SEARCH], found_callout, NULL) != 0)
		return cc_error_set(err, CC_ERR_SYNTAX, "pattern: callouts (?C) are not allowed");
	return status;
}

enum cc_status cc_pattern_later(struct cc_pattern **out, struct cc_str source, const struct cc_alloc *alloc,
				struct cc_error *err)
{
	if (source.len > SOURCE_MAX)
		return cc_error_set(err, CC_ERR_SYNTAX, "pattern: longer than %d bytes", (int)SOURCE_MAX);
	*out = make_handle(source, alloc);
	return *out != NULL ? CC_OK : cc_error_set(err, CC_ERR_NOMEM, "out of memory for a pattern");
}

enum cc_status cc_pattern_new(struct cc_pattern **out, struct cc_str source, const struct cc_alloc *alloc,
			      struct cc_error *err)
{
	struct cc_pattern *pattern = NULL;
	enum cc_status status = cc_pattern_later(&pattern, source, alloc, err);
	if (pattern == NULL)
		return status;
	status = check(pattern, err);
	if (status != CC_OK) {
		cc_pattern_free(pattern);
		return status;
	}
	*out = pattern;
	return CC_OK;
}

void cc_pattern_free(struct cc_pattern *pattern)
{
	if (pattern == NULL)
		return;
	for (size_t i = 0; i < VARIANTS; i++)
		pcre2_code_free(pattern->codes[i]);
	pcre2_compile_context_free(pattern->compile);
	pcre2_match_context_free(pattern->limits);
	pcre2_general_context_free(pattern->general);
	pthread_mutex_destroy(&pattern->guard);
	pattern->alloc->release(pattern->alloc->context, pattern, handle_size(pattern->source));
}

/* Compile and JIT. A machine without JIT matches all the same, slower. */
static enum cc_status prepare(struct cc_pattern *pattern, enum variant variant)
{
	if (pattern->compile == NULL && !make_contexts(pattern))
		return CC_ERR_NOMEM;
	enum cc_status status = compile(pattern, variant, NULL);
	if (status != CC_OK)
		return status;
	if (pcre2_jit_compile(pattern->codes[variant], PCRE2_JIT_COMPLETE) == PCRE2_ERROR_NOMEMORY)
		return CC_ERR_NOMEM;
	atomic_store_explicit(&pattern->ready[variant], true, memory_order_release);
	return CC_OK;
}

static enum cc_status prepare_once(struct cc_pattern *pattern, enum variant variant)
{
	if (atomic_load_explicit(&pattern->ready[variant], memory_order_acquire))
		return CC_OK;
	enum cc_status status = CC_OK;
	pthread_mutex_lock(&pattern->guard);
	if (!atomic_load_explicit(&pattern->ready[variant], memory_order_relaxed))
		status = prepare(pattern, variant);
	pthread_mutex_unlock(&pattern->guard);
	return status;
}

static void take_groups(struct cc_match *out, pcre2_match_data *data, int count)
{
	const PCRE2_SIZE *ends = pcre2_get_ovector_pointer(data);
	out->count = count == 0 ? CC_PATTERN_GROUPS : (size_t)count; /* 0: more groups than places for them */
	for (size_t i = 0; i < CC_PATTERN_GROUPS; i++) {
		out->groups[i] = (struct cc_span){.start = SIZE_MAX, .end = SIZE_MAX};
		if (i < out->count && ends[2 * i] != PCRE2_UNSET)
			out->groups[i] = (struct cc_span){.start = ends[2 * i], .end = ends[2 * i + 1]};
	}
}

static enum cc_status status_of(int code)
{
	static const struct {
		int code;
		enum cc_status status;
	} known[] = {
	    {.code = PCRE2_ERROR_NOMATCH, .status = CC_NOT_FOUND},
	    {.code = PCRE2_ERROR_NOMEMORY, .status = CC_ERR_NOMEM},
	    {.code = PCRE2_ERROR_MATCHLIMIT, .status = CC_ERR_LIMIT},
	    {.code = PCRE2_ERROR_DEPTHLIMIT, .status = CC_ERR_LIMIT},
	    {.code = PCRE2_ERROR_HEAPLIMIT, .status = CC_ERR_LIMIT},
	    {.code = PCRE2_ERROR_JIT_STACKLIMIT, .status = CC_ERR_LIMIT},
	    {.code = PCRE2_ERROR_RECURSELOOP, .status = CC_ERR_LIMIT},
	};
	for (size_t i = 0; i < sizeof(known) / sizeof(known[0]); i++)
		if (known[i].code == code)
			return known[i].status;
	return CC_ERR_SYNTAX;
}

static enum cc_status match(struct cc_match *out, struct cc_pattern *pattern, enum variant variant,
			    struct cc_str subject, size_t from)
{
	enum cc_status status = prepare_once(pattern, variant);
	if (status != CC_OK)
		return status;
	pcre2_match_data *data = pcre2_match_data_create(CC_PATTERN_GROUPS, pattern->general);
	if (data == NULL)
		return CC_ERR_NOMEM;
	PCRE2_SPTR bytes = (PCRE2_SPTR)(subject.ptr != NULL ? subject.ptr : "");
	int code =
	    pcre2_match(pattern->codes[variant], bytes, subject.len, from, PCRE2_NO_UTF_CHECK, data, pattern->limits);
	if (code >= 0)
		take_groups(out, data, code);
	pcre2_match_data_free(data);
	return code >= 0 ? CC_OK : status_of(code);
}

enum cc_status cc_pattern_match(struct cc_match *out, struct cc_pattern *pattern, struct cc_str subject, size_t from)
{
	return match(out, pattern, SEARCH, subject, from);
}

enum cc_status cc_pattern_match_at(struct cc_match *out, struct cc_pattern *pattern, struct cc_str subject, size_t from)
{
	return match(out, pattern, ANCHORED, subject, from);
}

size_t cc_pattern_group(struct cc_pattern *pattern, struct cc_str name)
{
	unsigned char copy[NAME_MAX_BYTES] = "";
	if (name.len == 0 || name.len >= sizeof(copy) || prepare_once(pattern, SEARCH) != CC_OK)
		return 0;
	memcpy(copy, name.ptr, name.len);
	int number = pcre2_substring_number_from_name(pattern->codes[SEARCH], copy);
	return number > 0 ? (size_t)number : 0;
}

struct cc_str cc_pattern_source(const struct cc_pattern *pattern)
{
	return pattern->source;
}
