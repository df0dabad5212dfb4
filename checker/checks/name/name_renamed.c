/* Bodies under a name that they had given up when the article was written: 银保监会 in 2025.
 * Leaves the names and their days to the packs (`renamings:`). */
#include "checks/name/names.h"
#include "checks/shared/compose.h"
#include "checks/shared/kept.h"
#include "checks/shared/say.h"

#include "base/utf8.h"

/* Where one article says one name. */
struct use {
	const struct cc_article *article;
	uint32_t renaming;
	enum cc_known kind;
	struct cc_span span; /* view offsets */
};

struct renamed {
	struct cc_vec *findings;
	const struct cc_check_input *input;
	struct cc_arena *arena;
	struct cc_vec uses;	     /* struct use, in the order of the run */
	struct cc_location *present; /* by renaming: where the run says the present name first; article NULL: nowhere */
};

/* 《银保监会办公厅关于…的通知》 is what the paper is called. */
static bool is_in_title(struct cc_str view, struct cc_span sentence, size_t at)
{
	struct cc_str text = cc_str_slice(view, 0, at);
	size_t open = sentence.start;
	bool inside = false;
	while ((open = cc_str_find(text, CC_STR("《"), open)) < at) {
		size_t closed = cc_str_find(text, CC_STR("》"), open);
		inside = closed >= at;
		open++;
	}
	return inside;
}

/* A sentence about the years before: 2015年，银监会印发…. */
static bool is_of_earlier_days(const struct cc_mentions *mentions, struct cc_date since)
{
	for (size_t i = 0; i < mentions->period_count; i++) {
		struct cc_date start = mentions->periods[i].period.start;
		if (mentions->periods[i].state == CC_PERIOD_RESOLVED && cc_date_is_set(start) &&
		    cc_date_compare(start, since) < 0)
			return true;
	}
	return false;
}

/* "原银监会主席", "其前身为银监会", "formerly the CBRC": the name is told as one that was. */
static bool is_told_as_former(const struct cc_ruleset *rules, struct cc_str view, struct cc_span sentence, size_t at)
{
	struct cc_str before = cc_str_slice(view, 0, at);
	return cc_word_list_ends(cc_words_of(rules, CC_WORDS_CALLED_FORMER), before) > 0 ||
	       cc_word_list_within(cc_words_of(rules, CC_WORDS_TOLD_PAST), cc_str_of_span(view, sentence));
}

static bool is_out_of_date(const struct renamed *work, const struct cc_article *article, struct cc_span span,
			   const struct cc_renaming *renaming)
{
	size_t sentence = cc_article_sentence(article, span.start);
	struct cc_span whole = article->text.sentences[sentence].span;
	struct cc_str view = article->text.view;
	return !is_told_as_former(work->input->rules, view, whole, span.start) &&
	       !is_in_title(view, whole, span.start) &&
	       !is_of_earlier_days(&article->mentions[sentence], renaming->since);
}

static bool take(struct renamed *work, const struct cc_article *article, const struct cc_hit *hit)
{
	const struct cc_renaming *renaming = &work->input->rules->renamings[hit->ref];
	struct cc_span span = {.start = hit->start, .end = hit->end};
	if (hit->kind == CC_KNOWN_PRESENT) {
		if (work->present[hit->ref].article == NULL)
			work->present[hit->ref] = cc_compose_place(article, cc_article_reading(article, span));
		return true;
	}
	struct use use = {.article = article, .renaming = hit->ref, .kind = CC_KNOWN_FORMER, .span = span};
	return !is_out_of_date(work, article, span, renaming) || cc_vec_add(&work->uses, &use);
}

/* At one place a name may be the former one of one body and the present one of another: both count. */
static bool collect_article(struct renamed *work, const struct cc_article *article)
{
	struct cc_vec known = cc_vec_new(work->arena, sizeof(struct cc_hit));
	struct cc_str view = article->text.view;
	if (cc_phrases_scan(&known, work->input->rules->known, view, 0, view.len) != CC_OK)
		return false;
	const struct cc_hit *hits = known.items;
	struct cc_span longest = {0};
	for (size_t i = 0; i < known.len; i++) {
		bool again = hits[i].start == longest.start && hits[i].end == longest.end;
		if (hits[i].end <= longest.end && !again)
			continue;
		longest = (struct cc_span){.start = hits[i].start, .end = hits[i].end};
		bool named = hits[i].kind == CC_KNOWN_FORMER || hits[i].kind == CC_KNOWN_PRESENT;
		if (named && !take(work, article, &hits[i]))
			return false;
	}
	return true;
}

