/* A count before a colon and the items of a list below it: "has signed four undertakings:" over three bullets.
 * Leaves rows of markers in the text to enumeration_rows.c, lists in one sentence to enumeration_lists.c. */
#include "base/ascii.h"
#include "base/utf8.h"
#include "checks/enumeration/enumeration.h"
#include "checks/noun/noun_kin.h"

enum {
	ITEMS_LEAST = 2,
	ITEMS_MOST = 12,
	SLIP_MOST = 1,
	WORDS_BEHIND = 4,
	HAN_REACH = 8,
	NOUN_WORDS = 3,
	LETTERS_LEAST = 4
};

static bool is_plural(struct cc_str word)
{
	return word.len >= LETTERS_LEAST && cc_str_ends(word, CC_STR("s")) && !cc_str_ends(word, CC_STR("ss"));
}

static size_t word_end(struct cc_str view, size_t at, size_t end)
{
	while (at < end && (cc_ascii_is_letter(view.ptr[at]) || cc_ascii_is_digit(view.ptr[at]) || view.ptr[at] == '-'))
		at++;
	return at;
}

static bool is_word_start(struct cc_str view, size_t from, size_t at)
{
	return at == from || view.ptr[at - 1] == ' ';
}

/* The plural within a few words behind a number, with nothing between but blanks. @return its end; 0: none. */
static size_t noun_behind(const struct enumeration *work, struct cc_str view, size_t at, size_t end)
{
	const struct cc_word_list *times = cc_words_of(work->input->rules, CC_WORDS_COUNTS_NO_ITEMS);
	for (int i = 0; i < NOUN_WORDS && at < end && view.ptr[at] == ' '; i++) {
		size_t next = word_end(view, at + 1, end);
		struct cc_str word = cc_str_slice(view, at + 1, next);
		if (cc_word_list_has(times, word))
			return 0;
		if (is_plural(word))
			return next;
		at = next;
	}
	return 0;
}

/* "The two towns have agreed:" counts the towns; "four undertakings on its behalf:" what follows. */
static bool leads_to_list(const struct enumeration *work, struct cc_span sentence,
			  const struct enumeration_count *count)
{
	struct cc_str view = work->article->text.view;
	struct cc_str before = cc_str_slice(view, sentence.start, count->span.start);
	int words = 0;
	for (size_t at = count->span.end; at < sentence.end; at++) {
		words += view.ptr[at] == ' ';
		if (view.ptr[at] == ',')
			return false;
	}
	if (cc_word_list_ends(cc_words_of(work->input->rules, CC_WORDS_ALL_OF_A_KIND), before) > 0)
		return words == 0;
	return before.len > 0 ? words <= WORDS_BEHIND : words == 0;
}

/* The only number of an English sentence that counts something. @return false: there is none, or another one. */
static bool english_count(struct enumeration_count *out, const struct enumeration *work, struct cc_span sentence)
{
	struct cc_str view = work->article->text.view;
	int numbers = 0;
	for (size_t at = sentence.start; at < sentence.end; at++) {
		int number = 0;
		size_t len = is_word_start(view, sentence.start, at) ? cc_list_number(&number, view, at) : 0;
		if (len == 0 || word_end(view, at, sentence.end) != at + len || number < ITEMS_LEAST)
			continue;
		numbers++;
		out->number = number;
		out->span = (struct cc_span){.start = at, .end = noun_behind(work, view, at + len, sentence.end)};
	}
	return numbers == 1 && out->span.end > 0 && leads_to_list(work, sentence, out);
}

/* 作出以下四项承诺: */
static bool han_count(struct enumeration_count *out, const struct enumeration *work, struct cc_span sentence)
{
	struct cc_str view = work->article->text.view;
	struct cc_span clause = {.start = sentence.start, .end = sentence.end - 1};
	for (size_t at = clause.end; at > sentence.start && view.ptr[at] != ','; at--)
		clause.start = at;
	return enumeration_count_before(out, work, clause, HAN_REACH);
}

static bool announces(struct enumeration_count *out, const struct enumeration *work, const struct cc_sentence *sentence)
{
	struct cc_str view = work->article->text.view;
	struct cc_span span = sentence->span;
	while (span.end > span.start && (view.ptr[span.end - 1] == ' ' || view.ptr[span.end - 1] == '\n'))
		span.end--;
	struct cc_str words = cc_str_of_span(view, span);
	if (!cc_str_ends(words, CC_STR(":")) ||
	    cc_word_list_within(cc_words_of(work->input->rules, CC_WORDS_LISTS_SOME), words))
		return false;
	bool han = (sentence->flags & CC_SENTENCE_HAN) != 0;
	return han ? han_count(out, work, span) : english_count(out, work, span);
}

/* The items right below the block: how many, and where the last one stands. */
struct items {
	int count;
	uint32_t last; /* block */
};

static int depth_of(const struct cc_block *block)
{
	return block->kind == CC_BLOCK_LIST_ITEM ? block->level : 0;
}

/* Whether a list goes on behind a block that is none of its items and announces no other. */
static bool goes_on(const struct cc_document *document, uint32_t at, int level)
{
	if (at + 1 >= document->block_count || depth_of(&document->blocks[at]) != 0 ||
	    document->blocks[at].kind != CC_BLOCK_PARAGRAPH || depth_of(&document->blocks[at + 1]) < level)
		return false;
	struct cc_str words = cc_str_trim(cc_str_of_span(document->reading, document->blocks[at].text));
	return !cc_str_ends(words, CC_STR(":")) && !cc_str_ends(words, CC_STR("："));
}

