/* Words that mean a scope named before: 该市, 该园.
 * Leaves places by name to places.c, 我市 to subjects.c, and 前者 to former.c. */
#include "link/subjects.h"

/* 该市, 该园: the one named before. */
static void resolve_mentioned(struct link_sentence *self)
{
	struct cc_scope_mention *items = self->scope_list.items;
	for (size_t i = 0; i < self->scope_list.len; i++) {
		self->scope_count = i;
		if (items[i].scope->kind == CC_SCOPE_MENTIONED)
			items[i].scope = link_resolve_place(self, &items[i]);
	}
	self->scope_count = self->scope_list.len;
}

void link_resolve_pronouns(struct link_sentence *self)
{
	self->scopes = self->scope_list.items;
	resolve_mentioned(self);
}
