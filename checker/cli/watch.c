/* Looks at a few files forty times a second: editors save in too many ways (in place, by a rename, through a link) for
 * anything cleverer to be as sure. Leaves reading them to the library. */
#include "cli/watch.h"

#include <stdlib.h>
#include <sys/stat.h>
#include <time.h>

#include "cli/message.h"

enum {
	NAP_NANOSECONDS = 25000000,
	BREATH_NANOSECONDS = 5000000, /* between two looks at what is being saved */
	EMPTY_BREATHS = 40,	      /* a file is empty for a moment when it is written in place */
	MOST_BREATHS = 200
};

struct cc_watched_file {
	ino_t inode;
	off_t size;
	struct timespec changed;
	bool is_there;
};

static struct cc_watched_file look_at(const char *path)
{
	struct stat info;
	if (stat(path, &info) != 0 || !S_ISREG(info.st_mode))
		return (struct cc_watched_file){.is_there = false};
	return (struct cc_watched_file){
	    .inode = info.st_ino, .size = info.st_size, .changed = info.st_mtim, .is_there = true};
}

static bool looks_alike(const struct cc_watched_file *a, const struct cc_watched_file *b)
{
	return a->inode == b->inode && a->size == b->size && a->changed.tv_sec == b->changed.tv_sec &&
	       a->changed.tv_nsec == b->changed.tv_nsec;
}

bool cc_watch_start(struct cc_watch *out, const struct cc_words *paths)
{
	*out = (struct cc_watch){.paths = paths, .files = calloc(paths->count + 1, sizeof(*out->files))};
	for (size_t i = 0; out->files != NULL && i < paths->count; i++) {
		out->files[i] = look_at(paths->items[i]);
		if (out->files[i].is_there)
			continue;
		cc_message("%s: --watch wants drafts that are files; folders stand behind --against", paths->items[i]);
		cc_watch_stop(out);
		return false;
	}
	return out->files != NULL;
}

/* A file that is gone for a moment is being saved. */
static bool any_changed(struct cc_watch *watch)
{
	bool changed = false;
	for (size_t i = 0; i < watch->paths->count; i++) {
		struct cc_watched_file now = look_at(watch->paths->items[i]);
		if (!now.is_there)
			continue;
		changed = changed || !looks_alike(&now, &watch->files[i]);
		watch->files[i] = now;
	}
	return changed;
}

static bool any_empty(const struct cc_watch *watch)
{
	for (size_t i = 0; i < watch->paths->count; i++)
		if (watch->files[i].size == 0)
			return true;
	return false;
}

/* A draft that is written in place is cut to nothing first and grows: it is read when it has stopped. */
static void let_settle(struct cc_watch *watch)
{
	static const struct timespec breath = {.tv_nsec = BREATH_NANOSECONDS};
	for (unsigned i = 0; i < MOST_BREATHS; i++) {
		(void)nanosleep(&breath, NULL);
		if (!any_changed(watch) && (i >= EMPTY_BREATHS || !any_empty(watch)))
			return;
	}
}

bool cc_watch_wait(struct cc_watch *watch)
{
	static const struct timespec nap = {.tv_nsec = NAP_NANOSECONDS};
	while (!any_changed(watch))
		(void)nanosleep(&nap, NULL);
	let_settle(watch);
	return true;
}

void cc_watch_stop(struct cc_watch *watch)
{
	free(watch->files);
	watch->files = NULL;
}
