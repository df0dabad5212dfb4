/* Looking things up that several parts of the page need: places of findings, titles, names of anchors.
 * Leaves writing the parts to their files. */
#include <stdlib.h>

#include "report/html_page.h"
#include "report/words.h"

/* Text of documents that no finding is in, and which are no drafts, up to so many bytes; and of all documents. */
enum { TEXT_MAX = 8 << 20, ALL_TEXT_MAX = 64 << 20 };

static int compare_sizes(size_t a, size_t b)
{
	return (a > b) - (a < b);
}

static int compare_hits(const void *a, const void *b)
{
	const struct cc_html_hit *x = a;
	const struct cc_html_hit *y = b;
	int order = compare_sizes(x->article, y->article);
	if (order == 0)
		order = compare_sizes(x->mark.start, y->mark.start);
	if (order == 0)
		order = compare_sizes(x->mark.end, y->mark.end);
	return order != 0 ? order : compare_sizes(x->finding, y->finding);
}

static void fill_hits(struct cc_html_hit *hits, const struct cc_report *report)
{
	size_t at = 0;
	for (size_t i = 0; i < report->finding_count; i++) {
		const struct cc_finding *finding = &report->findings[i];
		for (size_t k = 0; k < finding->location_count; k++)
			hits[at++] = (struct cc_html_hit){.article = finding->locations[k].article->index,
							  .mark = finding->locations[k].mark,
							  .finding = i};
	}
	if (at > 1)
		qsort(hits, at, sizeof(*hits), compare_hits);
}

static enum cc_status gather_hits(struct cc_html_page *page)
{
	const struct cc_report *report = page->report;
	for (size_t i = 0; i < report->finding_count; i++)
		page->hit_count += report->findings[i].location_count;
	struct cc_html_hit *hits = cc_arena_array(page->arena, page->hit_count, sizeof(*hits));
	size_t *first = cc_arena_array(page->arena, report->article_count + 1, sizeof(*first));
	size_t *counts = cc_arena_array(page->arena, report->article_count, sizeof(*counts));
	if (hits == NULL || first == NULL || counts == NULL)
		return CC_ERR_NOMEM;
	fill_hits(hits, report);
	for (size_t i = 0, at = 0; i <= report->article_count; i++) {
		while (at < page->hit_count && hits[at].article < i)
			at++;
		first[i] = at;
	}
	for (size_t i = 0; i < report->finding_count; i++)
		counts[report->findings[i].locations[0].article->index]++;
	page->hits = hits;
	page->first_hit = first;
	page->finding_count = counts;
	return CC_OK;
}

static bool is_wanted(const struct cc_html_page *page, size_t index)
{
	return page->report->articles[index]->document.role == CC_ROLE_DRAFT ||
	       page->first_hit[index + 1] > page->first_hit[index];
}

/* What an editor looks into first is shown first where not all has room: drafts, and what findings are in. */
static enum cc_status choose_texts(struct cc_html_page *page)
{
	const struct cc_report *report = page->report;
	bool *shown = cc_arena_array(page->arena, report->article_count, sizeof(*shown));
	if (shown == NULL)
		return CC_ERR_NOMEM;
	size_t used = 0;
	for (size_t i = 0; i < report->article_count; i++) {
		size_t len = report->articles[i]->document.reading.len;
		shown[i] = is_wanted(page, i) && used + len <= ALL_TEXT_MAX;
		used += shown[i] ? len : 0;
	}
	for (size_t i = 0; i < report->article_count; i++) {
		size_t len = report->articles[i]->document.reading.len;
		if (shown[i] || is_wanted(page, i) || used + len > TEXT_MAX)
			continue;
		shown[i] = true;
		used += len;
	}
	page->text_shown = shown;
	return CC_OK;
}

enum cc_status cc_html_gather(struct cc_html_page *page)
{
	enum cc_status status = gather_hits(page);
	return status == CC_OK ? choose_texts(page) : status;
}

