/* Line ranges become byte ranges once a document; after that a place only overlaps or does not.
 * Leaves lines to whoever shows them. */
#include "pipeline/changes.h"

#include <stdlib.h>

#include "base/path.h"
#include "pipeline/project_config.h"

/* A change with the absolute path of its file. */
struct change {
	struct cc_str path;
	size_t first;
	size_t last;
};

/* The changed bytes of one article, sorted. */
struct changed {
	struct cc_span *spans; /* source offsets */
	size_t count;
};

static int compare_changes(const void *a, const void *b)
{
	const struct change *x = a;
	const struct change *y = b;
	int order = cc_str_compare(x->path, y->path);
	return order != 0 ? order : (x->first > y->first) - (x->first < y->first);
}

static struct change *sorted_changes(const struct claimcheck_request *request, struct cc_str cwd,
				     struct cc_arena *arena)
{
	struct change *changes = cc_arena_array(arena, request->change_count, sizeof(*changes));
	for (size_t i = 0; changes != NULL && i < request->change_count; i++) {
		const struct claimcheck_change *change = &request->changes[i];
		changes[i] = (struct change){.path = cc_path_absolute(cc_str_from(change->path), cwd, arena),
					     .first = change->first_line,
					     .last = change->last_line};
		if (changes[i].path.ptr == NULL)
			return NULL;
	}
	if (changes != NULL && request->change_count > 1)
		qsort(changes, request->change_count, sizeof(*changes), compare_changes);
	return changes;
}

static size_t first_change(const struct change *changes, size_t count, struct cc_str path)
{
	size_t low = 0;
	size_t high = count;
	while (low < high) {
		size_t middle = low + (high - low) / 2;
		if (cc_str_compare(changes[middle].path, path) < 0)
			low = middle + 1;
		else
			high = middle;
	}
	return low;
}

/* The offset at which line `line` begins, looked for from line *at_line at *at on; the end where there are fewer. git
 * counts line feeds only. */
static size_t line_start(struct cc_str source, size_t line, size_t *at, size_t *at_line)
{
	while (*at_line < line && *at < source.len) {
		const char *feed = memchr(source.ptr + *at, '\n', source.len - *at);
		*at = feed != NULL ? (size_t)(feed - source.ptr) + 1 : source.len;
		(*at_line)++;
	}
	return *at;
}

static bool find_spans(struct changed *out, const struct cc_article *article, const struct change *changes,
		       size_t count, struct cc_arena *arena)
{
	size_t at = 0;
	size_t at_line = 1;
	out->spans = cc_arena_array(arena, count, sizeof(*out->spans));
	if (out->spans == NULL)
		return false;
	for (size_t i = 0; i < count; i++) {
		size_t start = line_start(article->document.source, changes[i].first, &at, &at_line);
		size_t end = article->document.source.len;
		if (changes[i].last < SIZE_MAX)
			end = line_start(article->document.source, changes[i].last + 1, &at, &at_line);
		out->spans[out->count++] = (struct cc_span){.start = start, .end = end};
	}
	return true;
}

static struct changed *changes_of_articles(const struct cc_report *report, const struct claimcheck_request *request,
					   struct cc_arena *arena)
{
	struct cc_str cwd = cc_project_working_folder(arena);
	struct changed *all = cc_arena_array(arena, report->article_count, sizeof(*all));
	struct change *changes = cwd.ptr != NULL && all != NULL ? sorted_changes(request, cwd, arena) : NULL;
	if (changes == NULL)
		return NULL;
	for (size_t i = 0; i < report->article_count; i++) {
		struct cc_str path = cc_path_absolute(report->articles[i]->document.path, cwd, arena);
		if (path.ptr == NULL)
			return NULL;
		size_t first = first_change(changes, request->change_count, path);
		size_t end = first;
		while (end < request->change_count && cc_str_equal(changes[end].path, path))
			end++;
		if (end > first && !find_spans(&all[i], report->articles[i], changes + first, end - first, arena))
			return NULL;
	}
	return all;
}

/* The first place of a finding whose sentence stands on changed bytes; location_count where there is none. */
static size_t changed_place(const struct changed *all, const struct cc_finding *finding)
{
	size_t i = 0;
	for (; i < finding->location_count; i++) {
		const struct cc_location *place = &finding->locations[i];
		const struct changed *changed = &all[place->article->index];
		struct cc_span source =
		    changed->count > 0 ? cc_article_source(place->article, place->sentence) : (struct cc_span){0};
		for (size_t k = 0; k < changed->count; k++)
			if (cc_span_overlaps(changed->spans[k], source))
				return i;
	}
	return i;
}

/* Services show a finding at its first place, and of a file that did not change they show nothing. */
static bool put_first(struct cc_finding *finding, size_t place, struct cc_arena *arena)
{
	if (place == 0)
		return true;
	struct cc_location *places = cc_arena_array(arena, finding->location_count, sizeof(*places));
	if (places == NULL)
		return false;
	places[0] = finding->locations[place];
	memcpy(&places[1], finding->locations, place * sizeof(*places));
	memcpy(&places[place + 1], &finding->locations[place + 1],
	       (finding->location_count - place - 1) * sizeof(*places));
	finding->locations = places;
	return true;
}

enum cc_status cc_changes_keep(struct cc_vec *findings, const struct cc_report *report,
			       const struct claimcheck_request *request, struct cc_arena *arena)
{
	if (!request->only_changes)
		return CC_OK;
	struct changed *all = changes_of_articles(report, request, arena);
	if (all == NULL)
		return CC_ERR_NOMEM;
	struct cc_finding *items = findings->items;
	size_t kept = 0;
	for (size_t i = 0; i < findings->len; i++) {
		size_t place = changed_place(all, &items[i]);
		if (place == items[i].location_count)
			continue;
		items[kept] = items[i];
		if (!put_first(&items[kept++], place, arena))
			return CC_ERR_NOMEM;
	}
	findings->len = kept;
	return CC_OK;
}
