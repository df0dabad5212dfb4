/* `frames` of a metric: how a sentence says it around the figure, N ("employs N people", "bought back N of its
 * shares"). Each becomes a pattern of a name. Leaves patterns and their anchors to lexicon.c. */
#include "ruleset/frames.h"

#include <stdint.h>

#include "base/ascii.h"
#include "base/buf.h"
#include "ruleset/lexicon.h"

enum { LONGEST_FRAME = 1024 };

/* A figure: small words ("an estimated", "more than"), then digits or a number in words; then its unit. */
#define FIGURE_BEGINS                                                                                                  \
	"[^,.;:()\\d]{0,24}?(?:\\d|(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|half|dozens|"     \
	"hundreds|thousands|millions|billions|(?:a|an) (?:hundred|thousand|million|billion|third|quarter|fifth))\\b)"
/* The rest of the number, and a unit of two words at most: "412 million litres". */
#define UP_TO_THE_WORDS_BEHIND                                                                                         \
	"[\\d.,]*(?:[ -]?(?:million|billion|trillion|hundred|thousand|mn|bn|tn|m|b)\\b)?(?: ?%|(?: [\\w/]+){0,2}?)"

static bool is_figure_at(struct cc_str frame, size_t at)
{
	bool begins = at == 0 || !cc_ascii_is_letter(frame.ptr[at - 1]);
	return begins && frame.ptr[at] == 'N' && (at + 1 == frame.len || !cc_ascii_is_letter(frame.ptr[at + 1]));
}

/* Where the one N of a frame stands; SIZE_MAX where there is none or more than one. */
static size_t figure_in(struct cc_str frame)
{
	size_t found = SIZE_MAX;
	for (size_t at = 0; at < frame.len; at++) {
		if (!is_figure_at(frame, at))
			continue;
		if (found != SIZE_MAX)
			return SIZE_MAX;
		found = at;
	}
	return found;
}

/* The words of a frame: a group of alternatives is none that a pattern remembers. */
static void add_words(struct cc_buf *out, struct cc_str words)
{
	for (size_t i = 0; i < words.len; i++) {
		cc_buf_add_char(out, words.ptr[i]);
		if (words.ptr[i] == '(' && (i + 1 == words.len || words.ptr[i + 1] != '?'))
			cc_buf_adds(out, "?:");
	}
}

/* "turned over N", "cut N jobs": the name is what stands before the figure. */
static void add_head(struct cc_buf *out, struct cc_str head, struct cc_str tail)
{
	cc_buf_adds(out, "/(?<![\\w-])");
	add_words(out, head);
	cc_buf_adds(
	    out,
	    "(?:(?<!\\w)|(?!\\w))(?=" FIGURE_BEGINS); /* no word ends in the middle: "plant" of "planted 300 trees" */
	if (tail.len > 0) {
		cc_buf_adds(out, UP_TO_THE_WORDS_BEHIND);
		add_words(out, tail);
		cc_buf_adds(out, "(?![\\w])");
	}
	cc_buf_adds(out, ")/");
}

/* "N people on its payroll", "N-bed hospital": the name is what stands behind it. */
static void add_tail(struct cc_buf *out, struct cc_str tail)
{
	cc_buf_adds(out, "/" FIGURE_BEGINS UP_TO_THE_WORDS_BEHIND "\\K");
	add_words(out, tail);
	cc_buf_adds(out, "(?![\\w])/");
}

static struct cc_str pattern_of(struct cc_loader *loader, struct cc_str frame, size_t figure)
{
	struct cc_str head = cc_str_trim(cc_str_slice(frame, 0, figure));
	struct cc_str tail = cc_str_slice(frame, figure + 1, frame.len);
	struct cc_buf pattern = cc_buf_new(loader->alloc, LONGEST_FRAME);
	if (head.len > 0)
		add_head(&pattern, head, tail);
	else
		add_tail(&pattern, tail);
	struct cc_str kept = cc_buf_keep(&pattern, loader->arena);
	loader->nomem |= kept.ptr == NULL;
	cc_buf_free(&pattern);
	return kept;
}

static bool read_frame(struct cc_name *out, struct cc_loader *loader, const struct cc_yaml_node *node)
{
	if (!cc_node_is_text(loader, node, "a frame"))
		return false;
	size_t figure = figure_in(node->text);
	if (figure == SIZE_MAX) {
		cc_loader_fail(loader, cc_yaml_place(node),
			       "`%.*s` is no frame: one N stands for the figure, as in \"employs N people\"",
			       CC_STR_ARGS(node->text));
		return false;
	}
	struct cc_yaml_node pattern = *node;
	pattern.text = pattern_of(loader, node->text, figure);
	bool read = !loader->nomem && cc_lexicon_name(out, loader, &pattern, CC_PATTERN_ANY_CASE);
	out->source = node->text;
	return read;
}

const struct cc_name *cc_frames_read(struct cc_loader *loader, const struct cc_yaml_node *list, size_t *count)
{
	*count = 0;
	if (list == NULL)
		return NULL;
	struct cc_name *frames = cc_loader_alloc(loader, list->count * sizeof(*frames));
	if (frames == NULL)
		return NULL;
	for (const struct cc_yaml_node *item = list->first; item != NULL; item = item->next) {
		if (read_frame(&frames[*count], loader, item))
			(*count)++;
	}
	return frames;
}
