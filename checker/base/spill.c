/* A thread looks every few milliseconds how much of the files is in memory, and gives all of it back where that is too
 * much: it needs to know nothing of who reads what. Leaves the files to mapped_file.c. */
#include "base/spill.h"

#include <pthread.h>
#include <stdbool.h>
#include <stdint.h>
#include <string.h>
#include <time.h>

#include "base/mapped_file.h"

enum { LOOK_EVERY = 10 * 1000 * 1000 /* nanoseconds: some 50 MB are read meanwhile */ };

/* What lies in a file of its own. */
struct piece {
	void *bytes;
	size_t size;
};

struct cc_spill {
	struct cc_alloc alloc; /* what is handed out */
	const struct cc_alloc *memory;
	struct cc_spill_limits limits;
	pthread_mutex_t lock; /* of all below */
	pthread_cond_t over;
	struct piece *pieces;
	size_t piece_count;
	size_t piece_room;
	size_t held;   /* bytes of ordinary memory */
	size_t filed;  /* bytes in files */
	size_t others; /* bytes of files in memory before there were any of these: the program's own */
	pthread_t sweeper;
	bool sweeps;
	bool closing;
};

/* ---- the window ---- */

static bool is_over(const struct cc_spill *spill)
{
	size_t resident = spill->filed > spill->limits.window ? cc_mapped_file_resident() : 0;
	return resident > spill->others && resident - spill->others > spill->limits.window;
}

static void rest_all(struct cc_spill *spill)
{
	for (size_t i = 0; i < spill->piece_count; i++)
		cc_mapped_file_rest(spill->pieces[i].bytes, spill->pieces[i].size);
}

static struct timespec next_look(void)
{
	struct timespec at = {0};
	(void)clock_gettime(CLOCK_REALTIME, &at);
	at.tv_nsec += LOOK_EVERY;
	if (at.tv_nsec >= 1000000000) {
		at.tv_nsec -= 1000000000;
		at.tv_sec++;
	}
	return at;
}

static void *sweep(void *context)
{
	struct cc_spill *spill = context;
	(void)pthread_mutex_lock(&spill->lock);
	while (!spill->closing) {
		struct timespec at = next_look();
		(void)pthread_cond_timedwait(&spill->over, &spill->lock, &at);
		if (is_over(spill))
			rest_all(spill);
	}
	(void)pthread_mutex_unlock(&spill->lock);
	return NULL;
}

/* Without a thread the files stay in memory for as long as the system lets them. */
static void start_sweeper(struct cc_spill *spill)
{
	if (spill->sweeps)
		return;
	spill->others = cc_mapped_file_resident();
	spill->sweeps = pthread_create(&spill->sweeper, NULL, sweep, spill) == 0;
}

/* ---- pieces ---- */

static bool make_room(struct cc_spill *spill)
{
	if (spill->piece_count < spill->piece_room)
		return true;
	size_t room = spill->piece_room > 0 ? spill->piece_room * 2 : 64;
	size_t old_size = spill->piece_room * sizeof(*spill->pieces);
	struct piece *grown =
	    spill->memory->resize(spill->memory->context, spill->pieces, old_size, room * sizeof(*spill->pieces));
	if (grown == NULL)
		return false;
	spill->pieces = grown;
	spill->piece_room = room;
	return true;
}

static void *take_file(struct cc_spill *spill, size_t size)
{
	void *bytes = make_room(spill) ? cc_mapped_file_new(spill->limits.folder, size) : NULL;
	if (bytes == NULL)
		return NULL;
	spill->pieces[spill->piece_count++] = (struct piece){.bytes = bytes, .size = size};
	start_sweeper(spill);
	spill->filed += size;
	return bytes;
}

/* What was made last is released first, as a rule. @return NULL where `bytes` are in no file. */
static struct piece *piece_of(struct cc_spill *spill, const void *bytes)
{
	for (size_t i = spill->piece_count; i > 0; i--)
		if (spill->pieces[i - 1].bytes == bytes)
			return &spill->pieces[i - 1];
	return NULL;
}

static void drop_piece(struct cc_spill *spill, struct piece *piece)
{
	spill->filed -= piece->size;
	cc_mapped_file_free(piece->bytes, piece->size);
	*piece = spill->pieces[--spill->piece_count];
}

/* ---- the allocator ---- */

/* @return NULL where ordinary memory does, or where there is no file to be had. */
static void *take_beyond(struct cc_spill *spill, size_t size)
{
	bool fits = spill->held <= spill->limits.memory && size <= spill->limits.memory - spill->held;
	return size < spill->limits.piece || fits ? NULL : take_file(spill, size);
}

