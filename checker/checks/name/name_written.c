/* Telling of two capitalised names that may be one: how sure it is, by who speaks and what story their articles tell.
 * Leaves finding them to written_names.c. */
#include "checks/name/naming.h"
#include "checks/shared/compose.h"
#include "checks/shared/say.h"

enum { BESIDE_BYTES = 16 /* of the words beside a name */ };

static bool add_places(struct cc_vec *places, const struct written_spelling *spelling)
{
	for (size_t i = 0; i < spelling->count; i++) {
		const struct cc_article *article = spelling->places[i].article;
		struct cc_span span = written_name_span(&spelling->places[i]);
		struct cc_location place = cc_compose_place(article, cc_article_reading(article, span));
		if (!cc_vec_add(places, &place))
			return false;
	}
	return true;
}

static struct cc_str spelled(const struct written_spelling *spelling)
{
	return cc_str_of_span(spelling->places->article->text.view, written_name_span(spelling->places));
}

/* Whether a word of saying or a title stands beside the name somewhere: "said Ingrid Solheim". */
static bool is_person(bool *person, struct naming *work, const struct written_spelling *spelling)
{
	*person = false;
	for (size_t i = 0; i < spelling->count && !*person; i++) {
		struct cc_span name = written_name_span(&spelling->places[i]);
		struct cc_str view = spelling->places[i].article->text.view;
		size_t from = name.start > BESIDE_BYTES ? name.start - BESIDE_BYTES : 0;
		size_t to = name.end + BESIDE_BYTES < view.len ? name.end + BESIDE_BYTES : view.len;
		struct cc_vec hits = cc_vec_new(work->arena, sizeof(struct cc_hit));
		if (cc_phrases_scan(&hits, work->input->rules->wordings, view, from, to) != CC_OK)
			return false;
		const struct cc_hit *items = hits.items;
		for (size_t k = 0; k < hits.len; k++) {
			/* "said the education secretary, Runa Ekholt" */
			bool comma = items[k].end + 2 == name.start && view.ptr[items[k].end] == ',';
			bool beside = comma || items[k].end + 1 == name.start || items[k].start == name.end + 1;
			bool told = items[k].kind == CC_WORDING_PERSON_VERB || items[k].kind == CC_WORDING_PERSON_TITLE;
			*person = *person || (beside && told);
		}
	}
	return true;
}

/* What speaks for two names being one person's: the articles tell one story, and somebody speaks. */
struct bond {
	bool one;  /* one of the two speaks or has a title */
	bool sure; /* both do, and no article has both names */
};

static bool find_bond(struct bond *out, struct naming *work, const struct written_spelling *a,
		      const struct written_spelling *b)
{
	enum noun_kinship kin = NOUN_KIN_NONE;
	bool left = false;
	bool right = false;
	*out = (struct bond){0};
	if (!noun_kin_between(&kin, &work->kin, a->places->article, b->places->article) || !is_person(&left, work, a) ||
	    !is_person(&right, work, b))
		return false;
	out->one = kin == NOUN_KIN_FIGURES && (left || right);
	out->sure = out->one && left && right && !written_names_meet(a, b);
	return true;
}

bool name_written_report(void *context, const struct written_spelling *a, const struct written_spelling *b,
			 enum written_nearness nearness)
{
	struct naming *work = context;
	struct bond bond;
	if (!find_bond(&bond, work, a, b))
		return false;
	if (nearness == WRITTEN_START && !bond.one)
		return true;
	bool sure = nearness == WRITTEN_LETTER && bond.sure;
	struct cc_str words[] = {spelled(a), spelled(b)};
	struct cc_vec places = cc_vec_new(work->arena, sizeof(struct cc_location));
	if (!add_places(&places, a) || !add_places(&places, b))
		return false;
	struct cc_finding finding = {
	    .check = "name",
	    .severity = sure ? CC_SEVERITY_WARNING : CC_SEVERITY_INFO,
	    .confidence = sure ? 800 : 600,
	    .message = cc_compose(
		work->arena, cc_say(work->input, "one name in two spellings? {0} / {1}", "同一名称两种写法？{0}/{1}"),
		words, 2),
	};
	say_set_locations(&finding, &places);
	return finding.message.ptr != NULL && cc_vec_add(work->findings, &finding);
}
