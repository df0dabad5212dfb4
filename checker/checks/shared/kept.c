/* A slot and an arena for each kind of thing.
 * Leaves looking things up to shelf.h. */
#include "checks/shared/kept.h"

struct slot {
	struct cc_arena *arena; /* NULL: not made yet */
	void *made;
};

struct cc_kept {
	struct cc_article *const *articles;
	const struct cc_alloc *alloc;
	struct cc_arena *arena;
	struct slot slots[CC_KEPT_COUNT];
};

struct cc_kept *cc_kept_new(struct cc_article *const *articles, const struct cc_alloc *alloc)
{
	struct cc_arena *arena = cc_arena_new(alloc);
	struct cc_kept *kept = arena != NULL ? cc_arena_alloc(arena, sizeof(*kept)) : NULL;
	if (kept == NULL) {
		cc_arena_free(arena);
		return NULL;
	}
	*kept = (struct cc_kept){.articles = articles, .alloc = alloc, .arena = arena};
	return kept;
}

static void empty(struct slot *slot)
{
	cc_arena_free(slot->arena);
	*slot = (struct slot){.arena = NULL};
}

void cc_kept_free(struct cc_kept *kept)
{
	if (kept == NULL)
		return;
	for (int i = 0; i < CC_KEPT_COUNT; i++)
		empty(&kept->slots[i]);
	cc_arena_free(kept->arena);
}

/* Families of claims are asked for by half of the checks. */
void cc_kept_forget(struct cc_kept *kept)
{
	for (int i = 0; i < CC_KEPT_COUNT; i++)
		if (i != CC_KEPT_CLAIMS)
			empty(&kept->slots[i]);
}

static struct cc_check_input archive_of(const struct cc_check_input *input)
{
	struct cc_check_input archive = *input;
	archive.articles = input->kept->articles;
	archive.article_count -= input->draft_count;
	archive.draft_count = 0;
	archive.moved_count = 0;
	archive.kept = NULL;
	archive.noted = NULL;
	return archive;
}

bool cc_kept_get(void **out, const struct cc_check_input *input, enum cc_kept_kind kind, cc_kept_maker make)
{
	*out = NULL;
	if (!cc_check_has_archive(input))
		return true;
	struct slot *slot = &input->kept->slots[kind];
	if (slot->made == NULL) {
		struct cc_check_input archive = archive_of(input);
		slot->arena = slot->arena != NULL ? slot->arena : cc_arena_new(input->kept->alloc);
		slot->made = slot->arena != NULL ? make(&archive, slot->arena) : NULL;
	}
	*out = slot->made;
	return slot->made != NULL;
}

struct cc_arena *cc_kept_arena(const struct cc_check_input *input, enum cc_kept_kind kind)
{
	return input->kept != NULL ? input->kept->slots[kind].arena : NULL;
}