static void *resize_plain(struct cc_spill *spill, void *ptr, size_t old_size, size_t new_size)
{
	void *bytes = spill->memory->resize(spill->memory->context, ptr, old_size, new_size);
	if (bytes != NULL)
		spill->held += new_size - old_size;
	return bytes;
}

static void release_plain(struct cc_spill *spill, void *ptr, size_t size)
{
	spill->memory->release(spill->memory->context, ptr, size);
	spill->held -= size;
}

static size_t smaller(size_t a, size_t b)
{
	return a < b ? a : b;
}

/* What was in memory and grows beyond the limit goes into a file. */
static void *grow_plain(struct cc_spill *spill, void *ptr, size_t old_size, size_t new_size)
{
	void *bytes = take_beyond(spill, new_size);
	if (bytes == NULL)
		return resize_plain(spill, ptr, old_size, new_size);
	if (ptr != NULL) {
		memcpy(bytes, ptr, smaller(old_size, new_size));
		release_plain(spill, ptr, old_size);
	}
	return bytes;
}

/* What is in a file stays in one for as long as it is large enough, for release asks that first. */
static void *grow_filed(struct cc_spill *spill, void *ptr, size_t old_size, size_t new_size)
{
	bool large = new_size >= spill->limits.piece;
	if (large && new_size <= old_size)
		return ptr;
	void *bytes = large ? take_file(spill, new_size) : NULL;
	if (bytes == NULL)
		bytes = resize_plain(spill, NULL, 0, new_size);
	if (bytes == NULL)
		return NULL;
	memcpy(bytes, ptr, smaller(old_size, new_size));
	drop_piece(spill, piece_of(spill, ptr));
	return bytes;
}

static void *grow(struct cc_spill *spill, void *ptr, size_t old_size, size_t new_size)
{
	bool filed = ptr != NULL && piece_of(spill, ptr) != NULL;
	return filed ? grow_filed(spill, ptr, old_size, new_size) : grow_plain(spill, ptr, old_size, new_size);
}

static void *spill_resize(void *context, void *ptr, size_t old_size, size_t new_size)
{
	struct cc_spill *spill = context;
	(void)pthread_mutex_lock(&spill->lock);
	void *bytes = grow(spill, ptr, old_size, new_size);
	(void)pthread_mutex_unlock(&spill->lock);
	return bytes;
}

static void spill_release(void *context, void *ptr, size_t size)
{
	struct cc_spill *spill = context;
	(void)pthread_mutex_lock(&spill->lock);
	struct piece *piece = size >= spill->limits.piece ? piece_of(spill, ptr) : NULL;
	if (piece != NULL)
		drop_piece(spill, piece);
	else
		release_plain(spill, ptr, size);
	(void)pthread_mutex_unlock(&spill->lock);
}

const struct cc_alloc *cc_spill_allocator(const struct cc_spill *spill)
{
	return &spill->alloc;
}

size_t cc_spill_filed(struct cc_spill *spill)
{
	(void)pthread_mutex_lock(&spill->lock);
	size_t filed = spill->filed;
	(void)pthread_mutex_unlock(&spill->lock);
	return filed;
}

struct cc_spill *cc_spill_new(const struct cc_alloc *alloc, const struct cc_spill_limits *limits)
{
	struct cc_spill *spill = alloc->resize(alloc->context, NULL, 0, sizeof(*spill));
	if (spill == NULL)
		return NULL;
	*spill = (struct cc_spill){.alloc = {.resize = spill_resize, .release = spill_release, .context = spill},
				   .memory = alloc,
				   .limits = *limits};
	(void)pthread_mutex_init(&spill->lock, NULL);
	(void)pthread_cond_init(&spill->over, NULL);
	return spill;
}

static void stop_sweeper(struct cc_spill *spill)
{
	if (!spill->sweeps)
		return;
	(void)pthread_mutex_lock(&spill->lock);
	spill->closing = true;
	(void)pthread_cond_signal(&spill->over);
	(void)pthread_mutex_unlock(&spill->lock);
	(void)pthread_join(spill->sweeper, NULL);
}

void cc_spill_free(struct cc_spill *spill)
{
	if (spill == NULL)
		return;
	stop_sweeper(spill);
	(void)pthread_mutex_destroy(&spill->lock);
	(void)pthread_cond_destroy(&spill->over);
	const struct cc_alloc *memory = spill->memory;
	memory->release(memory->context, spill->pieces, spill->piece_room * sizeof(*spill->pieces));
	memory->release(memory->context, spill, sizeof(*spill));
}
