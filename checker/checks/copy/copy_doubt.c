/* "Comparable sales declined by 7%" and "Comparable sales decreased by 4%": of one quarter only where the articles tell
 * one story. Leaves what the sentences themselves show to copy_cover.c. */
#include "checks/copy/copy_doubt.h"

#include "checks/copy/copy_cover.h"
#include "checks/noun/noun_kin.h"

/* What is asked for each hit, and what was found out last. */
struct doubt {
	const struct cc_check_input *input;
	struct cc_vec *notes;
	struct cc_arena *arena;
	struct noun_kin kin; /* input NULL: not made yet */
	const struct cc_copy_hit *last;
	bool copied; /* whether the articles of the last hit are copies of one another */
	bool one;    /* whether the articles of the last hit tell one story */
};

static bool were_asked(const struct doubt *self, const struct cc_copy_hit *hit)
{
	return self->last != NULL && self->last->article_a == hit->article_a && self->last->article_b == hit->article_b;
}

/* The one is a copy of the other, or both have names and figures in common, one of three digits among them. */
static bool ask(struct doubt *self, const struct cc_copy_hit *hit)
{
	struct cc_article *const *articles = self->input->articles;
	const struct cc_article *a = articles[hit->article_a];
	const struct cc_article *b = articles[hit->article_b];
	size_t shared = 0;
	self->last = hit;
	self->copied = cc_copy_covers(self->notes, articles, hit->article_a, hit->article_b);
	self->one = self->copied;
	if (self->one)
		return true;
	if (self->kin.input == NULL && !noun_kin_new(&self->kin, self->input, self->arena))
		return false;
	if (!noun_kin_tells_figures(&self->one, &self->kin, a, b) || !noun_kin_shared(&shared, &self->kin, a, b))
		return false;
	self->one = self->one && shared > 0;
	return true;
}

bool cc_copy_doubt(struct cc_copy_hit *hits, size_t count, struct cc_vec *notes, const struct cc_check_input *input,
		   struct cc_arena *arena)
{
	struct doubt self = {.input = input, .notes = notes, .arena = arena};
	for (size_t i = 0; i < count; i++) {
		if (!hits[i].loose || hits[i].copy.severity == CC_SEVERITY_INFO)
			continue;
		if (!were_asked(&self, &hits[i]) && !ask(&self, &hits[i]))
			return false;
		if (!self.one || (hits[i].leans && !self.copied))
			hits[i].copy.severity = CC_SEVERITY_INFO;
	}
	return true;
}
