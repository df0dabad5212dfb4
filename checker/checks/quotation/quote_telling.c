/* What a report says of two wordings, and wherever each of them stands.
 * Leaves which pairs are told to check_quotation.c. */
#include "checks/quotation/quote_telling.h"

#include "checks/shared/compose.h"
#include "checks/shared/say.h"

enum { SHOWN_CHARACTERS = 40 };

static struct cc_location place_of(const struct quote *quote, uint32_t from, uint32_t to)
{
	struct cc_span span = quote_span(quote, from, to);
	struct cc_location place = cc_compose_place(quote->article, cc_article_reading(quote->article, span));
	uint32_t sentence = cc_article_sentence(quote->article, span.start);
	place.sentence = cc_article_reading(quote->article, quote->article->text.sentences[sentence].span);
	return place;
}

static struct cc_str shown(const struct quote_telling *self, const struct quote *quote)
{
	struct cc_span reading = cc_article_reading(quote->article, quote->span);
	return cc_compose_excerpt(self->arena, cc_str_of_span(quote->article->document.reading, reading),
				  SHOWN_CHARACTERS);
}

/* Of two that are told in other words, what they agree in at first is left out: "…the course record, but its so hilly".
 */
static struct cc_str shown_parting(const struct quote_telling *self, const struct quote *quote,
				   const struct quote *other)
{
	enum { BEFORE = 2 }; /* letters shown of what agrees */
	uint32_t parting = 0;
	while (parting < quote->letters && parting < other->letters && quote->said[parting] == other->said[parting])
		parting++;
	if (parting <= 2 * BEFORE || parting >= quote->letters)
		return shown(self, quote);
	struct cc_span rest = {.start = quote->places[parting - BEFORE].start, .end = quote->span.end};
	struct cc_str text = cc_str_of_span(quote->article->document.reading, cc_article_reading(quote->article, rest));
	struct cc_buf out = say_start(self->arena);
	cc_buf_adds(&out, "…");
	cc_buf_add(&out, cc_compose_excerpt(self->arena, text, SHOWN_CHARACTERS));
	return say_end(&out, self->arena);
}

static void say_side(struct cc_buf *out, const struct quote_telling *self, const struct quote *quote, uint32_t from,
		     uint32_t to)
{
	struct cc_span reading = cc_article_reading(quote->article, quote_span(quote, from, to));
	if (to > from)
		cc_buf_add(out, cc_str_of_span(quote->article->document.reading, reading));
	else
		cc_buf_adds(out, cc_say(self->input, "(nothing)", "（无）"));
}

/* "而 / （无）; 远 / 久" */
static struct cc_str differences(const struct quote_telling *self, const struct quote_match *match)
{
	struct cc_buf text = say_start(self->arena);
	for (size_t i = 0; i < match->difference_count; i++) {
		const struct quote_difference *d = &match->differences[i];
		cc_buf_adds(&text, i > 0 ? "; " : "");
		say_side(&text, self, match->a, d->a, d->a_end);
		cc_buf_adds(&text, " / ");
		say_side(&text, self, match->b, d->b, d->b_end);
	}
	return say_end(&text, self->arena);
}

/* Wherever this wording stands: an editor has to mend them all. */
static bool add_places(struct cc_vec *places, const struct quote_telling *self, const struct quote *quote,
		       uint32_t from, uint32_t to)
{
	struct cc_vec alike = cc_vec_new(self->arena, sizeof(const struct quote *));
	if (!quotes_alike(&alike, &self->quotes, quote))
		return false;
	const struct quote *const *items = alike.items;
	for (size_t i = 0; i < alike.len; i++) {
		struct cc_location place = place_of(items[i], from, to);
		if (!cc_vec_add(places, &place))
			return false;
	}
	return true;
}

bool quote_tell(struct quote_telling *self, const struct quote_match *match, enum cc_severity severity)
{
	enum { LOOSE = QUOTE_TITLE + 1 };
	static const char *const patterns[][2] = {
	    [QUOTE_WORDS] = {"one quotation in two wordings, “{0}”: {1}", "同一引文两种写法，“{0}”：{1}"},
	    [QUOTE_TITLE] = {"one title in two wordings, 《{0}》: {1}", "同一标题两种写法，《{0}》：{1}"},
	    [LOOSE] = {"one quotation in two wordings: “{0}” / “{1}”", "同一引文两种写法：“{0}”/“{1}”"},
	};
	const char *const *pattern = patterns[match->loose ? (int)LOOSE : (int)match->a->kind];
	const struct quote_difference *d = &match->differences[0];
	struct cc_str words[] = {shown(self, match->a), differences(self, match)};
	if (match->loose) {
		words[0] = shown_parting(self, match->a, match->b);
		words[1] = shown_parting(self, match->b, match->a);
	}
	struct cc_vec places = cc_vec_new(self->arena, sizeof(struct cc_location));
	if (!add_places(&places, self, match->a, d->a, d->a_end) ||
	    !add_places(&places, self, match->b, d->b, d->b_end))
		return false;
	struct cc_finding finding = {
	    .check = "quotation",
	    .severity = severity,
	    .confidence = severity == CC_SEVERITY_INFO ? 600 : 850,
	    .message = cc_compose(self->arena, cc_say(self->input, pattern[0], pattern[1]), words, 2),
	};
	say_set_locations(&finding, &places);
	return finding.message.ptr != NULL && cc_vec_add(self->findings, &finding);
}
