/* Threads that take the next index until there is none.
 * Leaves what a task is to its caller. */
#include "pipeline/pool.h"

#include <pthread.h>
#include <stdatomic.h>
#include <stdbool.h>
#include <unistd.h>

struct work {
	atomic_size_t next;
	size_t count;
	void (*task)(void *context, size_t index);
	void *context;
};

size_t cc_pool_threads(unsigned wanted)
{
	long online = wanted == 0 ? sysconf(_SC_NPROCESSORS_ONLN) : (long)wanted;
	if (online < 1)
		return 1;
	return online > CC_POOL_MAX ? CC_POOL_MAX : (size_t)online;
}

static void *do_tasks(void *context)
{
	struct work *work = context;
	for (size_t i = atomic_fetch_add(&work->next, 1); i < work->count; i = atomic_fetch_add(&work->next, 1))
		work->task(work->context, i);
	return NULL;
}

void cc_pool_run(size_t threads, size_t count, void (*task)(void *context, size_t index), void *context)
{
	struct work work = {.count = count, .task = task, .context = context};
	pthread_t helpers[CC_POOL_MAX];
	size_t started = 0;
	while (started + 1 < threads && started + 1 < count) {
		if (pthread_create(&helpers[started], NULL, do_tasks, &work) != 0)
			break;
		started++;
	}
	(void)do_tasks(&work);
	for (size_t i = 0; i < started; i++)
		(void)pthread_join(helpers[i], NULL);
}
