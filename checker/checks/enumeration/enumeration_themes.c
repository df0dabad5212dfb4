/* Themes that a sentence announces and headings take up: where most have a heading, one without has lost it.
 * Leaves lists with a number before or behind them to enumeration_lists.c. */
#include "checks/enumeration/enumeration.h"
#include "checks/shared/compose.h"

#include "base/utf8.h"

enum {
	THEMES_LEAST = 3,
	THEMES_MOST = 12,
	THEME_BYTES = 15,   /* five Han characters: shorter ones stand in many headings by chance */
	LISTS_TRIED = 2000, /* an article: each is looked for in all headings */
	HEADING_BYTES = 1 << 14
};

static const struct cc_str separator = {.ptr = "、", .len = sizeof("、") - 1};

/* All headings of the article in one text, each ended by LF. */
struct headings {
	struct cc_str text;
	struct cc_vec spans;   /* struct cc_span: of each in the view */
	struct cc_vec offsets; /* size_t: where each begins in the text */
};

struct theme {
	struct cc_str words;
	size_t heading; /* index; SIZE_MAX: none */
};

static bool add_sentence(struct headings *out, struct cc_buf *text, struct cc_str view, struct cc_span span)
{
	size_t offset = text->len;
	cc_buf_add(text, cc_str_of_span(view, span));
	cc_buf_add_char(text, '\n');
	return cc_vec_add(&out->spans, &span) && cc_vec_add(&out->offsets, &offset);
}

static bool gather(struct headings *out, const struct enumeration *work)
{
	const struct cc_text *text = &work->article->text;
	struct cc_buf buf = cc_buf_new(cc_arena_allocator(work->arena), HEADING_BYTES);
	out->spans = cc_vec_new(work->arena, sizeof(struct cc_span));
	out->offsets = cc_vec_new(work->arena, sizeof(size_t));
	bool ok = true;
	for (size_t i = 0; i < text->sentence_count && ok; i++) {
		struct cc_span span = text->sentences[i].span;
		bool heading = (text->sentences[i].flags & CC_SENTENCE_HEADING) != 0;
		/* more headings than that are a book, and what they announce stands in its contents */
		if (heading && buf.len + cc_span_len(span) + 1 < HEADING_BYTES)
			ok = add_sentence(out, &buf, text->view, span);
	}
	out->text = cc_buf_keep(&buf, work->arena);
	cc_buf_free(&buf);
	return ok && out->text.ptr != NULL;
}

/* The heading that holds these words, behind view offset `behind`. */
static size_t heading_with(const struct headings *headings, struct cc_str words, size_t behind)
{
	const size_t *offsets = headings->offsets.items;
	const struct cc_span *spans = headings->spans.items;
	for (size_t at = cc_str_find(headings->text, words, 0); at != SIZE_MAX;
	     at = cc_str_find(headings->text, words, at + 1)) {
		size_t index = headings->offsets.len;
		while (index > 0 && offsets[index - 1] > at)
			index--;
		if (index > 0 && spans[index - 1].start > behind)
			return index - 1;
	}
	return SIZE_MAX;
}

static bool is_han_before(struct cc_str view, size_t at)
{
	return at > 0 && cc_utf8_is_han(cc_utf8_prev(view, &at));
}

/* Characters run on to `end` from the mark before them. */
static size_t run_start(struct cc_str view, size_t from, size_t end)
{
	size_t at = end;
	while (at > from && is_han_before(view, at))
		cc_utf8_prev(view, &at);
	return at;
}

static size_t run_end(struct cc_str view, size_t from, size_t end)
{
	size_t at = from;
	while (at < end) {
		size_t next = at;
		if (!cc_utf8_is_han(cc_utf8_next(view, &next)))
			break;
		at = next;
	}
	return at;
}

/* 勇争技术革命性突破之先、…: before the first theme stand words that announce it; what ends it, a heading holds. */
static struct cc_str tail_in_heading(const struct headings *headings, struct cc_str words, size_t behind)
{
	struct cc_str tail = words;
	while (tail.len >= THEME_BYTES && heading_with(headings, tail, behind) == SIZE_MAX) {
		size_t cut = 0;
		cc_utf8_next(tail, &cut);
		tail = cc_str_slice(tail, cut, tail.len);
	}
	return tail.len >= THEME_BYTES ? tail : words;
}

