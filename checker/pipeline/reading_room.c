/* One lock: it is held while an article is copied, a hundredth of the time that it took to read.
 * Leaves what an article consists of to keep_article.c. */
#include "pipeline/reading_room.h"

#include "pipeline/keep_article.h"
#include "pipeline/note_wordings.h"

enum cc_status cc_reading_room_open(struct cc_reading_room *room, struct cc_arena *to)
{
	*room = (struct cc_reading_room){.to = to};
	return pthread_mutex_init(&room->lock, NULL) == 0 ? CC_OK : CC_ERR_NOMEM;
}

void cc_reading_room_close(struct cc_reading_room *room)
{
	for (size_t i = 0; i < room->desk_count; i++)
		cc_arena_free(room->desks[i]);
	(void)pthread_mutex_destroy(&room->lock);
}

/* @return NULL when out of memory. */
static struct cc_arena *take_desk(struct cc_reading_room *room)
{
	struct cc_arena *desk = NULL;
	(void)pthread_mutex_lock(&room->lock);
	if (room->desk_count > 0)
		desk = room->desks[--room->desk_count];
	(void)pthread_mutex_unlock(&room->lock);
	return desk != NULL ? desk : cc_arena_new(cc_arena_allocator(room->to));
}

static void give_back(struct cc_reading_room *room, struct cc_arena *desk)
{
	cc_arena_reset(desk);
	(void)pthread_mutex_lock(&room->lock);
	bool fits = room->desk_count < CC_POOL_MAX;
	if (fits)
		room->desks[room->desk_count++] = desk;
	(void)pthread_mutex_unlock(&room->lock);
	if (!fits)
		cc_arena_free(desk);
}

/* An article that could not be read is known by its path alone. */
static enum cc_status keep_path(struct cc_slot *slot, struct cc_arena *to)
{
	struct cc_str path = cc_arena_copy(to, slot->article.document.path);
	slot->article = (struct cc_article){.document = {.path = path}};
	return path.ptr != NULL ? CC_OK : CC_ERR_NOMEM;
}

static enum cc_status keep_error(struct cc_slot *slot, struct cc_arena *to)
{
	if (slot->error == NULL)
		return CC_OK;
	struct cc_error *error = cc_arena_take(to, sizeof(*error));
	if (error != NULL)
		*error = *slot->error;
	slot->error = error;
	return error != NULL ? CC_OK : CC_ERR_NOMEM;
}

static enum cc_status keep(struct cc_slot *slot, struct cc_arena *to)
{
	enum cc_status status =
	    slot->status == CC_OK ? cc_article_keep(&slot->article, slot->arena, to) : keep_path(slot, to);
	enum cc_status other = keep_error(slot, to);
	return status != CC_OK ? status : other;
}

void cc_reading_room_read(struct cc_reading_room *room, struct cc_slot *slot, const struct cc_ruleset *rules)
{
	slot->arena = take_desk(room);
	if (slot->arena == NULL) {
		slot->status = CC_ERR_NOMEM;
		return;
	}
	cc_stage_run(slot, CC_STAGE_NOUNS, rules);
	if (slot->status == CC_OK)
		slot->status = cc_wordings_note(&slot->article, rules, slot->arena);
	(void)pthread_mutex_lock(&room->lock);
	if (keep(slot, room->to) != CC_OK)
		slot->status = CC_ERR_NOMEM;
	(void)pthread_mutex_unlock(&room->lock);
	give_back(room, slot->arena);
	slot->arena = NULL;
}
