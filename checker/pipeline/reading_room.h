/* Where several threads read documents: each in memory that is used again, what is kept in memory of the run.
 * Leaves the stages of one document to stage.h. */
#ifndef CC_PIPELINE_READING_ROOM_H
#define CC_PIPELINE_READING_ROOM_H

#include <pthread.h>

#include "pipeline/pool.h"
#include "pipeline/stage.h"

/** Opened by one thread, used by many. */
struct cc_reading_room {
	pthread_mutex_t lock; /* of all below */
	struct cc_arena *to;
	struct cc_arena *desks[CC_POOL_MAX]; /* not in use */
	size_t desk_count;
};

/** @param to  Where articles are kept; borrowed. @return CC_OK or CC_ERR_NOMEM. */
enum cc_status cc_reading_room_open(struct cc_reading_room *room, struct cc_arena *to);

void cc_reading_room_close(struct cc_reading_room *room);

/** cc_stage_run to CC_STAGE_NOUNS; what the slot holds then is in room->to, and its arena is NULL. Thread-safe. */
void cc_reading_room_read(struct cc_reading_room *room, struct cc_slot *slot, const struct cc_ruleset *rules);

#endif