static struct cc_str message(const struct renamed *work, const struct use *use, const struct cc_renaming *renaming)
{
	struct cc_buf since = say_start(work->arena);
	cc_date_write(&since, renaming->since);
	struct cc_str words[] = {cc_str_of_span(use->article->text.view, use->span), renaming->present[0],
				 say_end(&since, work->arena)};
	return cc_compose(work->arena, cc_say(work->input, "{0} is called {1} since {2}", "“{0}”自{2}起称“{1}”"), words,
			  3);
}

/* One article and renaming: all its places, and where the run has the present name. */
static bool report(struct renamed *work, const struct use *uses, size_t count)
{
	const struct cc_renaming *renaming = &work->input->rules->renamings[uses->renaming];
	const struct cc_location *present = &work->present[uses->renaming];
	struct cc_vec places = cc_vec_new(work->arena, sizeof(struct cc_location));
	bool ok = present->article == NULL || cc_vec_add(&places, present);
	for (size_t i = 0; i < count && ok; i++) {
		struct cc_location place =
		    cc_compose_place(uses[i].article, cc_article_reading(uses[i].article, uses[i].span));
		ok = cc_vec_add(&places, &place);
	}
	struct cc_str source = renaming->source;
	struct cc_finding finding = {
	    .check = "name",
	    .rule = CC_STR("renamed"),
	    .severity = CC_SEVERITY_INFO,
	    .confidence = 800,
	    .message = message(work, uses, renaming),
	    .explanation = cc_compose_keep(work->arena, &source, 1, sizeof(source)),
	    .explanation_count = 1,
	};
	say_set_locations(&finding, &places);
	return ok && finding.message.ptr != NULL && finding.explanation != NULL && cc_vec_add(work->findings, &finding);
}

/* An article without a day is told only where the run knows the present name. */
static bool applies(const struct renamed *work, const struct use *use)
{
	const struct cc_renaming *renaming = &work->input->rules->renamings[use->renaming];
	struct cc_date date = use->article->document.date;
	if (!cc_date_is_set(date))
		return work->present[use->renaming].article != NULL;
	return cc_date_compare(date, renaming->since) >= 0;
}

static bool same_group(const struct use *a, const struct use *b)
{
	return a->article == b->article && a->renaming == b->renaming;
}

static int compare_uses(const void *left, const void *right)
{
	const struct use *a = left;
	const struct use *b = right;
	if (a->article != b->article)
		return a->article->index < b->article->index ? -1 : 1;
	if (a->renaming != b->renaming)
		return a->renaming < b->renaming ? -1 : 1;
	return (a->span.start > b->span.start) - (a->span.start < b->span.start);
}

static bool collect(struct renamed *work, size_t count)
{
	work->uses = cc_vec_new(work->arena, sizeof(struct use));
	work->present = cc_arena_array(work->arena, work->input->rules->renaming_count + 1, sizeof(*work->present));
	if (work->present == NULL)
		return false;
	for (size_t i = 0; i < count; i++)
		if (!collect_article(work, work->input->articles[i]))
			return false;
	return true;
}

/* Of an archive only where it says the present names: what it says of the former ones touches no draft. */
static void *keep(const struct cc_check_input *archive, struct cc_arena *arena)
{
	struct renamed work = {.input = archive, .arena = arena};
	return collect(&work, archive->article_count) ? work.present : NULL;
}

static void take_kept(struct renamed *work, const struct cc_location *kept)
{
	for (size_t i = 0; kept != NULL && i < work->input->rules->renaming_count; i++)
		if (work->present[i].article == NULL)
			work->present[i] = kept[i];
}

bool names_check_renamed(struct cc_vec *findings, const struct cc_check_input *input, struct cc_arena *arena)
{
	struct renamed work = {.findings = findings, .input = input, .arena = arena};
	void *kept;
	if (input->rules->renaming_count == 0)
		return true;
	if (!cc_kept_get(&kept, input, CC_KEPT_RENAMED, keep) || !collect(&work, cc_check_focus(input)))
		return false;
	take_kept(&work, kept);
	struct use *uses = work.uses.items;
	if (work.uses.len > 0)
		qsort(uses, work.uses.len, sizeof(*uses), compare_uses);
	for (size_t i = 0, next; i < work.uses.len; i = next) {
		for (next = i + 1; next < work.uses.len && same_group(&uses[i], &uses[next]); next++)
			continue;
		if (applies(&work, &uses[i]) && !report(&work, &uses[i], next - i))
			return false;
	}
	return true;
}
