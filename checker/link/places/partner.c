/* Places that no figure is of: the other side of trade ("the deficit with Mexico"), the country that only says where a
 * town is ("the Lyon, France, airport") or lies beside (与上海相邻的嘉善县), the world behind whom a sentence of
 * Chinese tells of. Leaves all other objects to subjects.c. */
#include <stdint.h>

#include "link/owners/openers.h"
#include "link/places/subjects.h"

/* 与|上海|相邻的嘉善县, 毗邻|上海|的嘉善县 */
static bool is_neighbour(const struct link_sentence *self, struct cc_span span)
{
	static const struct cc_str with[] = {{"与", 3}, {"和", 3}, {"跟", 3}, {"同", 3}};
	struct cc_str before = cc_str_slice(self->view, self->sentence->span.start, span.start);
	struct cc_str rest = cc_str_slice(self->view, span.end, self->sentence->span.end);
	bool joined = false;
	for (size_t i = 0; i < sizeof(with) / sizeof(with[0]); i++)
		joined = joined || cc_str_ends(before, with[i]);
	return cc_word_list_ends(link_words(self, CC_WORDS_BESIDE), before) > 0 ||
	       (joined && cc_word_list_begins(link_words(self, CC_WORDS_NEIGHBOURS), rest) > 0);
}

/* "the deficit |with |Mexico", 对东盟、|欧盟|、美国进出口 */
bool link_is_partner(const struct link_sentence *self, struct cc_span span)
{
	struct cc_str before = cc_str_slice(self->view, self->sentence->span.start, span.start);
	if (link_is_han_sentence(self))
		return is_neighbour(self, span) || cc_span_contains(self->partners, span);
	return cc_word_list_ends(link_words(self, CC_WORDS_PARTNER_OF), before) > 0;
}

static size_t word_start(const struct link_sentence *self, size_t end)
{
	while (end > self->sentence->span.start && cc_ascii_is_letter(self->view.ptr[end - 1]))
		end--;
	return end;
}

/* Whether the word that ends at `end` is the name of a town, or one that nobody knows. */
static bool is_town_before(const struct link_sentence *self, size_t end)
{
	const unsigned towns = 1u << CC_SCOPE_CITY | 1u << CC_SCOPE_MUNICIPALITY | 1u << CC_SCOPE_DISTRICT;
	size_t start = word_start(self, end);
	for (size_t i = 0; i < self->scope_count; i++) {
		if (self->scopes[i].span.end == end)
			return (1u << self->scopes[i].scope->kind & towns) != 0;
	}
	return start < end && cc_ascii_is_upper(self->view.ptr[start]) && link_residue(self, start, end) > 0;
}

bool link_is_country_of_town(const struct link_sentence *self, const struct cc_scope_mention *mention)
{
	const unsigned around = 1u << CC_SCOPE_COUNTRY | 1u << CC_SCOPE_PROVINCE;
	size_t start = mention->span.start;
	struct cc_str before = cc_str_slice(self->view, self->sentence->span.start, start);
	struct cc_str rest = cc_str_slice(self->view, mention->span.end, self->sentence->span.end);
	bool closed = cc_str_starts(rest, CC_STR(", ")) && !cc_str_starts(rest, CC_STR(", and "));
	return !link_is_han_sentence(self) && (1u << mention->scope->kind & around) != 0 && closed &&
	       cc_str_ends(before, CC_STR(", ")) && is_town_before(self, start - 2);
}

/* "我国制造业|在全球的|比重", "宁德时代|全球|动力电池使用量": where something is told, and not of whom. */
bool link_is_world_aside(const struct link_sentence *self, const struct cc_scope_mention *mention)
{
	const struct cc_str in = CC_STR("在");
	size_t start = mention->span.start;
	if (mention->scope->kind != CC_SCOPE_WORLD || !link_is_han_sentence(self))
		return false;
	for (size_t i = 0; i < self->scope_count; i++) {
		if (self->scopes[i].span.end == start)
			return true;
	}
	return cc_str_ends(cc_str_slice(self->view, self->sentence->span.start, start), in) &&
	       cc_str_starts(cc_str_slice(self->view, mention->span.end, self->sentence->span.end), CC_STR("的"));
}

bool link_is_of_pair_of_places(const struct link_sentence *self, const struct cc_metric *metric)
{
	const struct link_context *context = self->context;
	bool traded = cc_word_list_within(link_words(self, CC_WORDS_TRADED), metric->title.en);
	return traded && !link_is_han_sentence(self) && context->block_of_pair;
}

void link_note_partner(const struct link_sentence *self)
{
	for (size_t i = 0; i < self->scope_count; i++) {
		if (!link_is_han_sentence(self) && link_is_partner(self, self->scopes[i].span))
			self->context->block_of_pair = true;
	}
}

/* "Shipments to |China| fell", "visitors from |the United States|", "in neighbouring |Uganda|": the other side of
 * something, or somebody beside. */
static bool is_beside(const struct link_sentence *self, struct cc_span place)
{
	struct cc_str before = cc_str_slice(self->view, self->sentence->span.start, place.start);
	return cc_word_list_ends(link_words(self, CC_WORDS_BESIDE_TOLD), before) > 0;
}

/* Whether a figure of the sentence is of the place. */
static bool has_claim(const struct link_sentence *self, const struct cc_scope *place)
{
	const struct cc_claim *claims = self->context->claims.items;
	for (size_t i = self->context->claims.len; i-- > 0 && claims[i].sentence == self->index;) {
		if (claims[i].scope == place)
			return true;
	}
	return false;
}

/* "IKEA, based in |the Netherlands|, opened two stores": a place amid the sentence, of which it tells no figure. */
static bool is_named_on_the_way(const struct link_sentence *self, const struct cc_scope *place)
{
	for (size_t i = 0; i < self->scope_count; i++) {
		const struct cc_scope_mention *mention = &self->scopes[i];
		if (mention->scope != place || is_beside(self, mention->span))
			continue;
		if (link_residue(self, self->sentence->span.start, mention->span.start) == 0 || has_claim(self, place))
			return false;
	}
	return true;
}

bool link_tells_of_partner(const struct link_sentence *self, const struct cc_scope *place)
{
	const struct cc_scope *told = self->context->block_scope;
	struct cc_str words = cc_str_of_span(self->view, self->sentence->span);
	if (link_is_han_sentence(self) || told == NULL || told == place || told->kind == CC_SCOPE_WORLD)
		return false;
	/* "Spain welcomed 96.8 million tourists. Germany was the |biggest market|" */
	bool role = cc_word_list_within(link_words(self, CC_WORDS_PARTNER_ROLES), words) &&
		    cc_str_find(words, CC_STR("world"), 0) == SIZE_MAX;
	/* "Spain's jobless rate was 10.1 percent. The EU |average| was 5.9 percent" */
	bool mean = place->kind == CC_SCOPE_GROUP && cc_str_find(words, CC_STR(" average"), 0) != SIZE_MAX;
	return role || mean || is_named_on_the_way(self, place);
}