/* The list whose first 、 stands at `at`. @return how many themes; *end behind the last. */
static size_t read_list(struct theme *themes, const struct headings *headings, struct cc_str view,
			struct cc_span within, size_t at, size_t *end)
{
	size_t count = 0;
	size_t start = run_start(view, within.start, at);
	*end = at;
	for (size_t from = start; count < THEMES_MOST; from = *end + separator.len) {
		*end = run_end(view, from, within.end);
		themes[count++] = (struct theme){.words = cc_str_slice(view, from, *end), .heading = SIZE_MAX};
		if (!cc_str_starts(cc_str_slice(view, *end, within.end), separator))
			break;
	}
	themes[0].words = tail_in_heading(headings, themes[0].words, *end);
	return count;
}

static bool is_long(const struct theme *themes, size_t count)
{
	for (size_t i = 0; i < count; i++)
		if (themes[i].words.len < THEME_BYTES)
			return false;
	return count >= THEMES_LEAST;
}

/* Each theme in a heading of its own. @return how many have one. */
static size_t find_headings(struct theme *themes, size_t count, const struct headings *headings, size_t behind)
{
	size_t found = 0;
	for (size_t i = 0; i < count; i++) {
		themes[i].heading = heading_with(headings, themes[i].words, behind);
		for (size_t k = 0; k < i && themes[i].heading != SIZE_MAX; k++)
			if (themes[k].heading == themes[i].heading)
				return 0;
		found += themes[i].heading != SIZE_MAX;
	}
	return found;
}

static bool report(struct enumeration *work, const struct theme *themes, size_t count, const struct headings *headings)
{
	const struct cc_article *article = work->article;
	const struct cc_span *spans = headings->spans.items;
	size_t start = (size_t)(themes[0].words.ptr - article->text.view.ptr);
	size_t end = (size_t)(themes[count - 1].words.ptr - article->text.view.ptr) + themes[count - 1].words.len;
	struct cc_vec places = cc_vec_new(work->arena, sizeof(struct cc_location));
	struct cc_location list =
	    cc_compose_place(article, cc_article_reading(article, (struct cc_span){.start = start, .end = end}));
	struct cc_str missing = {.ptr = NULL};
	bool ok = cc_vec_add(&places, &list);
	for (size_t i = 0; i < count && ok; i++) {
		if (themes[i].heading == SIZE_MAX) {
			missing = themes[i].words;
			continue;
		}
		struct cc_location place =
		    cc_compose_place(article, cc_article_reading(article, spans[themes[i].heading]));
		ok = cc_vec_add(&places, &place);
	}
	struct cc_finding finding = {
	    .check = ENUMERATION_CHECK_ID,
	    .severity = CC_SEVERITY_WARNING,
	    .confidence = 800,
	    .message = cc_compose(work->arena,
				  cc_say(work->input, "announced and without a heading, unlike the others: {0}",
					 "文中并列的几项都有标题，唯独“{0}”没有"),
				  &missing, 1),
	};
	say_set_locations(&finding, &places);
	return ok && finding.message.ptr != NULL && cc_vec_add(work->findings, &finding);
}

/* One sentence: its lists of themes. @param tried  How many lists of the article may still be looked for. */
static bool check_sentence(struct enumeration *work, const struct headings *headings, struct cc_span within,
			   size_t *tried)
{
	struct cc_str view = work->article->text.view;
	struct cc_str text = cc_str_slice(view, 0, within.end);
	struct theme themes[THEMES_MOST];
	size_t end = within.start;
	for (size_t at = cc_str_find(text, separator, end); at<within.end && * tried> 0;
	     at = cc_str_find(text, separator, end)) {
		size_t count = read_list(themes, headings, view, within, at, &end);
		end = end > at ? end : at + separator.len;
		if (!is_long(themes, count))
			continue;
		(*tried)--;
		size_t found = find_headings(themes, count, headings, end);
		if (found + 1 == count && found >= 2 && !report(work, themes, count, headings))
			return false;
	}
	return true;
}

bool enumeration_check_themes(struct enumeration *work)
{
	const struct cc_text *text = &work->article->text;
	struct headings headings;
	size_t tried = LISTS_TRIED;
	if (!gather(&headings, work))
		return false;
	for (size_t i = 0; i < text->sentence_count && headings.spans.len >= 2; i++)
		if ((text->sentences[i].flags & (CC_SENTENCE_HAN | CC_SENTENCE_HEADING)) == CC_SENTENCE_HAN &&
		    !check_sentence(work, &headings, text->sentences[i].span, &tried))
			return false;
	return true;
}