/* @return false where what stands below may go on behind something else, or is no list. */
static bool take_items(struct items *out, const struct cc_document *document, uint32_t block)
{
	int level = depth_of(&document->blocks[block]) + 1;
	*out = (struct items){0};
	uint32_t at = block + 1;
	for (; at < document->block_count && depth_of(&document->blocks[at]) >= level; at++) {
		if (depth_of(&document->blocks[at]) > level)
			continue;
		out->count++;
		out->last = at;
	}
	return !goes_on(document, at, level) && out->count >= ITEMS_LEAST && out->count <= ITEMS_MOST;
}

static struct cc_span sentence_of_block(const struct cc_article *article, uint32_t block, uint32_t from)
{
	const struct cc_text *text = &article->text;
	while (from + 1 < text->sentence_count && text->sentences[from].block < block)
		from++;
	return text->sentences[from].span;
}

/* Whether a figure of the other article counts as many of the same as are listed: "three undertakings". */
static bool counts_listed(const struct cc_article *other, const struct cc_quantity *figure, struct cc_str noun,
			  int items)
{
	struct cc_str behind = cc_str_slice(other->text.view, figure->number.end, other->text.view.len);
	return cc_decimal_compare(figure->value, cc_decimal_from_int(items)) == 0 && cc_str_starts(behind, noun);
}

/* The first place of the article that does; NULL: none. */
static const struct cc_quantity *count_in(const struct cc_article *other, struct cc_str noun, int items)
{
	for (uint32_t s = 0; s < other->text.sentence_count; s++)
		for (size_t k = 0; k < other->mentions[s].quantity_count; k++)
			if (counts_listed(other, &other->mentions[s].quantities[k], noun, items))
				return &other->mentions[s].quantities[k];
	return NULL;
}

/* Where another article of the story has the number that is listed, its place joins the finding told last. */
static bool join_others(struct enumeration *work, struct cc_str noun, int items)
{
	struct cc_finding *last = (struct cc_finding *)work->findings->items + work->findings->len - 1;
	struct cc_vec places = cc_vec_new(work->arena, sizeof(struct cc_location));
	struct noun_kin kin;
	if (!noun_kin_new(&kin, work->input, work->arena))
		return false;
	for (size_t i = 0; i < last->location_count; i++)
		if (!cc_vec_add(&places, &last->locations[i]))
			return false;
	for (size_t i = 0; i < cc_check_focus(work->input); i++) {
		const struct cc_article *other = work->input->articles[i];
		const struct cc_quantity *figure = other != work->article ? count_in(other, noun, items) : NULL;
		enum noun_kinship between = NOUN_KIN_NONE;
		if (figure == NULL)
			continue;
		if (!noun_kin_between(&between, &kin, work->article, other))
			return false;
		struct cc_span mark = cc_article_reading(other, figure->phrase);
		struct cc_location place = {.article = other, .mark = mark, .sentence = mark};
		if (between != NOUN_KIN_NONE && !cc_vec_add(&places, &place))
			return false;
	}
	last->locations = places.items;
	last->location_count = places.len;
	return true;
}

/* What is counted: " undertakings" of "four undertakings", 项承诺 of 四项承诺. */
static struct cc_str noun_of(struct cc_str view, const struct enumeration_count *count)
{
	int number = 0;
	size_t len = cc_list_number(&number, view, count->span.start);
	return cc_str_slice(view, count->span.start + len, count->span.end);
}

/* The number that a list of Markdown prints for an item; 0: it has none. */
static int number_of(const struct cc_article *article, uint32_t block)
{
	struct cc_str source = article->document.source;
	size_t end = cc_article_source(article, article->document.blocks[block].text).start;
	while (end > 0 && (source.ptr[end - 1] == ' ' || source.ptr[end - 1] == '.' || source.ptr[end - 1] == ')'))
		end--;
	size_t start = end;
	while (start > 0 && cc_ascii_is_digit(source.ptr[start - 1]))
		start--;
	int number = 0;
	return start < end && cc_list_number(&number, cc_str_slice(source, 0, end), start) == end - start ? number : 0;
}

bool enumeration_check_items(struct enumeration *work, uint32_t index)
{
	const struct cc_article *article = work->article;
	const struct cc_sentence *sentence = &article->text.sentences[index];
	struct enumeration_count count = {0};
	struct items items;
	bool last =
	    index + 1 < article->text.sentence_count && article->text.sentences[index + 1].block != sentence->block;
	if (!last || !take_items(&items, &article->document, sentence->block) || !announces(&count, work, sentence) ||
	    items.count == count.number || number_of(article, items.last) == count.number ||
	    items.count > count.number + SLIP_MOST || count.number > items.count + SLIP_MOST)
		return true;
	struct cc_buf text = say_start(work->arena);
	cc_buf_add(&text, cc_str_trim(cc_str_of_span(article->text.view, count.span)));
	cc_buf_adds(&text, cc_say(work->input, ": ", "：列出"));
	cc_buf_add_unsigned(&text, (uint64_t)items.count);
	cc_buf_adds(&text, cc_say(work->input, " are listed", "项"));
	size_t told = work->findings->len;
	return enumeration_report(work, CC_SEVERITY_WARNING, say_end(&text, work->arena), count.span,
				  sentence_of_block(article, items.last, index)) &&
	       (work->findings->len == told || join_others(work, noun_of(article->text.view, &count), items.count));
}
