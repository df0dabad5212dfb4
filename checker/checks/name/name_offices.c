/* 城市研究中心主任顾承砚 in one article, 城市研究中心副主任顾承砚 in another one of the same story and time.
 * Leaves other titles of one person aside: many hold several. */
#include "checks/name/name_offices.h"

#include "base/hash.h"
#include "checks/shared/compose.h"
#include "checks/shared/say.h"

enum { OFFICE_LEAST = 6, DAYS_MOST = 92, CONFIDENCE = 800 };

uint64_t name_offices_key(const struct person_name *name)
{
	if (!name->han || name->characters == 0 || name->title.len == 0)
		return 0;
	return cc_hash_add_field(cc_hash_add_field(CC_HASH_START, name->first), name->rest) | 1;
}

/* 副主任 of 主任. */
static bool is_deputy_of(struct cc_str deputy, struct cc_str head)
{
	const struct cc_str mark = CC_STR("副");
	return deputy.len == mark.len + head.len && cc_str_starts(deputy, mark) && cc_str_ends(deputy, head);
}

static struct cc_str office_of(const struct person_name *name)
{
	const struct cc_str acting = CC_STR("常务");
	struct cc_str office = name->office;
	return cc_str_ends(office, acting) ? cc_str_slice(office, 0, office.len - acting.len) : office;
}

/* 研究中心 of both, 处 of neither. */
static bool is_of_one_body(const struct person_name *a, const struct person_name *b)
{
	struct cc_str left = office_of(a);
	struct cc_str right = office_of(b);
	size_t same = 0;
	while (same < left.len && same < right.len && left.ptr[left.len - 1 - same] == right.ptr[right.len - 1 - same])
		same++;
	return same >= OFFICE_LEAST;
}

/* 时任, 原, 接任: of a time that is over, or one that comes. */
static bool tells_a_change(struct naming *self, const struct person_name *name)
{
	const struct cc_text *text = &name->article->text;
	struct cc_str words = cc_str_of_span(text->view, text->sentences[name->sentence].span);
	return cc_word_list_within(cc_words_of(self->input->rules, CC_WORDS_OFFICE_CHANGES), words);
}

static bool are_head_and_deputy(bool *out, struct naming *self, const struct person_name *a,
				const struct person_name *b)
{
	bool kin = a->article == b->article;
	*out = false;
	if (a->sentence == b->sentence && kin)
		return true;
	if (!is_deputy_of(a->title, b->title) || !is_of_one_body(a, b) || tells_a_change(self, a) ||
	    tells_a_change(self, b) || cc_article_days_between(a->article, b->article) > DAYS_MOST ||
	    !(cc_check_is_draft(self->input, a->article) || cc_check_is_draft(self->input, b->article)))
		return true;
	if (!kin && !noun_kin_ask(&kin, &self->kin, a->article, b->article))
		return false;
	*out = kin;
	return true;
}

static struct cc_location place_of(const struct person_name *name)
{
	const struct cc_article *article = name->article;
	const struct cc_span titled = {.start = name->span.start - name->title.len, .end = name->span.end};
	struct cc_location place = cc_compose_place(article, cc_article_reading(article, titled));
	place.sentence = cc_article_reading(article, article->text.sentences[name->sentence].span);
	return place;
}

static bool report(struct naming *self, const struct person_name *deputy, const struct person_name *head)
{
	struct cc_str words[] = {cc_str_of_span(deputy->article->text.view, deputy->span), head->title, deputy->title};
	struct cc_vec places = cc_vec_new(self->arena, sizeof(struct cc_location));
	struct cc_location first = place_of(head);
	struct cc_location second = place_of(deputy);
	if (!cc_vec_add(&places, &first) || !cc_vec_add(&places, &second))
		return false;
	struct cc_finding finding = {
	    .check = "name",
	    .severity = CC_SEVERITY_WARNING,
	    .confidence = CONFIDENCE,
	    .message = cc_compose(
		self->arena, cc_say(self->input, "{0} is {1} here and {2} there", "{0}一处为{1}，一处为{2}"), words, 3),
	};
	say_set_locations(&finding, &places);
	return finding.message.ptr != NULL && cc_vec_add(self->findings, &finding);
}

bool name_offices_hold(struct naming *self, const struct person_name *names, size_t count)
{
	for (size_t i = 0; i < count; i++)
		for (size_t k = 0; k < count; k++) {
			bool both = false;
			if (!are_head_and_deputy(&both, self, &names[i], &names[k]))
				return false;
			if (both)
				return report(self, &names[i], &names[k]);
		}
	return true;
}
