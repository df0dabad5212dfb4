/* Words of severity, the order of findings, and the fingerprint that lives as long as the sentences concerned do.
 * Leaves layout to report/. */
#include "model/finding.h"

#include "base/hash.h"

enum { SENTENCES_MAX = 128 };

static const char *const severity_words[] = {
    [CC_SEVERITY_INFO] = "info", [CC_SEVERITY_WARNING] = "warning", [CC_SEVERITY_ERROR] = "error"};

const char *cc_severity_word(enum cc_severity severity)
{
	return severity_words[severity];
}

const char *cc_aside_word(enum cc_aside aside)
{
	static const char *const words[] = {[CC_ASIDE_NOT] = "",
					    [CC_ASIDE_COMMENT] = "comment",
					    [CC_ASIDE_DECISION] = "decision",
					    [CC_ASIDE_BASELINE] = "baseline"};
	return words[aside];
}

bool cc_severity_from_word(enum cc_severity *out, struct cc_str word)
{
	for (unsigned i = 0; i < sizeof(severity_words) / sizeof(severity_words[0]); i++) {
		if (cc_str_equal(cc_str_from(severity_words[i]), word)) {
			*out = (enum cc_severity)i;
			return true;
		}
	}
	return false;
}

/* The first sentence that ends behind reading offset `at`. */
static size_t sentence_at(const struct cc_article *article, size_t at)
{
	size_t low = 0;
	size_t high = article->text.sentence_count;
	while (low < high) {
		size_t middle = low + (high - low) / 2;
		if (cc_article_reading(article, article->text.sentences[middle].span).end <= at)
			low = middle + 1;
		else
			high = middle;
	}
	return low;
}

/* The folded words of the sentences that a location touches; its printed words where no sentence was cut there. */
static uint64_t hash_location(const struct cc_location *location)
{
	const struct cc_article *article = location->article;
	uint64_t hash = CC_HASH_START;
	size_t touched = 0;
	if (cc_span_len(location->remark) > 0)
		return cc_hash_add_field(hash, cc_str_of_span(article->document.source, location->remark));
	for (size_t i = sentence_at(article, location->sentence.start); i < article->text.sentence_count; i++) {
		struct cc_span view = article->text.sentences[i].span;
		if (cc_article_reading(article, view).start >= location->sentence.end)
			break;
		hash = cc_hash_add_field(hash, cc_str_of_span(article->text.view, view));
		touched++;
	}
	if (touched == 0)
		hash = cc_hash_add_field(hash, cc_str_of_span(article->document.reading, location->sentence));
	return hash;
}

/* What is marked, as printed: of one sentence, 420张 and 1.68亿元 are two findings. */
static uint64_t hash_mark(const struct cc_location *location)
{
	return cc_hash_add_field(CC_HASH_START, cc_str_of_span(location->article->document.reading, location->mark));
}

/* The smallest different hashes, in order: neither the order of the places nor a second place of the same counts. */
struct hashes {
	uint64_t items[SENTENCES_MAX];
	size_t count;
};

static void insert_hash(struct hashes *set, uint64_t hash)
{
	size_t at = 0;
	while (at < set->count && set->items[at] < hash)
		at++;
	if (at == SENTENCES_MAX || (at < set->count && set->items[at] == hash))
		return;
	if (set->count < SENTENCES_MAX)
		set->count++;
	for (size_t i = set->count - 1; i > at; i--)
		set->items[i] = set->items[i - 1];
	set->items[at] = hash;
}

static uint64_t add_hashes(uint64_t hash, const struct hashes *set)
{
	for (size_t i = 0; i < set->count; i++) {
		char hex[CC_HASH_HEX + 1];
		cc_hash_hex(hex, set->items[i]);
		hash = cc_hash_add_field(hash, cc_str_from(hex));
	}
	return hash;
}

uint64_t cc_finding_fingerprint(const struct cc_finding *finding)
{
	struct hashes sentences = {.count = 0};
	struct hashes marks = {.count = 0};
	for (size_t i = 0; i < finding->location_count; i++) {
		insert_hash(&sentences, hash_location(&finding->locations[i]));
		insert_hash(&marks, hash_mark(&finding->locations[i]));
	}
	uint64_t hash = cc_hash_add_field(CC_HASH_START, cc_str_from(finding->check));
	hash = cc_hash_add_field(hash, finding->rule);
	return add_hashes(add_hashes(hash, &sentences), &marks);
}

static int compare_sizes(size_t a, size_t b)
{
	return (a > b) - (a < b);
}

static int compare_places(const struct cc_location *a, const struct cc_location *b)
{
	int order = compare_sizes(a->article->index, b->article->index);
	if (order == 0)
		order = compare_sizes(a->mark.start, b->mark.start);
	if (order == 0)
		order = compare_sizes(a->mark.end, b->mark.end);
	return order != 0 ? order : compare_sizes(a->remark.start, b->remark.start);
}

/* Places from `from` on, the shorter list first where one begins the other. */
static int compare_further(const struct cc_finding *a, const struct cc_finding *b, size_t from)
{
	for (size_t i = from; i < a->location_count && i < b->location_count; i++) {
		int order = compare_places(&a->locations[i], &b->locations[i]);
		if (order != 0)
			return order;
	}
	return compare_sizes(a->location_count, b->location_count);
}

int cc_finding_compare(const struct cc_finding *a, const struct cc_finding *b)
{
	int order = compare_places(&a->locations[0], &b->locations[0]);
	if (order == 0)
		order = cc_str_compare(cc_str_from(a->check), cc_str_from(b->check));
	if (order == 0)
		order = cc_str_compare(a->rule, b->rule);
	if (order == 0)
		order = (a->fingerprint > b->fingerprint) - (a->fingerprint < b->fingerprint);
	return order != 0 ? order : compare_further(a, b, 1);
}
