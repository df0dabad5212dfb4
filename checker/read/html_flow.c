/* Blanks as a browser shows them, entities, raised digits; everything else is copied.
 * Leaves what ends a fragment to read_html.c. */
#include "read/html_flow.h"
#include "base/ascii.h"

#include "read/entity.h"

enum { ENTITY_MAX = 34 };

void cc_html_flow_end(struct cc_html_flow *flow)
{
	if (flow->open)
		cc_weave_end(&flow->weave);
	flow->open = false;
	flow->blank = (struct cc_span){0};
}

void cc_html_flow_break(struct cc_html_flow *flow)
{
	cc_html_flow_end(flow);
	flow->follow = CC_FOLLOW_NEW;
}

/* Whether a line may break beside it without a blank: 。 and 研, not 9 and a. */
static bool is_wide(uint32_t c)
{
	return cc_utf8_is_han(c) || (c >= 0x3000 && c < 0x3040) || (c >= 0xFF00 && c < 0xFFF0);
}

/* 研发经费⏎投入: the line end of the source is no blank; R&D⏎spending: it is one. */
static bool is_nothing(const struct cc_html_flow *flow, struct cc_str behind)
{
	struct cc_str blank = cc_str_of_span(flow->source, flow->blank);
	if (cc_str_find(blank, CC_STR("\n"), 0) >= blank.len)
		return false;
	size_t at = flow->weave.len;
	const struct cc_str before = {.ptr = flow->weave.data, .len = flow->weave.len};
	size_t next = 0;
	return is_wide(cc_utf8_prev(before, &at)) || is_wide(cc_utf8_next(behind, &next));
}

/* Blanks and line ends between two words are one blank. */
static void write_blank(struct cc_html_flow *flow, struct cc_str behind)
{
	if (cc_span_len(flow->blank) == 0)
		return;
	if (!is_nothing(flow, behind))
		cc_weave_replace(&flow->weave, CC_STR(" "), flow->blank);
	flow->blank = (struct cc_span){0};
}

/* Be ready to write `text`, in a new fragment where none is open. */
static void go_on(struct cc_html_flow *flow, struct cc_str text)
{
	if (flow->open) {
		write_blank(flow, text);
		return;
	}
	cc_weave_begin(&flow->weave, &flow->block, flow->follow, 0);
	flow->open = true;
	flow->blank = (struct cc_span){0};
}

static bool is_blank(char c)
{
	return c == ' ' || (c >= '\t' && c <= '\r');
}

static size_t blanks_end(const struct cc_html_flow *flow, struct cc_span run)
{
	size_t at = run.start;
	while (at < run.end && is_blank(flow->source.ptr[at]))
		at++;
	return at;
}

/* A paragraph does not begin with the blanks that push it to the right: &nbsp;, U+3000. */
static bool is_indent(struct cc_str text)
{
	return cc_str_equal(text, CC_STR("\xC2\xA0")) || cc_str_equal(text, CC_STR("\xE3\x80\x80")) ||
	       cc_str_equal(text, CC_STR("\xE2\x80\x83")) || cc_str_equal(text, CC_STR("\xE2\x80\x82"));
}

/* In <pre> each line stands for itself, unless its sentence goes on. */
static void add_line_end(struct cc_html_flow *flow)
{
	cc_html_flow_end(flow);
	flow->follow = flow->code > 0 ? CC_FOLLOW_NEW : CC_FOLLOW_MAYBE;
}

static size_t add_blanks(struct cc_html_flow *flow, struct cc_span run)
{
	size_t end = blanks_end(flow, run);
	struct cc_span blank = {.start = run.start, .end = end};
	struct cc_str text = cc_str_of_span(flow->source, blank);
	if (flow->pre > 0 && cc_str_find(text, CC_STR("\n"), 0) < text.len)
		add_line_end(flow);
	else if (flow->open)
		flow->blank =
		    cc_span_len(flow->blank) > 0 ? (struct cc_span){.start = flow->blank.start, .end = end} : blank;
	return end;
}

static size_t add_entity(struct cc_html_flow *flow, struct cc_span run)
{
	char bytes[CC_UTF8_MAX];
	size_t most = cc_span_len(run) < ENTITY_MAX ? cc_span_len(run) : ENTITY_MAX;
	const char *start = flow->source.ptr + run.start;
	const char *end = memchr(start, ';', most);
	struct cc_span span = {.start = run.start, .end = run.start + 1};
	struct cc_str text = {.ptr = bytes};
	if (end != NULL)
		text.len = cc_entity_decode(bytes, (struct cc_str){.ptr = start, .len = (size_t)(end - start) + 1});
	if (text.len == 0)
		text = CC_STR("&");
	else
		span.end = run.start + (size_t)(end - start) + 1;
	if (!flow->open && is_indent(text))
		return span.end;
	go_on(flow, text);
	cc_weave_replace(&flow->weave, text, span);
	return span.end;
}

/* m<sup>2</sup> is m², and a note's number behind a figure is no digit of it: 3.12%<sup>1</sup>. */
static size_t add_raised(struct cc_html_flow *flow, struct cc_span run)
{
	static const char *const digits[] = {"⁰", "¹", "²", "³", "⁴", "⁵", "⁶", "⁷", "⁸", "⁹"};
	struct cc_str text = cc_str_from(digits[flow->source.ptr[run.start] - '0']);
	go_on(flow, text);
	cc_weave_replace(&flow->weave, text, (struct cc_span){.start = run.start, .end = run.start + 1});
	return run.start + 1;
}

static size_t add_plain(struct cc_html_flow *flow, struct cc_span run)
{
	size_t at = run.start;
	while (at < run.end && !is_blank(flow->source.ptr[at]) && flow->source.ptr[at] != '&' &&
	       !(flow->raised > 0 && cc_ascii_is_digit(flow->source.ptr[at])))
		at++;
	struct cc_span span = {.start = run.start, .end = at};
	while (!flow->open && cc_span_len(span) >= 3 &&
	       is_indent(cc_str_slice(flow->source, span.start, span.start + 3)))
		span.start += 3;
	if (cc_span_len(span) > 0) {
		go_on(flow, cc_str_of_span(flow->source, span));
		cc_weave_copy(&flow->weave, span);
	}
	return at;
}

void cc_html_flow_add(struct cc_html_flow *flow, struct cc_span run)
{
	while (run.start < run.end && !flow->weave.failed) {
		char c = flow->source.ptr[run.start];
		if (is_blank(c))
			run.start = add_blanks(flow, run);
		else if (c == '&')
			run.start = add_entity(flow, run);
		else if (flow->raised > 0 && cc_ascii_is_digit(c))
			run.start = add_raised(flow, run);
		else
			run.start = add_plain(flow, run);
	}
}