const struct cc_html_hit *cc_html_hit_of(const struct cc_html_page *page, size_t article, struct cc_span mark)
{
	size_t low = page->first_hit[article];
	size_t high = page->first_hit[article + 1];
	struct cc_html_hit wanted = {.article = article, .mark = mark, .finding = 0};
	while (low < high) {
		size_t middle = low + (high - low) / 2;
		if (compare_hits(&page->hits[middle], &wanted) < 0)
			low = middle + 1;
		else
			high = middle;
	}
	const struct cc_html_hit *best = NULL;
	for (size_t i = low; i < page->first_hit[article + 1]; i++) {
		const struct cc_html_hit *hit = &page->hits[i];
		if (hit->mark.start != mark.start || hit->mark.end != mark.end)
			break;
		if (best == NULL ||
		    page->report->findings[hit->finding].severity > page->report->findings[best->finding].severity)
			best = hit;
	}
	return best;
}

static int compare_rule(const void *key, const void *item)
{
	const struct cc_str *id = key;
	const struct cc_report_rule *rule = item;
	return cc_str_compare(*id, rule->id);
}

const struct cc_report_rule *cc_html_rule(const struct cc_html_page *page, struct cc_str id)
{
	if (page->report->rule_count == 0 || id.len == 0)
		return NULL;
	return bsearch(&id, page->report->rules, page->report->rule_count, sizeof(*page->report->rules), compare_rule);
}

struct cc_html_words cc_html_rule_words(const struct cc_html_page *page, struct cc_str id)
{
	const struct cc_report_rule *rule = cc_html_rule(page, id);
	if (rule == NULL)
		return (struct cc_html_words){.en = id, .zh = id};
	return (struct cc_html_words){.en = rule->title_en.len > 0 ? rule->title_en : id,
				      .zh = rule->title_zh.len > 0 ? rule->title_zh : id};
}

struct cc_html_words cc_html_check_words(const struct cc_html_page *page, struct cc_str id)
{
	for (size_t i = 0; i < page->report->check_count; i++) {
		const struct cc_report_check *check = &page->report->checks[i];
		if (cc_str_equal(check->id, id))
			return (struct cc_html_words){.en = check->title_en, .zh = check->title_zh};
	}
	return (struct cc_html_words){.en = id, .zh = id};
}

struct cc_html_words cc_html_severity_words(enum cc_severity severity)
{
	return (struct cc_html_words){.en = cc_str_from(cc_words_severity(severity, CC_LANGUAGE_EN)),
				      .zh = cc_str_from(cc_words_severity(severity, CC_LANGUAGE_ZH))};
}

void cc_html_put(struct cc_html_page *page, struct cc_html_words words)
{
	cc_html_say(page->out, words, page->language);
}

struct cc_str cc_html_title(const struct cc_article *article)
{
	return article->document.title.len > 0 ? article->document.title : article->document.path;
}

void cc_html_place_name(struct cc_buf *out, size_t article, size_t reading_offset)
{
	cc_buf_addf(out, "p%zu-%zu", article + 1, reading_offset);
}

void cc_html_metric_name(struct cc_buf *out, struct cc_str metric)
{
	cc_buf_adds(out, "m-");
	for (size_t i = 0; i < metric.len; i++) {
		bool plain = (metric.ptr[i] >= 'a' && metric.ptr[i] <= 'z') ||
			     (metric.ptr[i] >= '0' && metric.ptr[i] <= '9') || metric.ptr[i] == '-';
		if (plain)
			cc_buf_add_char(out, metric.ptr[i]);
		else
			cc_buf_addf(out, "_%02x", (unsigned)(unsigned char)metric.ptr[i]);
	}
}

void cc_html_date(struct cc_buf *out, struct cc_date date)
{
	if (!cc_date_is_set(date))
		return;
	cc_buf_adds(out, "<time>");
	cc_date_write(out, date);
	cc_buf_adds(out, "</time>");
}
